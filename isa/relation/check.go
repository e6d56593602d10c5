package relation

import (
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// Witness holds the values of committed and public tensors, row-major over the
// padded axes. The checker fills in virtual ones and digits.
type Witness map[TensorID][]fr.Element

// Violation is a claim that does not hold, at the first index where it fails.
type Violation struct {
	Label  string
	Source Source
	Index  []int
}

func (v Violation) String() string { return fmt.Sprintf("%s fails at %v", v.Label, v.Index) }

// maxNaive bounds the work of one claim in the naive checker.
const maxNaive = 1 << 28

// Check is the naive checker: it evaluates every definition and every claim
// over the field at every padded index, as the text of the claim reads, and
// returns the claims that fail. It is the measure of all faster provers.
func (s *System) Check(w Witness) ([]Violation, error) {
	for id, t := range s.Tensors {
		if v, ok := w[TensorID(id)]; t.Kind != Virtual && t.Digit == nil && (!ok || len(v) != t.Padded()) {
			return nil, fmt.Errorf("tensor %s: %d values, want %d", t.Name, len(v), t.Padded())
		}
	}
	s.digits(w)
	var bad []Violation
	for _, n := range s.Numbers {
		if v := w[n.Tensor][0]; !v.IsUint64() || v.Uint64() >= uint64(n.Below) {
			bad = append(bad, Violation{n.Name, s.Tensors[n.Tensor].Source, nil})
		}
	}
	if len(bad) > 0 { // predicates read none such
		return bad, nil
	}
	for id := range s.Tensors {
		if err := s.evaluate(w, TensorID(id)); err != nil {
			return nil, err
		}
	}
	for _, id := range s.Identities {
		err := s.each(w, &id.Sum, id.Label, func(index []int, v fr.Element) bool {
			if !v.IsZero() {
				bad = append(bad, Violation{id.Label, id.Source, index})
			}
			return v.IsZero()
		})
		if err != nil {
			return nil, err
		}
	}
	for _, l := range s.AllLookups() {
		if index := s.checkLookup(w, l); index != nil {
			bad = append(bad, Violation{l.Label, l.Source, index})
		}
	}
	return bad, nil
}

// digits fills in the digits of tables.
func (s *System) digits(w Witness) {
	for id, t := range s.Tensors {
		if t.Digit == nil {
			continue
		}
		table := make([]int64, 0, s.Tensors[t.Digit.Table].Len())
		s.Tensors[t.Digit.Table].EachReal(func(_, address int) {
			x, ok := toInt64(&w[t.Digit.Table][address])
			if !ok {
				x = -1
			}
			table = append(table, x)
		})
		v := make([]fr.Element, t.Padded())
		for i, c := range s.OneHot(t.Digit, table) {
			v[i].SetUint64(uint64(c))
		}
		w[TensorID(id)] = v
	}
}

// evaluate fills in a virtual tensor; definitions are acyclic and their
// factors are evaluated first.
func (s *System) evaluate(w Witness, id TensorID) error {
	t := s.Tensors[id]
	if t.Kind != Virtual || w[id] != nil {
		return nil
	}
	for _, term := range t.Def.Terms {
		for _, f := range term.Factors {
			if err := s.evaluate(w, f.Tensor); err != nil {
				return err
			}
		}
	}
	v := make([]fr.Element, t.Padded())
	i := 0
	err := s.each(w, t.Def, t.Name, func(_ []int, x fr.Element) bool {
		v[i] = x
		i++
		return true
	})
	w[id] = v
	return err
}

// each calls f with the value of the sum at every padded free index, in
// row-major order, until f returns false.
func (s *System) each(w Witness, sum *Sum, label string, f func(index []int, v fr.Element) bool) error {
	free := product(sum.Vars[:sum.Out], Axis.Padded)
	bound := product(sum.Vars[sum.Out:], Axis.Padded)
	if free*bound > maxNaive {
		return fmt.Errorf("%s: %d × %d indices are too many for the naive checker", label, free, bound)
	}
	coef := make([]fr.Element, len(sum.Terms))
	unused := make([][]int, len(sum.Terms))
	for m, t := range sum.Terms {
		coef[m].SetBigInt(t.Coef)
		unused[m] = sum.unused(&t)
	}
	x := make([]int, len(sum.Vars))
	for o := range free {
		unflatten(o, sum.Vars[:sum.Out], x)
		var total fr.Element
		for k := range bound {
			unflatten(k, sum.Vars[sum.Out:], x[sum.Out:])
			for m := range sum.Terms {
				if !zeroAt(x, unused[m]) {
					continue
				}
				v := s.term(w, &sum.Terms[m], x)
				v.Mul(&v, &coef[m])
				total.Add(&total, &v)
			}
		}
		if !f(append([]int(nil), x[:sum.Out]...), total) {
			return nil
		}
	}
	return nil
}

func unflatten(i int, axes []Axis, x []int) {
	for j := len(axes) - 1; j >= 0; j-- {
		n := axes[j].Padded()
		x[j] = i % n
		i /= n
	}
}

// zeroAt lets a bound variable that a term does not name take one value only.
func zeroAt(x, vars []int) bool {
	for _, v := range vars {
		if x[v] != 0 {
			return false
		}
	}
	return true
}

func (s *System) term(w Witness, t *Term, x []int) fr.Element {
	var v fr.Element
	for _, a := range t.Where {
		if n, ok := a.(Affine); ok && n.Minus.Bits > 0 {
			a = n.At(s.numbers(w))
		}
		if !a.Holds(x) {
			return v
		}
	}
	for _, sel := range t.Selects {
		if !s.real(&sel.Table, x) {
			return v
		}
		idx := s.entry(w, &sel.Table, x)
		var want fr.Element
		want.SetInt64(int64(x[sel.Var]))
		if !idx.Equal(&want) {
			return v
		}
	}
	v.SetOne()
	for i := range t.Factors {
		e := s.entry(w, &t.Factors[i], x)
		v.Mul(&v, &e)
	}
	return v
}

// numbers are the values of the public numbers.
func (s *System) numbers(w Witness) []int {
	out := make([]int, len(s.Numbers))
	for i, n := range s.Numbers {
		out[i] = int(w[n.Tensor][0].Uint64())
	}
	return out
}

// entry is the tensor's value at the factor's index.
func (s *System) entry(w Witness, f *Factor, x []int) fr.Element {
	t := s.Tensors[f.Tensor]
	flat := 0
	for a, axis := range t.Axes {
		flat = flat<<axis.Bits() + f.Index[a].At(x)
	}
	return w[f.Tensor][flat]
}

// real reports whether the factor's index is in the tensor's extents.
func (s *System) real(f *Factor, x []int) bool {
	for a, axis := range s.Tensors[f.Tensor].Axes {
		if f.Index[a].At(x) >= axis.Size {
			return false
		}
	}
	return true
}

// At is the index that the segments join to.
func (ix Index) At(x []int) int {
	i := 0
	for _, s := range ix {
		i = i<<s.Len | x[s.Var]>>s.Lo&(1<<s.Len-1)
	}
	return i
}

// checkLookup returns the first index that fails, or nil.
func (s *System) checkLookup(w Witness, l *Lookup) []int {
	n := product(l.Axes, Axis.Padded)
	x := make([]int, len(l.Axes))
	row := make([]int64, len(l.Components))
	for i := range n {
		unflatten(i, l.Axes, x)
		ok := true
		zero := true
		for c, parts := range l.Components {
			var v fr.Element
			for _, p := range parts {
				var coef fr.Element
				coef.SetBigInt(p.Coef)
				coef.Mul(&coef, &w[p.Tensor][i])
				v.Add(&v, &coef)
			}
			zero = zero && v.IsZero()
			var small bool
			row[c], small = toInt64(&v)
			ok = ok && small
		}
		inside := true
		for a, axis := range l.Axes {
			inside = inside && x[a] < axis.Size
		}
		if inside && !(ok && l.Table.Contains(row)) || !inside && !zero {
			return append([]int{}, x...)
		}
	}
	return nil
}

// toInt64 reads a field element as a signed integer if it is one of 63 bits.
func toInt64(v *fr.Element) (int64, bool) {
	if v.IsUint64() && v.Uint64() < 1<<62 {
		return int64(v.Uint64()), true
	}
	var n fr.Element
	n.Neg(v)
	if n.IsUint64() && n.Uint64() < 1<<62 {
		return -int64(n.Uint64()), true
	}
	return 0, false
}

// Embed is v mod the field's order.
func Embed(v *big.Int) fr.Element {
	var e fr.Element
	if v.IsInt64() {
		return *e.SetInt64(v.Int64())
	}
	e.SetBigInt(v)
	return e
}
