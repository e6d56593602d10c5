package contracts_test

import (
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/verifier/universal"
)

// many are calldata of verifyMany in parts.
type many struct {
	keys           [][32]byte
	values, proofs [][]byte
}

func (m *many) packed() []byte { return universalABI.PackVerifyMany(m.keys, m.values, m.proofs) }

// with is a copy that is changed.
func (m *many) with(change func(m *many)) *many {
	c := &many{append([][32]byte(nil), m.keys...), append([][]byte(nil), m.values...), append([][]byte(nil), m.proofs...)}
	change(c)
	return c
}

// several encodes proofs of one block each, true or not; constants go along or are registered.
func (e *everything) several(keys []*universal.ProgramKey, proofs []*universal.Proof, along bool) *many {
	m := &many{}
	for i, p := range proofs {
		values, proof, err := universal.Calldata(e.Key, keys[i:i+1], p, func(k *universal.ProgramKey) ([20]byte, bool) {
			at, err := contracts.ConstantsAddress(e.at, k)
			require.NoError(e.t, err)
			return at, !along
		})
		require.NoError(e.t, err)
		m.keys, m.values, m.proofs = append(m.keys, p.Blocks[0].Key), append(m.values, values[0]), append(m.proofs, proof)
	}
	return m
}

func (e *everything) verifyMany(m *many) error {
	return e.call(e.accounts[0].address, e.at, m.packed())
}

// strangers are proofs of one block each, in turn of two programs.
func (e *everything) strangers(n int) (keys []*universal.ProgramKey, proofs []*universal.Proof) {
	programs := []*universal.ProgramKey{e.Program("first", beginning), e.Program("next", going)}
	for i := range n {
		keys = append(keys, programs[i%2])
		proofs = append(proofs, e.Prove(keys[i:], []universal.Block{e.Block(keys[i])}))
	}
	return keys, proofs
}

// The contract takes what Go takes, and nothing if one of the proofs is false or is none.
func TestUniversalMany(t *testing.T) {
	e := newEverything(t, true)
	for _, n := range []int{1, 2, 5} {
		keys, proofs := e.strangers(n)
		_, err := universal.VerifyMany(e.Key, keys, proofs)
		require.NoError(t, err)
		require.NoError(t, e.verifyMany(e.several(keys, proofs, true)), "%d proofs", n)
		for _, k := range keys[:min(n, 2)] {
			e.register(k)
		}
		m := e.several(keys, proofs, false)
		require.NoError(t, e.verifyMany(m), "%d proofs", n)
		for i := range n {
			refused := func(want string, change func(m *many)) {
				t.Helper()
				require.ErrorIs(t, e.verifyMany(m.with(change)), contracts.Reverted(want), "%d of %d", i, n)
			}
			last := len(m.values[i])
			refused("ProofInvalid", func(m *many) { m.values[i] = withWord(m.values[i], 0, big.NewInt(1)) })
			refused("ProofInvalid", func(m *many) { m.values[i] = withWord(m.values[i], last-32, big.NewInt(1)) })
			refused("EndIdMismatch", func(m *many) { m.values[i] = withWord(m.values[i], last-32*(keys[i].Outputs+1), big.NewInt(1)) })
			refused("UnknownProgram", func(m *many) { m.keys[i][0] ^= 1 })
			refused("ProofLength", func(m *many) { m.proofs[i] = m.proofs[i][:len(m.proofs[i])-1] })
			refused("WrongSelector", func(m *many) { m.proofs[i] = withWord(m.proofs[i], 0, new(big.Int)) })
			p := len(m.proofs[i])
			refused("CoordinateOutOfRange", func(m *many) {
				m.proofs[i] = withWord(m.proofs[i], p-224, new(big.Int).Add(wordAt(m.proofs[i], p-224), fr.Modulus()).SetBit(new(big.Int), 255, 1))
			})
			refused("PointNotOnCurve", func(m *many) { m.proofs[i] = withWord(m.proofs[i], p-256, big.NewInt(5)) }) // A
			refused("PointNotOnCurve", func(m *many) { m.proofs[i] = withWord(m.proofs[i], p-64, big.NewInt(5)) })  // C
			for at := p - universalTail; at < p; at += 32 {
				changed := m.with(func(m *many) {
					m.proofs[i] = withWord(m.proofs[i], at, new(big.Int).Add(wordAt(m.proofs[i], at), big.NewInt(1)))
				})
				var revert *contracts.RevertError
				require.ErrorAs(t, e.verifyMany(changed), &revert, "word %d of proof %d", at, i)
			}
		}
	}
	keys, proofs := e.strangers(3)
	keys[1], proofs[1] = keys[2], e.Prove(keys[2:], []universal.Block{e.Block(keys[2])})
	m := e.several(keys, proofs, true)
	require.NoError(t, e.verifyMany(m))
	require.NoError(t, e.verifyMany(m.with(func(m *many) { m.keys, m.values, m.proofs = m.keys[:1], m.values[:1], m.proofs[:1] })))
	require.NoError(t, e.verifyMany(m.with(func(m *many) { m.values[1], m.proofs[1] = m.values[0], m.proofs[0] })), "one proof twice")
	refused := func(want string, change func(m *many)) {
		t.Helper()
		require.ErrorIs(t, e.verifyMany(m.with(change)), contracts.Reverted(want))
	}
	refused("DataIdMismatch", func(m *many) { m.values[0], m.values[1] = m.values[1], m.values[0] })
	refused("DataIdMismatch", func(m *many) { m.proofs[0], m.proofs[1] = m.proofs[1], m.proofs[0] })
	refused("WrongProofs", func(m *many) { m.keys, m.values, m.proofs = nil, nil, nil })
	refused("WrongProofs", func(m *many) { m.values = m.values[:2] })
	refused("WrongProofs", func(m *many) { m.proofs = m.proofs[:2] })
	refused("WrongProofs", func(m *many) { m.keys = m.keys[:2] })

	// A proof of two blocks is none of one.
	chain, blocks := e.links(2)
	b := e.calldata(chain, e.Prove(chain, blocks), true)
	err := e.verifyMany(&many{b.keys[:1], b.values[:1], [][]byte{b.proof}})
	require.ErrorIs(t, err, contracts.Reverted("NoSuchBlock"))
}

