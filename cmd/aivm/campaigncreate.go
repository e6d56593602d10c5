package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/spf13/cobra"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/contracts/bindings"
	"github.com/aivm/aivm/internal/atomicfile"
	"github.com/aivm/aivm/internal/campaign"
	"github.com/aivm/aivm/internal/ethereum"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/verifier/wrapped"
)

// termsFile is a campaign as its sponsor writes it: JSON. Files are relative to it.
type termsFile struct {
	Owner       string `json:"owner"`       // address that proves
	Token       string `json:"token"`       // ERC-20; ether without it
	Router      string `json:"router"`      // whose stops the campaign heeds; none without it
	Development bool   `json:"development"` // take keys under which proofs can be forged

	Rule          string `json:"rule"`          // shapley, gradient-norm, equal
	Contributions string `json:"contributions"` // output that has them; default: phi
	MinProviders  int    `json:"min_providers"`
	MaxExclusions int    `json:"max_exclusions"`
	MinBond       string `json:"min_bond"` // 0.5ether; of a token: its units

	Registration string `json:"registration"` // 48h
	Bonding      string `json:"bonding"`
	Delivery     string `json:"delivery"`
	Proving      string `json:"proving"`

	Head string `json:"head"` // id of the model that the first round continues from
	// campaign that the head is of; without it nothing on chain shows that the head was proven
	Previous string   `json:"previous"`
	Invited  []string `json:"invited"` // who may register data, once for each slot; anybody without it

	Test string `json:"test"` // id of the test set, or a file with its commitment
	Seed string `json:"seed"` // public seed of the programs' randomness

	Rounds []roundFile `json:"rounds"`
}

// roundFile is a round of a campaign.
type roundFile struct {
	Key      string `json:"key"`      // verifying key of the program
	Verifier string `json:"verifier"` // address of its contract
	Reward   string `json:"reward"`
}

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
	t := &termsFile{}
	if err := readJSON(path, t); err != nil {
		return err
	}
	if t.Development && !development {
		return fmt.Errorf("%s: \"development\": proofs for this campaign can be forged; --development creates it all the same, for trying things out", path)
	}
	terms, pins, constants, err := t.terms(filepath.Dir(path))
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	s, err := a.connect(ctx, f)
	if err != nil {
		return err
	}
	defer s.close()
	for i := range pins {
		if err := s.simulatedVerifier(ctx, &pins[i], constants[i]); err != nil {
			return err
		}
	}
	if err := campaign.CheckParties(ctx, s.Chain, s.account, terms, pins, constants, fund); err != nil {
		return stopped(err)
	}
	action := campaign.Create(terms, pins)
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
	actions, err := funding(ctx, s, c, c.Remaining, c.Fund())
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

// createdFile remembers the campaign that was made of a file of terms, beside it, so that
// the same call again goes on with it.
type createdFile struct {
	AIVM     string         `json:"aivm"` // createdKind
	ChainID  *big.Int       `json:"chain_id"`
	Genesis  common.Hash    `json:"genesis"`
	Terms    common.Hash    `json:"terms"` // hash of creation code and terms
	Campaign common.Address `json:"campaign"`
}

const createdKind = "campaign that was created"

// create makes a campaign, unless the file beside the terms says that it was made already. In a
// dry run there may be none.
func (s *session) create(ctx context.Context, path string, action *ethereum.Action) (*common.Address, error) {
	record := path + ".created"
	want := createdFile{AIVM: createdKind, ChainID: s.Chain.ID, Genesis: s.Chain.Genesis, Terms: crypto.Keccak256Hash(action.Data, []byte(action.Label))}
	known := createdFile{}
	err := readJSON(record, &known)
	if want.Campaign = known.Campaign; err == nil && known.ChainID != nil && known.ChainID.Cmp(want.ChainID) == 0 && known.Genesis == want.Genesis && known.Terms == want.Terms {
		s.app.logf("%s: these terms are those of a campaign already; --label makes another one", record)
		return &known.Campaign, s.settle(ctx)
	}
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	r, err := s.do(ctx, action)
	if err != nil || r == nil {
		return nil, err
	}
	if len(s.sent) == 0 {
		s.app.logf("these terms are those of a campaign already, transaction %s; --label makes another one", r.TxHash)
	}
	if want.Campaign = r.ContractAddress; s.Chain.Simulated() || s.dryRun {
		return &r.ContractAddress, nil
	}
	return &r.ContractAddress, atomicfile.WriteFile(record, encodeJSON(want), 0o644)
}

