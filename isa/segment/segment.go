// Package segment cuts a training into pieces, each a program of its own: piece k runs
// some iterations of the loop that trains, from the model that piece k−1 ended with, on
// the constants' parts for these iterations. What the pieces say together is what the
// uncut program says.
//
// # Soundness
//
// Pieces follow from the uncut program and the places of the cuts alone: a verifier
// derives them again and compares ids, so that nobody is trusted with them. Every
// instruction of the program is in a piece, at its time: what reads or changes a state,
// and each loop, in exactly one for each iteration; assertions and outputs of data alone
// in exactly one; what else data alone decide wherever it is used. Nothing but states
// passes from one time to another over a cut, and a loop with an instruction that looks
// back ([isa.Row.Momentary]) is not cut.
// SPEC 11.9, pieces of a training.
package segment

import (
	"fmt"
	"slices"
	"strings"

	"github.com/aivm/aivm/isa"
)

// Cut says how a loop that trains is cut: pieces have Size iterations of the loop called
// Loop, which is that loop itself or one inside of it; the last one may have fewer.
type Cut struct {
	Loop string `json:"loop"`
	Size int    `json:"size"`
}

// Plan says where a program is cut.
type Plan struct {
	Cuts []Cut `json:"cuts"` // one for each loop that trains, in their order
	// Apart makes what follows the last loop that trains a piece of its own; else it is
	// in the last piece.
	Apart bool `json:"apart,omitempty"`
}

// MaxPieces bounds the pieces of a program.
const MaxPieces = 1 << 12

// Piece is a part of a run.
type Piece struct {
	Program *isa.Program
	// Begin are the indices of the loops, by name, that the piece begins at; of loops
	// that are not in it it has none.
	Begin map[string]int
	// Text says which iterations it has: "epoch 3-5", with the loops' indices from 0.
	Text string
}

// Cutter is a program that can be cut.
type Cutter struct {
	unit   *isa.Unit
	nodes  []*node
	trains []*training
	index  map[string]int // node that a name is defined at
	users  map[string][]int

	carried *isa.Instr // a change of a carry
}

// node is a node of the program's body.
type node struct {
	isa.Node
	in   *isa.Instr // nil of a loop
	role isa.Role
	uses []string // tensors
	// timed says that it happens at a time: it reads or changes states, or is a loop.
	timed bool
}

// training is a loop that changes states, and the loops in it that can be cut.
type training struct {
	node  int
	loops []*isa.Loop // outermost first, each the only node of the one before
}

// New finds what can be cut. The error has the line that cannot be.
func New(u *isa.Unit) (*Cutter, error) {
	c := &Cutter{unit: u, index: map[string]int{}, users: map[string][]int{}}
	timed := map[string]bool{}
	for i, n := range u.Program.Body {
		x := &node{Node: n, uses: tensors(n)}
		if in, ok := n.(*isa.Instr); ok {
			x.in, x.role = in, in.Row.Role
			if _, known := c.index[in.Dst]; !known && in.Dst != "" {
				c.index[in.Dst] = i
			}
		}
		x.timed = x.in == nil || slices.ContainsFunc(x.uses, func(name string) bool { return timed[name] })
		if x.in != nil && (x.timed || x.role == isa.IsState) {
			timed[x.in.Dst] = true
		}
		for _, name := range x.uses {
			c.users[name] = append(c.users[name], i)
		}
		c.nodes = append(c.nodes, x)
	}
	for i, x := range c.nodes {
		if l, ok := x.Node.(*isa.Loop); ok {
			if err := c.train(i, l); err != nil {
				return nil, err
			}
		}
	}
	if len(c.trains) == 0 && c.carried != nil {
		return nil, refuse(c.carried.Pos, "carry %s is what the loops change, which is no part of the model: only states pass a cut", c.carried.Dst)
	} else if len(c.trains) == 0 {
		return nil, fmt.Errorf("no loop of the program changes a state: there is no training to cut")
	}
	return c, nil
}

// train takes a loop for a training if it changes a state.
func (c *Cutter) train(i int, l *isa.Loop) error {
	updates := false
	var err error
	(&isa.Program{Body: []isa.Node{l}}).Walk(func(in *isa.Instr, _ []*isa.Loop) {
		if in.Row.Role == isa.Updates {
			at, top := c.index[in.Dst]
			if top && c.nodes[at].role == isa.IsState {
				updates = true
			} else {
				c.carried = in
			}
		}
		if err == nil && !in.Row.Momentary() {
			err = refuse(in.Pos, "%s %s looks back on earlier iterations, which a cut would forget: a training with it is one piece", in.Row.Name, in.Dst)
		}
	})
	if !updates {
		return nil
	} else if err != nil {
		return err
	}
	t := &training{node: i, loops: []*isa.Loop{l}}
	for len(l.Body) == 1 {
		inner, ok := l.Body[0].(*isa.Loop)
		if !ok {
			break
		}
		t.loops = append(t.loops, inner)
		l = inner
	}
	c.trains = append(c.trains, t)
	return nil
}

