package contracts_test

import (
	"crypto/rand"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/msm"
	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/internal/tools/wraptest"
	"github.com/aivm/aivm/verifier/srs"
	"github.com/aivm/aivm/verifier/universal"
)

// A real opening of real polynomials of 2^20 cells; only the outer proof is a trapdoor's. A value that is another's
// than the polynomial's is refused: the opening of it is as the prover makes it.
func TestUniversalRealOpening(t *testing.T) {
	if testing.Short() {
		t.Skip("makes 2^20 powers")
	}
	s, err := srs.NewUnsafe(1<<universal.C+1, rand.Reader)
	require.NoError(t, err)
	e := &everything{chain: newChain(t, 1), Universal: wraptest.NewUniversal(6, true)}
	e.Key.Tau, err = s.G2Power(0)
	require.NoError(t, err)
	at, tx, err := contracts.DeployUniversal(e.opts(e.accounts[0], nil), e.client, e.Key)
	e.mine(tx, err)
	e.at = at
	engine, err := pcs.NewKey(s, universal.C, msm.NewEngine(0))
	require.NoError(t, err)

	// A polynomial with some cells in four places, and a hiding coefficient.
	var chunks []pcs.Chunk
	commit := func() bn254.G1Affine {
		cells := make([]fr.Element, 64)
		for i := range cells {
			cells[i] = e.Draw()
		}
		n := len(chunks)
		chunk := pcs.Chunk{Singles: []pcs.Coefficient{{Degree: 1 << universal.C, Value: e.Draw()}}}
		for i := range 4 {
			chunk.Blocks = append(chunk.Blocks, pcs.Block{Offset: i<<18 + 4096*n, Cells: msm.Field(cells[16*i : 16*i+16])})
		}
		points, err := engine.Commit(chunk)
		require.NoError(t, err)
		chunks = append(chunks, chunk)
		return points[0]
	}
	k := e.Program("real", wraptest.Shape{Fresh: 2, Fixed: 1, Sets: []int{1}, EndPieces: 1, Outputs: 2})
	id := e.Block(k).Program
	k.Record, k.Fixed[0] = commit(), commit()
	block := universal.Block{Program: id, Key: k.Word(), Outputs: e.Block(e.Program("outputs", wraptest.Shape{Fresh: 2, Outputs: 2})).Outputs, Digest: e.Draw()}
	for range k.Own() {
		block.Commitments = append(block.Commitments, commit())
	}
	for range k.High() {
		block.High = append(block.High, e.Draw())
	}
	p := &universal.Proof{Blocks: []universal.Block{block}, Wires: []bn254.G1Affine{commit()}, Inverses: []bn254.G1Affine{commit()}, Digest: e.Draw()}
	for _, list := range [][]fr.Element{p.Point.Block[:], p.Point.High[:], p.Point.Low[:]} {
		for i := range list {
			list[i] = e.Draw()
		}
	}
	// The polynomial that the specification says is opened: record, constants, own, W, I are chunks 0, 1, 2…, n - 2, n - 1.
	high, of, four, rho := field.EqTable(p.Point.High[:]), field.EqTable(p.Point.Block[:]), field.EqTable(p.Point.Block[:2]), field.EqTable(block.High)
	weights := make([]fr.Element, len(chunks))
	n := len(chunks)
	weights[0].Mul(&high[2], &of[0])
	weights[1].Mul(&high[16], &rho[k.Fresh])
	for i := range k.Own() {
		j := i
		if i >= k.Fresh {
			j++
		}
		weights[2+i].Mul(&high[16], &rho[j])
	}
	weights[n-2].Mul(&high[0], &of[0])
	weights[n-1].Mul(&high[1], &four[0])
	f, err := pcs.Shape{C: universal.C}.Combination(weights, chunks)
	require.NoError(t, err)
	value := field.Evaluate(f[:1<<universal.C], p.Point.Low[:])

	cell := make([]fr.Element, universal.C)
	for i := range cell {
		cell[i] = p.Point.Low[universal.C-1-i]
	}
	keys := []*universal.ProgramKey{k}
	for _, off := range []uint64{0, 1} {
		p.Value = value
		delta := fr.NewElement(off)
		p.Value.Add(&p.Value, &delta)
		tr := universal.NewTranscript(keys, p.Blocks, p.Wires)
		tr.Inverses(p.Inverses)
		tr.Close(p.Digest, &p.Point, p.Value)
		v, opening, err := engine.OpenMercury(f, bn254.G1Affine{}, cell, tr.Opening())
		require.NoError(t, err)
		require.Equal(t, value, v)
		p.Opening = universal.Opening(opening)
		e.Outer(p, tr)
		values, proof, err := universal.Calldata(e.Key, keys, p, func(*universal.ProgramKey) (a [20]byte, ok bool) { return a, false })
		require.NoError(t, err)
		_, native := universal.Verify(e.Key, keys, p)
		onChain := e.verify(&batch{keys: [][32]byte{k.Word()}, values: values, proof: proof})
		if off == 0 {
			require.NoError(t, native)
			require.NoError(t, onChain)
		} else {
			require.Error(t, native)
			require.ErrorIs(t, onChain, contracts.Reverted("ProofInvalid"))
		}
	}
}
