package isa

import (
	"embed"
	"strings"
)

// sources are the files of the instructions, which are their documentation, and
// a program for each.
//
//go:embed *.go testdata/*.aasm
var sources embed.FS

// Documentation is the section of the specification on an instruction: the
// comment at the beginning of its file, with a first line "name: summary.". It
// is empty for what is no instruction.
func Documentation(name string) string {
	if Lookup(name) == nil {
		return ""
	}
	src, err := sources.ReadFile(name + ".go")
	if err != nil {
		panic("BUG: instruction " + name + " has no file")
	}
	_, rest, _ := strings.Cut(string(src), "package isa\n")
	var b strings.Builder
	for line := range strings.Lines(strings.TrimLeft(rest, "\n")) {
		text, ok := strings.CutPrefix(line, "//")
		if !ok {
			break
		}
		b.WriteString(strings.TrimPrefix(text, " "))
	}
	return b.String()
}

// Summary is the first line of an instruction's documentation, without its name.
func Summary(name string) string {
	line, _, _ := strings.Cut(Documentation(name), "\n")
	return strings.TrimPrefix(line, name+": ")
}

// Sample is a program that uses the instruction; it checks, and runs on zeros.
// It is empty for what is no instruction.
func Sample(name string) string {
	if Lookup(name) == nil {
		return ""
	}
	src, err := sources.ReadFile("testdata/" + name + ".aasm")
	if err != nil {
		panic("BUG: instruction " + name + " has no program")
	}
	return string(src)
}
