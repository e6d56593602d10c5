package argument_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/isa"
)

// What a hostile program makes a verifier allocate is bounded, and every tensor of data or of a model lies in a chunk.
func TestLayoutRefuses(t *testing.T) {
	small := "x = input fx8.4[k=3]\n"
	deep := "x = input fx16.4[row=1024, px=1024]\nloop t %d {\n  z = round x, fx8.4\n}\n"
	sets := func(n int) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, "x%d = input fx8.4[k=3]\n", i)
		}
		return b.String()
	}
	large := func(n int) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, "d.x%d = input bit[k=%d]\n", i, 1<<30)
		}
		return b.String()
	}
	for _, c := range []struct {
		program, want string
		c             int
		assumed       isa.Sets // whose ranges would be too many before
	}{
		{small, "chunks of 2^7 cells", argument.MinC - 1, 0},
		{small, "chunks of 2^28 cells", 28, 0},
		{sets(130), "memory of 2^35 cells", 27, 0},
		{sets(1<<14 + 1), "more than 16384 chunks", 8, 0},
		{large(17), "more than 16384 polynomials of 2^20 cells", 20, 1},
		{fmt.Sprintf(deep, 1<<4), "chunks of 2^8 cells, want 16384 at most", 8, 0},
		{"x = input fx8.4[k=500]\n", "does not fit a chunk of 2^8 cells", 8, 0},
		{"c = const fx8.4[k=4, b=1048576], uniform(seed=1, min=0, max=1)\nx = input fx8.4[k=4]\nz = matmul x, c\ns = sum z\ny = round s, fx40.4\n", "constants take", 8, 0},
	} {
		u, err := asm.LoadBytes("layout.aasm", []byte(c.program), asm.Options{})
		require.NoError(t, err)
		_, err = argument.NewLayout(u, c.c, c.assumed)
		require.ErrorContains(t, err, c.want)
	}
}
