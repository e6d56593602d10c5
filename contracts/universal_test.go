package contracts_test

import (
	"context"
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/contracts/bindings"
	"github.com/aivm/aivm/internal/tools/wraptest"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/universal"
)

// everything is the verifier of all programs on a chain, with its trapdoor.
type everything struct {
	*chain
	*wraptest.Universal
	at common.Address
}

var universalABI = bindings.NewAIVMVerifier()

func newEverything(t testing.TB, development bool) *everything {
	return newEverythingOn(newChain(t, 1), development)
}

func newEverythingOn(c *chain, development bool) *everything {
	return deployEverything(c, wraptest.NewUniversal(3, development))
}

// newEverythingPLONK is newEverything for the other scheme.
func newEverythingPLONK(t testing.TB, development bool) *everything {
	u, err := wraptest.NewUniversalPLONK(3, development)
	require.NoError(t, err)
	return deployEverything(newChain(t, 1), u)
}

func deployEverything(c *chain, u *wraptest.Universal) *everything {
	e := &everything{chain: c, Universal: u}
	at, tx, err := contracts.DeployUniversal(e.opts(e.accounts[0], nil), e.client, e.Key)
	e.mine(tx, err)
	e.at = at
	if !changed {
		require.NoError(c.t, contracts.CheckUniversal(context.Background(), e.client, at, e.Key))
	}
	return e
}

func word(s string) verifier.Word { return verifier.Keccak([]byte(s)) }

// int128Word is v mod 2^256.
func int128Word(v *big.Int) []byte {
	return new(big.Int).Mod(v, new(big.Int).Lsh(big.NewInt(1), 256)).FillBytes(make([]byte, 32))
}

func hash(parts ...[]byte) (e fr.Element) {
	w := verifier.Keccak(parts...)
	return *e.SetBytes(w[:])
}

// wordAt is a word of calldata, withWord calldata with another one.
func wordAt(b []byte, at int) *big.Int { return new(big.Int).SetBytes(b[at : at+32]) }

func withWord(b []byte, at int, v *big.Int) []byte {
	c := append([]byte(nil), b...)
	copy(c[at:], int128Word(v))
	return c
}

// constants are those of a program.
func constants(k *universal.ProgramKey) []byte {
	b, err := k.AppendBinary(nil)
	if err != nil {
		panic(err)
	}
	return b
}

// register registers programs, each once.
func (e *everything) register(keys ...*universal.ProgramKey) {
	for i, k := range keys {
		if i == 0 || k != keys[i-1] {
			e.send(e.accounts[0], e.at, nil, universalABI.PackRegister(constants(k)))
		}
	}
}

// batch are a proof's calldata in parts.
type batch struct {
	keys   [][32]byte
	values [][]byte
	proof  []byte
}

// packed is a call of verifyProof, of one block, or of verifyProofs.
func (b *batch) packed() []byte {
	if len(b.keys) == 1 && len(b.values) == 1 {
		return universalABI.PackVerifyProof(b.keys[0], b.values[0], b.proof)
	}
	return universalABI.PackVerifyProofs(b.keys, b.values, b.proof)
}

func (e *everything) verify(b *batch) error {
	return e.call(e.accounts[0].address, e.at, b.packed())
}

// calldata encodes a proof; constants go along or are registered.
func (e *everything) calldata(keys []*universal.ProgramKey, p *universal.Proof, along bool) *batch {
	e.t.Helper()
	_, err := universal.Verify(e.Key, keys, p)
	require.NoError(e.t, err)
	values, proof, err := universal.Calldata(e.Key, keys, p, func(k *universal.ProgramKey) ([20]byte, bool) {
		at, err := contracts.ConstantsAddress(e.at, k)
		require.NoError(e.t, err)
		return at, !along
	})
	require.NoError(e.t, err)
	b := &batch{values: values, proof: proof}
	for i := range p.Blocks {
		b.keys = append(b.keys, p.Blocks[i].Key)
	}
	return b
}

var (
	beginning = wraptest.Shape{Fresh: 3, Sets: []int{1}, EndPieces: 1, Outputs: 2}
	going     = wraptest.Shape{Fresh: 2, Fixed: 1, Sets: []int{1, 2}, Assumed: isa.Sets(2), StartPieces: 1, EndPieces: 1, Outputs: 3, Start: isa.Continuing}
)

// links are a first link and n − 1 that continue.
func (e *everything) links(n int) ([]*universal.ProgramKey, []universal.Block) {
	first, next := e.Program("first", beginning), e.Program("next", going)
	keys, blocks := []*universal.ProgramKey{first}, []universal.Block{e.Block(first)}
	for _, b := range e.Chain(next, n-1) {
		keys, blocks = append(keys, next), append(blocks, b)
	}
	return keys, blocks
}

// The contracts take what Go takes: blocks of several programs, constants in calldata and registered.
func TestUniversalAccepts(t *testing.T) {
	for name, e := range map[string]*everything{"groth16": newEverything(t, true), "plonk": newEverythingPLONK(t, true)} {
		t.Run(name, func(t *testing.T) { accepts(t, e) })
	}
}

func accepts(t *testing.T, e *everything) {
	for _, n := range []int{1, 2, 3, 5, 16} {
		keys, blocks := e.links(n)
		p := e.Prove(keys, blocks)
		require.NoError(t, e.verify(e.calldata(keys, p, true)), "%d blocks", n)
		e.register(keys...)
		require.NoError(t, e.verify(e.calldata(keys, p, false)), "%d blocks", n)
	}
}
