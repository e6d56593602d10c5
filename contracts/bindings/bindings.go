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

// Consent is an auto generated low-level Go binding around an user-defined struct.
type Consent struct {
	Account  common.Address
	Payout   common.Address
	Round    *big.Int
	Slot     *big.Int
	DataId   [32]byte
	Nonce    uint64
	Deadline uint64
}

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
	Nonce    uint64
	DataId   [32]byte
	Payout   common.Address
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

// CampaignFactoryMetaData contains all meta data concerning the CampaignFactory contract.
var CampaignFactoryMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"name\":\"FailedDeployment\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"InvalidTerms\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"campaign\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sponsor\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"previous\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"fund\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"seed\",\"type\":\"bytes32\"}],\"name\":\"CampaignCreated\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sponsor\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"contractIERC20\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"contractIAIVMVerifier\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"},{\"internalType\":\"contractAIVMRouter\",\"name\":\"router\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"development\",\"type\":\"bool\"},{\"internalType\":\"enumRule\",\"name\":\"rule\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"providers\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"minProviders\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"maxExclusions\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"offset\",\"type\":\"uint16\"},{\"internalType\":\"uint128\",\"name\":\"minBond\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"registration\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"bonding\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"delivery\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"proving\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"head\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"previous\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"stateDescriptor\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"testId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"seed\",\"type\":\"bytes32\"},{\"internalType\":\"address[]\",\"name\":\"invited\",\"type\":\"address[]\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint128\",\"name\":\"reward\",\"type\":\"uint128\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"programKey\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"constants\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"drawn\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"tested\",\"type\":\"bool\"}],\"internalType\":\"structLink[]\",\"name\":\"links\",\"type\":\"tuple[]\"}],\"internalType\":\"structPin[]\",\"name\":\"pins\",\"type\":\"tuple[]\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"campaignOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"contractIERC20\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"contractIAIVMVerifier\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"},{\"internalType\":\"contractAIVMRouter\",\"name\":\"router\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"development\",\"type\":\"bool\"},{\"internalType\":\"enumRule\",\"name\":\"rule\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"providers\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"minProviders\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"maxExclusions\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"offset\",\"type\":\"uint16\"},{\"internalType\":\"uint128\",\"name\":\"minBond\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"registration\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"bonding\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"delivery\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"proving\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"head\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"previous\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"stateDescriptor\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"testId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"seed\",\"type\":\"bytes32\"},{\"internalType\":\"address[]\",\"name\":\"invited\",\"type\":\"address[]\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint128\",\"name\":\"reward\",\"type\":\"uint128\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"programKey\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"constants\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"drawn\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"tested\",\"type\":\"bool\"}],\"internalType\":\"structLink[]\",\"name\":\"links\",\"type\":\"tuple[]\"}],\"internalType\":\"structPin[]\",\"name\":\"pins\",\"type\":\"tuple[]\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"create\",\"outputs\":[{\"internalType\":\"contractTrainingCampaign\",\"name\":\"campaign\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"implementation\",\"outputs\":[{\"internalType\":\"contractTrainingCampaign\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "CampaignFactory",
	Bin: "0x60a08060405234607857615bb58181016001600160401b038111838210176064578291612987833903905ff0801560595760805260405161290a908161007d82396080518181816103d4015281816110fc0152611a850152f35b6040513d5f823e3d90fd5b634e487b7160e01b5f52604160045260245ffd5b5f80fdfe6080806040526004361015610012575f80fd5b5f3560e01c9081635c60da1b146110df5750806389d6efcf1461018a576398050f331461003d575f80fd5b34610186576080366003190112610186576004356001600160a01b03811681036101865760243567ffffffffffffffff811161018657610081903690600401611218565b6044359067ffffffffffffffff821161018657366023830112156101865781600401356100ad81611200565b926100bb604051948561119d565b8184526024602085019260051b820101903682116101865760248101925b8284106101015760206100f060643588888b611863565b6001600160a01b0360405191168152f35b833567ffffffffffffffff81116101865782019060406023198336030112610186576040519161013083611134565b61013c602482016111db565b8352604481013567ffffffffffffffff81116101865760249101019036601f830112156101865760209261017784933690858135910161140b565b838201528152019301926100d9565b5f80fd5b346101865760603660031901126101865760043567ffffffffffffffff8111610186576102c06003198236030112610186576024359067ffffffffffffffff821161018657366023830112156101865767ffffffffffffffff82600401351161018657366024836004013560051b840101116101865761020d3682600401611218565b82600401351515806110d0575b1561108b576001600160a01b03815116156110465761ffff60e082015116801515908161103a575b5015610ff557610100810161ffff8151168015159081610fe2575b5015610f9d5761ffff6101208301511661ffff60e08401511610610f58576001600160801b036101608301511615610f135763ffffffff61018083015116151580610eff575b80610eeb575b80610ed7575b15610e925761024082015115610e4d5761026082015115610e08576001600160a01b0361022083015116158015610dfa575b15610d8f576102a0820151518015918215610d6b575b505015610d26576001600160a01b03604082015116803b15610ce157803f606083015103610c9c5760a082015115801590610c1d575b15610bd8576001600160a01b0360808301511690816109fa575b50505f5f5b846004013581106105d857508015610593576001600160a01b036040516020810190338252608060408201526103bf816103a961038f60a083018a6004016114f4565b828103601f1901606084015260048b013560248c0161173c565b604435608083015203601f19810183528261119d565b5190206e5af43d82803e903d91602b57fd5bf37f0000000000000000000000000000000000000000000000000000000000000000763d602d80600a3d3981f3363d3d373d3d3d363d7300000062ffffff8260881c16175f526effffffffffffffffffffffffffffff199060781b1617602052603760095ff51692831561056b5761044a843f84611f87565b833b156101865761049e5f916104b960405197889384937f95fc090c00000000000000000000000000000000000000000000000000000000855233600486015260a0602486015260a48501906004016114f4565b8381036003190160448501529060048101359060240161173c565b6044356064830152846084830152038183875af193841561056057602094610550575b506001600160a01b03825116916001600160a01b0361022082015116916102806001600160a01b038784015116920151916040519384528684015260408301526060820152827f87b20ff94c4b59af7a0c6e036365669f912550f97d5950fb35a7603a17f63d5c60803393a4604051908152f35b5f61055a9161119d565b846104dc565b6040513d5f823e3d90fd5b7fb06ebf3d000000000000000000000000000000000000000000000000000000005f5260045ffd5b606460405163f191a03160e01b815260206004820152600960248201527f6e6f2072657761726400000000000000000000000000000000000000000000006044820152fd5b906105eb828660040135602488016114a4565b602081013590601e1981360301821215610186570180359067ffffffffffffffff8211610186576020018160071b36038113610186578315908115916109eb575b6106389192369161140b565b90815191821515806109e0575b1561099b57825f198101116107ae5761067060606106665f19860184611bb6565b5101511515611bca565b6001600160a01b036040870151165f6001600160a01b0360206106968319880186611bb6565b51015116602460405180948193630ce2714960e41b835260048301525afa908115610560575f91610981575b5060c0870151600381101561096d576002148015610944575b156108ff579092906107016106f35f19840186611bb6565b51848360018611928b6125a5565b935f925b5f19810184106107c2575050505050600261ffff60e0860151161b905f1982019182116107ae570361076957610743828660040135602488016114a4565b35906001600160801b03821680920361018657600191610762916114da565b910161034c565b606460405163f191a03160e01b815260206004820152601760248201527f72616e676573206f6620746865206461746120736574730000000000000000006044820152fd5b634e487b7160e01b5f52601160045260245ffd5b83999397955f6001600160a01b0360206107e8989e988260408f999f0151169c87611bb6565b510151166024604051809c8193630ce2714960e41b835260048301525afa988915610560575f996108db575b506108308b8d8b6108258388611bb6565b5192151592886125a5565b17935f5b60a08a01515160061c8110156108c457806108b4818d6108a361087a8f9660019760a001519060061b0160406020820151910151909163ffffffff82169160201c151590565b5093909260a001519060061b0160406020820151910151909163ffffffff82169160201c151590565b50911491826108ba575b5050611bca565b01610834565b1490505f806108ad565b50949a949992989597509294600190920192610705565b6108f89199503d805f833e6108f0818361119d565b810190611c6c565b978c610814565b606460405163f191a03160e01b815260206004820152601660248201527f6f757470757473206f66207468652070726f6772616d000000000000000000006044820152fd5b50608081015161096661ffff6101408a01511661ffff60e08b015116906114da565b11156106db565b634e487b7160e01b5f52602160045260245ffd5b61099591503d805f833e6108f0818361119d565b896106c2565b606460405163f191a03160e01b815260206004820152601260248201527f6e756d626572206f662070726f6772616d7300000000000000000000000000006044820152fd5b506010831115610645565b6102008601511515915061062c565b6040517fea3d508a000000000000000000000000000000000000000000000000000000008152602081600481855afa908115610560575f91610b5d575b507fffffffff000000000000000000000000000000000000000000000000000000006024604092835195869384927f53ab09dd0000000000000000000000000000000000000000000000000000000084521660048301525afa918215610560575f905f93610b0d575b506001600160a01b0316149081610b04575b5015610abf578380610347565b606460405163f191a03160e01b815260206004820152601660248201527f766572696669657220696e2074686520726f75746572000000000000000000006044820152fd5b90501584610ab2565b9250506040823d604011610b55575b81610b296040938361119d565b81010312610186576001600160a01b03610b4e6020610b4785611ba2565b9401611b95565b9290610aa0565b3d9150610b1c565b90506020813d602011610bd0575b81610b786020938361119d565b8101031261018657517fffffffff0000000000000000000000000000000000000000000000000000000081168103610186577fffffffff00000000000000000000000000000000000000000000000000000000610a37565b3d9150610b6b565b606460405163f191a03160e01b815260206004820152601660248201527f6120646576656c6f706d656e74207665726966696572000000000000000000006044820152fd5b506040517f7b929c27000000000000000000000000000000000000000000000000000000008152602081600481855afa908115610560575f91610c62575b501561032d565b90506020813d602011610c94575b81610c7d6020938361119d565b8101031261018657610c8e90611b95565b85610c5b565b3d9150610c70565b606460405163f191a03160e01b815260206004820152601960248201527f636f64652068617368206f6620746865207665726966696572000000000000006044820152fd5b606460405163f191a03160e01b815260206004820152601a60248201527f6e6f2076657269666965722061742074686520616464726573730000000000006044820152fd5b606460405163f191a03160e01b815260206004820152601560248201527f6e756d626572206f6620696e7669746174696f6e7300000000000000000000006044820152fd5b5161ffff16811015915081610d83575b5084806102f7565b60809150111584610d7b565b608460405163f191a03160e01b815260206004820152602260248201527f612070726576696f75732063616d706169676e20776974686f7574206120686560448201527f61640000000000000000000000000000000000000000000000000000000000006064820152fd5b5061020082015115156102e1565b606460405163f191a03160e01b815260206004820152600b60248201527f6e6f2074657374207365740000000000000000000000000000000000000000006044820152fd5b606460405163f191a03160e01b815260206004820152601360248201527f6e6f2073746174652064657363726970746f72000000000000000000000000006044820152fd5b606460405163f191a03160e01b815260206004820152601360248201527f612074696d65206f662030207365636f6e6473000000000000000000000000006044820152fd5b5063ffffffff6101e08301511615156102af565b5063ffffffff6101c08301511615156102a9565b5063ffffffff6101a08301511615156102a3565b606460405163f191a03160e01b815260206004820152600760248201527f6e6f20626f6e64000000000000000000000000000000000000000000000000006044820152fd5b606460405163f191a03160e01b815260206004820152601460248201527f6e756d626572206f66206578636c7573696f6e730000000000000000000000006044820152fd5b606460405163f191a03160e01b815260206004820152601960248201527f6c65617374206e756d626572206f662070726f766964657273000000000000006044820152fd5b905061ffff60e08401511610158561025d565b606460405163f191a03160e01b815260206004820152601360248201527f6e756d626572206f662070726f766964657273000000000000000000000000006044820152fd5b60409150111584610242565b606460405163f191a03160e01b815260206004820152600860248201527f6e6f206f776e65720000000000000000000000000000000000000000000000006044820152fd5b606460405163f191a03160e01b815260206004820152601060248201527f6e756d626572206f6620726f756e6473000000000000000000000000000000006044820152fd5b5060308360040135111561021a565b34610186575f366003190112610186576020906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b35906001600160a01b038216820361018657565b6040810190811067ffffffffffffffff82111761115057604052565b634e487b7160e01b5f52604160045260245ffd5b6102c0810190811067ffffffffffffffff82111761115057604052565b6080810190811067ffffffffffffffff82111761115057604052565b90601f8019910116810190811067ffffffffffffffff82111761115057604052565b3590811515820361018657565b359061ffff8216820361018657565b35906001600160801b038216820361018657565b359063ffffffff8216820361018657565b67ffffffffffffffff81116111505760051b60200190565b91906102c0838203126101865760405161123181611164565b809361123c81611120565b825261124a60208201611120565b602083015261125b60408201611120565b60408301526060810135606083015261127660808201611120565b608083015261128760a082016111bf565b60a083015260c081013560038110156101865760c08301526112ab60e082016111cc565b60e08301526112bd61010082016111cc565b6101008301526112d061012082016111cc565b6101208301526112e361014082016111cc565b6101408301526112f661016082016111db565b61016083015261130961018082016111ef565b61018083015261131c6101a082016111ef565b6101a083015261132f6101c082016111ef565b6101c08301526113426101e082016111ef565b6101e08301526102008101356102008301526113616102208201611120565b6102208301526102408101356102408301526102608101356102608301526102808101356102808301526102a08101359067ffffffffffffffff821161018657019180601f840112156101865782356113b981611200565b936113c7604051958661119d565b81855260208086019260051b82010192831161018657602001905b8282106113f3575050506102a00152565b6020809161140084611120565b8152019101906113e2565b92919261141782611200565b93611425604051958661119d565b602085848152019260071b82019181831161018657925b8284106114495750505050565b60808483031261018657602060809160405161146481611181565b86358152611473838801611120565b83820152611483604088016111bf565b6040820152611494606088016111bf565b606082015281520193019261143c565b91908110156114c65760051b81013590603e1981360301821215610186570190565b634e487b7160e01b5f52603260045260245ffd5b919082018092116107ae57565b90600382101561096d5752565b6102c08201906001600160a01b0361150b82611120565b1683526001600160a01b0361152260208301611120565b1660208401526001600160a01b0361153c60408301611120565b166040840152606081013560608401526001600160a01b0361156060808301611120565b16608084015261157260a082016111bf565b151560a084015260c08101356003811015610186576115959060c08501906114e7565b61ffff6115a460e083016111cc565b1660e084015261ffff6115ba61010083016111cc565b1661010084015261ffff6115d161012083016111cc565b1661012084015261ffff6115e861014083016111cc565b166101408401526001600160801b0361160461016083016111db565b1661016084015263ffffffff61161d61018083016111ef565b1661018084015263ffffffff6116366101a083016111ef565b166101a084015263ffffffff61164f6101c083016111ef565b166101c084015263ffffffff6116686101e083016111ef565b166101e08401526102008101356102008401526001600160a01b036116906102208301611120565b166102208401526102408101356102408401526102608101356102608401526102808101356102808401526102a0810135601e19823603018112156101865701906020823592019267ffffffffffffffff8311610186578260051b3603841361018657826102e0926102c06102a0840152520191905f5b8181106117145750505090565b9091926020806001926001600160a01b0361172e88611120565b168152019401929101611707565b90602083828152019260208260051b82010193835f92603e1982360301905b85851061176c575050505050505090565b90919293949596601f1982820301855287358381121561018657840160408201906001600160801b0361179e826111db565b1683526020810135601e19823603018112156101865701906020823592019267ffffffffffffffff8311610186578260071b36038413610186578260609260406020840152520191905f905b80821061180b5750505060208060019299019501950193959492919061175b565b909192608080600192863581526001600160a01b0361182c60208901611120565b16602082015261183e604088016111bf565b15156040820152611851606088016111bf565b151560608201520194019201906117ea565b92919091604051926001600160a01b036020850195168552608060408501526102a06103608501916001600160a01b0381511660a08701526001600160a01b0360208201511660c08701526001600160a01b0360408201511660e087015260608101516101008701526001600160a01b0360808201511661012087015260a0810151151561014087015261190060c08201516101608801906114e7565b61ffff60e08201511661018087015261ffff610100820151166101a087015261ffff610120820151166101c087015261ffff610140820151166101e08701526001600160801b036101608201511661020087015263ffffffff6101808201511661022087015263ffffffff6101a08201511661024087015263ffffffff6101c08201511661026087015263ffffffff6101e082015116610280870152610200810151828701526001600160a01b03610220820151166102c08701526102408101516102e08701526102608101516103008701526102808101516103208701520151906102c06103408601528151809152602061038086019201905f5b818110611b7657505050601f19848203016060850152825180825260208201916020808360051b8301019501925f915b838310611ad85750505050509282611a5f816043946001600160a01b03976080605598015203601f19810183528261119d565b519020604051903060388301526f5af43d82803e903d91602b57fd5bf3ff6024830152847f0000000000000000000000000000000000000000000000000000000000000000166014830152733d602d80600a3d3981f3363d3d373d3d3d363d73825260588201526037600c820120607882015201201690565b9091929395601f198282030183528651602060608160408501936001600160801b0381511686520151936040838201528451809452019201905f905b808210611b335750505060208060019298019301930191939290611a2c565b9091926020608060019260608751805183526001600160a01b03858201511685840152604081015115156040840152015115156060820152019401920190611b14565b82516001600160a01b03168452602093840193909201916001016119fc565b5190811515820361018657565b51906001600160a01b038216820361018657565b80518210156114c65760209160051b010190565b15611bd157565b606460405163f191a03160e01b815260206004820152601860248201527f646174612073657473206f66207468652070726f6772616d00000000000000006044820152fd5b81601f820112156101865780519067ffffffffffffffff82116111505760405192611c4b601f8401601f19166020018561119d565b8284526020838301011161018657815f9260208093018386015e8301015290565b6020818303126101865780519067ffffffffffffffff8211610186570160e081830312610186576040519160e0830183811067ffffffffffffffff82111761115057604052815183526020820151600481101561018657602084015260408201516040840152606082015160608401526080820151608084015260a082015167ffffffffffffffff81116101865781611d06918401611c16565b60a084015260c082015167ffffffffffffffff811161018657611d299201611c16565b60c082015290565b519061ffff8216820361018657565b51906001600160801b038216820361018657565b519063ffffffff8216820361018657565b6020818303126101865780519067ffffffffffffffff82116101865701906102c0828203126101865760405191611d9b83611164565b611da481611ba2565b835260208101516001600160a01b0381168103610186576020840152611dcc60408201611ba2565b60408401526060810151606084015260808101516001600160a01b0381168103610186576080840152611e0160a08201611b95565b60a084015260c081015160038110156101865760c0840152611e2560e08201611d31565b60e0840152611e376101008201611d31565b610100840152611e4a6101208201611d31565b610120840152611e5d6101408201611d31565b610140840152611e706101608201611d40565b610160840152611e836101808201611d54565b610180840152611e966101a08201611d54565b6101a0840152611ea96101c08201611d54565b6101c0840152611ebc6101e08201611d54565b6101e0840152610200810151610200840152611edb6102208201611ba2565b6102208401526102408101516102408401526102608101516102608401526102808101516102808401526102a08101519067ffffffffffffffff821161018657019080601f83011215610186578151611f3381611200565b92611f41604051948561119d565b81845260208085019260051b82010192831161018657602001905b828210611f6f575050506102a082015290565b60208091611f7c84611ba2565b815201910190611f5c565b6001600160a01b03610220820151169182156125a057823f0361255b576040517f77c93662000000000000000000000000000000000000000000000000000000008152602081600481865afa908115610560575f91612521575b506040519063d502562560e01b82525f82600481875afa918215610560575f92612505575b506040517f226a01f90000000000000000000000000000000000000000000000000000000081525f81600481885afa908115610560575f91612370575b50604051927fbfa0b133000000000000000000000000000000000000000000000000000000008452602084600481895afa9283156105605786945f94612331575b50916001600160a01b03939161209993611863565b16036122ec576040517fbe539058000000000000000000000000000000000000000000000000000000008152602081600481865afa908115610560575f916122b2575b5080612235575b156121f0575f6004926040519384809263d502562560e01b82525afa918215610560575f926121cc575b50610240820151610240820151036121875760a00151159081159161217a575b501561213557565b606460405163f191a03160e01b815260206004820152601660248201527f6120646576656c6f706d656e742063616d706169676e000000000000000000006044820152fd5b60a091500151155f61212d565b606460405163f191a03160e01b815260206004820152601e60248201527f7374617465206f66207468652070726576696f75732063616d706169676e00006044820152fd5b6121e99192503d805f833e6121e1818361119d565b810190611d65565b905f61210d565b606460405163f191a03160e01b815260206004820152601d60248201527f68656164206f66207468652070726576696f75732063616d706169676e0000006044820152fd5b506040517f8f7dcfa3000000000000000000000000000000000000000000000000000000008152602081600481865afa908115610560575f91612280575b50610200820151146120e3565b90506020813d6020116122aa575b8161229b6020938361119d565b8101031261018657515f612273565b3d915061228e565b90506020813d6020116122e4575b816122cd6020938361119d565b81010312610186576122de90611b95565b5f6120dc565b3d91506122c0565b606460405163f191a03160e01b815260206004820152601e60248201527f6d616b6572206f66207468652070726576696f75732063616d706169676e00006044820152fd5b9294509092506020823d602011612368575b816123506020938361119d565b81010312610186579051859390929091612099612084565b3d9150612343565b90503d805f833e612381818361119d565b8101906020818303126101865780519067ffffffffffffffff821161018657019080601f83011215610186578151916123b983611200565b926123c7604051948561119d565b80845260208085019160051b830101918383116101865760208101915b8383106123f65750505050505f612043565b825167ffffffffffffffff81116101865782016040818703601f190112610186576040519061242482611134565b61243060208201611d40565b8252604081015167ffffffffffffffff811161018657602091010186601f8201121561018657805161246181611200565b9161246f604051938461119d565b81835260208084019260071b8201019089821161018657602001915b8183106124aa57505050918160209384809401528152019201916123e4565b6080838b03126101865760206080916040516124c581611181565b855181526124d4838701611ba2565b838201526124e460408701611b95565b60408201526124f560608701611b95565b606082015281520192019161248b565b61251a9192503d805f833e6121e1818361119d565b905f612006565b90506020813d602011612553575b8161253c6020938361119d565b810103126101865761254d90611ba2565b5f611fe1565b3d915061252f565b606460405163f191a03160e01b815260206004820152601d60248201527f636f6465206f66207468652070726576696f75732063616d706169676e0000006044820152fd5b505050565b94939290945f9583518151036128c557604081018051151560c0860151511515036128805751158015612852575b1561280d5760e08201516060909101516125fd9161ffff1690156128055760ff60015b16906114da565b9360a0840151517f03ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff861686036107ae5761263b908660061b14611bca565b61024060608501519201918251036127c05782156127b8575b60208401908151600481101561096d5784156127b1576002905b600482101561096d571491821561278b575b505015612746576040830151911561273e5751905b036126f957905f915b8183106126aa57505050565b9091936001906126da868460a001519060061b0160406020820151910151909163ffffffff82169160201c151590565b9150505f146126f0575f905b179401919061269e565b81861b906126e6565b606460405163f191a03160e01b815260206004820152601f60248201527f73746172742064657363726970746f72206f66207468652070726f6772616d006044820152fd5b505f90612695565b606460405163f191a03160e01b815260206004820152601460248201527f7374617274206f66207468652070726f6772616d0000000000000000000000006044820152fd5b9091508161279c575b505f80612680565b905051600481101561096d576003145f612794565b5f9061266e565b915081612654565b606460405163f191a03160e01b815260206004820152601d60248201527f656e642064657363726970746f72206f66207468652070726f6772616d0000006044820152fd5b60ff5f6125f6565b606460405163f191a03160e01b815260206004820152601b60248201527f6e6f2072616e646f6d6e657373206f6e207468697320636861696e00000000006044820152fd5b5067ffffffffffffffff441180156125d3575071f90827f1c53a10cb7a02335b1753200029353b15156125d3565b606460405163f191a03160e01b815260206004820152601460248201527f6472617773206f66207468652070726f6772616d0000000000000000000000006044820152fd5b606460405163f191a03160e01b815260206004820152600b60248201527f70726f6772616d206b65790000000000000000000000000000000000000000006044820152fd60a0806040523460225733608052615b8e90816100278239608051816114a50152f35b5f80fdfe6101a0806040526004361015610013575f80fd5b5f3560e01c908163146ca53114612a91575080631852039e1461290f5780631e83409a146128c9578063226a01f91461277257806329dcb0cf1461274e5780632ec962c11461271b57806355234ec0146126fe57806358f43f76146126e05780635e4b1d7a1461247957806362c323c9146124205780636b3f3c77146123bd57806373be1bd01461229157806377c936621461226b57806378e61af3146120c157806379599f9614611ccc5780638f7dcfa314611caf57806391a5ce3514611bc157806394033c8114611b9c57806395fc090c1461143a5780639e97945214611107578063a285aed7146110d6578063a7dfd6c21461106a578063a954d8e014611034578063abde79cf14610e53578063b1c9fe6e14610e27578063b60d428814610dc1578063be53905814610d9d578063bfa0b13314610d81578063c12b41b214610965578063c60df25814610868578063d0496d6a14610846578063d50256251461046a578063d5d44d8014610432578063ddeae033146103d5578063e610e69514610300578063ea8a1af0146101e55763f0cd5945146101b4575f80fd5b346101e15760203660031901126101e15760206101d76101d2612ade565b612e02565b1515604051908152f35b5f80fd5b346101e1575f3660031901126101e15761020c336001600160a01b03600154163314613cd2565b610214613ed2565b61023d61021f614185565b5061022981612ba1565b801580156102ed575b80156102da57613e96565b60085460ff16156102d4576004545b600260ff1960055416176005555f6004556001600160a01b03600154165f52600660205260405f2061027f828254612d85565b90557f46eca9f43cf2aee6a8cec689cb974f81603a950acc56e356d2da0f9622c1b1ea6020600292604051908152a25f5f516020615b6e5f395f51905f525d005b634e487b7160e01b5f52602160045260245ffd5b5f61024c565b506102e481612ba1565b60028114613e96565b506102f781612ba1565b60018114610232565b346101e15760603660031901126101e157610319612ade565b610321612b21565b604435916001600160401b0383116101e1576103be6103476103c3943690600401612af4565b90610350613ed2565b6001600160401b0385166103678686831515613d99565b60405160208101917fb7ee4e9a482a9c70856571417dc48c3d515a3272e5e837157851d1be54b9b6fe83526001600160a01b03871660408301526060820152606081526103b5608082612c6f565b519020846158ae565b61527c565b5f5f516020615b6e5f395f51905f525d005b346101e15760203660031901126101e1576004356001600160a01b0381168082036101e15760209161041a91610409613ed2565b61041582823b15612d92565b613f7e565b5f5f516020615b6e5f395f51905f525d604051908152f35b346101e15760203660031901126101e1576001600160a01b03610453612ade565b165f526006602052602060405f2054604051908152f35b346101e1575f3660031901126101e15760606102a060405161048b81612c38565b5f81525f60208201525f60408201525f838201525f60808201525f60a08201525f60c08201525f60e08201525f6101008201525f6101208201525f6101408201525f6101608201525f6101808201525f6101a08201525f6101c08201525f6101e08201525f6102008201525f6102208201525f6102408201525f6102608201525f610280820152015260405161052081612c38565b6001600160a01b036009541681526001600160a01b03600a541660208201526001600160a01b03600b54166040820152600c546060820152600d546001600160a01b038116608083015260ff8160a01c16151560a083015260ff8160a81c169060038210156102c05761ffff9160c0840152818160b01c1660e0840152818160c01c16610100840152818160d01c1661012084015260e01c16610140820152600e546001600160801b03811661016083015263ffffffff8160801c1661018083015263ffffffff8160a01c166101a083015263ffffffff8160c01c166101c083015260e01c6101e0820152600f546102008201526001600160a01b036010541661022082015260115461024082015260125461026082015260135461028082015260405180816020601454928381520160145f5260205f20925f5b81811061082457505061067092500382612c6f565b6102a082015260405190602082526001600160a01b0381511660208301526001600160a01b0360208201511660408301526001600160a01b036040820151166060830152606081015160808301526001600160a01b0360808201511660a083015260a0810151151560c083015260c08101519060038210156102c0576102a090839260e084015261ffff60e08201511661010084015261ffff6101008201511661012084015261ffff6101208201511661014084015261ffff610140820151166101608401526001600160801b036101608201511661018084015263ffffffff610180820151166101a084015263ffffffff6101a0820151166101c084015263ffffffff6101c0820151166101e084015263ffffffff6101e0820151166102008401526102008101516102208401526001600160a01b03610220820151166102408401526102408101516102608401526102608101516102808401526102808101518284015201516102c0808301528051806102e0840152602061030084019201905f5b818110610802575050500390f35b82516001600160a01b03168452859450602093840193909201916001016107f4565b84546001600160a01b031683526001948501948694506020909301920161065b565b346101e1575f3660031901126101e1576020610860613e56565b604051908152f35b346101e15760203660031901126101e1576004355f90815260166020526040808220600181015491516003909101805491926001600160801b031691906108ae82612e8e565b9081855260208501926001811690815f14610948575060011461090e575b50506108dd83606094950385612c6f565b6040519384928352604060208401525180918160408501528484015e5f828201840152601f01601f19168101030190f35b9094505f5260205f205f905b8582106109325750830160200193506108dd836108cc565b600181602092548385890101520191019061091a565b60ff191684525050151560051b830160200193506108dd836108cc565b346101e157366003190161018081126101e15760e0136101e15760e4356001600160401b0381116101e15761099e903690600401612af4565b6101043590610124356001600160401b0381116101e1576109c3903690600401612b71565b90610144356001600160401b0381116101e1576109e4903690600401612b37565b929091610164356001600160401b0381116101e157610a07903690600401612b71565b969095610a12613ed2565b610a30610a1d614185565b50610a2781612ba1565b60018114613e96565b60443590600254808303610d52576001600160401b03610a4e613d6d565b16151580610d0c575b610a7190610a63613c2b565b610a6b613d6d565b91613d99565b6001600160401b03610a81613d83565b164211610a8c613d83565b90610cd75750610a9a613c2b565b926040519260208401917fb88de93b6987cff01e13af79dd212b5792bfc348ad71fc7522b14bae5805028283526001600160a01b03610ad7612ade565b1660408601526024356001600160a01b0381168091036101e157606086015260808501526064359c8d60a0860152608435958660c087015260a4356001600160401b0381168091036101e15760e087015260c435936001600160401b0385168095036101e15786610b63956101008b9901526101008152610b5a61012082612c6f565b519020906158ae565b610b79828c61ffff600d5460b01c168110613de4565b818b610bac81610b8761482d565b60a001519060061b0160406020820151910151909163ffffffff82169160201c151590565b50941480610ca1575b610bbf9350613de4565b610bd8610bcd868686614987565b92838c828214613e1b565b610be8610be3613c41565b613f44565b99610bf1613c41565b9a15610c85576103c39a50610c04613c41565b6001600160a01b0380610c15613c2b565b169116145f14610c70576001600160a01b035f5b610c31613c2b565b946001600160401b03610c42613d6d565b8460405198610c508a612c1d565b1688526001602089015216604087015260608601521660808401526149ee565b6001600160a01b03610c80613c41565b610c29565b6001600160a01b038b630eddc34f60e01b5f521660045260245ffd5b5050505f526016602052600460405f20018a5f52602052610bbf838b60ff60405f205460a01c16610cd181612b67565b15610bb5565b6001600160401b03907f992b5308000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b506001600160a01b03610d1d613c2b565b165f52600760205260405f206001600160401b03610d39613d6d565b165f52602052610a7160ff60405f205416159050610a57565b827f5f8833f9000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346101e1575f3660031901126101e15760205f54604051908152f35b346101e1575f3660031901126101e1576020610db7613d0f565b6040519015158152f35b5f3660031901126101e157610de3336001600160a01b03600154163314613cd2565b610deb613ed2565b610e07610df6614185565b50610e0081612ba1565b8015613e96565b600160ff196008541617600855610e1c614791565b6103c360045461443e565b346101e1575f3660031901126101e1576020610e41614185565b5060405190610e4f81612ba1565b8152f35b346101e15760203660031901126101e157600435610e7e336001600160a01b03600954163314612bab565b610e86613ed2565b610ea4610e91614185565b50610e9b81612ba1565b60048114613e96565b6002545f52601660205260405f209081549160ff8360e01c1661100c57610ede6001600160401b038460a01c166002830154908015612d44565b815f526004810160205260405f2092610f0b60ff855460a01c16610f0181612b67565b8460018214613bd7565b61ffff8160901c1661ffff600d5460d01c1680821015610fe1575073ffff000000000000000000000000000000000000610f657fffffffffffffffffffffffff0000ffffffffffffffffffffffffffffffffffff92613cbf565b60901b1691161790558154917403000000000000000000000000000000000000000060ff60a01b1984161781557fc979865e92bc12d0051212aded8af57281e89a2482f6b66b20be962c48e8f95060206001600160a01b036001600254940154956040519687521694a45f5f516020615b6e5f395f51905f525d005b7f0157e084000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7ff54e87fa000000000000000000000000000000000000000000000000000000005f5260045ffd5b346101e15760203660031901126101e1576004356001600160401b03811681036101e1576103c390611064613ed2565b3361527c565b346101e15760203660031901126101e1576060600435805f5260166020526001600160401b0360405f205460a01c169081155f146110c7575f905b5f526016602052600260405f2001549060405192835260208301526040820152f35b6110d08261523d565b906110a5565b346101e1575f3660031901126101e1576002545f526016602052602060ff60405f205460e01c166040519015158152f35b346101e15760203660031901126101e1576004356001600160401b0381116101e157611137903690600401612af4565b61113f613ed2565b611147613f20565b60025491825f52601660205260405f206001600160401b03815460a01c1693841515918261142d575b600261118191019286845491612d44565b61118a8561523d565b600186018087116112e55781156113fe57508040908115611353575b6111b2818315156157a4565b816111be3688886151eb565b6020815191012014906111d23688886151eb565b60208151910120911561132257505050831561130e57823560f81c60f6190160ff81116112e55760ff1660010160ff81116112e55760ff16935f5b600d81106112f9575060018501938486116112e557602186018096116112e5577fb0385244188a607b0a92b31926fce4161a4467595d608b1f576b439ccd126bcd956040956112659361125f93612f4f565b90615221565b9083519060208201927fe2611ff307516c1a4505756a044c1ba9773c84273914956b9128d09ee107f55e84528583015246606083015230608083015260a082015260a081526112b560c082612c6f565b5190208091556112c76002549461523d565b9082519182526020820152a25f5f516020615b6e5f395f51905f525d005b634e487b7160e01b5f52601160045260245ffd5b9461130760019183876157d7565b950161120d565b634e487b7160e01b5f52603260045260245ffd5b7f621111b4000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b90505f80604051602081019084825260208152611371604082612c6f565b519071f90827f1c53a10cb7a02335b1753200029355afa3d156113f6573d90611399826145c2565b916113a76040519384612c6f565b82523d5f602084013e5b82816113ea575b6113c1916157a4565b6020815191015190602081106113d9575b50906111a6565b5f199060200360031b1b16876113d2565b825160201491506113b8565b6060906113b1565b7fc081d400000000000000000000000000000000000000000000000000000000005f524360045260245260445ffd5b6002810154159250611170565b346101e15760a03660031901126101e157611453612ade565b6024356001600160401b0381116101e157803603906102c06003198301126101e1576044356001600160401b0381116101e157611494903690600401612b37565b929093606435906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163303611b7057816001600160a01b0392611b68575b50166001600160a01b031960015416176001556001600160a01b0361150183600401613c57565b166001600160a01b0319600954161760095560248201356001600160a01b0381168091036101e1576001600160a01b0319600a541617600a5560448201356001600160a01b0381168091036101e1576001600160a01b0319600b541617600b556064820135600c5560848201356001600160a01b0381168091036101e1576001600160a01b0319600d541617600d5561159c60a48301613c6b565b151560ff60a01b1960ff60a01b600d549260a01b16911617600d5560c482013560038110156101e157600d5477ffff000000000000000000000000000000000000000000006115ed60e48601613c78565b60b01b167fffff0000ffffffffffffffffffffffffffffffffffffffffffffffffffffffff79ffff00000000000000000000000000000000000000000000000061163a6101048801613c78565b60c01b16917fffffffff0000ffffffffffffffffffffffffffffffffffffffffffffffffffff7bffff000000000000000000000000000000000000000000000000000061168a6101248a01613c78565b60d01b16947fffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffffff60ff60a81b7dffff000000000000000000000000000000000000000000000000000000006116e16101448d01613c78565b60e01b169860a81b16911617161716171717600d556001600160801b0361170b6101648401613c87565b166fffffffffffffffffffffffffffffffff19600e541617600e556117336101848301613c9b565b600e5477ffffffff000000000000000000000000000000000000000061175c6101a48601613c9b565b60a01b167bffffffffffffffffffffffffffffffffffffffffffffffffffffffff7bffffffff0000000000000000000000000000000000000000000000006117a76101c48801613c9b565b60c01b16927fffffffff000000000000000000000000ffffffffffffffffffffffffffffffff73ffffffff000000000000000000000000000000006001600160e01b03196117f86101e48b01613c9b565b60e01b169660801b1691161716171717600e556102048201359182600f556001600160a01b0361182b6102248301613c57565b166001600160a01b031960105416176010556102448101356011556102648101356012556102848101356013556102a481013591602219018212156101e157016004810135906001600160401b0382116101e1576024018160051b360381136101e157680100000000000000008211611ae55760145482601455808310611b2f575b5093929360145f5260205f205f5b838110611b0e57505050506003556084356004555f90603e1981360301915b83811015611b0c578060051b820135838112156101e157820160155468010000000000000000811015611ae5578060016119179201601555612be8565b611af9576001906001600160801b0361192f84613c87565b166fffffffffffffffffffffffffffffffff198254161781550190602081013590601e19813603018212156101e15701908135916001600160401b0383116101e1576020018260071b360381136101e157680100000000000000008311611ae5578154838355808410611a5e575b50905f5260205f20905f905b8382106119bc57505050506001016118da565b60026080826001933586558386016001600160a01b036119de60208401613c57565b166001600160a01b03198254161781556119fa60408301613c6b565b815460ff60a01b191690151560a01b60ff60a01b16178155611a1e60608301613c6b565b15157fffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffff60ff60a81b83549260a81b169116179055019301910190916119a9565b7f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811681036112e5578360011b7f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff851685036112e557835f528060205f20019160011b035f5b818110611ad257505061199d565b5f83820181815560010155600201611ac4565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f525f60045260245ffd5b005b6001906020611b1f85999899613c57565b94019381840155019594956118bb565b60145f52611b62908390037fce6d7b5282bd9a3661ae061feed1dbda4e52ab073b1f9285be6e155d9c38d4ec8401612ec6565b856118ad565b5f55866114da565b7fb550282e000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346101e1575f3660031901126101e157602060ff6005541660405190610e4f81612ba1565b346101e15760803660031901126101e1576004356024356001600160401b0381116101e157611bf4903690600401612b71565b6044929192356001600160401b0381116101e157611c16903690600401612b37565b919093606435926001600160401b0384116101e157602095611c3f61041a953690600401612b71565b949093611c4a613ed2565b611c55610a1d614185565b6002545f5260168952611c748860405f20611c6e61482d565b906148bb565b611c8184848c949c614987565b9060405191611c8f83612c1d565b33835260018d8401525f604084015260608301525f60808301528a6149ee565b346101e1575f3660031901126101e1576020600354604051908152f35b346101e1575f3660031901126101e157611ce4613ed2565b611d02611cef614185565b50611cf981612ba1565b60058114613e96565b6002545f52601660205260405f2080549061ffff8260801c1691600d549061ffff8260c01c1684105f14611dbe575050505060ff600854165f14611db8576004545b600360ff1960055416176005555f6004556001600160a01b03600154165f52600660205260405f20611d77828254612d85565b90557f46eca9f43cf2aee6a8cec689cb974f81603a950acc56e356d2da0f9622c1b1ea6020600392604051908152a25f5f516020615b6e5f395f51905f525d005b5f611d44565b6001600160401b038160401c16155f14611e53575050505060ff600854165f14611e4d576004545b600460ff1960055416176005555f6004556001600160a01b03600154165f52600660205260405f20611e19828254612d85565b90557f46eca9f43cf2aee6a8cec689cb974f81603a950acc56e356d2da0f9622c1b1ea6020600492604051908152a26103c3565b5f611de6565b60e01c60ff1615611f0e57506001600160801b03915060010154166001600160a01b03600954165f526006602052611e9060405f20918254612d85565b905560085460ff1615611f08576004545b600660ff1960055416176005555f6004556001600160a01b03600154165f52600660205260405f20611ed4828254612d85565b90557f46eca9f43cf2aee6a8cec689cb974f81603a950acc56e356d2da0f9622c1b1ea6020600692604051908152a26103c3565b5f611ea1565b60018201926001600160801b0384541681156120ad57046001600160801b03169060b01c61ffff16600483015f5b828110612052575050507f426c41404c6ba09bf011e1b0de2ad289fb3cdc730da2417b1d67838c7efa698091611f92604092611f8c6001600160801b038754169161ffff855460801c1690613cac565b90612f01565b6001600160a01b03600154165f526006602052611fb3835f20918254612d85565b905561ffff6001600160801b03600254955416915460801c1682519182526020820152a260085460ff161561204c576004545b600560ff19815416176005555f6004556001600160a01b03600154165f52600660205260405f20612018828254612d85565b90557f46eca9f43cf2aee6a8cec689cb974f81603a950acc56e356d2da0f9622c1b1ea6020600592604051908152a26103c3565b5f611fe6565b806001915f528260205260405f2060ff815460a01c1661207181612b67565b61207d575b5001611f3c565b61208e6001600160a01b0391615637565b165f52600660205260405f206120a5868254612d85565b905587612076565b634e487b7160e01b5f52601260045260245ffd5b346101e15760203660031901126101e157600d5460b01c61ffff166004356120e882612c90565b916120f66040519384612c6f565b808352612105601f1991612c90565b015f5b8181106122365750505f5b82518110156121a957600190825f526016602052600460405f2001815f5260205260405f206001600160a01b0360026040519261214f84612c1d565b6001600160401b038154848116865260ff8160a01c1661216e81612b67565b602087015260a81c16604085015285810154606085015201541660808201526121978286613c17565b526121a28185613c17565b5001612113565b826040518091602082016020835281518091526020604084019201905f5b8181106121d5575050500390f35b91935091602060a06001926001600160a01b0360808851828151168452858101516121ff81612b67565b868501526001600160401b0360408201511660408501526060810151606085015201511660808201520194019101918493926121c7565b60209060405161224581612c1d565b5f81525f838201525f60408201525f60608201525f608082015282828701015201612108565b346101e1575f3660031901126101e15760206001600160a01b0360015416604051908152f35b346101e15760203660031901126101e1576004356001600160401b0381116101e1576122c1903690600401612b37565b906122d9336001600160a01b03600954163314612bab565b6122e1613ed2565b6122e9613f20565b5f5b828110612304575f5f516020615b6e5f395f51905f525d005b6001906002545f526016602052600460405f2001612323828686613bc7565b355f5260205260405f2080549061235760ff8360a01c1661234381612b67565b61234e858989613bc7565b35868214613bd7565b7402000000000000000000000000000000000000000060ff60a01b198316179055600254906001600160a01b0361238f848888613bc7565b359116917f989c36d1bf715e95312ba25592d2d4cac992a8d1c9a0e87facfd9e321dcd16eb5f80a4016122eb565b346101e15760403660031901126101e1576004356001600160401b0381116101e1576123ed903690600401612b37565b602435916001600160401b0383116101e1576124106103c3933690600401612af4565b92909161241b613ed2565b612f67565b346101e15760403660031901126101e157612439612ade565b6001600160a01b03612449612b21565b91165f5260076020526001600160401b0360405f2091165f52602052602060ff60405f2054166040519015158152f35b60403660031901126101e1576004356001600160801b0381168091036101e1576024356001600160401b0381116101e1576124b8903690600401612af4565b6124d2929192336001600160a01b03600954163314612bab565b6124da613ed2565b6124e56102da614185565b6001600160801b03600e54168083106126b157506002545f526016602052600360405f2060018101846fffffffffffffffffffffffffffffffff1982541617905580547fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff6fffffffffffffffff00000000000000004260401b16911617815501926001600160401b038211611ae55761257e8454612e8e565b601f811161266e575b505f93601f831160011461260b57826103c3955f91612600575b508360011b905f198560031b1c19161790555b7fa754c95900f401612ab6bff373d624274248bc50313aa7104da69ae25b26f0836125f8600254926040519182918783526040602084015233966040840191612ee1565b0390a361443e565b9050820135866125a1565b601f19831694815f5260205f20905f5b8781106126565750846103c3971061263d575b5050600183811b0190556125b4565b8301355f19600386901b60f8161c19169055858061262e565b9091602060018192858801358155019301910161261b565b82811115612587576126a390855f5260205f2090601f850160051c90602086106126a9575b601f82910160051c039101612ec6565b84612587565b5f9150612693565b827f9901e611000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346101e15760203660031901126101e15760206108606101d2612ade565b346101e1575f3660031901126101e1576020600454604051908152f35b346101e1575f3660031901126101e15761274a61273661430d565b604051918291602083526020830190612aab565b0390f35b346101e1575f3660031901126101e1576020612768614185565b9050604051908152f35b346101e1575f3660031901126101e15760155461278e81612c90565b9061279c6040519283612c6f565b80825260208201908160155f527f55f448fdea98c4d29eb340757ef0a66cd03dbb9538908a6a81d96026b71ec4755f915b8383106128ab57848660405191829160208301906020845251809152604083019060408160051b85010192915f905b82821061280b57505050500390f35b919390929450603f198682030182528451602060608160408501936001600160801b0381511686520151936040838201528451809452019201905f905b8082106128685750505060208060019296019201920185949391926127fc565b9091926020608060019260608751805183526001600160a01b03858201511685840152604081015115156040840152015115156060820152019401920190612848565b600260206001926128bb85612db6565b8152019201920191906127cd565b346101e15760203660031901126101e1576004356001600160a01b0381168082036101e1578161290960209361290461041a94610be3613ed2565b612d92565b33613f7e565b346101e1575f3660031901126101e157612936336001600160a01b03600954163314612bab565b61293e613ed2565b612946613f20565b60025461295e600161295783612be8565b5001612ca7565b905f805b835182101561299857801561297d575b600190910190612962565b506001604061298c8386613c17565b51015115159050612972565b905015612a69575f52601660205260405f2080546129c96001600160401b038260a01c166002840154908015612d44565b608143018043116112e5577bffffffffffffffff00000000000000000000000000000000000000007fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff9160a01b169116178091557fcd7f3fd4fcfb3e5b62aed489a21e2be4d2fd91c38684aa86677b29ee39f7f4da6020600254926001600160401b036040519160a01c168152a25f5f516020615b6e5f395f51905f525d005b7f674d4697000000000000000000000000000000000000000000000000000000005f5260045ffd5b346101e1575f3660031901126101e1576020906002548152f35b90602080835192838152019201905f5b818110612ac85750505090565b8251845260209384019390920191600101612abb565b600435906001600160a01b03821682036101e157565b9181601f840112156101e1578235916001600160401b0383116101e157602083818601950101116101e157565b602435906001600160401b03821682036101e157565b9181601f840112156101e1578235916001600160401b0383116101e1576020808501948460051b0101116101e157565b600411156102c057565b9181601f840112156101e1578235916001600160401b0383116101e1576020808501948460061b0101116101e157565b600711156102c057565b15612bb35750565b6001600160a01b03907f245aecd3000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b60155481101561130e5760155f5260205f209060011b01905f90565b805482101561130e575f5260205f209060011b01905f90565b60a081019081106001600160401b03821117611ae557604052565b6102c081019081106001600160401b03821117611ae557604052565b60e081019081106001600160401b03821117611ae557604052565b90601f801991011681019081106001600160401b03821117611ae557604052565b6001600160401b038111611ae55760051b60200190565b90815491612cb483612c90565b92612cc26040519485612c6f565b80845260208401915f5260205f20915f905b828210612ce15750505050565b604051608081018181106001600160401b03821117611ae5576001926002926020926040528754815260ff858901546001600160a01b03811685840152818160a01c161515604084015260a81c1615156060820152815201940191019092612cd4565b15612d4d575050565b6001600160401b03907f11ced78a000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b919082018092116112e557565b15612d9a5750565b6001600160a01b0390630eddc34f60e01b5f521660045260245ffd5b90604051604081018181106001600160401b03821117611ae5576040526020612def600183956001600160801b03815416855201612ca7565b910152565b5f1981146112e55760010190565b6014545f928115612e7d5790916001600160a01b0316905f5b83811015612e775760145f52826001600160a01b03827fce6d7b5282bd9a3661ae061feed1dbda4e52ab073b1f9285be6e155d9c38d4ec01541614612e63575b600101612e1b565b93612e6f600191612df4565b949050612e5b565b50915050565b9250505061ffff600d5460b01c1690565b90600182811c92168015612ebc575b6020831014612ea857565b634e487b7160e01b5f52602260045260245ffd5b91607f1691612e9d565b5f5b828110612ed457505050565b5f82820155600101612ec8565b908060209392818452848401375f828201840152601f01601f1916010190565b919082039182116112e557565b919081101561130e5760051b81013590601e19813603018212156101e15701908135916001600160401b0383116101e15760200182360381136101e1579190565b909392938483116101e15784116101e1578101920390565b909193612f72613f20565b600254925f61016052612f8d612f8785612be8565b50612db6565b610140526020610140510151936001600160a01b03600b541692833f600c5490818103613b99575050612fc086516142a5565b975f5b8951811015612fec5780612fd96001928a613c17565b5151612fe5828d613c17565b5201612fc3565b509194979295509295863b156101e157909161303c926040519384927f76198563000000000000000000000000000000000000000000000000000000008452606060048501526064840190612aab565b90600319838303016024840152878252602082019160208960051b820101928b915f8d601e19903603015b8c8210613b3a57505050505082915f9461308c92600319858403016044860152612ee1565b0381885afa8015613b2f57613b1a575b50610140516020015161016051610120819052959194909392906130be613e56565b610100526130ca61430d565b926003546101205261016051975b865189101561354e57506130ed888683612f0e565b60e052945f6101805260e0516020116101e157602061018052610100516131176101805188615221565b1460e05161018051116101e157610180516131329088615221565b90156135165750610180519161016051925b61316c8b60606131568a51928d613c17565b5101511561350d5760ff610160515b1690612f01565b8410156131e4576131ae6131838260e0518b6155d4565b61318d868a613c17565b511461319c8360e0518c6155d4565b866131a7818c613c17565b5192613e1b565b61018051810181116131ca576001906101805101930192613144565b634e487b7160e01b61016051526011600452602461016051fd5b909398925098909395988115801590613504575b80156134f9575b613473575b6132118160e0518c6155d4565b610120526101805181018091116131ca5780996040613230848b613c17565b51015161324a575b505060010197969190969492946130d8565b6001600160a01b036101809b9895929a97949996939b5161326b8d89613c17565b510151169060405191630ce2714960e41b8352600483015261016051826024818b5afa918215613465576132b79260c0916101605191613440575b5001519a60e0519160e05190612f4f565b60c052608052836101605152601661018051526132f760406101605120600281015460a0526001600160401b0360a051915460a01c1660a0511515612d44565b610180515b895181101561342c57808a0180519061018051015190604051610180518101917f6dd7e1852cdf07937a8711022bbd5ad7f07a76c577ede5c6c899500e595a0d5a835260a051604083015260608201526060815261335b608082612c6f565b51902063ffffffff8216156134125763ffffffff82169006906133a57c1fffffffffffffffffffffffffffffffffffffffffffffffffffffffe082601b1c1660c0516080516155d4565b908282036133d65750505060408101809111156132fc57634e487b7160e01b61016051526011600452602461016051fd5b7fa9f277f0000000000000000000000000000000000000000000000000000000006101605152610180511c600452602452604452606461016051fd5b634e487b7160e01b61016051526012600452602461016051fd5b50929598600191949792959850905f613238565b61345f91503d8061016051833e6134578183612c6f565b810190614623565b5f6132a6565b6040513d61016051823e3d90fd5b610120516134848260e0518d6155d4565b146134928260e0518d6155d4565b90156134c157506101805181018091111561320457634e487b7160e01b61016051526011600452602461016051fd5b7fbf77f52900000000000000000000000000000000000000000000000000000000610160515260045261012051602452604461016051fd5b50600f5415156131ff565b508615156131f8565b60ff6001613165565b7fa9714ddb00000000000000000000000000000000000000000000000000000000610160515260045261010051602452604461016051fd5b94955095965060049250602090604051938480927fea3d508a0000000000000000000000000000000000000000000000000000000082525afa918215613465576101605192613ace575b506135a2826146d4565b156139df5750506101205160035561014051516001600160801b0316925f1983018381116131ca576135df936135d792612f0e565b809291612f4f565b9061016051506101605192600d549261ffff8460b01c169260ff8560a81c1660038110156139c5576002149485156139b7575061016051905b60025461016051526016602052604061016051209261016051936004610160519101905b8781106139445750610160515b8781106137fe575050505050505050506136726001600160801b03610140515116600454612f01565b60045561368c816001600160801b03610140515116612f01565b6001600160a01b0360015416610160515260066020526136b460406101605120918254612d85565b9055600254610160515260166020526001600160801b036001604061016051200154166001600160a01b0360095416610160515260066020526136ff60406101605120918254612d85565b905560025490817fd2b29795fdd0991777afcca3953fec3d644c195f7167a253f0c50cfbcc9ad42e604060035493613744816001600160801b03610140515116612f01565b82519182526020820152a3600181018082116131ca57601554036137e8575060085460ff16156137df576004545b600160ff196005541617600555610160516004556001600160a01b036001541661016051526006602052604061016051206137ae828254612d85565b90557f46eca9f43cf2aee6a8cec689cb974f81603a950acc56e356d2da0f9622c1b1ea6020600192604051908152a2565b61016051613772565b6137f190612df4565b6002556137fc614791565b565b610160805182905260208390525160409020805490919060a01c60ff1661382481612b67565b1561393b57891561390e5760019a5b61383d8c846155ef565b806138ca5750816001937f4de026f68cadecb9aa9f3fa3774fe732fcf00e62fbffbac5021e300611498cbc60406138a86101605180965b6001600160a01b0361388587615637565b16610160515260066020528361016051206138a1838254612d85565b9055612d85565b9f6001600160a01b036002549454169582519182526020820152a45b01613649565b6138d4908a613cac565b8815613412576001937f4de026f68cadecb9aa9f3fa3774fe732fcf00e62fbffbac5021e300611498cbc60406138a88c8795048096613874565b6001600160fb1b03811681036131ca5761393561392e8260051b88612d85565b85876155d4565b9a613833565b600191506138c4565b9485610160515281602052604061016051206101605150895f14613980576001916139736139799284906155ef565b90612d85565b950161363c565b6001600160fb1b03871687036131ca57600191613973613979926139b16139aa8b60051b8b612d85565b888a6155d4565b906155ef565b60db1c621fffe01690613618565b634e487b7160e01b61016051526021600452602461016051fd5b9250925050806101605152601660205260ff604061016051205460e01c16613a925761016051526016602052604061016051207c01000000000000000000000000000000000000000000000000000000007fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff8254161790556001600160e01b03196002549116907fdbfbb41cb902d82e84bc732b97e99c5fde0794a607839a2c04f9046ebefba4cc6101605161016051a3565b6001600160e01b0319827f73e50d9100000000000000000000000000000000000000000000000000000000610160515216600452602461016051fd5b9091506020813d602011613b12575b81613aea60209383612c6f565b81010312613b0b57516001600160e01b031981168103613b0b57905f613598565b6101605180fd5b3d9150613add565b5f613b2491612c6f565b5f610160525f61309c565b6040513d5f823e3d90fd5b9193979650919394601f198482030185528735828112156101e1578e0190602082016001600160401b038335116101e1578235360381136101e157613b8760209283926001953590612ee1565b99019501920188969795949391613067565b7fa9dc3676000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b919081101561130e5760051b0190565b15613be0575050565b7f4908ad36000000000000000000000000000000000000000000000000000000005f52600452613c0f81612b67565b60245260445ffd5b805182101561130e5760209160051b010190565b6004356001600160a01b03811681036101e15790565b6024356001600160a01b03811681036101e15790565b356001600160a01b03811681036101e15790565b3580151581036101e15790565b3561ffff811681036101e15790565b356001600160801b03811681036101e15790565b3563ffffffff811681036101e15790565b818102929181159184041417156112e557565b61ffff1661ffff81146112e55760010190565b15613cda5750565b6001600160a01b03907f246827bf000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b600f5415158080613d5a575b613d55576002541590811591613d3b575b8115613d36575090565b905090565b9050600160ff60055416613d4e81612ba1565b1490613d2c565b505f90565b506001600160a01b036010541615613d1b565b60a4356001600160401b03811681036101e15790565b60c4356001600160401b03811681036101e15790565b15613da2575050565b906001600160a01b036001600160401b03927f0d7ee895000000000000000000000000000000000000000000000000000000005f52166004521660245260445ffd5b15613ded575050565b7fdf653874000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b15613e2557505050565b7ff87299d8000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b6002546001600160a01b03600954166040519060208201924684523060408401526060830152608082015260808152613e9060a082612c6f565b51902090565b15613e9e5750565b7f96fe8cdd000000000000000000000000000000000000000000000000000000005f52613eca81612ba1565b60045260245ffd5b5f516020615b6e5f395f51905f525c613ef85760015f516020615b6e5f395f51905f525d565b7f3ee5aeb5000000000000000000000000000000000000000000000000000000005f5260045ffd5b6137fc613f2b614185565b50613f3581612ba1565b600381148015610e9157613e96565b6001600160a01b03168015159081613f73575b81613f60575090565b90506001600160a01b03600a5416141590565b308114159150613f57565b9190916001600160a01b03600a5416906001600160a01b038215911693845f52600660205260405f205494851561415a5782156140f857475b808710156140f2575085925b839684156140c75784613fd591612f01565b825f52600660205260405f20556001600160a01b03831680927ff7a40077ff7a04c7e61f6f26fb13774259ddf1b6bce9ecf26a8276cdd39926836020604051888152a31561402857506137fc92506154d8565b919050604051917fa9059cbb000000000000000000000000000000000000000000000000000000005f5260045260245260205f60448180865af19060015f51148216156140a6575b6040521561407b5750565b7f5274afe7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9060018115166140be57823b15153d15161690614070565b503d5f823e3d90fd5b7f9a8c5132000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b92613fc3565b6040516370a0823160e01b8152306004820152602081602481885afa908115613b2f575f91614128575b50613fb7565b90506020813d602011614152575b8161414360209383612c6f565b810103126101e157515f614122565b3d9150614136565b7f64ab3466000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60ff6005541661419481612ba1565b61429e5760ff6008541615614298576002545f52601660205260405f20546001600160401b0381169061ffff8160801c16600d5461ffff8160b01c1682108061428f575b6142865760c01c61ffff161161427d5760401c6001600160401b03169081156142565750600e549063ffffffff8260c01c16016001600160401b0381116112e5576001600160401b03169081421061425057906142389160e01c90612d85565b908142105f146142485760049190565b600591505f90565b50600391565b61426d915063ffffffff600e5460a01c1690612d85565b908142105f146142485760029190565b50506005905f90565b50600193915050565b508342106141d8565b5f905f90565b6006905f90565b906142af82612c90565b6142bc6040519182612c6f565b82815280926142cd601f1991612c90565b0190602036910137565b604051906142e482612c54565b606060c0835f81525f60208201525f60408201525f838201525f60808201528260a08201520152565b61ffff600d5460b01c1690600182018083116112e55761432c906142a5565b916143356142d7565b600254905f5b838110614355575050506143526012549184613c17565b52565b825f526016602052600460405f2001815f5260205260405f2060ff815460a01c1661437f81612b67565b801515908161440b575b506143f457508151156143e0575b806143ce6143c76001938560a001519060061b0160406020820151910151909163ffffffff82169160201c151590565b5090615598565b6143d88289613c17565b525b0161433b565b905060016143ec61482d565b919050614397565b906001809201546144058289613c17565b526143da565b6003915061441881612b67565b14155f614389565b15614429575050565b63312b003360e01b5f5260045260245260445ffd5b6001600160a01b03600a54169081156145b4573461459d57604051916370a0823160e01b8352306004840152602083602481845afa928315613b2f575f93614569575b50604051907f23b872dd000000000000000000000000000000000000000000000000000000005f5233600452306024528260445260205f60648180855af160015f511481161561454a575b826040525f6060521561407b57816024816020936370a0823160e01b82523060048301525afa908115613b2f575f91614516575b506137fc9261450e91612f01565b818114614420565b90506020813d602011614542575b8161453160209383612c6f565b810103126101e157516137fc614500565b3d9150614524565b600181151661456057813b15153d1516166144cc565b823d5f823e3d90fd5b9092506020813d602011614595575b8161458560209383612c6f565b810103126101e15751915f614481565b3d9150614578565b63312b003360e01b5f52346004525f60245260445ffd5b6137fc915034813414614420565b6001600160401b038111611ae557601f01601f191660200190565b81601f820112156101e1578051906145f4826145c2565b926146026040519485612c6f565b828452602083830101116101e157815f9260208093018386015e8301015290565b6020818303126101e1578051906001600160401b0382116101e1570160e0818303126101e1576040519161465683612c54565b81518352602082015160048110156101e157602084015260408201516040840152606082015160608401526080820151608084015260a08201516001600160401b0381116101e157816146aa9184016145dd565b60a084015260c08201516001600160401b0381116101e1576146cc92016145dd565b60c082015290565b6001600160a01b03600d541690811561478a5762030d405a115a901561475857506020915f916040516001600160e01b0319858201927f62625f5500000000000000000000000000000000000000000000000000000000845216602482015260248152614742604482612c6f565b5191620186a0fa60015f511490601f3d11161690565b7f9ee5fcf0000000000000000000000000000000000000000000000000000000005f5260045262030d4060245260445ffd5b5050600190565b6147a663ffffffff600e5460801c1642612d85565b600280545f908152601660205260409020805467ffffffffffffffff19166001600160401b0384161790555460016147dd82612be8565b500180545f1981019081116112e5576148196040917ff381f73105d6164028138360dff6490d9c19c0f2c98ded68db027f3eee16c97d93612c04565b5054936003549082519182526020820152a3565b6148356142d7565b506001614843600254612be8565b50016001600160a01b03600b5416908054905f1982019182116112e55760016148755f936001600160a01b0393612c04565b50015416602460405180948193630ce2714960e41b835260048301525afa908115613b2f575f916148a4575090565b6148b891503d805f833e6134578183612c6f565b90565b9290919261ffff600d5460b01c16925f5b8481106148ff57857f4a390fff000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b8561492a828460a001519060061b0160406020820151910151909163ffffffff82169160201c151590565b50911480614949575b61494057506001016148cc565b90955093505050565b50815f526004840160205260ff60405f205460a01c1661496881612b67565b15614933565b602092839282528051928391018483015e01015f815290565b91614998613e90916149a99361565e565b60405192839160208301958661496e565b03601f198101835282612c6f565b156149c0575050565b7fd7b4551b000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b91614a65929a999a98969895949561012052610140526002545f52601660205260405f2061010052614a306001600160a01b036101405151166101005161569e565b614a3d81858181146149b7565b614a4a81888181146149b7565b614a57818b8181146149b7565b606061014051015192615598565b146151c35760606101405101516012548114615198575060606101405101515f526005610100510160205260ff60405f20541615159660606101405101519761516c5760049697506001600160a01b0361014051511695606061014051015160806001600160a01b03600b54166040519a8b80927fcfc4af550000000000000000000000000000000000000000000000000000000082525afa988915613b2f575f996150f7575b50614b17838761565e565b60405160208101908382526001600160fb1b038a116101e157614b7681604060205f516020615b4e5f395f51905f52968e9f999e8f9060051b8091858701378401908051928391018483015e01015f815203601f198101835282612c6f565b51902006945f6101805260a06101805260405160e052614b9b6101805160e051612c6f565b6101805160e05136903761018051604051610160819052614bbc9190612c6f565b61018051610160513690376001925f995f5b878c10614eef57505050505050505050505050608060405191604060e051845e7f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c260408401527f1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed60608401527f090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b828401527f12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa6101805184015260406101605160c085015e61010083015e60016020826101808160085afa9151149015614ec75715614e9f5760606101405101515f526005610100510160205260405f20600160ff19825416179055610120515f526004610100510160205260405f206001600160a01b0380610140515116166001600160a01b03198254161781556020610140510151614d1a81612b67565b614d2381612b67565b60ff60a01b1960ff60a01b835492610180511b16911617815560406101405101517fffffff0000000000000000ffffffffffffffffffffffffffffffffffffffffff7cffffffffffffffff00000000000000000000000000000000000000000083549260a81b169116178155606061014051015160018201556001600160a01b03600281608061014051015116920191166001600160a01b0319825416179055614e14614dda61ffff610100515460801c16613cbf565b610100519071ffff000000000000000000000000000000001971ffff0000000000000000000000000000000083549260801b169116179055565b61ffff610100515460801c1661ffff600d5460b01c1614614e7c575b6002546001600160a01b03610140515116906060610140510151906040519182527fc8a69885ee696611791c50b04a8a50b8bf719de24c7f844865eb8ce4c38f2a9960206101205193a4565b61010051805467ffffffffffffffff1916426001600160401b0316179055614e30565b7fc3f0a9c7000000000000000000000000000000000000000000000000000000005f5260045ffd5b7fcce978fe000000000000000000000000000000000000000000000000000000005f5260045ffd5b614efa8c838d613bc7565b355f516020615b4e5f395f51905f528110156150cb57908491614fab888f6020614fa0828f93614f9890858f8e5f516020615b4e5f395f51905f529160405190898201927fa62bb792e99e2c4ffc9febb9ff94902b13002f9029822ffd3e714a9524df4b6584524660408401523060608401526080830152610180518201528460c082015260c08152614f8e60e082612c6f565b519020069b615794565b35938c615794565b01359060e051615a68565b5f516020615b4e5f395f51905f5203905f516020615b4e5f395f51905f5282116112e5576120ad575f516020615b4e5f395f51905f52906001604060e05101526002606060e05101528709608060e051015260408060e0510160608260e0510160075afa604060e051608060e05160065afa1615614ec7578961505e915f516020615b4e5f395f51905f5260208f808c615049615050938289615794565b3596615794565b01359189099160e051615a68565b6150698b878b615794565b3560206150778d898d615794565b0135905f516020615b4e5f395f51905f52878103116112e5576150ae91875f516020615b4e5f395f51905f52039161016051615a68565b60015f516020615b4e5f395f51905f52895f97099b019a94614bce565b8c7fbc8521e5000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90985060803d608011615165575b61510f8183612c6f565b81016080828203126101e15780601f830112156101e15760405191615135608084612c6f565b8290608081019283116101e157905b82821061515557505050975f614b0c565b8151815260209182019101615144565b503d615105565b877fc79a7dab000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fee76a627000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fc922446b000000000000000000000000000000000000000000000000000000005f5260045ffd5b9291926151f7826145c2565b916152056040519384612c6f565b8294818452818301116101e1578281602093845f960137010152565b35906020811061522f575090565b5f199060200360031b1b1690565b80431115613d55575f1943014381116112e55761525d82611f4092612f01565b04611f40810290808204611f4014901517156112e5576148b891612d85565b906001600160401b03168015158061547e575b6001615299614185565b506152a381612ba1565b036154685750906002545f52601660205260405f209061ffff600d5460b01c16915f9360048201945b8481106152db57505050505050565b805f528560205260405f20906040516152f381612c1d565b8383546001600160a01b0381168352600160ff8260a01c1661531481612b67565b8060208601526001600160401b03604086019360a81c1683526001600160a01b036002838901549860608801998a52015416608086015261535481612b67565b61535d81612b67565b149283615451575b508261543d575b505061537d575b60019150016152cc565b61ffff845460801c169182156112e5576153cd6001935f1901869071ffff000000000000000000000000000000001971ffff0000000000000000000000000000000083549260801b169116179055565b80515f526005850160205260405f2060ff198154169055815f52876020525f60026040822082815582868201550155816002549151916040519283527fd131ab405152022f8233c6622ff09a5e90035a3a90ac7d3d5c5e753939008a5260206001600160a01b038a1694a4615373565b516001600160401b0316149050835f61536c565b516001600160a01b0389811691161492505f615365565b90506137fc9150615477614185565b5090613e96565b6001600160a01b038316805f52600760205260405f20835f5260205260405f20600160ff198254161790557fa54dd139e5ced74f68eb57acd6f30850172035951b7be13782d6524bcc9800ac6020604051858152a261528f565b814710615540575f8080936001600160a01b038294836040516154fc602082612c6f565b52165af11561550757565b3d15615518576040513d5f823e3d90fd5b7fd6bda275000000000000000000000000000000000000000000000000000000005f5260045ffd5b50477fcf479181000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9061557a826145c2565b6155876040519182612c6f565b82815280926142cd601f19916145c2565b907f03ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811681036112e557613e906149986149a99260061b615570565b909160208101908181116112e5576148b89361125f93612f4f565b5460a01c60ff166155ff81612b67565b60018114908115615623575b508061561a575b15613d555790565b505f8113615612565b6002915061563081612b67565b145f61560b565b60028101546001600160a01b0316908161565a576001600160a01b039150541690565b5090565b91908060061b907f03ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8116036112e55761569681615570565b926020840137565b9060145415615790576156b081612e02565b91821561575b57600d546001600160a01b039092169183915f9160b01c61ffff1690600401825b8281106157195750505010156156eb575050565b7f101b3629000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b8091929394505f5281602052846001600160a01b0360405f20541614615747575b60010190859392916156d7565b92615753600191612df4565b93905061573a565b6001600160a01b03827fd3c6b2b7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b5050565b919081101561130e5760061b0190565b156157ac5750565b7fd58cc984000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b8183101561130e578281013560f81c926080841061589c5760b884106158775760b61984019384116112e557600181018091116112e55761583191816158208661125f94612d85565b9461582b8783612d85565b92612f4f565b917f1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811681036112e55760031b610100039161010083116112e5576148b8921c90612d85565b8093925060019150018092116112e557607f1981019081116112e5576148b891612d85565b92505050600181018091116112e55790565b929060405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f0d01fbac262fa9d59aa391ff0d5a1a82130d7da2f6ccf8282e356bc65174781c60408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260a0815261594260c082612c6f565b519020906040519060208201927f19010000000000000000000000000000000000000000000000000000000000008452602283015260428201526042815261598b606282612c6f565b5190209061599a818484615a97565b509093906159a781612b67565b159384615a52575b5083156159f6575b505050156159c25750565b6001600160a01b03907e414a42000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b60209350815f939260649260405194630b135d3f60e11b8652600486015260406024860152816044860152838501378281018201849052601f01601f19160190845afa630b135d3f60e11b5f5114601f3d1116165f80806159b7565b6001600160a01b0386811691161493505f6159af565b92906040929183928386019283526060860152608085015260608160075afa9160808160065afa1615614ec757565b9060418303615ac157615aba9250602081013591604082359201355f1a90615acb565b9192909190565b50505f9160029190565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411615b42579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15613b2f575f516001600160a01b03811615615b3857905f905f90565b505f906001905f90565b5050505f916003919056fe30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00",
}

