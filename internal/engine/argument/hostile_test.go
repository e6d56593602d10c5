package argument_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/isa"
)

// lines are n lines of a program, made by number.
func lines(n int, line func(i int) string) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(line(i) + "\n")
	}
	return b.String()
}

// costly are programs within the limits of size that make a careless schedule,
// layout or plan grow faster than they do.
func costly() map[string]string {
	const in = "x = input bit[i=2, j=2]\nb = input bit[i=2, j=2]\nx0 = neg x\n"
	operands := func(name string, n int) string {
		return strings.TrimSuffix(strings.ReplaceAll(lines(n, func(i int) string { return fmt.Sprintf("%s%d,", name, i) }), "\n", " "), ", ")
	}
	return map[string]string{
		"a chain, each of which is used": in + lines(30000, func(i int) string {
			return fmt.Sprintf("x%d = neg x%d\nassert x%d, 0", i+1, i, i+1)
		}),
		"products, each a level": in + lines(60000, func(i int) string { return fmt.Sprintf("x%d = mul x%d, b", i+1, i) }) + "assert x60000, 0",
		"products of transposes": in + lines(20000, func(i int) string {
			return fmt.Sprintf("t%d = transpose x%d, [j, i]\nx%d = mul x%d, t%d", i, i, i+1, i, i)
		}) + "assert x20000, 0",
		"a list, seen at every level": in + lines(4000, func(i int) string { return fmt.Sprintf("v%d = input bit[i=1, j=2]", i) }) +
			lines(250, func(i int) string { return fmt.Sprintf("w%d = concat i, %s", i, operands("v", 250)) }) +
			"c = concat j, " + operands("w", 250) + "\ns = slice c, i, 0:2\nt = slice s, j, 0:2\n" +
			lines(5000, func(i int) string { return fmt.Sprintf("x%d = mul x%d, t", i+1, i) }) + "assert x5000, 0",
		"gathers": "x = input bit[i=4]\no = const ufx2.0[k=4], zeros()\n" + lines(30000, func(i int) string {
			return fmt.Sprintf("o%d = const ufx2.0[k=4], zeros()\ng%d = gather x, o%d", i, i, i)
		}) + "s = sum g0\nassert s, 0\n",
		"gathers that are used": "x = input bit[i=1024]\no = const ufx2.0[k=4], zeros()\n" + lines(15000, func(i int) string {
			return fmt.Sprintf("o%d = const ufx2.0[k=4], zeros()\ng%d = gather x, o%d\nassert g%d, 0", i, i, i, i)
		}),
		"reshapes by great primes": "x = input bit[p=32749, q=32719]\n" + lines(8, func(i int) string {
			return fmt.Sprintf("y%d = reshape x, [r=32719, s=32749]\nz%d = neg y%d\nn%d = reshape z%d, [a%d=32719, s=32749]\nassert n%d, 0", i, i, i, i, i, i, i)
		}),
		"reshapes of many axes": "x = input bit[p=13, q=17, r=19, s=23]\n" + lines(3000, func(i int) string {
			return fmt.Sprintf("y%d = reshape x, [a%d=23, b=19, c=17, d=13]\nassert y%d, 0", i, i, i)
		}),
		"loops, each with an update": "x = input fx8.0[]\nw = state fx60.0[], zeros()\n" + lines(16000, func(i int) string {
			return fmt.Sprintf("loop l%d 3 {\nloop m%d 3 {\nw = sgdstep w, x, 1\n}\n}", i, i)
		}),
		"nests, read and updated": "x = input fx8.0[]\nw = state fx60.0[], zeros()\n" + lines(250, func(i int) string {
			open := lines(14, func(d int) string { return fmt.Sprintf("loop l%d_%d 3 {", i, d) })
			return open + fmt.Sprintf("r%d = round w, fx60.0\nw = sgdstep w, x, 1\n", i) + strings.Repeat("}\n", 14)
		}),
		"reads of a state that changes": "x = input fx8.0[]\nw = state fx60.0[], zeros()\n" + lines(500, func(i int) string {
			return fmt.Sprintf("n%d = neg w\nw = sgdstep w, x, 1\n", i) + lines(50, func(k int) string { return fmt.Sprintf("a%d_%d = add n%d, x", i, k, i) })
		}),
		"tables":            "x = input fx16.8[]\n" + lines(64, func(i int) string { return fmt.Sprintf("y%d = sigmoid x, fx16.%d", i, i) }),
		"data sets":         lines(32000, func(i int) string { return fmt.Sprintf("x%d = input bit[]", i) }),
		"great data":        lines(60, func(i int) string { return fmt.Sprintf("x%d = input fx64.0[a=536870912]", i) }),
		"members of no set": "set.x = input bit[]\n" + lines(60000, func(i int) string { return fmt.Sprintf("y%d = neg set", i) }),
		"outputs":           "x = input bit[]\n" + lines(30000, func(i int) string { return fmt.Sprintf("r%d = round x, ufx%d.0\no%d = output r%d", i, 1+i%60, i, i) }),
	}
}

// Programs within the limits, whoever wrote them, cost a verifier little before he
// looks at the proof.
func TestHostileProgramsAreLaidOutOrRefused(t *testing.T) {
	for name, src := range costly() {
		if testing.Short() && len(src) > 1<<19 {
			continue // assembling it takes longer
		}
		t.Run(name, func(t *testing.T) {
			p, err := asm.AssembleBytes("h.aasm", []byte(src), asm.Options{})
			require.NoError(t, err)
			lay(t, isa.Encode(p))
		})
	}
}
