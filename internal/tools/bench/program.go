package bench

import (
	_ "embed"
	"fmt"
	"math/rand/v2"
	"strconv"
	"strings"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/vm"
	"github.com/aivm/aivm/vm/kernel"
)

//go:embed mlp.aasm
var mlpSource []byte

// mlp is the network of mlp.aasm.
func mlp(in, hidden, batch, steps int) (*isa.Unit, error) {
	return asm.LoadBytes("mlp.aasm", mlpSource, asm.Options{Params: map[string]string{
		"in": strconv.Itoa(in), "hidden": strconv.Itoa(hidden), "batch": strconv.Itoa(batch), "steps": strconv.Itoa(steps),
	}})
}

// fullyConnected is one step of stochastic gradient descent of a network with
// relu between layers of the given widths and squares as its loss. It continues
// from committed weights and commits to the final ones.
func fullyConnected(widths []int, batch int) (*isa.Unit, error) {
	var b strings.Builder
	line := func(format string, args ...any) { fmt.Fprintf(&b, format+"\n", args...) }
	n := len(widths) - 1
	line("a0 = input fx16.8[b=%d, n0=%d]", batch, widths[0])
	line("y  = input fx16.10[b=%d, n%d=%d]", batch, n, widths[n])
	for k := 1; k <= n; k++ {
		line("w%d = state fx40.30[n%d=%d, n%d=%d], previous()", k, k-1, widths[k-1], k, widths[k])
	}
	for k := 1; k <= n; k++ {
		line("s%d = matmul a%d, w%d", k, k-1, k)
		line("z%d = round s%d, fx16.10", k, k)
		if k < n {
			line("a%d = relu z%d", k, k)
		}
	}
	line("d%d = sub z%d, y", n, n)
	for k := n; k >= 1; k-- {
		line("g%d = grad s%d, d%d, w%d", k, k, k, k)
		if k > 1 {
			line("e%d = grad s%d, d%d, a%d", k-1, k, k, k-1)
			line("r%d = grad a%d, e%d, z%d", k-1, k-1, k-1, k-1)
			line("d%d = round r%d, fx16.10", k-1, k-1)
		}
	}
	for k := 1; k <= n; k++ {
		line("w%d = sgdstep w%d, g%d, 1/1024", k, k, k)
	}
	return asm.LoadBytes("fc.aasm", []byte(b.String()), asm.Options{})
}

// parameters is the number of elements of a unit's model.
func parameters(u *isa.Unit) int {
	n := 0
	for _, s := range u.States {
		if !s.Local {
			n += s.Type.Len()
		}
	}
	return n
}

// inputs are random inputs: one-hot rows for bits, small numbers for the rest.
func inputs(u *isa.Unit) vm.Inputs {
	rng := rand.New(rand.NewPCG(1, 2))
	in := vm.Inputs{}
	for _, v := range u.Inputs {
		d := make([]int64, v.Type.Len())
		if v.Type.Format.Bits == 1 {
			dims := v.Type.Dims()
			classes := dims[len(dims)-1]
			for i := 0; i < len(d); i += classes {
				d[i+rng.IntN(classes)] = 1
			}
		} else {
			fill(rng, d, 1<<7, v.Type.Format.Signed)
		}
		in[v.Name] = kernel.Data{Kind: kernel.I64, I64: d}
	}
	for _, s := range u.States {
		if s.Given() {
			d := make([]int64, s.Type.Len())
			fill(rng, d, 1<<(s.Type.Format.Frac-6), true) // |w| < 1/64
			in[s.Name] = kernel.Data{Kind: kernel.I64, I64: d}
		}
	}
	return in
}

func fill(rng *rand.Rand, d []int64, bound int64, signed bool) {
	for i := range d {
		d[i] = rng.Int64N(bound)
		if signed && rng.IntN(2) == 0 {
			d[i] = -d[i]
		}
	}
}
