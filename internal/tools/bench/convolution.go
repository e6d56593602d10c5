package bench

import (
	"fmt"
	"strings"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/isa"
)

// convolution is a network as somebody writes it by hand who has no instruction for
// convolutions: public lists of indices choose the patches of an image, the entries of
// a pool and the way back through it; every map between two roundings is exact.
type convolution struct {
	side     int   // of the square images
	kernel   int   // side of the patches
	channels []int // of the convolutions, each with a pool of 2 × 2 behind it
	images   int   // of a step
	steps    int
	rounded  bool // the gradient is rounded between a pool and the convolution before it
}

// lenet has the convolutions of LeNet-5 (LeCun et al. 1998) on images of 28 × 28.
func lenet(images, steps int, rounded bool) convolution {
	return convolution{28, 5, []int{6, 16}, images, steps, rounded}
}

// unit assembles the network.
func (c convolution) unit() (*isa.Unit, error) {
	return asm.LoadBytes("convolution.aasm", []byte(c.source()), asm.Options{})
}

// source is the program: x and m are [position, b, channel], axes being numbered by
// layer.
func (c convolution) source() string {
	var b strings.Builder
	line := func(format string, args ...any) { fmt.Fprintf(&b, format+"\n", args...) }
	line("x0 = input ufx8.8[step=%d, p0=%d, b=%d]", c.steps, c.side*c.side, c.images)
	line("y = input bit[step=%d, b=%d, class=10]", c.steps, c.images)
	side, in := c.side, 1
	for l, out := range c.channels {
		l++
		conv := side - c.kernel + 1
		pool := conv / 2
		index := func(name, axes string, n int, at func(int) int) {
			list := make([]string, n)
			for i := range list {
				list[i] = fmt.Sprint(at(i))
			}
			line("%s%d = const ufx16.0[%s], values(%s)", name, l, axes, strings.Join(list, ", "))
		}
		kk := c.kernel * c.kernel
		index("patch", fmt.Sprintf("o%d=%d, k%d=%d", l, conv*conv, l, kk), conv*conv*kk, func(i int) int {
			o, k := i/kk, i%kk
			return (o/conv+k/c.kernel)*side + o%conv + k%c.kernel
		})
		index("pool", fmt.Sprintf("p%d=%d, q%d=4", l, pool*pool, l), pool*pool*4, func(i int) int {
			p, q := i/4, i%4
			return (2*(p/pool)+q/2)*conv + 2*(p%pool) + q%2
		})
		index("unpool", fmt.Sprintf("o%d=%d", l, conv*conv), conv*conv, func(i int) int {
			y, x := i/conv, i%conv
			return (y/2*pool+x/2)*4 + y%2*2 + x%2
		})
		if l > 1 { // the gradient of an entry: from the outputs whose patches it is in, or from the zero behind them
			index("back", fmt.Sprintf("p%d=%d, k%d=%d", l-1, side*side, l, kk), side*side*kk, func(i int) int {
				p, k := i/kk, i%kk
				y, x := p/side-k/c.kernel, p%side-k%c.kernel
				if y < 0 || x < 0 || y >= conv || x >= conv {
					return conv * conv
				}
				return y*conv + x
			})
			line("zero%d = const fx16.12[o%d=1, b=%d, c%d=%d], zeros()", l, l, c.images, l, out)
		}
		line("w%d = state fx%d.%d[k%d=%d, c%d=%d, c%d=%d], normal(seed=%d, std=1/8)", l, c.frac(l)+10, c.frac(l), l, kk, l-1, in, l, out, l)
		side, in = pool, out
	}
	n := len(c.channels)
	plane := func(l int) string {
		return fmt.Sprintf("[y%d=%d, x%d=%d, b=%d, c%d=%d]", l, c.out(l), l, c.out(l), c.images, l, c.channels[l-1])
	}
	flat := func(l int) string {
		return fmt.Sprintf("[o%d=%d, b=%d, c%d=%d]", l, c.out(l)*c.out(l), c.images, l, c.channels[l-1])
	}
	line("w = state fx41.31[p%d=%d, c%d=%d, class=10], normal(seed=9, std=1/8)", n, side*side, n, in)
	line("loop step %d {", c.steps)
	line("  m0 = reshape x0, [p0=%d, c0=1, b=%d]", c.side*c.side, c.images)
	for l := 1; l <= n; l++ {
		line("  x%d = gather m%d, patch%d", l, l-1, l)
		line("  s%d = matmul x%d, w%d", l, l, l)
		line("  t%d = reshape s%d, %s", l, l, plane(l))
		line("  z%d = round t%d, fx16.10", l, l)
		line("  a%d = relu z%d", l, l)
		line("  i%d = reshape a%d, %s", l, l, flat(l))
		line("  e%d = gather i%d, pool%d", l, l, l)
		line("  m%d = max e%d, q%d", l, l, l)
	}
	line("  s = matmul m%d, w", n)
	line("  z = round s, fx16.10")
	line("  p = softmax z, class, ufx14.13")
	line("  d = sub p, y")
	line("  g = grad s, d, w")
	line("  dm%d = grad s, d, m%d", n, n)
	for l := n; l >= 1; l-- {
		line("  de%d = grad m%d, dm%d, e%d", l, l, l, l)
		line("  df%d = reshape de%d, [f%d=%d, b=%d, c%d=%d]", l, l, l, c.out(l)*c.out(l), c.images, l, c.channels[l-1])
		line("  da%d = gather df%d, unpool%d", l, l, l)
		line("  db%d = reshape da%d, %s", l, l, plane(l))
		line("  dr%d = grad a%d, db%d, z%d", l, l, l, l)
		if l > 1 || c.rounded {
			line("  dz%d = round dr%d, fx16.12", l, l)
		} else {
			line("  dz%d = scale dr%d, 1", l, l)
		}
		line("  dt%d = reshape dz%d, %s", l, l, flat(l))
		line("  g%d = grad s%d, dt%d, w%d", l, l, l, l)
		if l > 1 {
			line("  du%d = concat o%d, dt%d, zero%d", l, l, l, l)
			line("  dx%d = gather du%d, back%d", l, l, l)
			line("  dm%d = matmul dx%d, w%d", l-1, l, l)
		}
	}
	for l := range c.channels {
		line("  w%d = sgdstep w%d, g%d, 1/256", l+1, l+1, l+1)
	}
	line("  w = sgdstep w, g, 1/256")
	line("}")
	return b.String()
}

// out is the side of what convolution l gives.
func (c convolution) out(l int) int {
	side := c.side
	for range l - 1 {
		side = (side - c.kernel + 1) / 2
	}
	return side - c.kernel + 1
}

// frac is the fractional bits of the weights of layer l: no update of theirs is
// rounded.
func (c convolution) frac(l int) int {
	switch {
	case l > 1:
		return 10 + 12 + 8
	case c.rounded:
		return 8 + 12 + 8
	case len(c.channels) == 1:
		return 8 + 13 + 31 + 8
	}
	return 8 + 12 + c.frac(2) + 8
}
