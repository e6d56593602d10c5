package bench

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strconv"

	"github.com/aivm/aivm/internal/tools/prose"
)

// Change is a number of this report beside that of an earlier one.
type Change struct {
	Name   string  `json:"name"`
	Before float64 `json:"before"`
	Now    float64 `json:"now"`
	Ratio  float64 `json:"ratio"` // now ÷ before
}

// Earlier is a report that was printed as JSON.
type Earlier struct {
	figures      map[string]float64
	measurements map[string]*Measurement
}

// ReadEarlier reads the JSON of an earlier report.
func ReadEarlier(path string) (*Earlier, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var all map[string]json.RawMessage
	if err := json.Unmarshal(b, &all); err != nil || all["goals"] == nil || all["measurements"] == nil {
		return nil, fmt.Errorf("%s is no report of aivm bench --json", path)
	}
	e := &Earlier{map[string]float64{}, map[string]*Measurement{}}
	for _, f := range Figures {
		var v *float64
		if json.Unmarshal(all[f.Name], &v) == nil && v != nil {
			e.figures[f.Name] = *v
		}
	}
	var list []*Measurement
	if err := json.Unmarshal(all["measurements"], &list); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	for _, m := range list {
		e.measurements[m.Workload] = m
	}
	return e, nil
}

// Compare adds what both reports have: figures, and CPU seconds by stage, which others
// on the machine disturb least.
func (r *Report) Compare(e *Earlier) {
	add := func(name string, before, now float64) {
		if before > 0 && now > 0 {
			r.Against = append(r.Against, Change{name, before, now, now / before})
		}
	}
	for _, f := range Figures {
		add(f.Name, e.figures[f.Name], r.Values[f.Name])
	}
	for _, m := range r.Measurements {
		old := e.measurements[m.Workload]
		if old == nil {
			continue
		}
		add(m.Workload+": seconds", old.Seconds(), m.Seconds())
		add(m.Workload+": CPU seconds", old.All.CPUSeconds, m.All.CPUSeconds)
		before := map[string]float64{}
		for _, s := range old.Stages {
			before[s.Name] = s.CPUSeconds
		}
		for _, s := range m.Stages {
			add(m.Workload+": "+s.Name+", CPU seconds", before[s.Name], s.CPUSeconds)
		}
	}
}

func writeAgainst(w io.Writer, changes []Change) {
	if len(changes) == 0 {
		return
	}
	t := prose.NewTable("figure", "before", "now", "ratio").Numbers(1, 2, 3)
	number := func(v float64) string { return strconv.FormatFloat(v, 'g', 4, 64) }
	for _, c := range changes {
		t.Row(c.Name, number(c.Before), number(c.Now), strconv.FormatFloat(c.Ratio, 'f', 2, 64))
	}
	fmt.Fprintln(w)
	t.Write(w)
}
