package checker

import (
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/internal/engine/record"
)

// Records that do not fit are refused, and reads of what no row defines.
func TestRecordsAreChecked(t *testing.T) {
	for name, change := range map[string]func(b *Block){
		"no rows":               func(b *Block) { b.Rows.Gates = b.Rows.Gates[:record.FirstRow-1] },
		"too many gates":        func(b *Block) { b.Rows.Gates = make([]record.Gate, 1<<record.RowBits+1) },
		"too many permutations": func(b *Block) { b.Rows.Perms = make([]record.Perm, 1<<record.PermBits+1) },
		"a gate that is off":    func(b *Block) { b.Rows.Gates[97].Left = 3 },
		"a gate that is absent": func(b *Block) { b.Rows.Gates[97].Right = 9999 },
		"a contract's value":    func(b *Block) { b.Rows.Gates[record.ContractRow+ContractValues-1] = record.Gate{} },
		"a claim's value":       func(b *Block) { b.Rows.Gates[record.CircuitRow+CircuitValues-1] = record.Gate{} },
		"a permutation":         func(b *Block) { b.Rows.Perms[0].State[0] = record.PermOutput(1, 0) },
		"a fifth output":        func(b *Block) { b.Rows.Perms[0].Absorbed[1] = record.PermOutput(0, 4) },
	} {
		b := synthetic(1, 0, 100, 1, 4)
		change(&b)
		_, err := FixedChunk(b.Rows)
		require.ErrorIs(t, err, ErrRecord, name)
		_, err = Prove(uncommitted{}, []Block{b}, newContract(nil).hash())
		require.ErrorIs(t, err, ErrRecord, name)
	}
	b := synthetic(1, 0, 100, 1, 4)
	for _, blocks := range [][]Block{nil, make([]Block, MaxBlocks+1)} {
		_, err := Prove(uncommitted{}, blocks, newContract(nil).hash())
		require.ErrorIs(t, err, ErrRecord)
	}
	b.G = make([]fr.Element, 1<<ChunkBits+pcs.Spare+1)
	_, err := Prove(uncommitted{}, []Block{b}, newContract(nil).hash())
	require.ErrorIs(t, err, ErrRecord)
}

// Columns lie in their chunks side by side, masks where no claim reaches.
func TestLayout(t *testing.T) {
	c := &blockColumns{
		gate: rowColumns[fr.Vector]{newVectors(gateWires, 1<<record.RowBits), newVectors(gateInverses, 1<<record.RowBits), newVectors(gateFixed, 1<<record.RowBits)},
		perm: rowColumns[fr.Vector]{newVectors(permWires, 1<<record.PermBits), newVectors(permInverses, 1<<record.PermBits), newVectors(permFixed, 1<<record.PermBits)},
	}
	for name, x := range map[string]struct {
		pieces []piece
		end    int
	}{
		"wires":    {append(wirePieces(c, 0, 4), wirePieces(c, 3, 7)...), 3*wireBlock + wireGateAt + 1<<(wireGateBits+partGates)},
		"inverses": {append(inversePieces(c, 1, 4), inversePieces(c, 2, 15)...), 1 << ChunkBits},
		"fixed":    {fixedPieces(c), 1 << ChunkBits},
	} {
		end := 0
		for _, p := range slices.SortedFunc(slices.Values(x.pieces), func(a, b piece) int { return a.at - b.at }) {
			require.GreaterOrEqual(t, p.at, end, name)
			end = p.at + len(p.cells)
		}
		require.LessOrEqual(t, end, x.end, name)
	}
	for _, m := range masks() {
		require.GreaterOrEqual(t, m.Degree%wireBlock, wireGateAt+1<<(wireGateBits+partGates))
		require.Zero(t, m.Degree%1025)
		require.False(t, m.Value.IsZero())
	}
	require.Len(t, masks(), OpeningMasks)
}
