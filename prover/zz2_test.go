package prover_test
import ("testing"; "github.com/aivm/aivm/prover"; "github.com/aivm/aivm/isa/relation")
func TestPhases(t *testing.T) {
	u := mlp(t, 32, 64, 784, 128, 10)
	r := mlpRun(t, u)
	s, _ := relation.NewSchedule(u.Relation().System)
	prover.PhaseTest(t, r, s)
}
