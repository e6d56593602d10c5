package editor

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/isa"
)

// hoverAt says what stands at a place; p may be nil, or of an older version.
func hoverAt(s *source, p *program, at position) *hover {
	if s.script() {
		return hoverScript(s, p, at)
	}
	for _, st := range s.statements() {
		for i, t := range st.Tokens {
			r := s.span(t)
			if r.Start.Line != at.Line || !r.holds(at) || t.Kind != "Ident" && t.Kind != "Dotted" {
				continue
			}
			if head := i == 0 && st.Name == "" || i == 2 && st.Name != ""; head && isa.Lookup(st.Word) != nil {
				return &hover{markdown(instruction(isa.Lookup(st.Word)) + costText(p, s, t.Pos.Line)), r}
			}
			if text := tensorText(p, t.Text); text != "" {
				return &hover{markdown(text + definedBy(p, t.Text)), r}
			}
		}
	}
	return nil
}

func markdown(text string) markup { return markup{"markdown", text} }

// instruction is the documentation of an instruction.
func instruction(r *isa.Row) string {
	doc := isa.Documentation(r.Name)
	_, rest, _ := strings.Cut(doc, "\n")
	return "```aasm\n" + r.Usage() + "\n```\n" + isa.Summary(r.Name) + "\n" + fenced(rest)
}

// fenced puts indented lines of a comment into fences, and leaves prose as it is.
func fenced(text string) string {
	return strings.ReplaceAll(strings.TrimRight(text, "\n"), "\t", "    ")
}

// tensorText is the type of a tensor or a state.
func tensorText(p *program, name string) string {
	if p == nil {
		return ""
	}
	if v := p.unit.Named[name]; v != nil {
		return "```aasm\n" + name + ": " + typeText(&v.Type) + "\n```\n" + exactText(&v.Type)
	}
	for _, st := range p.unit.States {
		if st.Name == name {
			return "```aasm\n" + name + ": state " + typeText(&st.Type) + "\n```\n"
		}
	}
	return ""
}

func typeText(t *isa.TensorType) string {
	if t.Format == nil {
		return "exact" + t.Axes.String()
	}
	return t.Format.String() + t.Axes.String()
}

// exactText says what an exact tensor may reach.
func exactText(t *isa.TensorType) string {
	if t.Format != nil || t.Bound == nil {
		return ""
	}
	return fmt.Sprintf("Multiples of 2^-%d, below 2^%d.\n", t.Scale, t.Bound.BitLen()-t.Scale)
}

// definedBy is the instruction that makes a tensor, and its cells.
func definedBy(p *program, name string) string {
	if p == nil {
		return ""
	}
	text := ""
	p.unit.Program.Walk(func(in *isa.Instr, _ []*isa.Loop) {
		if in.Dst == name && text == "" && in.Row != nil {
			text = "\n" + in.Row.Name + ": " + isa.Summary(in.Row.Name) + "\n"
			if n := p.cells[in.Pos.Line]; n > 0 {
				text += "\n" + cellsText(n) + " in its line, in all steps.\n"
			}
		}
	})
	return text
}

// cellsText is a number of cells.
func cellsText(n int64) string {
	if n == 1 {
		return "1 cell"
	}
	return group(n) + " cells"
}

// group writes a number with commas.
func group(n int64) string {
	s := strconv.FormatInt(n, 10)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

// costText is what a line costs, if it is still as it was.
func costText(p *program, s *source, line int) string {
	if n, ok := p.cellsAt(s, line); ok && n > 0 {
		return "\n\n" + cellsText(n) + " in this line, in all steps.\n"
	}
	return ""
}

// cellsAt are the cells of a line that still is as it was when they were counted, or was moved by few lines.
func (p *program) cellsAt(s *source, line int) (int64, bool) {
	if p == nil {
		return 0, false
	}
	text := strings.TrimSpace(s.line(line - 1))
	for _, d := range []int{0, len(s.lines) - len(p.lines)} { // lines before it may be new
		if was := line - 1 - d; text != "" && was >= 0 && was < len(p.lines) && strings.TrimSpace(p.lines[was]) == text {
			return p.cells[was+1], true
		}
	}
	return 0, false
}

// hoverScript is the documentation of a statement, and what its line costs.
func hoverScript(s *source, p *program, at position) *hover {
	for _, ph := range s.phrases() {
		for i, t := range ph.Tokens {
			r := s.span(t)
			if r.Start.Line != at.Line || !r.holds(at) {
				continue
			}
			text := ""
			if i == 0 {
				text = statementText(ph.Word)
			}
			if line := ph.Tokens[0].Pos.Line; i < 2 || ph.Word == "let" {
				text += lineText(p, s, line)
			}
			if text == "" {
				text = wordText(ph.Word, t)
			}
			if text == "" {
				return nil
			}
			return &hover{markdown(text), r}
		}
	}
	return nil
}

// statementText is the documentation of a statement.
func statementText(word string) string {
	for _, st := range statements() {
		if st.Name == word {
			return "```ebnf\n" + strings.TrimRight(st.Grammar, "\n") + "\n```\n" + st.Summary + "\n\n" + fenced(st.Documentation) + "\n"
		}
	}
	return ""
}

// wordText is the statement that a word within it belongs to.
func wordText(word string, t asm.Token) string {
	for _, st := range statements() {
		if st.Name == word && t.Kind == "Ident" && strings.Contains(st.Grammar, strconv.Quote(t.Text)) {
			return "```ebnf\n" + strings.TrimRight(st.Grammar, "\n") + "\n```\n" + st.Summary + "\n"
		}
	}
	return ""
}

// lineText is what a statement compiles to: its parameters and tensors, and its cells.
func lineText(p *program, s *source, line int) string {
	cells, ok := p.cellsAt(s, line)
	if !ok {
		return ""
	}
	was := line
	if was > len(p.lines) || p.lines[was-1] != s.line(line-1) {
		was -= len(s.lines) - len(p.lines)
	}
	var b strings.Builder
	for _, st := range p.unit.States {
		if st.Instr.Pos.Line == was {
			fmt.Fprintf(&b, "%s: state %s\n", st.Name, typeText(&st.Type))
		}
	}
	const most = 8
	n := 0
	p.unit.Program.Walk(func(in *isa.Instr, _ []*isa.Loop) {
		v := p.unit.Named[in.Dst]
		if in.Pos.Line != was || v == nil || v.Type.Format == nil || n >= most || in.Row.Role == isa.IsConstant {
			return
		}
		n++
		fmt.Fprintf(&b, "%s: %s\n", in.Dst, typeText(&v.Type))
	})
	text := ""
	if b.Len() > 0 {
		text = "\n```aasm\n" + b.String() + "```\n"
	}
	if cells > 0 {
		text += "\n" + cellsText(cells) + " in all steps.\n"
	}
	return text
}

// hints are the cells of lines.
func hints(s *source, p *program, in span) []inlayHint {
	out := []inlayHint{}
	for n := in.Start.Line; n <= in.End.Line && n < len(s.lines); n++ {
		if cells, ok := p.cellsAt(s, n+1); ok && cells > 0 {
			out = append(out, inlayHint{Position: s.end(n), Label: cellsText(cells), Tooltip: "what a proof commits to for this line, in all steps", PaddingLeft: true})
		}
	}
	return out
}
