package universal_test

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/internal/tools/wraptest"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/int128"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/universal"
)

// Whoever makes a key up may give it the word P of somebody else's program, with a record of his own: then what his block says would be
// said of that program. Beside the program's own key, or the program, such a key is refused.
func TestKeyWithTheNameOfAnother(t *testing.T) {
	u := wraptest.NewUniversal(4, true)
	unit, err := asm.LoadBytes("mine.aasm", []byte(wraptest.Small), asm.Options{})
	require.NoError(t, err)
	l, err := argument.NewLayout(unit, universal.C, 0)
	require.NoError(t, err)
	var fixed []bn254.G1Affine
	for _, c := range l.Chunks {
		if c.Fixed() {
			fixed = append(fixed, u.Point(u.Draw()))
		}
	}
	mine, err := universal.NewProgramKey(unit, 0, u.Key.Circuit, u.Key.SRS(), u.Point(u.Draw()), fixed)
	require.NoError(t, err)
	id := isa.ProgramID(unit.Program)
	read := func(k *universal.ProgramKey) *universal.ProgramKey {
		b, err := k.AppendBinary(nil)
		require.NoError(t, err)
		again := &universal.ProgramKey{}
		require.NoError(t, again.UnmarshalBinary(b))
		return again
	}
	block := func(k *universal.ProgramKey) universal.Block {
		b := u.Block(k)
		b.Program, b.Key, b.Outputs = id, k.Word(), nil
		for _, o := range unit.Outputs {
			b.Outputs = append(b.Outputs, make([]int128.Int, o.Value.Type.Len()*o.Op.Block.Iterations()))
		}
		return b
	}
	theirs := read(mine)
	theirs.Record = u.Point(u.Draw())
	cited := read(theirs)
	cited.Sets[0].Assumed = true
	cited.Program = verifier.ProgramWord(id, universal.C, isa.Sets(1), u.Key.SRS())
	for name, x := range map[string]struct{ known, made *universal.ProgramKey }{
		"the program":         {mine, theirs},
		"its key":             {read(mine), theirs},
		"the program, citing": {mine, cited},
	} {
		p := u.Prove([]*universal.ProgramKey{x.known, x.made}, []universal.Block{block(x.known), block(x.made)})
		for _, keys := range [][]*universal.ProgramKey{{x.known, x.made}, {x.made, x.known}} {
			_, err := universal.Verify(u.Key, keys, p)
			require.ErrorIs(t, err, universal.ErrOtherKey, name)
		}
	}
	both := []*universal.ProgramKey{mine, read(mine)}
	_, err = universal.Verify(u.Key, both, u.Prove(both, []universal.Block{block(mine), block(mine)}))
	require.NoError(t, err, "one key, computed and read")
	other := *theirs
	other.Circuit[0]++
	_, err = universal.Verify(u.Key, []*universal.ProgramKey{mine, &other}, u.Prove(both[:1], []universal.Block{block(mine)}))
	require.NoError(t, err, "a key for another circuit, which no block has")
}
