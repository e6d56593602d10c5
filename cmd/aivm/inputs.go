package main

import (
	"fmt"
	"path/filepath"
	"slices"

	"github.com/aivm/aivm/internal/memory"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/vm"
)

// source is where a tensor comes from.
type source struct {
	what   string // "input x"
	name   string
	typ    *isa.TensorType
	names  []string // of classes
	instr  *isa.Instr
	file   string
	base   string // what a relative file is relative to
	byFlag bool
}

// readInputs reads the tensors that a unit wants and that are not known yet, from
// the sources of the flags or from the files that the program names.
func readInputs(u *isa.Unit, flags []string, known vm.Inputs) (vm.Inputs, error) {
	given, err := pairs("--in", "x=train.npy", flags)
	if err != nil {
		return nil, err
	}
	wanted := wantedBy(u)
	for name := range given {
		if !slices.ContainsFunc(wanted, func(s *source) bool { return s.name == name }) {
			return nil, fmt.Errorf("--in: the program takes no %s%s", name, isa.Suggest(name, sourceNames(wanted)))
		}
	}
	in := vm.Inputs{}
	nameless := &unlistedInputs{}
	for _, s := range wanted {
		if d, ok := known[s.name]; ok {
			if _, twice := given[s.name]; twice {
				return nil, fmt.Errorf("--in: %s comes with the model that the run continues from", s.what)
			}
			in[s.name] = d
			continue
		}
		if file, ok := given[s.name]; ok {
			s.file, s.base, s.byFlag = file, "", true
		}
		if s.file == "" {
			return nil, fmt.Errorf("%s has no file: give one with --in %s=FILE", s.what, s.name)
		}
		d, err := readTensor(s.typ, s.names, s.file, s.base)
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

// errorf puts an error at the flag, or at the line of the program, that names the
// file.
func (s *source) errorf(err error) error {
	if s.byFlag {
		return fmt.Errorf("--in %s: %w", s.name, err)
	}
	return &isa.Error{Pos: s.instr.Pos, Msg: s.what + ": " + err.Error()}
}

// wantedBy are the inputs and the given states of a unit, with their default
// files.
func wantedBy(u *isa.Unit) []*source {
	var all []*source
	add := func(what, name string, t *isa.TensorType, in *isa.Instr) {
		s := &source{what: what + " " + name, name: name, typ: t, instr: in, file: fileOf(in)}
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

// checkMemory refuses a run that this machine has no memory for.
func checkMemory(u *isa.Unit) error {
	have := memory.Physical()
	if need := vm.Memory(u, false).Total(); have > 0 && need > have {
		return fmt.Errorf("the run needs %s of memory, this machine has %s; aivm cost says what for", byteText(need), byteText(have))
	}
	return nil
}
