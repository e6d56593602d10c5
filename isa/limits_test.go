package isa_test

import (
	"fmt"
	"math/big"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/isa"
)

// Programs that cost a careless checker all memory or time end with an error,
// soon and in little memory.
func TestHostilePrograms(t *testing.T) {
	for name, c := range map[string]struct{ src, want string }{
		"constant": {"a = const ufx64.0[k=1073741824], iota()", "constants and seeded states of more than 67108864 numbers in all (X4)"},
		"state":    {"a = state fx100.40[k=1073741824], normal(seed=1, std=1)", "more than 67108864 numbers in all (X4)"},
		"constants": {
			"a = const fx8.0[k=1048576], fill(0)\nb = const fx8.0[k=66060289], fill(0)",
			"const b: constants and seeded states of more than 67108864 numbers in all (X4)",
		},
		"shuffles":       {"a = const ufx32.0[k=1048576, one=1], shuffle(seed=1, n=65536)", "(X4)"},
		"shuffle":        {"a = const ufx32.0[k=2, one=1], shuffle(seed=1, n=" + strings.Repeat("9", 100) + ")", "(X4)"},
		"zeros":          {"a = const fx8.0[k=1073741824], zeros()\nb = round a, fx2.0", "constants and seeded states of more than 67108864 numbers in all (X4)"},
		"state of zeros": {"w = state fx8.0[k=1073741824], zeros()\nb = round w, fx2.0\nc = add b, d", "d is not defined (N2)"},
		"padding":        {"a = const fx8.0[a=9, b=9, c=9, d=9, e=9, f=9, g=9, h=9], zeros()\ns = sum a\nr = round s, fx8.0", "constants and lists of indices take more than 536870912 bytes with their padding, with a (X10)"},
		"digits": {
			"x = input fx8.0[row=32768]\na = const ufx15.0[k=16777216], zeros()\ng = gather x, a\ns = sum g\nr = round s, fx40.0",
			"more than 536870912 bytes with their padding, with a.digit6 (X10)",
		},
		"reads":   {updates(30000), "in all states more than 262144 pairs: use a loop (X6)"},
		"squares": {squares(8), "a prover may reach 2^"},
		"updates": {updates(1024), "1025 reads, in all states more than 262144 pairs: use a loop (X6)"},
		"composites": {
			"x0 = input fx16.8[k=2]\n" + strings.TrimPrefix(repeat(40000, "x%d = softmax x%d, k, fx16.15\n"), "x0 = neg x\n"),
			"more than 262144 operations once all are written out (X5)",
		},
		"cells": {"x = input fx8.0[a=1024]\nloop i 1024 {\n loop j 1048576 {\n b = neg x\n c = round b, fx9.0\n}\n}", "a proof commits to more than 1099511627776 cells, with c (X8)"},
		"bits": {
			"x = input fx8.0[]\n" + nested(33, 33, 33, 33, 33, 17) + "b = broadcast x, [a=257, b=257, c=129, d=65]\n" + strings.Repeat("}\n", 6),
			"b has 2^68 entries with its loops, want 2^60 at most (X7)",
		},
		"tables":  {tables(65), "65 tables of functions and formats, want 64 at most (X9)"},
		"sizes":   {"x = input fx8.0[a=65536, b=65536]", "more than 1073741824 elements (F6)"},
		"trips":   {"loop a 65536 {\nloop b 65536 {\n}\n}", "loop b: more than 1073741824 iterations in all (L2)"},
		"factors": {"x = input fx8.0[]\ny = round x, fx8.0, 1/" + strings.Repeat("9", 150), "a term of its claims may reach 2^"},
		"scales":  {"x = input fx8.0[]\n" + repeat(9, "x%d = scale x%d, 1/"+new(big.Int).Lsh(big.NewInt(1), 40).String()+"\n"), "is finer than 2^-200: insert round"},
	} {
		t.Run(name, func(t *testing.T) {
			if testing.Short() && name == "composites" {
				t.Skip("six seconds to reach the limit")
			}
			p, err := asm.AssembleBytes("h.aasm", []byte(c.src), asm.Options{})
			require.NoError(t, err)
			_, err = isa.Decode(isa.Encode(p))
			require.NoError(t, err)
			requireCheap(t, func() { _, err = isa.Check(p) })
			require.ErrorContains(t, err, c.want)
		})
	}
}

// requireCheap holds that f allocates less than a gigabyte in less than a
// generous time.
func requireCheap(t *testing.T, f func()) {
	t.Helper()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	start := time.Now()
	f()
	require.Less(t, time.Since(start), 20*time.Second)
	runtime.ReadMemStats(&after)
	require.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(1<<30))
}

// repeat numbers lines: each uses the result of the one before.
func repeat(n int, line string) string {
	var b strings.Builder
	b.WriteString("x0 = neg x\n")
	for i := range n {
		fmt.Fprintf(&b, line, i+1, i)
	}
	return b.String()
}

// nested opens loops.
func nested(trips ...int) string {
	var b strings.Builder
	for i, n := range trips {
		fmt.Fprintf(&b, "loop l%d %d {\n", i, n)
	}
	return b.String()
}

