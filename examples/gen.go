//go:build ignore

// Command gen writes the data of the examples from an unpacked folder
// sklearn/datasets/data (Debian's package python3-sklearn 1.2.1):
//
//	go run examples/gen.go [-o examples] FOLDER
//
// Rows are shuffled once: row i of data set d goes by the SHA-256 of "d:i".
package main

import (
	"bytes"
	"cmp"
	"compress/gzip"
	"crypto/sha256"
	"encoding/csv"
	"flag"
	"fmt"
	"io"
	"log"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/aivm/aivm/internal/files/atomicfile"
)

func main() {
	log.SetFlags(0)
	out := flag.String("o", "examples", "folder to write to")
	flag.Parse()
	if flag.NArg() != 1 {
		log.Fatal("usage: go run examples/gen.go [-o examples] FOLDER")
	}
	g := &generator{in: flag.Arg(0), out: *out}
	for _, write := range []func() error{g.iris, g.digits, g.linreg, g.cancer, g.shapley, g.fedavg} {
		if err := write(); err != nil {
			log.Fatal(err)
		}
	}
}

type generator struct{ in, out string }

// rows reads a source file, whose SHA-256 must be sum, without its first skip
// lines, and shuffles it.
func (g *generator) rows(name, sum string, skip int, dataset string) ([][]string, error) {
	data, err := os.ReadFile(filepath.Join(g.in, name))
	if err != nil {
		return nil, err
	}
	if got := fmt.Sprintf("%x", sha256.Sum256(data)); got != sum {
		return nil, fmt.Errorf("%s: SHA-256 is %s, want %s: another edition of the file?", name, got, sum)
	}
	if strings.HasSuffix(name, ".gz") {
		z, err := gzip.NewReader(bytes.NewReader(data))
		if err != nil {
			return nil, err
		}
		if data, err = io.ReadAll(z); err != nil {
			return nil, err
		}
	}
	r := csv.NewReader(bytes.NewReader(data))
	r.FieldsPerRecord = -1
	rows, err := r.ReadAll()
	if err != nil {
		return nil, err
	}
	rows = rows[skip:]
	order := make([]int, len(rows))
	for i := range order {
		order[i] = i
	}
	key := func(i int) string {
		h := sha256.Sum256(fmt.Appendf(nil, "%s:%d", dataset, i))
		return string(h[:])
	}
	slices.SortFunc(order, func(a, b int) int { return cmp.Compare(key(a), key(b)) })
	shuffled := make([][]string, len(rows))
	for i, o := range order {
		shuffled[i] = rows[o]
	}
	return shuffled, nil
}

// write writes a table, compressed if its name says so.
func (g *generator) write(name string, header []string, rows [][]string) error {
	return atomicfile.Write(filepath.Join(g.out, name), 0o644, func(w io.Writer) error {
		if strings.HasSuffix(name, ".gz") {
			z, err := gzip.NewWriterLevel(w, gzip.BestCompression)
			if err != nil {
				return err
			}
			if err := table(z, header, rows); err != nil {
				return err
			}
			return z.Close()
		}
		return table(w, header, rows)
	})
}

func table(w io.Writer, header []string, rows [][]string) error {
	c := csv.NewWriter(w)
	if err := c.Write(header); err != nil {
		return err
	}
	return c.WriteAll(rows)
}

// split writes the first n rows as the training set, the rest as the test set.
func (g *generator) split(stem, ext string, header []string, rows [][]string, n int) error {
	if err := g.write(stem+"-train"+ext, header, rows[:n]); err != nil {
		return err
	}
	return g.write(stem+"-test"+ext, header, rows[n:])
}

func (g *generator) iris() error {
	rows, err := g.rows("iris.csv", "f13ffa8fdd56fd8e6c8d16d4081a3fbd3114bcd0aae4256c43205169cd9d1449", 1, "iris")
	if err != nil {
		return err
	}
	species := map[string]string{"0": "setosa", "1": "versicolor", "2": "virginica"}
	for _, r := range rows {
		r[4] = species[r[4]]
	}
	header := []string{"sepal_length", "sepal_width", "petal_length", "petal_width", "species"}
	return g.split("iris/iris", ".csv", header, rows, 120)
}

// digitsTrain is the number of images for training.
const digitsTrain = 1437

func (g *generator) digitsRows() (header []string, rows [][]string, err error) {
	rows, err = g.rows("digits.csv.gz", "46abec6b12486ad9e51943373abcf22bbea1b5a51a1619b361570d8893f1464a", 0, "digits")
	for i := range 64 {
		header = append(header, fmt.Sprintf("p%d", i))
	}
	return append(header, "label"), rows, err
}

func (g *generator) digits() error {
	header, rows, err := g.digitsRows()
	if err != nil {
		return err
	}
	return g.split("digits/digits", ".csv.gz", header, rows, digitsTrain)
}

