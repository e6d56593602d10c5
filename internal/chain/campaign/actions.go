package campaign

import (
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/contracts/bindings"
	"github.com/aivm/aivm/internal/chain/ethereum"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/universal"
)

var binding = bindings.NewTrainingCampaign()

// DeployVerifier makes the verifier of all programs for a key.
func DeployVerifier(k *universal.Key) (*ethereum.Action, error) {
	data, err := contracts.UniversalCreation(k)
	if err != nil {
		return nil, err
	}
	return &ethereum.Action{Name: "deploy the verifier", Data: data, Once: true}, nil
}

// RegisterProgram gives a verifier the constants of a program. To do it again changes nothing.
func RegisterProgram(verifier common.Address, k *universal.ProgramKey) (*ethereum.Action, error) {
	data, err := contracts.PackRegisterProgram(k)
	return &ethereum.Action{Name: "register the program", To: &verifier, Data: data, Once: true}, err
}

// Create makes a campaign, whose sponsor is the sender, by the factory, which must be there. Its fund is paid in with Fund.
func Create(terms *bindings.Terms, pins []bindings.Pin, label string) *ethereum.Action {
	factory, _ := contracts.CampaignFactory()
	return &ethereum.Action{Name: "create the campaign", To: &factory, Data: contracts.PackCreate(terms, pins, contracts.Salt(label)), Once: true}
}

// action is a call of the campaign; value is ether that goes along.
func (c *Campaign) action(name string, data []byte, value *big.Int) *ethereum.Action {
	return &ethereum.Action{Name: name, To: &c.Address, Value: value, Data: data}
}

// inEther is the amount, if the campaign is in ether.
func (c *Campaign) inEther(amount *big.Int) *big.Int {
	if !c.InEther() {
		return nil
	}
	return amount
}

// Fund pays the sponsor's fund in and opens registration. A token needs Approvals
// of Remaining first.
func (c *Campaign) Fund() *ethereum.Action {
	return c.action("pay the fund in", binding.PackFund(), c.inEther(c.Remaining))
}

// Register registers a data set for the sender: the points that commit to it, and a
// proof of knowledge of each for the Registration of sender and campaign.
func (c *Campaign) Register(descriptor verifier.Word, points []bn254.G1Affine, proofs []verifier.Knowledge) *ethereum.Action {
	return c.action("register data", contracts.PackRegister(descriptor, points, proofs), nil)
}

// PostBond puts the owner's bond at stake and names the recipient that data are sealed
// for. A token needs Approvals first.
func (c *Campaign) PostBond(amount *big.Int, recipient string) *ethereum.Action {
	return c.action("post the bond", binding.PackPostBond(amount, recipient), c.inEther(amount))
}

// Acknowledge says for the owner that the data of slots have come.
func (c *Campaign) Acknowledge(slots ...int) *ethereum.Action {
	var list []*big.Int
	for _, i := range slots {
		list = append(list, big.NewInt(int64(i)))
	}
	return c.action("acknowledge data", binding.PackAcknowledge(list), nil)
}

// Exclude replaces a provider by the zero data set.
func (c *Campaign) Exclude(slot int) *ethereum.Action {
	return c.action(fmt.Sprintf("exclude slot %d", slot), binding.PackExclude(big.NewInt(int64(slot))), nil)
}

// CloseExclusions excludes nobody any more and names the block of the beacon.
func (c *Campaign) CloseExclusions() *ethereum.Action {
	return c.action("close exclusions", binding.PackCloseExclusions(), nil)
}

// Draw draws the beacon from the header of the block that counts, as RLP.
func (c *Campaign) Draw(header []byte) *ethereum.Action {
	return c.action("draw the beacon", binding.PackDraw(header), nil)
}

// Submit ends the round with a proof: the public values of each of its programs, and the proof of all.
func (c *Campaign) Submit(publicValues [][]byte, proof []byte) *ethereum.Action {
	return c.action("submit the proof", binding.PackSubmit(publicValues, proof), nil)
}

// Claim pays all that is credited to the sender, to an address.
func (c *Campaign) Claim(to common.Address) *ethereum.Action {
	return c.action("claim", binding.PackClaim(to), nil)
}

// Cancel ends the campaign before a bond is posted.
func (c *Campaign) Cancel() *ethereum.Action {
	return c.action("cancel the campaign", binding.PackCancel(), nil)
}

// Expire ends a campaign in which a deadline has passed.
func (c *Campaign) Expire() *ethereum.Action {
	return c.action("end the lapsed campaign", binding.PackExpire(), nil)
}
