package main

import (
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/internal/files/atomicfile"
	"github.com/aivm/aivm/internal/files/program"
	"github.com/aivm/aivm/isa"
)

func (a *app) asmCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "asm PROG.aasm",
		Short: "Assemble a program into its canonical encoding",
		Long: `asm checks a program and writes its canonical encoding, an .aivm file. The hash
of that encoding is the program id. Parameters are fixed by it; default files of
inputs are not part of it.`,
		Example: `  aivm asm digits.aasm                    # writes digits.aivm here
  aivm asm digits.aasm -p batch=64 -o big.aivm`,
		Args:              want(1, "one source, as in prog.aasm"),
		ValidArgsFunction: completeFiles("aasm"),
	}
	params := paramFlag(c)
	to := c.Flags().StringP("output", "o", "", "file to write; default: the name of the source with .aivm, in this folder")
	c.RunE = func(_ *cobra.Command, args []string) error {
		u, err := load(args[0], *params)
		if err != nil {
			return err
		}
		if *to == "" {
			*to = baseName(args[0]) + ".aivm"
		}
		code := isa.Encode(u.Program)
		if err := atomicfile.WriteFile(*to, code, 0o644); err != nil {
			return err
		}
		id := isa.ProgramID(u.Program).String()
		return a.print(map[string]any{"program_id": id, "file": *to, "bytes": len(code), "instructions": program.Instructions(u)},
			func(w io.Writer) { fmt.Fprintf(w, "%s: %d bytes, program id %s\n", *to, len(code), id) })
	}
	return c
}

func (a *app) disasmCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "disasm PROG.aivm",
		Short: "Write an encoded program as assembly",
		Long: `disasm writes an .aivm file as assembly. Assembling that gives the same encoding,
and so the same program id. Comments, parameters and default files are not part of
an encoding: they do not come back.`,
		Example: `  aivm disasm digits.aivm
  aivm disasm digits.aivm -o digits.aasm`,
		Args:              want(1, "one encoded program, as in prog.aivm"),
		ValidArgsFunction: completeFiles("aivm"),
	}
	to := c.Flags().StringP("output", "o", "", "file to write; default: standard output")
	c.RunE = func(_ *cobra.Command, args []string) error {
		p, err := program.Decode(args[0])
		if err != nil {
			return err
		}
		if _, err := isa.Check(p); err != nil {
			return fmt.Errorf("%s: %w", args[0], err)
		}
		src := asm.Disassemble(p)
		if *to != "" {
			if err := atomicfile.WriteFile(*to, src, 0o644); err != nil {
				return err
			}
		}
		return a.print(map[string]any{"program_id": isa.ProgramID(p).String(), "file": *to, "source": string(src)}, func(w io.Writer) {
			if *to == "" {
				_, _ = w.Write(src)
			}
		})
	}
	return c
}

// readSource reads a source file, or standard input for "-".
func (a *app) readSource(path string) (name string, src []byte, err error) {
	if path == "-" {
		src, err = io.ReadAll(io.LimitReader(a.in, maxSource+1))
		return "stdin", src, err
	}
	f, err := os.Open(path)
	if err != nil {
		return "", nil, err
	}
	defer f.Close()
	src, err = io.ReadAll(io.LimitReader(f, maxSource+1))
	return path, src, err
}

// maxSource bounds what is read of a source; the assembler refuses that many
// bytes with a message.
const maxSource = 16 << 20
