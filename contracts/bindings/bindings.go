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
	Drawn      bool
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
	Draws           []byte
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
	ABI: "[{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"ConstantsTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"offset\",\"type\":\"uint256\"}],\"name\":\"CoordinateOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"dataSet\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"DataIdMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"EndIdMismatch\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCreation\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"MalformedConstants\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"along\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"blocks\",\"type\":\"uint256\"}],\"name\":\"NoSuchBlock\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"NoSuchCommitment\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"OutputOutOfRange\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PointNotOnCurve\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ProofInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"ProofLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"PublicValuesLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"offset\",\"type\":\"uint256\"}],\"name\":\"ScalarOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"StartIdMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"programKey\",\"type\":\"bytes32\"}],\"name\":\"UnknownProgram\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"programs\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"publicValues\",\"type\":\"uint256\"}],\"name\":\"WrongBlocks\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongCircuit\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongClass\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongConstants\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongPowers\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"programs\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"publicValues\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"proofs\",\"type\":\"uint256\"}],\"name\":\"WrongProofs\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"got\",\"type\":\"bytes4\"},{\"internalType\":\"bytes4\",\"name\":\"want\",\"type\":\"bytes4\"}],\"name\":\"WrongSelector\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"programKey\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"constants\",\"type\":\"address\"}],\"name\":\"ProgramRegistered\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"circuit\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"powers\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"development\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"constants\",\"type\":\"address\"}],\"name\":\"program\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"enumStart\",\"name\":\"start\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"startDescriptor\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"endDescriptor\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"outputs\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"sets\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"draws\",\"type\":\"bytes\"}],\"internalType\":\"structProgramInfo\",\"name\":\"info\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"constants\",\"type\":\"bytes\"}],\"name\":\"register\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"made\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"selector\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"tau\",\"outputs\":[{\"internalType\":\"uint256[4]\",\"name\":\"point\",\"type\":\"uint256[4]\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"programKeys\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes[]\",\"name\":\"publicValues\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes[]\",\"name\":\"proofs\",\"type\":\"bytes[]\"}],\"name\":\"verifyMany\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"programKey\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"publicValues\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"}],\"name\":\"verifyProof\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"programKeys\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes[]\",\"name\":\"publicValues\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"}],\"name\":\"verifyProofs\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "AIVMVerifier",
	Bin: "0x608080604052346015576146f6908161001a8239f35b5f80fdfe60c06040526004361015610011575f80fd5b5f3560e01c80631dfe0324146117d457806341493c60146117275780637619856314610ee25780637b929c2714610e9c57806382fbdc9c14610e24578063ce27149014610be1578063cfc4af5514610b52578063e8d54e3f146100e65763ea3d508a1461007c575f80fd5b346100e2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e25760207fffffffff000000000000000000000000000000000000000000000000000000006103206100d8611d90565b2016604051908152f35b5f80fd5b346100e25760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e25760043567ffffffffffffffff81116100e25761013590369060040161184f565b60243567ffffffffffffffff81116100e25761015590369060040161184f565b60443567ffffffffffffffff81116100e25761017590369060040161184f565b84939193151580610b49575b80610b40575b15610b0d57610194611d90565b9361019e86611c82565b966101ac6040519889611960565b8688527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06101d988611c82565b015f5b818110610af65750506101ee87611c82565b946101fc6040519687611960565b8786527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe061022989611c82565b015f5b818110610adf575050600188019485891161087757610266610250879b989b611c82565b9661025e6040519889611960565b808852611c82565b947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06020880196013687377f8a68d7fef3f31b5133dd05501ba3b5e6407e266cdbb13e98293c7454194aac106102bb88611d6f565b525f5b8a81106109c75750505050505060405190602082018093519091905f5b8181106109b15750505090610339817f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019493037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282611960565b51902006805f915f925b8681106109525750508460c0026040510195610360870160405261036036883760406101608601885e604060a0860160c089015e7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000006103008801526001905f935b87851061052a5760205f8a61030060048c60806102a08e60018411610501575b6103d9610320880160e0830160c08a0161453b565b826101a08201604089015e7f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c26101008801527f1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed6101208801527f090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b6101408801527f12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa6101608801528261022082016101c089015e0161028086015e0160c0028092030160085afa60015f511490156104d957156104b157005b7f7fcdd1f4000000000000000000000000000000000000000000000000000000005f5260045ffd5b7fa3d28e13000000000000000000000000000000000000000000000000000000005f5260045ffd5b6105128688016101608301896144e0565b61052586880160a0830160c08a016144e0565b6103c4565b97959694976109255761053d8489611d7c565b516105488583611d7c565b5190600186018611610877576001860160c00260c0810460018801036108775788039088821161087757606083015190602060a0818401359201518303017f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478210156108fa57507f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4760019160c08486378103066020840152856001146108e657506040906080828085019488865260608160075afa9383830190378160c06101c08c0192018237856102008b015260608160075afa166040610180890160808160065afa16905b6103008801907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001856103008b0151086103008a01525f915b604083106108ac57505050156104d9576106818489611d7c565b519461068d8583611d7c565b518160018701105f146108a4576004985b60c0890189116108775761024089018911610877576106d96101e08901516102008a01516101608b01516101c08c0151019160c08d01614597565b5f5b604089015181101561073b57806106f860019260608c0151611d7c565b5161014081018051918d83610712575b50505050016106db565b5f938260c0606061010060206107319701510192015189019301614597565b528d80808d610708565b5097999296509260c06101006107d787968d8599856107e2989f60ff60a0917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016040880151956040519a8b97610160890160405288376001610100880152600261012088015261014087019c097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001038b52169401519201614597565b016102408b016144e0565b866001850110610824575b60017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018381815f97090994019391929490946103a4565b60a06108308587611d7c565b5101517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160808060a061086660018a018b611d7c565b5101510192015182510890526107ed565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b60059861069e565b6020809101927f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018088838601510985510884520191610667565b92915060c0604091016101808a013761062f565b7ff27af4eb000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b9091969392610977836109658487611d7c565b516109708589611d7c565b519061387c565b6109255760017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018881815f96090991019691929396610343565b82518452602093840193909201916001016102db565b888b826109e29b9e9b8d6109dc83888d611900565b91611dc6565b926109f86109f183858c6118c3565b3585611f22565b5f925b89838510610a7a575b5050610a439250610a148461227f565b610a29610a22838a8a611900565b90866123c0565b8c610a3d83610a37876127c9565b92611d7c565b52611d7c565b52610a57610a51828b611d7c565b5161381b565b90600181019182821161087757610a706001938b611d7c565b52019a979a6102be565b83610a898684610a91946118c3565b35928c6118c3565b3514610aa4575050600101828e8e6109fb565b610ad7610ac16060610ab9610a439685611d7c565b510151611d6f565b51606086015190610ad182611d6f565b52611d6f565b508e89610a04565b602090610aea611d2e565b82828b0101520161022c565b602090610b01611c9a565b82828d010152016101dc565b82857f96d2bb1f000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b50808514610187565b50828514610181565b346100e2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e2576080604051610b8f8282611960565b81368237610b9b611d90565b610320810190818111610877576102a001908111610877578290825e604051905f825b60048210610bcb57505050f35b6020806001928551815201930191019091610bbe565b346100e25760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e25760043573ffffffffffffffffffffffffffffffffffffffff811681036100e2576040519060e0820182811067ffffffffffffffff821117610df7576040525f825260208201905f825260408301905f825260608401925f845260808501905f825260a08601906060825260c087019360608552610c8b611d90565b813b91610c9783611a0b565b92610ca56040519485611960565b8084525f6020850180933c610cc5610cbb6119a1565b9284518385613399565b8251902089526020810160ff60a082510151166004811015610dca5761014061016092610100610d4696610d3d94895260e08101518d5201518c5260e0850151895251606085015160061b0101610d226080850191825190613799565b8752518361014091606060208301519201510160061b010190565b91015190613799565b8452604051966020885251602088015251916004831015610dca578695610dc695610d959460408901525160608801525160808701525160a08601525160e060c0860152610100850190611880565b90517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08483030160e0850152611880565b0390f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b346100e25760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e25760043567ffffffffffffffff81116100e257610e7e610e786020923690600401611821565b90611a45565b73ffffffffffffffffffffffffffffffffffffffff60405191168152f35b346100e2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e25760206080610ed6611d90565b01511515604051908152f35b346100e25760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e25760043567ffffffffffffffff81116100e257610f3190369060040161184f565b60243567ffffffffffffffff81116100e257610f5190369060040161184f565b9060443567ffffffffffffffff81116100e257610f72903690600401611821565b94908415158061171c575b80611713575b156116e357610f90611d90565b610f98611c9a565b507fffffffff0000000000000000000000000000000000000000000000000000000061032082201690610fc9611c9a565b97600881106116b357806004116100e2578335927fffffffff000000000000000000000000000000000000000000000000000000008416818103611685575050806008116100e25761010060e08a015260c089015286604089015260208801527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000187526080870190613fff8160c01c1661016089015261ffff8160d01c168252600160036101808a019260ce1c1601815260016003880160021c91826101a08b0152519101026101c08801525180861c61165557506040518581526001860160051b810160405260608701526008810161010087015260a08601525f5b8481106116365750506110d88461227f565b5f5b8381106110f6576110f4856110ee816127c9565b90613033565b005b611101818484611900565b61110f836060890151611d7c565b51608081015160a08201519193911561162e576001805b60c0860151156116275781925b60ff8060e0890151951692160101010160051b8083036115f85750604051927f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016040820151946040816060850151880160061b8101978d8961012088015160061b8401928c155f146115c25750506101e00180518488015160061b908585015e518387015160061b01837fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08b8403010190848b015e5b60806020870151848089015160061b850101606089015160061b906101408301905e0151825286356020830152030190200693604083910160808301516101406020850151606086015160061b0101905f905b8082106115205750505060a08301518061149b575b5060c0830151908161141b575b5050506102208901518561026002019080516060830152608082019485527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160e0610100830151928c6112c06101008201519560051b918683602001916140ce565b8d610100602083880101910152602060a087019581818837016102c082880301370151955f9580808701966040519351957fde56709129fa46edc43eae32902ba637824c750a7c4b07e14f0edb322de97a23855251602085015285604085015260608401376060019020065f908660051b8503855b8181116113ad57505060c084015260e0917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191089101528161137c575050506001016110da565b7f13e406b8000000000000000000000000000000000000000000000000000000005f520360051c900360045260245ffd5b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0019283358080600f0b03611411575b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001809282825f889512020190080992611335565b93975087936113dd565b60208481015160e001517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0909201805192815260069390931b81018320919092529101359081810361146d578061125e565b7f1d903c51000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b60208481015160c001517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe084018051918152600684901b830181209190529301928335908181036114f257505060061b018b611251565b7f5597844d000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9091929360200193643fffffffc0602085015160061b169061157582828751907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0602091949394019384519285520183209252565b8635908181036115905750500192604001916001019061123c565b857f5bb3b5ab000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b906115f1916101208401936115eb85518980808a0196019460061b8a0101908a8a0190846145f7565b906145f7565b90526111e9565b827ff30e5898000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5f92611133565b60015f611126565b8061164f61164760019388866118c3565b358289612079565b016110c6565b85907fbbdfe860000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f92237609000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fc0545fa0000000000000000000000000000000000000000000000000000000005f52600452600860245260445ffd5b83857f204efd18000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b50838514610f83565b506010851115610f7d565b346100e25760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e25760243567ffffffffffffffff81116100e257611776903690600401611821565b9060443567ffffffffffffffff81116100e2576110f4926117af6117a16117cb933690600401611821565b906117aa611d90565b611dc6565b926117bc60043585611f22565b6117c58461227f565b836123c0565b6110ee816127c9565b346100e2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e257604061180c611d90565b60608282015191015182519182526020820152f35b9181601f840112156100e25782359167ffffffffffffffff83116100e257602083818601950101116100e257565b9181601f840112156100e25782359167ffffffffffffffff83116100e2576020808501948460051b0101116100e257565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602080948051918291828752018686015e5f8582860101520116010190565b91908110156118d35760051b0190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b91908110156118d35760051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156100e257019081359167ffffffffffffffff83116100e25760200182360381136100e2579190565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117610df757604052565b60405190610180820182811067ffffffffffffffff821117610df7576040525f610160838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201520152565b67ffffffffffffffff8111610df757601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200190565b9190916160008311611c5057611a59611d90565b604051611b2960208201927f610000000000000000000000000000000000000000000000000000000000000084527fffff0000000000000000000000000000000000000000000000000000000000008760f01b1660218401527f80600a3d393df300000000000000000000000000000000000000000000000000602384015286602a840181878237611b1c602a868481015f8382015203017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101875286611960565b611b246119a1565b613399565b73ffffffffffffffffffffffffffffffffffffffff8151832060405160208101917fff0000000000000000000000000000000000000000000000000000000000000083523060601b60218301525f6035830152605582015260558152611b90607582611960565b51902016803b611c495750515f9182f59273ffffffffffffffffffffffffffffffffffffffff8416918215611c2157611bc882611a0b565b611bd56040519182611960565b828152602081019036848401116100e2575f6020857fdc6f8cabda0d6a4eacf251a3a0b038c0070e54189d66cc4f9abaa336c01ac93996829686378301015251902092604051908152a2565b7f59181ec3000000000000000000000000000000000000000000000000000000005f5260045ffd5b9450505050565b827fae937901000000000000000000000000000000000000000000000000000000005f5260045261600060245260445ffd5b67ffffffffffffffff8111610df75760051b60200190565b60405190610240820182811067ffffffffffffffff821117610df7576040525f610220838281528260208201528260408201526060808201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e0820152826102008201520152565b6040519060c0820182811067ffffffffffffffff821117610df7576040525f60a0838281528260208201528260408201528260608201528260808201520152565b8051156118d35760200190565b80518210156118d35760209160051b010190565b6040519061032082016040526103207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffcc038018339565b611dce611c9a565b507fffffffff0000000000000000000000000000000000000000000000000000000061032082201690611dff611c9a565b93600881106116b357806004116100e2578335927fffffffff000000000000000000000000000000000000000000000000000000008416818103611685575050806008116100e25761010060e086015260c08501526001604085015260208401527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000183526080830190613fff8160c01c1661016085015261ffff8160d01c1682526001600361018086019260ce1c1601815260016101a08501525160011b6101c0840152518060011c611ef25750604051600181526040810160405260608301526008810161010083015260a082015290565b7fbbdfe860000000000000000000000000000000000000000000000000000000005f52600452600160245260445ffd5b9190610100830180515f5f90600180608089015116145f14611ff6575050611f6e60a082013562ffffff8160081c169063ffffffff808260a01c169160c01c16010160061b6101400190565b91611f7a838388614096565b905281604051918183016040528237818120838103611fc657506020611fc494955b611fa46119a1565b94611fb95f606084015188610a3d8383611d7c565b508552015192613399565b565b83907f3e46b4e0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9190926001612074575b61200a828861406c565b90523560601c83813f149081612059575b501561202d576020611fc49495611f9c565b827f8700833f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b91509150803b91825f60405180948382016040523c5f61201b565b612000565b9291926101008101908151905f5f906001806080850151881c16145f146121455750506120ca60a083013562ffffff8160081c169063ffffffff808260a01c169160c01c16010160061b6101400190565b926120d6848484614096565b9052826040519281840160405283378282208681036121155750602090611fc495965b611fb96121046119a1565b96606084015188610a3d8383611d7c565b86907f3e46b4e0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9290935f60608401905b8781106121cd575050612162828461406c565b90523560601c86813f1490816121b2575b501561218657602090611fc495966120f9565b857f8700833f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b92509250813b92835f60405180958382016040523c5f612173565b896121d9828451611d7c565b5151146121e85760010161214f565b93509450505061220e94955061220091508251611d7c565b51905190610a3d8383611d7c565b50565b1561221a575050565b7f704bb774000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b15612251575050565b7fc0545fa0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b604081015161016082018051906101c08401918251015f905f925f9060608801915b87811061233e5750505092606092610220959261230e612339966123096103206101408c6101008101978851988660061b98898b0180925260051b01908161012084015260011b01918291015260e08d01510160a08d015190030160c08c0151808214612248565b6140bb565b6102008901526040519181830160405282376101e08701525160061b9061026002010160051c6140bb565b910152565b600161234e828598979851611d7c565b519661010088015101019461012087015190606088019182519003019682156123a0575b61014001805160019392901561238b575b5050016122a1565b612397905184016140bb565b90525f80612383565b96906123b56001939285519081811115612211565b5f9791925090612372565b91906123d05f6060850151611d7c565b5160808101805160a083018051929692156127c2576001905b60c085018051909290156127b957600180915b60e088019560ff808851951692160101010160051b80880361278a57506040519760408601928351928a606089019b8c9586510160061b810160408101976101208c015160061b8301916101e08c018051835160061b90604087015e5182519184039160061b018a5e60208c01978851915160061b8401604001905160061b906101408301905e6080015182528b3560208301520360400190207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000190069a89959351908551905160061b0161014001905f905b80821061271a5750505051806126b8575b50519182612667575b505050507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000190610100610220840151948051606087015260808601988952015192610100810161254481519560051b928684602001916140ce565b6020828601019052602060a086019481818737016102c0828703013751955f9580808701966040519351957fde56709129fa46edc43eae32902ba637824c750a7c4b07e14f0edb322de97a23855251602085015285604085015260608401376060019020065f908660051b8503855b8181116125f457505060c084015260e0917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191089101528161137c57505050565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe090939193019081358080600f0b0361265d575b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001809282825f889512020190080992906125b3565b9197508791612628565b5160e001517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0909101805191815260069290921b60209081018320919092529101359081810361146d5780806124e9565b93602090929192019360061b90612706828260c087510151907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0602091949394019384519285520183209252565b8535908181036114f257505001905f6124e0565b9091949660200196643fffffffc0602087015160061b169061276f82828951907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0602091949394019384519285520183209252565b893590818103611590575050019460400191600101906124cf565b877ff30e5898000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b60015f916123fc565b5f906123e9565b906127d2611d2e565b61014083015190610320820160608201526102208201604082015260405161032081016040527fd63bb585c4d9d25a29a335e48812202e7efe91bcc17f4e6c334e6122e12eb6d48152610220836101008301376020810181116108775760408501519161022086015195610160810151917feea3f1c9c0c9a7da8a3ae30c956cbf02794e61f8d908d6bcf1b7a9da78cc383c88528460408901526101e082015196610180830151957f03ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8716870361087757610180840151998a60061b9a7f03ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811603610877576101a08501519a8b81029b818d041490151715610877576060818c8c817f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000196651404100c110e6020860152610260028401918b60061b018583015e0103019020068060208701525f5260016020527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160405f20066040860152604085016020860111610877575f965f985f6080526102208501519760606040870151998a610260020101985f60a052600181145f14612faf575f60a052999896995b965b80998815612caa576101006129f27fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60608b01519b01809b611d7c565b510151918d8303612c24575b60408b0151905f93815b8160051b83038111612bd25750507ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffda0019b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe00810151827ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe20830151907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffde00151917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108916080517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191099060a0517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108986129b5565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe07f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019101958185885192090894612a08565b9c50816011038060408c01516001925b612c44575050608052819c6129fe565b60018216612c7c575b807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191099060011c9081612c34565b917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000183819209929050612c4d565b9296995050939a91989299507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001955060608701526020860151936040519485528360061b9260061b0101602084015e60061b6020019020069160808201928352604086015160808251916040805191602087845e602080840198895e838284019160206101008a01845e8381606087013760208760a08720069a60a08b019b808d5287528580840182378860608820068060c08d015287526102c08b01905e01903720069360e083019485525f6001917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016103208620069261032086015b602087018111612f55575015612eaf575b506020880152865261012082018083116108775760808701525180916040519460c08601604052518060608701526005805b612e7d5750826102a083015181038208946005805b612e4957506102e0918491518203900891836102808201518409875283868103840860208801528383870984036040880152015190099003608083015260a082015260a0830152565b9293827fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9293099201908185949392612e00565b9192817fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff920991019081849392612deb565b5f9061022081015b818111612ef957505060a084015181039015612db9575b7f1e686dee000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe001907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000182351015612f4c575b90612eb7565b91508091612f46565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe07f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191949294019381868651928284101694090892612da8565b60208060408b01516001925b612fcd57505060a052999896996129b3565b60018216613005575b807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191099060011c9081612fbb565b917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000183819209929050612fd6565b9161303d8261381b565b9061304982848661387c565b60208401918251926040519160c08301610420840160405261036036823760406101608701825e604060a061018086019701875e6103c084017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000081528185116108775760608801516020810135602060a08c01518303017f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478210156108fa5750907f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4760409260c0838a37810306602088015260c001610240870137807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001600182510890525f905b6040821061335e575050858111610877576103008401809111610877576131926101e089989901516102008901516101608a01516101c08b0151019189614597565b5f976060604089019801985b88518110156131f557806131b56001928c51611d7c565b5161014081018051918b836131cf575b505050500161319e565b5f9382606061010060206131eb96015101910151880192614597565b525f80808b6131c5565b506103c09598506020975060809361327b6102a0945f999460c061328d95613274600560a06040840151936101006040519561016087016040528637600161010086015260026101208601526101408501977f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000010388520151838b614597565b01906144e0565b51916103e086019060e084019061453b565b826101a0820161010086015e7f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c26101c08501527f1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed6101e08501527f090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b6102008501527f12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa61022085015282610220820161028086015e0161034083015e60085afa60015f511490156104d957156104b157565b6020809101917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001806001838d01510984510883520190613150565b93929391909161014082101580613770575b156135875760a08301516133df8162ffffff8160081c169063ffffffff808260a01c169160c01c16010160061b6101400190565b831480613746575b15613587576020840151651404100c110e8103613711575060408401516040870151908181036136e3575050606080850151960151958681036136b3575060ff939495506020820191858352604081016060820192608083019363ffffffff8260a01c16855263ffffffff8260c01c1681528160e01c835263ffffffff8260801c1663ffffffff8360601c169160a08601918b60c088019480865282855260e089019c8d976101008b019863ffffffff8260201c168a5263ffffffff8260401c16905262ffffff8160081c166101608c01521660e060c084015193015191600382111594856136a7575b8561369b575b508461368f575b508361366e575b50505015613587576101409261351c918651905180945191010190510196518661014091606060208301519201510160061b010190565b96519060061b01015b85811061363b575051905115159081613631575b81613625575b81613617575b816135e8575b50156135875761012001529201915b82811061356657505050565b602081015182518160201c1090816135af575b50156135875760400161355a565b7ff8458e49000000000000000000000000000000000000000000000000000000005f5260045ffd5b634000000091507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff63ffffffff8092160116105f613579565b600191507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff011b82115f61354b565b6001811b8411159150613545565b600e811115915061353f565b8015159150613539565b602081015163ffffffff81168096019515159081613662575b501561358757604001613525565b905060211c155f613654565b6002119250908215613685575b50505f80806134e5565b1490505f8061367b565b1582151493505f6134de565b1584151494505f6134d7565b821581151495506134d1565b86907fd1f1dbd5000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fc6288801000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fa676f313000000000000000000000000000000000000000000000000000000005f52600452651404100c110e60245260445ffd5b507fffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff00008116156133e7565b507e4149564d2050524f4752414d204b45590000000000000000000000000000028351146133ab565b600682901b92917f03ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811603610877576137ea6137d484611a0b565b936137e26040519586611960565b808552611a0b565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06020850192013683378351915e565b6101607f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001916101407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc060608351930151604051938452016020830137200690565b91604083019182519160a060808301519201519060c082015b82811161401e57505060a00151927f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018460c0840151099060e0830190817f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160405197608089016040526004918291878203900889525b613f3057505051926060870193845161392960408901518484614147565b905f9260051b925b838110613ef25750505050610200870195865161016089015160051b01906101a0890191825160051b936101808b019182519260808301600190604051956001810160051b87016040526002809360018314613e6a575b8894929394525b613d5a5750505083955192855190604051946001810160051b86016040526002809360018314613cd2575b879a999a94929394525b613bbc575050506020905160051b840195015192850360051c860281015b858510613b3f5750505050505050906139fb9184614147565b610140613a088351611d6f565b519561022081019687519087613a396101008301519361012084019485516102c08a51938360051b90030191614314565b613a60604084015160051b82818094606088015160051b96515e0193838501948591614658565b808a5101935160051b0303915e015192915b60018311613a8257505050505050565b613ab17fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff825194018094611d7c565b51613b37610120820180519660608401978851900360011b90039660405193613b31613b008c51610100840151865160608d8d8160051b01519460018560051b92016102600201030191614314565b938a8c86613b23604087015160051b820180985160051b8101998a95855161469f565b9151935160051b019261469f565b50614658565b604052613a72565b8385515f5b898110613b805750917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001602093928493098152019401936139e2565b93602091925081907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018688015185098152019301908591613b44565b82989798517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6001831b840101821c60051b870190878260011b03915b888111613c3557509899985050602092909201917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff01806139c4565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08285830995867fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08201520194820390088352613bf9565b9092935b613ce357918093926139ba565b60207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9286517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000203900994019201919282613cd6565b82517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6001831b840101821c60051b880190888260011b03915b898111613dcd57505050602092909201917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff018061398f565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08285830995867fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08201520194820390088352613d94565b9092935b613e7b5791809392613988565b60207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9286517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000203900994019201919282613e6e565b80610140602080938501015101517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000182860151825108905201613931565b815160026001831b01821c60051b890190898260011b03915b8a8111613f81575050602090920191507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff018061390b565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08285830995867fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08201520194820390088352613f49565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001828251098152613895565b9061409260149260c061033460a0830151850360e0840151010191015180821115612248565b0190565b6140929060c06103208560a084015186030160e0840151010191015180821115612248565b906040519160051b808301604052368337565b905f9281015b8181116140eb57505060a00151810390612ece5750565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe001907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018235101561413e575b906140d4565b92508092614138565b929190604051936001810160051b8501604052600480936001831461428c575b86959496525b614178575050909150565b81517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6001871b830101861c60051b850190858260011b03915b8681116141ef575050507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9490940193602091909101908461416d565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08285830995867fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe082015201948203900883526141b2565b9092935b61429d5791809392614167565b60207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9286517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000203900994019201919282614290565b93929190604051946001820160051b8601604052809360018314614458575b86959496525b614344575050909150565b81517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6001871b830101861c60051b850190858260011b03915b8681116143bb575050507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff94909401936020919091019084614339565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08285830995867fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0820152019482039008835261437e565b9092935b6144695791809392614333565b60207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9286517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000020390099401920191928261445c565b600192602081019160408101608082015b848410871661450757505050505050156104d957565b90919293949550604086835e8351815260206040808460608160075afa818660808160065afa1697019594019291906144f1565b60019260408201916040820192608082015b848410871661456357505050505050156104d957565b90919293949550604086835e8351815260206040808460608160075afa818660808160065afa16970195940192919061454d565b929091600193604081019260051b820192608082015b84841087166145c357505050505050156104d957565b90919293949550604086835e8351815260206040808460608160075afa818660808160065afa1697019594019291906145ad565b90919392936101e0610160830151920151945f915b818110614624575b6146219495965014612211565b90565b93803560f081901c9350848410156146515760409182623fffc060029360ea1c168a01885e01940161460c565b5093614614565b61014001515b82821061466a57505050565b6020809101917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181518451088352019061465e565b9290925b8183106146b05750505090565b909192600281621fffe06020933560eb1c1684017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018751825108905201930191906146a356",
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
// Solidity: function program(address constants) view returns((bytes32,uint8,bytes32,bytes32,uint256,bytes,bytes) info)
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
// Solidity: function program(address constants) view returns((bytes32,uint8,bytes32,bytes32,uint256,bytes,bytes) info)
func (aIVMVerifier *AIVMVerifier) TryPackProgram(constants common.Address) ([]byte, error) {
	return aIVMVerifier.abi.Pack("program", constants)
}

