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

// stepSize is the shape of steps of a network with one hidden layer.
type stepSize struct{ in, hidden, out, batch, steps int }

// products is the number of multiplications of private values in the five matrix
// products of one step: forward, and backward without the gradient of the data.
func (s stepSize) products() int {
	return s.batch * (2*s.in*s.hidden + 3*s.hidden*s.out)
}

// rounded is the number of elements that one step rounds: both layers' results and
// the hidden layer's gradient.
func (s stepSize) rounded() int { return s.batch * (2*s.hidden + s.out) }

// measureCircuit compiles the step at two small sizes, which gives the
// constraints of a product (one) and of a rounding, and times a proof of the
// larger. A proof's time is taken to grow linearly, which flatters the circuit:
// Groth16 has Fourier transforms in it.
func measureCircuit() (*Circuit, error) {
	logger.Disable()
	small, large := stepSize{16, 16, 10, 16, 1}, stepSize{32, 32, 10, 24, 1}
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
	full := stepSize{784, 128, 10, 64, 1}
	c := &Circuit{
		Constraints: full.products() + int(each*float64(full.rounded())+fixed),
		Measured:    n1,
	}
	took, err := proveStep(large, ccs)
	if err != nil {
		return nil, err
	}
	c.SecondsEach = took.Seconds / float64(n1)
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
func proveStep(s stepSize, ccs constraint.ConstraintSystem) (Usage, error) {
	key, err := groth16.DummySetup(ccs)
	if err != nil {
		return Usage{}, err
	}
	w, err := frontend.NewWitness(newStep(s).assign(), ecc.BN254.ScalarField())
	if err != nil {
		return Usage{}, err
	}
	return usage(func() error { _, err := groth16.Prove(ccs, key, w); return err })
}

// step is training as one would write it down in gnark: a constraint for each product,
// hints for rounding, std/rangecheck for their ranges, a wire for each weight between two
// steps. Weights and data are witnesses; the last weights are not even committed to, and
// the loss is of squares, not softmax: less than what AIVM proves.
type step struct {
	X, W1, W2, Y [][]frontend.Variable // X and Y have the rows of all steps
	size         stepSize
}

func newStep(s stepSize) *step {
	n := s.batch * s.steps
	return &step{X: matrix(n, s.in), W1: matrix(s.in, s.hidden), W2: matrix(s.hidden, s.out), Y: matrix(n, s.out), size: s}
}

func matrix(rows, columns int) [][]frontend.Variable {
	m := make([][]frontend.Variable, rows)
	for i := range m {
		m[i] = make([]frontend.Variable, columns)
	}
	return m
}

// assign fills in small numbers.
func (c *step) assign() *step {
	for k, m := range [][][]frontend.Variable{c.X, c.W1, c.W2, c.Y} {
		scale := 1
		if k == 1 || k == 2 {
			scale = 1 << (weightShift - stepShift)
		}
		for i := range m {
			for j := range m[i] {
				m[i][j] = ((i*31+j*17+k*7)%64 - 32) * scale
			}
		}
	}
	return c
}

// Fractional bits of all numbers and, so that an update by 2⁻⁶ of a gradient is exact,
// of weights; and bits of a rounded number.
const (
	stepShift   = 10
	weightShift = 2*stepShift + 6
	stepBits    = 16
)

// Define implements frontend.Circuit.
func (c *step) Define(api frontend.API) error {
	check := rangecheck.New(api)
	w1, w2 := c.W1, c.W2
	for n := range c.size.steps {
		if n > 0 {
			for _, w := range [][][]frontend.Variable{w1, w2} {
				if err := wires(api, w); err != nil {
					return err
				}
			}
		}
		from, to := n*c.size.batch, (n+1)*c.size.batch
		var err error
		if w1, w2, err = train(api, check, c.X[from:to], c.Y[from:to], w1, w2); err != nil {
			return err
		}
	}
	return nil
}

// train is one step; it returns the weights after it.
func train(api frontend.API, check frontend.Rangechecker, x, y, w1, w2 [][]frontend.Variable) (n1, n2 [][]frontend.Variable, err error) {
	z1, err := roundAll(api, check, product(api, x, w1))
	if err != nil {
		return nil, nil, err
	}
	a1, signs, err := relu(api, check, z1)
	if err != nil {
		return nil, nil, err
	}
	z2, err := roundAll(api, check, product(api, a1, w2))
	if err != nil {
		return nil, nil, err
	}
	d2 := matrix(len(z2), len(z2[0]))
	for i := range d2 {
		for j := range d2[i] {
			d2[i][j] = api.Sub(z2[i][j], y[i][j])
		}
	}
	back := product(api, d2, transposed(w2))
	for i := range back {
		for j := range back[i] {
			back[i][j] = api.Mul(back[i][j], signs[i][j])
		}
	}
	d1, err := roundAll(api, check, back)
	if err != nil {
		return nil, nil, err
	}
	return update(api, w1, product(api, transposed(x), d1)), update(api, w2, product(api, transposed(a1), d2)), nil
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

// update is w − 2⁻⁶·g, which has the scale of w; a linear combination, no constraint.
func update(api frontend.API, w, g [][]frontend.Variable) [][]frontend.Variable {
	out := matrix(len(w), len(w[0]))
	for i := range w {
		for j := range w[i] {
			out[i][j] = api.Sub(w[i][j], g[i][j])
		}
	}
	return out
}

// wires puts a wire in the place of each linear combination, which would else grow from
// step to step in every product that it is in.
func wires(api frontend.API, m [][]frontend.Variable) error {
	for i := range m {
		for j := range m[i] {
			h, err := api.Compiler().NewHint(sameHint, 1, m[i][j])
			if err != nil {
				return err
			}
			api.AssertIsEqual(h[0], m[i][j])
			m[i][j] = h[0]
		}
	}
	return nil
}
