package universal_test

import (
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/kzg"
	plonk "github.com/consensys/gnark/backend/plonk/bn254"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/internal/engine/wire"
	"github.com/aivm/aivm/internal/tools/wraptest"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/universal"
)

// plonkSetting is a key of the other scheme, of a circuit that demands nothing, and a proof of three blocks.
func plonkSetting(t *testing.T) (u *wraptest.Universal, keys []*universal.ProgramKey, p *universal.Proof) {
	t.Helper()
	u, err := wraptest.NewUniversalPLONK(7, true)
	require.NoError(t, err)
	keys, blocks := batch(u, 3)
	return u, keys, u.Prove(keys, blocks)
}

// clonePLONK is a copy of which the outer proof may be changed, too.
func clonePLONK(t *testing.T, p *universal.Proof) (*universal.Proof, *plonk.Proof) {
	t.Helper()
	file, err := p.AppendBinary(nil)
	require.NoError(t, err)
	var q universal.Proof
	require.NoError(t, q.UnmarshalBinary(file))
	return &q, q.Outer.(*universal.PLONKProof).Proof
}

// The other scheme says the same; each part of a proof, changed alone, is rejected.
func TestPLONK(t *testing.T) {
	u, keys, proof := plonkSetting(t)
	s, err := universal.Verify(u.Key, keys, proof)
	require.NoError(t, err)
	require.Len(t, s, 3)
	values, data, err := universal.Calldata(u.Key, keys, proof, func(*universal.ProgramKey) (a [20]byte, ok bool) { return a, true })
	require.NoError(t, err)
	require.Len(t, values, 3)
	want := u.Key.Selector()
	require.Equal(t, want[:], data[:4])
	outer := proof.Outer.(*universal.PLONKProof).Proof
	require.Equal(t, outer.MarshalSolidity(), data[len(data)-768:])

	_, _, g1, _ := bn254.Generators()
	one := fr.One()
	rejects := func(what string, want error, change func(p *universal.Proof, o *plonk.Proof)) {
		t.Helper()
		p, o := clonePLONK(t, proof)
		change(p, o)
		_, err := universal.Verify(u.Key, keys, p)
		require.ErrorIs(t, err, want, what)
	}
	// The public inputs, and so all that they are a hash of.
	rejects("context", verifier.ErrFalse, func(p *universal.Proof, _ *plonk.Proof) { p.Blocks[0].Context[0]++ })
	rejects("digest", verifier.ErrFalse, func(p *universal.Proof, _ *plonk.Proof) { p.Digest.Add(&p.Digest, &one) })
	rejects("value", verifier.ErrFalse, func(p *universal.Proof, _ *plonk.Proof) { p.Opening.Value.Add(&p.Opening.Value, &one) })
	// The opening; what is sent last is in no hash and no public input.
	for i := range 4 {
		points := func(p *universal.Proof) *bn254.G1Affine {
			o := &p.Opening
			return []*bn254.G1Affine{&o.H, &o.G, &o.Q, &o.W}[i]
		}
		rejects("a point of the opening", verifier.ErrFalse, func(p *universal.Proof, _ *plonk.Proof) { points(p).Neg(points(p)) })
		rejects("a point off the curve", pcs.ErrPoint, func(p *universal.Proof, _ *plonk.Proof) { points(p).X.SetOne() })
	}
	scalars := func(o *plonk.Proof) []*fr.Element {
		list := []*fr.Element{&o.ZShiftedOpening.ClaimedValue}
		for i := range o.BatchedProof.ClaimedValues {
			list = append(list, &o.BatchedProof.ClaimedValues[i])
		}
		return list
	}
	for i := range scalars(outer) {
		rejects("a value of the outer proof", verifier.ErrFalse, func(_ *universal.Proof, o *plonk.Proof) { scalars(o)[i].Double(scalars(o)[i]).Add(scalars(o)[i], &one) })
	}
	points := func(o *plonk.Proof) []*bn254.G1Affine {
		return []*bn254.G1Affine{&o.LRO[0], &o.LRO[1], &o.LRO[2], &o.H[0], &o.H[1], &o.H[2], &o.Z, &o.BatchedProof.H, &o.ZShiftedOpening.H}
	}
	for i := range points(outer) {
		rejects("a point of the outer proof", verifier.ErrFalse, func(_ *universal.Proof, o *plonk.Proof) { points(o)[i].Add(points(o)[i], &g1) })
		rejects("one off the curve", verifier.ErrFalse, func(_ *universal.Proof, o *plonk.Proof) { points(o)[i].X.SetOne() })
	}
	rejects("a value less", verifier.ErrShape, func(_ *universal.Proof, o *plonk.Proof) {
		o.BatchedProof.ClaimedValues = o.BatchedProof.ClaimedValues[:5]
	})
	rejects("a commitment", verifier.ErrShape, func(_ *universal.Proof, o *plonk.Proof) { o.Bsb22Commitments = []kzg.Digest{g1} })
}

