package main

import (
	"github.com/spf13/cobra"

	"github.com/aivm/aivm/internal/chain/seal"
)

func (a *app) dataOpenCommand() *cobra.Command {
	f := &seal.Files{In: a.in, Out: a.stdout}
	var paths []string
	c := &cobra.Command{
		Use:   "open FILE.age...",
		Short: "Open sealed files",
		Long: `open decrypts each FILE.age to FILE, which its owner alone may read. Nothing is written
unless all of the files are whole and sealed for one of the keys. - is standard input, which
goes to -o, or to standard output. Files that are there are not overwritten.`,
		Example:           "  aivm data open train.npz.age train.opening.age --key owner.key",
		Args:              cobra.MinimumNArgs(1),
		ValidArgsFunction: completeFiles("age"),
	}
	fl := c.Flags()
	fl.StringArrayVar(&paths, "key", nil, "key file that aivm data keygen wrote; may be repeated")
	fl.StringVarP(&f.To, "output", "o", "", "file to write, for one source; - is standard output; default: the name without .age")
	c.RunE = func(_ *cobra.Command, args []string) error {
		keys, err := seal.KeysOf(paths)
		if err != nil {
			return err
		}
		names, err := f.Open(args, keys)
		return a.reportFiles("opened", names, err)
	}
	return c
}
