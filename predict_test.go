package aivm_test

import (
	"bytes"
	"context"
	"fmt"
	"image"
	"image/png"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm"
)

const petScript = `model {
  input x [part=6]
  dense h 4 tanh
  dense out %s
}
data "pets.csv" {
  features weight, colour, age
  category colour: black, white, red
  missing fill median age
  missing drop
  standardise
  %s
  split 75%% shuffle 3
}
loss %s
optimizer sgd rate 1/4
train { epochs 8, batch 8, shuffle 1, init 2 }
evaluate test loss %s
`

// pets is a folder with a table of 60 rows, in which some cells are missing.
func pets(t *testing.T) string {
	dir := t.TempDir()
	var b strings.Builder
	b.WriteString("weight,colour,age,kind,tame,price\n")
	for i := range 60 {
		age, weight := fmt.Sprint(i%11), fmt.Sprint(3+i*13%40)
		if i%9 == 4 {
			age = "NA"
		}
		if i%20 == 11 {
			weight = ""
		}
		fmt.Fprintf(&b, "%s,%s,%s,%s,%d,%d\n", weight, []string{"red", "black", "white"}[i%3], age,
			[]string{"cat", "dog", "big fish"}[i*13%40/14], i*7%5/3, 20000+700*(i*13%40)+90*(i%11))
	}
	require.NoError(t, os.WriteFile(filepath.Join(dir, "pets.csv"), []byte(b.String()), 0o644))
	return dir
}

func trained(t *testing.T, dir, script string) (*aivm.Program, *aivm.Result) {
	t.Helper()
	p, err := aivm.Parse(filepath.Join(dir, "pets.train"), []byte(script), nil)
	require.NoError(t, err)
	d, err := p.Data(aivm.Files{})
	require.NoError(t, err)
	r, err := p.Run(context.Background(), d, aivm.RunOptions{})
	require.NoError(t, err)
	return p, r
}

// What evaluate says of the held-out rows is what the program itself publishes of them.
func TestEvaluateIsWhatTheProgramPublishes(t *testing.T) {
	dir := pets(t)
	for _, c := range []struct{ units, label, loss, publish string }{
		{"3", `label kind [kind=3] cat, dog, "big fish"`, "softmax_cross_entropy", "accuracy"},
		{"1", "label tame", "logistic", "accuracy"},
		{"1", "target price standardise", "mean_squared_error", ""},
	} {
		p, r := trained(t, dir, fmt.Sprintf(petScript, c.units, c.label, c.loss, c.publish))
		e, err := p.Evaluate(context.Background(), r.Model, "")
		require.NoError(t, err)
		require.Equal(t, 15, e.Rows)
		require.Equal(t, 3, e.Dropped)
		loss, ok := r.Output("test_loss")
		require.True(t, ok)
		if e.Accuracy == nil {
			require.InEpsilon(t, math.Sqrt(loss.Float(0)), *e.RMSE, 5e-3)
			require.LessOrEqual(t, *e.MAE, *e.RMSE)
			continue
		}
		accuracy, ok := r.Output("test_accuracy")
		require.True(t, ok)
		require.InDelta(t, accuracy.Float(0), *e.Accuracy, 1.0/(1<<15))
		require.InDelta(t, loss.Float(0), *e.Loss, 2e-3)
		sum := 0
		for i, row := range e.Confusion {
			for _, n := range row {
				sum += n
			}
			require.Positive(t, e.Classes[i].Rows)
		}
		require.Equal(t, 15, sum)
	}
}

// Predictions need no labels, say which rows they are of, and are the same of a model that a file has.
func TestPredict(t *testing.T) {
	dir := pets(t)
	p, r := trained(t, dir, fmt.Sprintf(petScript, "3", `label kind [kind=3] cat, dog, "big fish"`, "softmax_cross_entropy", ""))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "new.csv"), []byte("age;colour;weight\n3;red;\n?;white;12,5\n4;black;30\n"), 0o644))
	got, err := p.Predict(context.Background(), r.Model, "new.csv")
	require.NoError(t, err)
	require.Equal(t, []int{1, 2}, got.Rows)
	require.Equal(t, 1, got.Dropped)
	require.Equal(t, []string{"cat", "dog", "big fish"}, got.Classes)
	for i, row := range got.Probabilities {
		require.InDelta(t, 1, row[0]+row[1]+row[2], 1e-3)
		for _, x := range row {
			require.LessOrEqual(t, x, row[got.Class[i]])
		}
	}
	var b bytes.Buffer
	require.NoError(t, got.WriteCSV(&b))
	require.Regexp(t, `^row,kind,p\(cat\),p\(dog\),p\(big fish\)\n1,[a-z ]+,0\.\d{5},0\.\d{5},0\.\d{5}\n2,`, b.String())

	var states []*aivm.Tensor
	for i := range r.Model {
		states = append(states, &r.Model[i])
	}
	for _, raw := range []bool{false, true} {
		file := filepath.Join(dir, "model.npz")
		require.NoError(t, aivm.WriteArrays(file, raw, states...))
		if raw {
			file += "@raw"
		}
		model, err := p.Model(aivm.ModelFile(file))
		require.NoError(t, err)
		again, err := p.Predict(context.Background(), model, "new.csv")
		require.NoError(t, err)
		require.Equal(t, got, again)
	}
	all, err := p.Predict(context.Background(), r.Model, "pets.csv")
	require.NoError(t, err)
	require.Len(t, all.Rows, 57)
	e, err := p.Evaluate(context.Background(), r.Model, "pets.csv")
	require.NoError(t, err)
	require.Equal(t, 57, e.Rows)
}

