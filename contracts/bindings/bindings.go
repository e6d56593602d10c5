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

// AIVMGroth16ProgramMetaData contains all meta data concerning the AIVMGroth16Program contract.
var AIVMGroth16ProgramMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"offset\",\"type\":\"uint256\"}],\"name\":\"CoordinateOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"dataSet\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"DataIdMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"EndIdMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"dataSet\",\"type\":\"uint256\"}],\"name\":\"NoSuchDataSet\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"OutputOutOfRange\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PointNotOnCurve\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ProofInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"ProofLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"PublicValuesLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"offset\",\"type\":\"uint256\"}],\"name\":\"ScalarOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"StartIdMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"got\",\"type\":\"bytes4\"},{\"internalType\":\"bytes4\",\"name\":\"want\",\"type\":\"bytes4\"}],\"name\":\"WrongSelector\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongVerifier\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"dataSets\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"dataSet\",\"type\":\"uint256\"}],\"name\":\"descriptor\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"development\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"endDescriptor\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"outputs\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"dataSet\",\"type\":\"uint256\"}],\"name\":\"pieces\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"programId\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"start\",\"outputs\":[{\"internalType\":\"enumStart\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"startDescriptor\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"tau\",\"outputs\":[{\"internalType\":\"uint256[4]\",\"name\":\"point\",\"type\":\"uint256[4]\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"verifierId\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"publicValues\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"}],\"name\":\"verifyProof\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "AIVMGroth16Program",
	Bin: "0x60808060405234601557611784908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f5f3560e01c80631ee7fe3c1461143a57806341493c60146104e357806363c109f1146104aa5780637b929c27146104635780637bcc6820146104295780637e38b7871461039b5780638f64be30146102d057806398812da814610295578063be9a65551461021c578063cfc4af551461012b578063e6375d12146100e55763f65450ea1461009e575f80fd5b346100e257807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e257602060e06100d8611559565b0151604051908152f35b80fd5b50346100e257807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e25760206080610120611559565b510151604051908152f35b50346100e257807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e25760809060405182810181811067ffffffffffffffff8211176101ef5760405282368237610185611559565b516103c081018091116101c25783908293925e6040519190825b600482106101ac57505050f35b602080600192855181520193019101909161019f565b6024837f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b6024837f4e487b710000000000000000000000000000000000000000000000000000000081526041600452fd5b50346100e257807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e2576102536114a2565b60405190600381101561026857602092508152f35b6024837f4e487b710000000000000000000000000000000000000000000000000000000081526021600452fd5b50346100e257807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e25760206040610120611559565b50346100e25760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e25760043561030b611559565b9060608201518110156103705781516040909201510160061b6104400191602083018311610343576020808484010151604051908152f35b807f4e487b7100000000000000000000000000000000000000000000000000000000602492526011600452fd5b7f0e40c498000000000000000000000000000000000000000000000000000000008352600452602482fd5b346104255760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610425576004356103d5611559565b60608101518210156103f95780516040909101516020920160061b610440016100d8565b507f0e40c498000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5f80fd5b34610425575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126104255760206060610120611559565b34610425575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261042557602061012061049e611559565b01511515604051908152f35b34610425575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261042557602080610120611559565b346104255760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126104255760043560243567ffffffffffffffff811161042557610535903690600401611474565b9160443567ffffffffffffffff811161042557610556903690600401611474565b9361055f611559565b9260208451015180820361140c5750506105776114d0565b93610380855261010060208601527f8b8e1dc60000000000000000000000000000000000000000000000000000000060408601527fd6b15ada00000000000000000000000000000000000000000000000000000000606086015260405194610160860186811067ffffffffffffffff8211176113df576040525f86525f60208701525f60408701525f60608701525f60808701525f60a08701525f60c08701525f60e08701525f6101008701525f6101208701525f610140870152606085015160a086015115155f146113d7576001805b60c0880151156113d05781925b60ff8060e08b0151951692160101010160051b8084036113a1575060e060046106988760c0602082015160408301510160808301510160a0830151019101510190565b6040880151900360061b60208401510160026101008901510160051b010101808803611372575061012085015115611346577fffffffff000000000000000000000000000000000000000000000000000000006060820151165b87600411610425577fffffffff000000000000000000000000000000000000000000000000000000008086351691169081810361131857505084519060c082018211610fa157610746815160c084016114f0565b60208701517f03ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81168103610fa15760408801517f03ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81168103610fa1576107c36107b860808b015160a08c0151906114f0565b60c08b0151906114f0565b917f03ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff83168303610fa157604091600491835197518852883560208901528060061b838c01858a01378060061b8801958260061b908588015e8060061b8b01958560061b9085858901918560061b0101378460061b9160061b9060061b0101937f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018386018820069360061b0101928501016040526108846020840151836114f0565b9060608a01526040890152602088015260408201875251829160c0875192604060208a015193818b015180950160061b01019260061b0183010160608801515f905b8082106112ae5750505060a087015180611255575b5060c087015180611200575b50505050906108f5916114f0565b60e0830151907f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82168203610fa1576109319160051b906116a3565b6040840151916109448160c08501611721565b906060860151906040519382855283602086015260808660408701377f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160c086200692848652836020870152604086015260e08701519060608601915f5b81811061118c575050509460e081019060026101008901510160051b01915b60e0830182106111715750508060c060a0920135610140890152013561012087015260a0860152608085015260408401519060208501515f9260c08186377f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160c084870301842006945b60408401811161111f575090808392867f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019552038091602084013760200190200661010085015260e084015260c083015280519160208101519160405194610520860160405260c0850190604082885e610100830151907f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82168203610fa157610ad89160051b906116a3565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe008101908111610fa1577f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47602086013510156110f45750610b376114d0565b6080840151815260a0840151602082015260c0840151604082015260e08401516060820152818611610fa1576101008601809211610fa157610b7991876116b0565b61010082015190604083015190610baa8160c0602082015160408301510160808301510160a0830151019101510190565b90610100855191015160e08401808511610fa157929092604051936001830160051b8501604052868552805b611005575050826001935b8260051b810182108516610fce575050505015610f795760c060405191610100830160405260018352600260208401526040830137610c1e6114d0565b906101408401517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001037f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018111610fa1577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000190818580090982527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000161012085015184096020830152827f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001037f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018111610fa157837f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000180928183610d5598090860408501528160a0870151918009096060830152866116b0565b61026084018060a0860111610fa1576103a085018060a0870111610fa1576103408501808611610fa157608092836040927f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c28461010089015198015193527f1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed6102808b01527f090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b6102a08b01527f12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa6102c08b015283838637836103e08b0195887f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000103875260608160075afa945e81846104608a01920182377f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016104a089019580097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000103855260608160075afa16916103c08501905e15610f7957608091604060c083816102c09560a08901377f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4760208201358103068288015281610200850161016089015e828761022081015e016102e08601370161032083015e600160a060208382016104808160085afa920151149015610f795715610f5157005b7f7fcdd1f4000000000000000000000000000000000000000000000000000000005f5260045ffd5b7fa3d28e13000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b9091929350604084818c015e815160808b01526020604080808d0160608160075afa818d60808160065afa16950193920190610be1565b81949294357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6001831b870101821c805b61106d5750929492506020909101907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0180610bd6565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff01808060051b86015160207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001858309917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018460061b8a0191848203900881520152611036565b7ff27af4eb000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe07f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019101948187875192090893610a2b565b909560208091611181848a611721565b8152019601906109c1565b90919283357f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000015f8212028101825280600f0b036111d4576020908101930191906001016109a2565b507f13e406b8000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9161121591608060209460061b92015161170c565b910135908181036112275780806108e7565b7f1d903c51000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b926020019260061b9061126d8282606086015161170c565b84359081810361128057505001896108db565b7f5597844d000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9091929460200194602084015160061b906112cb8282875161170c565b8735908181036112e6575050019260400191600101906108c6565b857f5bb3b5ab000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b7f92237609000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fffffffff000000000000000000000000000000000000000000000000000000006040820151166106f2565b877fc0545fa0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b837ff30e5898000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5f92610655565b60015f610648565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b7f429a3823000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b34610425575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261042557602060606100d8611559565b9181601f840112156104255782359167ffffffffffffffff8311610425576020838186019501011161042557565b6114aa611559565b5160608101519081156114ca5760800151036114c557600290565b600190565b50505f90565b604051906080820182811067ffffffffffffffff8211176113df57604052565b91908201809211610fa157565b60405190610140820182811067ffffffffffffffff8211176113df576040525f610120838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201520152565b6115616114fd565b5061156a6114fd565b60405160207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0380182397fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f825180838138030185398301011660405260a08101518183528060e01c602084015263ffffffff8160c01c16604084015263ffffffff8160a01c16606084015263ffffffff8160801c1660a084015263ffffffff8160601c1660c084015263ffffffff8160401c1660e084015263ffffffff8160201c1661010084015263ffffffff81161515610120840152610460643fffffffc0683fffffffffffffffc08360ba1c1616643fffffffc06c3fffffffffffffffffffffffc083830194609a1c161601015f925b81831061169057505050608082015290565b828101519093019260409092019161167e565b91908203918211610fa157565b60019260408201916080820192608082015b84841087166116d85750505050505015610f7957565b90919293949550604086835e8351815260206040808460608160075afa818660808160065afa1697019594019291906116c2565b91806020926040519485528385015e01902090565b8035929161172e916116a3565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018310156117595750565b7f1e686dee000000000000000000000000000000000000000000000000000000005f5260045260245ffd",
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

