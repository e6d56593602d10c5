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

// Pin is an auto generated low-level Go binding around an user-defined struct.
type Pin struct {
	Verifier   common.Address
	CodeHash   [32]byte
	VerifierId [32]byte
	Reward     *big.Int
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
	StateDescriptor [32]byte
	TestId          [32]byte
	Seed            [32]byte
}

// AIVMGroth16ProgramMetaData contains all meta data concerning the AIVMGroth16Program contract.
var AIVMGroth16ProgramMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"offset\",\"type\":\"uint256\"}],\"name\":\"CoordinateOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"dataSet\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"DataIdMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"EndIdMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"dataSet\",\"type\":\"uint256\"}],\"name\":\"NoSuchDataSet\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"OutputOutOfRange\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PointNotOnCurve\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ProofInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"ProofLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"PublicValuesLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"offset\",\"type\":\"uint256\"}],\"name\":\"ScalarOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"StartIdMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"got\",\"type\":\"bytes4\"},{\"internalType\":\"bytes4\",\"name\":\"want\",\"type\":\"bytes4\"}],\"name\":\"WrongSelector\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongVerifier\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"dataSets\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"dataSet\",\"type\":\"uint256\"}],\"name\":\"descriptor\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"development\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"endDescriptor\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"outputs\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"dataSet\",\"type\":\"uint256\"}],\"name\":\"pieces\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"programId\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"startDescriptor\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"tau\",\"outputs\":[{\"internalType\":\"uint256[4]\",\"name\":\"point\",\"type\":\"uint256[4]\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"verifierId\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"publicValues\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"}],\"name\":\"verifyProof\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "AIVMGroth16Program",
	Bin: "0x6080806040523460155761174f908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f5f3560e01c80631ee7fe3c1461144857806341493c601461045f57806363c109f1146104265780637b929c27146103df5780637bcc6820146103a55780637e38b787146103175780638f64be301461024c57806398812da814610211578063cfc4af5514610120578063e6375d12146100da5763f65450ea14610093575f80fd5b346100d757807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d757602060e06100cd611539565b0151604051908152f35b80fd5b50346100d757807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d75760206080610115611539565b510151604051908152f35b50346100d757807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d75760809060405182810181811067ffffffffffffffff8211176101e4576040528236823761017a611539565b516103c081018091116101b75783908293925e6040519190825b600482106101a157505050f35b6020806001928551815201930191019091610194565b6024837f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b6024837f4e487b710000000000000000000000000000000000000000000000000000000081526041600452fd5b50346100d757807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d75760206040610115611539565b50346100d75760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d757600435610287611539565b9060608201518110156102ec5781516040909201510160061b61044001916020830183116102bf576020808484010151604051908152f35b807f4e487b7100000000000000000000000000000000000000000000000000000000602492526011600452fd5b7f0e40c498000000000000000000000000000000000000000000000000000000008352600452602482fd5b346103a15760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103a157600435610351611539565b60608101518210156103755780516040909101516020920160061b610440016100cd565b507f0e40c498000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5f80fd5b346103a1575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103a15760206060610115611539565b346103a1575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103a157602061012061041a611539565b01511515604051908152f35b346103a1575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103a157602080610115611539565b346103a15760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103a15760043560243567ffffffffffffffff81116103a1576104b1903690600401611482565b9160443567ffffffffffffffff81116103a1576104d2903690600401611482565b936104db611539565b9260208451015180820361141a5750506104f36114b0565b93610380855261010060208601527f8b8e1dc60000000000000000000000000000000000000000000000000000000060408601527fd6b15ada00000000000000000000000000000000000000000000000000000000606086015260405194610160860186811067ffffffffffffffff8211176113ed576040525f86525f60208701525f60408701525f60608701525f60808701525f60a08701525f60c08701525f60e08701525f6101008701525f6101208701525f610140870152606085015160a086015115155f146113e5576001805b60c0880151156113de5781925b60ff8060e08b0151951692160101010160051b8084036113af575060e060046106148760c0602082015160408301510160808301510160a0830151019101510190565b6040880151900360061b60208401510160026101008901510160051b010101808803611380575061012085015115611354577fffffffff000000000000000000000000000000000000000000000000000000006060820151165b876004116103a1577fffffffff000000000000000000000000000000000000000000000000000000008086351691169081810361132657505084519060c082018211610f1e576106c2815160c084016114d0565b60208701517f03ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81168103610f1e5760408801517f03ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81168103610f1e5761073f61073460808b015160a08c0151906114d0565b60c08b0151906114d0565b917f03ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff83168303610f1e57604091600491835197518852883560208901528060061b838c01858a01378060061b8801958260061b908588015e8060061b8b01958560061b9085858901918560061b0101378460061b9160061b9060061b0101937f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018386018820069360061b0101928501016040526108006020840151836114d0565b9060608a0152604089015260208801526040820187525190829160c0875191604060208a015194818b015180960160061b01019360061b0182010160608801515f905b80821061128d5750505060a087015180611200575b5060c08701518061117d575b5050505090610872916114d0565b60e0830151907f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82168203610f1e576108ae9160051b90611683565b6040840151916108c18160c085016116ec565b906060860151906040519382855283602086015260808660408701377f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160c086200692848652836020870152604086015260e08701519060608601915f5b818110611109575050509460e081019060026101008901510160051b01915b60e0830182106110ee5750508060c060a0920135610140890152013561012087015260a0860152608085015260408401519060208501515f9260c08186377f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160c084870301842006945b60408401811161109c575090808392867f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019552038091602084013760200190200661010085015260e084015260c083015280519160208101519160405194610520860160405260c0850190604082885e610100830151907f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82168203610f1e57610a559160051b90611683565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe008101908111610f1e577f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47602086013510156110715750610ab46114b0565b6080840151815260a0840151602082015260c0840151604082015260e08401516060820152818611610f1e576101008601809211610f1e57610af69187611690565b61010082015190604083015190610b278160c0602082015160408301510160808301510160a0830151019101510190565b90610100855191015160e08401808511610f1e57929092604051936001830160051b8501604052868552805b610f82575050826001935b8260051b810182108516610f4b575050505015610ef65760c060405191610100830160405260018352600260208401526040830137610b9b6114b0565b906101408401517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001037f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018111610f1e577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000190818580090982527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000161012085015184096020830152827f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001037f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018111610f1e57837f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000180928183610cd298090860408501528160a087015191800909606083015286611690565b61026084018060a0860111610f1e576103a085018060a0870111610f1e576103408501808611610f1e57608092836040927f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c28461010089015198015193527f1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed6102808b01527f090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b6102a08b01527f12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa6102c08b015283838637836103e08b0195887f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000103875260608160075afa945e81846104608a01920182377f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016104a089019580097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000103855260608160075afa16916103c08501905e15610ef657608091604060c083816102c09560a08901377f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4760208201358103068288015281610200850161016089015e828761022081015e016102e08601370161032083015e600160a060208382016104808160085afa920151149015610ef65715610ece57005b7f7fcdd1f4000000000000000000000000000000000000000000000000000000005f5260045ffd5b7fa3d28e13000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b9091929350604084818c015e815160808b01526020604080808d0160608160075afa818d60808160065afa16950193920190610b5e565b81949294357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6001831b870101821c805b610fea5750929492506020909101907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0180610b53565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff01808060051b86015160207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001858309917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018460061b8a0191848203900881520152610fb3565b7ff27af4eb000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe07f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191019481878751920908936109a8565b9095602080916110fe848a6116ec565b81520196019061093e565b90919283357f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000015f8212028101825280600f0b036111515760209081019301919060010161091f565b507f13e406b8000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60806020939260409260061b9182910151938351947fa0f7531da808cad0b3c8cfd02899a683b6f8dfcc706541370167f1b91b103c958652868601528385015e019020910135908181036111d2578080610864565b7f1d903c51000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b92602090929192019260061b906060830151604051907fa0f7531da808cad0b3c8cfd02899a683b6f8dfcc706541370167f1b91b103c95825260208201528282604083015e60408301902084359081810361125f575050019089610858565b7f5597844d000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9091939460200194602085015160061b908551604051907f3e1ec4d0503e53ee653d7c1f6a30cc656cf0e9260753ed9a198c50e647005a8f825260208201528282604083015e6040830190208735908181036112f457505001936040019160010190610843565b857f5bb3b5ab000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b7f92237609000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fffffffff0000000000000000000000000000000000000000000000000000000060408201511661066e565b877fc0545fa0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b837ff30e5898000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5f926105d1565b60015f6105c4565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b7f429a3823000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346103a1575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103a157602060606100cd611539565b9181601f840112156103a15782359167ffffffffffffffff83116103a157602083818601950101116103a157565b604051906080820182811067ffffffffffffffff8211176113ed57604052565b91908201809211610f1e57565b60405190610140820182811067ffffffffffffffff8211176113ed576040525f610120838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201520152565b6115416114dd565b5061154a6114dd565b60405160207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0380182397fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f825180838138030185398301011660405260a08101518183528060e01c602084015263ffffffff8160c01c16604084015263ffffffff8160a01c16606084015263ffffffff8160801c1660a084015263ffffffff8160601c1660c084015263ffffffff8160401c1660e084015263ffffffff8160201c1661010084015263ffffffff81161515610120840152610460643fffffffc0683fffffffffffffffc08360ba1c1616643fffffffc06c3fffffffffffffffffffffffc083830194609a1c161601015f925b81831061167057505050608082015290565b828101519093019260409092019161165e565b91908203918211610f1e57565b60019260408201916080820192608082015b84841087166116b85750505050505015610ef657565b90919293949550604086835e8351815260206040808460608160075afa818660808160065afa1697019594019291906116a2565b803592916116f991611683565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018310156117245750565b7f1e686dee000000000000000000000000000000000000000000000000000000005f5260045260245ffd",
}

// AIVMGroth16Program is an auto generated Go binding around an Ethereum contract.
type AIVMGroth16Program struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *AIVMGroth16Program) GetABI() abi.ABI {
	return c.abi
}

