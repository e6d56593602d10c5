package verifier

import (
	"errors"
	"fmt"
	"maps"
	"slices"
)

// Causes of statements that do not form a chain.
var (
	ErrUnproven = errors.New("valid only if the model before is proven")
	ErrChain    = errors.New("the proofs do not form a chain")
)

// MaxLinks bounds a chain: with at most 2^90 from each link, a weight that began
// below 2^100 stays below 2^110, which is what proofs take for granted.
const MaxLinks = 1 << 19

// Chain joins accepted statements, each of which begins with the model that the one
// before ended with. The zero Chain begins with a program that fixes its first model,
// or whose prover chose it.
type Chain struct {
	// AssumeInitial takes the model before the first statement as proven.
	AssumeInitial bool

	links int
	last  *Statement
}

// Follow adds an accepted statement, or says why it does not follow.
//
// # Soundness
//
// A model's id names kind of commitment, layout, powers of tau and descriptor: two equal
// ids are one model, whatever the programs read. Only a statement that Assumes has a
// start which is a model's id: one whose prover chose the weights begins a chain. Follow
// looks at models alone: the data that statements assume are for Ranged.
// What else a program takes for granted of the weights before, the link before must have
// proven: a bound is a theorem about that link's program, or follows from what it takes.
// Programs that do so are pieces of one training: what both draw is one number.
// SPEC 11, of continuing programs.
func (c *Chain) Follow(s *Statement) error {
	if err := c.check(s); err != nil {
		return err
	}
	c.links++
	c.last = s
	return nil
}

func (c *Chain) check(s *Statement) error {
	if c.last == nil {
		if s.Assumes && !c.AssumeInitial {
			return fmt.Errorf("%w: valid if %s is proven: give the proofs that lead to it before this one, or --assume-initial", ErrUnproven, s.Start)
		}
		if len(s.Within) > 0 {
			return fmt.Errorf("%w: the program takes the weights before for small, as a piece of a training does: give the proofs that lead to it", ErrUnproven)
		}
		return nil
	}
	n := c.links + 1
	switch {
	case n > MaxLinks:
		return fmt.Errorf("%w: more than %d proofs", ErrChain, MaxLinks)
	case !s.Assumes:
		return fmt.Errorf("%w: the program of proof %d begins a chain (its start is %s), it does not continue one", ErrChain, n, s.Kind)
	case c.last.End == nil:
		return fmt.Errorf("%w: proof %d leaves no model", ErrChain, c.links)
	case c.last.SRS != s.SRS:
		return fmt.Errorf("%w: proof %d was made under the powers of tau %s, proof %d under %s", ErrChain, c.links, c.last.SRS, n, s.SRS)
	case c.last.Model != s.Model && c.last.Model != "" && s.Model != "": // a program's key in a file knows no names: the ids decide
		return fmt.Errorf("%w: proof %d ends with a model of %q, proof %d begins with one of %q", ErrChain, c.links, c.last.Model, n, s.Model)
	case *c.last.End != *s.Start:
		return fmt.Errorf("%w: proof %d ends with model %s, proof %d begins with %s", ErrChain, c.links, c.last.End, n, s.Start)
	}
	for _, name := range slices.Sorted(maps.Keys(s.Within)) {
		if end := c.last.Reaches[name]; end == nil || end.Cmp(s.Within[name]) > 0 {
			return fmt.Errorf("%w: proof %d takes state %s for less than proof %d says of it", ErrChain, n, name, c.links)
		}
	}
	return c.checkDraws(s, n)
}

// checkDraws refuses a piece that draws another number than the one before.
func (c *Chain) checkDraws(s *Statement, n int) error {
	for _, d := range s.Draws {
		i := slices.IndexFunc(c.last.Draws, func(x Draw) bool { return x.Name == d.Name && x.Below == d.Below })
		if len(s.Within) > 0 && i >= 0 && c.last.Draws[i].Value != d.Value {
			return fmt.Errorf("%w: proof %d draws %d where proof %d draws %d", ErrChain, n, d.Value, c.links, c.last.Draws[i].Value)
		}
	}
	return nil
}
