package demo

import (
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/contracts/bindings"
	"github.com/aivm/aivm/internal/chain/campaign"
	"github.com/aivm/aivm/internal/chain/ethereum"
	"github.com/aivm/aivm/internal/chain/wallet"
	"github.com/aivm/aivm/internal/tools/contribution"
	"github.com/aivm/aivm/internal/tools/prose"
)

// prove proves the run that the campaign asks for, and wraps the proof.
func (d *demo) prove() error {
	d.chapter("The owner trains for every coalition, proves all of it, and wraps the proof")
	status, err := d.run([]string{"campaign", "status", d.address})
	if err != nil {
		return err
	}
	args := []string{"prove", "sponsor/digits.aasm"}
	for _, s := range append(slices.Clone(providers), "test") {
		args = append(args, "--data", s+"=owner/"+s+".opening")
	}
	o, err := d.run(append(args, "--context", status.text("context"), "--wrap", "-o", "owner/digits.private.proof"))
	if err != nil {
		return err
	}
	d.result.ProveSeconds, d.result.Cells, d.result.Chunks = o.number("seconds"), int(o.number("cells")), int(o.number("chunks"))
	statement, _ := o["statement"].(map[string]any)
	outputs, _ := statement["outputs"].(map[string]any)
	d.result.Accuracy = object(outputs).number("test_accuracy")
	d.line("%s committed cells, %s; the model reads %.0f %% of the test images", prose.Thousands(int64(d.result.Cells)), prose.Plural(d.result.Chunks, "commitment"), 100*d.result.Accuracy)
	d.line("this proof is PRIVATE: it leaks the data. The wrapped one leaks nothing:")
	if o, err = d.run([]string{"wrap", "owner/digits.private.proof", "-o", "owner/digits.wrapped"}); err != nil {
		return err
	}
	d.result.WrapSeconds, d.result.CalldataBytes = o.number("seconds"), int(o.number("calldata_bytes"))
	d.line("%s of calldata", prose.Plural(d.result.CalldataBytes, "byte"))
	_, err = d.run([]string{"verify", "owner/digits.wrapped", "--key", "sponsor/aivm.vkey", "--program", "sponsor/digits.aasm"})
	return err
}

// onChain is what the demo asks the chain itself.
type onChain struct {
	*campaign.Campaign
	values [][]byte // of the wrapped proof
	proof  []byte
}

func (d *demo) onChain() (*onChain, error) {
	s, err := campaign.ReadSubmission("owner/digits.wrapped", "sponsor/aivm.vkey", &campaign.Files{}, true)
	if err != nil {
		return nil, err
	}
	chain, err := ethereum.Dial(d.ctx, os.Getenv("AIVM_RPC"), nil)
	if err != nil {
		return nil, err
	}
	d.later(chain.Close)
	x := &onChain{}
	if x.Campaign, err = campaign.Read(d.ctx, chain, common.HexToAddress(d.address)); err != nil {
		return nil, err
	}
	x.values, x.proof, err = x.Calldata(d.ctx, s)
	return x, err
}

// forged is bob one unit up in the public values: phi are words of 32 bytes behind
// context, ids of the data sets and id of the model.
func (x *onChain) forged(provider int) [][]byte {
	at := 32 * (1 + len(x.DataIDs) + 1 + int(x.Terms.Offset) + provider)
	v := slices.Clone(x.values[0])
	word := v[at : at+32]
	more := new(big.Int).Add(new(big.Int).SetBytes(word), common.Big1)
	more.And(more, new(big.Int).Sub(new(big.Int).Lsh(common.Big1, 256), common.Big1)).FillBytes(word) // -1 becomes 0
	return [][]byte{v}
}

// forge tries to credit a provider a unit more than is proven.
func (d *demo) forge() error {
	d.chapter("Somebody tries to cheat: bob's contribution, one unit up")
	x, err := d.onChain()
	if err != nil {
		return err
	}
	const bob = 1
	from := common.HexToAddress(d.wallets["owner"])
	_, err = x.Chain.Estimate(d.ctx, from, x.Submit(x.forged(bob), x.proof), contracts.Explain)
	if !errors.Is(err, contracts.Reverted("ProofInvalid")) {
		return fmt.Errorf("a forged contribution: want the contract to refuse it as false, got %v", err)
	}
	d.result.Forged = Forgery{providers[bob], true, err.Error()}
	d.line("%v", err)
	return d.verifyGas(x)
}

