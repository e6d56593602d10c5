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
	"github.com/aivm/aivm/internal/powers"
	"github.com/aivm/aivm/internal/srs"
)

func (a *app) srsCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "srs COMMAND",
		Short: "Make, import and inspect powers of tau",
		Long: `Commitments need the powers of a secret number tau that nobody may know: whoever
knows it forges any proof. A ceremony makes them so that one honest participant is
enough; powers that you make yourself are UNSAFE, good for development only, and the
proofs made with them say so.

All commands take the powers from --srs FILE, else from the file that AIVM_SRS
names, else from default.srs in the folder aivm of your cache folder. aivm prove makes
unsafe ones there if there are none, and keeps their tau beside them, so that it can make more when a
program needs them. Chunks of 2^c cells need 2^c+1 powers; commitments and
proofs are for the powers they were made with and mean nothing under others: keep the
file.`,
		Example: `  aivm srs info
  aivm srs new --unsafe
  aivm srs import ceremony_20.ptau --ceremony HASH`,
		Args: cobra.ArbitraryArgs,
		RunE: func(c *cobra.Command, args []string) error {
			if len(args) == 0 {
				return c.Help()
			}
			return fmt.Errorf("aivm srs has no command %s: want new, import or info", args[0])
		},
	}
	c.AddCommand(a.srsNewCommand(), a.srsImportCommand(), a.srsInfoCommand())
	return c
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
		fmt.Fprintf(w, "%s: %s, %s powers, chunks of up to 2^%d cells\nid %s\n", path, kindText(s), thousands(int64(r.Powers)), r.MaxChunk, r.ID)
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

func (a *app) srsNewCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "new --unsafe",
		Short: "Make unsafe powers of tau, for development",
		Long: `new makes 2^k+2 powers of a random number and forgets the number. Nobody else can know
that it is forgotten: the powers are unsafe, and everything made with them says so.
Ctrl-C stops it, and leaves no half file.`,
		Example: "  aivm srs new --unsafe -k 20",
		Args:    want(0, "no arguments"),
	}
	unsafe := c.Flags().Bool("unsafe", false, "yes, make unsafe ones (there are no others to make alone)")
	k := c.Flags().IntP("power", "k", powers.DefaultPower, "logarithm of the number of powers")
	to := c.Flags().StringP("output", "o", "", "file to write; default: where all commands look")
	force := c.Flags().Bool("force", false, "replace a file that is there")
	c.RunE = func(*cobra.Command, []string) error {
		if !*unsafe {
			return fmt.Errorf("aivm srs new: what one party makes is unsafe: say --unsafe for development, or import a ceremony with aivm srs import")
		}
		if *k < 1 || *k > powers.MaxPower {
			return fmt.Errorf("aivm srs new: -k %d, want 1 to %d", *k, powers.MaxPower)
		}
		path, err := target(*to, *force)
		if err != nil {
			return err
		}
		s, err := aivm.UnsafePowers(a.context(), *k)
		if err == nil {
			err = s.Save(a.context(), path, *force)
		}
		if err != nil {
			return powersStopped(err, "no powers were written")
		}
		if s, err = aivm.LoadPowers(a.context(), path); err != nil {
			return powersStopped(err, path+" is written, and not checked yet")
		}
		return a.reportPowers(path, s)
	}
	return c
}

func (a *app) srsImportCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "import FILE.ptau",
		Short: "Import powers of tau from a ceremony's file",
		Long: `import reads a .ptau file (snarkjs) and checks every point, its group, and by pairings that
they are the powers of one number. They count as a ceremony's only if the hash of [tau]₂ is
on the list of this version or is the one that --ceremony names; else they are unsafe.
Powers of a number that everybody knows are refused, as those of a file are that nobody has
contributed to.`,
		Example:           "  aivm srs import ceremony_20.ptau --ceremony HASH",
		Args:              want(1, "one .ptau file"),
		ValidArgsFunction: completeFiles("ptau"),
	}
	ceremony := c.Flags().String("ceremony", "", "hash of [tau]₂ of the ceremony that you trust, 64 hexadecimal digits")
	k := c.Flags().IntP("power", "k", 0, "take 2^k+2 powers; default: all")
	to := c.Flags().StringP("output", "o", "", "file to write; default: where all commands look")
	force := c.Flags().Bool("force", false, "replace a file that is there")
	c.RunE = func(_ *cobra.Command, args []string) error {
		if *k != 0 && (*k < 1 || *k > powers.MaxPower) {
			return fmt.Errorf("aivm srs import: -k %d, want 1 to %d", *k, powers.MaxPower)
		}
		path, err := target(*to, *force)
		if err != nil {
			return err
		}
		s, err := aivm.ImportPowers(a.context(), args[0], *k, *ceremony)
		if err == nil {
			err = s.Save(a.context(), path, *force)
		}
		if err != nil {
			return powersStopped(err, "no powers were written")
		}
		if s.Unsafe() {
			a.logf("warning: the hash is on no list and --ceremony does not name it: these powers count as UNSAFE")
		}
		return a.reportPowers(path, s)
	}
	return c
}

func (a *app) srsInfoCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "info",
		Short: "Say which powers of tau are used",
		Long: `info reads the powers of tau and prints where they are, of what kind, their id and size.
All commands check that all points are powers of one number when they see a file for the first
time, by its hash, and remember it in the folder aivm/checked of the cache folder; --check checks again.`,
		Example: "  aivm srs info --check",
		Args:    want(0, "no arguments"),
	}
	file := powersFlag(c)
	check := c.Flags().Bool("check", false, "check that all points are powers of one number")
	c.RunE = func(*cobra.Command, []string) error {
		path, _, err := powers.Path(*file)
		if err != nil {
			return err
		}
		s, err := aivm.LoadPowers(a.context(), *file)
		if err != nil {
			return err
		}
		if *check {
			if err := s.Check(); err != nil {
				return fmt.Errorf("%s: %w", path, err)
			}
		}
		return a.reportPowers(path, s)
	}
	return c
}
