// Package demo plays a whole campaign, with the commands that a real one takes: data, training, proof, contract, payouts.
package demo

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"
)

// Command runs a command of aivm, given by its arguments, and returns the JSON object that it prints. ErrStopped is the error of
// one that was told to stop.
type Command func(ctx context.Context, args []string) ([]byte, error)

// Options are what a demo is played with.
type Options struct {
	Fast    bool
	Keep    string // folder to make, with all files of the demo; empty for one that goes with it
	NoPlot  bool
	Say     io.Writer
	Command Command
}

// ErrStopped says that the demo ended before its end, by Ctrl-C.
var ErrStopped = errors.New("stopped: the demo is not over")

// demo is a campaign that is played.
type demo struct {
	command Command
	ctx     context.Context
	size    size
	plots   string // folder for pictures; empty for none
	say     io.Writer

	began             time.Time
	step              int
	wallets           map[string]string // addresses
	verifier, address string            // of the program's verifier and of the campaign
	result            *Result
	end               []func() // what the demo leaves, undone
}

// Result is the result as --json prints it.
type Result struct {
	Fast          bool     `json:"fast"`
	Providers     int      `json:"providers"`
	Seconds       float64  `json:"seconds"` // of everything
	Constraints   int      `json:"constraints"`
	Cells         int      `json:"cells"`
	Chunks        int      `json:"chunks"`
	ProveSeconds  float64  `json:"prove_seconds"`
	SetupSeconds  float64  `json:"setup_seconds"` // keys, or their reading
	WrapSeconds   float64  `json:"wrap_seconds"`
	CalldataBytes int      `json:"calldata_bytes"`
	VerifyGas     uint64   `json:"verify_gas"` // of a transaction that only verifies
	SubmitGas     uint64   `json:"submit_gas"`
	Accuracy      float64  `json:"accuracy"` // of the model, proven
	Payouts       []Payout `json:"payouts"`
	Forged        Forgery  `json:"forged"`
	SecondWei     string   `json:"second_wei"` // what the second campaign paid, of another program
	Steps         []Step   `json:"steps"`
	LossPlot      string   `json:"loss_plot"`
	BarPlot       string   `json:"contribution_plot"`
	Folder        string   `json:"folder"` // empty if it is gone
}

// Payout is what a provider got.
type Payout struct {
	Provider     string  `json:"provider"`
	Contribution float64 `json:"contribution"` // Shapley value, in test images
	Phi          int64   `json:"phi"`          // the proven integer: it times the factorial of the providers
	Wei          string  `json:"wei"`
}

// Forgery is what became of a forged contribution.
type Forgery struct {
	Provider string `json:"provider"` // who got a unit more
	Reverted bool   `json:"reverted"`
	Reason   string `json:"reason"`
}

// Step is a command of the demo.
type Step struct {
	Command string  `json:"command"`
	Seconds float64 `json:"seconds"`
	Gas     uint64  `json:"gas"` // 0 if it sent nothing
}

// Play plays the demo. What it says goes to Options.Say as it happens.
func Play(ctx context.Context, o *Options) (*Result, error) {
	d := &demo{command: o.Command, ctx: ctx, size: fullSize, say: o.Say, began: time.Now(), wallets: map[string]string{}, result: &Result{Fast: o.Fast}}
	if o.Fast {
		d.size = fastSize
	}
	defer d.finish()
	if err := d.enter(o); err != nil {
		return nil, err
	}
	for _, act := range []func() error{d.introduce, d.program, d.campaign, d.register, d.deliver, d.train, d.prove, d.forge, d.submit, d.pay, d.another} {
		if err := act(); err != nil {
			return nil, err
		}
	}
	d.result.Seconds = time.Since(d.began).Seconds()
	d.epilogue()
	return d.result, nil
}

// enter makes the demo's folder, and makes it the current one.
func (d *demo) enter(o *Options) error {
	here, err := os.Getwd()
	if err != nil {
		return err
	}
	if !o.NoPlot {
		d.plots = here
	}
	dir := o.Keep
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
