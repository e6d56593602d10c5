// Command tasks writes the data of the scripts beside it that no public file has, into the folder made, or the one that is
// named. They are the same each time.
package main

import (
	"context"
	"fmt"
	"image"
	"image/png"
	"log"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/parquet-go/parquet-go"

	"github.com/aivm/aivm"
	"github.com/aivm/aivm/internal/files/dataset"
)

func main() {
	folder := "examples/tasks"
	if len(os.Args) > 1 {
		folder = os.Args[1]
	}
	if err := write(folder); err != nil {
		log.Fatal(err)
	}
}

// write makes all files from those of the folder data.
func write(folder string) error {
	made := filepath.Join(folder, "made")
	if err := os.MkdirAll(made, 0o755); err != nil {
		return err
	}
	wine, err := os.ReadFile(filepath.Join(folder, "data", "wine.csv"))
	if err != nil {
		return err
	}
	var rows [][]string
	for line := range strings.Lines(string(wine)) {
		rows = append(rows, strings.Split(strings.TrimSpace(line), ","))
	}
	for _, do := range []func(string, [][]string) error{tsv, jsonl, parquetFile, gaps} {
		if err := do(made, rows); err != nil {
			return err
		}
	}
	for _, do := range []func(string) error{verses, payments, many, ratings} {
		if err := do(made); err != nil {
			return err
		}
	}
	if err := digits(made, filepath.Join(folder, "..", "digits", "digits-train.csv.gz")); err != nil {
		return err
	}
	return base(folder, made)
}

// base trains what fine-tuning starts from.
func base(folder, made string) error {
	p, err := aivm.Load(filepath.Join(folder, "base.train"), nil)
	if err != nil {
		return err
	}
	data, err := p.Data(aivm.Files{})
	if err != nil {
		return err
	}
	r, err := p.Run(context.Background(), data, aivm.RunOptions{})
	if err != nil {
		return err
	}
	var states []*aivm.Tensor
	for i := range r.Model {
		states = append(states, &r.Model[i])
	}
	return aivm.WriteArrays(filepath.Join(made, "base.npz"), false, states...)
}

// ratings are what 30 users, ids from 0, give 30 films, ids from 32, by two hidden tastes.
func ratings(made string) error {
	rng := rand.New(rand.NewPCG(5, 5))
	taste := make([][2]float64, 64)
	for i := range taste {
		taste[i] = [2]float64{rng.NormFloat64(), rng.NormFloat64()}
	}
	var b strings.Builder
	b.WriteString("user,film,rating\n")
	for range 1500 {
		u, f := rng.IntN(30), 32+rng.IntN(30)
		r := 3 + taste[u][0]*taste[f][0]/2 + taste[u][1]/2 + taste[f][1]/2 + rng.NormFloat64()/5
		fmt.Fprintf(&b, "%d,%d,%.0f\n", u, f, min(max(r, 1), 5))
	}
	return save(made, "ratings.csv", b.String())
}

func save(folder, name, text string) error {
	return os.WriteFile(filepath.Join(folder, name), []byte(text), 0o644)
}

func tsv(made string, rows [][]string) error {
	var b strings.Builder
	for _, r := range rows {
		b.WriteString(strings.Join(r, "\t") + "\n")
	}
	return save(made, "wine.tsv", b.String())
}

func jsonl(made string, rows [][]string) error {
	var b strings.Builder
	for _, r := range rows[1:] {
		for i, c := range r {
			if i == len(r)-1 {
				c = strconv.Quote(c)
			}
			b.WriteString(map[bool]string{true: "{", false: ", "}[i == 0] + strconv.Quote(rows[0][i]) + ": " + c)
		}
		b.WriteString("}\n")
	}
	return save(made, "wine.jsonl", b.String())
}

