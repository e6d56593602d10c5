package compiler

import "math/big"

// data: a table to learn from, or to test on.
//
//	data    = "data" [ "train" | "test" ] string { header } "{" features ( label | target ) [ rows ] [ split ] { prepare } "}" .
//	prepare = category | boolean | missing | log1p | clip | standardise | minmax .
//	header  = "header" | "noheader" | "separator" ( "comma" | "semicolon" | "tab" | "bar" | "blank" ) | "decimal" ( "comma" | "point" ) .
//	column  = name | string | "#" n .
//
// A data set is a file as in SPEC 9: the columns of its features times `scale`, and a column of
// labels. Without a word it is `train`. A column is named as the header names it, in quotes if
// that is more than letters, digits and `_`, or has its number from #0. `header` and `noheader`
// behind the file say what its first line is (`@header`, `@noheader` of the source); `separator
// semicolon` and `decimal comma` what stands between cells and in numbers (`@separator`, `@decimal`), which
// the compiler finds out for a .csv where its first lines leave no doubt, and says. A data set
// compiles to two inputs, train.x and train.y (x is the name of the input), test.x and test.y: a
// data set is one commitment. What `data test` does not say is as the training set says it.
//
// Images in MNIST's format stand in two files: `data "train-images-idx3-ubyte.gz"` with `features pixels
// scale 1/256` and `label "train-labels-idx1-ubyte.gz" [digit=10]`, a file in the same folder.
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
//	features = "features" ( columns | "all" [ "except" columns ] ) [ "scale" number | "tokens" "[" name "=" n "]" ] .
//	columns  = column [ ".." column ] { "," column [ ".." column ] } .
//
// Columns and ranges of them: `features age, "net income", p0..p7`, `features #3..#7`; behind a
// comma a word that begins a statement is one, and a column of that name stands in quotes. `all`
// are all columns of the file but the label's and that of `split … by`, but for those behind
// `except`. `scale` is a factor for all of them, 1 if it is not said.
//
// `tokens [word=100]` says that each column has a token, an integer from 0 to 99: it is committed to one-hot, and the input
// is `[t=16, word=100]` for 16 columns. An `embedding` reads it.
//
// What a statement says of columns (`category`, `boolean`, `missing`, `log1p`, `clip`) becomes part
// of the source in the assembly (SPEC 9), so that who commits to the file and who runs the program
// read the same numbers; `standardise` and `minmax` are computed by the program. They stand in the
// training set, or the first provider, and hold for all others.
//
//	data "iris-train.csv" header {
//	  features #0..#3 scale 1/8
//	  label species [species=3] setosa, versicolor, virginica
//	  rows 120
//	}

func readFeatures(_ *Job, c *cursor) {
	d := c.r.data
	if d.All = c.option("all"); !d.All {
		d.Features = c.columnList("columns, as in p0..p63, or all")
	} else if c.option("except") {
		d.Except = c.columnList("columns to leave out")
	}
	switch {
	case c.option("scale"):
		d.Scale = c.number("the factor of the features")
	case c.option("tokens"):
		d.Tokens.Name, d.Tokens.Size = c.axis()
	}
}

// label: the column with what the model shall say of a row: a class, or a bit.
//
//	label = "label" ( column [ "[" name "=" n "]" [ class { "," class } ] ] | columns "[" name "=" n "]" ) .
//	class = name | n | string .
//
// With an axis, as in `[digit=10]`, labels are classes 0 to 9, which become one-hot rows whose
// mass is asserted to be one; without, a label is a bit, for the loss `logistic`.
//
// **Several labels.** `label seen, sold [tag=2]`, or a range of columns, is a bit for each entry of the axis, for the loss `bce`:
// the model's value has that axis, losses and accuracies are means over all entries of all rows.
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
	several := false
	d.Label, several = c.severalColumns("the column of the label")
	if d.LabelPos = c.pos; !c.failed && several {
		if d.Goal.Name, d.Goal.Size = c.axis(); !c.failed && len(c.args) > 0 {
			c.errorf(at(c.args[0].Pos), "got %s behind several labels, which are bits: classes have names where a row has one label", c.args[0].text())
		}
		return
	}
	if !c.failed && len(c.args) > 0 {
		d.Axis, d.Classes = c.axis()
	}
	if !c.failed && len(c.args) > 0 {
		d.Names = c.classes()
	}
}

