package contracts

import (
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aivm/aivm/contracts/bindings"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/universal"
)

// Rule is what a campaign pays by.
type Rule uint8

// Rules, as in src/CampaignTerms.sol.
const (
	Shapley Rule = iota
	GradientNorm
	Equal
)

// String is the rule's name on the command line.
func (r Rule) String() string {
	return name(uint8(r), "shapley", "gradient-norm", "equal")
}

// What a campaign allows at most, as in src/CampaignChecks.sol. A training of more rounds is a chain of campaigns.
const (
	MaxProviders = 64
	MaxRounds    = 48
	MaxInvited   = 128
	MaxLinks     = universal.MaxBlocks // programs that a round is proven by, each from the model that the one before ends with
)

// Phase is what a campaign waits for.
type Phase uint8

// Phases, as in src/CampaignTerms.sol.
const (
	Unfunded Phase = iota
	Registration
	Bonding
	Delivery
	Proving
	Lapsed
	Ended
)

// String is the phase in words.
func (p Phase) String() string {
	return name(uint8(p), "unfunded", "registration", "bonding", "delivery", "proving", "lapsed", "ended")
}

// Ending is how a campaign ended.
type Ending uint8

// Endings, as in src/CampaignTerms.sol.
const (
	Running Ending = iota
	Completed
	Cancelled
	TooFewProviders
	NoBond
	NoProof
	VerifierStopped
)

// String is the ending in words.
func (e Ending) String() string {
	return name(uint8(e), "running", "completed", "cancelled", "too few providers", "no bond", "no proof", "verifier stopped")
}

// Standing is what the owner has said of a slot.
type Standing uint8

// Standings, as in src/TrainingCampaign.sol.
const (
	Vacant Standing = iota
	Registered
	Acknowledged
	Excluded
)

// String is the standing in words.
func (s Standing) String() string {
	return name(uint8(s), "vacant", "registered", "acknowledged", "excluded")
}

func name(i uint8, names ...string) string {
	if int(i) < len(names) {
		return names[i]
	}
	return fmt.Sprint(i)
}

// ContextWord is what a proof for a campaign is bound to:
//
//	keccak256(abi.encode(chain id, campaign, round, beneficiary))
func ContextWord(chain *big.Int, campaign common.Address, round uint64, beneficiary common.Address) verifier.Word {
	var w [4][32]byte
	chain.FillBytes(w[0][:])
	copy(w[1][12:], campaign[:])
	new(big.Int).SetUint64(round).FillBytes(w[2][:])
	copy(w[3][12:], beneficiary[:])
	return verifier.Keccak(w[0][:], w[1][:], w[2][:], w[3][:])
}

// CodeHash is that of the verifier of all programs with a key, which a campaign is pinned to.
func CodeHash(k *universal.Key) (common.Hash, error) {
	code, err := UniversalCode(k)
	return crypto.Keccak256Hash(code), err
}

// PinOf pins a round of a campaign to programs, the links of a chain, whose constants are those that the campaign's verifier was given
// (register). The test set is in the last link, and in those that have as many data sets.
func PinOf(verifier common.Address, reward *big.Int, links ...*universal.ProgramKey) (bindings.Pin, error) {
	pin := bindings.Pin{Reward: reward}
	for _, k := range links {
		constants, err := ConstantsAddress(verifier, k)
		if err != nil {
			return bindings.Pin{}, err
		}
		tested := len(k.Sets) == len(links[len(links)-1].Sets)
		pin.Links = append(pin.Links, bindings.Link{ProgramKey: k.Word(), Constants: constants, Drawn: len(k.Draws) > 0, Tested: tested})
	}
	return pin, nil
}

// PackRegister is the call that registers a data set: its descriptor word, the points that commit to it,
// and the proof of knowledge of each, for the sender.
func PackRegister(descriptor verifier.Word, points []bn254.G1Affine, proofs []verifier.Knowledge) []byte {
	cs, ys, ws := registration(points, proofs)
	return bindings.NewTrainingCampaign().PackRegister(descriptor, cs, ys, ws)
}

// registration is points and a proof of knowledge of each as the contract takes them.
func registration(points []bn254.G1Affine, proofs []verifier.Knowledge) (cs [][2]*big.Int, ys []*big.Int, ws [][2]*big.Int) {
	for i := range points {
		cs = append(cs, coordinates(&points[i]))
	}
	for i := range proofs {
		ws = append(ws, coordinates(&proofs[i].W))
		ys = append(ys, proofs[i].Y.BigInt(new(big.Int)))
	}
	return cs, ys, ws
}

func coordinates(p *bn254.G1Affine) [2]*big.Int {
	return [2]*big.Int{p.X.BigInt(new(big.Int)), p.Y.BigInt(new(big.Int))}
}
