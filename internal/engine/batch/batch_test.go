package batch

import (
	"math/rand/v2"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/transcript"
)

// memory is a random memory with blocks of descending size, and its values.
func memory(rng *rand.Rand) (*Memory, fr.Vector) {
	m := &Memory{BlockOf: map[int]int{}}
	addr := 0
	for n := 12; n >= 0; n -= rng.IntN(3) {
		for range 1 + rng.IntN(2) {
			var c Cells
			e := make(fr.Vector, 1<<n)
			e.MustSetRandom()
			switch kind := rng.IntN(4); {
			case kind == 0:
				c = fill(rng, make(Ints[uint16], 1<<n))
			case kind == 1:
				c = fill(rng, make(Ints[int16], 1<<n))
			case kind == 2 && n >= lowBits:
				rows := make(Rows, 1<<n/RowCells)
				for i := range rows {
					if i%3 != 1 {
						rows[i] = e[i*RowCells:][:RowCells]
					}
				}
				c = rows
			default:
				c = Elements(e)
			}
			m.BlockOf[addr] = len(m.Blocks)
			m.Blocks = append(m.Blocks, Block{addr, c})
			addr += 1 << n
		}
	}
	for 1<<m.Bits < addr+7 {
		m.Bits++
	}
	m.Singles = []Single{{addr + 3, field.Int(77)}, {addr + 6, field.Int(-5)}}
	flat := make(fr.Vector, 1<<m.Bits)
	one := fr.One()
	for _, b := range m.Blocks {
		b.Cells.addScaled(flat[b.Addr:b.Addr+b.Cells.Len()], &one)
	}
	for _, s := range m.Singles {
		flat[s.Addr] = s.Value
	}
	return m, flat
}

func fill[T int16 | uint16](rng *rand.Rand, c Ints[T]) Ints[T] {
	for i := range c {
		c[i] = T(rng.Uint32())
	}
	return c
}

func randomPoint(n int) []fr.Element {
	p := make(fr.Vector, n)
	p.MustSetRandom()
	return p
}

// someClaims are true claims: each term in a group of its own, but the last
// claim's, which share their low part.
func someClaims(rng *rand.Rand, m *Memory, flat fr.Vector) []Claim[fr.Element] {
	var claims []Claim[fr.Element]
	group := 0
	shared := randomPoint(20)
	for j := range 6 {
		var c Claim[fr.Element]
		for range 1 + rng.IntN(3) {
			b := m.Blocks[rng.IntN(len(m.Blocks))]
			n := 0
			for 1<<n < b.Cells.Len() {
				n++
			}
			t := Term[fr.Element]{Addr: b.Addr, Point: randomPoint(n), Coeff: randomPoint(1)[0], Group: group}
			if j == 5 && n >= lowBits {
				copy(t.Point[n-lowBits:], shared)
				t.Group = 40
			} else {
				group++
			}
			v := field.Evaluate(flat[b.Addr:b.Addr+1<<n], t.Point)
			c.Value.Add(&c.Value, v.Mul(&v, &t.Coeff))
			c.Terms = append(c.Terms, t)
		}
		claims = append(claims, c)
	}
	return claims
}

func verify(m *Memory, tape []fr.Element, claims []Claim[fr.Element]) ([]fr.Element, fr.Element, error) {
	f := &field.Native{}
	r := transcript.NewReader[fr.Element](f, transcript.NewPoseidon2(), "test", tape)
	point, value, err := Verify[fr.Element](f, r, m.Bits, claims)
	if err == nil {
		err = f.Err()
	}
	if err == nil {
		err = r.Done()
	}
	return point, value, err
}

func TestBatch(t *testing.T) {
	for seed := range uint64(8) {
		rng := rand.New(rand.NewPCG(seed, 0))
		m, flat := memory(rng)
		claims := someClaims(rng, m, flat)
		w := transcript.NewWriter("test")
		point, value, err := Prove(w, m, claims)
		require.NoError(t, err)
		require.Equal(t, field.Evaluate(flat, point), value)

		gotPoint, gotValue, err := verify(m, w.Tape(), claims)
		require.NoError(t, err)
		require.Equal(t, point, gotPoint)
		require.Equal(t, value, gotValue)

		// Every message matters: a changed one is rejected, or leads to a
		// value that the memory does not have.
		for i := range w.Tape() {
			tape := append([]fr.Element{}, w.Tape()...)
			tape[i].Add(&tape[i], &point[0])
			p, v, err := verify(m, tape, claims)
			require.False(t, err == nil && v == field.Evaluate(flat, p), "message %d", i)
		}
	}
}

func TestFalseClaimsAreRejected(t *testing.T) {
	rng := rand.New(rand.NewPCG(9, 9))
	m, flat := memory(rng)
	for _, change := range []func(c *Claim[fr.Element]){
		func(c *Claim[fr.Element]) { c.Value.Double(&c.Value) },
		func(c *Claim[fr.Element]) { c.Terms[0].Point[0].Double(&c.Terms[0].Point[0]) },
		func(c *Claim[fr.Element]) { c.Terms[0].Coeff.Double(&c.Terms[0].Coeff) },
	} {
		claims := someClaims(rng, m, flat)
		for len(claims[2].Terms[0].Point) == 0 {
			claims = someClaims(rng, m, flat)
		}
		change(&claims[2])
		w := transcript.NewWriter("test")
		_, _, err := Prove(w, m, claims)
		require.NoError(t, err)
		p, v, err := verify(m, w.Tape(), claims)
		require.False(t, err == nil && v == field.Evaluate(flat, p))
	}
}

func TestShapesAreChecked(t *testing.T) {
	m := &Memory{Bits: 12}
	for _, term := range []Term[fr.Element]{
		{Addr: 3, Point: randomPoint(2)},
		{Addr: 1 << 12, Point: randomPoint(2)},
		{Addr: -4, Point: randomPoint(2)},
		{Addr: 0, Point: randomPoint(13)},
		{Addr: 0, Point: randomPoint(64)},
		{Addr: 0, Point: randomPoint(2), Group: -1},
		{Addr: 0, Point: randomPoint(2), Group: 1<<20 + 1},
	} {
		_, _, err := verify(m, nil, []Claim[fr.Element]{{Terms: []Term[fr.Element]{term}}})
		require.ErrorIs(t, err, ErrShape)
	}
}

// Two false claims whose errors cancel are two false claims.
func TestFalseClaimsDoNotCancel(t *testing.T) {
	rng := rand.New(rand.NewPCG(9, 10))
	m, flat := memory(rng)
	claims := someClaims(rng, m, flat)
	one := fr.One()
	claims[1].Value.Add(&claims[1].Value, &one)
	claims[3].Value.Sub(&claims[3].Value, &one)
	w := transcript.NewWriter("test")
	_, _, err := Prove(w, m, claims)
	require.NoError(t, err)
	p, v, err := verify(m, w.Tape(), claims)
	require.False(t, err == nil && v == field.Evaluate(flat, p))
}
