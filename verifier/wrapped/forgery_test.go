package wrapped_test

import (
	"math/big"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/internal/engine/circuit"
	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/transcript"
	"github.com/aivm/aivm/isa/int128"
	"github.com/aivm/aivm/prover/wrap"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/wrapped"
)

// solves reports whether the circuit has a witness with the given public inputs and
// private seed, outputs and tape.
func (m *made) solves(t *testing.T, p *wrapped.Transcript, seed fr.Element, outputs, tape []fr.Element) bool {
	t.Helper()
	a := m.Program.Assign(circuit.Public{Digest: p.D, Zeta: p.Zeta, Z: p.Z, Sigma: p.Sigma}, seed, outputs, tape)
	w, err := frontend.NewWitness(a, ecc.BN254.ScalarField())
	require.NoError(t, err)
	return m.System.IsSolved(w) == nil
}

// The circuit accepts the public inputs that the verifier computes, and no others;
// and of inner proofs those that the native verifier accepts.
func TestCircuitBindsItsInputs(t *testing.T) {
	m := setting(t)
	p, err := wrapped.Public(m.Key, m.proof)
	require.NoError(t, err)
	seed, outputs, tape := m.Inner.Seed(m.Program.Layout.Unit), verifier.OutputElements(m.Inner), m.Inner.Tape
	require.True(t, m.solves(t, p, seed, outputs, tape))
	one := fr.One()
	for i := range p.Public() {
		q := *p
		e := []*fr.Element{&q.D, &q.Zeta, &q.Z, &q.Sigma}[i]
		e.Add(e, &one)
		require.False(t, m.solves(t, &q, seed, outputs, tape), "public input %d", i)
	}
	other := seed
	other.Add(&other, &one)
	require.False(t, m.solves(t, p, other, outputs, tape), "seed")
	for i := range outputs {
		changed := slices.Clone(outputs)
		changed[i].Add(&changed[i], &one)
		require.False(t, m.solves(t, p, seed, changed, tape), "output %d", i)
	}
	step := 7
	if testing.Short() {
		step = 101
	}
	for i := 0; i < len(tape); i += step {
		changed := slices.Clone(tape)
		changed[i].Add(&changed[i], &one)
		require.False(t, m.solves(t, p, seed, outputs, changed), "element %d of the tape", i)
		_, err := verifier.Verify(&verifier.Key{SRS: m.SRS}, &verifier.Proof{
			C: m.C, SRS: m.Inner.SRS, Unsafe: true, Context: m.Inner.Context, Program: m.Inner.Program, Outputs: m.Inner.Outputs,
			Commitments: m.Inner.Commitments, Tape: changed, Opening: m.Inner.Opening,
		})
		require.ErrorIs(t, err, verifier.ErrFalse, "element %d of the tape", i)
	}
}

// No scalar that crosses can be another for the verifier than for the circuit: the
// sum of what the verifier has is not what the circuit forms. Among them are the
// public outputs (an honest run, other numbers in the public values), α, y and the
// point.
func TestEveryCrossingScalarIsBound(t *testing.T) {
	m := setting(t)
	p, err := wrapped.Public(m.Key, m.proof)
	require.NoError(t, err)
	seed, outputs := m.Inner.Seed(m.Program.Layout.Unit), verifier.OutputElements(m.Inner)
	require.Len(t, p.Crossing, 1+len(outputs)+len(m.proof.High)+2)
	one := fr.One()
	for j := range p.Crossing {
		q := *p
		q.Crossing = slices.Clone(p.Crossing)
		q.Crossing[j].Add(&q.Crossing[j], &one)
		q.Sigma = field.Horner(&field.Native{}, q.Crossing, q.Z)
		require.False(t, m.solves(t, &q, seed, outputs, m.Inner.Tape), "s_%d, with the same z", j)
	}
	for j := range outputs { // z follows from the changed public values, as on chain
		c := clone(m.proof)
		c.Outputs[0][j] = c.Outputs[0][j].Add(int128.From(1))
		q, err := wrapped.Public(m.Key, c)
		require.NoError(t, err)
		require.NotEqual(t, p.Z, q.Z)
		require.False(t, m.solves(t, q, seed, outputs, m.Inner.Tape), "output %d", j)
	}
}

