package compiler

// statement is a row of the language: a word, the section in which it stands,
// whether it opens one itself, and how its operands are read.
type statement struct {
	section, word string
	opens         bool
	read          func(j *Job, c *cursor)
}

// statements is the language.
var statements []statement

func init() {
	statements = []statement{
		{"", "model", true, func(_ *Job, c *cursor) { c.once("model") }},
		{"model", "input", false, readInput},
		{"model", "dense", false, readDense},
		{"", "data", true, readData},
		{"data", "features", false, readFeatures},
		{"data", "label", false, readLabel},
		{"data", "target", false, readTarget},
		{"data", "rows", false, func(_ *Job, c *cursor) { c.r.data.Rows = c.natural("the number of rows", 1) }},
		{"", "loss", false, readLoss},
		{"", "optimizer", false, readOptimizer},
		{"", "train", true, func(j *Job, c *cursor) { c.once("train"); j.TrainPos = c.pos }},
		{"train", "epochs", false, func(j *Job, c *cursor) { c.once("epochs"); j.Epochs = c.natural("epochs", 1) }},
		{"train", "batch", false, readBatch},
		{"train", "shuffle", false, func(j *Job, c *cursor) { c.once("shuffle"); j.Shuffle = uint64(c.natural("a seed", 0)) }},
		{"train", "init", false, func(j *Job, c *cursor) { c.once("init"); j.Init = uint64(c.natural("a seed", 0)) }},
		{"train", "watch", false, func(j *Job, c *cursor) { c.once("watch"); j.Watch = c.choice("loss") != "" }},
		{"", "evaluate", false, readEvaluate},
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
	c.r.seen["dense"] = c.pos
	d := Dense{Name: c.name("the name of the layer"), Pos: c.pos}
	d.Size = c.natural("the number of units", 1)
	for a := range activations {
		if c.option(string(a)) {
			d.Act = a
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
	if !c.failed && len(c.args) > 0 && c.args[0].Name != nil {
		c.choice("relu", "sigmoid", "tanh", "gelu", "std", "format", "delta")
	}
	j.Layers = append(j.Layers, d)
}

func readData(j *Job, c *cursor) {
	role := c.choice("train", "test")
	d := &Data{File: c.text(`a file, as in "train.csv"`), Pos: c.pos}
	c.r.data = d
	c.once("data " + role)
	if role == "test" {
		j.Test = d
	} else {
		j.Train = d
	}
}

func readFeatures(_ *Job, c *cursor) {
	d := c.r.data
	if a := c.next("columns, as in p0..p63", func(a *operandSyntax) bool { return a.Name != nil && a.Name.Field == "" }); a != nil {
		d.Features = a.text()
	}
	if c.option("scale") {
		d.Scale = c.number("the factor of the features")
	}
}

func readLabel(_ *Job, c *cursor) {
	d := c.r.data
	d.Label, d.LabelPos = c.name("the column of the label"), c.pos
	if !c.failed && len(c.args) > 0 {
		d.Axis, d.Classes = c.axis()
	}
}

func readTarget(_ *Job, c *cursor) {
	d := c.r.data
	d.Label, d.LabelPos, d.Target = c.name("the column of the target"), c.pos, true
}

func readLoss(j *Job, c *cursor) {
	c.once("loss")
	j.LossPos = c.pos
	j.Loss = Loss(c.choice(string(SoftmaxCrossEntropy), string(Logistic), string(MeanSquaredError)))
}

func readOptimizer(j *Job, c *cursor) {
	c.once("optimizer")
	c.choice("sgd")
	c.choice("rate")
	if len(c.args) > 0 {
		j.RatePos = at(c.args[0].Pos)
	}
	j.Rate = c.number("the learning rate")
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
	for !c.failed && len(c.args) > 0 {
		switch c.choice("loss", "accuracy") {
		case "loss":
			e.Loss = true
		case "accuracy":
			e.Accuracy = true
		}
	}
	if !c.failed && !e.Loss && !e.Accuracy {
		c.errorf(c.pos, "want loss or accuracy")
	}
	j.Evaluate = append(j.Evaluate, e)
}

func readOutput(j *Job, c *cursor) {
	o := Output{Pos: c.pos}
	ok := func(a *operandSyntax) bool { return a.Name != nil && (a.Name.Field == "w" || a.Name.Field == "b") }
	if a := c.next("a parameter, as in out.w", ok); a != nil {
		o.Layer, o.Bias = a.Name.First, a.Name.Field == "b"
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
