package main

import (
	"context"
	"errors"
	"fmt"
	"os"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"
	"golang.org/x/term"

	"github.com/aivm/aivm/internal/chain/ethereum"
	"github.com/aivm/aivm/internal/chain/wallet"
)

// walletFlags say who signs.
type walletFlags struct {
	file     string // keystore
	password string // file with its password
	signer   string // address of a remote signer
	account  string // of the signer, if it has several
}

func (f *walletFlags) add(c *cobra.Command) {
	fl := c.Flags()
	fl.StringVar(&f.file, "wallet", "", "keystore file that signs, see aivm wallet new")
	fl.StringVar(&f.password, "password-file", "", "file whose first line is the wallet's password; default: ask")
	fl.StringVar(&f.signer, "signer", "", "address of a remote signer (clef's API), instead of --wallet")
	fl.StringVar(&f.account, "account", "", "account of the remote signer, if it has several")
}

// errNoSigner says that nothing says who signs.
var errNoSigner = errors.New("who signs? --wallet FILE names a keystore file (aivm wallet new makes one), --signer URL a remote signer")

func (f *walletFlags) check() error {
	switch {
	case f.file == "" && f.signer == "":
		return errNoSigner
	case f.file != "" && f.signer != "":
		return fmt.Errorf("--wallet and --signer: one of them signs, not both")
	case f.file != "" && f.account != "":
		return fmt.Errorf("--account is for --signer: a keystore file has one account")
	}
	return nil
}

// address is the account that signs, found without a password.
func (a *app) address(ctx context.Context, f *walletFlags) (common.Address, error) {
	if err := f.check(); err != nil {
		return common.Address{}, err
	}
	if f.file != "" {
		return wallet.Address(f.file)
	}
	s, err := a.remote(ctx, f)
	if err != nil {
		return common.Address{}, err
	}
	return s.Address(), nil
}

// signerOf is who signs.
func (a *app) signerOf(ctx context.Context, f *walletFlags) (wallet.Signer, error) {
	if err := f.check(); err != nil {
		return nil, err
	}
	if f.file == "" {
		return a.remote(ctx, f)
	}
	if _, err := wallet.Address(f.file); err != nil { // before anybody types a password
		return nil, err
	}
	password, err := a.password(f.password, "password of "+f.file)
	if err != nil {
		return nil, err
	}
	return wallet.Open(f.file, password)
}

func (a *app) remote(ctx context.Context, f *walletFlags) (wallet.Signer, error) {
	var account *common.Address
	if f.account != "" {
		x, err := ethereum.ParseAddress(f.account)
		if err != nil {
			return nil, fmt.Errorf("--account: %w", err)
		}
		account = &x
	}
	return wallet.Connect(ctx, f.signer, account)
}

// password reads a password from a file, or asks for it on the terminal.
func (a *app) password(file, prompt string) (string, error) {
	if file != "" {
		return a.passwordFile(file)
	}
	in, ok := a.in.(*os.File)
	if !ok || !term.IsTerminal(int(in.Fd())) {
		return "", fmt.Errorf("there is no terminal to ask for the %s: --password-file names a file that has it", prompt)
	}
	fmt.Fprintf(a.err, "%s: ", prompt)
	b, err := term.ReadPassword(int(in.Fd()))
	fmt.Fprintln(a.err)
	return string(b), err
}

func (a *app) passwordFile(path string) (string, error) {
	p, shared, err := wallet.ReadPassword(path)
	if err != nil {
		return "", fmt.Errorf("--password-file: %w", err)
	}
	if shared {
		a.logf("warning: %s can be read by others than its owner", path)
	}
	return p, nil
}
