package compiler

import (
	"fmt"
	"math"
	"path/filepath"
	"strings"

	"github.com/aivm/aivm/internal/files/dataset"
	"github.com/aivm/aivm/isa"
)

// tooLarge says what makes features and targets smaller, if they are large, and which row is an
// outlier.
func (c *compilation) tooLarge() string {
	const large = 16
	features, labels := c.names()
	text := ""
	if reach := c.dataSpan(labels).reach(); c.loss.target && c.aim == nil && reach > large {
		text += fmt.Sprintf("; the target reaches %.4g: target %s standardise makes it about 1", reach, c.job.Train.Label)
	}
	if reach := c.dataSpan(features).reach(); c.scaling == nil && reach > large {
		text += fmt.Sprintf("; the features reach %.4g: the statement standardise makes them about 1", reach)
	}
	return text + c.outlier()
}

// outlier names the feature that is farthest from the others of its column, for messages of
// values that are too large.
func (c *compilation) outlier() string {
	n := c.job.Input.Axes.Len()
	best, text := 8.0, ""
	for _, t := range c.tables {
		v := c.values[t.features]
		for j := range n {
			var column []float64
			for i := j; i < len(v); i += n {
				column = append(column, v[i])
			}
			if len(column) == 0 {
				continue
			}
			median := statistic("median", column)
			dev := make([]float64, len(column))
			for i, x := range column {
				dev[i] = math.Abs(x - median)
			}
			usual := max(statistic("mean", dev), 1e-9)
			for i, d := range dev {
				if d/usual > best {
					best = d / usual
					left := ""
					if t.data.drop != "" {
						left = " (rows left out not counted)"
					}
					text = fmt.Sprintf("; column %s has the outlier %.6g in row %d of %s%s, most are near %.4g: clip the column, as in clip LOW:HIGH %s",
						c.columnText(t, j), column[i], t.data.First+i, t.data.File, left, median, c.columnText(t, j))
				}
			}
		}
	}
	return text
}

// columnText is the name of a column of the input, as a script has it.
func (c *compilation) columnText(t *table, j int) string {
	if j < len(c.inputs) {
		return classText(c.inputs[j].name)
	}
	if names, err := selectedNames(t.data, c.job.Dir); err == nil && j < len(names) {
		return classText(names[j])
	}
	return fmt.Sprintf("#%d of the features", j)
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
