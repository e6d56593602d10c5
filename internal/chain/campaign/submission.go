package campaign

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/aivm/aivm"
	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/internal/chain/ethereum"
	"github.com/aivm/aivm/internal/tools/prose"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/universal"
)

// Causes of a proof that is not for a campaign, beside those of package universal.
var (
	ErrOtherProgram = aivm.ErrOtherProgram
	ErrOtherContext = aivm.ErrOtherContext
	ErrOtherData    = aivm.ErrOtherData
	ErrOtherHead    = errors.New("a proof that starts from another model than the campaign's head")
)

// Submission is a wrapped proof, to be submitted to a campaign.
type Submission struct {
	Path  string // in messages
	Key   *universal.Key
	Proof *universal.Proof
}

// ReadSubmission reads a wrapped proof and the key that it is under.
func ReadSubmission(path, key string, source Source, development bool) (*Submission, error) {
	p, err := ReadProof(path)
	if err != nil {
		return nil, err
	}
	k, err := ReadKey(source, key, development)
	if err != nil {
		return nil, err
	}
	return &Submission{path, k, p}, nil
}

// SubmitProof is the submission as a transaction, once all that the contract will compare is compared: programs and context, the
// phase, the code of the verifier, the proof itself, the data sets and the models.
func (c *Campaign) SubmitProof(ctx context.Context, x *Submission) (*ethereum.Action, error) {
	if err := c.checkPrograms(x); err != nil {
		return nil, err
	}
	if err := c.Require("submit", contracts.Delivery, contracts.Proving); err != nil {
		return nil, err
	}
	values, proof, err := c.Calldata(ctx, x)
	if err != nil {
		return nil, err
	}
	return c.Submit(values, proof), nil
}

// Calldata are the public values of the round's programs and the proof, as the contracts take them. The proof is valid, and of the
// round's data and models.
func (c *Campaign) Calldata(ctx context.Context, x *Submission) (values [][]byte, proof []byte, err error) {
	keys, err := c.pinnedKeys(ctx, x.Key)
	if err != nil {
		return nil, nil, err
	}
	statements, err := universal.VerifyPinned(x.Key, keys, x.Proof)
	if err != nil {
		return nil, nil, fmt.Errorf("%s: %w", x.Path, err)
	}
	if err := c.checkStatements(x.Path, statements); err != nil {
		return nil, nil, err
	}
	return universal.Calldata(x.Key, keys, x.Proof, c.registered)
}

// checkPrograms compares programs and context of a proof with those of the round.
func (c *Campaign) checkPrograms(x *Submission) error {
	links := c.Pin().Links
	if n := len(x.Proof.Blocks); n != len(links) {
		return fmt.Errorf("%s: %w: it is of %s, round %d of the campaign is proven by %d", x.Path, ErrOtherProgram, prose.Plural(n, "program"), c.Round, len(links))
	}
	for i := range links {
		b, want := &x.Proof.Blocks[i], verifier.Word(links[i].ProgramKey)
		switch {
		case b.Key != want:
			return fmt.Errorf("%s: %w: its program %d has the key %s, round %d of the campaign wants %s", x.Path, ErrOtherProgram, i, b.Key, c.Round, want)
		case b.Context != c.Context:
			return fmt.Errorf("%s: %w: %s, round %d of the campaign wants %s (aivm prove --context)", x.Path, ErrOtherContext, b.Context, c.Round, c.Context)
		}
	}
	return nil
}

// pinnedKeys are the keys of the round's programs, from the chain: what the contract has of them. Nobody else is asked for, as the
// contract takes what they say.
func (c *Campaign) pinnedKeys(ctx context.Context, v *universal.Key) (keys []*universal.ProgramKey, err error) {
	pin := c.Pin()
	codes := make([]hexutil.Bytes, 1+len(pin.Links))
	questions := []*ethereum.Question{ethereum.CodeOf(c.Terms.Verifier, &codes[0])}
	for i, l := range pin.Links {
		questions = append(questions, ethereum.CodeOf(l.Constants, &codes[1+i]))
	}
	if err := c.Chain.Ask(ctx, questions...); err != nil {
		return nil, err
	}
	if err := contracts.CompareUniversal(c.Terms.Verifier, codes[0], v); err != nil {
		return nil, err
	}
	known := map[verifier.Word]*universal.ProgramKey{}
	for i, l := range pin.Links {
		if known[l.ProgramKey] != nil {
			continue
		}
		k := &universal.ProgramKey{}
		if err := k.UnmarshalBinary(codes[1+i]); err != nil {
			return nil, fmt.Errorf("the constants at %s: %w", l.Constants, err)
		}
		known[l.ProgramKey], keys = k, append(keys, k)
	}
	return keys, nil
}

// registered is where the round's constants are.
func (c *Campaign) registered(k *universal.ProgramKey) (at [20]byte, ok bool) {
	for _, l := range c.Pin().Links {
		if verifier.Word(l.ProgramKey) == k.Word() {
			return l.Constants, true
		}
	}
	return at, false
}

// checkStatements compares data sets and models of a proof's programs with those of the round.
func (c *Campaign) checkStatements(path string, statements []*verifier.Statement) error {
	head := c.Head
	for k, s := range statements {
		want := c.DataIDs
		if !c.Pin().Links[k].Tested {
			want = want[:len(want)-1]
		}
		if len(s.Data) != len(want) {
			return fmt.Errorf("%s: %w: %d data sets, want %d", path, ErrOtherData, len(s.Data), len(want))
		}
		for i, d := range s.Data {
			if d.ID != want[i] {
				return fmt.Errorf("%s: %w: data set %d is %s, want %s", path, ErrOtherData, i, d.ID, want[i])
			}
		}
		if err := c.checkDraws(path, s); err != nil {
			return err
		}
		switch {
		case s.Start != nil && *s.Start != head:
			return fmt.Errorf("%s: %w: %s, want %s", path, ErrOtherHead, s.Start, head)
		case s.End == nil:
			return fmt.Errorf("%s: %w: it ends with none", path, ErrOtherHead)
		}
		head = *s.End
	}
	return nil
}

// Settled is the round that a proof has ended already; -1 if none.
func (c *Campaign) Settled(x *Submission) int {
	last := int(c.Round)
	if c.Ending == contracts.Completed {
		last++
	}
	b := &x.Proof.Blocks[len(x.Proof.Blocks)-1]
	for r := range last {
		if c.ContextOf(uint64(r)) == b.Context && b.Key == verifier.Word(programKey(&c.Pins[r])) {
			return r
		}
	}
	return -1
}
