package checker

import (
	"fmt"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/record"
	"github.com/aivm/aivm/internal/engine/sumcheck"
	"github.com/aivm/aivm/internal/engine/transcript"
)

// forgery is a dishonest prover's doing, after some part of its work.
type forgery func(p *prover)

// cheat proves with a forgery, and verifies; the opened polynomial is made of the fixed
// columns of honest blocks.
func cheat(t *testing.T, c *contract, blocks, honest []Block, after string, forge forgery) (*prover, error) {
	t.Helper()
	p := &prover{key: uncommitted{}, blocks: blocks, hash: c.hash(), w: transcript.NewWriter(Domain)}
	p.deviate = func(part string, p *prover) {
		if part == after {
			forge(p)
		}
	}
	proof, err := p.prove()
	require.NoError(t, err)
	committed := *p
	committed.columns = slices.Clone(p.columns[:len(honest)])
	for k := range honest {
		committed.columns[k] = fixedColumns(honest[k].Rows)
	}
	o := proof.Opened
	polynomial := committed.slots(slices.Concat(o.Block[:], o.Part[:])).combination(field.EqTable(o.High[:]))
	return p, verify(&c.inputs, proof.Tape, polynomial)
}

// broken are the constraints, by their places in the powers of β, that do not hold for
// what the prover holds.
func broken(p *prover) (places []int) {
	var f field.Native
	var unit [powers]weights[fr.Element]
	for i := range unit {
		unit[i] = p.weights
		unit[i].beta = make([]fr.Element, powers)
		unit[i].beta[i].SetOne()
	}
	var fails [powers]bool
	var sums [powers]fr.Element
	check := func(i int, v fr.Element) { fails[i] = fails[i] || !v.IsZero() }
	for k := range p.columns {
		block, c := field.Int(int64(k)), &p.columns[k]
		block = f.Mul(block, f.Mul(p.weights.gamma, p.weights.gamma))
		for n := range c.gate.wires[0] {
			r := rowOf(&c.gate, n)
			for i := range powSBoxes {
				check(i, unit[i].gate(&f, &r, block, field.Int(int64(n))))
			}
			sums[powSum] = f.Add(sums[powSum], unit[powSum].inverseSum(&f, &r))
		}
		for n := range c.perm.wires[0] {
			r := rowOf(&c.perm, n)
			forms := linearForms(&f, &r)
			for i := powSBoxes; i < powSum; i++ {
				check(i, unit[i].perm(&f, &r, forms, block, field.Int(int64(n))))
			}
			sums[powSum] = f.Add(sums[powSum], unit[powSum].inverseSum(&f, &r))
		}
		public := func(i int, t fr.Element, first, n int) {
			power := field.Powers(&f, t, ValueStride*MaxBlocks)[ValueStride*k:]
			for j, v := range c.gate.wires[gateC][first:][:n] {
				sums[i] = f.Add(sums[i], f.Mul(power[j], v))
			}
		}
		public(powFirst, p.t, record.ContractRow, ContractValues)
		public(powSecond, p.t2, record.CircuitRow, CircuitValues)
	}
	check(powSum, sums[powSum])
	check(powFirst, f.Sub(sums[powFirst], p.tau))
	check(powSecond, f.Sub(sums[powSecond], claimSum(&f, p.t2, p.claims)))
	for i := range fails {
		if fails[i] {
			places = append(places, i)
		}
	}
	return places
}

func increase(x *fr.Element) {
	one := fr.One()
	x.Add(x, &one)
}

// balance sets an inverse such that all inverses cancel.
func balance(p *prover, cell *fr.Element) {
	cell.SetZero()
	var sum fr.Element
	for k := range p.columns {
		for _, v := range slices.Concat(p.columns[k].gate.inverses, p.columns[k].perm.inverses) {
			s := v.Sum()
			sum.Add(&sum, &s)
		}
	}
	cell.Neg(&sum)
}

