package contracts_test

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/contracts/bindings"
	"github.com/aivm/aivm/verifier/universal"
)

// deployed are the contracts that have code.
var deployed = map[string]*bind.MetaData{
	"AIVMVerifier":     &bindings.AIVMVerifierMetaData,
	"AIVMRouter":       &bindings.AIVMRouterMetaData,
	"TrainingCampaign": &bindings.TrainingCampaignMetaData,
	"CampaignFactory":  &bindings.CampaignFactoryMetaData,
}

// artifact reads what is committed of a contract.
func artifact(t *testing.T, name string) (creation, runtime []byte, compiler string) {
	text, err := os.ReadFile("artifacts/" + name + ".json")
	require.NoError(t, err)
	var a struct{ Bytecode, DeployedBytecode, Compiler string }
	require.NoError(t, json.Unmarshal(text, &a))
	creation, err = hex.DecodeString(a.Bytecode)
	require.NoError(t, err)
	runtime, err = hex.DecodeString(a.DeployedBytecode)
	require.NoError(t, err)
	return creation, runtime, a.Compiler
}

// The chain takes code of 24,576 bytes and creations of 49,152.
func TestCodeSizes(t *testing.T) {
	for name := range deployed {
		creation, runtime, compiler := artifact(t, name)
		t.Logf("%s: %d bytes, creation %d", name, len(runtime), len(creation))
		require.Less(t, len(runtime), 24_576, name)
		require.Less(t, len(creation), 49_152, name)
		require.True(t, strings.HasPrefix(compiler, "0.8.37+"), compiler)
	}
	for _, key := range []*universal.Key{newEverything(t, true).Key, newEverythingPLONK(t, true).Key} {
		code, err := contracts.UniversalCode(key)
		require.NoError(t, err)
		t.Logf("%s with its key: %d bytes", key.Points.Scheme(), len(code))
		require.Less(t, len(code), 24_576)
	}
}

// Compiler settings stand in two files, for forge and for build.
func TestSettingsAgree(t *testing.T) {
	forge, err := os.ReadFile("foundry.toml")
	require.NoError(t, err)
	build, err := os.ReadFile("build/main.go")
	require.NoError(t, err)
	for _, pair := range [][2]string{
		{`evm_version = "(\w+)"`, `"evmVersion": +"(\w+)"`},
		{`via_ir = (\w+)`, `"viaIR": +(\w+)`},
		{`optimizer_runs = ([\d_]+)`, `runsOfSmall = ([\d_]+)`},
		{`bytecode_hash = "(\w+)"`, `"bytecodeHash": "(\w+)"`},
		{`cbor_metadata = (\w+)`, `"appendCBOR": (\w+)`},
	} {
		f, b := regexp.MustCompile(pair[0]).FindSubmatch(forge), regexp.MustCompile(pair[1]).FindSubmatch(build)
		require.NotNil(t, f, pair[0])
		require.NotNil(t, b, pair[1])
		require.Equal(t, string(f[1]), string(b[1]))
	}
}

// The committed bindings and artifacts are of one build: the code in both is the same.
func TestBindingsAreOfTheArtifacts(t *testing.T) {
	for name, m := range deployed {
		creation, _, _ := artifact(t, name)
		require.Equal(t, creation, common.FromHex(m.Bin), name)
	}
	// The deployer of verifiers contains the code that it deploys.
	for deployer, deployed := range map[string]string{"AIVMVerifierCreation": "AIVMVerifier", "AIVMVerifierPlonkCreation": "AIVMVerifierPlonk"} {
		creation, _, _ := artifact(t, deployer)
		_, runtime, _ := artifact(t, deployed)
		require.Contains(t, string(creation), string(runtime))
	}
}

