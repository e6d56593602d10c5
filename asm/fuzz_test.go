package asm_test

import (
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/isa"
)

// Whatever the text: no panic, errors with places, and formatting keeps what is
// assembled.
func FuzzAssemble(f *testing.F) {
	for _, path := range correct(f) {
		src, err := os.ReadFile(path)
		require.NoError(f, err)
		f.Add(src)
	}
	f.Fuzz(func(t *testing.T, src []byte) {
		p, err := asm.AssembleBytes("f.aasm", src, none)
		if err != nil {
			var errs isa.Errors
			require.ErrorAs(t, err, &errs)
			require.NotEmpty(t, errs)
		} else if _, err := isa.Decode(isa.Encode(p)); err == nil {
			requireSame(t, p)
		}
		if _, err := asm.Format("f.aasm", src); err == nil {
			requireFormatKeepsBytes(t, src)
		}
		if len(src) < 1<<12 {
			_, _ = asm.LoadBytes("f.aasm", src, none)
		}
	})
}
