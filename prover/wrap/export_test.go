package wrap

import (
	"context"
	"slices"

	"github.com/aivm/aivm/isa/int128"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/wrapped"
)

// Stages are the names of the stages.
func Stages() []string { return stages.Names() }

// Lie is what a prover may do after a stage.
type Lie struct {
	After string
	Do    func(r *results) error
}

// Lies are some after each stage, with the inner proof of another run of the program.
func Lies(other *verifier.Proof) map[string]Lie {
	return map[string]Lie{
		"an output that the inner proof does not have": {"replay", func(r *results) error {
			p := r.replayed.proof
			p.Outputs = slices.Clone(p.Outputs)
			p.Outputs[0] = slices.Clone(p.Outputs[0])
			p.Outputs[0][0] = p.Outputs[0][0].Add(int128.From(1))
			return nil
		}},
		"commitments of another inner proof": {"replay", func(r *results) error {
			o, err := replay(r.key, other)
			r.replayed.proof.Commitments = o.proof.Commitments
			return err
		}},
		"a witness of another inner proof": {"witness", func(r *results) error {
			o, err := replay(r.key, other)
			if err != nil {
				return err
			}
			r.full, err = assign(other, o)
			return err
		}},
		"another context": {"outer proof", func(r *results) error {
			r.proof.Context[3]++
			return nil
		}},
	}
}

// Cheat wraps with a lie, and gives the stage that refuses and its error.
func Cheat(ctx context.Context, k *wrapped.Key, inner *verifier.Proof, outer Outer, lie Lie) (string, error) {
	r := &results{key: k, inner: inner, outer: outer}
	for _, s := range stages {
		if err := s.Run(ctx, r); err != nil {
			return s.Name, err
		}
		if s.Name == lie.After {
			if err := lie.Do(r); err != nil {
				return "", err
			}
		}
	}
	return "", nil
}
