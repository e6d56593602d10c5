package campaign

import (
	"fmt"
	"math/big"
	"strings"
	"time"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/internal/chain/ethereum"
)

// Require refuses what the phase of the campaign does not allow.
func (c *Campaign) Require(what string, phases ...contracts.Phase) error {
	var names []string
	for _, p := range phases {
		if c.Phase == p {
			return nil
		}
		names = append(names, p.String())
	}
	return fmt.Errorf("the campaign is in phase %s, %s is for phase %s; aivm campaign status %s", c.Phase, what, strings.Join(names, " or "), c.Address)
}

// Waits says what the campaign waits for.
func (c *Campaign) Waits() string {
	text := c.Phase.String()
	switch c.Phase {
	case contracts.Ended:
		return "ended: " + c.Ending.String()
	case contracts.Lapsed:
		return "a deadline has passed: aivm campaign expire ends it"
	}
	if !c.Deadline.IsZero() {
		text += " until " + c.Deadline.UTC().Format("2006-01-02 15:04:05 UTC")
	}
	if c.Held {
		text += "; a proof is held: the router has stopped the verifier"
	}
	return text
}

// Money writes an amount of the campaign's money.
func (c *Campaign) Money(x *big.Int) string {
	if c.InEther() {
		return ethereum.Ether(x)
	}
	return x.String() + " units of " + c.Terms.Token.Hex()
}

// ParseMoney reads an amount: of ether, or of a token in its units.
func ParseMoney(s string, inEther bool) (*big.Int, error) {
	if inEther {
		return ethereum.ParseAmount(s)
	}
	x, ok := new(big.Int).SetString(s, 10)
	if !ok || x.Sign() < 0 || x.BitLen() > 127 {
		return nil, fmt.Errorf("%q is no amount of a token: want a whole number of its units", s)
	}
	return x, nil
}

// ParseSpan reads a time of the terms, in seconds.
func ParseSpan(text string) (uint32, error) {
	d, err := time.ParseDuration(text)
	if err != nil || d < time.Second || d > 10*365*24*time.Hour || d%time.Second != 0 {
		return 0, fmt.Errorf("%q is no time: want whole seconds up to ten years, as in 48h or 90s", text)
	}
	return uint32(d / time.Second), nil
}

// Span writes a time of the terms.
func Span(seconds uint32) string { return (time.Duration(seconds) * time.Second).String() }
