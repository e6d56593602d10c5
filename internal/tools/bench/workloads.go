package bench

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/internal/files/dataset"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/vm"
	"github.com/aivm/aivm/vm/kernel"
)

// cells proves 2^22 cells: 60 steps of a network 64-128-10, batch 64.
func (b *Bench) cells(ctx context.Context, r *Report) error {
	u, err := mlp(64, 128, 64, 60)
	if err != nil {
		return err
	}
	m, err := b.measure(ctx, r, "cells", u, inputs(u), 0)
	if err != nil {
		return err
	}
	r.Values["cells_ratio_msm"] = m.MultiExpRatio
	r.Values["bytes_per_cell"] = float64(m.PeakBytes) / float64(m.Cells)
	r.Values["verify_milliseconds"] = m.VerifyMilliseconds
	r.Values["proof_bytes"] = float64(m.ProofBytes)
	return nil
}

func (b *Bench) digits(ctx context.Context, r *Report) error {
	m, err := b.example(ctx, r, "digits", "digits.aasm")
	if m != nil {
		r.Values["digits_seconds"] = m.Seconds()
	}
	return err
}

func (b *Bench) mnist(ctx context.Context, r *Report) error {
	m, err := b.example(ctx, r, "mnist", "mnist.aasm")
	if m != nil {
		r.Values["prove_run_ratio_mnist"] = m.RunRatio
	}
	return err
}

// example measures an example on its data. It returns nil if files are missing.
func (b *Bench) example(ctx context.Context, r *Report, name, file string) (*Measurement, error) {
	path := filepath.Join(b.Examples, name, file)
	if _, err := os.Stat(path); err != nil {
		r.Skipped[name] = "there is no " + path + ": run it in the project's folder, or name its examples with --examples"
		return nil, nil
	}
	u, err := asm.Load(path, asm.Options{})
	if err != nil {
		return nil, err
	}
	in := vm.Inputs{}
	for _, v := range u.Inputs {
		source := defaultFile(v.Op.Instr)
		if spec, err := dataset.ParseSpec(source); err == nil {
			if _, err := os.Stat(filepath.Join(filepath.Dir(path), spec.Path)); errors.Is(err, fs.ErrNotExist) {
				r.Skipped[name] = "its data are not there: go run ./" + filepath.ToSlash(filepath.Join(b.Examples, name, "get"))
				return nil, nil
			}
		}
		d, err := dataset.Load(source, filepath.Dir(path), dataset.Want{Shape: v.Type.Dims(), Format: *v.Type.Format}, v.Classes()...)
		if err != nil {
			return nil, err
		}
		in[v.Name] = kernel.Data{Kind: kernel.I64, I64: d.Values}
	}
	return b.measure(ctx, r, name, u, in, 0)
}

// defaultFile is the file that the program names for an input.
func defaultFile(in *isa.Instr) string {
	for _, a := range in.Args {
		if a.Kind == isa.File {
			return a.Name
		}
	}
	return ""
}

// fc10m proves a step of a fully connected network of 8 layers.
func (b *Bench) fc10m(ctx context.Context, r *Report) error {
	u, err := fullyConnected([]int{2048, 1024, 1024, 1024, 1024, 1024, 1024, 1024, 2048}, 64)
	if err != nil {
		return err
	}
	m, err := b.measure(ctx, r, "fc10m", u, inputs(u), 0)
	if err != nil {
		return err
	}
	r.Values["fc10m_seconds"] = m.Seconds()
	r.Values["fc10m_peak_bytes"] = float64(m.PeakBytes)
	r.notef("fc10m: %d parameters, both models committed", parameters(u))
	return nil
}

// circuit compares a step of the network with a plain circuit of it.
func (b *Bench) circuit(ctx context.Context, r *Report) error {
	u, err := mlp(784, 128, 64, 1)
	if err != nil {
		return err
	}
	m, err := b.measure(ctx, r, "step", u, inputs(u), 0)
	if err != nil {
		return err
	}
	u, err = mlp(784, 128, 64, 32)
	if err != nil {
		return err
	}
	many, err := b.measure(ctx, r, "32 steps", u, inputs(u), 0)
	if err != nil {
		return err
	}
	b.logf("circuit: Groth16 of smaller steps")
	c, err := measureCircuit()
	if err != nil {
		return err
	}
	r.Circuit = c
	r.Values["naive_circuit_ratio"] = c.Seconds / m.Seconds()
	r.notef("circuit: %d constraints for the step, %.1f µs each in Groth16 at %d constraints, so %.0f s (linear; softmax left out); AIVM takes %.2f s",
		c.Constraints, c.SecondsEach*1e6, c.Measured, c.Seconds, m.Seconds())
	r.notef("circuit: in a proof of 32 steps a step takes AIVM %.2f s, %.0f times less than the plain circuit", many.Seconds()/32, c.Seconds*32/many.Seconds())
	return nil
}

// CurveSteps is the number of steps between two points of the curve.
const CurveSteps = 16

// curve proves more and more steps of a network 784-128-10, in chunks of one size.
func (b *Bench) curve(ctx context.Context, r *Report) error {
	for k := 1; k <= 8; k++ {
		u, err := mlp(784, 128, 64, k*CurveSteps)
		if err != nil {
			return err
		}
		m, _, err := b.prove(ctx, "curve", u, inputs(u), 20)
		if err != nil {
			return err
		}
		r.Curve = append(r.Curve, Point{k * CurveSteps, m.Cells, m.Seconds(), m.All.CPUSeconds})
	}
	return nil
}
