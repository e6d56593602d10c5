package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/internal/files/inputs"
	"github.com/aivm/aivm/internal/files/opening"
	"github.com/aivm/aivm/internal/tools/hostile"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/int128"
	"github.com/aivm/aivm/prover"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/srs"
	"github.com/aivm/aivm/vm"
)

// typed are the errors that a verifier may answer with.
var typed = []error{
	verifier.ErrForeign, verifier.ErrVersion, verifier.ErrTruncated, verifier.ErrMalformed,
	verifier.ErrSRS, verifier.ErrProgram, verifier.ErrOutputs, verifier.ErrShape, verifier.ErrFalse,
	pcs.ErrMalformed, pcs.ErrPoint, // of a point
}

// proofs makes a proof of the source with powers of tau of its own. Data and
// seeds are the same in all.
type proofs struct {
	key    *verifier.Key
	powers *srs.SRS
}

func newProofs(t *testing.T) *proofs {
	t.Helper()
	path := filepath.Join(t.TempDir(), "powers.srs")
	require.NoError(t, os.WriteFile(path, testPowers(), 0o600))
	s, err := srs.Load(path)
	require.NoError(t, err)
	return &proofs{&verifier.Key{SRS: s}, s}
}

func (p *proofs) prove(t *testing.T, source string, o prover.Options) *verifier.Proof {
	t.Helper()
	folder(t, map[string]string{"points.csv": points})
	u, err := asm.LoadBytes("line.aasm", []byte(source), asm.Options{})
	require.NoError(t, err)
	data, err := (&inputs.Request{Words: inputs.Flags}).Read(u)
	require.NoError(t, err)
	run, err := vm.Run(context.Background(), u, data.In, vm.Options{Trace: true})
	require.NoError(t, err)
	o.C = 12
	r, err := prover.Prove(context.Background(), p.powers, u, run, o)
	require.NoError(t, err)
	return r.Proof
}

// file is the encoding of a proof.
func file(t *testing.T, p *verifier.Proof) []byte {
	t.Helper()
	b, err := p.AppendBinary(nil)
	require.NoError(t, err)
	return b
}

// weighted has constants that a claim is about, several outputs, and a table.
const weighted = `x = input fx9.1[i=4], "points.csv:x"
k = const fx9.0[i=4], values(1, 2, 3, 4)
p = mul x, k
e = round p, fx20.0
r = relu e
s = sum r
t = round s, fx24.0
out = output t
q = round x, fx12.0
all = output q
`

// No mutant of an inner proof verifies, none panics, each has a typed error.
func TestHostileProofs(t *testing.T) {
	home, err := os.Getwd()
	require.NoError(t, err)
	p := newProofs(t)
	var files [][]byte
	for _, source := range []string{genesis, strings.Replace(genesis, "steps = 5", "steps = 6", 1), weighted} {
		files = append(files, file(t, p.prove(t, source, prover.Options{})))
	}
	hostile.Run(t, "inner proof", hostile.Target{
		Mutator: hostile.Mutator{Seeds: files, Fields: []int{92, 93, 96}, Own: p.otherProgram(t, home)},
		Fuzz:    filepath.Join(home, "..", "..", "verifier", "testdata", "fuzz", "FuzzProof"),
		Typed:   hostile.Any(typed...),
		Check: func(b []byte) (hostile.Verdict, error) {
			q := &verifier.Proof{}
			if err := q.UnmarshalBinary(b); err != nil {
				return hostile.Refused, err
			}
			if again, err := q.AppendBinary(nil); err != nil || !bytes.Equal(again, b) {
				return hostile.Accepted, errors.New("two encodings of one proof")
			}
			if _, err := verifier.Verify(p.key, q); err != nil {
				return hostile.Refused, err
			}
			if slices.ContainsFunc(files, func(f []byte) bool { return bytes.Equal(f, b) }) {
				return hostile.Same, nil
			}
			return hostile.Accepted, errors.New("it verifies")
		},
	})
}

// otherProgram makes proofs whose program is a mutant of one of the instructions' programs, and whose lengths fit it: what
// they say is nonsense, but the verifier runs as far as it can.
func (p *proofs) otherProgram(t *testing.T, home string) func(rng *rand.Rand) []byte {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join(home, "..", "..", "isa", "testdata", "*.aasm"))
	require.NoError(t, err)
	texts := hostile.Mutator{Text: true}
	for _, path := range paths {
		b, err := os.ReadFile(path)
		require.NoError(t, err)
		texts.Seeds = append(texts.Seeds, b)
	}
	_, _, g, _ := bn254.Generators()
	return func(rng *rand.Rand) []byte {
		for range 100 {
			source, _ := texts.Mutate(rng)
			u, err := asm.LoadBytes("own.aasm", source, asm.Options{})
			if err != nil {
				continue
			}
			q := &verifier.Proof{C: 8 + rng.IntN(7), SRS: p.powers.ID(), Unsafe: true, Program: isa.Encode(u.Program)}
			l, err := argument.NewLayout(u, q.C, 0)
			if err != nil || len(l.Chunks) > 64 {
				continue
			}
			for range l.Chunks {
				q.Commitments = append(q.Commitments, g)
			}
			for _, o := range u.Outputs {
				q.Outputs = append(q.Outputs, make([]int128.Int, min(o.Value.Type.Len()*o.Op.Block.Iterations(), 1<<14)))
			}
			q.Tape = make([]fr.Element, rng.IntN(4000))
			for i := range q.Tape {
				q.Tape[i].SetUint64(rng.Uint64())
			}
			return file(t, q)
		}
		return nil
	}
}

