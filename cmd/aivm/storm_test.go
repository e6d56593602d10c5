package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	geth "github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/contracts/bindings"
	"github.com/aivm/aivm/internal/chain/ethereum"
	"github.com/aivm/aivm/internal/chain/nodetest"
)

// storm is a campaign through nodes that misbehave, with commands that are killed and repeated. All are on chains of
// their own and alike up to chance, so their campaigns have one address: one proof, made once, is that of them all.
type storm struct {
	*market
	rng      *rand.Rand
	up       *rpc.Client
	proxies  []*nodetest.Proxy
	tries    int
	killed   int
	verifier string
	campaign string
	key      string // what the owner's data are sealed for
}

// stormsOf is how many campaigns are run: AIVM_STORM says, else a few.
func stormsOf(t *testing.T) int {
	t.Helper()
	text := os.Getenv("AIVM_STORM")
	if text == "" {
		return 5
	}
	n, err := strconv.Atoi(text)
	require.NoError(t, err)
	return n
}

// Campaigns through nodes that drop, delay, err, lag, forget and restart; each command is repeated until it succeeds, some
// are ended in the middle, some killed: everything that was wanted happens exactly once, and everybody is paid what is theirs.
func TestCampaignStorm(t *testing.T) {
	start := time.Now()
	m := marketFolder(t)
	for _, n := range []string{"alice", "bob", "test"} {
		works(t, "commit", "--for", "tiny.aasm:"+n)
	}
	s := &storm{market: m}
	s.key = works(t, "data", "keygen", "--json").object(t)["recipient"].(string)
	tries, killed := 0, 0
	for seed := range stormsOf(t) {
		s.rng = rand.New(rand.NewPCG(uint64(seed), 99))
		s.chainOf(seed, func() { s.run(seed) })
		tries, killed = tries+s.tries, killed+s.killed
		if t.Failed() {
			return
		}
	}
	t.Logf("%d campaigns: %d calls for %d commands, %d of them ended or killed in the middle; %s", stormsOf(t), tries, 11*stormsOf(t), killed, time.Since(start).Round(time.Second))
}

// chainOf makes a chain: anvil's if there is one, go-ethereum's in this process else.
func (s *storm) chainOf(seed int, run func()) {
	s.t.Helper()
	url := ""
	if program := findAnvil(); program != "" {
		u, stop := anvilNode(s.t, program)
		defer stop()
		s.fund(u)
		url = u
	} else {
		port := freePort(s.t)
		var rich []common.Address
		for _, a := range s.who {
			rich = append(rich, common.HexToAddress(a))
		}
		d, err := ethereum.Serve(port, 0, 1000, rich...)
		require.NoError(s.t, err)
		defer d.Close()
		url = fmt.Sprintf("http://127.0.0.1:%d", port)
	}
	up, err := rpc.Dial(url)
	require.NoError(s.t, err)
	defer up.Close()
	s.up, s.proxies = up, nil
	var urls []string
	for i := range 1 + s.rng.IntN(2) {
		p := nodetest.New(up, uint64(seed)<<8|uint64(i))
		defer p.Close()
		p.Faults = nodetest.Storm
		s.proxies = append(s.proxies, p)
		urls = append(urls, p.URL)
	}
	s.t.Setenv("AIVM_RPC", strings.Join(urls, ","))
	s.t.Setenv("XDG_CONFIG_HOME", s.t.TempDir())
	defer func(p ethereum.Policy, poll time.Duration) { networkPolicy, networkPoll = p, poll }(networkPolicy, networkPoll)
	networkPolicy, networkPoll = stormPolicy, stormPoll
	run()
}

// stormPolicy is so impatient that commands fail, too.
var stormPolicy = ethereum.Policy{Tries: 5, Pause: time.Millisecond, Most: 4 * time.Millisecond, Try: 5 * time.Second}

const stormPoll = 10 * time.Millisecond

func (s *storm) run(seed int) {
	s.t.Helper()
	s.tries, s.killed = 0, 0
	s.verifier = s.until("sponsor", "contract deploy --key aivm.vkey --development")["address"].(string)
	s.terms(s.verifier, "1h")
	at := s.until("sponsor", "campaign create tiny.json --development")["campaign"].(string)
	if s.campaign == "" {
		s.campaign = at
	}
	require.Equal(s.t, s.campaign, at, "seed %d: the sponsor's nonces: something was sent twice", seed)
	s.until("alice", "campaign register "+at+" --opening alice.opening --key aivm.vkey --program tiny.aasm --development")
	s.until("bob", "campaign register "+at+" --opening bob.opening --key aivm.vkey --program tiny.aasm --development")
	s.until("owner", "campaign bond "+at+" --test test.opening --key aivm.vkey --program tiny.aasm --development --recipient "+s.key)
	s.until("owner", "campaign acknowledge "+at+" 0 1")
	if _, err := os.Stat("tiny.wrapped"); err != nil {
		s.wrapped(s.until("", "campaign status "+at)["context"].(string), "tiny")
	}
	o := s.until("owner", "campaign submit "+at+" tiny.wrapped --key aivm.vkey --development")
	require.Len(s.t, o["payouts"], 2)
	for _, n := range []string{"alice", "bob", "owner", "sponsor"} {
		s.until(n, "campaign claim "+at)
	}
	s.check(seed)
}

