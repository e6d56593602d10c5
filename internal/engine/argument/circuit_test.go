package argument_test

import (
	"context"
	"crypto/rand"
	"flag"
	"fmt"
	mrand "math/rand/v2"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/constraint"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
	"github.com/consensys/gnark/logger"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/internal/engine/batch"
	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/logup"
	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/internal/engine/plan"
	"github.com/aivm/aivm/internal/engine/snark"
	"github.com/aivm/aivm/internal/engine/transcript"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/prover"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/srs"
	"github.com/aivm/aivm/vm"
	"github.com/aivm/aivm/vm/kernel"
)

var update = flag.Bool("update", false, "write golden files")

// rich has rows chosen by an index, padded loops, a state, a sign, function
// tables, a division by three and public outputs.
const rich = `
x = input fx9.4[row=5, px=3]
y = input bit[row=5, cls=2]
w = state fx40.20[px=3, cls=2], normal(seed=1, std=1/2)
order = const ufx4.0[step=3, b=2], shuffle(seed=2, n=5)
loop step 3 {
  xb = gather x, order
  yb = gather y, order
  z  = matmul xb, w
  zz = round z, fx14.6
  a  = relu zz
  q  = softmax zz, cls, ufx14.13
  l  = xent zz, yb, cls, fx16.10
  ls = sum l
  lo = round ls, fx24.10, 1/3
  loss = output lo
  d  = sub q, yb
  g  = grad z, d, w
  w  = sgdstep w, g, 1/8
  t  = tanh zz, fx16.14
}
e  = matmul x, w
er = round e, fx24.8
pr = matmul er, er
po = round pr, fx60.8
out = output po
`

// circuitArith asserts that the two sides of an equality differ by what is given
// from outside. In the circuit of a wrapped proof that is zero.
type circuitArith struct {
	snark.Arith
	api         frontend.API
	differences *[]frontend.Variable
}

func (a circuitArith) AssertEqual(_ error, x, y frontend.Variable) {
	a.api.AssertIsEqual(a.api.Sub(x, y), (*a.differences)[0])
	*a.differences = (*a.differences)[1:]
}

// nativeArith keeps the differences of equalities.
type nativeArith struct {
	field.Native
	differences []fr.Element
}

func (n *nativeArith) AssertEqual(cause error, a, b fr.Element) {
	n.differences = append(n.differences, n.Sub(a, b))
	n.Native.AssertEqual(cause, a, b)
}

// argued is what the verifier's algorithm takes and returns, as field elements
// or as variables of a circuit: the differences are those of the sides of the
// equalities that it asserted, in order.
type argued[E any] struct {
	Tape, Outputs []E
	Seed          E
	Differences   []E
	Opened        []E // all of argument.Opened
}

// flatten lists what the algorithm returns.
func flatten[E any](o *argument.Opened[E]) []E {
	return append(append([]E{o.Digest, o.Alpha}, o.High...), o.G...)
}

// argue is the circuit of the verifier's algorithm. A function keeps gnark from
// searching the program for variables.
type argue struct {
	argued[frontend.Variable]
	program func() program
}

// program is what is fixed when a circuit is made.
type program struct {
	layout   *argument.Layout
	schedule *plan.Schedule
}

func (c *argue) Define(api frontend.API) error {
	p, err := snark.NewPermutation(api)
	if err != nil {
		return err
	}
	differences := c.Differences
	f := circuitArith{snark.NewArith(api), api, &differences}
	r := transcript.NewReader[frontend.Variable](f, p, verifier.Protocol, c.Tape)
	env := argument.NewTables[frontend.Variable](f, c.program().layout, c.Outputs)
	claim, err := argument.Argue[frontend.Variable](f, r, c.program().layout, c.program().schedule, env, c.Seed, c.Outputs)
	if err != nil {
		return err
	}
	opened := argument.Open[frontend.Variable](f, r, c.program().layout, claim)
	for i, x := range flatten(opened) {
		api.AssertIsEqual(x, c.Opened[i])
	}
	if len(differences) > 0 {
		return fmt.Errorf("%d equalities too few", len(differences))
	}
	return r.Done()
}

// native runs the algorithm on field elements.
func (p program) native(t *testing.T, tape []fr.Element, proof *verifier.Proof) (*argued[fr.Element], error) {
	t.Helper()
	a := &argued[fr.Element]{Tape: tape, Outputs: verifier.OutputElements(proof), Seed: proof.Seed(p.layout.Unit)}
	f := &nativeArith{}
	r := transcript.NewReader[fr.Element](f, transcript.NewPoseidon2(), verifier.Protocol, tape)
	env := argument.NewEnvironment(p.layout, proof.Outputs)
	claim, err := argument.Argue[fr.Element](f, r, p.layout, p.schedule, env, a.Seed, a.Outputs)
	require.NoError(t, err)
	opened := argument.Open[fr.Element](f, r, p.layout, claim)
	require.NoError(t, r.Done())
	a.Differences, a.Opened = f.differences, flatten(opened)
	return a, f.Err()
}

// circuit is a circuit for, or an assignment of, an argument.
func (p program) circuit(a *argued[fr.Element]) *argue {
	vars := func(x []fr.Element) []frontend.Variable {
		out := make([]frontend.Variable, len(x))
		for i := range x {
			out[i] = x[i]
		}
		return out
	}
	return &argue{program: func() program { return p }, argued: argued[frontend.Variable]{
		Tape: vars(a.Tape), Outputs: vars(a.Outputs), Seed: a.Seed, Differences: vars(a.Differences),
		Opened: vars(a.Opened),
	}}
}

