package aivm

import (
	"cmp"
	"slices"
)

// Curve are points, x ascending.
type Curve struct {
	X []float64 `json:"x"`
	Y []float64 `json:"y"`
}

// ClassCurves are curves of a class against all others, over the thresholds that its probability may be held against.
type ClassCurves struct {
	Class string `json:"class"`
	// ROC: the share of rows of other classes that are taken for this one (x), and of its own (y). The area is AUC.
	ROC Curve `json:"roc"`
	// PR: recall (x) and precision (y); where a recall has several precisions, the greatest.
	PR Curve `json:"pr"`
	// AveragePrecision is Σ (recall_i − recall_{i−1})·precision_i over the thresholds.
	AveragePrecision float64 `json:"average_precision"`
}

// CalibrationBin are rows of which the greatest probability is in (From, To].
type CalibrationBin struct {
	From       float64 `json:"from"`
	To         float64 `json:"to"`
	Rows       int     `json:"rows"`
	Confidence float64 `json:"confidence"` // mean of the greatest probability
	Accuracy   float64 `json:"accuracy"`   // share of them that are right
}

// calibrationBins is how many equal bins there are.
const calibrationBins = 10

// rank are rows by falling score, and where those of equal scores end.
func rank(score []float64) (order, ends []int) {
	order = make([]int, len(score))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(score[b], score[a]) })
	for i := range order {
		if i+1 == len(order) || score[order[i]] != score[order[i+1]] {
			ends = append(ends, i+1)
		}
	}
	return order, ends
}

// curvesOf are the curves of a class; none if it has no rows, or all.
func curvesOf(class string, score []float64, is []bool) *ClassCurves {
	ones := 0.0
	for _, b := range is {
		if b {
			ones++
		}
	}
	zeros := float64(len(is)) - ones
	if ones == 0 || zeros == 0 {
		return nil
	}
	c := &ClassCurves{Class: class, ROC: Curve{[]float64{0}, []float64{0}}}
	order, ends := rank(score)
	hits, at, recall := 0.0, 0, 0.0
	for _, end := range ends {
		for _, r := range order[at:end] {
			if is[r] {
				hits++
			}
		}
		at = end
		precision := hits / float64(end)
		c.AveragePrecision += (hits/ones - recall) * precision
		recall = hits / ones
		c.ROC.add((float64(end)-hits)/zeros, recall)
		if n := len(c.PR.X); n > 0 && c.PR.X[n-1] == recall {
			c.PR.Y[n-1] = max(c.PR.Y[n-1], precision)
		} else {
			c.PR.X, c.PR.Y = append(c.PR.X, recall), append(c.PR.Y, precision)
		}
	}
	return c
}

// add appends a point, in place of the last one if that lies between it and the one before on a straight line.
func (c *Curve) add(x, y float64) {
	if n := len(c.X); n > 1 && (c.X[n-1] == x && c.X[n-2] == x || c.Y[n-1] == y && c.Y[n-2] == y) {
		c.X[n-1], c.Y[n-1] = x, y
		return
	}
	c.X, c.Y = append(c.X, x), append(c.Y, y)
}

// calibrate says how often predictions are right, by how sure they are, and the mean of how far the two are apart, by rows.
func (e *Evaluation) calibrate(want, got []int, p [][]float64) {
	bins := make([]CalibrationBin, calibrationBins)
	for i := range want {
		sure := p[i][got[i]]
		b := &bins[min(max(int(sure*calibrationBins), 0), calibrationBins-1)]
		b.Rows++
		b.Confidence += sure
		if want[i] == got[i] {
			b.Accuracy++
		}
	}
	apart := 0.0
	for i, b := range bins {
		if b.Rows == 0 {
			continue
		}
		apart += max(b.Confidence-b.Accuracy, b.Accuracy-b.Confidence)
		n := float64(b.Rows)
		e.Calibration = append(e.Calibration, CalibrationBin{float64(i) / calibrationBins, float64(i+1) / calibrationBins, b.Rows, b.Confidence / n, b.Accuracy / n})
	}
	e.CalibrationError = ratio(apart, float64(len(want)))
}
