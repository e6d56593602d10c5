package universal_test

import (
	"math/big"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/internal/tools/wraptest"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/universal"
)

// hashed is keccak256 of the parts mod r.
func hashed(parts ...[]byte) (e fr.Element) {
	w := verifier.Keccak(parts...)
	return *e.SetBytes(w[:])
}

func words(scalars ...fr.Element) (b []byte) {
	for i := range scalars {
		w := scalars[i].Bytes()
		b = append(b, w[:]...)
	}
	return b
}

func encoded(points ...bn254.G1Affine) (b []byte) {
	for i := range points {
		b = pcs.AppendPoint(b, &points[i])
	}
	return b
}

func domain(s string) []byte {
	w := verifier.Keccak([]byte(s))
	return w[:]
}

// powers is Σ c_i·x^i, term by term.
func powers(c []fr.Element, x fr.Element) (sum fr.Element) {
	power := fr.One()
	for i := range c {
		var term fr.Element
		sum.Add(&sum, term.Mul(&c[i], &power))
		power.Mul(&power, &x)
	}
	return sum
}

// The transcript is that of the specification, computed here from it.
func TestTranscript(t *testing.T) {
	u := wraptest.NewUniversal(5, true)
	keys, blocks := batch(u, 3)
	p := u.Prove(keys, blocks)
	got := universal.Replay(keys, p)

	class := [32]byte{26: 20, 27: 4, 28: 16, 29: 12, 30: 17, 31: 14}
	text := slices.Concat(domain("aivm/checker/v1"), class[:], words(fr.NewElement(3)))
	known := make([]fr.Element, 3*32)
	for i, b := range p.Blocks {
		k, own := keys[i], b.Commitments
		all := slices.Concat(encoded(own[:k.Fresh]...), encoded(k.Fixed...), encoded(own[k.Fresh:]...))
		h := hashed(k.Program[:], b.Context[:], all)
		values := append([]byte(nil), b.Context[:]...)
		rest := own[k.Fresh:]
		for _, set := range k.Sets {
			values = append(values, domain(string(slices.Concat(set.Descriptor[:], encoded(rest[:set.Pieces]...))))...)
			rest = rest[set.Pieces:]
		}
		if k.StartPieces > 0 {
			values = append(values, domain(string(slices.Concat(k.StartDescriptor[:], encoded(rest[:1]...))))...)
			rest = rest[1:]
		}
		values = append(values, domain(string(slices.Concat(k.EndDescriptor[:], encoded(rest...))))...)
		public := []fr.Element{h}
		for _, o := range b.Outputs[0] {
			word := make([]byte, 32)
			if o.Hi < 0 {
				word = slices.Repeat([]byte{255}, 32)
			}
			for j := range 8 {
				word[31-j], word[23-j] = byte(o.Lo>>(8*j)), byte(uint64(o.Hi)>>(8*j))
			}
			values = append(values, word...)
			var e fr.Element
			public = append(public, *e.SetBigInt(o.Big()))
		}
		require.Equal(t, values, k.PublicValues(&p.Blocks[i]))
		z := hashed(domain("aivm/public/v1"), words(b.Digest, h), values)
		sigma := powers(public, z)
		require.Equal(t, universal.BlockChallenges{H: h, Z: z, Sigma: sigma}, got.Blocks[i])
		row := append(append([]fr.Element{b.Digest, z, sigma}, make([]fr.Element, 14-len(b.High))...), b.High...)
		key := k.Word()
		text = append(append(append(text, key[:]...), words(h)...), words(row...)...)
		copy(known[32*i:], row)
	}
	h2 := hashed(text, encoded(p.Wires...))
	challenge := hashed(words(h2, fr.One()))
	h3 := hashed(words(h2), encoded(p.Inverses...))
	o := &p.Opening
	alpha := hashed(domain("aivm/outer/v2"), words(h3, p.Digest), encoded(o.H))
	gamma := hashed(words(alpha), encoded(o.G))
	point := hashed(words(gamma, o.Folded), encoded(o.Q))
	s := slices.Concat([]fr.Element{h2, challenge, powers(known, challenge), h3, alpha, gamma, point, p.Digest}, p.Point.Block[:], p.Point.Part[:], p.Point.High[:],
		[]fr.Element{o.Kappa, o.Alpha, o.Folded, o.Value, o.Digest})
	require.Len(t, s, 24)
	require.Equal(t, s, got.Crossing)
	z := hashed(domain("aivm/outer/v2"), words(s...))
	require.Equal(t, [2]fr.Element{z, powers(s, z)}, got.Public)
	outer := pcs.AppendPoint(pcs.AppendG2(pcs.AppendPoint(nil, &abc(p).A), &abc(p).B), &abc(p).C)
	require.Equal(t, hashed(words(z), encoded(o.W), outer), universal.Rho(z, o.W, abc(p)))

	// The equation is (z^32 − α')·(C − G) + (z^1024 − α)·(G + κ·H − value) − (z^32 − α')·(z^1024 − α)·Q + z·W.
	var c, e, product fr.Element
	c.Exp(point, big.NewInt(32)).Sub(&c, &o.Alpha)
	e.Exp(point, big.NewInt(1024)).Sub(&e, &alpha)
	product.Mul(&c, &e).Neg(&product)
	want := universal.Equation{Commitment: c, Q: product, W: point}
	want.G.Sub(&e, &c)
	want.H.Mul(&e, &o.Kappa)
	want.One.Mul(&e, &o.Value).Neg(&want.One)
	require.Equal(t, &want, got.Equation(o))
}
