package wrapped_test

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/internal/tools/wraptest"
	"github.com/aivm/aivm/isa/int128"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/wrapped"
)

// trapdoor knows the secrets of a key and of its powers of tau, so that its proofs are what it wants
// them to be, true or false in any one equation. Hashes are computed here from the specification, not by the package.
type trapdoor struct {
	t                             *testing.T
	rng                           *rand.ChaCha8
	key                           *wrapped.Key
	tau, tauB, alpha, beta, delta fr.Element
	k                             [5]fr.Element
	fixed                         []fr.Element // polynomials of the fixed commitments, at τ
}

func (d *trapdoor) draw() fr.Element { return wraptest.Draw(d.rng) }

// newTrapdoor makes a key of the setting's program.
func newTrapdoor(t *testing.T) *trapdoor {
	t.Helper()
	d := &trapdoor{t: t, rng: rand.NewChaCha8([32]byte{31: 9})}
	d.tau, d.alpha, d.beta, d.delta = d.draw(), d.draw(), d.draw(), d.draw()
	k := *setting(t).Key
	d.tauB.Exp(d.tau, big.NewInt(1<<((k.C+1)/2)))
	k.Tau, k.TauB = wraptest.G2(d.tau), wraptest.G2(d.tauB)
	outer := wrapped.Groth16Key{Alpha: wraptest.G1(d.alpha), Beta: wraptest.G2(d.beta), Delta: wraptest.G2(d.delta)}
	for i := range d.k {
		d.k[i] = d.draw()
		outer.K[i] = wraptest.G1(d.k[i])
	}
	k.Groth16 = &outer
	k.Fixed = nil
	for range setting(t).Key.Fixed {
		d.fixed = append(d.fixed, d.draw())
		k.Fixed = append(k.Fixed, wraptest.G1(d.fixed[len(d.fixed)-1]))
	}
	var err error
	d.key, err = wrapped.NewKey(k)
	require.NoError(t, err)
	return d
}

// draft is a proof with the numbers behind its points: the polynomials at τ, and a, b, c of the outer proof.
type draft struct {
	*wrapped.Proof
	chunks        []fr.Element
	q, g, open    fr.Element
	a, b, c       fr.Element
	h, zeta, z    fr.Element
	rho           fr.Element
	without       func(opening, outer []byte) (ofZ, ofRho []byte) // what a careless verifier hashes
	public        [4]fr.Element
	second, third fr.Element // what the equations of the opening are off by
}

// hashed is keccak256 of the parts mod r.
func hashed(parts ...[]byte) (e fr.Element) {
	w := verifier.Keccak(parts...)
	return *e.SetBytes(w[:])
}

func words(scalars ...fr.Element) (b []byte) {
	for i := range scalars {
		w := scalars[i].Bytes()
		b = append(b, w[:]...)
	}
	return b
}

func encoded(points ...bn254.G1Affine) (b []byte) {
	for i := range points {
		b = pcs.AppendPoint(b, &points[i])
	}
	return b
}

// all hashes everything.
func all(opening, outer []byte) ([]byte, []byte) { return opening, outer }

// draft makes a true opening of random polynomials.
func (d *trapdoor) draft(without func(opening, outer []byte) (ofZ, ofRho []byte)) *draft {
	l, err := argument.NewLayout(d.key.Unit(), d.key.C, 0)
	require.NoError(d.t, err)
	p := &draft{Proof: &wrapped.Proof{
		Scheme: wrapped.Groth16, Development: true, Gnark: d.key.Gnark, C: d.key.C, SRS: d.key.SRS(),
		Program: setting(d.t).proof.Program, Context: verifier.Word{1, 2, 3}, Groth16: &wrapped.Groth16Proof{},
	}, without: without}
	for _, o := range setting(d.t).proof.Outputs {
		p.Outputs = append(p.Outputs, make([]int128.Int, len(o)))
	}
	fixed, points := d.fixed, []bn254.G1Affine{}
	for _, c := range l.Chunks {
		if c.Fixed() {
			p.chunks, fixed = append(p.chunks, fixed[0]), fixed[1:]
			points = append(points, d.key.Fixed[len(d.fixed)-len(fixed)-1])
			continue
		}
		p.chunks = append(p.chunks, d.draw())
		points = append(points, wraptest.G1(p.chunks[len(p.chunks)-1]))
		p.Commitments = append(p.Commitments, points[len(points)-1])
	}
	for range l.Bits - l.C {
		p.High = append(p.High, d.draw())
	}
	p.Digest, p.Alpha, p.Y, p.q, p.a, p.b = d.draw(), d.draw(), d.draw(), d.draw(), d.draw(), d.draw()
	word := d.key.ProgramWord()
	p.h = hashed(word[:], p.Context[:], encoded(points...))
	cf, term := p.combined(), fr.Element{}
	term.Sub(&d.tauB, &p.Alpha)
	p.g.Sub(&cf, term.Mul(&term, &p.q))
	p.Opening.Q, p.Opening.G = wraptest.G1(p.q), wraptest.G1(p.g)
	p.zeta = hashed(words(p.h, p.Digest), encoded(p.Opening.Q, p.Opening.G))
	p.open.Sub(&p.g, &p.Y)
	term.Sub(&d.tau, &p.zeta)
	p.open.Div(&p.open, &term)
	return p
}

