package main

import (
	"fmt"
	"math"
	"strings"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm"
	"github.com/aivm/aivm/internal/files/program"
	"github.com/aivm/aivm/isa"
)

const oneProgram = "one program, as in prog.train, prog.aasm or prog.aivm"

// paramFlag adds -p name=value.
func paramFlag(c *cobra.Command) *[]string {
	return c.Flags().StringArrayP("param", "p", nil, "set a parameter, or the number behind a word of a script, as in -p batch=64; may be repeated")
}

// powersFlag adds --srs.
func powersFlag(c *cobra.Command) *string {
	return c.Flags().String("srs", "", "file with the powers of tau; default: $AIVM_SRS, or default.srs in the cache folder")
}

// chunkFlags say how large the chunks of a proof's memory are.
type chunkFlags struct {
	c    int
	wrap bool
}

func (f *chunkFlags) add(c *cobra.Command, byDefault string) {
	c.Flags().IntVar(&f.c, "chunk", 0, "logarithm of the chunk size; default: "+byDefault)
	c.Flags().BoolVar(&f.wrap, "wrap", false, "a proof for aivm wrap: chunks of 2^20 cells, and 32 MiB that it carries")
	c.MarkFlagsMutuallyExclusive("chunk", "wrap")
}

// plan is what a proof with these chunks will be, that cites these data sets.
func (f *chunkFlags) plan(p *aivm.Program, cite ...string) (aivm.ProofPlan, error) {
	return p.PlanProof(aivm.ProveOptions{ChunkBits: f.c, OnChain: f.wrap, Cite: cite, MaxBytes: math.MaxInt64})
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

// load reads and checks a program: a training script, assembly, or the encoding of a program.
func load(path string, params []string) (*isa.Unit, error) {
	values, err := pairs("-p", "batch=64", params)
	if err != nil {
		return nil, err
	}
	return program.Load(path, values)
}

// loadProgram is load for the library.
func loadProgram(path string, params []string) (*aivm.Program, error) {
	values, err := pairs("-p", "batch=64", params)
	if err != nil {
		return nil, err
	}
	return aivm.Load(path, values)
}

// baseName is the name of a program without folder and ending.
func baseName(path string) string { return program.Name(path) }

// dataFlags say where the tensors of a program are.
type dataFlags struct {
	in, openings, absent []string
	start, beacon        string
}

// beaconFlag is that of the beacon of a program that draws.
func beaconFlag(c *cobra.Command, to *string, what string) {
	c.Flags().StringVar(to, "beacon", "", "32 bytes, hexadecimal, that nobody could choose: "+what)
}

// beaconOf is the beacon that a flag names, nil if there is none.
func beaconOf(s string) (*aivm.ID, error) {
	if s == "" {
		return nil, nil
	}
	id, err := aivm.ParseID(s)
	if err != nil {
		return nil, fmt.Errorf("--beacon: %w", err)
	}
	return &id, nil
}

// read reads the tensors; openings are to be for the powers, if they are given.
func (f *dataFlags) read(p *aivm.Program, powers *aivm.Powers) (*aivm.Data, error) {
	files := aivm.Files{
		Absent: f.absent, Model: f.start, Powers: powers,
		Names: aivm.Names{Sources: "--in", Openings: "--data", Absent: "--absent", Model: "--start-opening", Beacon: "--beacon"},
	}
	var err error
	if files.Beacon, err = beaconOf(f.beacon); err != nil {
		return nil, err
	}
	if files.Sources, err = pairs("--in", "x=train.npy", f.in); err != nil {
		return nil, err
	}
	if files.Openings, err = pairs("--data", "alice=alice.opening", f.openings); err != nil {
		return nil, err
	}
	return p.Data(files)
}
