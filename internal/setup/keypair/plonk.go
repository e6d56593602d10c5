package keypair

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"io"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/fft"
	"github.com/consensys/gnark-crypto/ecc/bn254/kzg"
	"github.com/consensys/gnark-crypto/utils"
	gnark "github.com/consensys/gnark/backend/plonk/bn254"
	cs "github.com/consensys/gnark/constraint/bn254"

	"github.com/aivm/aivm/internal/engine/msm"
	"github.com/aivm/aivm/internal/files/atomicfile"
	"github.com/aivm/aivm/verifier/srs"
)

// PLONK is a pair of keys of gnark's PLONK. Of a circuit they need no ceremony, only powers of tau.
type PLONK struct {
	Header
	Proving   *gnark.ProvingKey
	Verifying *gnark.VerifyingKey
}

// blinding is the number of powers beyond the domain's size that gnark's prover hides with.
const blinding = 3

// NewPLONK makes keys from powers of tau, of which they are: development keys if those are unsafe. The powers in
// Lagrange form take a Fourier transform of points: about 150 µs for each on one core. stage is told what begins; it may be nil.
func NewPLONK(ctx context.Context, system *cs.SparseR1CS, powers *srs.SRS, stage func(string)) (*PLONK, error) {
	n := plonkSize(system)
	if err := powers.Require(n + blinding); err != nil {
		return nil, err
	}
	if err := begin(ctx, stage, "powers of tau"); err != nil {
		return nil, err
	}
	vk, err := kzgVerifyingKeyOf(powers)
	if err != nil {
		return nil, err
	}
	lagrange, err := kzg.ToLagrangeG1(powers.G1()[:n])
	if err != nil {
		return nil, err
	}
	kind := Development
	if powers.Kind() == srs.Ceremony {
		kind = Ceremony
	}
	return setupPLONK(ctx, system, kind, kzg.SRS{Pk: kzg.ProvingKey{G1: powers.G1()[:n+blinding]}, Vk: vk}, lagrange, stage)
}

// NewPLONKDevelopment makes keys from powers of its own τ, which it forgets: seconds instead of minutes.
func NewPLONKDevelopment(ctx context.Context, system *cs.SparseR1CS, stage func(string)) (*PLONK, error) {
	if err := begin(ctx, stage, "powers of tau"); err != nil {
		return nil, err
	}
	var tau fr.Element
	for tau.IsZero() {
		tau.MustSetRandom()
	}
	n := plonkSize(system)
	scalars := make([]fr.Element, n+blinding)
	scalars[0].SetOne()
	for i := range scalars[1:] {
		scalars[i+1].Mul(&scalars[i], &tau)
	}
	_, _, one1, one2 := bn254.Generators()
	engine := msm.NewEngine(0)
	powers := engine.Multiples(one1, scalars)
	domain := fft.NewDomain(uint64(n))
	domain.FFTInverse(scalars[:n], fft.DIF) // τ^j at j becomes L_i(τ) at i, bits reversed
	utils.BitReverse(scalars[:n])
	lagrange := engine.Multiples(one1, scalars[:n])
	vk, err := kzgVerifyingKey(*one2.ScalarMultiplication(&one2, tau.BigInt(new(big.Int))))
	if err != nil {
		return nil, err
	}
	return setupPLONK(ctx, system, Development, kzg.SRS{Pk: kzg.ProvingKey{G1: powers}, Vk: vk}, lagrange, stage)
}

func begin(ctx context.Context, stage func(string), name string) error {
	if stage != nil {
		stage(name)
	}
	return ctx.Err()
}

// plonkSize is the size of the domain: of the constraints and the public inputs.
func plonkSize(system *cs.SparseR1CS) int {
	return int(fft.NewDomain(uint64(system.GetNbConstraints()+system.GetNbPublicVariables()), fft.WithoutPrecompute()).Cardinality)
}

func kzgVerifyingKeyOf(powers *srs.SRS) (vk kzg.VerifyingKey, err error) {
	tau, err := powers.G2Power(0)
	if err != nil {
		return vk, err
	}
	return kzgVerifyingKey(tau)
}

