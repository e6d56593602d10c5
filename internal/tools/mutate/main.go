package main

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"log"
	"math/rand/v2"
	"os"
	"os/signal"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"sync"
	"time"
)

// Result is what became of a mutant.
type Result struct {
	Label   string  `json:"label"`
	State   string  `json:"state"` // killed, or what is wrong: survived, late, panicked, broken
	Seconds float64 `json:"seconds"`
	Detail  string  `json:"detail,omitempty"`
}

const killed = "killed"

func newRand(seed uint64) *rand.Rand { return rand.New(rand.NewPCG(seed, 0)) }

func main() {
	log.SetFlags(0)
	var o options
	flag.StringVar(&o.only, "only", "", "rows whose label has a match of this regular expression")
	flag.IntVar(&o.sample, "sample", 0, "run so many rows, drawn by the seed; 0 for all")
	flag.Uint64Var(&o.seed, "seed", uint64(time.Now().Unix()), "of the sample")
	flag.StringVar(&o.json, "json", "", "write results to this file, after each row")
	flag.BoolVar(&o.resume, "resume", false, "leave out rows that the file of -json says were killed")
	flag.IntVar(&o.workers, "p", runtime.NumCPU(), "rows at a time")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := o.run(ctx); err != nil {
		log.Fatal("mutate: ", err)
	}
}

type options struct {
	only, json      string
	sample, workers int
	seed            uint64
	resume          bool

	mu      sync.Mutex
	results map[string]Result
}

