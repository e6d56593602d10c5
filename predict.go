package aivm

import (
	"context"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"math/big"
	"slices"
	"strconv"
	"strings"

	"github.com/aivm/aivm/compiler"
	"github.com/aivm/aivm/internal/files/dataset"
	"github.com/aivm/aivm/internal/files/inputs"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/int128"
	"github.com/aivm/aivm/vm"
	"github.com/aivm/aivm/vm/kernel"
)

// ErrNoScript says that a program is no training script: assembly does not say what its model predicts.
var ErrNoScript = errors.New("want a training script, as in model.train: assembly does not say what its model predicts")

// ModelFile is a model that a run has written, by the names of its states: "model.npz", or "model.npz@raw" for integers at the scale.
type ModelFile string

// Predictions are what a trained model says of the rows of a file, computed as the program itself evaluates.
type Predictions struct {
	Rows    []int // their numbers in the file, from 0
	Dropped int   // rows that the script leaves out, for they miss a cell

	Label         string      // the column that is predicted
	Classes       []string    // names, or numbers; none for a target
	Class         []int       // of each row
	Probabilities [][]float64 // of each row, by class
	Values        []float64   // of a target, in the units of the file
}

// Predict applies the model to the rows of a file that has the columns of the script's features; the label may be missing. The model is
// what a run of the program has left, as in Result.Model. The file is relative to the folder of the script.
func (p *Program) Predict(ctx context.Context, model []Tensor, file string) (*Predictions, error) {
	r, _, err := p.predict(ctx, model, file, false)
	return r, err
}

// Model reads the model of a file: a state for each parameter.
func (p *Program) Model(file ModelFile) ([]Tensor, error) {
	if p.script == nil {
		return nil, ErrNoScript
	}
	u, err := p.script.Predictor().Unit(1)
	if err != nil {
		return nil, err
	}
	path, options := string(file), ""
	if cut, raw := strings.CutSuffix(path, "@raw"); raw {
		path, options = cut, "@raw"
	}
	var model []Tensor
	for _, s := range u.States {
		source := path + ":" + s.Name + options
		var n []*big.Int
		if options == "" {
			t, err := dataset.LoadFloat(source, "")
			if err != nil {
				return nil, err
			}
			if len(t.Values) != s.Type.Len() {
				return nil, fmt.Errorf("%s: shape %v, want %v", source, t.Shape, s.Type.Dims())
			}
			for _, x := range t.Values {
				v, err := s.Type.Format.Quantize(x)
				if err != nil {
					return nil, fmt.Errorf("%s: %w", source, err)
				}
				n = append(n, v)
			}
		} else {
			t, err := dataset.Load(source, "", dataset.Want{Shape: s.Type.Dims(), Format: *s.Type.Format})
			if err != nil {
				return nil, err
			}
			for _, x := range t.Values {
				n = append(n, big.NewInt(x))
			}
		}
		values := make([]int128.Int, len(n))
		for i, x := range n {
			if values[i], err = int128.FromBig(x); err != nil {
				return nil, fmt.Errorf("%s: %w", source, err)
			}
		}
		model = append(model, Tensor{Name: s.Name, Axes: s.Type.Axes, Scale: s.Type.Format.Frac, n: len(values), at: func(i int) int128.Int { return values[i] }})
	}
	return model, nil
}

// predict also says of which sources the labels of these rows are, if they are wanted.
func (p *Program) predict(ctx context.Context, model []Tensor, file string, labels bool) (*Predictions, *labelSource, error) {
	if p.script == nil {
		return nil, nil, ErrNoScript
	}
	d := p.script.Predictor()
	features, label, rows, err := d.Sources(file, labels)
	if err != nil {
		return nil, nil, err
	}
	texts, err := dataset.LoadTexts(rows, d.Dir())
	if err != nil {
		return nil, nil, err
	}
	out := &Predictions{Rows: texts.Kept, Dropped: texts.Dropped, Label: d.Label()}
	if texts.Rows == 0 {
		return nil, nil, fmt.Errorf("%s: no row is left to predict", file)
	}
	u, err := d.Unit(texts.Rows)
	if err != nil {
		return nil, nil, err
	}
	in, err := states(u, model)
	if err != nil {
		return nil, nil, err
	}
	x := u.Inputs[0]
	if in[x.Name], err = inputs.Tensor(&x.Type, nil, features, d.Dir()); err != nil {
		return nil, nil, err
	}
	r, err := vm.Run(ctx, u, in, vm.Options{})
	if err != nil {
		return nil, nil, tooFar(err, out.Rows, file, features, d.Dir())
	}
	out.take(d, resultOf(r))
	return out, &labelSource{label, d.Dir(), d, texts.Rows}, nil
}