func kzgVerifyingKey(tau bn254.G2Affine) (vk kzg.VerifyingKey, err error) {
	_, _, one1, one2 := bn254.Generators()
	if tau.IsInfinity() || !tau.IsOnCurve() || !tau.IsInSubGroup() {
		return vk, errors.New("[τ]₂ is infinity or not in the subgroup")
	}
	vk.G1, vk.G2 = one1, [2]bn254.G2Affine{one2, tau}
	for i := range vk.G2 {
		vk.Lines[i] = bn254.PrecomputeLines(vk.G2[i])
	}
	return vk, nil
}

func setupPLONK(ctx context.Context, system *cs.SparseR1CS, kind Kind, powers kzg.SRS, lagrange []bn254.G1Affine, stage func(string)) (*PLONK, error) {
	if err := begin(ctx, stage, "constraints"); err != nil {
		return nil, err
	}
	digest, err := Circuit(system)
	if err != nil {
		return nil, err
	}
	pk, vk, err := gnark.Setup(system, powers, kzg.SRS{Pk: kzg.ProvingKey{G1: lagrange}, Vk: powers.Vk})
	if err != nil {
		return nil, err
	}
	h := Header{Scheme: SchemePLONK, Kind: kind, Gnark: GnarkVersion(), Circuit: digest, Constraints: system.GetNbConstraints()}
	h.Phase1 = Digest(srs.IDOf(&powers.Vk.G2[1]))
	return &PLONK{h, pk, vk}, ctx.Err()
}

// Save writes the keys to a file, through a temporary one in the same folder.
func (k *PLONK) Save(path string) error { return k.save(path, k.encode, (*atomicfile.File).Commit) }

// SaveNew is Save to a file that must not be there yet; else the error is fs.ErrExist.
func (k *PLONK) SaveNew(path string) error {
	return k.save(path, k.encode, (*atomicfile.File).CommitNew)
}

// encode writes the length u32 of gnark's raw encoding of the verifying key, that, and the powers in both forms.
func (k *PLONK) encode(w io.Writer) error {
	var vk bytes.Buffer
	if _, err := k.Verifying.WriteRawTo(&vk); err != nil {
		return err
	}
	if _, err := w.Write(append(binary.LittleEndian.AppendUint32(nil, uint32(vk.Len())), vk.Bytes()...)); err != nil {
		return err
	}
	if err := writeBlocks(w, k.Proving.Kzg.G1, appendG1); err != nil {
		return err
	}
	return writeBlocks(w, k.Proving.KzgLagrange.G1, appendG1)
}

// LoadPLONK reads a file written by Save. See LoadGroth16 for what it does not check.
func LoadPLONK(path string) (*PLONK, error) {
	k := new(PLONK)
	return k, load(path, k.decode)
}

func (k *PLONK) decode(c *cursor) {
	k.Header = c.header(SchemePLONK)
	raw := c.bytes(uint64(c.uint32()))
	if c.err == nil && !plainPLONK(raw) {
		c.fail("the verifying key is not one of a circuit without commitments")
	}
	if c.err != nil {
		return
	}
	vk := new(gnark.VerifyingKey)
	if n, err := vk.ReadFrom(bytes.NewReader(raw)); err != nil || n != int64(len(raw)) {
		c.fail("verifying key: %v", err)
		return
	}
	if n := vk.Size; n < 2 || n > 1<<28 || n&(n-1) != 0 {
		c.fail("a domain of %d", n)
		return
	}
	if srs.IDOf(&vk.Kzg.G2[1]) != srs.ID(k.Phase1) {
		c.fail("the verifying key is of other powers of tau than the header")
		return
	}
	k.Verifying, k.Proving = vk, &gnark.ProvingKey{Vk: vk}
	k.Proving.Kzg.G1 = c.g1(vk.Size+blinding, false)
	k.Proving.KzgLagrange.G1 = c.g1(vk.Size, false)
}

// plainPLONK says whether gnark's raw encoding has the length and the empty lists of a circuit without commitments; gnark would allocate
// whatever the lengths of the lists say.
func plainPLONK(raw []byte) bool {
	var want bytes.Buffer
	if _, err := new(gnark.VerifyingKey).WriteRawTo(&want); err != nil || len(raw) != want.Len() {
		return false
	}
	const (
		version = 16                                                  // marker and version
		list    = version + 8 + 2*fr.Bytes + 8 + fr.Bytes + 8*g1Bytes // commitments: length u32
	)
	return bytes.Equal(raw[:version], want.Bytes()[:version]) && bytes.Equal(raw[list:list+4], make([]byte, 4)) &&
		bytes.Equal(raw[len(raw)-4:], make([]byte, 4))
}
