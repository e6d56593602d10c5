package verifier_test

import (
	"crypto/rand"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/internal/engine/pcs"
	mutants "github.com/aivm/aivm/internal/tools/hostile"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/int128"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/srs"
)

// A proof of some hundred KiB whose program has a constant of 2^26 elements is refused before anybody makes the constant.
func TestLargeConstantsComeLast(t *testing.T) {
	u, err := asm.LoadBytes("large.aasm", []byte(`
x = input fx5.1[j=16]
k = const fx5.1[i=4194304, j=16], zeros()
p = matmul k, x
s = sum p
r = round s, fx60.1
out = output r
`), asm.Options{})
	require.NoError(t, err)
	const c = 15
	l, err := argument.NewLayout(u, c, 0)
	require.NoError(t, err)
	powers, err := srs.NewUnsafe(1<<c+pcs.Spare, rand.Reader)
	require.NoError(t, err)
	_, _, g, _ := bn254.Generators()
	p := &verifier.Proof{
		C: c, SRS: powers.ID(), Unsafe: true, Program: isa.Encode(u.Program), Commitments: make([]bn254.G1Affine, len(l.Chunks)),
		Tape: make([]fr.Element, 4000),
	}
	for i := range p.Commitments {
		p.Commitments[i] = g
	}
	p.Outputs = [][]int128.Int{{{}}}
	b, err := p.AppendBinary(nil)
	require.NoError(t, err)
	require.Less(t, len(b), 1<<20)
	used := mutants.Allocated(func() {
		_, err = verifier.Verify(&verifier.Key{SRS: powers}, p)
	})
	require.ErrorIs(t, err, verifier.ErrShape) // of the tape, which Argue has read
	require.Less(t, used, uint64(mutants.MaxAlloc))
}

// A proof has the program's outputs, each with as many values as its axes say, in their formats.
func TestOutputsOfAnotherShape(t *testing.T) {
	u, err := asm.LoadBytes("two.aasm", []byte(`
x = input fx5.1[i=2]
s = sum x
a = round x, fx5.1
b = round s, fx6.1
out = output a
sum = output b
`), asm.Options{})
	require.NoError(t, err)
	one := int128.From(1)
	check := func(outputs ...[]int128.Int) error { return (&verifier.Proof{Outputs: outputs}).CheckShape(u, 0) }
	require.NoError(t, check([]int128.Int{one, one}, []int128.Int{one}))
	for name, outputs := range map[string][][]int128.Int{
		"none": nil, "one less": {{one, one}}, "one more": {{one, one}, {one}, {one}},
		"a value less": {{one}, {one}}, "a value more": {{one, one}, {one, one}}, "no value": {{one, one}, {}},
		"another format": {{one, one}, {int128.From(1 << 20)}},
	} {
		require.ErrorIs(t, check(outputs...), verifier.ErrOutputs, name)
	}
	require.ErrorIs(t, (&verifier.Proof{}).CheckShape(u, 1), verifier.ErrShape)
}
