package demo

import (
	"encoding/json"
	"fmt"
	"math/big"
	"os"

	"github.com/aivm/aivm/internal/chain/campaign"
	"github.com/aivm/aivm/internal/chain/ethereum"
)

// linear is the script of the second campaign: another program, of one provider.
func (s *size) linear() string {
	return fmt.Sprintf(`; Another program: a linear model, on the images of one provider.

model {
  input x [px=64] centre 1/2
  dense out 10 std 1/4
}

provider alice "sample1.csv" {
  features p0..p63 scale 1/16
  label label [digit=10]
  rows %d
}

data test "test.csv" {
  features p0..p63 scale 1/16
  label label [digit=10]
  rows %d
}

loss softmax_cross_entropy
optimizer sgd rate 1/4
train { epochs 1, batch 16, shuffle 1, init 1 }
evaluate test accuracy
`, s.rows["alice"], s.test)
}

// another plays a second campaign, shortly: another program through the same verifier, without a key or a contract of its own.
func (d *demo) another() error {
	d.chapter("Another program, another campaign: the same verifier, no key, no ceremony")
	if err := os.WriteFile("sponsor/linear.train", []byte(d.size.linear()), 0o644); err != nil {
		return err
	}
	if _, err := d.run([]string{"compile", "sponsor/linear.train", "-o", "sponsor/linear.aasm"}); err != nil {
		return err
	}
	o, err := d.run([]string{"commit", "--for", "sponsor/linear.aasm:test", "-o", "sponsor/linear.commitment", "--opening", "owner/linear.test.opening"})
	if err != nil {
		return err
	}
	terms := campaign.TermsFile{
		Owner: d.wallets["owner"], Development: true, Rule: "equal", MinProviders: 1, MinBond: bond,
		Registration: "1h", Bonding: "1h", Delivery: "1h", Proving: "1h", Test: o.text("id"),
		Key: "aivm.vkey", Verifier: d.verifier, Rounds: []campaign.RoundTerms{{Program: "linear.aasm", Reward: "0.1ether"}},
	}
	b, err := json.MarshalIndent(terms, "", "  ")
	if err != nil {
		return err
	}
	if err := os.WriteFile("sponsor/linear.json", b, 0o644); err != nil {
		return err
	}
	if o, err = d.run(append([]string{"campaign", "create", "sponsor/linear.json", "--development"}, walletOf("sponsor")...), quiet...); err != nil {
		return err
	}
	at := o.text("campaign")
	trust := []string{"--key", "sponsor/aivm.vkey", "--program", "sponsor/linear.aasm", "--development"}
	key, err := d.run([]string{"data", "keygen", "-o", "owner/second.key"})
	if err != nil {
		return err
	}
	for _, c := range []struct {
		who  string
		args []string
	}{
		{"", []string{
			"commit", "x=alice/images.csv:" + features, "y=alice/images.csv:" + label, "--for", "sponsor/linear.aasm:alice",
			"-o", "alice/linear.commitment", "--opening", "alice/linear.opening",
		}},
		{"alice", append([]string{"campaign", "register", at, "--opening", "alice/linear.opening"}, trust...)},
		{"owner", append([]string{"campaign", "bond", at, "--recipient", key.text("recipient"), "--test", "owner/linear.test.opening"}, trust...)},
		{"", []string{"data", "seal", "alice/linear.opening", "--to", key.text("recipient"), "-o", "owner/linear.opening.age"}},
		{"", []string{"data", "open", "owner/linear.opening.age", "--key", "owner/second.key"}},
		{"owner", append([]string{"campaign", "acknowledge", at, "owner/linear.opening", "--test", "owner/linear.test.opening"}, trust...)},
	} {
		hidden := quiet
		if c.who == "" {
			hidden = nil
		} else {
			c.args = append(c.args, walletOf(c.who)...)
		}
		if _, err := d.run(c.args, hidden...); err != nil {
			return err
		}
	}
	return d.payAnother(at)
}

// payAnother proves the run that the second campaign asks for, and submits the proof.
func (d *demo) payAnother(at string) error {
	status, err := d.run([]string{"campaign", "status", at})
	if err != nil {
		return err
	}
	if _, err := d.run([]string{
		"prove", "sponsor/linear.aasm", "--data", "alice=owner/linear.opening", "--data", "test=owner/linear.test.opening",
		"--context", status.text("context"), "--wrap", "-o", "owner/linear.private.proof",
	}); err != nil {
		return err
	}
	if _, err := d.run([]string{"wrap", "owner/linear.private.proof"}); err != nil {
		return err
	}
	o, err := d.run(append([]string{"campaign", "submit", at, "owner/linear.wrapped", "--key", "sponsor/aivm.vkey", "--development"}, walletOf("owner")...), quiet...)
	if err != nil {
		return err
	}
	list, _ := o["payouts"].([]any)
	if len(list) != 1 {
		return fmt.Errorf("the second campaign: %d payouts, want one", len(list))
	}
	d.result.SecondWei = object(list[0].(map[string]any)).text("wei")
	wei, _ := new(big.Int).SetString(d.result.SecondWei, 10)
	d.line("alice is credited %s, by a proof of another program and the contract that was there", ethereum.Ether(wei))
	_, err = d.run(append([]string{"campaign", "claim", at}, walletOf("alice")...), quiet...)
	return err
}
