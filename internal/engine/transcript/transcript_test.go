package transcript

import (
	"fmt"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/aivm/aivm/internal/engine/field"
)

func reader(domain string, tape []fr.Element) *Reader[fr.Element] {
	return NewReader(&field.Native{}, Permutation[fr.Element](NewPoseidon2()), domain, tape)
}

// The permutation's first test vector of the authors' reference implementation
// for BN254 and width 4 (HorizenLabs/poseidon2, poseidon2_instance_bn256 tests):
// the image of (0, 1, 2, 3).
func TestPoseidon2IsTheReference(t *testing.T) {
	state := [Width]fr.Element{field.Int(0), field.Int(1), field.Int(2), field.Int(3)}
	NewPoseidon2().Permute(&state)
	want := []string{
		"0x01bd538c2ee014ed5141b29e9ae240bf8db3fe5b9a38629a9647cf8d76c01737",
		"0x239b62e7db98aa3a2a8f6a0d2fa1709e7a35959aa6c7034814d9daa90cbac662",
		"0x04cbb44c61d928ed06808456bf758cbf0c18d1e15a7b6dbc8245fa7515d5e3cb",
		"0x2e11c5cff2a22c64d01304b778d78f6998eff1ab73163a35603f54794c30847a",
	}
	for i := range want {
		require.Equal(t, want[i], fmt.Sprintf("0x%064s", state[i].Text(16)))
	}
}

// A script is a sequence of operations: n > 0 sends n elements, n = 0 draws a
// challenge.
func run(script []int, values func(i int) fr.Element) (challenges []fr.Element, tape []fr.Element) {
	w := NewWriter("test")
	i := 0
	for _, n := range script {
		if n == 0 {
			challenges = append(challenges, w.Challenge("c"))
		}
		for range n {
			w.Send("m", values(i))
			i++
		}
	}
	return challenges, w.Tape()
}

func TestReaderDrawsTheWritersChallenges(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		script := append(rapid.SliceOfN(rapid.IntRange(0, 8), 1, 12).Draw(t, "script"), 0)
		want, tape := run(script, func(i int) fr.Element { return field.Int(int64(i*i) - 3) })
		r := reader("test", tape)
		var got []fr.Element
		for _, n := range script {
			if n == 0 {
				got = append(got, r.Challenge("c"))
			} else {
				r.Receive("m", n)
			}
		}
		require.Equal(t, want, got)
		require.NoError(t, r.Done())
	})
}

// Challenges depend on every element before them, on their number and on where
// the challenges are drawn: scripts that differ, even by zeros or by a challenge
// more, never give the same next challenge.
func TestNoTwoTranscriptsAgree(t *testing.T) {
	zero := func(int) fr.Element { return fr.Element{} }
	scripts := [][]int{
		{0},
		{1, 0},
		{2, 0},
		{3, 0},
		{4, 0},
		{5, 0},
		{6, 0},
		{7, 0},
		{0, 0},
		{0, 0, 0},
		{0, 0, 0, 0},
		{1, 0, 0},
		{1, 0, 1, 0},
		{2, 0, 1, 0},
		{1, 0, 2, 0},
		{3, 0, 0},
		{3, 0, 0, 0, 0},
		{0, 1, 0},
		{0, 3, 0},
		{0, 0, 3, 0},
		{1, 0, 0, 2, 0},
	}
	seen := map[fr.Element][]int{}
	for _, s := range scripts {
		c, _ := run(s, zero)
		last := c[len(c)-1]
		require.NotContains(t, seen, last, "%v and %v", s, seen[last])
		seen[last] = s
	}
	for at := range 7 {
		c, _ := run([]int{7, 0}, func(i int) fr.Element {
			if i == at {
				return field.Int(1)
			}
			return fr.Element{}
		})
		require.NotContains(t, seen, c[0])
		seen[c[0]] = nil
	}
	a, b := NewWriter("one"), NewWriter("two")
	require.NotEqual(t, a.Challenge("c"), b.Challenge("c"))
}

func TestTapeLength(t *testing.T) {
	_, tape := run([]int{4}, func(i int) fr.Element { return field.Int(int64(i)) })
	for _, c := range []struct {
		name string
		tape []fr.Element
		want error
	}{
		{"right", tape, nil},
		{"short", tape[:3], ErrShort},
		{"empty", nil, ErrShort},
		{"long", append(tape[:4:4], fr.Element{}), ErrLong},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := reader("test", c.tape)
			require.Len(t, r.Receive("m", 3), 3)
			require.Len(t, r.Receive("m", 1), 1)
			require.ErrorIs(t, r.Done(), c.want)
		})
	}
}

func TestLogIsTheSameOnBothEnds(t *testing.T) {
	var wrote, read Log
	w := NewWriter("test")
	w.Log = &wrote
	w.Absorb("h", field.Int(1), field.Int(2))
	w.Send("message", field.Int(3))
	w.Challenge("alpha")
	w.Challenges("point", 2)
	r := reader("test", w.Tape())
	r.Log = &read
	r.Absorb("h", field.Int(1), field.Int(2))
	r.Receive("message", 1)
	r.Challenge("alpha")
	r.Challenges("point", 2)
	require.Equal(t, "[public h 2 message message 1 challenge alpha 1 challenge point 2]", fmt.Sprint(wrote.Events))
	require.Equal(t, wrote, read)
}

func BenchmarkPermute(b *testing.B) {
	p := NewPoseidon2()
	var s [Width]fr.Element
	for b.Loop() {
		p.Permute(&s)
	}
}

// Public values decide the challenges after them, at both ends.
func TestPublicValuesBindChallenges(t *testing.T) {
	seen := map[fr.Element]bool{}
	for _, v := range [][]fr.Element{nil, {field.Int(0)}, {field.Int(1)}, {field.Int(0), field.Int(0)}, {field.Int(0), field.Int(1)}} {
		w, r := NewWriter("test"), reader("test", nil)
		w.Absorb("h", v...)
		r.Absorb("h", v...)
		c := w.Challenge("c")
		require.Equal(t, c, r.Challenge("c"))
		require.False(t, seen[c])
		seen[c] = true
	}
}

// Whoever knew the capacity could run the permutation backwards.
func TestCapacityIsNeverOutput(t *testing.T) {
	s := newSponge(&field.Native{}, Permutation[fr.Element](NewPoseidon2()), "test")
	for range 3 * Width {
		c := s.squeeze()
		require.NotEqual(t, s.state[Rate], c)
	}
}
