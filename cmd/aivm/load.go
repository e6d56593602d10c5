package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/isa"
)

// errEmpty says of a file that there is nothing in it, as after a full disk.
var errEmpty = errors.New("the file is empty")

const oneProgram = "one program, as in prog.train, prog.aasm or prog.aivm"

// paramFlag adds -p name=value.
func paramFlag(c *cobra.Command) *[]string {
	return c.Flags().StringArrayP("param", "p", nil, "set a parameter of the program, as in -p batch=64; may be repeated")
}

// completeFiles makes the shell complete files that end in one of exts.
func completeFiles(exts ...string) cobra.CompletionFunc {
	return func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
		return exts, cobra.ShellCompDirectiveFilterFileExt
	}
}

// pairs splits name=value flags; each name may occur once.
func pairs(flag, example string, values []string) (map[string]string, error) {
	m := map[string]string{}
	for _, v := range values {
		name, value, ok := strings.Cut(v, "=")
		if !ok || name == "" || value == "" {
			return nil, fmt.Errorf("%s %s: want name=value, as in %s %s", flag, v, flag, example)
		}
		if _, twice := m[name]; twice {
			return nil, fmt.Errorf("%s: %s is given twice", flag, name)
		}
		m[name] = value
	}
	return m, nil
}

// load reads and checks a program: a training script, assembly, or the encoding
// of a program.
func load(path string, params []string) (*isa.Unit, error) {
	values, err := pairs("-p", "batch=64", params)
	if err != nil {
		return nil, err
	}
	if filepath.Ext(path) == scriptSuffix {
		return compileScript(path, values)
	}
	encoded, err := isEncoded(path)
	if err != nil {
		return nil, err
	}
	if !encoded {
		return asm.Load(path, asm.Options{Params: values})
	}
	if len(values) > 0 {
		return nil, fmt.Errorf("-p: %s is assembled already; parameters are for .aasm files", path)
	}
	p, err := decode(path)
	if err != nil {
		return nil, err
	}
	u, err := isa.Check(p)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	if instructions(u) == 0 {
		return nil, fmt.Errorf("%s: there is no instruction, so it is no program", path)
	}
	return u, nil
}

// isEncoded tells the kind of a program by the end of its name, or by its first
// bytes.
func isEncoded(path string) (bool, error) {
	switch filepath.Ext(path) {
	case ".aasm":
		return false, nil
	case ".aivm":
		return true, nil
	}
	f, err := os.Open(path)
	if err != nil {
		return false, err
	}
	defer f.Close()
	head := make([]byte, len(isa.Magic))
	if _, err := io.ReadFull(f, head); err != nil && err != io.EOF && err != io.ErrUnexpectedEOF {
		return false, err
	}
	return bytes.Equal(head, []byte(isa.Magic)), nil
}

// decode reads an .aivm file.
func decode(path string) (*isa.Program, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	b, err := io.ReadAll(io.LimitReader(f, isa.MaxEncoding+1))
	if err != nil {
		return nil, err
	}
	if len(b) == 0 {
		return nil, fmt.Errorf("%s: %w", path, errEmpty)
	}
	p, err := isa.Decode(b)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return p, nil
}

// baseName is the name of a program without folder and ending.
func baseName(path string) string {
	b := filepath.Base(path)
	return strings.TrimSuffix(b, filepath.Ext(b))
}

// instructions is the number of instructions in the source.
func instructions(u *isa.Unit) int {
	n := 0
	u.Program.Walk(func(*isa.Instr, []*isa.Loop) { n++ })
	return n
}
