package dataset

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
)

// maxClasses is the greatest number of classes where none is wanted.
const maxClasses = 1 << 12

// NamesError says that the labels of a file are names, and that no list of classes
// is known that says which is which. A file never numbers its own: another file of
// the same data would number them differently.
type NamesError struct {
	File  string
	Names []string // sorted, without repetitions
}

func (e *NamesError) Error() string {
	return fmt.Sprintf("%s: the labels are names (%s), and no list of classes says which is which", e.File, list(e.Names))
}

// labels collects the class labels of a file: numbers, which are the classes, or
// names of a list of classes.
type labels struct {
	most    int            // classes
	fixed   bool           // most is the number of classes, not only the greatest
	classes []string       // nil: there is no list
	index   map[string]int // of classes
	seen    bool
	unknown map[string]bool // names where there is no list; nil: numbers
	values  []int32
}

// newLabels reads labels of the classes, or, without a list, of numbers.
func (in *intake) newLabels() *labels {
	l := &labels{most: in.classes, fixed: in.want != nil || len(in.names) > 0}
	if len(in.names) > 0 {
		l.classes, l.index = in.names, map[string]int{}
		for i, n := range in.names {
			l.index[n] = i
		}
	}
	in.put = func(n number) error {
		v, err := l.label(n)
		l.values = append(l.values, v)
		return err
	}
	return l
}

// readOneHot reads labels and turns each into a row of zeros with a one.
func readOneHot[T int64 | float64](in *intake, one T) ([]T, error) {
	l := in.newLabels()
	if err := in.read(); err != nil {
		return nil, err
	}
	if names := l.names(); len(names) > 0 {
		return nil, &NamesError{in.name, names}
	}
	classes := l.most
	if !l.fixed {
		classes = 1
		for _, v := range l.values {
			classes = max(classes, int(v)+1)
		}
	}
	values := rowMajor(in, l.values)
	if in.want == nil && len(values)*classes > MaxValues {
		return nil, fmt.Errorf("%s: more than %d values", in.name, MaxValues)
	}
	out := make([]T, len(values)*classes)
	for i, v := range values {
		out[i*classes+int(v)] = one
	}
	return out, nil
}

// LabelNames are the labels of a source with @onehot that are names, sorted and
// without repetitions; none, if they are numbers of classes.
func LabelNames(source, baseDir string) ([]string, error) {
	spec, err := ParseSpec(source)
	if err != nil {
		return nil, err
	}
	if !spec.OneHot {
		return nil, fmt.Errorf("%s: want labels, @onehot", source)
	}
	in := newIntake(spec, baseDir)
	in.classes = maxClasses
	l := in.newLabels()
	if err := in.read(); err != nil {
		return nil, err
	}
	return l.names(), nil
}

func (l *labels) names() []string { return slices.Sorted(maps.Keys(l.unknown)) }

// label is the number of a class.
func (l *labels) label(n number) (int32, error) {
	if l.index != nil {
		return l.listed(n.label())
	}
	i, isInt := n.int()
	if !isInt && n.state != className {
		return 0, fmt.Errorf("%s is no class label", n)
	}
	if !l.seen {
		l.seen = true
		if !isInt {
			l.unknown = map[string]bool{}
		}
	}
	if isInt != (l.unknown == nil) {
		return 0, fmt.Errorf("%s: class labels must be all numbers or all names", n)
	}
	if isInt {
		if i < 0 || i >= int64(l.most) {
			return 0, fmt.Errorf("class %s, want 0 to %d", n, l.most-1)
		}
		return int32(i), nil
	}
	if len(l.unknown) > maxClasses {
		return 0, fmt.Errorf("class %s is one too many, want %d at most", n, maxClasses)
	}
	if !l.unknown[n.text] {
		l.unknown[strings.Clone(n.text)] = true
	}
	return 0, nil
}

// listed is the place of a name in the list of classes.
func (l *labels) listed(name string) (int32, error) {
	if i, ok := l.index[name]; ok {
		return int32(i), nil
	}
	hint := suggest(name, l.classes)
	if n, err := strconv.Atoi(name); err == nil && n >= 0 && n < l.most {
		hint = "; where classes are listed, labels are their names and not their numbers"
	}
	return 0, fmt.Errorf("class %s is not listed%s (classes: %s)", clip(name), hint, list(l.classes))
}

// label is the number as a list of classes has it: as it stands in a text, or the
// digits of an integer of an array.
func (n number) label() string {
	if n.text != "" {
		return n.text
	}
	if i, isInt := n.int(); isInt {
		return strconv.FormatInt(i, 10)
	}
	return n.String()
}

// parseLabel reads a class number or name. False and True are the numbers 0 and 1 in
// every file; where classes are listed, all labels are names.
func (in *intake) parseLabel(cell string) (number, error) {
	text := strings.TrimSpace(cell)
	if len(in.names) > 0 && text != "" {
		return number{state: className, text: text}, nil
	}
	n, err := parseNumber(cell)
	if errors.Is(err, ErrNoNumber) {
		return number{state: className, text: text}, nil
	}
	return n, err
}
