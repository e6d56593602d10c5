package prover

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/verifier"
)

// Where the constants lie depends on which data are cited: without their ranges the
// lookups' table is smaller, and it lies before. So a verifier that has seen a proof which
// ranges must not take its constants for those of one that cites: here they would be
// another k and another k2, with other sums, under the honest program's name.
func TestRememberedConstantsOfCitingProofs(t *testing.T) {
	values := func(n int, of func(i int) int) string {
		b := make([]string, n)
		for i := range b {
			b[i] = fmt.Sprint(of(i))
		}
		return "values(" + strings.Join(b, ", ") + ")"
	}
	program := func(k, k2 func(i int) int) string {
		return fmt.Sprintf(`x = input fx11.4[n=4]
k = const fx8.4[a=2048, b=4], %s
k2 = const fx8.4[a=2048], %s
s = sum k, [b]
e = add s, k2
r = round e, fx10.4
o = output r
`, values(8192, k), values(2048, k2))
	}
	zeros, ones := func(int) int { return 0 }, func(int) int { return 1 }
	s := newSetting(t, program(zeros, ones), 1)
	// The cells of s in the places of a proof that ranges, read where one that cites does.
	other := newSetting(t, program(func(i int) int { return i / 6144 }, zeros), 1)
	known := &verifier.Fixed{}
	key := &verifier.Key{SRS: s.srs, Fixed: known}
	honest := s.proofOf(t, 0, Blindings{})
	_, err := verifier.Verify(key, honest.Proof)
	require.NoError(t, err)

	r := newResults(s.srs, other.unit, other.run, Options{C: s.c, Assumed: onlyX, Blindings: honest.Blindings})
	r.through(t, "", "layout")
	r.laidOut.layout.Unit = s.unit
	r.through(t, "layout", "commit")
	r.committed.proof.Program = isa.Encode(s.unit.Program)
	r.through(t, "commit", "open")
	forged := *r.committed.proof
	forged.Tape, forged.Opening = r.opened.tape, r.opened.opening
	_, err = verifier.Verify(key, &forged)
	require.ErrorIs(t, err, verifier.ErrFixed)

	cites, err := Prove(context.Background(), s.srs, s.unit, s.run, Options{C: s.c, Assumed: onlyX})
	require.NoError(t, err)
	_, err = verifier.Verify(key, cites.Proof)
	require.NoError(t, err)
}
