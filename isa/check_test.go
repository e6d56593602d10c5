package isa_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
)

// checkErrors are one program for each rule of the checker that it breaks, and
// what the checker says. Rules of one instruction are in asm's golden files, but for those
// of its gradient, whose labels stand behind its name here.
var checkErrors = []struct {
	label, program, want string
}{
	// Names.
	{
		"N1", "x = input fx8.4[k=3]\nx = neg x",
		"2:1: x is already defined at test.aasm:1:1",
	},
	{
		"N1", "x = input fx8.4[k=3]\nloop x 3 {\n}",
		"2:1: x is already defined at test.aasm:1:1",
	},
	{
		"N2", "logits = input fx8.4[k=3]\ny = neg logit",
		"2:9: logit is not defined, did you mean logits?",
	},
	{
		"N2", "y = neg x\nx = input fx8.4[k=3]",
		"1:9: x is not defined",
	},
	{
		"N3", "x = input fx8.4[k=3]\nloop t 3 {\n  y = neg t\n}",
		"3:11: t is a loop, want a tensor",
	},
	{
		"N3", "x = input fx8.4[k=3]\ny = output x\nz = neg y",
		"3:9: y is the result of output, want a tensor: use x",
	},
	{
		"N4", "x = input fx8.4[k=3]\nloop t 3 {\n  y = neg x\n}\nz = neg y",
		"5:9: y is defined at test.aasm:3:3 inside loop t: only states carry values out of a loop",
	},
	{
		"N5", "x = input fx8.4[t=4, k=3]\nloop t 3 {\n  y = neg x\n}",
		"3:11: x: axis t has 4 entries, but loop t runs 3 times",
	},
	{
		"N3", "alice.x = input fx8.4[k=3]\nalice.y = input fx8.4[k=3]\nz = neg alice",
		"3:9: alice is a data set, want a tensor of it: alice.x, alice.y",
	},
	{
		"N2", "alice.features = input fx8.4[k=3]\nz = neg alice.feature",
		"2:9: alice.feature is not defined, did you mean alice.features?",
	},
	{
		"N2", "alice.x = input fx8.4[k=3]\nz = neg x",
		"2:9: x is not defined",
	},
	{
		"N1", "alice.x = input fx8.4[k=3]\nalice.x = input fx8.4[k=3]",
		"2:1: alice.x is already defined at test.aasm:1:1",
	},
	{
		"N6", "alice.x = input fx8.4[k=3]\nalice.y = neg alice.x",
		`2:1: "alice.y" is no name of a result: a dot is in those of inputs alone, as in set.tensor`,
	},
	{
		"N6", "a.b.c = input fx8.4[k=3]",
		`1:1: "a.b.c" is no name: want one dot at most, as in set.tensor`,
	},
	{
		"N6", "x = input fx8.4[k=3]\ny = max x, x.k",
		`2:12: "x.k" is no name: want a letter or _, then letters, digits and _, 64 in all at most`,
	},
	{
		"N7", "alice = input fx8.4[k=3]\nalice.x = input fx8.4[k=3]",
		"2:1: alice.x: alice is defined at test.aasm:1:1 and no data set: give one of them another name",
	},
	{
		"N7", "alice.x = input fx8.4[k=3]\nalice = neg alice.x",
		"2:1: alice is the data set of alice.x, at test.aasm:1:1: give one of them another name",
	},
	{
		"N7", "alice.x = input fx8.4[k=3]\nloop alice 3 {\n}",
		"2:1: alice is the data set of alice.x, at test.aasm:1:1: give one of them another name",
	},
	// Forms.
	{
		"F1", "x = input fx8.4[k=3]\nneg x",
		"2:1: neg has a result: write name = neg …",
	},
	{
		"F1", "x = input fx8.4[k=3]\ny = assert x, 1",
		"2:1: assert has no result",
	},
	{
		"F2", "x = input fx8.4[k=3]\ny = neg x, x",
		"2:12: neg: a tensor is one operand too many, want dst = neg x",
	},
	{
		"F3", "x = input fx8.4[k=3]\ny = scale x, x",
		"2:14: scale: operand factor is a tensor, want a number",
	},
	{
		"F4", "x = input fx8.4[k=3]\ny = round x",
		"2:1: round: operand format is missing, want dst = round x, format [, factor]",
	},
	{
		"F5", "x = input fx65.4[k=3]",
		"1:11: input: number format fx65.4: 65 bits, want 1 to 64",
	},
	{
		"F5", "x = input fx8.4[k=3]\ny = round x, fx70.4",
		"2:14: round: number format fx70.4: 70 bits, want 1 to 64",
	},
	{
		"F6", "x = input fx8.4[k=3, k=3]",
		"1:11: input: axis k occurs twice",
	},
	{
		"F6", "x = input fx8.4[k=0]",
		"1:11: input: axis k has 0 entries, want 1 or more",
	},
	{
		"F6", "x = input fx8.4[k=65536, j=65536]",
		"1:11: input: more than 1073741824 elements",
	},
	// Declarations.
	{
		"D1", "loop t 3 {\n  x = input fx8.4[k=3]\n}",
		"2:3: input: declare it outside loop t",
	},
	{
		"D1", "loop t 3 {\n  w = state fx40.4[k=3], zeros()\n}",
		"2:3: state w: declare it outside loop t, or as a carry, which starts anew at each iteration",
	},
	{
		"D2", "c = const fx8.4[k=3], values(1, 2)",
		"1:23: const c: 2 values, want 3 for [k=3]",
	},
	{
		"D2", "c = carry fx8.4[k=3], private()",
		"1:23: carry c: private() is for states",
	},
	{
		"D3", "w = state ufx40.4[k=3], zeros()",
		"1:11: state w: format ufx40.4 is unsigned, want fxB.F",
	},
	{
		"D4", "loop t 3 {\n  w = carry fx40.4[t=3], zeros()\n}",
		"2:13: carry w: axis t is named as a loop around it",
	},
	// States.
	{
		"S1", "x = input fx8.4[k=3]\nx = sgdstep x, x, 1",
		"2:13: sgdstep: x is no state",
	},
	{
		"S2", "x = input fx8.4[k=3]\nw = state fx40.4[k=3], zeros()\nv = sgdstep w, x, 1",
		"3:1: sgdstep updates w: write w = sgdstep w, …",
	},
	{
		"S3", "w = state fx40.4[k=3], fill(1)\nloop t 3 {\n  w = sgdstep w, w, 2\n}",
		"3:3: state w depends on itself without rounding: insert round on the way from w to its update",
	},
	{
		"S3", "w = state fx40.20[k=3], fill(1)\nv = state fx40.20[k=3], fill(1)\nloop t 3 {\n  w = sgdstep w, v, 1\n  v = sgdstep v, w, 1\n}",
		"4:3: state w depends on itself without rounding: insert round on the way from w to its update",
	},
	{
		"S4", "w = state fx40.4[k=3], previous()\nv = state fx40.4[k=3], zeros()",
		"2:24: state v starts from zeros(), but the program continues: want previous() for every state",
	},
	// Gradients.
	{
		"G1", "x = input fx8.4[k=3]\ng = grad x, x, x",
		"2:10: grad: x was not made by an instruction",
	},
	{
		"G2", "x = input fx8.4[k=3]\ny = step x\ng = grad y, x, x",
		"3:10: grad: step has no gradient",
	},
	{
		"G3", "x = input fx8.4[k=3]\nb = input fx8.4[k=3]\ny = neg x\ng = grad y, x, b",
		"4:16: grad: b is not an operand of y = neg x",
	},
	{
		"G4", "x = input fx8.4[k=3]\ny = sum x\ng = grad y, x, x",
		"3:13: grad: the gradient x is [k=3], want the shape of y, []",
	},
	{
		"round G5", "x = input fx8.4[k=3]\ny = round x, fx8.4, 1/3\ng = grad y, x, x",
		"3:1: grad: the gradient of a round by 1/3 is not exact: scale the gradient yourself",
	},
	{
		"softmax G5", "x = input fx8.4[k=3]\nm = input bit[k=3]\np = softmax x, k, ufx16.15, m\ng = grad p, x, m",
		"4:1: grad: there is no gradient with respect to the mask",
	},
	{
		"xent G5", "x = input fx8.4[k=3]\ny = input bit[k=3]\none = const bit[], fill(1)\nl = xent x, y, k, fx16.8\ng = grad l, one, y",
		"5:1: grad: there is no gradient with respect to the labels",
	},
	{
		"clip G5", "x = input fx64.0[k=3]\ny = mul x, x\nz = clip y, fx64.0\ng = grad z, x, y",
		"4:1: grad: y has 127 bits, its gradient takes 62 at most",
	},
	// Loops.
	{
		"L1", "loop t 0 {\n}",
		"1:1: loop t: trip count 0, want 1 or more",
	},
	{
		"L2", "loop s 65536 {\n  loop t 65536 {\n  }\n}",
		"2:3: loop t: more than 1073741824 iterations in all",
	},
	{
		"L3", strings.Repeat("loop t 1 {\n", 17) + strings.Repeat("}\n", 17),
		"17:1: loop t: more than 16 nested loops",
	},
	// Bounds.
	{
		"B1", "x = input fx64.4[k=3]\ny = mul x, x\nz = add y, y",
		"3:1: add: values may reach 2^128, want less than 2^127: insert round after line 2 (y)",
	},
	{
		"B1", "x = input fx60.4[k=3]\ny = mul x, x\nz = matmul y, y",
		"3:1: matmul: values may reach 2^238, want less than 2^127: insert round after line 2 (y)",
	},
	{
		"B2", "x = input fx60.4[k=3]\nw = state fx60.40[k=3], fill(1)\nu = mul x, x\nloop t 1024 {\n  w = sgdstep w, u, 128\n}\nz = mul w, w",
		"7:1: z: a prover may reach 2^335, want less than 2^250: insert round after w",
	},
	{
		"B3", "x = input fx62.4[k=3]\nw = state fx100.40[k=3], previous()\nloop t 1000 {\n  w = sgdstep w, x, 1\n}",
		"2:1: state w: the updates may add 2^107 to a state that continues, want 2^90 at most: insert round before sgdstep",
	},
	{
		"B3", "a = input fx60.0[k=1]\nw = state fx60.0[k=1], zeros()\nw = sgdstep w, a, -288230376151711744",
		"2:1: state w: a proof may end it at 2^118, want 2^100 at most, for programs that continue from there: insert round before sgdstep",
	},
	{
		"B3", "a = input fx60.0[k=1]\nw = state fx60.0[k=1], private()\nw = sgdstep w, a, -288230376151711744",
		"2:1: state w: a proof may end it at 2^118, want 2^100 at most, for programs that continue from there: insert round before sgdstep",
	},
	{
		"B4", "x = input fx60.8[k=3]\nz = round x, fx64.8, 1/1606938044258990275541962092341162602522202993782792835301377",
		"2:1: round: a term of its claims may reach 2^264, want less than 2^252: round in two steps, or to fewer bits",
	},
	// Results.
	{
		"C7", "x = input fx8.4[k=3]\nloop t 3 {\n  y = broadcast x, [t=3, k=3]\n}",
		"3:3: broadcast: result [t=3, k=3]: axis t is named as a loop around it",
	},
	{
		"C8", "x = input fx8.60[k=3]\na = mul x, x\nb = mul a, a",
		"3:1: mul: scale 2^-240 is finer than 2^-200: insert round",
	},
	{
		"C9", "x = input fx8.4[k=3]\ny = broadcast x, [a=1, b=1, c=1, d=1, e=1, f=1, k=3]",
		"2:1: broadcast: result [a=1, b=1, c=1, d=1, e=1, f=1, k=3]: 7 axes, want 6 at most",
	},
}

