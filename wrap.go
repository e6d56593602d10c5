package aivm

import (
	"bytes"
	"context"
	"fmt"

	"github.com/aivm/aivm/internal/files/atomicfile"
	"github.com/aivm/aivm/internal/setup/outer"
	"github.com/aivm/aivm/prover/join"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/universal"
)

// MaxWrapped is the number of proofs that one public proof is of at most.
const MaxWrapped = universal.MaxBlocks

// WrapOptions of a public proof.
type WrapOptions struct {
	// Key makes the proof; nil for a development key of the user's cache folder.
	Key *ProvingKey
	// Progress is told each stage that begins.
	Progress func(Progress)
}

// PublicProof says the same as the inner proofs that it was made of, and hides everything else. It may be published, and a contract
// checks it.
type PublicProof struct {
	p          *universal.Proof
	statements []*Statement
	programs   []*ProgramKey
	stages     []Stage
}

// Wrap makes one public proof of inner proofs, MaxWrapped at most, which were made for that (ProveOptions.OnChain): links of a chain, or any
// others of one owner, for whoever wraps proofs sees them. It takes no data and no model. The proof is checked before it is returned; false
// proofs have no public one: the error is the verifier's.
func Wrap(ctx context.Context, proofs []*Proof, powers *Powers, o WrapOptions) (*PublicProof, error) {
	if n := len(proofs); n < 1 || n > MaxWrapped {
		return nil, fmt.Errorf("%d proofs: a public proof is of 1 to %d", n, MaxWrapped)
	}
	links, programs := make([]join.Link, len(proofs)), map[verifier.Word]*join.Program{}
	for i, p := range proofs {
		err := p.RequirePowers(powers)
		if err == nil {
			err = p.Wrappable()
		}
		if err == nil {
			links[i], err = p.link(powers, programs)
		}
		if err != nil {
			return nil, of(i, len(proofs), err)
		}
	}
	key := o.Key
	if key == nil {
		var err error
		if key, err = NewProvingKey(ctx, powers, KeyOptions{Progress: o.Progress}); err != nil {
			return nil, err
		}
	}
	r, err := join.Prove(ctx, key.k.Join, links, join.Options{Stage: stages(o.Progress)})
	if err != nil {
		return nil, err
	}
	w := &PublicProof{p: r.Proof}
	for i, s := range r.Statements {
		w.statements = append(w.statements, publicStatement(s, key.VerifyingKey(), &r.Proof.Blocks[i]))
	}
	for _, j := range programs {
		w.programs = append(w.programs, &ProgramKey{j.Key, j})
	}
	for _, s := range r.Stages {
		w.stages = append(w.stages, Stage(s))
	}
	return w, nil
}

// of says which of n proofs an error is about.
func of(i, n int, err error) error {
	if n == 1 {
		return err
	}
	return fmt.Errorf("proof %d: %w", i+1, err)
}

// Wrap is Wrap of the proof alone.
func (p *Proof) Wrap(ctx context.Context, powers *Powers, o WrapOptions) (*PublicProof, error) {
	return Wrap(ctx, []*Proof{p}, powers, o)
}

// ErrNotForWrap says that an inner proof was not made for a public one.
var ErrNotForWrap = join.ErrOpened

// Wrappable returns ErrNotForWrap unless the proof was made for a public one.
func (p *Proof) Wrappable() error {
	if p.inner.Clear == nil {
		return ErrNotForWrap
	}
	return nil
}

// RequirePowers refuses powers of tau that the proof is not for, with a *Rejection.
func (p *Proof) RequirePowers(powers *Powers) error {
	if powers.ID() != p.Powers() {
		return reject(fmt.Errorf("%w: %v, these are %v", verifier.ErrSRS, p.Powers(), powers.ID()))
	}
	return nil
}

// Len is the number of proofs that the proof is of.
func (p *PublicProof) Len() int { return len(p.p.Blocks) }

// Statements are what the proof says, in the order of the proofs that it is of; of a proof that was read and not made here, VerifyPublic
// gives them.
func (p *PublicProof) Statements() []*Statement { return p.statements }

// Programs are the keys of its programs; none if the proof was not made here.
func (p *PublicProof) Programs() []*ProgramKey { return p.programs }

// Program is the key of the program that a statement of the proof is about; nil if the proof was not made here.
func (p *PublicProof) Program(s *Statement) *ProgramKey {
	for _, k := range p.programs {
		if s.Key != nil && k.ID() == *s.Key {
			return k
		}
	}
	return nil
}

// Stages are what the proof took; none if it was not made here.
func (p *PublicProof) Stages() []Stage { return p.stages }

// Calldata are the arguments with which a contract of the key checks the proof: of each statement the public values, and the proof.
// registered says where on chain a program's constants are; they go along where it does not, or is nil.
func (p *PublicProof) Calldata(k *VerifyingKey, programs []*ProgramKey, registered func(*ProgramKey) (address [20]byte, ok bool)) (publicValues [][]byte, proof []byte, err error) {
	return universal.Calldata(k.k, constants(programs), p.p, func(k *universal.ProgramKey) (address [20]byte, ok bool) {
		if registered == nil {
			return address, false
		}
		return registered(&ProgramKey{k: k})
	})
}

// constants are those of keys.
func constants(programs []*ProgramKey) []*universal.ProgramKey {
	out := make([]*universal.ProgramKey, len(programs))
	for i, k := range programs {
		out[i] = k.k
	}
	return out
}

// MarshalBinary is the proof as its file has it.
func (p *PublicProof) MarshalBinary() ([]byte, error) { return p.p.AppendBinary(nil) }

// Save writes the proof to a file.
func (p *PublicProof) Save(file string) error {
	b, err := p.MarshalBinary()
	if err != nil {
		return err
	}
	return atomicfile.WriteFile(file, b, 0o644)
}

// IsPublicProof tells public proofs from inner ones by what their files begin with.
func IsPublicProof(b []byte) bool { return bytes.HasPrefix(b, []byte(universal.Header)) }

// ReadPublicProof decodes a public proof, of which nothing is known then: VerifyPublic it. An error is a *Rejection.
func ReadPublicProof(b []byte) (*PublicProof, error) {
	p := &PublicProof{p: &universal.Proof{}}
	if err := p.p.UnmarshalBinary(b); err != nil {
		return nil, reject(err)
	}
	return p, nil
}

// LoadPublicProof is ReadPublicProof from a file.
func LoadPublicProof(file string) (*PublicProof, error) {
	b, err := outer.ReadLimited(file, outer.MaxKeyFile)
	if err != nil {
		return nil, err
	}
	p, err := ReadPublicProof(b)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return p, nil
}
