package compiler

// loss: what the training makes small.
//
//	loss = "loss" ( ( "cross_entropy" | "softmax_cross_entropy" ) [ "smoothing" number | "weights" number { "," number } ]
//	       | "bce" | "binary_cross_entropy" | "logistic" | "hinge"
//	       | "mse" | "mean_squared_error" | "mae" | "mean_absolute_error" | "huber" [ number ] ) .
//
// For logits z (or the prediction z) and label y of a row:
//
// | loss | for | of a row | derivative by z |
// |---|---|---|---|
// | `cross_entropy`, `softmax_cross_entropy` | classes | −log softmax(z)_y | p − y, p = `softmax` to ufx14.13 |
// | `bce`, `binary_cross_entropy`, `logistic` | a bit | log(1 + e^−∣z∣) + max(z, 0) − y·z | p − y, p = `sigmoid` to ufx14.13 |
// | `hinge` | a bit | max(0, 1 − (2y − 1)·z) | 1 − 2y where that is 0 or more, else 0 |
// | `mse`, `mean_squared_error` | a number | (z − y)² | 2·e, e = z − y rounded |
// | `mae`, `mean_absolute_error` | a number | ∣e∣ | the sign of e, 1 at 0 |
// | `huber δ` | a number | g·(e − g/2), g = e within ±δ, a/2^k, 1 if it is not said | g |
//
// `smoothing ε` learns from labels of which each of n classes has a = ε/n, to 2^−13, and the right one 1 − n·a more;
// what `evaluate` publishes is of the labels themselves. `weights 1, 4, 1/2` multiplies what a row teaches by the number of its class, a/2^k with k ≤ 8, in
// the order of the classes; the mean is still that over the rows of a batch, and `evaluate` counts all alike. Squares and absolute errors of a target that is standardised are published in its own units.
//
//	loss softmax_cross_entropy

// lossNames are the words of losses, and lossAliases what the shorter ones are.
var (
	lossNames = []string{
		"cross_entropy", string(SoftmaxCrossEntropy), "bce", "binary_cross_entropy", string(Logistic), string(Hinge),
		"mse", string(MeanSquaredError), "mae", string(MeanAbsoluteError), string(Huber),
	}
	lossAliases = map[string]Loss{
		"cross_entropy": SoftmaxCrossEntropy, "bce": Logistic, "binary_cross_entropy": Logistic, "mse": MeanSquaredError, "mae": MeanAbsoluteError,
	}
)

// lossText is the loss as messages name it: by the name that the script has, and by ours.
func (j *Job) lossText() string {
	if j.lossWord != "" && j.lossWord != string(j.Loss) {
		return j.lossWord + " (" + string(j.Loss) + ")"
	}
	return string(j.Loss)
}

func readLoss(j *Job, c *cursor) {
	c.once("loss")
	j.LossPos = c.pos
	word := c.choice(lossNames...)
	j.lossWord = word
	if j.Loss = Loss(word); lossAliases[word] != "" {
		j.Loss = lossAliases[word]
	}
	switch {
	case j.Loss == SoftmaxCrossEntropy && c.option("smoothing"):
		j.Smoothing = c.number("what all classes have of a label, as 1/10")
	case j.Loss == SoftmaxCrossEntropy && c.option("weights"):
		for more := true; more; more = c.comma() {
			j.Weights = append(j.Weights, c.number("what a row of a class counts, as 1/2"))
		}
	case j.Loss == Huber && !c.failed && len(c.args) > 0:
		j.Reach = c.number("where the loss becomes linear, as 1")
	}
}

// train: how long the training goes, and in which order it takes the rows.
//
//	train = "train" "{" epochs batch [ shuffle ] [ init ] [ watch ] "}" .
//
// A step computes, from b rows and for all parameters w at once,
//
//	w ← w − η · (1/b) · Σ_rows ∂loss/∂w
//
// where the gradient is that of the value as it is rounded; a rounding passes derivatives through
// (`grad` of `round`), and derivatives are rounded where SPEC 13.9 says. Everything else is exact:
// no update is lost, whatever its size.
//
//	train { epochs 3, batch 8, shuffle 1, init 1, watch loss }

func readTrain(j *Job, c *cursor) {
	c.once("train")
	j.TrainPos = c.pos
}

// epochs: how often the training goes over all rows.
//
//	epochs = "epochs" n [ "stop" "after" n ] .
//
// `epochs 50 stop after 5` stops early: the compiler, which trains in float64 first, watches the loss of the rows that are held
// out, at the end of each epoch, and ends where it does not fall for five. The program has as many epochs as were best, and says so in
// its text: it is a public decision, made before the run and its proof, and what is proven is that training. Who held
// the rows out has used them then: a model is judged by others.
//
//	train { epochs 2, batch 8 }

