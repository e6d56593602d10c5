package isa

// draw: a public number that nobody chooses.
//
//	turn = draw 4096    ; 0 to 4095
//
// It comes with the run, is the same in every proof of a training, and stands among the
// outputs: who verifies compares it with what a beacon gives for its name (SPEC 6). So a
// start and an order of rows need no seed that somebody could choose until the result
// suits. Only roll and a state's start take it.
//
// Cells: 0.
//
// (C1) the limit is an integer of at least 1 and at most 2^30. (D1) it is declared outside
// of loops.

import (
	"math/big"
	"math/bits"
	"slices"

	"golang.org/x/crypto/sha3"

	"github.com/aivm/aivm/isa/fixed"
	"github.com/aivm/aivm/isa/relation"
)

func shapeDraw(c *Call) (TensorType, error) {
	n := c.operand("below").Rat
	if !n.IsInt() || n.Sign() <= 0 || !n.Num().IsInt64() || n.Num().Int64() > MaxElements {
		return TensorType{}, errorf(-1, "C1", "%s is the limit, want an integer of at least 1 and at most 2^30", n.RatString())
	}
	if c.Block.Loop != nil {
		return TensorType{}, errorf(-1, "D1", "declare it outside loop %s", c.Block.Loop.Name)
	}
	return rounded(nil, fixed.Format{Bits: max(1, bits.Len64(n.Num().Uint64()-1))}), nil
}

func evalDraw(*Eval) error { return nil } // it is given

// turns reports whether the row takes a draw.
func (r *Row) turns() bool {
	return slices.ContainsFunc(r.Form, func(o Operand) bool { return o.Name == "turn" })
}

// Drawn reports whether the value is a draw.
func (v *Value) Drawn() bool { return v.Op != nil && v.Op.Row.Role == IsDraw }

// Below is the limit of a draw: it is an integer less than that.
func (v *Value) Below() int { return int(v.Op.operand("below").Rat.Num().Int64()) }

// Draws are the public numbers that a run is given, in the order of the program.
func (u *Unit) Draws() (all []*Value) {
	for _, o := range u.Outputs {
		if o.Value.Drawn() {
			all = append(all, o.Value)
		}
	}
	return all
}

// DrawName is what a beacon's numbers are told apart by: the hash of a draw's name.
func DrawName(name string) (w [32]byte) { return keccak([]byte(name)) }

// DrawOf is what a beacon gives for the hash of a draw's name: an integer below the limit.
// SPEC 6, draws.
func DrawOf(beacon, name [32]byte, below int) int {
	domain := keccak([]byte("aivm/draw/v1"))
	h := keccak(domain[:], beacon[:], name[:])
	n := new(big.Int).SetBytes(h[:])
	return int(n.Mod(n, big.NewInt(int64(below))).Int64())
}

// Drawn are the numbers of the unit's draws that a beacon gives, in the order of Draws.
func (u *Unit) Drawn(beacon [32]byte) (numbers []int) {
	for _, v := range u.Draws() {
		numbers = append(numbers, DrawOf(beacon, DrawName(v.Name), v.Below()))
	}
	return numbers
}

func keccak(parts ...[]byte) (w [32]byte) {
	h := sha3.NewLegacyKeccak256()
	for _, p := range parts {
		h.Write(p)
	}
	return [32]byte(h.Sum(w[:0]))
}

// claimDraw claims nothing: the number is one of the statement, whose bits the verifier
// asserts to be less than the limit (SPEC 11.3, public numbers).
func claimDraw(c *Claims) {
	r := c.b.add(&relation.Tensor{
		Name: c.Out.Name, Kind: relation.Public, Role: relation.Output, Bound: c.Out.Type.Bound, Source: c.source(""),
	})
	c.b.refs[c.Out.ID] = r
	c.b.rel.origin[r.id()] = Origin{Output: c.Op}
	n := c.Out.Below()
	c.b.sys.Numbers = append(c.b.sys.Numbers, relation.Number{
		Index: len(c.b.sys.Numbers), Name: c.Out.Name, Tensor: r.id(), Below: n, Bits: bits.Len(uint(n - 1)),
	})
}

// number is the public number of a draw.
func (b *builder) number(v *Value) relation.Number {
	id := b.value(v).id()
	for _, n := range b.sys.Numbers {
		if n.Tensor == id {
			return n
		}
	}
	panic("BUG: " + v.Name + " is no draw")
}
