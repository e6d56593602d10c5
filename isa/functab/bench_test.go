package functab

import (
	"testing"

	"github.com/aivm/aivm/isa/fixed"
)

func BenchmarkTable(b *testing.B) {
	for _, f := range Functions {
		for _, frac := range []int{8, 12} {
			format := fixed.Format{Signed: true, Bits: 16, Frac: frac}
			b.Run(f.Name+"/"+format.String(), func(b *testing.B) {
				for b.Loop() {
					if _, err := newTable(f, format, format); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}
