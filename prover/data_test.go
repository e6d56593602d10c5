package prover_test

import (
	"context"
	"crypto/rand"
	"fmt"
	"math/big"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"
	"golang.org/x/crypto/sha3"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/prover"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/srs"
	"github.com/aivm/aivm/vm"
	"github.com/aivm/aivm/vm/kernel"
)

func unit(t *testing.T, src string) *isa.Unit {
	t.Helper()
	u, err := asm.LoadBytes("data.aasm", []byte(src), asm.Options{})
	require.NoError(t, err)
	return u
}

func unsafePowers(t *testing.T, n int) *srs.SRS {
	t.Helper()
	s, err := srs.NewUnsafe(n, rand.Reader)
	require.NoError(t, err)
	return s
}

func numbers(v ...int64) kernel.Data { return kernel.Data{Kind: kernel.I64, I64: v} }

// oneSet is a data set of three tensors, and its tensors.
const oneSet = "s.b = input fx16.8[row=3, px=2]\ns.a = input bit[row=4]\ns.c = input fx16.8[row=4]\n"

func oneSetData(name string) vm.Inputs {
	return vm.Inputs{name + ".b": numbers(1, -2, 3, -4, 5, -6), name + ".a": numbers(1, 0, 1, 1), name + ".c": numbers(-7, 8, 0, 9)}
}

func known() []prover.Blinding {
	return []prover.Blinding{{fr.NewElement(11), fr.NewElement(13), 7: fr.NewElement(17)}}
}

// The polynomial of a set and its id, written out: b, which is the largest, at 0 with
// rows of two, a at 8, c at 12, and what hides them from 16 on.
func TestCommitmentToASet(t *testing.T) {
	s := unsafePowers(t, 1<<16+pcs.Spare)
	got, _, err := prover.CommitData(s, unit(t, oneSet), oneSetData("s"), prover.Blindings{Data: map[string][]prover.Blinding{"s": known()}})
	require.NoError(t, err)
	coefficients := map[int]int64{0: 1, 1: -2, 2: 3, 3: -4, 4: 5, 5: -6, 8: 1, 10: 1, 11: 1, 12: -7, 13: 8, 15: 9, 16: 11, 17: 13, 23: 17}
	var want bn254.G1Affine
	for i, v := range coefficients {
		var term bn254.G1Affine
		term.ScalarMultiplication(&s.G1()[i], big.NewInt(v))
		want.Add(&want, &term)
	}
	require.Equal(t, []bn254.G1Affine{want}, got["s"].Points)

	keccak := func(b ...byte) []byte {
		h := sha3.NewLegacyKeccak256()
		h.Write(b)
		return h.Sum(nil)
	}
	descriptor := "a bit row=4\nb fx16.8 row=3 px=2\nc fx16.8 row=4\n"
	raw := want.RawBytes() // x ‖ y of a point that is not at infinity
	powers := s.ID()
	word := slices.Concat(keccak([]byte("aivm/data/v2")...), make([]byte, 31), []byte{2}, powers[:], keccak([]byte(descriptor)...))
	id := keccak(append(keccak(word...), raw[:]...)...)
	require.Equal(t, fmt.Sprintf("0x%x", id), got["s"].ID.String())
}

