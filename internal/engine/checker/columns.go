package checker

import (
	"errors"
	"fmt"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/msm"
	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/internal/engine/record"
	"github.com/aivm/aivm/internal/engine/transcript"
)

// ErrRecord is a record that does not fit the class.
var ErrRecord = errors.New("checker: the record does not fit")

// blockColumns are a block's columns, as long as there are rows.
type blockColumns = columns[fr.Vector]

func newVectors(columns, rows int) []fr.Vector {
	v := make([]fr.Vector, columns)
	cells := make(fr.Vector, columns*rows)
	for i := range v {
		v[i] = cells[i*rows : (i+1)*rows : (i+1)*rows]
	}
	return v
}

// check refuses records that do not fit, that leave a public value to whoever proves, and
// reads of wires that no row defines.
func check(rows *record.Rows) error {
	if n := len(rows.Gates); n < record.FirstRow || n > 1<<record.RowBits {
		return fmt.Errorf("%w: %d gates, want %d to %d", ErrRecord, n, record.FirstRow, 1<<record.RowBits)
	}
	if n := len(rows.Perms); n > 1<<record.PermBits {
		return fmt.Errorf("%w: %d permutations, want at most %d", ErrRecord, n, 1<<record.PermBits)
	}
	for _, public := range [][]record.Gate{
		rows.Gates[record.ContractRow:][:ContractValues], rows.Gates[record.CircuitRow:][:CircuitValues],
	} {
		if slices.ContainsFunc(public, func(g record.Gate) bool { return !g.On }) {
			return fmt.Errorf("%w: the row of a public value is off", ErrRecord)
		}
	}
	var err error
	rows.EachRead(func(id record.ID) {
		at := int(id)
		switch {
		case id>>record.RowBits == 0 && at < len(rows.Gates) && rows.Gates[at].On:
		case id>>record.RowBits == 1 && at&(1<<record.PermBits-1) < len(rows.Perms) && at < 1<<record.RowBits+transcript.Width<<record.PermBits:
		default:
			err = fmt.Errorf("%w: wire %d is read and not defined", ErrRecord, id)
		}
	})
	return err
}

// fixedColumns are what the rows are.
func fixedColumns(rows *record.Rows) (c blockColumns) {
	cells := func(from []*record.Column) []fr.Vector {
		to := newVectors(len(from), len(from[0].Numbers))
		for j := range from {
			for i := range to[j] {
				to[j][i] = from[j].At(i)
			}
		}
		return to
	}
	all := rows.Columns()
	c.gate.fixed, c.perm.fixed = cells(all[:gateFixed]), cells(all[gateFixed:])
	return c
}

// wireColumns adds the values of wires to a block's columns.
func wireColumns(c *blockColumns, rows *record.Rows, values *record.Values) {
	c.gate.wires, c.perm.wires = newVectors(gateWires, len(rows.Gates)), newVectors(permWires, len(rows.Perms))
	for i := range rows.Gates {
		if g := &rows.Gates[i]; g.On {
			c.gate.wires[gateA][i], c.gate.wires[gateB][i] = values.At(g.Left), values.At(g.Right)
			c.gate.wires[gateC][i] = values.Gates[i]
		}
	}
	permutation := transcript.NewPoseidon2()
	field.Parallel(len(rows.Perms), 1, func(_, from, to int) {
		for i := from; i < to; i++ {
			p := &rows.Perms[i]
			var in [transcript.Width]fr.Element
			for j, id := range p.State {
				in[j] = values.At(id)
				c.perm.wires[permState+j][i] = in[j]
			}
			for j, id := range p.Absorbed {
				x := values.At(id)
				c.perm.wires[permAbsorbed+j][i] = x
				in[j].Add(&in[j], &x)
			}
			in[transcript.Rate].Add(&in[transcript.Rate], &p.Tag)
			sboxes, _ := permutation.Trace(in)
			for j := range sboxes {
				c.perm.wires[permSBoxes+j][i] = sboxes[j]
			}
		}
	})
}

