package contracts_test

import (
	"context"
	"encoding/binary"
	"fmt"
	"math/big"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/contracts/bindings"
	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/internal/tools/wraptest"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/universal"
)

// universalShapes are programs of all kinds.
var universalShapes = map[string]wraptest.Shape{
	"genesis":        {Fresh: 2, Fixed: 1, Sets: []int{1, 1, 1, 1}, EndPieces: 1, Outputs: 5},
	"continuing":     {Fresh: 3, Fixed: 1, Sets: []int{1, 1}, StartPieces: 1, EndPieces: 1, Outputs: 3, Start: isa.Continuing},
	"private":        {Fresh: 3, Sets: []int{1}, StartPieces: 2, EndPieces: 2, Outputs: 3, Start: isa.PrivateStart},
	"large models":   {Fresh: 2, Fixed: 2, Sets: []int{1}, StartPieces: 3, EndPieces: 3, Outputs: 1, Start: isa.Continuing},
	"no model":       {Fresh: 2, Sets: []int{1}, Outputs: 2},
	"no data":        {Fresh: 2, EndPieces: 1},
	"seventeen":      {Fresh: 16, Outputs: 1, EndPieces: 1},
	"sixteen":        {Fresh: 15, Outputs: 1, EndPieces: 1},
	"pieces of data": {Fresh: 2, Fixed: 1, Sets: []int{3, 2}, EndPieces: 1, Outputs: 2},
	"draws":          {Fresh: 2, Sets: []int{1}, EndPieces: 1, Outputs: 3, Draws: []verifier.Draw{{Name: word("a"), Place: 2, Below: 1}, {Name: word("b"), Below: 1 << 30}}},
	"assumed data":   {Fresh: 2, Sets: []int{3, 2}, Assumed: 2, EndPieces: 1, Outputs: 2},
}

// What the contract says of a program is what the program's key says; and proofs of it are accepted.
func TestUniversalShapes(t *testing.T) {
	e := newEverything(t, false)
	for name, shape := range universalShapes {
		t.Run(name, func(t *testing.T) {
			k := e.Program(name, shape)
			keys := listOf(k, 1)
			for range 2 {
				require.NoError(t, e.verify(e.calldata(keys, e.Prove(keys, listOf(e.Block(k), 1)), true)))
			}
			e.register(k)
			at, err := contracts.ConstantsAddress(e.at, k)
			require.NoError(t, err)
			code, err := e.client.CodeAt(context.Background(), at, nil)
			require.NoError(t, err)
			require.NoError(t, contracts.CompareConstants(at, code, k))
			out, err := e.read(e.at, universalABI.PackProgram(at))
			require.NoError(t, err)
			got, err := universalABI.UnpackProgram(out)
			require.NoError(t, err)
			sets, draws := []byte{}, []byte{}
			for _, d := range k.Draws {
				w := verifier.Word{}
				binary.BigEndian.PutUint64(w[24:], uint64(d.Place)<<32|uint64(d.Below))
				draws = append(append(draws, d.Name[:]...), w[:]...)
			}
			for _, s := range k.Sets {
				pieces := big.NewInt(int64(s.Pieces))
				if s.Assumed {
					pieces.SetBit(pieces, 32, 1)
				}
				sets = append(append(sets, s.Descriptor[:]...), int128Word(pieces)...)
			}
			want := bindings.ProgramInfo{
				Key: k.Word(), Start: uint8(k.Start), StartDescriptor: k.StartDescriptor, EndDescriptor: k.EndDescriptor,
				Outputs: big.NewInt(int64(k.Outputs)), Sets: sets, Draws: draws,
			}
			require.Zero(t, want.Outputs.Cmp(got.Outputs))
			want.Outputs = got.Outputs
			require.Equal(t, want, got)
		})
	}
}

// Constants that are none, or of another class, circuit or powers, are no program, though a contract has them.
func TestUniversalProgramRefuses(t *testing.T) {
	e := newEverything(t, true)
	good := constants(e.Program("next", going))
	at := func(code []byte) common.Address {
		creation := append([]byte{0x61, byte(len(code) >> 8), byte(len(code)), 0x80, 0x60, 0x0a, 0x3d, 0x39, 0x3d, 0xf3}, code...)
		address, tx, err := deployRaw(e, creation)
		e.mine(tx, err)
		return address
	}
	_, err := e.read(e.at, universalABI.PackProgram(at(good)))
	require.NoError(t, err)
	tests := hostileConstants(good)
	for name, offset := range map[string]int{"WrongCircuit": 64 + 31, "WrongPowers": 96 + 31} {
		c := slices.Clone(good)
		c[offset]++
		test := tests["none"]
		test.constants, test.revert = c, name
		tests[name] = test
	}
	for name, test := range tests {
		_, err := e.read(e.at, universalABI.PackProgram(at(test.constants)))
		require.ErrorIs(t, err, contracts.Reverted(test.revert), name)
	}
	for _, at := range []common.Address{{}, e.at, e.accounts[0].address} {
		_, err := e.read(e.at, universalABI.PackProgram(at))
		require.ErrorIs(t, err, contracts.Reverted("MalformedConstants"))
	}
}

