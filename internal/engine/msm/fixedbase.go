package msm

import (
	"context"
	"sync"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// Multiples returns scalars[i]·base for every i. It adds up entries of a table of d·2^(c·j)·base,
// all scalars of a batch side by side.
func (e *Engine) Multiples(base bn254.G1Affine, scalars []fr.Element) []bn254.G1Affine {
	result, _ := e.MultiplesContext(context.Background(), base, scalars) // never ends
	return result
}

// MultiplesContext is Multiples until the context ends.
func (e *Engine) MultiplesContext(ctx context.Context, base bn254.G1Affine, scalars []fr.Element) ([]bn254.G1Affine, error) {
	result := make([]bn254.G1Affine, len(scalars))
	if isInfinity(&base) {
		return result, nil
	}
	c := 7
	if len(scalars) > 1<<13 {
		c = 13
	}
	w := windowsOf(Field{}.width(), c)
	table := multiplesTable(base, w)
	var group sync.WaitGroup
	for k, worker := range e.workers {
		begin, end := len(scalars)*k/len(e.workers), len(scalars)*(k+1)/len(e.workers)
		group.Go(func() {
			for begin < end && ctx.Err() == nil {
				n := min(batchSize, end-begin)
				worker.multiples(result[begin:begin+n], table, scalars[begin:begin+n], w)
				begin += n
			}
		})
	}
	group.Wait()
	return result, ctx.Err()
}

// multiplesTable returns the table whose entry (j << (c-1)) + d-1 is d·2^(c·j)·base, 0 < d <= 2^(c-1).
func multiplesTable(base bn254.G1Affine, w windows) []bn254.G1Affine {
	half := 1 << (w.bits - 1)
	table := make([]bn254.G1Jac, 0, half*w.count)
	var unit bn254.G1Jac
	unit.FromAffine(&base)
	for range w.count {
		multiple := unit
		for range half {
			table = append(table, multiple)
			multiple.AddAssign(&unit)
		}
		unit = table[len(table)-1] // half·unit; twice that is the next unit
		unit.DoubleAssign()
	}
	return bn254.BatchJacobianToAffineG1(table)
}

func (w *worker) multiples(result, table []bn254.G1Affine, scalars []fr.Element, cut windows) {
	digits := w.digits[:len(scalars)]
	w.arena.reset()
	recoder := Field(scalars).recoder(cut, &w.arena)
	sums := newBuckets(w.adder)
	sums.slots, sums.full = result, make([]bool, len(result))
	for j := range cut.count {
		recoder.digits(digits, 0, j)
		for i, d := range digits {
			sign := uint32(d>>31) & signBit
			if d < 0 {
				d = -d
			}
			if d != 0 {
				sums.addInto(table, uint32(i), uint32(j<<(cut.bits-1)+int(d)-1)|sign)
			}
		}
		sums.flush(table)
	}
	for i, full := range sums.full {
		if !full {
			result[i] = bn254.G1Affine{}
		}
	}
}
