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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"guardian_\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"development_\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"verifierId\",\"type\":\"bytes32\"}],\"name\":\"DevelopmentVerifier\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"verifierId\",\"type\":\"bytes32\"}],\"name\":\"FrozenVerifier\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"}],\"name\":\"GuardianWithoutOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotGuardian\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"RouterStopped\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"verifierId\",\"type\":\"bytes32\"}],\"name\":\"UnknownVerifier\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"verifierId\",\"type\":\"bytes32\"}],\"name\":\"VerifierIdTaken\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"}],\"name\":\"GuardianChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"}],\"name\":\"Resumed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"}],\"name\":\"Stopped\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"verifierId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"verifier\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"programId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"}],\"name\":\"VerifierAdded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"verifierId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"}],\"name\":\"VerifierFrozen\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"acceptOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"verifierId\",\"type\":\"bytes32\"}],\"name\":\"active\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"contractIAIVMProgram\",\"name\":\"verifier\",\"type\":\"address\"}],\"name\":\"add\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"development\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"verifierId\",\"type\":\"bytes32\"}],\"name\":\"freeze\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"guardian\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pendingOwner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"resume\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"guardian_\",\"type\":\"address\"}],\"name\":\"setGuardian\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"stop\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"stopped\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"verifierId\",\"type\":\"bytes32\"}],\"name\":\"verifierOf\",\"outputs\":[{\"internalType\":\"contractIAIVMProgram\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"frozen\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"verifierId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"publicValues\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"}],\"name\":\"verifyProof\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "AIVMRouter",
	Bin: "0x60803461013f57601f61112e38819003918201601f19168301916001600160401b038311848410176101435780849260609460405283398101031261013f5761004781610157565b90604061005660208301610157565b9101519182151580930361013f576001600160a01b031691821561012c576001545f80546001600160a01b031981168617825560405195929392916001600160a01b03909116907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a36001600160a81b031990911660a09190911b60ff60a01b1617600155600280546001600160a01b0319166001600160a01b039290921691821790557f01c6520cf747e4632b43b535b91afe3950ccabc4ab29bbd89e3c1f6b0ba056555f80a2610fc2908161016c8239f35b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b038216820361013f5756fe60806040526004361015610011575f80fd5b5f5f3560e01c8063046f7da214610d6857806307da68f514610c845780630a3b0a4f146109d05780632916acad1461096657806341493c60146107c6578063452a932014610774578063715018a61461062b57806375f12b21146105e757806379ba5097146104dd5780637b929c27146104995780638a0dac4a146103ef5780638da5cb5b1461039e578063e26e4cf91461030c578063e30c3978146102ba578063ec13cc7b146101905763f2fde38b146100ca575f80fd5b3461018d5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261018d5760043573ffffffffffffffffffffffffffffffffffffffff811680910361018b57610122610f76565b807fffffffffffffffffffffffff0000000000000000000000000000000000000000600154161760015573ffffffffffffffffffffffffffffffffffffffff8254167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227008380a380f35b505b80fd5b503461018d5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261018d5760043573ffffffffffffffffffffffffffffffffffffffff6002541633148015610295575b6101f0903390610e1b565b808252600360205260408220740100000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff82546102578573ffffffffffffffffffffffffffffffffffffffff83161515610ed3565b6102688560ff8360a01c1615610f05565b1617905533907fda96aaf26183702a9510791ea2d0dc0136cb8977ef05941b6966460961063b978380a380f35b506101f073ffffffffffffffffffffffffffffffffffffffff835416331490506101e5565b503461018d57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261018d57602073ffffffffffffffffffffffffffffffffffffffff60015416604051908152f35b503461018d5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261018d5760406020916004358152600383522060ff60025460a01c1615908161038e575b8161036d575b506040519015158152f35b73ffffffffffffffffffffffffffffffffffffffff9150541615155f610362565b805460a01c60ff1615915061035c565b503461018d57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261018d5773ffffffffffffffffffffffffffffffffffffffff6020915416604051908152f35b503461018d5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261018d5760043573ffffffffffffffffffffffffffffffffffffffff811680910361018b57610448610f76565b807fffffffffffffffffffffffff000000000000000000000000000000000000000060025416176002557f01c6520cf747e4632b43b535b91afe3950ccabc4ab29bbd89e3c1f6b0ba056558280a280f35b503461018d57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261018d57602060ff60015460a01c166040519015158152f35b503461018d57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261018d573373ffffffffffffffffffffffffffffffffffffffff60015416036105bb577fffffffffffffffffffffffff0000000000000000000000000000000000000000600154166001558054337fffffffffffffffffffffffff0000000000000000000000000000000000000000821617825573ffffffffffffffffffffffffffffffffffffffff3391167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08380a380f35b807f118cdaa7000000000000000000000000000000000000000000000000000000006024925233600452fd5b503461018d57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261018d57602060ff60025460a01c166040519015158152f35b503461018d57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261018d57610662610f76565b60025460ff8160a01c1661074c5773ffffffffffffffffffffffffffffffffffffffff16806107215750610694610f76565b7fffffffffffffffffffffffff0000000000000000000000000000000000000000600154166001558073ffffffffffffffffffffffffffffffffffffffff81547fffffffffffffffffffffffff000000000000000000000000000000000000000081168355167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08280a380f35b7fa6df3ce5000000000000000000000000000000000000000000000000000000008252600452602490fd5b6004827f44e606c7000000000000000000000000000000000000000000000000000000008152fd5b503461018d57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261018d57602073ffffffffffffffffffffffffffffffffffffffff60025416604051908152f35b503461093a5760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261093a5760043560243567ffffffffffffffff811161093a57610819903690600401610ded565b9060443567ffffffffffffffff811161093a5761083a903690600401610ded565b93909260ff60025460a01c1661093e57815f52600360205260405f20549161088c8160ff73ffffffffffffffffffffffffffffffffffffffff86169561088283881515610ed3565b60a01c1615610f05565b823b1561093a5761090f5f956108df97604051988997889687967f41493c600000000000000000000000000000000000000000000000000000000088526004880152606060248801526064870191610f38565b917ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc858403016044860152610f38565b03915afa801561092f57610921575080f35b61092d91505f90610e65565b005b6040513d5f823e3d90fd5b5f80fd5b7f44e606c7000000000000000000000000000000000000000000000000000000005f5260045ffd5b3461093a5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261093a576004355f5260036020526040805f205460ff82519173ffffffffffffffffffffffffffffffffffffffff8116835260a01c1615156020820152f35b3461093a5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261093a5760043573ffffffffffffffffffffffffffffffffffffffff811680910361093a57610a28610f76565b604051907f63c109f1000000000000000000000000000000000000000000000000000000008252602082600481845afa91821561092f575f92610c50575b50815f52600360205273ffffffffffffffffffffffffffffffffffffffff60405f205416610c245760ff60015460a01c168015610ba4575b15610b7857815f52600360205260405f20817fffffffffffffffffffffffff0000000000000000000000000000000000000000825416179055604051917f98812da8000000000000000000000000000000000000000000000000000000008352602083600481855afa92831561092f575f93610b44575b507f8d65e708fd6aee23f01faa8f119885701f898ed95c11fda61db8e773722a19646020833f604051908152a4005b9092506020813d602011610b70575b81610b6060209383610e65565b8101031261093a57519183610b15565b3d9150610b53565b507fbcf9db8c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506040517f7b929c27000000000000000000000000000000000000000000000000000000008152602081600481855afa90811561092f575f91610be9575b5015610a9e565b90506020813d602011610c1c575b81610c0460209383610e65565b8101031261093a5751801515810361093a5783610be2565b3d9150610bf7565b507f5ee47a67000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9091506020813d602011610c7c575b81610c6c60209383610e65565b8101031261093a57519082610a66565b3d9150610c5f565b3461093a575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261093a57740100000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff60025473ffffffffffffffffffffffffffffffffffffffff811633148015610d43575b610d17903390610e1b565b1617600255337f55c4adf1f68f084b809304657594a92ba835ada8d3b5340955bf05746723c05b5f80a2005b50610d1773ffffffffffffffffffffffffffffffffffffffff5f541633149050610d0c565b3461093a575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261093a57610d9e610f76565b7fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff60025416600255337f5d287a3a02ade76478d8449abebe9dc45b38421247132b68127dd3cd6c05f3cf5f80a2005b9181601f8401121561093a5782359167ffffffffffffffff831161093a576020838186019501011161093a57565b15610e235750565b73ffffffffffffffffffffffffffffffffffffffff907fa252c151000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117610ea657604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b15610edb5750565b7e66328a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b15610f0d5750565b7f50bf4b90000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b601f82602094937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe093818652868601375f8582860101520116010190565b73ffffffffffffffffffffffffffffffffffffffff5f54163303610f9657565b7f118cdaa7000000000000000000000000000000000000000000000000000000005f523360045260245ffd",
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