func TestPredictErrors(t *testing.T) {
	dir := pets(t)
	script := fmt.Sprintf(petScript, "3", `label kind [kind=3] cat, dog, "big fish"`, "softmax_cross_entropy", "")
	p, r := trained(t, dir, script)
	for text, want := range map[string]string{
		"age,colour\n1,red\n":                    "unknown column weight",
		"age,colour,weight\n1,pink,2\n":          `new.csv:2: column colour: "pink" is none of the listed`,
		"age,colour,weight\n1,red,\n":            "no row is left to predict",
		"age,colour,weight\n1,red,900000\n":      "new.csv:2: column weight: 900000 is outside",
		"age,colour,weight\n1,red,9\n60,red,9\n": "new.csv: row 1: column age is too far from the rows that the model learned from",
	} {
		require.NoError(t, os.WriteFile(filepath.Join(dir, "new.csv"), []byte(text), 0o644))
		_, err := p.Predict(context.Background(), r.Model, "new.csv")
		require.ErrorContains(t, err, want)
	}
	require.NoError(t, os.WriteFile(filepath.Join(dir, "new.csv"), []byte("age,colour,weight\n1,red,9\n"), 0o644))
	_, err := p.Evaluate(context.Background(), r.Model, "new.csv")
	require.ErrorContains(t, err, "unknown column kind")
	_, err = p.Predict(context.Background(), r.Model[1:], "pets.csv")
	require.ErrorContains(t, err, "it is that of another script")
	_, err = p.Model("none.npz")
	require.ErrorContains(t, err, "no such file")
	q, r := trained(t, dir, strings.Replace(strings.Replace(script, "split 75% shuffle 3", "", 1), "evaluate test loss", "", 1))
	_, err = q.Evaluate(context.Background(), r.Model, "")
	require.ErrorIs(t, err, aivm.ErrNothingHeld)
	a := parse(t, "x = input fx8.4[row=2]\ny = sum x\nz = round y, fx16.4\no = output z\n")
	_, err = a.Predict(context.Background(), nil, "new.csv")
	require.ErrorIs(t, err, aivm.ErrNoScript)
}

// A folder for each class is a data set: trained on, predicted, evaluated.
func TestImagesInScripts(t *testing.T) {
	dir := t.TempDir()
	for i := range 24 {
		m := image.NewGray(image.Rect(0, 0, 3, 3))
		for k := range m.Pix {
			m.Pix[k] = byte(17 * (i * k % 7) * (1 - i%2))
		}
		m.Pix[i%2*8] = 255
		name := filepath.Join(dir, "faces", []string{"glad", "sad"}[i%2], fmt.Sprintf("%02d.png", i))
		require.NoError(t, os.MkdirAll(filepath.Dir(name), 0o755))
		f, err := os.Create(name)
		require.NoError(t, err)
		require.NoError(t, png.Encode(f, m))
		require.NoError(t, f.Close())
	}
	p, r := trained(t, dir, `model {
  input x [px=9]
  dense out 2
}
data "faces/*/*.png" {
  features pixels scale 1/256
  label folder [face=2]
  split 75% shuffle 1
}
loss softmax_cross_entropy
optimizer sgd rate 1/2
train { epochs 20, batch 8, shuffle 1 }
evaluate test accuracy
`)
	require.Equal(t, "faces/*/*.png: all 24 rows", p.Notes()[0])
	accuracy, ok := r.Output("test_accuracy")
	require.True(t, ok)
	require.Equal(t, 1.0, accuracy.Float(0))
	got, err := p.Predict(context.Background(), r.Model, "faces/*/*.png")
	require.NoError(t, err)
	require.Equal(t, []string{"glad", "sad"}, got.Classes)
	require.Equal(t, append(make([]int, 12), 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1), got.Class)
	e, err := p.Evaluate(context.Background(), r.Model, "")
	require.NoError(t, err)
	require.Equal(t, 1.0, *e.Accuracy)
}

