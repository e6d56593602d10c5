package aivm_test

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm"
)

// planned is a plan of a program in a folder, for chunks of the small powers.
func planned(t *testing.T, p *aivm.Program, segments int) (*aivm.Plan, string) {
	t.Helper()
	plan, err := p.Plan(aivm.PlanOptions{Segments: segments, ChunkBits: chunk})
	require.NoError(t, err)
	dir := filepath.Join(t.TempDir(), "plan")
	require.NoError(t, plan.Save(dir, "line"))
	return plan, dir
}

// samples are the values of metrics as text.
func samples(to *[]string) func(aivm.Sample) {
	return func(s aivm.Sample) { *to = append(*to, s.Text()) }
}

// A training in pieces ends as the uncut one does, whoever stops it where, and its proofs, made in
// any order, say what the uncut one's would say.
func TestPlan(t *testing.T) {
	ctx := context.Background()
	p := parse(t, first)
	var want []string
	d := read(t, p, aivm.Files{Values: values})
	whole, err := p.Run(ctx, d, aivm.RunOptions{Metric: samples(&want)})
	require.NoError(t, err)
	uncut := prove(t, p, d, aivm.ProveOptions{}).Statement()

	plan, dir := planned(t, p, 3)
	require.Len(t, plan.Pieces(), 3)
	require.Equal(t, []string{"epoch 0-1", "epoch 2-3", "epoch 4"}, []string{plan.Pieces()[0].Iterations, plan.Pieces()[1].Iterations, plan.Pieces()[2].Iterations})
	require.Equal(t, []string{"a", "b"}, plan.Pieces()[1].Cites)

	stopped, stop := context.WithCancel(ctx)
	_, err = plan.Run(stopped, dir, d, small(), aivm.RunOptions{Progress: func(s aivm.Progress) {
		if s.Step == 3 {
			stop()
		}
	}})
	require.ErrorIs(t, err, context.Canceled)
	require.FileExists(t, filepath.Join(dir, "models", "0001.opening"))
	require.NoFileExists(t, filepath.Join(dir, "models", "0002.opening"))

	some, err := plan.Prove(ctx, dir, small(), aivm.PlanProveOptions{})
	require.NoError(t, err)
	require.Equal(t, []aivm.PieceState{aivm.PieceProven, aivm.PieceUnrun, aivm.PieceUnrun}, states(some))

	plan, err = aivm.LoadPlan(dir)
	require.NoError(t, err)
	var got []string
	var steps []int
	res, err := plan.Run(ctx, dir, nil, small(), aivm.RunOptions{Metric: samples(&got), Progress: func(s aivm.Progress) { steps = append(steps, s.Step) }})
	require.NoError(t, err)
	require.Equal(t, want, got)
	require.Equal(t, 5, steps[len(steps)-1])
	require.Equal(t, whole.Steps, res.Steps)
	require.Equal(t, whole.Metrics, res.Metrics)
	require.Equal(t, texts(whole.Outputs), texts(res.Outputs))
	require.Equal(t, texts(whole.Model), texts(res.Model))

	_, err = plan.Proofs(dir)
	require.ErrorContains(t, err, "piece 2 of 3, epoch 2-3, is not proven: aivm prove --plan")
	last, err := plan.Prove(ctx, dir, small(), aivm.PlanProveOptions{Only: []int{2}})
	require.NoError(t, err)
	require.Equal(t, []aivm.PieceState{aivm.PieceProven}, states(last))
	all, err := plan.Prove(ctx, dir, small(), aivm.PlanProveOptions{})
	require.NoError(t, err)
	require.Equal(t, []aivm.PieceState{aivm.PieceThere, aivm.PieceProven, aivm.PieceThere}, states(all))

	proofs, err := plan.Proofs(dir)
	require.NoError(t, err)
	s, err := plan.Verify(proofs, small(), aivm.Want{Program: p.ID()})
	require.NoError(t, err)
	require.Equal(t, uncut.Program, s.Program)
	require.Equal(t, uncut.StartKind, s.StartKind)
	require.Equal(t, texts(uncut.Outputs), texts(s.Outputs))
	require.Nil(t, s.Start)
	require.False(t, s.Assumes)
	require.Len(t, s.Data, 2)
	for _, x := range s.Data {
		require.False(t, x.Assumed)
	}
	notAnyOther(t, plan, proofs, dir)
}

