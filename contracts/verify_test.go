package contracts_test

import (
	"encoding/hex"
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/contracts/bindings"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/verifier"
)

// shapes are programs of all kinds.
var shapes = map[string]struct {
	constants contracts.Constants
	fixed     int
}{
	"genesis":        {contracts.Constants{Fresh: 2, Sets: sets(4), EndPieces: 1, Outputs: 5}, 1},
	"continuing":     {contracts.Constants{Fresh: 3, Sets: sets(2), StartPieces: 1, EndPieces: 1, Outputs: 3}, 1},
	"large models":   {contracts.Constants{Fresh: 2, Sets: sets(1), StartPieces: 3, EndPieces: 3, Outputs: 1}, 2},
	"no model":       {contracts.Constants{Fresh: 2, Sets: sets(1), Outputs: 2}, 0},
	"no data":        {contracts.Constants{Fresh: 2, EndPieces: 1}, 0},
	"development":    {contracts.Constants{Fresh: 2, Sets: sets(1), EndPieces: 1, Outputs: 1, Development: true}, 1},
	"seventeen":      {contracts.Constants{Fresh: 16, Outputs: 1, EndPieces: 1}, 0},
	"sixteen":        {contracts.Constants{Fresh: 15, Outputs: 1, EndPieces: 1}, 0},
	"pieces of data": {contracts.Constants{Fresh: 2, Sets: []contracts.DataSet{{Descriptor: word("a"), Pieces: 3}, {Descriptor: word("b"), Pieces: 2}}, EndPieces: 1, Outputs: 2}, 1},
}

// verifyCall is the calldata of verifyProof.
func verifyCall(id verifier.Word, values, proof []byte) []byte {
	return bindings.NewIAIVMProgram().PackVerifyProof(id, values, proof)
}

func (c *chain) verify(at common.Address, d *trapdoor, values, proof []byte) error {
	return c.call(c.accounts[0].address, at, verifyCall(d.VerifierID, values, proof))
}

func TestAcceptsProofsOfAllShapes(t *testing.T) {
	c := newChain(t, 1)
	for name, shape := range shapes {
		t.Run(name, func(t *testing.T) {
			d := newTrapdoor(shape.constants, shape.fixed)
			at := c.deployVerifier(d.Constants)
			for range 2 {
				f := d.prove(d.random())
				require.Len(t, f.proof, d.ProofBytes())
				require.Len(t, f.values, d.PublicValuesBytes())
				require.NoError(t, c.verify(at, d, f.values, f.proof))
			}
		})
	}
}

// An absent provider is a data set of infinities.
func TestAcceptsTheZeroDataSet(t *testing.T) {
	c := newChain(t, 1)
	d := newTrapdoor(contracts.Constants{Fresh: 2, Sets: sets(3), EndPieces: 1, Outputs: 3}, 1)
	at := c.deployVerifier(d.Constants)
	s := d.random()
	s.chunks[3] = fr.Element{} // data set 1
	f := d.prove(s)
	require.NoError(t, c.verify(at, d, f.values, f.proof))
}

// Outputs are all of int128 and nothing else.
func TestOutputsAreInt128(t *testing.T) {
	c := newChain(t, 1)
	d := newTrapdoor(contracts.Constants{Fresh: 2, Sets: sets(1), EndPieces: 1, Outputs: 4}, 0)
	at := c.deployVerifier(d.Constants)
	limit := new(big.Int).Lsh(big.NewInt(1), 127)
	s := d.random()
	s.outputs = []*big.Int{big.NewInt(0), big.NewInt(-1), new(big.Int).Neg(limit), new(big.Int).Sub(limit, big.NewInt(1))}
	f := d.prove(s)
	require.NoError(t, c.verify(at, d, f.values, f.proof))
	// Numbers beyond, and the same field element in another encoding.
	for _, v := range []*big.Int{limit, new(big.Int).Sub(new(big.Int).Neg(limit), big.NewInt(1)), fr.Modulus()} {
		s.outputs[0] = v
		f := d.prove(s)
		require.ErrorIs(t, c.verify(at, d, f.values, f.proof), contracts.Reverted("OutputOutOfRange"))
	}
}