// If ρ and the transcript did not depend on the opening's commitments, a proof of
// anything could be made from nothing: A = α, B = β, C = 0 leave e(L, [1]₂), which a
// commitment G cancels in the opening's part. The same holds of a commitment to
// data. The verifier rejects both, for its ρ depends on all points.
func TestForgeryFromNothing(t *testing.T) {
	m := setting(t)
	rho := field.Int(12345)
	forged := clone(m.proof)
	forged.Outputs[0][0] = int128.From(11)
	forged.Groth16 = &wrapped.Groth16Proof{A: m.Key.Groth16.Alpha, B: m.Key.Groth16.Beta}
	forged.Opening = verifier.Opening{}
	careless, err := wrapped.NewCareless(m.Key, forged, rho)
	require.NoError(t, err)
	require.ErrorIs(t, careless.Verify(forged), verifier.ErrFalse)

	g := clone(forged)
	var weight fr.Element // of G: ρ² − ρ
	weight.Square(&rho).Sub(&weight, &rho)
	g.Opening.G = cancelling(careless.Missing(forged), weight)
	require.NoError(t, careless.Verify(g))
	_, err = wrapped.Verify(m.Key, g)
	require.ErrorIs(t, err, verifier.ErrFalse)

	c := clone(forged)
	weight = field.EqTable(forged.High)[2] // of commitment 2: ρ·eq(ρ_high, 2)
	weight.Mul(&weight, &rho)
	missing := careless.Missing(forged)
	moved := cancelling(missing, weight)
	c.Commitments[2].Add(&c.Commitments[2], &moved)
	require.NoError(t, careless.Verify(c))
	_, err = wrapped.Verify(m.Key, c)
	require.ErrorIs(t, err, verifier.ErrFalse)
}

// cancelling is −p/weight.
func cancelling(p bn254.G1Affine, weight fr.Element) (q bn254.G1Affine) {
	weight.Inverse(&weight).Neg(&weight)
	return *q.ScalarMultiplication(&p, weight.BigInt(new(big.Int)))
}

// If ρ did not depend on y, a false opening and a false division could cancel each
// other: C_f off by x·[1]₁ is made up by y off by x/ρ. (In truth y crosses, too.)
func TestEquationsDoNotCancel(t *testing.T) {
	m := setting(t)
	rho := field.Int(777)
	careless, err := wrapped.NewCareless(m.Key, m.proof, rho)
	require.NoError(t, err)
	require.NoError(t, careless.Verify(m.proof))
	_, _, one, _ := bn254.Generators()
	p := clone(m.proof)
	p.Commitments[0].Add(&p.Commitments[0], &one)
	require.ErrorIs(t, careless.Verify(p), verifier.ErrFalse)
	var off fr.Element // ρ·eq(ρ_high, 0)/ρ²
	off.Div(&field.EqTable(p.High)[0], &rho)
	p.Y.Add(&p.Y, &off)
	require.NoError(t, careless.Verify(p))
	_, err = wrapped.Verify(m.Key, p)
	require.ErrorIs(t, err, verifier.ErrFalse)
}