// PackStart is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbe9a6555.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function start() pure returns(uint8)
func (aIVMGroth16Program *AIVMGroth16Program) PackStart() []byte {
	enc, err := aIVMGroth16Program.abi.Pack("start")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStart is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbe9a6555.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function start() pure returns(uint8)
func (aIVMGroth16Program *AIVMGroth16Program) TryPackStart() ([]byte, error) {
	return aIVMGroth16Program.abi.Pack("start")
}

// UnpackStart is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbe9a6555.
//
// Solidity: function start() pure returns(uint8)
func (aIVMGroth16Program *AIVMGroth16Program) UnpackStart(data []byte) (uint8, error) {
	out, err := aIVMGroth16Program.abi.Unpack("start", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
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
	Bin: "0x6080806040523461041457611be7803803809161001c8285610418565b8339810190602081830312610414578051906001600160401b038211610414570181601f82011215610414578051906001600160401b0382116104005760405192610071601f8401601f191660200185610418565b8284526020838301011161041457815f9260208093018386015e8301015260405161014081016001600160401b03811182821017610400576040525f81525f60208201525f60408201525f60608201525f60808201525f60a08201525f60c08201525f60e08201525f6101008201525f6101208201526100f96104408351101583519061043b565b60c08201515f5b600881106103cc5750643fffffffc08160ba1c16806104400190816104401161031c5761044090643fffffffc084609a1c16010180911161031c57610148845182811461043b565b5f5b63ffffffff8360a01c16811061035f57505060c0830151916020840181528260e01c9283602083015263ffffffff8160c01c169081604084015263ffffffff8160a01c16606084015263ffffffff8160801c16908160a085015263ffffffff8160601c16928360c086015263ffffffff8260401c1660e086015263ffffffff8260201c16968761010087015263ffffffff83161515610120870152610460643fffffffc06040600160461b038560ba1c1616643fffffffc0828201956040600160661b0390609a1c16160101925f935b80821061034a5750508260808701520101010191831515928361033e575b83610330575b836102ff575b506102669350826102eb575b50816102d6575b816102c2575b5082519061043b565b604051906102be602061178461027e82820186610418565b80855281850190610463823983518280604051968794828601995180918b5e8501908282015f8152815193849201905e0101908152038084520182610418565b5190f35b60c0915001511560a083015115145f61025d565b905060a0810151156080840151151490610257565b600191925063ffffffff161115905f610250565b9092505f19840193841161031c576001610266941b10915f610244565b634e487b7160e01b5f52601160045260245ffd5b6001851b811115935061023e565b60108511159350610238565b90936040906020868d0101510194019061021a565b6103728163ffffffff8560a01c16610455565b6001600160fa1b038116810361031c5761038f9060061b83610455565b9060208201821161031c576103b960406001938801015180151590816103bf575b5087519061043b565b0161014a565b620100009150105f6103b0565b6001600160fb1b038116810361031c576001906103fa85516201000063ffffffff868560051b1c161061043b565b01610100565b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b601f909101601f19168101906001600160401b0382119082101761040057604052565b156104435750565b630bfbdabb60e01b5f5260045260245ffd5b9190820391821161031c5756fe60806040526004361015610011575f80fd5b5f5f3560e01c80631ee7fe3c1461143a57806341493c60146104e357806363c109f1146104aa5780637b929c27146104635780637bcc6820146104295780637e38b7871461039b5780638f64be30146102d057806398812da814610295578063be9a65551461021c578063cfc4af551461012b578063e6375d12146100e55763f65450ea1461009e575f80fd5b346100e257807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e257602060e06100d8611559565b0151604051908152f35b80fd5b50346100e257807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e25760206080610120611559565b510151604051908152f35b50346100e257807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e25760809060405182810181811067ffffffffffffffff8211176101ef5760405282368237610185611559565b516103c081018091116101c25783908293925e6040519190825b600482106101ac57505050f35b602080600192855181520193019101909161019f565b6024837f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b6024837f4e487b710000000000000000000000000000000000000000000000000000000081526041600452fd5b50346100e257807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e2576102536114a2565b60405190600381101561026857602092508152f35b6024837f4e487b710000000000000000000000000000000000000000000000000000000081526021600452fd5b50346100e257807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e25760206040610120611559565b50346100e25760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e25760043561030b611559565b9060608201518110156103705781516040909201510160061b6104400191602083018311610343576020808484010151604051908152f35b807f4e487b7100000000000000000000000000000000000000000000000000000000602492526011600452fd5b7f0e40c498000000000000000000000000000000000000000000000000000000008352600452602482fd5b346104255760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610425576004356103d5611559565b60608101518210156103f95780516040909101516020920160061b610440016100d8565b507f0e40c498000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5f80fd5b34610425575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126104255760206060610120611559565b34610425575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261042557602061012061049e611559565b01511515604051908152f35b34610425575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261042557602080610120611559565b346104255760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126104255760043560243567ffffffffffffffff811161042557610535903690600401611474565b9160443567ffffffffffffffff811161042557610556903690600401611474565b9361055f611559565b9260208451015180820361140c5750506105776114d0565b93610380855261010060208601527f8b8e1dc60000000000000000000000000000000000000000000000000000000060408601527fd6b15ada00000000000000000000000000000000000000000000000000000000606086015260405194610160860186811067ffffffffffffffff8211176113df576040525f86525f60208701525f60408701525f60608701525f60808701525f60a08701525f60c08701525f60e08701525f6101008701525f6101208701525f610140870152606085015160a086015115155f146113d7576001805b60c0880151156113d05781925b60ff8060e08b0151951692160101010160051b8084036113a1575060e060046106988760c0602082015160408301510160808301510160a0830151019101510190565b6040880151900360061b60208401510160026101008901510160051b010101808803611372575061012085015115611346577fffffffff000000000000000000000000000000000000000000000000000000006060820151165b87600411610425577fffffffff000000000000000000000000000000000000000000000000000000008086351691169081810361131857505084519060c082018211610fa157610746815160c084016114f0565b60208701517f03ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81168103610fa15760408801517f03ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81168103610fa1576107c36107b860808b015160a08c0151906114f0565b60c08b0151906114f0565b917f03ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff83168303610fa157604091600491835197518852883560208901528060061b838c01858a01378060061b8801958260061b908588015e8060061b8b01958560061b9085858901918560061b0101378460061b9160061b9060061b0101937f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018386018820069360061b0101928501016040526108846020840151836114f0565b9060608a01526040890152602088015260408201875251829160c0875192604060208a015193818b015180950160061b01019260061b0183010160608801515f905b8082106112ae5750505060a087015180611255575b5060c087015180611200575b50505050906108f5916114f0565b60e0830151907f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82168203610fa1576109319160051b906116a3565b6040840151916109448160c08501611721565b906060860151906040519382855283602086015260808660408701377f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160c086200692848652836020870152604086015260e08701519060608601915f5b81811061118c575050509460e081019060026101008901510160051b01915b60e0830182106111715750508060c060a0920135610140890152013561012087015260a0860152608085015260408401519060208501515f9260c08186377f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160c084870301842006945b60408401811161111f575090808392867f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019552038091602084013760200190200661010085015260e084015260c083015280519160208101519160405194610520860160405260c0850190604082885e610100830151907f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82168203610fa157610ad89160051b906116a3565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe008101908111610fa1577f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47602086013510156110f45750610b376114d0565b6080840151815260a0840151602082015260c0840151604082015260e08401516060820152818611610fa1576101008601809211610fa157610b7991876116b0565b61010082015190604083015190610baa8160c0602082015160408301510160808301510160a0830151019101510190565b90610100855191015160e08401808511610fa157929092604051936001830160051b8501604052868552805b611005575050826001935b8260051b810182108516610fce575050505015610f795760c060405191610100830160405260018352600260208401526040830137610c1e6114d0565b906101408401517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001037f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018111610fa1577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000190818580090982527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000161012085015184096020830152827f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001037f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018111610fa157837f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000180928183610d5598090860408501528160a0870151918009096060830152866116b0565b61026084018060a0860111610fa1576103a085018060a0870111610fa1576103408501808611610fa157608092836040927f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c28461010089015198015193527f1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed6102808b01527f090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b6102a08b01527f12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa6102c08b015283838637836103e08b0195887f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000103875260608160075afa945e81846104608a01920182377f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016104a089019580097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000103855260608160075afa16916103c08501905e15610f7957608091604060c083816102c09560a08901377f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4760208201358103068288015281610200850161016089015e828761022081015e016102e08601370161032083015e600160a060208382016104808160085afa920151149015610f795715610f5157005b7f7fcdd1f4000000000000000000000000000000000000000000000000000000005f5260045ffd5b7fa3d28e13000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b9091929350604084818c015e815160808b01526020604080808d0160608160075afa818d60808160065afa16950193920190610be1565b81949294357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6001831b870101821c805b61106d5750929492506020909101907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0180610bd6565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff01808060051b86015160207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001858309917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018460061b8a0191848203900881520152611036565b7ff27af4eb000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe07f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019101948187875192090893610a2b565b909560208091611181848a611721565b8152019601906109c1565b90919283357f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000015f8212028101825280600f0b036111d4576020908101930191906001016109a2565b507f13e406b8000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9161121591608060209460061b92015161170c565b910135908181036112275780806108e7565b7f1d903c51000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b926020019260061b9061126d8282606086015161170c565b84359081810361128057505001896108db565b7f5597844d000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9091929460200194602084015160061b906112cb8282875161170c565b8735908181036112e6575050019260400191600101906108c6565b857f5bb3b5ab000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b7f92237609000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fffffffff000000000000000000000000000000000000000000000000000000006040820151166106f2565b877fc0545fa0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b837ff30e5898000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5f92610655565b60015f610648565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b7f429a3823000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b34610425575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261042557602060606100d8611559565b9181601f840112156104255782359167ffffffffffffffff8311610425576020838186019501011161042557565b6114aa611559565b5160608101519081156114ca5760800151036114c557600290565b600190565b50505f90565b604051906080820182811067ffffffffffffffff8211176113df57604052565b91908201809211610fa157565b60405190610140820182811067ffffffffffffffff8211176113df576040525f610120838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201520152565b6115616114fd565b5061156a6114fd565b60405160207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0380182397fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f825180838138030185398301011660405260a08101518183528060e01c602084015263ffffffff8160c01c16604084015263ffffffff8160a01c16606084015263ffffffff8160801c1660a084015263ffffffff8160601c1660c084015263ffffffff8160401c1660e084015263ffffffff8160201c1661010084015263ffffffff81161515610120840152610460643fffffffc0683fffffffffffffffc08360ba1c1616643fffffffc06c3fffffffffffffffffffffffc083830194609a1c161601015f925b81831061169057505050608082015290565b828101519093019260409092019161167e565b91908203918211610fa157565b60019260408201916080820192608082015b84841087166116d85750505050505015610f7957565b90919293949550604086835e8351815260206040808460608160075afa818660808160065afa1697019594019291906116c2565b91806020926040519485528385015e01902090565b8035929161172e916116a3565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018310156117595750565b7f1e686dee000000000000000000000000000000000000000000000000000000005f5260045260245ffd",
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
	ABI: "[{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"dataSet\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"DataIdMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"EndIdMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"dataSet\",\"type\":\"uint256\"}],\"name\":\"NoSuchDataSet\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"OutputOutOfRange\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PointNotOnCurve\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ProofInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"ProofLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"PublicValuesLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"offset\",\"type\":\"uint256\"}],\"name\":\"ScalarOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"StartIdMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"got\",\"type\":\"bytes4\"},{\"internalType\":\"bytes4\",\"name\":\"want\",\"type\":\"bytes4\"}],\"name\":\"WrongSelector\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongVerifier\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"},{\"internalType\":\"uint256[]\",\"name\":\"public_inputs\",\"type\":\"uint256[]\"}],\"name\":\"Verify\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"success\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"dataSets\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"dataSet\",\"type\":\"uint256\"}],\"name\":\"descriptor\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"development\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"endDescriptor\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"outputs\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"dataSet\",\"type\":\"uint256\"}],\"name\":\"pieces\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"programId\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"start\",\"outputs\":[{\"internalType\":\"enumStart\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"startDescriptor\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"tau\",\"outputs\":[{\"internalType\":\"uint256[4]\",\"name\":\"point\",\"type\":\"uint256[4]\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"verifierId\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"publicValues\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"}],\"name\":\"verifyProof\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "AIVMPlonkProgram",
	Bin: "0x608080604052346015576132e3908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c80631ee7fe3c146100e457806341493c60146100df57806363c109f1146100da5780637b929c27146100d55780637bcc6820146100d05780637e38b787146100cb5780637e4f7a8a146100c65780638f64be30146100c157806398812da8146100bc578063be9a6555146100b7578063cfc4af55146100b2578063e6375d12146100ad5763f65450ea146100a8575f80fd5b6106b0565b610676565b6105f1565b61057b565b610541565b6104c4565b61040b565b6103a5565b61033b565b6102f4565b6102b0565b61015a565b34610128575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610128576020606061011e612232565b0151604051908152f35b5f80fd5b9181601f840112156101285782359167ffffffffffffffff8311610128576020838186019501011161012857565b346101285760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101285760043560243567ffffffffffffffff8111610128576101ac90369060040161012c565b60449291923567ffffffffffffffff8111610128576101cf90369060040161012c565b9390926101da612232565b906020825101518082036102825760206101f78888888888612476565b929161023060405194859384937f7e4f7a8a00000000000000000000000000000000000000000000000000000000855260048501610792565b0381305afa801561027d5761024c915f9161024e575b50610820565b005b610270915060203d602011610276575b6102688183610739565b81019061077a565b82610246565b503d61025e565b610815565b7f429a3823000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b34610128575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610128576020806102e9612232565b510151604051908152f35b34610128575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012857602061012061032f612232565b01511515604051908152f35b34610128575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012857602060606102e9612232565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc60209101126101285760043590565b34610128576103b336610375565b6103bb612232565b60608101518210156103df5780516040909101516020920160061b6104a00161011e565b507f0e40c498000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346101285760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101285760043567ffffffffffffffff81116101285761045a90369060040161012c565b906024359067ffffffffffffffff821161012857366023830112156101285781600401359067ffffffffffffffff8211610128573660248360051b85010111610128576104c09360246104ae940191611feb565b60405190151581529081906020820190565b0390f35b34610128576104d236610375565b6104da612232565b9060608201518110156105165781516040909201510160061b6104a001906020820182116105115701602090810151604051908152f35b612172565b7f0e40c498000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b34610128575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012857602060406102e9612232565b34610128575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610128576105b1612127565b60405160038210156105c4576020918152f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b34610128575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101285760405161062d608082610739565b608036823761063a612232565b51610140810180911161051157608090825e604051905f825b6004821061066057608084f35b6020806001928551815201930191019091610653565b34610128575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012857602060806102e9612232565b34610128575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012857602060e061011e612232565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b610160810190811067ffffffffffffffff82111761073457604052565b6106ea565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761073457604052565b90816020910312610128575180151581036101285790565b917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f826080936020956040885281604089015260608801375f60608288010152011683016060810193836060828403019101528451809452019201905f5b8181106107ff5750505090565b82518452602093840193909201916001016107f2565b6040513d5f823e3d90fd5b1561082757565b7f7fcdd1f4000000000000000000000000000000000000000000000000000000005f5260045ffd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601260248201527f6572726f72206563206f7065726174696f6e00000000000000000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601660248201527f6f70656e696e677320626967676572207468616e2072000000000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152600c60248201527f6572726f722076657269667900000000000000000000000000000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601460248201527f6572726f722072616e646f6d2067656e206b7a670000000000000000000000006044820152fd5b6004036109d057565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601d60248201527f77726f6e67206e756d626572206f66207075626c696320696e707574730000006044820152fd5b5f915b818310610a3d57505050565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000000813511610a7357602060019101920191610a31565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f696e707574732061726520626967676572207468616e207200000000000000006044820152fd5b61030003610adb57565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601060248201527f77726f6e672070726f6f662073697a65000000000000000000000000000000006044820152fd5b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000061018082013511610c43577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000006101a082013511610c43577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000006101c082013511610c43577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000006101e082013511610c43577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000061020082013511610c43576102607f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000091013511610c4357565b6108ad565b906020909392936040519460c061024087019485936467616d6d618552610160516102608a0152610180516102808a01526101a0516102a08a01526101c0516102c08a01526101e0516102e08a0152610200516103008a0152610220516103208a0152610240516103408a0152610260516103608a0152610280516103808a01526102a0516103a08a01526102c0516103c08a01526102e0516103e08a0152610300516104008a0152610320516104208a0152610340516104408a015260051b80936104608a013761046083890101376102c50161025b860160025afa15610d5657519160407f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018406910152565b61090b565b906040519161024083019063626574618252610260840152602081602461025c860160025afa15610d5657519160207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018406910152565b9190604061022081519461024086019364616c706861855261026087015201610280850137602081606561025b860160025afa15610d565751917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000183069052565b9060c08060405193610240850193637a65746185526102608601520161028084013760208160e461025c850160025afa15610d56577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016060915106910152565b905f604051906101c06060830151920151907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016105a09261012051900995600183945f915b87831061105357505050600184525f945f5b8682821015610f125790816020807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016001958b0151848b015190099201998901015201610eca565b919592979496505096919661058081019101610f32602082018251611f1f565b915f915b868310610fec57505050508360015f915b858310610fa357505050505f905b828210610f625750505050565b909192946020807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016001938186358b51099008970192019201909291610f55565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001602082828581896001979d9b9c9d510909815201926101405190099201919095949395610f47565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe07f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001816001939a98999a019584519082885182098652099201920191909296959496610f36565b60207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018281600194819b96979b0387088552610140519009920196019190610eb8565b60405160807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001806101c0840151816110f96102408701827f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000060608a015108611f1f565b6101205190090981845180920909910152565b6040516101608101516102408201526101808101516102608201526102808201356102808201526102a08201356102a08201526102208201356102c08201526102408201356102e08201526102c08201356103008201526102e082013561032082015260608101516103408201526101e081015161036082015260206102408201610140610240840160025afa1561142b577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000161024082015106906102808301356102408201526102a08301356102608201526111f76102808201836102c086016102408501611eb1565b61120f61028082018361022086016101608501611eb1565b610140810161122383610260860183611ef0565b6001610280830190815260026102a084015290516102c083015260409060608160075afa15610d56576102a0810180517f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4703905261142992610300926112f69161129b6102c085016102808601610160870180611dcb565b6112b5858501606086015161028084016102c08801611e4e565b6102c07f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001868601938161014051606089015109900991016102c08501611eb1565b61130c8183016102c08301610160840180611dcb565b6102608101517f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd470380610260830152610160820151838301526101808201516103208301527f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c26103408301527f1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed6103608301527f090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b6103808301527f12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa6103a08301526102408201516103c08301526103e082015260805161040082015260a05161042082015260c05161044082015260e05161046082015201611430565b565b610969565b60205f6101806040519360085afa1561144d576102005f51910152565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152600d60248201527f6572726f722070616972696e67000000000000000000000000000000000000006044820152fd5b60405190610240820190610260830161028084016101e08501519161016086019260e0870151845261010087015161018088015261012087015196610140019687526114f986828787611eb1565b61150881610180870189611ef0565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181800961153b87826040890188611eb1565b8161154b826101a089018b611ef0565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910961157d87826080890188611eb1565b8161158d826101c089018b611ef0565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109906101605187526101805183526115c984838988611e72565b6115d8826101e088018a611ef0565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191099485916101a05182526101c051905261161393611e72565b6102000161142992611ef0565b602061025b91610260604051916467616d6d6161024084015260608301518284015260e08301516102808401526101008301516102a084015260c0816102c085013761016051610380840152610180516103a08401526101a0516103c08401526101c0516103e08401526101208301516104008401526101808101356104208401526101a08101356104408401526101c08101356104608401526101e08101356104808401526102008101356104a084015201356104c08201526102856101e082019384920160025afa15610d56577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018151069052565b909160405190610240820192610220518452610240516102608401908152610280840191610180810135968360e087019861175482828b8d611e2a565b6102605189526102805185526101a084013561177283828c8e611e72565b6102a0518a526102c05186527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109906117ad91898b611e72565b6102e05187526103005183526117ca846101c0840135898b611e72565b6103205187526103405183526117e284888a80611dcb565b6101e0518752836102005184526117fa91888a611e72565b610220810135865261024001359052611814918486611e72565b60a0018261142993611dcb565b6040516020810151906040810151906060810151928151928061018087013593856101a0890135977f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019086099160800151918684806101c08d01357f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160198609907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910892818c7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160058409907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108927f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000103907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108957f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016102008901358509907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108927f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016101e08801358409907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019061026087013509907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910961142992611717565b6040516002610100510191610240820192606083015160208552602061026085015260206102808501526102a08401526102c08301527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016102e083015260208360c08160055afa15611cbf5782611c9691611c898260c080975193611c818360a08a0196611c6a828261014087018b611e4e565b611c7a8261010086018a80611dfd565b8780611e2a565b018380611dfd565b6101c08401519080611e2a565b0180517f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47039052565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152600c60248201527f6572726f72206d6f6420657870000000000000000000000000000000000000006044820152fd5b6101207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001806040519381806020870151816040890151818a519381888180866101c0840135089581806101a08501358184818a6102008a0135090808956101e06101808601359501350908080909096102606101a08801519301359009086080840151820390087f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000103910152565b9192602060409481608094805185520151828401528051868401520151606082015260065afa15611df857565b61084f565b9192602060409481608094805185520151828401528035868401520135606082015260065afa15611df857565b9192604093602060609380518452015160208301528482015260075afa15611df857565b9192604093602060609380358452013560208301528482015260075afa15611df857565b906040929360206080928051835201516020820152838101948552838160608160075afa94835190526020830151606082015260065afa1615611df857565b906040929360206080928035835201356020820152838101948552838160608160075afa94835190526020830151606082015260065afa1615611df857565b917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019190829135098251089052565b602082526020808301526020604083015260608201527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593efffffff60808201527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160a082015260208160c08160055afa15611cbf575190565b60206105a05260206105c05260206105e05261060052610620527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016106405260206105a060c08160055afa15611cbf576105a05190565b919260806040510361012857612120936120576120e29360207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe038016080396102e06101a0608051380301608039610360604052612048846109c7565b6120528385610a2e565b610ad1565b61206084610b39565b61208561207f612079612074848689610c48565b610d5b565b86610db2565b85610e13565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000006120d86103c0516101005190611f94565b0861052052610e73565b610500526120ee611096565b6120f781611d1d565b61210081611bd6565b61210981611821565b61211281611620565b61211b816114ab565b61110c565b6105605190565b61212f612232565b51606081015190811561214f57608001510361214a57600290565b600190565b50505f90565b60405190611429608083610739565b906114296040519283610739565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b906040820180921161051157565b9060c0820180921161051157565b9060e0820180921161051157565b9190820180921161051157565b60405190610140820182811067ffffffffffffffff821117610734576040525f610120838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201520152565b61223a6121d6565b506122436121d6565b60405160207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0380182397fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f825180838138030185398301011660405260a08101518183526122c26122b96122b98360e01c90565b63ffffffff1690565b60208401526122d76122b96122b98360c01c90565b604084015261235c63ffffffff6122f46122b96122b98560a01c90565b926060860193845261230c6122b96122b98360801c90565b60a08701526123216122b96122b98360601c90565b60c08701526123366122b96122b98360401c90565b60e087015261234b6122b96122b98360201c90565b610100870152161515610120850152565b604083015160209060061b6104a001818101925160061b01015f925b81831061238a57505050608082015290565b8281015190930192604090920191612378565b156123a457565b7fa3d28e13000000000000000000000000000000000000000000000000000000005f5260045ffd5b60405160a091906123dd8382610739565b60048152917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe001366020840137565b80516003101561241c5760800190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b80516002101561241c5760600190565b80516001101561241c5760400190565b80511561241c5760200190565b949390926124e9926125559461248a612155565b6103e0815261030060208201527f3d8268640000000000000000000000000000000000000000000000000000000060408201527f4a9cda250000000000000000000000000000000000000000000000000000000060608201528861265e565b926040805161253560a08201936102e0830184525f83525f6020840152612511838983612706565b61251a8561219f565b9061252e612527876121ad565b91516121ad565b91896127f2565b825e61255060016020836102408160085afa9251149161239d565b610820565b602061255f6123cc565b92608081015160a082015160c083015160e084015161257d8861240c565b5261258787612449565b5261259186612459565b5261259b85612469565b5201519161030091565b908160051b917f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81160361051157565b908160061b917f03ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81160361051157565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000103907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001821161051157565b9190820391821161051157565b916126ed6114299594612700929897986126e86040519561267e87610717565b5f87525f60208801525f60408801525f60608801525f60808801525f60a08801525f60c08801525f60e08801525f6101008801525f6101208801525f6101408801526126cf879c8a8686858d612a5b565b6126dc8984838a8c612bbb565b82875191519189612d57565b6121c9565b6126fa60e08501516125a5565b90612651565b91612e43565b611429927f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016101008401519360a0828680099161278a6040820151966127668160c0602082015160408301510160808301510160a0830151019101510190565b906127838a61010086519301518461277d8d6121bb565b91612f20565b9088613095565b60c060405196610100880160405260018852600260208901526040880137836127dd6127b66080612164565b98826127c6610140860151612605565b87098a5282610120850151820960208b0152612605565b84086040880152015190096060840152613032565b60806114299493604082947f12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa606083610100880151970151927f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c281527f1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed60208201527f090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b858201520152818184377f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001610100838501948783038652868a868360608160075afa975e848760c0830195018537019580097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000103855260608160075afa169301905e61239d565b15612925575050565b7ff30e5898000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b1561295c575050565b7fc0545fa0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b906004116101285790600490565b919091357fffffffff00000000000000000000000000000000000000000000000000000000811692600481106129cc575050565b7fffffffff00000000000000000000000000000000000000000000000000000000929350829060040360031b1b161690565b15612a07575050565b907fffffffff0000000000000000000000000000000000000000000000000000000080927f92237609000000000000000000000000000000000000000000000000000000005f52166004521660245260445ffd5b612b53925090612b0d610120612b4793612ab3611429999897606083015160a084015115155f14612bb3576001805b60c086015115612bac5781925b60ff8060e0890151951692160101010160051b9081811461291c565b612b0660e06004612ade8460c0602082015160408301510160808301510160a0830151019101510190565b6040850151900360061b60208801510160026101008601510160051b01010189818114612953565b0151151590565b15612b8057606001517fffffffff0000000000000000000000000000000000000000000000000000000016935b612b4d612b47828661298a565b90612998565b9361298a565b907fffffffff000000000000000000000000000000000000000000000000000000008084169116146129fe565b604001517fffffffff000000000000000000000000000000000000000000000000000000001693612b3a565b5f92612a97565b60015f612a8a565b93909291845194612bcb866121ad565b8251612bd6916121c9565b926020820151612be5906125d5565b91826040820151612bf5906125d5565b91608081015160a0820151612c09916121c9565b9060c00151612c17916121c9565b612c20906125d5565b809481946040519960408b019c518b523560208b015281600482018d3784828b019960408b015e019683600489019101604001370101906040820185207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000190069301600401930160400160405260200151612c9b90836121c9565b9060608401526040830152602082015252565b15612cb857505050565b7f5bb3b5ab000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b15612cf2575050565b7f5597844d000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b15612d29575050565b7f1d903c51000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b80516020820151604083015160608401519296918101600690811b95909501941b01850160c001905f5b818110612e075750505060a081015180612dd4575b5060c0015180612da7575b50505050565b612dcb936020926080612dbf9360061b9201516130fa565b91013590818114612d20565b5f808080612da1565b9291602060c09293019360061b90612dff612df4838360608a01516130fa565b863590818114612ce9565b019190612d96565b90919394604060206001920196602087015160061b90612e38612e2c83838b516130fa565b8a359087828214612cae565b019501929101612d81565b9190939293604081015192612e5b8660c0860161310f565b90606083015190612eb96040519583875260208701938585526040880160808a82377f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160c08a20068096888b52525260e08301519060608801613172565b95600261010060e083019301510160051b019060e082015b808210612f055750506114299697508060c060a0920135610140860152013561012084015260a083015260808201526131f6565b909660208091612f158c8b61310f565b815201970190612ed1565b93919093604051936001860160051b8501604052845293845b612f44575050909150565b81357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6001871b830101861c805b612fab5750507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff94909401936020919091019084612f39565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff01808060051b87015160207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001858309917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018460061b8b0191848203900881520152612f72565b91909160019160408201916080820192608082015b848410861661305f575050505050611429915061239d565b909192939450604086835e8351815260206040808460608160075afa818660808160065afa169701940192919095949395613047565b91929092600192604081019260051b820192608082015b84841086166130c4575050505050611429915061239d565b909192939450604086835e8351815260206040808460608160075afa818660808160065afa1697019401929190959493956130ac565b91806020926040519485528385015e01902090565b803592918103908111610511577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018310156131475750565b7f1e686dee000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b915f5b8181106131825750505090565b90919283357f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000015f8212028101825280600f0b036131ca57602090810193019190600101613175565b507f13e406b8000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60408101516020820151909493925f9160c08786377f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160c0838703018320069496604083015b80891161328f5750859697509080839260c0977f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019552038091602084013760200190200661010083015260e08201520152565b93977fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe07f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191019881888b519209089361323c56",
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

// PackStart is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbe9a6555.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function start() pure returns(uint8)
func (aIVMPlonkProgram *AIVMPlonkProgram) PackStart() []byte {
	enc, err := aIVMPlonkProgram.abi.Pack("start")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStart is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbe9a6555.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function start() pure returns(uint8)
func (aIVMPlonkProgram *AIVMPlonkProgram) TryPackStart() ([]byte, error) {
	return aIVMPlonkProgram.abi.Pack("start")
}

// UnpackStart is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbe9a6555.
//
// Solidity: function start() pure returns(uint8)
func (aIVMPlonkProgram *AIVMPlonkProgram) UnpackStart(data []byte) (uint8, error) {
	out, err := aIVMPlonkProgram.abi.Unpack("start", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
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
	Bin: "0x6080806040523461041457613746803803809161001c8285610418565b8339810190602081830312610414578051906001600160401b038211610414570181601f82011215610414578051906001600160401b0382116104005760405192610071601f8401601f191660200185610418565b8284526020838301011161041457815f9260208093018386015e8301015260405161014081016001600160401b03811182821017610400576040525f81525f60208201525f60408201525f60608201525f60808201525f60a08201525f60c08201525f60e08201525f6101008201525f6101208201526100f96104a08351101583519061043b565b60c08201515f5b600881106103cc5750643fffffffc08160ba1c16806104a00190816104a01161031c576104a090643fffffffc084609a1c16010180911161031c57610148845182811461043b565b5f5b63ffffffff8360a01c16811061035f57505060c0830151916020840181528260e01c9283602083015263ffffffff8160c01c169081604084015263ffffffff8160a01c16606084015263ffffffff8160801c16908160a085015263ffffffff8160601c16928360c086015263ffffffff8260401c1660e086015263ffffffff8260201c16968761010087015263ffffffff831615156101208701526104c0643fffffffc06040600160461b038560ba1c1616643fffffffc0828201956040600160661b0390609a1c16160101925f935b80821061034a5750508260808701520101010191831515928361033e575b83610330575b836102ff575b506102669350826102eb575b50816102d6575b816102c2575b5082519061043b565b604051906102be60206132e361027e82820186610418565b80855281850190610463823983518280604051968794828601995180918b5e8501908282015f8152815193849201905e0101908152038084520182610418565b5190f35b60c0915001511560a083015115145f61025d565b905060a0810151156080840151151490610257565b600191925063ffffffff161115905f610250565b9092505f19840193841161031c576001610266941b10915f610244565b634e487b7160e01b5f52601160045260245ffd5b6001851b811115935061023e565b60108511159350610238565b90936040906020868d0101510194019061021a565b6103728163ffffffff8560a01c16610455565b6001600160fa1b038116810361031c5761038f9060061b83610455565b9060208201821161031c576103b960406001938801015180151590816103bf575b5087519061043b565b0161014a565b620100009150105f6103b0565b6001600160fb1b038116810361031c576001906103fa85516201000063ffffffff868560051b1c161061043b565b01610100565b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b601f909101601f19168101906001600160401b0382119082101761040057604052565b156104435750565b630bfbdabb60e01b5f5260045260245ffd5b9190820391821161031c5756fe60806040526004361015610011575f80fd5b5f3560e01c80631ee7fe3c146100e457806341493c60146100df57806363c109f1146100da5780637b929c27146100d55780637bcc6820146100d05780637e38b787146100cb5780637e4f7a8a146100c65780638f64be30146100c157806398812da8146100bc578063be9a6555146100b7578063cfc4af55146100b2578063e6375d12146100ad5763f65450ea146100a8575f80fd5b6106b0565b610676565b6105f1565b61057b565b610541565b6104c4565b61040b565b6103a5565b61033b565b6102f4565b6102b0565b61015a565b34610128575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610128576020606061011e612232565b0151604051908152f35b5f80fd5b9181601f840112156101285782359167ffffffffffffffff8311610128576020838186019501011161012857565b346101285760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101285760043560243567ffffffffffffffff8111610128576101ac90369060040161012c565b60449291923567ffffffffffffffff8111610128576101cf90369060040161012c565b9390926101da612232565b906020825101518082036102825760206101f78888888888612476565b929161023060405194859384937f7e4f7a8a00000000000000000000000000000000000000000000000000000000855260048501610792565b0381305afa801561027d5761024c915f9161024e575b50610820565b005b610270915060203d602011610276575b6102688183610739565b81019061077a565b82610246565b503d61025e565b610815565b7f429a3823000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b34610128575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610128576020806102e9612232565b510151604051908152f35b34610128575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012857602061012061032f612232565b01511515604051908152f35b34610128575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012857602060606102e9612232565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc60209101126101285760043590565b34610128576103b336610375565b6103bb612232565b60608101518210156103df5780516040909101516020920160061b6104a00161011e565b507f0e40c498000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346101285760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101285760043567ffffffffffffffff81116101285761045a90369060040161012c565b906024359067ffffffffffffffff821161012857366023830112156101285781600401359067ffffffffffffffff8211610128573660248360051b85010111610128576104c09360246104ae940191611feb565b60405190151581529081906020820190565b0390f35b34610128576104d236610375565b6104da612232565b9060608201518110156105165781516040909201510160061b6104a001906020820182116105115701602090810151604051908152f35b612172565b7f0e40c498000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b34610128575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012857602060406102e9612232565b34610128575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610128576105b1612127565b60405160038210156105c4576020918152f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b34610128575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101285760405161062d608082610739565b608036823761063a612232565b51610140810180911161051157608090825e604051905f825b6004821061066057608084f35b6020806001928551815201930191019091610653565b34610128575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012857602060806102e9612232565b34610128575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012857602060e061011e612232565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b610160810190811067ffffffffffffffff82111761073457604052565b6106ea565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761073457604052565b90816020910312610128575180151581036101285790565b917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f826080936020956040885281604089015260608801375f60608288010152011683016060810193836060828403019101528451809452019201905f5b8181106107ff5750505090565b82518452602093840193909201916001016107f2565b6040513d5f823e3d90fd5b1561082757565b7f7fcdd1f4000000000000000000000000000000000000000000000000000000005f5260045ffd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601260248201527f6572726f72206563206f7065726174696f6e00000000000000000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601660248201527f6f70656e696e677320626967676572207468616e2072000000000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152600c60248201527f6572726f722076657269667900000000000000000000000000000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601460248201527f6572726f722072616e646f6d2067656e206b7a670000000000000000000000006044820152fd5b6004036109d057565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601d60248201527f77726f6e67206e756d626572206f66207075626c696320696e707574730000006044820152fd5b5f915b818310610a3d57505050565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000000813511610a7357602060019101920191610a31565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f696e707574732061726520626967676572207468616e207200000000000000006044820152fd5b61030003610adb57565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601060248201527f77726f6e672070726f6f662073697a65000000000000000000000000000000006044820152fd5b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000061018082013511610c43577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000006101a082013511610c43577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000006101c082013511610c43577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000006101e082013511610c43577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000061020082013511610c43576102607f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000091013511610c4357565b6108ad565b906020909392936040519460c061024087019485936467616d6d618552610160516102608a0152610180516102808a01526101a0516102a08a01526101c0516102c08a01526101e0516102e08a0152610200516103008a0152610220516103208a0152610240516103408a0152610260516103608a0152610280516103808a01526102a0516103a08a01526102c0516103c08a01526102e0516103e08a0152610300516104008a0152610320516104208a0152610340516104408a015260051b80936104608a013761046083890101376102c50161025b860160025afa15610d5657519160407f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018406910152565b61090b565b906040519161024083019063626574618252610260840152602081602461025c860160025afa15610d5657519160207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018406910152565b9190604061022081519461024086019364616c706861855261026087015201610280850137602081606561025b860160025afa15610d565751917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000183069052565b9060c08060405193610240850193637a65746185526102608601520161028084013760208160e461025c850160025afa15610d56577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016060915106910152565b905f604051906101c06060830151920151907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016105a09261012051900995600183945f915b87831061105357505050600184525f945f5b8682821015610f125790816020807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016001958b0151848b015190099201998901015201610eca565b919592979496505096919661058081019101610f32602082018251611f1f565b915f915b868310610fec57505050508360015f915b858310610fa357505050505f905b828210610f625750505050565b909192946020807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016001938186358b51099008970192019201909291610f55565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001602082828581896001979d9b9c9d510909815201926101405190099201919095949395610f47565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe07f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001816001939a98999a019584519082885182098652099201920191909296959496610f36565b60207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018281600194819b96979b0387088552610140519009920196019190610eb8565b60405160807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001806101c0840151816110f96102408701827f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000060608a015108611f1f565b6101205190090981845180920909910152565b6040516101608101516102408201526101808101516102608201526102808201356102808201526102a08201356102a08201526102208201356102c08201526102408201356102e08201526102c08201356103008201526102e082013561032082015260608101516103408201526101e081015161036082015260206102408201610140610240840160025afa1561142b577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000161024082015106906102808301356102408201526102a08301356102608201526111f76102808201836102c086016102408501611eb1565b61120f61028082018361022086016101608501611eb1565b610140810161122383610260860183611ef0565b6001610280830190815260026102a084015290516102c083015260409060608160075afa15610d56576102a0810180517f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4703905261142992610300926112f69161129b6102c085016102808601610160870180611dcb565b6112b5858501606086015161028084016102c08801611e4e565b6102c07f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001868601938161014051606089015109900991016102c08501611eb1565b61130c8183016102c08301610160840180611dcb565b6102608101517f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd470380610260830152610160820151838301526101808201516103208301527f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c26103408301527f1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed6103608301527f090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b6103808301527f12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa6103a08301526102408201516103c08301526103e082015260805161040082015260a05161042082015260c05161044082015260e05161046082015201611430565b565b610969565b60205f6101806040519360085afa1561144d576102005f51910152565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152600d60248201527f6572726f722070616972696e67000000000000000000000000000000000000006044820152fd5b60405190610240820190610260830161028084016101e08501519161016086019260e0870151845261010087015161018088015261012087015196610140019687526114f986828787611eb1565b61150881610180870189611ef0565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181800961153b87826040890188611eb1565b8161154b826101a089018b611ef0565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910961157d87826080890188611eb1565b8161158d826101c089018b611ef0565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109906101605187526101805183526115c984838988611e72565b6115d8826101e088018a611ef0565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191099485916101a05182526101c051905261161393611e72565b6102000161142992611ef0565b602061025b91610260604051916467616d6d6161024084015260608301518284015260e08301516102808401526101008301516102a084015260c0816102c085013761016051610380840152610180516103a08401526101a0516103c08401526101c0516103e08401526101208301516104008401526101808101356104208401526101a08101356104408401526101c08101356104608401526101e08101356104808401526102008101356104a084015201356104c08201526102856101e082019384920160025afa15610d56577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018151069052565b909160405190610240820192610220518452610240516102608401908152610280840191610180810135968360e087019861175482828b8d611e2a565b6102605189526102805185526101a084013561177283828c8e611e72565b6102a0518a526102c05186527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109906117ad91898b611e72565b6102e05187526103005183526117ca846101c0840135898b611e72565b6103205187526103405183526117e284888a80611dcb565b6101e0518752836102005184526117fa91888a611e72565b610220810135865261024001359052611814918486611e72565b60a0018261142993611dcb565b6040516020810151906040810151906060810151928151928061018087013593856101a0890135977f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019086099160800151918684806101c08d01357f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160198609907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910892818c7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160058409907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108927f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000103907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108957f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016102008901358509907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108927f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016101e08801358409907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019061026087013509907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910961142992611717565b6040516002610100510191610240820192606083015160208552602061026085015260206102808501526102a08401526102c08301527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016102e083015260208360c08160055afa15611cbf5782611c9691611c898260c080975193611c818360a08a0196611c6a828261014087018b611e4e565b611c7a8261010086018a80611dfd565b8780611e2a565b018380611dfd565b6101c08401519080611e2a565b0180517f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47039052565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152600c60248201527f6572726f72206d6f6420657870000000000000000000000000000000000000006044820152fd5b6101207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001806040519381806020870151816040890151818a519381888180866101c0840135089581806101a08501358184818a6102008a0135090808956101e06101808601359501350908080909096102606101a08801519301359009086080840151820390087f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000103910152565b9192602060409481608094805185520151828401528051868401520151606082015260065afa15611df857565b61084f565b9192602060409481608094805185520151828401528035868401520135606082015260065afa15611df857565b9192604093602060609380518452015160208301528482015260075afa15611df857565b9192604093602060609380358452013560208301528482015260075afa15611df857565b906040929360206080928051835201516020820152838101948552838160608160075afa94835190526020830151606082015260065afa1615611df857565b906040929360206080928035835201356020820152838101948552838160608160075afa94835190526020830151606082015260065afa1615611df857565b917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019190829135098251089052565b602082526020808301526020604083015260608201527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593efffffff60808201527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160a082015260208160c08160055afa15611cbf575190565b60206105a05260206105c05260206105e05261060052610620527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016106405260206105a060c08160055afa15611cbf576105a05190565b919260806040510361012857612120936120576120e29360207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe038016080396102e06101a0608051380301608039610360604052612048846109c7565b6120528385610a2e565b610ad1565b61206084610b39565b61208561207f612079612074848689610c48565b610d5b565b86610db2565b85610e13565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000006120d86103c0516101005190611f94565b0861052052610e73565b610500526120ee611096565b6120f781611d1d565b61210081611bd6565b61210981611821565b61211281611620565b61211b816114ab565b61110c565b6105605190565b61212f612232565b51606081015190811561214f57608001510361214a57600290565b600190565b50505f90565b60405190611429608083610739565b906114296040519283610739565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b906040820180921161051157565b9060c0820180921161051157565b9060e0820180921161051157565b9190820180921161051157565b60405190610140820182811067ffffffffffffffff821117610734576040525f610120838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201520152565b61223a6121d6565b506122436121d6565b60405160207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0380182397fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f825180838138030185398301011660405260a08101518183526122c26122b96122b98360e01c90565b63ffffffff1690565b60208401526122d76122b96122b98360c01c90565b604084015261235c63ffffffff6122f46122b96122b98560a01c90565b926060860193845261230c6122b96122b98360801c90565b60a08701526123216122b96122b98360601c90565b60c08701526123366122b96122b98360401c90565b60e087015261234b6122b96122b98360201c90565b610100870152161515610120850152565b604083015160209060061b6104a001818101925160061b01015f925b81831061238a57505050608082015290565b8281015190930192604090920191612378565b156123a457565b7fa3d28e13000000000000000000000000000000000000000000000000000000005f5260045ffd5b60405160a091906123dd8382610739565b60048152917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe001366020840137565b80516003101561241c5760800190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b80516002101561241c5760600190565b80516001101561241c5760400190565b80511561241c5760200190565b949390926124e9926125559461248a612155565b6103e0815261030060208201527f3d8268640000000000000000000000000000000000000000000000000000000060408201527f4a9cda250000000000000000000000000000000000000000000000000000000060608201528861265e565b926040805161253560a08201936102e0830184525f83525f6020840152612511838983612706565b61251a8561219f565b9061252e612527876121ad565b91516121ad565b91896127f2565b825e61255060016020836102408160085afa9251149161239d565b610820565b602061255f6123cc565b92608081015160a082015160c083015160e084015161257d8861240c565b5261258787612449565b5261259186612459565b5261259b85612469565b5201519161030091565b908160051b917f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81160361051157565b908160061b917f03ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81160361051157565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000103907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001821161051157565b9190820391821161051157565b916126ed6114299594612700929897986126e86040519561267e87610717565b5f87525f60208801525f60408801525f60608801525f60808801525f60a08801525f60c08801525f60e08801525f6101008801525f6101208801525f6101408801526126cf879c8a8686858d612a5b565b6126dc8984838a8c612bbb565b82875191519189612d57565b6121c9565b6126fa60e08501516125a5565b90612651565b91612e43565b611429927f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016101008401519360a0828680099161278a6040820151966127668160c0602082015160408301510160808301510160a0830151019101510190565b906127838a61010086519301518461277d8d6121bb565b91612f20565b9088613095565b60c060405196610100880160405260018852600260208901526040880137836127dd6127b66080612164565b98826127c6610140860151612605565b87098a5282610120850151820960208b0152612605565b84086040880152015190096060840152613032565b60806114299493604082947f12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa606083610100880151970151927f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c281527f1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed60208201527f090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b858201520152818184377f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001610100838501948783038652868a868360608160075afa975e848760c0830195018537019580097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000103855260608160075afa169301905e61239d565b15612925575050565b7ff30e5898000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b1561295c575050565b7fc0545fa0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b906004116101285790600490565b919091357fffffffff00000000000000000000000000000000000000000000000000000000811692600481106129cc575050565b7fffffffff00000000000000000000000000000000000000000000000000000000929350829060040360031b1b161690565b15612a07575050565b907fffffffff0000000000000000000000000000000000000000000000000000000080927f92237609000000000000000000000000000000000000000000000000000000005f52166004521660245260445ffd5b612b53925090612b0d610120612b4793612ab3611429999897606083015160a084015115155f14612bb3576001805b60c086015115612bac5781925b60ff8060e0890151951692160101010160051b9081811461291c565b612b0660e06004612ade8460c0602082015160408301510160808301510160a0830151019101510190565b6040850151900360061b60208801510160026101008601510160051b01010189818114612953565b0151151590565b15612b8057606001517fffffffff0000000000000000000000000000000000000000000000000000000016935b612b4d612b47828661298a565b90612998565b9361298a565b907fffffffff000000000000000000000000000000000000000000000000000000008084169116146129fe565b604001517fffffffff000000000000000000000000000000000000000000000000000000001693612b3a565b5f92612a97565b60015f612a8a565b93909291845194612bcb866121ad565b8251612bd6916121c9565b926020820151612be5906125d5565b91826040820151612bf5906125d5565b91608081015160a0820151612c09916121c9565b9060c00151612c17916121c9565b612c20906125d5565b809481946040519960408b019c518b523560208b015281600482018d3784828b019960408b015e019683600489019101604001370101906040820185207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000190069301600401930160400160405260200151612c9b90836121c9565b9060608401526040830152602082015252565b15612cb857505050565b7f5bb3b5ab000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b15612cf2575050565b7f5597844d000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b15612d29575050565b7f1d903c51000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b80516020820151604083015160608401519296918101600690811b95909501941b01850160c001905f5b818110612e075750505060a081015180612dd4575b5060c0015180612da7575b50505050565b612dcb936020926080612dbf9360061b9201516130fa565b91013590818114612d20565b5f808080612da1565b9291602060c09293019360061b90612dff612df4838360608a01516130fa565b863590818114612ce9565b019190612d96565b90919394604060206001920196602087015160061b90612e38612e2c83838b516130fa565b8a359087828214612cae565b019501929101612d81565b9190939293604081015192612e5b8660c0860161310f565b90606083015190612eb96040519583875260208701938585526040880160808a82377f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160c08a20068096888b52525260e08301519060608801613172565b95600261010060e083019301510160051b019060e082015b808210612f055750506114299697508060c060a0920135610140860152013561012084015260a083015260808201526131f6565b909660208091612f158c8b61310f565b815201970190612ed1565b93919093604051936001860160051b8501604052845293845b612f44575050909150565b81357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6001871b830101861c805b612fab5750507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff94909401936020919091019084612f39565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff01808060051b87015160207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001858309917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018460061b8b0191848203900881520152612f72565b91909160019160408201916080820192608082015b848410861661305f575050505050611429915061239d565b909192939450604086835e8351815260206040808460608160075afa818660808160065afa169701940192919095949395613047565b91929092600192604081019260051b820192608082015b84841086166130c4575050505050611429915061239d565b909192939450604086835e8351815260206040808460608160075afa818660808160065afa1697019401929190959493956130ac565b91806020926040519485528385015e01902090565b803592918103908111610511577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018310156131475750565b7f1e686dee000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b915f5b8181106131825750505090565b90919283357f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000015f8212028101825280600f0b036131ca57602090810193019190600101613175565b507f13e406b8000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60408101516020820151909493925f9160c08786377f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160c0838703018320069496604083015b80891161328f5750859697509080839260c0977f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019552038091602084013760200190200661010083015260e08201520152565b93977fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe07f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191019881888b519209089361323c56",
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
	ABI: "[{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"ConstantsTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"offset\",\"type\":\"uint256\"}],\"name\":\"CoordinateOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"dataSet\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"DataIdMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"EndIdMismatch\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCreation\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"MalformedConstants\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"along\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"blocks\",\"type\":\"uint256\"}],\"name\":\"NoSuchBlock\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"NoSuchCommitment\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"OutputOutOfRange\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PointNotOnCurve\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ProofInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"ProofLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"PublicValuesLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"offset\",\"type\":\"uint256\"}],\"name\":\"ScalarOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"StartIdMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"programKey\",\"type\":\"bytes32\"}],\"name\":\"UnknownProgram\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"programs\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"publicValues\",\"type\":\"uint256\"}],\"name\":\"WrongBlocks\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongCircuit\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongClass\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongConstants\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongPowers\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"got\",\"type\":\"bytes4\"},{\"internalType\":\"bytes4\",\"name\":\"want\",\"type\":\"bytes4\"}],\"name\":\"WrongSelector\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"programKey\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"constants\",\"type\":\"address\"}],\"name\":\"ProgramRegistered\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"circuit\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"powers\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"development\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"constants\",\"type\":\"address\"}],\"name\":\"program\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"enumStart\",\"name\":\"start\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"startDescriptor\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"endDescriptor\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"outputs\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"sets\",\"type\":\"bytes\"}],\"internalType\":\"structProgramInfo\",\"name\":\"info\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"constants\",\"type\":\"bytes\"}],\"name\":\"register\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"made\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"selector\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"tau\",\"outputs\":[{\"internalType\":\"uint256[4]\",\"name\":\"point\",\"type\":\"uint256[4]\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"programKey\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"publicValues\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"}],\"name\":\"verifyProof\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"programKeys\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes[]\",\"name\":\"publicValues\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"}],\"name\":\"verifyProofs\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "AIVMVerifier",
	Bin: "0x60808060405234601557615150908161001a8239f35b5f80fdfe6102606040526004361015610012575f80fd5b5f3560e01c80631dfe03241461156357806341493c6014610da857806376198563146104db5780637b929c271461049557806382fbdc9c1461041d578063ce2714901461018c578063cfc4af55146100dc5763ea3d508a14610072575f80fd5b346100d8575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d85760207fffffffff000000000000000000000000000000000000000000000000000000006103606100ce611953565b2016604051908152f35b5f80fd5b346100d8575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d8576080604051610119828261162c565b81368237610125611953565b6102e0810180911161015f578290825e604051905f825b6004821061014957505050f35b602080600192855181520193019101909161013c565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b346100d85760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d85760043573ffffffffffffffffffffffffffffffffffffffff811681036100d8576040519060c0820182811067ffffffffffffffff8211176103f0576040525f8252602082015f8152604083015f815260608401905f825260808501925f845260a08601946060865261022b611953565b813b91610237836116d0565b92610245604051948561162c565b8084525f6020850180933c61027061025b61166d565b92604081015160608651920151918486614977565b825190208852602081019163ffffffff60a084510151169060038210156103c35761010091855260e081015186520151855260e081015186526080810151908160061b917f03ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81160361015f576101409060606103046102ee856116d0565b946102fc604051968761162c565b8086526116d0565b947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0602086019601368737848b525191015160061b01019051915e60405195602087525160208701525160038110156103c3576101009486947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe094601f9460209460408901525160608801525160808701525160a08601525160c08086015280519182918260e0880152018686015e5f85828601015201168101030190f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b346100d85760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d85760043567ffffffffffffffff81116100d85761047761047160209236906004016115b0565b9061170a565b73ffffffffffffffffffffffffffffffffffffffff60405191168152f35b346100d8575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d857602060806104cf611953565b01511515604051908152f35b346100d85760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d85760043567ffffffffffffffff81116100d85761052a9036906004016115de565b60243567ffffffffffffffff81116100d85761054a9036906004016115de565b9160443567ffffffffffffffff81116100d85761056b9036906004016115b0565b949082151580610d9d575b80610d94575b15610d6457610589611953565b907fffffffff00000000000000000000000000000000000000000000000000000000610360832016604051976105be8961160f565b5f8952606060208a015260408901915f83525f60608b01525f60808b01525f60a08b01525f60c08b01525f60e08b01525f6101008b01525f6101208b01525f6101408b01525f6101608b015260088210610d3357816004116100d8577fffffffff00000000000000000000000000000000000000000000000000000000843516818103610d05575050806008116100d85761ffff833560d01c1691829160808b015261ffff843560c01c166101008b01525284885280851c610cd557508060089160608901520160a08701526040518381526001840160051b810160405260208701526040810151926060820151945f5b828110156106d4576001906106ce88888c848060051b8b01359161199d565b016106af565b50879350866106e285611bb3565b5f5b8381106106f7576106f58587611cdf565b005b81811015610ca8578060051b8301357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112156100d85767ffffffffffffffff81850135116100d857808401353603602082860101136100d857610763826020890151611989565b51608081015160a082015191929115610ca0576001805b60c085015115610c995781925b60ff8060e0880151951692160101010160051b808287013503610c67575087907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001604051604081818101828801516060890151810160061b8301976101208a015160061b840192898c155f14610c345750610120809350820151868c015160061b915e01518389015160061b01837fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08984030101908489015e5b6080602089015184808b015160061b85010160608b015160061b906101408301905e015182526020868c01013560208301520301902006916040602083890101910160808501516101406020870151606088015160061b0101905f905b808210610b925750505060a085015180610b0d575b5060c08501519081610a8d575b505050610160890151846102600201835160608201526080810192835260e06101008501519460a08c01519560051b6108fe8d888360200191614d57565b8c60a06020838a0101910152602060a085019781818a37016102c082860301370151937f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000015f946020858b0135868c010101946040519151937fde56709129fa46edc43eae32902ba637824c750a7c4b07e14f0edb322de97a238352516020830152836040830152808b01356020828d010160608401378a01356060019020065f908660051b8503855b818111610a1f57505060c084015260e0917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108910152816109ee575050506001016106e4565b7f13e406b8000000000000000000000000000000000000000000000000000000005f520360051c900360045260245ffd5b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0019283358080600f0b03610a83575b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001809282825f8895120201900809926109a7565b9397508793610a4f565b60208681015160e001517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0909201805192815260069390931b810183209190925291013590818103610adf57806108c0565b7f1d903c51000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b60208681015160c001517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe084018051918152600684901b83018120919052930192833590818103610b6457505060061b018b6108b3565b7f5597844d000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9091929360200193643fffffffc0602085015160061b1690610be782828751907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0602091949394019384519285520183209252565b863590818103610c025750500192604001916001019061089e565b857f5bb3b5ab000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b8293610c59610c5f9360c080960151908a80808b0196019460061b8b01019188614cf6565b85614cf6565b910152610841565b90857ff30e5898000000000000000000000000000000000000000000000000000000005f52013560045260245260445ffd5b5f92610787565b60015f61077a565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b84907fbbdfe860000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f92237609000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b507fc0545fa0000000000000000000000000000000000000000000000000000000005f52600452600860245260445ffd5b84837f204efd18000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5084831461057c565b506010831115610576565b346100d85760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d85760243567ffffffffffffffff81116100d857610df79036906004016115b0565b60443567ffffffffffffffff81116100d857610e179036906004016115b0565b91610e20611953565b927fffffffff0000000000000000000000000000000000000000000000000000000061036085201660405193610e558561160f565b5f855260208501926060845260408601915f835260608701915f835260808801945f86525f60a08a01525f60c08a01525f60e08a01526101008901905f82525f6101208b01525f6101408b01525f6101608b01526008831061153257826004116100d8578335907fffffffff000000000000000000000000000000000000000000000000000000008216818103610d05575050826008116100d857617fff9161ffff8260d01c1693885261ffff8260c01c16905282865260018a5260d11c1661150257508060089183520160a0870152604051600181526040810160405284526040870151916060880151936004359160a0890151915f906001805f945116145f1461146657505050909150610f8460a082013563ffffffff808260a01c169160c01c160160061b6101400190565b91610f9083838a614cc0565b60a089015282604051928184016040528337828220818103611438575092610fe3925f9592610ff297955b610fc361166d565b90610fdb89895184610fd58383611989565b52611989565b508152614977565b610fec85611bb3565b51611989565b51608081015160a082015191959115611430576001805b60c0880151156114295781925b60ff8060e08b0151951692160101010160051b8083036113fa575060405194604081015160608201510160061b8601957f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001604088019161012084015160061b810198610120880151604086015160061b90604084015e6101208801516040860151918b039160061b01845e604081602086019a60808c5184808a015160061b85010160608a015160061b906101408301905e015182528735602083015203019020069683919060808401516101408251606087015160061b0101905f905b80821061138a5750505060a084015180611328575b5060c0840151806112cf575b505050506101608401519080516060830152608082019687527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160e06101008301519260a08801519360051b61116f81602001868b614d57565b60208186010160a08a0152602060a087019581818837016102c082880301370151975f9580808701966040519351957fde56709129fa46edc43eae32902ba637824c750a7c4b07e14f0edb322de97a23855251602085015285604085015260608401376060019020065f908860051b8503855b81811161125c57505060c084015260e0917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910891015281611228576106f58484611cdf565b8492507f13e406b8000000000000000000000000000000000000000000000000000000005f520360051c900360045260245ffd5b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe090939193019081358080600f0b036112c5575b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001809282825f889512020190080992906111e2565b9197508791611290565b60209260e0611316935101519160061b91907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0602091949394019384519285520183209252565b91013590818103610adf578080611115565b92602090929192019260061b90611376828260c086510151907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0602091949394019384519285520183209252565b843590818103610b64575050019089611109565b9091939460200194643fffffffc0602086015160061b16906113df82828851907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0602091949394019384519285520183209252565b873590818103610c02575050019360400191600101906110f4565b827ff30e5898000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5f92611016565b60015f611009565b7f3e46b4e0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6107d4611487929594939660016114fd575b51840301905180821115611b7c565b6014810160a08a01523560601c81813f1490816114e2575b50156114b75792610fe3925f9592610ff29795610fbb565b7f8700833f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b92509250813b92835f60405180958382016040523c8b61149f565b611478565b7fbbdfe860000000000000000000000000000000000000000000000000000000005f52600452600160245260445ffd5b827fc0545fa0000000000000000000000000000000000000000000000000000000005f52600452600860245260445ffd5b346100d8575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d857604061159b611953565b60608282015191015182519182526020820152f35b9181601f840112156100d85782359167ffffffffffffffff83116100d857602083818601950101116100d857565b9181601f840112156100d85782359167ffffffffffffffff83116100d8576020808501948460051b0101116100d857565b610180810190811067ffffffffffffffff8211176103f057604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176103f057604052565b60405190610160820182811067ffffffffffffffff8211176103f0576040525f610140838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e082015282610100820152826101208201520152565b67ffffffffffffffff81116103f057601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200190565b91909161600083116119215761171e611953565b6040516117fa60208201927f610000000000000000000000000000000000000000000000000000000000000084527fffff0000000000000000000000000000000000000000000000000000000000008760f01b1660218401527f80600a3d393df3000000000000000000000000000000000000000000000000006023840152602a8301878682376117e0602a858a81015f8382015203017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0810186528561162c565b8760408301519160606117f161166d565b94015193614977565b73ffffffffffffffffffffffffffffffffffffffff8151832060405160208101917fff0000000000000000000000000000000000000000000000000000000000000083523060601b60218301525f603583015260558201526055815261186160758261162c565b51902016803b61191a5750515f9182f59273ffffffffffffffffffffffffffffffffffffffff84169182156118f257611899826116d0565b6118a6604051918261162c565b828152602081019036848401116100d8575f6020857fdc6f8cabda0d6a4eacf251a3a0b038c0070e54189d66cc4f9abaa336c01ac93996829686378301015251902092604051908152a2565b7f59181ec3000000000000000000000000000000000000000000000000000000005f5260045ffd5b9450505050565b827fae937901000000000000000000000000000000000000000000000000000000005f5260045261600060245260445ffd5b6040519061036082016040526103607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8038018339565b8051821015610ca85760209160051b010190565b90949392919460a08201918251915f5f906001806040860151851c16145f14611a5f5750506119e560a084013563ffffffff808260a01c169160c01c160160061b6101400190565b936119f1858585614cc0565b905283604051938185016040528437838320888103611a2f575096610fdb611a2d97985b6020611a1f61166d565b94015184610fd58383611989565b565b88907f3e46b4e0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9390945f60208501905b848110611afe575050611a8e6107d46060860151840301608086015180821115611b7c565b6014820190523560601c88813f149081611ae3575b5015611ab75796610fdb611a2d9798611a15565b877f8700833f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b93509350823b93845f60405180968382016040523c5f611aa3565b8b611b0a828451611989565b515114611b1957600101611a69565b955096505050945050611b42949550611b3491508251611989565b51905190610fd58383611989565b50565b15611b4e575050565b7f704bb774000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b15611b85575050565b7fc0545fa0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b80516101008201818151016003830160021c015f905f925f9060208701915b868110611c5d57505050916101609391611c31611c5894611c2c6107c060a08a01958651968460061b9687890180925260051b01908160c08d015260011b018060e08c015260608b015190030160808a0151808214611b7c565b614ce3565b6101408701526040519181830160405282376101208501526102a00260600160051c614ce3565b910152565b6001611c6d828598979851611989565b51966101008801510101946101208701519060608801918251900301968215611cbf575b610140018051600193929015611caa575b505001611bd2565b611cb690518401614ce3565b90525f80611ca2565b9690611cd46001939285519081811115611b45565b5f9791925090611c91565b916040519160e0830183811067ffffffffffffffff8211176103f0576040525f83525f60208401525f60408401525f60608401525f60808401525f60a08401525f60c084015260e0840151926106c0840160808201526103e08401606082015260405190610480820160405261048036833760408201821161015f5785519561016081015191610100820151947feea3f1c9c0c9a7da8a3ae30c956cbf02794e61f8d908d6bcf1b7a9da78cc383c84528860408501527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000161012084015194651404100c110e60208201528a60061b8860061b870160608d610260028401015e6060818c60061b8d6102600282010103019020068060408701525f5260016020527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160405f2006606086015260608501604086011161015f575f96959396955f985f61024052610160850151956060865197886102600201015b80881561210857610100611e947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60208b01519b01809b611989565b510151918d8303612081575b908b9160608c0151905f94815b8160051b830381116120245750507ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffda0019c611f90575b917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018083818097967ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffde0827ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe008199015181847ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe2088015109089301519209089361024051900990080898611e58565b9182906005805b611fd657507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018095949293818080968195099697505093505050611ee3565b917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001817fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9209920180611f97565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019192939495507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe001958185885192090894908e94939291611ead565b9c50816011038060608c01516001925b6120a257505061024052819c611ea0565b600182166120da575b807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191099060011c9081612091565b917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001838192099290506120ab565b5050939950945095987f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001939997919760808701526040860151926040519384527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc06003830160041b1692839260061b9160061b0101602084015e60200190200660a08301525f907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018135107fe79b3da6d954f6a45b299586e62b9353cae1791023b63593489694f47e2bb3908452602082818601376103c06020830160c08601377f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016104808520069261048085015b60408601811161491f575090158015614810575b6146e9575b604087015281602087015235855260608501516101c0526101e08201821161015f577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016060604051926102c084019081604052815260406102e08501816101c051823784848420068061014088015283526080826101c05101823760206102006101c051016103608801378460c0842006806101608801528352608060c06101c0510182378460a084200680610180880152835260a06102206101c051018237816101406101c0510161038088013784610100842006806101a08801528352816101806101c0510182378484842006806101c088015283526101c0805101903720066101e082015260017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016101408301518161018085015181808080808588098103890881878103860809817f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000008186800908096102c06101c0510135096102008701528180808080858809810389088187810386080981846102c06101c0510135090982096102608701528180808386098103870881807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000000818680090881856102c06101c0510135090909610280870152818080858103840881807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000000818780090881866102c06101c051013509090982096102a087015281806102c06101c05101359481808086840981038a08918103850809817f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000081858009080990090903613d62576102008101516101608190526101808201516102208190526124da91906104608501614e30565b61016051610220519293926124f491906103208801614e30565b509390826102208701526101608601519461046088015160011b7f60c89ce5c263405370a08b6d0302b0ba5067d090f372e12287c3eb27e000000203916101c0516102800135907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109906101c0516102600135907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191089261016051610160516101c0516102a00135907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001036101c051610200013560011b7f60c89ce5c263405370a08b6d0302b0ba5067d090f372e12287c3eb27e000000203836101c0516102400135907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109856101c0516102200135907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191087f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001888a09907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191096102408701526101e08601516101e0526101a0860151610140526101c08601516101a052610140860151610200526101e051610120870152827f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000010361020051907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910860408701526102205160a0870152610220517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001036101a051907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108610160517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001036101a051907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108610200517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001036101a051907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001036101e051907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910960c08701526101a0516101e051907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910960e087015261026086015161018052610200517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001036101a051907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191086101e051907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191096020870152610280860151936102a087015161012052610140516101e051907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191098752610140516101e0517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000190829009907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910993610200517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001036101a051907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191087f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019086096060890152610160517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001036101a051907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108610200517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001036101a051907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109610140517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001908709907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109908160808a01526101c051610240013590610160517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001037f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109956101805193610220517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001036101a051907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191086101c0516102a00135907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000010393610160517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001036101a051907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108936101605193610160516101c0516102a00135907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000103936101c051610200013560011b7f60c89ce5c263405370a08b6d0302b0ba5067d090f372e12287c3eb27e000000203936101c0516102400135907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109906101c0516102200135907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000010390610200517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001036101a051907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191087f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109906101c0516102000135610160517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001036101a051907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108610220517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001036101a051907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109610120517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001908409907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910990610200517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001036101a051907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910861018051907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910990610220517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001036101a051907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191086101c051610280013561012051907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000010390610160517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001036101a051907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108906101c05161026001357f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191087f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000103610140516101e051907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910961018051610220517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001036101a051907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191086101c0516102400135907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000103610160517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001036101a051907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191086101c0516102200135907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000103610200517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001036101a051907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191086101e051907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191096101c05161022001357f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000103907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910861010082015260a085015260c08101811161015f57845160a08501517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001610120608088015161010060405191838601518352602083013720069061014081015b8181116146995750508060c08701527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018161014085015109906101608401937f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018560405193608085016040526004928391878203900885525b6145a8575050885160c08201926001604051946001840160051b86016040526004809260018614614520575b87525b6143a957505060208b0151906101408c01516101008d015160051b019360c0602083015191016080525f610100526040516101005260016003850160021c0160051b61010051016040526002809160016003870160021c14614322575b61010097949751525b6141ce5750604081519101515f958460051b965b87811061416457505050505060037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910160031b16916101005191015e604051926001830160051b840160405260048092600185146140dc575b85525b613fb25750506020860151805115610ca857602061014091015161016088015190826139d36101008301519361012084019485516102c08a51938360051b90030191614f21565b918a604082015160051b916020838681606085015160051b988998899701515e019788920151015e806101408c015101935160051b03039201905e60e086015190915b60018311613ea957505050608083015191604051926105008401604052604060a08301855e60403660a0860137602060608701518203017f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4760208301351015613e7e5750600160e08301865b6060880181108316613e4b57505015613d8a57613abd61012087015161014088015161010089015189516003810160021c9101019187614dd0565b5f5b8651811015613b165780613ad960019260208a0151611989565b516101408101805180613af0575b50505001613abf565b82613b0d91606061010060205f970151019201518701918b614dd0565b525f8080613ae7565b509194509192606081015161020060405191610240830160405282376001610200820152600261022082015260a0820151816001916101208101905b8181108416613e165750505015613d8a57604051604081019281841067ffffffffffffffff8511176103f05760a0610120918560405260c08101517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001038452015101517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000103906020810191825290610140830190600160e08901926101208a01945b8381108316613de757505015613d8a576001946101c09490940193929091905b8383108616613db257505050505015613d8a57608091604060c083816102e0956101408901377f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd476020820135810306610160880152816101a0850161020089015e82876102c081015e7f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c26103008801527f1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed6103208801527f090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b6103408801527f12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa610360880152016103808601378261026082016103c086015e604060a0850161044086015e0161048083015e600161014060208382016103c08160085afa920151149015613d8a5715613d6257565b7f7fcdd1f4000000000000000000000000000000000000000000000000000000005f5260045ffd5b7fa3d28e13000000000000000000000000000000000000000000000000000000005f5260045ffd5b909192939450604085835e8251815260206040808460608160075afa8160a08c0160808160065afa1696019493019190613c14565b909150604082855e8051855260206040808660608160075afa8160a08e0160808160065afa1693019101613bf4565b90919250604083818a015e805160808901526020604080808b0160608160075afa818b60808160065afa169401929101613b52565b9091506040828188015e80516080870152602060408080890160608160075afa818960808160065afa1693019101613a82565b7ff27af4eb000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b613edb7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff602089015194018094611989565b51918761012084019161014083519160608701928351900360011b900395613f676040519588613f346101608801518c8b6060610100890151928751928160051b01519460018560051b92016102600201030191614f21565b968786613f58604088015160051b8301809a5160051b81019b8c96848701516150f9565b920151935160051b01926150f9565b5001515b828210613f7d57505050604052613a16565b6020809101917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001815184510883520190613f6b565b91959490968294939451957fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60018a1b890101891c60051b928380018701938701955b8496888111156140a2577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe07f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000192019601977fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0875191838d84099182910152820390088752959395613ff5565b50969550965096929097602092507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff01918291019061398c565b9091925b6140ed5790809291613989565b60207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9285517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000002039009930191019091816140e0565b806020918601517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001868209828a01527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000180866101408686890101510151930982510890520161392f565b9b999795939192909a9896947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60018e6080515160e0521b6003840160021c01018d1c60051b808001610100510160a05261010051015b60a05160c052610100518111156142df577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0019b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc060a0510160a0527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018d518160e0518209807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe060c05101528203900860a051529b614225565b5091939597999b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff909b91939597999b018060206080510160805295929561391b565b815b15613912577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff91507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000190608051517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000020390099160206080510160805201809181614324565b96879c9599929b94969a9398919c519a8d7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6001821b8c0101901c60051b978880018c01988c019a5b899b8d8111156144df577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08f91019a7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc0019c8b51917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019083097fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0819201527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001037f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191088c529a989a6143f2565b50959c50959c939a969d6020939a507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9198509891980191829101906138b5565b9091925b61453157908092916138b2565b60207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9285517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000203900993019101909181614524565b9493959790999296859992995198600260018d1b018c1c60051b958680018a01968a01985b87998b81111561465a578c7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc0817f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000194019b019c838c519384099182910152820390088a529896986145cd565b509650969198949b6020939a507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9198509a939a019182910190613886565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe001907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018383510982529061380d565b5f6103e083015b8381116147be5750606089019081518103906147375750606088015190610200820180831161015f576102e05f93015b818111614762575050518103906147375750612230565b7f1e686dee000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe001907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001823510156147b5575b90614720565b925080926147af565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018135106146f0579050806146f0565b5060608701517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016102c082013510907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016102a082013510907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000161028082013510907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000161026082013510907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000161024082013510907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016102008161022084013510920135101616161616161561222b565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe07f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019101928186855192828410169409089091612217565b92909361014083101580614c97575b15614ae75760a0850151916149b08363ffffffff808260a01c169160c01c160160061b6101400190565b841480614c6d575b15614ae7576020860151651404100c110e8103614c3857506040860151818103614c0a5750506060850151818103614bdc575050602083018481526040840192606085019063ffffffff8460a01c16608087015263ffffffff8460c01c1682528360e01c855263ffffffff8460801c169063ffffffff8560601c1660a088019260c089019180835281855263ffffffff6101008b0198818160201c168a52818160401c1660e08d0152169060c08c01519160e08d01519160028211159485614bd0575b85614bc4575b5084614bb8575b5083614b95575b50505015614ae7576101409387519051809451910101905101970192519060061b01015b818110614b6257505051905115159081614b58575b81614b4c575b81614b3e575b81614b0f575b5015614ae7576101200152565b7ff8458e49000000000000000000000000000000000000000000000000000000005f5260045ffd5b600191507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff011b82115f614ada565b6001811b8411159150614ad4565b600e8111159150614ace565b8015159150614ac8565b602081015163ffffffff81168097019615159081614b89575b5015614ae757604001614ab3565b905060211c155f614b7b565b60021480159350909190614bae575b50505f8080614a8f565b1490505f80614ba4565b1582151493505f614a88565b1584151494505f614a81565b82158115149550614a7b565b7fd1f1dbd5000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fc6288801000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fa676f313000000000000000000000000000000000000000000000000000000005f52600452651404100c110e60245260445ffd5b507fffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff00008316156149b8565b507e4149564d2050524f4752414d204b4559000000000000000000000000000001855114614986565b614cdf9060806107c08560608401518603010191015180821115611b7c565b0190565b906040519160051b808301604052368337565b9091939293610120610100830151920151945f915b818110614d23575b614d209495965014611b45565b90565b93803560f081901c935084841015614d505760409182623fffc060029360ea1c168a01885e019401614d0b565b5093614d13565b905f9281015b818111614d74575050606001518103906147375750565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe001907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000182351015614dc7575b90614d5d565b92508092614dc1565b929091600193604081019260051b820192608082015b8484108716614dfc5750505050505015613d8a57565b90919293949550604086835e8351815260206040808460608160075afa818660808160065afa169701959401929190614de6565b9192906001936001937ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec08101905b818111614e6b5750505090565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000000989394959781807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081960196818c89519e8f9101900960010190099a7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000008901900960010190099680099380099190614e5e565b93929190604051946001820160051b8601604052809360018314615071575b86939293525b614f4f57505050565b919390928251927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6001871b860101861c60051b8080018401908401925b81938581111561503a577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe07f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000192019301947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0845191838a84099182910152820390088452929092614f8d565b50939693957fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff909401945050602001905082614f46565b9092935b6150825791809392614f40565b60207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9286517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000203900994019201919282615075565b9290925b81831061510a5750505090565b909192600281621fffe06020933560eb1c1684017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018751825108905201930191906150fd56",
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
	Bin: "0x60808060405234610168576152f4803803809161001c8285610180565b8339810190602081830312610168578051906001600160401b038211610168570181601f820112156101685780516001600160401b03811161016c5760405191610070601f8301601f191660200184610180565b81835260208301936020838301011161016857815f926020809301865e83010152805161036081148061013e575b8061012b575b8061011c575b1561010a57506101066020615150604051946100c883830187610180565b818652828601916101a4833982855191604051968794838601995180918b5e850190838201905f8252519283915e0101908152038084520182610180565b5190f35b630bfbdabb60e01b5f5260045260245ffd5b50600160a083015111156100aa565b50651404100c110e6040830151146100a4565b507f4149564d20564552494659494e47204b4559000000000000000000000000000283511461009e565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b0382119082101761016c5760405256fe6102606040526004361015610012575f80fd5b5f3560e01c80631dfe03241461156357806341493c6014610da857806376198563146104db5780637b929c271461049557806382fbdc9c1461041d578063ce2714901461018c578063cfc4af55146100dc5763ea3d508a14610072575f80fd5b346100d8575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d85760207fffffffff000000000000000000000000000000000000000000000000000000006103606100ce611953565b2016604051908152f35b5f80fd5b346100d8575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d8576080604051610119828261162c565b81368237610125611953565b6102e0810180911161015f578290825e604051905f825b6004821061014957505050f35b602080600192855181520193019101909161013c565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b346100d85760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d85760043573ffffffffffffffffffffffffffffffffffffffff811681036100d8576040519060c0820182811067ffffffffffffffff8211176103f0576040525f8252602082015f8152604083015f815260608401905f825260808501925f845260a08601946060865261022b611953565b813b91610237836116d0565b92610245604051948561162c565b8084525f6020850180933c61027061025b61166d565b92604081015160608651920151918486614977565b825190208852602081019163ffffffff60a084510151169060038210156103c35761010091855260e081015186520151855260e081015186526080810151908160061b917f03ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81160361015f576101409060606103046102ee856116d0565b946102fc604051968761162c565b8086526116d0565b947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0602086019601368737848b525191015160061b01019051915e60405195602087525160208701525160038110156103c3576101009486947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe094601f9460209460408901525160608801525160808701525160a08601525160c08086015280519182918260e0880152018686015e5f85828601015201168101030190f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b346100d85760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d85760043567ffffffffffffffff81116100d85761047761047160209236906004016115b0565b9061170a565b73ffffffffffffffffffffffffffffffffffffffff60405191168152f35b346100d8575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d857602060806104cf611953565b01511515604051908152f35b346100d85760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d85760043567ffffffffffffffff81116100d85761052a9036906004016115de565b60243567ffffffffffffffff81116100d85761054a9036906004016115de565b9160443567ffffffffffffffff81116100d85761056b9036906004016115b0565b949082151580610d9d575b80610d94575b15610d6457610589611953565b907fffffffff00000000000000000000000000000000000000000000000000000000610360832016604051976105be8961160f565b5f8952606060208a015260408901915f83525f60608b01525f60808b01525f60a08b01525f60c08b01525f60e08b01525f6101008b01525f6101208b01525f6101408b01525f6101608b015260088210610d3357816004116100d8577fffffffff00000000000000000000000000000000000000000000000000000000843516818103610d05575050806008116100d85761ffff833560d01c1691829160808b015261ffff843560c01c166101008b01525284885280851c610cd557508060089160608901520160a08701526040518381526001840160051b810160405260208701526040810151926060820151945f5b828110156106d4576001906106ce88888c848060051b8b01359161199d565b016106af565b50879350866106e285611bb3565b5f5b8381106106f7576106f58587611cdf565b005b81811015610ca8578060051b8301357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112156100d85767ffffffffffffffff81850135116100d857808401353603602082860101136100d857610763826020890151611989565b51608081015160a082015191929115610ca0576001805b60c085015115610c995781925b60ff8060e0880151951692160101010160051b808287013503610c67575087907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001604051604081818101828801516060890151810160061b8301976101208a015160061b840192898c155f14610c345750610120809350820151868c015160061b915e01518389015160061b01837fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08984030101908489015e5b6080602089015184808b015160061b85010160608b015160061b906101408301905e015182526020868c01013560208301520301902006916040602083890101910160808501516101406020870151606088015160061b0101905f905b808210610b925750505060a085015180610b0d575b5060c08501519081610a8d575b505050610160890151846102600201835160608201526080810192835260e06101008501519460a08c01519560051b6108fe8d888360200191614d57565b8c60a06020838a0101910152602060a085019781818a37016102c082860301370151937f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000015f946020858b0135868c010101946040519151937fde56709129fa46edc43eae32902ba637824c750a7c4b07e14f0edb322de97a238352516020830152836040830152808b01356020828d010160608401378a01356060019020065f908660051b8503855b818111610a1f57505060c084015260e0917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108910152816109ee575050506001016106e4565b7f13e406b8000000000000000000000000000000000000000000000000000000005f520360051c900360045260245ffd5b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0019283358080600f0b03610a83575b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001809282825f8895120201900809926109a7565b9397508793610a4f565b60208681015160e001517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0909201805192815260069390931b810183209190925291013590818103610adf57806108c0565b7f1d903c51000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b60208681015160c001517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe084018051918152600684901b83018120919052930192833590818103610b6457505060061b018b6108b3565b7f5597844d000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9091929360200193643fffffffc0602085015160061b1690610be782828751907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0602091949394019384519285520183209252565b863590818103610c025750500192604001916001019061089e565b857f5bb3b5ab000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b8293610c59610c5f9360c080960151908a80808b0196019460061b8b01019188614cf6565b85614cf6565b910152610841565b90857ff30e5898000000000000000000000000000000000000000000000000000000005f52013560045260245260445ffd5b5f92610787565b60015f61077a565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b84907fbbdfe860000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f92237609000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b507fc0545fa0000000000000000000000000000000000000000000000000000000005f52600452600860245260445ffd5b84837f204efd18000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5084831461057c565b506010831115610576565b346100d85760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d85760243567ffffffffffffffff81116100d857610df79036906004016115b0565b60443567ffffffffffffffff81116100d857610e179036906004016115b0565b91610e20611953565b927fffffffff0000000000000000000000000000000000000000000000000000000061036085201660405193610e558561160f565b5f855260208501926060845260408601915f835260608701915f835260808801945f86525f60a08a01525f60c08a01525f60e08a01526101008901905f82525f6101208b01525f6101408b01525f6101608b01526008831061153257826004116100d8578335907fffffffff000000000000000000000000000000000000000000000000000000008216818103610d05575050826008116100d857617fff9161ffff8260d01c1693885261ffff8260c01c16905282865260018a5260d11c1661150257508060089183520160a0870152604051600181526040810160405284526040870151916060880151936004359160a0890151915f906001805f945116145f1461146657505050909150610f8460a082013563ffffffff808260a01c169160c01c160160061b6101400190565b91610f9083838a614cc0565b60a089015282604051928184016040528337828220818103611438575092610fe3925f9592610ff297955b610fc361166d565b90610fdb89895184610fd58383611989565b52611989565b508152614977565b610fec85611bb3565b51611989565b51608081015160a082015191959115611430576001805b60c0880151156114295781925b60ff8060e08b0151951692160101010160051b8083036113fa575060405194604081015160608201510160061b8601957f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001604088019161012084015160061b810198610120880151604086015160061b90604084015e6101208801516040860151918b039160061b01845e604081602086019a60808c5184808a015160061b85010160608a015160061b906101408301905e015182528735602083015203019020069683919060808401516101408251606087015160061b0101905f905b80821061138a5750505060a084015180611328575b5060c0840151806112cf575b505050506101608401519080516060830152608082019687527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160e06101008301519260a08801519360051b61116f81602001868b614d57565b60208186010160a08a0152602060a087019581818837016102c082880301370151975f9580808701966040519351957fde56709129fa46edc43eae32902ba637824c750a7c4b07e14f0edb322de97a23855251602085015285604085015260608401376060019020065f908860051b8503855b81811161125c57505060c084015260e0917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910891015281611228576106f58484611cdf565b8492507f13e406b8000000000000000000000000000000000000000000000000000000005f520360051c900360045260245ffd5b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe090939193019081358080600f0b036112c5575b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001809282825f889512020190080992906111e2565b9197508791611290565b60209260e0611316935101519160061b91907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0602091949394019384519285520183209252565b91013590818103610adf578080611115565b92602090929192019260061b90611376828260c086510151907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0602091949394019384519285520183209252565b843590818103610b64575050019089611109565b9091939460200194643fffffffc0602086015160061b16906113df82828851907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0602091949394019384519285520183209252565b873590818103610c02575050019360400191600101906110f4565b827ff30e5898000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5f92611016565b60015f611009565b7f3e46b4e0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6107d4611487929594939660016114fd575b51840301905180821115611b7c565b6014810160a08a01523560601c81813f1490816114e2575b50156114b75792610fe3925f9592610ff29795610fbb565b7f8700833f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b92509250813b92835f60405180958382016040523c8b61149f565b611478565b7fbbdfe860000000000000000000000000000000000000000000000000000000005f52600452600160245260445ffd5b827fc0545fa0000000000000000000000000000000000000000000000000000000005f52600452600860245260445ffd5b346100d8575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d857604061159b611953565b60608282015191015182519182526020820152f35b9181601f840112156100d85782359167ffffffffffffffff83116100d857602083818601950101116100d857565b9181601f840112156100d85782359167ffffffffffffffff83116100d8576020808501948460051b0101116100d857565b610180810190811067ffffffffffffffff8211176103f057604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176103f057604052565b60405190610160820182811067ffffffffffffffff8211176103f0576040525f610140838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e082015282610100820152826101208201520152565b67ffffffffffffffff81116103f057601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200190565b91909161600083116119215761171e611953565b6040516117fa60208201927f610000000000000000000000000000000000000000000000000000000000000084527fffff0000000000000000000000000000000000000000000000000000000000008760f01b1660218401527f80600a3d393df3000000000000000000000000000000000000000000000000006023840152602a8301878682376117e0602a858a81015f8382015203017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0810186528561162c565b8760408301519160606117f161166d565b94015193614977565b73ffffffffffffffffffffffffffffffffffffffff8151832060405160208101917fff0000000000000000000000000000000000000000000000000000000000000083523060601b60218301525f603583015260558201526055815261186160758261162c565b51902016803b61191a5750515f9182f59273ffffffffffffffffffffffffffffffffffffffff84169182156118f257611899826116d0565b6118a6604051918261162c565b828152602081019036848401116100d8575f6020857fdc6f8cabda0d6a4eacf251a3a0b038c0070e54189d66cc4f9abaa336c01ac93996829686378301015251902092604051908152a2565b7f59181ec3000000000000000000000000000000000000000000000000000000005f5260045ffd5b9450505050565b827fae937901000000000000000000000000000000000000000000000000000000005f5260045261600060245260445ffd5b6040519061036082016040526103607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8038018339565b8051821015610ca85760209160051b010190565b90949392919460a08201918251915f5f906001806040860151851c16145f14611a5f5750506119e560a084013563ffffffff808260a01c169160c01c160160061b6101400190565b936119f1858585614cc0565b905283604051938185016040528437838320888103611a2f575096610fdb611a2d97985b6020611a1f61166d565b94015184610fd58383611989565b565b88907f3e46b4e0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9390945f60208501905b848110611afe575050611a8e6107d46060860151840301608086015180821115611b7c565b6014820190523560601c88813f149081611ae3575b5015611ab75796610fdb611a2d9798611a15565b877f8700833f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b93509350823b93845f60405180968382016040523c5f611aa3565b8b611b0a828451611989565b515114611b1957600101611a69565b955096505050945050611b42949550611b3491508251611989565b51905190610fd58383611989565b50565b15611b4e575050565b7f704bb774000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b15611b85575050565b7fc0545fa0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b80516101008201818151016003830160021c015f905f925f9060208701915b868110611c5d57505050916101609391611c31611c5894611c2c6107c060a08a01958651968460061b9687890180925260051b01908160c08d015260011b018060e08c015260608b015190030160808a0151808214611b7c565b614ce3565b6101408701526040519181830160405282376101208501526102a00260600160051c614ce3565b910152565b6001611c6d828598979851611989565b51966101008801510101946101208701519060608801918251900301968215611cbf575b610140018051600193929015611caa575b505001611bd2565b611cb690518401614ce3565b90525f80611ca2565b9690611cd46001939285519081811115611b45565b5f9791925090611c91565b916040519160e0830183811067ffffffffffffffff8211176103f0576040525f83525f60208401525f60408401525f60608401525f60808401525f60a08401525f60c084015260e0840151926106c0840160808201526103e08401606082015260405190610480820160405261048036833760408201821161015f5785519561016081015191610100820151947feea3f1c9c0c9a7da8a3ae30c956cbf02794e61f8d908d6bcf1b7a9da78cc383c84528860408501527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000161012084015194651404100c110e60208201528a60061b8860061b870160608d610260028401015e6060818c60061b8d6102600282010103019020068060408701525f5260016020527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160405f2006606086015260608501604086011161015f575f96959396955f985f61024052610160850151956060865197886102600201015b80881561210857610100611e947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60208b01519b01809b611989565b510151918d8303612081575b908b9160608c0151905f94815b8160051b830381116120245750507ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffda0019c611f90575b917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018083818097967ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffde0827ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe008199015181847ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe2088015109089301519209089361024051900990080898611e58565b9182906005805b611fd657507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018095949293818080968195099697505093505050611ee3565b917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001817fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9209920180611f97565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019192939495507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe001958185885192090894908e94939291611ead565b9c50816011038060608c01516001925b6120a257505061024052819c611ea0565b600182166120da575b807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191099060011c9081612091565b917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001838192099290506120ab565b5050939950945095987f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001939997919760808701526040860151926040519384527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc06003830160041b1692839260061b9160061b0101602084015e60200190200660a08301525f907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018135107fe79b3da6d954f6a45b299586e62b9353cae1791023b63593489694f47e2bb3908452602082818601376103c06020830160c08601377f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016104808520069261048085015b60408601811161491f575090158015614810575b6146e9575b604087015281602087015235855260608501516101c0526101e08201821161015f577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016060604051926102c084019081604052815260406102e08501816101c051823784848420068061014088015283526080826101c05101823760206102006101c051016103608801378460c0842006806101608801528352608060c06101c0510182378460a084200680610180880152835260a06102206101c051018237816101406101c0510161038088013784610100842006806101a08801528352816101806101c0510182378484842006806101c088015283526101c0805101903720066101e082015260017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016101408301518161018085015181808080808588098103890881878103860809817f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000008186800908096102c06101c0510135096102008701528180808080858809810389088187810386080981846102c06101c0510135090982096102608701528180808386098103870881807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000000818680090881856102c06101c0510135090909610280870152818080858103840881807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000000818780090881866102c06101c051013509090982096102a087015281806102c06101c05101359481808086840981038a08918103850809817f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000081858009080990090903613d62576102008101516101608190526101808201516102208190526124da91906104608501614e30565b61016051610220519293926124f491906103208801614e30565b509390826102208701526101608601519461046088015160011b7f60c89ce5c263405370a08b6d0302b0ba5067d090f372e12287c3eb27e000000203916101c0516102800135907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109906101c0516102600135907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191089261016051610160516101c0516102a00135907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001036101c051610200013560011b7f60c89ce5c263405370a08b6d0302b0ba5067d090f372e12287c3eb27e000000203836101c0516102400135907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109856101c0516102200135907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191087f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001888a09907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191096102408701526101e08601516101e0526101a0860151610140526101c08601516101a052610140860151610200526101e051610120870152827f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000010361020051907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910860408701526102205160a0870152610220517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001036101a051907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108610160517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001036101a051907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108610200517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001036101a051907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001036101e051907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910960c08701526101a0516101e051907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910960e087015261026086015161018052610200517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001036101a051907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191086101e051907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191096020870152610280860151936102a087015161012052610140516101e051907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191098752610140516101e0517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000190829009907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910993610200517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001036101a051907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191087f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019086096060890152610160517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001036101a051907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108610200517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001036101a051907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109610140517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001908709907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109908160808a01526101c051610240013590610160517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001037f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109956101805193610220517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001036101a051907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191086101c0516102a00135907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000010393610160517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001036101a051907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108936101605193610160516101c0516102a00135907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000103936101c051610200013560011b7f60c89ce5c263405370a08b6d0302b0ba5067d090f372e12287c3eb27e000000203936101c0516102400135907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109906101c0516102200135907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000010390610200517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001036101a051907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191087f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109906101c0516102000135610160517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001036101a051907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108610220517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001036101a051907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109610120517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001908409907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910990610200517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001036101a051907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910861018051907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910990610220517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001036101a051907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191086101c051610280013561012051907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000010390610160517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001036101a051907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108906101c05161026001357f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191087f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000103610140516101e051907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910961018051610220517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001036101a051907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191086101c0516102400135907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000103610160517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001036101a051907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191086101c0516102200135907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000103610200517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001036101a051907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191086101e051907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191096101c05161022001357f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000103907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910861010082015260a085015260c08101811161015f57845160a08501517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001610120608088015161010060405191838601518352602083013720069061014081015b8181116146995750508060c08701527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018161014085015109906101608401937f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018560405193608085016040526004928391878203900885525b6145a8575050885160c08201926001604051946001840160051b86016040526004809260018614614520575b87525b6143a957505060208b0151906101408c01516101008d015160051b019360c0602083015191016080525f610100526040516101005260016003850160021c0160051b61010051016040526002809160016003870160021c14614322575b61010097949751525b6141ce5750604081519101515f958460051b965b87811061416457505050505060037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910160031b16916101005191015e604051926001830160051b840160405260048092600185146140dc575b85525b613fb25750506020860151805115610ca857602061014091015161016088015190826139d36101008301519361012084019485516102c08a51938360051b90030191614f21565b918a604082015160051b916020838681606085015160051b988998899701515e019788920151015e806101408c015101935160051b03039201905e60e086015190915b60018311613ea957505050608083015191604051926105008401604052604060a08301855e60403660a0860137602060608701518203017f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4760208301351015613e7e5750600160e08301865b6060880181108316613e4b57505015613d8a57613abd61012087015161014088015161010089015189516003810160021c9101019187614dd0565b5f5b8651811015613b165780613ad960019260208a0151611989565b516101408101805180613af0575b50505001613abf565b82613b0d91606061010060205f970151019201518701918b614dd0565b525f8080613ae7565b509194509192606081015161020060405191610240830160405282376001610200820152600261022082015260a0820151816001916101208101905b8181108416613e165750505015613d8a57604051604081019281841067ffffffffffffffff8511176103f05760a0610120918560405260c08101517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001038452015101517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000103906020810191825290610140830190600160e08901926101208a01945b8381108316613de757505015613d8a576001946101c09490940193929091905b8383108616613db257505050505015613d8a57608091604060c083816102e0956101408901377f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd476020820135810306610160880152816101a0850161020089015e82876102c081015e7f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c26103008801527f1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed6103208801527f090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b6103408801527f12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa610360880152016103808601378261026082016103c086015e604060a0850161044086015e0161048083015e600161014060208382016103c08160085afa920151149015613d8a5715613d6257565b7f7fcdd1f4000000000000000000000000000000000000000000000000000000005f5260045ffd5b7fa3d28e13000000000000000000000000000000000000000000000000000000005f5260045ffd5b909192939450604085835e8251815260206040808460608160075afa8160a08c0160808160065afa1696019493019190613c14565b909150604082855e8051855260206040808660608160075afa8160a08e0160808160065afa1693019101613bf4565b90919250604083818a015e805160808901526020604080808b0160608160075afa818b60808160065afa169401929101613b52565b9091506040828188015e80516080870152602060408080890160608160075afa818960808160065afa1693019101613a82565b7ff27af4eb000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b613edb7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff602089015194018094611989565b51918761012084019161014083519160608701928351900360011b900395613f676040519588613f346101608801518c8b6060610100890151928751928160051b01519460018560051b92016102600201030191614f21565b968786613f58604088015160051b8301809a5160051b81019b8c96848701516150f9565b920151935160051b01926150f9565b5001515b828210613f7d57505050604052613a16565b6020809101917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001815184510883520190613f6b565b91959490968294939451957fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60018a1b890101891c60051b928380018701938701955b8496888111156140a2577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe07f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000192019601977fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0875191838d84099182910152820390088752959395613ff5565b50969550965096929097602092507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff01918291019061398c565b9091925b6140ed5790809291613989565b60207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9285517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000002039009930191019091816140e0565b806020918601517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001868209828a01527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000180866101408686890101510151930982510890520161392f565b9b999795939192909a9896947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60018e6080515160e0521b6003840160021c01018d1c60051b808001610100510160a05261010051015b60a05160c052610100518111156142df577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0019b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc060a0510160a0527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018d518160e0518209807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe060c05101528203900860a051529b614225565b5091939597999b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff909b91939597999b018060206080510160805295929561391b565b815b15613912577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff91507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000190608051517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000020390099160206080510160805201809181614324565b96879c9599929b94969a9398919c519a8d7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6001821b8c0101901c60051b978880018c01988c019a5b899b8d8111156144df577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08f91019a7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc0019c8b51917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019083097fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0819201527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001037f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191088c529a989a6143f2565b50959c50959c939a969d6020939a507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9198509891980191829101906138b5565b9091925b61453157908092916138b2565b60207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9285517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000203900993019101909181614524565b9493959790999296859992995198600260018d1b018c1c60051b958680018a01968a01985b87998b81111561465a578c7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc0817f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000194019b019c838c519384099182910152820390088a529896986145cd565b509650969198949b6020939a507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9198509a939a019182910190613886565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe001907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018383510982529061380d565b5f6103e083015b8381116147be5750606089019081518103906147375750606088015190610200820180831161015f576102e05f93015b818111614762575050518103906147375750612230565b7f1e686dee000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe001907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001823510156147b5575b90614720565b925080926147af565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018135106146f0579050806146f0565b5060608701517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016102c082013510907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016102a082013510907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000161028082013510907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000161026082013510907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000161024082013510907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016102008161022084013510920135101616161616161561222b565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe07f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019101928186855192828410169409089091612217565b92909361014083101580614c97575b15614ae75760a0850151916149b08363ffffffff808260a01c169160c01c160160061b6101400190565b841480614c6d575b15614ae7576020860151651404100c110e8103614c3857506040860151818103614c0a5750506060850151818103614bdc575050602083018481526040840192606085019063ffffffff8460a01c16608087015263ffffffff8460c01c1682528360e01c855263ffffffff8460801c169063ffffffff8560601c1660a088019260c089019180835281855263ffffffff6101008b0198818160201c168a52818160401c1660e08d0152169060c08c01519160e08d01519160028211159485614bd0575b85614bc4575b5084614bb8575b5083614b95575b50505015614ae7576101409387519051809451910101905101970192519060061b01015b818110614b6257505051905115159081614b58575b81614b4c575b81614b3e575b81614b0f575b5015614ae7576101200152565b7ff8458e49000000000000000000000000000000000000000000000000000000005f5260045ffd5b600191507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff011b82115f614ada565b6001811b8411159150614ad4565b600e8111159150614ace565b8015159150614ac8565b602081015163ffffffff81168097019615159081614b89575b5015614ae757604001614ab3565b905060211c155f614b7b565b60021480159350909190614bae575b50505f8080614a8f565b1490505f80614ba4565b1582151493505f614a88565b1584151494505f614a81565b82158115149550614a7b565b7fd1f1dbd5000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fc6288801000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fa676f313000000000000000000000000000000000000000000000000000000005f52600452651404100c110e60245260445ffd5b507fffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff00008316156149b8565b507e4149564d2050524f4752414d204b4559000000000000000000000000000001855114614986565b614cdf9060806107c08560608401518603010191015180821115611b7c565b0190565b906040519160051b808301604052368337565b9091939293610120610100830151920151945f915b818110614d23575b614d209495965014611b45565b90565b93803560f081901c935084841015614d505760409182623fffc060029360ea1c168a01885e019401614d0b565b5093614d13565b905f9281015b818111614d74575050606001518103906147375750565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe001907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000182351015614dc7575b90614d5d565b92508092614dc1565b929091600193604081019260051b820192608082015b8484108716614dfc5750505050505015613d8a57565b90919293949550604086835e8351815260206040808460608160075afa818660808160065afa169701959401929190614de6565b9192906001936001937ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec08101905b818111614e6b5750505090565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000000989394959781807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081960196818c89519e8f9101900960010190099a7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000008901900960010190099680099380099190614e5e565b93929190604051946001820160051b8601604052809360018314615071575b86939293525b614f4f57505050565b919390928251927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6001871b860101861c60051b8080018401908401925b81938581111561503a577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe07f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000192019301947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0845191838a84099182910152820390088452929092614f8d565b50939693957fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff909401945050602001905082614f46565b9092935b6150825791809392614f40565b60207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9286517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000203900994019201919282615075565b9290925b81831061510a5750505090565b909192600281621fffe06020933560eb1c1684017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018751825108905201930191906150fd56",
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

