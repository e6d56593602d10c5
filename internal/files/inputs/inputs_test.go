package inputs_test

import (
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/files/inputs"
	"github.com/aivm/aivm/internal/files/program"
)

// Tensors come from the files that the program names, or from others in their place; what the program does not take is refused.
func TestRead(t *testing.T) {
	t.Chdir(t.TempDir())
	for name, text := range map[string]string{"x.csv": "v\n1\n2\n", "other.csv": "v\n3\n4\n", "long.csv": "v\n1\n2\n3\n4\n"} {
		require.NoError(t, os.WriteFile(name, []byte(text), 0o644))
	}
	u, _, err := program.Parse("p.aasm", []byte("a.x = input fx16.8[row=2], \"x.csv:v\"\nb.x = input fx16.8[row=2], \"x.csv:v\"\ny = add a.x, b.x\nz = round y, fx16.8\no = output z\n"), nil)
	require.NoError(t, err)
	for name, c := range map[string]struct {
		r    inputs.Request
		want string   // error; empty for values
		a, b [2]int64 // in 1/256
	}{
		"named by the program": {inputs.Request{}, "", [2]int64{256, 512}, [2]int64{256, 512}},
		"another file":         {inputs.Request{Files: map[string]string{"b.x": "other.csv:v"}}, "", [2]int64{256, 512}, [2]int64{768, 1024}},
		"an absent provider":   {inputs.Request{Absent: []string{"b"}}, "", [2]int64{256, 512}, [2]int64{}},
		"no such input":        {inputs.Request{Files: map[string]string{"c.x": "x.csv:v"}}, "--in: the program takes no c.x", [2]int64{}, [2]int64{}},
		"no such provider":     {inputs.Request{Absent: []string{"c"}}, "--absent: the program has no data set c", [2]int64{}, [2]int64{}},
		"no such opening":      {inputs.Request{Openings: map[string]string{"a": "none.opening"}}, "none.opening", [2]int64{}, [2]int64{}},
		"no model before":      {inputs.Request{Start: "m.opening"}, "does not continue", [2]int64{}, [2]int64{}},
		"too many rows":        {inputs.Request{Files: map[string]string{"a.x": "long.csv:v"}}, "long.csv", [2]int64{}, [2]int64{}},
	} {
		c.r.Words = inputs.Flags
		d, err := c.r.Read(u)
		if c.want != "" {
			require.ErrorContains(t, err, c.want, name)
			continue
		}
		require.NoError(t, err, name)
		require.False(t, d.Continues())
		for tensor, want := range map[string][2]int64{"a.x": c.a, "b.x": c.b} {
			for i, w := range want {
				data := d.In[tensor]
				at := data.At(i)
				require.Equal(t, w, at.Int64(), "%s: %s[%d]", name, tensor, i)
			}
		}
	}
}
