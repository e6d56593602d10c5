package contracts_test

import (
	"encoding/binary"
	"fmt"
	"math/big"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/contracts/bindings"
	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/internal/tools/wraptest"
	"github.com/aivm/aivm/isa/int128"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/universal"
)

// openingTail is the length of D, point, folds and opening; universalTail that and the outer proof's.
const (
	openingTail   = 17*32 + 4*64
	universalTail = openingTail + 256
)

// sample is a proof of a first link and one that continues, constants along.
func (e *everything) sample() (*batch, []*universal.ProgramKey, *universal.Proof) {
	keys, blocks := e.links(3)
	p := e.Prove(keys, blocks)
	return e.calldata(keys, p, true), keys, p
}

func (b *batch) with(change func(b *batch)) *batch {
	c := &batch{keys: slices.Clone(b.keys), proof: slices.Clone(b.proof)}
	for _, v := range b.values {
		c.values = append(c.values, slices.Clone(v))
	}
	change(c)
	return c
}

// Every word of keys, public values, constants and proof, changed alone, makes the proof a bad one; the error names the cause.
func TestUniversalEveryWordIsBound(t *testing.T) {
	e := newEverything(t, true)
	b, keys, p := e.sample()
	require.NoError(t, e.verify(b))
	refused := func(what string, changed *batch, want ...string) {
		t.Helper()
		var revert *contracts.RevertError
		err := e.verify(changed)
		require.ErrorAs(t, err, &revert, "%s: %v", what, err)
		if len(want) > 0 {
			require.Contains(t, want, revert.Name, what)
		}
	}
	for k := range b.keys {
		want := "WrongConstants"
		if k == 2 { // the program of the block before it
			want = "UnknownProgram"
		}
		for _, step := range []byte{1, 128} {
			refused(fmt.Sprint("key ", k), b.with(func(b *batch) { b.keys[k][31] ^= step }), want, "ProofLength")
		}
		sets := len(keys[k].Sets)
		for i := 0; i < len(b.values[k]); i += 32 {
			want := "ProofInvalid" // the context, or an output changed by one unit
			switch word := i / 32; {
			case word >= 1 && word <= sets:
				want = "DataIdMismatch"
			case word == 1+sets && k > 0:
				want = "StartIdMismatch"
			case word == 1+sets || word == 2+sets && k > 0:
				want = "EndIdMismatch"
			}
			for _, step := range []int64{1, -1} {
				refused(fmt.Sprint("public value ", k, i/32), b.with(func(b *batch) {
					b.values[k] = withWord(b.values[k], i, new(big.Int).Add(wordAt(b.values[k], i), big.NewInt(step)))
				}), want)
			}
		}
	}
	references := 2 * (len(p.Blocks[1].Commitments) + len(p.Blocks[2].Commitments))
	from := len(b.proof) - universalTail - references
	for i := 0; i < 8; i++ {
		refused(fmt.Sprint("head ", i), b.with(func(b *batch) { b.proof[i] ^= 1 }))
	}
	length := len(constants(keys[0])) + len(constants(keys[1]))
	for i := 8; i < len(b.proof); i += 32 {
		if i == from {
			for ; i < from+references; i += 2 {
				refused(fmt.Sprint("reference ", i-from), b.with(func(b *batch) { b.proof[i+1] ^= 1 }))
				refused("no reference", b.with(func(b *batch) { b.proof[i] = 255 }), "NoSuchCommitment")
			}
		}
		w := wordAt(b.proof, i)
		for _, v := range []*big.Int{new(big.Int).Add(w, big.NewInt(1)), new(big.Int), new(big.Int).Xor(w, new(big.Int).Lsh(big.NewInt(1), 200))} {
			if v.Cmp(w) == 0 {
				continue
			}
			want := []string{"ProofInvalid", "PointNotOnCurve", "DataIdMismatch", "StartIdMismatch", "EndIdMismatch"}
			if i < 8+length {
				want = []string{"WrongConstants", "ProofLength"}
			}
			refused(fmt.Sprint("word at ", i), b.with(func(b *batch) { b.proof = withWord(b.proof, i, v) }), want...)
		}
	}
}

