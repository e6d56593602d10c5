package prover

import (
	"github.com/aivm/aivm/internal/engine/plan"
	"github.com/aivm/aivm/isa/relation"
)

// entry is an entry of a table of rows: its padded address and its row.
type entry struct{ address, row int }

// rows is a table that rows are chosen by.
type rows struct {
	entries []entry // the real ones that are rows
	at      []int32 // row by padded address, −1 for none
}

// choose reads the tables of the schedule's choices.
func (t *tables) choose(s *plan.Schedule) error {
	for _, c := range s.Choices {
		if err := t.chooseBy(s.System, c.Choice); err != nil {
			return err
		}
	}
	return nil
}

func (t *tables) chooseBy(s *relation.System, c *plan.Choice) error {
	if t.rows[c.Digits[0]] != nil {
		return nil
	}
	x, err := t.leaf(c.Table)
	if err != nil {
		return err
	}
	of := s.Tensors[c.Table]
	values := make([]int64, of.Len())
	x.integers(values, 0, 1)
	r := &rows{at: make([]int32, of.Padded())}
	for i := range r.at {
		r.at[i] = -1
	}
	of.EachReal(func(i, address int) {
		if v := values[i]; v >= 0 && v>>len(c.Row) == 0 {
			r.at[address] = int32(v)
			r.entries = append(r.entries, entry{address, int(v)})
		}
	})
	t.rows[c.Digits[0]] = r
	return nil
}

// of are the rows that a choice is by.
func (t *tables) of(c *plan.Choice) *rows { return t.rows[c.Digits[0]] }
