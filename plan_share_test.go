package aivm_test

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm"
)

// A piece is proven elsewhere, with the files that Needs names and no others, and its proof is taken when it is one: of that piece, of
// these models and data, citing what the plan cites.
func TestPlanShared(t *testing.T) {
	ctx := context.Background()
	p := parse(t, first)
	plan, dir := planned(t, p, 3)
	_, err := plan.Needs(dir, 0)
	require.ErrorIs(t, err, aivm.ErrNotRun)
	state, err := plan.State(dir, 1, small(), aivm.ID{})
	require.NoError(t, err)
	require.Equal(t, aivm.PieceUnrun, state)
	require.ErrorIs(t, plan.Receive(dir, 1, nil, small(), aivm.ID{}), aivm.ErrNotRun)
	_, err = plan.Run(ctx, dir, read(t, p, aivm.Files{Values: values}), small(), aivm.RunOptions{})
	require.NoError(t, err)

	// elsewhere proves a piece in another folder that has what it needs.
	elsewhere := func(k int) []byte {
		names, err := plan.Needs(dir, k)
		require.NoError(t, err)
		other := t.TempDir()
		for _, name := range names {
			require.NoError(t, os.MkdirAll(filepath.Dir(filepath.Join(other, name)), 0o700))
			require.NoError(t, os.Link(filepath.Join(dir, name), filepath.Join(other, name)))
		}
		theirs, err := aivm.LoadPlan(other)
		require.NoError(t, err)
		list, err := theirs.Prove(ctx, other, small(), aivm.PlanProveOptions{Only: []int{k}})
		require.NoError(t, err)
		require.Equal(t, aivm.PieceProven, list[0].State)
		b, err := os.ReadFile(list[0].File)
		require.NoError(t, err)
		return b
	}
	b := elsewhere(1)
	refuses := func(k int, b []byte, why string) {
		t.Helper()
		err := plan.Receive(dir, k, b, small(), aivm.ID{})
		require.ErrorIs(t, err, aivm.ErrNoProof)
		require.ErrorContains(t, err, why)
		state, err := plan.State(dir, k, small(), aivm.ID{})
		require.NoError(t, err)
		require.Equal(t, aivm.PieceLacks, state)
	}
	refuses(0, b, "piece 1 of 3")
	refuses(2, b, "another program")
	refuses(1, b[:len(b)-1], "")
	refuses(1, nil, "")
	bad := append([]byte(nil), b...)
	bad[len(bad)-9] ^= 1
	refuses(1, bad, "")
	require.ErrorIs(t, plan.Receive(dir, 1, b, small(), aivm.ID{1}), aivm.ErrNoProof, "bound to something else")

	// A proof of the piece that ranges what the plan cites, valid by itself, is not the plan's.
	piece, err := plan.Piece(1)
	require.NoError(t, err)
	files := aivm.Files{Openings: map[string]string{}, Model: filepath.Join(dir, "models", "0001.opening")}
	for _, set := range piece.DataSets() {
		files.Openings[set] = filepath.Join(dir, "data", set+".opening")
	}
	uncited, err := prove(t, piece, read(t, piece, files), aivm.ProveOptions{}).MarshalBinary()
	require.NoError(t, err)
	refuses(1, uncited, "it cites data set")

	// A proof of the same piece in another run.
	other := filepath.Join(t.TempDir(), "other")
	require.NoError(t, plan.Save(other, "line"))
	_, err = plan.Run(ctx, other, read(t, p, aivm.Files{Values: values}), small(), aivm.RunOptions{})
	require.NoError(t, err)
	_, err = plan.Prove(ctx, other, small(), aivm.PlanProveOptions{Only: []int{1}})
	require.NoError(t, err)
	foreign, err := os.ReadFile(filepath.Join(other, "proofs", "0002.private.proof"))
	require.NoError(t, err)
	refuses(1, foreign, "another model")

	for k := range 3 {
		require.NoError(t, plan.Receive(dir, k, elsewhere(k), small(), aivm.ID{}))
		state, err := plan.State(dir, k, small(), aivm.ID{})
		require.NoError(t, err)
		require.Equal(t, aivm.PieceThere, state)
	}
	before, err := os.ReadFile(filepath.Join(dir, "proofs", "0002.private.proof"))
	require.NoError(t, err)
	require.NoError(t, plan.Receive(dir, 1, []byte("anything"), small(), aivm.ID{}), "what is there stays")
	after, err := os.ReadFile(filepath.Join(dir, "proofs", "0002.private.proof"))
	require.NoError(t, err)
	require.Equal(t, before, after)
	proofs, err := plan.Proofs(dir)
	require.NoError(t, err)
	_, err = plan.Verify(proofs, small(), aivm.Want{Program: p.ID()})
	require.NoError(t, err)
	for _, k := range []int{-1, 3} {
		_, err = plan.Needs(dir, k)
		require.ErrorContains(t, err, "the plan has pieces 1 to 3")
		require.Error(t, plan.Receive(dir, k, b, small(), aivm.ID{}))
		_, err = plan.State(dir, k, small(), aivm.ID{})
		require.Error(t, err)
	}
}
