package aivm

import (
	"cmp"

	"github.com/aivm/aivm/internal/files/dataset"
	"github.com/aivm/aivm/internal/files/onnx"
	"github.com/aivm/aivm/internal/files/onnxscript"
)

// ExportONNX is a trained model as a file of ONNX (opset 17, float32), for programs that predict with it elsewhere. The model is what a
// run of the script has left, as in Result.Model. What it computes is what Predict says but for roundings: the program's, which float32 does
// not have, and those of float32. docs/onnx.md has its inputs and outputs.
func (p *Program) ExportONNX(model []Tensor) ([]byte, error) {
	if p.script == nil {
		return nil, ErrNoScript
	}
	d := p.script.Predictor()
	u, err := d.Unit(1)
	if err != nil {
		return nil, err
	}
	weights := map[string][]float64{}
	for _, s := range u.States {
		t, err := stateOf(s, model)
		if err != nil {
			return nil, err
		}
		weights[s.Name] = t.Floats()
	}
	return d.ONNX(weights)
}

// ImportOptions say what an ONNX graph does not.
type ImportOptions struct {
	Source  string   // name of the graph, for the script's first line
	Data    string   // file to learn from, as the script names it; empty: data.csv
	Label   string   // column of the label or target; empty: what ExportONNX says in the file, or label
	Classes []string // names of the classes in the order of the graph's outputs; nil: what ExportONNX says in the file, or numbers
	Weights string   // file that Imported.WriteWeights will write, as the script names it; empty: model.safetensors
	Loss    string   // empty: by the graph's last operator
}

// Imported is an ONNX graph as a training script, which starts from its weights.
type Imported struct {
	Script []byte
	Notes  []string // what whoever trains it must know

	weights []dataset.Array
}

// ImportONNX makes a training script of a graph in the format of ONNX. What a script cannot say is an error with the node and a hint.
func ImportONNX(file []byte, o ImportOptions) (*Imported, error) {
	m, err := onnx.Decode(file)
	if err != nil {
		return nil, err
	}
	s, err := onnxscript.Of(m, onnxscript.Options{
		Source: cmp.Or(o.Source, "an ONNX graph"), Data: cmp.Or(o.Data, "data.csv"), Label: o.Label, Classes: o.Classes,
		Weights: cmp.Or(o.Weights, "model.safetensors"), Loss: o.Loss,
	})
	if err != nil {
		return nil, err
	}
	return &Imported{s.Text, s.Notes, s.Weights}, nil
}

// WriteWeights writes the weights to a .safetensors file, whole or not at all, by the names that the script's assembly has for them.
func (m *Imported) WriteWeights(file string) error {
	return dataset.WriteSafetensors(file, m.weights...)
}
