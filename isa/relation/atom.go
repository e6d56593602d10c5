package relation

import (
	"fmt"
	"strings"
)

// Atom is a public predicate of index variables. It is decided by a read-once
// finite automaton that reads one bit of each of its variables at a time, the
// least significant first; the multilinear extension of a conjunction of atoms
// is evaluated on the product automaton (Holmgren and Rothblum 2018), never by
// multiplying extensions.
type Atom interface {
	// Vars are the variables that the automaton reads.
	Vars() []int
	// Holds decides the predicate directly on an assignment of all variables.
	Holds(x []int) bool
	// Start is the initial state; Positions how many bits must be read given
	// the numbers of bits of the variables.
	Start() int
	Positions(bits []int) int
	// Step reads bit p of each of Vars (0 beyond a variable's bits); ok = false
	// rejects at once.
	Step(state, p int, bit []int) (next int, ok bool)
	Accept(state int) bool
	// Format writes the predicate with the variables' names.
	Format(names []string) string
}

// Less is x < N: the mask of an axis' extent.
type Less struct{ Var, N int }

func (a Less) Vars() []int        { return []int{a.Var} }
func (a Less) Holds(x []int) bool { return x[a.Var] < a.N }
func (a Less) Start() int         { return 0 }
func (a Less) Positions(bits []int) int {
	n := bits[a.Var]
	for a.N>>n > 0 {
		n++
	}
	return n
}

// Step keeps in its state whether the bits read so far are less.
func (a Less) Step(state, p int, bit []int) (int, bool) { return a.Next(state, p, bit[0]), true }

// Next is the state after a bit.
func (a Less) Next(state, p, bit int) int {
	switch n := a.N >> p & 1; {
	case bit < n:
		return 1
	case bit > n:
		return 0
	}
	return state
}

func (a Less) Accept(state int) bool { return state == 1 }
func (a Less) Format(names []string) string {
	return fmt.Sprintf("%s < %d", names[a.Var], a.N)
}

// Before compares two tuples of variables lexicographically, the first entry
// being the most significant: U < R, or U ≤ R if OrEqual. It is the
// happens-before relation of updates and reads of a state.
type Before struct {
	U, R    []int
	OrEqual bool
}

func (a Before) Vars() []int {
	v := make([]int, 0, 2*len(a.U))
	for i := range a.U {
		v = append(v, a.U[i], a.R[i])
	}
	return v
}

func (a Before) Holds(x []int) bool {
	for i := range a.U {
		if d := x[a.U[i]] - x[a.R[i]]; d != 0 {
			return d < 0
		}
	}
	return a.OrEqual
}

func (a Before) Start() int { return 0 }
func (a Before) Positions(bits []int) int {
	n := 0
	for _, v := range a.Vars() {
		n = max(n, bits[v])
	}
	return n
}

// Step keeps one base-3 digit per pair: 0 equal, 1 less, 2 greater so far.
func (a Before) Step(state, _ int, bit []int) (int, bool) {
	next, w := 0, 1
	for i := range a.U {
		d := state / w % 3
		switch {
		case bit[2*i] < bit[2*i+1]:
			d = 1
		case bit[2*i] > bit[2*i+1]:
			d = 2
		}
		next += d * w
		w *= 3
	}
	return next, true
}

func (a Before) Accept(state int) bool {
	for range a.U {
		if d := state % 3; d != 0 {
			return d == 1
		}
		state /= 3
	}
	return a.OrEqual
}

func (a Before) Format(names []string) string {
	op := "<"
	if a.OrEqual {
		op = "≤"
	}
	if len(a.U) == 1 {
		return fmt.Sprintf("%s %s %s", names[a.U[0]], op, names[a.R[0]])
	}
	return fmt.Sprintf("%s %s %s", tuple(names, a.U), op, tuple(names, a.R))
}

func tuple(names []string, vars []int) string {
	s := make([]string, len(vars))
	for i, v := range vars {
		s[i] = names[v]
	}
	return "(" + strings.Join(s, ",") + ")"
}

// Affine is Σ Coef_i·x_i + Const = d: shifts, equality, row-major reshapes where d is 0,
// and rotations where it is a public number, of which the automaton reads the bits too.
type Affine struct {
	Var   []int
	Coef  []int
	Const int
	Minus Number // d
}

// At is the predicate where the public numbers have these values.
func (a Affine) At(numbers []int) Affine {
	if a.Minus.Bits > 0 {
		a.Const -= numbers[a.Minus.Index]
		a.Minus = Number{}
	}
	return a
}

// Equal is x = y.
func Equal(x, y int) Affine { return Affine{Var: []int{x, y}, Coef: []int{1, -1}} }

func (a Affine) Vars() []int { return a.Var }

// Holds is for a predicate without a public number: see At.
func (a Affine) Holds(x []int) bool {
	s := a.Const
	for i, v := range a.Var {
		s += a.Coef[i] * x[v]
	}
	return s == 0
}
func (a Affine) Start() int { return a.Const }
func (a Affine) Positions(bits []int) int {
	n := 0
	for _, v := range a.Var {
		n = max(n, bits[v])
	}
	return n
}

// Step keeps the carry: the sum of the bits read so far, divided by their weight.
func (a Affine) Step(carry, _ int, bit []int) (int, bool) {
	for i, b := range bit {
		carry += a.Coef[i] * b
	}
	return carry >> 1, carry&1 == 0
}
func (a Affine) Accept(carry int) bool { return carry == 0 }

func (a Affine) Format(names []string) string {
	var l, r []string
	add := func(c int, name string) {
		s := name
		if c != 1 && c != -1 {
			s = fmt.Sprintf("%d%s", max(c, -c), name)
		}
		if c > 0 {
			l = append(l, s)
		} else {
			r = append(r, s)
		}
	}
	for i, v := range a.Var {
		add(a.Coef[i], names[v])
	}
	if a.Const > 0 {
		l = append(l, fmt.Sprint(a.Const))
	} else if a.Const < 0 || len(r) == 0 {
		r = append(r, fmt.Sprint(-a.Const))
	}
	if a.Minus.Bits > 0 {
		if r = append(r, a.Minus.Name); r[0] == "0" {
			r = r[1:]
		}
	}
	return strings.Join(l, "+") + " = " + strings.Join(r, "+")
}
