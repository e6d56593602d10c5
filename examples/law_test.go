package examples_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/vm"
)

// TestRunEqualsReference holds a few steps of each example against the
// reference evaluations, bit for bit: outputs, states, metrics and cells.
func TestRunEqualsReference(t *testing.T) {
	for _, c := range []struct {
		path string
		params
	}{
		{"linreg/linreg.aasm", params{"steps": "2"}},
		{"iris/iris.aasm", params{"epochs": "1", "train": "16", "test": "15"}},
		{"digits/digits.aasm", params{"epochs": "2", "train": "16", "batch": "16", "test": "5"}},
	} {
		t.Run(c.path, func(t *testing.T) {
			p := load(t, c.path, c.params)
			got := p.run(t, vm.Options{Trace: true})
			want, err := vm.Reference(t.Context(), p.Unit, p.in)
			require.NoError(t, err)
			require.Equal(t, want.Outputs, got.Outputs)
			require.Equal(t, want.States, got.States)
			require.Equal(t, want.Metrics, got.Metrics)
			require.Equal(t, want.Trace.Starts, got.Trace.Starts)
			require.Equal(t, want.Trace.Finals, got.Trace.Finals)
			for id, cells := range want.Trace.Cells {
				require.Equal(t, cells, got.Trace.Cells[id], want.Trace.Unit.Relation().Tensors[id].Name)
			}
		})
	}
}

// TestClaims gives tiny runs to the naive checker: their claims hold, and one
// changed cell breaks them.
func TestClaims(t *testing.T) {
	for _, c := range []struct {
		path string
		params
	}{
		{"linreg/linreg.aasm", params{"steps": "2", "wines": "5"}},
		{"iris/iris.aasm", params{"epochs": "2", "train": "4", "batch": "2", "test": "3"}},
		{"digits/digits.aasm", params{"epochs": "2", "train": "2", "batch": "2", "hidden": "3", "test": "3"}},
	} {
		t.Run(c.path, func(t *testing.T) {
			p := load(t, c.path, c.params)
			r := p.run(t, vm.Options{Trace: true})
			bad, err := p.Relation().Check(r.Witness())
			require.NoError(t, err)
			require.Empty(t, bad)

			for _, cells := range r.Trace.Cells {
				if len(cells) == 0 {
					continue
				}
				cells[0] ^= 1
				bad, err := p.Relation().Check(r.Witness())
				require.NoError(t, err)
				require.NotEmpty(t, bad)
				cells[0] ^= 1
				break
			}
		})
	}
}
