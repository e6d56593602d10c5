package prover_test

import (
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/internal/engine/plan"
	"github.com/aivm/aivm/internal/engine/transcript"
	"github.com/aivm/aivm/internal/tools/progen"
	"github.com/aivm/aivm/isa/relation"
	"github.com/aivm/aivm/prover"
	"github.com/aivm/aivm/vm/kernel"
)

// small is a sample with every kind of message: sums that are sent and that
// follow, direct values, a reduction to one point.
func small(t *testing.T) *sample {
	t.Helper()
	s := newMild(t, mlp(t, 3, 4, 3, 5, 2))
	unified := slices.ContainsFunc(s.plan.Levels, func(l *plan.Level) bool { return len(l.Unify) > 1 })
	require.True(t, unified)
	return s
}

func (s *sample) prove(t *testing.T) []fr.Element {
	t.Helper()
	w := transcript.NewWriter("test")
	_, err := prover.Relations(w, s.plan, s.result)
	require.NoError(t, err)
	return w.Tape()
}

// Every message, changed after its challenge, is rejected, by an assertion or
// by a claim that does not hold; so is a tape of another length.
func TestMutatedMessages(t *testing.T) {
	t.Run("network", func(t *testing.T) { small(t).mutate(t) })
	t.Run("gather", func(t *testing.T) {
		u, err := asm.LoadBytes("gather", []byte(relationPrograms["gather"]), asm.Options{})
		require.NoError(t, err)
		s := newMild(t, u)
		require.Greater(t, len(s.plan.Gathers), 1)
		s.mutate(t)
	})
}

func (s *sample) mutate(t *testing.T) {
	t.Helper()
	tape := s.prove(t)
	_, err := s.verify(t, s.witness(t), tape)
	require.NoError(t, err)
	one := fr.One()
	for i := range tape {
		bad := slices.Clone(tape)
		bad[i].Add(&bad[i], &one)
		_, err := s.verify(t, s.witness(t), bad)
		require.Error(t, err, "element %d + 1", i)
		if j := (i + 1) % len(tape); !tape[i].Equal(&tape[j]) {
			bad = slices.Clone(tape)
			bad[i], bad[j] = bad[j], bad[i]
			_, err = s.verify(t, s.witness(t), bad)
			require.Error(t, err, "elements %d and %d swapped", i, j)
		}
		_, err = s.verify(t, s.witness(t), tape[:i])
		require.ErrorIs(t, err, transcript.ErrShort)
	}
	_, err = s.verify(t, s.witness(t), append(slices.Clone(tape), one))
	require.ErrorIs(t, err, transcript.ErrLong)
}

// A run with one wrong cell in any committed tensor gives claims that are false
// of what is committed, that is of the wrong run.
func TestForgedRuns(t *testing.T) {
	s := small(t)
	rel := s.unit.Relation()
	honest := s.witness(t)
	forged := 0
	check := func(name string) {
		w := s.result.Witness()
		_, err := s.verify(t, w, s.prove(t))
		require.Error(t, err, name)
		require.NotEqual(t, honest, w)
		forged++
	}
	for id, x := range rel.Tensors {
		if cells := s.result.Trace.Cells[id]; cells != nil {
			at := len(cells) - 1
			cells[at] ^= 1
			check(x.Name)
			cells[at] ^= 1
		}
	}
	for _, states := range [][]kernel.Data{s.result.Trace.Finals, s.result.Trace.Starts} {
		for i := range states {
			if u := s.unit.States[i]; u.Init.Name == "zeros" && &states[0] == &s.result.Trace.Starts[0] {
				continue // no tensor of the relation
			}
			v := states[i].At(0)
			wrong := v
			wrong.Lo ^= 1
			states[i].Set(0, wrong)
			check(s.unit.States[i].Name)
			states[i].Set(0, v)
		}
	}
	require.Greater(t, forged, 15)
	_, err := s.verify(t, honest, s.prove(t))
	require.NoError(t, err)
}

// Of random programs with one wrong entry in a committed tensor, in padding too,
// exactly those are accepted that violate no identity: the others are for the
// lookups to reject.
func TestForgedEntries(t *testing.T) {
	seeds := uint64(30)
	if testing.Short() {
		seeds = 4
	}
	rejected, accepted := 0, 0
	for seed := range seeds {
		rng := rand.New(rand.NewPCG(seed, 11))
		_, u := progen.New(rng, progen.Small())
		s, ok := newSample(t, rng, u)
		if !ok {
			continue
		}
		leaves := s.result.Witness()
		for id, x := range u.Relation().Tensors {
			if x.Kind != relation.Committed {
				continue
			}
			w := maps.Clone(leaves)
			v := slices.Clone(w[relation.TensorID(id)])
			at, by := rng.IntN(len(v)), fr.NewElement(1+rng.Uint64N(1<<20))
			v[at].Add(&v[at], &by)
			w[relation.TensorID(id)] = v
			violations, err := u.Relation().Check(w)
			require.NoError(t, err)
			tape := transcript.NewWriter("test")
			_, err = prover.NaiveRelations(tape, s.plan, w)
			require.NoError(t, err)
			if _, err = s.verify(t, w, tape.Tape()); s.violated(violations) {
				require.Error(t, err, "seed %d: %s[%d]", seed, x.Name, at)
				rejected++
			} else {
				require.NoError(t, err, "seed %d: %s[%d]", seed, x.Name, at)
				accepted++
			}
		}
	}
	t.Logf("%d rejected, %d violate no identity", rejected, accepted)
	require.Greater(t, rejected, accepted)
}

// violated reports whether an identity is among the violations.
func (s *sample) violated(v []relation.Violation) bool {
	return slices.ContainsFunc(v, func(v relation.Violation) bool {
		return slices.ContainsFunc(s.plan.System.Identities, func(id *relation.Identity) bool { return id.Label == v.Label })
	})
}

// Every challenge is drawn after all messages that it binds: the list of the
// transcript's events of one layer trained on itself.
func TestRelationsTranscript(t *testing.T) {
	u, err := asm.LoadBytes("line", []byte(`
x = input fx8.4[step=2, row=4, px=2]
w = state fx40.24[px=2], zeros()
loop step 2 {
  z = matmul x, w
  r = round z, fx16.8
  g = matmul x, r
  w = sgdstep w, g, 1/64
}`), asm.Options{})
	require.NoError(t, err)
	s := newMild(t, u)
	w := transcript.NewWriter("test")
	w.Log = &transcript.Log{}
	_, err = prover.Relations(w, s.plan, s.result)
	require.NoError(t, err)
	var got []string
	for _, e := range w.Log.Events {
		got = append(got, e.String())
	}
	want := strings.Split(strings.TrimSpace(`
challenge relations.tau 3
message relations.values 1
message relations.values 1
message relations.sum 3
challenge relations.sum 1
message relations.sum 3
challenge relations.sum 1
message relations.sum 2
message relations.sum 2
challenge relations.sum 1
message relations.sum 1
challenge relations.sum.batch 1
message relations.sum 3
challenge relations.sum 1
message relations.sum 3
challenge relations.sum 1
message relations.sum 3
challenge relations.sum 1
message relations.sum 3`), "\n")
	require.Equal(t, want, got)
}
