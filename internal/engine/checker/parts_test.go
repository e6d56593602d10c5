package checker

import (
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/internal/engine/transcript"
)

// A record of two parts is not proven with the commitments of one: its rows say that they are in use, and a row without
// cells reads nothing.
func TestFewerPartsThanRows(t *testing.T) {
	blocks := []Block{synthetic(1, 0, 1<<partGates+200, 1<<partPerms+40, 4), synthetic(2, 0, 130, 3, 4)}
	for _, where := range []string{"wires", "inverses committed", "rows"} {
		c := newContract(blocks)
		p := &prover{key: uncommitted{}, blocks: blocks, hash: c.hash(), w: transcript.NewWriter(Domain)}
		zero := func(v []fr.Vector, from int) {
			for _, x := range v {
				if len(x) > from {
					clear(x[from:])
				}
			}
		}
		p.deviate = func(part string, p *prover) {
			if part == "columns" && where == "wires" {
				for k := range p.columns {
					zero(p.columns[k].gate.wires, 1<<partGates)
					zero(p.columns[k].perm.wires, 1<<partPerms)
				}
			}
			if part == "inverses" && where == "wires" {
				for k := range p.columns {
					zero(p.columns[k].gate.inverses, 1<<partGates)
					zero(p.columns[k].perm.inverses, 1<<partPerms)
				}
			}
			if part == where {
				n := groups(len(p.blocks))
				p.wires = p.wires[:n]
				if where != "wires" {
					p.inverses = p.inverses[:1]
				}
			}
			if part == "inverses committed" && where == "wires" {
				p.wires, p.inverses = p.wires[:groups(len(p.blocks))], p.inverses[:1]
			}
		}
		proof, err := p.prove()
		require.NoError(t, err)
		o := proof.Opened
		polynomial := p.slots(slices.Concat(o.Block[:], o.Part[:])).combination(field.EqTable(o.High[:]))
		require.Error(t, verify(&c.inputs, proof.Tape, polynomial), "left out: %s", where)
	}
}

// What the opening shows is random beside the commitments: of two chunks of wires and one of inverses, each with its own
// hiding coefficient, the mask cells of one wire chunk give all four functionals of the combination.
func TestOpeningHidesBesideCommitments(t *testing.T) {
	tau, low := random(1)[0], random(ChunkBits)
	weights := random(3)
	challenges := random(3 + 100*transcript.Width)
	seen := func(parts [3][]fr.Element) []fr.Element {
		f := pcs.Shape{C: ChunkBits}.Coefficients()
		var out []fr.Element
		for i, p := range parts {
			if p == nil {
				out = append(out, fr.Element{})
				continue
			}
			out = append(out, field.Horner(&field.Native{}, p, tau))
			addScaled(f, p, &weights[i])
		}
		key := &trapdoor{tau: tau}
		o := opener{key: key, f: f, opened: &Opened[fr.Element]{}, w: transcript.NewWriterOver(&fixed{challenges[3:]}, "opening")}
		copy(o.opened.Low[:], low)
		o.draws = Draws{
			Alpha: func(bn254.G1Affine) fr.Element { return challenges[0] },
			Gamma: func(bn254.G1Affine) fr.Element { return challenges[1] },
			Z:     func(fr.Element, bn254.G1Affine) fr.Element { return challenges[2] },
		}
		require.NoError(t, o.open())
		return append(append(out, key.logs...), o.opening.Value)
	}
	unit := func(d int) []fr.Element {
		f := pcs.Shape{C: ChunkBits}.Coefficients()
		f[d].SetOne()
		return f
	}
	var m [][]fr.Element
	for i := range 3 {
		var p [3][]fr.Element
		p[i] = unit(1 << ChunkBits)
		m = append(m, seen(p))
	}
	for _, c := range masks() {
		var p [3][]fr.Element
		p[0] = unit(c.Degree)
		m = append(m, seen(p))
	}
	require.Equal(t, 7, rank(m), "three commitments and four functionals of what is opened")
}
