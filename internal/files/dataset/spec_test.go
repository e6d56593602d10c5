package dataset

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestParseSpec(t *testing.T) {
	for source, want := range map[string]Spec{
		"x.npy":                            {Path: "x.npy", Kind: NPY},
		"a/m.npz:w1":                       {Path: "a/m.npz", Kind: NPZ, Selector: "w1"},
		"X.CSV":                            {Path: "X.CSV", Kind: CSV},
		"x.csv:a,b..d,#7":                  {Path: "x.csv", Kind: CSV, Selector: "a,b..d,#7"},
		"x.csv.gz:y@onehot":                {Path: "x.csv.gz", Kind: CSV, Packed: Gzip, Selector: "y", OneHot: true},
		"x.csv:'a,b'..\"c@d\",e@f@raw":     {Path: "x.csv", Kind: CSV, Selector: "'a,b'..\"c@d\",e@f", Raw: true},
		"m.npz:w@1@pad":                    {Path: "m.npz", Kind: NPZ, Selector: "w@1", Pad: true},
		"m.npz:'w@pad'@pad":                {Path: "m.npz", Kind: NPZ, Selector: "'w@pad'", Pad: true},
		"x.csv:#0@header@rows=0:9":         {Path: "x.csv", Kind: CSV, Selector: "#0", Header: true, Rows: &[2]int{0, 9}},
		"x.csv@noheader@pad":               {Path: "x.csv", Kind: CSV, NoHeader: true, Pad: true},
		"x.npy@raw@rows=3:10":              {Path: "x.npy", Kind: NPY, Raw: true, Rows: &[2]int{3, 10}},
		"x.npy@scale=-1/16":                {Path: "x.npy", Kind: NPY, Scale: big.NewRat(-1, 16)},
		"x.npy@scale=0.5":                  {Path: "x.npy", Kind: NPY, Scale: big.NewRat(1, 2)},
		"C:\\d@ta\\x.csv:a (b)":            {Path: "C:\\d@ta\\x.csv", Kind: CSV, Selector: "a (b)"},
		"m.safetensors:h.weight@transpose": {Path: "m.safetensors", Kind: Safetensors, Selector: "h.weight", Transpose: true},
		"run.csv2/x.npy":                   {Path: "run.csv2/x.npy", Kind: NPY},
	} {
		got, err := ParseSpec(source)
		require.NoError(t, err, source)
		require.Equal(t, want, got, source)
	}
}

func TestParseSpecErrors(t *testing.T) {
	for source, want := range map[string]string{
		"":                        "want a file that ends in .csv, .tsv, .jsonl, .parquet, .feather, .npy, .npz, .safetensors, .idx or -ubyte, or folders of images",
		"x.txt":                   "want a file that ends in",
		"x.csvx":                  "want a file that ends in",
		"x.csv:":                  "x.csv:: nothing selected after the colon",
		"x.csv:@pad":              "nothing selected",
		"x.npy:a":                 "a .npy file holds one array",
		"x.csv@onehott":           "unknown option @onehott; did you mean onehot?",
		"x.csv@":                  "unknown option @",
		"x.csv@pad@pad":           "option @pad is given twice",
		"x.csv@pad=1":             "option @pad takes no value",
		"x.csv@rows":              "option @rows wants a value, as in @rows=0:100",
		"x.csv@rows=5":            "@rows=5: want first:end",
		"x.csv@rows=5:5":          "@rows=5:5: want first:end",
		"x.csv@rows=-1:5":         "@rows=-1:5: want first:end",
		"x.csv@rows=0:1e9":        "@rows=0:1e9: want first:end",
		"x.csv@scale=0":           "@scale=0: want a number other than 0",
		"x.csv@scale=1/0":         "@scale=1/0: want a number other than 0",
		"x.csv@scale=1e999999999": "want a number other than 0",
		"x.csv@scale=pi":          "@scale=pi: want a number",
		"x.npy@raw@scale=2":       "@raw and @scale exclude each other",
		"x.npy@raw@onehot":        "@raw and @onehot exclude each other",
		"x.npy@onehot@scale=2":    "@onehot and @scale exclude each other",
		"x.csv@transpose":         "@transpose is for .npy, .npz and .safetensors files",
		"x.npy@noheader":          "@noheader is for .csv files",
		"x.npz:w@header":          "@header is for .csv files",
		"x.csv@header@noheader":   "@header and @noheader exclude each other",
		"x.csv:'a":                "'a: the quote is not closed",
		"x.csv:a,'b@pad":          "'b@pad: the quote is not closed",
		"x.csv:'a'b":              "b behind a name in quotes",
		"x.csv:a..'b'c@pad":       "c@pad behind a name in quotes",
		"x.csv:a,":                "a column without a name",
		"x.csv:..b":               "a column without a name",
		"x.npz:'a',b":             ",b behind a name in quotes",
	} {
		_, err := ParseSpec(source)
		require.ErrorContains(t, err, want, source)
	}
}

func TestSuggest(t *testing.T) {
	names := []string{"petal_width", "petal_length", "species"}
	require.Equal(t, "; did you mean petal_width?", suggest("petal_widht", names))
	require.Equal(t, "; did you mean species?", suggest("Species", names))
	require.Empty(t, suggest("label", names))
	for _, c := range []struct {
		a, b string
		want int
	}{{"", "", 0}, {"abc", "", 3}, {"", "ab", 2}, {"kitten", "sitting", 3}, {"flaw", "lawn", 2}} {
		require.Equal(t, c.want, editDistance(c.a, c.b), "%s %s", c.a, c.b)
	}
}
