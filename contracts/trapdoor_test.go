package contracts_test

import (
	"math/big"
	"math/rand/v2"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/internal/tools/wraptest"
	"github.com/aivm/aivm/verifier"
)

// trapdoor knows the secrets of a key that nobody may know, and so makes proofs of any
// statement, with chunks in any number. It is reproducible.
type trapdoor struct {
	rng *rand.ChaCha8
	*contracts.Constants
	tau, tauB, alpha, beta, delta fr.Element
	k                             [5]fr.Element
	fixed                         []fr.Element // polynomials of the fixed commitments, at tau
}

// statement is what a trapdoor proves.
type statement struct {
	context verifier.Word
	chunks  []fr.Element // the polynomials, at tau, that are not fixed
	outputs []*big.Int
}

// forged is a proof in its parts.
type forged struct {
	values, proof []byte
	points        []bn254.G1Affine // all commitments
	a, c          bn254.G1Affine
	b             bn254.G2Affine
	public        [4]fr.Element // d, ζ, z, σ
}

func (d *trapdoor) draw() fr.Element { return wraptest.Draw(d.rng) }

// newTrapdoor completes constants: the counts are the caller's.
func newTrapdoor(c contracts.Constants, fixed int) *trapdoor {
	d := &trapdoor{rng: rand.NewChaCha8([32]byte{31: 7})}
	d.tau, d.alpha, d.beta, d.delta = d.draw(), d.draw(), d.draw(), d.draw()
	d.tauB.Exp(d.tau, big.NewInt(1<<9))
	g := &c.Groth16
	for i := range d.k {
		d.k[i] = d.draw()
		g.K[i] = wraptest.G1(d.k[i])
	}
	g.Alpha, g.Beta, g.Delta, g.Tau, g.TauB = wraptest.G1(d.alpha), wraptest.G2(d.beta), wraptest.G2(d.delta), wraptest.G2(d.tau), wraptest.G2(d.tauB)
	for range fixed {
		d.fixed = append(d.fixed, d.draw())
		c.Fixed = append(c.Fixed, wraptest.G1(d.fixed[len(d.fixed)-1]))
	}
	c.Program, c.VerifierID, c.ProgramID = word("P"), word("verifier"), word("program")
	if c.StartPieces > 0 {
		c.StartDescriptor = word("w fx40.30 px=4\n")
	}
	if c.EndPieces > 0 {
		c.EndDescriptor = word("w fx40.30 px=4\n")
	}
	d.Constants = &c
	return d
}

// sets are n data sets of one piece.
func sets(n int) []contracts.DataSet {
	out := make([]contracts.DataSet, n)
	for i := range out {
		out[i] = contracts.DataSet{Descriptor: word("x fx16.8 row=8\n"), Pieces: 1}
	}
	return out
}

// random is a statement with small outputs of both signs.
func (d *trapdoor) random() *statement {
	s := &statement{context: word("context")}
	for range d.Chunks() - len(d.Fixed) {
		s.chunks = append(s.chunks, d.draw())
	}
	for range d.Outputs {
		s.outputs = append(s.outputs, big.NewInt(int64(d.rng.Uint64())>>24))
	}
	return s
}

// prove makes an accepting proof of any statement.
func (d *trapdoor) prove(s *statement) *forged { return d.proveOff(s, fr.Element{}, d.outer) }

