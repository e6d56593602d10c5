package campaign

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"slices"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/internal/files/inputs"
	"github.com/aivm/aivm/internal/files/opening"
	"github.com/aivm/aivm/internal/tools/prose"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/srs"
	"github.com/aivm/aivm/vm"
)

// Rehearsal is a run of a round's programs on the data that came, before they are acknowledged for good: of data on which they trap
// there is no proof, and who is acknowledged cannot be excluded any more.
type Rehearsal struct {
	Trust         // the key, and the round's programs; without programs no rehearsal
	Test   string // opening of the test set
	Start  string // opening of the model that the round continues from
	Powers func() (*srs.SRS, error)
}

// Open reads an opening of data and commits to them anew.
func (r *Rehearsal) Open(path string) (*opening.Set, error) {
	powers, err := r.Powers()
	if err != nil {
		return nil, err
	}
	return opening.Open(path, powers)
}

// run runs the round's programs on the openings, by slot.
func (r *Rehearsal) run(ctx context.Context, c *Campaign, openings map[int]string, log Log) error {
	if len(r.Programs) == 0 {
		log("UNTRIED: no --program names the program to run on these data first; if it traps on them there is no proof, and it is too late to exclude anybody")
		return nil
	}
	keys, err := ReadKeys(&r.Trust)
	if err != nil {
		return err
	}
	chain, err := c.chainOf(int(c.Round), keys)
	if err != nil {
		return fmt.Errorf("round %d of the campaign: %w", c.Round, err)
	}
	if !slices.ContainsFunc(chain.Units, func(u *isa.Unit) bool { return len(u.Draws()) > 0 }) {
		return r.play(ctx, chain.Units, c, openings, nil, log)
	}
	for range rehearsals { // the beacon is drawn when nobody can be excluded any more
		var beacon [32]byte
		if _, err := rand.Read(beacon[:]); err != nil {
			return err
		}
		log("with the beacon %s, chosen by lot:", verifier.Word(beacon))
		if err := r.play(ctx, chain.Units, c, openings, &beacon, log); err != nil {
			return err
		}
	}
	return nil
}

// rehearsals are how many beacons a program that draws is tried with.
const rehearsals = 4

// play runs the units, each from the model that the one before ends with, zeros in place of the data of slots without any.
func (r *Rehearsal) play(ctx context.Context, units []*isa.Unit, c *Campaign, openings map[int]string, beacon *[32]byte, log Log) error {
	steps := 0
	var before []vm.Tensor
	for i, u := range units {
		request, err := r.request(u, c, openings, i == 0, i == len(units)-1)
		if err != nil {
			return err
		}
		if len(u.Draws()) > 0 {
			request.Beacon = beacon
		}
		if i > 0 {
			request.Start, request.Known = "", vm.Inputs{}
			for _, x := range before {
				request.Known[x.Name] = x.Data
			}
		}
		result, err := r.runOne(ctx, u, request)
		if err != nil {
			return err
		}
		steps, before = steps+result.Steps, result.States
	}
	log("the program runs through on these data, %s", prose.Plural(steps, "step"))
	return nil
}

// runOne runs a unit.
func (r *Rehearsal) runOne(ctx context.Context, u *isa.Unit, request *inputs.Request) (*vm.Result, error) {
	if err := inputs.RequireMemory(u); err != nil {
		return nil, err
	}
	powers, err := r.Powers()
	if err != nil {
		return nil, err
	}
	request.Powers = powers.ID().String()
	data, err := request.Read(u)
	if err != nil {
		return nil, err
	}
	if _, err := data.Bind(powers); err != nil {
		return nil, err
	}
	result, err := vm.Run(ctx, u, data.In, vm.Options{})
	var trap *isa.Trap
	if errors.As(err, &trap) {
		return nil, fmt.Errorf("there is no proof for these data, so nobody is acknowledged: %w; whoever's data they are can be excluded when the time for sending is over", err)
	}
	return result, err
}

// request is what a proof of a program of the round would take.
func (r *Rehearsal) request(u *isa.Unit, c *Campaign, openings map[int]string, first, last bool) (*inputs.Request, error) {
	sets := u.DataSets()
	switch n := len(sets); {
	case n != len(c.Slots)+1 && (last || n != len(c.Slots)):
		return nil, fmt.Errorf("the program has %s, want those of %s and a test set", prose.Plural(n, "data set"), prose.Plural(len(c.Slots), "slot"))
	case r.Test == "":
		return nil, fmt.Errorf("--test is missing: the program runs on all data, the test set too")
	case first && u.Continuing() && r.Start == "":
		return nil, fmt.Errorf("--start-opening is missing: the program continues a model")
	}
	test, err := r.Open(r.Test)
	if err != nil {
		return nil, err
	}
	if err := c.checkTest(test, r.Test, nil); err != nil {
		return nil, err
	}
	request := &inputs.Request{Words: inputs.Flags, Openings: map[string]string{}, Start: r.Start}
	if len(sets) > len(c.Slots) {
		request.Openings[sets[len(c.Slots)].Name] = r.Test
	}
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
