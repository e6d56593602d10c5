package aivm

import (
	"fmt"

	"github.com/aivm/aivm/internal/engine/outer"
	"github.com/aivm/aivm/internal/files/atomicfile"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/prover/join"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/universal"
)

// ErrLimits says that a program is beyond what the circuit of public proofs is for.
var ErrLimits = join.ErrLimits

// ProgramKey is what a verifier of public proofs needs of a program: constants of some hundred bytes, whose hash names the program on chain.
// Anybody computes it alike from the program and the powers of tau.
type ProgramKey struct {
	k       *universal.ProgramKey
	program *join.Program // nil of a key that was read
}

// Key computes the program's key. Cite are the data sets whose ranges its proofs leave to others: each choice has another key. A program
// that is beyond the limits of the circuit is ErrLimits, and the error says of what.
func (p *Program) Key(powers *Powers, cite ...string) (*ProgramKey, error) {
	cited, err := p.cited(cite)
	if err != nil {
		return nil, err
	}
	j, err := join.NewProgram(p.unit, cited, outer.Digest, powers.s)
	if err != nil {
		return nil, err
	}
	return &ProgramKey{j.Key, j}, nil
}

// ReadProgramKey decodes a program's key.
//
// # Soundness
//
// It is worth as much as whoever made it: compare its ID with one that you computed.
func ReadProgramKey(b []byte) (*ProgramKey, error) {
	k := &universal.ProgramKey{}
	if err := k.UnmarshalBinary(b); err != nil {
		return nil, err
	}
	return &ProgramKey{k: k}, nil
}

// LoadProgramKey is ReadProgramKey from a file.
func LoadProgramKey(file string) (*ProgramKey, error) { return loadKey(file, ReadProgramKey) }

// ID is the program key: the hash of the constants.
func (k *ProgramKey) ID() ID { return ID(k.k.Word()) }

// Powers is the id of the powers of tau.
func (k *ProgramKey) Powers() PowersID { return PowersID(k.k.SRS) }

// Universal is the key as package contracts takes it.
func (k *ProgramKey) Universal() *universal.ProgramKey { return k.k }

// Commitments is the number of commitments of a proof; Own of those that are the proof's and no constants of the program.
func (k *ProgramKey) Commitments() (all, own int) { return k.k.Chunks(), k.k.Own() }

// MarshalBinary is the key as its file has it: the constants, as a contract has them.
func (k *ProgramKey) MarshalBinary() ([]byte, error) { return k.k.AppendBinary(nil) }

// Save writes the key to a file.
func (k *ProgramKey) Save(file string) error {
	b, err := k.MarshalBinary()
	if err != nil {
		return err
	}
	return atomicfile.WriteFile(file, b, 0o644)
}

// link is a proof with its program's record; programs are those that are known, by the word that binds program and citations.
func (p *Proof) link(powers *Powers, programs map[verifier.Word]*join.Program) (join.Link, error) {
	prog, err := p.Program()
	if err != nil {
		return join.Link{}, err
	}
	word := p.inner.Word(isa.ProgramID(prog.unit.Program))
	if programs[word] == nil {
		j, err := join.NewProgram(prog.unit, p.inner.Assumed, outer.Digest, powers.s)
		if err != nil {
			return join.Link{}, fmt.Errorf("program %s: %w", prog.ID(), err)
		}
		programs[word] = j
	}
	return join.Link{Program: programs[word], Proof: p.inner}, nil
}
