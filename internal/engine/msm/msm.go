// Package msm computes sums Σ s_i·P_i of points of BN254 G1 with scalars that are mostly small
// integers: the cells of a trace.
//
// It is Pippenger's bucket method on signed integers: cells of up to 16 bits go
// into one bucket per absolute value, wider scalars are cut into windows. What makes
// it fast is that every addition is affine, eight at a time where the processor has AVX-512 IFMA, with an inversion
// shared by a thousand additions; the weighted sums of the buckets are batched too. Memory is a few MiB
// per core; field and wide scalars take 32 bytes each on top, which the engine keeps for the next sum.
//
// Running time depends on the scalars: it is no secret-independent implementation.
package msm

import (
	"runtime"
	"sync"
	"sync/atomic"

	"github.com/consensys/gnark-crypto/ecc/bn254"
)

// A Term is Σ Scalars[i]·Points[i] over the scalars; there may be more points than scalars. No point may be at infinity.
type Term struct {
	Points  []bn254.G1Affine
	Scalars Scalars
}

// A Sum is a list of terms to be added up, such as the blocks of a chunk. Its terms may
// differ in width: a narrow one costs no more beside a wide one than alone.
type Sum []Term

// Engine computes sums; it keeps its work space between calls. An Engine serves one caller at a time.
type Engine struct {
	workers []*worker
	arena   arena
}

// NewEngine returns an engine for the given number of cores, 0 for all of them.
func NewEngine(cores int) *Engine {
	if cores <= 0 {
		cores = runtime.GOMAXPROCS(0)
	}
	e := &Engine{workers: make([]*worker, cores)}
	for i := range e.workers {
		e.workers[i] = &worker{adder: newAdder(), digits: make([]int32, digitBlock)}
	}
	return e
}

// Compute returns the value of every sum. It panics if a term has more scalars than points.
func (e *Engine) Compute(sums ...Sum) []bn254.G1Affine {
	e.arena.reset()
	plans := make([]plan, len(sums))
	for i, s := range sums {
		plans[i] = newPlan(s, len(sums), len(e.workers), &e.arena)
	}
	var tasks []task
	for i := range plans {
		tasks = append(tasks, plans[i].tasks()...)
	}
	e.run(tasks)
	results := make([]bn254.G1Jac, len(sums))
	k := 0
	for i := range plans {
		n := plans[i].windows * plans[i].parts
		results[i] = plans[i].assemble(tasks[k : k+n])
		k += n
	}
	return bn254.BatchJacobianToAffineG1(results)
}

// Add returns Σ scalars[i]·points[i].
func (e *Engine) Add(points []bn254.G1Affine, scalars Scalars) bn254.G1Affine {
	return e.Compute(Sum{{points, scalars}})[0]
}

// task is one window of one part of a sum.
type task struct {
	plan         *plan
	window, part int
	result       bn254.G1Jac
}

func (e *Engine) run(tasks []task) {
	var next atomic.Int64
	var group sync.WaitGroup
	for _, w := range e.workers[:min(len(e.workers), len(tasks))] {
		group.Go(func() {
			for i := next.Add(1) - 1; i < int64(len(tasks)); i = next.Add(1) - 1 {
				w.do(&tasks[i])
			}
		})
	}
	group.Wait()
}

// digitBlock is the number of digits that a worker extracts at a time.
const digitBlock = 1 << 14

// worker holds what one core needs.
type worker struct {
	adder  *adder
	tables []*buckets // by level of the weighted sum
	digits []int32
	arena  arena
}

func (w *worker) table(level int) *buckets {
	for len(w.tables) <= level {
		w.tables = append(w.tables, newBuckets(w.adder))
	}
	return w.tables[level]
}

func (w *worker) do(t *task) {
	table := w.table(0)
	table.reset(1 << (t.plan.bits - 1))
	for i, term := range t.plan.sum {
		if t.window >= t.plan.counts[i] {
			continue
		}
		n := term.Scalars.Len()
		begin, end := n*t.part/t.plan.parts, n*(t.part+1)/t.plan.parts
		for begin < end {
			digits := w.digits[:min(digitBlock, end-begin)]
			t.plan.recoders[i].digits(digits, begin, t.window)
			table.addDigits(term.Points[begin:begin+len(digits)], digits)
			begin += len(digits)
		}
	}
	t.result = table.weightedSum(w.table, 1)
}
