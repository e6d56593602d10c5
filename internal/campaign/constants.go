package campaign

import (
	"errors"
	"fmt"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/wrapped"
)

// ErrScheme says that a key's proofs have no verifier contract here.
var ErrScheme = errors.New("there is no verifier contract for the key")

// Constants are what the verifier contract of a key has behind its code.
func Constants(k *wrapped.Key) (*contracts.Constants, error) {
	if k.Scheme != wrapped.Groth16 {
		return nil, fmt.Errorf("%w: it is one of %s, want %s", ErrScheme, k.Scheme, wrapped.Groth16)
	}
	l := k.Layout()
	pieces := func(kind verifier.ChunkKind, set int) (n int) {
		for _, c := range l.Chunks {
			if c.Kind == kind && c.Set == set {
				n++
			}
		}
		return n
	}
	u := l.Unit
	c := &contracts.Constants{
		Program: k.ProgramWord(), VerifierID: k.VerifierID(), ProgramID: verifier.Word(isa.ProgramID(u.Program)),
		Fresh: pieces(verifier.TraceChunk, 0) + pieces(verifier.MaskChunk, 0), Fixed: k.Fixed,
		StartPieces: pieces(verifier.StartChunk, 0), EndPieces: pieces(verifier.EndChunk, 0), Development: k.Development,
		Groth16: contracts.Groth16Points{
			K: k.Groth16.K, Alpha: k.Groth16.Alpha, Beta: k.Groth16.Beta, Delta: k.Groth16.Delta, TauB: k.TauB, Tau: k.Tau,
		},
	}
	if c.StartPieces > 0 {
		c.StartDescriptor = verifier.Keccak(verifier.ModelDescriptor(u))
	}
	if c.EndPieces > 0 {
		c.EndDescriptor = verifier.Keccak(verifier.ModelDescriptor(u))
	}
	for i, set := range u.DataSets() {
		c.Sets = append(c.Sets, contracts.DataSet{Descriptor: verifier.Keccak(verifier.DataDescriptor(u, set)), Pieces: pieces(verifier.DataChunk, i)})
	}
	for _, o := range u.Outputs {
		c.Outputs += o.Value.Type.Len() * o.Op.Block.Iterations()
	}
	return c, nil
}
