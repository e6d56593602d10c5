package compiler

import (
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
	if e.job.Batch > 0 {
		e.line("order = const %s[epoch=$epochs, step=$train//$batch, b=$batch], shuffle(seed=$shuffle, n=$train)", indices(e.learn.rows))
		e.line("")
	}
}

func (e *emitter) epochs() {
	j := e.job
	if j.Batch == 0 {
		e.line("loop epoch $epochs {")
		e.step(e.learn.features, e.learn.labels, "$train")
	} else {
		e.line("loop epoch $epochs {")
		e.line("loop step $train//$batch {")
		e.line("%s_b = gather %s, order", j.Input.Name, e.learn.features)
		e.line("y_b = gather %s, order", e.learn.labels)
		e.gatherCounts()
		e.line("")
		e.step(j.Input.Name+"_b", "y_b", "$batch")
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
			e.line("mean_l = round %s, %s, %s/%s", sum, e.meanFormat("mean_l"), e.aim.undo(), rows)
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
	rows, s := "$"+p.set.name, p.suffix
	public := strings.TrimPrefix(strings.ReplaceAll(s, "_"+p.set.name, "%"), "_")
	e.forward(p.set.features, p.set.labels, s)
	e.at = p.Pos
	if p.Loss {
		sum := e.loss.value(e, s, p.set.labels)
		e.line("mean_l%s = round %s, %s, %s/%s", s, sum, e.meanFormat("mean_l"+s), e.aim.undo(), rows)
		e.line("%s = output mean_l%s", strings.Replace(public, "%", p.set.name+"_loss", 1), s)
	}
	if p.Accuracy {
		hits := e.loss.hits(e, s, p.set.labels)
		e.line("share%s = round %s, ufx16.15, 1/%s", s, hits, rows)
		e.line("%s = output share%s", strings.Replace(public, "%", p.set.name+"_accuracy", 1), s)
	}
}
