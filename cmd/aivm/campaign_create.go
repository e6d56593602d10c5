package main

import (
	"context"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm/internal/chain/campaign"
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
    "key": "aivm.vkey", "verifier": "0x…",  verifying key of all proofs, address of its contract
    "rounds": [{"program": "digits.aasm", "reward": "1ether"}]
  }

and where it applies "token" (ERC-20; amounts are then its units), "router", "head" (model to
continue from), "previous" (campaign that proved the head; without it status says that the head
is not proven), "invited" (list of addresses that may register data, each once for every slot that it may hold),
"development": true. A round of several "programs" is proven by a chain of them. There may be 48 rounds; a further campaign, with this one as "previous", goes on.
The contract at the verifier's address is compared with the key, byte for byte, before anything
is sent; programs that it does not have yet are registered; and a token, a router and a previous campaign must be there. The fund is the sum of the rewards.
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
	draft, err := campaign.ReadDraft(path, keySource(""), development)
	if err != nil {
		return err
	}
	s, err := a.connect(ctx, f)
	if err != nil {
		return err
	}
	defer s.Close()
	c, err := draft.Make(ctx, s, f.label, fund)
	switch {
	case err != nil:
		return stopped(err)
	case c == nil:
		return a.print(s.Result(map[string]any{"campaign": nil}), func(io.Writer) {})
	}
	more := map[string]any{"campaign": c.Address.Hex(), "phase": c.Phase.String(), "context": c.Context.String()}
	return a.print(s.Result(more), func(w io.Writer) { fmt.Fprintln(w, c.Address.Hex()) })
}
