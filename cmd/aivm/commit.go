package main

import (
	"fmt"
	"io"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/internal/atomicfile"
	"github.com/aivm/aivm/internal/dataset"
	"github.com/aivm/aivm/internal/fixed"
	"github.com/aivm/aivm/internal/srs"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/prover"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/vm"
	"github.com/aivm/aivm/vm/kernel"
)

// commitFlags are the flags of aivm commit.
type commitFlags struct {
	format, name, program string
	axes, params          []string
	out, opening, check   string
	srs                   string
}

func (a *app) commitCommand() *cobra.Command {
	f := &commitFlags{}
	c := &cobra.Command{
		Use:   "commit DATA",
		Short: "Commit to a data set, or check a data set against its commitment",
		Long: `commit writes a public commitment to a data set, NAME.commitment, and its secret
opening, NAME.opening, and prints the commitment's id. The id is the same in the
statement of every proof that uses the data with that opening, whatever the program, the
prover and the chunk size; it hides the data. The opening is needed to prove anything of
the data: keep it, and give it with the data to nobody but who may prove with them.

The id depends on the name, the format and the axes under which a program takes the data
as an input: --for prog.aasm:x takes them from a program, else --name, --format and
--axes say them. Sizes of axes come from the file, or stand behind a name: row=2000.

--check ID or --check FILE.commitment, with --opening, commits anew and compares.`,
		Example: `  aivm commit train.npy --for digits.aasm:x
  aivm commit train.npy --name x --format fx16.8 --axes row,px -o train.commitment
  aivm commit train.npy --opening x.opening --check x.commitment`,
		Args:              want(1, "one source of data, as in train.npy or train.csv:a..d"),
		ValidArgsFunction: completeFiles("npy", "npz", "csv", "gz"),
	}
	fl := c.Flags()
	fl.StringVar(&f.program, "for", "", "PROG:INPUT: take name, format and axes of a program's input")
	fl.StringVar(&f.format, "format", "", "number format, as in fx16.8")
	fl.StringVar(&f.name, "name", "", "name of the input; default: the file's name without ending")
	fl.StringSliceVar(&f.axes, "axes", nil, "names of the axes, outermost first, as in row,px or row=2000,px")
	params := paramFlag(c)
	fl.StringVarP(&f.out, "output", "o", "", "commitment to write; default: NAME.commitment in this folder")
	fl.StringVar(&f.opening, "opening", "", "opening to write, or to read with --check; default: NAME.opening in this folder")
	fl.StringVar(&f.check, "check", "", "id or commitment that the data are compared with")
	fl.StringVar(&f.srs, "srs", "", "file with the powers of tau; default: $AIVM_SRS, or default.srs in the cache folder")
	c.RunE = func(_ *cobra.Command, args []string) error {
		f.params = *params
		if f.check != "" {
			return a.checkCommitment(args[0], f)
		}
		return a.commit(args[0], f)
	}
	return c
}

// commitment is a data set with its commitment.
type commitment struct {
	name   string
	typ    *isa.TensorType
	powers *srs.SRS
	data   prover.DataCommitment
	opened []prover.Blinding
}

func (a *app) commit(source string, f *commitFlags) error {
	u, err := f.unit(source)
	if err != nil {
		return err
	}
	in, err := f.read(u, source)
	if err != nil {
		return err
	}
	v := u.Inputs[0]
	if f.out == "" {
		f.out = v.Name + ".commitment"
	}
	if f.opening == "" {
		f.opening = v.Name + ".opening"
	}
	if err := freshFile(f.opening); err != nil {
		return err
	}
	least, err := verifier.LeastC(u)
	if err != nil {
		return err
	}
	powers, err := a.loadOrMakePowers(f.srs, least)
	if err != nil {
		return err
	}
	c, err := commitTo(powers, u, in, nil)
	if err != nil {
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
		"id": c.data.ID.String(), "name": v.Name, "commitment": f.out, "opening": f.opening, "srs": powers.ID().String(), "unsafe": powers.Kind() == srs.Unsafe,
	}, func(w io.Writer) {
		fmt.Fprintf(w, "%s\n", c.data.ID)
		a.logf("commitment to %s: %s; its opening, SECRET, is needed for every proof: %s", declOf(v.Name, &v.Type), f.out, f.opening)
		if powers.Kind() == srs.Unsafe {
			a.logf("%s", kindText(powers.Kind(), ""))
		}
	})
}

// commitTo commits to the only input of a unit, with blindings that are known or
// with new ones.
func commitTo(powers *srs.SRS, u *isa.Unit, in vm.Inputs, known []prover.Blinding) (*commitment, error) {
	v := u.Inputs[0]
	data, all, err := prover.CommitData(powers, u, in, prover.Blindings{Data: map[string][]prover.Blinding{v.Name: known}})
	if err != nil {
		return nil, err
	}
	return &commitment{v.Name, &v.Type, powers, data[v.Name], all.Data[v.Name]}, nil
}

func (c *commitment) commitmentFile() *commitmentFile {
	return &commitmentFile{
		AIVM: commitmentKind, Version: fileVersion, ID: c.data.ID.String(), Tensor: declOf(c.name, c.typ),
		SRS: c.powers.ID().String(), Unsafe: c.powers.Kind() == srs.Unsafe, Points: pointTexts(c.data.Points),
	}
}

func (c *commitment) openingFile() *openingFile {
	return &openingFile{
		AIVM: dataOpeningKind, Version: fileVersion, ID: c.data.ID.String(), SRS: c.powers.ID().String(),
		Tensors: []tensorDecl{declOf(c.name, c.typ)}, Blindings: blindingTexts(c.opened),
	}
}

