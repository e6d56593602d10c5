package onnxscript

import (
	"fmt"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/aivm/aivm/compiler"
)

// script is the whole text.
func (r *reader) script(model, loss string, k int) []byte {
	o := r.options
	features := "all"
	if ext := strings.ToLower(filepath.Ext(o.Data)); ext == ".npz" || ext == ".safetensors" {
		features = "x"
	}
	label := column(o.Label)
	switch loss {
	case string(compiler.SoftmaxCrossEntropy):
		label = strings.TrimSpace(fmt.Sprintf("label %s [%s=%d] %s", label, classAxis, k, strings.Join(mapText(o.Classes, class), ", ")))
	case string(compiler.Logistic):
		label = "label " + label
	default:
		label = "target " + label
	}
	evaluate := "loss accuracy" // before, so that formats hold what the graph computes of all rows
	if loss == string(compiler.MeanSquaredError) {
		evaluate = "loss"
	}
	var b strings.Builder
	fmt.Fprintf(&b, "; Made of %s: what it computes, ready to be trained further.\n", strings.Map(printable, o.Source))
	for _, n := range r.notes {
		fmt.Fprintf(&b, "; %s.\n", strings.ToUpper(n[:1])+strings.Map(printable, n[1:]))
	}
	fmt.Fprintf(&b, "\nmodel {\n%s}\n\ndata %s {\n  features %s\n  %s\n}\n\nstart from %s\nloss %s\noptimizer sgd rate 1/64\ntrain { epochs 1, batch 8, shuffle 1 }\nevaluate train %s before, after\n",
		model, text(o.Data), features, label, text(o.Weights), loss, evaluate)
	return []byte(b.String())
}

// printable keeps a comment on its line.
func printable(r rune) rune {
	if !strconv.IsPrint(r) {
		return '?'
	}
	return r
}

// text is a string of a script.
func text(s string) string {
	return `"` + strings.ReplaceAll(strings.Map(printable, s), `"`, `""`) + `"`
}

func mapText(list []string, f func(s string) string) (out []string) {
	for _, s := range list {
		out = append(out, f(s))
	}
	return out
}

// class is a class as a script names it.
func class(s string) string {
	if n, err := strconv.Atoi(s); err == nil && n >= 0 && strconv.Itoa(n) == s {
		return s
	}
	return column(s)
}

// column is a column as a script names it.
func column(s string) string {
	if s == "" {
		return text(s)
	}
	for i, c := range s {
		if letter := c == '_' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'; !letter && (i == 0 || c < '0' || c > '9') {
			return text(s)
		}
	}
	return s
}
