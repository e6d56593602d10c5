package prover_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/internal/engine/plan"
	"github.com/aivm/aivm/internal/engine/transcript"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/prover"
	"github.com/aivm/aivm/vm"
)

// lenet is two convolutions, each with a pool of 2 × 2 behind it, and a dense layer,
// trained on given derivatives of its logits.
func lenet(t testing.TB, steps, batch int) *isa.Unit {
	t.Helper()
	var b strings.Builder
	line := func(format string, args ...any) { fmt.Fprintf(&b, format+"\n", args...) }
	line("x0 = input fx9.8[step=%d, b=%d, y=28, x=28, c0=1]", steps, batch)
	line("d = input fx7.6[step=%d, b=%d, class=10]", steps, batch)
	line("w1 = state fx40.28[i=5, j=5, c0=1, c1=6], normal(seed=1, std=1/4)")
	line("w2 = state fx40.30[i=5, j=5, c1=6, c2=16], normal(seed=2, std=1/8)")
	line("w = state fx40.24[y=4, x=4, c2=16, class=10], normal(seed=3, std=1/8)")
	line("loop step %d {", steps)
	in := "x0"
	for l, side := range []int{24, 8} {
		l++
		line("s%d = conv %s, w%d, [y, x], [i, j]", l, in, l)
		line("z%d = round s%d, fx16.10", l, l)
		line("a%d = relu z%d", l, l)
		line("e%d = reshape a%d, [b=%d, y=%d, p=2, x=%d, q=2, c%d=%d]", l, l, batch, side/2, side/2, l, 6+10*(l-1))
		line("f%d = transpose e%d, [b, y, x, c%d, p, q]", l, l, l)
		line("g%d = reshape f%d, [b=%d, y=%d, x=%d, c%d=%d, r=4]", l, l, batch, side/2, side/2, l, 6+10*(l-1))
		line("m%d = max g%d, r", l, l)
		in = fmt.Sprint("m", l)
	}
	line("s = matmul m2, w")
	line("gw = grad s, d, w")
	line("dm2 = grad s, d, m2")
	for l := 2; l > 0; l-- {
		line("dg%d = grad m%d, dm%d, g%d", l, l, l, l)
		line("df%d = grad g%d, dg%d, f%d", l, l, l, l)
		line("de%d = grad f%d, df%d, e%d", l, l, l, l)
		line("da%d = grad e%d, de%d, a%d", l, l, l, l)
		line("dr%d = grad a%d, da%d, z%d", l, l, l, l)
		line("dz%d = round dr%d, fx16.12", l, l)
		line("gw%d = grad s%d, dz%d, w%d", l, l, l, l)
		if l > 1 {
			line("dm%d = grad s%d, dz%d, m%d", l-1, l, l, l-1)
		}
	}
	line("w1 = sgdstep w1, gw1, 1/256")
	line("w2 = sgdstep w2, gw2, 1/256")
	line("w = sgdstep w, gw, 1/256")
	line("}")
	u, err := asm.LoadBytes("lenet.aasm", []byte(b.String()), asm.Options{})
	require.NoError(t, err)
	return u
}

// strided is a convolution with strides, padding and groups that stay, trained over
// steps, and the one that it is the gradient of.
const strided = `
x = input fx9.8[step=3, b=2, y=6, x=5, g=2, c=2]
d = input fx7.6[step=3, b=2, y=3, x=5, g=2, o=3]
k = state fx40.24[i=3, j=3, g=2, c=2, o=3], normal(seed=1, std=1/4)
loop step 3 {
  s  = conv x, k, [y, x], [i, j], [c], stride(y=2), before(1), after(x=1)
  z  = round s, fx16.8
  dx = grad s, d, x
  r  = round dx, fx16.8
  dk = grad s, d, k
  k  = sgdstep k, dk, 1/256
}
`

// The relations of convolutions are the naive prover's, every message of them counts,
// and a wrong result, gradient or parameter is no proof.
func TestConvolutionsProve(t *testing.T) {
	u, err := asm.LoadBytes("strided.aasm", []byte(strided), asm.Options{})
	require.NoError(t, err)
	s := newMild(t, u)
	s.complete(t)
	s.mutate(t)
	forged := 0
	for id, x := range u.Relation().Tensors {
		if cells := s.result.Trace.Cells[id]; cells != nil {
			cells[len(cells)/2] ^= 1
			_, err := s.verify(t, s.result.Witness(), s.prove(t))
			require.Error(t, err, x.Name)
			cells[len(cells)/2] ^= 1
			forged++
		}
	}
	require.Greater(t, forged, 4)
}

func BenchmarkConvolution(b *testing.B) {
	for _, c := range [][2]int{{1, 16}, {8, 16}} {
		b.Run(fmt.Sprintf("%dx%d", c[0], c[1]), func(b *testing.B) {
			u := lenet(b, c[0], c[1])
			require.Empty(b, vm.ByReference(u))
			r := mlpRun(b, u)
			s, err := plan.NewSchedule(u.Relation().System)
			require.NoError(b, err)
			b.Run("relations", func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					_, err := prover.Relations(transcript.NewWriter("bench"), s, r)
					require.NoError(b, err)
				}
			})
			cells, addresses := u.Relation().Cells()
			b.Logf("%d cells, %d addresses", cells, addresses)
		})
	}
}
