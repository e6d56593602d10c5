package campaign

import (
	"encoding/json"
	"math/big"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/contracts/bindings"
	"github.com/aivm/aivm/internal/tools/wraptest"
	"github.com/aivm/aivm/verifier"
)

// Terms that contradict the program or themselves are refused with the field that is wrong, before there is a chain.
func TestDraft(t *testing.T) {
	t.Chdir(t.TempDir())
	s, err := wraptest.New(wraptest.Small, wraptest.SmallC) // two data sets: one provider's and a test set
	require.NoError(t, err)
	require.True(t, s.Key.Development)
	b, err := s.Key.AppendBinary(nil)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile("small.vkey", b, 0o644))
	good := func() *TermsFile {
		return &TermsFile{
			Owner: common.Address{1}.Hex(), Development: true, Rule: "equal", MinProviders: 1, MaxExclusions: 1, MinBond: "0.5ether",
			Registration: "48h", Bonding: "1h", Delivery: "90s", Proving: "72h", Test: verifier.Word{1}.String(), Seed: verifier.Word{2}.String(),
			Rounds: []RoundTerms{{Key: "small.vkey", Verifier: common.Address{2}.Hex(), Reward: "1ether"}},
		}
	}
	write := func(f *TermsFile) {
		text, err := json.Marshal(f)
		require.NoError(t, err)
		require.NoError(t, os.WriteFile("terms.json", text, 0o644))
	}
	write(good())
	d, err := ReadDraft("terms.json", true)
	require.NoError(t, err)
	require.EqualValues(t, 1, d.Terms.Providers)
	require.EqualValues(t, 90, d.Terms.Delivery)
	require.Equal(t, [32]byte{2}, d.Terms.Seed)
	pin, err := contracts.PinOf(d.Constants[0], common.Address{2}, big.NewInt(1e18))
	require.NoError(t, err)
	require.Equal(t, []bindings.Pin{pin}, d.Pins)
	_, err = ReadDraft("terms.json", false)
	require.ErrorContains(t, err, `"development"`)
	for want, change := range map[string]func(*TermsFile){
		"min_providers: 2, want 1 to 1": func(f *TermsFile) { f.MinProviders = 2 },
		"max_exclusions: 2":             func(f *TermsFile) { f.MaxExclusions = 2 },
		"owner: ":                       func(f *TermsFile) { f.Owner = "0x12" },
		"wrong checksum":                func(f *TermsFile) { f.Owner = "0x" + strings.Repeat("aA", 20) },
		`min_bond: "much" is no amount`: func(f *TermsFile) { f.MinBond = "much" },
		"min_bond: none":                func(f *TermsFile) { f.MinBond = "0" },
		`delivery: "1 hour" is no time`: func(f *TermsFile) { f.Delivery = "1 hour" },
		`rule: "luck"`:                  func(f *TermsFile) { f.Rule = "luck" },
		"output out has 4 values, want one for each of 1 prov": func(f *TermsFile) { f.Rule, f.Contributions = "shapley", "out" },
		"the program has no output phi":                        func(f *TermsFile) { f.Rule = "shapley" },
		`reward: "1ether" is no amount of a token`:             func(f *TermsFile) { f.Token, f.MinBond = common.Address{3}.Hex(), "5" },
		"round 0: --key is missing":                            func(f *TermsFile) { f.Rounds[0].Key = "" },
		"rounds: 0, want 1 to 48":                              func(f *TermsFile) { f.Rounds = nil },
		`the terms want "development": true beside --development, everybody shall see it: round 0: small.vkey: a DEVELOPMENT key`: func(f *TermsFile) { f.Development = false },
		"test: ":     func(f *TermsFile) { f.Test = "0x12" },
		"seed: ":     func(f *TermsFile) { f.Seed = "0x12" },
		"previous: ": func(f *TermsFile) { f.Previous = "0x12" },
		"invited: ":  func(f *TermsFile) { f.Invited = []string{"0x12"} },
		"invited: 129, want none, for anybody, or 1 to 128": func(f *TermsFile) {
			f.Invited = strings.Split(strings.Repeat(","+common.Address{9}.Hex(), 129)[1:], ",")
		},
		"round 0: verifier: ":                                  func(f *TermsFile) { f.Rounds[0].Verifier = "0x12" },
		"round 1: reward: \"-1\" is no amount":                 func(f *TermsFile) { f.Rounds = append(f.Rounds, f.Rounds[0]); f.Rounds[1].Reward = "-1" },
		"terms.json: round 0: open nowhere.vkey: no such file": func(f *TermsFile) { f.Rounds[0].Key = "nowhere.vkey" },
	} {
		f := good()
		change(f)
		write(f)
		_, err := ReadDraft("terms.json", true)
		require.ErrorContains(t, err, want)
	}
}

// Text from the chain does nothing to a terminal.
func TestWriteIsHarmless(t *testing.T) {
	c := at(common.Address{})
	c.Sponsor, c.Recipient, c.Bond, c.Phase, c.Deadline = common.Address{4}, "age1\x1b[2J", big.NewInt(7), contracts.Delivery, time.Unix(0, 0)
	c.Terms.MinBond, c.Terms.Invited = big.NewInt(5), []common.Address{{5}, {6}, {5}}
	c.Pins = []bindings.Pin{{Reward: big.NewInt(1e18)}, {Reward: big.NewInt(2)}}
	c.DataIDs = []verifier.Word{{1}, {1}, {2}}
	var b strings.Builder
	c.Write(&b, c.report(), &Head{})
	require.NotContains(t, b.String(), "\x1b")
	for _, want := range []string{
		`"age1\x1b[2J", which is no recipient: send it nothing`, "delivery until 1970-01-01 00:00:00 UTC", "0 of 2, counted from 0; pays 1 ether by rule shapley", "none yet",
		common.Address{5}.Hex() + " (2 slots) " + common.Address{6}.Hex(), "least bond", "0.000000000000000002 ether",
	} {
		require.Contains(t, b.String(), want)
	}
}
