package campaign

import (
	"context"
	"errors"
	"fmt"

	"github.com/aivm/aivm"
	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/internal/chain/ethereum"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/wrapped"
)

// Causes of a proof that is not for a campaign, beside those of package wrapped.
var (
	ErrOtherProgram = aivm.ErrOtherProgram
	ErrOtherContext = aivm.ErrOtherContext
	ErrOtherData    = aivm.ErrOtherData
	ErrOtherHead    = errors.New("a proof that starts from another model than the campaign's head")
)

// Submission is a valid wrapped proof, to be submitted to a campaign.
type Submission struct {
	Path      string // in messages
	Key       *wrapped.Key
	Proof     *wrapped.Proof
	Statement *verifier.Statement
}

// ReadSubmission reads a wrapped proof and checks it under a key.
func ReadSubmission(path, key string, development bool) (*Submission, error) {
	p, err := ReadProof(path, development)
	if err != nil {
		return nil, err
	}
	k, err := ReadKey(key, development)
	if err != nil {
		return nil, err
	}
	statement, err := wrapped.Verify(k, p)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return &Submission{path, k, p, statement}, nil
}

// SubmitProof is the submission as a transaction, once all that the contract will compare is compared: program and context, the
// phase, the data sets and the first model, and the code of the verifier.
func (c *Campaign) SubmitProof(ctx context.Context, x *Submission) (*ethereum.Action, error) {
	if err := c.checkProgram(x); err != nil {
		return nil, err
	}
	if err := c.Require("submit", contracts.Delivery, contracts.Proving); err != nil {
		return nil, err
	}
	if err := c.checkData(x); err != nil {
		return nil, err
	}
	constants, err := contracts.ConstantsOf(x.Key)
	if err != nil {
		return nil, err
	}
	if err := contracts.CheckVerifier(ctx, c.Chain, c.Pin().Verifier, constants); err != nil {
		return nil, err
	}
	values, proof, err := x.Key.Calldata(x.Proof)
	if err != nil {
		return nil, err
	}
	return c.Submit(values, proof), nil
}

// checkProgram compares program and context of a proof with those of the round.
func (c *Campaign) checkProgram(x *Submission) error {
	pin := verifier.Word(c.Pin().VerifierId)
	switch id := x.Key.VerifierID(); {
	case id != pin:
		return fmt.Errorf("%s: %w: its verifier is %s, round %d of the campaign wants %s", x.Path, ErrOtherProgram, id, c.Round, pin)
	case x.Statement.Context != c.Context:
		return fmt.Errorf("%s: %w: %s, round %d of the campaign wants %s (aivm prove --context)", x.Path, ErrOtherContext, x.Statement.Context, c.Round, c.Context)
	}
	return nil
}

// checkData compares data sets and first model of a proof with those of the round.
func (c *Campaign) checkData(x *Submission) error {
	if len(x.Statement.Data) != len(c.DataIDs) {
		return fmt.Errorf("%s: %w: %d data sets, want %d", x.Path, ErrOtherData, len(x.Statement.Data), len(c.DataIDs))
	}
	for i, d := range x.Statement.Data {
		if d.ID != c.DataIDs[i] {
			return fmt.Errorf("%s: %w: data set %s is %s, want %s", x.Path, ErrOtherData, d.Name, d.ID, c.DataIDs[i])
		}
	}
	if start := x.Statement.Start; start != nil && *start != c.Head {
		return fmt.Errorf("%s: %w: %s, want %s", x.Path, ErrOtherHead, start, c.Head)
	}
	return nil
}

// Settled is the round that a proof has ended already; -1 if none.
func (c *Campaign) Settled(x *Submission) int {
	last := int(c.Round)
	if c.Ending == contracts.Completed {
		last++
	}
	for r := range last {
		if c.ContextOf(uint64(r)) == x.Statement.Context && x.Key.VerifierID() == verifier.Word(c.Pins[r].VerifierId) {
			return r
		}
	}
	return -1
}
