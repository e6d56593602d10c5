package onnxtest

import (
	"math"
	"slices"
)

// matmul is numpy's.
func matmul(c *call) *Tensor {
	x, y := c.in[0], c.in[1]
	row, column := len(x.Dims) == 1, len(y.Dims) == 1
	if row {
		x = shaped(x, []int{1, x.Dims[0]})
	}
	if column {
		y = shaped(y, []int{y.Dims[0], 1})
	}
	n, k, m := x.Dims[len(x.Dims)-2], x.Dims[len(x.Dims)-1], y.Dims[len(y.Dims)-1]
	if y.Dims[len(y.Dims)-2] != k {
		c.fail("shapes %v and %v", x.Dims, y.Dims)
	}
	outer, at := c.wide(shaped(x, x.Dims[:len(x.Dims)-2]), shaped(y, y.Dims[:len(y.Dims)-2]))
	out := &Tensor{Dims: slices.Clone(outer)}
	each(outer, func(_ int, index []int) {
		a, b := at(0, index)*n*k, at(1, index)*k*m
		for i := range n {
			for j := range m {
				sum := 0.0
				for l := range k {
					sum += float64(x.F[a+i*k+l]) * float64(y.F[b+l*m+j])
				}
				out.F = append(out.F, float32(sum))
			}
		}
	})
	if !row {
		out.Dims = append(out.Dims, n)
	}
	if !column {
		out.Dims = append(out.Dims, m)
	}
	return out
}

func gemm(c *call) *Tensor {
	turned := func(i int, name string) (n, m int, at func(i, j int) float64) {
		t := c.in[i]
		if c.n.Int(name, 0) != 0 {
			return t.Dims[1], t.Dims[0], func(i, j int) float64 { return float64(t.F[j*t.Dims[1]+i]) }
		}
		return t.Dims[0], t.Dims[1], func(i, j int) float64 { return float64(t.F[i*t.Dims[1]+j]) }
	}
	n, k, a := turned(0, "transA")
	_, m, b := turned(1, "transB")
	alpha, beta := float64(c.n.Float("alpha", 1)), float64(c.n.Float("beta", 1))
	out := &Tensor{Dims: []int{n, m}}
	bias := func([]int) float64 { return 0 }
	if t := c.input(2); t != nil {
		_, at := c.wide(&Tensor{Dims: out.Dims}, t)
		bias = func(index []int) float64 { return float64(t.F[at(1, index)]) }
	}
	for i := range n {
		for j := range m {
			sum := 0.0
			for l := range k {
				sum += a(i, l) * b(l, j)
			}
			out.F = append(out.F, float32(alpha*sum+beta*bias([]int{i, j})))
		}
	}
	return out
}

// windows are places of a kernel over an image [rows, channels, directions …].
type windows struct {
	kernel, stride, dilation, before []int
	out                              []int // of directions
}

func (c *call) windows(image, kernel []int) *windows {
	n := len(kernel)
	usual := func(name string) []int {
		if l := c.n.Ints(name); l != nil {
			return l
		}
		return slices.Repeat([]int{1}, n)
	}
	w := &windows{kernel: kernel, stride: usual("strides"), dilation: usual("dilations"), before: make([]int, n)}
	after := make([]int, n)
	if pads := c.n.Ints("pads"); pads != nil {
		w.before, after = pads[:n], pads[n:]
	}
	auto := c.n.Text("auto_pad", "NOTSET")
	for i, k := range kernel {
		span := w.dilation[i]*(k-1) + 1
		if auto == "SAME_UPPER" || auto == "SAME_LOWER" {
			out := (image[i] + w.stride[i] - 1) / w.stride[i]
			both := max(0, (out-1)*w.stride[i]+span-image[i])
			w.before[i], after[i] = both/2, both-both/2
			if auto == "SAME_LOWER" {
				w.before[i], after[i] = after[i], w.before[i]
			}
		}
		w.out = append(w.out, (image[i]+w.before[i]+after[i]-span)/w.stride[i]+1)
	}
	return w
}

// inside calls f for the entries of a window that are in the image.
func (w *windows) inside(image, place []int, f func(entry, pixel int)) {
	each(w.kernel, func(entry int, k []int) {
		at := 0
		for i, s := range strides(image) {
			p := place[i]*w.stride[i] + k[i]*w.dilation[i] - w.before[i]
			if p < 0 || p >= image[i] {
				return
			}
			at += s * p
		}
		f(entry, at)
	})
}

func conv(c *call) *Tensor {
	x, k := c.in[0], c.in[1]
	groups := c.n.Int("group", 1)
	image := x.Dims[2:]
	w := c.windows(image, k.Dims[2:])
	out := &Tensor{Dims: append([]int{x.Dims[0], k.Dims[0]}, w.out...)}
	in, pixels, entries := k.Dims[1], size(image), size(k.Dims[2:])
	for row := range x.Dims[0] {
		for o := range k.Dims[0] {
			g := o / (k.Dims[0] / groups)
			each(w.out, func(_ int, place []int) {
				sum := 0.0
				for i := range in {
					w.inside(image, place, func(entry, pixel int) {
						sum += float64(x.F[(row*x.Dims[1]+g*in+i)*pixels+pixel]) * float64(k.F[(o*in+i)*entries+entry])
					})
				}
				if b := c.input(2); b != nil {
					sum += float64(b.F[o])
				}
				out.F = append(out.F, float32(sum))
			})
		}
	}
	return out
}

// pool applies f to what is in the image of each window.
func (c *call) pool(w *windows, f func(v []float64) float64) *Tensor {
	x := c.in[0]
	image := x.Dims[2:]
	out := &Tensor{Dims: append(slices.Clone(x.Dims[:2]), w.out...)}
	for plane := range x.Dims[0] * x.Dims[1] {
		each(w.out, func(_ int, place []int) {
			var v []float64
			w.inside(image, place, func(_, pixel int) { v = append(v, float64(x.F[plane*size(image)+pixel])) })
			out.F = append(out.F, float32(f(v)))
		})
	}
	return out
}

func maxPool(c *call) *Tensor {
	return c.pool(c.windows(c.in[0].Dims[2:], c.n.Ints("kernel_shape")), func(v []float64) float64 {
		top := math.Inf(-1)
		for _, x := range v {
			top = max(top, x)
		}
		return top
	})
}

func averagePool(c *call) *Tensor {
	return c.pool(c.windows(c.in[0].Dims[2:], c.n.Ints("kernel_shape")), mean)
}

func global(f func(v []float64) float64) func(c *call) *Tensor {
	return func(c *call) *Tensor {
		image := c.in[0].Dims[2:]
		one := slices.Repeat([]int{1}, len(image))
		return c.pool(&windows{kernel: image, stride: one, dilation: one, before: make([]int, len(image)), out: one}, f)
	}
}
