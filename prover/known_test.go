package prover_test

import (
	"context"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/internal/field"
	"github.com/aivm/aivm/internal/transcript"
	"github.com/aivm/aivm/isa/relation"
	"github.com/aivm/aivm/prover"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/vm"
	"github.com/aivm/aivm/vm/kernel"
)

// replay is a permutation whose images are those of an honest tape, whatever it is given: challenges are known.
type replay struct {
	transcript.Poseidon2
	images [][transcript.Width]fr.Element
	at     int
}

func (p *replay) Permute(state *[transcript.Width]fr.Element) {
	if p.at == len(p.images) {
		p.Poseidon2.Permute(state)
		p.images = append(p.images, *state)
	}
	*state = p.images[p.at]
	p.at++
}

// A forger who knows all challenges changes one message, or two whose product stays: an assertion or a claim that is
// left notices. So every assertion and every claim is needed, not only the challenges that depend on them.
func TestMessagesUnderKnownChallenges(t *testing.T) {
	gather, err := asm.LoadBytes("gather", []byte(relationPrograms["gather"]), asm.Options{})
	require.NoError(t, err)
	for _, s := range []*sample{small(t), newMild(t, gather)} {
		tape, p, w := s.prove(t), &replay{Poseidon2: transcript.NewPoseidon2()}, s.witness(t)
		verify := func(tape []fr.Element) error {
			var f field.Native
			p.at = 0
			r := transcript.NewReader[fr.Element](&f, p, "test", tape)
			claims := verifier.Relations[fr.Element](&f, r, s.plan)
			require.NoError(t, r.Done())
			if err := f.Err(); err != nil {
				return err
			}
			for _, c := range claims {
				if !holds(w, c) {
					return errClaim(c.Label)
				}
			}
			return nil
		}
		require.NoError(t, verify(tape))
		one, two, half := fr.One(), fr.NewElement(2), fr.NewElement(2)
		half.Inverse(&half)
		for i := range tape {
			bad := slices.Clone(tape)
			bad[i].Add(&bad[i], &one)
			require.Error(t, verify(bad), "element %d", i)
			if j := i + 1; j < len(tape) && !tape[i].IsZero() {
				bad = slices.Clone(tape)
				bad[i].Mul(&bad[i], &two)
				bad[j].Mul(&bad[j], &half)
				require.Error(t, verify(bad), "elements %d and %d", i, j)
			}
		}
	}
}

// An equation between values that are sent, without cells or products of its own: everything that it is about is true
// of what is committed, it alone is violated.
func TestViolatedEquation(t *testing.T) {
	u, err := asm.LoadBytes("assert", []byte("x = input fx8.4[k=2]\ny = add x, x\nassert y, 2\n"), asm.Options{})
	require.NoError(t, err)
	ones := vm.Inputs{"x": kernel.Data{Kind: kernel.I64, I64: []int64{16, 16}}}
	r, err := vm.Run(context.Background(), u, ones, vm.Options{Trace: true})
	require.NoError(t, err)
	plan, err := relation.NewSchedule(u.Relation().System)
	require.NoError(t, err)
	s := &sample{unit: u, result: r, plan: plan}
	prove := func(w relation.Witness) error {
		tape := transcript.NewWriter("test")
		_, err := prover.NaiveRelations(tape, s.plan, w)
		require.NoError(t, err)
		_, err = s.verify(t, w, tape.Tape())
		return err
	}
	require.NoError(t, prove(s.witness(t)))
	w, one := r.Witness(), fr.One()
	for id, x := range u.Relation().Tensors {
		if x.Kind == relation.Committed {
			cells := w[relation.TensorID(id)]
			cells[0].Add(&cells[0], &one)
		}
	}
	bad, err := u.Relation().Check(w) // fills in what is defined
	require.NoError(t, err)
	require.Len(t, bad, 1)
	require.ErrorIs(t, prove(w), verifier.ErrEquation)
}
