package aivm_test

import (
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
)

// writer draws a script.
type writer struct {
	*rand.Rand
	strings.Builder
	n    int      // values so far
	dims []string // axes of the value before, by name
	size []int
	last string
}

func (w *writer) one(of ...string) string { return of[w.IntN(len(of))] }

func (w *writer) name(letter string) string {
	w.n++
	return fmt.Sprint(letter, w.n)
}

func (w *writer) line(format string, a ...any) { fmt.Fprintf(w, "  "+format+"\n", a...) }

func (w *writer) activation() string { return w.one("", " relu", " sigmoid", " tanh", " gelu") }

// image draws a layer of a value with directions and channels.
func (w *writer) image() {
	c := len(w.dims) - 1
	switch w.IntN(7) {
	case 0, 1:
		name, kernel := w.name("c"), 1+w.IntN(3)
		if w.IntN(2) == 0 || kernel > w.size[0] {
			w.line("conv %s %d kernel %d same%s", name, 2+w.IntN(3), kernel, w.activation())
		} else {
			dilate := ""
			span := kernel - 1
			if 2*span < w.size[0] && w.IntN(2) == 0 && c == 1 {
				span, dilate = 2*span, " dilate 2"
			}
			stride := ""
			if by := 2; (w.size[0]-span-1)%by == 0 && c == 1 {
				stride = " stride 2"
				w.size[0] = (w.size[0]-span-1)/by + 1
			} else {
				for i := range c {
					w.size[i] -= span
				}
			}
			w.line("conv %s %d kernel %d%s%s%s", name, 2+w.IntN(3), kernel, stride, dilate, w.activation())
		}
		var out int
		_, err := fmt.Sscanf(w.String()[strings.LastIndex(w.String(), name):], name+" %d", &out)
		if err != nil {
			panic(err)
		}
		w.dims[c], w.size[c], w.last = name, out, name
	case 2:
		name := w.name("g")
		w.line("conv %s %d kernel 2 groups %d", name, w.size[c], w.size[c])
		if w.size[c] == 1 { // no group: an axis of its own
			w.dims[c] = name
		}
		for i := range c {
			w.size[i]--
		}
		w.last = name
	case 3:
		fits := true
		for _, s := range w.size[:c] {
			fits = fits && s%2 == 0
		}
		if !fits {
			return
		}
		name := w.name("p")
		w.line("%s %s 2", w.one("maxpool", "meanpool"), name)
		for i := range c {
			w.size[i] /= 2
		}
		w.last = name
	case 4:
		name, g := w.name("m"), w.name("g")
		w.line("param %s [%s=%d] fill(%s)", g, w.dims[c], w.size[c], w.one("1", "1/2")) // without the size it is all axes of a layer of that name
		w.line("%s = %s * %s", name, w.last, g)
		w.last = name
	default:
		w.any()
	}
}

// any draws a value of the axes of the one before.
func (w *writer) any() {
	name, x := w.name("v"), w.last
	w.line("%s = %s", name, strings.ReplaceAll(w.one("tanh(X)", "relu(X)", "X * sigmoid(X)", "gelu(X)", "X + 1/2", "3/4 * X", "1/4 - X", "-X", "X - sigmoid(1/2 * X)", "relu(X) - 1/4 * relu(-X)"), "X", x))
	w.last = name
}