// misread is a read whose value differs from its definition, by a row that says nothing
// else of it.
func misread(p *prover) { increase(&p.columns[0].gate.wires[gateA][looseGate(&p.blocks[0])]) }

// Each constraint refuses what breaks it and nothing else.
func TestEveryConstraintRefuses(t *testing.T) {
	blocks := []Block{synthetic(1, 0, 130, 3, 4), synthetic(1, 1, 130, 3, 4)}
	c := newContract(blocks)
	last := len(blocks[0].Rows.Perms) - 1
	loose := looseGate(&blocks[0])
	// An inverse that makes up for a misread wire.
	compensated := func(kind func(p *prover) []fr.Vector, column, row int) map[string]forgery {
		return map[string]forgery{"columns": misread, "inverses": func(p *prover) { balance(p, &kind(p)[column][row]) }}
	}
	gates := func(p *prover) []fr.Vector { return p.columns[0].gate.inverses }
	perms := func(p *prover) []fr.Vector { return p.columns[0].perm.inverses }
	type lie struct {
		name   string
		breaks int
		by     map[string]forgery
	}
	tests := []lie{
		{"a gate's result", powGate, map[string]forgery{"columns": func(p *prover) {
			increase(&p.columns[0].gate.wires[gateC][deadGate(&p.blocks[0])])
		}}},
		{"an inverse of a", powReads, compensated(gates, gateA, loose)},
		{"an inverse of b", powReads + 1, compensated(gates, gateB, loose)},
		{"an inverse of c", powWrite, compensated(gates, gateC, record.CircuitRow)},
		{"a read by a row that is off", powReads, compensated(gates, gateA, 5)},
		{"a definition by a row that is off", powWrite, compensated(gates, gateC, 5)},
		{"a wire read as it is not defined", powSum, map[string]forgery{"columns": misread}},
		{"a value swapped between blocks", powSum, map[string]forgery{"columns": func(p *prover) {
			a, b := p.columns[0].gate.wires[gateA], p.columns[1].gate.wires[gateA]
			a[loose], b[loose] = b[loose], a[loose]
		}}},
		{"another point of a claim", powSecond, map[string]forgery{"columns": func(p *prover) {
			increase(&p.claims[1].point[18])
			p.claims[1].value = valueAt(p.blocks[1].G, p.claims[1].point)
		}}},
		{"a claim of an absent block", powSecond, map[string]forgery{"columns": func(p *prover) { increase(&p.claims[7].point[2]) }}},
	}
	for i := range permInverses {
		tests = append(tests, lie{fmt.Sprint("inverse ", i, " of a permutation"), powPerm + i, compensated(perms, i, last)})
	}
	for j := range transcript.SBoxes {
		if testing.Short() && j%11 != 0 {
			continue
		}
		tests = append(tests, lie{fmt.Sprint("S-box ", j), powSBoxes + j, map[string]forgery{"columns": func(p *prover) { forgeSBox(&p.columns[0].perm, last, j) }}})
	}
	for _, x := range tests {
		p := &prover{key: uncommitted{}, blocks: blocks, hash: c.hash(), w: transcript.NewWriter(Domain)}
		p.deviate = func(part string, p *prover) {
			if f := x.by[part]; f != nil {
				f(p)
			}
		}
		proof, err := p.prove()
		require.NoError(t, err)
		require.Equal(t, []int{x.breaks}, broken(p), x.name)
		require.ErrorIs(t, verify(&c.inputs, proof.Tape, proof.Polynomial), ErrRows, x.name)
	}
}

// Two errors of one row do not make up for one another.
func TestErrorsDoNotCancel(t *testing.T) {
	blocks := []Block{synthetic(1, 0, 100, 2, 4)}
	p, err := cheat(t, newContract(blocks), blocks, blocks, "columns", func(p *prover) {
		forgeSBox(&p.columns[0].perm, 1, 40)
		decrease(&p.columns[0].perm.wires[permSBoxes+transcript.SBoxes-1][1])
	})
	require.ErrorIs(t, err, ErrRows)
	require.Equal(t, []int{powSBoxes + 40, powSBoxes + transcript.SBoxes - 1}, broken(p))
}

