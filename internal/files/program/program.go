// Package program reads programs: training scripts, assembly and encodings.
package program

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/compiler"
	"github.com/aivm/aivm/isa"
)

// ErrEmpty says of a file that there is nothing in it, as after a full disk.
var ErrEmpty = errors.New("the file is empty")

// ScriptSuffix ends the names of training scripts.
const ScriptSuffix = ".train"

// Load reads and checks a program, of the kind that the end of its name says, or else its first bytes. The parameters are those of
// assembly, or words of a script with a number behind them; they stand before the equals signs of messages as -p.
func Load(path string, params map[string]string) (*isa.Unit, error) {
	u, _, err := Read(path, params)
	return u, err
}

// Read is Load, with what the compiler made of a script; of other programs that is nil.
func Read(path string, params map[string]string) (*isa.Unit, *compiler.Result, error) {
	if filepath.Ext(path) == ScriptSuffix {
		src, err := read(path, compiler.MaxSource)
		if err != nil {
			return nil, nil, err
		}
		return ofScript(path, src, params)
	}
	if err := foreign(path); err != nil {
		return nil, nil, err
	}
	encoded, err := isEncoded(path)
	if err != nil {
		return nil, nil, err
	}
	if !encoded {
		u, err := asm.Load(path, asm.Options{Params: params})
		return u, nil, err
	}
	b, err := read(path, isa.MaxEncoding)
	if err != nil {
		return nil, nil, err
	}
	u, err := encoding(path, b, params)
	return u, nil, err
}

// Parse is Read for a program that is there already. What it names is relative to the folder of its name.
func Parse(name string, src []byte, params map[string]string) (u *isa.Unit, script *compiler.Result, err error) {
	switch {
	case filepath.Ext(name) == ScriptSuffix:
		return ofScript(name, src, params)
	case filepath.Ext(name) == ".aivm" || filepath.Ext(name) != ".aasm" && bytes.HasPrefix(src, []byte(isa.Magic)):
		u, err = encoding(name, src, params)
	default:
		u, err = asm.LoadBytes(name, src, asm.Options{Params: params})
	}
	return u, nil, err
}

// ofScript compiles a script. Errors and traps name its lines.
func ofScript(path string, src []byte, params map[string]string) (*isa.Unit, *compiler.Result, error) {
	src, err := substitute(path, src, params)
	if err != nil {
		return nil, nil, err
	}
	job, err := compiler.Parse(path, src)
	if err != nil {
		return nil, nil, err
	}
	r, err := job.Compile(compiler.Options{})
	if err != nil {
		return nil, nil, err
	}
	return r.Unit, r, nil
}

// encoding decodes and checks a program.
func encoding(path string, b []byte, params map[string]string) (*isa.Unit, error) {
	if len(params) > 0 {
		return nil, fmt.Errorf("-p: %s is assembled already; parameters are for .aasm files", path)
	}
	p, err := decode(path, b)
	if err != nil {
		return nil, err
	}
	u, err := isa.Check(p)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	if Instructions(u) == 0 {
		return nil, fmt.Errorf("%s: there is no instruction, so it is no program", path)
	}
	return u, nil
}

// foreign is the error of a file whose name says that it is something else.
func foreign(path string) error {
	what := ""
	switch strings.ToLower(filepath.Ext(path)) {
	case ".csv", ".tsv", ".npy", ".npz", ".safetensors", ".jsonl", ".gz", ".zip", ".zst":
		what = "data"
	case ".onnx":
		return fmt.Errorf("%s is an ONNX model: aivm import makes a script of it", path)
	case ".pt", ".pth":
		return fmt.Errorf(`%s is a PyTorch model: torch.onnx.export(model, example, "model.onnx") and aivm import make a script of it`, path)
	default:
		return nil
	}
	return fmt.Errorf("%s is %s, want a program: a .train, .aasm or .aivm file", path, what)
}

// isEncoded tells the kind of a program by the end of its name, or by its first bytes.
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

// Decode reads an .aivm file; the program is not checked.
func Decode(path string) (*isa.Program, error) {
	b, err := read(path, isa.MaxEncoding)
	if err != nil {
		return nil, err
	}
	return decode(path, b)
}

func decode(path string, b []byte) (*isa.Program, error) {
	if len(b) == 0 {
		return nil, fmt.Errorf("%s: %w", path, ErrEmpty)
	}
	p, err := isa.Decode(b)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return p, nil
}

// read reads a file, and of one with more than n bytes one more, at which its reader takes offence.
func read(path string, n int) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(io.LimitReader(f, int64(n)+1))
}

// Name is the name of a program's file without folder and ending.
func Name(path string) string {
	b := filepath.Base(path)
	return strings.TrimSuffix(b, filepath.Ext(b))
}

// Instructions is the number of instructions in the source.
func Instructions(u *isa.Unit) int {
	n := 0
	u.Program.Walk(func(*isa.Instr, []*isa.Loop) { n++ })
	return n
}

// File is the default file of an input or a state; empty if it has none.
func File(in *isa.Instr) string {
	for _, a := range in.Args {
		if a.Kind == isa.File {
			return a.Name
		}
	}
	return ""
}
