package compiler

import (
	"slices"

	"github.com/aivm/aivm/isa"
)

// providers makes one training set of the providers' data: each has room for the
// most rows that one of them may have, so that their places are alike.
func (c *compilation) providers() {
	j := *c.job
	if len(j.Providers) == 0 {
		if m := j.Contribution; m != nil {
			c.errorf(m.Pos, `contribution: the script has no providers, as in provider alice "alice.csv" { … }`)
		}
		return
	}
	if j.Train != nil {
		c.errorf(j.Train.Pos, "data train: there are providers, at %s; want one or the other", j.Providers[0].Pos)
		return
	}
	first := j.Providers[0].Data
	all := first
	var list []*Provider
	for _, p := range j.Providers {
		q := *p
		if q.Features == "" && !q.All {
			q.Features, q.All, q.Except, q.Scale = first.Features, first.All, first.Except, first.Scale
		}
		if q.Label == "" {
			q.Label, q.LabelPos, q.Target, q.Axis, q.Classes = first.Label, first.LabelPos, first.Target, first.Axis, first.Classes
			q.Names = first.Names
		}
		if q.Rows == 0 {
			q.Rows = first.Rows
		}
		all.Rows = max(all.Rows, q.Rows)
		list = append(list, &q)
	}
	all.First = 0
	j.Train, j.Providers = &all, list
	c.job = &j
}

// contribution checks what a script says of providers, once the model is known.
func (c *compilation) contribution() {
	j := c.job
	seen := map[string]isa.Pos{}
	for _, p := range j.Providers {
		switch old, twice := seen[p.source()]; {
		case !plain(p.Name):
			c.errorf(p.Pos, "provider %q: want a letter, then letters and digits, 32 at most", p.Name)
		case slices.Contains(reserved, p.Name) || slices.Contains(suffixes, p.Name) || c.graph.taken[p.Name] > 0:
			c.errorf(p.Pos, "provider %s: the name is used by the model or by the assembly itself", p.Name)
		case p.Split != nil:
			c.errorf(p.Split.Pos, "provider %s: there is no split of a provider's data", p.Name)
		case twice:
			c.errorf(p.Pos, "provider %s has the rows of the data set at %s: they would count twice", p.Name, old)
		}
		seen[p.source()] = p.Pos
		c.dataset(&p.Data)
	}
	if len(j.Providers) == 0 {
		return
	}
	if t := j.Test; t != nil {
		q := Provider{Data: *t}
		if old, twice := seen[q.source()]; twice {
			c.errorf(t.Pos, "data test has the rows of the provider at %s: a model may not be judged by what it learned from", old)
		}
	}
	if !c.loss.classes {
		c.errorf(j.LossPos, "loss %s: providers want %s: a label of another kind does not say which rows are missing", j.lossText(), SoftmaxCrossEntropy)
	}
	if j.Watch {
		c.errorf(j.TrainPos, "watch loss: the mean loss of a batch with missing rows says nothing; want it left out")
	}
	for _, e := range j.Evaluate {
		if e.Train || e.EachEpoch {
			c.errorf(e.Pos, "evaluate: with providers, want evaluate test, before or after")
		}
	}
	c.measure()
}

// source says which rows a provider has.
func (p *Provider) source() string {
	return p.File + ":" + p.selection()
}

// measure checks the measure of contributions.
func (c *compilation) measure() {
	j, m, n := c.job, c.job.Contribution, len(c.job.Providers)
	switch {
	case n > maxProviders:
		c.errorf(j.Providers[maxProviders].Pos, "%d providers, want %d at most", n, maxProviders)
	case m == nil:
	case m.Rule == GradientNorm:
	case j.Test == nil:
		c.errorf(m.Pos, "contribution: a Shapley value is of the gain on test data; the script has no data test")
	case m.Method == Retrain && n > maxRetrained:
		c.errorf(m.Pos, "contribution: retraining of %d providers is 2^%d trainings, want %d providers at most; method = reconstruct takes up to %d", n, n, maxRetrained, maxReconstructed)
	case m.Method == Reconstruct && n > maxReconstructed:
		c.errorf(m.Pos, "contribution: reconstruction of %d providers judges 2^%d models, want %d providers at most", n, n, maxReconstructed)
	case m.Method == Reconstruct && j.Test.Rows > maxJudged:
		c.errorf(m.Pos, "contribution: reconstruction judges 2^%d models on %d test rows, want %d rows at most", n, j.Test.Rows, maxJudged)
	case m.Rule != Shapley || m.Method != Retrain && m.Method != Reconstruct || m.Value != "" && m.Value != Accuracy && m.Value != NegativeLoss:
		c.errorf(m.Pos, "contribution: there is no %s with method %q and value %q", m.Rule, m.Method, m.Value)
	}
}
