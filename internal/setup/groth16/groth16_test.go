package groth16

import (
	"bytes"
	"context"
	"crypto/sha256"
	"fmt"
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/fft"
	native "github.com/consensys/gnark-crypto/ecc/bn254/fr/poseidon2"
	beacon "github.com/consensys/gnark-crypto/ecc/bn254/mpcsetup"
	gnark "github.com/consensys/gnark/backend/groth16/bn254"
	"github.com/consensys/gnark/backend/groth16/bn254/mpcsetup"
	"github.com/consensys/gnark/backend/witness"
	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
	"github.com/consensys/gnark/logger"
	"github.com/consensys/gnark/std/permutation/poseidon2"
	"github.com/stretchr/testify/require"
)

func init() { logger.Disable() }

// chain is a circuit with four public inputs: the state after so many Poseidon2 permutations of a private one.
type chain struct {
	Out    [4]frontend.Variable `gnark:",public"`
	In     [4]frontend.Variable
	Unused frontend.Variable // in no constraint: its points are at infinity
	rounds int
}

func (c *chain) Define(api frontend.API) error {
	p, err := poseidon2.NewPoseidon2FromParameters(api, 4, 8, 56)
	if err != nil {
		return err
	}
	state := c.In[:]
	for range c.rounds {
		if err := p.Permutation(state); err != nil {
			return err
		}
	}
	for i, x := range state {
		api.AssertIsEqual(x, c.Out[i])
	}
	return nil
}

func compile(t testing.TB, c frontend.Circuit) *cs.R1CS {
	system, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, c, frontend.IgnoreUnconstrainedInputs())
	require.NoError(t, err)
	return system.(*cs.R1CS)
}

// assignment runs the chain outside the circuit.
func (c *chain) assignment(t testing.TB) (full, public witness.Witness) {
	var in [4]fr.Element
	for i := range in {
		in[i].MustSetRandom()
	}
	out := in
	p := native.NewPermutation(4, 8, 56)
	for range c.rounds {
		require.NoError(t, p.Permutation(out[:]))
	}
	a := &chain{Unused: 7}
	for i := range in {
		a.In[i], a.Out[i] = in[i], out[i]
	}
	full, err := frontend.NewWitness(a, ecc.BN254.ScalarField())
	require.NoError(t, err)
	public, err = full.Public()
	require.NoError(t, err)
	return full, public
}

// commons is a phase 1 whose secrets the test knows.
func commons(s *secrets, n int) *mpcsetup.SrsCommons {
	var out mpcsetup.SrsCommons
	_, _, one1, one2 := bn254.Generators()
	power := fr.One()
	powers := make([]fr.Element, 2*n-1)
	for i := range powers {
		powers[i] = power
		power.Mul(&power, &s.tau)
	}
	scaled := func(k fr.Element) []fr.Element {
		v := make(fr.Vector, n)
		v.ScalarMul(powers[:n], &k)
		return v
	}
	out.G1.Tau = bn254.BatchScalarMultiplicationG1(&one1, powers)
	out.G1.AlphaTau = bn254.BatchScalarMultiplicationG1(&one1, scaled(s.alpha))
	out.G1.BetaTau = bn254.BatchScalarMultiplicationG1(&one1, scaled(s.beta))
	out.G2.Tau = bn254.BatchScalarMultiplicationG2(&one2, powers[:n])
	out.G2.Beta.ScalarMultiplication(&one2, s.beta.BigInt(new(big.Int)))
	return &out
}

