package asm

import (
	"fmt"
	"strings"

	"github.com/alecthomas/participle/v2/lexer"

	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/fixed"
)

// instruction reads an instruction. One with a mistake leaves an instruction
// without a row, so that the checker knows its result and says no more.
func (a *assembler) instruction(s *statement) {
	in := &isa.Instr{Dst: s.dst(), Pos: at(s.tokens()[0].Pos)}
	a.body = append(a.body, in)
	syntax, f := parse(instrParser, s)
	if f != nil {
		a.fault(f)
		return
	}
	row := isa.Lookup(strings.ToLower(syntax.Mnemonic.Text))
	if row == nil {
		var names []string
		for _, r := range isa.Table {
			names = append(names, r.Name)
		}
		hint := isa.Suggest(syntax.Mnemonic.Text, names)
		if w := foreign[strings.ToLower(syntax.Mnemonic.Text)]; w != "" {
			hint = ", did you mean " + w + "?"
		}
		a.errorf(syntax.Mnemonic.Pos, "there is no instruction %s%s", syntax.Mnemonic.Text, hint)
		return
	}
	args, ok := a.operands(row, syntax.Operands)
	if ok {
		in.Row, in.Args = row, args
	}
}

// foreign are instructions as numpy and PyTorch call them.
var foreign = map[string]string{
	"subtract": "sub", "minus": "sub", "plus": "add", "multiply": "mul", "times": "mul", "dot": "matmul", "mm": "matmul", "einsum": "matmul", "negative": "neg",
	"divide": "div", "reciprocal": "recip", "sgd": "sgdstep", "step_sgd": "sgdstep", "conv2d": "conv", "clamp": "clip", "quantize": "round", "cross_entropy": "xent", "norm": "norm2",
	"backward": "grad", "gradient": "grad", "permute": "transpose", "take": "gather", "view": "reshape", "cat": "concat", "constant": "const", "print": "metric", "return": "output",
}

// operands matches operands with the form of a row. One that fits no place has
// the kind that its writing suggests: the checker says what is wrong.
func (a *assembler) operands(row *isa.Row, list []*operandSyntax) ([]isa.Arg, bool) {
	args := make([]isa.Arg, 0, len(list))
	ok, k := true, 0
	for _, o := range list {
		for k < len(row.Form) && row.Form[k].Optional && !a.fits(o, row.Form[k].Kind) {
			k++
		}
		var kind isa.ArgKind
		if k < len(row.Form) && a.fits(o, row.Form[k].Kind) {
			kind = row.Form[k].Kind
		} else {
			kind = a.natural(o)
		}
		arg := isa.Arg{Kind: kind, Pos: at(o.Pos)}
		var words []string
		if k < len(row.Form) {
			words = row.Form[k].Words
		}
		if f := a.fill(&arg, o, words); f != nil {
			if f != errPoison {
				f.msg = row.Name + ": " + f.msg
			}
			a.fault(f)
			ok = false
		}
		args = append(args, arg)
		if k < len(row.Form) && !row.Form[k].Variadic {
			k++
		}
	}
	return args, ok
}

// fits reports whether an operand can be read as the kind.
func (a *assembler) fits(o *operandSyntax, kind isa.ArgKind) bool {
	switch kind {
	case isa.Tensor, isa.AxisName:
		return o.Name != nil
	case isa.Format:
		return o.Format != nil || o.Name != nil && looksLikeFormat(*o.Name) || a.textParam(o) != ""
	case isa.Type:
		return o.Type != nil
	case isa.AxisList:
		return o.Axes != nil && !o.Axes.sized()
	case isa.Shape:
		return o.Axes != nil && (o.Axes.sized() || len(o.Axes.List) == 0)
	case isa.Rational:
		return o.Value != nil && o.Hi == nil
	case isa.Span:
		return o.Hi != nil
	case isa.Generator:
		return o.Call != nil && o.Call.Name != classesWord
	case isa.Classes:
		return o.Call != nil && o.Call.Name == classesWord
	case isa.File:
		return o.File != nil
	}
	return false
}

// natural is the kind that an operand has by itself.
func (a *assembler) natural(o *operandSyntax) isa.ArgKind {
	for _, k := range []isa.ArgKind{isa.Tensor, isa.Format, isa.Type, isa.AxisList, isa.Shape, isa.Rational, isa.Span, isa.Generator, isa.Classes} {
		if a.fits(o, k) {
			return k
		}
	}
	return isa.File
}

// sized reports whether an axis of the list has a size.
func (l *axesSyntax) sized() bool {
	for _, ax := range l.List {
		if ax.Size != nil {
			return true
		}
	}
	return false
}

func looksLikeFormat(name string) bool {
	digits := strings.TrimPrefix(strings.TrimPrefix(name, "u"), "fx")
	return name == fixed.Bit.String() || len(digits) < len(name)-1 && strings.Trim(digits, "0123456789") == ""
}