// A proof of one scheme is none under a key of the other, nor is one without an outer proof.
func TestOtherScheme(t *testing.T) {
	u, keys, p := plonkSetting(t)
	g := *u
	g.Key = wraptest.NewUniversal(7, true).Key
	require.Equal(t, g.Key.Circuit, u.Key.Circuit)
	_, err := universal.Verify(g.Key, keys, p)
	require.ErrorIs(t, err, universal.ErrOtherKey)
	q := clone(p)
	q.Outer = &universal.Groth16Proof{}
	_, err = universal.Verify(u.Key, keys, q)
	require.ErrorIs(t, err, universal.ErrOtherKey)
	q.Outer = nil
	_, err = universal.Verify(u.Key, keys, q)
	require.ErrorIs(t, err, universal.ErrOtherKey)
}

// A false opening is one whatever the outer proof is.
func TestPLONKFalseOpening(t *testing.T) {
	u, err := wraptest.NewUniversalPLONK(7, true)
	require.NoError(t, err)
	keys, blocks := batch(u, 2)
	p := u.ProveBut(keys, blocks, wraptest.Steps{Off: u.Draw()})
	_, err = universal.Verify(u.Key, keys, p)
	require.ErrorIs(t, err, verifier.ErrFalse)
}

// A file of the other scheme has one encoding as well, and says which scheme it is of.
func TestPLONKRoundTrip(t *testing.T) {
	u, keys, p := plonkSetting(t)
	file, err := p.AppendBinary(nil)
	require.NoError(t, err)
	var q universal.Proof
	require.NoError(t, q.UnmarshalBinary(file))
	again, err := q.AppendBinary(nil)
	require.NoError(t, err)
	require.Equal(t, file, again)
	_, err = universal.Verify(u.Key, keys, &q)
	require.NoError(t, err)
	for cut := range len(file) {
		require.Error(t, q.UnmarshalBinary(file[:cut]))
	}
	require.ErrorIs(t, q.UnmarshalBinary(append(file, 0)), wire.ErrMalformed)
	file[len(universal.Header)+1] = byte(universal.Groth16)
	require.Error(t, q.UnmarshalBinary(file))
}

// A key has one encoding, in words, and what anybody could forge under, or is of another circuit, is none.
func TestPLONKKey(t *testing.T) {
	u, _, _ := plonkSetting(t)
	good, err := u.Key.AppendBinary(nil)
	require.NoError(t, err)
	require.Len(t, good, 0x400)
	var k universal.Key
	require.NoError(t, k.UnmarshalBinary(good))
	again, err := k.AppendBinary(nil)
	require.NoError(t, err)
	require.Equal(t, good, again)
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
	for cut := range good {
		require.Error(t, k.UnmarshalBinary(good[:cut]))
	}
	for what, size := range map[string]int{"no": 0, "one": 1, "three": 3} {
		b := slices.Clone(good)
		copy(b[0x120:], make([]byte, 32))
		b[0x13f] = byte(size)
		require.ErrorIs(t, k.UnmarshalBinary(b), universal.ErrKey, what)
	}

	points := u.Key.Points.(*universal.PLONKKey)
	_, _, one1, one2 := bn254.Generators()
	vk := func(change func(vk *plonk.VerifyingKey)) error {
		v := points.Gnark()
		change(v)
		_, err := universal.NewPLONKKey(v, u.Key.Circuit, u.Key.Tau, true)
		return err
	}
	require.NoError(t, vk(func(*plonk.VerifyingKey) {}))
	for what, change := range map[string]func(vk *plonk.VerifyingKey){
		"an input more": func(vk *plonk.VerifyingKey) { vk.NbPublicVariables++ },
		"a commitment":  func(vk *plonk.VerifyingKey) { vk.Qcp = []kzg.Digest{one1} },
		"an index":      func(vk *plonk.VerifyingKey) { vk.CommitmentConstraintIndexes = []uint64{1} },
		"a size":        func(vk *plonk.VerifyingKey) { vk.Size++ },
		"no size":       func(vk *plonk.VerifyingKey) { vk.Size = 0 },
		"a generator":   func(vk *plonk.VerifyingKey) { vk.Generator.SetOne() },
		"a coset":       func(vk *plonk.VerifyingKey) { vk.CosetShift.SetOne() },
		"another one":   func(vk *plonk.VerifyingKey) { vk.Kzg.G2[0] = points.Tau },
		"τ of 0":        func(vk *plonk.VerifyingKey) { vk.Kzg.G2[1] = bn254.G2Affine{} },
		"τ of 1":        func(vk *plonk.VerifyingKey) { vk.Kzg.G2[1] = one2 },
		"τ of −1":       func(vk *plonk.VerifyingKey) { vk.Kzg.G2[1].Neg(&one2) },
	} {
		require.ErrorIs(t, vk(change), universal.ErrKey, what)
	}
	_, err = universal.NewPLONKKey(points.Gnark(), u.Key.Circuit, one2, true)
	require.ErrorIs(t, err, universal.ErrKey)
	require.NotEqual(t, wraptest.NewUniversal(7, true).Key.Selector(), u.Key.Selector())
	k = *u.Key
	k.Development = false
	require.NotEqual(t, k.Selector(), u.Key.Selector())
}
