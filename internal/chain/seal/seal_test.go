package seal

import (
	"bytes"
	"crypto/rand"
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func newKeys(t *testing.T, hybrid bool) (Recipients, Keys) {
	t.Helper()
	k, err := NewKey(hybrid)
	require.NoError(t, err)
	to, err := ParseRecipient(k.Recipient)
	require.NoError(t, err)
	text, err := k.AppendText(nil)
	require.NoError(t, err)
	keys, err := ReadKeys(bytes.NewReader(text))
	require.NoError(t, err)
	return to, keys
}

func sealed(t *testing.T, plain []byte, to Recipients, armored bool) []byte {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, Seal(&b, bytes.NewReader(plain), to, armored))
	return b.Bytes()
}

func plaintext(n int) []byte {
	b := make([]byte, n)
	_, _ = rand.Read(b)
	return b
}

func TestSealOpens(t *testing.T) {
	for _, hybrid := range []bool{false, true} {
		to, keys := newKeys(t, hybrid)
		other, otherKeys := newKeys(t, hybrid)
		for _, n := range []int{0, 1, 1 << 16, 1<<16 + 1, 300_000} {
			for _, armored := range []bool{false, true} {
				plain := plaintext(n)
				s := sealed(t, plain, append(append(Recipients{}, to...), other...), armored)
				if n > 15 {
					require.False(t, bytes.Contains(s, plain[:16]))
				}
				for _, k := range []Keys{keys, otherKeys, append(append(Keys{}, otherKeys...), keys...)} {
					var got bytes.Buffer
					require.NoError(t, Open(&got, bytes.NewReader(s), k))
					require.True(t, bytes.Equal(plain, got.Bytes()), "%d bytes", n)
				}
			}
		}
	}
}

func TestOpenRefuses(t *testing.T) {
	to, keys := newKeys(t, false)
	_, strangers := newKeys(t, false)
	plain := plaintext(200_000)
	s := sealed(t, plain, to, false)
	flipped := func(at int) []byte {
		b := bytes.Clone(s)
		b[at] ^= 1
		return b
	}
	other := func(at int) []byte { // another digit in base64
		b := flipped(at)
		b[at] = 'A'
		if s[at] == 'A' {
			b[at] = 'B'
		}
		return b
	}
	text := sealed(t, plain, to, true)
	for name, c := range map[string]struct {
		file []byte
		keys Keys
		want error
	}{
		"another's key":       {s, strangers, ErrKey},
		"a plain file":        {plain, keys, ErrFormat},
		"an empty file":       {nil, keys, ErrFormat},
		"the wrapped key":     {other(60), keys, ErrKey},
		"the header's MAC":    {flipped(bytes.Index(s, []byte("---")) + 10), keys, ErrDamaged},
		"the first chunk":     {flipped(1000), keys, ErrDamaged},
		"the last byte":       {flipped(len(s) - 1), keys, ErrDamaged},
		"cut in the header":   {s[:50], keys, ErrDamaged},
		"cut by a byte":       {s[:len(s)-1], keys, ErrDamaged},
		"cut after a chunk":   {s[:len(s)-(200_000-3<<16)-16], keys, ErrDamaged},
		"a byte more":         {append(bytes.Clone(s), 0), keys, ErrDamaged},
		"text cut in two":     {text[:len(text)/2], keys, ErrDamaged},
		"text without an end": {text[:len(text)-40], keys, ErrDamaged},
	} {
		var got bytes.Buffer
		err := Open(&got, bytes.NewReader(c.file), c.keys)
		require.ErrorIs(t, err, c.want, name)
	}
}

type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, io.ErrShortWrite }

// An error of the disk is none of the file.
func TestOpenSaysWhoseFault(t *testing.T) {
	to, keys := newKeys(t, false)
	err := Open(broken{}, bytes.NewReader(sealed(t, plaintext(10), to, false)), keys)
	require.ErrorIs(t, err, io.ErrShortWrite)
	require.False(t, errors.Is(err, ErrDamaged))
}

func TestRecipients(t *testing.T) {
	k, err := NewKey(false)
	require.NoError(t, err)
	list, err := ReadRecipients(strings.NewReader("# the owner\n" + k.Recipient + "\n\n" + k.Recipient + "\n"))
	require.NoError(t, err)
	require.Len(t, list, 2)
	_, err = ParseRecipient(k.Secret)
	require.ErrorContains(t, err, "SECRET key")
	require.NotContains(t, err.Error(), k.Secret)
	for _, bad := range []string{"", "age1", "bob", k.Recipient[:30], k.Recipient + "\n" + k.Recipient} {
		_, err = ParseRecipient(bad)
		require.ErrorContains(t, err, "is no recipient", bad)
	}
	_, err = ReadKeys(strings.NewReader(k.Recipient))
	require.ErrorContains(t, err, "no key file")
}
