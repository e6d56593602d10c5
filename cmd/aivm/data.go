package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm/internal/atomicfile"
	"github.com/aivm/aivm/internal/seal"
)

// sealedSuffix ends the names of sealed files.
const sealedSuffix = ".age"

// standard stands for standard input or output among files.
const standard = "-"

func (a *app) dataCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "data COMMAND",
		Short: "Seal data for the model's owner, and open them",
		Long: `A provider commits to data with aivm commit, registers the commitment, and, when
registration has closed, sends the data and their opening to the model's owner. Both travel
sealed for the owner's key: nobody else can read them.

Sealed files are those of age (age-encryption.org/v1).`,
		Example: `  aivm data keygen -o owner.key
  aivm data seal train.npz train.opening --to age1…
  aivm data open train.npz.age train.opening.age --key owner.key`,
		Args: cobra.ArbitraryArgs,
		RunE: func(c *cobra.Command, args []string) error {
			if len(args) == 0 {
				return c.Help()
			}
			return fmt.Errorf("aivm data has no command %s: want keygen, seal or open", args[0])
		},
	}
	c.AddCommand(a.dataKeygenCommand(), a.dataSealCommand(), a.dataOpenCommand())
	return c
}

func (a *app) dataKeygenCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "keygen",
		Short: "Make a key that data are sealed for",
		Long: `keygen writes a SECRET key file, which its owner alone may read, and prints the recipient
that belongs to it, age1…, which providers seal for. Back the file up: without it, what was
sealed for it is lost. A file that is there is never overwritten.`,
		Example: "  aivm data keygen -o owner.key",
		Args:    want(0, "no arguments"),
	}
	out := c.Flags().StringP("output", "o", "owner.key", "key file to write")
	hybrid := c.Flags().Bool("hybrid", false, "X25519 and ML-KEM-768 together: private even if elliptic curves fall; the recipient has 2,000 characters")
	c.RunE = func(*cobra.Command, []string) error {
		k, err := seal.NewKey(*hybrid)
		if err != nil {
			return err
		}
		text, err := k.AppendText(nil)
		if err != nil {
			return err
		}
		if err := atomicfile.WriteNew(*out, text, 0o600); err != nil {
			return fmt.Errorf("%w: a key is never overwritten", err)
		}
		return a.print(map[string]any{"file": *out, "recipient": k.Recipient}, func(w io.Writer) {
			fmt.Fprintln(w, k.Recipient)
			a.logf("%s: SECRET: back it up, it alone opens what is sealed for the recipient above", *out)
		})
	}
	return c
}

// sealFlags are the flags of aivm data seal and open.
type sealFlags struct {
	to, keys []string
	out      string
	armored  bool
}

func (a *app) dataSealCommand() *cobra.Command {
	f := &sealFlags{}
	c := &cobra.Command{
		Use:   "seal FILE...",
		Short: "Seal files for one or more recipients",
		Long: `seal encrypts each file to FILE.age, for every recipient that --to names: any one of them
can open it. - is standard input, which goes to -o, or to standard output. Files that are
there are not overwritten.

A provider seals two files: the data and the opening that aivm commit wrote.`,
		Example: `  aivm data seal train.npz train.opening --to age1…
  aivm data seal train.npz --to owner.recipients --armor -o train.txt
  tar c folder | aivm data seal - --to age1… > folder.tar.age`,
		Args: cobra.MinimumNArgs(1),
	}
	fl := c.Flags()
	fl.StringArrayVar(&f.to, "to", nil, "recipient, age1…, or a file with recipients; may be repeated")
	fl.StringVarP(&f.out, "output", "o", "", "file to write, for one source; - is standard output; default: FILE.age")
	fl.BoolVar(&f.armored, "armor", false, "write text, for mail")
	c.RunE = func(_ *cobra.Command, args []string) error { return a.seal(args, f) }
	return c
}

func (a *app) dataOpenCommand() *cobra.Command {
	f := &sealFlags{}
	c := &cobra.Command{
		Use:   "open FILE.age...",
		Short: "Open sealed files",
		Long: `open decrypts each FILE.age to FILE, which its owner alone may read. Nothing is written
unless all of the files are whole and sealed for one of the keys. - is standard input, which
goes to -o, or to standard output. Files that are there are not overwritten.`,
		Example:           "  aivm data open train.npz.age train.opening.age --key owner.key",
		Args:              cobra.MinimumNArgs(1),
		ValidArgsFunction: completeFiles("age"),
	}
	fl := c.Flags()
	fl.StringArrayVar(&f.keys, "key", nil, "key file that aivm data keygen wrote; may be repeated")
	fl.StringVarP(&f.out, "output", "o", "", "file to write, for one source; - is standard output; default: the name without .age")
	c.RunE = func(_ *cobra.Command, args []string) error { return a.openSealed(args, f) }
	return c
}

