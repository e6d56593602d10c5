package prover

import (
	"context"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/engine/logup"
	"github.com/aivm/aivm/internal/tools/progen"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/int128"
	"github.com/aivm/aivm/isa/relation"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/vm"
	"github.com/aivm/aivm/vm/kernel"
)

// x and y are the data sets of trained, by their index.
var (
	onlyX = isa.Sets(0).With(0)
	xAndY = onlyX.With(1)
)

// proofOf proves the setting, of which the data sets have these blindings.
func (s *setting) proofOf(t *testing.T, assumed isa.Sets, b Blindings) *Result {
	t.Helper()
	r, err := Prove(context.Background(), s.srs, s.unit, s.run, Options{C: s.c, Assumed: assumed, Blindings: b})
	require.NoError(t, err)
	return r
}

// A proof that cites data leaves their ranges out, says so, and is worth something beside
// one that ranges the same commitment: SPEC 11.1, data that are ranged elsewhere.
func TestCitedDataAreRangedElsewhere(t *testing.T) {
	s := newSetting(t, trained, 1)
	first := s.proofOf(t, 0, Blindings{})
	next := s.proofOf(t, xAndY, first.Blindings)
	require.Less(t, len(next.Proof.Tape), len(first.Proof.Tape))
	for i, d := range next.Statement.Data {
		require.True(t, d.Assumed, d.Name)
		require.False(t, first.Statement.Data[i].Assumed, d.Name)
		require.Equal(t, first.Statement.Data[i].ID, d.ID)
	}
	var r verifier.Ranged
	require.NoError(t, r.Require(first.Statement), "it assumes nothing")
	r.Add(next.Statement)
	require.ErrorIs(t, r.Require(next.Statement), verifier.ErrUnranged, "what it cites it has not ranged")
	r.Add(first.Statement)
	require.NoError(t, r.Require(next.Statement))

	// Another commitment to the same data is another content, as far as anybody knows.
	var other verifier.Ranged
	other.Add(s.proofOf(t, 0, Blindings{}).Statement)
	require.ErrorIs(t, other.Require(next.Statement), verifier.ErrUnranged)

	// Two proofs may each range what the other cites, as ranges are of their cells alone.
	x, y := s.proofOf(t, onlyX, first.Blindings), s.proofOf(t, xAndY&^onlyX, first.Blindings)
	var mutual verifier.Ranged
	mutual.Add(x.Statement)
	require.ErrorIs(t, mutual.Require(x.Statement), verifier.ErrUnranged)
	mutual.Add(y.Statement)
	require.NoError(t, mutual.Require(x.Statement))
	require.NoError(t, mutual.Require(y.Statement))
}

// numbers are four equal ones.
func numbers(x int64) kernel.Data { return kernel.Data{Kind: kernel.I64, I64: []int64{x, x, x, x}} }

// A data set that nobody has ranged may be anything: here numbers of 16 bits where the
// program reads 9, and a sum that no data of these formats have. So a statement that
// assumes proves nothing alone; and no proof that ranges such a commitment is accepted.
func TestUnrangedDataCanLie(t *testing.T) {
	const src = "x = input fx9.4[row=4]\ny = input fx9.4[row=4]\na = add x, y\ns = sum a\nr = round s, fx24.4\no = output r\n"
	s := newSetting(t, src, 1)
	wide := newSetting(t, strings.ReplaceAll(src, "fx9.4", "fx16.4"), 1)
	run, err := vm.Run(context.Background(), wide.unit, vm.Inputs{"x": numbers(30000), "y": numbers(0)}, vm.Options{Trace: true})
	require.NoError(t, err)
	for _, assumed := range []isa.Sets{0, xAndY &^ onlyX} { // x is ranged here
		s.assumed = assumed
		err := s.cheat(t, forge(func(r *results) {
			of := r.columnsOf(run)
			x := slices.IndexFunc(s.unit.Relation().Tensors, func(x *relation.Tensor) bool { return x.Name == "x" })
			r.laidOut.columns = slices.Clone(of)
			r.laidOut.columns[x] = &column{signed: make([]int16, len(of[x].signed))}
			r.counted, err = count(r.laidOut)
			require.NoError(t, err)
			for i, k := range r.laidOut.layout.Looked {
				if k.Components[0][0].Tensor == relation.TensorID(x) {
					r.counted.witness.Cells[i] = logup.Tuples{of[x].looked()}
				}
			}
			r.laidOut.columns, r.run = of, run
		}))
		require.ErrorIs(t, err, verifier.ErrFalse, "%b: counts of zeros in place of x", assumed)
	}

	lie := &setting{unit: s.unit, run: run, srs: s.srs, c: s.c}
	_, err = lie.refusal(t, nil)
	require.ErrorContains(t, err, "table", "a number of 16 bits is in no row")
	r := lie.proofOf(t, onlyX, Blindings{})
	require.EqualValues(t, 120000, r.Statement.Outputs[0].Values[0].Int64(), "more than four numbers of 9 bits have")
	var none verifier.Ranged
	require.ErrorIs(t, none.Require(r.Statement), verifier.ErrUnranged)
}

