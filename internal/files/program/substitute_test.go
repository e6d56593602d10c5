package program

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestSubstitute(t *testing.T) {
	const src = "; batch 7\nmodel {\n  dense h 16 relu\n}\ndata \"batch 5.csv\" {\n  split 80% shuffle 3\n}\noptimizer sgd rate 1/4, 1/8 after epoch 8\ntrain { epochs 4, batch 32, shuffle 1 }\n"
	got, err := substitute("x.train", []byte(src), map[string]string{"batch": "8", "h": "64", "rate": "1/2", "split": "75%"})
	require.NoError(t, err)
	require.Equal(t, "; batch 7\nmodel {\n  dense h 64 relu\n}\ndata \"batch 5.csv\" {\n  split 75% shuffle 3\n}\noptimizer sgd rate 1/2, 1/8 after epoch 8\ntrain { epochs 4, batch 8, shuffle 1 }\n", string(got))
	for name, c := range map[string][2]string{
		"batsh":   {"8", "no number behind a word batsh, did you mean batch? (7 such words: batch, epoch, epochs, h, rate, shuffle, split)"},
		"shuffle": {"2", "numbers behind shuffle in lines 6, 9"},
		"batch":   {"8 }", "want a number"},
	} {
		_, err := substitute("x.train", []byte(src), map[string]string{name: c[0]})
		require.ErrorContains(t, err, c[1])
	}
}
