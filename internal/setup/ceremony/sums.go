package ceremony

import (
	"cmp"
	"context"
	"math/big"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/constraint"
	cs "github.com/consensys/gnark/constraint/bn254"
)

// matrix is one of the circuit's three matrices by columns, which are wires: the entries of wire i are those from start[i] to start[i+1].
type matrix struct {
	start   []int
	entries []entry
}

// entry is a row, which is a constraint, and the number of its coefficient.
type entry struct{ row, coefficient uint32 }

// matrices returns the left, the right and the output matrix.
func matrices(system *cs.R1CS) (m [3]matrix) {
	internal, secret, public := system.GetNbVariables()
	for k := range m {
		m[k].start = make([]int, internal+secret+public+1)
	}
	each := func(do func(k, wire int, e entry)) {
		row := uint32(0)
		rows := system.GetR1CIterator()
		for r := rows.Next(); r != nil; r = rows.Next() {
			for k, side := range []constraint.LinearExpression{r.L, r.R, r.O} {
				for _, t := range side {
					do(k, t.WireID(), entry{row, uint32(t.CoeffID())})
				}
			}
			row++
		}
	}
	each(func(k, wire int, _ entry) { m[k].start[wire+1]++ })
	var next [3][]int
	for k := range m {
		for i := range m[k].start[1:] {
			m[k].start[i+1] += m[k].start[i]
		}
		m[k].entries = make([]entry, m[k].start[len(m[k].start)-1])
		next[k] = slices.Clone(m[k].start)
	}
	each(func(k, wire int, e entry) {
		m[k].entries[next[k][wire]] = e
		next[k][wire]++
	})
	return m
}

// digits are a coefficient in width-5 non-adjacent form, Σ d_i·2^i, of the representative that is nearer to zero: d_i is zero or odd
// and between −15 and 15, every sixth is not zero on average (Hankerson, Menezes, Vanstone, section 3.3.1).
type digits [fr.Bits + 1]int8

const (
	digitBits = 5
	multiples = 1 << (digitBits - 2) // 1, 3, …, 15 times a point
)

func newDigits(c *fr.Element) (d digits) {
	var k big.Int
	sign := int8(1)
	c.BigInt(&k)
	if half := new(big.Int).Rsh(fr.Modulus(), 1); k.Cmp(half) > 0 {
		k.Sub(fr.Modulus(), &k)
		sign = -1
	}
	for i := 0; k.Sign() != 0; i++ {
		if k.Bit(0) == 1 {
			v := int8(k.Bits()[0] & (1<<digitBits - 1))
			if v >= 1<<(digitBits-1) {
				v -= 1 << digitBits
			}
			d[i] = sign * v
			k.Sub(&k, big.NewInt(int64(v)))
		}
		k.Rsh(&k, 1)
	}
	return d
}

const (
	segmentLength = 256  // entries of a wire that are summed together
	blockLength   = 1024 // segments that are summed side by side
)

// segment is a part of a wire's entries.
type segment struct{ wire, begin, end int }

// segments are those of all wires, longest first.
func (m *matrix) segments() (list []segment) {
	for wire := range len(m.start) - 1 {
		for begin := m.start[wire]; begin < m.start[wire+1]; begin += segmentLength {
			list = append(list, segment{wire, begin, min(begin+segmentLength, m.start[wire+1])})
		}
	}
	slices.SortStableFunc(list, func(a, b segment) int { return cmp.Compare(b.end-b.begin, a.end-a.begin) })
	return list
}

// sums returns Σ_j c_ij·P_j for every wire i, c_ij the entries of the matrix, of the table of oddMultiples of the points P_j. Many sums are computed side by side, from the highest bit of
// the coefficients to the lowest (Straus), in affine coordinates with one inversion for many additions; what a wire's entries share is the
// doublings, what the matrix's columns share is the points' small multiples.
func sums[E any, P coordinate[E]](ctx context.Context, m *matrix, coefficients []digits, table []point[E]) ([]point[E], error) {
	list := m.segments()
	parts := make([]point[E], len(list))
	blocks := (len(list) + blockLength - 1) / blockLength
	var next atomic.Int64
	var group sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		group.Go(func() {
			a := new(adder[E, P])
			for b := int(next.Add(1)) - 1; b < blocks && ctx.Err() == nil; b = int(next.Add(1)) - 1 {
				begin, end := b*blockLength, min((b+1)*blockLength, len(list))
				a.block(parts[begin:end], m, list[begin:end], coefficients, table)
			}
		})
	}
	group.Wait()
	out := make([]point[E], len(m.start)-1)
	a := new(adder[E, P])
	for i, s := range list {
		if s.begin == m.start[s.wire] && s.end == m.start[s.wire+1] {
			out[s.wire] = parts[i]
			continue
		}
		a.add(&out[s.wire], &parts[i], false)
		a.flush()
	}
	return out, ctx.Err()
}

// block sums segments, longest first.
func (a *adder[E, P]) block(sum []point[E], m *matrix, list []segment, coefficients []digits, table []point[E]) {
	for bit := len(digits{}) - 1; bit >= 0; bit-- {
		for i := range sum {
			a.double(&sum[i])
		}
		a.flush()
		n := len(list)
		for k := 0; ; k++ {
			for n > 0 && list[n-1].begin+k >= list[n-1].end {
				n--
			}
			if n == 0 {
				break
			}
			for i := range n {
				e := &m.entries[list[i].begin+k]
				if d := coefficients[e.coefficient][bit]; d != 0 {
					a.add(&sum[i], &table[int(e.row)*multiples+int(max(d, -d))/2], d < 0)
				}
			}
			a.flush()
		}
	}
}

// oddMultiples returns 1, 3, …, 15 times each point, side by side.
func oddMultiples[E any, P coordinate[E]](points []point[E]) []point[E] {
	table := make([]point[E], multiples*len(points))
	var group sync.WaitGroup
	cores := runtime.GOMAXPROCS(0)
	for k := range cores {
		begin, end := len(points)*k/cores, len(points)*(k+1)/cores
		group.Go(func() {
			a, twice := new(adder[E, P]), make([]point[E], batchSize)
			for ; begin < end; begin += batchSize {
				n := min(batchSize, end-begin)
				copy(twice, points[begin:begin+n])
				for i := range n {
					a.double(&twice[i])
				}
				a.flush()
				for d := range multiples {
					for i := range n {
						to := &table[(begin+i)*multiples+d]
						if d == 0 {
							*to = points[begin+i]
							continue
						}
						*to = table[(begin+i)*multiples+d-1]
						a.add(to, &twice[i], false)
					}
					a.flush()
				}
			}
		})
	}
	group.Wait()
	return table
}

// addEach sets dst[i] += p[i].
func addEach[E any, P coordinate[E]](dst, p []point[E]) {
	a := new(adder[E, P])
	for i := range dst {
		a.add(&dst[i], &p[i], false)
	}
	a.flush()
}