// The area by rank is the share of pairs in their order, counted one by one.
func TestAreaByRank(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	for range 200 {
		n := 2 + rng.IntN(30)
		score, is := make([]float64, n), make([]bool, n)
		for i := range n {
			score[i], is[i] = float64(rng.IntN(6)), rng.IntN(2) == 0
		}
		pairs, good := 0.0, 0.0
		for i := range n {
			for k := range n {
				if is[i] && !is[k] {
					pairs++
					switch {
					case score[i] > score[k]:
						good++
					case score[i] == score[k]:
						good += 0.5
					}
				}
			}
		}
		got := aivm.AreaByRank(score, is)
		if pairs == 0 {
			require.Nil(t, got)
			continue
		}
		require.InDelta(t, good/pairs, *got, 1e-12)
	}
}

// images writes n images of MNIST's format, whose left or right half is bright, and their labels.
func images(t *testing.T, dir, name string, n int) {
	pixels := []byte{0, 0, 8, 3, 0, 0, 0, byte(n), 0, 0, 0, 2, 0, 0, 0, 4}
	labels := []byte{0, 0, 8, 1, 0, 0, 0, byte(n)}
	for i := range n {
		class := i * i % 7 % 2
		for at := range 8 {
			pixels = append(pixels, byte(20+(i*5+at*3)%30))
			if at%4/2 == class {
				pixels[len(pixels)-1] += 180
			}
		}
		labels = append(labels, byte(class))
	}
	require.NoError(t, os.WriteFile(filepath.Join(dir, name+"-images-idx3-ubyte"), pixels, 0o644))
	require.NoError(t, os.WriteFile(filepath.Join(dir, name+"-labels-idx1-ubyte"), labels, 0o644))
}

// A script reads MNIST's files as they are.
func TestScriptOfIDX(t *testing.T) {
	dir := t.TempDir()
	images(t, dir, "train", 60)
	images(t, dir, "t10k", 20)
	p, r := trained(t, dir, `model {
  input x [px=8]
  dense out 2
}
data train "train-images-idx3-ubyte" {
  features pixels scale 1/256
  label "train-labels-idx1-ubyte" [half=2]
}
data test "t10k-images-idx3-ubyte" {
  features pixels scale 1/256
  label "t10k-labels-idx1-ubyte" [half=2]
}
loss softmax_cross_entropy
optimizer sgd rate 5/8
train { epochs 5, batch 10, shuffle 1, init 1 }
evaluate test accuracy
`)
	require.Equal(t, "train-images-idx3-ubyte: all 60 rows", p.Notes()[0])
	accuracy, _ := r.Output("test_accuracy")
	require.Equal(t, 1.0, accuracy.Float(0))
	pred, err := p.Predict(context.Background(), r.Model, "t10k-images-idx3-ubyte")
	require.NoError(t, err)
	require.Len(t, pred.Class, 20)
	require.Equal(t, 1, pred.Class[1])
	require.NoError(t, os.WriteFile(filepath.Join(dir, "train-labels-idx1-ubyte"), []byte{0, 0, 8, 1, 0, 0, 0, 1, 1}, 0o644))
	_, err = p.Data(aivm.Files{})
	require.ErrorContains(t, err, "train-labels-idx1-ubyte: @rows=0:60, but the file has 1 row")
}

// Curves have the area that ranks have, and go from corner to corner; average precision is a sum over thresholds.
func TestCurves(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	for range 200 {
		n := 2 + rng.IntN(40)
		score, is, ones := make([]float64, n), make([]bool, n), 0.0
		for i := range n {
			if score[i], is[i] = float64(rng.IntN(8)), rng.IntN(2) == 0; is[i] {
				ones++
			}
		}
		c := aivm.CurvesOf("x", score, is)
		if ones == 0 || int(ones) == n {
			require.Nil(t, c)
			continue
		}
		area, last := 0.0, len(c.ROC.X)-1
		for i := range last {
			area += (c.ROC.X[i+1] - c.ROC.X[i]) * (c.ROC.Y[i+1] + c.ROC.Y[i]) / 2
		}
		require.InDelta(t, *aivm.AreaByRank(score, is), area, 1e-12)
		require.Equal(t, []float64{0, 0, 1, 1}, []float64{c.ROC.X[0], c.ROC.Y[0], c.ROC.X[last], c.ROC.Y[last]})
		average, before := 0.0, 0.0
		for threshold := 7.0; threshold >= 0; threshold-- {
			said, hits := 0.0, 0.0
			for i := range n {
				if score[i] >= threshold {
					if said++; is[i] {
						hits++
					}
				}
			}
			if said > 0 {
				average, before = average+(hits/ones-before)*hits/said, hits/ones
			}
		}
		require.InDelta(t, average, c.AveragePrecision, 1e-12)
	}
}