// The same element in another encoding is refused: scalars plus r, coordinates plus p.
func TestUniversalNoOtherEncoding(t *testing.T) {
	e := newEverything(t, true)
	b, keys, p := e.sample()
	scalars := map[int]bool{}
	end := len(b.proof)
	for i := range 17 {
		scalars[end-universalTail+32*i] = true
	}
	at := end - universalTail
	for i := range p.Blocks {
		if i > 0 {
			at -= 2 * len(p.Blocks[i].Commitments)
		}
	}
	references := at
	for i := range p.Blocks {
		for range 1 + len(p.Blocks[i].High) {
			at -= 32
			scalars[at] = true
		}
	}
	negated := 0
	for i := 8 + len(constants(keys[0])) + len(constants(keys[1])); i < end; i += 32 {
		if i == references {
			i = end - universalTail
		}
		modulus := fp.Modulus()
		if scalars[i] {
			modulus = fr.Modulus()
		}
		err := e.verify(b.with(func(b *batch) { b.proof = withWord(b.proof, i, new(big.Int).Add(wordAt(b.proof, i), modulus)) }))
		var revert *contracts.RevertError
		require.ErrorAs(t, err, &revert, "word at %d", i)
		switch {
		case scalars[i]:
			require.Equal(t, "ScalarOutOfRange", revert.Name, "word at %d of %d", i, end)
			require.Equal(t, big.NewInt(int64(i)), revert.Args[0])
			delete(scalars, i)
		case revert.Name == "CoordinateOutOfRange": // y of A, which the contract negates
			require.Equal(t, big.NewInt(int64(i)), revert.Args[0])
			negated++
		default:
			// A point in two programs' constants, an id or a hash of them comes first.
			require.Contains(t, []string{"PointNotOnCurve", "DataIdMismatch", "StartIdMismatch", "EndIdMismatch", "ProofInvalid"}, revert.Name)
		}
	}
	require.Equal(t, 1, negated)
	require.Empty(t, scalars)
}

// Lengths, selectors, numbers of blocks and of commitments.
func TestUniversalMalformedCalldata(t *testing.T) {
	e := newEverything(t, true)
	b, keys, _ := e.sample()
	f := newEverything(t, false)
	g, _, _ := f.sample()
	f.t = t
	many := listOf(b.keys[0], 17)
	other := f.Key.Selector()
	require.NotEqual(t, e.Key.Selector(), other, "of the same points, for development")
	length := len(constants(keys[0]))
	for name, test := range map[string]struct {
		change func(b *batch)
		want   string
	}{
		"no block":              {func(b *batch) { b.keys, b.values = nil, nil }, "WrongBlocks"},
		"seventeen blocks":      {func(b *batch) { b.keys, b.values = many, listOf(b.values[0], 17) }, "WrongBlocks"},
		"values less":           {func(b *batch) { b.values = b.values[:2] }, "WrongBlocks"},
		"a block less":          {func(b *batch) { b.keys, b.values = b.keys[:2], b.values[:2] }, "ProofLength"},
		"a block more":          {func(b *batch) { b.keys, b.values = append(b.keys, b.keys[2]), append(b.values, b.values[2]) }, "ProofLength"},
		"the first alone":       {func(b *batch) { b.keys, b.values = b.keys[:1], b.values[:1] }, "NoSuchBlock"},
		"blocks swapped":        {func(b *batch) { b.values[1], b.values[2] = b.values[2], b.values[1] }, "StartIdMismatch"},
		"no values":             {func(b *batch) { b.values[1] = nil }, "PublicValuesLength"},
		"a value less":          {func(b *batch) { b.values[0] = b.values[0][32:] }, "PublicValuesLength"},
		"a value more":          {func(b *batch) { b.values[2] = append(b.values[2], make([]byte, 32)...) }, "PublicValuesLength"},
		"no proof":              {func(b *batch) { b.proof = nil }, "ProofLength"},
		"seven bytes":           {func(b *batch) { b.proof = b.proof[:7] }, "ProofLength"},
		"a head":                {func(b *batch) { b.proof = b.proof[:8] }, "ProofLength"},
		"a byte less":           {func(b *batch) { b.proof = b.proof[:len(b.proof)-1] }, "ProofLength"},
		"a byte more":           {func(b *batch) { b.proof = append(b.proof, 0) }, "ProofLength"},
		"a word more":           {func(b *batch) { b.proof = append(b.proof, make([]byte, 32)...) }, "ProofLength"},
		"a commitment more":     {func(b *batch) { b.proof[7]++ }, "ProofLength"},
		"commitments of a part": {func(b *batch) { b.proof[7] = 4 }, "NoSuchCommitment"},
		"not the constants":     {func(b *batch) { b.proof[5] &^= 1 }, "UnknownProgram"},
		"constants of another":  {func(b *batch) { copy(b.proof[8+0xa0:], b.proof[8+length+0xa0:8+length+0xc0]) }, "WrongConstants"},
		"huge constants":        {func(b *batch) { b.proof[8+0xa0+4] = 255 }, "ProofLength"},
		"another selector":      {func(b *batch) { copy(b.proof, other[:]) }, "WrongSelector"},
		"constants of block 3":  {func(b *batch) { b.proof[5] |= 8 }, "NoSuchBlock"},
	} {
		t.Run(name, func(t *testing.T) {
			require.ErrorIs(t, e.verify(b.with(test.change)), contracts.Reverted(test.want))
		})
	}
	require.NoError(t, f.verify(g))
	require.ErrorIs(t, f.verify(g.with(func(b *batch) { copy(b.proof, b.proof[4:8]) })), contracts.Reverted("WrongSelector"))
}

