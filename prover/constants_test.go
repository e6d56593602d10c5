package prover

import (
	"bytes"
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/plan"
	"github.com/aivm/aivm/internal/engine/transcript"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/relation"
	"github.com/aivm/aivm/verifier"
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

// Commitments that a key holds are used in place of computed ones.
func TestKeyHoldsFixedCommitments(t *testing.T) {
	s := newSetting(t, trained, 1)
	r, err := Prove(context.Background(), s.srs, s.unit, s.run, Options{C: s.c})
	require.NoError(t, err)
	l, err := argument.NewLayout(s.unit, s.c, 0)
	require.NoError(t, err)
	fixed, err := argument.FixedCommitments(s.srs, l)
	require.NoError(t, err)
	key := &verifier.Key{SRS: s.srs, Fixed: func(*isa.Unit, int) ([]bn254.G1Affine, error) { return fixed, nil }}
	_, err = verifier.Verify(key, r.Proof)
	require.NoError(t, err)
	fixed[0] = s.srs.G1()[1]
	_, err = verifier.Verify(key, r.Proof)
	require.ErrorIs(t, err, verifier.ErrFixed)
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
