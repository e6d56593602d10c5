package sweep

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// double gives 2·a + b, and traps from 100 on.
const double = `param a = 1
param b = 1
x = const ufx8.0[], values($a)
y = const ufx8.0[], values($b)
z = scale x, 2
s = add z, y
r = round s, ufx7.0
out = output r
`

func TestSweep(t *testing.T) {
	path := filepath.Join(t.TempDir(), "p.aasm")
	require.NoError(t, os.WriteFile(path, []byte(double), 0o644))
	a, err := Parse("a=1..3,70")
	require.NoError(t, err)
	b, err := Parse("b=0,5")
	require.NoError(t, err)
	grid, err := Grid([]*Parameter{a, b})
	require.NoError(t, err)
	require.Len(t, grid, 8)
	seen := 0
	trials, err := Run(context.Background(), path, grid, Options{Done: func(int, *Trial) { seen++ }})
	require.NoError(t, err)
	require.Equal(t, 8, seen)
	require.Equal(t, map[string]float64{"out": 7}, trials[1].Outputs)
	require.Contains(t, trials[7].Error, "145")
	by, greater, err := By(trials, "")
	require.NoError(t, err)
	require.Equal(t, []int{0, 2, 4, 1, 3, 5, 6, 7}, Order(trials, by, greater))
	require.Equal(t, []int{5, 3, 1, 4, 2, 0, 6, 7}, Order(trials, by, true))
	_, _, err = By(trials, "oud")
	require.ErrorContains(t, err, "did you mean out?")
	_, err = Run(context.Background(), path, []map[string]string{{"c": "1"}}, Options{})
	require.ErrorContains(t, err, "c")

	first, err := Random([]*Parameter{a, b}, 5, 7)
	require.NoError(t, err)
	again, err := Random([]*Parameter{a, b}, 5, 7)
	require.NoError(t, err)
	other, err := Random([]*Parameter{a, b}, 5, 8)
	require.NoError(t, err)
	require.Equal(t, first, again)
	require.NotEqual(t, first, other)
	wide := []*Parameter{{"a", make([]string, 200)}, {"b", make([]string, 200)}}
	for i := range 200 {
		wide[0].Values[i], wide[1].Values[i] = string(rune('a'+i)), string(rune('a'+i))
	}
	_, err = Grid(wide)
	require.ErrorContains(t, err, "more than 10000 runs; --random 50 draws some")
	drawn, err := Random(wide, 300, 1)
	require.NoError(t, err)
	require.Len(t, drawn, 300)
	for text, want := range map[string]string{"a": "want a name and values", "a=1,,2": "a value is empty", "a=2..1": "has none", "a=1,1": "1 stands twice"} {
		_, err := Parse(text)
		require.ErrorContains(t, err, want)
	}
}

// Runs whose memory is not there wait for others.
func TestMemoryGate(t *testing.T) {
	g := &memoryGate{free: 100}
	g.changed.L = &g.mu
	require.Error(t, g.take(101))
	require.NoError(t, g.take(60))
	began := make(chan bool)
	go func() {
		_ = g.take(60)
		close(began)
	}()
	select {
	case <-began:
		t.Fatal("two runs of 60 in 100")
	default:
	}
	g.give(60)
	<-began
	g.give(60)
	require.Equal(t, int64(100), g.free)
}
