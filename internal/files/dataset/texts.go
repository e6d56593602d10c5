package dataset

import (
	"fmt"
	"io"
	"slices"
	"strings"
)

// maxTexts bounds the bytes of the texts of a table.
const maxTexts = 1 << 28

// Texts are cells of a table as they stand in it.
type Texts struct {
	Header  []string   // names of all columns; #0, #1, … without a header line
	Rows    int        // with @drop and @rows
	Dropped int        // rows that @drop left out
	Kept    []int      // the numbers of the rows in the file, from 0
	Cells   [][]string // of the selected columns, one list for each

	head  bool     // only the header is wanted
	named bool     // there is a header
	at    []int    // selected columns
	names []string // of what they make
}

// LoadTexts reads the selected columns of a table as texts, without blanks around them. Steps
// behind columns have no effect. Nothing is selected with an empty selector; of images, which have no texts,
// these are the rows, and of an array, of which only its shape is read.
func LoadTexts(source, baseDir string) (*Texts, error) {
	spec, err := ParseSpec(source)
	if err != nil {
		return nil, err
	}
	in := newIntake(spec, baseDir)
	if spec.Kind == Images && spec.Selector == "" {
		files, err := in.imageFiles()
		t := &Texts{Rows: len(files)}
		for i := range files {
			t.Kept = append(t.Kept, i)
		}
		return t, err
	}
	if spec.Kind == IDX && spec.Selector == "" {
		in.texts = &Texts{head: true}
		if err := in.read(); err != nil {
			return nil, err
		}
		return in.texts, nil
	}
	if !spec.table() {
		return nil, fmt.Errorf("%s: want a table, or images", source)
	}
	in.texts = &Texts{}
	return in.texts, in.read()
}

// putTexts takes the rows of a table as texts.
func (in *intake) putTexts(t *table, terms, drop []columnTerm, first []string) error {
	var header []string
	switch {
	case in.spec.Header || byName(terms) || byName(drop):
		header = first
	case !in.spec.NoHeader:
		return in.ask(t, first)
	}
	cols := columns{}
	if terms != nil {
		var err error
		if cols, err = selectColumns(terms, header, t.width); err != nil {
			return fmt.Errorf("%s: %w%s", in.name, err, t.hint)
		}
	}
	if err := t.drop(drop, header); err != nil {
		return fmt.Errorf("%s: %w", in.name, err)
	}
	x := in.texts
	for c := range t.width {
		if header == nil {
			x.Header = append(x.Header, fmt.Sprintf("#%d", c))
		}
	}
	x.Header = append(x.Header, header...)
	if x.head {
		if terms == nil {
			cols, _ = selectColumns(nil, header, t.width)
		}
		x.at, x.named, x.names = cols.at, header != nil, cols.names()
		return nil
	}
	if err := t.need(cols); err != nil {
		return err
	}
	x.Cells = make([][]string, len(cols.at))
	record, err := first, error(nil)
	if header != nil || t.incomplete(record) {
		record, err = t.next()
	}
	before := 0 // rows of the data
	if header != nil {
		before = 1
	}
	lo, hi := 0, MaxValues
	if r := in.spec.Rows; r != nil {
		lo, hi = r[0], r[1]
	}
	bytes := 0
	for row := 0; row < hi; row++ {
		if err != nil {
			if err == io.EOF {
				break
			}
			return err
		}
		if row >= lo {
			for i, c := range cols.at {
				text := strings.Clone(strings.TrimSpace(record[c]))
				x.Cells[i] = append(x.Cells[i], text)
				if bytes += len(text) + 16; bytes > maxTexts {
					return fmt.Errorf("%s: texts of more than %d bytes", in.name, maxTexts)
				}
			}
			x.Rows++
			x.Kept = append(x.Kept, t.read-1-before)
		}
		record, err = t.next()
	}
	x.Dropped = t.dropped
	return nil
}

// Unique are the different texts in their order.
func Unique(texts []string) []string {
	u := slices.Clone(texts)
	slices.Sort(u)
	return slices.Compact(u)
}
