package examples_test

import (
	"fmt"
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

// TestContributionScriptsAreProven compiles, proves and verifies every measure that
// a script may ask for, in small sizes.
func TestContributionScriptsAreProven(t *testing.T) {
	path := filepath.Join("shapley", "shapley.train")
	src, err := os.ReadFile(path)
	require.NoError(t, err)
	for _, rule := range []string{"shapley(method = retrain)", "shapley(method = reconstruct, value = loss)", "gradient_norm"} {
		t.Run(rule, func(t *testing.T) {
			small := strings.NewReplacer("shapley(method = retrain)", rule, "dense h 32", "dense h 4", "epochs 3, batch 16", "epochs 1, batch 4",
				"rows 400", "rows 8:20", "rows 360", "rows 20", "bob.csv.gz\" { rows 400 }", "bob.csv.gz\" { rows 34:40 }")
			j, err := compiler.Parse(path, []byte(small.Replace(string(src))))
			require.NoError(t, err)
			c, err := j.Compile(compiler.Options{})
			require.NoError(t, err)
			g := &game{program: &program{c.Unit, inputs(t, c.Unit, "shapley")}}
			s, err := check(t, g.prove(t, prover.Blindings{}).Proof)
			require.NoError(t, err)
			r := g.run(t, vm.Options{})
			require.Equal(t, "phi", s.Outputs[0].Name)
			require.Equal(t, []isa.Axis{{Name: "provider", Size: 3}}, s.Outputs[0].Axes)
			for i, v := range s.Outputs[0].Values {
				require.Equal(t, r.Outputs[0].Data.At(i), v)
			}
			if v := r.Metrics; len(v) > 0 && !strings.Contains(rule, "loss") {
				require.Equal(t, byOrders(v[0].Values, 3), []int64{s.Outputs[0].Values[0].Int64(), s.Outputs[0].Values[1].Int64(), s.Outputs[0].Values[2].Int64()})
			}
		})
	}
}

// TestCostOfCoalitions: cells double with a provider, the proof grows by its
// logarithm.
func TestCostOfCoalitions(t *testing.T) {
	path := filepath.Join("shapley", "shapley.train")
	src, err := os.ReadFile(path)
	require.NoError(t, err)
	head, rest, _ := strings.Cut(string(src), "provider alice")
	_, tail, _ := strings.Cut(rest, "provider carol \"carol.csv.gz\" { rows 400 }")
	small := strings.NewReplacer("dense h 32", "dense h 4", "epochs 3, batch 16", "epochs 1, batch 4", "rows 360", "rows 20")
	var cells, tape []int
	most := 5
	if testing.Short() {
		most = 4
	}
	for n := 2; n <= most; n++ {
		providers := ""
		for i := range n {
			providers += fmt.Sprintf("provider p%d \"../digits/digits-train.csv.gz\" { features p0..p63 scale 1/16, label label [digit=10], rows %d:%d }\n", i, 8*i+1, 8*i+9)
		}
		j, err := compiler.Parse(path, []byte(small.Replace(head+providers+tail)))
		require.NoError(t, err)
		c, err := j.Compile(compiler.Options{})
		require.NoError(t, err)
		r := (&program{c.Unit, inputs(t, c.Unit, "shapley")}).prove(t, prover.Blindings{})
		cells, tape = append(cells, int(c.Report.Cells)), append(tape, len(r.Proof.Tape))
	}
	t.Logf("cells %v, elements of the proof %v", cells, tape)
	for i := range most - 2 {
		require.Greater(t, cells[i+1], cells[i]*3/2)
		require.Less(t, tape[i+1]-tape[i], tape[0]/8)
	}
}