// parquetFile has the columns in the order of their names, which parquet.Group gives them.
func parquetFile(made string, rows [][]string) error {
	group := parquet.Group{}
	last := len(rows[0]) - 1
	for i, name := range rows[0] {
		group[name] = parquet.Leaf(parquet.DoubleType)
		if i == last {
			group[name] = parquet.String()
		}
	}
	f, err := os.Create(filepath.Join(made, "wine.parquet"))
	if err != nil {
		return err
	}
	defer f.Close()
	schema := parquet.NewSchema("wine", group)
	w := parquet.NewGenericWriter[any](f, schema, parquet.Compression(&parquet.Zstd))
	for _, r := range rows[1:] {
		row := make(parquet.Row, len(r))
		for i, c := range r {
			at, _ := schema.Lookup(rows[0][i])
			v := parquet.ByteArrayValue([]byte(c))
			if i != last {
				x, err := strconv.ParseFloat(c, 64)
				if err != nil {
					return err
				}
				v = parquet.DoubleValue(x)
			}
			row[at.ColumnIndex] = v.Level(0, 0, at.ColumnIndex)
		}
		if _, err := w.WriteRows([]parquet.Row{row}); err != nil {
			return err
		}
	}
	return w.Close()
}

func gaps(made string, rows [][]string) error {
	rng := rand.New(rand.NewPCG(1, 1))
	var b strings.Builder
	for i, r := range rows {
		for k, c := range r {
			if i > 0 && k < len(r)-1 && rng.IntN(10) == 0 {
				c = []string{"", "NA", "?"}[rng.IntN(3)]
			}
			b.WriteString(map[bool]string{true: ",", false: ""}[k > 0] + c)
		}
		b.WriteString("\n")
	}
	return save(made, "gaps.csv", b.String())
}

// verses are sentences of a small grammar, in small letters and spaces.
func verses(made string) error {
	rng := rand.New(rand.NewPCG(2, 2))
	words := [][]string{{"the", "a", "my"}, {"quick", "lazy", "brave", "jolly"}, {"fox", "dog", "wolf", "zebra"}, {"jumps over", "chases", "likes"}, {"the", "a"}, {"box", "queen", "vicar"}}
	var b strings.Builder
	for b.Len() < 128*16+17 {
		for _, w := range words {
			b.WriteString(w[rng.IntN(len(w))] + " ")
		}
	}
	return save(made, "verses.txt", b.String()+"abcdefghijklmnopqrstuvwxyz")
}

// payments are frauds in two rows of a hundred.
func payments(made string) error {
	rng := rand.New(rand.NewPCG(3, 3))
	var b strings.Builder
	b.WriteString("amount,hour,age,visits,distance,items,fraud\n")
	for i := range 3000 {
		fraud, shift := "no", 0.0
		if i%50 == 7 {
			fraud, shift = "yes", 2.5
		}
		fmt.Fprintf(&b, "%.2f,%d,%d,%d,%.1f,%d,%s\n", math.Exp(3+rng.NormFloat64()+shift/2), rng.IntN(24), 18+rng.IntN(60), rng.IntN(40),
			math.Abs(10+3*rng.NormFloat64()+5*shift), 1+rng.IntN(5), fraud)
	}
	return save(made, "payments.csv", b.String())
}

// many are 60,000 rows of eight numbers, and on which side of a plane they lie.
func many(made string) error {
	rng := rand.New(rand.NewPCG(4, 4))
	var b strings.Builder
	b.WriteString("a,b,c,d,e,f,g,h,y\n")
	for range 60000 {
		sum, side := 0.0, 0
		for k := range 8 {
			x := 2*rng.Float64() - 1
			sum += x * float64(k-3)
			fmt.Fprintf(&b, "%.3f,", x)
		}
		if sum > 0 {
			side = 1
		}
		fmt.Fprintf(&b, "%d\n", side)
	}
	return save(made, "many.csv", b.String())
}

// digits are the first 500 digits as pictures.
func digits(made, file string) error {
	pixels, err := dataset.LoadFloat(file+":p0..p63@rows=0:500", "")
	if err != nil {
		return err
	}
	labels, err := dataset.LoadFloat(file+":label@rows=0:500", "")
	if err != nil {
		return err
	}
	for i, label := range labels.Values {
		m := image.NewGray(image.Rect(0, 0, 8, 8))
		for k := range m.Pix {
			m.Pix[k] = byte(15 * pixels.Values[64*i+k])
		}
		dir := filepath.Join(made, "digits", fmt.Sprint(label))
		if err := os.MkdirAll(dir, 0o755); err != nil {
			return err
		}
		f, err := os.Create(filepath.Join(dir, fmt.Sprintf("%03d.png", i)))
		if err != nil {
			return err
		}
		if err := png.Encode(f, m); err != nil {
			return err
		}
		if err := f.Close(); err != nil {
			return err
		}
	}
	return nil
}
