package verifier_test

import (
	"errors"
	"path/filepath"
	"runtime"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/internal/cost"
	"github.com/aivm/aivm/internal/pcs"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/relation"
	"github.com/aivm/aivm/verifier"
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
	for _, c := range []int{-1, 0, verifier.MinC, 13, 18, pcs.MaxC, pcs.MaxC + 1, 255} {
		l, err := verifier.NewLayout(u, c)
		if err != nil {
			continue
		}
		require.LessOrEqual(t, len(l.Chunks), 1<<(l.Bits-l.C))
	}
	if _, err := relation.NewSchedule(u.Relation().System); err != nil {
		require.True(t, errors.Is(err, relation.ErrLarge), err) // what checks has no other fault
		return
	}
	cost.Of(u)
	vm.ByReference(u)
}

// FuzzProgram takes any bytes for a program: decoding, checking, laying out,
// scheduling and planning end, in bounded memory and time, and do not panic.
func FuzzProgram(f *testing.F) {
	for _, glob := range []string{"../isa/testdata/*.aasm", "../isa/testdata/degenerate/*.aasm", "../examples/*/*.aasm"} {
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
