package compiler

import (
	"fmt"
	"math/big"
	"path/filepath"
	"strings"

	"github.com/aivm/aivm/internal/fixed"
	"github.com/aivm/aivm/isa"
)

// Limits of a script.
const (
	maxSource = 64 << 10 // bytes
	maxErrors = 100      // then it stops
)

// Parse reads a script; name stands in messages, and data files are relative to
// its folder. The error is an [isa.Errors] with all mistakes of writing.
func Parse(name string, src []byte) (*Job, error) {
	r := &reader{job: &Job{File: name, Dir: filepath.Dir(name), Source: strings.Split(string(src), "\n")}, seen: map[string]isa.Pos{}}
	if len(src) > maxSource {
		return nil, isa.Errors{{Pos: isa.Pos{File: name}, Msg: fmt.Sprintf("the script has more than %d bytes", maxSource)}}
	}
	all, err := pieces(name, string(src))
	if err != nil {
		return nil, isa.Errors{{Pos: isa.Pos{File: name}, Msg: err.Error()}}
	}
	for i := range all {
		if len(r.errs) >= maxErrors {
			r.errorf(at(all[i].pos), "too many errors")
			return nil, r.errs.Err()
		}
		r.piece(&all[i])
	}
	if r.section != "" {
		r.errorf(r.open, "{ is not closed")
	}
	r.missing()
	if err := r.errs.Err(); err != nil {
		return nil, err
	}
	return r.job, nil
}

// reader reads statements into a job.
type reader struct {
	job     *Job
	errs    isa.Errors
	section string // the open one
	open    isa.Pos
	data    *Data              // of the open section
	seen    map[string]isa.Pos // statements that stand once
	broken  bool               // a statement could not be read: others may seem missing
}

func (r *reader) errorf(pos isa.Pos, format string, a ...any) {
	r.errs = append(r.errs, &isa.Error{Pos: pos, Msg: fmt.Sprintf(format, a...)})
}

func (r *reader) piece(p *piece) {
	if p.text != "" {
		r.statement(p)
	} else if p.brace == "{" {
		r.errorf(at(p.pos), "{ opens nothing, want model, data or train before it")
		r.broken = true
	}
	if p.brace == "}" {
		if r.section == "" {
			r.errorf(at(p.pos), "} closes nothing")
		}
		r.section = ""
	}
}

// skipped is a section whose first line has a mistake: what is in it says
// nothing.
const skipped = "?"

// skip goes over the section that a wrong statement opens.
func (r *reader) skip(p *piece) {
	if r.broken = true; p.brace == "{" {
		r.section, r.open = skipped, at(p.pos)
	}
}

// statement reads a statement by the table.
func (r *reader) statement(p *piece) {
	if r.section == skipped {
		return
	}
	s, e := p.parse()
	if e != nil {
		r.errs = append(r.errs, e)
		r.skip(p)
		return
	}
	pos := at(s.Pos)
	var here []string
	for i := range statements {
		d := &statements[i]
		if d.section != r.section {
			continue
		}
		here = append(here, d.word)
		if d.word != s.Word {
			continue
		}
		if d.opens != (p.brace == "{") {
			r.errorf(pos, "%s: %s", s.Word, map[bool]string{true: "want {", false: "takes no {"}[d.opens])
			r.section, r.open, r.broken = skipped, pos, true
			return
		}
		if d.opens {
			r.section, r.open = s.Word, pos
		}
		c := &cursor{r: r, word: s.Word, pos: pos, args: s.Args}
		d.read(r.job, c)
		c.end()
		return
	}
	where := "here"
	if r.section != "" {
		where = "in " + r.section
	}
	hint := isa.Suggest(s.Word, here)
	if hint == "" {
		hint = ", want " + strings.Join(here, ", ")
	}
	r.errorf(pos, "there is no statement %s %s%s", s.Word, where, hint)
	r.skip(p)
}

// missing reports what a script must say.
func (r *reader) missing() {
	if r.broken {
		return
	}
	for _, s := range []string{"input", "dense", "data train", "loss", "optimizer", "epochs", "batch"} {
		if _, ok := r.seen[s]; !ok {
			r.errorf(isa.Pos{File: r.job.File}, "the script has no %s", s)
		}
	}
}

// cursor goes over the operands of a statement. After a mistake it is silent.
type cursor struct {
	r      *reader
	word   string
	pos    isa.Pos
	args   []*operandSyntax
	failed bool
}

