package contracts

import "github.com/aivm/aivm/verifier/universal"

// VerifyGas estimates the gas of a transaction that verifies a proof, calldata
// included, to within one percent:
//
//	21,000 + 16·bytes + 45,000 + 34,000·6 + 6,650·(chunks + 10) + 300·(data sets + outputs) + 10,000
//
// bytes are those of ids and proof; the ten are the multiplications by the public
// inputs and of the opening. A chunk that is not fixed also has 64 bytes. PLONK costs
// 133,000 more.
func VerifyGas(c *Constants) int {
	const pairing = 45_000 + 34_000*6
	bytes := c.ProofBytes() + c.PublicValuesBytes() - 32*c.Outputs
	gas := 21_000 + 16*bytes + pairing + 6_650*(c.Chunks()+10) + 300*(len(c.Sets)+c.Outputs) + 10_000
	if c.PLONK != nil {
		gas += 133_000
	}
	return gas
}

// SubmitGas is an upper estimate of the gas of a transaction that submits a proof to a campaign, every slot being credited for
// the first time. The last data set is the test set.
func SubmitGas(c *Constants) int { return VerifyGas(c) + 250_000 + 36_000*(len(c.Sets)-1) }

// RegisterGas is an upper estimate of the gas of a transaction that registers a data set of so many pieces with a campaign, with
// the longest list of invitations and the most slots.
func RegisterGas(pieces int) int { return 720_000 + 29_500*pieces }

// UniversalGas estimates the gas of a transaction that verifies a proof of these programs, which are registered, calldata included, to
// within some percent: the first link, and what each further one adds. Commitments that links share count once, and are not
// known here: the estimate is from above.
func UniversalGas(links []*universal.ProgramKey) int {
	const base, link, commitment, value = 408_000, 22_000, 7_600, 820
	gas, fixed := base-link, map[*universal.ProgramKey]bool{}
	for _, k := range links {
		n := k.Own()
		if !fixed[k] {
			fixed[k] = true
			n += len(k.Fixed)
		}
		gas += link + commitment*n + value*(len(k.Sets)+k.Outputs)
	}
	return gas
}
