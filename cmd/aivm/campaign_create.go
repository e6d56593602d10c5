package main

import (
	"context"
	"fmt"
	"io"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/contracts/bindings"
	"github.com/aivm/aivm/internal/campaign"
	"github.com/aivm/aivm/internal/ethereum"
)

func (a *app) campaignCreateCommand() *cobra.Command {
	f := &sendFlags{}
	c := &cobra.Command{
		Use:   "create TERMS.json",
		Short: "Create a campaign from a file of terms, and pay its fund in",
		Long: `create makes a campaign contract. TERMS.json says what is fixed for good:

  {
    "owner": "0x…",                 the model's owner, who proves
    "rule": "shapley",              shapley, gradient-norm or equal
    "contributions": "phi",         the output that has a number for each provider
    "min_providers": 2, "max_exclusions": 1,
    "min_bond": "0.5ether",
    "registration": "48h", "bonding": "24h", "delivery": "24h", "proving": "72h",
    "test": "test.commitment",      the test set: an id, or its commitment
    "seed": "0x…",                  public seed of the programs' randomness, 32 bytes
    "rounds": [{"key": "digits.vkey", "verifier": "0x…", "reward": "1ether"}]
  }

and where it applies "token" (ERC-20; amounts are then its units), "router", "head" (model to
continue from), "previous" (campaign that proved the head; without it status says that the head
is not proven), "invited" (list of addresses that may register data, each once for every slot that it may hold),
"development": true. There may be 48 rounds; a further campaign, with this one as "previous", goes on.
The contracts at the rounds' addresses are compared with the keys, byte for byte, before anything
is sent, and a token, a router and a previous campaign must be there. The fund is the sum of the rewards.
The same terms make one campaign: called again, create goes on with it. --label makes another one.`,
		Example: `  aivm campaign create digits.json --wallet sponsor.json --rpc URL --chain-id 11155111 --dry-run
  aivm campaign create digits.json --wallet sponsor.json`,
		Args:              want(1, "one file of terms"),
		ValidArgsFunction: completeFiles("json"),
	}
	f.add(c)
	f.addSimulated(c)
	f.addLabel(c)
	development := c.Flags().Bool("development", false, "allow terms with development keys, under which proofs can be forged")
	unfunded := c.Flags().Bool("no-fund", false, "create only: pay in later, with aivm campaign fund")
	c.RunE = func(c *cobra.Command, args []string) error {
		return a.createCampaign(c.Context(), args[0], f, *development, !*unfunded)
	}
	return c
}

func (a *app) createCampaign(ctx context.Context, path string, f *sendFlags, development, fund bool) error {
	t, err := campaign.ReadTerms(path)
	if err != nil {
		return err
	}
	if t.Development && !development {
		return fmt.Errorf("%s: \"development\": proofs for this campaign can be forged; --development creates it all the same, for trying things out", path)
	}
	draft, err := t.Draft(filepath.Dir(path))
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	s, err := a.connect(ctx, f)
	if err != nil {
		return err
	}
	defer s.close()
	for i := range draft.Pins {
		if err := s.simulatedVerifier(ctx, &draft.Pins[i], draft.Constants[i]); err != nil {
			return err
		}
	}
	if err := draft.CheckParties(ctx, s.Chain, s.account, fund); err != nil {
		return stopped(err)
	}
	action := campaign.Create(draft.Terms, draft.Pins)
	action.Label = f.label
	address, err := s.create(ctx, path, action)
	if err != nil {
		return err
	}
	if s.dryRun && address == nil {
		return a.print(s.result(map[string]any{"campaign": nil}), func(io.Writer) {})
	}
	a.logf("campaign %s", address)
	c, err := campaign.Read(ctx, s.Chain, *address)
	if err != nil {
		return err
	}
	if fund && c.Phase == contracts.Unfunded {
		if err := s.fund(ctx, c); err != nil {
			if _, ok := err.(interrupted); ok {
				return err
			}
			return fmt.Errorf("the campaign is at %s, its fund is not paid in: aivm campaign fund %s: %w", c.Address, c.Address, err)
		}
	}
	if err := c.Refresh(ctx); err != nil {
		return err
	}
	more := map[string]any{"campaign": c.Address.Hex(), "phase": c.Phase.String(), "context": c.Context.String()}
	return a.print(s.result(more), func(w io.Writer) { fmt.Fprintln(w, c.Address.Hex()) })
}

// fund pays the fund in.
func (s *session) fund(ctx context.Context, c *campaign.Campaign) error {
	actions, err := c.PayFund(ctx, s.account)
	if err != nil {
		return stopped(err)
	}
	for _, x := range actions {
		if _, err := s.do(ctx, x); err != nil {
			return err
		}
	}
	return nil
}

// simulatedVerifier deploys a round's verifier where the chain is simulated.
func (s *session) simulatedVerifier(ctx context.Context, pin *bindings.Pin, c *contracts.Constants) error {
	if !s.Chain.Simulated() {
		return nil
	}
	action, err := campaign.DeployVerifier(c)
	if err != nil {
		return err
	}
	r, err := s.Send(ctx, action)
	if err != nil {
		return err
	}
	pin.Verifier = r.ContractAddress
	return nil
}

// create makes a campaign, unless the file beside the terms says that it was made already. In a
// dry run there may be none.
func (s *session) create(ctx context.Context, path string, action *ethereum.Action) (*common.Address, error) {
	file := campaign.CreatedFile(path)
	record, known, err := campaign.ReadCreated(file, s.Chain, action)
	if err != nil {
		return nil, err
	}
	if known {
		s.app.logf("%s: these terms are those of a campaign already; --label makes another one", file)
		return &record.Campaign, s.settle(ctx)
	}
	r, err := s.do(ctx, action)
	if err != nil || r == nil {
		return nil, err
	}
	if len(s.sent) == 0 {
		s.app.logf("these terms are those of a campaign already, transaction %s; --label makes another one", r.TxHash)
	}
	if s.Chain.Simulated() || s.dryRun {
		return &r.ContractAddress, nil
	}
	return &r.ContractAddress, record.Save(file, r.ContractAddress)
}
