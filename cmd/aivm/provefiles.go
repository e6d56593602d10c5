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

	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/prover"
	"github.com/aivm/aivm/vm"
	"github.com/aivm/aivm/vm/kernel"
)

// modelTensors declares the tensors of a program's model, in its order.
func modelTensors(u *isa.Unit) []tensorDecl {
	var d []tensorDecl
	for _, s := range u.States {
		if !s.Local {
			d = append(d, declOf(s.Name, &s.Type))
		}
	}
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
	if want := modelTensors(t.unit); !slices.EqualFunc(o.Tensors, want, func(x, y tensorDecl) bool { return x.String() == y.String() }) {
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

// openings reads the openings of data sets and compares their ids with the data
// that were read.
func (t *task) openings(flags []string) error {
	given, err := pairs("--data", "x=train.opening", flags)
	if err != nil {
		return err
	}
	t.options.Blindings.Data = map[string][]prover.Blinding{}
	for _, name := range slices.Sorted(maps.Keys(given)) {
		path := given[name]
		i := slices.IndexFunc(t.unit.Inputs, func(v *isa.Value) bool { return v.Name == name })
		if i < 0 {
			var names []string
			for _, v := range t.unit.Inputs {
				names = append(names, v.Name)
			}
			return fmt.Errorf("--data: the program has no input %s%s", name, isa.Suggest(name, names))
		}
		o, err := readOpening(path, dataOpeningKind, t.powers.ID().String())
		if err != nil {
			return err
		}
		v := t.unit.Inputs[i]
		if want := declOf(name, &v.Type); o.Tensors[0].String() != want.String() {
			return fmt.Errorf("--data: %s is for %s, the program takes %s", path, o.Tensors[0], want)
		}
		if t.options.Blindings.Data[name], err = o.checked(t, name); err != nil {
			return fmt.Errorf("--data: %s: %w", path, err)
		}
	}
	return nil
}

// checked are the blindings of an opening that opens the data of an input.
func (o *openingFile) checked(t *task, name string) ([]prover.Blinding, error) {
	u, err := o.unit()
	if err != nil {
		return nil, err
	}
	id, err := o.commit(t.powers, u, vm.Inputs{name: t.in[name]})
	if err != nil {
		return nil, err
	}
	if id.String() != o.ID {
		return nil, fmt.Errorf("it opens %s, the data of %s are %s with it: other data than those committed to", o.ID, name, id)
	}
	return o.blindings()
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

// keepOld gives the opening of another model at path a name of its own.
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
	to := fmt.Sprintf("%s.%x.opening", strings.TrimSuffix(path, ".opening"), id[:4])
	a.logf("the opening of model %s is kept as %s", o.ID, to)
	return os.Rename(path, to)
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
