package record

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/transcript"
)

// Wires are the values that Evaluate computes, whether assertions hold or not.
func (r *Record) Wires(h, z fr.Element, outputs, tape []fr.Element) (*Values, error) {
	return r.evaluate(h, z, outputs, tape)
}

// Check says which row is false of values, if one is: the slow twin of Evaluate, which
// knows nothing of steps and inputs.
func (r *Rows) Check(v *Values) error {
	at := func(id ID) fr.Element {
		if id < 1<<RowBits {
			return v.Gates[id]
		}
		id -= 1 << RowBits
		return v.Perms[id%(1<<PermBits)][id/(1<<PermBits)]
	}
	for i, g := range r.Gates {
		a, b := at(g.Left), at(g.Right)
		var sum, t fr.Element
		sum.Mul(&a, &b).Mul(&sum, &g.M)
		sum.Add(&sum, t.Mul(&a, &g.A)).Add(&sum, t.Mul(&b, &g.B)).Add(&sum, &g.C)
		if !g.Free {
			sum.Sub(&sum, &v.Gates[i])
		}
		if !sum.IsZero() {
			return fmt.Errorf("gate row %d", i)
		}
	}
	poseidon := transcript.NewPoseidon2()
	for i, p := range r.Perms {
		var s [4]fr.Element
		for j := range s {
			s[j] = at(p.State[j])
		}
		for j := range p.Absorbed {
			x := at(p.Absorbed[j])
			s[j].Add(&s[j], &x)
		}
		s[3].Add(&s[3], &p.Tag)
		poseidon.Permute(&s)
		if s != v.Perms[i] {
			return fmt.Errorf("permutation row %d", i)
		}
	}
	return nil
}