// flat draws a layer of a value with one axis.
func (w *writer) flat() {
	x, axis := w.last, w.dims[0]
	name := w.name("h")
	switch w.IntN(7) {
	case 0, 1:
		w.line("dense %s %d%s", name, 2+w.IntN(5), w.activation())
		var out int
		if _, err := fmt.Sscanf(w.String()[strings.LastIndex(w.String(), name):], name+" %d", &out); err != nil {
			panic(err)
		}
		w.dims, w.size, w.last = []string{name}, []int{out}, name
	case 2:
		u, unit := w.name("w"), w.name("u")
		w.line("param %s [%s, %s=3] normal(std=1/2)", u, axis, unit)
		w.line("param %sb [%s] fill(1/8)", u, unit)
		w.line("%s = %s(%s)", name, w.one("tanh", "relu"), w.one(x+" @ "+u+" + "+u+"b", u+"b + "+u+" @ "+x))
		w.dims, w.size, w.last = []string{unit}, []int{3}, name
	case 3: // a residual of two layers
		u, unit := w.name("w"), w.name("u")
		w.line("param %s [%s, %s=4] normal(std=1/2)", u, axis, unit)
		w.line("param %sback [%s, %s] normal(std=1/4)", u, unit, axis)
		w.line("%s = %s + relu(%s @ %s) @ %sback", name, x, x, u, u)
		w.last = name
	case 4:
		w.line("%s = %s", name, strings.ReplaceAll(w.one("X * softmax(X)", "X * sum(X * X)", "X + sum(X)", "softmax(X)"), "X", x))
		w.last = name
	case 5: // a product of parameters
		u, a, b := w.name("w"), w.name("a"), w.name("b")
		w.line("param %sl [%s, %s=2] normal(std=1/2)", u, axis, a)
		w.line("param %sr [%s, %s=3] normal(std=1/2)", u, a, b)
		w.line("%s = tanh(%s @ (%sl @ %sr))", name, x, u, u)
		w.dims, w.size, w.last = []string{b}, []int{3}, name
	default:
		w.any()
	}
}

// drawn is a script and its table.
type drawn struct {
	script, table string
	rows          int
	x             []float64 // rows of the ONNX input
	bit           bool
}

// draw makes a random script of a random table.
func draw(rng *rand.Rand) *drawn {
	w := &writer{Rand: rng, last: "x"}
	d := &drawn{rows: 32}
	switch rng.IntN(4) {
	case 0:
		w.dims, w.size = []string{"h", "w", "c"}, []int{4 + rng.IntN(3), 4 + rng.IntN(3), 1 + rng.IntN(2)}
	case 1:
		w.dims, w.size = []string{"t", "c"}, []int{7 + rng.IntN(3), 1 + rng.IntN(3)}
	default:
		w.dims, w.size = []string{"part"}, []int{3 + rng.IntN(5)}
	}
	columns, text := 1, ""
	for i, name := range w.dims {
		columns *= w.size[i]
		text += fmt.Sprintf(", %s=%d", name, w.size[i])
	}
	features, prepare := d.columns(rng, columns, rng.IntN(6))
	loss, label := rng.IntN(3), ""
	if rng.IntN(4) == 0 && prepare == "" {
		text += "] centre 1/2"
	} else {
		text += "]"
	}
	w.line("input x [%s", text[2:])
	attended := len(w.dims) == 2 && rng.IntN(2) == 0
	if attended { // of the entries of a sequence
		w.line("param va [c] normal(std=1/2)")
		w.line("at = softmax(x @ va)")
		w.line("pooled = at @ x")
		w.dims, w.size, w.last = []string{"c"}, w.size[1:], "pooled"
	}
	for range rng.IntN(5) {
		if len(w.dims) > 1 {
			if len(w.dims) > 1 && min(w.size[0], w.size[len(w.size)-2]) < 2 {
				break
			}
			w.image()
		} else {
			w.flat()
		}
	}
	if len(w.dims) > 1 && rng.IntN(2) == 0 {
		w.line("flatten f")
		w.dims, w.last = []string{"f"}, "f"
	}
	units := 1
	switch loss {
	case 0:
		units = 2 + rng.IntN(3)
		label = fmt.Sprintf("label y [kind=%d]", units)
	case 1:
		label, d.bit = "label y", true
	case 2:
		label = "target y" + []string{"", " standardise"}[rng.IntN(2)]
	}
	w.line("dense out %d std 1/4", units)
	d.script = fmt.Sprintf("model {\n%s}\ndata \"d.csv\" header {\n  features %s\n%s  %s\n}\nloss %s\noptimizer sgd rate 1/64\ntrain { epochs 1, batch 8, shuffle 1, init %d }\nmargin 2\n",
		w.String(), features, prepare, label, []string{"softmax_cross_entropy", "logistic", "mean_squared_error"}[loss], rng.IntN(1000))
	d.label(rng, loss, units)
	return d
}

