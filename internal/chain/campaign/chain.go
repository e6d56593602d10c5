package campaign

import (
	"fmt"

	"github.com/aivm/aivm/contracts/bindings"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/universal"
)

// Chain is what a round is proven by: a program, or several, each of which starts from the model that the one before ends with.
type Chain struct {
	Verifying *universal.Key
	Units     []*isa.Unit
	Keys      []*universal.ProgramKey // of each
}

// last is the program whose outputs are paid by.
func (c *Chain) last() *universal.ProgramKey { return c.Keys[len(c.Keys)-1] }

// unit is that program.
func (c *Chain) unit() *isa.Unit { return c.Units[len(c.Units)-1] }

// assumed are the data sets that each link of a round leaves to others: those that a link before it has, which ranges them. Sizes
// are the numbers of data sets of the links.
func assumed(sizes []int) []isa.Sets {
	all, most := make([]isa.Sets, len(sizes)), 0
	for i, n := range sizes {
		for s := range min(n, most, isa.MaxAssumed) {
			all[i] = all[i].With(s)
		}
		most = max(most, n)
	}
	return all
}

// sizes are the numbers of data sets of the links of a round that is pinned.
func sizes(pin *bindings.Pin, providers int) (list []int) {
	for _, l := range pin.Links {
		n := providers
		if l.Tested {
			n++
		}
		list = append(list, n)
	}
	return list
}

// newChain computes the keys of programs as links of a round.
func (k *Keys) newChain(v *universal.Key, programs []*program) (*Chain, error) {
	c := &Chain{Verifying: v}
	var list []int
	for _, p := range programs {
		c.Units, list = append(c.Units, p.Unit), append(list, len(p.DataSets()))
	}
	if err := follow(c.Units); err != nil {
		return nil, err
	}
	for i, sets := range assumed(list) {
		key, err := k.key(programs[i], variant{v, sets})
		if err != nil {
			return nil, err
		}
		c.Keys = append(c.Keys, key)
	}
	return c, nil
}

// follow checks that programs are a chain: each but the first continues the model of the one before, and takes no weight for smaller
// than that says it is. The first takes nothing for granted that a head does not say.
//
// # Soundness
//
// A contract that stores heads knows whose model one is, not how large its weights may be. Within a round that is known from the
// programs alone, and here is who looks.
func follow(units []*isa.Unit) error {
	chain, model := verifier.Chain{AssumeInitial: true}, verifier.Word{1}
	for i, u := range units {
		s := verifier.Statement{
			Kind: u.StartKind(), Assumes: u.Continuing(), Model: string(verifier.ModelDescriptor(u)), Within: u.Within(),
			Start: &model, End: &model, Reaches: verifier.Reaches(u),
		}
		if err := chain.Follow(&s); err != nil {
			return fmt.Errorf("%w: program %d of a round: %w", ErrPinned, i, err)
		}
	}
	return nil
}

// find is the chain that a round is pinned to, among the caller's programs.
func (k *Keys) find(pin *bindings.Pin, providers int, v *universal.Key) (*Chain, error) {
	var list []*program
	for i, sets := range assumed(sizes(pin, providers)) {
		p, err := k.programOf(pin.Links[i].ProgramKey, i, variant{v, sets})
		if err != nil {
			return nil, err
		}
		list = append(list, p)
	}
	return k.newChain(v, list)
}

// programOf is the program with a key. To compute one takes a while, so programs are tried in the order in which a caller
// names those of a chain.
func (k *Keys) programOf(want verifier.Word, first int, v variant) (*program, error) {
	n := len(k.programs)
	for i := range n {
		p := k.programs[(first+i)%n]
		if !v.assumed.Within(len(p.DataSets())) {
			continue
		}
		key, err := k.key(p, v)
		if err != nil {
			return nil, err
		}
		if key.Word() == want {
			return p, nil
		}
	}
	return nil, fmt.Errorf("%w %s", ErrNoProgram, want)
}
