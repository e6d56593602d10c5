package prover

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/isa/int128"
	"github.com/aivm/aivm/vm/kernel"
)

// turned is a program whose start and order of rows follow from public numbers.
const turned = `
far  = draw 16
row1 = draw 5
x = input fx8.4[row=5, px=3]
w = state fx40.20[px=3], normal(seed=1, std=1/2), far
y = roll x, row, row1
loop row 5 {
  z  = matmul y, w
  r  = round z, fx16.8
  d  = broadcast r, [px=3]
  w  = sgdstep w, d, 1/16
}
e = round w, fx20.8
o = output e
`

// A proof about other public numbers than those that the run had is none, nor is one
// about numbers beyond their limits, nor one whose bits are none.
func TestPublicNumbersAreBound(t *testing.T) {
	s := newSetting(t, turned, 1)
	require.NoError(t, s.cheat(t, nil))
	numbers := drawn(s.run)
	for i, limit := range []int{16, 5} {
		// say states another number before the proof begins, and argues about its bits
		say := func(stage string, n int) error {
			honest := s.run.Outputs[i].Data
			defer func() { s.run.Outputs[i].Data = honest }()
			return s.cheat(t, deviations{stage: func(r *results) {
				r.run.Outputs[i].Data = kernel.Data{Kind: kernel.I64, I64: []int64{int64(n)}}
			}})
		}
		for n := range limit {
			if n != numbers[i] {
				require.Error(t, say("layout", n), "number %d is %d, and %d in the proof", i, numbers[i], n)
			}
		}
	}
	five := s.run.Outputs[1].Data
	for n := 5; n < 8; n++ { // the bits are right, the number is too great
		s.run.Outputs[1].Data = kernel.Data{Kind: kernel.I64, I64: []int64{int64(n)}}
		require.ErrorIs(t, s.cheat(t, nil), argument.ErrBelow, "%d below 5", n)
	}
	s.run.Outputs[1].Data = five

	for _, change := range []struct {
		by    []int64 // of the bits, the lowest first
		cause error
	}{
		{[]int64{2, -1}, argument.ErrBit}, {[]int64{-2, 1}, argument.ErrBit}, {[]int64{1 - 2*int64(numbers[0]&1)}, argument.ErrNumber},
	} {
		p := s.deafProof(t)
		const first = 1 // behind the salt
		for i, d := range change.by {
			e := field.Int(d)
			p.opened.tape[first+i].Add(&p.opened.tape[first+i], &e)
		}
		_, err := p.argue(p.opened.tape, p.outputs)
		require.ErrorIs(t, err, change.cause)
	}
	p := s.deafProof(t)
	p.outputs[0][0] = p.outputs[0][0].Add(int128.From(1))
	_, err := p.argue(p.opened.tape, p.outputs)
	require.ErrorIs(t, err, argument.ErrNumber)
}
