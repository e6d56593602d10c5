package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm/internal/setup/ceremony"
)

// proveKeySuffix ends the names of keys that a ceremony ends with.
const proveKeySuffix = ".key"

func (a *app) setupBeaconCommand() *cobra.Command {
	f := &chainFlags{}
	c := &cobra.Command{
		Use:   "beacon --ptau FILE --beacon HEX FILE.phase2...",
		Short: "End a ceremony with a random beacon, and write the key",
		Long: `beacon checks the ceremony as verify does, multiplies the beacon in, and writes the proving
key. The beacon is a public random value that nobody could know before the last contribution was public, as
the hash of a block that was announced before. Everybody can make the key anew.`,
		Example: "  aivm setup beacon --ptau ceremony_18.ptau --ceremony HASH --beacon HEX -o aivm.key 0.phase2 1.phase2",
		Args:    wantChain,
	}
	f.add(c)
	c.Flags().StringVar(&f.beacon, "beacon", "", "16 bytes or more, hexadecimal")
	out := c.Flags().StringP("output", "o", "aivm"+proveKeySuffix, "proving key to write")
	c.RunE = func(c *cobra.Command, args []string) error {
		if f.beacon == "" {
			return fmt.Errorf("--beacon is missing: a public random value, hexadecimal")
		}
		if err := newFile(*out); err != nil {
			return err
		}
		return a.checkCeremony(c.Context(), f, args, func(ground *ceremony.Ceremony, beacon []byte, r *ceremonyReport) error {
			k, err := ground.Seal(beacon)
			if err != nil {
				return err
			}
			if err := c.Context().Err(); err != nil {
				return err
			}
			return r.sealed(*out, k, k.Save(*out))
		})
	}
	return c
}
