package asm

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/aivm/aivm/isa"
)

// Disassemble writes a program that [isa.Check] or [isa.Decode] accepts as
// assembly, laid out as [Format] does. Assembling it gives a program with the
// same encoding.
func Disassemble(p *isa.Program) []byte {
	var b bytes.Buffer
	writeBlock(&b, p.Body)
	out, err := Format("disassembly", b.Bytes())
	if err != nil {
		panic(fmt.Sprintf("BUG: %v", err))
	}
	return out
}

// writeBlock sets declarations and loops off by empty lines.
func writeBlock(b *bytes.Buffer, body []isa.Node) {
	var last isa.Node
	for _, n := range body {
		if last != nil && section(last) != section(n) {
			b.WriteByte('\n')
		}
		last = n
		switch n := n.(type) {
		case *isa.Loop:
			fmt.Fprintf(b, "loop %s %d {\n", n.Name, n.Trip)
			writeBlock(b, n.Body)
			b.WriteString("}\n")
		case *isa.Instr:
			writeInstr(b, n)
		}
	}
}

func section(n isa.Node) isa.Group {
	if in, ok := n.(*isa.Instr); ok && in.Row.Form[0].Kind == isa.Type {
		return isa.Declare
	} else if ok {
		return isa.Exact
	}
	return "loop"
}

func writeInstr(b *bytes.Buffer, in *isa.Instr) {
	if in.Dst != "" {
		b.WriteString(in.Dst + " = ")
	}
	b.WriteString(in.Row.Name)
	for i := range in.Args {
		b.WriteString([]string{" ", ", "}[min(i, 1)] + operandText(&in.Args[i]))
	}
	b.WriteByte('\n')
}

// operandText writes an operand as the assembler reads it.
func operandText(a *isa.Arg) string {
	switch a.Kind {
	case isa.Tensor, isa.AxisName:
		return a.Name
	case isa.AxisList:
		return "[" + strings.Join(a.Names, ", ") + "]"
	case isa.Shape:
		return a.Axes.String()
	case isa.Format:
		return a.Format.String()
	case isa.Type:
		return a.Format.String() + a.Axes.String()
	case isa.Rational:
		return a.Rat.RatString()
	case isa.Span:
		return fmt.Sprintf("%d:%d", a.Lo, a.Hi)
	case isa.Generator:
		s := make([]string, len(a.Params))
		for i, p := range a.Params {
			if s[i] = p.Value.RatString(); p.Name != "" {
				s[i] = p.Name + "=" + s[i]
			}
		}
		return a.Name + "(" + strings.Join(s, ", ") + ")"
	case isa.Classes:
		return ClassesText(a.Names)
	case isa.File:
		return Quote(a.Name)
	}
	panic(fmt.Sprintf("BUG: operand of kind %d", a.Kind))
}

// Quote writes a text as a string of the assembly, which it has no line break for.
func Quote(text string) string {
	return `"` + strings.NewReplacer("$", "$$", `"`, `""`).Replace(text) + `"`
}

// ClassesText writes names of classes as an operand of an input.
func ClassesText(names []string) string {
	s := make([]string, len(names))
	for i, n := range names {
		s[i] = Quote(n)
	}
	return classesWord + "(" + strings.Join(s, ", ") + ")"
}
