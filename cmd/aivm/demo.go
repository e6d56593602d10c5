package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"
)

// demoFlags are the flags of aivm demo.
type demoFlags struct {
	fast   bool
	keep   string
	noPlot bool
}

func (a *app) demoCommand() *cobra.Command {
	f := &demoFlags{}
	c := &cobra.Command{
		Use:   "demo",
		Short: "Show everything: data, training, proof, contract, payouts",
		Long: `demo plays a training campaign from nothing, on this machine, with the commands that a real one
takes, and shows each. Three providers register commitments to handwritten digits on a simulated
chain: alice has good data, bob few, carol wrong labels. The owner trains on what they send, sealed,
with a compiled script that computes each one's Shapley value, proves the training, and wraps the
proof; a contract checks it and pays. A forged contribution is refused.

Powers of tau and keys are made on the way, for DEVELOPMENT, and kept in the cache folder; a second
demo is faster. Everything else is in a temporary folder, or in --keep DIR.`,
		Example: `  aivm demo
  aivm demo --fast --keep mydemo
  aivm demo --fast --json`,
		Args: want(0, "no arguments"),
	}
	c.Flags().BoolVar(&f.fast, "fast", false, "fewer images, a smaller network: a minute or less")
	c.Flags().StringVar(&f.keep, "keep", "", "folder to make, with all files of the demo")
	c.Flags().BoolVar(&f.noPlot, "no-plot", false, "draw no pictures")
	c.RunE = func(c *cobra.Command, _ []string) error { return a.demo(c.Context(), f) }
	return c
}

// demo is a campaign that is played.
type demo struct {
	app   *app
	ctx   context.Context
	size  demoSize
	plots string // folder for pictures; empty for none
	say   io.Writer

	began             time.Time
	step              int
	wallets           map[string]string // addresses
	verifier, address string            // of the program's verifier and of the campaign
	result            *demoResult
	end               []func() // what the demo leaves, undone
}

// demoResult is the result as --json prints it.
type demoResult struct {
	Fast          bool         `json:"fast"`
	Providers     int          `json:"providers"`
	Seconds       float64      `json:"seconds"` // of everything
	Constraints   int          `json:"constraints"`
	Cells         int          `json:"cells"`
	Chunks        int          `json:"chunks"`
	ProveSeconds  float64      `json:"prove_seconds"`
	SetupSeconds  float64      `json:"setup_seconds"` // keys, or their reading
	WrapSeconds   float64      `json:"wrap_seconds"`
	CalldataBytes int          `json:"calldata_bytes"`
	VerifyGas     uint64       `json:"verify_gas"` // of a transaction that only verifies
	SubmitGas     uint64       `json:"submit_gas"`
	Accuracy      float64      `json:"accuracy"` // of the model, proven
	Payouts       []demoPayout `json:"payouts"`
	Forged        demoForgery  `json:"forged"`
	Steps         []demoStep   `json:"steps"`
	LossPlot      string       `json:"loss_plot"`
	BarPlot       string       `json:"contribution_plot"`
	Folder        string       `json:"folder"` // empty if it is gone
}

// demoPayout is what a provider got.
type demoPayout struct {
	Provider     string  `json:"provider"`
	Contribution float64 `json:"contribution"` // Shapley value, in test images
	Phi          int64   `json:"phi"`          // the proven integer: it times the factorial of the providers
	Wei          string  `json:"wei"`
}

// demoForgery is what became of a forged contribution.
type demoForgery struct {
	Provider string `json:"provider"` // who got a unit more
	Reverted bool   `json:"reverted"`
	Reason   string `json:"reason"`
}

// demoStep is a command of the demo.
type demoStep struct {
	Command string  `json:"command"`
	Seconds float64 `json:"seconds"`
	Gas     uint64  `json:"gas"` // 0 if it sent nothing
}

func (a *app) demo(ctx context.Context, f *demoFlags) error {
	d := &demo{app: a, ctx: ctx, size: fullSize, say: a.stdout, began: time.Now(), wallets: map[string]string{}, result: &demoResult{Fast: f.fast}}
	if f.fast {
		d.size = fastSize
	}
	if a.json {
		d.say = a.err
	}
	defer d.finish()
	if err := d.enter(f); err != nil {
		return err
	}
	for _, act := range []func() error{d.introduce, d.program, d.campaign, d.register, d.deliver, d.train, d.prove, d.forge, d.submit, d.pay} {
		if err := act(); err != nil {
			return err
		}
	}
	d.result.Seconds = time.Since(d.began).Seconds()
	d.epilogue()
	if a.json {
		return a.print(d.result, nil)
	}
	return nil
}

// enter makes the demo's folder, and makes it the current one.
func (d *demo) enter(f *demoFlags) error {
	here, err := os.Getwd()
	if err != nil {
		return err
	}
	if !f.noPlot {
		d.plots = here
	}
	dir := f.keep
	if dir == "" {
		if dir, err = os.MkdirTemp("", "aivm-demo-"); err != nil {
			return err
		}
		d.later(func() { _ = os.RemoveAll(dir) })
	} else {
		if err := os.Mkdir(dir, 0o755); err != nil {
			return fmt.Errorf("--keep: %w", err)
		}
		if dir, err = filepath.Abs(dir); err != nil {
			return err
		}
		d.result.Folder = dir
		if d.plots != "" {
			d.plots = dir
		}
	}
	if err := os.Chdir(dir); err != nil {
		return err
	}
	d.later(func() { _ = os.Chdir(here) })
	return nil
}

// later undoes something when the demo ends, last things first.
func (d *demo) later(undo func()) { d.end = append(d.end, undo) }

func (d *demo) finish() {
	for len(d.end) > 0 {
		last := len(d.end) - 1
		d.end[last]()
		d.end = d.end[:last]
	}
}

// setenv sets a variable for the commands of the demo.
func (d *demo) setenv(name, value string) error {
	old, had := os.LookupEnv(name)
	d.later(func() {
		if had {
			_ = os.Setenv(name, old)
		} else {
			_ = os.Unsetenv(name)
		}
	})
	return os.Setenv(name, value)
}
