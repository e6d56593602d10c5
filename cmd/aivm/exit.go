package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/fixed"
)

// Exit codes.
const (
	exitOK          = 0
	exitBug         = 1
	exitMistake     = 2
	exitInterrupted = 130 // by Ctrl-C
	exitTerminated  = 143 // by SIGTERM
)

// interrupted says how far a run was when it was told to stop.
type interrupted string

func (e interrupted) Error() string { return string(e) }

// failure is an error as --json prints it.
type failure struct {
	Error    string    `json:"error"`
	ExitCode int       `json:"exit_code"`
	Errors   []mistake `json:"errors,omitempty"` // of a program, one by one
	Trap     *trap     `json:"trap,omitempty"`
	*refused
}

// refused says of a verification that it failed.
type refused struct {
	OK           bool    `json:"ok"` // false
	Milliseconds float64 `json:"milliseconds"`
	Cause        string  `json:"cause"`
}

// mistake is an error at a place of a source.
type mistake struct {
	File    string `json:"file"`
	Line    int    `json:"line"`
	Col     int    `json:"col"`
	Label   string `json:"label"` // the rule that is broken, see SPEC.md
	Message string `json:"message"`
}

// trap is a result outside its format.
type trap struct {
	File        string         `json:"file"`
	Line        int            `json:"line"`
	Col         int            `json:"col"`
	Instruction string         `json:"instruction"`
	Tensor      string         `json:"tensor"`
	Index       []int          `json:"index"`
	Loops       map[string]int `json:"loops"` // indices, from 0
	Value       float64        `json:"value"`
	Integer     *big.Int       `json:"integer"` // at the scale
	Scale       int            `json:"scale"`
	Reason      string         `json:"reason"`
}

// fail reports an error and is its exit code.
func (a *app) fail(err error) int {
	advise(err)
	err = suggestFile(err)
	f := failure{Error: err.Error(), ExitCode: exitMistake}
	var interrupted interrupted
	if errors.As(err, &interrupted) {
		f.ExitCode = exitStopped(a.ctx)
		giveUp()
	}
	f.explain(err)
	a.report(f)
	return f.ExitCode
}

// report prints a failure. What was written so far is no result: it is dropped.
func (a *app) report(f failure) {
	if !a.json {
		fmt.Fprintln(a.err, strings.TrimSuffix(f.text(), "\n"))
		return
	}
	e := json.NewEncoder(a.stdout)
	e.SetEscapeHTML(false)
	if e.Encode(f) != nil {
		fmt.Fprintln(a.err, f.Error)
	}
}

// text is the message; lines that begin with a place of a source need no name
// before them.
func (f failure) text() string {
	if len(f.Errors) > 0 || f.Trap != nil && f.Trap.File != "" {
		return f.Error
	}
	return "aivm: " + f.Error
}

func (f *failure) explain(err error) {
	var list isa.Errors
	var one *isa.Error
	var t *isa.Trap
	var r *rejection
	if errors.As(err, &r) {
		f.refused = &refused{Milliseconds: r.milliseconds, Cause: r.cause()}
		return
	}
	switch {
	case errors.As(err, &list):
	case errors.As(err, &one):
		list = isa.Errors{one}
	case errors.As(err, &t):
		f.Trap = explainTrap(t)
	}
	for _, e := range list {
		f.Errors = append(f.Errors, mistake{e.Pos.File, e.Pos.Line, e.Pos.Col, e.Label, e.Msg})
	}
}

func explainTrap(t *isa.Trap) *trap {
	p := t.Op.Instr.Pos
	out := &trap{
		File: p.File, Line: p.Line, Col: p.Col, Instruction: t.Op.Instr.Row.Name, Tensor: t.Name, Index: t.Index, Loops: map[string]int{},
		Value: fixed.Float(t.Value, t.Scale), Integer: t.Value, Scale: t.Scale, Reason: t.Reason,
	}
	if out.Index == nil {
		out.Index = []int{}
	}
	for i, l := range t.Op.Block.Loops() {
		if i < len(t.Loops) {
			out.Loops[l.Name] = t.Loops[i]
		}
	}
	return out
}

// bug reports what is our fault.
func (a *app) bug(cause any, stack []byte) int {
	f := failure{Error: fmt.Sprintf("%v: this is a bug in aivm, please report it with the program and the lines on standard error", cause), ExitCode: exitBug}
	a.report(f)
	a.logf("%s", stack)
	return exitBug
}
