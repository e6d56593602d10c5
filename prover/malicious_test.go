package prover

import (
	"context"
	mrand "math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/isa/int128"
	"github.com/aivm/aivm/isa/relation"
	"github.com/aivm/aivm/verifier"
)

func TestHonestSettingVerifies(t *testing.T) {
	require.NoError(t, newSetting(t, trained, 1).cheat(t, nil))
}

// A wrong cell anywhere, real or padded, in any committed tensor is rejected,
// with multiplicities of the honest cells and with those of the forged ones.
func TestForgedCellsAreRejected(t *testing.T) {
	s := newSetting(t, trained, 1)
	rng := mrand.New(mrand.NewPCG(1, 5))
	tensors := s.unit.Relation().Tensors
	for id, x := range tensors {
		if x.Kind != relation.Committed || testing.Short() && id%4 != 0 {
			continue
		}
		places := map[string]int{"random": rng.IntN(x.Padded()), "last": x.Padded() - 1}
		for name, i := range places {
			err := s.cheat(t, forge(func(r *results) { r.laidOut.columns[id].bump(i) }))
			require.Error(t, err, "%s: %s entry %d, counts of the honest cells", x.Name, name, i)
			err = s.cheat(t, deviations{"layout": func(r *results) { r.laidOut.columns[id].bump(i) }})
			require.Error(t, err, "%s: %s entry %d, counts of the forged cells", x.Name, name, i)
		}
	}
}

// lies are what a prover may do after a stage: argue about another run than the one that is
// committed, or about other public values, or change what it said. TestEveryStageIsLiedAbout
// wants some for each stage.
func lies(s, other *setting) map[string]deviations {
	return map[string]deviations{
		"multiplicity":         forge(func(r *results) { r.counted.counts.bump(7) }),
		"trace of another run": {"commit": func(r *results) { r.run = other.run }},
		"cells of another run": {"layout": func(r *results) { r.laidOut.columns = r.columnsOf(other.run) }},
		"final state of another run": {"layout": func(r *results) {
			columns := r.columnsOf(other.run)
			for id, x := range s.unit.Relation().Tensors {
				if x.Role == relation.StateEnd {
					r.laidOut.columns[id] = columns[id]
				}
			}
		}},
		"start of another run": {"layout": func(r *results) {
			columns := r.columnsOf(other.run)
			for id, x := range s.unit.Relation().Tensors {
				if x.Role == relation.StateStart && columns[id] != nil {
					r.laidOut.columns[id] = columns[id]
				}
			}
		}},
		"output before the challenges": {"commit": func(r *results) {
			r.committed.proof.Outputs[0][0] = r.committed.proof.Outputs[0][0].Add(int128.From(1))
		}},
		"output after the proof": {"open": func(r *results) {
			r.committed.proof.Outputs[1][0] = r.committed.proof.Outputs[1][0].Add(int128.From(1))
		}},
		"context after the proof": {"open": func(r *results) { r.committed.proof.Context[5] = 1 }},
		"commitments swapped before the challenges": {"commit": func(r *results) {
			c := r.committed.proof.Commitments
			c[0], c[len(c)-1] = c[len(c)-1], c[0]
		}},
		"commitments swapped after the proof": {"open": func(r *results) {
			c := r.committed.proof.Commitments
			c[1], c[2] = c[2], c[1]
		}},
		"commitment after the challenges": {"relations": func(r *results) {
			r.committed.proof.Commitments[0].Add(&r.committed.proof.Commitments[0], &r.srs.G1()[3])
		}},
		"a claim on cells at another point": {"relations": func(r *results) {
			c := &r.related.claims[len(r.related.claims)-1].Parts[0]
			c.Point = slices.Clone(c.Point)
			c.Point[0].SetUint64(5)
		}},
		"a claim of the lookups on another cell": {"lookups": func(r *results) { r.looked.claims.Cells.Terms[0].Coeff.SetUint64(5) }},
		"a claim on other counts":                {"lookups": func(r *results) { r.looked.claims.Multiplicity.Terms[0].Coeff.SetUint64(5) }},
		"opening at another point":               {"batch": func(r *results) { r.batched.point[0].SetUint64(9) }},
		"opening of another memory": {"batch": func(r *results) {
			r.committed.chunks[0].Singles[0].Value.SetUint64(3)
		}},
		"a mask cell changed after the batch": {"batch": func(r *results) {
			for i, c := range r.laidOut.layout.Chunks {
				if c.Kind == argument.MaskChunk {
					r.committed.chunks[i].Singles[0].Value.SetUint64(3)
				}
			}
		}},
		"salt changed after the proof": {"open": func(r *results) { r.opened.tape[0].SetUint64(1) }},
	}
}

