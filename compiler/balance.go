package compiler

import (
	"fmt"
	"strings"

	"github.com/aivm/aivm/internal/files/dataset"
)

// balance says how many rows train and test, and of which classes.
func (c *compilation) balance() {
	if c.loss.target || c.job.Train.Text {
		return
	}
	for _, t := range c.tables {
		switch {
		case t.provider != nil:
			c.say("%s: %s", t.provider.Name, c.classesOf(t, (&Split{}).permutation(t.rows)))
		case t.data.Split != nil:
			train := c.trainRows(t.data)
			in := make([]bool, t.data.Rows)
			for _, r := range train {
				in[r] = true
			}
			var test []int
			for r := range in {
				if !in[r] {
					test = append(test, r)
				}
			}
			c.say("train: %s", c.classesOf(t, train))
			c.say("test: %s", c.classesOf(t, test))
		default:
			name := map[bool]string{true: "train", false: "test"}[t == c.learn.table]
			c.say("%s: %s", name, c.classesOf(t, (&Split{}).permutation(t.data.Rows)))
		}
	}
}

// classesOf counts rows by class: 12 rows, 3 cat, 9 dog.
func (c *compilation) classesOf(t *table, rows []int) string {
	v, n := c.values[t.labels], t.data.Classes
	if !c.loss.classes {
		n = 2
	}
	counts := make([]int, n)
	for _, r := range rows {
		if !c.loss.classes {
			counts[int(v[r])]++
			continue
		}
		for k := range n {
			counts[k] += int(v[r*n+k])
		}
	}
	const most = 40
	var s []string
	for k, m := range counts[:min(n, most)] {
		name := fmt.Sprint(k)
		if len(c.classes) > 0 {
			name = classText(c.classes[k])
		}
		s = append(s, fmt.Sprintf("%s: %d", name, m))
	}
	if n > most {
		s = append(s, "…")
	}
	return rowsText(len(rows)) + ", by class " + strings.Join(s, ", ")
}

// selectedNames are the names of the columns of the features.
func selectedNames(d *Data, dir string) ([]string, error) {
	return dataset.Selected(d.source(d.File, d.Features, ""), dir)
}
