package universal_test

import (
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
	got := universal.NewTranscript(keys, p.Blocks, p.Wires)
	got.Inverses(p.Inverses)
	got.Close(p.Digest, &p.Point, p.Value)

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
	s := slices.Concat([]fr.Element{h2, challenge, powers(known, challenge), h3}, p.Point.Block[:], p.Point.High[:], p.Point.Low[:], []fr.Element{p.Value})
	require.Len(t, s, 34)
	require.Equal(t, s, got.Crossing)
	z := hashed(domain("aivm/outer/v1"), words(p.Digest), words(s...))
	require.Equal(t, [3]fr.Element{p.Digest, z, powers(s, z)}, got.Public)

	o := &p.Opening
	alpha := hashed(words(z), encoded(o.H))
	gamma := hashed(words(alpha), encoded(o.G, o.Q), words(o.HAlpha))
	zeta := hashed(words(gamma), encoded(o.S, o.D))
	beta := hashed(words(zeta), words(o.GZeta, o.GInverse, o.HZeta, o.HInverse, o.SInverse), encoded(o.Division))
	last := hashed(words(beta), encoded(o.BatchQ))
	kappa := hashed(words(last), encoded(o.BatchL))
	e := u.Equation(p, got)
	require.Equal(t, kappa, e.Kappa)
	require.Equal(t, zeta, e.Left[5])
	outer := pcs.AppendPoint(pcs.AppendG2(pcs.AppendPoint(nil, &abc(p).A), &abc(p).B), &abc(p).C)
	require.Equal(t, hashed(words(kappa), outer), universal.Rho(kappa, abc(p)))

	// The inverse is of ζ·(ζ²-1)·(ζ-α)·(1-α·ζ).
	one, product, factor := fr.One(), zeta, fr.Element{}
	factor.Square(&zeta).Sub(&factor, &one)
	product.Mul(&product, &factor)
	product.Mul(&product, factor.Sub(&zeta, &alpha))
	factor.Mul(&alpha, &zeta).Sub(&one, &factor)
	product.Mul(&product, &factor)
	require.Equal(t, one, *product.Mul(&product, &e.Inverse))
}
