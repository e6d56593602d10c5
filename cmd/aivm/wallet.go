package main

import (
	"github.com/spf13/cobra"
)

func (a *app) walletCommand() *cobra.Command {
	return group(&cobra.Command{
		Use:   "wallet COMMAND",
		Short: "Make a wallet, say its address, see to its transactions",
		Long: `Commands that send transactions sign with a wallet, a keystore file under a password
(--wallet FILE), or through a remote signer that keeps the key (--signer URL; clef's API). A
private key is never an argument and never in the environment.`,
		Example: `  aivm wallet new -o alice.json
  aivm wallet address alice.json
  aivm wallet address --signer http://127.0.0.1:8550
  aivm wallet pending --wallet alice.json`,
	}, a.walletNewCommand(), a.walletAddressCommand(), a.walletPendingCommand(), a.walletBumpCommand(), a.walletCancelCommand())
}