// checkCommitment compares a data set with an id.
func (a *app) checkCommitment(source string, f *commitFlags) error {
	if f.opening == "" {
		return fmt.Errorf("--check wants the opening of the commitment: --opening FILE")
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
	u, err := o.unit()
	if err != nil {
		return fmt.Errorf("%s: %w", f.opening, err)
	}
	in, err := f.read(u, source)
	if err != nil {
		return err
	}
	got, err := o.commit(powers, u, in)
	if err != nil {
		return fmt.Errorf("%s: %w", f.opening, err)
	}
	if got != want {
		return fmt.Errorf("%s with %s has the id %s, not %s: other data, or another opening", source, f.opening, got, want)
	}
	return a.print(map[string]any{"ok": true, "id": got.String()}, func(w io.Writer) { fmt.Fprintf(w, "%s: the data of %s\n", source, got) })
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

// unit is a program with the opening's tensor as its only input.
func (o *openingFile) unit() (*isa.Unit, error) {
	if len(o.Tensors) != 1 {
		return nil, fmt.Errorf("%d tensors, want one", len(o.Tensors))
	}
	d := o.Tensors[0]
	var sizes []string
	for _, x := range d.Axes {
		sizes = append(sizes, x.Name+"="+strconv.Itoa(x.Size))
	}
	return inputUnit(d.Name, d.Format, sizes)
}

// commit is the id of data with the opening.
func (o *openingFile) commit(powers *srs.SRS, u *isa.Unit, in vm.Inputs) (verifier.Word, error) {
	known, err := o.blindings()
	if err != nil {
		return verifier.Word{}, err
	}
	c, err := commitTo(powers, u, in, known)
	if err != nil {
		return verifier.Word{}, err
	}
	return c.data.ID, nil
}

// inputUnit is a program that takes a tensor and does nothing.
func inputUnit(name, format string, axes []string) (*isa.Unit, error) {
	src := fmt.Sprintf("%s = input %s[%s]\n", name, format, strings.Join(axes, ", "))
	return asm.LoadBytes("declaration", []byte(src), asm.Options{})
}

// unit is a program with the tensor that the flags describe as its only input.
func (f *commitFlags) unit(source string) (*isa.Unit, error) {
	if f.program != "" {
		return f.programInput()
	}
	if f.format == "" {
		return nil, fmt.Errorf("commit: --format or --for is missing: say how numbers are rounded, as in --format fx16.8")
	}
	if _, err := fixed.ParseFormat(f.format); err != nil {
		return nil, fmt.Errorf("--format %s: %w", f.format, err)
	}
	name := f.name
	if name == "" {
		spec, err := dataset.ParseSpec(source)
		if err != nil {
			return nil, err
		}
		name = strings.TrimSuffix(baseName(spec.Path), ".csv")
	}
	axes, err := f.sizedAxes(source)
	if err != nil {
		return nil, err
	}
	u, err := inputUnit(name, f.format, axes)
	if err != nil {
		return nil, fmt.Errorf("--name %s --format %s --axes %s: %w", name, f.format, strings.Join(axes, ","), err)
	}
	return u, nil
}

// programInput is the input of a program that --for names.
func (f *commitFlags) programInput() (*isa.Unit, error) {
	if f.name != "" || f.format != "" || len(f.axes) > 0 {
		return nil, fmt.Errorf("--for %s says name, format and axes: leave --name, --format and --axes out", f.program)
	}
	path, name, ok := strings.Cut(f.program, ":")
	if !ok {
		return nil, fmt.Errorf("--for %s: want a program and an input, as in prog.aasm:x", f.program)
	}
	u, err := load(path, f.params)
	if err != nil {
		return nil, err
	}
	var names []string
	for _, v := range u.Inputs {
		names = append(names, v.Name)
		if v.Name == name {
			var axes []string
			for _, x := range v.Type.Axes {
				axes = append(axes, x.Name+"="+strconv.Itoa(x.Size))
			}
			return inputUnit(name, v.Type.Format.String(), axes)
		}
	}
	return nil, fmt.Errorf("--for: the program has no input %s%s", name, isa.Suggest(name, names))
}

// sizedAxes gives every axis a size: its own, or that of the file.
func (f *commitFlags) sizedAxes(source string) ([]string, error) {
	if !slices.ContainsFunc(f.axes, func(x string) bool { return !strings.Contains(x, "=") }) && len(f.axes) > 0 {
		return f.axes, nil
	}
	t, err := dataset.LoadFloat(source, "")
	if err != nil {
		return nil, err
	}
	shape := t.Shape
	if len(f.axes) < len(shape) {
		shape = slices.DeleteFunc(slices.Clone(shape), func(n int) bool { return n == 1 })
	}
	if len(f.axes) != len(shape) {
		return nil, fmt.Errorf("--axes %s: %s, the data have %d: %v", strings.Join(f.axes, ","), plural(len(f.axes), "name"), len(shape), shape)
	}
	var out []string
	for i, x := range f.axes {
		if !strings.Contains(x, "=") {
			x += "=" + strconv.Itoa(shape[i])
		}
		out = append(out, x)
	}
	return out, nil
}

// read reads the data as the unit's input.
func (f *commitFlags) read(u *isa.Unit, source string) (vm.Inputs, error) {
	v := u.Inputs[0]
	d, err := dataset.Load(source, "", dataset.Want{Shape: v.Type.Dims(), Format: *v.Type.Format})
	if err != nil {
		return nil, err
	}
	return vm.Inputs{v.Name: kernel.Data{Kind: kernel.I64, I64: d.Values}}, nil
}
