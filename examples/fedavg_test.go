package examples_test

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/fixed"
	"github.com/aivm/aivm/prover"
	"github.com/aivm/aivm/vm"
	"github.com/aivm/aivm/vm/kernel"
)

var clients = []string{"north", "south", "west"}

// tensors are those of a model; an update has as many, and rows.
var tensors = []string{"w1", "b1", "w2", "b2"}

// federation is examples/fedavg with a model that rounds change.
type federation struct {
	p     params // of local programs
	all   params // of all programs
	model vm.Inputs
	own   map[string]images
	rows  int
	test  images
}

func newFederation(t testing.TB, rows, tests int, all, local params, own map[string]images) *federation {
	t.Helper()
	f := &federation{
		p: params{"rows": fmt.Sprint(rows)}, all: all, own: own, rows: rows,
		test: readImages(t, "digits/digits-test.csv.gz").rows(0, tests),
	}
	for k, v := range local {
		f.p[k] = v
	}
	for k, v := range all {
		f.p[k] = v
	}
	f.model = states(f.program(t, "init", all).run(t, vm.Options{}))
	return f
}

func states(r *vm.Result) vm.Inputs {
	in := vm.Inputs{}
	for _, s := range r.States {
		in[s.Name] = s.Data
	}
	return in
}

func (f *federation) program(t testing.TB, name string, p params) *program {
	t.Helper()
	u, err := asm.Load("fedavg/"+name+".aasm", asm.Options{Params: p})
	require.NoError(t, err)
	in := vm.Inputs{}
	if u.Continuing() {
		for k, v := range f.model {
			in[k] = v
		}
	}
	return &program{u, in}
}

// trained is the program that a client runs to get its update, and the update.
func (f *federation) trained(t testing.TB, client string) (update vm.Inputs) {
	t.Helper()
	p := f.program(t, "update", f.p)
	p.in["own.x"], p.in["own.y"] = f.own[client].slots(f.rows)
	update = vm.Inputs{}
	for i, o := range p.run(t, vm.Options{}).Outputs {
		update[append(tensors, "rows")[i]] = o.Data
	}
	return update
}

// local is the program that a client proves.
func (f *federation) local(t testing.TB, client string, update vm.Inputs) *program {
	t.Helper()
	p := f.program(t, "local", f.p)
	p.in["own.x"], p.in["own.y"] = f.own[client].slots(f.rows)
	for k, v := range update {
		p.in["update."+k] = v
	}
	return p
}

// aggregate is the program of the round.
func (f *federation) aggregate(t testing.TB, updates map[string]vm.Inputs) *program {
	t.Helper()
	n := len(f.test.y) / 10
	all := params{"test": fmt.Sprint(n)}
	for k, v := range f.all {
		all[k] = v
	}
	p := f.program(t, "aggregate", all)
	p.in["test.x"], p.in["test.y"] = f.test.slots(n)
	for client, update := range updates {
		for k, v := range update {
			p.in[client+"."+k] = v
		}
	}
	return p
}

// round trains all clients and averages; it returns the accuracy.
func (f *federation) round(t testing.TB) float64 {
	t.Helper()
	updates := map[string]vm.Inputs{}
	for _, c := range clients {
		updates[c] = f.trained(t, c)
	}
	r := f.aggregate(t, updates).run(t, vm.Options{})
	f.requireAverage(t, updates, states(r))
	f.model = states(r)
	return final(t, r, "test_accuracy")[0]
}

// requireAverage holds a round against w + Σ (n_i/n)·u_i in rational arithmetic,
// rounded to the nearest.
func (f *federation) requireAverage(t testing.TB, updates map[string]vm.Inputs, after vm.Inputs) {
	t.Helper()
	at := func(d kernel.Data, i int) *big.Int { return d.At(i).Big() }
	for _, name := range tensors {
		now := after[name]
		for i := range now.Len() {
			mean, rows := new(big.Rat), new(big.Int)
			for _, c := range clients {
				n := at(updates[c]["rows"], 0)
				rows.Add(rows, n)
				mean.Add(mean, new(big.Rat).SetInt(n.Mul(n, at(updates[c][name], i))))
			}
			mean.Quo(mean, new(big.Rat).SetInt(rows))
			mean.Add(mean, new(big.Rat).SetInt(at(f.model[name], i)))
			require.Zero(t, fixed.RoundDiv(mean.Num(), mean.Denom()).Cmp(at(now, i)), "%s[%d]", name, i)
		}
	}
}

