package isa_test

import (
	"context"
	"path/filepath"
	"regexp"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/functab"
	"github.com/aivm/aivm/isa/relation"
	"github.com/aivm/aivm/vm"
	"github.com/aivm/aivm/vm/kernel"
)

// ints are integers of inputs, by name.
type ints map[string][]int64

func assemble(t *testing.T, src string) *isa.Unit {
	t.Helper()
	u, err := asm.LoadBytes("test.aasm", []byte(src), asm.Options{})
	require.NoError(t, err, src)
	return u
}

// run is an honest run with its trace.
func run(t *testing.T, u *isa.Unit, in ints) *vm.Result {
	t.Helper()
	data := vm.Inputs{}
	for name, v := range in {
		data[name] = kernel.Data{Kind: kernel.I64, I64: v}
	}
	r, err := vm.Run(context.Background(), u, data, vm.Options{Trace: true})
	require.NoError(t, err)
	return r
}

// forged is a witness that a forgery changes. Cells are named as the relation's
// tensors, limbs apart: z, z.rem, z.0, w.final, y.public.
type forged struct {
	t   *testing.T
	sys *relation.System
	w   relation.Witness
}

func forge(t *testing.T, u *isa.Unit, r *vm.Result) *forged {
	return &forged{t, u.Relation().System, r.Witness()}
}

// at is a cell; the index may lie in the padding.
func (f *forged) at(name string, index []int) *fr.Element {
	f.t.Helper()
	for id, x := range f.sys.Tensors {
		if x.Name != name || x.Kind == relation.Virtual {
			continue
		}
		require.Len(f.t, index, len(x.Axes), "index of %s", name)
		flat := 0
		for a, i := range index {
			require.Less(f.t, i, x.Axes[a].Padded())
			flat = flat<<x.Axes[a].Bits() + i
		}
		return &f.w[relation.TensorID(id)][flat]
	}
	require.Fail(f.t, "no cells are called "+name)
	return nil
}

func (f *forged) get(name string, index ...int) fr.Element { return *f.at(name, index) }
func (f *forged) set(name string, v fr.Element, index ...int) {
	*f.at(name, index) = v
}

func (f *forged) add(name string, v int64, index ...int) {
	c, d := f.at(name, index), element(v)
	c.Add(c, &d)
}

// rejections are the claims that fail.
func (f *forged) rejections() []relation.Violation {
	f.t.Helper()
	bad, err := f.sys.Check(f.w)
	require.NoError(f.t, err)
	return bad
}

// violations are the labels of the claims that fail.
func (f *forged) violations() []string {
	f.t.Helper()
	labels := []string{}
	for _, v := range f.rejections() {
		labels = append(labels, v.Label)
	}
	return labels
}

func element(v int64) (e fr.Element) { e.SetInt64(v); return e }

// quotient is a/b mod p.
func quotient(a, b fr.Element) (q fr.Element) {
	q.Inverse(&b)
	q.Mul(&q, &a)
	return q
}

// claimKey is row:claim, as round:rem.range.
func claimKey(s relation.Source) string { return s.Row + ":" + s.Claim }

// claims are the labels of all claims with their sources.
func claims(u *isa.Unit) map[string][]relation.Source {
	l := map[string][]relation.Source{}
	for _, id := range u.Relation().Identities {
		l[id.Label] = append(l[id.Label], id.Source)
	}
	for _, x := range u.Relation().AllLookups() {
		l[x.Label] = append(l[x.Label], x.Source)
	}
	return l
}

// Law 3: each claim has a forgery that it alone rejects. So no claim can go
// missing unnoticed, and none is there for nothing.
func TestForgeries(t *testing.T) {
	for _, c := range forgeries() {
		t.Run(c.claim+"/"+c.name, func(t *testing.T) {
			u := assemble(t, c.program)
			r := run(t, u, c.in)
			f := forge(t, u, r)
			require.Empty(t, f.violations(), "the honest run")
			f = forge(t, u, r)
			c.forge(f)
			bad := f.rejections()
			require.Len(t, bad, 1, "want one claim that rejects, got %v", bad)
			require.Equal(t, c.claim, claimKey(bad[0].Source))
		})
	}
}

// A row's claims that the samples contain must have a forgery: a new row fails
// here until it has its own.
func TestEveryClaimHasAForgery(t *testing.T) {
	have := map[string]bool{}
	for _, c := range forgeries() {
		have[c.claim] = true
	}
	want := map[string]string{}
	for _, r := range isa.Table {
		path := filepath.Join("testdata", r.Name+".aasm")
		u, err := asm.Load(path, asm.Options{})
		require.NoError(t, err)
		for label, sources := range claims(u) {
			require.Len(t, sources, 1, "%s: label %s stands for two claims", path, label)
			want[claimKey(sources[0])] = path
		}
	}
	for key, path := range want {
		require.True(t, have[key], "no forgery is rejected by %s alone, of %s", key, path)
	}
}

