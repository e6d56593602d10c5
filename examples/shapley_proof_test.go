package examples_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/int128"
	"github.com/aivm/aivm/prover"
	"github.com/aivm/aivm/verifier"
)

// TestShapleyIsProven proves both methods with three small providers, one of
// them absent. A contribution that is changed by one unit is rejected.
func TestShapleyIsProven(t *testing.T) {
	train, test := readImages(t, "digits/digits-train.csv.gz"), readImages(t, "digits/digits-test.csv.gz").rows(0, 20)
	for _, method := range methods {
		t.Run(method, func(t *testing.T) {
			p := params{"hidden": "4", "epochs": "1", "batch": "4"}
			g := newGame(t, method, 8, p, test, train.rows(0, 8), images{}, train.rows(8, 14).mislabelled(1))
			absent, err := prover.Absent(g.Unit, "bob")
			require.NoError(t, err)
			r := g.prove(t, prover.Blindings{Data: map[string][]prover.Blinding{"bob": absent}})
			s, err := check(t, r.Proof)
			require.NoError(t, err)

			var sets []string
			for _, d := range s.Data {
				sets = append(sets, d.Name)
				require.Equal(t, d.Name == "bob", d.Absent)
			}
			require.Equal(t, []string{"alice", "bob", "carol", "test"}, sets)
			_, phi := g.play(t)
			require.Equal(t, "phi", s.Outputs[0].Name)
			for i, v := range s.Outputs[0].Values {
				require.Equal(t, phi[i], v.Big().Int64())
			}
			require.Zero(t, phi[1])

			for i := range 3 {
				for _, unit := range []int64{1, -1} {
					v := &r.Proof.Outputs[0][i]
					right := *v
					*v = right.Add(int128.From(unit))
					_, err := check(t, r.Proof)
					require.ErrorIs(t, err, verifier.ErrFalse)
					*v = right
				}
			}
			_, err = check(t, r.Proof)
			require.NoError(t, err)
		})
	}
}
