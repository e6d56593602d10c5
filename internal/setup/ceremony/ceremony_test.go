package ceremony

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"os"
	"path/filepath"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	gnark "github.com/consensys/gnark/backend/groth16/bn254"
	"github.com/consensys/gnark/constraint"
	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
	"github.com/consensys/gnark/logger"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/setup/groth16"
	"github.com/aivm/aivm/internal/setup/keypair"
	"github.com/aivm/aivm/verifier/srs"
)

func init() { logger.Disable() }

// ptau was made with snarkjs.
const ptau = "../../../verifier/srs/testdata/unsafe4.ptau"

var beacon = []byte("a public random value, round 4711")

// cubes is a circuit with four public inputs: Y_i = X_i³, and n more multiplications.
type cubes struct {
	Y [4]frontend.Variable `gnark:",public"`
	X [4]frontend.Variable
	n int
}

func (c *cubes) Define(api frontend.API) error {
	for i, x := range c.X {
		api.AssertIsEqual(api.Mul(x, x, x), c.Y[i])
	}
	x := c.X[0]
	for range c.n {
		x = api.Mul(x, x)
	}
	return nil
}

func compile(t *testing.T, n int) *cs.R1CS {
	system, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, &cubes{n: n})
	require.NoError(t, err)
	return system.(*cs.R1CS)
}

// proves has a proof made with the keys and verified by gnark.
func proves(t *testing.T, system *cs.R1CS, k *keypair.Groth16) {
	full, err := frontend.NewWitness(&cubes{
		Y: [4]frontend.Variable{1, 8, 27, 64}, X: [4]frontend.Variable{1, 2, 3, 4},
	}, ecc.BN254.ScalarField())
	require.NoError(t, err)
	proof, err := groth16.Prove(context.Background(), system, k.Proving, full, nil)
	require.NoError(t, err)
	public := fr.Vector{fr.NewElement(1), fr.NewElement(8), fr.NewElement(27), fr.NewElement(64)}
	require.NoError(t, gnark.Verify(proof, k.Verifying, public))
	public[0].SetUint64(2)
	require.Error(t, gnark.Verify(proof, k.Verifying, public))
}

func begin(t *testing.T, n int, name string) *Ceremony {
	system := compile(t, n)
	p, err := srs.ImportPhase1(ptau, Size(system), name)
	require.NoError(t, err)
	c, err := New(context.Background(), system, p, nil, nil)
	require.NoError(t, err)
	return c
}

// through saves a contribution to a file and loads it.
func through(t *testing.T, c *Contribution) *Contribution {
	path := filepath.Join(t.TempDir(), "x.phase2")
	require.NoError(t, c.Save(path))
	got, err := Load(path)
	require.NoError(t, err)
	require.Equal(t, c.Hash(), got.Hash())
	require.Equal(t, c.Number, got.Number)
	return got
}

// chain makes n contributions after a start, each from a file of its own as participants do.
func chain(t *testing.T, start *Contribution, n int) (all []*Contribution) {
	c := start
	for range n {
		c = through(t, c)
		c.Contribute()
		all = append(all, through(t, c))
	}
	return all
}

// TestCeremony goes from snarkjs' file over two contributions and the beacon to keys that prove.
func TestCeremony(t *testing.T) {
	p, err := srs.ImportPhase1(ptau, 8, "")
	require.NoError(t, err)
	for name, kind := range map[string]keypair.Kind{"": keypair.Development, p.ID().String(): keypair.Ceremony} {
		c := begin(t, 0, name)
		list := chain(t, c.Start(), 2)
		c = open(t, 0, name, through(t, c.Start()))
		for _, x := range list {
			require.NoError(t, c.Add(x))
		}
		k, err := c.Seal(beacon)
		require.NoError(t, err)
		require.Equal(t, kind, k.Kind)
		require.Equal(t, keypair.Digest(p.ID()), k.Phase1)
		_, _, _, one := bn254.Generators()
		require.Equal(t, one, k.Verifying.G2.Gamma)
		path := filepath.Join(t.TempDir(), "x.key")
		require.NoError(t, k.Save(path))
		loaded, err := keypair.LoadGroth16(path)
		require.NoError(t, err)
		require.Equal(t, k.Header, loaded.Header)
		proves(t, compile(t, 0), loaded)
	}
}

// TestSealIsAFunction has everybody come to the same key, and to another one with another beacon or fewer contributions: a
// key that claims a beacon used before, or a chain that was cut, is found out by making it anew.
func TestSealIsAFunction(t *testing.T) {
	first := begin(t, 0, "")
	list := chain(t, first.Start(), 2)
	seal := func(beacon []byte, n int) *keypair.Groth16 {
		c := begin(t, 0, "")
		for _, x := range list[:n] {
			require.NoError(t, c.Add(through(t, x)))
		}
		k, err := c.Seal(beacon)
		require.NoError(t, err)
		return k
	}
	k := seal(beacon, 2)
	require.Equal(t, k, seal(beacon, 2))
	for _, other := range []*keypair.Groth16{seal([]byte("another public random value"), 2), seal(beacon, 1)} {
		require.NotEqual(t, k.Transcript, other.Transcript)
		require.NotEqual(t, k.Verifying.G2.Delta, other.Verifying.G2.Delta)
	}
}

