package argument

import (
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/transcript"
	"github.com/aivm/aivm/isa/relation"
)

// Causes of false bits of public numbers.
var (
	ErrBit    = errors.New("argument: a bit of a public number is neither 0 nor 1")
	ErrNumber = errors.New("argument: the bits do not give the public number")
	ErrBelow  = errors.New("argument: a public number is too great")
)

// BitsLabel is that of the bits of public numbers in the transcript.
const BitsLabel = "numbers.bits"

// Bits receives the bits of all public numbers, the lowest first, and asserts that they
// are those of the outputs that the numbers are, each less than its limit.
//
// # Soundness
//
// The outputs are absorbed before. A number that is bits, and less than 2^Bits, has no
// other bits; so predicates read the number of the statement.
// SPEC 11.3, public numbers.
func Bits[E any](f field.Arith[E], r *transcript.Reader[E], l *Layout, outputs []E) (bits []E) {
	one := field.One(f)
	for _, n := range l.Unit.Relation().Numbers {
		if n.Bits == 0 {
			f.AssertEqual(fmt.Errorf("%w: %s", ErrNumber, n.Name), outputs[l.output(n)], field.Zero(f))
			continue
		}
		own := r.Receive(BitsLabel, n.Bits)
		sum := field.Zero(f)
		for i, b := range own {
			f.AssertEqual(fmt.Errorf("%w: %s", ErrBit, n.Name), f.Mul(b, b), b)
			sum = f.Add(sum, field.Scale(f, field.Pow2(i), b))
		}
		f.AssertEqual(fmt.Errorf("%w: %s", ErrNumber, n.Name), sum, outputs[l.output(n)])
		// The bits so far, from the top, are those of the greatest number: where that has
		// a 0 they have none.
		same := one
		for i := n.Bits - 1; i >= 0; i-- {
			if (n.Below-1)>>i&1 == 1 {
				same = f.Mul(same, own[i])
				continue
			}
			f.AssertEqual(fmt.Errorf("%w: %s", ErrBelow, n.Name), f.Mul(same, own[i]), field.Zero(f))
		}
		bits = append(bits, own...)
	}
	return bits
}

// output is the place of a public number among the elements of the outputs.
func (l *Layout) output(n relation.Number) (at int) {
	op := l.Unit.Relation().Origin(n.Tensor).Output
	for _, o := range l.Unit.Outputs {
		if o.Op == op {
			return at
		}
		at += o.Len()
	}
	panic("BUG: a public number is no output")
}

// NumberBits are the bits of the values of public numbers, as Bits receives them.
func NumberBits(numbers []relation.Number, values []int) (bits []fr.Element) {
	for i, n := range numbers {
		for b := range n.Bits {
			bits = append(bits, field.Int(int64(values[i]>>b&1)))
		}
	}
	return bits
}
