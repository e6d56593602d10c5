package universal

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"math/bits"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254"

	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/internal/engine/record"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/srs"
)

// The class of programs that one outer circuit is for.
const (
	C         = 20             // chunks have 2^C cells
	MaxBlocks = 1 << blockBits // inner proofs in one proof
	MaxHigh   = record.HighBits

	blockBits = 4
	partBits  = 2     // coordinates of a part of a record's rows
	groupBits = 2     // blocks that share commitments to wires
	highBits  = 5     // coordinates of the joined opening above those of a cell
	halfBits  = C / 2 // logarithm of its columns
	foldBits  = C / 4 // and of the columns of its folds
)

// Class is the word that names the class: its logarithms, a byte each.
func Class() verifier.Word {
	return verifier.Word{26: C, 27: blockBits, 28: record.RowBits, 29: record.PermBits, 30: record.IDBits, 31: MaxHigh}
}

// header is the first word of a program's constants. The byte 0 stops whoever runs them: on chain they are the code of a
// contract, whose hash is the program's key.
var header = headerOf("\x00AIVM PROGRAM KEY", ProgramKeyVersion)

// ProgramKeyVersion is the version of the constants, the last byte of the first word.
const ProgramKeyVersion = 2

// headerOf is a text and, in the last byte, a version.
func headerOf(text string, version byte) verifier.Word {
	w := verifier.Word{31: version}
	copy(w[:31], text)
	return w
}

// Causes of constants that are none.
var (
	ErrProgramKey = errors.New("not the constants of a program")
	ErrVersion    = errors.New("of another version")
	ErrClass      = errors.New("the program is of another class")
)

// Most commitments, outputs and data sets: what a contract takes.
const (
	maxCount = 1 << 16
	maxSets  = 1 << 12
	maxDraws = 1 << 8
)

// ProgramKey is what a verifier needs of a program: the constants whose hash names it.
//
// # Soundness
//
// Whoever makes one has checked that Record and Fixed are the commitments to the program's record and constants; a
// word that somebody else computed is worth as much as he is trusted, or as the comparison with one's own.
type ProgramKey struct {
	Circuit verifier.Word // digest of the outer circuit's constraints
	SRS     srs.ID
	Program verifier.Word // P of the specification: program, chunk size, data sets that are assumed, powers of tau
	Start   isa.StartKind
	// Piece says that the program takes the weights before for small, as a piece of a training does: its proofs are worth
	// something behind those that lead to it, which show that they are. See verifier.Chain.
	Piece   bool
	Fresh   int // commitments of a proof's own: trace and mask
	Outputs int

	StartPieces, EndPieces         int
	StartDescriptor, EndDescriptor verifier.Word // zero without pieces
	Sets                           []DataSet
	Draws                          []verifier.Draw // without values

	Record bn254.G1Affine   // commitment to the record
	Fixed  []bn254.G1Affine // commitments to the program's constants

	layout *argument.Layout // of a key that NewProgramKey made
}

// DataSet is what a program wants of a data set.
type DataSet struct {
	Descriptor verifier.Word
	Pieces     int
	Assumed    bool // its ranges are left to another proof
}

// NewProgramKey lays a program out in chunks of 2^C cells. Circuit is the digest of the outer circuit; the commitments
// are those to the program's record and to its constants under the powers of tau.
func NewProgramKey(u *isa.Unit, assumed isa.Sets, circuit verifier.Word, powers srs.ID, recorded bn254.G1Affine, fixed []bn254.G1Affine) (*ProgramKey, error) {
	l, err := argument.NewLayout(u, C, assumed)
	if err != nil {
		return nil, err
	}
	k := &ProgramKey{
		Circuit: circuit, SRS: powers, Program: verifier.ProgramWord(isa.ProgramID(u.Program), C, assumed, powers),
		Start: u.StartKind(), Piece: len(u.Within()) > 0, Record: recorded, Fixed: fixed, layout: l,
	}
	k.Outputs = argument.OutputLen(u)
	for i, set := range u.DataSets() {
		word := verifier.DescriptorWord(verifier.DataCommitment, powers, verifier.DataDescriptor(u, set))
		k.Sets = append(k.Sets, DataSet{Descriptor: word, Assumed: assumed.Has(i)})
	}
	k.Draws = verifier.Draws(u)
	if err := k.count(l.Chunks); err != nil {
		return nil, err
	}
	if k.StartPieces > 0 {
		k.StartDescriptor = verifier.StartWord(powers, u)
	}
	if k.EndPieces > 0 {
		k.EndDescriptor = verifier.EndWord(powers, u)
	}
	return k, k.check()
}

