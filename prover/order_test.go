package prover

import (
	"flag"
	"os"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/plan"
	"github.com/aivm/aivm/internal/engine/transcript"
	"github.com/aivm/aivm/isa/relation"
	"github.com/aivm/aivm/verifier"
)

var update = flag.Bool("update", false, "write golden files")

// Law 6: the list of absorbs and challenges is golden, and the verifier's is the
// prover's.
func TestTranscriptIsGolden(t *testing.T) {
	s := newSetting(t, trained, 1)
	r := s.begin()
	log := &transcript.Log{}
	r.transcript.Log = log
	r.through(t, "", "open")
	var lines []string
	for _, e := range log.Events {
		lines = append(lines, e.String())
	}
	got := strings.Join(lines, "\n") + "\n"
	const golden = "testdata/transcript.txt"
	if *update {
		require.NoError(t, os.WriteFile(golden, []byte(got), 0o644))
	}
	want, err := os.ReadFile(golden)
	require.NoError(t, err)
	require.Equal(t, string(want), got)

	f := &field.Native{}
	reader := transcript.NewReader[fr.Element](f, transcript.NewPoseidon2(), verifier.Protocol, r.opened.tape)
	reader.Log = &transcript.Log{}
	schedule, err := plan.NewSchedule(s.unit.Relation().System)
	require.NoError(t, err)
	l, proof := r.laidOut.layout, r.committed.proof
	claim, err := argument.Argue[fr.Element](f, reader, l, schedule, argument.NewEnvironment(l, proof.Outputs), proof.Seed(l.Unit), verifier.OutputElements(proof))
	require.NoError(t, err)
	argument.Open[fr.Element](f, reader, l, claim)
	require.NoError(t, f.Err())
	require.NoError(t, reader.Done())
	require.Equal(t, log.Events, reader.Log.Events)
}

// No weight is committed per step: the cells of a step do not depend on the width
// of the input layer.
func TestCellsOfAStepDoNotGrowWithTheInput(t *testing.T) {
	const mlp = `
param px = 8
param steps = 4
x = input fx16.8[step=$steps, b=4, px=$px]
y = input bit[step=$steps, b=4, cls=3]
w = state fx40.31[px=$px, hid=5], normal(seed=1, std=1/8)
v = state fx40.31[hid=5, cls=3], normal(seed=1, std=1/8)
loop step $steps {
  s = matmul x, w
  z = round s, fx16.10
  a = relu z
  t = matmul a, v
  l = round t, fx16.10
  p = softmax l, cls, ufx14.13
  d = sub p, y
  gv = grad t, d, v
  da = grad t, d, a
  dz = grad a, da, z
  dr = round dz, fx16.12
  gw = grad s, dr, w
  w = sgdstep w, gw, 1/256
  v = sgdstep v, gv, 1/256
}
`
	perStep := func(px string) int {
		cells := func(steps string) int {
			u, err := asm.LoadBytes("mlp.aasm", []byte(mlp), asm.Options{Params: map[string]string{"px": px, "steps": steps}})
			require.NoError(t, err)
			n := 0
			for _, x := range u.Relation().Tensors {
				if x.Kind == relation.Committed && x.Role == relation.Trace {
					n += x.Len()
				}
			}
			return n
		}
		require.Equal(t, 2*cells("4"), cells("8"), "cells grow linearly in steps")
		return cells("4") / 4
	}
	require.Equal(t, perStep("8"), perStep("1024"))
}