func readEpochs(j *Job, c *cursor) {
	c.once("epochs")
	j.Epochs = c.natural("the number of epochs", 1)
	if c.option("stop") {
		c.choice("after")
		j.Patience = c.natural("the epochs without a lower loss", 1)
	}
}

// batch: the rows of a step.
//
//	batch = "batch" ( n | "all" ) .
//
// With batch b and n rows, a step takes b rows; an epoch has ⌊n/b⌋ steps, in the order of a
// fresh permutation for each epoch, `shuffle(seed, n)` of the constant `order`. `batch all` takes
// all n rows in their order, one step an epoch.
//
//	data "iris-train.csv" {
//	  features sepal_length..petal_width scale 1/8
//	  label species [species=3] setosa, versicolor, virginica
//	  rows 64
//	}
//	train { epochs 2, batch all }

func readBatch(j *Job, c *cursor) {
	c.once("batch")
	if !c.option("all") {
		j.Batch = c.natural("the rows of a batch", 1)
	}
}

// shuffle: the seed of the order of rows.
//
//	shuffle = "shuffle" ( n | "beacon" ) .
//
// It is 0 if it is not said. The seed is part of the program: two runs take the rows in the same
// order (SPEC 6). With `beacon` the order follows from two numbers that the run draws: a list of
// the program, turned, another list, turned, anew for each epoch, so that nobody can choose it.
//
//	train { epochs 2, batch 8, shuffle beacon }

func readShuffle(j *Job, c *cursor) {
	c.once("shuffle")
	if j.ShuffleBeacon = c.option("beacon"); !j.ShuffleBeacon {
		j.Shuffle = uint64(c.natural("a seed, or beacon", 0))
	}
}

// init: the seed of the initial parameters.
//
//	init = "init" ( n | "beacon" ) .
//
// It is 0 if it is not said. Parameters that start by `normal` or `uniform` are functions of it
// (SPEC 6). With `beacon` each such parameter is taken from a longer list of the program, from a
// number on that the run draws, so that nobody can choose it.
//
//	train { epochs 2, batch 8, init beacon }

func readInit(j *Job, c *cursor) {
	c.once("init")
	if j.InitBeacon = c.option("beacon"); !j.InitBeacon {
		j.Init = uint64(c.natural("a seed, or beacon", 0))
	}
}

// watch: the mean loss of each step, as a metric.
//
//	watch = "watch" "loss" .
//
// The metric is `loss`; it is not public.
//
//	train { epochs 2, batch 8, watch loss }

func readWatch(j *Job, c *cursor) {
	c.once("watch")
	j.Watch = c.choice("loss") != ""
}

// start: initial parameters out of a file.
//
//	start = "start" "from" string { "torch" | "raw" } .
//
// All parameters are read as private initial weights (`private()`): the program is genesis. Each
// number is rounded to the nearest integer at the state's scale, halves up (SPEC 1), from its
// exact value as float16, bfloat16, float32, float64 or integer; outside the format it is an
// error. A parameter that the file has not starts as the model says, and the compiler says which; if it has
// none of them, that is an error. With `raw` the file has those integers already, as `aivm run --raw --out
// model=model.npz` writes them: nothing is rounded. Such a parameter has at most 64 bits.
//
// Keys are the names of the assembly: `h_w`, `w1`, axes in the order of the declaration, so
// [inputs, units] for a layer. With `torch` they are those of PyTorch: h.weight, [units, inputs],
// and h.bias for a layer h; other parameters have their names in the script.
//
//	start from "model.npz"

// continue: the final parameters of another run, to train on.
//
//	continue = "continue" "from" string { "torch" | "raw" } .
//
// The parameters are declared as the final ones of another run (`previous()`): the program
// continues a chain (SPEC 3 and 11), and each parameter needs its format, `state fx56.40`, as
// the run before had it. The file is read as for `start`.
//
//	model {
//	  input x [part=4]
//	  dense h 8 relu state fx56.40
//	  dense out 3 state fx56.40
//	}
//	continue from "model.npz"

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

// margin: how much room formats leave above what was seen.
//
//	margin = "margin" number .
//
// Formats hold margin times the range that the training in float64 shows (SPEC 13.9); 3/2 if it
// is not said, 2 with a beacon, where eight trainings show it. A greater one makes a trap less likely and costs fractional bits.
//
//	margin 2

func readMargin(j *Job, c *cursor) {
	c.once("margin")
	j.Margin = c.number("the margin of formats")
}
