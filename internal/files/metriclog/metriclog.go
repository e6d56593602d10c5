// Package metriclog writes the metrics of a run to a CSV file while the run goes.
package metriclog

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"

	"github.com/aivm/aivm"
	"github.com/aivm/aivm/internal/files/atomicfile"
	"github.com/aivm/aivm/internal/files/dataset"
	"github.com/aivm/aivm/isa"
)

// Log writes metrics to a CSV file while the run goes. Metrics of one iteration of a loop share a row.
type Log struct {
	// Last are the last samples of the metrics, by index.
	Last map[int]aivm.Sample

	u       *isa.Unit
	path    string
	file    *dataset.Metrics // nil: nothing is written
	columns []string
	loops   map[string]int // column of a loop
	values  int            // column of the first metric

	row   []string // not yet written; nil: none
	block *isa.Block
	index []int
	err   error
}

// New begins the file; without a path it logs nothing.
func New(u *isa.Unit, path string) (*Log, error) {
	l := &Log{u: u, path: path, columns: []string{"step"}, loops: map[string]int{}, Last: map[int]aivm.Sample{}}
	if path == "" {
		return l, nil
	}
	var names []string
	for _, m := range u.Metrics {
		names = append(names, m.Name)
	}
	for _, m := range u.Metrics {
		for _, loop := range m.Op.Block.Loops() {
			if _, ok := l.loops[loop.Name]; ok {
				continue
			}
			l.loops[loop.Name] = len(l.columns)
			l.columns = append(l.columns, loopColumn(loop.Name, append(names, l.columns...)))
		}
	}
	l.values = len(l.columns)
	for _, n := range names {
		if n == "step" {
			n = "step_value"
		}
		l.columns = append(l.columns, n)
	}
	file, err := dataset.NewMetrics(path, l.columns...)
	if err != nil {
		return nil, fmt.Errorf("cannot write %s: %w", path, err)
	}
	l.file = file
	return l, nil
}

// loopColumn is the name of a loop's column, other than those taken.
func loopColumn(loop string, taken []string) string {
	for slices.Contains(taken, loop) {
		loop += "_index"
	}
	return loop
}

// Add takes a value of a metric. Errors show at the next flush.
func (l *Log) Add(s aivm.Sample) {
	l.Last[s.Metric] = s
	if l.file == nil {
		return
	}
	b := l.u.Metrics[s.Metric].Op.Block
	if l.row != nil && (b != l.block || !slices.Equal(s.Loops, l.index)) {
		if err := l.Flush(); err != nil {
			l.err = err
		}
	}
	if l.row == nil {
		l.row, l.block, l.index = make([]string, len(l.columns)), b, s.Loops
		l.row[0] = strconv.Itoa(s.Step + innermost(b))
		for i, loop := range b.Loops() {
			l.row[l.loops[loop.Name]] = strconv.Itoa(s.Loops[i])
		}
	}
	l.row[l.values+s.Metric] = s.Text()
}

// innermost is 1 for a block whose iterations are steps: its metrics belong to
// the step that is not done yet.
func innermost(b *isa.Block) int {
	if slices.ContainsFunc(b.Items, func(i isa.Item) bool { return i.Block != nil }) {
		return 0
	}
	return 1
}

// Flush writes the row that is complete.
func (l *Log) Flush() error {
	if l.row == nil || l.err != nil {
		return l.err
	}
	if l.err = l.file.Row(l.row...); l.err != nil {
		l.err = fmt.Errorf("cannot write %s: %w", l.path, l.err)
	}
	l.row = nil
	return l.err
}

// Close writes the rest and gives the file its name.
func (l *Log) Close() error {
	if l.file == nil {
		return nil
	}
	if err := l.Flush(); err != nil {
		return err
	}
	if err := l.file.Close(); err != nil {
		return fmt.Errorf("cannot write %s: %w", l.path, err)
	}
	return nil
}

// Abandon ends writing and leaves the rows so far under the partial name.
func (l *Log) Abandon() {
	if l.file != nil {
		l.file.Abandon()
	}
}

// Remove ends writing and removes the rows so far.
func (l *Log) Remove() {
	if l.file == nil {
		return
	}
	l.file.Abandon()
	if info, err := os.Stat(l.path); err == nil && !info.Mode().IsRegular() {
		return // a device
	}
	path := l.path
	if target, err := filepath.EvalSymlinks(path); err == nil {
		path = target
	}
	_ = os.Remove(path + atomicfile.PartialSuffix)
}

// Kept says where the metrics so far are, for the message of a stopped run.
func (l *Log) Kept() string {
	if l.file == nil {
		return ""
	}
	return ", metrics so far in " + l.path + atomicfile.PartialSuffix
}
