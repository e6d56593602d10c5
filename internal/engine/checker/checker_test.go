package checker

import (
	"crypto/rand"
	"crypto/sha256"
	"errors"
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

// verify is Verify, with the polynomial's value for its opening.
func verify(in *Inputs[fr.Element], tape, polynomial []fr.Element) error {
	var f field.Native
	r := transcript.NewReader[fr.Element](&f, transcript.NewPoseidon2(), Domain, tape)
	o, err := verifyRows(&f, r, in)
	if err := errors.Join(err, r.Done(), f.Err()); err != nil {
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
	w := OpenedWeights(p.Opened, len(blocks), len(p.Inverses))
	combined, err := pcs.Combine(
		slices.Concat(p.Wires, p.Inverses, fixedPoints, claimedPoints),
		slices.Concat(w.Wires, w.Inverses, w.Fixed, w.Claims))
	require.NoError(t, err)
	polynomial, err := key.Commit(chunkOf(p.Polynomial))
	require.NoError(t, err)
	require.Equal(t, polynomial[0], combined)

	opening, err := p.Open(key, draws())
	require.NoError(t, err)
	require.NoError(t, verifyOpened(s, &c.inputs, p, combined, opening))
	require.ErrorIs(t, verifyOpened(s, &c.inputs, p, p.Wires[0], opening), pcs.ErrPairing)
	for _, q := range []*bn254.G1Affine{&opening.H, &opening.G, &opening.Q, &opening.W} {
		was := *q
		*q = p.Wires[0]
		require.Error(t, verifyOpened(s, &c.inputs, p, combined, opening))
		*q = was
	}
}

// verifyOpened is what a circuit and a contract do after the rows.
func verifyOpened(s *srs.SRS, in *Inputs[fr.Element], p *Proof, combined bn254.G1Affine, x *Opening) error {
	var f field.Native
	given, hash := *in, draws()
	given.Drawn = Drawn[fr.Element]{Alpha: hash.Alpha(x.H), Gamma: hash.Gamma(x.G), Z: hash.Z(x.Folded, x.Q)}
	r := transcript.NewReader[fr.Element](&f, transcript.NewPoseidon2(), Domain, p.Tape)
	o, folds, err := Verify(&f, r, &given)
	if err := errors.Join(err, f.Err()); err != nil {
		return err
	}
	if *folds != x.Folds || o.Digest != p.Opened.Digest {
		return errors.New("other folds than the prover's")
	}
	z := given.Z
	c, e := f.Sub(square(&f, z, foldBits), folds.Alpha), f.Sub(square(&f, z, halfBits), given.Alpha)
	minus := func(x fr.Element) fr.Element { return f.Sub(fr.Element{}, x) }
	_, _, one1, one2 := bn254.Generators()
	left, err := pcs.Combine(
		[]bn254.G1Affine{combined, x.G, x.H, x.Q, one1, x.W},
		[]fr.Element{c, f.Sub(e, c), f.Mul(e, folds.Kappa), minus(f.Mul(c, e)), minus(f.Mul(e, folds.Value)), z})
	if err != nil {
		return err
	}
	var right bn254.G1Affine
	right.Neg(&x.W)
	tau, err := s.G2Power(0)
	if err != nil {
		return err
	}
	ok, err := bn254.PairingCheck([]bn254.G1Affine{left, right}, []bn254.G2Affine{one2, tau})
	if err == nil && !ok {
		err = pcs.ErrPairing
	}
	return err
}

// draws are some hashes.
func draws() Draws {
	hash := func(label string, e fr.Element, points ...bn254.G1Affine) fr.Element {
		b := e.Bytes()
		text := append([]byte(label), b[:]...)
		for i := range points {
			text = pcs.AppendPoint(text, &points[i])
		}
		h := sha256.Sum256(text)
		return *new(fr.Element).SetBytes(h[:])
	}
	return Draws{
		Alpha: func(h bn254.G1Affine) fr.Element { return hash("alpha", fr.Element{}, h) },
		Gamma: func(g bn254.G1Affine) fr.Element { return hash("gamma", fr.Element{}, g) },
		Z:     func(folded fr.Element, q bn254.G1Affine) fr.Element { return hash("z", folded, q) },
	}
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
