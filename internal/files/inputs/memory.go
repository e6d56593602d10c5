package inputs

import (
	"errors"
	"fmt"

	"github.com/aivm/aivm/internal/tools/memory"
	"github.com/aivm/aivm/internal/tools/prose"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/vm"
)

// ErrMemory says that a run or a proof needs more memory than there is, or than is allowed.
var ErrMemory = errors.New("too little memory")

// lack is ErrMemory with a text of its own.
type lack string

func (e lack) Error() string        { return string(e) }
func (e lack) Is(target error) bool { return target == ErrMemory }

// RequireMemory refuses a run for which too little memory is available. Where that is unknown it refuses none.
func RequireMemory(u *isa.Unit) error {
	have := memory.Available()
	if need := vm.Memory(u, false).Total(); have > 0 && need > have {
		return lack(fmt.Sprintf("the run needs %s of memory, %s is available; aivm cost says what for", prose.Bytes(need), prose.Bytes(have)))
	}
	return nil
}

// RequireProofMemory refuses a proof that needs more memory than the limit, which is what is available if it is 0.
func RequireProofMemory(need, limit int64) error {
	have, what := memory.Available(), "is available"
	if limit > 0 {
		have, what = limit, "is the limit"
	}
	if have > 0 && need > have {
		return lack(fmt.Sprintf("the proof needs about %s of memory, %s %s: take fewer steps in one proof and continue in the next, see aivm cost",
			prose.Bytes(need), prose.Bytes(have), what))
	}
	return nil
}
