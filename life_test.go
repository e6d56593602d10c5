package aivm_test

import (
	"context"
	"encoding/json"
	"math"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/verifier"
)

// first learns y = 2x from four points of two providers; next continues from its model.
const first = `
a.x = input fx16.8[row=2]
a.y = input fx16.8[row=2]
b.x = input fx16.8[row=2]
b.y = input fx16.8[row=2]
w = state fx40.24[], zeros()
loop epoch 5 {
  ap = mul a.x, w
  ad = sub ap, a.y
  ae = round ad, fx16.8
  ag = grad ap, ae, w
  bp = mul b.x, w
  bd = sub bp, b.y
  be = round bd, fx16.8
  bg = grad bp, be, w
  g  = add ag, bg
  w  = sgdstep w, g, 1/64
  m  = round w, fx24.16
  slope_now = metric m
}
f = round w, fx24.16
slope = output f
`

var (
	next   = strings.Replace(first, "zeros()", "previous()", 1)
	values = map[string][]float64{"a.x": {1, 2}, "a.y": {2, 4}, "b.x": {-1, .5}, "b.y": {-2, 1}}
	chunk  = 9
)

// small are powers of tau for small programs.
var small = sync.OnceValue(func() *aivm.Powers {
	p, err := aivm.UnsafePowers(context.Background(), chunk)
	if err != nil {
		panic(err)
	}
	return p
})

func parse(t *testing.T, source string) *aivm.Program {
	t.Helper()
	p, err := aivm.Parse("line.aasm", []byte(source), nil)
	require.NoError(t, err)
	return p
}

func read(t *testing.T, p *aivm.Program, f aivm.Files) *aivm.Data {
	t.Helper()
	d, err := p.Data(f)
	require.NoError(t, err)
	return d
}

func prove(t *testing.T, p *aivm.Program, d *aivm.Data, o aivm.ProveOptions) *aivm.Proof {
	t.Helper()
	o.ChunkBits = chunk
	proof, err := p.Prove(context.Background(), d, small(), o)
	require.NoError(t, err)
	return proof
}

func stageNames(m aivm.Making) []string {
	var names []string
	for _, s := range m.Stages {
		names = append(names, s.Name)
	}
	return names
}

func rejected(t *testing.T, cause string, err error) {
	t.Helper()
	var r *aivm.Rejection
	require.ErrorAs(t, err, &r)
	require.Equal(t, cause, r.Cause, err.Error())
}

func TestRun(t *testing.T) {
	p := parse(t, first)
	require.Equal(t, []string{"a", "b"}, p.DataSets())
	require.True(t, p.HasModel())
	require.False(t, p.Continuing())
	var steps []int
	var samples []string
	res, err := p.Run(context.Background(), read(t, p, aivm.Files{Values: values}), aivm.RunOptions{
		Progress: func(p aivm.Progress) { steps = append(steps, p.Step) },
		Metric:   func(s aivm.Sample) { samples = append(samples, s.Text()) },
	})
	require.NoError(t, err)
	require.Equal(t, []int{1, 2, 3, 4, 5}, steps)
	require.Len(t, samples, 5)
	require.Equal(t, 5, res.Steps)
	slope, ok := res.Output("slope")
	require.True(t, ok)
	require.Equal(t, samples[4], slope.Text(0))
	require.Equal(t, slope.Float(0), math.Ldexp(float64(slope.Integer(0).Int64()), -slope.Scale))
	require.Equal(t, "w", res.Model[0].Name)
	require.Equal(t, []float64{slope.Float(0)}, res.Metrics[0].Values[4:])

	ctx, stop := context.WithCancel(context.Background())
	stop()
	_, err = p.Run(ctx, read(t, p, aivm.Files{Values: values}), aivm.RunOptions{})
	require.ErrorIs(t, err, context.Canceled)
}

