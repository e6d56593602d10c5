package campaign

import (
	"encoding/json"
	"math/big"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/contracts/bindings"
	"github.com/aivm/aivm/verifier"
)

// Terms that contradict the program or themselves are refused with the field that is wrong, before there is a chain.
func TestDraft(t *testing.T) {
	t.Chdir(t.TempDir())
	m := newMade(t, sources())
	good := func() *TermsFile {
		return &TermsFile{
			Owner: common.Address{1}.Hex(), Development: true, Rule: "equal", MinProviders: 1, MaxExclusions: 1, MinBond: "0.5ether",
			Key: "aivm.vkey", Verifier: common.Address{2}.Hex(),
			Registration: "48h", Bonding: "1h", Delivery: "90s", Proving: "72h", Test: verifier.Word{1}.String(), Seed: verifier.Word{2}.String(),
			Rounds: []RoundTerms{{Program: "whole", Reward: "1ether"}},
		}
	}
	write := func(f *TermsFile) {
		text, err := json.Marshal(f)
		require.NoError(t, err)
		require.NoError(t, os.WriteFile("terms.json", text, 0o644))
	}
	write(good())
	d, err := ReadDraft("terms.json", m, true)
	require.NoError(t, err)
	require.EqualValues(t, 1, d.Terms.Providers)
	require.EqualValues(t, 90, d.Terms.Delivery)
	require.Equal(t, [32]byte{2}, d.Terms.Seed)
	pin, err := contracts.PinOf(common.Address{2}, big.NewInt(1e18), d.Chains[0].Keys...)
	require.NoError(t, err)
	require.Equal(t, []bindings.Pin{pin}, d.Pins)
	hash, err := contracts.CodeHash(m.Key)
	require.NoError(t, err)
	require.EqualValues(t, hash, d.Terms.CodeHash)
	require.Equal(t, common.Address{2}, d.Terms.Verifier)
	program := d.Chains[0].last()
	require.EqualValues(t, program.EndDescriptor, d.Terms.StateDescriptor)
	_, err = ReadDraft("terms.json", m, false)
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
		"the program has no output psi":                        func(f *TermsFile) { f.Rule, f.Contributions = "shapley", "psi" },
		`reward: "1ether" is no amount of a token`:             func(f *TermsFile) { f.Token, f.MinBond = common.Address{3}.Hex(), "5" },
		`want one "program", or up to 16 "programs", got 0`:    func(f *TermsFile) { f.Rounds[0].Program = "" },
		`want one "program", or up to 16 "programs", got 2`:    func(f *TermsFile) { f.Rounds[0].Programs = []string{"on"} },
		`or up to 16 "programs", got 17`:                       func(f *TermsFile) { f.Rounds[0] = RoundTerms{Programs: slices.Repeat([]string{"on"}, 17)} },
		"program 1 of a round: the proofs do not form a chain": func(f *TermsFile) { f.Rounds[0] = RoundTerms{Programs: []string{"first", "whole"}} },
		"the program has 1 data set, want those of":            func(f *TermsFile) { f.Rounds[0].Program = "first" },
		"program_keys: 2, want one for each program":           func(f *TermsFile) { f.Rounds[0].ProgramKeys = make([]string, 2) },
		"program_keys: whole has the key " + program.Word().String() + ", the terms want 0x03": func(f *TermsFile) {
			f.Rounds[0].ProgramKeys = []string{verifier.Word{3}.String()}
		},
		"rounds: 0, want 1 to 48": func(f *TermsFile) { f.Rounds = nil },
		`the terms want "development": true beside --development, everybody shall see it: aivm.vkey: a DEVELOPMENT key`: func(f *TermsFile) { f.Development = false },
		"test: ":     func(f *TermsFile) { f.Test = "0x12" },
		"seed: ":     func(f *TermsFile) { f.Seed = "0x12" },
		"previous: ": func(f *TermsFile) { f.Previous = "0x12" },
		"invited: ":  func(f *TermsFile) { f.Invited = []string{"0x12"} },
		"invited: 129, want none, for anybody, or 1 to 128": func(f *TermsFile) {
			f.Invited = strings.Split(strings.Repeat(","+common.Address{9}.Hex(), 129)[1:], ",")
		},
		"terms.json: verifier: ":                             func(f *TermsFile) { f.Verifier = "0x12" },
		"round 1: reward: \"-1\" is no amount":               func(f *TermsFile) { f.Rounds = append(f.Rounds, f.Rounds[0]); f.Rounds[1].Reward = "-1" },
		"terms.json: open nowhere.vkey: file does not exist": func(f *TermsFile) { f.Key = "nowhere.vkey" },
		"terms.json: round 0: open nowhere: file does not":   func(f *TermsFile) { f.Rounds[0].Program = "nowhere" },
	} {
		f := good()
		change(f)
		write(f)
		_, err := ReadDraft("terms.json", m, true)
		require.ErrorContains(t, err, want)
	}
}

// Text from the chain does nothing to a terminal.
func TestWriteIsHarmless(t *testing.T) {
	c := at(common.Address{})
	c.Sponsor, c.Recipient, c.Bond, c.Phase, c.Deadline = common.Address{4}, "age1\x1b[2J", big.NewInt(7), contracts.Delivery, time.Unix(0, 0)
	c.Terms.MinBond, c.Terms.Invited = big.NewInt(5), []common.Address{{5}, {6}, {5}}
	c.Pins = []bindings.Pin{{Reward: big.NewInt(1e18), Links: make([]bindings.Link, 1)}, {Reward: big.NewInt(2), Links: make([]bindings.Link, 1)}}
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