// count counts the commitments of each kind and checks that they are in the order of the constants.
func (k *ProgramKey) count(chunks []argument.Chunk) error {
	fixed, last := 0, 0
	for i, c := range chunks {
		rank := 0
		switch c.Kind {
		case argument.ConstChunk:
			rank = 1
			fixed++
		case argument.DataChunk:
			rank = 2 + c.Set
			k.Sets[c.Set].Pieces++
		case argument.StartChunk:
			rank = 2 + len(k.Sets)
			k.StartPieces++
		case argument.EndChunk:
			rank = 3 + len(k.Sets)
			k.EndPieces++
		default:
			k.Fresh++
		}
		if rank < last {
			return fmt.Errorf("%w: chunk %d is not in the order of trace, constants, data, start, end", ErrProgramKey, i)
		}
		last = rank
	}
	if fixed != len(k.Fixed) {
		return fmt.Errorf("%w: %d commitments to constants, want %d", ErrProgramKey, len(k.Fixed), fixed)
	}
	return nil
}

// Chunks is the number of an inner proof's commitments.
func (k *ProgramKey) Chunks() int { return k.Own() + len(k.Fixed) }

// Own is the number of those that the program does not fix.
func (k *ProgramKey) Own() int {
	n := k.Fresh + k.StartPieces + k.EndPieces
	for _, s := range k.Sets {
		n += s.Pieces
	}
	return n
}

// High is the number of coordinates that choose a chunk.
func (k *ProgramKey) High() int { return bits.Len(uint(k.Chunks() - 1)) }

// check refuses what no program has.
func (k *ProgramKey) check() error {
	n := k.Chunks()
	for _, count := range []int{k.Fresh, len(k.Fixed), k.StartPieces, k.EndPieces, k.Outputs, n} {
		if count < 0 || count >= maxCount {
			return fmt.Errorf("%w: a count of %d", ErrProgramKey, count)
		}
	}
	switch {
	case k.Fresh == 0 || n < 2 || k.High() > MaxHigh || len(k.Sets) > maxSets:
		return fmt.Errorf("%w: %d commitments, %d of them fresh, and %d data sets", ErrProgramKey, n, k.Fresh, len(k.Sets))
	case k.Start > isa.Continuing || (k.Start == isa.Genesis) != (k.StartPieces == 0):
		return fmt.Errorf("%w: %d pieces of a start of kind %d", ErrProgramKey, k.StartPieces, k.Start)
	case (k.StartPieces == 0) != (k.StartDescriptor == verifier.Word{}) || (k.EndPieces == 0) != (k.EndDescriptor == verifier.Word{}):
		return fmt.Errorf("%w: a model without descriptor, or a descriptor without model", ErrProgramKey)
	case k.Piece && k.Start != isa.Continuing:
		return fmt.Errorf("%w: a piece that continues nothing", ErrProgramKey)
	case k.Start == isa.Continuing && k.StartDescriptor != k.EndDescriptor:
		return fmt.Errorf("%w: it continues from another kind of model", ErrProgramKey)
	}
	if len(k.Draws) >= maxDraws {
		return fmt.Errorf("%w: %d draws", ErrProgramKey, len(k.Draws))
	}
	for _, d := range k.Draws {
		if d.Place < 0 || d.Place >= k.Outputs || d.Below < 1 || d.Below > isa.MaxElements {
			return fmt.Errorf("%w: a draw of %d is output %d of %d", ErrProgramKey, d.Below, d.Place, k.Outputs)
		}
	}
	for i, s := range k.Sets {
		if s.Pieces <= 0 || s.Assumed && i >= isa.MaxAssumed {
			return fmt.Errorf("%w: data set %d of %d pieces", ErrProgramKey, i, s.Pieces)
		}
	}
	return nil
}

// assumed are the data sets whose ranges are left to another proof.
func (k *ProgramKey) assumed() (s isa.Sets) {
	for i := range k.Sets {
		if k.Sets[i].Assumed {
			s = s.With(i)
		}
	}
	return s
}

// Word is the program key: the hash of the constants.
func (k *ProgramKey) Word() verifier.Word {
	b, _ := k.AppendBinary(nil)
	return verifier.Keccak(b)
}

// pieceKind is the kind of start of a piece, behind those of isa.StartKind.
const pieceKind = int(isa.Continuing) + 1

// kind is the kind of start as the constants have it.
func (k *ProgramKey) kind() int {
	if k.Piece {
		return pieceKind
	}
	return int(k.Start)
}

