package isa

import (
	"fmt"
	"math/big"
	"strings"

	"github.com/aivm/aivm/isa/fixed"
)

// AxisNameArg is an axis' name as an operand of [Emitter.Op].
type AxisNameArg string

// emitter is the checker's Emitter for one instruction of the source.
type emitter struct {
	c      *checker
	prefix string // of the names of values
	top    bool   // the next basic operation is the instruction's own
	pos    *Instr
	here   bool // the operation must stand in the current block
	failed bool
	count  map[string]int
}

// Op emits an instruction with the given operands.
func (e *emitter) Op(name string, operands ...any) *Value {
	if e.failed {
		return e.c.poison(e.prefix)
	}
	call := &Call{Row: Lookup(name), Block: e.c.cur}
	form := call.Row.Form
	k := 0
	for _, o := range operands {
		if v, ok := o.(*Value); ok {
			call.add(v.Name, v)
			k += btoi(k < len(form)-1 || !form[k].Variadic)
			continue
		}
		call.Imm = append(call.Imm, operand(o))
		k++
	}
	top := e.top
	e.top = false
	v := e.call(call)
	e.top = top
	return v
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

// operand turns a Go value into an operand.
func operand(o any) Arg {
	switch o := o.(type) {
	case Arg:
		return o
	case fixed.Format:
		return Arg{Kind: Format, Format: o}
	case AxisNameArg:
		return Arg{Kind: AxisName, Name: string(o)}
	case []string:
		return Arg{Kind: AxisList, Names: o}
	case Axes:
		return Arg{Kind: Shape, Axes: o}
	case []Axis:
		return Arg{Kind: Shape, Axes: o}
	case *big.Rat:
		return Arg{Kind: Rational, Rat: o}
	case int:
		return Arg{Kind: Rational, Rat: integer(int64(o))}
	case [2]int:
		return Arg{Kind: Span, Lo: o[0], Hi: o[1]}
	}
	panic(fmt.Sprintf("BUG: operand of type %T", o))
}

// Fail reports an error of the instruction.
func (e *emitter) Fail(label, format string, a ...any) *Value {
	if !e.failed {
		e.failed = true
		e.c.errorf(e.pos.Pos, label, "%s: %s", e.pos.Row.Name, fmt.Sprintf(format, a...))
	}
	return e.c.poison(e.prefix)
}

// call emits a resolved call: a composite one is written out, a basic one
// becomes an operation, or the value of an equal one before it.
func (e *emitter) call(call *Call) *Value {
	if call.Row.lower != nil {
		top := e.top
		e.top = false
		v := call.Row.lower(e, call)
		e.top = top
		if top && !e.failed && v.Op != nil && strings.HasPrefix(v.Name, e.prefix+".") {
			v.Name = e.prefix
		}
		return v
	}
	c := e.c
	err := c.checkLoops(call)
	var t TensorType
	if err == nil {
		t, err = call.Row.shape(call)
	}
	if err == nil {
		err = c.checkResult(call, &t)
	}
	if err != nil {
		e.failed = true
		c.ruleError(e.pos, call, err)
		return c.poison(e.prefix)
	}
	if call.Row.cells && !c.hasCells(call.Args[0]) {
		// Commit the operand once more, here: a round by 2^0.
		e.here = true
		call.replace(0, e.Op("round", call.Args[0], *call.Types[0].Format))
		e.here = false
	}
	key := callKey(call)
	if v := c.cse[key]; v != nil && call.Row.Result && call.Row.Group != Declare && c.cur.Within(v.Block) && (!e.here && !call.Row.past || v.Block == c.cur) {
		return v
	}
	op := c.newOp(e.pos, call)
	switch call.Row.Role {
	case Asserts:
		return nil
	case IsOutput:
		c.unit.Outputs = append(c.unit.Outputs, &Public{e.prefix, call.Args[0], op})
	case IsMetric:
		c.unit.Metrics = append(c.unit.Metrics, &Public{e.prefix, call.Args[0], op})
	}
	v := c.newValue(e.name(call.Row), t)
	v.Op, op.Out = op, v
	if call.Row.Role == IsDraw {
		c.unit.Outputs = append(c.unit.Outputs, &Public{e.prefix, v, op})
	}
	c.cse[key] = v
	return v
}

// hasCells reports whether a rounded value is committed in the current block.
func (c *checker) hasCells(v *Value) bool {
	return v.Whole == nil && v.Block == c.cur && v.Op.Row.Role != IsConstant
}

func (c *Call) replace(i int, v *Value) { c.Names[i], c.Args[i], c.Types[i] = v.Name, v, &v.Type }

// name is a fresh name for a value: the instruction's own, or with the row's
// mnemonic behind it.
func (e *emitter) name(r *Row) string {
	if e.top {
		return e.prefix
	}
	if e.count == nil {
		e.count = map[string]int{}
	}
	e.count[r.Name]++
	if n := e.count[r.Name]; n > 1 {
		return fmt.Sprintf("%s.%s%d", e.prefix, r.Name, n)
	}
	return e.prefix + "." + r.Name
}

// checkLoops refuses operands that a gradient rule takes whole although an axis
// is named as a loop around it.
func (c *checker) checkLoops(call *Call) error {
	for i, t := range call.Types {
		if name := c.loopAxis(t.Axes); name != "" {
			return errorf(-1, "C7", "axis %s of %s is named as a loop around it", name, call.Names[i])
		}
	}
	return nil
}

// checkResult checks what holds for every instruction's result.
func (c *checker) checkResult(call *Call, t *TensorType) error {
	if msg := checkAxes(t.Axes, MaxRank); msg != "" {
		return errorf(-1, "C9", "result %s: %s", t.Axes, msg)
	}
	if name := c.loopAxis(t.Axes); name != "" {
		return errorf(-1, "C7", "result %s: axis %s is named as a loop around it", t.Axes, name)
	}
	if t.Scale > 200 {
		return errorf(-1, "C8", "scale 2^-%d is finer than 2^-200: insert round", t.Scale)
	}
	if t.Bound.BitLen() > MachineBits {
		return errorf(-1, "B1", "values may reach 2^%d, want less than 2^%d: insert round after %s",
			t.Bound.BitLen(), MachineBits, widest(call))
	}
	return nil
}

// widest names the operand with the largest bound and where it was made.
func widest(call *Call) string {
	var w *Value
	for _, a := range call.Args {
		if w == nil || a.Type.Bound.Cmp(w.Type.Bound) > 0 {
			w = a
		}
	}
	if w == nil {
		return "this line"
	}
	if w.Op != nil && w.Op.Instr.Pos.Line > 0 {
		return fmt.Sprintf("line %d (%s)", w.Op.Instr.Pos.Line, w.Name)
	}
	return w.Name
}

func callKey(call *Call) string {
	var b strings.Builder
	b.WriteString(call.Row.Name)
	for _, v := range call.Args {
		fmt.Fprintf(&b, " %d", v.ID)
	}
	for _, a := range call.Imm {
		fmt.Fprintf(&b, " %d|%s|%v|%v|%v|%v|%d:%d|%v", a.Kind, a.Name, a.Names, a.Format, a.Axes, a.Rat, a.Lo, a.Hi, a.Params)
	}
	return b.String()
}
