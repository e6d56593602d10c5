package record_test

import (
	"crypto/rand"
	"fmt"
	mrand "math/rand/v2"
	"os"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/compiler"
	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/msm"
	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/internal/engine/plan"
	"github.com/aivm/aivm/internal/engine/record"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/srs"
)

const examples = "../../../examples/"

// Programs that differ in seeds, orders and constants have one record.
func TestRecordDependsOnTheShapeOnly(t *testing.T) {
	iris := func(params map[string]string) record.Rows {
		return newProgram(t, load(t, examples+"iris/iris.aasm", params), 20).record.Rows
	}
	first := iris(nil)
	require.Equal(t, first, iris(map[string]string{"seed": "77"}))
	require.NotEqual(t, first, iris(map[string]string{"epochs": "1"}))
	scaled := func(constant string) record.Rows {
		src := fmt.Sprintf("x = input fx9.4[row=5, px=3]\nc = const fx9.4[px=3], values(%s)\nz = mul x, c\ny = round z, fx9.4\ns = sum y\no = round s, fx20.4\nout = output o\n", constant)
		u, err := asm.LoadBytes("scaled.aasm", []byte(src), asm.Options{})
		require.NoError(t, err)
		return newProgram(t, u, 20).record.Rows
	}
	require.Equal(t, scaled("1, 2, 3"), scaled("0, -5, 1"))
}

// deep is a net of many layers, none in a loop.
func deep(t testing.TB, layers int) *isa.Unit {
	t.Helper()
	var b strings.Builder
	b.WriteString("x0 = input fx9.4[row=4, k0=2]\n")
	for i := range layers {
		fmt.Fprintf(&b, "w%[1]d = state fx9.4[k%[1]d=2, k%[2]d=2], normal(seed=1, std=1/2)\nz%[1]d = matmul x%[1]d, w%[1]d\nx%[2]d = round z%[1]d, fx14.4\n", i, i+1)
	}
	u, err := asm.LoadBytes("deep.aasm", []byte(b.String()), asm.Options{})
	require.NoError(t, err)
	return u
}

// What does not fit a record is refused, with what there is and what may be.
func TestBuildRefuses(t *testing.T) {
	p := newProgram(t, load(t, examples+"linreg/linreg.aasm", nil), 20)
	wide := *p.layout
	wide.Bits = wide.C + record.HighBits + 1
	_, err := record.Build(&wide, p.schedule)
	require.ErrorContains(t, err, "numbers of 15 bits, want at most 14")

	u := deep(t, 1100)
	l, err := argument.NewLayout(u, 20, 0)
	require.NoError(t, err)
	s, err := plan.NewSchedule(u.Relation().System)
	require.NoError(t, err)
	_, err = record.Build(l, s)
	require.ErrorContains(t, err, "gates, want at most 65536")
}

// sound holds that every wire that is read is defined by one row, from wires that do not
// depend on it.
func sound(t testing.TB, r *record.Rows) {
	t.Helper()
	const under, done = 1, 2
	state := map[record.ID]int{}
	var visit func(id record.ID)
	visit = func(id record.ID) {
		require.NotEqual(t, under, state[id], "wire %d depends on itself", id)
		if state[id] == done {
			return
		}
		state[id] = under
		if id < 1<<record.RowBits {
			require.Less(t, int(id), len(r.Gates))
			g := r.Gates[id]
			require.True(t, g.On, "wire %d has no row", id)
			if !g.Free {
				if !(id == record.Zero && g.Left == id) {
					visit(g.Left)
					visit(g.Right)
				}
			}
		} else {
			row := int(id & (1<<record.PermBits - 1))
			require.Less(t, row, len(r.Perms))
			for _, x := range r.Perms[row].State {
				visit(x)
			}
			for _, x := range r.Perms[row].Absorbed {
				visit(x)
			}
		}
		state[id] = done
	}
	r.EachRead(visit)
	for i, g := range r.Gates {
		if g.On {
			visit(record.ID(i))
		} else {
			require.Zero(t, g, "row %d", i)
		}
	}
}

// The records of the examples have room in a block; how much they take is golden.
func TestSizesAreGolden(t *testing.T) {
	var b strings.Builder
	fmt.Fprintln(&b, "example gates permutations tape outputs")
	size := func(name string, u *isa.Unit) {
		r := newProgram(t, u, 20).record
		sound(t, &r.Rows)
		s := r.Size()
		fmt.Fprintln(&b, name, s.Gates, s.Perms, s.Tape, s.Outputs)
	}
	for _, name := range []string{"linreg", "iris", "digits", "mnist"} {
		size(name, load(t, examples+name+"/"+name+".aasm", nil))
	}
	for _, name := range []string{"cancer", "shapley"} {
		path := examples + name + "/" + name + ".train"
		src, err := os.ReadFile(path)
		require.NoError(t, err)
		j, err := compiler.Parse(path, src)
		require.NoError(t, err)
		c, err := j.Compile(compiler.Options{})
		require.NoError(t, err)
		size(name, c.Unit)
	}
	size("layers", deep(t, 200))
	const golden = "testdata/sizes.txt"
	if *update {
		require.NoError(t, os.WriteFile(golden, []byte(b.String()), 0o644))
	}
	want, err := os.ReadFile(golden)
	require.NoError(t, err)
	require.Equal(t, string(want), b.String())
}

