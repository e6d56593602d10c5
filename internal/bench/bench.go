package bench
import "github.com/aivm/aivm/internal/srs"
type Bench struct { Powers func(c int) (*srs.SRS, error); Log func(string) }
func (b *Bench) logf(f string, a ...any) {}