// combined is the value at τ of Σ eq(ρ_high, i)·chunk_i.
func (p *draft) combined() (cf fr.Element) {
	for i, w := range field.EqTable(p.High)[:len(p.chunks)] {
		cf.Add(&cf, w.Mul(&w, &p.chunks[i]))
	}
	return cf
}

// challenge computes what the opening's equations are off by, and z and σ. It is called again after each change.
func (d *trapdoor) challenge(p *draft) {
	cf, term := p.combined(), fr.Element{}
	term.Sub(&p.Alpha, &d.tauB)
	p.second.Sub(&cf, &p.g)
	p.second.Add(&p.second, term.Mul(&term, &p.q))
	term.Sub(&p.zeta, &d.tau)
	p.third.Sub(&p.g, &p.Y)
	p.third.Add(&p.third, term.Mul(&term, &p.open))
	p.Opening.Open = wraptest.G1(p.open)
	crossing := append([]fr.Element{p.h}, verifier.OutputElements(&verifier.Proof{Outputs: p.Outputs})...)
	crossing = append(append(crossing, p.High...), p.Alpha, p.Y)
	opening, _ := p.without(encoded(p.Opening.Q, p.Opening.G, p.Opening.Open), nil)
	p.z = hashed(words(p.Digest, p.zeta), words(crossing...), opening)
	sigma := field.Horner(&field.Native{}, crossing, p.z)
	p.public = [4]fr.Element{p.Digest, p.zeta, p.z, sigma}
}

// inputs is L.
func (d *trapdoor) inputs(p *draft) fr.Element {
	l, term := d.k[0], fr.Element{}
	for j := range p.public {
		l.Add(&l, term.Mul(&p.public[j], &d.k[j+1]))
	}
	return l
}

// outer draws ρ, from the parts of the outer proof that the careless verifier hashes.
func (d *trapdoor) outer(p *draft) {
	p.Groth16.A, p.Groth16.B, p.Groth16.C = wraptest.G1(p.a), wraptest.G2(p.b), wraptest.G1(p.c)
	outer := pcs.AppendG2(pcs.AppendPoint(nil, &p.Groth16.A), &p.Groth16.B)
	_, outer = p.without(nil, pcs.AppendPoint(outer, &p.Groth16.C))
	p.rho = hashed(words(p.z), outer)
}

// missing is −(ρ·second + ρ²·third + αβ + L) − more.
func (d *trapdoor) missing(p *draft, more ...fr.Element) (m fr.Element) {
	var term fr.Element
	m.Mul(&d.alpha, &d.beta)
	l := d.inputs(p)
	m.Add(&m, &l)
	m.Add(&m, term.Mul(&p.rho, &p.second))
	term.Square(&p.rho).Mul(&term, &p.third)
	m.Add(&m, &term)
	for i := range more {
		m.Add(&m, &more[i])
	}
	return *m.Neg(&m)
}

// solveC sets c such that the product of pairings is 1.
func (d *trapdoor) solveC(p *draft) {
	var ab fr.Element
	ab.Mul(&p.a, &p.b)
	p.c = d.missing(p, *ab.Neg(&ab))
	p.c.Div(&p.c, &d.delta)
}

// A trapdoor's proof of random numbers is accepted: hashes and equations are those of the specification.
func TestTrapdoorProofs(t *testing.T) {
	d := newTrapdoor(t)
	for range 2 {
		p := d.draft(all)
		d.challenge(p)
		require.True(t, p.second.IsZero() && p.third.IsZero())
		d.solveC(p)
		d.outer(p)
		_, err := wrapped.Verify(d.key, p.Proof)
		require.NoError(t, err)
	}
}

