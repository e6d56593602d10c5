package universal_test

import (
	"slices"
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

// Constants have one encoding: each byte of them counts.
func TestConstantsRoundTrip(t *testing.T) {
	u := wraptest.NewUniversal(4, true)
	for _, shape := range []wraptest.Shape{firstShape, chainShape, {Fresh: 2}} {
		k := u.Program("a program", shape)
		b, err := k.AppendBinary(nil)
		require.NoError(t, err)
		require.Equal(t, verifier.Keccak(b), k.Word())
		require.Zero(t, len(b)%32)
		require.Zero(t, b[0], "whoever runs them stops")
		var read universal.ProgramKey
		require.NoError(t, read.UnmarshalBinary(b))
		require.Equal(t, k.Word(), read.Word())
		for i := range b {
			changed := slices.Clone(b)
			changed[i] ^= 1
			if read.UnmarshalBinary(changed) == nil {
				again, err := read.AppendBinary(nil)
				require.NoError(t, err)
				require.Equal(t, changed, again, "byte %d", i)
				require.NotEqual(t, k.Word(), read.Word())
			}
		}
		for cut := range b {
			require.ErrorIs(t, read.UnmarshalBinary(b[:cut]), universal.ErrProgramKey)
		}
	}
}

// Decoding never panics, and constants have one encoding.
func FuzzConstants(f *testing.F) {
	u := wraptest.NewUniversal(4, true)
	b, err := u.Program("a program", chainShape).AppendBinary(nil)
	require.NoError(f, err)
	f.Add(b)
	f.Fuzz(func(t *testing.T, b []byte) {
		var k universal.ProgramKey
		if k.UnmarshalBinary(b) == nil {
			again, err := k.AppendBinary(nil)
			require.NoError(t, err)
			require.Equal(t, b, again)
		}
	})
}

// A program's key has the counts of its layout, and its statements the program's names; a key that was decoded says the
// same without them.
func TestKeyOfAProgram(t *testing.T) {
	u := wraptest.NewUniversal(4, true)
	unit, err := asm.LoadBytes("small.aasm", []byte(wraptest.Small), asm.Options{})
	require.NoError(t, err)
	l, err := argument.NewLayout(unit, universal.C, 1)
	require.NoError(t, err)
	_, _, g, _ := bn254.Generators()
	fixed := l.Points(slices.Repeat([]bn254.G1Affine{u.Point(u.Draw())}, len(l.Chunks)), argument.ConstChunk, 0)
	record := u.Point(u.Draw())
	k, err := universal.NewProgramKey(unit, 1, u.Key.Circuit, u.Key.SRS(), record, fixed)
	require.NoError(t, err)
	require.Equal(t, len(l.Chunks), k.Chunks())
	require.Equal(t, l.Bits-l.C, k.High())
	require.Equal(t, isa.Genesis, k.Start)
	require.Equal(t, verifier.EndWord(u.Key.SRS(), unit), k.EndDescriptor)
	require.Equal(t, []bool{true, false}, []bool{k.Sets[0].Assumed, k.Sets[1].Assumed})
	_, err = universal.NewProgramKey(unit, 1, u.Key.Circuit, u.Key.SRS(), record, append(fixed, g))
	require.ErrorIs(t, err, universal.ErrProgramKey)

	block := universal.Block{Program: isa.ProgramID(unit.Program), Key: k.Word()}
	for range k.Own() {
		block.Commitments = append(block.Commitments, u.Point(u.Draw()))
	}
	for _, o := range unit.Outputs {
		block.Outputs = append(block.Outputs, make([]int128.Int, o.Value.Type.Len()*o.Op.Block.Iterations()))
	}
	p := u.Prove([]*universal.ProgramKey{k}, []universal.Block{block})
	s, err := universal.Verify(u.Key, []*universal.ProgramKey{k}, p)
	require.NoError(t, err)
	require.Equal(t, "x", s[0].Data[0].Name)
	require.Equal(t, "out", s[0].Outputs[0].Name)
	require.True(t, s[0].Unsafe && s[0].Data[0].Assumed && !s[0].Data[1].Assumed)

	b, err := k.AppendBinary(nil)
	require.NoError(t, err)
	var read universal.ProgramKey
	require.NoError(t, read.UnmarshalBinary(b))
	nameless, err := universal.Verify(u.Key, []*universal.ProgramKey{&read}, p)
	require.NoError(t, err)
	require.Equal(t, s[0].Program, nameless[0].Program)
	require.Equal(t, s[0].End, nameless[0].End)
	for i := range s[0].Data {
		s[0].Data[i].Name = ""
	}
	require.Equal(t, s[0].Data, nameless[0].Data)

	// Only a key with the program knows the formats of outputs.
	block.Outputs[0][0] = int128.From(1 << 40)
	p = u.Prove([]*universal.ProgramKey{k}, []universal.Block{block})
	_, err = universal.Verify(u.Key, []*universal.ProgramKey{k}, p)
	require.ErrorIs(t, err, verifier.ErrOutputs)
}