// Every word of public values and proof, changed alone, makes the proof a bad one,
// and the error names the cause.
func TestEveryWordIsBound(t *testing.T) {
	c := newChain(t, 1)
	d := newTrapdoor(contracts.Constants{Fresh: 2, Sets: sets(3), StartPieces: 1, EndPieces: 1, Outputs: 3}, 1)
	at := c.deployVerifier(d.Constants)
	f := d.prove(d.random())
	require.NoError(t, c.verify(at, d, f.values, f.proof))
	for i := 0; i < len(f.values); i += 32 {
		for _, step := range []int64{1, -1} {
			changed := withWord(f.values, i, new(big.Int).Add(wordAt(f.values, i), big.NewInt(step)))
			want := "ProofInvalid" // the context, or an output changed by one unit
			switch word := i / 32; {
			case word >= 1 && word <= 3:
				want = "DataIdMismatch"
			case word == 4:
				want = "StartIdMismatch"
			case word == 5:
				want = "EndIdMismatch"
			}
			require.ErrorIs(t, c.verify(at, d, changed, f.proof), contracts.Reverted(want), "public value %d", i/32)
		}
	}
	for i := 4; i < len(f.proof); i += 32 {
		w := wordAt(f.proof, i)
		for _, v := range []*big.Int{new(big.Int).Add(w, big.NewInt(1)), new(big.Int), new(big.Int).Xor(w, new(big.Int).Lsh(big.NewInt(1), 200))} {
			err := c.verify(at, d, f.values, withWord(f.proof, i, v))
			var revert *contracts.RevertError
			require.ErrorAs(t, err, &revert, "word %d of the proof: %v", i/32, err)
			require.Contains(t, []string{"ProofInvalid", "PointNotOnCurve", "DataIdMismatch", "StartIdMismatch", "EndIdMismatch"}, revert.Name)
		}
	}
}

// The same element in another encoding is refused: scalars plus r, coordinates plus p.
func TestNoOtherEncoding(t *testing.T) {
	c := newChain(t, 1)
	d := newTrapdoor(contracts.Constants{Fresh: 2, Sets: sets(1), EndPieces: 1, Outputs: 1}, 1)
	at := c.deployVerifier(d.Constants)
	f := d.prove(d.random())
	points, negated := 64*(d.Chunks()-len(d.Fixed))+256+192, 0
	for i := 4; i < len(f.proof); i += 32 {
		modulus, scalar := fp.Modulus(), i >= 4+points
		if scalar {
			modulus = fr.Modulus()
		}
		sum := new(big.Int).Add(wordAt(f.proof, i), modulus)
		err := c.verify(at, d, f.values, withWord(f.proof, i, sum))
		var revert *contracts.RevertError
		require.ErrorAs(t, err, &revert)
		if scalar {
			require.Equal(t, "ScalarOutOfRange", revert.Name)
			require.Equal(t, big.NewInt(int64(i)), revert.Args[0])
		} else {
			require.Contains(t, []string{"PointNotOnCurve", "CoordinateOutOfRange", "DataIdMismatch", "EndIdMismatch"}, revert.Name)
			if revert.Name == "CoordinateOutOfRange" { // y of A, which the contract negates
				require.Equal(t, big.NewInt(int64(i)), revert.Args[0])
				negated++
			}
		}
	}
	require.Equal(t, 1, negated)
}

