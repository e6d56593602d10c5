package msm

import (
	"fmt"
	"math/rand/v2"
	"sync"
	"testing"
	"time"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

var benchPoints = sync.OnceValue(func() []bn254.G1Affine { return randomPoints(1 << 20) })

// BenchmarkEngine and BenchmarkMultiExp are meant to be compared: nanoseconds per
// point, both cores, same scalars.
func BenchmarkEngine(b *testing.B) {
	benchmark(b, func(points []bn254.G1Affine, s Scalars, _ []fr.Element) func() {
		e := NewEngine(0)
		return func() { e.Add(points, s) }
	})
}

func BenchmarkMultiExp(b *testing.B) {
	benchmark(b, func(points []bn254.G1Affine, _ Scalars, full []fr.Element) func() {
		return func() {
			var p bn254.G1Jac
			if _, err := p.MultiExp(points, full, ecc.MultiExpConfig{}); err != nil {
				panic(err)
			}
		}
	})
}

func benchmark(b *testing.B, prepare func([]bn254.G1Affine, Scalars, []fr.Element) func()) {
	for _, log := range []int{14, 16, 18, 20} {
		n := 1 << log
		for _, kind := range []string{"bit", "8", "13", "16", "u16", "64", "field"} {
			b.Run(fmt.Sprintf("%s/%d", kind, log), func(b *testing.B) {
				s, full := benchScalars(kind, n)
				compute := prepare(benchPoints()[:n], s, full)
				compute()
				best := time.Hour
				for b.Loop() {
					start := time.Now()
					compute()
					best = min(best, time.Since(start))
				}
				b.ReportMetric(float64(best.Nanoseconds())/float64(n), "ns/point")
				b.ReportMetric(0, "ns/op")
			})
		}
	}
}

// benchScalars returns the same scalars as integers and, sign dropped (MultiExp takes no advantage of
// it), as field elements.
func benchScalars(kind string, n int) (Scalars, []fr.Element) {
	rng := rand.New(rand.NewPCG(1, 1))
	full := make([]fr.Element, n)
	signed := func(bits int) []int64 {
		v := make([]int64, n)
		for i := range v {
			v[i] = int64(rng.Uint64()) >> (64 - bits)
			full[i].SetUint64(uint64(v[i]) << (64 - bits) >> (64 - bits))
		}
		return v
	}
	narrow := func(bits int) Cells[int16] {
		cells := make([]int16, n)
		for i, v := range signed(bits) {
			cells[i] = int16(v)
		}
		return cells
	}
	switch kind {
	case "bit":
		c := narrow(1)
		for i := range c {
			c[i] = -c[i]
		}
		return c, full
	case "8":
		return narrow(8), full
	case "13":
		return narrow(13), full
	case "16":
		return narrow(16), full
	case "u16":
		cells := make([]uint16, n)
		for i, v := range signed(16) {
			cells[i] = uint16(v)
		}
		return Cells[uint16](cells), full
	case "64":
		return Cells[int64](signed(64)), full
	default:
		for i := range full {
			full[i].MustSetRandom()
		}
		return Field(full), full
	}
}
