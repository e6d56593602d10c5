package main

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/aivm/aivm/internal/files/nearby"
	"github.com/aivm/aivm/isa"
)

// suggestFile adds to the error of a file that is not there what its folder has of a name like it.
func suggestFile(err error) error {
	var p *fs.PathError
	if !errors.As(err, &p) || !errors.Is(p.Err, fs.ErrNotExist) || strings.Contains(err.Error(), "did you mean") {
		return err
	}
	if hint := nearby.Name(p.Path); hint != "" {
		return fmt.Errorf("%w%s", err, hint)
	}
	return err
}

// suggestFlag is ", did you mean --x?" for a flag that a command does not have, or empty.
func suggestFlag(c *cobra.Command, err error) string {
	var unknown *pflag.NotExistError
	if !errors.As(err, &unknown) {
		return ""
	}
	var names []string
	c.Flags().VisitAll(func(f *pflag.Flag) { names = append(names, f.Name) })
	hint := isa.Suggest(unknown.GetSpecifiedName(), names)
	return strings.Replace(hint, "did you mean ", "did you mean --", 1)
}
