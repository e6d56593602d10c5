// Package transcript turns an interactive proof into a non-interactive one: a
// duplex sponge over Poseidon2 of width 4 absorbs what the prover says and
// yields the verifier's challenges (Fiat–Shamir).
//
// A proof is a list of field elements, its tape. The prover's Writer appends to
// the tape and absorbs in one act; the verifier's Reader takes from the tape
// and absorbs in one act. So no message can be used without being absorbed, and
// the length of a proof is a function of the public shape alone.
//
// # Soundness
//
// The sponge has rate 3 and capacity 1 (254 bits: collisions cost 2¹²⁷). A
// challenge depends on all that was absorbed before it, in order:
//
//   - The capacity starts at a hash of the domain string, so sponges of
//     different protocols are unrelated.
//   - Elements are added to the rate; before every permutation the capacity
//     gains a public number that says how many elements the block holds (0 to
//     3), how many challenges were drawn before it (0 to 3) and whether
//     challenges follow. Hence the list of inputs to the
//     permutation determines the sequence of absorbed elements and squeezes,
//     without padding: no two different sequences, of equal or different
//     lengths, share all their permutation inputs. (In the protocol the
//     sequence is in addition a function of the public shape, which the first
//     absorbed element h binds.)
//   - A challenge is read only from a state permuted after the last absorb, at
//     most three per permutation; the capacity is never output.
//   - An absorb after a squeeze adds to the state from which challenges were
//     read. The prover can thereby set the rate, which is what an absorb is; the
//     capacity stays out of its reach. This is the duplex construction of
//     Bertoni, Daemen, Peeters and Van Assche (SAC 2011).
//
// The caller absorbs first h = keccak256(P, context, all commitments) mod r, where P
// binds program, chunk size and powers of tau, then a private random salt, then the
// public outputs.
package transcript

import (
	"crypto/sha256"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/field"
)

// Width is the number of elements of the sponge's state, Rate how many of them
// are absorbed or squeezed by one permutation.
const (
	Width = 4
	Rate  = 3
)

// Permutation is Poseidon2 in some arithmetic, of the sponge's width and of that
// for long messages.
type Permutation[E any] interface {
	Permute(state *[Width]E)
	PermuteVector(state *[VectorWidth]E)
}

// sponge is the duplex sponge.
type sponge[E any] struct {
	arith  field.Arith[E]
	perm   Permutation[E]
	state  [Width]E
	filled int // elements added since the last permutation
	taken  int // challenges drawn since the last permutation
	// open says that challenges may be drawn: the last permutation was made for
	// them and nothing was absorbed since.
	open bool
}

func newSponge[E any](f field.Arith[E], p Permutation[E], domain string) sponge[E] {
	s := sponge[E]{arith: f, perm: p}
	for i := range s.state {
		s.state[i] = field.Zero(f)
	}
	s.state[Rate] = f.Const(DomainTag(domain))
	return s
}

// DomainTag is the initial capacity of the sponge for a domain: the first 31
// bytes of SHA-256 of the string, big endian.
func DomainTag(domain string) (e fr.Element) {
	h := sha256.Sum256([]byte(domain))
	return *e.SetBytes(h[:31])
}

// permute tags the block with what happened since the permutation before (how
// many elements, how many challenges) and with whether challenges follow.
func (s *sponge[E]) permute(squeeze bool) {
	tag := int64(s.filled | s.taken<<3)
	if squeeze {
		tag |= 1 << 2
	}
	s.state[Rate] = s.arith.Add(s.state[Rate], s.arith.Const(field.Int(tag)))
	s.perm.Permute(&s.state)
	s.filled, s.taken, s.open = 0, 0, squeeze
}

func (s *sponge[E]) absorb(x E) {
	if s.filled == Rate {
		s.permute(false)
	}
	s.state[s.filled] = s.arith.Add(s.state[s.filled], x)
	s.filled++
	s.open = false
}

func (s *sponge[E]) squeeze() E {
	if !s.open || s.taken == Rate {
		s.permute(true)
	}
	s.taken++
	return s.state[s.taken-1]
}
