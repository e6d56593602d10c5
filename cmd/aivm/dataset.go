package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/aivm/aivm/internal/dataset"
	"github.com/aivm/aivm/internal/fixed"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/vm"
	"github.com/aivm/aivm/vm/kernel"
)

// setName is what a data set is called where no program calls it anything.
const setName = "data"

// setDecls declares the tensors of a data set of a program by their names in the
// set, in the order of the names.
func setDecls(u *isa.Unit, set isa.DataSet) []tensorDecl {
	var d []tensorDecl
	for _, i := range set.Inputs {
		v := u.Inputs[i]
		_, name := isa.SplitInput(v.Name)
		t := declOf(name, &v.Type)
		t.Classes = v.Classes()
		d = append(d, t)
	}
	sortDecls(d)
	return d
}

func sortDecls(d []tensorDecl) {
	slices.SortFunc(d, func(a, b tensorDecl) int { return strings.Compare(a.Name, b.Name) })
}

// sameDecls compares tensors, and their classes where both list some: without a
// list labels are numbers.
func sameDecls(a, b []tensorDecl) bool {
	return slices.EqualFunc(a, b, func(x, y tensorDecl) bool {
		unlisted := len(x.Classes) == 0 || len(y.Classes) == 0
		return x.shape() == y.shape() && (unlisted || slices.Equal(x.Classes, y.Classes))
	})
}

// setUnit is a program that takes the tensors as its only data set and does
// nothing.
func setUnit(decls []tensorDecl) (*isa.Unit, error) {
	p := &isa.Program{}
	for _, d := range decls {
		f, err := fixed.ParseFormat(d.Format)
		if err != nil {
			return nil, err
		}
		var axes []isa.Axis
		for _, x := range d.Axes {
			axes = append(axes, isa.Axis{Name: x.Name, Size: x.Size})
		}
		in := &isa.Instr{Row: isa.Lookup("input"), Dst: setName + "." + d.Name, Args: []isa.Arg{{Kind: isa.Type, Format: f, Axes: axes}}}
		if len(d.Classes) > 0 {
			in.Args = append(in.Args, isa.Arg{Kind: isa.Classes, Names: d.Classes})
		}
		p.Body = append(p.Body, in)
	}
	u, err := isa.Check(p)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", declsText(decls), err)
	}
	return u, nil
}

// findSet is a data set of a program.
func findSet(u *isa.Unit, flag, name string) (isa.DataSet, error) {
	var names []string
	for _, s := range u.DataSets() {
		if s.Name == name {
			return s, nil
		}
		names = append(names, s.Name)
	}
	hint := isa.Suggest(name, names)
	if hint == "" {
		hint = "; it has " + strings.Join(names, ", ")
	}
	return isa.DataSet{}, fmt.Errorf("%s: the program has no data set %s%s", flag, name, hint)
}

// inSet renames the inputs of a program's data set as setUnit names them.
func inSet(u *isa.Unit, set isa.DataSet, in vm.Inputs) vm.Inputs {
	out := vm.Inputs{}
	for _, i := range set.Inputs {
		_, name := isa.SplitInput(u.Inputs[i].Name)
		out[setName+"."+name] = in[u.Inputs[i].Name]
	}
	return out
}

// zeroInputs are the data of an absent provider.
func zeroInputs(u *isa.Unit, set isa.DataSet) vm.Inputs {
	out := vm.Inputs{}
	for _, i := range set.Inputs {
		out[u.Inputs[i].Name] = kernel.NewData(kernel.I64, u.Inputs[i].Type.Len())
	}
	return out
}

// absentInputs are the data of the sets that the flags --absent name.
func absentInputs(u *isa.Unit, absent, in []string) (vm.Inputs, error) {
	given, err := pairs("--in", "x=train.npy", in)
	if err != nil {
		return nil, err
	}
	out := vm.Inputs{}
	for _, name := range absent {
		set, err := findSet(u, "--absent", name)
		if err != nil {
			return nil, err
		}
		for n, d := range zeroInputs(u, set) {
			if _, both := given[n]; both {
				return nil, fmt.Errorf("--in %s: the provider of %s is absent, as --absent says", n, name)
			}
			out[n] = d
		}
	}
	return out, nil
}

// readTensor reads a file as a tensor of the type, whose labels are of the classes.
func readTensor(t *isa.TensorType, classes []string, file, base string) (kernel.Data, error) {
	d, err := dataset.Load(file, base, dataset.Want{Shape: t.Dims(), Format: *t.Format}, classes...)
	if err != nil {
		return kernel.Data{}, err
	}
	return kernel.Data{Kind: kernel.I64, I64: d.Values}, nil
}
