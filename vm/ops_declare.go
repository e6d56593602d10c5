package vm

import (
	"github.com/aivm/aivm/isa"
)

func init() {
	fast("input", evaluation{run: runNothing})
	fast("draw", evaluation{run: runNothing})
	fast("const", evaluation{run: runNothing})
	fast("state", evaluation{run: runStart})
	fast("carry", evaluation{run: runStart})
}

func runNothing(*machine, *isa.Op) error { return nil }

// runStart starts a state that is declared in a loop anew.
func runStart(m *machine, op *isa.Op) error {
	assign(m.states[op.State.ID], m.starts[op.State.ID])
	return nil
}
