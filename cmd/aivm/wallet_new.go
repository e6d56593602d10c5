package main

import (
	"crypto/subtle"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm/internal/chain/wallet"
)

func (a *app) walletNewCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "new",
		Short: "Make a key in a keystore file",
		Long: `new makes a key, writes it to a keystore file (version 3, which other tools of Ethereum
read too) under a password, and prints the account's address. A file that is there is never
overwritten. Back up file and password: without either, the account is lost.`,
		Example: "  aivm wallet new -o alice.json",
		Args:    want(0, "no arguments"),
	}
	out := c.Flags().StringP("output", "o", "wallet.json", "keystore file to write")
	file := c.Flags().String("password-file", "", "file whose first line is the password; default: ask")
	light := c.Flags().Bool("light", false, "stretch the password less: faster, for development")
	c.RunE = func(*cobra.Command, []string) error {
		password, err := a.newPassword(*file)
		if err != nil {
			return err
		}
		cost := wallet.Standard
		if *light {
			cost = wallet.Light
		}
		address, err := wallet.Create(*out, password, cost)
		if err != nil {
			return err
		}
		return a.print(map[string]any{"file": *out, "address": address.Hex()}, func(w io.Writer) {
			fmt.Fprintln(w, address.Hex())
			a.logf("%s: back it up, and its password: without either the account is lost", *out)
		})
	}
	return c
}

// newPassword is the password of a new wallet: typed twice, or from a file.
func (a *app) newPassword(file string) (string, error) {
	first, err := a.password(file, "password of the new wallet")
	if err != nil || file != "" {
		return first, err
	}
	second, err := a.password("", "the same again")
	if err != nil {
		return "", err
	}
	if subtle.ConstantTimeCompare([]byte(first), []byte(second)) == 0 {
		return "", fmt.Errorf("the two passwords differ, nothing is written")
	}
	return first, nil
}
