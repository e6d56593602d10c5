package compiler

// freeze: parameters that stay as they start.
//
//	freeze = "freeze" name [ "." name ] { "," name [ "." name ] } .
//
// `freeze h` are all parameters of the layer h, of a layer in a call by the names that its parameters have, `b1.a`; `freeze h.w` is one. They
// have no updates and no gradients, and 16 bits in all: values that are made of them have fewer cells. They are
// what `start from` a file is for; without one they stay at their seeds.
//
//	model {
//	  input x [part=4]
//	  dense h 8 relu
//	  dense out 3
//	}
//	freeze h

func readFreeze(j *Job, c *cursor) {
	for more := true; more && !c.failed; more = c.comma() {
		a := c.next("a layer or a parameter, as in h or h.w", func(a *operandSyntax) bool { return a.Name != nil })
		if a != nil {
			j.Freeze = append(j.Freeze, Freeze{Path: a.Name.text(), Pos: at(a.Pos)})
		}
	}
}
