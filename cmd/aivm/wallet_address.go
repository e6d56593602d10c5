package main

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"
)

func (a *app) walletAddressCommand() *cobra.Command {
	f := &walletFlags{}
	c := &cobra.Command{
		Use:     "address [FILE]",
		Short:   "Print the address of a wallet",
		Long:    `address prints the account of a keystore file, which needs no password, or of a remote signer.`,
		Example: "  aivm wallet address alice.json",
		Args:    cobra.MaximumNArgs(1),
	}
	c.Flags().StringVar(&f.signer, "signer", "", "address of a remote signer")
	c.Flags().StringVar(&f.account, "account", "", "account of the remote signer, if it has several")
	c.RunE = func(c *cobra.Command, args []string) error {
		if len(args) == 1 {
			f.file = args[0]
		}
		address, err := a.address(c.Context(), f)
		if err != nil {
			return err
		}
		return a.print(map[string]any{"address": address.Hex()}, func(w io.Writer) { fmt.Fprintln(w, address.Hex()) })
	}
	return c
}
