package keypair_test

import (
	"context"
	"crypto/rand"
	"path/filepath"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark/constraint"
	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/scs"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/setup/keypair"
	"github.com/aivm/aivm/internal/tools/wraptest"
	"github.com/aivm/aivm/verifier/srs"
)

// multiple is a circuit that says y = n·x³: another one for each n, all of one size.
type multiple struct {
	n    int
	X, Y frontend.Variable
	Z    frontend.Variable `gnark:",public"`
}

func (m *multiple) Define(api frontend.API) error {
	api.AssertIsEqual(m.Y, api.Mul(m.n, m.X, m.X, m.X))
	api.AssertIsEqual(m.Y, m.Z)
	return nil
}

func system(t *testing.T, n int) *cs.SparseR1CS {
	t.Helper()
	s, err := frontend.Compile(ecc.BN254.ScalarField(), scs.NewBuilder[constraint.U64], &multiple{n: n})
	require.NoError(t, err)
	return s.(*cs.SparseR1CS)
}

// A key in the cache that says it is of a ceremony and of the circuit is believed neither.
func TestCachedCeremonyKeyIsMadeAnew(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, wraptest.WritePtau(filepath.Join(dir, "a.ptau"), 8))
	first, err := srs.ImportPtau(filepath.Join(dir, "a.ptau"), 1<<8, "")
	require.NoError(t, err)
	powers, err := srs.ImportPtau(filepath.Join(dir, "a.ptau"), 1<<8, first.ID().String())
	require.NoError(t, err)
	require.Equal(t, srs.Ceremony, powers.Kind())
	ctx := context.Background()
	cache := keypair.Cache(dir)
	honest, made, err := cache.PLONKOf(ctx, system(t, 5), powers, nil)
	require.NoError(t, err)
	require.True(t, made.Made)
	require.Equal(t, keypair.Ceremony, honest.Kind)
	again, made, err := cache.PLONKOf(ctx, system(t, 5), powers, nil)
	require.NoError(t, err)
	require.False(t, made.Made)
	require.Equal(t, honest, again)

	forged, err := keypair.NewPLONK(ctx, system(t, 6), powers, nil)
	require.NoError(t, err)
	require.NotEqual(t, honest.Verifying, forged.Verifying)
	forged.Header = honest.Header // says that it is of the other circuit
	path := cache.PathOf(&honest.Header)
	require.NoError(t, forged.Save(path))
	got, _, err := cache.PLONKOf(ctx, system(t, 5), powers, nil)
	require.NoError(t, err)
	require.Equal(t, honest.Verifying, got.Verifying, "the selectors are the circuit's")

	forged.Proving.KzgLagrange.G1[1] = forged.Proving.KzgLagrange.G1[0]
	require.NoError(t, forged.Save(path))
	_, _, err = cache.PLONKOf(ctx, system(t, 5), powers, nil)
	require.ErrorIs(t, err, keypair.ErrInsecure)

	unsafe, err := srs.NewUnsafe(1<<8, rand.Reader)
	require.NoError(t, err)
	_, err = honest.Anew(ctx, system(t, 5), unsafe)
	require.ErrorIs(t, err, keypair.ErrInsecure)
	_, _, err = cache.PLONKOf(ctx, system(t, 5), unsafe, nil)
	require.ErrorIs(t, err, keypair.ErrDevelopment)
	lying, err := keypair.NewPLONK(ctx, system(t, 5), unsafe, nil) // of powers that somebody knows
	require.NoError(t, err)
	require.Equal(t, keypair.Development, lying.Kind)
	lying.Kind, lying.Phase1 = keypair.Ceremony, keypair.Digest(unsafe.ID())
	_, err = lying.Anew(ctx, system(t, 5), unsafe)
	require.ErrorIs(t, err, keypair.ErrInsecure, "the key says that it is a ceremony's")
	development, err := keypair.NewPLONKDevelopment(ctx, system(t, 5), nil)
	require.NoError(t, err)
	_, err = development.Anew(ctx, system(t, 5), powers)
	require.ErrorIs(t, err, keypair.ErrInsecure)
}
