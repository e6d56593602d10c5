package universal_test

import (
	"bytes"
	"reflect"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/internal/engine/wire"
	"github.com/aivm/aivm/internal/tools/wraptest"
	"github.com/aivm/aivm/isa/int128"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/universal"
)

// clone is a copy that may be changed.
func clone(p *universal.Proof) *universal.Proof {
	q := *p
	q.Blocks = slices.Clone(p.Blocks)
	for i := range q.Blocks {
		b := &q.Blocks[i]
		b.Commitments, b.High = slices.Clone(b.Commitments), slices.Clone(b.High)
		b.Outputs = [][]int128.Int{slices.Clone(b.Outputs[0])}
	}
	q.Wires, q.Inverses = slices.Clone(p.Wires), slices.Clone(p.Inverses)
	if o, ok := p.Outer.(*universal.Groth16Proof); ok {
		c := *o
		q.Outer = &c
	}
	return &q
}

// abc is the outer proof, which is Groth16's.
func abc(p *universal.Proof) *universal.Groth16Proof { return p.Outer.(*universal.Groth16Proof) }

// Every field of a proof, changed alone, is rejected.
func TestEveryFieldCounts(t *testing.T) {
	u := wraptest.NewUniversal(2, true)
	keys, blocks := batch(u, 3)
	proof := u.ProveBut(keys, blocks, wraptest.Steps{Parts: 2})
	_, _, g1, g2 := bn254.Generators()
	one := fr.One()
	rejects := func(what string, want error, change func(p *universal.Proof)) {
		t.Helper()
		p := clone(proof)
		change(p)
		require.False(t, reflect.DeepEqual(proof, p), what)
		_, err := universal.Verify(u.Key, keys, p)
		require.ErrorIs(t, err, want, what)
	}
	for what, change := range map[string]func(p *universal.Proof){
		"no block": func(p *universal.Proof) { p.Blocks, p.Wires, p.Inverses = nil, nil, p.Inverses[:1] },
		"seventeen blocks": func(p *universal.Proof) {
			p.Blocks, p.Wires = slices.Repeat(p.Blocks[:1], 17), slices.Repeat(p.Wires[:1], 10)
		},
		"wires less":    func(p *universal.Proof) { p.Wires = p.Wires[:1] },
		"wires more":    func(p *universal.Proof) { p.Wires = append(p.Wires, g1) },
		"inverses less": func(p *universal.Proof) { p.Inverses = nil },
		"inverses more": func(p *universal.Proof) { p.Inverses = append(p.Inverses, g1) },
		"five parts": func(p *universal.Proof) {
			p.Wires, p.Inverses = slices.Repeat(p.Wires[:1], 5), slices.Repeat(p.Inverses[:1], 5)
		},
		"a commitment less":    func(p *universal.Proof) { p.Blocks[0].Commitments = p.Blocks[0].Commitments[1:] },
		"a commitment more":    func(p *universal.Proof) { p.Blocks[1].Commitments = append(p.Blocks[1].Commitments, g1) },
		"a coordinate less":    func(p *universal.Proof) { p.Blocks[1].High = p.Blocks[1].High[1:] },
		"a coordinate more":    func(p *universal.Proof) { p.Blocks[1].High = append(p.Blocks[1].High, one) },
		"a zero in front of ρ": func(p *universal.Proof) { p.Blocks[1].High = append([]fr.Element{{}}, p.Blocks[1].High...) },
	} {
		rejects(what, verifier.ErrShape, change)
	}
	rejects("a block less", verifier.ErrFalse, func(p *universal.Proof) { p.Blocks = p.Blocks[:2] })
	rejects("a part of nothing more", verifier.ErrFalse, func(p *universal.Proof) {
		p.Wires, p.Inverses = append(p.Wires, bn254.G1Affine{}), append(p.Inverses, bn254.G1Affine{})
	})
	rejects("an output less", verifier.ErrOutputs, func(p *universal.Proof) { p.Blocks[0].Outputs[0] = p.Blocks[0].Outputs[0][1:] })
	rejects("program", universal.ErrOtherKey, func(p *universal.Proof) { p.Blocks[0].Program[0]++ })
	rejects("key", universal.ErrOtherKey, func(p *universal.Proof) { p.Blocks[0].Key[0]++ })
	rejects("blocks swapped", verifier.ErrFalse, func(p *universal.Proof) { p.Blocks[1], p.Blocks[2] = p.Blocks[2], p.Blocks[1] })
	for k := range proof.Blocks {
		rejects("context", verifier.ErrFalse, func(p *universal.Proof) { p.Blocks[k].Context[0]++ })
		for i := range proof.Blocks[k].Outputs[0] {
			rejects("output", verifier.ErrFalse, func(p *universal.Proof) {
				o := p.Blocks[k].Outputs[0]
				o[i] = o[i].Add(int128.From(1))
			})
		}
	}
	points := func(p *universal.Proof) (list []*bn254.G1Affine) {
		for k := range p.Blocks {
			for i := range p.Blocks[k].Commitments {
				list = append(list, &p.Blocks[k].Commitments[i])
			}
		}
		for i := range p.Wires {
			list = append(list, &p.Wires[i])
		}
		o := &p.Opening
		return append(list, &p.Inverses[0], &p.Inverses[1], &o.H, &o.G, &o.Q, &o.W, &abc(p).A, &abc(p).C)
	}
	for i := range points(proof) {
		rejects("a point negated", verifier.ErrFalse, func(p *universal.Proof) { q := points(p)[i]; q.Neg(q) })
		rejects("a point at infinity", verifier.ErrFalse, func(p *universal.Proof) { points(p)[i].SetInfinity() })
		rejects("a point of another place", verifier.ErrFalse, func(p *universal.Proof) { *points(p)[i] = *points(p)[(i+1)%len(points(p))] })
		rejects("a point off the curve", pcs.ErrPoint, func(p *universal.Proof) { points(p)[i].X.SetOne(); points(p)[i].Y.SetOne() })
	}
	rejects("B", verifier.ErrFalse, func(p *universal.Proof) { abc(p).B = g2 })
	rejects("B outside the curve", pcs.ErrPoint, func(p *universal.Proof) { abc(p).B.X.SetOne() })
	scalars := func(p *universal.Proof) (list []*fr.Element) {
		for k := range p.Blocks {
			list = append(list, &p.Blocks[k].Digest)
			for i := range p.Blocks[k].High {
				list = append(list, &p.Blocks[k].High[i])
			}
		}
		for _, part := range [][]fr.Element{p.Point.Block[:], p.Point.Part[:], p.Point.High[:]} {
			for i := range part {
				list = append(list, &part[i])
			}
		}
		o := &p.Opening
		return append(list, &p.Digest, &o.Kappa, &o.Alpha, &o.Folded, &o.Value, &o.Digest)
	}
	for i := range scalars(proof) {
		rejects("a scalar", verifier.ErrFalse, func(p *universal.Proof) { e := scalars(p)[i]; e.Add(e, &one) })
		rejects("a scalar of zero", verifier.ErrFalse, func(p *universal.Proof) { scalars(p)[i].SetZero() })
	}
}

