package main

import (
	"github.com/spf13/cobra"

	"github.com/aivm/aivm/internal/chain/campaign"
	"github.com/aivm/aivm/internal/files/opening"
)

// trustFlags say what the sponsor's choices are compared with, before data or money are given for them.
func trustFlags(c *cobra.Command, t *campaign.Trust) {
	fl := c.Flags()
	fl.StringArrayVar(&t.Keys, "key", nil, "verifying key of the program of a round to come, or of one that led to the head, as aivm setup writes it; may be repeated")
	fl.BoolVar(&t.Development, "development", false, "take campaigns and keys for development, under which proofs can be forged")
	fl.BoolVar(&t.Unchecked, "unchecked", false, "go on without the key: trust the sponsor that the verifiers check proofs, and of which program")
}

// openData reads an opening and commits to its data anew.
func openData(path, powersFile string) (*opening.Set, error) {
	powers, err := loadPowers(powersFile, 0)
	if err != nil {
		return nil, err
	}
	return opening.Open(path, powers)
}
