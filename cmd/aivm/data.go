package main

import (
	"io"
	"strings"

	"github.com/spf13/cobra"
)

func (a *app) dataCommand() *cobra.Command {
	return group(&cobra.Command{
		Use:   "data COMMAND",
		Short: "Prove that data are in range; seal them for the model's owner, and open them",
		Long: `A provider commits to data with aivm commit, registers the commitment, and, when
registration has closed, sends the opening, which has the data, to the model's owner. It travels
sealed for the owner's key: nobody else can read it.

Sealed files are those of age (age-encryption.org/v1).

aivm data prove proves once what every training would prove again: that the data which a
commitment is to are numbers of their formats.`,
		Example: `  aivm data keygen -o owner.key
  aivm data seal train.opening --to age1…
  aivm data open train.opening.age --key owner.key
  aivm data prove train.opening`,
	}, a.dataKeygenCommand(), a.dataSealCommand(), a.dataOpenCommand(), a.dataProveCommand())
}

// reportFiles says which files were written, if any: standard output has the file itself.
func (a *app) reportFiles(done string, names []string, err error) error {
	if err != nil || len(names) == 0 {
		return err
	}
	return a.print(map[string]any{"files": names}, func(io.Writer) { a.logf("%s: %s", done, strings.Join(names, ", ")) })
}