// Tensors are written with all of their digits, or refused.
func TestTensors(t *testing.T) {
	t.Chdir(t.TempDir())
	p := parse(t, "x = input fx60.8[row=2, px=2]\ny = round x, fx60.8\nz = output y\n")
	d := read(t, p, aivm.Files{Values: map[string][]float64{"x": {1, -0.5, 1 << 50, 0.00390625}}})
	res, err := p.Run(context.Background(), d, aivm.RunOptions{})
	require.NoError(t, err)
	z := &res.Outputs[0]
	b, err := json.Marshal(map[string]any{"z": z, "exact": z.Exact()})
	require.NoError(t, err)
	require.JSONEq(t, `{"z": [[1, -0.5], [1125899906842624, 0.00390625]], "exact": {"scale": 8, "integers": [["256", "-128"], ["288230376151711744", "1"]]}}`, string(b))
	require.Zero(t, z.Rounded())
	require.Equal(t, "1 -0.5 1125899906842624 0.00390625", z.String())
	require.Equal(t, []int{2, 2}, z.Dims())
	for _, name := range []string{"z.npy", "z.npz", "z.safetensors"} {
		require.NoError(t, aivm.WriteArrays(name, true, z))
		back := read(t, p, aivm.Files{Sources: map[string]string{"x": name + "@raw"}})
		again, err := p.Run(context.Background(), back, aivm.RunOptions{})
		require.NoError(t, err)
		require.Equal(t, z.Floats(), again.Outputs[0].Floats())
	}
	require.ErrorContains(t, aivm.WriteArrays("z.txt", false, z), `the name ends in ".txt"`)
	require.ErrorContains(t, aivm.WriteArrays("two.npy", false, z, z), "holds one array, these are 2")
}

// What is wrong with a program or its data is said with its cause.
func TestMistakes(t *testing.T) {
	_, err := aivm.Parse("x.aasm", []byte("a = mull b, c\n"), nil)
	var list isa.Errors
	require.ErrorAs(t, err, &list)
	require.Equal(t, 1, list[0].Pos.Line)

	p := parse(t, first)
	for want, f := range map[string]aivm.Files{
		"input a.x has no file: give one with Sources a.x=FILE": {},
		"Values: the program takes no z":                        {Values: map[string][]float64{"z": {1}}},
		"Values a.x: 1 numbers, want 2":                         {Values: map[string][]float64{"a.x": {1}}},
		"Values a.x: number 1: 1e+09 is outside":                {Values: map[string][]float64{"a.x": {1, 1e9}}},
		"a.x is in Values and in Sources":                       {Values: values, Sources: map[string]string{"a.x": "x.npy"}},
		"Absent: the program has no data set c":                 {Values: values, Absent: []string{"c"}},
		"Openings: the program has no data set c":               {Values: values, Openings: map[string]string{"c": "c.opening"}},
		"Model: the program does not continue":                  {Values: values, Model: "m.opening"},
	} {
		_, err := p.Data(f)
		require.ErrorContains(t, err, want)
	}
	d := read(t, p, aivm.Files{Values: values})
	other := parse(t, strings.Replace(first, "epoch 5", "epoch 6", 1))
	_, err = other.Run(context.Background(), d, aivm.RunOptions{})
	require.ErrorContains(t, err, "the data were read for program "+p.ID().String())
	_, err = p.Prove(context.Background(), d, small(), aivm.ProveOptions{ChunkBits: chunk, MaxBytes: 1000})
	require.ErrorIs(t, err, aivm.ErrMemory)
	_, err = p.Prove(context.Background(), d, small(), aivm.ProveOptions{ChunkBits: chunk, OnChain: true})
	require.ErrorContains(t, err, "exclude each other")
	_, err = p.Prove(context.Background(), d, small(), aivm.ProveOptions{ChunkBits: chunk + 1})
	require.ErrorIs(t, err, aivm.ErrTooSmall)

	same := map[string][]float64{"a.x": {1, 2}, "a.y": {2, 4}, "b.x": {1, 2}, "b.y": {2, 4}}
	twice := read(t, p, aivm.Files{Values: same})
	_, err = p.Prove(context.Background(), twice, small(), aivm.ProveOptions{ChunkBits: chunk})
	require.ErrorIs(t, err, aivm.ErrSameRows)
	_, _, err = p.Commit(twice, "a", small())
	require.ErrorIs(t, err, aivm.ErrSameRows)
}

