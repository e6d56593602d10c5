package compiler

import (
	"fmt"
	"io"
	"text/tabwriter"

	"github.com/aivm/aivm/isa/relation"
)

// Report is what the compiler did.
type Report struct {
	Passes  []PassReport   `json:"passes"`
	Tensors []TensorReport `json:"tensors"`
	Cells   int64          `json:"cells"` // that a proof commits to, in all
	Notes   []string       `json:"notes"` // what was decided from the data, for whoever runs the script
}

// PassReport is what a pass did.
type PassReport struct {
	Name string   `json:"name"`
	Why  string   `json:"why"`
	Did  []string `json:"did"`
}

// TensorReport is a tensor of the assembly that a proof commits to.
type TensorReport struct {
	Name        string  `json:"name"`
	Instruction string  `json:"instruction"`
	Format      string  `json:"format"` // empty: the instruction's own
	Least       float64 `json:"least"`  // in float64
	Greatest    float64 `json:"greatest"`
	Cells       int64   `json:"cells"` // in all steps
}

const committed = relation.Committed

// Write writes the report for a person.
func (r *Report) Write(w io.Writer) error {
	for _, p := range r.Passes {
		if _, err := fmt.Fprintf(w, "%s: %s\n", p.Name, p.Why); err != nil {
			return err
		}
		for _, d := range p.Did {
			if _, err := fmt.Fprintf(w, "    %s\n", d); err != nil {
				return err
			}
		}
	}
	if _, err := fmt.Fprintln(w); err != nil {
		return err
	}
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(t, "tensor\tinstruction\tformat\tleast\tgreatest\tcells\t")
	for _, x := range r.Tensors {
		fmt.Fprintf(t, "%s\t%s\t%s\t%.4g\t%.4g\t%d\t\n", x.Name, x.Instruction, x.Format, x.Least+0, x.Greatest+0, x.Cells)
	}
	fmt.Fprintf(t, "in all\t\t\t\t\t%d\t\n", r.Cells)
	return t.Flush()
}
