package campaign

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/contracts/bindings"
	"github.com/aivm/aivm/internal/chain/ethereum"
	"github.com/aivm/aivm/internal/files/opening"
	"github.com/aivm/aivm/internal/tools/prose"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/verifier/universal"
)

// TermsFile is a campaign as its sponsor writes it: JSON. Files are relative to it.
type TermsFile struct {
	Owner       string `json:"owner"`       // address that proves
	Token       string `json:"token"`       // ERC-20; ether without it
	Router      string `json:"router"`      // whose stops the campaign heeds; none without it
	Key         string `json:"key"`         // verifying key of all proofs; the one that everybody has without it
	Verifier    string `json:"verifier"`    // address of its contract
	Development bool   `json:"development"` // take a key under which proofs can be forged

	Rule          string `json:"rule"`          // shapley, gradient-norm, equal
	Contributions string `json:"contributions"` // output that has them; default: phi
	MinProviders  int    `json:"min_providers"`
	MaxExclusions int    `json:"max_exclusions"`
	MinBond       string `json:"min_bond"` // 0.5ether; of a token: its units

	Registration string `json:"registration"` // 48h
	Bonding      string `json:"bonding"`
	Delivery     string `json:"delivery"`
	Proving      string `json:"proving"`

	Head string `json:"head"` // id of the model that the first round continues from
	// campaign that the head is of; without it nothing on chain shows that the head was proven
	Previous string   `json:"previous"`
	Invited  []string `json:"invited"` // who may register data, once for each slot; anybody without it

	Test string `json:"test"` // id of the test set, or a file with its commitment
	Seed string `json:"seed"` // public seed of the programs' randomness

	Rounds []RoundTerms `json:"rounds"`
}

// Draft is a campaign to be made.
type Draft struct {
	Terms  *bindings.Terms
	Pins   []bindings.Pin
	Key    *universal.Key
	Chains []*Chain // of each round

	path    string                                   // of the file of terms
	missing map[common.Address]*universal.ProgramKey // that the verifier has not been given yet, by the address of its constants
}

// Draft is what the contract takes, with what the keys say of the programs. Files are relative to a folder.
func (t *TermsFile) Draft(dir string, source Source) (*Draft, error) {
	d := &Draft{Terms: &bindings.Terms{Development: t.Development, MinProviders: uint16(t.MinProviders), MaxExclusions: uint16(t.MaxExclusions)}}
	var err error
	if d.Key, err = ReadKey(source, beside(dir, t.Key), t.Development); err != nil {
		return nil, err
	}
	if err := t.rounds(d, dir, &Keys{source: source}); err != nil {
		return nil, err
	}
	if d.Terms.CodeHash, err = contracts.CodeHash(d.Key); err != nil {
		return nil, err
	}
	at, err := optionalAddress("verifier", t.Verifier)
	if err != nil {
		return nil, err
	}
	if err := d.pin(at); err != nil {
		return nil, err
	}
	last := d.Chains[0].last()
	if t.MinProviders < 1 || t.MinProviders >= len(last.Sets) {
		return nil, fmt.Errorf("min_providers: %d, want 1 to %d, the providers of the program", t.MinProviders, len(last.Sets)-1)
	}
	if t.MaxExclusions < 0 || t.MaxExclusions >= len(last.Sets) {
		return nil, fmt.Errorf("max_exclusions: %d, want 0 to %d", t.MaxExclusions, len(last.Sets)-1)
	}
	d.Terms.Providers = uint16(len(last.Sets) - 1)
	d.Terms.StateDescriptor = last.EndDescriptor
	return d, errors.Join(t.parties(d.Terms), t.times(d.Terms), t.words(d.Terms, dir), t.rule(d.Terms, d.Chains))
}

func beside(dir, file string) string {
	if file == "" || filepath.IsAbs(file) {
		return file
	}
	return filepath.Join(dir, file)
}