// Who changes what a proof cites changes its transcript and its shape.
func TestCitedSetsAreBound(t *testing.T) {
	s := newSetting(t, trained, 1)
	honest := s.proofOf(t, xAndY, Blindings{}).Proof
	key := &verifier.Key{SRS: s.srs}
	for _, assumed := range []isa.Sets{0, onlyX, xAndY &^ onlyX, xAndY.With(2), xAndY.With(isa.MaxAssumed - 1)} {
		p := *honest
		p.Assumed = assumed
		_, err := verifier.Verify(key, &p)
		require.Error(t, err, "%b", assumed)
		if !assumed.Within(2) {
			require.ErrorIs(t, err, verifier.ErrShape)
			require.ErrorContains(t, err, "the program has 2")
		}
	}
	_, err := verifier.Verify(key, honest)
	require.NoError(t, err)
}

// Every cell of every data set has a range of its own: nothing else holds it in the proof
// that another one cites. So a cited set is ranged, whichever program ranged it.
func TestEveryDataCellHasARange(t *testing.T) {
	for name, s := range samples(t) {
		rel := s.unit.Relation()
		ranged := map[relation.TensorID]bool{}
		for _, k := range rel.Ranges() {
			id := k.Components[0][0].Tensor
			cell := rel.Tensors[id].Cell
			require.Equal(t, relation.Range(cell.Bits, cell.Signed), k.Table, "%s: %s", name, k.Label)
			ranged[id] = true
		}
		for id, x := range rel.Tensors {
			if x.Role == relation.Data && x.Kind == relation.Committed {
				require.True(t, ranged[relation.TensorID(id)], "%s: %s", name, x.Name)
			}
		}
	}
}

// Whatever is proven is proven citing all its data, too: programs that look functions of
// data up, and such as have no other lookup than the ranges of data.
func TestSamplesProveCitingTheirData(t *testing.T) {
	for name, s := range samples(t) {
		all := isa.Sets(0)
		for i := range s.unit.DataSets() {
			all = all.With(i)
		}
		r := s.proofOf(t, all, Blindings{})
		for _, d := range r.Statement.Data {
			require.True(t, d.Assumed, "%s: %s", name, d.Name)
		}
	}
	s := newSetting(t, "x = input fx9.4[row=3]\no = output x\n", 1)
	s.proofOf(t, onlyX, Blindings{})
}

// What a function is of cited data is looked up as ever: another result is false.
func TestCitedFunctionsAreLookedUp(t *testing.T) {
	s := newSetting(t, "x = input fx9.4[row=3]\nf = tanh x, fx16.14\no = output f\n", 1)
	s.assumed = onlyX
	require.NoError(t, s.cheat(t, nil))
	lie := forge(func(r *results) {
		for id, x := range s.unit.Relation().Tensors {
			if x.Kind == relation.Committed && x.Role != relation.Data {
				r.laidOut.columns[id].bump(0)
			}
		}
	})
	lie["commit"] = func(r *results) { // both are wrong alike, so that only the table knows
		o := r.committed.proof.Outputs[0]
		o[0] = o[0].Add(int128.From(1))
	}
	require.ErrorIs(t, s.cheat(t, lie), verifier.ErrFalse)
}

// The set of a provider who is absent is zero without any range: its points are.
func TestAbsentDataAssumeNothing(t *testing.T) {
	s := newSetting(t, trained, 1)
	u := s.unit
	run, err := vm.Run(context.Background(), u, progen.Zeros(u), vm.Options{Trace: true})
	require.NoError(t, err)
	gone, err := Absent(u, "x")
	require.NoError(t, err)
	s.run = run
	r := s.proofOf(t, onlyX, Blindings{Data: map[string][]Blinding{"x": gone}})
	require.True(t, r.Statement.Data[0].Absent)
	require.False(t, r.Statement.Data[0].Assumed)
	var none verifier.Ranged
	require.NoError(t, none.Require(r.Statement))
}
