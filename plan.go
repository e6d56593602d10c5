package aivm

import (
	"context"
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/aivm/aivm/internal/files/program"
	"github.com/aivm/aivm/internal/files/segments"
	"github.com/aivm/aivm/internal/tools/cost"
	"github.com/aivm/aivm/internal/tools/prose"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/segment"
	"github.com/aivm/aivm/vm"
)

// ErrUncut says that a program cannot be cut: why, and at which line.
var ErrUncut = errors.New("the training cannot be cut")

// PlanOptions say how large the pieces of a training may be. One of the first three is set.
type PlanOptions struct {
	Segments   int     // so many pieces, or fewer where the loops' trips do not allow that
	MaxBytes   int64   // memory of the proof of a piece, by the prover's estimate; the fewest pieces that stay below
	MaxSeconds float64 // time of the proof of a piece, about; the fewest pieces that stay below
	ChunkBits  int     // of the proofs, as in ProveOptions
	OnChain    bool    // proofs of which Wrap makes a public one
}

// Plan is a training in pieces. Each is a program that begins with the model that the one before ended with, and is proven by itself; the
// chain of the proofs says what a proof of the whole program would say.
type Plan struct {
	program *Program
	name    string
	cut     segment.Plan
	chunk   int
	onChain bool
	pieces  []*piece
}

// piece is a piece of a plan.
type piece struct {
	*segment.Piece
	id      isa.ID
	cites   []string
	program *Program // nil until it is checked
	cost    segments.Piece
}

// Piece is what the proof of a piece costs.
type Piece struct {
	Program    ID
	Iterations string   // of the loops that are cut, as in "epoch 3-5"
	Cites      []string // data sets that the proof of an earlier piece ranges
	Steps      int
	Cells      int64
	Proof      ProofPlan
	Seconds    float64 // about, on two cores
}

// Plan cuts the program. An error is ErrUncut, with the line, or ErrMemory if even the smallest pieces are too large.
func (p *Program) Plan(o PlanOptions) (*Plan, error) {
	c, err := segment.New(p.unit)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrUncut, err)
	}
	pl := &planner{program: p, cutter: c, options: o, costs: map[string]segments.Piece{}}
	switch {
	case o.Segments > 0 && o.MaxBytes == 0 && o.MaxSeconds == 0:
		return pl.cut(o.Segments, false)
	case o.Segments == 0 && (o.MaxBytes > 0) != (o.MaxSeconds > 0):
		return pl.fit()
	}
	return nil, fmt.Errorf("a plan wants a number of pieces, or a limit of their memory or of their time: one of them")
}

// planner looks for a plan.
type planner struct {
	program *Program
	cutter  *segment.Cutter
	options PlanOptions
	costs   map[string]segments.Piece // by shape
}

// cut is the plan of n pieces.
func (l *planner) cut(n int, apart bool) (*Plan, error) {
	cut, err := l.cutter.Choose(n)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrUncut, err)
	}
	cut.Apart = apart
	plan, err := newPlan(l.program, l.cutter, cut, l.options.ChunkBits, l.options.OnChain)
	if err != nil {
		return nil, err
	}
	for i, x := range plan.pieces {
		if err := l.price(plan, i); err != nil {
			return nil, fmt.Errorf("piece %d, %s: %w", i+1, x.Text, err)
		}
	}
	return plan, nil
}

// newPlan derives the pieces of a program.
func newPlan(p *Program, c *segment.Cutter, cut segment.Plan, chunk int, onChain bool) (*Plan, error) {
	pieces, err := c.Pieces(cut)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrUncut, err)
	}
	plan := &Plan{program: p, name: "program", cut: cut, chunk: chunk, onChain: onChain}
	ranged := map[string]bool{}
	for _, x := range pieces {
		n := &piece{Piece: x, id: isa.ProgramID(x.Program), cites: []string{}}
		for i, set := range setsOf(x.Program) {
			if ranged[set] && i < isa.MaxAssumed {
				n.cites = append(n.cites, set)
			}
			ranged[set] = true
		}
		plan.pieces = append(plan.pieces, n)
	}
	return plan, nil
}

// setsOf are the data sets of a program that is not checked yet, in its order.
func setsOf(p *isa.Program) (sets []string) {
	p.Walk(func(in *isa.Instr, _ []*isa.Loop) {
		if in.Row.Role != isa.IsInput {
			return
		}
		if set, _ := isa.SplitInput(in.Dst); !slices.Contains(sets, set) {
			sets = append(sets, set)
		}
	})
	return sets
}

