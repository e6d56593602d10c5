package isa

import (
	"math/big"
	"slices"
	"strings"

	"github.com/aivm/aivm/isa/relation"
)

// Limits of a program. They hold what [Decode] and [Check] allocate for a
// hostile one to some hundreds of megabytes; no honest one comes near.
const (
	MaxEncoding     = 16 << 20 // bytes of the encoding
	MaxName         = 64       // bytes of a name
	MaxClassName    = 256      // bytes of the name of a class
	MaxClasses      = 1 << 12  // names in a list of classes
	MaxDepth        = 16       // nested loops
	MaxInstructions = 1 << 16  // instructions and loops
	MaxOperands     = 256      // operands of an instruction, axes of an operand
	MaxItems        = 1 << 20  // nodes, operands, axes and parameters
	MaxRationalBits = 512      // of numerator and denominator
	MaxConstants    = 1 << 26  // numbers that generators draw
	MaxFixed        = 1 << 29  // bytes of padded constants: 8 for a number, 1 for a cell of a digit
	MaxOperations   = 1 << 18  // basic operations
	MaxUpdateTerms  = 1 << 18  // updates of all states, once for each read
	MaxTables       = 64       // tables of functions
	MaxCells        = 1 << 40  // padded cells that a proof commits to
	maxTensorBits   = 60       // index bits of one tensor, loops included
	maxErrors       = 100      // reported
	maxCandidates   = 4096     // of a suggestion

	maxRationalBytes = MaxRationalBits / 8
)

// identifier reports whether s is a name: a letter or _, then also digits.
func identifier(s string) bool {
	if s == "" || len(s) > MaxName {
		return false
	}
	for i := range len(s) {
		c := s[i] | 0x20
		letter := 'a' <= c && c <= 'z' || s[i] == '_'
		if !letter && (i == 0 || s[i] < '0' || s[i] > '9') {
			return false
		}
	}
	return true
}

// limits checks what [Decode] checks: sizes, names and numbers. Where it
// reports an error, nothing else is looked at.
func (c *checker) limits(p *Program) {
	l := &limits{checker: c}
	l.block(p.Body, 0)
	switch {
	case l.nodes > MaxInstructions:
		c.errorf(Pos{}, "X1", "%d instructions and loops, want %d at most", l.nodes, MaxInstructions)
	case l.items > MaxItems:
		c.errorf(Pos{}, "X2", "%d operands, axes and parameters, want %d at most", l.items, MaxItems)
	case len(c.errs) == 0 && !l.gaps && len(Encode(p)) > MaxEncoding:
		c.errorf(Pos{}, "X3", "the program is encoded in more than %d bytes", MaxEncoding)
	}
}

type limits struct {
	*checker
	nodes, items int
	gaps         bool // an instruction has no row
}

func (l *limits) block(body []Node, depth int) {
	l.nodes += len(body)
	l.items += len(body)
	for _, n := range body {
		switch n := n.(type) {
		case *Instr:
			l.instruction(n)
		case *Loop:
			l.name(n.Pos, n.Name)
			if depth == MaxDepth {
				l.errorf(n.Pos, "L3", "loop %s: more than %d nested loops", n.Name, MaxDepth)
				return
			}
			l.block(n.Body, depth+1)
		}
	}
}

func (l *limits) instruction(in *Instr) {
	if in.Row == nil {
		l.gaps = true
		return
	}
	switch dotted := strings.Contains(in.Dst, "."); {
	case dotted && in.Row.Role == IsInput:
		l.inputName(in.Pos, in.Dst)
	case dotted && inputName(in.Dst):
		l.errorf(in.Pos, "N6", "%.80q is no name of a result: a dot is in those of inputs alone, as in set.tensor", in.Dst)
	case in.Dst != "":
		l.name(in.Pos, in.Dst)
	}
	l.count(in.Pos, len(in.Args), "operands")
	for i := range in.Args {
		a := &in.Args[i]
		switch a.Kind {
		case Tensor:
			l.inputName(a.Pos, a.Name)
		case AxisName, Generator:
			l.name(a.Pos, a.Name)
		case Rational:
			l.number(a.Pos, a.Rat)
		}
		if a.Kind == Classes {
			l.classes(a)
			continue
		}
		l.count(a.Pos, max(len(a.Names), len(a.Axes)), "axes")
		for _, n := range a.Names {
			l.name(a.Pos, n)
		}
		for _, ax := range a.Axes {
			l.name(a.Pos, ax.Name)
		}
		l.items += len(a.Params)
		for _, p := range a.Params {
			if p.Name != "" {
				l.name(a.Pos, p.Name)
			}
			l.number(a.Pos, p.Value)
		}
	}
}

func (l *limits) count(pos Pos, n int, what string) {
	if l.items += n; n > MaxOperands {
		l.errorf(pos, "F7", "%d %s, want %d at most", n, what, MaxOperands)
	}
}

