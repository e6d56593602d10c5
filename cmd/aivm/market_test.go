package main

import (
	"context"
	"fmt"
	"math/big"
	"net"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/chain/ethereum"
	"github.com/aivm/aivm/internal/chain/wallet"
)

// tiny is a program of two providers with an output phi: the squared norms of their
// labels. Its circuit is small.
const tiny = `alice.x = input fx5.1[row=4, px=2], "alice.csv:a..b"
alice.y = input fx5.1[row=4], "alice.csv:y"
bob.x   = input fx5.1[row=4, px=2], "bob.csv:a..b"
bob.y   = input fx5.1[row=4], "bob.csv:y"
test.x  = input fx5.1[row=4, px=2], "test.csv:a..b"
w  = state fx16.6[px=2], normal(seed=1, std=1/2)
z  = matmul alice.x, w
zz = round z, fx9.2
d  = sub zz, alice.y
g  = grad z, d, w
w  = sgdstep w, g, 1/8
na = norm2 alice.y
nb = norm2 bob.y
pa = reshape na, [provider=1]
pb = reshape nb, [provider=1]
p  = concat provider, pa, pb
pr = round p, fx12.2
phi = output pr
`

// market is a folder with a program and its keys, wallets with 1000 ether, and a development chain.
type market struct {
	t     *testing.T
	chain *ethereum.Development
	url   string
	who   map[string]string // addresses
	made  int               // campaigns of equal terms
}

// keyFolder has powers of tau and keys, made once for all tests.
var keyFolder = sync.OnceValue(func() string {
	dir, err := os.MkdirTemp("", "aivm-test-keys-")
	if err != nil {
		panic(err)
	}
	return dir
})

func freePort(t *testing.T) int {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer l.Close()
	return l.Addr().(*net.TCPAddr).Port
}

// marketFolder is the folder of a market, without a chain.
func marketFolder(t *testing.T) *market {
	t.Helper()
	folder(t, map[string]string{
		"tiny.aasm": tiny, "password": "pw\n", "alice.csv": "a,b,y\n1,0,1\n0,1,2\n1,1,3\n-1,1,1\n",
		"bob.csv": "a,b,y\n1,0,1\n0,1,-2\n1,1,0\n-1,1,1\n", "test.csv": "a,b\n1,0\n0,1\n1,1\n0,0\n",
	})
	require.NoError(t, os.Chmod("password", 0o600))
	t.Setenv("XDG_CONFIG_HOME", t.TempDir())
	wholePowers(t)
	networkPolicy.Pause, networkPolicy.Tries = time.Millisecond, 6
	m := &market{t: t, who: map[string]string{}}
	for _, n := range []string{"sponsor", "owner", "alice", "bob", "poor"} {
		a, err := wallet.Create(n+".json", "pw", wallet.Cost{N: 2, P: 1})
		require.NoError(t, err)
		m.who[n] = a.Hex()
	}
	works(t, "setup", "-o", "aivm.vkey")
	return m
}

func newMarket(t *testing.T) *market {
	t.Helper()
	m := marketFolder(t)
	port := freePort(t)
	var rich []common.Address
	for n, a := range m.who {
		if n != "poor" {
			rich = append(rich, common.HexToAddress(a))
		}
	}
	var err error
	m.chain, err = ethereum.Serve(port, 0, 1000, rich...)
	require.NoError(t, err)
	t.Cleanup(m.chain.Close)
	m.url = fmt.Sprintf("http://127.0.0.1:%d", port)
	t.Setenv("AIVM_RPC", m.url)
	return m
}

// as is a command that somebody signs.
func as(who, args string) []string {
	return append(strings.Fields(args), "--wallet", who+".json", "--password-file", "password")
}

// does calls a command that somebody signs, and wants success.
func (m *market) does(who, format string, args ...any) map[string]any {
	m.t.Helper()
	return works(m.t, append(as(who, fmt.Sprintf(format, args...)), "--json")...).object(m.t)
}

// refuses calls a command and wants a mistake, and that nothing is sent.
func (m *market) refuses(want string, args ...string) {
	m.t.Helper()
	before := m.height()
	c := invoke(m.t, args...)
	require.Equal(m.t, exitMistake, c.code, "%v: %s%s", args, c.out, c.errors)
	require.Contains(m.t, c.errors, want, "%v", args)
	require.Equal(m.t, before, m.height(), "%v sent something", args)
}