// NewAIVMGroth16Program creates a new instance of AIVMGroth16Program.
func NewAIVMGroth16Program() *AIVMGroth16Program {
	parsed, err := AIVMGroth16ProgramMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &AIVMGroth16Program{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *AIVMGroth16Program) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackDataSets is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ee7fe3c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function dataSets() pure returns(uint256)
func (aIVMGroth16Program *AIVMGroth16Program) PackDataSets() []byte {
	enc, err := aIVMGroth16Program.abi.Pack("dataSets")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDataSets is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ee7fe3c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function dataSets() pure returns(uint256)
func (aIVMGroth16Program *AIVMGroth16Program) TryPackDataSets() ([]byte, error) {
	return aIVMGroth16Program.abi.Pack("dataSets")
}

// UnpackDataSets is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1ee7fe3c.
//
// Solidity: function dataSets() pure returns(uint256)
func (aIVMGroth16Program *AIVMGroth16Program) UnpackDataSets(data []byte) (*big.Int, error) {
	out, err := aIVMGroth16Program.abi.Unpack("dataSets", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDescriptor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7e38b787.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function descriptor(uint256 dataSet) pure returns(bytes32)
func (aIVMGroth16Program *AIVMGroth16Program) PackDescriptor(dataSet *big.Int) []byte {
	enc, err := aIVMGroth16Program.abi.Pack("descriptor", dataSet)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDescriptor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7e38b787.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function descriptor(uint256 dataSet) pure returns(bytes32)
func (aIVMGroth16Program *AIVMGroth16Program) TryPackDescriptor(dataSet *big.Int) ([]byte, error) {
	return aIVMGroth16Program.abi.Pack("descriptor", dataSet)
}

// UnpackDescriptor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7e38b787.
//
// Solidity: function descriptor(uint256 dataSet) pure returns(bytes32)
func (aIVMGroth16Program *AIVMGroth16Program) UnpackDescriptor(data []byte) ([32]byte, error) {
	out, err := aIVMGroth16Program.abi.Unpack("descriptor", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackDevelopment is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b929c27.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function development() pure returns(bool)
func (aIVMGroth16Program *AIVMGroth16Program) PackDevelopment() []byte {
	enc, err := aIVMGroth16Program.abi.Pack("development")
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
func (aIVMGroth16Program *AIVMGroth16Program) TryPackDevelopment() ([]byte, error) {
	return aIVMGroth16Program.abi.Pack("development")
}

// UnpackDevelopment is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b929c27.
//
// Solidity: function development() pure returns(bool)
func (aIVMGroth16Program *AIVMGroth16Program) UnpackDevelopment(data []byte) (bool, error) {
	out, err := aIVMGroth16Program.abi.Unpack("development", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackEndDescriptor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe6375d12.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function endDescriptor() pure returns(bytes32)
func (aIVMGroth16Program *AIVMGroth16Program) PackEndDescriptor() []byte {
	enc, err := aIVMGroth16Program.abi.Pack("endDescriptor")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEndDescriptor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe6375d12.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function endDescriptor() pure returns(bytes32)
func (aIVMGroth16Program *AIVMGroth16Program) TryPackEndDescriptor() ([]byte, error) {
	return aIVMGroth16Program.abi.Pack("endDescriptor")
}

// UnpackEndDescriptor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe6375d12.
//
// Solidity: function endDescriptor() pure returns(bytes32)
func (aIVMGroth16Program *AIVMGroth16Program) UnpackEndDescriptor(data []byte) ([32]byte, error) {
	out, err := aIVMGroth16Program.abi.Unpack("endDescriptor", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackOutputs is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf65450ea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function outputs() pure returns(uint256)
func (aIVMGroth16Program *AIVMGroth16Program) PackOutputs() []byte {
	enc, err := aIVMGroth16Program.abi.Pack("outputs")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOutputs is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf65450ea.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function outputs() pure returns(uint256)
func (aIVMGroth16Program *AIVMGroth16Program) TryPackOutputs() ([]byte, error) {
	return aIVMGroth16Program.abi.Pack("outputs")
}

// UnpackOutputs is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf65450ea.
//
// Solidity: function outputs() pure returns(uint256)
func (aIVMGroth16Program *AIVMGroth16Program) UnpackOutputs(data []byte) (*big.Int, error) {
	out, err := aIVMGroth16Program.abi.Unpack("outputs", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPieces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f64be30.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pieces(uint256 dataSet) pure returns(uint256)
func (aIVMGroth16Program *AIVMGroth16Program) PackPieces(dataSet *big.Int) []byte {
	enc, err := aIVMGroth16Program.abi.Pack("pieces", dataSet)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPieces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f64be30.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pieces(uint256 dataSet) pure returns(uint256)
func (aIVMGroth16Program *AIVMGroth16Program) TryPackPieces(dataSet *big.Int) ([]byte, error) {
	return aIVMGroth16Program.abi.Pack("pieces", dataSet)
}

// UnpackPieces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8f64be30.
//
// Solidity: function pieces(uint256 dataSet) pure returns(uint256)
func (aIVMGroth16Program *AIVMGroth16Program) UnpackPieces(data []byte) (*big.Int, error) {
	out, err := aIVMGroth16Program.abi.Unpack("pieces", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProgramId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x98812da8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function programId() pure returns(bytes32)
func (aIVMGroth16Program *AIVMGroth16Program) PackProgramId() []byte {
	enc, err := aIVMGroth16Program.abi.Pack("programId")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProgramId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x98812da8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function programId() pure returns(bytes32)
func (aIVMGroth16Program *AIVMGroth16Program) TryPackProgramId() ([]byte, error) {
	return aIVMGroth16Program.abi.Pack("programId")
}

// UnpackProgramId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x98812da8.
//
// Solidity: function programId() pure returns(bytes32)
func (aIVMGroth16Program *AIVMGroth16Program) UnpackProgramId(data []byte) ([32]byte, error) {
	out, err := aIVMGroth16Program.abi.Unpack("programId", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackStartDescriptor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7bcc6820.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function startDescriptor() pure returns(bytes32)
func (aIVMGroth16Program *AIVMGroth16Program) PackStartDescriptor() []byte {
	enc, err := aIVMGroth16Program.abi.Pack("startDescriptor")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStartDescriptor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7bcc6820.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function startDescriptor() pure returns(bytes32)
func (aIVMGroth16Program *AIVMGroth16Program) TryPackStartDescriptor() ([]byte, error) {
	return aIVMGroth16Program.abi.Pack("startDescriptor")
}

// UnpackStartDescriptor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7bcc6820.
//
// Solidity: function startDescriptor() pure returns(bytes32)
func (aIVMGroth16Program *AIVMGroth16Program) UnpackStartDescriptor(data []byte) ([32]byte, error) {
	out, err := aIVMGroth16Program.abi.Unpack("startDescriptor", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackTau is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcfc4af55.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tau() pure returns(uint256[4] point)
func (aIVMGroth16Program *AIVMGroth16Program) PackTau() []byte {
	enc, err := aIVMGroth16Program.abi.Pack("tau")
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
func (aIVMGroth16Program *AIVMGroth16Program) TryPackTau() ([]byte, error) {
	return aIVMGroth16Program.abi.Pack("tau")
}

// UnpackTau is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcfc4af55.
//
// Solidity: function tau() pure returns(uint256[4] point)
func (aIVMGroth16Program *AIVMGroth16Program) UnpackTau(data []byte) ([4]*big.Int, error) {
	out, err := aIVMGroth16Program.abi.Unpack("tau", data)
	if err != nil {
		return *new([4]*big.Int), err
	}
	out0 := *abi.ConvertType(out[0], new([4]*big.Int)).(*[4]*big.Int)
	return out0, nil
}

// PackVerifierId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x63c109f1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifierId() pure returns(bytes32)
func (aIVMGroth16Program *AIVMGroth16Program) PackVerifierId() []byte {
	enc, err := aIVMGroth16Program.abi.Pack("verifierId")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifierId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x63c109f1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifierId() pure returns(bytes32)
func (aIVMGroth16Program *AIVMGroth16Program) TryPackVerifierId() ([]byte, error) {
	return aIVMGroth16Program.abi.Pack("verifierId")
}

// UnpackVerifierId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x63c109f1.
//
// Solidity: function verifierId() pure returns(bytes32)
func (aIVMGroth16Program *AIVMGroth16Program) UnpackVerifierId(data []byte) ([32]byte, error) {
	out, err := aIVMGroth16Program.abi.Unpack("verifierId", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackVerifyProof is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x41493c60.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifyProof(bytes32 id, bytes publicValues, bytes proof) view returns()
func (aIVMGroth16Program *AIVMGroth16Program) PackVerifyProof(id [32]byte, publicValues []byte, proof []byte) []byte {
	enc, err := aIVMGroth16Program.abi.Pack("verifyProof", id, publicValues, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifyProof is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x41493c60.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifyProof(bytes32 id, bytes publicValues, bytes proof) view returns()
func (aIVMGroth16Program *AIVMGroth16Program) TryPackVerifyProof(id [32]byte, publicValues []byte, proof []byte) ([]byte, error) {
	return aIVMGroth16Program.abi.Pack("verifyProof", id, publicValues, proof)
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (aIVMGroth16Program *AIVMGroth16Program) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], aIVMGroth16Program.abi.Errors["CoordinateOutOfRange"].ID.Bytes()[:4]) {
		return aIVMGroth16Program.UnpackCoordinateOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], aIVMGroth16Program.abi.Errors["DataIdMismatch"].ID.Bytes()[:4]) {
		return aIVMGroth16Program.UnpackDataIdMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], aIVMGroth16Program.abi.Errors["EndIdMismatch"].ID.Bytes()[:4]) {
		return aIVMGroth16Program.UnpackEndIdMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], aIVMGroth16Program.abi.Errors["NoSuchDataSet"].ID.Bytes()[:4]) {
		return aIVMGroth16Program.UnpackNoSuchDataSetError(raw[4:])
	}
	if bytes.Equal(raw[:4], aIVMGroth16Program.abi.Errors["OutputOutOfRange"].ID.Bytes()[:4]) {
		return aIVMGroth16Program.UnpackOutputOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], aIVMGroth16Program.abi.Errors["PointNotOnCurve"].ID.Bytes()[:4]) {
		return aIVMGroth16Program.UnpackPointNotOnCurveError(raw[4:])
	}
	if bytes.Equal(raw[:4], aIVMGroth16Program.abi.Errors["ProofInvalid"].ID.Bytes()[:4]) {
		return aIVMGroth16Program.UnpackProofInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], aIVMGroth16Program.abi.Errors["ProofLength"].ID.Bytes()[:4]) {
		return aIVMGroth16Program.UnpackProofLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], aIVMGroth16Program.abi.Errors["PublicValuesLength"].ID.Bytes()[:4]) {
		return aIVMGroth16Program.UnpackPublicValuesLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], aIVMGroth16Program.abi.Errors["ScalarOutOfRange"].ID.Bytes()[:4]) {
		return aIVMGroth16Program.UnpackScalarOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], aIVMGroth16Program.abi.Errors["StartIdMismatch"].ID.Bytes()[:4]) {
		return aIVMGroth16Program.UnpackStartIdMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], aIVMGroth16Program.abi.Errors["WrongSelector"].ID.Bytes()[:4]) {
		return aIVMGroth16Program.UnpackWrongSelectorError(raw[4:])
	}
	if bytes.Equal(raw[:4], aIVMGroth16Program.abi.Errors["WrongVerifier"].ID.Bytes()[:4]) {
		return aIVMGroth16Program.UnpackWrongVerifierError(raw[4:])
	}
	return nil, errors.New("unknown error")
}

// AIVMGroth16ProgramCoordinateOutOfRange represents a CoordinateOutOfRange error raised by the AIVMGroth16Program contract.
type AIVMGroth16ProgramCoordinateOutOfRange struct {
	Offset *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CoordinateOutOfRange(uint256 offset)
func AIVMGroth16ProgramCoordinateOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0xf27af4ebf3c698de09e4d3aa6e2c37b275c09a1d6b84e233aa433ac92bd5d208")
}

// UnpackCoordinateOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CoordinateOutOfRange(uint256 offset)
func (aIVMGroth16Program *AIVMGroth16Program) UnpackCoordinateOutOfRangeError(raw []byte) (*AIVMGroth16ProgramCoordinateOutOfRange, error) {
	out := new(AIVMGroth16ProgramCoordinateOutOfRange)
	if err := aIVMGroth16Program.abi.UnpackIntoInterface(out, "CoordinateOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AIVMGroth16ProgramDataIdMismatch represents a DataIdMismatch error raised by the AIVMGroth16Program contract.
type AIVMGroth16ProgramDataIdMismatch struct {
	DataSet *big.Int
	Got     [32]byte
	Want    [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DataIdMismatch(uint256 dataSet, bytes32 got, bytes32 want)
func AIVMGroth16ProgramDataIdMismatchErrorID() common.Hash {
	return common.HexToHash("0x5bb3b5ab79e2ef6de873e32f919465b1e99ce240308b89f0adb2f19bd1beff6a")
}

// UnpackDataIdMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DataIdMismatch(uint256 dataSet, bytes32 got, bytes32 want)
func (aIVMGroth16Program *AIVMGroth16Program) UnpackDataIdMismatchError(raw []byte) (*AIVMGroth16ProgramDataIdMismatch, error) {
	out := new(AIVMGroth16ProgramDataIdMismatch)
	if err := aIVMGroth16Program.abi.UnpackIntoInterface(out, "DataIdMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AIVMGroth16ProgramEndIdMismatch represents a EndIdMismatch error raised by the AIVMGroth16Program contract.
type AIVMGroth16ProgramEndIdMismatch struct {
	Got  [32]byte
	Want [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EndIdMismatch(bytes32 got, bytes32 want)
func AIVMGroth16ProgramEndIdMismatchErrorID() common.Hash {
	return common.HexToHash("0x1d903c51ff9d46368388b25accd0e0eaa0d07b7a3eef3b1e1bc3454a23260a47")
}

// UnpackEndIdMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EndIdMismatch(bytes32 got, bytes32 want)
func (aIVMGroth16Program *AIVMGroth16Program) UnpackEndIdMismatchError(raw []byte) (*AIVMGroth16ProgramEndIdMismatch, error) {
	out := new(AIVMGroth16ProgramEndIdMismatch)
	if err := aIVMGroth16Program.abi.UnpackIntoInterface(out, "EndIdMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AIVMGroth16ProgramNoSuchDataSet represents a NoSuchDataSet error raised by the AIVMGroth16Program contract.
type AIVMGroth16ProgramNoSuchDataSet struct {
	DataSet *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchDataSet(uint256 dataSet)
func AIVMGroth16ProgramNoSuchDataSetErrorID() common.Hash {
	return common.HexToHash("0x0e40c4985db74a60a4a3a50e0d9c2c72c96ce566e7e6ed3b91b1435b9a3011ad")
}

// UnpackNoSuchDataSetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchDataSet(uint256 dataSet)
func (aIVMGroth16Program *AIVMGroth16Program) UnpackNoSuchDataSetError(raw []byte) (*AIVMGroth16ProgramNoSuchDataSet, error) {
	out := new(AIVMGroth16ProgramNoSuchDataSet)
	if err := aIVMGroth16Program.abi.UnpackIntoInterface(out, "NoSuchDataSet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AIVMGroth16ProgramOutputOutOfRange represents a OutputOutOfRange error raised by the AIVMGroth16Program contract.
type AIVMGroth16ProgramOutputOutOfRange struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OutputOutOfRange(uint256 index)
func AIVMGroth16ProgramOutputOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x13e406b8caa2ff1cc77781e823ff86b4ea570864324076f48beb84ab435e9767")
}

// UnpackOutputOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OutputOutOfRange(uint256 index)
func (aIVMGroth16Program *AIVMGroth16Program) UnpackOutputOutOfRangeError(raw []byte) (*AIVMGroth16ProgramOutputOutOfRange, error) {
	out := new(AIVMGroth16ProgramOutputOutOfRange)
	if err := aIVMGroth16Program.abi.UnpackIntoInterface(out, "OutputOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AIVMGroth16ProgramPointNotOnCurve represents a PointNotOnCurve error raised by the AIVMGroth16Program contract.
type AIVMGroth16ProgramPointNotOnCurve struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PointNotOnCurve()
func AIVMGroth16ProgramPointNotOnCurveErrorID() common.Hash {
	return common.HexToHash("0xa3d28e13e3524ba09454989c5e3d499cbe316305462b18518976e55f0690de86")
}

// UnpackPointNotOnCurveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PointNotOnCurve()
func (aIVMGroth16Program *AIVMGroth16Program) UnpackPointNotOnCurveError(raw []byte) (*AIVMGroth16ProgramPointNotOnCurve, error) {
	out := new(AIVMGroth16ProgramPointNotOnCurve)
	if err := aIVMGroth16Program.abi.UnpackIntoInterface(out, "PointNotOnCurve", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AIVMGroth16ProgramProofInvalid represents a ProofInvalid error raised by the AIVMGroth16Program contract.
type AIVMGroth16ProgramProofInvalid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProofInvalid()
func AIVMGroth16ProgramProofInvalidErrorID() common.Hash {
	return common.HexToHash("0x7fcdd1f433fad06e243ebb12f415f49dc48f357e41b96f61f504279fe6bb2ac6")
}

// UnpackProofInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProofInvalid()
func (aIVMGroth16Program *AIVMGroth16Program) UnpackProofInvalidError(raw []byte) (*AIVMGroth16ProgramProofInvalid, error) {
	out := new(AIVMGroth16ProgramProofInvalid)
	if err := aIVMGroth16Program.abi.UnpackIntoInterface(out, "ProofInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AIVMGroth16ProgramProofLength represents a ProofLength error raised by the AIVMGroth16Program contract.
type AIVMGroth16ProgramProofLength struct {
	Got  *big.Int
	Want *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProofLength(uint256 got, uint256 want)
func AIVMGroth16ProgramProofLengthErrorID() common.Hash {
	return common.HexToHash("0xc0545fa079a874036bb8c19da30c7d52825b899324259e39a7460f948ce8d79d")
}

// UnpackProofLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProofLength(uint256 got, uint256 want)
func (aIVMGroth16Program *AIVMGroth16Program) UnpackProofLengthError(raw []byte) (*AIVMGroth16ProgramProofLength, error) {
	out := new(AIVMGroth16ProgramProofLength)
	if err := aIVMGroth16Program.abi.UnpackIntoInterface(out, "ProofLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AIVMGroth16ProgramPublicValuesLength represents a PublicValuesLength error raised by the AIVMGroth16Program contract.
type AIVMGroth16ProgramPublicValuesLength struct {
	Got  *big.Int
	Want *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PublicValuesLength(uint256 got, uint256 want)
func AIVMGroth16ProgramPublicValuesLengthErrorID() common.Hash {
	return common.HexToHash("0xf30e5898fbdeb769bd4713c3757fe708b90d73f5faea92ac3b4f206029089365")
}

// UnpackPublicValuesLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PublicValuesLength(uint256 got, uint256 want)
func (aIVMGroth16Program *AIVMGroth16Program) UnpackPublicValuesLengthError(raw []byte) (*AIVMGroth16ProgramPublicValuesLength, error) {
	out := new(AIVMGroth16ProgramPublicValuesLength)
	if err := aIVMGroth16Program.abi.UnpackIntoInterface(out, "PublicValuesLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AIVMGroth16ProgramScalarOutOfRange represents a ScalarOutOfRange error raised by the AIVMGroth16Program contract.
type AIVMGroth16ProgramScalarOutOfRange struct {
	Offset *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ScalarOutOfRange(uint256 offset)
func AIVMGroth16ProgramScalarOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x1e686deececb9566c5eaa90a04e03d71b9bbcfb5211ccef9f8ca508cee802116")
}

// UnpackScalarOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ScalarOutOfRange(uint256 offset)
func (aIVMGroth16Program *AIVMGroth16Program) UnpackScalarOutOfRangeError(raw []byte) (*AIVMGroth16ProgramScalarOutOfRange, error) {
	out := new(AIVMGroth16ProgramScalarOutOfRange)
	if err := aIVMGroth16Program.abi.UnpackIntoInterface(out, "ScalarOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AIVMGroth16ProgramStartIdMismatch represents a StartIdMismatch error raised by the AIVMGroth16Program contract.
type AIVMGroth16ProgramStartIdMismatch struct {
	Got  [32]byte
	Want [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StartIdMismatch(bytes32 got, bytes32 want)
func AIVMGroth16ProgramStartIdMismatchErrorID() common.Hash {
	return common.HexToHash("0x5597844d1617cace518e02a3957dca10a885beace134fac68f91f978072f4bd6")
}

// UnpackStartIdMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StartIdMismatch(bytes32 got, bytes32 want)
func (aIVMGroth16Program *AIVMGroth16Program) UnpackStartIdMismatchError(raw []byte) (*AIVMGroth16ProgramStartIdMismatch, error) {
	out := new(AIVMGroth16ProgramStartIdMismatch)
	if err := aIVMGroth16Program.abi.UnpackIntoInterface(out, "StartIdMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AIVMGroth16ProgramWrongSelector represents a WrongSelector error raised by the AIVMGroth16Program contract.
type AIVMGroth16ProgramWrongSelector struct {
	Got  [4]byte
	Want [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongSelector(bytes4 got, bytes4 want)
func AIVMGroth16ProgramWrongSelectorErrorID() common.Hash {
	return common.HexToHash("0x92237609a2ff5687d1398d3b64adfee2659dca818a83deecee88bcdf8e798e5b")
}

// UnpackWrongSelectorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongSelector(bytes4 got, bytes4 want)
func (aIVMGroth16Program *AIVMGroth16Program) UnpackWrongSelectorError(raw []byte) (*AIVMGroth16ProgramWrongSelector, error) {
	out := new(AIVMGroth16ProgramWrongSelector)
	if err := aIVMGroth16Program.abi.UnpackIntoInterface(out, "WrongSelector", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AIVMGroth16ProgramWrongVerifier represents a WrongVerifier error raised by the AIVMGroth16Program contract.
type AIVMGroth16ProgramWrongVerifier struct {
	Got  [32]byte
	Want [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongVerifier(bytes32 got, bytes32 want)
func AIVMGroth16ProgramWrongVerifierErrorID() common.Hash {
	return common.HexToHash("0x429a3823f50d0e123899c4aa1fcea4663809a419c80737e43e9acfc6df052ae2")
}

// UnpackWrongVerifierError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongVerifier(bytes32 got, bytes32 want)
func (aIVMGroth16Program *AIVMGroth16Program) UnpackWrongVerifierError(raw []byte) (*AIVMGroth16ProgramWrongVerifier, error) {
	out := new(AIVMGroth16ProgramWrongVerifier)
	if err := aIVMGroth16Program.abi.UnpackIntoInterface(out, "WrongVerifier", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AIVMGroth16VerifierMetaData contains all meta data concerning the AIVMGroth16Verifier contract.
var AIVMGroth16VerifierMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"key\",\"type\":\"bytes\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"MalformedKey\",\"type\":\"error\"}]",
	ID:  "AIVMGroth16Verifier",
	Bin: "0x6080806040523461041457611bb2803803809161001c8285610418565b8339810190602081830312610414578051906001600160401b038211610414570181601f82011215610414578051906001600160401b0382116104005760405192610071601f8401601f191660200185610418565b8284526020838301011161041457815f9260208093018386015e8301015260405161014081016001600160401b03811182821017610400576040525f81525f60208201525f60408201525f60608201525f60808201525f60a08201525f60c08201525f60e08201525f6101008201525f6101208201526100f96104408351101583519061043b565b60c08201515f5b600881106103cc5750643fffffffc08160ba1c16806104400190816104401161031c5761044090643fffffffc084609a1c16010180911161031c57610148845182811461043b565b5f5b63ffffffff8360a01c16811061035f57505060c0830151916020840181528260e01c9283602083015263ffffffff8160c01c169081604084015263ffffffff8160a01c16606084015263ffffffff8160801c16908160a085015263ffffffff8160601c16928360c086015263ffffffff8260401c1660e086015263ffffffff8260201c16968761010087015263ffffffff83161515610120870152610460643fffffffc06040600160461b038560ba1c1616643fffffffc0828201956040600160661b0390609a1c16160101925f935b80821061034a5750508260808701520101010191831515928361033e575b83610330575b836102ff575b506102669350826102eb575b50816102d6575b816102c2575b5082519061043b565b604051906102be602061174f61027e82820186610418565b80855281850190610463823983518280604051968794828601995180918b5e8501908282015f8152815193849201905e0101908152038084520182610418565b5190f35b60c0915001511560a083015115145f61025d565b905060a0810151156080840151151490610257565b600191925063ffffffff161115905f610250565b9092505f19840193841161031c576001610266941b10915f610244565b634e487b7160e01b5f52601160045260245ffd5b6001851b811115935061023e565b60108511159350610238565b90936040906020868d0101510194019061021a565b6103728163ffffffff8560a01c16610455565b6001600160fa1b038116810361031c5761038f9060061b83610455565b9060208201821161031c576103b960406001938801015180151590816103bf575b5087519061043b565b0161014a565b620100009150105f6103b0565b6001600160fb1b038116810361031c576001906103fa85516201000063ffffffff868560051b1c161061043b565b01610100565b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b601f909101601f19168101906001600160401b0382119082101761040057604052565b156104435750565b630bfbdabb60e01b5f5260045260245ffd5b9190820391821161031c5756fe60806040526004361015610011575f80fd5b5f5f3560e01c80631ee7fe3c1461144857806341493c601461045f57806363c109f1146104265780637b929c27146103df5780637bcc6820146103a55780637e38b787146103175780638f64be301461024c57806398812da814610211578063cfc4af5514610120578063e6375d12146100da5763f65450ea14610093575f80fd5b346100d757807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d757602060e06100cd611539565b0151604051908152f35b80fd5b50346100d757807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d75760206080610115611539565b510151604051908152f35b50346100d757807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d75760809060405182810181811067ffffffffffffffff8211176101e4576040528236823761017a611539565b516103c081018091116101b75783908293925e6040519190825b600482106101a157505050f35b6020806001928551815201930191019091610194565b6024837f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b6024837f4e487b710000000000000000000000000000000000000000000000000000000081526041600452fd5b50346100d757807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d75760206040610115611539565b50346100d75760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d757600435610287611539565b9060608201518110156102ec5781516040909201510160061b61044001916020830183116102bf576020808484010151604051908152f35b807f4e487b7100000000000000000000000000000000000000000000000000000000602492526011600452fd5b7f0e40c498000000000000000000000000000000000000000000000000000000008352600452602482fd5b346103a15760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103a157600435610351611539565b60608101518210156103755780516040909101516020920160061b610440016100cd565b507f0e40c498000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5f80fd5b346103a1575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103a15760206060610115611539565b346103a1575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103a157602061012061041a611539565b01511515604051908152f35b346103a1575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103a157602080610115611539565b346103a15760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103a15760043560243567ffffffffffffffff81116103a1576104b1903690600401611482565b9160443567ffffffffffffffff81116103a1576104d2903690600401611482565b936104db611539565b9260208451015180820361141a5750506104f36114b0565b93610380855261010060208601527f8b8e1dc60000000000000000000000000000000000000000000000000000000060408601527fd6b15ada00000000000000000000000000000000000000000000000000000000606086015260405194610160860186811067ffffffffffffffff8211176113ed576040525f86525f60208701525f60408701525f60608701525f60808701525f60a08701525f60c08701525f60e08701525f6101008701525f6101208701525f610140870152606085015160a086015115155f146113e5576001805b60c0880151156113de5781925b60ff8060e08b0151951692160101010160051b8084036113af575060e060046106148760c0602082015160408301510160808301510160a0830151019101510190565b6040880151900360061b60208401510160026101008901510160051b010101808803611380575061012085015115611354577fffffffff000000000000000000000000000000000000000000000000000000006060820151165b876004116103a1577fffffffff000000000000000000000000000000000000000000000000000000008086351691169081810361132657505084519060c082018211610f1e576106c2815160c084016114d0565b60208701517f03ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81168103610f1e5760408801517f03ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81168103610f1e5761073f61073460808b015160a08c0151906114d0565b60c08b0151906114d0565b917f03ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff83168303610f1e57604091600491835197518852883560208901528060061b838c01858a01378060061b8801958260061b908588015e8060061b8b01958560061b9085858901918560061b0101378460061b9160061b9060061b0101937f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018386018820069360061b0101928501016040526108006020840151836114d0565b9060608a0152604089015260208801526040820187525190829160c0875191604060208a015194818b015180960160061b01019360061b0182010160608801515f905b80821061128d5750505060a087015180611200575b5060c08701518061117d575b5050505090610872916114d0565b60e0830151907f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82168203610f1e576108ae9160051b90611683565b6040840151916108c18160c085016116ec565b906060860151906040519382855283602086015260808660408701377f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160c086200692848652836020870152604086015260e08701519060608601915f5b818110611109575050509460e081019060026101008901510160051b01915b60e0830182106110ee5750508060c060a0920135610140890152013561012087015260a0860152608085015260408401519060208501515f9260c08186377f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160c084870301842006945b60408401811161109c575090808392867f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019552038091602084013760200190200661010085015260e084015260c083015280519160208101519160405194610520860160405260c0850190604082885e610100830151907f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82168203610f1e57610a559160051b90611683565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe008101908111610f1e577f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47602086013510156110715750610ab46114b0565b6080840151815260a0840151602082015260c0840151604082015260e08401516060820152818611610f1e576101008601809211610f1e57610af69187611690565b61010082015190604083015190610b278160c0602082015160408301510160808301510160a0830151019101510190565b90610100855191015160e08401808511610f1e57929092604051936001830160051b8501604052868552805b610f82575050826001935b8260051b810182108516610f4b575050505015610ef65760c060405191610100830160405260018352600260208401526040830137610b9b6114b0565b906101408401517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001037f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018111610f1e577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000190818580090982527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000161012085015184096020830152827f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001037f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018111610f1e57837f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000180928183610cd298090860408501528160a087015191800909606083015286611690565b61026084018060a0860111610f1e576103a085018060a0870111610f1e576103408501808611610f1e57608092836040927f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c28461010089015198015193527f1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed6102808b01527f090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b6102a08b01527f12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa6102c08b015283838637836103e08b0195887f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000103875260608160075afa945e81846104608a01920182377f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016104a089019580097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000103855260608160075afa16916103c08501905e15610ef657608091604060c083816102c09560a08901377f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4760208201358103068288015281610200850161016089015e828761022081015e016102e08601370161032083015e600160a060208382016104808160085afa920151149015610ef65715610ece57005b7f7fcdd1f4000000000000000000000000000000000000000000000000000000005f5260045ffd5b7fa3d28e13000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b9091929350604084818c015e815160808b01526020604080808d0160608160075afa818d60808160065afa16950193920190610b5e565b81949294357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6001831b870101821c805b610fea5750929492506020909101907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0180610b53565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff01808060051b86015160207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001858309917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018460061b8a0191848203900881520152610fb3565b7ff27af4eb000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe07f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191019481878751920908936109a8565b9095602080916110fe848a6116ec565b81520196019061093e565b90919283357f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000015f8212028101825280600f0b036111515760209081019301919060010161091f565b507f13e406b8000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60806020939260409260061b9182910151938351947fa0f7531da808cad0b3c8cfd02899a683b6f8dfcc706541370167f1b91b103c958652868601528385015e019020910135908181036111d2578080610864565b7f1d903c51000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b92602090929192019260061b906060830151604051907fa0f7531da808cad0b3c8cfd02899a683b6f8dfcc706541370167f1b91b103c95825260208201528282604083015e60408301902084359081810361125f575050019089610858565b7f5597844d000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9091939460200194602085015160061b908551604051907f3e1ec4d0503e53ee653d7c1f6a30cc656cf0e9260753ed9a198c50e647005a8f825260208201528282604083015e6040830190208735908181036112f457505001936040019160010190610843565b857f5bb3b5ab000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b7f92237609000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fffffffff0000000000000000000000000000000000000000000000000000000060408201511661066e565b877fc0545fa0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b837ff30e5898000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5f926105d1565b60015f6105c4565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b7f429a3823000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346103a1575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103a157602060606100cd611539565b9181601f840112156103a15782359167ffffffffffffffff83116103a157602083818601950101116103a157565b604051906080820182811067ffffffffffffffff8211176113ed57604052565b91908201809211610f1e57565b60405190610140820182811067ffffffffffffffff8211176113ed576040525f610120838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201520152565b6115416114dd565b5061154a6114dd565b60405160207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0380182397fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f825180838138030185398301011660405260a08101518183528060e01c602084015263ffffffff8160c01c16604084015263ffffffff8160a01c16606084015263ffffffff8160801c1660a084015263ffffffff8160601c1660c084015263ffffffff8160401c1660e084015263ffffffff8160201c1661010084015263ffffffff81161515610120840152610460643fffffffc0683fffffffffffffffc08360ba1c1616643fffffffc06c3fffffffffffffffffffffffc083830194609a1c161601015f925b81831061167057505050608082015290565b828101519093019260409092019161165e565b91908203918211610f1e57565b60019260408201916080820192608082015b84841087166116b85750505050505015610ef657565b90919293949550604086835e8351815260206040808460608160075afa818660808160065afa1697019594019291906116a2565b803592916116f991611683565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018310156117245750565b7f1e686dee000000000000000000000000000000000000000000000000000000005f5260045260245ffd",
}

// AIVMGroth16Verifier is an auto generated Go binding around an Ethereum contract.
type AIVMGroth16Verifier struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *AIVMGroth16Verifier) GetABI() abi.ABI {
	return c.abi
}

// NewAIVMGroth16Verifier creates a new instance of AIVMGroth16Verifier.
func NewAIVMGroth16Verifier() *AIVMGroth16Verifier {
	parsed, err := AIVMGroth16VerifierMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &AIVMGroth16Verifier{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *AIVMGroth16Verifier) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(bytes key) returns()
func (aIVMGroth16Verifier *AIVMGroth16Verifier) PackConstructor(key []byte) []byte {
	enc, err := aIVMGroth16Verifier.abi.Pack("", key)
	if err != nil {
		panic(err)
	}
	return enc
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (aIVMGroth16Verifier *AIVMGroth16Verifier) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], aIVMGroth16Verifier.abi.Errors["MalformedKey"].ID.Bytes()[:4]) {
		return aIVMGroth16Verifier.UnpackMalformedKeyError(raw[4:])
	}
	return nil, errors.New("unknown error")
}

// AIVMGroth16VerifierMalformedKey represents a MalformedKey error raised by the AIVMGroth16Verifier contract.
type AIVMGroth16VerifierMalformedKey struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MalformedKey(uint256 length)
func AIVMGroth16VerifierMalformedKeyErrorID() common.Hash {
	return common.HexToHash("0x0bfbdabb29afde7c8d0c927c01b5b2baef51d2b6865588c40c769810ac73476e")
}

// UnpackMalformedKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MalformedKey(uint256 length)
func (aIVMGroth16Verifier *AIVMGroth16Verifier) UnpackMalformedKeyError(raw []byte) (*AIVMGroth16VerifierMalformedKey, error) {
	out := new(AIVMGroth16VerifierMalformedKey)
	if err := aIVMGroth16Verifier.abi.UnpackIntoInterface(out, "MalformedKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AIVMPlonkProgramMetaData contains all meta data concerning the AIVMPlonkProgram contract.
var AIVMPlonkProgramMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"dataSet\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"DataIdMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"EndIdMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"dataSet\",\"type\":\"uint256\"}],\"name\":\"NoSuchDataSet\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"OutputOutOfRange\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PointNotOnCurve\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ProofInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"ProofLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"PublicValuesLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"offset\",\"type\":\"uint256\"}],\"name\":\"ScalarOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"StartIdMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"got\",\"type\":\"bytes4\"},{\"internalType\":\"bytes4\",\"name\":\"want\",\"type\":\"bytes4\"}],\"name\":\"WrongSelector\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongVerifier\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"},{\"internalType\":\"uint256[]\",\"name\":\"public_inputs\",\"type\":\"uint256[]\"}],\"name\":\"Verify\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"success\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"dataSets\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"dataSet\",\"type\":\"uint256\"}],\"name\":\"descriptor\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"development\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"endDescriptor\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"outputs\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"dataSet\",\"type\":\"uint256\"}],\"name\":\"pieces\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"programId\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"startDescriptor\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"tau\",\"outputs\":[{\"internalType\":\"uint256[4]\",\"name\":\"point\",\"type\":\"uint256[4]\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"verifierId\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"publicValues\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"}],\"name\":\"verifyProof\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "AIVMPlonkProgram",
	Bin: "0x6080806040523460155761328e908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c80631ee7fe3c146100d457806341493c60146100cf57806363c109f1146100ca5780637b929c27146100c55780637bcc6820146100c05780637e38b787146100bb5780637e4f7a8a146100b65780638f64be30146100b157806398812da8146100ac578063cfc4af55146100a7578063e6375d12146100a25763f65450ea1461009d575f80fd5b61062a565b6105f0565b61056b565b610531565b6104b4565b6103fb565b610395565b61032b565b6102e4565b6102a0565b61014a565b34610118575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610118576020606061010e61217e565b0151604051908152f35b5f80fd5b9181601f840112156101185782359167ffffffffffffffff8311610118576020838186019501011161011857565b346101185760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101185760043560243567ffffffffffffffff81116101185761019c90369060040161011c565b60449291923567ffffffffffffffff8111610118576101bf90369060040161011c565b9390926101ca61217e565b906020825101518082036102725760206101e788888888886123c2565b929161022060405194859384937f7e4f7a8a0000000000000000000000000000000000000000000000000000000085526004850161070c565b0381305afa801561026d5761023c915f9161023e575b5061079a565b005b610260915060203d602011610266575b61025881836106b3565b8101906106f4565b82610236565b503d61024e565b61078f565b7f429a3823000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b34610118575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610118576020806102d961217e565b510151604051908152f35b34610118575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261011857602061012061031f61217e565b01511515604051908152f35b34610118575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261011857602060606102d961217e565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc60209101126101185760043590565b34610118576103a336610365565b6103ab61217e565b60608101518210156103cf5780516040909101516020920160061b6104a00161010e565b507f0e40c498000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346101185760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101185760043567ffffffffffffffff81116101185761044a90369060040161011c565b906024359067ffffffffffffffff821161011857366023830112156101185781600401359067ffffffffffffffff8211610118573660248360051b85010111610118576104b093602461049e940191611f65565b60405190151581529081906020820190565b0390f35b34610118576104c236610365565b6104ca61217e565b9060608201518110156105065781516040909201510160061b6104a001906020820182116105015701602090810151604051908152f35b6120be565b7f0e40c498000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b34610118575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261011857602060406102d961217e565b34610118575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610118576040516105a76080826106b3565b60803682376105b461217e565b51610140810180911161050157608090825e604051905f825b600482106105da57608084f35b60208060019285518152019301910190916105cd565b34610118575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261011857602060806102d961217e565b34610118575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261011857602060e061010e61217e565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b610160810190811067ffffffffffffffff8211176106ae57604052565b610664565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176106ae57604052565b90816020910312610118575180151581036101185790565b917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f826080936020956040885281604089015260608801375f60608288010152011683016060810193836060828403019101528451809452019201905f5b8181106107795750505090565b825184526020938401939092019160010161076c565b6040513d5f823e3d90fd5b156107a157565b7f7fcdd1f4000000000000000000000000000000000000000000000000000000005f5260045ffd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601260248201527f6572726f72206563206f7065726174696f6e00000000000000000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601660248201527f6f70656e696e677320626967676572207468616e2072000000000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152600c60248201527f6572726f722076657269667900000000000000000000000000000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601460248201527f6572726f722072616e646f6d2067656e206b7a670000000000000000000000006044820152fd5b60040361094a57565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601d60248201527f77726f6e67206e756d626572206f66207075626c696320696e707574730000006044820152fd5b5f915b8183106109b757505050565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000008135116109ed576020600191019201916109ab565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f696e707574732061726520626967676572207468616e207200000000000000006044820152fd5b61030003610a5557565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601060248201527f77726f6e672070726f6f662073697a65000000000000000000000000000000006044820152fd5b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000061018082013511610bbd577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000006101a082013511610bbd577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000006101c082013511610bbd577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000006101e082013511610bbd577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000061020082013511610bbd576102607f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000091013511610bbd57565b610827565b906020909392936040519460c061024087019485936467616d6d618552610160516102608a0152610180516102808a01526101a0516102a08a01526101c0516102c08a01526101e0516102e08a0152610200516103008a0152610220516103208a0152610240516103408a0152610260516103608a0152610280516103808a01526102a0516103a08a01526102c0516103c08a01526102e0516103e08a0152610300516104008a0152610320516104208a0152610340516104408a015260051b80936104608a013761046083890101376102c50161025b860160025afa15610cd057519160407f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018406910152565b610885565b906040519161024083019063626574618252610260840152602081602461025c860160025afa15610cd057519160207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018406910152565b9190604061022081519461024086019364616c706861855261026087015201610280850137602081606561025b860160025afa15610cd05751917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000183069052565b9060c08060405193610240850193637a65746185526102608601520161028084013760208160e461025c850160025afa15610cd0577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016060915106910152565b905f604051906101c06060830151920151907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016105a09261012051900995600183945f915b878310610fcd57505050600184525f945f5b8682821015610e8c5790816020807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016001958b0151848b015190099201998901015201610e44565b919592979496505096919661058081019101610eac602082018251611e99565b915f915b868310610f6657505050508360015f915b858310610f1d57505050505f905b828210610edc5750505050565b909192946020807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016001938186358b51099008970192019201909291610ecf565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001602082828581896001979d9b9c9d510909815201926101405190099201919095949395610ec1565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe07f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001816001939a98999a019584519082885182098652099201920191909296959496610eb0565b60207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018281600194819b96979b0387088552610140519009920196019190610e32565b60405160807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001806101c0840151816110736102408701827f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000060608a015108611e99565b6101205190090981845180920909910152565b6040516101608101516102408201526101808101516102608201526102808201356102808201526102a08201356102a08201526102208201356102c08201526102408201356102e08201526102c08201356103008201526102e082013561032082015260608101516103408201526101e081015161036082015260206102408201610140610240840160025afa156113a5577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000161024082015106906102808301356102408201526102a08301356102608201526111716102808201836102c086016102408501611e2b565b61118961028082018361022086016101608501611e2b565b610140810161119d83610260860183611e6a565b6001610280830190815260026102a084015290516102c083015260409060608160075afa15610cd0576102a0810180517f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd470390526113a39261030092611270916112156102c085016102808601610160870180611d45565b61122f858501606086015161028084016102c08801611dc8565b6102c07f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001868601938161014051606089015109900991016102c08501611e2b565b6112868183016102c08301610160840180611d45565b6102608101517f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd470380610260830152610160820151838301526101808201516103208301527f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c26103408301527f1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed6103608301527f090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b6103808301527f12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa6103a08301526102408201516103c08301526103e082015260805161040082015260a05161042082015260c05161044082015260e051610460820152016113aa565b565b6108e3565b60205f6101806040519360085afa156113c7576102005f51910152565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152600d60248201527f6572726f722070616972696e67000000000000000000000000000000000000006044820152fd5b60405190610240820190610260830161028084016101e08501519161016086019260e08701518452610100870151610180880152610120870151966101400196875261147386828787611e2b565b61148281610180870189611e6a565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018180096114b587826040890188611e2b565b816114c5826101a089018b611e6a565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191096114f787826080890188611e2b565b81611507826101c089018b611e6a565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191099061016051875261018051835261154384838988611dec565b611552826101e088018a611e6a565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191099485916101a05182526101c051905261158d93611dec565b610200016113a392611e6a565b602061025b91610260604051916467616d6d6161024084015260608301518284015260e08301516102808401526101008301516102a084015260c0816102c085013761016051610380840152610180516103a08401526101a0516103c08401526101c0516103e08401526101208301516104008401526101808101356104208401526101a08101356104408401526101c08101356104608401526101e08101356104808401526102008101356104a084015201356104c08201526102856101e082019384920160025afa15610cd0577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018151069052565b909160405190610240820192610220518452610240516102608401908152610280840191610180810135968360e08701986116ce82828b8d611da4565b6102605189526102805185526101a08401356116ec83828c8e611dec565b6102a0518a526102c05186527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191099061172791898b611dec565b6102e0518752610300518352611744846101c0840135898b611dec565b61032051875261034051835261175c84888a80611d45565b6101e05187528361020051845261177491888a611dec565b61022081013586526102400135905261178e918486611dec565b60a001826113a393611d45565b6040516020810151906040810151906060810151928151928061018087013593856101a0890135977f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019086099160800151918684806101c08d01357f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160198609907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910892818c7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160058409907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108927f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000103907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108957f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016102008901358509907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108927f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016101e08801358409907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019061026087013509907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191096113a392611691565b6040516002610100510191610240820192606083015160208552602061026085015260206102808501526102a08401526102c08301527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016102e083015260208360c08160055afa15611c395782611c1091611c038260c080975193611bfb8360a08a0196611be4828261014087018b611dc8565b611bf48261010086018a80611d77565b8780611da4565b018380611d77565b6101c08401519080611da4565b0180517f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47039052565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152600c60248201527f6572726f72206d6f6420657870000000000000000000000000000000000000006044820152fd5b6101207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001806040519381806020870151816040890151818a519381888180866101c0840135089581806101a08501358184818a6102008a0135090808956101e06101808601359501350908080909096102606101a08801519301359009086080840151820390087f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000103910152565b9192602060409481608094805185520151828401528051868401520151606082015260065afa15611d7257565b6107c9565b9192602060409481608094805185520151828401528035868401520135606082015260065afa15611d7257565b9192604093602060609380518452015160208301528482015260075afa15611d7257565b9192604093602060609380358452013560208301528482015260075afa15611d7257565b906040929360206080928051835201516020820152838101948552838160608160075afa94835190526020830151606082015260065afa1615611d7257565b906040929360206080928035835201356020820152838101948552838160608160075afa94835190526020830151606082015260065afa1615611d7257565b917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019190829135098251089052565b602082526020808301526020604083015260608201527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593efffffff60808201527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160a082015260208160c08160055afa15611c39575190565b60206105a05260206105c05260206105e05261060052610620527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016106405260206105a060c08160055afa15611c39576105a05190565b91926080604051036101185761209a93611fd161205c9360207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe038016080396102e06101a0608051380301608039610360604052611fc284610941565b611fcc83856109a8565b610a4b565b611fda84610ab3565b611fff611ff9611ff3611fee848689610bc2565b610cd5565b86610d2c565b85610d8d565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000006120526103c0516101005190611f0e565b0861052052610ded565b61050052612068611010565b61207181611c97565b61207a81611b50565b6120838161179b565b61208c8161159a565b61209581611425565b611086565b6105605190565b604051906113a36080836106b3565b906113a360405192836106b3565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b906040820180921161050157565b9060c0820180921161050157565b9060e0820180921161050157565b9190820180921161050157565b60405190610140820182811067ffffffffffffffff8211176106ae576040525f610120838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201520152565b612186612122565b5061218f612122565b60405160207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0380182397fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f825180838138030185398301011660405260a081015181835261220e6122056122058360e01c90565b63ffffffff1690565b60208401526122236122056122058360c01c90565b60408401526122a863ffffffff6122406122056122058560a01c90565b92606086019384526122586122056122058360801c90565b60a087015261226d6122056122058360601c90565b60c08701526122826122056122058360401c90565b60e08701526122976122056122058360201c90565b610100870152161515610120850152565b604083015160209060061b6104a001818101925160061b01015f925b8183106122d657505050608082015290565b82810151909301926040909201916122c4565b156122f057565b7fa3d28e13000000000000000000000000000000000000000000000000000000005f5260045ffd5b60405160a0919061232983826106b3565b60048152917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe001366020840137565b8051600310156123685760800190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b8051600210156123685760600190565b8051600110156123685760400190565b8051156123685760200190565b94939092612435926124a1946123d66120a1565b6103e0815261030060208201527f3d8268640000000000000000000000000000000000000000000000000000000060408201527f4a9cda25000000000000000000000000000000000000000000000000000000006060820152886125aa565b926040805161248160a08201936102e0830184525f83525f602084015261245d838983612652565b612466856120eb565b9061247a612473876120f9565b91516120f9565b918961273e565b825e61249c60016020836102408160085afa925114916122e9565b61079a565b60206124ab612318565b92608081015160a082015160c083015160e08401516124c988612358565b526124d387612395565b526124dd866123a5565b526124e7856123b5565b5201519161030091565b908160051b917f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81160361050157565b908160061b917f03ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81160361050157565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000103907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001821161050157565b9190820391821161050157565b916126396113a3959461264c92989798612634604051956125ca87610691565b5f87525f60208801525f60408801525f60608801525f60808801525f60a08801525f60c08801525f60e08801525f6101008801525f6101208801525f61014088015261261b879c8a8686858d6129a7565b6126288984838a8c612b07565b82875191519189612ca3565b612115565b61264660e08501516124f1565b9061259d565b91612d8f565b6113a3927f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016101008401519360a082868009916126d66040820151966126b28160c0602082015160408301510160808301510160a0830151019101510190565b906126cf8a6101008651930151846126c98d612107565b91612e6c565b9088612fe1565b60c0604051966101008801604052600188526002602089015260408801378361272961270260806120b0565b9882612712610140860151612551565b87098a5282610120850151820960208b0152612551565b84086040880152015190096060840152612f7e565b60806113a39493604082947f12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa606083610100880151970151927f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c281527f1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed60208201527f090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b858201520152818184377f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001610100838501948783038652868a868360608160075afa975e848760c0830195018537019580097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000103855260608160075afa169301905e6122e9565b15612871575050565b7ff30e5898000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b156128a8575050565b7fc0545fa0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b906004116101185790600490565b919091357fffffffff0000000000000000000000000000000000000000000000000000000081169260048110612918575050565b7fffffffff00000000000000000000000000000000000000000000000000000000929350829060040360031b1b161690565b15612953575050565b907fffffffff0000000000000000000000000000000000000000000000000000000080927f92237609000000000000000000000000000000000000000000000000000000005f52166004521660245260445ffd5b612a9f925090612a59610120612a93936129ff6113a3999897606083015160a084015115155f14612aff576001805b60c086015115612af85781925b60ff8060e0890151951692160101010160051b90818114612868565b612a5260e06004612a2a8460c0602082015160408301510160808301510160a0830151019101510190565b6040850151900360061b60208801510160026101008601510160051b0101018981811461289f565b0151151590565b15612acc57606001517fffffffff0000000000000000000000000000000000000000000000000000000016935b612a99612a9382866128d6565b906128e4565b936128d6565b907fffffffff0000000000000000000000000000000000000000000000000000000080841691161461294a565b604001517fffffffff000000000000000000000000000000000000000000000000000000001693612a86565b5f926129e3565b60015f6129d6565b93909291845194612b17866120f9565b8251612b2291612115565b926020820151612b3190612521565b91826040820151612b4190612521565b91608081015160a0820151612b5591612115565b9060c00151612b6391612115565b612b6c90612521565b809481946040519960408b019c518b523560208b015281600482018d3784828b019960408b015e019683600489019101604001370101906040820185207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000190069301600401930160400160405260200151612be79083612115565b9060608401526040830152602082015252565b15612c0457505050565b7f5bb3b5ab000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b15612c3e575050565b7f5597844d000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b15612c75575050565b7f1d903c51000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b80516020820151604083015160608401519296918101600690811b95909501941b01850160c001905f5b818110612d535750505060a081015180612d20575b5060c0015180612cf3575b50505050565b612d17936020926080612d0b9360061b920151613080565b91013590818114612c6c565b5f808080612ced565b9291602060c09293019360061b90612d4b612d40838360608a0151613080565b863590818114612c35565b019190612ce2565b90919394604060206001920196602087015160061b90612d84612d7883838b51613046565b8a359087828214612bfa565b019501929101612ccd565b9190939293604081015192612da78660c086016130ba565b90606083015190612e056040519583875260208701938585526040880160808a82377f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160c08a20068096888b52525260e0830151906060880161311d565b95600261010060e083019301510160051b019060e082015b808210612e515750506113a39697508060c060a0920135610140860152013561012084015260a083015260808201526131a1565b909660208091612e618c8b6130ba565b815201970190612e1d565b93919093604051936001860160051b8501604052845293845b612e90575050909150565b81357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6001871b830101861c805b612ef75750507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff94909401936020919091019084612e85565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff01808060051b87015160207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001858309917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018460061b8b0191848203900881520152612ebe565b91909160019160408201916080820192608082015b8484108616612fab5750505050506113a391506122e9565b909192939450604086835e8351815260206040808460608160075afa818660808160065afa169701940192919095949395612f93565b91929092600192604081019260051b820192608082015b84841086166130105750505050506113a391506122e9565b909192939450604086835e8351815260206040808460608160075afa818660808160065afa169701940192919095949395612ff8565b91806040928351947f3e1ec4d0503e53ee653d7c1f6a30cc656cf0e9260753ed9a198c50e647005a8f865260208601528385015e01902090565b91806040928351947fa0f7531da808cad0b3c8cfd02899a683b6f8dfcc706541370167f1b91b103c95865260208601528385015e01902090565b803592918103908111610501577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018310156130f25750565b7f1e686dee000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b915f5b81811061312d5750505090565b90919283357f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000015f8212028101825280600f0b0361317557602090810193019190600101613120565b507f13e406b8000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60408101516020820151909493925f9160c08786377f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160c0838703018320069496604083015b80891161323a5750859697509080839260c0977f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019552038091602084013760200190200661010083015260e08201520152565b93977fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe07f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191019881888b51920908936131e756",
}

// AIVMPlonkProgram is an auto generated Go binding around an Ethereum contract.
type AIVMPlonkProgram struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *AIVMPlonkProgram) GetABI() abi.ABI {
	return c.abi
}

// NewAIVMPlonkProgram creates a new instance of AIVMPlonkProgram.
func NewAIVMPlonkProgram() *AIVMPlonkProgram {
	parsed, err := AIVMPlonkProgramMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &AIVMPlonkProgram{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *AIVMPlonkProgram) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7e4f7a8a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function Verify(bytes proof, uint256[] public_inputs) view returns(bool success)
func (aIVMPlonkProgram *AIVMPlonkProgram) PackVerify(proof []byte, publicInputs []*big.Int) []byte {
	enc, err := aIVMPlonkProgram.abi.Pack("Verify", proof, publicInputs)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7e4f7a8a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function Verify(bytes proof, uint256[] public_inputs) view returns(bool success)
func (aIVMPlonkProgram *AIVMPlonkProgram) TryPackVerify(proof []byte, publicInputs []*big.Int) ([]byte, error) {
	return aIVMPlonkProgram.abi.Pack("Verify", proof, publicInputs)
}

// UnpackVerify is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7e4f7a8a.
//
// Solidity: function Verify(bytes proof, uint256[] public_inputs) view returns(bool success)
func (aIVMPlonkProgram *AIVMPlonkProgram) UnpackVerify(data []byte) (bool, error) {
	out, err := aIVMPlonkProgram.abi.Unpack("Verify", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackDataSets is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ee7fe3c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function dataSets() pure returns(uint256)
func (aIVMPlonkProgram *AIVMPlonkProgram) PackDataSets() []byte {
	enc, err := aIVMPlonkProgram.abi.Pack("dataSets")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDataSets is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ee7fe3c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function dataSets() pure returns(uint256)
func (aIVMPlonkProgram *AIVMPlonkProgram) TryPackDataSets() ([]byte, error) {
	return aIVMPlonkProgram.abi.Pack("dataSets")
}

// UnpackDataSets is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1ee7fe3c.
//
// Solidity: function dataSets() pure returns(uint256)
func (aIVMPlonkProgram *AIVMPlonkProgram) UnpackDataSets(data []byte) (*big.Int, error) {
	out, err := aIVMPlonkProgram.abi.Unpack("dataSets", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDescriptor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7e38b787.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function descriptor(uint256 dataSet) pure returns(bytes32)
func (aIVMPlonkProgram *AIVMPlonkProgram) PackDescriptor(dataSet *big.Int) []byte {
	enc, err := aIVMPlonkProgram.abi.Pack("descriptor", dataSet)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDescriptor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7e38b787.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function descriptor(uint256 dataSet) pure returns(bytes32)
func (aIVMPlonkProgram *AIVMPlonkProgram) TryPackDescriptor(dataSet *big.Int) ([]byte, error) {
	return aIVMPlonkProgram.abi.Pack("descriptor", dataSet)
}

// UnpackDescriptor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7e38b787.
//
// Solidity: function descriptor(uint256 dataSet) pure returns(bytes32)
func (aIVMPlonkProgram *AIVMPlonkProgram) UnpackDescriptor(data []byte) ([32]byte, error) {
	out, err := aIVMPlonkProgram.abi.Unpack("descriptor", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackDevelopment is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b929c27.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function development() pure returns(bool)
func (aIVMPlonkProgram *AIVMPlonkProgram) PackDevelopment() []byte {
	enc, err := aIVMPlonkProgram.abi.Pack("development")
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
func (aIVMPlonkProgram *AIVMPlonkProgram) TryPackDevelopment() ([]byte, error) {
	return aIVMPlonkProgram.abi.Pack("development")
}

// UnpackDevelopment is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b929c27.
//
// Solidity: function development() pure returns(bool)
func (aIVMPlonkProgram *AIVMPlonkProgram) UnpackDevelopment(data []byte) (bool, error) {
	out, err := aIVMPlonkProgram.abi.Unpack("development", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackEndDescriptor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe6375d12.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function endDescriptor() pure returns(bytes32)
func (aIVMPlonkProgram *AIVMPlonkProgram) PackEndDescriptor() []byte {
	enc, err := aIVMPlonkProgram.abi.Pack("endDescriptor")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEndDescriptor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe6375d12.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function endDescriptor() pure returns(bytes32)
func (aIVMPlonkProgram *AIVMPlonkProgram) TryPackEndDescriptor() ([]byte, error) {
	return aIVMPlonkProgram.abi.Pack("endDescriptor")
}

// UnpackEndDescriptor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe6375d12.
//
// Solidity: function endDescriptor() pure returns(bytes32)
func (aIVMPlonkProgram *AIVMPlonkProgram) UnpackEndDescriptor(data []byte) ([32]byte, error) {
	out, err := aIVMPlonkProgram.abi.Unpack("endDescriptor", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackOutputs is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf65450ea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function outputs() pure returns(uint256)
func (aIVMPlonkProgram *AIVMPlonkProgram) PackOutputs() []byte {
	enc, err := aIVMPlonkProgram.abi.Pack("outputs")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOutputs is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf65450ea.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function outputs() pure returns(uint256)
func (aIVMPlonkProgram *AIVMPlonkProgram) TryPackOutputs() ([]byte, error) {
	return aIVMPlonkProgram.abi.Pack("outputs")
}

// UnpackOutputs is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf65450ea.
//
// Solidity: function outputs() pure returns(uint256)
func (aIVMPlonkProgram *AIVMPlonkProgram) UnpackOutputs(data []byte) (*big.Int, error) {
	out, err := aIVMPlonkProgram.abi.Unpack("outputs", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPieces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f64be30.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pieces(uint256 dataSet) pure returns(uint256)
func (aIVMPlonkProgram *AIVMPlonkProgram) PackPieces(dataSet *big.Int) []byte {
	enc, err := aIVMPlonkProgram.abi.Pack("pieces", dataSet)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPieces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f64be30.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pieces(uint256 dataSet) pure returns(uint256)
func (aIVMPlonkProgram *AIVMPlonkProgram) TryPackPieces(dataSet *big.Int) ([]byte, error) {
	return aIVMPlonkProgram.abi.Pack("pieces", dataSet)
}

// UnpackPieces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8f64be30.
//
// Solidity: function pieces(uint256 dataSet) pure returns(uint256)
func (aIVMPlonkProgram *AIVMPlonkProgram) UnpackPieces(data []byte) (*big.Int, error) {
	out, err := aIVMPlonkProgram.abi.Unpack("pieces", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProgramId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x98812da8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function programId() pure returns(bytes32)
func (aIVMPlonkProgram *AIVMPlonkProgram) PackProgramId() []byte {
	enc, err := aIVMPlonkProgram.abi.Pack("programId")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProgramId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x98812da8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function programId() pure returns(bytes32)
func (aIVMPlonkProgram *AIVMPlonkProgram) TryPackProgramId() ([]byte, error) {
	return aIVMPlonkProgram.abi.Pack("programId")
}

// UnpackProgramId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x98812da8.
//
// Solidity: function programId() pure returns(bytes32)
func (aIVMPlonkProgram *AIVMPlonkProgram) UnpackProgramId(data []byte) ([32]byte, error) {
	out, err := aIVMPlonkProgram.abi.Unpack("programId", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackStartDescriptor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7bcc6820.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function startDescriptor() pure returns(bytes32)
func (aIVMPlonkProgram *AIVMPlonkProgram) PackStartDescriptor() []byte {
	enc, err := aIVMPlonkProgram.abi.Pack("startDescriptor")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStartDescriptor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7bcc6820.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function startDescriptor() pure returns(bytes32)
func (aIVMPlonkProgram *AIVMPlonkProgram) TryPackStartDescriptor() ([]byte, error) {
	return aIVMPlonkProgram.abi.Pack("startDescriptor")
}

// UnpackStartDescriptor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7bcc6820.
//
// Solidity: function startDescriptor() pure returns(bytes32)
func (aIVMPlonkProgram *AIVMPlonkProgram) UnpackStartDescriptor(data []byte) ([32]byte, error) {
	out, err := aIVMPlonkProgram.abi.Unpack("startDescriptor", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackTau is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcfc4af55.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tau() pure returns(uint256[4] point)
func (aIVMPlonkProgram *AIVMPlonkProgram) PackTau() []byte {
	enc, err := aIVMPlonkProgram.abi.Pack("tau")
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
func (aIVMPlonkProgram *AIVMPlonkProgram) TryPackTau() ([]byte, error) {
	return aIVMPlonkProgram.abi.Pack("tau")
}

// UnpackTau is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcfc4af55.
//
// Solidity: function tau() pure returns(uint256[4] point)
func (aIVMPlonkProgram *AIVMPlonkProgram) UnpackTau(data []byte) ([4]*big.Int, error) {
	out, err := aIVMPlonkProgram.abi.Unpack("tau", data)
	if err != nil {
		return *new([4]*big.Int), err
	}
	out0 := *abi.ConvertType(out[0], new([4]*big.Int)).(*[4]*big.Int)
	return out0, nil
}

// PackVerifierId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x63c109f1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifierId() pure returns(bytes32)
func (aIVMPlonkProgram *AIVMPlonkProgram) PackVerifierId() []byte {
	enc, err := aIVMPlonkProgram.abi.Pack("verifierId")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifierId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x63c109f1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifierId() pure returns(bytes32)
func (aIVMPlonkProgram *AIVMPlonkProgram) TryPackVerifierId() ([]byte, error) {
	return aIVMPlonkProgram.abi.Pack("verifierId")
}

// UnpackVerifierId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x63c109f1.
//
// Solidity: function verifierId() pure returns(bytes32)
func (aIVMPlonkProgram *AIVMPlonkProgram) UnpackVerifierId(data []byte) ([32]byte, error) {
	out, err := aIVMPlonkProgram.abi.Unpack("verifierId", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackVerifyProof is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x41493c60.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifyProof(bytes32 id, bytes publicValues, bytes proof) view returns()
func (aIVMPlonkProgram *AIVMPlonkProgram) PackVerifyProof(id [32]byte, publicValues []byte, proof []byte) []byte {
	enc, err := aIVMPlonkProgram.abi.Pack("verifyProof", id, publicValues, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifyProof is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x41493c60.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifyProof(bytes32 id, bytes publicValues, bytes proof) view returns()
func (aIVMPlonkProgram *AIVMPlonkProgram) TryPackVerifyProof(id [32]byte, publicValues []byte, proof []byte) ([]byte, error) {
	return aIVMPlonkProgram.abi.Pack("verifyProof", id, publicValues, proof)
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (aIVMPlonkProgram *AIVMPlonkProgram) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], aIVMPlonkProgram.abi.Errors["DataIdMismatch"].ID.Bytes()[:4]) {
		return aIVMPlonkProgram.UnpackDataIdMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], aIVMPlonkProgram.abi.Errors["EndIdMismatch"].ID.Bytes()[:4]) {
		return aIVMPlonkProgram.UnpackEndIdMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], aIVMPlonkProgram.abi.Errors["NoSuchDataSet"].ID.Bytes()[:4]) {
		return aIVMPlonkProgram.UnpackNoSuchDataSetError(raw[4:])
	}
	if bytes.Equal(raw[:4], aIVMPlonkProgram.abi.Errors["OutputOutOfRange"].ID.Bytes()[:4]) {
		return aIVMPlonkProgram.UnpackOutputOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], aIVMPlonkProgram.abi.Errors["PointNotOnCurve"].ID.Bytes()[:4]) {
		return aIVMPlonkProgram.UnpackPointNotOnCurveError(raw[4:])
	}
	if bytes.Equal(raw[:4], aIVMPlonkProgram.abi.Errors["ProofInvalid"].ID.Bytes()[:4]) {
		return aIVMPlonkProgram.UnpackProofInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], aIVMPlonkProgram.abi.Errors["ProofLength"].ID.Bytes()[:4]) {
		return aIVMPlonkProgram.UnpackProofLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], aIVMPlonkProgram.abi.Errors["PublicValuesLength"].ID.Bytes()[:4]) {
		return aIVMPlonkProgram.UnpackPublicValuesLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], aIVMPlonkProgram.abi.Errors["ScalarOutOfRange"].ID.Bytes()[:4]) {
		return aIVMPlonkProgram.UnpackScalarOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], aIVMPlonkProgram.abi.Errors["StartIdMismatch"].ID.Bytes()[:4]) {
		return aIVMPlonkProgram.UnpackStartIdMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], aIVMPlonkProgram.abi.Errors["WrongSelector"].ID.Bytes()[:4]) {
		return aIVMPlonkProgram.UnpackWrongSelectorError(raw[4:])
	}
	if bytes.Equal(raw[:4], aIVMPlonkProgram.abi.Errors["WrongVerifier"].ID.Bytes()[:4]) {
		return aIVMPlonkProgram.UnpackWrongVerifierError(raw[4:])
	}
	return nil, errors.New("unknown error")
}

// AIVMPlonkProgramDataIdMismatch represents a DataIdMismatch error raised by the AIVMPlonkProgram contract.
type AIVMPlonkProgramDataIdMismatch struct {
	DataSet *big.Int
	Got     [32]byte
	Want    [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DataIdMismatch(uint256 dataSet, bytes32 got, bytes32 want)
func AIVMPlonkProgramDataIdMismatchErrorID() common.Hash {
	return common.HexToHash("0x5bb3b5ab79e2ef6de873e32f919465b1e99ce240308b89f0adb2f19bd1beff6a")
}

// UnpackDataIdMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DataIdMismatch(uint256 dataSet, bytes32 got, bytes32 want)
func (aIVMPlonkProgram *AIVMPlonkProgram) UnpackDataIdMismatchError(raw []byte) (*AIVMPlonkProgramDataIdMismatch, error) {
	out := new(AIVMPlonkProgramDataIdMismatch)
	if err := aIVMPlonkProgram.abi.UnpackIntoInterface(out, "DataIdMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AIVMPlonkProgramEndIdMismatch represents a EndIdMismatch error raised by the AIVMPlonkProgram contract.
type AIVMPlonkProgramEndIdMismatch struct {
	Got  [32]byte
	Want [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EndIdMismatch(bytes32 got, bytes32 want)
func AIVMPlonkProgramEndIdMismatchErrorID() common.Hash {
	return common.HexToHash("0x1d903c51ff9d46368388b25accd0e0eaa0d07b7a3eef3b1e1bc3454a23260a47")
}

// UnpackEndIdMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EndIdMismatch(bytes32 got, bytes32 want)
func (aIVMPlonkProgram *AIVMPlonkProgram) UnpackEndIdMismatchError(raw []byte) (*AIVMPlonkProgramEndIdMismatch, error) {
	out := new(AIVMPlonkProgramEndIdMismatch)
	if err := aIVMPlonkProgram.abi.UnpackIntoInterface(out, "EndIdMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AIVMPlonkProgramNoSuchDataSet represents a NoSuchDataSet error raised by the AIVMPlonkProgram contract.
type AIVMPlonkProgramNoSuchDataSet struct {
	DataSet *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchDataSet(uint256 dataSet)
func AIVMPlonkProgramNoSuchDataSetErrorID() common.Hash {
	return common.HexToHash("0x0e40c4985db74a60a4a3a50e0d9c2c72c96ce566e7e6ed3b91b1435b9a3011ad")
}

// UnpackNoSuchDataSetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchDataSet(uint256 dataSet)
func (aIVMPlonkProgram *AIVMPlonkProgram) UnpackNoSuchDataSetError(raw []byte) (*AIVMPlonkProgramNoSuchDataSet, error) {
	out := new(AIVMPlonkProgramNoSuchDataSet)
	if err := aIVMPlonkProgram.abi.UnpackIntoInterface(out, "NoSuchDataSet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AIVMPlonkProgramOutputOutOfRange represents a OutputOutOfRange error raised by the AIVMPlonkProgram contract.
type AIVMPlonkProgramOutputOutOfRange struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OutputOutOfRange(uint256 index)
func AIVMPlonkProgramOutputOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x13e406b8caa2ff1cc77781e823ff86b4ea570864324076f48beb84ab435e9767")
}

// UnpackOutputOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OutputOutOfRange(uint256 index)
func (aIVMPlonkProgram *AIVMPlonkProgram) UnpackOutputOutOfRangeError(raw []byte) (*AIVMPlonkProgramOutputOutOfRange, error) {
	out := new(AIVMPlonkProgramOutputOutOfRange)
	if err := aIVMPlonkProgram.abi.UnpackIntoInterface(out, "OutputOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AIVMPlonkProgramPointNotOnCurve represents a PointNotOnCurve error raised by the AIVMPlonkProgram contract.
type AIVMPlonkProgramPointNotOnCurve struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PointNotOnCurve()
func AIVMPlonkProgramPointNotOnCurveErrorID() common.Hash {
	return common.HexToHash("0xa3d28e13e3524ba09454989c5e3d499cbe316305462b18518976e55f0690de86")
}

// UnpackPointNotOnCurveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PointNotOnCurve()
func (aIVMPlonkProgram *AIVMPlonkProgram) UnpackPointNotOnCurveError(raw []byte) (*AIVMPlonkProgramPointNotOnCurve, error) {
	out := new(AIVMPlonkProgramPointNotOnCurve)
	if err := aIVMPlonkProgram.abi.UnpackIntoInterface(out, "PointNotOnCurve", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AIVMPlonkProgramProofInvalid represents a ProofInvalid error raised by the AIVMPlonkProgram contract.
type AIVMPlonkProgramProofInvalid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProofInvalid()
func AIVMPlonkProgramProofInvalidErrorID() common.Hash {
	return common.HexToHash("0x7fcdd1f433fad06e243ebb12f415f49dc48f357e41b96f61f504279fe6bb2ac6")
}

// UnpackProofInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProofInvalid()
func (aIVMPlonkProgram *AIVMPlonkProgram) UnpackProofInvalidError(raw []byte) (*AIVMPlonkProgramProofInvalid, error) {
	out := new(AIVMPlonkProgramProofInvalid)
	if err := aIVMPlonkProgram.abi.UnpackIntoInterface(out, "ProofInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AIVMPlonkProgramProofLength represents a ProofLength error raised by the AIVMPlonkProgram contract.
type AIVMPlonkProgramProofLength struct {
	Got  *big.Int
	Want *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProofLength(uint256 got, uint256 want)
func AIVMPlonkProgramProofLengthErrorID() common.Hash {
	return common.HexToHash("0xc0545fa079a874036bb8c19da30c7d52825b899324259e39a7460f948ce8d79d")
}

// UnpackProofLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProofLength(uint256 got, uint256 want)
func (aIVMPlonkProgram *AIVMPlonkProgram) UnpackProofLengthError(raw []byte) (*AIVMPlonkProgramProofLength, error) {
	out := new(AIVMPlonkProgramProofLength)
	if err := aIVMPlonkProgram.abi.UnpackIntoInterface(out, "ProofLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AIVMPlonkProgramPublicValuesLength represents a PublicValuesLength error raised by the AIVMPlonkProgram contract.
type AIVMPlonkProgramPublicValuesLength struct {
	Got  *big.Int
	Want *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PublicValuesLength(uint256 got, uint256 want)
func AIVMPlonkProgramPublicValuesLengthErrorID() common.Hash {
	return common.HexToHash("0xf30e5898fbdeb769bd4713c3757fe708b90d73f5faea92ac3b4f206029089365")
}

// UnpackPublicValuesLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PublicValuesLength(uint256 got, uint256 want)
func (aIVMPlonkProgram *AIVMPlonkProgram) UnpackPublicValuesLengthError(raw []byte) (*AIVMPlonkProgramPublicValuesLength, error) {
	out := new(AIVMPlonkProgramPublicValuesLength)
	if err := aIVMPlonkProgram.abi.UnpackIntoInterface(out, "PublicValuesLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AIVMPlonkProgramScalarOutOfRange represents a ScalarOutOfRange error raised by the AIVMPlonkProgram contract.
type AIVMPlonkProgramScalarOutOfRange struct {
	Offset *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ScalarOutOfRange(uint256 offset)
func AIVMPlonkProgramScalarOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x1e686deececb9566c5eaa90a04e03d71b9bbcfb5211ccef9f8ca508cee802116")
}

// UnpackScalarOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ScalarOutOfRange(uint256 offset)
func (aIVMPlonkProgram *AIVMPlonkProgram) UnpackScalarOutOfRangeError(raw []byte) (*AIVMPlonkProgramScalarOutOfRange, error) {
	out := new(AIVMPlonkProgramScalarOutOfRange)
	if err := aIVMPlonkProgram.abi.UnpackIntoInterface(out, "ScalarOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AIVMPlonkProgramStartIdMismatch represents a StartIdMismatch error raised by the AIVMPlonkProgram contract.
type AIVMPlonkProgramStartIdMismatch struct {
	Got  [32]byte
	Want [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StartIdMismatch(bytes32 got, bytes32 want)
func AIVMPlonkProgramStartIdMismatchErrorID() common.Hash {
	return common.HexToHash("0x5597844d1617cace518e02a3957dca10a885beace134fac68f91f978072f4bd6")
}

// UnpackStartIdMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StartIdMismatch(bytes32 got, bytes32 want)
func (aIVMPlonkProgram *AIVMPlonkProgram) UnpackStartIdMismatchError(raw []byte) (*AIVMPlonkProgramStartIdMismatch, error) {
	out := new(AIVMPlonkProgramStartIdMismatch)
	if err := aIVMPlonkProgram.abi.UnpackIntoInterface(out, "StartIdMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AIVMPlonkProgramWrongSelector represents a WrongSelector error raised by the AIVMPlonkProgram contract.
type AIVMPlonkProgramWrongSelector struct {
	Got  [4]byte
	Want [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongSelector(bytes4 got, bytes4 want)
func AIVMPlonkProgramWrongSelectorErrorID() common.Hash {
	return common.HexToHash("0x92237609a2ff5687d1398d3b64adfee2659dca818a83deecee88bcdf8e798e5b")
}

// UnpackWrongSelectorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongSelector(bytes4 got, bytes4 want)
func (aIVMPlonkProgram *AIVMPlonkProgram) UnpackWrongSelectorError(raw []byte) (*AIVMPlonkProgramWrongSelector, error) {
	out := new(AIVMPlonkProgramWrongSelector)
	if err := aIVMPlonkProgram.abi.UnpackIntoInterface(out, "WrongSelector", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AIVMPlonkProgramWrongVerifier represents a WrongVerifier error raised by the AIVMPlonkProgram contract.
type AIVMPlonkProgramWrongVerifier struct {
	Got  [32]byte
	Want [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongVerifier(bytes32 got, bytes32 want)
func AIVMPlonkProgramWrongVerifierErrorID() common.Hash {
	return common.HexToHash("0x429a3823f50d0e123899c4aa1fcea4663809a419c80737e43e9acfc6df052ae2")
}

// UnpackWrongVerifierError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongVerifier(bytes32 got, bytes32 want)
func (aIVMPlonkProgram *AIVMPlonkProgram) UnpackWrongVerifierError(raw []byte) (*AIVMPlonkProgramWrongVerifier, error) {
	out := new(AIVMPlonkProgramWrongVerifier)
	if err := aIVMPlonkProgram.abi.UnpackIntoInterface(out, "WrongVerifier", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AIVMPlonkVerifierMetaData contains all meta data concerning the AIVMPlonkVerifier contract.
var AIVMPlonkVerifierMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"key\",\"type\":\"bytes\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"MalformedKey\",\"type\":\"error\"}]",
	ID:  "AIVMPlonkVerifier",
	Bin: "0x60808060405234610414576136f1803803809161001c8285610418565b8339810190602081830312610414578051906001600160401b038211610414570181601f82011215610414578051906001600160401b0382116104005760405192610071601f8401601f191660200185610418565b8284526020838301011161041457815f9260208093018386015e8301015260405161014081016001600160401b03811182821017610400576040525f81525f60208201525f60408201525f60608201525f60808201525f60a08201525f60c08201525f60e08201525f6101008201525f6101208201526100f96104a08351101583519061043b565b60c08201515f5b600881106103cc5750643fffffffc08160ba1c16806104a00190816104a01161031c576104a090643fffffffc084609a1c16010180911161031c57610148845182811461043b565b5f5b63ffffffff8360a01c16811061035f57505060c0830151916020840181528260e01c9283602083015263ffffffff8160c01c169081604084015263ffffffff8160a01c16606084015263ffffffff8160801c16908160a085015263ffffffff8160601c16928360c086015263ffffffff8260401c1660e086015263ffffffff8260201c16968761010087015263ffffffff831615156101208701526104c0643fffffffc06040600160461b038560ba1c1616643fffffffc0828201956040600160661b0390609a1c16160101925f935b80821061034a5750508260808701520101010191831515928361033e575b83610330575b836102ff575b506102669350826102eb575b50816102d6575b816102c2575b5082519061043b565b604051906102be602061328e61027e82820186610418565b80855281850190610463823983518280604051968794828601995180918b5e8501908282015f8152815193849201905e0101908152038084520182610418565b5190f35b60c0915001511560a083015115145f61025d565b905060a0810151156080840151151490610257565b600191925063ffffffff161115905f610250565b9092505f19840193841161031c576001610266941b10915f610244565b634e487b7160e01b5f52601160045260245ffd5b6001851b811115935061023e565b60108511159350610238565b90936040906020868d0101510194019061021a565b6103728163ffffffff8560a01c16610455565b6001600160fa1b038116810361031c5761038f9060061b83610455565b9060208201821161031c576103b960406001938801015180151590816103bf575b5087519061043b565b0161014a565b620100009150105f6103b0565b6001600160fb1b038116810361031c576001906103fa85516201000063ffffffff868560051b1c161061043b565b01610100565b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b601f909101601f19168101906001600160401b0382119082101761040057604052565b156104435750565b630bfbdabb60e01b5f5260045260245ffd5b9190820391821161031c5756fe60806040526004361015610011575f80fd5b5f3560e01c80631ee7fe3c146100d457806341493c60146100cf57806363c109f1146100ca5780637b929c27146100c55780637bcc6820146100c05780637e38b787146100bb5780637e4f7a8a146100b65780638f64be30146100b157806398812da8146100ac578063cfc4af55146100a7578063e6375d12146100a25763f65450ea1461009d575f80fd5b61062a565b6105f0565b61056b565b610531565b6104b4565b6103fb565b610395565b61032b565b6102e4565b6102a0565b61014a565b34610118575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610118576020606061010e61217e565b0151604051908152f35b5f80fd5b9181601f840112156101185782359167ffffffffffffffff8311610118576020838186019501011161011857565b346101185760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101185760043560243567ffffffffffffffff81116101185761019c90369060040161011c565b60449291923567ffffffffffffffff8111610118576101bf90369060040161011c565b9390926101ca61217e565b906020825101518082036102725760206101e788888888886123c2565b929161022060405194859384937f7e4f7a8a0000000000000000000000000000000000000000000000000000000085526004850161070c565b0381305afa801561026d5761023c915f9161023e575b5061079a565b005b610260915060203d602011610266575b61025881836106b3565b8101906106f4565b82610236565b503d61024e565b61078f565b7f429a3823000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b34610118575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610118576020806102d961217e565b510151604051908152f35b34610118575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261011857602061012061031f61217e565b01511515604051908152f35b34610118575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261011857602060606102d961217e565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc60209101126101185760043590565b34610118576103a336610365565b6103ab61217e565b60608101518210156103cf5780516040909101516020920160061b6104a00161010e565b507f0e40c498000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346101185760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101185760043567ffffffffffffffff81116101185761044a90369060040161011c565b906024359067ffffffffffffffff821161011857366023830112156101185781600401359067ffffffffffffffff8211610118573660248360051b85010111610118576104b093602461049e940191611f65565b60405190151581529081906020820190565b0390f35b34610118576104c236610365565b6104ca61217e565b9060608201518110156105065781516040909201510160061b6104a001906020820182116105015701602090810151604051908152f35b6120be565b7f0e40c498000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b34610118575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261011857602060406102d961217e565b34610118575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610118576040516105a76080826106b3565b60803682376105b461217e565b51610140810180911161050157608090825e604051905f825b600482106105da57608084f35b60208060019285518152019301910190916105cd565b34610118575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261011857602060806102d961217e565b34610118575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261011857602060e061010e61217e565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b610160810190811067ffffffffffffffff8211176106ae57604052565b610664565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176106ae57604052565b90816020910312610118575180151581036101185790565b917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f826080936020956040885281604089015260608801375f60608288010152011683016060810193836060828403019101528451809452019201905f5b8181106107795750505090565b825184526020938401939092019160010161076c565b6040513d5f823e3d90fd5b156107a157565b7f7fcdd1f4000000000000000000000000000000000000000000000000000000005f5260045ffd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601260248201527f6572726f72206563206f7065726174696f6e00000000000000000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601660248201527f6f70656e696e677320626967676572207468616e2072000000000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152600c60248201527f6572726f722076657269667900000000000000000000000000000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601460248201527f6572726f722072616e646f6d2067656e206b7a670000000000000000000000006044820152fd5b60040361094a57565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601d60248201527f77726f6e67206e756d626572206f66207075626c696320696e707574730000006044820152fd5b5f915b8183106109b757505050565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000008135116109ed576020600191019201916109ab565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f696e707574732061726520626967676572207468616e207200000000000000006044820152fd5b61030003610a5557565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601060248201527f77726f6e672070726f6f662073697a65000000000000000000000000000000006044820152fd5b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000061018082013511610bbd577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000006101a082013511610bbd577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000006101c082013511610bbd577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000006101e082013511610bbd577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000061020082013511610bbd576102607f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000091013511610bbd57565b610827565b906020909392936040519460c061024087019485936467616d6d618552610160516102608a0152610180516102808a01526101a0516102a08a01526101c0516102c08a01526101e0516102e08a0152610200516103008a0152610220516103208a0152610240516103408a0152610260516103608a0152610280516103808a01526102a0516103a08a01526102c0516103c08a01526102e0516103e08a0152610300516104008a0152610320516104208a0152610340516104408a015260051b80936104608a013761046083890101376102c50161025b860160025afa15610cd057519160407f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018406910152565b610885565b906040519161024083019063626574618252610260840152602081602461025c860160025afa15610cd057519160207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018406910152565b9190604061022081519461024086019364616c706861855261026087015201610280850137602081606561025b860160025afa15610cd05751917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000183069052565b9060c08060405193610240850193637a65746185526102608601520161028084013760208160e461025c850160025afa15610cd0577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016060915106910152565b905f604051906101c06060830151920151907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016105a09261012051900995600183945f915b878310610fcd57505050600184525f945f5b8682821015610e8c5790816020807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016001958b0151848b015190099201998901015201610e44565b919592979496505096919661058081019101610eac602082018251611e99565b915f915b868310610f6657505050508360015f915b858310610f1d57505050505f905b828210610edc5750505050565b909192946020807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016001938186358b51099008970192019201909291610ecf565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001602082828581896001979d9b9c9d510909815201926101405190099201919095949395610ec1565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe07f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001816001939a98999a019584519082885182098652099201920191909296959496610eb0565b60207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018281600194819b96979b0387088552610140519009920196019190610e32565b60405160807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001806101c0840151816110736102408701827f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000060608a015108611e99565b6101205190090981845180920909910152565b6040516101608101516102408201526101808101516102608201526102808201356102808201526102a08201356102a08201526102208201356102c08201526102408201356102e08201526102c08201356103008201526102e082013561032082015260608101516103408201526101e081015161036082015260206102408201610140610240840160025afa156113a5577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000161024082015106906102808301356102408201526102a08301356102608201526111716102808201836102c086016102408501611e2b565b61118961028082018361022086016101608501611e2b565b610140810161119d83610260860183611e6a565b6001610280830190815260026102a084015290516102c083015260409060608160075afa15610cd0576102a0810180517f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd470390526113a39261030092611270916112156102c085016102808601610160870180611d45565b61122f858501606086015161028084016102c08801611dc8565b6102c07f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001868601938161014051606089015109900991016102c08501611e2b565b6112868183016102c08301610160840180611d45565b6102608101517f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd470380610260830152610160820151838301526101808201516103208301527f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c26103408301527f1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed6103608301527f090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b6103808301527f12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa6103a08301526102408201516103c08301526103e082015260805161040082015260a05161042082015260c05161044082015260e051610460820152016113aa565b565b6108e3565b60205f6101806040519360085afa156113c7576102005f51910152565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152600d60248201527f6572726f722070616972696e67000000000000000000000000000000000000006044820152fd5b60405190610240820190610260830161028084016101e08501519161016086019260e08701518452610100870151610180880152610120870151966101400196875261147386828787611e2b565b61148281610180870189611e6a565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018180096114b587826040890188611e2b565b816114c5826101a089018b611e6a565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191096114f787826080890188611e2b565b81611507826101c089018b611e6a565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191099061016051875261018051835261154384838988611dec565b611552826101e088018a611e6a565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191099485916101a05182526101c051905261158d93611dec565b610200016113a392611e6a565b602061025b91610260604051916467616d6d6161024084015260608301518284015260e08301516102808401526101008301516102a084015260c0816102c085013761016051610380840152610180516103a08401526101a0516103c08401526101c0516103e08401526101208301516104008401526101808101356104208401526101a08101356104408401526101c08101356104608401526101e08101356104808401526102008101356104a084015201356104c08201526102856101e082019384920160025afa15610cd0577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018151069052565b909160405190610240820192610220518452610240516102608401908152610280840191610180810135968360e08701986116ce82828b8d611da4565b6102605189526102805185526101a08401356116ec83828c8e611dec565b6102a0518a526102c05186527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191099061172791898b611dec565b6102e0518752610300518352611744846101c0840135898b611dec565b61032051875261034051835261175c84888a80611d45565b6101e05187528361020051845261177491888a611dec565b61022081013586526102400135905261178e918486611dec565b60a001826113a393611d45565b6040516020810151906040810151906060810151928151928061018087013593856101a0890135977f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019086099160800151918684806101c08d01357f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160198609907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910892818c7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160058409907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108927f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000103907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108957f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016102008901358509907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108927f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016101e08801358409907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019061026087013509907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191096113a392611691565b6040516002610100510191610240820192606083015160208552602061026085015260206102808501526102a08401526102c08301527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016102e083015260208360c08160055afa15611c395782611c1091611c038260c080975193611bfb8360a08a0196611be4828261014087018b611dc8565b611bf48261010086018a80611d77565b8780611da4565b018380611d77565b6101c08401519080611da4565b0180517f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47039052565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152600c60248201527f6572726f72206d6f6420657870000000000000000000000000000000000000006044820152fd5b6101207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001806040519381806020870151816040890151818a519381888180866101c0840135089581806101a08501358184818a6102008a0135090808956101e06101808601359501350908080909096102606101a08801519301359009086080840151820390087f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000103910152565b9192602060409481608094805185520151828401528051868401520151606082015260065afa15611d7257565b6107c9565b9192602060409481608094805185520151828401528035868401520135606082015260065afa15611d7257565b9192604093602060609380518452015160208301528482015260075afa15611d7257565b9192604093602060609380358452013560208301528482015260075afa15611d7257565b906040929360206080928051835201516020820152838101948552838160608160075afa94835190526020830151606082015260065afa1615611d7257565b906040929360206080928035835201356020820152838101948552838160608160075afa94835190526020830151606082015260065afa1615611d7257565b917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019190829135098251089052565b602082526020808301526020604083015260608201527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593efffffff60808201527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160a082015260208160c08160055afa15611c39575190565b60206105a05260206105c05260206105e05261060052610620527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016106405260206105a060c08160055afa15611c39576105a05190565b91926080604051036101185761209a93611fd161205c9360207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe038016080396102e06101a0608051380301608039610360604052611fc284610941565b611fcc83856109a8565b610a4b565b611fda84610ab3565b611fff611ff9611ff3611fee848689610bc2565b610cd5565b86610d2c565b85610d8d565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000006120526103c0516101005190611f0e565b0861052052610ded565b61050052612068611010565b61207181611c97565b61207a81611b50565b6120838161179b565b61208c8161159a565b61209581611425565b611086565b6105605190565b604051906113a36080836106b3565b906113a360405192836106b3565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b906040820180921161050157565b9060c0820180921161050157565b9060e0820180921161050157565b9190820180921161050157565b60405190610140820182811067ffffffffffffffff8211176106ae576040525f610120838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201520152565b612186612122565b5061218f612122565b60405160207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0380182397fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f825180838138030185398301011660405260a081015181835261220e6122056122058360e01c90565b63ffffffff1690565b60208401526122236122056122058360c01c90565b60408401526122a863ffffffff6122406122056122058560a01c90565b92606086019384526122586122056122058360801c90565b60a087015261226d6122056122058360601c90565b60c08701526122826122056122058360401c90565b60e08701526122976122056122058360201c90565b610100870152161515610120850152565b604083015160209060061b6104a001818101925160061b01015f925b8183106122d657505050608082015290565b82810151909301926040909201916122c4565b156122f057565b7fa3d28e13000000000000000000000000000000000000000000000000000000005f5260045ffd5b60405160a0919061232983826106b3565b60048152917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe001366020840137565b8051600310156123685760800190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b8051600210156123685760600190565b8051600110156123685760400190565b8051156123685760200190565b94939092612435926124a1946123d66120a1565b6103e0815261030060208201527f3d8268640000000000000000000000000000000000000000000000000000000060408201527f4a9cda25000000000000000000000000000000000000000000000000000000006060820152886125aa565b926040805161248160a08201936102e0830184525f83525f602084015261245d838983612652565b612466856120eb565b9061247a612473876120f9565b91516120f9565b918961273e565b825e61249c60016020836102408160085afa925114916122e9565b61079a565b60206124ab612318565b92608081015160a082015160c083015160e08401516124c988612358565b526124d387612395565b526124dd866123a5565b526124e7856123b5565b5201519161030091565b908160051b917f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81160361050157565b908160061b917f03ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81160361050157565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000103907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001821161050157565b9190820391821161050157565b916126396113a3959461264c92989798612634604051956125ca87610691565b5f87525f60208801525f60408801525f60608801525f60808801525f60a08801525f60c08801525f60e08801525f6101008801525f6101208801525f61014088015261261b879c8a8686858d6129a7565b6126288984838a8c612b07565b82875191519189612ca3565b612115565b61264660e08501516124f1565b9061259d565b91612d8f565b6113a3927f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016101008401519360a082868009916126d66040820151966126b28160c0602082015160408301510160808301510160a0830151019101510190565b906126cf8a6101008651930151846126c98d612107565b91612e6c565b9088612fe1565b60c0604051966101008801604052600188526002602089015260408801378361272961270260806120b0565b9882612712610140860151612551565b87098a5282610120850151820960208b0152612551565b84086040880152015190096060840152612f7e565b60806113a39493604082947f12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa606083610100880151970151927f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c281527f1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed60208201527f090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b858201520152818184377f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001610100838501948783038652868a868360608160075afa975e848760c0830195018537019580097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000103855260608160075afa169301905e6122e9565b15612871575050565b7ff30e5898000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b156128a8575050565b7fc0545fa0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b906004116101185790600490565b919091357fffffffff0000000000000000000000000000000000000000000000000000000081169260048110612918575050565b7fffffffff00000000000000000000000000000000000000000000000000000000929350829060040360031b1b161690565b15612953575050565b907fffffffff0000000000000000000000000000000000000000000000000000000080927f92237609000000000000000000000000000000000000000000000000000000005f52166004521660245260445ffd5b612a9f925090612a59610120612a93936129ff6113a3999897606083015160a084015115155f14612aff576001805b60c086015115612af85781925b60ff8060e0890151951692160101010160051b90818114612868565b612a5260e06004612a2a8460c0602082015160408301510160808301510160a0830151019101510190565b6040850151900360061b60208801510160026101008601510160051b0101018981811461289f565b0151151590565b15612acc57606001517fffffffff0000000000000000000000000000000000000000000000000000000016935b612a99612a9382866128d6565b906128e4565b936128d6565b907fffffffff0000000000000000000000000000000000000000000000000000000080841691161461294a565b604001517fffffffff000000000000000000000000000000000000000000000000000000001693612a86565b5f926129e3565b60015f6129d6565b93909291845194612b17866120f9565b8251612b2291612115565b926020820151612b3190612521565b91826040820151612b4190612521565b91608081015160a0820151612b5591612115565b9060c00151612b6391612115565b612b6c90612521565b809481946040519960408b019c518b523560208b015281600482018d3784828b019960408b015e019683600489019101604001370101906040820185207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000190069301600401930160400160405260200151612be79083612115565b9060608401526040830152602082015252565b15612c0457505050565b7f5bb3b5ab000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b15612c3e575050565b7f5597844d000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b15612c75575050565b7f1d903c51000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b80516020820151604083015160608401519296918101600690811b95909501941b01850160c001905f5b818110612d535750505060a081015180612d20575b5060c0015180612cf3575b50505050565b612d17936020926080612d0b9360061b920151613080565b91013590818114612c6c565b5f808080612ced565b9291602060c09293019360061b90612d4b612d40838360608a0151613080565b863590818114612c35565b019190612ce2565b90919394604060206001920196602087015160061b90612d84612d7883838b51613046565b8a359087828214612bfa565b019501929101612ccd565b9190939293604081015192612da78660c086016130ba565b90606083015190612e056040519583875260208701938585526040880160808a82377f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160c08a20068096888b52525260e0830151906060880161311d565b95600261010060e083019301510160051b019060e082015b808210612e515750506113a39697508060c060a0920135610140860152013561012084015260a083015260808201526131a1565b909660208091612e618c8b6130ba565b815201970190612e1d565b93919093604051936001860160051b8501604052845293845b612e90575050909150565b81357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6001871b830101861c805b612ef75750507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff94909401936020919091019084612e85565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff01808060051b87015160207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001858309917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018460061b8b0191848203900881520152612ebe565b91909160019160408201916080820192608082015b8484108616612fab5750505050506113a391506122e9565b909192939450604086835e8351815260206040808460608160075afa818660808160065afa169701940192919095949395612f93565b91929092600192604081019260051b820192608082015b84841086166130105750505050506113a391506122e9565b909192939450604086835e8351815260206040808460608160075afa818660808160065afa169701940192919095949395612ff8565b91806040928351947f3e1ec4d0503e53ee653d7c1f6a30cc656cf0e9260753ed9a198c50e647005a8f865260208601528385015e01902090565b91806040928351947fa0f7531da808cad0b3c8cfd02899a683b6f8dfcc706541370167f1b91b103c95865260208601528385015e01902090565b803592918103908111610501577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018310156130f25750565b7f1e686dee000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b915f5b81811061312d5750505090565b90919283357f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000015f8212028101825280600f0b0361317557602090810193019190600101613120565b507f13e406b8000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60408101516020820151909493925f9160c08786377f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160c0838703018320069496604083015b80891161323a5750859697509080839260c0977f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019552038091602084013760200190200661010083015260e08201520152565b93977fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe07f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191019881888b51920908936131e756",
}

// AIVMPlonkVerifier is an auto generated Go binding around an Ethereum contract.
type AIVMPlonkVerifier struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *AIVMPlonkVerifier) GetABI() abi.ABI {
	return c.abi
}

// NewAIVMPlonkVerifier creates a new instance of AIVMPlonkVerifier.
func NewAIVMPlonkVerifier() *AIVMPlonkVerifier {
	parsed, err := AIVMPlonkVerifierMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &AIVMPlonkVerifier{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *AIVMPlonkVerifier) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(bytes key) returns()
func (aIVMPlonkVerifier *AIVMPlonkVerifier) PackConstructor(key []byte) []byte {
	enc, err := aIVMPlonkVerifier.abi.Pack("", key)
	if err != nil {
		panic(err)
	}
	return enc
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (aIVMPlonkVerifier *AIVMPlonkVerifier) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], aIVMPlonkVerifier.abi.Errors["MalformedKey"].ID.Bytes()[:4]) {
		return aIVMPlonkVerifier.UnpackMalformedKeyError(raw[4:])
	}
	return nil, errors.New("unknown error")
}

// AIVMPlonkVerifierMalformedKey represents a MalformedKey error raised by the AIVMPlonkVerifier contract.
type AIVMPlonkVerifierMalformedKey struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MalformedKey(uint256 length)
func AIVMPlonkVerifierMalformedKeyErrorID() common.Hash {
	return common.HexToHash("0x0bfbdabb29afde7c8d0c927c01b5b2baef51d2b6865588c40c769810ac73476e")
}

// UnpackMalformedKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MalformedKey(uint256 length)
func (aIVMPlonkVerifier *AIVMPlonkVerifier) UnpackMalformedKeyError(raw []byte) (*AIVMPlonkVerifierMalformedKey, error) {
	out := new(AIVMPlonkVerifierMalformedKey)
	if err := aIVMPlonkVerifier.abi.UnpackIntoInterface(out, "MalformedKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AIVMRouterMetaData contains all meta data concerning the AIVMRouter contract.
var AIVMRouterMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"guardian_\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"development_\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"verifierId\",\"type\":\"bytes32\"}],\"name\":\"DevelopmentVerifier\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"verifierId\",\"type\":\"bytes32\"}],\"name\":\"FrozenVerifier\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotGuardian\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"RouterStopped\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"verifierId\",\"type\":\"bytes32\"}],\"name\":\"UnknownVerifier\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"verifierId\",\"type\":\"bytes32\"}],\"name\":\"VerifierIdTaken\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"}],\"name\":\"GuardianChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"}],\"name\":\"Resumed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"}],\"name\":\"Stopped\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"verifierId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"programId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"}],\"name\":\"VerifierAdded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"verifierId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"}],\"name\":\"VerifierFrozen\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"acceptOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"verifierId\",\"type\":\"bytes32\"}],\"name\":\"active\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"contractIAIVMProgram\",\"name\":\"verifier\",\"type\":\"address\"}],\"name\":\"add\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"development\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"verifierId\",\"type\":\"bytes32\"}],\"name\":\"freeze\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"guardian\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pendingOwner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"resume\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"guardian_\",\"type\":\"address\"}],\"name\":\"setGuardian\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"stop\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"stopped\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"verifierId\",\"type\":\"bytes32\"}],\"name\":\"verifierOf\",\"outputs\":[{\"internalType\":\"contractIAIVMProgram\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"frozen\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"verifierId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"publicValues\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"}],\"name\":\"verifyProof\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "AIVMRouter",
	Bin: "0x60803461013f57601f6110a938819003918201601f19168301916001600160401b038311848410176101435780849260609460405283398101031261013f5761004781610157565b90604061005660208301610157565b9101519182151580930361013f576001600160a01b031691821561012c576001545f80546001600160a01b031981168617825560405195929392916001600160a01b03909116907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a36001600160a81b031990911660a09190911b60ff60a01b1617600155600280546001600160a01b0319166001600160a01b039290921691821790557f01c6520cf747e4632b43b535b91afe3950ccabc4ab29bbd89e3c1f6b0ba056555f80a2610f3d908161016c8239f35b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b038216820361013f5756fe60806040526004361015610011575f80fd5b5f5f3560e01c8063046f7da214610ce357806307da68f514610bff5780630a3b0a4f1461094b5780632916acad146108e157806341493c6014610741578063452a9320146106ef578063715018a61461062b57806375f12b21146105e757806379ba5097146104dd5780637b929c27146104995780638a0dac4a146103ef5780638da5cb5b1461039e578063e26e4cf91461030c578063e30c3978146102ba578063ec13cc7b146101905763f2fde38b146100ca575f80fd5b3461018d5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261018d5760043573ffffffffffffffffffffffffffffffffffffffff811680910361018b57610122610ef1565b807fffffffffffffffffffffffff0000000000000000000000000000000000000000600154161760015573ffffffffffffffffffffffffffffffffffffffff8254167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227008380a380f35b505b80fd5b503461018d5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261018d5760043573ffffffffffffffffffffffffffffffffffffffff6002541633148015610295575b6101f0903390610d96565b808252600360205260408220740100000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff82546102578573ffffffffffffffffffffffffffffffffffffffff83161515610e4e565b6102688560ff8360a01c1615610e80565b1617905533907fda96aaf26183702a9510791ea2d0dc0136cb8977ef05941b6966460961063b978380a380f35b506101f073ffffffffffffffffffffffffffffffffffffffff835416331490506101e5565b503461018d57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261018d57602073ffffffffffffffffffffffffffffffffffffffff60015416604051908152f35b503461018d5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261018d5760406020916004358152600383522060ff60025460a01c1615908161038e575b8161036d575b506040519015158152f35b73ffffffffffffffffffffffffffffffffffffffff9150541615155f610362565b805460a01c60ff1615915061035c565b503461018d57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261018d5773ffffffffffffffffffffffffffffffffffffffff6020915416604051908152f35b503461018d5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261018d5760043573ffffffffffffffffffffffffffffffffffffffff811680910361018b57610448610ef1565b807fffffffffffffffffffffffff000000000000000000000000000000000000000060025416176002557f01c6520cf747e4632b43b535b91afe3950ccabc4ab29bbd89e3c1f6b0ba056558280a280f35b503461018d57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261018d57602060ff60015460a01c166040519015158152f35b503461018d57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261018d573373ffffffffffffffffffffffffffffffffffffffff60015416036105bb577fffffffffffffffffffffffff0000000000000000000000000000000000000000600154166001558054337fffffffffffffffffffffffff0000000000000000000000000000000000000000821617825573ffffffffffffffffffffffffffffffffffffffff3391167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08380a380f35b807f118cdaa7000000000000000000000000000000000000000000000000000000006024925233600452fd5b503461018d57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261018d57602060ff60025460a01c166040519015158152f35b503461018d57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261018d57610662610ef1565b7fffffffffffffffffffffffff0000000000000000000000000000000000000000600154166001558073ffffffffffffffffffffffffffffffffffffffff81547fffffffffffffffffffffffff000000000000000000000000000000000000000081168355167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08280a380f35b503461018d57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261018d57602073ffffffffffffffffffffffffffffffffffffffff60025416604051908152f35b50346108b55760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126108b55760043560243567ffffffffffffffff81116108b557610794903690600401610d68565b9060443567ffffffffffffffff81116108b5576107b5903690600401610d68565b93909260ff60025460a01c166108b957815f52600360205260405f2054916108078160ff73ffffffffffffffffffffffffffffffffffffffff8616956107fd83881515610e4e565b60a01c1615610e80565b823b156108b55761088a5f9561085a97604051988997889687967f41493c600000000000000000000000000000000000000000000000000000000088526004880152606060248801526064870191610eb3565b917ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc858403016044860152610eb3565b03915afa80156108aa5761089c575080f35b6108a891505f90610de0565b005b6040513d5f823e3d90fd5b5f80fd5b7f44e606c7000000000000000000000000000000000000000000000000000000005f5260045ffd5b346108b55760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126108b5576004355f5260036020526040805f205460ff82519173ffffffffffffffffffffffffffffffffffffffff8116835260a01c1615156020820152f35b346108b55760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126108b55760043573ffffffffffffffffffffffffffffffffffffffff81168091036108b5576109a3610ef1565b604051907f63c109f1000000000000000000000000000000000000000000000000000000008252602082600481845afa9182156108aa575f92610bcb575b50815f52600360205273ffffffffffffffffffffffffffffffffffffffff60405f205416610b9f5760ff60015460a01c168015610b1f575b15610af357815f52600360205260405f20817fffffffffffffffffffffffff0000000000000000000000000000000000000000825416179055604051917f98812da8000000000000000000000000000000000000000000000000000000008352602083600481855afa9283156108aa575f93610abf575b507f8d65e708fd6aee23f01faa8f119885701f898ed95c11fda61db8e773722a19646020833f604051908152a4005b9092506020813d602011610aeb575b81610adb60209383610de0565b810103126108b557519183610a90565b3d9150610ace565b507fbcf9db8c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506040517f7b929c27000000000000000000000000000000000000000000000000000000008152602081600481855afa9081156108aa575f91610b64575b5015610a19565b90506020813d602011610b97575b81610b7f60209383610de0565b810103126108b5575180151581036108b55783610b5d565b3d9150610b72565b507f5ee47a67000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9091506020813d602011610bf7575b81610be760209383610de0565b810103126108b5575190826109e1565b3d9150610bda565b346108b5575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126108b557740100000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff60025473ffffffffffffffffffffffffffffffffffffffff811633148015610cbe575b610c92903390610d96565b1617600255337f55c4adf1f68f084b809304657594a92ba835ada8d3b5340955bf05746723c05b5f80a2005b50610c9273ffffffffffffffffffffffffffffffffffffffff5f541633149050610c87565b346108b5575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126108b557610d19610ef1565b7fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff60025416600255337f5d287a3a02ade76478d8449abebe9dc45b38421247132b68127dd3cd6c05f3cf5f80a2005b9181601f840112156108b55782359167ffffffffffffffff83116108b557602083818601950101116108b557565b15610d9e5750565b73ffffffffffffffffffffffffffffffffffffffff907fa252c151000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117610e2157604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b15610e565750565b7e66328a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b15610e885750565b7f50bf4b90000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b601f82602094937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe093818652868601375f8582860101520116010190565b73ffffffffffffffffffffffffffffffffffffffff5f54163303610f1157565b7f118cdaa7000000000000000000000000000000000000000000000000000000005f523360045260245ffd",
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
// the contract method with ID 0xe26e4cf9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function active(bytes32 verifierId) view returns(bool)
func (aIVMRouter *AIVMRouter) PackActive(verifierId [32]byte) []byte {
	enc, err := aIVMRouter.abi.Pack("active", verifierId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackActive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe26e4cf9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function active(bytes32 verifierId) view returns(bool)
func (aIVMRouter *AIVMRouter) TryPackActive(verifierId [32]byte) ([]byte, error) {
	return aIVMRouter.abi.Pack("active", verifierId)
}

// UnpackActive is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe26e4cf9.
//
// Solidity: function active(bytes32 verifierId) view returns(bool)
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
// the contract method with ID 0xec13cc7b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function freeze(bytes32 verifierId) returns()
func (aIVMRouter *AIVMRouter) PackFreeze(verifierId [32]byte) []byte {
	enc, err := aIVMRouter.abi.Pack("freeze", verifierId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFreeze is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xec13cc7b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function freeze(bytes32 verifierId) returns()
func (aIVMRouter *AIVMRouter) TryPackFreeze(verifierId [32]byte) ([]byte, error) {
	return aIVMRouter.abi.Pack("freeze", verifierId)
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
// the contract method with ID 0x2916acad.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifierOf(bytes32 verifierId) view returns(address verifier, bool frozen)
func (aIVMRouter *AIVMRouter) PackVerifierOf(verifierId [32]byte) []byte {
	enc, err := aIVMRouter.abi.Pack("verifierOf", verifierId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifierOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2916acad.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifierOf(bytes32 verifierId) view returns(address verifier, bool frozen)
func (aIVMRouter *AIVMRouter) TryPackVerifierOf(verifierId [32]byte) ([]byte, error) {
	return aIVMRouter.abi.Pack("verifierOf", verifierId)
}

// VerifierOfOutput serves as a container for the return parameters of contract
// method VerifierOf.
type VerifierOfOutput struct {
	Verifier common.Address
	Frozen   bool
}

// UnpackVerifierOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2916acad.
//
// Solidity: function verifierOf(bytes32 verifierId) view returns(address verifier, bool frozen)
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
// Solidity: function verifyProof(bytes32 verifierId, bytes publicValues, bytes proof) view returns()
func (aIVMRouter *AIVMRouter) PackVerifyProof(verifierId [32]byte, publicValues []byte, proof []byte) []byte {
	enc, err := aIVMRouter.abi.Pack("verifyProof", verifierId, publicValues, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifyProof is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x41493c60.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifyProof(bytes32 verifierId, bytes publicValues, bytes proof) view returns()
func (aIVMRouter *AIVMRouter) TryPackVerifyProof(verifierId [32]byte, publicValues []byte, proof []byte) ([]byte, error) {
	return aIVMRouter.abi.Pack("verifyProof", verifierId, publicValues, proof)
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
	VerifierId [32]byte
	Verifier   common.Address
	ProgramId  [32]byte
	CodeHash   [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const AIVMRouterVerifierAddedEventName = "VerifierAdded"

// ContractEventName returns the user-defined event name.
func (AIVMRouterVerifierAdded) ContractEventName() string {
	return AIVMRouterVerifierAddedEventName
}

// UnpackVerifierAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VerifierAdded(bytes32 indexed verifierId, address indexed verifier, bytes32 indexed programId, bytes32 codeHash)
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
	VerifierId [32]byte
	By         common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const AIVMRouterVerifierFrozenEventName = "VerifierFrozen"

// ContractEventName returns the user-defined event name.
func (AIVMRouterVerifierFrozen) ContractEventName() string {
	return AIVMRouterVerifierFrozenEventName
}

// UnpackVerifierFrozenEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VerifierFrozen(bytes32 indexed verifierId, address indexed by)
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
	if bytes.Equal(raw[:4], aIVMRouter.abi.Errors["NotGuardian"].ID.Bytes()[:4]) {
		return aIVMRouter.UnpackNotGuardianError(raw[4:])
	}
	if bytes.Equal(raw[:4], aIVMRouter.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return aIVMRouter.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], aIVMRouter.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return aIVMRouter.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], aIVMRouter.abi.Errors["RouterStopped"].ID.Bytes()[:4]) {
		return aIVMRouter.UnpackRouterStoppedError(raw[4:])
	}
	if bytes.Equal(raw[:4], aIVMRouter.abi.Errors["UnknownVerifier"].ID.Bytes()[:4]) {
		return aIVMRouter.UnpackUnknownVerifierError(raw[4:])
	}
	if bytes.Equal(raw[:4], aIVMRouter.abi.Errors["VerifierIdTaken"].ID.Bytes()[:4]) {
		return aIVMRouter.UnpackVerifierIdTakenError(raw[4:])
	}
	return nil, errors.New("unknown error")
}

// AIVMRouterDevelopmentVerifier represents a DevelopmentVerifier error raised by the AIVMRouter contract.
type AIVMRouterDevelopmentVerifier struct {
	VerifierId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DevelopmentVerifier(bytes32 verifierId)
func AIVMRouterDevelopmentVerifierErrorID() common.Hash {
	return common.HexToHash("0xbcf9db8c3c46a301a93453a626c5d985442331109fe588267df3258938df3ebb")
}

// UnpackDevelopmentVerifierError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DevelopmentVerifier(bytes32 verifierId)
func (aIVMRouter *AIVMRouter) UnpackDevelopmentVerifierError(raw []byte) (*AIVMRouterDevelopmentVerifier, error) {
	out := new(AIVMRouterDevelopmentVerifier)
	if err := aIVMRouter.abi.UnpackIntoInterface(out, "DevelopmentVerifier", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AIVMRouterFrozenVerifier represents a FrozenVerifier error raised by the AIVMRouter contract.
type AIVMRouterFrozenVerifier struct {
	VerifierId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FrozenVerifier(bytes32 verifierId)
func AIVMRouterFrozenVerifierErrorID() common.Hash {
	return common.HexToHash("0x50bf4b90b23f4df81a7359c4f58b9431ce2a941b75ca28181d830a86a975f41a")
}

// UnpackFrozenVerifierError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FrozenVerifier(bytes32 verifierId)
func (aIVMRouter *AIVMRouter) UnpackFrozenVerifierError(raw []byte) (*AIVMRouterFrozenVerifier, error) {
	out := new(AIVMRouterFrozenVerifier)
	if err := aIVMRouter.abi.UnpackIntoInterface(out, "FrozenVerifier", raw); err != nil {
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

// AIVMRouterUnknownVerifier represents a UnknownVerifier error raised by the AIVMRouter contract.
type AIVMRouterUnknownVerifier struct {
	VerifierId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownVerifier(bytes32 verifierId)
func AIVMRouterUnknownVerifierErrorID() common.Hash {
	return common.HexToHash("0x0066328a426dc2d25ad3206baf236aabb79379b718f2b391ed584b61930e9035")
}

// UnpackUnknownVerifierError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownVerifier(bytes32 verifierId)
func (aIVMRouter *AIVMRouter) UnpackUnknownVerifierError(raw []byte) (*AIVMRouterUnknownVerifier, error) {
	out := new(AIVMRouterUnknownVerifier)
	if err := aIVMRouter.abi.UnpackIntoInterface(out, "UnknownVerifier", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AIVMRouterVerifierIdTaken represents a VerifierIdTaken error raised by the AIVMRouter contract.
type AIVMRouterVerifierIdTaken struct {
	VerifierId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error VerifierIdTaken(bytes32 verifierId)
func AIVMRouterVerifierIdTakenErrorID() common.Hash {
	return common.HexToHash("0x5ee47a67d9718b1144b56f3deaa27f9c9f0486fd895fbaf73de262f550b83192")
}

// UnpackVerifierIdTakenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error VerifierIdTaken(bytes32 verifierId)
func (aIVMRouter *AIVMRouter) UnpackVerifierIdTakenError(raw []byte) (*AIVMRouterVerifierIdTaken, error) {
	out := new(AIVMRouterVerifierIdTaken)
	if err := aIVMRouter.abi.UnpackIntoInterface(out, "VerifierIdTaken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// IAIVMProgramMetaData contains all meta data concerning the IAIVMProgram contract.
var IAIVMProgramMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"name\":\"dataSets\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"dataSet\",\"type\":\"uint256\"}],\"name\":\"descriptor\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"development\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"endDescriptor\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"outputs\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"dataSet\",\"type\":\"uint256\"}],\"name\":\"pieces\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"programId\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"startDescriptor\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"tau\",\"outputs\":[{\"internalType\":\"uint256[4]\",\"name\":\"\",\"type\":\"uint256[4]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"verifierId\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"verifierId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"publicValues\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"}],\"name\":\"verifyProof\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "IAIVMProgram",
}

// IAIVMProgram is an auto generated Go binding around an Ethereum contract.
type IAIVMProgram struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *IAIVMProgram) GetABI() abi.ABI {
	return c.abi
}

// NewIAIVMProgram creates a new instance of IAIVMProgram.
func NewIAIVMProgram() *IAIVMProgram {
	parsed, err := IAIVMProgramMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &IAIVMProgram{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *IAIVMProgram) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackDataSets is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ee7fe3c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function dataSets() view returns(uint256)
func (iAIVMProgram *IAIVMProgram) PackDataSets() []byte {
	enc, err := iAIVMProgram.abi.Pack("dataSets")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDataSets is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ee7fe3c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function dataSets() view returns(uint256)
func (iAIVMProgram *IAIVMProgram) TryPackDataSets() ([]byte, error) {
	return iAIVMProgram.abi.Pack("dataSets")
}

// UnpackDataSets is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1ee7fe3c.
//
// Solidity: function dataSets() view returns(uint256)
func (iAIVMProgram *IAIVMProgram) UnpackDataSets(data []byte) (*big.Int, error) {
	out, err := iAIVMProgram.abi.Unpack("dataSets", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDescriptor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7e38b787.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function descriptor(uint256 dataSet) view returns(bytes32)
func (iAIVMProgram *IAIVMProgram) PackDescriptor(dataSet *big.Int) []byte {
	enc, err := iAIVMProgram.abi.Pack("descriptor", dataSet)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDescriptor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7e38b787.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function descriptor(uint256 dataSet) view returns(bytes32)
func (iAIVMProgram *IAIVMProgram) TryPackDescriptor(dataSet *big.Int) ([]byte, error) {
	return iAIVMProgram.abi.Pack("descriptor", dataSet)
}

// UnpackDescriptor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7e38b787.
//
// Solidity: function descriptor(uint256 dataSet) view returns(bytes32)
func (iAIVMProgram *IAIVMProgram) UnpackDescriptor(data []byte) ([32]byte, error) {
	out, err := iAIVMProgram.abi.Unpack("descriptor", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackDevelopment is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b929c27.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function development() view returns(bool)
func (iAIVMProgram *IAIVMProgram) PackDevelopment() []byte {
	enc, err := iAIVMProgram.abi.Pack("development")
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
func (iAIVMProgram *IAIVMProgram) TryPackDevelopment() ([]byte, error) {
	return iAIVMProgram.abi.Pack("development")
}

// UnpackDevelopment is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b929c27.
//
// Solidity: function development() view returns(bool)
func (iAIVMProgram *IAIVMProgram) UnpackDevelopment(data []byte) (bool, error) {
	out, err := iAIVMProgram.abi.Unpack("development", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackEndDescriptor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe6375d12.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function endDescriptor() view returns(bytes32)
func (iAIVMProgram *IAIVMProgram) PackEndDescriptor() []byte {
	enc, err := iAIVMProgram.abi.Pack("endDescriptor")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEndDescriptor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe6375d12.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function endDescriptor() view returns(bytes32)
func (iAIVMProgram *IAIVMProgram) TryPackEndDescriptor() ([]byte, error) {
	return iAIVMProgram.abi.Pack("endDescriptor")
}

// UnpackEndDescriptor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe6375d12.
//
// Solidity: function endDescriptor() view returns(bytes32)
func (iAIVMProgram *IAIVMProgram) UnpackEndDescriptor(data []byte) ([32]byte, error) {
	out, err := iAIVMProgram.abi.Unpack("endDescriptor", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackOutputs is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf65450ea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function outputs() view returns(uint256)
func (iAIVMProgram *IAIVMProgram) PackOutputs() []byte {
	enc, err := iAIVMProgram.abi.Pack("outputs")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOutputs is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf65450ea.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function outputs() view returns(uint256)
func (iAIVMProgram *IAIVMProgram) TryPackOutputs() ([]byte, error) {
	return iAIVMProgram.abi.Pack("outputs")
}

// UnpackOutputs is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf65450ea.
//
// Solidity: function outputs() view returns(uint256)
func (iAIVMProgram *IAIVMProgram) UnpackOutputs(data []byte) (*big.Int, error) {
	out, err := iAIVMProgram.abi.Unpack("outputs", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPieces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f64be30.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pieces(uint256 dataSet) view returns(uint256)
func (iAIVMProgram *IAIVMProgram) PackPieces(dataSet *big.Int) []byte {
	enc, err := iAIVMProgram.abi.Pack("pieces", dataSet)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPieces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f64be30.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pieces(uint256 dataSet) view returns(uint256)
func (iAIVMProgram *IAIVMProgram) TryPackPieces(dataSet *big.Int) ([]byte, error) {
	return iAIVMProgram.abi.Pack("pieces", dataSet)
}

// UnpackPieces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8f64be30.
//
// Solidity: function pieces(uint256 dataSet) view returns(uint256)
func (iAIVMProgram *IAIVMProgram) UnpackPieces(data []byte) (*big.Int, error) {
	out, err := iAIVMProgram.abi.Unpack("pieces", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProgramId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x98812da8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function programId() view returns(bytes32)
func (iAIVMProgram *IAIVMProgram) PackProgramId() []byte {
	enc, err := iAIVMProgram.abi.Pack("programId")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProgramId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x98812da8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function programId() view returns(bytes32)
func (iAIVMProgram *IAIVMProgram) TryPackProgramId() ([]byte, error) {
	return iAIVMProgram.abi.Pack("programId")
}

// UnpackProgramId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x98812da8.
//
// Solidity: function programId() view returns(bytes32)
func (iAIVMProgram *IAIVMProgram) UnpackProgramId(data []byte) ([32]byte, error) {
	out, err := iAIVMProgram.abi.Unpack("programId", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackStartDescriptor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7bcc6820.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function startDescriptor() view returns(bytes32)
func (iAIVMProgram *IAIVMProgram) PackStartDescriptor() []byte {
	enc, err := iAIVMProgram.abi.Pack("startDescriptor")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStartDescriptor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7bcc6820.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function startDescriptor() view returns(bytes32)
func (iAIVMProgram *IAIVMProgram) TryPackStartDescriptor() ([]byte, error) {
	return iAIVMProgram.abi.Pack("startDescriptor")
}

// UnpackStartDescriptor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7bcc6820.
//
// Solidity: function startDescriptor() view returns(bytes32)
func (iAIVMProgram *IAIVMProgram) UnpackStartDescriptor(data []byte) ([32]byte, error) {
	out, err := iAIVMProgram.abi.Unpack("startDescriptor", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackTau is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcfc4af55.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tau() view returns(uint256[4])
func (iAIVMProgram *IAIVMProgram) PackTau() []byte {
	enc, err := iAIVMProgram.abi.Pack("tau")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTau is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcfc4af55.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tau() view returns(uint256[4])
func (iAIVMProgram *IAIVMProgram) TryPackTau() ([]byte, error) {
	return iAIVMProgram.abi.Pack("tau")
}

// UnpackTau is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcfc4af55.
//
// Solidity: function tau() view returns(uint256[4])
func (iAIVMProgram *IAIVMProgram) UnpackTau(data []byte) ([4]*big.Int, error) {
	out, err := iAIVMProgram.abi.Unpack("tau", data)
	if err != nil {
		return *new([4]*big.Int), err
	}
	out0 := *abi.ConvertType(out[0], new([4]*big.Int)).(*[4]*big.Int)
	return out0, nil
}

// PackVerifierId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x63c109f1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifierId() view returns(bytes32)
func (iAIVMProgram *IAIVMProgram) PackVerifierId() []byte {
	enc, err := iAIVMProgram.abi.Pack("verifierId")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifierId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x63c109f1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifierId() view returns(bytes32)
func (iAIVMProgram *IAIVMProgram) TryPackVerifierId() ([]byte, error) {
	return iAIVMProgram.abi.Pack("verifierId")
}

// UnpackVerifierId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x63c109f1.
//
// Solidity: function verifierId() view returns(bytes32)
func (iAIVMProgram *IAIVMProgram) UnpackVerifierId(data []byte) ([32]byte, error) {
	out, err := iAIVMProgram.abi.Unpack("verifierId", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackVerifyProof is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x41493c60.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifyProof(bytes32 verifierId, bytes publicValues, bytes proof) view returns()
func (iAIVMProgram *IAIVMProgram) PackVerifyProof(verifierId [32]byte, publicValues []byte, proof []byte) []byte {
	enc, err := iAIVMProgram.abi.Pack("verifyProof", verifierId, publicValues, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifyProof is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x41493c60.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifyProof(bytes32 verifierId, bytes publicValues, bytes proof) view returns()
func (iAIVMProgram *IAIVMProgram) TryPackVerifyProof(verifierId [32]byte, publicValues []byte, proof []byte) ([]byte, error) {
	return iAIVMProgram.abi.Pack("verifyProof", verifierId, publicValues, proof)
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
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"contractIERC20\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"contractAIVMRouter\",\"name\":\"router\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"development\",\"type\":\"bool\"},{\"internalType\":\"enumRule\",\"name\":\"rule\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"providers\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"minProviders\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"maxExclusions\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"offset\",\"type\":\"uint16\"},{\"internalType\":\"uint128\",\"name\":\"minBond\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"registration\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"bonding\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"delivery\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"proving\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"head\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stateDescriptor\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"testId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"seed\",\"type\":\"bytes32\"}],\"internalType\":\"structTerms\",\"name\":\"terms_\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"contractIAIVMProgram\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"verifierId\",\"type\":\"bytes32\"},{\"internalType\":\"uint128\",\"name\":\"reward\",\"type\":\"uint128\"}],\"internalType\":\"structPin[]\",\"name\":\"pins_\",\"type\":\"tuple[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"BondTooSmall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"dataId\",\"type\":\"bytes32\"}],\"name\":\"DuplicateData\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"InvalidTerms\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"KnowledgeInvalid\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"KnowledgePoint\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"piece\",\"type\":\"uint256\"}],\"name\":\"KnowledgeScalar\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"descriptor\",\"type\":\"bytes32\"}],\"name\":\"NoVacantSlot\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotSponsor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NothingToClaim\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"verifierId\",\"type\":\"bytes32\"}],\"name\":\"StoppedVerifier\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"dataId\",\"type\":\"bytes32\"}],\"name\":\"TestSetAsData\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"TooManyExclusions\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"VerifierChanged\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"WrongAmount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongContext\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"dataSet\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongData\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongHead\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumPhase\",\"name\":\"got\",\"type\":\"uint8\"}],\"name\":\"WrongPhase\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"WrongPieces\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"},{\"internalType\":\"enumStanding\",\"name\":\"got\",\"type\":\"uint8\"}],\"name\":\"WrongStanding\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroData\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"recipient\",\"type\":\"string\"}],\"name\":\"BondPosted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"providers\",\"type\":\"uint256\"}],\"name\":\"BondSlashed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sponsor\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"fund\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"seed\",\"type\":\"bytes32\"}],\"name\":\"CampaignCreated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"enumEnding\",\"name\":\"ending\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"refunded\",\"type\":\"uint256\"}],\"name\":\"CampaignEnded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Claimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"int256\",\"name\":\"phi\",\"type\":\"int256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Contribution\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"DataAcknowledged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"dataId\",\"type\":\"bytes32\"}],\"name\":\"DataRegistered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"dataId\",\"type\":\"bytes32\"}],\"name\":\"ProviderExcluded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"verifierId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"head\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"closes\",\"type\":\"uint256\"}],\"name\":\"RoundOpened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"head\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"paid\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"refunded\",\"type\":\"uint256\"}],\"name\":\"RoundProven\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint256[]\",\"name\":\"slots\",\"type\":\"uint256[]\"}],\"name\":\"acknowledge\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"round_\",\"type\":\"uint256\"}],\"name\":\"bondOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"string\",\"name\":\"recipient\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"cancel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"addresspayable\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"claim\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"context\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"credit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"dataIds\",\"outputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"ids\",\"type\":\"bytes32[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"deadline\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"end\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ending\",\"outputs\":[{\"internalType\":\"enumEnding\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"}],\"name\":\"exclude\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"expire\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"fund\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"head\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"phase\",\"outputs\":[{\"internalType\":\"enumPhase\",\"name\":\"p\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pins\",\"outputs\":[{\"components\":[{\"internalType\":\"contractIAIVMProgram\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"verifierId\",\"type\":\"bytes32\"},{\"internalType\":\"uint128\",\"name\":\"reward\",\"type\":\"uint128\"}],\"internalType\":\"structPin[]\",\"name\":\"\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"internalType\":\"string\",\"name\":\"recipient\",\"type\":\"string\"}],\"name\":\"postBond\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"descriptor\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[2][]\",\"name\":\"points\",\"type\":\"uint256[2][]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"uint256[2][]\",\"name\":\"openings\",\"type\":\"uint256[2][]\"}],\"name\":\"register\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"remaining\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"round\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"round_\",\"type\":\"uint256\"}],\"name\":\"slotsOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"enumStanding\",\"name\":\"standing\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"dataId\",\"type\":\"bytes32\"}],\"internalType\":\"structSlot[]\",\"name\":\"slots\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"sponsor\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"publicValues\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"}],\"name\":\"submit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"terms\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"contractIERC20\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"contractAIVMRouter\",\"name\":\"router\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"development\",\"type\":\"bool\"},{\"internalType\":\"enumRule\",\"name\":\"rule\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"providers\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"minProviders\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"maxExclusions\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"offset\",\"type\":\"uint16\"},{\"internalType\":\"uint128\",\"name\":\"minBond\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"registration\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"bonding\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"delivery\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"proving\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"head\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"stateDescriptor\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"testId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"seed\",\"type\":\"bytes32\"}],\"internalType\":\"structTerms\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "TrainingCampaign",
	Bin: "0x60806040523461068557615141803803809161001c826080610fb5565b6080398061026081126106855761024013610685576040519061024082016001600160401b03811183821017610594576040526080516001600160a01b038116810361068557825260a0516001600160a01b038116810361068557602083015260c0516001600160a01b038116810361068557604083015261009e60e0610fd8565b60608301526101005160038110156106855760808301526100c0610120610fe5565b60a08301526100d0610140610fe5565b60c08301526100e0610160610fe5565b60e08301526100f0610180610fe5565b6101008301526101016101a0610ff4565b6101208301526101126101c0611008565b6101408301526101236101e0611008565b610160830152610134610200611008565b610180830152610145610220611008565b6101a0830152610240516101c0830152610260516101e0830152610280516102008301526102a0516102208301526102c0516001600160401b0381116106855760808201609f820112156106855760808101516001600160401b03811161059457604051926101ba60208360051b0185610fb5565b81845260208401926080820160a0600785901b830101116106855760a0810193905b60a0600785901b8201018510610f4957868660017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005580518015159081610f3c575b5015610f035781516001600160a01b031615610ed25761ffff60a0830151168015159081610ec6575b5015610e805761ffff60c0830151168015159081610e6d575b5015610e275761ffff60e08301511661ffff60a08401511610610de1576101208201516001600160801b031615610db15763ffffffff61014083015116151580610d9d575b80610d89575b80610d75575b15610d2f576101e082015115610ce95761020082015115610cb5575f80546001600160a01b0319163317815591825b8251841015610a9c576102f3848461102d565b518415801590610a8e575b81516001600160a01b031690813b15610a4857813f602084015103610a02576040516363c109f160e01b8152602081600481865afa908115610691575f916109d1575b5060408401510361099d57606085015115801590610938575b156108f2576040516307b9ff8f60e21b8152602081600481865afa908115610691575f916108c1575b5061ffff60a08701511690600182018092116108ad57036108675760405163731bae8960e11b8152602081600481865afa908115610691575f91610836575b506101e0860151036107f0576040516303de634160e51b815290602082600481865afa918215610691575f926107bd575b50156107b6576101e0850151905b03610770576080840151600381101561075c5760021480156106e2575b1561069c5760408401516001600160a01b031691826105a8575b5061045f9291506001600160801b0390506060610455878761102d565b5101511690611041565b9261046a818461102d565b5190600f549168010000000000000000831015610594576001830180600f5583101561058057600f5f52805160029390931b7f8d1108e10bcb7c27dddfc02ed9d693a074039d026cf4ea4240b40f7d581ac802810180546001600160a01b0319166001600160a01b03959095169490941790935560208101517f8d1108e10bcb7c27dddfc02ed9d693a074039d026cf4ea4240b40f7d581ac80384015560408101517f8d1108e10bcb7c27dddfc02ed9d693a074039d026cf4ea4240b40f7d581ac804840155606001517f8d1108e10bcb7c27dddfc02ed9d693a074039d026cf4ea4240b40f7d581ac80590920180546001600160801b0319166001600160801b039390931692909217909155600101926102e0565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b6040809101516024825180958193632916acad60e01b835260048301525afa918215610691575f905f93610646575b506001600160a01b031614908161063d575b50156105f757848080610438565b60405163f191a03160e01b815260206004820152601660248201527f766572696669657220696e2074686520726f75746572000000000000000000006044820152606490fd5b905015856105e9565b9250506040823d8211610689575b8161066160409383610fb5565b810103126106855761067e602061067784611019565b9301610fd8565b91876105d7565b5f80fd5b3d9150610654565b6040513d5f823e3d90fd5b60405163f191a03160e01b815260206004820152601660248201527f6f757470757473206f66207468652070726f6772616d000000000000000000006044820152606490fd5b50604051637b2a287560e11b8152602081600481855afa908115610691575f9161072b575b5061072461ffff6101008701511661ffff60a08801511690611041565b111561041e565b90506020813d8211610754575b8161074560209383610fb5565b81010312610685575187610707565b3d9150610738565b634e487b7160e01b5f52602160045260245ffd5b60405163f191a03160e01b815260206004820152601f60248201527f73746172742064657363726970746f72206f66207468652070726f6772616d006044820152606490fd5b5f90610401565b9091506020813d82116107e8575b816107d860209383610fb5565b81010312610685575190886103f3565b3d91506107cb565b60405163f191a03160e01b815260206004820152601d60248201527f656e642064657363726970746f72206f66207468652070726f6772616d0000006044820152606490fd5b90506020813d821161085f575b8161085060209383610fb5565b810103126106855751886103c2565b3d9150610843565b60405163f191a03160e01b815260206004820152601860248201527f646174612073657473206f66207468652070726f6772616d00000000000000006044820152606490fd5b634e487b7160e01b5f52601160045260245ffd5b90506020813d82116108ea575b816108db60209383610fb5565b81010312610685575188610383565b3d91506108ce565b60405163f191a03160e01b815260206004820152601660248201527f6120646576656c6f706d656e74207665726966696572000000000000000000006044820152606490fd5b50604051637b929c2760e01b8152602081600481865afa908115610691575f91610964575b501561035a565b90506020813d8211610995575b8161097e60209383610fb5565b810103126106855761098f90610fd8565b8861095d565b3d9150610971565b60405163f191a03160e01b815260206004820152600b60248201526a1d995c9a599a595c881a5960aa1b6044820152606490fd5b90506020813d82116109fa575b816109eb60209383610fb5565b81010312610685575188610341565b3d91506109de565b60405163f191a03160e01b815260206004820152601960248201527f636f64652068617368206f6620746865207665726966696572000000000000006044820152606490fd5b60405163f191a03160e01b815260206004820152601a60248201527f6e6f2076657269666965722061742074686520616464726573730000000000006044820152606490fd5b506101c083015115156102fe565b8015610c83578151600780546001600160a01b039283166001600160a01b03199182161790915560208401516008805491841691831691909117905560408401516009805491909316911617908190556060830151608084015191901515600383101561075c5760a08581015160c08088015160e0808a01516101008b0151600160a01b600160f01b031990981696861b60ff60a01b169690961760a89890981b60ff60a81b169790971760b09390931b61ffff60b01b169290921791811b61ffff60c01b169190911760d09390931b61ffff60d01b169290921792841b61ffff60e01b16929092176009556101208501516101408601516101608701516101808801516101a089015160809390931b63ffffffff60801b166001600160801b039490941693909317941b63ffffffff60a01b1693909317911b63ffffffff60c01b1617911b6001600160e01b03191617600a556101c0820151600b8190556101e0830151600c55610200830151600d55610220830151600e81905560029190915560038290558251602093840151604080516001600160a01b0392831681529586019490945292840191909152169033907f2cb76ef1be7b5c73ca041d9906697fb20d9adcabdec65da9da2d3413dbdd384790606090a36040516140f2908161104f8239f35b60405163f191a03160e01b81526020600482015260096024820152681b9bc81c995dd85c9960ba1b6044820152606490fd5b60405163f191a03160e01b815260206004820152600b60248201526a1b9bc81d195cdd081cd95d60aa1b6044820152606490fd5b60405163f191a03160e01b815260206004820152601360248201527f6e6f2073746174652064657363726970746f72000000000000000000000000006044820152606490fd5b60405163f191a03160e01b815260206004820152601360248201527f612074696d65206f662030207365636f6e6473000000000000000000000000006044820152606490fd5b5063ffffffff6101a08301511615156102b1565b5063ffffffff6101808301511615156102ab565b5063ffffffff6101608301511615156102a5565b60405163f191a03160e01b81526020600482015260076024820152661b9bc8189bdb9960ca1b6044820152606490fd5b60405163f191a03160e01b815260206004820152601460248201527f6e756d626572206f66206578636c7573696f6e730000000000000000000000006044820152606490fd5b60405163f191a03160e01b815260206004820152601960248201527f6c65617374206e756d626572206f662070726f766964657273000000000000006044820152606490fd5b905061ffff60a084015116101583610260565b60405163f191a03160e01b815260206004820152601360248201527f6e756d626572206f662070726f766964657273000000000000000000000000006044820152606490fd5b60409150111583610247565b60405163f191a03160e01b815260206004820152600860248201526737379037bbb732b960c11b6044820152606490fd5b60405163f191a03160e01b815260206004820152601060248201526f6e756d626572206f6620726f756e647360801b6044820152606490fd5b610100915011158361021e565b60808584608001031261068557604051608081016001600160401b03811182821017610594576020936080928592604052610f8389611019565b8152828901518382015260408901516040820152610fa360608a01610ff4565b606082015281520195019491506101dc565b601f909101601f19168101906001600160401b0382119082101761059457604052565b5190811515820361068557565b519061ffff8216820361068557565b51906001600160801b038216820361068557565b519063ffffffff8216820361068557565b51906001600160a01b038216820361068557565b80518210156105805760209160051b010190565b919082018092116108ad5756fe60e0806040526004361015610012575f80fd5b5f60a0525f3560e01c908163146ca531146130fa575080631e83409a14612f27578063226a01f914612dfc57806329dcb0cf14612dba5780632ec962c114612c5957806339b973ad1461239757806355234ec01461235a5780635e4b1d7a14611fef57806373be1bd014611e7457806377c9366214611e2057806378e61af314611c5657806379599f96146116f65780638f7dcfa3146116b957806391a5ce3514610bd257806394033c8114610b8d578063abde79cf146109ab578063b1c9fe6e1461095f578063b60d428814610883578063c60df25814610702578063d0496d6a146106c0578063d50256251461033b578063d5d44d80146102d15763ea8a1af01461011d575f80fd5b346102cb5760a0517ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102cb576101723373ffffffffffffffffffffffffffffffffffffffff60a051541633146134f8565b61017a6135cb565b6101a3610185613721565b5061018f816131c2565b801580156102b8575b80156102a55761358f565b60065460ff161561029d576003545b60027fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00600454161760045560a05160035573ffffffffffffffffffffffffffffffffffffffff60a051541660a051526005602052604060a051206102178282546132f6565b90557f46eca9f43cf2aee6a8cec689cb974f81603a950acc56e356d2da0f9622c1b1ea6020600292604051908152a260017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005560a05180f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b60a0516101b2565b506102af816131c2565b6002811461358f565b506102c2816131c2565b60018114610198565b60a05180fd5b346102cb5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102cb5760043573ffffffffffffffffffffffffffffffffffffffff81168091036102cb5760a0515260056020526020604060a0512054604051908152f35b346102cb5760a0517ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102cb5760405161037781613215565b60a051815260a051602082015260a051604082015260a051606082015260a051608082015260a05160a082015260a05160c082015260a05160e082015260a05161010082015260a05161012082015260a05161014082015260a05161016082015260a05161018082015260a0516101a082015260a0516101c082015260a0516101e082015260a05161020082015261022060a05191015260405161041a81613215565b73ffffffffffffffffffffffffffffffffffffffff60075416815273ffffffffffffffffffffffffffffffffffffffff60085416602082015260095473ffffffffffffffffffffffffffffffffffffffff8116604083015260ff8160a01c161515606083015260ff8160a81c1690600382101561068f5761ffff916080840152818160b01c1660a0840152818160c01c1660c0840152818160d01c1660e084015260e01c16610100820152600a546fffffffffffffffffffffffffffffffff811661012083015261014082019063ffffffff8160801c16825263ffffffff8160a01c1661016084015263ffffffff8160c01c1661018084015260e01c6101a0830152600b546101c0830152600c546101e0830152600d54610200830152600e546102208301526040519073ffffffffffffffffffffffffffffffffffffffff835116825273ffffffffffffffffffffffffffffffffffffffff602084015116602083015273ffffffffffffffffffffffffffffffffffffffff6040840151166040830152606083015115156060830152608083015192600384101561068f5763ffffffff6102209261024095608086015261ffff60a08401511660a086015261ffff60c08401511660c086015261ffff60e08401511660e086015261ffff610100840151166101008601526fffffffffffffffffffffffffffffffff61012084015116610120860152511661014084015263ffffffff6101608201511661016084015263ffffffff6101808201511661018084015263ffffffff6101a0820151166101a08401526101c08101516101c08401526101e08101516101e08401526102008101516102008401520151610220820152f35b7f4e487b710000000000000000000000000000000000000000000000000000000060a051526021600452602460a051fd5b346102cb5760a0517ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102cb5760206106fa613542565b604051908152f35b346102cb5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102cb576004358060a0515260106020526fffffffffffffffffffffffffffffffff6001604060a051200154169060a0515260106020526002604060a051200190604051918260a0518254926107828461340d565b9081845260208401946001811690815f146108485750600114610802575b836060877fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f896107d4868a0387613232565b6040519586948552604060208601525180918160408701528686015e60a05185828601015201168101030190f35b90915060a05152602060a051209060a051915b81831061082c5750508101602001826107d46107a0565b6020919350806001915483858a01015201910190918592610815565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001686525050151560051b82016020019050826107d46107a0565b60a0517ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102cb576108d33373ffffffffffffffffffffffffffffffffffffffff60a051541633146134f8565b6108db6135cb565b6108f76108e6613721565b506108f0816131c2565b801561358f565b60017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00600654161760065561092a613acc565b610935600354613ba0565b60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005560a05180f35b346102cb5760a0517ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102cb576020610999613721565b50604051906109a7816131c2565b8152f35b346102cb5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102cb57600435610a013373ffffffffffffffffffffffffffffffffffffffff6007541633146133c3565b610a1f610a0c613721565b50610a16816131c2565b6004811461358f565b60015460a051526010602052604060a05120908060a0515260038201602052604060a051209160ff835460a01c16600481101561068f5780836001610a64931461346e565b805461ffff8160901c1661ffff60095460d01c1680821015610b5e575073ffff000000000000000000000000000000000000610ac07fffffffffffffffffffffffff0000ffffffffffffffffffffffffffffffffffff926134e5565b60901b16911617905560a0515060a05150740300000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff8354161782556001547fc979865e92bc12d0051212aded8af57281e89a2482f6b66b20be962c48e8f9506020600173ffffffffffffffffffffffffffffffffffffffff865416950154604051908152a460a05180f35b7f0157e0840000000000000000000000000000000000000000000000000000000060a05152600452602460a051fd5b346102cb5760a0517ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102cb57602060ff60045416604051906109a7816131c2565b346102cb5760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102cb5760043560243567ffffffffffffffff81116102cb57610c24903690600401613191565b60449291923567ffffffffffffffff81116102cb57610c47903690600401613160565b929060643567ffffffffffffffff81116102cb57610c69903690600401613191565b9490610c736135cb565b610c91610c7e613721565b50610c88816131c2565b6001811461358f565b600154968760a05152601060205273ffffffffffffffffffffffffffffffffffffffff610cc3604060a0512099613303565b50541694610cd281878b613da7565b608052604051907f8f64be3000000000000000000000000000000000000000000000000000000000825260805160048301526020826024818a5afa9081156115e25760a0519161167f575b610dd69250610d2f828a8181146134ae565b610d3c82878181146134ae565b610d49828b8181146134ae565b610d53898561405b565b604051610dcb6060826020808201957f3e1ec4d0503e53ee653d7c1f6a30cc656cf0e9260753ed9a198c50e647005a8f87528760408401528051918291018484015e810160a0518382015203017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282613232565b51902060c052613f08565b60c0511461165357600d5460c051146116215760c05160a051526004880160205260ff604060a0512054166115ef576080600495604051968780927fcfc4af550000000000000000000000000000000000000000000000000000000082525afa9485156115e25760a0519561156d575b50610e51878361405b565b604051602081019060c05182527f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff86116102cb57610efd81604060207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001968a60059c9b999c1b808c858701378401908051928391018483015e010160a0518152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282613232565b51902060405160a0999098929091069291610f188a8a613232565b89368a3760405196610f2a8b89613232565b8a36893760019060a0519460a0515b84871061126b57508d8d8d60808e60408f81805195865e7f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c2828601527f1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed60608601527f090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b848601527f12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa8686015260c085015e61010083015e60016020826101808160085afa915114901561123f57156112135760c05160a0515260048201602052604060a0512060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0082541617905560405190611055826131cc565b3382526020820160018152604083019060c051825260805160a051526003850160205273ffffffffffffffffffffffffffffffffffffffff604060a051209451167fffffffffffffffffffffffff00000000000000000000000000000000000000008554161784555191600483101561068f577fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff74ff00000000000000000000000000000000000000006001948654931b1691161783555191015580547fffffffffffffffffffffffffffff0000ffffffffffffffffffffffffffffffff71ffff0000000000000000000000000000000061115661ffff8460801c166134e5565b60801b1691161780825561ffff8060095460b01c169160801c16146111db575b60015460405160c051815233917fc8a69885ee696611791c50b04a8a50b8bf719de24c7f844865eb8ce4c38f2a99602060805193a460017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005560206040516080518152f35b80547fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000164267ffffffffffffffff1617905580611176565b7fc3f0a9c70000000000000000000000000000000000000000000000000000000060a05152600460a051fd5b7fcce978fe0000000000000000000000000000000000000000000000000000000060a05152600460a051fd5b61127687838c61345e565b357f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181101561153d579085918f8f87908b6020611341611338837f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000161134998604051868101917fa62bb792e99e2c4ffc9febb9ff94902b13002f9029822ffd3e714a9524df4b65835246604083015230606083015233608083015260c051908201528360c082015260c0815261132d60e082613232565b519020069a8d613fb5565b35928d8c613fb5565b01359161409b565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000103907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000182116114db5761150c5760807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018f92600160408501526002606085015287099101528c60408080830160608160075afa9160808160065afa161561123f578c611436918a7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001602061142b8c8c611424828288613fb5565b3595613fb5565b01359288099261409b565b61144186868a613fb5565b35602061144f88888c613fb5565b0135907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001858103116114db576114a991857f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000103918d61409b565b60017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018860a051950996019592610f39565b7f4e487b710000000000000000000000000000000000000000000000000000000060a051526011600452602460a051fd5b7f4e487b710000000000000000000000000000000000000000000000000000000060a051526012600452602460a051fd5b877fbc8521e50000000000000000000000000000000000000000000000000000000060a05152600452602460a051fd5b90945060803d6080116115db575b6115858183613232565b81016080828203126102cb5780601f830112156102cb57604051916115ab608084613232565b8290608081019283116102cb57905b8282106115cb575050509388610e46565b81518152602091820191016115ba565b503d61157b565b6040513d60a051823e3d90fd5b7fc79a7dab0000000000000000000000000000000000000000000000000000000060a0515260c051600452602460a051fd5b7fee76a6270000000000000000000000000000000000000000000000000000000060a0515260c051600452602460a051fd5b7fc922446b0000000000000000000000000000000000000000000000000000000060a05152600460a051fd5b90506020823d6020116116b1575b8161169a60209383613232565b810103126116ad57610dd6915190610d1d565b5f80fd5b3d915061168d565b346102cb5760a0517ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102cb576020600254604051908152f35b346102cb5760a0517ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102cb5761172e6135cb565b61174c611739613721565b50611743816131c2565b6005811461358f565b6001548060a051526010602052604060a05120805461ffff8160801c16926009549161ffff8360c01c1685105f1461185a57505060065460ff16159250611852915050576003545b60037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00600454161760045560a05160035573ffffffffffffffffffffffffffffffffffffffff60a051541660a051526005602052604060a051206117f98282546132f6565b90557f46eca9f43cf2aee6a8cec689cb974f81603a950acc56e356d2da0f9622c1b1ea6020600392604051908152a260017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005560a05180f35b60a051611794565b60401c67ffffffffffffffff1661192157505060065460ff161591506119199050576003545b60047fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff008154161760045560a05160035573ffffffffffffffffffffffffffffffffffffffff60a051541660a051526005602052604060a051206118e48282546132f6565b90557f46eca9f43cf2aee6a8cec689cb974f81603a950acc56e356d2da0f9622c1b1ea6020600492604051908152a25b610935565b60a051611880565b600261192f61193792613303565b5001546139d6565b611a3957506fffffffffffffffffffffffffffffffff9150600101541673ffffffffffffffffffffffffffffffffffffffff6007541660a051526005602052611987604060a051209182546132f6565b905560065460ff1615611a31576003545b60067fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00600454161760045560a05160035573ffffffffffffffffffffffffffffffffffffffff60a051541660a051526005602052604060a051206119fd8282546132f6565b90557f46eca9f43cf2aee6a8cec689cb974f81603a950acc56e356d2da0f9622c1b1ea6020600692604051908152a2610935565b60a051611998565b60018201926fffffffffffffffffffffffffffffffff845416811561150c5761ffff916fffffffffffffffffffffffffffffffff9104169160b01c1660a05160038401905b828110611bed575050507f426c41404c6ba09bf011e1b0de2ad289fb3cdc730da2417b1d67838c7efa698091611add604092611ad76fffffffffffffffffffffffffffffffff8754169161ffff855460801c1690613ab9565b906133b6565b73ffffffffffffffffffffffffffffffffffffffff60a051541660a051526005602052611b108360a051209182546132f6565b905561ffff6fffffffffffffffffffffffffffffffff600154955416915460801c1682519182526020820152a260065460ff1615611be5576003545b60057fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00600454161760045560a05160035573ffffffffffffffffffffffffffffffffffffffff60a051541660a051526005602052604060a05120611bb18282546132f6565b90557f46eca9f43cf2aee6a8cec689cb974f81603a950acc56e356d2da0f9622c1b1ea6020600592604051908152a2610935565b60a051611b4c565b8060a0515281602052604060a05120549060ff8260a01c1691600483101561068f57600192611c1e575b5001611a7e565b73ffffffffffffffffffffffffffffffffffffffff1660a051526005602052604060a05120611c4e8682546132f6565b905587611c17565b346102cb5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102cb5760095460b01c61ffff166004357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0611cd5611cbf84613273565b93611ccd6040519586613232565b808552613273565b0160a0515b818110611df157505060a0515b8251811015611d74578160a0515260106020526003604060a05120018160a05152602052604060a0512090604051611d1e816131cc565b60ff835473ffffffffffffffffffffffffffffffffffffffff8116835260a01c16600481101561068f5760208201526001928301546040820152611d62828661334c565b52611d6d818561334c565b5001611ce7565b82604051602081019160208252805180935260206040830191019260a0515b818110611da05783830384f35b9091845173ffffffffffffffffffffffffffffffffffffffff8151168252602081015190600482101561068f5782604060609260209485600197015201516040820152019501910193919093611d93565b602090604051611e00816131cc565b60a051815260a0518382015260a051604082015282828701015201611cda565b346102cb5760a0517ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102cb57602073ffffffffffffffffffffffffffffffffffffffff60a0515416604051908152f35b346102cb5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102cb5760043567ffffffffffffffff81116102cb57611ec3903690600401613160565b90611ee83373ffffffffffffffffffffffffffffffffffffffff6007541633146133c3565b611ef06139b0565b60a0515b828110611f015760a05180f35b60015460a0515260106020526003604060a0512001611f2182858561345e565b3560a05152602052604060a051209060ff825460a01c1691600483101561068f57611f5c600193611f5384888861345e565b3585821461346e565b80547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff167402000000000000000000000000000000000000000017815582549073ffffffffffffffffffffffffffffffffffffffff611fbc84888861345e565b35915416917f989c36d1bf715e95312ba25592d2d4cac992a8d1c9a0e87facfd9e321dcd16eb60a05160a051a401611ef4565b60407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102cb576004356fffffffffffffffffffffffffffffffff81168091036102cb5760243567ffffffffffffffff81116102cb57612056903690600401613132565b61207d9291923373ffffffffffffffffffffffffffffffffffffffff6007541633146133c3565b6120856135cb565b6120906102a5613721565b6fffffffffffffffffffffffffffffffff600a5416808310612327575060015460a0515260106020526002604060a0512060018101847fffffffffffffffffffffffffffffffff0000000000000000000000000000000082541617905580547fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff6fffffffffffffffff00000000000000004260401b169116178155019267ffffffffffffffff82116122f657612146845461340d565b601f811161229b575b5060a05193601f83116001146121f55760a05161093595846121ea575b508360011b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8560031b1c19161790555b7fa754c95900f401612ab6bff373d624274248bc50313aa7104da69ae25b26f0836121e2600154926040519182918783526040602084015233966040840191613360565b0390a3613ba0565b90508201358661216c565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08316948160a05152602060a051209060a0515b878110612283575084610935971061224b575b5050600183811b01905561219e565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60f88660031b161c1990840135169055858061223c565b90916020600181928588013581550193019101612229565b8281111561214f578460a05152602060a05120601f840160051c90602085106122ec575b81601f9101920160051c039060a0515b8281106122dd57505061214f565b60a051828201556001016122cf565b60a05191506122bf565b7f4e487b710000000000000000000000000000000000000000000000000000000060a051526041600452602460a051fd5b827f9901e6110000000000000000000000000000000000000000000000000000000060a05152600452602452604460a051fd5b346102cb5760a0517ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102cb576020600354604051908152f35b346116ad5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126116ad5760043567ffffffffffffffff81116116ad576123e6903690600401613132565b9060243567ffffffffffffffff81116116ad57612407903690600401613132565b6124129291926135cb565b61241a6139b0565b6001549061243061242a83613303565b5061328b565b93604085019061244082516139d6565b82519015612c2e575073ffffffffffffffffffffffffffffffffffffffff8651163f602087015190818103612c0057505073ffffffffffffffffffffffffffffffffffffffff865116915191803b156116ad57612511935f93604051958694859384937f41493c600000000000000000000000000000000000000000000000000000000085526004850152606060248501526124e18d60648601908d613360565b917ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc858403016044860152613360565b03915afa8015612bf557612be1575b5073ffffffffffffffffffffffffffffffffffffffff83511660a0515060a05192612549613542565b94866020116116ad5760209582358888116116ad57818103612baf5750506009549661ffff8860b01c169360a0515b858110612b6d5750508686018087116114db5780966125b361259b838588613fc5565b600d549088826125ac87898c613fc5565b9214613a7e565b8615801590612b62575b612b02575b5050868601958681116114db576040906125dd888487613fc5565b600255018096116114db57606061260b920195816fffffffffffffffffffffffffffffffff8851169461339e565b91909660a0515060a0519460ff8260a81c16600381101561068f57600214918215612af0575060a05194939291905b60a0515260108852604060a051209460a0519960a0515b868110612a54575060a051965b8688106128a5578a60408b8b6126896fffffffffffffffffffffffffffffffff8351166003546133b6565b6003556126a9816fffffffffffffffffffffffffffffffff8451166133b6565b73ffffffffffffffffffffffffffffffffffffffff60a051541660a05152600585526126db8460a051209182546132f6565b905560015460a05152601084526fffffffffffffffffffffffffffffffff60018460a0512001541673ffffffffffffffffffffffffffffffffffffffff6007541660a05152600585526127348460a051209182546132f6565b90557fd2b29795fdd0991777afcca3953fec3d644c195f7167a253f0c50cfbcc9ad42e600154938261277d86946fffffffffffffffffffffffffffffffff6002549751166133b6565b825191825287820152a360018101908181116114db57600f54820361287157505060065460ff1615612869576003545b60017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00600454161760045560a05160035573ffffffffffffffffffffffffffffffffffffffff60a051541660a0515260058252604060a051206128118282546132f6565b90556001917f46eca9f43cf2aee6a8cec689cb974f81603a950acc56e356d2da0f9622c1b1ea91604051908152a260017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005560a05180f35b60a0516127ad565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff919250146114db57600155611914613acc565b90919293949596978860a05152600382018b52604060a051209889549960ff8b60a01c1690600482101561068f578e938e9215612a475788156129f8579083916001955b6128f38784614017565b8061299457505060a0519d6001968f612961907f4de026f68cadecb9aa9f3fa3774fe732fcf00e62fbffbac5021e300611498cbc9473ffffffffffffffffffffffffffffffffffffffff6040955b1660a05152600589528460a0512061295a8382546132f6565b90556132f6565b9f73ffffffffffffffffffffffffffffffffffffffff8954955416968351928352820152a45b019695949392919061265e565b9093506129a39194508b613ab9565b911561150c578f928f938593049d6001968f612961907f4de026f68cadecb9aa9f3fa3774fe732fcf00e62fbffbac5021e300611498cbc9473ffffffffffffffffffffffffffffffffffffffff604095612941565b935090507f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff821682036114db57818d918f94612a41612a3a8460051b8b6132f6565b8d8a613fc5565b956128e9565b9b50505060019150612987565b9a8b60a098929394959697985152600382018b52604060a0512060a05150855f14612a9f57600191612a8a612a90928490614017565b906132f6565b9b019695949392919096612651565b7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8d168d036114db57600191612a8a612a90928f612ae3612aea9160051b8a6132f6565b8c89613fc5565b90614017565b60db1c621fffe016949392919061263a565b604001965086106114db57612b2a86612b1c818487613fc5565b906002549283918588613fc5565b91146125c2577fbf77f5290000000000000000000000000000000000000000000000000000000060a05152600452602452604460a051fd5b50600b5415156125bd565b8888018098116114db57600190612ba9848a83612ba38a612b9a84612b92858c613845565b968793613fc5565b1492898c613fc5565b91613a7e565b01612578565b7fa9714ddb0000000000000000000000000000000000000000000000000000000060a05152600452602452604460a051fd5b5f612beb91613232565b5f60a05284612520565b6040513d5f823e3d90fd5b7fa9dc3676000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f946c3cdd000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346116ad575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126116ad5761ffff60095460b01c166001810190818111612d8d5790612cc0612caa82613273565b91612cb86040519384613232565b808352613273565b917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06020830193013684376001545f5b828110612d49575050612d06600d54918361334c565b52604051918291602083019060208452518091526040830191905f5b818110612d30575050500390f35b8251845285945060209384019390920191600101612d22565b80612d7960019273ffffffffffffffffffffffffffffffffffffffff612d7186999899613303565b505416613845565b612d83828861334c565b5201939293612cf0565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b346116ad575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126116ad576020612df2613721565b9050604051908152f35b346116ad575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126116ad57600f54612e3681613273565b90612e446040519283613232565b808252602082019081600f5f527f8d1108e10bcb7c27dddfc02ed9d693a074039d026cf4ea4240b40f7d581ac8025f915b838310612f09578486604051918291602083019060208452518091526040830191905f5b818110612ea7575050500390f35b91935091602060806001926fffffffffffffffffffffffffffffffff6060885173ffffffffffffffffffffffffffffffffffffffff81511684528581015186850152604081015160408501520151166060820152019401910191849392612e99565b60046020600192612f198561328b565b815201920192019190612e75565b346116ad5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126116ad5760043573ffffffffffffffffffffffffffffffffffffffff81168082036116ad57612f7f6135cb565b335f52600560205260405f20549081156130ce57335f5260056020525f6040812055806040518381527ff7a40077ff7a04c7e61f6f26fb13774259ddf1b6bce9ecf26a8276cdd399268360203392a360085473ffffffffffffffffffffffffffffffffffffffff169081613027575050612ffb8160209361367c565b60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0055604051908152f35b909250604051907fa9059cbb000000000000000000000000000000000000000000000000000000005f526004528160245260205f60448180875af19060015f51148216156130ad575b604052156130815760209150612ffb565b507f5274afe7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9060018115166130c557833b15153d15161690613070565b503d5f823e3d90fd5b7f64ab3466000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346116ad575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126116ad576020906001548152f35b9181601f840112156116ad5782359167ffffffffffffffff83116116ad57602083818601950101116116ad57565b9181601f840112156116ad5782359167ffffffffffffffff83116116ad576020808501948460051b0101116116ad57565b9181601f840112156116ad5782359167ffffffffffffffff83116116ad576020808501948460061b0101116116ad57565b6007111561027057565b6060810190811067ffffffffffffffff8211176131e857604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b610240810190811067ffffffffffffffff8211176131e857604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176131e857604052565b67ffffffffffffffff81116131e85760051b60200190565b906040516080810181811067ffffffffffffffff8211176131e85760405260606fffffffffffffffffffffffffffffffff6003839573ffffffffffffffffffffffffffffffffffffffff81541685526001810154602086015260028101546040860152015416910152565b91908201809211612d8d57565b600f5481101561331f57600f5f5260205f209060021b01905f90565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b805182101561331f5760209160051b010190565b601f82602094937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe093818652868601375f8582860101520116010190565b909392938483116116ad5784116116ad578101920390565b91908203918211612d8d57565b156133cb5750565b73ffffffffffffffffffffffffffffffffffffffff907f245aecd3000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b90600182811c92168015613454575b602083101461342757565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b91607f169161341c565b919081101561331f5760051b0190565b15613477575050565b7f4908ad36000000000000000000000000000000000000000000000000000000005f5260045260048110156102705760245260445ffd5b156134b7575050565b7fd7b4551b000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b61ffff1661ffff8114612d8d5760010190565b156135005750565b73ffffffffffffffffffffffffffffffffffffffff907f246827bf000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b60015473ffffffffffffffffffffffffffffffffffffffff60075416604051906020820192468452306040840152606083015260808201526080815261358960a082613232565b51902090565b156135975750565b7f96fe8cdd000000000000000000000000000000000000000000000000000000005f526135c3816131c2565b60045260245ffd5b60027f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00541461361a5760027f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0055565b7f3ee5aeb5000000000000000000000000000000000000000000000000000000005f5260045ffd5b67ffffffffffffffff81116131e857601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200190565b8147106136f1575f80809373ffffffffffffffffffffffffffffffffffffffff8294836040516136ad602082613232565b52165af1156136b857565b3d156136c9576040513d5f823e3d90fd5b7fd6bda275000000000000000000000000000000000000000000000000000000005f5260045ffd5b50477fcf479181000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b60ff60045416613730816131c2565b61383e5760ff6006541615613838576001545f52601060205260405f205467ffffffffffffffff81169061ffff8160801c1660095461ffff8160b01c1682108061382f575b6138265760c01c61ffff161161381d5760401c67ffffffffffffffff169081156137f65750600a549063ffffffff8260c01c160167ffffffffffffffff8111612d8d5767ffffffffffffffff16908142106137f057906137d89160e01c906132f6565b908142105f146137e85760049190565b600591505f90565b50600391565b61380d915063ffffffff600a5460a01c16906132f6565b908142105f146137e85760029190565b50506005905f90565b50600193915050565b50834210613775565b5f905f90565b6006905f90565b6001545f526010602052600360405f2001825f5260205260405f209060ff825460a01c1660048110156102705780159081156139a5575b5061388b575060019150015490565b73ffffffffffffffffffffffffffffffffffffffff91501690604051907f7e38b787000000000000000000000000000000000000000000000000000000008252806004830152602082602481865afa918215612bf5575f92613970575b506020906024604051809581937f8f64be3000000000000000000000000000000000000000000000000000000000835260048301525afa908115612bf5575f9161393a575b6139379250613f08565b90565b90506020823d602011613968575b8161395560209383613232565b810103126116ad5761393791519061392d565b3d9150613948565b9091506020813d60201161399d575b8161398c60209383613232565b810103126116ad57519060206138e8565b3d915061397f565b60039150145f61387c565b6139d46139bb613721565b506139c5816131c2565b600381148015610a0c5761358f565b565b73ffffffffffffffffffffffffffffffffffffffff6009541680159182156139fd57505090565b60209192506024604051809481937fe26e4cf900000000000000000000000000000000000000000000000000000000835260048301525afa908115612bf5575f91613a46575090565b90506020813d602011613a76575b81613a6160209383613232565b810103126116ad575180151581036116ad5790565b3d9150613a54565b15613a8857505050565b7ff87299d8000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b81810292918115918404141715612d8d57565b613ae163ffffffff600a5460801c16426132f6565b6001545f52601060205260405f2067ffffffffffffffff808316167fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000008254161790556001547ff381f73105d6164028138360dff6490d9c19c0f2c98ded68db027f3eee16c97d60406002613b5484613303565b500154936002549082519182526020820152a3565b15613b72575050565b7f312b0033000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b73ffffffffffffffffffffffffffffffffffffffff60085416908115613d995734613d6957604051917f70a08231000000000000000000000000000000000000000000000000000000008352306004840152602083602481845afa928315612bf5575f93613d35575b50604051907f23b872dd000000000000000000000000000000000000000000000000000000005f5233600452306024528260445260205f60648180855af160015f5114811615613d16575b826040525f60605215613ceb57816024816020937f70a082310000000000000000000000000000000000000000000000000000000082523060048301525afa908115612bf5575f91613cb7575b506139d492613caf916133b6565b818114613b69565b90506020813d602011613ce3575b81613cd260209383613232565b810103126116ad57516139d4613ca1565b3d9150613cc5565b7f5274afe7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6001811516613d2c57813b15153d151616613c54565b823d5f823e3d90fd5b9092506020813d602011613d61575b81613d5160209383613232565b810103126116ad5751915f613c09565b3d9150613d44565b7f312b0033000000000000000000000000000000000000000000000000000000005f52346004525f60245260445ffd5b6139d4915034813414613b69565b60095492939260b01c61ffff1691906003015f5b838110613dee57857f4a390fff000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b805f528160205260ff60405f205460a01c166004811015610270571580613e23575b613e1c57600101613dbb565b9450505050565b506040517f7e38b78700000000000000000000000000000000000000000000000000000000815281600482015260208160248173ffffffffffffffffffffffffffffffffffffffff88165afa8015612bf55787915f91613e85575b5014613e10565b9150506020813d8211613eb1575b81613ea060209383613232565b810103126116ad578690515f613e7e565b3d9150613e93565b90613ec382613642565b613ed06040519182613232565b8281527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0613efe8294613642565b0190602036910137565b907f03ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81168103612d8d576135896060613f4560209360061b613eb9565b604051938491818301967f3e1ec4d0503e53ee653d7c1f6a30cc656cf0e9260753ed9a198c50e647005a8f885260408401528051918291018484015e81015f8382015203017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282613232565b919081101561331f5760061b0190565b916020810191828211612d8d57613fdb9361339e565b90359060208110613fea575090565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9060200360031b1b1690565b5460a01c60ff1660048110156102705760018114908115614050575b5080614047575b156140425790565b505f90565b505f811361403a565b60029150145f614033565b91908060061b907f03ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811603612d8d5761409381613eb9565b926020840137565b92906040929183928386019283526060860152608085015260608160075afa9160808160065afa16156140ca57565b7fcce978fe000000000000000000000000000000000000000000000000000000005f5260045ffd",
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
// Solidity: constructor((address,address,address,bool,uint8,uint16,uint16,uint16,uint16,uint128,uint32,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32) terms_, (address,bytes32,bytes32,uint128)[] pins_) returns()
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
// Solidity: function dataIds() view returns(bytes32[] ids)
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
// Solidity: function dataIds() view returns(bytes32[] ids)
func (trainingCampaign *TrainingCampaign) TryPackDataIds() ([]byte, error) {
	return trainingCampaign.abi.Pack("dataIds")
}

// UnpackDataIds is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2ec962c1.
//
// Solidity: function dataIds() view returns(bytes32[] ids)
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
// Solidity: function pins() view returns((address,bytes32,bytes32,uint128)[])
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
// Solidity: function pins() view returns((address,bytes32,bytes32,uint128)[])
func (trainingCampaign *TrainingCampaign) TryPackPins() ([]byte, error) {
	return trainingCampaign.abi.Pack("pins")
}

// UnpackPins is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x226a01f9.
//
// Solidity: function pins() view returns((address,bytes32,bytes32,uint128)[])
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
// the contract method with ID 0x39b973ad.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function submit(bytes publicValues, bytes proof) returns()
func (trainingCampaign *TrainingCampaign) PackSubmit(publicValues []byte, proof []byte) []byte {
	enc, err := trainingCampaign.abi.Pack("submit", publicValues, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubmit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x39b973ad.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function submit(bytes publicValues, bytes proof) returns()
func (trainingCampaign *TrainingCampaign) TryPackSubmit(publicValues []byte, proof []byte) ([]byte, error) {
	return trainingCampaign.abi.Pack("submit", publicValues, proof)
}

// PackTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5025625.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function terms() view returns((address,address,address,bool,uint8,uint16,uint16,uint16,uint16,uint128,uint32,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32))
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
// Solidity: function terms() view returns((address,address,address,bool,uint8,uint16,uint16,uint16,uint16,uint128,uint32,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32))
func (trainingCampaign *TrainingCampaign) TryPackTerms() ([]byte, error) {
	return trainingCampaign.abi.Pack("terms")
}

// UnpackTerms is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd5025625.
//
// Solidity: function terms() view returns((address,address,address,bool,uint8,uint16,uint16,uint16,uint16,uint128,uint32,uint32,uint32,uint32,bytes32,bytes32,bytes32,bytes32))
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
	Sponsor common.Address
	Owner   common.Address
	Token   common.Address
	Fund    *big.Int
	Seed    [32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const TrainingCampaignCampaignCreatedEventName = "CampaignCreated"

// ContractEventName returns the user-defined event name.
func (TrainingCampaignCampaignCreated) ContractEventName() string {
	return TrainingCampaignCampaignCreatedEventName
}

// UnpackCampaignCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CampaignCreated(address indexed sponsor, address indexed owner, address token, uint256 fund, bytes32 seed)
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
	VerifierId [32]byte
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
// Solidity: event RoundOpened(uint256 indexed round, bytes32 indexed verifierId, bytes32 head, uint256 closes)
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
	if bytes.Equal(raw[:4], trainingCampaign.abi.Errors["NotOwner"].ID.Bytes()[:4]) {
		return trainingCampaign.UnpackNotOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], trainingCampaign.abi.Errors["NotSponsor"].ID.Bytes()[:4]) {
		return trainingCampaign.UnpackNotSponsorError(raw[4:])
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
	if bytes.Equal(raw[:4], trainingCampaign.abi.Errors["TooManyExclusions"].ID.Bytes()[:4]) {
		return trainingCampaign.UnpackTooManyExclusionsError(raw[4:])
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
	VerifierId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StoppedVerifier(bytes32 verifierId)
func TrainingCampaignStoppedVerifierErrorID() common.Hash {
	return common.HexToHash("0x946c3cdda4be81dc750aeedb655430ce335c2344b70a716a9c1ba874d0d0bc0e")
}

// UnpackStoppedVerifierError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StoppedVerifier(bytes32 verifierId)
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