// forgeSBox changes the output of a permutation's S-box, and goes on from it.
func forgeSBox(c *rowColumns[fr.Vector], row, j int) {
	increase(&c.wires[permSBoxes+j][row])
	for m := j + 1; m < transcript.SBoxes; m++ {
		r := rowOf(c, row)
		x := linearForms(&field.Native{}, &r)[m]
		var y fr.Element
		y.Square(&x)
		y.Square(&y)
		c.wires[permSBoxes+m][row].Mul(&x, &y)
	}
}

// The contract's values are those of the record.
func TestContractValues(t *testing.T) {
	blocks := []Block{synthetic(1, 0, 100, 1, 4), synthetic(2, 0, 100, 1, 4)}
	for k := range blocks {
		for j := range ContractValues {
			if testing.Short() && j%4 != 0 {
				continue
			}
			c := newContract(blocks)
			var f field.Native
			c.inputs.Tau = f.Add(c.inputs.Tau, field.Powers(&f, c.inputs.T, ValueStride*MaxBlocks)[ValueStride*k+j])
			p, err := cheat(t, c, blocks, blocks, "", nil)
			require.ErrorIs(t, err, ErrRows, "value %d of block %d", j, k)
			require.Equal(t, []int{powFirst}, broken(p))
		}
	}
}

// A record that holds is refused under another's fixed columns.
func TestFixedColumnsAreTheProgramKeys(t *testing.T) {
	make1 := func() Block { return synthetic(1, 0, 130, 3, 4) }
	honest := []Block{make1()}
	loose, dead := looseGate(&honest[0]), deadGate(&honest[0])
	for name, forge := range map[string]func(b *Block){
		"the id of a": func(b *Block) { b.Rows.Gates[loose].Left++ },
		"the id of b": func(b *Block) { b.Rows.Gates[loose].Right++ },
		"the id of a state": func(b *Block) {
			b.Rows.Perms[2].State[1] = record.CircuitRow
			repermute(b, 2)
		},
		"the id of an absorbed element": func(b *Block) {
			b.Rows.Perms[2].Absorbed[2] = record.CircuitRow
			repermute(b, 2)
		},
		"a tag": func(b *Block) {
			increase(&b.Rows.Perms[2].Tag)
			repermute(b, 2)
		},
		"a factor": func(b *Block) { increase(&b.Rows.Gates[dead].M) }, // of 0·0
		"a selector": func(b *Block) {
			increase(&b.Rows.Gates[dead].A) // of 0
		},
		"a constant": func(b *Block) {
			increase(&b.Rows.Gates[dead].C)
			increase(&b.Values.Gates[dead])
		},
		"a free result": func(b *Block) { b.Rows.Gates[0].Free = true },
		"a row that is off": func(b *Block) {
			b.Rows.Gates[dead] = record.Gate{}
			b.Values.Gates[dead].SetZero()
		},
		"an absent permutation": func(b *Block) {
			b.Rows.Perms, b.Values.Perms = b.Rows.Perms[:2], b.Values.Perms[:2]
		},
	} {
		forged := []Block{make1()}
		forge(&forged[0])
		p, err := cheat(t, newContract(forged), forged, honest, "", nil)
		require.ErrorIs(t, err, errOpening, name)
		require.Empty(t, broken(p), name)

		// The same, with a memory that has the honest columns.
		_, err = cheat(t, newContract(forged), forged, honest, "rows", func(p *prover) { p.columns[0] = fixedColumns(honest[0].Rows) })
		require.ErrorIs(t, err, sumcheck.ErrFinal, name)
	}

	// A wrong number of reads by itself, made up for at a misread wire.
	for name, forge := range map[string]func(p *prover){
		"the multiplicity of a gate's wire":          func(p *prover) { increase(&p.columns[0].gate.fixed[gateMu][dead]) },
		"the multiplicity of a permutation's output": func(p *prover) { increase(&p.columns[0].perm.fixed[permMu+3][2]) },
	} {
		// The loose gate reads what nothing else does.
		id := record.ID(dead)
		if name != "the multiplicity of a gate's wire" {
			id = record.PermOutput(2, 3)
		}
		p, err := cheat(t, newContract(honest), honest, honest, "columns", func(p *prover) {
			forge(p)
			decrease(&p.columns[0].gate.fixed[gateMu][record.CircuitRow])
			p.columns[0].gate.fixed[gateIDA][loose].SetUint64(uint64(id))
			p.columns[0].gate.wires[gateA][loose] = honest[0].Values.At(id)
		})
		require.ErrorIs(t, err, errOpening, name)
		require.Empty(t, broken(p), name)
	}
}

