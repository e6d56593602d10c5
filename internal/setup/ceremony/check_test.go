package ceremony

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"testing"

	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/verifier/srs"
)

// A ceremony in files: what is missing, in the wrong order, or ends in another key is named.
func TestCheckFiles(t *testing.T) {
	dir := t.TempDir()
	first := begin(t, 0, "")
	var files []string
	for i, c := range append([]*Contribution{first.Start()}, chain(t, first.Start(), 2)...) {
		files = append(files, filepath.Join(dir, fmt.Sprintf("%d.phase2", i)))
		require.NoError(t, c.Save(files[i]))
	}
	prepared := 0
	prepare := func() (*cs.R1CS, *srs.Phase1, error) {
		prepared++
		system := compile(t, 0)
		p, err := srs.ImportPhase1(ptau, Size(system), "")
		return system, p, err
	}
	var stages []string
	c, list, err := CheckFiles(t.Context(), files, prepare, func(s string) { stages = append(stages, s) })
	require.NoError(t, err)
	require.Len(t, list, 3)
	require.Equal(t, []string{"start of phase 2", "start of phase 2", "1.phase2", "2.phase2"}, stages)

	b, err := ParseBeacon("0x" + fmt.Sprintf("%x", beacon))
	require.NoError(t, err)
	require.Equal(t, beacon, b)
	for _, s := range []string{"0xg0", "00", ""} {
		_, err := ParseBeacon(s)
		require.ErrorContains(t, err, "--beacon", s)
	}
	k, err := c.Seal(beacon)
	require.NoError(t, err)
	path := filepath.Join(dir, "x.key")
	require.NoError(t, k.Save(path))
	silent := func(string) {}
	check := func(beacon []byte) error { // a ceremony ends once
		c, _, err := CheckFiles(t.Context(), files, prepare, silent)
		require.NoError(t, err)
		got, err := c.CheckKey(path, beacon)
		if err == nil {
			require.Equal(t, k.Transcript, got.Transcript)
		}
		return err
	}
	require.NoError(t, check(beacon))
	require.ErrorIs(t, check(append([]byte{1}, beacon...)), ErrOtherKey)

	before := prepared
	_, _, err = CheckFiles(t.Context(), append(files, filepath.Join(dir, "gone.phase2")), prepare, silent)
	require.ErrorIs(t, err, fs.ErrNotExist)
	require.Equal(t, before, prepared, "a file that is missing is found before the work")
	_, _, err = CheckFiles(t.Context(), []string{files[0], files[2]}, prepare, silent)
	require.ErrorIs(t, err, ErrContribution)
	require.ErrorContains(t, err, "2.phase2")
	_, _, err = CheckFiles(t.Context(), []string{files[1], files[2]}, prepare, silent)
	require.ErrorIs(t, err, ErrStart)
	broken := errors.New("no phase 1")
	_, _, err = CheckFiles(t.Context(), files, func() (*cs.R1CS, *srs.Phase1, error) { return nil, nil, broken }, silent)
	require.ErrorIs(t, err, broken)
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	_, _, err = CheckFiles(ended, files, prepare, silent)
	require.Error(t, err)
}
