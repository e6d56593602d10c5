package segment

import (
	"math/big"

	"github.com/aivm/aivm/isa"
)

// bounds follow the states through the pieces: what each is within at a cut, whatever a
// prover does. Without them a piece would have to take its start for as large as that of
// any program that continues, and of many trainings no claim would fit the field then.
type bounds struct {
	*Cutter
	at map[*isa.State]*big.Int
}

// newBounds are those of the start; nil of a program that continues, whose pieces
// continue as it does.
func (c *Cutter) newBounds() *bounds {
	if c.unit.Continuing() {
		return nil
	}
	b := &bounds{c, map[*isa.State]*big.Int{}}
	for _, s := range c.unit.States {
		if !s.Local {
			b.at[s] = new(big.Int).Set(s.StartBound())
		}
	}
	return b
}

// pass adds what the updates of a piece change at most. The bound of one update is that
// of the uncut program, which holds in a piece as well: there its operands are bounded by
// states that changed less often.
func (b *bounds) pass(d *draft) {
	for _, op := range b.unit.Ops {
		if at, ok := b.at[op.State]; ok && op.Row.Role == isa.Updates {
			times := big.NewInt(int64(b.times(op, d)))
			at.Add(at, times.Mul(times, b.unit.ChangeBound(op)))
		}
	}
}

// times is how often a piece runs an update.
func (b *bounds) times(op *isa.Op, d *draft) int {
	loops := op.Block.Loops()
	for i := range d.nodes {
		x := b.nodes[i]
		switch {
		case len(loops) == 0 && x.in == op.Instr, len(loops) > 0 && x.Node == isa.Node(loops[0]) && i != d.loop:
			return op.Block.Iterations()
		case len(loops) > 0 && x.Node == isa.Node(loops[0]):
			n := op.Block.Iterations()
			for _, p := range d.parts {
				n = n / p.loop.Trip * (p.Hi - p.Lo)
			}
			return n
		}
	}
	return 0
}

// start is how a state of a later piece starts.
func (b *bounds) start(name string) isa.Arg {
	init := isa.Arg{Kind: isa.Generator, Name: "previous"}
	if b == nil {
		return init
	}
	for s, at := range b.at {
		if s.Name == name {
			init.Params = []isa.Param{{Name: "within", Value: new(big.Rat).SetInt(at)}}
		}
	}
	return init
}
