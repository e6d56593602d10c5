package logup

import (
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/field"
	"github.com/aivm/aivm/internal/transcript"
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
	p := &prover{a: a, w: w, arena: arena,
		trees: [2]*tree{newTree(cells, alpha, nil), newTree(tables, alpha, numerators)}}
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
	var f field.Native
	lambda := p.w.Challenge("logup.lambda")
	if lambda.IsZero() {
		return errUnlucky
	}
	scale := field.Powers(&f, lambda, 3)
	claim := layerClaim(&f, p.a, k, lambda, &p.node)
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
	inverse := fr.BatchInvert(p.point)
	point := make([]fr.Element, 0, k+1)
	var r *fr.Element
	for j := range k {
		if p.point[j].IsZero() {
			return errUnlucky
		}
		var t0, tInf fr.Element
		for i, s := range parts {
			if s == nil {
				continue
			}
			x, y := s.round(p.point, lanes, j, r)
			t0.Add(&t0, x.Mul(&x, &scale[2*i]))
			tInf.Add(&tInf, y.Mul(&y, &scale[2*i]))
		}
		var d fr.Element // t(1) − t(0)
		d.Sub(&claim, &t0).Mul(&d, &inverse[j])
		p.w.Send("logup.layer", d, tInf)
		point = append(point, p.w.Challenge("logup.layer"))
		r = &point[j]
		d.Sub(&d, &tInf)
		claim.Mul(&tInf, r).Add(&claim, &d).Mul(&claim, r).Add(&claim, &t0)
	}
	p.finish(k, parts, point, r)
	return nil
}

// finish sends the children's values and reduces them to one point of layer k+1.
func (p *prover) finish(k int, parts [2]*part, point []fr.Element, r *fr.Element) {
	var values [2][]fr.Element
	for i, s := range parts {
		if s != nil {
			values[i] = s.finish(r)
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
