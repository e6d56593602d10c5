// Package wrapped is the proof that goes on chain: an outer proof, in Groth16 or
// PLONK, that the verifier's circuit accepts an inner proof which stays private, and
// the group part of the inner proof's opening. It hides everything but the
// statement. Verify is what the contracts compute, and nothing else.
package wrapped
