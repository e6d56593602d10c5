package compiler

import (
	"fmt"
	"slices"
	"strings"
)

// train writes the loops of the training.
func (e *emitter) train() {
	e.quote(e.job.TrainPos)
	e.order()
	e.epochs()
}

// order writes the rows of each batch.
func (e *emitter) order() {
	if e.job.Batch > 0 && e.job.ShuffleBeacon {
		for _, k := range []string{"first", "second"} {
			e.line("turn_%s = draw $train", k)
			e.line("order_%s = const %s[epoch=$epochs, %s=$train], shuffle(seed=$shuffle, n=$train)", k, indices(e.learn.rows), k)
		}
		e.line("batches = const %s[step=$train//$batch, b=$batch], iota()", indices(e.learn.rows))
		e.line("")
	} else if e.job.Batch > 0 {
		e.line("order = const %s[epoch=$epochs, step=$train//$batch, b=$batch], shuffle(seed=$shuffle, n=$train)", indices(e.learn.rows))
		e.line("")
	}
}

// turned writes the rows of a tensor in an order that follows from the draws: row i is
// row second[(first[i + turn_first] + turn_second)], numbers beyond the end from the
// beginning again.
func (e *emitter) turned(what, x string) string {
	name := func(n int) string { return fmt.Sprintf("order_%s%d", what, n) }
	e.line("%s = gather %s, order_second", name(1), x)
	e.line("%s = roll %s, second, turn_second", name(2), name(1))
	e.line("%s = gather %s, order_first", name(3), name(2))
	e.line("%s = roll %s, first, turn_first", name(4), name(3))
	return name(4)
}

func (e *emitter) epochs() {
	j := e.job
	if j.Batch == 0 {
		e.line("loop epoch $epochs {")
		e.step(e.learn.features, e.learn.labels, e.predictions("$train"))
	} else {
		e.line("loop epoch $epochs {")
		features, labels, counts := e.learn.features, e.learn.labels, e.counts
		order := "order"
		if j.ShuffleBeacon {
			order = "batches"
			features, labels = e.turned("x", features), e.turned("y", labels)
			if counts != "" {
				counts = e.turned("counts", counts)
			}
		}
		e.line("loop step $train//$batch {")
		e.line("%s_b = gather %s, %s", j.Input.Name, features, order)
		e.line("y_b = gather %s, %s", labels, order)
		if counts != "" {
			e.line("counts_b = gather %s, %s", counts, order)
		}
		e.line("")
		e.step(j.Input.Name+"_b", "y_b", e.predictions("$batch"))
		e.line("}")
	}
	each := slices.DeleteFunc(e.passes(), func(w pass) bool { return w.when != "epoch" })
	e.shrink()
	e.fade()
	swa := e.average != nil && !e.average.byStep
	if e.shrinks() && (len(each) > 0 || swa) {
		e.shrunk("kept_epoch", "_end")
	}
	if swa {
		e.addAverage()
	}
	for i := range each {
		e.evaluate(&each[i])
	}
	e.line("}")
	e.settle()
}

// step writes one update of the model from the features and labels of a batch.
func (e *emitter) step(x, labels, rows string) {
	e.current()
	e.forward(x, labels, "")
	if e.job.Watch {
		e.line("")
		sum := e.loss.value(e, "", labels)
		if n := e.batchRows(); e.loss.logits && n&(n-1) == 0 {
			e.line("mean_l = scale %s, 1/%s", sum, rows)
		} else {
			e.line("mean_l = round %s, %s, %s/%s", sum, e.meanFormat("mean_l"), e.aim.undo(e.loss.power), rows)
		}
		e.line("loss = metric mean_l")
	}
	e.quote(e.job.LossPos)
	t := e.backward(e.plan, e.counted(e.loss.delta(e, "", labels)))
	e.writeSteps(t, "")
	e.quote(e.job.RatePos)
	e.writeUpdates(t, x, rows)
	if e.average != nil && e.average.byStep {
		e.addAverage()
	}
}

// pass is the model applied to a data set, for an evaluation.
type pass struct {
	*Evaluation
	set    *set
	when   string // before, epoch, or after: empty
	suffix string // of the names of its tensors
}

// passes are all evaluations, at all their times.
func (c *compilation) passes() []pass {
	var all []pass
	for i := range c.job.Evaluate {
		v := &c.job.Evaluate[i]
		s := &c.held
		if v.Train {
			s = &c.learn
		}
		add := func(when string) {
			all = append(all, pass{v, s, when, strings.TrimSuffix("_"+s.name+"_"+when, "_")})
		}
		if v.Before {
			add("before")
		}
		if v.EachEpoch {
			add("epoch")
		}
		if v.After || !v.Before && !v.EachEpoch {
			add("")
		}
	}
	return append(all, c.judged()...)
}

// evaluate writes what is published of the model on a data set.
func (e *emitter) evaluate(p *pass) {
	e.quote(p.Pos)
	rows, s := e.predictions("$"+p.set.name), p.suffix
	public := strings.TrimPrefix(strings.ReplaceAll(s, "_"+p.set.name, "%"), "_")
	e.forward(p.set.features, p.set.labels, s)
	e.at = p.Pos
	if p.Loss {
		sum := e.loss.value(e, s, p.set.labels)
		e.line("mean_l%s = round %s, %s, %s/%s", s, sum, e.meanFormat("mean_l"+s), e.aim.undo(e.loss.power), rows)
		e.line("%s = output mean_l%s", strings.Replace(public, "%", p.set.name+"_loss", 1), s)
	}
	hits := ""
	if p.Accuracy || p.Counts {
		hits = e.loss.hits(e, s, p.set.labels)
	}
	if p.Accuracy {
		e.line("share%s = round %s, ufx16.15, 1/%s", s, hits, rows)
		e.line("%s = output share%s", strings.Replace(public, "%", p.set.name+"_accuracy", 1), s)
	}
	if p.Counts {
		e.tally(p, public)
	}
}

// countFormat holds how many rows there are.
const countFormat = "ufx32.0"

// tally writes how many rows of each class there are, are said to be of it, and are found: the bit is one class.
func (e *emitter) tally(p *pass, public string) {
	s, over, right := p.suffix, "", "agree"+p.suffix
	if e.loss.classes {
		over, right = ", ["+p.set.table.axis+"]", "right"+s
	}
	for _, c := range []struct{ name, of string }{{"found", right}, {"said", "guess" + s}, {"among", p.set.labels}} {
		e.line("%s_all%s = sum %s%s", c.name, s, c.of, over)
		e.line("%s%s = round %s_all%s, %s", c.name, s, c.name, s, countFormat)
		e.line("%s = output %s%s", strings.Replace(public, "%", p.set.name+"_"+strings.Replace(c.name, "among", "rows", 1), 1), c.name, s)
	}
}