// checked is the piece as a program.
func (x *piece) checked() (*Program, error) {
	if x.program == nil {
		u, err := isa.Check(x.Program)
		if err != nil {
			return nil, fmt.Errorf("%w: piece %s by itself: %w", ErrUncut, x.Text, err)
		}
		x.program = &Program{unit: u}
	}
	return x.program, nil
}

// price says what a piece costs; pieces that differ in constants alone cost the same.
func (l *planner) price(plan *Plan, i int) error {
	x := plan.pieces[i]
	key := shapeOf(x)
	c, known := l.costs[key]
	if !known {
		p, err := x.checked()
		if err != nil {
			return err
		}
		layout, err := p.plan(ProveOptions{ChunkBits: plan.chunk, OnChain: plan.onChain, Cite: x.cites})
		if err != nil {
			return err
		}
		proof, err := planOf(layout)
		if err != nil {
			return err
		}
		r := cost.Of(p.unit)
		c = segments.Piece{Steps: vm.Steps(p.unit), Cells: r.Cells, Chunks: proof.Chunks, ChunkBits: proof.ChunkBits, Bytes: proof.Bytes, Seconds: cost.Seconds(p.unit, r, layout.Assumed)}
		l.costs[key] = c
		x.program = nil // many pieces are checked one by one when they are worked on
	}
	c.File, c.ID, c.Iterations, c.Cites = segments.Folder("").Piece(i+1), x.id.String(), x.Text, x.cites
	x.cost = c
	return nil
}

// shapeOf names what a piece's cost follows from.
func shapeOf(x *piece) string {
	var b strings.Builder
	fmt.Fprint(&b, x.cites)
	var walk func(body []isa.Node)
	walk = func(body []isa.Node) {
		for _, n := range body {
			switch n := n.(type) {
			case *isa.Loop:
				fmt.Fprintf(&b, "%s %d{", n.Name, n.Trip)
				walk(n.Body)
				b.WriteString("}")
			case *isa.Instr:
				fmt.Fprintf(&b, "%s %s", n.Row.Name, n.Dst)
				if n.Row.Role == isa.IsState {
					b.WriteString(n.Args[1].Name)
				}
			}
		}
	}
	walk(x.Program.Body)
	return b.String()
}

// fit is the plan of the fewest pieces that are not too large.
func (l *planner) fit() (*Plan, error) {
	var worst *piece
	try := func(n int) (*Plan, error) {
		for _, apart := range []bool{false, true} {
			if apart && !l.cutter.HasRest() {
				break
			}
			plan, err := l.cut(n, apart)
			if err != nil {
				return nil, err
			}
			if worst = plan.first(l.tooLarge); worst == nil {
				return plan, nil
			}
		}
		return nil, nil
	}
	least, most := 1, l.cutter.Most()
	for n := 1; ; n = min(2*n, most) { // the first power of two that fits, then what is between
		plan, err := try(n)
		switch {
		case errors.Is(err, ErrUncut) && n < most && l.few(n):
		case err != nil:
			return nil, err
		case plan != nil:
			return l.between(try, least, n, plan)
		case n == most:
			return nil, l.lack(worst)
		}
		least = n + 1
	}
}

// few reports whether so few pieces are fewer than the loops that train.
func (l *planner) few(n int) bool { _, err := l.cutter.Choose(n); return err != nil }

// between looks for fewer pieces than those of a plan that fits.
func (l *planner) between(try func(int) (*Plan, error), lo, hi int, fits *Plan) (*Plan, error) {
	for lo < hi {
		mid := (lo + hi) / 2
		plan, err := try(mid)
		if err != nil && !l.few(mid) {
			return nil, err
		}
		if plan != nil {
			fits, hi = plan, mid
		} else {
			lo = mid + 1
		}
	}
	return fits, nil
}

func (l *planner) tooLarge(x *piece) bool {
	if l.options.MaxBytes > 0 {
		return x.cost.Bytes > l.options.MaxBytes
	}
	return x.cost.Seconds > l.options.MaxSeconds
}

// lack says that the smallest pieces are too large.
func (l *planner) lack(x *piece) error {
	if l.options.MaxBytes > 0 {
		return fmt.Errorf("%w: the smallest pieces are too large: %s needs about %s, the limit is %s; what a piece holds at least are the data that it reads and the model: see aivm cost",
			ErrMemory, x.Text, prose.Bytes(x.cost.Bytes), prose.Bytes(l.options.MaxBytes))
	}
	return fmt.Errorf("%w: the smallest pieces are too long: %s takes about %.0f s, the limit is %.0f s", ErrUncut, x.Text, math.Ceil(x.cost.Seconds), l.options.MaxSeconds)
}