// What a program calls a set, where it declares its tensors, what else it does
// and the chunk size leave the id as it is; the blindings, the names in the set,
// formats and axes do not.
func TestDataIDIsOfTheSetAlone(t *testing.T) {
	s := unsafePowers(t, 1<<16+pcs.Spare)
	id := func(src, set string, in vm.Inputs, b []prover.Blinding) verifier.Word {
		got, _, err := prover.CommitData(s, unit(t, src), in, prover.Blindings{Data: map[string][]prover.Blinding{set: b}})
		require.NoError(t, err)
		return got[set].ID
	}
	want := id(oneSet, "s", oneSetData("s"), known())
	moved := "x = input fx8.0[n=300]\nbob.c = input fx16.8[row=4]\nbob.a = input bit[row=4]\ny = neg x\nbob.b = input fx16.8[row=3, px=2]\n"
	in := oneSetData("bob")
	in["x"] = numbers(make([]int64, 300)...)
	require.Equal(t, want, id(moved, "bob", in, known()))
	require.NotEqual(t, want, id(oneSet, "s", oneSetData("s"), nil))
	for _, other := range []string{
		"s.b = input fx16.8[row=3, px=2]\ns.a = input bit[row=4]\ns.c = input fx16.7[row=4]\n",
		"s.b = input fx16.8[row=3, qx=2]\ns.a = input bit[row=4]\ns.c = input fx16.8[row=4]\n",
	} {
		require.NotEqual(t, want, id(other, "s", oneSetData("s"), known()))
	}
	renamed := vm.Inputs{"s.b": numbers(1, -2, 3, -4, 5, -6), "s.a": numbers(1, 0, 1, 1), "s.d": numbers(-7, 8, 0, 9)}
	require.NotEqual(t, want, id("s.b = input fx16.8[row=3, px=2]\ns.a = input bit[row=4]\ns.d = input fx16.8[row=4]\n", "s", renamed, known()))

	alone := vm.Inputs{"x": numbers(1, 2)}
	require.Equal(t, id("x = input fx8.0[n=2]", "x", alone, known()),
		id("s.x = input fx8.0[n=2]", "s", vm.Inputs{"s.x": numbers(1, 2)}, known()), "a tensor alone is the set of its name")
}

// twoSets are the sets alice and test, the tensors of one in another order.
const twoSets = `
test.x  = input fx16.8[row=2]
alice.x = input fx16.8[row=2]
alice.y = input bit[row=2]
test.y  = input bit[row=2]
p = mul alice.x, alice.y
q = mul test.x, test.y
d = sub p, q
s = sum d
r = round s, fx24.8
o = output r
`

func twoSetsData() vm.Inputs {
	return vm.Inputs{"test.x": numbers(1, 2), "test.y": numbers(1, 1), "alice.x": numbers(7, 9), "alice.y": numbers(0, 1)}
}

// A proof says the ids of the commitments that exist, per set in declared order,
// and that of an absent provider.
func TestStatementNamesSets(t *testing.T) {
	u := unit(t, twoSets)
	c, err := argument.LeastC(u)
	require.NoError(t, err)
	s := unsafePowers(t, 1<<c+pcs.Spare)
	committed, blindings, err := prover.CommitData(s, u, twoSetsData(), prover.Blindings{})
	require.NoError(t, err)
	absent, err := prover.Absent(u, "alice")
	require.NoError(t, err)
	_, err = prover.Absent(u, "bob")
	require.ErrorContains(t, err, "no data set bob")

	prove := func(in vm.Inputs, b prover.Blindings) []verifier.NamedID {
		run, err := vm.Run(context.Background(), u, in, vm.Options{Trace: true})
		require.NoError(t, err)
		r, err := prover.Prove(context.Background(), s, u, run, prover.Options{C: c, Blindings: b})
		require.NoError(t, err)
		require.Equal(t, b.Data["alice"], r.Blindings.Data["alice"])
		return r.Statement.Data
	}
	require.Equal(t, []verifier.NamedID{{Name: "test", ID: committed["test"].ID}, {Name: "alice", ID: committed["alice"].ID}},
		prove(twoSetsData(), blindings))

	in := twoSetsData()
	in["alice.x"], in["alice.y"] = numbers(0, 0), numbers(0, 0)
	blindings.Data["alice"] = absent
	got := prove(in, blindings)
	require.Equal(t, committed["test"].ID, got[0].ID)
	zeros, err := verifier.AbsentID(s.ID(), u, 1)
	require.NoError(t, err)
	require.Equal(t, verifier.NamedID{Name: "alice", ID: zeros, Absent: true}, got[1])
	zero, _, err := prover.CommitData(s, u, in, blindings)
	require.NoError(t, err)
	require.Equal(t, make([]bn254.G1Affine, 1), zero["alice"].Points)
}
