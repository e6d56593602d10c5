package editor

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/compiler"
)

// onDisk are the files beside a source, of which the editor has none open.
func onDisk() files {
	return files{cache: compiler.NewCache(), open: func(string) (string, bool) { return "", false }}
}

// longAssembly is a program of so many lines.
func longAssembly(lines int) string {
	var b strings.Builder
	b.WriteString("x = input ufx8.0[row=8, px=4], \"x.csv:a..d\"\nw0 = state fx40.20[px=4, hid=4], zeros()\nloop step 4 {\n")
	b.WriteString("  h0 = matmul x, w0\n  r0 = round h0, fx16.8\n")
	n := 0
	for i := 5; i < lines-4; i += 5 {
		n++
		fmt.Fprintf(&b, "  a%d = relu r%d\n  b%d = add a%d, r0\n  c%d = scale b%d, 1/2  ; half\n  r%d = round c%d, fx16.8\n\n", n, n-1, n, n, n, n, n, n)
	}
	fmt.Fprintf(&b, "  g = grad h0, r%d, w0\n  w0 = sgdstep w0, g, 1/64\n}\n", n)
	return b.String()
}

// longScript is a script of so many lines.
func longScript(lines int) string {
	var b strings.Builder
	b.WriteString("model {\n  input x [px=2]\n  dense a0 4 relu\n")
	n := 0
	for i := 3; i < lines-14; i += 4 {
		n++
		fmt.Fprintf(&b, "  ; layer %d\n  dense a%d 4 relu std 1/2 format fx16.11\n  v%d = relu(a%d * 1/2)\n\n", n, n, n, n)
	}
	b.WriteString("  dense out 1\n}\ndata \"d.csv\" {\n  features a, b\n  label y\n}\nloss logistic\noptimizer sgd rate 1/4\ntrain { epochs 2, batch 4 }\n")
	return b.String()
}

func rows(n int) string {
	var b strings.Builder
	b.WriteString("a,b,y\n")
	r := rand.New(rand.NewPCG(3, 4))
	for range n {
		fmt.Fprintf(&b, "%d,%d,%d\n", r.IntN(8), r.IntN(8), r.IntN(2))
	}
	return b.String()
}

// Files that a script names are read when they change, not at each key stroke.
func TestDataAreReadOnce(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "d.csv")
	require.NoError(t, os.WriteFile(path, []byte(rows(40)), 0o644))
	f := onDisk()
	text := longScript(40)
	for i := range 5 {
		a := check(newSource(uriOf(filepath.Join(dir, "p.train")), text+strings.Repeat("; typed\n", i)), f)
		require.Empty(t, a.mistakes)
	}
	once := f.cache.Misses()
	require.Positive(t, once)
	a := check(newSource(uriOf(filepath.Join(dir, "p.train")), strings.Replace(text, "rate 1/4", "rate 1/8", 1)), f)
	require.Empty(t, a.mistakes)
	require.Equal(t, once, f.cache.Misses())

	require.NoError(t, os.WriteFile(path, []byte(strings.ReplaceAll(rows(40), ",y\n", ",z\n")), 0o644))
	require.NoError(t, os.Chtimes(path, time.Time{}, time.Now().Add(time.Hour)))
	a = check(newSource(uriOf(filepath.Join(dir, "p.train")), text), f)
	require.NotEmpty(t, a.mistakes, "the column y has another name now")
	require.Greater(t, f.cache.Misses(), once)
	require.NoError(t, os.Remove(path))
	a = check(newSource(uriOf(filepath.Join(dir, "p.train")), text), f)
	require.Contains(t, a.mistakes.Error(), "no such file")
}

// BenchmarkKeyStroke is what follows a key stroke in a file of 1,000 lines: the check, its diagnostics, and a hover.
func BenchmarkKeyStroke(b *testing.B) {
	dir := b.TempDir()
	require.NoError(b, os.WriteFile(filepath.Join(dir, "d.csv"), []byte(rows(10_000)), 0o644))
	for name, text := range map[string]string{"p.aasm": longAssembly(1000), "p.train": longScript(1000)} {
		require.InDelta(b, 1000, strings.Count(text, "\n"), 8)
		f := onDisk()
		src := newSource(uriOf(filepath.Join(dir, name)), text)
		first := check(src, f)
		require.Empty(b, first.mistakes)
		b.Run(name+"/diagnostics", func(b *testing.B) {
			for range b.N {
				a := check(newSource(src.uri, text), f)
				diagnostics(a.src, a.mistakes, a.warnings)
			}
		})
		b.Run(name+"/hover", func(b *testing.B) {
			for range b.N {
				require.NotNil(b, hoverAt(src, first.program, position{500, 3}))
			}
		})
		b.Run(name+"/completion", func(b *testing.B) {
			for range b.N {
				complete(src, first.program, nil, position{500, 3})
			}
		})
	}
}

// FuzzEdits: whatever is typed, and wherever something is asked, there is no panic, and places lie in the text.
func FuzzEdits(f *testing.F) {
	for _, text := range []string{longAssembly(12), longScript(24), "include \"x\nx = input $", "data \"d.csv\" { features a,\n"} {
		for _, script := range []bool{false, true} {
			f.Add(text, script, 3, 5, "[$x=\"")
			f.Add(text, script, 40, 9, "}{")
		}
	}
	dir := f.TempDir()
	require.NoError(f, os.WriteFile(filepath.Join(dir, "d.csv"), []byte(rows(20)), 0o644))
	on := onDisk()
	f.Fuzz(func(t *testing.T, text string, script bool, at, cut int, typed string) {
		if len(text) > 4<<10 || len(typed) > 1<<10 {
			return
		}
		name := map[bool]string{true: "p.train", false: "p.aasm"}[script]
		s := newSource(uriOf(filepath.Join(dir, name)), text)
		n := len([]rune(text)) + 1
		from := place(s, (at%n+n)%n)
		to := place(s, ((at+cut)%n+n)%n)
		s = s.apply(contentChange{&span{from, to}, typed})
		a := check(s, on)
		all := append(diagnostics(s, a.mistakes, a.warnings), elsewhere(&document{src: s, done: a})...)
		for _, d := range all {
			inside(t, s, d.Range)
		}
		for _, x := range actions(s, all, span{position{}, s.end(len(s.lines) - 1)}) {
			for _, e := range x.Edit.Changes[s.uri] {
				inside(t, s, e.Range)
			}
		}
		hoverAt(s, a.program, from)
		complete(s, a.program, nil, from)
		for _, l := range references(s, []*source{s}, from, true) {
			inside(t, s, l.Range)
		}
		definition(s, []*source{s}, from)
		_, _ = rename(s, []*source{s}, from, "other")
		hints(s, a.program, span{position{}, s.end(len(s.lines) - 1)})
		format(s)
	})
}

// place is the n-th character of a text.
func place(s *source, n int) position {
	for i, l := range s.lines {
		if k := len([]rune(l)); n <= k {
			return position{i, units(string([]rune(l)[:n]))}
		} else {
			n -= k + 1
		}
	}
	return s.end(len(s.lines) - 1)
}

func inside(t *testing.T, s *source, r span) {
	require.False(t, before(r.End, r.Start), "%v", r)
	require.Less(t, r.End.Line, len(s.lines))
	require.LessOrEqual(t, r.End.Character, max(units(s.line(r.End.Line)), r.Start.Character+1))
}
