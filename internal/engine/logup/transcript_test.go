package logup

import (
	"fmt"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/transcript"
)

// The order of messages and challenges, for both ends: γ and α before the first
// message, a layer's λ before its rounds, a round's message before its challenge,
// the children before ρ.
func TestTranscript(t *testing.T) {
	in := victim(t)
	require.Equal(t, [2]int{13, 9}, [2]int{in.arg.CellBits, in.arg.TableBits})
	want := []string{
		"challenge logup.gamma 1", "challenge logup.alpha 1",
		"message logup.top.p 4", "message logup.top.q 4", "message logup.top.p 4", "message logup.top.q 4",
		"challenge logup.top 2",
	}
	for k := 2; k < 13; k++ {
		want = append(want, "challenge logup.lambda 1")
		for range k {
			want = append(want, "message logup.layer 2", "challenge logup.layer 1")
		}
		switch {
		case k < 9: // both trees
			want = append(want, "message logup.children 4", "message logup.children 4")
		case k < 12:
			want = append(want, "message logup.children 4")
		default: // leaves with numerators 1
			want = append(want, "message logup.children 2")
		}
		want = append(want, "challenge logup.rho 1")
	}
	list := func(l *transcript.Log) (lines []string) {
		for _, e := range l.Events {
			lines = append(lines, e.String())
		}
		return lines
	}
	mult, err := in.arg.Count(in.wit)
	require.NoError(t, err)
	w := transcript.NewWriter(domain)
	w.Log = &transcript.Log{}
	_, err = in.arg.Prove(w, field.NewArena(field.Best()), in.wit, mult)
	require.NoError(t, err)
	require.Equal(t, want, list(w.Log))

	var f field.Native
	r := transcript.NewReader(&f, transcript.Permutation[fr.Element](transcript.NewPoseidon2()), domain, w.Tape())
	r.Log = &transcript.Log{}
	Verify(&f, r, in.arg)
	require.NoError(t, f.Err())
	require.Equal(t, want, list(r.Log))
}

func TestNewRefuses(t *testing.T) {
	for _, c := range []struct {
		want     string
		segments []Segment
		tables   []Table
	}{
		{"segment 0: table 1 of 1", []Segment{{Table: 1}}, []Table{Range(8, false)}},
		{"segment 0: table -2 of 0", []Segment{{Table: -2}}, nil},
		{"axis of extent 5 in 2^2 positions", []Segment{{Table: Zero, Axes: []Axis{{2, 5}}}}, nil},
		{"axis of extent 1 in 2^-1 positions", []Segment{{Table: Zero, Axes: []Axis{{-1, 1}}}}, nil},
		{"2^40 addresses", []Segment{{Table: Zero, Axes: []Axis{{20, 1}, {20, 1}}}}, nil},
		{"cells: more than 2^31 addresses", []Segment{{Table: Zero, Axes: []Axis{{31, 1}}}, {Table: Zero}}, nil},
		{"table 0: 2^25 rows", nil, []Table{Range(25, false)}},
		{"table 0: 3 output columns", nil, []Table{{Bits: 4, Outputs: 3}}},
		{"a sign table must be signed", nil, []Table{{Bits: 4, Sign: true}}},
	} {
		t.Run(c.want, func(t *testing.T) {
			_, err := New(c.segments, c.tables)
			require.ErrorContains(t, err, c.want)
		})
	}
}

func TestWrongWitness(t *testing.T) {
	in := victim(t)
	for i, w := range []*Witness{
		{Cells: in.wit.Cells[1:], Functions: in.wit.Functions},
		{Cells: in.wit.Cells, Functions: make([]Tuples, 4)},
		{Cells: []Tuples{in.wit.Cells[1], in.wit.Cells[1], in.wit.Cells[2], in.wit.Cells[3], in.wit.Cells[4]}, Functions: in.wit.Functions},
	} {
		_, err := in.arg.Count(w)
		require.ErrorContains(t, err, "want", fmt.Sprint(i))
	}
	_, err := in.arg.Prove(transcript.NewWriter(domain), field.NewArena(field.Best()), in.wit, make([]uint32, 5))
	require.ErrorContains(t, err, "5 multiplicities, want 2^9")
}

func BenchmarkVerify(b *testing.B) {
	in := large()
	mult, err := in.arg.Count(in.wit)
	require.NoError(b, err)
	tape, _ := in.prove(b, field.Best(), mult)
	for b.Loop() {
		var f field.Native
		r := transcript.NewReader(&f, transcript.Permutation[fr.Element](transcript.NewPoseidon2()), domain, tape)
		r.Absorb("h", field.Int(7))
		Verify(&f, r, in.arg)
		require.NoError(b, f.Err())
	}
}
