package isa_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/isa/relation"
)

// A tensor whose static bound is 0 needs no bits: nothing is committed for it, what
// it is a factor of vanishes, and an identity of nothing is no claim.
func TestNumbersOfNoBits(t *testing.T) {
	for src, want := range map[string][]string{
		"x = input fx8.4[]\nz = scale x, 0\nc = clip z, fx8.4":    {"c[] = z[]"},
		"x = input fx8.4[i=3]\nz = scale x, 0\nc = clip z, fx8.4": {"c[i] = z[i]"},
		// No run has a quotient by 0, and no proof: 1 = 2·0.
		"x = input fx8.4[]\nz = scale x, 0\nc = div x, z, fx8.4": {"2·z[]·c[] = 2^5·x[] + z[]", "1 = 2·z[]"},
		"x = input fx8.4[]\nz = sub x, x\nc = clip z, fx8.4":     {"c[] + c.over[] = c.under[] + z[]", "127·c.over[] = c.over[]·c[]", "c.under[]·c[] + 2^7·c.under[] = 0"},
	} {
		u, err := asm.LoadBytes("p.aasm", []byte(src), asm.Options{})
		require.NoError(t, err, src)
		r := u.Relation()
		var got []string
		for _, id := range r.Identities {
			require.NotEmpty(t, id.Sum.Terms, src)
			got = append(got, r.Equation(id))
		}
		require.Equal(t, want, got, src)
		for _, x := range r.Tensors {
			require.True(t, x.Kind != relation.Committed || x.Cell.Wide || x.Cell.Bits > 0, "%s: %s has cells of no bits", src, x.Name)
		}
	}
}
