package main

import (
	"context"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/contracts/bindings"
	"github.com/aivm/aivm/internal/chain/campaign"
	"github.com/aivm/aivm/internal/chain/deployer"
	"github.com/aivm/aivm/internal/chain/ethereum"
	"github.com/aivm/aivm/internal/chain/wallet"
	"github.com/aivm/aivm/internal/files/opening"
	"github.com/aivm/aivm/verifier/universal"
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
	d, err := campaign.ReadDraft("tiny.json", keySource(""), true)
	require.NoError(m.t, err)
	change(d.Terms, &d.Pins[0])
	factory, data := contracts.CampaignFactory()
	if code, err := m.chain.CodeAt(context.Background(), factory, nil); len(code) == 0 {
		require.NoError(m.t, err)
		m.sends("sponsor", &ethereum.Action{Name: "the factory", To: &deployer.Address, Data: data})
	}
	m.made++
	label := fmt.Sprint(m.made)
	m.sends("sponsor", campaign.Create(d.Terms, d.Pins, label))
	address := contracts.CampaignAddress(common.HexToAddress(m.who["sponsor"]), d.Terms, d.Pins, contracts.Salt(label))
	m.does("sponsor", "campaign fund %s", address.Hex())
	return address.Hex()
}

// fakeVerifier says of itself what the true one does, but has another key: it stands for
// contracts that take any proof, or none.
func (m *market) fakeVerifier() (at common.Address, hash common.Hash) {
	m.t.Helper()
	k, err := campaign.ReadKey(keySource(""), "aivm.vkey", true)
	require.NoError(m.t, err)
	points := k.Points.(*universal.Groth16Key)
	points.K[0] = points.Alpha
	action, err := campaign.DeployVerifier(k)
	require.NoError(m.t, err)
	hash, err = contracts.CodeHash(k)
	require.NoError(m.t, err)
	return m.sends("sponsor", action), hash
}

// Nobody gives data or money for what the sponsor says alone.
func TestPinsRefused(t *testing.T) {
	m := newMarket(t)
	honest := m.opened("1h")
	register := func(c string, more ...string) []string {
		return append(as("alice", "campaign register "+c+" --opening alice.opening"), more...)
	}
	key := []string{"--key", "aivm.vkey", "--program", "tiny.aasm", "--development"}
	m.refuses("nothing says that the verifiers", register(honest, "--development")...)
	m.refuses("is for DEVELOPMENT", register(honest, "--key", "aivm.vkey")...)
	m.refuses("is for DEVELOPMENT", register(honest, "--unchecked")...)
	m.refuses("no program has the key", register(honest, "--key", "aivm.vkey", "--program", m.seed(2), "--development")...)

	at, hash := m.fakeVerifier()
	fake := m.lies(func(terms *bindings.Terms, _ *bindings.Pin) { terms.Verifier, terms.CodeHash = at, hash })
	m.refuses("the sponsor has chosen something else: a verifier with the code of hash", register(fake, key...)...)
	pinned := common.HexToAddress(m.status(honest)["verifier"].(string))
	router := m.sends("sponsor", &ethereum.Action{Name: "a false router", Data: anyRouter(pinned)})
	routed := m.lies(func(terms *bindings.Terms, _ *bindings.Pin) { terms.Router = router })
	m.refuses("the campaign's router: the code at the address is another", register(routed, append(key, "--unchecked")...)...)

	trusting := works(t, register(honest, "--unchecked", "--development", "--dry-run")...)
	require.Contains(t, trusting.errors, "UNCHECKED")
	checked := works(t, register(honest, append(key, "--program", "other.aasm")...)...)
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
	o := works(t, as("alice", "campaign register "+routed+" --opening alice.opening --key aivm.vkey --program tiny.aasm --development")...)
	require.Contains(t, o.errors, "can keep a proof from being paid out")
}

