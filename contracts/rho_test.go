package contracts_test

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/internal/tools/wraptest"
)

// If ρ did not depend on a part of the outer proof, that could be chosen after it and balance an opening that
// is off by e: C = (a·b − α·β − L − ρ²·e)/δ, A = (α·β + L + c·δ + ρ²·e)/b, or B likewise.
func TestRhoBindsTheOuterProof(t *testing.T) {
	c := newChain(t, 1)
	d := newTrapdoor(contracts.Constants{Fresh: 2, Sets: sets(1), EndPieces: 1, Outputs: 1}, 1)
	at := c.deployVerifier(d.Constants)
	for name, test := range map[string]struct {
		from, to int // of A ‖ B ‖ C: what a careless contract leaves out
	}{"none": {0, 256}, "A": {0, 64}, "B": {64, 192}, "C": {192, 256}} {
		t.Run(name, func(t *testing.T) {
			off := d.draw()
			f := d.proveOff(d.random(), off, func(f *forged) {
				ea, eb, ec := d.draw(), d.draw(), d.draw()
				f.a, f.b, f.c = wraptest.G1(ea), wraptest.G2(eb), wraptest.G1(ec)
				outer := pcs.AppendPoint(pcs.AppendG2(pcs.AppendPoint(nil, &f.a), &f.b), &f.c)
				rho := hash(appendScalars(nil, f.public[2]), outer[:test.from], outer[test.to:])
				var rest, term fr.Element // α·β + L + ρ²·e, e = −off
				term.Square(&rho).Mul(&term, &off)
				rest = d.inputs(f)
				rest.Sub(&rest, &term)
				switch name {
				case "A", "B":
					rest.Add(&rest, term.Mul(&ec, &d.delta))
					if name == "A" {
						f.a = wraptest.G1(*rest.Div(&rest, &eb))
					} else {
						f.b = wraptest.G2(*rest.Div(&rest, &ea))
					}
				default:
					term.Mul(&ea, &eb).Sub(&term, &rest)
					f.c = wraptest.G1(*term.Div(&term, &d.delta))
				}
			})
			require.ErrorIs(t, c.verify(at, d, f.values, f.proof), contracts.Reverted("ProofInvalid"))
		})
	}
}
