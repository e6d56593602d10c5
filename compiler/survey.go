package compiler

import (
	"fmt"
	"slices"
	"strings"

	"github.com/aivm/aivm/internal/files/dataset"
	"github.com/aivm/aivm/isa"
)

// survey finds out what a script leaves to its files: which columns all are, what becomes of
// them, how many rows there are, and which of them train. A script that leaves nothing has
// its files read later.
func survey(c *compilation) {
	if c.providers(); len(c.errs) > 0 || c.job.Train == nil {
		return
	}
	j := *c.job
	train := *j.Train
	j.Train, c.job = &train, &j
	c.inherit(&train)
	if len(j.Providers) > 0 {
		for _, p := range j.Providers {
			c.surveyed(&p.Data)
		}
		if train = j.Providers[0].Data; len(c.errs) == 0 {
			for _, p := range j.Providers {
				train.Rows = max(train.Rows, p.Rows)
			}
			train.First = 0
		}
	} else {
		c.surveyed(&train)
	}
	if j.Test != nil {
		c.surveyed(j.Test)
	}
	if len(c.errs) > 0 {
		return
	}
	if c.arranged = nil; train.Split != nil && train.Split.listed() && len(j.Providers) == 0 {
		c.arrange(&train)
	}
	c.fill()
}

// inherit gives other data sets what the training set says of columns.
func (c *compilation) inherit(train *Data) {
	j := c.job
	others := []*Data{}
	for i, p := range j.Providers {
		if i > 0 {
			others = append(others, &p.Data)
		}
	}
	if t := j.Test; t != nil {
		test := *t
		j.Test, others = &test, append(others, &test)
		if test.Features == "" && !test.All {
			test.Features, test.All, test.Except, test.Scale = train.Features, train.All, train.Except, train.Scale
		}
		test.Tokens = train.Tokens
		if test.Label == "" {
			test.Text = train.Text
			test.Label, test.LabelPos, test.Target = train.Label, train.LabelPos, train.Target
			test.Axis, test.Classes, test.Names = train.Axis, train.Classes, train.Names
			test.Goal, test.Self = train.Goal, train.Self
		}
	}
	for _, d := range others {
		for _, p := range d.Prepare {
			c.errorf(p.Pos, "%s: stands in the training set, at %s, and holds for all", p.Word, train.Pos)
		}
		if d.Prepare = train.Prepare; d.Standardise && !train.Standardise {
			c.errorf(d.LabelPos, "target %s standardise: stands in the training set, at %s, and holds for all", d.Label, train.Pos)
		}
		d.Standardise = train.Standardise
	}
}

// detect tells what stands between the cells of a file, if it is no comma.
func (c *compilation) detect(d *Data) {
	if d.marks != "" {
		return
	}
	marks, err := c.detectMarks(d.File)
	if err != nil || marks == "" { // an error comes again
		return
	}
	d.marks = marks
	c.say("%s: read with %s", d.File, marks)
}

// surveyed reads the head of a file and resolves what is said of its columns.
func (c *compilation) surveyed(d *Data) {
	if d.Text {
		c.surveyText(d)
		return
	}
	if c.tokenized(d); len(c.errs) > 0 {
		return
	}
	c.detect(d)
	plain := !d.All && len(d.Prepare) == 0
	if plain && (d.Rows > 0 || d.File == "" || d.Label == "") || d.Label == "" {
		return
	}
	if d.Rows == 0 && len(c.job.Providers) > 0 && d != c.job.Test {
		return
	}
	if d.headed(); !plain {
		c.resolve(d)
	}
	if len(c.errs) > 0 {
		return
	}
	if d.Rows > 0 && d.drop == "" {
		return
	}
	t := c.texts(d, d.Pos, "")
	switch {
	case t == nil:
		return
	case d.First >= t.Rows:
		c.errorf(d.Pos, "rows from %d on, but %s has %s%s", d.First, d.File, rowsText(t.Rows), leftOut(t.Dropped))
		return
	case d.Rows > 0 && d.First+d.Rows > t.Rows && len(c.job.Providers) == 0:
		c.errorf(d.Pos, "rows %d:%d, but %s has %s%s; without rows all are taken", d.First, d.First+d.Rows, d.File, rowsText(t.Rows), leftOut(t.Dropped))
		return
	case d.Rows == 0:
		d.Rows = t.Rows - d.First
		c.say("%s: all %s", d.File, rowsText(d.Rows))
	}
	if t.Dropped > 0 {
		c.say("%s: %s left out, for lack of a cell of %s", d.File, rowsText(t.Dropped), c.dropText(d))
	}
}

func leftOut(n int) string {
	if n == 0 {
		return ""
	}
	return fmt.Sprintf(" (%s left out, for they miss a cell)", map[bool]string{true: "1 more is", false: fmt.Sprintf("%d more are", n)}[n == 1])
}

func rowsText(n int) string {
	if n == 1 {
		return "1 row"
	}
	return fmt.Sprintf("%d rows", n)
}

func (c *compilation) dropText(d *Data) string {
	s := strings.ReplaceAll(d.drop, "'/'", ", ")
	return strings.Trim(strings.ReplaceAll(s, "/", ", "), "'")
}

// texts reads columns of a data set as texts; without a selector its rows are counted.
// All rows of the file are read, those that are not taken too.
func (c *compilation) texts(d *Data, pos isa.Pos, selector string) *dataset.Texts {
	t, err := c.loadTexts(d.File, d.source(d.File, selector, ""))
	if err != nil {
		c.readError(pos, d, err)
		return nil
	}
	return t
}

// say notes what the compiler decided from the data, for whoever runs the script.
func (c *compilation) say(format string, a ...any) {
	c.did(format, a...)
	c.report.Notes = append(c.report.Notes, fmt.Sprintf(format, a...))
}

// sayOnce says what a pass finds again each time that it weighs another plan.
func (c *compilation) sayOnce(format string, a ...any) {
	if !slices.Contains(c.report.Notes, fmt.Sprintf(format, a...)) {
		c.say(format, a...)
	}
}