// A chain of proofs on committed data, each check of which has something that fails it.
func TestProofs(t *testing.T) {
	t.Chdir(t.TempDir())
	p, q := parse(t, first), parse(t, next)
	c, o, err := p.Commit(read(t, p, aivm.Files{Values: values}), "a", small())
	require.NoError(t, err)
	require.Equal(t, c.ID(), o.ID())
	require.NoError(t, c.Save("a.commitment"))
	require.NoError(t, o.Save("a.opening"))
	require.ErrorContains(t, o.Save("a.opening"), "never overwritten")
	id, err := aivm.CommittedID("a.commitment")
	require.NoError(t, err)
	require.Equal(t, c.ID(), id)

	opened := aivm.Files{Openings: map[string]string{"a": "a.opening"}, Absent: []string{"b"}}
	var stages []string
	one := prove(t, p, read(t, p, opened), aivm.ProveOptions{Context: aivm.ID{1}, Progress: func(p aivm.Progress) { stages = append(stages, p.Stage) }})
	require.Contains(t, stages, "commit")
	require.Equal(t, stages[len(stages)-len(one.Making().Stages):], stageNames(one.Making()))
	require.NoError(t, one.Keep("one.proof", "one.opening", nil))
	kept, err := aivm.LoadProof("one.proof")
	require.NoError(t, err)
	require.Equal(t, one.ChunkBits(), kept.ChunkBits())
	for _, secret := range []string{"one.proof", "one.opening"} {
		info, err := os.Stat(secret)
		require.NoError(t, err)
		require.Equal(t, os.FileMode(0o600), info.Mode().Perm(), secret)
	}
	continued := opened
	continued.Model = "one.opening"
	two := prove(t, q, read(t, q, continued), aivm.ProveOptions{Context: aivm.ID{1}})
	var told string
	require.NoError(t, two.Keep("two.proof", "one.opening", func(line string) { told = line }))
	require.Contains(t, told, "the opening of model "+one.Model().ID().String()+" is kept as one.")
	require.ErrorContains(t, two.Keep("two.proof", "one.proof", nil), "is no opening")

	want := aivm.Want{Program: p.ID(), Context: aivm.ID{1}, Data: map[string]aivm.ID{"a": c.ID()}}
	st, err := aivm.Verify(one, small(), want)
	require.NoError(t, err)
	require.True(t, st.Unsafe)
	require.Equal(t, c.ID(), st.Data[0].ID)
	require.True(t, st.Data[1].Absent)
	require.Equal(t, one.Model().ID(), *st.End)

	any := aivm.Want{AnyProgram: true, Context: aivm.ID{1}}
	list, err := aivm.VerifyChain([]*aivm.Proof{one, two}, small(), any)
	require.NoError(t, err)
	require.Equal(t, list[0].End, list[1].Start)
	_, err = aivm.Verify(two, small(), any)
	rejected(t, "unproven", err)
	require.ErrorIs(t, err, aivm.ErrUnproven)
	assume := any
	assume.AssumeInitial = true
	st, err = aivm.Verify(two, small(), assume)
	require.NoError(t, err)
	require.True(t, st.Assumes)
	_, err = aivm.VerifyChain(nil, small(), any)
	require.ErrorIs(t, err, aivm.ErrChain, "no proof proves nothing")
	_, err = aivm.VerifyPublicChain(nil, any, aivm.PublicKeys{})
	require.ErrorIs(t, err, aivm.ErrChain)
	_, err = aivm.VerifyChain([]*aivm.Proof{two, one}, small(), assume)
	rejected(t, "chain", err)

	for cause, w := range map[string]aivm.Want{
		"other_program": {Context: aivm.ID{1}}, // a program is wanted unless any will do
		"other_context": {Program: p.ID()},     // and no context
		"other_data":    {Program: p.ID(), Context: aivm.ID{1}, Data: map[string]aivm.ID{"a": {2}}},
		"unsafe":        {Program: p.ID(), Context: aivm.ID{1}, Safe: true},
	} {
		_, err := aivm.Verify(one, small(), w)
		rejected(t, cause, err)
	}
	foreign, err := aivm.UnsafePowers(context.Background(), chunk)
	require.NoError(t, err)
	_, err = aivm.Verify(one, foreign, want)
	rejected(t, "srs", err)
	_, err = p.Prove(context.Background(), read(t, p, opened), foreign, aivm.ProveOptions{ChunkBits: chunk})
	require.ErrorContains(t, err, "a.opening: the commitment is for the powers of tau")

	b, err := one.MarshalBinary()
	require.NoError(t, err)
	back, err := aivm.ReadProof(b)
	require.NoError(t, err)
	require.Nil(t, back.Statement())
	_, err = aivm.Verify(back, small(), want)
	require.NoError(t, err)
	b[len(b)-1] ^= 1
	if bad, err := aivm.ReadProof(b); err == nil {
		_, err = aivm.Verify(bad, small(), want)
		rejected(t, "false", err)
	} else {
		rejected(t, "malformed", err)
	}
	_, err = aivm.ReadProof([]byte("nothing"))
	rejected(t, "foreign", err)
	require.ErrorIs(t, err, verifier.ErrForeign)
}

