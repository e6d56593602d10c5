package prover

import (
	"encoding/binary"
	"slices"

	"github.com/aivm/aivm/internal/engine/plan"
	"github.com/aivm/aivm/isa/relation"
)

// footprint walks a schedule as prove does with the engine fast, and adds up the
// tables that this would make, so that what the argument of the relations holds at its
// peak is known before the work. Points are names of coordinates: nothing but sizes is
// computed. A method has the name of what it measures.
type footprint struct {
	*tables
	word64 func(relation.TensorID) bool
	held   map[string]*holding // tables in the cache
	ints   map[relation.TensorID]bool
	stay   int64 // bytes of these
	temp   int64 // bytes of tables on the way to one
	peak   int64
}

// holding is a table in the cache.
type holding struct {
	bytes int64
	used  int
}

// newFootprint measures the argument of a schedule; word64 says of which wide tensors
// the run has words of 64 bits.
func newFootprint(s *plan.Schedule, word64 func(relation.TensorID) bool) *footprint {
	f := &footprint{
		word64: word64,
		tables: &tables{evaluation: &evaluation{Schedule: s}, rows: map[relation.TensorID]*rows{}},
		held:   map[string]*holding{}, ints: map[relation.TensorID]bool{},
	}
	for _, l := range s.Levels {
		f.unify(l)
		for _, c := range l.Values {
			f.bind(s.Claims[c].Tensor, s.Claims[c].Point)
		}
		f.products(l)
	}
	n := int64(0)
	for i := range s.Gathers {
		n += int64(len(s.Gathers[i].Digits)+3) * vectorBytes(s.Gathers[i].Bits)
	}
	f.hold(n)
	return f
}

func vectorBytes(bits int) int64 { return 32 << bits }

// hold counts bytes of tables on the way.
func (f *footprint) hold(n int64) {
	f.temp += n
	f.mark()
}

func (f *footprint) mark() { f.peak = max(f.peak, f.stay+f.temp) }

// cells counts the integers of a small tensor; it returns false for others.
func (f *footprint) cells(id relation.TensorID) bool {
	t := f.System.Tensors[id]
	leaf := f.System.Leaf(id)
	if !leaf && !f.Small[id] {
		return false
	}
	if f.ints[id] {
		return true
	}
	f.ints[id] = true
	switch {
	case leaf && t.Cell.Wide && !f.word64(id): // else they are the trace's own words
		f.stay += 32 * int64(t.Len())
	case !leaf:
		for i := range t.Def.Terms {
			for _, x := range t.Def.Terms[i].Factors {
				f.cells(x.Tensor)
			}
		}
		f.stay += int64(wordBytes(t.Bound.BitLen())) * int64(t.Len())
	}
	f.mark()
	return true
}

// wordBytes is the size of the word that dense takes.
func wordBytes(bits int) int {
	switch {
	case bits < 16:
		return 2
	case bits < 32:
		return 4
	}
	return 8
}

// bind counts a table of the cache; it returns its bits.
func (f *footprint) bind(id relation.TensorID, p plan.Point) int {
	bits := 0
	k := binary.AppendVarint(nil, int64(id))
	for _, c := range p {
		k = binary.AppendVarint(binary.AppendVarint(k, int64(c.Source)), int64(c.Index))
		if c == kept {
			bits++
		}
	}
	if b := f.held[string(k)]; b != nil {
		b.used = f.age
		return bits
	}
	before := f.temp
	if f.cells(id) {
		f.hold(vectorBytes(bits))
		f.hold(f.left(id, p))
	} else {
		f.bindVirtual(id, p, bits)
	}
	f.temp = before
	f.held[string(k)] = &holding{vectorBytes(bits), f.age}
	f.stay += vectorBytes(bits)
	f.mark()
	return bits
}

// left is the size of what bindCells makes of the integers first, if it binds more
// than one run.
func (f *footprint) left(id relation.TensorID, p plan.Point) int64 {
	n := int64(32)
	bound, runs := false, 0 // whether the innermost bound run has begun; how many there are
	axes := f.System.Tensors[id].Axes
	at, last := len(p), false
	for a := len(axes) - 1; a >= 0; a-- {
		bits := p[at-axes[a].Bits() : at]
		at -= len(bits)
		is := slices.ContainsFunc(bits, func(c plan.Coordinate) bool { return c != kept })
		if is && !last {
			runs++
		}
		if last = is || last && len(bits) == 0; is && runs == 1 {
			bound = true
			continue
		}
		n *= int64(axes[a].Size)
	}
	if !bound || runs < 2 {
		return 0
	}
	return n
}