// TestSetupIsMPCSetup holds the keys to those that gnark's ceremony makes with the same secrets, point for point: it is not
// told the secrets, but phase 1 made with them; its δ is the beacon's.
func TestSetupIsMPCSetup(t *testing.T) {
	system := compile(t, &chain{rounds: 1})
	var s secrets
	for i, e := range []*fr.Element{&s.tau, &s.alpha, &s.beta} {
		e.SetUint64(uint64(1234567 + i)).Inverse(e)
	}
	n := int(fft.NewDomain(uint64(system.GetNbConstraints())).Cardinality)
	phase1 := commons(&s, n)
	var phase2 mpcsetup.Phase2
	evaluations := phase2.Initialize(system, phase1)
	hash := sha256.New()
	_, err := phase2.WriteTo(hash)
	require.NoError(t, err)
	s.delta = beacon.BeaconContributions(hash.Sum(nil), []byte("Groth16 MPC Setup - Phase2"), []byte("beacon"), 1)[0]
	wantP, wantV := phase2.Seal(phase1, &evaluations, []byte("beacon"))

	pk, vk, err := s.setup(context.Background(), system, nil)
	require.NoError(t, err)
	want := wantP.(*gnark.ProvingKey)
	require.Equal(t, want.Domain, pk.Domain)
	require.Equal(t, want.G1, pk.G1)
	require.Equal(t, want.G2, pk.G2)
	require.Equal(t, want.InfinityA, pk.InfinityA)
	require.Equal(t, want.InfinityB, pk.InfinityB)
	require.Equal(t, []uint64{want.NbInfinityA, want.NbInfinityB}, []uint64{pk.NbInfinityA, pk.NbInfinityB})
	var a, b bytes.Buffer
	_, err = wantV.WriteRawTo(&a)
	require.NoError(t, err)
	_, err = vk.WriteRawTo(&b)
	require.NoError(t, err)
	require.Equal(t, a.Bytes(), b.Bytes())
}

// TestProve has gnark verify our proofs, and ours and gnark's prover share the keys.
func TestProve(t *testing.T) {
	c := &chain{rounds: 20}
	system := compile(t, c)
	var stages []string
	pk, vk, err := Setup(context.Background(), system, func(s string) { stages = append(stages, s) })
	require.NoError(t, err)
	require.Equal(t, []string{"constraints", "points in G1", "points in G2"}, stages)
	_, _, _, one := bn254.Generators()
	require.Equal(t, one, vk.G2.Gamma)

	full, public := c.assignment(t)
	proof, err := Prove(context.Background(), system, pk, full, nil)
	require.NoError(t, err)
	vector := public.Vector().(fr.Vector)
	require.NoError(t, gnark.Verify(proof, vk, vector))
	theirs, err := gnark.Prove(system, pk, full)
	require.NoError(t, err)
	require.NoError(t, gnark.Verify(theirs, vk, vector))

	again, err := Prove(context.Background(), system, pk, full, nil)
	require.NoError(t, err)
	require.NotEqual(t, proof.Ar, again.Ar, "the blinding must be fresh")
	require.NotEqual(t, proof.Bs, again.Bs)

	_, other := c.assignment(t)
	require.Error(t, gnark.Verify(proof, vk, other.Vector().(fr.Vector)))
	bad := *proof
	bad.Krs.Neg(&bad.Krs)
	require.Error(t, gnark.Verify(&bad, vk, vector))
	_, otherVK, err := Setup(context.Background(), system, nil)
	require.NoError(t, err)
	require.Error(t, gnark.Verify(proof, otherVK, vector), "secrets must be fresh")
}

// TestForgeryWithDeltaOne shows what a key with δ = γ = 1 (phase 2 skipped) allows, and why keypair.Check refuses it: from a true proof of the
// inputs x, one of others, by moving the difference Σ (x_i − x'_i)·K_i from the inputs to C.
func TestForgeryWithDeltaOne(t *testing.T) {
	c := &chain{rounds: 1}
	system := compile(t, c)
	full, public := c.assignment(t)
	for _, forgeable := range []bool{true, false} {
		s := secrets{fr.NewElement(5), fr.NewElement(7), fr.NewElement(11), fr.One()}
		if !forgeable {
			s.delta.SetUint64(13)
		}
		pk, vk, err := s.setup(context.Background(), system, nil)
		require.NoError(t, err)
		proof, err := Prove(context.Background(), system, pk, full, nil)
		require.NoError(t, err)
		inputs := append(fr.Vector(nil), public.Vector().(fr.Vector)...)
		require.NoError(t, gnark.Verify(proof, vk, inputs))
		difference := inputs[0]
		inputs[0].SetUint64(1)
		difference.Sub(&difference, &inputs[0])
		var moved bn254.G1Affine
		moved.ScalarMultiplication(&vk.G1.K[1], difference.BigInt(new(big.Int)))
		proof.Krs.Add(&proof.Krs, &moved)
		require.Equal(t, forgeable, gnark.Verify(proof, vk, inputs) == nil)
	}
}