// The data of an opening that a file replaces by others are refused when they are bound to powers of tau.
func TestOtherDataThanCommitted(t *testing.T) {
	t.Chdir(t.TempDir())
	p := parse(t, first)
	_, o, err := p.Commit(read(t, p, aivm.Files{Values: values}), "a", small())
	require.NoError(t, err)
	require.NoError(t, o.Save("a.opening"))
	require.NoError(t, os.WriteFile("x.csv", []byte("x\n1\n3\n"), 0o644))
	d := read(t, p, aivm.Files{Openings: map[string]string{"a": "a.opening"}, Absent: []string{"b"}, Sources: map[string]string{"a.x": "x.csv"}})
	_, err = p.Prove(context.Background(), d, small(), aivm.ProveOptions{ChunkBits: chunk})
	require.ErrorContains(t, err, "other data than those committed to")
}

// A public proof of a chain says what the inner ones say, under its verifying key and the keys of its programs, and no others.
func TestPublicProof(t *testing.T) {
	if testing.Short() {
		t.Skip("makes a key")
	}
	t.Chdir(t.TempDir())
	ctx := context.Background()
	powers, err := aivm.UnsafePowers(ctx, 20)
	require.NoError(t, err)
	p, q := parse(t, first), parse(t, next)
	whole := aivm.ProveOptions{OnChain: true}
	one, err := p.Prove(ctx, read(t, p, aivm.Files{Values: values}), powers, whole)
	require.NoError(t, err)
	require.NoError(t, one.Keep("one.proof", "one.opening", nil))
	two, err := q.Prove(ctx, read(t, q, aivm.Files{Values: values, Model: "one.opening"}), powers, whole)
	require.NoError(t, err)
	one, err = aivm.LoadProof("one.proof") // as it comes from its file
	require.NoError(t, err)
	require.True(t, one.OnChain())
	st, err := aivm.Verify(one, powers, aivm.Want{Program: p.ID()})
	require.NoError(t, err)

	key, err := aivm.NewProvingKey(ctx, powers, aivm.KeyOptions{Folder: "keys"})
	require.NoError(t, err)
	require.True(t, key.Report().Made)
	k := key.VerifyingKey()
	require.True(t, k.Development())
	require.NoError(t, k.Check(powers))
	public, err := aivm.Wrap(ctx, []*aivm.Proof{one, two}, powers, aivm.WrapOptions{Key: key})
	require.NoError(t, err)
	require.Len(t, public.Statements(), 2)
	require.Equal(t, st.End, public.Statements()[0].End)
	require.Equal(t, st.End, public.Statements()[1].Start)
	pk, err := p.Key(powers)
	require.NoError(t, err)
	qk, err := q.Key(powers)
	require.NoError(t, err)
	require.Equal(t, pk.ID(), public.Program(public.Statements()[0]).ID())
	require.NotEqual(t, pk.ID(), qk.ID())
	values, bytes, err := public.Calldata(k, public.Programs(), nil)
	require.NoError(t, err)
	require.Len(t, values, 2)
	require.NotEmpty(t, bytes)

	require.NoError(t, public.Save("p.wrapped"))
	require.NoError(t, k.Save("p.vkey", false))
	require.NoError(t, qk.Save("q.pkey"))
	public, err = aivm.LoadPublicProof("p.wrapped")
	require.NoError(t, err)
	require.Equal(t, 2, public.Len())
	loaded, err := aivm.LoadVerifyingKey("p.vkey")
	require.NoError(t, err)
	nameless, err := aivm.LoadProgramKey("q.pkey")
	require.NoError(t, err)
	require.Equal(t, qk.ID(), nameless.ID())
	id := k.ID()
	keys := aivm.PublicKeys{Verifying: loaded, Programs: []*aivm.ProgramKey{nameless, pk}}
	list, err := aivm.VerifyPublic(public, aivm.Want{AnyProgram: true, Verifier: &id}, keys)
	require.NoError(t, err)
	require.Equal(t, st.Outputs[0].Text(0), list[0].Outputs[0].Text(0))
	require.Equal(t, "slope", list[0].Outputs[0].Name)
	require.Equal(t, "1", list[1].Outputs[0].Name, "a key in a file knows no names")
	require.Equal(t, id, *list[0].Verifier)
	require.Equal(t, qk.ID(), *list[1].Key)
	require.True(t, list[0].Development)

	for cause, w := range map[string]aivm.Want{
		"other_program": {Program: p.ID()}, "other_context": {AnyProgram: true, Context: aivm.ID{1}}, "other_verifier": {AnyProgram: true, Verifier: &aivm.ID{}},
		"unsafe": {AnyProgram: true, Safe: true}, "other_data": {AnyProgram: true, Data: map[string]aivm.ID{"a": {}}},
	} {
		_, err := aivm.VerifyPublic(public, w, keys)
		rejected(t, cause, err)
	}
	any := aivm.Want{AnyProgram: true}
	_, err = aivm.VerifyPublic(public, any, aivm.PublicKeys{Verifying: k, Programs: []*aivm.ProgramKey{pk}})
	rejected(t, "other_key", err)

	again, err := aivm.NewProvingKey(ctx, powers, aivm.KeyOptions{Folder: "again"})
	require.NoError(t, err)
	twin := again.VerifyingKey() // of the same circuit, made anew
	require.NotEqual(t, id, twin.ID())
	require.ErrorIs(t, twin.Save("p.vkey", false), aivm.ErrKeyThere)
	_, err = aivm.VerifyPublic(public, any, aivm.PublicKeys{Verifying: twin, Programs: keys.Programs})
	rejected(t, "false", err)

	// A second half alone is worth as much as the model that it begins with.
	half, err := two.Wrap(ctx, powers, aivm.WrapOptions{Key: key})
	require.NoError(t, err)
	_, err = aivm.VerifyPublic(half, any, keys)
	rejected(t, "unproven", err)
	backwards, err := aivm.Wrap(ctx, []*aivm.Proof{two, one}, powers, aivm.WrapOptions{Key: key})
	require.NoError(t, err, "the statements are not compared with each other")
	_, err = aivm.VerifyPublic(backwards, aivm.Want{AnyProgram: true, AssumeInitial: true}, keys)
	rejected(t, "chain", err)

	_, err = aivm.Wrap(ctx, nil, powers, aivm.WrapOptions{Key: key})
	require.ErrorContains(t, err, "a public proof is of 1 to 16")
	closed := prove(t, p, read(t, p, aivm.Files{Absent: []string{"a", "b"}}), aivm.ProveOptions{})
	_, err = closed.Wrap(ctx, small(), aivm.WrapOptions{Key: key})
	require.ErrorIs(t, err, aivm.ErrNotForWrap)
	_, err = one.Wrap(ctx, small(), aivm.WrapOptions{Key: key})
	rejected(t, "srs", err)
	_, err = aivm.NewProvingKey(ctx, small(), aivm.KeyOptions{})
	require.ErrorIs(t, err, aivm.ErrTooSmall)
}

