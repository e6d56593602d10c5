package aivm

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"math"
	"slices"
	"strconv"

	"github.com/aivm/aivm/compiler"
	"github.com/aivm/aivm/internal/files/dataset"
	"github.com/aivm/aivm/isa/fixed"
)

// Evaluation says how good predictions are.
type Evaluation struct {
	Rows    int `json:"rows"`
	Dropped int `json:"dropped,omitempty"` // rows that the script leaves out

	Accuracy  *float64     `json:"accuracy,omitempty"`
	Loss      *float64     `json:"log_loss,omitempty"` // mean of −ln of the label's probability
	AUC       *float64     `json:"auc,omitempty"`      // of two classes that of the second; of more, the mean of each against the others
	Classes   []ClassScore `json:"classes,omitempty"`
	Confusion [][]int      `json:"confusion,omitempty"` // rows by label, columns by prediction

	Curves           []ClassCurves    `json:"curves,omitempty"` // of the classes that have rows, and not all
	Calibration      []CalibrationBin `json:"calibration,omitempty"`
	CalibrationError *float64         `json:"calibration_error,omitempty"` // mean of |confidence − accuracy| of the bins, by rows

	MAE  *float64 `json:"mae,omitempty"`  // mean absolute error, in the units of the file
	RMSE *float64 `json:"rmse,omitempty"` // root of the mean squared error
	R2   *float64 `json:"r2,omitempty"`   // 1 − squared errors / squared distances from the mean of these rows
}

// ClassScore are the scores of a class against all others. One that has no rows, or that nobody predicts, has no score, null.
type ClassScore struct {
	Class     string   `json:"class"`
	Rows      int      `json:"rows"`
	Precision *float64 `json:"precision"`
	Recall    *float64 `json:"recall"`
	F1        *float64 `json:"f1"`
	AUC       *float64 `json:"auc"`
}

// ErrNothingHeld says that a script tests on nothing.
var ErrNothingHeld = errors.New("the script holds no rows out to test on: write split 80% shuffle 1 in its data, or name a file with labels")

// Evaluate compares the model's predictions with the labels of a file, or, with an empty name, of the rows that the script holds out.
func (p *Program) Evaluate(ctx context.Context, model []Tensor, file string) (*Evaluation, error) {
	if p.script == nil {
		return nil, ErrNoScript
	}
	var held []int
	if file == "" {
		if file, held = p.script.Predictor().Held(); held == nil {
			return nil, ErrNothingHeld
		}
	}
	pred, source, err := p.predict(ctx, model, file, true)
	if err != nil {
		return nil, err
	}
	e := &Evaluation{Dropped: pred.Dropped}
	if pred.Values != nil {
		y, err := source.values()
		if err != nil {
			return nil, err
		}
		e.regression(pick(pred.Values, held), pick(y, held))
		return e, nil
	}
	y, err := source.classes()
	if err != nil {
		return nil, err
	}
	e.classification(pred.Classes, pick(y, held), pick(pred.Class, held), pick(pred.Probabilities, held))
	return e, nil
}

// pick are the rows that are held out, or all.
func pick[T any](all []T, rows []int) []T {
	if rows == nil {
		return all
	}
	out := make([]T, len(rows))
	for i, r := range rows {
		out[i] = all[r]
	}
	return out
}

// labelSource says where labels are.
type labelSource struct {
	source, dir string
	p           *compiler.Predictor
	rows        int
}

func (s *labelSource) values() ([]float64, error) {
	t, err := dataset.LoadFloat(s.source, s.dir)
	if err != nil {
		return nil, err
	}
	return t.Values, nil
}

func (s *labelSource) classes() ([]int, error) {
	if s.p.Bit() {
		v, err := s.values()
		y := make([]int, len(v))
		for i, x := range v {
			if y[i] = int(x); x != 0 && x != 1 {
				return nil, fmt.Errorf("%s: row %d has the label %g, want 0 or 1", s.source, i, x)
			}
		}
		return y, err
	}
	k := s.p.Count()
	t, err := dataset.Load(s.source, s.dir, dataset.Want{Shape: []int{s.rows, k}, Format: fixed.Bit}, s.p.Classes()...)
	if err != nil {
		return nil, err
	}
	var y []int
	for row := range slices.Chunk(t.Values, k) {
		y = append(y, slices.Index(row, 1))
	}
	return y, nil
}

