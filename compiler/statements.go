package compiler

import "math/big"

// statement is a row of the language: a word, the section in which it stands,
// whether it opens one itself, and how its operands are read.
type statement struct {
	section, word string // sections, if several have it
	opens         bool
	read          func(j *Job, c *cursor)
}

// statements is the language.
var statements []statement

func init() {
	statements = []statement{
		{"", "model", true, func(j *Job, c *cursor) { c.once("model"); c.r.body = &j.Model }},
		{"model", "input", false, readInput},
		{"model", "dense", false, readDense},
		{"model func", "param", false, readParam},
		{"", "data", true, readData},
		{"data provider", "features", false, readFeatures},
		{"data provider", "label", false, readLabel},
		{"data provider", "target", false, readTarget},
		{"data provider", "rows", false, readRows},
		{"data", "split", false, readSplit},
		{"", "provider", true, readProvider},
		{"", "loss", false, readLoss},
		{"", "optimizer", false, readOptimizer},
		{"", "start", false, readStart},
		{"", "continue", false, readStart},
		{"", "train", true, func(j *Job, c *cursor) { c.once("train"); j.TrainPos = c.pos }},
		{"train", "epochs", false, func(j *Job, c *cursor) { c.once("epochs"); j.Epochs = c.natural("epochs", 1) }},
		{"train", "batch", false, readBatch},
		{"train", "shuffle", false, func(j *Job, c *cursor) { c.once("shuffle"); j.Shuffle = uint64(c.natural("a seed", 0)) }},
		{"train", "init", false, func(j *Job, c *cursor) { c.once("init"); j.Init = uint64(c.natural("a seed", 0)) }},
		{"train", "watch", false, func(j *Job, c *cursor) { c.once("watch"); j.Watch = c.choice("loss") != "" }},
		{"", "evaluate", false, readEvaluate},
		{"", "contribution", false, readContribution},
		{"", "output", false, readOutput},
		{"", "margin", false, readMargin},
	}
}

func readInput(j *Job, c *cursor) {
	c.once("input")
	j.Input = Input{Name: c.name("the name of the features"), Pos: c.pos}
	j.Input.Axis, j.Input.Size = c.axis()
	if c.option("centre") {
		j.Input.Centre = c.number("the centre of the features")
	}
	if c.option("format") {
		j.Input.Format = c.format()
	}
}

func readDense(j *Job, c *cursor) {
	d := &Dense{Name: c.name("the name of the layer"), Pos: c.pos}
	d.Size = c.natural("the number of units", 1)
	for _, a := range activationNames {
		if c.option(a) {
			d.Act = Activation(a)
			break
		}
	}
	if c.option("std") {
		d.Std = c.number("the deviation of the initial weights")
	}
	if c.option("format") {
		d.Format = c.format()
	}
	if c.option("delta") {
		if d.Exact = c.option("exact"); !d.Exact {
			d.Delta = c.format()
		}
	}
	if c.option("state") {
		d.State = c.format()
	}
	if !c.failed && len(c.args) > 0 && c.args[0].Name != nil {
		c.choice(append(activationNames, "std", "format", "delta", "state")...)
	}
	j.Model = append(j.Model, d)
}

// activationNames are the words after the size of a layer.
var activationNames = []string{string(ReLU), string(Sigmoid), string(Tanh), string(GeLU)}

func readParam(_ *Job, c *cursor) {
	p := &Param{Name: c.name("the name of the parameter"), Pos: c.pos}
	p.Axes = c.axes()
	if len(c.args) > 0 && c.args[0].Call != nil && !c.failed {
		p.Start = c.r.call(c.args[0].Call)
		c.args = c.args[1:]
	}
	if c.option("state") {
		p.Format = c.format()
	}
	*c.r.body = append(*c.r.body, p)
}

func readData(j *Job, c *cursor) {
	role := "train"
	if len(c.args) > 0 && c.args[0].Text == nil {
		role = c.choice("train", "test")
	}
	d := &Data{File: c.text(`a file, as in "train.csv"`), Pos: c.pos}
	d.header(c)
	c.r.data = d
	c.once("data " + role)
	if role == "test" {
		j.Test = d
	} else {
		j.Train = d
	}
}

// readRows reads rows 100, the first ones, or rows 100:150.
func readRows(_ *Job, c *cursor) {
	d := c.r.data
	if len(c.args) == 0 || c.args[0].Span == nil {
		d.Rows = c.natural("the number of rows", 1)
		return
	}
	pos := c.here()
	a := c.next("rows, as in 0:100", func(*operandSyntax) bool { return true })
	lo, hi := c.value(pos, a.Span.Lo), c.value(pos, a.Span.Hi)
	d.First = c.integer(pos, "the first row", 0, lo)
	d.Rows = c.integer(pos, "the end of the rows", int64(d.First)+1, hi) - d.First
}

