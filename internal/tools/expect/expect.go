// Package expect reads what a program is expected to give, and holds a run against it.
//
// An expectation is a comment of a script or of assembly, so that it is no part of the program and its id:
//
//	; expect test_accuracy >= 0.9
//	; expect loss < 1/4
package expect

import (
	"fmt"
	"math/big"
	"regexp"
	"slices"
	"strings"

	"github.com/aivm/aivm"
	"github.com/aivm/aivm/isa"
)

// Expectation compares an output of one number, or the last value of a metric, with a number.
type Expectation struct {
	Line int
	Text string // as written: test_accuracy >= 0.9
	Name string
	op   string
	want *big.Rat
}

// Outcome is what became of an expectation.
type Outcome struct {
	Text string `json:"expectation"`
	Line int    `json:"line"`
	Got  string `json:"got"` // with all its digits
	OK   bool   `json:"ok"`
}

var (
	comment = regexp.MustCompile(`^\s*;\s*expect\b(.*)$`)
	form    = regexp.MustCompile(`^\s*([A-Za-z_][A-Za-z0-9_.]*)\s*(>=|<=|==|>|<)\s*(\S+)\s*$`)
	decimal = regexp.MustCompile(`^-?[0-9]{1,18}(\.[0-9]{1,18}|/[0-9]{1,18})?$`)
)

// Read are the expectations of a program's text; file stands in messages.
func Read(file, text string) ([]Expectation, error) {
	var list []Expectation
	line := 0
	for l := range strings.Lines(text) {
		line++
		m := comment.FindStringSubmatch(strings.TrimRight(l, "\r\n"))
		if m == nil {
			continue
		}
		f := form.FindStringSubmatch(m[1])
		if f == nil || !decimal.MatchString(f[3]) {
			return nil, fmt.Errorf("%s:%d: expect%s: want a name, one of >= <= == > <, and a number, as in ; expect test_accuracy >= 0.9", file, line, m[1])
		}
		want, ok := new(big.Rat).SetString(f[3])
		if !ok {
			return nil, fmt.Errorf("%s:%d: %s is no number", file, line, f[3])
		}
		list = append(list, Expectation{line, strings.TrimSpace(m[1]), f[1], f[2], want})
	}
	return list, nil
}

// Check reports names that the program does not give, before it runs.
func (e *Expectation) Check(p *aivm.Program) error {
	var names []string
	for _, d := range p.Interface() {
		if d.Kind != aivm.Output && d.Kind != aivm.Metric {
			continue
		}
		names = append(names, d.Name)
		if d.Name == e.Name && d.Kind == aivm.Output && len(d.Axes) > 0 {
			return fmt.Errorf("line %d: output %s has axes, want one number", e.Line, e.Name)
		}
	}
	if !slices.Contains(names, e.Name) {
		return fmt.Errorf("line %d: the program has no output or metric %s%s (there are %s)", e.Line, e.Name, isa.Suggest(e.Name, names), strings.Join(names, ", "))
	}
	return nil
}

// Of holds a result against the expectation: exactly, of an output; of a metric its last value as float64.
func (e *Expectation) Of(r *aivm.Result) Outcome {
	o := Outcome{Text: e.Text, Line: e.Line}
	got := new(big.Rat)
	if t, ok := r.Output(e.Name); ok {
		o.Got = t.Text(0)
		got.SetFrac(t.Integer(0), new(big.Int).Lsh(big.NewInt(1), uint(max(t.Scale, 0))))
		if t.Scale < 0 {
			got.SetInt(new(big.Int).Lsh(t.Integer(0), uint(-t.Scale)))
		}
	} else {
		i := slices.IndexFunc(r.Metrics, func(m aivm.Series) bool { return m.Name == e.Name })
		if i < 0 || len(r.Metrics[i].Values) == 0 {
			o.Got = "nothing"
			return o
		}
		v := r.Metrics[i].Values[len(r.Metrics[i].Values)-1]
		got.SetFloat64(v)
		o.Got = fmt.Sprint(v)
	}
	c := got.Cmp(e.want)
	o.OK = c == 0 && strings.Contains(e.op, "=") || c < 0 && e.op[0] == '<' || c > 0 && e.op[0] == '>'
	return o
}
