package wrapped_test

import (
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/tools/wraptest"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/wrapped"
)

// made is a setting with a wrapped proof, made once.
type made struct {
	*wraptest.Setting
	proof *wrapped.Proof
}

var once = sync.OnceValues(func() (*made, error) {
	s, err := wraptest.New(wraptest.Small, wraptest.SmallC)
	if err != nil {
		return nil, err
	}
	p, err := s.Wrap(s.Inner)
	return &made{s, p}, err
})

func setting(t testing.TB) *made {
	t.Helper()
	m, err := once()
	require.NoError(t, err)
	return m
}

// A wrapped proof says what the inner proof says.
func TestWrappedSaysWhatTheInnerProofSays(t *testing.T) {
	m := setting(t)
	want, err := verifier.Verify(&verifier.Key{SRS: m.SRS}, m.Inner)
	require.NoError(t, err)
	start := time.Now()
	got, err := wrapped.Verify(m.Key, m.proof)
	require.NoError(t, err)
	t.Logf("%d constraints, %d chunks, verified in %v", m.System.GetNbConstraints(), len(m.Program.Layout.Chunks), time.Since(start))
	require.Equal(t, want, got)
}
