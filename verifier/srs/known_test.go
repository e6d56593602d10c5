package srs

import (
	"bytes"
	"math/big"
	"os"
	"path/filepath"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"
)

// seedOf is a source from which NewUnsafe draws the given τ.
func seedOf(tau *fr.Element) *bytes.Reader {
	return bytes.NewReader(tau.BigInt(new(big.Int)).FillBytes(make([]byte, SeedBytes)))
}

// number is n/d modulo r.
func number(n, d int64) fr.Element {
	a, b := fr.NewElement(1), fr.NewElement(1)
	a.SetInt64(n)
	b.SetInt64(d)
	a.Div(&a, &b)
	return a
}

// root is a primitive root of unity of the order 2^log.
func root(log int) fr.Element {
	g := fr.NewElement(5) // a generator
	exponent := new(big.Int).Sub(fr.Modulus(), big.NewInt(1))
	g.Exp(g, exponent.Rsh(exponent, uint(log)))
	return g
}

// TestKnownTau refuses a τ that everybody knows, of whatever kind the file says that it is, when it is checked and when it is loaded.
func TestKnownTau(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.srs")
	for name, tau := range map[string]fr.Element{
		"1": number(1, 1), "−1": number(-1, 1), "2": number(2, 1), "1023": number(1023, 1), "1024": number(1024, 1), "−1025": number(-1025, 1),
		"2048": number(2048, 1), "3072": number(3072, 1), "777777": number(777777, 1), "2^20": number(1<<20, 1), "−2^20": number(-1<<20, 1),
		"1/2": number(1, 2), "−1/3": number(-1, 3), "1/2^20": number(1, 1<<20), "√1": root(1), "1^(1/4)": root(2), "1^(1/8)": root(3),
	} {
		s, err := NewUnsafe(9, seedOf(&tau))
		require.NoError(t, err)
		require.ErrorIs(t, s.Check(), ErrKnown, name)
		for _, ceremony := range []string{"", s.ID().String()} {
			require.NoError(t, s.identify(ceremony))
			require.NoError(t, s.Save(path))
			_, err = Load(path)
			require.ErrorIs(t, err, ErrKnown, name)
			_, err = Memory(t.TempDir()).Load(t.Context(), path)
			require.ErrorIs(t, err, ErrKnown, name)
		}
	}
	for name, tau := range map[string]fr.Element{"2^21": number(1<<21, 1), "3/2": number(3, 2), "1/2^21": number(1, 1<<21), "1^(1/64)": root(6)} {
		s, err := NewUnsafe(9, seedOf(&tau))
		require.NoError(t, err)
		require.NoError(t, s.Check(), "%s is beyond what is looked for", name)
	}
}

// TestMultiple finds every small multiple and nothing else.
func TestMultiple(t *testing.T) {
	_, _, one, _ := bn254.Generators()
	var base, target bn254.G1Affine
	base.ScalarMultiplication(&one, big.NewInt(1234567891011))
	for _, k := range []int{1, 2, 1023, 1024, 1025, 2047, 2048, 2049, 3071, 3073, 524288, smallBound - 1, smallBound} {
		for _, sign := range []int{1, -1} {
			target.ScalarMultiplication(&base, big.NewInt(int64(sign*k)))
			got, ok := multiple(&base, &target)
			require.True(t, ok, "%d", sign*k)
			require.Equal(t, sign*k, got)
		}
	}
	target.ScalarMultiplication(&base, big.NewInt(2*smallBound))
	_, ok := multiple(&base, &target)
	require.False(t, ok)
}

// TestImportKnown imports what `snarkjs powersoftau new` makes, by both ways in, with and without its hash.
func TestImportKnown(t *testing.T) {
	const path = "testdata/new4.ptau"
	const id = "258541567022c6368de056dd2eb02b73d6f4a0dede2707d934fc1755bfcbac0a"
	for _, ceremony := range []string{"", id} {
		for _, n := range []int{0, 2, 10} {
			_, err := ImportPtau(path, n, ceremony)
			require.ErrorIs(t, err, ErrKnown)
			require.ErrorContains(t, err, "τ is 1, as in a file that nobody has contributed to")
		}
		_, err := ImportPhase1(path, 4, ceremony)
		require.ErrorIs(t, err, ErrKnown)
	}
}

