package main

import (
	"errors"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm/internal/editor"
)

func (a *app) lspCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "lsp",
		Short: "Serve an editor: mistakes as you type, hover, completion, rename",
		Long: `lsp speaks the language server protocol on standard input and output, for assembly (.aasm) and
training scripts (.train): mistakes and warnings as you type, hover with shapes, formats, cells and
documentation, completion, definitions, references, rename, formatting, repairs, and the cells of each line.
An editor starts it; docs/editor.md says how.`,
		Example: "  aivm lsp",
		Args:    want(0, "nothing"),
		RunE: func(c *cobra.Command, _ []string) error {
			version, _ := build()
			err := editor.Serve(c.Context(), a.in, a.stdout, editor.Options{Version: version, Log: a.err})
			if errors.Is(err, editor.ErrNoShutdown) && c.Context().Err() != nil {
				return c.Context().Err()
			}
			return err
		},
	}
}