// All these lies are caught.
func TestDeviationsAreRejected(t *testing.T) {
	s, other := newSetting(t, trained, 1), newSetting(t, trained, 2)
	for name, after := range lies(s, other) {
		t.Run(name, func(t *testing.T) { require.Error(t, s.cheat(t, after)) })
	}
}

// A stage that nobody lies about may be one that nobody checks.
func TestEveryStageIsLiedAbout(t *testing.T) {
	lied := map[string]bool{}
	for _, after := range lies(nil, nil) {
		for stage := range after {
			lied[stage] = true
		}
	}
	for _, stage := range stages.Names()[:len(stages)-1] { // the last is the verifier
		require.True(t, lied[stage], "no lie of malicious_test.go follows the stage %s", stage)
	}
}

// What one stage gave is of another run, out of an honest proof of that; the verifier
// refuses it, whichever stage it is.
func TestResultsOfAnotherRun(t *testing.T) {
	s, other := newSetting(t, trained, 1), newSetting(t, trained, 2)
	last := len(stages) - 1
	require.Equal(t, 1+len(stages), reflect.TypeFor[results]().NumField(), "results are the task and a part for each stage, in their order")
	// part is what stage i gave.
	part := func(r *results, i int) reflect.Value {
		f := reflect.ValueOf(r).Elem().Field(1 + i)
		return reflect.NewAt(f.Type(), f.Addr().UnsafePointer()).Elem()
	}
	honest := newResults(s.srs, s.unit, other.run, Options{C: s.c})
	for i, stage := range stages {
		require.True(t, part(honest, i).IsNil(), stage.Name)
		require.NoError(t, stage.Run(context.Background(), honest))
		require.False(t, part(honest, i).IsNil(), stage.Name)
	}
	for i, stage := range stages[:last] {
		by, err := s.refusal(t, deviations{stage.Name: func(r *results) { part(r, i).Set(part(honest, i)) }})
		require.Error(t, err, stage.Name)
		require.Equal(t, stages[last].Name, by, "after %s: %v", stage.Name, err)
	}
}

// Every element of the tape and every byte region of the opening matters.
func TestMutatedTapesAreRejected(t *testing.T) {
	s := newSetting(t, trained, 1)
	r, err := Prove(context.Background(), s.srs, s.unit, s.run, Options{C: s.c})
	require.NoError(t, err)
	key := &verifier.Key{SRS: s.srs}
	step := 1
	if testing.Short() {
		step = 7
	}
	for i := 0; i < len(r.Proof.Tape); i += step {
		p := *r.Proof
		p.Tape = slices.Clone(p.Tape)
		var one fr.Element
		one.SetOne()
		p.Tape[i].Add(&p.Tape[i], &one)
		_, err := verifier.Verify(key, &p)
		require.Error(t, err, "element %d of %d", i, len(p.Tape))
	}
	for _, change := range []func(p *verifier.Proof){
		func(p *verifier.Proof) { p.Tape = p.Tape[:len(p.Tape)-1] },
		func(p *verifier.Proof) { p.Tape = append(slices.Clone(p.Tape), fr.Element{}) },
		func(p *verifier.Proof) { p.C++ },
		func(p *verifier.Proof) { p.SRS[0]++ },
		func(p *verifier.Proof) { p.Unsafe = !p.Unsafe },
		func(p *verifier.Proof) { p.Commitments = p.Commitments[1:] },
		func(p *verifier.Proof) { p.Outputs = p.Outputs[1:] },
		func(p *verifier.Proof) { p.Opening.Q = p.Opening.G },
		func(p *verifier.Proof) { p.Opening.G.Neg(&p.Opening.G) },
		func(p *verifier.Proof) { p.Opening.Open = bn254.G1Affine{} },
	} {
		p := *r.Proof
		change(&p)
		_, err := verifier.Verify(key, &p)
		require.Error(t, err)
	}
}
