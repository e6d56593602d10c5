package bench

import (
	"context"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/tools/memory"
)

// A network of convolutions that is written by hand is proven, its exact chains through
// gathers and reshapes included, and the estimate of the memory for it holds.
func TestConvolution(t *testing.T) {
	b := powers(t, 20)
	tests := []convolution{{8, 3, []int{4}, 2, 2, false}, lenet(4, 1, true), lenet(4, 1, false)}
	if !testing.Short() {
		tests = append(tests, lenet(16, 4, false), lenet(96, 1, true), lenet(96, 1, false))
	}
	for _, c := range tests {
		t.Run(fmt.Sprint(c.side, c.images, c.steps, c.rounded), func(t *testing.T) {
			u, err := c.unit()
			require.NoError(t, err)
			m, _, err := b.prove(context.Background(), "convolution", u, inputs(u), 0)
			require.NoError(t, err)
			t.Logf("%d addresses: %d MiB, estimated %d; %.1f s", m.Addresses, m.PeakBytes>>20, m.EstimateBytes>>20, m.Seconds())
			if memory.Peak() == 0 {
				return
			}
			require.Less(t, m.PeakBytes, int64(4<<30))
			require.InEpsilon(t, m.PeakBytes, m.EstimateBytes, 0.2)
		})
	}
}
