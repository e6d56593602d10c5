package argument_test

import (
	"crypto/rand"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/verifier/srs"
)

// What a verifier without a memory pays for constants and function tables.
func BenchmarkFixedCommitments(b *testing.B) {
	const c = 20
	powers, err := srs.NewUnsafe(1<<c+2, rand.Reader)
	require.NoError(b, err)
	for _, name := range []string{"iris", "digits", "mnist"} {
		b.Run(name, func(b *testing.B) {
			u, err := asm.Load("../../../examples/"+name+"/"+name+".aasm", asm.Options{})
			require.NoError(b, err)
			l, err := argument.NewLayout(u, c, 0)
			require.NoError(b, err)
			for b.Loop() {
				_, err := argument.FixedCommitments(powers, l)
				require.NoError(b, err)
			}
		})
	}
}
