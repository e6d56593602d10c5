package prover

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/plan"
	"github.com/aivm/aivm/internal/engine/transcript"
	"github.com/aivm/aivm/isa/relation"
)

// systems draws relations of all forms that package relation allows, among them
// many that no instruction gives.
type systems struct {
	*rand.Rand
	sys  *relation.System
	data map[relation.TensorID][]int64 // of leaves, real entries
}

func (g *systems) axes(n int) []relation.Axis {
	var a []relation.Axis
	for i := range n {
		a = append(a, relation.Axis{Name: fmt.Sprint(i), Size: 1 + g.IntN(6)})
	}
	return a
}

func (g *systems) add(t *relation.Tensor) relation.TensorID {
	t.Name = fmt.Sprintf("t%d", len(g.sys.Tensors))
	g.sys.Tensors = append(g.sys.Tensors, t)
	return relation.TensorID(len(g.sys.Tensors) - 1)
}

func (g *systems) input(kind relation.Kind, limit int64) relation.TensorID {
	id := g.add(&relation.Tensor{Kind: kind, Axes: g.axes(g.IntN(4)), Bound: big.NewInt(limit)})
	d := make([]int64, g.sys.Tensors[id].Len())
	for i := range d {
		d[i] = g.Int64N(limit)
	}
	g.data[id] = d
	return id
}

// digits adds the digits of a table; later terms may have them as factors too.
func (g *systems) digits(table relation.TensorID, bits int) []relation.TensorID {
	ids := g.sys.Digits(table, bits)
	for _, id := range ids {
		t := g.sys.Tensors[id]
		columns := g.sys.OneHot(t.Digit, g.data[table])
		t.EachReal(func(_, address int) { g.data[id] = append(g.data[id], int64(columns[address])) })
	}
	return ids
}

// factor indexes a tensor by bits of the variables, no bit twice: mostly whole
// variables.
func (g *systems) factor(s *relation.Sum, id relation.TensorID) relation.Factor {
	f := relation.Factor{Tensor: id}
	used := map[[2]int]bool{}
	for _, a := range g.sys.Tensors[id].Axes {
		var ix relation.Index
		need := a.Bits()
		if v := g.IntN(len(s.Vars)); g.IntN(4) > 0 && s.Vars[v].Bits() <= need && !used[[2]int{v, 0}] && !used[[2]int{v, 1}] && !used[[2]int{v, 2}] {
			ix = append(ix, relation.Segment{Var: v, Len: s.Vars[v].Bits()})
			need = 0
		}
		for range need {
			v := g.IntN(len(s.Vars))
			if n := s.Vars[v].Bits(); n > 0 {
				if b := g.IntN(n); !used[[2]int{v, b}] {
					used[[2]int{v, b}] = true
					ix = append(ix, relation.Segment{Var: v, Lo: b, Len: 1})
				}
			}
		}
		for _, seg := range ix {
			for b := range seg.Len {
				used[[2]int{seg.Var, seg.Lo + b}] = true
			}
		}
		f.Index = append(f.Index, ix)
	}
	return f
}

