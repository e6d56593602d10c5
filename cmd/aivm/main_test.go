package main

import (
	"bytes"
	"context"
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// call is what a call of the command left.
type call struct {
	code        int
	out, errors string
}

// aivm calls the command in the current folder.
func invoke(t *testing.T, args ...string) call {
	t.Helper()
	return invokeWith(t, context.Background(), "", args...)
}

func invokeWith(t *testing.T, ctx context.Context, stdin string, args ...string) call {
	t.Helper()
	var out, errs bytes.Buffer
	code := execute(ctx, args, strings.NewReader(stdin), &out, &errs)
	return call{code, out.String(), errs.String()}
}

// works calls the command and wants success.
func works(t *testing.T, args ...string) call {
	t.Helper()
	c := invoke(t, args...)
	require.Zero(t, c.code, "%v: %s%s", args, c.errors, c.out)
	return c
}

// mistakes are calls that are some, and what is said of them.
func mistakes(t *testing.T, list []struct{ args, want string }) {
	t.Helper()
	for _, x := range list {
		c := invoke(t, strings.Fields(x.args)...)
		require.Equal(t, exitMistake, c.code, x.args)
		require.Contains(t, c.errors, x.want, x.args)
	}
}

// object is the one JSON object on standard output.
func (c call) object(t *testing.T) map[string]any {
	t.Helper()
	var m map[string]any
	d := json.NewDecoder(strings.NewReader(c.out))
	require.NoError(t, d.Decode(&m), "%q", c.out)
	require.False(t, d.More(), "more than one object: %q", c.out)
	return m
}

// folder is a folder with the given files, made the current one.
func folder(t *testing.T, files map[string]string) {
	t.Helper()
	t.Chdir(t.TempDir())
	for name, text := range files {
		require.NoError(t, os.WriteFile(name, []byte(text), 0o644))
	}
}

// files are the files of the current folder and below.
func files(t *testing.T) []string {
	t.Helper()
	var names []string
	require.NoError(t, filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			names = append(names, path)
		}
		return err
	}))
	slices.Sort(names)
	return names
}

func keys(m map[string]any) []string {
	var k []string
	for name := range m {
		k = append(k, name)
	}
	slices.Sort(k)
	return k
}

// line learns y = 2x from four points, in steps of an inner loop; the weight is
// watched once an epoch.
const line = `param steps = 5
x = input fx16.8[row=4], "points.csv:x"
y = input fx16.8[row=4], "points.csv:y"
w = state fx40.24[], zeros()
loop epoch $steps {
  loop part 2 {
    p = mul x, w
    d = sub p, y
    e = round d, fx16.8
    n = norm2 e
    m = round n, ufx32.8
    loss = metric m
    g = grad p, e, w
    w = sgdstep w, g, 1/64
  }
  v = round w, fx16.8
  weight = metric v
}
f = round w, fx24.16
slope = output f
fit = output e2
`

const points = "x,y\n1,2\n2,4\n-1,-2\n0.5,1\n"

// project of line, with its last output defined.
func lineProject() map[string]string {
	src := strings.Replace(line, "fit = output e2", "p2 = mul x, w\ne2 = round p2, fx16.8\nfit = output e2", 1)
	return map[string]string{"line.aasm": src, "points.csv": points}
}
