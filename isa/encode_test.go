package isa_test

import (
	"bytes"
	"encoding/hex"
	"errors"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/isa"
)

// samples are the programs of testdata, by mnemonic.
func samples(t testing.TB) map[string]*isa.Program {
	t.Helper()
	files, err := filepath.Glob(filepath.Join("testdata", "*.aasm"))
	require.NoError(t, err)
	m := map[string]*isa.Program{}
	for _, f := range files {
		p, err := asm.Assemble(f, asm.Options{})
		require.NoError(t, err)
		m[strings.TrimSuffix(filepath.Base(f), ".aasm")] = p
	}
	for _, r := range isa.Table {
		require.Contains(t, m, r.Name, "%s has no program testdata/%s.aasm", r.Name, r.Name)
	}
	require.Len(t, m, len(isa.Table), "a program of testdata is of no instruction")
	return m
}

// Law 1: decoding is the inverse of encoding, places and files aside.
func TestDecodeEncode(t *testing.T) {
	for name, p := range samples(t) {
		b := isa.Encode(p)
		q, err := isa.Decode(b)
		require.NoError(t, err, name)
		require.Equal(t, b, isa.Encode(q), name)
		u, err := isa.Check(q)
		require.NoError(t, err, name)
		v, err := isa.Check(p)
		require.NoError(t, err, name)
		require.Equal(t, len(v.Ops), len(u.Ops), name)
		require.Equal(t, isa.ProgramID(p), isa.ProgramID(q))
	}
}

// The id is sha256("AIVM program id\0" ‖ encoding), computed with sha256sum.
func TestProgramID(t *testing.T) {
	id := isa.ProgramID(&isa.Program{})
	require.Equal(t, "0x1631ca6efcfa50e205df3eaaf4cf3fa8fcb9c3b0d3a488505146a3d8cc490a3a", id.String())
	ids := map[isa.ID]string{}
	for name, p := range samples(t) {
		require.Empty(t, ids[isa.ProgramID(p)])
		ids[isa.ProgramID(p)] = name
	}
}

// Every proper part of an encoding is refused, and so is everything longer.
func TestDecodePrefixes(t *testing.T) {
	for name, p := range samples(t) {
		b := isa.Encode(p)
		for n := range b {
			_, err := isa.Decode(b[:n])
			require.ErrorIs(t, err, isa.ErrTruncated, "%s, %d bytes", name, n)
		}
		_, err := isa.Decode(append(bytes.Clone(b), 0))
		require.ErrorIs(t, err, isa.ErrMalformed, name)
	}
}

// A changed byte is refused or gives another program, which has this encoding.
func TestDecodeChangedBytes(t *testing.T) {
	for name, p := range samples(t) {
		b := isa.Encode(p)
		for i := range b {
			for _, x := range []byte{1, 0x20, 0x80, 0xff} {
				c := bytes.Clone(b)
				c[i] ^= x
				q, err := isa.Decode(c)
				if err == nil {
					require.Equal(t, c, isa.Encode(q), "%s, byte %d", name, i)
					continue
				}
				var d *isa.DecodeError
				require.True(t, errors.As(err, &d))
				require.LessOrEqual(t, d.Offset, len(c))
				require.NotNil(t, d.Cause)
			}
		}
	}
}

