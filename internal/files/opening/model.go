package opening

import (
	"fmt"
	"slices"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/prover"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/srs"
	"github.com/aivm/aivm/vm"
	"github.com/aivm/aivm/vm/kernel"
)

// OfModel is the opening of the model that a proven run ended with, SECRET; nil if it has none.
func OfModel(u *isa.Unit, run *vm.Result, r *prover.Result) *File {
	if r.Statement.End == nil {
		return nil
	}
	o := &File{
		AIVM: ModelKind, Version: Version, ID: r.Statement.End.String(), SRS: r.Statement.SRS.String(),
		Tensors: ModelDecls(u), Blindings: blindingTexts(r.Blindings.End), Values: map[string]string{},
	}
	for _, s := range u.States {
		if !s.Local {
			o.Values[s.Name] = pack(run.Trace.Finals[s.ID], s.Type.Format.Bits)
		}
	}
	return o
}

// NewModel is the opening of the model that a run ended with, before there is a proof of the run: SECRET. A proof that is given its
// Scalars as prover.Blindings.End ends with the model of its id.
func NewModel(powers *srs.SRS, u *isa.Unit, states []vm.Tensor) (*File, error) {
	o := &File{AIVM: ModelKind, Version: Version, SRS: powers.ID().String(), Tensors: ModelDecls(u), Values: map[string]string{}}
	m, err := modelUnit(o.Tensors)
	if err != nil {
		return nil, err
	}
	finals := make([]kernel.Data, len(m.States))
	for _, s := range m.States {
		i := slices.IndexFunc(states, func(t vm.Tensor) bool { return t.Name == s.Name })
		if i < 0 {
			return nil, fmt.Errorf("the run has no state %s", s.Name)
		}
		finals[s.ID] = states[i].Data
		o.Values[s.Name] = pack(states[i].Data, s.Type.Format.Bits)
	}
	id, blindings, err := prover.CommitModel(powers, m, padding(m), finals, nil)
	if err != nil {
		return nil, err
	}
	o.ID, o.Blindings = id.String(), blindingTexts(blindings)
	return o, nil
}

// Model is the model of an opening: the states of a unit, by name.
func (o *File) Model(path string, u *isa.Unit) (map[string]kernel.Data, error) {
	if want := ModelDecls(u); !Same(o.Tensors, want) {
		return nil, fmt.Errorf("%s is a model of %v, the program has %v", path, o.Tensors, want)
	}
	states := map[string]kernel.Data{}
	for _, s := range u.States {
		if s.Local {
			continue
		}
		var err error
		if states[s.Name], err = o.Tensor(s.Name, &s.Type); err != nil {
			return nil, fmt.Errorf("%s: state %s: %w", path, s.Name, err)
		}
	}
	return states, nil
}

// Start is the model of an opening as a program that continues takes it: the states by name.
func (o *File) Start(path string, u *isa.Unit) (vm.Inputs, error) {
	states, err := o.Model(path, u)
	if err != nil {
		return nil, err
	}
	in := vm.Inputs{}
	for _, s := range u.States {
		if s.Previous() {
			in[s.Name] = states[s.Name]
		}
	}
	return in, nil
}

// ModelID is the id that a model has with the opening's blindings; state reads its tensors.
//
// # Soundness
//
// It is the model with the opening's id only if the ids are equal, which the caller compares.
func (o *File) ModelID(powers *srs.SRS, state func(name string, t *isa.TensorType) (kernel.Data, error)) (verifier.Word, error) {
	u, err := modelUnit(o.Tensors)
	if err != nil {
		return verifier.Word{}, err
	}
	blindings, err := o.Scalars()
	if err != nil {
		return verifier.Word{}, err
	}
	finals := make([]kernel.Data, len(u.States))
	for _, s := range u.States {
		if finals[s.ID], err = state(s.Name, &s.Type); err != nil {
			return verifier.Word{}, err
		}
	}
	return prover.ModelID(powers, u, padding(u), finals, blindings)
}

// modelUnit declares the tensors of a model; an input stands for the rest of a program.
func modelUnit(decls []Decl) (*isa.Unit, error) {
	b := "padding_of_no_model = input bit[]\n"
	for _, d := range decls {
		b += d.Name + " = state " + d.Format + AxesText(d.Axes) + ", zeros()\n"
	}
	return asm.LoadBytes("model", []byte(b), asm.Options{})
}

func padding(u *isa.Unit) vm.Inputs {
	in := vm.Inputs{}
	for _, v := range u.Inputs {
		in[v.Name] = kernel.NewData(kernel.I64, v.Type.Len())
	}
	return in
}
