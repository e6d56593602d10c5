package bench

import (
	"context"
	"runtime"
	"runtime/debug"

	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/internal/tools/memory"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/relation"
	"github.com/aivm/aivm/prover"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/srs"
	"github.com/aivm/aivm/vm"
)

// Measurement is what a run, its proof and its verification took.
type Measurement struct {
	Workload           string  `json:"workload"`
	RunSeconds         float64 `json:"run_seconds"`   // without a trace
	TraceSeconds       float64 `json:"trace_seconds"` // the run with its trace
	ProveSeconds       float64 `json:"prove_seconds"` // the proof of it
	VerifyMilliseconds float64 `json:"verify_milliseconds"`
	// FirstVerifyMilliseconds is what a verifier takes that has not seen the program: it
	// commits to its constants.
	FirstVerifyMilliseconds float64 `json:"first_verify_milliseconds"`
	Cells                   int     `json:"cells"`
	DataCells               int     `json:"data_cells"` // those of them that are the data set
	Addresses               int     `json:"addresses"`
	Chunks                  int     `json:"chunks"`
	ChunkBits               int     `json:"chunk_bits"`
	ProofBytes              int     `json:"proof_bytes"`
	PeakBytes               int64   `json:"peak_bytes"`     // of the process, its powers of tau included
	EstimateBytes           int64   `json:"estimate_bytes"` // what prover.Memory said
	Stages                  []Stage `json:"stages"`
	All                     Usage   `json:"all"` // traced run and proof
	// MultiExpSeconds is gnark-crypto's MultiExp of the magnitudes of the cells.
	MultiExpSeconds float64 `json:"multiexp_seconds"`
	MultiExpRatio   float64 `json:"multiexp_ratio"` // traced run and proof ÷ that
	RunRatio        float64 `json:"run_ratio"`      // traced run and proof ÷ run
	FloorSeconds    float64 `json:"floor_seconds"`  // see Kernels.Floor
	FloorRatio      float64 `json:"floor_ratio"`    // traced run and proof ÷ that

	tape int // elements
}

// Stage is a part of a proof's work.
type Stage struct {
	Name string `json:"name"`
	Usage
}

// Seconds is the whole work of a proof: the traced run and the proof.
func (m *Measurement) Seconds() float64 { return m.TraceSeconds + m.ProveSeconds }

// measure is prove, with what its times are to be compared with; the report gets it.
func (b *Bench) measure(ctx context.Context, r *Report, name string, u *isa.Unit, in vm.Inputs, c int) (*Measurement, error) {
	m, trace, err := b.prove(ctx, name, u, in, c)
	if err != nil {
		return nil, err
	}
	powers, err := b.Powers(m.ChunkBits)
	if err != nil {
		return nil, err
	}
	b.logf("%s: MultiExp of gnark-crypto", name)
	if m.MultiExpSeconds, err = multiExp(powers, trace, m.ChunkBits); err != nil {
		return nil, err
	}
	if r.Kernels == nil {
		r.Kernels = measureKernels(powers)
	}
	m.FloorSeconds = r.Kernels.Floor(m, r.Machine.Cores)
	m.MultiExpRatio, m.RunRatio, m.FloorRatio = m.Seconds()/m.MultiExpSeconds, m.Seconds()/m.RunSeconds, m.Seconds()/m.FloorSeconds
	r.Measurements = append(r.Measurements, m)
	r.noteOthers(name, m.All)
	return m, nil
}

// prove runs and proves a unit in chunks of 2^c cells (0: the prover's choice), and
// verifies the proof.
func (b *Bench) prove(ctx context.Context, name string, u *isa.Unit, in vm.Inputs, c int) (*Measurement, *vm.Trace, error) {
	m := &Measurement{Workload: name}
	l, err := argument.ChooseLayout(u, c, prover.DefaultC, 0)
	if err != nil {
		return nil, nil, err
	}
	powers, err := b.Powers(l.C)
	if err != nil {
		return nil, nil, err
	}
	if m.EstimateBytes, err = prover.Memory(u, l.C, 0); err != nil {
		return nil, nil, err
	}
	b.logf("%s: %d chunks of 2^%d cells", name, len(l.Chunks), l.C)
	if m.RunSeconds, err = seconds(func() error { _, err := vm.Run(ctx, u, in, vm.Options{}); return err }); err != nil {
		return nil, nil, err
	}
	debug.FreeOSMemory()
	memory.ResetPeak()
	start := now()
	run, err := vm.Run(ctx, u, in, vm.Options{Trace: true})
	if err != nil {
		return nil, nil, err
	}
	marks := []mark{} // the beginning of each stage
	proving := now()
	proof, err := prover.Prove(ctx, powers, u, run, prover.Options{C: l.C, Stage: func(string) { marks = append(marks, now()) }})
	if err != nil {
		return nil, nil, err
	}
	marks = append(marks, now())
	end := marks[len(marks)-1]
	m.TraceSeconds, m.ProveSeconds, m.All = start.until(proving).Seconds, proving.until(end).Seconds, start.until(end)
	m.PeakBytes = memory.Peak()
	for i, s := range proof.Stages {
		m.Stages = append(m.Stages, Stage{s.Name, marks[i].until(marks[i+1])})
	}
	m.Cells, m.Addresses, m.Chunks, m.ChunkBits = proof.Cells, proof.Addresses, proof.Chunks, proof.Proof.C
	m.DataCells, m.tape = dataCells(u.Relation().System), len(proof.Proof.Tape)
	if err := m.verify(powers, proof.Proof); err != nil {
		return nil, nil, err
	}
	return m, run.Trace, nil
}

func dataCells(s *relation.System) (n int) {
	for _, t := range s.Tensors {
		if t.Kind == relation.Committed && t.Role == relation.Data {
			n += t.Len()
		}
	}
	return n
}

// verify times decoding and verification: the first, and then the best of three, as for
// a file that is at hand and a program that is known.
func (m *Measurement) verify(powers *srs.SRS, p *verifier.Proof) error {
	file, err := p.AppendBinary(nil)
	if err != nil {
		return err
	}
	m.ProofBytes = len(file)
	key := &verifier.Key{SRS: powers, Fixed: &verifier.Fixed{}}
	for i := range 4 {
		runtime.GC()
		took, err := usage(func() error {
			p := &verifier.Proof{}
			if err := p.UnmarshalBinary(file); err != nil {
				return err
			}
			_, err := verifier.Verify(key, p)
			return err
		})
		if err != nil {
			return err
		}
		ms := took.Seconds * 1000
		switch {
		case i == 0:
			m.FirstVerifyMilliseconds = ms
		case i == 1 || ms < m.VerifyMilliseconds:
			m.VerifyMilliseconds = ms
		}
	}
	return nil
}

func seconds(f func() error) (float64, error) {
	u, err := usage(f)
	return u.Seconds, err
}