// Parts of two honest proofs do not mix.
func TestProofsDoNotMix(t *testing.T) {
	m := setting(t)
	inner, err := m.InnerProof(2, verifier.Word{31: 7})
	require.NoError(t, err)
	other, err := m.Wrap(inner)
	require.NoError(t, err)
	_, err = wrapped.Verify(m.Key, other)
	require.NoError(t, err)
	require.NotEqual(t, other.Outputs, m.proof.Outputs)
	for what, change := range map[string]func(p *wrapped.Proof){
		"outputs":     func(p *wrapped.Proof) { p.Outputs = other.Outputs },
		"commitments": func(p *wrapped.Proof) { p.Commitments = other.Commitments },
		"opening":     func(p *wrapped.Proof) { p.Opening = other.Opening },
		"outer proof": func(p *wrapped.Proof) { p.Groth16 = other.Groth16 },
		"scalars": func(p *wrapped.Proof) {
			p.Digest, p.High, p.Alpha, p.Y = other.Digest, other.High, other.Alpha, other.Y
		},
	} {
		p := clone(m.proof)
		change(p)
		_, err = wrapped.Verify(m.Key, p)
		require.ErrorIs(t, err, verifier.ErrFalse, what)
	}
}

// Who has a false inner proof, or one for another key, gets an error and no proof.
func TestWrapRefuses(t *testing.T) {
	m := setting(t)
	refuse := func(want error, change func(p *verifier.Proof)) {
		t.Helper()
		p := *m.Inner
		p.Tape, p.Commitments = slices.Clone(p.Tape), slices.Clone(p.Commitments)
		change(&p)
		_, err := m.Wrap(&p)
		require.ErrorIs(t, err, want)
	}
	refuse(verifier.ErrFalse, func(p *verifier.Proof) { p.Tape[9].SetOne() })
	refuse(verifier.ErrFalse, func(p *verifier.Proof) { p.Tape = p.Tape[1:] })
	refuse(verifier.ErrFalse, func(p *verifier.Proof) { p.Context[3]++ })
	refuse(verifier.ErrFalse, func(p *verifier.Proof) { p.Opening.Open = p.Opening.Q }) // found by the last stage
	refuse(wrap.ErrKey, func(p *verifier.Proof) { p.C++ })
	refuse(wrap.ErrKey, func(p *verifier.Proof) { p.SRS[0]++ })
	refuse(verifier.ErrProgram, func(p *verifier.Proof) { p.Program = p.Program[1:] })
}

// Two proofs of one run have nothing in common but what they say: salt, masks and
// hiding coefficients are drawn anew.
func TestProofsOfOneRunDiffer(t *testing.T) {
	m := setting(t)
	inner, err := m.InnerProof(1, verifier.Word{31: 7})
	require.NoError(t, err)
	p, err := m.Wrap(inner)
	require.NoError(t, err)
	require.Equal(t, m.proof.Outputs, p.Outputs)
	for i := range p.Commitments {
		require.NotEqual(t, m.proof.Commitments[i], p.Commitments[i], "commitment %d", i)
	}
	require.NotEqual(t, m.proof.Opening.Q, p.Opening.Q)
	require.NotEqual(t, m.proof.Opening.G, p.Opening.G)
	require.NotEqual(t, m.proof.Digest, p.Digest)
	require.NotEqual(t, m.proof.High, p.High)
	require.NotEqual(t, m.proof.Alpha, p.Alpha)
	require.NotEqual(t, m.proof.Y, p.Y)

	// the salt alone changes what is drawn after it, and so all that is public of the transcript
	l := m.Program.Layout
	public := func(salt int64) *argument.Opened[fr.Element] {
		tape := slices.Clone(m.Inner.Tape)
		tape[0] = field.Int(salt)
		f := &field.Native{}
		r := transcript.NewReader(f, transcript.Permutation[fr.Element](transcript.NewPoseidon2()), verifier.Protocol, tape)
		c, err := argument.Argue(f, r, l, m.Program.Schedule, argument.NewEnvironment(l, m.Inner.Outputs), m.Inner.Seed(l.Unit), verifier.OutputElements(m.Inner))
		require.NoError(t, err)
		return argument.Open(f, r, l, c)
	}
	a, b := public(1), public(2)
	require.NotEqual(t, a.High, b.High)
	require.NotEqual(t, a.Alpha, b.Alpha)
	require.NotEqual(t, a.Digest, b.Digest)
}
