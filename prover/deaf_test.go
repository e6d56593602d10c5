package prover

import (
	"context"
	crand "crypto/rand"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/internal/engine/transcript"
	"github.com/aivm/aivm/internal/tools/progen"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/int128"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/srs"
	"github.com/aivm/aivm/vm"
)

// deaf is a permutation that does not hear: its n-th image is the same whatever the
// state. With it, challenges do not depend on what is absorbed.
type deaf struct{ n *uint64 }

func newDeaf() deaf { return deaf{new(uint64)} }

func (d deaf) fill(state []fr.Element) {
	*d.n++
	for i := range state {
		b := verifier.Keccak([]byte("deaf"), []byte{byte(*d.n), byte(*d.n >> 8), byte(*d.n >> 16), byte(i)})
		state[i].SetBytes(b[:])
	}
}

func (d deaf) Permute(state *[transcript.Width]fr.Element)             { d.fill(state[:]) }
func (d deaf) PermuteVector(state *[transcript.VectorWidth]fr.Element) { d.fill(state[:]) }

// deafProof is an honest proof of a setting for a verifier that does not hear.
type deafProof struct {
	*results
	outputs [][]int128.Int
	log     *transcript.Log
}

func (s *setting) deafProof(t *testing.T) *deafProof {
	t.Helper()
	r := s.begin()
	r.transcript = transcript.NewWriterOver(newDeaf(), verifier.Protocol)
	r.transcript.Log = &transcript.Log{}
	r.through(t, "", "open")
	return &deafProof{r, r.committed.proof.Outputs, r.transcript.Log}
}

// argue is the verifier's algorithm on a tape and outputs.
func (p *deafProof) argue(tape []fr.Element, outputs [][]int128.Int) (*argument.Opened[fr.Element], error) {
	f := &field.Native{}
	r := transcript.NewReader[fr.Element](f, newDeaf(), verifier.Protocol, tape)
	elements := verifier.OutputElements(&verifier.Proof{Outputs: outputs})
	l := p.laidOut
	claim, err := argument.Argue[fr.Element](f, r, l.layout, l.schedule, argument.NewEnvironment(l.layout, outputs), p.committed.proof.Seed(l.layout.Unit), elements)
	if err != nil {
		return nil, err
	}
	o := argument.Open[fr.Element](f, r, l.layout, claim)
	err = r.Done()
	if err == nil {
		err = f.Err()
	}
	return o, err
}

// place says where in the transcript an element of the tape is.
func (p *deafProof) place(i int) string {
	for _, e := range p.log.Events {
		if e.Kind != transcript.Message && e.Kind != transcript.Vector {
			continue
		}
		if i < e.Count {
			return e.Label
		}
		i -= e.Count
	}
	return "nowhere"
}

// law holds that each element of the tape (every step-th one, and the first of each
// label) and each public output, changed alone, is noticed, and gives the labels of the
// messages that were changed.
func (p *deafProof) law(t *testing.T, name string, step, from int) map[string]int {
	t.Helper()
	tape := p.opened.tape
	_, err := p.argue(tape, p.outputs)
	require.NoError(t, err, name)
	salted := slices.Clone(tape)
	salted[0].SetUint64(77)
	_, err = p.argue(salted, p.outputs)
	require.NoError(t, err, "%s: the salt is free, so the challenges do not hear", name)

	seen := map[string]int{}
	for i := 1; i < len(tape); i++ {
		if (i+from)%step != 0 && seen[p.place(i)] > 0 {
			continue
		}
		changed := slices.Clone(tape)
		delta := field.Int(int64(i) + 3)
		changed[i].Add(&changed[i], &delta)
		_, err := p.argue(changed, p.outputs)
		require.Error(t, err, "%s: element %d of %d, %s, is free", name, i, len(tape), p.place(i))
		seen[p.place(i)]++
	}
	for o := range p.outputs {
		for j := range p.outputs[o] {
			changed := slices.Clone(p.outputs)
			changed[o] = slices.Clone(p.outputs[o])
			changed[o][j] = changed[o][j].Add(int128.From(1))
			_, err := p.argue(tape, changed)
			require.Error(t, err, "%s: value %d of output %s is free", name, j, p.unit.Outputs[o].Name)
		}
	}
	return seen
}

