package bench

import (
	"context"
	"crypto/rand"
	"runtime"
	"slices"
	"testing"
	"time"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark/test"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/internal/tools/memory"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/relation"
	"github.com/aivm/aivm/prover"
	"github.com/aivm/aivm/verifier/srs"
	"github.com/aivm/aivm/vm"
)

func powers(t *testing.T, k int) *Bench {
	t.Helper()
	s, err := srs.NewUnsafe(1<<k+pcs.Spare, rand.Reader)
	require.NoError(t, err)
	return &Bench{Powers: func(c int) (*srs.SRS, error) { return s, s.Require(1<<c + pcs.Spare) }}
}

// Every figure belongs to one workload, and names are checked before work.
func TestNames(t *testing.T) {
	for _, f := range Figures {
		n := 0
		for _, w := range workloads {
			if slices.Contains(w.figures, f.Name) {
				n++
			}
		}
		require.Equal(t, 1, n, f.Name)
	}
	_, err := (&Bench{}).Run(context.Background(), "speed")
	require.ErrorContains(t, err, "no benchmark speed")
}

// Missing data are said, not an error.
func TestSkipped(t *testing.T) {
	r, err := (&Bench{Examples: t.TempDir()}).Run(context.Background(), "mnist", "digits_seconds")
	require.NoError(t, err)
	require.Contains(t, r.Skipped["mnist"], "--examples")
	require.Contains(t, r.Skipped["digits"], "--examples")
	require.Empty(t, r.Values)
}

func TestMeasure(t *testing.T) {
	b := powers(t, 14)
	net, err := mlp(6, 5, 3, 4)
	require.NoError(t, err)
	deep, err := fullyConnected([]int{6, 4, 4, 5}, 3)
	require.NoError(t, err)
	require.Equal(t, 6*5+5+5*10+10, parameters(net))
	require.Equal(t, 6*4+4*4+4*5, parameters(deep))
	r := &Report{Machine: thisMachine()}
	for _, u := range []*isa.Unit{net, deep} {
		m, err := b.measure(context.Background(), r, "small", u, inputs(u), 14)
		require.NoError(t, err)
		cells, _ := u.Relation().Cells()
		require.Equal(t, cells, m.Cells)
		sum, cpu := 0.0, 0.0
		var stages []string
		for _, s := range m.Stages {
			sum += s.Seconds
			cpu += s.CPUSeconds
			stages = append(stages, s.Name)
		}
		require.Equal(t, prover.Stages(), stages)
		require.Positive(t, sum)
		require.LessOrEqual(t, sum, m.ProveSeconds, "stages do not overlap")
		require.LessOrEqual(t, cpu, m.All.CPUSeconds)
		require.LessOrEqual(t, m.All.CPUSeconds, m.All.Seconds*float64(runtime.NumCPU())+0.02)
		n := 0
		run, err := vm.Run(context.Background(), u, inputs(u), vm.Options{Trace: true})
		require.NoError(t, err)
		eachMagnitude(run.Trace, func(uint64) { n++ })
		require.Equal(t, cells, n)
		require.Positive(t, m.DataCells)
		require.Less(t, m.DataCells, cells)
		require.Greater(t, m.FloorRatio, 1.0, "faster than its own operations")
	}
}

// A step's cells do not grow with the width of the input layer: no weight is
// committed in a step.
func TestCellsPerStep(t *testing.T) {
	perStep := func(in int) int {
		var n [2]int
		for i := range n {
			u, err := mlp(in, 8, 4, i+1)
			require.NoError(t, err)
			for _, x := range u.Relation().Tensors {
				if x.Kind == relation.Committed && x.Role == relation.Trace {
					n[i] += x.Len()
				}
			}
		}
		return n[1] - n[0]
	}
	require.Positive(t, perStep(4))
	require.Equal(t, perStep(4), perStep(512))
}

// The plain circuit holds for its assignment, and its constraints grow as
// measureCircuit extrapolates: one for a product, a fixed number for a rounding.
func TestCircuit(t *testing.T) {
	for steps := 1; steps <= 3; steps++ {
		s := stepSize{5, 4, 3, 2, steps}
		require.NoError(t, test.IsSolved(newStep(s), newStep(s).assign(), ecc.BN254.ScalarField()))
	}
	var rest [3]float64
	var rounded [3]float64
	for i, s := range []stepSize{{8, 8, 10, 16, 1}, {8, 8, 10, 32, 1}, {16, 24, 10, 24, 1}} {
		n, _, err := compileStep(s)
		require.NoError(t, err)
		rest[i], rounded[i] = float64(n-s.products()), float64(s.rounded())
	}
	slope := (rest[1] - rest[0]) / (rounded[1] - rounded[0])
	require.InEpsilon(t, rest[2], rest[0]+slope*(rounded[2]-rounded[0]), 0.1)
}

// The estimate of a proof's memory is what it takes, within 20 %.
func TestMemoryEstimate(t *testing.T) {
	if testing.Short() || memory.Peak() == 0 {
		t.Skip("proves 2^20 cells")
	}
	b := powers(t, 20)
	for _, steps := range []int{4, 30} {
		u, err := mlp(64, 128, 64, steps)
		require.NoError(t, err)
		m, _, err := b.prove(context.Background(), "memory", u, inputs(u), 20)
		require.NoError(t, err)
		t.Logf("%d addresses: %d MiB, estimated %d", m.Addresses, m.PeakBytes>>20, m.EstimateBytes>>20)
		require.InEpsilon(t, m.PeakBytes, m.EstimateBytes, 0.2)
	}
}

// Columns of /proc/stat: what is idle or waits for a disk is not busy, what the host took is.
func TestBusy(t *testing.T) {
	require.InDelta(t, 1+2+3+6+7+8, busy("cpu  100 200 300 9999 8888 600 700 800 5 6"), 1e-9)
	for _, line := range []string{"", "cpu0 1 2 3 4 5 6 7 8", "cpu 1 2 3", "cpu 1 2 3 4 5 6 7 x 9"} {
		require.Zero(t, busy(line), line)
	}
}

// What a process does itself is not said to be others' work.
func TestUsage(t *testing.T) {
	if processCPU() == 0 {
		t.Skip("the system does not say")
	}
	var waste []byte
	u, err := usage(func() error {
		for start := processCPU(); processCPU() < start+0.2; {
			waste = make([]byte, 1<<10)
		}
		return nil
	})
	require.NoError(t, err)
	require.NotEmpty(t, waste)
	require.GreaterOrEqual(t, u.CPUSeconds, 0.2)
	require.Positive(t, u.AllocatedBytes)
	a := mark{at: time.Unix(100, 0), process: 1, all: 10, allocated: 5}
	b := mark{at: time.Unix(102, 0), process: 4, all: 14, allocated: 7}
	require.Equal(t, Usage{Seconds: 2, CPUSeconds: 3, AllocatedBytes: 2, OthersCores: 0.5}, a.until(b))
	require.Zero(t, mark{at: a.at}.until(b).OthersCores, "nobody counts")
}
