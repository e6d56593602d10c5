package dataset

import (
	"encoding/csv"
	"fmt"

	"github.com/aivm/aivm/internal/files/atomicfile"
)

// Metrics writes a CSV file row by row over a long run. Until Close the rows are
// in path+".partial", each written out before Row returns, so that an
// interrupted run loses none.
type Metrics struct {
	file  *atomicfile.File
	csv   *csv.Writer
	width int
}

// NewMetrics begins the file with a header line.
func NewMetrics(path string, columns ...string) (*Metrics, error) {
	f, err := atomicfile.CreateStream(path, filePerm)
	if err != nil {
		return nil, err
	}
	m := &Metrics{file: f, csv: csv.NewWriter(f), width: len(columns)}
	if err := m.Row(columns...); err != nil {
		f.Abort()
		return nil, err
	}
	return m, nil
}

// Row appends a row.
func (m *Metrics) Row(cells ...string) error {
	if len(cells) != m.width {
		return fmt.Errorf("%s: a row of %d cells, want %d", m.file.Name(), len(cells), m.width)
	}
	if err := m.csv.Write(cells); err != nil {
		return err
	}
	m.csv.Flush()
	return m.csv.Error()
}

// Close gives the file its name.
func (m *Metrics) Close() error { return m.file.Commit() }

// Abandon ends writing and leaves the rows so far in path+".partial". After
// Close it does nothing, so it can be deferred.
func (m *Metrics) Abandon() { m.file.Abort() }
