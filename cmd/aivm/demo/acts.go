package demo

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aivm/aivm/internal/chain/campaign"
	"github.com/aivm/aivm/internal/chain/ethereum"
	"github.com/aivm/aivm/internal/tools/prose"
)

// Amounts of the demo.
const (
	reward = "1ether"
	bond   = "0.5ether"
)

const passwordFile = "password"

// everybody who has a wallet in the demo.
func everybody() []string { return append([]string{"sponsor", "owner"}, providers...) }

// walletOf are the arguments with which somebody signs.
func walletOf(who string) []string { return []string{"--wallet", who + "/wallet.json"} }

// quiet are the arguments of commands that send, which the story does without.
var quiet = []string{"--password-file", passwordFile, "--journal", "journal"}

// introduce says who takes part, and makes chain, wallets and powers of tau.
func (d *demo) introduce() error {
	fmt.Fprint(d.say, "AIVM: a model is trained, its training is proven, and whoever's data made it better is paid.\n"+
		"Each line with $ is a command that is run, here without --password-file and --journal.\n")
	d.chapter("Three providers, a sponsor, a model's owner, a simulated chain")
	if err := d.size.files(); err != nil {
		return err
	}
	for _, p := range providers {
		d.line("%-8s %3d %s", p, d.size.rows[p], about[p])
	}
	d.line("%-8s %3d images to test the model with, and 1 ether for whoever's data make it better", "sponsor", d.size.test)
	if err := os.WriteFile(passwordFile, []byte("demo\n"), 0o600); err != nil {
		return err
	}
	for _, who := range everybody() {
		o, err := d.run([]string{"wallet", "new", "-o", who + "/wallet.json"}, "--light", "--password-file", passwordFile)
		if err != nil {
			return err
		}
		d.wallets[who] = o.text("address")
	}
	return errors.Join(d.chain(), d.powers())
}

// chain starts the simulated chain, for the commands to dial.
func (d *demo) chain() error {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	port := l.Addr().(*net.TCPAddr).Port
	if err := l.Close(); err != nil {
		return err
	}
	var accounts []common.Address
	for _, a := range d.wallets {
		accounts = append(accounts, common.HexToAddress(a))
	}
	chain, err := ethereum.Serve(port, 0, ethereum.DevelopmentEther, accounts...)
	if err != nil {
		return err
	}
	d.later(chain.Close)
	d.line("simulated chain %s: as aivm devnet makes it", chain.ID)
	return d.setenv("AIVM_RPC", fmt.Sprintf("http://127.0.0.1:%d", port))
}

// powers takes powers of tau from the cache, or makes them.
func (d *demo) powers() error {
	cache, err := os.UserCacheDir()
	if err != nil {
		return err
	}
	path := filepath.Join(cache, "aivm", "demo.srs")
	if err := d.setenv("AIVM_SRS", path); err != nil {
		return err
	}
	if _, err := os.Stat(path); !errors.Is(err, fs.ErrNotExist) {
		d.line("powers of tau from %s", path)
	} else if _, err := d.run([]string{"srs", "new", "--unsafe", "-k", "20"}); err != nil {
		return err
	}
	d.line("DEVELOPMENT: whoever made these powers of tau, and the keys below, could forge proofs.")
	d.line("A real campaign takes them from ceremonies: aivm srs import, aivm setup contribute.")
	return nil
}

// program compiles the script, and makes the key and the verifier's contract.
func (d *demo) program() error {
	d.chapter("The sponsor fixes the program, and anybody deploys the verifier of all programs")
	if _, err := d.run([]string{"compile", "sponsor/digits.train", "-o", "sponsor/digits.aasm"}); err != nil {
		return err
	}
	d.line("contribution shapley(method = retrain): one training for each of 2^3 coalitions, in one program")
	if _, err := d.run([]string{"program", "key", "sponsor/digits.aasm"}); err != nil {
		return err
	}
	d.line("by this word the contracts know the program: anybody computes it anew")
	setup, err := d.run([]string{"setup", "-o", "sponsor/aivm.vkey"})
	if err != nil {
		return err
	}
	d.result.Constraints = int(setup.number("constraints"))
	d.result.SetupSeconds = setup.number("seconds")
	made := "from the cache"
	if setup["made"] == true {
		made = "made now, kept in the cache"
	}
	d.line("one circuit for all programs: %s constraints; its Groth16 key: %s", prose.Thousands(int64(d.result.Constraints)), made)
	args := append([]string{"contract", "deploy", "--key", "sponsor/aivm.vkey", "--development"}, walletOf("sponsor")...)
	o, err := d.run(args, quiet...)
	if err != nil {
		return err
	}
	d.verifier = o.text("address")
	return nil
}

