package field

import "github.com/consensys/gnark-crypto/ecc/bn254/fr"

// Mix is a combination of runs of small integers, each with a weight and a place:
// Σ w·x[i] over the runs x that reach entry at+i. AddTo computes it a tile of entries
// at a time, so that a cell costs a few multiplications of words and only an entry a
// reduction.
type Mix struct{ runs []mixRun }

// mixRun is a run of n cells from entry at on.
type mixRun struct {
	at, n int
	// slow adds the cells from one on, as many as dst has.
	slow func(dst fr.Vector, from int)
	// plain adds those of a whole tile to sums, and fast does where there is assembly;
	// nil or not ok where the run is not of cells.
	plain func(s *plainSum, from int)
	fast  mixCells
}

// mixTile is how many entries a worker takes at a time.
const mixTile = 256

// Add adds a run whose products add computes: those of len(dst) cells from one on,
// added to dst. It may be called by several goroutines.
func (m *Mix) Add(at, n int, add func(dst fr.Vector, from int)) {
	m.runs = append(m.runs, mixRun{at: at, n: n, slow: add})
}

// MixCells adds a run of cells with a weight.
func MixCells[C Cell](m *Mix, at int, x []C, w fr.Element) {
	slow := func(dst fr.Vector, from int) {
		for i, v := range x[from : from+len(dst)] {
			if v != 0 {
				t := Int(int64(v))
				t.Mul(&t, &w)
				dst[i].Add(&dst[i], &t)
			}
		}
	}
	m.runs = append(m.runs, mixRun{at, len(x), slow, plainCells(x, w), newMixCells(x, w)})
}

// AddTo adds the combination to dst, which all runs lie in.
func (m *Mix) AddTo(dst fr.Vector) {
	Parallel(len(dst), mixTile, func(_, from, to int) {
		var s mixSum
		var p plainSum
		for t := from; t < to; t += mixTile {
			tile := dst[t:min(t+mixTile, to)]
			for i := range m.runs {
				r := &m.runs[i]
				lo, hi := max(t, r.at), min(t+len(tile), r.at+r.n)
				switch {
				case lo >= hi:
				case hi-lo == mixTile && r.fast.ok():
					s.add(&r.fast, lo-r.at, tile)
				case hi-lo == mixTile && r.plain != nil:
					r.plain(&p, lo-r.at)
				default:
					r.slow(tile[lo-t:hi-t], lo-r.at)
				}
			}
			s.flush(tile)
			p.flush(tile)
		}
	})
}

// plainSum is the sums of a tile, of cells made unsigned by a bias.
type plainSum struct {
	acc  [mixTile]Accumulator
	bias fr.Element // that of a sum
	used bool
}

// plainCells adds a tile of cells to sums.
func plainCells[C Cell](x []C, w fr.Element) func(s *plainSum, from int) {
	high, b := Int(1<<32), Int(bias)
	high.Mul(&high, &w)
	if wide[C]() {
		b.Mul(&b, &high)
		return func(s *plainSum, from int) {
			for i, v := range x[from : from+mixTile] {
				s.acc[i].Add(&w, uint64(uint32(v)))
				s.acc[i].Add(&high, uint64(int64(v)>>32+bias))
			}
			s.bias.Add(&s.bias, &b)
			s.used = true
		}
	}
	b.Mul(&b, &w)
	return func(s *plainSum, from int) {
		for i, v := range x[from : from+mixTile] {
			s.acc[i].Add(&w, uint64(int64(v)+bias))
		}
		s.bias.Add(&s.bias, &b)
		s.used = true
	}
}

// flush adds the sums to the tile.
func (s *plainSum) flush(tile fr.Vector) {
	if !s.used {
		return
	}
	for i := range tile {
		v := s.acc[i].Reduce()
		v.Sub(&v, &s.bias)
		tile[i].Add(&tile[i], &v)
	}
	*s = plainSum{}
}
