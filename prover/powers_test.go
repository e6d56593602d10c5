package prover

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/internal/engine/msm"
	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/int128"
	"github.com/aivm/aivm/isa/relation"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/srs"
	"github.com/aivm/aivm/vm"
	"github.com/aivm/aivm/vm/kernel"
)

// weighed is Σ x_i·k_i with a constant k.
const weighed = `
x = input fx9.1[i=4]
k = const fx9.0[i=4], values(%s)
p = mul x, k
s = sum p
r = round s, fx24.0
out = output r
`

func weighedUnit(t *testing.T, constant string) *isa.Unit {
	t.Helper()
	u, err := asm.LoadBytes("dot.aasm", fmt.Appendf(nil, weighed, constant), asm.Options{})
	require.NoError(t, err)
	return u
}

// TestPowersWithAWrongInnerPoint proves 406 where 10 is true: the run is of other constants, its proof says that it is of the
// program's, and one point of the powers is moved by what the commitments to the two differ by. [τ]₂, and so the powers' id,
// and all [τ^(2^j)] are the true ones; the checksum is made anew. With these powers the verifier's algorithm accepts; so they must not
// get as far as to it.
func TestPowersWithAWrongInnerPoint(t *testing.T) {
	honest, other := weighedUnit(t, "1, 2, 3, 4"), weighedUnit(t, "100, 102, 103, 101")
	run, err := vm.Run(context.Background(), other, vm.Inputs{"x": kernel.Data{Kind: kernel.I64, I64: []int64{2, 2, 2, 2}}}, vm.Options{Trace: true})
	require.NoError(t, err)
	c, err := argument.LeastC(other)
	require.NoError(t, err)
	powers, err := srs.NewUnsafe(1<<c+pcs.Spare, rand.Reader)
	require.NoError(t, err)
	said := *other
	said.Program = honest.Program
	forger := &setting{unit: &said, run: run, srs: powers, c: c}
	var proof *verifier.Proof
	require.ErrorIs(t, forger.cheat(t, deviations{"open": func(r *results) { proof = r.committed.proof }}), verifier.ErrFixed)
	require.Equal(t, int128.From(406), proof.Outputs[0][0])

	// at is the coefficient of k's last element, 4, in the chunk of constants.
	l, err := argument.NewLayout(honest, c, 0)
	require.NoError(t, err)
	at := -1
	for id, places := range l.Places {
		if l.Unit.Relation().Tensors[id].Kind == relation.Public && len(places) > 0 {
			at = places[0].Addr&(1<<c-1) + 3
		}
	}
	require.Positive(t, at)
	require.NotZero(t, at&(at-1), "Load looks at the powers of two")
	g1 := append([]bn254.G1Affine{}, powers.G1()...)
	differences := []fr.Element{fr.NewElement(99), fr.NewElement(100), fr.NewElement(100), fr.NewElement(97)}
	move := msm.NewEngine(1).Add(g1[at-3:], msm.Field(differences))
	quarter := fr.NewElement(4)
	quarter.Inverse(&quarter)
	move = msm.NewEngine(1).Add([]bn254.G1Affine{move}, msm.Field{quarter})
	g1[at].Add(&g1[at], &move)

	path := filepath.Join(t.TempDir(), "tampered.srs")
	require.NoError(t, powers.Save(path))
	movePoint(t, path, at, &g1[at])
	tampered, err := srs.Load(path)
	if err == nil {
		require.Equal(t, powers.ID(), tampered.ID())
		_, err := verifier.Verify(&verifier.Key{SRS: tampered}, proof)
		require.Error(t, err, "the verifier accepts 406 where 10 is true")
	}
	require.ErrorIs(t, err, srs.ErrRelation)
}

// movePoint overwrites a power in G1 of a file with unsafe powers, and makes the checksum anew.
func movePoint(t *testing.T, path string, i int, p *bn254.G1Affine) {
	t.Helper()
	b, err := os.ReadFile(path)
	require.NoError(t, err)
	const numbers = 8 + 4 + 2 // after magic, version, kind and an empty name
	n2 := int(binary.LittleEndian.Uint64(b[numbers+8:]))
	at := numbers + 16 + n2*4*fp.Bytes + i*2*fp.Bytes
	for _, e := range []fp.Element{p.X, p.Y} {
		for _, word := range e {
			binary.LittleEndian.PutUint64(b[at:], word)
			at += 8
		}
	}
	sum := sha256.Sum256(b[:len(b)-sha256.Size])
	copy(b[len(b)-sha256.Size:], sum[:])
	require.NoError(t, os.WriteFile(path, b, 0o600))
}
