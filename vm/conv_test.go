package vm_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/internal/tools/progen"
	"github.com/aivm/aivm/vm"
)

// A convolution runs by its kernel wherever the axes stand, patches copied out in one
// go or in several, and gives what the reference gives; so do both gradients.
func TestConvolutions(t *testing.T) {
	for name, c := range map[string]struct{ x, k, line string }{
		"chunks":         {"fx8.4[b=20, y=20, x=20, c=8]", "fx8.4[i=3, j=3, c=8, o=2]", "[y, x], [i, j], pad(1)"},
		"channels first": {"fx8.4[b=3, c=4, y=9, x=7]", "fx8.4[o=2, c=4, i=3, j=3]", "[y, x], [i, j], stride(2)"},
		"groups between": {"fx8.4[b=3, g=2, y=5, x=5, c=2]", "fx8.4[g=2, i=2, c=2, o=3]", "[x], [i], [c]"},
		"groups last":    {"fx8.4[b=3, y=5, x=5, g=3]", "fx8.4[i=2, j=3, g=3]", "[y, x], [i, j], [], pad(y=1)"},
		"volume":         {"fx8.4[b=2, t=3, y=4, x=5, c=2]", "fx8.4[i=2, j=2, k=2, c=2, o=3]", "[t, y, x], [i, j, k], dilate(x=2)"},
		"wide":           {"fx60.4[b=2, y=6, c=2]", "fx40.4[i=3, c=2, o=2]", "[y], [i], pad(1)"},
		"ones":           {"fx8.4[b=1, y=1, c=1]", "fx8.4[i=1, c=1, o=1]", "[y], [i]"},
	} {
		t.Run(name, func(t *testing.T) {
			src := fmt.Sprintf("x = input %s\nk = input %s\nz = conv x, k, %s\n", c.x, c.k, c.line)
			u, err := asm.LoadBytes("conv.aasm", []byte(src), asm.Options{})
			require.NoError(t, err)
			var shape []string
			for _, a := range u.Named["z"].Type.Axes {
				shape = append(shape, fmt.Sprintf("%s=%d", a.Name, a.Size))
			}
			src += fmt.Sprintf("d = input fx8.4[%s]\ndx = grad z, d, x\ndk = grad z, d, k\n", strings.Join(shape, ", "))
			for _, v := range []string{"z", "dx", "dk"} {
				src += fmt.Sprintf("r%s = round %s, fx64.0\no%s = output r%s\n", v, v, v, v)
			}
			u, err = asm.LoadBytes("conv.aasm", []byte(src), asm.Options{})
			require.NoError(t, err)
			require.Empty(t, vm.ByReference(u))
			in := progen.Inputs(rand.New(rand.NewPCG(3, 3)), u)
			fast, slow := both(t, u, in, 0)
			if fast == nil { // a result of the wide one may be out of range
				fast, slow = both(t, u, progen.Zeros(u), 0)
			}
			requireSame(t, slow, fast, 0)
		})
	}
}

// BenchmarkConvolution is a convolution as in LeNet and its gradients, on a batch of 64:
// int16, on all cores.
func BenchmarkConvolution(b *testing.B) {
	for name, c := range map[string]struct {
		src       string
		multiples float64
	}{
		"first":  {"x = input fx16.8[b=64, y=28, x=28, c=1]\nk = input fx16.8[i=5, j=5, c=1, o=6]\nd = input fx16.8[b=64, y=24, x=24, o=6]\n", 64 * 24 * 24 * 25 * 6},
		"second": {"x = input fx16.8[b=64, y=12, x=12, c=6]\nk = input fx16.8[i=5, j=5, c=6, o=16]\nd = input fx16.8[b=64, y=8, x=8, o=16]\n", 64 * 8 * 8 * 25 * 6 * 16},
		"wide":   {"x = input fx16.8[b=16, y=16, x=16, c=64]\nk = input fx16.8[i=3, j=3, c=64, o=64]\nd = input fx16.8[b=16, y=14, x=14, o=64]\n", 16 * 14 * 14 * 9 * 64 * 64},
	} {
		for part, more := range map[string]string{"z": "", "dx": "g = grad z, d, x\n", "dk": "g = grad z, d, k\n"} {
			b.Run(name+"/"+part, func(b *testing.B) {
				const times = 20
				last := "g"
				if more == "" {
					last = "z"
				}
				src := c.src + fmt.Sprintf("loop step %d {\nz = conv x, k, [y, x], [i, j]\n%ss = sum %s\nr = round s, fx64.0\no = output r\n}\n", times, more, last)
				u, err := asm.LoadBytes("conv.aasm", []byte(src), asm.Options{})
				require.NoError(b, err)
				in := progen.Inputs(rand.New(rand.NewPCG(3, 3)), u)
				n := c.multiples
				if more != "" {
					n *= 2
				}
				for b.Loop() {
					_, err := vm.Run(context.Background(), u, in, vm.Options{})
					require.NoError(b, err)
				}
				b.ReportMetric(n*times*float64(b.N)/b.Elapsed().Seconds()/1e9, "Gmac/s")
			})
		}
	}
}
