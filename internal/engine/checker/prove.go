package checker

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/batch"
	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/internal/engine/record"
	"github.com/aivm/aivm/internal/engine/transcript"
)

// Block is a record with a run of it. G is the polynomial that the run ends with a
// claim on: Σ_i eq(ρ_high, i) times its i-th chunk, 2^ChunkBits cells or less (zeros
// follow) and perhaps a hiding coefficient.
type Block struct {
	Rows   *record.Rows
	Values *record.Values
	G      []fr.Element
}

// Committer commits to chunks of 2^ChunkBits cells; a pcs.Key is one.
type Committer interface {
	Commit(chunks ...pcs.Chunk) ([]bn254.G1Affine, error)
}

// Hash computes what a contract derives from commitments; see Inputs.
type Hash struct {
	H2 func(wires []bn254.G1Affine) (h2, t, tau fr.Element)
	H3 func(inverses []bn254.G1Affine) (h3 fr.Element)
}

// Proof is that the records of some blocks hold. Tape, which a circuit takes after Open,
// and Polynomial are PRIVATE.
type Proof struct {
	// Wires are commitments for some blocks, Inverses for all, for each part of the rows.
	Wires, Inverses []bn254.G1Affine
	Tape            []fr.Element
	Opened          *Opened[fr.Element]
	// Polynomial is what remains to be opened: 2^ChunkBits cells and a hiding
	// coefficient.
	Polynomial []fr.Element

	transcript *transcript.Writer
}

// Prove proves that the records of the blocks hold.
//
// # Soundness
//
// Nothing of Tape may be shown, and nothing of Polynomial but an opening in which an
// observer sees at most OpeningMasks linear functionals of it.
func Prove(key Committer, blocks []Block, hash Hash) (*Proof, error) {
	p := prover{key: key, blocks: blocks, hash: hash, w: transcript.NewWriter(Domain)}
	return p.prove()
}

type prover struct {
	key    Committer
	blocks []Block
	hash   Hash
	w      *transcript.Writer
	// deviate, if there is one, is called after each part; tests of soundness change
	// there what the prover holds.
	deviate func(after string, p *prover)

	columns         []blockColumns
	parts           int // that have rows in some block
	claims          []claim[fr.Element]
	wires, inverses []polynomial
	weights         weights[fr.Element]
	t, t2, tau      fr.Element
	proof           Proof
}

func (p *prover) after(part string) {
	if p.deviate != nil {
		p.deviate(part, p)
	}
}

func (p *prover) prove() (*Proof, error) {
	if n := len(p.blocks); n < 1 || n > MaxBlocks {
		return nil, fmt.Errorf("%w: %d blocks, want 1 to %d", ErrRecord, n, MaxBlocks)
	}
	if err := p.commitWires(); err != nil {
		return nil, err
	}
	if err := p.commitInverses(); err != nil {
		return nil, err
	}
	cols, point := p.rows()
	p.after("rows")
	p.w.SendVector("columns", cols.cells()...)
	return p.open(cols, point)
}

// commitWires gives the columns of wires and their commitments.
func (p *prover) commitWires() (err error) {
	p.columns = make([]blockColumns, len(p.blocks))
	p.claims = claimsOf(make([]fr.Element, MaxBlocks*CircuitValues))
	for k := range p.blocks {
		b := &p.blocks[k]
		if err := check(b.Rows); err != nil {
			return fmt.Errorf("block %d: %w", k, err)
		}
		if len(b.G) > (pcs.Shape{C: ChunkBits}).Powers() {
			return fmt.Errorf("%w: block %d: a polynomial of %d coefficients", ErrRecord, k, len(b.G))
		}
		p.columns[k] = fixedColumns(b.Rows)
		wireColumns(&p.columns[k], b.Rows, b.Values)
		values := b.Values.Gates[record.CircuitRow:][:CircuitValues]
		p.parts = max(p.parts, parts(b.Rows))
		copy(p.claims[k].point, values)
		p.claims[k].value = values[ChunkBits]
	}
	p.after("columns")
	p.wires = make([]polynomial, p.parts*groups(len(p.blocks)))
	for i := range p.wires {
		p.wires[i].singles = append(masks(), hiding())
	}
	for i := range p.parts {
		for k := range p.blocks {
			c := &p.wires[i*groups(len(p.blocks))+k>>groupBits]
			c.pieces = append(c.pieces, wirePieces(&p.columns[k], i, k)...)
		}
	}
	if p.proof.Wires, err = p.commit(p.wires); err != nil {
		return err
	}
	var h2 fr.Element
	h2, p.t, p.tau = p.hash.H2(p.proof.Wires)
	p.w.Absorb("h2", h2)
	p.w.Absorb("public values", p.t, p.tau)
	var salt fr.Element
	salt.MustSetRandom()
	p.w.Send("salt", salt)
	p.after("wires")
	var claims []fr.Element
	for k := range p.claims {
		claims = append(append(claims, p.claims[k].point...), p.claims[k].value)
	}
	p.w.SendVector("claims", claims...)
	return nil
}