// campaign commits to the test set and creates the campaign.
func (d *demo) campaign() error {
	d.chapter("The sponsor commits to the test set and puts up the reward")
	o, err := d.run([]string{"commit", "--for", "sponsor/digits.aasm:test", "-o", "sponsor/test.commitment", "--opening", "sponsor/test.opening"})
	if err != nil {
		return err
	}
	terms := campaign.TermsFile{
		Owner: d.wallets["owner"], Development: true, Rule: "shapley", MinProviders: 2, MaxExclusions: 1, MinBond: bond,
		Registration: "1h", Bonding: "1h", Delivery: "1h", Proving: "1h", Test: o.text("id"),
		Key: "aivm.vkey", Verifier: d.verifier, Rounds: []campaign.RoundTerms{{Program: "digits.aasm", Reward: reward}},
	}
	b, err := json.MarshalIndent(terms, "", "  ")
	if err != nil {
		return err
	}
	if err := os.WriteFile("sponsor/terms.json", b, 0o644); err != nil {
		return err
	}
	args := append([]string{"campaign", "create", "sponsor/terms.json", "--development"}, walletOf("sponsor")...)
	if o, err = d.run(args, quiet...); err != nil {
		return err
	}
	d.address = o.text("campaign")
	return nil
}

// register lets every provider commit and register.
func (d *demo) register() error {
	d.chapter("Providers commit to their data, and show that they know them; the data stay with them")
	for _, p := range providers {
		args := []string{
			"commit", "x=" + p + "/images.csv:" + features, "y=" + p + "/images.csv:" + label,
			"--for", "sponsor/digits.aasm:" + p, "-o", p + "/data.commitment", "--opening", p + "/data.opening",
		}
		if _, err := d.run(args); err != nil {
			return err
		}
		args = append([]string{"campaign", "register", d.address, "--opening", p + "/data.opening", "--key", "sponsor/aivm.vkey", "--program", "sponsor/digits.aasm", "--development"}, walletOf(p)...)
		if _, err := d.run(args, quiet...); err != nil {
			return err
		}
	}
	d.line("registration is full, and closed: only now the owner learns the data, and only now they are sent")
	return nil
}

// deliver posts the bond and sends the data, sealed.
func (d *demo) deliver() error {
	d.chapter("The owner posts a bond; the data travel, sealed for the owner's key")
	o, err := d.run([]string{"data", "keygen", "-o", "owner/owner.key"})
	if err != nil {
		return err
	}
	to := o.text("recipient")
	if err := d.seal("sponsor/test.opening", "test", to); err != nil {
		return err
	}
	if _, err := d.run([]string{"data", "open", "owner/test.opening.age", "--key", "owner/owner.key"}); err != nil {
		return err
	}
	args := append([]string{"campaign", "bond", d.address, "--recipient", to, "--key", "sponsor/aivm.vkey", "--program", "sponsor/digits.aasm", "--test", "owner/test.opening", "--development"}, walletOf("owner")...)
	if _, err := d.run(args, quiet...); err != nil {
		return err
	}
	open := []string{"data", "open"}
	acknowledge := []string{"campaign", "acknowledge", d.address}
	for _, p := range providers {
		if err := d.seal(p+"/data.opening", p, to); err != nil {
			return err
		}
		open = append(open, "owner/"+p+".opening.age")
		acknowledge = append(acknowledge, "owner/"+p+".opening")
	}
	if _, err := d.run(append(open, "--key", "owner/owner.key")); err != nil {
		return err
	}
	acknowledge = append(acknowledge, "--key", "sponsor/aivm.vkey", "--program", "sponsor/digits.aasm", "--test", "owner/test.opening", "--development")
	_, err = d.run(append(acknowledge, walletOf("owner")...), quiet...)
	return err
}

func (d *demo) seal(file, name, to string) error {
	_, err := d.run([]string{"data", "seal", file, "--to", to, "-o", "owner/" + name + ".opening.age"})
	return err
}

// train looks at the data that came: a plain training, with its loss.
func (d *demo) train() error {
	d.chapter("The owner looks whether the data teach anything")
	var lines []string
	for _, p := range providers {
		head, rows, err := exampleRows("shapley/" + p + ".csv.gz")
		if err != nil {
			return err
		}
		if lines == nil {
			lines = append(lines, head)
		}
		lines = append(lines, rows[:d.size.rows[p]]...)
	}
	if err := errors.Join(writeLines("owner/all.csv", lines), os.WriteFile("owner/fit.train", []byte(d.size.fit()), 0o644)); err != nil {
		return err
	}
	plot := "none"
	if d.plots != "" {
		d.result.LossPlot = filepath.Join(d.plots, "demo.loss.png")
		plot = "loss=" + d.result.LossPlot
	}
	o, err := d.run([]string{"run", "owner/fit.train"}, "--plot", plot)
	if err != nil {
		return err
	}
	loss, _ := o["metrics"].(map[string]any)
	last, _ := object(loss)["loss"].(json.Number)
	value, _ := last.Float64()
	d.line("%s steps of training, unproven; the loss ends at %.2f%s", o["steps"], value, where(d.result.LossPlot))
	d.line("some labels are wrong: that shows here, but not whose they are")
	return nil
}

// where names a picture.
func where(path string) string {
	if path == "" {
		return ""
	}
	return ", " + path
}
