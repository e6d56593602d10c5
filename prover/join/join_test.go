package join_test

import (
	"context"
	"crypto/rand"
	mrand "math/rand/v2"
	"os"
	"testing"
	"time"

	"github.com/consensys/gnark/logger"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/internal/engine/checker"
	"github.com/aivm/aivm/internal/engine/outer"
	"github.com/aivm/aivm/internal/setup/groth16"
	"github.com/aivm/aivm/internal/setup/keypair"
	"github.com/aivm/aivm/internal/tools/wraptest"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/prover"
	"github.com/aivm/aivm/prover/join"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/srs"
	"github.com/aivm/aivm/verifier/universal"
	"github.com/aivm/aivm/vm"
	"github.com/aivm/aivm/vm/kernel"
)

func powers(t *testing.T) *srs.SRS {
	if path := os.Getenv("AIVM_POWERS"); path != "" {
		s, err := srs.Load(path)
		require.NoError(t, err)
		return s
	}
	start := time.Now()
	s, err := srs.NewUnsafe(1<<checker.ChunkBits+8, rand.Reader)
	require.NoError(t, err)
	t.Log("powers", time.Since(start))
	return s
}

func load(t *testing.T) *isa.Unit {
	if path := os.Getenv("AIVM_PROGRAM"); path != "" {
		u, err := asm.Load(path, asm.Options{})
		require.NoError(t, err)
		return u
	}
	u, err := asm.LoadBytes("small.aasm", []byte(wraptest.Small), asm.Options{})
	require.NoError(t, err)
	return u
}

func inner(t *testing.T, s *srs.SRS, u *isa.Unit, seed uint64) *verifier.Proof {
	rng, in := mrand.New(mrand.NewPCG(seed, 4)), vm.Inputs{}
	for _, v := range u.Inputs {
		d := make([]int64, v.Type.Len())
		for i := range d {
			d[i] = rng.Int64N(7) - 3
		}
		in[v.Name] = kernel.Data{Kind: kernel.I64, I64: d}
	}
	run, err := vm.Run(context.Background(), u, in, vm.Options{Trace: true})
	require.NoError(t, err)
	r, err := prover.Prove(context.Background(), s, u, run, prover.Options{C: checker.ChunkBits, Clear: true, Context: verifier.Word{31: 7}})
	require.NoError(t, err)
	t.Log(r.Chunks, r.Stages)
	return r.Proof
}

func TestProve(t *testing.T) {
	logger.Disable()
	s := powers(t)
	u := load(t)
	system, err := outer.R1CS()
	require.NoError(t, err)
	digest, err := keypair.Circuit(system)
	require.NoError(t, err)
	start := time.Now()
	p, err := join.NewProgram(u, 0, verifier.Word(digest), s)
	require.NoError(t, err)
	t.Log("program", time.Since(start))
	start = time.Now()
	pk, vk, err := groth16.Setup(context.Background(), system, nil)
	require.NoError(t, err)
	t.Log("key", time.Since(start))
	tau, err := s.G2Power(0)
	require.NoError(t, err)
	key, err := universal.NewKey(vk, verifier.Word(digest), tau, true)
	require.NoError(t, err)
	k := &join.Key{Verifying: key, Proving: pk, Powers: s}
	a := inner(t, s, u, 1)
	want, err := verifier.Verify(&verifier.Key{SRS: s}, a)
	require.NoError(t, err)
	start = time.Now()
	r, err := join.Prove(context.Background(), k, []join.Link{{Program: p, Proof: a}}, join.Options{})
	require.NoError(t, err)
	t.Log("join", time.Since(start), r.Stages)
	require.Equal(t, want, r.Statements[0])
	start = time.Now()
	_, err = universal.Verify(key, []*universal.ProgramKey{p.Key}, r.Proof)
	require.NoError(t, err)
	t.Log("verify", time.Since(start))
}
