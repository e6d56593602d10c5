package record

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/transcript"
)

// Evaluate is the values of the wires for the first element h of a transcript, a
// challenge z, public outputs and the part of the tape that the record takes. An error
// says what does not fit, or which assertion does not hold.
func (r *Record) Evaluate(h, z fr.Element, outputs, tape []fr.Element) (*Values, error) {
	v, err := r.evaluate(h, z, outputs, tape)
	if err != nil {
		return nil, err
	}
	for _, d := range r.demands {
		if x := r.Gates[d.row].value(v); !x.IsZero() {
			return nil, fmt.Errorf("record: %w", d.cause)
		}
	}
	return v, nil
}

// evaluate is Evaluate whatever the assertions say.
func (r *Record) evaluate(h, z fr.Element, outputs, tape []fr.Element) (*Values, error) {
	if len(outputs) != len(r.Outputs) || len(tape) != len(r.Tape) {
		return nil, fmt.Errorf("record: %d outputs and a tape of %d elements, want %d and %d", len(outputs), len(tape), len(r.Outputs), len(r.Tape))
	}
	v := &Values{make([]fr.Element, len(r.Gates)), make([][transcript.Width]fr.Element, len(r.Perms))}
	v.Gates[r.H], v.Gates[ChallengeRow] = h, z
	for i, id := range r.Outputs {
		v.Gates[id] = outputs[i]
	}
	for i, id := range r.Tape {
		v.Gates[id] = tape[i]
	}
	poseidon := transcript.NewPoseidon2()
	for i := range r.steps {
		switch s := &r.steps[i]; {
		case s.perm >= 0:
			state := r.Perms[s.perm].input(v)
			poseidon.Permute(&state)
			v.Perms[s.perm] = state
		case s.of != Zero:
			x := v.At(s.of)
			x.Mul(&x, &s.scale).Add(&x, &s.shift)
			v.Gates[s.row].Inverse(&x)
		default:
			v.Gates[s.row] = r.Gates[s.row].value(v)
		}
	}
	return v, nil
}

// value is M·a·b + A·a + B·b + C.
func (g *Gate) value(v *Values) fr.Element {
	a, b := v.At(g.Left), v.At(g.Right)
	var x, t fr.Element
	if !g.M.IsZero() {
		x.Mul(&a, &b)
		x.Mul(&x, &g.M)
	}
	if !g.A.IsZero() {
		x.Add(&x, t.Mul(&a, &g.A))
	}
	if !g.B.IsZero() {
		x.Add(&x, t.Mul(&b, &g.B))
	}
	return *x.Add(&x, &g.C)
}

// input is what the row permutes.
func (p *Perm) input(v *Values) (s [transcript.Width]fr.Element) {
	for i, id := range p.State {
		s[i] = v.At(id)
	}
	for i, id := range p.Absorbed {
		if id != Zero {
			x := v.At(id)
			s[i].Add(&s[i], &x)
		}
	}
	s[transcript.Rate].Add(&s[transcript.Rate], &p.Tag)
	return s
}