// Lengths, selectors and ids.
func TestMalformedCalldata(t *testing.T) {
	c := newChain(t, 1)
	d := newTrapdoor(contracts.Constants{Fresh: 2, Sets: sets(1), EndPieces: 1, Outputs: 1}, 1)
	at := c.deployVerifier(d.Constants)
	f := d.prove(d.random())
	from := c.accounts[0].address
	extended := func(b []byte, n int) []byte { return append(append([]byte(nil), b...), make([]byte, n)...) }
	development := word("aivm.groth16.development.v1")
	for name, test := range map[string]struct {
		call []byte
		want string
	}{
		"another verifier":     {verifyCall(word("other"), f.values, f.proof), "WrongVerifier"},
		"no values":            {verifyCall(d.VerifierID, nil, f.proof), "PublicValuesLength"},
		"a value less":         {verifyCall(d.VerifierID, f.values[:len(f.values)-32], f.proof), "PublicValuesLength"},
		"a value more":         {verifyCall(d.VerifierID, extended(f.values, 32), f.proof), "PublicValuesLength"},
		"a byte more of them":  {verifyCall(d.VerifierID, extended(f.values, 1), f.proof), "PublicValuesLength"},
		"no proof":             {verifyCall(d.VerifierID, f.values, nil), "ProofLength"},
		"a byte less":          {verifyCall(d.VerifierID, f.values, f.proof[:len(f.proof)-1]), "ProofLength"},
		"a byte more":          {verifyCall(d.VerifierID, f.values, extended(f.proof, 1)), "ProofLength"},
		"a word more":          {verifyCall(d.VerifierID, f.values, extended(f.proof, 32)), "ProofLength"},
		"development selector": {verifyCall(d.VerifierID, f.values, append(development[:4:4], f.proof[4:]...)), "WrongSelector"},
		"no selector":          {verifyCall(d.VerifierID, f.values, append(make([]byte, 4), f.proof[4:]...)), "WrongSelector"},
	} {
		t.Run(name, func(t *testing.T) { require.ErrorIs(t, c.call(from, at, test.call), contracts.Reverted(test.want)) })
	}
	d2 := newTrapdoor(contracts.Constants{Fresh: 2, Sets: sets(1), EndPieces: 1, Outputs: 1, Development: true}, 1)
	g := d2.prove(d2.random())
	selector := word("aivm.groth16.v1")
	at = c.deployVerifier(d2.Constants)
	require.ErrorIs(t, c.verify(at, d2, g.values, append(selector[:4:4], g.proof[4:]...)), contracts.Reverted("WrongSelector"))
}

// Parts of two good proofs of the same statement are no proof.
func TestPartsOfTwoProofs(t *testing.T) {
	c := newChain(t, 1)
	d := newTrapdoor(contracts.Constants{Fresh: 2, Sets: sets(1), EndPieces: 1, Outputs: 1}, 0)
	at := c.deployVerifier(d.Constants)
	s := d.random()
	f, g := d.prove(s), d.prove(s)
	own := 4 + 64*d.Chunks()
	for _, cut := range []int{own, own + 64, own + 192, own + 256, own + 320, own + 384, own + 448, len(f.proof) - 64, len(f.proof) - 32} {
		mixed := append(append([]byte(nil), f.proof[:cut]...), g.proof[cut:]...)
		err := c.verify(at, d, f.values, mixed)
		if cut == own { // the same commitments: the whole of the other proof
			require.NoError(t, err)
			continue
		}
		require.ErrorIs(t, err, contracts.Reverted("ProofInvalid"), "cut at %d", cut)
	}
}