// run runs the chosen rows; an error says that some were not killed.
func (o *options) run(ctx context.Context) error {
	root, err := os.Getwd()
	if err != nil {
		return err
	}
	all, err := readTable(root)
	if err != nil {
		return err
	}
	if len(all) == 0 {
		return errors.New("no table here: run it in the root of the repository")
	}
	if err := current(root, all); err != nil {
		return err
	}
	chosen, err := o.choose(all)
	if err != nil {
		return err
	}
	dir, err := os.MkdirTemp("", "aivm-mutants-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	explained := count(all, func(m *Mutant) bool { return m.Survives != "" })
	fmt.Printf("%d rows, %d survive with a reason; %d to run, seed %d\n", len(all), explained, len(chosen), o.seed)
	r, err := prepare(ctx, root, dir, all, chosen)
	if err != nil {
		return err
	}
	o.judge(ctx, r, chosen)
	if err := ctx.Err(); err != nil {
		return err
	}
	return o.report(chosen)
}

// choose are the rows that the flags ask for.
func (o *options) choose(all []*Mutant) ([]*Mutant, error) {
	only, err := regexp.Compile(o.only)
	if err != nil {
		return nil, err
	}
	chosen := choose(all, only, o.sample, o.seed)
	o.results = map[string]Result{}
	if o.resume {
		if err := o.load(); err != nil {
			return nil, err
		}
		chosen = slices.DeleteFunc(chosen, func(m *Mutant) bool { return o.results[m.Label].State == killed })
	}
	return chosen, nil
}

// judge runs rows, some at a time.
func (o *options) judge(ctx context.Context, r *runner, chosen []*Mutant) {
	queue := make(chan *Mutant)
	var workers sync.WaitGroup
	for range o.workers {
		workers.Go(func() {
			for m := range queue {
				if ctx.Err() == nil {
					o.done(r.judge(ctx, m))
				}
			}
		})
	}
	for _, m := range chosen {
		queue <- m
	}
	close(queue)
	workers.Wait()
}

func count(all []*Mutant, f func(m *Mutant) bool) (n int) {
	for _, m := range all {
		if f(m) {
			n++
		}
	}
	return n
}

// runner runs rows of both languages.
type runner struct {
	golang   *golang
	solidity *solidity
}

// prepare compiles what the chosen rows' tests share, and runs these tests without a mutant.
func prepare(ctx context.Context, root, dir string, all, chosen []*Mutant) (*runner, error) {
	g, err := newGolang(root, dir, all)
	if err != nil {
		return nil, err
	}
	r := &runner{g, &solidity{root: root, dir: dir, tests: g}}
	names := map[string][]string{} // of Go tests, by package
	var byForge, byGo []*Mutant    // of contracts
	for _, m := range chosen {
		for _, t := range m.Tests {
			switch {
			case t.Package == forge:
				byForge = append(byForge, m)
				continue
			case m.solidity():
				byGo = append(byGo, m)
			}
			names[t.Package] = append(names[t.Package], t.Names...)
		}
	}
	for pkg, list := range names {
		slices.Sort(list)
		list = slices.Compact(list)
		if err := timed(fmt.Sprintf("%s: %d tests", pkg, len(list)), func() error { return g.prepare(ctx, pkg, list) }); err != nil {
			return nil, err
		}
	}
	if len(byForge) > 0 {
		if err := timed("forge", func() error { return r.solidity.prepare(ctx, byForge) }); err != nil {
			return nil, err
		}
	}
	return r, r.solidity.prepareGo(ctx, byGo)
}

// timed says how long it took to see tests pass without a mutant.
func timed(what string, do func() error) error {
	start := time.Now()
	if err := do(); err != nil {
		return err
	}
	fmt.Printf("%s: pass without a mutant (%.0f s)\n", what, time.Since(start).Seconds())
	return nil
}

// judge runs a row's tests.
func (r *runner) judge(ctx context.Context, m *Mutant) Result {
	start := time.Now()
	res := Result{Label: m.Label, State: killed}
	for _, t := range m.Tests {
		var v verdict
		var err error
		switch {
		case t.Package == forge:
			v, err = r.solidity.run(ctx, m, t)
		case m.solidity():
			v, err = r.solidity.runGo(ctx, m, t)
		default:
			v, err = r.golang.run(ctx, m, t)
		}
		switch {
		case err != nil:
			res.State, res.Detail = "broken", err.Error()
		case v.late:
			res.State, res.Detail = "late", t.Package
		case v.panicked && !m.Panics:
			res.State, res.Detail = "panicked", tail(v.output)
		case len(v.failed) < len(t.Names):
			res.State, res.Detail = "survived", fmt.Sprintf("%s: only %v of %v fail", t.Package, v.failed, t.Names)
		}
	}
	res.Seconds = time.Since(start).Seconds()
	return res
}

// tail is the end of an output.
func tail(s string) string {
	if at := fatal.FindStringIndex(s); at != nil {
		s = s[at[0]:]
	}
	return s[:min(len(s), 600)]
}

// done prints and keeps a result.
func (o *options) done(r Result) {
	o.mu.Lock()
	defer o.mu.Unlock()
	fmt.Printf("%-9s %6.1f s  %s\n", r.State, r.Seconds, r.Label)
	if r.State != killed {
		fmt.Println("    " + strings.ReplaceAll(r.Detail, "\n", "\n    "))
	}
	o.results[r.Label] = r
	if o.json != "" {
		if err := o.save(); err != nil {
			log.Print("mutate: ", err)
		}
	}
}

func (o *options) save() error {
	var list []Result
	for _, r := range o.results {
		list = append(list, r)
	}
	slices.SortFunc(list, func(a, b Result) int { return cmp.Compare(a.Label, b.Label) })
	text, err := json.MarshalIndent(list, "", " ")
	if err != nil {
		return err
	}
	next := filepath.Clean(o.json) + ".next"
	if err := os.WriteFile(next, append(text, '\n'), 0o644); err != nil {
		return err
	}
	return os.Rename(next, o.json)
}

func (o *options) load() error {
	text, err := os.ReadFile(o.json)
	if errors.Is(err, os.ErrNotExist) {
		return nil
	} else if err != nil {
		return err
	}
	var list []Result
	if err := json.Unmarshal(text, &list); err != nil {
		return fmt.Errorf("%s: %w", o.json, err)
	}
	for _, r := range list {
		o.results[r.Label] = r
	}
	return nil
}

// report says how many were killed.
func (o *options) report(chosen []*Mutant) error {
	var left []string
	for _, m := range chosen {
		if r := o.results[m.Label]; r.State != killed {
			left = append(left, fmt.Sprintf("%s (%s)", m.Label, r.State))
		}
	}
	fmt.Printf("%d of %d killed\n", len(chosen)-len(left), len(chosen))
	if len(left) > 0 {
		return fmt.Errorf("not killed: %s", strings.Join(left, ", "))
	}
	return nil
}
