package checker

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/record"
	"github.com/aivm/aivm/internal/engine/transcript"
)

// naive is the slow twin of the rows' prover: the columns at all rows of (block, row)
// that are in use, permutations' repeated as they are, and weights.at as the verifier
// has it for every value of a variable.
type naive struct {
	w      *weights[fr.Element]
	pinned func(point []fr.Element) fr.Element
	rows   map[int]*columns[fr.Element]
}

func newNaive(p *prover) *naive {
	var f field.Native
	n := &naive{w: &p.weights, rows: map[int]*columns[fr.Element]{}}
	n.pinned = func(point []fr.Element) fr.Element { return p.weights.pinned(&f, p.t, p.t2, point) }
	for k := range p.columns {
		c := &p.columns[k]
		for i := range c.gate.wires[0] {
			n.row(k<<record.RowBits + i).gate = rowOf(&c.gate, i)
		}
		for i := range c.perm.wires[0] {
			for copies := range 1 << idleVars {
				part, low := i>>partPerms, i&(1<<partPerms-1)
				n.row(k<<record.RowBits + part<<partGates + copies<<partPerms + low).perm = rowOf(&c.perm, i)
			}
		}
	}
	return n
}

func (n *naive) row(i int) *columns[fr.Element] {
	if n.rows[i] == nil {
		n.rows[i] = columnsOf(make([]fr.Element, columnCount))
	}
	return n.rows[i]
}

func rowOf(c *rowColumns[fr.Vector], i int) (r rowColumns[fr.Element]) {
	for _, x := range []struct {
		to   *[]fr.Element
		from []fr.Vector
	}{{&r.wires, c.wires}, {&r.inverses, c.inverses}, {&r.fixed, c.fixed}} {
		for _, v := range x.from {
			*x.to = append(*x.to, v[i])
		}
	}
	return r
}

// bound is the table with round j's variable bound to x.
func (n *naive) bound(j int, x fr.Element) *naive {
	next := *n
	next.rows = map[int]*columns[fr.Element]{}
	half := 1 << (rowVars - 1 - j)
	one := fr.One()
	for i, c := range n.rows {
		w := x
		if i < half {
			w.Sub(&one, &x)
		}
		scaled, sum := fr.Vector(c.cells()), fr.Vector(next.row(i%half).cells())
		scaled.ScalarMul(scaled, &w)
		sum.Add(sum, scaled)
		next.rows[i%half] = columnsOf(sum)
	}
	return &next
}

// sum is that of weights.at over what is left of the rows.
func (n *naive) sum(point []fr.Element) (sum fr.Element) {
	free := rowVars - len(point)
	for i, c := range n.rows {
		at := append([]fr.Element(nil), point...)
		for b := free - 1; b >= 0; b-- {
			at = append(at, field.Int(int64(i>>b&1)))
		}
		v := n.w.at(&field.Native{}, at, c, n.pinned(at))
		sum.Add(&sum, &v)
	}
	return sum
}

func TestRowsAgreeWithNaive(t *testing.T) {
	blocks := []Block{synthetic(1, 0, 140, 3, 4), synthetic(2, 0, 100, 1, 4), synthetic(3, 0, 120, 5, 4)}
	for _, n := range []int{1, 3} {
		if n > 1 && testing.Short() {
			t.Skip("more blocks")
		}
		b := blocks[:n]
		c := newContract(b)
		p := prover{key: uncommitted{}, blocks: b, hash: c.hash(), w: transcript.NewWriter(Domain)}
		require.NoError(t, p.commitWires())
		require.NoError(t, p.commitInverses())
		before := len(p.w.Tape())
		_, point := p.rows()
		messages := p.w.Tape()[before:]
		slow := newNaive(&p)
		for j := range point {
			values := make([]fr.Element, degree+1)
			for x := range values {
				x1 := field.Int(int64(x))
				values[x] = slow.bound(j, x1).sum(append(append([]fr.Element(nil), point[:j]...), x1))
			}
			want := coefficients(values)
			require.Equal(t, append(want[:1:1], want[2:]...), messages[j*degree:][:degree], "round %d of %d blocks", j, n)
			slow = slow.bound(j, point[j])
		}
	}
}
