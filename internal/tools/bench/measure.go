package bench

import (
	"context"
	"runtime"
	"runtime/debug"
	"time"

	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/internal/tools/memory"
	"github.com/aivm/aivm/isa"
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
	Cells              int     `json:"cells"`
	Addresses          int     `json:"addresses"`
	Chunks             int     `json:"chunks"`
	ChunkBits          int     `json:"chunk_bits"`
	ProofBytes         int     `json:"proof_bytes"`
	PeakBytes          int64   `json:"peak_bytes"`     // of the process, its powers of tau included
	EstimateBytes      int64   `json:"estimate_bytes"` // what prover.Memory said
	Stages             []Stage `json:"stages"`

	trace *vm.Trace
}

// Stage is a part of a proof's work.
type Stage struct {
	Name    string  `json:"name"`
	Seconds float64 `json:"seconds"`
}

// Seconds is the whole work of a proof: the traced run and the proof.
func (m *Measurement) Seconds() float64 { return m.TraceSeconds + m.ProveSeconds }

// measure runs and proves a unit in chunks of 2^c cells (0: the prover's choice),
// and verifies the proof.
func (b *Bench) measure(ctx context.Context, name string, u *isa.Unit, in vm.Inputs, c int) (*Measurement, error) {
	m := &Measurement{Workload: name}
	l, err := argument.ChooseLayout(u, c, prover.DefaultC, 0)
	if err != nil {
		return nil, err
	}
	powers, err := b.Powers(l.C)
	if err != nil {
		return nil, err
	}
	if m.EstimateBytes, err = prover.Memory(u, l.C, 0); err != nil {
		return nil, err
	}
	b.logf("%s: %d chunks of 2^%d cells", name, len(l.Chunks), l.C)
	if m.RunSeconds, err = seconds(func() error { _, err := vm.Run(ctx, u, in, vm.Options{}); return err }); err != nil {
		return nil, err
	}
	debug.FreeOSMemory()
	memory.ResetPeak()
	var run *vm.Result
	if m.TraceSeconds, err = seconds(func() error { run, err = vm.Run(ctx, u, in, vm.Options{Trace: true}); return err }); err != nil {
		return nil, err
	}
	var r *prover.Result
	if m.ProveSeconds, err = seconds(func() error { r, err = prover.Prove(ctx, powers, u, run, prover.Options{C: l.C}); return err }); err != nil {
		return nil, err
	}
	m.PeakBytes = memory.Peak()
	m.Cells, m.Addresses, m.Chunks, m.ChunkBits = r.Cells, r.Addresses, r.Chunks, r.Proof.C
	for _, s := range r.Stages {
		m.Stages = append(m.Stages, Stage(s))
	}
	m.trace = run.Trace
	return m, m.verify(powers, r.Proof)
}

// verify times decoding and verification, the best of three as for a file that
// is at hand.
func (m *Measurement) verify(powers *srs.SRS, p *verifier.Proof) error {
	file, err := p.AppendBinary(nil)
	if err != nil {
		return err
	}
	m.ProofBytes = len(file)
	best := 0.0
	for i := range 3 {
		runtime.GC()
		s, err := seconds(func() error {
			p := &verifier.Proof{}
			if err := p.UnmarshalBinary(file); err != nil {
				return err
			}
			_, err := verifier.Verify(&verifier.Key{SRS: powers}, p)
			return err
		})
		if err != nil {
			return err
		}
		if i == 0 || s < best {
			best = s
		}
	}
	m.VerifyMilliseconds = best * 1000
	return nil
}

func seconds(f func() error) (float64, error) {
	start := time.Now()
	err := f()
	return time.Since(start).Seconds(), err
}
