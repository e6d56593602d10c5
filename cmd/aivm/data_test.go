package main

import (
	"context"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// sealing is a folder with data, a key and the recipient of the key.
func sealingFolder(t *testing.T) (recipient string) {
	t.Helper()
	folder(t, map[string]string{"train.csv": points, "train.opening": "secret"})
	return strings.TrimSpace(works(t, "data", "keygen").out)
}

func TestDataSealAndOpen(t *testing.T) {
	to := sealingFolder(t)
	info, err := os.Stat("owner.key")
	require.NoError(t, err)
	require.Equal(t, os.FileMode(0o600), info.Mode().Perm())
	auditor := works(t, "data", "keygen", "-o", "auditor.key", "--json").object(t)["recipient"].(string)
	require.NoError(t, os.WriteFile("auditors", []byte("# them\n"+auditor+"\n"), 0o644))

	o := works(t, "data", "seal", "train.csv", "train.opening", "--to", to, "--to", "auditors", "--json").object(t)
	require.Equal(t, []any{"train.csv.age", "train.opening.age"}, o["files"])
	for _, key := range []string{"owner.key", "auditor.key"} {
		require.NoError(t, os.Remove("train.csv"))
		require.NoError(t, os.Remove("train.opening"))
		works(t, "data", "open", "train.csv.age", "train.opening.age", "--key", key)
		b, err := os.ReadFile("train.csv")
		require.NoError(t, err)
		require.Equal(t, points, string(b))
		info, err := os.Stat("train.opening")
		require.NoError(t, err)
		require.Equal(t, os.FileMode(0o600), info.Mode().Perm())
	}
}

func TestDataThroughPipes(t *testing.T) {
	to := sealingFolder(t)
	for _, armor := range []bool{false, true} {
		args := []string{"data", "seal", "-", "--to", to}
		if armor {
			args = append(args, "--armor")
		}
		c := invokeWith(t, context.Background(), points, args...)
		require.Zero(t, c.code, c.errors)
		require.Equal(t, armor, strings.HasPrefix(c.out, "-----BEGIN AGE"))
		back := invokeWith(t, context.Background(), c.out, "data", "open", "-", "--key", "owner.key")
		require.Zero(t, back.code, back.errors)
		require.Equal(t, points, back.out)

		cut := invokeWith(t, context.Background(), c.out[:len(c.out)-30], "data", "open", "-", "--key", "owner.key")
		require.Equal(t, exitMistake, cut.code)
		require.Contains(t, cut.errors, "damaged or cut short")
		require.Empty(t, cut.out)
	}
}

// What is refused leaves the folder as it was: above all, no part of a plaintext.
func TestDataRefuses(t *testing.T) {
	to := sealingFolder(t)
	works(t, "data", "seal", "train.csv", "train.opening", "--to", to)
	works(t, "data", "keygen", "-o", "other.key")
	sealed, err := os.ReadFile("train.csv.age")
	require.NoError(t, err)
	require.NoError(t, os.WriteFile("cut.age", sealed[:len(sealed)-1], 0o644))
	require.NoError(t, os.Mkdir("folder", 0o755))
	require.NoError(t, os.Rename("train.opening", "kept"))
	before := files(t)
	secret, err := os.ReadFile("owner.key")
	require.NoError(t, err)
	for _, x := range []struct{ args, want string }{
		{"data", ""},
		{"data keygen", "never overwritten"},
		{"data seal train.csv --to " + to, "train.csv.age is there already"},
		{"data seal train.csv", "--to is missing"},
		{"data seal train.csv --to bob", "is no recipient"},
		{"data seal train.csv --to owner.key -o x", "no file of recipients"},
		{"data seal gone --to " + to, "gone"},
		{"data seal folder --to " + to, "is a folder"},
		{"data seal train.csv kept -o x --to " + to, "for one source"},
		{"data seal kept kept --to " + to, "given twice"},
		{"data open train.opening.age", "--key is missing"},
		{"data open train.opening.age --key train.csv", "no key file"},
		{"data open train.opening.age --key other.key", "sealed for other keys"},
		{"data open train.csv.age --key owner.key", "train.csv is there already"},
		{"data open kept --key owner.key", "does not end in .age"},
		{"data open kept --key owner.key -o x", "not a sealed file"},
		{"data open cut.age --key owner.key", "damaged or cut short"},
		{"data open train.opening.age cut.age --key owner.key", "damaged or cut short"},
	} {
		c := invoke(t, strings.Fields(x.args)...)
		if x.want != "" {
			require.Equal(t, exitMistake, c.code, x.args)
		}
		require.Contains(t, c.errors, x.want, x.args)
		require.NotContains(t, c.errors, strings.Fields(string(secret))[8], x.args)
		require.Equal(t, before, files(t), x.args)
	}
}
