package prover_test

import (
	"context"
	"math/rand/v2"
	"path/filepath"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/plan"
	"github.com/aivm/aivm/internal/engine/transcript"
	"github.com/aivm/aivm/internal/tools/progen"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/relation"
	"github.com/aivm/aivm/prover"
	"github.com/aivm/aivm/vm"
)

// sample is a run of a program with its schedule.
type sample struct {
	unit   *isa.Unit
	result *vm.Result
	plan   *plan.Schedule // the prover's, who knows the public numbers
	full   relation.Witness

	verifiers *plan.Schedule
	bits      []fr.Element // of the public numbers
}

// newSample runs the unit on random inputs; ok is false if it traps.
func newSample(t *testing.T, rng *rand.Rand, u *isa.Unit) (*sample, bool) {
	t.Helper()
	r, err := vm.Run(context.Background(), u, progen.Inputs(rng, u), vm.Options{Trace: true})
	if err != nil {
		return nil, false
	}
	verifiers, err := plan.NewSchedule(u.Relation().System)
	require.NoError(t, err)
	plan, err := plan.NewSchedule(u.Relation().System)
	require.NoError(t, err)
	numbers := prover.Drawn(r)
	require.NoError(t, plan.At(numbers))
	return &sample{unit: u, result: r, plan: plan, verifiers: verifiers, bits: argument.NumberBits(u.Relation().Numbers, numbers)}, true
}

// witness is the run as field elements, virtual tensors filled in.
func (s *sample) witness(t *testing.T) relation.Witness {
	t.Helper()
	if s.full == nil {
		s.full = s.result.Witness()
		_, err := s.unit.Relation().Check(s.full)
		require.NoError(t, err)
	}
	return s.full
}

// verify checks a tape and compares the claims with the witness: nil if all hold.
func (s *sample) verify(t *testing.T, w relation.Witness, tape []fr.Element) ([]prover.Claim, error) {
	t.Helper()
	var f field.Native
	r := transcript.NewReader[fr.Element](&f, transcript.NewPoseidon2(), "test", tape)
	claims := argument.Relations(&f, r, s.verifiers, s.bits...)
	if err := r.Done(); err != nil {
		return claims, err
	}
	if err := f.Err(); err != nil {
		return claims, err
	}
	for _, c := range claims {
		if !holds(w, c) {
			return claims, errClaim(c.Label)
		}
	}
	return claims, nil
}

type errClaim string

func (e errClaim) Error() string { return "claim of " + string(e) + " does not hold" }

func holds(w relation.Witness, c prover.Claim) bool {
	var sum fr.Element
	for _, p := range c.Parts {
		x := field.Evaluate(w[p.Tensor], p.Point)
		x.Mul(&x, &p.Coef)
		sum.Add(&sum, &x)
	}
	return sum.Equal(&c.Value)
}

// Samples of every instruction, and random programs, prove and verify; the
// prover's claims are the verifier's.
func TestRelationsComplete(t *testing.T) {
	files, err := filepath.Glob("../isa/testdata/*.aasm")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for i, f := range files {
		t.Run(filepath.Base(f), func(t *testing.T) {
			u, err := asm.Load(f, asm.Options{})
			require.NoError(t, err)
			for try := range uint64(50) {
				if s, ok := newSample(t, rand.New(rand.NewPCG(uint64(i), try)), u); ok {
					s.complete(t)
					return
				}
			}
			t.Log("every run traps")
		})
	}
}

func (s *sample) complete(t *testing.T) {
	t.Helper()
	w := transcript.NewWriter("test")
	claims, err := prover.NaiveRelations(w, s.plan, s.witness(t))
	require.NoError(t, err)
	fast := transcript.NewWriter("test")
	more, err := prover.Relations(fast, s.plan, s.result)
	require.NoError(t, err)
	require.Equal(t, w.Tape(), fast.Tape())
	require.Equal(t, claims, more)
	got, err := s.verify(t, s.witness(t), w.Tape())
	require.NoError(t, err)
	require.Equal(t, claims, got)
}

func TestRandomPrograms(t *testing.T) {
	count := 40
	if testing.Short() {
		count = 10
	}
	for seed := range uint64(count) {
		rng := rand.New(rand.NewPCG(seed, 7))
		_, u := progen.New(rng, progen.Small())
		if s, ok := newSample(t, rng, u); ok {
			s.complete(t)
		}
	}
}

