package compiler

import (
	"bytes"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestLayerErrors holds what is said of models that do not fit together against a golden file.
func TestLayerErrors(t *testing.T) {
	dir := flowers(t)
	const text = "data \"verses.txt\" { text [char=27] }\n"
	var b bytes.Buffer
	for _, c := range []struct{ model, rest string }{
		{"input x [part=4]\ndense h 8 leaky_relu 2\ndense out 3", ""},
		{"input x [part=4]\ndense h 8 leakyrelu\ndense out 3", ""},
		{"input x [part=4]\ndense h 8\nadd r y\ndense out 3", ""},
		{"input x [part=4]\ndense h 8\nadd r x\ndense out 3", ""},
		{"input x [part=4]\nadd r x tnah\ndense out 3", ""},
		{"input x [part=4]\ndense h 6\nlayernorm n\ndense out 3", ""},
		{"input x [part=4]\ndense h 8\ndropout k 1\ndense out 3", ""},
		{"input x [part=4]\ndense h 8 each t\ndense out 3", ""},
		{"input x [part=4]\ndense h 8 each part\ndense out 3", ""},
		{"input x [part=4]\nembedding e 8\ndense out 3", ""},
		{"input x [part=4]\nattention a heads 2\ndense out 3", ""},
		{"input x [t=8, char=27]\nembedding e 8\nattention a heads 3\ndense out 27 each t", text},
		{"input x [t=8, char=27]\nembedding e 8\nattention a head 2\ndense out 27 each t", text},
		{"input x [t=8, char=27]\nembedding e 8\nattention a heads 2 casual\ndense out 27 each t", text},
		{"input x [t=8, char=27]\nembedding e 8\nembedding f 8\ndense out 27 each t", text},
		{"input x [t=8, char=27]\nembedding e 8\ndense out 27", text},
		{"input x [t=8, char=27]\nembedding e 8\ndense out 26 each t", text},
		{"input x [t=8, char=26]\nembedding e 8\ndense out 26 each t", text},
		{"input x [t=8, char=26]\nembedding e 8\ndense out 26 each t", strings.Replace(text, "27", "26", 1)},
		{"input x [t=900, char=27]\nembedding e 8\ndense out 27 each t", text},
		{"input x [t=8, char=27] centre 1/2\nembedding e 8\ndense out 27 each t", text},
		{"input x [t=8, char=27]\nembedding e 8\ndense out 27 each t", strings.Replace(text, "verses", "versus", 1)},
		{"input x [t=8, char=27]\nembedding e 8\nproduct m\ndense out 27", text},
		{"input x [t=8, char=27]\nembedding e 8 by char\ndense out 27 each t", text},
		{"input x [t=8, char=27]\nembedding e 8\ndense out 27 each t", strings.Replace(text, "verses.txt", "people.csv", 1)},
		{"input x [t=8, char=27]\nembedding e 8\ndense out 27 each t", text + "loss mse\n"},
		{"input x [part=4]\ndense out 3", "loss cross_entropy smoothing 1\n"},
		{"input x [part=4]\ndense out 3", "loss cross_entropy weights 1, 1/3\n"},
		{"input x [part=4]\ndense out 3", "loss huber 1/3\n"},
		{"input x [part=4]\ndense out 3", "loss cross_entrpy\n"},
	} {
		src := "model {\n" + c.model + "\n}\n" + c.rest
		given, usual := heads(t, src), heads(t, frame)
		for _, head := range slices.Sorted(maps.Keys(usual)) {
			if given[head] == "" {
				src += usual[head]
			}
		}
		j, err := Parse("layers.train", []byte(src))
		if err == nil {
			j.Dir = dir
			_, err = j.Compile(Options{})
		}
		require.Error(t, err, c.model)
		message := strings.ReplaceAll(err.Error(), dir+"/", "")
		fmt.Fprintf(&b, "%s\n%s%s\n\n", c.model, c.rest, message)
	}
	golden(t, "layer_errors.txt", b.Bytes())
}
