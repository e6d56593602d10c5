package onnxscript

// op is an operation of the script.
type op struct {
	kind string // input, dense, conv, maxpool, meanpool, param, number, a function, or one of + - *
	args []*op
	name string // in the script, once it is written
	hint string // of a name: that of the weights

	places []place // of an input, in the order of the graph until it is written, and of a param
	along  *op     // of a param: the value that it is added to or multiplied by

	// Of dense and conv: the weights, row-major over from (of a conv the channels, then the kernel) and the units, and the bias.
	// Of a param: the values over places.
	weights, bias []float64
	from          []place // that are summed over
	kept          []place // of what dense reads, that are not
	out           place   // of the units or the channels; size 1 and no axis: none
	fresh         bool    // constants may become part of it

	kernel, stride, dilate, pad []int
	directions                  []place // of what it reads
	channels                    place
	same, depthwise             bool
	act                         string
	let                         bool   // of dense: it is written as an expression, for its axis has another name
	node                        string // for messages
	number                      float64
	window                      []int // of a pool; nil: all
}

// of names the node of an operation, and of those that it is made of.
func (o *op) of(node string) {
	if o == nil || o.node != "" {
		return
	}
	o.node = node
	for _, a := range o.args {
		a.of(node)
	}
}

// units is the number of units.
func (o *op) units() int { return max(o.out.size, 1) }

// affine multiplies the units of a layer and adds to them; lists have an entry for each, or one for all.
func (o *op) affine(times, plus []float64) {
	at := func(list []float64, i int) float64 { return list[min(i, len(list)-1)] }
	n := o.units()
	if times != nil {
		for i := range o.weights { // units are the last axis
			o.weights[i] *= at(times, i%n)
		}
	}
	for i := range o.bias {
		if times != nil {
			o.bias[i] *= at(times, i)
		}
		if plus != nil {
			o.bias[i] += at(plus, i)
		}
	}
}
