package opening

import (
	"fmt"
	"slices"
	"strings"

	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/fixed"
	"github.com/aivm/aivm/prover"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/srs"
	"github.com/aivm/aivm/vm"
	"github.com/aivm/aivm/vm/kernel"
)

// SetName is what a data set is called where no program calls it anything.
const SetName = "data"

// Set is a data set with its commitment.
type Set struct {
	Unit      *isa.Unit // of the set alone; its inputs are called SetName.tensor
	Decls     []Decl
	In        vm.Inputs
	Powers    *srs.SRS
	Data      prover.DataCommitment // after Commit
	Blindings []prover.Blinding     // of a commitment that exists already; after Commit, of this one
}

// NewSet is a data set of these tensors, without data.
func NewSet(decls []Decl) (*Set, error) {
	s := &Set{Decls: decls, In: vm.Inputs{}}
	var err error
	s.Unit, err = unit(decls)
	return s, err
}

// SetOf is a data set of a program with its data.
func SetOf(u *isa.Unit, set isa.DataSet, in vm.Inputs) (*Set, error) {
	s, err := NewSet(Decls(u, set))
	if err != nil {
		return nil, err
	}
	s.In = inSet(u, set, in)
	return s, nil
}

// unit is a program that takes the tensors as its only data set and does nothing.
func unit(decls []Decl) (*isa.Unit, error) {
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
		in := &isa.Instr{Row: isa.Lookup("input"), Dst: SetName + "." + d.Name, Args: []isa.Arg{{Kind: isa.Type, Format: f, Axes: axes}}}
		if len(d.Classes) > 0 {
			in.Args = append(in.Args, isa.Arg{Kind: isa.Classes, Names: d.Classes})
		}
		p.Body = append(p.Body, in)
	}
	u, err := isa.Check(p)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", Text(decls), err)
	}
	return u, nil
}

// RangeUnit is a program that takes the data set as its only one and does nothing: that of the set's descriptor, which names no classes.
func (o *File) RangeUnit() (*isa.Unit, error) {
	decls := slices.Clone(o.Tensors)
	for i := range decls {
		decls[i].Classes = nil
	}
	Sort(decls)
	return unit(decls)
}

// Find is a data set of a program; flag stands in the message if there is none of the name.
func Find(u *isa.Unit, flag, name string) (isa.DataSet, error) {
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

// inSet renames the inputs of a program's data set as unit names them.
func inSet(u *isa.Unit, set isa.DataSet, in vm.Inputs) vm.Inputs {
	out := vm.Inputs{}
	for _, i := range set.Inputs {
		_, name := isa.SplitInput(u.Inputs[i].Name)
		out[SetName+"."+name] = in[u.Inputs[i].Name]
	}
	return out
}

// Zeros are the data of an absent provider.
func Zeros(u *isa.Unit, set isa.DataSet) vm.Inputs {
	out := vm.Inputs{}
	for _, i := range set.Inputs {
		out[u.Inputs[i].Name] = kernel.NewData(kernel.I64, u.Inputs[i].Type.Len())
	}
	return out
}

// BeAbsent makes it the set of an absent provider: zeros, committed to without hiding them, so that the id is everybody's.
func (s *Set) BeAbsent() (err error) {
	s.In = Zeros(s.Unit, s.Unit.DataSets()[0])
	s.Blindings, err = prover.Absent(s.Unit, SetName)
	return err
}

// Commit commits to the data, with the blindings that are known or with new ones.
func (s *Set) Commit() error {
	if err := vm.CheckInputs(s.Unit, s.In); err != nil {
		return err
	}
	data, all, err := prover.CommitData(s.Powers, s.Unit, s.In, prover.Blindings{Data: map[string][]prover.Blinding{SetName: s.Blindings}})
	if err != nil {
		return err
	}
	if s.Data = data[SetName]; len(s.Blindings) > len(s.Data.Points) {
		return fmt.Errorf("the opening has blindings of %d polynomials, the data are %d", len(s.Blindings), len(s.Data.Points))
	}
	s.Blindings = all.Data[SetName]
	return nil
}

// Descriptor is the descriptor word of the set, as contracts keep it.
func (s *Set) Descriptor() verifier.Word {
	return verifier.DescriptorWord(verifier.DataCommitment, s.Powers.ID(), verifier.DataDescriptor(s.Unit, s.Unit.DataSets()[0]))
}

// Commitment is the commitment's file, after Commit.
func (s *Set) Commitment() *Commitment {
	return &Commitment{
		AIVM: CommitmentKind, Version: Version, ID: s.Data.ID.String(), Tensors: s.Decls,
		SRS: s.Powers.ID().String(), Unsafe: s.Powers.Kind() == srs.Unsafe, Points: pointTexts(s.Data.Points),
	}
}

// Opening is the opening's file, SECRET, after Commit.
func (s *Set) Opening() *File {
	o := &File{
		AIVM: DataKind, Version: Version, ID: s.Data.ID.String(), SRS: s.Powers.ID().String(),
		Tensors: s.Decls, Blindings: blindingTexts(s.Blindings), Values: map[string]string{},
	}
	for _, v := range s.Unit.Inputs {
		_, name := isa.SplitInput(v.Name)
		o.Values[name] = pack(s.In[v.Name], v.Type.Format.Bits)
	}
	return o
}

// Set is the opening's data set with its data and blindings, not yet committed to.
func (o *File) Set(powers *srs.SRS) (*Set, error) {
	s, err := o.blank(powers)
	if err != nil {
		return nil, err
	}
	for _, v := range s.Unit.Inputs {
		_, name := isa.SplitInput(v.Name)
		if s.In[v.Name], err = o.Tensor(name, &v.Type); err != nil {
			return nil, fmt.Errorf("tensor %s: %w", name, err)
		}
	}
	return s, nil
}

// blank is the opening's data set with its blindings, without data.
func (o *File) blank(powers *srs.SRS) (*Set, error) {
	s, err := NewSet(o.Tensors)
	if err != nil {
		return nil, err
	}
	s.Powers = powers
	s.Blindings, err = o.Scalars()
	return s, err
}

// Opens are the blindings of an opening of a program's data set, if it opens these data.
func (o *File) Opens(powers *srs.SRS, u *isa.Unit, set isa.DataSet, in vm.Inputs) ([]prover.Blinding, error) {
	s, err := o.blank(powers)
	if err != nil {
		return nil, err
	}
	s.In = inSet(u, set, in)
	if err := s.Commit(); err != nil {
		return nil, err
	}
	if s.Data.ID.String() != o.ID {
		return nil, fmt.Errorf("it opens %s, the data are %s with it: other data than those committed to", o.ID, s.Data.ID)
	}
	return s.Blindings, nil
}

// Open reads an opening of data and commits to them anew.
//
// # Soundness
//
// The set is what the opening's id is of; whose id it is, the caller compares.
func Open(path string, powers *srs.SRS) (*Set, error) {
	o, err := Read(path, DataKind, powers.ID().String())
	if err != nil {
		return nil, err
	}
	s, err := o.Set(powers)
	if err == nil {
		err = s.Commit()
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	if s.Data.ID.String() != o.ID {
		return nil, fmt.Errorf("%s: its data have the id %s, it says %s: the file is damaged", path, s.Data.ID, o.ID)
	}
	return s, nil
}
