package main

import (
	"context"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/contracts/bindings"
	"github.com/aivm/aivm/internal/campaign"
	"github.com/aivm/aivm/internal/ethereum"
	"github.com/aivm/aivm/internal/wallet"
)

// sends sends what no command does: a sponsor may write transactions of its own.
func (m *market) sends(who string, action *ethereum.Action) (created common.Address) {
	m.t.Helper()
	key, err := wallet.Open(who+".json", "pw")
	require.NoError(m.t, err)
	journal, err := ethereum.OpenJournal(m.t.TempDir())
	require.NoError(m.t, err)
	s := &ethereum.Sender{Chain: m.chain.Chain, Signer: key, Journal: journal, Explain: contracts.Explain}
	r, err := s.Send(context.Background(), action)
	require.NoError(m.t, err)
	return r.ContractAddress
}

// lies makes a campaign of a sponsor who changes terms and pins after the command's checks, and opens it.
func (m *market) lies(change func(*bindings.Terms, *bindings.Pin)) (at string) {
	m.t.Helper()
	t := &termsFile{}
	require.NoError(m.t, readJSON("tiny.json", t))
	terms, pins, _, err := t.terms(".")
	require.NoError(m.t, err)
	change(terms, &pins[0])
	address := m.sends("sponsor", campaign.Create(terms, pins))
	m.does("sponsor", "campaign fund %s", address.Hex())
	return address.Hex()
}

// fakeVerifier says of itself what the true one does, but has another key: it stands for
// contracts that take any proof, or none.
func (m *market) fakeVerifier() (at common.Address, hash common.Hash) {
	m.t.Helper()
	k, err := readKey("tiny.vkey", true)
	require.NoError(m.t, err)
	c, err := contracts.ConstantsOf(k)
	require.NoError(m.t, err)
	c.Groth16.K[0] = c.Groth16.Alpha
	action, err := campaign.DeployVerifier(c)
	require.NoError(m.t, err)
	pin, err := contracts.PinOf(c, common.Address{}, common.Big1)
	require.NoError(m.t, err)
	return m.sends("sponsor", action), pin.CodeHash
}

// Nobody gives data or money for what the sponsor says alone.
func TestPinsRefused(t *testing.T) {
	m := newMarket(t)
	honest := m.opened("1h")
	register := func(c string, more ...string) []string {
		return append(as("alice", "campaign register "+c+" --opening alice.opening"), more...)
	}
	key := []string{"--key", "tiny.vkey", "--development"}
	m.refuses("nothing says that the verifiers", register(honest, "--development")...)
	m.refuses("is for DEVELOPMENT", register(honest, "--key", "tiny.vkey")...)
	m.refuses("is for DEVELOPMENT", register(honest, "--unchecked")...)
	m.refuses("no --key has its verifier id", register(honest, "--key", m.seed(2), "--development")...)

	at, hash := m.fakeVerifier()
	fake := m.lies(func(_ *bindings.Terms, p *bindings.Pin) { p.Verifier, p.CodeHash = at, hash })
	m.refuses("the code at the address is another", register(fake, key...)...)
	pinned := common.HexToAddress(m.status(honest)["verifier"].(string))
	router := m.sends("sponsor", &ethereum.Action{Name: "a false router", Data: anyRouter(pinned)})
	routed := m.lies(func(terms *bindings.Terms, _ *bindings.Pin) { terms.Router = router })
	m.refuses("the campaign's router: the code at the address is another", register(routed, append(key, "--unchecked")...)...)

	trusting := works(t, register(honest, "--unchecked", "--development", "--dry-run")...)
	require.Contains(t, trusting.errors, "UNCHECKED")
	checked := works(t, register(honest, append(key, "--key", "other.vkey")...)...)
	require.Contains(t, checked.errors, "round 0 pays 1 ether by rule shapley of the output phi")
}

// A true router is taken, with a word on what it may do.
func TestRouterIsNamed(t *testing.T) {
	m := newMarket(t)
	honest := m.opened("1h")
	pinned := common.HexToAddress(m.status(honest)["verifier"].(string))
	b := bindings.NewAIVMRouter()
	sponsor := common.HexToAddress(m.who["sponsor"])
	code := append(common.FromHex(bindings.AIVMRouterMetaData.Bin), b.PackConstructor(sponsor, common.Address{}, true)...)
	router := m.sends("sponsor", &ethereum.Action{Name: "a router", Data: code})
	m.sends("sponsor", &ethereum.Action{Name: "add", To: &router, Data: b.PackAdd(pinned)})
	routed := m.lies(func(terms *bindings.Terms, _ *bindings.Pin) { terms.Router = router })
	o := works(t, as("alice", "campaign register "+routed+" --opening alice.opening --key tiny.vkey --development")...)
	require.Contains(t, o.errors, "can keep a proof from being paid out")
}

