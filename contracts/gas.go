package contracts

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
