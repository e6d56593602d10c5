package campaign

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/contracts/bindings"
	"github.com/aivm/aivm/internal/files/opening"
	"github.com/aivm/aivm/internal/tools/prose"
	"github.com/aivm/aivm/verifier/universal"
)

// RoundTerms is a round of a campaign.
type RoundTerms struct {
	// Program is what the round is proven by; or Programs, each of which starts from the model that the one before ends with. The last
	// one takes the test set and has the contributions; the others may do without. What the data sets are one program shows, and
	// those after it take it for granted.
	Program     string   `json:"program"`
	Programs    []string `json:"programs"`
	ProgramKeys []string `json:"program_keys"` // that they should have, as a check; none without it
	Reward      string   `json:"reward"`
}

// files are those of the programs.
func (r *RoundTerms) files() ([]string, error) {
	list := r.Programs
	if r.Program != "" {
		list = append([]string{r.Program}, list...)
	}
	if n := len(list); n < 1 || n > contracts.MaxLinks || n > 1 && r.Program != "" {
		return nil, fmt.Errorf("want one \"program\", or up to %d \"programs\", got %d", contracts.MaxLinks, n)
	}
	return list, nil
}

// rounds are programs and rewards of the rounds.
func (t *TermsFile) rounds(d *Draft, dir string, keys *Keys) error {
	if n := len(t.Rounds); n < 1 || n > contracts.MaxRounds {
		return fmt.Errorf("rounds: %d, want 1 to %d; a further campaign, whose \"previous\" is this one, goes on", n, contracts.MaxRounds)
	}
	for i := range t.Rounds {
		r := &t.Rounds[i]
		chain, err := keys.drafted(r, dir, d.Key)
		if err != nil {
			return fmt.Errorf("round %d: %w", i, err)
		}
		reward, err := ParseMoney(r.Reward, t.Token == "")
		if err != nil {
			return fmt.Errorf("round %d: reward: %w", i, err)
		}
		d.Pins, d.Chains = append(d.Pins, bindings.Pin{Reward: reward}), append(d.Chains, chain)
	}
	return nil
}

// pin pins the verifier at an address, and the constants that it has of the programs.
func (d *Draft) pin(at common.Address) error {
	d.Terms.Verifier = at
	for i, chain := range d.Chains {
		pin, err := contracts.PinOf(at, d.Pins[i].Reward, chain.Keys...)
		if err != nil {
			return err
		}
		d.Pins[i] = pin
	}
	return nil
}

// drafted is the chain of programs that a round's terms name.
func (k *Keys) drafted(r *RoundTerms, dir string, v *universal.Key) (*Chain, error) {
	files, err := r.files()
	if err != nil {
		return nil, err
	}
	var list []*program
	for _, file := range files {
		p, err := k.load(beside(dir, file))
		if err != nil {
			return nil, err
		}
		list = append(list, p)
	}
	chain, err := k.newChain(v, list)
	if err != nil {
		return nil, err
	}
	if n := len(chain.last().Sets); n < 2 {
		return nil, fmt.Errorf("the program has %s, want those of the providers and a test set", prose.Plural(n, "data set"))
	}
	if len(r.ProgramKeys) > 0 && len(r.ProgramKeys) != len(files) {
		return nil, fmt.Errorf("program_keys: %d, want one for each program", len(r.ProgramKeys))
	}
	for i, text := range r.ProgramKeys {
		want, err := opening.ParseWord(text)
		if err != nil {
			return nil, fmt.Errorf("program_keys: %w", err)
		}
		if got := chain.Keys[i].Word(); got != want {
			return nil, fmt.Errorf("program_keys: %s has the key %s, the terms want %s", files[i], got, want)
		}
	}
	return chain, Fits(chain.Keys...)
}
