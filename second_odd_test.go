package aivm_test

import (
	"encoding/binary"
	"fmt"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/tools/secondverifier"
	"github.com/aivm/aivm/internal/tools/wraptest"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/universal"
)

// odd are programs' keys at the edges of what a key may say. Proofs of all of them have equations that hold, so that both verifiers
// say whether they take the key.
var odd = []struct {
	name   string
	shape  wraptest.Shape
	change func(k *universal.ProgramKey)
}{
	{"one chunk", wraptest.Shape{Fresh: 1}, nil},
	{"a chunk of constants alone", wraptest.Shape{Fixed: 1}, nil},
	{"a start of a genesis program", wraptest.Shape{Fresh: 2, StartPieces: 1, EndPieces: 1}, nil},
	{"private without a start", wraptest.Shape{Fresh: 2, EndPieces: 1, Start: isa.PrivateStart}, nil},
	{"private without an end", wraptest.Shape{Fresh: 2, StartPieces: 1, Start: isa.PrivateStart}, nil},
	{"a private start in more pieces than the end", wraptest.Shape{Fresh: 2, StartPieces: 2, EndPieces: 1, Start: isa.PrivateStart}, nil},
	{"continuing without a start", wraptest.Shape{Fresh: 2, EndPieces: 1, Start: isa.Continuing}, nil},
	{"continuing without an end", wraptest.Shape{Fresh: 2, StartPieces: 1, Start: isa.Continuing}, nil},
	{"a start in more pieces than the end", wraptest.Shape{Fresh: 2, StartPieces: 2, EndPieces: 1, Start: isa.Continuing}, nil},
	{"another descriptor of the end", wraptest.Shape{Fresh: 2, StartPieces: 1, EndPieces: 1, Start: isa.Continuing}, func(k *universal.ProgramKey) { k.EndDescriptor[5]++ }},
	{"no descriptor of the end", wraptest.Shape{Fresh: 2, EndPieces: 1}, func(k *universal.ProgramKey) { k.EndDescriptor = verifier.Word{} }},
	{"no descriptor of the start", wraptest.Shape{Fresh: 2, StartPieces: 1, EndPieces: 1, Start: isa.PrivateStart}, func(k *universal.ProgramKey) { k.StartDescriptor = verifier.Word{} }},
	{"a descriptor without an end", wraptest.Shape{Fresh: 2}, func(k *universal.ProgramKey) { k.EndDescriptor[3] = 1 }},
	{"a descriptor without a start", wraptest.Shape{Fresh: 2}, func(k *universal.ProgramKey) { k.StartDescriptor[3] = 1 }},
	{"a genesis piece", wraptest.Shape{Fresh: 2, EndPieces: 1}, func(k *universal.ProgramKey) { k.Piece = true }},
	{"two draws at one place", wraptest.Shape{Fresh: 2, Outputs: 2, Draws: draws(1, 1)}, nil},
	{"draws out of order", wraptest.Shape{Fresh: 2, Outputs: 3, Draws: draws(2, 0)}, nil},
	{"draws in order", wraptest.Shape{Fresh: 2, Outputs: 3, Draws: draws(0, 2)}, nil},
	{"two draws of one name", wraptest.Shape{Fresh: 2, Outputs: 3, Draws: named(draws(0, 2))}, nil},
	{"a draw beyond the outputs", wraptest.Shape{Fresh: 2, Outputs: 3, Draws: draws(3)}, nil},
	{"a draw below 0", wraptest.Shape{Fresh: 2, Outputs: 1, Draws: []verifier.Draw{{Below: 0}}}, nil},
	{"a draw below 2^30", wraptest.Shape{Fresh: 2, Outputs: 1, Draws: []verifier.Draw{{Below: 1 << 30}}}, nil},
	{"a draw below 2^30 + 1", wraptest.Shape{Fresh: 2, Outputs: 1, Draws: []verifier.Draw{{Below: 1<<30 + 1}}}, nil},
	{"the 64th data set cited", wraptest.Shape{Fresh: 2, Sets: ones(65), Assumed: 1 << 63}, nil},
	{"the 65th data set cited", wraptest.Shape{Fresh: 2, Sets: ones(65)}, func(k *universal.ProgramKey) { k.Sets[64].Assumed = true }},
	{"a cited set that P does not name", wraptest.Shape{Fresh: 2, Sets: []int{1}}, func(k *universal.ProgramKey) { k.Sets[0].Assumed = true }},
	{"the record at infinity", wraptest.Shape{Fresh: 2}, func(k *universal.ProgramKey) { k.Record = bn254.G1Affine{} }},
	{"9,000 commitments", wraptest.Shape{Fresh: 9000}, nil},
	{"one own commitment and one of constants", wraptest.Shape{Fresh: 1, Fixed: 1}, nil},
	{"constants alone", wraptest.Shape{Fixed: 2}, nil},
	{"data and constants alone", wraptest.Shape{Fixed: 2, Sets: []int{1}}, nil},
	{"one own commitment and others", wraptest.Shape{Fresh: 1, Sets: []int{1}, Fixed: 1}, nil},
	{"many outputs", wraptest.Shape{Fresh: 2, Outputs: 8200}, nil},
	{"many data sets", wraptest.Shape{Fresh: 2, Sets: ones(900)}, nil},
}