// Programs whose tables take the ways that small random ones do not reach: a
// state read in nested loops at all steps, rows chosen from exact tensors,
// states multiplied elementwise, views that cut axes, reductions of large
// elementwise products to one point.
var relationPrograms = map[string]string{
	"nested": `
x = input fx8.4[epoch=3, step=5, row=3, px=6]
w = state fx60.24[px=6, hid=3], normal(seed=1, std=1/4)
v = state fx60.24[hid=3], zeros()
loop epoch 3 {
  loop step 5 {
    m = matmul x, w
    s = add m, v
    z = round s, fx24.8
    a = relu z
    g = matmul x, a
    w = sgdstep w, g, 1/64
    n = matmul x, w
    q = round n, fx24.8
    h = sum q, [row]
    v = sgdstep v, h, 1/32
  }
  d = round v, fx32.8
  w2 = mul w, d
  e = round w2, fx60.8
  v = sgdstep v, d, 1/16
}`,
	"norms": `
x = input fx8.4[step=4, px=6]
w = state fx60.20[px=6], fill(1/2)
loop step 4 {
  n = norm2 w
  r = round n, fx40.8
  p = mul w, x
  k = mul p, w
  q = round k, fx60.8
  g = mul x, r
  h = round g, fx40.8
  w = sgdstep w, h, 1/1024
}`,
	"gather": `
x     = input fx8.4[row=7, px=3]
w     = input fx8.4[px=3, hid=4]
order = const ufx3.0[step=3, b=5], shuffle(seed=1, n=7)
big   = matmul x, w
sq    = mul big, big
huge  = mul sq, sq
loop step 3 {
  g = gather huge, order
  b = gather x, order
  t = matmul g, w
  c = mul t, b
  r = round c, fx64.0, 1/1048576
  k = round g, fx64.20
  o = output k
}`,
	"views": `
x = input fx8.4[row=5, px=16]
y = input fx8.4[k=3, j=5]
v = reshape x, [row=5, h=2, i=8]
u = reshape v, [row=5, a=4, b=4]
m = norm2 u
z = matmul u, v
n = reshape y, [p=5, q=3]
c = mul n, n
s = slice x, px, 3:11
t = mul s, s
d = round z, fx60.4
e = round t, fx40.4
f = round c, fx40.4
g = round m, fx40.4`,
	"large": `
x = input fx8.4[step=3, row=4, px=5]
w = state fx60.24[px=5, hid=20], normal(seed=1, std=1/4)
loop step 3 {
  m = matmul x, w
  z = round m, fx16.8
  a = relu z
  b = mul a, z
  p = sum a, [row]
  q = sum a, [hid]
  r = round p, fx32.8
  s = round q, fx32.8
  t = round b, fx40.8
  g = matmul x, a
  w = sgdstep w, g, 1/64
}`,
	"concat": `
a = input fx8.4[row=5, px=3]
b = input fx16.8[row=6, px=3]
w = input fx8.4[px=3, hid=2]
ma = matmul a, w
mb = matmul b, w
sa = mul ma, ma
sb = mul mb, mb
ha = mul sa, sa
hb = mul sb, sb
c = concat row, ha, hb
d = matmul c, w
s = sum d, [row]
r = round s, fx64.0
e = argmax d, row`,
}

func TestProgramsComplete(t *testing.T) {
	for name, src := range relationPrograms {
		t.Run(name, func(t *testing.T) {
			u, err := asm.LoadBytes(name, []byte(src), asm.Options{})
			require.NoError(t, err)
			newMild(t, u).complete(t)
		})
	}
	for _, n := range [][5]int{{1, 1, 1, 1, 1}, {5, 3, 6, 4, 3}, {4, 4, 8, 8, 2}, {3, 2, 5, 3, 1}} {
		newMild(t, mlp(t, n[0], n[1], n[2], n[3], n[4])).complete(t)
	}
}

// newMild runs the unit on small inputs.
func newMild(t *testing.T, u *isa.Unit) *sample {
	t.Helper()
	plan, err := plan.NewSchedule(u.Relation().System)
	require.NoError(t, err)
	return &sample{unit: u, result: mlpRun(t, u), plan: plan, verifiers: plan}
}
