package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/aivm/aivm/internal/chain/campaign"
	"github.com/aivm/aivm/internal/chain/ethereum"
	"github.com/aivm/aivm/internal/chain/session"
	"github.com/aivm/aivm/internal/files/atomicfile"
	"github.com/aivm/aivm/internal/files/opening"
)

func (a *app) campaignConsentCommand() *cobra.Command {
	f := &sendFlags{}
	c := &cobra.Command{
		Use:   "consent CAMPAIGN --opening FILE",
		Short: "Agree that somebody else registers your data, and pays the gas",
		Long: `consent signs, as EIP-712 has it, that somebody else may register the data set of an opening for
the account: in one slot of this round of this campaign, whose address is of its terms. Nothing is sent, and the
account needs no ether. The file that it writes has the signature, the commitment and the proof that the account
knows the data; nothing of it is secret. Whoever has it sends it: aivm campaign register --consent.

--payout says whom what the data set earns is credited to. A consent holds until --for is
over, or until it is taken back: aivm campaign revoke. The campaign is compared with key and programs as for register.`,
		Example: "  aivm campaign consent 0x… --opening alice.opening --slot alice --key aivm.vkey --program digits.aasm --wallet alice.json",
		Args:    want(1, oneCampaign),
	}
	x, agreement, payout, out := &campaign.Joining{}, &campaign.Agreement{}, "", ""
	c.Flags().StringVar(&x.Path, "opening", "", "opening of the data set, as aivm commit writes it")
	c.Flags().StringVar(&agreement.Slot, "slot", "", "slot to register in, by its number or the name of its data set in the program; default: the one that takes the data")
	c.Flags().StringVar(&payout, "payout", "", "address that what the data set earns is credited to; default: the account")
	c.Flags().DurationVar(&agreement.For, "for", 7*24*time.Hour, "how long the consent holds")
	c.Flags().StringVarP(&out, "output", "o", "", "file to write; default: that of the opening with .consent behind")
	powers := powersFlag(c)
	trustFlags(c, &x.Trust)
	f.networkFlags.add(c)
	f.walletFlags.add(c)
	c.RunE = func(c *cobra.Command, args []string) error {
		if x.Path == "" {
			return fmt.Errorf("--opening is missing: the file that aivm commit wrote")
		}
		if agreement.For <= 0 {
			return fmt.Errorf("--for %s: want a time above zero", agreement.For)
		}
		var err error
		if payout != "" {
			if agreement.Payout, err = ethereum.ParseAddress(payout); err != nil {
				return fmt.Errorf("--payout: %w", err)
			}
			if agreement.Payout == (common.Address{}) {
				return fmt.Errorf("--payout: nobody can take out what the zero address is paid")
			}
		}
		if out == "" {
			out = x.Path + ".consent"
		}
		if _, err := os.Lstat(out); err == nil {
			return fmt.Errorf("%s is there already, and a consent that was given is taken back by its file: name another one with -o, or aivm campaign revoke --consent %s", out, out)
		}
		x.Trust.Source = keySource(*powers)
		if x.Set, err = openData(x.Path, *powers); err != nil {
			return err
		}
		s, at, err := a.at(c.Context(), f, args[0])
		if err != nil {
			return err
		}
		defer s.Close()
		consent, err := at.Agree(c.Context(), s.Signer, x, agreement, a.logf)
		if err != nil {
			return stopped(err)
		}
		if err := atomicfile.WriteNew(out, opening.JSON(consent), 0o644); err != nil {
			return err
		}
		return a.print(map[string]any{"consent": consent, "file": out}, func(w io.Writer) {
			fmt.Fprintf(w, "%s: slot %d, until %s; give it to whoever registers\n", out, consent.Slot, time.Unix(int64(consent.Deadline), 0).UTC().Format(time.DateTime))
		})
	}
	return c
}

// relay registers the data of a consent.
func (a *app) relay(ctx context.Context, s *session.Session, c *campaign.Campaign, path string) error {
	x, err := campaign.ReadConsent(path)
	if err != nil {
		return err
	}
	slot, action, err := c.Relay(x)
	return a.registered(ctx, s, c, [32]byte(x.DataID), slot, action, err)
}

func (a *app) campaignRevokeCommand() *cobra.Command {
	f := &sendFlags{}
	c := &cobra.Command{
		Use:   "revoke CAMPAIGN [--consent FILE | --signed FILE]",
		Short: "Take a consent or a registration back, until registration closes",
		Long: `revoke takes back the consent in a file, and with it, until registration closes, the data set that was
registered by it. Without --consent it takes back what the account has registered itself in this round. With --sign nothing is sent: it writes a
file that takes the consent back when anybody sends it, with --signed.`,
		Example: "  aivm campaign revoke 0x… --consent alice.opening.consent --wallet alice.json",
		Args:    want(1, oneCampaign),
	}
	consent, signed, sign := "", "", false
	c.Flags().StringVar(&consent, "consent", "", "consent to take back, as aivm campaign consent writes it")
	c.Flags().StringVar(&signed, "signed", "", "send what revoke --sign wrote")
	c.Flags().BoolVar(&sign, "sign", false, "sign, send nothing: write the file of the consent with .revocation behind")
	f.add(c)
	c.RunE = func(c *cobra.Command, args []string) error {
		if consent != "" && signed != "" || sign && consent == "" {
			return fmt.Errorf("want --consent FILE, with --sign or without, or --signed FILE")
		}
		s, at, err := a.at(c.Context(), f, args[0])
		if err != nil {
			return err
		}
		defer s.Close()
		return stopped(a.revoke(c.Context(), s, at, consent, signed, sign))
	}
	return c
}

func (a *app) revoke(ctx context.Context, s *session.Session, c *campaign.Campaign, consent, signed string, sign bool) error {
	if signed != "" {
		x, err := campaign.ReadRevocation(signed)
		if err != nil {
			return err
		}
		actions, err := c.Carry(ctx, x)
		if err != nil {
			return err
		}
		return a.perform(ctx, s, c, actions)
	}
	if consent == "" {
		actions, err := c.Withdraw(s.Account)
		if err != nil {
			return err
		}
		return a.perform(ctx, s, c, actions)
	}
	x, err := campaign.ReadConsent(consent)
	if err != nil {
		return err
	}
	if sign {
		r, err := c.TakeBack(ctx, x, s.Signer)
		if err != nil {
			return err
		}
		out := consent + ".revocation"
		if err := atomicfile.WriteFile(out, opening.JSON(r), 0o644); err != nil {
			return err
		}
		return a.print(map[string]any{"revocation": r, "file": out}, func(w io.Writer) { fmt.Fprintf(w, "%s: send it with --signed, as anybody\n", out) })
	}
	actions, err := c.Revoke(ctx, s.Account, x)
	if err != nil {
		return err
	}
	return a.perform(ctx, s, c, actions)
}
