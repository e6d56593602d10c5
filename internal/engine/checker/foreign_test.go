package checker

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/record"
	"github.com/aivm/aivm/internal/engine/transcript"
)

// A record is whatever somebody commits to: its rows may be on −1 times, which is a definition, and its ids those of
// another block's wires. Beside such a record, that of the first block must hold as if it were alone.
func TestForeignRecordDoesNotLieForOthers(t *testing.T) {
	for _, shift := range []int64{0, 1, 1 << record.IDBits} {
		foreignRecord(t, shift)
	}
}

// foreignRecord has a wire of the first block defined anew by the second, from where its number is less by shift.
func foreignRecord(t *testing.T, shift int64) {
	blocks := []Block{synthetic(1, 0, 130, 3, 4), synthetic(2, 0, 130, 3, 4)}
	c := newContract(blocks)
	const reads, defines = 5, 6 // rows of the second block, of which its own record says nothing
	p := &prover{key: uncommitted{}, blocks: blocks, hash: c.hash(), w: transcript.NewWriter(Domain)}
	p.deviate = func(part string, p *prover) {
		if part != "columns" {
			return
		}
		first, foreign := &p.columns[0].gate, &p.columns[1].gate
		loose := looseGate(&blocks[0])
		id, was := first.fixed[gateIDA][loose], first.wires[gateA][loose]
		misread(p)
		is := first.wires[gateA][loose]
		less := field.Int(shift)
		id.Sub(&id, &less)
		set := func(row int, on int64, a, b fr.Element) {
			foreign.fixed[gateOn][row] = field.Int(on)
			foreign.fixed[gateIDA][row], foreign.fixed[gateIDB][row] = id, id
			foreign.wires[gateA][row], foreign.wires[gateB][row] = a, b
		}
		set(reads, 1, was, was)
		set(defines, -1, was, is)
	}
	proof, err := p.prove()
	require.NoError(t, err)
	honest := fixedColumns(blocks[0].Rows)
	require.Equal(t, honest.gate.fixed, p.columns[0].gate.fixed)
	require.Equal(t, honest.perm.fixed, p.columns[0].perm.fixed)
	require.ErrorIs(t, verify(&c.inputs, proof.Tape, proof.Polynomial), ErrRows)
}
