package relation

import (
	"fmt"
	"math/big"
)

// DigitBits is the width of a digit of an index. A digit of k bits is 2^k one-hot
// columns, so a gather of 2^b rows is a product of b/k factors in b·2^k/k columns.
// With 1, 2, 3 or 4 bits the whole circuit of examples/digits, which draws 2^15 rows
// by indices of 11 bits, has 212,000, 205,700, 201,000 or 200,400 constraints, and
// its constants take 3, 3, 4 or 6 chunks of 2^18.
const DigitBits = 2

// Digit says that a public tensor is one digit of the entries of a table, as
// one-hot columns: its entry (d, j) is 1 if T[j] is in [0, 2^Of) and its bits
// Lo … Lo+Len−1 are d, else 0; it is 0 in the padding of j. So for 0 ≤ n < 2^Of the
// product of the digits' entries (d_k of n, j) is [n = T[j]], and 0 in the padding.
type Digit struct {
	Table       TensorID
	Lo, Len, Of int
}

// Digits are the digits of a table of indices of so many bits, the lowest first;
// those that the system does not have yet are added.
func (s *System) Digits(table TensorID, bits int) []TensorID {
	var ids []TensorID
	for lo := 0; lo == 0 || lo < bits; lo += DigitBits {
		ids = append(ids, s.digit(Digit{Table: table, Lo: lo, Len: min(DigitBits, bits-lo), Of: bits}))
	}
	return ids
}

func (s *System) digit(d Digit) TensorID {
	if s.digitOf == nil {
		s.digitOf = map[Digit]TensorID{}
	}
	if id, ok := s.digitOf[d]; ok {
		return id
	}
	s.digitOf[d] = TensorID(len(s.Tensors))
	t := s.Tensors[d.Table]
	s.Tensors = append(s.Tensors, &Tensor{
		Name: fmt.Sprintf("%s.digit%d", t.Name, d.Lo/DigitBits), Kind: Public, Role: Constant, Bound: big.NewInt(1), Source: t.Source, Digit: &d,
		Axes: append([]Axis{{Name: "digit", Size: 1 << d.Len}}, t.Axes...),
	})
	return s.digitOf[d]
}

// of is the digit of the value v of an entry; ok is false if v is no index.
func (d *Digit) of(v int64) (digit int, ok bool) {
	if v < 0 || v>>d.Of != 0 {
		return 0, false
	}
	return int(v >> d.Lo & (1<<d.Len - 1)), true
}

// OneHot is the cells of the digit over its padded block, given the table's
// integers over its real extents.
func (s *System) OneHot(d *Digit, table []int64) []uint8 {
	t := s.Tensors[d.Table]
	out := make([]uint8, t.Padded()<<d.Len)
	t.EachReal(func(i, address int) {
		if v, ok := d.of(table[i]); ok {
			out[v*t.Padded()+address] = 1
		}
	})
	return out
}

// EachReal calls f for every real entry: its row-major number among the real ones,
// and its address in the padded block.
func (t *Tensor) EachReal(f func(i, address int)) {
	n := t.Len()
	index := make([]int, len(t.Axes))
	for i := range n {
		address := 0
		for a, x := range index {
			address = address<<t.Axes[a].Bits() + x
		}
		f(i, address)
		for a := len(index) - 1; a >= 0; a-- {
			if index[a]++; index[a] < t.Axes[a].Size {
				break
			}
			index[a] = 0
		}
	}
}

// Touched are the tensors that claims are about: the factors of identities and of
// the definitions that these lead to, and the digits of their choices.
func (s *System) Touched() []bool {
	touched := make([]bool, len(s.Tensors))
	var visit func(sum *Sum)
	visit = func(sum *Sum) {
		for i := range sum.Terms {
			t := &sum.Terms[i]
			for _, f := range t.Factors {
				if x := s.Tensors[f.Tensor]; !touched[f.Tensor] {
					touched[f.Tensor] = true
					if x.Kind == Virtual {
						visit(x.Def)
					}
				}
			}
			for _, sel := range t.Selects {
				for _, id := range sel.Digits {
					touched[id] = true
				}
			}
		}
	}
	for _, id := range s.Identities {
		visit(&id.Sum)
	}
	return touched
}