// tooFar names the row, and the column if it is one, of a value that leaves the formats of the model.
func tooFar(err error, rows []int, file, features, dir string) error {
	var t *isa.Trap
	if !errors.As(err, &t) || len(t.Index) == 0 || t.Index[0] >= len(rows) {
		return err
	}
	what := "the row"
	if names, e := dataset.Selected(features, dir); e == nil && len(t.Index) == 2 && strings.HasSuffix(t.Name, "_scaled") && t.Index[1] < len(names) {
		what = "column " + names[t.Index[1]]
	}
	return fmt.Errorf("%s: row %d: %s is too far from the rows that the model learned from: a clip in the script, as in clip 0:100 age, or a greater margin makes room (%w)",
		file, rows[t.Index[0]], what, err)
}

// states are the parameters of a model as a predictor takes them.
func states(u *isa.Unit, model []Tensor) (vm.Inputs, error) {
	in := vm.Inputs{}
	for _, s := range u.States {
		t, err := stateOf(s, model)
		if err != nil {
			return nil, err
		}
		kind := kernel.I64
		if s.Type.Format.Max().BitLen() > 63 {
			kind = kernel.I128
		}
		d := kernel.NewData(kind, t.Len())
		for i := range t.Len() {
			d.Set(i, t.at(i))
		}
		in[s.Name] = d
	}
	return in, nil
}

// stateOf is the tensor of a state.
func stateOf(s *isa.State, model []Tensor) (*Tensor, error) {
	t, ok := find(model, s.Name)
	if !ok || t.Len() != s.Type.Len() || t.Scale != s.Type.Format.Frac {
		return nil, fmt.Errorf("the model has no %s of %d numbers at scale %d: it is that of another script", s.Name, s.Type.Len(), s.Type.Format.Frac)
	}
	return t, nil
}

// take takes the outputs of a predictor.
func (p *Predictions) take(d *compiler.Predictor, r *Result) {
	if v, ok := r.Output(compiler.ValueOutput); ok {
		p.Values = v.Floats()
		return
	}
	k := d.Count()
	if p.Classes = d.Classes(); p.Classes == nil {
		for i := range k {
			p.Classes = append(p.Classes, strconv.Itoa(i))
		}
	}
	chosen, _ := r.Output(compiler.ChosenOutput)
	prob, _ := r.Output(compiler.ProbabilityOutput)
	if d.Bit() {
		for i := range chosen.Len() {
			one := prob.Float(i)
			p.Class = append(p.Class, int(chosen.Float(i)))
			p.Probabilities = append(p.Probabilities, []float64{1 - one, one})
		}
		return
	}
	p.Probabilities = slices.Collect(slices.Chunk(prob.Floats(), k))
	for row := range slices.Chunk(chosen.Floats(), k) {
		p.Class = append(p.Class, slices.Index(row, 1))
	}
}

// WriteCSV writes a row for each prediction: the number of the row, then the class and the probability of each class, or the value.
func (p *Predictions) WriteCSV(w io.Writer) error {
	c := csv.NewWriter(w)
	head := []string{"row", p.Label}
	for _, name := range p.Classes {
		head = append(head, "p("+name+")")
	}
	if err := c.Write(head); err != nil {
		return err
	}
	for i, row := range p.Rows {
		line := []string{strconv.Itoa(row)}
		if p.Classes == nil {
			line = append(line, strconv.FormatFloat(p.Values[i], 'g', 10, 64))
		} else {
			line = append(line, p.Classes[p.Class[i]])
			for _, x := range p.Probabilities[i] {
				line = append(line, strconv.FormatFloat(x, 'f', 5, 64))
			}
		}
		if err := c.Write(line); err != nil {
			return err
		}
	}
	c.Flush()
	return c.Error()
}
