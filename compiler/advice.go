package compiler

import (
	"fmt"
	"path/filepath"
	"strings"

	"github.com/aivm/aivm/internal/files/dataset"
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
	case in.Row != isa.Lookup("round"):
		return "raise the margin, as in margin 2"
	}
	f := in.Args[1].Format
	f.Frac = max(f.Frac-1, 0)
	switch {
	case f.Bits > 16 || !f.Signed:
		return "lower the rate: the loss is out of reach"
	case strings.HasSuffix(in.Dst, "_d"):
		return fmt.Sprintf("give this value a coarser derivative, as in delta %s, or raise the margin, as in margin 2", f)
	}
	return fmt.Sprintf("give this value a coarser format, as in format %s for a layer or round(…, %s), or raise the margin, as in margin 2", f, f)
}

// outlierPlace names the row and the column of a feature that leaves its format once it is scaled.
func outlierPlace(t *isa.Trap) string {
	in := t.Op.Instr
	if in.Row != isa.Lookup("round") || !strings.HasSuffix(in.Dst, "_scaled") || len(t.Index) != 2 {
		return ""
	}
	v := t.Op.Args[0]
	for v.Op != nil && len(v.Op.Args) > 0 {
		v = v.Op.Args[0]
	}
	if v.Op == nil || v.Op.Row.Role != isa.IsInput {
		return ""
	}
	column := fmt.Sprintf("#%d", t.Index[1])
	args := v.Op.Instr.Args
	if last := args[len(args)-1]; last.Kind == isa.File {
		dir := filepath.Dir(v.Op.Instr.Pos.File)
		if names, err := dataset.Selected(last.Name, dir); err == nil && t.Index[1] < len(names) {
			column = classText(names[t.Index[1]])
		}
	}
	return fmt.Sprintf("row %d of %s is an outlier in column %s: clip the column, as in clip 0:100 %s, or raise the margin, as in margin 4", t.Index[0], v.Name, column, column)
}
