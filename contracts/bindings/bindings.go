// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package bindings

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// Link is an auto generated low-level Go binding around an user-defined struct.
type Link struct {
	ProgramKey [32]byte
	Constants  common.Address
	Tested     bool
}

// Pin is an auto generated low-level Go binding around an user-defined struct.
type Pin struct {
	Reward *big.Int
	Links  []Link
}

// ProgramInfo is an auto generated low-level Go binding around an user-defined struct.
type ProgramInfo struct {
	Key             [32]byte
	Start           uint8
	StartDescriptor [32]byte
	EndDescriptor   [32]byte
	Outputs         *big.Int
	Sets            []byte
}

// Slot is an auto generated low-level Go binding around an user-defined struct.
type Slot struct {
	Provider common.Address
	Standing uint8
	DataId   [32]byte
}

// Terms is an auto generated low-level Go binding around an user-defined struct.
type Terms struct {
	Owner           common.Address
	Token           common.Address
	Verifier        common.Address
	CodeHash        [32]byte
	Router          common.Address
	Development     bool
	Rule            uint8
	Providers       uint16
	MinProviders    uint16
	MaxExclusions   uint16
	Offset          uint16
	MinBond         *big.Int
	Registration    uint32
	Bonding         uint32
	Delivery        uint32
	Proving         uint32
	Head            [32]byte
	Previous        common.Address
	StateDescriptor [32]byte
	TestId          [32]byte
	Seed            [32]byte
	Invited         []common.Address
}

// AIVMRouterMetaData contains all meta data concerning the AIVMRouter contract.
var AIVMRouterMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"guardian_\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"development_\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"selector\",\"type\":\"bytes4\"}],\"name\":\"DevelopmentVerifier\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"selector\",\"type\":\"bytes4\"}],\"name\":\"FrozenVerifier\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"}],\"name\":\"GuardianWithoutOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotGuardian\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"ProofLength\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"RouterStopped\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"selector\",\"type\":\"bytes4\"}],\"name\":\"SelectorTaken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"selector\",\"type\":\"bytes4\"}],\"name\":\"UnknownVerifier\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"}],\"name\":\"GuardianChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"}],\"name\":\"Resumed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"}],\"name\":\"Stopped\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes4\",\"name\":\"selector\",\"type\":\"bytes4\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"}],\"name\":\"VerifierAdded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes4\",\"name\":\"selector\",\"type\":\"bytes4\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"}],\"name\":\"VerifierFrozen\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"acceptOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"selector\",\"type\":\"bytes4\"}],\"name\":\"active\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"contractIAIVMVerifier\",\"name\":\"verifier\",\"type\":\"address\"}],\"name\":\"add\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"development\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"selector\",\"type\":\"bytes4\"}],\"name\":\"freeze\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"guardian\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pendingOwner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"resume\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"guardian_\",\"type\":\"address\"}],\"name\":\"setGuardian\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"stop\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"stopped\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"selector\",\"type\":\"bytes4\"}],\"name\":\"verifierOf\",\"outputs\":[{\"internalType\":\"contractIAIVMVerifier\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"frozen\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"programKey\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"publicValues\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"}],\"name\":\"verifyProof\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"programKeys\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes[]\",\"name\":\"publicValues\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"}],\"name\":\"verifyProofs\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "AIVMRouter",
	Bin: "0x60803461013f57601f61156138819003918201601f19168301916001600160401b038311848410176101435780849260609460405283398101031261013f5761004781610157565b90604061005660208301610157565b9101519182151580930361013f576001600160a01b031691821561012c576001545f80546001600160a01b031981168617825560405195929392916001600160a01b03909116907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a36001600160a81b031990911660a09190911b60ff60a01b1617600155600280546001600160a01b0319166001600160a01b039290921691821790557f01c6520cf747e4632b43b535b91afe3950ccabc4ab29bbd89e3c1f6b0ba056555f80a26113f5908161016c8239f35b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b038216820361013f5756fe60806040526004361015610011575f80fd5b5f5f3560e01c8063046f7da21461104657806307da68f514610f625780630a3b0a4f14610cbb57806341493c6014610b74578063452a932014610b2257806353ab09dd14610a8c57806362625f55146109cf578063715018a61461088657806375f12b2114610842578063761985631461059057806379ba5097146104865780637b929c27146104425780638a0dac4a146103985780638da5cb5b14610347578063bdf9a726146101ed578063e30c39781461019b5763f2fde38b146100d5575f80fd5b346101985760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101985760043573ffffffffffffffffffffffffffffffffffffffff81168091036101965761012d6112cc565b807fffffffffffffffffffffffff0000000000000000000000000000000000000000600154161760015573ffffffffffffffffffffffffffffffffffffffff8254167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227008380a380f35b505b80fd5b503461019857807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019857602073ffffffffffffffffffffffffffffffffffffffff60015416604051908152f35b50346101985760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610198576004357fffffffff000000000000000000000000000000000000000000000000000000008116908181036103435773ffffffffffffffffffffffffffffffffffffffff600254163314801561031e575b61027890339061112a565b8183526003602052740100000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff60408520926102f18454916102e48173ffffffffffffffffffffffffffffffffffffffff85161515611220565b60ff8360a01c1615611276565b1617905533907f8e4335f21a37ab45fd44ad2063947da6a66bc2872605f83ccf393cb8a82b56708380a380f35b5061027873ffffffffffffffffffffffffffffffffffffffff8454163314905061026d565b8280fd5b503461019857807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101985773ffffffffffffffffffffffffffffffffffffffff6020915416604051908152f35b50346101985760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101985760043573ffffffffffffffffffffffffffffffffffffffff8116809103610196576103f16112cc565b807fffffffffffffffffffffffff000000000000000000000000000000000000000060025416176002557f01c6520cf747e4632b43b535b91afe3950ccabc4ab29bbd89e3c1f6b0ba056558280a280f35b503461019857807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019857602060ff60015460a01c166040519015158152f35b503461019857807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610198573373ffffffffffffffffffffffffffffffffffffffff6001541603610564577fffffffffffffffffffffffff0000000000000000000000000000000000000000600154166001558054337fffffffffffffffffffffffff0000000000000000000000000000000000000000821617825573ffffffffffffffffffffffffffffffffffffffff3391167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08380a380f35b807f118cdaa7000000000000000000000000000000000000000000000000000000006024925233600452fd5b50346101985760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101985760043567ffffffffffffffff8111610196576105e09036906004016110f9565b60249291923567ffffffffffffffff8111610343576106039036906004016110f9565b60449491943567ffffffffffffffff811161083e576106269036906004016110cb565b9073ffffffffffffffffffffffffffffffffffffffff6106468383611318565b1693843b1561083a57604051957f76198563000000000000000000000000000000000000000000000000000000008752606060048801528060648801527f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81116108365760051b8091608488013785019683608489017ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc6084898c03010160248901525260a48801602060848660051b8b010101948289907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603015b83831061079757505089808a81818c818061076a8f8f8f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8584030160448601526111e2565b03915afa801561078c5761077b5750f35b8161078591611174565b6101985780f35b6040513d84823e3d90fd5b9091929394977fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7c8e83030101865288358281121561083257830160208135910167ffffffffffffffff821161082e57813603811361082e5761082060019360209384936111e2565b9a0196019493019190610724565b8d80fd5b8c80fd5b8780fd5b8680fd5b8480fd5b503461019857807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019857602060ff60025460a01c166040519015158152f35b503461019857807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610198576108bd6112cc565b60025460ff8160a01c166109a75773ffffffffffffffffffffffffffffffffffffffff168061097c57506108ef6112cc565b7fffffffffffffffffffffffff0000000000000000000000000000000000000000600154166001558073ffffffffffffffffffffffffffffffffffffffff81547fffffffffffffffffffffffff000000000000000000000000000000000000000081168355167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08280a380f35b7fa6df3ce5000000000000000000000000000000000000000000000000000000008252600452602490fd5b6004827f44e606c7000000000000000000000000000000000000000000000000000000008152fd5b50346101985760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610198576004357fffffffff000000000000000000000000000000000000000000000000000000008116809103610196578160409160209352600383522060ff60025460a01c16159081610a7c575b81610a5b575b506040519015158152f35b73ffffffffffffffffffffffffffffffffffffffff9150541615155f610a50565b805460a01c60ff16159150610a4a565b50346101985760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610198576004357fffffffff00000000000000000000000000000000000000000000000000000000811680910361019657604082819281526003602052205460ff82519173ffffffffffffffffffffffffffffffffffffffff8116835260a01c1615156020820152f35b503461019857807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019857602073ffffffffffffffffffffffffffffffffffffffff60025416604051908152f35b5034610cb75760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610cb75760243567ffffffffffffffff8111610cb757610bc49036906004016110cb565b60443567ffffffffffffffff8111610cb757610be49036906004016110cb565b9273ffffffffffffffffffffffffffffffffffffffff610c048584611318565b1690813b15610cb7575f93610c8c610c5c94604051978896879586957f41493c6000000000000000000000000000000000000000000000000000000000875260043560048801526060602488015260648701916111e2565b917ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8584030160448601526111e2565b03915afa8015610cac57610c9e575080f35b610caa91505f90611174565b005b6040513d5f823e3d90fd5b5f80fd5b34610cb75760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610cb75760043573ffffffffffffffffffffffffffffffffffffffff8116809103610cb757610d136112cc565b6040517fea3d508a000000000000000000000000000000000000000000000000000000008152602081600481855afa8015610cac575f90610ee7575b7fffffffff00000000000000000000000000000000000000000000000000000000915016805f52600360205273ffffffffffffffffffffffffffffffffffffffff60405f205416610ebc5760ff60015460a01c168015610e3c575b15610e1157805f52600360205260405f20827fffffffffffffffffffffffff00000000000000000000000000000000000000008254161790557f4443f860390ceed24ca8203ccd98f6b0606a7cb5d2c54710e289292db7497b7a6020833f604051908152a3005b7fdaf28f43000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506040517f7b929c27000000000000000000000000000000000000000000000000000000008152602081600481865afa908115610cac575f91610e81575b5015610daa565b90506020813d602011610eb4575b81610e9c60209383611174565b81010312610cb757518015158103610cb75783610e7a565b3d9150610e8f565b7f1bd6b60c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506020813d602011610f5a575b81610f0160209383611174565b81010312610cb757517fffffffff0000000000000000000000000000000000000000000000000000000081168103610cb7577fffffffff0000000000000000000000000000000000000000000000000000000090610d4f565b3d9150610ef4565b34610cb7575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610cb757740100000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff60025473ffffffffffffffffffffffffffffffffffffffff811633148015611021575b610ff590339061112a565b1617600255337f55c4adf1f68f084b809304657594a92ba835ada8d3b5340955bf05746723c05b5f80a2005b50610ff573ffffffffffffffffffffffffffffffffffffffff5f541633149050610fea565b34610cb7575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610cb75761107c6112cc565b7fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff60025416600255337f5d287a3a02ade76478d8449abebe9dc45b38421247132b68127dd3cd6c05f3cf5f80a2005b9181601f84011215610cb75782359167ffffffffffffffff8311610cb75760208381860195010111610cb757565b9181601f84011215610cb75782359167ffffffffffffffff8311610cb7576020808501948460051b010111610cb757565b156111325750565b73ffffffffffffffffffffffffffffffffffffffff907fa252c151000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176111b557604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b601f82602094937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe093818652868601375f8582860101520116010190565b156112285750565b7fffffffff00000000000000000000000000000000000000000000000000000000907f06eb2c51000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b1561127e5750565b7fffffffff00000000000000000000000000000000000000000000000000000000907fa516a66a000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff5f541633036112ec57565b7f118cdaa7000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b9060ff60025460a01c166113cd576004811061139d57600411610cb7577fffffffff0000000000000000000000000000000000000000000000000000000090351690815f52600360205261139b60405f20549260ff73ffffffffffffffffffffffffffffffffffffffff85169461139183871515611220565b60a01c1615611276565b565b7fc0545fa0000000000000000000000000000000000000000000000000000000005f52600452600460245260445ffd5b7f44e606c7000000000000000000000000000000000000000000000000000000005f5260045ffd",
}

// AIVMRouter is an auto generated Go binding around an Ethereum contract.
type AIVMRouter struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *AIVMRouter) GetABI() abi.ABI {
	return c.abi
}

// NewAIVMRouter creates a new instance of AIVMRouter.
func NewAIVMRouter() *AIVMRouter {
	parsed, err := AIVMRouterMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &AIVMRouter{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *AIVMRouter) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address owner_, address guardian_, bool development_) returns()
