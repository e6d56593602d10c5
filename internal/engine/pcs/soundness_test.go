package pcs

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"
)

// TestMutations changes every field of a valid opening.
func TestMutations(t *testing.T) {
	const c = 5
	key, vk, s := setup(t, c)
	f, u := randomVector(1<<c+Spare), randomVector(c)
	commitment := key.commitFull(f)
	forSchemes(t, func(t *testing.T, scheme scheme) {
		v, proof, err := scheme.open(key, f, commitment, u, new(hashTranscript))
		require.NoError(t, err)
		check := func(b []byte) error {
			return scheme.verify(vk, commitment, u, v, b, new(hashTranscript))
		}
		require.NoError(t, check(proof))
		points := 8
		if scheme.name == "folded" {
			points = 3
		}
		for word := range len(proof) / ScalarBytes {
			last := (word+1)*ScalarBytes - 1
			b := append([]byte(nil), proof...)
			b[last] ^= 1
			require.Error(t, check(b), "word %d", word)
			if word < 2*points {
				require.ErrorIs(t, check(b), ErrPoint, "word %d", word)
			}
			for i := word * ScalarBytes; i <= last; i++ {
				b[i] = 0xff
			}
			require.ErrorIs(t, check(b), ErrMalformed, "word %d", word)
		}
		for i := range points { // another point of the curve, and infinity
			b := append([]byte(nil), proof...)
			copy(b[i*PointBytes:], AppendPoint(nil, &s.G1()[5]))
			requireFalse(t, check(b))
			clear(b[i*PointBytes : (i+1)*PointBytes])
			requireFalse(t, check(b))
		}
		require.ErrorIs(t, check(proof[:len(proof)-1]), ErrMalformed)
		require.ErrorIs(t, check(append(proof, 0)), ErrMalformed)
		require.ErrorIs(t, check(nil), ErrMalformed)

		other := append([]fr.Element(nil), u...)
		other[2].Double(&other[2])
		requireFalse(t, scheme.verify(vk, commitment, other, v, proof, new(hashTranscript)))
		require.ErrorIs(t, scheme.verify(vk, commitment, u[1:], v, proof, new(hashTranscript)), ErrMalformed)
		wrong := v
		wrong.Double(&wrong)
		requireFalse(t, scheme.verify(vk, commitment, u, wrong, proof, new(hashTranscript)))
		requireFalse(t, scheme.verify(vk, s.G1()[3], u, v, proof, new(hashTranscript)))
		context := new(hashTranscript)
		context.AbsorbScalars("another statement", v)
		requireFalse(t, scheme.verify(vk, commitment, u, v, proof, context))
		var off bn254.G1Affine
		off.Y.SetOne()
		require.ErrorIs(t, scheme.verify(vk, off, u, v, proof, new(hashTranscript)), ErrPoint)
	})
}

// requireFalse wants an opening that is well formed and false.
func requireFalse(t *testing.T, err error) {
	t.Helper()
	require.Error(t, err)
	require.NotErrorIs(t, err, ErrMalformed)
	require.NotErrorIs(t, err, ErrPoint)
}

