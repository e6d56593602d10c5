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
