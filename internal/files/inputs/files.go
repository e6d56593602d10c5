package inputs

import (
	"fmt"
	"path/filepath"
	"slices"

	"github.com/aivm/aivm/internal/files/dataset"
	"github.com/aivm/aivm/internal/files/program"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/vm"
	"github.com/aivm/aivm/vm/kernel"
)

// source is where a tensor comes from.
type source struct {
	what  string // "input x"
	name  string
	typ   *isa.TensorType
	names []string // of classes
	instr *isa.Instr
	file  string
	base  string // what a relative file is relative to
	given string // the word of whoever gave the file; empty if the program names it
}

// readFiles reads the tensors that a unit wants and that are not known yet, from the given sources or from the files that the program
// names.
func readFiles(u *isa.Unit, w Words, given map[string]string, known vm.Inputs) (vm.Inputs, error) {
	wanted := wantedBy(u)
	for name := range given {
		if !slices.ContainsFunc(wanted, func(s *source) bool { return s.name == name }) {
			return nil, fmt.Errorf("%s: the program takes no %s%s", w.In, name, isa.Suggest(name, sourceNames(wanted)))
		}
	}
	in := vm.Inputs{}
	for _, v := range u.Draws() {
		in[v.Name] = known[v.Name]
	}
	nameless := &unlistedInputs{}
	for _, s := range wanted {
		if d, ok := known[s.name]; ok {
			if _, twice := given[s.name]; twice {
				return nil, fmt.Errorf("%s: %s comes with the model that the run continues from", w.In, s.what)
			}
			in[s.name] = d
			continue
		}
		if file, ok := given[s.name]; ok {
			s.file, s.base, s.given = file, "", w.In
		}
		if s.file == "" {
			return nil, fmt.Errorf("%s has no file: give one with %s %s=FILE", s.what, w.In, s.name)
		}
		d, err := Tensor(s.typ, s.names, s.file, s.base)
		if nameless.add(s, err) {
			continue
		}
		if err != nil {
			return nil, s.errorf(err)
		}
		in[s.name] = d
	}
	return in, nameless.err()
}

// errorf puts an error at the word of whoever gave the file, or at the line of the program that names it.
func (s *source) errorf(err error) error {
	if s.given != "" {
		return fmt.Errorf("%s %s: %w", s.given, s.name, err)
	}
	return &isa.Error{Pos: s.instr.Pos, Msg: s.what + ": " + err.Error()}
}

// wantedBy are the inputs and the given states of a unit, with their default files.
func wantedBy(u *isa.Unit) []*source {
	var all []*source
	add := func(what, name string, t *isa.TensorType, in *isa.Instr) {
		s := &source{what: what + " " + name, name: name, typ: t, instr: in, file: program.File(in)}
		s.base = filepath.Dir(in.Pos.File)
		all = append(all, s)
	}
	for _, v := range u.Inputs {
		add("input", v.Name, &v.Type, v.Op.Instr)
		all[len(all)-1].names = v.Classes()
	}
	for _, s := range u.States {
		if s.Given() {
			add("state", s.Name, &s.Type, s.Instr)
		}
	}
	return all
}

func sourceNames(all []*source) []string {
	var n []string
	for _, s := range all {
		n = append(n, s.name)
	}
	return n
}

// Tensor reads a file, relative to the folder base, as a tensor of the type, whose labels are of the classes.
func Tensor(t *isa.TensorType, classes []string, file, base string) (kernel.Data, error) {
	d, err := dataset.Load(file, base, dataset.Want{Shape: t.Dims(), Format: *t.Format}, classes...)
	if err != nil {
		return kernel.Data{}, err
	}
	return kernel.Data{Kind: kernel.I64, I64: d.Values}, nil
}