// squares lets the bound of each of n states grow with the 64th power of the
// one before.
func squares(n int) string {
	var b strings.Builder
	b.WriteString("w0 = state fx2.0[], previous()\n")
	for s := range n {
		fmt.Fprintf(&b, "w%d = state fx2.0[], zeros()\nloop l%d 2 {\n", s+1, s)
		from := fmt.Sprintf("w%d", s)
		for i := range 6 {
			to := fmt.Sprintf("q%d_%d", s, i)
			fmt.Fprintf(&b, "%s = mul %s, %s\n", to, from, from)
			from = to
		}
		fmt.Fprintf(&b, "w%d = sgdstep w%d, %s, 1\n}\n", s+1, s+1, from)
	}
	return b.String()
}

func updates(n int) string {
	return "x = input fx8.0[]\nw = state fx60.0[], zeros()\n" + strings.Repeat("w = sgdstep w, x, 1\nassert w, 0\n", n)
}

func tables(n int) string {
	var b strings.Builder
	b.WriteString("x = input ufx4.0[]\n")
	for i := range n {
		fmt.Fprintf(&b, "y%d = exp x, fx16.%d\n", i, i)
	}
	return b.String()
}

// Programs at the limits are checked in bounded time.
func TestLargePrograms(t *testing.T) {
	if testing.Short() {
		t.Skip("a second for each")
	}
	for name, src := range map[string]string{
		"operations": "x = input fx8.0[]\n" + repeat(isa.MaxInstructions-2, "x%d = neg x%d\n"),
		"chain": "x = input fx8.0[]\nw = state fx60.0[], zeros()\nloop i 2 {\nx0 = neg w\n" +
			strings.TrimPrefix(repeat(isa.MaxInstructions-10, "x%d = neg x%d\n"), "x0 = neg x\n") + fmt.Sprintf("r = round x%d, fx60.0", isa.MaxInstructions-10) + "\nw = sgdstep w, r, 1\n}",
		"updates": updates(500),
	} {
		t.Run(name, func(t *testing.T) {
			p, err := asm.AssembleBytes("h.aasm", []byte(src), asm.Options{})
			require.NoError(t, err)
			requireCheap(t, func() { _, err = isa.Check(p) })
			require.NoError(t, err)
		})
	}
}

// What the assembler cannot write is refused too.
func TestCheckRefusesMalformedPrograms(t *testing.T) {
	neg := isa.Lookup("neg")
	deep := []isa.Node{}
	for i := range isa.MaxDepth + 1 {
		deep = []isa.Node{&isa.Loop{Name: fmt.Sprint("l", i), Trip: 1, Body: deep}}
	}
	many := func(instructions, letters int) []isa.Node { // of as many operands as an instruction may have
		name := strings.Repeat("x", letters)
		concat := &isa.Instr{Row: isa.Lookup("concat"), Dst: name, Args: slices.Repeat([]isa.Arg{{Kind: isa.Tensor, Name: name}}, isa.MaxOperands)}
		return slices.Repeat([]isa.Node{concat}, instructions)
	}
	for name, c := range map[string]struct {
		body []isa.Node
		want string
	}{
		"operands":     {many(isa.MaxItems/isa.MaxOperands, 1), "1052672 operands, axes and parameters, want 1048576 at most (X2)"},
		"encoding":     {many(isa.MaxEncoding/isa.MaxOperands/isa.MaxName, isa.MaxName), "the program is encoded in more than 16777216 bytes (X3)"},
		"no row":       {[]isa.Node{&isa.Instr{Dst: "x"}}, "no instruction (F0)"},
		"dot":          {[]isa.Node{&isa.Instr{Row: neg, Dst: "a.b"}}, `"a.b" is no name`},
		"loop":         {[]isa.Node{&isa.Loop{Name: "row'", Trip: 1}}, `"row'" is no name`},
		"operand":      {[]isa.Node{&isa.Instr{Row: neg, Dst: "a", Args: []isa.Arg{{Kind: isa.Tensor, Name: ""}}}}, `"" is no name`},
		"no number":    {[]isa.Node{&isa.Instr{Row: neg, Dst: "a", Args: []isa.Arg{{Kind: isa.Rational}}}}, "a number is missing (F8)"},
		"depth":        {deep, "more than 16 nested loops (L3)"},
		"trips":        {[]isa.Node{&isa.Loop{Name: "a", Trip: -1}}, "trip count -1, want 1 or more (L1)"},
		"instructions": {make([]isa.Node, isa.MaxInstructions+1), "65537 instructions and loops, want 65536 at most (X1)"},
		"great number": {[]isa.Node{&isa.Instr{Row: neg, Dst: "a", Args: []isa.Arg{{Kind: isa.Rational, Rat: new(big.Rat).SetInt(new(big.Int).Lsh(big.NewInt(1), 512))}}}}, "(F8)"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := isa.Check(&isa.Program{Body: c.body})
			require.ErrorContains(t, err, c.want)
		})
	}
}

// Everything that Check accepts can be encoded and decoded.
func TestCheckedProgramsDecode(t *testing.T) {
	for name, p := range samples(t) {
		u, err := isa.Check(p)
		require.NoError(t, err, name)
		_, err = isa.Decode(isa.Encode(u.Program))
		require.NoError(t, err, name)
	}
}
