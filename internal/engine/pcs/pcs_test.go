package pcs

import (
	"crypto/sha256"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/engine/msm"
	"github.com/aivm/aivm/verifier/srs"
)

// transcript is a Fiat-Shamir transcript, which prover and verifier extend alike. A challenge depends on everything
// absorbed before.
type transcript interface {
	AbsorbPoints(label string, points ...bn254.G1Affine)
	AbsorbScalars(label string, scalars ...fr.Element)
	Challenge(label string) fr.Element
}

const (
	labelClaim = "commitment, point and value"
	labelAlpha = "alpha"
	labelZeta  = "zeta"
	labelKappa = "kappa"
)

func absorbClaim(tr transcript, commitment bn254.G1Affine, u []fr.Element, v fr.Element) {
	tr.AbsorbPoints(labelClaim, commitment)
	tr.AbsorbScalars(labelClaim, u...)
	tr.AbsorbScalars(labelClaim, v)
}

// hashTranscript hashes labels and values; each challenge is absorbed in turn.
type hashTranscript struct{ state [32]byte }

func (t *hashTranscript) absorb(label string, b []byte) {
	t.state = sha256.Sum256(append(append(t.state[:], label...), b...))
}

func (t *hashTranscript) AbsorbPoints(label string, points ...bn254.G1Affine) {
	for i := range points {
		t.absorb(label, AppendPoint(nil, &points[i]))
	}
}

func (t *hashTranscript) AbsorbScalars(label string, scalars ...fr.Element) {
	t.absorb(label, appendScalars(nil, scalars...))
}

func (t *hashTranscript) Challenge(label string) (c fr.Element) {
	t.absorb(label, nil)
	c.SetBytes(t.state[:])
	return c
}

// seeded makes a τ that tests know.
type seeded struct{}

func (seeded) Read(b []byte) (int, error) {
	for i := range b {
		b[i] = byte(i + 1)
	}
	return len(b), nil
}

func knownTau() (tau fr.Element) {
	var seed [48]byte
	_, _ = seeded{}.Read(seed[:])
	return *tau.SetBigInt(new(big.Int).SetBytes(seed[:]))
}

// setup has more powers than the chunk needs, for commitments of too high degree.
func setup(t testing.TB, c int) (*Key, *VerifierKey, *srs.SRS) {
	s, err := srs.NewUnsafe(1<<(c+1)+2, seeded{})
	require.NoError(t, err)
	key, err := NewKey(s, c, msm.NewEngine(0))
	require.NoError(t, err)
	vk, err := NewVerifierKey(s, c)
	require.NoError(t, err)
	return key, vk, s
}

func randomVector(n int) []fr.Element {
	v := make([]fr.Element, n)
	for i := range v {
		v[i].MustSetRandom()
	}
	return v
}

// directValue is the definition: Σ_i m_i·Π_j (u_j if bit j of i is set, else 1 - u_j).
func directValue(m, u []fr.Element) (sum fr.Element) {
	one := fr.One()
	for i := range m {
		term := m[i]
		for j := range u {
			factor := u[j]
			if i>>j&1 == 0 {
				factor.Sub(&one, &u[j])
			}
			term.Mul(&term, &factor)
		}
		sum.Add(&sum, &term)
	}
	return sum
}

// scheme is an opening as tests see it.
type scheme struct {
	name   string
	open   func(k *Key, f []fr.Element, c bn254.G1Affine, u []fr.Element, tr transcript) (fr.Element, []byte, error)
	verify func(vk *VerifierKey, c bn254.G1Affine, u []fr.Element, v fr.Element, proof []byte, tr transcript) error
}

var schemes = []scheme{
	{
		"folded",
		func(k *Key, f []fr.Element, c bn254.G1Affine, u []fr.Element, tr transcript) (fr.Element, []byte, error) {
			v, p := openShown(k, f, c, u, tr, nil)
			return v, p.encode(), nil
		},
		func(vk *VerifierKey, c bn254.G1Affine, u []fr.Element, v fr.Element, proof []byte, tr transcript) error {
			p, err := vk.decodeShown(proof)
			if err != nil {
				return err
			}
			return p.verify(vk, c, u, v, tr)
		},
	},
}