// Outputs are all of int128 and nothing else.
func TestUniversalOutputsAreInt128(t *testing.T) {
	e := newEverything(t, true)
	k := e.Program("outputs", wraptest.Shape{Fresh: 2, Outputs: 4})
	block := e.Block(k)
	limit := new(big.Int).Lsh(big.NewInt(1), 127)
	least, err := int128.FromBig(new(big.Int).Neg(limit))
	require.NoError(t, err)
	most, err := int128.FromBig(new(big.Int).Sub(limit, big.NewInt(1)))
	require.NoError(t, err)
	block.Outputs = [][]int128.Int{{int128.From(0), int128.From(-1)}, {least, most}}
	keys := listOf(k, 1)
	b := e.calldata(keys, e.Prove(keys, listOf(block, 1)), true)
	require.NoError(t, e.verify(b))
	for i := range 4 {
		for _, v := range []*big.Int{limit, new(big.Int).Sub(new(big.Int).Neg(limit), big.NewInt(1)), new(big.Int).Add(fr.Modulus(), wordAt(b.values[0], 32))} {
			err := e.verify(b.with(func(b *batch) { b.values[0] = withWord(b.values[0], 32*(1+i), v) }))
			var revert *contracts.RevertError
			require.ErrorAs(t, err, &revert)
			require.Equal(t, "OutputOutOfRange", revert.Name)
			require.Zero(t, big.NewInt(int64(i)).Cmp(revert.Args[0].(*big.Int)))
		}
	}
}

// An absent provider is a data set of infinities; a program has one block or several, in any order.
func TestUniversalZeroDataSet(t *testing.T) {
	e := newEverything(t, true)
	keys, blocks := e.links(3)
	keys[0], keys[1], blocks[0], blocks[1] = keys[1], keys[0], blocks[1], blocks[0]
	for i := range blocks[2].Commitments[3:5] {
		blocks[2].Commitments[3+i].SetInfinity()
	}
	p := e.Prove(keys, blocks)
	s, err := universal.Verify(e.Key, keys, p)
	require.NoError(t, err)
	require.True(t, s[2].Data[1].Absent)
	require.False(t, s[2].Data[1].Assumed)
	require.NoError(t, e.verify(e.calldata(keys, p, true)))
}

// hostileConstants are those of no program, with the errors of contract and Go.
func hostileConstants(good []byte) map[string]struct {
	constants []byte
	revert    string
	err       error
} {
	change := func(at int, v byte) []byte {
		b := slices.Clone(good)
		b[at] = v
		return b
	}
	last := len(good) - 1
	type test = struct {
		constants []byte
		revert    string
		err       error
	}
	malformed := func(b []byte) test { return test{b, "MalformedConstants", universal.ErrProgramKey} }
	return map[string]test{
		"none":                     malformed(nil),
		"a byte less":              malformed(good[:last]),
		"a word more":              malformed(append(slices.Clone(good), make([]byte, 32)...)),
		"two words more":           malformed(append(slices.Clone(good), make([]byte, 64)...)),
		"a header alone":           malformed(good[:32]),
		"foreign":                  malformed(change(1, 'B')),
		"another version":          malformed(change(31, 1)),
		"another class":            {change(63, 13), "WrongClass", universal.ErrClass},
		"no fresh commitment":      malformed(change(0xa3, 0)),
		"another number of fixed":  malformed(change(0xa7, 2)),
		"another number of sets":   malformed(change(0xab, 1)),
		"pieces of no start":       malformed(change(0xaf, 0)),
		"pieces of no end":         malformed(change(0xb3, 0)),
		"huge outputs":             malformed(change(0xb5, 1)),
		"rho of 0 coordinates":     malformed(change(0xbb, 0)),
		"rho of fewer coordinates": malformed(change(0xbb, 2)),
		"rho of more coordinates":  malformed(change(0xbb, 4)),
		"genesis with a start":     malformed(change(0xbf, 0)),
		"a kind of no start":       malformed(change(0xbf, 4)),
		"continues another model":  malformed(change(0xc0, good[0xc0]^1)),
		"no piece":                 malformed(change(last, 0)),
		"a huge piece":             malformed(change(last-2, 1)),
		"assumed twice":            malformed(change(last-4, 2)),
	}
}

