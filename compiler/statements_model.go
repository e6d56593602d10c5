package compiler

import (
	"math/big"
	"slices"

	"github.com/aivm/aivm/isa/fixed"
)

// model: the network, from the features of a row to what the loss reads.
//
//	model = "model" "{" input { param | let | layer } "}" .
//	layer = dense | conv | maxpool | meanpool | flatten | add | layernorm | rmsnorm | dropout | embedding | product | attention .
//
// Its first line is `input`; layers, parameters and values follow. The last value is what the
// loss reads: its axes are the label's classes, or none for the other losses. Every parameter
// and value must be used by it.
//
//	model {
//	  input x [part=4]
//	  dense h 8 relu
//	  dense out 3
//	}

func readModel(j *Job, c *cursor) {
	c.once("model")
	c.r.body = &j.Model
}

// input: the features of a row, less a constant.
//
//	input = "input" name "[" name "=" n { "," name "=" n } "]" [ "centre" number ] [ "format" format ] .
//
// The axis has one place for each column of `features`; several axes have as many places in all,
// and columns run over them row-major: `[h=28, w=28, c=1]` is an image of 784 pixels. `centre 1/2` takes 1/2 from every
// feature; it is a number a/2^k of 16 bits at most. `format` is that of the features in the
// program, in place of the one that SPEC 13.9 chooses.
//
//	model {
//	  input x [part=4] centre 1/2 format fx16.10
//	  dense out 3
//	}

func readInput(j *Job, c *cursor) {
	c.once("input")
	j.Input = Input{Name: c.name("the name of the features"), Pos: c.pos}
	j.Input.Axes = c.sized()
	if c.option("centre") {
		j.Input.Centre = c.number("the centre of the features")
	}
	if c.option("format") {
		j.Input.Format = c.format()
	}
}

// param: a parameter that the training learns, with its axes and its start.
//
//	param = "param" name "[" [ axis { "," axis } ] "]" [ call ] [ "state" format ] .
//	axis  = name [ "=" ( n | name ) ] .
//
// An axis with a size is new (or declared before with this size), one without is known, or is
// the name of a value, which stands for all its axes but rows. Starts: `zeros()` if none is
// given, `fill(v)`, `normal(std=σ)`, `uniform(min=…, max=…)`: the generators of SPEC 6, with
// the seed `init`. `state` is the parameter's format, in place of the one that SPEC 13.9
// chooses.
//
//	model {
//	  input x [part=4]
//	  param w [part, species=3] normal(std=1/4) state fx56.40
//	  param b [species]
//	  out = x @ w + b
//	}

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

// dense: a layer of units, each a weighted sum of the value before it.
//
//	dense = "dense" name n [ "each" name ] [ activation ] [ "std" number ]
//	        [ "format" format ] [ "delta" ( format | "exact" ) ] [ "state" format ] [ "lora" "rank" n ] .
//	activation = "relu" | "leaky_relu" [ number ] | "silu" | "gelu" | "tanh" | "sigmoid" | "softplus" | "hard_sigmoid" .
//
// `dense h 32 relu` is `h = relu(dense(x, 32))` with x the value before it. Parameters are h.w
// `[axes of x, h=32]` and h.b `[h=32]`; the last layer has the axis of the label, or none for
// one unit. w starts as normal(std), by default with the greatest n/64 ≤ √(2/inputs), or as
// zeros if the model has this layer only; b starts as zeros. `format` is that of the layer's
// rounded sums, `delta` that of the loss's derivative by them (`exact`: it is not rounded),
// `state` that of the parameters; what is not said, the compiler chooses (SPEC 13.9).
//
// `each t` is a layer for each entry of an axis t of x, all with the same parameters, which have the other axes:
// the result has the axes t and that of the units.
//
// `lora rank 4` freezes h.w and h.b and learns a matrix of rank 4 beside them: x @ h.w + round(x @ h.down) @ h.up + h.b, h.down normal with the
// greatest m/64 ≤ √(1/inputs), h.up zeros (Hu and others 2021, α being the rank).
//
// The activations are of rounded sums z, elementwise:
//
// | activation | is | cells of an entry |
// |---|---|---|
// | `relu` | the instruction | 1 |
// | `leaky_relu s` | s·z + (1 − s)·relu(z), s = a/2^k below 1; 5/512 if it is not said | 1 |
// | `gelu`, `tanh`, `sigmoid` | the instructions, to the format of z, fx14.12, ufx13.12 | 1, and 1 for the derivative of `gelu` |
// | `silu` | z·sigmoid(z), the sigmoid to ufx13.12, the product rounded again | 3 |
// | `softplus` | relu(z) + log(1 + e^−∣z∣), rounded to ufx16.15, ufx16.14 and fx16.11 | 6 |
// | `hard_sigmoid` | 683/4096 · (relu(z + 3) − relu(z − 3)) | 4 |
//
//	model {
//	  input x [part=4]
//	  dense h 8 relu std 1/2 format fx16.11 delta fx16.14 state fx60.50
//	  dense out 3
//	}

func readDense(_ *Job, c *cursor) {
	d := &Dense{Name: c.name("the name of the layer"), Pos: c.pos}
	d.Size = c.natural("the number of units", 1)
	if c.option("each") {
		d.Each = c.name("an axis of the value before it")
	}
	c.units(&d.Act, &d.Slope, &d.Std, &d.Format, &d.Delta, &d.Exact, &d.State)
	d.LoRA = c.lora()
	c.others("each", "lora")
	*c.r.body = append(*c.r.body, d)
}

// lora reads the rank of an adapter, if there is one.
func (c *cursor) lora() int {
	if !c.option("lora") {
		return 0
	}
	c.choice("rank")
	return c.natural("the rank", 1)
}

// units reads what the sums of a layer become, and how its parameters start.
func (c *cursor) units(act *Activation, slope, std **big.Rat, format, delta **fixed.Format, exact *bool, state **fixed.Format) {
	*act, *slope = c.activation()
	if c.option("std") {
		*std = c.number("the deviation of the initial weights")
	}
	if c.option("format") {
		*format = c.format()
	}
	if c.option("delta") {
		if *exact = c.option("exact"); !*exact {
			*delta = c.format()
		}
	}
	if c.option("state") {
		*state = c.format()
	}
}

// others reports a word that is none of units, nor of these.
func (c *cursor) others(words ...string) {
	if !c.failed && len(c.args) > 0 && c.args[0].Name != nil {
		switch c.args[0].text() {
		case "softmax":
			c.errorf(c.here(), "softmax is a part of the loss softmax_cross_entropy: leave it out here, or write p = softmax(…)")
			return
		case "bias":
			c.errorf(c.here(), "every layer has a bias: leave the word out")
			return
		}
		c.choice(slices.Concat(words, activationNames, []string{"std", "format", "delta", "state"})...)
	}
}

// activation reads the function of a layer, if one comes next.
func (c *cursor) activation() (act Activation, slope *big.Rat) {
	for _, a := range activationNames {
		if !c.option(a) {
			continue
		}
		if Activation(a) == LeakyReLU && !c.failed && len(c.args) > 0 && c.args[0].number() != nil {
			slope = c.number("the slope below 0")
		}
		return Activation(a), slope
	}
	return None, nil
}