// notAnyOther holds the negative cases.
func notAnyOther(t *testing.T, plan *aivm.Plan, proofs []*aivm.Proof, dir string) {
	ctx := context.Background()
	verify := func(list ...*aivm.Proof) error {
		_, err := plan.Verify(list, small(), aivm.Want{AnyProgram: true})
		return err
	}
	rejected(t, "pieces", verify(proofs[0], proofs[1]))
	rejected(t, "other_program", verify(proofs[0], proofs[2], proofs[1]))
	rejected(t, "other_program", verify(proofs[1], proofs[0], proofs[2]))
	_, err := plan.Verify(proofs, small(), aivm.Want{Program: aivm.ID{1}})
	rejected(t, "other_program", err)
	_, err = plan.Verify(proofs, small(), aivm.Want{AnyProgram: true, Context: aivm.ID{1}})
	rejected(t, "other_context", err)
	_, err = plan.Verify(proofs, small(), aivm.Want{AnyProgram: true, Data: map[string]aivm.ID{"a": {1}}})
	rejected(t, "other_data", err)

	// A piece of another run of the same program, on data with other ids and on other data.
	for name, v := range map[string]map[string][]float64{"again": values, "other": {"a.x": {1, 2}, "a.y": {2, 4}, "b.x": {-1, .5}, "b.y": {-2, 2}}} {
		other := filepath.Join(t.TempDir(), name)
		require.NoError(t, plan.Save(other, "line"))
		_, err = plan.Run(ctx, other, read(t, plan.Program(), aivm.Files{Values: v}), small(), aivm.RunOptions{})
		require.NoError(t, err)
		_, err = plan.Prove(ctx, other, small(), aivm.PlanProveOptions{})
		require.NoError(t, err)
		foreign, err := plan.Proofs(other)
		require.NoError(t, err)
		require.NoError(t, verify(foreign...))
		rejected(t, "chain", verify(proofs[0], foreign[1], proofs[2]))
		rejected(t, "chain", verify(foreign[0], proofs[1], proofs[2]))

		// A proof of another run in the folder is not taken for the piece's.
		b, err := foreign[1].MarshalBinary()
		require.NoError(t, err)
		path := filepath.Join(dir, "proofs", "0002.private.proof")
		require.NoError(t, os.WriteFile(path, b, 0o600))
		again, err := plan.Prove(ctx, dir, small(), aivm.PlanProveOptions{})
		require.NoError(t, err)
		require.Equal(t, []aivm.PieceState{aivm.PieceThere, aivm.PieceProven, aivm.PieceThere}, states(again))
		require.Contains(t, again[1].Rejects, "another model")
		// Nor is one that was cut off.
		require.NoError(t, os.WriteFile(path, b[:len(b)/2], 0o600))
		again, err = plan.Prove(ctx, dir, small(), aivm.PlanProveOptions{})
		require.NoError(t, err)
		require.Equal(t, aivm.PieceProven, again[1].State)
	}

	// The folder keeps to its data.
	_, err = plan.Run(ctx, dir, read(t, plan.Program(), aivm.Files{Values: map[string][]float64{"a.x": {1, 2}, "a.y": {2, 4}, "b.x": {-1, .5}, "b.y": {-2, 2}}}), small(), aivm.RunOptions{})
	require.ErrorContains(t, err, "b.opening has other data of b.y")

	// A plan whose pieces are not the program's is none.
	file := filepath.Join(dir, "plan.json")
	b, err := os.ReadFile(file)
	require.NoError(t, err)
	for old, mine := range map[string]string{`"size": 2`: `"size": 1`, `"loop": "epoch"`: `"loop": "step"`, `"id": "0x`: `"id": "1x`, `"program": "0x`: `"program": "1x`} {
		require.Contains(t, string(b), old)
		require.NoError(t, os.WriteFile(file, bytes.Replace(b, []byte(old), []byte(mine), 1), 0o644))
		_, err = aivm.LoadPlan(dir)
		require.Error(t, err, old)
	}
}

func states(list []aivm.PieceProof) (s []aivm.PieceState) {
	for _, r := range list {
		s = append(s, r.State)
	}
	return s
}

// texts are tensors as text.
func texts(list []aivm.Tensor) map[string][]string {
	out := map[string][]string{}
	for _, x := range list {
		for i := range x.Len() {
			out[x.Name] = append(out[x.Name], x.Text(i))
		}
	}
	return out
}

