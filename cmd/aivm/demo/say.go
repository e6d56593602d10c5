package demo

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"regexp"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/aivm/aivm/internal/tools/prose"
)

// chapter begins a part of the story.
func (d *demo) chapter(title string) {
	d.step++
	fmt.Fprintf(d.say, "\n%2d  %s\n", d.step, title)
}

// line says something within a chapter.
func (d *demo) line(format string, args ...any) { fmt.Fprintf(d.say, "    "+format+"\n", args...) }

// object is what a command printed.
type object map[string]any

// width is the column in which times stand.
const width = 84

var (
	longHex = regexp.MustCompile(`(0x[0-9a-fA-F]{4})[0-9a-fA-F]{20,}([0-9a-fA-F]{4})`)
	longAge = regexp.MustCompile(`(age1[0-9a-z]{4})[0-9a-z]+([0-9a-z]{4})`)
)

// shown is a command line as the demo shows it: long numbers are cut.
func shown(args []string) string {
	var words []string
	for _, x := range args {
		if strings.ContainsAny(x, " ") {
			x = "'" + x + "'"
		}
		words = append(words, x)
	}
	s := longHex.ReplaceAllString(strings.Join(words, " "), "$1…$2")
	return longAge.ReplaceAllString(s, "$1…$2")
}

// folded breaks a long command line and fills its last line up to the times.
func folded(text string) string {
	var done strings.Builder
	for utf8.RuneCountInString(text) > width-2 {
		at := strings.LastIndexByte(string([]rune(text)[:width-3]), ' ')
		if word := strings.LastIndexByte(text[:max(at, 0)], ' '); word > 0 && strings.HasPrefix(text[word+1:], "-") {
			at = word // a flag stays with its value
		}
		if strings.TrimSpace(text[:max(at, 0)]) == "" {
			break
		}
		done.WriteString(text[:at] + " \\\n")
		text = "        " + text[at+1:]
	}
	return fmt.Sprintf("%s%-*s", done.String(), width, text)
}

// run runs a command of aivm in this process and returns what it prints with --json. hidden
// are arguments that the story does without.
func (d *demo) run(args []string, hidden ...string) (object, error) {
	if d.ctx.Err() != nil {
		return nil, ErrStopped
	}
	fmt.Fprint(d.say, folded("    $ aivm "+shown(args)))
	start := time.Now()
	out, err := d.command(d.ctx, append(args[:len(args):len(args)], hidden...))
	seconds := time.Since(start).Seconds()
	switch {
	case errors.Is(err, ErrStopped):
		fmt.Fprintln(d.say)
		return nil, ErrStopped
	case err != nil:
		fmt.Fprintln(d.say, "failed")
		return nil, fmt.Errorf("aivm %s: %w", shown(args), err)
	}
	result := object{}
	decoder := json.NewDecoder(bytes.NewReader(out))
	decoder.UseNumber()
	if err := decoder.Decode(&result); err != nil {
		return nil, fmt.Errorf("aivm %s: %w", shown(args), err)
	}
	gas := gasOf(result)
	d.result.Steps = append(d.result.Steps, Step{shown(args), seconds, gas})
	fmt.Fprintf(d.say, "%7s", prose.Duration(seconds))
	if gas > 0 {
		fmt.Fprintf(d.say, "%12s gas", prose.Thousands(int64(gas)))
	}
	fmt.Fprintln(d.say)
	return result, nil
}

// gasOf is the gas of a command's transactions.
func gasOf(o object) (sum uint64) {
	list, _ := o["transactions"].([]any)
	for _, x := range list {
		t, _ := x.(map[string]any)
		n, _ := t["gas"].(json.Number)
		v, _ := n.Int64()
		sum += uint64(v)
	}
	return sum
}

// text, number and integer are members of an object: what commands print is known, so
// that a missing one is a bug.
func (o object) text(name string) string {
	s, ok := o[name].(string)
	if !ok {
		panic(fmt.Sprintf("BUG: %s is %v, want text", name, o[name]))
	}
	return s
}

func (o object) number(name string) float64 {
	n, ok := o[name].(json.Number)
	v, err := n.Float64()
	if !ok || err != nil {
		panic(fmt.Sprintf("BUG: %s is %v, want a number", name, o[name]))
	}
	return v
}
