package main

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/chain/ethereum"
)

// anvil is the program; without it the test is skipped.
func anvil(t *testing.T) string {
	t.Helper()
	p := findAnvil()
	if p == "" {
		t.Skip("no anvil: name one with AIVM_ANVIL, or npm --prefix contracts install @foundry-rs/anvil@1.7.1")
	}
	return p
}

// packageFolder is where tests begin; most go elsewhere.
var packageFolder, _ = os.Getwd()

// findAnvil looks in AIVM_ANVIL, the path, and the packages of the contracts' folder:
// npm --prefix contracts install.
func findAnvil() string {
	if p := os.Getenv("AIVM_ANVIL"); p != "" {
		return p
	}
	if p, err := exec.LookPath("anvil"); err == nil {
		return p
	}
	found, _ := filepath.Glob(filepath.Join(packageFolder, "..", "..", "contracts", "node_modules", "@foundry-rs", "anvil-*", "bin", "anvil"))
	if len(found) == 0 {
		return ""
	}
	return found[0]
}

// anvilNode starts anvil and is its address, and what ends it.
func anvilNode(t *testing.T, program string, args ...string) (url string, stop func()) {
	t.Helper()
	port := freePort(t)
	ctx, cancel := context.WithCancel(context.Background())
	c := exec.CommandContext(ctx, program, append([]string{"--port", fmt.Sprint(port), "--chain-id", "31337"}, args...)...)
	out, err := c.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, c.Start())
	for s := bufio.NewScanner(out); s.Scan() && !strings.Contains(s.Text(), "Listening on"); {
	}
	go func() { _, _ = io.Copy(io.Discard, out) }()
	return fmt.Sprintf("http://127.0.0.1:%d", port), func() { cancel(); _ = c.Wait() }
}

// A campaign on another implementation of Ethereum than go-ethereum.
func TestCampaignOnAnvil(t *testing.T) {
	m := marketFolder(t)
	url, stop := anvilNode(t, anvil(t))
	defer stop()
	t.Setenv("AIVM_RPC", url)
	m.fund(url)

	address := m.bonded()
	m.wrapped(m.status(address)["context"].(string), "tiny")
	require.Equal(t, exitMistake, invoke(t, as("poor", "campaign submit "+address+" tiny.wrapped --key aivm.vkey --development")...).code)
	o := m.does("owner", "campaign submit %s tiny.wrapped --key aivm.vkey --development --chain-id 31337", address)
	require.Equal(t, "ended", o["phase"])
	require.Equal(t, "714285714285714285", o["payouts"].([]any)[0].(map[string]any)["wei"])
	m.does("alice", "campaign claim %s", address)
	require.Equal(t, true, m.does("alice", "campaign claim %s", address)["already"])
	require.Contains(t, invoke(t, as("alice", "campaign claim "+address+" --chain-id 1")...).errors, "another chain")
}

// fund gives everybody but poor ether, as anvil lets one.
func (m *market) fund(url string) {
	m.t.Helper()
	c, err := rpc.Dial(url)
	require.NoError(m.t, err)
	defer c.Close()
	for who, a := range m.who {
		if who != "poor" {
			require.NoError(m.t, c.Call(nil, "anvil_setBalance", a, hexutil.EncodeBig(ethereum.Wei(1000))))
		}
	}
}
