package transcript

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/poseidon2"

	"github.com/aivm/aivm/internal/engine/field"
)

// SBoxes is the number of fifth powers in the permutation: one an element in a full
// round, one in a partial round. All else in it is linear.
const SBoxes = Width*FullRounds + PartialRounds

// Trace is the permutation with the outputs of its S-boxes, in order.
func (p Poseidon2) Trace(state [Width]fr.Element) (sboxes [SBoxes]fr.Element, out [Width]fr.Element) {
	var f field.Native
	n := 0
	out = walk(&f, p.p, state, fr.One(), func(x fr.Element) fr.Element {
		power5(&x)
		sboxes[n] = x
		n++
		return x
	})
	return sboxes, out
}

// Linear is the permutation with the outputs of its S-boxes given: the inputs of the
// S-boxes and the permutation's output as linear forms of in, on and sboxes. The round
// constants are multiplied by on, so that zeros give zeros.
//
// # Soundness
//
// These are a permutation's values only where on is 1 and every output is asserted to
// be the fifth power of its input.
func Linear[E any](f field.Arith[E], in [Width]E, on E, sboxes []E) (inputs []E, out [Width]E) {
	inputs = make([]E, 0, SBoxes)
	out = walk(f, parameters, in, on, func(x E) E {
		inputs = append(inputs, x)
		return sboxes[len(inputs)-1]
	})
	return inputs, out
}

// walk goes through the rounds; sbox gives the output for an input.
func walk[E any](f field.Arith[E], p *poseidon2.Parameters, s [Width]E, on E, sbox func(E) E) [Width]E {
	s = external4(f, s)
	for round, keys := range p.RoundKeys {
		key := func(i int) E { return field.Scale(f, keys[i], on) }
		if half := FullRounds / 2; round < half || round >= len(p.RoundKeys)-half {
			for i := range s {
				s[i] = sbox(f.Add(s[i], key(i)))
			}
			s = external4(f, s)
			continue
		}
		s[0] = sbox(f.Add(s[0], key(0)))
		sum := f.Add(f.Add(s[0], s[1]), f.Add(s[2], s[3]))
		for i := range s {
			s[i] = f.Add(field.Scale(f, p.DiagM1[i], s[i]), sum)
		}
	}
	return s
}

// external4 is m4 in any arithmetic.
func external4[E any](f field.Arith[E], s [Width]E) [Width]E {
	twice := func(x E) E { return f.Add(x, x) }
	a, b := f.Add(s[0], s[1]), f.Add(s[2], s[3])
	c, d := f.Add(twice(s[1]), b), f.Add(twice(s[3]), a)
	s3, s1 := f.Add(twice(twice(b)), d), f.Add(twice(twice(a)), c)
	return [Width]E{f.Add(d, s1), s1, f.Add(c, s3), s3}
}
