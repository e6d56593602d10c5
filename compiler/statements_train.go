package compiler

import (
	"math/big"

	"github.com/aivm/aivm/isa"
)

// loss: what the training makes small.
//
//	loss = "loss" ( "softmax_cross_entropy" | "logistic" | "mean_squared_error" ) .
//
// For logits z (or the prediction z) and label y of a row:
//
// | loss | for | of a row | derivative by z |
// |---|---|---|---|
// | `softmax_cross_entropy` | classes | −log softmax(z)_y | p − y, p = `softmax` to ufx14.13 |
// | `logistic` | a bit | log(1 + e^−∣z∣) + max(z, 0) − y·z | p − y, p = `sigmoid` to ufx14.13 |
// | `mean_squared_error` | a number | (z − y)² | 2·e, e = z − y rounded |
//
//	loss softmax_cross_entropy

func readLoss(j *Job, c *cursor) {
	c.once("loss")
	j.LossPos = c.pos
	j.Loss = Loss(c.choice(string(SoftmaxCrossEntropy), string(Logistic), string(MeanSquaredError)))
}

// optimizer: plain stochastic gradient descent, with a rate that may change.
//
//	optimizer = "optimizer" "sgd" "rate" number { "," number "after" "epoch" n } .
//
// `rate 1/4, 1/8 after epoch 8` is 1/4 in the epochs 1 to 8, 1/8 from the ninth on; the epochs
// grow. Every rate times the loss's factor (2 for `mean_squared_error`) over b, the rows of a
// batch, must be a/2^k with k ≤ 40; if not, the message says the nearest that is, with a of four
// bits, and above 0. Several rates are whole multiples m_t of their greatest common divisor u:
// the program has u as the rate and the constant `rates` of the m_t (each at most 2¹⁵, 4,096
// epochs at most), by which derivatives of rows are multiplied before they are summed up for a
// parameter. That is exact and costs no cell, and the schedule belongs to the constants:
// programs that differ in it alone have the same shape.
//
// **There is no momentum**, and no Adam, norm or weight decay. With v ← μ·v + g, an exact v after t
// steps has μ^t in its scale: t·k more bits for μ = a/2^k, beyond every bound after some tens of
// steps. A rounded v is another optimizer, whose velocity is committed in every step: steps ×
// parameters cells, against none for `sgdstep`. `momentum` and the others are refused with this
// reason.
//
//	optimizer sgd rate 1/4, 1/8 after epoch 2
//	train { epochs 3, batch 8 }