// terms are what the contract takes, with what the keys say of the programs.
func (t *termsFile) terms(dir string) (*bindings.Terms, []bindings.Pin, []*contracts.Constants, error) {
	terms := &bindings.Terms{Development: t.Development, MinProviders: uint16(t.MinProviders), MaxExclusions: uint16(t.MaxExclusions)}
	pins, constants, keys, err := t.pins(dir)
	if err != nil {
		return nil, nil, nil, err
	}
	if t.MinProviders < 1 || t.MinProviders >= len(constants[0].Sets) {
		return nil, nil, nil, fmt.Errorf("min_providers: %d, want 1 to %d, the providers of the program", t.MinProviders, len(constants[0].Sets)-1)
	}
	if t.MaxExclusions < 0 || t.MaxExclusions >= len(constants[0].Sets) {
		return nil, nil, nil, fmt.Errorf("max_exclusions: %d, want 0 to %d", t.MaxExclusions, len(constants[0].Sets)-1)
	}
	terms.Providers = uint16(len(constants[0].Sets) - 1)
	terms.StateDescriptor = constants[0].EndDescriptor
	return terms, pins, constants, errors.Join(t.parties(terms), t.times(terms), t.words(terms, dir), t.rule(terms, keys))
}

// pins are programs and rewards of the rounds.
func (t *termsFile) pins(dir string) (pins []bindings.Pin, all []*contracts.Constants, keys []*wrapped.Key, err error) {
	if n := len(t.Rounds); n < 1 || n > contracts.MaxRounds {
		return nil, nil, nil, fmt.Errorf("rounds: %d, want 1 to %d; a further campaign, whose \"previous\" is this one, goes on", n, contracts.MaxRounds)
	}
	for i, r := range t.Rounds {
		key, constants, err := keyConstants(beside(dir, r.Key), t.Development)
		if err != nil {
			return nil, nil, nil, fmt.Errorf("round %d: %w", i, err)
		}
		if err := campaign.Fits(constants); err != nil {
			return nil, nil, nil, fmt.Errorf("round %d: %w", i, err)
		}
		if n := len(constants.Sets); n < 2 {
			return nil, nil, nil, fmt.Errorf("round %d: the program has %s, want those of the providers and a test set", i, plural(n, "data set"))
		}
		at, err := optionalAddress("verifier", r.Verifier)
		if err != nil {
			return nil, nil, nil, fmt.Errorf("round %d: %w", i, err)
		}
		reward, err := parseMoney(r.Reward, t.Token == "")
		if err != nil {
			return nil, nil, nil, fmt.Errorf("round %d: reward: %w", i, err)
		}
		pin, err := contracts.PinOf(constants, at, reward)
		if err != nil {
			return nil, nil, nil, err
		}
		pins, all, keys = append(pins, pin), append(all, constants), append(keys, key)
	}
	return pins, all, keys, nil
}

func beside(dir, file string) string {
	if file == "" || filepath.IsAbs(file) {
		return file
	}
	return filepath.Join(dir, file)
}

func (t *termsFile) parties(terms *bindings.Terms) (err error) {
	if terms.Owner, err = parseAddress(t.Owner); err != nil {
		return fmt.Errorf("owner: %w", err)
	}
	if terms.Token, err = optionalAddress("token", t.Token); err != nil {
		return err
	}
	if terms.Previous, err = optionalAddress("previous", t.Previous); err != nil {
		return err
	}
	for _, text := range t.Invited {
		account, err := parseAddress(text)
		if err != nil {
			return fmt.Errorf("invited: %w", err)
		}
		terms.Invited = append(terms.Invited, account)
	}
	if n := len(t.Invited); n > 0 && (n < t.MinProviders || n > contracts.MaxInvited) {
		return fmt.Errorf("invited: %d, want none, for anybody, or %d to %d: an account once for each slot that it may hold", n, t.MinProviders, contracts.MaxInvited)
	}
	terms.Router, err = optionalAddress("router", t.Router)
	return err
}

