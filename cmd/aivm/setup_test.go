package main

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
	"github.com/consensys/gnark/logger"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm"
	"github.com/aivm/aivm/internal/setup/ceremony"
	"github.com/aivm/aivm/verifier/srs"
)

// TestSetup makes a development key, finds it again, and says loudly what it is.
func TestSetup(t *testing.T) {
	if testing.Short() {
		t.Skip("makes powers of tau and a key")
	}
	folder(t, nil)
	wholePowers(t)
	t.Setenv("XDG_CACHE_HOME", t.TempDir())
	first := works(t, "setup", "--json")
	require.Contains(t, first.errors, "UNSAFE, for development: whoever made these keys can forge proofs")
	a := first.object(t)
	require.Equal(t, true, a["made"])
	require.Equal(t, true, a["development"])
	require.Equal(t, "development", a["kind"])
	require.FileExists(t, a["proving_key"].(string))
	require.Contains(t, a["proving_key"], "development.key")
	k, err := aivm.LoadVerifyingKey("aivm.vkey")
	require.NoError(t, err)
	require.True(t, k.Development())
	require.Equal(t, a["verifier_id"], k.ID().String())

	again := works(t, "setup", "-o", "again.vkey", "--json").object(t)
	require.Equal(t, false, again["made"])
	require.Equal(t, a["verifier_id"], again["verifier_id"])

	file, err := os.ReadFile(a["proving_key"].(string))
	require.NoError(t, err)
	file[len(file)/2] ^= 1
	require.NoError(t, os.WriteFile("flipped.key", file, 0o644))
	c := invoke(t, "setup", "--key", "flipped.key", "-o", "none.vkey")
	require.Equal(t, exitMistake, c.code)
	require.Contains(t, c.errors, "flipped.key: malformed key file: the checksum does not match")
	require.NoFileExists(t, "none.vkey")
}

func TestSetupInterrupted(t *testing.T) {
	if testing.Short() {
		t.Skip("makes powers of tau")
	}
	folder(t, nil)
	wholePowers(t)
	ctx, stop := context.WithCancel(context.Background())
	stop()
	c := invokeWith(t, ctx, "", "setup", "--keys", "keys")
	require.Equal(t, exitInterrupted, c.code, c.errors)
	require.NoFileExists(t, "aivm.vkey")
	require.NoDirExists(t, "keys")
}

// TestSetupMistakes gets one clear line for each mistake, before the long work begins.
func TestSetupMistakes(t *testing.T) {
	proving(t)
	require.NoError(t, os.WriteFile("there", []byte("AIVM KEY but no more"), 0o644))
	const beacon = "000102030405060708090a0b0c0d0e0f"
	before := files(t)
	for name, c := range map[string]struct {
		args string
		want string
	}{
		"scheme":               {"setup --scheme stark", "--scheme stark: want groth16 or plonk"},
		"no folder":            {"setup -o none/x.vkey", "cannot write none/x.vkey"},
		"a program":            {"setup line.aasm", "want no arguments: there is one circuit for all programs"},
		"start without ptau":   {"setup start", "--ptau is missing"},
		"start over a file":    {"setup start --ptau there -o there", "there is there already: a ceremony's file is never overwritten"},
		"contribute to itself": {"setup contribute there there", "there is there already"},
		"contribute to none":   {"setup contribute none out", "no such file"},
		"foreign contribution": {"setup contribute there out", "there: malformed contribution: it is no contribution of AIVM"},
		"one argument":         {"setup contribute there", "want the last contribution and the file to write"},
		"verify nothing":       {"setup verify", "want the contributions in their order"},
		"verify none":          {"setup verify none --ptau there", "none: no such file"},
		"verify foreign":       {"setup verify there --ptau there", "there: malformed contribution"},
		"key without beacon":   {"setup verify there --ptau there --key there", "--key and --beacon go together"},
		"no beacon":            {"setup beacon there --ptau there", "--beacon is missing"},
		"beacon of letters":    {"setup beacon there --ptau there --beacon xyz", "want hexadecimal digits"},
		"short beacon":         {"setup beacon there --ptau there --beacon 0102", "unfit beacon: 2 bytes, want 16"},
		"no random beacon":     {"setup beacon there --ptau there --beacon " + strings.Repeat("00", 32), "unfit beacon: all bytes are 0x00"},
		"beacon over a file":   {"setup beacon there --ptau there -o there --beacon " + beacon, "there is there already"},
	} {
		got := invoke(t, strings.Fields(c.args)...)
		require.Equal(t, exitMistake, got.code, name)
		require.Contains(t, got.errors, c.want, name)
		require.Equal(t, 1, strings.Count(got.errors, "\n"), got.errors)
		require.Equal(t, before, files(t), name)
	}
}

// square is a circuit small enough for the .ptau file of the tests.
type square struct {
	Y frontend.Variable `gnark:",public"`
	X frontend.Variable
}

func (s *square) Define(api frontend.API) error {
	api.AssertIsEqual(api.Mul(s.X, s.X), s.Y)
	return nil
}

// TestSetupContribute has two participants contribute, each to the file of the one before.
func TestSetupContribute(t *testing.T) {
	logger.Disable()
	ptau, err := filepath.Abs("../../verifier/srs/testdata/unsafe4.ptau")
	require.NoError(t, err)
	folder(t, nil)
	system, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, &square{})
	require.NoError(t, err)
	p, err := srs.ImportPhase1(ptau, ceremony.Size(system.(*cs.R1CS)), "")
	require.NoError(t, err)
	c, err := ceremony.New(context.Background(), system.(*cs.R1CS), p, nil, nil)
	require.NoError(t, err)
	require.NoError(t, c.Start().Save("0.phase2"))
	first := works(t, "setup", "contribute", "0.phase2", "1.phase2", "--json").object(t)
	require.Equal(t, 1.0, first["number"])
	second := works(t, "setup", "contribute", "1.phase2", "2.phase2").out
	require.Contains(t, second, "2.phase2: contribution 2\nhash ")
	for _, path := range []string{"1.phase2", "2.phase2"} {
		x, err := ceremony.Load(path)
		require.NoError(t, err)
		require.NoError(t, c.Add(x))
		if x.Number == 1 {
			require.Equal(t, first["hash"], x.Hash().String())
		}
	}
}
