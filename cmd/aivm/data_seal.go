package main

import (
	"github.com/spf13/cobra"

	"github.com/aivm/aivm/internal/chain/seal"
)

func (a *app) dataSealCommand() *cobra.Command {
	f := &seal.Files{In: a.in, Out: a.stdout}
	var to []string
	c := &cobra.Command{
		Use:   "seal FILE...",
		Short: "Seal files for one or more recipients",
		Long: `seal encrypts each file to FILE.age, for every recipient that --to names: any one of them
can open it. - is standard input, which goes to -o, or to standard output. Files that are
there are not overwritten.

A provider seals two files: the data and the opening that aivm commit wrote.`,
		Example: `  aivm data seal train.npz train.opening --to age1…
  aivm data seal train.npz --to owner.recipients --armor -o train.txt
  tar c folder | aivm data seal - --to age1… > folder.tar.age`,
		Args: cobra.MinimumNArgs(1),
	}
	fl := c.Flags()
	fl.StringArrayVar(&to, "to", nil, "recipient, age1…, or a file with recipients; may be repeated")
	fl.StringVarP(&f.To, "output", "o", "", "file to write, for one source; - is standard output; default: FILE.age")
	armored := fl.Bool("armor", false, "write text, for mail")
	c.RunE = func(_ *cobra.Command, args []string) error {
		recipients, err := seal.RecipientsOf(to)
		if err != nil {
			return err
		}
		names, err := f.Seal(args, recipients, *armored)
		return a.reportFiles("sealed", names, err)
	}
	return c
}