func draws(places ...int) []verifier.Draw {
	var all []verifier.Draw
	for i, p := range places {
		all = append(all, verifier.Draw{Name: verifier.Word{byte(i + 1)}, Place: p, Below: 7})
	}
	return all
}

func named(all []verifier.Draw) []verifier.Draw {
	for i := range all {
		all[i].Name = verifier.Word{9}
	}
	return all
}

func ones(n int) []int {
	all := make([]int, n)
	for i := range all {
		all[i] = 1
	}
	return all
}

// Both verifiers draw the line of what a program's key may say at the same place.
func TestSecondVerifierOfOddKeys(t *testing.T) {
	if testing.Short() {
		t.Skip("half a minute")
	}
	v := secondverifier.Start(t)
	u := wraptest.NewUniversal(9, true)
	for _, o := range odd {
		t.Run(o.name, func(t *testing.T) {
			k := u.Program(o.name, o.shape)
			if o.change != nil {
				o.change(k)
			}
			b := u.Block(k)
			b.Program = isa.ID(u.Word(o.name))
			c := secondverifier.Case{Want: secondverifier.Want{AssumeInitial: true, AssumeRanged: true}}
			program, err := k.AppendBinary(nil)
			require.NoError(t, err)
			c.Programs = [][]byte{program}
			c.Key, err = u.Key.AppendBinary(nil)
			require.NoError(t, err)
			c.Proof, err = u.Prove([]*universal.ProgramKey{k}, []universal.Block{b}).AppendBinary(nil)
			require.NoError(t, err)
			compareVerdicts(t, v, c, o.name)
		})
	}
}

// Both take one encoding of a proof and no other: every commitment once, in the order of the blocks.
func TestSecondVerifierOfOtherEncodings(t *testing.T) {
	v := secondverifier.Start(t)
	c := fixtures(t)["chain"]
	const head = len(universal.Header) + 2
	n := int(binary.BigEndian.Uint32(c.Proof[head:]))
	points, rest := c.Proof[head+4:head+4+64*n], c.Proof[head+4+64*n:]
	with := func(list []byte, number func(i uint32) uint32) []byte {
		b := append([]byte(nil), c.Proof[:head]...)
		b = binary.BigEndian.AppendUint32(b, uint32(len(list)/64))
		b = append(b, list...)
		b = append(b, rest...)
		eachNumber(b[len(b)-len(rest):], func(at []byte) {
			binary.BigEndian.PutUint32(at, number(binary.BigEndian.Uint32(at)))
		})
		return b
	}
	same := func(i uint32) uint32 { return i }
	swapped := slices.Concat(points[64:128], points[:64], points[128:])
	other := func(i uint32) uint32 {
		if i < 2 {
			return 1 - i
		}
		return i
	}
	for name, b := range map[string][]byte{
		"as it is":         with(points, same),
		"one more":         with(slices.Concat(points, points[:64]), same),
		"infinity more":    with(slices.Concat(points, make([]byte, 64)), same),
		"in another order": with(swapped, other),
		"twice":            with(slices.Concat(points[:64], points), func(i uint32) uint32 { return i + 1 }),
	} {
		c.Proof = b
		require.Equal(t, name == "as it is", compareVerdicts(t, v, c, name), name)
	}
}