// anyRouter creates a contract that answers every call with (verifier, false), as a router answers
// verifierOf.
func anyRouter(verifier common.Address) []byte {
	runtime := slices.Concat([]byte{0x73}, verifier[:], []byte{0x5f, 0x52, 0x60, 0x40, 0x5f, 0xf3}) // PUSH20 MSTORE(0) RETURN(0, 64)
	return append([]byte{0x60, byte(len(runtime)), 0x80, 0x60, 9, 0x5f, 0x39, 0x5f, 0xf3}, runtime...)
}

// What is paid by is an output with a number for each provider, not numbers from wherever.
func TestOutputAt(t *testing.T) {
	marketFolder(t)
	k, err := readKey("tiny.vkey", true)
	require.NoError(t, err)
	require.Equal(t, "phi", outputAt(k, 0, 2))
	require.Empty(t, outputAt(k, 1, 2))
	require.Empty(t, outputAt(k, 0, 3))
}

// An owner who bonds knows that a proof can come.
func TestBondRefused(t *testing.T) {
	m := newMarket(t)
	m.opened("1h")
	test, err := parseWord("0x" + strings.Repeat("00", 31) + "07")
	require.NoError(t, err)
	honest := m.lies(func(*bindings.Terms, *bindings.Pin) {})
	at, hash := m.fakeVerifier()
	fake := m.lies(func(_ *bindings.Terms, p *bindings.Pin) { p.Verifier, p.CodeHash = at, hash })
	nobodys := m.lies(func(terms *bindings.Terms, _ *bindings.Pin) { terms.TestId = test })
	x, err := openedData("alice.opening", "")
	require.NoError(t, err)
	others := m.lies(func(terms *bindings.Terms, _ *bindings.Pin) { terms.TestId = x.data.ID })
	to := works(t, "data", "keygen", "--json").object(t)["recipient"].(string)
	for i, c := range []string{honest, fake, nobodys, others} {
		for _, who := range []string{"alice", "bob"} {
			opening := strings.Repeat("x", i) + who + ".opening"
			works(t, "commit", "--for", "tiny.aasm:"+who, "-o", "again.commitment", "--opening", opening+"2")
			m.does(who, "campaign register %s --opening %s2 --unchecked --development", c, opening)
			require.NoError(t, os.Remove("again.commitment"))
		}
	}
	bond := func(c string, more ...string) []string {
		return append(as("owner", "campaign bond "+c+" --recipient "+to+" --development"), more...)
	}
	m.refuses("nothing says that the verifiers", bond(honest, "--test", "test.opening")...)
	m.refuses("--test is missing", bond(honest, "--key", "tiny.vkey")...)
	m.refuses("the code at the address is another", bond(fake, "--key", "tiny.vkey", "--test", "test.opening")...)
	m.refuses("the sponsor has chosen something else: the test set", bond(nobodys, "--key", "tiny.vkey", "--test", "test.opening")...)
	m.refuses("test set of other tensors", bond(others, "--key", "tiny.vkey", "--test", "alice.opening")...)
	done := works(t, bond(honest, "--key", "tiny.vkey", "--test", "test.opening")...)
	require.Contains(t, done.errors, "2 providers may take part, whoever they are, and at most 1 can be excluded")
	require.Contains(t, done.errors, "1h0m0s for data to come")
}

// A test set under other powers of tau than the program's cannot be opened in a proof.
func TestTestSetUnderOtherPowers(t *testing.T) {
	marketFolder(t)
	works(t, "srs", "new", "--unsafe", "-k", testChunk, "-o", "other.srs")
	works(t, "commit", "--for", "tiny.aasm:test", "--srs", "other.srs", "-o", "foreign.commitment", "--opening", "foreign.opening")
	x, err := openedData("foreign.opening", "other.srs")
	require.NoError(t, err)
	k, err := readKey("tiny.vkey", true)
	require.NoError(t, err)
	rounds, err := contracts.ConstantsOf(k)
	require.NoError(t, err)
	c := &campaign.Campaign{Status: &contracts.Status{Terms: bindings.Terms{TestId: x.data.ID}}}
	err = checkTest(c, "foreign.opening", "other.srs", []*contracts.Constants{rounds})
	require.ErrorIs(t, err, errPinned)
	require.ErrorContains(t, err, "under other powers of tau")
}
