package examples_test

import (
	"fmt"
	"math/big"
	"path/filepath"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/internal/files/dataset"
	"github.com/aivm/aivm/isa/fixed"
	"github.com/aivm/aivm/vm"
	"github.com/aivm/aivm/vm/kernel"
)

// images are rows of 64 pixels in sixteenths and of ten label bits.
type images struct{ x, y []int64 }

// readImages reads a file of digits.
func readImages(t testing.TB, file string) images {
	t.Helper()
	x, err := dataset.LoadFloat(file+":p0..p63", "")
	require.NoError(t, err)
	y, err := dataset.Load(file+":label@onehot", "", dataset.Want{Shape: []int{x.Shape[0], 10}, Format: fixed.Bit})
	require.NoError(t, err)
	var m images
	for _, v := range x.Values {
		m.x = append(m.x, int64(v))
	}
	m.y = y.Values
	return m
}

// slots are the data of a set with room for n rows: those given, then zeros.
func (m images) slots(n int) (x, y kernel.Data) {
	px, py := make([]int64, n*64), make([]int64, n*10)
	copy(px, m.x)
	copy(py, m.y)
	return kernel.Data{Kind: kernel.I64, I64: px}, kernel.Data{Kind: kernel.I64, I64: py}
}

func (m images) rows(lo, hi int) images {
	return images{slices.Clone(m.x[lo*64 : hi*64]), slices.Clone(m.y[lo*10 : hi*10])}
}

// mislabelled are the rows with labels that are all wrong.
func (m images) mislabelled(seed int) images {
	wrong := images{m.x, make([]int64, len(m.y))}
	for i := range len(m.y) / 10 {
		label := slices.Index(m.y[i*10:][:10], 1)
		wrong.y[i*10+(label+1+(i*7+seed)%9)%10] = 1
	}
	return wrong
}

// game is a program of examples/shapley with small sizes and given data.
type game struct {
	*program
	rows int
}

func newGame(t testing.TB, method string, rows int, p params, test images, providers ...images) *game {
	t.Helper()
	p["rows"], p["test"] = fmt.Sprint(rows), fmt.Sprint(len(test.y)/10)
	u, err := asm.Load(filepath.Join("shapley", method+".aasm"), asm.Options{Params: p})
	require.NoError(t, err)
	in := vm.Inputs{}
	in["test.x"], in["test.y"] = test.slots(len(test.y) / 10)
	g := &game{&program{u, in}, rows}
	for i, m := range providers {
		g.give(i, m)
	}
	return g
}

var names = []string{"alice", "bob", "carol"}

func (g *game) give(provider int, m images) {
	n := names[provider]
	g.in[n+".x"], g.in[n+".y"] = m.slots(g.rows)
}

// play runs the program: v(S) of each coalition, and the outputs 3!·φ.
func (g *game) play(t testing.TB) (v []float64, phi []int64) {
	t.Helper()
	r := g.run(t, vm.Options{})
	for _, o := range r.Outputs {
		require.Equal(t, "phi", o.Name)
		for i := range o.Data.Len() {
			phi = append(phi, o.Data.At(i).Big().Int64())
		}
	}
	return metric(t, r, "value"), phi
}

// byOrders is n!·φ by the definition: over all orders in which providers may
// come, what each one adds when it comes.
func byOrders(v []float64, n int) []int64 {
	sum := make([]*big.Int, n)
	for i := range sum {
		sum[i] = new(big.Int)
	}
	var come func(have, left int)
	come = func(have, left int) {
		for i := range n {
			if have>>i&1 == 1 {
				continue
			}
			orders := new(big.Int).MulRange(1, int64(left-1)) // of those that come after
			before := new(big.Int).SetInt64(int64(v[have|1<<i]) - int64(v[have]))
			sum[i].Add(sum[i], before.Mul(before, orders))
			come(have|1<<i, left-1)
		}
	}
	come(0, n)
	out := make([]int64, n)
	for i := range out {
		out[i] = sum[i].Int64()
	}
	return out
}

var methods = []string{"retrain", "reconstruct"}

// smallSizes are quick.
func smallSizes(seed int) params {
	return params{"seed": fmt.Sprint(seed), "hidden": "16", "epochs": "3", "batch": "8"}
}

