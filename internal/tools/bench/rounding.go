package bench

import (
	"math/big"

	"github.com/consensys/gnark/constraint/solver"
	"github.com/consensys/gnark/frontend"
)

func init() { solver.RegisterHint(roundHint, signHint, sameHint) }

// roundAll rounds every element from stepShift + weightShift fractional bits to stepShift:
// with s = weightShift, out·2^s + rem = v + 2^(s−1), rem of s bits, out of stepBits, signed.
func roundAll(api frontend.API, check frontend.Rangechecker, v [][]frontend.Variable) ([][]frontend.Variable, error) {
	out := matrix(len(v), len(v[0]))
	for i := range v {
		for j := range v[i] {
			h, err := api.Compiler().NewHint(roundHint, 2, v[i][j])
			if err != nil {
				return nil, err
			}
			check.Check(api.Add(h[0], 1<<(stepBits-1)), stepBits)
			check.Check(h[1], weightShift)
			api.AssertIsEqual(api.Add(v[i][j], 1<<(weightShift-1)), api.Add(api.Mul(h[0], 1<<weightShift), h[1]))
			out[i][j] = h[0]
		}
	}
	return out, nil
}

// relu is x·s with s = 1 for x ≥ 0: (2s − 1)·x + s − 1 has stepBits − 1 bits.
func relu(api frontend.API, check frontend.Rangechecker, x [][]frontend.Variable) (out, signs [][]frontend.Variable, err error) {
	out, signs = matrix(len(x), len(x[0])), matrix(len(x), len(x[0]))
	for i := range x {
		for j := range x[i] {
			h, err := api.Compiler().NewHint(signHint, 1, x[i][j])
			if err != nil {
				return nil, nil, err
			}
			s := h[0]
			api.AssertIsBoolean(s)
			out[i][j] = api.Mul(x[i][j], s)
			check.Check(api.Add(api.Sub(api.Mul(out[i][j], 2), x[i][j]), api.Sub(s, 1)), stepBits-1)
			signs[i][j] = s
		}
	}
	return out, signs, nil
}

// signed reads a field element as the integer of least magnitude.
func signed(field, v *big.Int) *big.Int {
	if new(big.Int).Lsh(v, 1).Cmp(field) > 0 {
		return new(big.Int).Sub(v, field)
	}
	return v
}

func roundHint(field *big.Int, in, out []*big.Int) error {
	v := new(big.Int).Add(signed(field, in[0]), big.NewInt(1<<(weightShift-1)))
	out[0].Rsh(v, weightShift)
	out[1].And(v, big.NewInt(1<<weightShift-1))
	return nil
}

func signHint(field *big.Int, in, out []*big.Int) error {
	out[0].SetInt64(1)
	if signed(field, in[0]).Sign() < 0 {
		out[0].SetInt64(0)
	}
	return nil
}

func sameHint(_ *big.Int, in, out []*big.Int) error {
	out[0].Set(in[0])
	return nil
}
