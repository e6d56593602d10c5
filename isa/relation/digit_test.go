package relation_test

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/isa/relation"
)

// The product of the digits of n at j is [n = T[j]] for every real j; it is 0 in
// the padding, and where T[j] is no index.
func TestDigitsSayWhichRow(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 8))
	for bits := range 8 {
		s := &relation.System{Tensors: []*relation.Tensor{{
			Name: "t", Kind: relation.Public, Axes: []relation.Axis{{Name: "i", Size: 3}, {Name: "j", Size: 1}, {Name: "k", Size: 5}},
		}}}
		table := s.Tensors[0]
		values := make([]int64, table.Len())
		for i := range values {
			values[i] = rng.Int64N(1 << bits)
		}
		values[4], values[7] = -1, 1<<bits
		want := map[[2]int]bool{} // by row and address
		for i := range 3 {
			for k := range 5 {
				want[[2]int{int(values[5*i+k]), 8*i + k}] = true
			}
		}
		digits := s.Digits(0, bits)
		require.Equal(t, digits, s.Digits(0, bits))
		require.Len(t, digits, max(1, (bits+1)/2))
		for n := range 1 << bits {
			for address := range table.Padded() {
				product := true
				for _, id := range digits {
					d := s.Tensors[id].Digit
					column := s.OneHot(d, values)
					require.Len(t, column, s.Tensors[id].Padded())
					product = product && column[n>>d.Lo&(1<<d.Len-1)*table.Padded()+address] == 1
				}
				require.Equal(t, want[[2]int{n, address}], product, "%d bits, row %d, address %d", bits, n, address)
			}
		}
	}
}