// A training that continues, or that starts from private weights, begins in its first piece as it does uncut.
func TestPlanStarts(t *testing.T) {
	ctx := context.Background()
	start := filepath.Join(t.TempDir(), "first.opening")
	proof := prove(t, parse(t, first), read(t, parse(t, first), aivm.Files{Values: values}), aivm.ProveOptions{})
	require.NoError(t, proof.Model().Save(start))
	with := map[string][]float64{"w": {.25}}
	for name, v := range values {
		with[name] = v
	}
	for name, x := range map[string]struct {
		source string
		files  aivm.Files
		want   aivm.Want
	}{
		"private":    {strings.Replace(first, "zeros()", "private()", 1), aivm.Files{Values: with}, aivm.Want{}},
		"continuing": {next, aivm.Files{Values: values, Model: start}, aivm.Want{AssumeInitial: true}},
	} {
		p := parse(t, x.source)
		plan, dir := planned(t, p, 2)
		d := read(t, p, x.files)
		whole, err := p.Run(ctx, d, aivm.RunOptions{})
		require.NoError(t, err, name)
		_, err = plan.Run(ctx, dir, nil, small(), aivm.RunOptions{})
		require.ErrorContains(t, err, "the run of the plan has not begun", name)
		res, err := plan.Run(ctx, dir, d, small(), aivm.RunOptions{})
		require.NoError(t, err, name)
		require.Equal(t, texts(whole.Model), texts(res.Model), name)
		_, err = plan.Prove(ctx, dir, small(), aivm.PlanProveOptions{})
		require.NoError(t, err, name)
		proofs, err := plan.Proofs(dir)
		require.NoError(t, err, name)
		x.want.Program = p.ID()
		s, err := plan.Verify(proofs, small(), x.want)
		require.NoError(t, err, name)
		require.Equal(t, name, s.StartKind)
		if name == "continuing" {
			require.Equal(t, proof.Statement().End, s.Start)
			_, err = plan.Verify(proofs, small(), aivm.Want{Program: p.ID()})
			rejected(t, "unproven", err)
		}
	}
}

// What the pieces cite, one of them or one of Want.Ranges has ranged.
func TestPlanCites(t *testing.T) {
	ctx := context.Background()
	p := parse(t, first)
	plan, dir := planned(t, p, 1)
	_, err := plan.Run(ctx, dir, read(t, p, aivm.Files{Values: values}), small(), aivm.RunOptions{})
	require.NoError(t, err)
	a, b := filepath.Join(dir, "data", "a.opening"), filepath.Join(dir, "data", "b.opening")
	cites := prove(t, p, read(t, p, aivm.Files{Openings: map[string]string{"a": a, "b": b}}), aivm.ProveOptions{Cite: []string{"b"}})
	want := aivm.Want{Program: p.ID()}
	_, err = plan.Verify([]*aivm.Proof{cites}, small(), want)
	rejected(t, "unranged", err)
	ranges, err := aivm.RangeProgram(b)
	require.NoError(t, err)
	want.Ranges = []*aivm.Proof{prove(t, ranges, read(t, ranges, aivm.Files{Openings: map[string]string{"data": b}}), aivm.ProveOptions{})}
	s, err := plan.Verify([]*aivm.Proof{cites}, small(), want)
	require.NoError(t, err)
	require.Equal(t, p.ID(), s.Program)
	_, err = plan.Verify([]*aivm.Proof{cites}, small(), aivm.Want{Program: p.ID(), AssumeRanged: true})
	require.NoError(t, err)
}

// A limit gives the fewest pieces of which none is above it; one that nothing meets is an error.
func TestPlanFits(t *testing.T) {
	p := parse(t, strings.Replace(first, "epoch 5 ", "epoch 5000 ", 1))
	one, err := p.Plan(aivm.PlanOptions{Segments: 1})
	require.NoError(t, err)
	many, err := p.Plan(aivm.PlanOptions{Segments: 1000})
	require.NoError(t, err)
	require.Len(t, many.Pieces(), 1000)
	whole, least := one.Pieces()[0], many.Pieces()[999]
	for _, o := range []aivm.PlanOptions{
		{MaxBytes: whole.Proof.Bytes - 1},
		{MaxBytes: whole.Proof.Bytes},
		{MaxBytes: (whole.Proof.Bytes + least.Proof.Bytes) / 2},
		{MaxSeconds: whole.Seconds},
		{MaxSeconds: (whole.Seconds + least.Seconds) / 2},
	} {
		plan, err := p.Plan(o)
		require.NoError(t, err)
		fits := func(list []aivm.Piece) bool {
			for _, x := range list {
				if o.MaxBytes > 0 && x.Proof.Bytes > o.MaxBytes || o.MaxSeconds > 0 && x.Seconds > o.MaxSeconds {
					return false
				}
			}
			return true
		}
		n := len(plan.Pieces())
		require.True(t, fits(plan.Pieces()), o)
		if n > 1 {
			fewer, err := p.Plan(aivm.PlanOptions{Segments: n - 1})
			require.NoError(t, err)
			require.False(t, fits(fewer.Pieces()), "%+v: %d pieces fit as well", o, n-1)
		}
		require.Equal(t, o.MaxBytes == whole.Proof.Bytes || o.MaxSeconds == whole.Seconds, n == 1, o)
	}
	_, err = p.Plan(aivm.PlanOptions{MaxBytes: 1})
	require.ErrorIs(t, err, aivm.ErrMemory)
	_, err = p.Plan(aivm.PlanOptions{MaxSeconds: .001})
	require.ErrorIs(t, err, aivm.ErrUncut)
	for _, o := range []aivm.PlanOptions{{}, {Segments: 2, MaxBytes: 1 << 30}, {MaxBytes: 1 << 30, MaxSeconds: 1}, {Segments: -1}} {
		_, err = p.Plan(o)
		require.ErrorContains(t, err, "one of them")
	}
}

