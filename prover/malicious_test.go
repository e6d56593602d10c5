package prover

import (
	"context"
	"crypto/rand"
	mrand "math/rand/v2"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/internal/int128"
	"github.com/aivm/aivm/internal/srs"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/relation"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/vm"
	"github.com/aivm/aivm/vm/kernel"
)

// trained is a program with everything that a claim can be about: loops that are
// padded, a state, several limbs, a sign, a maximum, functions, a division by
// three, rows by an index, outputs.
const trained = `
x = input fx9.4[row=5, px=3]
y = input bit[row=5, cls=2]
w = state fx40.20[px=3, cls=2], normal(seed=1, std=1/2)
p = state fx24.10[px=3], private()
order = const ufx4.0[step=3, b=2], shuffle(seed=2, n=5)
loop step 3 {
  xb = gather x, order
  yb = gather y, order
  z  = matmul xb, w
  zr = round z, fx20.10
  zz = round zr, fx14.6
  a  = relu zz
  q  = softmax zz, cls, ufx14.13
  l  = xent zz, yb, cls, fx16.10
  ls = sum l
  lo = round ls, fx24.10, 1/3
  loss = output lo
  d  = sub q, yb
  g  = grad z, d, w
  w  = sgdstep w, g, 1/8
  c  = clip zr, fx12.10
  t  = tanh zz, fx16.14
}
e  = matmul x, w
er = round e, fx24.8
pr = matmul er, er
po = round pr, fx60.8
out = output po
pp = norm2 p
pq = round pp, fx60.20
ppo = output pq
`

// setting is a run to cheat about.
type setting struct {
	unit *isa.Unit
	run  *vm.Result
	srs  *srs.SRS
	c    int
}

func newSetting(t *testing.T, src string, seed uint64) *setting {
	u, err := asm.LoadBytes("cheat.aasm", []byte(src), asm.Options{})
	require.NoError(t, err)
	rng := mrand.New(mrand.NewPCG(seed, 4))
	in := vm.Inputs{}
	draw := func(ty *isa.TensorType) kernel.Data {
		d := make([]int64, ty.Len())
		for i := range d {
			d[i] = rng.Int64N(200) - 100
			if ty.Format.Bits == 1 {
				d[i] = int64(i+1) % 2
			}
		}
		return kernel.Data{Kind: kernel.I64, I64: d}
	}
	for _, v := range u.Inputs {
		in[v.Name] = draw(&v.Type)
	}
	for _, s := range u.States {
		if s.Given() {
			in[s.Name] = draw(&s.Type)
		}
	}
	run, err := vm.Run(context.Background(), u, in, vm.Options{Trace: true})
	require.NoError(t, err)
	c, err := verifier.LeastC(u)
	require.NoError(t, err)
	s, err := srs.NewUnsafe(1<<c+2, rand.Reader)
	require.NoError(t, err)
	return &setting{u, run, s, c}
}

// cheat is a prover that runs the honest stages and may deviate after each of
// them: deviations by the name of the stage they follow.
func (s *setting) cheat(t *testing.T, after map[string]func(p *proving)) error {
	t.Helper()
	p := &proving{ctx: context.Background(), srs: s.srs, unit: s.unit, run: s.run, options: Options{C: s.c}, result: &Result{}}
	for _, stage := range []struct {
		name string
		do   func() error
	}{{"layout", p.lay}, {"count", p.count}, {"commit", p.commit}, {"relations", p.relations}, {"lookups", p.lookups}, {"batch", p.batch}, {"open", p.open}} {
		if err := stage.do(); err != nil {
			if stage.name == "count" && p.memory.counts.counts != nil {
				continue
			}
			return err
		}
		if f := after[stage.name]; f != nil {
			f(p)
		}
	}
	_, err := verifier.Verify(&verifier.Key{SRS: s.srs}, p.proof)
	return err
}

// forge counts before the cells are forged, so that a cell outside its
// table is not found by the prover itself.
func forge(change func(p *proving)) map[string]func(p *proving) {
	return map[string]func(p *proving){"count": change}
}

// bump adds 1 to entry i of a column.
func (c *column) bump(i int) {
	switch {
	case c.signed != nil:
		c.signed[i]++
	case c.unsigned != nil:
		c.unsigned[i]++
	case c.counts != nil:
		c.counts[i]++
	default:
		c.wide[i] = c.wide[i].Add(int128.From(1))
		c.elements[i] = relation.Embed(c.wide[i].Big())
	}
}

func TestHonestSettingVerifies(t *testing.T) {
	require.NoError(t, newSetting(t, trained, 1).cheat(t, nil))
}

// A wrong cell anywhere, real or padded, in any committed tensor is rejected,
// with multiplicities of the honest cells and with those of the forged ones.
func TestForgedCellsAreRejected(t *testing.T) {
	s := newSetting(t, trained, 1)
	rng := mrand.New(mrand.NewPCG(1, 5))
	tensors := s.unit.Relation().Tensors
	for id, x := range tensors {
		if x.Kind != relation.Committed || testing.Short() && id%4 != 0 {
			continue
		}
		places := map[string]int{"random": rng.IntN(x.Padded()), "last": x.Padded() - 1}
		for name, i := range places {
			err := s.cheat(t, forge(func(p *proving) { p.memory.columns[id].bump(i) }))
			require.Error(t, err, "%s: %s entry %d, counts of the honest cells", x.Name, name, i)
			err = s.cheat(t, map[string]func(p *proving){"layout": func(p *proving) { p.memory.columns[id].bump(i) }})
			require.Error(t, err, "%s: %s entry %d, counts of the forged cells", x.Name, name, i)
		}
	}
}

