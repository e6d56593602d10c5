package main

import (
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm"
	"github.com/aivm/aivm/internal/files/opening"
)

func (a *app) dataProveCommand() *cobra.Command {
	f := &proveFlags{}
	c := &cobra.Command{
		Use:   "prove OPENING",
		Short: "Prove once that data are numbers of their formats",
		Long: `prove takes the opening of a commitment to a data set and proves that the data are numbers of
their formats. Trainings on the same opening then need not: aivm prove --cite. aivm verify
takes this proof with --ranges.

The proof is an inner proof, and PRIVATE as all of them.`,
		Example: `  aivm data prove train.opening -o train.ranges.proof
  aivm prove prog.aasm --data train=train.opening --cite train -o training.proof
  aivm verify training.proof --ranges train.ranges.proof`,
		Args:              want(1, "the opening of a data set"),
		ValidArgsFunction: completeFiles("opening"),
	}
	fl := c.Flags()
	fl.StringVarP(&f.out, "output", "o", "", "proof to write, ends in .proof; default: OPENING.ranges.private.proof in this folder")
	fl.IntVar(&f.chunk.c, "chunk", 0, "logarithm of the chunk size; default: the least that fits, at least 16")
	fl.StringVar(&f.memory, "memory", "", "limit of memory, as in 8GiB")
	fl.StringVar(&f.srs, "srs", "", "file with the powers of tau; default: $AIVM_SRS, or default.srs in the cache folder")
	c.RunE = func(c *cobra.Command, args []string) error {
		p, err := aivm.RangeProgram(args[0])
		if err != nil {
			return err
		}
		f.openings = []string{opening.SetName + "=" + args[0]}
		name := strings.TrimSuffix(filepath.Base(args[0]), filepath.Ext(args[0]))
		return a.prove(c.Context(), p, name+".ranges", f)
	}
	return c
}
