package campaign

import (
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/contracts/bindings"
	"github.com/aivm/aivm/verifier"
)

// Status is what a campaign says of itself.
type Status struct {
	Salt      [32]byte
	Sponsor   common.Address
	Terms     bindings.Terms
	Pins      []bindings.Pin // program and reward of every round
	Phase     contracts.Phase
	Deadline  time.Time // of the phase; zero if it has none
	Ending    contracts.Ending
	Round     uint64
	Remaining *big.Int // of the fund
	Head      verifier.Word
	// HeadProven says that the head is the end of an accepted proof, here or in the
	// campaigns before, in a chain that begins with a program that fixes its first
	// model. If it is not, and there is a head, the proofs of this campaign are worth
	// what those are that led to Terms.Head: who relies on them checks these.
	HeadProven bool
	Context    verifier.Word   // that a proof of this round must carry
	DataIDs    []verifier.Word // that a proof of this round must use, the test set last
	Slots      []Slot          // of this round
	Bond       *big.Int        // of this round
	Held       bool            // a proof of this round waits for the router: the bond is safe
	Recipient  string          // key that this round's data are sealed to
	Beacon     Beacon          // of this round
}

// Beacon is what the programs of a round draw their numbers from.
type Beacon struct {
	From  uint64        // first block whose randomness may decide it; 0 as long as providers may be excluded
	Block uint64        // the one that counts now; 0: it is not there yet
	Word  verifier.Word // zero: it is not drawn
}

// Slot is a place for a data set.
type Slot struct {
	Provider common.Address
	Standing contracts.Standing
	DataID   verifier.Word
	Nonce    uint64         // of the consent by which it was registered; 0: by the provider itself
	Payout   common.Address // what it earns is credited to
}

// view is a call of a contract that changes nothing, and what becomes of its answer. Several may be asked
// together.
type view struct {
	data []byte
	take func(answer []byte) error
}

// viewOf unpacks an answer and hands it on.
func viewOf[T any](data []byte, unpack func([]byte) (T, error), to func(T)) view {
	return view{data, func(answer []byte) error {
		v, err := unpack(answer)
		if err == nil {
			to(v)
		}
		return err
	}}
}

// creditView asks what an account may claim.
func creditView(account common.Address, credit *big.Int) view {
	return viewOf(binding.PackCredit(account), binding.UnpackCredit, func(v *big.Int) { credit.Set(v) })
}

// statusViews ask for everything but credits and what roundViews ask for.
func statusViews(s *Status) []view {
	b := binding
	return []view{
		viewOf(b.PackSalt(), b.UnpackSalt, func(v [32]byte) { s.Salt = v }),
		viewOf(b.PackSponsor(), b.UnpackSponsor, func(v common.Address) { s.Sponsor = v }),
		viewOf(b.PackTerms(), b.UnpackTerms, func(v bindings.Terms) { s.Terms = v }),
		viewOf(b.PackPins(), b.UnpackPins, func(v []bindings.Pin) { s.Pins = v }),
		viewOf(b.PackPhase(), b.UnpackPhase, func(v uint8) { s.Phase = contracts.Phase(v) }),
		viewOf(b.PackEnding(), b.UnpackEnding, func(v uint8) { s.Ending = contracts.Ending(v) }),
		viewOf(b.PackDeadline(), b.UnpackDeadline, func(v *big.Int) {
			if s.Deadline = (time.Time{}); v.Sign() > 0 {
				s.Deadline = time.Unix(v.Int64(), 0)
			}
		}),
		viewOf(b.PackRemaining(), b.UnpackRemaining, func(v *big.Int) { s.Remaining = v }),
		viewOf(b.PackHead(), b.UnpackHead, func(v [32]byte) { s.Head = v }),
		viewOf(b.PackHeadProven(), b.UnpackHeadProven, func(v bool) { s.HeadProven = v }),
		viewOf(b.PackHeld(), b.UnpackHeld, func(v bool) { s.Held = v }),
		viewOf(b.PackContext(), b.UnpackContext, func(v [32]byte) { s.Context = v }),
		viewOf(b.PackRound(), b.UnpackRound, func(v *big.Int) { s.Round = v.Uint64() }),
		viewOf(b.PackDataIds(), b.UnpackDataIds, func(v [][32]byte) {
			s.DataIDs = nil
			for _, id := range v {
				s.DataIDs = append(s.DataIDs, verifier.Word(id))
			}
		}),
	}
}

// roundViews ask for what is of a round: slots, bond, recipient, beacon.
func roundViews(s *Status, round uint64) []view {
	b, r := binding, new(big.Int).SetUint64(round)
	return []view{
		viewOf(b.PackSlotsOf(r), b.UnpackSlotsOf, func(v []bindings.Slot) {
			s.Slots = nil
			for _, t := range v {
				slot := Slot{t.Provider, contracts.Standing(t.Standing), t.DataId, t.Nonce, t.Payout}
				if slot.Payout == (common.Address{}) {
					slot.Payout = t.Provider
				}
				s.Slots = append(s.Slots, slot)
			}
		}),
		viewOf(b.PackBeaconOf(r), b.UnpackBeaconOf, func(v bindings.BeaconOfOutput) {
			s.Beacon = Beacon{v.From.Uint64(), v.Number.Uint64(), v.Beacon}
		}),
		viewOf(b.PackBondOf(r), b.UnpackBondOf, func(v bindings.BondOfOutput) { s.Bond, s.Recipient = v.Amount, v.Recipient }),
	}
}