// hostileDraws are constants that draw what no program draws, by good ones that end with a draw.
func hostileDraws(good []byte) map[string][]byte {
	last := len(good) - 1
	all := map[string][]byte{}
	for name, x := range map[string]struct {
		at int
		v  byte
	}{
		"a limit of 0": {last, 0}, "a huge limit": {last - 3, 0x41}, "a place behind the outputs": {last - 4, 200}, "a huge place": {last - 8, 1},
		"more draws": {0xbe, 2}, "fewer draws": {0xbe, 0}, "draws beyond all counts": {0xbd, 1},
	} {
		all[name] = slices.Clone(good)
		all[name][x.at] = x.v
	}
	return all
}

// Constants with draws that no program has are refused, registered and by Go; honest ones come back.
func TestUniversalHostileDraws(t *testing.T) {
	e := newEverything(t, true)
	s := going
	s.Draws = []verifier.Draw{{Name: e.Word("turn"), Below: 1 << 7}}
	good := constants(e.Program("drawing", s))
	require.NoError(t, e.call(e.accounts[0].address, e.at, universalABI.PackRegister(good)))
	for name, b := range hostileDraws(good) {
		require.ErrorIs(t, e.call(e.accounts[0].address, e.at, universalABI.PackRegister(b)), contracts.Reverted("MalformedConstants"), name)
		require.ErrorIs(t, new(universal.ProgramKey).UnmarshalBinary(b), universal.ErrProgramKey, name)
	}
}

// Constants that are none, or of another class, circuit or powers, are refused: along, registered, and by Go.
func TestUniversalHostileConstants(t *testing.T) {
	e := newEverything(t, true)
	b, _, _ := e.sample()
	next := e.Program("next", going)
	good := constants(next)
	one := func(c []byte) *batch {
		proof := binary.BigEndian.AppendUint16(append([]byte(nil), b.proof[:4]...), 1)
		proof = append(append(append(proof, 0, 9), c...), make([]byte, universalTail)...)
		return &batch{keys: [][32]byte{verifier.Keccak(c)}, values: [][]byte{b.values[1]}, proof: proof}
	}
	tests := hostileConstants(good)
	for name, at := range map[string]int{"WrongCircuit": 64 + 31, "WrongPowers": 96 + 31} {
		c := slices.Clone(good)
		c[at]++
		test := tests["none"]
		test.constants, test.revert, test.err = c, name, nil
		tests[name] = test
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			err := e.call(e.accounts[0].address, e.at, universalABI.PackRegister(test.constants))
			require.ErrorIs(t, err, contracts.Reverted(test.revert))
			var k universal.ProgramKey
			require.ErrorIs(t, k.UnmarshalBinary(test.constants), test.err)
			if err := e.verify(one(test.constants)); len(test.constants) > 32 && len(test.constants)%64 == len(good)%64 && name != "another number of fixed" && name != "another number of sets" {
				if name != "two words more" { // the bytes behind the constants' end are commitments
					require.ErrorIs(t, err, contracts.Reverted(test.revert))
				}
			} else {
				require.Error(t, err)
			}
		})
	}
	long := wraptest.Shape{Fresh: 2, Fixed: 400}
	require.ErrorIs(t, e.call(e.accounts[0].address, e.at, universalABI.PackRegister(constants(e.Program("long", long)))), contracts.Reverted("ConstantsTooLong"))
	long.Fixed = 370
	e.register(e.Program("as long as can be", long))
}

