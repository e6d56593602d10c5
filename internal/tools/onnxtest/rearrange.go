package onnxtest

import (
	"slices"
	"strings"
)

func mean(v []float64) float64 {
	sum := 0.0
	for _, x := range v {
		sum += x
	}
	return sum / float64(len(v))
}

func reduce(f func(v []float64) float64) func(c *call) *Tensor {
	return func(c *call) *Tensor {
		x, axes := c.in[0], c.list("axes", 1)
		gone := func(i int) bool {
			return axes == nil || slices.Contains(axes, i) || slices.Contains(axes, i-len(x.Dims))
		}
		kept := slices.Clone(x.Dims)
		for i := range kept {
			if gone(i) {
				kept[i] = 1
			}
		}
		parts := make([][]float64, size(kept))
		each(x.Dims, func(i int, index []int) {
			at := 0
			for k, s := range strides(kept) {
				if !gone(k) {
					at += s * index[k]
				}
			}
			parts[at] = append(parts[at], float64(x.F[i]))
		})
		out := &Tensor{Dims: kept, F: make([]float32, len(parts))}
		for i, p := range parts {
			out.F[i] = float32(f(p))
		}
		if c.n.Int("keepdims", 1) == 0 {
			out.Dims = nil
			for i, d := range kept {
				if !gone(i) {
					out.Dims = append(out.Dims, d)
				}
			}
		}
		return out
	}
}

func transpose(c *call) *Tensor {
	x, perm := c.in[0], c.n.Ints("perm")
	if perm == nil {
		for i := range x.Dims {
			perm = append(perm, len(x.Dims)-1-i)
		}
	}
	out := &Tensor{}
	from := strides(x.Dims)
	for _, p := range perm {
		out.Dims = append(out.Dims, x.Dims[p])
	}
	each(out.Dims, func(_ int, index []int) {
		at := 0
		for i, p := range perm {
			at += from[p] * index[i]
		}
		if x.F != nil {
			out.F = append(out.F, x.F[at])
		} else {
			out.I = append(out.I, x.I[at])
		}
	})
	return out
}

// einsum sums products over the letters that the result lacks.
func einsum(c *call) *Tensor {
	text := c.n.Text("equation", "")
	left, right, _ := strings.Cut(strings.ReplaceAll(text, " ", ""), "->")
	terms := strings.Split(left, ",")
	length := map[rune]int{}
	all := right
	for k, t := range terms {
		for i, l := range t {
			length[l] = c.in[k].Dims[i]
			if !strings.ContainsRune(all, l) {
				all += string(l)
			}
		}
	}
	var dims []int
	for _, l := range all {
		dims = append(dims, length[l])
	}
	out := &Tensor{Dims: dims[:len(right)]}
	sums := make([]float64, size(out.Dims))
	inner := size(dims[len(right):])
	each(dims, func(at int, index []int) {
		p := 1.0
		for k, t := range terms {
			from := 0
			for i, s := range strides(c.in[k].Dims) {
				from += s * index[strings.IndexByte(all, t[i])]
			}
			p *= float64(c.in[k].F[from])
		}
		sums[at/inner] += p
	})
	for _, s := range sums {
		out.F = append(out.F, float32(s))
	}
	return out
}
