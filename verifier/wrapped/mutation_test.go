package wrapped_test

import (
	"bytes"
	"errors"
	"reflect"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/internal/engine/wire"
	"github.com/aivm/aivm/internal/tools/hostile"
	"github.com/aivm/aivm/isa/int128"
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

// seeds are files of wrapped proofs of two runs, and with many mutants of both schemes, with their keys.
func seeds(t *testing.T) (files [][]byte, keys []*wrapped.Key) {
	t.Helper()
	m := setting(t)
	inner, err := m.InnerProof(2, verifier.Word{1: 9})
	require.NoError(t, err)
	second, err := m.Wrap(inner)
	require.NoError(t, err)
	proofs := []*wrapped.Proof{m.proof, second}
	keys = []*wrapped.Key{m.Key}
	if *hostile.Total >= 100_000 {
		key, proof := plonkProof(t)
		keys, proofs = append(keys, key), append(proofs, proof)
	}
	for _, p := range proofs {
		b, err := p.AppendBinary(nil)
		require.NoError(t, err)
		files = append(files, b)
	}
	return files, keys
}

// No mutant of a proof verifies, none panics, each has a typed error.
func TestHostileProofs(t *testing.T) {
	files, keys := seeds(t)
	hostile.Run(t, "wrapped proof", hostile.Target{
		Mutator: hostile.Mutator{Seeds: files},
		Fuzz:    "testdata/fuzz/FuzzProof",
		Typed:   hostile.Any(typed...),
		Check: func(b []byte) (hostile.Verdict, error) {
			var p wrapped.Proof
			if err := p.UnmarshalBinary(b); err != nil {
				return hostile.Refused, err
			}
			if again, err := p.AppendBinary(nil); err != nil || !bytes.Equal(again, b) {
				return hostile.Accepted, errors.New("two encodings of one proof")
			}
			var err error
			for _, k := range keys {
				if _, err = wrapped.Verify(k, &p); err == nil {
					if slices.ContainsFunc(files, func(f []byte) bool { return bytes.Equal(f, b) }) {
						return hostile.Same, nil
					}
					return hostile.Accepted, errors.New("it verifies")
				}
			}
			return hostile.Refused, err
		},
	})
}

// A mutant of a key that is one has another id, but for the version of gnark, which is no part of what is proven; under none does
// a proof say something else.
func TestHostileKeys(t *testing.T) {
	files, keys := seeds(t)
	var valid [][]byte
	var says []*verifier.Statement
	var proofs []*wrapped.Proof
	for i, f := range files {
		p := new(wrapped.Proof)
		require.NoError(t, p.UnmarshalBinary(f))
		s, err := wrapped.Verify(keys[max(i-1, 0)], p)
		require.NoError(t, err)
		proofs, says = append(proofs, p), append(says, s)
	}
	for _, k := range keys {
		b, err := k.AppendBinary(nil)
		require.NoError(t, err)
		valid = append(valid, b)
	}
	hostile.Run(t, "verifying key", hostile.Target{
		Mutator: hostile.Mutator{Seeds: valid},
		Fuzz:    "testdata/fuzz/FuzzKey",
		Typed:   hostile.Any(append([]error{hostile.ErrOther}, typed...)...),
		Check: func(b []byte) (hostile.Verdict, error) {
			var k wrapped.Key
			if err := k.UnmarshalBinary(b); err != nil {
				return hostile.Refused, err
			}
			if again, err := k.AppendBinary(nil); err != nil || !bytes.Equal(again, b) {
				return hostile.Accepted, errors.New("two encodings of one key")
			}
			for i, p := range proofs {
				if s, err := wrapped.Verify(&k, p); err == nil && !reflect.DeepEqual(s, says[i]) {
					return hostile.Accepted, errors.New("a proof says something else under it")
				}
			}
			for _, v := range keys {
				if k.VerifierID() == v.VerifierID() {
					if k.Gnark = v.Gnark; !reflect.DeepEqual(&k, v) {
						return hostile.Accepted, errors.New("another key with the id")
					}
					return hostile.Same, nil
				}
			}
			return hostile.Refused, hostile.ErrOther
		},
	})
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

// Decoding a key never panics, and every key has one encoding.
func FuzzKey(f *testing.F) {
	b, err := setting(f).Key.AppendBinary(nil)
	require.NoError(f, err)
	f.Add(b)
	f.Fuzz(func(t *testing.T, b []byte) {
		var k wrapped.Key
		if k.UnmarshalBinary(b) != nil {
			return
		}
		again, err := k.AppendBinary(nil)
		require.NoError(t, err)
		require.Equal(t, b, again)
	})
}