func TestAddRefuses(t *testing.T) {
	c := begin(t, 0, "")
	list := chain(t, c.Start(), 3)
	other := chain(t, c.Start(), 2)
	require.NoError(t, c.Add(list[0]))
	tamper := func(change func(p *Contribution)) *Contribution {
		x := through(t, list[1])
		change(x)
		return x
	}
	_, _, one1, one2 := bn254.Generators()
	for name, x := range map[string]struct {
		c    *Contribution
		want error
	}{
		"the same again":        {list[0], ErrContribution},
		"one skipped":           {list[2], ErrContribution},
		"one skipped, number 2": {renumbered(t, list[2], 2), ErrContribution},
		"the next, number 7":    {renumbered(t, list[1], 7), ErrContribution},
		"the start":             {c.Start(), ErrContribution},
		"another chain's":       {other[1], ErrContribution},
		"another circuit's":     {chain(t, begin(t, 1, "").Start(), 2)[1], keypair.ErrCircuit},
		"another phase 1":       {tamper(func(p *Contribution) { p.Phase1[0]++ }), ErrPhase1},
		"no challenge":          {tamper(func(p *Contribution) { p.phase2.Challenge = nil }), ErrContribution},
		"δ in G1":               {tamper(func(p *Contribution) { p.phase2.Parameters.G1.Delta = one1 }), ErrContribution},
		"δ in G2":               {tamper(func(p *Contribution) { p.phase2.Parameters.G2.Delta = one2 }), ErrContribution},
		"a point of K": {tamper(func(p *Contribution) {
			k := p.phase2.Parameters.G1.PKK
			k[1] = k[0]
		}), ErrContribution},
		"a point of Z": {tamper(func(p *Contribution) {
			z := p.phase2.Parameters.G1.Z
			z[0].Neg(&z[0])
		}), ErrContribution},
		"K cut off":     {tamper(func(p *Contribution) { p.phase2.Parameters.G1.PKK = p.phase2.Parameters.G1.PKK[1:] }), ErrContribution},
		"another proof": {tamper(func(p *Contribution) { p.phase2.Delta = other[1].phase2.Delta }), ErrContribution},
	} {
		require.ErrorIs(t, c.Add(x.c), x.want, name)
	}
	require.NoError(t, c.Add(list[1]))
	require.NoError(t, c.Add(list[2]))
}

func renumbered(t *testing.T, c *Contribution, n int) *Contribution {
	c = through(t, c)
	c.Number = n
	return c
}

// open continues from a start as everybody but its maker does.
func open(t *testing.T, n int, name string, start *Contribution) *Ceremony {
	c, err := tryOpen(t, n, name, start)
	require.NoError(t, err)
	return c
}

func tryOpen(t *testing.T, n int, name string, start *Contribution) (*Ceremony, error) {
	system := compile(t, n)
	p, err := srs.ImportPhase1(ptau, Size(system), name)
	require.NoError(t, err)
	return Open(context.Background(), system, p, start)
}

// TestOpenRefuses has starts with one wrong point each, of which a key would be one of another circuit, or one that leaks or forges.
func TestOpenRefuses(t *testing.T) {
	start := begin(t, 0, "").Start()
	for name, change := range map[string]func(s *Contribution){
		"A":                 func(s *Contribution) { a := s.evaluations.G1.A; a[6], a[7] = a[7], a[6] },
		"A at infinity":     func(s *Contribution) { s.evaluations.G1.A[6] = bn254.G1Affine{} },
		"B":                 func(s *Contribution) { b := s.evaluations.G1.B; b[6].Neg(&b[6]) },
		"B in G2":           func(s *Contribution) { b := s.evaluations.G2.B; b[6].Neg(&b[6]) },
		"public K":          func(s *Contribution) { k := s.evaluations.G1.VKK; k[1], k[2] = k[2], k[1] },
		"public K infinite": func(s *Contribution) { s.evaluations.G1.VKK[1] = bn254.G1Affine{} },
		"K":                 func(s *Contribution) { k := s.phase2.Parameters.G1.PKK; k[1], k[2] = k[2], k[1] },
		"K moved to public": func(s *Contribution) {
			s.evaluations.G1.VKK[1], s.phase2.Parameters.G1.PKK[0] = s.phase2.Parameters.G1.PKK[0], s.evaluations.G1.VKK[1]
		},
		"Z":                  func(s *Contribution) { z := s.phase2.Parameters.G1.Z; z[1], z[2] = z[2], z[1] },
		"δ in G1":            func(s *Contribution) { d := &s.phase2.Parameters.G1.Delta; d.Double(d) },
		"δ in G2":            func(s *Contribution) { d := &s.phase2.Parameters.G2.Delta; d.Double(d) },
		"A cut off":          func(s *Contribution) { s.evaluations.G1.A = s.evaluations.G1.A[1:] },
		"B in G2 cut off":    func(s *Contribution) { s.evaluations.G2.B = s.evaluations.G2.B[1:] },
		"Z cut off":          func(s *Contribution) { s.phase2.Parameters.G1.Z = s.phase2.Parameters.G1.Z[1:] },
		"no evaluations":     func(s *Contribution) { s.evaluations = nil },
		"a contribution":     func(s *Contribution) { s.Contribute(); s.Number = 0; s.evaluations = start.evaluations },
		"with its number on": func(s *Contribution) { s.Contribute() },
	} {
		s := through(t, start)
		change(s)
		_, err := tryOpen(t, 0, "", s)
		require.ErrorIs(t, err, ErrStart, name)
	}
	_, err := tryOpen(t, 1, "", through(t, start))
	require.ErrorIs(t, err, keypair.ErrCircuit)
	lies := through(t, begin(t, 1, "").Start()) // another circuit's start under this one's name
	lies.Circuit = start.Circuit
	_, err = tryOpen(t, 0, "", lies)
	require.ErrorIs(t, err, ErrStart)
	same := through(t, start)
	same.Phase1[0]++
	_, err = tryOpen(t, 0, "", same)
	require.ErrorIs(t, err, ErrPhase1)
}

