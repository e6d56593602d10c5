package field
import ("testing";"os";"strings")
func BenchmarkBig(b *testing.B) {
	k := IFMA{}
	a := NewArena(k)
	n := 1 << 13
	bl := make([]Block, n)
	for i := range bl { bl[i] = a.Get(); clear(bl[i]) }
	r := Int(12345)
	d,_ := os.ReadFile("/proc/self/smaps_rollup")
	for _, l := range strings.Split(string(d), "\n") { if strings.Contains(l, "Huge") { b.Log(l) } }
	for _, w := range []int{1,2} {
	Workers = w
	b.Run("fold", func(b *testing.B) {
		for b.Loop() {
			Parallel(n/2, 1, func(_, lo, hi int) {
				for i := lo; i < hi; i++ { k.Fold(bl[i], bl[i], bl[i+n/2], &r) }
			})
		}
		b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n/2*BlockSize), "ns/lane")
	})
	b.Run("foldL2", func(b *testing.B) {
		for b.Loop() {
			Parallel(n/2, 1, func(w, lo, hi int) {
				for i := lo; i < hi; i++ { k.Fold(bl[4*w+i%2], bl[4*w+i%2], bl[4*w+i%2+2], &r) }
			})
		}
		b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n/2*BlockSize), "ns/lane")
	})
	b.Run("mul", func(b *testing.B) {
		for b.Loop() {
			Parallel(n/2, 1, func(_, lo, hi int) {
				for i := lo; i < hi; i++ { k.Mul(bl[i], bl[i], bl[i+n/2]) }
			})
		}
		b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n/2*BlockSize), "ns/lane")
	})
	}
}
