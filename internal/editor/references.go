package editor

import (
	"fmt"
	"regexp"
	"strings"

	"github.com/aivm/aivm/compiler"
	"github.com/aivm/aivm/isa"
)

// nameAt is the name at a place among occurrences.
func nameAt(all []occurrence, s *source, at position) *occurrence {
	for i := range all {
		if o := &all[i]; o.src == s && o.at.Start.Line == at.Line && o.at.holds(at) {
			return o
		}
	}
	return nil
}

// namesOf are the occurrences in sources.
func namesOf(sources []*source) (all []occurrence) {
	for _, s := range sources {
		all = append(all, occurrences(s)...)
	}
	return all
}

// definition is where the name at a place is defined, or the file that is included there.
func definition(s *source, sources []*source, at position) []location {
	all := namesOf(sources)
	out := []location{}
	if o := nameAt(all, s, at); o != nil {
		for i := range all {
			if all[i].defines && all[i].same(o) {
				return append(out, location{all[i].src.uri, all[i].at})
			}
		}
	}
	if !s.script() && regexp.MustCompile(`(?i)^\s*include\s`).MatchString(s.line(at.Line)) {
		for _, f := range included(newSource(s.uri, s.line(at.Line))) {
			out = append(out, location{URI: uriOf(f)})
		}
	}
	return out
}

// references are the places of the name at a place.
func references(s *source, sources []*source, at position, declaration bool) []location {
	all := namesOf(sources)
	out := []location{}
	o := nameAt(all, s, at)
	if o == nil {
		return out
	}
	first := true
	for i := range all {
		if !all[i].same(o) {
			continue
		}
		if !all[i].defines || declaration || !first {
			out = append(out, location{all[i].src.uri, all[i].at})
		}
		first = first && !all[i].defines
	}
	return out
}

var (
	identifier = regexp.MustCompile(`^[A-Za-z_][A-Za-z0-9_]*$`)
	dotted     = regexp.MustCompile(`^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*$`)
)

// rename gives the thing at a place another name, in all sources.
func rename(s *source, sources []*source, at position, to string) (*workspaceEdit, error) {
	all := namesOf(sources)
	o := nameAt(all, s, at)
	if o == nil {
		return nil, fmt.Errorf("there is no name here that could be changed")
	}
	if err := mayBeNamed(o, all, to); err != nil {
		return nil, err
	}
	e := &workspaceEdit{map[string][]textEdit{}}
	for i := range all {
		if x := &all[i]; x.same(o) {
			e.Changes[x.src.uri] = append(e.Changes[x.src.uri], textEdit{x.at, to})
		}
	}
	return e, nil
}

// mayBeNamed says why a name cannot become another one.
func mayBeNamed(o *occurrence, all []occurrence, to string) error {
	form := identifier
	if o.kind == ofTensor && !o.src.script() {
		form = dotted
	}
	if !form.MatchString(to) {
		return fmt.Errorf("%q is no name: want letters, digits and _, not a digit first", to)
	}
	for i := range all {
		x := &all[i]
		if clash := x.kind == o.kind || o.src.script() && (x.kind == ofTensor || x.kind == ofFunc) && (o.kind == ofTensor || o.kind == ofFunc); clash && x.name == to && x.name != o.name && (x.scope == o.scope || x.scope == 0) {
			return fmt.Errorf("%s stands for something else already, in line %d of %s", to, x.at.Start.Line+1, x.src.path)
		}
	}
	if o.src.script() && o.kind != ofOther && (compiler.Reserved(to) || strings.Contains(to, "_")) {
		return fmt.Errorf("%s: the compiler uses names with _, and this one may be its own: want letters and digits", to)
	}
	if !o.src.script() && len(to) > isa.MaxName {
		return fmt.Errorf("%s: a name has at most %d characters", to, isa.MaxName)
	}
	return nil
}