// A proof is for one circuit and one string of powers.
func TestOtherKeys(t *testing.T) {
	u := wraptest.NewUniversal(2, true)
	keys, blocks := batch(u, 2)
	p := u.Prove(keys, blocks)
	_, err := universal.Verify(u.Key, keys[:1], p)
	require.ErrorIs(t, err, universal.ErrOtherKey)
	other := *u.Key
	other.Circuit[0]++
	_, err = universal.Verify(&other, keys, p)
	require.ErrorIs(t, err, universal.ErrOtherKey)
	other = *u.Key
	other.Tau = wraptest.G2(u.Draw())
	_, err = universal.Verify(&other, keys, p)
	require.ErrorIs(t, err, universal.ErrOtherKey)
}

// If ρ did not depend on W or a part of the outer proof, that could be chosen after it and balance an opening that is off.
func TestRhoBindsTheOuterProof(t *testing.T) {
	u := wraptest.NewUniversal(2, true)
	keys, blocks := batch(u, 2)
	for name, part := range map[string]struct{ from, to int }{"all": {0, 320}, "W": {0, 64}, "A": {64, 128}, "B": {128, 256}, "C": {256, 320}} {
		t.Run(name, func(t *testing.T) {
			off := u.Draw()
			p := u.ProveBut(keys, blocks, wraptest.Steps{Off: off, Outer: func(p *universal.Proof, tr *universal.Transcript) {
				u.Balance(p, tr, name, func(outer []byte) fr.Element {
					z, text := tr.Public[0].Bytes(), append(pcs.AppendPoint(nil, &p.Opening.W), outer...)
					off, rho := off, verifier.HashToField(slices.Concat(z[:], text[:part.from], text[part.to:]))
					return *off.Mul(&off, &rho)
				})
			}})
			_, err := universal.Verify(u.Key, keys, p)
			require.ErrorIs(t, err, verifier.ErrFalse)
		})
	}
}