func (f *footprint) bindVirtual(id relation.TensorID, p plan.Point, bits int) {
	def := f.System.Tensors[id].Def
	free := map[plan.BitRef]plan.Coordinate{}
	k := 0
	for v, a := range def.Vars[:def.Out] {
		for bit := a.Bits() - 1; bit >= 0; bit-- {
			free[plan.BitRef{Var: v, Bit: bit}] = p[k]
			k++
		}
	}
	f.hold(vectorBytes(bits))
	for i := range def.Terms {
		term := &def.Terms[i]
		c := &contraction{tables: f.tables, sum: def, term: term, shape: f.Shapes[term], free: free}
		if c.rejected() {
			continue
		}
		before := f.temp
		have := f.factors(c)
		if !c.applied {
			f.applyAll(c, c.shape.Public, have)
		}
		f.hold(vectorBytes(bits))
		f.temp = before
	}
}

// factors counts what a product makes beside the tables of its factors.
func (f *footprint) factors(c *contraction) []plan.BitRef {
	switch len(c.term.Factors) {
	case 0:
		return nil
	case 1:
		o := c.operand(0)
		f.bind(o.id, o.point)
		return o.bits
	}
	p := &product{contraction: c, a: c.operand(0), b: c.operand(1)}
	p.split()
	switch p.way() {
	case throughA:
		p.a, p.b = p.b, p.a
		return f.through(p)
	case throughB:
		return f.through(p)
	case pairwise:
		return f.pairs(p)
	}
	for _, o := range []operand{p.a, p.b} {
		whole := len(o.bits) == len(o.point)
		if whole && f.cells(o.id) && f.integers(p) {
			continue
		}
		f.bind(o.id, o.point)
		f.hold(vectorBytes(len(o.bits))) // arranged
	}
	f.hold(vectorBytes(len(p.m) + len(p.i) + len(p.j)))
	return slices.Concat(p.m, p.i, p.j)
}

// applyAll counts what takes a table through all public factors.
func (f *footprint) applyAll(c *contraction, all []*plan.PublicFactor, have []plan.BitRef) []plan.BitRef {
	for _, public := range all {
		have = f.apply(c, public, have)
	}
	return have
}

func (f *footprint) through(p *product) []plan.BitRef {
	f.bind(p.b.id, p.b.point)
	p.more = p.a.bits
	have := f.applyAll(p.contraction, p.shape.Public, p.b.bits)
	p.more, p.applied, p.b.bits = nil, true, have
	p.split()
	f.bind(p.a.id, p.a.point)
	f.hold(vectorBytes(len(p.a.bits)) + vectorBytes(len(have))) // arranged
	f.hold(vectorBytes(len(p.m) + len(p.i) + len(p.j)))
	return slices.Concat(p.m, p.i, p.j)
}

func (f *footprint) pairs(p *product) []plan.BitRef {
	p.applied = true
	var made []plan.BitRef
	list := int64(meetingBytes)
	for _, public := range p.shape.Public {
		list *= int64(public.Predicate.Count(1 << 30))
		for _, b := range public.Bits() {
			if p.out(b) {
				made = append(made, b)
			}
		}
	}
	for _, l := range []*[]plan.BitRef{&p.m, &p.i, &p.j} {
		*l = slices.DeleteFunc(slices.Clone(*l), p.predicated)
	}
	if !f.whole(p.a) && f.whole(p.b) {
		p.a, p.b = p.b, p.a
	}
	for n, o := range []operand{p.a, p.b} {
		if n == 0 && f.whole(o) {
			f.hold(2 * 4 << len(o.bits)) // padded, arranged
			continue
		}
		f.bind(o.id, o.point)
		f.hold(vectorBytes(len(o.bits))) // arranged
	}
	all := slices.Concat(made, p.m, p.i, p.j)
	f.hold(list + vectorBytes(len(all)))
	return all
}

// whole reports whether an operand is small integers with nothing bound.
func (f *footprint) whole(o operand) bool {
	x := f.System.Tensors[o.id]
	return len(o.bits) == len(o.point) && x.Bound != nil && x.Bound.BitLen() <= 31 && f.cells(o.id)
}

// meetingBytes are those of a meeting with its weight.
const meetingBytes = 16 + 32

// integers reports whether a factor that is integers with nothing bound stays that.
func (f *footprint) integers(p *product) bool {
	return len(p.k) > 0 && (len(p.i) == 0 || len(p.j) == 0)
}

func (f *footprint) apply(c *contraction, p *plan.PublicFactor, have []plan.BitRef) []plan.BitRef {
	w, rest := c.passage(p, have)
	f.hold(w.width64() << (len(w.stay) + len(w.summed))) // arranged
	_, _, _, history := c.past(w)
	switch {
	case history:
	case p.Choice != nil || w.visited():
		f.hold(visitBytes << len(w.summed))
	case len(w.fresh) > 0:
		f.hold(w.tableBytes())
	default:
		f.hold(vectorBytes(len(w.stay) + len(w.summed)))
	}
	f.hold(w.width64() << (len(w.stay) + len(w.fresh)))
	return slices.Concat(w.made(), rest)
}

