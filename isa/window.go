package isa

import (
	"fmt"
	"math/big"
	"slices"
)

// Window is how the kernel of a conv or a deconv moves over the other tensor.
type Window struct {
	Pairs []Pair
	Over  []string // further axes that are summed over
	// Spread says that the first tensor is the narrow one, as in deconv: it is spread
	// out, not gathered.
	Spread bool
}

// Pair is a spatial axis of the first tensor and of the result, and the kernel's that
// moves along it. Entry u of the wide one of the two meets entry y of the narrow one
// in entry i of the kernel where
//
//	u = Stride·y + Dilate·i − Before.
type Pair struct {
	Axis, Kernel         string
	In, Out, Size        int // entries of the first tensor, the result and the kernel
	Stride, Dilate       int
	Before, After        int
	axisOfIn, axisOfSize int // positions in the operands' axes
}

// Window is that of a conv or a deconv.
func (o *Op) Window() *Window {
	w, err := windowOf(o.Row, o.Imm, o.Args[0].Type.Axes, o.Args[1].Type.Axes)
	if err != nil {
		panic("BUG: " + err.Error())
	}
	return w
}

// Source is the entry of the first tensor that meets entry k of the kernel in entry
// out of the result, −1 if there is none.
func (w *Window) Source(n, out, k int) int {
	p := &w.Pairs[n]
	if !w.Spread {
		if u := p.Stride*out + p.Dilate*k - p.Before; u < p.In {
			return max(u, -1)
		}
		return -1
	}
	switch y := out + p.Before - p.Dilate*k; {
	case y < 0 || y%p.Stride != 0 || y/p.Stride >= p.In:
		return -1
	default:
		return y / p.Stride
	}
}

// windowForm are the operands of conv and deconv.
var windowForm = []Operand{
	{Name: "x", Kind: Tensor, Sample: sampleImage},
	{Name: "k", Kind: Tensor, Sample: sampleKernel},
	{Name: "along", Kind: AxisList, Sample: sampleAlong},
	{Name: "kernel", Kind: AxisList, Sample: sampleAlongKernel},
	{Name: "axes", Kind: AxisList, Optional: true, Sample: sampleContracted},
	{Name: "steps", Kind: Generator, Optional: true, Variadic: true, Words: windowWords, Sample: sampleSteps},
}

// windowWords are how the kernel moves, in the order that gradients write them.
var windowWords = []string{"stride", "dilate", "before", "after", "pad"}

// windowOf reads the operands of a conv or a deconv with these axes.
func windowOf(r *Row, imm []Arg, a, b Axes) (*Window, error) {
	w := &Window{Spread: r.Name == "deconv"}
	along, kernel := r.operand(imm, "along").Names, r.operand(imm, "kernel").Names
	switch {
	case len(along) == 0:
		return nil, errorf(-1, "C1", "no axis for the kernel to move along")
	case len(along) != len(kernel):
		return nil, errorf(-1, "C1", "%d axes of x and %d of the kernel, want as many: the kernel's first moves along the first", len(along), len(kernel))
	}
	for n := range along {
		i, err := named(0, a, along, n)
		if err != nil {
			return nil, err
		}
		j, err := named(1, b, kernel, n)
		if err != nil {
			return nil, err
		}
		w.Pairs = append(w.Pairs, Pair{
			Axis: along[n], Kernel: kernel[n], In: a[i].Size, Size: b[j].Size, Stride: 1, Dilate: 1, axisOfIn: i, axisOfSize: j,
		})
	}
	if err := w.contracted(r.operand(imm, "axes"), a, b); err != nil {
		return nil, err
	}
	if err := w.steps(imm); err != nil {
		return nil, err
	}
	for n := range w.Pairs {
		if err := w.Pairs[n].measure(w.Spread); err != nil {
			return nil, err
		}
	}
	return w, nil
}

// named is the position of the n-th name of a list in the operand's axes.
func named(arg int, axes Axes, list []string, n int) (int, error) {
	i := slices.Index(axes.Names(), list[n])
	switch {
	case i < 0:
		return 0, errorf(arg, "C1", "%s has no axis %s%s", axes, list[n], Suggest(list[n], axes.Names()))
	case slices.Contains(list[:n], list[n]):
		return 0, errorf(arg, "C1", "axis %s is named twice", list[n])
	}
	return i, nil
}

