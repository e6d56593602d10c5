package main

import (
	"context"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/internal/files/atomicfile"
	"github.com/aivm/aivm/internal/files/datasource"
	"github.com/aivm/aivm/internal/files/inputs"
	"github.com/aivm/aivm/internal/files/opening"
	"github.com/aivm/aivm/internal/setup/powers"
	"github.com/aivm/aivm/verifier/srs"
)

// commitFlags are the flags of aivm commit.
type commitFlags struct {
	datasource.Request
	out, opening, check string
	head                string
	srs                 string
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
	fl.StringVar(&f.Program, "for", "", "PROG:SET: take tensors, formats, axes and files of a program's data set")
	fl.StringArrayVar(&f.Formats, "format", nil, "[NAME=]FORMAT, as in fx16.8 for all tensors or y=bit for one; may be repeated")
	fl.StringVar(&f.Name, "name", "", "name of the files, and of a tensor alone; default: the set's in the program, or the file's without ending")
	fl.StringArrayVar(&f.Axes, "axes", nil, "[NAME=]AXES, outermost first, as in row,px or x=row,px or row=2000,px; may be repeated")
	params := paramFlag(c)
	fl.BoolVar(&f.Absent, "absent", false, "commit to the zeros of an absent provider; with --for")
	fl.StringVarP(&f.out, "output", "o", "", "commitment to write; default: NAME.commitment in this folder")
	fl.StringVar(&f.opening, "opening", "", "opening to write, or to read with --check; default: NAME.opening in this folder")
	fl.StringVar(&f.check, "check", "", "id or commitment that the data are compared with")
	fl.StringVar(&f.head, "head", "", "id of a proven model: check that --check model.npz is that model")
	fl.StringVar(&f.srs, "srs", "", "file with the powers of tau; default: $AIVM_SRS, or default.srs in the cache folder")
	c.RunE = func(c *cobra.Command, args []string) error {
		var err error
		if f.Params, err = pairs("-p", "batch=64", *params); err != nil {
			return err
		}
		if f.head != "" {
			return a.checkModel(args, f)
		}
		if f.check != "" {
			return a.checkCommitment(args, f)
		}
		return a.commit(c.Context(), args, f)
	}
	return c
}

func (a *app) commit(ctx context.Context, args []string, f *commitFlags) error {
	s, err := f.Source(args)
	if err != nil {
		return err
	}
	if f.out == "" {
		f.out = s.Name + ".commitment"
	}
	if f.opening == "" {
		f.opening = s.Name + ".opening"
	}
	if err := opening.Fresh(f.opening); err != nil {
		return err
	}
	c, err := s.Read()
	if err != nil {
		return err
	}
	least, err := argument.LeastC(c.Unit)
	if err != nil {
		return err
	}
	if c.Powers, err = powers.LoadOrMake(ctx, f.srs, least, a.logf); err != nil {
		return err
	}
	if f.Absent {
		if err := c.BeAbsent(); err != nil {
			return err
		}
	}
	if err := c.Commit(); err != nil {
		return err
	}
	// The opening first: a commitment without one is useless.
	if err := opening.WriteSecret(f.opening, opening.JSON(c.Opening())); err != nil {
		return err
	}
	if err := atomicfile.WriteFile(f.out, opening.JSON(c.Commitment()), 0o644); err != nil {
		return err
	}
	return a.print(map[string]any{
		"id": c.Data.ID.String(), "name": s.Name, "tensors": c.Decls, "commitment": f.out, "opening": f.opening,
		"srs": c.Powers.ID().String(), "unsafe": c.Powers.Kind() == srs.Unsafe, "absent": f.Absent,
	}, func(w io.Writer) {
		fmt.Fprintf(w, "%s\n", c.Data.ID)
		a.logf("commitment to %s: %s; its opening, SECRET, is needed for every proof: %s", opening.Text(c.Decls), f.out, f.opening)
		if c.Powers.Kind() == srs.Unsafe {
			a.logf("%s", powers.KindText(c.Powers.Kind(), ""))
		}
	})
}

// checkCommitment compares a data set with an id.
func (a *app) checkCommitment(args []string, f *commitFlags) error {
	if f.opening == "" {
		return fmt.Errorf("--check wants the opening of the commitment: --opening FILE")
	}
	if f.Program != "" || len(f.Formats)+len(f.Axes) > 0 || f.Absent {
		return fmt.Errorf("--check takes tensors, formats and axes from the opening: leave --for, --format, --axes and --absent out")
	}
	want, err := opening.IDOf(f.check)
	if err != nil {
		return err
	}
	powers, err := loadPowers(f.srs, 0)
	if err != nil {
		return err
	}
	o, err := opening.Read(f.opening, opening.DataKind, powers.ID().String())
	if err != nil {
		return err
	}
	c, err := o.Set(powers)
	if err == nil {
		err = replace(c, args)
	}
	if err == nil {
		err = c.Commit()
	}
	if err != nil {
		return fmt.Errorf("%s: %w", f.opening, err)
	}
	if c.Data.ID != want {
		return fmt.Errorf("the data with %s have the id %s, not %s: other data, or another opening", f.opening, c.Data.ID, want)
	}
	return a.print(map[string]any{"ok": true, "id": want.String()}, func(w io.Writer) {
		fmt.Fprintf(w, "%s: the data of %s\n", strings.Join(append(args, f.opening), ", "), want)
	})
}

// replace reads tensors of a set from files in place of those that are there.
func replace(c *opening.Set, args []string) error {
	for _, arg := range args {
		name, file, named := datasource.Split(arg)
		if !named {
			if len(c.Decls) > 1 || len(args) > 1 {
				return fmt.Errorf("%s: the set has the tensors %s: say which, as in x=%s", arg, opening.Text(c.Decls), arg)
			}
			name = c.Decls[0].Name
		}
		v := c.Unit.Named[opening.SetName+"."+name]
		if v == nil {
			return fmt.Errorf("%s: the set has no tensor %s, it has %s", arg, name, opening.Text(c.Decls))
		}
		d, err := inputs.Tensor(&v.Type, v.Classes(), file, "")
		if err != nil {
			return err
		}
		c.In[v.Name] = d
	}
	return nil
}
