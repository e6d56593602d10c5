package isa_test

import (
	"math"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/fixed"
	"github.com/aivm/aivm/isa/relation"
)

// network is a layer with the activation ACT, a second one, and the
// cross-entropy of two classes, summed over the rows; the last row has no label.
const network = `
x  = input fx16.12[row=5, px=3]
y  = input bit[row=5, cls=2]
w1 = input fx16.12[px=3, hid=4]
b1 = input fx16.12[hid=4]
w2 = input fx16.12[hid=4, cls=2]
b2 = input fx16.12[cls=2]
one = const bit[row=5], fill(1)

m1  = matmul x, w1
s1  = add m1, b1
z1  = round s1, fx16.12
a1  = ACT
m2  = matmul a1, w2
s2  = add m2, b2
z2  = round s2, fx16.12
l   = xent z2, y, cls, fx16.11
dz2 = grad l, one, z2
gb2 = grad s2, dz2, b2
dm2 = grad s2, dz2, m2
gw2 = grad m2, dm2, w2
da1 = grad m2, dm2, a1
dz1 = grad a1, da1, z1
gb1 = grad s1, dz1, b1
gw1 = grad m1, dz1, w1
gx  = grad m1, dz1, x

rw1 = round gw1, fx60.30
rb1 = round gb1, fx60.30
rw2 = round gw2, fx60.30
rb2 = round gb2, fx60.30
rx  = round gx, fx60.30
ow1 = output rw1
ob1 = output rb1
ow2 = output rw2
ob2 = output rb2
ox  = output rx
`

// The backward pass of a network, each gradient the operand of the next, gives
// the differences of a float64 network. Its logits are off by 2^-12 and its
// probabilities by as much, so sums of 5 rows by less than 2^-8.
func TestGradientOfNetwork(t *testing.T) {
	const within = 1.0 / (1 << 8)
	for _, c := range []struct {
		name, line string
		act        func(float64) float64
	}{
		{"relu", "relu z1", func(x float64) float64 { return max(x, 0) }},
		{"tanh", "tanh z1, fx16.14", math.Tanh},
	} {
		t.Run(c.name, func(t *testing.T) {
			rng := rand.New(rand.NewPCG(9, 9))
			u := assemble(t, strings.Replace(network, "ACT", c.line, 1))
			in, real := ints{}, tensors{}
			for _, v := range u.Inputs {
				in[v.Name], real[v.Name] = drawDistinct(rng, v, -1, 1)
			}
			in["y"] = []int64{1, 0, 0, 1, 0, 1, 1, 0, 0, 0}
			for i, b := range in["y"] {
				real["y"].data[i] = float64(b)
			}
			r := run(t, u, in)
			for k, name := range []string{"w1", "b1", "w2", "b2", "x"} {
				for i := range real[name].data {
					want := difference(&real[name].data[i], func() float64 { return networkLoss(real, c.act) })
					got := fixed.Float(r.Outputs[k].Data.At(i).Big(), 30)
					require.InDelta(t, want, got, within, "gradient of %s at %d", name, i)
				}
			}
			requireClaims(t, u, r.Witness())
		})
	}
}

// networkLoss is the network in float64, with plain loops.
func networkLoss(in tensors, act func(float64) float64) float64 {
	const rows, px, hid, cls = 5, 3, 4, 2
	loss := 0.0
	for row := range rows {
		var a [hid]float64
		for h := range hid {
			s := in["b1"].data[h]
			for p := range px {
				s += in["x"].data[row*px+p] * in["w1"].data[p*hid+h]
			}
			a[h] = act(s)
		}
		var z [cls]float64
		sum := 0.0
		for c := range cls {
			z[c] = in["b2"].data[c]
			for h := range hid {
				z[c] += a[h] * in["w2"].data[h*cls+c]
			}
			sum += math.Exp(z[c])
		}
		for c := range cls {
			loss += in["y"].data[row*cls+c] * (math.Log(sum) - z[c])
		}
	}
	return loss
}

// A gradient can be differentiated once more. Of c = q·x with q = x² the rule
// gives gx = q·d for x alone; Σ e·gx has the gradient e·d for q, and 2·x·d·e
// for x through q. The whole gradient of c is gx + hx = 3·x²·d.
func TestGradientOfGradient(t *testing.T) {
	u := assemble(t, `
x  = input fx16.8[k=3]
d  = input fx16.8[k=3]
e  = input fx16.8[k=3]
q  = mul x, x
c  = mul q, x
gq = grad c, d, q
gx = grad c, d, x
hx = grad q, gq, x
hq = grad gx, e, q
kx = grad q, hq, x
r  = round kx, fx60.30
o  = output r
s  = add gx, hx
p  = round s, fx60.30
og = output p
`)
	in, real := ints{}, tensors{}
	rng := rand.New(rand.NewPCG(3, 3))
	for _, v := range u.Inputs {
		in[v.Name], real[v.Name] = drawDistinct(rng, v, -2, 2)
	}
	r := run(t, u, in)
	for i := range 3 {
		x, d, e := real["x"].data[i], real["d"].data[i], real["e"].data[i]
		require.InDelta(t, 2*x*d*e, fixed.Float(r.Outputs[0].Data.At(i).Big(), 30), exactly)
		require.InDelta(t, 3*x*x*d, fixed.Float(r.Outputs[1].Data.At(i).Big(), 30), exactly)
	}
}

func requireClaims(t *testing.T, u *isa.Unit, w relation.Witness) {
	t.Helper()
	bad, err := u.Relation().Check(w)
	require.NoError(t, err)
	require.Empty(t, bad)
}
