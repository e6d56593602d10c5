package outer

import (
	"crypto/rand"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/engine/outer"
	"github.com/aivm/aivm/internal/tools/wraptest"
	"github.com/aivm/aivm/verifier/srs"
	"github.com/aivm/aivm/verifier/universal"
)

// A key is the one of this circuit and of these powers, and says itself that somebody may be able to forge.
func TestCheckKey(t *testing.T) {
	powers, err := srs.NewUnsafe(1<<4, rand.Reader)
	require.NoError(t, err)
	others, err := srs.NewUnsafe(1<<4, rand.Reader)
	require.NoError(t, err)
	tau, err := powers.G2Power(0)
	require.NoError(t, err)
	check := func(powers *srs.SRS, change func(*universal.Key)) error {
		k := *wraptest.NewUniversal(1, true).Key
		k.Circuit, k.Tau = outer.Digest, tau
		change(&k)
		return Check(&k, powers)
	}
	require.NoError(t, check(powers, func(*universal.Key) {}))
	require.ErrorContains(t, check(others, func(*universal.Key) {}), "--srs names others")
	require.ErrorContains(t, check(powers, func(k *universal.Key) { k.Development = false }), "are unsafe: whoever made them can forge proofs")
	require.ErrorContains(t, check(powers, func(k *universal.Key) { k.Circuit[0]++ }), "the key is of another circuit: digest")
}
