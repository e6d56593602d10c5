package contracts_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/tools/secondverifier"
	"github.com/aivm/aivm/isa/int128"
	"github.com/aivm/aivm/verifier/universal"
)

// The second verifier takes what the contract takes, but that it wants chains and ranges shown, of which a contract knows nothing.
func TestSecondVerifierAgreesWithTheContract(t *testing.T) {
	v := secondverifier.Start(t)
	e := newEverything(t, true)
	rng := rand.New(rand.NewPCG(16, 6))
	n := 60
	if testing.Short() {
		n = 12
	}
	accepted := 0
	for i := range n {
		keys, blocks := e.links(1 + rng.IntN(6))
		p := e.Prove(keys, blocks)
		how := "as it is"
		if i%3 > 0 {
			how = spoil(rng, p)
		}
		values, proof, err := universal.Calldata(e.Key, keys, p, func(*universal.ProgramKey) (at [20]byte, ok bool) { return at, false })
		require.NoError(t, err, how)
		b := &batch{values: values, proof: proof}
		for k := range p.Blocks {
			b.keys = append(b.keys, p.Blocks[k].Key)
		}
		taken := e.verify(b)
		c := secondverifier.Case{Want: secondverifier.Want{AssumeInitial: true, AssumeRanged: true}}
		c.Proof, err = p.AppendBinary(nil)
		require.NoError(t, err)
		c.Key, err = e.Key.AppendBinary(nil)
		require.NoError(t, err)
		for _, k := range keys {
			c.Programs = append(c.Programs, constants(k))
		}
		got, err := v.Verdict(c)
		require.NoError(t, err)
		holds := got.Accepted || got.Reason == "unproven"
		require.Equal(t, taken == nil, holds, "%s: the contract says %v, the second verifier %s: %s", how, taken, got.Reason, got.Error)
		if holds {
			accepted++
		}
		require.Equal(t, how == "as it is" || how == "the same outer proof, written otherwise", holds, how)
	}
	require.Positive(t, accepted)
}

// spoil changes a proof, and says how.
func spoil(rng *rand.Rand, p *universal.Proof) string {
	one := fr.One()
	b := &p.Blocks[rng.IntN(len(p.Blocks))]
	o := &p.Opening
	scalars := []*fr.Element{&p.Digest, &o.Kappa, &o.Alpha, &o.Folded, &o.Value, &o.Digest, &p.Point.High[rng.IntN(5)], &p.Point.Block[rng.IntN(4)], &p.Point.Part[rng.IntN(2)], &b.Digest, &b.High[0]}
	points := []*bn254.G1Affine{&o.H, &o.G, &o.Q, &o.W, &p.Wires[0], &p.Inverses[0], &b.Commitments[rng.IntN(len(b.Commitments))]}
	switch rng.IntN(5) {
	case 0:
		i := rng.IntN(len(scalars))
		scalars[i].Add(scalars[i], &one)
		return fmt.Sprint("scalar ", i)
	case 1:
		i := rng.IntN(len(points))
		points[i].Neg(points[i])
		return fmt.Sprint("point ", i)
	case 2:
		i := rng.IntN(len(b.Outputs[0]))
		b.Outputs[0][i] = b.Outputs[0][i].Add(int128.From(1))
		return "an output"
	case 3:
		b.Context[rng.IntN(32)]++
		return "context"
	default:
		outer := p.Outer.(*universal.Groth16Proof)
		outer.A.Neg(&outer.A)
		outer.B.Neg(&outer.B)
		return "the same outer proof, written otherwise"
	}
}