func (aIVMRouter *AIVMRouter) PackConstructor(owner_ common.Address, guardian_ common.Address, development_ bool) []byte {
	enc, err := aIVMRouter.abi.Pack("", owner_, guardian_, development_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAcceptOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79ba5097.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acceptOwnership() returns()
func (aIVMRouter *AIVMRouter) PackAcceptOwnership() []byte {
	enc, err := aIVMRouter.abi.Pack("acceptOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcceptOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79ba5097.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acceptOwnership() returns()
func (aIVMRouter *AIVMRouter) TryPackAcceptOwnership() ([]byte, error) {
	return aIVMRouter.abi.Pack("acceptOwnership")
}

// PackActive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x62625f55.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function active(bytes4 selector) view returns(bool)
func (aIVMRouter *AIVMRouter) PackActive(selector [4]byte) []byte {
	enc, err := aIVMRouter.abi.Pack("active", selector)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackActive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x62625f55.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function active(bytes4 selector) view returns(bool)
func (aIVMRouter *AIVMRouter) TryPackActive(selector [4]byte) ([]byte, error) {
	return aIVMRouter.abi.Pack("active", selector)
}

// UnpackActive is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x62625f55.
//
// Solidity: function active(bytes4 selector) view returns(bool)
func (aIVMRouter *AIVMRouter) UnpackActive(data []byte) (bool, error) {
	out, err := aIVMRouter.abi.Unpack("active", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackAdd is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a3b0a4f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function add(address verifier) returns()
func (aIVMRouter *AIVMRouter) PackAdd(verifier common.Address) []byte {
	enc, err := aIVMRouter.abi.Pack("add", verifier)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAdd is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a3b0a4f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function add(address verifier) returns()
func (aIVMRouter *AIVMRouter) TryPackAdd(verifier common.Address) ([]byte, error) {
	return aIVMRouter.abi.Pack("add", verifier)
}

// PackDevelopment is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b929c27.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function development() view returns(bool)
func (aIVMRouter *AIVMRouter) PackDevelopment() []byte {
	enc, err := aIVMRouter.abi.Pack("development")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDevelopment is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b929c27.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function development() view returns(bool)
func (aIVMRouter *AIVMRouter) TryPackDevelopment() ([]byte, error) {
	return aIVMRouter.abi.Pack("development")
}

// UnpackDevelopment is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b929c27.
//
// Solidity: function development() view returns(bool)
func (aIVMRouter *AIVMRouter) UnpackDevelopment(data []byte) (bool, error) {
	out, err := aIVMRouter.abi.Unpack("development", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackFreeze is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbdf9a726.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function freeze(bytes4 selector) returns()
func (aIVMRouter *AIVMRouter) PackFreeze(selector [4]byte) []byte {
	enc, err := aIVMRouter.abi.Pack("freeze", selector)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFreeze is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbdf9a726.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function freeze(bytes4 selector) returns()
func (aIVMRouter *AIVMRouter) TryPackFreeze(selector [4]byte) ([]byte, error) {
	return aIVMRouter.abi.Pack("freeze", selector)
}

// PackGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452a9320.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function guardian() view returns(address)
func (aIVMRouter *AIVMRouter) PackGuardian() []byte {
	enc, err := aIVMRouter.abi.Pack("guardian")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452a9320.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function guardian() view returns(address)
func (aIVMRouter *AIVMRouter) TryPackGuardian() ([]byte, error) {
	return aIVMRouter.abi.Pack("guardian")
}

// UnpackGuardian is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x452a9320.
//
// Solidity: function guardian() view returns(address)
func (aIVMRouter *AIVMRouter) UnpackGuardian(data []byte) (common.Address, error) {
	out, err := aIVMRouter.abi.Unpack("guardian", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (aIVMRouter *AIVMRouter) PackOwner() []byte {
	enc, err := aIVMRouter.abi.Pack("owner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owner() view returns(address)
func (aIVMRouter *AIVMRouter) TryPackOwner() ([]byte, error) {
	return aIVMRouter.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (aIVMRouter *AIVMRouter) UnpackOwner(data []byte) (common.Address, error) {
	out, err := aIVMRouter.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPendingOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe30c3978.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pendingOwner() view returns(address)
func (aIVMRouter *AIVMRouter) PackPendingOwner() []byte {
	enc, err := aIVMRouter.abi.Pack("pendingOwner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPendingOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe30c3978.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pendingOwner() view returns(address)
func (aIVMRouter *AIVMRouter) TryPackPendingOwner() ([]byte, error) {
	return aIVMRouter.abi.Pack("pendingOwner")
}

// UnpackPendingOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (aIVMRouter *AIVMRouter) UnpackPendingOwner(data []byte) (common.Address, error) {
	out, err := aIVMRouter.abi.Unpack("pendingOwner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() returns()
func (aIVMRouter *AIVMRouter) PackRenounceOwnership() []byte {
	enc, err := aIVMRouter.abi.Pack("renounceOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceOwnership() returns()
func (aIVMRouter *AIVMRouter) TryPackRenounceOwnership() ([]byte, error) {
	return aIVMRouter.abi.Pack("renounceOwnership")
}

// PackResume is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x046f7da2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function resume() returns()
func (aIVMRouter *AIVMRouter) PackResume() []byte {
	enc, err := aIVMRouter.abi.Pack("resume")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackResume is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x046f7da2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function resume() returns()
func (aIVMRouter *AIVMRouter) TryPackResume() ([]byte, error) {
	return aIVMRouter.abi.Pack("resume")
}

// PackSetGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a0dac4a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setGuardian(address guardian_) returns()
func (aIVMRouter *AIVMRouter) PackSetGuardian(guardian common.Address) []byte {
	enc, err := aIVMRouter.abi.Pack("setGuardian", guardian)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a0dac4a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setGuardian(address guardian_) returns()
func (aIVMRouter *AIVMRouter) TryPackSetGuardian(guardian common.Address) ([]byte, error) {
	return aIVMRouter.abi.Pack("setGuardian", guardian)
}

// PackStop is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07da68f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stop() returns()
func (aIVMRouter *AIVMRouter) PackStop() []byte {
	enc, err := aIVMRouter.abi.Pack("stop")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStop is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07da68f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stop() returns()
func (aIVMRouter *AIVMRouter) TryPackStop() ([]byte, error) {
	return aIVMRouter.abi.Pack("stop")
}

// PackStopped is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75f12b21.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stopped() view returns(bool)
func (aIVMRouter *AIVMRouter) PackStopped() []byte {
	enc, err := aIVMRouter.abi.Pack("stopped")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStopped is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75f12b21.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stopped() view returns(bool)
func (aIVMRouter *AIVMRouter) TryPackStopped() ([]byte, error) {
	return aIVMRouter.abi.Pack("stopped")
}

// UnpackStopped is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x75f12b21.
//
// Solidity: function stopped() view returns(bool)
func (aIVMRouter *AIVMRouter) UnpackStopped(data []byte) (bool, error) {
	out, err := aIVMRouter.abi.Unpack("stopped", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (aIVMRouter *AIVMRouter) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := aIVMRouter.abi.Pack("transferOwnership", newOwner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (aIVMRouter *AIVMRouter) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return aIVMRouter.abi.Pack("transferOwnership", newOwner)
}

// PackVerifierOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x53ab09dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifierOf(bytes4 selector) view returns(address verifier, bool frozen)
func (aIVMRouter *AIVMRouter) PackVerifierOf(selector [4]byte) []byte {
	enc, err := aIVMRouter.abi.Pack("verifierOf", selector)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifierOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x53ab09dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifierOf(bytes4 selector) view returns(address verifier, bool frozen)
func (aIVMRouter *AIVMRouter) TryPackVerifierOf(selector [4]byte) ([]byte, error) {
	return aIVMRouter.abi.Pack("verifierOf", selector)
}

// VerifierOfOutput serves as a container for the return parameters of contract
// method VerifierOf.
type VerifierOfOutput struct {
	Verifier common.Address
	Frozen   bool
}

// UnpackVerifierOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x53ab09dd.
//
// Solidity: function verifierOf(bytes4 selector) view returns(address verifier, bool frozen)
func (aIVMRouter *AIVMRouter) UnpackVerifierOf(data []byte) (VerifierOfOutput, error) {
	out, err := aIVMRouter.abi.Unpack("verifierOf", data)
	outstruct := new(VerifierOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Verifier = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Frozen = *abi.ConvertType(out[1], new(bool)).(*bool)
	return *outstruct, nil
}

// PackVerifyProof is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x41493c60.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifyProof(bytes32 programKey, bytes publicValues, bytes proof) view returns()
func (aIVMRouter *AIVMRouter) PackVerifyProof(programKey [32]byte, publicValues []byte, proof []byte) []byte {
	enc, err := aIVMRouter.abi.Pack("verifyProof", programKey, publicValues, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifyProof is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x41493c60.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifyProof(bytes32 programKey, bytes publicValues, bytes proof) view returns()
func (aIVMRouter *AIVMRouter) TryPackVerifyProof(programKey [32]byte, publicValues []byte, proof []byte) ([]byte, error) {
	return aIVMRouter.abi.Pack("verifyProof", programKey, publicValues, proof)
}

// PackVerifyProofs is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x76198563.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifyProofs(bytes32[] programKeys, bytes[] publicValues, bytes proof) view returns()
func (aIVMRouter *AIVMRouter) PackVerifyProofs(programKeys [][32]byte, publicValues [][]byte, proof []byte) []byte {
	enc, err := aIVMRouter.abi.Pack("verifyProofs", programKeys, publicValues, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifyProofs is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x76198563.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifyProofs(bytes32[] programKeys, bytes[] publicValues, bytes proof) view returns()
func (aIVMRouter *AIVMRouter) TryPackVerifyProofs(programKeys [][32]byte, publicValues [][]byte, proof []byte) ([]byte, error) {
	return aIVMRouter.abi.Pack("verifyProofs", programKeys, publicValues, proof)
}

// AIVMRouterGuardianChanged represents a GuardianChanged event raised by the AIVMRouter contract.
type AIVMRouterGuardianChanged struct {
	Guardian common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const AIVMRouterGuardianChangedEventName = "GuardianChanged"

// ContractEventName returns the user-defined event name.
func (AIVMRouterGuardianChanged) ContractEventName() string {
	return AIVMRouterGuardianChangedEventName
}

// UnpackGuardianChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GuardianChanged(address indexed guardian)
func (aIVMRouter *AIVMRouter) UnpackGuardianChangedEvent(log *types.Log) (*AIVMRouterGuardianChanged, error) {
	event := "GuardianChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != aIVMRouter.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AIVMRouterGuardianChanged)
	if len(log.Data) > 0 {
		if err := aIVMRouter.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range aIVMRouter.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AIVMRouterOwnershipTransferStarted represents a OwnershipTransferStarted event raised by the AIVMRouter contract.
type AIVMRouterOwnershipTransferStarted struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const AIVMRouterOwnershipTransferStartedEventName = "OwnershipTransferStarted"

// ContractEventName returns the user-defined event name.
func (AIVMRouterOwnershipTransferStarted) ContractEventName() string {
	return AIVMRouterOwnershipTransferStartedEventName
}

// UnpackOwnershipTransferStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (aIVMRouter *AIVMRouter) UnpackOwnershipTransferStartedEvent(log *types.Log) (*AIVMRouterOwnershipTransferStarted, error) {
	event := "OwnershipTransferStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != aIVMRouter.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AIVMRouterOwnershipTransferStarted)
	if len(log.Data) > 0 {
		if err := aIVMRouter.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range aIVMRouter.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AIVMRouterOwnershipTransferred represents a OwnershipTransferred event raised by the AIVMRouter contract.
type AIVMRouterOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const AIVMRouterOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (AIVMRouterOwnershipTransferred) ContractEventName() string {
	return AIVMRouterOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (aIVMRouter *AIVMRouter) UnpackOwnershipTransferredEvent(log *types.Log) (*AIVMRouterOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != aIVMRouter.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AIVMRouterOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := aIVMRouter.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range aIVMRouter.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AIVMRouterResumed represents a Resumed event raised by the AIVMRouter contract.
type AIVMRouterResumed struct {
	By  common.Address
	Raw *types.Log // Blockchain specific contextual infos
}

const AIVMRouterResumedEventName = "Resumed"

// ContractEventName returns the user-defined event name.
func (AIVMRouterResumed) ContractEventName() string {
	return AIVMRouterResumedEventName
}

// UnpackResumedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Resumed(address indexed by)
func (aIVMRouter *AIVMRouter) UnpackResumedEvent(log *types.Log) (*AIVMRouterResumed, error) {
	event := "Resumed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != aIVMRouter.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AIVMRouterResumed)
	if len(log.Data) > 0 {
		if err := aIVMRouter.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range aIVMRouter.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AIVMRouterStopped represents a Stopped event raised by the AIVMRouter contract.
type AIVMRouterStopped struct {
	By  common.Address
	Raw *types.Log // Blockchain specific contextual infos
}

const AIVMRouterStoppedEventName = "Stopped"

// ContractEventName returns the user-defined event name.
func (AIVMRouterStopped) ContractEventName() string {
	return AIVMRouterStoppedEventName
}

// UnpackStoppedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Stopped(address indexed by)
func (aIVMRouter *AIVMRouter) UnpackStoppedEvent(log *types.Log) (*AIVMRouterStopped, error) {
	event := "Stopped"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != aIVMRouter.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AIVMRouterStopped)
	if len(log.Data) > 0 {
		if err := aIVMRouter.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range aIVMRouter.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AIVMRouterVerifierAdded represents a VerifierAdded event raised by the AIVMRouter contract.
type AIVMRouterVerifierAdded struct {
	Selector [4]byte
	Verifier common.Address
	CodeHash [32]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const AIVMRouterVerifierAddedEventName = "VerifierAdded"

// ContractEventName returns the user-defined event name.
func (AIVMRouterVerifierAdded) ContractEventName() string {
	return AIVMRouterVerifierAddedEventName
}

// UnpackVerifierAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VerifierAdded(bytes4 indexed selector, address indexed verifier, bytes32 codeHash)
func (aIVMRouter *AIVMRouter) UnpackVerifierAddedEvent(log *types.Log) (*AIVMRouterVerifierAdded, error) {
	event := "VerifierAdded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != aIVMRouter.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AIVMRouterVerifierAdded)
	if len(log.Data) > 0 {
		if err := aIVMRouter.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range aIVMRouter.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AIVMRouterVerifierFrozen represents a VerifierFrozen event raised by the AIVMRouter contract.
type AIVMRouterVerifierFrozen struct {
	Selector [4]byte
	By       common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const AIVMRouterVerifierFrozenEventName = "VerifierFrozen"

// ContractEventName returns the user-defined event name.
func (AIVMRouterVerifierFrozen) ContractEventName() string {
	return AIVMRouterVerifierFrozenEventName
}

// UnpackVerifierFrozenEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VerifierFrozen(bytes4 indexed selector, address indexed by)
func (aIVMRouter *AIVMRouter) UnpackVerifierFrozenEvent(log *types.Log) (*AIVMRouterVerifierFrozen, error) {
	event := "VerifierFrozen"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != aIVMRouter.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AIVMRouterVerifierFrozen)
	if len(log.Data) > 0 {
		if err := aIVMRouter.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range aIVMRouter.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (aIVMRouter *AIVMRouter) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], aIVMRouter.abi.Errors["DevelopmentVerifier"].ID.Bytes()[:4]) {
		return aIVMRouter.UnpackDevelopmentVerifierError(raw[4:])
	}
	if bytes.Equal(raw[:4], aIVMRouter.abi.Errors["FrozenVerifier"].ID.Bytes()[:4]) {
		return aIVMRouter.UnpackFrozenVerifierError(raw[4:])
	}
	if bytes.Equal(raw[:4], aIVMRouter.abi.Errors["GuardianWithoutOwner"].ID.Bytes()[:4]) {
		return aIVMRouter.UnpackGuardianWithoutOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], aIVMRouter.abi.Errors["NotGuardian"].ID.Bytes()[:4]) {
		return aIVMRouter.UnpackNotGuardianError(raw[4:])
	}
	if bytes.Equal(raw[:4], aIVMRouter.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return aIVMRouter.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], aIVMRouter.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return aIVMRouter.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], aIVMRouter.abi.Errors["ProofLength"].ID.Bytes()[:4]) {
		return aIVMRouter.UnpackProofLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], aIVMRouter.abi.Errors["RouterStopped"].ID.Bytes()[:4]) {
		return aIVMRouter.UnpackRouterStoppedError(raw[4:])
	}
	if bytes.Equal(raw[:4], aIVMRouter.abi.Errors["SelectorTaken"].ID.Bytes()[:4]) {
		return aIVMRouter.UnpackSelectorTakenError(raw[4:])
	}
	if bytes.Equal(raw[:4], aIVMRouter.abi.Errors["UnknownVerifier"].ID.Bytes()[:4]) {
		return aIVMRouter.UnpackUnknownVerifierError(raw[4:])
	}
	return nil, errors.New("unknown error")
}

// AIVMRouterDevelopmentVerifier represents a DevelopmentVerifier error raised by the AIVMRouter contract.
type AIVMRouterDevelopmentVerifier struct {
	Selector [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DevelopmentVerifier(bytes4 selector)
func AIVMRouterDevelopmentVerifierErrorID() common.Hash {
	return common.HexToHash("0xdaf28f43bff0b119f14b6be1655cce63d7abe39afa5ca562910c91006b7f4a0a")
}

// UnpackDevelopmentVerifierError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DevelopmentVerifier(bytes4 selector)
func (aIVMRouter *AIVMRouter) UnpackDevelopmentVerifierError(raw []byte) (*AIVMRouterDevelopmentVerifier, error) {
	out := new(AIVMRouterDevelopmentVerifier)
	if err := aIVMRouter.abi.UnpackIntoInterface(out, "DevelopmentVerifier", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AIVMRouterFrozenVerifier represents a FrozenVerifier error raised by the AIVMRouter contract.
type AIVMRouterFrozenVerifier struct {
	Selector [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FrozenVerifier(bytes4 selector)
func AIVMRouterFrozenVerifierErrorID() common.Hash {
	return common.HexToHash("0xa516a66ac5f34658d895a87282e9753932f33fb1b0e4c866cc5cb5b36dfa584c")
}

// UnpackFrozenVerifierError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FrozenVerifier(bytes4 selector)
func (aIVMRouter *AIVMRouter) UnpackFrozenVerifierError(raw []byte) (*AIVMRouterFrozenVerifier, error) {
	out := new(AIVMRouterFrozenVerifier)
	if err := aIVMRouter.abi.UnpackIntoInterface(out, "FrozenVerifier", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AIVMRouterGuardianWithoutOwner represents a GuardianWithoutOwner error raised by the AIVMRouter contract.
type AIVMRouterGuardianWithoutOwner struct {
	Guardian common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GuardianWithoutOwner(address guardian)
func AIVMRouterGuardianWithoutOwnerErrorID() common.Hash {
	return common.HexToHash("0xa6df3ce55879466fcccf84297769fc8bec037d04749acf1cc56ab9bab36780aa")
}

// UnpackGuardianWithoutOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GuardianWithoutOwner(address guardian)
func (aIVMRouter *AIVMRouter) UnpackGuardianWithoutOwnerError(raw []byte) (*AIVMRouterGuardianWithoutOwner, error) {
	out := new(AIVMRouterGuardianWithoutOwner)
	if err := aIVMRouter.abi.UnpackIntoInterface(out, "GuardianWithoutOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AIVMRouterNotGuardian represents a NotGuardian error raised by the AIVMRouter contract.
type AIVMRouterNotGuardian struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotGuardian(address caller)
func AIVMRouterNotGuardianErrorID() common.Hash {
	return common.HexToHash("0xa252c151cd1ee155ad6a596fd962f839a8b963fd05f5e863eca095de2e0b08a4")
}

// UnpackNotGuardianError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotGuardian(address caller)
func (aIVMRouter *AIVMRouter) UnpackNotGuardianError(raw []byte) (*AIVMRouterNotGuardian, error) {
	out := new(AIVMRouterNotGuardian)
	if err := aIVMRouter.abi.UnpackIntoInterface(out, "NotGuardian", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AIVMRouterOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the AIVMRouter contract.
type AIVMRouterOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func AIVMRouterOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (aIVMRouter *AIVMRouter) UnpackOwnableInvalidOwnerError(raw []byte) (*AIVMRouterOwnableInvalidOwner, error) {
	out := new(AIVMRouterOwnableInvalidOwner)
	if err := aIVMRouter.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AIVMRouterOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the AIVMRouter contract.
type AIVMRouterOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func AIVMRouterOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (aIVMRouter *AIVMRouter) UnpackOwnableUnauthorizedAccountError(raw []byte) (*AIVMRouterOwnableUnauthorizedAccount, error) {
	out := new(AIVMRouterOwnableUnauthorizedAccount)
	if err := aIVMRouter.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AIVMRouterProofLength represents a ProofLength error raised by the AIVMRouter contract.
type AIVMRouterProofLength struct {
	Got  *big.Int
	Want *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProofLength(uint256 got, uint256 want)
func AIVMRouterProofLengthErrorID() common.Hash {
	return common.HexToHash("0xc0545fa079a874036bb8c19da30c7d52825b899324259e39a7460f948ce8d79d")
}

// UnpackProofLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProofLength(uint256 got, uint256 want)
func (aIVMRouter *AIVMRouter) UnpackProofLengthError(raw []byte) (*AIVMRouterProofLength, error) {
	out := new(AIVMRouterProofLength)
	if err := aIVMRouter.abi.UnpackIntoInterface(out, "ProofLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AIVMRouterRouterStopped represents a RouterStopped error raised by the AIVMRouter contract.
type AIVMRouterRouterStopped struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RouterStopped()
func AIVMRouterRouterStoppedErrorID() common.Hash {
	return common.HexToHash("0x44e606c7e344ba1397a816a84cb0b654d49f832f8653655354d2a6057b214fa0")
}

// UnpackRouterStoppedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RouterStopped()
func (aIVMRouter *AIVMRouter) UnpackRouterStoppedError(raw []byte) (*AIVMRouterRouterStopped, error) {
	out := new(AIVMRouterRouterStopped)
	if err := aIVMRouter.abi.UnpackIntoInterface(out, "RouterStopped", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AIVMRouterSelectorTaken represents a SelectorTaken error raised by the AIVMRouter contract.
type AIVMRouterSelectorTaken struct {
	Selector [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SelectorTaken(bytes4 selector)
func AIVMRouterSelectorTakenErrorID() common.Hash {
	return common.HexToHash("0x1bd6b60cbd1cd4df5aca65febabc5f7485f42c0fe526923553982fb0e4ff379b")
}

// UnpackSelectorTakenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SelectorTaken(bytes4 selector)
func (aIVMRouter *AIVMRouter) UnpackSelectorTakenError(raw []byte) (*AIVMRouterSelectorTaken, error) {
	out := new(AIVMRouterSelectorTaken)
	if err := aIVMRouter.abi.UnpackIntoInterface(out, "SelectorTaken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AIVMRouterUnknownVerifier represents a UnknownVerifier error raised by the AIVMRouter contract.
type AIVMRouterUnknownVerifier struct {
	Selector [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownVerifier(bytes4 selector)
func AIVMRouterUnknownVerifierErrorID() common.Hash {
	return common.HexToHash("0x06eb2c519b8f5a5db8be47fe70e11fc16b6fd505b58b90ca7d6dcbae91daae12")
}

// UnpackUnknownVerifierError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownVerifier(bytes4 selector)
func (aIVMRouter *AIVMRouter) UnpackUnknownVerifierError(raw []byte) (*AIVMRouterUnknownVerifier, error) {
	out := new(AIVMRouterUnknownVerifier)
	if err := aIVMRouter.abi.UnpackIntoInterface(out, "UnknownVerifier", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AIVMVerifierMetaData contains all meta data concerning the AIVMVerifier contract.
var AIVMVerifierMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"ConstantsTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"offset\",\"type\":\"uint256\"}],\"name\":\"CoordinateOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"dataSet\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"DataIdMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"EndIdMismatch\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCreation\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"MalformedConstants\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"along\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"blocks\",\"type\":\"uint256\"}],\"name\":\"NoSuchBlock\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"NoSuchCommitment\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"OutputOutOfRange\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PointNotOnCurve\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ProofInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"ProofLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"PublicValuesLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"offset\",\"type\":\"uint256\"}],\"name\":\"ScalarOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"StartIdMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"programKey\",\"type\":\"bytes32\"}],\"name\":\"UnknownProgram\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"programs\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"publicValues\",\"type\":\"uint256\"}],\"name\":\"WrongBlocks\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongCircuit\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongClass\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongConstants\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongPowers\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"programs\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"publicValues\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"proofs\",\"type\":\"uint256\"}],\"name\":\"WrongProofs\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"got\",\"type\":\"bytes4\"},{\"internalType\":\"bytes4\",\"name\":\"want\",\"type\":\"bytes4\"}],\"name\":\"WrongSelector\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"programKey\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"constants\",\"type\":\"address\"}],\"name\":\"ProgramRegistered\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"circuit\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"powers\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"development\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"constants\",\"type\":\"address\"}],\"name\":\"program\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"enumStart\",\"name\":\"start\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"startDescriptor\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"endDescriptor\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"outputs\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"sets\",\"type\":\"bytes\"}],\"internalType\":\"structProgramInfo\",\"name\":\"info\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"constants\",\"type\":\"bytes\"}],\"name\":\"register\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"made\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"selector\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"tau\",\"outputs\":[{\"internalType\":\"uint256[4]\",\"name\":\"point\",\"type\":\"uint256[4]\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"programKeys\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes[]\",\"name\":\"publicValues\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes[]\",\"name\":\"proofs\",\"type\":\"bytes[]\"}],\"name\":\"verifyMany\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"programKey\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"publicValues\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"}],\"name\":\"verifyProof\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"programKeys\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes[]\",\"name\":\"publicValues\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"}],\"name\":\"verifyProofs\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "AIVMVerifier",
	Bin: "0x60808060405234601557614742908161001a8239f35b5f80fdfe60c06040526004361015610011575f80fd5b5f3560e01c80631dfe0324146117d957806341493c601461172c5780637619856314610ee75780637b929c2714610ea157806382fbdc9c14610e29578063ce27149014610be1578063cfc4af5514610b52578063e8d54e3f146100e65763ea3d508a1461007c575f80fd5b346100e2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e25760207fffffffff000000000000000000000000000000000000000000000000000000006103206100d8611d83565b2016604051908152f35b5f80fd5b346100e25760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e25760043567ffffffffffffffff81116100e257610135903690600401611854565b60243567ffffffffffffffff81116100e257610155903690600401611854565b60443567ffffffffffffffff81116100e257610175903690600401611854565b84939193151580610b49575b80610b40575b15610b0d57610194611d83565b9361019e86611c86565b966101ac604051988961196b565b8688527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06101d988611c86565b015f5b818110610af65750506101ee87611c86565b946101fc604051968761196b565b8786527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe061022989611c86565b015f5b818110610adf575050600188019485891161087757610266610250879b989b611c86565b9661025e604051988961196b565b808852611c86565b947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06020880196013687377f8a68d7fef3f31b5133dd05501ba3b5e6407e266cdbb13e98293c7454194aac106102bb88611d62565b525f5b8a81106109c75750505050505060405190602082018093519091905f5b8181106109b15750505090610339817f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019493037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0810183528261196b565b51902006805f915f925b8681106109525750508460c0026040510195610360870160405261036036883760406101608601885e604060a0860160c089015e7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000006103008801526001905f935b87851061052a5760205f8a61030060048c60806102a08e60018411610501575b6103d9610320880160e0830160c08a01614587565b826101a08201604089015e7f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c26101008801527f1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed6101208801527f090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b6101408801527f12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa6101608801528261022082016101c089015e0161028086015e0160c0028092030160085afa60015f511490156104d957156104b157005b7f7fcdd1f4000000000000000000000000000000000000000000000000000000005f5260045ffd5b7fa3d28e13000000000000000000000000000000000000000000000000000000005f5260045ffd5b61051286880161016083018961452c565b61052586880160a0830160c08a0161452c565b6103c4565b97959694976109255761053d8489611d6f565b516105488583611d6f565b5190600186018611610877576001860160c00260c0810460018801036108775788039088821161087757606083015190602060a0818401359201518303017f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478210156108fa57507f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4760019160c08486378103066020840152856001146108e657506040906080828085019488865260608160075afa9383830190378160c06101c08c0192018237856102008b015260608160075afa166040610180890160808160065afa16905b6103008801907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001856103008b0151086103008a01525f915b604083106108ac57505050156104d9576106818489611d6f565b519461068d8583611d6f565b518160018701105f146108a4576004985b60c0890189116108775761024089018911610877576106d96101e08901516102008a01516101608b01516101c08c0151019160c08d016145e3565b5f5b604089015181101561073b57806106f860019260608c0151611d6f565b5161014081018051918d83610712575b50505050016106db565b5f938260c06060610100602061073197015101920151890193016145e3565b528d80808d610708565b5097999296509260c06101006107d787968d8599856107e2989f60ff60a0917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016040880151956040519a8b97610160890160405288376001610100880152600261012088015261014087019c097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001038b521694015192016145e3565b016102408b0161452c565b866001850110610824575b60017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018381815f97090994019391929490946103a4565b60a06108308587611d6f565b5101517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160808060a061086660018a018b611d6f565b5101510192015182510890526107ed565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b60059861069e565b6020809101927f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018088838601510985510884520191610667565b92915060c0604091016101808a013761062f565b7ff27af4eb000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b9091969392610977836109658487611d6f565b516109708589611d6f565b5190613729565b6109255760017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018881815f96090991019691929396610343565b82518452602093840193909201916001016102db565b888b826109e29b9e9b8d6109dc83888d6118c2565b91611db9565b926109f86109f183858c611885565b3585611f15565b5f925b89838510610a7a575b5050610a439250610a148461225c565b610a29610a22838a8a6118c2565b908661239d565b8c610a3d83610a37876127a6565b92611d6f565b52611d6f565b52610a57610a51828b611d6f565b516136c8565b90600181019182821161087757610a706001938b611d6f565b52019a979a6102be565b83610a898684610a9194611885565b35928c611885565b3514610aa4575050600101828e8e6109fb565b610ad7610ac16060610ab9610a439685611d6f565b510151611d62565b51606086015190610ad182611d62565b52611d62565b508e89610a04565b602090610aea611d32565b82828b0101520161022c565b602090610b01611c9e565b82828d010152016101dc565b82857f96d2bb1f000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b50808514610187565b50828514610181565b346100e2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e2576080604051610b8f828261196b565b81368237610b9b611d83565b610320810190818111610877576102a001908111610877578290825e604051905f825b60048210610bcb57505050f35b6020806001928551815201930191019091610bbe565b346100e25760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e25760043573ffffffffffffffffffffffffffffffffffffffff811681036100e25760405190610c3d82611922565b5f8252602082015f8152604083015f815260608401905f825260808501925f845260a086019460608652610c6f611d83565b813b91610c7b83611a0f565b92610c89604051948561196b565b8084525f6020850180933c610ca9610c9f6119ac565b9284518385613376565b825190208852602081019163ffffffff60a08451015116906004821015610dfc5761010091855260e081015186520151855260e081015186526080810151908160061b917f03ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81160361087757610140906060610d3d610d2785611a0f565b94610d35604051968761196b565b808652611a0f565b947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0602086019601368737848b525191015160061b01019051915e6040519560208752516020870152516004811015610dfc576101009486947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe094601f9460209460408901525160608801525160808701525160a08601525160c08086015280519182918260e0880152018686015e5f85828601015201168101030190f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b346100e25760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e25760043567ffffffffffffffff81116100e257610e83610e7d6020923690600401611826565b90611a49565b73ffffffffffffffffffffffffffffffffffffffff60405191168152f35b346100e2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e25760206080610edb611d83565b01511515604051908152f35b346100e25760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e25760043567ffffffffffffffff81116100e257610f36903690600401611854565b60243567ffffffffffffffff81116100e257610f56903690600401611854565b9060443567ffffffffffffffff81116100e257610f77903690600401611826565b949084151580611721575b80611718575b156116e857610f95611d83565b610f9d611c9e565b507fffffffff0000000000000000000000000000000000000000000000000000000061032082201690610fce611c9e565b97600881106116b857806004116100e2578335927fffffffff00000000000000000000000000000000000000000000000000000000841681810361168a575050806008116100e25761010060e08a015260c089015286604089015260208801527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000187526080870190613fff8160c01c1661016089015261ffff8160d01c168252600160036101808a019260ce1c1601815260016003880160021c91826101a08b0152519101026101c08801525180861c61165a57506040518581526001860160051b810160405260608701526008810161010087015260a08601525f5b84811061163b5750506110dd8461225c565b5f5b8381106110fb576110f9856110f3816127a6565b90613010565b005b6111068184846118c2565b611114836060890151611d6f565b51608081015160a082015191939115611633576001805b60c08601511561162c5781925b60ff8060e0890151951692160101010160051b8083036115fd5750604051927f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016040820151946040816060850151880160061b8101978d8961012088015160061b8401928c155f146115c75750506101e00180518488015160061b908585015e518387015160061b01837fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08b8403010190848b015e5b60806020870151848089015160061b850101606089015160061b906101408301905e0151825286356020830152030190200693604083910160808301516101406020850151606086015160061b0101905f905b8082106115255750505060a0830151806114a0575b5060c08301519081611420575b5050506102208901518561026002019080516060830152608082019485527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160e0610100830151928c6112c56101008201519560051b918683602001916142e7565b8d610100602083880101910152602060a087019581818837016102c082880301370151955f9580808701966040519351957fde56709129fa46edc43eae32902ba637824c750a7c4b07e14f0edb322de97a23855251602085015285604085015260608401376060019020065f908660051b8503855b8181116113b257505060c084015260e0917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910891015281611381575050506001016110df565b7f13e406b8000000000000000000000000000000000000000000000000000000005f520360051c900360045260245ffd5b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0019283358080600f0b03611416575b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001809282825f88951202019008099261133a565b93975087936113e2565b60208481015160e001517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0909201805192815260069390931b8101832091909252910135908181036114725780611263565b7f1d903c51000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b60208481015160c001517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe084018051918152600684901b830181209190529301928335908181036114f757505060061b018b611256565b7f5597844d000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9091929360200193643fffffffc0602085015160061b169061157a82828751907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0602091949394019384519285520183209252565b86359081810361159557505001926040019160010190611241565b857f5bb3b5ab000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b906115f6916101208401936115f085518980808a0196019460061b8a0101908a8a019084614643565b90614643565b90526111ee565b827ff30e5898000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5f92611138565b60015f61112b565b8061165461164c6001938886611885565b358289612061565b016110cb565b85907fbbdfe860000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f92237609000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fc0545fa0000000000000000000000000000000000000000000000000000000005f52600452600860245260445ffd5b83857f204efd18000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b50838514610f88565b506010851115610f82565b346100e25760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e25760243567ffffffffffffffff81116100e25761177b903690600401611826565b9060443567ffffffffffffffff81116100e2576110f9926117b46117a66117d0933690600401611826565b906117af611d83565b611db9565b926117c160043585611f15565b6117ca8461225c565b8361239d565b6110f3816127a6565b346100e2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e2576040611811611d83565b60608282015191015182519182526020820152f35b9181601f840112156100e25782359167ffffffffffffffff83116100e257602083818601950101116100e257565b9181601f840112156100e25782359167ffffffffffffffff83116100e2576020808501948460051b0101116100e257565b91908110156118955760051b0190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b91908110156118955760051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156100e257019081359167ffffffffffffffff83116100e25760200182360381136100e2579190565b60c0810190811067ffffffffffffffff82111761193e57604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761193e57604052565b60405190610160820182811067ffffffffffffffff82111761193e576040525f610140838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e082015282610100820152826101208201520152565b67ffffffffffffffff811161193e57601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200190565b9190916160008311611c5457611a5d611d83565b604051611b2d60208201927f610000000000000000000000000000000000000000000000000000000000000084527fffff0000000000000000000000000000000000000000000000000000000000008760f01b1660218401527f80600a3d393df300000000000000000000000000000000000000000000000000602384015286602a840181878237611b20602a868481015f8382015203017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0810187528661196b565b611b286119ac565b613376565b73ffffffffffffffffffffffffffffffffffffffff8151832060405160208101917fff0000000000000000000000000000000000000000000000000000000000000083523060601b60218301525f6035830152605582015260558152611b9460758261196b565b51902016803b611c4d5750515f9182f59273ffffffffffffffffffffffffffffffffffffffff8416918215611c2557611bcc82611a0f565b611bd9604051918261196b565b828152602081019036848401116100e2575f6020857fdc6f8cabda0d6a4eacf251a3a0b038c0070e54189d66cc4f9abaa336c01ac93996829686378301015251902092604051908152a2565b7f59181ec3000000000000000000000000000000000000000000000000000000005f5260045ffd5b9450505050565b827fae937901000000000000000000000000000000000000000000000000000000005f5260045261600060245260445ffd5b67ffffffffffffffff811161193e5760051b60200190565b60405190610240820182811067ffffffffffffffff82111761193e576040525f610220838281528260208201528260408201526060808201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e0820152826102008201520152565b60405190611d3f82611922565b5f60a0838281528260208201528260408201528260608201528260808201520152565b8051156118955760200190565b80518210156118955760209160051b010190565b6040519061032082016040526103207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffcc038018339565b611dc1611c9e565b507fffffffff0000000000000000000000000000000000000000000000000000000061032082201690611df2611c9e565b93600881106116b857806004116100e2578335927fffffffff00000000000000000000000000000000000000000000000000000000841681810361168a575050806008116100e25761010060e086015260c08501526001604085015260208401527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000183526080830190613fff8160c01c1661016085015261ffff8160d01c1682526001600361018086019260ce1c1601815260016101a08501525160011b6101c0840152518060011c611ee55750604051600181526040810160405260608301526008810161010083015260a082015290565b7fbbdfe860000000000000000000000000000000000000000000000000000000005f52600452600160245260445ffd5b9190610100830180515f5f90600180608089015116145f14611fde575050611f5660a082013563ffffffff808260a01c169160c01c160160061b6101400190565b91611f628383886142af565b905281604051918183016040528237818120838103611fae57506020611fac94955b611f8c6119ac565b94611fa15f606084015188610a3d8383611d6f565b508552015192613376565b565b83907f3e46b4e0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b919092600161205c575b611ff28288614285565b90523560601c83813f149081612041575b5015612015576020611fac9495611f84565b827f8700833f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b91509150803b91825f60405180948382016040523c5f612003565b611fe8565b9291926101008101908151905f5f906001806080850151881c16145f146121225750506120a760a083013563ffffffff808260a01c169160c01c160160061b6101400190565b926120b38484846142af565b9052826040519281840160405283378282208681036120f25750602090611fac95965b611fa16120e16119ac565b96606084015188610a3d8383611d6f565b86907f3e46b4e0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9290935f60608401905b8781106121aa57505061213f8284614285565b90523560601c86813f14908161218f575b501561216357602090611fac95966120d6565b857f8700833f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b92509250813b92835f60405180958382016040523c5f612150565b896121b6828451611d6f565b5151146121c55760010161212c565b9350945050506121eb9495506121dd91508251611d6f565b51905190610a3d8383611d6f565b50565b156121f7575050565b7f704bb774000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b1561222e575050565b7fc0545fa0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b604081015161016082018051906101c08401918251015f905f925f9060608801915b87811061231b575050509260609261022095926122eb612316966122e66103206101408c6101008101978851988660061b98898b0180925260051b01908161012084015260011b01918291015260e08d01510160a08d015190030160c08c0151808214612225565b6142d4565b6102008901526040519181830160405282376101e08701525160061b9061026002010160051c6142d4565b910152565b600161232b828598979851611d6f565b5196610100880151010194610120870151906060880191825190030196821561237d575b610140018051600193929015612368575b50500161227e565b612374905184016142d4565b90525f80612360565b969061239260019392855190818111156121ee565b5f979192509061234f565b91906123ad5f6060850151611d6f565b5160808101805160a0830180519296921561279f576001905b60c0850180519092901561279657600180915b60e088019560ff808851951692160101010160051b80880361276757506040519760408601928351928a606089019b8c9586510160061b810160408101976101208c015160061b8301916101e08c018051835160061b90604087015e5182519184039160061b018a5e60208c01978851915160061b8401604001905160061b906101408301905e6080015182528b3560208301520360400190207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000190069a89959351908551905160061b0161014001905f905b8082106126f7575050505180612695575b50519182612644575b505050507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000190610100610220840151948051606087015260808601988952015192610100810161252181519560051b928684602001916142e7565b6020828601019052602060a086019481818737016102c0828703013751955f9580808701966040519351957fde56709129fa46edc43eae32902ba637824c750a7c4b07e14f0edb322de97a23855251602085015285604085015260608401376060019020065f908660051b8503855b8181116125d157505060c084015260e0917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191089101528161138157505050565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe090939193019081358080600f0b0361263a575b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001809282825f88951202019008099290612590565b9197508791612605565b5160e001517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0909101805191815260069290921b6020908101832091909252910135908181036114725780806124c6565b93602090929192019360061b906126e3828260c087510151907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0602091949394019384519285520183209252565b8535908181036114f757505001905f6124bd565b9091949660200196643fffffffc0602087015160061b169061274c82828951907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0602091949394019384519285520183209252565b893590818103611595575050019460400191600101906124ac565b877ff30e5898000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b60015f916123d9565b5f906123c6565b906127af611d32565b61014083015190610320820160608201526102208201604082015260405161032081016040527fd63bb585c4d9d25a29a335e48812202e7efe91bcc17f4e6c334e6122e12eb6d48152610220836101008301376020810181116108775760408501519161022086015195610160810151917feea3f1c9c0c9a7da8a3ae30c956cbf02794e61f8d908d6bcf1b7a9da78cc383c88528460408901526101e082015196610180830151957f03ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8716870361087757610180840151998a60061b9a7f03ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811603610877576101a08501519a8b81029b818d041490151715610877576060818c8c817f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000196651404100c110e6020860152610260028401918b60061b018583015e0103019020068060208701525f5260016020527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160405f20066040860152604085016020860111610877575f965f985f6080526102208501519760606040870151998a610260020101985f60a052600181145f14612f8c575f60a052999896995b965b80998815612c87576101006129cf7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60608b01519b01809b611d6f565b510151918d8303612c01575b60408b0151905f93815b8160051b83038111612baf5750507ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffda0019b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe00810151827ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe20830151907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffde00151917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108916080517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191099060a0517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910898612992565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe07f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191019581858851920908946129e5565b9c50816011038060408c01516001925b612c21575050608052819c6129db565b60018216612c59575b807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191099060011c9081612c11565b917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000183819209929050612c2a565b9296995050939a91989299507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001955060608701526020860151936040519485528360061b9260061b0101602084015e60061b6020019020069160808201928352604086015160808251916040805191602087845e602080840198895e838284019160206101008a01845e8381606087013760208760a08720069a60a08b019b808d5287528580840182378860608820068060c08d015287526102c08b01905e01903720069360e083019485525f6001917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016103208620069261032086015b602087018111612f32575015612e8c575b506020880152865261012082018083116108775760808701525180916040519460c08601604052518060608701526005805b612e5a5750826102a083015181038208946005805b612e2657506102e0918491518203900891836102808201518409875283868103840860208801528383870984036040880152015190099003608083015260a082015260a0830152565b9293827fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9293099201908185949392612ddd565b9192817fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff920991019081849392612dc8565b5f9061022081015b818111612ed657505060a084015181039015612d96575b7f1e686dee000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe001907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000182351015612f29575b90612e94565b91508091612f23565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe07f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191949294019381868651928284101694090892612d85565b60208060408b01516001925b612faa57505060a05299989699612990565b60018216612fe2575b807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191099060011c9081612f98565b917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000183819209929050612fb3565b9161301a826136c8565b90613026828486613729565b60208401918251926040519160c08301610420840160405261036036823760406101608701825e604060a061018086019701875e6103c084017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000081528185116108775760608801516020810135602060a08c01518303017f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478210156108fa5750907f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4760409260c0838a37810306602088015260c001610240870137807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001600182510890525f905b6040821061333b5750508581116108775761030084018091116108775761316f6101e089989901516102008901516101608a01516101c08b01510191896145e3565b5f976060604089019801985b88518110156131d257806131926001928c51611d6f565b5161014081018051918b836131ac575b505050500161317b565b5f9382606061010060206131c8960151019101518801926145e3565b525f80808b6131a2565b506103c0959850602097506080936132586102a0945f999460c061326a95613251600560a06040840151936101006040519561016087016040528637600161010086015260026101208601526101408501977f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000010388520151838b6145e3565b019061452c565b51916103e086019060e0840190614587565b826101a0820161010086015e7f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c26101c08501527f1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed6101e08501527f090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b6102008501527f12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa61022085015282610220820161028086015e0161034083015e60085afa60015f511490156104d957156104b157565b6020809101917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001806001838d0151098451088352019061312d565b9190926101408210158061369f575b156134f15760a0840151906133af8263ffffffff808260a01c169160c01c160160061b6101400190565b831480613675575b156134f1576020850151651404100c110e810361364057506040850151604082015190818103613612575050606080860151910151908181036135e4575050602083018481526040840192606085019063ffffffff8460a01c16608087015263ffffffff8460c01c1682528360e01c855263ffffffff8460801c169063ffffffff8560601c1660a088019260c089019180835281855263ffffffff6101008b0198818160201c168a52818160401c1660e08d0152169060c08c01519160e08d015191600382111594856135d8575b856135cc575b50846135c0575b508361359f575b505050156134f1576101409387519051809451910101905101970192519060061b01015b81811061356c57505051905115159081613562575b81613556575b81613548575b81613519575b50156134f1576101200152565b7ff8458e49000000000000000000000000000000000000000000000000000000005f5260045ffd5b600191507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff011b82115f6134e4565b6001811b84111591506134de565b600e81111591506134d8565b80151591506134d2565b602081015163ffffffff81168097019615159081613593575b50156134f1576040016134bd565b905060211c155f613585565b60021192509082156135b6575b50505f8080613499565b1490505f806135ac565b1582151493505f613492565b1584151494505f61348b565b82158115149550613485565b7fd1f1dbd5000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fc6288801000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fa676f313000000000000000000000000000000000000000000000000000000005f52600452651404100c110e60245260445ffd5b507fffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff00008216156133b7565b507e4149564d2050524f4752414d204b4559000000000000000000000000000001845114613385565b6101607f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001916101407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc060608351930151604051938452016020830137200690565b91604083019182519160a060808301519201519060c082015b82811161423757505060a00151927f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018460c08401510960e0830191827f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160405197608089016040526004918291868203900889525b6141495750505192606087019384516040880151908391604051926001850160051b840160405260048092600187146140c1575b85939293525b613fb25750505f9260051b925b838110613f745750505050610200870195865161016089015160051b01906101a0890191825160051b936101808b019182519260808301600190604051956001810160051b87016040526002809360018314613eec575b8894929394525b613ddc5750505083955192855190604051946001810160051b86016040526002809360018314613d54575b879a999a94929394525b613c3e575050506020905160051b840195015192850360051c860281015b858510613bc15750505050505050604051916001850160051b83016040526004809260018714613b39575b84939293525b613a2a5750506101406138f38351611d62565b5195610220810196875190876139246101008301519361012084019485516102c08a51938360051b90030191614360565b61394b604084015160051b82818094606088015160051b96515e01938385019485916146a4565b808a5101935160051b0303915e015192915b6001831161396d57505050505050565b61399c7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff825194018094611d6f565b51613a22610120820180519660608401978851900360011b90039660405193613a1c6139eb8c51610100840151865160608d8d8160051b01519460018560051b92016102600201030191614360565b938a8c86613a0e604087015160051b820180985160051b8101998a9585516146eb565b9151935160051b01926146eb565b506146a4565b60405261395d565b81517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6001831b870101821c60051b840190848260011b03915b858111613a9c575050602090920191507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff01806138e0565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08285830995867fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08201520194820390088352613a64565b9091925b613b4a57908092916138da565b60207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9285517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000203900993019101909181613b3d565b8385515f5b898110613c025750917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001602093928493098152019401936138af565b93602091925081907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018688015185098152019301908591613bc6565b82989798517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6001831b840101821c60051b870190878260011b03915b888111613cb757509899985050602092909201917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0180613891565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08285830995867fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08201520194820390088352613c7b565b9092935b613d655791809392613887565b60207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9286517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000203900994019201919282613d58565b82517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6001831b840101821c60051b880190888260011b03915b898111613e4f57505050602092909201917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff018061385c565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08285830995867fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08201520194820390088352613e16565b9092935b613efd5791809392613855565b60207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9286517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000203900994019201919282613ef0565b80610140602080938501015101517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001828601518251089052016137fe565b81517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6001831b870101821c60051b850190858260011b03915b868111614024575050602090920191507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff01806137f1565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08285830995867fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08201520194820390088352613fec565b9091925b6140d257908092916137eb565b60207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9285517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000002039009930191019091816140c5565b815160026001831b01821c60051b890190898260011b03915b8a811161419a575050602090920191507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff01806137b7565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08285830995867fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08201520194820390088352614162565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001828251098152613742565b906142ab60149260c061033460a0830151850360e0840151010191015180821115612225565b0190565b6142ab9060c06103208560a084015186030160e0840151010191015180821115612225565b906040519160051b808301604052368337565b905f9281015b81811161430457505060a00151810390612eab5750565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe001907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000182351015614357575b906142ed565b92508092614351565b93929190604051946001820160051b86016040528093600183146144a4575b86959496525b614390575050909150565b81517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6001871b830101861c60051b850190858260011b03915b868111614407575050507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff94909401936020919091019084614385565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08285830995867fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe082015201948203900883526143ca565b9092935b6144b5579180939261437f565b60207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9286517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000002039009940192019192826144a8565b600192602081019160408101608082015b848410871661455357505050505050156104d957565b90919293949550604086835e8351815260206040808460608160075afa818660808160065afa16970195940192919061453d565b60019260408201916040820192608082015b84841087166145af57505050505050156104d957565b90919293949550604086835e8351815260206040808460608160075afa818660808160065afa169701959401929190614599565b929091600193604081019260051b820192608082015b848410871661460f57505050505050156104d957565b90919293949550604086835e8351815260206040808460608160075afa818660808160065afa1697019594019291906145f9565b90919392936101e0610160830151920151945f915b818110614670575b61466d94959650146121ee565b90565b93803560f081901c93508484101561469d5760409182623fffc060029360ea1c168a01885e019401614658565b5093614660565b61014001515b8282106146b657505050565b6020809101917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018151845108835201906146aa565b9290925b8183106146fc5750505090565b909192600281621fffe06020933560eb1c1684017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018751825108905201930191906146ef56",
}

// AIVMVerifier is an auto generated Go binding around an Ethereum contract.
type AIVMVerifier struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *AIVMVerifier) GetABI() abi.ABI {
	return c.abi
}

// NewAIVMVerifier creates a new instance of AIVMVerifier.
func NewAIVMVerifier() *AIVMVerifier {
	parsed, err := AIVMVerifierMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &AIVMVerifier{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *AIVMVerifier) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackCircuit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1dfe0324.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function circuit() pure returns(bytes32 digest, bytes32 powers)
func (aIVMVerifier *AIVMVerifier) PackCircuit() []byte {
	enc, err := aIVMVerifier.abi.Pack("circuit")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCircuit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1dfe0324.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function circuit() pure returns(bytes32 digest, bytes32 powers)
func (aIVMVerifier *AIVMVerifier) TryPackCircuit() ([]byte, error) {
	return aIVMVerifier.abi.Pack("circuit")
}

// CircuitOutput serves as a container for the return parameters of contract
// method Circuit.
type CircuitOutput struct {
	Digest [32]byte
	Powers [32]byte
}

// UnpackCircuit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1dfe0324.
//
// Solidity: function circuit() pure returns(bytes32 digest, bytes32 powers)
func (aIVMVerifier *AIVMVerifier) UnpackCircuit(data []byte) (CircuitOutput, error) {
	out, err := aIVMVerifier.abi.Unpack("circuit", data)
	outstruct := new(CircuitOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Digest = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Powers = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	return *outstruct, nil
}

// PackDevelopment is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b929c27.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function development() pure returns(bool)
func (aIVMVerifier *AIVMVerifier) PackDevelopment() []byte {
	enc, err := aIVMVerifier.abi.Pack("development")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDevelopment is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b929c27.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function development() pure returns(bool)
func (aIVMVerifier *AIVMVerifier) TryPackDevelopment() ([]byte, error) {
	return aIVMVerifier.abi.Pack("development")
}

// UnpackDevelopment is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b929c27.
//
// Solidity: function development() pure returns(bool)
func (aIVMVerifier *AIVMVerifier) UnpackDevelopment(data []byte) (bool, error) {
	out, err := aIVMVerifier.abi.Unpack("development", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackProgram is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xce271490.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function program(address constants) view returns((bytes32,uint8,bytes32,bytes32,uint256,bytes) info)
func (aIVMVerifier *AIVMVerifier) PackProgram(constants common.Address) []byte {
	enc, err := aIVMVerifier.abi.Pack("program", constants)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProgram is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xce271490.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function program(address constants) view returns((bytes32,uint8,bytes32,bytes32,uint256,bytes) info)
func (aIVMVerifier *AIVMVerifier) TryPackProgram(constants common.Address) ([]byte, error) {
	return aIVMVerifier.abi.Pack("program", constants)
}

// UnpackProgram is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xce271490.
//
// Solidity: function program(address constants) view returns((bytes32,uint8,bytes32,bytes32,uint256,bytes) info)
func (aIVMVerifier *AIVMVerifier) UnpackProgram(data []byte) (ProgramInfo, error) {
	out, err := aIVMVerifier.abi.Unpack("program", data)
	if err != nil {
		return *new(ProgramInfo), err
	}
	out0 := *abi.ConvertType(out[0], new(ProgramInfo)).(*ProgramInfo)
	return out0, nil
}

// PackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82fbdc9c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function register(bytes constants) returns(address made)
func (aIVMVerifier *AIVMVerifier) PackRegister(constants []byte) []byte {
	enc, err := aIVMVerifier.abi.Pack("register", constants)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82fbdc9c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function register(bytes constants) returns(address made)
func (aIVMVerifier *AIVMVerifier) TryPackRegister(constants []byte) ([]byte, error) {
	return aIVMVerifier.abi.Pack("register", constants)
}

// UnpackRegister is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x82fbdc9c.
//
// Solidity: function register(bytes constants) returns(address made)
func (aIVMVerifier *AIVMVerifier) UnpackRegister(data []byte) (common.Address, error) {
	out, err := aIVMVerifier.abi.Unpack("register", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSelector is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea3d508a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function selector() pure returns(bytes4)
func (aIVMVerifier *AIVMVerifier) PackSelector() []byte {
	enc, err := aIVMVerifier.abi.Pack("selector")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSelector is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea3d508a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function selector() pure returns(bytes4)
func (aIVMVerifier *AIVMVerifier) TryPackSelector() ([]byte, error) {
	return aIVMVerifier.abi.Pack("selector")
}

// UnpackSelector is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xea3d508a.
//
// Solidity: function selector() pure returns(bytes4)
func (aIVMVerifier *AIVMVerifier) UnpackSelector(data []byte) ([4]byte, error) {
	out, err := aIVMVerifier.abi.Unpack("selector", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackTau is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcfc4af55.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tau() pure returns(uint256[4] point)
func (aIVMVerifier *AIVMVerifier) PackTau() []byte {
	enc, err := aIVMVerifier.abi.Pack("tau")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTau is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcfc4af55.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tau() pure returns(uint256[4] point)
func (aIVMVerifier *AIVMVerifier) TryPackTau() ([]byte, error) {
	return aIVMVerifier.abi.Pack("tau")
}

// UnpackTau is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcfc4af55.
//
// Solidity: function tau() pure returns(uint256[4] point)
func (aIVMVerifier *AIVMVerifier) UnpackTau(data []byte) ([4]*big.Int, error) {
	out, err := aIVMVerifier.abi.Unpack("tau", data)
	if err != nil {
		return *new([4]*big.Int), err
	}
	out0 := *abi.ConvertType(out[0], new([4]*big.Int)).(*[4]*big.Int)
	return out0, nil
}

// PackVerifyMany is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe8d54e3f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifyMany(bytes32[] programKeys, bytes[] publicValues, bytes[] proofs) view returns()
func (aIVMVerifier *AIVMVerifier) PackVerifyMany(programKeys [][32]byte, publicValues [][]byte, proofs [][]byte) []byte {
	enc, err := aIVMVerifier.abi.Pack("verifyMany", programKeys, publicValues, proofs)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifyMany is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe8d54e3f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifyMany(bytes32[] programKeys, bytes[] publicValues, bytes[] proofs) view returns()
func (aIVMVerifier *AIVMVerifier) TryPackVerifyMany(programKeys [][32]byte, publicValues [][]byte, proofs [][]byte) ([]byte, error) {
	return aIVMVerifier.abi.Pack("verifyMany", programKeys, publicValues, proofs)
}

// PackVerifyProof is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x41493c60.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifyProof(bytes32 programKey, bytes publicValues, bytes proof) view returns()
func (aIVMVerifier *AIVMVerifier) PackVerifyProof(programKey [32]byte, publicValues []byte, proof []byte) []byte {
	enc, err := aIVMVerifier.abi.Pack("verifyProof", programKey, publicValues, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifyProof is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x41493c60.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifyProof(bytes32 programKey, bytes publicValues, bytes proof) view returns()
func (aIVMVerifier *AIVMVerifier) TryPackVerifyProof(programKey [32]byte, publicValues []byte, proof []byte) ([]byte, error) {
	return aIVMVerifier.abi.Pack("verifyProof", programKey, publicValues, proof)
}

// PackVerifyProofs is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x76198563.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifyProofs(bytes32[] programKeys, bytes[] publicValues, bytes proof) view returns()
func (aIVMVerifier *AIVMVerifier) PackVerifyProofs(programKeys [][32]byte, publicValues [][]byte, proof []byte) []byte {
	enc, err := aIVMVerifier.abi.Pack("verifyProofs", programKeys, publicValues, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifyProofs is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x76198563.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifyProofs(bytes32[] programKeys, bytes[] publicValues, bytes proof) view returns()
func (aIVMVerifier *AIVMVerifier) TryPackVerifyProofs(programKeys [][32]byte, publicValues [][]byte, proof []byte) ([]byte, error) {
	return aIVMVerifier.abi.Pack("verifyProofs", programKeys, publicValues, proof)
}

// AIVMVerifierProgramRegistered represents a ProgramRegistered event raised by the AIVMVerifier contract.
type AIVMVerifierProgramRegistered struct {
	ProgramKey [32]byte
	Constants  common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const AIVMVerifierProgramRegisteredEventName = "ProgramRegistered"

// ContractEventName returns the user-defined event name.
func (AIVMVerifierProgramRegistered) ContractEventName() string {
	return AIVMVerifierProgramRegisteredEventName
}

// UnpackProgramRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProgramRegistered(bytes32 indexed programKey, address constants)
func (aIVMVerifier *AIVMVerifier) UnpackProgramRegisteredEvent(log *types.Log) (*AIVMVerifierProgramRegistered, error) {
	event := "ProgramRegistered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != aIVMVerifier.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AIVMVerifierProgramRegistered)
	if len(log.Data) > 0 {
		if err := aIVMVerifier.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range aIVMVerifier.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (aIVMVerifier *AIVMVerifier) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], aIVMVerifier.abi.Errors["ConstantsTooLong"].ID.Bytes()[:4]) {
		return aIVMVerifier.UnpackConstantsTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], aIVMVerifier.abi.Errors["CoordinateOutOfRange"].ID.Bytes()[:4]) {
		return aIVMVerifier.UnpackCoordinateOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], aIVMVerifier.abi.Errors["DataIdMismatch"].ID.Bytes()[:4]) {
		return aIVMVerifier.UnpackDataIdMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], aIVMVerifier.abi.Errors["EndIdMismatch"].ID.Bytes()[:4]) {
		return aIVMVerifier.UnpackEndIdMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], aIVMVerifier.abi.Errors["FailedCreation"].ID.Bytes()[:4]) {
		return aIVMVerifier.UnpackFailedCreationError(raw[4:])
	}
	if bytes.Equal(raw[:4], aIVMVerifier.abi.Errors["MalformedConstants"].ID.Bytes()[:4]) {
		return aIVMVerifier.UnpackMalformedConstantsError(raw[4:])
	}
	if bytes.Equal(raw[:4], aIVMVerifier.abi.Errors["NoSuchBlock"].ID.Bytes()[:4]) {
		return aIVMVerifier.UnpackNoSuchBlockError(raw[4:])
	}
	if bytes.Equal(raw[:4], aIVMVerifier.abi.Errors["NoSuchCommitment"].ID.Bytes()[:4]) {
		return aIVMVerifier.UnpackNoSuchCommitmentError(raw[4:])
	}
	if bytes.Equal(raw[:4], aIVMVerifier.abi.Errors["OutputOutOfRange"].ID.Bytes()[:4]) {
		return aIVMVerifier.UnpackOutputOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], aIVMVerifier.abi.Errors["PointNotOnCurve"].ID.Bytes()[:4]) {
		return aIVMVerifier.UnpackPointNotOnCurveError(raw[4:])
	}
	if bytes.Equal(raw[:4], aIVMVerifier.abi.Errors["ProofInvalid"].ID.Bytes()[:4]) {
		return aIVMVerifier.UnpackProofInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], aIVMVerifier.abi.Errors["ProofLength"].ID.Bytes()[:4]) {
		return aIVMVerifier.UnpackProofLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], aIVMVerifier.abi.Errors["PublicValuesLength"].ID.Bytes()[:4]) {
		return aIVMVerifier.UnpackPublicValuesLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], aIVMVerifier.abi.Errors["ScalarOutOfRange"].ID.Bytes()[:4]) {
		return aIVMVerifier.UnpackScalarOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], aIVMVerifier.abi.Errors["StartIdMismatch"].ID.Bytes()[:4]) {
		return aIVMVerifier.UnpackStartIdMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], aIVMVerifier.abi.Errors["UnknownProgram"].ID.Bytes()[:4]) {
		return aIVMVerifier.UnpackUnknownProgramError(raw[4:])
	}
	if bytes.Equal(raw[:4], aIVMVerifier.abi.Errors["WrongBlocks"].ID.Bytes()[:4]) {
		return aIVMVerifier.UnpackWrongBlocksError(raw[4:])
	}
	if bytes.Equal(raw[:4], aIVMVerifier.abi.Errors["WrongCircuit"].ID.Bytes()[:4]) {
		return aIVMVerifier.UnpackWrongCircuitError(raw[4:])
	}
	if bytes.Equal(raw[:4], aIVMVerifier.abi.Errors["WrongClass"].ID.Bytes()[:4]) {
		return aIVMVerifier.UnpackWrongClassError(raw[4:])
	}
	if bytes.Equal(raw[:4], aIVMVerifier.abi.Errors["WrongConstants"].ID.Bytes()[:4]) {
		return aIVMVerifier.UnpackWrongConstantsError(raw[4:])
	}
	if bytes.Equal(raw[:4], aIVMVerifier.abi.Errors["WrongPowers"].ID.Bytes()[:4]) {
		return aIVMVerifier.UnpackWrongPowersError(raw[4:])
	}
	if bytes.Equal(raw[:4], aIVMVerifier.abi.Errors["WrongProofs"].ID.Bytes()[:4]) {
		return aIVMVerifier.UnpackWrongProofsError(raw[4:])
	}
	if bytes.Equal(raw[:4], aIVMVerifier.abi.Errors["WrongSelector"].ID.Bytes()[:4]) {
		return aIVMVerifier.UnpackWrongSelectorError(raw[4:])
	}
	return nil, errors.New("unknown error")
}

// AIVMVerifierConstantsTooLong represents a ConstantsTooLong error raised by the AIVMVerifier contract.
type AIVMVerifierConstantsTooLong struct {
	Length *big.Int
	Most   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ConstantsTooLong(uint256 length, uint256 most)
func AIVMVerifierConstantsTooLongErrorID() common.Hash {
	return common.HexToHash("0xae937901ef8024de9e8c584c2100a309df271a3aa87450dcaf45852aba3ede6d")
}

// UnpackConstantsTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ConstantsTooLong(uint256 length, uint256 most)
func (aIVMVerifier *AIVMVerifier) UnpackConstantsTooLongError(raw []byte) (*AIVMVerifierConstantsTooLong, error) {
	out := new(AIVMVerifierConstantsTooLong)
	if err := aIVMVerifier.abi.UnpackIntoInterface(out, "ConstantsTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AIVMVerifierCoordinateOutOfRange represents a CoordinateOutOfRange error raised by the AIVMVerifier contract.
type AIVMVerifierCoordinateOutOfRange struct {
	Offset *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CoordinateOutOfRange(uint256 offset)
func AIVMVerifierCoordinateOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0xf27af4ebf3c698de09e4d3aa6e2c37b275c09a1d6b84e233aa433ac92bd5d208")
}

// UnpackCoordinateOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CoordinateOutOfRange(uint256 offset)
func (aIVMVerifier *AIVMVerifier) UnpackCoordinateOutOfRangeError(raw []byte) (*AIVMVerifierCoordinateOutOfRange, error) {
	out := new(AIVMVerifierCoordinateOutOfRange)
	if err := aIVMVerifier.abi.UnpackIntoInterface(out, "CoordinateOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AIVMVerifierDataIdMismatch represents a DataIdMismatch error raised by the AIVMVerifier contract.
type AIVMVerifierDataIdMismatch struct {
	DataSet *big.Int
	Got     [32]byte
	Want    [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DataIdMismatch(uint256 dataSet, bytes32 got, bytes32 want)
func AIVMVerifierDataIdMismatchErrorID() common.Hash {
	return common.HexToHash("0x5bb3b5ab79e2ef6de873e32f919465b1e99ce240308b89f0adb2f19bd1beff6a")
}

// UnpackDataIdMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DataIdMismatch(uint256 dataSet, bytes32 got, bytes32 want)
func (aIVMVerifier *AIVMVerifier) UnpackDataIdMismatchError(raw []byte) (*AIVMVerifierDataIdMismatch, error) {
	out := new(AIVMVerifierDataIdMismatch)
	if err := aIVMVerifier.abi.UnpackIntoInterface(out, "DataIdMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AIVMVerifierEndIdMismatch represents a EndIdMismatch error raised by the AIVMVerifier contract.
type AIVMVerifierEndIdMismatch struct {
	Got  [32]byte
	Want [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EndIdMismatch(bytes32 got, bytes32 want)
func AIVMVerifierEndIdMismatchErrorID() common.Hash {
	return common.HexToHash("0x1d903c51ff9d46368388b25accd0e0eaa0d07b7a3eef3b1e1bc3454a23260a47")
}

// UnpackEndIdMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EndIdMismatch(bytes32 got, bytes32 want)
func (aIVMVerifier *AIVMVerifier) UnpackEndIdMismatchError(raw []byte) (*AIVMVerifierEndIdMismatch, error) {
	out := new(AIVMVerifierEndIdMismatch)
	if err := aIVMVerifier.abi.UnpackIntoInterface(out, "EndIdMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AIVMVerifierFailedCreation represents a FailedCreation error raised by the AIVMVerifier contract.
type AIVMVerifierFailedCreation struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCreation()
func AIVMVerifierFailedCreationErrorID() common.Hash {
	return common.HexToHash("0x59181ec3a228f22604afdce94d20f7f53b3b68053192c21a4a8962c999bf5456")
}

// UnpackFailedCreationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCreation()
func (aIVMVerifier *AIVMVerifier) UnpackFailedCreationError(raw []byte) (*AIVMVerifierFailedCreation, error) {
	out := new(AIVMVerifierFailedCreation)
	if err := aIVMVerifier.abi.UnpackIntoInterface(out, "FailedCreation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AIVMVerifierMalformedConstants represents a MalformedConstants error raised by the AIVMVerifier contract.
type AIVMVerifierMalformedConstants struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MalformedConstants()
func AIVMVerifierMalformedConstantsErrorID() common.Hash {
	return common.HexToHash("0xf8458e4910344f6f41f51811faa89c28a11eb36f4a26896a9d22bf661d3f4b8a")
}

// UnpackMalformedConstantsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MalformedConstants()
func (aIVMVerifier *AIVMVerifier) UnpackMalformedConstantsError(raw []byte) (*AIVMVerifierMalformedConstants, error) {
	out := new(AIVMVerifierMalformedConstants)
	if err := aIVMVerifier.abi.UnpackIntoInterface(out, "MalformedConstants", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AIVMVerifierNoSuchBlock represents a NoSuchBlock error raised by the AIVMVerifier contract.
type AIVMVerifierNoSuchBlock struct {
	Along  *big.Int
	Blocks *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchBlock(uint256 along, uint256 blocks)
func AIVMVerifierNoSuchBlockErrorID() common.Hash {
	return common.HexToHash("0xbbdfe860aa882cd7f6f6378e5a4ed01568f41acc3f20380ebb7ba321a660a827")
}

// UnpackNoSuchBlockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchBlock(uint256 along, uint256 blocks)
func (aIVMVerifier *AIVMVerifier) UnpackNoSuchBlockError(raw []byte) (*AIVMVerifierNoSuchBlock, error) {
	out := new(AIVMVerifierNoSuchBlock)
	if err := aIVMVerifier.abi.UnpackIntoInterface(out, "NoSuchBlock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AIVMVerifierNoSuchCommitment represents a NoSuchCommitment error raised by the AIVMVerifier contract.
type AIVMVerifierNoSuchCommitment struct {
	Index  *big.Int
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchCommitment(uint256 index, uint256 length)
func AIVMVerifierNoSuchCommitmentErrorID() common.Hash {
	return common.HexToHash("0x704bb774e710c750af9fd15c95e5a0fc7b12d97c7ba33321ae6b92e711f5c824")
}

// UnpackNoSuchCommitmentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchCommitment(uint256 index, uint256 length)
func (aIVMVerifier *AIVMVerifier) UnpackNoSuchCommitmentError(raw []byte) (*AIVMVerifierNoSuchCommitment, error) {
	out := new(AIVMVerifierNoSuchCommitment)
	if err := aIVMVerifier.abi.UnpackIntoInterface(out, "NoSuchCommitment", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AIVMVerifierOutputOutOfRange represents a OutputOutOfRange error raised by the AIVMVerifier contract.
type AIVMVerifierOutputOutOfRange struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OutputOutOfRange(uint256 index)
func AIVMVerifierOutputOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x13e406b8caa2ff1cc77781e823ff86b4ea570864324076f48beb84ab435e9767")
}

// UnpackOutputOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OutputOutOfRange(uint256 index)
func (aIVMVerifier *AIVMVerifier) UnpackOutputOutOfRangeError(raw []byte) (*AIVMVerifierOutputOutOfRange, error) {
	out := new(AIVMVerifierOutputOutOfRange)
	if err := aIVMVerifier.abi.UnpackIntoInterface(out, "OutputOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AIVMVerifierPointNotOnCurve represents a PointNotOnCurve error raised by the AIVMVerifier contract.
type AIVMVerifierPointNotOnCurve struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PointNotOnCurve()
func AIVMVerifierPointNotOnCurveErrorID() common.Hash {
	return common.HexToHash("0xa3d28e13e3524ba09454989c5e3d499cbe316305462b18518976e55f0690de86")
}

// UnpackPointNotOnCurveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PointNotOnCurve()
func (aIVMVerifier *AIVMVerifier) UnpackPointNotOnCurveError(raw []byte) (*AIVMVerifierPointNotOnCurve, error) {
	out := new(AIVMVerifierPointNotOnCurve)
	if err := aIVMVerifier.abi.UnpackIntoInterface(out, "PointNotOnCurve", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AIVMVerifierProofInvalid represents a ProofInvalid error raised by the AIVMVerifier contract.
type AIVMVerifierProofInvalid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProofInvalid()
func AIVMVerifierProofInvalidErrorID() common.Hash {
	return common.HexToHash("0x7fcdd1f433fad06e243ebb12f415f49dc48f357e41b96f61f504279fe6bb2ac6")
}

// UnpackProofInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProofInvalid()
func (aIVMVerifier *AIVMVerifier) UnpackProofInvalidError(raw []byte) (*AIVMVerifierProofInvalid, error) {
	out := new(AIVMVerifierProofInvalid)
	if err := aIVMVerifier.abi.UnpackIntoInterface(out, "ProofInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AIVMVerifierProofLength represents a ProofLength error raised by the AIVMVerifier contract.
type AIVMVerifierProofLength struct {
	Got  *big.Int
	Want *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProofLength(uint256 got, uint256 want)
func AIVMVerifierProofLengthErrorID() common.Hash {
	return common.HexToHash("0xc0545fa079a874036bb8c19da30c7d52825b899324259e39a7460f948ce8d79d")
}

// UnpackProofLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProofLength(uint256 got, uint256 want)
func (aIVMVerifier *AIVMVerifier) UnpackProofLengthError(raw []byte) (*AIVMVerifierProofLength, error) {
	out := new(AIVMVerifierProofLength)
	if err := aIVMVerifier.abi.UnpackIntoInterface(out, "ProofLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AIVMVerifierPublicValuesLength represents a PublicValuesLength error raised by the AIVMVerifier contract.
type AIVMVerifierPublicValuesLength struct {
	Got  *big.Int
	Want *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PublicValuesLength(uint256 got, uint256 want)
func AIVMVerifierPublicValuesLengthErrorID() common.Hash {
	return common.HexToHash("0xf30e5898fbdeb769bd4713c3757fe708b90d73f5faea92ac3b4f206029089365")
}

// UnpackPublicValuesLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PublicValuesLength(uint256 got, uint256 want)
func (aIVMVerifier *AIVMVerifier) UnpackPublicValuesLengthError(raw []byte) (*AIVMVerifierPublicValuesLength, error) {
	out := new(AIVMVerifierPublicValuesLength)
	if err := aIVMVerifier.abi.UnpackIntoInterface(out, "PublicValuesLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AIVMVerifierScalarOutOfRange represents a ScalarOutOfRange error raised by the AIVMVerifier contract.
type AIVMVerifierScalarOutOfRange struct {
	Offset *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ScalarOutOfRange(uint256 offset)
func AIVMVerifierScalarOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x1e686deececb9566c5eaa90a04e03d71b9bbcfb5211ccef9f8ca508cee802116")
}

// UnpackScalarOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ScalarOutOfRange(uint256 offset)
func (aIVMVerifier *AIVMVerifier) UnpackScalarOutOfRangeError(raw []byte) (*AIVMVerifierScalarOutOfRange, error) {
	out := new(AIVMVerifierScalarOutOfRange)
	if err := aIVMVerifier.abi.UnpackIntoInterface(out, "ScalarOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AIVMVerifierStartIdMismatch represents a StartIdMismatch error raised by the AIVMVerifier contract.
type AIVMVerifierStartIdMismatch struct {
	Got  [32]byte
	Want [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StartIdMismatch(bytes32 got, bytes32 want)
func AIVMVerifierStartIdMismatchErrorID() common.Hash {
	return common.HexToHash("0x5597844d1617cace518e02a3957dca10a885beace134fac68f91f978072f4bd6")
}

// UnpackStartIdMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StartIdMismatch(bytes32 got, bytes32 want)
func (aIVMVerifier *AIVMVerifier) UnpackStartIdMismatchError(raw []byte) (*AIVMVerifierStartIdMismatch, error) {
	out := new(AIVMVerifierStartIdMismatch)
	if err := aIVMVerifier.abi.UnpackIntoInterface(out, "StartIdMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AIVMVerifierUnknownProgram represents a UnknownProgram error raised by the AIVMVerifier contract.
type AIVMVerifierUnknownProgram struct {
	ProgramKey [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownProgram(bytes32 programKey)
func AIVMVerifierUnknownProgramErrorID() common.Hash {
	return common.HexToHash("0x8700833fbd65b55e9c1c99f1914d7607c300af0cac075ba98f3b41a603b74b36")
}

// UnpackUnknownProgramError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownProgram(bytes32 programKey)
func (aIVMVerifier *AIVMVerifier) UnpackUnknownProgramError(raw []byte) (*AIVMVerifierUnknownProgram, error) {
	out := new(AIVMVerifierUnknownProgram)
	if err := aIVMVerifier.abi.UnpackIntoInterface(out, "UnknownProgram", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AIVMVerifierWrongBlocks represents a WrongBlocks error raised by the AIVMVerifier contract.
type AIVMVerifierWrongBlocks struct {
	Programs     *big.Int
	PublicValues *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongBlocks(uint256 programs, uint256 publicValues)
func AIVMVerifierWrongBlocksErrorID() common.Hash {
	return common.HexToHash("0x204efd18d390b23e8d5d12b517b7b918493f7e6c374fc9d0ba8e0e7e82f04c1b")
}

// UnpackWrongBlocksError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongBlocks(uint256 programs, uint256 publicValues)
func (aIVMVerifier *AIVMVerifier) UnpackWrongBlocksError(raw []byte) (*AIVMVerifierWrongBlocks, error) {
	out := new(AIVMVerifierWrongBlocks)
	if err := aIVMVerifier.abi.UnpackIntoInterface(out, "WrongBlocks", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AIVMVerifierWrongCircuit represents a WrongCircuit error raised by the AIVMVerifier contract.
type AIVMVerifierWrongCircuit struct {
	Got  [32]byte
	Want [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongCircuit(bytes32 got, bytes32 want)
func AIVMVerifierWrongCircuitErrorID() common.Hash {
	return common.HexToHash("0xc62888017495328308f91ff24c9db1b31b183a6defa688123fffff963c120e32")
}

// UnpackWrongCircuitError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongCircuit(bytes32 got, bytes32 want)
func (aIVMVerifier *AIVMVerifier) UnpackWrongCircuitError(raw []byte) (*AIVMVerifierWrongCircuit, error) {
	out := new(AIVMVerifierWrongCircuit)
	if err := aIVMVerifier.abi.UnpackIntoInterface(out, "WrongCircuit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AIVMVerifierWrongClass represents a WrongClass error raised by the AIVMVerifier contract.
type AIVMVerifierWrongClass struct {
	Got  [32]byte
	Want [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongClass(bytes32 got, bytes32 want)
func AIVMVerifierWrongClassErrorID() common.Hash {
	return common.HexToHash("0xa676f3130742b5c78908b29b56f88ff867ee65d22069c9e91697fa5c1dd33a04")
}

// UnpackWrongClassError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongClass(bytes32 got, bytes32 want)
func (aIVMVerifier *AIVMVerifier) UnpackWrongClassError(raw []byte) (*AIVMVerifierWrongClass, error) {
	out := new(AIVMVerifierWrongClass)
	if err := aIVMVerifier.abi.UnpackIntoInterface(out, "WrongClass", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AIVMVerifierWrongConstants represents a WrongConstants error raised by the AIVMVerifier contract.
type AIVMVerifierWrongConstants struct {
	Got  [32]byte
	Want [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongConstants(bytes32 got, bytes32 want)
func AIVMVerifierWrongConstantsErrorID() common.Hash {
	return common.HexToHash("0x3e46b4e0d5453f9151568ee4394ebe2d0a894b6c51fbc53ec7fb626257f605d0")
}

// UnpackWrongConstantsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongConstants(bytes32 got, bytes32 want)
func (aIVMVerifier *AIVMVerifier) UnpackWrongConstantsError(raw []byte) (*AIVMVerifierWrongConstants, error) {
	out := new(AIVMVerifierWrongConstants)
	if err := aIVMVerifier.abi.UnpackIntoInterface(out, "WrongConstants", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AIVMVerifierWrongPowers represents a WrongPowers error raised by the AIVMVerifier contract.
type AIVMVerifierWrongPowers struct {
	Got  [32]byte
	Want [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongPowers(bytes32 got, bytes32 want)
func AIVMVerifierWrongPowersErrorID() common.Hash {
	return common.HexToHash("0xd1f1dbd590e4c9dddf0253d1d8360702b69d97700086cba725cf5d0756065d32")
}

// UnpackWrongPowersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongPowers(bytes32 got, bytes32 want)
func (aIVMVerifier *AIVMVerifier) UnpackWrongPowersError(raw []byte) (*AIVMVerifierWrongPowers, error) {
	out := new(AIVMVerifierWrongPowers)
	if err := aIVMVerifier.abi.UnpackIntoInterface(out, "WrongPowers", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AIVMVerifierWrongProofs represents a WrongProofs error raised by the AIVMVerifier contract.
type AIVMVerifierWrongProofs struct {
	Programs     *big.Int
	PublicValues *big.Int
	Proofs       *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongProofs(uint256 programs, uint256 publicValues, uint256 proofs)
func AIVMVerifierWrongProofsErrorID() common.Hash {
	return common.HexToHash("0x96d2bb1ff823093ff9ec52f4c51a1bbe56950277717c1d39d59de9dcbe728b8c")
}

// UnpackWrongProofsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongProofs(uint256 programs, uint256 publicValues, uint256 proofs)
func (aIVMVerifier *AIVMVerifier) UnpackWrongProofsError(raw []byte) (*AIVMVerifierWrongProofs, error) {
	out := new(AIVMVerifierWrongProofs)
	if err := aIVMVerifier.abi.UnpackIntoInterface(out, "WrongProofs", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AIVMVerifierWrongSelector represents a WrongSelector error raised by the AIVMVerifier contract.
type AIVMVerifierWrongSelector struct {
	Got  [4]byte
	Want [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongSelector(bytes4 got, bytes4 want)
func AIVMVerifierWrongSelectorErrorID() common.Hash {
	return common.HexToHash("0x92237609a2ff5687d1398d3b64adfee2659dca818a83deecee88bcdf8e798e5b")
}

// UnpackWrongSelectorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongSelector(bytes4 got, bytes4 want)
func (aIVMVerifier *AIVMVerifier) UnpackWrongSelectorError(raw []byte) (*AIVMVerifierWrongSelector, error) {
	out := new(AIVMVerifierWrongSelector)
	if err := aIVMVerifier.abi.UnpackIntoInterface(out, "WrongSelector", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AIVMVerifierCreationMetaData contains all meta data concerning the AIVMVerifierCreation contract.
var AIVMVerifierCreationMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"key\",\"type\":\"bytes\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"MalformedKey\",\"type\":\"error\"}]",
	ID:  "AIVMVerifierCreation",
	Bin: "0x6080806040523461016b576148e9803803809161001c8285610183565b833981019060208183031261016b578051906001600160401b03821161016b570181601f8201121561016b5780516001600160401b03811161016f5760405191610070601f8301601f191660200184610183565b81835260208301936020838301011161016b57815f926020809301865e83010152614742604051926100a56020830185610183565b81845260208401916101a783398251610320811480610141575b8061012e575b8061011f575b1561010d57506101099160208092604051958693838501985180918a5e840190838201905f8252519283915e01016103208152038084520182610183565b5190f35b630bfbdabb60e01b5f5260045260245ffd5b50600160a085015111156100cb565b50651404100c110e6040850151146100c5565b507f4149564d20564552494659494e47204b455900000000000000000000000001038251146100bf565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b0382119082101761016f5760405256fe60c06040526004361015610011575f80fd5b5f3560e01c80631dfe0324146117d957806341493c601461172c5780637619856314610ee75780637b929c2714610ea157806382fbdc9c14610e29578063ce27149014610be1578063cfc4af5514610b52578063e8d54e3f146100e65763ea3d508a1461007c575f80fd5b346100e2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e25760207fffffffff000000000000000000000000000000000000000000000000000000006103206100d8611d83565b2016604051908152f35b5f80fd5b346100e25760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e25760043567ffffffffffffffff81116100e257610135903690600401611854565b60243567ffffffffffffffff81116100e257610155903690600401611854565b60443567ffffffffffffffff81116100e257610175903690600401611854565b84939193151580610b49575b80610b40575b15610b0d57610194611d83565b9361019e86611c86565b966101ac604051988961196b565b8688527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06101d988611c86565b015f5b818110610af65750506101ee87611c86565b946101fc604051968761196b565b8786527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe061022989611c86565b015f5b818110610adf575050600188019485891161087757610266610250879b989b611c86565b9661025e604051988961196b565b808852611c86565b947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06020880196013687377f8a68d7fef3f31b5133dd05501ba3b5e6407e266cdbb13e98293c7454194aac106102bb88611d62565b525f5b8a81106109c75750505050505060405190602082018093519091905f5b8181106109b15750505090610339817f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019493037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0810183528261196b565b51902006805f915f925b8681106109525750508460c0026040510195610360870160405261036036883760406101608601885e604060a0860160c089015e7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000006103008801526001905f935b87851061052a5760205f8a61030060048c60806102a08e60018411610501575b6103d9610320880160e0830160c08a01614587565b826101a08201604089015e7f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c26101008801527f1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed6101208801527f090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b6101408801527f12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa6101608801528261022082016101c089015e0161028086015e0160c0028092030160085afa60015f511490156104d957156104b157005b7f7fcdd1f4000000000000000000000000000000000000000000000000000000005f5260045ffd5b7fa3d28e13000000000000000000000000000000000000000000000000000000005f5260045ffd5b61051286880161016083018961452c565b61052586880160a0830160c08a0161452c565b6103c4565b97959694976109255761053d8489611d6f565b516105488583611d6f565b5190600186018611610877576001860160c00260c0810460018801036108775788039088821161087757606083015190602060a0818401359201518303017f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478210156108fa57507f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4760019160c08486378103066020840152856001146108e657506040906080828085019488865260608160075afa9383830190378160c06101c08c0192018237856102008b015260608160075afa166040610180890160808160065afa16905b6103008801907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001856103008b0151086103008a01525f915b604083106108ac57505050156104d9576106818489611d6f565b519461068d8583611d6f565b518160018701105f146108a4576004985b60c0890189116108775761024089018911610877576106d96101e08901516102008a01516101608b01516101c08c0151019160c08d016145e3565b5f5b604089015181101561073b57806106f860019260608c0151611d6f565b5161014081018051918d83610712575b50505050016106db565b5f938260c06060610100602061073197015101920151890193016145e3565b528d80808d610708565b5097999296509260c06101006107d787968d8599856107e2989f60ff60a0917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016040880151956040519a8b97610160890160405288376001610100880152600261012088015261014087019c097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001038b521694015192016145e3565b016102408b0161452c565b866001850110610824575b60017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018381815f97090994019391929490946103a4565b60a06108308587611d6f565b5101517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160808060a061086660018a018b611d6f565b5101510192015182510890526107ed565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b60059861069e565b6020809101927f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018088838601510985510884520191610667565b92915060c0604091016101808a013761062f565b7ff27af4eb000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b9091969392610977836109658487611d6f565b516109708589611d6f565b5190613729565b6109255760017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018881815f96090991019691929396610343565b82518452602093840193909201916001016102db565b888b826109e29b9e9b8d6109dc83888d6118c2565b91611db9565b926109f86109f183858c611885565b3585611f15565b5f925b89838510610a7a575b5050610a439250610a148461225c565b610a29610a22838a8a6118c2565b908661239d565b8c610a3d83610a37876127a6565b92611d6f565b52611d6f565b52610a57610a51828b611d6f565b516136c8565b90600181019182821161087757610a706001938b611d6f565b52019a979a6102be565b83610a898684610a9194611885565b35928c611885565b3514610aa4575050600101828e8e6109fb565b610ad7610ac16060610ab9610a439685611d6f565b510151611d62565b51606086015190610ad182611d62565b52611d62565b508e89610a04565b602090610aea611d32565b82828b0101520161022c565b602090610b01611c9e565b82828d010152016101dc565b82857f96d2bb1f000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b50808514610187565b50828514610181565b346100e2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e2576080604051610b8f828261196b565b81368237610b9b611d83565b610320810190818111610877576102a001908111610877578290825e604051905f825b60048210610bcb57505050f35b6020806001928551815201930191019091610bbe565b346100e25760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e25760043573ffffffffffffffffffffffffffffffffffffffff811681036100e25760405190610c3d82611922565b5f8252602082015f8152604083015f815260608401905f825260808501925f845260a086019460608652610c6f611d83565b813b91610c7b83611a0f565b92610c89604051948561196b565b8084525f6020850180933c610ca9610c9f6119ac565b9284518385613376565b825190208852602081019163ffffffff60a08451015116906004821015610dfc5761010091855260e081015186520151855260e081015186526080810151908160061b917f03ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81160361087757610140906060610d3d610d2785611a0f565b94610d35604051968761196b565b808652611a0f565b947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0602086019601368737848b525191015160061b01019051915e6040519560208752516020870152516004811015610dfc576101009486947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe094601f9460209460408901525160608801525160808701525160a08601525160c08086015280519182918260e0880152018686015e5f85828601015201168101030190f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b346100e25760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e25760043567ffffffffffffffff81116100e257610e83610e7d6020923690600401611826565b90611a49565b73ffffffffffffffffffffffffffffffffffffffff60405191168152f35b346100e2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e25760206080610edb611d83565b01511515604051908152f35b346100e25760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e25760043567ffffffffffffffff81116100e257610f36903690600401611854565b60243567ffffffffffffffff81116100e257610f56903690600401611854565b9060443567ffffffffffffffff81116100e257610f77903690600401611826565b949084151580611721575b80611718575b156116e857610f95611d83565b610f9d611c9e565b507fffffffff0000000000000000000000000000000000000000000000000000000061032082201690610fce611c9e565b97600881106116b857806004116100e2578335927fffffffff00000000000000000000000000000000000000000000000000000000841681810361168a575050806008116100e25761010060e08a015260c089015286604089015260208801527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000187526080870190613fff8160c01c1661016089015261ffff8160d01c168252600160036101808a019260ce1c1601815260016003880160021c91826101a08b0152519101026101c08801525180861c61165a57506040518581526001860160051b810160405260608701526008810161010087015260a08601525f5b84811061163b5750506110dd8461225c565b5f5b8381106110fb576110f9856110f3816127a6565b90613010565b005b6111068184846118c2565b611114836060890151611d6f565b51608081015160a082015191939115611633576001805b60c08601511561162c5781925b60ff8060e0890151951692160101010160051b8083036115fd5750604051927f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016040820151946040816060850151880160061b8101978d8961012088015160061b8401928c155f146115c75750506101e00180518488015160061b908585015e518387015160061b01837fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08b8403010190848b015e5b60806020870151848089015160061b850101606089015160061b906101408301905e0151825286356020830152030190200693604083910160808301516101406020850151606086015160061b0101905f905b8082106115255750505060a0830151806114a0575b5060c08301519081611420575b5050506102208901518561026002019080516060830152608082019485527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160e0610100830151928c6112c56101008201519560051b918683602001916142e7565b8d610100602083880101910152602060a087019581818837016102c082880301370151955f9580808701966040519351957fde56709129fa46edc43eae32902ba637824c750a7c4b07e14f0edb322de97a23855251602085015285604085015260608401376060019020065f908660051b8503855b8181116113b257505060c084015260e0917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910891015281611381575050506001016110df565b7f13e406b8000000000000000000000000000000000000000000000000000000005f520360051c900360045260245ffd5b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0019283358080600f0b03611416575b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001809282825f88951202019008099261133a565b93975087936113e2565b60208481015160e001517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0909201805192815260069390931b8101832091909252910135908181036114725780611263565b7f1d903c51000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b60208481015160c001517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe084018051918152600684901b830181209190529301928335908181036114f757505060061b018b611256565b7f5597844d000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9091929360200193643fffffffc0602085015160061b169061157a82828751907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0602091949394019384519285520183209252565b86359081810361159557505001926040019160010190611241565b857f5bb3b5ab000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b906115f6916101208401936115f085518980808a0196019460061b8a0101908a8a019084614643565b90614643565b90526111ee565b827ff30e5898000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5f92611138565b60015f61112b565b8061165461164c6001938886611885565b358289612061565b016110cb565b85907fbbdfe860000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f92237609000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fc0545fa0000000000000000000000000000000000000000000000000000000005f52600452600860245260445ffd5b83857f204efd18000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b50838514610f88565b506010851115610f82565b346100e25760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e25760243567ffffffffffffffff81116100e25761177b903690600401611826565b9060443567ffffffffffffffff81116100e2576110f9926117b46117a66117d0933690600401611826565b906117af611d83565b611db9565b926117c160043585611f15565b6117ca8461225c565b8361239d565b6110f3816127a6565b346100e2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e2576040611811611d83565b60608282015191015182519182526020820152f35b9181601f840112156100e25782359167ffffffffffffffff83116100e257602083818601950101116100e257565b9181601f840112156100e25782359167ffffffffffffffff83116100e2576020808501948460051b0101116100e257565b91908110156118955760051b0190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b91908110156118955760051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156100e257019081359167ffffffffffffffff83116100e25760200182360381136100e2579190565b60c0810190811067ffffffffffffffff82111761193e57604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761193e57604052565b60405190610160820182811067ffffffffffffffff82111761193e576040525f610140838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e082015282610100820152826101208201520152565b67ffffffffffffffff811161193e57601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200190565b9190916160008311611c5457611a5d611d83565b604051611b2d60208201927f610000000000000000000000000000000000000000000000000000000000000084527fffff0000000000000000000000000000000000000000000000000000000000008760f01b1660218401527f80600a3d393df300000000000000000000000000000000000000000000000000602384015286602a840181878237611b20602a868481015f8382015203017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0810187528661196b565b611b286119ac565b613376565b73ffffffffffffffffffffffffffffffffffffffff8151832060405160208101917fff0000000000000000000000000000000000000000000000000000000000000083523060601b60218301525f6035830152605582015260558152611b9460758261196b565b51902016803b611c4d5750515f9182f59273ffffffffffffffffffffffffffffffffffffffff8416918215611c2557611bcc82611a0f565b611bd9604051918261196b565b828152602081019036848401116100e2575f6020857fdc6f8cabda0d6a4eacf251a3a0b038c0070e54189d66cc4f9abaa336c01ac93996829686378301015251902092604051908152a2565b7f59181ec3000000000000000000000000000000000000000000000000000000005f5260045ffd5b9450505050565b827fae937901000000000000000000000000000000000000000000000000000000005f5260045261600060245260445ffd5b67ffffffffffffffff811161193e5760051b60200190565b60405190610240820182811067ffffffffffffffff82111761193e576040525f610220838281528260208201528260408201526060808201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e0820152826102008201520152565b60405190611d3f82611922565b5f60a0838281528260208201528260408201528260608201528260808201520152565b8051156118955760200190565b80518210156118955760209160051b010190565b6040519061032082016040526103207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffcc038018339565b611dc1611c9e565b507fffffffff0000000000000000000000000000000000000000000000000000000061032082201690611df2611c9e565b93600881106116b857806004116100e2578335927fffffffff00000000000000000000000000000000000000000000000000000000841681810361168a575050806008116100e25761010060e086015260c08501526001604085015260208401527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000183526080830190613fff8160c01c1661016085015261ffff8160d01c1682526001600361018086019260ce1c1601815260016101a08501525160011b6101c0840152518060011c611ee55750604051600181526040810160405260608301526008810161010083015260a082015290565b7fbbdfe860000000000000000000000000000000000000000000000000000000005f52600452600160245260445ffd5b9190610100830180515f5f90600180608089015116145f14611fde575050611f5660a082013563ffffffff808260a01c169160c01c160160061b6101400190565b91611f628383886142af565b905281604051918183016040528237818120838103611fae57506020611fac94955b611f8c6119ac565b94611fa15f606084015188610a3d8383611d6f565b508552015192613376565b565b83907f3e46b4e0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b919092600161205c575b611ff28288614285565b90523560601c83813f149081612041575b5015612015576020611fac9495611f84565b827f8700833f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b91509150803b91825f60405180948382016040523c5f612003565b611fe8565b9291926101008101908151905f5f906001806080850151881c16145f146121225750506120a760a083013563ffffffff808260a01c169160c01c160160061b6101400190565b926120b38484846142af565b9052826040519281840160405283378282208681036120f25750602090611fac95965b611fa16120e16119ac565b96606084015188610a3d8383611d6f565b86907f3e46b4e0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9290935f60608401905b8781106121aa57505061213f8284614285565b90523560601c86813f14908161218f575b501561216357602090611fac95966120d6565b857f8700833f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b92509250813b92835f60405180958382016040523c5f612150565b896121b6828451611d6f565b5151146121c55760010161212c565b9350945050506121eb9495506121dd91508251611d6f565b51905190610a3d8383611d6f565b50565b156121f7575050565b7f704bb774000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b1561222e575050565b7fc0545fa0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b604081015161016082018051906101c08401918251015f905f925f9060608801915b87811061231b575050509260609261022095926122eb612316966122e66103206101408c6101008101978851988660061b98898b0180925260051b01908161012084015260011b01918291015260e08d01510160a08d015190030160c08c0151808214612225565b6142d4565b6102008901526040519181830160405282376101e08701525160061b9061026002010160051c6142d4565b910152565b600161232b828598979851611d6f565b5196610100880151010194610120870151906060880191825190030196821561237d575b610140018051600193929015612368575b50500161227e565b612374905184016142d4565b90525f80612360565b969061239260019392855190818111156121ee565b5f979192509061234f565b91906123ad5f6060850151611d6f565b5160808101805160a0830180519296921561279f576001905b60c0850180519092901561279657600180915b60e088019560ff808851951692160101010160051b80880361276757506040519760408601928351928a606089019b8c9586510160061b810160408101976101208c015160061b8301916101e08c018051835160061b90604087015e5182519184039160061b018a5e60208c01978851915160061b8401604001905160061b906101408301905e6080015182528b3560208301520360400190207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000190069a89959351908551905160061b0161014001905f905b8082106126f7575050505180612695575b50519182612644575b505050507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000190610100610220840151948051606087015260808601988952015192610100810161252181519560051b928684602001916142e7565b6020828601019052602060a086019481818737016102c0828703013751955f9580808701966040519351957fde56709129fa46edc43eae32902ba637824c750a7c4b07e14f0edb322de97a23855251602085015285604085015260608401376060019020065f908660051b8503855b8181116125d157505060c084015260e0917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191089101528161138157505050565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe090939193019081358080600f0b0361263a575b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001809282825f88951202019008099290612590565b9197508791612605565b5160e001517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0909101805191815260069290921b6020908101832091909252910135908181036114725780806124c6565b93602090929192019360061b906126e3828260c087510151907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0602091949394019384519285520183209252565b8535908181036114f757505001905f6124bd565b9091949660200196643fffffffc0602087015160061b169061274c82828951907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0602091949394019384519285520183209252565b893590818103611595575050019460400191600101906124ac565b877ff30e5898000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b60015f916123d9565b5f906123c6565b906127af611d32565b61014083015190610320820160608201526102208201604082015260405161032081016040527fd63bb585c4d9d25a29a335e48812202e7efe91bcc17f4e6c334e6122e12eb6d48152610220836101008301376020810181116108775760408501519161022086015195610160810151917feea3f1c9c0c9a7da8a3ae30c956cbf02794e61f8d908d6bcf1b7a9da78cc383c88528460408901526101e082015196610180830151957f03ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8716870361087757610180840151998a60061b9a7f03ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811603610877576101a08501519a8b81029b818d041490151715610877576060818c8c817f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000196651404100c110e6020860152610260028401918b60061b018583015e0103019020068060208701525f5260016020527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160405f20066040860152604085016020860111610877575f965f985f6080526102208501519760606040870151998a610260020101985f60a052600181145f14612f8c575f60a052999896995b965b80998815612c87576101006129cf7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60608b01519b01809b611d6f565b510151918d8303612c01575b60408b0151905f93815b8160051b83038111612baf5750507ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffda0019b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe00810151827ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe20830151907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffde00151917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108916080517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191099060a0517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910898612992565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe07f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191019581858851920908946129e5565b9c50816011038060408c01516001925b612c21575050608052819c6129db565b60018216612c59575b807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191099060011c9081612c11565b917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000183819209929050612c2a565b9296995050939a91989299507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001955060608701526020860151936040519485528360061b9260061b0101602084015e60061b6020019020069160808201928352604086015160808251916040805191602087845e602080840198895e838284019160206101008a01845e8381606087013760208760a08720069a60a08b019b808d5287528580840182378860608820068060c08d015287526102c08b01905e01903720069360e083019485525f6001917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016103208620069261032086015b602087018111612f32575015612e8c575b506020880152865261012082018083116108775760808701525180916040519460c08601604052518060608701526005805b612e5a5750826102a083015181038208946005805b612e2657506102e0918491518203900891836102808201518409875283868103840860208801528383870984036040880152015190099003608083015260a082015260a0830152565b9293827fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9293099201908185949392612ddd565b9192817fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff920991019081849392612dc8565b5f9061022081015b818111612ed657505060a084015181039015612d96575b7f1e686dee000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe001907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000182351015612f29575b90612e94565b91508091612f23565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe07f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191949294019381868651928284101694090892612d85565b60208060408b01516001925b612faa57505060a05299989699612990565b60018216612fe2575b807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191099060011c9081612f98565b917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000183819209929050612fb3565b9161301a826136c8565b90613026828486613729565b60208401918251926040519160c08301610420840160405261036036823760406101608701825e604060a061018086019701875e6103c084017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000081528185116108775760608801516020810135602060a08c01518303017f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478210156108fa5750907f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4760409260c0838a37810306602088015260c001610240870137807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001600182510890525f905b6040821061333b5750508581116108775761030084018091116108775761316f6101e089989901516102008901516101608a01516101c08b01510191896145e3565b5f976060604089019801985b88518110156131d257806131926001928c51611d6f565b5161014081018051918b836131ac575b505050500161317b565b5f9382606061010060206131c8960151019101518801926145e3565b525f80808b6131a2565b506103c0959850602097506080936132586102a0945f999460c061326a95613251600560a06040840151936101006040519561016087016040528637600161010086015260026101208601526101408501977f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000010388520151838b6145e3565b019061452c565b51916103e086019060e0840190614587565b826101a0820161010086015e7f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c26101c08501527f1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed6101e08501527f090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b6102008501527f12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa61022085015282610220820161028086015e0161034083015e60085afa60015f511490156104d957156104b157565b6020809101917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001806001838d0151098451088352019061312d565b9190926101408210158061369f575b156134f15760a0840151906133af8263ffffffff808260a01c169160c01c160160061b6101400190565b831480613675575b156134f1576020850151651404100c110e810361364057506040850151604082015190818103613612575050606080860151910151908181036135e4575050602083018481526040840192606085019063ffffffff8460a01c16608087015263ffffffff8460c01c1682528360e01c855263ffffffff8460801c169063ffffffff8560601c1660a088019260c089019180835281855263ffffffff6101008b0198818160201c168a52818160401c1660e08d0152169060c08c01519160e08d015191600382111594856135d8575b856135cc575b50846135c0575b508361359f575b505050156134f1576101409387519051809451910101905101970192519060061b01015b81811061356c57505051905115159081613562575b81613556575b81613548575b81613519575b50156134f1576101200152565b7ff8458e49000000000000000000000000000000000000000000000000000000005f5260045ffd5b600191507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff011b82115f6134e4565b6001811b84111591506134de565b600e81111591506134d8565b80151591506134d2565b602081015163ffffffff81168097019615159081613593575b50156134f1576040016134bd565b905060211c155f613585565b60021192509082156135b6575b50505f8080613499565b1490505f806135ac565b1582151493505f613492565b1584151494505f61348b565b82158115149550613485565b7fd1f1dbd5000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fc6288801000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fa676f313000000000000000000000000000000000000000000000000000000005f52600452651404100c110e60245260445ffd5b507fffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff00008216156133b7565b507e4149564d2050524f4752414d204b4559000000000000000000000000000001845114613385565b6101607f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001916101407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc060608351930151604051938452016020830137200690565b91604083019182519160a060808301519201519060c082015b82811161423757505060a00151927f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018460c08401510960e0830191827f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160405197608089016040526004918291868203900889525b6141495750505192606087019384516040880151908391604051926001850160051b840160405260048092600187146140c1575b85939293525b613fb25750505f9260051b925b838110613f745750505050610200870195865161016089015160051b01906101a0890191825160051b936101808b019182519260808301600190604051956001810160051b87016040526002809360018314613eec575b8894929394525b613ddc5750505083955192855190604051946001810160051b86016040526002809360018314613d54575b879a999a94929394525b613c3e575050506020905160051b840195015192850360051c860281015b858510613bc15750505050505050604051916001850160051b83016040526004809260018714613b39575b84939293525b613a2a5750506101406138f38351611d62565b5195610220810196875190876139246101008301519361012084019485516102c08a51938360051b90030191614360565b61394b604084015160051b82818094606088015160051b96515e01938385019485916146a4565b808a5101935160051b0303915e015192915b6001831161396d57505050505050565b61399c7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff825194018094611d6f565b51613a22610120820180519660608401978851900360011b90039660405193613a1c6139eb8c51610100840151865160608d8d8160051b01519460018560051b92016102600201030191614360565b938a8c86613a0e604087015160051b820180985160051b8101998a9585516146eb565b9151935160051b01926146eb565b506146a4565b60405261395d565b81517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6001831b870101821c60051b840190848260011b03915b858111613a9c575050602090920191507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff01806138e0565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08285830995867fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08201520194820390088352613a64565b9091925b613b4a57908092916138da565b60207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9285517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000203900993019101909181613b3d565b8385515f5b898110613c025750917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001602093928493098152019401936138af565b93602091925081907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018688015185098152019301908591613bc6565b82989798517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6001831b840101821c60051b870190878260011b03915b888111613cb757509899985050602092909201917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0180613891565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08285830995867fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08201520194820390088352613c7b565b9092935b613d655791809392613887565b60207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9286517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000203900994019201919282613d58565b82517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6001831b840101821c60051b880190888260011b03915b898111613e4f57505050602092909201917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff018061385c565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08285830995867fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08201520194820390088352613e16565b9092935b613efd5791809392613855565b60207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9286517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000203900994019201919282613ef0565b80610140602080938501015101517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001828601518251089052016137fe565b81517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6001831b870101821c60051b850190858260011b03915b868111614024575050602090920191507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff01806137f1565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08285830995867fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08201520194820390088352613fec565b9091925b6140d257908092916137eb565b60207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9285517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000002039009930191019091816140c5565b815160026001831b01821c60051b890190898260011b03915b8a811161419a575050602090920191507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff01806137b7565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08285830995867fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08201520194820390088352614162565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001828251098152613742565b906142ab60149260c061033460a0830151850360e0840151010191015180821115612225565b0190565b6142ab9060c06103208560a084015186030160e0840151010191015180821115612225565b906040519160051b808301604052368337565b905f9281015b81811161430457505060a00151810390612eab5750565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe001907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000182351015614357575b906142ed565b92508092614351565b93929190604051946001820160051b86016040528093600183146144a4575b86959496525b614390575050909150565b81517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6001871b830101861c60051b850190858260011b03915b868111614407575050507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff94909401936020919091019084614385565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08285830995867fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe082015201948203900883526143ca565b9092935b6144b5579180939261437f565b60207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9286517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000002039009940192019192826144a8565b600192602081019160408101608082015b848410871661455357505050505050156104d957565b90919293949550604086835e8351815260206040808460608160075afa818660808160065afa16970195940192919061453d565b60019260408201916040820192608082015b84841087166145af57505050505050156104d957565b90919293949550604086835e8351815260206040808460608160075afa818660808160065afa169701959401929190614599565b929091600193604081019260051b820192608082015b848410871661460f57505050505050156104d957565b90919293949550604086835e8351815260206040808460608160075afa818660808160065afa1697019594019291906145f9565b90919392936101e0610160830151920151945f915b818110614670575b61466d94959650146121ee565b90565b93803560f081901c93508484101561469d5760409182623fffc060029360ea1c168a01885e019401614658565b5093614660565b61014001515b8282106146b657505050565b6020809101917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018151845108835201906146aa565b9290925b8183106146fc5750505090565b909192600281621fffe06020933560eb1c1684017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018751825108905201930191906146ef56",
}

// AIVMVerifierCreation is an auto generated Go binding around an Ethereum contract.
type AIVMVerifierCreation struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *AIVMVerifierCreation) GetABI() abi.ABI {
	return c.abi
}

// NewAIVMVerifierCreation creates a new instance of AIVMVerifierCreation.
func NewAIVMVerifierCreation() *AIVMVerifierCreation {
	parsed, err := AIVMVerifierCreationMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &AIVMVerifierCreation{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *AIVMVerifierCreation) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(bytes key) returns()
func (aIVMVerifierCreation *AIVMVerifierCreation) PackConstructor(key []byte) []byte {
	enc, err := aIVMVerifierCreation.abi.Pack("", key)
	if err != nil {
		panic(err)
	}
	return enc
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (aIVMVerifierCreation *AIVMVerifierCreation) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], aIVMVerifierCreation.abi.Errors["MalformedKey"].ID.Bytes()[:4]) {
		return aIVMVerifierCreation.UnpackMalformedKeyError(raw[4:])
	}
	return nil, errors.New("unknown error")
}

// AIVMVerifierCreationMalformedKey represents a MalformedKey error raised by the AIVMVerifierCreation contract.
type AIVMVerifierCreationMalformedKey struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MalformedKey(uint256 length)
func AIVMVerifierCreationMalformedKeyErrorID() common.Hash {
	return common.HexToHash("0x0bfbdabb29afde7c8d0c927c01b5b2baef51d2b6865588c40c769810ac73476e")
}

// UnpackMalformedKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MalformedKey(uint256 length)
func (aIVMVerifierCreation *AIVMVerifierCreation) UnpackMalformedKeyError(raw []byte) (*AIVMVerifierCreationMalformedKey, error) {
	out := new(AIVMVerifierCreationMalformedKey)
	if err := aIVMVerifierCreation.abi.UnpackIntoInterface(out, "MalformedKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AIVMVerifierPlonkCreationMetaData contains all meta data concerning the AIVMVerifierPlonkCreation contract.
var AIVMVerifierPlonkCreationMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"key\",\"type\":\"bytes\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"MalformedKey\",\"type\":\"error\"}]",
	ID:  "AIVMVerifierPlonkCreation",
	Bin: "0x6080806040523461016b57614fcc803803809161001c8285610183565b833981019060208183031261016b578051906001600160401b03821161016b570181601f8201121561016b5780516001600160401b03811161016f5760405191610070601f8301601f191660200184610183565b81835260208301936020838301011161016b57815f926020809301865e83010152614e25604051926100a56020830185610183565b81845260208401916101a783398251610400811480610141575b8061012e575b8061011f575b1561010d57506101099160208092604051958693838501985180918a5e840190838201905f8252519283915e01016104008152038084520182610183565b5190f35b630bfbdabb60e01b5f5260045260245ffd5b50600160a085015111156100cb565b50651404100c110e6040850151146100c5565b507f4149564d20564552494659494e47204b455900000000000000000000000002038251146100bf565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b0382119082101761016f5760405256fe60e06040526004361015610011575f80fd5b5f3560e01c80631dfe0324146125e857806341493c6014611e8957806376198563146115a55780637b929c271461155f5780637e4f7a8a1461046257806382fbdc9c146103ea578063ce271490146101a2578063cfc4af55146100e65763ea3d508a1461007c575f80fd5b346100e2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e25760207fffffffff000000000000000000000000000000000000000000000000000000006104006100d8612c6e565b2016604051908152f35b5f80fd5b346100e2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e25760806040516101238282612953565b8136823761012f612c6e565b6104008101908181116101755761038001908111610175578290825e604051905f825b6004821061015f57505050f35b6020806001928551815201930191019091610152565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b346100e25760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e25760043573ffffffffffffffffffffffffffffffffffffffff811681036100e257604051906101fe8261290a565b5f8252602082015f8152604083015f815260608401905f825260808501925f845260a086019460608652610230612c6e565b813b9161023c836129f7565b9261024a6040519485612953565b8084525f6020850180933c61026a610260612994565b9284518385614500565b825190208852602081019163ffffffff60a084510151169060048210156103bd5761010091855260e081015186520151855260e081015186526080810151908160061b917f03ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811603610175576101409060606102fe6102e8856129f7565b946102f66040519687612953565b8086526129f7565b947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0602086019601368737848b525191015160061b01019051915e60405195602087525160208701525160048110156103bd576101009486947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe094601f9460209460408901525160608801525160808701525160a08601525160c08086015280519182918260e0880152018686015e5f85828601015201168101030190f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b346100e25760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e25760043567ffffffffffffffff81116100e25761044461043e6020923690600401612635565b90612a31565b73ffffffffffffffffffffffffffffffffffffffff60405191168152f35b346100e25760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e25760043567ffffffffffffffff81116100e2576104b1903690600401612635565b9060243567ffffffffffffffff81116100e2576104d2903690600401612663565b92610400604051116100e25760207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe03801610400396102e0608061040051380301610400397f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016106e05261070060405260028403611502575f825b85821061146e57505061030003611410577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000006101808301351161140b577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000006101a08301351161140b577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000006101c08301351161140b577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000006101e08301351161140b577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000006102008301351161140b577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000006102608301351161140b5760405161024081016467616d6d6181526104e05161026083015261050051610280830152610520516102a0830152610540516102c0830152610560516102e0830152610580516103008301526105a0516103208301526105c0516103408301526105e05161036083015261060051610380830152610620516103a0830152610640516103c0830152610660516103e0830152610680516104008301526106a0516104208301526106c0516104408301526020818660051b808661046087013760c08761046083880101376102c50161025b850160025afa1561128657519060406106e05183069101526040519061024082019063626574618252610260830152602081602461025c850160025afa1561128657519060206106e05183069101526040519061024082019064616c706861825261026083015260406102208501610280840137602081606561025b850160025afa156112865751906106e0518206905260405190610240820190637a657461825261026083015260c080850161028084013760208160e461025c850160025afa1561128657606090516106e0519006910152610760516106e0519061048051906020610940526020610960526020610980526109a0526109c0526106e0516109e052602061094060c08160055afa156113ad57610940517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff820190086108c052905f90604051906101c0606083015192015190610940916106e051906104a051900995600183945f915b83831061138357505050600184525f945f5b86838210156108df5790816020806001948a0151838a01516106e051910992019989010152016108b4565b8591509289878a9561092081019101610922602082017ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe6106e0510183516128d3565b915f915b85831061133857505050508260015f915b84831061130a57505050505f6106e051945b858383106112e9578790866108a0526080604051916109c06101c084015191807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81016060870151087ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe61024087019201906128d3565b6106e051918280926104a051900909818451809209099101526040516101206106e051808080602086015181888160408a01518161026084013595818d51958180866101c0840135089581806101a08501358184818a6102008a0135090808956101e0610180860135950135090808090909096101a08601519008608085015182039008900391015260c0604051610ab760026104805101610a6c6102408401809260608601516128d3565b610a9c8260a0860192610a8582826101408c0187612831565b610a95826101008b0186806127e0565b838061280d565b610aaa8286880183806127e0565b6101c0840151908061280d565b0180517f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47039052610ce7604051610cd36020820151610ca7604084015191606085015185518885846080848b6106e051978880978180988180988197015199818084816101c0890135818c818060058009918909090808976101808286816101a08b013581600581888b0909080897013592090808090982030908956105a0516102408a01526105c0516102608a0152610b836102808a016101808d01356102408c0160e08d0161280d565b6105e0516102408a0152610600516102608a0152610bb36102808a016101a08d01356102408c0160e08d01612855565b610bf06106e0518c6101806101a082013591013509610620516102408c0152610640516102608c01526102808b01906102408c0160e08d01612855565b610660516102408a0152610680516102608a0152610c206102808a016101c08d01356102408c0160e08d01612855565b6106a0516102408a019081526106c0516102608b0152610c4a906102808b019060e08c01806127ae565b610560516102408a0152610580516102608a0152818b816102808c0197610260828087816101a0880135816102008a0135880908089681610180870135816101e08901358709080893013509090909610240860160e08701612855565b610220850135610240840152610240850135610260840152610280830190610240840160e08501612855565b61024081019060a081019060e001806127ae565b61025b60206040516467616d6d61610240820152606081015161026082015260e08101516102808201526101008101516102a082015260c0846102c08301376104e051610380820152610500516103a0820152610520516103c0820152610540516103e08201526101208101516104008201526101808401356104208201526101a08401356104408201526101c08401356104608201526101e08401356104808201526102008401356104a08201526102608401356104c08201526102856101e082019384920160025afa15611286576106e05181510690526040516101406101e082015160e083015161016084015261010083015161018084015261012083015182840152610e01610240840182866101608701612894565b6106e0518082610180870135098385015108828401526106e051818009610e35610240850182604088016101608801612894565b6106e05180826101a088013509848601510883850152816106e0519109610e69610240850182608088016101608801612894565b6106e05180826101c088013509848601510883850152816106e0519109906104e05161024085015261050051610260850152610eb361028085018361024087016101608801612855565b6106e05180836101e0880135098486015108838501526106e05191096105205161024084015261054051610260840152610efb61028084018261024086016101608701612855565b6106e0518091610200860135098284015108910152604051906101608201516102408301526101808201516102608301526102808101356102808301526102a08101356102a08301526102208101356102c08301526102408101356102e08301526102c08101356103008301526102e081013561032083015260608201516103408301526101e082015161036083015260206102408301610140610240850160025afa1561128b576106e051610240830151066102808201356102408401526102a0820135610260840152610fde6102808401826102c085016102408701612894565b610ff661028084018261022085016101608701612894565b61014083016106e051808361026086013509825108809152600161028085015260026102a08501526102c0840152604061028084016060610280860160075afa15611286576102a0830180517f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd470390526110c4916110826102c0850161028086016101608701806127ae565b61109e6103008501606086015161028084016102c08801612831565b6102c06106e051610300860193816104c051606089015109900991016102c08501612894565b6110dc61030082016102c083016101608401806127ae565b6102608101517f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4703806102608301526101608201516103008301526101808201516103208301527f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c26103408301527f1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed6103608301527f090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b6103808301527f12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa6103a08301526102408201516103c08301526103e08201526104005161040082015261042051610420820152610440516104408201526104605161046082015260205f610180610300604051940160085afa15611228576102005f519101526020610900516040519015158152f35b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152600d60248201527f6572726f722070616972696e67000000000000000000000000000000000000006044820152fd5b612750565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601460248201527f6572726f722072616e646f6d2067656e206b7a670000000000000000000000006044820152fd5b60208183949596978293600195358a51099008960192019201909291610949565b60206001916106e09996995184818884510909815201916106e051906104c051900992019190969396610937565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0806001929a979a019483516106e0518751830985526106e051910992019201919092979497610926565b60206001916106e09893949851818103860884526106e051906104c05190099201960191906108a2565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152600c60248201527f6572726f72206d6f6420657870000000000000000000000000000000000000006044820152fd5b6126f2565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601060248201527f77726f6e672070726f6f662073697a65000000000000000000000000000000006044820152fd5b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000008135116114a45760206001910191019061054d565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f696e707574732061726520626967676572207468616e207200000000000000006044820152fd5b7f08c379a00000000000000000000000000000000000000000000000000000000061070052602061070452601d610724527f77726f6e67206e756d626572206f66207075626c696320696e70757473000000610744526064610700fd5b346100e2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e25760206080611599612c6e565b01511515604051908152f35b346100e25760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e25760043567ffffffffffffffff81116100e2576115f4903690600401612663565b9060243567ffffffffffffffff81116100e257611615903690600401612663565b91909260443567ffffffffffffffff81116100e257611638903690600401612635565b949082151580611e7e575b80611e75575b15611e4557611656612c6e565b61165e612ca4565b507fffffffff000000000000000000000000000000000000000000000000000000006104008220169061168f612ca4565b9760088110611e1557806004116100e2578335927fffffffff000000000000000000000000000000000000000000000000000000008416818103611de7575050806008116100e25761030060e08a015260c089015284604089015260208801527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000187526080870190613fff8160c01c1661016089015261ffff8160d01c168252600160036101808a019260ce1c1601815260016003860160021c91826101a08b0152519101026101c08801525180841c611db757506040518381526001840160051b810160405260608701526008810161010087015260a08601525f5b828110156117ae576001906117a88160051b8601358289612d59565b0161178c565b509150916117bb84612f61565b5f5b8381106117d9576117d7856117d1816130a2565b9061393f565b005b81811015611d8a578060051b8301357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112156100e25767ffffffffffffffff81850135116100e257808401353603602082860101136100e257611845826060880151612d45565b51608081015160a082015191929115611d82576001805b60c085015115611d7b5781925b60ff8060e0880151951692160101010160051b808287013503611d495750604051907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016040830192604081818701516060880151810160061b8201968d886101208b015160061b8501938c155f14611d175750506101e001908151858b015160061b915e518389015160061b01837fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08984030101908489015e5b6080602089015184808b015160061b85010160608b015160061b906101408301905e015182526020868c01013560208301520301902006916040602083890101910160808501516101406020870151606088015160061b0101905f905b808210611c755750505060a085015180611bf0575b5060c08501519081611b70575b505050610220880151846102600201835160608201526080810192835260e0610100850151946101008b01519560051b6119e18c8883602001916148b4565b6020818801016101008d0152602060a085019781818a37016102c082860301370151937f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000015f946020858b0135868c010101946040519151937fde56709129fa46edc43eae32902ba637824c750a7c4b07e14f0edb322de97a238352516020830152836040830152808b01356020828d010160608401378a01356060019020065f908660051b8503855b818111611b0257505060c084015260e0917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910891015281611ad1575050506001016117bd565b7f13e406b8000000000000000000000000000000000000000000000000000000005f520360051c900360045260245ffd5b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0019283358080600f0b03611b66575b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001809282825f889512020190080992611a8a565b9397508793611b32565b60208681015160e001517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0909201805192815260069390931b810183209190925291013590818103611bc257806119a2565b7f1d903c51000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b60208681015160c001517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe084018051918152600684901b83018120919052930192833590818103611c4757505060061b018a611995565b7f5597844d000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9091929360200193643fffffffc0602085015160061b1690611cca82828751907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0602091949394019384519285520183209252565b863590818103611ce557505001926040019160010190611980565b857f5bb3b5ab000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b82611d3c610120611d429501958651908a80808b0197019560061b8b0101918461492d565b9061492d565b9052611923565b90857ff30e5898000000000000000000000000000000000000000000000000000000005f52013560045260245260445ffd5b5f92611869565b60015f61185c565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b83907fbbdfe860000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f92237609000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fc0545fa0000000000000000000000000000000000000000000000000000000005f52600452600860245260445ffd5b84837f204efd18000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b50848314611649565b506010831115611643565b346100e25760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e25760243567ffffffffffffffff81116100e257611ed8903690600401612635565b60443567ffffffffffffffff81116100e257611ef8903690600401612635565b919092611f03612c6e565b611f0b612ca4565b507fffffffff0000000000000000000000000000000000000000000000000000000061040082201690611f3c612ca4565b9460088110611e1557806004116100e2578635927fffffffff000000000000000000000000000000000000000000000000000000008416818103611de7575050806008116100e25761030060e087015260c08601526001604086015260208501527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000184526080840190613fff8160c01c1661016086015261ffff8160d01c1682526001600361018087019260ce1c1601815260016101a08601525160011b6101c085015280518060011c6125b857506040519060018252604082016040526101008501956060860192835260088101875260a0860152600435908651905f6001805f935116145f1461253e57505061206d60a082013563ffffffff808260a01c169160c01c160160061b6101400190565b9061207982828961487c565b88528160405191818301604052823781812083810361250e57505f926120dc94926120cd925b6120a7612994565b926120bf878751866120b98383612d45565b52612d45565b50835260208a015192614500565b6120d686612f61565b51612d45565b5160808101805160a083018051929792156125085760015b60c085018051909190156124ff57600180915b60e088019560ff808851951692160101010160051b988988036124cf578899506040519160408701938451938060608a019d8e9687510160061b82019760408901986101208d015160061b8401926101e0018051835160061b90604087015e5182519184039160061b018a5e60208c01978851915160061b8401604001905160061b906101408301905e6080015182528b3560208301520360400190207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000190069b89959351908551905160061b0161014001905f905b80821061245f5750505051806123fd575b505191826123ac575b505050507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000190610100610220880151948051606087015260808601998a5201519280519360051b9061224d82602001868b6148b4565b6020828601019052602060a086019481818737016102c0828703013751965f9580808701966040519351957fde56709129fa46edc43eae32902ba637824c750a7c4b07e14f0edb322de97a23855251602085015285604085015260608401376060019020065f908760051b8503855b81811161233957505060c084015260e0917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910891015281612305576117d7836117d1816130a2565b9091507f13e406b8000000000000000000000000000000000000000000000000000000005f520360051c900360045260245ffd5b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe090939193019081358080600f0b036123a2575b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001809282825f889512020190080992906122bc565b919750879161236d565b5160e001517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0909101805191815260069290921b602090810183209190925291013590818103611bc25780806121f7565b93602090929192019360061b9061244b828260c087510151907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0602091949394019384519285520183209252565b853590818103611c4757505001908b6121ee565b9091949660200196643fffffffc0602087015160061b16906124b482828951907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0602091949394019384519285520183209252565b893590818103611ce5575050019460400191600101906121dd565b89887ff30e5898000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b60015f91612107565b5f6120f4565b83907f3e46b4e0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b909161254a8189614852565b89523560601c83813f14908161259d575b5015612571575f926120dc94926120cd9261209f565b827f8700833f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b91509150803b91825f60405180948382016040523c8961255b565b7fbbdfe860000000000000000000000000000000000000000000000000000000005f52600452600160245260445ffd5b346100e2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e2576040612620612c6e565b60608282015191015182519182526020820152f35b9181601f840112156100e25782359167ffffffffffffffff83116100e257602083818601950101116100e257565b9181601f840112156100e25782359167ffffffffffffffff83116100e2576020808501948460051b0101116100e257565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601260248201527f6572726f72206563206f7065726174696f6e00000000000000000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601660248201527f6f70656e696e677320626967676572207468616e2072000000000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152600c60248201527f6572726f722076657269667900000000000000000000000000000000000000006044820152fd5b9192602060409481608094805185520151828401528051868401520151606082015260065afa156127db57565b612694565b9192602060409481608094805185520151828401528035868401520135606082015260065afa156127db57565b9192604093602060609380518452015160208301528482015260075afa156127db57565b9192604093602060609380358452013560208301528482015260075afa156127db57565b906040929360206080928051835201516020820152838101948552838160608160075afa94835190526020830151606082015260065afa16156127db57565b906040929360206080928035835201356020820152838101948552838160608160075afa94835190526020830151606082015260065afa16156127db57565b6020835260208084015260206040840152606083015260808201526106e05160a082015260208160c08160055afa156113ad575190565b60c0810190811067ffffffffffffffff82111761292657604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761292657604052565b60405190610160820182811067ffffffffffffffff821117612926576040525f610140838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e082015282610100820152826101208201520152565b67ffffffffffffffff811161292657601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200190565b9190916160008311612c3c57612a45612c6e565b604051612b1560208201927f610000000000000000000000000000000000000000000000000000000000000084527fffff0000000000000000000000000000000000000000000000000000000000008760f01b1660218401527f80600a3d393df300000000000000000000000000000000000000000000000000602384015286602a840181878237612b08602a868481015f8382015203017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101875286612953565b612b10612994565b614500565b73ffffffffffffffffffffffffffffffffffffffff8151832060405160208101917fff0000000000000000000000000000000000000000000000000000000000000083523060601b60218301525f6035830152605582015260558152612b7c607582612953565b51902016803b612c355750515f9182f59273ffffffffffffffffffffffffffffffffffffffff8416918215612c0d57612bb4826129f7565b612bc16040519182612953565b828152602081019036848401116100e2575f6020857fdc6f8cabda0d6a4eacf251a3a0b038c0070e54189d66cc4f9abaa336c01ac93996829686378301015251902092604051908152a2565b7f59181ec3000000000000000000000000000000000000000000000000000000005f5260045ffd5b9450505050565b827fae937901000000000000000000000000000000000000000000000000000000005f5260045261600060245260445ffd5b6040519061040082016040526104007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbe038018339565b60405190610240820182811067ffffffffffffffff821117612926576040525f610220838281528260208201528260408201526060808201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e0820152826102008201520152565b805115611d8a5760200190565b8051821015611d8a5760209160051b010190565b9291926101008101908151905f5f906001806080850151881c16145f14612e27575050612d9f60a083013563ffffffff808260a01c169160c01c160160061b6101400190565b92612dab84848461487c565b905282604051928184016040528337828220868103612df75750602090612df595965b612dea612dd9612994565b966060840151886120b98383612d45565b508552015192614500565b565b86907f3e46b4e0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9290935f60608401905b878110612eaf575050612e448284614852565b90523560601c86813f149081612e94575b5015612e6857602090612df59596612dce565b857f8700833f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b92509250813b92835f60405180958382016040523c5f612e55565b89612ebb828451612d45565b515114612eca57600101612e31565b935094505050612ef0949550612ee291508251612d45565b519051906120b98383612d45565b50565b15612efc575050565b7f704bb774000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b15612f33575050565b7fc0545fa0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b604081015161016082018051906101c08401918251015f905f925f9060608801915b87811061302057505050926060926102209592612ff061301b96612feb6103206101408c6101008101978851988660061b98898b0180925260051b01908161012084015260011b01918291015260e08d01510160a08d015190030160c08c0151808214612f2a565b6148a1565b6102008901526040519181830160405282376101e08701525160061b9061026002010160051c6148a1565b910152565b6001613030828598979851612d45565b51966101008801510101946101208701519060608801918251900301968215613082575b61014001805160019392901561306d575b505001612f83565b613079905184016148a1565b90525f80613065565b96906130976001939285519081811115612ef3565b5f9791925090613054565b90604051916130b08361290a565b5f83525f60208401525f604084015260608301905f82525f60808501525f60a085015283926101408201519261032084019052610220830160408601526040519161032083016040527fd63bb585c4d9d25a29a335e48812202e7efe91bcc17f4e6c334e6122e12eb6d48352610220846101008501376020830183116101755760408101519461022082015192610160830151957feea3f1c9c0c9a7da8a3ae30c956cbf02794e61f8d908d6bcf1b7a9da78cc383c85528760408601526101e084015198610180850151987f03ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8a168a0361017557610180860151967f03ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff88168803610175576101a087015160069890981b808902988115918a0414171561017557606081897f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001948f82908f651404100c110e602087015260061b018583610260028601015e6102600282010103019020068060208901525f5260016020527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160405f20066040880152604087016020880111610175575f995f995f60a05261022087015199606060408901519b8c6102600201019a5f60c052600181145f146138bc575f60c0529c989c5b985b8b60805289156135bf576101006132fb7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60608c01519c01809c612d45565b510151908d8203613539575b60408c01519c8d5f93825b8160051b840381116134e2575050507ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffda0019c6080517ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe000151816080517ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe200151907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191086080517ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffde00151917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191089160a0517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191099060c0517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191086132bc565b947f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0819394970196875192090893908f91613312565b9c50806011038060408d01516001925b61355957505060a052809c613307565b60018216613591575b807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191099060011c9081613549565b917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000183819209929050613562565b909294999c919398508c97969b507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001959a5060608801526020870151936040519485528360061b9260061b0101602084015e60061b6020019020066080830190815260806040850151604084519383825193602089865e602080860193845e602084860193816101008c01865e858360608901376102c08960a08920069b8c60a082019d8e5289528780860184378a60608a20068060c0830152895201905e01903720069360e088019485525f6001917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016103208b2006926103208b015b60208c0181116138625750156137bc575b50602085015283526101208701808811610175576080840152516040519360c0850160405251968760608601526005805b61378e5750816102a082015181038908926005805b6137605750906102e08360a09798999a8194518203900891836102808201518409895283868103840860208a015283838709840360408a01520151900990036080850152828401520152565b9883817fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9209990180613714565b9782817fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff92099801806136ff565b5f9061022081015b81811161380657505060a0840151810390156136ce575b7f1e686dee000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe001907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000182351015613859575b906137c4565b91508091613853565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe07f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001919492940193818686519282841016940908926136bd565b60208060408d01516001925b6138d957505060c0529c989c6132ba565b60018216613911575b807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191099060011c90816138c8565b917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001838192099290506138e2565b916040519061018082016040526101803683376040840192835194608082015160a08301805160c081015b8181116144b1575060a00151917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018360c0830151099860e08201998a7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160405196608088016040526004918291858203900888525b6143c357505089519a606087019b8c516139fe6040890151878461498e565b905f9260051b925b8381106143855750505050610200870193845196610160890197885160051b01906101a08a0191825160051b936101808c019182519260808301600190604051956001810160051b870160405260028093600183146142fd575b8894929394525b6141ed5750505083955192855190604051946001810160051b86016040526002809360018314614165575b879a999a94929394525b61404f575050506020905160051b840195015192850360051c860281015b858510613fd2575050505050505090613ad3918361498e565b90613ade8b51612d38565b5191610220870192835190613b0e6101008201519261012083019384516102c08751938360051b90030191614b5b565b604082015160051b613b3581606085015160051b9381818c515e0193838501948591614d87565b80885101935160051b0303915e61014087015191905b8c60018311613f15575050505050613b7a9060c08801936101e0860151915190516101c0870151019189614d27565b5f5b8751811015613bd05780613b936001928b51612d45565b516101408101805180613baa575b50505001613b7c565b82613bc791606061010060205f970151019201518701918d614d27565b525f8080613ba1565b509295509092955060408501519160405191610100610160840194856040528437600161010084015260026101208401526101408301917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000008352519280926001604089019460a0870160808b01975b8181108416613ee65750505015613e8c5760c090959192959201906001926101008901966101408a015b8383108616613eb457505050505015613e8c577f090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b610380927f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c26020608097015193527f1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed6060880152527f12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa60a086015201905e60016020826101808160085afa9151149015613e8c5715613e055760405190613d45606083612953565b6002825260208201906040368337805190602081015191845160011015611d8a57906060918594936040610300970152613d7e85612d38565b520151916040519384937f7e4f7a8a0000000000000000000000000000000000000000000000000000000085526040600486015281604486015260648501376103648301905f8252610360602485015251809152610384830191905f5b818110613e735750505090806020920381305afa908115613e68575f91613e2d575b5015613e0557565b7f7fcdd1f4000000000000000000000000000000000000000000000000000000005f5260045ffd5b90506020813d602011613e60575b81613e4860209383612953565b810103126100e2575180151581036100e2575f613dfd565b3d9150613e3b565b6040513d5f823e3d90fd5b8251845285945060209384019390920191600101613ddb565b7fa3d28e13000000000000000000000000000000000000000000000000000000005f5260045ffd5b909192939450604085895e8251815260206040808a60608160075afa818560808160065afa1696019493019190613c69565b90919250604083885e80518852602060408c81808b60608160075afa9160808160065afa169401929101613c3f565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff613f44915193018093612d45565b51613fca610120820180519560608401968751900360011b90039560405193613fc4613f938a51610100840151865160608c8060051b8d01519460018560051b92016102600201030191614b5b565b93898c86613fb6604087015160051b820180985160051b8101998a958551614dce565b9151935160051b0192614dce565b50614d87565b604052613b4b565b8385515f5b8981106140135750917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160209392849309815201940193613aba565b93602091925081907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018688015185098152019301908591613fd7565b82989798517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6001831b840101821c60051b870190878260011b03915b8881116140c857509899985050602092909201917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0180613a9c565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08285830995867fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0820152019482039008835261408c565b9092935b6141765791809392613a92565b60207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9286517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000203900994019201919282614169565b82517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6001831b840101821c60051b880190888260011b03915b89811161426057505050602092909201917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0180613a67565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08285830995867fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08201520194820390088352614227565b9092935b61430e5791809392613a60565b60207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9286517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000203900994019201919282614301565b80610140602080938501015101517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000182860151825108905201613a06565b815160026001831b01821c60051b880190888260011b03915b898111614414575050602090920191507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff01806139df565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08285830995867fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe082015201948203900883526143dc565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016001825109815261396a565b91909261014082101580614829575b1561467b5760a0840151906145398263ffffffff808260a01c169160c01c160160061b6101400190565b8314806147ff575b1561467b576020850151651404100c110e81036147ca5750604085015160408201519081810361479c5750506060808601519101519081810361476e575050602083018481526040840192606085019063ffffffff8460a01c16608087015263ffffffff8460c01c1682528360e01c855263ffffffff8460801c169063ffffffff8560601c1660a088019260c089019180835281855263ffffffff6101008b0198818160201c168a52818160401c1660e08d0152169060c08c01519160e08d01519160038211159485614762575b85614756575b508461474a575b5083614729575b5050501561467b576101409387519051809451910101905101970192519060061b01015b8181106146f6575050519051151590816146ec575b816146e0575b816146d2575b816146a3575b501561467b576101200152565b7ff8458e49000000000000000000000000000000000000000000000000000000005f5260045ffd5b600191507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff011b82115f61466e565b6001811b8411159150614668565b600e8111159150614662565b801515915061465c565b602081015163ffffffff8116809701961515908161471d575b501561467b57604001614647565b905060211c155f61470f565b6002119250908215614740575b50505f8080614623565b1490505f80614736565b1582151493505f61461c565b1584151494505f614615565b8215811514955061460f565b7fd1f1dbd5000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fc6288801000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fa676f313000000000000000000000000000000000000000000000000000000005f52600452651404100c110e60245260445ffd5b507fffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000821615614541565b507e4149564d2050524f4752414d204b455900000000000000000000000000000184511461450f565b9061487860149260c061033460a0830151850360e0840151010191015180821115612f2a565b0190565b6148789060c06103208560a084015186030160e0840151010191015180821115612f2a565b906040519160051b808301604052368337565b905f9281015b8181116148d157505060a001518103906137db5750565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe001907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000182351015614924575b906148ba565b9250809261491e565b90919392936101e0610160830151920151945f915b81811061495a575b6149579495965014612ef3565b90565b93803560f081901c9350848410156149875760409182623fffc060029360ea1c168a01885e019401614942565b509361494a565b929190604051936001810160051b85016040526004809360018314614ad3575b86959496525b6149bf575050909150565b81517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6001871b830101861c60051b850190858260011b03915b868111614a36575050507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff949094019360209190910190846149b4565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08285830995867fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe082015201948203900883526149f9565b9092935b614ae457918093926149ae565b60207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9286517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000203900994019201919282614ad7565b93929190604051946001820160051b8601604052809360018314614c9f575b86959496525b614b8b575050909150565b81517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6001871b830101861c60051b850190858260011b03915b868111614c02575050507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff94909401936020919091019084614b80565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08285830995867fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08201520194820390088352614bc5565b9092935b614cb05791809392614b7a565b60207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9286517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000203900994019201919282614ca3565b929091600193604081019260051b820192608082015b8484108716614d535750505050505015613e8c57565b90919293949550604086835e8351815260206040808460608160075afa818660808160065afa169701959401929190614d3d565b61014001515b828210614d9957505050565b6020809101917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001815184510883520190614d8d565b9290925b818310614ddf5750505090565b909192600281621fffe06020933560eb1c1684017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001875182510890520193019190614dd256",
}

// AIVMVerifierPlonkCreation is an auto generated Go binding around an Ethereum contract.
type AIVMVerifierPlonkCreation struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *AIVMVerifierPlonkCreation) GetABI() abi.ABI {
	return c.abi
}

// NewAIVMVerifierPlonkCreation creates a new instance of AIVMVerifierPlonkCreation.
func NewAIVMVerifierPlonkCreation() *AIVMVerifierPlonkCreation {
	parsed, err := AIVMVerifierPlonkCreationMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &AIVMVerifierPlonkCreation{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *AIVMVerifierPlonkCreation) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(bytes key) returns()
func (aIVMVerifierPlonkCreation *AIVMVerifierPlonkCreation) PackConstructor(key []byte) []byte {
	enc, err := aIVMVerifierPlonkCreation.abi.Pack("", key)
	if err != nil {
		panic(err)
	}
	return enc
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (aIVMVerifierPlonkCreation *AIVMVerifierPlonkCreation) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], aIVMVerifierPlonkCreation.abi.Errors["MalformedKey"].ID.Bytes()[:4]) {
		return aIVMVerifierPlonkCreation.UnpackMalformedKeyError(raw[4:])
	}
	return nil, errors.New("unknown error")
}

// AIVMVerifierPlonkCreationMalformedKey represents a MalformedKey error raised by the AIVMVerifierPlonkCreation contract.
type AIVMVerifierPlonkCreationMalformedKey struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MalformedKey(uint256 length)
func AIVMVerifierPlonkCreationMalformedKeyErrorID() common.Hash {
	return common.HexToHash("0x0bfbdabb29afde7c8d0c927c01b5b2baef51d2b6865588c40c769810ac73476e")
}

// UnpackMalformedKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MalformedKey(uint256 length)
func (aIVMVerifierPlonkCreation *AIVMVerifierPlonkCreation) UnpackMalformedKeyError(raw []byte) (*AIVMVerifierPlonkCreationMalformedKey, error) {
	out := new(AIVMVerifierPlonkCreationMalformedKey)
	if err := aIVMVerifierPlonkCreation.abi.UnpackIntoInterface(out, "MalformedKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IERC20MetaData contains all meta data concerning the IERC20 contract.
var IERC20MetaData = bind.MetaData{
	ABI: "[{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"allowance\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalSupply\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transfer\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "IERC20",
}

// IERC20 is an auto generated Go binding around an Ethereum contract.
type IERC20 struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *IERC20) GetABI() abi.ABI {
	return c.abi
}

// NewIERC20 creates a new instance of IERC20.
func NewIERC20() *IERC20 {
	parsed, err := IERC20MetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &IERC20{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *IERC20) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (iERC20 *IERC20) PackAllowance(owner common.Address, spender common.Address) []byte {
	enc, err := iERC20.abi.Pack("allowance", owner, spender)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (iERC20 *IERC20) TryPackAllowance(owner common.Address, spender common.Address) ([]byte, error) {
	return iERC20.abi.Pack("allowance", owner, spender)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd62ed3e.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (iERC20 *IERC20) UnpackAllowance(data []byte) (*big.Int, error) {
	out, err := iERC20.abi.Unpack("allowance", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (iERC20 *IERC20) PackApprove(spender common.Address, value *big.Int) []byte {
	enc, err := iERC20.abi.Pack("approve", spender, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (iERC20 *IERC20) TryPackApprove(spender common.Address, value *big.Int) ([]byte, error) {
	return iERC20.abi.Pack("approve", spender, value)
}

// UnpackApprove is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x095ea7b3.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (iERC20 *IERC20) UnpackApprove(data []byte) (bool, error) {
	out, err := iERC20.abi.Unpack("approve", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (iERC20 *IERC20) PackBalanceOf(account common.Address) []byte {
	enc, err := iERC20.abi.Pack("balanceOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (iERC20 *IERC20) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return iERC20.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (iERC20 *IERC20) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := iERC20.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalSupply() view returns(uint256)
func (iERC20 *IERC20) PackTotalSupply() []byte {
	enc, err := iERC20.abi.Pack("totalSupply")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalSupply() view returns(uint256)
func (iERC20 *IERC20) TryPackTotalSupply() ([]byte, error) {
	return iERC20.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (iERC20 *IERC20) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := iERC20.abi.Unpack("totalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (iERC20 *IERC20) PackTransfer(to common.Address, value *big.Int) []byte {
	enc, err := iERC20.abi.Pack("transfer", to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (iERC20 *IERC20) TryPackTransfer(to common.Address, value *big.Int) ([]byte, error) {
	return iERC20.abi.Pack("transfer", to, value)
}

// UnpackTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9059cbb.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (iERC20 *IERC20) UnpackTransfer(data []byte) (bool, error) {
	out, err := iERC20.abi.Unpack("transfer", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (iERC20 *IERC20) PackTransferFrom(from common.Address, to common.Address, value *big.Int) []byte {
	enc, err := iERC20.abi.Pack("transferFrom", from, to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (iERC20 *IERC20) TryPackTransferFrom(from common.Address, to common.Address, value *big.Int) ([]byte, error) {
	return iERC20.abi.Pack("transferFrom", from, to, value)
}

// UnpackTransferFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (iERC20 *IERC20) UnpackTransferFrom(data []byte) (bool, error) {
	out, err := iERC20.abi.Unpack("transferFrom", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// IERC20Approval represents a Approval event raised by the IERC20 contract.
type IERC20Approval struct {
	Owner   common.Address
	Spender common.Address
	Value   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const IERC20ApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (IERC20Approval) ContractEventName() string {
	return IERC20ApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed spender, uint256 value)
func (iERC20 *IERC20) UnpackApprovalEvent(log *types.Log) (*IERC20Approval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iERC20.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IERC20Approval)
	if len(log.Data) > 0 {
		if err := iERC20.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iERC20.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// IERC20Transfer represents a Transfer event raised by the IERC20 contract.
type IERC20Transfer struct {
	From  common.Address
	To    common.Address
	Value *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const IERC20TransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (IERC20Transfer) ContractEventName() string {
	return IERC20TransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 value)
func (iERC20 *IERC20) UnpackTransferEvent(log *types.Log) (*IERC20Transfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != iERC20.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(IERC20Transfer)
	if len(log.Data) > 0 {
		if err := iERC20.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range iERC20.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TrainingCampaignMetaData contains all meta data concerning the TrainingCampaign contract.
var TrainingCampaignMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"contractIERC20\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"contractIAIVMVerifier\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"},{\"internalType\":\"contractAIVMRouter\",\"name\":\"router\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"development\",\"type\":\"bool\"},{\"internalType\":\"enumRule\",\"name\":\"rule\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"providers\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"minProviders\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"maxExclusions\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"offset\",\"type\":\"uint16\"},{\"internalType\":\"uint128\",\"name\":\"minBond\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"registration\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"bonding\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"delivery\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"proving\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"head\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"previous\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"stateDescriptor\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"testId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"seed\",\"type\":\"bytes32\"},{\"internalType\":\"address[]\",\"name\":\"invited\",\"type\":\"address[]\"}],\"internalType\":\"structTerms\",\"name\":\"terms_\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint128\",\"name\":\"reward\",\"type\":\"uint128\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"programKey\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"constants\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"tested\",\"type\":\"bool\"}],\"internalType\":\"structLink[]\",\"name\":\"links\",\"type\":\"tuple[]\"}],\"internalType\":\"structPin[]\",\"name\":\"pins_\",\"type\":\"tuple[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"BondTooSmall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"dataId\",\"type\":\"bytes32\"}],\"name\":\"DuplicateData\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"HeldProof\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"InvalidTerms\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"KnowledgeInvalid\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"KnowledgePoint\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"piece\",\"type\":\"uint256\"}],\"name\":\"KnowledgeScalar\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"descriptor\",\"type\":\"bytes32\"}],\"name\":\"NoVacantSlot\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NotInvited\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotSponsor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"owed\",\"type\":\"uint256\"}],\"name\":\"NothingLeft\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NothingToClaim\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"selector\",\"type\":\"bytes4\"}],\"name\":\"StoppedVerifier\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"dataId\",\"type\":\"bytes32\"}],\"name\":\"TestSetAsData\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"TooLittleGas\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"TooManyExclusions\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"TooManySlots\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"VerifierChanged\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"WrongAmount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongContext\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"dataSet\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongData\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongHead\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumPhase\",\"name\":\"got\",\"type\":\"uint8\"}],\"name\":\"WrongPhase\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"WrongPieces\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"WrongReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"},{\"internalType\":\"enumStanding\",\"name\":\"got\",\"type\":\"uint8\"}],\"name\":\"WrongStanding\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroData\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"recipient\",\"type\":\"string\"}],\"name\":\"BondPosted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"providers\",\"type\":\"uint256\"}],\"name\":\"BondSlashed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sponsor\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previous\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"fund\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"seed\",\"type\":\"bytes32\"}],\"name\":\"CampaignCreated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"enumEnding\",\"name\":\"ending\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"refunded\",\"type\":\"uint256\"}],\"name\":\"CampaignEnded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Claimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"int256\",\"name\":\"phi\",\"type\":\"int256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Contribution\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"DataAcknowledged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"dataId\",\"type\":\"bytes32\"}],\"name\":\"DataRegistered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes4\",\"name\":\"selector\",\"type\":\"bytes4\"}],\"name\":\"ProofHeld\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"dataId\",\"type\":\"bytes32\"}],\"name\":\"ProviderExcluded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"programKey\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"head\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"closes\",\"type\":\"uint256\"}],\"name\":\"RoundOpened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"head\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"paid\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"refunded\",\"type\":\"uint256\"}],\"name\":\"RoundProven\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint256[]\",\"name\":\"slots\",\"type\":\"uint256[]\"}],\"name\":\"acknowledge\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"round_\",\"type\":\"uint256\"}],\"name\":\"bondOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"string\",\"name\":\"recipient\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"cancel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"addresspayable\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"claim\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"context\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"credit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"dataIds\",\"outputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"\",\"type\":\"bytes32[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"deadline\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"end\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ending\",\"outputs\":[{\"internalType\":\"enumEnding\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"}],\"name\":\"exclude\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"expire\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"fund\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"head\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"headProven\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"held\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"invitations\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"invited\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"phase\",\"outputs\":[{\"internalType\":\"enumPhase\",\"name\":\"p\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pins\",\"outputs\":[{\"components\":[{\"internalType\":\"uint128\",\"name\":\"reward\",\"type\":\"uint128\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"programKey\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"constants\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"tested\",\"type\":\"bool\"}],\"internalType\":\"structLink[]\",\"name\":\"links\",\"type\":\"tuple[]\"}],\"internalType\":\"structPin[]\",\"name\":\"\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"internalType\":\"string\",\"name\":\"recipient\",\"type\":\"string\"}],\"name\":\"postBond\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"descriptor\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[2][]\",\"name\":\"points\",\"type\":\"uint256[2][]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"uint256[2][]\",\"name\":\"openings\",\"type\":\"uint256[2][]\"}],\"name\":\"register\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"remaining\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"round\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"round_\",\"type\":\"uint256\"}],\"name\":\"slotsOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"enumStanding\",\"name\":\"standing\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"dataId\",\"type\":\"bytes32\"}],\"internalType\":\"structSlot[]\",\"name\":\"slots\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"sponsor\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes[]\",\"name\":\"publicValues\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"}],\"name\":\"submit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"terms\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"contractIERC20\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"contractIAIVMVerifier\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"},{\"internalType\":\"contractAIVMRouter\",\"name\":\"router\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"development\",\"type\":\"bool\"},{\"internalType\":\"enumRule\",\"name\":\"rule\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"providers\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"minProviders\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"maxExclusions\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"offset\",\"type\":\"uint16\"},{\"internalType\":\"uint128\",\"name\":\"minBond\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"registration\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"bonding\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"delivery\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"proving\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"head\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"previous\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"stateDescriptor\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"testId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"seed\",\"type\":\"bytes32\"},{\"internalType\":\"address[]\",\"name\":\"invited\",\"type\":\"address[]\"}],\"internalType\":\"structTerms\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "TrainingCampaign",
	Bin: "0x608060405234610db757616938803803809161001c8260806113fc565b60803960408112610db757608051906001600160401b038211610db7576102c082820312610db757604051916102c083016001600160401b038111848210176106fd5760405261006e8160800161141f565b835260a08101516001600160a01b0381168103610db757602084015261009660c0820161141f565b604084015260e081015160608401526101008101516001600160a01b0381168103610db75760808401526100cd6101208201611433565b60a08401526101408101516003811015610db75760c08401526100f36101608201611440565b60e08401526101056101808201611440565b6101008401526101186101a08201611440565b61012084015261012b6101c08201611440565b61014084015261013e6101e0820161144f565b6101608401526101516102008201611463565b6101808401526101646102208201611463565b6101a08401526101776102408201611463565b6101c084015261018a6102608201611463565b6101e08401526102808101516102008401526101a96102a0820161141f565b6102208401526102c08101516102408401526102e0810151610260840152610300810151610280840152610320810151906001600160401b038211610db75760808301609f828401011215610db757818160800101519061020982611474565b9261021760405194856113fc565b82845260208401916080860160a0838301600587901b010111610db75760a08183010192915b60a0828201600587901b010184106113e1576102a0880186905260a0518890886001600160401b038211610db75760808101609f83011215610db757816080015161028781611474565b9261029560405194856113fc565b81845260208401906080840160a0600585901b83010111610db75760a08101915b60a0600585901b830101831061129f57868660017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005580518015159081611293575b501561125a5781516001600160a01b0316156112295761ffff60e083015116801515908161121d575b50156111d75761ffff6101008301511680151590816111c4575b501561117e5761ffff6101208301511661ffff60e08401511610611138576101608201516001600160801b0316156111085763ffffffff610180830151161515806110f4575b806110e0575b806110cc575b156110865761024082015115611040576102608201511561100c576102208201516001600160a01b0316158015610ffe575b15610fad576102a0820151518015908115610f85575b5015610f3f5760408201516001600160a01b0316803b15610ef957803f606084015103610eb35760a083015115801590610e4d575b15610e075760808301516001600160a01b03169081610cb0575b50505f80546001600160a01b03191633178155805b82518210156109a957602061044e838561148b565b510151821580159061099b575b81519182151580610990575b1561095557825f198101116106e95761049260406104885f1986018461148b565b51015115156114ac565b60408701516001600160a01b03908116905f9060206104b45f1988018661148b565b51015116602460405180948193630ce2714960e41b835260048301525afa9081156108ad575f9161093b575b5060c088015160038110156109275760021480156108fe575b156108b85761051c61050e5f1986018461148b565b51848360018811928c6115e1565b935f925b5f198201841061076b575050505050600261ffff60e0870151161b905f1982019182116106e957036107255761056b906001600160801b03610562848661148b565b5151169061149f565b90610576818461148b565b51601354680100000000000000008110156106fd5760018101806013558110156107115760135f52815160019190911b7f66de8ffda797e3de9c05e8fc57b3bf0ec28a930d40b0d285d93c06501cf6a0900180546001600160801b0319166001600160801b039290921691909117815560209190910151805191906801000000000000000083116106fd576001820154836001840155808410610690575b5060206001910191015f5260205f20905f905b83821061063b575050505060010190610439565b805180518455602080820151600180870180546040909501516001600160a81b03199095166001600160a01b039093169290921793151560a01b60ff60a01b1693909317905560029094019392019101610627565b6001600160ff1b03811681036106e957600184901b6001600160ff1b03851685036106e957600184015f528060205f20019160011b035f5b8181106106d6575050610614565b5f838201818155600101556002016106c8565b634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b60405163f191a03160e01b815260206004820152601760248201527f72616e676573206f6620746865206461746120736574730000000000000000006044820152606490fd5b60408a01519499939892976001600160a01b03958616979096939590949293905f9060206107998d8661148b565b510151166024604051809b8193630ce2714960e41b835260048301525afa9788156108ad575f98610889575b506107e06107d38b8461148b565b518c8a8d151592876115e1565b17925f5b60a08901515160061c8110156108735780610863818c6108526108296001968f60a001519060061b0160406020820151910151909163ffffffff82169160201c151590565b5093909260a001519060061b0160406020820151910151909163ffffffff82169160201c151590565b5091149182610869575b50506114ac565b016107e4565b1490508f8061085c565b5091999498959793965091946001019291610520565b6108a69198503d805f833e61089e81836113fc565b8101906114f9565b968b6107c5565b6040513d5f823e3d90fd5b60405163f191a03160e01b815260206004820152601660248201527f6f757470757473206f66207468652070726f6772616d000000000000000000006044820152606490fd5b50608081015161092061ffff6101408b01511661ffff60e08c0151169061149f565b11156104f9565b634e487b7160e01b5f52602160045260245ffd5b61094f91503d805f833e61089e81836113fc565b886104e0565b60405163f191a03160e01b81526020600482015260126024820152716e756d626572206f662070726f6772616d7360701b6044820152606490fd5b506010831115610467565b50610200850151151561045b565b838115610c7e578051600780546001600160a01b03199081166001600160a01b039384161790915560208301516008805483169184169190911790556040830151600980549092169083161790556060820151600a556080820151600b805460a0858101516001600160a81b0319909216939094169290921791151590921b60ff60a01b1617905560c0810151600381101561092757600b805460e084810151610100860151610120870151610140880151600160a81b600160f01b031990951660a89790971b60ff60a81b169690961760b09290921b61ffff60b01b169190911760c091821b61ffff60c01b161760d09590951b61ffff60d01b169490941791811b61ffff60e01b16919091179091556101608301516101808401516101a08501516101c08601516101e087015160809390931b63ffffffff60801b166001600160801b03949094169390931760a09190911b63ffffffff60a01b16179190931b63ffffffff60c01b161791901b6001600160e01b03191617600c55610200810151600d55610220810151600e80546001600160a01b0319166001600160a01b0392909216919091179055610240810151600f556102608101516010556102808101516011556102a08101518051906001600160401b0382116106fd576801000000000000000082116106fd5760125482601255808310610c53575b5060200160125f5260205f205f5b838110610c365761020085015160025560038690558451610220860151602080880151610280890151604080516001600160a01b0393841681529384018c9052830152918216929091169033907fea86a75be713e52306f3b6d50ae41d9d922b75351fdfc87ac716d1d09bf8ac3d90606090a46040516150f190816118478239f35b82516001600160a01b031681830155602090920191600101610bb4565b60125f52828060205f20019103905f5b828110610c71575050610ba6565b5f82820155600101610c63565b60405163f191a03160e01b81526020600482015260096024820152681b9bc81c995dd85c9960ba1b6044820152606490fd5b60405163751ea84560e11b8152602081600481855afa80156108ad575f90610dc3575b6040915060248251809581936353ab09dd60e01b835263ffffffff60e01b1660048301525afa9182156108ad575f905f93610d77575b506001600160a01b0316149081610d6e575b5015610d28578280610424565b60405163f191a03160e01b815260206004820152601660248201527f766572696669657220696e2074686520726f75746572000000000000000000006044820152606490fd5b90501583610d1b565b9250506040823d604011610dbb575b81610d93604093836113fc565b81010312610db757610db06020610da98461141f565b9301611433565b9185610d09565b5f80fd5b3d9150610d86565b506020813d602011610dff575b81610ddd602093836113fc565b81010312610db757516001600160e01b031981168103610db757604090610cd3565b3d9150610dd0565b60405163f191a03160e01b815260206004820152601660248201527f6120646576656c6f706d656e74207665726966696572000000000000000000006044820152606490fd5b50604051637b929c2760e01b8152602081600481855afa9081156108ad575f91610e79575b501561040a565b90506020813d602011610eab575b81610e94602093836113fc565b81010312610db757610ea590611433565b84610e72565b3d9150610e87565b60405163f191a03160e01b815260206004820152601960248201527f636f64652068617368206f6620746865207665726966696572000000000000006044820152606490fd5b60405163f191a03160e01b815260206004820152601a60248201527f6e6f2076657269666965722061742074686520616464726573730000000000006044820152606490fd5b60405163f191a03160e01b815260206004820152601560248201527f6e756d626572206f6620696e7669746174696f6e7300000000000000000000006044820152606490fd5b61010084015161ffff16811015915081610fa1575b50836103d5565b60809150111583610f9a565b60405163f191a03160e01b815260206004820152602260248201527f612070726576696f75732063616d706169676e20776974686f75742061206865604482015261185960f21b6064820152608490fd5b5061020082015115156103bf565b60405163f191a03160e01b815260206004820152600b60248201526a1b9bc81d195cdd081cd95d60aa1b6044820152606490fd5b60405163f191a03160e01b815260206004820152601360248201527f6e6f2073746174652064657363726970746f72000000000000000000000000006044820152606490fd5b60405163f191a03160e01b815260206004820152601360248201527f612074696d65206f662030207365636f6e6473000000000000000000000000006044820152606490fd5b5063ffffffff6101e083015116151561038d565b5063ffffffff6101c0830151161515610387565b5063ffffffff6101a0830151161515610381565b60405163f191a03160e01b81526020600482015260076024820152661b9bc8189bdb9960ca1b6044820152606490fd5b60405163f191a03160e01b815260206004820152601460248201527f6e756d626572206f66206578636c7573696f6e730000000000000000000000006044820152606490fd5b60405163f191a03160e01b815260206004820152601960248201527f6c65617374206e756d626572206f662070726f766964657273000000000000006044820152606490fd5b905061ffff60e08401511610158361033b565b60405163f191a03160e01b815260206004820152601360248201527f6e756d626572206f662070726f766964657273000000000000000000000000006044820152606490fd5b60409150111583610321565b60405163f191a03160e01b815260206004820152600860248201526737379037bbb732b960c11b6044820152606490fd5b60405163f191a03160e01b815260206004820152601060248201526f6e756d626572206f6620726f756e647360801b6044820152606490fd5b603091501115836102f8565b82516001600160401b038111610db757820160808101906040908703601f190112610db75760408051919082016001600160401b038111838210176106fd576040526112ed6020820161144f565b82526040810151906001600160401b038211610db75760808801603f828401011215610db7576020828201015161132381611474565b9261133160405194856113fc565b818452602084019260808b01604083830160608602010111610db757604081830101935b6040828401606086020101851061138157505050505060208281019190915290825292830192016102b6565b6060858d6080010312610db7576040519060608201906001600160401b038211838310176106fd57606092602092604052875181526113c183890161141f565b838201526113d160408901611433565b6040820152815201940193611355565b60208080946113ef8761141f565b815201940193925061023d565b601f909101601f19168101906001600160401b038211908210176106fd57604052565b51906001600160a01b0382168203610db757565b51908115158203610db757565b519061ffff82168203610db757565b51906001600160801b0382168203610db757565b519063ffffffff82168203610db757565b6001600160401b0381116106fd5760051b60200190565b80518210156107115760209160051b010190565b919082018092116106e957565b156114b357565b60405163f191a03160e01b815260206004820152601860248201527f646174612073657473206f66207468652070726f6772616d00000000000000006044820152606490fd5b602081830312610db7578051906001600160401b038211610db757019060c082820312610db7576040519160c083016001600160401b038111848210176106fd576040528051835260208101516004811015610db757602084015260408181015190840152606080820151908401526080808201519084015260a0810151906001600160401b038211610db7570181601f82011215610db7578051906001600160401b0382116106fd57604051926115bb601f8401601f1916602001856113fc565b82845260208383010111610db757815f9260208093018386015e8301015260a082015290565b94939290945f9583518151036118125760e08201516040909101516116169161ffff16901561180a5760ff60015b169061149f565b60a0840151519094906001600160fa1b03861686036106e95761163d908660061b146114ac565b61024060608501519201918251036117c45782156117bc575b6020840190815160048110156109275784156117b5576002905b6004821015610927571491821561178f575b50501561174957604083015191156117415751905b036116fb57905f915b8183106116ac57505050565b9091936001906116dc868460a001519060061b0160406020820151910151909163ffffffff82169160201c151590565b9150505f146116f2575f905b17940191906116a0565b81861b906116e8565b60405163f191a03160e01b815260206004820152601f60248201527f73746172742064657363726970746f72206f66207468652070726f6772616d006044820152606490fd5b505f90611697565b60405163f191a03160e01b815260206004820152601460248201527f7374617274206f66207468652070726f6772616d0000000000000000000000006044820152606490fd5b909150816117a0575b505f80611682565b9050516004811015610927576003145f611798565b5f90611670565b915081611656565b60405163f191a03160e01b815260206004820152601d60248201527f656e642064657363726970746f72206f66207468652070726f6772616d0000006044820152606490fd5b60ff5f61160f565b60405163f191a03160e01b815260206004820152600b60248201526a70726f6772616d206b657960a81b6044820152606490fdfe610180806040526004361015610013575f80fd5b5f3560e01c908163146ca53114612a6b575080631e83409a14612775578063226a01f9146125d957806329dcb0cf146125975780632ec962c11461254657806355234ec01461250b57806358f43f76146124b15780635e4b1d7a146121655780636b3f3c77146120e257806373be1bd014611f4d57806377c9366214611efd57806378e61af314611d4757806379599f961461183f5780638f7dcfa31461180457806391a5ce3514610e2457806394033c8114610de1578063a285aed714610d92578063abde79cf14610b68578063b1c9fe6e14610b1e578063b60d428814610a42578063be53905814610a00578063c60df25814610898578063d0496d6a14610858578063d5025625146103b0578063d5d44d801461034a578063ea8a1af0146101ae5763f0cd594514610146575f80fd5b346101aa5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa5760043573ffffffffffffffffffffffffffffffffffffffff811681036101aa576101a0602091612d1e565b1515604051908152f35b5f80fd5b346101aa575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa576101ff3373ffffffffffffffffffffffffffffffffffffffff5f54163314613c9b565b610207613dea565b610230610212613f40565b5061021c81612b66565b80158015610337575b801561032457613dae565b60065460ff161561031e576003545b60027fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0060045416176004555f60035573ffffffffffffffffffffffffffffffffffffffff5f54165f52600560205260405f2061029c828254612f77565b90557f46eca9f43cf2aee6a8cec689cb974f81603a950acc56e356d2da0f9622c1b1ea6020600292604051908152a260017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0055005b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b5f61023f565b5061032e81612b66565b60028114613dae565b5061034181612b66565b60018114610225565b346101aa5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa5760043573ffffffffffffffffffffffffffffffffffffffff81168091036101aa575f526005602052602060405f2054604051908152f35b346101aa575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa5760606102a06040516103ef81612b8c565b5f81525f60208201525f60408201525f838201525f60808201525f60a08201525f60c08201525f60e08201525f6101008201525f6101208201525f6101408201525f6101608201525f6101808201525f6101a08201525f6101c08201525f6101e08201525f6102008201525f6102208201525f6102408201525f6102608201525f610280820152015260405161048481612b8c565b73ffffffffffffffffffffffffffffffffffffffff60075416815273ffffffffffffffffffffffffffffffffffffffff60085416602082015273ffffffffffffffffffffffffffffffffffffffff600954166040820152600a546060820152600b5473ffffffffffffffffffffffffffffffffffffffff8116608083015260ff8160a01c16151560a083015260ff8160a81c169060038210156102f15761ffff9160c0840152818160b01c1660e0840152818160c01c16610100840152818160d01c1661012084015260e01c16610140820152600c546fffffffffffffffffffffffffffffffff811661016083015263ffffffff8160801c1661018083015263ffffffff8160a01c166101a083015263ffffffff8160c01c166101c083015260e01c6101e0820152600d5461020082015273ffffffffffffffffffffffffffffffffffffffff600e5416610220820152600f5461024082015260105461026082015260115461028082015260405180816020601254928381520160125f5260205f20925f5b81811061082957505061061e92500382612bc5565b6102a0820152604051906020825273ffffffffffffffffffffffffffffffffffffffff815116602083015273ffffffffffffffffffffffffffffffffffffffff602082015116604083015273ffffffffffffffffffffffffffffffffffffffff60408201511660608301526060810151608083015273ffffffffffffffffffffffffffffffffffffffff60808201511660a083015260a0810151151560c083015260c08101519060038210156102f1576102a090839260e084015261ffff60e08201511661010084015261ffff6101008201511661012084015261ffff6101208201511661014084015261ffff610140820151166101608401526fffffffffffffffffffffffffffffffff6101608201511661018084015263ffffffff610180820151166101a084015263ffffffff6101a0820151166101c084015263ffffffff6101c0820151166101e084015263ffffffff6101e08201511661020084015261020081015161022084015273ffffffffffffffffffffffffffffffffffffffff610220820151166102408401526102408101516102608401526102608101516102808401526102808101518284015201516102c0808301528051806102e0840152602061030084019201905f5b8181106107fa575050500390f35b825173ffffffffffffffffffffffffffffffffffffffff168452859450602093840193909201916001016107ec565b845473ffffffffffffffffffffffffffffffffffffffff16835260019485019486945060209093019201610609565b346101aa575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa576020610890613d61565b604051908152f35b346101aa5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa576004355f90815260146020526040808220600181015491516002909101805491936fffffffffffffffffffffffffffffffff90931692849161090884612e0e565b9081845260208401946001811690815f146109c55750600114610986575b836060877fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8961095a868a0387612bc5565b6040519586948552604060208601525180918160408701528686015e5f85828601015201168101030190f35b5f908152602081209092505b8183106109a957505081016020018261095a610926565b6020919350806001915483858a01015201910190918592610992565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001686525050151560051b820160200190508261095a610926565b346101aa575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa576020610a38613ce5565b6040519015158152f35b5f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa57610a8e3373ffffffffffffffffffffffffffffffffffffffff5f54163314613c9b565b610a96613dea565b610ab2610aa1613f40565b50610aab81612b66565b8015613dae565b610aba614a66565b60017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff006006541617600655610aed614543565b610af8600354614223565b60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0055005b346101aa575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa576020610b56613f40565b5060405190610b6481612b66565b8152f35b346101aa5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa57600435610bbe3373ffffffffffffffffffffffffffffffffffffffff600754163314612dc4565b610bc6613dea565b610be4610bd1613f40565b50610bdb81612b66565b60048114613dae565b6001545f52601460205260405f209081549160ff8360a01c16610d6a57815f526003810160205260405f209260ff845460a01c1660048110156102f15780846001610c2f9314613bfd565b61ffff8160901c1661ffff600b5460d01c1680821015610d3f575073ffff000000000000000000000000000000000000610c897fffffffffffffffffffffffff0000ffffffffffffffffffffffffffffffffffff92613c88565b60901b169116179055740300000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff8354161782556001547fc979865e92bc12d0051212aded8af57281e89a2482f6b66b20be962c48e8f9506020600173ffffffffffffffffffffffffffffffffffffffff865416950154604051908152a460017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0055005b7f0157e084000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7ff54e87fa000000000000000000000000000000000000000000000000000000005f5260045ffd5b346101aa575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa576001545f526014602052602060ff60405f205460a01c166040519015158152f35b346101aa575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa57602060ff6004541660405190610b6481612b66565b346101aa5760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa5760043560243567ffffffffffffffff81116101aa57610e76903690600401612b35565b9060443567ffffffffffffffff81116101aa57610e97903690600401612b04565b60649291923567ffffffffffffffff81116101aa57610eba903690600401612b35565b610ec2613dea565b610ee0610ecd613f40565b50610ed781612b66565b60018114613dae565b6001545f526014602052610f9060405f2097610efb89614617565b610f0d81610f07614703565b8b6148aa565b9060a05290610f1f828a818114613c51565b610f2c8287818114613c51565b610f398285818114613c51565b610f438988615082565b604051610f8581610f596020820194868661495d565b037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282612bc5565b5190206080526149bb565b608051146117dc57601054608051146117ae576080515f526004870160205260ff60405f20541661178057600494608073ffffffffffffffffffffffffffffffffffffffff60095416604051978880927fcfc4af550000000000000000000000000000000000000000000000000000000082525afa958615611775575f96611700575b5061101e8284615082565b604051602081019060805182527f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff87116101aa576110c781604060207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001968b60059c999c1b808d858701378401908051928391018483015e01015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282612bc5565b51902006915f60c05260a060c052604051976110e560c0518a612bc5565b60c051368a3760c05160405197906110fd9089612bc5565b60c05136893760015f945f5b84871061142d578d8d60808e60408f81805195865e7f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c2828601527f1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed60608601527f090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b848601527f12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa60c05186015260c085015e61010083015e60016020826101808160085afa915114901561140557156113dd576080515f526004810160205260405f2060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0082541617905560405161122081612b70565b33815260208101600181526040820190608051825260a0515f526003840160205273ffffffffffffffffffffffffffffffffffffffff60405f209351167fffffffffffffffffffffffff0000000000000000000000000000000000000000845416178355519060048210156102f1576001917fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff74ff000000000000000000000000000000000000000085549260c0511b1691161783555191015580547fffffffffffffffffffffffffffff0000ffffffffffffffffffffffffffffffff71ffff0000000000000000000000000000000061132061ffff8460801c16613c88565b60801b1691161780825561ffff80600b5460b01c169160801c16146113a5575b600154604051608051815233917fc8a69885ee696611791c50b04a8a50b8bf719de24c7f844865eb8ce4c38f2a99602060a05193a460017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0055602060405160a0518152f35b80547fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000164267ffffffffffffffff1617905580611340565b7fc3f0a9c7000000000000000000000000000000000000000000000000000000005f5260045ffd5b7fcce978fe000000000000000000000000000000000000000000000000000000005f5260045ffd5b61143887838c613bed565b35907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018210156116d45790849161150c8f86908b60206115046114fb838e7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001604051868101907fa62bb792e99e2c4ffc9febb9ff94902b13002f9029822ffd3e714a9524df4b65825246604082015230606082015233608082015260805160c0518201528460c082015260c081526114f160e082612bc5565b519020069b614a08565b35928d8d614a08565b0135916150c2565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018281031161167a576116a75760807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018f926001604085015260026060850152810386099101528c60408080830160608160075afa9160808160065afa1615611405578c6115da918a7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160206115cf8c8c6115c8828288614a08565b3595614a08565b0135928709926150c2565b6115e586868a614a08565b3560206115f388888c614a08565b0135837f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000103907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001821161167a5761164a928d6150c2565b60017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001885f940996019591611109565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b877fbc8521e5000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90955060803d60801161176e575b6117188183612bc5565b81016080828203126101aa5780601f830112156101aa576040519161173e608084612bc5565b8290608081019283116101aa57905b82821061175e575050509488611013565b815181526020918201910161174d565b503d61170e565b6040513d5f823e3d90fd5b7fc79a7dab000000000000000000000000000000000000000000000000000000005f5260805160045260245ffd5b7fee76a627000000000000000000000000000000000000000000000000000000005f5260805160045260245ffd5b7fc922446b000000000000000000000000000000000000000000000000000000005f5260045ffd5b346101aa575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa576020600254604051908152f35b346101aa575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa57611875613dea565b611893611880613f40565b5061188a81612b66565b60058114613dae565b6001545f52601460205260405f2080549061ffff8260801c1691600b549061ffff8260c01c1684105f1461198d575050505060ff600654165f14611987576003545b60037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0060045416176004555f60035573ffffffffffffffffffffffffffffffffffffffff5f54165f52600560205260405f20611932828254612f77565b90557f46eca9f43cf2aee6a8cec689cb974f81603a950acc56e356d2da0f9622c1b1ea6020600392604051908152a260017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0055005b5f6118d5565b67ffffffffffffffff8160401c16155f14611a4c575050505060ff600654165f14611a46576003545b60047fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00815416176004555f60035573ffffffffffffffffffffffffffffffffffffffff5f54165f52600560205260405f20611a12828254612f77565b90557f46eca9f43cf2aee6a8cec689cb974f81603a950acc56e356d2da0f9622c1b1ea6020600492604051908152a2610af8565b5f6119b6565b60a01c60ff1615611b4757506fffffffffffffffffffffffffffffffff9150600101541673ffffffffffffffffffffffffffffffffffffffff600754165f526005602052611a9f60405f20918254612f77565b905560065460ff1615611b41576003545b60067fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0060045416176004555f60035573ffffffffffffffffffffffffffffffffffffffff5f54165f52600560205260405f20611b0d828254612f77565b90557f46eca9f43cf2aee6a8cec689cb974f81603a950acc56e356d2da0f9622c1b1ea6020600692604051908152a2610af8565b5f611ab0565b60018201926fffffffffffffffffffffffffffffffff84541681156116a757046fffffffffffffffffffffffffffffffff169060b01c61ffff16600383015f5b828110611ce6575050507f426c41404c6ba09bf011e1b0de2ad289fb3cdc730da2417b1d67838c7efa698091611be6604092611be06fffffffffffffffffffffffffffffffff8754169161ffff855460801c169061444e565b90612c06565b73ffffffffffffffffffffffffffffffffffffffff5f54165f526005602052611c13835f20918254612f77565b905561ffff6fffffffffffffffffffffffffffffffff600154955416915460801c1682519182526020820152a260065460ff1615611ce0576003545b60057fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0060045416176004555f60035573ffffffffffffffffffffffffffffffffffffffff5f54165f52600560205260405f20611cac828254612f77565b90557f46eca9f43cf2aee6a8cec689cb974f81603a950acc56e356d2da0f9622c1b1ea6020600592604051908152a2610af8565b5f611c4f565b805f528160205260405f20549060ff8260a01c169160048310156102f157600192611d13575b5001611b87565b73ffffffffffffffffffffffffffffffffffffffff165f52600560205260405f20611d3f868254612f77565b905587611d0c565b346101aa5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa57600b5460b01c61ffff166004357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0611dc6611db084612c13565b93611dbe6040519586612bc5565b808552612c13565b015f5b818110611ed45750505f5b8251811015611e5957815f526014602052600360405f2001815f5260205260405f2090604051611e0381612b70565b60ff835473ffffffffffffffffffffffffffffffffffffffff8116835260a01c1660048110156102f15760208201526001928301546040820152611e478286613c3d565b52611e528185613c3d565b5001611dd4565b8260405160208101916020825280518093526020604083019101925f5b818110611e835783830384f35b9091845173ffffffffffffffffffffffffffffffffffffffff815116825260208101519060048210156102f15782604060609260209485600197015201516040820152019501910193919093611e76565b602090604051611ee381612b70565b5f81525f838201525f604082015282828701015201611dc9565b346101aa575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa57602073ffffffffffffffffffffffffffffffffffffffff5f5416604051908152f35b346101aa5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa5760043567ffffffffffffffff81116101aa57611f9c903690600401612b04565b90611fc13373ffffffffffffffffffffffffffffffffffffffff600754163314612dc4565b611fc9613dea565b611fd161442a565b5f5b8281106120005760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0055005b6001545f526014602052600360405f200161201c828585613bed565b355f5260205260405f209060ff825460a01c169160048310156102f15761205360019361204a848888613bed565b35858214613bfd565b740200000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff82541617815582549073ffffffffffffffffffffffffffffffffffffffff6120b3848888613bed565b35915416917f989c36d1bf715e95312ba25592d2d4cac992a8d1c9a0e87facfd9e321dcd16eb5f80a401611fd3565b346101aa5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa5760043567ffffffffffffffff81116101aa57612131903690600401612b04565b6024359167ffffffffffffffff83116101aa57612155610af8933690600401612ad6565b929091612160613dea565b612f84565b60407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa576004356fffffffffffffffffffffffffffffffff81168091036101aa5760243567ffffffffffffffff81116101aa576121cc903690600401612ad6565b6121f39291923373ffffffffffffffffffffffffffffffffffffffff600754163314612dc4565b6121fb613dea565b612206610324613f40565b6fffffffffffffffffffffffffffffffff600c541680831061248257506001545f526014602052600260405f2060018101847fffffffffffffffffffffffffffffffff0000000000000000000000000000000082541617905580547fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff6fffffffffffffffff00000000000000004260401b169116178155019267ffffffffffffffff8211612455576122b88454612e0e565b601f8111612404575b505f93601f83116001146123645782610af8955f91612359575b508360011b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8560031b1c19161790555b7fa754c95900f401612ab6bff373d624274248bc50313aa7104da69ae25b26f083612351600154926040519182918783526040602084015233966040840191612e5f565b0390a3614223565b9050820135866122db565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0831694815f5260205f20905f5b8781106123ec575084610af897106123b4575b5050600183811b01905561230d565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60f88660031b161c199084013516905585806123a5565b90916020600181928588013581550193019101612392565b828111156122c157845f5260205f20601f840160051c906020851061244d575b81601f9101920160051c03905f5b8281106124405750506122c1565b5f82820155600101612432565b5f9150612424565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b827f9901e611000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346101aa5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa5760043573ffffffffffffffffffffffffffffffffffffffff811681036101aa57610890602091612d1e565b346101aa575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa576020600354604051908152f35b346101aa575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa5761259361257f6140e3565b604051918291602083526020830190612aa3565b0390f35b346101aa575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa5760206125cf613f40565b9050604051908152f35b346101aa575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa5760135461261381612c13565b906126216040519283612bc5565b80825260208201908160135f527f66de8ffda797e3de9c05e8fc57b3bf0ec28a930d40b0d285d93c06501cf6a0905f915b83831061275757848660405191829160208301906020845251809152604083019060408160051b85010192915f905b82821061269057505050500390f35b91939092947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc09082030182528451602060608160408501936fffffffffffffffffffffffffffffffff81511686520151936040838201528451809452019201905f905b808210612713575050506020806001929601920192018594939192612681565b90919260206060600192604087518051835273ffffffffffffffffffffffffffffffffffffffff8582015116858401520151151560408201520194019201906126f3565b6002602060019261276785612c2b565b815201920192019190612652565b346101aa5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa5760043573ffffffffffffffffffffffffffffffffffffffff81168082036101aa576127cd613dea565b73ffffffffffffffffffffffffffffffffffffffff6008541680159180151580612a61575b80612a57575b15612a2c57335f52600560205260405f2054928315612a0057801561298557475b8085101561297f5750835b8415612954578461283491612c06565b335f52600560205260405f2055816040518581527ff7a40077ff7a04c7e61f6f26fb13774259ddf1b6bce9ecf26a8276cdd399268360203392a3156128ad57505061288181602093613e9b565b60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0055604051908152f35b909250604051907fa9059cbb000000000000000000000000000000000000000000000000000000005f526004528160245260205f60448180875af19060015f5114821615612933575b604052156129075760209150612881565b507f5274afe7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90600181151661294b57833b15153d151616906128f6565b503d5f823e3d90fd5b7f9a8c5132000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b93612824565b6040517f70a08231000000000000000000000000000000000000000000000000000000008152306004820152602081602481875afa908115611775575f916129ce575b50612819565b90506020813d6020116129f8575b816129e960209383612bc5565b810103126101aa5751866129c8565b3d91506129dc565b7f64ab3466000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b7f0eddc34f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50818114156127f8565b50308114156127f2565b346101aa575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa576020906001548152f35b90602080835192838152019201905f5b818110612ac05750505090565b8251845260209384019390920191600101612ab3565b9181601f840112156101aa5782359167ffffffffffffffff83116101aa57602083818601950101116101aa57565b9181601f840112156101aa5782359167ffffffffffffffff83116101aa576020808501948460051b0101116101aa57565b9181601f840112156101aa5782359167ffffffffffffffff83116101aa576020808501948460061b0101116101aa57565b600711156102f157565b6060810190811067ffffffffffffffff82111761245557604052565b6102c0810190811067ffffffffffffffff82111761245557604052565b60c0810190811067ffffffffffffffff82111761245557604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761245557604052565b9190820391821161167a57565b67ffffffffffffffff81116124555760051b60200190565b906040516040810181811067ffffffffffffffff82111761245557604052600181936fffffffffffffffffffffffffffffffff815416835201908154612c7081612c13565b92612c7e6040519485612bc5565b81845260208401905f5260205f205f915b838310612ca0575050505060200152565b60026020600192604051612cb381612b70565b8554815260ff8587015473ffffffffffffffffffffffffffffffffffffffff81168584015260a01c1615156040820152815201920192019190612c8f565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811461167a5760010190565b6012545f928115612db357909173ffffffffffffffffffffffffffffffffffffffff16905f5b83811015612dad5760125f528273ffffffffffffffffffffffffffffffffffffffff827fbb8a6a4669ba250d26cd7a459eca9d215f8307e33aebe50379bc5a3617ec344401541614612d99575b600101612d44565b93612da5600191612cf1565b949050612d91565b50915050565b9250505061ffff600b5460b01c1690565b15612dcc5750565b73ffffffffffffffffffffffffffffffffffffffff907f245aecd3000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b90600182811c92168015612e55575b6020831014612e2857565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b91607f1691612e1d565b601f82602094937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe093818652868601375f8582860101520116010190565b601354811015612eb95760135f5260205f209060011b01905f90565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b8054821015612eb9575f5260205f209060011b01905f90565b9190811015612eb95760051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156101aa57019081359167ffffffffffffffff83116101aa5760200182360381136101aa579190565b909392938483116101aa5784116101aa578101920390565b9190820180921161167a57565b939093612f8f61442a565b600154915f61016052612faa612fa484612e9d565b50612c2b565b602081019081519773ffffffffffffffffffffffffffffffffffffffff6009541692833f600a5490818103613bbf575050612fe58a51614064565b975f5b89518110156130115780612ffe6001928e613c3d565b515161300a828d613c3d565b5201612fe8565b509194979295989093969950863b156101aa579091613064926040519384927f76198563000000000000000000000000000000000000000000000000000000008452606060048501526064840190612aa3565b907ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc838303016024840152868252602082019160208860051b820101928c918d7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe15f913603015b8b8210613b41575050505050815f9461310e927ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc86809603016044860152612e5f565b0381885afa801561177557613b2c575b50516101405261016051610100529293919290613139613d61565b6131416140e3565b946002549361016051955b61014051518710156133d457613163878383612eff565b9060e052985f61012052896020116101aa5760e0515060206101205260e051358a61012051116101aa5785810361339e57506101205161010052610160515b6131cc8a5160406131b68c61014051613c3d565b510151156133955760ff610160515b1690612c06565b8110156132a5576131e3610100518c60e051614ff1565b6131ed828c613c3d565b51146131ff610100518d60e051614ff1565b613209838d613c3d565b51911561326d575050610120516101005101610100511161323a5760019061012051610100510161010052016131a2565b7f4e487b710000000000000000000000000000000000000000000000000000000061016051526011600452602461016051fd5b827ff87299d8000000000000000000000000000000000000000000000000000000006101605152600452602452604452606461016051fd5b5092969598909398949194861580159061338c575b8015613381575b613301575b506132d890610100519060e051614ff1565b946101205161010051019081610100511161323a5760019161010052019591979293909361314c565b80613312610100518460e051614ff1565b14613323610100518460e051614ff1565b901561334d5750506101205161010051019081610100511161323a576132d89161010052906132c6565b7fbf77f529000000000000000000000000000000000000000000000000000000006101605152600452602452604461016051fd5b50600d5415156132c1565b508a15156132ba565b60ff60016131c5565b85907fa9714ddb000000000000000000000000000000000000000000000000000000006101605152600452602452604461016051fd5b98925094506004929550602090604051938480927fea3d508a0000000000000000000000000000000000000000000000000000000082525afa918215613b1e576101605192613aba575b5061342882614461565b156139a15750506002556fffffffffffffffffffffffffffffffff825116937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff820182811161323a5761348a9261347e92612eff565b90816101005191612f5f565b9061016051506101605191600b5461ffff8160b01c169260ff8260a81c1660038110156138d5576002149182156139945750610160515b60015461016051526014602052604061016051209161016051926003610160519101905b8781106139085750610160515b87811061370a57505050505050505060409293506135256fffffffffffffffffffffffffffffffff835116600354612c06565b600355613545816fffffffffffffffffffffffffffffffff845116612c06565b73ffffffffffffffffffffffffffffffffffffffff6101605154166101605152600560205261357b846101605120918254612f77565b9055600154610160515260146020526fffffffffffffffffffffffffffffffff600184610160512001541673ffffffffffffffffffffffffffffffffffffffff60075416610160515260056020526135da846101605120918254612f77565b90557fd2b29795fdd0991777afcca3953fec3d644c195f7167a253f0c50cfbcc9ad42e600154938261362386946fffffffffffffffffffffffffffffffff600254975116612c06565b82519182526020820152a36001810180821161323a57601354036136f4575060065460ff16156136eb576003545b60017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0060045416176004556101605160035573ffffffffffffffffffffffffffffffffffffffff61016051541661016051526005602052604061016051206136ba828254612f77565b90557f46eca9f43cf2aee6a8cec689cb974f81603a950acc56e356d2da0f9622c1b1ea6020600192604051908152a2565b61016051613651565b6136fd90612cf1565b600155613708614543565b565b80610160515281602052604061016051209081549160ff8360a01c169a60048c10156138d5578e9b156138c957881561387f5760019b5b61374b8d84615043565b90816137ed57505073ffffffffffffffffffffffffffffffffffffffff917f4de026f68cadecb9aa9f3fa3774fe732fcf00e62fbffbac5021e300611498cbc60406137bf6001978795610160519788925b16610160515260056020528361016051206137b8838254612f77565b9055612f77565b9e73ffffffffffffffffffffffffffffffffffffffff88549454169582519182526020820152a45b016134f2565b906137fa9193929361444e565b90881561384c577f4de026f68cadecb9aa9f3fa3774fe732fcf00e62fbffbac5021e300611498cbc60406137bf60019773ffffffffffffffffffffffffffffffffffffffff968d89970497889261379c565b7f4e487b710000000000000000000000000000000000000000000000000000000061016051526012600452602461016051fd5b9a507f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8216820361323a578d9a6138c36138bc8460051b89612f77565b8b88614ff1565b9b613741565b9a5050600191506137e7565b7f4e487b710000000000000000000000000000000000000000000000000000000061016051526021600452602461016051fd5b9384610160515281602052604061016051206101605150865f146139445760019161393761393d928490615043565b90612f77565b94016134e5565b7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8616860361323a5760019161393761393d9261398e6139878a60051b8a612f77565b8c89614ff1565b90615043565b60db1c621fffe0166134c1565b93509394505050806101605152601460205260ff604061016051205460a01c16613a66576101605152601460205260406101605120740100000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff8254161790557fffffffff000000000000000000000000000000000000000000000000000000006001549116907fdbfbb41cb902d82e84bc732b97e99c5fde0794a607839a2c04f9046ebefba4cc6101605161016051a3565b7fffffffff00000000000000000000000000000000000000000000000000000000827f73e50d9100000000000000000000000000000000000000000000000000000000610160515216600452602461016051fd5b9091506020813d602011613b16575b81613ad660209383612bc5565b81010312613b0f57517fffffffff0000000000000000000000000000000000000000000000000000000081168103613b0f57905f61341e565b6101605180fd5b3d9150613ac9565b6040513d61016051823e3d90fd5b5f613b3691612bc5565b5f610160525f61311e565b91939796509193947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe084820301855281883512156101aa578e883501906020823592019167ffffffffffffffff81116101aa5780360383136101aa57613bad6020928392600195612e5f565b990195019201889697959493916130cb565b7fa9dc3676000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9190811015612eb95760051b0190565b15613c06575050565b7f4908ad36000000000000000000000000000000000000000000000000000000005f5260045260048110156102f15760245260445ffd5b8051821015612eb95760209160051b010190565b15613c5a575050565b7fd7b4551b000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b61ffff1661ffff811461167a5760010190565b15613ca35750565b73ffffffffffffffffffffffffffffffffffffffff907f246827bf000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b600d5415158080613d41575b613d3c576001541590811591613d22575b8115613d0c575090565b60065460ff16915081613d1d575090565b905090565b9050600160ff60045416613d3581612b66565b1490613d02565b505f90565b5073ffffffffffffffffffffffffffffffffffffffff600e541615613cf1565b60015473ffffffffffffffffffffffffffffffffffffffff600754166040519060208201924684523060408401526060830152608082015260808152613da860a082612bc5565b51902090565b15613db65750565b7f96fe8cdd000000000000000000000000000000000000000000000000000000005f52613de281612b66565b60045260245ffd5b60027f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005414613e395760027f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0055565b7f3ee5aeb5000000000000000000000000000000000000000000000000000000005f5260045ffd5b67ffffffffffffffff811161245557601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200190565b814710613f10575f80809373ffffffffffffffffffffffffffffffffffffffff829483604051613ecc602082612bc5565b52165af115613ed757565b3d15613ee8576040513d5f823e3d90fd5b7fd6bda275000000000000000000000000000000000000000000000000000000005f5260045ffd5b50477fcf479181000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b60ff60045416613f4f81612b66565b61405d5760ff6006541615614057576001545f52601460205260405f205467ffffffffffffffff81169061ffff8160801c16600b5461ffff8160b01c1682108061404e575b6140455760c01c61ffff161161403c5760401c67ffffffffffffffff169081156140155750600c549063ffffffff8260c01c160167ffffffffffffffff811161167a5767ffffffffffffffff169081421061400f5790613ff79160e01c90612f77565b908142105f146140075760049190565b600591505f90565b50600391565b61402c915063ffffffff600c5460a01c1690612f77565b908142105f146140075760029190565b50506005905f90565b50600193915050565b50834210613f94565b5f905f90565b6006905f90565b9061406e82612c13565b61407b6040519182612bc5565b8281527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06140a98294612c13565b0190602036910137565b604051906140c082612ba9565b606060a0835f81525f60208201525f60408201525f838201525f60808201520152565b61ffff600b5460b01c16906001820180831161167a5761410290614064565b9161410b6140b3565b6001545f5b83811061412a575050506141276010549184613c3d565b52565b815f526014602052600360405f2001815f5260205260405f2060ff815460a01c1660048110156102f15780151590816141e0575b506141c957508251156141b5575b806141a361419c6001938660a001519060061b0160406020820151910151909163ffffffff82169160201c151590565b50906149bb565b6141ad8289613c3d565b525b01614110565b915060016141c1614703565b92905061416c565b906001809201546141da8289613c3d565b526141af565b6003915014155f61415e565b156141f5575050565b7f312b0033000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b73ffffffffffffffffffffffffffffffffffffffff6008541690811561441c57346143ec57604051917f70a08231000000000000000000000000000000000000000000000000000000008352306004840152602083602481845afa928315611775575f936143b8575b50604051907f23b872dd000000000000000000000000000000000000000000000000000000005f5233600452306024528260445260205f60648180855af160015f5114811615614399575b826040525f6060521561436e57816024816020937f70a082310000000000000000000000000000000000000000000000000000000082523060048301525afa908115611775575f9161433a575b506137089261433291612c06565b8181146141ec565b90506020813d602011614366575b8161435560209383612bc5565b810103126101aa5751613708614324565b3d9150614348565b7f5274afe7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60018115166143af57813b15153d1516166142d7565b823d5f823e3d90fd5b9092506020813d6020116143e4575b816143d460209383612bc5565b810103126101aa5751915f61428c565b3d91506143c7565b7f312b0033000000000000000000000000000000000000000000000000000000005f52346004525f60245260445ffd5b6137089150348134146141ec565b613708614435613f40565b5061443f81612b66565b600381148015610bd157613dae565b8181029291811591840414171561167a57565b73ffffffffffffffffffffffffffffffffffffffff600b541690811561453c5762030d405a115a901561450a57506020915f916040517fffffffff00000000000000000000000000000000000000000000000000000000858201927f62625f55000000000000000000000000000000000000000000000000000000008452166024820152602481526144f4604482612bc5565b5191620186a0fa60015f511490601f3d11161690565b7f9ee5fcf0000000000000000000000000000000000000000000000000000000005f5260045262030d4060245260445ffd5b5050600190565b61455863ffffffff600c5460801c1642612f77565b6001545f52601460205260405f2067ffffffffffffffff808316167fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000082541617905560015460016145a882612e9d565b500180547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff810190811161167a576146036040917ff381f73105d6164028138360dff6490d9c19c0f2c98ded68db027f3eee16c97d93612ee6565b5054936002549082519182526020820152a3565b601254156147005761462833612d1e565b9081156146d457600b5482915f9160b01c61ffff1690600301825b8281106146855750505010156146565750565b7f101b3629000000000000000000000000000000000000000000000000000000005f523360045260245260445ffd5b8091929394505f52816020523373ffffffffffffffffffffffffffffffffffffffff60405f205416146146c0575b6001019084939291614643565b926146cc600191612cf1565b9390506146b3565b7fd3c6b2b7000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b50565b61470b6140b3565b5060016147188154612e9d565b500173ffffffffffffffffffffffffffffffffffffffff60095416908054907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff820191821161167a5760016147835f9373ffffffffffffffffffffffffffffffffffffffff93612ee6565b500154166024604051809481937fce27149000000000000000000000000000000000000000000000000000000000835260048301525afa908115611775575f916147cb575090565b90503d805f833e6147dc8183612bc5565b8101906020818303126101aa5780519067ffffffffffffffff82116101aa57019060c0828203126101aa576040519161481483612ba9565b80518352602081015160048110156101aa57602084015260408101516040840152606081015160608401526080810151608084015260a08101519067ffffffffffffffff82116101aa570181601f820112156101aa5780519061487682613e61565b926148846040519485612bc5565b828452602083830101116101aa57815f9260208093018386015e8301015260a082015290565b9290919261ffff600b5460b01c16925f5b8481106148ee57857f4a390fff000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b85614919828460a001519060061b0160406020820151910151909163ffffffff82169160201c151590565b50911480614938575b61492f57506001016148bb565b90955093505050565b50815f526003840160205260ff60405f205460a01c1660048110156102f15715614922565b602092839282528051928391018483015e01015f815290565b9061498082613e61565b61498d6040519182612bc5565b8281527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06140a98294613e61565b907f03ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8116810361167a57613da86149f7610f599260061b614976565b60405192839160208301958661495d565b9190811015612eb95760061b0190565b519081151582036101aa57565b519073ffffffffffffffffffffffffffffffffffffffff821682036101aa57565b519061ffff821682036101aa57565b519063ffffffff821682036101aa57565b73ffffffffffffffffffffffffffffffffffffffff600e5416801561470057803f303f03614f93576040517fbe539058000000000000000000000000000000000000000000000000000000008152602081600481855afa908115611775575f91614f59575b5080614edf575b15614e81575f600491604051928380927fd50256250000000000000000000000000000000000000000000000000000000082525afa908115611775575f91614c06575b50610240810151600f5403614ba85760ff600b5460a01c16908115614b9b575b5015614b3d57565b60646040517ff191a03100000000000000000000000000000000000000000000000000000000815260206004820152601660248201527f6120646576656c6f706d656e742063616d706169676e000000000000000000006044820152fd5b60a091500151155f614b35565b60646040517ff191a03100000000000000000000000000000000000000000000000000000000815260206004820152601e60248201527f7374617465206f66207468652070726576696f75732063616d706169676e00006044820152fd5b90503d805f833e614c178183612bc5565b8101906020818303126101aa5780519067ffffffffffffffff82116101aa5701906102c0828203126101aa5760405191614c5083612b8c565b614c5981614a25565b8352602081015173ffffffffffffffffffffffffffffffffffffffff811681036101aa576020840152604081015173ffffffffffffffffffffffffffffffffffffffff811681036101aa57604084015260608101516060840152608081015173ffffffffffffffffffffffffffffffffffffffff811681036101aa576080840152614ce660a08201614a18565b60a084015260c081015160038110156101aa5760c0840152614d0a60e08201614a46565b60e0840152614d1c6101008201614a46565b610100840152614d2f6101208201614a46565b610120840152614d426101408201614a46565b6101408401526101608101516fffffffffffffffffffffffffffffffff811681036101aa57610160840152614d7a6101808201614a55565b610180840152614d8d6101a08201614a55565b6101a0840152614da06101c08201614a55565b6101c0840152614db36101e08201614a55565b6101e0840152610200810151610200840152614dd26102208201614a25565b6102208401526102408101516102408401526102608101516102608401526102808101516102808401526102a08101519067ffffffffffffffff82116101aa57019080601f830112156101aa578151614e2a81612c13565b92614e386040519485612bc5565b81845260208085019260051b8201019283116101aa57602001905b828210614e69575050506102a08201525f614b15565b60208091614e7684614a25565b815201910190614e53565b60646040517ff191a03100000000000000000000000000000000000000000000000000000000815260206004820152601d60248201527f68656164206f66207468652070726576696f75732063616d706169676e0000006044820152fd5b506040517f8f7dcfa3000000000000000000000000000000000000000000000000000000008152602081600481855afa908115611775575f91614f27575b50600d5414614ad2565b90506020813d602011614f51575b81614f4260209383612bc5565b810103126101aa57515f614f1d565b3d9150614f35565b90506020813d602011614f8b575b81614f7460209383612bc5565b810103126101aa57614f8590614a18565b5f614acb565b3d9150614f67565b60646040517ff191a03100000000000000000000000000000000000000000000000000000000815260206004820152601d60248201527f636f6465206f66207468652070726576696f75732063616d706169676e0000006044820152fd5b91602081019182821161167a5761500793612f5f565b90359060208110615016575090565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9060200360031b1b1690565b5460a01c60ff1660048110156102f15760018114908115615077575b508061506e575b15613d3c5790565b505f8113615066565b60029150145f61505f565b91908060061b907f03ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81160361167a576150ba81614976565b926020840137565b92906040929183928386019283526060860152608085015260608160075afa9160808160065afa16156114055756",
}

// TrainingCampaign is an auto generated Go binding around an Ethereum contract.
type TrainingCampaign struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *TrainingCampaign) GetABI() abi.ABI {
	return c.abi
}

// NewTrainingCampaign creates a new instance of TrainingCampaign.
func NewTrainingCampaign() *TrainingCampaign {
	parsed, err := TrainingCampaignMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &TrainingCampaign{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *TrainingCampaign) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((address,address,address,bytes32,address,bool,uint8,uint16,uint16,uint16,uint16,uint128,uint32,uint32,uint32,uint32,bytes32,address,bytes32,bytes32,bytes32,address[]) terms_, (uint128,(bytes32,address,bool)[])[] pins_) returns()
func (trainingCampaign *TrainingCampaign) PackConstructor(terms_ Terms, pins_ []Pin) []byte {
	enc, err := trainingCampaign.abi.Pack("", terms_, pins_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAcknowledge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x73be1bd0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acknowledge(uint256[] slots) returns()
func (trainingCampaign *TrainingCampaign) PackAcknowledge(slots []*big.Int) []byte {
	enc, err := trainingCampaign.abi.Pack("acknowledge", slots)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcknowledge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x73be1bd0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acknowledge(uint256[] slots) returns()
func (trainingCampaign *TrainingCampaign) TryPackAcknowledge(slots []*big.Int) ([]byte, error) {
	return trainingCampaign.abi.Pack("acknowledge", slots)
}

// PackBondOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc60df258.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bondOf(uint256 round_) view returns(uint256 amount, string recipient)
func (trainingCampaign *TrainingCampaign) PackBondOf(round *big.Int) []byte {
	enc, err := trainingCampaign.abi.Pack("bondOf", round)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBondOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc60df258.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bondOf(uint256 round_) view returns(uint256 amount, string recipient)
func (trainingCampaign *TrainingCampaign) TryPackBondOf(round *big.Int) ([]byte, error) {
	return trainingCampaign.abi.Pack("bondOf", round)
}

// BondOfOutput serves as a container for the return parameters of contract
// method BondOf.
type BondOfOutput struct {
	Amount    *big.Int
	Recipient string
}

// UnpackBondOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc60df258.
//
// Solidity: function bondOf(uint256 round_) view returns(uint256 amount, string recipient)
func (trainingCampaign *TrainingCampaign) UnpackBondOf(data []byte) (BondOfOutput, error) {
	out, err := trainingCampaign.abi.Unpack("bondOf", data)
	outstruct := new(BondOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Amount = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Recipient = *abi.ConvertType(out[1], new(string)).(*string)
	return *outstruct, nil
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea8a1af0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel() returns()
func (trainingCampaign *TrainingCampaign) PackCancel() []byte {
	enc, err := trainingCampaign.abi.Pack("cancel")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea8a1af0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel() returns()
func (trainingCampaign *TrainingCampaign) TryPackCancel() ([]byte, error) {
	return trainingCampaign.abi.Pack("cancel")
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e83409a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim(address to) returns(uint256 amount)
func (trainingCampaign *TrainingCampaign) PackClaim(to common.Address) []byte {
	enc, err := trainingCampaign.abi.Pack("claim", to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e83409a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim(address to) returns(uint256 amount)
func (trainingCampaign *TrainingCampaign) TryPackClaim(to common.Address) ([]byte, error) {
	return trainingCampaign.abi.Pack("claim", to)
}

// UnpackClaim is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1e83409a.
//
// Solidity: function claim(address to) returns(uint256 amount)
func (trainingCampaign *TrainingCampaign) UnpackClaim(data []byte) (*big.Int, error) {
	out, err := trainingCampaign.abi.Unpack("claim", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackContext is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd0496d6a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function context() view returns(bytes32)
func (trainingCampaign *TrainingCampaign) PackContext() []byte {
	enc, err := trainingCampaign.abi.Pack("context")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackContext is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd0496d6a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function context() view returns(bytes32)
func (trainingCampaign *TrainingCampaign) TryPackContext() ([]byte, error) {
	return trainingCampaign.abi.Pack("context")
}

// UnpackContext is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd0496d6a.
//
// Solidity: function context() view returns(bytes32)
func (trainingCampaign *TrainingCampaign) UnpackContext(data []byte) ([32]byte, error) {
	out, err := trainingCampaign.abi.Unpack("context", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5d44d80.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function credit(address account) view returns(uint256 amount)
func (trainingCampaign *TrainingCampaign) PackCredit(account common.Address) []byte {
	enc, err := trainingCampaign.abi.Pack("credit", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5d44d80.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function credit(address account) view returns(uint256 amount)
func (trainingCampaign *TrainingCampaign) TryPackCredit(account common.Address) ([]byte, error) {
	return trainingCampaign.abi.Pack("credit", account)
}

// UnpackCredit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd5d44d80.
//
// Solidity: function credit(address account) view returns(uint256 amount)
func (trainingCampaign *TrainingCampaign) UnpackCredit(data []byte) (*big.Int, error) {
	out, err := trainingCampaign.abi.Unpack("credit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDataIds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ec962c1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function dataIds() view returns(bytes32[])
func (trainingCampaign *TrainingCampaign) PackDataIds() []byte {
	enc, err := trainingCampaign.abi.Pack("dataIds")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDataIds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ec962c1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function dataIds() view returns(bytes32[])
func (trainingCampaign *TrainingCampaign) TryPackDataIds() ([]byte, error) {
	return trainingCampaign.abi.Pack("dataIds")
}

// UnpackDataIds is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2ec962c1.
//
// Solidity: function dataIds() view returns(bytes32[])
func (trainingCampaign *TrainingCampaign) UnpackDataIds(data []byte) ([][32]byte, error) {
	out, err := trainingCampaign.abi.Unpack("dataIds", data)
	if err != nil {
		return *new([][32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][32]byte)).(*[][32]byte)
	return out0, nil
}

// PackDeadline is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x29dcb0cf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deadline() view returns(uint256 end)
func (trainingCampaign *TrainingCampaign) PackDeadline() []byte {
	enc, err := trainingCampaign.abi.Pack("deadline")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeadline is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x29dcb0cf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deadline() view returns(uint256 end)
func (trainingCampaign *TrainingCampaign) TryPackDeadline() ([]byte, error) {
	return trainingCampaign.abi.Pack("deadline")
}

// UnpackDeadline is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x29dcb0cf.
//
// Solidity: function deadline() view returns(uint256 end)
func (trainingCampaign *TrainingCampaign) UnpackDeadline(data []byte) (*big.Int, error) {
	out, err := trainingCampaign.abi.Unpack("deadline", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEnding is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94033c81.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ending() view returns(uint8)
func (trainingCampaign *TrainingCampaign) PackEnding() []byte {
	enc, err := trainingCampaign.abi.Pack("ending")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEnding is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94033c81.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ending() view returns(uint8)
func (trainingCampaign *TrainingCampaign) TryPackEnding() ([]byte, error) {
	return trainingCampaign.abi.Pack("ending")
}

// UnpackEnding is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x94033c81.
//
// Solidity: function ending() view returns(uint8)
func (trainingCampaign *TrainingCampaign) UnpackEnding(data []byte) (uint8, error) {
	out, err := trainingCampaign.abi.Unpack("ending", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackExclude is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xabde79cf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function exclude(uint256 slot) returns()
func (trainingCampaign *TrainingCampaign) PackExclude(slot *big.Int) []byte {
	enc, err := trainingCampaign.abi.Pack("exclude", slot)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExclude is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xabde79cf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function exclude(uint256 slot) returns()
func (trainingCampaign *TrainingCampaign) TryPackExclude(slot *big.Int) ([]byte, error) {
	return trainingCampaign.abi.Pack("exclude", slot)
}

// PackExpire is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79599f96.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function expire() returns()
func (trainingCampaign *TrainingCampaign) PackExpire() []byte {
	enc, err := trainingCampaign.abi.Pack("expire")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExpire is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79599f96.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function expire() returns()
func (trainingCampaign *TrainingCampaign) TryPackExpire() ([]byte, error) {
	return trainingCampaign.abi.Pack("expire")
}

// PackFund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb60d4288.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fund() payable returns()
func (trainingCampaign *TrainingCampaign) PackFund() []byte {
	enc, err := trainingCampaign.abi.Pack("fund")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb60d4288.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fund() payable returns()
func (trainingCampaign *TrainingCampaign) TryPackFund() ([]byte, error) {
	return trainingCampaign.abi.Pack("fund")
}

// PackHead is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f7dcfa3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function head() view returns(bytes32)
func (trainingCampaign *TrainingCampaign) PackHead() []byte {
	enc, err := trainingCampaign.abi.Pack("head")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHead is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f7dcfa3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function head() view returns(bytes32)
func (trainingCampaign *TrainingCampaign) TryPackHead() ([]byte, error) {
	return trainingCampaign.abi.Pack("head")
}

// UnpackHead is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8f7dcfa3.
//
// Solidity: function head() view returns(bytes32)
func (trainingCampaign *TrainingCampaign) UnpackHead(data []byte) ([32]byte, error) {
	out, err := trainingCampaign.abi.Unpack("head", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackHeadProven is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbe539058.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function headProven() view returns(bool)
func (trainingCampaign *TrainingCampaign) PackHeadProven() []byte {
	enc, err := trainingCampaign.abi.Pack("headProven")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHeadProven is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbe539058.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function headProven() view returns(bool)
func (trainingCampaign *TrainingCampaign) TryPackHeadProven() ([]byte, error) {
	return trainingCampaign.abi.Pack("headProven")
}

// UnpackHeadProven is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbe539058.
//
// Solidity: function headProven() view returns(bool)
func (trainingCampaign *TrainingCampaign) UnpackHeadProven(data []byte) (bool, error) {
	out, err := trainingCampaign.abi.Unpack("headProven", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackHeld is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa285aed7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function held() view returns(bool)
func (trainingCampaign *TrainingCampaign) PackHeld() []byte {
	enc, err := trainingCampaign.abi.Pack("held")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHeld is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa285aed7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function held() view returns(bool)
func (trainingCampaign *TrainingCampaign) TryPackHeld() ([]byte, error) {
	return trainingCampaign.abi.Pack("held")
}

// UnpackHeld is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa285aed7.
//
// Solidity: function held() view returns(bool)
func (trainingCampaign *TrainingCampaign) UnpackHeld(data []byte) (bool, error) {
	out, err := trainingCampaign.abi.Unpack("held", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackInvitations is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x58f43f76.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function invitations(address account) view returns(uint256 count)
func (trainingCampaign *TrainingCampaign) PackInvitations(account common.Address) []byte {
	enc, err := trainingCampaign.abi.Pack("invitations", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInvitations is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x58f43f76.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function invitations(address account) view returns(uint256 count)
func (trainingCampaign *TrainingCampaign) TryPackInvitations(account common.Address) ([]byte, error) {
	return trainingCampaign.abi.Pack("invitations", account)
}

// UnpackInvitations is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x58f43f76.
//
// Solidity: function invitations(address account) view returns(uint256 count)
func (trainingCampaign *TrainingCampaign) UnpackInvitations(data []byte) (*big.Int, error) {
	out, err := trainingCampaign.abi.Unpack("invitations", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackInvited is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf0cd5945.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function invited(address account) view returns(bool)
func (trainingCampaign *TrainingCampaign) PackInvited(account common.Address) []byte {
	enc, err := trainingCampaign.abi.Pack("invited", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInvited is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf0cd5945.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function invited(address account) view returns(bool)
func (trainingCampaign *TrainingCampaign) TryPackInvited(account common.Address) ([]byte, error) {
	return trainingCampaign.abi.Pack("invited", account)
}

// UnpackInvited is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf0cd5945.
//
// Solidity: function invited(address account) view returns(bool)
func (trainingCampaign *TrainingCampaign) UnpackInvited(data []byte) (bool, error) {
	out, err := trainingCampaign.abi.Unpack("invited", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackPhase is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1c9fe6e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function phase() view returns(uint8 p)
func (trainingCampaign *TrainingCampaign) PackPhase() []byte {
	enc, err := trainingCampaign.abi.Pack("phase")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPhase is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1c9fe6e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function phase() view returns(uint8 p)
func (trainingCampaign *TrainingCampaign) TryPackPhase() ([]byte, error) {
	return trainingCampaign.abi.Pack("phase")
}

// UnpackPhase is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb1c9fe6e.
//
// Solidity: function phase() view returns(uint8 p)
func (trainingCampaign *TrainingCampaign) UnpackPhase(data []byte) (uint8, error) {
	out, err := trainingCampaign.abi.Unpack("phase", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackPins is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x226a01f9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pins() view returns((uint128,(bytes32,address,bool)[])[])
func (trainingCampaign *TrainingCampaign) PackPins() []byte {
	enc, err := trainingCampaign.abi.Pack("pins")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPins is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x226a01f9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pins() view returns((uint128,(bytes32,address,bool)[])[])
func (trainingCampaign *TrainingCampaign) TryPackPins() ([]byte, error) {
	return trainingCampaign.abi.Pack("pins")
}

// UnpackPins is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x226a01f9.
//
// Solidity: function pins() view returns((uint128,(bytes32,address,bool)[])[])
func (trainingCampaign *TrainingCampaign) UnpackPins(data []byte) ([]Pin, error) {
	out, err := trainingCampaign.abi.Unpack("pins", data)
	if err != nil {
		return *new([]Pin), err
	}
	out0 := *abi.ConvertType(out[0], new([]Pin)).(*[]Pin)
	return out0, nil
}

// PackPostBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5e4b1d7a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function postBond(uint128 amount, string recipient) payable returns()
func (trainingCampaign *TrainingCampaign) PackPostBond(amount *big.Int, recipient string) []byte {
	enc, err := trainingCampaign.abi.Pack("postBond", amount, recipient)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPostBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5e4b1d7a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function postBond(uint128 amount, string recipient) payable returns()
func (trainingCampaign *TrainingCampaign) TryPackPostBond(amount *big.Int, recipient string) ([]byte, error) {
	return trainingCampaign.abi.Pack("postBond", amount, recipient)
}

// PackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91a5ce35.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function register(bytes32 descriptor, uint256[2][] points, uint256[] values, uint256[2][] openings) returns(uint256 slot)
func (trainingCampaign *TrainingCampaign) PackRegister(descriptor [32]byte, points [][2]*big.Int, values []*big.Int, openings [][2]*big.Int) []byte {
	enc, err := trainingCampaign.abi.Pack("register", descriptor, points, values, openings)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91a5ce35.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function register(bytes32 descriptor, uint256[2][] points, uint256[] values, uint256[2][] openings) returns(uint256 slot)
func (trainingCampaign *TrainingCampaign) TryPackRegister(descriptor [32]byte, points [][2]*big.Int, values []*big.Int, openings [][2]*big.Int) ([]byte, error) {
	return trainingCampaign.abi.Pack("register", descriptor, points, values, openings)
}

// UnpackRegister is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91a5ce35.
//
// Solidity: function register(bytes32 descriptor, uint256[2][] points, uint256[] values, uint256[2][] openings) returns(uint256 slot)
func (trainingCampaign *TrainingCampaign) UnpackRegister(data []byte) (*big.Int, error) {
	out, err := trainingCampaign.abi.Unpack("register", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRemaining is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x55234ec0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function remaining() view returns(uint256)
func (trainingCampaign *TrainingCampaign) PackRemaining() []byte {
	enc, err := trainingCampaign.abi.Pack("remaining")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemaining is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x55234ec0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function remaining() view returns(uint256)
func (trainingCampaign *TrainingCampaign) TryPackRemaining() ([]byte, error) {
	return trainingCampaign.abi.Pack("remaining")
}

// UnpackRemaining is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x55234ec0.
//
// Solidity: function remaining() view returns(uint256)
func (trainingCampaign *TrainingCampaign) UnpackRemaining(data []byte) (*big.Int, error) {
	out, err := trainingCampaign.abi.Unpack("remaining", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRound is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x146ca531.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function round() view returns(uint256)
func (trainingCampaign *TrainingCampaign) PackRound() []byte {
	enc, err := trainingCampaign.abi.Pack("round")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRound is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x146ca531.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function round() view returns(uint256)
func (trainingCampaign *TrainingCampaign) TryPackRound() ([]byte, error) {
	return trainingCampaign.abi.Pack("round")
}

// UnpackRound is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x146ca531.
//
// Solidity: function round() view returns(uint256)
func (trainingCampaign *TrainingCampaign) UnpackRound(data []byte) (*big.Int, error) {
	out, err := trainingCampaign.abi.Unpack("round", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSlotsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x78e61af3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slotsOf(uint256 round_) view returns((address,uint8,bytes32)[] slots)
func (trainingCampaign *TrainingCampaign) PackSlotsOf(round *big.Int) []byte {
	enc, err := trainingCampaign.abi.Pack("slotsOf", round)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlotsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x78e61af3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slotsOf(uint256 round_) view returns((address,uint8,bytes32)[] slots)
func (trainingCampaign *TrainingCampaign) TryPackSlotsOf(round *big.Int) ([]byte, error) {
	return trainingCampaign.abi.Pack("slotsOf", round)
}

// UnpackSlotsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x78e61af3.
//
// Solidity: function slotsOf(uint256 round_) view returns((address,uint8,bytes32)[] slots)
func (trainingCampaign *TrainingCampaign) UnpackSlotsOf(data []byte) ([]Slot, error) {
	out, err := trainingCampaign.abi.Unpack("slotsOf", data)
	if err != nil {
		return *new([]Slot), err
	}
	out0 := *abi.ConvertType(out[0], new([]Slot)).(*[]Slot)
	return out0, nil
}

// PackSponsor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x77c93662.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sponsor() view returns(address)
func (trainingCampaign *TrainingCampaign) PackSponsor() []byte {
	enc, err := trainingCampaign.abi.Pack("sponsor")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSponsor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x77c93662.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sponsor() view returns(address)
func (trainingCampaign *TrainingCampaign) TryPackSponsor() ([]byte, error) {
	return trainingCampaign.abi.Pack("sponsor")
}

// UnpackSponsor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x77c93662.
//
// Solidity: function sponsor() view returns(address)
func (trainingCampaign *TrainingCampaign) UnpackSponsor(data []byte) (common.Address, error) {
	out, err := trainingCampaign.abi.Unpack("sponsor", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSubmit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6b3f3c77.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function submit(bytes[] publicValues, bytes proof) returns()
func (trainingCampaign *TrainingCampaign) PackSubmit(publicValues [][]byte, proof []byte) []byte {
	enc, err := trainingCampaign.abi.Pack("submit", publicValues, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubmit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6b3f3c77.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function submit(bytes[] publicValues, bytes proof) returns()
func (trainingCampaign *TrainingCampaign) TryPackSubmit(publicValues [][]byte, proof []byte) ([]byte, error) {
	return trainingCampaign.abi.Pack("submit", publicValues, proof)
}

// PackTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5025625.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function terms() view returns((address,address,address,bytes32,address,bool,uint8,uint16,uint16,uint16,uint16,uint128,uint32,uint32,uint32,uint32,bytes32,address,bytes32,bytes32,bytes32,address[]))
func (trainingCampaign *TrainingCampaign) PackTerms() []byte {
	enc, err := trainingCampaign.abi.Pack("terms")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5025625.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function terms() view returns((address,address,address,bytes32,address,bool,uint8,uint16,uint16,uint16,uint16,uint128,uint32,uint32,uint32,uint32,bytes32,address,bytes32,bytes32,bytes32,address[]))
func (trainingCampaign *TrainingCampaign) TryPackTerms() ([]byte, error) {
	return trainingCampaign.abi.Pack("terms")
}

// UnpackTerms is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd5025625.
//
// Solidity: function terms() view returns((address,address,address,bytes32,address,bool,uint8,uint16,uint16,uint16,uint16,uint128,uint32,uint32,uint32,uint32,bytes32,address,bytes32,bytes32,bytes32,address[]))
func (trainingCampaign *TrainingCampaign) UnpackTerms(data []byte) (Terms, error) {
	out, err := trainingCampaign.abi.Unpack("terms", data)
	if err != nil {
		return *new(Terms), err
	}
	out0 := *abi.ConvertType(out[0], new(Terms)).(*Terms)
	return out0, nil
}

// TrainingCampaignBondPosted represents a BondPosted event raised by the TrainingCampaign contract.
type TrainingCampaignBondPosted struct {
	Round     *big.Int
	Owner     common.Address
	Amount    *big.Int
	Recipient string
	Raw       *types.Log // Blockchain specific contextual infos
}

const TrainingCampaignBondPostedEventName = "BondPosted"

// ContractEventName returns the user-defined event name.
func (TrainingCampaignBondPosted) ContractEventName() string {
	return TrainingCampaignBondPostedEventName
}

// UnpackBondPostedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BondPosted(uint256 indexed round, address indexed owner, uint256 amount, string recipient)
func (trainingCampaign *TrainingCampaign) UnpackBondPostedEvent(log *types.Log) (*TrainingCampaignBondPosted, error) {
	event := "BondPosted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != trainingCampaign.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TrainingCampaignBondPosted)
	if len(log.Data) > 0 {
		if err := trainingCampaign.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range trainingCampaign.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TrainingCampaignBondSlashed represents a BondSlashed event raised by the TrainingCampaign contract.
type TrainingCampaignBondSlashed struct {
	Round     *big.Int
	Amount    *big.Int
	Providers *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const TrainingCampaignBondSlashedEventName = "BondSlashed"

// ContractEventName returns the user-defined event name.
func (TrainingCampaignBondSlashed) ContractEventName() string {
	return TrainingCampaignBondSlashedEventName
}

// UnpackBondSlashedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BondSlashed(uint256 indexed round, uint256 amount, uint256 providers)
func (trainingCampaign *TrainingCampaign) UnpackBondSlashedEvent(log *types.Log) (*TrainingCampaignBondSlashed, error) {
	event := "BondSlashed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != trainingCampaign.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TrainingCampaignBondSlashed)
	if len(log.Data) > 0 {
		if err := trainingCampaign.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range trainingCampaign.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TrainingCampaignCampaignCreated represents a CampaignCreated event raised by the TrainingCampaign contract.
type TrainingCampaignCampaignCreated struct {
	Sponsor  common.Address
	Owner    common.Address
	Previous common.Address
	Token    common.Address
	Fund     *big.Int
	Seed     [32]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const TrainingCampaignCampaignCreatedEventName = "CampaignCreated"

// ContractEventName returns the user-defined event name.
func (TrainingCampaignCampaignCreated) ContractEventName() string {
	return TrainingCampaignCampaignCreatedEventName
}

// UnpackCampaignCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CampaignCreated(address indexed sponsor, address indexed owner, address indexed previous, address token, uint256 fund, bytes32 seed)
func (trainingCampaign *TrainingCampaign) UnpackCampaignCreatedEvent(log *types.Log) (*TrainingCampaignCampaignCreated, error) {
	event := "CampaignCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != trainingCampaign.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TrainingCampaignCampaignCreated)
	if len(log.Data) > 0 {
		if err := trainingCampaign.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range trainingCampaign.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TrainingCampaignCampaignEnded represents a CampaignEnded event raised by the TrainingCampaign contract.
type TrainingCampaignCampaignEnded struct {
	Ending   uint8
	Refunded *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const TrainingCampaignCampaignEndedEventName = "CampaignEnded"

// ContractEventName returns the user-defined event name.
func (TrainingCampaignCampaignEnded) ContractEventName() string {
	return TrainingCampaignCampaignEndedEventName
}

// UnpackCampaignEndedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CampaignEnded(uint8 indexed ending, uint256 refunded)
func (trainingCampaign *TrainingCampaign) UnpackCampaignEndedEvent(log *types.Log) (*TrainingCampaignCampaignEnded, error) {
	event := "CampaignEnded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != trainingCampaign.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TrainingCampaignCampaignEnded)
	if len(log.Data) > 0 {
		if err := trainingCampaign.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range trainingCampaign.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TrainingCampaignClaimed represents a Claimed event raised by the TrainingCampaign contract.
type TrainingCampaignClaimed struct {
	Account common.Address
	To      common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const TrainingCampaignClaimedEventName = "Claimed"

// ContractEventName returns the user-defined event name.
func (TrainingCampaignClaimed) ContractEventName() string {
	return TrainingCampaignClaimedEventName
}

// UnpackClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Claimed(address indexed account, address indexed to, uint256 amount)
func (trainingCampaign *TrainingCampaign) UnpackClaimedEvent(log *types.Log) (*TrainingCampaignClaimed, error) {
	event := "Claimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != trainingCampaign.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TrainingCampaignClaimed)
	if len(log.Data) > 0 {
		if err := trainingCampaign.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range trainingCampaign.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TrainingCampaignContribution represents a Contribution event raised by the TrainingCampaign contract.
type TrainingCampaignContribution struct {
	Round    *big.Int
	Slot     *big.Int
	Provider common.Address
	Phi      *big.Int
	Amount   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const TrainingCampaignContributionEventName = "Contribution"

// ContractEventName returns the user-defined event name.
func (TrainingCampaignContribution) ContractEventName() string {
	return TrainingCampaignContributionEventName
}

// UnpackContributionEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Contribution(uint256 indexed round, uint256 indexed slot, address indexed provider, int256 phi, uint256 amount)
func (trainingCampaign *TrainingCampaign) UnpackContributionEvent(log *types.Log) (*TrainingCampaignContribution, error) {
	event := "Contribution"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != trainingCampaign.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TrainingCampaignContribution)
	if len(log.Data) > 0 {
		if err := trainingCampaign.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range trainingCampaign.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TrainingCampaignDataAcknowledged represents a DataAcknowledged event raised by the TrainingCampaign contract.
type TrainingCampaignDataAcknowledged struct {
	Round    *big.Int
	Slot     *big.Int
	Provider common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const TrainingCampaignDataAcknowledgedEventName = "DataAcknowledged"

// ContractEventName returns the user-defined event name.
func (TrainingCampaignDataAcknowledged) ContractEventName() string {
	return TrainingCampaignDataAcknowledgedEventName
}

// UnpackDataAcknowledgedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DataAcknowledged(uint256 indexed round, uint256 indexed slot, address indexed provider)
func (trainingCampaign *TrainingCampaign) UnpackDataAcknowledgedEvent(log *types.Log) (*TrainingCampaignDataAcknowledged, error) {
	event := "DataAcknowledged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != trainingCampaign.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TrainingCampaignDataAcknowledged)
	if len(log.Data) > 0 {
		if err := trainingCampaign.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range trainingCampaign.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TrainingCampaignDataRegistered represents a DataRegistered event raised by the TrainingCampaign contract.
type TrainingCampaignDataRegistered struct {
	Round    *big.Int
	Slot     *big.Int
	Provider common.Address
	DataId   [32]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const TrainingCampaignDataRegisteredEventName = "DataRegistered"

// ContractEventName returns the user-defined event name.
func (TrainingCampaignDataRegistered) ContractEventName() string {
	return TrainingCampaignDataRegisteredEventName
}

// UnpackDataRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DataRegistered(uint256 indexed round, uint256 indexed slot, address indexed provider, bytes32 dataId)
func (trainingCampaign *TrainingCampaign) UnpackDataRegisteredEvent(log *types.Log) (*TrainingCampaignDataRegistered, error) {
	event := "DataRegistered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != trainingCampaign.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TrainingCampaignDataRegistered)
	if len(log.Data) > 0 {
		if err := trainingCampaign.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range trainingCampaign.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TrainingCampaignProofHeld represents a ProofHeld event raised by the TrainingCampaign contract.
type TrainingCampaignProofHeld struct {
	Round    *big.Int
	Selector [4]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const TrainingCampaignProofHeldEventName = "ProofHeld"

// ContractEventName returns the user-defined event name.
func (TrainingCampaignProofHeld) ContractEventName() string {
	return TrainingCampaignProofHeldEventName
}

// UnpackProofHeldEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProofHeld(uint256 indexed round, bytes4 indexed selector)
func (trainingCampaign *TrainingCampaign) UnpackProofHeldEvent(log *types.Log) (*TrainingCampaignProofHeld, error) {
	event := "ProofHeld"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != trainingCampaign.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TrainingCampaignProofHeld)
	if len(log.Data) > 0 {
		if err := trainingCampaign.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range trainingCampaign.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TrainingCampaignProviderExcluded represents a ProviderExcluded event raised by the TrainingCampaign contract.
type TrainingCampaignProviderExcluded struct {
	Round    *big.Int
	Slot     *big.Int
	Provider common.Address
	DataId   [32]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const TrainingCampaignProviderExcludedEventName = "ProviderExcluded"

// ContractEventName returns the user-defined event name.
func (TrainingCampaignProviderExcluded) ContractEventName() string {
	return TrainingCampaignProviderExcludedEventName
}

// UnpackProviderExcludedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProviderExcluded(uint256 indexed round, uint256 indexed slot, address indexed provider, bytes32 dataId)
func (trainingCampaign *TrainingCampaign) UnpackProviderExcludedEvent(log *types.Log) (*TrainingCampaignProviderExcluded, error) {
	event := "ProviderExcluded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != trainingCampaign.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TrainingCampaignProviderExcluded)
	if len(log.Data) > 0 {
		if err := trainingCampaign.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range trainingCampaign.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TrainingCampaignRoundOpened represents a RoundOpened event raised by the TrainingCampaign contract.
type TrainingCampaignRoundOpened struct {
	Round      *big.Int
	ProgramKey [32]byte
	Head       [32]byte
	Closes     *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const TrainingCampaignRoundOpenedEventName = "RoundOpened"

// ContractEventName returns the user-defined event name.
func (TrainingCampaignRoundOpened) ContractEventName() string {
	return TrainingCampaignRoundOpenedEventName
}

// UnpackRoundOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoundOpened(uint256 indexed round, bytes32 indexed programKey, bytes32 head, uint256 closes)
func (trainingCampaign *TrainingCampaign) UnpackRoundOpenedEvent(log *types.Log) (*TrainingCampaignRoundOpened, error) {
	event := "RoundOpened"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != trainingCampaign.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TrainingCampaignRoundOpened)
	if len(log.Data) > 0 {
		if err := trainingCampaign.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range trainingCampaign.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TrainingCampaignRoundProven represents a RoundProven event raised by the TrainingCampaign contract.
type TrainingCampaignRoundProven struct {
	Round    *big.Int
	Head     [32]byte
	Paid     *big.Int
	Refunded *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const TrainingCampaignRoundProvenEventName = "RoundProven"

// ContractEventName returns the user-defined event name.
func (TrainingCampaignRoundProven) ContractEventName() string {
	return TrainingCampaignRoundProvenEventName
}

// UnpackRoundProvenEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoundProven(uint256 indexed round, bytes32 indexed head, uint256 paid, uint256 refunded)
func (trainingCampaign *TrainingCampaign) UnpackRoundProvenEvent(log *types.Log) (*TrainingCampaignRoundProven, error) {
	event := "RoundProven"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != trainingCampaign.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TrainingCampaignRoundProven)
	if len(log.Data) > 0 {
		if err := trainingCampaign.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range trainingCampaign.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (trainingCampaign *TrainingCampaign) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], trainingCampaign.abi.Errors["BondTooSmall"].ID.Bytes()[:4]) {
		return trainingCampaign.UnpackBondTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], trainingCampaign.abi.Errors["DuplicateData"].ID.Bytes()[:4]) {
		return trainingCampaign.UnpackDuplicateDataError(raw[4:])
	}
	if bytes.Equal(raw[:4], trainingCampaign.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return trainingCampaign.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], trainingCampaign.abi.Errors["HeldProof"].ID.Bytes()[:4]) {
		return trainingCampaign.UnpackHeldProofError(raw[4:])
	}
	if bytes.Equal(raw[:4], trainingCampaign.abi.Errors["InsufficientBalance"].ID.Bytes()[:4]) {
		return trainingCampaign.UnpackInsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], trainingCampaign.abi.Errors["InvalidTerms"].ID.Bytes()[:4]) {
		return trainingCampaign.UnpackInvalidTermsError(raw[4:])
	}
	if bytes.Equal(raw[:4], trainingCampaign.abi.Errors["KnowledgeInvalid"].ID.Bytes()[:4]) {
		return trainingCampaign.UnpackKnowledgeInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], trainingCampaign.abi.Errors["KnowledgePoint"].ID.Bytes()[:4]) {
		return trainingCampaign.UnpackKnowledgePointError(raw[4:])
	}
	if bytes.Equal(raw[:4], trainingCampaign.abi.Errors["KnowledgeScalar"].ID.Bytes()[:4]) {
		return trainingCampaign.UnpackKnowledgeScalarError(raw[4:])
	}
	if bytes.Equal(raw[:4], trainingCampaign.abi.Errors["NoVacantSlot"].ID.Bytes()[:4]) {
		return trainingCampaign.UnpackNoVacantSlotError(raw[4:])
	}
	if bytes.Equal(raw[:4], trainingCampaign.abi.Errors["NotInvited"].ID.Bytes()[:4]) {
		return trainingCampaign.UnpackNotInvitedError(raw[4:])
	}
	if bytes.Equal(raw[:4], trainingCampaign.abi.Errors["NotOwner"].ID.Bytes()[:4]) {
		return trainingCampaign.UnpackNotOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], trainingCampaign.abi.Errors["NotSponsor"].ID.Bytes()[:4]) {
		return trainingCampaign.UnpackNotSponsorError(raw[4:])
	}
	if bytes.Equal(raw[:4], trainingCampaign.abi.Errors["NothingLeft"].ID.Bytes()[:4]) {
		return trainingCampaign.UnpackNothingLeftError(raw[4:])
	}
	if bytes.Equal(raw[:4], trainingCampaign.abi.Errors["NothingToClaim"].ID.Bytes()[:4]) {
		return trainingCampaign.UnpackNothingToClaimError(raw[4:])
	}
	if bytes.Equal(raw[:4], trainingCampaign.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return trainingCampaign.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], trainingCampaign.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return trainingCampaign.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], trainingCampaign.abi.Errors["StoppedVerifier"].ID.Bytes()[:4]) {
		return trainingCampaign.UnpackStoppedVerifierError(raw[4:])
	}
	if bytes.Equal(raw[:4], trainingCampaign.abi.Errors["TestSetAsData"].ID.Bytes()[:4]) {
		return trainingCampaign.UnpackTestSetAsDataError(raw[4:])
	}
	if bytes.Equal(raw[:4], trainingCampaign.abi.Errors["TooLittleGas"].ID.Bytes()[:4]) {
		return trainingCampaign.UnpackTooLittleGasError(raw[4:])
	}
	if bytes.Equal(raw[:4], trainingCampaign.abi.Errors["TooManyExclusions"].ID.Bytes()[:4]) {
		return trainingCampaign.UnpackTooManyExclusionsError(raw[4:])
	}
	if bytes.Equal(raw[:4], trainingCampaign.abi.Errors["TooManySlots"].ID.Bytes()[:4]) {
		return trainingCampaign.UnpackTooManySlotsError(raw[4:])
	}
	if bytes.Equal(raw[:4], trainingCampaign.abi.Errors["VerifierChanged"].ID.Bytes()[:4]) {
		return trainingCampaign.UnpackVerifierChangedError(raw[4:])
	}
	if bytes.Equal(raw[:4], trainingCampaign.abi.Errors["WrongAmount"].ID.Bytes()[:4]) {
		return trainingCampaign.UnpackWrongAmountError(raw[4:])
	}
	if bytes.Equal(raw[:4], trainingCampaign.abi.Errors["WrongContext"].ID.Bytes()[:4]) {
		return trainingCampaign.UnpackWrongContextError(raw[4:])
	}
	if bytes.Equal(raw[:4], trainingCampaign.abi.Errors["WrongData"].ID.Bytes()[:4]) {
		return trainingCampaign.UnpackWrongDataError(raw[4:])
	}
	if bytes.Equal(raw[:4], trainingCampaign.abi.Errors["WrongHead"].ID.Bytes()[:4]) {
		return trainingCampaign.UnpackWrongHeadError(raw[4:])
	}
	if bytes.Equal(raw[:4], trainingCampaign.abi.Errors["WrongPhase"].ID.Bytes()[:4]) {
		return trainingCampaign.UnpackWrongPhaseError(raw[4:])
	}
	if bytes.Equal(raw[:4], trainingCampaign.abi.Errors["WrongPieces"].ID.Bytes()[:4]) {
		return trainingCampaign.UnpackWrongPiecesError(raw[4:])
	}
	if bytes.Equal(raw[:4], trainingCampaign.abi.Errors["WrongReceiver"].ID.Bytes()[:4]) {
		return trainingCampaign.UnpackWrongReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], trainingCampaign.abi.Errors["WrongStanding"].ID.Bytes()[:4]) {
		return trainingCampaign.UnpackWrongStandingError(raw[4:])
	}
	if bytes.Equal(raw[:4], trainingCampaign.abi.Errors["ZeroData"].ID.Bytes()[:4]) {
		return trainingCampaign.UnpackZeroDataError(raw[4:])
	}
	return nil, errors.New("unknown error")
}

// TrainingCampaignBondTooSmall represents a BondTooSmall error raised by the TrainingCampaign contract.
type TrainingCampaignBondTooSmall struct {
	Got  *big.Int
	Want *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BondTooSmall(uint256 got, uint256 want)
func TrainingCampaignBondTooSmallErrorID() common.Hash {
	return common.HexToHash("0x9901e6119fea07fdf8ff40f22203cc82f7596726ae1eff6fe8adb55241f0bfe8")
}

// UnpackBondTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BondTooSmall(uint256 got, uint256 want)
func (trainingCampaign *TrainingCampaign) UnpackBondTooSmallError(raw []byte) (*TrainingCampaignBondTooSmall, error) {
	out := new(TrainingCampaignBondTooSmall)
	if err := trainingCampaign.abi.UnpackIntoInterface(out, "BondTooSmall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TrainingCampaignDuplicateData represents a DuplicateData error raised by the TrainingCampaign contract.
type TrainingCampaignDuplicateData struct {
	DataId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DuplicateData(bytes32 dataId)
func TrainingCampaignDuplicateDataErrorID() common.Hash {
	return common.HexToHash("0xc79a7dab80592dddcca02724d46fce0b0169a668ce84ec8ef0d3d9a72d91113e")
}

// UnpackDuplicateDataError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DuplicateData(bytes32 dataId)
func (trainingCampaign *TrainingCampaign) UnpackDuplicateDataError(raw []byte) (*TrainingCampaignDuplicateData, error) {
	out := new(TrainingCampaignDuplicateData)
	if err := trainingCampaign.abi.UnpackIntoInterface(out, "DuplicateData", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TrainingCampaignFailedCall represents a FailedCall error raised by the TrainingCampaign contract.
type TrainingCampaignFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func TrainingCampaignFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (trainingCampaign *TrainingCampaign) UnpackFailedCallError(raw []byte) (*TrainingCampaignFailedCall, error) {
	out := new(TrainingCampaignFailedCall)
	if err := trainingCampaign.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TrainingCampaignHeldProof represents a HeldProof error raised by the TrainingCampaign contract.
type TrainingCampaignHeldProof struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error HeldProof()
func TrainingCampaignHeldProofErrorID() common.Hash {
	return common.HexToHash("0xf54e87fa2d2c07002d871120803a4247ed9235db1dd422e43d3bec39cc1afe33")
}

// UnpackHeldProofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error HeldProof()
func (trainingCampaign *TrainingCampaign) UnpackHeldProofError(raw []byte) (*TrainingCampaignHeldProof, error) {
	out := new(TrainingCampaignHeldProof)
	if err := trainingCampaign.abi.UnpackIntoInterface(out, "HeldProof", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TrainingCampaignInsufficientBalance represents a InsufficientBalance error raised by the TrainingCampaign contract.
type TrainingCampaignInsufficientBalance struct {
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func TrainingCampaignInsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xcf4791818fba6e019216eb4864093b4947f674afada5d305e57d598b641dad1d")
}

// UnpackInsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func (trainingCampaign *TrainingCampaign) UnpackInsufficientBalanceError(raw []byte) (*TrainingCampaignInsufficientBalance, error) {
	out := new(TrainingCampaignInsufficientBalance)
	if err := trainingCampaign.abi.UnpackIntoInterface(out, "InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TrainingCampaignInvalidTerms represents a InvalidTerms error raised by the TrainingCampaign contract.
type TrainingCampaignInvalidTerms struct {
	Reason string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidTerms(string reason)
func TrainingCampaignInvalidTermsErrorID() common.Hash {
	return common.HexToHash("0xf191a031a8e2caa80df477b8b01660f0de4259688cef841b71cd05217c53b977")
}

// UnpackInvalidTermsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidTerms(string reason)
func (trainingCampaign *TrainingCampaign) UnpackInvalidTermsError(raw []byte) (*TrainingCampaignInvalidTerms, error) {
	out := new(TrainingCampaignInvalidTerms)
	if err := trainingCampaign.abi.UnpackIntoInterface(out, "InvalidTerms", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TrainingCampaignKnowledgeInvalid represents a KnowledgeInvalid error raised by the TrainingCampaign contract.
type TrainingCampaignKnowledgeInvalid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error KnowledgeInvalid()
func TrainingCampaignKnowledgeInvalidErrorID() common.Hash {
	return common.HexToHash("0xc3f0a9c7c6bfb0ae12cb74560fb37bff2eea857d3dbdfb23944fcc742d1fa2ec")
}

// UnpackKnowledgeInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error KnowledgeInvalid()
func (trainingCampaign *TrainingCampaign) UnpackKnowledgeInvalidError(raw []byte) (*TrainingCampaignKnowledgeInvalid, error) {
	out := new(TrainingCampaignKnowledgeInvalid)
	if err := trainingCampaign.abi.UnpackIntoInterface(out, "KnowledgeInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TrainingCampaignKnowledgePoint represents a KnowledgePoint error raised by the TrainingCampaign contract.
type TrainingCampaignKnowledgePoint struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error KnowledgePoint()
func TrainingCampaignKnowledgePointErrorID() common.Hash {
	return common.HexToHash("0xcce978fe47fd9d14447b59a838a366dc35822aa4526f4b3ea131760dd7bffd48")
}

// UnpackKnowledgePointError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error KnowledgePoint()
func (trainingCampaign *TrainingCampaign) UnpackKnowledgePointError(raw []byte) (*TrainingCampaignKnowledgePoint, error) {
	out := new(TrainingCampaignKnowledgePoint)
	if err := trainingCampaign.abi.UnpackIntoInterface(out, "KnowledgePoint", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TrainingCampaignKnowledgeScalar represents a KnowledgeScalar error raised by the TrainingCampaign contract.
type TrainingCampaignKnowledgeScalar struct {
	Piece *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error KnowledgeScalar(uint256 piece)
func TrainingCampaignKnowledgeScalarErrorID() common.Hash {
	return common.HexToHash("0xbc8521e570c855d0f7c2147a1ea8eadfd8827fa07a5fce95e83297471fe7e125")
}

// UnpackKnowledgeScalarError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error KnowledgeScalar(uint256 piece)
func (trainingCampaign *TrainingCampaign) UnpackKnowledgeScalarError(raw []byte) (*TrainingCampaignKnowledgeScalar, error) {
	out := new(TrainingCampaignKnowledgeScalar)
	if err := trainingCampaign.abi.UnpackIntoInterface(out, "KnowledgeScalar", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TrainingCampaignNoVacantSlot represents a NoVacantSlot error raised by the TrainingCampaign contract.
type TrainingCampaignNoVacantSlot struct {
	Descriptor [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoVacantSlot(bytes32 descriptor)
func TrainingCampaignNoVacantSlotErrorID() common.Hash {
	return common.HexToHash("0x4a390fff39a143351072d688cb1df819783af15dade743a5616096bc06c37273")
}

// UnpackNoVacantSlotError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoVacantSlot(bytes32 descriptor)
func (trainingCampaign *TrainingCampaign) UnpackNoVacantSlotError(raw []byte) (*TrainingCampaignNoVacantSlot, error) {
	out := new(TrainingCampaignNoVacantSlot)
	if err := trainingCampaign.abi.UnpackIntoInterface(out, "NoVacantSlot", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TrainingCampaignNotInvited represents a NotInvited error raised by the TrainingCampaign contract.
type TrainingCampaignNotInvited struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInvited(address account)
func TrainingCampaignNotInvitedErrorID() common.Hash {
	return common.HexToHash("0xd3c6b2b7fa029daf3be610962c868193b60b9fc78e738c9b0607a1ce79d5fed9")
}

// UnpackNotInvitedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInvited(address account)
func (trainingCampaign *TrainingCampaign) UnpackNotInvitedError(raw []byte) (*TrainingCampaignNotInvited, error) {
	out := new(TrainingCampaignNotInvited)
	if err := trainingCampaign.abi.UnpackIntoInterface(out, "NotInvited", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TrainingCampaignNotOwner represents a NotOwner error raised by the TrainingCampaign contract.
type TrainingCampaignNotOwner struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOwner(address caller)
func TrainingCampaignNotOwnerErrorID() common.Hash {
	return common.HexToHash("0x245aecd3fabbd17d6c3c92dc7f0ab916ea8cbf6fc1862c8b56893090ac3fff4c")
}

// UnpackNotOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOwner(address caller)
func (trainingCampaign *TrainingCampaign) UnpackNotOwnerError(raw []byte) (*TrainingCampaignNotOwner, error) {
	out := new(TrainingCampaignNotOwner)
	if err := trainingCampaign.abi.UnpackIntoInterface(out, "NotOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TrainingCampaignNotSponsor represents a NotSponsor error raised by the TrainingCampaign contract.
type TrainingCampaignNotSponsor struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSponsor(address caller)
func TrainingCampaignNotSponsorErrorID() common.Hash {
	return common.HexToHash("0x246827bfc40d403fbda7337aca07f520a2d49671e86e9d45c4b3b194d5b8d883")
}

// UnpackNotSponsorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSponsor(address caller)
func (trainingCampaign *TrainingCampaign) UnpackNotSponsorError(raw []byte) (*TrainingCampaignNotSponsor, error) {
	out := new(TrainingCampaignNotSponsor)
	if err := trainingCampaign.abi.UnpackIntoInterface(out, "NotSponsor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TrainingCampaignNothingLeft represents a NothingLeft error raised by the TrainingCampaign contract.
type TrainingCampaignNothingLeft struct {
	Owed *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingLeft(uint256 owed)
func TrainingCampaignNothingLeftErrorID() common.Hash {
	return common.HexToHash("0x9a8c5132db05b9f3b8840a192cc97f932ea5e5cdabee0d1178516b2952d8c091")
}

// UnpackNothingLeftError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingLeft(uint256 owed)
func (trainingCampaign *TrainingCampaign) UnpackNothingLeftError(raw []byte) (*TrainingCampaignNothingLeft, error) {
	out := new(TrainingCampaignNothingLeft)
	if err := trainingCampaign.abi.UnpackIntoInterface(out, "NothingLeft", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TrainingCampaignNothingToClaim represents a NothingToClaim error raised by the TrainingCampaign contract.
type TrainingCampaignNothingToClaim struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToClaim(address account)
func TrainingCampaignNothingToClaimErrorID() common.Hash {
	return common.HexToHash("0x64ab34663471cdf42e0c6b384f4d5a5ab07a23c81e7ddc69a6fbb3a660346f9a")
}

// UnpackNothingToClaimError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToClaim(address account)
func (trainingCampaign *TrainingCampaign) UnpackNothingToClaimError(raw []byte) (*TrainingCampaignNothingToClaim, error) {
	out := new(TrainingCampaignNothingToClaim)
	if err := trainingCampaign.abi.UnpackIntoInterface(out, "NothingToClaim", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TrainingCampaignReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the TrainingCampaign contract.
type TrainingCampaignReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func TrainingCampaignReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (trainingCampaign *TrainingCampaign) UnpackReentrancyGuardReentrantCallError(raw []byte) (*TrainingCampaignReentrancyGuardReentrantCall, error) {
	out := new(TrainingCampaignReentrancyGuardReentrantCall)
	if err := trainingCampaign.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TrainingCampaignSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the TrainingCampaign contract.
type TrainingCampaignSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func TrainingCampaignSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (trainingCampaign *TrainingCampaign) UnpackSafeERC20FailedOperationError(raw []byte) (*TrainingCampaignSafeERC20FailedOperation, error) {
	out := new(TrainingCampaignSafeERC20FailedOperation)
	if err := trainingCampaign.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TrainingCampaignStoppedVerifier represents a StoppedVerifier error raised by the TrainingCampaign contract.
type TrainingCampaignStoppedVerifier struct {
	Selector [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StoppedVerifier(bytes4 selector)
func TrainingCampaignStoppedVerifierErrorID() common.Hash {
	return common.HexToHash("0x73e50d915b3c370c63d580ac7500e1682eb5af626cb1b07a6215181329f444dd")
}

// UnpackStoppedVerifierError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StoppedVerifier(bytes4 selector)
func (trainingCampaign *TrainingCampaign) UnpackStoppedVerifierError(raw []byte) (*TrainingCampaignStoppedVerifier, error) {
	out := new(TrainingCampaignStoppedVerifier)
	if err := trainingCampaign.abi.UnpackIntoInterface(out, "StoppedVerifier", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TrainingCampaignTestSetAsData represents a TestSetAsData error raised by the TrainingCampaign contract.
type TrainingCampaignTestSetAsData struct {
	DataId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TestSetAsData(bytes32 dataId)
func TrainingCampaignTestSetAsDataErrorID() common.Hash {
	return common.HexToHash("0xee76a627c5477351d791dc14e34d41274fe378cf550a6b34fb5127d601528d71")
}

// UnpackTestSetAsDataError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TestSetAsData(bytes32 dataId)
func (trainingCampaign *TrainingCampaign) UnpackTestSetAsDataError(raw []byte) (*TrainingCampaignTestSetAsData, error) {
	out := new(TrainingCampaignTestSetAsData)
	if err := trainingCampaign.abi.UnpackIntoInterface(out, "TestSetAsData", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TrainingCampaignTooLittleGas represents a TooLittleGas error raised by the TrainingCampaign contract.
type TrainingCampaignTooLittleGas struct {
	Got  *big.Int
	Want *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLittleGas(uint256 got, uint256 want)
func TrainingCampaignTooLittleGasErrorID() common.Hash {
	return common.HexToHash("0x9ee5fcf0ddbbb3e81c9bbee4f1dfc659b266ce349bb8cfb6d04a8857e3cc9f93")
}

// UnpackTooLittleGasError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLittleGas(uint256 got, uint256 want)
func (trainingCampaign *TrainingCampaign) UnpackTooLittleGasError(raw []byte) (*TrainingCampaignTooLittleGas, error) {
	out := new(TrainingCampaignTooLittleGas)
	if err := trainingCampaign.abi.UnpackIntoInterface(out, "TooLittleGas", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TrainingCampaignTooManyExclusions represents a TooManyExclusions error raised by the TrainingCampaign contract.
type TrainingCampaignTooManyExclusions struct {
	Most *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyExclusions(uint256 most)
func TrainingCampaignTooManyExclusionsErrorID() common.Hash {
	return common.HexToHash("0x0157e0847018918d6881c8038ca821e491b335a1043a25ec037a71eb07922609")
}

// UnpackTooManyExclusionsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyExclusions(uint256 most)
func (trainingCampaign *TrainingCampaign) UnpackTooManyExclusionsError(raw []byte) (*TrainingCampaignTooManyExclusions, error) {
	out := new(TrainingCampaignTooManyExclusions)
	if err := trainingCampaign.abi.UnpackIntoInterface(out, "TooManyExclusions", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TrainingCampaignTooManySlots represents a TooManySlots error raised by the TrainingCampaign contract.
type TrainingCampaignTooManySlots struct {
	Account common.Address
	Most    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManySlots(address account, uint256 most)
func TrainingCampaignTooManySlotsErrorID() common.Hash {
	return common.HexToHash("0x101b36297df54b66c6854dde4b1438dd4ad6c00f8a76a74b81424ad013fbde67")
}

// UnpackTooManySlotsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManySlots(address account, uint256 most)
func (trainingCampaign *TrainingCampaign) UnpackTooManySlotsError(raw []byte) (*TrainingCampaignTooManySlots, error) {
	out := new(TrainingCampaignTooManySlots)
	if err := trainingCampaign.abi.UnpackIntoInterface(out, "TooManySlots", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TrainingCampaignVerifierChanged represents a VerifierChanged error raised by the TrainingCampaign contract.
type TrainingCampaignVerifierChanged struct {
	Got  [32]byte
	Want [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error VerifierChanged(bytes32 got, bytes32 want)
func TrainingCampaignVerifierChangedErrorID() common.Hash {
	return common.HexToHash("0xa9dc3676602955db953c50a4dce7316ffb37df4766921ce46bf8f382317de979")
}

// UnpackVerifierChangedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error VerifierChanged(bytes32 got, bytes32 want)
func (trainingCampaign *TrainingCampaign) UnpackVerifierChangedError(raw []byte) (*TrainingCampaignVerifierChanged, error) {
	out := new(TrainingCampaignVerifierChanged)
	if err := trainingCampaign.abi.UnpackIntoInterface(out, "VerifierChanged", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TrainingCampaignWrongAmount represents a WrongAmount error raised by the TrainingCampaign contract.
type TrainingCampaignWrongAmount struct {
	Got  *big.Int
	Want *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongAmount(uint256 got, uint256 want)
func TrainingCampaignWrongAmountErrorID() common.Hash {
	return common.HexToHash("0x312b00334db1ea2e47ca02471f2084ea5861925ada5b716a536b2b60e824c081")
}

// UnpackWrongAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongAmount(uint256 got, uint256 want)
func (trainingCampaign *TrainingCampaign) UnpackWrongAmountError(raw []byte) (*TrainingCampaignWrongAmount, error) {
	out := new(TrainingCampaignWrongAmount)
	if err := trainingCampaign.abi.UnpackIntoInterface(out, "WrongAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TrainingCampaignWrongContext represents a WrongContext error raised by the TrainingCampaign contract.
type TrainingCampaignWrongContext struct {
	Got  [32]byte
	Want [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongContext(bytes32 got, bytes32 want)
func TrainingCampaignWrongContextErrorID() common.Hash {
	return common.HexToHash("0xa9714ddb705f3c04b9f1793ff4b521b872c0b852565dbb87639a2dd4be6e2d32")
}

// UnpackWrongContextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongContext(bytes32 got, bytes32 want)
func (trainingCampaign *TrainingCampaign) UnpackWrongContextError(raw []byte) (*TrainingCampaignWrongContext, error) {
	out := new(TrainingCampaignWrongContext)
	if err := trainingCampaign.abi.UnpackIntoInterface(out, "WrongContext", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TrainingCampaignWrongData represents a WrongData error raised by the TrainingCampaign contract.
type TrainingCampaignWrongData struct {
	DataSet *big.Int
	Got     [32]byte
	Want    [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongData(uint256 dataSet, bytes32 got, bytes32 want)
func TrainingCampaignWrongDataErrorID() common.Hash {
	return common.HexToHash("0xf87299d81d7e3bda1dd7d83ed894e7d8a39dd925db069bb29d5e6ebd034fdc20")
}

// UnpackWrongDataError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongData(uint256 dataSet, bytes32 got, bytes32 want)
func (trainingCampaign *TrainingCampaign) UnpackWrongDataError(raw []byte) (*TrainingCampaignWrongData, error) {
	out := new(TrainingCampaignWrongData)
	if err := trainingCampaign.abi.UnpackIntoInterface(out, "WrongData", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TrainingCampaignWrongHead represents a WrongHead error raised by the TrainingCampaign contract.
type TrainingCampaignWrongHead struct {
	Got  [32]byte
	Want [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongHead(bytes32 got, bytes32 want)
func TrainingCampaignWrongHeadErrorID() common.Hash {
	return common.HexToHash("0xbf77f52936ae40c82b3d420d0c941bb8154563e361ced4814249bdb99c81d8a3")
}

// UnpackWrongHeadError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongHead(bytes32 got, bytes32 want)
func (trainingCampaign *TrainingCampaign) UnpackWrongHeadError(raw []byte) (*TrainingCampaignWrongHead, error) {
	out := new(TrainingCampaignWrongHead)
	if err := trainingCampaign.abi.UnpackIntoInterface(out, "WrongHead", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TrainingCampaignWrongPhase represents a WrongPhase error raised by the TrainingCampaign contract.
type TrainingCampaignWrongPhase struct {
	Got uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongPhase(uint8 got)
func TrainingCampaignWrongPhaseErrorID() common.Hash {
	return common.HexToHash("0x96fe8cdd585d6e16539084786ef0330f221a01706accefe0bc861b9b7c7ccd00")
}

// UnpackWrongPhaseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongPhase(uint8 got)
func (trainingCampaign *TrainingCampaign) UnpackWrongPhaseError(raw []byte) (*TrainingCampaignWrongPhase, error) {
	out := new(TrainingCampaignWrongPhase)
	if err := trainingCampaign.abi.UnpackIntoInterface(out, "WrongPhase", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TrainingCampaignWrongPieces represents a WrongPieces error raised by the TrainingCampaign contract.
type TrainingCampaignWrongPieces struct {
	Got  *big.Int
	Want *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongPieces(uint256 got, uint256 want)
func TrainingCampaignWrongPiecesErrorID() common.Hash {
	return common.HexToHash("0xd7b4551b9969612ece56b968a483804dc650c1b62ef8e873c4685ffafe55d16e")
}

// UnpackWrongPiecesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongPieces(uint256 got, uint256 want)
func (trainingCampaign *TrainingCampaign) UnpackWrongPiecesError(raw []byte) (*TrainingCampaignWrongPieces, error) {
	out := new(TrainingCampaignWrongPieces)
	if err := trainingCampaign.abi.UnpackIntoInterface(out, "WrongPieces", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TrainingCampaignWrongReceiver represents a WrongReceiver error raised by the TrainingCampaign contract.
type TrainingCampaignWrongReceiver struct {
	To common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongReceiver(address to)
func TrainingCampaignWrongReceiverErrorID() common.Hash {
	return common.HexToHash("0x0eddc34f0aa941ed72a09a1b0490ae91f37e6972e5b640c0577b048b93e1727e")
}

// UnpackWrongReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongReceiver(address to)
func (trainingCampaign *TrainingCampaign) UnpackWrongReceiverError(raw []byte) (*TrainingCampaignWrongReceiver, error) {
	out := new(TrainingCampaignWrongReceiver)
	if err := trainingCampaign.abi.UnpackIntoInterface(out, "WrongReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TrainingCampaignWrongStanding represents a WrongStanding error raised by the TrainingCampaign contract.
type TrainingCampaignWrongStanding struct {
	Slot *big.Int
	Got  uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongStanding(uint256 slot, uint8 got)
func TrainingCampaignWrongStandingErrorID() common.Hash {
	return common.HexToHash("0x4908ad367c2718518a486559efadb232a52a6366aafa9e193177e19436699e36")
}

// UnpackWrongStandingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongStanding(uint256 slot, uint8 got)
func (trainingCampaign *TrainingCampaign) UnpackWrongStandingError(raw []byte) (*TrainingCampaignWrongStanding, error) {
	out := new(TrainingCampaignWrongStanding)
	if err := trainingCampaign.abi.UnpackIntoInterface(out, "WrongStanding", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TrainingCampaignZeroData represents a ZeroData error raised by the TrainingCampaign contract.
type TrainingCampaignZeroData struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroData()
func TrainingCampaignZeroDataErrorID() common.Hash {
	return common.HexToHash("0xc922446b20bbdb1b1e01bac0e4a55ec1b035777f409edb6e2f93c927d982381a")
}

// UnpackZeroDataError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroData()
func (trainingCampaign *TrainingCampaign) UnpackZeroDataError(raw []byte) (*TrainingCampaignZeroData, error) {
	out := new(TrainingCampaignZeroData)
	if err := trainingCampaign.abi.UnpackIntoInterface(out, "ZeroData", raw); err != nil {
		return nil, err
	}
	return out, nil
}