// target: the column with the number that the model shall predict.
//
//	target = "target" ( column [ "standardise" ] | ( columns | "features" ) [ "[" name "=" n "]" ] ) .
//
// It stands in place of `label`, for losses of numbers. The model's last value has
// no axis. Of several columns, `target p0..p2 [goal=3]`, it has theirs, and the loss is the mean over all entries of all rows, as PyTorch's.
// `target features` is what an autoencoder learns: the features as the model has them but for `centre`, no data beside them; the
// axis is the input's where that has one, else one for all of it, `target features [pixel=784]`. With `standardise` the model learns (t − m)·2^−k: m is the mean of the training rows
// at the scale of the target, 2^k the power of two next to their standard deviation. The program
// has both, is exact in undoing them, and publishes losses in the units of the file.
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
	d.LabelPos, d.Target = c.pos, true
	several := false
	if d.Self = c.option("features"); d.Self {
		d.Label = "features"
	} else {
		d.Label, several = c.severalColumns("the column of the target, or features")
	}
	if !c.failed && (several || len(c.args) > 0 && c.args[0].Axes != nil) {
		d.Goal.Name, d.Goal.Size = c.axis()
	}
	d.Standardise = c.option("standardise")
}

// rows: how many rows of the file are taken.
//
//	rows = "rows" ( n | n ":" n ) .
//
// `rows 100` takes the first 100 rows, `rows 20:120` those from 20 on, those that `missing drop`
// leaves out not counted. Without it, it is all of them, and the compiler says how many. For a
// provider, who must say it, it is the most that its file may have.
//
//	data "iris-train.csv" {
//	  features sepal_length..petal_width scale 1/8
//	  label species [species=3] setosa, versicolor, virginica
//	  rows 20:120
//	}

func readRows(_ *Job, c *cursor) {
	d := c.r.data
	if len(c.args) == 0 || c.args[0].span() == nil {
		d.Rows = c.natural("the number of rows", 1)
		return
	}
	pos := c.here()
	a := c.next("rows, as in 0:100", func(*operandSyntax) bool { return true })
	lo, hi := c.value(pos, a.Figure.Value), c.value(pos, a.Figure.To)
	d.First = c.integer(pos, "the first row", 0, lo)
	d.Rows = c.integer(pos, "the end of the rows", int64(d.First)+1, hi) - d.First
}

// split: one table for both, a part to train on and the rest to test on.
//
//	split = "split" ( number "%" | "fold" n "of" n ) { "shuffle" n | "stratified" | "by" column } .
//
// Of n rows, the first ⌊0.8·n⌋ of `split 80%` train and the others test. With `shuffle s` the
// rows are permuted first by `shuffle(seed=s, n)` of the constant `parts` (SPEC 6). The table is
// then the data set data.x, data.y; the split is part of the program, so that a proof covers
// which rows were held out.
//
// `fold 2 of 5` tests on the second of five parts that differ by one row at most, and trains on
// the others: row i of the order is in fold 1 + i mod 5. With `stratified` every class is split
// alike. With `by patient` rows that have the same in that column stay together: groups, in the order of
// their names or shuffled, train until they are the part or more; of folds, each takes the next group
// that has the fewest rows. The rows of these are a list in the program, which is public.
//
//	data "iris-train.csv" {
//	  features sepal_length..petal_width scale 1/8
//	  label species [species=3] setosa, versicolor, virginica
//	  split 80% shuffle 7 stratified
//	}
//	evaluate test accuracy

func readSplit(_ *Job, c *cursor) {
	s := &Split{Part: new(big.Rat), Pos: c.pos}
	if c.option("fold") {
		s.Fold = c.natural("the number of the fold", 1)
		c.choice("of")
		if s.Folds = c.natural("the number of folds", 2); !c.failed && s.Fold > s.Folds {
			c.errorf(c.pos, "fold %d of %d, want 1 to %d", s.Fold, s.Folds, s.Folds)
		}
	} else if a := c.next("the part to train on, as in 80%, or a fold, as in fold 1 of 5", func(a *operandSyntax) bool { return a.number() != nil && a.Figure.Percent }); a != nil {
		s.Part.Quo(c.value(at(a.Pos), a.Figure.Value), big.NewRat(100, 1))
	}
	for !c.failed && len(c.args) > 0 {
		switch c.choice("shuffle", "stratified", "by") {
		case "shuffle":
			s.Shuffle, s.Seed = true, uint64(c.natural("a seed", 0))
		case "stratified":
			s.Stratified = true
		case "by":
			s.Group = c.columns("the column of the group", false)
		}
	}
	c.r.data.Split = s
}