func TestProveRefuses(t *testing.T) {
	c := &chain{rounds: 1}
	system := compile(t, c)
	pk, _, err := Setup(context.Background(), system, nil)
	require.NoError(t, err)
	full, _ := c.assignment(t)
	vector := full.Vector().(fr.Vector)
	vector[0].SetUint64(3)
	_, err = Prove(context.Background(), system, pk, full, nil)
	require.ErrorContains(t, err, "constraint")
	_, err = Prove(context.Background(), compile(t, &chain{rounds: 2}), pk, full, nil)
	require.ErrorContains(t, err, "wires")
	stopped, stop := context.WithCancel(context.Background())
	stop()
	_, err = Prove(stopped, system, pk, full, nil)
	require.ErrorIs(t, err, context.Canceled)
	_, _, err = Setup(stopped, system, nil)
	require.ErrorIs(t, err, context.Canceled)
}

// committed uses a commitment of gnark's.
type committed struct{ X frontend.Variable }

func (c *committed) Define(api frontend.API) error {
	x, err := api.(frontend.Committer).Commit(c.X)
	api.AssertIsDifferent(x, c.X)
	return err
}

func TestCommitmentsAreRefused(t *testing.T) {
	system := compile(t, &committed{})
	_, _, err := Setup(context.Background(), system, nil)
	require.ErrorIs(t, err, ErrCommitment)
	_, err = Prove(context.Background(), system, nil, nil, nil)
	require.ErrorIs(t, err, ErrCommitment)
}

// TestMultiplesG2 has scalars at the edges of windows.
func TestMultiplesG2(t *testing.T) {
	_, _, _, one := bn254.Generators()
	for _, n := range []int{1, 700, 5000} {
		scalars := make([]fr.Element, n)
		for i := range scalars {
			scalars[i].MustSetRandom()
		}
		for i, text := range []string{"1", "-1", "2", "4095", "4096", "2048", "2049", "8", "9", "-2048", "-9"} {
			_, err := scalars[i*n/20].SetString(text)
			require.NoError(t, err)
		}
		require.Equal(t, bn254.BatchScalarMultiplicationG2(&one, scalars), multiplesG2(one, scalars), "%d", n)
	}
}

// BenchmarkGroth16 has the setup and the prover, and gnark's, for circuits of about the size of a wrapped proof.
func BenchmarkGroth16(b *testing.B) {
	for _, rounds := range []int{568, 947, 1325} {
		c := &chain{rounds: rounds}
		system := compile(b, c)
		full, _ := c.assignment(b)
		name := fmt.Sprintf("%dk", (system.GetNbConstraints()+500)/1000)
		pk, _, err := Setup(context.Background(), system, nil)
		require.NoError(b, err)
		b.Run("setup/"+name, func(b *testing.B) {
			for b.Loop() {
				_, _, err := Setup(context.Background(), system, nil)
				require.NoError(b, err)
			}
		})
		b.Run("prove/"+name, func(b *testing.B) {
			for b.Loop() {
				_, err := Prove(context.Background(), system, pk, full, nil)
				require.NoError(b, err)
			}
		})
		b.Run("gnark prove/"+name, func(b *testing.B) {
			for b.Loop() {
				_, err := gnark.Prove(system, pk, full)
				require.NoError(b, err)
			}
		})
	}
}
