package prover

import (
	"bytes"
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/plan"
	"github.com/aivm/aivm/internal/engine/transcript"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/relation"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/srs"
)

// constants are the tensors of the memory that the program fixes.
func (r *results) constants() (ids []relation.TensorID) {
	r.laidOut.layout.EachConstant(func(id relation.TensorID, _ argument.Column) { ids = append(ids, id) })
	return ids
}

// commitFixed puts the program's own commitments to constants in the proof,
// whatever its memory holds.
func commitFixed(t *testing.T, r *results) {
	t.Helper()
	fixed, err := argument.FixedCommitments(r.srs, r.laidOut.layout)
	require.NoError(t, err)
	for i, c := range r.laidOut.layout.Chunks {
		if c.Fixed() {
			r.committed.proof.Commitments[i], fixed = fixed[0], fixed[1:]
		}
	}
	require.Empty(t, fixed)
}

// A constant that is changed by one, a digit of an index too, real or padded, is
// rejected: as another commitment, or as another memory.
func TestForgedConstantsAreRejected(t *testing.T) {
	s := newSetting(t, trained, 1)
	probe := s.begin()
	probe.through(t, "", "layout")
	ids := probe.constants()
	require.Greater(t, len(ids), 2)
	for _, id := range ids {
		for _, at := range []int{0, s.unit.Relation().Tensors[id].Padded() - 1} {
			name := s.unit.Relation().Tensors[id].Name
			change := func(r *results) {
				f := &r.laidOut.columns[id].fixed
				if f.Digits != nil {
					f.Digits = slices.Clone(f.Digits)
					f.Digits[at] ^= 1
				} else {
					f.Ints = slices.Clone(f.Ints)
					f.Ints[at]++
				}
			}
			require.ErrorIs(t, s.cheat(t, forge(change)), verifier.ErrFalse, "%s[%d]", name, at)
			err := s.cheat(t, deviations{"lookup counts": change, "commit": func(r *results) { commitFixed(t, r) }})
			require.ErrorIs(t, err, verifier.ErrFalse, "%s[%d]", name, at)
			require.NotErrorIs(t, err, verifier.ErrFixed)
		}
	}
}

// A program with the same shape, other seeds and so another order of rows and
// other initial weights, cannot stand in for the one that is claimed.
func TestConstantsOfAnotherProgramAreRejected(t *testing.T) {
	s := newSetting(t, trained, 1)
	other := newSetting(t, strings.ReplaceAll(trained, "seed=2", "seed=3"), 1)
	encoded := isa.Encode(s.unit.Program)
	require.False(t, bytes.Equal(encoded, isa.Encode(other.unit.Program)))
	other.srs = s.srs
	// The other program's run, proof and commitments.
	pretend := func(r *results) { r.committed.proof.Program = encoded }
	require.ErrorIs(t, other.cheat(t, deviations{"open": pretend}), verifier.ErrFalse)
	// The transcript is of the claimed program.
	bound := func(r *results) {
		pretend(r)
		r.laidOut.layout.Unit = s.unit
	}
	require.ErrorIs(t, other.cheat(t, deviations{"commit": bound}), verifier.ErrFixed)
	// So are the commitments to constants.
	claimed := func(r *results) {
		bound(r)
		commitFixed(t, r)
	}
	err := other.cheat(t, deviations{"commit": claimed})
	require.ErrorIs(t, err, verifier.ErrFalse)
	require.NotErrorIs(t, err, verifier.ErrFixed)
	// With the claimed program's constants in the memory, and a run by the other's.
	err = other.cheat(t, deviations{"layout": func(r *results) {
		r.laidOut.layout.Unit = s.unit
		r.laidOut.columns.fix(r.laidOut.layout)
	}, "commit": pretend})
	require.ErrorIs(t, err, verifier.ErrFalse)
	require.NotErrorIs(t, err, verifier.ErrFixed)
}