// The constants of a contract are what its constructor says they are.
func TestMalformedConstants(t *testing.T) {
	c := newChain(t, 1)
	d := newTrapdoor(contracts.Constants{Fresh: 2, Sets: sets(2), EndPieces: 1, Outputs: 1}, 1)
	good, err := d.Encode()
	require.NoError(t, err)
	counts := func(change func([]byte)) []byte {
		b := append([]byte(nil), good...)
		change(b)
		return b
	}
	const at = 0xa0
	for name, constants := range map[string][]byte{
		"none":                   nil,
		"a byte less":            good[:len(good)-1],
		"a word more":            append(good[:len(good):len(good)], make([]byte, 32)...),
		"another fixed chunk":    counts(func(b []byte) { b[at+7]++ }),
		"another data set":       counts(func(b []byte) { b[at+11]++ }),
		"one data set less":      counts(func(b []byte) { b[at+11]-- }),
		"no piece":               counts(func(b []byte) { b[len(b)-1] = 0 }),
		"a huge piece":           counts(func(b []byte) { b[len(b)-32] = 1 }),
		"more chunks":            counts(func(b []byte) { b[at+3] = 9 }),
		"fewer chunks":           counts(func(b []byte) { b[at+3] = 0 }),
		"a huge count":           counts(func(b []byte) { b[at+21] = 1 }),
		"rho of 0 bits":          counts(func(b []byte) { b[at+27] = 0 }),
		"rho of 4 bits":          counts(func(b []byte) { b[at+27] = 4 }),
		"development 2":          counts(func(b []byte) { b[at+31] = 2 }),
		"start without pieces":   counts(func(b []byte) { b[0x60] = 1 }),
		"end without descriptor": counts(func(b []byte) { copy(b[0x80:0xa0], make([]byte, 32)) }),
	} {
		t.Run(name, func(t *testing.T) {
			input := bindings.NewAIVMGroth16Verifier().PackConstructor(constants)
			code, err := hex.DecodeString(bindings.AIVMGroth16VerifierMetaData.Bin[2:])
			require.NoError(t, err)
			require.ErrorIs(t, c.create(append(code, input...)), contracts.Reverted("MalformedKey"))
		})
	}
}

// What a contract says of its program.
func TestViews(t *testing.T) {
	c := newChain(t, 1)
	shape := shapes["pieces of data"]
	shape.constants.StartPieces = 2
	d := newTrapdoor(shape.constants, shape.fixed)
	at, p := c.deployVerifier(d.Constants), bindings.NewIAIVMProgram()
	get := func(data []byte) []byte {
		out, err := c.read(at, data)
		require.NoError(t, err)
		return out
	}
	for _, test := range []struct {
		call []byte
		want []byte
	}{
		{p.PackVerifierId(), d.VerifierID[:]},
		{p.PackProgramId(), d.ProgramID[:]},
		{p.PackDevelopment(), int128Word(big.NewInt(0))},
		{p.PackDataSets(), int128Word(big.NewInt(2))},
		{p.PackDescriptor(big.NewInt(1)), d.Sets[1].Descriptor[:]},
		{p.PackPieces(big.NewInt(0)), int128Word(big.NewInt(3))},
		{p.PackStart(), int128Word(big.NewInt(int64(isa.Continuing)))},
		{p.PackStartDescriptor(), d.StartDescriptor[:]},
		{p.PackEndDescriptor(), d.EndDescriptor[:]},
		{p.PackOutputs(), int128Word(big.NewInt(2))},
	} {
		require.Equal(t, test.want, get(test.call))
	}
	for kind, word := range map[isa.StartKind]verifier.Word{isa.Genesis: {}, isa.PrivateStart: {1}} {
		shape.constants.StartPieces = int(kind)
		other := newTrapdoor(shape.constants, shape.fixed)
		other.StartDescriptor = word
		out, err := c.read(c.deployVerifier(other.Constants), p.PackStart())
		require.NoError(t, err)
		require.Equal(t, int128Word(big.NewInt(int64(kind))), out)
	}
	tau, err := p.UnpackTau(get(p.PackTau()))
	require.NoError(t, err)
	require.Equal(t, d.Groth16.Tau.X.A1.BigInt(new(big.Int)), tau[0])
	require.Equal(t, d.Groth16.Tau.Y.A0.BigInt(new(big.Int)), tau[3])
	_, err = c.read(at, p.PackPieces(big.NewInt(2)))
	require.ErrorIs(t, err, contracts.Reverted("NoSuchDataSet"))
}