func (g *systems) term(s *relation.Sum, from int) relation.Term {
	t := relation.Term{Coef: big.NewInt(g.Int64N(9) - 4)}
	for range g.IntN(3) {
		t.Factors = append(t.Factors, g.factor(s, relation.TensorID(g.IntN(from))))
	}
	for v, a := range s.Vars[:s.Out] {
		if a.Size < a.Padded() {
			t.Where = append(t.Where, relation.Less{Var: v, N: a.Size})
		}
	}
	p := g.Perm(len(s.Vars))
	switch g.IntN(6) {
	case 0:
		t.Where = append(t.Where, relation.Before{U: p[:1], R: p[1:2], OrEqual: g.IntN(2) == 0})
	case 1:
		t.Where = append(t.Where, relation.Affine{Var: p[:2], Coef: []int{1, -1 - g.IntN(2)}, Const: g.IntN(3)})
	case 2:
		t.Where = append(t.Where, relation.Less{Var: p[0], N: g.IntN(5)})
	case 4:
		if len(p) > 2 { // an adder, as of a convolution
			t.Where = append(t.Where, relation.Affine{Var: p[:3], Coef: []int{1, -1 - g.IntN(2), -1 - g.IntN(2)}, Const: g.IntN(3)})
		}
	case 3:
		table := g.input(relation.Public, int64(s.Vars[p[0]].Padded()))
		free := relation.Sum{Vars: slices.Clone(s.Vars), Out: s.Out}
		free.Vars[p[0]] = relation.Axis{Size: 1} // no bit of the row itself
		t.Where = slices.DeleteFunc(t.Where, func(a relation.Atom) bool { return a.(relation.Less).Var == p[0] })
		index := g.factor(&free, table)
		t.Where = slices.DeleteFunc(t.Where, func(a relation.Atom) bool { // the table is a mask of its own
			v := a.(relation.Less).Var
			whole := relation.Index{{Var: v, Len: s.Vars[v].Bits()}}
			for k, axis := range g.sys.Tensors[table].Axes {
				if slices.Equal(index.Index[k], whole) && axis.Size <= s.Vars[v].Size {
					return true
				}
			}
			return false
		})
		t.Selects = []relation.Select{{Var: p[0], Table: index, Digits: g.digits(table, s.Vars[p[0]].Bits())}}
	}
	return t
}

func (g *systems) virtual() {
	from := len(g.sys.Tensors)
	vars := g.axes(2 + g.IntN(3))
	s := &relation.Sum{Vars: vars, Out: 1 + g.IntN(len(vars)-1)}
	for range 1 + g.IntN(3) {
		s.Terms = append(s.Terms, g.term(s, from))
	}
	t := &relation.Tensor{Kind: relation.Virtual, Axes: vars[:s.Out], Def: s}
	if g.IntN(2) == 0 {
		t.Bound = new(big.Int).Lsh(big.NewInt(1), 40)
	}
	g.add(t)
}

// new draws a system and its full witness; ok is false for one that the
// schedule refuses or that is too large.
func newSystem(t *testing.T, seed uint64) (s *systems, full relation.Witness, ok bool) {
	t.Helper()
	g := &systems{Rand: rand.New(rand.NewPCG(seed, 3)), sys: &relation.System{}, data: map[relation.TensorID][]int64{}}
	for range 3 {
		g.input(relation.Committed, 5)
	}
	for range 2 + g.IntN(3) {
		g.virtual()
	}
	if _, err := plan.NewSchedule(g.closed(nil)); err != nil {
		return nil, nil, false
	}
	full = g.witness()
	_, err := g.sys.Check(full)
	require.NoError(t, err)
	for id := range g.sys.Tensors { // as the masks want: small tensors vanish on padding
		if x := g.sys.Tensors[id]; x.Kind == relation.Virtual {
			for i, v := range full[relation.TensorID(id)] {
				if !real(x.Axes, i) && !v.IsZero() {
					return nil, nil, false
				}
			}
		}
	}
	g.closed(full)
	return g, full, true
}

// closed adds committed copies of the virtual tensors and the identities that
// say so.
func (g *systems) closed(full relation.Witness) *relation.System {
	sys := *g.sys
	out := &sys
	if full != nil {
		out = g.sys
	}
	for id, t := range g.sys.Tensors {
		if t.Kind != relation.Virtual {
			continue
		}
		copied := relation.TensorID(len(out.Tensors))
		out.Tensors = append(out.Tensors, &relation.Tensor{Name: t.Name + "'", Kind: relation.Committed, Axes: t.Axes})
		f := func(id relation.TensorID) []relation.Factor {
			x := relation.Factor{Tensor: id}
			for v, a := range t.Axes {
				x.Index = append(x.Index, relation.Index{{Var: v, Len: a.Bits()}})
			}
			return []relation.Factor{x}
		}
		out.Identities = append(out.Identities, &relation.Identity{Label: t.Name, Sum: relation.Sum{
			Vars: t.Axes, Out: len(t.Axes),
			Terms: []relation.Term{{Coef: big.NewInt(1), Factors: f(copied)}, {Coef: big.NewInt(-1), Factors: f(relation.TensorID(id))}},
		}})
		if full != nil {
			full[copied] = full[relation.TensorID(id)]
		}
	}
	return out
}

