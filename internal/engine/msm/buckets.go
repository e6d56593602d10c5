package msm

import "github.com/consensys/gnark-crypto/ecc/bn254"

// minSpare is the least number of spare copies that a table has room for: with fewer than a
// batch, one hot bucket would not find enough.
const minSpare = 2 * batchSize

// buckets is a table of sums of points, filled by batched affine additions.
//
// An addition needs its bucket to itself for one batch. A bucket that a batch meets again gets a spare copy, and
// the k-th meeting always gets the k-th copy, so that a value shared by many cells
// (the ones of a bit column) costs no more additions than distinct values: the first point in a copy is
// free, and fold adds the copies up in pairs.
type buckets struct {
	adder *adder
	slots []bn254.G1Affine // [0, count): the buckets; then their spare copies
	full  []bool           // full[s] is false if slot s is at infinity; what it holds is then undefined
	count int

	link []uint32 // link[s] is the next copy of the same bucket, 0 if there is none
	met  []meeting
	now  uint32 // number of the current batch, counted from 1

	dst, src []uint32 // the current batch

	lists []uint32 // work space of fold: the copies of all buckets
	ends  []uint32
}

// meeting says which batch met a bucket last, and which copy of it that batch used last.
type meeting struct{ batch, copy uint32 }

func newBuckets(a *adder) *buckets {
	return &buckets{adder: a, dst: make([]uint32, 0, batchSize), src: make([]uint32, 0, batchSize)}
}

// reset empties the table and sets its number of buckets.
func (b *buckets) reset(count int) {
	if cap(b.met) < count {
		room := count + max(count, minSpare)
		b.slots, b.full = make([]bn254.G1Affine, 0, room), make([]bool, room)
		b.link = make([]uint32, room)
		b.met, b.now = make([]meeting, count), 0
	}
	if b.now > 1<<31 { // numbers of batches must not come round
		clear(b.met[:cap(b.met)])
		b.now = 0
	}
	b.slots = b.slots[:count]
	clear(b.full[:count])
	clear(b.link[:count])
	b.count = count
	b.now++
}

// addDigits adds ±points[i] to bucket |digits[i]| - 1 for every digit that is not zero.
func (b *buckets) addDigits(points []bn254.G1Affine, digits []int32) {
	for i, d := range digits {
		if d == 0 {
			continue
		}
		sign := uint32(d>>31) & signBit
		if d < 0 {
			d = -d
		}
		b.add(points, uint32(d-1), uint32(i)|sign)
	}
	b.flush(points)
}

// add puts ±points[source] into a bucket. All additions between two flushes share points.
func (b *buckets) add(points []bn254.G1Affine, bucket, source uint32) {
	slot, met := bucket, &b.met[bucket]
	if met.batch == b.now {
		if slot = b.link[met.copy]; slot == 0 {
			if slot = b.spare(); slot == 0 {
				b.flush(points)
				b.fold()
				b.add(points, bucket, source)
				return
			}
			b.link[met.copy] = slot
		}
	}
	met.batch, met.copy = b.now, slot
	b.addInto(points, slot, source)
}

// spare returns an unused slot, 0 if there is none left.
func (b *buckets) spare() uint32 {
	n := len(b.slots)
	if n == cap(b.slots) {
		return 0
	}
	b.slots = b.slots[:n+1]
	b.full[n], b.link[n] = false, 0
	return uint32(n)
}

// addInto adds ±points[source] to a slot that the current batch has not touched.
func (b *buckets) addInto(points []bn254.G1Affine, slot, source uint32) {
	if !b.full[slot] {
		b.full[slot] = true
		b.slots[slot] = points[source&^signBit]
		if source&signBit != 0 {
			b.slots[slot].Y.Neg(&b.slots[slot].Y)
		}
		return
	}
	b.dst, b.src = append(b.dst, slot), append(b.src, source)
	if n := len(b.dst); n%prefetchRun == 0 {
		prefetch(b.slots, b.dst[n-prefetchRun:])
		prefetch(points, b.src[n-prefetchRun:])
		if n == batchSize {
			b.flush(points)
		}
	}
}