// One program, one data set and one set of powers serve many goroutines. The race detector watches.
func TestConcurrentUse(t *testing.T) {
	p := parse(t, first)
	d := read(t, p, aivm.Files{Values: values})
	var all sync.WaitGroup
	for range 4 {
		all.Go(func() {
			res, err := p.Run(context.Background(), d, aivm.RunOptions{})
			if err != nil || res.Steps != 5 {
				t.Error(err)
			}
			proof, err := p.Prove(context.Background(), d, small(), aivm.ProveOptions{ChunkBits: chunk})
			if err == nil {
				_, err = aivm.Verify(proof, small(), aivm.Want{Program: p.ID()})
			}
			if err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
}

func TestPowersFiles(t *testing.T) {
	t.Setenv("XDG_CACHE_HOME", t.TempDir())
	t.Setenv("AIVM_SRS", "")
	ctx := context.Background()
	path := filepath.Join(t.TempDir(), "p.srs")
	require.NoError(t, small().Save(ctx, path, false))
	p, err := aivm.LoadPowers(ctx, path)
	require.NoError(t, err)
	require.Equal(t, small().ID(), p.ID())
	require.True(t, p.Unsafe())
	require.Empty(t, p.Ceremony())
	require.Contains(t, p.String(), "UNSAFE")
	require.Equal(t, chunk, p.ChunkBits())
	require.NoError(t, p.Check())
	_, err = aivm.LoadPowers(ctx, "")
	require.ErrorIs(t, err, os.ErrNotExist)
	_, err = aivm.UnsafePowers(ctx, 40)
	require.ErrorContains(t, err, "want 2^1 to 2^27")
}

func TestIDs(t *testing.T) {
	id, err := aivm.ParseID("0x" + strings.Repeat("0a", 32))
	require.NoError(t, err)
	b, err := id.MarshalText()
	require.NoError(t, err)
	var back aivm.ID
	require.NoError(t, back.UnmarshalText(b))
	require.Equal(t, id, back)
	require.Error(t, back.UnmarshalText([]byte("0x12")))
}
