package bench

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark/backend/groth16"
	"github.com/consensys/gnark/constraint"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
	"github.com/consensys/gnark/logger"
	"github.com/consensys/gnark/std/rangecheck"
)

// Circuit is what a plain circuit of a training step costs.
type Circuit struct {
	Constraints int     `json:"constraints"`  // of the whole step
	Measured    int     `json:"measured"`     // of the step whose proof was timed
	SecondsEach float64 `json:"seconds_each"` // proving time by constraint there
	Seconds     float64 `json:"seconds"`      // Constraints · SecondsEach
}

// stepSize is the shape of a step of a network with one hidden layer.
type stepSize struct{ in, hidden, out, batch int }

// products is the number of multiplications of private values in the five matrix
// products of a step: forward, and backward without the gradient of the data.
func (s stepSize) products() int {
	return s.batch * (2*s.in*s.hidden + 3*s.hidden*s.out)
}

// rounded is the number of elements that a step rounds: both layers' results and
// the hidden layer's gradient.
func (s stepSize) rounded() int { return s.batch * (2*s.hidden + s.out) }

// measureCircuit compiles the step at two small sizes, which gives the
// constraints of a product (one) and of a rounding, and times a proof of the
// larger. A proof's time is taken to grow linearly, which flatters the circuit:
// Groth16 has Fourier transforms in it.
func measureCircuit() (*Circuit, error) {
	logger.Disable()
	small, large := stepSize{16, 16, 10, 16}, stepSize{32, 32, 10, 24}
	n0, _, err := compileStep(small)
	if err != nil {
		return nil, err
	}
	n1, ccs, err := compileStep(large)
	if err != nil {
		return nil, err
	}
	each := float64(n1-large.products()-(n0-small.products())) / float64(large.rounded()-small.rounded())
	fixed := float64(n0-small.products()) - each*float64(small.rounded())
	full := stepSize{784, 128, 10, 64}
	c := &Circuit{
		Constraints: full.products() + int(each*float64(full.rounded())+fixed),
		Measured:    n1,
	}
	took, err := proveStep(large, ccs)
	if err != nil {
		return nil, err
	}
	c.SecondsEach = took / float64(n1)
	c.Seconds = c.SecondsEach * float64(c.Constraints)
	return c, nil
}

func compileStep(s stepSize) (int, constraint.ConstraintSystem, error) {
	ccs, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, newStep(s))
	if err != nil {
		return 0, nil, fmt.Errorf("plain circuit: %w", err)
	}
	return ccs.GetNbConstraints(), ccs, nil
}

// proveStep times a Groth16 proof. Its key is random: good for the time of a
// proof, and quick to make.
func proveStep(s stepSize, ccs constraint.ConstraintSystem) (float64, error) {
	key, err := groth16.DummySetup(ccs)
	if err != nil {
		return 0, err
	}
	w, err := frontend.NewWitness(newStep(s).assign(), ecc.BN254.ScalarField())
	if err != nil {
		return 0, err
	}
	return seconds(func() error { _, err := groth16.Prove(ccs, key, w); return err })
}

// step is a training step as one would write it down in gnark: a constraint for
// each product, hints for rounding, std/rangecheck for their ranges. Weights and
// data are witnesses; the updated weights are not even committed to, and the
// loss is of squares, not softmax: less than what AIVM proves.
type step struct {
	X, W1, W2, Y [][]frontend.Variable
	size         stepSize
}

func newStep(s stepSize) *step {
	return &step{
		X: matrix(s.batch, s.in), W1: matrix(s.in, s.hidden), W2: matrix(s.hidden, s.out), Y: matrix(s.batch, s.out), size: s,
	}
}

func matrix(rows, columns int) [][]frontend.Variable {
	m := make([][]frontend.Variable, rows)
	for i := range m {
		m[i] = make([]frontend.Variable, columns)
	}
	return m
}

// assign fills in small numbers, at 10 fractional bits.
func (c *step) assign() *step {
	for k, m := range [][][]frontend.Variable{c.X, c.W1, c.W2, c.Y} {
		for i := range m {
			for j := range m[i] {
				m[i][j] = (i*31+j*17+k*7)%64 - 32
			}
		}
	}
	return c
}

// Scale of all numbers, and bits of a rounded one above it.
const (
	stepShift = 10
	stepBits  = 16
)

// Define implements frontend.Circuit.
func (c *step) Define(api frontend.API) error {
	check := rangecheck.New(api)
	z1, err := roundAll(api, check, product(api, c.X, c.W1))
	if err != nil {
		return err
	}
	a1, signs, err := relu(api, check, z1)
	if err != nil {
		return err
	}
	z2, err := roundAll(api, check, product(api, a1, c.W2))
	if err != nil {
		return err
	}
	d2 := matrix(c.size.batch, c.size.out)
	for i := range d2 {
		for j := range d2[i] {
			d2[i][j] = api.Sub(z2[i][j], c.Y[i][j])
		}
	}
	back := product(api, d2, transposed(c.W2))
	for i := range back {
		for j := range back[i] {
			back[i][j] = api.Mul(back[i][j], signs[i][j])
		}
	}
	d1, err := roundAll(api, check, back)
	if err != nil {
		return err
	}
	update(api, c.W1, product(api, transposed(c.X), d1))
	update(api, c.W2, product(api, transposed(a1), d2))
	return nil
}

func product(api frontend.API, a, b [][]frontend.Variable) [][]frontend.Variable {
	out := matrix(len(a), len(b[0]))
	for i := range out {
		for j := range out[i] {
			terms := make([]frontend.Variable, len(b))
			for k := range b {
				terms[k] = api.Mul(a[i][k], b[k][j])
			}
			out[i][j] = sum(api, terms)
		}
	}
	return out
}

func sum(api frontend.API, terms []frontend.Variable) frontend.Variable {
	if len(terms) == 1 {
		return terms[0]
	}
	return api.Add(terms[0], terms[1], terms[2:]...)
}

func transposed(a [][]frontend.Variable) [][]frontend.Variable {
	out := matrix(len(a[0]), len(a))
	for i := range a {
		for j := range a[i] {
			out[j][i] = a[i][j]
		}
	}
	return out
}

// update is w − 2⁻⁶·g at the scale of g; a linear combination, no constraint.
func update(api frontend.API, w, g [][]frontend.Variable) {
	for i := range w {
		for j := range w[i] {
			api.Sub(api.Mul(w[i][j], 1<<(stepShift+6)), g[i][j])
		}
	}
}
