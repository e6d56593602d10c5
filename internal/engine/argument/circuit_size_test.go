package argument_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
	"github.com/consensys/gnark/logger"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/internal/engine/transcript"
	"github.com/aivm/aivm/isa/relation"
	"github.com/aivm/aivm/verifier"
)

// wire is the expression c + k·x of variable number x; variable 0 is none.
type wire struct {
	x    int
	k, c fr.Element
}

// meter is an arithmetic that counts the constraints that gnark makes of it, by
// the part of the protocol that the transcript is in. A permutation has 264, a wide one 555.
type meter struct {
	log       *transcript.Log
	parts     map[string]int
	variables int
	shape     argued[fr.Element] // with all lengths right
}

func (m *meter) constraint() {
	part, _, _ := strings.Cut(m.log.Events[len(m.log.Events)-1].Label, ".")
	m.parts[part]++
}

func (m *meter) variable() wire {
	m.variables++
	return wire{x: m.variables, k: fr.One()}
}

func (m *meter) list(n int) []wire {
	out := make([]wire, n)
	for i := range out {
		out[i] = m.variable()
	}
	return out
}

func (m *meter) Const(c fr.Element) wire { return wire{c: c} }

func (m *meter) Add(a, b wire) wire {
	if a.x != 0 && b.x != 0 && a.x != b.x {
		return m.variable()
	}
	a.x = max(a.x, b.x)
	a.k.Add(&a.k, &b.k)
	a.c.Add(&a.c, &b.c)
	if a.k.IsZero() { // the variable cancels
		a.x = 0
	}
	return a
}

func (m *meter) Sub(a, b wire) wire {
	b.k.Neg(&b.k)
	b.c.Neg(&b.c)
	return m.Add(a, b)
}

func (m *meter) Mul(a, b wire) wire {
	if a.x != 0 && b.x != 0 {
		m.constraint()
		return m.variable()
	}
	if a.x != 0 {
		a, b = b, a
	}
	b.k.Mul(&b.k, &a.c)
	b.c.Mul(&b.c, &a.c)
	return m.Add(b, wire{})
}

func (m *meter) AssertEqual(_ error, a, b wire) {
	m.shape.Differences = append(m.shape.Differences, fr.Element{})
	if a.x != 0 || b.x != 0 {
		m.constraint()
	}
}

func (m *meter) AssertNonZero(error, wire) { m.constraint() }

func (m *meter) Permute(s *[transcript.Width]wire) {
	m.parts["transcript"] += 264
	copy(s[:], m.list(len(s)))
}

func (m *meter) PermuteVector(s *[transcript.VectorWidth]wire) {
	m.parts["transcript"] += 555
	copy(s[:], m.list(len(s)))
}

// metered counts the constraints of an environment apart.
type metered struct {
	argument.Environment[wire]
	m *meter
}

func (e metered) Public(id relation.TensorID, point []wire) wire {
	defer e.apart()()
	return e.Environment.Public(id, point)
}

func (e metered) apart() func() {
	log := e.m.log
	e.m.log = &transcript.Log{Events: []transcript.Event{{Label: "public"}}}
	return func() { e.m.log = log }
}

// measure measures the circuit of a program's verifier.
func (p program) measure(t *testing.T) *meter {
	t.Helper()
	m := &meter{log: &transcript.Log{}, parts: map[string]int{}}
	r := transcript.NewReader[wire](m, m, verifier.Protocol, m.list(1<<17))
	r.Log = m.log
	outputs := 0
	for _, o := range p.layout.Unit.Outputs {
		outputs += o.Value.Type.Len() * o.Op.Block.Iterations()
	}
	out := m.list(outputs)
	env := metered{argument.NewTables[wire](m, p.layout, out), m}
	claim, err := argument.Argue[wire](m, r, p.layout, p.schedule, env, m.variable(), out)
	require.NoError(t, err)
	opened := argument.Open[wire](m, r, p.layout, claim)
	tape := 0
	for _, e := range m.log.Events {
		if e.Kind == transcript.Message || e.Kind == transcript.Vector {
			tape += e.Count
		}
	}
	m.shape.Tape, m.shape.Outputs, m.shape.Opened = make([]fr.Element, tape), make([]fr.Element, outputs), make([]fr.Element, len(flatten(opened)))
	return m
}

func (m *meter) total() (n int) {
	for _, x := range m.parts {
		n += x
	}
	return n
}

// The circuit's size is golden for the examples; a change shows up as a
// difference.
func TestCircuitSizesAreGolden(t *testing.T) {
	var b strings.Builder
	fmt.Fprintln(&b, "example tape relations lookups public batch opening transcript constraints")
	for _, name := range []string{"linreg", "iris", "digits", "mnist"} {
		u, err := asm.Load("../../../examples/"+name+"/"+name+".aasm", asm.Options{})
		require.NoError(t, err)
		p := newProgram(t, u)
		m := p.measure(t)
		fmt.Fprintln(&b, name, len(m.shape.Tape), m.parts["relations"], m.parts["logup"], m.parts["public"], m.parts["batch"], m.parts["opening"], m.parts["transcript"], m.total())
	}
	const golden = "testdata/constraints.txt"
	if *update {
		require.NoError(t, os.WriteFile(golden, []byte(b.String()), 0o644))
	}
	want, err := os.ReadFile(golden)
	require.NoError(t, err)
	require.Equal(t, string(want), b.String())
}

// The circuit that gnark makes for the digits.
func TestCircuitOfDigits(t *testing.T) {
	if testing.Short() {
		t.Skip("compiles a circuit of 2·10⁵ constraints")
	}
	logger.Disable()
	u, err := asm.Load("../../../examples/digits/digits.aasm", asm.Options{})
	require.NoError(t, err)
	p := newProgram(t, u)
	m := p.measure(t)
	ccs, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, p.circuit(&m.shape))
	require.NoError(t, err)
	require.Equal(t, ccs.GetNbConstraints(), m.total()+len(m.shape.Opened))
}
