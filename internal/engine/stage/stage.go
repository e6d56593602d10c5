// Package stage runs work that is a table of named stages.
package stage

import (
	"context"
	"fmt"
	"time"
)

// Table is work in stages, in their order; R is what they gave so far. Who attacks the
// work, or shows how far it is, walks the table.
type Table[R any] []Row[R]

// Row is a stage: it reads what earlier ones gave and adds its own part.
type Row[R any] struct {
	Name string
	Run  func(ctx context.Context, r *R) error
}

// Names are those of the stages.
func (t Table[R]) Names() []string {
	var names []string
	for _, s := range t {
		names = append(names, s.Name)
	}
	return names
}

// Run runs the stages until one fails or the context ends; an error has the stage's
// name. It calls begin, if set, as a stage begins, and end when it is done, with what
// it took.
func (t Table[R]) Run(ctx context.Context, r *R, begin func(name string), end func(name string, seconds float64)) error {
	for _, s := range t {
		if err := ctx.Err(); err != nil {
			return err
		}
		if begin != nil {
			begin(s.Name)
		}
		start := time.Now()
		if err := s.Run(ctx, r); err != nil {
			return fmt.Errorf("%s: %w", s.Name, err)
		}
		end(s.Name, time.Since(start).Seconds())
	}
	return nil
}
