// Package sweep runs a program with many values of its parameters, in parallel as cores and memory allow.
package sweep

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"runtime"
	"slices"
	"strings"
	"sync"

	"github.com/aivm/aivm"
	"github.com/aivm/aivm/internal/tools/memory"
	"github.com/aivm/aivm/internal/tools/prose"
	"github.com/aivm/aivm/isa"
)

// Parameter is one with the values that it takes.
type Parameter struct {
	Name   string
	Values []string
}

// MaxTrials bounds how many runs a sweep has.
const MaxTrials = 10_000

// Parse reads "rate=1/2,1/4,1/8" or "seed=1..5".
func Parse(flag string) (*Parameter, error) {
	name, list, ok := strings.Cut(flag, "=")
	if !ok || name == "" || list == "" {
		return nil, fmt.Errorf("%s: want a name and values, as in rate=1/2,1/4 or seed=1..5", flag)
	}
	p := &Parameter{Name: name}
	for _, v := range strings.Split(list, ",") {
		var lo, hi int
		if n, err := fmt.Sscanf(v, "%d..%d", &lo, &hi); n == 2 && err == nil && fmt.Sprintf("%d..%d", lo, hi) == v {
			if lo > hi || hi-lo >= MaxTrials {
				return nil, fmt.Errorf("%s: the range %s has none, or more than %d", flag, v, MaxTrials)
			}
			for ; lo <= hi; lo++ {
				p.Values = append(p.Values, fmt.Sprint(lo))
			}
			continue
		}
		if v = strings.TrimSpace(v); v == "" {
			return nil, fmt.Errorf("%s: a value is empty", flag)
		}
		p.Values = append(p.Values, v)
	}
	for i, v := range p.Values {
		if slices.Contains(p.Values[:i], v) {
			return nil, fmt.Errorf("%s: %s stands twice", flag, v)
		}
	}
	return p, nil
}

// Grid are all combinations, the last parameter the fastest.
func Grid(list []*Parameter) ([]map[string]string, error) {
	all := []map[string]string{{}}
	for _, p := range list {
		var next []map[string]string
		if len(all)*len(p.Values) > MaxTrials {
			return nil, fmt.Errorf("the sweep has more than %d runs; --random 50 draws some", MaxTrials)
		}
		for _, t := range all {
			for _, v := range p.Values {
				m := map[string]string{p.Name: v}
				for k, x := range t {
					m[k] = x
				}
				next = append(next, m)
			}
		}
		all = next
	}
	return all, nil
}

// Random are n different combinations that the seed draws, or all in its order if there are no more.
func Random(list []*Parameter, n int, seed uint64) ([]map[string]string, error) {
	combinations := 1.0
	for _, p := range list {
		combinations *= float64(len(p.Values))
	}
	if n > MaxTrials {
		return nil, fmt.Errorf("the sweep has %d runs, want %d at most", n, MaxTrials)
	}
	rng := rand.New(rand.NewPCG(seed, 0))
	if combinations <= MaxTrials {
		all, err := Grid(list)
		rng.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
		return all[:min(n, len(all))], err
	}
	var drawn []map[string]string
	seen := map[string]bool{}
	for len(drawn) < n {
		m, key := map[string]string{}, ""
		for _, p := range list {
			m[p.Name] = p.Values[rng.IntN(len(p.Values))]
			key += m[p.Name] + "\x00"
		}
		if !seen[key] {
			seen[key] = true
			drawn = append(drawn, m)
		}
	}
	return drawn, nil
}

// Trial is a run of a sweep.
type Trial struct {
	Params    map[string]string  `json:"params"`
	ProgramID string             `json:"program_id,omitempty"`
	Outputs   map[string]float64 `json:"outputs,omitempty"` // those of one number, and last values of metrics
	Error     string             `json:"error,omitempty"`   // a trap, or a program that does not compile

	Metrics []aivm.Series `json:"-"`
}

// Value is an output of the trial; not ok if it has none.
func (t *Trial) Value(name string) (v float64, ok bool) {
	v, ok = t.Outputs[name]
	return v, ok && !math.IsNaN(v)
}

// Options of a sweep.
type Options struct {
	Jobs int                   // most runs at a time; 0: as many as cores
	Done func(i int, t *Trial) // after each, one at a time, in any order
}