// Records of one to four parts, by the number of blocks: as many commitments to wires as fours of blocks, for each part.
func TestUniversalRecordParts(t *testing.T) {
	e := newEverything(t, true)
	for _, n := range []int{1, 4, 5, 16} {
		keys, blocks := e.links(n)
		for parts := range 4 {
			p := e.ProveBut(keys, blocks, wraptest.Steps{Parts: parts + 1})
			_, err := universal.Verify(e.Key, keys, p)
			require.NoError(t, err)
			require.Len(t, p.Wires, (parts+1)*((n+3)/4))
			b := e.calldata(keys, p, true)
			require.NoError(t, e.verify(b), "%d blocks of %d parts", n, parts+1)
			for other := range 4 {
				if other == parts {
					continue
				}
				err := e.verify(b.with(func(b *batch) { b.proof[6] ^= byte(parts^other) << 6 }))
				require.ErrorIs(t, err, contracts.Reverted("ProofLength"), "%d parts for %d", other+1, parts+1)
			}
			if n > 5 {
				continue
			}
			for _, points := range []*[]bn254.G1Affine{&p.Wires, &p.Inverses} {
				for i := range *points {
					was := *points
					*points = slices.Clone(was)
					(*points)[i].Neg(&was[i])
					_, proof, err := universal.Calldata(e.Key, keys, p, func(*universal.ProgramKey) (a [20]byte, ok bool) { return a, false })
					require.NoError(t, err)
					require.ErrorIs(t, e.verify(b.with(func(b *batch) { b.proof = proof })), contracts.Reverted("ProofInvalid"))
					*points = was
				}
			}
		}
	}
}

// Parts of two good proofs of the same statement are no proof.
func TestUniversalPartsOfTwoProofs(t *testing.T) {
	e := newEverything(t, true)
	k := e.Program("parts", wraptest.Shape{Fresh: 2, Sets: []int{1}, EndPieces: 1, Outputs: 1})
	keys, blocks := listOf(k, 1), listOf(e.Block(k), 1)
	a, b := e.calldata(keys, e.Prove(keys, blocks), true), e.calldata(keys, e.Prove(keys, blocks), true)
	require.Equal(t, a.values, b.values)
	own := 8 + len(constants(k)) + 64*k.Own()
	end := len(a.proof)
	for _, cut := range []int{own, own + 64, own + 128, own + 160, end - universalTail, end - universalTail + 32, end - 256 - 4*64, end - 256 - 64, end - 256, end - 192, end - 64} {
		mixed := a.with(func(m *batch) { copy(m.proof[cut:], b.proof[cut:]) })
		if cut == own { // the same commitments: the whole of the other proof
			require.NoError(t, e.verify(mixed))
			continue
		}
		require.ErrorIs(t, e.verify(mixed), contracts.Reverted("ProofInvalid"), "cut at %d of %d", cut, end)
	}
}

