package examples_test

import (
	"fmt"
	"math/rand"
	"testing"
)

func TestScan(t *testing.T) {
	x0 := numbers(t, "digits", "digits-train.csv.gz:p0..p63@scale=1/16")
	y := numbers(t, "digits", "digits-train.csv.gz:label@onehot")
	xt0 := numbers(t, "digits", "digits-test.csv.gz:p0..p63@scale=1/16")
	yt := numbers(t, "digits", "digits-test.csv.gz:label@onehot")
	for _, c := range []struct {
		scale, off, rate float64
		epochs, batch    int
		s1, s2           float64
	}{
		{1, 0, 1. / 8, 14, 32, .125, .25},
		{1, 0, 1. / 4, 14, 32, .125, .25},
		{1, 0, 1. / 2, 14, 32, .125, .25},
		{1, 0, 1. / 4, 28, 32, .125, .25},
		{2, 0, 1. / 8, 14, 32, .0625, .25},
		{2, 0, 1. / 4, 14, 32, .0625, .25},
		{2, 0, 1. / 16, 14, 32, .0625, .25},
		{4, 0, 1. / 16, 14, 32, .03, .25},
		{2, -1, 1. / 8, 14, 32, .0625, .25},
		{1, -.5, 1. / 8, 14, 32, .125, .25},
		{1, -.5, 1. / 4, 14, 32, .125, .25},
		{2, -1, 1. / 16, 14, 32, .125, .25},
	} {
		x, xt := make([]float64, len(x0)), make([]float64, len(xt0))
		for i := range x {
			x[i] = x0[i]*c.scale + c.off
		}
		for i := range xt {
			xt[i] = xt0[i]*c.scale + c.off
		}
		mean, low, lm, n95 := 0., 1., 0., 0
		var accs []float64
		for seed := 1; seed <= 10; seed++ {
			r := rand.New(rand.NewSource(int64(seed)))
			norm := func(n int, s float64) []float64 {
				w := make([]float64, n)
				for i := range w {
					w[i] = r.NormFloat64() * s
				}
				return w
			}
			m := &mlp{in: 64, hidden: 32, out: 10, w1: norm(64*32, c.s1), b1: make([]float64, 32), w2: norm(320, c.s2), b2: make([]float64, 10)}
			var bs [][]int64
			for range c.epochs {
				p := r.Perm(1437)
				for s := 0; s+c.batch <= 1437; s += c.batch {
					var b []int64
					for _, v := range p[s : s+c.batch] {
						b = append(b, int64(v))
					}
					bs = append(bs, b)
				}
			}
			m.train(x, y, bs, c.rate)
			l, a := m.test(xt, yt)
			mean += a / 10
			lm += l / 10
			low = min(low, a)
			if a >= .95 {
				n95++
			}
			accs = append(accs, a)
		}
		fmt.Printf("%+v mean %.4f low %.4f loss %.4f >=95: %d\n", c, mean, low, lm, n95)
	}
}
