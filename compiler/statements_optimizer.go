package compiler

import "github.com/aivm/aivm/isa"

// optimizer: stochastic gradient descent or Adam, with a rate that may change, momentum, decay and averages.
//
//	optimizer = "optimizer" ( "sgd" | "adam" | "adamw" | "adam_mini" | "lars" ) option { option } .
//	option    = rate | limit | memory | moments | trust | schedule | decay | average .
//	rate      = "rate" number { "," number "after" "epoch" n } .
//	limit     = "clip_value" number | "clip_norm" number .
//	memory    = "momentum" number [ "nesterov" ] | "window" n .
//	moments   = "beta1" number | "beta2" number | "eps" number .
//	trust     = "trust" number .
//	schedule  = "warmup" n ( "epochs" | "steps" ) | "cosine" [ "to" number ] | "exponential" number | "by" ( "epoch" | "step" ) .
//	decay     = ( "weight_decay" | "decay" ) number [ "decoupled" ] [ "each" ( "step" | "epoch" ) ] .
//	average   = "ema" number | "swa" "from" "epoch" n .
//
// Options stand in any order, each once; `rate` must be there. All of it is arithmetic on
// integers that the program fixes: what a state is follows from them exactly, and names are
// those of PyTorch where it has them.
//
// **Rates.** `rate 1/4, 1/8 after epoch 8` is 1/4 in the epochs 1 to 8, 1/8 from the ninth on; the
// epochs grow. Every rate times the loss's factor (2 for `mean_squared_error`) over b, the rows of a
// batch (and the steps of a window), is a/2^k with k ≤ 40: of a rate whose is not, the number with the least k
// within 1 % is taken, and said; if there is none, the message has the nearest. Several rates are whole multiples m_t of their greatest
// common divisor u: the program has u as the rate and the constant `rates` of the m_t (each at most
// 2¹⁵; 4,096 epochs or 65,536 steps at most). Without memory derivatives of rows are multiplied by
// them before they are summed up for a parameter, else the update. That is exact and costs no cell,
// and the schedule belongs to the constants: programs that differ in it alone have the same shape.
//
// **Schedules.** Counted from t = 0 in epochs, or in steps (`by step`; `warmup n steps`), T in all: a
// warm-up is (t + 1)/n of the rate for t < n; behind it, with t and T less n, `cosine to r` is
// r + (rate − r)·(1 + cos(π·t/T))/2 (r is 0 if it is not said), `exponential g` is rate·g^t. The
// multiples are rounded to the nearest of u = rate/2^R, R from 8 down to 6.
//
// **Momentum** μ is v ← μ·v + g, w ← w − ρ·v, and `nesterov` w ← w − ρ·(g + μ·v): as one exact sum,
//
//	V[u] = Σ_{k<K} d[k]·G[u−k],  d[k] = round(μ^k·2^F)/2^F, 0 from K on
//
// by `lag`, with d[0] = 1 + μ and d[k] = μ^(k+1) for Nesterov; ρ is that of time u. F is 12, less
// down to 8 where all roundings together have 2 % fewer cells for it, and so is R. `window n` is
// the mean of the last n gradients, those before the first being zero. There are no cells for a
// parameter; a state has F more bits, and so have the remainders of what is made of it.
//
// **Decay.** `weight_decay a` takes ρ·a of a weight before each update: as sums,
// W[t] = f[t]·(W[0] + S[t]), S[t] = −Σ_{u<t} e[u]·V[u], with the product A[t] of all 1 − ρ·a before
// t, f[t] = A[t] to 2^−14, e[u] = ρ[u]/A[u+1] to 2^−10 of a multiple. It costs no cells for a
// parameter but one rounding in the end, and 24 bits in what is made of weights: A is 1/64 at
// least. `each epoch` takes the product over an epoch at its end, rounded: some cells a parameter
// and epoch and no more bits. In a velocity (L2, PyTorch's `weight_decay` beside `momentum`) it is
// refused: the velocity were a sum of past weights, and a state would depend on itself without
// rounding. With momentum say `decoupled`, as AdamW has it: beside the velocity.
//
// **Averages.** `ema β` makes the model W̄ ← β·W̄ + (1 − β)·W after each step, beginning with the first
// W; `swa from epoch n` the mean of W at the ends of the epochs from n on: sums of past states by
// public weights to 2^−24 that are 1 together. It is what evaluations after the training, outputs
// and who continues see; one rounding in the end costs some cells a parameter.
//
// **Clipping.** `clip_value c`, a power of two from 2⁻¹² to 2⁸, clips each number of a batch's mean
// gradient to ±c, before all else: it is rounded to 2^−12 of c, halves up, and what it is at most is
// c − 2^−12·c. This costs about nine cells for each parameter and step.
// `clip_norm c` multiplies a batch's mean gradient by κ = min(1, c/‖g‖), ‖g‖ being the norm of all
// parameters' together, before momentum sees it: c/max(c, ‖g‖) rounded once, to 2^−15, of a norm
// rounded down to 32 bits. The square of the norm is exact and has no cells, so that there are some
// twenty a step, and none for a parameter; a state has 15 more bits (11, beside `adam_mini`).
//
// **Adam.** `adam` and `adamw` (PyTorch's, with `beta1` 0.9, `beta2` 0.999 and `eps` 1e-8 if they are
// not said) commit to about ten cells for each parameter and step, and say so before a run. Of the
// mean gradient g, rounded to 16 bits of its tensor's range, and clipped before if it is to be,
//
//	M[t] = Σ_k d[k]·g[t−k],  S[t] = Σ_{s≤t} e[s]·g[s]²,  r[t] = √S[t],  q[t] = M[t]/(r[t] + ε[t]),  w ← w − a[t]·q[t].
//
// d[k] = round(β1^k·2^F)/2^F and e[s] = β2^−s, rounded too, are public, so that moments are exact and
// have no cells. r is rounded down to 14 bits of its range, ε to a unit of r and at least one, q to
// 16 bits, to the nearest; all else that a step has, the rate, the bias corrections, 1 − β2 and β2^t,
// is in the public a[t], to 2^−10 of the rate, and ε[t]. Where the e would grow beyond 4, S is rounded
// to β2^n of it at the end of each epoch of n steps, and e begins anew; where they would beyond 64
// within an epoch, or epochs are shorter than 16 steps, S is a `lag` with the weights round(β2^k·2^12).
// F is 12, or less where a divisor has a limb less for it, and so is the scale of e. Rates need be no
// a/2^k. Decay is AdamW's, beside the moments, each step or each epoch; the `weight_decay` of `adam`
// would be a part of the gradient and is refused.
//
// `adam_mini` has one second moment for a unit of a dense layer, the mean of the squares of its weights'
// gradients, and one for each other tensor: the exact squares' sums have no cells, and there are about
// twenty for a unit and step and none for a weight. A step is M[t]·k[t], k = a[t]/(max(r, m) + ε[t]) to
// 10 bits of its least, m the greatest r over 2^12; M is of unrounded gradients, with F = 8.
//
// **LARS.** `lars` (You, Gitman and Ginsburg 2017, without momentum and decay) takes κ·G of a layer's
// weights or kernels, G the gradient's sum over the rows, κ = a[t]·‖W‖/(‖G‖ + δ) rounded to 20 bits
// of its range; a[t] is the rate times `trust` (1/1000) to 2^−10, norms are rounded down to 32 bits
// and δ is a unit of that. ‖W‖² begins with the weights rounded to 2^−24, and follows by −2·κ·⟨W, G⟩ +
// κ²·‖G‖² of each step, rounded to 2^−40. There are some forty cells for a layer and step and none for
// a weight. Biases have plain steps.
//
// A run that continues another's model begins with no moments.
//
// A training that looks back is not cut into pieces.
//
//	optimizer sgd rate 1/16 momentum 0.9 nesterov weight_decay 1e-3 decoupled each epoch
//	train { epochs 3, batch 8 }