func decrease(x *fr.Element) {
	one := fr.One()
	x.Sub(x, &one)
}

// repermute computes a permutation's outputs anew.
func repermute(b *Block, i int) {
	p := &b.Rows.Perms[i]
	var s [transcript.Width]fr.Element
	for j := range s {
		s[j] = b.Values.At(p.State[j])
		x := p.Tag
		if j < transcript.Rate {
			x = b.Values.At(p.Absorbed[j])
		}
		s[j].Add(&s[j], &x)
	}
	transcript.NewPoseidon2().Permute(&s)
	b.Values.Perms[i] = s
}

// Cells where a block's or the inverses' chunk has no column are zero, and no block is
// there that the contract does not know.
func TestUnusedCells(t *testing.T) {
	blocks := []Block{synthetic(1, 0, 100, 1, 4)}
	c := newContract(blocks)
	cell := fr.Vector{field.Int(5)}
	wire := func(at int) forgery {
		return func(p *prover) { p.wires[0].pieces = append(p.wires[0].pieces, piece{at, cell}) }
	}
	inverse := func(at int) forgery {
		return func(p *prover) { p.inverses[0].pieces = append(p.inverses[0].pieces, piece{at, cell}) }
	}
	for name, forge := range map[string]forgery{
		"a permutation's column":                   wire(permWires << partPerms),
		"a permutation's last column":              wire(127 << partPerms),
		"a permutation's row":                      wire(3<<partPerms + 512),
		"a gate's column":                          wire(wireGateAt + gateWires<<partGates),
		"a gate's row":                             wire(wireGateAt + 1<<13),
		"a gate in another block":                  wire(2*wireBlock + wireGateAt + 77),
		"a permutation in another block":           wire(3*wireBlock + 5),
		"a gate's inverse":                         inverse(1 << 13),
		"a permutation's inverse":                  inverse(inversePermAt + 512),
		"an inverse's column":                      inverse(inversePermAt + permInverses<<partPerms),
		"a gate's inverse in another block":        inverse(inverseBlock + 1024),
		"a permutation's inverse in another block": inverse(3*inverseBlock + inversePermAt),
	} {
		_, err := cheat(t, c, blocks, blocks, "inverses committed", forge)
		require.ErrorIs(t, err, sumcheck.ErrFinal, name)
	}
	_, err := cheat(t, c, blocks, blocks, "inverses committed", wire(3<<16)) // where the masks are
	require.NoError(t, err)

	// A second block holds by itself, with zeros for the contract.
	second := synthetic(2, 0, 100, 1, 4)
	for j := range ContractValues {
		second.Values.Gates[record.ContractRow+j].SetZero()
	}
	_, err = cheat(t, c, []Block{blocks[0], second}, blocks, "", nil)
	require.ErrorIs(t, err, errOpening)
}

