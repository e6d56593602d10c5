package campaign

import (
	"context"
	"crypto/rand"
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"
	"strconv"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/contracts/bindings"
	"github.com/aivm/aivm/internal/chain/ethereum"
	"github.com/aivm/aivm/internal/chain/wallet"
	"github.com/aivm/aivm/internal/files/opening"
	"github.com/aivm/aivm/verifier"
)

// Consent is what a provider gives to whoever registers its data for it: nothing of it is secret, and it is of use for one
// slot of one campaign.
type Consent struct {
	AIVM       string         `json:"aivm"` // consentKind
	ChainID    *big.Int       `json:"chain_id"`
	Campaign   common.Address `json:"campaign"`
	Account    common.Address `json:"account"`
	Payout     common.Address `json:"payout"`
	Round      uint64         `json:"round"`
	Slot       uint64         `json:"slot"`
	DataID     common.Hash    `json:"data_id"`
	Nonce      uint64         `json:"nonce"`
	Deadline   uint64         `json:"deadline"` // seconds of block time
	Signature  hexutil.Bytes  `json:"signature"`
	Descriptor common.Hash    `json:"descriptor"`
	Points     []piece        `json:"pieces"`
}

// piece is a commitment and the proof of knowledge of what is behind it: two points, and a value between them.
type piece struct {
	Commitment hexutil.Bytes `json:"commitment"`
	Value      hexutil.Bytes `json:"value"`
	Opening    hexutil.Bytes `json:"opening"`
}

const consentKind = "consent of a provider"

// ErrConsent is the cause of a consent that is not one for this.
var ErrConsent = errors.New("this consent does not hold")

// Agreement says what a provider agrees to, beside the terms.
type Agreement struct {
	Slot   string         // number or name of a data set of the program; empty: the one that the data fit, if there is but one
	Payout common.Address // of what the data set earns; zero: the account
	For    time.Duration  // how long it holds
}

// Agree signs that somebody else may register a data set for the account, once the sponsor's choices are compared. Nothing is sent.
//
// # Soundness
//
// See Join.
func (c *Campaign) Agree(ctx context.Context, signer wallet.Signer, x *Joining, a *Agreement, log Log) (*Consent, error) {
	account := signer.Address()
	slot, rounds, proofs, err := c.joining(ctx, account, x, log)
	if err != nil {
		return nil, err
	}
	if slot >= 0 {
		return nil, fmt.Errorf("the data set %s is registered already, in slot %d", x.Data.ID, slot)
	}
	if slot, err = c.slotFor(a.Slot, x.Set, rounds); err != nil {
		return nil, err
	}
	if a.Payout == c.Address || a.Payout == c.Terms.Token && !c.InEther() {
		return nil, fmt.Errorf("--payout %s: the campaign and its token cannot be paid: nobody could take it out again", a.Payout)
	}
	now, err := c.Chain.Now(ctx)
	if err != nil {
		return nil, err
	}
	var nonce [8]byte
	if _, err := rand.Read(nonce[:]); err != nil {
		return nil, err
	}
	consent := &Consent{
		AIVM: consentKind, ChainID: c.Chain.ID, Campaign: c.Address, Account: account, Payout: a.Payout, Round: c.Round, Slot: uint64(slot),
		DataID: common.Hash(x.Data.ID), Nonce: binary.BigEndian.Uint64(nonce[:]) | 1, Deadline: uint64(now.Add(a.For).Unix()),
		Descriptor: common.Hash(x.Descriptor()),
	}
	if a.Payout == (common.Address{}) {
		consent.Payout = account
	}
	for i := range proofs {
		y := proofs[i].Y.Bytes()
		p, w := x.Data.Points[i].RawBytes(), proofs[i].W.RawBytes()
		consent.Points = append(consent.Points, piece{p[:], y[:], w[:]})
	}
	data := contracts.ConsentData(c.Chain.ID, c.Address, consent.bound())
	if consent.Signature, err = signer.SignTyped(ctx, &data); err != nil {
		return nil, err
	}
	return consent, nil
}

// slotFor is the slot that is named, or else the only vacant one that takes the data.
func (c *Campaign) slotFor(name string, x *opening.Set, rounds []*Round) (int, error) {
	number, err := strconv.Atoi(name)
	switch {
	case err == nil && (number < 0 || number >= len(c.Slots)):
		return 0, fmt.Errorf("--slot %d is no slot: the campaign has 0 to %d", number, len(c.Slots)-1)
	case err == nil && len(rounds) == 0:
		return number, c.vacant(number)
	case len(rounds) == 0:
		return 0, fmt.Errorf("--slot is missing: without a program nothing says which slot takes the data; give its number")
	}
	fits := -1
	for i, set := range rounds[0].Chain.unit().DataSets()[:len(c.Slots)] {
		switch {
		case name == set.Name || err == nil && number == i:
			if want := rounds[0].last().Sets[i].Descriptor; want != x.Descriptor() {
				return 0, fmt.Errorf("slot %d, %s, takes data of the descriptor word %s, that of these is %s", i, set.Name, want, x.Descriptor())
			}
			return i, c.vacant(i)
		case name != "" || rounds[0].last().Sets[i].Descriptor != x.Descriptor() || c.Slots[i].Standing != contracts.Vacant:
		case fits >= 0:
			return 0, fmt.Errorf("--slot is missing: slots %d and %d both take the data; name one, by its number or its data set", fits, i)
		default:
			fits = i
		}
	}
	switch {
	case name != "":
		return 0, fmt.Errorf("--slot %s: the program has no such data set of a provider", name)
	case fits < 0:
		return 0, fmt.Errorf("no vacant slot takes these data: their descriptor word is %s", x.Descriptor())
	}
	return fits, nil
}