func (m *market) height() uint64 {
	m.t.Helper()
	if m.chain == nil {
		return 0
	}
	n, err := m.chain.HeaderByNumber(context.Background(), nil)
	require.NoError(m.t, err)
	return n.Number.Uint64()
}

func (m *market) balance(who string) *big.Int {
	m.t.Helper()
	b, err := m.chain.BalanceAt(context.Background(), common.HexToAddress(m.who[who]), nil)
	require.NoError(m.t, err)
	return b
}

// terms writes a file of terms with times of the same length.
func (m *market) terms(verifier, times string, change ...string) {
	m.t.Helper()
	text := fmt.Sprintf(`{"owner": "%s", "development": true, "rule": "shapley", "min_providers": 1, "max_exclusions": 1,
"min_bond": "0.5ether", "registration": "%s", "bonding": "%s", "delivery": "%s", "proving": "%s", "test": "test.commitment",
"key": "aivm.vkey", "verifier": "%s", "rounds": [{"program": "tiny.aasm", "reward": "1ether"}]}`, m.who["owner"], times, times, times, times, verifier)
	require.NoError(m.t, os.WriteFile("tiny.json", []byte(strings.NewReplacer(change...).Replace(text)), 0o644))
}

// opened is a campaign whose registration is open, with the data sets committed to.
func (m *market) opened(times string) (campaign string) {
	m.t.Helper()
	for _, n := range []string{"alice", "bob", "test"} {
		works(m.t, "commit", "--for", "tiny.aasm:"+n)
	}
	v := m.does("sponsor", "contract deploy --key aivm.vkey --development")
	m.terms(v["address"].(string), times)
	return m.does("sponsor", "campaign create tiny.json --development")["campaign"].(string)
}

// bonded is a campaign with alice and bob registered and the bond posted.
func (m *market) bonded() (campaign string) {
	m.t.Helper()
	c := m.opened("1h")
	m.does("alice", "campaign register %s --opening alice.opening --key aivm.vkey --program tiny.aasm --development", c)
	m.does("bob", "campaign register %s --opening bob.opening --key aivm.vkey --program tiny.aasm --development", c)
	m.posted(c)
	return c
}

// posted has the owner post the bond.
func (m *market) posted(campaign string) {
	m.t.Helper()
	to := works(m.t, "data", "keygen", "--json").object(m.t)["recipient"].(string)
	m.does("owner", "campaign bond %s --recipient %s --test test.opening --key aivm.vkey --program tiny.aasm --development", campaign, to)
}

// wrapped makes FILE.wrapped for the context.
func (m *market) wrapped(context, file string) {
	m.t.Helper()
	works(m.t, "prove", "tiny.aasm", "--wrap", "--data", "alice=alice.opening", "--data", "bob=bob.opening", "--data", "test=test.opening",
		"--context", context, "-o", file+".private.proof")
	works(m.t, "wrap", file+".private.proof")
}

func (m *market) status(campaign string) map[string]any {
	m.t.Helper()
	return works(m.t, "campaign", "status", campaign, "--json").object(m.t)
}

// seed makes other.aasm, which is tiny with another seed.
func (m *market) seed(n int) (program string) {
	m.t.Helper()
	require.NoError(m.t, os.WriteFile("other.aasm", []byte(strings.Replace(tiny, "seed=1", fmt.Sprintf("seed=%d", n), 1)), 0o644))
	return "other.aasm"
}

// otherKey makes other.vkey, a verifying key of the same circuit that others made.
func (m *market) otherKey() {
	m.t.Helper()
	works(m.t, "setup", "--keys", filepath.Join(keyFolder(), "other"), "-o", "other.vkey")
}

// another is a further campaign, whose registration is open.
func (m *market) another(program string) (campaign string) {
	m.t.Helper()
	v := m.does("sponsor", "contract deploy --development --key aivm.vkey")["address"].(string)
	m.terms(v, "1h", "tiny.aasm", program)
	m.made++
	return m.does("sponsor", "campaign create tiny.json --development --label %d", m.made)["campaign"].(string)
}
