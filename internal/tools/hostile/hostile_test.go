package hostile_test

import (
	"bytes"
	"errors"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/internal/engine/plan"
	"github.com/aivm/aivm/internal/tools/hostile"
	"github.com/aivm/aivm/isa"
)

// The shares are all of the mutants, and every target is run by exactly one test.
func TestShares(t *testing.T) {
	total := 0
	for _, share := range hostile.Shares {
		total += share
	}
	require.Equal(t, 1000, total)
	runs := map[string]int{}
	call := regexp.MustCompile(`hostile\.Run\(t, "([^"]+)"`)
	require.NoError(t, filepath.WalkDir("../../..", func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, "_test.go") {
			return err
		}
		b, err := os.ReadFile(path)
		for _, m := range call.FindAllSubmatch(b, -1) {
			runs[string(m[1])]++
		}
		return err
	}))
	want := map[string]int{}
	for name := range hostile.Shares {
		want[name] = 1
	}
	require.Equal(t, want, runs)
}

// Mutants differ from the valid files and, all in all, from each other; they are the same in each run, and leave the valid files as they are.
func TestMutate(t *testing.T) {
	seeds := [][]byte{bytes.Repeat([]byte{1, 2, 3, 4}, 40), bytes.Repeat([]byte("x = add y, 17\n"), 9), {}}
	m := hostile.Mutator{Seeds: [][]byte{bytes.Clone(seeds[0]), bytes.Clone(seeds[1]), {}}, Text: true}
	seen, hows := map[string]bool{}, map[string]bool{}
	for range 2 {
		rng := rand.New(rand.NewPCG(1, 2))
		for range 2000 {
			b, how := m.Mutate(rng)
			for _, s := range seeds {
				require.NotEqual(t, s, b)
			}
			seen[string(b)] = true
			for _, name := range strings.Fields(how) {
				hows[name] = true
			}
		}
	}
	require.Equal(t, seeds, m.Seeds)
	require.Greater(t, len(seen), 1000)
	require.LessOrEqual(t, len(seen), 2000, "the second run has the mutants of the first")
	for _, name := range []string{"bit", "byte", "cut", "extend", "drop", "double", "splice", "length", "swap", "copy", "zero", "plus", "negate", "next", "number", "token", "line"} {
		require.True(t, hows[name], name)
	}
}

// Memory that a reader takes is counted, of all its goroutines.
func TestAllocated(t *testing.T) {
	var kept []byte
	used := hostile.Allocated(func() {
		done := make(chan struct{})
		go func() {
			kept = make([]byte, 10<<20)
			close(done)
		}()
		<-done
	})
	require.NotEmpty(t, kept)
	require.InDelta(t, 10<<20, used, 1<<20)
}

var errAmbiguous = errors.New("two encodings of one program")

// readProgram is what a verifier does with a stranger's program before it looks at the proof.
func readProgram(b []byte, seeds [][]byte) (hostile.Verdict, error) {
	p, err := isa.Decode(b)
	if err != nil {
		return hostile.Refused, err
	}
	if !bytes.Equal(isa.Encode(p), b) {
		return hostile.Accepted, errAmbiguous
	}
	for _, s := range seeds {
		if bytes.Equal(s, b) {
			return hostile.Same, nil
		}
	}
	u, err := isa.Check(p)
	if err != nil {
		return hostile.Refused, err
	}
	if err := layOut(u); err != nil {
		return hostile.Refused, err
	}
	return hostile.Refused, hostile.ErrOther // its hash, which is its id, is another one
}

func layOut(u *isa.Unit) error {
	c, err := argument.LeastC(u)
	if err != nil {
		return err
	}
	if _, err = argument.NewLayout(u, c, 0); err != nil {
		return err
	}
	_, err = plan.NewSchedule(u.Relation().System)
	return err
}

// texts are the programs of the tests of each instruction, and small ones.
func texts(t testing.TB) (list [][]byte) {
	t.Helper()
	for _, pattern := range []string{"../../../isa/testdata/*.aasm", "testdata/*.aasm"} {
		files, err := filepath.Glob(pattern)
		require.NoError(t, err)
		for _, f := range files {
			b, err := os.ReadFile(f)
			require.NoError(t, err)
			if _, err := asm.LoadBytes("seed.aasm", b, asm.Options{}); err == nil && len(b) < 1<<12 {
				list = append(list, b)
			}
		}
	}
	require.Greater(t, len(list), 20)
	return list
}

func encodings(t testing.TB) (list [][]byte) {
	t.Helper()
	for _, b := range texts(t) {
		p, err := asm.AssembleBytes("seed.aasm", b, asm.Options{})
		require.NoError(t, err)
		list = append(list, isa.Encode(p))
	}
	return list
}

func TestHostilePrograms(t *testing.T) {
	seeds := encodings(t)
	hostile.Run(t, "program", hostile.Target{
		Mutator: hostile.Mutator{Seeds: seeds},
		Fuzz:    "testdata/fuzz/FuzzProgram",
		Check:   func(b []byte) (hostile.Verdict, error) { return readProgram(b, seeds) },
	})
}

// A text that assembles may say what a valid one says: spaces and comments are free. It never has the id of a program
// that it is not.
func TestHostileTexts(t *testing.T) {
	seeds := texts(t)
	valid := encodings(t)
	hostile.Run(t, "program text", hostile.Target{
		Mutator: hostile.Mutator{Seeds: seeds, Text: true},
		Fuzz:    "../../../asm/testdata/fuzz/FuzzAssemble",
		Check: func(b []byte) (hostile.Verdict, error) {
			p, err := asm.AssembleBytes("f.aasm", b, asm.Options{})
			if err != nil {
				var list isa.Errors
				if !errors.As(err, &list) || len(list) == 0 {
					return hostile.Accepted, err
				}
				return hostile.Refused, err
			}
			encoding := isa.Encode(p)
			if _, err := isa.Decode(encoding); err != nil {
				return hostile.Refused, err
			}
			return readProgram(encoding, valid)
		},
	})
}

// The kept corpus: a file that was once a fault never is again.
func FuzzProgram(f *testing.F) {
	for _, b := range encodings(f) {
		f.Add(b)
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		if len(b) > 1<<16 {
			return
		}
		used := hostile.Allocated(func() {
			if v, err := readProgram(b, nil); v == hostile.Accepted {
				t.Fatal(err)
			}
		})
		require.LessOrEqual(t, used, uint64(hostile.MaxAlloc))
	})
}
