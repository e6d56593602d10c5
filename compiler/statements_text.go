package compiler

// text: a model learns which character of a text comes next.
//
//	text = "text" "[" name "=" n "]" [ class { "," class } ] .
//
// It stands in place of features and label, in a data set whose file ends in .txt and is UTF-8. The axis has an entry for each
// character that occurs, in their order, or as they are listed; a space is the class `space`, the end of a line
// `newline`, a tab `tab`. The input has places and that axis, `input x [t=16, char=27]`: a row is 16
// characters, those of the next row follow, and what is left at the end is not read. The label of each place is
// the character behind it, so the value of the model has the axes of the input; losses and accuracies are means over all
// places of all rows, and so is the gradient of a step.
//
// The text is committed to once, a bit for each entry of the axis. Batches take pieces of it, at no cost.
//
//	model {
//	  input x [t=8, char=27]
//	  embedding e 8 positions
//	  attention a heads 2 causal
//	  dense out 27 each t
//	}
//	data "verses.txt" {
//	  text [char=27]
//	  rows 64
//	}

func readText(_ *Job, c *cursor) {
	d := c.r.data
	d.Text, d.LabelPos = true, c.pos
	d.Features, d.Label = "characters", "characters"
	d.Axis, d.Classes = c.axis()
	if !c.failed && len(c.args) > 0 {
		d.Names = c.classes()
	}
}

// embedding: a layer that makes a vector of each token.
//
//	embedding = "embedding" name n [ "positions" | "by" "place" ] [ "std" number ] .
//
// The value before it is the input of a `text`, or of features that are `tokens`, [places, tokens]. `embedding e 32` has the parameter e.w [tokens, e=32], a
// vector for each token; `positions` adds e.p [places, e=32], a vector for each place; with `by place` each
// place has vectors of its own, e.w [places, tokens, e=32], as users and items have. All start as
// normal(std), by default with 1/4. Tokens are private, one-hot: no cells but those of the rounded result.
//
//	model {
//	  input x [t=8, char=27]
//	  embedding e 8 positions std 1/2
//	  dense out 27 each t
//	}
//	data "verses.txt" {
//	  text [char=27]
//	  rows 64
//	}

func readEmbedding(_ *Job, c *cursor) {
	e := &Embedding{Name: c.name("the name of the layer"), Pos: c.pos}
	e.Width = c.natural("the number of features", 1)
	switch e.Positions = c.option("positions"); {
	case !e.Positions && c.option("by"):
		e.Apart = c.choice("place") != ""
	}
	if c.option("std") {
		e.Std = c.number("the deviation of the initial vectors")
	}
	if !c.failed && len(c.args) > 0 && c.args[0].Name != nil {
		c.choice("positions", "by", "std")
	}
	*c.r.body = append(*c.r.body, e)
}

// product: a layer of the products of two places.
//
//	product = "product" name .
//
// Of a value [t=2, e] before it, y[e] = x[0, e]·x[1, e], exact: what matches two embeddings. Summed up it is their inner
// product, a factorisation of a matrix with a row for each token of the first place and a column for each of the second.
//
//	model {
//	  input x [t=2, word=30]
//	  embedding e 4 by place
//	  product match
//	  dense out 1
//	}
//	data "pairs.csv" {
//	  features word, context tokens [word=30]
//	  target strength
//	  rows 96
//	}
//	loss mse

func readProduct(_ *Job, c *cursor) {
	*c.r.body = append(*c.r.body, &Product{Name: c.name("the name of the layer"), Pos: c.pos})
}

// attention: a layer in which each place takes from all places what it looks for.
//
//	attention = "attention" name "heads" n [ "causal" ] [ "biases" ] [ "lora" "rank" n ] .
//
// For a value x [t, e] before it, n heads and d = e/n: q, k and v are x @ a.q, x @ a.k and x @ a.v, each rounded, with parameters [e, ahead=n, aunit=d];
// scores q·k/√d (1/√d to 2⁻¹² where it is no power of two), by head, place and key, are rounded; p is their `softmax` over the keys, to ufx16.15; p·v is rounded, and
// so is its product with a.out [ahead, aunit, e]. With `biases` q, k, v and out have a.qb, a.kb, a.vb and a.outb,
// zeros at the start, as PyTorch's have. `lora rank n` is dense's, of q and v. Parameters start as normal with the greatest m/64 ≤ √(1/e).
//
// `causal` leaves to each place the keys up to its own, by a public mask: others have the least score of the format and,
// whatever they were, a p of exactly 0. The mask costs no cells.
//
//	model {
//	  input x [t=8, char=27]
//	  embedding e 8 positions
//	  layernorm n
//	  attention a heads 2 causal
//	  add r e
//	  dense out 27 each t
//	}
//	data "verses.txt" {
//	  text [char=27]
//	  rows 64
//	}

func readAttention(_ *Job, c *cursor) {
	a := &Attention{Name: c.name("the name of the layer"), Pos: c.pos}
	c.choice("heads")
	a.Heads = c.natural("the number of heads", 1)
	a.Causal, a.Biases = c.option("causal"), c.option("biases")
	a.LoRA = c.lora()
	if !c.failed && len(c.args) > 0 && c.args[0].Name != nil {
		c.choice("causal", "biases", "lora")
	}
	*c.r.body = append(*c.r.body, a)
}