// opened is what an opening says: an id, and the numbers behind it.
type opened struct {
	id     verifier.Word
	decls  []opening.Decl
	in     vm.Inputs
	scalar []prover.Blinding
}

// readOpened reads an opening as aivm commit --check does.
func readOpened(path string, powers *srs.SRS) (*opened, error) {
	o, err := opening.Read(path, opening.DataKind, powers.ID().String())
	if err != nil {
		return nil, err
	}
	c, err := o.Set(powers)
	if err != nil {
		return nil, err
	}
	given := slices.Clone(c.Blindings)
	if err := c.Commit(); err != nil {
		return nil, err
	}
	if id, err := opening.ParseWord(o.ID); err != nil || c.Data.ID != id {
		return nil, fmt.Errorf("it opens %s, not %s", c.Data.ID, o.ID)
	}
	return &opened{c.Data.ID, o.Tensors, c.In, given}, nil
}

// A mutant of an opening opens the commitment to the same numbers or does not open it.
func TestHostileOpenings(t *testing.T) {
	home, err := os.Getwd()
	require.NoError(t, err)
	proving(t)
	works(t, "commit", "--for", "line.aasm:x", "--name", "a")
	works(t, "commit", "x=points.csv:x", "y=points.csv:y", "--format", "fx16.8", "--axes", "x=row", "--axes", "y=row", "--name", "b")
	powers, err := srs.Load("powers.srs")
	require.NoError(t, err)
	var files, commitments [][]byte
	var valid []*opened
	var ids []verifier.Word
	for _, name := range []string{"a", "b"} {
		for list, suffix := range map[*[][]byte]string{&files: ".opening", &commitments: ".commitment"} {
			b, err := os.ReadFile(name + suffix)
			require.NoError(t, err)
			*list = append(*list, b)
		}
		o, err := readOpened(name+".opening", powers)
		require.NoError(t, err)
		valid, ids = append(valid, o), append(ids, o.id)
	}
	hostile.Run(t, "opening", hostile.Target{
		Mutator: hostile.Mutator{Seeds: files, Text: true},
		Fuzz:    filepath.Join(home, "testdata", "fuzz", "FuzzOpening"),
		Check: func(b []byte) (hostile.Verdict, error) {
			if err := os.WriteFile("x.opening", b, 0o600); err != nil {
				return hostile.Accepted, err
			}
			o, err := readOpened("x.opening", powers)
			if err != nil {
				return hostile.Refused, err
			}
			for _, v := range valid {
				if o.id == v.id {
					if !reflect.DeepEqual(o, v) {
						return hostile.Accepted, errors.New("other data behind the id")
					}
					return hostile.Same, nil
				}
			}
			return hostile.Refused, hostile.ErrOther
		},
	})
	hostile.Run(t, "commitment", hostile.Target{
		Mutator: hostile.Mutator{Seeds: commitments, Text: true},
		Check: func(b []byte) (hostile.Verdict, error) {
			if err := os.WriteFile("x.commitment", b, 0o600); err != nil {
				return hostile.Accepted, err
			}
			id, err := opening.IDOf("x.commitment")
			switch {
			case err != nil:
				return hostile.Refused, err
			case !slices.Contains(ids, id):
				return hostile.Refused, hostile.ErrOther
			}
			return hostile.Same, nil // the id is all that is taken from it
		},
	})
}