// regression scores numbers.
func (e *Evaluation) regression(got, want []float64) {
	e.Rows = len(want)
	n, mean, abs, squares, spread := float64(len(want)), 0.0, 0.0, 0.0, 0.0
	for _, y := range want {
		mean += y / n
	}
	for i, y := range want {
		abs += math.Abs(got[i] - y)
		squares += (got[i] - y) * (got[i] - y)
		spread += (y - mean) * (y - mean)
	}
	e.MAE, e.RMSE = ratio(abs, n), ratio(math.Sqrt(squares*n), n)
	if r := ratio(squares, spread); r != nil {
		*r = 1 - *r
		e.R2 = r
	}
}

// ratio is a/b, nil where there is none.
func ratio(a, b float64) *float64 {
	if b == 0 {
		return nil
	}
	r := a / b
	return &r
}

// classification scores classes.
func (e *Evaluation) classification(names []string, want, got []int, p [][]float64) {
	k := len(names)
	e.Rows = len(want)
	e.Confusion = make([][]int, k)
	for i := range e.Confusion {
		e.Confusion[i] = make([]int, k)
	}
	right, loss := 0.0, 0.0
	for i, y := range want {
		e.Confusion[y][got[i]]++
		if y == got[i] {
			right++
		}
		loss -= math.Log(max(p[i][y], leastProbability))
	}
	n := float64(len(want))
	e.Accuracy, e.Loss = ratio(right, n), ratio(loss, n)
	auc, with := 0.0, 0.0
	for c, name := range names {
		s := ClassScore{Class: name}
		said, hits := 0, e.Confusion[c][c]
		for i := range k {
			s.Rows += e.Confusion[c][i]
			said += e.Confusion[i][c]
		}
		s.Precision, s.Recall = ratio(float64(hits), float64(said)), ratio(float64(hits), float64(s.Rows))
		s.F1 = ratio(2*float64(hits), float64(said+s.Rows))
		score := make([]float64, len(p))
		is := make([]bool, len(p))
		for i := range p {
			score[i], is[i] = p[i][c], want[i] == c
		}
		if s.AUC = areaByRank(score, is); s.AUC != nil {
			auc, with = auc+*s.AUC, with+1
			e.Curves = append(e.Curves, *curvesOf(name, score, is))
		}
		e.Classes = append(e.Classes, s)
	}
	e.calibrate(want, got, p)
	if e.AUC = ratio(auc, with); k == 2 {
		e.AUC = e.Classes[1].AUC
	}
}

// leastProbability is the step of probabilities: one that is rounded to 0 may be this.
const leastProbability = 1.0 / (1 << 16)

// areaByRank is the area under the ROC curve: the chance that a row that is one has a greater score than a row that is none, ties
// counted half (Mann and Whitney). Without rows of both there is none.
func areaByRank(score []float64, is []bool) *float64 {
	order := make([]int, len(score))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int { return cmp.Compare(score[a], score[b]) })
	sum, ones := 0.0, 0.0
	for i := 0; i < len(order); {
		end := i
		for end < len(order) && score[order[end]] == score[order[i]] {
			end++
		}
		for _, r := range order[i:end] {
			if is[r] {
				ones++
				sum += float64(i+end+1) / 2 // the mean rank of those that are equal
			}
		}
		i = end
	}
	return ratio(sum-ones*(ones+1)/2, ones*(float64(len(order))-ones))
}

// Table is the evaluation in rows of cells for people, the first of which is a head.
func (e *Evaluation) Table() [][]string {
	text := func(x *float64) string {
		if x == nil {
			return "none"
		}
		return strconv.FormatFloat(*x, 'g', 5, 64)
	}
	rows := [][]string{{"score", "value"}, {"rows", strconv.Itoa(e.Rows)}}
	for _, s := range []struct {
		name string
		x    *float64
	}{{"accuracy", e.Accuracy}, {"log loss", e.Loss}, {"AUC", e.AUC}, {"calibration error", e.CalibrationError}, {"MAE", e.MAE}, {"RMSE", e.RMSE}, {"R²", e.R2}} {
		if s.x != nil {
			rows = append(rows, []string{s.name, text(s.x)})
		}
	}
	return rows
}

// ClassTable is a row for each class: its scores, and how often it was taken for each class.
func (e *Evaluation) ClassTable() [][]string {
	text := func(x *float64) string {
		if x == nil {
			return "none"
		}
		return strconv.FormatFloat(*x, 'f', 4, 64)
	}
	head := []string{"class", "rows", "precision", "recall", "F1", "AUC"}
	for _, c := range e.Classes {
		head = append(head, "→ "+c.Class)
	}
	rows := [][]string{head}
	for i, c := range e.Classes {
		row := []string{c.Class, strconv.Itoa(c.Rows), text(c.Precision), text(c.Recall), text(c.F1), text(c.AUC)}
		for _, n := range e.Confusion[i] {
			row = append(row, strconv.Itoa(n))
		}
		rows = append(rows, row)
	}
	return rows
}
