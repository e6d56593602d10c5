package keypair

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/tools/hostile"
	"github.com/aivm/aivm/verifier/srs"
)

var typed = hostile.Any(ErrFormat, ErrVersion, ErrScheme, ErrInsecure, hostile.ErrOther)

// seal makes the checksum anew.
func seal(b []byte) []byte {
	if len(b) < sha256.Size {
		return b
	}
	sum := sha256.Sum256(b[:len(b)-sha256.Size])
	return append(b[:len(b)-sha256.Size], sum[:]...)
}

// saved is a key's file.
func saved(t *testing.T, k key) []byte {
	t.Helper()
	path := filepath.Join(t.TempDir(), "x.key")
	require.NoError(t, k.SaveNew(path))
	b, err := os.ReadFile(path)
	require.NoError(t, err)
	return b
}

// readKey reads a mutant: every key has one encoding, so that a file that is read is another key than the valid ones, in
// its header or in its points.
func readKey(b []byte, valid [][]byte, decode func(c *cursor), encode func(w io.Writer) error) (hostile.Verdict, error) {
	if err := decodeFile(b, decode); err != nil {
		return hostile.Refused, err
	}
	var again bytes.Buffer
	if err := encode(&again); err != nil {
		return hostile.Accepted, err
	}
	if !bytes.Equal(again.Bytes(), b[:len(b)-sha256.Size]) {
		return hostile.Accepted, errors.New("two encodings of one key")
	}
	for _, v := range valid {
		if bytes.Equal(v, b) {
			return hostile.Same, nil
		}
	}
	return hostile.Refused, hostile.ErrOther
}

// fields are the counts of constraints, behind the header and, of a Groth16 key, of wires.
func fields() []int {
	header := len(new(Header).append(nil)) + len(GnarkVersion())
	return []int{header - 68, header, header + 3*g1Bytes + 2*g2Bytes, header + 3*g1Bytes + 2*g2Bytes + 4}
}

// early is most often in the header and the counts, which decide what is allocated.
func early(rng *rand.Rand, n int) int {
	if rng.IntN(3) == 0 {
		return rng.IntN(n)
	}
	return rng.IntN(min(n, 700))
}

func TestHostileGroth16Keys(t *testing.T) {
	var files [][]byte
	for _, n := range []int{5, 9} {
		k, err := NewGroth16Development(context.Background(), compile(t, rankOne, n), nil)
		require.NoError(t, err)
		files = append(files, saved(t, k))
	}
	hostile.Run(t, "Groth16 key", hostile.Target{
		Mutator: hostile.Mutator{Seeds: files, Seal: seal, Offset: early, Fields: fields()},
		Fuzz:    "testdata/fuzz/FuzzKey",
		Typed:   typed,
		Check: func(b []byte) (hostile.Verdict, error) {
			k := new(Groth16)
			v, err := readKey(b, files, k.decode, k.Write)
			if err == nil || errors.Is(err, hostile.ErrOther) {
				if bad := k.Check(); bad != nil {
					return hostile.Accepted, bad
				}
			}
			return v, err
		},
	})
}

// A file of a few KiB that claims 2^28 constraints takes no gigabytes for the tables of their domain; flags have one encoding.
func TestGroth16KeyOfFewBytes(t *testing.T) {
	k, err := NewGroth16Development(context.Background(), compile(t, rankOne, 9), nil)
	require.NoError(t, err)
	file := saved(t, k)
	for name, change := range map[string]func(b []byte){
		"constraints": func(b []byte) { binary.LittleEndian.PutUint32(b[fields()[0]:], 1<<28) },
		"flags":       func(b []byte) { b[fields()[3]+4+(len(k.Proving.InfinityA)+7)/8-1] |= 0x80 },
	} {
		b := bytes.Clone(file)
		change(b)
		require.NotEqual(t, file, b, name)
		b = seal(b)
		used := hostile.Allocated(func() { require.ErrorIs(t, decodeFile(b, new(Groth16).decode), ErrFormat, name) })
		require.Less(t, used, uint64(1<<20), name)
	}
	require.NotZero(t, len(k.Proving.InfinityA)%8)
}

func TestHostilePLONKKeys(t *testing.T) {
	var files [][]byte
	tau, err := srs.NewUnsafe(64, constant(9))
	require.NoError(t, err)
	for _, n := range []int{5, 9} {
		k, err := NewPLONK(context.Background(), compile(t, sparse, n), tau, nil)
		require.NoError(t, err)
		files = append(files, saved(t, k))
	}
	hostile.Run(t, "PLONK key", hostile.Target{
		Mutator: hostile.Mutator{Seeds: files, Seal: seal, Offset: early, Fields: fields()},
		Fuzz:    "testdata/fuzz/FuzzKey",
		Typed:   typed,
		Check: func(b []byte) (hostile.Verdict, error) {
			k := new(PLONK)
			return readKey(b, files, k.decode, func(w io.Writer) error {
				if _, err := w.Write(k.append(nil)); err != nil {
					return err
				}
				return k.encode(w)
			})
		},
	})
}

// Reading a key never panics, and every key has one encoding.
func FuzzKey(f *testing.F) {
	for _, header := range []Header{
		{Scheme: SchemeGroth16, Kind: Development, Gnark: GnarkVersion(), Constraints: 4},
		{Scheme: SchemePLONK, Kind: Ceremony, Gnark: GnarkVersion(), Constraints: 4},
	} {
		f.Add(append(header.append(nil), make([]byte, sha256.Size)...))
		f.Add(append(header.append(nil), bytes.Repeat([]byte{0, 0, 0, 0xff}, 200)...))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		if len(b) < sha256.Size {
			return
		}
		file := seal(bytes.Clone(b))
		g, p := new(Groth16), new(PLONK)
		for _, k := range []struct {
			decode func(c *cursor)
			write  func(w io.Writer) error
		}{{g.decode, g.Write}, {p.decode, func(w io.Writer) error {
			if _, err := w.Write(p.append(nil)); err != nil {
				return err
			}
			return p.encode(w)
		}}} {
			if v, err := readKey(file, nil, k.decode, k.write); v == hostile.Accepted {
				t.Fatal(err)
			}
		}
	})
}
