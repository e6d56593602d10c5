package stage_test

import (
	"context"
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/engine/stage"
)

// A table runs in order until a stage fails, whose name its error has, or the context
// ends; a stage that does not end is not reported to have ended.
func TestRun(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	fault := errors.New("a fault")
	add := func(n int) func(context.Context, *[]int) error {
		return func(_ context.Context, r *[]int) error {
			if n < 0 {
				return fault
			}
			*r = append(*r, n)
			return nil
		}
	}
	table := stage.Table[[]int]{{Name: "one", Run: add(1)}, {Name: "two", Run: add(2)}, {Name: "fail", Run: add(-1)}, {Name: "never", Run: add(4)}}
	require.Equal(t, []string{"one", "two", "fail", "never"}, table.Names())

	var got []int
	var events []string
	begin := func(name string) { events = append(events, name) }
	end := func(name string, seconds float64) {
		require.GreaterOrEqual(t, seconds, 0.0)
		events = append(events, "/"+name)
	}
	err := table.Run(ctx, &got, begin, end)
	require.ErrorIs(t, err, fault)
	require.EqualError(t, err, "fail: a fault")
	require.Equal(t, []int{1, 2}, got)
	require.Equal(t, []string{"one", "/one", "two", "/two", "fail"}, events)

	got, events = nil, nil
	stop := func(name string) {
		if begin(name); name == "two" {
			cancel()
		}
	}
	require.Equal(t, context.Canceled, table.Run(ctx, &got, stop, end))
	require.Equal(t, []int{1, 2}, got)
	require.Equal(t, []string{"one", "/one", "two", "/two"}, events)
	require.NoError(t, table[:2].Run(context.Background(), &got, nil, end), "nobody has to listen")
}
