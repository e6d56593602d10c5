// Package checker proves and verifies that records hold: up to MaxBlocks runs of a
// verifier, each turned into rows by package record, are checked by one argument of
// fixed size, whose verifier is small enough for a circuit.
//
// The rows' values are committed to in chunks of four blocks (wires), then, for a random X
// and γ, the inverses that show that every wire is read as it is defined. What the rows
// are is committed to as well (fixed), by whoever knows the records' program. One
// sumcheck over (block, row) reduces all rows to one value of each column; package
// batch reduces these, and the claim that each block's run ends with, to one value of
// one polynomial, a combination of all commitments that whoever sees them can compute.
//
// Verify is written once over field.Arith: it is native code and part of a circuit.
// SPEC 12.2.
package checker

import (
	"github.com/aivm/aivm/internal/engine/record"
	"github.com/aivm/aivm/internal/engine/transcript"
)

// Domain is that of the checker's transcript.
const Domain = "aivm/checker/v1"

// Sizes of the class: a chunk has 2^ChunkBits cells, a proof MaxBlocks blocks. Further
// ones are those of package record.
const (
	ChunkBits = 20
	BlockBits = 4
	MaxBlocks = 1 << BlockBits

	rowVars   = BlockBits + record.RowBits // (block, row), top bits first
	logStride = 5
	idleVars  = record.RowBits - record.PermBits
	partBits  = 2 // a block's rows are in 2^partBits parts
	partGates = record.RowBits - partBits
	partPerms = record.PermBits - partBits
	degree    = 6 // of the rows' sumcheck
	memory    = ChunkBits + highBits
	highBits  = 5 // 2^highBits slots of a chunk each
	claimSlot = MaxBlocks
)

// Slots of the memory: wires, inverses and fixed columns, each a combination over the
// blocks; from claimSlot on the polynomial that block k claims a value of.
const (
	wireSlot = iota
	inverseSlot
	fixedSlot
)

// What a block holds for others: the contract's values are wires from
// record.ContractRow on, the circuit's from record.CircuitRow on.
const (
	ContractValues = 3 + record.HighBits // d, z, σ, ρ_high
	CircuitValues  = ChunkBits + 1       // ρ_low, the value claimed there
	ValueStride    = 1 << logStride      // value j of block k has weight t^(ValueStride·k + j)
)

// Columns of a permutation's row: in the wires' chunk, with the inverses', with the
// fixed ones.
const (
	permState    = 0
	permAbsorbed = permState + transcript.Width
	permSBoxes   = permAbsorbed + transcript.Rate
	permWires    = permSBoxes + transcript.SBoxes

	permReads    = transcript.Width + transcript.Rate // inverses of reads, then of outputs
	permInverses = permReads + transcript.Width

	permIDs   = 0
	permTag   = permIDs + permReads
	permOn    = permTag + 1
	permMu    = permOn + 1
	permFixed = permMu + transcript.Width
)

// Columns of a gate's row.
const (
	gateA = iota
	gateB
	gateC
	gateWires
)

const gateInverses = gateWires // of a, b and c

const (
	gateQM = iota
	gateQA
	gateQB
	gateQC
	gateQO
	gateIDA
	gateIDB
	gateMu
	gateOn
	gateFixed
)

// Where columns begin in their chunks, and the logarithms of how many there is room
// for: the rest of that room is claimed to be zero, but for fixed gate columns. A chunk
// of wires has a part of the rows of 2^groupBits blocks, one of inverses of all blocks.
const (
	groupBits    = 2
	wireBlock    = 1 << (ChunkBits - groupBits)
	wirePermBits = 7
	wireGateAt   = 1 << (partPerms + wirePermBits)
	wireGateBits = 2

	inverseBlock    = 1 << (ChunkBits - BlockBits)
	inversePermAt   = gateInverses << partGates
	inversePermBits = 4

	fixedGateBits = 4
	fixedPermAt   = record.PermColumnsAt
	fixedPermBits = 4
)

// groups is the number of chunks with a part of the wires of some blocks.
func groups(blocks int) int { return (blocks + 1<<groupBits - 1) >> groupBits }

// parts is the number of parts that a record has rows in.
func parts(rows *record.Rows) int {
	ceil := func(n, bits int) int { return (n + 1<<bits - 1) >> bits }
	return max(ceil(len(rows.Gates), partGates), ceil(len(rows.Perms), partPerms))
}

// maskRows are the rows, of 2^halfBits cells, with a mask cell on the diagonal: no claim
// on columns reaches there. Where the folds are folded, the cells are on the diagonal, too.
var maskRows = [OpeningMasks]int{192, 224 + 1, 448 + 2, 704 + 3, 960 + 4}
