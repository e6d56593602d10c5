package argument_test

import (
	"crypto/rand"
	"fmt"
	"hash"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"
	"golang.org/x/crypto/sha3"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/internal/engine/plan"
	"github.com/aivm/aivm/internal/engine/transcript"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/relation"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/srs"
)

// drawn trains on rows drawn by a list, from a seeded state, with a constant in an
// exact instruction and one in a claim.
const drawn = `
x = input fx9.4[row=%[1]d, px=3]
y = input fx9.4[row=%[1]d, cls=2]
w = state fx40.20[px=3, cls=2], normal(seed=%[2]d, std=1/2)
order = const ufx12.0[step=%[3]d, b=2], shuffle(seed=%[2]d, n=%[1]d)
scale = const fx9.4[cls=2], values(%[4]s)
loop step %[3]d {
  xb = gather x, order
  yb = gather y, order
  z  = matmul xb, w
  r  = round z, fx16.6
  s  = mul r, scale
  d  = sub s, yb
  e  = round d, fx16.8
  g  = grad z, e, w
  w  = sgdstep w, g, 1/64
}
`

func draw(t testing.TB, rows, seed, steps int, scale string) *isa.Unit {
	t.Helper()
	u, err := asm.LoadBytes("drawn.aasm", fmt.Appendf(nil, drawn, rows, seed, steps, scale), asm.Options{})
	require.NoError(t, err)
	return u
}

// recorder is an arithmetic that writes down what is computed, constants included:
// equal records are equal circuits.
type recorder struct {
	hash hash.Hash
	n    int         // values
	one  map[int]int // numbers of constants: products with them are linear
	cost int         // constraints: products of variables, assertions, permutations
}

func newRecorder() *recorder { return &recorder{hash: sha3.New256(), one: map[int]int{}} }

func (r *recorder) note(op string, args ...any) int {
	fmt.Fprintln(r.hash, op, args)
	r.n++
	return r.n
}

func (r *recorder) Const(c fr.Element) int {
	id := r.note("const", c)
	r.one[id] = id
	return id
}

func (r *recorder) Add(a, b int) int { return r.note("add", a, b) }
func (r *recorder) Sub(a, b int) int { return r.note("sub", a, b) }

func (r *recorder) Mul(a, b int) int {
	if r.one[a] == 0 && r.one[b] == 0 {
		r.cost++
	}
	return r.note("mul", a, b)
}

func (r *recorder) AssertEqual(_ error, a, b int) { r.note("equal", a, b); r.cost++ }
func (r *recorder) AssertNonZero(_ error, a int)  { r.note("nonzero", a); r.cost++ }

func (r *recorder) Permute(s *[transcript.Width]int) {
	r.cost += 264
	for i := range s {
		s[i] = r.note("permute", i, *s)
	}
}

func (r *recorder) PermuteVector(s *[transcript.VectorWidth]int) {
	r.cost += 363
	for i := range s {
		s[i] = r.note("permute vector", i, *s)
	}
}

func (r *recorder) list(n int) []int {
	out := make([]int, n)
	for i := range out {
		out[i] = r.note("input")
	}
	return out
}

// record records the verifier's algorithm for a unit in chunks of 2^c cells.
func record(t testing.TB, u *isa.Unit, c int) (circuit [32]byte, cost int) {
	t.Helper()
	l, err := argument.NewLayout(u, c, 0)
	require.NoError(t, err)
	s, err := plan.NewSchedule(u.Relation().System)
	require.NoError(t, err)
	r := newRecorder()
	outputs := 0
	for _, o := range u.Outputs {
		outputs += o.Value.Type.Len() * o.Op.Block.Iterations()
	}
	out := r.list(outputs)
	reader := transcript.NewReader[int](r, r, verifier.Protocol, r.list(1<<13))
	claim, err := argument.Argue[int](r, reader, l, s, argument.NewTables[int](r, l, out), r.list(1)[0], out)
	require.NoError(t, err)
	argument.Open[int](r, reader, l, claim)
	return [32]byte(r.hash.Sum(nil)), r.cost
}

// Programs that differ in the values of constants alone, seeds and orders among
// them, have one circuit, and other commitments to the constants.
func TestCircuitDoesNotDependOnConstants(t *testing.T) {
	c := 12
	powers, err := srs.NewUnsafe(1<<c+pcs.Spare, rand.Reader)
	require.NoError(t, err)
	fixed := func(u *isa.Unit) any {
		l, err := argument.NewLayout(u, c, 0)
		require.NoError(t, err)
		points, err := argument.FixedCommitments(powers, l)
		require.NoError(t, err)
		require.NotEmpty(t, points)
		return points
	}
	honest := draw(t, 5, 1, 3, "1, 2")
	circuit, _ := record(t, honest, c)
	for name, u := range map[string]*isa.Unit{"seeds": draw(t, 5, 2, 3, "1, 2"), "values": draw(t, 5, 1, 3, "-5, 0")} {
		other, _ := record(t, u, c)
		require.Equal(t, circuit, other, name)
		require.NotEqual(t, fixed(honest), fixed(u), name)
	}
	require.Equal(t, fixed(honest), fixed(draw(t, 5, 1, 3, "1, 2")))
	for name, u := range map[string]*isa.Unit{"steps": draw(t, 5, 1, 5, "1, 2"), "rows": draw(t, 17, 1, 3, "1, 2")} {
		other, _ := record(t, u, c)
		require.NotEqual(t, circuit, other, name)
	}
}

// With four times the steps, the circuit grows by some rounds of sumchecks: the
// increments of its size grow no more than linearly in the logarithm.
func TestCircuitGrowsWithTheLogarithmOfSteps(t *testing.T) {
	var sizes []int
	for _, steps := range []int{16, 64, 256, 1024} {
		_, n := record(t, draw(t, 2048, 1, steps, "1, 2"), 16)
		sizes = append(sizes, n)
	}
	t.Log(sizes)
	for i := 1; i < len(sizes); i++ {
		require.Less(t, sizes[i]-sizes[i-1], 15_000)
	}
}

// Every cell has a place of its own, aligned, in a chunk of its kind; constants
// larger than a chunk too.
func TestPlacesDoNotOverlap(t *testing.T) {
	u := draw(t, 5, 1, 1000, "1, 2")
	least, err := argument.LeastC(u)
	require.NoError(t, err)
	large := 0
	for c := least; c <= 18; c++ {
		l, err := argument.NewLayout(u, c, 0)
		require.NoError(t, err)
		type span struct{ from, to int }
		spans := []span{{l.Multiplicities.Addr, l.Multiplicities.Addr + 1<<l.Multiplicities.Bits}}
		for id, places := range l.Places {
			for _, p := range places {
				require.Zero(t, p.Addr&(1<<p.Bits-1), "aligned")
				x := span{p.Addr, p.Addr + 1<<p.Bits}
				for a := x.from; a < x.to; a += 1 << c {
					constant := u.Relation().Tensors[id].Kind == relation.Public
					require.Equal(t, constant, l.Chunks[a>>c].Fixed(), u.Relation().Tensors[id].Name)
				}
				if l.Chunks[x.from>>c].Fixed() && p.Bits > c {
					large++
				}
				spans = append(spans, x)
			}
		}
		slices.SortFunc(spans, func(a, b span) int { return a.from - b.from })
		for i := 1; i < len(spans); i++ {
			require.LessOrEqual(t, spans[i-1].to, spans[i].from)
		}
		require.LessOrEqual(t, spans[len(spans)-1].to, 1<<l.Bits)
	}
	require.Positive(t, large)
}
