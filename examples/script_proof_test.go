package examples_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/int128"
	"github.com/aivm/aivm/prover"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/vm"
)

// TestScriptsProve takes scripts all the way: compile, run, prove, verify. The
// proof is of the program that was compiled, and of the outputs that the run had;
// an output that is off by one unit is rejected.
func TestScriptsProve(t *testing.T) {
	for _, c := range []struct {
		name, script string
		chunks       chunks
		edits        []string
	}{
		{"linreg", "linreg", small, nil},
		{"iris", "iris", small, nil},
		{"cancer", "cancer", small, nil},
		{"few digits", "digits", small, []string{
			"h 32", "h 8", "rows 1437", "rows 96", "rows 360", "rows 40",
			"after epoch 8", "after epoch 1", "epochs 14", "epochs 2",
		}},
		{"digits", "digits", wide, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			if c.chunks.c == wide.c && testing.Short() {
				t.Skip("takes ten seconds")
			}
			p := script(t, c.script, c.edits...)
			r := c.chunks.prove(t, p, prover.Blindings{})
			s, err := c.chunks.check(t, r.Proof)
			require.NoError(t, err)
			require.Equal(t, isa.ProgramID(p.Program), s.Program)
			want := p.run(t, vm.Options{}).Outputs
			require.Len(t, s.Outputs, len(want))
			for i, o := range s.Outputs {
				require.Equal(t, want[i].Name, o.Name)
				for k, v := range o.Values {
					require.Zero(t, want[i].Data.At(k).Big().Cmp(v.Big()), "%s[%d]", o.Name, k)
				}
			}

			for i := range r.Proof.Outputs {
				v := &r.Proof.Outputs[i][0]
				right := *v
				*v = right.Add(int128.From(1))
				_, err := c.chunks.check(t, r.Proof)
				require.ErrorIs(t, err, verifier.ErrFalse)
				*v = right
			}
		})
	}
}
