package asm

import (
	"fmt"
	"math/big"

	"github.com/alecthomas/participle/v2/lexer"

	"github.com/aivm/aivm/isa"
)

// value is a parameter: a number, or a text.
type value struct {
	num  *big.Rat // nil: a text
	text string
}

// number evaluates an expression exactly.
func (a *assembler) number(e *exprSyntax) (*big.Rat, *fault) {
	x, f := a.term(e.Left)
	for _, s := range e.Rest {
		if f != nil {
			return nil, f
		}
		var y *big.Rat
		if y, f = a.term(s.Right); f != nil {
			return nil, f
		}
		if s.Op == "-" {
			y.Neg(y)
		}
		x, f = bounded(e.Pos, x.Add(x, y))
	}
	return x, f
}

func (a *assembler) term(e *termSyntax) (*big.Rat, *fault) {
	x, f := a.factor(e.Left)
	for _, s := range e.Rest {
		if f != nil {
			return nil, f
		}
		var y *big.Rat
		if y, f = a.factor(s.Right); f != nil {
			return nil, f
		}
		if s.Op == "*" {
			x, f = bounded(s.Pos, x.Mul(x, y))
			continue
		}
		if y.Sign() == 0 {
			return nil, &fault{s.Pos, "division by zero"}
		}
		x.Quo(x, y)
		if s.Op == "//" {
			x.SetInt(new(big.Int).Div(x.Num(), x.Denom())) // floor: the denominator is positive
		}
		x, f = bounded(s.Pos, x)
	}
	return x, f
}

func (a *assembler) factor(e *factorSyntax) (*big.Rat, *fault) {
	x := new(big.Rat)
	var f *fault
	switch {
	case e.Number != "":
		x, f = literal(e.Pos, e.Number)
	case e.Param != "":
		var v value
		if v, f = a.param(e.Pos, e.Param[1:]); f == nil {
			if v.num == nil {
				return nil, &fault{e.Pos, fmt.Sprintf("%s is the text %q, want a number", e.Param, v.text)}
			}
			x.Set(v.num)
		}
	default:
		x, f = a.number(e.Paren)
	}
	if f == nil && e.Minus {
		x.Neg(x)
	}
	return x, f
}

// literal reads a decimal number exactly.
func literal(pos lexer.Position, s string) (*big.Rat, *fault) {
	if len(s) > isa.MaxRationalBits/3 {
		return nil, tooLong(pos)
	}
	r, ok := new(big.Rat).SetString(s)
	if !ok {
		return nil, &fault{pos, s + " is no number"}
	}
	return bounded(pos, r)
}

func bounded(pos lexer.Position, r *big.Rat) (*big.Rat, *fault) {
	if max(r.Num().BitLen(), r.Denom().BitLen()) > isa.MaxRationalBits {
		return nil, tooLong(pos)
	}
	return r, nil
}

func tooLong(pos lexer.Position) *fault {
	return &fault{pos, fmt.Sprintf("number of more than %d bits over %d", isa.MaxRationalBits, isa.MaxRationalBits)}
}

// maxSize bounds what the machine counts; the checker has narrower limits.
const maxSize = 1<<31 - 1

// size evaluates an expression that must be a natural number.
func (a *assembler) size(e *exprSyntax, what string) (int, *fault) {
	r, f := a.number(e)
	switch {
	case f != nil:
		return 0, f
	case !r.IsInt():
		return 0, &fault{e.Pos, fmt.Sprintf("%s is %s, want an integer: // rounds down", what, r.RatString())}
	case r.Sign() < 0 || r.Num().BitLen() > 31:
		return 0, &fault{e.Pos, fmt.Sprintf("%s is %s, want 0 to %d", what, r.RatString(), maxSize)}
	}
	return int(r.Num().Int64()), nil
}
