// Package contribution is what each provider's data did for a model, as a run measures it: numbers, shares of a reward, bars.
package contribution

import (
	"encoding/json"
	"io"
	"math"
	"math/big"
	"slices"
	"strconv"
	"strings"

	"github.com/aivm/aivm"
	"github.com/aivm/aivm/internal/tools/chart"
	"github.com/aivm/aivm/internal/tools/prose"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/fixed"
)

// Output is the name of the output with the contributions: a value for each of the
// first data sets, in their order.
const Output = "phi"

// Providers are the providers whose contributions a program publishes; none,
// if it publishes none.
func Providers(u *isa.Unit) []string {
	i := slices.IndexFunc(u.Outputs, func(p *isa.Public) bool { return p.Name == Output })
	if i < 0 {
		return nil
	}
	axes := publicAxes(u.Outputs[i])
	if sets := u.DataSets(); len(axes) == 1 && axes[0].Name == "provider" && axes[0].Size <= len(sets) {
		var names []string
		for _, s := range sets[:axes[0].Size] {
			names = append(names, s.Name)
		}
		return names
	}
	return nil
}

// publicAxes are the axes of a public value: its loops' and its own.
func publicAxes(p *isa.Public) (axes []isa.Axis) {
	for b := p.Op.Block; b != nil; b = b.Parent {
		if b.Loop != nil {
			axes = append([]isa.Axis{{Name: b.Loop.Name, Size: b.Loop.Trip}}, axes...)
		}
	}
	return append(axes, p.Value.Type.Axes...)
}

// Contribution is what a provider's data did, as --json prints it.
type Contribution struct {
	Provider string      `json:"provider"`
	Value    json.Number `json:"value"` // phi; a Shapley value is no longer times n!: all digits, or the nearest float64 if they do not end
	Exact    string      `json:"exact"` // the same as an integer or a fraction
	Share    float64     `json:"share"` // of the reward: of what is positive

	value *big.Rat
}

// New is a contribution without its share.
func New(provider string, value *big.Rat) Contribution {
	text, exact := decimalText(value)
	if !exact {
		f, _ := value.Float64()
		text = strconv.FormatFloat(f, 'g', -1, 64)
	}
	return Contribution{Provider: provider, Value: json.Number(text), Exact: value.RatString(), value: value}
}

// decimalText is a rational number as a decimal fraction, if it is one of the kind a/2^k.
func decimalText(r *big.Rat) (text string, exact bool) {
	k := int(r.Denom().TrailingZeroBits())
	if r.Denom().BitLen() != k+1 {
		return "", false
	}
	return fixed.Exact(r.Num(), k), true
}

// Text is a rational number for people: exact, and about how much it is where
// a fraction does not say so.
func Text(r *big.Rat) string {
	if text, exact := decimalText(r); exact {
		return text
	}
	return r.RatString() + " ≈ " + r.FloatString(2)
}

// Share sets the part of each in what is positive.
func Share(all []Contribution) {
	positive := new(big.Rat)
	for i := range all {
		if all[i].value.Sign() > 0 {
			positive.Add(positive, all[i].value)
		}
	}
	for i := range all {
		if all[i].value.Sign() > 0 {
			all[i].Share, _ = new(big.Rat).Quo(all[i].value, positive).Float64()
		}
	}
}

func (c *Contribution) float() float64 {
	f, _ := c.value.Float64()
	return f
}

// Of are the contributions of a run; nil if the program measures none.
func Of(u *isa.Unit, r *aivm.Result) []Contribution {
	names := Providers(u)
	if names == nil {
		return nil
	}
	i := slices.IndexFunc(r.Outputs, func(t aivm.Tensor) bool { return t.Name == Output })
	out, d := &r.Outputs[i], scaling(u, len(names))
	var all []Contribution
	d.Lsh(d, uint(out.Scale))
	for k, n := range names {
		all = append(all, New(n, new(big.Rat).SetFrac(out.Integer(k), d)))
	}
	Share(all)
	return all
}

// scaling is n! where the program weighs coalitions by shapley(), else 1.
func scaling(u *isa.Unit, n int) *big.Int {
	for _, op := range u.Ops {
		if op.Row.Role == isa.IsConstant && op.Instr.Args[1].Name == "shapley" {
			return new(big.Int).MulRange(1, int64(n))
		}
	}
	return big.NewInt(1)
}

// barWidth is that of the longest bar in a terminal.
const barWidth = 30

// Write writes a row with a bar for each provider.
func Write(w io.Writer, all []Contribution) {
	if len(all) == 0 {
		return
	}
	most := 0.0
	for _, c := range all {
		most = math.Max(most, math.Abs(c.float()))
	}
	t := prose.NewTable("provider", "contribution", "share", "").Numbers(1, 2)
	for _, c := range all {
		bar := ""
		if most > 0 {
			block := "█"
			if c.value.Sign() < 0 {
				block = "░"
			}
			bar = strings.Repeat(block, int(math.Round(math.Abs(c.float())/most*barWidth)))
		}
		t.Row(c.Provider, Text(c.value), strconv.FormatFloat(100*c.Share, 'f', 1, 64)+" %", bar)
	}
	io.WriteString(w, "\n")
	t.Write(w)
}

// Draw draws a bar for each provider.
func Draw(path, program string, all []Contribution) error {
	b := chart.Bars{Title: program + ": contributions", X: "provider", Y: "contribution"}
	for _, c := range all {
		b.Names, b.Values = append(b.Names, c.Provider), append(b.Values, c.float())
	}
	return chart.WriteBars(path, b)
}
