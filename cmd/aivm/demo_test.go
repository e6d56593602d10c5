package main

import (
	"context"
	"math/big"
	"os"
	"testing"

	"github.com/stretchr/testify/require"
)

// The whole demo, small: it pays by what data did, and a forgery reverts.
func TestDemo(t *testing.T) {
	if testing.Short() {
		t.Skip("a minute: run without -short")
	}
	folder(t, nil)
	t.Setenv("XDG_CACHE_HOME", keyFolder())
	o := works(t, "demo", "--fast", "--json", "--keep", "here").object(t)
	for _, k := range []string{"verify_gas", "submit_gas", "calldata_bytes", "constraints", "wrap_seconds", "prove_seconds", "seconds", "cells"} {
		require.Positive(t, o[k], k)
	}
	require.Equal(t, true, o["forged"].(map[string]any)["reverted"])
	sum, paid := new(big.Int), map[string]*big.Int{}
	values := map[string]float64{}
	for _, x := range o["payouts"].([]any) {
		p := x.(map[string]any)
		wei, ok := new(big.Int).SetString(p["wei"].(string), 10)
		require.True(t, ok)
		name := p["provider"].(string)
		paid[name], values[name] = wei, p["contribution"].(float64)
		sum.Add(sum, wei)
	}
	require.Len(t, paid, 3)
	require.Greater(t, values["alice"], values["bob"])
	require.Greater(t, values["bob"], values["carol"])
	require.Positive(t, paid["alice"].Cmp(paid["bob"]))
	require.Zero(t, paid["carol"].Sign(), "wrong labels are worth nothing")
	require.LessOrEqual(t, sum.Cmp(big.NewInt(1e18)), 0)
	require.Equal(t, "100000000000000000", o["second_wei"], "another program, through the same contract")
	for _, f := range []string{"demo.loss.png", "demo.contributions.png", "owner/digits.wrapped", "sponsor/digits.train"} {
		require.FileExists(t, "here/"+f)
	}
	works(t, "verify", "here/owner/digits.wrapped", "--key", "here/sponsor/aivm.vkey", "--program", "here/owner/digits.pkey")
}

// A demo that is stopped leaves nothing: no folder, no variable, no other current folder.
func TestDemoStopped(t *testing.T) {
	folder(t, nil)
	t.Setenv("XDG_CACHE_HOME", t.TempDir())
	t.Setenv("TMPDIR", t.TempDir())
	t.Setenv("AIVM_SRS", "mine")
	here, err := os.Getwd()
	require.NoError(t, err)
	ended, cancel := context.WithCancel(context.Background())
	cancel()
	c := invokeWith(t, ended, "", "demo", "--fast")
	require.Equal(t, exitInterrupted, c.code, c.errors)
	after, err := os.Getwd()
	require.NoError(t, err)
	require.Equal(t, here, after)
	require.Equal(t, "mine", os.Getenv("AIVM_SRS"))
	left, err := os.ReadDir(os.TempDir())
	require.NoError(t, err)
	require.Empty(t, left)
	require.Contains(t, invoke(t, "demo", "--keep", "/nowhere/at/all").errors, "--keep")
}
