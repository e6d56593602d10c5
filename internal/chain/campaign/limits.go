package campaign

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/params"

	"github.com/aivm/aivm/contracts"
)

// ErrGas says that a transaction would need more gas than one may have, 2²⁴ since the Osaka fork (EIP-7825).
var ErrGas = errors.New("more gas than a transaction may have")

// Fits returns ErrGas if a program's proofs cannot be submitted to a campaign, or its data not be registered: there would be no
// proof, and the owner's bond would be lost.
func Fits(c *contracts.Constants) error {
	if gas := contracts.SubmitGas(c); uint64(gas) > params.MaxTxGas {
		return fmt.Errorf("%w: a proof of %d commitments is submitted with about %d, want at most %d: take larger chunks", ErrGas, c.Chunks(), gas, params.MaxTxGas)
	}
	for i, s := range c.Sets[:max(len(c.Sets)-1, 0)] {
		if gas := contracts.RegisterGas(s.Pieces); uint64(gas) > params.MaxTxGas {
			return fmt.Errorf("%w: data set %d of %d pieces is registered with about %d, want at most %d: take larger chunks", ErrGas, i, s.Pieces, gas, params.MaxTxGas)
		}
	}
	return nil
}
