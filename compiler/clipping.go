package compiler

import (
	"math/big"

	"github.com/aivm/aivm/isa/fixed"
)

// clipBits is the resolution of clipped gradients: ±2^clipBits integers.
const clipBits = 12

// clipping checks the limit of gradients.
func (c *compilation) clipping() {
	limit := c.job.Optimizer.Clip
	if limit == nil {
		return
	}
	least, most := big.NewRat(1, 1<<clipBits), big.NewRat(1<<(clipBits-minFrac), 1)
	two := new(big.Int).Mul(limit.Num(), limit.Denom())
	switch {
	case limit.Cmp(least) < 0 || limit.Cmp(most) > 0:
		c.errorf(c.job.Optimizer.ClipPos, "clip_value %s, want a power of two from %s to %s", limit.RatString(), least.RatString(), most.RatString())
	case two.TrailingZeroBits() != uint(two.BitLen()-1):
		near := big.NewRat(1, 1<<clipBits)
		for near.Cmp(limit) < 0 {
			near.Mul(near, big.NewRat(2, 1))
		}
		c.errorf(c.job.Optimizer.ClipPos, "clip_value %s is no power of two; the next is %s", limit.RatString(), near.RatString())
	default:
		c.did("mean gradients are clipped to ±%s: each is rounded and committed, for all parameters and steps", limit.RatString())
	}
}

// clipFrac is the scale of clipped gradients.
func (c *compilation) clipFrac() int {
	limit := c.job.Optimizer.Clip
	return clipBits + limit.Denom().BitLen() - limit.Num().BitLen()
}

// clipped writes the mean gradient of a parameter, clipped; without a limit it is the sum.
func (e *emitter) clipped(n *node, t *tape, rows string) string {
	g := t.updates[n]
	if e.job.Optimizer.Clip == nil {
		return g
	}
	f := fixed.Format{Signed: true, Bits: 32, Frac: e.clipFrac()}
	mean, limited := t.unique(n.name+"_mean_g"), t.unique(n.name+"_clipped")
	if e.simulate != nil {
		f.Bits = max(f.Frac+1+wholeBits(e.simulate.ranges[mean].reach()*e.margin()), clipBits+1)
	}
	e.line("%s = round %s, %s, %d/%s", mean, g, f, e.loss.factor, rows)
	e.line("%s = clip %s, %s", limited, mean, fixed.Format{Signed: true, Bits: clipBits + 1, Frac: f.Frac})
	return limited
}
