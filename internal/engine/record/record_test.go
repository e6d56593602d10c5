package record_test

import (
	"context"
	"crypto/rand"
	"flag"
	mrand "math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/msm"
	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/internal/engine/plan"
	"github.com/aivm/aivm/internal/engine/record"
	"github.com/aivm/aivm/internal/engine/transcript"
	"github.com/aivm/aivm/internal/files/dataset"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/prover"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/srs"
	"github.com/aivm/aivm/vm"
	"github.com/aivm/aivm/vm/kernel"
)

var update = flag.Bool("update", false, "write golden files")

// program is a program with the record of its verifier.
type program struct {
	unit     *isa.Unit
	layout   *argument.Layout
	schedule *plan.Schedule
	record   *record.Record
}

func load(t testing.TB, path string, params map[string]string) *isa.Unit {
	t.Helper()
	u, err := asm.Load(filepath.FromSlash(path), asm.Options{Params: params})
	require.NoError(t, err)
	return u
}

func newProgram(t testing.TB, u *isa.Unit, c int) *program {
	t.Helper()
	l, err := argument.NewLayout(u, c, 0)
	require.NoError(t, err)
	s, err := plan.NewSchedule(u.Relation().System)
	require.NoError(t, err)
	r, err := record.Build(l, s)
	require.NoError(t, err)
	return &program{u, l, s, r}
}

// inputs are the data that a unit names, or random ones where there are none.
func inputs(t testing.TB, u *isa.Unit, dir string) vm.Inputs {
	t.Helper()
	in, rng := vm.Inputs{}, mrand.New(mrand.NewPCG(1, 4))
	for _, v := range u.Inputs {
		var x []int64
		for _, a := range v.Op.Instr.Args {
			if a.Kind == isa.File {
				file, _, _ := strings.Cut(a.Name, ":")
				if _, err := os.Stat(filepath.Join(dir, file)); err != nil {
					continue
				}
				d, err := dataset.Load(a.Name, dir, dataset.Want{Shape: v.Type.Dims(), Format: *v.Type.Format}, v.Classes()...)
				require.NoError(t, err)
				x = d.Values
			}
		}
		for n := v.Type.Dims()[len(v.Type.Dims())-1]; len(x) < v.Type.Len(); {
			if v.Type.Format.Bits > 1 {
				x = append(x, rng.Int64N(1<<min(v.Type.Format.Bits-1, 5)))
				continue
			}
			class := make([]int64, n)
			class[rng.IntN(n)] = 1
			x = append(x, class...)
		}
		in[v.Name] = kernel.Data{Kind: kernel.I64, I64: x}
	}
	return in
}

// prove proves a run.
func (p *program) prove(t testing.TB, in vm.Inputs) *verifier.Proof {
	t.Helper()
	run, err := vm.Run(context.Background(), p.unit, in, vm.Options{Trace: true})
	require.NoError(t, err)
	powers, err := srs.NewUnsafe(1<<p.layout.C+pcs.Spare, rand.Reader)
	require.NoError(t, err)
	r, err := prover.Prove(context.Background(), powers, p.unit, run, prover.Options{C: p.layout.C})
	require.NoError(t, err)
	return r.Proof
}

// native is what the verifier's algorithm returns on a tape.
func (p *program) native(t testing.TB, proof *verifier.Proof, tape []fr.Element) (*argument.Claim[fr.Element], error) {
	t.Helper()
	f := &field.Native{}
	r := transcript.NewReader[fr.Element](f, transcript.NewPoseidon2(), verifier.Protocol, tape)
	c, err := argument.Argue[fr.Element](f, r, p.layout, p.schedule, argument.NewEnvironment(p.layout, proof.Outputs), proof.Seed(p.unit), verifier.OutputElements(proof))
	require.NoError(t, err)
	require.NoError(t, r.Done())
	return c, f.Err()
}

