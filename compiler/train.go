package compiler

// train writes the loops of the training.
func (e *emitter) train() {
	j := e.job
	e.quote(j.TrainPos)
	if j.Batch == 0 {
		e.line("loop epoch $epochs {")
		e.step(e.features(""), "y", "$train")
		e.line("}")
		return
	}
	e.line("order = const %s[epoch=$epochs, step=$train//$batch, b=$batch], shuffle(seed=$shuffle, n=$train)", indices(j.Train.Rows))
	e.line("")
	e.line("loop epoch $epochs {")
	e.line("loop step $train//$batch {")
	e.line("%s_b = gather %s, order", j.Input.Name, e.features(""))
	e.line("y_b = gather y, order")
	e.line("")
	e.step(j.Input.Name+"_b", "y_b", "$batch")
	e.line("}")
	e.line("}")
}

// step writes one update of the model from the features and labels of a batch.
func (e *emitter) step(x, labels, rows string) {
	e.forward(x, labels, "")
	if e.job.Watch {
		e.line("")
		sum := e.loss.value(e, "", labels)
		if n := e.batchRows(); e.loss.logits && n&(n-1) == 0 {
			e.line("mean_l = scale %s, 1/%s", sum, rows)
		} else {
			e.line("mean_l = round %s, %s, 1/%s", sum, e.meanFormat("mean_l"), rows)
		}
		e.line("loss = metric mean_l")
	}
	e.quote(e.job.LossPos)
	e.backward(e.loss.delta(e, "", labels), x)
	e.quote(e.job.RatePos)
	factor := "$rate/" + rows
	if e.loss.factor != 1 {
		factor = "2*" + factor
	}
	for i := range e.job.Layers {
		n := e.job.Layers[i].Name
		e.line("%s_w = sgdstep %s_w, %s_dw, %s", n, n, n, factor)
		e.line("%s_b = sgdstep %s_b, %s_db, %s", n, n, n, factor)
	}
}

// batchRows is the number of rows of a step.
func (c *compilation) batchRows() int {
	if c.job.Batch > 0 {
		return c.job.Batch
	}
	return c.job.Train.Rows
}

// backward writes the gradients from the last layer to the first: d is the
// loss's derivative by x·w + b of the layer in turn. The rules are those of the
// instruction table; only the roundings are chosen here.
func (e *emitter) backward(d, x string) {
	for i := len(e.job.Layers) - 1; i >= 0; i-- {
		n := e.job.Layers[i].Name
		e.line("%s_dw = grad %s_s, %s, %s_w", n, n, d, n)
		e.line("%s_db = grad %s_t, %s, %s_b", n, n, d, n)
		if i == 0 {
			return
		}
		below := &e.job.Layers[i-1]
		in := below.Name
		if below.Act == None {
			in += "_z"
		}
		name := below.Name + "_d"
		e.line("%s_da = grad %s_s, %s, %s", below.Name, n, d, in)
		d = below.Name + "_da"
		if below.Act != None {
			e.line("%s_dz = grad %s, %s, %s_z", below.Name, below.Name, d, below.Name)
			d = below.Name + "_dz"
		}
		if f := e.plan.delta[i-1]; f != nil {
			e.line("%s = round %s, %s", name, d, f)
			d = name
		}
	}
}

// evaluate writes what is published of the trained model on a data set.
func (e *emitter) evaluate(v *Evaluation) {
	e.quote(v.Pos)
	data, name, rows := "_test", "test", "$test"
	if v.Train {
		data, name, rows = "", "train", "$train"
	}
	s, labels := "_"+name, "y"+data
	e.forward(e.features(data), labels, s)
	if v.Loss {
		sum := e.loss.value(e, s, labels)
		e.line("mean_l%s = round %s, %s, 1/%s", s, sum, e.meanFormat("mean_l"+s), rows)
		e.line("%s_loss = output mean_l%s", name, s)
	}
	if v.Accuracy {
		hits := e.loss.hits(e, s, labels, rows)
		e.line("share%s = round %s, ufx16.15, 1/%s", s, hits, rows)
		e.line("%s_accuracy = output share%s", name, s)
	}
}
