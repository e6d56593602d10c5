package campaign

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/params"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/internal/tools/prose"
	"github.com/aivm/aivm/verifier/universal"
)

// ErrGas says that a transaction would need more gas than one may have, 2²⁴ since the Osaka fork (EIP-7825).
var ErrGas = errors.New("more gas than a transaction may have")

// Fits returns ErrGas if proofs of a round's programs cannot be submitted to a campaign, or its data not be registered: there would
// be no proof, and the owner's bond would be lost.
func Fits(links ...*universal.ProgramKey) error {
	last := links[len(links)-1]
	if gas := contracts.SubmitGas(links...); uint64(gas) > params.MaxTxGas {
		return fmt.Errorf("%w: a proof of %s, the last of %s, is submitted with about %d, want at most %d", ErrGas,
			prose.Plural(len(links), "program"), prose.Plural(last.Chunks(), "commitment"), gas, params.MaxTxGas)
	}
	for i, s := range last.Sets[:max(len(last.Sets)-1, 0)] {
		if gas := contracts.RegisterGas(s.Pieces); uint64(gas) > params.MaxTxGas {
			return fmt.Errorf("%w: data set %d of %d pieces is registered with about %d, want at most %d", ErrGas, i, s.Pieces, gas, params.MaxTxGas)
		}
	}
	return nil
}