func forSchemes(t *testing.T, test func(t *testing.T, s scheme)) {
	for _, s := range schemes {
		t.Run(s.name, func(t *testing.T) { test(t, s) })
	}
}

func TestOpen(t *testing.T) {
	for _, c := range []int{5, 6, 8, 11} {
		key, vk, _ := setup(t, c)
		forSchemes(t, func(t *testing.T, s scheme) {
			for _, above := range []int{0, 1, Spare} {
				f, u := randomVector(1<<c+above), randomVector(c)
				commitment := key.commitFull(f)
				v, proof, err := s.open(key, f, commitment, u, new(hashTranscript))
				require.NoError(t, err)
				require.Equal(t, directValue(f[:1<<c], u), v, "c = %d", c)
				require.NoError(t, s.verify(vk, commitment, u, v, proof, new(hashTranscript)), "c = %d", c)
			}
		})
	}
}

// TestOpenAtVertex opens at points of the cube, where the value is a cell, and the zero polynomial.
func TestOpenAtVertex(t *testing.T) {
	const c = 5
	key, vk, _ := setup(t, c)
	forSchemes(t, func(t *testing.T, s scheme) {
		f := randomVector(1 << c)
		for _, cell := range []int{0, 1, 13, 31} {
			u := make([]fr.Element, c)
			for j := range u {
				u[j].SetUint64(uint64(cell >> j & 1))
			}
			commitment := key.commitFull(f)
			v, proof, err := s.open(key, f, commitment, u, new(hashTranscript))
			require.NoError(t, err)
			require.Equal(t, f[cell], v)
			require.NoError(t, s.verify(vk, commitment, u, v, proof, new(hashTranscript)))
		}
		zero, u := make([]fr.Element, 1<<c), randomVector(c)
		v, proof, err := s.open(key, zero, bn254.G1Affine{}, u, new(hashTranscript))
		require.NoError(t, err)
		require.True(t, v.IsZero())
		require.NoError(t, s.verify(vk, bn254.G1Affine{}, u, v, proof, new(hashTranscript)))
	})
}

// TestChunks commits to chunks of small integers, combines and opens them.
func TestChunks(t *testing.T) {
	const c = 7
	key, vk, _ := setup(t, c)
	rng := rand.New(rand.NewPCG(1, 2))
	tau := knownTau()
	chunks, dense := make([]Chunk, 3), make([][]fr.Element, 3)
	for i := range chunks {
		a, b := make([]int16, 40), make([]int64, 16)
		values := key.Coefficients()
		for k := range a {
			a[k] = int16(rng.Uint32())
			values[8+k].SetInt64(int64(a[k]))
		}
		for k := range b {
			b[k] = int64(rng.Uint64())
			values[64+k].SetInt64(b[k])
		}
		hiding := key.Hiding()
		require.Equal(t, 1<<c, hiding.Degree)
		values[1<<c] = hiding.Value
		last := Coefficient{1<<c + Spare - 1, randomVector(1)[0]}
		values[last.Degree] = last.Value
		chunks[i] = Chunk{[]Block{{8, msm.Cells[int16](a)}, {64, msm.Cells[int64](b)}}, []Coefficient{hiding, last}}
		dense[i] = values
	}
	commitments, err := key.Commit(chunks...)
	require.NoError(t, err)
	f, weights := key.Coefficients(), randomVector(3)
	for i := range chunks {
		var want bn254.G1Affine
		value := evaluateAt(dense[i], tau)
		require.Equal(t, *want.ScalarMultiplicationBase(value.BigInt(new(big.Int))), commitments[i])
		require.NoError(t, key.Accumulate(f, weights[i], chunks[i]))
	}
	atOnce, err := key.Combination(weights, chunks)
	require.NoError(t, err)
	require.Equal(t, f, atOnce)
	combined, err := Combine(commitments, weights)
	require.NoError(t, err)
	require.Equal(t, combined, key.commitFull(f))
	u := randomVector(c)
	forSchemes(t, func(t *testing.T, s scheme) {
		v, proof, err := s.open(key, f, combined, u, new(hashTranscript))
		require.NoError(t, err)
		require.NoError(t, s.verify(vk, combined, u, v, proof, new(hashTranscript)))
		other, err := Combine([]bn254.G1Affine{commitments[1], commitments[0], commitments[2]}, weights)
		require.NoError(t, err)
		require.Error(t, s.verify(vk, other, u, v, proof, new(hashTranscript)))
	})
}

