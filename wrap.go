package aivm

import (
	"bytes"
	"context"
	"fmt"

	"github.com/aivm/aivm/internal/files/atomicfile"
	"github.com/aivm/aivm/internal/setup/outer"
	"github.com/aivm/aivm/prover/wrap"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/wrapped"
)

// WrapOptions of a public proof.
type WrapOptions struct {
	// Progress is told each stage that begins.
	Progress func(Progress)
}

// PublicProof is a wrapped proof: it says the same as the inner one and hides everything else. It may be published, and a contract checks it.
type PublicProof struct {
	p         *wrapped.Proof
	statement *Statement
	stages    []Stage
}

// Wrap makes a public proof, which is checked before it is returned. It takes no data and no model; a nil key is a development key, of
// Groth16 and from the user's cache folder. A false proof has no public one: the error is the verifier's.
func (p *Proof) Wrap(ctx context.Context, powers *Powers, key *ProvingKey, o WrapOptions) (*PublicProof, error) {
	if err := p.RequirePowers(powers); err != nil {
		return nil, err
	}
	if err := wrap.Check(p.inner); err != nil {
		return nil, err
	}
	if key == nil {
		var err error
		if key, err = p.ProvingKey(ctx, powers, KeyOptions{Progress: o.Progress}); err != nil {
			return nil, err
		}
	}
	r, err := wrap.Prove(ctx, key.k.Key, p.inner, key.k.Outer, wrap.Options{Stage: stages(o.Progress)})
	if err != nil {
		return nil, err
	}
	w := &PublicProof{p: r.Proof, statement: statementOf(r.Statement)}
	for _, s := range r.Stages {
		w.stages = append(w.stages, Stage(s))
	}
	return w, nil
}

// RequirePowers refuses powers of tau that the proof is not for, with a *Rejection.
func (p *Proof) RequirePowers(powers *Powers) error {
	if powers.ID() != p.Powers() {
		return reject(fmt.Errorf("%w: %v, these are %v", verifier.ErrSRS, p.Powers(), powers.ID()))
	}
	return nil
}

// Statement is what the proof says; of a proof that was read and not made here, VerifyPublic gives it.
func (p *PublicProof) Statement() *Statement { return p.statement }

// Stages are what the proof took; none if it was not made here.
func (p *PublicProof) Stages() []Stage { return p.stages }

// Calldata are the arguments with which a contract of the key checks the proof: the public values, which are the statement, and the proof.
func (p *PublicProof) Calldata(k *VerifyingKey) (publicValues, proof []byte, err error) {
	return k.k.Calldata(p.p)
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
func IsPublicProof(b []byte) bool { return bytes.HasPrefix(b, []byte(wrapped.Header)) }

// ReadPublicProof decodes a public proof, of which nothing is known then: VerifyPublic it. An error is a *Rejection.
func ReadPublicProof(b []byte) (*PublicProof, error) {
	p := &PublicProof{p: &wrapped.Proof{}}
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
