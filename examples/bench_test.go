package examples_test

import (
	"testing"
	"time"

	"github.com/aivm/aivm/vm"
)

// BenchmarkDigits times the whole training of digits in the machine and in
// plain float64 loops (one core), turn by turn, and reports the ratio.
func BenchmarkDigits(b *testing.B) {
	x, y := digitsData(b, "digits-train.csv.gz")
	xt, yt := digitsData(b, "digits-test.csv.gz")
	p, start := digits(b, 1)
	batches := p.batches(b)
	var run, loops time.Duration
	for b.Loop() {
		t0 := time.Now()
		p.run(b, vm.Options{})
		t1 := time.Now()
		float := start.clone()
		float.train(x, y, batches, digitsRate)
		float.test(xt, yt)
		run += t1.Sub(t0)
		loops += time.Since(t1)
	}
	b.ReportMetric(run.Seconds()/float64(b.N)*1e3, "ms/run")
	b.ReportMetric(loops.Seconds()/float64(b.N)*1e3, "ms/float64")
	b.ReportMetric(run.Seconds()/loops.Seconds(), "run/float64")
}
