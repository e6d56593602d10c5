package plan_test

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/engine/plan"
	"github.com/aivm/aivm/internal/tools/progen"
	"github.com/aivm/aivm/isa/relation"
)

// walk follows what prover and verifier know, level by level.
type walk struct {
	*testing.T
	s        *plan.Schedule
	source   int   // the last sumcheck whose point is known
	known    []int // by claim: how often its value was given
	resolved []int // by claim: how often it was resolved
	chosen   []int // choices whose values were given
}

func (w *walk) point(p plan.Point) {
	for _, c := range p {
		require.LessOrEqual(w, c.Source, w.source, "a coordinate of a later sumcheck")
	}
}

func (w *walk) value(c int) {
	w.known[c]++
	w.point(w.s.Claims[c].Point)
}

func (w *walk) resolve(c int) {
	require.Equal(w, 1, w.known[c], "claim %d is resolved before it is known", c)
	w.resolved[c]++
}

func (w *walk) level(l *plan.Level) {
	for _, u := range l.Unify {
		for _, c := range u.From {
			w.resolve(c)
			require.Equal(w, u.Tensor, w.s.Claims[c].Tensor)
		}
	}
	if len(l.Unify) > 0 {
		require.Equal(w, w.source+1, l.UnifySource)
		w.source++
	}
	for _, u := range l.Unify {
		w.value(u.To)
	}
	for _, c := range l.Values {
		w.value(c)
	}
	for _, e := range l.Equations {
		if e.Claim >= 0 {
			w.resolve(e.Claim)
		}
		for _, n := range e.Nodes {
			require.Equal(w, 1, w.known[n.Claim])
		}
		for _, leaf := range e.Leaves {
			require.True(w, w.s.System.Leaf(leaf.Tensor))
			w.point(leaf.Point)
		}
	}
	if l.Source > 0 {
		require.Equal(w, w.source+1, l.Source)
		w.source++
	}
	for _, c := range l.Opened {
		w.value(c)
	}
	for _, n := range append(l.Weighing, l.Chosen...) {
		w.chosen = append(w.chosen, n)
		for _, r := range w.s.Choices[n].Roles {
			w.point(plan.Point{r.Free, r.Sum})
		}
	}
	for _, e := range l.Equations {
		for _, m := range e.Products {
			for _, c := range m.Factors {
				require.Equal(w, 1, w.known[c])
			}
		}
	}
}

// gather follows the proof of the choices: each was given once, and is in one
// gather.
func (w *walk) gather() {
	var proved []int
	for _, g := range w.s.Gathers {
		for _, u := range g.Uses {
			proved = append(proved, u.Number)
		}
	}
	slices.Sort(proved)
	slices.Sort(w.chosen)
	require.Equal(w, w.chosen, proved)
	require.Len(w, proved, len(w.s.Choices))
	require.Equal(w, proved, slices.Compact(proved))
	if len(proved) > 0 {
		w.source++
		require.Equal(w, w.source, w.s.GatherSource)
	}
	for _, c := range w.s.Digits {
		w.value(c)
	}
}

// Every identity is an equation, every claim on a virtual tensor is resolved
// once and after it is known, every claim on a leaf comes out.
func TestScheduleResolvesEverything(t *testing.T) {
	for seed := range uint64(200) {
		_, u := progen.New(rand.New(rand.NewPCG(seed, 5)), progen.Small())
		s, err := plan.NewSchedule(u.Relation().System)
		require.NoError(t, err)
		w := &walk{T: t, s: s, known: make([]int, len(s.Claims)), resolved: make([]int, len(s.Claims))}
		identities := 0
		for _, l := range s.Levels {
			w.level(l)
			for _, e := range l.Equations {
				if e.Claim < 0 {
					identities++
				}
			}
		}
		w.gather()
		require.Equal(t, len(s.System.Identities), identities)
		for c, k := range s.Claims {
			require.Equal(t, 1, w.known[c], "seed %d: claim %d", seed, c)
			want := 1
			if s.System.Leaf(k.Tensor) {
				want = 0
			}
			require.Equal(t, want, w.resolved[c], "seed %d: claim %d on %s", seed, c, s.System.Tensors[k.Tensor].Name)
		}
		require.Equal(t, s.Sumchecks(), w.source+1)
		require.Less(t, s.ErrorTerms(), 1<<12)
	}
}

