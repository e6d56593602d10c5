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
	type proven struct {
		name, script string
		chunks       chunks
		edits        []string
	}
	all := []proven{
		{"linreg", "linreg", small, nil},
		{"iris", "iris", small, nil},
		{"cancer", "cancer", small, nil},
		{"few digits", "digits", small, []string{
			"h 32", "h 8", "rows 1437", "rows 96", "rows 360", "rows 40",
			"after epoch 8", "after epoch 1", "epochs 14", "epochs 2",
		}},
		{"digits", "digits", wide, nil},
	}
	for _, optimizer := range []string{
		"sgd rate 1/2 momentum 0.9 clip_norm 1/4", "adamw rate 1/64 beta2 0.9 decay 1/10", "adam rate 1/64 beta1 0 clip_norm 1", "adam_mini rate 1/64 clip_norm 1", "lars rate 1/2 trust 1/16",
	} {
		all = append(all, proven{optimizer, "digits", small, []string{
			"h 32", "h 8", "rows 1437", "rows 96", "rows 360", "rows 40",
			"sgd rate 3/4, 1/4 after epoch 8", optimizer, "epochs 14", "epochs 2",
		}})
	}
	for _, c := range all {
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