// until repeats a command until it succeeds.
func (s *storm) until(who, command string) map[string]any {
	s.t.Helper()
	args := append(strings.Fields(command), "--json")
	if who != "" {
		args = append(as(who, command), "--json")
	}
	var c call
	for range 60 {
		s.tries++
		switch x := s.rng.Float64(); {
		case x < .02:
			c = s.killedChild(args)
		case x < .25:
			c = s.ended(args)
		default:
			c = invoke(s.t, args...)
		}
		if c.code == exitOK {
			return c.object(s.t)
		}
	}
	require.Fail(s.t, "does not succeed", "%v: %s%s", args, c.errors, c.out)
	return nil
}

// after calls f at some request from now on.
func (s *storm) after(f func()) {
	left := 1 + s.rng.IntN(25)
	var mu sync.Mutex
	for _, p := range s.proxies {
		p.Change(func(p *nodetest.Proxy) {
			p.Before = func() {
				mu.Lock()
				defer mu.Unlock()
				if left--; left == 0 {
					f()
				}
			}
		})
	}
}

// ended is a call that gets Ctrl-C, if it lasts so long.
func (s *storm) ended(args []string) call {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	s.after(func() { cancel(); s.killed++ })
	defer s.after(func() {})
	return invokeWith(s.t, ctx, "", args...)
}

const stormChild = "AIVM_STORM_CHILD"

// killedChild is a call in a process of its own, killed as a power failure would if it lasts so long.
func (s *storm) killedChild(args []string) call {
	s.t.Helper()
	text, err := json.Marshal(args)
	require.NoError(s.t, err)
	program, err := os.Executable()
	require.NoError(s.t, err)
	c := exec.Command(program, "-test.run=^TestStormChild$")
	c.Env = append(os.Environ(), stormChild+"="+string(text))
	var out, errs bytes.Buffer
	c.Stdout, c.Stderr = &out, &errs
	require.NoError(s.t, c.Start())
	s.after(func() { _ = c.Process.Kill(); s.killed++ })
	defer s.after(func() {})
	err = c.Wait()
	if err == nil {
		return call{exitOK, out.String(), errs.String()}
	}
	return call{exitMistake, out.String(), errs.String()}
}

// TestStormChild is the command in a process of its own.
func TestStormChild(t *testing.T) {
	var args []string
	if json.Unmarshal([]byte(os.Getenv(stormChild)), &args) != nil {
		t.Skip("a child of TestCampaignStorm")
	}
	networkPolicy, networkPoll = stormPolicy, stormPoll
	os.Exit(execute(context.Background(), args, strings.NewReader(""), os.Stdout, os.Stderr))
}

// check looks at the chain itself: who sent how many transactions, what happened, who was paid.
func (s *storm) check(seed int) {
	s.t.Helper()
	ctx, client := context.Background(), ethclient.NewClient(s.up)
	for who, want := range map[string]uint64{"sponsor": 6, "alice": 2, "bob": 2, "owner": 4, "poor": 0} {
		n, err := client.NonceAt(ctx, common.HexToAddress(s.who[who]), nil)
		require.NoError(s.t, err)
		require.Equal(s.t, want, n, "seed %d: transactions of %s", seed, who)
	}
	logs, err := client.FilterLogs(ctx, geth.FilterQuery{FromBlock: new(big.Int), Addresses: []common.Address{common.HexToAddress(s.campaign)}})
	require.NoError(s.t, err)
	b := bindings.NewTrainingCampaign()
	abi := b.GetABI()
	counts, paid := map[string]int{}, map[string]string{}
	for i := range logs {
		e, err := abi.EventByID(logs[i].Topics[0])
		require.NoError(s.t, err)
		if counts[e.Name]++; e.Name == "Claimed" {
			x, err := b.UnpackClaimedEvent(&logs[i])
			require.NoError(s.t, err)
			paid[x.Account.Hex()] = x.Amount.String()
		}
	}
	for name, want := range map[string]int{
		"RoundOpened": 1, "DataRegistered": 2, "BondPosted": 1, "DataAcknowledged": 2, "Contribution": 2, "RoundProven": 1, "CampaignEnded": 1, "Claimed": 4,
	} {
		require.Equal(s.t, want, counts[name], "seed %d: %s", seed, name)
	}
	require.Equal(s.t, map[string]string{
		s.who["alice"]: "714285714285714285", s.who["bob"]: "285714285714285714", s.who["owner"]: "500000000000000000", s.who["sponsor"]: "1",
	}, paid, "seed %d", seed)
	rest, err := client.BalanceAt(ctx, common.HexToAddress(s.campaign), nil)
	require.NoError(s.t, err)
	require.Zero(s.t, rest.Sign(), "seed %d", seed)
	journals, err := filepath.Glob(filepath.Join(os.Getenv("XDG_CONFIG_HOME"), "aivm", "transactions", "*", "open.json"))
	require.NoError(s.t, err)
	require.Empty(s.t, journals, "seed %d: something is still on its way", seed)
}
