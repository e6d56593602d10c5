package isa

// declare checks an input or a constant.
func (c *checker) declare(in *Instr) {
	typ := &in.Args[0]
	if c.cur.Loop != nil {
		c.errorf(in.Pos, "D1", "%s: declare it outside loop %s", in.Row.Name, c.cur.Loop.Name)
		c.bindPoison(in)
		return
	}
	call := &Call{Row: in.Row, Imm: in.Args}
	var lo, hi int64
	if in.Row.Role == IsConstant {
		if !c.constant(in, typ.Axes) {
			c.bindPoison(in)
			return
		}
		var err error
		if lo, hi, err = checkGenerator(in.Dst, typ, &in.Args[1], false); err != nil {
			c.errorf(in.Args[1].Pos, "D2", "const %s: %v", in.Dst, err)
			c.bindPoison(in)
			return
		}
	}
	if !c.listsClasses(in) || !c.bindSet(in) {
		c.bindPoison(in)
		return
	}
	v := c.newValue(in.Dst, rounded(typ.Axes, typ.Format))
	v.least, v.greatest = lo, hi
	op := c.newOp(in, call)
	v.Op, op.Out = op, v
	if in.Row.Role == IsInput {
		c.unit.Inputs = append(c.unit.Inputs, v)
	}
	c.bind(in.Dst, in.Pos, &binding{value: v})
}

// declareState checks a state or a carry.
func (c *checker) declareState(in *Instr, call *Call) {
	typ, init := &in.Args[0], &in.Args[1]
	s := &State{
		ID: len(c.unit.States), Name: in.Dst, Type: rounded(typ.Axes, typ.Format),
		Init: *init, Local: in.Row.Role == IsCarry, Block: c.cur, Instr: in,
	}
	if len(call.Args) > 0 {
		s.Turn = call.Args[0]
	}
	if !c.turned(s) || !c.constant(in, s.pool().Axes) {
		c.bindPoison(in)
		return
	}
	pool := s.pool()
	_, _, err := checkGenerator(in.Dst, &pool, init, !s.Local)
	switch {
	case err != nil:
		c.errorf(init.Pos, "D2", "%s %s: %v", in.Row.Name, in.Dst, err)
	case !s.Local && c.cur.Loop != nil:
		c.errorf(in.Pos, "D1", "state %s: declare it outside loop %s, or as a carry, which starts anew at each iteration", in.Dst, c.cur.Loop.Name)
	case !typ.Format.Signed:
		c.errorf(typ.Pos, "D3", "%s %s: format %s is unsigned, want fxB.F", in.Row.Name, in.Dst, typ.Format)
	case c.loopAxis(typ.Axes) != "":
		c.errorf(typ.Pos, "D4", "%s %s: axis %s is named as a loop around it", in.Row.Name, in.Dst, c.loopAxis(typ.Axes))
	default:
		c.unit.States = append(c.unit.States, s)
		if c.cur.Loop != nil { // the interpreter starts it anew here
			op := c.newOp(in, &Call{Row: in.Row, Imm: in.Args})
			op.State = s
		}
		c.bind(in.Dst, in.Pos, &binding{state: s})
		return
	}
	c.bindPoison(in)
}

// turned checks the draw that a state's start is turned by, if there is one.
func (c *checker) turned(s *State) bool {
	if s.Turn == nil {
		return true
	}
	g, err := generator(s.Init.Name)
	switch {
	case !s.Turn.Drawn():
		c.errorf(s.Instr.Pos, "D6", "state %s: %s is no draw: write %s = draw %d before", s.Name, s.Turn.Name, s.Turn.Name, s.Type.Len())
	case err == nil && (g.State || g.Name == "zeros" || g.Name == "fill"):
		c.errorf(s.Init.Pos, "D6", "state %s: %s() is the same however it is turned: leave %s away", s.Name, g.Name, s.Turn.Name)
	case s.Turn.Below() < s.Type.Len():
		c.errorf(s.Instr.Pos, "D6", "state %s: it has %d elements, and %s is drawn below %d: want a pool of at least as many", s.Name, s.Type.Len(), s.Turn.Name, s.Turn.Below())
	default:
		return true
	}
	return false
}

// pool is the type of what the program fixes of a state's start: the start, or the list
// of which a draw chooses a part.
func (s *State) pool() Arg {
	typ := s.Instr.Args[0]
	if s.Turn != nil {
		typ.Axes = Axes{{Name: "pool", Size: s.Turn.Below()}}
	}
	return typ
}

// Start is a start of which the program fixes the numbers, given the draw that it is
// turned by: element i, row-major, is number i + turn of the pool, or from its beginning.
func (s *State) Start(turn int) []int64 {
	pool := s.Seeded()
	if s.Turn == nil {
		return pool
	}
	out := make([]int64, s.Type.Len())
	copy(out[copy(out, pool[turn:]):], pool)
	return out
}

func (c *checker) loopAxis(axes []Axis) string {
	for _, a := range axes {
		if c.enclosing(a.Name) != nil {
			return a.Name
		}
	}
	return ""
}