// The pieces of a training make one public proof, which says what they say: each cites the data that the first has ranged, and takes for
// granted of the weights before what the program before shows.
func TestPlanIsWrapped(t *testing.T) {
	if testing.Short() {
		t.Skip("makes a key")
	}
	t.Setenv("XDG_CACHE_HOME", t.TempDir())
	ctx := context.Background()
	powers, err := aivm.UnsafePowers(ctx, 20)
	require.NoError(t, err)
	p := parse(t, first)
	plan, err := p.Plan(aivm.PlanOptions{Segments: 3, OnChain: true})
	require.NoError(t, err)
	dir := filepath.Join(t.TempDir(), "plan")
	require.NoError(t, plan.Save(dir, "line"))
	plan, err = aivm.LoadPlan(dir)
	require.NoError(t, err)
	_, err = plan.Run(ctx, dir, read(t, p, aivm.Files{Values: values}), powers, aivm.RunOptions{})
	require.NoError(t, err)
	_, err = plan.Prove(ctx, dir, powers, aivm.PlanProveOptions{})
	require.NoError(t, err)
	proofs, err := plan.Proofs(dir)
	require.NoError(t, err)
	whole, err := plan.Verify(proofs, powers, aivm.Want{Program: p.ID()})
	require.NoError(t, err)

	public, err := aivm.Wrap(ctx, proofs, powers, aivm.WrapOptions{})
	require.NoError(t, err)
	key, err := aivm.NewProvingKey(ctx, powers, aivm.KeyOptions{})
	require.NoError(t, err)
	keys := aivm.PublicKeys{Verifying: key.VerifyingKey()}
	var read []*aivm.ProgramKey
	for i := range plan.Pieces() {
		piece, err := plan.Piece(i)
		require.NoError(t, err)
		k, err := piece.Key(powers, plan.Pieces()[i].Cites...)
		require.NoError(t, err)
		keys.Programs = append(keys.Programs, k)
		b, err := k.MarshalBinary()
		require.NoError(t, err)
		again, err := aivm.ReadProgramKey(b)
		require.NoError(t, err)
		require.Equal(t, k.ID(), again.ID())
		read = append(read, again)
	}
	any := aivm.Want{AnyProgram: true}
	list, err := aivm.VerifyPublic(public, any, keys)
	require.NoError(t, err)
	require.Equal(t, whole.End, list[2].End)
	require.Equal(t, texts(whole.Outputs), texts(list[2].Outputs))
	require.True(t, list[1].Data[0].Assumed)

	_, err = aivm.VerifyPublic(public, any, aivm.PublicKeys{Verifying: keys.Verifying, Programs: read})
	require.ErrorContains(t, err, "a piece of a training is verified by its program")
	last, err := aivm.Wrap(ctx, proofs[1:], powers, aivm.WrapOptions{})
	require.NoError(t, err)
	_, err = aivm.VerifyPublic(last, aivm.Want{AnyProgram: true, AssumeInitial: true, AssumeRanged: true}, keys)
	rejected(t, "unproven", err)
	head, err := aivm.Wrap(ctx, proofs[:1], powers, aivm.WrapOptions{})
	require.NoError(t, err)
	rest, err := aivm.VerifyPublicChain([]*aivm.PublicProof{head, last}, any, keys)
	require.NoError(t, err)
	require.Equal(t, whole.End, rest[2].End)
	three, err := aivm.Wrap(ctx, []*aivm.Proof{proofs[0], proofs[2]}, powers, aivm.WrapOptions{})
	require.NoError(t, err)
	_, err = aivm.VerifyPublic(three, any, keys)
	rejected(t, "chain", err)
}