// prefetchRun is the number of operands that are called into the cache at a time, long before the batch is executed.
const prefetchRun = 32

// isInfinity uses that no point of BN254 has y = 0, as its order is odd.
func isInfinity(p *bn254.G1Affine) bool {
	return p.Y[0]|p.Y[1]|p.Y[2]|p.Y[3] == 0
}

// flush executes the current batch.
func (b *buckets) flush(points []bn254.G1Affine) {
	if len(b.dst) > 0 {
		if !b.adder.add(b.slots, points, b.dst, b.src) {
			for _, d := range b.dst {
				b.full[d] = !isInfinity(&b.slots[d])
			}
		}
		b.dst, b.src = b.dst[:0], b.src[:0]
	}
	b.now++
}

// fold adds every bucket's copies into it and frees them.
func (b *buckets) fold() {
	lists, ends := b.lists[:0], b.ends[:0]
	for k := range uint32(b.count) {
		if b.link[k] == 0 {
			continue
		}
		lists = append(lists, k)
		for s := b.link[k]; s != 0; s = b.link[s] {
			lists = append(lists, s)
		}
		b.link[k] = 0
		ends = append(ends, uint32(len(lists)))
	}
	for len(lists) > len(ends) {
		lists = b.foldOnce(lists, ends)
	}
	b.slots = b.slots[:b.count]
	b.lists, b.ends = lists, ends
}

// foldOnce halves every list: of each pair of copies the second is added into the first.
// It rewrites lists and ends and returns the shorter lists.
func (b *buckets) foldOnce(lists, ends []uint32) []uint32 {
	kept, begin := 0, uint32(0)
	for i, end := range ends {
		for j := begin; j < end; j += 2 {
			first := lists[j]
			if j+1 < end {
				b.combine(first, lists[j+1])
			}
			lists[kept] = first
			kept++
		}
		begin, ends[i] = end, uint32(kept)
	}
	b.flush(b.slots)
	return lists[:kept]
}

// combine adds the copy q into the copy p; no other operation of the batch touches either.
func (b *buckets) combine(p, q uint32) {
	if b.full[q] {
		b.addInto(b.slots, p, q)
	}
}

// jacobianLimit is the number of buckets below which weightedSum adds one point at a time.
const jacobianLimit = 16

// weightedSum returns Σ (k+1)·bucket[k] and leaves the table in an undefined state.
//
// With k+1 = high·2^l + low the sum is 2^l·Σ high·R_high + Σ low·C_low, where R and C are the sums
// of the table's rows and columns: two additions per bucket, all of them batched, and two sums of the square
// root of the size. next is the table for rows and columns, and so on down.
func (b *buckets) weightedSum(next func(level int) *buckets, level int) bn254.G1Jac {
	b.fold()
	if b.count <= jacobianLimit {
		return b.runningSum()
	}
	low := 0
	for 1<<(2*low) < b.count {
		low++
	}
	width := 1 << low
	table := next(level)
	table.reset(b.count >> low)
	for column := range width { // column by column: neighbours go to different rows
		for k := width + column - 1; k < b.count; k += width {
			if b.full[k] {
				table.add(b.slots, uint32((k+1)>>low)-1, uint32(k))
			}
		}
	}
	table.flush(b.slots)
	sum := table.weightedSum(next, level+1)
	for range low {
		sum.DoubleAssign()
	}
	table.reset(width - 1)
	for k := range b.count {
		if column := uint32(k+1) & uint32(width-1); column != 0 && b.full[k] {
			table.add(b.slots, column-1, uint32(k))
		}
	}
	table.flush(b.slots)
	columns := table.weightedSum(next, level+1)
	sum.AddAssign(&columns)
	return sum
}

// runningSum is weightedSum, one point at a time.
func (b *buckets) runningSum() (sum bn254.G1Jac) {
	var running bn254.G1Jac
	for k := b.count - 1; k >= 0; k-- {
		if b.full[k] {
			running.AddMixed(&b.slots[k])
		}
		sum.AddAssign(&running)
	}
	return sum
}