func (t *termsFile) times(terms *bindings.Terms) (err error) {
	for _, x := range []struct {
		name, text string
		to         *uint32
	}{
		{"registration", t.Registration, &terms.Registration}, {"bonding", t.Bonding, &terms.Bonding},
		{"delivery", t.Delivery, &terms.Delivery}, {"proving", t.Proving, &terms.Proving},
	} {
		if *x.to, err = seconds(x.name, x.text); err != nil {
			return err
		}
	}
	terms.MinBond, err = parseMoney(t.MinBond, t.Token == "")
	if err == nil && terms.MinBond.Sign() == 0 {
		err = fmt.Errorf("none, want a bond")
	}
	if err != nil {
		return fmt.Errorf("min_bond: %w", err)
	}
	return nil
}

// words reads ids and the seed.
func (t *termsFile) words(terms *bindings.Terms, dir string) error {
	test := t.Test
	if _, err := os.Stat(beside(dir, test)); err == nil {
		test = beside(dir, test)
	}
	id, err := idOrCommitment(test)
	if err != nil {
		return fmt.Errorf("test: %w", err)
	}
	terms.TestId = id
	for _, x := range []struct {
		name, text string
		to         *[32]byte
	}{{"head", t.Head, &terms.Head}, {"seed", t.Seed, &terms.Seed}} {
		if x.text == "" {
			continue
		}
		w, err := parseWord(x.text)
		if err != nil {
			return fmt.Errorf("%s: %w", x.name, err)
		}
		*x.to = w
	}
	return nil
}

// rule finds the contributions among the outputs of every program.
func (t *termsFile) rule(terms *bindings.Terms, keys []*wrapped.Key) error {
	names := []string{contracts.Shapley.String(), contracts.GradientNorm.String(), contracts.Equal.String()}
	i := slices.Index(names, t.Rule)
	if i < 0 {
		return fmt.Errorf("rule: %q, want one of %s", t.Rule, strings.Join(names, ", "))
	}
	terms.Rule = uint8(i)
	if contracts.Rule(i) == contracts.Equal {
		return nil
	}
	name := t.Contributions
	if name == "" {
		name = "phi"
	}
	for round, k := range keys {
		offset, err := contributions(k.Layout().Unit, name, int(terms.Providers))
		if err != nil {
			return fmt.Errorf("round %d: %w", round, err)
		}
		if round > 0 && offset != int(terms.Offset) {
			return fmt.Errorf("round %d: output %s is at place %d among the outputs, in the rounds before at %d", round, name, offset, terms.Offset)
		}
		terms.Offset = uint16(offset)
	}
	return nil
}

// contributions is the place of an output among all public outputs of a program.
func contributions(u *isa.Unit, name string, providers int) (int, error) {
	offset := 0
	var names []string
	for _, o := range u.Outputs {
		n := o.Value.Type.Len() * o.Op.Block.Iterations()
		if o.Name == name {
			if n != providers {
				return 0, fmt.Errorf("contributions: output %s has %s, want one for each of %s", name, plural(n, "value"), plural(providers, "provider"))
			}
			return offset, nil
		}
		names = append(names, o.Name)
		offset += n
	}
	return 0, fmt.Errorf("contributions: the program has no output %s%s", name, isa.Suggest(name, names))
}

// parseMoney reads an amount: of ether, or of a token in its units.
func parseMoney(s string, inEther bool) (*big.Int, error) {
	if inEther {
		return ethereum.ParseAmount(s)
	}
	x, ok := new(big.Int).SetString(s, 10)
	if !ok || x.Sign() < 0 || x.BitLen() > 127 {
		return nil, fmt.Errorf("%q is no amount of a token: want a whole number of its units", s)
	}
	return x, nil
}
