package program

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"

	"github.com/aivm/aivm/internal/tools/prose"
	"github.com/aivm/aivm/isa"
)

// place is a number of a script, behind a word.
type place struct {
	word       string
	line       int
	begin, end int // of the number
}

var (
	// numbered is a word and the number behind it.
	numbered = regexp.MustCompile(`([A-Za-z_][A-Za-z0-9_]*)[ \t]+(-?[0-9][0-9./e%-]*)`)
	// value is what may stand in place of a number.
	value = regexp.MustCompile(`^-?[0-9][0-9./e%-]{0,40}$`)
)

// places are the numbers behind words, but for those in texts and comments, which are blanked first.
func places(src []byte) (list []place) {
	plain := slices.Clone(src)
	quoted, comment := false, false
	for i, c := range plain {
		switch {
		case c == '\n':
			quoted, comment = false, false
			continue
		case c == '"' && !comment:
			quoted = !quoted
		case c == ';' && !quoted:
			comment = true
		}
		if comment || quoted || c == '"' {
			plain[i] = '\x00'
		}
	}
	for at := 0; ; {
		m := numbered.FindSubmatchIndex(plain[at:])
		if m == nil {
			return list
		}
		list = append(list, place{string(plain[at+m[2] : at+m[3]]), 1 + strings.Count(string(src[:at+m[4]]), "\n"), at + m[4], at + m[5]})
		at += m[5]
	}
}

// substitute puts other numbers into a script: batch=64 in place of the number behind the word batch, h=32 behind the name of
// a layer, as in dense h 16. The word must have one such place.
func substitute(path string, src []byte, params map[string]string) ([]byte, error) {
	all := places(src)
	var words []string
	for _, p := range all {
		words = append(words, p.word)
	}
	put := map[int]string{} // by place
	for _, name := range slices.Sorted(maps.Keys(params)) {
		if !value.MatchString(params[name]) {
			return nil, fmt.Errorf("-p %s=%s: want a number, as in -p batch=64", name, params[name])
		}
		at, lines := -1, []string{}
		for i, p := range all {
			if p.word == name {
				at, lines = i, append(lines, fmt.Sprint(p.line))
			}
		}
		switch {
		case len(lines) == 0:
			words = slices.Compact(slices.Sorted(slices.Values(words)))
			return nil, fmt.Errorf("-p %s: %s has no number behind a word %s%s (%s)", name, path, name,
				isa.Suggest(name, words), prose.Plural(len(words), "such word")+": "+strings.Join(words, ", "))
		case len(lines) > 1:
			return nil, fmt.Errorf("-p %s: %s has numbers behind %s in lines %s: it stands for one of them only if it is the only one", name, path, name, strings.Join(lines, ", "))
		}
		put[at] = params[name]
	}
	var out []byte
	last := 0
	for i, p := range all {
		if v, ok := put[i]; ok {
			out = append(append(out, src[last:p.begin]...), v...)
			last = p.end
		}
	}
	return append(out, src[last:]...), nil
}
