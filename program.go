package aivm

import (
	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/compiler"
	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/internal/files/opening"
	"github.com/aivm/aivm/internal/files/program"
	"github.com/aivm/aivm/internal/tools/cost"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/prover"
	"github.com/aivm/aivm/vm"
)

// Params set the parameters of assembly, or the numbers behind words of a script, by name, as -p does on the command line:
// Params{"batch": "64"}.
type Params map[string]string

// Program is a program that is checked and ready to run.
type Program struct {
	unit   *isa.Unit
	script *compiler.Result // nil: it is none
}

// Load reads a program: a training script (.train), assembly (.aasm), or an encoding (.aivm). What else there is is told by its first
// bytes. An encoding has no parameters. Its mistakes, all of them, are an isa.Errors; compiling a script reads the data that it names.
func Load(path string, p Params) (*Program, error) {
	u, script, err := program.Read(path, p)
	if err != nil {
		return nil, err
	}
	return &Program{u, script}, nil
}

// Parse is Load for a program that is there already. The end of the name says what it is; it stands in messages, and the files that the
// program names are relative to its folder.
func Parse(name string, source []byte, p Params) (*Program, error) {
	u, script, err := program.Parse(name, source, p)
	if err != nil {
		return nil, err
	}
	return &Program{u, script}, nil
}

// ProgramOf is the program of a unit that isa.Check has accepted.
func ProgramOf(u *isa.Unit) *Program { return &Program{unit: u} }

// Notes say what the data of a training script decided, in sentences: which rows are left out, what stands for cells that are missing,
// how many rows there are of each class. Other programs have none.
func (p *Program) Notes() []string {
	if p.script == nil {
		return nil
	}
	return p.script.Report.Notes
}

// ID is the hash of the encoding.
func (p *Program) ID() ID { return ID(isa.ProgramID(p.unit.Program)) }

// Encode is the canonical encoding, an .aivm file. Comments, parameters and files are not part of it.
func (p *Program) Encode() []byte { return isa.Encode(p.unit.Program) }

// Assembly is the program as assembly with the same encoding.
func (p *Program) Assembly() []byte { return asm.Disassemble(p.unit.Program) }

// Unit is the program as the machine has it.
func (p *Program) Unit() *isa.Unit { return p.unit }

// Steps is the number of steps of a run: iterations of innermost loops.
func (p *Program) Steps() int { return vm.Steps(p.unit) }

// Continuing tells whether the program begins with the model of another run: it has a state that is previous().
func (p *Program) Continuing() bool { return p.unit.Continuing() }

// HasModel tells whether a run leaves a model: the program has a state that is not local to a loop.
func (p *Program) HasModel() bool { return len(opening.ModelDecls(p.unit)) > 0 }

// DataSets are the names of the data sets, each of which one provider commits to.
func (p *Program) DataSets() []string {
	var names []string
	for _, s := range p.unit.DataSets() {
		names = append(names, s.Name)
	}
	return names
}

// Kind is what a tensor is to a program.
type Kind string

// Kinds of tensors.
const (
	Input  Kind = "input"
	State  Kind = "state"
	Output Kind = "output"
	Metric Kind = "metric"
)

// Declared is a tensor that crosses the border of a program.
type Declared struct {
	Name    string
	Kind    Kind
	Format  string   // as in fx16.8; "exact" for a metric that is not rounded
	Axes    []Axis   // of outputs and metrics with the loops around them
	File    string   // the program's own, of an input or a state; may be empty
	Classes []string // names of the entries of an input's last axis; may be nil
}

// Interface are the tensors that the program takes and gives: inputs, states of the model, outputs, metrics.
func (p *Program) Interface() []Declared {
	var d []Declared
	u := p.unit
	for _, v := range u.Inputs {
		d = append(d, Declared{v.Name, Input, v.Type.Format.String(), v.Type.Axes, program.File(v.Op.Instr), v.Classes()})
	}
	for _, s := range u.States {
		if !s.Local {
			d = append(d, Declared{s.Name, State, s.Type.Format.String(), s.Type.Axes, program.File(s.Instr), nil})
		}
	}
	for _, o := range u.Outputs {
		t := o.Value.Type
		d = append(d, Declared{o.Name, Output, t.Format.String(), append(loopAxes(o.Op.Block), t.Axes...), "", nil})
	}
	for _, m := range u.Metrics {
		f := "exact"
		if m.Value.Type.Format != nil {
			f = m.Value.Type.Format.String()
		}
		d = append(d, Declared{m.Name, Metric, f, loopAxes(m.Op.Block), "", nil})
	}
	return d
}

func loopAxes(b *isa.Block) []Axis {
	var a []Axis
	for _, l := range b.Loops() {
		a = append(a, Axis{Name: l.Name, Size: l.Trip})
	}
	return a
}

// Cost says what a program costs before it runs.
type Cost struct {
	Steps     int
	Rounded   int64 // elements that are rounded or decided, in all steps
	Cells     int64 // committed cells
	Addresses int64 // cells with every axis padded to a power of two
	Volume    int64 // sumcheck volume
	MACs      int64 // multiply-adds of the run
	RunBytes  int64 // memory of a run
	Proof     ProofPlan
	Warnings  []string
}

// Cost is the cost of the program, its proof's with the options.
func (p *Program) Cost(o ProveOptions) (*Cost, error) {
	plan, err := p.plan(o)
	if err != nil {
		return nil, err
	}
	r := cost.Of(p.unit)
	proof, err := planOf(plan)
	if err != nil {
		return nil, err
	}
	return &Cost{
		Steps: r.Steps, Rounded: r.Rounded, Cells: r.Cells, Addresses: r.Addresses, Volume: r.Volume, MACs: r.MACs,
		RunBytes: r.Bytes, Proof: proof, Warnings: r.Warnings,
	}, nil
}

// planOf is a layout as users see it.
func planOf(l *argument.Layout) (ProofPlan, error) {
	bytes, err := prover.Memory(l.Unit, l.C, l.Assumed)
	return ProofPlan{ChunkBits: l.C, Chunks: len(l.Chunks), Bytes: bytes}, err
}