func (l *limits) name(pos Pos, s string) {
	if !identifier(s) {
		l.errorf(pos, "N6", "%.80q is no name: want a letter or _, then letters, digits and _, %d in all at most", s, MaxName)
	}
}

func (l *limits) inputName(pos Pos, s string) {
	if inputName(s) {
		return
	}
	if strings.Count(s, ".") > 1 {
		l.errorf(pos, "N6", "%.80q is no name: want one dot at most, as in set.tensor", s)
		return
	}
	l.name(pos, s)
}

func (l *limits) number(pos Pos, r *big.Rat) {
	if r == nil {
		l.errorf(pos, "F8", "a number is missing")
	} else if max(r.Num().BitLen(), r.Denom().BitLen()) > MaxRationalBits {
		l.errorf(pos, "F8", "a number has more than %d bits over %d", MaxRationalBits, MaxRationalBits)
	}
}

// draws is how many numbers a generator draws for a tensor, at most
// MaxConstants+1; states of zeros and values that come with the run cost nothing.
func draws(role Role, typ, gen *Arg) int {
	if g, err := generator(gen.Name); err != nil || g.fill == nil || g.Name == "zeros" && role != IsConstant {
		return 0
	}
	n := 1
	for _, a := range typ.Axes {
		n *= a.Size
	}
	param := func(name string) (int, bool) {
		i := slices.IndexFunc(gen.Params, func(p Param) bool { return p.Name == name })
		if i < 0 {
			return 0, false
		}
		v := gen.Params[i].Value
		switch {
		case !v.IsInt() || v.Sign() < 0: // the generator refuses it
			return 0, true
		case v.Num().BitLen() > 30:
			return MaxConstants + 1, true
		}
		return int(v.Num().Int64()), true
	}
	skip, _ := param("skip")
	if each, ok := param("n"); ok && gen.Name == "shuffle" && (len(typ.Axes) > 1 || skip > 0) {
		times := skip + 1
		if len(typ.Axes) > 1 {
			times = skip + typ.Axes[0].Size
		}
		return min(max(n, times*each), MaxConstants+1)
	}
	return min(n+skip, MaxConstants+1)
}

// constant reports whether the generators of the program draw few enough
// numbers with this one; the first that does not is an error.
func (c *checker) constant(in *Instr, axes Axes) bool {
	typ := in.Args[0]
	typ.Axes = axes
	n := draws(in.Row.Role, &typ, &in.Args[1])
	if n <= MaxConstants-c.drawn {
		c.drawn += n
		return true
	}
	c.errorf(in.Args[1].Pos, "X4", "%s %s: constants and seeded states of more than %d numbers in all", in.Row.Name, in.Dst, MaxConstants)
	return false
}

// graph checks the size of the program once composite instructions are written
// out, the terms of what reads of states see, and reports whether it is within the
// limit.
func (c *checker) graph() bool {
	terms := 0
	for _, s := range c.unit.States {
		if len(s.Updates) > 0 && len(s.Reads) > (MaxUpdateTerms-terms)/len(s.Updates) {
			c.errorf(s.Instr.Pos, "X6", "state %s: %d updates are seen by %d reads, in all states more than %d pairs: use a loop",
				s.Name, len(s.Updates), len(s.Reads), MaxUpdateTerms)
			return false
		}
		terms += len(s.Updates) * len(s.Reads)
	}
	return true
}

// commitments checks the size of what a proof commits to.
func (c *checker) commitments(sys *relation.System) {
	total, fixed := 0, 0
	for _, t := range sys.Tensors {
		index := 0
		for _, a := range t.Axes {
			index += a.Bits()
		}
		if index > maxTensorBits {
			c.errorf(Pos{}, "X7", "%s has 2^%d entries with its loops, want 2^%d at most", t.Name, index, maxTensorBits)
			return
		}
		if t.Kind == relation.Public && t.Role == relation.Constant {
			size := 8
			if t.Digit != nil {
				size = 1
			}
			if fixed += size << min(index, 40); fixed > MaxFixed {
				c.errorf(Pos{}, "X10", "constants and lists of indices take more than %d bytes with their padding, with %s", MaxFixed, t.Name)
				return
			}
		}
		if t.Kind != relation.Committed {
			continue
		}
		if total += 1 << index; total > MaxCells {
			c.errorf(Pos{}, "X8", "a proof commits to more than %d cells, with %s", MaxCells, t.Name)
			return
		}
	}
	tables := map[relation.Table]bool{}
	for _, l := range sys.Lookups {
		if l.Table.Kind == relation.FunctionTable {
			tables[l.Table] = true
		}
	}
	if len(tables) > MaxTables {
		c.errorf(Pos{}, "X9", "%d tables of functions and formats, want %d at most", len(tables), MaxTables)
	}
}
