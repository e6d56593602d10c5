package logup

import (
	"math/rand/v2"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/transcript"
)

// large is 2²² cells: 16-bit limbs, signs of top limbs, and a padded tensor.
func large() *instance {
	tables := []Table{Range(16, false), Range(16, true), SignTable(16), Range(8, false)}
	segments := []Segment{
		{Table: 0, Axes: []Axis{{21, 1 << 21}}},
		{Table: 1, Axes: []Axis{{20, 1 << 20}}},
		{Table: 2, Axes: []Axis{{19, 1 << 19}}},
		{Table: 3, Axes: []Axis{{10, 1000}, {5, 32}, {4, 10}}},
	}
	in := &instance{wit: &Witness{Functions: make([]Tuples, len(tables))}}
	var err error
	if in.arg, err = New(segments, tables); err != nil {
		panic(err)
	}
	rnd := rand.New(rand.NewPCG(1, 2))
	for i := range segments {
		s := &segments[i]
		mask := newExtents(s.Axes)
		x, y := make(Ints[int16], 1<<s.Bits()), make(Ints[uint16], 1<<s.Bits())
		t := &tables[s.Table]
		for j := range x {
			if v := int(rnd.Uint32()); mask.real(j) {
				v = v&(1<<t.Bits-1) + t.Min()
				x[j], y[j] = int16(v), uint16(v)
			}
		}
		switch s.Table {
		case 0:
			in.wit.Cells = append(in.wit.Cells, Tuples{y})
		case 2:
			for j := range y {
				y[j] = 0
				if x[j] >= 0 {
					y[j] = 1
				}
			}
			in.wit.Cells = append(in.wit.Cells, Tuples{x, y})
		default:
			in.wit.Cells = append(in.wit.Cells, Tuples{x})
		}
	}
	return in
}

func BenchmarkProve(b *testing.B) {
	in := large()
	mult, err := in.arg.Count(in.wit)
	require.NoError(b, err)
	for _, k := range field.Kernels() {
		b.Run(k.Name(), func(b *testing.B) {
			arena := field.NewArena(k)
			run := func() *transcript.Writer {
				w := transcript.NewWriter(domain)
				_, err := in.arg.Prove(w, arena, in.wit, mult)
				require.NoError(b, err)
				return w
			}
			run()
			for b.Loop() {
				run()
			}
			cells := float64(int(1) << in.arg.CellBits)
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/cells, "ns/cell")
			b.ReportMetric(float64(arena.Bytes())/cells, "bytes/cell")
			b.ReportMetric(float64(in.arg.Len()), "elements")
		})
	}
}

func BenchmarkCount(b *testing.B) {
	in := large()
	start := time.Now()
	for b.Loop() {
		_, err := in.arg.Count(in.wit)
		require.NoError(b, err)
	}
	b.ReportMetric(float64(time.Since(start).Nanoseconds())/float64(b.N)/float64(int(1)<<in.arg.CellBits), "ns/cell")
}
