package main

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm"
	"github.com/aivm/aivm/verifier"
)

// testChunk is the logarithm of the chunks in tests.
const testChunk = "14"

var testPowers = sync.OnceValue(func() []byte {
	dir, err := os.MkdirTemp("", "aivm-srs")
	if err != nil {
		panic(err)
	}
	defer os.RemoveAll(dir)
	path := filepath.Join(dir, "powers")
	p, err := aivm.UnsafePowers(context.Background(), 14)
	if err == nil {
		err = p.Save(context.Background(), path, false)
	}
	if err != nil {
		panic(err)
	}
	b, err := os.ReadFile(path)
	if err != nil {
		panic(err)
	}
	return b
})

// genesis learns y = 2x from four points; next continues from its model.
const genesis = `param steps = 5
x = input fx16.8[row=4], "points.csv:x"
y = input fx16.8[row=4], "points.csv:y"
w = state fx40.24[], zeros()
loop epoch $steps {
  p = mul x, w
  d = sub p, y
  e = round d, fx16.8
  g = grad p, e, w
  w = sgdstep w, g, 1/64
}
f = round w, fx24.16
slope = output f
`

var next = strings.Replace(genesis, "zeros()", "previous()", 1)

// proving is a folder with programs, data and powers of tau.
func proving(t *testing.T) {
	t.Helper()
	folder(t, map[string]string{"line.aasm": genesis, "next.aasm": next, "points.csv": points})
	require.NoError(t, os.WriteFile("powers.srs", testPowers(), 0o644))
	t.Setenv("AIVM_SRS", "powers.srs")
}

func prove(t *testing.T, args ...string) call {
	t.Helper()
	return works(t, append([]string{"prove", "--chunk", testChunk}, args...)...)
}

func TestProveAndVerify(t *testing.T) {
	proving(t)
	c := prove(t, "line.aasm", "-o", "line.proof", "--json").object(t)
	require.Equal(t, []string{
		"addresses", "cells", "chunk_bits", "chunks", "file", "model_opening", "peak_bytes", "program_id",
		"proof_bytes", "run_seconds", "seconds", "stages", "statement",
	}, keys(c))
	require.Contains(t, works(t, "check", "line.aasm").out, c["program_id"])
	ran := works(t, "run", "line.aasm", "--json").object(t)
	said := c["statement"].(map[string]any)
	require.Equal(t, ran["outputs"], said["outputs"])
	require.True(t, said["unsafe"].(bool))
	require.Nil(t, said["start"])

	b, err := os.ReadFile("line.proof")
	require.NoError(t, err)
	require.EqualValues(t, len(b), c["proof_bytes"])
	require.Contains(t, string(b[:40]), "PRIVATE")
	for _, f := range []string{"line.proof", "line.opening"} {
		info, err := os.Stat(f)
		require.NoError(t, err)
		require.Equal(t, os.FileMode(0o600), info.Mode().Perm(), f)
	}

	text := works(t, "verify", "line.proof").out
	require.Contains(t, text, "UNSAFE")
	require.Contains(t, text, "PRIVATE")
	v := works(t, "verify", "line.proof", "--json").object(t)
	require.Equal(t, true, v["ok"])
	require.Empty(t, v["error"])
	require.Positive(t, v["milliseconds"])
	require.Equal(t, said, v["statement"])
}

func TestProveRefuses(t *testing.T) {
	proving(t)
	t.Setenv("XDG_CACHE_HOME", t.TempDir())
	for _, x := range []struct{ args, want string }{
		{"line.aasm -o line.bin", "ends in .proof"},
		{"line.aasm --memory 1MiB", "1.0 MiB is the limit"},
		{"line.aasm --memory much", "no amount of memory"},
		{"line.aasm --context 12", "64 hexadecimal digits"},
		{"line.aasm --srs none.srs", "none.srs: 16392 are wanted; `aivm srs import"},
		{"line.aasm --start-opening x.opening", "does not continue"},
		{"line.aasm --data z=x.opening", "no data set z"},
		{"line.aasm --data x=points.csv", "invalid character"},
		{"line.aasm --chunk 15", "16392 powers of tau, chunks of 2^15 cells want 32776"},
		{"line.aasm -o none/line.proof", "no folder none"},
	} {
		c := invoke(t, append([]string{"prove", "--chunk", testChunk}, strings.Fields(x.args)...)...)
		require.Equal(t, exitMistake, c.code, x.args)
		require.Contains(t, c.errors, x.want, x.args)
	}
	require.Equal(t, []string{"line.aasm", "next.aasm", "points.csv", "powers.srs"}, files(t))
}

func TestProveStops(t *testing.T) {
	proving(t)
	ctx, stop := context.WithCancel(context.Background())
	stop()
	c := invokeWith(t, ctx, "", "prove", "--chunk", testChunk, "line.aasm")
	require.Equal(t, exitInterrupted, c.code, c.errors)
	require.Equal(t, []string{"line.aasm", "next.aasm", "points.csv", "powers.srs"}, files(t))
}

