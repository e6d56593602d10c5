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
		if !c.constant(in) {
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
func (c *checker) declareState(in *Instr) {
	typ, init := &in.Args[0], &in.Args[1]
	s := &State{
		ID: len(c.unit.States), Name: in.Dst, Type: rounded(typ.Axes, typ.Format),
		Init: *init, Local: in.Row.Role == IsCarry, Block: c.cur, Instr: in,
	}
	if !c.constant(in) {
		c.bindPoison(in)
		return
	}
	_, _, err := checkGenerator(in.Dst, typ, init, !s.Local)
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

func (c *checker) loopAxis(axes []Axis) string {
	for _, a := range axes {
		if c.enclosing(a.Name) != nil {
			return a.Name
		}
	}
	return ""
}
