package datasource_test

import (
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/files/datasource"
	"github.com/aivm/aivm/internal/files/opening"
)

func TestSplit(t *testing.T) {
	for arg, want := range map[string][2]string{
		"x=a.csv:v": {"x", "a.csv:v"}, "a.csv:v": {"", "a.csv:v"}, "a.csv@scale=1/2": {"", "a.csv@scale=1/2"}, "x=": {"", "x="}, "2=a": {"", "2=a"},
	} {
		name, file, named := datasource.Split(arg)
		require.Equal(t, want, [2]string{name, file}, arg)
		require.Equal(t, want[0] != "", named, arg)
	}
}

// A set is described by files, formats and axes, or is one of a program; of what is wrong the flag is named.
func TestSource(t *testing.T) {
	t.Chdir(t.TempDir())
	require.NoError(t, os.WriteFile("a.csv", []byte("v,w\n1,2\n3,4\n5,6\n"), 0o644))
	require.NoError(t, os.WriteFile("p.aasm", []byte("a.x = input fx16.8[row=3, col=2], \"a.csv:v..w\"\ny = neg a.x\nz = round y, fx16.8\no = output z\n"), 0o644))
	for name, c := range map[string]struct {
		r    datasource.Request
		args []string
		want string // tensors of the set, or the error
		bad  bool
	}{
		"axes of the file": {datasource.Request{Formats: []string{"fx16.8"}, Axes: []string{"x=row,col"}}, []string{"x=a.csv:v..w"}, "x fx16.8[row=3, col=2]", false},
		"axes with sizes":  {datasource.Request{Formats: []string{"fx16.8"}, Axes: []string{"x=row=3,col=2"}}, []string{"x=a.csv:v..w"}, "x fx16.8[row=3, col=2]", false},
		"of a program":     {datasource.Request{Program: "p.aasm:a"}, nil, "x fx16.8[row=3, col=2]", false},
		"zeros":            {datasource.Request{Program: "p.aasm:a", Absent: true}, nil, "x fx16.8[row=3, col=2]", false},
		"nothing":          {datasource.Request{}, nil, "want a source of data", true},
		"zeros of nobody":  {datasource.Request{Absent: true}, nil, "--absent: whose data they stand for", true},
		"no such set":      {datasource.Request{Program: "p.aasm:b"}, nil, "b", true},
		"too few axes":     {datasource.Request{Formats: []string{"fx16.8"}, Axes: []string{"x=row"}}, []string{"x=a.csv:v..w"}, "--axes row: 1 name, a.csv:v..w has 2", true},
		"no size":          {datasource.Request{Formats: []string{"fx16.8"}, Axes: []string{"x=row=3,col="}}, []string{"x=a.csv:v..w"}, "want a size behind the =", true},
	} {
		s, err := c.r.Source(c.args)
		if c.bad {
			require.ErrorContains(t, err, c.want, name)
			continue
		}
		require.NoError(t, err, name)
		set, err := s.Read()
		require.NoError(t, err, name)
		require.Equal(t, c.want, opening.Text(set.Decls), name)
	}
}
