package aivm

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