// eachNumber calls f for every number of a commitment in what follows a file's commitments.
func eachNumber(b []byte, f func(at []byte)) {
	count := func() int {
		n := binary.BigEndian.Uint32(b)
		b = b[4:]
		return int(n)
	}
	for range count() {
		b = b[96:]
		for range count() {
			b = b[16*count():]
		}
		for range count() {
			f(b[:4])
			b = b[4:]
		}
		b = b[32:]
		b = b[32*count():]
	}
}

// Nor do they differ in how many commitments a file may have, of several proofs.
func TestSecondVerifierOfManyCommitments(t *testing.T) {
	if testing.Short() {
		t.Skip("half a minute")
	}
	v := secondverifier.Start(t)
	u := wraptest.NewUniversal(10, true)
	for _, n := range []int{8191, 9000} {
		k := u.Program("many", wraptest.Shape{Fresh: n - 1, StartPieces: 1, EndPieces: 1, Start: isa.Continuing})
		blocks := u.Chain(k, 2)
		c := secondverifier.Case{Want: secondverifier.Want{AssumeInitial: true}}
		program, err := k.AppendBinary(nil)
		require.NoError(t, err)
		c.Programs = [][]byte{program}
		c.Key, err = u.Key.AppendBinary(nil)
		require.NoError(t, err)
		c.Proof, err = u.Prove([]*universal.ProgramKey{k, k}, blocks).AppendBinary(nil)
		require.NoError(t, err)
		require.True(t, compareVerdicts(t, v, c, fmt.Sprint(n)), n)
	}
}

// A key beside another one that takes the name of the same program is refused, whether the proof names it or not, unless it is for
// another circuit.
func TestSecondVerifierOfTwoKeysOfOneProgram(t *testing.T) {
	v := secondverifier.Start(t)
	u := wraptest.NewUniversal(11, true)
	k := u.Program("taken", wraptest.Shape{Fresh: 2, Outputs: 1})
	proof, err := u.Prove([]*universal.ProgramKey{k}, []universal.Block{u.Block(k)}).AppendBinary(nil)
	require.NoError(t, err)
	key, err := u.Key.AppendBinary(nil)
	require.NoError(t, err)
	for _, o := range []struct {
		name   string
		change func(k *universal.ProgramKey)
		good   bool
	}{
		{"the same", func(*universal.ProgramKey) {}, true},
		{"another record", func(k *universal.ProgramKey) { k.Record.Neg(&k.Record) }, false},
		{"other outputs", func(k *universal.ProgramKey) { k.Outputs++ }, false},
		{"another circuit", func(k *universal.ProgramKey) { k.Circuit[0]++ }, true},
		{"other powers", func(k *universal.ProgramKey) { k.SRS[0]++ }, false},
		{"another program", func(k *universal.ProgramKey) { k.Program[0]++ }, true},
	} {
		other := *u.Program("taken", wraptest.Shape{Fresh: 2, Outputs: 1})
		other.Record = k.Record
		o.change(&other)
		c := secondverifier.Case{Proof: proof, Key: key}
		for _, p := range []*universal.ProgramKey{k, &other} {
			b, err := p.AppendBinary(nil)
			require.NoError(t, err)
			c.Programs = append(c.Programs, b)
		}
		require.Equal(t, o.good, compareVerdicts(t, v, c, o.name), o.name)
		if testing.Short() {
			continue
		}
		slices.Reverse(c.Programs)
		require.Equal(t, o.good, compareVerdicts(t, v, c, o.name+", first"), o.name)
	}
}
