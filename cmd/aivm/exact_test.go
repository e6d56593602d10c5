package main

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// What is printed is proven, to the last digit: two statements that differ print
// differently, everywhere.
func TestOutputsPrintExactly(t *testing.T) {
	proving(t)
	for name, text := range map[string]string{
		"wide.aasm": "x = input fx64.0[row=1]\no = output x\n",
		"a.csv":     "v\n9007199254740993\n", "b.csv": "v\n9007199254740992\n",
		"fraction.aasm": "x = input fx64.30[row=9]\no = output x\n",
		"f.csv":         "v\n0.3\n123456.789\n0\n-0.5\n1e9\n1\n2\n3\n-8589934592\n",
	} {
		require.NoError(t, os.WriteFile(name, []byte(text), 0o644))
	}
	type said struct{ table, json string }
	seen := map[said]string{}
	for name, want := range map[string]string{"a": "9007199254740993", "b": "9007199254740992"} {
		in := []string{"--in", "x=" + name + ".csv:v"}
		run := append([]string{"run", "wide.aasm"}, in...)
		require.Contains(t, works(t, run...).out, "o[row=1]  "+want+"\n")
		require.Contains(t, compact(works(t, append(run, "--json")...).out), `"outputs":{"o":[`+want+`]}`)

		proof := name + ".private.proof"
		proved := works(t, append([]string{"prove", "wide.aasm", "--chunk", "13", "--json", "-o", proof}, in...)...).out
		verified := works(t, "verify", proof, "--json").out
		for _, out := range []string{proved, verified} {
			require.Contains(t, compact(out), `"outputs":{"o":[`+want+`]}`)
			require.Contains(t, compact(out), `"exact":{"o":{"scale":0,"integers":["`+want+`"]}}`)
		}
		table := works(t, "verify", proof).out
		require.Contains(t, table, want)
		seen[said{table, compact(verified)}] = name
	}
	require.Len(t, seen, 2)

	c := works(t, "run", "fraction.aasm", "--in", "x=f.csv:v")
	require.Contains(t, c.out, " 0.299999999813735485076904296875 123456.788999999873340129852294921875 0 -0.5 ")
	require.Contains(t, c.out, "… (9 values from -8589934592 to 1000000000)")
	object := works(t, "run", "fraction.aasm", "--in", "x=f.csv:v", "--json")
	d := json.NewDecoder(strings.NewReader(object.out))
	d.UseNumber()
	var got struct {
		Outputs map[string][]json.Number
		Exact   map[string]struct {
			Scale    int
			Integers []string
		}
	}
	require.NoError(t, d.Decode(&got))
	require.Equal(t, 30, got.Exact["o"].Scale)
	require.Equal(t, []string{"322122547", "132560717806043", "0", "-536870912", "1073741824000000000", "1073741824", "2147483648", "3221225472", "-9223372036854775808"}, got.Exact["o"].Integers)
	require.Equal(t, json.Number("-8589934592"), got.Outputs["o"][8])
	require.Equal(t, json.Number("-0.5"), got.Outputs["o"][3])
}

// Metrics are exact too, in their file and as last values.
func TestMetricsPrintExactly(t *testing.T) {
	folder(t, map[string]string{
		"m.aasm": "x = input fx64.0[]\ny = input fx64.40[]\nloop step 2 {\n  s = mul x, y\n  m = metric s\n}\n",
		"x.csv":  "v\n9007199254740993\n", "y.csv": "v\n0.0000000000009094947017729282379150390625\n",
	})
	c := works(t, "run", "m.aasm", "--in", "x=x.csv:v", "--in", "y=y.csv:v", "--metrics", "m.csv", "--plot", "none", "--json")
	require.Contains(t, compact(c.out), `"metrics":{"m":8192.0000000000009094947017729282379150390625}`)
	text, err := os.ReadFile("m.csv")
	require.NoError(t, err)
	require.Contains(t, string(text), "8192.0000000000009094947017729282379150390625\n")
}

// compact is text without white space.
func compact(s string) string { return strings.Join(strings.Fields(s), "") }