func real(axes []relation.Axis, at int) bool {
	for i := len(axes) - 1; i >= 0; i-- {
		if at&(axes[i].Padded()-1) >= axes[i].Size {
			return false
		}
		at >>= axes[i].Bits()
	}
	return true
}

// witness pads the leaves.
func (g *systems) witness() relation.Witness {
	w := relation.Witness{}
	for id, d := range g.data {
		t := g.sys.Tensors[id]
		v, next := make([]fr.Element, t.Padded()), 0
		for i := range v {
			if real(t.Axes, i) {
				v[i] = field.Int(d[next])
				next++
			}
		}
		w[id] = v
	}
	return w
}

// leafOf gives integers where there are, else what the witness has.
func (g *systems) leafOf(full relation.Witness) func(relation.TensorID) (cells, error) {
	return func(id relation.TensorID) (cells, error) {
		if d, ok := g.data[id]; ok {
			return ints[int64](d), nil
		}
		var e elements
		for i, v := range full[id] {
			if real(g.sys.Tensors[id].Axes, i) {
				e = append(e, v)
			}
		}
		return e, nil
	}
}

// Any system proves and verifies, with equal messages of both provers.
func TestRandomSystems(t *testing.T) {
	n := 3000
	if testing.Short() {
		n = 300
	}
	done, several, weighing, staged := 0, 0, 0, 0
	for seed := range uint64(n) {
		g, full, ok := newSystem(t, seed)
		if !ok {
			continue
		}
		done++
		s, err := plan.NewSchedule(g.sys)
		require.NoError(t, err)
		if len(s.Gathers) > 1 {
			several++
		}
		if slices.ContainsFunc(s.Levels, func(l *plan.Level) bool { return len(l.Weighing) > 0 }) {
			weighing++
		}
		slow, quick := transcript.NewWriter("test"), transcript.NewWriter("test")
		claims, err := prove(slow, s, &naive{full: full})
		require.NoError(t, err)
		var f field.Native
		r := transcript.NewReader[fr.Element](&f, transcript.NewPoseidon2(), "test", slow.Tape())
		got := argument.Relations[fr.Element](&f, r, s)
		require.NoError(t, r.Done(), "seed %d", seed)
		require.NoError(t, f.Err(), "seed %d", seed)
		require.Equal(t, claims, got, "seed %d", seed)
		for _, c := range got {
			var sum fr.Element
			for _, p := range c.Parts {
				x := field.Evaluate(full[p.Tensor], p.Point)
				x.Mul(&x, &p.Coef)
				sum.Add(&sum, &x)
			}
			require.Equal(t, c.Value, sum, "seed %d: claim of %s", seed, c.Label)
		}
		fastTables, err := newTables(s, g.leafOf(full))
		require.NoError(t, err)
		for _, l := range s.Levels {
			for _, e := range l.Equations {
				for _, m := range e.Products {
					if (&tables{evaluation: &evaluation{Schedule: s}}).stages(l.Source, m) != nil {
						staged++
					}
				}
			}
		}
		more, err := prove(quick, s, &fast{tables: fastTables})
		require.NoError(t, err, "seed %d", seed)
		require.Equal(t, slow.Tape(), quick.Tape(), "seed %d", seed)
		require.Equal(t, claims, more, "seed %d", seed)
	}
	t.Logf("%d systems, %d with several gathers, %d with choices that weigh", done, several, weighing)
	require.Greater(t, done, n/4)
	require.Positive(t, several)
	require.Positive(t, weighing)
	require.Positive(t, staged)
}