// CampaignFactory is an auto generated Go binding around an Ethereum contract.
type CampaignFactory struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *CampaignFactory) GetABI() abi.ABI {
	return c.abi
}

// NewCampaignFactory creates a new instance of CampaignFactory.
func NewCampaignFactory() *CampaignFactory {
	parsed, err := CampaignFactoryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &CampaignFactory{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *CampaignFactory) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackCampaignOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x98050f33.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function campaignOf(address sponsor, (address,address,address,bytes32,address,bool,uint8,uint16,uint16,uint16,uint16,uint128,uint32,uint32,uint32,uint32,bytes32,address,bytes32,bytes32,bytes32,address[]) terms, (uint128,(bytes32,address,bool,bool)[])[] pins, bytes32 salt) view returns(address)
func (campaignFactory *CampaignFactory) PackCampaignOf(sponsor common.Address, terms Terms, pins []Pin, salt [32]byte) []byte {
	enc, err := campaignFactory.abi.Pack("campaignOf", sponsor, terms, pins, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCampaignOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x98050f33.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function campaignOf(address sponsor, (address,address,address,bytes32,address,bool,uint8,uint16,uint16,uint16,uint16,uint128,uint32,uint32,uint32,uint32,bytes32,address,bytes32,bytes32,bytes32,address[]) terms, (uint128,(bytes32,address,bool,bool)[])[] pins, bytes32 salt) view returns(address)
func (campaignFactory *CampaignFactory) TryPackCampaignOf(sponsor common.Address, terms Terms, pins []Pin, salt [32]byte) ([]byte, error) {
	return campaignFactory.abi.Pack("campaignOf", sponsor, terms, pins, salt)
}

// UnpackCampaignOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x98050f33.
//
// Solidity: function campaignOf(address sponsor, (address,address,address,bytes32,address,bool,uint8,uint16,uint16,uint16,uint16,uint128,uint32,uint32,uint32,uint32,bytes32,address,bytes32,bytes32,bytes32,address[]) terms, (uint128,(bytes32,address,bool,bool)[])[] pins, bytes32 salt) view returns(address)
func (campaignFactory *CampaignFactory) UnpackCampaignOf(data []byte) (common.Address, error) {
	out, err := campaignFactory.abi.Unpack("campaignOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCreate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x89d6efcf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function create((address,address,address,bytes32,address,bool,uint8,uint16,uint16,uint16,uint16,uint128,uint32,uint32,uint32,uint32,bytes32,address,bytes32,bytes32,bytes32,address[]) terms, (uint128,(bytes32,address,bool,bool)[])[] pins, bytes32 salt) returns(address campaign)
func (campaignFactory *CampaignFactory) PackCreate(terms Terms, pins []Pin, salt [32]byte) []byte {
	enc, err := campaignFactory.abi.Pack("create", terms, pins, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x89d6efcf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function create((address,address,address,bytes32,address,bool,uint8,uint16,uint16,uint16,uint16,uint128,uint32,uint32,uint32,uint32,bytes32,address,bytes32,bytes32,bytes32,address[]) terms, (uint128,(bytes32,address,bool,bool)[])[] pins, bytes32 salt) returns(address campaign)
func (campaignFactory *CampaignFactory) TryPackCreate(terms Terms, pins []Pin, salt [32]byte) ([]byte, error) {
	return campaignFactory.abi.Pack("create", terms, pins, salt)
}

// UnpackCreate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x89d6efcf.
//
// Solidity: function create((address,address,address,bytes32,address,bool,uint8,uint16,uint16,uint16,uint16,uint128,uint32,uint32,uint32,uint32,bytes32,address,bytes32,bytes32,bytes32,address[]) terms, (uint128,(bytes32,address,bool,bool)[])[] pins, bytes32 salt) returns(address campaign)
func (campaignFactory *CampaignFactory) UnpackCreate(data []byte) (common.Address, error) {
	out, err := campaignFactory.abi.Unpack("create", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackImplementation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c60da1b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function implementation() view returns(address)
func (campaignFactory *CampaignFactory) PackImplementation() []byte {
	enc, err := campaignFactory.abi.Pack("implementation")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackImplementation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c60da1b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function implementation() view returns(address)
func (campaignFactory *CampaignFactory) TryPackImplementation() ([]byte, error) {
	return campaignFactory.abi.Pack("implementation")
}

// UnpackImplementation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5c60da1b.
//
// Solidity: function implementation() view returns(address)
func (campaignFactory *CampaignFactory) UnpackImplementation(data []byte) (common.Address, error) {
	out, err := campaignFactory.abi.Unpack("implementation", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// CampaignFactoryCampaignCreated represents a CampaignCreated event raised by the CampaignFactory contract.
type CampaignFactoryCampaignCreated struct {
	Campaign common.Address
	Sponsor  common.Address
	Owner    common.Address
	Previous common.Address
	Token    common.Address
	Fund     *big.Int
	Seed     [32]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const CampaignFactoryCampaignCreatedEventName = "CampaignCreated"

// ContractEventName returns the user-defined event name.
func (CampaignFactoryCampaignCreated) ContractEventName() string {
	return CampaignFactoryCampaignCreatedEventName
}

// UnpackCampaignCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CampaignCreated(address indexed campaign, address indexed sponsor, address indexed owner, address previous, address token, uint256 fund, bytes32 seed)
func (campaignFactory *CampaignFactory) UnpackCampaignCreatedEvent(log *types.Log) (*CampaignFactoryCampaignCreated, error) {
	event := "CampaignCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != campaignFactory.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CampaignFactoryCampaignCreated)
	if len(log.Data) > 0 {
		if err := campaignFactory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range campaignFactory.abi.Events[event].Inputs {
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
func (campaignFactory *CampaignFactory) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], campaignFactory.abi.Errors["FailedDeployment"].ID.Bytes()[:4]) {
		return campaignFactory.UnpackFailedDeploymentError(raw[4:])
	}
	if bytes.Equal(raw[:4], campaignFactory.abi.Errors["InsufficientBalance"].ID.Bytes()[:4]) {
		return campaignFactory.UnpackInsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], campaignFactory.abi.Errors["InvalidTerms"].ID.Bytes()[:4]) {
		return campaignFactory.UnpackInvalidTermsError(raw[4:])
	}
	return nil, errors.New("unknown error")
}

// CampaignFactoryFailedDeployment represents a FailedDeployment error raised by the CampaignFactory contract.
type CampaignFactoryFailedDeployment struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedDeployment()
func CampaignFactoryFailedDeploymentErrorID() common.Hash {
	return common.HexToHash("0xb06ebf3d5067824a3fe5d5ba19471e035a7de6c88dac362c77b162830a5b9093")
}

// UnpackFailedDeploymentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedDeployment()
func (campaignFactory *CampaignFactory) UnpackFailedDeploymentError(raw []byte) (*CampaignFactoryFailedDeployment, error) {
	out := new(CampaignFactoryFailedDeployment)
	if err := campaignFactory.abi.UnpackIntoInterface(out, "FailedDeployment", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CampaignFactoryInsufficientBalance represents a InsufficientBalance error raised by the CampaignFactory contract.
type CampaignFactoryInsufficientBalance struct {
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func CampaignFactoryInsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xcf4791818fba6e019216eb4864093b4947f674afada5d305e57d598b641dad1d")
}

// UnpackInsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func (campaignFactory *CampaignFactory) UnpackInsufficientBalanceError(raw []byte) (*CampaignFactoryInsufficientBalance, error) {
	out := new(CampaignFactoryInsufficientBalance)
	if err := campaignFactory.abi.UnpackIntoInterface(out, "InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CampaignFactoryInvalidTerms represents a InvalidTerms error raised by the CampaignFactory contract.
type CampaignFactoryInvalidTerms struct {
	Reason string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidTerms(string reason)
func CampaignFactoryInvalidTermsErrorID() common.Hash {
	return common.HexToHash("0xf191a031a8e2caa80df477b8b01660f0de4259688cef841b71cd05217c53b977")
}

// UnpackInvalidTermsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidTerms(string reason)
func (campaignFactory *CampaignFactory) UnpackInvalidTermsError(raw []byte) (*CampaignFactoryInvalidTerms, error) {
	out := new(CampaignFactoryInvalidTerms)
	if err := campaignFactory.abi.UnpackIntoInterface(out, "InvalidTerms", raw); err != nil {
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
	ABI: "[{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"now\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"BlockTooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"BondTooSmall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"ConsentExpired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"dataId\",\"type\":\"bytes32\"}],\"name\":\"DuplicateData\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"HeldProof\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"KnowledgeInvalid\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"KnowledgePoint\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"piece\",\"type\":\"uint256\"}],\"name\":\"KnowledgeScalar\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"descriptor\",\"type\":\"bytes32\"}],\"name\":\"NoVacantSlot\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotFactory\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NotInvited\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotSponsor\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingDrawn\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"owed\",\"type\":\"uint256\"}],\"name\":\"NothingLeft\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NothingToClaim\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"}],\"name\":\"RevokedConsent\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"selector\",\"type\":\"bytes4\"}],\"name\":\"StoppedVerifier\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"dataId\",\"type\":\"bytes32\"}],\"name\":\"TestSetAsData\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"TooLittleGas\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"TooManyExclusions\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"TooManySlots\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"UnknownBlock\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"VerifierChanged\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"WrongAmount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongContext\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"dataSet\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongData\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"output\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"WrongDraw\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongHead\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongHeader\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"drawFrom\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"beacon\",\"type\":\"bytes32\"}],\"name\":\"WrongOrder\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumPhase\",\"name\":\"got\",\"type\":\"uint8\"}],\"name\":\"WrongPhase\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"WrongPieces\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"WrongReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"WrongRound\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"WrongSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"descriptor\",\"type\":\"bytes32\"}],\"name\":\"WrongSlot\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"},{\"internalType\":\"enumStanding\",\"name\":\"got\",\"type\":\"uint8\"}],\"name\":\"WrongStanding\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroData\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"beacon\",\"type\":\"bytes32\"}],\"name\":\"BeaconDrawn\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"recipient\",\"type\":\"string\"}],\"name\":\"BondPosted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"providers\",\"type\":\"uint256\"}],\"name\":\"BondSlashed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"enumEnding\",\"name\":\"ending\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"refunded\",\"type\":\"uint256\"}],\"name\":\"CampaignEnded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Claimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"}],\"name\":\"ConsentRevoked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"int256\",\"name\":\"phi\",\"type\":\"int256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Contribution\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"DataAcknowledged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"dataId\",\"type\":\"bytes32\"}],\"name\":\"DataRegistered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"dataId\",\"type\":\"bytes32\"}],\"name\":\"DataWithdrawn\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"drawFrom\",\"type\":\"uint256\"}],\"name\":\"ExclusionsClosed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes4\",\"name\":\"selector\",\"type\":\"bytes4\"}],\"name\":\"ProofHeld\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"dataId\",\"type\":\"bytes32\"}],\"name\":\"ProviderExcluded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"programKey\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"head\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"closes\",\"type\":\"uint256\"}],\"name\":\"RoundOpened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"head\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"paid\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"refunded\",\"type\":\"uint256\"}],\"name\":\"RoundProven\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint256[]\",\"name\":\"slots\",\"type\":\"uint256[]\"}],\"name\":\"acknowledge\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"round_\",\"type\":\"uint256\"}],\"name\":\"beaconOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"beacon\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"round_\",\"type\":\"uint256\"}],\"name\":\"bondOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"string\",\"name\":\"recipient\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"cancel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"addresspayable\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"claim\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"addresspayable\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"claimFor\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"closeExclusions\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"context\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"credit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"dataIds\",\"outputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"\",\"type\":\"bytes32[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"deadline\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"end\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"header\",\"type\":\"bytes\"}],\"name\":\"draw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ending\",\"outputs\":[{\"internalType\":\"enumEnding\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"}],\"name\":\"exclude\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"expire\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"fund\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"head\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"headProven\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"held\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sponsor_\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"contractIERC20\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"contractIAIVMVerifier\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"},{\"internalType\":\"contractAIVMRouter\",\"name\":\"router\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"development\",\"type\":\"bool\"},{\"internalType\":\"enumRule\",\"name\":\"rule\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"providers\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"minProviders\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"maxExclusions\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"offset\",\"type\":\"uint16\"},{\"internalType\":\"uint128\",\"name\":\"minBond\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"registration\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"bonding\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"delivery\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"proving\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"head\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"previous\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"stateDescriptor\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"testId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"seed\",\"type\":\"bytes32\"},{\"internalType\":\"address[]\",\"name\":\"invited\",\"type\":\"address[]\"}],\"internalType\":\"structTerms\",\"name\":\"terms_\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint128\",\"name\":\"reward\",\"type\":\"uint128\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"programKey\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"constants\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"drawn\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"tested\",\"type\":\"bool\"}],\"internalType\":\"structLink[]\",\"name\":\"links\",\"type\":\"tuple[]\"}],\"internalType\":\"structPin[]\",\"name\":\"pins_\",\"type\":\"tuple[]\"},{\"internalType\":\"bytes32\",\"name\":\"salt_\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"fund_\",\"type\":\"uint256\"}],\"name\":\"initialize\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"invitations\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"invited\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"phase\",\"outputs\":[{\"internalType\":\"enumPhase\",\"name\":\"p\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pins\",\"outputs\":[{\"components\":[{\"internalType\":\"uint128\",\"name\":\"reward\",\"type\":\"uint128\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"programKey\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"constants\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"drawn\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"tested\",\"type\":\"bool\"}],\"internalType\":\"structLink[]\",\"name\":\"links\",\"type\":\"tuple[]\"}],\"internalType\":\"structPin[]\",\"name\":\"\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"internalType\":\"string\",\"name\":\"recipient\",\"type\":\"string\"}],\"name\":\"postBond\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"descriptor\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[2][]\",\"name\":\"points\",\"type\":\"uint256[2][]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"uint256[2][]\",\"name\":\"openings\",\"type\":\"uint256[2][]\"}],\"name\":\"register\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"payout\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"dataId\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structConsent\",\"name\":\"c\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"descriptor\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[2][]\",\"name\":\"points\",\"type\":\"uint256[2][]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"uint256[2][]\",\"name\":\"openings\",\"type\":\"uint256[2][]\"}],\"name\":\"registerFor\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"remaining\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"}],\"name\":\"revoke\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"revokeFor\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"}],\"name\":\"revoked\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"round\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"salt\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"round_\",\"type\":\"uint256\"}],\"name\":\"slotsOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"enumStanding\",\"name\":\"standing\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"dataId\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"payout\",\"type\":\"address\"}],\"internalType\":\"structSlot[]\",\"name\":\"slots\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"sponsor\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes[]\",\"name\":\"publicValues\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"}],\"name\":\"submit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"terms\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"contractIERC20\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"contractIAIVMVerifier\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"},{\"internalType\":\"contractAIVMRouter\",\"name\":\"router\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"development\",\"type\":\"bool\"},{\"internalType\":\"enumRule\",\"name\":\"rule\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"providers\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"minProviders\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"maxExclusions\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"offset\",\"type\":\"uint16\"},{\"internalType\":\"uint128\",\"name\":\"minBond\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"registration\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"bonding\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"delivery\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"proving\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"head\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"previous\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"stateDescriptor\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"testId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"seed\",\"type\":\"bytes32\"},{\"internalType\":\"address[]\",\"name\":\"invited\",\"type\":\"address[]\"}],\"internalType\":\"structTerms\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "TrainingCampaign",
	Bin: "0x60a0806040523460225733608052615b8e90816100278239608051816114a50152f35b5f80fdfe6101a0806040526004361015610013575f80fd5b5f3560e01c908163146ca53114612a91575080631852039e1461290f5780631e83409a146128c9578063226a01f91461277257806329dcb0cf1461274e5780632ec962c11461271b57806355234ec0146126fe57806358f43f76146126e05780635e4b1d7a1461247957806362c323c9146124205780636b3f3c77146123bd57806373be1bd01461229157806377c936621461226b57806378e61af3146120c157806379599f9614611ccc5780638f7dcfa314611caf57806391a5ce3514611bc157806394033c8114611b9c57806395fc090c1461143a5780639e97945214611107578063a285aed7146110d6578063a7dfd6c21461106a578063a954d8e014611034578063abde79cf14610e53578063b1c9fe6e14610e27578063b60d428814610dc1578063be53905814610d9d578063bfa0b13314610d81578063c12b41b214610965578063c60df25814610868578063d0496d6a14610846578063d50256251461046a578063d5d44d8014610432578063ddeae033146103d5578063e610e69514610300578063ea8a1af0146101e55763f0cd5945146101b4575f80fd5b346101e15760203660031901126101e15760206101d76101d2612ade565b612e02565b1515604051908152f35b5f80fd5b346101e1575f3660031901126101e15761020c336001600160a01b03600154163314613cd2565b610214613ed2565b61023d61021f614185565b5061022981612ba1565b801580156102ed575b80156102da57613e96565b60085460ff16156102d4576004545b600260ff1960055416176005555f6004556001600160a01b03600154165f52600660205260405f2061027f828254612d85565b90557f46eca9f43cf2aee6a8cec689cb974f81603a950acc56e356d2da0f9622c1b1ea6020600292604051908152a25f5f516020615b6e5f395f51905f525d005b634e487b7160e01b5f52602160045260245ffd5b5f61024c565b506102e481612ba1565b60028114613e96565b506102f781612ba1565b60018114610232565b346101e15760603660031901126101e157610319612ade565b610321612b21565b604435916001600160401b0383116101e1576103be6103476103c3943690600401612af4565b90610350613ed2565b6001600160401b0385166103678686831515613d99565b60405160208101917fb7ee4e9a482a9c70856571417dc48c3d515a3272e5e837157851d1be54b9b6fe83526001600160a01b03871660408301526060820152606081526103b5608082612c6f565b519020846158ae565b61527c565b5f5f516020615b6e5f395f51905f525d005b346101e15760203660031901126101e1576004356001600160a01b0381168082036101e15760209161041a91610409613ed2565b61041582823b15612d92565b613f7e565b5f5f516020615b6e5f395f51905f525d604051908152f35b346101e15760203660031901126101e1576001600160a01b03610453612ade565b165f526006602052602060405f2054604051908152f35b346101e1575f3660031901126101e15760606102a060405161048b81612c38565b5f81525f60208201525f60408201525f838201525f60808201525f60a08201525f60c08201525f60e08201525f6101008201525f6101208201525f6101408201525f6101608201525f6101808201525f6101a08201525f6101c08201525f6101e08201525f6102008201525f6102208201525f6102408201525f6102608201525f610280820152015260405161052081612c38565b6001600160a01b036009541681526001600160a01b03600a541660208201526001600160a01b03600b54166040820152600c546060820152600d546001600160a01b038116608083015260ff8160a01c16151560a083015260ff8160a81c169060038210156102c05761ffff9160c0840152818160b01c1660e0840152818160c01c16610100840152818160d01c1661012084015260e01c16610140820152600e546001600160801b03811661016083015263ffffffff8160801c1661018083015263ffffffff8160a01c166101a083015263ffffffff8160c01c166101c083015260e01c6101e0820152600f546102008201526001600160a01b036010541661022082015260115461024082015260125461026082015260135461028082015260405180816020601454928381520160145f5260205f20925f5b81811061082457505061067092500382612c6f565b6102a082015260405190602082526001600160a01b0381511660208301526001600160a01b0360208201511660408301526001600160a01b036040820151166060830152606081015160808301526001600160a01b0360808201511660a083015260a0810151151560c083015260c08101519060038210156102c0576102a090839260e084015261ffff60e08201511661010084015261ffff6101008201511661012084015261ffff6101208201511661014084015261ffff610140820151166101608401526001600160801b036101608201511661018084015263ffffffff610180820151166101a084015263ffffffff6101a0820151166101c084015263ffffffff6101c0820151166101e084015263ffffffff6101e0820151166102008401526102008101516102208401526001600160a01b03610220820151166102408401526102408101516102608401526102608101516102808401526102808101518284015201516102c0808301528051806102e0840152602061030084019201905f5b818110610802575050500390f35b82516001600160a01b03168452859450602093840193909201916001016107f4565b84546001600160a01b031683526001948501948694506020909301920161065b565b346101e1575f3660031901126101e1576020610860613e56565b604051908152f35b346101e15760203660031901126101e1576004355f90815260166020526040808220600181015491516003909101805491926001600160801b031691906108ae82612e8e565b9081855260208501926001811690815f14610948575060011461090e575b50506108dd83606094950385612c6f565b6040519384928352604060208401525180918160408501528484015e5f828201840152601f01601f19168101030190f35b9094505f5260205f205f905b8582106109325750830160200193506108dd836108cc565b600181602092548385890101520191019061091a565b60ff191684525050151560051b830160200193506108dd836108cc565b346101e157366003190161018081126101e15760e0136101e15760e4356001600160401b0381116101e15761099e903690600401612af4565b6101043590610124356001600160401b0381116101e1576109c3903690600401612b71565b90610144356001600160401b0381116101e1576109e4903690600401612b37565b929091610164356001600160401b0381116101e157610a07903690600401612b71565b969095610a12613ed2565b610a30610a1d614185565b50610a2781612ba1565b60018114613e96565b60443590600254808303610d52576001600160401b03610a4e613d6d565b16151580610d0c575b610a7190610a63613c2b565b610a6b613d6d565b91613d99565b6001600160401b03610a81613d83565b164211610a8c613d83565b90610cd75750610a9a613c2b565b926040519260208401917fb88de93b6987cff01e13af79dd212b5792bfc348ad71fc7522b14bae5805028283526001600160a01b03610ad7612ade565b1660408601526024356001600160a01b0381168091036101e157606086015260808501526064359c8d60a0860152608435958660c087015260a4356001600160401b0381168091036101e15760e087015260c435936001600160401b0385168095036101e15786610b63956101008b9901526101008152610b5a61012082612c6f565b519020906158ae565b610b79828c61ffff600d5460b01c168110613de4565b818b610bac81610b8761482d565b60a001519060061b0160406020820151910151909163ffffffff82169160201c151590565b50941480610ca1575b610bbf9350613de4565b610bd8610bcd868686614987565b92838c828214613e1b565b610be8610be3613c41565b613f44565b99610bf1613c41565b9a15610c85576103c39a50610c04613c41565b6001600160a01b0380610c15613c2b565b169116145f14610c70576001600160a01b035f5b610c31613c2b565b946001600160401b03610c42613d6d565b8460405198610c508a612c1d565b1688526001602089015216604087015260608601521660808401526149ee565b6001600160a01b03610c80613c41565b610c29565b6001600160a01b038b630eddc34f60e01b5f521660045260245ffd5b5050505f526016602052600460405f20018a5f52602052610bbf838b60ff60405f205460a01c16610cd181612b67565b15610bb5565b6001600160401b03907f992b5308000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b506001600160a01b03610d1d613c2b565b165f52600760205260405f206001600160401b03610d39613d6d565b165f52602052610a7160ff60405f205416159050610a57565b827f5f8833f9000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346101e1575f3660031901126101e15760205f54604051908152f35b346101e1575f3660031901126101e1576020610db7613d0f565b6040519015158152f35b5f3660031901126101e157610de3336001600160a01b03600154163314613cd2565b610deb613ed2565b610e07610df6614185565b50610e0081612ba1565b8015613e96565b600160ff196008541617600855610e1c614791565b6103c360045461443e565b346101e1575f3660031901126101e1576020610e41614185565b5060405190610e4f81612ba1565b8152f35b346101e15760203660031901126101e157600435610e7e336001600160a01b03600954163314612bab565b610e86613ed2565b610ea4610e91614185565b50610e9b81612ba1565b60048114613e96565b6002545f52601660205260405f209081549160ff8360e01c1661100c57610ede6001600160401b038460a01c166002830154908015612d44565b815f526004810160205260405f2092610f0b60ff855460a01c16610f0181612b67565b8460018214613bd7565b61ffff8160901c1661ffff600d5460d01c1680821015610fe1575073ffff000000000000000000000000000000000000610f657fffffffffffffffffffffffff0000ffffffffffffffffffffffffffffffffffff92613cbf565b60901b1691161790558154917403000000000000000000000000000000000000000060ff60a01b1984161781557fc979865e92bc12d0051212aded8af57281e89a2482f6b66b20be962c48e8f95060206001600160a01b036001600254940154956040519687521694a45f5f516020615b6e5f395f51905f525d005b7f0157e084000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7ff54e87fa000000000000000000000000000000000000000000000000000000005f5260045ffd5b346101e15760203660031901126101e1576004356001600160401b03811681036101e1576103c390611064613ed2565b3361527c565b346101e15760203660031901126101e1576060600435805f5260166020526001600160401b0360405f205460a01c169081155f146110c7575f905b5f526016602052600260405f2001549060405192835260208301526040820152f35b6110d08261523d565b906110a5565b346101e1575f3660031901126101e1576002545f526016602052602060ff60405f205460e01c166040519015158152f35b346101e15760203660031901126101e1576004356001600160401b0381116101e157611137903690600401612af4565b61113f613ed2565b611147613f20565b60025491825f52601660205260405f206001600160401b03815460a01c1693841515918261142d575b600261118191019286845491612d44565b61118a8561523d565b600186018087116112e55781156113fe57508040908115611353575b6111b2818315156157a4565b816111be3688886151eb565b6020815191012014906111d23688886151eb565b60208151910120911561132257505050831561130e57823560f81c60f6190160ff81116112e55760ff1660010160ff81116112e55760ff16935f5b600d81106112f9575060018501938486116112e557602186018096116112e5577fb0385244188a607b0a92b31926fce4161a4467595d608b1f576b439ccd126bcd956040956112659361125f93612f4f565b90615221565b9083519060208201927fe2611ff307516c1a4505756a044c1ba9773c84273914956b9128d09ee107f55e84528583015246606083015230608083015260a082015260a081526112b560c082612c6f565b5190208091556112c76002549461523d565b9082519182526020820152a25f5f516020615b6e5f395f51905f525d005b634e487b7160e01b5f52601160045260245ffd5b9461130760019183876157d7565b950161120d565b634e487b7160e01b5f52603260045260245ffd5b7f621111b4000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b90505f80604051602081019084825260208152611371604082612c6f565b519071f90827f1c53a10cb7a02335b1753200029355afa3d156113f6573d90611399826145c2565b916113a76040519384612c6f565b82523d5f602084013e5b82816113ea575b6113c1916157a4565b6020815191015190602081106113d9575b50906111a6565b5f199060200360031b1b16876113d2565b825160201491506113b8565b6060906113b1565b7fc081d400000000000000000000000000000000000000000000000000000000005f524360045260245260445ffd5b6002810154159250611170565b346101e15760a03660031901126101e157611453612ade565b6024356001600160401b0381116101e157803603906102c06003198301126101e1576044356001600160401b0381116101e157611494903690600401612b37565b929093606435906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163303611b7057816001600160a01b0392611b68575b50166001600160a01b031960015416176001556001600160a01b0361150183600401613c57565b166001600160a01b0319600954161760095560248201356001600160a01b0381168091036101e1576001600160a01b0319600a541617600a5560448201356001600160a01b0381168091036101e1576001600160a01b0319600b541617600b556064820135600c5560848201356001600160a01b0381168091036101e1576001600160a01b0319600d541617600d5561159c60a48301613c6b565b151560ff60a01b1960ff60a01b600d549260a01b16911617600d5560c482013560038110156101e157600d5477ffff000000000000000000000000000000000000000000006115ed60e48601613c78565b60b01b167fffff0000ffffffffffffffffffffffffffffffffffffffffffffffffffffffff79ffff00000000000000000000000000000000000000000000000061163a6101048801613c78565b60c01b16917fffffffff0000ffffffffffffffffffffffffffffffffffffffffffffffffffff7bffff000000000000000000000000000000000000000000000000000061168a6101248a01613c78565b60d01b16947fffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffffff60ff60a81b7dffff000000000000000000000000000000000000000000000000000000006116e16101448d01613c78565b60e01b169860a81b16911617161716171717600d556001600160801b0361170b6101648401613c87565b166fffffffffffffffffffffffffffffffff19600e541617600e556117336101848301613c9b565b600e5477ffffffff000000000000000000000000000000000000000061175c6101a48601613c9b565b60a01b167bffffffffffffffffffffffffffffffffffffffffffffffffffffffff7bffffffff0000000000000000000000000000000000000000000000006117a76101c48801613c9b565b60c01b16927fffffffff000000000000000000000000ffffffffffffffffffffffffffffffff73ffffffff000000000000000000000000000000006001600160e01b03196117f86101e48b01613c9b565b60e01b169660801b1691161716171717600e556102048201359182600f556001600160a01b0361182b6102248301613c57565b166001600160a01b031960105416176010556102448101356011556102648101356012556102848101356013556102a481013591602219018212156101e157016004810135906001600160401b0382116101e1576024018160051b360381136101e157680100000000000000008211611ae55760145482601455808310611b2f575b5093929360145f5260205f205f5b838110611b0e57505050506003556084356004555f90603e1981360301915b83811015611b0c578060051b820135838112156101e157820160155468010000000000000000811015611ae5578060016119179201601555612be8565b611af9576001906001600160801b0361192f84613c87565b166fffffffffffffffffffffffffffffffff198254161781550190602081013590601e19813603018212156101e15701908135916001600160401b0383116101e1576020018260071b360381136101e157680100000000000000008311611ae5578154838355808410611a5e575b50905f5260205f20905f905b8382106119bc57505050506001016118da565b60026080826001933586558386016001600160a01b036119de60208401613c57565b166001600160a01b03198254161781556119fa60408301613c6b565b815460ff60a01b191690151560a01b60ff60a01b16178155611a1e60608301613c6b565b15157fffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffff60ff60a81b83549260a81b169116179055019301910190916119a9565b7f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811681036112e5578360011b7f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff851685036112e557835f528060205f20019160011b035f5b818110611ad257505061199d565b5f83820181815560010155600201611ac4565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f525f60045260245ffd5b005b6001906020611b1f85999899613c57565b94019381840155019594956118bb565b60145f52611b62908390037fce6d7b5282bd9a3661ae061feed1dbda4e52ab073b1f9285be6e155d9c38d4ec8401612ec6565b856118ad565b5f55866114da565b7fb550282e000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346101e1575f3660031901126101e157602060ff6005541660405190610e4f81612ba1565b346101e15760803660031901126101e1576004356024356001600160401b0381116101e157611bf4903690600401612b71565b6044929192356001600160401b0381116101e157611c16903690600401612b37565b919093606435926001600160401b0384116101e157602095611c3f61041a953690600401612b71565b949093611c4a613ed2565b611c55610a1d614185565b6002545f5260168952611c748860405f20611c6e61482d565b906148bb565b611c8184848c949c614987565b9060405191611c8f83612c1d565b33835260018d8401525f604084015260608301525f60808301528a6149ee565b346101e1575f3660031901126101e1576020600354604051908152f35b346101e1575f3660031901126101e157611ce4613ed2565b611d02611cef614185565b50611cf981612ba1565b60058114613e96565b6002545f52601660205260405f2080549061ffff8260801c1691600d549061ffff8260c01c1684105f14611dbe575050505060ff600854165f14611db8576004545b600360ff1960055416176005555f6004556001600160a01b03600154165f52600660205260405f20611d77828254612d85565b90557f46eca9f43cf2aee6a8cec689cb974f81603a950acc56e356d2da0f9622c1b1ea6020600392604051908152a25f5f516020615b6e5f395f51905f525d005b5f611d44565b6001600160401b038160401c16155f14611e53575050505060ff600854165f14611e4d576004545b600460ff1960055416176005555f6004556001600160a01b03600154165f52600660205260405f20611e19828254612d85565b90557f46eca9f43cf2aee6a8cec689cb974f81603a950acc56e356d2da0f9622c1b1ea6020600492604051908152a26103c3565b5f611de6565b60e01c60ff1615611f0e57506001600160801b03915060010154166001600160a01b03600954165f526006602052611e9060405f20918254612d85565b905560085460ff1615611f08576004545b600660ff1960055416176005555f6004556001600160a01b03600154165f52600660205260405f20611ed4828254612d85565b90557f46eca9f43cf2aee6a8cec689cb974f81603a950acc56e356d2da0f9622c1b1ea6020600692604051908152a26103c3565b5f611ea1565b60018201926001600160801b0384541681156120ad57046001600160801b03169060b01c61ffff16600483015f5b828110612052575050507f426c41404c6ba09bf011e1b0de2ad289fb3cdc730da2417b1d67838c7efa698091611f92604092611f8c6001600160801b038754169161ffff855460801c1690613cac565b90612f01565b6001600160a01b03600154165f526006602052611fb3835f20918254612d85565b905561ffff6001600160801b03600254955416915460801c1682519182526020820152a260085460ff161561204c576004545b600560ff19815416176005555f6004556001600160a01b03600154165f52600660205260405f20612018828254612d85565b90557f46eca9f43cf2aee6a8cec689cb974f81603a950acc56e356d2da0f9622c1b1ea6020600592604051908152a26103c3565b5f611fe6565b806001915f528260205260405f2060ff815460a01c1661207181612b67565b61207d575b5001611f3c565b61208e6001600160a01b0391615637565b165f52600660205260405f206120a5868254612d85565b905587612076565b634e487b7160e01b5f52601260045260245ffd5b346101e15760203660031901126101e157600d5460b01c61ffff166004356120e882612c90565b916120f66040519384612c6f565b808352612105601f1991612c90565b015f5b8181106122365750505f5b82518110156121a957600190825f526016602052600460405f2001815f5260205260405f206001600160a01b0360026040519261214f84612c1d565b6001600160401b038154848116865260ff8160a01c1661216e81612b67565b602087015260a81c16604085015285810154606085015201541660808201526121978286613c17565b526121a28185613c17565b5001612113565b826040518091602082016020835281518091526020604084019201905f5b8181106121d5575050500390f35b91935091602060a06001926001600160a01b0360808851828151168452858101516121ff81612b67565b868501526001600160401b0360408201511660408501526060810151606085015201511660808201520194019101918493926121c7565b60209060405161224581612c1d565b5f81525f838201525f60408201525f60608201525f608082015282828701015201612108565b346101e1575f3660031901126101e15760206001600160a01b0360015416604051908152f35b346101e15760203660031901126101e1576004356001600160401b0381116101e1576122c1903690600401612b37565b906122d9336001600160a01b03600954163314612bab565b6122e1613ed2565b6122e9613f20565b5f5b828110612304575f5f516020615b6e5f395f51905f525d005b6001906002545f526016602052600460405f2001612323828686613bc7565b355f5260205260405f2080549061235760ff8360a01c1661234381612b67565b61234e858989613bc7565b35868214613bd7565b7402000000000000000000000000000000000000000060ff60a01b198316179055600254906001600160a01b0361238f848888613bc7565b359116917f989c36d1bf715e95312ba25592d2d4cac992a8d1c9a0e87facfd9e321dcd16eb5f80a4016122eb565b346101e15760403660031901126101e1576004356001600160401b0381116101e1576123ed903690600401612b37565b602435916001600160401b0383116101e1576124106103c3933690600401612af4565b92909161241b613ed2565b612f67565b346101e15760403660031901126101e157612439612ade565b6001600160a01b03612449612b21565b91165f5260076020526001600160401b0360405f2091165f52602052602060ff60405f2054166040519015158152f35b60403660031901126101e1576004356001600160801b0381168091036101e1576024356001600160401b0381116101e1576124b8903690600401612af4565b6124d2929192336001600160a01b03600954163314612bab565b6124da613ed2565b6124e56102da614185565b6001600160801b03600e54168083106126b157506002545f526016602052600360405f2060018101846fffffffffffffffffffffffffffffffff1982541617905580547fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff6fffffffffffffffff00000000000000004260401b16911617815501926001600160401b038211611ae55761257e8454612e8e565b601f811161266e575b505f93601f831160011461260b57826103c3955f91612600575b508360011b905f198560031b1c19161790555b7fa754c95900f401612ab6bff373d624274248bc50313aa7104da69ae25b26f0836125f8600254926040519182918783526040602084015233966040840191612ee1565b0390a361443e565b9050820135866125a1565b601f19831694815f5260205f20905f5b8781106126565750846103c3971061263d575b5050600183811b0190556125b4565b8301355f19600386901b60f8161c19169055858061262e565b9091602060018192858801358155019301910161261b565b82811115612587576126a390855f5260205f2090601f850160051c90602086106126a9575b601f82910160051c039101612ec6565b84612587565b5f9150612693565b827f9901e611000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346101e15760203660031901126101e15760206108606101d2612ade565b346101e1575f3660031901126101e1576020600454604051908152f35b346101e1575f3660031901126101e15761274a61273661430d565b604051918291602083526020830190612aab565b0390f35b346101e1575f3660031901126101e1576020612768614185565b9050604051908152f35b346101e1575f3660031901126101e15760155461278e81612c90565b9061279c6040519283612c6f565b80825260208201908160155f527f55f448fdea98c4d29eb340757ef0a66cd03dbb9538908a6a81d96026b71ec4755f915b8383106128ab57848660405191829160208301906020845251809152604083019060408160051b85010192915f905b82821061280b57505050500390f35b919390929450603f198682030182528451602060608160408501936001600160801b0381511686520151936040838201528451809452019201905f905b8082106128685750505060208060019296019201920185949391926127fc565b9091926020608060019260608751805183526001600160a01b03858201511685840152604081015115156040840152015115156060820152019401920190612848565b600260206001926128bb85612db6565b8152019201920191906127cd565b346101e15760203660031901126101e1576004356001600160a01b0381168082036101e1578161290960209361290461041a94610be3613ed2565b612d92565b33613f7e565b346101e1575f3660031901126101e157612936336001600160a01b03600954163314612bab565b61293e613ed2565b612946613f20565b60025461295e600161295783612be8565b5001612ca7565b905f805b835182101561299857801561297d575b600190910190612962565b506001604061298c8386613c17565b51015115159050612972565b905015612a69575f52601660205260405f2080546129c96001600160401b038260a01c166002840154908015612d44565b608143018043116112e5577bffffffffffffffff00000000000000000000000000000000000000007fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff9160a01b169116178091557fcd7f3fd4fcfb3e5b62aed489a21e2be4d2fd91c38684aa86677b29ee39f7f4da6020600254926001600160401b036040519160a01c168152a25f5f516020615b6e5f395f51905f525d005b7f674d4697000000000000000000000000000000000000000000000000000000005f5260045ffd5b346101e1575f3660031901126101e1576020906002548152f35b90602080835192838152019201905f5b818110612ac85750505090565b8251845260209384019390920191600101612abb565b600435906001600160a01b03821682036101e157565b9181601f840112156101e1578235916001600160401b0383116101e157602083818601950101116101e157565b602435906001600160401b03821682036101e157565b9181601f840112156101e1578235916001600160401b0383116101e1576020808501948460051b0101116101e157565b600411156102c057565b9181601f840112156101e1578235916001600160401b0383116101e1576020808501948460061b0101116101e157565b600711156102c057565b15612bb35750565b6001600160a01b03907f245aecd3000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b60155481101561130e5760155f5260205f209060011b01905f90565b805482101561130e575f5260205f209060011b01905f90565b60a081019081106001600160401b03821117611ae557604052565b6102c081019081106001600160401b03821117611ae557604052565b60e081019081106001600160401b03821117611ae557604052565b90601f801991011681019081106001600160401b03821117611ae557604052565b6001600160401b038111611ae55760051b60200190565b90815491612cb483612c90565b92612cc26040519485612c6f565b80845260208401915f5260205f20915f905b828210612ce15750505050565b604051608081018181106001600160401b03821117611ae5576001926002926020926040528754815260ff858901546001600160a01b03811685840152818160a01c161515604084015260a81c1615156060820152815201940191019092612cd4565b15612d4d575050565b6001600160401b03907f11ced78a000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b919082018092116112e557565b15612d9a5750565b6001600160a01b0390630eddc34f60e01b5f521660045260245ffd5b90604051604081018181106001600160401b03821117611ae5576040526020612def600183956001600160801b03815416855201612ca7565b910152565b5f1981146112e55760010190565b6014545f928115612e7d5790916001600160a01b0316905f5b83811015612e775760145f52826001600160a01b03827fce6d7b5282bd9a3661ae061feed1dbda4e52ab073b1f9285be6e155d9c38d4ec01541614612e63575b600101612e1b565b93612e6f600191612df4565b949050612e5b565b50915050565b9250505061ffff600d5460b01c1690565b90600182811c92168015612ebc575b6020831014612ea857565b634e487b7160e01b5f52602260045260245ffd5b91607f1691612e9d565b5f5b828110612ed457505050565b5f82820155600101612ec8565b908060209392818452848401375f828201840152601f01601f1916010190565b919082039182116112e557565b919081101561130e5760051b81013590601e19813603018212156101e15701908135916001600160401b0383116101e15760200182360381136101e1579190565b909392938483116101e15784116101e1578101920390565b909193612f72613f20565b600254925f61016052612f8d612f8785612be8565b50612db6565b610140526020610140510151936001600160a01b03600b541692833f600c5490818103613b99575050612fc086516142a5565b975f5b8951811015612fec5780612fd96001928a613c17565b5151612fe5828d613c17565b5201612fc3565b509194979295509295863b156101e157909161303c926040519384927f76198563000000000000000000000000000000000000000000000000000000008452606060048501526064840190612aab565b90600319838303016024840152878252602082019160208960051b820101928b915f8d601e19903603015b8c8210613b3a57505050505082915f9461308c92600319858403016044860152612ee1565b0381885afa8015613b2f57613b1a575b50610140516020015161016051610120819052959194909392906130be613e56565b610100526130ca61430d565b926003546101205261016051975b865189101561354e57506130ed888683612f0e565b60e052945f6101805260e0516020116101e157602061018052610100516131176101805188615221565b1460e05161018051116101e157610180516131329088615221565b90156135165750610180519161016051925b61316c8b60606131568a51928d613c17565b5101511561350d5760ff610160515b1690612f01565b8410156131e4576131ae6131838260e0518b6155d4565b61318d868a613c17565b511461319c8360e0518c6155d4565b866131a7818c613c17565b5192613e1b565b61018051810181116131ca576001906101805101930192613144565b634e487b7160e01b61016051526011600452602461016051fd5b909398925098909395988115801590613504575b80156134f9575b613473575b6132118160e0518c6155d4565b610120526101805181018091116131ca5780996040613230848b613c17565b51015161324a575b505060010197969190969492946130d8565b6001600160a01b036101809b9895929a97949996939b5161326b8d89613c17565b510151169060405191630ce2714960e41b8352600483015261016051826024818b5afa918215613465576132b79260c0916101605191613440575b5001519a60e0519160e05190612f4f565b60c052608052836101605152601661018051526132f760406101605120600281015460a0526001600160401b0360a051915460a01c1660a0511515612d44565b610180515b895181101561342c57808a0180519061018051015190604051610180518101917f6dd7e1852cdf07937a8711022bbd5ad7f07a76c577ede5c6c899500e595a0d5a835260a051604083015260608201526060815261335b608082612c6f565b51902063ffffffff8216156134125763ffffffff82169006906133a57c1fffffffffffffffffffffffffffffffffffffffffffffffffffffffe082601b1c1660c0516080516155d4565b908282036133d65750505060408101809111156132fc57634e487b7160e01b61016051526011600452602461016051fd5b7fa9f277f0000000000000000000000000000000000000000000000000000000006101605152610180511c600452602452604452606461016051fd5b634e487b7160e01b61016051526012600452602461016051fd5b50929598600191949792959850905f613238565b61345f91503d8061016051833e6134578183612c6f565b810190614623565b5f6132a6565b6040513d61016051823e3d90fd5b610120516134848260e0518d6155d4565b146134928260e0518d6155d4565b90156134c157506101805181018091111561320457634e487b7160e01b61016051526011600452602461016051fd5b7fbf77f52900000000000000000000000000000000000000000000000000000000610160515260045261012051602452604461016051fd5b50600f5415156131ff565b508615156131f8565b60ff6001613165565b7fa9714ddb00000000000000000000000000000000000000000000000000000000610160515260045261010051602452604461016051fd5b94955095965060049250602090604051938480927fea3d508a0000000000000000000000000000000000000000000000000000000082525afa918215613465576101605192613ace575b506135a2826146d4565b156139df5750506101205160035561014051516001600160801b0316925f1983018381116131ca576135df936135d792612f0e565b809291612f4f565b9061016051506101605192600d549261ffff8460b01c169260ff8560a81c1660038110156139c5576002149485156139b7575061016051905b60025461016051526016602052604061016051209261016051936004610160519101905b8781106139445750610160515b8781106137fe575050505050505050506136726001600160801b03610140515116600454612f01565b60045561368c816001600160801b03610140515116612f01565b6001600160a01b0360015416610160515260066020526136b460406101605120918254612d85565b9055600254610160515260166020526001600160801b036001604061016051200154166001600160a01b0360095416610160515260066020526136ff60406101605120918254612d85565b905560025490817fd2b29795fdd0991777afcca3953fec3d644c195f7167a253f0c50cfbcc9ad42e604060035493613744816001600160801b03610140515116612f01565b82519182526020820152a3600181018082116131ca57601554036137e8575060085460ff16156137df576004545b600160ff196005541617600555610160516004556001600160a01b036001541661016051526006602052604061016051206137ae828254612d85565b90557f46eca9f43cf2aee6a8cec689cb974f81603a950acc56e356d2da0f9622c1b1ea6020600192604051908152a2565b61016051613772565b6137f190612df4565b6002556137fc614791565b565b610160805182905260208390525160409020805490919060a01c60ff1661382481612b67565b1561393b57891561390e5760019a5b61383d8c846155ef565b806138ca5750816001937f4de026f68cadecb9aa9f3fa3774fe732fcf00e62fbffbac5021e300611498cbc60406138a86101605180965b6001600160a01b0361388587615637565b16610160515260066020528361016051206138a1838254612d85565b9055612d85565b9f6001600160a01b036002549454169582519182526020820152a45b01613649565b6138d4908a613cac565b8815613412576001937f4de026f68cadecb9aa9f3fa3774fe732fcf00e62fbffbac5021e300611498cbc60406138a88c8795048096613874565b6001600160fb1b03811681036131ca5761393561392e8260051b88612d85565b85876155d4565b9a613833565b600191506138c4565b9485610160515281602052604061016051206101605150895f14613980576001916139736139799284906155ef565b90612d85565b950161363c565b6001600160fb1b03871687036131ca57600191613973613979926139b16139aa8b60051b8b612d85565b888a6155d4565b906155ef565b60db1c621fffe01690613618565b634e487b7160e01b61016051526021600452602461016051fd5b9250925050806101605152601660205260ff604061016051205460e01c16613a925761016051526016602052604061016051207c01000000000000000000000000000000000000000000000000000000007fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff8254161790556001600160e01b03196002549116907fdbfbb41cb902d82e84bc732b97e99c5fde0794a607839a2c04f9046ebefba4cc6101605161016051a3565b6001600160e01b0319827f73e50d9100000000000000000000000000000000000000000000000000000000610160515216600452602461016051fd5b9091506020813d602011613b12575b81613aea60209383612c6f565b81010312613b0b57516001600160e01b031981168103613b0b57905f613598565b6101605180fd5b3d9150613add565b5f613b2491612c6f565b5f610160525f61309c565b6040513d5f823e3d90fd5b9193979650919394601f198482030185528735828112156101e1578e0190602082016001600160401b038335116101e1578235360381136101e157613b8760209283926001953590612ee1565b99019501920188969795949391613067565b7fa9dc3676000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b919081101561130e5760051b0190565b15613be0575050565b7f4908ad36000000000000000000000000000000000000000000000000000000005f52600452613c0f81612b67565b60245260445ffd5b805182101561130e5760209160051b010190565b6004356001600160a01b03811681036101e15790565b6024356001600160a01b03811681036101e15790565b356001600160a01b03811681036101e15790565b3580151581036101e15790565b3561ffff811681036101e15790565b356001600160801b03811681036101e15790565b3563ffffffff811681036101e15790565b818102929181159184041417156112e557565b61ffff1661ffff81146112e55760010190565b15613cda5750565b6001600160a01b03907f246827bf000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b600f5415158080613d5a575b613d55576002541590811591613d3b575b8115613d36575090565b905090565b9050600160ff60055416613d4e81612ba1565b1490613d2c565b505f90565b506001600160a01b036010541615613d1b565b60a4356001600160401b03811681036101e15790565b60c4356001600160401b03811681036101e15790565b15613da2575050565b906001600160a01b036001600160401b03927f0d7ee895000000000000000000000000000000000000000000000000000000005f52166004521660245260445ffd5b15613ded575050565b7fdf653874000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b15613e2557505050565b7ff87299d8000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b6002546001600160a01b03600954166040519060208201924684523060408401526060830152608082015260808152613e9060a082612c6f565b51902090565b15613e9e5750565b7f96fe8cdd000000000000000000000000000000000000000000000000000000005f52613eca81612ba1565b60045260245ffd5b5f516020615b6e5f395f51905f525c613ef85760015f516020615b6e5f395f51905f525d565b7f3ee5aeb5000000000000000000000000000000000000000000000000000000005f5260045ffd5b6137fc613f2b614185565b50613f3581612ba1565b600381148015610e9157613e96565b6001600160a01b03168015159081613f73575b81613f60575090565b90506001600160a01b03600a5416141590565b308114159150613f57565b9190916001600160a01b03600a5416906001600160a01b038215911693845f52600660205260405f205494851561415a5782156140f857475b808710156140f2575085925b839684156140c75784613fd591612f01565b825f52600660205260405f20556001600160a01b03831680927ff7a40077ff7a04c7e61f6f26fb13774259ddf1b6bce9ecf26a8276cdd39926836020604051888152a31561402857506137fc92506154d8565b919050604051917fa9059cbb000000000000000000000000000000000000000000000000000000005f5260045260245260205f60448180865af19060015f51148216156140a6575b6040521561407b5750565b7f5274afe7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9060018115166140be57823b15153d15161690614070565b503d5f823e3d90fd5b7f9a8c5132000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b92613fc3565b6040516370a0823160e01b8152306004820152602081602481885afa908115613b2f575f91614128575b50613fb7565b90506020813d602011614152575b8161414360209383612c6f565b810103126101e157515f614122565b3d9150614136565b7f64ab3466000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60ff6005541661419481612ba1565b61429e5760ff6008541615614298576002545f52601660205260405f20546001600160401b0381169061ffff8160801c16600d5461ffff8160b01c1682108061428f575b6142865760c01c61ffff161161427d5760401c6001600160401b03169081156142565750600e549063ffffffff8260c01c16016001600160401b0381116112e5576001600160401b03169081421061425057906142389160e01c90612d85565b908142105f146142485760049190565b600591505f90565b50600391565b61426d915063ffffffff600e5460a01c1690612d85565b908142105f146142485760029190565b50506005905f90565b50600193915050565b508342106141d8565b5f905f90565b6006905f90565b906142af82612c90565b6142bc6040519182612c6f565b82815280926142cd601f1991612c90565b0190602036910137565b604051906142e482612c54565b606060c0835f81525f60208201525f60408201525f838201525f60808201528260a08201520152565b61ffff600d5460b01c1690600182018083116112e55761432c906142a5565b916143356142d7565b600254905f5b838110614355575050506143526012549184613c17565b52565b825f526016602052600460405f2001815f5260205260405f2060ff815460a01c1661437f81612b67565b801515908161440b575b506143f457508151156143e0575b806143ce6143c76001938560a001519060061b0160406020820151910151909163ffffffff82169160201c151590565b5090615598565b6143d88289613c17565b525b0161433b565b905060016143ec61482d565b919050614397565b906001809201546144058289613c17565b526143da565b6003915061441881612b67565b14155f614389565b15614429575050565b63312b003360e01b5f5260045260245260445ffd5b6001600160a01b03600a54169081156145b4573461459d57604051916370a0823160e01b8352306004840152602083602481845afa928315613b2f575f93614569575b50604051907f23b872dd000000000000000000000000000000000000000000000000000000005f5233600452306024528260445260205f60648180855af160015f511481161561454a575b826040525f6060521561407b57816024816020936370a0823160e01b82523060048301525afa908115613b2f575f91614516575b506137fc9261450e91612f01565b818114614420565b90506020813d602011614542575b8161453160209383612c6f565b810103126101e157516137fc614500565b3d9150614524565b600181151661456057813b15153d1516166144cc565b823d5f823e3d90fd5b9092506020813d602011614595575b8161458560209383612c6f565b810103126101e15751915f614481565b3d9150614578565b63312b003360e01b5f52346004525f60245260445ffd5b6137fc915034813414614420565b6001600160401b038111611ae557601f01601f191660200190565b81601f820112156101e1578051906145f4826145c2565b926146026040519485612c6f565b828452602083830101116101e157815f9260208093018386015e8301015290565b6020818303126101e1578051906001600160401b0382116101e1570160e0818303126101e1576040519161465683612c54565b81518352602082015160048110156101e157602084015260408201516040840152606082015160608401526080820151608084015260a08201516001600160401b0381116101e157816146aa9184016145dd565b60a084015260c08201516001600160401b0381116101e1576146cc92016145dd565b60c082015290565b6001600160a01b03600d541690811561478a5762030d405a115a901561475857506020915f916040516001600160e01b0319858201927f62625f5500000000000000000000000000000000000000000000000000000000845216602482015260248152614742604482612c6f565b5191620186a0fa60015f511490601f3d11161690565b7f9ee5fcf0000000000000000000000000000000000000000000000000000000005f5260045262030d4060245260445ffd5b5050600190565b6147a663ffffffff600e5460801c1642612d85565b600280545f908152601660205260409020805467ffffffffffffffff19166001600160401b0384161790555460016147dd82612be8565b500180545f1981019081116112e5576148196040917ff381f73105d6164028138360dff6490d9c19c0f2c98ded68db027f3eee16c97d93612c04565b5054936003549082519182526020820152a3565b6148356142d7565b506001614843600254612be8565b50016001600160a01b03600b5416908054905f1982019182116112e55760016148755f936001600160a01b0393612c04565b50015416602460405180948193630ce2714960e41b835260048301525afa908115613b2f575f916148a4575090565b6148b891503d805f833e6134578183612c6f565b90565b9290919261ffff600d5460b01c16925f5b8481106148ff57857f4a390fff000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b8561492a828460a001519060061b0160406020820151910151909163ffffffff82169160201c151590565b50911480614949575b61494057506001016148cc565b90955093505050565b50815f526004840160205260ff60405f205460a01c1661496881612b67565b15614933565b602092839282528051928391018483015e01015f815290565b91614998613e90916149a99361565e565b60405192839160208301958661496e565b03601f198101835282612c6f565b156149c0575050565b7fd7b4551b000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b91614a65929a999a98969895949561012052610140526002545f52601660205260405f2061010052614a306001600160a01b036101405151166101005161569e565b614a3d81858181146149b7565b614a4a81888181146149b7565b614a57818b8181146149b7565b606061014051015192615598565b146151c35760606101405101516012548114615198575060606101405101515f526005610100510160205260ff60405f20541615159660606101405101519761516c5760049697506001600160a01b0361014051511695606061014051015160806001600160a01b03600b54166040519a8b80927fcfc4af550000000000000000000000000000000000000000000000000000000082525afa988915613b2f575f996150f7575b50614b17838761565e565b60405160208101908382526001600160fb1b038a116101e157614b7681604060205f516020615b4e5f395f51905f52968e9f999e8f9060051b8091858701378401908051928391018483015e01015f815203601f198101835282612c6f565b51902006945f6101805260a06101805260405160e052614b9b6101805160e051612c6f565b6101805160e05136903761018051604051610160819052614bbc9190612c6f565b61018051610160513690376001925f995f5b878c10614eef57505050505050505050505050608060405191604060e051845e7f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c260408401527f1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed60608401527f090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b828401527f12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa6101805184015260406101605160c085015e61010083015e60016020826101808160085afa9151149015614ec75715614e9f5760606101405101515f526005610100510160205260405f20600160ff19825416179055610120515f526004610100510160205260405f206001600160a01b0380610140515116166001600160a01b03198254161781556020610140510151614d1a81612b67565b614d2381612b67565b60ff60a01b1960ff60a01b835492610180511b16911617815560406101405101517fffffff0000000000000000ffffffffffffffffffffffffffffffffffffffffff7cffffffffffffffff00000000000000000000000000000000000000000083549260a81b169116178155606061014051015160018201556001600160a01b03600281608061014051015116920191166001600160a01b0319825416179055614e14614dda61ffff610100515460801c16613cbf565b610100519071ffff000000000000000000000000000000001971ffff0000000000000000000000000000000083549260801b169116179055565b61ffff610100515460801c1661ffff600d5460b01c1614614e7c575b6002546001600160a01b03610140515116906060610140510151906040519182527fc8a69885ee696611791c50b04a8a50b8bf719de24c7f844865eb8ce4c38f2a9960206101205193a4565b61010051805467ffffffffffffffff1916426001600160401b0316179055614e30565b7fc3f0a9c7000000000000000000000000000000000000000000000000000000005f5260045ffd5b7fcce978fe000000000000000000000000000000000000000000000000000000005f5260045ffd5b614efa8c838d613bc7565b355f516020615b4e5f395f51905f528110156150cb57908491614fab888f6020614fa0828f93614f9890858f8e5f516020615b4e5f395f51905f529160405190898201927fa62bb792e99e2c4ffc9febb9ff94902b13002f9029822ffd3e714a9524df4b6584524660408401523060608401526080830152610180518201528460c082015260c08152614f8e60e082612c6f565b519020069b615794565b35938c615794565b01359060e051615a68565b5f516020615b4e5f395f51905f5203905f516020615b4e5f395f51905f5282116112e5576120ad575f516020615b4e5f395f51905f52906001604060e05101526002606060e05101528709608060e051015260408060e0510160608260e0510160075afa604060e051608060e05160065afa1615614ec7578961505e915f516020615b4e5f395f51905f5260208f808c615049615050938289615794565b3596615794565b01359189099160e051615a68565b6150698b878b615794565b3560206150778d898d615794565b0135905f516020615b4e5f395f51905f52878103116112e5576150ae91875f516020615b4e5f395f51905f52039161016051615a68565b60015f516020615b4e5f395f51905f52895f97099b019a94614bce565b8c7fbc8521e5000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90985060803d608011615165575b61510f8183612c6f565b81016080828203126101e15780601f830112156101e15760405191615135608084612c6f565b8290608081019283116101e157905b82821061515557505050975f614b0c565b8151815260209182019101615144565b503d615105565b877fc79a7dab000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fee76a627000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fc922446b000000000000000000000000000000000000000000000000000000005f5260045ffd5b9291926151f7826145c2565b916152056040519384612c6f565b8294818452818301116101e1578281602093845f960137010152565b35906020811061522f575090565b5f199060200360031b1b1690565b80431115613d55575f1943014381116112e55761525d82611f4092612f01565b04611f40810290808204611f4014901517156112e5576148b891612d85565b906001600160401b03168015158061547e575b6001615299614185565b506152a381612ba1565b036154685750906002545f52601660205260405f209061ffff600d5460b01c16915f9360048201945b8481106152db57505050505050565b805f528560205260405f20906040516152f381612c1d565b8383546001600160a01b0381168352600160ff8260a01c1661531481612b67565b8060208601526001600160401b03604086019360a81c1683526001600160a01b036002838901549860608801998a52015416608086015261535481612b67565b61535d81612b67565b149283615451575b508261543d575b505061537d575b60019150016152cc565b61ffff845460801c169182156112e5576153cd6001935f1901869071ffff000000000000000000000000000000001971ffff0000000000000000000000000000000083549260801b169116179055565b80515f526005850160205260405f2060ff198154169055815f52876020525f60026040822082815582868201550155816002549151916040519283527fd131ab405152022f8233c6622ff09a5e90035a3a90ac7d3d5c5e753939008a5260206001600160a01b038a1694a4615373565b516001600160401b0316149050835f61536c565b516001600160a01b0389811691161492505f615365565b90506137fc9150615477614185565b5090613e96565b6001600160a01b038316805f52600760205260405f20835f5260205260405f20600160ff198254161790557fa54dd139e5ced74f68eb57acd6f30850172035951b7be13782d6524bcc9800ac6020604051858152a261528f565b814710615540575f8080936001600160a01b038294836040516154fc602082612c6f565b52165af11561550757565b3d15615518576040513d5f823e3d90fd5b7fd6bda275000000000000000000000000000000000000000000000000000000005f5260045ffd5b50477fcf479181000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9061557a826145c2565b6155876040519182612c6f565b82815280926142cd601f19916145c2565b907f03ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811681036112e557613e906149986149a99260061b615570565b909160208101908181116112e5576148b89361125f93612f4f565b5460a01c60ff166155ff81612b67565b60018114908115615623575b508061561a575b15613d555790565b505f8113615612565b6002915061563081612b67565b145f61560b565b60028101546001600160a01b0316908161565a576001600160a01b039150541690565b5090565b91908060061b907f03ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8116036112e55761569681615570565b926020840137565b9060145415615790576156b081612e02565b91821561575b57600d546001600160a01b039092169183915f9160b01c61ffff1690600401825b8281106157195750505010156156eb575050565b7f101b3629000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b8091929394505f5281602052846001600160a01b0360405f20541614615747575b60010190859392916156d7565b92615753600191612df4565b93905061573a565b6001600160a01b03827fd3c6b2b7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b5050565b919081101561130e5760061b0190565b156157ac5750565b7fd58cc984000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b8183101561130e578281013560f81c926080841061589c5760b884106158775760b61984019384116112e557600181018091116112e55761583191816158208661125f94612d85565b9461582b8783612d85565b92612f4f565b917f1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811681036112e55760031b610100039161010083116112e5576148b8921c90612d85565b8093925060019150018092116112e557607f1981019081116112e5576148b891612d85565b92505050600181018091116112e55790565b929060405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f0d01fbac262fa9d59aa391ff0d5a1a82130d7da2f6ccf8282e356bc65174781c60408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260a0815261594260c082612c6f565b519020906040519060208201927f19010000000000000000000000000000000000000000000000000000000000008452602283015260428201526042815261598b606282612c6f565b5190209061599a818484615a97565b509093906159a781612b67565b159384615a52575b5083156159f6575b505050156159c25750565b6001600160a01b03907e414a42000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b60209350815f939260649260405194630b135d3f60e11b8652600486015260406024860152816044860152838501378281018201849052601f01601f19160190845afa630b135d3f60e11b5f5114601f3d1116165f80806159b7565b6001600160a01b0386811691161493505f6159af565b92906040929183928386019283526060860152608085015260608160075afa9160808160065afa1615614ec757565b9060418303615ac157615aba9250602081013591604082359201355f1a90615acb565b9192909190565b50505f9160029190565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411615b42579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15613b2f575f516001600160a01b03811615615b3857905f905f90565b505f906001905f90565b5050505f916003919056fe30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00",
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

// PackClaimFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xddeae033.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimFor(address account) returns(uint256 amount)
func (trainingCampaign *TrainingCampaign) PackClaimFor(account common.Address) []byte {
	enc, err := trainingCampaign.abi.Pack("claimFor", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xddeae033.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimFor(address account) returns(uint256 amount)
func (trainingCampaign *TrainingCampaign) TryPackClaimFor(account common.Address) ([]byte, error) {
	return trainingCampaign.abi.Pack("claimFor", account)
}

// UnpackClaimFor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xddeae033.
//
// Solidity: function claimFor(address account) returns(uint256 amount)
func (trainingCampaign *TrainingCampaign) UnpackClaimFor(data []byte) (*big.Int, error) {
	out, err := trainingCampaign.abi.Unpack("claimFor", data)
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

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95fc090c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize(address sponsor_, (address,address,address,bytes32,address,bool,uint8,uint16,uint16,uint16,uint16,uint128,uint32,uint32,uint32,uint32,bytes32,address,bytes32,bytes32,bytes32,address[]) terms_, (uint128,(bytes32,address,bool,bool)[])[] pins_, bytes32 salt_, uint256 fund_) returns()
func (trainingCampaign *TrainingCampaign) PackInitialize(sponsor common.Address, terms Terms, pins []Pin, salt [32]byte, fund *big.Int) []byte {
	enc, err := trainingCampaign.abi.Pack("initialize", sponsor, terms, pins, salt, fund)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95fc090c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize(address sponsor_, (address,address,address,bytes32,address,bool,uint8,uint16,uint16,uint16,uint16,uint128,uint32,uint32,uint32,uint32,bytes32,address,bytes32,bytes32,bytes32,address[]) terms_, (uint128,(bytes32,address,bool,bool)[])[] pins_, bytes32 salt_, uint256 fund_) returns()
func (trainingCampaign *TrainingCampaign) TryPackInitialize(sponsor common.Address, terms Terms, pins []Pin, salt [32]byte, fund *big.Int) ([]byte, error) {
	return trainingCampaign.abi.Pack("initialize", sponsor, terms, pins, salt, fund)
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

// PackRegisterFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc12b41b2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registerFor((address,address,uint256,uint256,bytes32,uint64,uint64) c, bytes signature, bytes32 descriptor, uint256[2][] points, uint256[] values, uint256[2][] openings) returns()
func (trainingCampaign *TrainingCampaign) PackRegisterFor(c Consent, signature []byte, descriptor [32]byte, points [][2]*big.Int, values []*big.Int, openings [][2]*big.Int) []byte {
	enc, err := trainingCampaign.abi.Pack("registerFor", c, signature, descriptor, points, values, openings)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegisterFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc12b41b2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registerFor((address,address,uint256,uint256,bytes32,uint64,uint64) c, bytes signature, bytes32 descriptor, uint256[2][] points, uint256[] values, uint256[2][] openings) returns()
func (trainingCampaign *TrainingCampaign) TryPackRegisterFor(c Consent, signature []byte, descriptor [32]byte, points [][2]*big.Int, values []*big.Int, openings [][2]*big.Int) ([]byte, error) {
	return trainingCampaign.abi.Pack("registerFor", c, signature, descriptor, points, values, openings)
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

// PackRevoke is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa954d8e0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revoke(uint64 nonce) returns()
func (trainingCampaign *TrainingCampaign) PackRevoke(nonce uint64) []byte {
	enc, err := trainingCampaign.abi.Pack("revoke", nonce)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevoke is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa954d8e0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revoke(uint64 nonce) returns()
func (trainingCampaign *TrainingCampaign) TryPackRevoke(nonce uint64) ([]byte, error) {
	return trainingCampaign.abi.Pack("revoke", nonce)
}

// PackRevokeFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe610e695.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokeFor(address account, uint64 nonce, bytes signature) returns()
func (trainingCampaign *TrainingCampaign) PackRevokeFor(account common.Address, nonce uint64, signature []byte) []byte {
	enc, err := trainingCampaign.abi.Pack("revokeFor", account, nonce, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevokeFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe610e695.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revokeFor(address account, uint64 nonce, bytes signature) returns()
func (trainingCampaign *TrainingCampaign) TryPackRevokeFor(account common.Address, nonce uint64, signature []byte) ([]byte, error) {
	return trainingCampaign.abi.Pack("revokeFor", account, nonce, signature)
}

// PackRevoked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x62c323c9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revoked(address account, uint64 nonce) view returns(bool)
func (trainingCampaign *TrainingCampaign) PackRevoked(account common.Address, nonce uint64) []byte {
	enc, err := trainingCampaign.abi.Pack("revoked", account, nonce)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevoked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x62c323c9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revoked(address account, uint64 nonce) view returns(bool)
func (trainingCampaign *TrainingCampaign) TryPackRevoked(account common.Address, nonce uint64) ([]byte, error) {
	return trainingCampaign.abi.Pack("revoked", account, nonce)
}

// UnpackRevoked is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x62c323c9.
//
// Solidity: function revoked(address account, uint64 nonce) view returns(bool)
func (trainingCampaign *TrainingCampaign) UnpackRevoked(data []byte) (bool, error) {
	out, err := trainingCampaign.abi.Unpack("revoked", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
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

// PackSalt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbfa0b133.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function salt() view returns(bytes32)
func (trainingCampaign *TrainingCampaign) PackSalt() []byte {
	enc, err := trainingCampaign.abi.Pack("salt")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSalt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbfa0b133.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function salt() view returns(bytes32)
func (trainingCampaign *TrainingCampaign) TryPackSalt() ([]byte, error) {
	return trainingCampaign.abi.Pack("salt")
}

// UnpackSalt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbfa0b133.
//
// Solidity: function salt() view returns(bytes32)
func (trainingCampaign *TrainingCampaign) UnpackSalt(data []byte) ([32]byte, error) {
	out, err := trainingCampaign.abi.Unpack("salt", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackSlotsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x78e61af3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slotsOf(uint256 round_) view returns((address,uint8,uint64,bytes32,address)[] slots)
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
// Solidity: function slotsOf(uint256 round_) view returns((address,uint8,uint64,bytes32,address)[] slots)
func (trainingCampaign *TrainingCampaign) TryPackSlotsOf(round *big.Int) ([]byte, error) {
	return trainingCampaign.abi.Pack("slotsOf", round)
}

// UnpackSlotsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x78e61af3.
//
// Solidity: function slotsOf(uint256 round_) view returns((address,uint8,uint64,bytes32,address)[] slots)
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

// TrainingCampaignConsentRevoked represents a ConsentRevoked event raised by the TrainingCampaign contract.
type TrainingCampaignConsentRevoked struct {
	Provider common.Address
	Nonce    uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const TrainingCampaignConsentRevokedEventName = "ConsentRevoked"

// ContractEventName returns the user-defined event name.
func (TrainingCampaignConsentRevoked) ContractEventName() string {
	return TrainingCampaignConsentRevokedEventName
}

// UnpackConsentRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ConsentRevoked(address indexed provider, uint64 nonce)
func (trainingCampaign *TrainingCampaign) UnpackConsentRevokedEvent(log *types.Log) (*TrainingCampaignConsentRevoked, error) {
	event := "ConsentRevoked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != trainingCampaign.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TrainingCampaignConsentRevoked)
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

// TrainingCampaignDataWithdrawn represents a DataWithdrawn event raised by the TrainingCampaign contract.
type TrainingCampaignDataWithdrawn struct {
	Round    *big.Int
	Slot     *big.Int
	Provider common.Address
	DataId   [32]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const TrainingCampaignDataWithdrawnEventName = "DataWithdrawn"

// ContractEventName returns the user-defined event name.
func (TrainingCampaignDataWithdrawn) ContractEventName() string {
	return TrainingCampaignDataWithdrawnEventName
}

// UnpackDataWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DataWithdrawn(uint256 indexed round, uint256 indexed slot, address indexed provider, bytes32 dataId)
func (trainingCampaign *TrainingCampaign) UnpackDataWithdrawnEvent(log *types.Log) (*TrainingCampaignDataWithdrawn, error) {
	event := "DataWithdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != trainingCampaign.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TrainingCampaignDataWithdrawn)
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
	if bytes.Equal(raw[:4], trainingCampaign.abi.Errors["ConsentExpired"].ID.Bytes()[:4]) {
		return trainingCampaign.UnpackConsentExpiredError(raw[4:])
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
	if bytes.Equal(raw[:4], trainingCampaign.abi.Errors["NotFactory"].ID.Bytes()[:4]) {
		return trainingCampaign.UnpackNotFactoryError(raw[4:])
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
	if bytes.Equal(raw[:4], trainingCampaign.abi.Errors["RevokedConsent"].ID.Bytes()[:4]) {
		return trainingCampaign.UnpackRevokedConsentError(raw[4:])
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
	if bytes.Equal(raw[:4], trainingCampaign.abi.Errors["WrongRound"].ID.Bytes()[:4]) {
		return trainingCampaign.UnpackWrongRoundError(raw[4:])
	}
	if bytes.Equal(raw[:4], trainingCampaign.abi.Errors["WrongSignature"].ID.Bytes()[:4]) {
		return trainingCampaign.UnpackWrongSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], trainingCampaign.abi.Errors["WrongSlot"].ID.Bytes()[:4]) {
		return trainingCampaign.UnpackWrongSlotError(raw[4:])
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

// TrainingCampaignConsentExpired represents a ConsentExpired error raised by the TrainingCampaign contract.
type TrainingCampaignConsentExpired struct {
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ConsentExpired(uint256 deadline)
func TrainingCampaignConsentExpiredErrorID() common.Hash {
	return common.HexToHash("0x992b5308712af9917ab2be75cccbf8c07413b7daf833da2b5389c8dc31ed5b50")
}

// UnpackConsentExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ConsentExpired(uint256 deadline)
func (trainingCampaign *TrainingCampaign) UnpackConsentExpiredError(raw []byte) (*TrainingCampaignConsentExpired, error) {
	out := new(TrainingCampaignConsentExpired)
	if err := trainingCampaign.abi.UnpackIntoInterface(out, "ConsentExpired", raw); err != nil {
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

// TrainingCampaignNotFactory represents a NotFactory error raised by the TrainingCampaign contract.
type TrainingCampaignNotFactory struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotFactory(address caller)
func TrainingCampaignNotFactoryErrorID() common.Hash {
	return common.HexToHash("0xb550282eaf0781c66cf2f5bc84d1d5e0abb6d61daaab2264be89ec57001e9ad0")
}

// UnpackNotFactoryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotFactory(address caller)
func (trainingCampaign *TrainingCampaign) UnpackNotFactoryError(raw []byte) (*TrainingCampaignNotFactory, error) {
	out := new(TrainingCampaignNotFactory)
	if err := trainingCampaign.abi.UnpackIntoInterface(out, "NotFactory", raw); err != nil {
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

// TrainingCampaignRevokedConsent represents a RevokedConsent error raised by the TrainingCampaign contract.
type TrainingCampaignRevokedConsent struct {
	Account common.Address
	Nonce   uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RevokedConsent(address account, uint64 nonce)
func TrainingCampaignRevokedConsentErrorID() common.Hash {
	return common.HexToHash("0x0d7ee89515fb1a629f72dca5bd427327bf1c3803cf00a0a83a4d8a9889f0c616")
}

// UnpackRevokedConsentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RevokedConsent(address account, uint64 nonce)
func (trainingCampaign *TrainingCampaign) UnpackRevokedConsentError(raw []byte) (*TrainingCampaignRevokedConsent, error) {
	out := new(TrainingCampaignRevokedConsent)
	if err := trainingCampaign.abi.UnpackIntoInterface(out, "RevokedConsent", raw); err != nil {
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

// TrainingCampaignWrongRound represents a WrongRound error raised by the TrainingCampaign contract.
type TrainingCampaignWrongRound struct {
	Got  *big.Int
	Want *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongRound(uint256 got, uint256 want)
func TrainingCampaignWrongRoundErrorID() common.Hash {
	return common.HexToHash("0x5f8833f9ba9df63c7444161671136f1e636bd478b8666485c04ee0de2c3ebd94")
}

// UnpackWrongRoundError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongRound(uint256 got, uint256 want)
func (trainingCampaign *TrainingCampaign) UnpackWrongRoundError(raw []byte) (*TrainingCampaignWrongRound, error) {
	out := new(TrainingCampaignWrongRound)
	if err := trainingCampaign.abi.UnpackIntoInterface(out, "WrongRound", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TrainingCampaignWrongSignature represents a WrongSignature error raised by the TrainingCampaign contract.
type TrainingCampaignWrongSignature struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongSignature(address account)
func TrainingCampaignWrongSignatureErrorID() common.Hash {
	return common.HexToHash("0x00414a429add3249f66ac1da4172597287a6de3332d3a5772c47352210f4333c")
}

// UnpackWrongSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongSignature(address account)
func (trainingCampaign *TrainingCampaign) UnpackWrongSignatureError(raw []byte) (*TrainingCampaignWrongSignature, error) {
	out := new(TrainingCampaignWrongSignature)
	if err := trainingCampaign.abi.UnpackIntoInterface(out, "WrongSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TrainingCampaignWrongSlot represents a WrongSlot error raised by the TrainingCampaign contract.
type TrainingCampaignWrongSlot struct {
	Slot       *big.Int
	Descriptor [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongSlot(uint256 slot, bytes32 descriptor)
func TrainingCampaignWrongSlotErrorID() common.Hash {
	return common.HexToHash("0xdf6538740920dcbd6fc89b533b738ad2e5c68fbc0e1dce0692655d1a7b38cb5c")
}

// UnpackWrongSlotError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongSlot(uint256 slot, bytes32 descriptor)
func (trainingCampaign *TrainingCampaign) UnpackWrongSlotError(raw []byte) (*TrainingCampaignWrongSlot, error) {
	out := new(TrainingCampaignWrongSlot)
	if err := trainingCampaign.abi.UnpackIntoInterface(out, "WrongSlot", raw); err != nil {
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
