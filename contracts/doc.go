// Package contracts is what AIVM has on chain: verifiers of wrapped proofs, a router
// of verifiers, and training campaigns that pay data providers. The Solidity
// sources are in src, compiled code and ABIs in artifacts, generated Go bindings in
// package bindings; README.md says what to read first.
//
// # Soundness
//
// A contract is worth what its code is worth: before sending anything to an address,
// compare its code with CheckVerifier, CheckRouter or CheckCampaign.
package contracts

//go:generate go run ./build
