package ceremony

import (
	"crypto/rand"
	"encoding/binary"
	"fmt"
	"math/bits"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/fft"
	"github.com/consensys/gnark-crypto/utils"
	"github.com/consensys/gnark/constraint"
	cs "github.com/consensys/gnark/constraint/bn254"

	"github.com/aivm/aivm/internal/engine/msm"
	"github.com/aivm/aivm/isa/int128"
)

// checkStart checks a start without making it anew. δ is 1 and Z follows from the powers of τ directly. A, B and K are linear in the
// circuit's matrices: with random ρ, and A_i(X) the interpolation of column i of the left matrix,
//
//	Σ_i ρ_i·[A_i(τ)] = Σ_k c_k·[τ^k]  where  Σ_k c_k·X^k = Σ_i ρ_i·A_i(X)
//
// whose values on the domain are the left matrix times ρ. So for B in both groups, and for K_i = β·A_i(τ) + α·B_i(τ) + C_i(τ).
func (c *Ceremony) checkStart(system *cs.R1CS, start *Contribution) error {
	e, p := start.evaluations, &start.phase2.Parameters
	internal, secret, public := system.GetNbVariables()
	n, wires := len(c.phase1.Alpha), internal+secret+public
	for _, list := range []struct {
		name      string
		got, want int
	}{
		{"A", len(e.G1.A), wires},
		{"B", len(e.G1.B), wires},
		{"B in G2", len(e.G2.B), wires},
		{"K, public", len(e.G1.VKK), public},
		{"K", len(p.G1.PKK), wires - public},
		{"Z", len(p.G1.Z), n - 1},
	} {
		if list.got != list.want {
			return fmt.Errorf("%w: %s has %d points, want %d", ErrStart, list.name, list.got, list.want)
		}
	}
	_, _, one1, one2 := bn254.Generators()
	if len(start.phase2.Challenge) != 0 || !p.G1.Delta.Equal(&one1) || !p.G2.Delta.Equal(&one2) {
		return fmt.Errorf("%w: δ is not 1", ErrStart)
	}
	if !c.isQuotient(p.G1.Z) {
		return fmt.Errorf("%w: Z is of other powers of τ", ErrStart)
	}
	return c.checkEvaluations(system, start, randomScalars(wires))
}

// isQuotient says whether z is [τ^(i+n) − τ^i]₁ for i < n − 1, in the order of i with its bits reversed, which leaves n − 1 the last.
func (c *Ceremony) isQuotient(z []bn254.G1Affine) bool {
	n := len(c.phase1.Alpha)
	shift := 64 - bits.TrailingZeros(uint(n))
	for at := range z {
		var want bn254.G1Affine
		i := int(bits.Reverse64(uint64(at)) >> shift)
		if want.Sub(&c.phase1.Tau[i+n], &c.phase1.Tau[i]); !want.Equal(&z[at]) {
			return false
		}
	}
	return true
}

func (c *Ceremony) checkEvaluations(system *cs.R1CS, start *Contribution, rho msm.Wide) error {
	e := start.evaluations
	field := make([]fr.Element, len(rho))
	rho.AddScaled(field, fr.One())
	left, right, output := c.columns(system, field)
	powers := c.phase1.Tau[:len(left)]
	k := append(append([]bn254.G1Affine(nil), e.G1.VKK...), start.phase2.Parameters.G1.PKK...)
	sums := msm.NewEngine(0).Compute(
		msm.Sum{finite(e.G1.A, rho)}, msm.Sum{{Points: powers, Scalars: msm.Field(left)}},
		msm.Sum{finite(e.G1.B, rho)}, msm.Sum{{Points: powers, Scalars: msm.Field(right)}},
		msm.Sum{finite(k, rho)}, msm.Sum{
			{Points: c.phase1.Beta, Scalars: msm.Field(left)},
			{Points: c.phase1.Alpha, Scalars: msm.Field(right)},
			{Points: powers, Scalars: msm.Field(output)},
		})
	for i, name := range []string{"A", "B", "K"} {
		if !sums[2*i].Equal(&sums[2*i+1]) {
			return fmt.Errorf("%w: %s is of another circuit or phase 1", ErrStart, name)
		}
	}
	var got, want bn254.G2Affine
	if _, err := got.MultiExp(e.G2.B, field, ecc.MultiExpConfig{}); err != nil {
		return err
	}
	if _, err := want.MultiExp(c.phase1.TauG2, right, ecc.MultiExpConfig{}); err != nil {
		return err
	}
	if !got.Equal(&want) {
		return fmt.Errorf("%w: B in G2 is of another circuit or phase 1", ErrStart)
	}
	return nil
}

// columns returns the coefficients of Σ ρ_i·A_i(X), Σ ρ_i·B_i(X) and Σ ρ_i·C_i(X).
func (c *Ceremony) columns(system *cs.R1CS, rho []fr.Element) (left, right, output []fr.Element) {
	n := len(c.phase1.Alpha)
	left, right, output = make([]fr.Element, n), make([]fr.Element, n), make([]fr.Element, n)
	row := 0
	rows := system.GetR1CIterator()
	for r := rows.Next(); r != nil; r = rows.Next() {
		for _, side := range []struct {
			terms constraint.LinearExpression
			dst   *fr.Element
		}{{r.L, &left[row]}, {r.R, &right[row]}, {r.O, &output[row]}} {
			for _, t := range side.terms {
				var x fr.Element
				side.dst.Add(side.dst, x.Mul(&system.Coefficients[t.CoeffID()], &rho[t.WireID()]))
			}
		}
		row++
	}
	domain := fft.NewDomain(uint64(n))
	for _, v := range [][]fr.Element{left, right, output} {
		domain.FFTInverse(v, fft.DIF)
		utils.BitReverse(v)
	}
	return left, right, output
}

// randomScalars returns n random numbers of 128 bits.
func randomScalars(n int) msm.Wide {
	b := make([]byte, 16*n)
	_, _ = rand.Read(b) // never fails
	out := make(msm.Wide, n)
	for i := range out {
		out[i] = int128.Int{Hi: int64(binary.LittleEndian.Uint64(b[16*i:])), Lo: binary.LittleEndian.Uint64(b[16*i+8:])}
	}
	return out
}

// finite drops points at infinity, of wires that are not in a list, and their scalars.
func finite(points []bn254.G1Affine, scalars msm.Wide) msm.Term {
	var p []bn254.G1Affine
	var s msm.Wide
	for i := range points {
		if !points[i].IsInfinity() {
			p, s = append(p, points[i]), append(s, scalars[i])
		}
	}
	return msm.Term{Points: p, Scalars: s}
}