func TestCheckErrors(t *testing.T) {
	for _, c := range checkErrors {
		_, err := asm.LoadBytes("test.aasm", []byte(c.program), asm.Options{})
		label := c.label[strings.LastIndex(c.label, " ")+1:]
		require.EqualError(t, err, "test.aasm:"+c.want+" ("+label+")", c.program)
	}
}

// Equal operations are one: an activation and its gradient share their cells.
func TestCommonSubexpressions(t *testing.T) {
	for _, c := range []struct {
		name, program string
		cells         int // 3 of each of the inputs x and d
	}{
		{"relu", "y = relu x", 6 + 3},
		{"relu and its gradient", "y = relu x\ng = grad y, d, x", 6 + 3},
		{"relu twice", "y = relu x\nz = relu x", 6 + 3},
		{"max and its gradient", "y = max x, k\ns = sum d\ng = grad y, s, x", 6 + 6},
		{"the same round", "y = round x, fx4.2\nz = round x, fx4.2", 6 + 6},
		{"another round", "y = round x, fx4.2\nz = round x, fx5.2", 6 + 12},
		{"tanh and its gradient", "y = tanh x, fx16.8\ng = grad y, d, x", 6 + 3},
		{"gelu and its gradient", "y = gelu x, fx16.8\ng = grad y, d, x", 6 + 6},
		{"softmax and cross-entropy", "l = xent x, d, k, fx16.8\nl2 = xent x, d, k, fx16.8\np = softmax x, k, ufx16.15", 6 + (3 + 3) + 3 + 3 + (1 + 1 + 1) + (3 + 6 + 6)},
		{"a loop reads what is outside", "y = tanh x, fx16.8\nloop t 2 {\n  z = tanh x, fx16.8\n}", 6 + 3 + 2*(3+3)},
		{"in a loop and behind it", "loop t 2 {\n  y = round x, fx4.2\n}\nz = round x, fx4.2", 6 + 2*(3+3) + (3 + 3)},
		{"in two loops", "loop t 2 {\n  y = round x, fx4.2\n}\nloop u 2 {\n  z = round x, fx4.2\n}", 6 + 4*(3+3)},
		{"before a loop and in it", "y = round x, fx4.2\nloop t 2 {\n  z = round x, fx4.2\n}", 6 + (3 + 3)},
		{"a product in a loop and outside", "q = mul x, x\nloop t 2 {\n  r = mul x, x\n}", 6},
	} {
		u := assemble(t, "x = input fx8.4[k=3]\nd = input fx8.4[k=3]\n"+c.program)
		cells, _ := u.Relation().Cells()
		require.Equal(t, c.cells, cells, c.name)
	}
}
