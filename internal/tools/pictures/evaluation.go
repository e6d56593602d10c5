// Package pictures draws what evaluations and runs leave.
package pictures

import (
	"fmt"
	"strings"

	"github.com/aivm/aivm"
	"github.com/aivm/aivm/internal/tools/chart"
)

// Evaluations are the pictures that an evaluation has, by name.
var Evaluations = []string{"roc", "pr", "calibration"}

// Evaluation draws the ROC curves, the precision–recall curves or the calibration of classes to a .png or .svg file.
func Evaluation(e *aivm.Evaluation, what, title, path string) error {
	if len(e.Curves) == 0 {
		return fmt.Errorf("there is no plot %s: want predictions of classes, and rows of two classes or more", what)
	}
	o := chart.Overlay{Title: title, Unit: true, Below: true}
	shown := e.Curves
	if len(e.Classes) == 2 {
		shown = shown[len(shown)-1:] // that of the other class says the same
	}
	shown = shown[:min(len(shown), chart.MaxOverlay)]
	switch what {
	case "roc":
		o.X, o.Y, o.Diagonal = "share of other classes taken for it", "share of its own", true
		for _, c := range shown {
			o.Curves = append(o.Curves, chart.Curve{Name: fmt.Sprintf("%s, area %.3f", c.Class, area(c.ROC)), X: c.ROC.X, Y: c.ROC.Y})
		}
	case "pr":
		o.X, o.Y = "recall", "precision"
		for _, c := range shown {
			o.Curves = append(o.Curves, chart.Curve{Name: fmt.Sprintf("%s, average %.3f", c.Class, c.AveragePrecision), X: c.PR.X, Y: c.PR.Y})
		}
	case "calibration":
		o.X, o.Y, o.Diagonal = "mean probability of what is predicted", "share that is right", true
		k := chart.Curve{Name: fmt.Sprintf("apart by %.3f in the mean", *e.CalibrationError), Dots: true}
		for _, b := range e.Calibration {
			k.X, k.Y = append(k.X, b.Confidence), append(k.Y, b.Accuracy)
		}
		o.Curves = []chart.Curve{k}
	default:
		return fmt.Errorf("there is no plot %s: want one of %s", what, strings.Join(Evaluations, ", "))
	}
	return chart.WriteOverlay(path, o)
}

// area is that under a curve of straight lines.
func area(c aivm.Curve) (a float64) {
	for i := range c.X[1:] {
		a += (c.X[i+1] - c.X[i]) * (c.Y[i+1] + c.Y[i]) / 2
	}
	return a
}