// Artifacts and bindings are what the compiler makes of the sources; it needs npm.
func TestRegeneration(t *testing.T) {
	if testing.Short() {
		t.Skip("compiles the contracts")
	}
	if _, err := os.Stat("node_modules/solc"); err != nil {
		t.Skip("the compiler is not installed: npm install --no-save in contracts")
	}
	read := func() map[string]string {
		files, err := filepath.Glob("artifacts/*.json")
		require.NoError(t, err)
		all := map[string]string{}
		for _, f := range append(files, "bindings/bindings.go", "src/OuterPlonkVerifier.sol") {
			text, err := os.ReadFile(f)
			require.NoError(t, err)
			all[f] = string(text)
		}
		return all
	}
	before := read()
	out, err := exec.Command("go", "run", "./build").CombinedOutput()
	require.NoError(t, err, string(out))
	require.Equal(t, before, read())
}

// Every custom error of every contract has words, and every word an error.
func TestEveryErrorIsExplained(t *testing.T) {
	named := map[string]bool{}
	for _, m := range []*bind.MetaData{
		&bindings.AIVMRouterMetaData, &bindings.TrainingCampaignMetaData, &bindings.CampaignFactoryMetaData, &bindings.AIVMVerifierMetaData, &bindings.AIVMVerifierCreationMetaData,
	} {
		parsed, err := m.ParseABI()
		require.NoError(t, err)
		for _, e := range parsed.Errors {
			named[e.Name] = true
			values := make([]byte, 32*len(e.Inputs))
			if len(e.Inputs) == 1 && e.Inputs[0].Type.String() == "string" {
				values = append(common.LeftPadBytes([]byte{32}, 32), make([]byte, 32)...)
			}
			r := contracts.DecodeRevert(append(e.ID[:4:4], values...))
			require.NotNil(t, r, e.Name)
			require.Equal(t, e.Name, r.Name)
			require.NotContains(t, r.Error(), e.Name, "an error without words")
		}
	}
	require.ElementsMatch(t, contracts.ExplainedErrors(), keys(named))
}

func keys(m map[string]bool) (out []string) {
	for k := range m {
		out = append(out, k)
	}
	return out
}

// revert is an error of an RPC client.
type revert struct{ data any }

func (revert) Error() string    { return "execution reverted" }
func (r revert) ErrorData() any { return r.data }

func TestExplain(t *testing.T) {
	err := contracts.Explain(revert{"0x3204506f"})
	require.Equal(t, revert{"0x3204506f"}, err, "an error of another contract is left as it is")
	parsed, abiErr := bindings.TrainingCampaignMetaData.ParseABI()
	require.NoError(t, abiErr)
	data, abiErr := parsed.Errors["WrongPhase"].Inputs.Pack(uint8(contracts.Delivery))
	require.NoError(t, abiErr)
	id := parsed.Errors["WrongPhase"].ID
	err = contracts.Explain(revert{"0x" + hex.EncodeToString(append(id[:4:4], data...))})
	require.EqualError(t, err, "the contract refuses: the campaign is in another phase (got delivery)")
	data, abiErr = parsed.Errors["WrongStanding"].Inputs.Pack(big.NewInt(2), uint8(contracts.Excluded))
	require.NoError(t, abiErr)
	standing := parsed.Errors["WrongStanding"].ID
	require.EqualError(t, contracts.DecodeRevert(append(standing[:4:4], data...)),
		"the contract refuses: the slot is vacant, acknowledged or excluded (slot 2, got excluded)")
	require.ErrorIs(t, err, contracts.Reverted("WrongPhase"))
	require.NotErrorIs(t, err, contracts.Reverted("WrongHead"))
	plain := errors.New("no connection")
	require.Equal(t, plain, contracts.Explain(plain))
	for _, data := range []any{nil, 7, "", "0x", "0xzz", "0x01", revert{}, "0x" + hex.EncodeToString(id[:4])} {
		require.Equal(t, revert{data}, contracts.Explain(revert{data}))
	}
	require.NoError(t, contracts.Explain(nil))
}
