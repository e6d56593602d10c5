package compiler

import (
	"fmt"
	"math/big"

	"github.com/aivm/aivm/isa"
)

// Dropout is the layer of the value before it in which a part of the entries is zero while it learns,
// and the others are larger by as much. In evaluations it is the value itself.
type Dropout struct {
	Name string
	Part *big.Rat // of the entries, between 0 and 1
	Seed uint64   // of the public mask
	Pos  isa.Pos
}

func (d *Dropout) place() isa.Pos { return d.Pos }
func (d *Dropout) name() string   { return d.Name }

// liftFrac is the fractional bits of 1/(1 − part).
const liftFrac = 9

func (b *builder) dropout(d *Dropout, s *scope) {
	x := b.before("dropout", d.Name, d.Pos, s)
	keep := new(big.Rat)
	if d.Part != nil {
		keep.Sub(big.NewRat(1, 1), d.Part)
	}
	switch {
	case keep.Sign() <= 0 || keep.Cmp(big.NewRat(1, 1)) >= 0:
		b.fail(d.Pos, "dropout %s: want a part between 0 and 1, as 1/10", ratText(d.Part))
	case keep.Cmp(big.NewRat(1, 32)) < 0:
		b.fail(d.Pos, "dropout %s: less than 1/32 of the entries are left", ratText(d.Part))
	case len(b.job.Providers) > 0:
		b.fail(d.Pos, "dropout: there are providers, who learn alone and together: a mask would tell their models apart")
	case x.exact:
		x = b.round(x, s)
	}
	lift := new(big.Rat).Inv(keep)
	lift = big.NewRat(integerAt(lift, liftFrac), 1<<liftFrac)
	mask := b.make(&node{op: "const", factor: big.NewRat(1, 1), start: fmt.Sprintf("bernoulli(seed=%d, p=%s)", d.Seed, keep.RatString()), axes: x.axes, learning: true, part: "mask", pos: d.Pos}, s)
	n := b.make(&node{op: "mul", args: []*node{x, mask}, axes: x.axes, learning: true, pos: d.Pos}, s)
	n = b.make(&node{op: "scale", args: []*node{n}, axes: x.axes, factor: lift, learning: true, final: true, pos: d.Pos}, s)
	b.ended(n, d.Name, s)
}

// drawn are the axes of a mask: each row of each step has its own.
func (e *emitter) drawn(n *node) string {
	axes := fmt.Sprintf("[epoch=$epochs, row=$train, %s]", n.declared())
	if e.job.Batch > 0 {
		axes = fmt.Sprintf("[epoch=$epochs, step=$train//$batch, b=$batch, %s]", n.declared())
	}
	return axes
}
