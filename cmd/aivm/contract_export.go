package main

import (
	"encoding/hex"
	"io"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/internal/files/atomicfile"
)

func (a *app) contractExportCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "export",
		Short: "Write the verifier contract",
		Long: `export writes what deploys the verifier contract of a key, creation code and constructor
argument in hexadecimal, for other tools to send, and says what will be at the address.`,
		Example: "  aivm contract export --key aivm.vkey -o aivm.contract",
		Args:    want(0, "no arguments"),
	}
	key, development := keyFlags(c)
	out := c.Flags().StringP("output", "o", "", "file to write; default: the key's name and .contract")
	c.RunE = func(*cobra.Command, []string) error {
		k, err := readKey(*key, *development)
		if err != nil {
			return err
		}
		creation, err := contracts.UniversalCreation(k.Universal())
		if err != nil {
			return err
		}
		r, err := reportVerifier(k)
		if err != nil {
			return err
		}
		if *out == "" {
			*out = filepath.Base(*key) + ".contract"
		}
		if err := atomicfile.WriteFile(*out, []byte("0x"+hex.EncodeToString(creation)+"\n"), 0o644); err != nil {
			return err
		}
		return a.print(struct {
			File string `json:"file"`
			*verifierReport
		}{*out, r}, func(w io.Writer) {
			writeVerifier(w, r)
			a.logf("%s: creation code, %s", *out, plural(len(creation), "byte"))
		})
	}
	return c
}