// shapley gives three providers rows of the digits' training set: alice 400,
// bob 40, carol 400 whose labels are all wrong.
func (g *generator) shapley() error {
	header, rows, err := g.digitsRows()
	if err != nil {
		return err
	}
	for i, r := range rows[440:840] {
		right, err := strconv.Atoi(r[64])
		if err != nil {
			return err
		}
		r[64] = strconv.Itoa((right + 1 + i%9) % 10)
	}
	for name, part := range map[string][][]string{"alice": rows[:400], "bob": rows[400:440], "carol": rows[440:840]} {
		if err := g.write("shapley/"+name+".csv.gz", header, part); err != nil {
			return err
		}
	}
	return nil
}

// fedavg gives three hospitals rows of the digits' training set that are not
// identically distributed: each label goes to two of the hospitals in turn, or
// to one.
func (g *generator) fedavg() error {
	header, rows, err := g.digitsRows()
	if err != nil {
		return err
	}
	names := []string{"north", "south", "west"}
	takers := [][]int{{0}, {0}, {0}, {0, 1}, {0, 1}, {1}, {1}, {1, 2}, {2}, {0, 2}}
	parts, seen := make([][][]string, len(names)), make([]int, len(takers))
	for _, r := range rows[:digitsTrain] {
		label, err := strconv.Atoi(r[64])
		if err != nil {
			return err
		}
		to := takers[label][seen[label]%len(takers[label])]
		seen[label]++
		parts[to] = append(parts[to], r)
	}
	for i, name := range names {
		if err := g.write("fedavg/"+name+".csv.gz", header, parts[i]); err != nil {
			return err
		}
	}
	return nil
}

// linreg predicts the flavanoids of a wine from three other measurements.
func (g *generator) linreg() error {
	rows, err := g.rows("wine_data.csv", "10e8a802908b34f86e5da8ce962f3c806694bc98450a18f61851af59f324bede", 1, "wine")
	if err != nil {
		return err
	}
	const phenols, flavanoids, proanthocyanins, od280 = 5, 6, 8, 11
	var picked [][]string
	for _, r := range rows[:100] {
		picked = append(picked, []string{r[phenols], r[od280], r[proanthocyanins], r[flavanoids]})
	}
	header := []string{"total_phenols", "od280", "proanthocyanins", "flavanoids"}
	constants, err := standardise(header[:3], picked, len(picked))
	if err != nil {
		return err
	}
	if err := g.write("linreg/standardise.csv", []string{"feature", "mean", "std"}, constants); err != nil {
		return err
	}
	return g.write("linreg/wine.csv", header, picked)
}

func (g *generator) cancer() error {
	rows, err := g.rows("breast_cancer.csv", "fed3eb72d0575ef6192293f5093c6e801b1476b577d0386bf4455504522172ed", 1, "cancer")
	if err != nil {
		return err
	}
	const train = 455
	var header []string
	for _, of := range []string{"mean", "error", "worst"} {
		for _, what := range []string{
			"radius", "texture", "perimeter", "area", "smoothness",
			"compactness", "concavity", "concave_points", "symmetry", "fractal_dimension",
		} {
			header = append(header, of+"_"+what)
		}
	}
	constants, err := standardise(header, rows, train)
	if err != nil {
		return err
	}
	malignant := map[string]string{"0": "1", "1": "0"} // the source counts benign
	for _, r := range rows {
		r[30] = malignant[r[30]]
	}
	if err := g.write("cancer/standardise.csv", []string{"feature", "mean", "std"}, constants); err != nil {
		return err
	}
	return g.split("cancer/cancer", ".csv", append(header, "malignant"), rows, train)
}

// standardise replaces x in the first len(header) columns by (x-mean)/std to
// four decimals, where mean and (population) std are those of the first n rows
// to six digits. It lists them.
func standardise(header []string, rows [][]string, n int) (constants [][]string, err error) {
	for c, name := range header {
		x := make([]float64, len(rows))
		for i, r := range rows {
			if x[i], err = strconv.ParseFloat(r[c], 64); err != nil {
				return nil, err
			}
		}
		mean := 0.0
		for _, v := range x[:n] {
			mean += v
		}
		mean = sixDigits(mean / float64(n))
		variance := 0.0
		for _, v := range x[:n] {
			variance += float64((v - mean) * (v - mean))
		}
		std := sixDigits(math.Sqrt(variance / float64(n)))
		for i, r := range rows {
			r[c] = strconv.FormatFloat((x[i]-mean)/std, 'f', 4, 64)
			if r[c] == "-0.0000" {
				r[c] = "0.0000"
			}
		}
		constants = append(constants, []string{name, strconv.FormatFloat(mean, 'g', -1, 64), strconv.FormatFloat(std, 'g', -1, 64)})
	}
	return constants, nil
}

func sixDigits(x float64) float64 {
	r, _ := strconv.ParseFloat(strconv.FormatFloat(x, 'g', 6, 64), 64)
	return r
}