func (c *Campaign) vacant(i int) error {
	if s := c.Slots[i]; s.Standing != contracts.Vacant {
		return fmt.Errorf("slot %d is taken, by %s", i, s.Provider)
	}
	return nil
}

// bound is what is signed.
func (x *Consent) bound() *bindings.Consent {
	return &bindings.Consent{
		Account: x.Account, Payout: x.Payout, Round: new(big.Int).SetUint64(x.Round), Slot: new(big.Int).SetUint64(x.Slot),
		DataId: x.DataID, Nonce: x.Nonce, Deadline: x.Deadline,
	}
}

// ReadConsent reads a consent that Agree made.
func ReadConsent(path string) (*Consent, error) {
	x := &Consent{}
	if err := opening.ReadJSON(path, x); err != nil {
		return nil, err
	}
	if x.AIVM != consentKind || x.ChainID == nil || x.Nonce == 0 {
		return nil, fmt.Errorf("%s: %w: want the file that aivm campaign consent wrote", path, ErrConsent)
	}
	return x, nil
}

// here checks that a consent is for this campaign.
func (c *Campaign) here(chain *big.Int, campaign common.Address) error {
	if chain.Cmp(c.Chain.ID) != 0 || campaign != c.Address {
		return fmt.Errorf("%w: it is for campaign %s on chain %s", ErrConsent, campaign, chain)
	}
	return nil
}

// Relay registers the data of a consent, as anybody. The slot is at least 0 if that has happened, and nothing is left to do.
func (c *Campaign) Relay(x *Consent) (slot int, action *ethereum.Action, err error) {
	if err := c.here(x.ChainID, x.Campaign); err != nil {
		return -1, nil, err
	}
	if slot := c.SlotOf(verifier.Word(x.DataID)); slot >= 0 {
		if s := c.Slots[slot]; s.Provider != x.Account || s.Nonce != x.Nonce {
			return -1, nil, fmt.Errorf("the data set %s is registered already, by %s, but not by this consent", x.DataID, s.Provider)
		}
		return slot, nil, nil
	}
	if err := c.Require("register", contracts.Registration); err != nil {
		return -1, nil, err
	}
	if x.Round != c.Round {
		return -1, nil, fmt.Errorf("%w: it is for round %d, the campaign is in round %d", ErrConsent, x.Round, c.Round)
	}
	if x.Slot >= uint64(len(c.Slots)) {
		return -1, nil, fmt.Errorf("%w: it names slot %d of %d", ErrConsent, x.Slot, len(c.Slots))
	}
	if err := c.vacant(int(x.Slot)); err != nil {
		return -1, nil, fmt.Errorf("%w: %w", ErrConsent, err)
	}
	points, proofs, err := x.pieces()
	if err != nil {
		return -1, nil, fmt.Errorf("%w: %w", ErrConsent, err)
	}
	if got := verifier.CommitmentID(verifier.Word(x.Descriptor), points); got != verifier.Word(x.DataID) {
		return -1, nil, fmt.Errorf("%w: its pieces are those of the data set %s, it names %s", ErrConsent, got, x.DataID)
	}
	data := contracts.PackRegisterFor(x.bound(), x.Signature, verifier.Word(x.Descriptor), points, proofs)
	return -1, c.action("register data for "+x.Account.Hex(), data, nil), nil
}

func (x *Consent) pieces() (points []bn254.G1Affine, proofs []verifier.Knowledge, err error) {
	points, proofs = make([]bn254.G1Affine, len(x.Points)), make([]verifier.Knowledge, len(x.Points))
	for i, p := range x.Points {
		if len(p.Commitment) != bn254.SizeOfG1AffineUncompressed || len(p.Opening) != bn254.SizeOfG1AffineUncompressed || len(p.Value) != fr.Bytes {
			return nil, nil, fmt.Errorf("piece %d: want two points of %d bytes and a value of %d", i, bn254.SizeOfG1AffineUncompressed, fr.Bytes)
		}
		if _, err = points[i].SetBytes(p.Commitment); err == nil {
			_, err = proofs[i].W.SetBytes(p.Opening)
		}
		if err == nil {
			err = proofs[i].Y.SetBytesCanonical(p.Value)
		}
		if err != nil {
			return nil, nil, fmt.Errorf("piece %d: %w", i, err)
		}
	}
	return points, proofs, nil
}