// Rows of every part hold: a record of several, beside one of one part.
func TestParts(t *testing.T) {
	blocks := []Block{synthetic(1, 0, 1<<partGates+200, 1<<partPerms+40, 4), synthetic(2, 0, 130, 3, 4)}
	c := newContract(blocks)
	p, err := Prove(uncommitted{}, blocks, c.hash())
	require.NoError(t, err)
	require.Len(t, p.Wires, 2)
	require.Len(t, p.Inverses, 2)
	require.NoError(t, verify(&c.inputs, p.Tape, p.Polynomial))
	for name, x := range map[string]struct {
		after string
		forge forgery
		want  error
	}{
		"a gate's result": {"columns", func(p *prover) { increase(&p.columns[0].gate.wires[gateC][1<<partGates+150]) }, ErrRows},
		"an S-box":        {"columns", func(p *prover) { forgeSBox(&p.columns[0].perm, 1<<partPerms+30, 40) }, ErrRows},
		"a committed wire": {"rows", func(p *prover) {
			increase(&p.wires[1].pieces[3].cells[0])
		}, sumcheck.ErrFinal},
		"a committed inverse": {"rows", func(p *prover) { increase(&p.inverses[1].pieces[1].cells[2]) }, sumcheck.ErrFinal},
		"a row of a part that is absent in the block": {"inverses committed", func(p *prover) {
			p.wires[1].pieces = append(p.wires[1].pieces, piece{wireBlock + wireGateAt, fr.Vector{field.Int(5)}})
		}, sumcheck.ErrFinal},
	} {
		_, err := cheat(t, c, blocks, blocks, x.after, x.forge)
		require.ErrorIs(t, err, x.want, name)
	}
}

// A block's own claim is checked, and so are the columns of wires and inverses that the
// rows' sumcheck ends with.
func TestClaimsOnTheMemory(t *testing.T) {
	block := func() []Block { return []Block{synthetic(1, 0, 100, 2, 4)} }
	bump := func(pieces []piece, i int) { increase(&pieces[i].cells[0]) }
	for name, forge := range map[string]forgery{
		"a block's polynomial":    func(p *prover) { increase(&p.blocks[0].G[3]) },
		"a permutation's wire":    func(p *prover) { bump(p.wires[0].pieces, 94) },
		"a gate's wire":           func(p *prover) { bump(p.wires[0].pieces, permWires+gateC) },
		"a gate's inverse":        func(p *prover) { bump(p.inverses[0].pieces, gateC) },
		"a permutation's inverse": func(p *prover) { bump(p.inverses[0].pieces, gateInverses+permInverses-1) },
	} {
		blocks := block()
		_, err := cheat(t, newContract(blocks), blocks, blocks, "rows", forge)
		require.ErrorIs(t, err, sumcheck.ErrFinal, name)
	}
}

// Every message matters, and all that the verifier is told.
func TestMessages(t *testing.T) {
	blocks := []Block{synthetic(1, 0, 100, 1, 4)}
	c := newContract(blocks)
	proof, err := Prove(uncommitted{}, blocks, c.hash())
	require.NoError(t, err)
	step := 3
	if testing.Short() {
		step = 41
	}
	for i := 0; i < len(proof.Tape); i += step {
		tape := slices.Clone(proof.Tape)
		increase(&tape[i])
		require.Error(t, verify(&c.inputs, tape, proof.Polynomial), "element %d", i)
	}
	require.ErrorIs(t, verify(&c.inputs, proof.Tape[:len(proof.Tape)-1], proof.Polynomial), transcript.ErrShort)
	require.ErrorIs(t, verify(&c.inputs, append(proof.Tape, fr.One()), proof.Polynomial), transcript.ErrLong)
	for i := range 4 {
		in := c.inputs
		increase([]*fr.Element{&in.H2, &in.T, &in.Tau, &in.H3}[i])
		require.ErrorIs(t, verify(&in, proof.Tape, proof.Polynomial), ErrRows, "input %d", i)
	}
}
