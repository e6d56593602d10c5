package main

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"math"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/aivm/aivm/internal/srs"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/prover"
	"github.com/aivm/aivm/vm"
	"github.com/aivm/aivm/vm/kernel"
)

// modelTensors declares the tensors of a program's model, by name.
func modelTensors(u *isa.Unit) []tensorDecl {
	var d []tensorDecl
	for _, s := range u.States {
		if !s.Local {
			d = append(d, declOf(s.Name, &s.Type))
		}
	}
	sortDecls(d)
	return d
}

// start reads the opening of the model to continue from: the values of the states
// and the blindings of their commitment.
func (t *task) start(a *app, f *proveFlags) (vm.Inputs, error) {
	switch {
	case f.startOpening != "" && !t.unit.Continuing():
		return nil, fmt.Errorf("--start-opening: the program does not continue: none of its states is previous()")
	case f.startOpening == "" && t.unit.Continuing():
		a.logf("warning: without --start-opening the commitment to the model before is a new one: no chain of proofs will fit")
		return nil, nil
	case f.startOpening == "":
		return nil, nil
	}
	o, err := readOpening(f.startOpening, modelOpeningKind, t.powers.ID().String())
	if err != nil {
		return nil, err
	}
	if want := modelTensors(t.unit); !sameDecls(o.Tensors, want) {
		return nil, fmt.Errorf("%s is a model of %v, the program has %v", f.startOpening, o.Tensors, want)
	}
	if t.options.Blindings.Start, err = o.blindings(); err != nil {
		return nil, fmt.Errorf("%s: %w", f.startOpening, err)
	}
	in := vm.Inputs{}
	for _, s := range t.unit.States {
		if !s.Previous() {
			continue
		}
		if in[s.Name], err = unpackValues(o.Values[s.Name], &s.Type); err != nil {
			return nil, fmt.Errorf("%s: state %s: %w", f.startOpening, s.Name, err)
		}
	}
	return in, nil
}

// readOpenings reads the openings of data sets and takes their data for inputs
// that no flag gives.
func (t *task) readOpenings(f *proveFlags) (map[string]*openingFile, error) {
	given, err := pairs("--data", "alice=alice.opening", f.data)
	if err != nil {
		return nil, err
	}
	files, err := pairs("--in", "x=train.npy", f.in)
	if err != nil {
		return nil, err
	}
	opened := map[string]*openingFile{}
	for _, name := range slices.Sorted(maps.Keys(given)) {
		set, err := findSet(t.unit, "--data", name)
		if err != nil {
			return nil, err
		}
		if slices.Contains(f.absent, name) {
			return nil, fmt.Errorf("--data %s: the provider of %s is absent, as --absent says", given[name], name)
		}
		o, err := readOpening(given[name], dataOpeningKind, t.powers.ID().String())
		if err != nil {
			return nil, err
		}
		if want := setDecls(t.unit, set); !sameDecls(o.Tensors, want) {
			return nil, fmt.Errorf("--data: %s is for %s, the program takes %s as %s", given[name], declsText(o.Tensors), declsText(want), name)
		}
		for _, i := range set.Inputs {
			v := t.unit.Inputs[i]
			if _, byFlag := files[v.Name]; byFlag {
				continue
			}
			_, member := isa.SplitInput(v.Name)
			if t.in[v.Name], err = unpackValues(o.Values[member], &v.Type); err != nil {
				return nil, fmt.Errorf("%s: tensor %s: %w", given[name], member, err)
			}
		}
		opened[name] = o
	}
	return opened, nil
}

// useOpenings compares the ids of openings with the data that were read.
func (t *task) useOpenings(opened map[string]*openingFile) error {
	for _, name := range slices.Sorted(maps.Keys(opened)) {
		set, err := findSet(t.unit, "--data", name)
		if err != nil {
			return err
		}
		if t.options.Blindings.Data[name], err = opened[name].opens(t.powers, inSet(t.unit, set, t.in)); err != nil {
			return fmt.Errorf("--data %s: %w", name, err)
		}
	}
	return nil
}

