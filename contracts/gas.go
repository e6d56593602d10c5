package contracts

import (
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/universal"
)

// ChainGas estimates the gas of a transaction that verifies a proof of so many programs, whose constants are registered and of which
// each starts from the model and reads the data sets of the one before:
//
//	21,000 + 16·bytes + 45,000 + 34,000·5 + 6,700·multiplications + 12,000 + 9,000·blocks + 4,000·programs + 300·(data sets + outputs)
//
// bytes are those of ids and proof. Points that are multiplied are the commitments, each once, of a program's own also its constants
// and its record; W of four blocks and I, for records of one part; and eight of public inputs and opening.
func ChainGas(links ...*universal.ProgramKey) int {
	const pairing = 45_000 + 34_000*5
	n := len(links)
	points, fixed, scalars, references, words, small := (n+3)/4+1, 0, 17, 0, 0, 0
	known := map[verifier.Word]bool{}
	for i, k := range links {
		own := k.Own()
		if i > 0 {
			references += own
			own = k.Fresh + k.EndPieces
			if extra := len(k.Sets) - len(links[i-1].Sets); extra > 0 {
				own += k.Sets[len(k.Sets)-1].Pieces
			}
		}
		if w := k.Word(); !known[w] {
			known[w] = true
			fixed += 1 + len(k.Fixed)
		}
		points += own
		scalars += 1 + k.High()
		words += 3 + len(k.Sets)
		small += len(k.Sets) + k.Outputs
	}
	bytes := 8 + 20*len(known) + 64*points + 32*scalars + 2*references + 4*64 + 256 + 32*words
	return 21_000 + 16*bytes + pairing + 6_700*(points+fixed+8) + 12_000 + 9_000*n + 4_000*len(known) + 300*small
}

// SubmitGas is an upper estimate of the gas of a transaction that submits a proof to a campaign, every slot being credited for
// the first time. The last data set is the test set.
func SubmitGas(links ...*universal.ProgramKey) int {
	return ChainGas(links...) + 250_000 + 36_000*(len(links[len(links)-1].Sets)-1) + 10_000*(len(links)-1)
}

// RegisterGas is an upper estimate of the gas of a transaction that registers a data set of so many pieces with a campaign, with
// the longest list of invitations and the most slots.
func RegisterGas(pieces int) int { return 720_000 + 29_500*pieces }