// AIVMVerifierMetaData contains all meta data concerning the AIVMVerifier contract.
var AIVMVerifierMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"ConstantsTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"offset\",\"type\":\"uint256\"}],\"name\":\"CoordinateOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"dataSet\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"DataIdMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"EndIdMismatch\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCreation\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"MalformedConstants\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"along\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"blocks\",\"type\":\"uint256\"}],\"name\":\"NoSuchBlock\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"NoSuchCommitment\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"OutputOutOfRange\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PointNotOnCurve\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ProofInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"ProofLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"PublicValuesLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"offset\",\"type\":\"uint256\"}],\"name\":\"ScalarOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"StartIdMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"programKey\",\"type\":\"bytes32\"}],\"name\":\"UnknownProgram\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"programs\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"publicValues\",\"type\":\"uint256\"}],\"name\":\"WrongBlocks\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongCircuit\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongClass\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongConstants\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongPowers\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"programs\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"publicValues\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"proofs\",\"type\":\"uint256\"}],\"name\":\"WrongProofs\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"got\",\"type\":\"bytes4\"},{\"internalType\":\"bytes4\",\"name\":\"want\",\"type\":\"bytes4\"}],\"name\":\"WrongSelector\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"programKey\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"constants\",\"type\":\"address\"}],\"name\":\"ProgramRegistered\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"circuit\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"powers\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"development\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"constants\",\"type\":\"bytes\"}],\"name\":\"register\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"made\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"programKeys\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes[]\",\"name\":\"publicValues\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes[]\",\"name\":\"proofs\",\"type\":\"bytes[]\"}],\"name\":\"verifyMany\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"programKey\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"publicValues\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"}],\"name\":\"verifyProof\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"programKeys\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes[]\",\"name\":\"publicValues\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"}],\"name\":\"verifyProofs\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "AIVMVerifier",
	Bin: "0x60808060405234601557614bf2908161001a8239f35b5f80fdfe6102606040526004361015610012575f80fd5b5f3560e01c80631dfe0324146114cf57806341493c60146114225780637619856314610bdd5780637b929c2714610b9757806382fbdc9c14610b1f5763e8d54e3f1461005c575f80fd5b34610b1b5760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610b1b5760043567ffffffffffffffff8111610b1b576100ab90369060040161154a565b9060243567ffffffffffffffff8111610b1b576100cc90369060040161154a565b919060443567ffffffffffffffff8111610b1b576100ee90369060040161154a565b9085151580610b12575b80610b09575b15610ad55761010b611a6f565b9361011587611970565b956101236040519788611661565b8787527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe061015089611970565b015f5b818110610abe57505061016588611970565b946101736040519687611661565b8886527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06101a08a611970565b015f5b818110610aa75750506001890194858a11610848577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06101ff6101e9889c9b999c611970565b976101f7604051998a611661565b808952611970565b013660208801377f8a68d7fef3f31b5133dd05501ba3b5e6407e266cdbb13e98293c7454194aac1061023087611a4e565b525f5b89811061099a5750505050505060405160208101918260208251919201905f5b81811061098457505050906102b1817f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019493037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282611661565b51902006805f915f925b8681106109235750508460c0026040510195610380870160405261038036883760406101a08601885e604060a0860160c089015e7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000006103008801526001905f935b8785106104a25760205f8a61030060048c60806102e08e60018411610479575b610351610320880160e0830160c08a01614a38565b826101e08201604089015e7f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c26101008801527f1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed6101208801527f090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b6101408801527f12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa6101608801528261026082016101c089015e0161028086015e0160c0028092030160085afa60015f51149015610451571561042957005b7f7fcdd1f4000000000000000000000000000000000000000000000000000000005f5260045ffd5b7fa3d28e13000000000000000000000000000000000000000000000000000000005f5260045ffd5b61048a8688016101a08301896149dd565b61049d86880160a0830160c08a016149dd565b61033c565b97959694976108f6576104b58489611a5b565b516104c08583611a5b565b5190600186018611610848576001860160c00260c0810460018801036108485788039088821161084857608083015190602060a0818401359201518303017f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478210156108cb57507f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4760019160c08486378103066020840152856001146108b757506040906080828085019488865260608160075afa9383830190378160c06101c08c0192018237856102008b015260608160075afa166040610180890160808160065afa16905b6103008801907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001856103008b0151086103008a01525f915b6060831061087d5750505015610451576105f98489611a5b565b51946106058583611a5b565b51978160018701105f14610875576008905b60c08901891161084857610240890189116108485761065a6101808901516101a08a01516101608b015160408c01516003810160021c9101019160c08d01614a93565b5f5b60408901518110156106bc578061067960019260608c0151611a5b565b5161014081018051918d83610693575b505050500161065c565b5f938260c0606061010060206106b29701510192015189019301614a93565b525f80808d610689565b5097986107af929a9397506101c09095949561070c60ff60c06060840151936102006040519561024087016040528637600161020086015260026102208601520194168c8360c087519201614a93565b6107a46101206040519461071f86611618565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001898b097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000010386525101517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000010393602081019485528c610240610140850191016149dd565b016102408a016149dd565b8760018501106107f4575b60017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018381815f970909940193919297969794909461031c565b60c06108008587611a5b565b5101517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016101008060c061083760018a018b611a5b565b5101510192015182510890526107ba565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b600990610617565b6020809101927f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000180888386015109855108845201916105df565b92915060c0604091016101808a01376105a7565b7ff27af4eb000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b909195969392610949836109378487611a5b565b516109428589611a5b565b5190613dfb565b6108f65760017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018781815f96090991019695919293966102bb565b8251845260209384019390920191600101610253565b896109c96109c2836109bb9d9e9b9d8d6109b583898e6115b8565b91611aa5565b938961157b565b3582611c10565b5f5b828110610a48575b506109dd81611f5d565b6109f26109eb8387876115b8565b9083612095565b6109fb8161249e565b610a05838b611a5b565b52610a10828c611a5b565b52610a24610a1e828a611a5b565b51613db6565b90600181019182821161084857610a3d6001938a611a5b565b520199989699610233565b8b8d610a6185610a5985848d61157b565b35928b61157b565b3514610a7057506001016109cb565b6060610a82610aa093610a8a93611a5b565b510151611a4e565b51606083015190610a9a82611a4e565b52611a4e565b505f6109d3565b602090610ab2611a07565b82828b010152016101a3565b602090610ac9611988565b82828c01015201610153565b5083857f96d2bb1f000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b508186146100fe565b508486146100f8565b5f80fd5b34610b1b5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610b1b5760043567ffffffffffffffff8111610b1b57610b79610b73602092369060040161151c565b90611705565b73ffffffffffffffffffffffffffffffffffffffff60405191168152f35b34610b1b575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610b1b5760206080610bd1611a6f565b01511515604051908152f35b34610b1b5760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610b1b5760043567ffffffffffffffff8111610b1b57610c2c90369060040161154a565b60243567ffffffffffffffff8111610b1b57610c4c90369060040161154a565b9060443567ffffffffffffffff8111610b1b57610c6d90369060040161151c565b949084151580611417575b8061140e575b156113de57610c8b611a6f565b610c93611988565b506080810151156113b7577f8b2a5ed000000000000000000000000000000000000000000000000000000000905b610cc9611988565b97600881106113875780600411610b1b578335927fffffffff0000000000000000000000000000000000000000000000000000000080851691169081810361135957505080600811610b1b5761010060e08a015260c089015286604089015260208801527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001875261ffff808260d01c169160c01c1661016088015280608088015280861c61132957506040518581526001860160051b810160405260608701526008810161010087015260a08601525f5b84811061130a575050610dac84611f5d565b5f5b838110610dca57610dc885610dc28161249e565b906136a9565b005b610dd58184846115b8565b610de3836060890151611a5b565b51608081015160a082015191939115611302576001805b60c0860151156112fb5781925b60ff8060e0890151951692160101010160051b8083036112cc5750604051927f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016040820151946040816060850151880160061b8101978d8961012088015160061b8401928c155f146112965750506101800180518488015160061b908585015e518387015160061b01837fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08b8403010190848b015e5b60806020870151848089015160061b850101606089015160061b906101408301905e0151825286356020830152030190200693604083910160808301516101406020850151606086015160061b0101905f905b8082106111f45750505060a08301518061116f575b5060c083015190816110ef575b5050506101c08901518561026002019080516060830152608082019485527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160e0610100830151928c610f946101008201519560051b91868360200191614798565b8d610100602083880101910152602060a087019581818837016102c082880301370151955f9580808701966040519351957fde56709129fa46edc43eae32902ba637824c750a7c4b07e14f0edb322de97a23855251602085015285604085015260608401376060019020065f908660051b8503855b81811161108157505060c084015260e0917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191089101528161105057505050600101610dae565b7f13e406b8000000000000000000000000000000000000000000000000000000005f520360051c900360045260245ffd5b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0019283358080600f0b036110e5575b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001809282825f889512020190080992611009565b93975087936110b1565b60208481015160e001517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0909201805192815260069390931b8101832091909252910135908181036111415780610f32565b7f1d903c51000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b60208481015160c001517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe084018051918152600684901b830181209190529301928335908181036111c657505060061b018b610f25565b7f5597844d000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9091929360200193643fffffffc0602085015160061b169061124982828751907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0602091949394019384519285520183209252565b86359081810361126457505001926040019160010190610f10565b857f5bb3b5ab000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b906112c5916101208401936112bf85518980808a0196019460061b8a0101908a8a019084614af3565b90614af3565b9052610ebd565b827ff30e5898000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5f92610e07565b60015f610dfa565b8061132361131b600193888661157b565b358289611d62565b01610d9a565b85907fbbdfe860000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f92237609000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fc0545fa0000000000000000000000000000000000000000000000000000000005f52600452600860245260445ffd5b7ff9b033150000000000000000000000000000000000000000000000000000000090610cc1565b83857f204efd18000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b50838514610c7e565b506010851115610c78565b34610b1b5760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610b1b5760243567ffffffffffffffff8111610b1b5761147190369060040161151c565b9060443567ffffffffffffffff8111610b1b57610dc8926114aa61149c6114c693369060040161151c565b906114a5611a6f565b611aa5565b926114b760043585611c10565b6114c084611f5d565b83612095565b610dc28161249e565b34610b1b575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610b1b576040611507611a6f565b60608282015191015182519182526020820152f35b9181601f84011215610b1b5782359167ffffffffffffffff8311610b1b5760208381860195010111610b1b57565b9181601f84011215610b1b5782359167ffffffffffffffff8311610b1b576020808501948460051b010111610b1b57565b919081101561158b5760051b0190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b919081101561158b5760051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610b1b57019081359167ffffffffffffffff8311610b1b576020018236038113610b1b579190565b6040810190811067ffffffffffffffff82111761163457604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761163457604052565b60405190610160820182811067ffffffffffffffff821117611634576040525f610140838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e082015282610100820152826101208201520152565b919091616000831161193e57611719611a6f565b6040516117e960208201927f610000000000000000000000000000000000000000000000000000000000000084527fffff0000000000000000000000000000000000000000000000000000000000008760f01b1660218401527f80600a3d393df300000000000000000000000000000000000000000000000000602384015286602a8401818782376117dc602a868481015f8382015203017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101875286611661565b6117e46116a2565b613a62565b73ffffffffffffffffffffffffffffffffffffffff8151832060405160208101917fff0000000000000000000000000000000000000000000000000000000000000083523060601b60218301525f6035830152605582015260558152611850607582611661565b51902016803b6119375750515f9182f59273ffffffffffffffffffffffffffffffffffffffff841691821561190f5767ffffffffffffffff8211611634576040516118c360207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8601160182611661565b82815260208101903684840111610b1b575f6020857fdc6f8cabda0d6a4eacf251a3a0b038c0070e54189d66cc4f9abaa336c01ac93996829686378301015251902092604051908152a2565b7f59181ec3000000000000000000000000000000000000000000000000000000005f5260045ffd5b9450505050565b827fae937901000000000000000000000000000000000000000000000000000000005f5260045261600060245260445ffd5b67ffffffffffffffff81116116345760051b60200190565b604051906101e0820182811067ffffffffffffffff821117611634576040525f6101c0838281528260208201528260408201526060808201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a08201520152565b6040519060e0820182811067ffffffffffffffff821117611634576040525f60c0838281528260208201528260408201528260608201528260808201528260a08201520152565b80511561158b5760200190565b805182101561158b5760209160051b010190565b6040519061036082016040526103607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8038018339565b611aad611988565b50608081015115611be9577f8b2a5ed000000000000000000000000000000000000000000000000000000000905b611ae3611988565b93600881106113875780600411610b1b578335927fffffffff0000000000000000000000000000000000000000000000000000000080851691169081810361135957505080600811610b1b5761010060e086015260c08501526001604085015260208401527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018352617fff61ffff8260d01c169161ffff8160c01c1661016086015282608086015260d11c16611bb95750604051600181526040810160405260608301526008810161010083015260a082015290565b7fbbdfe860000000000000000000000000000000000000000000000000000000005f52600452600160245260445ffd5b7ff9b033150000000000000000000000000000000000000000000000000000000090611adb565b9190610100830180515f5f90600180608089015116145f14611cdf575050611c5160a082013563ffffffff808260a01c169160c01c160160061b6101400190565b91611c5d838388614760565b905281604051918183016040528237818120838103611caf57506020611cad94955b611c876116a2565b94611ca25f606084015188611c9c8383611a5b565b52611a5b565b508552015192613a62565b565b83907f3e46b4e0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9190926001611d5d575b611cf38288614736565b90523560601c83813f149081611d42575b5015611d16576020611cad9495611c7f565b827f8700833f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b91509150803b91825f60405180948382016040523c5f611d04565b611ce9565b9291926101008101908151905f5f906001806080850151881c16145f14611e23575050611da860a083013563ffffffff808260a01c169160c01c160160061b6101400190565b92611db4848484614760565b905282604051928184016040528337828220868103611df35750602090611cad95965b611ca2611de26116a2565b96606084015188611c9c8383611a5b565b86907f3e46b4e0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9290935f60608401905b878110611eab575050611e408284614736565b90523560601c86813f149081611e90575b5015611e6457602090611cad9596611dd7565b857f8700833f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b92509250813b92835f60405180958382016040523c5f611e51565b89611eb7828451611a5b565b515114611ec657600101611e2d565b935094505050611eec949550611ede91508251611a5b565b51905190611c9c8383611a5b565b50565b15611ef8575050565b7f704bb774000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b15611f2f575050565b7fc0545fa0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b60408101516101608201818151016003830160021c015f905f925f9060608701915b86811061201357505050916101c09391611fe761200e94611fe26106c06101008a01958651968460061b9687890180925260051b0190816101208d015260011b01806101408c015260e08b01510160a08b015190030160c08a0151808214611f26565b614785565b6101a08701526040519181830160405282376101808501526102a00260600160051c614785565b910152565b6001612023828598979851611a5b565b51966101008801510101946101208701519060608801918251900301968215612075575b610140018051600193929015612060575b505001611f7f565b61206c90518401614785565b90525f80612058565b969061208a6001939285519081811115611eef565b5f9791925090612047565b91906120a55f6060850151611a5b565b5160808101805160a08301805192969215612497576001905b60c0850180519092901561248e57600180915b60e088019560ff808851951692160101010160051b80880361245f57506040519760408601928351928a606089019b8c9586510160061b810160408101976101208c015160061b8301916101808c018051835160061b90604087015e5182519184039160061b018a5e60208c01978851915160061b8401604001905160061b906101408301905e6080015182528b3560208301520360400190207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000190069a89959351908551905160061b0161014001905f905b8082106123ef57505050518061238d575b5051918261233c575b505050507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001906101006101c0840151948051606087015260808601988952015192610100810161221981519560051b92868460200191614798565b6020828601019052602060a086019481818737016102c0828703013751955f9580808701966040519351957fde56709129fa46edc43eae32902ba637824c750a7c4b07e14f0edb322de97a23855251602085015285604085015260608401376060019020065f908660051b8503855b8181116122c957505060c084015260e0917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191089101528161105057505050565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe090939193019081358080600f0b03612332575b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001809282825f88951202019008099290612288565b91975087916122fd565b5160e001517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0909101805191815260069290921b6020908101832091909252910135908181036111415780806121be565b93602090929192019360061b906123db828260c087510151907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0602091949394019384519285520183209252565b8535908181036111c657505001905f6121b5565b9091949660200196643fffffffc0602087015160061b169061244482828951907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0602091949394019384519285520183209252565b893590818103611264575050019460400191600101906121a4565b877ff30e5898000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b60015f916120d1565b5f906120be565b906124a7611a07565b91610140810151926106c0840160808201526103e0840160608201526040516101e0526104806101e05101604052610480366101e0513760406101e051016101e0511161084857604082018051916101c0840193845191610160820151967feea3f1c9c0c9a7da8a3ae30c956cbf02794e61f8d908d6bcf1b7a9da78cc383c84528560408501527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000161018084015194651404100c110e6020820152606081896102600281018a60061b8d60061b8a018483015e8a60061b0103019020068060406101e05101525f5260016020527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160405f200660606101e051015260606101e0510160406101e0510111610848575f98949398945f9860605f9951965196876102600201015b8087156128b1576101006126297fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60608a01519a01809a611a5b565b510151918c8303612828575b8b92918a9160606101e0510151905f94815b8160051b830381116127c65750507ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffda0019b612726575b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000194858381809695947ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffde0827ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe008198015181847ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe2088015109089301519209089409900808966125ed565b92939183906005805b6127705750927f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000180969593818080979581960996505093925050945061267d565b929350907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001817fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9209920190818f94939261272f565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000192949697507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe09193955001958185885192090894918c93918f969593612647565b9b509950806011038060606101e05101516001925b61284b57505099819b612635565b60018216612883575b807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191099060011c908161283d565b917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000183819209929050612854565b50509450965096509690937f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019360806101e051015260406101e0510151926040519384527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc06003830160041b1692839260061b9160061b0101602084015e60200190200660a06101e05101525f9180357f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018110937fe79b3da6d954f6a45b299586e62b9353cae1791023b63593489694f47e2bb3906101e05152602083816101e051013760c06101e05101926103c06020820185377f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016104806101e0512006956104806101e051015b60406101e05101811161364f5750158015613540575b613411575b5060408701528360208701528552806101e051116108485760a085015260608401516101c0526101e08051016101e05111610848575161020052604051610220526102c061022051016040526102c061022051015260406101c0516102e06102205101376102005160606102c061022051012006806101406102205101526102c0610220510152608060406101c051016102e061022051013760206102006101c051016103606102205101376102005160c06102c061022051012006806101606102205101526102c0610220510152608060c06101c051016102e06102205101376102005160a06102c061022051012006806101806102205101526102c061022051015260a06102206101c051016102e061022051013760406101406101c05101610380610220510137610200516101006102c061022051012006806101a06102205101526102c061022051015260406101806101c051016102e06102205101376102005160606102c061022051012006806101c06102205101526102c061022051015260406101c08051016102e06102205101376102005160606102c0610220510120066101e06102205101526001610140610220510151610180610220510151906102005161020051838309610200510384086102005190919080808481858103880809610200517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81018188800908096102c06101c051013509610200610220510152610200516102005161020051846102005185610200510388080961020051866102c06101c051013509098409610220516102600152610200518281807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8101818880090861020051876102c06101c0510135090909610220516102800152610200518080838103860861020051807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8101818980090861020051886102c06101c05101350909098409610220516102a00152610200516101c05190936102c0909101359284928391829182908103850809610200517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff810181858009080990090903610429579061018061022051015161018052610180516101a052610200610220510151918261024052600190818280916103206101e05101905b816101e0805101811115612ea5577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001809281806101207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe082960197015197817f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000061018051018a096001019009967f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000008d0190096001019009948180855199817f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000061018051018c096001019009987f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000008c019009600101900997816101805161018051096101805280099692612d77565b5090507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001808080978180978197999b9c50610180516102208051015281806104606101e051015160011b7f60c89ce5c263405370a08b6d0302b0ba5067d090f372e12287c3eb27e000000203946102806101c051013509916102606101c0510135090808956102406101c051013509916102206101c05101350908916101606102205101510908610160527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001610240518180610240516102a06101c0510135098103816102006101c051013560011b7f60c89ce5c263405370a08b6d0302b0ba5067d090f372e12287c3eb27e000000203610160510808096102406102205101526101e0610220510151610140526101a0610220510151610120526101c06102205101516101005261014061022051015160e052610140516101206102205101526102005161018051610200510360e0510860406102205101526101a05160a06102205101526102005161020051610200516101a05161020051036101005108610200516102005161024051610200510361010051086102005160e0516102005103610100510809096102005103610140510960c06102205101526102005161010051610140510960e061022051015261026061022051015160c052610200516102005160e051610200510361010051086101405109602061022051015261028061022051015160a0526102a0610220510151608052610200516101205161014051096102205152610200516102005160e051610200510361010051086102005161012051610200516101205161014051090909606061022051015261020051610200516102005161024051610200510361010051086102005160e0516102005103610100510809610200516101205161020051610120516102005161012051610140510909090980608061022051015261020051906102005190610200516102406101c051013561020051610240516101805109096102005103900961020051610200516102005160c0516102005161020051610200516101a051610200510361010051086102a06101c0510135096102005103610200516102005161024051610200510361010051087f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001610240518180610240516102a06101c0510135098103816102006101c051013560011b7f60c89ce5c263405370a08b6d0302b0ba5067d090f372e12287c3eb27e000000203610160510808090908096102005103610200516102005160e05161020051036101005108610200516101205161020051610120516101405109090909610200516102005161020051610200516102006101c05101356102005161020051610200516102405161020051036101005108610200516101a05161020051036101005108096102005160805160a05109090961020051610200516102005160e0516102005103610100510860c051096102005161020051610200516101a05161020051036101005108610200516102806101c05101356080510909610200510361020051610200516102405161020051036101005108610200516102606101c051013560a05109090809086102005103610200516101205161014051090961020051610200516102005160c0516102005161020051610200516101a051610200510361010051086102406101c0510135096102005103610200516102005161024051610200510361010051086102206101c05101350908096102005103610200516102005160e051610200510361010051086101405109096102206101c05101356102005103080808086101006102205101526102205160c0830152565b5f906103e081015b8181116134e457505060a0850190815181039061345d57506060880151906102008201808311610848576102e05f93015b81811161348857505051810390156129f5575b7f1e686dee000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe001907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001823510156134db575b9061344a565b925080926134d5565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe001907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000182351015613537575b90613419565b91508091613531565b5060608801517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016102c082013510907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016102a082013510907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000161028082013510907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000161026082013510907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000161024082013510907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001610200816102208401351092013510161616161616156129f0565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe07f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001919492940193818986519282841016940908926129da565b90916136b483613db6565b906136c0828585613dfb565b60208301918251926040519160c08301610440840160405261038036823760406101a08701825e604060a061018086019701875e6103c084017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000081528185116108485760808901516020810135602060a08b01518303017f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478210156108cb5750817f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4760409260c08e96958b37810306602089015260c001610240880137807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001600182510890525f5b60608110613a2657505050858111610848576103008401809111610848576101808798970151966138186101a08a0151986101608b01519960408c019a8b516003810160021c910101918a614a93565b60605f9901985b885181101561387657806138366001928c51611a5b565b5161014081018051918b83613850575b505050500161381f565b5f93826060610100602061386c96015101910151880192614a93565b525f80808b613846565b506103c0959850602097506080936139436102e0945f99946101c06139559561393c61012060c0606084015193610200604051956102408701604052863760016102008601526002610220860152016138d460098c86845191614a93565b604051966138e188611618565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000010387525101517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000103948f81019586526101408301856149dd565b01906149dd565b51916103e086019060e0840190614a38565b826101e0820161010086015e7f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c26101c08501527f1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed6101e08501527f090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b6102008501527f12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa61022085015282610260820161028086015e0161034083015e60085afa60015f51149015610451571561042957565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001806001836020809601960151098451088352019089916137c8565b91909261014082101580613d8d575b15613bdd5760a084015190613a9b8263ffffffff808260a01c169160c01c160160061b6101400190565b831480613d63575b15613bdd576020850151651404100c110e8103613d2e57506040850151604082015190818103613d0057505060608086015191015190818103613cd2575050602083018481526040840192606085019063ffffffff8460a01c16608087015263ffffffff8460c01c1682528360e01c855263ffffffff8460801c169063ffffffff8560601c1660a088019260c089019180835281855263ffffffff6101008b0198818160201c168a52818160401c1660e08d0152169060c08c01519160e08d01519160028211159485613cc6575b85613cba575b5084613cae575b5083613c8b575b50505015613bdd576101409387519051809451910101905101970192519060061b01015b818110613c5857505051905115159081613c4e575b81613c42575b81613c34575b81613c05575b5015613bdd576101200152565b7ff8458e49000000000000000000000000000000000000000000000000000000005f5260045ffd5b600191507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff011b82115f613bd0565b6001811b8411159150613bca565b600e8111159150613bc4565b8015159150613bbe565b602081015163ffffffff81168097019615159081613c7f575b5015613bdd57604001613ba9565b905060211c155f613c71565b60021480159350909190613ca4575b50505f8080613b85565b1490505f80613c9a565b1582151493505f613b7e565b1584151494505f613b77565b82158115149550613b71565b7fd1f1dbd5000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fc6288801000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fa676f313000000000000000000000000000000000000000000000000000000005f52600452651404100c110e60245260445ffd5b507fffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000821615613aa3565b507e4149564d2050524f4752414d204b4559000000000000000000000000000001845114613a71565b6101207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019161010060808360c084015101519201516040519283526020830137200690565b9190604083019081519160c060a083015192015161014081015b8181116146e65750507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018460808401510960a0830191827f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160405197608089016040526004918291868203900889525b6145f85750505194836001604051956001890160051b87016040526004809260018b14614570575b88939293525b614461575050606088019485516101a08a019889516101608c015160051b019460038201928360021c95602083015190604051976001810160051b890160405260028093600183146143d9575b8a99979994929394525b6142c35750505060408251920151905f9560051b955b8681106142595750505050507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe09060031b1692015e604051916001850160051b830160405260048092600187146141d1575b84939293525b6140c2575050610140613f8b8351611a4e565b51956101c081019687519087613fbc6101008301519361012084019485516102c08a51938360051b90030191614811565b613fe3604084015160051b82818094606088015160051b96515e0193838501948591614b54565b808a5101935160051b0303915e015192915b6001831161400557505050505050565b6140347fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff825194018094611a5b565b516140ba610120820180519660608401978851900360011b900396604051936140b46140838c51610100840151865160608d8d8160051b01519460018560051b92016102600201030191614811565b938a8c866140a6604087015160051b820180985160051b8101998a958551614b9b565b9151935160051b0192614b9b565b50614b54565b604052613ff5565b81517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6001831b870101821c60051b840190848260011b03915b858111614134575050602090920191507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0180613f78565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08285830995867fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe082015201948203900883526140fc565b9091925b6141e25790809291613f72565b60207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9285517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000002039009930191019091816141d5565b806020918601517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001868209828c01527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001808661014086868901015101519309825108905201613f20565b82979597517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6001831b840101821c60051b8a01908a8260011b03915b8b811161433c57509698965050602092909201917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0180613f0a565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08285830995867fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08201520194820390088352614300565b9092935b6143ea5791809392613f00565b60207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9286517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000002039009940192019192826143dd565b81517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6001831b8b0101821c60051b880190888260011b03915b8981116144d3575050602090920191507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0180613eb3565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08285830995867fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0820152019482039008835261449b565b9091925b6145815790809291613ead565b60207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9285517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000203900993019101909181614574565b815160026001831b01821c60051b890190898260011b03915b8a8111614649575050602090920191507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0180613e85565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08285830995867fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08201520194820390088352614611565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe001907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000186835109825290613e15565b9061475c60149260c06106d460a0830151850360e0840151010191015180821115611f26565b0190565b61475c9060c06106c08560a084015186030160e0840151010191015180821115611f26565b906040519160051b808301604052368337565b905f9281015b8181116147b557505060a0015181039061345d5750565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe001907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000182351015614808575b9061479e565b92508092614802565b93929190604051946001820160051b8601604052809360018314614955575b86959496525b614841575050909150565b81517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6001871b830101861c60051b850190858260011b03915b8681116148b8575050507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff94909401936020919091019084614836565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08285830995867fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0820152019482039008835261487b565b9092935b6149665791809392614830565b60207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9286517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000203900994019201919282614959565b600192602081019160408101608082015b8484108716614a04575050505050501561045157565b90919293949550604086835e8351815260206040808460608160075afa818660808160065afa1697019594019291906149ee565b600192606081019160408101608082015b8484108716614a5f575050505050501561045157565b90919293949550604086835e8351815260206040808460608160075afa818660808160065afa169701959401929190614a49565b929091600193604081019260051b820192608082015b8484108716614abf575050505050501561045157565b90919293949550604086835e8351815260206040808460608160075afa818660808160065afa169701959401929190614aa9565b9091939293610180610160830151920151945f915b818110614b20575b614b1d9495965014611eef565b90565b93803560f081901c935084841015614b4d5760409182623fffc060029360ea1c168a01885e019401614b08565b5093614b10565b61014001515b828210614b6657505050565b6020809101917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001815184510883520190614b5a565b9290925b818310614bac5750505090565b909192600281621fffe06020933560eb1c1684017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001875182510890520193019190614b9f56",
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
	Bin: "0x6080806040523461016b57614d99803803809161001c8285610183565b833981019060208183031261016b578051906001600160401b03821161016b570181601f8201121561016b5780516001600160401b03811161016f5760405191610070601f8301601f191660200184610183565b81835260208301936020838301011161016b57815f926020809301865e83010152614bf2604051926100a56020830185610183565b81845260208401916101a783398251610360811480610141575b8061012e575b8061011f575b1561010d57506101099160208092604051958693838501985180918a5e840190838201905f8252519283915e01016103608152038084520182610183565b5190f35b630bfbdabb60e01b5f5260045260245ffd5b50600160a085015111156100cb565b50651404100c110e6040850151146100c5565b507f4149564d20564552494659494e47204b455900000000000000000000000001028251146100bf565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b0382119082101761016f5760405256fe6102606040526004361015610012575f80fd5b5f3560e01c80631dfe0324146114cf57806341493c60146114225780637619856314610bdd5780637b929c2714610b9757806382fbdc9c14610b1f5763e8d54e3f1461005c575f80fd5b34610b1b5760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610b1b5760043567ffffffffffffffff8111610b1b576100ab90369060040161154a565b9060243567ffffffffffffffff8111610b1b576100cc90369060040161154a565b919060443567ffffffffffffffff8111610b1b576100ee90369060040161154a565b9085151580610b12575b80610b09575b15610ad55761010b611a6f565b9361011587611970565b956101236040519788611661565b8787527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe061015089611970565b015f5b818110610abe57505061016588611970565b946101736040519687611661565b8886527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06101a08a611970565b015f5b818110610aa75750506001890194858a11610848577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06101ff6101e9889c9b999c611970565b976101f7604051998a611661565b808952611970565b013660208801377f8a68d7fef3f31b5133dd05501ba3b5e6407e266cdbb13e98293c7454194aac1061023087611a4e565b525f5b89811061099a5750505050505060405160208101918260208251919201905f5b81811061098457505050906102b1817f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019493037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282611661565b51902006805f915f925b8681106109235750508460c0026040510195610380870160405261038036883760406101a08601885e604060a0860160c089015e7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000006103008801526001905f935b8785106104a25760205f8a61030060048c60806102e08e60018411610479575b610351610320880160e0830160c08a01614a38565b826101e08201604089015e7f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c26101008801527f1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed6101208801527f090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b6101408801527f12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa6101608801528261026082016101c089015e0161028086015e0160c0028092030160085afa60015f51149015610451571561042957005b7f7fcdd1f4000000000000000000000000000000000000000000000000000000005f5260045ffd5b7fa3d28e13000000000000000000000000000000000000000000000000000000005f5260045ffd5b61048a8688016101a08301896149dd565b61049d86880160a0830160c08a016149dd565b61033c565b97959694976108f6576104b58489611a5b565b516104c08583611a5b565b5190600186018611610848576001860160c00260c0810460018801036108485788039088821161084857608083015190602060a0818401359201518303017f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478210156108cb57507f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4760019160c08486378103066020840152856001146108b757506040906080828085019488865260608160075afa9383830190378160c06101c08c0192018237856102008b015260608160075afa166040610180890160808160065afa16905b6103008801907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001856103008b0151086103008a01525f915b6060831061087d5750505015610451576105f98489611a5b565b51946106058583611a5b565b51978160018701105f14610875576008905b60c08901891161084857610240890189116108485761065a6101808901516101a08a01516101608b015160408c01516003810160021c9101019160c08d01614a93565b5f5b60408901518110156106bc578061067960019260608c0151611a5b565b5161014081018051918d83610693575b505050500161065c565b5f938260c0606061010060206106b29701510192015189019301614a93565b525f80808d610689565b5097986107af929a9397506101c09095949561070c60ff60c06060840151936102006040519561024087016040528637600161020086015260026102208601520194168c8360c087519201614a93565b6107a46101206040519461071f86611618565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001898b097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000010386525101517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000010393602081019485528c610240610140850191016149dd565b016102408a016149dd565b8760018501106107f4575b60017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018381815f970909940193919297969794909461031c565b60c06108008587611a5b565b5101517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016101008060c061083760018a018b611a5b565b5101510192015182510890526107ba565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b600990610617565b6020809101927f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000180888386015109855108845201916105df565b92915060c0604091016101808a01376105a7565b7ff27af4eb000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b909195969392610949836109378487611a5b565b516109428589611a5b565b5190613dfb565b6108f65760017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018781815f96090991019695919293966102bb565b8251845260209384019390920191600101610253565b896109c96109c2836109bb9d9e9b9d8d6109b583898e6115b8565b91611aa5565b938961157b565b3582611c10565b5f5b828110610a48575b506109dd81611f5d565b6109f26109eb8387876115b8565b9083612095565b6109fb8161249e565b610a05838b611a5b565b52610a10828c611a5b565b52610a24610a1e828a611a5b565b51613db6565b90600181019182821161084857610a3d6001938a611a5b565b520199989699610233565b8b8d610a6185610a5985848d61157b565b35928b61157b565b3514610a7057506001016109cb565b6060610a82610aa093610a8a93611a5b565b510151611a4e565b51606083015190610a9a82611a4e565b52611a4e565b505f6109d3565b602090610ab2611a07565b82828b010152016101a3565b602090610ac9611988565b82828c01015201610153565b5083857f96d2bb1f000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b508186146100fe565b508486146100f8565b5f80fd5b34610b1b5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610b1b5760043567ffffffffffffffff8111610b1b57610b79610b73602092369060040161151c565b90611705565b73ffffffffffffffffffffffffffffffffffffffff60405191168152f35b34610b1b575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610b1b5760206080610bd1611a6f565b01511515604051908152f35b34610b1b5760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610b1b5760043567ffffffffffffffff8111610b1b57610c2c90369060040161154a565b60243567ffffffffffffffff8111610b1b57610c4c90369060040161154a565b9060443567ffffffffffffffff8111610b1b57610c6d90369060040161151c565b949084151580611417575b8061140e575b156113de57610c8b611a6f565b610c93611988565b506080810151156113b7577f8b2a5ed000000000000000000000000000000000000000000000000000000000905b610cc9611988565b97600881106113875780600411610b1b578335927fffffffff0000000000000000000000000000000000000000000000000000000080851691169081810361135957505080600811610b1b5761010060e08a015260c089015286604089015260208801527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001875261ffff808260d01c169160c01c1661016088015280608088015280861c61132957506040518581526001860160051b810160405260608701526008810161010087015260a08601525f5b84811061130a575050610dac84611f5d565b5f5b838110610dca57610dc885610dc28161249e565b906136a9565b005b610dd58184846115b8565b610de3836060890151611a5b565b51608081015160a082015191939115611302576001805b60c0860151156112fb5781925b60ff8060e0890151951692160101010160051b8083036112cc5750604051927f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016040820151946040816060850151880160061b8101978d8961012088015160061b8401928c155f146112965750506101800180518488015160061b908585015e518387015160061b01837fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08b8403010190848b015e5b60806020870151848089015160061b850101606089015160061b906101408301905e0151825286356020830152030190200693604083910160808301516101406020850151606086015160061b0101905f905b8082106111f45750505060a08301518061116f575b5060c083015190816110ef575b5050506101c08901518561026002019080516060830152608082019485527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160e0610100830151928c610f946101008201519560051b91868360200191614798565b8d610100602083880101910152602060a087019581818837016102c082880301370151955f9580808701966040519351957fde56709129fa46edc43eae32902ba637824c750a7c4b07e14f0edb322de97a23855251602085015285604085015260608401376060019020065f908660051b8503855b81811161108157505060c084015260e0917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191089101528161105057505050600101610dae565b7f13e406b8000000000000000000000000000000000000000000000000000000005f520360051c900360045260245ffd5b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0019283358080600f0b036110e5575b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001809282825f889512020190080992611009565b93975087936110b1565b60208481015160e001517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0909201805192815260069390931b8101832091909252910135908181036111415780610f32565b7f1d903c51000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b60208481015160c001517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe084018051918152600684901b830181209190529301928335908181036111c657505060061b018b610f25565b7f5597844d000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9091929360200193643fffffffc0602085015160061b169061124982828751907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0602091949394019384519285520183209252565b86359081810361126457505001926040019160010190610f10565b857f5bb3b5ab000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b906112c5916101208401936112bf85518980808a0196019460061b8a0101908a8a019084614af3565b90614af3565b9052610ebd565b827ff30e5898000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5f92610e07565b60015f610dfa565b8061132361131b600193888661157b565b358289611d62565b01610d9a565b85907fbbdfe860000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f92237609000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fc0545fa0000000000000000000000000000000000000000000000000000000005f52600452600860245260445ffd5b7ff9b033150000000000000000000000000000000000000000000000000000000090610cc1565b83857f204efd18000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b50838514610c7e565b506010851115610c78565b34610b1b5760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610b1b5760243567ffffffffffffffff8111610b1b5761147190369060040161151c565b9060443567ffffffffffffffff8111610b1b57610dc8926114aa61149c6114c693369060040161151c565b906114a5611a6f565b611aa5565b926114b760043585611c10565b6114c084611f5d565b83612095565b610dc28161249e565b34610b1b575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610b1b576040611507611a6f565b60608282015191015182519182526020820152f35b9181601f84011215610b1b5782359167ffffffffffffffff8311610b1b5760208381860195010111610b1b57565b9181601f84011215610b1b5782359167ffffffffffffffff8311610b1b576020808501948460051b010111610b1b57565b919081101561158b5760051b0190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b919081101561158b5760051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610b1b57019081359167ffffffffffffffff8311610b1b576020018236038113610b1b579190565b6040810190811067ffffffffffffffff82111761163457604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761163457604052565b60405190610160820182811067ffffffffffffffff821117611634576040525f610140838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e082015282610100820152826101208201520152565b919091616000831161193e57611719611a6f565b6040516117e960208201927f610000000000000000000000000000000000000000000000000000000000000084527fffff0000000000000000000000000000000000000000000000000000000000008760f01b1660218401527f80600a3d393df300000000000000000000000000000000000000000000000000602384015286602a8401818782376117dc602a868481015f8382015203017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101875286611661565b6117e46116a2565b613a62565b73ffffffffffffffffffffffffffffffffffffffff8151832060405160208101917fff0000000000000000000000000000000000000000000000000000000000000083523060601b60218301525f6035830152605582015260558152611850607582611661565b51902016803b6119375750515f9182f59273ffffffffffffffffffffffffffffffffffffffff841691821561190f5767ffffffffffffffff8211611634576040516118c360207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8601160182611661565b82815260208101903684840111610b1b575f6020857fdc6f8cabda0d6a4eacf251a3a0b038c0070e54189d66cc4f9abaa336c01ac93996829686378301015251902092604051908152a2565b7f59181ec3000000000000000000000000000000000000000000000000000000005f5260045ffd5b9450505050565b827fae937901000000000000000000000000000000000000000000000000000000005f5260045261600060245260445ffd5b67ffffffffffffffff81116116345760051b60200190565b604051906101e0820182811067ffffffffffffffff821117611634576040525f6101c0838281528260208201528260408201526060808201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a08201520152565b6040519060e0820182811067ffffffffffffffff821117611634576040525f60c0838281528260208201528260408201528260608201528260808201528260a08201520152565b80511561158b5760200190565b805182101561158b5760209160051b010190565b6040519061036082016040526103607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8038018339565b611aad611988565b50608081015115611be9577f8b2a5ed000000000000000000000000000000000000000000000000000000000905b611ae3611988565b93600881106113875780600411610b1b578335927fffffffff0000000000000000000000000000000000000000000000000000000080851691169081810361135957505080600811610b1b5761010060e086015260c08501526001604085015260208401527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018352617fff61ffff8260d01c169161ffff8160c01c1661016086015282608086015260d11c16611bb95750604051600181526040810160405260608301526008810161010083015260a082015290565b7fbbdfe860000000000000000000000000000000000000000000000000000000005f52600452600160245260445ffd5b7ff9b033150000000000000000000000000000000000000000000000000000000090611adb565b9190610100830180515f5f90600180608089015116145f14611cdf575050611c5160a082013563ffffffff808260a01c169160c01c160160061b6101400190565b91611c5d838388614760565b905281604051918183016040528237818120838103611caf57506020611cad94955b611c876116a2565b94611ca25f606084015188611c9c8383611a5b565b52611a5b565b508552015192613a62565b565b83907f3e46b4e0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9190926001611d5d575b611cf38288614736565b90523560601c83813f149081611d42575b5015611d16576020611cad9495611c7f565b827f8700833f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b91509150803b91825f60405180948382016040523c5f611d04565b611ce9565b9291926101008101908151905f5f906001806080850151881c16145f14611e23575050611da860a083013563ffffffff808260a01c169160c01c160160061b6101400190565b92611db4848484614760565b905282604051928184016040528337828220868103611df35750602090611cad95965b611ca2611de26116a2565b96606084015188611c9c8383611a5b565b86907f3e46b4e0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9290935f60608401905b878110611eab575050611e408284614736565b90523560601c86813f149081611e90575b5015611e6457602090611cad9596611dd7565b857f8700833f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b92509250813b92835f60405180958382016040523c5f611e51565b89611eb7828451611a5b565b515114611ec657600101611e2d565b935094505050611eec949550611ede91508251611a5b565b51905190611c9c8383611a5b565b50565b15611ef8575050565b7f704bb774000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b15611f2f575050565b7fc0545fa0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b60408101516101608201818151016003830160021c015f905f925f9060608701915b86811061201357505050916101c09391611fe761200e94611fe26106c06101008a01958651968460061b9687890180925260051b0190816101208d015260011b01806101408c015260e08b01510160a08b015190030160c08a0151808214611f26565b614785565b6101a08701526040519181830160405282376101808501526102a00260600160051c614785565b910152565b6001612023828598979851611a5b565b51966101008801510101946101208701519060608801918251900301968215612075575b610140018051600193929015612060575b505001611f7f565b61206c90518401614785565b90525f80612058565b969061208a6001939285519081811115611eef565b5f9791925090612047565b91906120a55f6060850151611a5b565b5160808101805160a08301805192969215612497576001905b60c0850180519092901561248e57600180915b60e088019560ff808851951692160101010160051b80880361245f57506040519760408601928351928a606089019b8c9586510160061b810160408101976101208c015160061b8301916101808c018051835160061b90604087015e5182519184039160061b018a5e60208c01978851915160061b8401604001905160061b906101408301905e6080015182528b3560208301520360400190207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000190069a89959351908551905160061b0161014001905f905b8082106123ef57505050518061238d575b5051918261233c575b505050507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001906101006101c0840151948051606087015260808601988952015192610100810161221981519560051b92868460200191614798565b6020828601019052602060a086019481818737016102c0828703013751955f9580808701966040519351957fde56709129fa46edc43eae32902ba637824c750a7c4b07e14f0edb322de97a23855251602085015285604085015260608401376060019020065f908660051b8503855b8181116122c957505060c084015260e0917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191089101528161105057505050565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe090939193019081358080600f0b03612332575b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001809282825f88951202019008099290612288565b91975087916122fd565b5160e001517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0909101805191815260069290921b6020908101832091909252910135908181036111415780806121be565b93602090929192019360061b906123db828260c087510151907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0602091949394019384519285520183209252565b8535908181036111c657505001905f6121b5565b9091949660200196643fffffffc0602087015160061b169061244482828951907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0602091949394019384519285520183209252565b893590818103611264575050019460400191600101906121a4565b877ff30e5898000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b60015f916120d1565b5f906120be565b906124a7611a07565b91610140810151926106c0840160808201526103e0840160608201526040516101e0526104806101e05101604052610480366101e0513760406101e051016101e0511161084857604082018051916101c0840193845191610160820151967feea3f1c9c0c9a7da8a3ae30c956cbf02794e61f8d908d6bcf1b7a9da78cc383c84528560408501527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000161018084015194651404100c110e6020820152606081896102600281018a60061b8d60061b8a018483015e8a60061b0103019020068060406101e05101525f5260016020527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160405f200660606101e051015260606101e0510160406101e0510111610848575f98949398945f9860605f9951965196876102600201015b8087156128b1576101006126297fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60608a01519a01809a611a5b565b510151918c8303612828575b8b92918a9160606101e0510151905f94815b8160051b830381116127c65750507ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffda0019b612726575b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000194858381809695947ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffde0827ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe008198015181847ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe2088015109089301519209089409900808966125ed565b92939183906005805b6127705750927f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000180969593818080979581960996505093925050945061267d565b929350907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001817fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9209920190818f94939261272f565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000192949697507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe09193955001958185885192090894918c93918f969593612647565b9b509950806011038060606101e05101516001925b61284b57505099819b612635565b60018216612883575b807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191099060011c908161283d565b917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000183819209929050612854565b50509450965096509690937f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019360806101e051015260406101e0510151926040519384527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc06003830160041b1692839260061b9160061b0101602084015e60200190200660a06101e05101525f9180357f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018110937fe79b3da6d954f6a45b299586e62b9353cae1791023b63593489694f47e2bb3906101e05152602083816101e051013760c06101e05101926103c06020820185377f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016104806101e0512006956104806101e051015b60406101e05101811161364f5750158015613540575b613411575b5060408701528360208701528552806101e051116108485760a085015260608401516101c0526101e08051016101e05111610848575161020052604051610220526102c061022051016040526102c061022051015260406101c0516102e06102205101376102005160606102c061022051012006806101406102205101526102c0610220510152608060406101c051016102e061022051013760206102006101c051016103606102205101376102005160c06102c061022051012006806101606102205101526102c0610220510152608060c06101c051016102e06102205101376102005160a06102c061022051012006806101806102205101526102c061022051015260a06102206101c051016102e061022051013760406101406101c05101610380610220510137610200516101006102c061022051012006806101a06102205101526102c061022051015260406101806101c051016102e06102205101376102005160606102c061022051012006806101c06102205101526102c061022051015260406101c08051016102e06102205101376102005160606102c0610220510120066101e06102205101526001610140610220510151610180610220510151906102005161020051838309610200510384086102005190919080808481858103880809610200517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81018188800908096102c06101c051013509610200610220510152610200516102005161020051846102005185610200510388080961020051866102c06101c051013509098409610220516102600152610200518281807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8101818880090861020051876102c06101c0510135090909610220516102800152610200518080838103860861020051807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8101818980090861020051886102c06101c05101350909098409610220516102a00152610200516101c05190936102c0909101359284928391829182908103850809610200517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff810181858009080990090903610429579061018061022051015161018052610180516101a052610200610220510151918261024052600190818280916103206101e05101905b816101e0805101811115612ea5577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001809281806101207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe082960197015197817f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000061018051018a096001019009967f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000008d0190096001019009948180855199817f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000061018051018c096001019009987f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000008c019009600101900997816101805161018051096101805280099692612d77565b5090507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001808080978180978197999b9c50610180516102208051015281806104606101e051015160011b7f60c89ce5c263405370a08b6d0302b0ba5067d090f372e12287c3eb27e000000203946102806101c051013509916102606101c0510135090808956102406101c051013509916102206101c05101350908916101606102205101510908610160527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001610240518180610240516102a06101c0510135098103816102006101c051013560011b7f60c89ce5c263405370a08b6d0302b0ba5067d090f372e12287c3eb27e000000203610160510808096102406102205101526101e0610220510151610140526101a0610220510151610120526101c06102205101516101005261014061022051015160e052610140516101206102205101526102005161018051610200510360e0510860406102205101526101a05160a06102205101526102005161020051610200516101a05161020051036101005108610200516102005161024051610200510361010051086102005160e0516102005103610100510809096102005103610140510960c06102205101526102005161010051610140510960e061022051015261026061022051015160c052610200516102005160e051610200510361010051086101405109602061022051015261028061022051015160a0526102a0610220510151608052610200516101205161014051096102205152610200516102005160e051610200510361010051086102005161012051610200516101205161014051090909606061022051015261020051610200516102005161024051610200510361010051086102005160e0516102005103610100510809610200516101205161020051610120516102005161012051610140510909090980608061022051015261020051906102005190610200516102406101c051013561020051610240516101805109096102005103900961020051610200516102005160c0516102005161020051610200516101a051610200510361010051086102a06101c0510135096102005103610200516102005161024051610200510361010051087f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001610240518180610240516102a06101c0510135098103816102006101c051013560011b7f60c89ce5c263405370a08b6d0302b0ba5067d090f372e12287c3eb27e000000203610160510808090908096102005103610200516102005160e05161020051036101005108610200516101205161020051610120516101405109090909610200516102005161020051610200516102006101c05101356102005161020051610200516102405161020051036101005108610200516101a05161020051036101005108096102005160805160a05109090961020051610200516102005160e0516102005103610100510860c051096102005161020051610200516101a05161020051036101005108610200516102806101c05101356080510909610200510361020051610200516102405161020051036101005108610200516102606101c051013560a05109090809086102005103610200516101205161014051090961020051610200516102005160c0516102005161020051610200516101a051610200510361010051086102406101c0510135096102005103610200516102005161024051610200510361010051086102206101c05101350908096102005103610200516102005160e051610200510361010051086101405109096102206101c05101356102005103080808086101006102205101526102205160c0830152565b5f906103e081015b8181116134e457505060a0850190815181039061345d57506060880151906102008201808311610848576102e05f93015b81811161348857505051810390156129f5575b7f1e686dee000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe001907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001823510156134db575b9061344a565b925080926134d5565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe001907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000182351015613537575b90613419565b91508091613531565b5060608801517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016102c082013510907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016102a082013510907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000161028082013510907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000161026082013510907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000161024082013510907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001610200816102208401351092013510161616161616156129f0565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe07f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001919492940193818986519282841016940908926129da565b90916136b483613db6565b906136c0828585613dfb565b60208301918251926040519160c08301610440840160405261038036823760406101a08701825e604060a061018086019701875e6103c084017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000081528185116108485760808901516020810135602060a08b01518303017f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478210156108cb5750817f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4760409260c08e96958b37810306602089015260c001610240880137807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001600182510890525f5b60608110613a2657505050858111610848576103008401809111610848576101808798970151966138186101a08a0151986101608b01519960408c019a8b516003810160021c910101918a614a93565b60605f9901985b885181101561387657806138366001928c51611a5b565b5161014081018051918b83613850575b505050500161381f565b5f93826060610100602061386c96015101910151880192614a93565b525f80808b613846565b506103c0959850602097506080936139436102e0945f99946101c06139559561393c61012060c0606084015193610200604051956102408701604052863760016102008601526002610220860152016138d460098c86845191614a93565b604051966138e188611618565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000010387525101517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000103948f81019586526101408301856149dd565b01906149dd565b51916103e086019060e0840190614a38565b826101e0820161010086015e7f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c26101c08501527f1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed6101e08501527f090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b6102008501527f12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa61022085015282610260820161028086015e0161034083015e60085afa60015f51149015610451571561042957565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001806001836020809601960151098451088352019089916137c8565b91909261014082101580613d8d575b15613bdd5760a084015190613a9b8263ffffffff808260a01c169160c01c160160061b6101400190565b831480613d63575b15613bdd576020850151651404100c110e8103613d2e57506040850151604082015190818103613d0057505060608086015191015190818103613cd2575050602083018481526040840192606085019063ffffffff8460a01c16608087015263ffffffff8460c01c1682528360e01c855263ffffffff8460801c169063ffffffff8560601c1660a088019260c089019180835281855263ffffffff6101008b0198818160201c168a52818160401c1660e08d0152169060c08c01519160e08d01519160028211159485613cc6575b85613cba575b5084613cae575b5083613c8b575b50505015613bdd576101409387519051809451910101905101970192519060061b01015b818110613c5857505051905115159081613c4e575b81613c42575b81613c34575b81613c05575b5015613bdd576101200152565b7ff8458e49000000000000000000000000000000000000000000000000000000005f5260045ffd5b600191507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff011b82115f613bd0565b6001811b8411159150613bca565b600e8111159150613bc4565b8015159150613bbe565b602081015163ffffffff81168097019615159081613c7f575b5015613bdd57604001613ba9565b905060211c155f613c71565b60021480159350909190613ca4575b50505f8080613b85565b1490505f80613c9a565b1582151493505f613b7e565b1584151494505f613b77565b82158115149550613b71565b7fd1f1dbd5000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fc6288801000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fa676f313000000000000000000000000000000000000000000000000000000005f52600452651404100c110e60245260445ffd5b507fffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000821615613aa3565b507e4149564d2050524f4752414d204b4559000000000000000000000000000001845114613a71565b6101207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019161010060808360c084015101519201516040519283526020830137200690565b9190604083019081519160c060a083015192015161014081015b8181116146e65750507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018460808401510960a0830191827f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160405197608089016040526004918291868203900889525b6145f85750505194836001604051956001890160051b87016040526004809260018b14614570575b88939293525b614461575050606088019485516101a08a019889516101608c015160051b019460038201928360021c95602083015190604051976001810160051b890160405260028093600183146143d9575b8a99979994929394525b6142c35750505060408251920151905f9560051b955b8681106142595750505050507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe09060031b1692015e604051916001850160051b830160405260048092600187146141d1575b84939293525b6140c2575050610140613f8b8351611a4e565b51956101c081019687519087613fbc6101008301519361012084019485516102c08a51938360051b90030191614811565b613fe3604084015160051b82818094606088015160051b96515e0193838501948591614b54565b808a5101935160051b0303915e015192915b6001831161400557505050505050565b6140347fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff825194018094611a5b565b516140ba610120820180519660608401978851900360011b900396604051936140b46140838c51610100840151865160608d8d8160051b01519460018560051b92016102600201030191614811565b938a8c866140a6604087015160051b820180985160051b8101998a958551614b9b565b9151935160051b0192614b9b565b50614b54565b604052613ff5565b81517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6001831b870101821c60051b840190848260011b03915b858111614134575050602090920191507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0180613f78565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08285830995867fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe082015201948203900883526140fc565b9091925b6141e25790809291613f72565b60207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9285517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000002039009930191019091816141d5565b806020918601517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001868209828c01527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001808661014086868901015101519309825108905201613f20565b82979597517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6001831b840101821c60051b8a01908a8260011b03915b8b811161433c57509698965050602092909201917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0180613f0a565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08285830995867fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08201520194820390088352614300565b9092935b6143ea5791809392613f00565b60207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9286517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000002039009940192019192826143dd565b81517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6001831b8b0101821c60051b880190888260011b03915b8981116144d3575050602090920191507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0180613eb3565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08285830995867fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0820152019482039008835261449b565b9091925b6145815790809291613ead565b60207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9285517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000203900993019101909181614574565b815160026001831b01821c60051b890190898260011b03915b8a8111614649575050602090920191507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0180613e85565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08285830995867fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08201520194820390088352614611565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe001907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000186835109825290613e15565b9061475c60149260c06106d460a0830151850360e0840151010191015180821115611f26565b0190565b61475c9060c06106c08560a084015186030160e0840151010191015180821115611f26565b906040519160051b808301604052368337565b905f9281015b8181116147b557505060a0015181039061345d5750565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe001907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000182351015614808575b9061479e565b92508092614802565b93929190604051946001820160051b8601604052809360018314614955575b86959496525b614841575050909150565b81517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6001871b830101861c60051b850190858260011b03915b8681116148b8575050507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff94909401936020919091019084614836565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08285830995867fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0820152019482039008835261487b565b9092935b6149665791809392614830565b60207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9286517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000203900994019201919282614959565b600192602081019160408101608082015b8484108716614a04575050505050501561045157565b90919293949550604086835e8351815260206040808460608160075afa818660808160065afa1697019594019291906149ee565b600192606081019160408101608082015b8484108716614a5f575050505050501561045157565b90919293949550604086835e8351815260206040808460608160075afa818660808160065afa169701959401929190614a49565b929091600193604081019260051b820192608082015b8484108716614abf575050505050501561045157565b90919293949550604086835e8351815260206040808460608160075afa818660808160065afa169701959401929190614aa9565b9091939293610180610160830151920151945f915b818110614b20575b614b1d9495965014611eef565b90565b93803560f081901c935084841015614b4d5760409182623fffc060029360ea1c168a01885e019401614b08565b5093614b10565b61014001515b828210614b6657505050565b6020809101917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001815184510883520190614b5a565b9290925b818310614bac5750505090565b909192600281621fffe06020933560eb1c1684017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001875182510890520193019190614b9f56",
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
	Bin: "0x6080806040523461016b576155fb803803809161001c8285610183565b833981019060208183031261016b578051906001600160401b03821161016b570181601f8201121561016b5780516001600160401b03811161016f5760405191610070601f8301601f191660200184610183565b81835260208301936020838301011161016b57815f926020809301865e83010152615454604051926100a56020830185610183565b81845260208401916101a783398251610400811480610141575b8061012e575b8061011f575b1561010d57506101099160208092604051958693838501985180918a5e840190838201905f8252519283915e01016104008152038084520182610183565b5190f35b630bfbdabb60e01b5f5260045260245ffd5b50600160a085015111156100cb565b50651404100c110e6040850151146100c5565b507f4149564d20564552494659494e47204b455900000000000000000000000002028251146100bf565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b0382119082101761016f5760405256fe6102806040526004361015610012575f80fd5b5f3560e01c80631dfe03241461226d57806341493c6014611aff578063761985631461121b5780637b929c27146111d55780637e4f7a8a146100d8576382fbdc9c1461005c575f80fd5b346100d45760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d45760043567ffffffffffffffff81116100d4576100b66100b060209236906004016122ba565b90612660565b73ffffffffffffffffffffffffffffffffffffffff60405191168152f35b5f80fd5b346100d45760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d45760043567ffffffffffffffff81116100d4576101279036906004016122ba565b9060243567ffffffffffffffff81116100d4576101489036906004016122e8565b92610400604051116100d45760207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe03801610400396102e0608061040051380301610400397f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016106e05261070060405260038403611178575f825b8582106110e457505061030003611086577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000061018083013511611081577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000006101a083013511611081577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000006101c083013511611081577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000006101e083013511611081577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000061020083013511611081577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000000610260830135116110815760405161024081016467616d6d6181526104e05161026083015261050051610280830152610520516102a0830152610540516102c0830152610560516102e0830152610580516103008301526105a0516103208301526105c0516103408301526105e05161036083015261060051610380830152610620516103a0830152610640516103c0830152610660516103e0830152610680516104008301526106a0516104208301526106c0516104408301526020818660051b808661046087013760c08761046083880101376102c50161025b850160025afa15610efc57519060406106e05183069101526040519061024082019063626574618252610260830152602081602461025c850160025afa15610efc57519060206106e05183069101526040519061024082019064616c706861825261026083015260406102208501610280840137602081606561025b850160025afa15610efc5751906106e0518206905260405190610240820190637a657461825261026083015260c080850161028084013760208160e461025c850160025afa15610efc57606090516106e0519006910152610760516106e0519061048051906020610940526020610960526020610980526109a0526109c0526106e0516109e052602061094060c08160055afa1561102357610940517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff820190086108c052905f90604051906101c0606083015192015190610940916106e051906104a051900995600183945f915b838310610ff957505050600184525f945f5b86838210156105555790816020806001948a0151838a01516106e0519109920199890101520161052a565b8591509289878a9561092081019101610598602082017ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe6106e051018351612558565b915f915b858310610fae57505050508260015f915b848310610f8057505050505f6106e051945b85838310610f5f578790866108a0526080604051916106366101c084015191807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81016060870151087ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe6102408701920190612558565b6106e051918280926104a051900909818451809209099101526040516101206106e051808080602086015181888160408a01518161026084013595818d51958180866101c0840135089581806101a08501358184818a6102008a0135090808956101e0610180860135950135090808090909096101a08601519008608085015182039008900391015260c060405161072d600261048051016106e2610240840180926060860151612558565b6107128260a08601926106fb82826101408c01876124b6565b61070b826101008b018680612465565b8380612492565b610720828688018380612465565b6101c08401519080612492565b0180517f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4703905261095d604051610949602082015161091d604084015191606085015185518885846080848b6106e051978880978180988180988197015199818084816101c0890135818c818060058009918909090808976101808286816101a08b013581600581888b0909080897013592090808090982030908956105a0516102408a01526105c0516102608a01526107f96102808a016101808d01356102408c0160e08d01612492565b6105e0516102408a0152610600516102608a01526108296102808a016101a08d01356102408c0160e08d016124da565b6108666106e0518c6101806101a082013591013509610620516102408c0152610640516102608c01526102808b01906102408c0160e08d016124da565b610660516102408a0152610680516102608a01526108966102808a016101c08d01356102408c0160e08d016124da565b6106a0516102408a019081526106c0516102608b01526108c0906102808b019060e08c0180612433565b610560516102408a0152610580516102608a0152818b816102808c0197610260828087816101a0880135816102008a0135880908089681610180870135816101e08901358709080893013509090909610240860160e087016124da565b610220850135610240840152610240850135610260840152610280830190610240840160e085016124da565b61024081019060a081019060e00180612433565b61025b60206040516467616d6d61610240820152606081015161026082015260e08101516102808201526101008101516102a082015260c0846102c08301376104e051610380820152610500516103a0820152610520516103c0820152610540516103e08201526101208101516104008201526101808401356104208201526101a08401356104408201526101c08401356104608201526101e08401356104808201526102008401356104a08201526102608401356104c08201526102856101e082019384920160025afa15610efc576106e05181510690526040516101406101e082015160e083015161016084015261010083015161018084015261012083015182840152610a77610240840182866101608701612519565b6106e0518082610180870135098385015108828401526106e051818009610aab610240850182604088016101608801612519565b6106e05180826101a088013509848601510883850152816106e0519109610adf610240850182608088016101608801612519565b6106e05180826101c088013509848601510883850152816106e0519109906104e05161024085015261050051610260850152610b29610280850183610240870161016088016124da565b6106e05180836101e0880135098486015108838501526106e05191096105205161024084015261054051610260840152610b71610280840182610240860161016087016124da565b6106e0518091610200860135098284015108910152604051906101608201516102408301526101808201516102608301526102808101356102808301526102a08101356102a08301526102208101356102c08301526102408101356102e08301526102c08101356103008301526102e081013561032083015260608201516103408301526101e082015161036083015260206102408301610140610240850160025afa15610f01576106e051610240830151066102808201356102408401526102a0820135610260840152610c546102808401826102c085016102408701612519565b610c6c61028084018261022085016101608701612519565b61014083016106e051808361026086013509825108809152600161028085015260026102a08501526102c0840152604061028084016060610280860160075afa15610efc576102a0830180517f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47039052610d3a91610cf86102c085016102808601610160870180612433565b610d146103008501606086015161028084016102c088016124b6565b6102c06106e051610300860193816104c051606089015109900991016102c08501612519565b610d5261030082016102c08301610160840180612433565b6102608101517f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4703806102608301526101608201516103008301526101808201516103208301527f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c26103408301527f1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed6103608301527f090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b6103808301527f12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa6103a08301526102408201516103c08301526103e08201526104005161040082015261042051610420820152610440516104408201526104605161046082015260205f610180610300604051940160085afa15610e9e576102005f519101526020610900516040519015158152f35b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152600d60248201527f6572726f722070616972696e67000000000000000000000000000000000000006044820152fd5b6123d5565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601460248201527f6572726f722072616e646f6d2067656e206b7a670000000000000000000000006044820152fd5b60208183949596978293600195358a510990089601920192019092916105bf565b60206001916106e09996995184818884510909815201916106e051906104c0519009920191909693966105ad565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0806001929a979a019483516106e0518751830985526106e05191099201920191909297949761059c565b60206001916106e09893949851818103860884526106e051906104c0519009920196019190610518565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152600c60248201527f6572726f72206d6f6420657870000000000000000000000000000000000000006044820152fd5b612377565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601060248201527f77726f6e672070726f6f662073697a65000000000000000000000000000000006044820152fd5b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000081351161111a576020600191019101906101c3565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f696e707574732061726520626967676572207468616e207200000000000000006044820152fd5b7f08c379a00000000000000000000000000000000000000000000000000000000061070052602061070452601d610724527f77726f6e67206e756d626572206f66207075626c696320696e70757473000000610744526064610700fd5b346100d4575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d4576020608061120f6128cb565b01511515604051908152f35b346100d45760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d45760043567ffffffffffffffff81116100d45761126a9036906004016122e8565b9060243567ffffffffffffffff81116100d45761128b9036906004016122e8565b91909260443567ffffffffffffffff81116100d4576112ae9036906004016122ba565b949082151580611af4575b80611aeb575b15611abb576112cc6128cb565b6112d4612901565b50608081015115611a94577fc1b1ab5500000000000000000000000000000000000000000000000000000000905b61130a612901565b9760088110611a6457806004116100d4578335927fffffffff00000000000000000000000000000000000000000000000000000000808516911690818103611a36575050806008116100d45761030060e08a015260c089015284604089015260208801527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001875261ffff808260d01c169160c01c1661016088015280608088015280841c611a0657506040518381526001840160051b810160405260608701526008810161010087015260a08601525f5b828110156113fd576001906113f78160051b86013582896129a1565b016113db565b5091509161140a84612ba9565b5f5b838110611428576114268561142081612ce1565b90613f8e565b005b818110156119d9578060051b8301357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112156100d45767ffffffffffffffff81850135116100d457808401353603602082860101136100d45761149482606088015161298d565b51608081015160a0820151919291156119d1576001805b60c0850151156119ca5781925b60ff8060e0880151951692160101010160051b8082870135036119985750604051907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016040830192604081818701516060880151810160061b8201968d886101208b015160061b8501938c155f1461196657505061018001908151858b015160061b915e518389015160061b01837fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08984030101908489015e5b6080602089015184808b015160061b85010160608b015160061b906101408301905e015182526020868c01013560208301520301902006916040602083890101910160808501516101406020870151606088015160061b0101905f905b8082106118c45750505060a08501518061183f575b5060c085015190816117bf575b5050506101c0880151846102600201835160608201526080810192835260e0610100850151946101008b01519560051b6116308c888360200191615055565b6020818801016101008d0152602060a085019781818a37016102c082860301370151937f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000015f946020858b0135868c010101946040519151937fde56709129fa46edc43eae32902ba637824c750a7c4b07e14f0edb322de97a238352516020830152836040830152808b01356020828d010160608401378a01356060019020065f908660051b8503855b81811161175157505060c084015260e0917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108910152816117205750505060010161140c565b7f13e406b8000000000000000000000000000000000000000000000000000000005f520360051c900360045260245ffd5b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0019283358080600f0b036117b5575b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001809282825f8895120201900809926116d9565b9397508793611781565b60208681015160e001517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0909201805192815260069390931b81018320919092529101359081810361181157806115f1565b7f1d903c51000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b60208681015160c001517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe084018051918152600684901b8301812091905293019283359081810361189657505060061b018a6115e4565b7f5597844d000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9091929360200193643fffffffc0602085015160061b169061191982828751907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0602091949394019384519285520183209252565b863590818103611934575050019260400191600101906115cf565b857f5bb3b5ab000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b8261198b6101206119919501958651908a80808b0197019560061b8b010191846150ce565b906150ce565b9052611572565b90857ff30e5898000000000000000000000000000000000000000000000000000000005f52013560045260245260445ffd5b5f926114b8565b60015f6114ab565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b83907fbbdfe860000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f92237609000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fc0545fa0000000000000000000000000000000000000000000000000000000005f52600452600860245260445ffd5b7f707856840000000000000000000000000000000000000000000000000000000090611302565b84837f204efd18000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b508483146112bf565b5060108311156112b9565b346100d45760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d45760243567ffffffffffffffff81116100d457611b4e9036906004016122ba565b60443567ffffffffffffffff81116100d457611b6e9036906004016122ba565b919092611b796128cb565b611b81612901565b50608081015115612246577fc1b1ab5500000000000000000000000000000000000000000000000000000000905b611bb7612901565b9460088110611a6457806004116100d4578635927fffffffff00000000000000000000000000000000000000000000000000000000808516911690818103611a36575050806008116100d45761030060e087015260c08601526001604086015260208501527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018452617fff61ffff8260d01c169161ffff8160c01c1661016087015282608087015260d11c16612216575060405160018152604081016040526101008401946060850191825260088101865260a085015260043585515f5f9060018060808a015116145f1461219c575050611ccb60a082013563ffffffff808260a01c169160c01c160160061b6101400190565b90611cd782828961501d565b88528160405191818301604052823781812083810361216c57505f92611d3a9492611d2b925b611d056125fd565b92611d1d87875186611d17838361298d565b5261298d565b50835260208a015192614c9f565b611d3486612ba9565b5161298d565b5160808101805160a083018051929792156121665760015b60c0850180519091901561215d57600180915b60e088019560ff808851951692160101010160051b9889880361212d578899506040519160408701938451938060608a019d8e9687510160061b82019760408901986101208d015160061b840192610180018051835160061b90604087015e5182519184039160061b018a5e60208c01978851915160061b8401604001905160061b906101408301905e6080015182528b3560208301520360400190207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000190069b89959351908551905160061b0161014001905f905b8082106120bd57505050518061205b575b5051918261200a575b505050507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001906101006101c0880151948051606087015260808601998a5201519280519360051b90611eab82602001868b615055565b6020828601019052602060a086019481818737016102c0828703013751965f9580808701966040519351957fde56709129fa46edc43eae32902ba637824c750a7c4b07e14f0edb322de97a23855251602085015285604085015260608401376060019020065f908760051b8503855b818111611f9757505060c084015260e0917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910891015281611f63576114268361142081612ce1565b9091507f13e406b8000000000000000000000000000000000000000000000000000000005f520360051c900360045260245ffd5b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe090939193019081358080600f0b03612000575b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001809282825f88951202019008099290611f1a565b9197508791611fcb565b5160e001517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0909101805191815260069290921b602090810183209190925291013590818103611811578080611e55565b93602090929192019360061b906120a9828260c087510151907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0602091949394019384519285520183209252565b85359081810361189657505001908b611e4c565b9091949660200196643fffffffc0602087015160061b169061211282828951907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0602091949394019384519285520183209252565b89359081810361193457505001946040019160010190611e3b565b89887ff30e5898000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b60015f91611d65565b5f611d52565b83907f3e46b4e0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b90916121a88189614ff3565b89523560601c83813f1490816121fb575b50156121cf575f92611d3a9492611d2b92611cfd565b827f8700833f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b91509150803b91825f60405180948382016040523c896121b9565b7fbbdfe860000000000000000000000000000000000000000000000000000000005f52600452600160245260445ffd5b7f707856840000000000000000000000000000000000000000000000000000000090611baf565b346100d4575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d45760406122a56128cb565b60608282015191015182519182526020820152f35b9181601f840112156100d45782359167ffffffffffffffff83116100d457602083818601950101116100d457565b9181601f840112156100d45782359167ffffffffffffffff83116100d4576020808501948460051b0101116100d457565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601260248201527f6572726f72206563206f7065726174696f6e00000000000000000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601660248201527f6f70656e696e677320626967676572207468616e2072000000000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152600c60248201527f6572726f722076657269667900000000000000000000000000000000000000006044820152fd5b9192602060409481608094805185520151828401528051868401520151606082015260065afa1561246057565b612319565b9192602060409481608094805185520151828401528035868401520135606082015260065afa1561246057565b9192604093602060609380518452015160208301528482015260075afa1561246057565b9192604093602060609380358452013560208301528482015260075afa1561246057565b906040929360206080928051835201516020820152838101948552838160608160075afa94835190526020830151606082015260065afa161561246057565b906040929360206080928035835201356020820152838101948552838160608160075afa94835190526020830151606082015260065afa161561246057565b6020835260208084015260206040840152606083015260808201526106e05160a082015260208160c08160055afa15611023575190565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176125d057604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60405190610160820182811067ffffffffffffffff8211176125d0576040525f610140838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e082015282610100820152826101208201520152565b9190916160008311612899576126746128cb565b60405161274460208201927f610000000000000000000000000000000000000000000000000000000000000084527fffff0000000000000000000000000000000000000000000000000000000000008760f01b1660218401527f80600a3d393df300000000000000000000000000000000000000000000000000602384015286602a840181878237612737602a868481015f8382015203017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0810187528661258f565b61273f6125fd565b614c9f565b73ffffffffffffffffffffffffffffffffffffffff8151832060405160208101917fff0000000000000000000000000000000000000000000000000000000000000083523060601b60218301525f60358301526055820152605581526127ab60758261258f565b51902016803b6128925750515f9182f59273ffffffffffffffffffffffffffffffffffffffff841691821561286a5767ffffffffffffffff82116125d05760405161281e60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f860116018261258f565b828152602081019036848401116100d4575f6020857fdc6f8cabda0d6a4eacf251a3a0b038c0070e54189d66cc4f9abaa336c01ac93996829686378301015251902092604051908152a2565b7f59181ec3000000000000000000000000000000000000000000000000000000005f5260045ffd5b9450505050565b827fae937901000000000000000000000000000000000000000000000000000000005f5260045261600060245260445ffd5b6040519061040082016040526104007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbe038018339565b604051906101e0820182811067ffffffffffffffff8211176125d0576040525f6101c0838281528260208201528260408201526060808201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a08201520152565b8051156119d95760200190565b80518210156119d95760209160051b010190565b9291926101008101908151905f5f906001806080850151881c16145f14612a6f5750506129e760a083013563ffffffff808260a01c169160c01c160160061b6101400190565b926129f384848461501d565b905282604051928184016040528337828220868103612a3f5750602090612a3d95965b612a32612a216125fd565b96606084015188611d17838361298d565b508552015192614c9f565b565b86907f3e46b4e0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9290935f60608401905b878110612af7575050612a8c8284614ff3565b90523560601c86813f149081612adc575b5015612ab057602090612a3d9596612a16565b857f8700833f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b92509250813b92835f60405180958382016040523c5f612a9d565b89612b0382845161298d565b515114612b1257600101612a79565b935094505050612b38949550612b2a9150825161298d565b51905190611d17838361298d565b50565b15612b44575050565b7f704bb774000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b15612b7b575050565b7fc0545fa0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b60408101516101608201818151016003830160021c015f905f925f9060608701915b868110612c5f57505050916101c09391612c33612c5a94612c2e6106c06101008a01958651968460061b9687890180925260051b0190816101208d015260011b01806101408c015260e08b01510160a08b015190030160c08a0151808214612b72565b615042565b6101a08701526040519181830160405282376101808501526102a00260600160051c615042565b910152565b6001612c6f82859897985161298d565b51966101008801510101946101208701519060608801918251900301968215612cc1575b610140018051600193929015612cac575b505001612bcb565b612cb890518401615042565b90525f80612ca4565b9690612cd66001939285519081811115612b3b565b5f9791925090612c93565b9060405160e0810181811067ffffffffffffffff8211176125d0576040525f81525f60208201525f60408201525f606082015260808101915f83525f60a08301525f60c083015281610140850151936106c0850190526103e084016060820152604051610200526104806102005101604052610480366102005137604061020051016102005111613cc9576040850151946101c081015191610160820151937feea3f1c9c0c9a7da8a3ae30c956cbf02794e61f8d908d6bcf1b7a9da78cc383c84528760408501527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000161018084015194651404100c110e60208201528960061b8760061b870160608c610260028401015e6060818b60061b8c6102600282010103019020068060406102005101525f5260016020527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160405f20066060610200510152606061020051016040610200510111613cc9575f95949395945f975f610260526101c0850151956060604087015197886102600201015b80881561313157610100612eb77fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60608b01519b01809b61298d565b510151918c83036130a7575b908a916060610200510151905f94815b8160051b8303811161304a5750507ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffda0019b612fb6575b917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018083818097967ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffde0827ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe008199015181847ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe2088015109089301519209089361026051900990080897612e7b565b9182906005805b612ffc57507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018095949293818080968195099697505093505050612f09565b917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001817fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9209920180612fbd565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019192939495507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe001958185885192090894908d94939291612ed3565b9b50816011038060606102005101516001925b6130cb57505061026052819b612ec3565b60018216613103575b807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191099060011c90816130ba565b917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001838192099290506130d4565b505093999197929850957f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000194955060806102005101526040610200510151926040519384527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc06003830160041b1692839260061b9160061b0101602084015e60200190200660a06102005101525f9180357f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018110937fe79b3da6d954f6a45b299586e62b9353cae1791023b63593489694f47e2bb39061020051526020838161020051013760c06102005101926103c06020820185377f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016104806102005120069561048061020051015b604061020051018111613f345750158015613e25575b613cf6575b5060408801528360208801528652806102005111613cc95760a086015260608501516101a0526101e061020051016102005111613cc957516101e052604051610180526102c061018051016040526102c061018051015260406101a0516102e06101805101376101e05160606102c061018051012006806101406101805101526102c0610180510152608060406101a051016102e061018051013760206102006101a051016103606101805101376101e05160c06102c061018051012006806101606101805101526102c0610180510152608060c06101a051016102e06101805101376101e05160a06102c06101805101200680610180805101526102c061018051015260a06102206101a051016102e061018051013760406101406101a051016103806101805101376101e0516101006102c061018051012006806101a06101805101526102c061018051015260406101806101a051016102e06101805101376101e05160606102c061018051012006806101c06101805101526102c061018051015260406101c06101a051016102e06101805101376101e05160606102c0610180510120066101e06101805101526001610140610180510151610180805101516101e0516101e0516101e0516101e0516101e0518587096101e0510387086101e0518681038608096101e0517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81018186800908096102c06101a0510135096102006101805101526101e051816102c06101a0510135096101e051808080808688096101e0510388086101e051878103870809830983096101805161026001526101e05180808486096101e0510386086101e051807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff810181878009088409096101805161028001526101e0519081908185810385086101e0519091817fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff810181888009089009098209610180516102a001526101e0516101a05190926102c0909101359183918290819081808583096101e0510389086101e051909181038508096101e0517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff810181858009080990090903613ca1576101808051015161022052610220516101c05261020061018051015190816102405260019081809281926103206102005101915b826101e06102005101811115613733577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001809281806101207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe082960198015198817f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000061022051018b096001019009977f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000008c0190096001019009958180865199817f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000061022051018c096001019009987f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000008b019009600101900996816102205161022051096102205280099593613603565b50909795507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001808080978180979881975061022051610220610180510152818061046061020051015160011b7f60c89ce5c263405370a08b6d0302b0ba5067d090f372e12287c3eb27e000000203946102806101a051013509916102606101a0510135090808956102406101a051013509916102206101a05101350908916101606101805101510908610160527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001610240518180610240516102a06101a0510135098103816102006101a051013560011b7f60c89ce5c263405370a08b6d0302b0ba5067d090f372e12287c3eb27e000000203610160510808096102406101805101526101e0610180510151610140526101a0610180510151610120526101c06101805101516101005261014061018051015160e052610140516101206101805101526101e051610220516101e0510360e0510860406101805101526101c05160a06101805101526101e0516101e0516101e0516101c0516101e0510361010051086101e0516101e051610240516101e0510361010051086101e05160e0516101e05103610100510809096101e05103610140510960c06101805101526101e05161010051610140510960e061018051015261026061018051015160c0526101e0516101e05160e0516101e0510361010051086101405109602061018051015261028061018051015160a0526102a06101805101516080526101e05161012051610140510961018051526101e0516101e05160e0516101e0510361010051086101e051610120516101e051610120516101405109090960606101805101526101e0516101e0516101e051610240516101e0510361010051086101e05160e0516101e051036101005108096101e051610120516101e051610120516101e0516101205161014051090909098060806101805101526101e051906101e051906101e0516102406101a05101356101e051610240516102205109096101e0510390096101e0516101e0516101e05160c0516101e0516101e0516101e0516101c0516101e0510361010051086102a06101a0510135096101e051036101e0516101e051610240516101e0510361010051087f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001610240518180610240516102a06101a0510135098103816102006101a051013560011b7f60c89ce5c263405370a08b6d0302b0ba5067d090f372e12287c3eb27e000000203610160510808090908096101e051036101e0516101e05160e0516101e0510361010051086101e051610120516101e0516101205161014051090909096101e0516101e0516101e0516101e0516102006101a05101356101e0516101e0516101e051610240516101e0510361010051086101e0516101c0516101e051036101005108096101e05160805160a0510909096101e0516101e0516101e05160e0516101e05103610100510860c051096101e0516101e0516101e0516101c0516101e0510361010051086101e0516102806101a051013560805109096101e051036101e0516101e051610240516101e0510361010051086101e0516102606101a051013560a05109090809086101e051036101e051610120516101405109096101e0516101e0516101e05160c0516101e0516101e0516101e0516101c0516101e0510361010051086102406101a0510135096101e051036101e0516101e051610240516101e0510361010051086102206101a05101350908096101e051036101e0516101e05160e0516101e0510361010051086101405109096102206101a05101356101e051030808080861010061018051015260c061018051910152565b7f7fcdd1f4000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b5f906103e081015b818111613dc957505060a08501908151810390613d4257506060890151906102008201808311613cc9576102e05f93015b818111613d6d5750505181039015613276575b7f1e686dee000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe001907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000182351015613dc0575b90613d2f565b92508092613dba565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe001907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000182351015613e1c575b90613cfe565b91508091613e16565b5060608901517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016102c082013510907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016102a082013510907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000161028082013510907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000161026082013510907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000161024082013510907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000161020081610220840135109201351016161616161615613271565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe07f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019194929401938189865192828410169409089261325b565b91604051906101808201604052610180368337604084019283519460a08201519560c0830191825161014081015b818111614c4e5750507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001600160808a0151099160a0890190819060405192608084016040526004807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000188810360010886525b614b605750508951948b936001604051956001890160051b87016040526004809260018b14614ad8575b88939293525b6149c9575050606086019c8d51956101a08801968751996101608a019a8b5160051b019460038201928360021c95602083015190604051976001810160051b89016040526002809360018314614941575b8a99979994929394525b61482b5750505060408251920151905f9560051b955b8681106147c15750505050507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe09060031b1692015e604051926001830160051b84016040526004809260018514614739575b85939293525b61462a5750506141378b51612980565b51916101c08501928351906141676101008201519261012083019384516102c08751938360051b9003019161512f565b604082015160051b61418e81606085015160051b9381818c515e01938385019485916153b6565b80885101935160051b0303915e61014085015191905b8c6001831161456d5750505050506141d89060c0880193610180840151915190518a516003810160021c9101019189615356565b5f5b875181101561422e57806141f16001928b5161298d565b516101408101805180614208575b505050016141da565b8261422591606061010060205f970151019201518701918d615356565b525f80806141ff565b50919396509194506060850151916102006040519361024085016040528437600161020084015260026102208401528351839260016040880194610120840160808a01945b818110841661453f57505050156145175760405194604086019186831067ffffffffffffffff8411176125d05761435e610380977f090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b966101c060209561435761012060809e7f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c29a6040527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000087525101517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000103948881019586526101408301856152fb565b01906152fb565b015193527f1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed6060870152527f12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa60a08501520161010083015e60016020826101808160085afa91511490156145175715613ca157604051906143e060808361258f565b60038252602082019060603683378051906020810151916040820151928551600210156119d957604086019360608701528551600110156119d9579092526103009392916080919061443185612980565b520151916040519384937f7e4f7a8a0000000000000000000000000000000000000000000000000000000085526040600486015281604486015260648501376103648301905f8252610360602485015251809152610384830191905f5b8181106144fe5750505090806020920381305afa9081156144f3575f916144b8575b5015613ca157565b90506020813d6020116144eb575b816144d36020938361258f565b810103126100d4575180151581036100d4575f6144b0565b3d91506144c6565b6040513d5f823e3d90fd5b825184528594506020938401939092019160010161448e565b7fa3d28e13000000000000000000000000000000000000000000000000000000005f5260045ffd5b90919250604083885e8051855260206040808960608160075afa818d60808160065afa169401929101614273565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff61459c91519301809361298d565b51614622610120820180519560608401968751900360011b9003956040519361461c6145eb8a51610100840151865160608c8060051b8d01519460018560051b9201610260020103019161512f565b93898c8661460e604087015160051b820180985160051b8101998a9585516153fd565b9151935160051b01926153fd565b506153b6565b6040526141a4565b81517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6001831b850101821c60051b850190858260011b03915b86811161469c575050602090920191507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0180614127565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08285830995867fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08201520194820390088352614664565b9091925b61474a5790809291614121565b60207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9285517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000020390099301910190918161473d565b806020918601517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001868209828c01527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018086610140868689010151015193098251089052016140cf565b82979597517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6001831b840101821c60051b8a01908a8260011b03915b8b81116148a457509698965050602092909201917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff01806140b9565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08285830995867fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08201520194820390088352614868565b9092935b61495257918093926140af565b60207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9286517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000203900994019201919282614945565b81517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6001831b8b0101821c60051b880190888260011b03915b898111614a3b575050602090920191507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff018061405e565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08285830995867fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08201520194820390088352614a03565b9091925b614ae95790809291614058565b60207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9285517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000203900993019101909181614adc565b815160026001831b01821c60051b860190868260011b03915b878111614bb1575050602090920191507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff018061402e565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08285830995867fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08201520194820390088352614b79565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe001907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016001835109825290613fbc565b91909261014082101580614fca575b15614e1a5760a084015190614cd88263ffffffff808260a01c169160c01c160160061b6101400190565b831480614fa0575b15614e1a576020850151651404100c110e8103614f6b57506040850151604082015190818103614f3d57505060608086015191015190818103614f0f575050602083018481526040840192606085019063ffffffff8460a01c16608087015263ffffffff8460c01c1682528360e01c855263ffffffff8460801c169063ffffffff8560601c1660a088019260c089019180835281855263ffffffff6101008b0198818160201c168a52818160401c1660e08d0152169060c08c01519160e08d01519160028211159485614f03575b85614ef7575b5084614eeb575b5083614ec8575b50505015614e1a576101409387519051809451910101905101970192519060061b01015b818110614e9557505051905115159081614e8b575b81614e7f575b81614e71575b81614e42575b5015614e1a576101200152565b7ff8458e49000000000000000000000000000000000000000000000000000000005f5260045ffd5b600191507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff011b82115f614e0d565b6001811b8411159150614e07565b600e8111159150614e01565b8015159150614dfb565b602081015163ffffffff81168097019615159081614ebc575b5015614e1a57604001614de6565b905060211c155f614eae565b60021480159350909190614ee1575b50505f8080614dc2565b1490505f80614ed7565b1582151493505f614dbb565b1584151494505f614db4565b82158115149550614dae565b7fd1f1dbd5000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fc6288801000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fa676f313000000000000000000000000000000000000000000000000000000005f52600452651404100c110e60245260445ffd5b507fffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000821615614ce0565b507e4149564d2050524f4752414d204b4559000000000000000000000000000001845114614cae565b9061501960149260c06106d460a0830151850360e0840151010191015180821115612b72565b0190565b6150199060c06106c08560a084015186030160e0840151010191015180821115612b72565b906040519160051b808301604052368337565b905f9281015b81811161507257505060a00151810390613d425750565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe001907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001823510156150c5575b9061505b565b925080926150bf565b9091939293610180610160830151920151945f915b8181106150fb575b6150f89495965014612b3b565b90565b93803560f081901c9350848410156151285760409182623fffc060029360ea1c168a01885e0194016150e3565b50936150eb565b93929190604051946001820160051b8601604052809360018314615273575b86959496525b61515f575050909150565b81517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6001871b830101861c60051b850190858260011b03915b8681116151d6575050507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff94909401936020919091019084615154565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08285830995867fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08201520194820390088352615199565b9092935b615284579180939261514e565b60207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9286517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000203900994019201919282615277565b600192602081019160408101608082015b8484108716615322575050505050501561451757565b90919293949550604086835e8351815260206040808460608160075afa818660808160065afa16970195940192919061530c565b929091600193604081019260051b820192608082015b8484108716615382575050505050501561451757565b90919293949550604086835e8351815260206040808460608160075afa818660808160065afa16970195940192919061536c565b61014001515b8282106153c857505050565b6020809101917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018151845108835201906153bc565b9290925b81831061540e5750505090565b909192600281621fffe06020933560eb1c1684017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000187518251089052019301919061540156",
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

