package compiler

// conv: a layer whose kernel moves over the value before it.
//
//	conv = "conv" name n "kernel" sizes { "stride" sizes | "dilate" sizes | "pad" sizes | "same" | "groups" n }
//	       [ activation ] [ "std" number ]
//	       [ "format" format ] [ "delta" ( format | "exact" ) ] [ "state" format ] .
//	sizes = n { "x" n } .
//
// The last axis of the value before it is that of its channels, all others but rows are
// directions, one or more: `input x [h=28, w=28, c=1]`. `conv c1 6 kernel 5 relu` is a layer of 6
// channels with a kernel of 5 in all directions, `kernel 5x3` of 5 along the first and 3 along
// the second. The kernel moves by `stride` and stays within the image and its `pad`ding; `same`
// pads so that the result is as long as the image, or as that over the stride, rounded up.
// `dilate 2` takes every second entry. A kernel that is larger than the image, and a stride that
// leaves a remainder, are errors. `groups n`, for n channels before and n of the layer, is
// depthwise: each channel has a kernel of its own.
//
// Parameters are c1.w `[c1h=5, c1w=5, c=1, c1=6]`, an axis for each direction, the channels before
// and those of the layer, and c1.b `[c1=6]`; the result has the axes `[h=24, w=24, c1=6]`. What
// follows is as for dense: w starts as normal(std), by default with √(2/inputs) of its kernel.
//
//	model {
//	  input x [part=4, c=1]
//	  conv c1 2 kernel 3 pad 1 relu
//	  dense out 3
//	}

func readConv(_ *Job, c *cursor) {
	l := &Conv{Name: c.name("the name of the layer"), Pos: c.pos}
	l.Channels = c.natural("the number of channels", 1)
	if !c.failed && !c.option("kernel") {
		c.errorf(c.here(), "want kernel and its size, as in kernel 5 or kernel 5x3")
	}
	l.Kernel = c.sizes("the size of the kernel, as in 5 or 5x3", 1)
	for more := true; more; {
		switch {
		case c.option("stride"):
			l.Stride = c.sizes("the stride", 1)
		case c.option("dilate"):
			l.Dilate = c.sizes("the dilation", 1)
		case c.option("pad"):
			l.Pad = c.sizes("the padding", 0)
		case c.option("same"):
			l.Same = true
		case c.option("groups"):
			l.Groups = c.natural("the number of groups", 1)
		default:
			more = false
		}
	}
	if l.Same && l.Pad != nil {
		c.errorf(c.pos, "same says how much padding there is: pad is not wanted beside it")
	}
	c.units(&l.Act, &l.Slope, &l.Std, &l.Format, &l.Delta, &l.Exact, &l.State)
	c.others("stride", "dilate", "pad", "same", "groups")
	*c.r.body = append(*c.r.body, l)
}

// maxpool: a layer of the largest entries of windows.
//
//	maxpool = "maxpool" name ( sizes | "all" ) .
//
// Windows lie side by side and have the given size in every direction, or, by `2x3`, in each;
// they divide the image. `all` is one window, the whole image. The channels stay. The gradient
// goes to the first of several largest entries.
//
//	model {
//	  input x [part=4, c=1]
//	  conv c1 2 kernel 3 pad 1 relu
//	  maxpool p1 2
//	  dense out 3
//	}

// meanpool: a layer of the means of windows.
//
//	meanpool = "meanpool" name ( sizes | "all" ) .
//
// As maxpool, but the mean, which is exact: a window has 2^k entries.
//
//	model {
//	  input x [part=4, c=1]
//	  conv c1 2 kernel 3 pad 1 relu
//	  meanpool p1 all
//	  dense out 3
//	}

func readPool(_ *Job, c *cursor) {
	p := &Pool{Op: c.word, Name: c.name("the name of the layer"), Pos: c.pos}
	if !c.option("all") {
		p.Window = c.sizes("the size of a window, as in 2 or 2x3, or all", 1)
	}
	*c.r.body = append(*c.r.body, p)
}

// flatten: a layer with one axis for all of an image.
//
//	flatten = "flatten" name .
//
// Entries stand row-major, the channels innermost, as PyTorch has them for images whose channels
// are last; the axis has the name of the layer. It is not needed before dense, which sums over
// all axes: with it, dense has parameters of two axes.
//
//	model {
//	  input x [part=4, c=1]
//	  conv c1 2 kernel 3 pad 1 relu
//	  flatten f
//	  dense out 3
//	}

func readFlatten(_ *Job, c *cursor) {
	*c.r.body = append(*c.r.body, &Flatten{Name: c.name("the name of the layer"), Pos: c.pos})
}
