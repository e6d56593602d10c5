package compiler

import (
	"math/big"
	"slices"

	"github.com/aivm/aivm/isa"
)

// Check is [Job.Compile] up to the training in float64: the mistakes that show without it. Where data files cannot be
// read, what needs none of them is checked all the same. The error is an [isa.Errors].
func (j *Job) Check(o Options) error {
	c := &compilation{job: j, folder: o.Folder, cache: o.Cache, context: o.Context}
	for i, pass := range Passes {
		if pass.Name == "autodiff" {
			break
		}
		c.report.Passes = append(c.report.Passes, PassReport{Name: pass.Name})
		pass.run(c)
		if len(c.errs) > 0 && i == 0 {
			c.errs = append(c.errs, j.dataless(c)...)
		}
		if err := c.errs.Err(); err != nil {
			return err
		}
	}
	return nil
}

// guessed is how many rows a data set has whose file says nothing.
const guessed = 1 << 10

// dataless are mistakes of a job whose files could not be surveyed, but those at places that have one already.
func (j *Job) dataless(surveyed *compilation) (others []*isa.Error) {
	if j.Train == nil && len(j.Providers) == 0 {
		return nil
	}
	c := &compilation{job: j, report: Report{Passes: make([]PassReport, 1)}}
	if c.providers(); len(c.errs) > 0 || c.job.Train == nil {
		return nil
	}
	own, train := *c.job, *c.job.Train
	own.Train, c.job = &train, &own
	c.inherit(&train)
	c.assume(&train)
	if own.Test != nil {
		c.assume(own.Test)
	}
	for _, p := range own.Providers {
		train.Rows = max(train.Rows, p.Rows)
	}
	if shapes(c); len(c.errs) == 0 {
		common(c)
	}
	for _, e := range c.errs {
		if !slices.ContainsFunc(surveyed.errs, func(x *isa.Error) bool { return x.Pos == e.Pos }) {
			others = append(others, e)
		}
	}
	return others
}

// assume fills in what the file of a data set would say.
func (c *compilation) assume(d *Data) {
	d.Prepare = nil
	if d.Rows == 0 {
		d.Rows = max(guessed, 4*c.job.Batch)
	}
	if d.Features == "" {
		d.Features = "#0"
	}
	if s := d.Split; s != nil && s.listed() {
		d.Split = &Split{Part: big.NewRat(1, 2), Pos: s.Pos}
	}
}
