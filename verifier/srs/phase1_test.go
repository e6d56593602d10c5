package srs

import (
	"bytes"
	"math/big"
	"os"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/stretchr/testify/require"
)

const ptauPath = "testdata/unsafe4.ptau"

func TestImportPhase1(t *testing.T) {
	p, err := ImportPhase1(ptauPath, 16, "")
	require.NoError(t, err)
	require.Equal(t, Unsafe, p.Kind())
	require.Len(t, p.Tau, 31)
	require.Len(t, p.Alpha, 16)
	require.Len(t, p.Beta, 16)
	require.Len(t, p.TauG2, 16)
	s, err := ImportPtau(ptauPath, 0, "")
	require.NoError(t, err)
	require.Equal(t, s.G1(), p.Tau)
	tau8, err := s.G2Power(3)
	require.NoError(t, err)
	require.Equal(t, tau8, p.TauG2[8])

	small, err := ImportPhase1(ptauPath, 4, p.ID().String())
	require.NoError(t, err)
	require.Equal(t, Ceremony, small.Kind())
	require.Equal(t, p.ID(), small.ID())
	require.Equal(t, p.Tau[:7], small.Tau)
	_, err = ImportPhase1(ptauPath, 4, s.ID().String())
	require.ErrorIs(t, err, ErrCeremony, "the hash of [τ]₂ is not that of a phase 1")
	_, err = ImportPhase1(ptauPath, 32, "")
	require.ErrorIs(t, err, ErrTooSmall)
	_, err = ImportPhase1(ptauPath, 3, "")
	require.ErrorIs(t, err, ErrTooSmall)
	_, err = ImportPhase1("testdata/README.md", 4, "")
	require.ErrorIs(t, err, ErrFormat)
}

// TestPhase1OtherAlpha puts other α and β on a ceremony's powers of τ: well formed, with the same [τ]₂, and worthless: with α and β, but neither
// τ nor δ, A = [αβ + Σ x_i·K_i(τ)]₁, B = [1]₂, C = 0 proves any x.
func TestPhase1OtherAlpha(t *testing.T) {
	real, err := ImportPhase1(ptauPath, 8, "")
	require.NoError(t, err)
	forged := *real
	known := new(big.Int).Lsh(big.NewInt(7), 90) // none that is refused for what it is
	other := new(big.Int).Lsh(big.NewInt(11), 90)
	forged.Alpha, forged.Beta = nil, nil
	for i := range real.Alpha {
		var a, b bn254.G1Affine
		forged.Alpha = append(forged.Alpha, *a.ScalarMultiplication(&real.Tau[i], known))
		forged.Beta = append(forged.Beta, *b.ScalarMultiplication(&real.Tau[i], other))
	}
	forged.BetaG2.ScalarMultiplication(&real.TauG2[0], other)
	require.NoError(t, forged.check())
	require.NotEqual(t, real.ID(), forged.ID())
	require.ErrorIs(t, forged.identify(real.ID().String()), ErrCeremony)
	require.Equal(t, Unsafe, forged.Kind())
	half := forged
	half.Beta, half.BetaG2 = real.Beta, real.BetaG2
	require.ErrorIs(t, half.identify(real.ID().String()), ErrCeremony)
	half = *real
	half.Beta, half.BetaG2 = forged.Beta, forged.BetaG2
	require.ErrorIs(t, half.identify(real.ID().String()), ErrCeremony)
}

func TestPhase1Check(t *testing.T) {
	for name, c := range map[string]struct {
		change func(p *Phase1)
		want   error
	}{
		"τ swapped":        {func(p *Phase1) { p.Tau[3], p.Tau[4] = p.Tau[4], p.Tau[3] }, ErrRelation},
		"last τ":           {func(p *Phase1) { p.Tau[30] = p.Tau[29] }, ErrRelation},
		"τ in G2":          {func(p *Phase1) { p.TauG2[15] = p.TauG2[14] }, ErrRelation},
		"first τ":          {func(p *Phase1) { p.Tau[0] = p.Tau[1] }, ErrRelation},
		"first τ in G2":    {func(p *Phase1) { p.TauG2[0] = p.TauG2[1] }, ErrRelation},
		"α":                {func(p *Phase1) { p.Alpha[15] = p.Alpha[14] }, ErrRelation},
		"β":                {func(p *Phase1) { p.Beta[1] = p.Beta[0] }, ErrRelation},
		"β in G2":          {func(p *Phase1) { p.BetaG2 = p.TauG2[1] }, ErrRelation},
		"infinity":         {func(p *Phase1) { p.Alpha[3] = bn254.G1Affine{} }, ErrPoint},
		"off the curve":    {func(p *Phase1) { p.Beta[3].Y.Double(&p.Beta[3].Y) }, ErrPoint},
		"off the subgroup": {func(p *Phase1) { p.TauG2[7] = outsideSubgroup() }, ErrPoint},
		"β outside":        {func(p *Phase1) { p.BetaG2 = outsideSubgroup() }, ErrPoint},
	} {
		p, err := ImportPhase1(ptauPath, 16, "")
		require.NoError(t, err)
		c.change(p)
		require.ErrorIs(t, p.check(), c.want, name)
	}
}

func TestImportPhase1Hostile(t *testing.T) {
	file, err := os.ReadFile(ptauPath)
	require.NoError(t, err)
	load := func(b []byte) error {
		_, err := importPhase1(bytes.NewReader(b), int64(len(b)), 16)
		return err
	}
	require.NoError(t, load(file))
	for i := 0; i < len(file); i += 97 {
		b := bytes.Clone(file)
		b[i] ^= 0x81
		_ = load(b) // must not panic
		_ = load(file[:i])
	}
	alpha := 12 + 12 + 44 + 12 + 31*g1Bytes + 12 + 16*g2Bytes // header of section 4
	b := bytes.Clone(file)
	b[alpha]++ // another type: there is no section 4
	require.ErrorIs(t, load(b), ErrFormat)
	b = bytes.Clone(file)
	b[alpha+12+64]++
	require.ErrorIs(t, load(b), ErrPoint)
}