// Every proof has one encoding.
func TestProofRoundTrip(t *testing.T) {
	u := wraptest.NewUniversal(2, true)
	for _, n := range []int{1, 3, 16} {
		keys, blocks := batch(u, n)
		p := u.Prove(keys, blocks)
		b, err := p.AppendBinary(nil)
		require.NoError(t, err)
		var q universal.Proof
		require.NoError(t, q.UnmarshalBinary(b))
		require.Equal(t, p, &q)
		for cut := range len(b) {
			require.Error(t, q.UnmarshalBinary(b[:cut]))
		}
		require.ErrorIs(t, q.UnmarshalBinary(append(b, 0)), wire.ErrMalformed)
		b[len(universal.Header)+1] = 3 // no scheme
		require.ErrorIs(t, q.UnmarshalBinary(b), wire.ErrMalformed)
		b[len(universal.Header)] = 2
		err = q.UnmarshalBinary(b)
		require.ErrorIs(t, err, universal.ErrVersion)
		require.ErrorContains(t, err, "2, want 4")
		b[3]++
		require.ErrorIs(t, q.UnmarshalBinary(b), universal.ErrForeign)
	}
}

// A table that lists a shared commitment twice, or has one that nobody uses, is another file of the same proof: refused.
func TestProofHasOneTable(t *testing.T) {
	u := wraptest.NewUniversal(2, true)
	keys, blocks := batch(u, 3)
	p := u.Prove(keys, blocks)
	b, err := p.AppendBinary(nil)
	require.NoError(t, err)
	at := len(universal.Header) + 2
	n := int(b[at+3])
	more := slices.Clone(b[:at+4])
	more[at+3]++
	more = append(more, b[at+4:at+4+64*n]...)
	more = append(more, b[at+4:at+68]...)
	more = append(more, b[at+4+64*n:]...)
	var q universal.Proof
	require.ErrorIs(t, q.UnmarshalBinary(more), wire.ErrMalformed)
}

// Decoding never panics, and every proof has one encoding.
func FuzzProof(f *testing.F) {
	u := wraptest.NewUniversal(2, true)
	keys, blocks := batch(u, 2)
	b, err := u.Prove(keys, blocks).AppendBinary(nil)
	require.NoError(f, err)
	f.Add(b)
	f.Fuzz(func(t *testing.T, b []byte) {
		var p universal.Proof
		if p.UnmarshalBinary(b) == nil {
			again, err := p.AppendBinary(nil)
			require.NoError(t, err)
			require.Equal(t, b, again)
		}
	})
}