func readOptimizer(j *Job, c *cursor) {
	c.once("optimizer")
	c.refuse("", ", want sgd, adam, adamw, adam_mini or lars")
	o := &j.Optimizer
	o.RulePos = c.here()
	o.Rule = c.choice("sgd", "adam", "adamw", "adam_mini", "lars")
	c.word += " " + o.Rule
	seen := map[string]isa.Pos{}
	for !c.failed && (len(c.args) > 0 || seen["rate"] == (isa.Pos{})) {
		c.refuse(o.Rule, "")
		if len(c.args) == 0 {
			c.choice("rate")
			return
		}
		pos, word := c.here(), c.optimizerWord(o.Rule)
		if old, twice := seen[word]; twice {
			c.errorf(pos, "%s stands twice, first at %s", word, old)
		}
		switch seen[word] = pos; word {
		case "rate":
			readRates(j, c)
		case "momentum", "window":
			readMemory(&j.Optimizer, c, word)
		case "warmup", "cosine", "exponential":
			readSchedule(&j.Schedule, c, word)
		case "by":
			j.Schedule.by = c.choice("epoch", "step")
		case "beta1":
			o.Beta1Pos, o.Beta1 = c.here(), c.number("a factor, as 0.9")
		case "beta2":
			o.Beta2Pos, o.Beta2 = c.here(), c.number("a factor, as 0.999")
		case "trust":
			o.TrustPos, o.Trust = c.here(), c.number("a part of a norm, as 1/1000")
		case "eps":
			o.EpsPos, o.Eps = c.here(), c.number("what roots are raised by, as 1e-6")
		case "weight_decay", "decay":
			readDecay(o, c)
		case "clip_value":
			j.Optimizer.ClipPos, j.Optimizer.Clip = c.here(), c.number("a limit, as 1/2")
		case "clip_norm":
			j.Optimizer.ClipNormPos, j.Optimizer.ClipNorm = c.here(), c.number("a limit, as 1")
		case "ema", "swa":
			readAverage(&j.Optimizer, c, word)
		}
	}
	agree(j, c, seen)
}

