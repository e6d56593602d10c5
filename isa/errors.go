package isa

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"
)

// Error is a mistake in a program: file:line:col: message (label).
type Error struct {
	Pos   Pos
	Label string // names the rule that is broken, as SPEC.md does; may be empty
	Msg   string
}

func (e *Error) Error() string {
	s := e.Msg
	if e.Label != "" {
		s += " (" + e.Label + ")"
	}
	if p := e.Pos.String(); p != "" {
		return p + ": " + s
	}
	return s
}

// Errors are all mistakes of a program, in the order of their places.
type Errors []*Error

func (l Errors) Error() string {
	s := make([]string, len(l))
	for i, e := range l {
		s[i] = e.Error()
	}
	return strings.Join(s, "\n")
}

// Err is the sorted list as an error, nil if it is empty.
func (l Errors) Err() error {
	if len(l) == 0 {
		return nil
	}
	slices.SortStableFunc(l, func(a, b *Error) int {
		return cmp.Or(cmp.Compare(a.Pos.File, b.Pos.File), cmp.Compare(a.Pos.Line, b.Pos.Line), cmp.Compare(a.Pos.Col, b.Pos.Col))
	})
	return l
}

// ruleError is what a shape rule returns: the place is the operand's.
type ruleError struct {
	arg   int // tensor operand, or -1 for the instruction
	label string
	msg   string
}

func (e *ruleError) Error() string { return e.msg }

// errorf is an error of the rule with the label; arg is the tensor operand
// that is wrong, or -1.
func errorf(arg int, label, format string, a ...any) error {
	return &ruleError{arg, label, fmt.Sprintf(format, a...)}
}

// asRuleError unwraps an error of a rule; others have no label.
func asRuleError(err error) *ruleError {
	var r *ruleError
	if errors.As(err, &r) {
		return r
	}
	return &ruleError{-1, "", err.Error()}
}

// Suggest is ", did you mean x?" for the closest candidate, or empty.
func Suggest(name string, candidates []string) string {
	best, dist := "", min(len(name)/3+2, len(name))
	if len(name) > MaxName || len(candidates) > maxCandidates {
		return ""
	}
	begins := func(c string) bool { return c != "" && name != "" && strings.EqualFold(c[:1], name[:1]) }
	for _, c := range candidates {
		d := editDistance(strings.ToLower(name), strings.ToLower(c))
		if d < dist || d == dist && best != "" && begins(c) && !begins(best) {
			best, dist = c, d
		}
	}
	if best == "" {
		return ""
	}
	return fmt.Sprintf(", did you mean %s?", best)
}

// editDistance counts insertions, deletions, substitutions and swaps of
// neighbours (optimal string alignment).
func editDistance(a, b string) int {
	prev2, prev, cur := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range prev {
		prev[j] = j
	}
	for i := 1; i <= len(a); i++ {
		cur[0] = i
		for j := 1; j <= len(b); j++ {
			d := prev[j-1]
			if a[i-1] != b[j-1] {
				d++
			}
			d = min(d, prev[j]+1, cur[j-1]+1)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				d = min(d, prev2[j-2]+1)
			}
			cur[j] = d
		}
		prev2, prev, cur = prev, cur, prev2
	}
	return prev[len(b)]
}
