package argument_test

import (
	"bytes"
	"errors"
	"math/rand/v2"
	"path/filepath"
	"runtime"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/internal/engine/plan"
	"github.com/aivm/aivm/internal/tools/cost"
	"github.com/aivm/aivm/internal/tools/progen"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/vm"
)

// What a stranger's program may make a verifier allocate, and how long it may take
// him, before he has looked at the proof.
const (
	fuzzBytes = 1 << 30
	fuzzTime  = time.Minute // a second, on a machine that does nothing else
)

// lay does with a program what a verifier and the command line do before they look
// at data or at a proof: it is refused, or checked, laid out, scheduled and planned.
func lay(t testing.TB, b []byte) {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	start := time.Now()
	defer func() {
		took := time.Since(start)
		runtime.ReadMemStats(&after)
		require.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(fuzzBytes))
		require.Less(t, took, fuzzTime)
	}()
	p, err := isa.Decode(b)
	if err != nil {
		var d *isa.DecodeError
		require.ErrorAs(t, err, &d)
		return
	}
	u, err := isa.Check(p)
	if err != nil {
		return
	}
	for _, c := range []int{-1, 0, argument.MinC, 13, 18, pcs.MaxC, pcs.MaxC + 1, 255} {
		l, err := argument.NewLayout(u, c, 0)
		if err != nil {
			continue
		}
		require.LessOrEqual(t, len(l.Chunks), 1<<(l.Bits-l.C))
	}
	if _, err := plan.NewSchedule(u.Relation().System); err != nil {
		require.True(t, errors.Is(err, plan.ErrLarge), err) // what checks has no other fault
		return
	}
	cost.Of(u)
	vm.ByReference(u)
}

// mutated is the encoding of a random program with some bytes changed: the position
// of each, as a part of the whole, and what is added to it.
func mutated(seed uint64, edits []byte) []byte {
	p, _ := progen.New(rand.New(rand.NewPCG(seed, 17)), progen.Mixed(seed))
	b := isa.Encode(p)
	for i := 0; i+2 < len(edits); i += 3 {
		at := (int(edits[i])<<8 | int(edits[i+1])) * len(b) >> 16
		b[at] += edits[i+2]
	}
	return b
}

// FuzzMutatedProgram changes random programs that check: what still decodes is near
// to the limits of what a checker takes.
func FuzzMutatedProgram(f *testing.F) {
	for seed := range uint64(8) {
		f.Add(seed, []byte{40, 0, 1})
		f.Add(seed, []byte{80, 7, 255, 200, 3, 16})
	}
	f.Fuzz(func(t *testing.T, seed uint64, edits []byte) { lay(t, mutated(seed, edits)) })
}

// Random programs that check are laid out and planned, and so is what becomes of
// them when some bytes change, or it is refused.
func TestRandomProgramsAreLaidOut(t *testing.T) {
	n := 2000
	if testing.Short() {
		n = 60
	}
	rng, checked := rand.New(rand.NewPCG(1, 18)), 0
	for seed := range uint64(n) {
		whole := mutated(seed, nil)
		lay(t, whole)
		for range 8 {
			b := mutated(seed, []byte{byte(rng.Uint32()), byte(rng.Uint32()), byte(1 + rng.IntN(255))})
			lay(t, b)
			if p, err := isa.Decode(b); err == nil && !bytes.Equal(b, whole) {
				if _, err := isa.Check(p); err == nil {
					checked++
				}
			}
		}
	}
	require.Greater(t, checked, n/4)
}

// FuzzProgram takes any bytes for a program: decoding, checking, laying out,
// scheduling and planning end, in bounded memory and time, and do not panic.
func FuzzProgram(f *testing.F) {
	for _, glob := range []string{"../../../isa/testdata/*.aasm", "../../../isa/testdata/degenerate/*.aasm", "../../../examples/*/*.aasm"} {
		files, err := filepath.Glob(glob)
		require.NoError(f, err)
		require.NotEmpty(f, files)
		for _, file := range files {
			if p, err := asm.Assemble(file, asm.Options{}); err == nil {
				f.Add(isa.Encode(p))
			}
		}
	}
	f.Fuzz(func(t *testing.T, b []byte) { lay(t, b) })
}
