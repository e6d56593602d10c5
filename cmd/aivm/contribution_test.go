package main

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// gains weighs the numbers of three providers: v(S) is what S has in all, but
// carol's number counts negative.
const gains = `
alice.x = input fx8.0[row=2]
bob.x   = input fx8.0[row=2]
carol.x = input fx8.0[row=2]
test.x  = input fx8.0[row=2]
a = sum alice.x
b = sum bob.x
c = sum carol.x
t = sum test.x
a1 = matmul a, at0, []
b1 = matmul b, at1, []
c1 = matmul c, at2, []
n1 = neg c1
ab = add a1, b1
abc = add ab, n1
s = mul abc, t
member = const bit[coalition=8, provider=3], members()
weights = const fx8.0[coalition=8, provider=3], shapley()
v = matmul member, s, [provider]
g = matmul weights, v, [coalition]
r = round g, fx24.0
phi = output r
`

func TestRunPrintsContributions(t *testing.T) {
	source := "at0 = const bit[provider=3], values(1, 0, 0)\nat1 = const bit[provider=3], values(0, 1, 0)\nat2 = const bit[provider=3], values(0, 0, 1)\n" + gains
	folder(t, map[string]string{"gains.aasm": source, "one.csv": "v\n1\n0\n", "three.csv": "v\n1\n2\n", "two.csv": "v\n0\n2\n"})
	args := []string{"run", "gains.aasm", "--in", "alice.x=three.csv", "--in", "bob.x=one.csv", "--in", "carol.x=two.csv", "--in", "test.x=one.csv"}
	c := works(t, args...)
	require.Contains(t, c.out, `
provider  contribution   share
alice                3  75.0 %  ██████████████████████████████
bob                  1  25.0 %  ██████████
carol               -2   0.0 %  ░░░░░░░░░░░░░░░░░░░░
`)
	require.Contains(t, files(t), "gains.contributions.png")

	require.Equal(t, []any{
		map[string]any{"provider": "alice", "value": 3.0, "exact": "3", "share": 0.75},
		map[string]any{"provider": "bob", "value": 1.0, "exact": "1", "share": 0.25},
		map[string]any{"provider": "carol", "value": -2.0, "exact": "-2", "share": 0.0},
	}, works(t, append(args, "--plot", "phi=bars.svg", "--json")...).object(t)["contributions"])
	require.Contains(t, files(t), "bars.svg")

	// Nobody has anything: no share, no division by zero.
	none := works(t, "run", "gains.aasm", "--absent", "alice", "--absent", "bob", "--absent", "carol", "--in", "test.x=one.csv", "--plot", "none").out
	require.Contains(t, none, "alice                0  0.0 %\n")
}
