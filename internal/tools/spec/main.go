// Command spec writes the section on instructions of SPEC.md from the instruction
// table: go run ./internal/tools/spec -write SPEC.md.
package main

import (
	"bytes"
	"flag"
	"fmt"
	"log"
	"os"
	"strings"

	"github.com/aivm/aivm/internal/files/atomicfile"
	"github.com/aivm/aivm/internal/tools/manual"
	"github.com/aivm/aivm/isa"
)

const (
	begin = "<!-- instructions: generated from the table by go run ./internal/tools/spec -write SPEC.md -->\n"
	end   = "<!-- end of instructions -->\n"
)

func main() {
	path := flag.String("write", "", "file whose section on instructions is replaced")
	flag.Parse()
	if *path == "" {
		fmt.Print(section())
		return
	}
	src, err := os.ReadFile(*path)
	if err != nil {
		log.Fatal(err)
	}
	before, rest, ok1 := bytes.Cut(src, []byte(begin))
	_, after, ok2 := bytes.Cut(rest, []byte(end))
	if !ok1 || !ok2 {
		log.Fatalf("%s has no section on instructions", *path)
	}
	out := string(before) + begin + section() + end + string(after)
	if err := atomicfile.WriteFile(*path, []byte(out), 0o644); err != nil {
		log.Fatal(err)
	}
}

// section is the section on instructions, by groups.
func section() string {
	var b strings.Builder
	group := isa.Group("")
	for _, r := range isa.Table {
		if r.Group != group {
			group = r.Group
			fmt.Fprintf(&b, "\n### %s\n", group)
		}
		d := manual.Describe(r)
		_, text, _ := strings.Cut(d.Documentation, "\n")
		fmt.Fprintf(&b, "\n#### %s\n\n%s. Code %d.\n\n    %s\n\n%s\n", r.Name, strings.TrimSuffix(capital(d.Summary), "."), r.Code, d.Usage, indent(text))
		for _, s := range d.Samples {
			if len(s.Claims) > 0 {
				fmt.Fprintf(&b, "\n`%s`\n\n    %s\n", strings.Join(strings.Fields(s.Source), " "), strings.Join(s.Claims, "\n    "))
			}
		}
	}
	b.WriteString("\n")
	return b.String()
}

func capital(s string) string { return strings.ToUpper(s[:1]) + s[1:] }

// indent turns the examples of a comment, indented by a tab, into code blocks.
func indent(s string) string {
	s = strings.ReplaceAll("\n"+strings.Trim(s, "\n"), "\n\t", "\n    ")
	return strings.TrimPrefix(s, "\n")
}