// TestShapleyOfExamples holds the outputs of the examples, with the data that
// they name, against the definition of the value.
func TestShapleyOfExamples(t *testing.T) {
	for _, method := range methods {
		t.Run(method, func(t *testing.T) {
			g := &game{program: load(t, "shapley/"+method+".aasm", nil)}
			v, phi := g.play(t)
			t.Logf("v %v, 6·φ %v", v, phi)
			require.Equal(t, byOrders(v, 3), phi)
			require.Equal(t, 6*int64(v[7]-v[0]), phi[0]+phi[1]+phi[2], "efficiency")
			require.Greater(t, phi[0], phi[1], "many images help more than few")
			require.Greater(t, phi[1], phi[2], "wrong labels do harm")
			require.Negative(t, phi[2])
		})
	}
}

// TestShapleyAxioms: a provider without rows gets 0, whatever its place, and the
// others what they get among themselves; equal providers get the same; nobody's
// place matters. All to the last bit.
func TestShapleyAxioms(t *testing.T) {
	train, test := readImages(t, "digits/digits-train.csv.gz"), readImages(t, "digits/digits-test.csv.gz").rows(0, 100)
	a, b, c := train.rows(0, 64), train.rows(64, 84), train.rows(84, 148).mislabelled(1)
	for _, method := range methods {
		t.Run(method, func(t *testing.T) {
			play := func(providers ...images) ([]float64, []int64) {
				return newGame(t, method, 64, smallSizes(1), test, providers...).play(t)
			}
			v, phi := play(a, b, c)
			require.NotZero(t, phi[0]*phi[1]*phi[2])
			for place := range 3 {
				given := []images{a, b, c}
				given[place] = images{}
				w, got := play(given...)
				require.Zero(t, got[place], "an absent provider")
				for s := range w {
					require.Equal(t, w[s&^(1<<place)], w[s], "coalition %03b without %d", s, place)
					require.Equal(t, v[s&^(1<<place)], w[s], "coalition %03b is as if the others were alone", s)
				}
			}
			_, got := play(a, a, c)
			require.Equal(t, got[0], got[1], "equal providers")
			_, got = play(c, a, b)
			require.Equal(t, []int64{phi[2], phi[0], phi[1]}, got, "places do not matter")
			v, got = play(images{}, images{}, images{})
			require.Equal(t, []int64{0, 0, 0}, got)
			require.Equal(t, slices.Repeat(v[:1], 8), v)
		})
	}
}

// TestWrongLabelsScoreBelow: in each of ten seeds, which choose weights, batches
// and images, a provider with wrong labels gets less than the others.
func TestWrongLabelsScoreBelow(t *testing.T) {
	train, test := readImages(t, "digits/digits-train.csv.gz"), readImages(t, "digits/digits-test.csv.gz").rows(0, 128)
	for _, method := range methods {
		t.Run(method, func(t *testing.T) {
			for seed := range 10 {
				lo := seed * 120
				bad := seed % 3 // the place of wrong labels
				g := newGame(t, method, 64, smallSizes(seed), test)
				for i := range 3 {
					m := train.rows(lo+i*64, lo+i*64+64)
					if i == bad {
						m = m.mislabelled(seed)
					}
					g.give(i, m)
				}
				_, phi := g.play(t)
				t.Logf("seed %d: 6·φ %v, wrong labels: %s", seed, phi, names[bad])
				for i := range 3 {
					if i != bad {
						require.Less(t, phi[bad], phi[i], "seed %d", seed)
					}
				}
			}
		})
	}
}

// TestShapleyLaws holds tiny games against the reference evaluations, bit for
// bit, and gives them to the naive checker.
func TestShapleyLaws(t *testing.T) {
	train := readImages(t, "digits/digits-train.csv.gz")
	for _, method := range methods {
		t.Run(method, func(t *testing.T) {
			p := params{"hidden": "2", "epochs": "2", "batch": "2"}
			g := newGame(t, method, 4, p, train.rows(20, 23), train.rows(0, 4), train.rows(4, 5), images{})
			got := g.run(t, vm.Options{Trace: true})
			want, err := vm.Reference(t.Context(), g.Unit, g.in)
			require.NoError(t, err)
			require.Equal(t, want.Outputs, got.Outputs)
			require.Equal(t, want.States, got.States)
			require.Equal(t, want.Metrics, got.Metrics)
			bad, err := g.Relation().Check(got.Witness())
			require.NoError(t, err)
			require.Empty(t, bad)
		})
	}
}
