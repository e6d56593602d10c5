package groth16

import (
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/fft"
	"github.com/consensys/gnark/constraint"
	cs "github.com/consensys/gnark/constraint/bn254"
)

// columns are A_i(τ), B_i(τ), C_i(τ) for every wire i, where A_i interpolates, over the domain, the coefficients
// of the wire on the left of the constraints; B_i is for the right, C_i for the output.
type columns struct{ a, b, c []fr.Element }

// evaluate sums the Lagrange polynomials at τ: A_i(τ) = Σ_j coefficient(j, i)·L_j(τ).
func evaluate(system *cs.R1CS, domain *fft.Domain, tau fr.Element) columns {
	n := wires(system)
	out := columns{make([]fr.Element, n), make([]fr.Element, n), make([]fr.Element, n)}
	lagrange := lagrangeAt(domain, tau, system.GetNbConstraints())
	add := func(column []fr.Element, terms constraint.LinearExpression, l *fr.Element) {
		for _, t := range terms {
			dst := &column[t.WireID()]
			switch id := t.CoeffID(); id {
			case constraint.CoeffIdZero:
			case constraint.CoeffIdOne:
				dst.Add(dst, l)
			case constraint.CoeffIdMinusOne:
				dst.Sub(dst, l)
			default:
				var x fr.Element
				x.Mul(&system.Coefficients[id], l)
				dst.Add(dst, &x)
			}
		}
	}
	row := 0
	rows := system.GetR1CIterator()
	for r := rows.Next(); r != nil; r = rows.Next() {
		add(out.a, r.L, &lagrange[row])
		add(out.b, r.R, &lagrange[row])
		add(out.c, r.O, &lagrange[row])
		row++
	}
	return out
}

// lagrangeAt returns L_j(τ) = ω^j·(τ^n − 1)/(n·(τ − ω^j)) for j < count.
func lagrangeAt(domain *fft.Domain, tau fr.Element, count int) []fr.Element {
	denominators, roots := make([]fr.Element, count), make([]fr.Element, count)
	root := fr.One()
	for j := range roots {
		roots[j] = root
		denominators[j].Sub(&tau, &root)
		root.Mul(&root, &domain.Generator)
	}
	out := fr.BatchInvert(denominators)
	var scale fr.Element
	one := fr.One()
	scale.Exp(tau, new(big.Int).SetUint64(domain.Cardinality))
	scale.Sub(&scale, &one).Mul(&scale, &domain.CardinalityInv)
	for j := range out {
		out[j].Mul(&out[j], &roots[j]).Mul(&out[j], &scale)
	}
	return out
}
