package checker

import (
	"math/big"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/msm"
	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/internal/engine/sumcheck"
	"github.com/aivm/aivm/internal/engine/transcript"
)

// Opening opens the combination of the commitments.
type Opening struct {
	// H and G commit to the folds of rows and columns, Q to the quotients' sum, W to the
	// quotient by X − z of what vanishes at z.
	H, G, Q, W bn254.G1Affine
	Folds[fr.Element]
}

// Draws are the challenges of Drawn, as a contract derives them.
type Draws struct {
	Alpha func(h bn254.G1Affine) fr.Element
	Gamma func(g bn254.G1Affine) fr.Element
	Z     func(folded fr.Element, q bn254.G1Affine) fr.Element
}

// OpeningMasks is the number of independent linear functionals of Polynomial in its commitment and
// opening: the five points but one, and the folds' value.
const OpeningMasks = 5

// Open opens Polynomial, and completes the tape.
func (p *Proof) Open(key Committer, draws Draws) (*Opening, error) {
	o := opener{key: key, draws: draws, f: p.Polynomial, opened: p.Opened, w: p.transcript.Clone()}
	before := len(o.w.Tape())
	if err := o.open(); err != nil {
		return nil, err
	}
	p.Tape = append(slices.Clone(p.Tape), o.w.Tape()[before:]...)
	return &o.opening, nil
}

type opener struct {
	key    Committer
	draws  Draws
	opened *Opened[fr.Element]
	w      *transcript.Writer
	// deviate, if there is one, is called after each part, as a prover's.
	deviate func(after string, o *opener)

	f, h, g []fr.Element // the polynomial, its folds
	rest    fr.Element
	lambda  fr.Element
	point   []fr.Element  // of the inner products
	values  [2]fr.Element // g~, h~ there
	p       []fr.Element  // g + κ·h
	rows    []fr.Element  // h', and what is above
	columns []fr.Element  // g'
	q       []fr.Element
	drawn   Drawn[fr.Element]
	opening Opening
}

func (o *opener) after(part string) {
	if o.deviate != nil {
		o.deviate(part, o)
	}
}

func (o *opener) commit(p []fr.Element) (bn254.G1Affine, error) {
	n := min(len(p), 1<<ChunkBits)
	c := pcs.Chunk{Blocks: []pcs.Block{{Cells: msm.Field(p[:n])}}}
	for i := n; i < len(p); i++ {
		c.Singles = append(c.Singles, pcs.Coefficient{Degree: i, Value: p[i]})
	}
	points, err := o.key.Commit(c)
	if err != nil {
		return bn254.G1Affine{}, err
	}
	return points[0], nil
}

func (o *opener) open() (err error) {
	shape, x := pcs.Shape{C: ChunkBits}, &o.opening
	eq := field.EqTable(o.opened.Low[halfBits:])
	o.h = append(shape.FoldWith(o.f, eq), fr.Element{})[:1<<halfBits+1]
	o.after("h")
	if x.H, err = o.commit(o.h); err != nil {
		return err
	}
	o.drawn.Alpha = o.draws.Alpha(x.H)
	o.q, o.g = shape.DivideByPower(make([]fr.Element, len(o.f)), o.f, o.drawn.Alpha)
	o.after("g")
	if x.G, err = o.commit(o.g); err != nil {
		return err
	}
	o.drawn.Gamma = o.draws.Gamma(x.G)
	o.w.Absorb("folds", o.drawn.Alpha, o.drawn.Gamma)
	second := o.fold(eq)
	o.w.SendVector("columns", o.columns...)
	x.Folded = o.w.Challenge("folded")
	addScaled(o.q, second, &one)
	o.after("q")
	if x.Q, err = o.commit(o.q); err != nil {
		return err
	}
	o.drawn.Z = o.draws.Z(x.Folded, x.Q)
	o.w.Absorb("z", o.drawn.Z)
	x.Value = field.Horner(&field.Native{}, o.columns, o.drawn.Z)
	x.Digest = o.w.Challenge("end")
	o.after("z")
	return o.close()
}

// fold proves the inner products and folds what they come down to; it returns the second
// division's quotient.
func (o *opener) fold(eq fr.Vector) (quotient []fr.Element) {
	var f field.Native
	const n = 1 << halfBits
	x := &o.opening
	o.rest = o.h[n]
	o.after("rest")
	o.w.Send("rest", o.rest)
	o.lambda = o.w.Challenge("lambda")
	weight := field.EqTable(o.opened.Low[:halfBits])
	for i, m := range field.Powers(&f, o.drawn.Alpha, n) {
		weight[i] = f.Sub(f.Mul(o.lambda, weight[i]), m)
	}
	g, h := make(fr.Vector, n), make(fr.Vector, n)
	copy(g, o.g)
	copy(h, o.h)
	shape := halves
	shape.Public = slices.Repeat([]bool{true}, len(halves.Public)) // values are sent below
	sum := []sumcheck.Instance{{
		Shape: shape, Tables: []fr.Vector{g, h, slices.Clone(eq), weight},
		Claim: f.Add(f.Mul(o.lambda, o.opened.Value), f.Mul(square(&f, o.drawn.Alpha, halfBits), o.rest)),
	}}
	o.point = sumcheck.Prove(o.w, "halves", halfBits, nil, sum)
	for i := range o.values {
		o.values[i] = sum[0].Tables[i][0]
	}
	o.after("values")
	for _, v := range o.values {
		o.w.Send("halves.values", v)
	}
	x.Kappa = o.w.Challenge("kappa")
	o.p = make([]fr.Element, max(len(o.g), len(o.h)))
	addScaled(o.p, o.g, &one)
	addScaled(o.p, o.h, &x.Kappa)
	second := pcs.Shape{C: halfBits}
	o.rows = second.FoldWith(o.p, field.EqTable(o.point[foldBits:]))
	o.after("rows")
	o.w.SendVector("rows", o.rows[:1<<foldBits]...)
	x.Alpha = o.w.Challenge("alpha")
	quotient, o.columns = second.DivideByPower(make([]fr.Element, len(o.p)), o.p, x.Alpha)
	o.after("columns")
	return quotient
}

// close makes W: with c = z^m − α' and e = z^b − α, the quotient by X − z of
//
//	c·(f − g) + e·(p − g'(z)) − c·e·q
//
// but for the factor c, which is applied to the point.
func (o *opener) close() (err error) {
	var f field.Native
	x, z := &o.opening, o.drawn.Z
	c, e := f.Sub(square(&f, z, foldBits), x.Alpha), f.Sub(square(&f, z, halfBits), o.drawn.Alpha)
	var ratio, minus fr.Element
	ratio.Div(&e, &c)
	minus.Neg(&e)
	sum := make(fr.Vector, len(o.f))
	field.Parallel(len(o.q), 1<<12, func(_, from, to int) {
		part := sum[from:to]
		part.ScalarMul(o.q[from:to], &minus)
		part.Add(part, o.f[from:to])
	})
	copy(sum[len(o.q):], o.f[len(o.q):])
	addScaled(sum, o.p, &ratio)
	minus.Neg(&one)
	addScaled(sum, o.g, &minus)
	sum[0] = f.Sub(sum[0], f.Mul(ratio, x.Value))
	if x.W, err = o.commit(pcs.Divide(sum, z)); err != nil {
		return err
	}
	x.W.ScalarMultiplication(&x.W, c.BigInt(new(big.Int)))
	return nil
}