// textParam is the name of the text parameter that the operand is, or "".
func (a *assembler) textParam(o *operandSyntax) string {
	if o.Value == nil || o.Hi != nil || len(o.Value.Rest)+len(o.Value.Left.Rest) > 0 {
		return ""
	}
	x := o.Value.Left.Left
	if x.Minus || x.Param == "" {
		return ""
	}
	if p := a.params[x.Param[1:]]; p == nil || p.num != nil {
		return ""
	}
	return x.Param
}

// fill reads the operand as arg.Kind; words are the names that a call may have, nil
// those of generators.
func (a *assembler) fill(arg *isa.Arg, o *operandSyntax, words []string) *fault {
	var f *fault
	switch arg.Kind {
	case isa.Tensor, isa.AxisName:
		arg.Name = *o.Name
	case isa.AxisList:
		for _, ax := range o.Axes.List {
			arg.Names = append(arg.Names, ax.Name)
		}
	case isa.Shape:
		arg.Axes, f = a.axes(o.Axes)
	case isa.Format:
		text := a.textParam(o)
		if o.Format != nil {
			text = *o.Format
		} else if o.Name != nil {
			text = *o.Name
		}
		arg.Format, f = a.format(o.Pos, text)
	case isa.Type:
		if arg.Format, f = a.format(o.Pos, o.Type.Format); f == nil {
			arg.Axes, f = a.axes(o.Type.Axes)
		}
	case isa.Rational:
		arg.Rat, f = a.number(o.Value)
	case isa.Span:
		if arg.Lo, f = a.size(o.Value, "start of the span"); f == nil {
			arg.Hi, f = a.size(o.Hi, "end of the span")
		}
	case isa.Generator:
		arg.Name = o.Call.Name
		arg.Params, f = a.call(o.Call, words)
	case isa.Classes:
		arg.Names, f = a.classes(o.Call)
	case isa.File:
		arg.Name, f = a.text(o.File)
	}
	return f
}

// format reads a number format, or the parameter $name that holds one.
func (a *assembler) format(pos lexer.Position, text string) (fixed.Format, *fault) {
	name, isParam := strings.CutPrefix(text, "$")
	if isParam {
		v, f := a.param(pos, name)
		switch {
		case f != nil:
			return fixed.Format{}, f
		case v.num != nil:
			return fixed.Format{}, &fault{pos, fmt.Sprintf("%s is the number %s, want the text of a number format", text, v.num.RatString())}
		}
		text = v.text
	}
	format, err := fixed.ParseFormat(text)
	if err != nil {
		return format, &fault{pos, err.Error()}
	}
	return format, nil
}

func (a *assembler) axes(l *axesSyntax) ([]isa.Axis, *fault) {
	var axes []isa.Axis
	for _, ax := range l.List {
		if ax.Size == nil {
			return nil, &fault{ax.Pos, fmt.Sprintf("axis %s has no size, want %s=n", ax.Name, ax.Name)}
		}
		n, f := a.size(ax.Size, "size of axis "+ax.Name)
		if f != nil {
			return nil, f
		}
		axes = append(axes, isa.Axis{Name: ax.Name, Size: n})
	}
	return axes, nil
}

// classesWord begins a list of classes.
const classesWord = "classes"

func (a *assembler) classes(c *callSyntax) ([]string, *fault) {
	if len(c.Texts) == 0 {
		return nil, &fault{c.Pos, `classes wants names, as in classes("cat", "dog")`}
	}
	var names []string
	for _, t := range c.Texts {
		name, f := a.text(t)
		if f != nil {
			return nil, f
		}
		names = append(names, name)
	}
	return names, nil
}

// call reads a generator, or a word with numbers that the row knows.
func (a *assembler) call(c *callSyntax, words []string) ([]isa.Param, *fault) {
	if words == nil && !knownGenerator(c.Name) {
		return nil, &fault{c.Pos, fmt.Sprintf("there is no generator %s%s", c.Name, isa.Suggest(c.Name, generatorNames()))}
	}
	if len(c.Texts) > 0 {
		return nil, &fault{c.Texts[0].Pos, fmt.Sprintf("generator %s takes no text", c.Name)}
	}
	var params []isa.Param
	for _, p := range c.Params {
		v, f := a.number(p.Value)
		if f != nil {
			return nil, f
		}
		params = append(params, isa.Param{Name: p.Name, Value: v})
	}
	return params, nil
}

func generatorNames() []string {
	var names []string
	for _, g := range isa.Generators {
		names = append(names, g.Name)
	}
	return names
}

func knownGenerator(name string) bool {
	for _, g := range isa.Generators {
		if g.Name == name {
			return true
		}
	}
	return false
}