// A key has one encoding, and what anybody could forge under is none.
func TestKey(t *testing.T) {
	u := wraptest.NewUniversal(2, true)
	good, err := u.Key.AppendBinary(nil)
	require.NoError(t, err)
	var k universal.Key
	require.NoError(t, k.UnmarshalBinary(good))
	require.Equal(t, u.Key, &k)
	for i := range good {
		b := slices.Clone(good)
		b[i] ^= 1
		err := k.UnmarshalBinary(b)
		if i/32 == 2 || i == 159 {
			require.NoError(t, err) // another circuit's, or not for development
		} else {
			require.Error(t, err, "byte %d", i)
		}
	}
	require.ErrorIs(t, k.UnmarshalBinary(good[:len(good)-1]), wire.ErrTruncated)
	require.ErrorIs(t, k.UnmarshalBinary(append(good[:31:31], 2)), universal.ErrVersion)
	require.ErrorIs(t, k.UnmarshalBinary(nil), universal.ErrKey)

	_, _, one1, one2 := bn254.Generators()
	points := u.Key.Points.(*universal.Groth16Key)
	vk := func(change func(vk *groth16.VerifyingKey)) error {
		v := &groth16.VerifyingKey{}
		v.G1.Alpha, v.G1.K = points.Alpha, slices.Clone(points.K[:])
		v.G2.Beta, v.G2.Delta, v.G2.Gamma = points.Beta, points.Delta, one2
		change(v)
		_, err := universal.NewKey(v, u.Key.Circuit, u.Key.Tau, true)
		return err
	}
	require.NoError(t, vk(func(*groth16.VerifyingKey) {}))
	for what, test := range map[string]struct {
		want   error
		change func(vk *groth16.VerifyingKey)
	}{
		"γ":                   {universal.ErrGamma, func(vk *groth16.VerifyingKey) { vk.G2.Gamma = points.Beta }},
		"γ = δ":               {universal.ErrGamma, func(vk *groth16.VerifyingKey) { vk.G2.Delta = one2 }},
		"δ of −1":             {universal.ErrKey, func(vk *groth16.VerifyingKey) { vk.G2.Delta.Neg(&one2) }},
		"β of 1":              {universal.ErrKey, func(vk *groth16.VerifyingKey) { vk.G2.Beta = one2 }},
		"β of 0":              {universal.ErrKey, func(vk *groth16.VerifyingKey) { vk.G2.Beta = bn254.G2Affine{} }},
		"δ of 0":              {universal.ErrKey, func(vk *groth16.VerifyingKey) { vk.G2.Delta = bn254.G2Affine{} }},
		"α of 0":              {universal.ErrKey, func(vk *groth16.VerifyingKey) { vk.G1.Alpha.SetInfinity() }},
		"α of 1":              {universal.ErrKey, func(vk *groth16.VerifyingKey) { vk.G1.Alpha = one1 }},
		"an input less":       {universal.ErrKey, func(vk *groth16.VerifyingKey) { vk.G1.K = vk.G1.K[1:] }},
		"an input more":       {universal.ErrKey, func(vk *groth16.VerifyingKey) { vk.G1.K = append(vk.G1.K, one1) }},
		"an input of nothing": {universal.ErrKey, func(vk *groth16.VerifyingKey) { vk.G1.K[2].SetInfinity() }},
		"a commitment":        {universal.ErrKey, func(vk *groth16.VerifyingKey) { vk.PublicAndCommitmentCommitted = [][]int{{1}} }},
	} {
		require.ErrorIs(t, vk(test.change), test.want, what)
	}
	k = *u.Key
	k.Tau = one2
	b, err := k.AppendBinary(nil)
	require.NoError(t, err)
	require.ErrorIs(t, k.UnmarshalBinary(b), universal.ErrKey)
	k = *u.Key
	k.Development = false
	require.NotEqual(t, u.Key.Selector(), k.Selector())
	require.True(t, bytes.Equal(good[:18], []byte("AIVM VERIFYING KEY")))
}
