package compiler

import "math"

// weights are parameters by their names in the assembly.
type weights map[string][]float64

// product is Σ_i x_i·w_ij for each group of len(w)/n entries of x.
func product(x, w []float64, n int) []float64 {
	in := len(w) / n
	var out []float64
	for at := 0; at < len(x); at += in {
		for j := range n {
			z := 0.0
			for i := range in {
				z += x[at+i] * w[i*n+j]
			}
			out = append(out, z)
		}
	}
	return out
}

// shifted adds b to each group of len(b) entries.
func shifted(x, b []float64) []float64 {
	out := make([]float64, len(x))
	for i := range x {
		out[i] = x[i] + b[i%len(b)]
	}
	return out
}

func each(f func(float64) float64, x []float64) []float64 {
	out := make([]float64, len(x))
	for i := range x {
		out[i] = f(x[i])
	}
	return out
}

func linear(w weights, name string, x []float64) []float64 {
	return shifted(product(x, w[name+"_w"], len(w[name+"_b"])), w[name+"_b"])
}

// normed is a layernorm, or an rmsnorm where there is no shift, of groups of n entries.
func normed(w weights, name string, x []float64, n int) []float64 {
	var out []float64
	for at := 0; at < len(x); at += n {
		mean, square := 0.0, 0.0
		for _, v := range x[at : at+n] {
			mean += v / float64(n)
		}
		if w[name+"_shift"] == nil {
			mean = 0
		}
		for _, v := range x[at : at+n] {
			square += (v - mean) * (v - mean) / float64(n)
		}
		for i, v := range x[at : at+n] {
			y := (v - mean) / math.Sqrt(square+1.0/1024) * (1 + w[name+"_scale"][i])
			if w[name+"_shift"] != nil {
				y += w[name+"_shift"][i]
			}
			out = append(out, y)
		}
	}
	return out
}

// attended is a causal attention, or one to all places, of n places of width entries.
func attended(w weights, name string, x []float64, n, width, heads int, causal bool) []float64 {
	d := width / heads
	made := func(what string) []float64 {
		z := product(x, w[name+"_"+what], width)
		if up := w[name+"_"+what+"up"]; up != nil { // [x, rank] and [rank, width]
			z = shifted(z, product(product(x, w[name+"_"+what+"down"], len(up)/width), up, width))
		}
		if b := w[name+"_"+what+"b"]; b != nil {
			z = shifted(z, b)
		}
		return z
	}
	q, k, v := made("q"), made("k"), made("v")
	all := make([]float64, n*width)
	for h := range heads {
		for i := range n {
			seen := n
			if causal {
				seen = i + 1
			}
			p, sum := make([]float64, seen), 0.0
			for j := range seen {
				z := 0.0
				for u := range d {
					z += q[i*width+h*d+u] * k[j*width+h*d+u]
				}
				p[j] = math.Exp(z * math.Round(4096/math.Sqrt(float64(d))) / 4096)
				sum += p[j]
			}
			for j := range seen {
				for u := range d {
					all[i*width+h*d+u] += p[j] / sum * v[j*width+h*d+u]
				}
			}
		}
	}
	out := product(all, w[name+"_out"], width)
	if b := w[name+"_outb"]; b != nil {
		out = shifted(out, b)
	}
	return out
}

// embedded is the vectors of tokens, one-hot, and those of their places.
func embedded(w weights, name string, x []float64, tokens int) []float64 {
	return shifted(product(x, w[name+"_w"], len(w[name+"_w"])/tokens), w[name+"_p"])
}

// adapted is a dense layer with what learns beside its frozen matrix.
func adapted(w weights, name string, x []float64, n int) []float64 {
	up := w[name+"_up"]
	return shifted(linear(w, name, x), product(product(x, w[name+"_down"], len(up)/n), up, n))
}