// A part of the outer proof that ρ does not depend on can be chosen after ρ, and balances an opening that is off by
// e: C = (a·b − α·β − L − ρ²·e)/δ, A = (α·β + L + c·δ + ρ²·e)/b, or B likewise.
func TestRhoBindsTheOuterProof(t *testing.T) {
	d := newTrapdoor(t)
	cut := func(b []byte, from, to int) []byte {
		if b == nil {
			return nil
		}
		return append(append([]byte(nil), b[:from]...), b[to:]...)
	}
	one := fr.One()
	for name, test := range map[string]struct {
		from, to int // of A ‖ B ‖ C
		solve    func(p *draft)
	}{
		"none": {0, 256, d.solveC},
		"C":    {192, 256, d.solveC},
		"A":    {0, 64, func(p *draft) { p.a = d.factor(p, &p.b) }},
		"B":    {64, 192, func(p *draft) { p.b = d.factor(p, &p.a) }},
	} {
		t.Run(name, func(t *testing.T) {
			p := d.draft(func(opening, outer []byte) ([]byte, []byte) { return opening, cut(outer, test.from, test.to) })
			p.Y.Add(&p.Y, &one)
			d.challenge(p)
			require.False(t, p.third.IsZero(), "the opening is a true one")
			p.c = d.draw()
			d.outer(p)
			test.solve(p)
			rho := p.rho
			d.outer(p)
			require.Equal(t, rho, p.rho)
			require.True(t, d.joined(p), "the forgery does not balance")
			_, err := wrapped.Verify(d.key, p.Proof)
			require.ErrorIs(t, err, verifier.ErrFalse)
		})
	}
}

// factor is the number that, times the other of a and b, makes the product of pairings 1.
func (d *trapdoor) factor(p *draft, other *fr.Element) (x fr.Element) {
	var term fr.Element
	x = d.missing(p, *term.Mul(&p.c, &d.delta))
	return *x.Neg(&x).Div(&x, other)
}

// joined reports whether the three equations hold, joined with ρ.
func (d *trapdoor) joined(p *draft) bool {
	var ab, cd fr.Element
	ab.Mul(&p.a, &p.b)
	m := d.missing(p, *ab.Neg(&ab), *cd.Mul(&p.c, &d.delta))
	return m.IsZero()
}

// If z did not depend on Open, it could be chosen after ρ, and one equation of the opening, off by e, be balanced by
// the other: Open = open − e/(ρ·(ζ − τ)).
func TestTranscriptBindsOpen(t *testing.T) {
	d := newTrapdoor(t)
	p := d.draft(func(opening, outer []byte) ([]byte, []byte) {
		if opening == nil {
			return nil, outer
		}
		return opening[:128], outer
	})
	one := fr.One()
	p.Alpha.Add(&p.Alpha, &one)
	d.challenge(p)
	second := p.second
	require.False(t, second.IsZero(), "the division is a true one")
	d.solveForFirst(p)
	d.outer(p)
	rho, z := p.rho, p.z
	var by, term fr.Element
	term.Sub(&d.tau, &p.zeta)
	by.Mul(&rho, &term)
	by.Div(&second, &by)
	p.open.Add(&p.open, &by)
	d.challenge(p)
	d.outer(p)
	require.Equal(t, rho, p.rho)
	require.Equal(t, z, p.z)
	require.False(t, p.third.IsZero())
	require.True(t, d.joined(p), "the forgery does not balance")
	_, err := wrapped.Verify(d.key, p.Proof)
	require.ErrorIs(t, err, verifier.ErrFalse)
}

// solveForFirst sets c such that the first equation holds alone.
func (d *trapdoor) solveForFirst(p *draft) {
	q := *p
	q.second, q.third = fr.Element{}, fr.Element{}
	d.solveC(&q)
	p.c = q.c
}

// Weights that everybody knows are balanced in advance.
func TestWeightsAreDrawn(t *testing.T) {
	d := newTrapdoor(t)
	p, one := d.draft(all), fr.One()
	p.Y.Add(&p.Y, &one)
	d.challenge(p)
	p.rho = one
	d.solveC(p)
	require.True(t, d.joined(p), "the forgery does not balance")
	d.outer(p)
	_, err := wrapped.Verify(d.key, p.Proof)
	require.ErrorIs(t, err, verifier.ErrFalse)
}

// Every equation counts, and no two make up for each other.
func TestEachEquationCounts(t *testing.T) {
	d, one := newTrapdoor(t), fr.One()
	for what, change := range map[string]func(p *draft){
		"the outer proof": func(p *draft) { p.c.Add(&p.c, &one) },
		"the division":    func(p *draft) { p.Alpha.Add(&p.Alpha, &one) },
		"the opening":     func(p *draft) { p.Y.Add(&p.Y, &one) },
		"division and opening, by the same": func(p *draft) {
			p.Alpha.Add(&p.Alpha, &one)
			p.Y.Add(&p.Y, &p.q)
		},
	} {
		p := d.draft(all)
		if what != "the outer proof" {
			change(p)
		}
		d.challenge(p)
		d.solveForFirst(p)
		if what == "the outer proof" {
			change(p)
		}
		d.outer(p)
		_, err := wrapped.Verify(d.key, p.Proof)
		require.ErrorIs(t, err, verifier.ErrFalse, what)
	}
}
