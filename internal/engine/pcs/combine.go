package pcs

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/msm"
)

// Coefficients returns a polynomial to accumulate chunks into: 2^c cells and the hiding coefficients, all zero.
func (s Shape) Coefficients() []fr.Element { return make([]fr.Element, s.Powers()) }

// CommitTo is the commitment to a polynomial of Shape.Coefficients.
func (k *Key) CommitTo(f []fr.Element) (p bn254.G1Affine, err error) {
	if len(f) != len(k.powers) {
		return p, fmt.Errorf("%w: %d coefficients, want %d", ErrMalformed, len(f), len(k.powers))
	}
	return k.commitFull(f), nil
}

func (k *Key) commitFull(p []fr.Element) bn254.G1Affine {
	return k.engine.Add(k.powers, msm.Field(p))
}

// Accumulate adds w times a chunk to f, a polynomial of Coefficients. So f = Σ_i eq(ρ_i)·chunk_i is the
// polynomial whose commitment Combine computes with the same weights.
func (s Shape) Accumulate(f []fr.Element, w fr.Element, chunk Chunk) error {
	if err := chunk.fits(s); err != nil {
		return err
	}
	for _, b := range chunk.Blocks {
		b.Cells.AddScaled(f[b.Offset:], w)
	}
	for _, c := range chunk.Singles {
		addScaled(f[c.Degree:], []fr.Element{c.Value}, w)
	}
	return nil
}

// Combination returns Σ_i weights[i]·chunks[i]: Accumulate of them all, tile by tile.
func (s Shape) Combination(weights []fr.Element, chunks []Chunk) ([]fr.Element, error) {
	f := s.Coefficients()
	var m field.Mix
	for i, chunk := range chunks {
		if err := chunk.fits(s); err != nil {
			return nil, fmt.Errorf("chunk %d: %w", i, err)
		}
		for _, b := range chunk.Blocks {
			b.Cells.Mix(&m, b.Offset, weights[i])
		}
		for _, c := range chunk.Singles {
			addScaled(f[c.Degree:], []fr.Element{c.Value}, weights[i])
		}
	}
	m.AddTo(f)
	return f, nil
}