// opens are the blindings of an opening that opens the data.
func (o *openingFile) opens(powers *srs.SRS, in vm.Inputs) ([]prover.Blinding, error) {
	c, err := o.blank(powers)
	if err != nil {
		return nil, err
	}
	c.in = in
	if err := c.commit(); err != nil {
		return nil, err
	}
	if c.data.ID.String() != o.ID {
		return nil, fmt.Errorf("it opens %s, the data are %s with it: other data than those committed to", o.ID, c.data.ID)
	}
	return c.opened, nil
}

// blank is the opening's data set with its blindings, without data.
func (o *openingFile) blank(powers *srs.SRS) (*commitment, error) {
	c := &commitment{decls: o.Tensors, powers: powers}
	var err error
	if c.unit, err = setUnit(o.Tensors); err != nil {
		return nil, err
	}
	c.opened, err = o.blindings()
	return c, err
}

// commitment is the opening's data set with its data.
func (o *openingFile) commitment(powers *srs.SRS) (*commitment, error) {
	c, err := o.blank(powers)
	if err != nil {
		return nil, err
	}
	c.in = vm.Inputs{}
	for _, v := range c.unit.Inputs {
		_, name := isa.SplitInput(v.Name)
		if c.in[v.Name], err = unpackValues(o.Values[name], &v.Type); err != nil {
			return nil, fmt.Errorf("tensor %s: %w", name, err)
		}
	}
	return c, nil
}

// keep writes the proof and the opening of the final model and returns the size
// of the proof. The opening first: a proof whose opening is lost ends its chain.
func (a *app) keep(t *task, run *vm.Result, r *prover.Result) (int, error) {
	b, err := r.Proof.AppendBinary(nil)
	if err != nil {
		return 0, err
	}
	if t.opening != "" && r.Statement.End != nil {
		if err := a.keepOld(t.opening); err != nil {
			return 0, err
		}
		o := &openingFile{
			AIVM: modelOpeningKind, Version: fileVersion, ID: r.Statement.End.String(), SRS: t.powers.ID().String(),
			Tensors: modelTensors(t.unit), Blindings: blindingTexts(r.Blindings.End), Values: modelValues(t.unit, run.Trace.Finals),
		}
		if err := writeSecret(t.opening, encodeJSON(o)); err != nil {
			return 0, err
		}
	}
	return len(b), writeSecret(t.out, b)
}

func modelValues(u *isa.Unit, finals []kernel.Data) map[string]string {
	v := map[string]string{}
	for _, s := range u.States {
		if !s.Local {
			v[s.Name] = packValues(finals[s.ID], s.Type.Format.Bits)
		}
	}
	return v
}

// keepOld gives the opening of another model at path a name of its own, that of no other file.
func (a *app) keepOld(path string) error {
	info, err := os.Lstat(path)
	if errors.Is(err, fs.ErrNotExist) || err == nil && !info.Mode().IsRegular() {
		return nil
	}
	o := &openingFile{}
	err = readJSON(path, o)
	id, bad := parseWord(o.ID)
	if err != nil || bad != nil {
		return fmt.Errorf("%s is there already and is no opening; name another file with --model-opening", path)
	}
	base := fmt.Sprintf("%s.%x", strings.TrimSuffix(path, ".opening"), id[:4])
	to := base + ".opening"
	for n := 2; ; n++ {
		if err = os.Link(path, to); !errors.Is(err, fs.ErrExist) {
			break
		}
		to = fmt.Sprintf("%s-%d.opening", base, n)
	}
	if err != nil {
		return err
	}
	a.logf("the opening of model %s is kept as %s", o.ID, to)
	return os.Remove(path)
}

// parseBytes reads a number of bytes: 8GiB, 500MiB, 8G, 123456.
func parseBytes(s string) (int64, error) {
	number, factor := strings.TrimSpace(s), int64(1)
	for i, unit := range []string{"K", "M", "G", "T"} {
		for _, suffix := range []string{unit + "iB", unit + "B", unit} {
			if n, ok := strings.CutSuffix(number, suffix); ok && factor == 1 {
				number, factor = n, 1<<(10*(i+1))
			}
		}
	}
	x, err := strconv.ParseFloat(strings.TrimSpace(number), 64)
	if err != nil || !(x > 0) || x*float64(factor) > math.MaxInt64/2 {
		return 0, fmt.Errorf("%q is no amount of memory: want a number and KiB, MiB, GiB or TiB, as in 8GiB", s)
	}
	return int64(x * float64(factor)), nil
}
