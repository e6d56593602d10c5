// Package universal is the public proof of up to sixteen inner proofs: one outer proof, of one circuit for all
// programs, that their verifications are what the checker's proof says, and one opening. What differs between programs
// is a ProgramKey. Verify is what the contract computes, and nothing else.
package universal
