package main

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const petProgram = `a = input bit[row=3, k=3]LIST, "alice.csv:k@onehot"
b = input bit[row=3, k=3]LIST, "bob.csv:k@onehot"
oa = output a
ob = output b
`

func withClasses(names string) string { return strings.ReplaceAll(petProgram, "LIST", names) }

// Classes are numbered by the program, never by a file.
func TestClassesOfFiles(t *testing.T) {
	folder(t, map[string]string{
		"alice.csv": "k\ncat\ndog\nfish\n",
		"bob.csv":   "k\ncat\ndog\nFish\n",
		"short.csv": "k\ndog\ndog\nfish\n",
		"none.aasm": withClasses(""),
		"list.aasm": withClasses(`, classes("cat", "dog", "fish")`),
		"back.aasm": withClasses(`, classes("fish", "dog", "cat")`),
	})
	c := invoke(t, "run", "none.aasm")
	require.Equal(t, exitMistake, c.code)
	require.Contains(t, c.errors, "none.aasm:1:1: input a: alice.csv: the labels are names (cat, dog, fish), and no list of classes says which is which: "+
		`write classes("Fish", "cat", "dog", "fish") before the file of a, b; there are 4 names, want 3: is one of them misspelt?`)

	c = invoke(t, "run", "list.aasm")
	require.Equal(t, exitMistake, c.code)
	require.Contains(t, c.errors, "list.aasm:2:1: input b: bob.csv:4: column k: class Fish is not listed; did you mean fish? (classes: cat, dog, fish)")

	// Another file, given by a flag, has the program's list.
	outputs := func(args ...string) map[string]any {
		return works(t, append([]string{"run", "--json", "--in", "b=short.csv:k@onehot"}, args...)...).object(t)["outputs"].(map[string]any)
	}
	row := func(class int) any {
		r := []any{0.0, 0.0, 0.0}
		r[class] = 1.0
		return r
	}
	got := outputs("list.aasm")
	require.Equal(t, []any{row(0), row(1), row(2)}, got["oa"])
	require.Equal(t, []any{row(1), row(1), row(2)}, got["ob"])
	got = outputs("back.aasm")
	require.Equal(t, []any{row(2), row(1), row(0)}, got["oa"])
	require.Equal(t, []any{row(1), row(1), row(0)}, got["ob"])

	inputs := works(t, "check", "list.aasm", "--json").object(t)["tensors"].([]any)
	require.Equal(t, []any{"cat", "dog", "fish"}, inputs[0].(map[string]any)["classes"])

	// The compiled form has the list as well.
	works(t, "asm", "list.aasm", "-o", "list.aivm")
	require.Contains(t, works(t, "disasm", "list.aivm").out, `classes("cat", "dog", "fish")`)
	c = invoke(t, "run", "list.aivm", "--in", "a=alice.csv:k@onehot", "--in", "b=bob.csv:k@onehot")
	require.Equal(t, exitMistake, c.code)
	require.Contains(t, c.errors, "class Fish is not listed")
}

// What commits to data takes the list of the program, writes it into commitment and
// opening, and an opening of other classes is none.
func TestClassesOfCommitments(t *testing.T) {
	proving(t)
	for name, text := range map[string]string{
		"alice.csv": "k\ncat\ndog\ncat\n", "fish.csv": "k\ncat\nFish\ncat\n", "numbers.csv": "k\n0\n1\n0\n",
		"list.aasm": "a = input bit[row=3, k=3], classes(\"cat\", \"dog\", \"fish\"), \"alice.csv:k@onehot\"\no = output a\n",
		"back.aasm": "a = input bit[row=3, k=3], classes(\"fish\", \"dog\", \"cat\"), \"alice.csv:k@onehot\"\no = output a\n",
		"none.aasm": "a = input bit[row=3, k=3]\no = output a\n",
	} {
		require.NoError(t, os.WriteFile(name, []byte(text), 0o644))
	}
	id := strings.TrimSpace(works(t, "commit", "--for", "list.aasm:a").out)
	for _, file := range []string{"a.commitment", "a.opening"} {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		require.Contains(t, strings.Join(strings.Fields(string(text)), ""), `"classes":["cat","dog","fish"]`, file)
	}
	works(t, "commit", "alice.csv:k@onehot", "--opening", "a.opening", "--check", id)
	works(t, "prove", "list.aasm", "--chunk", "13", "--data", "a=a.opening", "-o", "a.proof")
	works(t, "verify", "a.proof", "--data", "a="+id)
	// Without a list labels are numbers, which the opening has.
	works(t, "prove", "none.aasm", "--chunk", "13", "--data", "a=a.opening", "-o", "b.proof")
	mistakes(t, []struct{ args, want string }{
		{"prove back.aasm --chunk 13 --data a=a.opening -o c.proof", `a.opening is for a bit[row=3, k=3] of classes("cat", "dog", "fish"), the program takes a bit[row=3, k=3] of classes("fish", "dog", "cat") as a`},
		{"commit fish.csv:k@onehot --opening a.opening --check " + id, "fish.csv:3: column k: class Fish is not listed"},
		{"commit fish.csv:k@onehot --for list.aasm:a --name f", "fish.csv:3: column k: class Fish is not listed; did you mean fish?"},
		{"commit numbers.csv:k@onehot --for list.aasm:a --name f", "numbers.csv:2: column k: class 0 is not listed"},
		{"commit alice.csv:k@onehot --for none.aasm:a --name f", `write classes("cat", "dog") in the program's input`},
		{"commit alice.csv:k@onehot --name f --format bit --axes row,k", `write classes("cat", "dog") in the input of a program, and name that with --for PROG:SET`},
		{"prove none.aasm --chunk 13 --in a=alice.csv:k@onehot -o c.proof", `write classes("cat", "dog") before the file of a; there are 2 names, want 3`},
	})
}