func TestSealRefuses(t *testing.T) {
	c := begin(t, 0, "")
	_, err := c.Seal(beacon) // δ would be everybody's
	require.ErrorIs(t, err, ErrEmpty)
	require.NoError(t, c.Add(chain(t, c.Start(), 1)[0]))
	for _, b := range [][]byte{nil, []byte("short"), make([]byte, 32), bytes.Repeat([]byte{7}, 32), make([]byte, 5000)} {
		_, err = c.Seal(b)
		require.ErrorIs(t, err, ErrBeacon)
	}
	_, err = c.Seal(beacon)
	require.NoError(t, err)
}

func TestNewRefuses(t *testing.T) {
	p, err := srs.ImportPhase1(ptau, 8, "")
	require.NoError(t, err)
	_, err = New(context.Background(), compile(t, 0), p, nil, nil)
	require.ErrorIs(t, err, ErrPhase1)
}

// TestHostileFiles changes every byte of a file, and its length; then what the checksum does not see, because it is made anew.
func TestHostileFiles(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.phase2")
	require.NoError(t, chain(t, begin(t, 0, "").Start(), 1)[0].Save(path))
	file, err := os.ReadFile(path)
	require.NoError(t, err)
	for i := range file {
		b := bytes.Clone(file)
		b[i] ^= 1
		_, err := decode(b)
		require.ErrorIs(t, err, ErrFormat, "byte %d", i)
		_, err = decode(file[:i])
		require.ErrorIs(t, err, ErrFormat, "%d bytes", i)
	}
	body := file[:len(file)-sha256.Size]
	summed := func(b []byte) error {
		sum := sha256.Sum256(b)
		_, err := decode(append(b, sum[:]...))
		return err
	}
	for i := 0; i < len(body); i += 3 {
		b := bytes.Clone(body)
		b[i] ^= 0x41
		_ = summed(b)                     // must not panic
		_ = summed(bytes.Clone(body[:i])) // nor this
	}
	gnarkAt := 13
	phase2 := gnarkAt + len(keypair.GnarkVersion()) + 64 + 4
	for name, c := range map[string]struct {
		change func(b []byte) []byte
		want   error
	}{
		"file version":  {func(b []byte) []byte { b[8]++; return b }, keypair.ErrVersion},
		"gnark version": {func(b []byte) []byte { b[gnarkAt]++; return b }, keypair.ErrVersion},
		"number":        {func(b []byte) []byte { b[phase2-1] = 1; return b }, ErrFormat},
		"commitments":   {func(b []byte) []byte { b[phase2+1] = 1; return b }, ErrFormat},
		"a huge list":   {func(b []byte) []byte { binary.BigEndian.PutUint32(b[phase2+34:], 1<<30); return b }, ErrFormat},
		"a longer list": {func(b []byte) []byte { b[phase2+37]++; return b }, ErrFormat},
		"no point":      {func(b []byte) []byte { copy(b[phase2+2:], bytes.Repeat([]byte{0x9f}, 32)); return b }, ErrFormat},
		"more":          {func(b []byte) []byte { return append(b, 0) }, ErrFormat},
		"less":          {func(b []byte) []byte { return b[:len(b)-1] }, ErrFormat},
	} {
		require.ErrorIs(t, summed(c.change(bytes.Clone(body))), c.want, name)
	}
}

// A circuit with commitments has more parameters than a ceremony makes.
func TestNewRefusesCommitments(t *testing.T) {
	system := compile(t, 0)
	system.CommitmentInfo = constraint.Groth16Commitments{{}}
	p, err := srs.ImportPhase1(ptau, Size(system), "")
	require.NoError(t, err)
	_, err = New(context.Background(), system, p, nil, nil)
	require.ErrorIs(t, err, groth16.ErrCommitment)
}
