package prover

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/isa/int128"
	"github.com/aivm/aivm/vm"
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

// Every number below its limit proves, of axes and pools of all kinds of lengths, the first and the last too; with every
// other number the proof is refused.
func TestEveryNumberProves(t *testing.T) {
	lengths := []int{1, 2, 3, 4, 5, 7, 8}
	if testing.Short() {
		lengths = []int{1, 3, 8}
	}
	for _, n := range lengths {
		u, err := asm.LoadBytes("every.aasm", fmt.Appendf(nil, `
turn = draw %[1]d
pool = draw %[2]d
x = input fx8.4[row=%[1]d, px=2]
w = state fx40.20[px=2, out=3], normal(seed=1, std=1/2), pool
y = roll x, row, turn
z = matmul y, w, [px]
r = round z, fx16.8
s = sum r, [row]
q = round s, fx16.8
d = broadcast q, [px=2, out=3]
w = sgdstep w, d, 1/16
e = round w, fx20.8
o = output e
`, n, 5+n), asm.Options{})
		require.NoError(t, err)
		c, err := argument.LeastC(u)
		require.NoError(t, err)
		x := make([]int64, 2*n)
		for i := range x {
			x[i] = int64(7*i - 30)
		}
		for k := range 5 + n {
			in := vm.Inputs{
				"x":    {Kind: kernel.I64, I64: x},
				"turn": {Kind: kernel.I64, I64: []int64{int64(k % n)}}, "pool": {Kind: kernel.I64, I64: []int64{int64(k)}},
			}
			run, err := vm.Run(t.Context(), u, in, vm.Options{Trace: true})
			require.NoError(t, err)
			s := &setting{unit: u, run: run, srs: powersFor(t, c), c: c}
			require.NoError(t, s.cheat(t, nil), "number %d of %d, %d of %d", k%n, n, k, 5+n)
			err = s.cheat(t, deviations{"layout": func(r *results) {
				r.run.Outputs[1].Data = kernel.Data{Kind: kernel.I64, I64: []int64{int64((k + 1) % (5 + n))}}
			}})
			require.Error(t, err, "a start that is another")
		}
	}
}
