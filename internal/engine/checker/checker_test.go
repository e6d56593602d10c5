package checker

import (
	"crypto/rand"
	"crypto/sha256"
	"fmt"
	"slices"
	"sync"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/msm"
	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/internal/engine/transcript"
	"github.com/aivm/aivm/verifier/srs"
)

// verify is Verify and the opening, by evaluating the polynomial.
func verify(in *Inputs[fr.Element], tape, polynomial []fr.Element) error {
	var f field.Native
	r := transcript.NewReader[fr.Element](&f, transcript.NewPoseidon2(), Domain, tape)
	o, err := Verify(&f, r, in)
	if err != nil {
		return err
	}
	if err := f.Err(); err != nil {
		return err
	}
	if v := field.Evaluate(polynomial[:1<<ChunkBits], o.Low[:]); !v.Equal(&o.Value) {
		return errOpening
	}
	return nil
}

var errOpening = fmt.Errorf("the polynomial has another value")

func TestHonestProofsVerify(t *testing.T) {
	for _, blocks := range []int{1, 2, 3, 16} {
		t.Run(fmt.Sprint(blocks), func(t *testing.T) {
			if blocks > 3 && testing.Short() {
				t.Skip("many blocks")
			}
			b := make([]Block, blocks)
			for k := range b {
				b[k] = synthetic(uint64(k), 0, 130+10*k, 3+k%3, 8)
			}
			c := newContract(b)
			p, err := Prove(uncommitted{}, b, c.hash())
			require.NoError(t, err)
			require.NoError(t, verify(&c.inputs, p.Tape, p.Polynomial))
		})
	}
}

var powersOfTau = sync.OnceValues(func() (*srs.SRS, error) { return srs.NewUnsafe(1<<ChunkBits+pcs.Spare, rand.Reader) })

// A proof with commitments: who sees these and what is opened computes the commitment
// of the opened polynomial, and the opening verifies.
func TestOpening(t *testing.T) {
	if testing.Short() {
		t.Skip("makes 2^20 powers of tau")
	}
	s, err := powersOfTau()
	require.NoError(t, err)
	key, err := pcs.NewKey(s, ChunkBits, msm.NewEngine(0))
	require.NoError(t, err)
	verifierKey, err := pcs.NewVerifierKey(s, ChunkBits)
	require.NoError(t, err)
	blocks := []Block{synthetic(1, 0, 1200, 40, ChunkBits), synthetic(2, 0, 120, 5, 12), synthetic(1, 1, 1200, 40, 3)}
	c := newContract(blocks)
	p, err := Prove(key, blocks, c.hash())
	require.NoError(t, err)

	var fixed, claimed []pcs.Chunk
	for _, b := range blocks {
		f, err := FixedChunk(b.Rows)
		require.NoError(t, err)
		fixed = append(fixed, f)
		claimed = append(claimed, chunkOf(b.G))
	}
	fixedPoints, err := key.Commit(fixed...)
	require.NoError(t, err)
	claimedPoints, err := key.Commit(claimed...)
	require.NoError(t, err)
	w := OpenedWeights(p.Opened, len(blocks))
	combined, err := pcs.Combine(
		slices.Concat(p.Wires, p.Inverses, fixedPoints, claimedPoints),
		slices.Concat(w.Wires, w.Inverses, w.Fixed, w.Claims))
	require.NoError(t, err)
	polynomial, err := key.Commit(chunkOf(p.Polynomial))
	require.NoError(t, err)
	require.Equal(t, polynomial[0], combined)

	low := slices.Clone(p.Opened.Low[:])
	slices.Reverse(low)
	value, opening, err := key.OpenMercury(p.Polynomial, combined, low, &hashed{})
	require.NoError(t, err)
	require.Equal(t, p.Opened.Value, value)
	require.NoError(t, verifierKey.VerifyMercury(combined, low, value, &opening, &hashed{}))
	increase(&value)
	require.ErrorIs(t, verifierKey.VerifyMercury(combined, low, value, &opening, &hashed{}), pcs.ErrPairing)
}

// chunkOf is the chunk of a polynomial, perhaps with hiding coefficients.
func chunkOf(g []fr.Element) pcs.Chunk {
	n := min(len(g), 1<<ChunkBits)
	c := pcs.Chunk{Blocks: []pcs.Block{{Cells: msm.Field(g[:n])}}}
	for i := n; i < len(g); i++ {
		c.Singles = append(c.Singles, pcs.Coefficient{Degree: i, Value: g[i]})
	}
	return c
}

// hashed is the transcript of an opening.
type hashed struct{ state [sha256.Size]byte }

func (h *hashed) add(b []byte) { h.state = sha256.Sum256(append(h.state[:], b...)) }

func (h *hashed) AbsorbPoints(_ string, points ...bn254.G1Affine) {
	for i := range points {
		h.add(pcs.AppendPoint(nil, &points[i]))
	}
}

func (h *hashed) AbsorbScalars(_ string, scalars ...fr.Element) {
	for i := range scalars {
		b := scalars[i].Bytes()
		h.add(b[:])
	}
}

func (h *hashed) Challenge(label string) (e fr.Element) {
	h.add([]byte(label))
	return *e.SetBytes(h.state[:])
}