func readOptimizer(j *Job, c *cursor) {
	c.once("optimizer")
	if len(c.args) > 0 && c.args[0].Name != nil && left[c.args[0].text()] != "" {
		c.errorf(c.here(), "there is no %s, want sgd: %s", c.args[0].text(), left[c.args[0].text()])
	}
	c.choice("sgd")
	c.word += " sgd"
	seen, byStep := map[string]isa.Pos{}, false
	for !c.failed && (len(c.args) > 0 || j.Rate == nil) {
		if len(c.args) > 0 && c.args[0].Name != nil && left[c.args[0].text()] != "" {
			c.errorf(c.here(), "there is no %s: %s", c.args[0].text(), left[c.args[0].text()])
		}
		pos, word := c.here(), ""
		if len(c.args) == 0 {
			word = c.choice("rate")
		} else {
			word = c.choice("rate", "momentum", "window", "warmup", "cosine", "exponential", "by", "weight_decay", "ema", "swa")
		}
		if old, twice := seen[word]; twice {
			c.errorf(pos, "%s stands twice, first at %s", word, old)
		}
		switch seen[word] = pos; word {
		case "rate":
			readRates(j, c)
		case "momentum":
			j.Optimizer.Pos, j.Optimizer.Momentum = c.here(), c.number("the momentum, as 0.9")
			j.Optimizer.Nesterov = c.option("nesterov")
		case "window":
			j.Optimizer.Pos, j.Optimizer.Window = c.here(), c.natural("the steps of the window", 2)
		case "warmup":
			j.Schedule.Pos, j.Schedule.Warmup = c.here(), c.natural("the epochs or steps of the warm-up", 1)
			j.Schedule.ByStep = c.choice("epochs", "steps") == "steps"
		case "cosine":
			if j.Schedule.Cosine = true; c.option("to") {
				j.Schedule.Pos, j.Schedule.Floor = c.here(), c.number("the last rate")
				if !c.failed && j.Schedule.Floor.Sign() < 0 {
					c.errorf(j.Schedule.Pos, "a cosine to %s, want 0 or more", j.Schedule.Floor.RatString())
				}
			}
		case "exponential":
			pos := c.here()
			if j.Schedule.Gamma = c.number("a factor, as 0.9"); !c.failed && (j.Schedule.Gamma.Sign() <= 0 || j.Schedule.Gamma.Cmp(big.NewRat(1, 1)) > 0) {
				c.errorf(pos, "a factor of %s, want a number above 0 and at most 1", j.Schedule.Gamma.RatString())
			}
		case "weight_decay":
			j.Optimizer.DecayPos, j.Optimizer.Decay = c.here(), c.number("a decay, as 1e-4")
			j.Optimizer.Decoupled = c.option("decoupled")
			if c.option("each") {
				j.Optimizer.DecayByEpoch = c.choice("step", "epoch") == "epoch"
			}
		case "ema":
			o, pos := &j.Optimizer, c.here()
			if o.AveragePos, o.EMA = pos, c.number("a factor, as 0.99"); !c.failed && (o.EMA.Sign() <= 0 || o.EMA.Cmp(big.NewRat(1, 1)) >= 0) {
				c.errorf(pos, "an average with the factor %s, want a number between 0 and 1, as 0.99", o.EMA.RatString())
			}
		case "swa":
			c.choice("from")
			c.choice("epoch")
			j.Optimizer.AveragePos, j.Optimizer.SWA = c.here(), c.natural("an epoch", 1)
		case "by":
			byStep = c.choice("epoch", "step") == "step"
		}
	}
	s := &j.Schedule
	switch by, given := seen["by"]; {
	case j.Optimizer.Momentum != nil && j.Optimizer.Window > 0:
		c.errorf(seen["window"], "a window beside momentum: want one of them")
	case j.Optimizer.EMA != nil && j.Optimizer.SWA > 0:
		c.errorf(seen["swa"], "swa beside ema: want one of them")
	case s.Cosine && (s.Gamma != nil || len(j.Later) > 0):
		c.errorf(seen["cosine"], "a cosine beside another change of the rate: want one of them")
	case given && !s.changes():
		c.errorf(by, "nothing changes by epoch or by step: want cosine or exponential")
	case given && s.Warmup > 0 && s.ByStep != byStep:
		c.errorf(by, "the warm-up at %s and what follows count in the same unit: want one of them", seen["warmup"])
	case given:
		s.ByStep = byStep
	}
}

// readRates reads the learning rate and those after it.
func readRates(j *Job, c *cursor) {
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
	"adam":          velocity,
	"adamw":         velocity,
	"rmsprop":       velocity,
	"learning_rate": "say rate, as in rate 1/8",
	"lr":            "say rate, as in rate 1/8",
}

const velocity = "squares of gradients are no sum of past gradients: a second moment costs steps × parameters cells; want sgd, with momentum 0.9"

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
//	epochs = "epochs" n .
//
//	train { epochs 2, batch 8 }

func readEpochs(j *Job, c *cursor) {
	c.once("epochs")
	j.Epochs = c.natural("epochs", 1)
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
//	shuffle = "shuffle" n .
//
// It is 0 if it is not said. The seed is part of the program: two runs take the rows in the same
// order (SPEC 6).
//
//	train { epochs 2, batch 8, shuffle 5 }

func readShuffle(j *Job, c *cursor) {
	c.once("shuffle")
	j.Shuffle = uint64(c.natural("a seed", 0))
}

// init: the seed of the initial parameters.
//
//	init = "init" n .
//
// It is 0 if it is not said. Parameters that start by `normal` or `uniform` are functions of it
// (SPEC 6).
//
//	train { epochs 2, batch 8, init 3 }

func readInit(j *Job, c *cursor) {
	c.once("init")
	j.Init = uint64(c.natural("a seed", 0))
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
// error. With `raw` the file has those integers already, as `aivm run --raw --out
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
// is not said. A greater one makes a trap less likely and costs fractional bits.
//
//	margin 2

func readMargin(j *Job, c *cursor) {
	c.once("margin")
	j.Margin = c.number("the margin of formats")
}