// AppendBinary appends the constants, in words: header, class, circuit, powers of tau, P, eight counts of 4 bytes, the
// models' descriptors, the commitments, for each data set its descriptor and 2^32·assumed + pieces, and for each draw the
// hash of its name and 2^32·place + limit.
func (k *ProgramKey) AppendBinary(b []byte) ([]byte, error) {
	class := Class()
	for _, w := range []verifier.Word{header, class, k.Circuit, verifier.Word(k.SRS), k.Program} {
		b = append(b, w[:]...)
	}
	for _, n := range []int{k.Fresh, len(k.Fixed), len(k.Sets), k.StartPieces, k.EndPieces, k.Outputs, k.High(), len(k.Draws)<<8 | k.kind()} {
		b = binary.BigEndian.AppendUint32(b, uint32(n))
	}
	b = append(append(b, k.StartDescriptor[:]...), k.EndDescriptor[:]...)
	b = pcs.AppendPoint(b, &k.Record)
	for i := range k.Fixed {
		b = pcs.AppendPoint(b, &k.Fixed[i])
	}
	for _, s := range k.Sets {
		w := verifier.Word{}
		binary.BigEndian.PutUint32(w[28:], uint32(s.Pieces))
		if s.Assumed {
			w[27] = 1
		}
		b = append(append(b, s.Descriptor[:]...), w[:]...)
	}
	for _, d := range k.Draws {
		w := verifier.Word{}
		binary.BigEndian.PutUint64(w[24:], uint64(d.Place)<<32|uint64(d.Below))
		b = append(append(b, d.Name[:]...), w[:]...)
	}
	return b, nil
}

// leastConstants is the length of constants without fixed commitments, data sets and draws.
const leastConstants = 8*32 + pcs.PointBytes

// UnmarshalBinary decodes constants. Every key has one encoding.
func (k *ProgramKey) UnmarshalBinary(b []byte) error {
	words := func(at int) (w verifier.Word) { return verifier.Word(b[at : at+32]) }
	switch {
	case len(b) < 32 || !bytes.Equal(b[:31], header[:31]):
		return ErrProgramKey
	case b[31] != header[31]:
		return fmt.Errorf("%w: %w: %d, want %d", ErrProgramKey, ErrVersion, b[31], header[31])
	case len(b) < leastConstants:
		return fmt.Errorf("%w: %w", ErrProgramKey, verifier.ErrTruncated)
	case words(32) != Class():
		return fmt.Errorf("%w: %s, want %s", ErrClass, words(32), Class())
	}
	count := func(i int) int { return int(binary.BigEndian.Uint32(b[5*32+4*i:])) }
	fixed, sets, draws, kind := count(1), count(2), count(7)>>8, count(7)&0xff
	switch want := leastConstants + pcs.PointBytes*(fixed+sets+draws); {
	case len(b) < want:
		return fmt.Errorf("%w: %w: %d bytes, want %d", ErrProgramKey, verifier.ErrTruncated, len(b), want)
	case len(b) > want:
		return fmt.Errorf("%w: %w: %d bytes, want %d", ErrProgramKey, verifier.ErrMalformed, len(b), want)
	}
	in := ProgramKey{
		Circuit: words(64), SRS: srs.ID(words(96)), Program: words(128), Fresh: count(0), StartPieces: count(3), EndPieces: count(4),
		Outputs: count(5), Start: isa.StartKind(kind), Piece: kind == pieceKind, StartDescriptor: words(192), EndDescriptor: words(224),
	}
	if in.Piece {
		in.Start = isa.Continuing
	}
	points := make([]bn254.G1Affine, 1+fixed)
	at := 256
	for i := range points {
		var err error
		if points[i], err = pcs.DecodePoint(b[at : at+pcs.PointBytes]); err != nil {
			return fmt.Errorf("%w: %w", ErrProgramKey, err)
		}
		at += pcs.PointBytes
	}
	in.Record, in.Fixed = points[0], points[1:]
	for range sets {
		w := words(at + 32)
		in.Sets = append(in.Sets, DataSet{words(at), int(binary.BigEndian.Uint32(w[28:])), w[27] == 1})
		at += 64
	}
	for range draws {
		w := words(at + 32)
		in.Draws = append(in.Draws, verifier.Draw{
			Name: words(at), Place: int(binary.BigEndian.Uint32(w[24:])), Below: int(binary.BigEndian.Uint32(w[28:])),
		})
		at += 64
	}
	if err := in.check(); err != nil {
		return err
	}
	if again, _ := in.AppendBinary(nil); !slices.Equal(again, b) {
		return fmt.Errorf("%w: %w", ErrProgramKey, verifier.ErrMalformed)
	}
	*k = in
	return nil
}