// TestMercuryForgeries has provers that claim v + 1 and are otherwise as consistent as they can be.
func TestMercuryForgeries(t *testing.T) {
	const c = 6
	key, vk, _ := setup(t, c)
	f, u := randomVector(1<<c), randomVector(c)
	commitment := key.commitFull(f)
	u1, u2 := u[:key.LogColumns()], u[key.LogColumns():]
	one := fr.One()

	// h whose value at u₂ is one more
	raise := func(p *mercuryProver) {
		var delta fr.Element
		eq := eqTable(u2)
		p.h[0].Add(&p.h[0], delta.Inverse(&eq[0]))
	}
	for name, deviate := range map[string]func(p *mercuryProver, round int){
		"h": func(p *mercuryProver, round int) {
			if round == 1 {
				raise(p)
			}
		},
		"h, and h(α) as g wants it": func(p *mercuryProver, round int) {
			switch round {
			case 1:
				raise(p)
			case 2:
				p.proof.HAlpha = Evaluate(p.g, u1)
			}
		},
		"h, and g as h(α) wants it": func(p *mercuryProver, round int) {
			switch round {
			case 1:
				raise(p)
			case 2:
				shiftG(p, u1, false)
			}
		},
		"h, and g of degree b, congruent to f": func(p *mercuryProver, round int) {
			switch round {
			case 1:
				raise(p)
			case 2:
				shiftG(p, u1, true)
			case 3:
				p.d = reversed(p.g[:p.shape.Columns()])
			}
		},
		"S": func(p *mercuryProver, round int) {
			if round == 1 {
				raise(p)
			}
			if round == 3 {
				p.s[0].Add(&p.s[0], &one)
			}
		},
		"evaluations": func(p *mercuryProver, round int) {
			if round == 4 {
				p.proof.HZeta.Add(&p.proof.HZeta, &one)
			}
		},
	} {
		p := mercuryProver{shape: key.Shape, f: f, u: u, commit: key.commitFull, deviate: deviate}
		v, proof := p.prove(commitment, new(hashTranscript))
		if name != "evaluations" {
			want := directValue(f, u)
			want.Add(&want, &one)
			require.Equal(t, want, v, name)
		}
		require.ErrorIs(t, vk.VerifyMercury(commitment, u, v, &proof, new(hashTranscript)), ErrPairing, name)
	}
}

// shiftG changes g so that its inner product with eq(u₁) is h(α): by a constant, or, keeping the division right, by
// a multiple of X^b - α, which only the degree check can find.
func shiftG(p *mercuryProver, u1 []fr.Element, congruent bool) {
	eq := eqTable(u1)
	var delta fr.Element
	got := Evaluate(p.g, u1)
	delta.Sub(&p.proof.HAlpha, &got)
	delta.Div(&delta, &eq[0])
	p.g[0].Add(&p.g[0], &delta)
	if congruent { // delta = -x·α
		var x fr.Element
		x.Div(&delta, &p.alpha)
		x.Neg(&x)
		p.g = append(p.g, x)
		p.q[0].Sub(&p.q[0], &x)
		// the inner products agree now, so that S is honest
		low := Evaluate(p.g[:len(p.g)-1], u1)
		if !low.Equal(&p.proof.HAlpha) {
			panic("the forgery is no forgery")
		}
	}
}

// TestDegreeBeyondChunk opens commitments with coefficients from 2^c on. Mercury accepts them, with the value of the
// coefficients below: they do no harm (see Mercury), and they do not change what is proven. Folded bounds the degree by the
// length of h: it takes one row more than the chunk has.
func TestDegreeBeyondChunk(t *testing.T) {
	const c = 5
	key, vk, s := setup(t, c)
	key.powers = s.G1() // the prover has more powers than it needs
	u := randomVector(c)
	for _, extra := range []int{1, 3, 8, 9, 1 << c} {
		f := randomVector(1<<c + extra)
		commitment := key.commitFull(f)
		want := directValue(f[:1<<c], u)
		p := mercuryProver{shape: key.Shape, f: f, u: u, commit: key.commitFull}
		v, proof := p.prove(commitment, new(hashTranscript))
		require.Equal(t, want, v)
		require.NoError(t, vk.VerifyMercury(commitment, u, v, &proof, new(hashTranscript)), "%d more", extra)

		_, folded := openShown(key, f, commitment, u, new(hashTranscript), nil)
		err := folded.verify(vk, commitment, u, want, new(hashTranscript))
		if extra <= key.Columns() {
			require.NoError(t, err, "%d more", extra)
		} else {
			require.ErrorIs(t, err, ErrColumns, "%d more", extra)
		}
	}
}
