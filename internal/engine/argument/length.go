package argument

import (
	"github.com/aivm/aivm/internal/engine/plan"
	"github.com/aivm/aivm/internal/engine/transcript"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/relation"
)

// walk is the Environment of transcript.Walk.
type walk struct{}

func (walk) Public(relation.TensorID, []transcript.Nothing) transcript.Nothing {
	return transcript.Nothing{}
}

// TapeLengths are the numbers of elements that Argue and Open take from the tape.
func TapeLengths(l *Layout, s *plan.Schedule) (argue, open int, err error) {
	f, r := transcript.Walk{}, transcript.NewWalk()
	c, err := Argue(f, r, l, s, Environment[transcript.Nothing](walk{}), transcript.Nothing{}, make([]transcript.Nothing, OutputLen(l.Unit)))
	if err != nil {
		return 0, 0, err
	}
	argue = r.Log.Received()
	Open(f, r, l, c)
	return argue, r.Log.Received() - argue, nil
}

// OutputLen is the number of public outputs of a unit.
func OutputLen(u *isa.Unit) (n int) {
	for _, o := range u.Outputs {
		n += o.Len()
	}
	return n
}
