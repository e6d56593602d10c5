package prover

import (
	"fmt"
	"time"
	"testing"
	"github.com/aivm/aivm/internal/transcript"
	"github.com/aivm/aivm/isa/relation"
	"github.com/aivm/aivm/vm"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

type timed struct{ *fast; l int }
func (t *timed) unify(v *evaluation, l *relation.Level, w *transcript.Writer, weights []fr.Element, c fr.Element) ([]fr.Element, []fr.Element, error) {
	s := time.Now(); defer func() { fmt.Println("  unify", len(l.Unify), l.UnifyRounds, time.Since(s)) }()
	return t.fast.unify(v, l, w, weights, c)
}
func (t *timed) value(v *evaluation, c relation.Claim) (fr.Element, error) {
	s := time.Now(); defer func() { fmt.Println("  value", v.System.Tensors[c.Tensor].Name, time.Since(s)) }()
	return t.fast.value(v, c)
}
func (t *timed) prepare(v *evaluation, l *relation.Level) ([]fr.Element, error) {
	s := time.Now(); defer func() { fmt.Println("  prepare", time.Since(s)) }()
	return t.fast.prepare(v, l)
}
func (t *timed) products(v *evaluation, l *relation.Level, w *transcript.Writer, weights []fr.Element, c fr.Element) ([]fr.Element, map[int]fr.Element) {
	s := time.Now()
	n := len(t.instances)
	defer func() { fmt.Println("  products", n, l.Rounds, l.Degree(), time.Since(s)) }()
	return t.fast.products(v, l, w, weights, c)
}
func PhaseTest(t *testing.T, r *vm.Result, s *relation.Schedule) {
	for i := 0; i < 6; i++ {
	st := time.Now()
	tt := &tables{result: r, known: map[relation.TensorID]cells{}, cache: map[string]*bound{}}
	prove(transcript.NewWriter("x"), s, constants(r.Trace.Unit), &timed{fast: &fast{tables: tt}})
	fmt.Println("total", time.Since(st))
	}
}
