package keypair

import (
	"bytes"
	"context"
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/pedersen"
	groth "github.com/consensys/gnark/backend/groth16/bn254"
	plonk "github.com/consensys/gnark/backend/plonk/bn254"
	"github.com/consensys/gnark/backend/witness"
	"github.com/consensys/gnark/constraint"
	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
	"github.com/consensys/gnark/frontend/cs/scs"
	"github.com/consensys/gnark/logger"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/setup/groth16"
	"github.com/aivm/aivm/verifier/srs"
)

func init() { logger.Disable() }

// powers is a circuit with four public inputs: Y_i = X^(2^(n-i)).
type powers struct {
	Y [4]frontend.Variable `gnark:",public"`
	X frontend.Variable
	n int
}

func (p *powers) Define(api frontend.API) error {
	x := p.X
	for i := range p.n {
		x = api.Mul(x, x)
		if k := p.n - 1 - i; k < len(p.Y) {
			api.AssertIsEqual(x, p.Y[k])
		}
	}
	return nil
}

// assignment is the witness for X = 3.
func (p *powers) assignment(t testing.TB) (full, public witness.Witness) {
	var x fr.Element
	x.SetUint64(3)
	a := &powers{X: x}
	for i := range p.n {
		x.Square(&x)
		if k := p.n - 1 - i; k < len(a.Y) {
			a.Y[k] = x
		}
	}
	full, err := frontend.NewWitness(a, ecc.BN254.ScalarField())
	require.NoError(t, err)
	public, err = full.Public()
	require.NoError(t, err)
	return full, public
}

var (
	rankOne = frontend.NewBuilder(r1cs.NewBuilder[constraint.U64])
	sparse  = frontend.NewBuilder(scs.NewBuilder[constraint.U64])
)

func compile(t testing.TB, build frontend.NewBuilder, n int) *cs.R1CS {
	system, err := frontend.Compile(ecc.BN254.ScalarField(), build, &powers{n: n})
	require.NoError(t, err)
	return system.(*cs.R1CS)
}

func TestCircuitDigest(t *testing.T) {
	seen := map[Digest]string{}
	for _, n := range []int{5, 6, 7} {
		for name, build := range map[string]frontend.NewBuilder{"r1cs": rankOne, "scs": sparse} {
			a, err := Circuit(compile(t, build, n))
			require.NoError(t, err)
			b, err := Circuit(compile(t, build, n))
			require.NoError(t, err)
			require.Equal(t, a, b)
			require.Empty(t, seen[a])
			seen[a] = fmt.Sprint(name, n)
		}
	}
}

func TestGroth16File(t *testing.T) {
	c := &powers{n: 20}
	system := compile(t, rankOne, c.n)
	k, err := NewGroth16Development(context.Background(), system, nil)
	require.NoError(t, err)
	path := filepath.Join(t.TempDir(), "x.key")
	require.NoError(t, k.Save(path))
	got, err := LoadGroth16(path)
	require.NoError(t, err)
	require.Equal(t, k, got)
	require.ErrorIs(t, got.RequireCeremony(), ErrDevelopment)
	require.ErrorIs(t, got.RequireCircuit(Digest{}), ErrCircuit)

	full, public := c.assignment(t)
	proof, err := groth16.Prove(context.Background(), system, got.Proving, full, nil)
	require.NoError(t, err)
	require.NoError(t, groth.Verify(proof, got.Verifying, public.Vector().(fr.Vector)))
	_, err = LoadPLONK(path)
	require.ErrorIs(t, err, ErrScheme)
}

func TestPLONKFile(t *testing.T) {
	c := &powers{n: 20}
	system := compile(t, sparse, c.n)
	tau, err := srs.NewUnsafe(64, constant(9))
	require.NoError(t, err)
	development, err := NewPLONKDevelopment(context.Background(), system, nil)
	require.NoError(t, err)
	fromPowers, err := NewPLONK(context.Background(), system, tau, nil)
	require.NoError(t, err)
	require.Equal(t, Digest(tau.ID()), fromPowers.Phase1)
	full, public := c.assignment(t)
	for _, k := range []*PLONK{development, fromPowers} {
		require.Equal(t, Development, k.Kind)
		path := filepath.Join(t.TempDir(), "x.key")
		require.NoError(t, k.Save(path))
		got, err := LoadPLONK(path)
		require.NoError(t, err)
		proof, err := plonk.Prove(system, got.Proving, full)
		require.NoError(t, err)
		require.NoError(t, plonk.Verify(proof, got.Verifying, public.Vector().(fr.Vector)))
		require.NoError(t, plonk.Verify(proof, k.Verifying, public.Vector().(fr.Vector)))
		_, err = LoadGroth16(path)
		require.ErrorIs(t, err, ErrScheme)
	}
	small, err := srs.NewUnsafe(16, constant(9))
	require.NoError(t, err)
	_, err = NewPLONK(context.Background(), system, small, nil)
	require.ErrorIs(t, err, srs.ErrTooSmall)
}