// A proof with one field of another proof, or with fields swapped, is false.
func TestForeignParts(t *testing.T) {
	p := newProofs(t)
	honest := p.prove(t, genesis, prover.Options{})
	longer := p.prove(t, strings.Replace(genesis, "steps = 5", "steps = 6", 1), prover.Options{})
	faster := p.prove(t, strings.Replace(genesis, "1/64", "1/32", 1), prover.Options{})
	again := p.prove(t, genesis, prover.Options{})
	end := len(honest.Commitments) - 1 // the final model's
	for _, x := range []struct {
		name   string
		change func(q *verifier.Proof)
		want   error
	}{
		{"two commitments swapped", func(q *verifier.Proof) { swap(q.Commitments, end-1, end-2) }, verifier.ErrFalse},
		{"the final state of another run", func(q *verifier.Proof) { q.Commitments[end] = faster.Commitments[end] }, verifier.ErrFalse},
		{"the final state, committed to anew", func(q *verifier.Proof) { q.Commitments[end] = again.Commitments[end] }, verifier.ErrFalse},
		{"data of another proof", func(q *verifier.Proof) { q.Commitments[end-1] = again.Commitments[end-1] }, verifier.ErrFalse},
		{"a commitment is infinity", func(q *verifier.Proof) { q.Commitments[0] = bn254.G1Affine{} }, verifier.ErrFalse},
		{"a commitment dropped", func(q *verifier.Proof) { q.Commitments = q.Commitments[:end] }, verifier.ErrShape},
		{"a commitment doubled", func(q *verifier.Proof) { q.Commitments = append(q.Commitments, q.Commitments[end]) }, verifier.ErrShape},
		{"another program", func(q *verifier.Proof) { q.Program = faster.Program }, verifier.ErrFalse},
		{"a longer program", func(q *verifier.Proof) { q.Program = longer.Program }, verifier.ErrFalse},
		{"another context", func(q *verifier.Proof) { q.Context[31] = 1 }, verifier.ErrFalse},
		{"another output", func(q *verifier.Proof) { q.Outputs = [][]int128.Int{{q.Outputs[0][0].Add(int128.From(1))}} }, verifier.ErrFalse},
		{"an output outside its format", func(q *verifier.Proof) { q.Outputs = [][]int128.Int{{int128.From(1 << 40)}} }, verifier.ErrOutputs},
		{"no output", func(q *verifier.Proof) { q.Outputs = nil }, verifier.ErrOutputs},
		{"the tape of another proof", func(q *verifier.Proof) { q.Tape = again.Tape }, verifier.ErrFalse},
		{"the opening of another proof", func(q *verifier.Proof) { q.Opening = again.Opening }, verifier.ErrFalse},
		{"a tape that ends early", func(q *verifier.Proof) { q.Tape = q.Tape[:len(q.Tape)-1] }, verifier.ErrShape},
		{"a tape that goes on", func(q *verifier.Proof) { q.Tape = append(slices.Clone(q.Tape), q.Tape[0]) }, verifier.ErrShape},
		{"smaller chunks", func(q *verifier.Proof) { q.C-- }, verifier.ErrShape},
		{"no program", func(q *verifier.Proof) { q.Program = nil }, verifier.ErrProgram},
	} {
		q := *honest
		q.Commitments = slices.Clone(honest.Commitments)
		x.change(&q)
		_, err := verifier.Verify(p.key, &q)
		require.ErrorIs(t, err, x.want, x.name)
	}
	_, err := verifier.Verify(p.key, honest)
	require.NoError(t, err)
}

func swap[T any](s []T, i, j int) { s[i], s[j] = s[j], s[i] }

// A tape changed in any one element is rejected.
func TestTapeMutations(t *testing.T) {
	p := newProofs(t)
	honest := p.prove(t, genesis, prover.Options{})
	step := 1
	if testing.Short() {
		step = 20
	}
	for i := 0; i < len(honest.Tape); i += step {
		q := *honest
		q.Tape = slices.Clone(honest.Tape)
		q.Tape[i].Double(&q.Tape[i])
		if q.Tape[i].IsZero() {
			q.Tape[i].SetOne()
		}
		_, err := verifier.Verify(p.key, &q)
		require.ErrorIs(t, err, verifier.ErrFalse, "element %d of %d", i, len(q.Tape))
	}
}

// What the proof carries is the program itself.
func TestProofCarriesProgram(t *testing.T) {
	p := newProofs(t)
	q := p.prove(t, genesis, prover.Options{})
	prog, err := isa.Decode(q.Program)
	require.NoError(t, err)
	s, err := verifier.Verify(p.key, q)
	require.NoError(t, err)
	require.Equal(t, isa.ProgramID(prog), s.Program)
}

// Reading an opening never panics, nor takes much memory.
func FuzzOpening(f *testing.F) {
	o := &opening.File{
		AIVM: opening.DataKind, Version: opening.Version, Tensors: []opening.Decl{{Name: "x", Format: "fx16.8", Axes: []axis{{Name: "row", Size: 2}}}}, Values: map[string]string{"x": "AAEAAA=="},
		Blindings: [][pcs.Spare]string{{strings.Repeat("0", 64), 7: strings.Repeat("1", 64)}},
	}
	f.Add(opening.JSON(o))
	dir := f.TempDir()
	f.Fuzz(func(t *testing.T, b []byte) {
		path := filepath.Join(dir, "x.opening")
		require.NoError(t, os.WriteFile(path, b, 0o600))
		used := hostile.Allocated(func() {
			o := &opening.File{}
			if opening.ReadJSON(path, o) == nil {
				_, _ = o.Set(nil)
			}
		})
		require.LessOrEqual(t, used, uint64(hostile.MaxAlloc))
	})
}