// A product with predicates is the same table in every way.
func TestWays(t *testing.T) {
	chosen := map[way]int{}
	for seed := range uint64(3000) {
		g, full, ok := newSystem(t, seed)
		if !ok {
			continue
		}
		s, err := plan.NewSchedule(g.sys)
		require.NoError(t, err)
		tau := make([]fr.Element, 32)
		for i := range tau {
			tau[i] = field.Int(g.Int64())
		}
		x, err := newTables(s, g.leafOf(full))
		require.NoError(t, err)
		x.evaluation = plan.NewEvaluation[fr.Element](&field.Native{}, s, tau)
		for _, tensor := range g.sys.Tensors {
			if tensor.Def == nil {
				continue
			}
			for i := range tensor.Def.Terms {
				if term := &tensor.Def.Terms[i]; len(term.Factors) == 2 && len(term.Where) > 0 && len(term.Selects) == 0 {
					chosen[sameInEveryWay(t, g, x, tensor.Def, term)]++
				}
			}
		}
	}
	t.Logf("chosen: %v", chosen)
	for w := productFirst; w <= pairwise; w++ {
		require.Positive(t, chosen[w], "%d", w)
	}
}

func sameInEveryWay(t *testing.T, g *systems, x *tables, sum *relation.Sum, term *relation.Term) (chosen way) {
	t.Helper()
	free := map[plan.BitRef]plan.Coordinate{}
	var bits []plan.BitRef
	for v, a := range sum.Vars[:sum.Out] {
		for bit := range a.Bits() {
			b := plan.BitRef{Var: v, Bit: bit}
			if free[b] = plan.Tau(len(free)); g.IntN(2) == 0 {
				free[b] = kept
				bits = append(bits, b)
			}
		}
	}
	var want fr.Vector
	for w := productFirst; w <= pairwise; w++ {
		c := &contraction{tables: x, sum: sum, term: term, shape: x.Shapes[term], free: free}
		if c.rejected() {
			return productFirst
		}
		p := &product{contraction: c, a: c.operand(0), b: c.operand(1)}
		p.split()
		chosen = p.way()
		v, have, err := p.by(w)
		require.NoError(t, err)
		for _, f := range c.shape.Public {
			if w == productFirst {
				v, have = c.apply(f, v, have)
			}
		}
		if v = arrange(v, have, bits); w == productFirst {
			want = v
		}
		require.Equal(t, want, v, "way %d", w)
	}
	return chosen
}

// Tables with any coordinates bound are those of the full tensor.
func TestTables(t *testing.T) {
	n := 3000
	if testing.Short() {
		n = 300
	}
	for seed := range uint64(n) {
		g, full, ok := newSystem(t, seed)
		if !ok {
			continue
		}
		s, err := plan.NewSchedule(g.sys)
		require.NoError(t, err)
		tau := make([]fr.Element, 32)
		for i := range tau {
			tau[i] = field.Int(g.Int64())
		}
		x, err := newTables(s, g.leafOf(full))
		require.NoError(t, err)
		x.evaluation = plan.NewEvaluation[fr.Element](&field.Native{}, s, tau)
		for id, tensor := range g.sys.Tensors {
			id := relation.TensorID(id)
			if tensor.Kind == relation.Public || full[id] == nil {
				continue
			}
			for range 4 {
				p := make(plan.Point, 0)
				for i := range bitsOf(tensor.Padded()) {
					p = append(p, []plan.Coordinate{kept, plan.Tau(i), plan.Half, plan.Zero}[g.IntN(4)])
				}
				want, _ := restrict(x.evaluation, full[id], p, kept.Source)
				got, err := x.bind(id, p)
				require.NoError(t, err)
				require.Equal(t, want, got, "seed %d: %s at %v: %s", seed, tensor.Name, p, describe(g.sys, id))
			}
		}
	}
}

func describe(s *relation.System, id relation.TensorID) string {
	if s.Tensors[id].Def == nil {
		return "a leaf"
	}
	return s.Definition(id)
}