func (t *TermsFile) parties(terms *bindings.Terms) (err error) {
	if terms.Owner, err = ethereum.ParseAddress(t.Owner); err != nil {
		return fmt.Errorf("owner: %w", err)
	}
	if terms.Token, err = optionalAddress("token", t.Token); err != nil {
		return err
	}
	if terms.Previous, err = optionalAddress("previous", t.Previous); err != nil {
		return err
	}
	for _, text := range t.Invited {
		account, err := ethereum.ParseAddress(text)
		if err != nil {
			return fmt.Errorf("invited: %w", err)
		}
		terms.Invited = append(terms.Invited, account)
	}
	if n := len(t.Invited); n > 0 && (n < t.MinProviders || n > contracts.MaxInvited) {
		return fmt.Errorf("invited: %d, want none, for anybody, or %d to %d: an account once for each slot that it may hold", n, t.MinProviders, contracts.MaxInvited)
	}
	terms.Router, err = optionalAddress("router", t.Router)
	return err
}

func (t *TermsFile) times(terms *bindings.Terms) (err error) {
	for _, x := range []struct {
		name, text string
		to         *uint32
	}{
		{"registration", t.Registration, &terms.Registration},
		{"bonding", t.Bonding, &terms.Bonding},
		{"delivery", t.Delivery, &terms.Delivery},
		{"proving", t.Proving, &terms.Proving},
	} {
		if *x.to, err = ParseSpan(x.text); err != nil {
			return fmt.Errorf("%s: %w", x.name, err)
		}
	}
	terms.MinBond, err = ParseMoney(t.MinBond, t.Token == "")
	if err == nil && terms.MinBond.Sign() == 0 {
		err = fmt.Errorf("none, want a bond")
	}
	if err != nil {
		return fmt.Errorf("min_bond: %w", err)
	}
	return nil
}

// words reads ids and the seed.
func (t *TermsFile) words(terms *bindings.Terms, dir string) error {
	test := t.Test
	if _, err := os.Stat(beside(dir, test)); err == nil {
		test = beside(dir, test)
	}
	id, err := opening.IDOf(test)
	if err != nil {
		return fmt.Errorf("test: %w", err)
	}
	terms.TestId = id
	for _, x := range []struct {
		name, text string
		to         *[32]byte
	}{{"head", t.Head, &terms.Head}, {"seed", t.Seed, &terms.Seed}} {
		if x.text == "" {
			continue
		}
		w, err := opening.ParseWord(x.text)
		if err != nil {
			return fmt.Errorf("%s: %w", x.name, err)
		}
		*x.to = w
	}
	return nil
}

// rule finds the contributions among the outputs of every program.
func (t *TermsFile) rule(terms *bindings.Terms, chains []*Chain) error {
	names := []string{contracts.Shapley.String(), contracts.GradientNorm.String(), contracts.Equal.String()}
	i := slices.Index(names, t.Rule)
	if i < 0 {
		return fmt.Errorf("rule: %q, want one of %s", t.Rule, strings.Join(names, ", "))
	}
	terms.Rule = uint8(i)
	if contracts.Rule(i) == contracts.Equal {
		return nil
	}
	name := t.Contributions
	if name == "" {
		name = "phi"
	}
	for round, c := range chains {
		offset, err := contributions(c.unit(), name, int(terms.Providers))
		if err != nil {
			return fmt.Errorf("round %d: %w", round, err)
		}
		if round > 0 && offset != int(terms.Offset) {
			return fmt.Errorf("round %d: output %s is at place %d among the outputs, in the rounds before at %d", round, name, offset, terms.Offset)
		}
		terms.Offset = uint16(offset)
	}
	return nil
}

// contributions is the place of an output among all public outputs of a program.
func contributions(u *isa.Unit, name string, providers int) (int, error) {
	offset := 0
	var names []string
	for _, o := range u.Outputs {
		n := o.Len()
		if o.Name == name {
			if n != providers {
				return 0, fmt.Errorf("contributions: output %s has %s, want one for each of %s", name, prose.Plural(n, "value"), prose.Plural(providers, "provider"))
			}
			return offset, nil
		}
		names = append(names, o.Name)
		offset += n
	}
	return 0, fmt.Errorf("contributions: the program has no output %s%s", name, isa.Suggest(name, names))
}

// optionalAddress reads an address that may be missing.
func optionalAddress(name, text string) (common.Address, error) {
	if text == "" {
		return common.Address{}, nil
	}
	x, err := ethereum.ParseAddress(text)
	if err != nil {
		return x, fmt.Errorf("%s: %w", name, err)
	}
	return x, nil
}
