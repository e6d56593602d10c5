package dataset

import (
	"fmt"
	"math/big"
	"slices"
	"strings"
)

// Kind is the kind of a file, by the end of its name.
type Kind int

// The kinds of files.
const (
	NPY Kind = iota
	NPZ
	CSV // cells between commas, or what @separator says
	TSV
	JSONL // an object on each line
	IDX   // arrays as MNIST has them
	Images
	Safetensors
	Text // characters
	Parquet
	Arrow // files of Arrow, which Feather 2 is
)

// Packing is what a file is packed by.
type Packing int

// The ways to pack a table or an array.
const (
	Plain Packing = iota
	Gzip
	Zstd
	Zip // an archive of one file
)

// extensions are tried in this order at each place of a source.
var extensions = []struct {
	ext  string
	kind Kind
}{
	{".npy", NPY},
	{".npz", NPZ},
	{".safetensors", Safetensors},
	{".csv", CSV},
	{".tsv", TSV},
	{".tab", TSV},
	{".jsonl", JSONL},
	{".ndjson", JSONL},
	{".idx", IDX},
	{"-ubyte", IDX},
	{".txt", Text},
	{".parquet", Parquet},
	{".pq", Parquet},
	{".feather", Arrow},
	{".arrow", Arrow},
	{"/*/*.png", Images},
	{"/*/*.jpg", Images},
	{"/*/*.jpeg", Images},
}

// packings are what may follow the end of the name of a table or an array.
var packings = []struct {
	ext  string
	pack Packing
}{{"", Plain}, {".gz", Gzip}, {".zst", Zstd}, {".zip", Zip}}

// packs reports whether files of a kind are read packed.
func (k Kind) packs() bool { return k == CSV || k == TSV || k == JSONL || k == IDX }

// Spec is a source, taken apart.
type Spec struct {
	Path      string
	Kind      Kind
	Packed    Packing
	Selector  string   // array of several, columns of a table, as written; may be empty
	OneHot    bool     // labels become one-hot rows
	Header    bool     // the first line of the table is a header
	NoHeader  bool     // the first line of the table is data
	Raw       bool     // integers are already at the scale of the format
	Pad       bool     // missing rows are zero
	Transpose bool     // the axes of a matrix are swapped, before all else
	Rows      *[2]int  // rows [lo, hi) only
	Scale     *big.Rat // factor; nil: 1
	Separator byte     // between the cells of a table; 0: a comma, or a tab in a .tsv
	Decimal   bool     // a comma stands for the point of a number
	Drop      string   // columns of a table with slashes between: rows that miss one are left out
	steps     bool     // something becomes of cells of a table
}

// ParseSpec reads a source. The path ends at the first end of a name of a kind, as in .npy or
// .csv.gz, that is followed by :, @ or the end.
func ParseSpec(source string) (Spec, error) {
	spec, rest, ok := cutPath(source)
	if sel, _, _ := strings.Cut(rest, "@"); !ok || spec.Kind == Text && sel != ":"+characters {
		return spec, fmt.Errorf("%q: want a file that ends in .csv, .tsv, .jsonl, .parquet, .feather, .npy, .npz, .safetensors, .idx or -ubyte, or folders of images, as in train.csv:label@onehot%s", source, foreignName(source))
	}
	if sel, isSel := strings.CutPrefix(rest, ":"); isSel {
		var err error
		if spec.Selector, rest, err = cutSelector(sel, spec.table()); err != nil {
			return spec, fmt.Errorf("%s: %w", source, err)
		}
		if spec.Selector == "" {
			return spec, fmt.Errorf("%s: nothing selected after the colon", source)
		}
		switch {
		case spec.Kind == NPY:
			return spec, fmt.Errorf("%s: a .npy file holds one array: nothing to select", source)
		case spec.Kind == IDX:
			return spec, fmt.Errorf("%s: an IDX file holds one array: nothing to select", source)
		case spec.Kind == Images && spec.Selector != pixels && spec.Selector != folder:
			return spec, fmt.Errorf("%s: of images, select pixels or folder, as in faces/*/*.png:folder@onehot", source)
		}
		if spec.table() {
			terms, err := parseColumns(spec.Selector)
			if err != nil {
				return spec, fmt.Errorf("%s: %w", source, err)
			}
			spec.steps = slices.ContainsFunc(terms, func(t columnTerm) bool { return t.cell != nil })
		}
	}
	if rest != "" {
		if err := spec.setOptions(spec.splitOptions(rest[1:])); err != nil {
			return spec, fmt.Errorf("%s: %w", source, err)
		}
	}
	if err := spec.check(); err != nil {
		return spec, fmt.Errorf("%s: %w", source, err)
	}
	return spec, nil
}

func cutPath(source string) (spec Spec, rest string, ok bool) {
	lower := asciiLower(source) // as long as source
	for i := range source {
		for _, e := range extensions {
			if !strings.HasPrefix(lower[i:], e.ext) {
				continue
			}
			for _, p := range packings {
				end := i + len(e.ext) + len(p.ext)
				if !strings.HasPrefix(lower[i+len(e.ext):], p.ext) || p.pack != Plain && !e.kind.packs() {
					continue
				}
				if end == len(source) || source[end] == ':' || source[end] == '@' {
					return Spec{Path: source[:end], Kind: e.kind, Packed: p.pack}, source[end:], true
				}
			}
		}
	}
	return Spec{}, "", false
}

func asciiLower(s string) string {
	b := []byte(s)
	for i, c := range b {
		if 'A' <= c && c <= 'Z' {
			b[i] = c + 'a' - 'A'
		}
	}
	return string(b)
}

// table reports whether the file is one of cells, not of arrays.
func (s *Spec) table() bool { return s.Kind == CSV || s.Kind == TSV || s.headed() }

// headed reports whether the file always names its columns.
func (s *Spec) headed() bool { return s.Kind == JSONL || s.typed() }

// typed reports whether the file is a table of typed columns.
func (s *Spec) typed() bool { return s.Kind == Parquet || s.Kind == Arrow }
