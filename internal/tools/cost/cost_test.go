package cost_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/internal/tools/cost"
)

func report(t *testing.T, src string) *cost.Report {
	t.Helper()
	u, err := asm.LoadBytes("p.aasm", []byte(src), asm.Options{})
	require.NoError(t, err)
	return cost.Of(u)
}

// regression is a training whose costs are counted by hand below: 5 rows, 3
// features, 2 results, 7 steps.
const regression = `
x = input fx16.8[row=5, px=3]
y = input fx16.8[row=5, out=2]
w = state fx40.31[px=3, out=2], zeros()
loop step 7 {
  z = matmul x, w
  e = sub z, y
  r = round e, fx16.11
  g = grad z, r, w
  w = sgdstep w, g, 1/256
}
`

func TestAmounts(t *testing.T) {
	r := report(t, regression)
	at := map[string]cost.Amounts{}
	for _, i := range r.Instructions {
		at[i.Mnemonic+" "+i.Name] = i.Amounts
	}
	require.Equal(t, map[string]cost.Amounts{
		"input x": {Cells: 15, Addresses: 8 * 4},
		"input y": {Cells: 10, Addresses: 8 * 2},
		// One wide cell for each element of the end. The read in the loop is
		// Σ_s g[s,px,out]·[s before the step]: a sumcheck over 8 steps, with g bound
		// itself, 8·4·2, for its factors x and r have 32 + 128. The read at the end
		// sums over all steps: one value of g.
		"state w": {Cells: 6, Addresses: 8, Volume: 8 + 64},
		// z[s,row,out] = Σ_px x[row,px]·w[s,px,out]: px runs; x is bound at row; w, at
		// s and out, through g, 8·4·2.
		"matmul z": {Volume: 4 + 32 + 64, MACs: 7 * 5 * 3 * 2},
		"sub e":    {},
		// e.39 to .11 in fx16: a limb of result, 28 bits of remainder in two.
		"round r": {Cells: 3 * 70, Addresses: 3 * 8 * 8 * 2, Rounded: 70},
		// g[s,px,out] = Σ_row x[row,px]·r[s,row,out]: row runs; both are bound.
		"matmul g":  {Volume: 8 + 32 + 128, MACs: 7 * 5 * 3 * 2},
		"sgdstep w": {MACs: 7 * 6},
	}, at)
	require.Equal(t, 7, r.Steps)
	require.EqualValues(t, 15+10+6+210, r.Cells)
	require.EqualValues(t, 32+16+8+384, r.Addresses)
	require.EqualValues(t, 2*210+42, r.MACs)
	require.Empty(t, r.Warnings)
}

// Σ_px runs over steps too where both factors change with the step.
func TestVolumeOfSteps(t *testing.T) {
	r := report(t, `
a = input fx8.0[step=6, row=4, k=8]
b = input fx8.0[step=6, k=8, col=2]
loop step 6 {
  z = matmul a, b
  r = round z, fx24.0
}
`)
	i := slices.IndexFunc(r.Instructions, func(i cost.Instruction) bool { return i.Name == "z" })
	require.EqualValues(t, 8*8+8*4*8+8*8*2, r.Instructions[i].Volume)
}

func TestKeys(t *testing.T) {
	text, err := json.Marshal(report(t, regression))
	require.NoError(t, err)
	var m map[string]any
	require.NoError(t, json.Unmarshal(text, &m))
	keys := func(m map[string]any) []string {
		var k []string
		for name := range m {
			k = append(k, name)
		}
		slices.Sort(k)
		return k
	}
	require.Equal(t, strings.Fields("addresses bytes cells instructions macs program_id rounded steps volume warnings"), keys(m))
	first := m["instructions"].([]any)[0].(map[string]any)
	require.Equal(t, strings.Fields("addresses cells line macs mnemonic name rounded volume"), keys(first))
	require.Equal(t, []any{}, m["warnings"])
	require.EqualValues(t, 2, first["line"])
}

func TestWarnings(t *testing.T) {
	program := func(lines string) string {
		return `
x = input fx16.8[row=5, px=4]
m = input bit[px=4, out=2]
w = state fx40.31[px=4, out=2], zeros()
v = state fx40.31[px=4], zeros()
c = state fx40.31[out=2], zeros()
k = state fx40.31[], zeros()
` + lines + `
loop step 7 {
` + lines + `
  z = round x, fx16.8
}
`
	}
	for _, c := range []struct{ name, body, want string }{
		{"matmul", "h = matmul x, w", ""},
		{"vector", "h = matmul x, v", ""},
		{"bias", "h = matmul x, w\ng = add h, c\nr = round g, fx16.8", ""},
		{"scalar", "r = round k, fx16.8", ""},
		{"norm", "n = norm2 w", "norm2 (mul) multiplies state w elementwise in each of 7 steps: sumcheck volume of the order steps × parameters = 56"},
		{"inner product", "n = matmul w, m", "matmul multiplies state w"},
		{"mask", "n = mul m, w", "mul multiplies state w"},
		{"decay", "d = scale w, 1/8\nr = round d, fx40.31", "round rounds state w elementwise in each of 7 steps: cells of the order steps × parameters = 56"},
		{"transposed half", "a = transpose w, [out, px]\nb = slice a, px, 1:3\nr = round b, fx16.8", "round rounds state w"},
		{"reduced", "s = sum w\nr = round s, fx24.8", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			// The same lines outside of the loop cost no more than the state.
			src := program("")
			at := strings.Index(src, "  z = round")
			inner := report(t, src[:at]+c.body+"\n"+src[at:])
			outer := report(t, src+c.body)
			require.Empty(t, outer.Warnings)
			if c.want == "" {
				require.Empty(t, inner.Warnings)
				return
			}
			require.Len(t, inner.Warnings, 1)
			require.Contains(t, inner.Warnings[0], c.want)
			require.Regexp(t, `^p\.aasm:\d+:\d+: `, inner.Warnings[0])
		})
	}
}

// What no kernel takes is named, and its integers are in the memory of the run.
func TestReferenceRunsAreCounted(t *testing.T) {
	r := report(t, "x = input fx64.0[k=1000]\ny = round x, fx60.70, 1/3\nz = round x, fx60.2")
	require.Len(t, r.Warnings, 1)
	require.Contains(t, r.Warnings[0], "p.aasm:2:1: round runs by the reference evaluation")
	fast := report(t, "x = input fx64.0[k=1000]\ny = round x, fx60.0, 1/3\nz = round x, fx60.2")
	require.Empty(t, fast.Warnings)
	require.GreaterOrEqual(t, r.Bytes-fast.Bytes, int64(4*64*1000))
}