func TestImportOtherCurve(t *testing.T) {
	_, err := ImportPtau("testdata/bls12381.ptau", 0, "")
	require.ErrorIs(t, err, ErrCurve)
	require.ErrorContains(t, err, "powers over another curve (BLS12-381), want BN254")
	_, err = ImportPhase1("testdata/bls12381.ptau", 4, "")
	require.ErrorIs(t, err, ErrCurve)
	b, err := os.ReadFile("testdata/bls12381.ptau")
	require.NoError(t, err)
	for _, n := range []byte{0, 32, 49, 255} { // a length that the header does not have
		b[24] = n
		_, err = importPtau(t.Context(), bytes.NewReader(b), int64(len(b)), 0, "")
		require.ErrorIs(t, err, ErrFormat)
	}
}

// phase1Of is a phase 1 for 8 constraints with the given secrets.
func phase1Of(tau, alpha, beta fr.Element) *Phase1 {
	_, _, one1, one2 := bn254.Generators()
	p, power := new(Phase1), fr.One()
	times := func(scale *fr.Element) (out bn254.G1Affine) {
		var e fr.Element
		e.Mul(&power, scale)
		return *out.ScalarMultiplication(&one1, e.BigInt(new(big.Int)))
	}
	one := fr.One()
	for i := range 15 {
		p.Tau = append(p.Tau, times(&one))
		if i < 8 {
			p.Alpha, p.Beta = append(p.Alpha, times(&alpha)), append(p.Beta, times(&beta))
			var q bn254.G2Affine
			p.TauG2 = append(p.TauG2, *q.ScalarMultiplication(&one2, power.BigInt(new(big.Int))))
		}
		power.Mul(&power, &tau)
	}
	p.BetaG2.ScalarMultiplication(&one2, beta.BigInt(new(big.Int)))
	return p
}

// TestKnownSecrets has phases 1 that are well formed, with secrets that everybody knows or that depend on each other.
func TestKnownSecrets(t *testing.T) {
	var tau, alpha, beta fr.Element
	tau.SetString("314159265358979323846264338327950288419716939937510")
	alpha.SetString("271828182845904523536028747135266249775724709369995")
	beta.SetString("141421356237309504880168872420969807856967187537694")
	require.NoError(t, phase1Of(tau, alpha, beta).check())
	negative := func(x fr.Element) fr.Element { return *x.Neg(&x) }
	inverse := func(x fr.Element) fr.Element { return *x.Inverse(&x) }
	times := func(x, y fr.Element) fr.Element { return *x.Mul(&x, &y) }
	for name, c := range map[string]struct {
		tau, alpha, beta fr.Element
		want             string
	}{
		"all 1":          {number(1, 1), number(1, 1), number(1, 1), "τ is 1"},
		"τ small":        {number(-99, 1), alpha, beta, "τ is -99"},
		"α small":        {tau, number(1<<20, 1), beta, "α is 1048576"},
		"β small":        {tau, alpha, number(3, 1), "β is 3"},
		"1/α small":      {tau, number(1, 12), beta, "α is 1/12"},
		"1/β small":      {tau, alpha, number(1, -5), "β is 1/-5"},
		"τ of order 8":   {root(3), alpha, beta, "τ^4 is 1 or −1"},
		"α = τ":          {tau, tau, beta, "α is τ^1"},
		"α = −τ":         {tau, negative(tau), beta, "α is τ^1"},
		"β = τ":          {tau, alpha, tau, "β is τ^1"},
		"β = −τ":         {tau, alpha, negative(tau), "β is τ^1"},
		"β = τ²":         {tau, alpha, times(tau, tau), "β is τ^2"},
		"α = β":          {tau, beta, beta, "α is β·τ^0"},
		"α = −β":         {tau, negative(beta), beta, "α is β·τ^0"},
		"α = βτ":         {tau, times(beta, tau), beta, "α is β·τ^1"},
		"β = ατ":         {tau, alpha, times(alpha, tau), "β is α·τ^1"},
		"ατ = 1":         {tau, inverse(tau), beta, "α·τ^1 is 1"},
		"ατ = −1":        {tau, negative(inverse(tau)), beta, "α·τ^1 is 1"},
		"βτ = 1":         {tau, alpha, inverse(tau), "β·τ^1 is 1"},
		"βτ² = −1":       {tau, alpha, negative(inverse(times(tau, tau))), "β·τ^2 is 1"},
		"αβ = 1":         {tau, alpha, inverse(alpha), "α·β is 1"},
		"αβ = −1":        {tau, alpha, negative(inverse(alpha)), "α·β is 1"},
		"and back again": {tau, inverse(beta), beta, "α·β is 1"},
	} {
		err := phase1Of(c.tau, c.alpha, c.beta).check()
		require.ErrorIs(t, err, ErrKnown, name)
		require.ErrorContains(t, err, c.want, name)
	}
}