// anyRouter creates a contract that answers every call with (verifier, false), as a router answers
// verifierOf.
func anyRouter(verifier common.Address) []byte {
	runtime := slices.Concat([]byte{0x73}, verifier[:], []byte{0x5f, 0x52, 0x60, 0x40, 0x5f, 0xf3}) // PUSH20 MSTORE(0) RETURN(0, 64)
	return append([]byte{0x60, byte(len(runtime)), 0x80, 0x60, 9, 0x5f, 0x39, 0x5f, 0xf3}, runtime...)
}

// acceptAll creates a contract that says of itself what a verifier does, and accepts every proof.
func acceptAll(verifier common.Address) []byte {
	method := bindings.NewAIVMVerifier().GetABI().Methods["verifyProofs"].ID
	runtime := slices.Concat(
		[]byte{0x5f, 0x35, 0x60, 0xe0, 0x1c, 0x63}, method, []byte{0x14, 0x60, 53, 0x57}, // its selector: to the end
		[]byte{0x36, 0x5f, 0x5f, 0x37, 0x5f, 0x5f, 0x36, 0x5f, 0x73}, verifier[:], []byte{0x5a, 0xfa, 0x50}, // else ask the verifier
		[]byte{0x3d, 0x5f, 0x5f, 0x3e, 0x3d, 0x5f, 0xf3, 0x5b, 0x00},
	)
	return append([]byte{0x60, byte(len(runtime)), 0x80, 0x60, 9, 0x5f, 0x39, 0x5f, 0xf3}, runtime...)
}

// A contract says that its head is proven; the command says to whom.
func TestHeadIsWorthItsVerifiers(t *testing.T) {
	m := newMarket(t)
	honest := m.bonded()
	m.wrapped(m.status(honest)["context"].(string), "tiny")
	m.does("owner", "campaign submit %s tiny.wrapped --key aivm.vkey --development", honest)
	const unchecked, checked = "proven to verifiers that were NOT CHECKED here: those of round 0", "proven to the verifiers of round 0, which are those of the keys"
	require.Contains(t, works(t, "campaign", "status", honest).out, unchecked)
	require.Contains(t, works(t, "campaign", "status", honest, "--key", "aivm.vkey", "--program", m.seed(2), "--development").out, unchecked)
	require.Contains(t, works(t, "campaign", "status", honest, "--key", "aivm.vkey", "--program", "tiny.aasm", "--development").out, checked)
	m.refuses("a DEVELOPMENT key", "campaign", "status", honest, "--key", "aivm.vkey")
	o := m.status(honest)
	require.Equal(t, true, o["head_proven"])
	require.Equal(t, false, o["head_checked"])
	require.Equal(t, o["program_keys"].([]any)[0], o["head_rounds"].([]any)[0].(map[string]any)["program_key"])

	// The sponsor's own verifier says that it is the program's, and takes a proof of nothing.
	pinned := common.HexToAddress(o["verifier"].(string))
	creation := acceptAll(pinned)
	at := m.sends("sponsor", &ethereum.Action{Name: "a verifier that accepts everything", Data: creation})
	forged := m.lies(func(terms *bindings.Terms, _ *bindings.Pin) {
		terms.Verifier, terms.CodeHash = at, crypto.Keccak256Hash(creation[9:])
	})
	works(t, "commit", "--for", "tiny.aasm:alice", "-o", "again.commitment", "--opening", "again.opening")
	m.does("alice", "campaign register %s --opening again.opening --unchecked --development", forged)
	require.NoError(t, m.chain.Advance(61*time.Minute))
	m.does("owner", "campaign bond %s --recipient %s --unchecked --development", forged, works(t, "data", "keygen", "-o", "second.key", "--json").object(t)["recipient"])
	c, err := campaign.Read(t.Context(), m.chain.Chain, common.HexToAddress(forged))
	require.NoError(t, err)
	values := append([]byte(nil), c.Context[:]...)
	for _, id := range c.DataIDs {
		values = append(values, id[:]...)
	}
	values = append(values, make([]byte, 3*32)...)
	values[len(values)-3*32] = 7 // the model that the sponsor likes
	m.sends("sponsor", c.Submit([][]byte{values}, nil))
	require.Equal(t, true, m.status(forged)["head_proven"], "the contract cannot know better")
	said := works(t, "campaign", "status", forged, "--key", "aivm.vkey", "--program", "tiny.aasm", "--development")
	require.Contains(t, said.out, unchecked+"; that of round 0 of "+c.Address.Hex()+" is NOT that of its key")
	require.NotContains(t, said.out, "which are those of the keys")
}

