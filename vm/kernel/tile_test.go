package kernel

import "testing"

func BenchmarkTile(b *testing.B) {
	x, y := make([]int64, 256*8), make([]int64, 256*16)
	var acc [128]int64
	for _, v := range []struct {
		name string
		f    func(int, []int64, []int64, *[128]int64)
	}{{"go", tileGo}, {"fast", tile}} {
		b.Run(v.name, func(b *testing.B) {
			for b.Loop() {
				v.f(256, x, y, &acc)
			}
			b.ReportMetric(float64(b.N)*256*128/float64(b.Elapsed().Nanoseconds()), "GMAC/s")
		})
	}
}
