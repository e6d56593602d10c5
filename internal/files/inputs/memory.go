package inputs

import (
	"errors"
	"fmt"

	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/internal/tools/memory"
	"github.com/aivm/aivm/internal/tools/prose"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/prover"
	"github.com/aivm/aivm/vm"
)

// ErrMemory says that a run or a proof needs more memory than there is, or than is allowed.
var ErrMemory = errors.New("too little memory")

// lack is ErrMemory with a text of its own.
type lack string

func (e lack) Error() string        { return string(e) }
func (e lack) Is(target error) bool { return target == ErrMemory }

// RequireMemory refuses a run that this machine has no memory for. Where its size is unknown it refuses none.
func RequireMemory(u *isa.Unit) error {
	have := memory.Physical()
	if need := vm.Memory(u, false).Total(); have > 0 && need > have {
		return lack(fmt.Sprintf("the run needs %s of memory, this machine has %s; aivm cost says what for", prose.Bytes(need), prose.Bytes(have)))
	}
	return nil
}

// RequireProofMemory refuses a proof that needs more memory than the limit, which is the machine's memory if it is 0.
func RequireProofMemory(l *argument.Layout, limit int64) error {
	have, whose := memory.Physical(), "this machine has"
	if limit > 0 {
		have, whose = limit, "the limit is"
	}
	need, err := prover.Memory(l.Unit, l.C)
	if err != nil {
		return err
	}
	if have > 0 && need > have {
		return lack(fmt.Sprintf("the proof needs about %s of memory, %s %s: take fewer steps in one proof and continue in the next, see aivm cost",
			prose.Bytes(need), whose, prose.Bytes(have)))
	}
	return nil
}