// label adds a column of labels.
func (d *drawn) label(rng *rand.Rand, loss, units int) {
	lines := strings.Split(strings.TrimSuffix(d.table, "\n"), "\n")
	lines[0] += ",y"
	for i := 1; i < len(lines); i++ {
		switch loss {
		case 0:
			lines[i] += fmt.Sprint(",", (i-1)%units)
		case 1:
			lines[i] += fmt.Sprint(",", rng.IntN(2))
		case 2:
			lines[i] += fmt.Sprintf(",%d", rng.IntN(9)-4)
		}
	}
	d.table = strings.Join(lines, "\n") + "\n"
}

// columns draws a table with so many features, and what the script says of it.
func (d *drawn) columns(rng *rand.Rand, n, kind int) (features, prepare string) {
	colour := kind == 3 && n > 4 && n < 10
	numbers := n
	if colour {
		numbers = n - 3
	}
	var head []string
	for i := range numbers {
		head = append(head, fmt.Sprint("a", i))
	}
	features = fmt.Sprintf("a0..a%d", numbers-1)
	if numbers == 1 {
		features = "a0"
	}
	if colour {
		head = append(head, "colour")
		features += ", colour"
	}
	d.table = strings.Join(head, ",") + "\n"
	for range d.rows {
		var cells []string
		for range numbers {
			v := float64(rng.IntN(33)-16) / 8
			switch kind {
			case 0:
				v = float64(rng.IntN(17))
			case 1, 3:
				v = math.Round(1000*rng.NormFloat64()) / 64
			case 2:
				v = float64(rng.IntN(1000)) / 4
			}
			cells = append(cells, fmt.Sprint(v))
			d.x = append(d.x, v)
		}
		if colour {
			k := rng.IntN(3)
			cells = append(cells, []string{"red", "green", "blue"}[k])
			one := []float64{0, 0, 0}
			one[k] = 1
			d.x = append(d.x, one...)
		}
		d.table += strings.Join(cells, ",") + "\n"
	}
	switch kind {
	case 0:
		features += " scale 1/16"
	case 1, 3:
		prepare = []string{"  standardise\n", "  minmax\n", "  clip -3:5/2 a1\n  standardise\n"}[rng.IntN(3)]
		prepare = strings.Replace(prepare, "5/2", "2.5", 1)
		if colour {
			prepare = "  category colour: red, green, blue\n" + prepare
		}
	case 2:
		prepare = "  log1p a0, a1\n  clip 0:200\n  standardise\n"
	}
	return features, prepare
}

// fixed are scripts with what random ones seldom have.
func fixed() (all []*drawn) {
	rng := rand.New(rand.NewPCG(1, 1))
	for _, c := range []struct {
		columns, kind, loss, units int
		model, label               string
	}{
		{50, 4, 0, 3, "input x [h=5, w=5, c=2] centre 1/2\n conv c1 3 kernel 2 dilate 2 gelu\n conv c2 3 kernel 2x1 groups 3 pad 1x0\n flatten f\n dense m 4 tanh\n dense out 3", "label y [kind=3]"},
		{35, 4, 1, 1, "input x [t=7, c=5]\n conv c1 4 kernel 3 stride 2 relu\n conv c2 4 kernel 2 same sigmoid\n maxpool top all\n dense out 1", "label y"},
		{12, 4, 1, 1, "input x [t=4, c=3]\n dense e 4 each t leaky_relu 1/8\n dense f 4 each t silu\n add r e\n dropout k 1/4\n dense h 6 hard_sigmoid\n dense g 6\n add s h tanh\n dense out 1", "label y"},
		{7, 3, 2, 1, "input x [part=7]\n dense h 6 relu\n dense out 1", "target y standardise"},
		{3, 2, 2, 1, "input x [part=3]\n dense h 6 relu\n dense out 1", "target y"},
	} {
		d := &drawn{rows: 32, bit: c.loss == 1}
		features, prepare := d.columns(rng, c.columns, c.kind)
		d.label(rng, c.loss, c.units)
		d.script = fmt.Sprintf("model {\n %s\n}\ndata \"d.csv\" header {\n features %s\n%s %s\n}\nloss %s\noptimizer sgd rate 1/64\ntrain { epochs 1, batch 8, init 4 }\nmargin 2\n",
			c.model, features, prepare, c.label, []string{"softmax_cross_entropy", "logistic", "mean_squared_error"}[c.loss])
		all = append(all, d)
	}
	return all
}