// The contract's one pairing call agrees with gnark's verifier on the outer proof: on good ones and on those with a
// part replaced.
func TestUniversalAgreesWithGnark(t *testing.T) {
	e := newEverything(t, true)
	keys, blocks := e.links(2)
	vk, points := &groth16.VerifyingKey{}, e.Key.Points.(*universal.Groth16Key)
	vk.G1.Alpha, vk.G1.K = points.Alpha, points.K[:]
	vk.G2.Beta, vk.G2.Delta = points.Beta, points.Delta
	_, _, _, vk.G2.Gamma = bn254.Generators()
	require.NoError(t, vk.Precompute())
	var public [universal.PublicInputs]fr.Element
	good := e.ProveBut(keys, blocks, wraptest.Steps{Outer: func(p *universal.Proof, tr *universal.Transcript) {
		public = tr.Public
		e.Outer(p, tr)
	}})
	b := e.calldata(keys, good, true)
	agree := func(name string, change func(o *universal.Groth16Proof), want bool) {
		o := *abc(good)
		change(&o)
		err := groth16.Verify(&groth16.Proof{Ar: o.A, Bs: o.B, Krs: o.C}, vk, fr.Vector(public[:]))
		require.Equal(t, want, err == nil, "%s: gnark says %v", name, err)
		// ρ hashes the outer proof, but an opening that holds does not depend on ρ.
		err = e.verify(b.with(func(b *batch) {
			copy(b.proof[len(b.proof)-256:], pcs.AppendPoint(pcs.AppendG2(pcs.AppendPoint(nil, &o.A), &o.B), &o.C))
		}))
		if want {
			require.NoError(t, err, name)
		} else {
			require.ErrorIs(t, err, contracts.Reverted("ProofInvalid"), name)
		}
	}
	x, y := e.Draw(), fr.Element{}
	y.Inverse(&x)
	agree("good", func(*universal.Groth16Proof) {}, true)
	for name, change := range map[string]func(*universal.Groth16Proof){
		"another A":       func(o *universal.Groth16Proof) { o.A = wraptest.G1(x) },
		"another B":       func(o *universal.Groth16Proof) { o.B = wraptest.G2(x) },
		"another C":       func(o *universal.Groth16Proof) { o.C = wraptest.G1(x) },
		"A negated":       func(o *universal.Groth16Proof) { o.A.Neg(&o.A) },
		"infinities":      func(o *universal.Groth16Proof) { *o = universal.Groth16Proof{} },
		"A at infinity":   func(o *universal.Groth16Proof) { o.A = bn254.G1Affine{} },
		"A and C swapped": func(o *universal.Groth16Proof) { o.A, o.C = o.C, o.A },
	} {
		agree(name, change, false)
	}
	// The same statement has many good proofs: x·A and B/x.
	agree("re-randomised", func(o *universal.Groth16Proof) {
		o.A.ScalarMultiplication(&o.A, x.BigInt(new(big.Int)))
		o.B.ScalarMultiplication(&o.B, y.BigInt(new(big.Int)))
	}, true)
}

// A contract that is not what it is said to be is found out, and a router hands proofs on by their first bytes.
func TestUniversalCheckCode(t *testing.T) {
	e, ctx := newEverything(t, true), context.Background()
	other := *e.Key
	points := *other.Points.(*universal.Groth16Key)
	points.K[0] = points.Alpha
	other.Points = &points
	require.ErrorIs(t, contracts.CheckUniversal(ctx, e.client, e.at, &other), contracts.ErrCode)
	require.ErrorIs(t, contracts.CheckUniversal(ctx, e.client, common.Address{9}, e.Key), contracts.ErrCode)
	require.ErrorIs(t, contracts.CheckCampaign(ctx, e.client, e.at), contracts.ErrCode)
	require.ErrorIs(t, contracts.CheckRouter(ctx, e.client, e.at), contracts.ErrCode)
	b := bindings.NewAIVMRouter()
	router, tx, err := contracts.DeployRouter(e.opts(e.accounts[0], nil), e.client, e.accounts[0].address, common.Address{}, true)
	e.mine(tx, err)
	require.NoError(t, contracts.CheckRouter(ctx, e.client, router))
	e.send(e.accounts[0], router, nil, b.PackAdd(e.at))
	own := e.at
	e.at = router
	for _, n := range []int{1, 3} {
		keys, blocks := e.links(n)
		p := e.Prove(keys, blocks)
		e.at = own
		e.register(keys...)
		calldata := e.calldata(keys, p, false)
		e.at = router
		require.NoError(t, e.verify(calldata), fmt.Sprint(n, " blocks"))
		calldata.proof[0]++
		require.ErrorIs(t, e.verify(calldata), contracts.Reverted("UnknownVerifier"))
		calldata.proof[0]--
		calldata.values[0][0]++
		require.ErrorIs(t, e.verify(calldata), contracts.Reverted("ProofInvalid"))
	}
}

// The selector is of the whole key: another key has another one, and a proof under it is told from a false proof.
func TestUniversalSelector(t *testing.T) {
	e := newEverything(t, true)
	out, err := e.read(e.at, universalABI.PackSelector())
	require.NoError(t, err)
	want := e.Key.Selector()
	require.Equal(t, want[:], out[:4])
	key, err := e.Key.AppendBinary(nil)
	require.NoError(t, err)
	hash := verifier.Keccak(key)
	require.Equal(t, hash[:4], want[:])
	out, err = e.read(e.at, universalABI.PackTau())
	require.NoError(t, err)
	require.Equal(t, key[len(key)-128:], out)
	b, _, _ := e.sample()
	f := everything{chain: e.chain, Universal: wraptest.NewUniversal(4, true)}
	at, tx, err := contracts.DeployUniversal(e.opts(e.accounts[0], nil), e.client, f.Key)
	e.mine(tx, err)
	f.at = at
	require.ErrorIs(t, f.verify(b), contracts.Reverted("WrongSelector"))
}
