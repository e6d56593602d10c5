package wrapped_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/int128"
	"github.com/aivm/aivm/internal/pcs"
	"github.com/aivm/aivm/internal/wire"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/wrapped"
)

// typed are the errors that a verifier may answer with.
var typed = []error{
	wrapped.ErrForeign, wrapped.ErrVersion, wrapped.ErrOtherKey, wrapped.ErrKey, wrapped.ErrGamma, wire.ErrTruncated, wire.ErrMalformed,
	verifier.ErrProgram, verifier.ErrOutputs, verifier.ErrShape, verifier.ErrFalse, pcs.ErrMalformed, pcs.ErrPoint,
}

// clone is a copy that may be changed.
func clone(p *wrapped.Proof) *wrapped.Proof {
	q := *p
	q.Outputs = make([][]int128.Int, len(p.Outputs))
	for i := range p.Outputs {
		q.Outputs[i] = slices.Clone(p.Outputs[i])
	}
	q.Commitments, q.High = slices.Clone(p.Commitments), slices.Clone(p.High)
	if p.Groth16 != nil {
		g := *p.Groth16
		q.Groth16 = &g
	}
	return &q
}

// Every field of a proof, changed alone, is rejected.
func TestEveryFieldCounts(t *testing.T) {
	m := setting(t)
	_, _, g1, g2 := bn254.Generators()
	rejects := func(what string, want error, change func(p *wrapped.Proof)) {
		t.Helper()
		p := clone(m.proof)
		change(p)
		require.NotEqual(t, m.proof, p, what)
		_, err := wrapped.Verify(m.Key, p)
		require.ErrorIs(t, err, want, what)
	}
	for what, change := range map[string]func(p *wrapped.Proof){
		"scheme": func(p *wrapped.Proof) { p.Scheme = wrapped.PLONK }, "development": func(p *wrapped.Proof) { p.Development = false },
		"chunk size": func(p *wrapped.Proof) { p.C++ }, "powers of tau": func(p *wrapped.Proof) { p.SRS[3]++ },
		"program": func(p *wrapped.Proof) { p.Program[31]++ }, "gnark": func(p *wrapped.Proof) { p.Gnark = "v0.16.1" },
	} {
		rejects(what, wrapped.ErrOtherKey, change)
	}
	for what, change := range map[string]func(p *wrapped.Proof){
		"no outer proof":    func(p *wrapped.Proof) { p.Groth16 = nil },
		"two outer proofs":  func(p *wrapped.Proof) { p.PLONK = &wrapped.PLONKProof{} },
		"a commitment less": func(p *wrapped.Proof) { p.Commitments = p.Commitments[1:] },
		"a commitment more": func(p *wrapped.Proof) { p.Commitments = append(p.Commitments, g1) },
		"a coordinate less": func(p *wrapped.Proof) { p.High = p.High[1:] },
		"a coordinate more": func(p *wrapped.Proof) { p.High = append(p.High, fr.One()) },
	} {
		rejects(what, verifier.ErrShape, change)
	}
	rejects("an output less", verifier.ErrOutputs, func(p *wrapped.Proof) { p.Outputs = p.Outputs[1:] })
	rejects("an output's value less", verifier.ErrOutputs, func(p *wrapped.Proof) { p.Outputs[0] = p.Outputs[0][1:] })
	rejects("an output outside its format", verifier.ErrOutputs, func(p *wrapped.Proof) { p.Outputs[0][0] = int128.From(1 << 20) })
	rejects("context", verifier.ErrFalse, func(p *wrapped.Proof) { p.Context[0]++ })
	for i := range m.proof.Outputs[0] {
		rejects("output", verifier.ErrFalse, func(p *wrapped.Proof) { p.Outputs[0][i] = p.Outputs[0][i].Add(int128.From(1)) })
	}
	points := func(p *wrapped.Proof) []*bn254.G1Affine {
		list := []*bn254.G1Affine{&p.Opening.Q, &p.Opening.G, &p.Opening.Open, &p.Groth16.A, &p.Groth16.C}
		for i := range p.Commitments {
			list = append(list, &p.Commitments[i])
		}
		return list
	}
	for i := range points(m.proof) {
		rejects("a point negated", verifier.ErrFalse, func(p *wrapped.Proof) { q := points(p)[i]; q.Neg(q) })
		rejects("a point moved", verifier.ErrFalse, func(p *wrapped.Proof) { q := points(p)[i]; q.Add(q, &g1) })
		rejects("a point at infinity", verifier.ErrFalse, func(p *wrapped.Proof) { *points(p)[i] = bn254.G1Affine{} })
		rejects("a point off the curve", pcs.ErrPoint, func(p *wrapped.Proof) { points(p)[i].X.SetOne(); points(p)[i].Y.SetOne() })
		rejects("a point of another place", verifier.ErrFalse, func(p *wrapped.Proof) { *points(p)[i] = *points(p)[(i+1)%len(points(p))] })
	}
	rejects("B", verifier.ErrFalse, func(p *wrapped.Proof) { p.Groth16.B = g2 })
	rejects("B outside the subgroup", pcs.ErrPoint, func(p *wrapped.Proof) { p.Groth16.B = outsideSubgroup(t) })
	scalars := func(p *wrapped.Proof) []*fr.Element {
		list := []*fr.Element{&p.Digest, &p.Alpha, &p.Y}
		for i := range p.High {
			list = append(list, &p.High[i])
		}
		return list
	}
	one := fr.One()
	for i := range scalars(m.proof) {
		rejects("a scalar", verifier.ErrFalse, func(p *wrapped.Proof) { e := scalars(p)[i]; e.Add(e, &one) })
		rejects("a scalar of zero", verifier.ErrFalse, func(p *wrapped.Proof) { scalars(p)[i].SetZero() })
	}
}