// Revoke takes a consent back, as its account; nothing is left to do if it is. Until registration closes the slot goes with it; later the slot
// stands.
func (c *Campaign) Revoke(ctx context.Context, account common.Address, x *Consent) ([]*ethereum.Action, error) {
	if err := c.here(x.ChainID, x.Campaign); err != nil {
		return nil, err
	}
	if x.Account != account {
		return nil, fmt.Errorf("the consent is that of %s, who alone takes it back, not %s", x.Account, account)
	}
	return c.revoke(ctx, account, x.Nonce, c.action("revoke", binding.PackRevoke(x.Nonce), nil))
}

// revoke is an action that revokes, unless that has happened or is of no use any more.
func (c *Campaign) revoke(ctx context.Context, account common.Address, nonce uint64, action *ethereum.Action) ([]*ethereum.Action, error) {
	revoked := false
	err := c.ask(ctx, []view{viewOf(binding.PackRevoked(account, nonce), binding.UnpackRevoked, func(v bool) { revoked = v })})
	if err != nil || revoked {
		return nil, err
	}
	for i, s := range c.Slots {
		if s.Standing != contracts.Vacant && s.Provider == account && s.Nonce == nonce && c.Phase != contracts.Registration {
			return nil, fmt.Errorf("slot %d was registered by this consent, and registration has closed: it stands", i)
		}
	}
	return []*ethereum.Action{action}, nil
}

// Withdraw takes back what an account has registered itself in this round.
func (c *Campaign) Withdraw(account common.Address) ([]*ethereum.Action, error) {
	for _, s := range c.Slots {
		if s.Standing != contracts.Vacant && s.Provider == account && s.Nonce == 0 {
			return []*ethereum.Action{c.action("withdraw", binding.PackRevoke(0), nil)}, c.Require("revoke", contracts.Registration)
		}
	}
	return nil, fmt.Errorf("%s has registered no data set itself in this round; what a consent registered goes with --consent", account)
}

// PayFor pays an account what is credited to it, as anybody; nothing is left to do for whom was paid all.
func (c *Campaign) PayFor(ctx context.Context, account common.Address, log Log) ([]*ethereum.Action, error) {
	credits, err := c.Credits(ctx, account)
	if err != nil {
		return nil, err
	}
	if credits[0].Sign() == 0 {
		log("nothing is credited to %s", account)
		return nil, nil
	}
	code, err := c.Chain.CodeAt(ctx, account, nil)
	if err != nil {
		return nil, err
	}
	if len(code) > 0 {
		return nil, fmt.Errorf("%s has code: it claims itself, nobody else knows what it can receive", account)
	}
	log("%s: %s credited to %s", c.Address, c.Money(credits[0]), account)
	return []*ethereum.Action{c.action("claim for "+account.Hex(), binding.PackClaimFor(account), nil)}, nil
}

// Revocation is what takes a consent back when anybody sends it.
type Revocation struct {
	AIVM      string         `json:"aivm"` // revocationKind
	ChainID   *big.Int       `json:"chain_id"`
	Campaign  common.Address `json:"campaign"`
	Account   common.Address `json:"account"`
	Nonce     uint64         `json:"nonce"`
	Signature hexutil.Bytes  `json:"signature"`
}

const revocationKind = "revocation of a consent"

// TakeBack signs, as its account, that a consent is taken back. Nothing is sent.
func (c *Campaign) TakeBack(ctx context.Context, x *Consent, signer wallet.Signer) (*Revocation, error) {
	if err := c.here(x.ChainID, x.Campaign); err != nil {
		return nil, err
	}
	if signer.Address() != x.Account {
		return nil, fmt.Errorf("the consent is that of %s, who alone takes it back, not %s", x.Account, signer.Address())
	}
	data := contracts.RevocationData(x.ChainID, x.Campaign, x.Account, x.Nonce)
	signature, err := signer.SignTyped(ctx, &data)
	return &Revocation{revocationKind, x.ChainID, x.Campaign, x.Account, x.Nonce, signature}, err
}

// ReadRevocation reads a revocation that TakeBack made.
func ReadRevocation(path string) (*Revocation, error) {
	x := &Revocation{}
	if err := opening.ReadJSON(path, x); err != nil {
		return nil, err
	}
	if x.AIVM != revocationKind || x.ChainID == nil || x.Nonce == 0 {
		return nil, fmt.Errorf("%s: %w: want the file that aivm campaign revoke --sign wrote", path, ErrConsent)
	}
	return x, nil
}

// Carry sends a revocation, as anybody.
func (c *Campaign) Carry(ctx context.Context, x *Revocation) ([]*ethereum.Action, error) {
	if err := c.here(x.ChainID, x.Campaign); err != nil {
		return nil, err
	}
	data := binding.PackRevokeFor(x.Account, x.Nonce, x.Signature)
	return c.revoke(ctx, x.Account, x.Nonce, c.action("revoke for "+x.Account.Hex(), data, nil))
}
