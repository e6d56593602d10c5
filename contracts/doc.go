// Package contracts is what AIVM has on chain: verifiers of wrapped proofs, a router
// of verifiers, and training campaigns that pay data providers. The Solidity
// sources are in src, compiled code and ABIs in artifacts, generated Go bindings in
// package bindings; README.md says what to read first.
//
// # Soundness
//
// A contract is worth what its code is worth: before sending anything to an address,
// compare its code with CheckUniversal, CheckRouter or CheckCampaign. Code says what a contract does, not what is in its storage,
// which its maker may have written: a verifier has none, a router's is its owner's word, and a campaign is the factory's if its
// address is CampaignAddress of what it says of itself.
package contracts

//go:generate go run ./build