// recipients reads --to.
func (f *sealFlags) recipients() (seal.Recipients, error) {
	var all seal.Recipients
	for _, s := range f.to {
		list, err := seal.ParseRecipient(s)
		if file, ferr := os.Open(s); ferr == nil {
			list, err = seal.ReadRecipients(file)
			_ = file.Close()
		}
		if err != nil {
			return nil, fmt.Errorf("--to: %w", err)
		}
		all = append(all, list...)
	}
	if len(all) == 0 {
		return nil, fmt.Errorf("--to is missing: for whom? The model's owner prints a recipient, age1…, with aivm data keygen")
	}
	return all, nil
}

// identities reads --key.
func (f *sealFlags) identities() (seal.Keys, error) {
	var all seal.Keys
	for _, path := range f.keys {
		file, err := os.Open(path)
		if err != nil {
			return nil, fmt.Errorf("--key: %w", err)
		}
		keys, err := seal.ReadKeys(file)
		_ = file.Close()
		if err != nil {
			return nil, fmt.Errorf("--key %s: %w", path, err)
		}
		all = append(all, keys...)
	}
	if len(all) == 0 {
		return nil, fmt.Errorf("--key is missing: the key file that aivm data keygen wrote")
	}
	return all, nil
}

// sealing is one file on its way.
type sealing struct{ from, to string }

// plan names what is written, and refuses what is there.
func (f *sealFlags) plan(args []string, name func(string) (string, error)) ([]sealing, error) {
	if f.out != "" && len(args) > 1 {
		return nil, fmt.Errorf("-o %s is for one source, got %s", f.out, strings.Join(args, " "))
	}
	var out []sealing
	seen := map[string]bool{}
	for _, from := range args {
		s := sealing{from, f.out}
		if s.to == "" && from == standard {
			s.to = standard
		} else if s.to == "" {
			var err error
			if s.to, err = name(from); err != nil {
				return nil, err
			}
		}
		if s.to != standard {
			if _, err := os.Lstat(s.to); !errors.Is(err, fs.ErrNotExist) {
				return nil, fmt.Errorf("%s is there already, it is not overwritten: -o names another file", s.to)
			}
		}
		if seen[filepath.Clean(from)] {
			return nil, fmt.Errorf("%s is given twice", from)
		}
		seen[filepath.Clean(from)] = true
		out = append(out, s)
	}
	return out, nil
}

func (a *app) seal(args []string, f *sealFlags) error {
	to, err := f.recipients()
	if err != nil {
		return err
	}
	plan, err := f.plan(args, func(s string) (string, error) { return s + sealedSuffix, nil })
	if err != nil {
		return err
	}
	return a.transfer(plan, 0o644, "sealed", func(w io.Writer, r io.Reader) error { return seal.Seal(w, r, to, f.armored) })
}

func (a *app) openSealed(args []string, f *sealFlags) error {
	keys, err := f.identities()
	if err != nil {
		return err
	}
	plan, err := f.plan(args, func(s string) (string, error) {
		if to, ok := strings.CutSuffix(s, sealedSuffix); ok && filepath.Base(s) != sealedSuffix {
			return to, nil
		}
		return "", fmt.Errorf("%s does not end in %s: -o names the file to write", s, sealedSuffix)
	})
	if err != nil {
		return err
	}
	return a.transfer(plan, 0o600, "opened", func(w io.Writer, r io.Reader) error { return seal.Open(w, r, keys) })
}

// transfer writes every file through convert to a temporary one, and gives them
// their names when all are done.
func (a *app) transfer(plan []sealing, perm fs.FileMode, done string, convert func(io.Writer, io.Reader) error) error {
	var written []*atomicfile.File
	for _, s := range plan {
		f, err := a.convertFile(s, perm, convert)
		if err != nil {
			return err
		}
		defer f.Abort() // nothing after Commit
		written = append(written, f)
	}
	var names []string
	for i, f := range written {
		if plan[i].to == standard {
			if err := a.copyOut(f); err != nil {
				return err
			}
			continue
		}
		if err := f.CommitNew(); err != nil {
			return err
		}
		names = append(names, plan[i].to)
	}
	if len(names) == 0 {
		return nil // standard output has the file itself
	}
	return a.print(map[string]any{"files": names}, func(io.Writer) { a.logf("%s: %s", done, strings.Join(names, ", ")) })
}
