package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/aivm/aivm"
	"github.com/aivm/aivm/internal/files/inputs"
	"github.com/aivm/aivm/internal/files/opening"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/vm/kernel"
)

// checkModel tells whether a model, in a file with its states by name, is the one that
// a proof ended with: the head of a chain.
func (a *app) checkModel(args []string, f *commitFlags) error {
	switch {
	case f.check == "" || f.opening == "":
		return fmt.Errorf("--head wants the model and its opening: --check model.npz --opening FILE")
	case len(args) > 0 || f.Program != "" || len(f.Formats)+len(f.Axes) > 0 || f.Absent:
		return fmt.Errorf("--head takes tensors, formats and axes from the opening, and the numbers from --check: leave all else out")
	}
	head, err := aivm.ParseID(f.head)
	if err != nil {
		return fmt.Errorf("--head: %w", err)
	}
	powers, err := loadPowers(f.srs, 0)
	if err != nil {
		return err
	}
	o, err := opening.Read(f.opening, opening.ModelKind, powers.ID().String())
	if err != nil {
		return err
	}
	path, option, _ := strings.Cut(f.check, "@")
	if option != "" {
		option = "@" + option
	}
	var unread error
	id, err := o.ModelID(powers, func(name string, t *isa.TensorType) (d kernel.Data, err error) {
		d, unread = inputs.Tensor(t, nil, path+":"+name+option, "")
		return d, unread
	})
	if unread != nil {
		return unread
	}
	if err != nil {
		return fmt.Errorf("%s: %w", f.opening, err)
	}
	if aivm.ID(id) != head {
		return fmt.Errorf("the model %s with %s has the id %s, not %s: another model, rounded numbers, or another opening", f.check, f.opening, id, head)
	}
	return a.print(map[string]any{"ok": true, "id": head.String()}, func(w io.Writer) {
		fmt.Fprintf(w, "%s: the model %s\n", f.check, head)
	})
}