// constant is a source whose τ the test knows.
type constant byte

func (c constant) Read(b []byte) (int, error) {
	for i := range b {
		b[i] = byte(c)
	}
	return len(b), nil
}

// TestHostileFiles changes every byte of a file, and its length; then what the checksum does not see, because it is made anew.
func TestHostileFiles(t *testing.T) {
	system := compile(t, rankOne, 5)
	k, err := NewGroth16Development(context.Background(), system, nil)
	require.NoError(t, err)
	path := filepath.Join(t.TempDir(), "x.key")
	require.NoError(t, k.Save(path))
	file, err := os.ReadFile(path)
	require.NoError(t, err)
	load := func(b []byte) error { return decodeFile(b, new(Groth16).decode) }
	for i := range file {
		b := bytes.Clone(file)
		b[i] ^= 1
		require.ErrorIs(t, load(b), ErrFormat, "byte %d", i)
		require.ErrorIs(t, load(file[:i]), ErrFormat, "%d bytes", i)
	}
	body := file[:len(file)-sha256.Size]
	for i := 0; i < len(body); i += 5 {
		b := bytes.Clone(body)
		b[i] ^= 0x80
		sum := sha256.Sum256(b)
		_ = load(append(b, sum[:]...)) // must not panic or take all memory
	}
	points := 8 + 4 + 3 + len(GnarkVersion()) + 32 + 4 + 64 // where α begins
	for name, c := range map[string]struct {
		change func(b []byte)
		want   error
	}{
		"file version":  {func(b []byte) { b[8]++ }, ErrVersion},
		"gnark version": {func(b []byte) { b[16]++ }, ErrVersion},
		"scheme":        {func(b []byte) { b[12] = 7 }, ErrScheme},
		"kind":          {func(b []byte) { b[13] = 7 }, ErrFormat},
		"off the curve": {func(b []byte) { b[points]++ }, ErrFormat},
		"x + modulus":   {func(b []byte) { copy(b[points:points+32], bytes.Repeat([]byte{0xff}, 32)) }, ErrFormat},
		"other δ in G1": {func(b []byte) { copy(b[points+128:points+192], b[points:points+64]) }, ErrInsecure},
		"wires":         {func(b []byte) { b[points+3*64+2*128+7] = 0xff }, ErrFormat},
		"public":        {func(b []byte) { b[points+3*64+2*128+3] = 0xff }, ErrFormat},
	} {
		b := bytes.Clone(body)
		c.change(b)
		sum := sha256.Sum256(b)
		require.ErrorIs(t, load(append(b, sum[:]...)), c.want, name)
	}
	sum := sha256.Sum256(append(bytes.Clone(body), 0))
	require.ErrorContains(t, load(append(append(bytes.Clone(body), 0), sum[:]...)), "1 bytes too many")
}

// TestCheck has verifying keys with one weakness each.
func TestCheck(t *testing.T) {
	system := compile(t, rankOne, 5)
	_, _, one1, one2 := bn254.Generators()
	for name, weaken := range map[string]func(vk *groth.VerifyingKey){
		"γ":                  func(vk *groth.VerifyingKey) { vk.G2.Gamma = vk.G2.Beta },
		"γ = δ":              func(vk *groth.VerifyingKey) { vk.G1.Delta, vk.G2.Delta = one1, one2 },
		"δ = −1":             func(vk *groth.VerifyingKey) { vk.G1.Delta.Neg(&one1); vk.G2.Delta.Neg(&one2) },
		"δ = 0":              func(vk *groth.VerifyingKey) { vk.G1.Delta, vk.G2.Delta = bn254.G1Affine{}, bn254.G2Affine{} },
		"δ in G2 only":       func(vk *groth.VerifyingKey) { vk.G2.Delta = one2 },
		"α = 1":              func(vk *groth.VerifyingKey) { vk.G1.Alpha = one1 },
		"α = 0":              func(vk *groth.VerifyingKey) { vk.G1.Alpha = bn254.G1Affine{} },
		"β = 1":              func(vk *groth.VerifyingKey) { vk.G1.Beta, vk.G2.Beta = one1, one2 },
		"β = 0":              func(vk *groth.VerifyingKey) { vk.G1.Beta, vk.G2.Beta = bn254.G1Affine{}, bn254.G2Affine{} },
		"an unbound input":   func(vk *groth.VerifyingKey) { vk.G1.K[2] = bn254.G1Affine{} },
		"off the curve":      func(vk *groth.VerifyingKey) { vk.G1.K[1].X.Double(&vk.G1.K[1].X) },
		"δ off the subgroup": func(vk *groth.VerifyingKey) { vk.G2.Delta = outsideSubgroup() },
	} {
		k, err := NewGroth16Development(context.Background(), system, nil)
		require.NoError(t, err)
		weaken(k.Verifying)
		require.ErrorIs(t, k.Check(), ErrInsecure, name)
		require.ErrorIs(t, k.Save(filepath.Join(t.TempDir(), "x")), ErrInsecure, name)
	}
}