// verifyGas sends the proof to the verifier alone, for its price.
func (d *demo) verifyGas(x *onChain) error {
	key, err := wallet.Open("owner/wallet.json", "demo")
	if err != nil {
		return err
	}
	journal, err := ethereum.OpenJournal("journal")
	if err != nil {
		return err
	}
	s := &ethereum.Sender{Chain: x.Chain, Signer: key, Journal: journal, Explain: contracts.Explain}
	verifier := x.Terms.Verifier
	r, err := s.Send(d.ctx, &ethereum.Action{
		Name: "verify", To: &verifier, Data: bindings.NewAIVMVerifier().PackVerifyProof(x.Pin().Links[0].ProgramKey, x.values[0], x.proof),
	})
	if err != nil {
		return err
	}
	d.result.VerifyGas = r.GasUsed
	d.line("the honest proof alone, checked by the verifier's contract: %s gas", prose.Thousands(int64(r.GasUsed)))
	return nil
}

// submit submits the proof; the contract credits.
func (d *demo) submit() error {
	d.chapter("The owner submits the proof; the contract checks it and credits")
	args := append([]string{"campaign", "submit", d.address, "owner/digits.wrapped", "--key", "sponsor/aivm.vkey", "--development"}, walletOf("owner")...)
	o, err := d.run(args, quiet...)
	if err != nil {
		return err
	}
	d.result.SubmitGas = gasOf(o)
	list, _ := o["payouts"].([]any)
	d.result.Providers = len(providers)
	for i, x := range list {
		p := object(x.(map[string]any))
		unit := p.number("contribution")
		d.result.Payouts = append(d.result.Payouts, Payout{providers[i], unit / 6, int64(unit), p.text("wei")}) // 3! = 6
	}
	d.chart()
	return nil
}

// value is the contribution, exactly.
func (p *Payout) value() *big.Rat { return big.NewRat(p.Phi, 6) } // 3! = 6

// chart shows the contributions.
func (d *demo) chart() {
	var all []contribution.Contribution
	for _, p := range d.result.Payouts {
		all = append(all, contribution.New(p.Provider, p.value()))
	}
	contribution.Share(all)
	contribution.Write(d.say, all)
	if d.plots == "" {
		return
	}
	path := filepath.Join(d.plots, "demo.contributions.png")
	if err := contribution.Draw(path, "digits", all); err != nil {
		d.line("no picture: %v", err)
		return
	}
	d.result.BarPlot = path
}

// pay lets everybody claim.
func (d *demo) pay() error {
	d.chapter("Everybody withdraws")
	status, err := d.run([]string{"campaign", "status", d.address})
	if err != nil {
		return err
	}
	credits, _ := status["credits"].(map[string]any)
	for _, who := range everybody() {
		if credits[d.wallets[who]] == nil {
			continue
		}
		if _, err := d.run(append([]string{"campaign", "claim", d.address}, walletOf(who)...), quiet...); err != nil {
			return err
		}
	}
	fmt.Fprintln(d.say)
	t := prose.NewTable("    provider", "data", "contribution", "paid").Numbers(2, 3)
	for _, p := range d.result.Payouts {
		wei, _ := new(big.Int).SetString(p.Wei, 10)
		t.Row("    "+p.Provider, fmt.Sprintf("%d %s", d.size.rows[p.Provider], about[p.Provider]), contribution.Text(p.value())+" images", ethereum.Ether(wei))
	}
	t.Write(d.say)
	return nil
}

// epilogue sums up.
func (d *demo) epilogue() {
	r := d.result
	d.chapter("Done in " + prose.Duration(r.Seconds))
	t := prose.NewTable("    proof of the training", prose.Duration(r.ProveSeconds)+fmt.Sprintf(", %s cells", prose.Thousands(int64(r.Cells))))
	t.Row("    wrapped proof", fmt.Sprintf("%s, %s constraints", prose.Duration(r.WrapSeconds), prose.Thousands(int64(r.Constraints))))
	t.Row("    on chain", fmt.Sprintf("%s of calldata, %s gas to verify, %s gas to verify and credit", prose.Plural(r.CalldataBytes, "byte"), prose.Thousands(int64(r.VerifyGas)), prose.Thousands(int64(r.SubmitGas))))
	for _, x := range []struct{ name, path string }{{"loss", r.LossPlot}, {"contributions", r.BarPlot}, {"everything", r.Folder}} {
		if x.path != "" {
			t.Row("    "+x.name, x.path)
		}
	}
	t.Write(d.say)
	fmt.Fprint(d.say, "\n    What to try next:\n")
	if r.Folder == "" {
		d.line("aivm demo --keep mydemo                keep script, proofs, openings, terms; look at mydemo/sponsor/digits.train")
	} else {
		d.line("aivm verify %s --key %s --program %s", filepath.Join(r.Folder, "owner/digits.wrapped"), filepath.Join(r.Folder, "sponsor/aivm.vkey"), filepath.Join(r.Folder, "owner/digits.pkey"))
	}
	if r.Fast {
		d.line("aivm demo                              the whole size: 400 images, a larger network")
	}
	d.line("aivm compile --explain SCRIPT.train    what becomes of a training script")
	d.line("aivm devnet, aivm campaign --help      a campaign of your own, step by step")
}