// To register again changes nothing; a contract with other code is not taken for a program's constants.
func TestUniversalRegister(t *testing.T) {
	e := newEverything(t, true)
	keys, blocks := e.links(1)
	p := e.Prove(keys, blocks)
	b := e.calldata(keys, p, false)
	require.ErrorIs(t, e.verify(b), contracts.Reverted("UnknownProgram"))
	first := e.send(e.accounts[0], e.at, nil, universalABI.PackRegister(constants(keys[0])))
	require.Len(t, first.Logs, 1)
	require.Equal(t, common.Hash(keys[0].Word()), first.Logs[0].Topics[1])
	at, err := contracts.ConstantsAddress(e.at, keys[0])
	require.NoError(t, err)
	require.Equal(t, common.LeftPadBytes(at[:], 32), first.Logs[0].Data)
	require.NoError(t, e.verify(b))
	require.Empty(t, e.send(e.accounts[0], e.at, nil, universalABI.PackRegister(constants(keys[0]))).Logs)
	require.NoError(t, e.verify(b))
	for _, at := range []common.Address{e.at, {}, {19: 1}, e.accounts[0].address} {
		copy(b.proof[8:], at[:])
		require.ErrorIs(t, e.verify(b), contracts.Reverted("UnknownProgram"))
	}
}

// A verifying key that is none is not deployed.
func TestUniversalMalformedKey(t *testing.T) {
	e := newEverything(t, true)
	good, err := e.Key.AppendBinary(nil)
	require.NoError(t, err)
	for name, at := range map[string]int{"": -1, "header": 3, "version": 31, "class": 63, "development": 5*32 - 1} {
		key := slices.Clone(good)
		if at < 0 {
			key = key[:len(key)-1]
		} else {
			key[at] += 2
		}
		code := append(common.FromHex(bindings.AIVMVerifierCreationMetaData.Bin), bindings.NewAIVMVerifierCreation().PackConstructor(key)...)
		require.ErrorIs(t, e.create(code), contracts.Reverted("MalformedKey"), name)
	}
	require.NoError(t, e.create(append(common.FromHex(bindings.AIVMVerifierCreationMetaData.Bin), bindings.NewAIVMVerifierCreation().PackConstructor(good)...)))
}

// What the contract says of its key.
func TestUniversalViews(t *testing.T) {
	for _, development := range []bool{false, true} {
		e := newEverything(t, development)
		out, err := e.read(e.at, universalABI.PackDevelopment())
		require.NoError(t, err)
		require.Equal(t, development, out[31] == 1)
		out, err = e.read(e.at, universalABI.PackCircuit())
		require.NoError(t, err)
		powers := e.Key.SRS()
		require.Equal(t, append(e.Key.Circuit[:], powers[:]...), out)
	}
}

// If ρ did not depend on W or a part of the outer proof, that could be chosen after it and balance an opening that is
// off by e: C = (a·b − α·β − L − ρ·e)/δ, A = (α·β + L + c·δ + ρ·e)/b, or B likewise.
func TestUniversalRhoBindsTheOuterProof(t *testing.T) {
	e := newEverything(t, true)
	keys, blocks := e.links(2)
	for name, test := range map[string]struct{ from, to int }{"all": {0, 320}, "W": {0, 64}, "A": {64, 128}, "B": {128, 256}, "C": {256, 320}} {
		t.Run(name, func(t *testing.T) {
			off := e.Draw()
			p := e.ProveBut(keys, blocks, wraptest.Steps{Off: off, Outer: func(p *universal.Proof, tr *universal.Transcript) {
				e.Balance(p, tr, name, func(outer []byte) fr.Element {
					z, text := tr.Public[0].Bytes(), append(pcs.AppendPoint(nil, &p.Opening.W), outer...)
					off, rho := off, verifier.HashToField(slices.Concat(z[:], text[:test.from], text[test.to:]))
					return *off.Mul(&off, &rho)
				})
			}})
			_, err := universal.Verify(e.Key, keys, p)
			require.ErrorIs(t, err, verifier.ErrFalse)
			values, proof, err := universal.Calldata(e.Key, keys, p, func(*universal.ProgramKey) (a [20]byte, ok bool) { return a, false })
			require.NoError(t, err)
			b := &batch{values: values, proof: proof}
			for i := range p.Blocks {
				b.keys = append(b.keys, p.Blocks[i].Key)
			}
			require.ErrorIs(t, e.verify(b), contracts.Reverted("ProofInvalid"))
		})
	}
}
