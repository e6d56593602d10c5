package compiler

import "math/big"

// data: a table to learn from, or to test on.
//
//	data   = "data" [ "train" | "test" ] string [ header ] "{" features ( label | target ) rows [ split ] "}" .
//	header = "header" | "noheader" .
//	column = name | string | "#" n .
//
// A data set is a file as in SPEC 9: the columns of its features times `scale`, and a column of
// labels. Without a word it is `train`. A column is named as the header names it, in quotes if
// that is more than letters, digits and `_`, or has its number from #0. `header` and `noheader`
// behind the file say what its first line is (`@header`, `@noheader` of the source). A data set
// compiles to two inputs, train.x and train.y (x is the name of the input), test.x and test.y: a
// data set is one commitment.
//
//	data train "iris-train.csv" header {
//	  features sepal_length..petal_width scale 1/8
//	  label species [species=3] setosa, versicolor, virginica
//	  rows 120
//	}
//	data test "iris-test.csv" {
//	  features sepal_length..petal_width scale 1/8
//	  label species [species=3]
//	  rows 30
//	}

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

// features: the columns that the model reads, times a factor.
//
//	features = "features" column [ ".." column ] [ "scale" number ] .
//
// One column or a range of them: `features "petal length (cm)".."x,y"`, `features #3..#7`.
// `scale` is a factor for all of them, 1 if it is not said.
//
//	data "iris-train.csv" header {
//	  features #0..#3 scale 1/8
//	  label species [species=3] setosa, versicolor, virginica
//	  rows 120
//	}

func readFeatures(_ *Job, c *cursor) {
	d := c.r.data
	d.Features = c.columns("columns, as in p0..p63", true)
	if c.option("scale") {
		d.Scale = c.number("the factor of the features")
	}
}

// label: the column with what the model shall say of a row: a class, or a bit.
//
//	label = "label" column [ "[" name "=" n "]" [ class { "," class } ] ] .
//	class = name | n | string .
//
// With an axis, as in `[digit=10]`, labels are classes 0 to 9, which become one-hot rows whose
// mass is asserted to be one; without, a label is a bit, for the loss `logistic`.
//
// **Classes with names.** `label kind [kind=3] cat, dog, fish` lists the classes in their order: the
// list of SPEC 9, for all data sets and providers of the script, of which one says it or all say
// the same. Where labels are names and none is listed, the only file of a script numbers them in
// the order of their UTF-8 bytes, and the compiler writes that list into the program; with
// several files that is an error, which shows the list to write.
//
//	data "iris-train.csv" {
//	  features sepal_length..petal_width scale 1/8
//	  label species [species=3] setosa, versicolor, virginica
//	  rows 120
//	}

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

// target: the column with the number that the model shall predict.
//
//	target = "target" column .
//
// It stands in place of `label`, for the loss `mean_squared_error`. The model's last value has
// no axis.
//
//	model {
//	  input x [part=3]
//	  dense out 1
//	}
//	data "iris-train.csv" {
//	  features sepal_length..petal_length scale 1/8
//	  target petal_width
//	  rows 120
//	}
//	loss mean_squared_error

func readTarget(_ *Job, c *cursor) {
	d := c.r.data
	d.Label, d.LabelPos, d.Target = c.columns("the column of the target", false), c.pos, true
}

// rows: how many rows of the file are taken.
//
//	rows = "rows" ( n | n ":" n ) .
//
// `rows 100` takes the first 100 rows, `rows 20:120` those from 20 on. For a provider it is the
// most that its file may have.
//
//	data "iris-train.csv" {
//	  features sepal_length..petal_width scale 1/8
//	  label species [species=3] setosa, versicolor, virginica
//	  rows 20:120
//	}

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

// split: one table for both, a part to train on and the rest to test on.
//
//	split = "split" number "%" [ "shuffle" n ] .
//
// Of n rows, the first ⌊0.8·n⌋ of `split 80%` train and the others test. With `shuffle s` the
// rows are permuted first by `shuffle(seed=s, n)` of the constant `parts` (SPEC 6). The table is
// then the data set data.x, data.y; the split is part of the program, so that a proof covers
// which rows were held out.
//
//	data "iris-train.csv" {
//	  features sepal_length..petal_width scale 1/8
//	  label species [species=3] setosa, versicolor, virginica
//	  rows 120
//	  split 80% shuffle 7
//	}
//	evaluate test accuracy

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
