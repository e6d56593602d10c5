package main

import (
	"bufio"
	"context"
	"crypto/subtle"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"
	"golang.org/x/term"

	"github.com/aivm/aivm/internal/wallet"
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

func (a *app) walletCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "wallet COMMAND",
		Short: "Make a wallet, say its address, see to its transactions",
		Long: `Commands that send transactions sign with a wallet, a keystore file under a password
(--wallet FILE), or through a remote signer that keeps the key (--signer URL; clef's API). A
private key is never an argument and never in the environment.`,
		Example: `  aivm wallet new -o alice.json
  aivm wallet address alice.json
  aivm wallet address --signer http://127.0.0.1:8550
  aivm wallet pending --wallet alice.json`,
		Args: cobra.ArbitraryArgs,
		RunE: func(c *cobra.Command, args []string) error {
			if len(args) == 0 {
				return c.Help()
			}
			return fmt.Errorf("aivm wallet has no command %s: want new, address, pending, bump or cancel", args[0])
		},
	}
	c.AddCommand(a.walletNewCommand(), a.walletAddressCommand(), a.walletPendingCommand(), a.walletBumpCommand(), a.walletCancelCommand())
	return c
}

func (a *app) walletNewCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "new",
		Short: "Make a key in a keystore file",
		Long: `new makes a key, writes it to a keystore file (version 3, which other tools of Ethereum
read too) under a password, and prints the account's address. A file that is there is never
overwritten. Back up file and password: without either, the account is lost.`,
		Example: "  aivm wallet new -o alice.json",
		Args:    want(0, "no arguments"),
	}
	out := c.Flags().StringP("output", "o", "wallet.json", "keystore file to write")
	file := c.Flags().String("password-file", "", "file whose first line is the password; default: ask")
	light := c.Flags().Bool("light", false, "stretch the password less: faster, for development")
	c.RunE = func(*cobra.Command, []string) error {
		password, err := a.newPassword(*file)
		if err != nil {
			return err
		}
		cost := wallet.Standard
		if *light {
			cost = wallet.Light
		}
		address, err := wallet.Create(*out, password, cost)
		if err != nil {
			return err
		}
		return a.print(map[string]any{"file": *out, "address": address.Hex()}, func(w io.Writer) {
			fmt.Fprintln(w, address.Hex())
			a.logf("%s: back it up, and its password: without either the account is lost", *out)
		})
	}
	return c
}

func (a *app) walletAddressCommand() *cobra.Command {
	f := &walletFlags{}
	c := &cobra.Command{
		Use:     "address [FILE]",
		Short:   "Print the address of a wallet",
		Long:    `address prints the account of a keystore file, which needs no password, or of a remote signer.`,
		Example: "  aivm wallet address alice.json",
		Args:    cobra.MaximumNArgs(1),
	}
	c.Flags().StringVar(&f.signer, "signer", "", "address of a remote signer")
	c.Flags().StringVar(&f.account, "account", "", "account of the remote signer, if it has several")
	c.RunE = func(c *cobra.Command, args []string) error {
		if len(args) == 1 {
			f.file = args[0]
		}
		address, err := a.address(c.Context(), f)
		if err != nil {
			return err
		}
		return a.print(map[string]any{"address": address.Hex()}, func(w io.Writer) { fmt.Fprintln(w, address.Hex()) })
	}
	return c
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
		x, err := parseAddress(f.account)
		if err != nil {
			return nil, fmt.Errorf("--account: %w", err)
		}
		account = &x
	}
	return wallet.Connect(ctx, f.signer, account)
}

// parseAddress reads an address; one in mixed case must have the right checksum.
func parseAddress(s string) (common.Address, error) {
	if !common.IsHexAddress(s) {
		return common.Address{}, fmt.Errorf("%q is no address: want 0x and 40 hexadecimal digits", s)
	}
	x := common.HexToAddress(s)
	digits := strings.TrimPrefix(strings.TrimPrefix(s, "0x"), "0X")
	if mixed := digits != strings.ToLower(digits) && digits != strings.ToUpper(digits); mixed && digits != x.Hex()[2:] {
		return common.Address{}, fmt.Errorf("%s has a wrong checksum: a letter is mistyped", s)
	}
	return x, nil
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

// maxPassword bounds a line with a password.
const maxPassword = 1 << 12

func (a *app) passwordFile(path string) (string, error) {
	f, err := os.Open(path)
	if err != nil {
		return "", fmt.Errorf("--password-file: %w", err)
	}
	defer f.Close()
	if info, err := f.Stat(); err == nil && info.Mode().IsRegular() && info.Mode().Perm()&0o077 != 0 {
		a.logf("warning: %s can be read by others than its owner", path)
	}
	line, err := bufio.NewReader(io.LimitReader(f, maxPassword)).ReadString('\n')
	if err != nil && err != io.EOF {
		return "", fmt.Errorf("--password-file: %w", err)
	}
	if line = strings.TrimRight(line, "\r\n"); line == "" {
		return "", fmt.Errorf("--password-file: the first line of %s is empty", path)
	}
	return line, nil
}

// newPassword is the password of a new wallet: typed twice, or from a file.
func (a *app) newPassword(file string) (string, error) {
	first, err := a.password(file, "password of the new wallet")
	if err != nil || file != "" {
		return first, err
	}
	second, err := a.password("", "the same again")
	if err != nil {
		return "", err
	}
	if subtle.ConstantTimeCompare([]byte(first), []byte(second)) == 0 {
		return "", fmt.Errorf("the two passwords differ, nothing is written")
	}
	return first, nil
}