// visitBytes are those of a visit with its weight.
const visitBytes = 12 + 32

func (p *passage) width64() int64 { return 32 * int64(p.width) }

// tableBytes are those of the nodes of two neighbouring layers of contraction.transduce.
func (p *passage) tableBytes() int64 {
	size := p.width64() << (len(p.stay) + len(p.summed))
	peak, old := int64(0), size
	for l, layer := range p.Predicate.Layers {
		b := plan.BitRef{Var: layer.Var, Bit: layer.Bit}
		if !slices.Contains(p.stay, b) && slices.Contains(p.summed, b) {
			size /= 2
		} else if slices.Contains(p.fresh, b) {
			size *= 2
		}
		next := size
		if l+1 < len(p.Predicate.Layers) {
			next *= int64(len(p.Predicate.Layers[l+1].Nodes))
		}
		peak, old = max(peak, old+next+size), next
	}
	return peak
}

func (f *footprint) unify(l *plan.Level) {
	before := f.temp
	for i := range l.Unify {
		u := &l.Unify[i]
		low := lowBits(f.System.Tensors[u.Tensor].Axes)
		for _, c := range u.From {
			p := slices.Clone(f.Claims[c].Point)
			for q := u.Bits - low; q < u.Bits; q++ {
				p[q] = kept
			}
			f.bind(u.Tensor, p)
			f.hold(2 * vectorBytes(low))
		}
		p := slices.Clone(f.Claims[u.To].Point)
		for q := range u.Bits - low {
			p[q] = kept
		}
		f.bind(u.Tensor, p)
		f.hold(2 * vectorBytes(u.Bits-low))
	}
	f.temp = before
}

// products counts the tables of a level's products: the first fold halves them into
// tables of their own.
func (f *footprint) products(l *plan.Level) {
	for _, e := range l.Equations {
		for _, m := range e.Products {
			f.product(l, m)
		}
	}
	f.temp = 0
	f.next()
}

func (f *footprint) product(l *plan.Level, m *plan.Product) {
	if s := f.stages(l.Source, m); s != nil {
		f.staged(s)
		return
	}
	e := -1 // the last round that E depends on
	plain := len(m.Public) == 0
	for i, r := range m.Eq {
		plain = plain && r.Sum.Index == i
		e = max(e, r.Sum.Index)
	}
	for _, p := range m.Public {
		for _, r := range p.Roles {
			if r.Sum != plan.None {
				e = max(e, r.Sum.Index)
			}
		}
	}
	if !plain {
		f.hold(vectorBytes(e + 1))
	}
	if plain && len(m.Eq) == m.Vars && f.words(l, m) {
		f.hold(2*4<<m.Vars + 2*vectorBytes(m.Vars-1))
		return
	}
	for _, claim := range m.Factors {
		k := f.Claims[claim]
		p, rounds := slices.Clone(k.Point), []int{}
		for q := range p {
			if p[q].Source == l.Source {
				rounds = append(rounds, p[q].Index)
				p[q] = kept
			}
		}
		f.bind(k.Tensor, p)
		if !slices.IsSorted(rounds) || len(rounds) < m.Vars {
			f.hold(vectorBytes(m.Vars))
		}
		f.hold(vectorBytes(max(0, m.Vars-1)))
	}
}

// staged counts the tables of both factors and what the one becomes beside the other,
// which the first fold halves into tables of their own.
func (f *footprint) staged(s *staged) {
	for _, claim := range s.m.Factors {
		p, _ := f.roundsOf(claim, s.source)
		f.bind(f.Claims[claim].Tensor, p)
	}
	f.hold(vectorBytes(len(s.before) + len(s.later())))
	c, have, x := s.gather()
	c.more = x
	before := f.temp
	f.applyAll(c, s.m.Public, have)
	f.temp = before
	f.hold(3 * vectorBytes(s.first))
	if len(s.m.Eq) > 0 {
		f.hold(vectorBytes(s.first))
	}
}

// words reports whether the factors of a product are kept as integers.
func (f *footprint) words(l *plan.Level, m *plan.Product) bool {
	if len(m.Factors) != 2 || m.Vars == 0 {
		return false
	}
	bits := 2
	for _, c := range m.Factors {
		b, ok := f.word(f.Claims[c], m.Vars, l.Source)
		if bits += b; !ok || !f.cells(f.Claims[c].Tensor) {
			return false
		}
	}
	return bits <= productBits
}

// next drops what tables.next drops.
func (f *footprint) next() {
	f.age++
	for k, b := range f.held {
		if b.used < f.age-1 {
			f.stay -= b.bytes
			delete(f.held, k)
		}
	}
}
