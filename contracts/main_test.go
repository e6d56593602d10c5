package contracts_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"

	"github.com/aivm/aivm/contracts/bindings"
)

// changed says that the code of contracts is not the committed one.
var changed = os.Getenv("AIVM_ARTIFACTS") != ""

// The tests create contracts with code from the folder AIVM_ARTIFACTS, where it has some: so they can be run on changed
// sources (internal/tools/mutate).
func TestMain(m *testing.M) {
	if folder := os.Getenv("AIVM_ARTIFACTS"); folder != "" {
		for name, data := range map[string]*bind.MetaData{
			"AIVMRouter": &bindings.AIVMRouterMetaData, "CampaignFactory": &bindings.CampaignFactoryMetaData,
			"AIVMVerifierCreation": &bindings.AIVMVerifierCreationMetaData, "AIVMVerifierPlonkCreation": &bindings.AIVMVerifierPlonkCreationMetaData,
		} {
			if code, err := os.ReadFile(filepath.Join(folder, name)); err == nil {
				data.Bin = "0x" + string(code)
			}
		}
	}
	os.Exit(m.Run())
}