// tensors are the names of tensors that a node reads or changes.
func tensors(n isa.Node) []string {
	var names []string
	(&isa.Program{Body: []isa.Node{n}}).Walk(func(in *isa.Instr, _ []*isa.Loop) {
		if in.Row.Role == isa.Updates {
			names = append(names, in.Dst)
		}
		for _, a := range in.Args {
			if a.Kind == isa.Tensor {
				names = append(names, a.Name)
			}
		}
	})
	slices.Sort(names)
	return slices.Compact(names)
}

// refuse is an error at a place of the source.
func refuse(pos isa.Pos, format string, a ...any) error {
	return &isa.Error{Pos: pos, Msg: fmt.Sprintf(format, a...)}
}

// Pieces are the programs that the plan cuts the program into, in the order of time.
func (c *Cutter) Pieces(p Plan) ([]*Piece, error) {
	drafts, err := c.drafts(p)
	if err != nil {
		return nil, err
	}
	if err := c.place(drafts); err != nil {
		return nil, err
	}
	pieces, b := make([]*Piece, len(drafts)), c.newBounds()
	for i, d := range drafts {
		if pieces[i], err = c.write(d, b, i == 0); err != nil {
			return nil, err
		}
		if b != nil {
			b.pass(d)
		}
	}
	return pieces, nil
}

// draft is what a piece has.
type draft struct {
	nodes  map[int]bool // at their time
	needed map[int]bool // of what data alone decide
	loop   int          // node of the training that is cut; -1 of a piece without one
	parts  []part       // of its loops, outermost first
}

// part are iterations of a loop.
type part struct {
	loop *isa.Loop
	isa.Extent
}

// text is "epoch 3-5", or "epoch 3, step 0-99".
func (d *draft) text() string {
	var list []string
	for _, p := range d.parts {
		s := fmt.Sprintf("%s %d", p.loop.Name, p.Lo)
		if p.Hi > p.Lo+1 {
			s += fmt.Sprintf("-%d", p.Hi-1)
		}
		list = append(list, s)
	}
	if d.loop < 0 {
		return "after the training"
	}
	return strings.Join(list, ", ")
}

// drafts cut the program at its times.
func (c *Cutter) drafts(p Plan) ([]*draft, error) {
	if len(p.Cuts) != len(c.trains) {
		return nil, fmt.Errorf("a plan with %d cuts, the program has %d loops that train", len(p.Cuts), len(c.trains))
	}
	var all []*draft
	from := 0
	for k, t := range c.trains {
		parts, err := t.cut(p.Cuts[k])
		if err != nil {
			return nil, err
		}
		if len(all)+len(parts) > MaxPieces {
			return nil, fmt.Errorf("a plan of more than %d pieces", MaxPieces)
		}
		for i, list := range parts {
			d := &draft{nodes: map[int]bool{t.node: true}, loop: t.node, parts: list}
			if i == 0 {
				c.timed(d, from, t.node)
			}
			all = append(all, d)
		}
		from = t.node + 1
	}
	last := all[len(all)-1]
	if p.Apart {
		last = &draft{nodes: map[int]bool{}, loop: -1}
		all = append(all, last)
	}
	c.timed(last, from, len(c.nodes))
	if p.Apart && len(last.nodes) == 0 {
		return nil, fmt.Errorf("a plan with a piece after the training, where the program has nothing that reads the model")
	}
	return all, nil
}

// timed gives a piece what happens in a range of nodes.
func (c *Cutter) timed(d *draft, from, to int) {
	for i := from; i < to; i++ {
		if c.nodes[i].timed {
			d.nodes[i] = true
		}
	}
}

// cut lists the iterations of the pieces of a training.
func (t *training) cut(c Cut) ([][]part, error) {
	level := slices.IndexFunc(t.loops, func(l *isa.Loop) bool { return l.Name == c.Loop })
	if level < 0 {
		l := t.loops[len(t.loops)-1]
		return nil, refuse(l.Pos, "loop %s is none that a plan can cut here: a loop in another one is cut if it is all that there is in it; want %s", c.Loop, t.names())
	}
	if c.Size < 1 || c.Size > t.loops[level].Trip {
		return nil, refuse(t.loops[level].Pos, "pieces of %d iterations of loop %s, which runs %d times", c.Size, c.Loop, t.loops[level].Trip)
	}
	var all [][]part
	var walk func(above []part)
	walk = func(above []part) {
		l, size := t.loops[len(above)], 1
		if len(above) == level {
			size = c.Size
		}
		for lo := 0; lo < l.Trip && len(all) <= MaxPieces; lo += size {
			list := append(slices.Clone(above), part{l, isa.Extent{Lo: lo, Hi: min(lo+size, l.Trip)}})
			if len(above) == level {
				all = append(all, list)
			} else {
				walk(list)
			}
		}
	}
	walk(nil)
	return all, nil
}

func (t *training) names() string {
	var names []string
	for _, l := range t.loops {
		names = append(names, l.Name)
	}
	return strings.Join(names, " or ")
}