// outsideSubgroup is a point of the twist's curve that is not in G2.
func outsideSubgroup(t *testing.T) bn254.G2Affine {
	t.Helper()
	_, _, _, g := bn254.Generators()
	var b, p, r bn254.G2Affine // y² = x³ + b
	b.X.Square(&g.X).Mul(&b.X, &g.X)
	b.Y.Square(&g.Y).Sub(&b.Y, &b.X)
	for i := uint64(1); ; i++ {
		p.X.A0.SetUint64(i)
		r.X.Square(&p.X).Mul(&r.X, &p.X).Add(&r.X, &b.Y)
		if r.X.Legendre() != 1 {
			continue
		}
		p.Y.Sqrt(&r.X)
		require.True(t, p.IsOnCurve())
		if !p.IsInSubGroup() {
			return p
		}
	}
}

// Every region of the file: bits flipped, bytes dropped and doubled, the file cut
// short. No mutant verifies, none panics, each has a typed error.
func TestFileMutations(t *testing.T) {
	m := setting(t)
	file, err := m.proof.AppendBinary(nil)
	require.NoError(t, err)
	step := 1
	if testing.Short() {
		step = 17
	}
	check := func(b []byte, at int) {
		t.Helper()
		var p wrapped.Proof
		err := p.UnmarshalBinary(b)
		if err == nil {
			_, err = wrapped.Verify(m.Key, &p)
		}
		require.Error(t, err, at)
		require.True(t, slices.ContainsFunc(typed, func(e error) bool { return errors.Is(err, e) }), "%d: untyped error %v", at, err)
	}
	for at := 0; at < len(file); at += step {
		b := slices.Clone(file)
		switch at % 4 {
		case 0, 1:
			b[at] ^= 1 << (at % 8)
		case 2:
			b = slices.Delete(b, at, at+1)
		default:
			b = slices.Insert(b, at, b[at])
		}
		check(b, at)
		check(file[:at], at)
	}
	check(append(slices.Clone(file), 0), len(file))
}

func TestProofRoundTrip(t *testing.T) {
	m := setting(t)
	b, err := m.proof.AppendBinary(nil)
	require.NoError(t, err)
	var p wrapped.Proof
	require.NoError(t, p.UnmarshalBinary(b))
	require.Equal(t, m.proof, &p)
}

// Decoding never panics, and every proof has one encoding.
func FuzzProof(f *testing.F) {
	_, _, g1, g2 := bn254.Generators()
	p := wrapped.Proof{
		Scheme: wrapped.Groth16, Gnark: "v0", C: 9, Outputs: [][]int128.Int{{int128.From(-1)}, {}}, Commitments: []bn254.G1Affine{g1, {}},
		High: []fr.Element{fr.One()}, Groth16: &wrapped.Groth16Proof{A: g1, B: g2, C: g1},
	}
	b, err := p.AppendBinary(nil)
	require.NoError(f, err)
	f.Add(b)
	f.Add([]byte(wrapped.Header))
	f.Add(append([]byte(wrapped.Header), wrapped.Version, byte(wrapped.PLONK), 0, 9))
	f.Fuzz(func(t *testing.T, b []byte) {
		var p wrapped.Proof
		if p.UnmarshalBinary(b) != nil {
			return
		}
		again, err := p.AppendBinary(nil)
		require.NoError(t, err)
		require.Equal(t, b, again)
	})
}