// samples are runs of programs that together have every instruction.
func samples(t *testing.T) map[string]*setting {
	t.Helper()
	files, err := filepath.Glob("../isa/testdata/*.aasm")
	require.NoError(t, err)
	degenerate, err := filepath.Glob("../isa/testdata/degenerate/*.aasm")
	require.NoError(t, err)
	out := map[string]*setting{"trained": newSetting(t, trained, 1), "citing": newSetting(t, trained, 1)}
	out["citing"].assumed = isa.Sets(0).With(0).With(1)
	rows := map[string]bool{}
	for _, f := range append(files, degenerate...) {
		u, err := asm.Load(f, asm.Options{})
		require.NoError(t, err)
		s := settingOf(t, u)
		if s == nil {
			require.True(t, strings.HasPrefix(filepath.Base(f), "div-zero"), "%s traps", f)
			continue
		}
		u.Program.Walk(func(in *isa.Instr, _ []*isa.Loop) { rows[in.Row.Name] = true })
		out[strings.TrimSuffix(filepath.Base(f), ".aasm")] = s
	}
	for _, r := range isa.Table {
		require.True(t, rows[r.Name], "no program has %s", r.Name)
	}
	return out
}

// settingOf is a run of the unit on random inputs on which it does not trap, nil if
// none is found.
func settingOf(t *testing.T, u *isa.Unit) *setting {
	t.Helper()
	c, err := argument.LeastC(u)
	require.NoError(t, err)
	for seed := range uint64(200) {
		in := progen.Inputs(rand.New(rand.NewPCG(seed, 13)), u)
		if seed == 199 {
			in = progen.Zeros(u)
		}
		if run, err := vm.Run(context.Background(), u, in, vm.Options{Trace: true}); err == nil {
			return &setting{unit: u, run: run, srs: powersFor(t, c), c: c}
		}
	}
	return nil
}

var powers = map[int]*srs.SRS{}

// powersFor are powers of tau for chunks of 2^c.
func powersFor(t *testing.T, c int) *srs.SRS {
	t.Helper()
	if powers[c] == nil {
		s, err := srs.NewUnsafe(1<<c+pcs.Spare, crand.Reader)
		require.NoError(t, err)
		powers[c] = s
	}
	return powers[c]
}

// Law: with challenges that ignore what is absorbed, the verifier notices every
// element of the tape, but for the salt, and every public output that is changed
// alone. So no message is bound by a hash alone: each is checked. The programs are
// one for each instruction, and one with claims of all kinds.
func TestNoMessageIsFree(t *testing.T) {
	step := 1
	if testing.Short() {
		step = 29
	}
	all := map[string]int{}
	from := 0
	for name, s := range samples(t) {
		from++
		for label, n := range s.deafProof(t).law(t, name, step, from) {
			all[label] += n
		}
	}
	t.Logf("%v", all)
	for _, label := range []string{
		"relations.unify", "relations.values", "relations.sum", "relations.choice", "relations.gather",
		"logup.top.p", "logup.top.q", "logup.layer", "logup.children", "batch.low", "batch.low.values", "batch.high", "batch.high.values",
		argument.RowsLabel, argument.ColumnsLabel, argument.BitsLabel,
	} {
		require.Positive(t, all[label], label)
		delete(all, label)
	}
	require.Empty(t, all, "messages that are not listed")
}

// The law for the group part: with α, ζ and κ held, each commitment and each point
// of the opening that is changed alone is noticed, and so is the value y.
func TestNoPointIsFree(t *testing.T) {
	s := newSetting(t, trained, 1)
	s.c, s.srs = 12, powersFor(t, 12) // fewer chunks
	p := s.deafProof(t)
	o, err := p.argue(p.opened.tape, p.outputs)
	require.NoError(t, err)
	vk, err := pcs.NewVerifierKey(p.srs, p.laidOut.layout.C)
	require.NoError(t, err)
	zeta := verifier.Zeta(p.committed.proof.Seed(p.laidOut.layout.Unit), o.Digest, &p.opened.opening)
	kappa := field.Int(12345)
	holds := func(points []bn254.G1Affine, f verifier.Opening, y fr.Element) error {
		c, err := pcs.Combine(points, field.EqTable(o.High)[:len(points)])
		require.NoError(t, err)
		return vk.VerifyFolded(c, (*pcs.Folded)(&f), o.Alpha, zeta, y, kappa)
	}
	y := field.Horner(&field.Native{}, o.G, zeta)
	points, opening := p.committed.proof.Commitments, p.opened.opening
	require.NoError(t, holds(points, opening, y))
	for i := range points {
		changed := slices.Clone(points)
		changed[i].Add(&changed[i], &p.srs.G1()[1])
		require.Error(t, holds(changed, opening, y), "commitment %d is free", i)
	}
	for name, change := range map[string]func(f *verifier.Opening) *bn254.G1Affine{
		"Q":    func(f *verifier.Opening) *bn254.G1Affine { return &f.Q },
		"G":    func(f *verifier.Opening) *bn254.G1Affine { return &f.G },
		"Open": func(f *verifier.Opening) *bn254.G1Affine { return &f.Open },
	} {
		f := opening
		change(&f).Add(change(&f), &p.srs.G1()[1])
		require.Error(t, holds(points, f, y), "%s is free", name)
	}
	other := y
	other.Double(&other)
	require.Error(t, holds(points, opening, other), "y is free")
}
