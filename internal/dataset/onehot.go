package dataset

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// maxClasses is the greatest number of classes where none is wanted.
const maxClasses = 1 << 12

// labels collects the class labels of a file: all numbers, which are the
// classes, or all names, which are sorted. Names count over the whole file, so
// that every row range of a file numbers its classes alike.
type labels struct {
	most   int  // classes
	fixed  bool // most is the number of classes, not only the greatest
	seen   bool
	names  map[string]int32 // name -> place in order of appearance; nil: numbers
	values []int32
}

// readOneHot reads labels and turns each into a row of zeros with a one.
func readOneHot[T int64 | float64](in *intake, one T) ([]T, error) {
	l := &labels{most: in.classes, fixed: in.want != nil}
	in.put = func(n number) error {
		v, err := l.label(n)
		l.values = append(l.values, v)
		return err
	}
	in.skip = func(n number) error {
		_, err := l.label(n)
		return err
	}
	if err := in.read(); err != nil {
		return nil, err
	}
	order, classes, err := l.order()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", in.name, err)
	}
	values := rowMajor(in, l.values)
	if in.want == nil && len(values)*classes > MaxValues {
		return nil, fmt.Errorf("%s: more than %d values", in.name, MaxValues)
	}
	out := make([]T, len(values)*classes)
	for i, v := range values {
		if order != nil {
			v = order[v]
		}
		out[i*classes+int(v)] = one
	}
	return out, nil
}

// label is the number of a class, or the place of its name.
func (l *labels) label(n number) (int32, error) {
	i, isInt := n.int()
	if !isInt && n.state != className {
		return 0, fmt.Errorf("%s is no class label", n)
	}
	if !l.seen {
		l.seen = true
		if !isInt {
			l.names = map[string]int32{}
		}
	}
	if isInt != (l.names == nil) {
		return 0, fmt.Errorf("%s: class labels must be all numbers or all names", n)
	}
	if isInt {
		if i < 0 || i >= int64(l.most) {
			return 0, fmt.Errorf("class %s, want 0 to %d", n, l.most-1)
		}
		return int32(i), nil
	}
	place, ok := l.names[n.text]
	if !ok {
		if len(l.names) == l.most {
			return 0, fmt.Errorf("class %s is one too many, want %d (%s)", n, l.most, list(l.sorted()))
		}
		place = int32(len(l.names))
		l.names[strings.Clone(n.text)] = place
	}
	return place, nil
}

func (l *labels) sorted() []string { return slices.Sorted(maps.Keys(l.names)) }

// order is the class of each name, by place, and the number of classes. Fewer
// names than wanted classes are an error: another file of the same data set
// would number them differently.
func (l *labels) order() (order []int32, classes int, err error) {
	if l.names == nil {
		classes = l.most
		if !l.fixed {
			classes = 1
			for _, v := range l.values {
				classes = max(classes, int(v)+1)
			}
		}
		return nil, classes, nil
	}
	sorted := l.sorted()
	if l.fixed && len(sorted) < l.most {
		return nil, 0, fmt.Errorf("%d class names (%s), want %d; use class numbers if some are absent",
			len(sorted), list(sorted), l.most)
	}
	order = make([]int32, len(sorted))
	for class, name := range sorted {
		order[l.names[name]] = int32(class)
	}
	return order, len(sorted), nil
}

// parseLabel reads a class number or name. True and False are names here.
func parseLabel(cell string) (number, error) {
	n, err := parseNumber(cell)
	if errors.Is(err, errNoNumber) || err == nil && isTruth(n.text) {
		return number{state: className, text: strings.TrimSpace(cell)}, nil
	}
	return n, err
}