// solve reports whether an argument satisfies the constraints.
func (p program) solve(t *testing.T, ccs constraint.ConstraintSystem, a *argued[fr.Element]) error {
	t.Helper()
	w, err := frontend.NewWitness(p.circuit(a), ecc.BN254.ScalarField())
	require.NoError(t, err)
	return ccs.IsSolved(w)
}

func newProgram(t *testing.T, u *isa.Unit) program {
	t.Helper()
	l, err := argument.LeastLayout(u, prover.DefaultC, 0)
	require.NoError(t, err)
	s, err := plan.NewSchedule(u.Relation().System)
	require.NoError(t, err)
	return program{l, s}
}

// prove proves a run on random data in the least chunks.
func prove(t *testing.T, src string) (program, *verifier.Proof) {
	t.Helper()
	u, err := asm.LoadBytes("rich.aasm", []byte(src), asm.Options{})
	require.NoError(t, err)
	rng, in := mrand.New(mrand.NewPCG(1, 4)), vm.Inputs{}
	for _, v := range u.Inputs {
		d := make([]int64, v.Type.Len())
		for i := range d {
			d[i] = rng.Int64N(200) - 100
			if v.Type.Format.Bits == 1 {
				d[i] = int64(i+1) % 2
			}
		}
		in[v.Name] = kernel.Data{Kind: kernel.I64, I64: d}
	}
	run, err := vm.Run(context.Background(), u, in, vm.Options{Trace: true})
	require.NoError(t, err)
	p := newProgram(t, u)
	c, err := argument.LeastC(u)
	require.NoError(t, err)
	p.layout, err = argument.NewLayout(u, c, 0)
	require.NoError(t, err)
	s, err := srs.NewUnsafe(1<<c+pcs.Spare, rand.Reader)
	require.NoError(t, err)
	r, err := prover.Prove(context.Background(), s, u, run, prover.Options{C: c})
	require.NoError(t, err)
	return p, r.Proof
}

// The verifier as a circuit accepts what it accepts natively, with the same
// claim on the memory and digest, and rejects what it rejects. On any tape it
// computes the same: both sides of every equality differ by the same.
func TestCircuitIsTheNativeVerifier(t *testing.T) {
	logger.Disable()
	p, proof := prove(t, rich)
	honest, err := p.native(t, proof.Tape, proof)
	require.NoError(t, err)
	ccs, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, p.circuit(honest))
	require.NoError(t, err)
	m := p.measure(t)
	require.Equal(t, len(proof.Tape), len(m.shape.Tape))
	require.Equal(t, ccs.GetNbConstraints(), m.total()+len(honest.Opened)) // comparisons with what is given
	require.NoError(t, p.solve(t, ccs, honest))
	for name, change := range map[string]func(a *argued[fr.Element]){
		"digest": func(a *argued[fr.Element]) { a.Opened[0].SetUint64(3) },
		"alpha":  func(a *argued[fr.Element]) { a.Opened[1].SetUint64(3) },
		"point":  func(a *argued[fr.Element]) { a.Opened[2].SetUint64(3) },
		"fold":   func(a *argued[fr.Element]) { a.Opened[len(a.Opened)-1].SetUint64(3) },
		"output": func(a *argued[fr.Element]) { a.Outputs[0].SetUint64(3) },
		"seed":   func(a *argued[fr.Element]) { a.Seed.SetUint64(3) },
	} {
		a := *honest
		a.Opened, a.Outputs = slices.Clone(a.Opened), slices.Clone(a.Outputs)
		change(&a)
		require.Error(t, p.solve(t, ccs, &a), name)
	}
	one := fr.One()
	step := 32
	if testing.Short() {
		step = 128
	}
	for i := 0; i < len(proof.Tape); i += step {
		tape := slices.Clone(proof.Tape)
		tape[i].Add(&tape[i], &one)
		a, native := p.native(t, tape, proof)
		require.NoError(t, p.solve(t, ccs, a), "element %d: the circuit computes something else", i)
		a.Differences = make([]fr.Element, len(a.Differences))
		require.Equal(t, native == nil, p.solve(t, ccs, a) == nil, "element %d: native: %v", i, native)
	}
}

// Groups are made by the names of coordinates, and are what they would be if
// they were made by the coordinates' values: equal values in one group.
func TestGroupsAreThoseOfEqualPoints(t *testing.T) {
	p, proof := prove(t, rich)
	f := &field.Native{}
	r := transcript.NewReader[fr.Element](f, transcript.NewPoseidon2(), verifier.Protocol, proof.Tape)
	r.Absorb("h", proof.Seed(p.layout.Unit))
	r.Receive("salt", 1)
	r.Absorb("outputs", verifier.OutputElements(proof)...)
	linear := argument.Relations(f, r, p.schedule)
	looked := logup.Verify(f, r, p.layout.Lookups)
	env := argument.NewEnvironment(p.layout, proof.Outputs)
	group, point := map[string]int{}, map[int]string{}
	for _, c := range argument.MemoryClaims(f, p.layout, env, linear, looked) {
		for _, x := range c.Terms {
			low := fmt.Sprint(batch.Low(p.layout.Bits, x.Addr, x.Point, func(bit int) fr.Element { return field.Int(int64(bit)) }))
			if g, ok := group[low]; ok {
				require.Equal(t, g, x.Group)
			}
			if at, ok := point[x.Group]; ok {
				require.Equal(t, at, low)
			}
			group[low], point[x.Group] = x.Group, low
		}
	}
	require.NoError(t, f.Err())
	require.Greater(t, len(group), 3)
}
