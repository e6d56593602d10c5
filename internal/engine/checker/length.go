package checker

import (
	"sync"

	"github.com/aivm/aivm/internal/engine/transcript"
)

// TapeLen is the number of elements on every tape.
var TapeLen = sync.OnceValue(func() int {
	r := transcript.NewWalk()
	_, _, _ = Verify(transcript.Walk{}, r, &Inputs[transcript.Nothing]{}) // the tape is too short
	return r.Log.Received()
})
