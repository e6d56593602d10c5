package verifier

import (
	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/plan"
	"github.com/aivm/aivm/internal/engine/sumcheck"
)

// gather verifies the values that were sent for choices of rows, in one sumcheck of
//
//	Σ_u βᵘ·value_u = Σ_g 2^(n_g−n)·Σ_j (Σ_{u of g} βᵘ·w_u(j))·Π_k digit_k~(r_g,k, j):
//
// a gather of n_g of the sumcheck's n variables is constant in the first ones.
func (v *relations[E]) gather() {
	weights := v.batch(GatherLabel, len(v.Choices))
	claim := field.Zero(v.f)
	for i, x := range v.Chosen {
		claim = v.f.Add(claim, v.f.Mul(weights[i], x))
	}
	var final E
	v.Points[v.GatherSource], final = sumcheck.Rounds(v.f, v.r, GatherLabel, v.GatherRounds, v.GatherDegree(), nil, claim)
	v.receive(GatherLabel, v.Digits...)
	total := field.Zero(v.f)
	for _, g := range v.Gathers {
		x := field.Zero(v.f)
		for _, u := range g.Uses {
			x = v.f.Add(x, v.f.Mul(weights[u.Number], v.UseWeight(u)))
		}
		x = field.Scale(v.f, plan.Halved(v.GatherRounds-g.Bits), x)
		for _, c := range g.Digits {
			x = v.f.Mul(x, v.Values[c])
		}
		total = v.f.Add(total, x)
	}
	v.f.AssertEqual(ErrGather, total, final)
	v.claims = append(v.claims, v.Opened(v.Digits)...)
}