// agrees holds that values of wires are those of a native verification.
func (p *program) agrees(t testing.TB, v *record.Values, c *argument.Claim[fr.Element], h, z fr.Element, outputs []fr.Element) {
	t.Helper()
	at := func(row int) fr.Element { return v.At(record.ID(row)) }
	require.Equal(t, c.Digest, at(record.DigestRow), "d")
	require.Equal(t, z, at(record.ChallengeRow), "z")
	require.Equal(t, field.Horner(&field.Native{}, append([]fr.Element{h}, outputs...), z), at(record.SigmaRow), "σ")
	high := len(c.Point) - p.layout.C
	for i := range record.HighBits {
		want := fr.Element{}
		if k := i - (record.HighBits - high); k >= 0 {
			want = c.Point[k]
		}
		require.Equal(t, want, at(record.HighRow+i), "ρ_high %d", i)
	}
	for i, x := range c.Point[high:] {
		require.Equal(t, x, at(record.CircuitRow+i), "ρ_low %d", i)
	}
	require.Equal(t, c.Value, at(record.CircuitRow+p.layout.C), "v")
}

// The record of a proof's verification: its wires have the values that the native
// verifier computes, every row holds; with one element of the tape changed a row does
// not.
func TestRecordIsTheVerifier(t *testing.T) {
	z := field.Int(12345)
	for _, x := range []struct {
		name   string
		c      int
		long   bool
		params map[string]string
	}{
		{"linreg", 16, false, nil},
		{"iris", 16, false, nil},
		{"digits", 20, true, nil},
		{"mnist", 20, true, map[string]string{"steps": "4", "train": "512", "test": "100"}}, // of random images
	} {
		t.Run(x.name, func(t *testing.T) {
			if x.long && testing.Short() {
				t.Skip("proves a training")
			}
			dir := examples + x.name
			p := newProgram(t, load(t, dir+"/"+x.name+".aasm", x.params), x.c)
			proof := p.prove(t, inputs(t, p.unit, dir))
			h, outputs, tape := proof.Seed(p.unit), verifier.OutputElements(proof), proof.Tape[:len(p.record.Tape)]
			v, err := p.record.Evaluate(h, z, outputs, tape)
			require.NoError(t, err)
			require.NoError(t, p.record.Check(v))
			c, err := p.native(t, proof, tape)
			require.NoError(t, err)
			p.agrees(t, v, c, h, z, outputs)

			one := fr.One()
			for i := 1; i < len(tape); i += max(1, len(tape)/20) {
				changed := slices.Clone(tape)
				changed[i].Add(&changed[i], &one)
				_, err := p.record.Evaluate(h, z, outputs, changed)
				require.Error(t, err, "element %d", i)
				_, native := p.native(t, proof, changed)
				require.ErrorContains(t, err, native.Error(), "element %d", i)
				v, err := p.record.Wires(h, z, outputs, changed)
				require.NoError(t, err)
				require.Error(t, p.record.Check(v), "element %d", i)
			}
		})
	}
}

func BenchmarkBuild(b *testing.B) {
	for _, name := range []string{"iris", "digits", "mnist"} {
		b.Run(name, func(b *testing.B) {
			p := newProgram(b, load(b, examples+name+"/"+name+".aasm", nil), 20)
			b.Logf("%+v", p.record.Size())
			for b.Loop() {
				_, err := record.Build(p.layout, p.schedule)
				require.NoError(b, err)
			}
		})
	}
}

func BenchmarkEvaluate(b *testing.B) {
	for _, name := range []string{"iris", "digits", "mnist"} {
		b.Run(name, func(b *testing.B) {
			p := newProgram(b, load(b, examples+name+"/"+name+".aasm", nil), 20)
			outputs, tape := make([]fr.Element, len(p.record.Outputs)), make([]fr.Element, len(p.record.Tape))
			for b.Loop() {
				_, err := p.record.Wires(fr.One(), fr.One(), outputs, tape)
				require.NoError(b, err)
			}
		})
	}
}

func BenchmarkCommit(b *testing.B) {
	powers, err := srs.NewUnsafe(1<<20+pcs.Spare, rand.Reader)
	require.NoError(b, err)
	key, err := pcs.NewKey(powers, 20, msm.NewEngine(0))
	require.NoError(b, err)
	for _, name := range []string{"iris", "digits", "mnist"} {
		b.Run(name, func(b *testing.B) {
			p := newProgram(b, load(b, examples+name+"/"+name+".aasm", nil), 20)
			for b.Loop() {
				_, err := key.Commit(p.record.Chunk())
				require.NoError(b, err)
			}
		})
	}
}