// A verifier that remembers constants accepts proofs of programs of one shape, and under
// other powers, as one that does not, in any order; and no program's constants stand for
// another's.
func TestRememberedConstants(t *testing.T) {
	s := newSetting(t, trained, 1)
	other := newSetting(t, strings.ReplaceAll(trained, "seed=2", "seed=3"), 1)
	known := &verifier.Fixed{}
	verify := func(powers *srs.SRS, p *verifier.Proof) error {
		_, err := verifier.Verify(&verifier.Key{SRS: powers, Fixed: known}, p)
		return err
	}
	proofs := map[*verifier.Proof]*srs.SRS{}
	for _, x := range []*setting{s, {unit: s.unit, run: s.run, srs: other.srs, c: s.c}, {unit: other.unit, run: other.run, srs: s.srs, c: s.c}} {
		r, err := Prove(context.Background(), x.srs, x.unit, x.run, Options{C: x.c})
		require.NoError(t, err)
		proofs[r.Proof] = x.srs
	}
	for range 2 {
		for p, powers := range proofs {
			require.NoError(t, verify(powers, p))
		}
	}
	// The other program's run, with its constants, as a run of the claimed one.
	other.srs = s.srs
	var forged verifier.Proof
	err := other.cheat(t, deviations{
		"commit": func(r *results) {
			r.committed.proof.Program = isa.Encode(s.unit.Program)
			r.laidOut.layout.Unit = s.unit
		},
		"open": func(r *results) {
			forged = *r.committed.proof
			forged.Tape, forged.Opening = r.opened.tape, r.opened.opening
		},
	})
	require.ErrorIs(t, err, verifier.ErrFixed)
	require.ErrorIs(t, verify(s.srs, &forged), verifier.ErrFixed)
}

// Constants that are larger than a chunk, of more steps than a chunk has cells.
func TestLargeConstants(t *testing.T) {
	s := newSetting(t, `
x = input fx8.4[row=5, px=2]
order = const ufx3.0[step=300, b=3], shuffle(seed=2, n=5)
table = const fx8.4[step=300, px=2], normal(seed=1, std=1)
loop step 300 {
  g = gather x, order
  h = mul g, table
  r = round h, fx16.4
}
`, 1)
	require.Equal(t, argument.MinC, s.c)
	require.NoError(t, s.cheat(t, nil))
}

// liar is a prover with other values for the choices of rows, true to them in
// the sumcheck's claim.
type liar struct {
	*fast
	lie func(number int, x *fr.Element)
}

func (l *liar) choice(v *evaluation, p *plan.PublicFactor) fr.Element {
	x := l.fast.choice(v, p)
	l.lie(p.Number, &x)
	return x
}

// A wrong value for a choice of rows contradicts the product that it is part of,
// and the digits of the index.
func TestWrongChoicesAreRejected(t *testing.T) {
	s := newSetting(t, trained, 1)
	plan, err := plan.NewSchedule(s.unit.Relation().System)
	require.NoError(t, err)
	require.Greater(t, len(plan.Choices), 2)
	run := func(lie func(int, *fr.Element)) error {
		x, err := newTables(plan, func(id relation.TensorID) (cells, error) { return leaf(s.run, id) })
		require.NoError(t, err)
		w := transcript.NewWriter("test")
		_, err = prove(w, plan, &liar{&fast{tables: x}, lie})
		require.NoError(t, err)
		f := &causes{}
		r := transcript.NewReader(f, transcript.Permutation[fr.Element](transcript.NewPoseidon2()), "test", w.Tape())
		argument.Relations(f, r, plan)
		require.NoError(t, r.Done())
		return errors.Join(f.list...)
	}
	require.NoError(t, run(func(int, *fr.Element) {}))
	for n := range plan.Choices {
		err := run(func(number int, x *fr.Element) {
			if number == n {
				x.Add(x, &one)
			}
		})
		require.ErrorIs(t, err, argument.ErrGather, "choice %d", n)
		require.ErrorIs(t, err, argument.ErrProducts, "choice %d", n)
	}
}

// causes keeps all assertions that failed.
type causes struct {
	field.Native
	list []error
}

func (c *causes) AssertEqual(cause error, a, b fr.Element) {
	if !a.Equal(&b) {
		c.list = append(c.list, cause)
	}
}
