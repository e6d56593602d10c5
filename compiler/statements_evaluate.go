package compiler

// evaluate: loss and accuracy on all rows of a set, as public outputs.
//
//	evaluate = "evaluate" ( "train" | "test" ) { "loss" | "accuracy" | "counts" } [ when { "," when } ] .
//	when     = "before" | "after" | "each" "epoch" .
//
// `evaluate test loss accuracy before, after, each epoch` publishes
//
// | output | is |
// |---|---|
// | `test_loss` | mean loss, rounded to ufx16.12 (ufx32.20 if it may exceed that, or for squares) |
// | `test_accuracy` | right predictions / rows, rounded to ufx16.15; for classes, the greatest logit is the prediction, a tie goes to the first; for a bit, z ≥ 0 |
// | `test_found[kind=n]`, `test_said[kind=n]`, `test_rows[kind=n]` | `counts`: of each class, or of the bit, how many rows of it are predicted right, how many are predicted as it, how many there are |
// | `…_before` | the same of the initial parameters |
// | `…_epoch[epoch=n]` | the same after each epoch |
//
// Without a time it is `after`. It stands once for each data set.
//
// Counts are whole numbers, exact and proven as they are; precision is found/said, recall found/rows, and F1 2·found/(said +
// rows), so a proof of the counts proves these ratios without a rounding.
//
//	evaluate train loss accuracy before, after, each epoch

func readEvaluate(j *Job, c *cursor) {
	e := Evaluation{Train: c.choice("train", "test") == "train", Pos: c.pos}
	c.once("evaluate " + map[bool]string{true: "train", false: "test"}[e.Train])
	for !c.failed && len(c.args) > 0 && !c.when(&e) {
		switch c.choice("loss", "accuracy", "counts", "before", "after", "each") {
		case "loss":
			e.Loss = true
		case "accuracy":
			e.Accuracy = true
		case "counts":
			e.Counts = true
		}
	}
	for c.comma() {
		if !c.when(&e) {
			c.choice("before", "after", "each")
		}
	}
	if !c.failed && !e.Loss && !e.Accuracy && !e.Counts {
		c.errorf(c.pos, "want loss, accuracy or counts")
	}
	j.Evaluate = append(j.Evaluate, e)
}

// when reads a time of an evaluation, if one comes next.
func (c *cursor) when(e *Evaluation) bool {
	switch {
	case c.option("before"):
		e.Before = true
	case c.option("after"):
		e.After = true
	case c.option("each"):
		c.choice("epoch")
		e.EachEpoch = true
	default:
		return false
	}
	return true
}

// output: a final parameter, rounded, as a public output.
//
//	output = "output" name [ "." name ] format .
//
// `output h.w fx24.16` publishes it as `h_w_final`.
//
//	output h.w fx24.16

func readOutput(j *Job, c *cursor) {
	o := Output{Pos: c.pos}
	if a := c.next("a parameter, as in out.w", func(a *operandSyntax) bool { return a.Name != nil }); a != nil {
		o.Param = a.text()
	}
	if f := c.format(); f != nil {
		o.Format = *f
	}
	j.Outputs = append(j.Outputs, o)
}
