package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"strings"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm/cmd/aivm/demo"
)

func (a *app) demoCommand() *cobra.Command {
	o := &demo.Options{Command: demoRun}
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
	c.Flags().BoolVar(&o.Fast, "fast", false, "fewer images, a smaller network: a minute or less")
	c.Flags().StringVar(&o.Keep, "keep", "", "folder to make, with all files of the demo")
	c.Flags().BoolVar(&o.NoPlot, "no-plot", false, "draw no pictures")
	c.RunE = func(c *cobra.Command, _ []string) error { return a.demo(c.Context(), o) }
	return c
}

func (a *app) demo(ctx context.Context, o *demo.Options) error {
	if o.Say = a.stdout; a.json {
		o.Say = a.err
	}
	r, err := demo.Play(ctx, o)
	if errors.Is(err, demo.ErrStopped) {
		return interrupted(err.Error())
	}
	if err != nil || !a.json {
		return err
	}
	return a.print(r, nil)
}

// demoRun runs a command in this process, as --json has it.
func demoRun(ctx context.Context, args []string) ([]byte, error) {
	var out, errs bytes.Buffer
	switch execute(ctx, append(args[:len(args):len(args)], "--json"), strings.NewReader(""), &out, &errs) {
	case exitOK:
		return out.Bytes(), nil
	case exitInterrupted:
		return nil, demo.ErrStopped
	}
	var f struct {
		Error string `json:"error"`
	}
	if err := json.Unmarshal(out.Bytes(), &f); err != nil {
		return nil, errors.New(errs.String())
	}
	return nil, errors.New(f.Error)
}
