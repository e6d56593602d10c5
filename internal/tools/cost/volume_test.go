package cost

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/isa/relation"
)

// z[u,o] = Σ_t,i,c x[t,c]·k[i,c,o]·[t = u + i] has no loop over t.
func TestProductsOfAConvolution(t *testing.T) {
	vars := []relation.Axis{{Name: "u", Size: 5}, {Name: "o", Size: 2}, {Name: "t", Size: 7}, {Name: "c", Size: 3}, {Name: "i", Size: 3}}
	at := func(v ...int) (ix []relation.Index) {
		for _, v := range v {
			ix = append(ix, relation.Index{{Var: v, Len: vars[v].Bits()}})
		}
		return ix
	}
	term := relation.Term{
		Coef:    big.NewInt(1),
		Factors: []relation.Factor{{Tensor: 0, Index: at(2, 3)}, {Tensor: 1, Index: at(4, 3, 1)}},
		Where:   []relation.Atom{relation.Affine{Var: []int{2, 0, 4}, Coef: []int{1, -1, -1}}},
	}
	require.EqualValues(t, 5*2*3*3, products(&relation.Sum{Vars: vars, Out: 2, Terms: []relation.Term{term}}))
	term.Where = nil
	require.EqualValues(t, 2*7*3*3*5, products(&relation.Sum{Vars: vars, Out: 2, Terms: []relation.Term{term}}))
}
