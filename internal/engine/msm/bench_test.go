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

// BenchmarkAgainstMultiExp computes the same sums here and with gnark-crypto by turns, on all cores, and
// reports the least times and their ratio.
func BenchmarkAgainstMultiExp(b *testing.B) {
	for _, log := range []int{14, 16, 18, 20} {
		n := 1 << log
		for _, kind := range []string{"bit", "8", "13", "16", "u16", "64", "field"} {
			b.Run(fmt.Sprintf("%s/%d", kind, log), func(b *testing.B) {
				s, full := benchScalars(kind, n)
				points := benchPoints()[:n]
				e := NewEngine(0)
				ours, theirs := time.Hour, time.Hour
				for b.Loop() {
					start := time.Now()
					e.Add(points, s)
					ours = min(ours, time.Since(start))
					start = time.Now()
					var p bn254.G1Jac
					if _, err := p.MultiExp(points, full, ecc.MultiExpConfig{}); err != nil {
						b.Fatal(err)
					}
					theirs = min(theirs, time.Since(start))
				}
				b.ReportMetric(float64(ours.Nanoseconds())/float64(n), "ns/point")
				b.ReportMetric(float64(theirs.Nanoseconds())/float64(n), "multiexp-ns/point")
				b.ReportMetric(float64(theirs)/float64(ours), "times-faster")
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