// outsideSubgroup returns a point on the curve of G2 that is not of order r.
func outsideSubgroup() bn254.G2Affine {
	var x bn254.E2
	x.A0.SetUint64(3)
	x.A1.SetUint64(5)
	j := bn254.GeneratePointNotInG2(x)
	var p bn254.G2Affine
	return *p.FromJacobian(&j)
}

func TestCache(t *testing.T) {
	cache := Cache(filepath.Join(t.TempDir(), "keys"))
	system := compile(t, rankOne, 5)
	first, made, err := cache.Groth16(context.Background(), system, nil)
	require.NoError(t, err)
	require.True(t, made.Made)
	again, made, err := cache.Groth16(context.Background(), compile(t, rankOne, 5), nil)
	require.NoError(t, err)
	require.False(t, made.Made)
	require.Equal(t, first, again)
	other, made, err := cache.Groth16(context.Background(), compile(t, rankOne, 6), nil)
	require.NoError(t, err)
	require.True(t, made.Made)
	require.NotEqual(t, first.Circuit, other.Circuit)
	_, made, err = cache.PLONK(context.Background(), compile(t, sparse, 5), nil)
	require.NoError(t, err)
	require.True(t, made.Made)
	_, made, err = cache.PLONK(context.Background(), compile(t, sparse, 5), nil)
	require.NoError(t, err)
	require.False(t, made.Made)

	path := cache.PathOf(&first.Header) // a damaged file is moved aside, and the key made anew
	require.True(t, strings.HasSuffix(path, ".development.key"))
	for n := 1; n < 3; n++ {
		require.NoError(t, os.Truncate(path, 1000))
		half, err := os.ReadFile(path)
		require.NoError(t, err)
		_, made, err = cache.Groth16(context.Background(), system, nil)
		require.NoError(t, err)
		require.True(t, made.Made)
		require.Equal(t, fmt.Sprintf("%s.damaged-%d", path, n), made.Damaged)
		require.ErrorIs(t, made.Cause, ErrFormat)
		require.Contains(t, made.Warning(), made.Damaged)
		kept, err := os.ReadFile(made.Damaged)
		require.NoError(t, err)
		require.Equal(t, half, kept, "nothing is lost")
	}
	_, made, err = cache.Groth16(context.Background(), system, nil)
	require.NoError(t, err)
	require.Equal(t, Found{}, made)
	require.Empty(t, made.Warning())

	require.NoError(t, other.Save(path)) // another circuit's under this one's name
	_, _, err = cache.Groth16(context.Background(), system, nil)
	require.ErrorIs(t, err, ErrCircuit)
	claims := *first // a development key's file that says it is of a ceremony
	claims.Kind = Ceremony
	require.NoError(t, claims.Save(path))
	_, _, err = cache.Groth16(context.Background(), system, nil)
	require.ErrorContains(t, err, "want a development key")
	files, err := os.ReadDir(string(cache))
	require.NoError(t, err)
	require.Len(t, files, 5, "no temporary file stays")
}

// BenchmarkLoad loads a key of about 250,000 constraints.
func BenchmarkLoad(b *testing.B) {
	system := compile(b, rankOne, 250_000)
	k, err := NewGroth16Development(context.Background(), system, nil)
	require.NoError(b, err)
	path := filepath.Join(b.TempDir(), "x.key")
	start := time.Now()
	require.NoError(b, k.Save(path))
	b.Logf("saved in %v", time.Since(start))
	for b.Loop() {
		_, err := LoadGroth16(path)
		require.NoError(b, err)
	}
	info, err := os.Stat(path)
	require.NoError(b, err)
	b.SetBytes(info.Size())
}

// A key with commitments is another equation; a point off the curve is none, though its pairing may be what it should.
func TestCheckRefusesCommitments(t *testing.T) {
	k, err := NewGroth16Development(context.Background(), compile(t, rankOne, 5), nil)
	require.NoError(t, err)
	require.NoError(t, k.Check())
	alpha := k.Verifying.G1.Alpha
	k.Verifying.G1.Alpha.X.Double(&alpha.X)
	require.ErrorIs(t, k.Check(), ErrInsecure)
	k.Verifying.G1.Alpha = alpha
	k.Verifying.CommitmentKeys = make([]pedersen.VerifyingKey, 1)
	require.ErrorIs(t, k.Check(), ErrFormat)
}
