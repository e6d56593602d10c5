package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm"
	"github.com/aivm/aivm/internal/setup/powers"
	"github.com/aivm/aivm/verifier/srs"
)

func (a *app) srsCommand() *cobra.Command {
	return group(&cobra.Command{
		Use:   "srs COMMAND",
		Short: "Make, import and inspect powers of tau",
		Long: `Commitments need the powers of a secret number tau that nobody may know: whoever
knows it forges any proof. A ceremony makes them so that one honest participant is
enough; powers that you make yourself are UNSAFE, good for development only, and the
proofs made with them say so.

All commands take the powers from --srs FILE, else from the file that AIVM_SRS
names, else from default.srs in the folder aivm of your cache folder. aivm prove makes
unsafe ones there if there are none, and keeps their tau beside them, so that it can make more when a
program needs them. Chunks of 2^c cells need 2^c+2 powers; commitments and
proofs are for the powers they were made with and mean nothing under others: keep the
file.`,
		Example: `  aivm srs info
  aivm srs new --unsafe
  aivm srs import ceremony_20.ptau --ceremony HASH`,
	}, a.srsNewCommand(), a.srsImportCommand(), a.srsInfoCommand())
}

// powersReport is what is known of powers of tau.
type powersReport struct {
	File     string `json:"file"`
	Kind     string `json:"kind"` // unsafe or ceremony
	Name     string `json:"name"` // of the ceremony
	ID       string `json:"id"`   // hash of [τ]₂
	Powers   int    `json:"powers"`
	MaxChunk int    `json:"max_chunk"` // logarithm of the largest chunks
}

func (a *app) reportPowers(path string, s *aivm.Powers) error {
	r := powersReport{path, srs.Ceremony.String(), s.Ceremony(), s.ID().String(), s.Len(), s.ChunkBits()}
	if s.Unsafe() {
		r.Kind = srs.Unsafe.String()
	}
	return a.print(r, func(w io.Writer) {
		fmt.Fprintf(w, "%s: %s, %s powers, chunks of up to 2^%d cells\nid %s\n", path, s, thousands(int64(r.Powers)), r.MaxChunk, r.ID)
	})
}

// target is where new powers go. A file that is there is not replaced without
// force.
func target(to string, force bool) (string, error) {
	path, _, err := powers.Path(to)
	if err != nil {
		return "", err
	}
	if _, err := os.Lstat(path); !errors.Is(err, fs.ErrNotExist) && !force {
		return "", fmt.Errorf("%s is there already: proofs and commitments made with it need it; -o names another file, --force replaces it", path)
	}
	return path, nil
}

// powersStopped is the error of a command that Ctrl-C or SIGTERM may have ended; state says what it left.
func powersStopped(err error, state string) error {
	if errors.Is(err, context.Canceled) {
		return interrupted("interrupted: " + state)
	}
	return err
}
