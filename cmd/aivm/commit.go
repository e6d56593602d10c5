package main

import (
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm/internal/atomicfile"
	"github.com/aivm/aivm/internal/srs"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/prover"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/vm"
)

// commitFlags are the flags of aivm commit.
type commitFlags struct {
	name, program         string
	formats, axes, params []string
	absent                bool
	out, opening, check   string
	head                  string
	srs                   string
}

func (a *app) commitCommand() *cobra.Command {
	f := &commitFlags{}
	c := &cobra.Command{
		Use:   "commit [NAME=]DATA...",
		Short: "Commit to a data set, or check a data set against its commitment",
		Long: `commit writes a public commitment to a data set, NAME.commitment, and its secret
opening, NAME.opening, and prints the commitment's id. The id is the same in the
statement of every proof that uses the data with that opening, whatever the program, the
prover and the chunk size; it hides the data. The opening has the data too: it is all that
a proof needs of them. Keep it, and give it to nobody but who may prove with it.

A data set is one tensor or several: where a program has inputs alice.x and alice.y, they
are the tensors x and y of the set alice, with one commitment. The id depends on the
names in the set, the formats and the axes under which a program takes the data, not on
what the program calls the set. --for prog.aasm:alice takes them, and the names of
classes, from a program, and the files too where NAME=DATA names no other ones. Else
--format and --axes say them, of each tensor with its name before a =; sizes of axes come
from the files, or stand behind an axis: row=2000. A table of which columns are taken by
number, or all, wants @header or @noheader, unless the sizes tell.

--absent commits to zeros without hiding them: to what stands for the data of a provider
who is absent. The id is the same for everybody.

--check ID or --check FILE.commitment, with --opening, commits anew and compares: to the
data that are given, or else to those of the opening.

--head ID, with --check model.npz and --opening FILE, tells whether the model in a file, its states
by name, is the one with the id, which a proof or a contract gives: is the model that I am
served the proven one? The numbers must be exact: model.npz@raw reads what aivm run --raw wrote.`,
		Example: `  aivm commit --for digits.aasm:train
  aivm commit x=mine.npy y=mine.csv:label@onehot --for prog.aasm:alice
  aivm commit x=mine.npy y=labels.npy --format fx16.8 --format y=bit --axes x=row,px --axes y=row,class --name alice
  aivm commit train.npy --name x --format fx16.8 --axes row,px -o train.commitment
  aivm commit --opening alice.opening --check alice.commitment
  aivm commit --check model.npz --opening digits.private.opening --head 0x…`,
		Args:              cobra.ArbitraryArgs,
		ValidArgsFunction: completeFiles("npy", "npz", "safetensors", "csv", "gz"),
	}
	fl := c.Flags()
	fl.StringVar(&f.program, "for", "", "PROG:SET: take tensors, formats, axes and files of a program's data set")
	fl.StringArrayVar(&f.formats, "format", nil, "[NAME=]FORMAT, as in fx16.8 for all tensors or y=bit for one; may be repeated")
	fl.StringVar(&f.name, "name", "", "name of the files, and of a tensor alone; default: the set's in the program, or the file's without ending")
	fl.StringArrayVar(&f.axes, "axes", nil, "[NAME=]AXES, outermost first, as in row,px or x=row,px or row=2000,px; may be repeated")
	params := paramFlag(c)
	fl.BoolVar(&f.absent, "absent", false, "commit to the zeros of an absent provider; with --for")
	fl.StringVarP(&f.out, "output", "o", "", "commitment to write; default: NAME.commitment in this folder")
	fl.StringVar(&f.opening, "opening", "", "opening to write, or to read with --check; default: NAME.opening in this folder")
	fl.StringVar(&f.check, "check", "", "id or commitment that the data are compared with")
	fl.StringVar(&f.head, "head", "", "id of a proven model: check that --check model.npz is that model")
	fl.StringVar(&f.srs, "srs", "", "file with the powers of tau; default: $AIVM_SRS, or default.srs in the cache folder")
	c.RunE = func(_ *cobra.Command, args []string) error {
		f.params = *params
		if f.head != "" {
			return a.checkModel(args, f)
		}
		if f.check != "" {
			return a.checkCommitment(args, f)
		}
		return a.commit(args, f)
	}
	return c
}

// commitment is a data set with its commitment.
type commitment struct {
	unit   *isa.Unit // of the set alone
	decls  []tensorDecl
	in     vm.Inputs
	powers *srs.SRS
	data   prover.DataCommitment
	opened []prover.Blinding
}

