package examples_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/compiler"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/int128"
	"github.com/aivm/aivm/prover"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/vm"
)

// TestCharacters takes a transformer all the way: it learns, what it learnt is proven, and an
// accuracy that is off by one unit is not. (Its twin in float64 is package compiler's.)
func TestCharacters(t *testing.T) {
	path := filepath.Join("chars", "small.train")
	src, err := os.ReadFile(path)
	require.NoError(t, err)
	text := strings.Replace(string(src), "rows 64", "rows 32", 1)
	j, err := compiler.Parse(path, []byte(text))
	require.NoError(t, err)
	c, err := j.Compile(compiler.Options{})
	require.NoError(t, err)
	p := &program{c.Unit, inputs(t, c.Unit, "chars")}
	require.Empty(t, vm.ByReference(c.Unit))
	run := p.run(t, vm.Options{})
	before, after := final(t, run, "test_loss_before")[0], final(t, run, "test_loss")[0]
	t.Logf("test loss %.3f → %.3f, accuracy %.3f", before, after, final(t, run, "test_accuracy")[0])
	require.Less(t, after, before-0.5)

	r := small.prove(t, p, prover.Blindings{})
	s, err := small.check(t, r.Proof)
	require.NoError(t, err)
	require.Equal(t, isa.ProgramID(p.Program), s.Program)
	v := &r.Proof.Outputs[len(r.Proof.Outputs)-1][0]
	*v = v.Add(int128.From(1))
	_, err = small.check(t, r.Proof)
	require.ErrorIs(t, err, verifier.ErrFalse)
}
