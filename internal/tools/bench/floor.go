package bench

import (
	"math/rand/v2"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/msm"
	"github.com/aivm/aivm/internal/engine/transcript"
	"github.com/aivm/aivm/verifier/srs"
)

// Kernels is what the operations of a proof take here, in nanoseconds of one core,
// operands in its cache.
type Kernels struct {
	Multiply float64 `json:"multiply"` // field elements, a lane of the prover's kernel
	Add      float64 `json:"add"`      // a point, by its small scalar, to a sum
	Scale    float64 `json:"scale"`    // the same by a scalar of 254 bits
	Permute  float64 `json:"permute"`  // Poseidon2 of width 4
}

// How often a proof does them. It adds a point for each cell; for each looked-up cell it
// multiplies as often as logup's sums of fractions and their sumchecks do in the kernels
// Fraction and Fold; the batch folds each address twice; the opening scales a chunk;
// the transcript permutes once for each rate of its tape.
const (
	lookupMultiplications = 11.5
	batchMultiplications  = 2
	transcriptRate        = transcript.Width - 1
)

// Floor is what a proof would take if nothing but counted operations cost anything, and
// all cores did these from their caches all the time; the run goes on top. Relations are
// left out: what they need depends on the program, and for most it is less than a run.
func (k *Kernels) Floor(m *Measurement, cores int) float64 {
	ns := float64(m.Cells)*(k.Add+lookupMultiplications*k.Multiply) +
		float64(m.Addresses)*batchMultiplications*k.Multiply +
		float64(int(1)<<m.ChunkBits)*k.Scale +
		float64(m.tape)/transcriptRate*k.Permute
	return m.RunSeconds + ns/1e9/float64(cores)
}

// measureKernels times the operations, a quarter of a second each.
func measureKernels(powers *srs.SRS) *Kernels {
	const points = 1 << 12 // 256 KiB
	var k Kernels
	kernel := field.Best()
	a, b := make(field.Block, kernel.Words()), make(field.Block, kernel.Words())
	elements := make(fr.Vector, points)
	small := make(msm.Cells[uint8], points)
	rng := rand.New(rand.NewPCG(1, 2))
	for i := range elements {
		elements[i].MustSetRandom()
		small[i] = uint8(1 + rng.IntN(255))
	}
	kernel.Load(a, elements[:field.BlockSize])
	kernel.Load(b, elements[field.BlockSize:])
	// The least of many times: others on the machine only add to one.
	each := func(n int, f func()) float64 {
		best := time.Hour
		for start := time.Now(); time.Since(start) < time.Second/4; {
			begin := time.Now()
			f()
			best = min(best, time.Since(begin))
		}
		return float64(best.Nanoseconds()) / float64(n)
	}
	k.Multiply = each(64*field.BlockSize, func() {
		for range 64 {
			kernel.Mul(a, a, b)
		}
	})
	engine, g1 := msm.NewEngine(1), powers.G1()
	g1 = g1[:min(points, len(g1))]
	k.Add = each(len(g1), func() { engine.Add(g1, small[:len(g1)]) })
	k.Scale = each(len(g1), func() { engine.Add(g1, msm.Field(elements[:len(g1)])) })
	var state [transcript.Width]fr.Element
	p := transcript.NewPoseidon2()
	k.Permute = each(16, func() {
		for range 16 {
			p.Permute(&state)
		}
	})
	return &k
}
