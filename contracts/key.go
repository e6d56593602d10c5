package contracts

import (
	"fmt"

	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/wrapped"
)

// ConstantsOf takes the constants of a contract from a key for wrapped proofs. It
// refuses a layout whose chunks are not in the order that the contracts have
// built in: trace and mask, constants, data sets, start, end.
func ConstantsOf(k *wrapped.Key) (*Constants, error) {
	u := k.Unit()
	l, err := argument.NewLayout(u, k.C, 0)
	if err != nil {
		return nil, err
	}
	c := &Constants{
		Program: k.ProgramWord(), VerifierID: k.VerifierID(), ProgramID: verifier.Word(isa.ProgramID(u.Program)),
		Fixed: k.Fixed, Development: k.Development,
	}
	switch g := k.Groth16; k.Scheme {
	case wrapped.Groth16:
		c.Groth16 = Groth16Points{K: g.K, Alpha: g.Alpha, Beta: g.Beta, Delta: g.Delta, TauB: k.TauB, Tau: k.Tau}
	case wrapped.PLONK:
		c.PLONK = &PLONKPoints{TauB: k.TauB, Tau: k.Tau, Key: k.PLONK}
	default:
		return nil, fmt.Errorf("there is no verifier contract for %s", k.Scheme)
	}
	for _, o := range u.Outputs {
		c.Outputs += o.Value.Type.Len() * o.Op.Block.Iterations()
	}
	for _, set := range u.DataSets() {
		c.Sets = append(c.Sets, DataSet{
			Descriptor: verifier.DescriptorWord(verifier.DataCommitment, k.SRS(), verifier.DataDescriptor(u, set)),
		})
	}
	if err := c.count(l.Chunks); err != nil {
		return nil, err
	}
	c.StartDescriptor = verifier.StartWord(k.SRS(), u)
	if c.EndPieces > 0 {
		c.EndDescriptor = verifier.EndWord(k.SRS(), u)
	}
	return c, nil
}

// count counts the commitments of each kind and checks their order.
func (c *Constants) count(chunks []argument.Chunk) error {
	rank, fixed := 0, 0
	for i, chunk := range chunks {
		var r int
		switch {
		case chunk.Fixed():
			r = 1
			fixed++
		case chunk.Kind == argument.DataChunk:
			r = 2 + chunk.Set
			c.Sets[chunk.Set].Pieces++
		case chunk.Kind == argument.StartChunk:
			r = 2 + len(c.Sets)
			c.StartPieces++
		case chunk.Kind == argument.EndChunk:
			r = 3 + len(c.Sets)
			c.EndPieces++
		default:
			c.Fresh++
		}
		if r < rank {
			return fmt.Errorf("chunk %d is not in the order of the contracts", i)
		}
		rank = r
	}
	if fixed != len(c.Fixed) {
		return fmt.Errorf("%d fixed commitments, want %d", len(c.Fixed), fixed)
	}
	return nil
}
