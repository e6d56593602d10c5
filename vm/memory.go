package vm

import (
	"math"

	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/fixed"
	"github.com/aivm/aivm/isa/relation"
	"github.com/aivm/aivm/vm/kernel"
)

// Bytes is the memory that a run holds, by use. Beside it there are a few
// megabytes for the program and the packed blocks of matrix products, and what
// the garbage collector has not yet freed.
type Bytes struct {
	Inputs  int64 // as package dataset gives them, 8 bytes a number
	Buffers int64 // results of operations
	States  int64 // with the copies that outlive an update
	Outputs int64 // of all iterations, and the metrics
	Scratch int64 // within an operation
	Tables  int64 // of functions
	Trace   int64 // committed cells and starts of states
}

// Total is the sum, at most 2^63 - 1.
func (b Bytes) Total() int64 {
	n := int64(0)
	for _, x := range []int64{b.Inputs, b.Buffers, b.States, b.Outputs, b.Scratch, b.Tables, b.Trace} {
		add(&n, x)
	}
	return n
}

// add adds without overflow.
func add(sum *int64, n int64) { *sum += min(n, math.MaxInt64-*sum) }

// Memory is what [Run] holds, with or without a trace. It prepares the same
// machine as Run, but with storage that counts instead of allocating.
func Memory(u *isa.Unit, trace bool) Bytes {
	store := &storage{dry: true}
	m := newMachine(u, Options{}, store)
	b := &store.bytes
	for _, s := range u.States {
		m.start(s)
		if s.Given() {
			add(&b.Inputs, times(s.Type.Len(), 8))
		}
	}
	for _, v := range u.Inputs {
		add(&b.Inputs, times(v.Type.Len(), 8))
	}
	b.Tables = tableBytes(u)
	if trace {
		b.Trace = traceBytes(u)
	}
	kept, freed := m.plannedScratch(trace)
	add(&b.Scratch, kept)
	add(&b.Scratch, freed)
	return *b
}

// times is n·size, at most 2^63 - 1.
func times(n int, size int64) int64 {
	if int64(n) > math.MaxInt64/size {
		return math.MaxInt64
	}
	return int64(n) * size
}

// storage gives a run its memory; a dry one only counts it.
type storage struct {
	dry   bool
	bytes Bytes
}

// data is n zeros, charged to a use. Dry, it has a kind and no elements.
func (s *storage) data(use *int64, k kernel.Kind, n int) kernel.Data {
	add(use, times(n, int64(k.Bytes())))
	if s.dry {
		return kernel.Data{Kind: k}
	}
	return kernel.NewData(k, n)
}

// series is room for the values of a metric.
func (s *storage) series(n int) []float64 {
	add(&s.bytes.Outputs, times(n, 8))
	if s.dry {
		return nil
	}
	return make([]float64, 0, n)
}

// tableBytes are the tables of functions, one for each pair of formats.
func tableBytes(u *isa.Unit) int64 {
	type table struct {
		name    string
		in, out fixed.Format
	}
	seen := map[table]bool{}
	n := int64(0)
	for _, op := range u.Ops {
		if !op.Row.Function {
			continue
		}
		t := table{op.Row.Name, *op.Args[0].Type.Format, *op.Out.Type.Format}
		if !seen[t] {
			seen[t] = true
			n += 4 << t.in.Bits
		}
	}
	return n
}

// tracedCells is the number of cells of a tensor in a trace.
func tracedCells(t *relation.Tensor) int {
	if t.Kind != relation.Committed || t.Cell.Wide {
		return 0
	}
	return t.Len()
}

func traceBytes(u *isa.Unit) int64 {
	n := int64(0)
	for _, t := range u.Relation().Tensors {
		add(&n, times(tracedCells(t), 2))
	}
	for _, s := range u.States {
		if !s.Local {
			add(&n, times(s.Type.Len(), int64(kindOf(&s.Type).Bytes())))
		}
	}
	return n
}

// Steps is the number of steps of a run: iterations of innermost loops.
func Steps(u *isa.Unit) int {
	_, n := plan(u)
	return n
}
