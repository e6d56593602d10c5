package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/internal/campaign"
	"github.com/aivm/aivm/internal/inputs"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/vm"
)

// rehearsal is a run of a round's program on the data that came, before they are acknowledged
// for good: of data on which it traps there is no proof, and who is acknowledged cannot be
// excluded any more.
type rehearsal struct {
	key, test, start, srs string
	development           bool
}

func (f *rehearsal) add(c *cobra.Command) {
	fl := c.Flags()
	fl.StringVar(&f.key, "key", "", "verifying key of the round's program: run it first, on all openings")
	fl.StringVar(&f.test, "test", "", "opening of the test set, for the run")
	fl.StringVar(&f.start, "start-opening", "", "opening of the model that the round continues from, for the run")
	fl.StringVar(&f.srs, "srs", "", "file with the powers of tau; default: $AIVM_SRS, or default.srs in the cache folder")
	fl.BoolVar(&f.development, "development", false, "take a key for development")
}

// run runs the program of the key on the openings, by slot.
func (f *rehearsal) run(ctx context.Context, a *app, c *campaign.Campaign, openings map[int]string) error {
	if f.key == "" {
		a.logf("UNTRIED: no --key names the program to run on these data first; if it traps on them there is no proof, and it is too late to exclude anybody")
		return nil
	}
	k, err := readKey(f.key, f.development)
	if err != nil {
		return err
	}
	if pin := verifier.Word(c.Pin().VerifierId); k.VerifierID() != pin {
		return fmt.Errorf("%s: %w: its verifier is %s, round %d of the campaign wants %s", f.key, errOtherProgram, k.VerifierID(), c.Round, pin)
	}
	return f.play(ctx, a, k.Layout().Unit, c, openings)
}

// play runs the unit, zeros in place of the data of slots without any.
func (f *rehearsal) play(ctx context.Context, a *app, u *isa.Unit, c *campaign.Campaign, openings map[int]string) error {
	flags, err := f.inputs(u, c, openings)
	if err != nil {
		return err
	}
	if err := checkMemory(u); err != nil {
		return err
	}
	powers, err := loadPowers(f.srs, 0)
	if err != nil {
		return err
	}
	flags.Powers = powers.ID().String()
	data, err := flags.Read(u)
	if err != nil {
		return err
	}
	if _, err := data.Bind(powers); err != nil {
		return err
	}
	r, err := vm.Run(ctx, u, data.In, vm.Options{})
	var trap *isa.Trap
	switch {
	case errors.As(err, &trap):
		return fmt.Errorf("there is no proof for these data, so nobody is acknowledged: %w; whoever's data they are can be excluded when the time for sending is over", err)
	case err != nil:
		return stopped(err)
	}
	a.logf("the program runs through on these data, %s", plural(r.Steps, "step"))
	return nil
}

// inputs are the arguments with which aivm prove would take the same data.
func (f *rehearsal) inputs(u *isa.Unit, c *campaign.Campaign, openings map[int]string) (*inputs.Request, error) {
	sets := u.DataSets()
	switch {
	case len(sets) != len(c.Slots)+1:
		return nil, fmt.Errorf("the program has %s, want those of %s and a test set", plural(len(sets), "data set"), plural(len(c.Slots), "slot"))
	case f.test == "":
		return nil, fmt.Errorf("--test is missing: the program runs on all data, the test set too")
	case u.Continuing() && f.start == "":
		return nil, fmt.Errorf("--start-opening is missing: the program continues a model")
	}
	if err := checkTest(c, f.test, f.srs, nil); err != nil {
		return nil, err
	}
	flags := &inputs.Request{Words: inputs.Flags, Start: f.start, Openings: map[string]string{}}
	for i, x := range c.Slots {
		switch name := sets[i].Name; {
		case openings[i] != "":
			flags.Openings[name] = openings[i]
		case x.Standing == contracts.Vacant || x.Standing == contracts.Excluded:
			flags.Absent = append(flags.Absent, name)
		default:
			return nil, fmt.Errorf("slot %d is %s, and none of the openings is its: the program runs on all data, so wait for all, or exclude it", i, x.Standing)
		}
	}
	flags.Openings[sets[len(sets)-1].Name] = f.test
	return flags, nil
}