// Claims and tensors know the operation or the state that they are of.
func TestClaimsKnowTheirOwner(t *testing.T) {
	for _, r := range isa.Table {
		u, err := asm.Load(filepath.Join("testdata", r.Name+".aasm"), asm.Options{})
		require.NoError(t, err)
		owned := func(label string, s relation.Source) {
			in, row, name := u.InstrOf(s), "", ""
			if s.OfOperation() {
				op := u.Ops[s.Op]
				if row, name = op.Row.Name, in.Row.Name+"@"+in.Pos.String(); op.Out != nil {
					name = op.Out.Name
				}
			} else {
				row, name = in.Row.Name, u.States[s.State].Name
			}
			require.Equal(t, row, s.Row, label)
			require.Equal(t, in.Pos.Line, s.Line, label)
			require.Regexp(t, "^"+regexp.QuoteMeta(name)+`(\.|$)`, label)
		}
		for label, sources := range claims(u) {
			owned(label, sources[0])
		}
		for _, x := range u.Relation().Tensors {
			owned(x.Name, x.Source)
		}
	}
}

// Every committed cell is ranged by a lookup that reads it, or is the end of a
// state, which an identity fixes, or the start of a state that continues.
func TestEveryCellIsRanged(t *testing.T) {
	for _, r := range isa.Table {
		u, err := asm.Load(filepath.Join("testdata", r.Name+".aasm"), asm.Options{})
		require.NoError(t, err)
		sys := u.Relation().System
		ranged, fixed := map[relation.TensorID]bool{}, map[relation.TensorID]bool{}
		for _, l := range sys.AllLookups() {
			for i, parts := range l.Components {
				for _, p := range parts {
					require.Equal(t, l.Axes, sys.Tensors[p.Tensor].Axes, l.Label)
				}
				ranged[parts[0].Tensor] = ranged[parts[0].Tensor] || len(parts) == 1 && rangesComponent(t, l.Table, i)
			}
		}
		for _, id := range sys.Identities {
			for _, term := range id.Sum.Terms {
				if len(term.Factors) == 1 && len(term.Where) == 0 {
					fixed[term.Factors[0].Tensor] = true
				}
			}
		}
		for id, x := range sys.Tensors {
			if x.Kind != relation.Committed {
				continue
			}
			wide := x.Cell.Wide && (x.Role == relation.StateEnd && fixed[relation.TensorID(id)] || x.Role == relation.StateStart)
			require.True(t, ranged[relation.TensorID(id)] || wide, "%s: no claim ranges %s", r.Name, x.Name)
		}
	}
}

// rangesComponent reports whether the rows of a table hold numbers of the format
// alone: a function's results do if it has one for every argument.
func rangesComponent(t *testing.T, table relation.Table, i int) bool {
	t.Helper()
	if i == 0 || table.Kind != relation.FunctionTable {
		return true
	}
	f, err := functab.Table(table.Function, table.In, table.Out)
	require.NoError(t, err)
	return f.Total()
}

// Cells of iterations that never ran, consistent with each other, would add a
// gradient to a state: a loop of 3 is padded to 4.
func TestPaddedIterationIsRejected(t *testing.T) {
	u := assemble(t, `
x = input fx8.4[t=3, k=3]
w = state fx40.4[k=3], zeros()
loop t 3 {
  s = add x, w
  g = round s, fx16.2
  w = sgdstep w, g, 1/4
}`)
	f := forge(t, u, run(t, u, ints{"x": {1, -2, 3, 40, 5, 6, 7, 8, 9}}))
	f.set("g", element(5), 3, 1) // a step that never was
	f.set("g.rem", element(-20), 3, 1)
	f.add("w.final", -5, 1)
	require.ElementsMatch(t, []string{"g.range", "g.rem.range"}, f.violations())
}

// In the padding the identities alone would allow cells: the lookups' zeros
// are what rejects them.
func TestCompensatedPaddingIsRejected(t *testing.T) {
	const declare = "x = input fx8.4[k=3]\nd = input ufx4.0[k=3]\n"
	in := ints{"x": {1, -5, 100}, "d": {3, 1, 2}}
	for _, c := range []struct {
		name, line string
		cells      map[string]int64 // at the padded index 3
	}{
		{"round", "z = round x, fx8.2", map[string]int64{"z": 1, "z.rem": -4}},
		{"round by 1/5", "z = round x, fx8.4, 1/5", map[string]int64{"z": 1, "z.rem": -5, "z.slack": 5}},
		{"round by 1/5, below", "z = round x, fx8.4, 1/5", map[string]int64{"z.rem": 5, "z.slack": -5, "z": -1}},
		{"clip", "z = clip x, fx4.4", map[string]int64{"z.over": -7, "z": 7}},
		{"clip below", "z = clip x, fx4.4", map[string]int64{"z.under": -8, "z": -8}},
		{"div", "z = div x, d, fx16.4", map[string]int64{"z": 9}},
		{"sqrt", "z = sqrt d, ufx8.1", map[string]int64{"z": 1, "z.rem": -1, "z.slack": 3}},
		{"step", "z = step x", map[string]int64{"z": 1}},
		{"exp", "z = exp x, ufx16.4", map[string]int64{"z": 16}},
	} {
		t.Run(c.name, func(t *testing.T) {
			u := assemble(t, declare+c.line)
			f := forge(t, u, run(t, u, in))
			for name, v := range c.cells {
				f.add(name, v, 3)
			}
			bad := f.violations()
			require.Len(t, bad, len(c.cells), "%v", bad)
			for _, l := range bad {
				if c.name != "step" && c.name != "exp" { // these are looked up as c1
					require.Regexp(t, `range$`, l)
				}
			}
		})
	}
}

// forgery is a run and a change of its witness that one claim rejects.
type forgery struct {
	claim, name string
	program     string
	in          ints
	forge       func(f *forged)
}