// IAIVMProgramMetaData contains all meta data concerning the IAIVMProgram contract.
var IAIVMProgramMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"name\":\"dataSets\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"dataSet\",\"type\":\"uint256\"}],\"name\":\"descriptor\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"development\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"endDescriptor\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"outputs\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"dataSet\",\"type\":\"uint256\"}],\"name\":\"pieces\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"programId\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"start\",\"outputs\":[{\"internalType\":\"enumStart\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"startDescriptor\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"tau\",\"outputs\":[{\"internalType\":\"uint256[4]\",\"name\":\"\",\"type\":\"uint256[4]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"verifierId\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"verifierId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"publicValues\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"}],\"name\":\"verifyProof\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"}]",
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
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"contractIERC20\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"contractAIVMRouter\",\"name\":\"router\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"development\",\"type\":\"bool\"},{\"internalType\":\"enumRule\",\"name\":\"rule\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"providers\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"minProviders\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"maxExclusions\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"offset\",\"type\":\"uint16\"},{\"internalType\":\"uint128\",\"name\":\"minBond\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"registration\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"bonding\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"delivery\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"proving\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"head\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"previous\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"stateDescriptor\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"testId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"seed\",\"type\":\"bytes32\"},{\"internalType\":\"address[]\",\"name\":\"invited\",\"type\":\"address[]\"}],\"internalType\":\"structTerms\",\"name\":\"terms_\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"contractIAIVMProgram\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"verifierId\",\"type\":\"bytes32\"},{\"internalType\":\"uint128\",\"name\":\"reward\",\"type\":\"uint128\"}],\"internalType\":\"structPin[]\",\"name\":\"pins_\",\"type\":\"tuple[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"BondTooSmall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"dataId\",\"type\":\"bytes32\"}],\"name\":\"DuplicateData\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"HeldProof\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"InvalidTerms\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"KnowledgeInvalid\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"KnowledgePoint\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"piece\",\"type\":\"uint256\"}],\"name\":\"KnowledgeScalar\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"descriptor\",\"type\":\"bytes32\"}],\"name\":\"NoVacantSlot\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NotInvited\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotSponsor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"owed\",\"type\":\"uint256\"}],\"name\":\"NothingLeft\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NothingToClaim\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"verifierId\",\"type\":\"bytes32\"}],\"name\":\"StoppedVerifier\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"dataId\",\"type\":\"bytes32\"}],\"name\":\"TestSetAsData\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"TooLittleGas\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"TooManyExclusions\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"TooManySlots\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"VerifierChanged\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"WrongAmount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongContext\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"dataSet\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongData\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"got\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"want\",\"type\":\"bytes32\"}],\"name\":\"WrongHead\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumPhase\",\"name\":\"got\",\"type\":\"uint8\"}],\"name\":\"WrongPhase\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"want\",\"type\":\"uint256\"}],\"name\":\"WrongPieces\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"WrongReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"},{\"internalType\":\"enumStanding\",\"name\":\"got\",\"type\":\"uint8\"}],\"name\":\"WrongStanding\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroData\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"recipient\",\"type\":\"string\"}],\"name\":\"BondPosted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"providers\",\"type\":\"uint256\"}],\"name\":\"BondSlashed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sponsor\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previous\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"fund\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"seed\",\"type\":\"bytes32\"}],\"name\":\"CampaignCreated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"enumEnding\",\"name\":\"ending\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"refunded\",\"type\":\"uint256\"}],\"name\":\"CampaignEnded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Claimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"int256\",\"name\":\"phi\",\"type\":\"int256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Contribution\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"}],\"name\":\"DataAcknowledged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"dataId\",\"type\":\"bytes32\"}],\"name\":\"DataRegistered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"verifierId\",\"type\":\"bytes32\"}],\"name\":\"ProofHeld\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"dataId\",\"type\":\"bytes32\"}],\"name\":\"ProviderExcluded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"verifierId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"head\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"closes\",\"type\":\"uint256\"}],\"name\":\"RoundOpened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"head\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"paid\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"refunded\",\"type\":\"uint256\"}],\"name\":\"RoundProven\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint256[]\",\"name\":\"slots\",\"type\":\"uint256[]\"}],\"name\":\"acknowledge\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"round_\",\"type\":\"uint256\"}],\"name\":\"bondOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"string\",\"name\":\"recipient\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"cancel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"addresspayable\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"claim\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"context\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"credit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"dataIds\",\"outputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"ids\",\"type\":\"bytes32[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"deadline\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"end\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ending\",\"outputs\":[{\"internalType\":\"enumEnding\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"}],\"name\":\"exclude\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"expire\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"fund\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"head\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"headProven\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"held\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"invitations\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"invited\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"phase\",\"outputs\":[{\"internalType\":\"enumPhase\",\"name\":\"p\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pins\",\"outputs\":[{\"components\":[{\"internalType\":\"contractIAIVMProgram\",\"name\":\"verifier\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"codeHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"verifierId\",\"type\":\"bytes32\"},{\"internalType\":\"uint128\",\"name\":\"reward\",\"type\":\"uint128\"}],\"internalType\":\"structPin[]\",\"name\":\"\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"internalType\":\"string\",\"name\":\"recipient\",\"type\":\"string\"}],\"name\":\"postBond\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"descriptor\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[2][]\",\"name\":\"points\",\"type\":\"uint256[2][]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"uint256[2][]\",\"name\":\"openings\",\"type\":\"uint256[2][]\"}],\"name\":\"register\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"remaining\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"round\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"round_\",\"type\":\"uint256\"}],\"name\":\"slotsOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"provider\",\"type\":\"address\"},{\"internalType\":\"enumStanding\",\"name\":\"standing\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"dataId\",\"type\":\"bytes32\"}],\"internalType\":\"structSlot[]\",\"name\":\"slots\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"sponsor\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"publicValues\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"}],\"name\":\"submit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"terms\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"contractIERC20\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"contractAIVMRouter\",\"name\":\"router\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"development\",\"type\":\"bool\"},{\"internalType\":\"enumRule\",\"name\":\"rule\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"providers\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"minProviders\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"maxExclusions\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"offset\",\"type\":\"uint16\"},{\"internalType\":\"uint128\",\"name\":\"minBond\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"registration\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"bonding\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"delivery\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"proving\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"head\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"previous\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"stateDescriptor\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"testId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"seed\",\"type\":\"bytes32\"},{\"internalType\":\"address[]\",\"name\":\"invited\",\"type\":\"address[]\"}],\"internalType\":\"structTerms\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "TrainingCampaign",
	Bin: "0x6080604052346107c457615fb6803803809161001c82608061131c565b608039604081126107c457608051906001600160401b0382116107c457610280828203126107c4576040519161028083016001600160401b038111848210176106d35760405261006e8160800161133f565b835260a08101516001600160a01b03811681036107c457602084015260c08101516001600160a01b03811681036107c45760408401526100b060e08201611353565b606084015261010081015160038110156107c45760808401526100d66101208201611360565b60a08401526100e86101408201611360565b60c08401526100fa6101608201611360565b60e084015261010c6101808201611360565b61010084015261011f6101a0820161136f565b6101208401526101326101c08201611383565b6101408401526101456101e08201611383565b6101608401526101586102008201611383565b61018084015261016b6102208201611383565b6101a08401526102408101516101c084015261018a610260820161133f565b6101e08401526102808101516102008401526102a08101516102208401526102c08101516102408401526102e0810151906001600160401b0382116107c45760808301609f8284010112156107c45781816080010151906101ea82611394565b926101f8604051948561131c565b82845260208401916080860160a0838301600587901b0101116107c45760a08183010192915b60a0828201600587901b0101841061130157610260880186905260a051889088906001600160401b0381116107c45760808201609f820112156107c457806080015161026981611394565b92610277604051948561131c565b81845260208401926080820160a0600785901b830101116107c45760a0810193905b60a0600785901b820101851061129557868660017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005580518015159081611289575b50156112505781516001600160a01b03161561121f5761ffff60a0830151168015159081611213575b50156111cd5761ffff60c08301511680151590816111ba575b50156111745761ffff60e08301511661ffff60a0840151161061112e576101208201516001600160801b0316156110fe5763ffffffff610140830151161515806110ea575b806110d6575b806110c2575b1561107c57610200820151156110365761022082015115611002576101e08201516001600160a01b0316158015610ff4575b15610fa357610260820151518015908115610f7c575b5015610f36575f80546001600160a01b0319163317815591825b8251841015610c4e576103e384846113ab565b518415801590610c40575b81516001600160a01b031690813b15610bfa57813f602084015103610bb4576040516363c109f160e01b8152602081600481865afa9081156107d0575f91610b83575b50604084015103610b4f57606085015115801590610aea575b15610aa4576040516307b9ff8f60e21b8152602081600481865afa9081156107d0575f91610a73575b5061ffff60a0870151169060018201809211610a5f5703610a195760405163731bae8960e11b8152602081600481865afa9081156107d0575f916109e8575b50610200860151036109a25760405163be9a655560e01b8152602081600481865afa9081156107d0575f91610968575b508115610961576002905b6104f6826113cc565b6104ff816113cc565b0361091b576040516303de634160e51b815290602082600481865afa9182156107d0575f926108e8575b50156108e157610200850151905b0361089b576002608085015161054c816113cc565b610555816113cc565b148015610821575b156107db5760408401516001600160a01b031691826106e7575b5061059e9291506001600160801b039050606061059487876113ab565b51015116906113bf565b926105a981846113ab565b519060115491680100000000000000008310156106d35760018301806011558310156106bf5760115f52805160029390931b7f31ecc21a745e3968a04e9570e4425bc18fa8019c68028196b546d1669c200c68810180546001600160a01b0319166001600160a01b03959095169490941790935560208101517f31ecc21a745e3968a04e9570e4425bc18fa8019c68028196b546d1669c200c6984015560408101517f31ecc21a745e3968a04e9570e4425bc18fa8019c68028196b546d1669c200c6a840155606001517f31ecc21a745e3968a04e9570e4425bc18fa8019c68028196b546d1669c200c6b90920180546001600160801b0319166001600160801b039390931692909217909155600101926103d0565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b6040809101516024825180958193632916acad60e01b835260048301525afa9182156107d0575f905f93610785575b506001600160a01b031614908161077c575b501561073657848080610577565b60405163f191a03160e01b815260206004820152601660248201527f766572696669657220696e2074686520726f75746572000000000000000000006044820152606490fd5b90501585610728565b9250506040823d82116107c8575b816107a06040938361131c565b810103126107c4576107bd60206107b68461133f565b9301611353565b9187610716565b5f80fd5b3d9150610793565b6040513d5f823e3d90fd5b60405163f191a03160e01b815260206004820152601660248201527f6f757470757473206f66207468652070726f6772616d000000000000000000006044820152606490fd5b50604051637b2a287560e11b8152602081600481855afa9081156107d0575f9161086a575b5061086361ffff6101008701511661ffff60a088015116906113bf565b111561055d565b90506020813d8211610893575b816108846020938361131c565b810103126107c4575187610846565b3d9150610877565b60405163f191a03160e01b815260206004820152601f60248201527f73746172742064657363726970746f72206f66207468652070726f6772616d006044820152606490fd5b5f90610537565b9091506020813d8211610913575b816109036020938361131c565b810103126107c457519088610529565b3d91506108f6565b60405163f191a03160e01b815260206004820152601460248201527f7374617274206f66207468652070726f6772616d0000000000000000000000006044820152606490fd5b5f906104ed565b90506020813d821161099a575b816109826020938361131c565b810103126107c4575160038110156107c457886104e2565b3d9150610975565b60405163f191a03160e01b815260206004820152601d60248201527f656e642064657363726970746f72206f66207468652070726f6772616d0000006044820152606490fd5b90506020813d8211610a11575b81610a026020938361131c565b810103126107c45751886104b2565b3d91506109f5565b60405163f191a03160e01b815260206004820152601860248201527f646174612073657473206f66207468652070726f6772616d00000000000000006044820152606490fd5b634e487b7160e01b5f52601160045260245ffd5b90506020813d8211610a9c575b81610a8d6020938361131c565b810103126107c4575188610473565b3d9150610a80565b60405163f191a03160e01b815260206004820152601660248201527f6120646576656c6f706d656e74207665726966696572000000000000000000006044820152606490fd5b50604051637b929c2760e01b8152602081600481865afa9081156107d0575f91610b16575b501561044a565b90506020813d8211610b47575b81610b306020938361131c565b810103126107c457610b4190611353565b88610b0f565b3d9150610b23565b60405163f191a03160e01b815260206004820152600b60248201526a1d995c9a599a595c881a5960aa1b6044820152606490fd5b90506020813d8211610bac575b81610b9d6020938361131c565b810103126107c4575188610431565b3d9150610b90565b60405163f191a03160e01b815260206004820152601960248201527f636f64652068617368206f6620746865207665726966696572000000000000006044820152606490fd5b60405163f191a03160e01b815260206004820152601a60248201527f6e6f2076657269666965722061742074686520616464726573730000000000006044820152606490fd5b506101c083015115156103ee565b908115610f04578051600780546001600160a01b039283166001600160a01b03199182161790915560208301516008805491841691831691909117905560408301516009805491909316911617908190556060820151608083015191901515610cb6836113cc565b610cbf836113cc565b60a08481015160c08087015160e0808901516101008a0151600160a01b600160f01b031990981696861b60ff60a01b169690961760a89890981b60ff60a81b169790971760b09390931b61ffff60b01b169290921791811b61ffff60c01b169190911760d09390931b61ffff60d01b169290921792841b61ffff60e01b16929092176009556101208401516101408501516101608601516101808701516101a088015160809390931b63ffffffff60801b166001600160801b039490941693909317941b63ffffffff60a01b1693909317911b63ffffffff60c01b1617911b6001600160e01b03191617600a556101c0810151600b556101e0810151600c80546001600160a01b0319166001600160a01b0392909216919091179055610200810151600d55610220810151600e55610240810151600f556102608101518051906001600160401b0382116106d3576801000000000000000082116106d35760105482601055808310610ed9575b5060200160105f5260205f205f5b838110610ebc576101c0850151600255600386905584516101e0860151602080880151610240890151604080516001600160a01b0393841681529384018c9052830152918216929091169033907fea86a75be713e52306f3b6d50ae41d9d922b75351fdfc87ac716d1d09bf8ac3d90606090a4604051614bcb90816113eb8239f35b82516001600160a01b031681830155602090920191600101610e3a565b60105f52828060205f20019103905f5b828110610ef7575050610e2c565b5f82820155600101610ee9565b60405163f191a03160e01b81526020600482015260096024820152681b9bc81c995dd85c9960ba1b6044820152606490fd5b60405163f191a03160e01b815260206004820152601560248201527f6e756d626572206f6620696e7669746174696f6e7300000000000000000000006044820152606490fd5b60c084015161ffff16811015915081610f97575b50836103b6565b60809150111583610f90565b60405163f191a03160e01b815260206004820152602260248201527f612070726576696f75732063616d706169676e20776974686f75742061206865604482015261185960f21b6064820152608490fd5b506101c082015115156103a0565b60405163f191a03160e01b815260206004820152600b60248201526a1b9bc81d195cdd081cd95d60aa1b6044820152606490fd5b60405163f191a03160e01b815260206004820152601360248201527f6e6f2073746174652064657363726970746f72000000000000000000000000006044820152606490fd5b60405163f191a03160e01b815260206004820152601360248201527f612074696d65206f662030207365636f6e6473000000000000000000000000006044820152606490fd5b5063ffffffff6101a083015116151561036e565b5063ffffffff610180830151161515610368565b5063ffffffff610160830151161515610362565b60405163f191a03160e01b81526020600482015260076024820152661b9bc8189bdb9960ca1b6044820152606490fd5b60405163f191a03160e01b815260206004820152601460248201527f6e756d626572206f66206578636c7573696f6e730000000000000000000000006044820152606490fd5b60405163f191a03160e01b815260206004820152601960248201527f6c65617374206e756d626572206f662070726f766964657273000000000000006044820152606490fd5b905061ffff60a08401511610158361031d565b60405163f191a03160e01b815260206004820152601360248201527f6e756d626572206f662070726f766964657273000000000000000000000000006044820152606490fd5b60409150111583610304565b60405163f191a03160e01b815260206004820152600860248201526737379037bbb732b960c11b6044820152606490fd5b60405163f191a03160e01b815260206004820152601060248201526f6e756d626572206f6620726f756e647360801b6044820152606490fd5b603091501115836102db565b6080858460800103126107c457604051608081016001600160401b038111828210176106d35760209360809285926040526112cf8961133f565b81528289015183820152604089015160408201526112ef60608a0161136f565b60608201528152019501949150610299565b602080809461130f8761133f565b815201940193925061021e565b601f909101601f19168101906001600160401b038211908210176106d357604052565b51906001600160a01b03821682036107c457565b519081151582036107c457565b519061ffff821682036107c457565b51906001600160801b03821682036107c457565b519063ffffffff821682036107c457565b6001600160401b0381116106d35760051b60200190565b80518210156106bf5760209160051b010190565b91908201809211610a5f57565b600311156113d657565b634e487b7160e01b5f52602160045260245ffdfe610140806040526004361015610013575f80fd5b5f3560e01c908163146ca53114612af9575080631e83409a14612803578063226a01f9146126d857806329dcb0cf146126965780632ec962c11461256257806339b973ad146124df57806355234ec0146124a457806358f43f761461244a5780635e4b1d7a146120fe57806373be1bd014611f6957806377c9366214611f1957806378e61af314611d6357806379599f961461185b5780638f7dcfa31461182057806391a5ce3514610dc057806394033c8114610d7d578063a285aed714610d2e578063abde79cf14610b04578063b1c9fe6e14610aba578063b60d4288146109de578063be5390581461099c578063c60df25814610834578063d0496d6a146107f4578063d5025625146103b0578063d5d44d801461034a578063ea8a1af0146101ae5763f0cd594514610146575f80fd5b346101aa5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa5760043573ffffffffffffffffffffffffffffffffffffffff811681036101aa576101a0602091613748565b1515604051908152f35b5f80fd5b346101aa575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa576101ff3373ffffffffffffffffffffffffffffffffffffffff5f54163314613923565b610207613a72565b610230610212613bc8565b5061021c81612bc1565b80158015610337575b801561032457613a36565b60065460ff161561031e576003545b60027fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0060045416176004555f60035573ffffffffffffffffffffffffffffffffffffffff5f54165f52600560205260405f2061029c828254612cd5565b90557f46eca9f43cf2aee6a8cec689cb974f81603a950acc56e356d2da0f9622c1b1ea6020600292604051908152a260017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0055005b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b5f61023f565b5061032e81612bc1565b60028114613a36565b5061034181612bc1565b60018114610225565b346101aa5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa5760043573ffffffffffffffffffffffffffffffffffffffff81168091036101aa575f526005602052602060405f2054604051908152f35b346101aa575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa5760606102606040516103ef81612be7565b5f81525f60208201525f60408201525f838201525f60808201525f60a08201525f60c08201525f60e08201525f6101008201525f6101208201525f6101408201525f6101608201525f6101808201525f6101a08201525f6101c08201525f6101e08201525f6102008201525f6102208201525f610240820152015260405161047681612be7565b73ffffffffffffffffffffffffffffffffffffffff60075416815273ffffffffffffffffffffffffffffffffffffffff60085416602082015260095473ffffffffffffffffffffffffffffffffffffffff8116604083015260ff8160a01c161515606083015260ff8160a81c169060038210156102f15761ffff916080840152818160b01c1660a0840152818160c01c1660c0840152818160d01c1660e084015260e01c16610100820152600a546fffffffffffffffffffffffffffffffff811661012083015263ffffffff8160801c1661014083015263ffffffff8160a01c1661016083015263ffffffff8160c01c1661018083015260e01c6101a0820152600b546101c082015273ffffffffffffffffffffffffffffffffffffffff600c54166101e0820152600d54610200820152600e54610220820152600f5461024082015260405180816020601054928381520160105f5260205f20925f5b8181106107c55750506105e892500382612c04565b610260820152604051906020825273ffffffffffffffffffffffffffffffffffffffff815116602083015273ffffffffffffffffffffffffffffffffffffffff602082015116604083015273ffffffffffffffffffffffffffffffffffffffff604082015116606083015260608101511515608083015260808101519060038210156102f15761026090839260a084015261ffff60a08201511660c084015261ffff60c08201511660e084015261ffff60e08201511661010084015261ffff610100820151166101208401526fffffffffffffffffffffffffffffffff6101208201511661014084015263ffffffff6101408201511661016084015263ffffffff6101608201511661018084015263ffffffff610180820151166101a084015263ffffffff6101a0820151166101c08401526101c08101516101e084015273ffffffffffffffffffffffffffffffffffffffff6101e082015116610200840152610200810151610220840152610220810151610240840152610240810151828401520151610280808301528051806102a084015260206102c084019201905f5b818110610796575050500390f35b825173ffffffffffffffffffffffffffffffffffffffff16845285945060209384019390920191600101610788565b845473ffffffffffffffffffffffffffffffffffffffff168352600194850194869450602090930192016105d3565b346101aa575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa57602061082c6139e9565b604051908152f35b346101aa5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa576004355f90815260126020526040808220600181015491516002909101805491936fffffffffffffffffffffffffffffffff9093169284916108a484613838565b9081845260208401946001811690815f146109615750600114610922575b836060877fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f896108f6868a0387612c04565b6040519586948552604060208601525180918160408701528686015e5f85828601015201168101030190f35b5f908152602081209092505b8183106109455750508101602001826108f66108c2565b6020919350806001915483858a0101520191019091859261092e565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001686525050151560051b82016020019050826108f66108c2565b346101aa575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa5760206109d461396d565b6040519015158152f35b5f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa57610a2a3373ffffffffffffffffffffffffffffffffffffffff5f54163314613923565b610a32613a72565b610a4e610a3d613bc8565b50610a4781612bc1565b8015613a36565b610a56614575565b60017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff006006541617600655610a89613f89565b610a9460035461405d565b60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0055005b346101aa575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa576020610af2613bc8565b5060405190610b0081612bc1565b8152f35b346101aa5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa57600435610b5a3373ffffffffffffffffffffffffffffffffffffffff6007541633146137ee565b610b62613a72565b610b80610b6d613bc8565b50610b7781612bc1565b60048114613a36565b6001545f52601260205260405f209081549160ff8360a01c16610d0657815f526003810160205260405f209260ff845460a01c1660048110156102f15780846001610bcb9314613899565b61ffff8160901c1661ffff60095460d01c1680821015610cdb575073ffff000000000000000000000000000000000000610c257fffffffffffffffffffffffff0000ffffffffffffffffffffffffffffffffffff92613910565b60901b169116179055740300000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff8354161782556001547fc979865e92bc12d0051212aded8af57281e89a2482f6b66b20be962c48e8f9506020600173ffffffffffffffffffffffffffffffffffffffff865416950154604051908152a460017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0055005b7f0157e084000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7ff54e87fa000000000000000000000000000000000000000000000000000000005f5260045ffd5b346101aa575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa576001545f526012602052602060ff60405f205460a01c166040519015158152f35b346101aa575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa57602060ff6004541660405190610b0081612bc1565b346101aa5760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa5760043560243567ffffffffffffffff81116101aa57610e12903690600401612b90565b909160443567ffffffffffffffff81116101aa57610e34903690600401612b5f565b60649491943567ffffffffffffffff81116101aa57610e57903690600401612b90565b610e5f613a72565b610e7d610e6a613bc8565b50610e7481612bc1565b60018114613a36565b60015496875f52601260205273ffffffffffffffffffffffffffffffffffffffff610eb460405f2099610eaf8b614264565b612ce2565b50541695610ec381888b614350565b60a052604051907f8f64be3000000000000000000000000000000000000000000000000000000000825260a05160048301526020826024818b5afa90811561175b575f916117ea575b610f8f9250610f1e828b8181146138d9565b610f2b82888181146138d9565b610f3882868181146138d9565b610f428a89614b5c565b604051610f8481610f5860208201948686614462565b037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282612c04565b5190206080526144ca565b608051146117c257600e5460805114611794576080515f526004880160205260ff60405f205416611766576080600496604051978880927fcfc4af550000000000000000000000000000000000000000000000000000000082525afa95861561175b575f966116e6575b506110048284614b5c565b604051602081019060805182527f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff87116101aa576110ad81604060207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001968b60059c999c1b808d858701378401908051928391018483015e01015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282612c04565b51902006915f60c05260a060c052604051976110cb60c0518a612c04565b60c051368a3760c05160405197906110e39089612c04565b60c05136893760015f945f5b848710611413578d8d60808e60408f81805195865e7f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c2828601527f1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed60608601527f090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b848601527f12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa60c05186015260c085015e61010083015e60016020826101808160085afa91511490156113eb57156113c3576080515f526004810160205260405f2060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0082541617905560405161120681612bcb565b33815260208101600181526040820190608051825260a0515f526003840160205273ffffffffffffffffffffffffffffffffffffffff60405f209351167fffffffffffffffffffffffff0000000000000000000000000000000000000000845416178355519060048210156102f1576001917fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff74ff000000000000000000000000000000000000000085549260c0511b1691161783555191015580547fffffffffffffffffffffffffffff0000ffffffffffffffffffffffffffffffff71ffff0000000000000000000000000000000061130661ffff8460801c16613910565b60801b1691161780825561ffff8060095460b01c169160801c161461138b575b600154604051608051815233917fc8a69885ee696611791c50b04a8a50b8bf719de24c7f844865eb8ce4c38f2a99602060a05193a460017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0055602060405160a0518152f35b80547fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000164267ffffffffffffffff1617905580611326565b7fc3f0a9c7000000000000000000000000000000000000000000000000000000005f5260045ffd5b7fcce978fe000000000000000000000000000000000000000000000000000000005f5260045ffd5b61141e87838c613889565b35907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018210156116ba579084916114f28f86908b60206114ea6114e1838e7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001604051868101907fa62bb792e99e2c4ffc9febb9ff94902b13002f9029822ffd3e714a9524df4b65825246604082015230606082015233608082015260805160c0518201528460c082015260c081526114d760e082612c04565b519020069b614517565b35928d8d614517565b013591614b9c565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001828103116116605761168d5760807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018f926001604085015260026060850152810386099101528c60408080830160608160075afa9160808160065afa16156113eb578c6115c0918a7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160206115b58c8c6115ae828288614517565b3595614517565b013592870992614b9c565b6115cb86868a614517565b3560206115d988888c614517565b0135837f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000103907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001821161166057611630928d614b9c565b60017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001885f9409960195916110ef565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b877fbc8521e5000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90955060803d608011611754575b6116fe8183612c04565b81016080828203126101aa5780601f830112156101aa5760405191611724608084612c04565b8290608081019283116101aa57905b828210611744575050509488610ff9565b8151815260209182019101611733565b503d6116f4565b6040513d5f823e3d90fd5b7fc79a7dab000000000000000000000000000000000000000000000000000000005f5260805160045260245ffd5b7fee76a627000000000000000000000000000000000000000000000000000000005f5260805160045260245ffd5b7fc922446b000000000000000000000000000000000000000000000000000000005f5260045ffd5b90506020823d602011611818575b8161180560209383612c04565b810103126101aa57610f8f915190610f0c565b3d91506117f8565b346101aa575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa576020600254604051908152f35b346101aa575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa57611891613a72565b6118af61189c613bc8565b506118a681612bc1565b60058114613a36565b6001545f52601260205260405f2080549061ffff8260801c16916009549061ffff8260c01c1684105f146119a9575050505060ff600654165f146119a3576003545b60037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0060045416176004555f60035573ffffffffffffffffffffffffffffffffffffffff5f54165f52600560205260405f2061194e828254612cd5565b90557f46eca9f43cf2aee6a8cec689cb974f81603a950acc56e356d2da0f9622c1b1ea6020600392604051908152a260017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0055005b5f6118f1565b67ffffffffffffffff8160401c16155f14611a68575050505060ff600654165f14611a62576003545b60047fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00815416176004555f60035573ffffffffffffffffffffffffffffffffffffffff5f54165f52600560205260405f20611a2e828254612cd5565b90557f46eca9f43cf2aee6a8cec689cb974f81603a950acc56e356d2da0f9622c1b1ea6020600492604051908152a2610a94565b5f6119d2565b60a01c60ff1615611b6357506fffffffffffffffffffffffffffffffff9150600101541673ffffffffffffffffffffffffffffffffffffffff600754165f526005602052611abb60405f20918254612cd5565b905560065460ff1615611b5d576003545b60067fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0060045416176004555f60035573ffffffffffffffffffffffffffffffffffffffff5f54165f52600560205260405f20611b29828254612cd5565b90557f46eca9f43cf2aee6a8cec689cb974f81603a950acc56e356d2da0f9622c1b1ea6020600692604051908152a2610a94565b5f611acc565b60018201926fffffffffffffffffffffffffffffffff845416811561168d57046fffffffffffffffffffffffffffffffff169060b01c61ffff16600383015f5b828110611d02575050507f426c41404c6ba09bf011e1b0de2ad289fb3cdc730da2417b1d67838c7efa698091611c02604092611bfc6fffffffffffffffffffffffffffffffff8754169161ffff855460801c1690613eb6565b90612c45565b73ffffffffffffffffffffffffffffffffffffffff5f54165f526005602052611c2f835f20918254612cd5565b905561ffff6fffffffffffffffffffffffffffffffff600154955416915460801c1682519182526020820152a260065460ff1615611cfc576003545b60057fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0060045416176004555f60035573ffffffffffffffffffffffffffffffffffffffff5f54165f52600560205260405f20611cc8828254612cd5565b90557f46eca9f43cf2aee6a8cec689cb974f81603a950acc56e356d2da0f9622c1b1ea6020600592604051908152a2610a94565b5f611c6b565b805f528160205260405f20549060ff8260a01c169160048310156102f157600192611d2f575b5001611ba3565b73ffffffffffffffffffffffffffffffffffffffff165f52600560205260405f20611d5b868254612cd5565b905587611d28565b346101aa5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa5760095460b01c61ffff166004357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0611de2611dcc84612c52565b93611dda6040519586612c04565b808552612c52565b015f5b818110611ef05750505f5b8251811015611e7557815f526012602052600360405f2001815f5260205260405f2090604051611e1f81612bcb565b60ff835473ffffffffffffffffffffffffffffffffffffffff8116835260a01c1660048110156102f15760208201526001928301546040820152611e638286612d2b565b52611e6e8185612d2b565b5001611df0565b8260405160208101916020825280518093526020604083019101925f5b818110611e9f5783830384f35b9091845173ffffffffffffffffffffffffffffffffffffffff815116825260208101519060048210156102f15782604060609260209485600197015201516040820152019501910193919093611e92565b602090604051611eff81612bcb565b5f81525f838201525f604082015282828701015201611de5565b346101aa575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa57602073ffffffffffffffffffffffffffffffffffffffff5f5416604051908152f35b346101aa5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa5760043567ffffffffffffffff81116101aa57611fb8903690600401612b5f565b90611fdd3373ffffffffffffffffffffffffffffffffffffffff6007541633146137ee565b611fe5613a72565b611fed613e57565b5f5b82811061201c5760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0055005b6001545f526012602052600360405f2001612038828585613889565b355f5260205260405f209060ff825460a01c169160048310156102f15761206f600193612066848888613889565b35858214613899565b740200000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff82541617815582549073ffffffffffffffffffffffffffffffffffffffff6120cf848888613889565b35915416917f989c36d1bf715e95312ba25592d2d4cac992a8d1c9a0e87facfd9e321dcd16eb5f80a401611fef565b60407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa576004356fffffffffffffffffffffffffffffffff81168091036101aa5760243567ffffffffffffffff81116101aa57612165903690600401612b31565b61218c9291923373ffffffffffffffffffffffffffffffffffffffff6007541633146137ee565b612194613a72565b61219f610324613bc8565b6fffffffffffffffffffffffffffffffff600a541680831061241b57506001545f526012602052600260405f2060018101847fffffffffffffffffffffffffffffffff0000000000000000000000000000000082541617905580547fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff6fffffffffffffffff00000000000000004260401b169116178155019267ffffffffffffffff82116123ee576122518454613838565b601f811161239d575b505f93601f83116001146122fd5782610a94955f916122f2575b508360011b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8560031b1c19161790555b7fa754c95900f401612ab6bff373d624274248bc50313aa7104da69ae25b26f0836122ea600154926040519182918783526040602084015233966040840191612d3f565b0390a361405d565b905082013586612274565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0831694815f5260205f20905f5b878110612385575084610a94971061234d575b5050600183811b0190556122a6565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60f88660031b161c1990840135169055858061233e565b9091602060018192858801358155019301910161232b565b8281111561225a57845f5260205f20601f840160051c90602085106123e6575b81601f9101920160051c03905f5b8281106123d957505061225a565b5f828201556001016123cb565b5f91506123bd565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b827f9901e611000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346101aa5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa5760043573ffffffffffffffffffffffffffffffffffffffff811681036101aa5761082c602091613748565b346101aa575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa576020600354604051908152f35b346101aa5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa5760043567ffffffffffffffff81116101aa5761252e903690600401612b31565b6024359167ffffffffffffffff83116101aa57612552610a94933690600401612b31565b92909161255d613a72565b612dc2565b346101aa575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa5761ffff60095460b01c16600181019081811161166057906125c96125b382612c52565b916125c16040519384612c04565b808352612c52565b917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06020830193013684376001545f5b82811061265257505061260f600e549183612d2b565b52604051918291602083019060208452518091526040830191905f5b818110612639575050500390f35b825184528594506020938401939092019160010161262b565b8061268260019273ffffffffffffffffffffffffffffffffffffffff61267a86999899612ce2565b505416613cec565b61268c8288612d2b565b52019392936125f9565b346101aa575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa5760206126ce613bc8565b9050604051908152f35b346101aa575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa5760115461271281612c52565b906127206040519283612c04565b80825260208201908160115f527f31ecc21a745e3968a04e9570e4425bc18fa8019c68028196b546d1669c200c685f915b8383106127e5578486604051918291602083019060208452518091526040830191905f5b818110612783575050500390f35b91935091602060806001926fffffffffffffffffffffffffffffffff6060885173ffffffffffffffffffffffffffffffffffffffff81511684528581015186850152604081015160408501520151166060820152019401910191849392612775565b600460206001926127f585612c6a565b815201920192019190612751565b346101aa5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa5760043573ffffffffffffffffffffffffffffffffffffffff81168082036101aa5761285b613a72565b73ffffffffffffffffffffffffffffffffffffffff6008541680159180151580612aef575b80612ae5575b15612aba57335f52600560205260405f2054928315612a8e578015612a1357475b80851015612a0d5750835b84156129e257846128c291612c45565b335f52600560205260405f2055816040518581527ff7a40077ff7a04c7e61f6f26fb13774259ddf1b6bce9ecf26a8276cdd399268360203392a31561293b57505061290f81602093613b23565b60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0055604051908152f35b909250604051907fa9059cbb000000000000000000000000000000000000000000000000000000005f526004528160245260205f60448180875af19060015f51148216156129c1575b60405215612995576020915061290f565b507f5274afe7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9060018115166129d957833b15153d15161690612984565b503d5f823e3d90fd5b7f9a8c5132000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b936128b2565b6040517f70a08231000000000000000000000000000000000000000000000000000000008152306004820152602081602481875afa90811561175b575f91612a5c575b506128a7565b90506020813d602011612a86575b81612a7760209383612c04565b810103126101aa575186612a56565b3d9150612a6a565b7f64ab3466000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b7f0eddc34f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5081811415612886565b5030811415612880565b346101aa575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101aa576020906001548152f35b9181601f840112156101aa5782359167ffffffffffffffff83116101aa57602083818601950101116101aa57565b9181601f840112156101aa5782359167ffffffffffffffff83116101aa576020808501948460051b0101116101aa57565b9181601f840112156101aa5782359167ffffffffffffffff83116101aa576020808501948460061b0101116101aa57565b600711156102f157565b6060810190811067ffffffffffffffff8211176123ee57604052565b610280810190811067ffffffffffffffff8211176123ee57604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176123ee57604052565b9190820391821161166057565b67ffffffffffffffff81116123ee5760051b60200190565b906040516080810181811067ffffffffffffffff8211176123ee5760405260606fffffffffffffffffffffffffffffffff6003839573ffffffffffffffffffffffffffffffffffffffff81541685526001810154602086015260028101546040860152015416910152565b9190820180921161166057565b601154811015612cfe5760115f5260205f209060021b01905f90565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b8051821015612cfe5760209160051b010190565b601f82602094937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe093818652868601375f8582860101520116010190565b909392938483116101aa5784116101aa578101920390565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81146116605760010190565b939291612dcd613e57565b600154905f60e052612de7612de183612ce2565b50612c6a565b9373ffffffffffffffffffffffffffffffffffffffff8551163f60208601519081810361371a57505073ffffffffffffffffffffffffffffffffffffffff855116916040860192835190803b156101aa5789612e8692612eb65f95604051978896879586957f41493c600000000000000000000000000000000000000000000000000000000087526004870152606060248701528d6064870191612d3f565b917ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc858403016044860152612d3f565b03915afa801561175b57613706575b5073ffffffffffffffffffffffffffffffffffffffff8451169060e0515060e051612eee6139e9565b5f61010052856020116101aa5760206101005288358661010051116101aa578181036136d457505061ffff60095460b01c169260e0515b8481106136905750508061010051820180921161325d57612f66868a95612f4e85838199614acb565b908c612f5f87600e54958693614acb565b9214613e7b565b8415801590613685575b613625575b50506101005182019283831161325d576040612f9285878b614acb565b930180941161325d57612fa58251613ec9565b1561354d57505090612fd39291600255816fffffffffffffffffffffffffffffffff60608601511696612d7d565b9360e0515060e051946009549260ff8460a81c1690600382101561346c57600282036135395760e0519794939291905b60015460e0515260126101005152604060e051209860e0519160e0515b61ffff8860b01c16811061349d575060e0519a5b61ffff8860b01c168c1061328e57505050505050505060409293506130716fffffffffffffffffffffffffffffffff606084015116600354612c45565b600355613094816fffffffffffffffffffffffffffffffff606085015116612c45565b73ffffffffffffffffffffffffffffffffffffffff60e051541660e05152600561010051526130c98460e05120918254612cd5565b905560015460e05152601261010051526fffffffffffffffffffffffffffffffff60018460e0512001541673ffffffffffffffffffffffffffffffffffffffff6007541660e05152600561010051526131288460e05120918254612cd5565b90557fd2b29795fdd0991777afcca3953fec3d644c195f7167a253f0c50cfbcc9ad42e600154938261317486946fffffffffffffffffffffffffffffffff606060025498015116612c45565b825191825261010051820152a36001810180821161325d5760115403613247575060065460ff161561323f576003545b60017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00600454161760045560e05160035573ffffffffffffffffffffffffffffffffffffffff60e051541660e0515260056101005152604060e0512061320b828254612cd5565b90557f46eca9f43cf2aee6a8cec689cb974f81603a950acc56e356d2da0f9622c1b1ea6001916040519081526101005190a2565b60e0516131a4565b61325090612d95565b60015561325b613f89565b565b7f4e487b710000000000000000000000000000000000000000000000000000000060e051526011600452602460e051fd5b90919293949596978b60e05152600382016101005152604060e051209b8c549160ff8360a01c16600481101561346c571561345d578d906002890361340f576132d960018093614b1d565b60e051610120528061339e5750908261333c6001949373ffffffffffffffffffffffffffffffffffffffff61ffff9760e051610120525b1660e0515260056101005152604060e05120613330610120518254612cd5565b90556101205190612cd5565b9f7f4de026f68cadecb9aa9f3fa3774fe732fcf00e62fbffbac5021e300611498cbc604073ffffffffffffffffffffffffffffffffffffffff87549354169481519081526101205161010051820152a45b019b98979695949392919050613034565b6133ac908c94939294613eb6565b88156133de5761333c60019473ffffffffffffffffffffffffffffffffffffffff61ffff978c87950461012052613310565b7f4e487b710000000000000000000000000000000000000000000000000000000060e051526012600452602460e051fd5b90507f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8216820361325d578d906132d961345661344f8560051b8a612cd5565b8c89614acb565b8093614b1d565b9c5061ffff915060019061338d565b7f4e487b710000000000000000000000000000000000000000000000000000000060e051526021600452602460e051fd5b93949596979a9091928460e05152600382016101005152604060e0512060e05150600287145f146134f0576001916134d96134df928490614b1d565b90612cd5565b94019a97969594939291909a613020565b7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8616860361325d576001916134d96134df9261353361344f8a60051b8a612cd5565b90614b1d565b621fffe08560db1c16979493929190613003565b94509495505050508060e051526012610100515260ff604060e051205460a01c1615158251906135f6575060e0515260126101005152604060e05120740100000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff8254161790556001549051907ffdc2f1d5eb1886839158224b5b84af87ad54ed253bca3da964922020b0d430cf60e05160e051a3565b7f946c3cdd0000000000000000000000000000000000000000000000000000000060e05152600452602460e051fd5b6040019250821061325d5761364d8261363f81878b614acb565b90600254928391888c614acb565b9114612f75577fbf77f5290000000000000000000000000000000000000000000000000000000060e05152600452602452604460e051fd5b50600b541515612f70565b61010051830180931161325d576001906136ce848c836136c86136b38289613cec565b938d856136c1838388614acb565b1494614acb565b91613e7b565b01612f25565b7fa9714ddb0000000000000000000000000000000000000000000000000000000060e05152600452602452604460e051fd5b5f61371091612c04565b5f60e0525f612ec5565b7fa9dc3676000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6010545f9281156137dd57909173ffffffffffffffffffffffffffffffffffffffff16905f5b838110156137d75760105f528273ffffffffffffffffffffffffffffffffffffffff827f1b6847dc741a1b0cd08d278845f9d819d87b734759afb55fe2de5cb82a9ae672015416146137c3575b60010161376e565b936137cf600191612d95565b9490506137bb565b50915050565b9250505061ffff60095460b01c1690565b156137f65750565b73ffffffffffffffffffffffffffffffffffffffff907f245aecd3000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b90600182811c9216801561387f575b602083101461385257565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b91607f1691613847565b9190811015612cfe5760051b0190565b156138a2575050565b7f4908ad36000000000000000000000000000000000000000000000000000000005f5260045260048110156102f15760245260445ffd5b156138e2575050565b7fd7b4551b000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b61ffff1661ffff81146116605760010190565b1561392b5750565b73ffffffffffffffffffffffffffffffffffffffff907f246827bf000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b600b54151580806139c9575b6139c45760015415908115916139aa575b8115613994575090565b60065460ff169150816139a5575090565b905090565b9050600160ff600454166139bd81612bc1565b149061398a565b505f90565b5073ffffffffffffffffffffffffffffffffffffffff600c541615613979565b60015473ffffffffffffffffffffffffffffffffffffffff600754166040519060208201924684523060408401526060830152608082015260808152613a3060a082612c04565b51902090565b15613a3e5750565b7f96fe8cdd000000000000000000000000000000000000000000000000000000005f52613a6a81612bc1565b60045260245ffd5b60027f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005414613ac15760027f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0055565b7f3ee5aeb5000000000000000000000000000000000000000000000000000000005f5260045ffd5b67ffffffffffffffff81116123ee57601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200190565b814710613b98575f80809373ffffffffffffffffffffffffffffffffffffffff829483604051613b54602082612c04565b52165af115613b5f57565b3d15613b70576040513d5f823e3d90fd5b7fd6bda275000000000000000000000000000000000000000000000000000000005f5260045ffd5b50477fcf479181000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b60ff60045416613bd781612bc1565b613ce55760ff6006541615613cdf576001545f52601260205260405f205467ffffffffffffffff81169061ffff8160801c1660095461ffff8160b01c16821080613cd6575b613ccd5760c01c61ffff1611613cc45760401c67ffffffffffffffff16908115613c9d5750600a549063ffffffff8260c01c160167ffffffffffffffff81116116605767ffffffffffffffff1690814210613c975790613c7f9160e01c90612cd5565b908142105f14613c8f5760049190565b600591505f90565b50600391565b613cb4915063ffffffff600a5460a01c1690612cd5565b908142105f14613c8f5760029190565b50506005905f90565b50600193915050565b50834210613c1c565b5f905f90565b6006905f90565b6001545f526012602052600360405f2001825f5260205260405f209060ff825460a01c1660048110156102f1578015908115613e4c575b50613d32575060019150015490565b73ffffffffffffffffffffffffffffffffffffffff91501690604051907f7e38b787000000000000000000000000000000000000000000000000000000008252806004830152602082602481865afa91821561175b575f92613e17575b506020906024604051809581937f8f64be3000000000000000000000000000000000000000000000000000000000835260048301525afa90811561175b575f91613de1575b613dde92506144ca565b90565b90506020823d602011613e0f575b81613dfc60209383612c04565b810103126101aa57613dde915190613dd4565b3d9150613def565b9091506020813d602011613e44575b81613e3360209383612c04565b810103126101aa5751906020613d8f565b3d9150613e26565b60039150145f613d23565b61325b613e62613bc8565b50613e6c81612bc1565b600381148015610b6d57613a36565b15613e8557505050565b7ff87299d8000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b8181029291811591840414171561166057565b73ffffffffffffffffffffffffffffffffffffffff60095416908115613f825762030d405a115a9015613f5057506020915f91604051848101917fe26e4cf9000000000000000000000000000000000000000000000000000000008352602482015260248152613f3a604482612c04565b5191620186a0fa60015f511490601f3d11161690565b7f9ee5fcf0000000000000000000000000000000000000000000000000000000005f5260045262030d4060245260445ffd5b5050600190565b613f9e63ffffffff600a5460801c1642612cd5565b6001545f52601260205260405f2067ffffffffffffffff808316167fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000008254161790556001547ff381f73105d6164028138360dff6490d9c19c0f2c98ded68db027f3eee16c97d6040600261401184612ce2565b500154936002549082519182526020820152a3565b1561402f575050565b7f312b0033000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b73ffffffffffffffffffffffffffffffffffffffff60085416908115614256573461422657604051917f70a08231000000000000000000000000000000000000000000000000000000008352306004840152602083602481845afa92831561175b575f936141f2575b50604051907f23b872dd000000000000000000000000000000000000000000000000000000005f5233600452306024528260445260205f60648180855af160015f51148116156141d3575b826040525f606052156141a857816024816020937f70a082310000000000000000000000000000000000000000000000000000000082523060048301525afa90811561175b575f91614174575b5061325b9261416c91612c45565b818114614026565b90506020813d6020116141a0575b8161418f60209383612c04565b810103126101aa575161325b61415e565b3d9150614182565b7f5274afe7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60018115166141e957813b15153d151616614111565b823d5f823e3d90fd5b9092506020813d60201161421e575b8161420e60209383612c04565b810103126101aa5751915f6140c6565b3d9150614201565b7f312b0033000000000000000000000000000000000000000000000000000000005f52346004525f60245260445ffd5b61325b915034813414614026565b6010541561434d5761427533613748565b9081156143215760095482915f9160b01c61ffff1690600301825b8281106142d25750505010156142a35750565b7f101b3629000000000000000000000000000000000000000000000000000000005f523360045260245260445ffd5b8091929394505f52816020523373ffffffffffffffffffffffffffffffffffffffff60405f2054161461430d575b6001019084939291614290565b92614319600191612d95565b939050614300565b7fd3c6b2b7000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b50565b60095492939260b01c61ffff1691906003015f5b83811061439757857f4a390fff000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b805f528160205260ff60405f205460a01c1660048110156102f15715806143cc575b6143c557600101614364565b9450505050565b506040517f7e38b78700000000000000000000000000000000000000000000000000000000815281600482015260208160248173ffffffffffffffffffffffffffffffffffffffff88165afa801561175b5787915f9161442e575b50146143b9565b9150506020813d821161445a575b8161444960209383612c04565b810103126101aa578690515f614427565b3d915061443c565b602092839282528051928391018483015e01015f815290565b9061448582613ae9565b6144926040519182612c04565b8281527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06144c08294613ae9565b0190602036910137565b907f03ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8116810361166057613a30614506610f589260061b61447b565b604051928391602083019586614462565b9190811015612cfe5760061b0190565b519081151582036101aa57565b519073ffffffffffffffffffffffffffffffffffffffff821682036101aa57565b519061ffff821682036101aa57565b519063ffffffff821682036101aa57565b73ffffffffffffffffffffffffffffffffffffffff600c5416801561434d57803f303f03614a6d576040517fbe539058000000000000000000000000000000000000000000000000000000008152602081600481855afa90811561175b575f91614a33575b50806149b9575b1561495b575f600491604051928380927fd50256250000000000000000000000000000000000000000000000000000000082525afa90811561175b575f91614715575b50610200810151600d54036146b75760ff60095460a01c169081156146aa575b501561464c57565b60646040517ff191a03100000000000000000000000000000000000000000000000000000000815260206004820152601660248201527f6120646576656c6f706d656e742063616d706169676e000000000000000000006044820152fd5b606091500151155f614644565b60646040517ff191a03100000000000000000000000000000000000000000000000000000000815260206004820152601e60248201527f7374617465206f66207468652070726576696f75732063616d706169676e00006044820152fd5b90503d805f833e6147268183612c04565b8101906020818303126101aa5780519067ffffffffffffffff82116101aa570190610280828203126101aa576040519161475f83612be7565b61476881614534565b8352602081015173ffffffffffffffffffffffffffffffffffffffff811681036101aa576020840152604081015173ffffffffffffffffffffffffffffffffffffffff811681036101aa5760408401526147c460608201614527565b6060840152608081015160038110156101aa5760808401526147e860a08201614555565b60a08401526147f960c08201614555565b60c084015261480a60e08201614555565b60e084015261481c6101008201614555565b6101008401526101208101516fffffffffffffffffffffffffffffffff811681036101aa576101208401526148546101408201614564565b6101408401526148676101608201614564565b61016084015261487a6101808201614564565b61018084015261488d6101a08201614564565b6101a08401526101c08101516101c08401526148ac6101e08201614534565b6101e08401526102008101516102008401526102208101516102208401526102408101516102408401526102608101519067ffffffffffffffff82116101aa57019080601f830112156101aa57815161490481612c52565b926149126040519485612c04565b81845260208085019260051b8201019283116101aa57602001905b828210614943575050506102608201525f614624565b6020809161495084614534565b81520191019061492d565b60646040517ff191a03100000000000000000000000000000000000000000000000000000000815260206004820152601d60248201527f68656164206f66207468652070726576696f75732063616d706169676e0000006044820152fd5b506040517f8f7dcfa3000000000000000000000000000000000000000000000000000000008152602081600481855afa90811561175b575f91614a01575b50600b54146145e1565b90506020813d602011614a2b575b81614a1c60209383612c04565b810103126101aa57515f6149f7565b3d9150614a0f565b90506020813d602011614a65575b81614a4e60209383612c04565b810103126101aa57614a5f90614527565b5f6145da565b3d9150614a41565b60646040517ff191a03100000000000000000000000000000000000000000000000000000000815260206004820152601d60248201527f636f6465206f66207468652070726576696f75732063616d706169676e0000006044820152fd5b91602081019182821161166057614ae193612d7d565b90359060208110614af0575090565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9060200360031b1b1690565b5460a01c60ff1660048110156102f15760018114908115614b51575b5080614b48575b156139c45790565b505f8113614b40565b60029150145f614b39565b91908060061b907f03ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81160361166057614b948161447b565b926020840137565b92906040929183928386019283526060860152608085015260608160075afa9160808160065afa16156113eb5756",
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
// Solidity: constructor((address,address,address,bool,uint8,uint16,uint16,uint16,uint16,uint128,uint32,uint32,uint32,uint32,bytes32,address,bytes32,bytes32,bytes32,address[]) terms_, (address,bytes32,bytes32,uint128)[] pins_) returns()
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
// Solidity: function terms() view returns((address,address,address,bool,uint8,uint16,uint16,uint16,uint16,uint128,uint32,uint32,uint32,uint32,bytes32,address,bytes32,bytes32,bytes32,address[]))
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
// Solidity: function terms() view returns((address,address,address,bool,uint8,uint16,uint16,uint16,uint16,uint128,uint32,uint32,uint32,uint32,bytes32,address,bytes32,bytes32,bytes32,address[]))
func (trainingCampaign *TrainingCampaign) TryPackTerms() ([]byte, error) {
	return trainingCampaign.abi.Pack("terms")
}

// UnpackTerms is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd5025625.
//
// Solidity: function terms() view returns((address,address,address,bool,uint8,uint16,uint16,uint16,uint16,uint128,uint32,uint32,uint32,uint32,bytes32,address,bytes32,bytes32,bytes32,address[]))
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
	Round      *big.Int
	VerifierId [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const TrainingCampaignProofHeldEventName = "ProofHeld"

// ContractEventName returns the user-defined event name.
func (TrainingCampaignProofHeld) ContractEventName() string {
	return TrainingCampaignProofHeldEventName
}

// UnpackProofHeldEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProofHeld(uint256 indexed round, bytes32 indexed verifierId)
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
