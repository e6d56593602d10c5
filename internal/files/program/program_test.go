package program_test

import (
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/files/program"
	"github.com/aivm/aivm/isa"
)

const text = "x = input fx16.8[row=2], \"x.csv:v\"\ny = neg x\nz = round y, fx16.8\no = output z\n"

// The end of a name says the kind of a program, else its first bytes do; a file and its contents are read alike.
func TestKinds(t *testing.T) {
	t.Chdir(t.TempDir())
	u, _, err := program.Parse("p.aasm", []byte(text), nil)
	require.NoError(t, err)
	encoded, id := isa.Encode(u.Program), isa.ProgramID(u.Program)
	require.Equal(t, 4, program.Instructions(u))
	for _, c := range []struct {
		name    string
		content []byte
		params  map[string]string
		want    string // error; empty for the program
	}{
		{name: "p.aasm", content: []byte(text)},
		{name: "p.aivm", content: encoded},
		{name: "encoded", content: encoded},
		{name: "assembly", content: []byte(text)},
		{name: "encoded.aasm", content: encoded, want: "encoded.aasm:1:"},
		{name: "text.aivm", content: []byte(text), want: "text.aivm: "},
		{name: "empty.aivm", want: "empty.aivm: the file is empty"},
		{name: "cut.aivm", content: encoded[:len(encoded)-1], want: "cut.aivm: "},
		{name: "with.aivm", content: encoded, params: map[string]string{"n": "1"}, want: "with.aivm is assembled already"},
		{name: "with.train", content: []byte("model {"), params: map[string]string{"n": "1"}, want: "with.train has no number behind a word n"},
		{name: "bad.train", content: []byte("model {"), want: "bad.train:1:"},
		{name: "with.aasm", content: []byte(text), params: map[string]string{"n": "1"}, want: "there is no parameter n"},
	} {
		require.NoError(t, os.WriteFile(c.name, c.content, 0o644))
		loaded, err := program.Load(c.name, c.params)
		parsed, _, errParse := program.Parse(c.name, c.content, c.params)
		if c.want != "" {
			require.ErrorContains(t, err, c.want, c.name)
			require.ErrorContains(t, errParse, c.want, c.name)
			continue
		}
		require.NoError(t, err, c.name)
		require.NoError(t, errParse, c.name)
		require.Equal(t, id, isa.ProgramID(loaded.Program), c.name)
		require.Equal(t, id, isa.ProgramID(parsed.Program), c.name)
	}
	_, err = program.Load("none", nil)
	require.ErrorIs(t, err, os.ErrNotExist)
	p, err := program.Decode("encoded")
	require.NoError(t, err)
	require.Equal(t, id, isa.ProgramID(p))
}