// first is the first piece of which f holds.
func (p *Plan) first(f func(*piece) bool) *piece {
	if i := slices.IndexFunc(p.pieces, f); i >= 0 {
		return p.pieces[i]
	}
	return nil
}

// Program is the uncut program.
func (p *Plan) Program() *Program { return p.program }

// Name is the name of the program's file, as Save was told.
func (p *Plan) Name() string { return p.name }

// Pieces say what the proofs of the pieces cost, in the order of the run.
func (p *Plan) Pieces() []Piece {
	var list []Piece
	for _, x := range p.pieces {
		list = append(list, Piece{
			Program: ID(x.id), Iterations: x.Text, Cites: x.cites, Steps: x.cost.Steps, Cells: x.cost.Cells, Seconds: x.cost.Seconds,
			Proof: ProofPlan{ChunkBits: x.cost.ChunkBits, Chunks: x.cost.Chunks, Bytes: x.cost.Bytes},
		})
	}
	return list
}

// Piece is a piece as a program, from 0.
func (p *Plan) Piece(i int) (*Program, error) { return p.pieces[i].checked() }

// Save writes the plan to a folder: plan.json, the program and the pieces. A folder with another plan is refused.
func (p *Plan) Save(dir, name string) error {
	f := segments.Folder(dir)
	if old, err := LoadPlan(dir); err == nil {
		if !old.same(p) {
			return fmt.Errorf("%s has another plan, of %d pieces of program %s: name another folder", dir, len(old.pieces), old.program.ID())
		}
		return nil
	} else if segments.Exists(f.PlanFile()) {
		return err
	}
	p.name = name
	file := &segments.Plan{AIVM: segments.PlanKind, Version: segments.Version, Name: name, Program: p.program.ID().String(), Plan: p.cut, ChunkBits: p.chunk, OnChain: p.onChain}
	var encoded [][]byte
	for _, x := range p.pieces {
		file.Pieces = append(file.Pieces, x.cost)
		encoded = append(encoded, isa.Encode(x.Program))
	}
	return f.Write(file, p.program.Encode(), encoded)
}

func (p *Plan) same(q *Plan) bool {
	return p.program.ID() == q.program.ID() && p.chunk == q.chunk && p.onChain == q.onChain && slices.EqualFunc(p.pieces, q.pieces, func(a, b *piece) bool { return a.id == b.id })
}

// LoadPlan reads the plan of a folder: the program, and where it is cut. The pieces are derived again, and those that the plan lists must
// be these.
func LoadPlan(dir string) (*Plan, error) {
	f := segments.Folder(dir)
	file, err := f.Read()
	if err != nil {
		return nil, err
	}
	u, err := program.Load(f.Program(), nil)
	if err != nil {
		return nil, err
	}
	p := &Program{unit: u}
	if file.Program != p.ID().String() {
		return nil, fmt.Errorf("%s is of program %s, %s is %s: the folder is damaged", f.PlanFile(), file.Program, f.Program(), p.ID())
	}
	c, err := segment.New(u)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrUncut, err)
	}
	plan, err := newPlan(p, c, file.Plan, file.ChunkBits, file.OnChain)
	if err != nil {
		return nil, err
	}
	if len(file.Pieces) != len(plan.pieces) {
		return nil, fmt.Errorf("%s lists %d pieces, the program has %d: the folder is damaged", f.PlanFile(), len(file.Pieces), len(plan.pieces))
	}
	for i, x := range plan.pieces {
		if got := file.Pieces[i].ID; got != x.id.String() {
			return nil, fmt.Errorf("%s lists piece %d as %s, the program's is %s: the folder is damaged", f.PlanFile(), i+1, got, x.id)
		}
		x.cost = file.Pieces[i]
	}
	plan.name = file.Name
	return plan, nil
}

// DefaultPowers are powers of tau for the proofs of all pieces.
func (p *Plan) DefaultPowers(ctx context.Context, o PowersOptions) (*Powers, error) {
	first, err := p.Piece(0)
	if err != nil {
		return nil, err
	}
	if p.onChain {
		return DefaultPowers(ctx, nil, o)
	}
	for _, x := range p.pieces {
		o.ChunkBits = max(o.ChunkBits, x.cost.ChunkBits)
	}
	return DefaultPowers(ctx, first, o)
}
