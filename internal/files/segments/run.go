package segments

import (
	"encoding/json"
	"fmt"
	"math/big"

	"github.com/aivm/aivm/internal/files/atomicfile"
	"github.com/aivm/aivm/internal/files/opening"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/int128"
	"github.com/aivm/aivm/vm"
	"github.com/aivm/aivm/vm/kernel"
)

// runKind is what a record says that it is.
const runKind = "run of a piece, PRIVATE"

// Record is what the run of a piece gave beside its model.
type Record struct {
	AIVM    string                   `json:"aivm"`
	Version int                      `json:"version"`
	Piece   string                   `json:"piece"` // its id
	Steps   int                      `json:"steps"`
	Outputs map[string][]json.Number `json:"outputs"`
	Samples []Sample                 `json:"samples"`
}

// Sample is a value of a metric of the piece, Integer·2^-Scale, at the indices of the piece's own loops.
type Sample struct {
	Metric  string      `json:"metric"`
	Loops   []int       `json:"loops"`
	Step    int         `json:"step"`
	Integer json.Number `json:"integer"`
	Scale   int         `json:"scale"`
}

// RecordOf is the record of a run.
func RecordOf(u *isa.Unit, r *vm.Result, samples []vm.Sample) *Record {
	rec := &Record{AIVM: runKind, Version: Version, Piece: isa.ProgramID(u.Program).String(), Steps: r.Steps, Outputs: map[string][]json.Number{}, Samples: []Sample{}}
	for _, o := range r.Outputs {
		list := make([]json.Number, o.Data.Len())
		for i := range list {
			list[i] = json.Number(o.Data.At(i).String())
		}
		rec.Outputs[o.Name] = list
	}
	for _, s := range samples {
		loops := s.Loops
		if loops == nil {
			loops = []int{}
		}
		rec.Samples = append(rec.Samples, Sample{u.Metrics[s.Metric].Name, loops, s.Step, json.Number(s.Integer.String()), s.Scale})
	}
	return rec
}

// Write writes the record for its owner alone.
func (r *Record) Write(path string) error { return atomicfile.WriteFile(path, opening.JSON(r), 0o600) }

// ReadRecord reads the record of a piece with the id.
func ReadRecord(path, id string) (*Record, error) {
	r := &Record{}
	if err := opening.ReadJSON(path, r); err != nil {
		return nil, err
	}
	if r.AIVM != runKind || r.Version != Version || r.Piece != id {
		return nil, fmt.Errorf("%s is no record of a run of piece %s", path, id)
	}
	return r, nil
}

// Output are the integers of an output.
func (r *Record) Output(name string) ([]int128.Int, error) {
	out := make([]int128.Int, len(r.Outputs[name]))
	for i, n := range r.Outputs[name] {
		var err error
		if out[i], err = integer(n); err != nil {
			return nil, fmt.Errorf("output %s: %w", name, err)
		}
	}
	return out, nil
}

// Value is the integer of a sample.
func (s *Sample) Value() (int128.Int, error) { return integer(s.Integer) }

func integer(n json.Number) (int128.Int, error) {
	v, ok := new(big.Int).SetString(string(n), 10)
	if !ok {
		return int128.Int{}, fmt.Errorf("%q is no integer", n)
	}
	return int128.FromBig(v)
}

// Data are integers as a tensor's.
func Data(values []int128.Int) kernel.Data {
	d := kernel.NewData(kernel.I128, len(values))
	for i, v := range values {
		d.Set(i, v)
	}
	return d
}