// inverseColumns adds the inverses to a block's columns: μ/(X − id − γ·v), with −1 for
// μ where a wire is read.
func inverseColumns(c *blockColumns, k int, rows *record.Rows, values *record.Values, w *weights[fr.Element]) {
	c.gate.inverses, c.perm.inverses = newVectors(gateInverses, len(rows.Gates)), newVectors(permInverses, len(rows.Perms))
	base := field.Int(int64(k))
	base.Mul(&base, &w.gamma).Mul(&base, &w.gamma)
	one := fr.One()
	fill := func(dst fr.Vector, count int, id func(i int) fr.Element, v func(i int) fr.Element, mu fr.Vector) {
		field.Parallel(count, 1<<10, func(_, from, to int) {
			for i := from; i < to; i++ {
				if mu[i].IsZero() {
					continue
				}
				x, n := v(i), id(i)
				x.Mul(&x, &w.gamma)
				x.Add(&x, &n)
				dst[i].Sub(&w.x, &x)
			}
			part := dst[from:to]
			part.Mul(fr.BatchInvert(part), mu[from:to])
		})
	}
	column := func(v fr.Vector) func(int) fr.Element { return func(i int) fr.Element { return v[i] } }
	shifted := func(ids fr.Vector) func(int) fr.Element {
		return func(i int) fr.Element { return *new(fr.Element).Add(&ids[i], &base) }
	}
	numbered := func(first int) func(int) fr.Element {
		return func(i int) fr.Element {
			n := field.Int(int64(first + i))
			return *n.Add(&n, &base)
		}
	}
	read := func(dst, ids, v, on fr.Vector) {
		fill(dst, len(dst), shifted(ids), column(v), on)
		var minus fr.Element
		minus.Neg(&one)
		dst.ScalarMul(dst, &minus)
	}
	g, p := &c.gate, &c.perm
	read(g.inverses[gateA], g.fixed[gateIDA], g.wires[gateA], g.fixed[gateOn])
	read(g.inverses[gateB], g.fixed[gateIDB], g.wires[gateB], g.fixed[gateOn])
	fill(g.inverses[gateC], len(rows.Gates), numbered(0), column(g.wires[gateC]), g.fixed[gateMu])
	for j := range permReads {
		read(p.inverses[j], p.fixed[permIDs+j], p.wires[permState+j], p.fixed[permOn])
	}
	for j := range transcript.Width {
		out := func(i int) fr.Element { return values.Perms[i][j] }
		fill(p.inverses[permReads+j], len(rows.Perms), numbered(int(record.PermOutput(0, j))), out, p.fixed[permMu+j])
	}
}

// piece is a run of a chunk's cells.
type piece struct {
	at    int
	cells fr.Vector
}

func pieces(at, stride int, columns []fr.Vector) []piece {
	p := make([]piece, len(columns))
	for j := range p {
		p[j] = piece{at + j<<stride, columns[j]}
	}
	return p
}

// polynomial is a chunk: pieces, and single cells.
type polynomial struct {
	pieces  []piece
	singles []pcs.Coefficient
}

func (p *polynomial) chunk() (c pcs.Chunk) {
	for _, x := range p.pieces {
		c.Blocks = append(c.Blocks, pcs.Block{Offset: x.at, Cells: msm.Field(x.cells)})
	}
	c.Singles = p.singles
	return c
}

// FixedChunk is what a record is, as a polynomial that a program key has the
// commitment of.
func FixedChunk(rows *record.Rows) (pcs.Chunk, error) {
	if err := check(rows); err != nil {
		return pcs.Chunk{}, err
	}
	return rows.Chunk(), nil
}

func fixedPieces(c *blockColumns) []piece {
	return append(pieces(record.GateColumn(0), record.RowBits, c.gate.fixed), pieces(record.PermColumn(0), record.PermBits, c.perm.fixed)...)
}

// part cuts a part of 2^bits rows out of columns.
func part(columns []fr.Vector, i, bits int) []fr.Vector {
	cut := make([]fr.Vector, len(columns))
	for j, v := range columns {
		cut[j] = v[min(i<<bits, len(v)):min((i+1)<<bits, len(v))]
	}
	return cut
}

// wirePieces are those of part i of block k in its chunk.
func wirePieces(c *blockColumns, i, k int) []piece {
	at := k & (1<<groupBits - 1) * wireBlock
	return append(pieces(at, partPerms, part(c.perm.wires, i, partPerms)),
		pieces(at+wireGateAt, partGates, part(c.gate.wires, i, partGates))...)
}

// inversePieces are those of part i of block k in its chunk.
func inversePieces(c *blockColumns, i, k int) []piece {
	at := k * inverseBlock
	return append(pieces(at, partGates, part(c.gate.inverses, i, partGates)),
		pieces(at+inversePermAt, partPerms, part(c.perm.inverses, i, partPerms))...)
}