// An owner who bonds knows that a proof can come.
func TestBondRefused(t *testing.T) {
	m := newMarket(t)
	m.opened("1h")
	test, err := opening.ParseWord("0x" + strings.Repeat("00", 31) + "07")
	require.NoError(t, err)
	honest := m.lies(func(*bindings.Terms, *bindings.Pin) {})
	at, hash := m.fakeVerifier()
	fake := m.lies(func(terms *bindings.Terms, _ *bindings.Pin) { terms.Verifier, terms.CodeHash = at, hash })
	nobodys := m.lies(func(terms *bindings.Terms, _ *bindings.Pin) { terms.TestId = test })
	x, err := openData("alice.opening", "")
	require.NoError(t, err)
	others := m.lies(func(terms *bindings.Terms, _ *bindings.Pin) { terms.TestId = x.Data.ID })
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
	m.refuses("--test is missing", bond(honest, "--key", "aivm.vkey", "--program", "tiny.aasm")...)
	m.refuses("the sponsor has chosen something else: a verifier with the code of hash", bond(fake, "--key", "aivm.vkey", "--program", "tiny.aasm", "--test", "test.opening")...)
	m.refuses("the sponsor has chosen something else: the test set", bond(nobodys, "--key", "aivm.vkey", "--program", "tiny.aasm", "--test", "test.opening")...)
	m.refuses("test set of other tensors", bond(others, "--key", "aivm.vkey", "--program", "tiny.aasm", "--test", "alice.opening")...)
	done := works(t, bond(honest, "--key", "aivm.vkey", "--program", "tiny.aasm", "--test", "test.opening")...)
	require.Contains(t, done.errors, "2 providers may take part, whoever they are, and at most 1 can be excluded")
	require.Contains(t, done.errors, "1h0m0s for data to come")
}

// What creates a contract writes its storage as it likes, and returns what code it likes: a campaign's code alone is no campaign.
func TestForgedCampaign(t *testing.T) {
	m := newMarket(t)
	honest := m.opened("1h")
	code, err := m.chain.CodeAt(context.Background(), common.HexToAddress(honest), nil)
	require.NoError(t, err)
	store := []byte{0x60, 1, 0x60, 2, 0x55} // SSTORE(2, 1): a round is proven
	creation := append(store, 0x60, byte(len(code)), 0x80, 0x60, byte(9+len(store)), 0x5f, 0x39, 0x5f, 0xf3)
	forged := m.sends("sponsor", &ethereum.Action{Name: "a forged campaign", Data: append(creation, code...)})
	got, err := m.chain.CodeAt(context.Background(), forged, nil)
	require.NoError(t, err)
	require.Equal(t, code, got)
	m.refuses("but the factory makes one of these terms at", "campaign", "status", forged.Hex())
	m.refuses("but the factory makes", as("alice", "campaign register "+forged.Hex()+" --opening alice.opening --key aivm.vkey --program tiny.aasm --development")...)
	m.terms(m.status(honest)["verifier"].(string), "1h", `"development"`, `"previous": "`+forged.Hex()+`", "head": "0x`+strings.Repeat("1", 64)+`", "development"`)
	m.refuses("but the factory makes", as("sponsor", "campaign create tiny.json --development")...)
}