// terms are Σ of products of tensors, all axes indexed by the variable 0.
func terms(out int, axes []relation.Axis, factors ...[]relation.TensorID) *relation.Sum {
	s := &relation.Sum{Vars: axes, Out: out}
	for _, fs := range factors {
		t := relation.Term{Coef: big.NewInt(1)}
		for _, f := range fs {
			t.Factors = append(t.Factors, relation.Factor{Tensor: f, Index: []relation.Index{{{Var: 0, Len: axes[0].Bits()}}}})
		}
		s.Terms = append(s.Terms, t)
	}
	return s
}

// x_{k+1} = x_k + x_k, 60 times, has 2⁶⁰ leaves if it is written out.
func TestScheduleStaysLinear(t *testing.T) {
	axes := []relation.Axis{{Name: "i", Size: 4}}
	s := &relation.System{Tensors: []*relation.Tensor{{Name: "x", Axes: axes}}}
	const n = 60
	for k := range relation.TensorID(n) {
		s.Tensors = append(s.Tensors, &relation.Tensor{
			Name: fmt.Sprint("x", k), Axes: axes, Kind: relation.Virtual, Def: terms(1, axes, []relation.TensorID{k}, []relation.TensorID{k}),
		})
	}
	s.Identities = []*relation.Identity{{Label: "zero", Sum: *terms(1, axes, []relation.TensorID{n})}}
	plan, err := plan.NewSchedule(s)
	require.NoError(t, err)
	parts := 0
	for _, l := range plan.Levels {
		for _, e := range l.Equations {
			parts += len(e.Leaves) + len(e.Nodes)
			for _, leaf := range e.Leaves {
				parts += len(leaf.Weights)
			}
		}
	}
	require.Less(t, parts, 20*n)
	require.Less(t, len(plan.Claims), n)
}

func TestScheduleErrors(t *testing.T) {
	axes := []relation.Axis{{Name: "i", Size: 4}, {Name: "j", Size: 4}}
	square := relation.Factor{Tensor: 0, Index: []relation.Index{{{Var: 0, Len: 2}}, {{Var: 0, Len: 2}}}}
	entry := relation.Factor{Tensor: 1, Index: []relation.Index{{{Var: 0, Len: 2}}}}
	row := relation.Factor{Tensor: 1, Index: []relation.Index{{{Var: 1, Len: 2}}}}
	long := relation.Factor{Tensor: 1, Index: []relation.Index{{{Var: 0, Len: 2}, {Var: 1, Len: 2}}}}
	one := big.NewInt(1)
	for name, c := range map[string]struct {
		term relation.Term
		want string
	}{
		"diagonal": {relation.Term{Coef: one, Factors: []relation.Factor{square}}, "relation: a factor is indexed twice by one variable: m"},
		"long":     {relation.Term{Coef: one, Factors: []relation.Factor{long}}, "relation: 4 bits index axis i of v, which has 2"},
		"choices": {
			relation.Term{Coef: one, Selects: []relation.Select{{Var: 1, Table: entry}, {Var: 1, Table: entry}}},
			"relation: a choice of rows is not alone with its variables: i is in two",
		},
		"a predicate of the row": {
			relation.Term{Coef: one, Selects: []relation.Select{{Var: 1, Table: entry}}, Where: []relation.Atom{relation.Less{Var: 1, N: 4}}},
			"relation: a choice of rows is not alone with its variables: a predicate reads j",
		},
		"a narrower mask of the entry": {
			relation.Term{Coef: one, Selects: []relation.Select{{Var: 1, Table: entry}}, Where: []relation.Atom{relation.Less{Var: 0, N: 3}}},
			"relation: a choice of rows is not alone with its variables: a predicate reads i",
		},
		"a free row of a factor": {
			relation.Term{Coef: one, Selects: []relation.Select{{Var: 1, Table: entry}}, Factors: []relation.Factor{row}},
			"relation: a choice of rows is not alone with its variables: row j",
		},
	} {
		s := &relation.System{
			Tensors:    []*relation.Tensor{{Name: "m", Axes: axes}, {Name: "v", Axes: axes[:1], Kind: relation.Public}},
			Identities: []*relation.Identity{{Label: "zero", Sum: relation.Sum{Vars: axes, Out: 2, Terms: []relation.Term{c.term}}}},
		}
		_, err := plan.NewSchedule(s)
		require.EqualError(t, err, c.want, name)
	}
	loop := &relation.System{Tensors: []*relation.Tensor{{
		Name: "w", Axes: axes[:1], Kind: relation.Virtual, Def: terms(1, axes[:1], []relation.TensorID{0}),
	}}}
	loop.Identities = []*relation.Identity{{Label: "zero", Sum: *terms(1, axes[:1], []relation.TensorID{0})}}
	_, err := plan.NewSchedule(loop)
	require.ErrorIs(t, err, plan.ErrCycle)
}