// TestCommitIndependentOfChunkSize: a piece of data has one commitment under all keys that are large enough, with
// its hiding coefficients behind the cells, also where the chunk ends there.
func TestCommitIndependentOfChunkSize(t *testing.T) {
	large, _, s := setup(t, 8)
	small, err := NewKey(s, 5, large.engine)
	require.NoError(t, err)
	piece := Chunk{
		[]Block{{0, msm.Cells[int16]{3, -4, 5}}, {8, msm.Cells[uint16]{65535, 0, 1, 2, 7, 7, 7, 7}}}, nil,
	}
	for i := range Spare {
		piece.Singles = append(piece.Singles, Coefficient{1<<5 + i, randomVector(1)[0]})
	}
	want, err := large.Commit(piece, piece)
	require.NoError(t, err)
	got, err := small.Commit(piece)
	require.NoError(t, err)
	require.Equal(t, want[0], got[0])
	require.Equal(t, want[0], want[1])
	require.True(t, got[0].IsOnCurve() && !got[0].IsInfinity())
}

func TestVerifierKeyEncoding(t *testing.T) {
	_, vk, s := setup(t, 5)
	b, err := vk.AppendBinary(nil)
	require.NoError(t, err)
	require.Len(t, b, VerifierKeyBytes)
	got, err := DecodeVerifierKey(b)
	require.NoError(t, err)
	require.Equal(t, vk, got)
	require.Equal(t, s.ID(), got.SRS())
	change := func(i int, v byte) error {
		c := append([]byte(nil), b...)
		c[i] = v
		_, err := DecodeVerifierKey(c)
		return err
	}
	require.ErrorIs(t, change(0, 1), ErrMalformed)
	require.ErrorIs(t, change(1, 0xff), ErrMalformed)
	require.ErrorIs(t, change(32, b[32]^1), ErrPoint)
	require.ErrorIs(t, change(len(b)-1, b[len(b)-1]^1), ErrPoint)
	for _, short := range [][]byte{nil, b[:1], b[1:]} {
		_, err = DecodeVerifierKey(short)
		require.ErrorIs(t, err, ErrMalformed)
	}
	_, err = DecodeVerifierKey(append([]byte{5}, make([]byte, 2*G2Bytes)...))
	require.ErrorIs(t, err, ErrPoint)
}

func TestMisuse(t *testing.T) {
	key, _, s := setup(t, 5)
	_, err := NewKey(s, 1, key.engine)
	require.ErrorContains(t, err, "chunks of 2^1 cells")
	_, err = NewKey(s, 6, key.engine)
	require.ErrorIs(t, err, srs.ErrTooSmall)
	_, err = NewVerifierKey(s, 28)
	require.Error(t, err)
	for _, c := range []Chunk{
		{Blocks: []Block{{25, make(msm.Cells[int16], 8)}}},
		{Blocks: []Block{{-1, make(msm.Cells[int16], 8)}}},
		{Blocks: []Block{{33, msm.Cells[int16]{}}}},
		{Singles: []Coefficient{{Degree: 32 + Spare}}},
		{Singles: []Coefficient{{Degree: -1}}},
	} {
		_, err := key.Commit(c)
		require.Error(t, err)
		require.Error(t, key.Accumulate(key.Coefficients(), fr.One(), c))
		_, err = key.Combination([]fr.Element{fr.One()}, []Chunk{c})
		require.Error(t, err)
	}
	_, err = key.FoldRows(randomVector(31), randomVector(5))
	require.Error(t, err)
	_, err = key.FoldRows(randomVector(32), randomVector(4))
	require.Error(t, err)
	_, err = key.FoldRows(randomVector(32+Spare+1), randomVector(5))
	require.Error(t, err)
	_, err = Combine(make([]bn254.G1Affine, 2), randomVector(1))
	require.ErrorIs(t, err, ErrMalformed)
	var off bn254.G1Affine
	off.X.SetOne()
	_, err = Combine([]bn254.G1Affine{off}, randomVector(1))
	require.ErrorIs(t, err, ErrPoint)
	_, err = key.MaskAddresses(0, 5)
	require.Error(t, err)
}
