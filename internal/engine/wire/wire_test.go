package wire

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/isa/int128"
)

// all is everything that can be written.
type all struct {
	Bytes   []byte
	Flag    bool
	Scalar  fr.Element
	Scalars []fr.Element
	Points  []bn254.G1Affine
	G2      bn254.G2Affine
	Outputs [][]int128.Int
}

func (a *all) append(b []byte) []byte {
	b = AppendFlag(AppendBytes(b, a.Bytes), a.Flag)
	b = AppendScalars(AppendScalar(b, &a.Scalar), a.Scalars)
	return AppendOutputs(pcs.AppendG2(AppendPoints(b, a.Points), &a.G2), a.Outputs)
}

func (a *all) read(b []byte) error {
	r := NewReader(b)
	*a = all{r.Bytes(16), r.Flag(), r.Scalar(), r.Scalars(), r.Points(), r.PointG2(), r.Outputs()}
	return r.Done()
}

func example() *all {
	_, _, g1, g2 := bn254.Generators()
	return &all{
		[]byte{1, 2, 3},
		true, fr.One(),
		[]fr.Element{{}, fr.One()},
		[]bn254.G1Affine{{}, g1},
		g2,
		[][]int128.Int{{int128.From(-5), {Hi: 1 << 40, Lo: 7}}, {}},
	}
}

func TestRoundTrip(t *testing.T) {
	b := example().append(nil)
	var a all
	require.NoError(t, a.read(b))
	require.Equal(t, example(), &a)
	for n := range b {
		require.ErrorIs(t, a.read(b[:n]), ErrTruncated, "cut to %d bytes", n)
	}
	require.ErrorIs(t, a.read(append(b, 0)), ErrMalformed)
}

// Values with two encodings, and those that are none, are refused; a count allocates no more than there is.
func TestMalformed(t *testing.T) {
	ones := make([]byte, 128)
	for i := range ones {
		ones[i] = 0xff
	}
	for name, x := range map[string]struct {
		b    []byte
		read func(r *Reader)
		want error
	}{
		"flag":           {[]byte{2}, func(r *Reader) { r.Flag() }, ErrMalformed},
		"scalar":         {ones[:32], func(r *Reader) { r.Scalar() }, ErrMalformed},
		"point":          {ones[:64], func(r *Reader) { r.Point() }, pcs.ErrMalformed},
		"point off":      {append(make([]byte, 63), 1), func(r *Reader) { r.Point() }, pcs.ErrPoint},
		"G2":             {ones, func(r *Reader) { r.PointG2() }, pcs.ErrMalformed},
		"G2 at infinity": {make([]byte, 128), func(r *Reader) { r.PointG2() }, pcs.ErrPoint},
		"bytes":          {[]byte{0, 0, 0, 2, 1, 1}, func(r *Reader) { r.Bytes(1) }, ErrMalformed},
		"count":          {ones[:4], func(r *Reader) { r.Points() }, ErrTruncated},
		"outputs":        {ones[:4], func(r *Reader) { r.Outputs() }, ErrTruncated},
	} {
		r := NewReader(x.b)
		x.read(r)
		require.ErrorIs(t, r.Done(), x.want, name)
	}
}
