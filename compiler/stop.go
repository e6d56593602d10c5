package compiler

import (
	"fmt"
	"slices"
)

// stopped is the job with the epochs after which the loss on the rows held out was least, as the training
// in float64 has it, and what to say of it.
func (j *Job) stopped(o Options) (*Job, string, error) {
	c := &compilation{job: j, folder: o.Folder, cache: o.Cache, context: o.Context}
	switch s := &j.Schedule; {
	case j.Contribution == nil && j.Test == nil && (j.Train == nil || j.Train.Split == nil):
		c.errorf(j.TrainPos, "stop after %d: no rows are held out to watch the loss of: want split 80%%, or data test", j.Patience)
	case s.Cosine:
		c.errorf(j.TrainPos, "epochs %d stop after %d: a cosine ends with the last epoch, which is not known: want rates in steps, exponential, or epochs without stop", j.Epochs, j.Patience)
	case j.Optimizer.SWA > 0:
		c.errorf(j.Optimizer.AveragePos, "swa beside stop after %d: which epochs are averaged is not known before: want ema, or epochs without stop", j.Patience)
	case j.Contribution != nil:
		c.errorf(j.Contribution.Pos, "contribution beside stop after %d: models of different providers would stop at different times: want epochs without stop", j.Patience)
	}
	if err := c.errs.Err(); err != nil {
		return nil, "", err
	}
	watched := *j
	watched.Patience = 0
	watched.Evaluate = []Evaluation{{Loss: true, EachEpoch: true, Pos: j.TrainPos}}
	c.job = &watched
	for i := range Passes {
		c.report.Passes = append(c.report.Passes, PassReport{})
		Passes[i].run(c)
		if err := c.errs.Err(); err != nil {
			return nil, "", err
		}
		if c.simulate != nil {
			break
		}
	}
	losses := c.simulate.curves["test_loss_epoch"]
	best := 0
	for e, l := range losses {
		if l < losses[best] {
			best = e
		}
		if e-best >= j.Patience {
			break
		}
	}
	done := *j
	done.Patience, done.Epochs = 0, best+1
	done.Later = slices.DeleteFunc(slices.Clone(j.Later), func(s RateStep) bool { return s.After >= done.Epochs })
	note := fmt.Sprintf("epochs: %d of %d, where the loss on the rows held out is %.6g in float64", done.Epochs, j.Epochs, losses[best])
	if best < len(losses)-1 {
		note += fmt.Sprintf(", and does not fall in the %d behind", min(j.Patience, len(losses)-1-best))
	}
	return &done, note, nil
}
