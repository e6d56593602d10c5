package keypair

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/fft"
	gnark "github.com/consensys/gnark/backend/groth16/bn254"
	cs "github.com/consensys/gnark/constraint/bn254"

	"github.com/aivm/aivm/internal/files/atomicfile"
	"github.com/aivm/aivm/internal/setup/groth16"
)

// Groth16 is a pair of keys with γ = 1, for circuits without commitments.
type Groth16 struct {
	Header
	Proving   *gnark.ProvingKey
	Verifying *gnark.VerifyingKey
}

// NewGroth16Development makes development keys of a circuit. stage is told what begins; it may be nil.
func NewGroth16Development(ctx context.Context, system *cs.R1CS, stage func(string)) (*Groth16, error) {
	digest, err := Circuit(system)
	if err != nil {
		return nil, err
	}
	pk, vk, err := groth16.Setup(ctx, system, stage)
	if err != nil {
		return nil, err
	}
	k := &Groth16{Header{
		Scheme: SchemeGroth16, Kind: Development, Gnark: GnarkVersion(), Circuit: digest, Constraints: system.GetNbConstraints(),
	}, pk, vk}
	return k, k.Check()
}

// Check returns ErrInsecure for verifying keys under which proofs can be forged by anybody, or under which a public input can be
// changed. With γ = δ (phase 2 skipped) a forger moves what he likes between the public inputs and C; with α or β known he takes
// them apart from e(α, β); an input whose point is infinity is in no equation.
func (k *Groth16) Check() error {
	_, _, one1, one2 := bn254.Generators()
	vk := k.Verifying
	if len(vk.CommitmentKeys) > 0 {
		return fmt.Errorf("%w: it is for a circuit with %d commitments, want none", ErrFormat, len(vk.CommitmentKeys))
	}
	if !vk.G2.Gamma.Equal(&one2) {
		return fmt.Errorf("%w: γ is not 1", ErrInsecure)
	}
	for _, p := range []struct {
		name string
		g1   *bn254.G1Affine
	}{{"α", &vk.G1.Alpha}, {"β", &vk.G1.Beta}, {"δ", &vk.G1.Delta}} {
		if !p.g1.IsOnCurve() || p.g1.IsInfinity() || p.g1.X.Equal(&one1.X) {
			return fmt.Errorf("%w: %s is 0, 1, -1 or no point", ErrInsecure, p.name)
		}
	}
	for _, p := range []struct {
		name string
		g1   bn254.G1Affine
		g2   *bn254.G2Affine
	}{{"β", vk.G1.Beta, &vk.G2.Beta}, {"δ", vk.G1.Delta, &vk.G2.Delta}} {
		if !p.g2.IsInSubGroup() || !samePower(p.g1, *p.g2) {
			return fmt.Errorf("%w: %s in G1 is not %s in G2", ErrInsecure, p.name, p.name)
		}
	}
	for i := range vk.G1.K {
		if !vk.G1.K[i].IsOnCurve() || vk.G1.K[i].IsInfinity() {
			return fmt.Errorf("%w: public input %d has no point", ErrInsecure, i)
		}
	}
	return nil
}

// samePower says whether e(a, [1]₂) = e([1]₁, b).
func samePower(a bn254.G1Affine, b bn254.G2Affine) bool {
	_, _, one1, one2 := bn254.Generators()
	one1.Neg(&one1)
	ok, err := bn254.PairingCheck([]bn254.G1Affine{a, one1}, []bn254.G2Affine{one2, b})
	return err == nil && ok
}

// Save writes the keys to a file, through a temporary one in the same folder.
func (k *Groth16) Save(path string) error {
	if err := k.Check(); err != nil {
		return err
	}
	return k.save(path, k.encode, (*atomicfile.File).Commit)
}

// SaveNew is Save to a file that must not be there yet; else the error is fs.ErrExist.
func (k *Groth16) SaveNew(path string) error {
	if err := k.Check(); err != nil {
		return err
	}
	return k.save(path, k.encode, (*atomicfile.File).CommitNew)
}

// Write writes what Save does, without the checksum: keys are equal if and only if this is.
func (k *Groth16) Write(w io.Writer) error {
	if _, err := w.Write(k.append(nil)); err != nil {
		return err
	}
	return k.encode(w)
}

