package outer

import (
	"crypto/rand"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/internal/setup/keypair"
	"github.com/aivm/aivm/internal/tools/wraptest"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/srs"
	"github.com/aivm/aivm/verifier/wrapped"
)

// A key is a program's if program, powers of tau, constants and circuit are: each is compared.
func TestCheckKey(t *testing.T) {
	s, err := wraptest.New(wraptest.Small, wraptest.SmallC)
	require.NoError(t, err)
	digest, err := keypair.Circuit(s.System)
	require.NoError(t, err)
	told := 0
	mine := func(int) (*srs.SRS, error) { return s.SRS, nil }
	check := func(powers func(int) (*srs.SRS, error), change func(*wrapped.Key)) error {
		b, err := s.Key.AppendBinary(nil)
		require.NoError(t, err)
		k := &wrapped.Key{}
		require.NoError(t, k.UnmarshalBinary(b))
		k.Circuit = verifier.Word(digest)
		change(k)
		return (&Check{Program: "small.aasm", Unit: s.Unit, Powers: powers, Log: func(string, ...any) { told++ }}).Key(k)
	}
	require.NoError(t, check(mine, func(*wrapped.Key) {}))
	require.Equal(t, 1, told)
	others, err := srs.NewUnsafe(1<<wraptest.SmallC+pcs.Spare, rand.Reader)
	require.NoError(t, err)
	require.ErrorContains(t, check(func(int) (*srs.SRS, error) { return others, nil }, func(*wrapped.Key) {}), "--srs names others")
	for want, change := range map[string]func(*wrapped.Key){
		"are unsafe: whoever made them can forge proofs": func(k *wrapped.Key) { k.Development = false },
		"the key's powers of tau are not those of":       func(k *wrapped.Key) { k.TauB = k.Tau },
		"commitments to the constants of small.aasm":     func(k *wrapped.Key) { k.Fixed = slices.Clone(k.Fixed[1:]) },
		"the key is of another circuit: digest":          func(k *wrapped.Key) { k.Circuit[0]++ },
	} {
		require.ErrorContains(t, check(mine, change), want)
	}
	u, err := asm.LoadBytes("other.aasm", []byte(strings.Replace(wraptest.Small, "seed=1", "seed=2", 1)), asm.Options{})
	require.NoError(t, err)
	never := func(int) (*srs.SRS, error) { panic("another program is found before powers are read") }
	err = (&Check{Program: "other.aasm", Unit: u, Powers: never}).Key(s.Key)
	require.ErrorContains(t, err, "the key is of program")
}