func (c *cursor) errorf(pos isa.Pos, format string, a ...any) {
	if !c.failed {
		c.r.errorf(pos, c.word+": "+format, a...)
	}
	c.failed, c.r.broken = true, true
}

// once reports a statement, called name, that stands twice.
func (c *cursor) once(name string) {
	if old, ok := c.r.seen[name]; ok {
		c.r.errorf(c.pos, "%s stands twice, first at %s", name, old)
	}
	c.r.seen[name] = c.pos
}

// next is the next operand if ok likes it; else what was wanted is an error.
func (c *cursor) next(what string, ok func(*operandSyntax) bool) *operandSyntax {
	switch {
	case c.failed:
	case len(c.args) == 0:
		c.errorf(c.pos, "want %s", what)
	case !ok(c.args[0]):
		c.errorf(at(c.args[0].Pos), "got %s, want %s", c.args[0].text(), what)
	default:
		a := c.args[0]
		c.args = c.args[1:]
		return a
	}
	return nil
}

func (c *cursor) name(what string) string {
	if a := c.next(what, func(a *operandSyntax) bool { return a.Name != nil && a.Name.text() == a.Name.First }); a != nil {
		return a.Name.First
	}
	return ""
}

// choice is one of the words; empty after a mistake.
func (c *cursor) choice(words ...string) string {
	want := strings.Join(words, " or ")
	if len(c.args) > 0 && !c.failed && c.args[0].Name != nil && !contains(words, c.args[0].text()) {
		got := c.args[0]
		hint := isa.Suggest(got.text(), words)
		if hint == "" {
			hint = ", want " + want
		}
		c.errorf(at(got.Pos), "there is no %s here%s", got.text(), hint)
		return ""
	}
	return c.name(want)
}

// option takes the word if it comes next.
func (c *cursor) option(word string) bool {
	if !c.failed && len(c.args) > 0 && c.args[0].Name != nil && c.args[0].text() == word {
		c.args = c.args[1:]
		return true
	}
	return false
}

func (c *cursor) number(what string) *big.Rat {
	a := c.next(what, func(a *operandSyntax) bool { return a.Number != nil })
	if a == nil {
		return new(big.Rat)
	}
	v := a.Number.value()
	if v == nil {
		c.errorf(at(a.Pos), "%s is no number of at most %d digits", a.text(), maxDigits)
		return new(big.Rat)
	}
	return v
}

// natural is an integer in [lo, 2^31).
func (c *cursor) natural(what string, lo int64) int {
	pos := c.pos
	if len(c.args) > 0 {
		pos = at(c.args[0].Pos)
	}
	return c.integer(pos, what, lo, c.number(what))
}

func (c *cursor) integer(pos isa.Pos, what string, lo int64, v *big.Rat) int {
	if !c.failed && (!v.IsInt() || v.Num().BitLen() > 31 || v.Num().Int64() < lo) {
		c.errorf(pos, "%s is %s, want an integer from %d to 2^31 - 1", what, v.RatString(), lo)
	}
	if c.failed {
		return 0
	}
	return int(v.Num().Int64())
}

// axis reads [name=n].
func (c *cursor) axis() (string, int) {
	a := c.next("an axis, as in [px=64]", func(a *operandSyntax) bool { return a.Axis != nil })
	if a == nil {
		return "", 0
	}
	v := a.Axis.Size.value()
	if v == nil {
		v = new(big.Rat)
	}
	return a.Axis.Name, c.integer(at(a.Pos), "the size of axis "+a.Axis.Name, 1, v)
}

func (c *cursor) format() *fixed.Format {
	a := c.next("a number format, as in fx16.11", func(a *operandSyntax) bool { return a.Format != nil })
	if a == nil {
		return nil
	}
	f, err := fixed.ParseFormat(*a.Format)
	if err != nil {
		c.errorf(at(a.Pos), "%v", err)
		return nil
	}
	return &f
}

func (c *cursor) text(what string) string {
	if a := c.next(what, func(a *operandSyntax) bool { return a.Text != nil }); a != nil {
		return strings.Trim(*a.Text, `"`)
	}
	return ""
}

// end reports operands that are left.
func (c *cursor) end() {
	if !c.failed && len(c.args) > 0 {
		c.errorf(at(c.args[0].Pos), "%s is not expected here", c.args[0].text())
	}
}

func contains(words []string, w string) bool {
	for _, v := range words {
		if v == w {
			return true
		}
	}
	return false
}
