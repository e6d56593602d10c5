package campaign

import (
	"context"
	"errors"
	"fmt"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/internal/files/inputs"
	"github.com/aivm/aivm/internal/files/opening"
	"github.com/aivm/aivm/internal/tools/prose"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/srs"
	"github.com/aivm/aivm/vm"
)

// Rehearsal is a run of a round's program on the data that came, before they are acknowledged for good: of data on which it traps
// there is no proof, and who is acknowledged cannot be excluded any more.
type Rehearsal struct {
	Key         string // file with the verifying key of the round's program; empty for no rehearsal
	Test        string // opening of the test set
	Start       string // opening of the model that the round continues from
	Development bool   // take a key for development
	Powers      func() (*srs.SRS, error)
}

// Open reads an opening of data and commits to them anew.
func (r *Rehearsal) Open(path string) (*opening.Set, error) {
	powers, err := r.Powers()
	if err != nil {
		return nil, err
	}
	return opening.Open(path, powers)
}

// run runs the program of the key on the openings, by slot.
func (r *Rehearsal) run(ctx context.Context, c *Campaign, openings map[int]string, log Log) error {
	if r.Key == "" {
		log("UNTRIED: no --key names the program to run on these data first; if it traps on them there is no proof, and it is too late to exclude anybody")
		return nil
	}
	k, err := ReadKey(r.Key, r.Development)
	if err != nil {
		return err
	}
	if pin := verifier.Word(c.Pin().VerifierId); k.VerifierID() != pin {
		return fmt.Errorf("%s: %w: its verifier is %s, round %d of the campaign wants %s", r.Key, ErrOtherProgram, k.VerifierID(), c.Round, pin)
	}
	return r.play(ctx, k.Layout().Unit, c, openings, log)
}

// play runs the unit, zeros in place of the data of slots without any.
func (r *Rehearsal) play(ctx context.Context, u *isa.Unit, c *Campaign, openings map[int]string, log Log) error {
	request, err := r.request(u, c, openings)
	if err != nil {
		return err
	}
	if err := inputs.RequireMemory(u); err != nil {
		return err
	}
	powers, err := r.Powers()
	if err != nil {
		return err
	}
	request.Powers = powers.ID().String()
	data, err := request.Read(u)
	if err != nil {
		return err
	}
	if _, err := data.Bind(powers); err != nil {
		return err
	}
	result, err := vm.Run(ctx, u, data.In, vm.Options{})
	var trap *isa.Trap
	if errors.As(err, &trap) {
		return fmt.Errorf("there is no proof for these data, so nobody is acknowledged: %w; whoever's data they are can be excluded when the time for sending is over", err)
	}
	if err == nil {
		log("the program runs through on these data, %s", prose.Plural(result.Steps, "step"))
	}
	return err
}

// request is what a proof of the round would take.
func (r *Rehearsal) request(u *isa.Unit, c *Campaign, openings map[int]string) (*inputs.Request, error) {
	sets := u.DataSets()
	switch {
	case len(sets) != len(c.Slots)+1:
		return nil, fmt.Errorf("the program has %s, want those of %s and a test set", prose.Plural(len(sets), "data set"), prose.Plural(len(c.Slots), "slot"))
	case r.Test == "":
		return nil, fmt.Errorf("--test is missing: the program runs on all data, the test set too")
	case u.Continuing() && r.Start == "":
		return nil, fmt.Errorf("--start-opening is missing: the program continues a model")
	}
	test, err := r.Open(r.Test)
	if err != nil {
		return nil, err
	}
	if err := c.checkTest(test, r.Test, nil); err != nil {
		return nil, err
	}
	request := &inputs.Request{Words: inputs.Flags, Openings: map[string]string{sets[len(sets)-1].Name: r.Test}, Start: r.Start}
	for i, x := range c.Slots {
		switch name := sets[i].Name; {
		case openings[i] != "":
			request.Openings[name] = openings[i]
		case x.Standing == contracts.Vacant || x.Standing == contracts.Excluded:
			request.Absent = append(request.Absent, name)
		default:
			return nil, fmt.Errorf("slot %d is %s, and none of the openings is its: the program runs on all data, so wait for all, or exclude it", i, x.Standing)
		}
	}
	return request, nil
}