func TestDecodeErrors(t *testing.T) {
	const head, neg = "4149564d01", "4149564d01 01 13 0161 01 " // a = neg and one operand
	loops := strings.Repeat("00 0161 01 01 ", isa.MaxDepth)
	for name, c := range map[string]struct {
		hex   string
		cause error
		want  string
	}{
		"foreign":            {"504b0304 00000000", isa.ErrForeign, `byte 0: it starts with "PK\x03\x04", want "AIVM"`},
		"version":            {"4149564d03 00", isa.ErrVersion, "byte 4: version 3, want 1 or 2"},
		"version 0":          {"4149564d00 00", isa.ErrVersion, "byte 4: version 0, want 1 or 2"},
		"no classes":         {"4149564d02 00", isa.ErrMalformed, "byte 4: version 2 without a list of classes, want 1"},
		"early classes":      {head + "01 01 0161 01 0b 01 0162", isa.ErrMalformed, "byte 10: a list of classes in version 1, want 2"},
		"nameless class":     {"4149564d02 01 01 0161 01 0b 01 00 00", isa.ErrMalformed, `class "" is no name of a class`},
		"blank class":        {"4149564d02 01 01 0161 01 0b 01 022062", isa.ErrMalformed, `class " b" is no name of a class`},
		"broken class":       {"4149564d02 01 01 0161 01 0b 01 020a62", isa.ErrMalformed, `class "\nb" is no name of a class`},
		"class of bytes":     {"4149564d02 01 01 0161 01 0b 01 02ff62", isa.ErrMalformed, `class "\xffb" is no name of a class`},
		"long class":         {"4149564d02 01 01 0161 01 0b 01 8102" + strings.Repeat("61", 257), isa.ErrMalformed, "length of a class is greater than 256"},
		"many classes":       {"4149564d02 01 01 0161 01 0b 8120", isa.ErrMalformed, "number of classes is greater than 4096"},
		"empty":              {"", isa.ErrTruncated, "byte 0: the file is empty"},
		"long count":         {head + "8000", isa.ErrMalformed, "byte 5: number of nodes is not written with the fewest bytes"},
		"count":              {head + "05 000161", isa.ErrTruncated, "byte 5: number of nodes is 5, with 3 bytes left"},
		"great count":        {head + "808008", isa.ErrMalformed, "byte 5: number of nodes is greater than 65536"},
		"endless count":      {head + strings.Repeat("ff", 12), isa.ErrMalformed, "byte 5: number of nodes is greater than"},
		"code":               {head + "01 ff 00 00", isa.ErrMalformed, "byte 6: no instruction has the code 255"},
		"name":               {head + "01 13 0131 00", isa.ErrMalformed, `byte 7: result "1" is no identifier`},
		"dot":                {head + "01 13 03612e62 00", isa.ErrMalformed, `result "a.b" is no identifier`},
		"dot of an input":    {head + "01 01 05612e622e63 00", isa.ErrMalformed, `result "a.b.c" is no identifier`},
		"dot at the end":     {head + "01 01 02612e 00", isa.ErrMalformed, `result "a." is no identifier`},
		"dot of an operand":  {head + "01 13 0161 01 01 05612e622e63", isa.ErrMalformed, `operand "a.b.c" is no identifier`},
		"dot of an axis":     {head + "01 13 0161 01 04 03612e62", isa.ErrMalformed, `operand "a.b" is no identifier`},
		"utf-8":              {head + "01 13 02c3a4 00", isa.ErrMalformed, "is no identifier"},
		"long name":          {head + "01 13 41" + strings.Repeat("61", 65) + "00", isa.ErrMalformed, "length of result is greater than 64"},
		"no name of a loop":  {head + "01 00 00 01 00", isa.ErrMalformed, `loop "" is no identifier`},
		"depth":              {head + "01" + loops + "00 0161 01 00", isa.ErrMalformed, "more than 16 nested loops"},
		"kind":               {neg + "0c 00", isa.ErrMalformed, "no operand has the kind 12"},
		"no kind":            {neg + "00 00", isa.ErrMalformed, "no operand has the kind 0"},
		"file":               {neg + "0a 0161", isa.ErrMalformed, "no operand has the kind 10"},
		"no bits":            {neg + "02 00 00", isa.ErrMalformed, "0 bits, want 1 to 100"},
		"one signed bit":     {neg + "02 03 00", isa.ErrMalformed, "a signed number needs 2 bits"},
		"bits":               {neg + "02 ca01 00", isa.ErrMalformed, "number format is greater than 201"},
		"scale":              {neg + "02 10 79", isa.ErrMalformed, "scale is greater than 120"},
		"size":               {neg + "06 01 0161 8180808004", isa.ErrMalformed, "size of the axis is greater than 1073741824"},
		"negative zero":      {neg + "07 01 01 01", isa.ErrMalformed, "negative zero"},
		"zero over two":      {neg + "07 00 01 02", isa.ErrMalformed, "0/2 is not in lowest terms"},
		"two over four":      {neg + "07 02 02 01 04", isa.ErrMalformed, "2/4 is not in lowest terms"},
		"over zero":          {neg + "07 02 02 00", isa.ErrMalformed, "denominator is zero"},
		"leading zero":       {neg + "07 04 0001 01 01", isa.ErrMalformed, "number starts with a zero"},
		"great number":       {neg + "07 8201" + strings.Repeat("ff", 65) + "0101", isa.ErrMalformed, "numerator is greater than 129"},
		"great denominator":  {neg + "07 02 01 41" + strings.Repeat("ff", 65), isa.ErrMalformed, "denominator is greater than 64"},
		"operands":           {head + "01 13 0161 8102 0101", isa.ErrMalformed, "number of operands is greater than 256"},
		"bytes after an end": {neg + "01 0162 00", isa.ErrMalformed, "byte 13: 1 bytes after the end"},
	} {
		t.Run(name, func(t *testing.T) {
			b, err := hex.DecodeString(strings.ReplaceAll(c.hex, " ", ""))
			require.NoError(t, err)
			_, err = isa.Decode(b)
			require.ErrorIs(t, err, c.cause)
			require.ErrorContains(t, err, c.want)
		})
	}
}

func TestDecodeRefusesLongFiles(t *testing.T) {
	b := make([]byte, isa.MaxEncoding+1)
	copy(b, isa.Encode(&isa.Program{}))
	_, err := isa.Decode(b)
	require.ErrorIs(t, err, isa.ErrMalformed)
}

// FuzzDecode: an accepted program has the encoding it came from, and checking
// it ends, without panic.
func FuzzDecode(f *testing.F) {
	for _, p := range samples(f) {
		f.Add(isa.Encode(p))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		p, err := isa.Decode(b)
		if err != nil {
			var d *isa.DecodeError
			require.ErrorAs(t, err, &d)
			return
		}
		require.Equal(t, b, isa.Encode(p))
		_, _ = isa.Check(p)
	})
}
