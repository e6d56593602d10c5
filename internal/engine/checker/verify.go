package checker

import (
	"errors"
	"slices"

	"github.com/aivm/aivm/internal/engine/batch"
	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/record"
	"github.com/aivm/aivm/internal/engine/sumcheck"
	"github.com/aivm/aivm/internal/engine/transcript"
)

// ErrRows says that the rows' columns do not have the values that their sumcheck
// leads to: a row that does not hold, a wire read as it is not defined, or values that
// are not those of the contract or of the claims.
var ErrRows = errors.New("checker: the rows do not hold")

// Inputs are what the contract, or its twin, knows and computes.
type Inputs[E any] struct {
	// H2 binds class, blocks, their program keys and public words, and the commitments
	// of their wires.
	H2 E
	// T is drawn after them, Tau is Σ_k Σ_j T^(ValueStride·k + j)·x_kj over block k's
	// values (d, z, σ, ρ_high).
	T, Tau E
	// H3 binds the commitments of the inverses as well.
	H3 E
	Drawn[E]
}

// Opened is what the opening is about: that the combination of the blocks' commitments
// given by Block, Part and High (see OpenedWeights) has Value at Low. Coordinates go with top
// bits first. Digest depends on all that the checker was told before.
type Opened[E any] struct {
	Block  [BlockBits]E
	Part   [partBits]E // of the rows
	High   [highBits]E
	Low    [ChunkBits]E
	Value  E
	Digest E
}

// claim is what block k's run ends with: its polynomial's value at a point.
type claim[E any] struct {
	point []E
	value E
}

// Verify verifies that all blocks' records hold, up to the commitments. The reader is a
// new one of Domain.
//
// # Soundness
//
// The caller must compute the inputs from the commitments as they say, fixed columns
// from the program keys that H2 binds, and must check the divisions of the opening.
// Absent blocks' commitments are zero.
// SPEC 12.2.
func Verify[E any](f field.Arith[E], r *transcript.Reader[E], in *Inputs[E]) (*Opened[E], *Folds[E], error) {
	o, err := verifyRows(f, r, in)
	if err != nil {
		return nil, nil, err
	}
	x := o.open(f, r, &in.Drawn)
	return o, x, r.Done()
}

// verifyRows is Verify but for the opening.
func verifyRows[E any](f field.Arith[E], r *transcript.Reader[E], in *Inputs[E]) (*Opened[E], error) {
	r.Absorb("h2", in.H2)
	r.Absorb("public values", in.T, in.Tau)
	r.Receive("salt", 1)
	claims := claimsOf(r.ReceiveVector("claims", MaxBlocks*CircuitValues))
	var c weights[E]
	c.gamma, c.x = r.Challenge("gamma"), r.Challenge("x")
	t2 := r.Challenge("t2")
	r.Absorb("h3", in.H3)
	c.beta = field.Powers(f, r.Challenge("beta"), powers)
	c.tau = r.Challenges("tau", rowVars)

	sum := f.Add(f.Mul(c.beta[powFirst], in.Tau), f.Mul(c.beta[powSecond], claimSum(f, t2, claims)))
	point, final := sumcheck.Rounds(f, r, "rows", rowVars, degree, nil, sum)
	cols := columnsOf(r.ReceiveVector("columns", columnCount))
	f.AssertEqual(ErrRows, c.at(f, point, cols, c.pinned(f, in.T, t2, point)), final)

	xi := r.Challenges("xi", wirePermBits)
	at, value, err := batch.Verify(f, r, memory, columnClaims(f, xi, point, cols, claims))
	if err != nil {
		return nil, err
	}
	o := &Opened[E]{Value: value, Digest: r.Challenge("digest")}
	copy(o.Block[:], point)
	copy(o.Part[:], point[BlockBits:])
	copy(o.High[:], at)
	copy(o.Low[:], at[highBits:])
	return o, nil
}

// pinned are the weights of the public values at a point.
func (c *weights[E]) pinned(f field.Arith[E], t, t2 E, point []E) E {
	return f.Add(
		f.Mul(c.beta[powFirst], pins(f, t, point, record.ContractRow, ContractValues)),
		f.Mul(c.beta[powSecond], pins(f, t2, point, record.CircuitRow, CircuitValues)))
}

func claimsOf[E any](values []E) []claim[E] {
	claims := make([]claim[E], MaxBlocks)
	for k := range claims {
		v := values[k*CircuitValues:][:CircuitValues]
		claims[k] = claim[E]{v[:ChunkBits], v[ChunkBits]}
	}
	return claims
}