// Run runs a program with the parameters of each trial. A trial that does not compile or traps has an error; if all have, the
// first is that of the sweep.
func Run(ctx context.Context, path string, trials []map[string]string, o Options) ([]Trial, error) {
	if o.Jobs <= 0 {
		o.Jobs = runtime.NumCPU()
	}
	out := make([]Trial, len(trials))
	gate := &memoryGate{free: memory.Available()}
	gate.changed.L = &gate.mu
	var wg sync.WaitGroup
	var mu sync.Mutex
	next := make(chan int)
	for range min(o.Jobs, len(trials)) {
		wg.Go(func() {
			for i := range next {
				t := one(ctx, path, trials[i], gate)
				mu.Lock()
				if out[i] = t; o.Done != nil {
					o.Done(i, &t)
				}
				mu.Unlock()
			}
		})
	}
	for i := range trials {
		if ctx.Err() != nil {
			break
		}
		next <- i
	}
	close(next)
	wg.Wait()
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	for i := range out {
		if out[i].Error == "" {
			return out, nil
		}
	}
	return nil, errors.New(out[0].Error)
}

func one(ctx context.Context, path string, params map[string]string, gate *memoryGate) (t Trial) {
	t.Params = params
	fail := func(err error) Trial {
		t.Error = err.Error()
		return t
	}
	p, err := aivm.Load(path, params)
	if err != nil {
		return fail(err)
	}
	cost, err := p.Cost(aivm.ProveOptions{MaxBytes: math.MaxInt64})
	if err != nil {
		return fail(err)
	}
	if err := gate.take(cost.RunBytes); err != nil {
		return fail(err)
	}
	defer gate.give(cost.RunBytes)
	data, err := p.Data(aivm.Files{})
	if err != nil {
		return fail(err)
	}
	r, err := p.Run(ctx, data, aivm.RunOptions{})
	if err != nil {
		return fail(err)
	}
	t.ProgramID, t.Outputs, t.Metrics = p.ID().String(), map[string]float64{}, r.Metrics
	for i := range r.Outputs {
		if x := &r.Outputs[i]; x.Len() == 1 {
			t.Outputs[x.Name] = x.Float(0)
		}
	}
	for _, m := range r.Metrics {
		if n := len(m.Values); n > 0 {
			if _, is := t.Outputs[m.Name]; !is {
				t.Outputs[m.Name] = m.Values[n-1]
			}
		}
	}
	return t
}

// memoryGate lets runs begin whose memory is there; one alone is held against what is available by the run itself.
type memoryGate struct {
	mu      sync.Mutex
	changed sync.Cond
	free    int64
	running int
}

func (g *memoryGate) take(n int64) error {
	g.mu.Lock()
	defer g.mu.Unlock()
	if have := g.free; have > 0 && g.running == 0 && n > have {
		return fmt.Errorf("a run needs %s of memory, %s is available", prose.Bytes(n), prose.Bytes(have))
	}
	for g.running > 0 && g.free < n {
		g.changed.Wait()
	}
	g.running, g.free = g.running+1, g.free-n
	return nil
}

func (g *memoryGate) give(n int64) {
	g.mu.Lock()
	g.running, g.free = g.running-1, g.free+n
	g.mu.Unlock()
	g.changed.Broadcast()
}

// Names are the outputs that trials have.
func Names(trials []Trial) (names []string) {
	for i := range trials {
		for n := range trials[i].Outputs {
			if !slices.Contains(names, n) {
				names = append(names, n)
			}
		}
	}
	slices.Sort(names)
	return names
}

// By is the output that trials are ordered by, and whether greater is better: the one that is named, else accuracy of the test,
// else a loss.
func By(trials []Trial, name string) (by string, greater bool, err error) {
	names := Names(trials)
	if name != "" {
		if !slices.Contains(names, name) {
			return "", false, fmt.Errorf("the program has no output or metric %s%s (there are %s)", name, isa.Suggest(name, names), strings.Join(names, ", "))
		}
		return name, strings.Contains(name, "accuracy"), nil
	}
	for _, n := range []string{"test_accuracy", "test_loss", "accuracy", "loss"} {
		if slices.Contains(names, n) {
			return n, strings.Contains(n, "accuracy"), nil
		}
	}
	if len(names) == 0 {
		return "", false, errors.New("the program publishes no number and has no metric: write evaluate test accuracy, or watch loss")
	}
	return names[0], false, nil
}

// Order are the trials, the best first, those without the output last.
func Order(trials []Trial, by string, greater bool) (order []int) {
	for i := range trials {
		order = append(order, i)
	}
	slices.SortStableFunc(order, func(a, b int) int {
		x, okX := trials[a].Value(by)
		y, okY := trials[b].Value(by)
		switch {
		case okX != okY:
			if okX {
				return -1
			}
			return 1
		case greater:
			return cmp.Compare(y, x)
		}
		return cmp.Compare(x, y)
	})
	return order
}
