package bench

import (
	"context"
	"fmt"
	"io"
	"math"
	"strconv"

	"github.com/aivm/aivm/internal/tools/prose"
)

// Plain is training as a plain gnark circuit, compiled and proven, and the same by AIVM.
// Keys are left out: the circuit's, of one run's shape, takes ten times as long as its
// proof, powers of tau serve all programs. So is wrapping, which makes AIVM's proof as
// small as the circuit's.
type Plain struct {
	Network        string  `json:"network"`
	Steps          int     `json:"steps"`
	Constraints    int     `json:"constraints"`
	CompileSeconds float64 `json:"compile_seconds"`
	Groth16        Usage   `json:"groth16"` // the proof, solving included
	AIVM           Usage   `json:"aivm"`    // traced run and proof
	Ratio          float64 `json:"ratio"`   // CPU seconds of Groth16 ÷ those of AIVM
}

// plainSizes are what the circuits prove, from one that is faster than AIVM on.
var plainSizes = []stepSize{{8, 4, 10, 2, 1}, {64, 32, 10, 8, 1}, {64, 32, 10, 8, 4}, {64, 32, 10, 8, 32}}

// plain proves the same training by both, at each size.
func (b *Bench) plain(ctx context.Context, r *Report) error {
	for _, s := range plainSizes {
		p, err := b.comparePlain(ctx, s)
		if err != nil {
			return err
		}
		r.Plain = append(r.Plain, *p)
		r.noteOthers(fmt.Sprintf("plain, %d constraints", p.Constraints), p.Groth16)
	}
	if n, ok := crossover(r.Plain); ok {
		r.notef("plain: AIVM is faster from about %.0f constraints on, interpolated between the sizes measured (CPU seconds of the proofs)", n)
	} else {
		r.notef("plain: one of both is faster at all sizes")
	}
	return nil
}

func (b *Bench) comparePlain(ctx context.Context, s stepSize) (*Plain, error) {
	p := &Plain{Network: fmt.Sprintf("%d-%d-%d, batch %d", s.in, s.hidden, s.out, s.batch), Steps: s.steps}
	u, err := mlp(s.in, s.hidden, s.batch, s.steps)
	if err != nil {
		return nil, err
	}
	m, _, err := b.prove(ctx, fmt.Sprintf("plain, %s, %d steps", p.Network, p.Steps), u, inputs(u), 0)
	if err != nil {
		return nil, err
	}
	p.AIVM = m.All
	b.logf("plain: Groth16 of the same")
	compile := now()
	n, ccs, err := compileStep(s)
	if err != nil {
		return nil, err
	}
	p.Constraints, p.CompileSeconds = n, compile.until(now()).Seconds
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if p.Groth16, err = proveStep(s, ccs); err != nil {
		return nil, err
	}
	p.Ratio = p.Groth16.CPUSeconds / p.AIVM.CPUSeconds
	return p, nil
}

// crossover is the number of constraints at which both take the same, on a line between
// two neighbours in logarithms.
func crossover(list []Plain) (float64, bool) {
	for i := 1; i < len(list); i++ {
		a, b := math.Log(list[i-1].Ratio), math.Log(list[i].Ratio)
		if a < 0 && b >= 0 {
			x, y := math.Log(float64(list[i-1].Constraints)), math.Log(float64(list[i].Constraints))
			return math.Exp(x - a*(y-x)/(b-a)), true
		}
	}
	return 0, false
}

func writePlain(w io.Writer, list []Plain) {
	if len(list) == 0 {
		return
	}
	t := prose.NewTable("network", "steps", "constraints", "Groth16 s", "CPU", "AIVM s", "CPU", "CPU ratio").Numbers(1, 2, 3, 4, 5, 6, 7)
	two := func(v float64) string { return strconv.FormatFloat(v, 'f', 2, 64) }
	for _, p := range list {
		t.Row(p.Network, strconv.Itoa(p.Steps), prose.Thousands(int64(p.Constraints)), two(p.Groth16.Seconds), two(p.Groth16.CPUSeconds),
			two(p.AIVM.Seconds), two(p.AIVM.CPUSeconds), two(p.Ratio))
	}
	fmt.Fprintln(w)
	t.Write(w)
}
