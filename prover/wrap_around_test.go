package prover

import (
	"context"
	"crypto/rand"
	"fmt"
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/int128"
	"github.com/aivm/aivm/isa/relation"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/srs"
	"github.com/aivm/aivm/vm"
	"github.com/aivm/aivm/vm/kernel"
)

// A program that continues takes its start to be below 2^110, and what follows from that
// makes its claims ones of integers. A start of 117 bits makes one hold modulo the field's
// order alone: the proof by itself is accepted, and says a false output. So no program
// may end a state as high as that, and the end that the start would be is proven by none.
func TestStartThatWrapsAround(t *testing.T) {
	digit := big.NewInt(1<<59 - 1)
	w := new(big.Int).Lsh(digit, 58)
	_, err := asm.LoadBytes("first.aasm", fmt.Appendf(nil, "a = input fx60.0[k=1]\nw = state fx60.0[k=1], zeros()\nw = sgdstep w, a, -%d\n", 1<<58), asm.Options{})
	require.ErrorContains(t, err, "(B3)", "the program that would end in w")

	// K·w = n mod r, with n of the size of an output and K·w of 197 bits more.
	around := new(big.Int).Lsh(fr.Modulus(), 3)
	k := new(big.Int).Div(around, w)
	k.SetBit(k.Add(k, big.NewInt(1)), 0, 1)
	n := new(big.Int).Sub(new(big.Int).Mul(k, w), around)
	scale := new(big.Int).Lsh(big.NewInt(1), 60)
	result := new(big.Int).Add(n, new(big.Int).Rsh(scale, 1))
	result.Rsh(result, 60)
	rest := new(big.Int).Sub(n, new(big.Int).Mul(result, scale))

	u, err := asm.LoadBytes("second.aasm", fmt.Appendf(nil, "w = state fx60.0[k=1], previous()\nr = round w, fx60.0, %s/%s\no = output r\n", k, scale), asm.Options{})
	require.NoError(t, err)
	run, err := vm.Run(context.Background(), u, vm.Inputs{"w": kernel.NewData(kernel.I64, 1)}, vm.Options{Trace: true})
	require.NoError(t, err)
	setLimbs(t, u, run, "r", result)
	setLimbs(t, u, run, "r.rem", rest)
	start, err := int128.FromBig(w)
	require.NoError(t, err)
	run.Trace.Starts[0] = kernel.Data{Kind: kernel.I128, I128: []int128.Int{start}}
	run.Trace.Finals[0] = run.Trace.Starts[0]
	run.Outputs[0].Data = kernel.Data{Kind: kernel.I64, I64: []int64{result.Int64()}}
	powers, err := srs.NewUnsafe(1<<17+pcs.Spare, rand.Reader)
	require.NoError(t, err)
	forged, err := Prove(context.Background(), powers, u, run, Options{})
	require.NoError(t, err, "the forgery: its start is too large, which nothing in it shows")
	require.True(t, forged.Statement.Assumes)
	require.ErrorIs(t, new(verifier.Chain).Follow(forged.Statement), verifier.ErrUnproven)
}

// setLimbs sets the limbs of the only entry of a committed tensor.
func setLimbs(t *testing.T, u *isa.Unit, run *vm.Result, name string, v *big.Int) {
	t.Helper()
	done := 0
	for id, x := range u.Relation().Tensors {
		for l := range 4 {
			if x.Kind != relation.Committed || x.Name != fmt.Sprintf("%s.%d", name, l) {
				continue
			}
			limb := new(big.Int).Rsh(v, uint(16*l))
			if !x.Cell.Signed {
				limb.And(limb, big.NewInt(0xffff))
			}
			run.Trace.Cells[relation.TensorID(id)][0] = uint16(limb.Int64())
			done++
		}
	}
	require.Equal(t, 4, done, name)
}