// UnpackProgram is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xce271490.
//
// Solidity: function program(address constants) view returns((bytes32,uint8,bytes32,bytes32,uint256,bytes,bytes) info)
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
	Bin: "0x6080806040523461016b5761489d803803809161001c8285610183565b833981019060208183031261016b578051906001600160401b03821161016b570181601f8201121561016b5780516001600160401b03811161016f5760405191610070601f8301601f191660200184610183565b81835260208301936020838301011161016b57815f926020809301865e830101526146f6604051926100a56020830185610183565b81845260208401916101a783398251610320811480610141575b8061012e575b8061011f575b1561010d57506101099160208092604051958693838501985180918a5e840190838201905f8252519283915e01016103208152038084520182610183565b5190f35b630bfbdabb60e01b5f5260045260245ffd5b50600160a085015111156100cb565b50651404100c110e6040850151146100c5565b507f4149564d20564552494659494e47204b455900000000000000000000000001038251146100bf565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b0382119082101761016f5760405256fe60c06040526004361015610011575f80fd5b5f3560e01c80631dfe0324146117d457806341493c60146117275780637619856314610ee25780637b929c2714610e9c57806382fbdc9c14610e24578063ce27149014610be1578063cfc4af5514610b52578063e8d54e3f146100e65763ea3d508a1461007c575f80fd5b346100e2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e25760207fffffffff000000000000000000000000000000000000000000000000000000006103206100d8611d90565b2016604051908152f35b5f80fd5b346100e25760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e25760043567ffffffffffffffff81116100e25761013590369060040161184f565b60243567ffffffffffffffff81116100e25761015590369060040161184f565b60443567ffffffffffffffff81116100e25761017590369060040161184f565b84939193151580610b49575b80610b40575b15610b0d57610194611d90565b9361019e86611c82565b966101ac6040519889611960565b8688527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06101d988611c82565b015f5b818110610af65750506101ee87611c82565b946101fc6040519687611960565b8786527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe061022989611c82565b015f5b818110610adf575050600188019485891161087757610266610250879b989b611c82565b9661025e6040519889611960565b808852611c82565b947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06020880196013687377f8a68d7fef3f31b5133dd05501ba3b5e6407e266cdbb13e98293c7454194aac106102bb88611d6f565b525f5b8a81106109c75750505050505060405190602082018093519091905f5b8181106109b15750505090610339817f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019493037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282611960565b51902006805f915f925b8681106109525750508460c0026040510195610360870160405261036036883760406101608601885e604060a0860160c089015e7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000006103008801526001905f935b87851061052a5760205f8a61030060048c60806102a08e60018411610501575b6103d9610320880160e0830160c08a0161453b565b826101a08201604089015e7f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c26101008801527f1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed6101208801527f090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b6101408801527f12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa6101608801528261022082016101c089015e0161028086015e0160c0028092030160085afa60015f511490156104d957156104b157005b7f7fcdd1f4000000000000000000000000000000000000000000000000000000005f5260045ffd5b7fa3d28e13000000000000000000000000000000000000000000000000000000005f5260045ffd5b6105128688016101608301896144e0565b61052586880160a0830160c08a016144e0565b6103c4565b97959694976109255761053d8489611d7c565b516105488583611d7c565b5190600186018611610877576001860160c00260c0810460018801036108775788039088821161087757606083015190602060a0818401359201518303017f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478210156108fa57507f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4760019160c08486378103066020840152856001146108e657506040906080828085019488865260608160075afa9383830190378160c06101c08c0192018237856102008b015260608160075afa166040610180890160808160065afa16905b6103008801907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001856103008b0151086103008a01525f915b604083106108ac57505050156104d9576106818489611d7c565b519461068d8583611d7c565b518160018701105f146108a4576004985b60c0890189116108775761024089018911610877576106d96101e08901516102008a01516101608b01516101c08c0151019160c08d01614597565b5f5b604089015181101561073b57806106f860019260608c0151611d7c565b5161014081018051918d83610712575b50505050016106db565b5f938260c0606061010060206107319701510192015189019301614597565b528d80808d610708565b5097999296509260c06101006107d787968d8599856107e2989f60ff60a0917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016040880151956040519a8b97610160890160405288376001610100880152600261012088015261014087019c097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001038b52169401519201614597565b016102408b016144e0565b866001850110610824575b60017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018381815f97090994019391929490946103a4565b60a06108308587611d7c565b5101517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160808060a061086660018a018b611d7c565b5101510192015182510890526107ed565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b60059861069e565b6020809101927f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018088838601510985510884520191610667565b92915060c0604091016101808a013761062f565b7ff27af4eb000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b9091969392610977836109658487611d7c565b516109708589611d7c565b519061387c565b6109255760017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018881815f96090991019691929396610343565b82518452602093840193909201916001016102db565b888b826109e29b9e9b8d6109dc83888d611900565b91611dc6565b926109f86109f183858c6118c3565b3585611f22565b5f925b89838510610a7a575b5050610a439250610a148461227f565b610a29610a22838a8a611900565b90866123c0565b8c610a3d83610a37876127c9565b92611d7c565b52611d7c565b52610a57610a51828b611d7c565b5161381b565b90600181019182821161087757610a706001938b611d7c565b52019a979a6102be565b83610a898684610a91946118c3565b35928c6118c3565b3514610aa4575050600101828e8e6109fb565b610ad7610ac16060610ab9610a439685611d7c565b510151611d6f565b51606086015190610ad182611d6f565b52611d6f565b508e89610a04565b602090610aea611d2e565b82828b0101520161022c565b602090610b01611c9a565b82828d010152016101dc565b82857f96d2bb1f000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b50808514610187565b50828514610181565b346100e2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e2576080604051610b8f8282611960565b81368237610b9b611d90565b610320810190818111610877576102a001908111610877578290825e604051905f825b60048210610bcb57505050f35b6020806001928551815201930191019091610bbe565b346100e25760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e25760043573ffffffffffffffffffffffffffffffffffffffff811681036100e2576040519060e0820182811067ffffffffffffffff821117610df7576040525f825260208201905f825260408301905f825260608401925f845260808501905f825260a08601906060825260c087019360608552610c8b611d90565b813b91610c9783611a0b565b92610ca56040519485611960565b8084525f6020850180933c610cc5610cbb6119a1565b9284518385613399565b8251902089526020810160ff60a082510151166004811015610dca5761014061016092610100610d4696610d3d94895260e08101518d5201518c5260e0850151895251606085015160061b0101610d226080850191825190613799565b8752518361014091606060208301519201510160061b010190565b91015190613799565b8452604051966020885251602088015251916004831015610dca578695610dc695610d959460408901525160608801525160808701525160a08601525160e060c0860152610100850190611880565b90517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08483030160e0850152611880565b0390f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b346100e25760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e25760043567ffffffffffffffff81116100e257610e7e610e786020923690600401611821565b90611a45565b73ffffffffffffffffffffffffffffffffffffffff60405191168152f35b346100e2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e25760206080610ed6611d90565b01511515604051908152f35b346100e25760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e25760043567ffffffffffffffff81116100e257610f3190369060040161184f565b60243567ffffffffffffffff81116100e257610f5190369060040161184f565b9060443567ffffffffffffffff81116100e257610f72903690600401611821565b94908415158061171c575b80611713575b156116e357610f90611d90565b610f98611c9a565b507fffffffff0000000000000000000000000000000000000000000000000000000061032082201690610fc9611c9a565b97600881106116b357806004116100e2578335927fffffffff000000000000000000000000000000000000000000000000000000008416818103611685575050806008116100e25761010060e08a015260c089015286604089015260208801527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000187526080870190613fff8160c01c1661016089015261ffff8160d01c168252600160036101808a019260ce1c1601815260016003880160021c91826101a08b0152519101026101c08801525180861c61165557506040518581526001860160051b810160405260608701526008810161010087015260a08601525f5b8481106116365750506110d88461227f565b5f5b8381106110f6576110f4856110ee816127c9565b90613033565b005b611101818484611900565b61110f836060890151611d7c565b51608081015160a08201519193911561162e576001805b60c0860151156116275781925b60ff8060e0890151951692160101010160051b8083036115f85750604051927f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016040820151946040816060850151880160061b8101978d8961012088015160061b8401928c155f146115c25750506101e00180518488015160061b908585015e518387015160061b01837fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08b8403010190848b015e5b60806020870151848089015160061b850101606089015160061b906101408301905e0151825286356020830152030190200693604083910160808301516101406020850151606086015160061b0101905f905b8082106115205750505060a08301518061149b575b5060c0830151908161141b575b5050506102208901518561026002019080516060830152608082019485527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160e0610100830151928c6112c06101008201519560051b918683602001916140ce565b8d610100602083880101910152602060a087019581818837016102c082880301370151955f9580808701966040519351957fde56709129fa46edc43eae32902ba637824c750a7c4b07e14f0edb322de97a23855251602085015285604085015260608401376060019020065f908660051b8503855b8181116113ad57505060c084015260e0917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191089101528161137c575050506001016110da565b7f13e406b8000000000000000000000000000000000000000000000000000000005f520360051c900360045260245ffd5b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0019283358080600f0b03611411575b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001809282825f889512020190080992611335565b93975087936113dd565b60208481015160e001517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0909201805192815260069390931b81018320919092529101359081810361146d578061125e565b7f1d903c51000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b60208481015160c001517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe084018051918152600684901b830181209190529301928335908181036114f257505060061b018b611251565b7f5597844d000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9091929360200193643fffffffc0602085015160061b169061157582828751907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0602091949394019384519285520183209252565b8635908181036115905750500192604001916001019061123c565b857f5bb3b5ab000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b906115f1916101208401936115eb85518980808a0196019460061b8a0101908a8a0190846145f7565b906145f7565b90526111e9565b827ff30e5898000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5f92611133565b60015f611126565b8061164f61164760019388866118c3565b358289612079565b016110c6565b85907fbbdfe860000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f92237609000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fc0545fa0000000000000000000000000000000000000000000000000000000005f52600452600860245260445ffd5b83857f204efd18000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b50838514610f83565b506010851115610f7d565b346100e25760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e25760243567ffffffffffffffff81116100e257611776903690600401611821565b9060443567ffffffffffffffff81116100e2576110f4926117af6117a16117cb933690600401611821565b906117aa611d90565b611dc6565b926117bc60043585611f22565b6117c58461227f565b836123c0565b6110ee816127c9565b346100e2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e257604061180c611d90565b60608282015191015182519182526020820152f35b9181601f840112156100e25782359167ffffffffffffffff83116100e257602083818601950101116100e257565b9181601f840112156100e25782359167ffffffffffffffff83116100e2576020808501948460051b0101116100e257565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602080948051918291828752018686015e5f8582860101520116010190565b91908110156118d35760051b0190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b91908110156118d35760051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156100e257019081359167ffffffffffffffff83116100e25760200182360381136100e2579190565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117610df757604052565b60405190610180820182811067ffffffffffffffff821117610df7576040525f610160838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201520152565b67ffffffffffffffff8111610df757601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200190565b9190916160008311611c5057611a59611d90565b604051611b2960208201927f610000000000000000000000000000000000000000000000000000000000000084527fffff0000000000000000000000000000000000000000000000000000000000008760f01b1660218401527f80600a3d393df300000000000000000000000000000000000000000000000000602384015286602a840181878237611b1c602a868481015f8382015203017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101875286611960565b611b246119a1565b613399565b73ffffffffffffffffffffffffffffffffffffffff8151832060405160208101917fff0000000000000000000000000000000000000000000000000000000000000083523060601b60218301525f6035830152605582015260558152611b90607582611960565b51902016803b611c495750515f9182f59273ffffffffffffffffffffffffffffffffffffffff8416918215611c2157611bc882611a0b565b611bd56040519182611960565b828152602081019036848401116100e2575f6020857fdc6f8cabda0d6a4eacf251a3a0b038c0070e54189d66cc4f9abaa336c01ac93996829686378301015251902092604051908152a2565b7f59181ec3000000000000000000000000000000000000000000000000000000005f5260045ffd5b9450505050565b827fae937901000000000000000000000000000000000000000000000000000000005f5260045261600060245260445ffd5b67ffffffffffffffff8111610df75760051b60200190565b60405190610240820182811067ffffffffffffffff821117610df7576040525f610220838281528260208201528260408201526060808201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e0820152826102008201520152565b6040519060c0820182811067ffffffffffffffff821117610df7576040525f60a0838281528260208201528260408201528260608201528260808201520152565b8051156118d35760200190565b80518210156118d35760209160051b010190565b6040519061032082016040526103207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffcc038018339565b611dce611c9a565b507fffffffff0000000000000000000000000000000000000000000000000000000061032082201690611dff611c9a565b93600881106116b357806004116100e2578335927fffffffff000000000000000000000000000000000000000000000000000000008416818103611685575050806008116100e25761010060e086015260c08501526001604085015260208401527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000183526080830190613fff8160c01c1661016085015261ffff8160d01c1682526001600361018086019260ce1c1601815260016101a08501525160011b6101c0840152518060011c611ef25750604051600181526040810160405260608301526008810161010083015260a082015290565b7fbbdfe860000000000000000000000000000000000000000000000000000000005f52600452600160245260445ffd5b9190610100830180515f5f90600180608089015116145f14611ff6575050611f6e60a082013562ffffff8160081c169063ffffffff808260a01c169160c01c16010160061b6101400190565b91611f7a838388614096565b905281604051918183016040528237818120838103611fc657506020611fc494955b611fa46119a1565b94611fb95f606084015188610a3d8383611d7c565b508552015192613399565b565b83907f3e46b4e0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9190926001612074575b61200a828861406c565b90523560601c83813f149081612059575b501561202d576020611fc49495611f9c565b827f8700833f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b91509150803b91825f60405180948382016040523c5f61201b565b612000565b9291926101008101908151905f5f906001806080850151881c16145f146121455750506120ca60a083013562ffffff8160081c169063ffffffff808260a01c169160c01c16010160061b6101400190565b926120d6848484614096565b9052826040519281840160405283378282208681036121155750602090611fc495965b611fb96121046119a1565b96606084015188610a3d8383611d7c565b86907f3e46b4e0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9290935f60608401905b8781106121cd575050612162828461406c565b90523560601c86813f1490816121b2575b501561218657602090611fc495966120f9565b857f8700833f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b92509250813b92835f60405180958382016040523c5f612173565b896121d9828451611d7c565b5151146121e85760010161214f565b93509450505061220e94955061220091508251611d7c565b51905190610a3d8383611d7c565b50565b1561221a575050565b7f704bb774000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b15612251575050565b7fc0545fa0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b604081015161016082018051906101c08401918251015f905f925f9060608801915b87811061233e5750505092606092610220959261230e612339966123096103206101408c6101008101978851988660061b98898b0180925260051b01908161012084015260011b01918291015260e08d01510160a08d015190030160c08c0151808214612248565b6140bb565b6102008901526040519181830160405282376101e08701525160061b9061026002010160051c6140bb565b910152565b600161234e828598979851611d7c565b519661010088015101019461012087015190606088019182519003019682156123a0575b61014001805160019392901561238b575b5050016122a1565b612397905184016140bb565b90525f80612383565b96906123b56001939285519081811115612211565b5f9791925090612372565b91906123d05f6060850151611d7c565b5160808101805160a083018051929692156127c2576001905b60c085018051909290156127b957600180915b60e088019560ff808851951692160101010160051b80880361278a57506040519760408601928351928a606089019b8c9586510160061b810160408101976101208c015160061b8301916101e08c018051835160061b90604087015e5182519184039160061b018a5e60208c01978851915160061b8401604001905160061b906101408301905e6080015182528b3560208301520360400190207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000190069a89959351908551905160061b0161014001905f905b80821061271a5750505051806126b8575b50519182612667575b505050507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000190610100610220840151948051606087015260808601988952015192610100810161254481519560051b928684602001916140ce565b6020828601019052602060a086019481818737016102c0828703013751955f9580808701966040519351957fde56709129fa46edc43eae32902ba637824c750a7c4b07e14f0edb322de97a23855251602085015285604085015260608401376060019020065f908660051b8503855b8181116125f457505060c084015260e0917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191089101528161137c57505050565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe090939193019081358080600f0b0361265d575b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001809282825f889512020190080992906125b3565b9197508791612628565b5160e001517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0909101805191815260069290921b60209081018320919092529101359081810361146d5780806124e9565b93602090929192019360061b90612706828260c087510151907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0602091949394019384519285520183209252565b8535908181036114f257505001905f6124e0565b9091949660200196643fffffffc0602087015160061b169061276f82828951907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0602091949394019384519285520183209252565b893590818103611590575050019460400191600101906124cf565b877ff30e5898000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b60015f916123fc565b5f906123e9565b906127d2611d2e565b61014083015190610320820160608201526102208201604082015260405161032081016040527fd63bb585c4d9d25a29a335e48812202e7efe91bcc17f4e6c334e6122e12eb6d48152610220836101008301376020810181116108775760408501519161022086015195610160810151917feea3f1c9c0c9a7da8a3ae30c956cbf02794e61f8d908d6bcf1b7a9da78cc383c88528460408901526101e082015196610180830151957f03ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8716870361087757610180840151998a60061b9a7f03ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811603610877576101a08501519a8b81029b818d041490151715610877576060818c8c817f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000196651404100c110e6020860152610260028401918b60061b018583015e0103019020068060208701525f5260016020527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160405f20066040860152604085016020860111610877575f965f985f6080526102208501519760606040870151998a610260020101985f60a052600181145f14612faf575f60a052999896995b965b80998815612caa576101006129f27fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60608b01519b01809b611d7c565b510151918d8303612c24575b60408b0151905f93815b8160051b83038111612bd25750507ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffda0019b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe00810151827ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe20830151907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffde00151917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108916080517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191099060a0517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108986129b5565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe07f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019101958185885192090894612a08565b9c50816011038060408c01516001925b612c44575050608052819c6129fe565b60018216612c7c575b807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191099060011c9081612c34565b917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000183819209929050612c4d565b9296995050939a91989299507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001955060608701526020860151936040519485528360061b9260061b0101602084015e60061b6020019020069160808201928352604086015160808251916040805191602087845e602080840198895e838284019160206101008a01845e8381606087013760208760a08720069a60a08b019b808d5287528580840182378860608820068060c08d015287526102c08b01905e01903720069360e083019485525f6001917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016103208620069261032086015b602087018111612f55575015612eaf575b506020880152865261012082018083116108775760808701525180916040519460c08601604052518060608701526005805b612e7d5750826102a083015181038208946005805b612e4957506102e0918491518203900891836102808201518409875283868103840860208801528383870984036040880152015190099003608083015260a082015260a0830152565b9293827fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9293099201908185949392612e00565b9192817fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff920991019081849392612deb565b5f9061022081015b818111612ef957505060a084015181039015612db9575b7f1e686dee000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe001907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000182351015612f4c575b90612eb7565b91508091612f46565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe07f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191949294019381868651928284101694090892612da8565b60208060408b01516001925b612fcd57505060a052999896996129b3565b60018216613005575b807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191099060011c9081612fbb565b917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000183819209929050612fd6565b9161303d8261381b565b9061304982848661387c565b60208401918251926040519160c08301610420840160405261036036823760406101608701825e604060a061018086019701875e6103c084017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000081528185116108775760608801516020810135602060a08c01518303017f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478210156108fa5750907f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4760409260c0838a37810306602088015260c001610240870137807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001600182510890525f905b6040821061335e575050858111610877576103008401809111610877576131926101e089989901516102008901516101608a01516101c08b0151019189614597565b5f976060604089019801985b88518110156131f557806131b56001928c51611d7c565b5161014081018051918b836131cf575b505050500161319e565b5f9382606061010060206131eb96015101910151880192614597565b525f80808b6131c5565b506103c09598506020975060809361327b6102a0945f999460c061328d95613274600560a06040840151936101006040519561016087016040528637600161010086015260026101208601526101408501977f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000010388520151838b614597565b01906144e0565b51916103e086019060e084019061453b565b826101a0820161010086015e7f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c26101c08501527f1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed6101e08501527f090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b6102008501527f12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa61022085015282610220820161028086015e0161034083015e60085afa60015f511490156104d957156104b157565b6020809101917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001806001838d01510984510883520190613150565b93929391909161014082101580613770575b156135875760a08301516133df8162ffffff8160081c169063ffffffff808260a01c169160c01c16010160061b6101400190565b831480613746575b15613587576020840151651404100c110e8103613711575060408401516040870151908181036136e3575050606080850151960151958681036136b3575060ff939495506020820191858352604081016060820192608083019363ffffffff8260a01c16855263ffffffff8260c01c1681528160e01c835263ffffffff8260801c1663ffffffff8360601c169160a08601918b60c088019480865282855260e089019c8d976101008b019863ffffffff8260201c168a5263ffffffff8260401c16905262ffffff8160081c166101608c01521660e060c084015193015191600382111594856136a7575b8561369b575b508461368f575b508361366e575b50505015613587576101409261351c918651905180945191010190510196518661014091606060208301519201510160061b010190565b96519060061b01015b85811061363b575051905115159081613631575b81613625575b81613617575b816135e8575b50156135875761012001529201915b82811061356657505050565b602081015182518160201c1090816135af575b50156135875760400161355a565b7ff8458e49000000000000000000000000000000000000000000000000000000005f5260045ffd5b634000000091507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff63ffffffff8092160116105f613579565b600191507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff011b82115f61354b565b6001811b8411159150613545565b600e811115915061353f565b8015159150613539565b602081015163ffffffff81168096019515159081613662575b501561358757604001613525565b905060211c155f613654565b6002119250908215613685575b50505f80806134e5565b1490505f8061367b565b1582151493505f6134de565b1584151494505f6134d7565b821581151495506134d1565b86907fd1f1dbd5000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fc6288801000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fa676f313000000000000000000000000000000000000000000000000000000005f52600452651404100c110e60245260445ffd5b507fffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff00008116156133e7565b507e4149564d2050524f4752414d204b45590000000000000000000000000000028351146133ab565b600682901b92917f03ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811603610877576137ea6137d484611a0b565b936137e26040519586611960565b808552611a0b565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06020850192013683378351915e565b6101607f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001916101407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc060608351930151604051938452016020830137200690565b91604083019182519160a060808301519201519060c082015b82811161401e57505060a00151927f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018460c0840151099060e0830190817f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160405197608089016040526004918291878203900889525b613f3057505051926060870193845161392960408901518484614147565b905f9260051b925b838110613ef25750505050610200870195865161016089015160051b01906101a0890191825160051b936101808b019182519260808301600190604051956001810160051b87016040526002809360018314613e6a575b8894929394525b613d5a5750505083955192855190604051946001810160051b86016040526002809360018314613cd2575b879a999a94929394525b613bbc575050506020905160051b840195015192850360051c860281015b858510613b3f5750505050505050906139fb9184614147565b610140613a088351611d6f565b519561022081019687519087613a396101008301519361012084019485516102c08a51938360051b90030191614314565b613a60604084015160051b82818094606088015160051b96515e0193838501948591614658565b808a5101935160051b0303915e015192915b60018311613a8257505050505050565b613ab17fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff825194018094611d7c565b51613b37610120820180519660608401978851900360011b90039660405193613b31613b008c51610100840151865160608d8d8160051b01519460018560051b92016102600201030191614314565b938a8c86613b23604087015160051b820180985160051b8101998a95855161469f565b9151935160051b019261469f565b50614658565b604052613a72565b8385515f5b898110613b805750917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001602093928493098152019401936139e2565b93602091925081907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018688015185098152019301908591613b44565b82989798517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6001831b840101821c60051b870190878260011b03915b888111613c3557509899985050602092909201917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff01806139c4565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08285830995867fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08201520194820390088352613bf9565b9092935b613ce357918093926139ba565b60207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9286517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000203900994019201919282613cd6565b82517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6001831b840101821c60051b880190888260011b03915b898111613dcd57505050602092909201917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff018061398f565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08285830995867fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08201520194820390088352613d94565b9092935b613e7b5791809392613988565b60207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9286517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000203900994019201919282613e6e565b80610140602080938501015101517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000182860151825108905201613931565b815160026001831b01821c60051b890190898260011b03915b8a8111613f81575050602090920191507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff018061390b565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08285830995867fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08201520194820390088352613f49565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001828251098152613895565b9061409260149260c061033460a0830151850360e0840151010191015180821115612248565b0190565b6140929060c06103208560a084015186030160e0840151010191015180821115612248565b906040519160051b808301604052368337565b905f9281015b8181116140eb57505060a00151810390612ece5750565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe001907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018235101561413e575b906140d4565b92508092614138565b929190604051936001810160051b8501604052600480936001831461428c575b86959496525b614178575050909150565b81517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6001871b830101861c60051b850190858260011b03915b8681116141ef575050507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9490940193602091909101908461416d565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08285830995867fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe082015201948203900883526141b2565b9092935b61429d5791809392614167565b60207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9286517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000203900994019201919282614290565b93929190604051946001820160051b8601604052809360018314614458575b86959496525b614344575050909150565b81517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6001871b830101861c60051b850190858260011b03915b8681116143bb575050507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff94909401936020919091019084614339565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08285830995867fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0820152019482039008835261437e565b9092935b6144695791809392614333565b60207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9286517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000020390099401920191928261445c565b600192602081019160408101608082015b848410871661450757505050505050156104d957565b90919293949550604086835e8351815260206040808460608160075afa818660808160065afa1697019594019291906144f1565b60019260408201916040820192608082015b848410871661456357505050505050156104d957565b90919293949550604086835e8351815260206040808460608160075afa818660808160065afa16970195940192919061454d565b929091600193604081019260051b820192608082015b84841087166145c357505050505050156104d957565b90919293949550604086835e8351815260206040808460608160075afa818660808160065afa1697019594019291906145ad565b90919392936101e0610160830151920151945f915b818110614624575b6146219495965014612211565b90565b93803560f081901c9350848410156146515760409182623fffc060029360ea1c168a01885e01940161460c565b5093614614565b61014001515b82821061466a57505050565b6020809101917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181518451088352019061465e565b9290925b8183106146b05750505090565b909192600281621fffe06020933560eb1c1684017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018751825108905201930191906146a356",
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
	Bin: "0x6080806040523461016b5761511f803803809161001c8285610183565b833981019060208183031261016b578051906001600160401b03821161016b570181601f8201121561016b5780516001600160401b03811161016f5760405191610070601f8301601f191660200184610183565b81835260208301936020838301011161016b57815f926020809301865e83010152614f78604051926100a56020830185610183565b81845260208401916101a783398251610400811480610141575b8061012e575b8061011f575b1561010d57506101099160208092604051958693838501985180918a5e840190838201905f8252519283915e01016104008152038084520182610183565b5190f35b630bfbdabb60e01b5f5260045260245ffd5b50600160a085015111156100cb565b50651404100c110e6040850151146100c5565b507f4149564d20564552494659494e47204b455900000000000000000000000002038251146100bf565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b0382119082101761016f5760405256fe60e06040526004361015610011575f80fd5b5f3560e01c80631dfe0324146125ee57806341493c6014611e8457806376198563146115a05780637b929c271461155a5780637e4f7a8a1461045d57806382fbdc9c146103e5578063ce271490146101a2578063cfc4af55146100e65763ea3d508a1461007c575f80fd5b346100e2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e25760207fffffffff000000000000000000000000000000000000000000000000000000006104006100d8612c75565b2016604051908152f35b5f80fd5b346100e2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e25760806040516101238282612953565b8136823761012f612c75565b6104008101908181116101755761038001908111610175578290825e604051905f825b6004821061015f57505050f35b6020806001928551815201930191019091610152565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b346100e25760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e25760043573ffffffffffffffffffffffffffffffffffffffff811681036100e2576040519060e0820182811067ffffffffffffffff8211176103b8576040525f825260208201905f825260408301905f825260608401925f845260808501905f825260a08601906060825260c08701936060855261024c612c75565b813b91610258836129fe565b926102666040519485612953565b8084525f6020850180933c61028661027c612994565b9284518385614523565b8251902089526020810160ff60a08251015116600481101561038b5761014061016092610100610307966102fe94895260e08101518d5201518c5260e0850151895251606085015160061b01016102e36080850191825190614923565b8752518361014091606060208301519201510160061b010190565b91015190614923565b845260405196602088525160208801525191600483101561038b578695610387956103569460408901525160608801525160808701525160a08601525160e060c086015261010085019061269a565b90517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08483030160e085015261269a565b0390f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b346100e25760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e25760043567ffffffffffffffff81116100e25761043f610439602092369060040161263b565b90612a38565b73ffffffffffffffffffffffffffffffffffffffff60405191168152f35b346100e25760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e25760043567ffffffffffffffff81116100e2576104ac90369060040161263b565b9060243567ffffffffffffffff81116100e2576104cd903690600401612669565b92610400604051116100e25760207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe03801610400396102e0608061040051380301610400397f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016106e052610700604052600284036114fd575f825b8582106114695750506103000361140b577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000061018083013511611406577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000006101a083013511611406577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000006101c083013511611406577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000006101e083013511611406577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000061020083013511611406577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000000610260830135116114065760405161024081016467616d6d6181526104e05161026083015261050051610280830152610520516102a0830152610540516102c0830152610560516102e0830152610580516103008301526105a0516103208301526105c0516103408301526105e05161036083015261060051610380830152610620516103a0830152610640516103c0830152610660516103e0830152610680516104008301526106a0516104208301526106c0516104408301526020818660051b808661046087013760c08761046083880101376102c50161025b850160025afa1561128157519060406106e05183069101526040519061024082019063626574618252610260830152602081602461025c850160025afa1561128157519060206106e05183069101526040519061024082019064616c706861825261026083015260406102208501610280840137602081606561025b850160025afa156112815751906106e0518206905260405190610240820190637a657461825261026083015260c080850161028084013760208160e461025c850160025afa1561128157606090516106e0519006910152610760516106e0519061048051906020610940526020610960526020610980526109a0526109c0526106e0516109e052602061094060c08160055afa156113a857610940517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff820190086108c052905f90604051906101c0606083015192015190610940916106e051906104a051900995600183945f915b83831061137e57505050600184525f945f5b86838210156108da5790816020806001948a0151838a01516106e051910992019989010152016108af565b8591509289878a956109208101910161091d602082017ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe6106e05101835161291c565b915f915b85831061133357505050508260015f915b84831061130557505050505f6106e051945b858383106112e4578790866108a0526080604051916109bb6101c084015191807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81016060870151087ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe610240870192019061291c565b6106e051918280926104a051900909818451809209099101526040516101206106e051808080602086015181888160408a01518161026084013595818d51958180866101c0840135089581806101a08501358184818a6102008a0135090808956101e0610180860135950135090808090909096101a08601519008608085015182039008900391015260c0604051610ab260026104805101610a6761024084018092606086015161291c565b610a978260a0860192610a8082826101408c018761287a565b610a90826101008b018680612829565b8380612856565b610aa5828688018380612829565b6101c08401519080612856565b0180517f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47039052610ce2604051610cce6020820151610ca2604084015191606085015185518885846080848b6106e051978880978180988180988197015199818084816101c0890135818c818060058009918909090808976101808286816101a08b013581600581888b0909080897013592090808090982030908956105a0516102408a01526105c0516102608a0152610b7e6102808a016101808d01356102408c0160e08d01612856565b6105e0516102408a0152610600516102608a0152610bae6102808a016101a08d01356102408c0160e08d0161289e565b610beb6106e0518c6101806101a082013591013509610620516102408c0152610640516102608c01526102808b01906102408c0160e08d0161289e565b610660516102408a0152610680516102608a0152610c1b6102808a016101c08d01356102408c0160e08d0161289e565b6106a0516102408a019081526106c0516102608b0152610c45906102808b019060e08c01806127f7565b610560516102408a0152610580516102608a0152818b816102808c0197610260828087816101a0880135816102008a0135880908089681610180870135816101e08901358709080893013509090909610240860160e0870161289e565b610220850135610240840152610240850135610260840152610280830190610240840160e0850161289e565b61024081019060a081019060e001806127f7565b61025b60206040516467616d6d61610240820152606081015161026082015260e08101516102808201526101008101516102a082015260c0846102c08301376104e051610380820152610500516103a0820152610520516103c0820152610540516103e08201526101208101516104008201526101808401356104208201526101a08401356104408201526101c08401356104608201526101e08401356104808201526102008401356104a08201526102608401356104c08201526102856101e082019384920160025afa15611281576106e05181510690526040516101406101e082015160e083015161016084015261010083015161018084015261012083015182840152610dfc6102408401828661016087016128dd565b6106e0518082610180870135098385015108828401526106e051818009610e306102408501826040880161016088016128dd565b6106e05180826101a088013509848601510883850152816106e0519109610e646102408501826080880161016088016128dd565b6106e05180826101c088013509848601510883850152816106e0519109906104e05161024085015261050051610260850152610eae6102808501836102408701610160880161289e565b6106e05180836101e0880135098486015108838501526106e05191096105205161024084015261054051610260840152610ef66102808401826102408601610160870161289e565b6106e0518091610200860135098284015108910152604051906101608201516102408301526101808201516102608301526102808101356102808301526102a08101356102a08301526102208101356102c08301526102408101356102e08301526102c08101356103008301526102e081013561032083015260608201516103408301526101e082015161036083015260206102408301610140610240850160025afa15611286576106e051610240830151066102808201356102408401526102a0820135610260840152610fd96102808401826102c0850161024087016128dd565b610ff1610280840182610220850161016087016128dd565b61014083016106e051808361026086013509825108809152600161028085015260026102a08501526102c0840152604061028084016060610280860160075afa15611281576102a0830180517f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd470390526110bf9161107d6102c0850161028086016101608701806127f7565b6110996103008501606086015161028084016102c0880161287a565b6102c06106e051610300860193816104c051606089015109900991016102c085016128dd565b6110d761030082016102c083016101608401806127f7565b6102608101517f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4703806102608301526101608201516103008301526101808201516103208301527f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c26103408301527f1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed6103608301527f090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b6103808301527f12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa6103a08301526102408201516103c08301526103e08201526104005161040082015261042051610420820152610440516104408201526104605161046082015260205f610180610300604051940160085afa15611223576102005f519101526020610900516040519015158152f35b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152600d60248201527f6572726f722070616972696e67000000000000000000000000000000000000006044820152fd5b612799565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601460248201527f6572726f722072616e646f6d2067656e206b7a670000000000000000000000006044820152fd5b60208183949596978293600195358a51099008960192019201909291610944565b60206001916106e09996995184818884510909815201916106e051906104c051900992019190969396610932565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0806001929a979a019483516106e0518751830985526106e051910992019201919092979497610921565b60206001916106e09893949851818103860884526106e051906104c051900992019601919061089d565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152600c60248201527f6572726f72206d6f6420657870000000000000000000000000000000000000006044820152fd5b61273b565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601060248201527f77726f6e672070726f6f662073697a65000000000000000000000000000000006044820152fd5b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000081351161149f57602060019101910190610548565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f696e707574732061726520626967676572207468616e207200000000000000006044820152fd5b7f08c379a00000000000000000000000000000000000000000000000000000000061070052602061070452601d610724527f77726f6e67206e756d626572206f66207075626c696320696e70757473000000610744526064610700fd5b346100e2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e25760206080611594612c75565b01511515604051908152f35b346100e25760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e25760043567ffffffffffffffff81116100e2576115ef903690600401612669565b9060243567ffffffffffffffff81116100e257611610903690600401612669565b91909260443567ffffffffffffffff81116100e25761163390369060040161263b565b949082151580611e79575b80611e70575b15611e4057611651612c75565b611659612cab565b507fffffffff000000000000000000000000000000000000000000000000000000006104008220169061168a612cab565b9760088110611e1057806004116100e2578335927fffffffff000000000000000000000000000000000000000000000000000000008416818103611de2575050806008116100e25761030060e08a015260c089015284604089015260208801527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000187526080870190613fff8160c01c1661016089015261ffff8160d01c168252600160036101808a019260ce1c1601815260016003860160021c91826101a08b0152519101026101c08801525180841c611db257506040518381526001840160051b810160405260608701526008810161010087015260a08601525f5b828110156117a9576001906117a38160051b8601358289612d60565b01611787565b509150916117b684612f73565b5f5b8381106117d4576117d2856117cc816130b4565b90613962565b005b81811015611d85578060051b8301357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112156100e25767ffffffffffffffff81850135116100e257808401353603602082860101136100e257611840826060880151612d4c565b51608081015160a082015191929115611d7d576001805b60c085015115611d765781925b60ff8060e0880151951692160101010160051b808287013503611d445750604051907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016040830192604081818701516060880151810160061b8201968d886101208b015160061b8501938c155f14611d125750506101e001908151858b015160061b915e518389015160061b01837fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08984030101908489015e5b6080602089015184808b015160061b85010160608b015160061b906101408301905e015182526020868c01013560208301520301902006916040602083890101910160808501516101406020870151606088015160061b0101905f905b808210611c705750505060a085015180611beb575b5060c08501519081611b6b575b505050610220880151846102600201835160608201526080810192835260e0610100850151946101008b01519560051b6119dc8c888360200191614a07565b6020818801016101008d0152602060a085019781818a37016102c082860301370151937f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000015f946020858b0135868c010101946040519151937fde56709129fa46edc43eae32902ba637824c750a7c4b07e14f0edb322de97a238352516020830152836040830152808b01356020828d010160608401378a01356060019020065f908660051b8503855b818111611afd57505060c084015260e0917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910891015281611acc575050506001016117b8565b7f13e406b8000000000000000000000000000000000000000000000000000000005f520360051c900360045260245ffd5b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0019283358080600f0b03611b61575b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001809282825f889512020190080992611a85565b9397508793611b2d565b60208681015160e001517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0909201805192815260069390931b810183209190925291013590818103611bbd578061199d565b7f1d903c51000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b60208681015160c001517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe084018051918152600684901b83018120919052930192833590818103611c4257505060061b018a611990565b7f5597844d000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9091929360200193643fffffffc0602085015160061b1690611cc582828751907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0602091949394019384519285520183209252565b863590818103611ce05750500192604001916001019061197b565b857f5bb3b5ab000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b82611d37610120611d3d9501958651908a80808b0197019560061b8b01019184614a80565b90614a80565b905261191e565b90857ff30e5898000000000000000000000000000000000000000000000000000000005f52013560045260245260445ffd5b5f92611864565b60015f611857565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b83907fbbdfe860000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f92237609000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fc0545fa0000000000000000000000000000000000000000000000000000000005f52600452600860245260445ffd5b84837f204efd18000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b50848314611644565b50601083111561163e565b346100e25760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e25760243567ffffffffffffffff81116100e257611ed390369060040161263b565b60443567ffffffffffffffff81116100e257611ef390369060040161263b565b919092611efe612c75565b611f06612cab565b507fffffffff0000000000000000000000000000000000000000000000000000000061040082201690611f37612cab565b9460088110611e1057806004116100e2578635927fffffffff000000000000000000000000000000000000000000000000000000008416818103611de2575050806008116100e25761030060e087015260c08601526001604086015260208501527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000184526080840190613fff8160c01c1661016086015261ffff8160d01c1682526001600361018087019260ce1c1601815260016101a08601525160011b6101c085015280518060011c6125be57506040519060018252604082016040526101008501956060860192835260088101875260a0860152600435908651905f6001805f935116145f1461254457505061207360a082013562ffffff8160081c169063ffffffff808260a01c169160c01c16010160061b6101400190565b9061207f8282896149cf565b88528160405191818301604052823781812083810361251457505f926120e294926120d3925b6120ad612994565b926120c5878751866120bf8383612d4c565b52612d4c565b50835260208a015192614523565b6120dc86612f73565b51612d4c565b5160808101805160a0830180519297921561250e5760015b60c0850180519091901561250557600180915b60e088019560ff808851951692160101010160051b988988036124d5578899506040519160408701938451938060608a019d8e9687510160061b82019760408901986101208d015160061b8401926101e0018051835160061b90604087015e5182519184039160061b018a5e60208c01978851915160061b8401604001905160061b906101408301905e6080015182528b3560208301520360400190207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000190069b89959351908551905160061b0161014001905f905b808210612465575050505180612403575b505191826123b2575b505050507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000190610100610220880151948051606087015260808601998a5201519280519360051b9061225382602001868b614a07565b6020828601019052602060a086019481818737016102c0828703013751965f9580808701966040519351957fde56709129fa46edc43eae32902ba637824c750a7c4b07e14f0edb322de97a23855251602085015285604085015260608401376060019020065f908760051b8503855b81811161233f57505060c084015260e0917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191089101528161230b576117d2836117cc816130b4565b9091507f13e406b8000000000000000000000000000000000000000000000000000000005f520360051c900360045260245ffd5b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe090939193019081358080600f0b036123a8575b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001809282825f889512020190080992906122c2565b9197508791612373565b5160e001517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0909101805191815260069290921b602090810183209190925291013590818103611bbd5780806121fd565b93602090929192019360061b90612451828260c087510151907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0602091949394019384519285520183209252565b853590818103611c4257505001908b6121f4565b9091949660200196643fffffffc0602087015160061b16906124ba82828951907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0602091949394019384519285520183209252565b893590818103611ce0575050019460400191600101906121e3565b89887ff30e5898000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b60015f9161210d565b5f6120fa565b83907f3e46b4e0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b909161255081896149a5565b89523560601c83813f1490816125a3575b5015612577575f926120e294926120d3926120a5565b827f8700833f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b91509150803b91825f60405180948382016040523c89612561565b7fbbdfe860000000000000000000000000000000000000000000000000000000005f52600452600160245260445ffd5b346100e2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e2576040612626612c75565b60608282015191015182519182526020820152f35b9181601f840112156100e25782359167ffffffffffffffff83116100e257602083818601950101116100e257565b9181601f840112156100e25782359167ffffffffffffffff83116100e2576020808501948460051b0101116100e257565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602080948051918291828752018686015e5f8582860101520116010190565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601260248201527f6572726f72206563206f7065726174696f6e00000000000000000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601660248201527f6f70656e696e677320626967676572207468616e2072000000000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152600c60248201527f6572726f722076657269667900000000000000000000000000000000000000006044820152fd5b9192602060409481608094805185520151828401528051868401520151606082015260065afa1561282457565b6126dd565b9192602060409481608094805185520151828401528035868401520135606082015260065afa1561282457565b9192604093602060609380518452015160208301528482015260075afa1561282457565b9192604093602060609380358452013560208301528482015260075afa1561282457565b906040929360206080928051835201516020820152838101948552838160608160075afa94835190526020830151606082015260065afa161561282457565b906040929360206080928035835201356020820152838101948552838160608160075afa94835190526020830151606082015260065afa161561282457565b6020835260208084015260206040840152606083015260808201526106e05160a082015260208160c08160055afa156113a8575190565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176103b857604052565b60405190610180820182811067ffffffffffffffff8211176103b8576040525f610160838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201520152565b67ffffffffffffffff81116103b857601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200190565b9190916160008311612c4357612a4c612c75565b604051612b1c60208201927f610000000000000000000000000000000000000000000000000000000000000084527fffff0000000000000000000000000000000000000000000000000000000000008760f01b1660218401527f80600a3d393df300000000000000000000000000000000000000000000000000602384015286602a840181878237612b0f602a868481015f8382015203017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101875286612953565b612b17612994565b614523565b73ffffffffffffffffffffffffffffffffffffffff8151832060405160208101917fff0000000000000000000000000000000000000000000000000000000000000083523060601b60218301525f6035830152605582015260558152612b83607582612953565b51902016803b612c3c5750515f9182f59273ffffffffffffffffffffffffffffffffffffffff8416918215612c1457612bbb826129fe565b612bc86040519182612953565b828152602081019036848401116100e2575f6020857fdc6f8cabda0d6a4eacf251a3a0b038c0070e54189d66cc4f9abaa336c01ac93996829686378301015251902092604051908152a2565b7f59181ec3000000000000000000000000000000000000000000000000000000005f5260045ffd5b9450505050565b827fae937901000000000000000000000000000000000000000000000000000000005f5260045261600060245260445ffd5b6040519061040082016040526104007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbe038018339565b60405190610240820182811067ffffffffffffffff8211176103b8576040525f610220838281528260208201528260408201526060808201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e0820152826102008201520152565b805115611d855760200190565b8051821015611d855760209160051b010190565b9291926101008101908151905f5f906001806080850151881c16145f14612e39575050612db160a083013562ffffff8160081c169063ffffffff808260a01c169160c01c16010160061b6101400190565b92612dbd8484846149cf565b905282604051928184016040528337828220868103612e095750602090612e0795965b612dfc612deb612994565b966060840151886120bf8383612d4c565b508552015192614523565b565b86907f3e46b4e0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9290935f60608401905b878110612ec1575050612e5682846149a5565b90523560601c86813f149081612ea6575b5015612e7a57602090612e079596612de0565b857f8700833f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b92509250813b92835f60405180958382016040523c5f612e67565b89612ecd828451612d4c565b515114612edc57600101612e43565b935094505050612f02949550612ef491508251612d4c565b519051906120bf8383612d4c565b50565b15612f0e575050565b7f704bb774000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b15612f45575050565b7fc0545fa0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b604081015161016082018051906101c08401918251015f905f925f9060608801915b8781106130325750505092606092610220959261300261302d96612ffd6103206101408c6101008101978851988660061b98898b0180925260051b01908161012084015260011b01918291015260e08d01510160a08d015190030160c08c0151808214612f3c565b6149f4565b6102008901526040519181830160405282376101e08701525160061b9061026002010160051c6149f4565b910152565b6001613042828598979851612d4c565b51966101008801510101946101208701519060608801918251900301968215613094575b61014001805160019392901561307f575b505001612f95565b61308b905184016149f4565b90525f80613077565b96906130a96001939285519081811115612f05565b5f9791925090613066565b906040519160c0830183811067ffffffffffffffff8211176103b8576040525f83525f60208401525f604084015260608301905f82525f60808501525f60a085015283926101408201519261032084019052610220830160408601526040519161032083016040527fd63bb585c4d9d25a29a335e48812202e7efe91bcc17f4e6c334e6122e12eb6d48352610220846101008501376020830183116101755760408101519461022082015192610160830151957feea3f1c9c0c9a7da8a3ae30c956cbf02794e61f8d908d6bcf1b7a9da78cc383c85528760408601526101e084015198610180850151987f03ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8a168a0361017557610180860151967f03ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff88168803610175576101a087015160069890981b808902988115918a0414171561017557606081897f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001948f82908f651404100c110e602087015260061b018583610260028601015e6102600282010103019020068060208901525f5260016020527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160405f20066040880152604087016020880111610175575f995f995f60a05261022087015199606060408901519b8c6102600201019a5f60c052600181145f146138df575f60c0529c989c5b985b8b60805289156135e25761010061331e7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60608c01519c01809c612d4c565b510151908d820361355c575b60408c01519c8d5f93825b8160051b84038111613505575050507ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffda0019c6080517ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe000151816080517ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe200151907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191086080517ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffde00151917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191089160a0517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191099060c0517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191086132df565b947f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0819394970196875192090893908f91613335565b9c50806011038060408d01516001925b61357c57505060a052809c61332a565b600182166135b4575b807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191099060011c908161356c565b917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000183819209929050613585565b909294999c919398508c97969b507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001959a5060608801526020870151936040519485528360061b9260061b0101602084015e60061b6020019020066080830190815260806040850151604084519383825193602089865e602080860193845e602084860193816101008c01865e858360608901376102c08960a08920069b8c60a082019d8e5289528780860184378a60608a20068060c0830152895201905e01903720069360e088019485525f6001917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016103208b2006926103208b015b60208c0181116138855750156137df575b50602085015283526101208701808811610175576080840152516040519360c0850160405251968760608601526005805b6137b15750816102a082015181038908926005805b6137835750906102e08360a09798999a8194518203900891836102808201518409895283868103840860208a015283838709840360408a01520151900990036080850152828401520152565b9883817fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9209990180613737565b9782817fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9209980180613722565b5f9061022081015b81811161382957505060a0840151810390156136f1575b7f1e686dee000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe001907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018235101561387c575b906137e7565b91508091613876565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe07f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001919492940193818686519282841016940908926136e0565b60208060408d01516001925b6138fc57505060c0529c989c6132dd565b60018216613934575b807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191099060011c90816138eb565b917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000183819209929050613905565b916040519061018082016040526101803683376040840192835194608082015160a08301805160c081015b8181116144d4575060a00151917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018360c0830151099860e08201998a7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160405196608088016040526004918291858203900888525b6143e657505089519a606087019b8c51613a2160408901518784614ae1565b905f9260051b925b8381106143a85750505050610200870193845196610160890197885160051b01906101a08a0191825160051b936101808c019182519260808301600190604051956001810160051b87016040526002809360018314614320575b8894929394525b6142105750505083955192855190604051946001810160051b86016040526002809360018314614188575b879a999a94929394525b614072575050506020905160051b840195015192850360051c860281015b858510613ff5575050505050505090613af69183614ae1565b90613b018b51612d3f565b5191610220870192835190613b316101008201519261012083019384516102c08751938360051b90030191614cae565b604082015160051b613b5881606085015160051b9381818c515e0193838501948591614eda565b80885101935160051b0303915e61014087015191905b8c60018311613f38575050505050613b9d9060c08801936101e0860151915190516101c0870151019189614e7a565b5f5b8751811015613bf35780613bb66001928b51612d4c565b516101408101805180613bcd575b50505001613b9f565b82613bea91606061010060205f970151019201518701918d614e7a565b525f8080613bc4565b509295509092955060408501519160405191610100610160840194856040528437600161010084015260026101208401526101408301917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000008352519280926001604089019460a0870160808b01975b8181108416613f095750505015613eaf5760c090959192959201906001926101008901966101408a015b8383108616613ed757505050505015613eaf577f090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b610380927f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c26020608097015193527f1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed6060880152527f12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa60a086015201905e60016020826101808160085afa9151149015613eaf5715613e285760405190613d68606083612953565b6002825260208201906040368337805190602081015191845160011015611d8557906060918594936040610300970152613da185612d3f565b520151916040519384937f7e4f7a8a0000000000000000000000000000000000000000000000000000000085526040600486015281604486015260648501376103648301905f8252610360602485015251809152610384830191905f5b818110613e965750505090806020920381305afa908115613e8b575f91613e50575b5015613e2857565b7f7fcdd1f4000000000000000000000000000000000000000000000000000000005f5260045ffd5b90506020813d602011613e83575b81613e6b60209383612953565b810103126100e2575180151581036100e2575f613e20565b3d9150613e5e565b6040513d5f823e3d90fd5b8251845285945060209384019390920191600101613dfe565b7fa3d28e13000000000000000000000000000000000000000000000000000000005f5260045ffd5b909192939450604085895e8251815260206040808a60608160075afa818560808160065afa1696019493019190613c8c565b90919250604083885e80518852602060408c81808b60608160075afa9160808160065afa169401929101613c62565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff613f67915193018093612d4c565b51613fed610120820180519560608401968751900360011b90039560405193613fe7613fb68a51610100840151865160608c8060051b8d01519460018560051b92016102600201030191614cae565b93898c86613fd9604087015160051b820180985160051b8101998a958551614f21565b9151935160051b0192614f21565b50614eda565b604052613b6e565b8385515f5b8981106140365750917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160209392849309815201940193613add565b93602091925081907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018688015185098152019301908591613ffa565b82989798517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6001831b840101821c60051b870190878260011b03915b8881116140eb57509899985050602092909201917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0180613abf565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08285830995867fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe082015201948203900883526140af565b9092935b6141995791809392613ab5565b60207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9286517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000020390099401920191928261418c565b82517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6001831b840101821c60051b880190888260011b03915b89811161428357505050602092909201917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0180613a8a565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08285830995867fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0820152019482039008835261424a565b9092935b6143315791809392613a83565b60207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9286517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000203900994019201919282614324565b80610140602080938501015101517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000182860151825108905201613a29565b815160026001831b01821c60051b880190888260011b03915b898111614437575050602090920191507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0180613a02565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08285830995867fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe082015201948203900883526143ff565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016001825109815261398d565b939293919091610140821015806148fa575b156147115760a08301516145698162ffffff8160081c169063ffffffff808260a01c169160c01c16010160061b6101400190565b8314806148d0575b15614711576020840151651404100c110e810361489b5750604084015160408701519081810361486d5750506060808501519601519586810361483d575060ff939495506020820191858352604081016060820192608083019363ffffffff8260a01c16855263ffffffff8260c01c1681528160e01c835263ffffffff8260801c1663ffffffff8360601c169160a08601918b60c088019480865282855260e089019c8d976101008b019863ffffffff8260201c168a5263ffffffff8260401c16905262ffffff8160081c166101608c01521660e060c08401519301519160038211159485614831575b85614825575b5084614819575b50836147f8575b5050501561471157610140926146a6918651905180945191010190510196518661014091606060208301519201510160061b010190565b96519060061b01015b8581106147c55750519051151590816147bb575b816147af575b816147a1575b81614772575b50156147115761012001529201915b8281106146f057505050565b602081015182518160201c109081614739575b5015614711576040016146e4565b7ff8458e49000000000000000000000000000000000000000000000000000000005f5260045ffd5b634000000091507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff63ffffffff8092160116105f614703565b600191507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff011b82115f6146d5565b6001811b84111591506146cf565b600e81111591506146c9565b80151591506146c3565b602081015163ffffffff811680960195151590816147ec575b5015614711576040016146af565b905060211c155f6147de565b600211925090821561480f575b50505f808061466f565b1490505f80614805565b1582151493505f614668565b1584151494505f614661565b8215811514955061465b565b86907fd1f1dbd5000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fc6288801000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fa676f313000000000000000000000000000000000000000000000000000000005f52600452651404100c110e60245260445ffd5b507fffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000811615614571565b507e4149564d2050524f4752414d204b4559000000000000000000000000000002835114614535565b600682901b92917f03ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8116036101755761497461495e846129fe565b9361496c6040519586612953565b8085526129fe565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06020850192013683378351915e565b906149cb60149260c061033460a0830151850360e0840151010191015180821115612f3c565b0190565b6149cb9060c06103208560a084015186030160e0840151010191015180821115612f3c565b906040519160051b808301604052368337565b905f9281015b818111614a2457505060a001518103906137fe5750565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe001907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000182351015614a77575b90614a0d565b92508092614a71565b90919392936101e0610160830151920151945f915b818110614aad575b614aaa9495965014612f05565b90565b93803560f081901c935084841015614ada5760409182623fffc060029360ea1c168a01885e019401614a95565b5093614a9d565b929190604051936001810160051b85016040526004809360018314614c26575b86959496525b614b12575050909150565b81517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6001871b830101861c60051b850190858260011b03915b868111614b89575050507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff94909401936020919091019084614b07565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08285830995867fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08201520194820390088352614b4c565b9092935b614c375791809392614b01565b60207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9286517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000203900994019201919282614c2a565b93929190604051946001820160051b8601604052809360018314614df2575b86959496525b614cde575050909150565b81517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6001871b830101861c60051b850190858260011b03915b868111614d55575050507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff94909401936020919091019084614cd3565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08285830995867fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08201520194820390088352614d18565b9092935b614e035791809392614ccd565b60207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9286517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000203900994019201919282614df6565b929091600193604081019260051b820192608082015b8484108716614ea65750505050505015613eaf57565b90919293949550604086835e8351815260206040808460608160075afa818660808160065afa169701959401929190614e90565b61014001515b828210614eec57505050565b6020809101917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001815184510883520190614ee0565b9290925b818310614f325750505090565b909192600281621fffe06020933560eb1c1684017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001875182510890520193019190614f2556",
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
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"contractIERC20\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"contractIAIVMVerifier\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"},{\"internalType\":\"contractAIVMRouter\",\"name\":\"router\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"development\",\"type\":\"bool\"},{\"internalType\":\"enumRule\",\"name\":\"rule\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"providers\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"minProviders\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"maxExclusions\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"offset\",\"type\":\"uint16\"},{\"internalType\":\"uint128\",\"name\":\"minBond\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"registration\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"bonding\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"delivery\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"proving\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"head\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"previous\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"stateDescriptor\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"testId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"seed\",\"type\":\"bytes32\"},{\"internalType\":\"address[]\",\"name\":\"invited\",\"type\":\"address[]\"}],\"internalType\":\"structTerms\",\"name\":\"terms_\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint128\",\"name\":\"reward\",\"type\":\"uint128\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"programKey\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"constants\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"drawn\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"tested\",\"type\":\"bool\"}],\"internalType\":\"structLink[]\",\"name\":\"links\",\"type\":\"tuple[]\"}],\"internalType\":\"structPin[]\",\"name\":\"pins_\",\"type\":\"tuple[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"now\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"BlockTooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"BondTooSmall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"dataId\",\"type\":\"bytes32\"}],\"name\":\"DuplicateData\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"HeldProof\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"InvalidTerms\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"KnowledgeInvalid\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"KnowledgePoint\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"piece\",\"type\":\"uint256\"}],\"name\":\"KnowledgeScalar\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"descriptor\",\"type\":\"bytes32\"}],\"name\":\"NoVacantSlot\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NotInvited\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotSponsor\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingDrawn\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"owed\",\"type\":\"uint256\"}],\"name\":\"NothingLeft\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NothingToClaim\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"selector\",\"type\":\"bytes4\"}],\"name\":\"StoppedVerifier\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"dataId\",\"type\":\"bytes32\"}],\"name\":\"TestSetAsData\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"TooLittleGas\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"TooManyExclusions\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"TooManySlots\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"UnknownBlock\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"VerifierChanged\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"WrongAmount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongContext\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"dataSet\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongData\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"output\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"WrongDraw\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongHead\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongHeader\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"drawFrom\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"beacon\",\"type\":\"bytes32\"}],\"name\":\"WrongOrder\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumPhase\",\"name\":\"got\",\"type\":\"uint8\"}],\"name\":\"WrongPhase\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"WrongPieces\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"WrongReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"},{\"internalType\":\"enumStanding\",\"name\":\"got\",\"type\":\"uint8\"}],\"name\":\"WrongStanding\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroData\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"beacon\",\"type\":\"bytes32\"}],\"name\":\"BeaconDrawn\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"recipient\",\"type\":\"string\"}],\"name\":\"BondPosted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"providers\",\"type\":\"uint256\"}],\"name\":\"BondSlashed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sponsor\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previous\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"fund\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"seed\",\"type\":\"bytes32\"}],\"name\":\"CampaignCreated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"enumEnding\",\"name\":\"ending\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"refunded\",\"type\":\"uint256\"}],\"name\":\"CampaignEnded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Claimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"int256\",\"name\":\"phi\",\"type\":\"int256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Contribution\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"DataAcknowledged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"dataId\",\"type\":\"bytes32\"}],\"name\":\"DataRegistered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"drawFrom\",\"type\":\"uint256\"}],\"name\":\"ExclusionsClosed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes4\",\"name\":\"selector\",\"type\":\"bytes4\"}],\"name\":\"ProofHeld\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"dataId\",\"type\":\"bytes32\"}],\"name\":\"ProviderExcluded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"programKey\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"head\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"closes\",\"type\":\"uint256\"}],\"name\":\"RoundOpened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"head\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"paid\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"refunded\",\"type\":\"uint256\"}],\"name\":\"RoundProven\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint256[]\",\"name\":\"slots\",\"type\":\"uint256[]\"}],\"name\":\"acknowledge\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"round_\",\"type\":\"uint256\"}],\"name\":\"beaconOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"beacon\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"round_\",\"type\":\"uint256\"}],\"name\":\"bondOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"string\",\"name\":\"recipient\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"cancel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"addresspayable\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"claim\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"closeExclusions\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"context\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"credit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"dataIds\",\"outputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"\",\"type\":\"bytes32[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"deadline\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"end\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"header\",\"type\":\"bytes\"}],\"name\":\"draw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ending\",\"outputs\":[{\"internalType\":\"enumEnding\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"}],\"name\":\"exclude\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"expire\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"fund\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"head\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"headProven\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"held\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"invitations\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"invited\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"phase\",\"outputs\":[{\"internalType\":\"enumPhase\",\"name\":\"p\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pins\",\"outputs\":[{\"components\":[{\"internalType\":\"uint128\",\"name\":\"reward\",\"type\":\"uint128\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"programKey\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"constants\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"drawn\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"tested\",\"type\":\"bool\"}],\"internalType\":\"structLink[]\",\"name\":\"links\",\"type\":\"tuple[]\"}],\"internalType\":\"structPin[]\",\"name\":\"\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"internalType\":\"string\",\"name\":\"recipient\",\"type\":\"string\"}],\"name\":\"postBond\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"descriptor\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[2][]\",\"name\":\"points\",\"type\":\"uint256[2][]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"uint256[2][]\",\"name\":\"openings\",\"type\":\"uint256[2][]\"}],\"name\":\"register\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"remaining\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"round\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"round_\",\"type\":\"uint256\"}],\"name\":\"slotsOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"enumStanding\",\"name\":\"standing\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"dataId\",\"type\":\"bytes32\"}],\"internalType\":\"structSlot[]\",\"name\":\"slots\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"sponsor\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes[]\",\"name\":\"publicValues\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"}],\"name\":\"submit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"terms\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"contractIERC20\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"contractIAIVMVerifier\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"},{\"internalType\":\"contractAIVMRouter\",\"name\":\"router\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"development\",\"type\":\"bool\"},{\"internalType\":\"enumRule\",\"name\":\"rule\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"providers\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"minProviders\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"maxExclusions\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"offset\",\"type\":\"uint16\"},{\"internalType\":\"uint128\",\"name\":\"minBond\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"registration\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"bonding\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"delivery\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"proving\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"head\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"previous\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"stateDescriptor\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"testId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"seed\",\"type\":\"bytes32\"},{\"internalType\":\"address[]\",\"name\":\"invited\",\"type\":\"address[]\"}],\"internalType\":\"structTerms\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "TrainingCampaign",
	Bin: "0x608060405234610dcc57617595803803809161001c826080611424565b60803960408112610dcc57608051906001600160401b038211610dcc576102c082820312610dcc57604051916102c083016001600160401b038111848210176107125760405261006e81608001611447565b835260a08101516001600160a01b0381168103610dcc57602084015261009660c08201611447565b604084015260e081015160608401526101008101516001600160a01b0381168103610dcc5760808401526100cd610120820161145b565b60a08401526101408101516003811015610dcc5760c08401526100f36101608201611468565b60e08401526101056101808201611468565b6101008401526101186101a08201611468565b61012084015261012b6101c08201611468565b61014084015261013e6101e08201611477565b610160840152610151610200820161148b565b610180840152610164610220820161148b565b6101a0840152610177610240820161148b565b6101c084015261018a610260820161148b565b6101e08401526102808101516102008401526101a96102a08201611447565b6102208401526102c08101516102408401526102e0810151610260840152610300810151610280840152610320810151906001600160401b038211610dcc5760808301609f828401011215610dcc5781816080010151906102098261149c565b926102176040519485611424565b82845260208401916080860160a0838301600587901b010111610dcc5760a08183010192915b60a0828201600587901b01018410611409576102a0880186905260a0518890886001600160401b038211610dcc5760808101609f83011215610dcc5781608001516102878161149c565b926102956040519485611424565b81845260208401906080840160a0600585901b83010111610dcc5760a08101915b60a0600585901b83010183106112b457868660017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0055805180151590816112a8575b501561126f5781516001600160a01b03161561123e5761ffff60e0830151168015159081611232575b50156111ec5761ffff6101008301511680151590816111d9575b50156111935761ffff6101208301511661ffff60e0840151161061114d576101608201516001600160801b03161561111d5763ffffffff61018083015116151580611109575b806110f5575b806110e1575b1561109b57610240820151156110555761026082015115611021576102208201516001600160a01b0316158015611013575b15610fc2576102a0820151518015908115610f9a575b5015610f545760408201516001600160a01b0316803b15610f0e57803f606084015103610ec85760a083015115801590610e62575b15610e1c5760808301516001600160a01b03169081610cc5575b50505f80546001600160a01b03191633178155805b82518210156109be57602061044e83856114b3565b51015182158015906109b0575b815191821515806109a5575b1561096a57825f198101116106fe5761049260606104885f198601846114b3565b51015115156114d4565b60408701516001600160a01b03908116905f9060206104b45f198801866114b3565b51015116602460405180948193630ce2714960e41b835260048301525afa9081156108c2575f91610950575b5060c0880151600381101561093c576002148015610913575b156108cd5761051c61050e5f198601846114b3565b51848360018811928c611637565b935f925b5f1982018410610780575050505050600261ffff60e0870151161b905f1982019182116106fe570361073a5761056b906001600160801b0361056284866114b3565b515116906114c7565b9061057681846114b3565b51601354680100000000000000008110156107125760018101806013558110156107265760135f52815160019190911b7f66de8ffda797e3de9c05e8fc57b3bf0ec28a930d40b0d285d93c06501cf6a0900180546001600160801b0319166001600160801b039290921691909117815560209190910151805191906801000000000000000083116107125760018201548360018401558084106106a5575b5060206001910191015f5260205f20905f905b83821061063b575050505060010190610439565b80518051845560208082015160018087018054604086015160609096015160ff60a81b90151560a81b1660ff60a01b96151560a01b969096166001600160a01b039094166001600160b01b0319909116179290921793909317905560029094019392019101610627565b6001600160ff1b03811681036106fe57600184901b6001600160ff1b03851685036106fe57600184015f528060205f20019160011b035f5b8181106106eb575050610614565b5f838201818155600101556002016106dd565b634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b60405163f191a03160e01b815260206004820152601760248201527f72616e676573206f6620746865206461746120736574730000000000000000006044820152606490fd5b60408a01519499939892976001600160a01b03958616979096939590949293905f9060206107ae8d866114b3565b510151166024604051809b8193630ce2714960e41b835260048301525afa9788156108c2575f9861089e575b506107f56107e88b846114b3565b518c8a8d15159287611637565b17925f5b60a08901515160061c8110156108885780610878818c61086761083e6001968f60a001519060061b0160406020820151910151909163ffffffff82169160201c151590565b5093909260a001519060061b0160406020820151910151909163ffffffff82169160201c151590565b509114918261087e575b50506114d4565b016107f9565b1490508f80610871565b5091999498959793965091946001019291610520565b6108bb9198503d805f833e6108b38183611424565b810190611576565b968b6107da565b6040513d5f823e3d90fd5b60405163f191a03160e01b815260206004820152601660248201527f6f757470757473206f66207468652070726f6772616d000000000000000000006044820152606490fd5b50608081015161093561ffff6101408b01511661ffff60e08c015116906114c7565b11156104f9565b634e487b7160e01b5f52602160045260245ffd5b61096491503d805f833e6108b38183611424565b886104e0565b60405163f191a03160e01b81526020600482015260126024820152716e756d626572206f662070726f6772616d7360701b6044820152606490fd5b506010831115610467565b50610200850151151561045b565b838115610c93578051600780546001600160a01b03199081166001600160a01b039384161790915560208301516008805483169184169190911790556040830151600980549092169083161790556060820151600a556080820151600b805460a0858101516001600160a81b0319909216939094169290921791151590921b60ff60a01b1617905560c0810151600381101561093c57600b805460e084810151610100860151610120870151610140880151600160a81b600160f01b031990951660a89790971b60ff60a81b169690961760b09290921b61ffff60b01b169190911760c091821b61ffff60c01b161760d09590951b61ffff60d01b169490941791811b61ffff60e01b16919091179091556101608301516101808401516101a08501516101c08601516101e087015160809390931b63ffffffff60801b166001600160801b03949094169390931760a09190911b63ffffffff60a01b16179190931b63ffffffff60c01b161791901b6001600160e01b03191617600c55610200810151600d55610220810151600e80546001600160a01b0319166001600160a01b0392909216919091179055610240810151600f556102608101516010556102808101516011556102a08101518051906001600160401b038211610712576801000000000000000082116107125760125482601255808310610c68575b5060200160125f5260205f205f5b838110610c4b5761020085015160025560038690558451610220860151602080880151610280890151604080516001600160a01b0393841681529384018c9052830152918216929091169033907fea86a75be713e52306f3b6d50ae41d9d922b75351fdfc87ac716d1d09bf8ac3d90606090a4604051615c1c90816119798239f35b82516001600160a01b031681830155602090920191600101610bc9565b60125f52828060205f20019103905f5b828110610c86575050610bbb565b5f82820155600101610c78565b60405163f191a03160e01b81526020600482015260096024820152681b9bc81c995dd85c9960ba1b6044820152606490fd5b60405163751ea84560e11b8152602081600481855afa80156108c2575f90610dd8575b6040915060248251809581936353ab09dd60e01b835263ffffffff60e01b1660048301525afa9182156108c2575f905f93610d8c575b506001600160a01b0316149081610d83575b5015610d3d578280610424565b60405163f191a03160e01b815260206004820152601660248201527f766572696669657220696e2074686520726f75746572000000000000000000006044820152606490fd5b90501583610d30565b9250506040823d604011610dd0575b81610da860409383611424565b81010312610dcc57610dc56020610dbe84611447565b930161145b565b9185610d1e565b5f80fd5b3d9150610d9b565b506020813d602011610e14575b81610df260209383611424565b81010312610dcc57516001600160e01b031981168103610dcc57604090610ce8565b3d9150610de5565b60405163f191a03160e01b815260206004820152601660248201527f6120646576656c6f706d656e74207665726966696572000000000000000000006044820152606490fd5b50604051637b929c2760e01b8152602081600481855afa9081156108c2575f91610e8e575b501561040a565b90506020813d602011610ec0575b81610ea960209383611424565b81010312610dcc57610eba9061145b565b84610e87565b3d9150610e9c565b60405163f191a03160e01b815260206004820152601960248201527f636f64652068617368206f6620746865207665726966696572000000000000006044820152606490fd5b60405163f191a03160e01b815260206004820152601a60248201527f6e6f2076657269666965722061742074686520616464726573730000000000006044820152606490fd5b60405163f191a03160e01b815260206004820152601560248201527f6e756d626572206f6620696e7669746174696f6e7300000000000000000000006044820152606490fd5b61010084015161ffff16811015915081610fb6575b50836103d5565b60809150111583610faf565b60405163f191a03160e01b815260206004820152602260248201527f612070726576696f75732063616d706169676e20776974686f75742061206865604482015261185960f21b6064820152608490fd5b5061020082015115156103bf565b60405163f191a03160e01b815260206004820152600b60248201526a1b9bc81d195cdd081cd95d60aa1b6044820152606490fd5b60405163f191a03160e01b815260206004820152601360248201527f6e6f2073746174652064657363726970746f72000000000000000000000000006044820152606490fd5b60405163f191a03160e01b815260206004820152601360248201527f612074696d65206f662030207365636f6e6473000000000000000000000000006044820152606490fd5b5063ffffffff6101e083015116151561038d565b5063ffffffff6101c0830151161515610387565b5063ffffffff6101a0830151161515610381565b60405163f191a03160e01b81526020600482015260076024820152661b9bc8189bdb9960ca1b6044820152606490fd5b60405163f191a03160e01b815260206004820152601460248201527f6e756d626572206f66206578636c7573696f6e730000000000000000000000006044820152606490fd5b60405163f191a03160e01b815260206004820152601960248201527f6c65617374206e756d626572206f662070726f766964657273000000000000006044820152606490fd5b905061ffff60e08401511610158361033b565b60405163f191a03160e01b815260206004820152601360248201527f6e756d626572206f662070726f766964657273000000000000000000000000006044820152606490fd5b60409150111583610321565b60405163f191a03160e01b815260206004820152600860248201526737379037bbb732b960c11b6044820152606490fd5b60405163f191a03160e01b815260206004820152601060248201526f6e756d626572206f6620726f756e647360801b6044820152606490fd5b603091501115836102f8565b82516001600160401b038111610dcc57820160808101906040908703601f190112610dcc5760408051919082016001600160401b038111838210176107125760405261130260208201611477565b82526040810151906001600160401b038211610dcc5760808801603f828401011215610dcc57602082820101516113388161149c565b926113466040519485611424565b818452602084019260808b016040838301600786901b010111610dcc57604081830101935b6040828401600786901b0101851061139857505050505060208281019190915290825292830192016102b6565b6080858d6080010312610dcc576040519060808201906001600160401b0382118383101761071257608092602092604052875181526113d8838901611447565b838201526113e86040890161145b565b60408201526113f96060890161145b565b606082015281520194019361136b565b602080809461141787611447565b815201940193925061023d565b601f909101601f19168101906001600160401b0382119082101761071257604052565b51906001600160a01b0382168203610dcc57565b51908115158203610dcc57565b519061ffff82168203610dcc57565b51906001600160801b0382168203610dcc57565b519063ffffffff82168203610dcc57565b6001600160401b0381116107125760051b60200190565b80518210156107265760209160051b010190565b919082018092116106fe57565b156114db57565b60405163f191a03160e01b815260206004820152601860248201527f646174612073657473206f66207468652070726f6772616d00000000000000006044820152606490fd5b81601f82011215610dcc578051906001600160401b0382116107125760405192611555601f8401601f191660200185611424565b82845260208383010111610dcc57815f9260208093018386015e8301015290565b602081830312610dcc578051906001600160401b038211610dcc570160e081830312610dcc576040519160e083016001600160401b03811184821017610712576040528151835260208201516004811015610dcc57602084015260408281015190840152606080830151908401526080808301519084015260a08201516001600160401b038111610dcc578161160d918401611521565b60a084015260c08201516001600160401b038111610dcc5761162f9201611521565b60c082015290565b94939290945f95835181510361194457604081018051151560c0860151511515036118fe57511580156118d1575b1561188b5760e082015160609091015161168f9161ffff1690156118835760ff60015b16906114c7565b60a0840151519094906001600160fa1b03861686036106fe576116b6908660061b146114d4565b610240606085015192019182510361183d578215611835575b60208401908151600481101561093c57841561182e576002905b600482101561093c5714918215611808575b5050156117c257604083015191156117ba5751905b0361177457905f915b81831061172557505050565b909193600190611755868460a001519060061b0160406020820151910151909163ffffffff82169160201c151590565b9150505f1461176b575f905b1794019190611719565b81861b90611761565b60405163f191a03160e01b815260206004820152601f60248201527f73746172742064657363726970746f72206f66207468652070726f6772616d006044820152606490fd5b505f90611710565b60405163f191a03160e01b815260206004820152601460248201527f7374617274206f66207468652070726f6772616d0000000000000000000000006044820152606490fd5b90915081611819575b505f806116fb565b905051600481101561093c576003145f611811565b5f906116e9565b9150816116cf565b60405163f191a03160e01b815260206004820152601d60248201527f656e642064657363726970746f72206f66207468652070726f6772616d0000006044820152606490fd5b60ff5f611688565b60405163f191a03160e01b815260206004820152601b60248201527f6e6f2072616e646f6d6e657373206f6e207468697320636861696e00000000006044820152606490fd5b506001600160401b0344118015611665575071f90827f1c53a10cb7a02335b1753200029353b1515611665565b60405163f191a03160e01b815260206004820152601460248201527f6472617773206f66207468652070726f6772616d0000000000000000000000006044820152606490fd5b60405163f191a03160e01b815260206004820152600b60248201526a70726f6772616d206b657960a81b6044820152606490fdfe610200806040526004361015610013575f80fd5b5f3560e01c908163146ca531146130ad575080631852039e14612eea5780631e83409a14612bf4578063226a01f914612a4c57806329dcb0cf14612a0a5780632ec962c1146129b957806355234ec01461297e57806358f43f76146129245780635e4b1d7a146125d85780636b3f3c771461255557806373be1bd0146123c057806377c936621461237057806378e61af3146121ba57806379599f9614611cb25780638f7dcfa314611c7757806391a5ce35146112c457806394033c81146112815780639e97945214610eab578063a285aed714610e5c578063a7dfd6c214610dd1578063abde79cf14610b89578063b1c9fe6e14610b3f578063b60d428814610a63578063be53905814610a21578063c60df258146108b9578063d0496d6a14610879578063d5025625146103d1578063d5d44d801461036b578063ea8a1af0146101cf5763f0cd594514610167575f80fd5b346101cb5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101cb5760043573ffffffffffffffffffffffffffffffffffffffff811681036101cb576101c160209161345b565b1515604051908152f35b5f80fd5b346101cb575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101cb576102203373ffffffffffffffffffffffffffffffffffffffff5f541633146145b0565b6102286146ff565b610251610233614879565b5061023d816131a8565b80158015610358575b8015610345576146c3565b60065460ff161561033f576003545b60027fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0060045416176004555f60035573ffffffffffffffffffffffffffffffffffffffff5f54165f52600560205260405f206102bd8282546133cc565b90557f46eca9f43cf2aee6a8cec689cb974f81603a950acc56e356d2da0f9622c1b1ea6020600292604051908152a260017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0055005b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b5f610260565b5061034f816131a8565b600281146146c3565b50610362816131a8565b60018114610246565b346101cb5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101cb5760043573ffffffffffffffffffffffffffffffffffffffff81168091036101cb575f526005602052602060405f2054604051908152f35b346101cb575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101cb5760606102a06040516104108161324d565b5f81525f60208201525f60408201525f838201525f60808201525f60a08201525f60c08201525f60e08201525f6101008201525f6101208201525f6101408201525f6101608201525f6101808201525f6101a08201525f6101c08201525f6101e08201525f6102008201525f6102208201525f6102408201525f6102608201525f61028082015201526040516104a58161324d565b73ffffffffffffffffffffffffffffffffffffffff60075416815273ffffffffffffffffffffffffffffffffffffffff60085416602082015273ffffffffffffffffffffffffffffffffffffffff600954166040820152600a546060820152600b5473ffffffffffffffffffffffffffffffffffffffff8116608083015260ff8160a01c16151560a083015260ff8160a81c169060038210156103125761ffff9160c0840152818160b01c1660e0840152818160c01c16610100840152818160d01c1661012084015260e01c16610140820152600c546fffffffffffffffffffffffffffffffff811661016083015263ffffffff8160801c1661018083015263ffffffff8160a01c166101a083015263ffffffff8160c01c166101c083015260e01c6101e0820152600d5461020082015273ffffffffffffffffffffffffffffffffffffffff600e5416610220820152600f5461024082015260105461026082015260115461028082015260405180816020601254928381520160125f5260205f20925f5b81811061084a57505061063f92500382613286565b6102a0820152604051906020825273ffffffffffffffffffffffffffffffffffffffff815116602083015273ffffffffffffffffffffffffffffffffffffffff602082015116604083015273ffffffffffffffffffffffffffffffffffffffff60408201511660608301526060810151608083015273ffffffffffffffffffffffffffffffffffffffff60808201511660a083015260a0810151151560c083015260c0810151906003821015610312576102a090839260e084015261ffff60e08201511661010084015261ffff6101008201511661012084015261ffff6101208201511661014084015261ffff610140820151166101608401526fffffffffffffffffffffffffffffffff6101608201511661018084015263ffffffff610180820151166101a084015263ffffffff6101a0820151166101c084015263ffffffff6101c0820151166101e084015263ffffffff6101e08201511661020084015261020081015161022084015273ffffffffffffffffffffffffffffffffffffffff610220820151166102408401526102408101516102608401526102608101516102808401526102808101518284015201516102c0808301528051806102e0840152602061030084019201905f5b81811061081b575050500390f35b825173ffffffffffffffffffffffffffffffffffffffff1684528594506020938401939092019160010161080d565b845473ffffffffffffffffffffffffffffffffffffffff1683526001948501948694506020909301920161062a565b346101cb575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101cb5760206108b1614676565b604051908152f35b346101cb5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101cb576004355f90815260146020526040808220600181015491516003909101805491936fffffffffffffffffffffffffffffffff90931692849161092984613501565b9081845260208401946001811690815f146109e657506001146109a7575b836060877fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8961097b868a0387613286565b6040519586948552604060208601525180918160408701528686015e5f85828601015201168101030190f35b5f908152602081209092505b8183106109ca57505081016020018261097b610947565b6020919350806001915483858a010152019101909185926109b3565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001686525050151560051b820160200190508261097b610947565b346101cb575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101cb576020610a596145fa565b6040519015158152f35b5f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101cb57610aaf3373ffffffffffffffffffffffffffffffffffffffff5f541633146145b0565b610ab76146ff565b610ad3610ac2614879565b50610acc816131a8565b80156146c3565b610adb615482565b60017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff006006541617600655610b0e614f58565b610b19600354614b62565b60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0055005b346101cb575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101cb576020610b77614879565b5060405190610b85816131a8565b8152f35b346101cb5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101cb57600435610bdf3373ffffffffffffffffffffffffffffffffffffffff6007541633146131b2565b610be76146ff565b610c05610bf2614879565b50610bfc816131a8565b600481146146c3565b6001545f52601460205260405f209081549160ff8360e01c16610da957610c4067ffffffffffffffff8460a01c16600283015490801561338a565b815f526004810160205260405f209260ff845460a01c1660048110156103125780846001610c6e9314614512565b61ffff8160901c1661ffff600b5460d01c1680821015610d7e575073ffff000000000000000000000000000000000000610cc87fffffffffffffffffffffffff0000ffffffffffffffffffffffffffffffffffff9261459d565b60901b169116179055740300000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff8354161782556001547fc979865e92bc12d0051212aded8af57281e89a2482f6b66b20be962c48e8f9506020600173ffffffffffffffffffffffffffffffffffffffff865416950154604051908152a460017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0055005b7f0157e084000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7ff54e87fa000000000000000000000000000000000000000000000000000000005f5260045ffd5b346101cb5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101cb576060600435805f52601460205267ffffffffffffffff60405f205460a01c169081155f14610e4d575f905b5f526014602052600260405f2001549060405192835260208301526040820152f35b610e56826153d6565b90610e2b565b346101cb575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101cb576001545f526014602052602060ff60405f205460e01c166040519015158152f35b346101cb5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101cb5760043567ffffffffffffffff81116101cb57610efa903690600401613118565b610f026146ff565b610f0a614776565b60015491825f52601460205260405f2067ffffffffffffffff815460a01c16938415159182611274575b6002610f459101928684549161338a565b610f4e856153d6565b600186018087116110db5781156112455750804090811561117b575b610f7681831515615ad6565b81610f82368888615365565b602081519101201490610f96368888615365565b60208151910120911561114a57505050831561111d577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff09833560f81c0160ff81116110db5760ff1660010160ff81116110db5760ff16935f5b600d8110611108575060018501938486116110db57602186018096116110db577fb0385244188a607b0a92b31926fce4161a4467595d608b1f576b439ccd126bcd9560409561104793611041936135f0565b9061539b565b9083519060208201927fe2611ff307516c1a4505756a044c1ba9773c84273914956b9128d09ee107f55e84528583015246606083015230608083015260a082015260a0815261109760c082613286565b5190208091556110a9600154946153d6565b9082519182526020820152a260017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0055005b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b946111166001918387615b09565b9501610fef565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7f621111b4000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b90505f80604051602081019084825260208152611199604082613286565b519071f90827f1c53a10cb7a02335b1753200029355afa3d1561123d573d906111c18261479a565b916111cf6040519384613286565b82523d5f602084013e5b8281611231575b6111e991615ad6565b602081519101519060208110611201575b5090610f6a565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9060200360031b1b16876111fa565b825160201491506111e0565b6060906111d9565b7fc081d400000000000000000000000000000000000000000000000000000000005f524360045260245260445ffd5b6002810154159250610f34565b346101cb575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101cb57602060ff6004541660405190610b85816131a8565b346101cb5760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101cb5760043560243567ffffffffffffffff81116101cb57611316903690600401613177565b9060443567ffffffffffffffff81116101cb57611337903690600401613146565b60649291923567ffffffffffffffff81116101cb5761135a903690600401613177565b6113626146ff565b61138061136d614879565b50611377816131a8565b600181146146c3565b6001545f52601460205261143060405f209761139b8961502c565b6113ad816113a7615118565b8b6151f7565b9060a052906113bf828a818114614566565b6113cc8287818114614566565b6113d98285818114614566565b6113e38988615a67565b604051611425816113f9602082019486866152aa565b037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282613286565b519020608052615308565b60805114611c4f5760105460805114611c21576080515f526005870160205260ff60405f205416611bf357600494608073ffffffffffffffffffffffffffffffffffffffff60095416604051978880927fcfc4af550000000000000000000000000000000000000000000000000000000082525afa958615611be8575f96611b73575b506114be8284615a67565b604051602081019060805182527f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff87116101cb5761156781604060207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001968b60059c999c1b808d858701378401908051928391018483015e01015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282613286565b51902006915f60c05260a060c0526040519761158560c0518a613286565b60c051368a3760c051604051979061159d9089613286565b60c05136893760015f945f5b8487106118cd578d8d60808e60408f81805195865e7f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c2828601527f1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed60608601527f090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b848601527f12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa60c05186015260c085015e61010083015e60016020826101808160085afa91511490156118a5571561187d576080515f526005810160205260405f2060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff008254161790556040516116c081613231565b33815260208101600181526040820190608051825260a0515f526004840160205273ffffffffffffffffffffffffffffffffffffffff60405f209351167fffffffffffffffffffffffff000000000000000000000000000000000000000084541617835551906004821015610312576001917fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff74ff000000000000000000000000000000000000000085549260c0511b1691161783555191015580547fffffffffffffffffffffffffffff0000ffffffffffffffffffffffffffffffff71ffff000000000000000000000000000000006117c061ffff8460801c1661459d565b60801b1691161780825561ffff80600b5460b01c169160801c1614611845575b600154604051608051815233917fc8a69885ee696611791c50b04a8a50b8bf719de24c7f844865eb8ce4c38f2a99602060a05193a460017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0055602060405160a0518152f35b80547fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000164267ffffffffffffffff16179055806117e0565b7fc3f0a9c7000000000000000000000000000000000000000000000000000000005f5260045ffd5b7fcce978fe000000000000000000000000000000000000000000000000000000005f5260045ffd5b6118d887838c614502565b35907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001821015611b47579084916119ac8f86908b60206119a461199b838e7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001604051868101907fa62bb792e99e2c4ffc9febb9ff94902b13002f9029822ffd3e714a9524df4b65825246604082015230606082015233608082015260805160c0518201528460c082015260c0815261199160e082613286565b519020069b615355565b35928d8d615355565b013591615aa7565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001828103116110db57611b1a5760807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018f926001604085015260026060850152810386099101528c60408080830160608160075afa9160808160065afa16156118a5578c611a7a918a7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016020611a6f8c8c611a68828288615355565b3595615355565b013592870992615aa7565b611a8586868a615355565b356020611a9388888c615355565b0135837f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000103907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000182116110db57611aea928d615aa7565b60017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001885f9409960195916115a9565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b877fbc8521e5000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90955060803d608011611be1575b611b8b8183613286565b81016080828203126101cb5780601f830112156101cb5760405191611bb1608084613286565b8290608081019283116101cb57905b828210611bd15750505094886114b3565b8151815260209182019101611bc0565b503d611b81565b6040513d5f823e3d90fd5b7fc79a7dab000000000000000000000000000000000000000000000000000000005f5260805160045260245ffd5b7fee76a627000000000000000000000000000000000000000000000000000000005f5260805160045260245ffd5b7fc922446b000000000000000000000000000000000000000000000000000000005f5260045ffd5b346101cb575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101cb576020600254604051908152f35b346101cb575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101cb57611ce86146ff565b611d06611cf3614879565b50611cfd816131a8565b600581146146c3565b6001545f52601460205260405f2080549061ffff8260801c1691600b549061ffff8260c01c1684105f14611e00575050505060ff600654165f14611dfa576003545b60037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0060045416176004555f60035573ffffffffffffffffffffffffffffffffffffffff5f54165f52600560205260405f20611da58282546133cc565b90557f46eca9f43cf2aee6a8cec689cb974f81603a950acc56e356d2da0f9622c1b1ea6020600392604051908152a260017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0055005b5f611d48565b67ffffffffffffffff8160401c16155f14611ebf575050505060ff600654165f14611eb9576003545b60047fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00815416176004555f60035573ffffffffffffffffffffffffffffffffffffffff5f54165f52600560205260405f20611e858282546133cc565b90557f46eca9f43cf2aee6a8cec689cb974f81603a950acc56e356d2da0f9622c1b1ea6020600492604051908152a2610b19565b5f611e29565b60e01c60ff1615611fba57506fffffffffffffffffffffffffffffffff9150600101541673ffffffffffffffffffffffffffffffffffffffff600754165f526005602052611f1260405f209182546133cc565b905560065460ff1615611fb4576003545b60067fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0060045416176004555f60035573ffffffffffffffffffffffffffffffffffffffff5f54165f52600560205260405f20611f808282546133cc565b90557f46eca9f43cf2aee6a8cec689cb974f81603a950acc56e356d2da0f9622c1b1ea6020600692604051908152a2610b19565b5f611f23565b60018201926fffffffffffffffffffffffffffffffff8454168115611b1a57046fffffffffffffffffffffffffffffffff169060b01c61ffff16600483015f5b828110612159575050507f426c41404c6ba09bf011e1b0de2ad289fb3cdc730da2417b1d67838c7efa6980916120596040926120536fffffffffffffffffffffffffffffffff8754169161ffff855460801c1690614e63565b906133d9565b73ffffffffffffffffffffffffffffffffffffffff5f54165f526005602052612086835f209182546133cc565b905561ffff6fffffffffffffffffffffffffffffffff600154955416915460801c1682519182526020820152a260065460ff1615612153576003545b60057fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0060045416176004555f60035573ffffffffffffffffffffffffffffffffffffffff5f54165f52600560205260405f2061211f8282546133cc565b90557f46eca9f43cf2aee6a8cec689cb974f81603a950acc56e356d2da0f9622c1b1ea6020600592604051908152a2610b19565b5f6120c2565b805f528160205260405f20549060ff8260a01c1691600483101561031257600192612186575b5001611ffa565b73ffffffffffffffffffffffffffffffffffffffff165f52600560205260405f206121b28682546133cc565b90558761217f565b346101cb5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101cb57600b5460b01c61ffff166004357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0612239612223846132c7565b936122316040519586613286565b8085526132c7565b015f5b8181106123475750505f5b82518110156122cc57815f526014602052600460405f2001815f5260205260405f209060405161227681613231565b60ff835473ffffffffffffffffffffffffffffffffffffffff8116835260a01c16600481101561031257602082015260019283015460408201526122ba8286614552565b526122c58185614552565b5001612247565b8260405160208101916020825280518093526020604083019101925f5b8181106122f65783830384f35b9091845173ffffffffffffffffffffffffffffffffffffffff8151168252602081015190600482101561031257826040606092602094856001970152015160408201520195019101939190936122e9565b60209060405161235681613231565b5f81525f838201525f60408201528282870101520161223c565b346101cb575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101cb57602073ffffffffffffffffffffffffffffffffffffffff5f5416604051908152f35b346101cb5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101cb5760043567ffffffffffffffff81116101cb5761240f903690600401613146565b906124343373ffffffffffffffffffffffffffffffffffffffff6007541633146131b2565b61243c6146ff565b612444614776565b5f5b8281106124735760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0055005b6001545f526014602052600460405f200161248f828585614502565b355f5260205260405f209060ff825460a01c16916004831015610312576124c66001936124bd848888614502565b35858214614512565b740200000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff82541617815582549073ffffffffffffffffffffffffffffffffffffffff612526848888614502565b35915416917f989c36d1bf715e95312ba25592d2d4cac992a8d1c9a0e87facfd9e321dcd16eb5f80a401612446565b346101cb5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101cb5760043567ffffffffffffffff81116101cb576125a4903690600401613146565b6024359167ffffffffffffffff83116101cb576125c8610b19933690600401613118565b9290916125d36146ff565b613608565b60407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101cb576004356fffffffffffffffffffffffffffffffff81168091036101cb5760243567ffffffffffffffff81116101cb5761263f903690600401613118565b6126669291923373ffffffffffffffffffffffffffffffffffffffff6007541633146131b2565b61266e6146ff565b612679610345614879565b6fffffffffffffffffffffffffffffffff600c54168083106128f557506001545f526014602052600360405f2060018101847fffffffffffffffffffffffffffffffff0000000000000000000000000000000082541617905580547fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff6fffffffffffffffff00000000000000004260401b169116178155019267ffffffffffffffff82116128c85761272b8454613501565b601f8111612877575b505f93601f83116001146127d75782610b19955f916127cc575b508360011b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8560031b1c19161790555b7fa754c95900f401612ab6bff373d624274248bc50313aa7104da69ae25b26f0836127c4600154926040519182918783526040602084015233966040840191613552565b0390a3614b62565b90508201358661274e565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0831694815f5260205f20905f5b87811061285f575084610b199710612827575b5050600183811b019055612780565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60f88660031b161c19908401351690558580612818565b90916020600181928588013581550193019101612805565b8281111561273457845f5260205f20601f840160051c90602085106128c0575b81601f9101920160051c03905f5b8281106128b3575050612734565b5f828201556001016128a5565b5f9150612897565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b827f9901e611000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346101cb5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101cb5760043573ffffffffffffffffffffffffffffffffffffffff811681036101cb576108b160209161345b565b346101cb575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101cb576020600354604051908152f35b346101cb575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101cb57612a066129f2614a22565b6040519182916020835260208301906130e5565b0390f35b346101cb575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101cb576020612a42614879565b9050604051908152f35b346101cb575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101cb57601354612a86816132c7565b90612a946040519283613286565b80825260208201908160135f527f66de8ffda797e3de9c05e8fc57b3bf0ec28a930d40b0d285d93c06501cf6a0905f915b838310612bd657848660405191829160208301906020845251809152604083019060408160051b85010192915f905b828210612b0357505050500390f35b91939092947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc09082030182528451602060608160408501936fffffffffffffffffffffffffffffffff81511686520151936040838201528451809452019201905f905b808210612b86575050506020806001929601920192018594939192612af4565b90919260206080600192606087518051835273ffffffffffffffffffffffffffffffffffffffff858201511685840152604081015115156040840152015115156060820152019401920190612b66565b60026020600192612be6856133e6565b815201920192019190612ac5565b346101cb5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101cb5760043573ffffffffffffffffffffffffffffffffffffffff81168082036101cb57612c4c6146ff565b73ffffffffffffffffffffffffffffffffffffffff6008541680159180151580612ee0575b80612ed6575b15612eab57335f52600560205260405f2054928315612e7f578015612e0457475b80851015612dfe5750835b8415612dd35784612cb3916133d9565b335f52600560205260405f2055816040518581527ff7a40077ff7a04c7e61f6f26fb13774259ddf1b6bce9ecf26a8276cdd399268360203392a315612d2c575050612d00816020936147d4565b60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0055604051908152f35b909250604051907fa9059cbb000000000000000000000000000000000000000000000000000000005f526004528160245260205f60448180875af19060015f5114821615612db2575b60405215612d865760209150612d00565b507f5274afe7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b906001811516612dca57833b15153d15161690612d75565b503d5f823e3d90fd5b7f9a8c5132000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b93612ca3565b6040517f70a08231000000000000000000000000000000000000000000000000000000008152306004820152602081602481875afa908115611be8575f91612e4d575b50612c98565b90506020813d602011612e77575b81612e6860209383613286565b810103126101cb575186612e47565b3d9150612e5b565b7f64ab3466000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b7f0eddc34f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5081811415612c77565b5030811415612c71565b346101cb575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101cb57612f3c3373ffffffffffffffffffffffffffffffffffffffff6007541633146131b2565b612f446146ff565b612f4c614776565b600154612f646001612f5d836131fc565b50016132df565b905f805b8351821015612f9e578015612f83575b600190910190612f68565b5060016040612f928386614552565b51015115159050612f78565b905015613085575f52601460205260405f208054612fd067ffffffffffffffff8260a01c16600284015490801561338a565b608143018043116110db577bffffffffffffffff00000000000000000000000000000000000000007fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff9160a01b169116178091557fcd7f3fd4fcfb3e5b62aed489a21e2be4d2fd91c38684aa86677b29ee39f7f4da60206001549267ffffffffffffffff6040519160a01c168152a260017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0055005b7f674d4697000000000000000000000000000000000000000000000000000000005f5260045ffd5b346101cb575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101cb576020906001548152f35b90602080835192838152019201905f5b8181106131025750505090565b82518452602093840193909201916001016130f5565b9181601f840112156101cb5782359167ffffffffffffffff83116101cb57602083818601950101116101cb57565b9181601f840112156101cb5782359167ffffffffffffffff83116101cb576020808501948460051b0101116101cb57565b9181601f840112156101cb5782359167ffffffffffffffff83116101cb576020808501948460061b0101116101cb57565b6007111561031257565b156131ba5750565b73ffffffffffffffffffffffffffffffffffffffff907f245aecd3000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b60135481101561111d5760135f5260205f209060011b01905f90565b805482101561111d575f5260205f209060011b01905f90565b6060810190811067ffffffffffffffff8211176128c857604052565b6102c0810190811067ffffffffffffffff8211176128c857604052565b60e0810190811067ffffffffffffffff8211176128c857604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176128c857604052565b67ffffffffffffffff81116128c85760051b60200190565b908154916132ec836132c7565b926132fa6040519485613286565b80845260208401915f5260205f20915f905b8282106133195750505050565b6040516080810181811067ffffffffffffffff8211176128c8576001926002926020926040528754815260ff8589015473ffffffffffffffffffffffffffffffffffffffff811685840152818160a01c161515604084015260a81c161515606082015281520194019101909261330c565b15613393575050565b67ffffffffffffffff907f11ced78a000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b919082018092116110db57565b919082039182116110db57565b906040516040810181811067ffffffffffffffff8211176128c8576040526020613429600183956fffffffffffffffffffffffffffffffff8154168552016132df565b910152565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81146110db5760010190565b6012545f9281156134f057909173ffffffffffffffffffffffffffffffffffffffff16905f5b838110156134ea5760125f528273ffffffffffffffffffffffffffffffffffffffff827fbb8a6a4669ba250d26cd7a459eca9d215f8307e33aebe50379bc5a3617ec3444015416146134d6575b600101613481565b936134e260019161342e565b9490506134ce565b50915050565b9250505061ffff600b5460b01c1690565b90600182811c92168015613548575b602083101461351b57565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b91607f1691613510565b601f82602094937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe093818652868601375f8582860101520116010190565b919081101561111d5760051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156101cb57019081359167ffffffffffffffff83116101cb5760200182360381136101cb579190565b909392938483116101cb5784116101cb578101920390565b90939193613614614776565b6001545f6101c05261362e613628826131fc565b506133e6565b6101a05260206101a05101519373ffffffffffffffffffffffffffffffffffffffff6009541693843f600a54908181036144d457505061366e865161499d565b975f5b895181101561369a57806136876001928a614552565b5151613693828d614552565b5201613671565b509194979295509295873b156101cb57916136e9926040519384927f761985630000000000000000000000000000000000000000000000000000000084526060600485015260648401906130e5565b927ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc838503016024840152888452602084019360208a60051b8201019487915f5b8c8110614434575050505083839261376c927ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc855f9803016044860152613552565b0381895afa8015611be85761441f575b506101a051602001516101c0516101808190529295909493919291906137a0614676565b610160526137ac614a22565b93600254610180526101c051935b8751851015613d0157506137cf848783613590565b61014052955f6101e052610140516020116101cb5760206101e052610160516137fb6101e0518961539b565b14610140516101e051116101cb576101e051613817908961539b565b9015613cc957506101e051916101c051925b6138518a606061383b8a8c5193614552565b51015115613cc05760ff6101c0515b16906133d9565b84101561391a5761386681610140518b615a0d565b613870858a614552565b511461388082610140518c615a0d565b61388a868b614552565b5191156138e25750506101e051810181116138af576001906101e05101930192613829565b7f4e487b71000000000000000000000000000000000000000000000000000000006101c05152601160045260246101c051fd5b857ff87299d8000000000000000000000000000000000000000000000000000000006101c0515260045260245260445260646101c051fd5b909399925096949093968115801590613cb7575b8015613cac575b613c0b575b613948816101405188615a0d565b610180526101e05181018091116138af5780956040613967848c614552565b510151613981575b505060010193979190979592956137ba565b73ffffffffffffffffffffffffffffffffffffffff6101e09b9895929a97949996939b516139af8d8a614552565b5101511690604051917fce27149000000000000000000000000000000000000000000000000000000000835260048301526101c051826024818c5afa918215613bfd57613a169260c0916101c05191613bd8575b5001519a610140519161014051906135f0565b6101205260e052846101c0515260146101e05152613a5b60406101c0512060028101546101005267ffffffffffffffff61010051915460a01c1661010051151561338a565b6101e0515b8951811015613bc457808a018051906101e0510151906040516101e0518101917f6dd7e1852cdf07937a8711022bbd5ad7f07a76c577ede5c6c899500e595a0d5a8352610100516040830152606082015260608152613ac0608082613286565b51902063ffffffff821615613b915763ffffffff8216900690613b0b7c1fffffffffffffffffffffffffffffffffffffffffffffffffffffffe082601b1c166101205160e051615a0d565b90828203613b55575050506040810180911115613a60577f4e487b71000000000000000000000000000000000000000000000000000000006101c05152601160045260246101c051fd5b7fa9f277f0000000000000000000000000000000000000000000000000000000006101c051526101e0511c60045260245260445260646101c051fd5b7f4e487b71000000000000000000000000000000000000000000000000000000006101c05152601260045260246101c051fd5b50929598600191949792959850905f61396f565b613bf791503d806101c051833e613bef8183613286565b810190614daf565b5f613a03565b6040513d6101c051823e3d90fd5b61018051613c1d826101405189615a0d565b14613c2c826101405189615a0d565b9015613c7457506101e05181018091111561393a577f4e487b71000000000000000000000000000000000000000000000000000000006101c05152601160045260246101c051fd5b7fbf77f529000000000000000000000000000000000000000000000000000000006101c051526004526101805160245260446101c051fd5b50600d541515613935565b5087151561392e565b60ff600161384a565b7fa9714ddb000000000000000000000000000000000000000000000000000000006101c051526004526101605160245260446101c051fd5b9450955060049250602090604051938480927fea3d508a0000000000000000000000000000000000000000000000000000000082525afa918215613bfd576101c051926143bb575b50613d5382614e76565b1561429c575050610180516002556fffffffffffffffffffffffffffffffff6101a0515116927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff83018381116138af57613db893613db092613590565b8092916135f0565b91906101c051506101c05192600b5461ffff8160b01c169260ff8260a81c1660038110156141d05760021491821561428f57506101c0515b6001546101c05152601460205260406101c05120916101c0519260046101c0519101905b87811061420357506101c0515b87811061404357505050505050505050613e536fffffffffffffffffffffffffffffffff6101a05151166003546133d9565b600355613e76816fffffffffffffffffffffffffffffffff6101a05151166133d9565b73ffffffffffffffffffffffffffffffffffffffff6101c05154166101c051526005602052613ead60406101c051209182546133cc565b90556001546101c0515260146020526fffffffffffffffffffffffffffffffff600160406101c0512001541673ffffffffffffffffffffffffffffffffffffffff600754166101c051526005602052613f0e60406101c051209182546133cc565b905560015490817fd2b29795fdd0991777afcca3953fec3d644c195f7167a253f0c50cfbcc9ad42e604060025493613f5c816fffffffffffffffffffffffffffffffff6101a05151166133d9565b82519182526020820152a3600181018082116138af576013540361402d575060065460ff1615614024576003545b60017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0060045416176004556101c05160035573ffffffffffffffffffffffffffffffffffffffff6101c05154166101c05152600560205260406101c05120613ff38282546133cc565b90557f46eca9f43cf2aee6a8cec689cb974f81603a950acc56e356d2da0f9622c1b1ea6020600192604051908152a2565b6101c051613f8a565b6140369061342e565b600155614041614f58565b565b806101c051528160205260406101c051209081549160ff8360a01c1660048110156141d057156141c65787156141805760019b5b6140818d83615a28565b80614121575073ffffffffffffffffffffffffffffffffffffffff917f4de026f68cadecb9aa9f3fa3774fe732fcf00e62fbffbac5021e300611498cbc60406140f360019787956101c0519788925b166101c051526005602052836101c051206140ec8382546133cc565b90556133cc565b9f73ffffffffffffffffffffffffffffffffffffffff88549454169582519182526020820152a45b01613e21565b61412e908d939293614e63565b908815613b91577f4de026f68cadecb9aa9f3fa3774fe732fcf00e62fbffbac5021e300611498cbc60406140f360019773ffffffffffffffffffffffffffffffffffffffff968d8997049788926140d0565b7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff821682036138af576141c06141b98360051b886133cc565b8a87615a0d565b9b614077565b506001915061411b565b7f4e487b71000000000000000000000000000000000000000000000000000000006101c05152602160045260246101c051fd5b93846101c051528160205260406101c051206101c05150865f1461423f57600191614232614238928490615a28565b906133cc565b9401613e14565b7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff861686036138af57600191614232614238926142896142828a60051b8a6133cc565b8c89615a0d565b90615a28565b60db1c621fffe016613df0565b9250925050806101c05152601460205260ff60406101c051205460e01c16614367576101c05152601460205260406101c051207c01000000000000000000000000000000000000000000000000000000007fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff8254161790557fffffffff000000000000000000000000000000000000000000000000000000006001549116907fdbfbb41cb902d82e84bc732b97e99c5fde0794a607839a2c04f9046ebefba4cc6101c0516101c051a3565b7fffffffff00000000000000000000000000000000000000000000000000000000827f73e50d91000000000000000000000000000000000000000000000000000000006101c051521660045260246101c051fd5b9091506020813d602011614417575b816143d760209383613286565b8101031261441057517fffffffff000000000000000000000000000000000000000000000000000000008116810361441057905f613d49565b6101c05180fd5b3d91506143ca565b5f61442991613286565b5f6101c0525f61377c565b919394955091957fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe083820301845286357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18a3603018112156101cb578901906020820167ffffffffffffffff8335116101cb578235360381136101cb576144c360209283926001953590613552565b98019401910191879594939261372a565b7fa9dc3676000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b919081101561111d5760051b0190565b1561451b575050565b7f4908ad36000000000000000000000000000000000000000000000000000000005f5260045260048110156103125760245260445ffd5b805182101561111d5760209160051b010190565b1561456f575050565b7fd7b4551b000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b61ffff1661ffff81146110db5760010190565b156145b85750565b73ffffffffffffffffffffffffffffffffffffffff907f246827bf000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b600d5415158080614656575b614651576001541590811591614637575b8115614621575090565b60065460ff16915081614632575090565b905090565b9050600160ff6004541661464a816131a8565b1490614617565b505f90565b5073ffffffffffffffffffffffffffffffffffffffff600e541615614606565b60015473ffffffffffffffffffffffffffffffffffffffff6007541660405190602082019246845230604084015260608301526080820152608081526146bd60a082613286565b51902090565b156146cb5750565b7f96fe8cdd000000000000000000000000000000000000000000000000000000005f526146f7816131a8565b60045260245ffd5b60027f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00541461474e5760027f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0055565b7f3ee5aeb5000000000000000000000000000000000000000000000000000000005f5260045ffd5b614041614781614879565b5061478b816131a8565b600381148015610bf2576146c3565b67ffffffffffffffff81116128c857601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200190565b814710614849575f80809373ffffffffffffffffffffffffffffffffffffffff829483604051614805602082613286565b52165af11561481057565b3d15614821576040513d5f823e3d90fd5b7fd6bda275000000000000000000000000000000000000000000000000000000005f5260045ffd5b50477fcf479181000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b60ff60045416614888816131a8565b6149965760ff6006541615614990576001545f52601460205260405f205467ffffffffffffffff81169061ffff8160801c16600b5461ffff8160b01c16821080614987575b61497e5760c01c61ffff16116149755760401c67ffffffffffffffff1690811561494e5750600c549063ffffffff8260c01c160167ffffffffffffffff81116110db5767ffffffffffffffff169081421061494857906149309160e01c906133cc565b908142105f146149405760049190565b600591505f90565b50600391565b614965915063ffffffff600c5460a01c16906133cc565b908142105f146149405760029190565b50506005905f90565b50600193915050565b508342106148cd565b5f905f90565b6006905f90565b906149a7826132c7565b6149b46040519182613286565b8281527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06149e282946132c7565b0190602036910137565b604051906149f98261326a565b606060c0835f81525f60208201525f60408201525f838201525f60808201528260a08201520152565b61ffff600b5460b01c1690600182018083116110db57614a419061499d565b91614a4a6149ec565b6001545f5b838110614a6957505050614a666010549184614552565b52565b815f526014602052600460405f2001815f5260205260405f2060ff815460a01c166004811015610312578015159081614b1f575b50614b085750825115614af4575b80614ae2614adb6001938660a001519060061b0160406020820151910151909163ffffffff82169160201c151590565b5090615308565b614aec8289614552565b525b01614a4f565b91506001614b00615118565b929050614aab565b90600180920154614b198289614552565b52614aee565b6003915014155f614a9d565b15614b34575050565b7f312b0033000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b73ffffffffffffffffffffffffffffffffffffffff60085416908115614d5b5734614d2b57604051917f70a08231000000000000000000000000000000000000000000000000000000008352306004840152602083602481845afa928315611be8575f93614cf7575b50604051907f23b872dd000000000000000000000000000000000000000000000000000000005f5233600452306024528260445260205f60648180855af160015f5114811615614cd8575b826040525f60605215614cad57816024816020937f70a082310000000000000000000000000000000000000000000000000000000082523060048301525afa908115611be8575f91614c79575b5061404192614c71916133d9565b818114614b2b565b90506020813d602011614ca5575b81614c9460209383613286565b810103126101cb5751614041614c63565b3d9150614c87565b7f5274afe7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6001811516614cee57813b15153d151616614c16565b823d5f823e3d90fd5b9092506020813d602011614d23575b81614d1360209383613286565b810103126101cb5751915f614bcb565b3d9150614d06565b7f312b0033000000000000000000000000000000000000000000000000000000005f52346004525f60245260445ffd5b614041915034813414614b2b565b81601f820112156101cb57805190614d808261479a565b92614d8e6040519485613286565b828452602083830101116101cb57815f9260208093018386015e8301015290565b6020818303126101cb5780519067ffffffffffffffff82116101cb570160e0818303126101cb5760405191614de38361326a565b81518352602082015160048110156101cb57602084015260408201516040840152606082015160608401526080820151608084015260a082015167ffffffffffffffff81116101cb5781614e38918401614d69565b60a084015260c082015167ffffffffffffffff81116101cb57614e5b9201614d69565b60c082015290565b818102929181159184041417156110db57565b73ffffffffffffffffffffffffffffffffffffffff600b5416908115614f515762030d405a115a9015614f1f57506020915f916040517fffffffff00000000000000000000000000000000000000000000000000000000858201927f62625f5500000000000000000000000000000000000000000000000000000000845216602482015260248152614f09604482613286565b5191620186a0fa60015f511490601f3d11161690565b7f9ee5fcf0000000000000000000000000000000000000000000000000000000005f5260045262030d4060245260445ffd5b5050600190565b614f6d63ffffffff600c5460801c16426133cc565b6001545f52601460205260405f2067ffffffffffffffff808316167fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000008254161790556001546001614fbd826131fc565b500180547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81019081116110db576150186040917ff381f73105d6164028138360dff6490d9c19c0f2c98ded68db027f3eee16c97d93613218565b5054936002549082519182526020820152a3565b601254156151155761503d3361345b565b9081156150e957600b5482915f9160b01c61ffff1690600401825b82811061509a57505050101561506b5750565b7f101b3629000000000000000000000000000000000000000000000000000000005f523360045260245260445ffd5b8091929394505f52816020523373ffffffffffffffffffffffffffffffffffffffff60405f205416146150d5575b6001019084939291615058565b926150e160019161342e565b9390506150c8565b7fd3c6b2b7000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b50565b6151206149ec565b50600161512d81546131fc565b500173ffffffffffffffffffffffffffffffffffffffff60095416908054907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82019182116110db5760016151985f9373ffffffffffffffffffffffffffffffffffffffff93613218565b500154166024604051809481937fce27149000000000000000000000000000000000000000000000000000000000835260048301525afa908115611be8575f916151e0575090565b6151f491503d805f833e613bef8183613286565b90565b9290919261ffff600b5460b01c16925f5b84811061523b57857f4a390fff000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b85615266828460a001519060061b0160406020820151910151909163ffffffff82169160201c151590565b50911480615285575b61527c5750600101615208565b90955093505050565b50815f526004840160205260ff60405f205460a01c166004811015610312571561526f565b602092839282528051928391018483015e01015f815290565b906152cd8261479a565b6152da6040519182613286565b8281527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06149e2829461479a565b907f03ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811681036110db576146bd6153446113f99260061b6152c3565b6040519283916020830195866152aa565b919081101561111d5760061b0190565b9291926153718261479a565b9161537f6040519384613286565b8294818452818301116101cb578281602093845f960137010152565b3590602081106153a9575090565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9060200360031b1b1690565b80431115614651577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff43014381116110db5761541582611f40926133d9565b04611f40810290808204611f4014901517156110db576151f4916133cc565b519081151582036101cb57565b519073ffffffffffffffffffffffffffffffffffffffff821682036101cb57565b519061ffff821682036101cb57565b519063ffffffff821682036101cb57565b73ffffffffffffffffffffffffffffffffffffffff600e5416801561511557803f303f036159af576040517fbe539058000000000000000000000000000000000000000000000000000000008152602081600481855afa908115611be8575f91615975575b50806158fb575b1561589d575f600491604051928380927fd50256250000000000000000000000000000000000000000000000000000000082525afa908115611be8575f91615622575b50610240810151600f54036155c45760ff600b5460a01c169081156155b7575b501561555957565b60646040517ff191a03100000000000000000000000000000000000000000000000000000000815260206004820152601660248201527f6120646576656c6f706d656e742063616d706169676e000000000000000000006044820152fd5b60a091500151155f615551565b60646040517ff191a03100000000000000000000000000000000000000000000000000000000815260206004820152601e60248201527f7374617465206f66207468652070726576696f75732063616d706169676e00006044820152fd5b90503d805f833e6156338183613286565b8101906020818303126101cb5780519067ffffffffffffffff82116101cb5701906102c0828203126101cb576040519161566c8361324d565b61567581615441565b8352602081015173ffffffffffffffffffffffffffffffffffffffff811681036101cb576020840152604081015173ffffffffffffffffffffffffffffffffffffffff811681036101cb57604084015260608101516060840152608081015173ffffffffffffffffffffffffffffffffffffffff811681036101cb57608084015261570260a08201615434565b60a084015260c081015160038110156101cb5760c084015261572660e08201615462565b60e08401526157386101008201615462565b61010084015261574b6101208201615462565b61012084015261575e6101408201615462565b6101408401526101608101516fffffffffffffffffffffffffffffffff811681036101cb576101608401526157966101808201615471565b6101808401526157a96101a08201615471565b6101a08401526157bc6101c08201615471565b6101c08401526157cf6101e08201615471565b6101e08401526102008101516102008401526157ee6102208201615441565b6102208401526102408101516102408401526102608101516102608401526102808101516102808401526102a08101519067ffffffffffffffff82116101cb57019080601f830112156101cb578151615846816132c7565b926158546040519485613286565b81845260208085019260051b8201019283116101cb57602001905b828210615885575050506102a08201525f615531565b6020809161589284615441565b81520191019061586f565b60646040517ff191a03100000000000000000000000000000000000000000000000000000000815260206004820152601d60248201527f68656164206f66207468652070726576696f75732063616d706169676e0000006044820152fd5b506040517f8f7dcfa3000000000000000000000000000000000000000000000000000000008152602081600481855afa908115611be8575f91615943575b50600d54146154ee565b90506020813d60201161596d575b8161595e60209383613286565b810103126101cb57515f615939565b3d9150615951565b90506020813d6020116159a7575b8161599060209383613286565b810103126101cb576159a190615434565b5f6154e7565b3d9150615983565b60646040517ff191a03100000000000000000000000000000000000000000000000000000000815260206004820152601d60248201527f636f6465206f66207468652070726576696f75732063616d706169676e0000006044820152fd5b909160208101908181116110db576151f493611041936135f0565b5460a01c60ff1660048110156103125760018114908115615a5c575b5080615a53575b156146515790565b505f8113615a4b565b60029150145f615a44565b91908060061b907f03ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8116036110db57615a9f816152c3565b926020840137565b92906040929183928386019283526060860152608085015260608160075afa9160808160065afa16156118a557565b15615ade5750565b7fd58cc984000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b8183101561111d578281013560f81c9260808410615c0a5760b88410615bc7577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff4984019384116110db57600181018091116110db57615b819181615b7086611041946133cc565b94615b7b87836133cc565b926135f0565b917f1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811681036110db5760031b610100039161010083116110db576151f4921c906133cc565b8093925060019150018092116110db577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8081019081116110db576151f4916133cc565b92505050600181018091116110db579056",
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
// Solidity: constructor((address,address,address,bytes32,address,bool,uint8,uint16,uint16,uint16,uint16,uint128,uint32,uint32,uint32,uint32,bytes32,address,bytes32,bytes32,bytes32,address[]) terms_, (uint128,(bytes32,address,bool,bool)[])[] pins_) returns()
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

// PackBeaconOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7dfd6c2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function beaconOf(uint256 round_) view returns(uint256 from, uint256 number, bytes32 beacon)
func (trainingCampaign *TrainingCampaign) PackBeaconOf(round *big.Int) []byte {
	enc, err := trainingCampaign.abi.Pack("beaconOf", round)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBeaconOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7dfd6c2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function beaconOf(uint256 round_) view returns(uint256 from, uint256 number, bytes32 beacon)
func (trainingCampaign *TrainingCampaign) TryPackBeaconOf(round *big.Int) ([]byte, error) {
	return trainingCampaign.abi.Pack("beaconOf", round)
}

// BeaconOfOutput serves as a container for the return parameters of contract
// method BeaconOf.
type BeaconOfOutput struct {
	From   *big.Int
	Number *big.Int
	Beacon [32]byte
}

// UnpackBeaconOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa7dfd6c2.
//
// Solidity: function beaconOf(uint256 round_) view returns(uint256 from, uint256 number, bytes32 beacon)
func (trainingCampaign *TrainingCampaign) UnpackBeaconOf(data []byte) (BeaconOfOutput, error) {
	out, err := trainingCampaign.abi.Unpack("beaconOf", data)
	outstruct := new(BeaconOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.From = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Number = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Beacon = *abi.ConvertType(out[2], new([32]byte)).(*[32]byte)
	return *outstruct, nil
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

// PackCloseExclusions is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1852039e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function closeExclusions() returns()
func (trainingCampaign *TrainingCampaign) PackCloseExclusions() []byte {
	enc, err := trainingCampaign.abi.Pack("closeExclusions")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCloseExclusions is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1852039e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function closeExclusions() returns()
func (trainingCampaign *TrainingCampaign) TryPackCloseExclusions() ([]byte, error) {
	return trainingCampaign.abi.Pack("closeExclusions")
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

// PackDraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9e979452.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function draw(bytes header) returns()
func (trainingCampaign *TrainingCampaign) PackDraw(header []byte) []byte {
	enc, err := trainingCampaign.abi.Pack("draw", header)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9e979452.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function draw(bytes header) returns()
func (trainingCampaign *TrainingCampaign) TryPackDraw(header []byte) ([]byte, error) {
	return trainingCampaign.abi.Pack("draw", header)
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
// Solidity: function pins() view returns((uint128,(bytes32,address,bool,bool)[])[])
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
// Solidity: function pins() view returns((uint128,(bytes32,address,bool,bool)[])[])
func (trainingCampaign *TrainingCampaign) TryPackPins() ([]byte, error) {
	return trainingCampaign.abi.Pack("pins")
}

// UnpackPins is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x226a01f9.
//
// Solidity: function pins() view returns((uint128,(bytes32,address,bool,bool)[])[])
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

// TrainingCampaignBeaconDrawn represents a BeaconDrawn event raised by the TrainingCampaign contract.
type TrainingCampaignBeaconDrawn struct {
	Round  *big.Int
	Number *big.Int
	Beacon [32]byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const TrainingCampaignBeaconDrawnEventName = "BeaconDrawn"

// ContractEventName returns the user-defined event name.
func (TrainingCampaignBeaconDrawn) ContractEventName() string {
	return TrainingCampaignBeaconDrawnEventName
}

// UnpackBeaconDrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BeaconDrawn(uint256 indexed round, uint256 number, bytes32 beacon)
func (trainingCampaign *TrainingCampaign) UnpackBeaconDrawnEvent(log *types.Log) (*TrainingCampaignBeaconDrawn, error) {
	event := "BeaconDrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != trainingCampaign.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TrainingCampaignBeaconDrawn)
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

// TrainingCampaignExclusionsClosed represents a ExclusionsClosed event raised by the TrainingCampaign contract.
type TrainingCampaignExclusionsClosed struct {
	Round    *big.Int
	DrawFrom *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const TrainingCampaignExclusionsClosedEventName = "ExclusionsClosed"

// ContractEventName returns the user-defined event name.
func (TrainingCampaignExclusionsClosed) ContractEventName() string {
	return TrainingCampaignExclusionsClosedEventName
}

// UnpackExclusionsClosedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ExclusionsClosed(uint256 indexed round, uint256 drawFrom)
func (trainingCampaign *TrainingCampaign) UnpackExclusionsClosedEvent(log *types.Log) (*TrainingCampaignExclusionsClosed, error) {
	event := "ExclusionsClosed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != trainingCampaign.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TrainingCampaignExclusionsClosed)
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
	if bytes.Equal(raw[:4], trainingCampaign.abi.Errors["BlockTooEarly"].ID.Bytes()[:4]) {
		return trainingCampaign.UnpackBlockTooEarlyError(raw[4:])
	}
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
	if bytes.Equal(raw[:4], trainingCampaign.abi.Errors["NothingDrawn"].ID.Bytes()[:4]) {
		return trainingCampaign.UnpackNothingDrawnError(raw[4:])
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
	if bytes.Equal(raw[:4], trainingCampaign.abi.Errors["UnknownBlock"].ID.Bytes()[:4]) {
		return trainingCampaign.UnpackUnknownBlockError(raw[4:])
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
	if bytes.Equal(raw[:4], trainingCampaign.abi.Errors["WrongDraw"].ID.Bytes()[:4]) {
		return trainingCampaign.UnpackWrongDrawError(raw[4:])
	}
	if bytes.Equal(raw[:4], trainingCampaign.abi.Errors["WrongHead"].ID.Bytes()[:4]) {
		return trainingCampaign.UnpackWrongHeadError(raw[4:])
	}
	if bytes.Equal(raw[:4], trainingCampaign.abi.Errors["WrongHeader"].ID.Bytes()[:4]) {
		return trainingCampaign.UnpackWrongHeaderError(raw[4:])
	}
	if bytes.Equal(raw[:4], trainingCampaign.abi.Errors["WrongOrder"].ID.Bytes()[:4]) {
		return trainingCampaign.UnpackWrongOrderError(raw[4:])
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

// TrainingCampaignBlockTooEarly represents a BlockTooEarly error raised by the TrainingCampaign contract.
type TrainingCampaignBlockTooEarly struct {
	Now  *big.Int
	Want *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BlockTooEarly(uint256 now, uint256 want)
func TrainingCampaignBlockTooEarlyErrorID() common.Hash {
	return common.HexToHash("0xc081d400625f7edd3a603aa77591d9d3cc1c17d39b984776796a36700b0b3cf3")
}

// UnpackBlockTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BlockTooEarly(uint256 now, uint256 want)
func (trainingCampaign *TrainingCampaign) UnpackBlockTooEarlyError(raw []byte) (*TrainingCampaignBlockTooEarly, error) {
	out := new(TrainingCampaignBlockTooEarly)
	if err := trainingCampaign.abi.UnpackIntoInterface(out, "BlockTooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
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

// TrainingCampaignNothingDrawn represents a NothingDrawn error raised by the TrainingCampaign contract.
type TrainingCampaignNothingDrawn struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingDrawn()
func TrainingCampaignNothingDrawnErrorID() common.Hash {
	return common.HexToHash("0x674d46976482f5b781ce9303860780bf6bd37dee45b5d226cef5e98955fddbb7")
}

// UnpackNothingDrawnError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingDrawn()
func (trainingCampaign *TrainingCampaign) UnpackNothingDrawnError(raw []byte) (*TrainingCampaignNothingDrawn, error) {
	out := new(TrainingCampaignNothingDrawn)
	if err := trainingCampaign.abi.UnpackIntoInterface(out, "NothingDrawn", raw); err != nil {
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

// TrainingCampaignUnknownBlock represents a UnknownBlock error raised by the TrainingCampaign contract.
type TrainingCampaignUnknownBlock struct {
	Number *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownBlock(uint256 number)
func TrainingCampaignUnknownBlockErrorID() common.Hash {
	return common.HexToHash("0xd58cc984c73cb20d29695c02a829a8eaf3259e9bdb0634fd9f92d4737e8061d5")
}

// UnpackUnknownBlockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownBlock(uint256 number)
func (trainingCampaign *TrainingCampaign) UnpackUnknownBlockError(raw []byte) (*TrainingCampaignUnknownBlock, error) {
	out := new(TrainingCampaignUnknownBlock)
	if err := trainingCampaign.abi.UnpackIntoInterface(out, "UnknownBlock", raw); err != nil {
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

// TrainingCampaignWrongDraw represents a WrongDraw error raised by the TrainingCampaign contract.
type TrainingCampaignWrongDraw struct {
	Output *big.Int
	Got    *big.Int
	Want   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongDraw(uint256 output, uint256 got, uint256 want)
func TrainingCampaignWrongDrawErrorID() common.Hash {
	return common.HexToHash("0xa9f277f01bd4fee323e0324f8baf132b4016310726122c5d3d48e9fb4f623e2f")
}

// UnpackWrongDrawError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongDraw(uint256 output, uint256 got, uint256 want)
func (trainingCampaign *TrainingCampaign) UnpackWrongDrawError(raw []byte) (*TrainingCampaignWrongDraw, error) {
	out := new(TrainingCampaignWrongDraw)
	if err := trainingCampaign.abi.UnpackIntoInterface(out, "WrongDraw", raw); err != nil {
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

// TrainingCampaignWrongHeader represents a WrongHeader error raised by the TrainingCampaign contract.
type TrainingCampaignWrongHeader struct {
	Number *big.Int
	Got    [32]byte
	Want   [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongHeader(uint256 number, bytes32 got, bytes32 want)
func TrainingCampaignWrongHeaderErrorID() common.Hash {
	return common.HexToHash("0x621111b442eff0d9dbdf0aedfe9fc9f22f6021af02dec8277011cc39f113f813")
}

// UnpackWrongHeaderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongHeader(uint256 number, bytes32 got, bytes32 want)
func (trainingCampaign *TrainingCampaign) UnpackWrongHeaderError(raw []byte) (*TrainingCampaignWrongHeader, error) {
	out := new(TrainingCampaignWrongHeader)
	if err := trainingCampaign.abi.UnpackIntoInterface(out, "WrongHeader", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TrainingCampaignWrongOrder represents a WrongOrder error raised by the TrainingCampaign contract.
type TrainingCampaignWrongOrder struct {
	DrawFrom *big.Int
	Beacon   [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongOrder(uint256 drawFrom, bytes32 beacon)
func TrainingCampaignWrongOrderErrorID() common.Hash {
	return common.HexToHash("0x11ced78ae1ef71a7564991a501a22812afe6b28467e2f66a7c02d30db47ce466")
}

// UnpackWrongOrderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongOrder(uint256 drawFrom, bytes32 beacon)
func (trainingCampaign *TrainingCampaign) UnpackWrongOrderError(raw []byte) (*TrainingCampaignWrongOrder, error) {
	out := new(TrainingCampaignWrongOrder)
	if err := trainingCampaign.abi.UnpackIntoInterface(out, "WrongOrder", raw); err != nil {
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