// claimSum is Σ_k Σ_j t^(ValueStride·k + j) times value j of block k.
func claimSum[E any](f field.Arith[E], t E, claims []claim[E]) E {
	sum, stride := field.Zero(f), square(f, t, logStride)
	for k := MaxBlocks - 1; k >= 0; k-- {
		values := append(slices.Clip(claims[k].point), claims[k].value)
		sum = f.Add(f.Mul(sum, stride), field.Horner(f, values, t))
	}
	return sum
}

// columnCount is the number of all columns.
const columnCount = permWires + gateWires + gateInverses + permInverses + gateFixed + permFixed

// columnsOf cuts the columns, in the order of the claims on them.
func columnsOf[E any](cells []E) *columns[E] {
	cut := func(n int) (part []E) {
		part, cells = cells[:n], cells[n:]
		return part
	}
	var c columns[E]
	c.perm.wires, c.gate.wires = cut(permWires), cut(gateWires)
	c.gate.inverses, c.perm.inverses = cut(gateInverses), cut(permInverses)
	c.gate.fixed, c.perm.fixed = cut(gateFixed), cut(permFixed)
	return &c
}

// cells are what columnsOf cuts.
func (c *columns[E]) cells() []E {
	return slices.Concat(c.perm.wires, c.gate.wires, c.gate.inverses, c.perm.inverses, c.gate.fixed, c.perm.fixed)
}

// columnClaims are the claims on the memory: the columns' values at a point, those of
// a kind weighed by eq of their number, and the blocks' own claims.
func columnClaims[E any](f field.Arith[E], xi, point []E, c *columns[E], own []claim[E]) []batch.Claim[E] {
	block, row, permRow := point[:BlockBits], point[BlockBits:], permPoint(point)[BlockBits:]
	inPart, permInPart := row[partBits:], permRow[partBits:]
	group := block[BlockBits-groupBits:]
	index := func(bits int) []E { return xi[wirePermBits-bits:] }
	one, zero := field.One(f), field.Zero(f)
	bit := func(b int) E {
		if b&1 == 1 {
			return one
		}
		return zero
	}
	whole := func(bits, addr int, point, values []E) batch.Claim[E] {
		return batch.Claim[E]{
			Terms: []batch.Term[E]{{Addr: addr, Point: point, Coeff: one}},
			Value: combine(f, index(bits), values),
		}
	}
	const inverses, fixed = inverseSlot << ChunkBits, fixedSlot << ChunkBits
	gates := func(bits int, values []E, term func(j int) batch.Term[E]) batch.Claim[E] {
		claim := batch.Claim[E]{Value: combine(f, index(bits), values)}
		eq := eqTable(f, index(bits))
		for j := range values {
			t := term(j)
			t.Coeff = eq[j]
			claim.Terms = append(claim.Terms, t)
		}
		return claim
	}
	claims := []batch.Claim[E]{
		whole(wirePermBits, 0, slices.Concat(group, []E{zero}, index(wirePermBits), permInPart), c.perm.wires),
		whole(wireGateBits, 0, slices.Concat(group, []E{one, zero}, index(wireGateBits), inPart), c.gate.wires),
		gates(wireGateBits, c.gate.inverses, func(j int) batch.Term[E] {
			return batch.Term[E]{Addr: inverses, Point: slices.Concat(block, []E{bit(j >> 1), bit(j)}, inPart)}
		}),
		whole(inversePermBits, inverses, slices.Concat(block, []E{one, one}, index(inversePermBits), permInPart), c.perm.inverses),
		gates(fixedGateBits, c.gate.fixed, func(j int) batch.Term[E] {
			return batch.Term[E]{Addr: fixed + j<<record.RowBits, Point: row}
		}),
		whole(fixedPermBits, fixed+fixedPermAt, slices.Concat(index(fixedPermBits), permRow), c.perm.fixed),
	}
	for k := range own {
		claims = append(claims, batch.Claim[E]{
			Terms: []batch.Term[E]{{Addr: (claimSlot + k) << ChunkBits, Point: own[k].point, Coeff: one, Group: 1 + k}},
			Value: own[k].value,
		})
	}
	return claims
}

// combine is Σ_j eq(x, j)·values[j].
func combine[E any](f field.Arith[E], x, values []E) E {
	sum := field.Zero(f)
	for j, e := range eqTable(f, x)[:len(values)] {
		sum = f.Add(sum, f.Mul(e, values[j]))
	}
	return sum
}
