package contracts_test

import (
	"context"
	"crypto/rand"
	"math/big"
	mrand "math/rand/v2"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/logger"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/internal/engine/outer"
	"github.com/aivm/aivm/internal/setup/groth16"
	"github.com/aivm/aivm/internal/setup/keypair"
	"github.com/aivm/aivm/internal/tools/wraptest"
	"github.com/aivm/aivm/prover"
	"github.com/aivm/aivm/prover/join"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/srs"
	"github.com/aivm/aivm/verifier/universal"
	"github.com/aivm/aivm/vm"
	"github.com/aivm/aivm/vm/kernel"
)

// A joined proof of two real runs of a program: the contract accepts it, registered or with its constants, and nothing near it.
func TestUniversalJoinedProof(t *testing.T) {
	if testing.Short() {
		t.Skip("makes 2^20 powers, a key and a proof")
	}
	logger.Disable()
	ctx := context.Background()
	s, err := srs.NewUnsafe(1<<universal.C+8, rand.Reader)
	require.NoError(t, err)
	u, err := asm.LoadBytes("small.aasm", []byte(wraptest.Small), asm.Options{})
	require.NoError(t, err)
	system, err := outer.R1CS()
	require.NoError(t, err)
	digest, err := keypair.Circuit(system)
	require.NoError(t, err)
	p, err := join.NewProgram(u, 0, verifier.Word(digest), s)
	require.NoError(t, err)
	proving, vk, err := groth16.Setup(ctx, system, nil)
	require.NoError(t, err)
	tau, err := s.G2Power(0)
	require.NoError(t, err)
	key, err := universal.NewKey(vk, verifier.Word(digest), tau, true)
	require.NoError(t, err)
	var links []join.Link
	for seed := range uint64(2) {
		rng, in := mrand.New(mrand.NewPCG(seed, 4)), vm.Inputs{}
		for _, v := range u.Inputs {
			d := make([]int64, v.Type.Len())
			for i := range d {
				d[i] = rng.Int64N(7) - 3
			}
			in[v.Name] = kernel.Data{Kind: kernel.I64, I64: d}
		}
		run, err := vm.Run(ctx, u, in, vm.Options{Trace: true})
		require.NoError(t, err)
		r, err := prover.Prove(ctx, s, u, run, prover.Options{C: universal.C, Clear: true, Context: verifier.Word{31: byte(seed)}})
		require.NoError(t, err)
		links = append(links, join.Link{Program: p, Proof: r.Proof})
	}
	r, err := join.Prove(ctx, &join.Key{Verifying: key, Proving: proving, Powers: s}, links, join.Options{})
	require.NoError(t, err)

	e := &everything{chain: newChain(t, 1), Universal: &wraptest.Universal{Key: key}}
	at, tx, err := contracts.DeployUniversal(e.opts(e.accounts[0], nil), e.client, key)
	e.mine(tx, err)
	e.at = at
	keys := []*universal.ProgramKey{p.Key, p.Key}
	b := e.calldata(keys, r.Proof, true)
	require.NoError(t, e.verify(b))
	e.register(p.Key)
	b = e.calldata(keys, r.Proof, false)
	t.Logf("%d commitments each, %d gas", p.Key.Chunks(), e.send(e.accounts[0], e.at, nil, b.packed()).GasUsed)
	var revert *contracts.RevertError
	for i := range r.Statements {
		require.Equal(t, verifier.Word{31: byte(i)}, r.Statements[i].Context)
		for j := len(b.values[i]) - 32*p.Key.Outputs; j < len(b.values[i]); j += 32 {
			require.ErrorIs(t, e.verify(b.with(func(b *batch) {
				b.values[i] = withWord(b.values[i], j, new(big.Int).Add(wordAt(b.values[i], j), big.NewInt(1)))
			})), contracts.Reverted("ProofInvalid"))
		}
	}
	for i := len(b.proof) - universalTail; i < len(b.proof); i += 32 {
		for _, v := range []*big.Int{big.NewInt(1), fr.Modulus()} {
			changed := b.with(func(b *batch) { b.proof = withWord(b.proof, i, v.Add(v, wordAt(b.proof, i))) })
			require.ErrorAs(t, e.verify(changed), &revert, "word at %d", i)
		}
	}
}
