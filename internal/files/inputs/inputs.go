// Package inputs brings together what a run and a proof take: files, data sets out of openings, absent providers, and the model that a
// program continues.
package inputs

import (
	"fmt"
	"maps"
	"slices"

	"github.com/aivm/aivm/internal/files/opening"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/prover"
	"github.com/aivm/aivm/verifier/srs"
	"github.com/aivm/aivm/vm"
	"github.com/aivm/aivm/vm/kernel"
)

// Words are what whoever asks calls the parts of a request, for messages.
type Words struct{ In, Data, Absent, Start, Beacon string }

// Flags are the words of the command line.
var Flags = Words{In: "--in", Data: "--data", Absent: "--absent", Start: "--start-opening", Beacon: "--beacon"}

// Request says where the tensors of a program are.
type Request struct {
	Words    Words
	Files    map[string]string // input or state → source, in place of the file that the program names
	Openings map[string]string // data set → opening of its commitment
	Absent   []string          // data sets of providers who are absent
	Start    string            // opening of the model that the program continues
	// Beacon gives the numbers of the program's draws.
	Beacon *[32]byte
	// Known are tensors that are there already.
	Known vm.Inputs
	// Powers is the id of the powers of tau that openings must be for; without it Bind finds that out.
	Powers string
}

// Data are the tensors that a program takes, with the openings that some of them come from.
type Data struct {
	Unit   *isa.Unit
	In     vm.Inputs
	Beacon *[32]byte // of a program that draws

	absent []string
	start  *opened
	sets   map[string]*opened
	words  Words
}

// opened is an opening with its file.
type opened struct {
	path string
	*opening.File
}

// Read reads what the request names.
func (r *Request) Read(u *isa.Unit) (*Data, error) {
	d := &Data{Unit: u, In: vm.Inputs{}, absent: r.Absent, sets: map[string]*opened{}, words: r.Words}
	start, err := d.readStart(r)
	if err != nil {
		return nil, err
	}
	if err := d.readAbsent(r); err != nil {
		return nil, err
	}
	if err := d.readOpenings(r); err != nil {
		return nil, err
	}
	maps.Copy(d.In, start)
	if err := d.draw(r); err != nil {
		return nil, err
	}
	maps.Copy(d.In, r.Known)
	d.In, err = readFiles(u, r.Words, r.Files, d.In)
	return d, err
}

// draw takes the numbers of the program's draws from the beacon.
func (d *Data) draw(r *Request) error {
	draws := d.Unit.Draws()
	switch {
	case len(draws) == 0 && r.Beacon != nil:
		return fmt.Errorf("%s: the program draws nothing", r.Words.Beacon)
	case len(draws) > 0 && r.Beacon == nil:
		return fmt.Errorf("the program draws %s from a beacon, 32 bytes that nobody could choose: give them with %s", draws[0].Name, r.Words.Beacon)
	case len(draws) == 0:
		return nil
	}
	d.Beacon = r.Beacon
	for i, n := range d.Unit.Drawn(*r.Beacon) {
		d.In[draws[i].Name] = kernel.Data{Kind: kernel.I64, I64: []int64{int64(n)}}
	}
	return nil
}

// readStart reads the opening of the model to continue from: the values of the states.
func (d *Data) readStart(r *Request) (vm.Inputs, error) {
	switch {
	case r.Start == "":
		return nil, nil
	case !d.Unit.Continuing():
		return nil, fmt.Errorf("%s: the program does not continue: none of its states is previous()", r.Words.Start)
	}
	o, err := opening.Read(r.Start, opening.ModelKind, r.Powers)
	if err != nil {
		return nil, err
	}
	d.start = &opened{r.Start, o}
	return o.Start(r.Start, d.Unit)
}

// readAbsent takes zeros for the data of absent providers.
func (d *Data) readAbsent(r *Request) error {
	for _, name := range r.Absent {
		set, err := opening.Find(d.Unit, r.Words.Absent, name)
		if err != nil {
			return err
		}
		for n, zeros := range opening.Zeros(d.Unit, set) {
			if _, both := r.Files[n]; both {
				return fmt.Errorf("%s %s: the provider of %s is absent, as %s says", r.Words.In, n, name, r.Words.Absent)
			}
			d.In[n] = zeros
		}
	}
	return nil
}

// readOpenings reads the openings of data sets and takes their data for inputs that no file is given of.
func (d *Data) readOpenings(r *Request) error {
	for _, name := range slices.Sorted(maps.Keys(r.Openings)) {
		path := r.Openings[name]
		set, err := opening.Find(d.Unit, r.Words.Data, name)
		if err != nil {
			return err
		}
		if slices.Contains(r.Absent, name) {
			return fmt.Errorf("%s %s: the provider of %s is absent, as %s says", r.Words.Data, path, name, r.Words.Absent)
		}
		o, err := opening.Read(path, opening.DataKind, r.Powers)
		if err != nil {
			return err
		}
		if want := opening.Decls(d.Unit, set); !opening.Same(o.Tensors, want) {
			return fmt.Errorf("%s: %s is for %s, the program takes %s as %s", r.Words.Data, path, opening.Text(o.Tensors), opening.Text(want), name)
		}
		for _, i := range set.Inputs {
			v := d.Unit.Inputs[i]
			if _, byFile := r.Files[v.Name]; byFile {
				continue
			}
			_, member := isa.SplitInput(v.Name)
			if d.In[v.Name], err = o.Tensor(member, &v.Type); err != nil {
				return fmt.Errorf("%s: tensor %s: %w", path, member, err)
			}
		}
		d.sets[name] = &opened{path, o}
	}
	return nil
}

// Bind are the blindings of the commitments that exist already: of the model before, of absent providers, and of openings, whose ids
// are compared with the data. It refuses two providers with the same rows.
func (d *Data) Bind(powers *srs.SRS) (prover.Blindings, error) {
	b := prover.Blindings{Data: map[string][]prover.Blinding{}}
	if err := opening.Distinct(d.Unit, d.In); err != nil {
		return b, err
	}
	id := powers.ID().String()
	var err error
	if d.start != nil {
		if err := d.start.RequirePowers(d.start.path, id); err != nil {
			return b, err
		}
		if b.Start, err = d.start.Scalars(); err != nil {
			return b, fmt.Errorf("%s: %w", d.start.path, err)
		}
	}
	for _, name := range d.absent {
		if b.Data[name], err = prover.Absent(d.Unit, name); err != nil {
			return b, err
		}
	}
	for _, name := range slices.Sorted(maps.Keys(d.sets)) {
		o := d.sets[name]
		if err := o.RequirePowers(o.path, id); err != nil {
			return b, err
		}
		set, err := opening.Find(d.Unit, d.words.Data, name)
		if err != nil {
			return b, err
		}
		if b.Data[name], err = o.Opens(powers, d.Unit, set, d.In); err != nil {
			return b, fmt.Errorf("%s %s: %w", d.words.Data, name, err)
		}
	}
	return b, nil
}

// Continues says that the model before is known by an opening: another proof may have ended with it.
func (d *Data) Continues() bool { return d.start != nil }

// StartOpening is the opening of the model that the data continue from; nil without one.
func (d *Data) StartOpening() *opening.File {
	if d.start == nil {
		return nil
	}
	return d.start.File
}
