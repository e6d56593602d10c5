package main

import (
	"github.com/spf13/cobra"

	"github.com/aivm/aivm/internal/chain/campaign"
	"github.com/aivm/aivm/internal/files/opening"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/verifier/srs"
	"github.com/aivm/aivm/verifier/universal"
)

// trustFlags say what the sponsor's choices are compared with, before data or money are given for them.
func trustFlags(c *cobra.Command, t *campaign.Trust) {
	fl := c.Flags()
	fl.StringArrayVar(&t.Keys, "key", nil, "verifying key of the campaign's verifier, or of that of a campaign before, as aivm setup writes it; may be repeated")
	fl.StringArrayVar(&t.Programs, "program", nil, "program of a round to come, or of one that led to the head; may be repeated")
	fl.BoolVar(&t.Development, "development", false, "take campaigns and keys for development, under which proofs can be forged")
	fl.BoolVar(&t.Unchecked, "unchecked", false, "go on without key and programs: trust the sponsor that the verifiers check proofs, and of which programs")
}

// keySource reads verifying keys and programs, and computes the programs' keys under the powers of tau in a file.
func keySource(powersFile string) *campaign.Files {
	return &campaign.Files{
		Load:   func(file string) (*isa.Unit, error) { return load(file, nil) },
		Powers: func() (*srs.SRS, error) { return loadPowers(powersFile, universal.C) },
	}
}

// openData reads an opening and commits to its data anew.
func openData(path, powersFile string) (*opening.Set, error) {
	powers, err := loadPowers(powersFile, 0)
	if err != nil {
		return nil, err
	}
	return opening.Open(path, powers)
}
