package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/prover"
	"github.com/aivm/aivm/vm"
	"github.com/aivm/aivm/vm/kernel"
)

// checkModel tells whether a model, in a file with its states by name, is the one that
// a proof ended with: the head of a chain.
func (a *app) checkModel(args []string, f *commitFlags) error {
	switch {
	case f.check == "" || f.opening == "":
		return fmt.Errorf("--head wants the model and its opening: --check model.npz --opening FILE")
	case len(args) > 0 || f.program != "" || len(f.formats)+len(f.axes) > 0 || f.absent:
		return fmt.Errorf("--head takes tensors, formats and axes from the opening, and the numbers from --check: leave all else out")
	}
	head, err := parseWord(f.head)
	if err != nil {
		return fmt.Errorf("--head: %w", err)
	}
	powers, err := loadPowers(f.srs, 0)
	if err != nil {
		return err
	}
	o, err := readOpening(f.opening, modelOpeningKind, powers.ID().String())
	if err != nil {
		return err
	}
	u, err := modelUnit(o.Tensors)
	if err != nil {
		return fmt.Errorf("%s: %w", f.opening, err)
	}
	blindings, err := o.blindings()
	if err != nil {
		return fmt.Errorf("%s: %w", f.opening, err)
	}
	finals := make([]kernel.Data, len(u.States))
	path, option, _ := strings.Cut(f.check, "@")
	if option != "" {
		option = "@" + option
	}
	for _, s := range u.States {
		d, err := readTensor(&s.Type, nil, path+":"+s.Name+option, "")
		if err != nil {
			return err
		}
		finals[s.ID] = d
	}
	id, err := prover.ModelID(powers, u, padInputs(u), finals, blindings)
	if err != nil {
		return fmt.Errorf("%s: %w", f.opening, err)
	}
	if id != head {
		return fmt.Errorf("the model %s with %s has the id %s, not %s: another model, rounded numbers, or another opening", f.check, f.opening, id, head)
	}
	return a.print(map[string]any{"ok": true, "id": head.String()}, func(w io.Writer) {
		fmt.Fprintf(w, "%s: the model %s\n", f.check, head)
	})
}

// modelUnit declares the tensors of a model; an input stands for the rest of a program.
func modelUnit(decls []tensorDecl) (*isa.Unit, error) {
	b := "padding_of_no_model = input bit[]\n"
	for _, d := range decls {
		b += d.Name + " = state " + d.Format + axesText(d.Axes) + ", zeros()\n"
	}
	return asm.LoadBytes("model", []byte(b), asm.Options{})
}

func padInputs(u *isa.Unit) vm.Inputs {
	in := vm.Inputs{}
	for _, v := range u.Inputs {
		in[v.Name] = kernel.NewData(kernel.I64, v.Type.Len())
	}
	return in
}