// Every part of a row counts: with a wire, a coefficient or an id changed, rows of an
// honest proof are false.
func TestChangedRowsAreFalse(t *testing.T) {
	p := newProgram(t, load(t, examples+"iris/iris.aasm", nil), 16)
	proof := p.prove(t, inputs(t, p.unit, examples+"iris"))
	r := p.record
	v, err := r.Evaluate(proof.Seed(p.unit), field.Int(7), verifier.OutputElements(proof), proof.Tape[:len(r.Tape)])
	require.NoError(t, err)
	rng, one, reads := mrand.New(mrand.NewPCG(3, 4)), fr.One(), map[record.ID]int{}
	r.EachRead(func(id record.ID) { reads[id]++ })
	bump := func(x *fr.Element) { x.Add(x, &one) }
	changed := func(what string, i int, x *fr.Element) {
		before := *x
		bump(x)
		require.Error(t, r.Check(v), "%s of row %d", what, i)
		*x = before
	}
	other := func(what string, i int, id *record.ID) {
		before, at := *id, v.At(*id)
		for x := v.At(*id); x.Equal(&at); x = v.At(*id) {
			*id = record.ID(record.FirstRow + rng.IntN(len(r.Gates)-record.FirstRow))
		}
		require.Error(t, r.Check(v), "%s of row %d", what, i)
		*id = before
	}
	for range 12 {
		i := record.FirstRow + rng.IntN(len(r.Gates)-record.FirstRow)
		g := &r.Gates[i]
		if !g.Free || reads[record.ID(i)] > 0 && i != int(r.H) {
			changed("wire", i, &v.Gates[i])
		}
		changed("constant", i, &g.C)
		a, b := v.At(g.Left), v.At(g.Right)
		if !a.IsZero() {
			changed("coefficient of a", i, &g.A)
		}
		if !b.IsZero() {
			changed("coefficient of b", i, &g.B)
		}
		if !a.IsZero() && !b.IsZero() {
			changed("coefficient of ab", i, &g.M)
		}
		if g.Right > g.Left && !g.B.IsZero() && g.M.IsZero() {
			other("right operand", i, &g.Right)
		}
		k := rng.IntN(len(r.Perms))
		q := &r.Perms[k]
		changed("tag", k, &q.Tag)
		changed("output", k, &v.Perms[k][rng.IntN(4)])
		other("state", k, &q.State[rng.IntN(4)])
		other("absorbed", k, &q.Absorbed[rng.IntN(3)])
	}
	require.NoError(t, r.Check(v))
}

// The columns say of every row what it is, their multiplicities are all reads, and the
// commitment is that of the cells at their addresses.
func TestColumns(t *testing.T) {
	p := newProgram(t, load(t, examples+"linreg/linreg.aasm", nil), 20)
	r, columns := p.record, p.record.Columns()
	require.Len(t, columns, record.GateColumns+record.PermColumns)
	cells, total := map[int]fr.Element{}, 0
	put := func(column, row int, want fr.Element) {
		at := record.GateColumn(column)
		if column >= record.GateColumns {
			at = record.PermColumn(column - record.GateColumns)
		}
		require.Equal(t, at, columns[column].Addr)
		require.Equal(t, want, columns[column].At(row), "column %d, row %d", column, row)
		if !want.IsZero() {
			_, taken := cells[at+row]
			require.False(t, taken, "address %d", at+row)
			cells[at+row] = want
		}
	}
	number := func(n int) fr.Element { return field.Int(int64(n)) }
	reads := map[record.ID]int{}
	for _, g := range r.Gates {
		if g.On {
			reads[g.Left]++
			reads[g.Right]++
			total += 2
		}
	}
	for _, q := range r.Perms {
		for _, id := range append(q.State[:], q.Absorbed[:]...) {
			reads[id]++
			total++
		}
	}
	flag := map[bool]int{true: 1}
	for i, g := range r.Gates {
		for j, q := range []fr.Element{
			g.M, g.A, g.B, g.C, number(flag[g.On && !g.Free]), number(int(g.Left)), number(int(g.Right)),
			number(reads[record.ID(i)]), number(flag[g.On]),
		} {
			put(j, i, q)
		}
		total -= reads[record.ID(i)]
	}
	for i, q := range r.Perms {
		want := []fr.Element{}
		for _, id := range append(q.State[:], q.Absorbed[:]...) {
			want = append(want, number(int(id)))
		}
		want = append(want, q.Tag, fr.One())
		for j := range 4 {
			n := reads[record.PermOutput(i, j)]
			want = append(want, number(n))
			total -= n
		}
		for j, x := range want {
			put(record.GateColumns+j, i, x)
		}
	}
	require.Zero(t, total, "every read is of a wire that a row defines")
	require.Equal(t, fr.Element{}, columns[0].At(1<<record.RowBits-1))

	if testing.Short() {
		return
	}
	powers, err := srs.NewUnsafe(1<<20+pcs.Spare, rand.Reader)
	require.NoError(t, err)
	key, err := pcs.NewKey(powers, 20, msm.NewEngine(0))
	require.NoError(t, err)
	got, err := key.Commit(r.Chunk())
	require.NoError(t, err)
	var points []bn254.G1Affine
	var scalars fr.Vector
	for at, x := range cells {
		points, scalars = append(points, powers.G1()[at]), append(scalars, x)
	}
	var want bn254.G1Affine
	_, err = want.MultiExp(points, scalars, ecc.MultiExpConfig{})
	require.NoError(t, err)
	require.Equal(t, want, got[0])
}