// The relation argument may be made of another run than the one that is
// committed, or be about other public values; all that is caught.
func TestDeviationsAreRejected(t *testing.T) {
	s, other := newSetting(t, trained, 1), newSetting(t, trained, 2)
	for name, after := range map[string]map[string]func(p *proving){
		"multiplicity":         forge(func(p *proving) { p.memory.counts.bump(7) }),
		"trace of another run": {"commit": func(p *proving) { p.run = other.run }},
		"cells of another run": {"layout": func(p *proving) { p.memory = newMemory(p.layout, other.run.Trace) }},
		"final state of another run": {"layout": func(p *proving) {
			m := newMemory(p.layout, other.run.Trace)
			for id, x := range s.unit.Relation().Tensors {
				if x.Role == relation.StateEnd {
					p.memory.columns[id] = m.columns[id]
				}
			}
		}},
		"start of another run": {"layout": func(p *proving) {
			m := newMemory(p.layout, other.run.Trace)
			for id, x := range s.unit.Relation().Tensors {
				if x.Role == relation.StateStart && m.columns[id] != nil {
					p.memory.columns[id] = m.columns[id]
				}
			}
		}},
		"output before the challenges": {"commit": func(p *proving) { p.proof.Outputs[0][0] = p.proof.Outputs[0][0].Add(int128.From(1)) }},
		"output after the proof":       {"open": func(p *proving) { p.proof.Outputs[1][0] = p.proof.Outputs[1][0].Add(int128.From(1)) }},
		"context after the proof":      {"open": func(p *proving) { p.proof.Context[5] = 1 }},
		"commitments swapped before the challenges": {"commit": func(p *proving) {
			c := p.proof.Commitments
			c[0], c[len(c)-1] = c[len(c)-1], c[0]
		}},
		"commitments swapped after the proof": {"open": func(p *proving) {
			c := p.proof.Commitments
			c[1], c[2] = c[2], c[1]
		}},
		"commitment after the challenges": {"relations": func(p *proving) {
			p.proof.Commitments[0].Add(&p.proof.Commitments[0], &p.srs.G1()[3])
		}},
		"a claim on cells at another point": {"relations": func(p *proving) {
			c := &p.linear[len(p.linear)-1].Parts[0]
			c.Point = slices.Clone(c.Point)
			c.Point[0].SetUint64(5)
		}},
		"a claim of the lookups on another cell": {"lookups": func(p *proving) { p.looked.Cells.Terms[0].Coeff.SetUint64(5) }},
		"a claim on other counts":                {"lookups": func(p *proving) { p.looked.Multiplicity.Terms[0].Coeff.SetUint64(5) }},
		"opening at another point":               {"batch": func(p *proving) { p.point[0].SetUint64(9) }},
		"opening of another memory": {"batch": func(p *proving) {
			p.chunks[0].Singles[0].Value.SetUint64(3)
		}},
		"a mask cell changed after the batch": {"batch": func(p *proving) {
			for i, c := range p.layout.Chunks {
				if c.Kind == verifier.MaskChunk {
					p.chunks[i].Singles[0].Value.SetUint64(3)
				}
			}
		}},
		"salt changed after the proof": {"open": func(p *proving) { p.proof.Tape[0].SetUint64(1) }},
	} {
		t.Run(name, func(t *testing.T) { require.Error(t, s.cheat(t, after)) })
	}
}

// Every element of the tape and every byte region of the opening matters.
func TestMutatedTapesAreRejected(t *testing.T) {
	s := newSetting(t, trained, 1)
	r, err := Prove(context.Background(), s.srs, s.unit, s.run, Options{C: s.c})
	require.NoError(t, err)
	key := &verifier.Key{SRS: s.srs}
	step := 1
	if testing.Short() {
		step = 7
	}
	for i := 0; i < len(r.Proof.Tape); i += step {
		p := *r.Proof
		p.Tape = slices.Clone(p.Tape)
		var one fr.Element
		one.SetOne()
		p.Tape[i].Add(&p.Tape[i], &one)
		_, err := verifier.Verify(key, &p)
		require.Error(t, err, "element %d of %d", i, len(p.Tape))
	}
	for _, change := range []func(p *verifier.Proof){
		func(p *verifier.Proof) { p.Tape = p.Tape[:len(p.Tape)-1] },
		func(p *verifier.Proof) { p.Tape = append(slices.Clone(p.Tape), fr.Element{}) },
		func(p *verifier.Proof) { p.C++ },
		func(p *verifier.Proof) { p.SRS[0]++ },
		func(p *verifier.Proof) { p.Unsafe = !p.Unsafe },
		func(p *verifier.Proof) { p.Commitments = p.Commitments[1:] },
		func(p *verifier.Proof) { p.Outputs = p.Outputs[1:] },
		func(p *verifier.Proof) { p.Opening.Q = p.Opening.G },
		func(p *verifier.Proof) { p.Opening.G.Neg(&p.Opening.G) },
		func(p *verifier.Proof) { p.Opening.Open = bn254.G1Affine{} },
	} {
		p := *r.Proof
		change(&p)
		_, err := verifier.Verify(key, &p)
		require.Error(t, err)
	}
}
