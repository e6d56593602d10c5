package prover
import ("testing";"fmt"; "github.com/consensys/gnark-crypto/ecc/bn254/fr"; "github.com/aivm/aivm/internal/field"; "github.com/aivm/aivm/isa/relation")
func TestZZ(t *testing.T) {
	g, full, _ := newSystem(t, 8)
	s, _ := relation.NewSchedule(g.sys)
	x := newTables(g.leafOf(full))
	for id, tt := range g.sys.Tensors {
		c, err := x.cells2(s, relation.TensorID(id))
		fmt.Println(tt.Name, tt.Kind, tt.Axes, s.Small[id], err, describe(g.sys, relation.TensorID(id)))
		if tt.Def != nil { for _, m := range tt.Def.Terms { fmt.Println("   ", m.Factors, m.Where, m.Selects) } }
		for i, v := range full[relation.TensorID(id)] { fmt.Print(i, ":", v.String(), " ") }
		fmt.Println("\n", c)
	}
}
func (t *tables) cells2(s *relation.Schedule, id relation.TensorID) (cells, error) {
	if t.evaluation == nil { t.evaluation = relation.NewEvaluation[fr.Element](&field.Native{}, s, nil, nil) }
	return t.cells(id)
}
