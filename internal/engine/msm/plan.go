package msm

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254"
)

// maxWindow is the widest window: one that holds an unsigned 16-bit cell whole.
const maxWindow = 17

// plan says how a sum is cut into tasks.
type plan struct {
	sum      Sum
	bits     int // of a window
	windows  int // the most windows of any term
	parts    int // every window is computed in so many parts
	counts   []int
	recoders []recoder
}

// newPlan chooses the window with the fewest additions on the busiest core, where sums is the number
// of sums computed together. A window of c bits costs an addition per scalar, and
// about three per bucket in use for its weighted sum.
func newPlan(sum Sum, sums, cores int, a *arena) plan {
	widths := make([]int, len(sum))
	for i, t := range sum {
		if len(t.Points) < t.Scalars.Len() {
			panic(fmt.Sprintf("BUG: msm: %d points for %d scalars", len(t.Points), t.Scalars.Len()))
		}
		widths[i] = t.Scalars.width()
	}
	best, bestCost := plan{sum: sum}, 0
	for c := 2; c <= maxWindow; c++ {
		p := plan{sum: sum, bits: c, windows: 1}
		additions, total := 0, 0
		for i, t := range sum {
			count := windowsOf(widths[i], c).count
			p.windows = max(p.windows, count)
			additions += count * t.Scalars.Len()
			total += t.Scalars.Len()
		}
		p.parts = partsOf(p.windows*sums, cores)
		tasks := p.windows * p.parts
		cost := additions + tasks*3*min(1<<(c-1), total)
		if rounds := tasks * sums; rounds%cores != 0 { // the last round leaves cores idle
			cost = cost * ((rounds + cores - 1) / cores * cores) / rounds
		}
		if bestCost == 0 || cost < bestCost {
			best, bestCost = p, cost
		}
	}
	for i, t := range sum {
		w := windowsOf(widths[i], best.bits)
		best.counts = append(best.counts, w.count)
		best.recoders = append(best.recoders, t.Scalars.recoder(w, a))
	}
	return best
}

// partsOf returns into how many parts each of n tasks is split to keep all cores busy.
func partsOf(n, cores int) int {
	if n%cores == 0 || n >= 4*cores {
		return 1
	}
	return cores
}

func (p *plan) tasks() []task {
	tasks := make([]task, 0, p.windows*p.parts)
	for window := range p.windows {
		for part := range p.parts {
			tasks = append(tasks, task{plan: p, window: window, part: part})
		}
	}
	return tasks
}

// assemble returns Σ_window 2^(bits·window)·Σ_part result.
func (p *plan) assemble(tasks []task) (sum bn254.G1Jac) {
	for i := len(tasks) - 1; i >= 0; i-- {
		if (i+1)%p.parts == 0 && i+1 < len(tasks) {
			for range p.bits {
				sum.DoubleAssign()
			}
		}
		sum.AddAssign(&tasks[i].result)
	}
	return sum
}
