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
	fast mixCells
}

// mixTile is how many entries a worker takes at a time.
const mixTile = 256

// Add adds a run whose products add computes: those of len(dst) cells from one on,
// added to dst. It may be called by several goroutines.
func (m *Mix) Add(at, n int, add func(dst fr.Vector, from int)) {
	m.runs = append(m.runs, mixRun{at: at, n: n, slow: add})
}

// MixCells adds a run of cells with a weight. It reports false if there is nothing
// faster for them than their products one by one.
func MixCells[C Cell](m *Mix, at int, x []C, w fr.Element) bool {
	f, ok := newMixCells(x, w)
	if ok {
		slow := func(dst fr.Vector, from int) {
			for i, v := range x[from : from+len(dst)] {
				t := Int(int64(v))
				t.Mul(&t, &w)
				dst[i].Add(&dst[i], &t)
			}
		}
		m.runs = append(m.runs, mixRun{at, len(x), slow, f})
	}
	return ok
}

// AddTo adds the combination to dst, which all runs lie in.
func (m *Mix) AddTo(dst fr.Vector) {
	Parallel(len(dst), mixTile, func(_, from, to int) {
		var s mixSum
		for t := from; t < to; t += mixTile {
			tile := dst[t:min(t+mixTile, to)]
			for i := range m.runs {
				r := &m.runs[i]
				lo, hi := max(t, r.at), min(t+len(tile), r.at+r.n)
				switch {
				case lo >= hi:
				case hi-lo == mixTile && r.fast.ok():
					s.add(&r.fast, lo-r.at, tile)
				default:
					r.slow(tile[lo-t:hi-t], lo-r.at)
				}
			}
			s.flush(tile)
		}
	})
}