// proveOff makes a proof whose opening is off: y is more than the value of g at ζ. The outer proof comes last.
func (d *trapdoor) proveOff(s *statement, off fr.Element, outer func(f *forged)) *forged {
	f := &forged{}
	all := append(append(append([]fr.Element(nil), s.chunks[:d.Fresh]...), d.fixed...), s.chunks[d.Fresh:]...)
	for i := range all {
		f.points = append(f.points, wraptest.G1(all[i]))
	}
	f.values = d.publicValues(s, f.points)
	seed := append(d.Program[:], s.context[:]...)
	for i := range f.points {
		seed = pcs.AppendPoint(seed, &f.points[i])
	}
	h := hash(seed)

	// cf, q, g, open are polynomials at tau: g = cf − (τ^b − α)·q, open = (g − y)/(τ − ζ).
	digest, alpha, y, q := d.draw(), d.draw(), d.draw(), d.draw()
	high := make([]fr.Element, d.RhoBits())
	for i := range high {
		high[i] = d.draw()
	}
	var cf, g, open, term fr.Element
	for i, w := range field.EqTable(high)[:len(all)] {
		cf.Add(&cf, w.Mul(&w, &all[i]))
	}
	term.Sub(&d.tauB, &alpha)
	g.Sub(&cf, term.Mul(&term, &q))
	pq, pg := wraptest.G1(q), wraptest.G1(g)
	zeta := hash(appendScalars(nil, h, digest), pcs.AppendPoint(pcs.AppendPoint(nil, &pq), &pg))
	open.Sub(&g, &y)
	term.Sub(&d.tau, &zeta)
	open.Div(&open, &term)
	points := pcs.AppendPoint(pcs.AppendPoint(nil, &pq), &pg)
	popen := wraptest.G1(open)
	y.Add(&y, &off)
	points = pcs.AppendPoint(points, &popen)

	crossing := []fr.Element{h}
	for _, o := range s.outputs {
		var e fr.Element
		crossing = append(crossing, *e.SetBigInt(o))
	}
	crossing = append(append(crossing, high...), alpha, y)
	z := hash(appendScalars(nil, digest, zeta), appendScalars(nil, crossing...), points)
	var sigma, power fr.Element
	power.SetOne()
	for i := range crossing {
		term.Mul(&crossing[i], &power)
		sigma.Add(&sigma, &term)
		power.Mul(&power, &z)
	}
	f.public = [4]fr.Element{digest, zeta, z, sigma}
	outer(f)
	d.encode(f, s, points, append(append([]fr.Element{digest}, high...), alpha, y))
	return f
}

// outer makes A, B, C for the public inputs: c = (a·b − α·β − L)/δ.
func (d *trapdoor) outer(f *forged) {
	a, b := d.draw(), d.draw()
	var c fr.Element
	c.Mul(&a, &b)
	l := d.inputs(f)
	c.Sub(&c, &l)
	c.Div(&c, &d.delta)
	f.a, f.b, f.c = wraptest.G1(a), wraptest.G2(b), wraptest.G1(c)
}

// inputs is α·β + L, L = Σ public_j·k_j.
func (d *trapdoor) inputs(f *forged) (l fr.Element) {
	var term fr.Element
	l.Mul(&d.alpha, &d.beta)
	l.Add(&l, &d.k[0])
	for j := range f.public {
		l.Add(&l, term.Mul(&f.public[j], &d.k[j+1]))
	}
	return l
}

func (d *trapdoor) encode(f *forged, s *statement, opening []byte, scalars []fr.Element) {
	selector := word("aivm.groth16.v1")
	if d.Development {
		selector = word("aivm.groth16.development.v1")
	}
	f.proof = append([]byte(nil), selector[:4]...)
	for i := range f.points {
		if i < d.Fresh || i >= d.Fresh+len(d.Fixed) {
			f.proof = pcs.AppendPoint(f.proof, &f.points[i])
		}
	}
	f.proof = pcs.AppendPoint(f.proof, &f.a)
	f.proof = pcs.AppendG2(f.proof, &f.b)
	f.proof = pcs.AppendPoint(f.proof, &f.c)
	f.proof = appendScalars(append(f.proof, opening...), scalars...)
}

// publicValues are context, ids and outputs.
func (d *trapdoor) publicValues(s *statement, points []bn254.G1Affine) []byte {
	values := append([]byte(nil), s.context[:]...)
	next := d.Fresh + len(d.Fixed)
	id := func(descriptor verifier.Word, pieces int) {
		b := append([]byte(nil), descriptor[:]...)
		for i := range pieces {
			b = pcs.AppendPoint(b, &points[next+i])
		}
		next += pieces
		w := verifier.Keccak(b)
		values = append(values, w[:]...)
	}
	for _, set := range d.Sets {
		id(set.Descriptor, set.Pieces)
	}
	if d.StartPieces > 0 {
		id(d.StartDescriptor, d.StartPieces)
	}
	if d.EndPieces > 0 {
		id(d.EndDescriptor, d.EndPieces)
	}
	for _, o := range s.outputs {
		values = append(values, int128Word(o)...)
	}
	return values
}
