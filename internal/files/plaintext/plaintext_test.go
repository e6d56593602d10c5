package plaintext

import (
	"encoding/binary"
	"testing"
	"unicode/utf16"

	"github.com/stretchr/testify/require"
)

// wide is a text in UTF-16.
func wide(text string, order binary.AppendByteOrder) (b []byte) {
	for _, u := range utf16.Encode([]rune(text)) {
		b = order.AppendUint16(b, u)
	}
	return b
}

func TestEncoding(t *testing.T) {
	const text = "a,b\n1,2\n"
	for want, b := range map[string][]byte{
		"":         []byte(text),
		"UTF-16LE": wide(text, binary.LittleEndian),
		"UTF-16BE": wide(text, binary.BigEndian),
		"UTF-32":   append([]byte("\xff\xfe\x00\x00"), 'a', 0, 0, 0),
	} {
		require.Equal(t, want, Encoding(b), want)
	}
	require.Equal(t, "UTF-16", Encoding(wide(Mark+text, binary.LittleEndian)))
	require.Equal(t, "UTF-16", Encoding(wide(Mark+text, binary.BigEndian)))
	require.Empty(t, Encoding([]byte("\x00\x00\x00\x00")), "no text")
	require.Empty(t, Encoding(nil))
	require.Empty(t, Encoding([]byte("é")))
}

func TestSource(t *testing.T) {
	for file, want := range map[string]string{"x": "x", "x\r": "x\r", "x\r\ny": "x\r\ny", Mark + "x\n": "x\n", "x" + Mark: "x" + Mark} {
		got, err := Source([]byte(file))
		require.NoError(t, err)
		require.Equal(t, want, string(got))
	}
	for file, want := range map[string]string{
		"": "the file is empty", Mark: "the file is empty", " \r\n\t": "the file is empty",
		"x = 1\ry = 2\r": ErrOnlyCR.Error(),
		string(wide(Mark+"x = 1", binary.BigEndian)): "is text in UTF-16, want UTF-8: iconv -f UTF-16 -t UTF-8 makes it so",
	} {
		_, err := Source([]byte(file))
		require.EqualError(t, err, want, "%q", file)
	}
}
