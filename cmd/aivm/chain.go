package main

import (
	"bytes"
	"errors"
	"fmt"

	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/verifier"
)

// errChain says that proofs do not follow one another.
var errChain = errors.New("the proofs do not form a chain")

// maxLinks bounds a chain: with at most 2^90 from each link, a weight that began
// below 2^100 stays below 2^110, which is what proofs take for granted.
const maxLinks = 1 << 19

// link is an accepted proof in a chain.
type link struct {
	*verifier.Statement
	model  []tensorDecl // what Start and End commit to
	number int
}

func newLink(s *verifier.Statement, p *verifier.Proof) (*link, error) {
	prog, err := isa.Decode(p.Program)
	if err != nil {
		return nil, err
	}
	u, err := isa.Check(prog)
	if err != nil {
		return nil, err
	}
	return &link{Statement: s, model: modelTensors(u), number: 1}, nil
}

// follows checks that the link begins with the model that the link before ended
// with; the first one needs none if its program fixes the model or assume is set.
//
// # Soundness
//
// A model's id binds its tensors only together with the same descriptor, and with
// all of them in the commitment: hence the comparison of both. A program that
// continues does so in all states, else its commitment would have fewer tensors than
// its descriptor; package isa sees to that.
func (l *link) follows(before *link, assume bool) error {
	if before == nil {
		if l.Assumes && !assume {
			return fmt.Errorf("%w: valid if %s is proven: give the proofs that lead to it before this one, or --assume-initial", errUnproven, l.Start)
		}
		return nil
	}
	l.number = before.number + 1
	switch {
	case l.number > maxLinks:
		return fmt.Errorf("%w: more than %d proofs", errChain, maxLinks)
	case !l.Assumes:
		return fmt.Errorf("%w: the program of proof %d begins a chain, it does not continue one", errChain, l.number)
	case before.End == nil:
		return fmt.Errorf("%w: proof %d leaves no model", errChain, before.number)
	case !sameModel(before.model, l.model):
		return fmt.Errorf("%w: proof %d ends with a model of %v, proof %d begins with one of %v", errChain, before.number, before.model, l.number, l.model)
	case !bytes.Equal(before.End[:], l.Start[:]):
		return fmt.Errorf("%w: proof %d ends with model %s, proof %d begins with %s", errChain, before.number, before.End, l.number, l.Start)
	}
	return nil
}

func sameModel(a, b []tensorDecl) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i].String() != b[i].String() {
			return false
		}
	}
	return true
}
