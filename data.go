package aivm

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/aivm/aivm/internal/files/inputs"
	"github.com/aivm/aivm/internal/files/opening"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/int128"
	"github.com/aivm/aivm/vm"
	"github.com/aivm/aivm/vm/kernel"
)

// Files say where the tensors are that a program takes. The zero Files are those that the program names.
type Files struct {
	// Sources are files of inputs, and of states that are private or previous, in place of those that the program names, by name:
	// "train.npy", "model.npz:w1", "iris.csv:a..d", "iris.csv:label@onehot", "x.csv:#0..#3@header@rows=0:100@scale=1/16".
	Sources map[string]string
	// Values are tensors that are there already, row-major. Each number is rounded to the nearest of the format; one outside of it is
	// an error.
	Values map[string][]float64
	// Openings are files with the openings of data sets, by set: the data are those of the opening, and a proof names their commitment.
	Openings map[string]string
	// Absent are data sets of providers who are absent: zeros, whose commitment is the same for everybody.
	Absent []string
	// Model is a file with the opening of the model that the program continues: see Proof.Model.
	Model string
	// Beacon gives the numbers that the program draws: 32 bytes that nobody could choose, for a program with draws alone.
	Beacon *ID
	// Powers, if set, are those that the openings must be for, which is found out at once; else it is by Prove.
	Powers *Powers
	// Names is for messages.
	Names Names
}

// Names is what messages call the fields of Files, for a program that takes them from flags or a form; empty ones are called as here.
type Names struct{ Sources, Openings, Absent, Model, Beacon string }

// words are the names for messages.
func (n *Names) words() inputs.Words {
	return inputs.Words{
		In: cmp.Or(n.Sources, "Sources"), Data: cmp.Or(n.Openings, "Openings"),
		Absent: cmp.Or(n.Absent, "Absent"), Start: cmp.Or(n.Model, "Model"), Beacon: cmp.Or(n.Beacon, "Beacon"),
	}
}

// Data are the tensors that a program takes.
type Data struct{ d *inputs.Data }

// ErrSameRows says that two providers of data have the same rows, which would count twice. Only Prove and Commit mind.
var ErrSameRows = opening.ErrSameRows

// Data reads the tensors that the program takes, and rounds them to their formats. An error has file and cell.
func (p *Program) Data(f Files) (*Data, error) {
	known, err := p.values(f)
	if err != nil {
		return nil, err
	}
	r := f.request()
	r.Known = known
	d, err := r.Read(p.unit)
	if err != nil {
		return nil, err
	}
	return &Data{d}, nil
}

// request is what the files ask for, without values.
func (f *Files) request() *inputs.Request {
	r := &inputs.Request{Words: f.Names.words(), Files: f.Sources, Openings: f.Openings, Absent: f.Absent, Start: f.Model}
	r.Beacon = (*[32]byte)(f.Beacon)
	if f.Powers != nil {
		r.Powers = f.Powers.s.ID().String()
	}
	return r
}

// values rounds numbers to the formats of inputs and given states.
func (p *Program) values(f Files) (vm.Inputs, error) {
	in := vm.Inputs{}
	for name, values := range f.Values {
		t, err := p.taken(name)
		if err != nil {
			return nil, err
		}
		if f.Sources[name] != "" {
			return nil, fmt.Errorf("%s is in Values and in Sources", name)
		}
		if len(values) != t.Len() {
			return nil, fmt.Errorf("field Values %s: %d numbers, want %d", name, len(values), t.Len())
		}
		kind := kernel.I64
		if t.Format.Max().BitLen() > 63 {
			kind = kernel.I128
		}
		d := kernel.NewData(kind, len(values))
		for i, x := range values {
			v, err := t.Format.Quantize(x)
			if err != nil {
				return nil, fmt.Errorf("field Values %s: number %d: %w", name, i, err)
			}
			x, err := int128.FromBig(v)
			if err != nil {
				return nil, fmt.Errorf("field Values %s: number %d: %w", name, i, err)
			}
			d.Set(i, x)
		}
		in[name] = d
	}
	return in, nil
}

// taken is the type of an input or a given state.
func (p *Program) taken(name string) (*isa.TensorType, error) {
	for _, v := range p.unit.Inputs {
		if v.Name == name {
			return &v.Type, nil
		}
	}
	i := slices.IndexFunc(p.unit.States, func(s *isa.State) bool { return s.Name == name && s.Given() })
	if i < 0 {
		return nil, fmt.Errorf("field Values: the program takes no %s", name)
	}
	return &p.unit.States[i].Type, nil
}

// of refuses data of another program.
func (d *Data) of(p *Program) error {
	if d.d.Unit != p.unit && isa.ProgramID(d.d.Unit.Program) != isa.ProgramID(p.unit.Program) {
		return fmt.Errorf("the data were read for program %s, not for %s", isa.ProgramID(d.d.Unit.Program), p.ID())
	}
	return nil
}
