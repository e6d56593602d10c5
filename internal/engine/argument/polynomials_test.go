package argument_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/relation"
)

const (
	pieceBits = 20 // SPEC 11.1
	grainBits = 14
)

func loaded(t *testing.T, src string) *isa.Unit {
	t.Helper()
	u, err := asm.LoadBytes("layout.aasm", []byte(src), asm.Options{})
	require.NoError(t, err)
	return u
}

// piece is where a block lies in the polynomials of its set.
type piece struct {
	tensor                      string
	piece, bits                 int
	low, blockBits, coefficient int
}

// piecesOf are the blocks of a data set or a model, its tensors by their own names.
func piecesOf(t *testing.T, l *argument.Layout, kind argument.ChunkKind, set int) (blocks []piece, pieces int) {
	t.Helper()
	for id, places := range l.Places {
		name := l.Unit.Relation().Tensors[id].Name
		for _, p := range places {
			c := l.Chunks[p.Addr>>l.C]
			if c.Kind == kind && c.Set == set {
				blocks = append(blocks, piece{name[strings.Index(name, ".")+1:], c.Piece, c.Bits, p.Low, p.Bits, p.Addr & (1<<l.C - 1)})
			}
		}
	}
	for _, c := range l.Chunks {
		if c.Kind == kind && c.Set == set {
			require.Equal(t, pieces, c.Piece)
			pieces++
		}
	}
	slices.SortFunc(blocks, func(a, b piece) int { return strings.Compare(fmt.Sprint(a), fmt.Sprint(b)) })
	return blocks, pieces
}

// How many polynomials a data set has: as many as its real rows fill.
func TestPiecesOfDataSets(t *testing.T) {
	for _, c := range []struct{ rows, px, pieces, bits int }{
		{150, 4, 1, 13}, {1437, 64, 1, 17}, {8_000, 784, 8, 20}, {10_000, 784, 10, 20}, {60_000, 784, 60, 20}, {1 << 20, 1, 17, 20},
	} {
		u := loaded(t, fmt.Sprintf("d.x = input ufx8.8[row=%d, px=%d]\nd.y = input bit[row=%d, class=10]\n", c.rows, c.px, c.rows))
		l, err := argument.LeastLayout(u, argument.MinC, 0)
		require.NoError(t, err)
		blocks, pieces := piecesOf(t, l, argument.DataChunk, 0)
		require.Equal(t, c.pieces, pieces, "%d × %d", c.rows, c.px)
		require.Equal(t, c.bits, blocks[0].bits, "%d × %d", c.rows, c.px)
		require.Equal(t, c.bits, l.C)
	}
}

// Whatever else a program has, and however large its chunks are, a set lies as if it were alone.
func TestPiecesAreOfTheSetAlone(t *testing.T) {
	const (
		set   = "%[1]s.x = input fx16.8[row=1100, px=600]\n%[1]s.a = input bit[row=1100, class=10]\n%[1]s.w = input fx20.8[k=40]\n"
		model = "w = state fx40.20[a=300, b=600], zeros()\nb = state fx40.20[b=600], zeros()\n"
	)
	alone, err := argument.LeastLayout(loaded(t, fmt.Sprintf(set, "d")+model), argument.MinC, 0)
	require.NoError(t, err)
	want, n := piecesOf(t, alone, argument.DataChunk, 0)
	require.Equal(t, 2, n)
	model0, n := piecesOf(t, alone, argument.EndChunk, 0)
	require.Equal(t, 1, n)
	other := loaded(t, "z = input fx8.4[k=70000]\n"+model+"v = neg z\n"+fmt.Sprintf(set, "bob")+"r = round v, fx9.4\nq = relu r\n")
	for _, c := range []int{20, 21, 24} {
		for _, assumed := range []isa.Sets{0, 2} {
			l, err := argument.NewLayout(other, c, assumed)
			require.NoError(t, err)
			got, _ := piecesOf(t, l, argument.DataChunk, 1)
			require.Equal(t, want, got)
			got, _ = piecesOf(t, l, argument.EndChunk, 0)
			require.Equal(t, model0, got)
		}
	}
}

// The blocks of random tensors cover all real cells, once, leave padding out as finely as
// they say, and have places of their own, before what hides their piece.
func TestBlocksOfRandomTensors(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 7))
	cut := 0
	for range 40 {
		var src strings.Builder
		for i := range 1 + rng.IntN(3) {
			fmt.Fprintf(&src, "d.t%d = input bit[", i)
			size := 1 << 17
			for a := range 1 + rng.IntN(3) {
				n := 1 + rng.IntN(size)
				size = max(1, size/n)
				fmt.Fprintf(&src, "%sa%d=%d", map[bool]string{true: ", "}[a > 0], a, n)
			}
			src.WriteString("]\n")
		}
		u := loaded(t, src.String())
		l, err := argument.LeastLayout(u, argument.MinC+rng.IntN(14), 0)
		require.NoError(t, err)
		taken := make([]bool, len(l.Chunks)<<l.C)
		for id, x := range u.Relation().Tensors {
			if x.Role != relation.Data {
				continue
			}
			cut += len(l.Places[id]) - 1
			requireCovered(t, x, l.Places[id])
			for _, p := range l.Places[id] {
				chunk, at := l.Chunks[p.Addr>>l.C], p.Addr&(1<<l.C-1)
				require.Equal(t, argument.DataChunk, chunk.Kind)
				require.LessOrEqual(t, chunk.Bits, l.C)
				require.Zero(t, at&(1<<p.Bits-1))
				require.LessOrEqual(t, at+1<<p.Bits, 1<<chunk.Bits)
				require.False(t, slices.Contains(taken[p.Addr:p.Addr+1<<p.Bits], true), "two blocks in one place")
				for a := range 1 << p.Bits {
					taken[p.Addr+a] = true
				}
			}
		}
	}
	require.Positive(t, cut, "no tensor is in several blocks")
}

func requireCovered(t *testing.T, x *relation.Tensor, places []argument.Place) {
	t.Helper()
	real, covered := make([]bool, x.Padded()), make([]int, x.Padded())
	x.EachReal(func(_, address int) { real[address] = true })
	for _, p := range places {
		require.LessOrEqual(t, p.Bits, pieceBits)
		require.Zero(t, p.Low&(1<<p.Bits-1))
		for i := range 1 << p.Bits {
			covered[p.Low+i]++
		}
		grain := 1 << min(p.Bits, grainBits)
		for i := p.Low; i < p.Low+1<<p.Bits; i += grain {
			require.True(t, slices.Contains(real[i:i+grain], true), "padding alone is committed")
		}
	}
	for i := range real {
		if covered[i] > 1 || real[i] && covered[i] == 0 {
			t.Fatalf("cell %d is committed %d times", i, covered[i])
		}
	}
}