// optimizerWord is the next option of an optimizer.
func (c *cursor) optimizerWord(rule string) string {
	switch rule {
	case "adamw", "adam_mini":
		return c.choice("rate", "beta1", "beta2", "eps", "warmup", "cosine", "exponential", "by", "weight_decay", "decay", "clip_value", "clip_norm", "ema", "swa")
	case "lars":
		return c.choice("rate", "trust", "warmup", "cosine", "exponential", "by", "weight_decay", "clip_value", "clip_norm", "ema", "swa")
	case "adam":
		return c.choice("rate", "beta1", "beta2", "eps", "warmup", "cosine", "exponential", "by", "weight_decay", "clip_value", "clip_norm", "ema", "swa")
	}
	return c.choice("rate", "momentum", "window", "warmup", "cosine", "exponential", "by", "weight_decay", "clip_value", "clip_norm", "ema", "swa")
}

// refuse reports an optimizer or an option that there is not, with the reason.
func (c *cursor) refuse(rule, want string) {
	if len(c.args) == 0 || c.args[0].Name == nil {
		return
	}
	word := c.args[0].text()
	why := left[word]
	if of := leftOf[rule][word]; of != "" {
		why = of
	}
	if why != "" {
		c.errorf(c.here(), "there is no %s%s: %s", word, want, why)
	}
}

// agree checks options against each other.
func agree(j *Job, c *cursor, seen map[string]isa.Pos) {
	s, o := &j.Schedule, &j.Optimizer
	by, given := seen["by"]
	switch {
	case o.Clip != nil && o.ClipNorm != nil:
		c.errorf(seen["clip_norm"], "clip_norm beside clip_value: want one of them")
	case o.Momentum != nil && o.Window > 0:
		c.errorf(seen["window"], "a window beside momentum: want one of them")
	case o.EMA != nil && o.SWA > 0:
		c.errorf(seen["swa"], "swa beside ema: want one of them")
	case s.Cosine && (s.Gamma != nil || len(j.Later) > 0):
		c.errorf(seen["cosine"], "a cosine beside another change of the rate: want one of them")
	case given && !s.changes():
		c.errorf(by, "nothing changes by epoch or by step: want cosine or exponential")
	case given && s.Warmup > 0 && s.ByStep != (s.by == "step"):
		c.errorf(by, "the warm-up at %s and what follows count in the same unit: want one of them", seen["warmup"])
	case given:
		s.ByStep = s.by == "step"
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

func readMemory(o *Optimizer, c *cursor, word string) {
	if o.Pos = c.here(); word == "window" {
		o.Window = c.natural("the window", 2)
		return
	}
	o.Momentum = c.number("the momentum, as 0.9")
	o.Nesterov = c.option("nesterov")
}

func readSchedule(s *Schedule, c *cursor, word string) {
	pos := c.here()
	switch word {
	case "warmup":
		s.WarmupPos, s.Warmup = pos, c.natural("the warm-up", 1)
		s.ByStep = c.choice("epochs", "steps") == "steps"
	case "exponential":
		s.GammaPos, s.Gamma = pos, c.number("a factor, as 0.9")
	case "cosine":
		if s.Cosine = true; c.option("to") {
			s.FloorPos, s.Floor = c.here(), c.number("the last rate")
		}
	}
}

func readDecay(o *Optimizer, c *cursor) {
	o.DecayPos, o.Decay = c.here(), c.number("a decay, as 1e-4")
	o.Decoupled = c.option("decoupled")
	if c.option("each") {
		o.DecayByEpoch = c.choice("step", "epoch") == "epoch"
	}
}

func readAverage(o *Optimizer, c *cursor, word string) {
	if word == "swa" {
		c.choice("from")
		c.choice("epoch")
		o.AveragePos, o.SWA = c.here(), c.natural("an epoch", 1)
		return
	}
	o.AveragePos, o.EMA = c.here(), c.number("a factor, as 0.99")
}

// left are words that others have for what there is, or what the machine cannot have
// cheaply, with the reason; leftOf those that another optimizer has.
var left = map[string]string{
	"rmsprop":       "it is adam beta1 0 beta2 0.99, with bias correction",
	"learning_rate": "say rate, as in rate 1/8",
	"lr":            "say rate, as in rate 1/8",
	"betas":         "say beta1 0.9 beta2 0.999",
	"amsgrad":       "a maximum over time would be rounded and committed once more, for each parameter and step",
}

const (
	sayBeta     = "the first moment has beta1, as in beta1 0.9"
	sayMomentum = "moments are of adam and adamw; want momentum 0.9"
	noVelocity  = "the norm of the weights follows from one gradient and no sum of past ones; want sgd with momentum 0.9, or lars alone"
	sayDecay    = "say weight_decay, as in weight_decay 1/1000"
)

var leftOf = map[string]map[string]string{
	"sgd":   {"betas": sayMomentum, "beta1": sayMomentum, "beta2": sayMomentum, "eps": sayMomentum, "decay": sayDecay},
	"adam":  {"momentum": sayBeta, "window": sayBeta, "decay": sayDecay},
	"adamw": {"momentum": sayBeta, "window": sayBeta},

	"adam_mini": {"momentum": sayBeta, "window": sayBeta},

	"lars": {"momentum": noVelocity, "window": noVelocity},
}