func (a *app) commit(args []string, f *commitFlags) error {
	s, err := f.source(args)
	if err != nil {
		return err
	}
	if f.out == "" {
		f.out = s.name + ".commitment"
	}
	if f.opening == "" {
		f.opening = s.name + ".opening"
	}
	if err := freshFile(f.opening); err != nil {
		return err
	}
	c, err := s.read()
	if err != nil {
		return err
	}
	least, err := verifier.LeastC(c.unit)
	if err != nil {
		return err
	}
	if c.powers, err = a.loadOrMakePowers(f.srs, least); err != nil {
		return err
	}
	if f.absent {
		if c.opened, err = prover.Absent(c.unit, setName); err != nil {
			return err
		}
	}
	if err := c.commit(); err != nil {
		return err
	}
	// The opening first: a commitment without one is useless.
	if err := writeSecret(f.opening, encodeJSON(c.openingFile())); err != nil {
		return err
	}
	if err := atomicfile.WriteFile(f.out, encodeJSON(c.commitmentFile()), 0o644); err != nil {
		return err
	}
	return a.print(map[string]any{
		"id": c.data.ID.String(), "name": s.name, "tensors": c.decls, "commitment": f.out, "opening": f.opening,
		"srs": c.powers.ID().String(), "unsafe": c.powers.Kind() == srs.Unsafe, "absent": f.absent,
	}, func(w io.Writer) {
		fmt.Fprintf(w, "%s\n", c.data.ID)
		a.logf("commitment to %s: %s; its opening, SECRET, is needed for every proof: %s", declsText(c.decls), f.out, f.opening)
		if c.powers.Kind() == srs.Unsafe {
			a.logf("%s", kindText(c.powers.Kind(), ""))
		}
	})
}

func declsText(d []tensorDecl) string {
	var s []string
	for _, x := range d {
		s = append(s, x.String())
	}
	return strings.Join(s, ", ")
}

// commit commits to the data, with the blindings that are known or with new ones.
func (c *commitment) commit() error {
	if err := vm.CheckInputs(c.unit, c.in); err != nil {
		return err
	}
	data, all, err := prover.CommitData(c.powers, c.unit, c.in, prover.Blindings{Data: map[string][]prover.Blinding{setName: c.opened}})
	if err != nil {
		return err
	}
	if c.data = data[setName]; len(c.opened) > len(c.data.Points) {
		return fmt.Errorf("the opening has blindings of %d polynomials, the data are %d", len(c.opened), len(c.data.Points))
	}
	c.opened = all.Data[setName]
	return nil
}

func (c *commitment) commitmentFile() *commitmentFile {
	return &commitmentFile{
		AIVM: commitmentKind, Version: fileVersion, ID: c.data.ID.String(), Tensors: c.decls,
		SRS: c.powers.ID().String(), Unsafe: c.powers.Kind() == srs.Unsafe, Points: pointTexts(c.data.Points),
	}
}

func (c *commitment) openingFile() *openingFile {
	o := &openingFile{
		AIVM: dataOpeningKind, Version: fileVersion, ID: c.data.ID.String(), SRS: c.powers.ID().String(),
		Tensors: c.decls, Blindings: blindingTexts(c.opened), Values: map[string]string{},
	}
	for _, v := range c.unit.Inputs {
		_, name := isa.SplitInput(v.Name)
		o.Values[name] = packValues(c.in[v.Name], v.Type.Format.Bits)
	}
	return o
}

// checkCommitment compares a data set with an id.
func (a *app) checkCommitment(args []string, f *commitFlags) error {
	if f.opening == "" {
		return fmt.Errorf("--check wants the opening of the commitment: --opening FILE")
	}
	if f.program != "" || len(f.formats)+len(f.axes) > 0 || f.absent {
		return fmt.Errorf("--check takes tensors, formats and axes from the opening: leave --for, --format, --axes and --absent out")
	}
	want, err := idOrCommitment(f.check)
	if err != nil {
		return err
	}
	powers, err := loadPowers(f.srs, 0)
	if err != nil {
		return err
	}
	o, err := readOpening(f.opening, dataOpeningKind, powers.ID().String())
	if err != nil {
		return err
	}
	c, err := o.commitment(powers)
	if err == nil {
		err = c.replace(args)
	}
	if err == nil {
		err = c.commit()
	}
	if err != nil {
		return fmt.Errorf("%s: %w", f.opening, err)
	}
	if c.data.ID != want {
		return fmt.Errorf("the data with %s have the id %s, not %s: other data, or another opening", f.opening, c.data.ID, want)
	}
	return a.print(map[string]any{"ok": true, "id": want.String()}, func(w io.Writer) {
		fmt.Fprintf(w, "%s: the data of %s\n", strings.Join(append(args, f.opening), ", "), want)
	})
}

// replace reads tensors from files in place of those that are there.
func (c *commitment) replace(args []string) error {
	for _, arg := range args {
		name, file, named := splitSource(arg)
		if !named {
			if len(c.decls) > 1 || len(args) > 1 {
				return fmt.Errorf("%s: the set has the tensors %s: say which, as in x=%s", arg, declsText(c.decls), arg)
			}
			name = c.decls[0].Name
		}
		v := c.unit.Named[setName+"."+name]
		if v == nil {
			return fmt.Errorf("%s: the set has no tensor %s, it has %s", arg, name, declsText(c.decls))
		}
		d, err := readTensor(&v.Type, v.Classes(), file, "")
		if err != nil {
			return err
		}
		c.in[v.Name] = d
	}
	return nil
}

// idOrCommitment is an id, given as such or by a file with the commitment.
func idOrCommitment(s string) (verifier.Word, error) {
	if _, err := os.Stat(s); err != nil {
		return parseWord(s)
	}
	c := &commitmentFile{}
	if err := readJSON(s, c); err != nil {
		return verifier.Word{}, err
	}
	if c.AIVM != commitmentKind || c.Version != fileVersion {
		return verifier.Word{}, fmt.Errorf("%s: want a %s of version %d, got %q of version %d", s, commitmentKind, fileVersion, c.AIVM, c.Version)
	}
	return parseWord(c.ID)
}