// TestFederatedAveraging runs rounds on the clients' files, which have different
// numbers of images of different digits.
func TestFederatedAveraging(t *testing.T) {
	own := map[string]images{}
	for _, c := range clients {
		own[c] = readImages(t, "fedavg/"+c+".csv.gz")
	}
	f := newFederation(t, 656, 360, nil, nil, own)
	rounds := 12
	if testing.Short() {
		rounds = 4
	}
	var accuracy []float64
	for range rounds {
		accuracy = append(accuracy, f.round(t))
	}
	t.Logf("accuracy %.4f", accuracy)
	require.Greater(t, accuracy[rounds-1], map[bool]float64{true: 0.6, false: 0.85}[testing.Short()])
}

// TestFederatedRoundIsProven proves a round from its first model to its last: what
// the aggregation reads is what the clients proved, by ids.
func TestFederatedRoundIsProven(t *testing.T) {
	train := readImages(t, "digits/digits-train.csv.gz")
	f := newFederation(t, 8, 10, params{"hidden": "4"}, params{"epochs": "1", "batch": "4"},
		map[string]images{"north": train.rows(0, 8), "south": train.rows(8, 11), "west": train.rows(11, 16)})
	s, err := powers()
	require.NoError(t, err)

	start := f.program(t, "init", f.all).prove(t, prover.Blindings{})
	require.NotNil(t, start.Statement.End)
	var local isa.ID
	updates := map[string]vm.Inputs{}
	before := prover.Blindings{Start: start.Blindings.End, Data: map[string][]prover.Blinding{}}
	committed := map[string][32]byte{}
	for _, c := range clients {
		updates[c] = f.trained(t, c)
		p := f.local(t, c, updates[c])
		ids, blindings, err := prover.CommitData(s, p.Unit, p.in, prover.Blindings{})
		require.NoError(t, err)
		blindings.Start = start.Blindings.End
		r := p.prove(t, blindings)
		said, err := check(t, r.Proof)
		require.NoError(t, err)
		require.Equal(t, start.Statement.End, said.Start, "the client trained the model of all")
		require.Equal(t, ids["update"].ID, said.Data[1].ID)
		require.Empty(t, said.Outputs)
		committed[c] = said.Data[1].ID
		before.Data[c] = blindings.Data["update"]
		if c == clients[0] {
			local = said.Program
		}
		require.Equal(t, local, said.Program, "all clients run one program")
	}

	round := f.aggregate(t, updates).prove(t, before)
	said, err := check(t, round.Proof)
	require.NoError(t, err)
	require.Equal(t, start.Statement.End, said.Start)
	require.NotEqual(t, said.Start, said.End)
	for i, c := range clients {
		require.Equal(t, c, said.Data[i].Name)
		require.EqualValues(t, committed[c], said.Data[i].ID, "the update that the client proved")
	}
}

// TestForgedUpdate: an update that is not what training gives, or that claims
// more rows, has no run and so no proof.
func TestForgedUpdate(t *testing.T) {
	train := readImages(t, "digits/digits-train.csv.gz")
	f := newFederation(t, 8, 10, params{"hidden": "4"}, params{"epochs": "1", "batch": "4"}, map[string]images{"north": train.rows(0, 6)})
	for _, name := range append(tensors, "rows") {
		update := f.trained(t, "north")
		_, err := vm.Run(t.Context(), f.local(t, "north", update).Unit, f.local(t, "north", update).in, vm.Options{})
		require.NoError(t, err)
		right := update[name]
		values := make([]int64, right.Len())
		for i := range values {
			values[i] = right.At(i).Int64()
		}
		values[len(values)-1]++
		update[name] = kernel.Data{Kind: kernel.I64, I64: values}
		p := f.local(t, "north", update)
		_, err = vm.Run(t.Context(), p.Unit, p.in, vm.Options{})
		require.ErrorContains(t, err, "assert", name)
	}
}

// TestAbsentClient: a client whose update is zero, of zero rows, counts for
// nothing.
func TestAbsentClient(t *testing.T) {
	train := readImages(t, "digits/digits-train.csv.gz")
	f := newFederation(t, 8, 10, params{"hidden": "4"}, params{"epochs": "1", "batch": "4"},
		map[string]images{"north": train.rows(0, 8), "south": {}, "west": {}})
	north := f.trained(t, "north")
	south := f.trained(t, "south")
	for _, name := range append(tensors, "rows") {
		u := south[name]
		for i := range u.Len() {
			require.Zero(t, u.At(i).Sign(), name)
		}
	}
	updates := map[string]vm.Inputs{"north": north, "south": south, "west": f.trained(t, "west")}
	after := states(f.aggregate(t, updates).run(t, vm.Options{}))
	for _, name := range tensors {
		before, u, now := f.model[name], north[name], after[name]
		for i := range now.Len() {
			require.Equal(t, before.At(i).Add(u.At(i)), now.At(i))
		}
	}
}
