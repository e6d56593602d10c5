package compiler

import (
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/aivm/aivm/internal/files/plaintext"
	"github.com/aivm/aivm/isa"
)

// MaxSource is the greatest script, in bytes.
const MaxSource = 64 << 10

const maxErrors = 100 // then it stops

// Parse reads a script; name stands in messages, and data files are relative to
// its folder. The error is an [isa.Errors] with all mistakes of writing.
// SPEC 13.1.
func Parse(name string, src []byte) (*Job, error) {
	if len(src) > MaxSource {
		return nil, isa.Errors{{Pos: isa.Pos{File: name}, Msg: fmt.Sprintf("the script has more than %d bytes", MaxSource)}}
	}
	src, err := plaintext.Source(src)
	if err != nil {
		return nil, isa.Errors{{Pos: isa.Pos{File: name}, Msg: err.Error()}}
	}
	r := &reader{job: &Job{File: name, Dir: filepath.Dir(name), Source: strings.Split(string(src), "\n")}, seen: map[string]isa.Pos{}}
	all, err := pieces(name, string(src))
	if err != nil {
		var list isa.Errors
		if errors.As(err, &list) {
			return nil, list
		}
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
	body    *[]Item            // of the open model or function
	seen    map[string]isa.Pos // statements that stand once
	broken  bool               // a statement could not be read: others may seem missing
	strange int                // the line of the last word that is no statement
}

func (r *reader) errorf(pos isa.Pos, format string, a ...any) {
	r.errs = append(r.errs, &isa.Error{Pos: pos, Msg: fmt.Sprintf(format, a...)})
}

func (r *reader) piece(p *piece) {
	if p.text != "" {
		r.statement(p)
	} else if p.brace == "{" && !r.broken {
		r.errorf(at(p.pos), "{ opens nothing, want model, func, data or train before it")
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

// statement reads a statement of any kind.
func (r *reader) statement(p *piece) {
	if r.section == skipped {
		return
	}
	line, e := p.parse()
	switch {
	case e != nil:
		r.errs = append(r.errs, e)
		r.skip(p)
	case line.Let != nil:
		r.let(line.Let, p)
	case line.Func != nil:
		r.function(line.Func, p)
	default:
		r.words(line.Words, p)
	}
}

// let: a value of the model, by an expression.
//
//	let     = name "=" sum .
//	sum     = product { ( "+" | "-" ) product } .
//	product = unary { ( "*" | "@" ) unary } .
//	unary   = [ "-" ] ( call | name | number | format | "(" sum ")" ) .
//	call    = name "(" [ arg { "," arg } ] ")" .
//	arg     = [ name "=" ] sum .
//
// `h = relu(x @ w + b)` is such a statement; it has no word of its own. A value is a tensor
// with named axes, one of them the rows if it depends on the input.
//
// | expression | is | axes |
// |---|---|---|
// | `a @ b` | Σ over all axes that both have, rows left out: at least one | those left, of a and then of b |
// | `a + b`, `a - b`, `a * b` | elementwise; a tensor is repeated along axes that it lacks | one operand has all axes of the other |
// | `c * a`, `a + c`, … | c a number a/2^k of 16 bits at most, or within 1 % of one, which is taken and said | those of a |
// | `-a` | −1 * a | those of a |
// | `relu(a)`, `gelu(a)` | the instruction, at the scale of a as it is rounded | those of a |
// | `sigmoid(a)`, `tanh(a)` | the instruction, to ufx13.12 and fx14.12 | those of a |
// | `leaky_relu(a)`, `leaky_relu(a, slope=1/8)`, `silu(a)`, `softplus(a)`, `hard_sigmoid(a)` | as dense has them | those of a |
// | `softmax(a)` | the instruction, to ufx16.15; a has one axis beside rows | those of a |
// | `sum(a)` | Σ over all axes but rows | none |
// | `round(a)`, `round(a, fx16.11)`, `round(a, format=…, delta=…)` | a, rounded here; `delta` as for dense | those of a |
// | `dense(a, n)`, `dense(a, n, std=…, state=…)` | a @ w + b, with new parameters w and b | `[name=n]` |
// | `f(a, …)` | the last value of the func, with its parameters replaced | |
//
// Axes are matched by name and must have the same size. `@` binds as `*`, from the left. Weights
// are tied by using a name twice: `(x @ w)` sums over one axis of w, `@ w` after it over the
// other. The gradients of all uses are added.
//
//	model {
//	  input x [part=4]
//	  h = tanh(dense(x, 8, std=1/2))
//	  dense out 3
//	}

func (r *reader) let(s *letSyntax, p *piece) {
	pos := at(s.Pos)
	switch {
	case isStatement(r.section, s.Name) && r.section != "model" && r.section != "func":
		r.errorf(pos, "%s = …: a value stands behind its word without =, as in %s 8", s.Name, s.Name)
		r.skip(p)
	case r.body == nil || r.section != "model" && r.section != "func":
		r.errorf(pos, "%s = …: values stand in a model or a func", s.Name)
		r.skip(p)
	case p.brace == "{":
		r.errorf(pos, "%s = …: takes no {", s.Name)
		r.skip(p)
	default:
		*r.body = append(*r.body, &Let{Name: s.Name, Value: r.sum(s.Value), Pos: pos})
	}
}

// func: a part of a model with a name, to be used more than once.
//
//	func = "func" name "(" [ name { "," name } ] ")" "{" { param | let | layer } "}" .
//
// Every call makes parameters and axes of its own, named after the value that it is in:
// `h = block(x, 32)` with `param w` has the parameter h.w, `h_w` in the assembly. So a value
// holds one call with parameters. A func reads the values of the model that stand before the
// call; parameters that it reads from there are shared by all its calls. Its first layer reads its
// first operand. Functions do not call
// themselves (16 calls within each other, 4,096 instructions at most).
//
//	func block(v, n) {
//	  param w [v, unit=n] normal(std=1/4)
//	  param b [unit]
//	  y = relu(v @ w + b)
//	  dense f 8 gelu
//	  add s y
//	}
//	model {
//	  input x [part=4]
//	  h = block(x, 8)
//	  g = block(h, 8)
//	  dense out 3
//	}

func (r *reader) function(s *funcSyntax, p *piece) {
	pos := at(s.Pos)
	r.unclosed("func", pos)
	if r.section != "" || p.brace != "{" {
		r.errorf(pos, "func %s: %s", s.Name, map[bool]string{true: "want {", false: "stands outside of sections"}[r.section == ""])
		r.skip(p)
		return
	}
	f := &Function{Name: s.Name, Params: s.Params, Pos: pos}
	r.job.Functions = append(r.job.Functions, f)
	r.section, r.open, r.body = "func", pos, &f.Body
}

// words reads a statement by the table.
func (r *reader) words(s *statementSyntax, p *piece) {
	pos := at(s.Pos)
	var here []string
	for i := range statements {
		d := &statements[i]
		if !slices.Contains(strings.Fields(d.section), r.section) && d.section != r.section {
			continue
		}
		here = append(here, d.word)
		if d.word != s.Word {
			continue
		}
		if d.opens != (p.brace == "{") {
			r.errorf(pos, "%s: %s", s.Word, map[bool]string{true: "want { behind it, on the same line", false: "takes no {"}[d.opens])
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
	} else {
		here = append(here, "func")
	}
	if r.unclosed(s.Word, pos) {
		r.words(s, p)
		return
	}
	if r.strange == pos.Line && len(s.Args) == 0 { // what follows a word that was none
		return
	}
	if r.strange = pos.Line; slices.Contains(activationNames, s.Word) && (r.section == "model" || r.section == "func") {
		r.errorf(pos, "%s stands behind a layer without a comma, as in dense h 8 %s", s.Word, s.Word)
		r.skip(p)
		return
	}
	hint := foreign(s.Word, here)
	if hint == "" {
		hint = isa.Suggest(s.Word, here)
	}
	if hint == "" {
		hint = ", want " + strings.Join(here, ", ")
	}
	r.errorf(pos, "there is no statement %s %s%s", s.Word, where, hint)
	r.skip(p)
}

// unclosed reports a section that a statement shows to be open still: one that stands outside of sections only. It
// closes the section.
func (r *reader) unclosed(word string, pos isa.Pos) bool {
	outside := word == "func"
	for i := range statements {
		outside = outside || statements[i].word == word && statements[i].section == ""
	}
	if !outside || r.section == "" || r.section == skipped {
		return false
	}
	r.errorf(r.open, "the { of %s is not closed before %s at %s", r.section, word, pos)
	r.section, r.broken = "", true
	return true
}

// missing reports what a script must say.
func (r *reader) missing() {
	if r.broken {
		return
	}
	for _, s := range []string{"input", "data train", "loss", "optimizer", "epochs", "batch"} {
		if _, ok := r.seen[s]; !ok && (s != "data train" || len(r.job.Providers) == 0) {
			r.errorf(isa.Pos{File: r.job.File}, "the script has no %s", s)
		}
	}
	if len(r.job.Model) == 0 {
		r.errorf(isa.Pos{File: r.job.File}, "the model has no layer: want dense, or name = expression")
	}
}
