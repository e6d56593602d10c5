package isa_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/isa"
)

func classesProgram(t *testing.T, list string) *isa.Program {
	t.Helper()
	p, err := asm.AssembleBytes("c.aasm", []byte("y = input bit[row=2, kind=3]"+list+", \"a.csv:kind@onehot\"\n"), asm.Options{})
	require.NoError(t, err)
	return p
}

// The order of the classes is part of the program: other orders are other ids.
// What lists none is encoded, and named, as before there were lists.
func TestClassesAreInTheID(t *testing.T) {
	plain, ab, ba := classesProgram(t, ""), classesProgram(t, `, classes("cat", "dog", "fish")`), classesProgram(t, `, classes("dog", "cat", "fish")`)
	require.EqualValues(t, 1, isa.Encode(plain)[len(isa.Magic)])
	require.EqualValues(t, 2, isa.Encode(ab)[len(isa.Magic)])
	require.NotEqual(t, isa.ProgramID(plain), isa.ProgramID(ab))
	require.NotEqual(t, isa.ProgramID(ab), isa.ProgramID(ba))
	p, err := isa.Decode(isa.Encode(ab))
	require.NoError(t, err)
	u, err := isa.Check(p)
	require.NoError(t, err)
	require.Equal(t, []string{"cat", "dog", "fish"}, u.Inputs[0].Classes())
	u, err = isa.Check(plain)
	require.NoError(t, err)
	require.Nil(t, u.Inputs[0].Classes())
}

func TestClassNames(t *testing.T) {
	for name, want := range map[string]string{
		"":                       "is no name of a class",
		" cat":                   "is no name of a class",
		"cat\u00a0":              "is no name of a class", // trimmed off labels too
		"a\nb":                   "is no name of a class",
		"\xff":                   "is no name of a class",
		strings.Repeat("x", 257): "256 bytes at most",
	} {
		require.ErrorContains(t, isa.ClassNameError(name), want)
		p := classesProgram(t, `, classes("cat", "dog", "fish")`)
		p.Body[0].(*isa.Instr).Args[1].Names[1] = name
		_, err := isa.Check(p)
		require.ErrorContains(t, err, "N8")
	}
	for _, name := range []string{"x", "a b", `"`, "3", "Zürich", strings.Repeat("x", 256)} {
		require.NoError(t, isa.ClassNameError(name))
	}
}

func TestManyClasses(t *testing.T) {
	var names []string
	for i := range isa.MaxClasses + 1 {
		names = append(names, fmt.Sprint(i))
	}
	p := classesProgram(t, `, classes("cat", "dog", "fish")`)
	p.Body[0].(*isa.Instr).Args[1].Names = names
	_, err := isa.Check(p)
	require.ErrorContains(t, err, "4097 classes, want 4096 at most (F7)")
}
