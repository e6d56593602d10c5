package main

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

func TestWallet(t *testing.T) {
	folder(t, map[string]string{"pw": "secret\r\n", "empty": "\n", "text": "hello"})
	require.NoError(t, os.Chmod("pw", 0o600))
	o := works(t, "wallet", "new", "-o", "a.json", "--password-file", "pw", "--light", "--json").object(t)
	c := works(t, "wallet", "address", "a.json")
	require.Equal(t, o["address"], strings.TrimSpace(c.out))
	mistakes(t, []struct{ args, want string }{
		{"wallet new -o a.json --password-file pw --light", "never overwritten"},
		{"wallet new -o b.json --password-file empty --light", "is empty"},
		{"wallet new -o b.json --password-file gone --light", "gone"},
		{"wallet new -o b.json", "no terminal to ask"},
		{"wallet address text", "not a keystore file"},
		{"wallet address", "who signs?"},
		{"wallet address a.json --account 0x12", "--account is for --signer"},
		{"wallet address --signer http://127.0.0.1:1 --account 0x12", "is no address"},
		{"wallet steal", "has no command"},
	})
	require.NoFileExists(t, "b.json")
	require.Contains(t, works(t, "wallet", "new", "-o", "b.json", "--password-file", "text", "--light").errors, "can be read by others")
}

func TestDevnet(t *testing.T) {
	folder(t, nil)
	port := freePort(t)
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan call, 1)
	go func() {
		ended <- invokeWith(t, ctx, "", "devnet", "--port", fmt.Sprint(port), "0x00000000000000000000000000000000000000aa")
	}()
	url := fmt.Sprintf("http://127.0.0.1:%d", port)
	var answer struct{ Result string }
	require.Eventually(t, func() bool {
		r, err := http.Post(url, "application/json", strings.NewReader(
			`{"jsonrpc":"2.0","id":1,"method":"eth_getBalance","params":["0x00000000000000000000000000000000000000aa","latest"]}`))
		if err != nil {
			return false
		}
		defer r.Body.Close()
		return json.NewDecoder(r.Body).Decode(&answer) == nil && answer.Result != ""
	}, 20*time.Second, 50*time.Millisecond)
	require.Equal(t, "0x3635c9adc5dea00000", answer.Result, "1000 ether")
	cancel()
	require.Zero(t, (<-ended).code)
	require.Contains(t, invoke(t, "devnet", "0x12").errors, "is no address")
	require.Contains(t, invoke(t, "devnet", "--port", "0", "0x00000000000000000000000000000000000000aa").errors, "want 1 to 65535")
}
