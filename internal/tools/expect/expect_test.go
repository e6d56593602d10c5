package expect

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm"
)

const program = `; expect out >= 3/4
;expect out<=0.75
  ; expect out == 0.750
; expect out > 0.75
; expect m < -1
; as you would expect: no expectation
x = const fx8.2[], values(3/4)
y = round x, fx8.2
out = output y
m = metric y
`

// Outcomes are exact: an output that is 3/4 is not above it.
func TestExpect(t *testing.T) {
	path := filepath.Join(t.TempDir(), "p.aasm")
	require.NoError(t, os.WriteFile(path, []byte(program), 0o644))
	list, err := Read("p.aasm", program)
	require.NoError(t, err)
	p, err := aivm.Load(path, nil)
	require.NoError(t, err)
	d, err := p.Data(aivm.Files{})
	require.NoError(t, err)
	r, err := p.Run(context.Background(), d, aivm.RunOptions{})
	require.NoError(t, err)
	var ok []bool
	for i := range list {
		require.NoError(t, list[i].Check(p))
		o := list[i].Of(r)
		require.Equal(t, "0.75", o.Got)
		ok = append(ok, o.OK)
	}
	require.Equal(t, []bool{true, true, true, false, false}, ok)
	for text, want := range map[string]string{
		"; expect out\n":        "p:1: expect out: want a name, one of >= <=",
		"a\n; expect out = 1\n": "p:2: expect out = 1: want a name",
		"; expect out > 1e9\n":  "p:1: expect out > 1e9: want a name",
		"; expect out > 1/0\n":  "1/0 is no number",
	} {
		_, err := Read("p", text)
		require.ErrorContains(t, err, want, text)
	}
	wrong := Expectation{Line: 3, Name: "oud"}
	require.ErrorContains(t, wrong.Check(p), "line 3: the program has no output or metric oud, did you mean out?")
}
