package contracts

import (
	"encoding/binary"
	"fmt"
	"math/bits"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/wrapped"
)

// Constants are what the verifier contract of a program has behind its code: see
// src/ProgramKey.sol.
type Constants struct {
	Program    verifier.Word // P of the seam between circuit and contract
	VerifierID verifier.Word
	ProgramID  verifier.Word
	// StartDescriptor and EndDescriptor are the descriptor words of the model before
	// and after; zero if the program fixes its first model, or has none.
	StartDescriptor, EndDescriptor verifier.Word

	Fresh       int              // commitments of a proof's own: trace and mask
	Fixed       []bn254.G1Affine // commitments of the program's constants, behind the fresh ones
	Sets        []DataSet
	StartPieces int
	EndPieces   int
	Outputs     int // number of public outputs
	Development bool

	Groth16 Groth16Points
	PLONK   *PLONKPoints // if not nil, in place of Groth16
}

// DataSet is what a program wants of a data set.
type DataSet struct {
	Descriptor verifier.Word // its descriptor word
	Pieces     int
}

// Groth16Points are those of a verifying key with γ = [1]₂, and of the powers of tau.
type Groth16Points struct {
	K                      [5]bn254.G1Affine
	Alpha                  bn254.G1Affine
	Beta, Delta, TauB, Tau bn254.G2Affine
}

// PLONKPoints are the powers of tau that commitments are under, and gnark's key of the
// circuit, which may be under others.
type PLONKPoints struct {
	TauB, Tau bn254.G2Affine
	Key       *wrapped.PLONKKey
}

// Chunks is the number of commitments.
func (c *Constants) Chunks() int {
	n := c.Fresh + len(c.Fixed) + c.StartPieces + c.EndPieces
	for _, s := range c.Sets {
		n += s.Pieces
	}
	return n
}

// RhoBits is the number of coordinates that choose a chunk.
func (c *Constants) RhoBits() int { return bits.Len(uint(c.Chunks() - 1)) }

// PublicValuesBytes is the length of the public values.
func (c *Constants) PublicValuesBytes() int {
	n := 1 + len(c.Sets) + c.Outputs
	if c.StartPieces > 0 {
		n++
	}
	if c.EndPieces > 0 {
		n++
	}
	return 32 * n
}

// ProofBytes is the length of a proof.
func (c *Constants) ProofBytes() int {
	outer := groth16Bytes
	if c.PLONK != nil {
		outer = plonkBytes
	}
	return 4 + 64*(c.Chunks()-len(c.Fixed)) + outer + 192 + 32*(3+c.RhoBits())
}

// Lengths of outer proofs.
const (
	groth16Bytes = 256
	plonkBytes   = 768
)

// Encode returns the constants as the contract reads them.
func (c *Constants) Encode() ([]byte, error) {
	if n := c.Chunks(); n < 2 || n > maxChunks || c.Outputs > maxChunks {
		return nil, fmt.Errorf("%d chunks and %d outputs, want 2 to %d chunks and at most as many outputs", n, c.Outputs, maxChunks)
	}
	var b []byte
	for _, w := range []verifier.Word{c.Program, c.VerifierID, c.ProgramID, c.StartDescriptor, c.EndDescriptor} {
		b = append(b, w[:]...)
	}
	development := 0
	if c.Development {
		development = 1
	}
	for _, n := range []int{
		c.Fresh, len(c.Fixed), len(c.Sets), c.StartPieces, c.EndPieces, c.Outputs, c.RhoBits(), development,
	} {
		b = binary.BigEndian.AppendUint32(b, uint32(n))
	}
	if c.PLONK != nil {
		b = c.PLONK.append(b)
	} else {
		b = c.Groth16.append(b)
	}
	for i := range c.Fixed {
		b = pcs.AppendPoint(b, &c.Fixed[i])
	}
	for _, s := range c.Sets {
		b = append(b, s.Descriptor[:]...)
		b = appendInt(b, s.Pieces)
	}
	return b, nil
}

// maxChunks is less than what a contract's counts hold, and more than a block's gas
// pays for.
const maxChunks = 1 << 14

func (g *Groth16Points) append(b []byte) []byte {
	for i := range g.K {
		b = pcs.AppendPoint(b, &g.K[i])
	}
	b = pcs.AppendPoint(b, &g.Alpha)
	for _, p := range []*bn254.G2Affine{&g.Beta, &g.Delta, &g.TauB, &g.Tau} {
		b = pcs.AppendG2(b, p)
	}
	return b
}

// append appends the constants as src/AIVMPlonk.sol and build/plonk.go have them.
func (p *PLONKPoints) append(b []byte) []byte {
	for _, q := range []*bn254.G2Affine{&p.TauB, &p.Tau, &p.Key.Tau} {
		b = pcs.AppendG2(b, q)
	}
	vk := p.Key.Gnark()
	b = appendInt(b, int(vk.Size))
	for _, e := range []*fr.Element{&vk.SizeInv, &vk.Generator} {
		w := e.Bytes()
		b = append(b, w[:]...)
	}
	for _, q := range []*bn254.G1Affine{&vk.S[0], &vk.S[1], &vk.S[2], &vk.Ql, &vk.Qr, &vk.Qm, &vk.Qo, &vk.Qk} {
		b = pcs.AppendPoint(b, q)
	}
	return b
}

// appendInt appends a word.
func appendInt(b []byte, n int) []byte {
	return binary.BigEndian.AppendUint64(append(b, make([]byte, 24)...), uint64(n))
}