// Same compares all of two keys.
func (k *Groth16) Same(other *Groth16) (bool, error) {
	var a, b bytes.Buffer
	err := errors.Join(k.Write(&a), other.Write(&b))
	return err == nil && bytes.Equal(a.Bytes(), b.Bytes()), err
}

// encode writes α, β, δ in G1 and β, δ in G2; the number of public wires u32, of wires u32, and flags for the wires without a
// point in A and in B; the points K of the public and of the other wires, A, B and Z in G1, and B in G2.
func (k *Groth16) encode(w io.Writer) error {
	pk, vk := k.Proving, k.Verifying
	b := appendG1(nil, pk.G1.Alpha, pk.G1.Beta, pk.G1.Delta)
	b = appendG2(b, pk.G2.Beta, pk.G2.Delta)
	b = binary.LittleEndian.AppendUint32(b, uint32(len(vk.G1.K)))
	b = binary.LittleEndian.AppendUint32(b, uint32(len(pk.InfinityA)))
	b = appendFlags(appendFlags(b, pk.InfinityA), pk.InfinityB)
	if _, err := w.Write(b); err != nil {
		return err
	}
	for _, points := range [][]bn254.G1Affine{vk.G1.K, pk.G1.K, pk.G1.A, pk.G1.B, pk.G1.Z} {
		if err := writeBlocks(w, points, appendG1); err != nil {
			return err
		}
	}
	return writeBlocks(w, pk.G2.B, appendG2)
}

// LoadGroth16 reads a file written by Save. It checks form, checksum, that all points are on the curve, and the verifying key as Check does.
//
// # Soundness
//
// Anybody can write files: that a key is of a ceremony, and of the circuit that it names, is what the file says. `aivm setup
// verify` makes a ceremony's key anew from the contributions and compares. A wrong proving key makes proofs fail; one made with malice
// may make them leak.
func LoadGroth16(path string) (*Groth16, error) {
	k := new(Groth16)
	return k, load(path, k.decode)
}

func (k *Groth16) decode(c *cursor) {
	k.Header = c.header(SchemeGroth16)
	pk, vk := new(gnark.ProvingKey), new(gnark.VerifyingKey)
	k.Proving, k.Verifying = pk, vk
	head, head2 := c.g1(3, false), c.g2(2)
	public, wires := c.uint32(), c.uint32()
	pk.InfinityA, pk.NbInfinityA = c.flags(wires)
	pk.InfinityB, pk.NbInfinityB = c.flags(wires)
	if c.err == nil && (public == 0 || public > wires || k.Constraints < 2 || k.Constraints > 1<<28) {
		c.fail("%d constraints, %d wires, %d of them public", k.Constraints, wires, public)
	}
	if c.err != nil {
		return
	}
	domain := fft.NewDomain(uint64(k.Constraints), fft.WithoutPrecompute()) // its tables once there is a point for each of its elements
	vk.G1.K, pk.G1.K = c.g1(uint64(public), true), c.g1(uint64(wires-public), true)
	pk.G1.A = c.g1(uint64(wires)-pk.NbInfinityA, false)
	pk.G1.B = c.g1(uint64(wires)-pk.NbInfinityB, false)
	pk.G1.Z = c.g1(domain.Cardinality-1, false)
	pk.G2.B = c.g2(uint64(wires) - pk.NbInfinityB)
	if c.err != nil {
		return
	}
	pk.Domain = *fft.NewDomain(uint64(k.Constraints))
	pk.G1.Alpha, pk.G1.Beta, pk.G1.Delta = head[0], head[1], head[2]
	pk.G2.Beta, pk.G2.Delta = head2[0], head2[1]
	vk.G1.Alpha, vk.G1.Beta, vk.G1.Delta = head[0], head[1], head[2]
	vk.G2.Beta, vk.G2.Delta = head2[0], head2[1]
	_, _, _, vk.G2.Gamma = bn254.Generators()
	vk.PublicAndCommitmentCommitted = [][]int{}
	if c.err = k.Check(); c.err == nil {
		c.err = vk.Precompute()
	}
}
