package demo

import (
	"context"
	"errors"
	"io"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// What a command says when it fails ends the demo, and so does one that was stopped; the folder goes with it.
func TestPlayEnds(t *testing.T) {
	t.Chdir(t.TempDir())
	t.Setenv("TMPDIR", t.TempDir())
	here, err := os.Getwd()
	require.NoError(t, err)
	play := func(err error) error {
		var said strings.Builder
		_, got := Play(t.Context(), &Options{Fast: true, Say: &said, Command: func(_ context.Context, args []string) ([]byte, error) {
			require.Equal(t, []string{"wallet", "new", "-o", "sponsor/wallet.json", "--light", "--password-file", "password"}, args)
			return nil, err
		}})
		require.Contains(t, said.String(), "$ aivm wallet new -o sponsor/wallet.json ")
		require.NotContains(t, said.String(), "--light")
		after, err := os.Getwd()
		require.NoError(t, err)
		require.Equal(t, here, after)
		left, err := os.ReadDir(os.TempDir())
		require.NoError(t, err)
		require.Empty(t, left)
		return got
	}
	require.EqualError(t, play(errors.New("the disk is full")), "aivm wallet new -o sponsor/wallet.json: the disk is full")
	require.ErrorIs(t, play(ErrStopped), ErrStopped)

	require.NoError(t, os.Mkdir("there", 0o755))
	_, err = Play(t.Context(), &Options{Keep: "there", Say: io.Discard})
	require.ErrorContains(t, err, "--keep")
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	_, err = Play(ended, &Options{Fast: true, Say: io.Discard, Command: func(context.Context, []string) ([]byte, error) { panic("nothing runs") }})
	require.ErrorIs(t, err, ErrStopped)
}

// Long numbers are cut where the demo shows a command line.
func TestShown(t *testing.T) {
	require.Equal(t, "campaign claim 0x1234…cdef --label 'a b'", shown([]string{"campaign", "claim", "0x1234" + strings.Repeat("5", 32) + "cdef", "--label", "a b"}))
}

// Command lines are broken between words, none is lost, and a flag stays with its value.
func TestFolded(t *testing.T) {
	for _, s := range []string{
		"    $ aivm demo",
		"    $ aivm campaign create sponsor/terms.json --development --more --wallet sponsor/wallet.json",
		"    $ aivm data open a/very/long/name/of/a/file/that/goes/on b/very/long/name/of/a/file/that/goes/on --key owner/owner.key -o x",
		"    $ aivm " + strings.Repeat("x", 200),
	} {
		got := folded(s)
		require.Equal(t, strings.Fields(s), strings.Fields(strings.ReplaceAll(got, "\\\n", "")))
		for line := range strings.SplitSeq(got, "\n") {
			words := strings.Fields(strings.TrimSuffix(line, "\\"))
			require.False(t, strings.HasSuffix(line, "\\") && strings.HasPrefix(words[len(words)-1], "-") && words[len(words)-1] != "--more", line)
		}
	}
}
