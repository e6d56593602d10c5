package demo

import (
	"compress/gzip"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/aivm/aivm/examples"
)

// size is how much a demo does.
type size struct {
	rows   map[string]int // images of each provider
	hidden int
	test   int // images of the test set
	rate   string
}

// The sizes of the demo.
var (
	fullSize = size{map[string]int{"alice": 400, "bob": 40, "carol": 400}, 32, 360, "1/8"}
	fastSize = size{map[string]int{"alice": 128, "bob": 16, "carol": 128}, 16, 128, "1/4"}
)

// providers are the providers in the order of their data sets.
var providers = []string{"alice", "bob", "carol"}

// about says what is with a provider's data.
var about = map[string]string{"alice": "images of digits", "bob": "images of digits", "carol": "images, with wrong labels"}

// sampleRows is the size of the sample from which the sponsor chooses number formats; leftOver is where
// the providers' images end in the digits that they are of.
const (
	sampleRows = 64
	leftOver   = 840
)

// features and label say where a provider's file has what the program takes.
const (
	features = "p0..p63@scale=1/16@pad"
	label    = "label@onehot@pad"
)

// script is the training script of the demo.
func (s *size) script() string {
	return fmt.Sprintf(`; What the campaign runs: every provider's data teach a network to read digits,
; and what each one's data are worth is measured on the test set: exact Shapley values,
; by training once for every coalition of providers. The files are samples, from
; which number formats are chosen; the providers' own data come with their openings.

model {
  input x [px=64] centre 1/2
  dense h %d relu std 7/16
  dense out 10 std 1/4
}

provider alice "sample1.csv" {
  features p0..p63 scale 1/16
  label label [digit=10]
  rows %d
}
provider bob "sample2.csv" { rows %d }
provider carol "sample3.csv" { rows %d }

data test "test.csv" {
  features p0..p63 scale 1/16
  label label [digit=10]
  rows %d
}

loss softmax_cross_entropy
optimizer sgd rate %s
train { epochs 3, batch 16, shuffle 1, init 1 }

contribution shapley(method = retrain)
evaluate test accuracy
`, s.hidden, s.rows["alice"], s.rows["alice"], s.rows["alice"], s.test, s.rate)
}

// fit is the script with which the owner looks at the data that came.
func (s *size) fit() string {
	return fmt.Sprintf(`; The same network on all images that came, to see whether it learns.

model {
  input x [px=64] centre 1/2
  dense h %d relu std 7/16
  dense out 10 std 1/4
}

data train "all.csv" {
  features p0..p63 scale 1/16
  label label [digit=10]
  rows %d
}

loss softmax_cross_entropy
optimizer sgd rate %s
train { epochs 6, batch 16, shuffle 1, init 1, watch loss }
`, s.hidden, s.rows["alice"]+s.rows["bob"]+s.rows["carol"], s.rate)
}

// table of an example: its head and its rows.
func exampleRows(name string) (head string, rows []string, err error) {
	f, err := examples.Files.Open(name)
	if err != nil {
		return "", nil, err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return "", nil, err
	}
	b, err := io.ReadAll(z)
	if err != nil {
		return "", nil, err
	}
	lines := strings.Split(strings.TrimSpace(string(b)), "\n")
	return lines[0], lines[1:], nil
}

// writeRows writes rows from … to−1 of an example.
func writeRows(path, example string, from, to int) error {
	head, rows, err := exampleRows(example)
	if err != nil {
		return err
	}
	if to > len(rows) {
		return fmt.Errorf("%s has %d rows, want %d", example, len(rows), to)
	}
	return writeLines(path, append([]string{head}, rows[from:to]...))
}

func writeLines(path string, lines []string) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	return os.WriteFile(path, []byte(strings.Join(lines, "\n")+"\n"), 0o644)
}

// files gives everybody a folder with what they have at the beginning.
func (s *size) files() error {
	for _, p := range providers {
		if err := writeRows(p+"/images.csv", "shapley/"+p+".csv.gz", 0, s.rows[p]); err != nil {
			return err
		}
	}
	for k := range providers {
		from := leftOver + k*sampleRows
		if err := writeRows(fmt.Sprintf("sponsor/sample%d.csv", k+1), "digits/digits-train.csv.gz", from, from+sampleRows); err != nil {
			return err
		}
	}
	if err := writeRows("sponsor/test.csv", "digits/digits-test.csv.gz", 0, s.test); err != nil {
		return err
	}
	if err := os.MkdirAll("owner", 0o755); err != nil {
		return err
	}
	return os.WriteFile("sponsor/digits.train", []byte(s.script()), 0o644)
}
