package segment

import (
	"fmt"
	"slices"
	"strings"

	"github.com/aivm/aivm/isa"
)

// writer writes a piece.
type writer struct {
	*Cutter
	d       *draft
	bounds  *bounds               // at the piece's start
	extents map[string]isa.Extent // of axes that the piece has a part of
	renamed map[string]string     // in the loop: a tensor, and its part
	body    []isa.Node
}

// write is a draft as a program.
func (c *Cutter) write(d *draft, b *bounds, first bool) (*Piece, error) {
	w := &writer{Cutter: c, d: d, bounds: b, extents: map[string]isa.Extent{}, renamed: map[string]string{}}
	p := &Piece{Begin: map[string]int{}, Text: d.text()}
	for _, part := range d.parts {
		p.Begin[part.loop.Name] = part.Lo
		if part.Extent != (isa.Extent{Lo: 0, Hi: part.loop.Trip}) {
			w.extents[part.loop.Name] = part.Extent
		}
	}
	for i, x := range c.nodes {
		switch {
		case x.in != nil && x.role == isa.IsState:
			w.body = append(w.body, w.state(x.in, first))
		case x.in != nil && x.role == isa.IsDraw: // in every piece: a chain shows that they are the same
			w.body = append(w.body, x.Node)
		case i == d.loop:
			w.body = append(w.body, w.loop(0))
		case d.nodes[i]:
			w.body = append(w.body, x.Node)
		case d.needed[i]:
			if err := w.timeless(i); err != nil {
				return nil, err
			}
		}
	}
	p.Program = &isa.Program{Body: w.body}
	return p, nil
}

// state declares a state: of later pieces it begins as the one before ended.
func (w *writer) state(in *isa.Instr, first bool) isa.Node {
	if first {
		return in
	}
	out := *in
	init := w.bounds.start(in.Dst)
	init.Pos = in.Args[1].Pos
	out.Args = []isa.Arg{in.Args[0], init}
	return &out
}

// timeless writes what data alone decide. What has an entry for each iteration of the
// loop is there for those of the piece: a constant is declared so, of others a slice is
// taken.
func (w *writer) timeless(i int) error {
	x := w.nodes[i]
	v := w.unit.Named[x.in.Dst]
	var cut []isa.Axis
	if v != nil && w.d.loop >= 0 && slices.Contains(w.nodes[w.d.loop].uses, x.in.Dst) {
		for _, a := range v.Type.Axes {
			if _, ok := w.extents[a.Name]; ok {
				cut = append(cut, a)
			}
		}
	}
	if len(cut) == 0 {
		w.body = append(w.body, x.Node)
		return nil
	}
	if x.role == isa.IsConstant {
		return w.constant(x)
	}
	w.body = append(w.body, x.Node)
	name := x.in.Dst
	for _, a := range cut {
		e, part := w.extents[a.Name], w.fresh(x.in.Dst)
		w.body = append(w.body, &isa.Instr{Row: isa.Lookup("slice"), Dst: part, Pos: x.in.Pos, Args: []isa.Arg{
			{Kind: isa.Tensor, Name: name}, {Kind: isa.AxisName, Name: a.Name}, {Kind: isa.Span, Lo: e.Lo, Hi: e.Hi},
		}})
		name = part
	}
	w.renamed[x.in.Dst] = name
	return nil
}

// constant declares the part of a constant that the piece's iterations read.
func (w *writer) constant(x *node) error {
	for _, k := range w.users[x.in.Dst] {
		if k != w.d.loop && (w.d.nodes[k] || w.d.needed[k]) {
			return refuse(x.in.Pos, "constant %s has an entry for each iteration of the loop, and is read outside of it too: declare it twice", x.in.Dst)
		}
	}
	part, err := x.in.Part(w.extents)
	if err != nil {
		return err
	}
	w.body = append(w.body, part)
	return nil
}

// fresh is a name that the program does not have.
func (w *writer) fresh(name string) string {
	base := strings.ReplaceAll(name, ".", "_")
	base = base[:min(len(base), isa.MaxName-12)]
	for n := 1; ; n++ {
		s := fmt.Sprintf("%s_part%d", base, n)
		_, top := w.index[s]
		used := top || w.unit.Named[s] != nil || slices.ContainsFunc(w.body, func(n isa.Node) bool {
			in, ok := n.(*isa.Instr)
			return ok && in.Dst == s
		}) || w.loopNamed(s)
		if !used {
			return s
		}
	}
}

// loopNamed reports whether a loop or what is declared in one has the name.
func (w *writer) loopNamed(name string) (found bool) {
	w.unit.Program.Walk(func(in *isa.Instr, loops []*isa.Loop) {
		found = found || in.Dst == name || slices.ContainsFunc(loops, func(l *isa.Loop) bool { return l.Name == name })
	})
	return found
}

// loop is the piece's part of the training, from one of its loops inwards.
func (w *writer) loop(level int) *isa.Loop {
	p := w.d.parts[level]
	out := &isa.Loop{Name: p.loop.Name, Trip: p.Hi - p.Lo, Pos: p.loop.Pos}
	if level+1 < len(w.d.parts) {
		out.Body = []isa.Node{w.loop(level + 1)}
	} else {
		out.Body = w.rename(p.loop.Body)
	}
	return out
}

// rename reads parts in place of what they are parts of.
func (w *writer) rename(body []isa.Node) []isa.Node {
	if len(w.renamed) == 0 {
		return body
	}
	out := make([]isa.Node, len(body))
	for i, n := range body {
		switch n := n.(type) {
		case *isa.Loop:
			l := *n
			l.Body = w.rename(n.Body)
			out[i] = &l
		case *isa.Instr:
			in := *n
			in.Args = slices.Clone(n.Args)
			for k := range in.Args {
				if to, ok := w.renamed[in.Args[k].Name]; ok && in.Args[k].Kind == isa.Tensor {
					in.Args[k].Name = to
				}
			}
			out[i] = &in
		}
	}
	return out
}
