package opening

import (
	"fmt"

	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/vm"
)

// StartOf are the weights that a run of a unit is given, without a commitment; nil if it is given none.
func StartOf(u *isa.Unit, in vm.Inputs) *File {
	o := &File{AIVM: StartKind, Version: Version, Values: map[string]string{}}
	for _, s := range u.States {
		if s.Given() {
			o.Tensors = append(o.Tensors, DeclOf(s.Name, &s.Type))
			o.Values[s.Name] = pack(in[s.Name], s.Type.Format.Bits)
		}
	}
	if len(o.Tensors) == 0 {
		return nil
	}
	Sort(o.Tensors)
	return o
}

// ReadStart reads the weights that a run of a unit is given.
func ReadStart(path string, u *isa.Unit) (vm.Inputs, error) {
	o := &File{}
	if err := ReadJSON(path, o); err != nil {
		return nil, err
	}
	if o.AIVM != StartKind || o.Version != Version {
		return nil, fmt.Errorf("%s: want %s, got %q", path, StartKind, o.AIVM)
	}
	in := vm.Inputs{}
	for _, s := range u.States {
		if !s.Given() {
			continue
		}
		var err error
		if in[s.Name], err = o.Tensor(s.Name, &s.Type); err != nil {
			return nil, fmt.Errorf("%s: state %s: %w", path, s.Name, err)
		}
	}
	return in, nil
}

// Holds refuses an opening of other data than those of a program's set.
func (o *File) Holds(path string, u *isa.Unit, set isa.DataSet, in vm.Inputs) error {
	if want := Decls(u, set); !Same(o.Tensors, want) {
		return fmt.Errorf("%s is for %s, the program takes %s as %s", path, Text(o.Tensors), Text(want), set.Name)
	}
	for _, i := range set.Inputs {
		v := u.Inputs[i]
		_, name := isa.SplitInput(v.Name)
		if d := in[v.Name]; o.Values[name] != pack(d, v.Type.Format.Bits) {
			return fmt.Errorf("%s has other data of %s: name another folder", path, v.Name)
		}
	}
	return nil
}