// readSplit reads split 80% [shuffle seed].
func readSplit(_ *Job, c *cursor) {
	s := &Split{Part: new(big.Rat), Pos: c.pos}
	if a := c.next("the part to train on, as in 80%", func(a *operandSyntax) bool { return a.Number != nil && a.Number.Percent }); a != nil {
		s.Part.Quo(c.value(at(a.Pos), a.Number.Value), big.NewRat(100, 1))
	}
	if s.Shuffle = c.option("shuffle"); s.Shuffle {
		s.Seed = uint64(c.natural("a seed", 0))
	}
	c.r.data.Split = s
}

func readFeatures(_ *Job, c *cursor) {
	d := c.r.data
	d.Features = c.columns("columns, as in p0..p63", true)
	if c.option("scale") {
		d.Scale = c.number("the factor of the features")
	}
}

func readLabel(_ *Job, c *cursor) {
	d := c.r.data
	d.Label, d.LabelPos = c.columns("the column of the label", false), c.pos
	if !c.failed && len(c.args) > 0 {
		d.Axis, d.Classes = c.axis()
	}
	if !c.failed && len(c.args) > 0 {
		d.Names = c.classes()
	}
}

func readTarget(_ *Job, c *cursor) {
	d := c.r.data
	d.Label, d.LabelPos, d.Target = c.columns("the column of the target", false), c.pos, true
}

func readLoss(j *Job, c *cursor) {
	c.once("loss")
	j.LossPos = c.pos
	j.Loss = Loss(c.choice(string(SoftmaxCrossEntropy), string(Logistic), string(MeanSquaredError)))
}

func readOptimizer(j *Job, c *cursor) {
	c.once("optimizer")
	if len(c.args) > 0 && c.args[0].Name != nil && left[c.args[0].text()] != "" {
		c.errorf(c.here(), "there is no %s, want sgd: %s", c.args[0].text(), left[c.args[0].text()])
	}
	c.choice("sgd")
	if c.word += " sgd"; len(c.args) > 0 && c.args[0].Name != nil && left[c.args[0].text()] != "" {
		c.errorf(c.here(), "there is no %s: %s", c.args[0].text(), left[c.args[0].text()])
	}
	c.choice("rate")
	j.RatePos = c.here()
	j.Rate = c.number("the learning rate")
	for c.comma() {
		s := RateStep{Pos: c.here(), Rate: c.number("the next learning rate")}
		c.choice("after")
		c.choice("epoch")
		s.After = c.natural("an epoch", 1)
		j.Later = append(j.Later, s)
	}
}

// left are optimizers that the machine cannot have cheaply, with the reason.
var left = map[string]string{
	"momentum":      velocity,
	"nesterov":      velocity,
	"adam":          velocity,
	"adamw":         velocity,
	"rmsprop":       velocity,
	"weight_decay":  "weights that shrink at every step are no sum of past gradients: each step would be rounded and committed, steps × parameters cells",
	"learning_rate": "say rate, as in rate 1/8",
}

const velocity = "the scale of an exact velocity grows with every step, and a rounded one costs steps × parameters cells; want plain sgd, with a rate in steps if it must slow down"

// readStart reads start from FILE and continue from FILE.
func readStart(j *Job, c *cursor) {
	c.once("start")
	s := &Start{Previous: c.word == "continue", Pos: c.pos}
	c.choice("from")
	s.File = c.text(`a file, as in "weights.npz"`)
	for !c.failed && len(c.args) > 0 {
		switch c.choice("torch", "raw") {
		case "torch":
			s.Torch = true
		case "raw":
			s.Raw = true
		}
	}
	j.Start = s
}

func readBatch(j *Job, c *cursor) {
	c.once("batch")
	if !c.option("all") {
		j.Batch = c.natural("the rows of a batch", 1)
	}
}

func readEvaluate(j *Job, c *cursor) {
	e := Evaluation{Train: c.choice("train", "test") == "train", Pos: c.pos}
	c.once("evaluate " + map[bool]string{true: "train", false: "test"}[e.Train])
	for !c.failed && len(c.args) > 0 && !c.when(&e) {
		switch c.choice("loss", "accuracy", "before", "after", "each") {
		case "loss":
			e.Loss = true
		case "accuracy":
			e.Accuracy = true
		}
	}
	for c.comma() {
		if !c.when(&e) {
			c.choice("before", "after", "each")
		}
	}
	if !c.failed && !e.Loss && !e.Accuracy {
		c.errorf(c.pos, "want loss or accuracy")
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

func readMargin(j *Job, c *cursor) {
	c.once("margin")
	j.Margin = c.number("the margin of formats")
}
