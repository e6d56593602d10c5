package record_test

import (
	"math/rand/v2"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/transcript"
	"github.com/aivm/aivm/internal/tools/progen"
	"github.com/aivm/aivm/verifier"
)

// randoms are n random elements.
func randoms(rng *rand.Rand, n int) []fr.Element {
	out := make([]fr.Element, n)
	for i := range out {
		for j := range out[i][:3] {
			out[i][j] = rng.Uint64()
		}
	}
	return out
}

// The record of any program computes what the verifier does, on any tape.
func TestRecordsOfRandomPrograms(t *testing.T) {
	n := uint64(60)
	if testing.Short() {
		n = 15
	}
	for seed := range n {
		rng := rand.New(rand.NewPCG(seed, 5))
		_, u := progen.New(rng, progen.Mixed(seed))
		c, err := argument.LeastC(u)
		require.NoError(t, err)
		p := newProgram(t, u, c)
		sound(t, &p.record.Rows)
		h, z := randoms(rng, 1)[0], randoms(rng, 1)[0]
		outputs, tape := randoms(rng, len(p.record.Outputs)), randoms(rng, len(p.record.Tape))
		v, err := p.record.Wires(h, z, outputs, tape)
		require.NoError(t, err)
		require.Error(t, p.record.Check(v), "seed %d: a tape of noise", seed)

		f := &field.Native{}
		r := transcript.NewReader[fr.Element](f, transcript.NewPoseidon2(), verifier.Protocol, tape)
		claim, err := argument.Argue[fr.Element](f, r, p.layout, p.schedule, argument.NewTables[fr.Element](f, p.layout, outputs), h, outputs)
		require.NoError(t, err)
		require.NoError(t, r.Done())
		p.agrees(t, v, claim, h, z, outputs)
		_, err = p.record.Evaluate(h, z, outputs, tape)
		require.ErrorContains(t, err, f.Err().Error(), "seed %d: the first assertion that is false", seed)
	}
}