// IAIVMProgramMetaData contains all meta data concerning the IAIVMProgram contract.
var IAIVMProgramMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"name\":\"dataSets\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"dataSet\",\"type\":\"uint256\"}],\"name\":\"descriptor\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"development\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"endDescriptor\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"outputs\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"dataSet\",\"type\":\"uint256\"}],\"name\":\"pieces\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"programId\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"start\",\"outputs\":[{\"internalType\":\"enumStart\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"startDescriptor\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"tau\",\"outputs\":[{\"internalType\":\"uint256[4]\",\"name\":\"\",\"type\":\"uint256[4]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"verifierId\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"publicValues\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"}],\"name\":\"verifyProof\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"}]",
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

// PackStart is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbe9a6555.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function start() view returns(uint8)
func (iAIVMProgram *IAIVMProgram) PackStart() []byte {
	enc, err := iAIVMProgram.abi.Pack("start")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStart is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbe9a6555.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function start() view returns(uint8)
func (iAIVMProgram *IAIVMProgram) TryPackStart() ([]byte, error) {
	return iAIVMProgram.abi.Pack("start")
}

// UnpackStart is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbe9a6555.
//
// Solidity: function start() view returns(uint8)
func (iAIVMProgram *IAIVMProgram) UnpackStart(data []byte) (uint8, error) {
	out, err := iAIVMProgram.abi.Unpack("start", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
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
// Solidity: function verifyProof(bytes32 id, bytes publicValues, bytes proof) view returns()
func (iAIVMProgram *IAIVMProgram) PackVerifyProof(id [32]byte, publicValues []byte, proof []byte) []byte {
	enc, err := iAIVMProgram.abi.Pack("verifyProof", id, publicValues, proof)
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
func (iAIVMProgram *IAIVMProgram) TryPackVerifyProof(id [32]byte, publicValues []byte, proof []byte) ([]byte, error) {
	return iAIVMProgram.abi.Pack("verifyProof", id, publicValues, proof)
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
	Bin: "0x608060405234610dd057616935803803809161001c826080611415565b60803960408112610dd057608051906001600160401b038211610dd0576102c082820312610dd057604051916102c083016001600160401b038111848210176107095760405261006e81608001611438565b835260a08101516001600160a01b0381168103610dd057602084015261009660c08201611438565b604084015260e081015160608401526101008101516001600160a01b0381168103610dd05760808401526100cd610120820161144c565b60a08401526101408101516003811015610dd05760c08401526100f36101608201611459565b60e08401526101056101808201611459565b6101008401526101186101a08201611459565b61012084015261012b6101c08201611459565b61014084015261013e6101e08201611468565b610160840152610151610200820161147c565b610180840152610164610220820161147c565b6101a0840152610177610240820161147c565b6101c084015261018a610260820161147c565b6101e08401526102808101516102008401526101a96102a08201611438565b6102208401526102c08101516102408401526102e0810151610260840152610300810151610280840152610320810151906001600160401b038211610dd05760808301609f828401011215610dd05781816080010151906102098261148d565b926102176040519485611415565b82845260208401916080860160a0838301600587901b010111610dd05760a08183010192915b60a0828201600587901b010184106113fa576102a0880186905260a0518890886001600160401b038211610dd05760808101609f83011215610dd05781608001516102878161148d565b926102956040519485611415565b81845260208401906080840160a0600585901b83010111610dd05760a08101915b60a0600585901b83010183106112b857868660017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0055805180151590816112ac575b50156112735781516001600160a01b0316156112425761ffff60e0830151168015159081611236575b50156111f05761ffff6101008301511680151590816111dd575b50156111975761ffff6101208301511661ffff60e08401511610611151576101608201516001600160801b0316156111215763ffffffff6101808301511615158061110d575b806110f9575b806110e5575b1561109f57610240820151156110595761026082015115611025576102208201516001600160a01b0316158015611017575b15610fc6576102a0820151518015908115610f9e575b5015610f585760408201516001600160a01b0316803b15610f1257803f606084015103610ecc5760a083015115801590610e66575b15610e205760808301516001600160a01b03169081610cc9575b50505f80546001600160a01b03191633178155805b82518210156109b957602061044e83856114a4565b51015182158015906109ab575b815191821515806109a0575b1561096557825f198101116106f55761049260406104885f198601846114a4565b51015115156114e3565b60408701516001600160a01b03908116905f9060206104b45f198801866114a4565b51015116602460405180948193630ce2714960e41b835260048301525afa9081156108c6575f9161094b575b50600260c08901516104f1816114c5565b6104fa816114c5565b148015610922575b156108dc576105286105175f198601846114a4565b5182859186156108d1575b8b611618565b935f925b5f1982018410610777575050505050600261ffff60e0870151161b905f1982019182116106f5570361073157610577906001600160801b0361056e84866114a4565b515116906114b8565b9061058281846114a4565b516013546801000000000000000081101561070957600181018060135581101561071d5760135f52815160019190911b7f66de8ffda797e3de9c05e8fc57b3bf0ec28a930d40b0d285d93c06501cf6a0900180546001600160801b0319166001600160801b0392909216919091178155602091909101518051919068010000000000000000831161070957600182015483600184015580841061069c575b5060206001910191015f5260205f20905f905b838210610647575050505060010190610439565b805180518455602080820151600180870180546040909501516001600160a81b03199095166001600160a01b039093169290921793151560a01b60ff60a01b1693909317905560029094019392019101610633565b6001600160ff1b03811681036106f557600184901b6001600160ff1b03851685036106f557600184015f528060205f20019160011b035f5b8181106106e2575050610620565b5f838201818155600101556002016106d4565b634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b60405163f191a03160e01b815260206004820152601760248201527f72616e676573206f6620746865206461746120736574730000000000000000006044820152606490fd5b60408a01519499939892976001600160a01b03958616979096939590949293905f9060206107a58d866114a4565b510151166024604051809b8193630ce2714960e41b835260048301525afa9788156108c6575f986108a2575b506107ef8b896107e18d866114a4565b518215610898575b86611618565b17925f5b60a08901515160061c8110156108825780610872818c6108616108386001968f60a001519060061b0160406020820151910151909163ffffffff82169160201c151590565b5093909260a001519060061b0160406020820151910151909163ffffffff82169160201c151590565b5091149182610878575b50506114e3565b016107f3565b1490508f8061086b565b509199949895979396509194600101929161052c565b8d151592506107e9565b6108bf9198503d805f833e6108b78183611415565b810190611530565b968b6107d1565b6040513d5f823e3d90fd5b600188119250610522565b60405163f191a03160e01b815260206004820152601660248201527f6f757470757473206f66207468652070726f6772616d000000000000000000006044820152606490fd5b50608081015161094461ffff6101408b01511661ffff60e08c015116906114b8565b1115610502565b61095f91503d805f833e6108b78183611415565b886104e0565b60405163f191a03160e01b81526020600482015260126024820152716e756d626572206f662070726f6772616d7360701b6044820152606490fd5b506010831115610467565b50610200850151151561045b565b838115610c97578051600780546001600160a01b03199081166001600160a01b039384161790915560208301516008805483169184169190911790556040830151600980549092169083161790556060820151600a556080820151600b805460a0858101516001600160a81b0319909216939094169290921791151590921b60ff60a01b1617905560c0810151610a4f816114c5565b610a58816114c5565b600b805460e084810151610100860151610120870151610140880151600160a81b600160f01b031990951660a89790971b60ff60a81b169690961760b09290921b61ffff60b01b169190911760c091821b61ffff60c01b161760d09590951b61ffff60d01b169490941791811b61ffff60e01b16919091179091556101608301516101808401516101a08501516101c08601516101e087015160809390931b63ffffffff60801b166001600160801b03949094169390931760a09190911b63ffffffff60a01b16179190931b63ffffffff60c01b161791901b6001600160e01b03191617600c55610200810151600d55610220810151600e80546001600160a01b0319166001600160a01b0392909216919091179055610240810151600f556102608101516010556102808101516011556102a08101518051906001600160401b038211610709576801000000000000000082116107095760125482601255808310610c6c575b5060200160125f5260205f205f5b838110610c4f5761020085015160025560038690558451610220860151602080880151610280890151604080516001600160a01b0393841681529384018c9052830152918216929091169033907fea86a75be713e52306f3b6d50ae41d9d922b75351fdfc87ac716d1d09bf8ac3d90606090a46040516150f190816118448239f35b82516001600160a01b031681830155602090920191600101610bcd565b60125f52828060205f20019103905f5b828110610c8a575050610bbf565b5f82820155600101610c7c565b60405163f191a03160e01b81526020600482015260096024820152681b9bc81c995dd85c9960ba1b6044820152606490fd5b60405163751ea84560e11b8152602081600481855afa80156108c6575f90610ddc575b6040915060248251809581936353ab09dd60e01b835263ffffffff60e01b1660048301525afa9182156108c6575f905f93610d90575b506001600160a01b0316149081610d87575b5015610d41578280610424565b60405163f191a03160e01b815260206004820152601660248201527f766572696669657220696e2074686520726f75746572000000000000000000006044820152606490fd5b90501583610d34565b9250506040823d604011610dd4575b81610dac60409383611415565b81010312610dd057610dc96020610dc284611438565b930161144c565b9185610d22565b5f80fd5b3d9150610d9f565b506020813d602011610e18575b81610df660209383611415565b81010312610dd057516001600160e01b031981168103610dd057604090610cec565b3d9150610de9565b60405163f191a03160e01b815260206004820152601660248201527f6120646576656c6f706d656e74207665726966696572000000000000000000006044820152606490fd5b50604051637b929c2760e01b8152602081600481855afa9081156108c6575f91610e92575b501561040a565b90506020813d602011610ec4575b81610ead60209383611415565b81010312610dd057610ebe9061144c565b84610e8b565b3d9150610ea0565b60405163f191a03160e01b815260206004820152601960248201527f636f64652068617368206f6620746865207665726966696572000000000000006044820152606490fd5b60405163f191a03160e01b815260206004820152601a60248201527f6e6f2076657269666965722061742074686520616464726573730000000000006044820152606490fd5b60405163f191a03160e01b815260206004820152601560248201527f6e756d626572206f6620696e7669746174696f6e7300000000000000000000006044820152606490fd5b61010084015161ffff16811015915081610fba575b50836103d5565b60809150111583610fb3565b60405163f191a03160e01b815260206004820152602260248201527f612070726576696f75732063616d706169676e20776974686f75742061206865604482015261185960f21b6064820152608490fd5b5061020082015115156103bf565b60405163f191a03160e01b815260206004820152600b60248201526a1b9bc81d195cdd081cd95d60aa1b6044820152606490fd5b60405163f191a03160e01b815260206004820152601360248201527f6e6f2073746174652064657363726970746f72000000000000000000000000006044820152606490fd5b60405163f191a03160e01b815260206004820152601360248201527f612074696d65206f662030207365636f6e6473000000000000000000000000006044820152606490fd5b5063ffffffff6101e083015116151561038d565b5063ffffffff6101c0830151161515610387565b5063ffffffff6101a0830151161515610381565b60405163f191a03160e01b81526020600482015260076024820152661b9bc8189bdb9960ca1b6044820152606490fd5b60405163f191a03160e01b815260206004820152601460248201527f6e756d626572206f66206578636c7573696f6e730000000000000000000000006044820152606490fd5b60405163f191a03160e01b815260206004820152601960248201527f6c65617374206e756d626572206f662070726f766964657273000000000000006044820152606490fd5b905061ffff60e08401511610158361033b565b60405163f191a03160e01b815260206004820152601360248201527f6e756d626572206f662070726f766964657273000000000000000000000000006044820152606490fd5b60409150111583610321565b60405163f191a03160e01b815260206004820152600860248201526737379037bbb732b960c11b6044820152606490fd5b60405163f191a03160e01b815260206004820152601060248201526f6e756d626572206f6620726f756e647360801b6044820152606490fd5b603091501115836102f8565b82516001600160401b038111610dd057820160808101906040908703601f190112610dd05760408051919082016001600160401b038111838210176107095760405261130660208201611468565b82526040810151906001600160401b038211610dd05760808801603f828401011215610dd0576020828201015161133c8161148d565b9261134a6040519485611415565b818452602084019260808b01604083830160608602010111610dd057604081830101935b6040828401606086020101851061139a57505050505060208281019190915290825292830192016102b6565b6060858d6080010312610dd0576040519060608201906001600160401b0382118383101761070957606092602092604052875181526113da838901611438565b838201526113ea6040890161144c565b604082015281520194019361136e565b602080809461140887611438565b815201940193925061023d565b601f909101601f19168101906001600160401b0382119082101761070957604052565b51906001600160a01b0382168203610dd057565b51908115158203610dd057565b519061ffff82168203610dd057565b51906001600160801b0382168203610dd057565b519063ffffffff82168203610dd057565b6001600160401b0381116107095760051b60200190565b805182101561071d5760209160051b010190565b919082018092116106f557565b600311156114cf57565b634e487b7160e01b5f52602160045260245ffd5b156114ea57565b60405163f191a03160e01b815260206004820152601860248201527f646174612073657473206f66207468652070726f6772616d00000000000000006044820152606490fd5b602081830312610dd0578051906001600160401b038211610dd057019060c082820312610dd0576040519160c083016001600160401b03811184821017610709576040528051835260208101516003811015610dd057602084015260408181015190840152606080820151908401526080808201519084015260a0810151906001600160401b038211610dd0570181601f82011215610dd0578051906001600160401b03821161070957604051926115f2601f8401601f191660200185611415565b82845260208383010111610dd057815f9260208093018386015e8301015260a082015290565b919093925f94825181510361180f5760e084015160409091015161164c9161ffff1690156118075760ff60015b16906114b8565b60a0830151519093906001600160fa1b03851685036106f557611673908560061b146114e3565b61024060608401519101908151036117c1576020830151611693816114c5565b82156117ba576002905b6116a6826114c5565b6116af816114c5565b03611774576040830151911561176c5751905b0361172657905f915b8183106116d757505050565b909193600190611707868460a001519060061b0160406020820151910151909163ffffffff82169160201c151590565b9150505f1461171d575f905b17940191906116cb565b81861b90611713565b60405163f191a03160e01b815260206004820152601f60248201527f73746172742064657363726970746f72206f66207468652070726f6772616d006044820152606490fd5b505f906116c2565b60405163f191a03160e01b815260206004820152601460248201527f7374617274206f66207468652070726f6772616d0000000000000000000000006044820152606490fd5b5f9061169d565b60405163f191a03160e01b815260206004820152601d60248201527f656e642064657363726970746f72206f66207468652070726f6772616d0000006044820152606490fd5b60ff5f611645565b60405163f191a03160e01b815260206004820152600b60248201526a70726f6772616d206b657960a81b6044820152606490fdfe610180806040526004361015610013575f80fd5b5f3560e01c908163146ca53114612a6b575080631e83409a14612775578063226a01f9146125d957806329dcb0cf146125975780632ec962c11461254657806355234ec01461250b57806358f43f76146124b15780635e4b1d7a146121655780636b3f3c77146120e257806373be1bd014611f4d57806377c9366214611efd57806378e61af314611d4757806379599f961461183f5780638f7dcfa31461180457806391a5ce3514610e2457806394033c8114610de1578063a285aed714610d92578063abde79cf14610b68578063b1c9fe6e14610b1e578063b60d428814610a42578063be53905814610a00578063c60df25814610898578063d0496d6a14610858578063d5025625146103b0578063d5d44d801461034a578063ea8a1af0146101ae5763f0cd594514610146575f80fd5b346101aa5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa5760043573ffffffffffffffffffffffffffffffffffffffff811681036101aa576101a0602091612d1e565b1515604051908152f35b5f80fd5b346101aa575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa576101ff3373ffffffffffffffffffffffffffffffffffffffff5f54163314613c9b565b610207613dea565b610230610212613f40565b5061021c81612b66565b80158015610337575b801561032457613dae565b60065460ff161561031e576003545b60027fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0060045416176004555f60035573ffffffffffffffffffffffffffffffffffffffff5f54165f52600560205260405f2061029c828254612f77565b90557f46eca9f43cf2aee6a8cec689cb974f81603a950acc56e356d2da0f9622c1b1ea6020600292604051908152a260017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0055005b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b5f61023f565b5061032e81612b66565b60028114613dae565b5061034181612b66565b60018114610225565b346101aa5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa5760043573ffffffffffffffffffffffffffffffffffffffff81168091036101aa575f526005602052602060405f2054604051908152f35b346101aa575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa5760606102a06040516103ef81612b8c565b5f81525f60208201525f60408201525f838201525f60808201525f60a08201525f60c08201525f60e08201525f6101008201525f6101208201525f6101408201525f6101608201525f6101808201525f6101a08201525f6101c08201525f6101e08201525f6102008201525f6102208201525f6102408201525f6102608201525f610280820152015260405161048481612b8c565b73ffffffffffffffffffffffffffffffffffffffff60075416815273ffffffffffffffffffffffffffffffffffffffff60085416602082015273ffffffffffffffffffffffffffffffffffffffff600954166040820152600a546060820152600b5473ffffffffffffffffffffffffffffffffffffffff8116608083015260ff8160a01c16151560a083015260ff8160a81c169060038210156102f15761ffff9160c0840152818160b01c1660e0840152818160c01c16610100840152818160d01c1661012084015260e01c16610140820152600c546fffffffffffffffffffffffffffffffff811661016083015263ffffffff8160801c1661018083015263ffffffff8160a01c166101a083015263ffffffff8160c01c166101c083015260e01c6101e0820152600d5461020082015273ffffffffffffffffffffffffffffffffffffffff600e5416610220820152600f5461024082015260105461026082015260115461028082015260405180816020601254928381520160125f5260205f20925f5b81811061082957505061061e92500382612bc5565b6102a0820152604051906020825273ffffffffffffffffffffffffffffffffffffffff815116602083015273ffffffffffffffffffffffffffffffffffffffff602082015116604083015273ffffffffffffffffffffffffffffffffffffffff60408201511660608301526060810151608083015273ffffffffffffffffffffffffffffffffffffffff60808201511660a083015260a0810151151560c083015260c08101519060038210156102f1576102a090839260e084015261ffff60e08201511661010084015261ffff6101008201511661012084015261ffff6101208201511661014084015261ffff610140820151166101608401526fffffffffffffffffffffffffffffffff6101608201511661018084015263ffffffff610180820151166101a084015263ffffffff6101a0820151166101c084015263ffffffff6101c0820151166101e084015263ffffffff6101e08201511661020084015261020081015161022084015273ffffffffffffffffffffffffffffffffffffffff610220820151166102408401526102408101516102608401526102608101516102808401526102808101518284015201516102c0808301528051806102e0840152602061030084019201905f5b8181106107fa575050500390f35b825173ffffffffffffffffffffffffffffffffffffffff168452859450602093840193909201916001016107ec565b845473ffffffffffffffffffffffffffffffffffffffff16835260019485019486945060209093019201610609565b346101aa575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa576020610890613d61565b604051908152f35b346101aa5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa576004355f90815260146020526040808220600181015491516002909101805491936fffffffffffffffffffffffffffffffff90931692849161090884612e0e565b9081845260208401946001811690815f146109c55750600114610986575b836060877fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8961095a868a0387612bc5565b6040519586948552604060208601525180918160408701528686015e5f85828601015201168101030190f35b5f908152602081209092505b8183106109a957505081016020018261095a610926565b6020919350806001915483858a01015201910190918592610992565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001686525050151560051b820160200190508261095a610926565b346101aa575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa576020610a38613ce5565b6040519015158152f35b5f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa57610a8e3373ffffffffffffffffffffffffffffffffffffffff5f54163314613c9b565b610a96613dea565b610ab2610aa1613f40565b50610aab81612b66565b8015613dae565b610aba614a66565b60017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff006006541617600655610aed614543565b610af8600354614223565b60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0055005b346101aa575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa576020610b56613f40565b5060405190610b6481612b66565b8152f35b346101aa5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa57600435610bbe3373ffffffffffffffffffffffffffffffffffffffff600754163314612dc4565b610bc6613dea565b610be4610bd1613f40565b50610bdb81612b66565b60048114613dae565b6001545f52601460205260405f209081549160ff8360a01c16610d6a57815f526003810160205260405f209260ff845460a01c1660048110156102f15780846001610c2f9314613bfd565b61ffff8160901c1661ffff600b5460d01c1680821015610d3f575073ffff000000000000000000000000000000000000610c897fffffffffffffffffffffffff0000ffffffffffffffffffffffffffffffffffff92613c88565b60901b169116179055740300000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff8354161782556001547fc979865e92bc12d0051212aded8af57281e89a2482f6b66b20be962c48e8f9506020600173ffffffffffffffffffffffffffffffffffffffff865416950154604051908152a460017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0055005b7f0157e084000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7ff54e87fa000000000000000000000000000000000000000000000000000000005f5260045ffd5b346101aa575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa576001545f526014602052602060ff60405f205460a01c166040519015158152f35b346101aa575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa57602060ff6004541660405190610b6481612b66565b346101aa5760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa5760043560243567ffffffffffffffff81116101aa57610e76903690600401612b35565b9060443567ffffffffffffffff81116101aa57610e97903690600401612b04565b60649291923567ffffffffffffffff81116101aa57610eba903690600401612b35565b610ec2613dea565b610ee0610ecd613f40565b50610ed781612b66565b60018114613dae565b6001545f526014602052610f9060405f2097610efb89614617565b610f0d81610f07614703565b8b6148aa565b9060a05290610f1f828a818114613c51565b610f2c8287818114613c51565b610f398285818114613c51565b610f438988615082565b604051610f8581610f596020820194868661495d565b037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282612bc5565b5190206080526149bb565b608051146117dc57601054608051146117ae576080515f526004870160205260ff60405f20541661178057600494608073ffffffffffffffffffffffffffffffffffffffff60095416604051978880927fcfc4af550000000000000000000000000000000000000000000000000000000082525afa958615611775575f96611700575b5061101e8284615082565b604051602081019060805182527f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff87116101aa576110c781604060207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001968b60059c999c1b808d858701378401908051928391018483015e01015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282612bc5565b51902006915f60c05260a060c052604051976110e560c0518a612bc5565b60c051368a3760c05160405197906110fd9089612bc5565b60c05136893760015f945f5b84871061142d578d8d60808e60408f81805195865e7f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c2828601527f1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed60608601527f090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b848601527f12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa60c05186015260c085015e61010083015e60016020826101808160085afa915114901561140557156113dd576080515f526004810160205260405f2060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0082541617905560405161122081612b70565b33815260208101600181526040820190608051825260a0515f526003840160205273ffffffffffffffffffffffffffffffffffffffff60405f209351167fffffffffffffffffffffffff0000000000000000000000000000000000000000845416178355519060048210156102f1576001917fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff74ff000000000000000000000000000000000000000085549260c0511b1691161783555191015580547fffffffffffffffffffffffffffff0000ffffffffffffffffffffffffffffffff71ffff0000000000000000000000000000000061132061ffff8460801c16613c88565b60801b1691161780825561ffff80600b5460b01c169160801c16146113a5575b600154604051608051815233917fc8a69885ee696611791c50b04a8a50b8bf719de24c7f844865eb8ce4c38f2a99602060a05193a460017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0055602060405160a0518152f35b80547fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000164267ffffffffffffffff1617905580611340565b7fc3f0a9c7000000000000000000000000000000000000000000000000000000005f5260045ffd5b7fcce978fe000000000000000000000000000000000000000000000000000000005f5260045ffd5b61143887838c613bed565b35907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018210156116d45790849161150c8f86908b60206115046114fb838e7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001604051868101907fa62bb792e99e2c4ffc9febb9ff94902b13002f9029822ffd3e714a9524df4b65825246604082015230606082015233608082015260805160c0518201528460c082015260c081526114f160e082612bc5565b519020069b614a08565b35928d8d614a08565b0135916150c2565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018281031161167a576116a75760807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018f926001604085015260026060850152810386099101528c60408080830160608160075afa9160808160065afa1615611405578c6115da918a7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160206115cf8c8c6115c8828288614a08565b3595614a08565b0135928709926150c2565b6115e586868a614a08565b3560206115f388888c614a08565b0135837f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000103907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001821161167a5761164a928d6150c2565b60017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001885f940996019591611109565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b877fbc8521e5000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90955060803d60801161176e575b6117188183612bc5565b81016080828203126101aa5780601f830112156101aa576040519161173e608084612bc5565b8290608081019283116101aa57905b82821061175e575050509488611013565b815181526020918201910161174d565b503d61170e565b6040513d5f823e3d90fd5b7fc79a7dab000000000000000000000000000000000000000000000000000000005f5260805160045260245ffd5b7fee76a627000000000000000000000000000000000000000000000000000000005f5260805160045260245ffd5b7fc922446b000000000000000000000000000000000000000000000000000000005f5260045ffd5b346101aa575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa576020600254604051908152f35b346101aa575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa57611875613dea565b611893611880613f40565b5061188a81612b66565b60058114613dae565b6001545f52601460205260405f2080549061ffff8260801c1691600b549061ffff8260c01c1684105f1461198d575050505060ff600654165f14611987576003545b60037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0060045416176004555f60035573ffffffffffffffffffffffffffffffffffffffff5f54165f52600560205260405f20611932828254612f77565b90557f46eca9f43cf2aee6a8cec689cb974f81603a950acc56e356d2da0f9622c1b1ea6020600392604051908152a260017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0055005b5f6118d5565b67ffffffffffffffff8160401c16155f14611a4c575050505060ff600654165f14611a46576003545b60047fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00815416176004555f60035573ffffffffffffffffffffffffffffffffffffffff5f54165f52600560205260405f20611a12828254612f77565b90557f46eca9f43cf2aee6a8cec689cb974f81603a950acc56e356d2da0f9622c1b1ea6020600492604051908152a2610af8565b5f6119b6565b60a01c60ff1615611b4757506fffffffffffffffffffffffffffffffff9150600101541673ffffffffffffffffffffffffffffffffffffffff600754165f526005602052611a9f60405f20918254612f77565b905560065460ff1615611b41576003545b60067fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0060045416176004555f60035573ffffffffffffffffffffffffffffffffffffffff5f54165f52600560205260405f20611b0d828254612f77565b90557f46eca9f43cf2aee6a8cec689cb974f81603a950acc56e356d2da0f9622c1b1ea6020600692604051908152a2610af8565b5f611ab0565b60018201926fffffffffffffffffffffffffffffffff84541681156116a757046fffffffffffffffffffffffffffffffff169060b01c61ffff16600383015f5b828110611ce6575050507f426c41404c6ba09bf011e1b0de2ad289fb3cdc730da2417b1d67838c7efa698091611be6604092611be06fffffffffffffffffffffffffffffffff8754169161ffff855460801c169061444e565b90612c06565b73ffffffffffffffffffffffffffffffffffffffff5f54165f526005602052611c13835f20918254612f77565b905561ffff6fffffffffffffffffffffffffffffffff600154955416915460801c1682519182526020820152a260065460ff1615611ce0576003545b60057fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0060045416176004555f60035573ffffffffffffffffffffffffffffffffffffffff5f54165f52600560205260405f20611cac828254612f77565b90557f46eca9f43cf2aee6a8cec689cb974f81603a950acc56e356d2da0f9622c1b1ea6020600592604051908152a2610af8565b5f611c4f565b805f528160205260405f20549060ff8260a01c169160048310156102f157600192611d13575b5001611b87565b73ffffffffffffffffffffffffffffffffffffffff165f52600560205260405f20611d3f868254612f77565b905587611d0c565b346101aa5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa57600b5460b01c61ffff166004357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0611dc6611db084612c13565b93611dbe6040519586612bc5565b808552612c13565b015f5b818110611ed45750505f5b8251811015611e5957815f526014602052600360405f2001815f5260205260405f2090604051611e0381612b70565b60ff835473ffffffffffffffffffffffffffffffffffffffff8116835260a01c1660048110156102f15760208201526001928301546040820152611e478286613c3d565b52611e528185613c3d565b5001611dd4565b8260405160208101916020825280518093526020604083019101925f5b818110611e835783830384f35b9091845173ffffffffffffffffffffffffffffffffffffffff815116825260208101519060048210156102f15782604060609260209485600197015201516040820152019501910193919093611e76565b602090604051611ee381612b70565b5f81525f838201525f604082015282828701015201611dc9565b346101aa575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa57602073ffffffffffffffffffffffffffffffffffffffff5f5416604051908152f35b346101aa5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa5760043567ffffffffffffffff81116101aa57611f9c903690600401612b04565b90611fc13373ffffffffffffffffffffffffffffffffffffffff600754163314612dc4565b611fc9613dea565b611fd161442a565b5f5b8281106120005760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0055005b6001545f526014602052600360405f200161201c828585613bed565b355f5260205260405f209060ff825460a01c169160048310156102f15761205360019361204a848888613bed565b35858214613bfd565b740200000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff82541617815582549073ffffffffffffffffffffffffffffffffffffffff6120b3848888613bed565b35915416917f989c36d1bf715e95312ba25592d2d4cac992a8d1c9a0e87facfd9e321dcd16eb5f80a401611fd3565b346101aa5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa5760043567ffffffffffffffff81116101aa57612131903690600401612b04565b6024359167ffffffffffffffff83116101aa57612155610af8933690600401612ad6565b929091612160613dea565b612f84565b60407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa576004356fffffffffffffffffffffffffffffffff81168091036101aa5760243567ffffffffffffffff81116101aa576121cc903690600401612ad6565b6121f39291923373ffffffffffffffffffffffffffffffffffffffff600754163314612dc4565b6121fb613dea565b612206610324613f40565b6fffffffffffffffffffffffffffffffff600c541680831061248257506001545f526014602052600260405f2060018101847fffffffffffffffffffffffffffffffff0000000000000000000000000000000082541617905580547fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff6fffffffffffffffff00000000000000004260401b169116178155019267ffffffffffffffff8211612455576122b88454612e0e565b601f8111612404575b505f93601f83116001146123645782610af8955f91612359575b508360011b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8560031b1c19161790555b7fa754c95900f401612ab6bff373d624274248bc50313aa7104da69ae25b26f083612351600154926040519182918783526040602084015233966040840191612e5f565b0390a3614223565b9050820135866122db565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0831694815f5260205f20905f5b8781106123ec575084610af897106123b4575b5050600183811b01905561230d565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60f88660031b161c199084013516905585806123a5565b90916020600181928588013581550193019101612392565b828111156122c157845f5260205f20601f840160051c906020851061244d575b81601f9101920160051c03905f5b8281106124405750506122c1565b5f82820155600101612432565b5f9150612424565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b827f9901e611000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346101aa5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa5760043573ffffffffffffffffffffffffffffffffffffffff811681036101aa57610890602091612d1e565b346101aa575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa576020600354604051908152f35b346101aa575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa5761259361257f6140e3565b604051918291602083526020830190612aa3565b0390f35b346101aa575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa5760206125cf613f40565b9050604051908152f35b346101aa575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa5760135461261381612c13565b906126216040519283612bc5565b80825260208201908160135f527f66de8ffda797e3de9c05e8fc57b3bf0ec28a930d40b0d285d93c06501cf6a0905f915b83831061275757848660405191829160208301906020845251809152604083019060408160051b85010192915f905b82821061269057505050500390f35b91939092947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc09082030182528451602060608160408501936fffffffffffffffffffffffffffffffff81511686520151936040838201528451809452019201905f905b808210612713575050506020806001929601920192018594939192612681565b90919260206060600192604087518051835273ffffffffffffffffffffffffffffffffffffffff8582015116858401520151151560408201520194019201906126f3565b6002602060019261276785612c2b565b815201920192019190612652565b346101aa5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa5760043573ffffffffffffffffffffffffffffffffffffffff81168082036101aa576127cd613dea565b73ffffffffffffffffffffffffffffffffffffffff6008541680159180151580612a61575b80612a57575b15612a2c57335f52600560205260405f2054928315612a0057801561298557475b8085101561297f5750835b8415612954578461283491612c06565b335f52600560205260405f2055816040518581527ff7a40077ff7a04c7e61f6f26fb13774259ddf1b6bce9ecf26a8276cdd399268360203392a3156128ad57505061288181602093613e9b565b60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0055604051908152f35b909250604051907fa9059cbb000000000000000000000000000000000000000000000000000000005f526004528160245260205f60448180875af19060015f5114821615612933575b604052156129075760209150612881565b507f5274afe7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90600181151661294b57833b15153d151616906128f6565b503d5f823e3d90fd5b7f9a8c5132000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b93612824565b6040517f70a08231000000000000000000000000000000000000000000000000000000008152306004820152602081602481875afa908115611775575f916129ce575b50612819565b90506020813d6020116129f8575b816129e960209383612bc5565b810103126101aa5751866129c8565b3d91506129dc565b7f64ab3466000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b7f0eddc34f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50818114156127f8565b50308114156127f2565b346101aa575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa576020906001548152f35b90602080835192838152019201905f5b818110612ac05750505090565b8251845260209384019390920191600101612ab3565b9181601f840112156101aa5782359167ffffffffffffffff83116101aa57602083818601950101116101aa57565b9181601f840112156101aa5782359167ffffffffffffffff83116101aa576020808501948460051b0101116101aa57565b9181601f840112156101aa5782359167ffffffffffffffff83116101aa576020808501948460061b0101116101aa57565b600711156102f157565b6060810190811067ffffffffffffffff82111761245557604052565b6102c0810190811067ffffffffffffffff82111761245557604052565b60c0810190811067ffffffffffffffff82111761245557604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761245557604052565b9190820391821161167a57565b67ffffffffffffffff81116124555760051b60200190565b906040516040810181811067ffffffffffffffff82111761245557604052600181936fffffffffffffffffffffffffffffffff815416835201908154612c7081612c13565b92612c7e6040519485612bc5565b81845260208401905f5260205f205f915b838310612ca0575050505060200152565b60026020600192604051612cb381612b70565b8554815260ff8587015473ffffffffffffffffffffffffffffffffffffffff81168584015260a01c1615156040820152815201920192019190612c8f565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811461167a5760010190565b6012545f928115612db357909173ffffffffffffffffffffffffffffffffffffffff16905f5b83811015612dad5760125f528273ffffffffffffffffffffffffffffffffffffffff827fbb8a6a4669ba250d26cd7a459eca9d215f8307e33aebe50379bc5a3617ec344401541614612d99575b600101612d44565b93612da5600191612cf1565b949050612d91565b50915050565b9250505061ffff600b5460b01c1690565b15612dcc5750565b73ffffffffffffffffffffffffffffffffffffffff907f245aecd3000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b90600182811c92168015612e55575b6020831014612e2857565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b91607f1691612e1d565b601f82602094937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe093818652868601375f8582860101520116010190565b601354811015612eb95760135f5260205f209060011b01905f90565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b8054821015612eb9575f5260205f209060011b01905f90565b9190811015612eb95760051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156101aa57019081359167ffffffffffffffff83116101aa5760200182360381136101aa579190565b909392938483116101aa5784116101aa578101920390565b9190820180921161167a57565b939093612f8f61442a565b600154915f61016052612faa612fa484612e9d565b50612c2b565b602081019081519773ffffffffffffffffffffffffffffffffffffffff6009541692833f600a5490818103613bbf575050612fe58a51614064565b975f5b89518110156130115780612ffe6001928e613c3d565b515161300a828d613c3d565b5201612fe8565b509194979295989093969950863b156101aa579091613064926040519384927f76198563000000000000000000000000000000000000000000000000000000008452606060048501526064840190612aa3565b907ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc838303016024840152868252602082019160208860051b820101928c918d7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe15f913603015b8b8210613b41575050505050815f9461310e927ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc86809603016044860152612e5f565b0381885afa801561177557613b2c575b50516101405261016051610100529293919290613139613d61565b6131416140e3565b946002549361016051955b61014051518710156133d457613163878383612eff565b9060e052985f61012052896020116101aa5760e0515060206101205260e051358a61012051116101aa5785810361339e57506101205161010052610160515b6131cc8a5160406131b68c61014051613c3d565b510151156133955760ff610160515b1690612c06565b8110156132a5576131e3610100518c60e051614ff1565b6131ed828c613c3d565b51146131ff610100518d60e051614ff1565b613209838d613c3d565b51911561326d575050610120516101005101610100511161323a5760019061012051610100510161010052016131a2565b7f4e487b710000000000000000000000000000000000000000000000000000000061016051526011600452602461016051fd5b827ff87299d8000000000000000000000000000000000000000000000000000000006101605152600452602452604452606461016051fd5b5092969598909398949194861580159061338c575b8015613381575b613301575b506132d890610100519060e051614ff1565b946101205161010051019081610100511161323a5760019161010052019591979293909361314c565b80613312610100518460e051614ff1565b14613323610100518460e051614ff1565b901561334d5750506101205161010051019081610100511161323a576132d89161010052906132c6565b7fbf77f529000000000000000000000000000000000000000000000000000000006101605152600452602452604461016051fd5b50600d5415156132c1565b508a15156132ba565b60ff60016131c5565b85907fa9714ddb000000000000000000000000000000000000000000000000000000006101605152600452602452604461016051fd5b98925094506004929550602090604051938480927fea3d508a0000000000000000000000000000000000000000000000000000000082525afa918215613b1e576101605192613aba575b5061342882614461565b156139a15750506002556fffffffffffffffffffffffffffffffff825116937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff820182811161323a5761348a9261347e92612eff565b90816101005191612f5f565b9061016051506101605191600b5461ffff8160b01c169260ff8260a81c1660038110156138d5576002149182156139945750610160515b60015461016051526014602052604061016051209161016051926003610160519101905b8781106139085750610160515b87811061370a57505050505050505060409293506135256fffffffffffffffffffffffffffffffff835116600354612c06565b600355613545816fffffffffffffffffffffffffffffffff845116612c06565b73ffffffffffffffffffffffffffffffffffffffff6101605154166101605152600560205261357b846101605120918254612f77565b9055600154610160515260146020526fffffffffffffffffffffffffffffffff600184610160512001541673ffffffffffffffffffffffffffffffffffffffff60075416610160515260056020526135da846101605120918254612f77565b90557fd2b29795fdd0991777afcca3953fec3d644c195f7167a253f0c50cfbcc9ad42e600154938261362386946fffffffffffffffffffffffffffffffff600254975116612c06565b82519182526020820152a36001810180821161323a57601354036136f4575060065460ff16156136eb576003545b60017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0060045416176004556101605160035573ffffffffffffffffffffffffffffffffffffffff61016051541661016051526005602052604061016051206136ba828254612f77565b90557f46eca9f43cf2aee6a8cec689cb974f81603a950acc56e356d2da0f9622c1b1ea6020600192604051908152a2565b61016051613651565b6136fd90612cf1565b600155613708614543565b565b80610160515281602052604061016051209081549160ff8360a01c169a60048c10156138d5578e9b156138c957881561387f5760019b5b61374b8d84615043565b90816137ed57505073ffffffffffffffffffffffffffffffffffffffff917f4de026f68cadecb9aa9f3fa3774fe732fcf00e62fbffbac5021e300611498cbc60406137bf6001978795610160519788925b16610160515260056020528361016051206137b8838254612f77565b9055612f77565b9e73ffffffffffffffffffffffffffffffffffffffff88549454169582519182526020820152a45b016134f2565b906137fa9193929361444e565b90881561384c577f4de026f68cadecb9aa9f3fa3774fe732fcf00e62fbffbac5021e300611498cbc60406137bf60019773ffffffffffffffffffffffffffffffffffffffff968d89970497889261379c565b7f4e487b710000000000000000000000000000000000000000000000000000000061016051526012600452602461016051fd5b9a507f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8216820361323a578d9a6138c36138bc8460051b89612f77565b8b88614ff1565b9b613741565b9a5050600191506137e7565b7f4e487b710000000000000000000000000000000000000000000000000000000061016051526021600452602461016051fd5b9384610160515281602052604061016051206101605150865f146139445760019161393761393d928490615043565b90612f77565b94016134e5565b7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8616860361323a5760019161393761393d9261398e6139878a60051b8a612f77565b8c89614ff1565b90615043565b60db1c621fffe0166134c1565b93509394505050806101605152601460205260ff604061016051205460a01c16613a66576101605152601460205260406101605120740100000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff8254161790557fffffffff000000000000000000000000000000000000000000000000000000006001549116907fdbfbb41cb902d82e84bc732b97e99c5fde0794a607839a2c04f9046ebefba4cc6101605161016051a3565b7fffffffff00000000000000000000000000000000000000000000000000000000827f73e50d9100000000000000000000000000000000000000000000000000000000610160515216600452602461016051fd5b9091506020813d602011613b16575b81613ad660209383612bc5565b81010312613b0f57517fffffffff0000000000000000000000000000000000000000000000000000000081168103613b0f57905f61341e565b6101605180fd5b3d9150613ac9565b6040513d61016051823e3d90fd5b5f613b3691612bc5565b5f610160525f61311e565b91939796509193947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe084820301855281883512156101aa578e883501906020823592019167ffffffffffffffff81116101aa5780360383136101aa57613bad6020928392600195612e5f565b990195019201889697959493916130cb565b7fa9dc3676000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9190811015612eb95760051b0190565b15613c06575050565b7f4908ad36000000000000000000000000000000000000000000000000000000005f5260045260048110156102f15760245260445ffd5b8051821015612eb95760209160051b010190565b15613c5a575050565b7fd7b4551b000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b61ffff1661ffff811461167a5760010190565b15613ca35750565b73ffffffffffffffffffffffffffffffffffffffff907f246827bf000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b600d5415158080613d41575b613d3c576001541590811591613d22575b8115613d0c575090565b60065460ff16915081613d1d575090565b905090565b9050600160ff60045416613d3581612b66565b1490613d02565b505f90565b5073ffffffffffffffffffffffffffffffffffffffff600e541615613cf1565b60015473ffffffffffffffffffffffffffffffffffffffff600754166040519060208201924684523060408401526060830152608082015260808152613da860a082612bc5565b51902090565b15613db65750565b7f96fe8cdd000000000000000000000000000000000000000000000000000000005f52613de281612b66565b60045260245ffd5b60027f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005414613e395760027f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0055565b7f3ee5aeb5000000000000000000000000000000000000000000000000000000005f5260045ffd5b67ffffffffffffffff811161245557601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200190565b814710613f10575f80809373ffffffffffffffffffffffffffffffffffffffff829483604051613ecc602082612bc5565b52165af115613ed757565b3d15613ee8576040513d5f823e3d90fd5b7fd6bda275000000000000000000000000000000000000000000000000000000005f5260045ffd5b50477fcf479181000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b60ff60045416613f4f81612b66565b61405d5760ff6006541615614057576001545f52601460205260405f205467ffffffffffffffff81169061ffff8160801c16600b5461ffff8160b01c1682108061404e575b6140455760c01c61ffff161161403c5760401c67ffffffffffffffff169081156140155750600c549063ffffffff8260c01c160167ffffffffffffffff811161167a5767ffffffffffffffff169081421061400f5790613ff79160e01c90612f77565b908142105f146140075760049190565b600591505f90565b50600391565b61402c915063ffffffff600c5460a01c1690612f77565b908142105f146140075760029190565b50506005905f90565b50600193915050565b50834210613f94565b5f905f90565b6006905f90565b9061406e82612c13565b61407b6040519182612bc5565b8281527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06140a98294612c13565b0190602036910137565b604051906140c082612ba9565b606060a0835f81525f60208201525f60408201525f838201525f60808201520152565b61ffff600b5460b01c16906001820180831161167a5761410290614064565b9161410b6140b3565b6001545f5b83811061412a575050506141276010549184613c3d565b52565b815f526014602052600360405f2001815f5260205260405f2060ff815460a01c1660048110156102f15780151590816141e0575b506141c957508251156141b5575b806141a361419c6001938660a001519060061b0160406020820151910151909163ffffffff82169160201c151590565b50906149bb565b6141ad8289613c3d565b525b01614110565b915060016141c1614703565b92905061416c565b906001809201546141da8289613c3d565b526141af565b6003915014155f61415e565b156141f5575050565b7f312b0033000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b73ffffffffffffffffffffffffffffffffffffffff6008541690811561441c57346143ec57604051917f70a08231000000000000000000000000000000000000000000000000000000008352306004840152602083602481845afa928315611775575f936143b8575b50604051907f23b872dd000000000000000000000000000000000000000000000000000000005f5233600452306024528260445260205f60648180855af160015f5114811615614399575b826040525f6060521561436e57816024816020937f70a082310000000000000000000000000000000000000000000000000000000082523060048301525afa908115611775575f9161433a575b506137089261433291612c06565b8181146141ec565b90506020813d602011614366575b8161435560209383612bc5565b810103126101aa5751613708614324565b3d9150614348565b7f5274afe7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60018115166143af57813b15153d1516166142d7565b823d5f823e3d90fd5b9092506020813d6020116143e4575b816143d460209383612bc5565b810103126101aa5751915f61428c565b3d91506143c7565b7f312b0033000000000000000000000000000000000000000000000000000000005f52346004525f60245260445ffd5b6137089150348134146141ec565b613708614435613f40565b5061443f81612b66565b600381148015610bd157613dae565b8181029291811591840414171561167a57565b73ffffffffffffffffffffffffffffffffffffffff600b541690811561453c5762030d405a115a901561450a57506020915f916040517fffffffff00000000000000000000000000000000000000000000000000000000858201927f62625f55000000000000000000000000000000000000000000000000000000008452166024820152602481526144f4604482612bc5565b5191620186a0fa60015f511490601f3d11161690565b7f9ee5fcf0000000000000000000000000000000000000000000000000000000005f5260045262030d4060245260445ffd5b5050600190565b61455863ffffffff600c5460801c1642612f77565b6001545f52601460205260405f2067ffffffffffffffff808316167fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000082541617905560015460016145a882612e9d565b500180547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff810190811161167a576146036040917ff381f73105d6164028138360dff6490d9c19c0f2c98ded68db027f3eee16c97d93612ee6565b5054936002549082519182526020820152a3565b601254156147005761462833612d1e565b9081156146d457600b5482915f9160b01c61ffff1690600301825b8281106146855750505010156146565750565b7f101b3629000000000000000000000000000000000000000000000000000000005f523360045260245260445ffd5b8091929394505f52816020523373ffffffffffffffffffffffffffffffffffffffff60405f205416146146c0575b6001019084939291614643565b926146cc600191612cf1565b9390506146b3565b7fd3c6b2b7000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b50565b61470b6140b3565b5060016147188154612e9d565b500173ffffffffffffffffffffffffffffffffffffffff60095416908054907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff820191821161167a5760016147835f9373ffffffffffffffffffffffffffffffffffffffff93612ee6565b500154166024604051809481937fce27149000000000000000000000000000000000000000000000000000000000835260048301525afa908115611775575f916147cb575090565b90503d805f833e6147dc8183612bc5565b8101906020818303126101aa5780519067ffffffffffffffff82116101aa57019060c0828203126101aa576040519161481483612ba9565b80518352602081015160038110156101aa57602084015260408101516040840152606081015160608401526080810151608084015260a08101519067ffffffffffffffff82116101aa570181601f820112156101aa5780519061487682613e61565b926148846040519485612bc5565b828452602083830101116101aa57815f9260208093018386015e8301015260a082015290565b9290919261ffff600b5460b01c16925f5b8481106148ee57857f4a390fff000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b85614919828460a001519060061b0160406020820151910151909163ffffffff82169160201c151590565b50911480614938575b61492f57506001016148bb565b90955093505050565b50815f526003840160205260ff60405f205460a01c1660048110156102f15715614922565b602092839282528051928391018483015e01015f815290565b9061498082613e61565b61498d6040519182612bc5565b8281527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06140a98294613e61565b907f03ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8116810361167a57613da86149f7610f599260061b614976565b60405192839160208301958661495d565b9190811015612eb95760061b0190565b519081151582036101aa57565b519073ffffffffffffffffffffffffffffffffffffffff821682036101aa57565b519061ffff821682036101aa57565b519063ffffffff821682036101aa57565b73ffffffffffffffffffffffffffffffffffffffff600e5416801561470057803f303f03614f93576040517fbe539058000000000000000000000000000000000000000000000000000000008152602081600481855afa908115611775575f91614f59575b5080614edf575b15614e81575f600491604051928380927fd50256250000000000000000000000000000000000000000000000000000000082525afa908115611775575f91614c06575b50610240810151600f5403614ba85760ff600b5460a01c16908115614b9b575b5015614b3d57565b60646040517ff191a03100000000000000000000000000000000000000000000000000000000815260206004820152601660248201527f6120646576656c6f706d656e742063616d706169676e000000000000000000006044820152fd5b60a091500151155f614b35565b60646040517ff191a03100000000000000000000000000000000000000000000000000000000815260206004820152601e60248201527f7374617465206f66207468652070726576696f75732063616d706169676e00006044820152fd5b90503d805f833e614c178183612bc5565b8101906020818303126101aa5780519067ffffffffffffffff82116101aa5701906102c0828203126101aa5760405191614c5083612b8c565b614c5981614a25565b8352602081015173ffffffffffffffffffffffffffffffffffffffff811681036101aa576020840152604081015173ffffffffffffffffffffffffffffffffffffffff811681036101aa57604084015260608101516060840152608081015173ffffffffffffffffffffffffffffffffffffffff811681036101aa576080840152614ce660a08201614a18565b60a084015260c081015160038110156101aa5760c0840152614d0a60e08201614a46565b60e0840152614d1c6101008201614a46565b610100840152614d2f6101208201614a46565b610120840152614d426101408201614a46565b6101408401526101608101516fffffffffffffffffffffffffffffffff811681036101aa57610160840152614d7a6101808201614a55565b610180840152614d8d6101a08201614a55565b6101a0840152614da06101c08201614a55565b6101c0840152614db36101e08201614a55565b6101e0840152610200810151610200840152614dd26102208201614a25565b6102208401526102408101516102408401526102608101516102608401526102808101516102808401526102a08101519067ffffffffffffffff82116101aa57019080601f830112156101aa578151614e2a81612c13565b92614e386040519485612bc5565b81845260208085019260051b8201019283116101aa57602001905b828210614e69575050506102a08201525f614b15565b60208091614e7684614a25565b815201910190614e53565b60646040517ff191a03100000000000000000000000000000000000000000000000000000000815260206004820152601d60248201527f68656164206f66207468652070726576696f75732063616d706169676e0000006044820152fd5b506040517f8f7dcfa3000000000000000000000000000000000000000000000000000000008152602081600481855afa908115611775575f91614f27575b50600d5414614ad2565b90506020813d602011614f51575b81614f4260209383612bc5565b810103126101aa57515f614f1d565b3d9150614f35565b90506020813d602011614f8b575b81614f7460209383612bc5565b810103126101aa57614f8590614a18565b5f614acb565b3d9150614f67565b60646040517ff191a03100000000000000000000000000000000000000000000000000000000815260206004820152601d60248201527f636f6465206f66207468652070726576696f75732063616d706169676e0000006044820152fd5b91602081019182821161167a5761500793612f5f565b90359060208110615016575090565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9060200360031b1b1690565b5460a01c60ff1660048110156102f15760018114908115615077575b508061506e575b15613d3c5790565b505f8113615066565b60029150145f61505f565b91908060061b907f03ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81160361167a576150ba81614976565b926020840137565b92906040929183928386019283526060860152608085015260608160075afa9160808160065afa16156114055756",
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
