package logup

import (
	"errors"
	"fmt"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/transcript"
)

// errUnlucky: a challenge was zero, which happens with probability 2⁻²⁵⁴ each.
var errUnlucky = errors.New("logup: a challenge is zero; prove again with another salt")

// Prove proves the argument about a witness with the multiplicities that Count
// returned, and returns the claims that are left, with their values.
//
// # Soundness
//
// The commitments of all columns, multiplicities included, must be in the
// transcript already.
func (a *Argument) Prove(w *transcript.Writer, arena *field.Arena, wit *Witness, multiplicity []uint32) (*Claims[fr.Element], error) {
	if err := a.checkWitness(wit); err != nil {
		return nil, err
	}
	if len(multiplicity) != 1<<a.TableBits {
		return nil, fmt.Errorf("logup: %d multiplicities, want 2^%d", len(multiplicity), a.TableBits)
	}
	gamma, alpha := w.Challenge("logup.gamma"), w.Challenge("logup.alpha")
	numerators := make(fr.Vector, len(multiplicity))
	for i, m := range multiplicity {
		if m != 0 {
			numerators[i].SetUint64(uint64(m)).Neg(&numerators[i])
		}
	}
	cells := newLeaves(arena, a.cellPieces(wit, &gamma), a.CellBits, &gamma)
	tables := newLeaves(arena, a.tablePieces(wit, &gamma), a.TableBits, &gamma)
	defer cells.free()
	defer tables.free()
	p := &prover{
		a: a, w: w, arena: arena,
		trees: [2]*tree{newTree(cells, alpha, nil), newTree(tables, alpha, numerators)},
	}
	defer p.trees[cellTree].free()
	defer p.trees[tableTree].free()
	p.top()
	for k := TopBits; k < a.Depth(); k++ {
		if err := p.layer(k); err != nil {
			return nil, err
		}
	}
	return claims(&field.Native{}, a, gamma, alpha, p.leaf), nil
}

type prover struct {
	a     *Argument
	w     *transcript.Writer
	arena *field.Arena
	trees [2]*tree
	point []fr.Element
	// node are the claims p, q on the current layer at the point; leaf keeps
	// those on the leaves.
	node [2]fraction[fr.Element]
	leaf [2]leafClaim[fr.Element]
}

// top sends layer TopBits and draws its point.
func (p *prover) top() {
	for _, t := range p.trees {
		for i, name := range [2]string{"p", "q"} {
			p.w.Send("logup.top."+name, t.small[TopBits][i]...)
		}
	}
	p.point = p.w.Challenges("logup.top", TopBits)
	eq := field.EqTable(p.point)
	for i, t := range p.trees {
		s := &t.small[TopBits]
		p.node[i] = fraction[fr.Element]{s[0].InnerProduct(eq), s[1].InnerProduct(eq)}
	}
}

// layer proves the claims on layer k from values of layer k+1.
func (p *prover) layer(k int) error {
	lambda := p.w.Challenge("logup.lambda")
	if lambda.IsZero() || slices.ContainsFunc(p.point, func(z fr.Element) bool { return z.IsZero() }) {
		return errUnlucky
	}
	var parts [2]*part
	for i, t := range p.trees {
		if k < t.bits {
			parts[i] = t.newPart(k, &lambda)
		}
	}
	var lanes field.Block
	if k >= field.BlockBits {
		lanes = p.arena.Get()
		defer p.arena.Put(lanes)
		p.arena.Kernel.Load(lanes, field.EqTable(p.point[k-field.BlockBits:]))
	}
	claim := layerClaim(&field.Native{}, p.a, k, lambda, &p.node)
	p.finish(k, &parts, p.rounds(&parts, &lambda, claim, lanes))
	return nil
}

// rounds runs a layer's sumcheck up to its last challenge.
func (p *prover) rounds(parts *[2]*part, lambda *fr.Element, claim fr.Element, lanes field.Block) []fr.Element {
	scale := [2]fr.Element{fr.One()}
	scale[tableTree].Square(lambda)
	inverse := fr.BatchInvert(p.point)
	point := make([]fr.Element, 0, len(p.point)+1)
	for j := range p.point {
		var t0, tInf, d fr.Element
		for i, s := range parts {
			if s == nil {
				continue
			}
			x, y := s.round(p.point, lanes, j, last(point))
			t0.Add(&t0, x.Mul(&x, &scale[i]))
			tInf.Add(&tInf, y.Mul(&y, &scale[i]))
		}
		d.Sub(&claim, &t0).Mul(&d, &inverse[j]) // t(1) − t(0)
		p.w.Send("logup.layer", d, tInf)
		r := p.w.Challenge("logup.layer")
		point = append(point, r)
		d.Sub(&d, &tInf)
		claim.Mul(&tInf, &r).Add(&claim, &d).Mul(&claim, &r).Add(&claim, &t0)
	}
	return point
}

// last is the last challenge, nil before the first.
func last(point []fr.Element) *fr.Element {
	if len(point) == 0 {
		return nil
	}
	return &point[len(point)-1]
}

// finish sends the children's values and reduces them to one point of layer k+1.
func (p *prover) finish(k int, parts *[2]*part, point []fr.Element) {
	var values [2][]fr.Element
	for i, s := range parts {
		if s != nil {
			values[i] = s.finish(last(point))
			p.w.Send("logup.children", values[i]...)
		}
	}
	var f field.Native
	rho := p.w.Challenge("logup.rho")
	p.point = insert(point, rho)
	for i, s := range parts {
		if s == nil {
			continue
		}
		p.node[i] = reduce(&f, values[i], rho)
		if k+1 == p.trees[i].bits {
			p.leaf[i] = leafClaim[fr.Element]{p.point, p.node[i]}
		}
	}
}