// Without powers of tau prove makes unsafe ones in the cache, once, and says so.
func TestProveMakesPowers(t *testing.T) {
	if testing.Short() {
		t.Skip("makes 2^18 powers")
	}
	folder(t, map[string]string{"line.aasm": genesis, "points.csv": points})
	cache := t.TempDir()
	t.Setenv("XDG_CACHE_HOME", cache)
	t.Setenv("AIVM_SRS", "")
	none := invoke(t, "verify", "line.aasm")
	require.Equal(t, exitMistake, none.code)
	require.Contains(t, works(t, "prove", "line.aasm").errors, "UNSAFE")
	before, err := os.Stat(filepath.Join(cache, "aivm", "default.srs"))
	require.NoError(t, err)
	works(t, "verify", "line.private.proof")
	require.NotContains(t, works(t, "prove", "line.aasm").errors, "no powers")
	after, err := os.Stat(filepath.Join(cache, "aivm", "default.srs"))
	require.NoError(t, err)
	require.Equal(t, before.ModTime(), after.ModTime())
}

func TestVerifyPins(t *testing.T) {
	proving(t)
	word := verifier.Word{31: 7}.String()
	id := prove(t, "line.aasm", "-o", "line.proof", "--context", word, "--json").object(t)["program_id"].(string)
	for _, good := range []string{"--program line.aasm", "--program " + id, "--context " + word} {
		works(t, append([]string{"verify", "line.proof"}, strings.Fields(good)...)...)
	}
	works(t, "srs", "new", "--unsafe", "-k", "14", "-o", "other.srs")
	for _, x := range []struct{ flags, cause string }{
		{"--program next.aasm", "other_program"},
		{"--program line.aasm -p steps=6", "other_program"},
		{"--program " + word, "other_program"},
		{"--context " + id, "other_context"},
		{"--srs other.srs", "srs"},
	} {
		c := invoke(t, append([]string{"verify", "line.proof", "--json"}, strings.Fields(x.flags)...)...)
		require.Equal(t, exitMistake, c.code, x.flags)
		o := c.object(t)
		require.Equal(t, x.cause, o["cause"], x.flags)
		require.Equal(t, false, o["ok"])
		require.Contains(t, o["error"], "line.proof: ")
		require.Less(t, o["milliseconds"], 100.0)
	}
}

func TestVerifyMalformed(t *testing.T) {
	proving(t)
	prove(t, "line.aasm", "-o", "line.proof")
	b, err := os.ReadFile("line.proof")
	require.NoError(t, err)
	changed := func(at int, to ...byte) []byte {
		c := append([]byte{}, b...)
		copy(c[at:], to)
		return c
	}
	for _, x := range []struct {
		name  string
		file  []byte
		cause string
	}{
		{"empty", nil, "foreign"},
		{"a program", []byte(genesis), "foreign"},
		{"the header alone", []byte(verifier.Header), "truncated"},
		{"half", b[:len(b)/2], "truncated"},
		{"all but a byte", b[:len(b)-1], "truncated"},
		{"a byte more", append(append([]byte{}, b...), 0), "malformed"},
		{"another version", changed(len(verifier.Header), 9), "version"},
		{"chunks of 2^200", changed(len(verifier.Header)+1, 200), "shape"},
		{"said to be safe", changed(len(verifier.Header)+2, 0), "srs"},
		{"a data set cited that is not there", changed(len(verifier.Header)+3, 128), "shape"},
		{"a data set cited", changed(len(verifier.Header)+10, 1), "false"},
		{"other powers", changed(len(verifier.Header)+11, b[len(verifier.Header)+11]^1), "srs"},
		{"other context", changed(len(verifier.Header)+43, 1), "false"},
		{"a coordinate above the modulus", changed(len(b)-32, 255, 255, 255), "malformed"},
	} {
		require.NoError(t, os.WriteFile("x.proof", x.file, 0o600))
		c := invoke(t, "verify", "x.proof", "--json")
		require.Equal(t, exitMistake, c.code, x.name)
		require.Equal(t, x.cause, c.object(t)["cause"], x.name)
	}
}

func TestBenchRefuses(t *testing.T) {
	folder(t, nil)
	for _, x := range []struct{ args, want string }{
		{"speed", "no benchmark speed"},
		{"--plot x.png", "aivm bench curve --plot x.png"},
		{"curve --plot x.gif", "want .png or .svg"},
	} {
		c := invoke(t, append([]string{"bench"}, strings.Fields(x.args)...)...)
		require.Equal(t, exitMistake, c.code, x.args)
		require.Contains(t, c.errors, x.want)
	}
	o := works(t, "bench", "digits", "mnist", "--json").object(t)
	require.Contains(t, o["skipped"].(map[string]any)["digits"], "--examples")
	require.Contains(t, keys(o), "cells_ratio_msm")
	require.Nil(t, o["digits_seconds"])
}
