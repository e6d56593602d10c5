package vm_test

import (
	"math/rand/v2"
	"runtime"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/internal/tools/progen"
	"github.com/aivm/aivm/vm"
	"github.com/aivm/aivm/vm/kernel"
)

// The plan counts the storage of runs, and the buffers that they borrow, to the
// byte.
func TestMemoryIsThatOfRuns(t *testing.T) {
	compared := 0
	for seed := range uint64(400) {
		rng := rand.New(rand.NewPCG(seed, 7))
		_, u := progen.New(rng, progen.Small())
		trace := seed%2 == 0
		got, scratch, _, err := vm.Held(u, progen.Inputs(rng, u), trace)
		if err != nil {
			continue // a trap ends the run before it has borrowed all
		}
		want := vm.Memory(u, trace)
		require.Equal(t, want.Buffers, got.Buffers, "seed %d", seed)
		require.Equal(t, want.States, got.States, "seed %d", seed)
		require.Equal(t, want.Outputs, got.Outputs, "seed %d", seed)
		require.Equal(t, vm.PlannedScratch(u, trace), scratch, "seed %d", seed)
		if scratch > 0 {
			compared++
		}
	}
	require.Greater(t, compared, 50)
}

const training = `
x = input fx16.8[row=2048, px=128]
w = state fx40.31[px=128, hid=64], normal(seed=1, std=1/8)
o = const ufx11.0[step=16, b=128], shuffle(seed=1, n=2048)
loop step 16 {
  xb = gather x, o
  z = matmul xb, w
  r = round z, fx16.11
  a = relu r
  dz = round a, fx16.13
  g = grad z, dz, w
  w = sgdstep w, g, 1/1024
  t = transpose a, [hid, b]
  u = round t, fx16.8
  v = output u
}
`

func TestMemoryAgainstTheHeap(t *testing.T) {
	u, err := asm.LoadBytes("p.aasm", []byte(training), asm.Options{})
	require.NoError(t, err)
	for _, trace := range []bool{false, true} {
		before := heap()
		in := vm.Inputs{"x": kernel.NewData(kernel.I64, 2048*128)}
		_, _, machine, err := vm.Held(u, in, trace)
		require.NoError(t, err)
		got := heap() - before
		runtime.KeepAlive(in)
		runtime.KeepAlive(machine)
		require.InEpsilon(t, vm.Memory(u, trace).Total(), got, 0.03, "trace %v", trace)
	}
}

func heap() int64 {
	var s runtime.MemStats
	runtime.GC()
	runtime.GC()
	runtime.ReadMemStats(&s)
	return int64(s.HeapAlloc)
}

// What no machine can hold is counted all the same.
func TestMemoryOfHugePrograms(t *testing.T) {
	u, err := asm.LoadBytes("p.aasm", []byte(`
x = input fx16.8[row=67108864]
loop a 1024 {
  loop b 1024 {
    y = round x, fx16.8
    z = output y
  }
}
`), asm.Options{})
	if err != nil {
		t.Skip(err)
	}
	require.EqualValues(t, 2<<46, vm.Memory(u, false).Outputs)
}