// False proofs whose faults cancel without weights, and such as would if the weights did not depend on all of them.
func TestUniversalManyForgeries(t *testing.T) {
	e := newEverything(t, true)
	k := e.Program("first", beginning)
	draw, negative := e.Draw(), fr.Element{}
	negative.Neg(&draw)
	shifted := func(by fr.Element) *universal.Proof {
		p := e.Prove([]*universal.ProgramKey{k}, []universal.Block{e.Block(k)})
		e.Shift(p, by)
		return p
	}
	forgeries := map[string][]*universal.Proof{
		"outer proofs":               {shifted(draw), shifted(negative)},
		"openings":                   {e.ProveOff(k, draw), e.ProveOff(k, negative)},
		"an opening, an outer proof": {e.ProveOff(k, draw), shifted(negative)},
	}
	for by := range 3 {
		forgeries[fmt.Sprint("no rho, ", by)] = e.Forged(k, 3, by, func(int) bool { return true })
		forgeries[fmt.Sprint("all but rho ", by)] = e.Forged(k, 3, by, func(i int) bool { return i == by })
	}
	for name, proofs := range forgeries {
		t.Run(name, func(t *testing.T) {
			m := e.several(listOf(k, len(proofs)), proofs, true)
			require.ErrorIs(t, e.verifyMany(m), contracts.Reverted("ProofInvalid"))
		})
	}
}

// Gas of strangers' proofs in one call, by their number: twelve commitments of an inner proof each; one program for all,
// or one for each.
func TestUniversalManyGas(t *testing.T) {
	e := newEverything(t, false)
	var lines strings.Builder
	fmt.Fprintf(&lines, "%-8s %8s %8s %13s %12s %9s\n", "proofs", "gas", "a proof", "one more", "own program", "calldata")
	var first, before uint64
	programs := []*universal.ProgramKey{}
	for i := range 8 {
		programs = append(programs, e.Program(fmt.Sprint("client ", i), programOf(12)))
		e.register(programs[i])
	}
	last := 0
	for _, n := range []int{1, 2, 4, 8} {
		var cost [2]uint64
		var size int
		for own, keys := range [][]*universal.ProgramKey{listOf(programs[0], n), programs[:n]} {
			var proofs []*universal.Proof
			for i := range n {
				proofs = append(proofs, e.Prove(keys[i:], []universal.Block{e.Block(keys[i])}))
			}
			m := e.several(keys, proofs, false)
			cost[own], size = e.send(e.accounts[0], e.at, nil, m.packed()).GasUsed, len(m.packed())
		}
		more := uint64(0)
		if n == 1 {
			first = cost[0]
		} else {
			more = (cost[0] - before) / uint64(n-last)
		}
		before, last = cost[0], n
		fmt.Fprintf(&lines, "%-8d %8d %8d %13d %12d %9d\n", n, cost[0], cost[0]/uint64(n), more, cost[1], size)
	}
	require.Less(t, before, 8*first*2/3)
	golden(t, "many.gas", lines.String())
}