// commitInverses gives the columns of inverses and their commitments.
func (p *prover) commitInverses() (err error) {
	p.weights.gamma, p.weights.x = p.w.Challenge("gamma"), p.w.Challenge("x")
	p.t2 = p.w.Challenge("t2")
	p.inverses = make([]polynomial, p.parts)
	for k := range p.blocks {
		inverseColumns(&p.columns[k], k, p.blocks[k].Rows, p.blocks[k].Values, &p.weights)
	}
	p.after("inverses")
	for i := range p.inverses {
		p.inverses[i].singles = []pcs.Coefficient{hiding()}
		for k := range p.blocks {
			p.inverses[i].pieces = append(p.inverses[i].pieces, inversePieces(&p.columns[k], i, k)...)
		}
	}
	if p.proof.Inverses, err = p.commit(p.inverses); err != nil {
		return err
	}
	p.after("inverses committed")
	p.w.Absorb("h3", p.hash.H3(p.proof.Inverses))
	p.weights.beta = field.Powers(&field.Native{}, p.w.Challenge("beta"), powers)
	return nil
}

func (p *prover) commit(polynomials []polynomial) ([]bn254.G1Affine, error) {
	chunks := make([]pcs.Chunk, len(polynomials))
	for i := range chunks {
		chunks[i] = polynomials[i].chunk()
	}
	return p.key.Commit(chunks...)
}

// rows proves the rows' sumcheck and returns the columns at its point.
func (p *prover) rows() (*columns[fr.Element], []fr.Element) {
	var f field.Native
	p.weights.tau = p.w.Challenges("tau", rowVars)
	gateRows, permRows := 0, 0
	for k := range p.columns {
		gateRows = max(gateRows, len(p.blocks[k].Rows.Gates))
		permRows = max(permRows, len(p.blocks[k].Rows.Perms))
	}
	gates, perms := newGateTable(&p.weights, len(p.blocks), gateRows), newPermTable(&p.weights, len(p.blocks), permRows)
	for k := range p.columns {
		c := &p.columns[k]
		gates.fill(k, c.gate.wires, c.gate.inverses, c.gate.fixed)
		perms.fill(k, c.perm.wires, c.perm.inverses, c.perm.fixed)
	}
	perms.fillForms()
	claim := f.Add(f.Mul(p.weights.beta[powFirst], p.tau), f.Mul(p.weights.beta[powSecond], claimSum(&f, p.t2, p.claims)))
	point := proveRows(p.w, gates, perms, newPublic(gates, p.t, p.t2), claim)
	cols := &columns[fr.Element]{
		gate: cut(gates.cells[:gateColumns], gateWires, gateInverses),
		perm: cut(perms.cells[:permColumns], permWires, permInverses),
	}
	return cols, point
}

// open brings all claims to one value of one polynomial.
func (p *prover) open(cols *columns[fr.Element], point []fr.Element) (*Proof, error) {
	var f field.Native
	xi := p.w.Challenges("xi", wirePermBits)
	slots := p.slots(point)
	at, value, err := batch.Prove(p.w, slots.memory(), columnClaims(&f, xi, point, cols, p.claims))
	if err != nil {
		return nil, err
	}
	o := &Opened[fr.Element]{Value: value, Digest: p.w.Challenge("digest")}
	copy(o.Block[:], point)
	copy(o.Part[:], point[BlockBits:])
	copy(o.High[:], at)
	copy(o.Low[:], at[highBits:])
	p.proof.Opened, p.proof.Tape, p.proof.transcript = o, p.w.Tape(), p.w
	p.proof.Polynomial = slots.combination(field.EqTable(o.High[:]))
	return &p.proof, nil
}

// masks are random cells that no claim on columns reaches.
func masks() []pcs.Coefficient {
	m := make([]pcs.Coefficient, OpeningMasks)
	for i, row := range maskRows {
		m[i].Degree = row<<halfBits + row
		m[i].Value.MustSetRandom()
	}
	return m
}

func hiding() pcs.Coefficient { return pcs.Shape{C: ChunkBits}.Hiding() }
