package hostile

import (
	"crypto/sha256"
	"errors"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"
	"testing"
	"time"
)

// MaxAlloc is how much a reader may allocate, all in all, for a file below 1 MiB.
const MaxAlloc = 64 << 20

// Total is how many mutants all targets see together.
var Total = flag.Int("mutants", 2000, "hostile files that all targets of the module see together")

// Keep is a folder for mutants that a target fails with, in the form of Go's fuzzing corpus.
var Keep = flag.String("keep", "", "folder for hostile files that a reader fails with, as a fuzzing corpus")

// corpus is how many mutants of a target are kept, one for each way to be refused.
var corpus = flag.Int("corpus", 0, "hostile files that each target keeps for its fuzz target")

// Shares are the targets, and how many of 1000 mutants each gets: what strangers' files decide about money, most.
var Shares = map[string]int{
	"inner proof":   150, // decoded and verified
	"wrapped proof": 140, // decoded and verified under the true keys
	"verifying key": 45,  // decoded; its id compared; true proofs verified under it
	"program key":   45,  // the same
	"Groth16 key":   50,  // of a prover: header, counts, points
	"PLONK key":     50,
	"opening":       50, // of data, and what it opens
	"commitment":    20, // to data: the id that is compared
	"powers":        80, // the file of AIVM
	"ptau":          50, // the file of a ceremony, as powers
	"phase 1":       40, // the same, for Groth16
	"program":       70, // its encoding: decoded, checked, laid out
	"program text":  80,
	"calldata":      100, // verifyProofs on a chain
	"revert":        10,  // what a chain answers
	"typed table":   20,  // Parquet and Arrow, as texts and as numbers
}

// Verdict is what a reader made of a mutant.
type Verdict int

// Verdicts.
const (
	Refused  Verdict = iota // with the error
	Same                    // it says what a valid file says, in other bytes that the format allows
	Accepted                // it says something else, and is believed: a fault
)

// Target is a format with its reader.
type Target struct {
	Mutator
	// Check reads a file and says what is believed of it. The verdict on every seed must be Same.
	Check func(b []byte) (Verdict, error)
	// Typed, if set, says whether a refusal may have the error: it names a cause.
	Typed func(err error) bool
	// Fuzz is the folder of the corpus of the format's fuzz target, if it has one.
	Fuzz string
}

// Any says of an error whether it is one of the list.
func Any(list ...error) func(error) bool {
	return func(err error) bool {
		return slices.ContainsFunc(list, func(e error) bool { return errors.Is(err, e) })
	}
}

// ErrOther is of a mutant that is well formed and names another thing: whoever compares names refuses it.
var ErrOther = errors.New("it names another thing than the valid files")

// Figures are what a run saw.
type Figures struct {
	Mutants, Refused, Same int
	MaxAlloc               uint64
	Slowest                time.Duration
}

// Run holds a target against its share of all mutants, the same in each run.
func Run(t *testing.T, name string, target Target) Figures {
	t.Helper()
	share, ok := Shares[name]
	if !ok {
		t.Fatalf("there is no target %s", name)
	}
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(min(2, runtime.NumCPU()))) // the work space of multi-scalar multiplications is 10 MiB a core
	n := max(*Total*share/1000, 1)
	sum := sha256.Sum256([]byte(name))
	rng := rand.New(rand.NewChaCha8(sum))
	for i, s := range target.Seeds {
		if v, err := target.Check(s); v != Same {
			t.Fatalf("%s: valid file %d: verdict %d, %v", name, i, v, err)
		}
	}
	var f Figures
	reasons := map[string]bool{}
	for i := range n {
		b, how := target.Mutate(rng)
		f.Mutants++
		if target.Fuzz != "" && len(reasons) < *corpus {
			target.sample(t, b, reasons)
		}
		if fault := target.try(b, &f); fault != "" {
			t.Errorf("%s: mutant %d of %d bytes (%s ):%s: %s", name, i, len(b), how, keep(t, name, i, b), fault)
			if t.Failed() && f.Mutants-f.Refused-f.Same > 20 {
				t.Fatalf("%s: too many faults", name)
			}
		}
	}
	t.Logf("%s: %d mutants, %d refused, %d say the same; %.1f MiB allocated at most; %v at most", name, f.Mutants, f.Refused, f.Same,
		float64(f.MaxAlloc)/(1<<20), f.Slowest.Round(time.Millisecond))
	return f
}

// try checks one mutant; it returns what is wrong with the reader.
func (x *Target) try(b []byte, f *Figures) (fault string) {
	given := slices.Clone(b)
	var v Verdict
	var err error
	start := time.Now()
	used := Allocated(func() {
		defer func() {
			if r := recover(); r != nil {
				fault = fmt.Sprintf("panic: %v\n%s", r, debug.Stack())
			}
		}()
		v, err = x.Check(b)
	})
	took := time.Since(start)
	f.MaxAlloc, f.Slowest = max(f.MaxAlloc, used), max(f.Slowest, took)
	switch {
	case fault != "":
	case !slices.Equal(given, b):
		return "the reader changed its input"
	case used > MaxAlloc && len(b) < 1<<20:
		return fmt.Sprintf("it allocated %d MiB, want %d at most", used>>20, MaxAlloc>>20)
	case v == Accepted:
		return fmt.Sprintf("it is accepted: %v", err)
	case v == Refused && err == nil:
		return "it is refused without an error"
	case v == Refused && x.Typed != nil && !x.Typed(err):
		return fmt.Sprintf("untyped error: %v", err)
	case v == Refused:
		f.Refused++
	default:
		f.Same++
	}
	return fault
}

// sample keeps a mutant for the corpus if it is small and refused for a new reason.
func (x *Target) sample(t *testing.T, b []byte, reasons map[string]bool) {
	t.Helper()
	_, err := x.Check(b)
	if err == nil || len(b) > 4<<10 {
		return
	}
	reason := details.ReplaceAllString(err.Error(), "")
	if len(reason) > 60 {
		reason = reason[:60]
	}
	reason = strings.Trim(blanks.ReplaceAllString(reason, "-"), "-")
	if reasons[reason] {
		return
	}
	reasons[reason] = true
	if err := errors.Join(os.MkdirAll(x.Fuzz, 0o755), os.WriteFile(filepath.Join(x.Fuzz, reason), Corpus(b), 0o644)); err != nil {
		t.Error(err)
	}
}

var (
	details = regexp.MustCompile(`[0-9a-f]{8,}|[0-9]+|^[^:]*/[^:]*: `)
	blanks  = regexp.MustCompile(`[^A-Za-z]+`)
)

// Allocated is how many bytes all goroutines allocate while f runs.
func Allocated(f func()) uint64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc
}

func keep(t *testing.T, name string, i int, b []byte) string {
	if *Keep == "" {
		return fmt.Sprintf(" %.200q", b)
	}
	path := filepath.Join(*Keep, fmt.Sprintf("%s-%d", name, i))
	if err := errors.Join(os.MkdirAll(*Keep, 0o755), os.WriteFile(path, Corpus(b), 0o644)); err != nil {
		t.Error(err)
	}
	return " " + path
}