// contracted sets the further axes that are summed: the list, or all that both have.
func (w *Window) contracted(list *Arg, a, b Axes) error {
	var shared []string
	for i, ax := range a {
		j := slices.Index(b.Names(), ax.Name)
		if j < 0 || slices.ContainsFunc(w.Pairs, func(p Pair) bool { return p.axisOfIn == i || p.axisOfSize == j }) {
			continue
		}
		if b[j].Size != ax.Size {
			return errorf(1, "C2", "axis %s has %d entries in x and %d in the kernel", ax.Name, ax.Size, b[j].Size)
		}
		shared = append(shared, ax.Name)
	}
	w.Over = shared
	if list == nil {
		return nil
	}
	for _, name := range list.Names {
		if !slices.Contains(shared, name) {
			return errorf(-1, "C3", "axis %s is not shared by x %s and the kernel %s", name, a, b)
		}
	}
	w.Over = list.Names
	return nil
}

// steps reads stride(2), pad(y=1, x=2) and their like.
func (w *Window) steps(imm []Arg) error {
	seen := map[string]bool{}
	for i := range imm {
		if imm[i].Kind != Generator {
			continue
		}
		word := imm[i].Name
		switch {
		case !slices.Contains(windowWords, word):
			return errorf(-1, "C4", "there is no %s, want stride, dilate, pad, before or after%s", word, Suggest(word, windowWords))
		case seen[word]:
			return errorf(-1, "C4", "%s is given twice", word)
		case word == "pad" && (seen["before"] || seen["after"]) || seen["pad"] && (word == "before" || word == "after"):
			return errorf(-1, "C4", "pad is before and after in one: give it or them")
		}
		seen[word] = true
		if err := w.step(word, imm[i].Params); err != nil {
			return err
		}
	}
	return nil
}

func (w *Window) step(word string, params []Param) error {
	if len(params) == 0 {
		return errorf(-1, "C4", "%s wants a number, or one for each axis, as in %s(2) or %s(%s=2)", word, word, word, w.Pairs[0].Axis)
	}
	seen := map[string]bool{}
	for _, v := range params {
		least := int64(btoi(word == "stride" || word == "dilate"))
		if !v.Value.IsInt() || v.Value.Num().Cmp(big.NewInt(least)) < 0 || v.Value.Num().Cmp(big.NewInt(MaxElements)) > 0 {
			return errorf(-1, "C4", "%s %s, want an integer from %d", word, v.Value.RatString(), least)
		}
		found := false
		for n := range w.Pairs {
			p := &w.Pairs[n]
			if v.Name == p.Axis || v.Name == "" && len(params) == 1 {
				p.set(word, int(v.Value.Num().Int64()))
				found = true
			}
		}
		switch {
		case v.Name == "" && !found:
			return errorf(-1, "C4", "%s: several numbers want the names of their axes, as in %s(%s=2)", word, word, w.Pairs[0].Axis)
		case !found:
			return errorf(-1, "C4", "%s: the kernel does not move along %s", word, v.Name)
		case seen[v.Name]:
			return errorf(-1, "C4", "%s of axis %s is given twice", word, v.Name)
		}
		seen[v.Name] = true
	}
	return nil
}

func (p *Pair) set(word string, v int) {
	switch word {
	case "stride":
		p.Stride = v
	case "dilate":
		p.Dilate = v
	case "before":
		p.Before = v
	case "after":
		p.After = v
	default:
		p.Before, p.After = v, v
	}
}

// measure sets the entries of the result.
func (p *Pair) measure(spread bool) error {
	span, pads := p.Dilate*(p.Size-1)+1, p.Before+p.After
	if spread {
		if p.Out = p.Stride*(p.In-1) + span - pads; p.Out < 1 {
			return errorf(-1, "C5", "axis %s has %d entries before %d are cut off", p.Axis, p.Out+pads, pads)
		}
		return nil
	}
	room := p.In + pads - span
	switch {
	case room < 0:
		return errorf(1, "C5", "the kernel is larger than x: %d entries along %s%s, which has %d%s: want a pad of %d more in all", span, p.Axis,
			note(p.Dilate > 1, ", %d dilated by %d", p.Size, p.Dilate), p.In+pads, note(pads > 0, " with %d of padding", pads), -room)
	case room%p.Stride != 0:
		return errorf(-1, "C6", "stride %d leaves a remainder of %d of the %d entries along %s%s: want after(%s=%d), or a slice of x that leaves out %d",
			p.Stride, room%p.Stride, p.In+pads, p.Axis, note(pads > 0, " with padding"), p.Axis, p.After+p.Stride-room%p.Stride, room%p.Stride)
	}
	p.Out = room/p.Stride + 1
	return nil
}

// note is a part of a message that is not always there.
func note(there bool, format string, a ...any) string {
	if !there {
		return ""
	}
	return fmt.Sprintf(format, a...)
}

// meetings bounds how many entries of the kernel meet one entry of the result.
func (p *Pair) meetings(spread bool) int {
	n := min(p.Size, p.In)
	if spread { // those of one residue
		g, h := p.Stride, p.Dilate
		for h > 0 {
			g, h = h, g%h
		}
		n = min(n, (p.Size-1)/(p.Stride/g)+1)
	}
	return n
}
