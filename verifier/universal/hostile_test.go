package universal_test

import (
	"bytes"
	"errors"
	"reflect"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/internal/engine/wire"
	"github.com/aivm/aivm/internal/tools/hostile"
	"github.com/aivm/aivm/internal/tools/wraptest"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/universal"
)

// typed are the errors that a verifier may answer with.
var typed = []error{
	universal.ErrForeign, universal.ErrVersion, universal.ErrOtherKey, universal.ErrKey, universal.ErrProgramKey, universal.ErrClass, universal.ErrGamma,
	wire.ErrTruncated, wire.ErrMalformed, verifier.ErrProgram, verifier.ErrOutputs, verifier.ErrShape, verifier.ErrFalse, pcs.ErrMalformed, pcs.ErrPoint,
}

// valid are proofs of one and of three blocks, what they say, and the keys of their programs.
type valid struct {
	*wraptest.Universal
	keys   []*universal.ProgramKey
	proofs []*universal.Proof
	says   [][]*verifier.Statement
	files  [][]byte
}

func newValid(t *testing.T) *valid {
	t.Helper()
	v := &valid{Universal: wraptest.NewUniversal(6, true)}
	keys, blocks := batch(v.Universal, 3)
	v.keys = keys
	for _, n := range []int{1, 3} {
		keys, blocks := keys[:n], blocks[:n]
		p := v.Prove(keys, blocks)
		s, err := universal.Verify(v.Key, keys, p)
		require.NoError(t, err)
		b, err := p.AppendBinary(nil)
		require.NoError(t, err)
		v.proofs, v.says, v.files = append(v.proofs, p), append(v.says, s), append(v.files, b)
	}
	return v
}

// falseSaying reports whether a proof says something else under keys.
func (v *valid) falseSaying(k *universal.Key, keys []*universal.ProgramKey) bool {
	for i, p := range v.proofs {
		if s, err := universal.Verify(k, keys, p); err == nil && !reflect.DeepEqual(s, v.says[i]) {
			return true
		}
	}
	return false
}

// No mutant of a proof verifies, none panics, each has a typed error.
func TestHostileProofs(t *testing.T) {
	v := newValid(t)
	hostile.Run(t, "wrapped proof", hostile.Target{
		Mutator: hostile.Mutator{Seeds: v.files},
		Fuzz:    "testdata/fuzz/FuzzProof",
		Typed:   hostile.Any(typed...),
		Check: func(b []byte) (hostile.Verdict, error) {
			var p universal.Proof
			if err := p.UnmarshalBinary(b); err != nil {
				return hostile.Refused, err
			}
			if again, err := p.AppendBinary(nil); err != nil || !bytes.Equal(again, b) {
				return hostile.Accepted, errors.New("two encodings of one proof")
			}
			if _, err := universal.Verify(v.Key, v.keys, &p); err != nil {
				return hostile.Refused, err
			}
			if slices.ContainsFunc(v.files, func(f []byte) bool { return bytes.Equal(f, b) }) {
				return hostile.Same, nil
			}
			return hostile.Accepted, errors.New("it verifies")
		},
	})
}

// A mutant of a verifying key that is one has another id; under none does a proof say something else.
func TestHostileKeys(t *testing.T) {
	v := newValid(t)
	b, err := v.Key.AppendBinary(nil)
	require.NoError(t, err)
	hostile.Run(t, "verifying key", hostile.Target{
		Mutator: hostile.Mutator{Seeds: [][]byte{b}},
		Typed:   hostile.Any(append([]error{hostile.ErrOther}, typed...)...),
		Check: func(b []byte) (hostile.Verdict, error) {
			var k universal.Key
			if err := k.UnmarshalBinary(b); err != nil {
				return hostile.Refused, err
			}
			again, err := k.AppendBinary(nil)
			switch {
			case err != nil || !bytes.Equal(again, b):
				return hostile.Accepted, errors.New("two encodings of one key")
			case k.Development == v.Key.Development && v.falseSaying(&k, v.keys):
				return hostile.Accepted, errors.New("a proof says something else under it")
			case k.ID() == v.Key.ID():
				return hostile.Same, nil
			}
			return hostile.Refused, hostile.ErrOther
		},
	})
}

// A mutant of a program's constants that are some has another word; with none does a proof say something else.
func TestHostileProgramKeys(t *testing.T) {
	v := newValid(t)
	var files [][]byte
	for _, k := range v.keys[:2] {
		b, err := k.AppendBinary(nil)
		require.NoError(t, err)
		files = append(files, b)
	}
	hostile.Run(t, "program key", hostile.Target{
		Mutator: hostile.Mutator{Seeds: files, Fields: []int{5 * 32, 5*32 + 4, 5*32 + 8, 5*32 + 28}},
		Fuzz:    "testdata/fuzz/FuzzConstants",
		Typed:   hostile.Any(append([]error{hostile.ErrOther}, typed...)...),
		Check: func(b []byte) (hostile.Verdict, error) {
			var k universal.ProgramKey
			if err := k.UnmarshalBinary(b); err != nil {
				return hostile.Refused, err
			}
			again, err := k.AppendBinary(nil)
			switch {
			case err != nil || !bytes.Equal(again, b):
				return hostile.Accepted, errors.New("two encodings of one program")
			case v.falseSaying(v.Key, []*universal.ProgramKey{&k, v.keys[0]}) || v.falseSaying(v.Key, []*universal.ProgramKey{&k, v.keys[1]}):
				return hostile.Accepted, errors.New("a proof says something else with it")
			case slices.ContainsFunc(v.keys, func(x *universal.ProgramKey) bool { return x.Word() == k.Word() }):
				return hostile.Same, nil
			}
			return hostile.Refused, hostile.ErrOther
		},
	})
}
