package sumcheck

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/transcript"
)

// Instance is a shape with its tables and its claimed sum.
type Instance struct {
	Shape
	Tables []fr.Vector // of 2^Vars elements each; overwritten
	Claim  fr.Element
}

// Prove proves a batch and returns its point; Tables[k][0] of every instance is
// then the table's value at its part of the point. The shapes must pass Check.
func Prove(w *transcript.Writer, label string, rounds int, eq []fr.Element, batch []Instance) []fr.Element {
	var f field.Native
	p := &prover{rounds: rounds, eq: eq, batch: batch}
	p.weights = batchWeights(&f, len(batch), func() fr.Element { return w.Challenge(label + ".batch") })
	shapes := make([]Shape, len(batch))
	for i := range batch {
		shapes[i] = batch[i].Shape
		s := p.weighted(i, batch[i].Claim, 0)
		p.claim.Add(&p.claim, &s)
	}
	p.degree = Degree(shapes)
	point := make([]fr.Element, rounds)
	for j := range point {
		msg := p.message(j)
		w.Send(label, msg...)
		point[j] = w.Challenge(label)
		if eq != nil {
			p.claim = nextEq(&f, p.claim, eq[j], msg, point[j])
		} else {
			p.claim = nextPlain(&f, p.claim, msg, point[j])
		}
		p.fold(j, &point[j])
	}
	for i := range batch {
		for k, public := range batch[i].Public {
			if !public {
				w.Send(label+".values", batch[i].Tables[k][0])
			}
		}
	}
	return point
}

type prover struct {
	rounds, degree int
	eq             []fr.Element
	weights        []fr.Element
	claim          fr.Element
	batch          []Instance
}

// weighted is the instance's weight times v times 2^(rounds from j on in which
// it is not active), the doubling that eq does away with.
func (p *prover) weighted(i int, v fr.Element, j int) fr.Element {
	v.Mul(&v, &p.weights[i])
	if p.eq != nil {
		return v
	}
	s := &p.batch[i].Shape
	idle := max(0, s.Offset-j) + p.rounds - max(s.Offset+s.Vars, j)
	two := field.Pow2(idle)
	return *v.Mul(&v, &two)
}

// message is round j's message.
func (p *prover) message(j int) []fr.Element {
	var t samples
	needOne := p.eq != nil && p.eq[j].IsZero()
	for i := range p.batch {
		in := &p.batch[i]
		if j >= in.Offset && j < in.Offset+in.Vars {
			s := p.sample(in, j, needOne)
			for q := range t {
				v := p.weighted(i, s[q], j+1)
				t[q].Add(&t[q], &v)
			}
			continue
		}
		v := in.Claim
		if j >= in.Offset+in.Vars {
			v = in.value()
		}
		v = p.weighted(i, v, j+1)
		t[at0].Add(&t[at0], &v)
		t[at1].Add(&t[at1], &v)
		t[atMinus].Add(&t[atMinus], &v)
	}
	return p.compact(&t, j)
}

// value is the polynomial's value once all variables are bound.
func (in *Instance) value() fr.Element {
	v := make([]fr.Element, len(in.Tables))
	for k := range v {
		v[k] = in.Tables[k][0]
	}
	return combine(&field.Native{}, in.Terms, v)
}

// compact turns values of t into the message: t(1) follows from the claim,
// c₂ of a cubic from t(1) + t(−1) = 2·(c₀ + c₂).
func (p *prover) compact(t *samples, j int) []fr.Element {
	msg := make([]fr.Element, p.degree)
	one := t[at1]
	if p.eq == nil {
		one.Sub(&p.claim, &t[at0])
		msg[0] = t[at0]
	} else {
		if z := p.eq[j]; !z.IsZero() {
			one.Sub(&p.claim, &t[at0]) // = z·(t(1) − t(0))
			one.Div(&one, &z)
			one.Add(&one, &t[at0])
		}
		msg[0].Sub(&one, &t[at0])
	}
	switch p.degree {
	case 2:
		msg[1] = t[atInf]
	case 3:
		msg[1].Add(&one, &t[atMinus])
		msg[1].Halve()
		msg[1].Sub(&msg[1], &t[at0])
		msg[2] = t[atInf]
	}
	return msg
}

// fold binds round j's variable to r in the instances active there, and moves
// the claims of the others.
func (p *prover) fold(j int, r *fr.Element) {
	for i := range p.batch {
		in := &p.batch[i]
		if j < in.Offset || j >= in.Offset+in.Vars {
			continue
		}
		for k, t := range in.Tables {
			h := len(t) / 2
			field.Parallel(h, tile, func(_, a, b int) {
				lo, hi := t[a:b], t[h+a:h+b]
				hi.Sub(hi, lo)
				hi.ScalarMul(hi, r)
				lo.Add(lo, hi)
			})
			in.Tables[k] = t[:h]
		}
	}
}
