package giveup

import (
	"context"
	"errors"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestCall(t *testing.T) {
	always, never := func() bool { return true }, func() bool { return false }
	n, err := Call(context.Background(), always, func() (int, error) { return 3, nil })
	require.NoError(t, err)
	require.Equal(t, 3, n)
	bad := errors.New("bad")
	_, err = Call(context.Background(), never, func() (int, error) { return 0, bad })
	require.Equal(t, bad, err)
	require.PanicsWithValue(t, "raised", func() {
		_, _ = Call(context.Background(), always, func() (int, error) { panic("raised") })
	})

	ended, stop := context.WithCancel(context.Background())
	stop()
	release := make(chan struct{})
	_, err = Call(ended, always, func() (int, error) { <-release; return 1, nil })
	require.Equal(t, Err, err)
	began := make(chan struct{})
	go func() { <-began; close(release) }()
	n, err = Call(ended, never, func() (int, error) { close(began); <-release; return 1, nil })
	require.NoError(t, err, "it may not be given up")
	require.Equal(t, 1, n)
}
