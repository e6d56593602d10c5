package prover

import (
	"context"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/internal/engine/plan"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/vm"
	"github.com/aivm/aivm/vm/kernel"
)

// Who counts a cell of the padding into a sum is refused: in a block that is padding alone
// nothing is committed, so the sum has another value there. Where padding is committed,
// in a block with real cells, a range says that it is zero, and nothing else does.
func TestPaddingThatIsNotZero(t *testing.T) {
	const rows, padded = 40_000, 1 << 16
	src := func(n int) string {
		return fmt.Sprintf("x = input bit[n=%d]\ns = sum x\nr = round s, fx40.0\no = output r\n", n)
	}
	s := newSetting(t, src(rows), 1)
	wide, err := asm.LoadBytes("wide.aasm", []byte(src(padded)), asm.Options{})
	require.NoError(t, err)
	lie := func(cell int, assumed isa.Sets) error {
		x := kernel.NewData(kernel.I64, padded)
		x.I64[cell] = 1
		run, err := vm.Run(context.Background(), wide, vm.Inputs{"x": x}, vm.Options{Trace: true})
		require.NoError(t, err)
		require.EqualValues(t, 1, run.Outputs[0].Data.At(0).Lo)
		honest := &setting{unit: s.unit, srs: s.srs, c: s.c, assumed: assumed}
		honest.run, err = vm.Run(context.Background(), s.unit, vm.Inputs{"x": kernel.NewData(kernel.I64, rows)}, vm.Options{Trace: true})
		require.NoError(t, err)
		after := forge(func(r *results) {
			r.laidOut.columns, r.run = r.columnsOf(run), run
			if assumed == 0 { // lookups of what is not there
				return
			}
			r.counted, err = count(r.laidOut)
			require.NoError(t, err)
		})
		after["commit"] = func(r *results) {
			r.laidOut.schedule, err = plan.NewSchedule(wide.Relation().System)
			require.NoError(t, err)
		}
		after["relations"] = func(r *results) {
			r.laidOut.schedule, err = plan.NewSchedule(s.unit.Relation().System)
			require.NoError(t, err)
		}
		return honest.cheat(t, after)
	}
	const beside, beyond = 45_000, 60_000 // of the real cells, in a block with some and in one without
	require.NoError(t, lie(beside, onlyX), "a cited set that nobody ranged")
	require.ErrorIs(t, lie(beside, 0), verifier.ErrFalse)
	require.ErrorIs(t, lie(beyond, onlyX), verifier.ErrFalse)
	require.ErrorIs(t, lie(beyond, 0), verifier.ErrFalse)
	require.NoError(t, lie(rows-1, onlyX), "what a real cell may be")
}
