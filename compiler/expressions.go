package compiler

import (
	"math/big"

	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/fixed"
)

// sum reads an expression.
func (r *reader) sum(s *sumSyntax) *Expr {
	e := r.product(s.First)
	for _, t := range s.Rest {
		e = &Expr{Op: t.Op, Args: []*Expr{e, r.product(t.Term)}, Pos: at(t.Pos)}
	}
	return e
}

func (r *reader) product(s *productSyntax) *Expr {
	e := r.unary(s.First)
	for _, t := range s.Rest {
		e = &Expr{Op: t.Op, Args: []*Expr{e, r.unary(t.Factor)}, Pos: at(t.Pos)}
	}
	return e
}

func (r *reader) unary(s *unarySyntax) *Expr {
	e := r.primary(s.Primary)
	switch {
	case !s.Minus:
		return e
	case e.Op == "number":
		e.Number = new(big.Rat).Neg(e.Number)
		return e
	}
	minus := &Expr{Op: "number", Number: big.NewRat(-1, 1), Pos: at(s.Pos)}
	return &Expr{Op: "*", Args: []*Expr{minus, e}, Pos: at(s.Pos)}
}

func (r *reader) primary(s *primarySyntax) *Expr {
	pos := at(s.Pos)
	switch {
	case s.Call != nil:
		return r.call(s.Call)
	case s.Name != "":
		return &Expr{Op: "name", Name: s.Name, Pos: pos}
	case s.Number != nil:
		return r.literal(s.Number, pos)
	case s.Format != "":
		f, err := fixed.ParseFormat(s.Format)
		if err != nil {
			r.errorf(pos, "%v", err)
		}
		return &Expr{Op: "format", Format: &f, Pos: pos}
	}
	return r.sum(s.Sum)
}

func (r *reader) literal(n *numberSyntax, pos isa.Pos) *Expr {
	v := n.value()
	if v == nil {
		r.errorf(pos, "%s is no number of at most %d digits", n.text(), maxDigits)
		v = new(big.Rat)
	}
	return &Expr{Op: "number", Number: v, Pos: pos}
}

func (r *reader) call(s *callSyntax) *Expr {
	e := &Expr{Op: "call", Name: s.Name, Pos: at(s.Pos)}
	for _, a := range s.Args {
		v := r.sum(a.Value)
		switch {
		case a.Name != "":
			e.Keys = append(e.Keys, a.Name)
		case len(e.Keys) > 0:
			r.errorf(v.Pos, "%s: an argument without a name after one with a name", s.Name)
		}
		e.Args = append(e.Args, v)
	}
	return e
}
