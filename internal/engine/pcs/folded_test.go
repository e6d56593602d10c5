package pcs

import (
	"fmt"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/engine/field"
)

// shown is a Folded opening with the vectors that the verifier is shown.
type shown struct {
	Folded
	H, G []fr.Element
}

const labelFolded = "pcs: folded vectors"

// openShown opens f; forge, if set, may change h, then g, before they are sent.
func openShown(k *Key, f []fr.Element, commitment bn254.G1Affine, u []fr.Element, tr transcript, forge func(p *shown, alpha *fr.Element)) (fr.Element, *shown) {
	p := &shown{H: k.paddedRows(f, u)}
	if forge != nil {
		forge(p, nil)
	}
	v := Evaluate(p.H, u[k.LogColumns():])
	absorbClaim(tr, commitment, u, v)
	tr.AbsorbScalars(labelFolded, p.H...)
	alpha := tr.Challenge(labelAlpha)
	g, folded := k.FoldColumns(f, alpha)
	p.Folded, p.G = *folded, g
	if forge != nil {
		forge(p, &alpha)
	}
	tr.AbsorbScalars(labelFolded, p.G...)
	tr.AbsorbPoints(labelZeta, p.Q, p.Folded.G)
	k.Open(&p.Folded, p.G, tr.Challenge(labelZeta))
	return v, p
}

func (p *shown) verify(k *VerifierKey, commitment bn254.G1Affine, u []fr.Element, v fr.Element, tr transcript) error {
	if len(u) != k.C {
		return ErrMalformed
	}
	absorbClaim(tr, commitment, u, v)
	tr.AbsorbScalars(labelFolded, p.H...)
	alpha := tr.Challenge(labelAlpha)
	tr.AbsorbScalars(labelFolded, p.G...)
	tr.AbsorbPoints(labelZeta, p.Q, p.Folded.G)
	zeta := tr.Challenge(labelZeta)
	tr.AbsorbPoints(labelKappa, p.Open)
	f := &field.Native{}
	AssertFolds(f, k.Shape, u, v, p.H, alpha, p.G)
	if err := k.VerifyFolded(commitment, &p.Folded, alpha, zeta, evaluateAt(p.G, zeta), tr.Challenge(labelKappa)); err != nil {
		return err
	}
	return f.Err()
}

func (p *shown) encode() []byte {
	b, _ := p.AppendBinary(nil)
	return appendScalars(appendScalars(b, p.H...), p.G...)
}

func (s Shape) decodeShown(b []byte) (*shown, error) {
	p := &shown{H: make([]fr.Element, s.Rows()+1), G: make([]fr.Element, s.Columns())}
	if want := FoldedBytes + (len(p.H)+len(p.G))*ScalarBytes; len(b) != want {
		return nil, fmt.Errorf("%w: %d bytes, want %d", ErrMalformed, len(b), want)
	}
	if err := p.UnmarshalBinary(b[:FoldedBytes]); err != nil {
		return nil, err
	}
	d := decoder{rest: b[FoldedBytes:]}
	for _, vector := range [][]fr.Element{p.H, p.G} {
		for i := range vector {
			d.scalar(&vector[i])
		}
	}
	return p, d.err
}

// TestFoldedForgeries changes the vectors, which the verifier sees through one after the other.
func TestFoldedForgeries(t *testing.T) {
	const c = 6
	key, vk, _ := setup(t, c)
	f, u := randomVector(1<<c), randomVector(c)
	commitment := key.commitFull(f)
	u1, u2 := u[:key.LogColumns()], eqTable(u[key.LogColumns():])
	one := fr.One()
	want := directValue(f, u)
	want.Add(&want, &one)
	raise := func(p *shown) { // h whose value at u₂ is one more
		var delta fr.Element
		p.H[0].Add(&p.H[0], delta.Inverse(&u2[0]))
	}
	fit := func(p *shown, alpha *fr.Element) (delta fr.Element) { // g that agrees with the raised h at α
		eq := eqTable(u1)
		got, want := Evaluate(p.G, u1), evaluateAt(p.H, *alpha)
		delta.Sub(&want, &got)
		delta.Div(&delta, &eq[0])
		p.G[0].Add(&p.G[0], &delta)
		return delta
	}
	for name, x := range map[string]struct {
		forge func(p *shown, alpha *fr.Element)
		want  error
	}{
		"h": {func(p *shown, alpha *fr.Element) {
			if alpha == nil {
				raise(p)
			}
		}, ErrColumns},
		"h, and g to fit it, not committed": {func(p *shown, alpha *fr.Element) {
			if alpha == nil {
				raise(p)
			} else {
				fit(p, alpha)
			}
		}, ErrPairing},
		"h, and g to fit it, committed": {func(p *shown, alpha *fr.Element) {
			if alpha == nil {
				raise(p)
			} else {
				fit(p, alpha)
				p.Folded.G = key.commitFull(p.G)
			}
		}, ErrPairing},
		"h, and g to fit it, with a multiple of X^b - α": {func(p *shown, alpha *fr.Element) {
			if alpha == nil {
				raise(p)
				return
			}
			delta := fit(p, alpha) // = -x·α, which x·X^b in the commitment makes congruent
			x := make([]fr.Element, key.Columns()+1)
			x[key.Columns()].Div(&delta, alpha)
			x[key.Columns()].Neg(&x[key.Columns()])
			copy(x, p.G)
			p.Folded.G = key.commitFull(x)
			q, _ := key.DivideByPower(make([]fr.Element, len(f)), f, *alpha)
			q[0].Sub(&q[0], &x[key.Columns()])
			p.Q = key.commitFull(q)
		}, ErrPairing},
	} {
		v, p := openShown(key, f, commitment, u, new(hashTranscript), x.forge)
		require.Equal(t, want, v, name)
		require.ErrorIs(t, p.verify(vk, commitment, u, v, new(hashTranscript)), x.want, name)
	}
	_, p := openShown(key, f, commitment, u, new(hashTranscript), nil)
	require.Error(t, p.verify(vk, commitment, u, want, new(hashTranscript)))
	require.NoError(t, p.verify(vk, commitment, u, directValue(f, u), new(hashTranscript)))
}

func appendScalars(b []byte, scalars ...fr.Element) []byte {
	for i := range scalars {
		word := scalars[i].Bytes()
		b = append(b, word[:]...)
	}
	return b
}

func (d *decoder) scalar(s *fr.Element) {
	if d.err == nil {
		if s.SetBytesCanonical(d.rest[:ScalarBytes]) != nil {
			d.err = fmt.Errorf("%w: a scalar is not below the modulus", ErrMalformed)
		}
		d.rest = d.rest[ScalarBytes:]
	}
}
