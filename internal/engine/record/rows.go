// Package record turns a run of the verifier's algorithm into rows: a straight-line
// program of gates and permutations that depends on the shape of what is verified only,
// and that a proof of fixed shape can be about.
package record

import "github.com/consensys/gnark-crypto/ecc/bn254/fr"

// Sizes of a record. Gate row r defines wire r, permutation row p the wires
// PermOutput(p, 0…3).
const (
	RowBits  = 16 // 2^RowBits gate rows at most
	PermBits = 12 // 2^PermBits permutation rows at most
	IDBits   = 17 // of a wire's number
)

// Rows with a fixed meaning: wire 0 is the constant 0; what the contract knows of a
// block, and what the outer circuit reads of it, stand from these rows on.
const (
	Zero         = 0
	ContractRow  = 32 // d, z, σ, ρ_high
	CircuitRow   = 64 // ρ_low, the claimed value
	FirstRow     = 96 // of all others
	HighBits     = 14 // coordinates of ρ_high, padded with zeros in front
	DigestRow    = ContractRow
	ChallengeRow = ContractRow + 1
	SigmaRow     = ContractRow + 2
	HighRow      = ContractRow + 3
)

// ID is the number of a wire.
type ID uint32

// PermOutput is the wire of output j of permutation row p.
func PermOutput(p, j int) ID { return ID(1<<RowBits | j<<PermBits | p) }

// Gate is the row M·a·b + A·a + B·b + C = c, or … = 0 if it is Free: then c is any
// value, an input of the record where no other row says more.
type Gate struct {
	M, A, B, C fr.Element
	Free       bool
	Left       ID // wire of a
	Right      ID // wire of b
	On         bool
}

// Perm is the row of a permutation of (State[0] + Absorbed[0], State[1] + Absorbed[1],
// State[2] + Absorbed[2], State[3] + Tag).
type Perm struct {
	State    [4]ID
	Absorbed [3]ID
	Tag      fr.Element
}

// Rows are a record: gate rows by number, from 0, rows that are not On among them, and
// permutation rows.
type Rows struct {
	Gates []Gate
	Perms []Perm
}

// Values are the values of a record's wires.
type Values struct {
	Gates []fr.Element    // of wire r, for each gate row
	Perms [][4]fr.Element // outputs of each permutation row
}

// At is the value of a wire.
func (v *Values) At(id ID) fr.Element {
	if id>>RowBits == 0 {
		return v.Gates[id]
	}
	return v.Perms[id&(1<<PermBits-1)][id>>PermBits&3]
}
