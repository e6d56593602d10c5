package compiler

import (
	"fmt"
	"strings"

	"github.com/aivm/aivm/isa"
)

// Advice says what to change in a script whose run traps. The unit must be that
// of a [Result].
func Advice(t *isa.Trap) string {
	in := t.Op.Instr
	if place := outlierPlace(t); place != "" {
		return place
	}
	switch {
	case in.Row.Role == isa.Updates:
		return "give the parameter more bits, as in state fx64.40, or lower the rate"
	case in.Row.Role == isa.Asserts:
		return "every row wants exactly one label"
	case in.Row != isa.Lookup("round") || strings.Contains(in.Dst, "_slope"): // of a gradient
		return "raise the margin, as in margin 2"
	}
	f := in.Args[1].Format
	f.Frac = max(f.Frac-1, 0)
	switch {
	case f.Bits > 16 || !f.Signed:
		return unreachable(t)
	case strings.HasSuffix(in.Dst, "_d"):
		return fmt.Sprintf("give this value a coarser derivative, as in delta %s, or raise the margin, as in margin 2", f)
	}
	return fmt.Sprintf("give this value a coarser format, as in format %s for a layer or round(…, %s), or raise the margin, as in margin 2", f, f)
}

// unreachable says what to do about a loss that is too large. In the first step no rate has done anything yet: it is the
// target.
func unreachable(t *isa.Trap) string {
	for _, i := range t.Loops {
		if i > 0 {
			return "the loss is out of reach: lower the rate, or make the target about 1, as in target price standardise"
		}
	}
	return "the loss is out of reach before anything was learnt, so it is not the rate: make the target about 1, as in target price standardise"
}
