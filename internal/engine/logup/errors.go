package logup

import (
	"errors"
	"fmt"
)

// Causes for which the verifier rejects.
var (
	ErrSum         = errors.New("logup: the fractions do not sum to zero: a tuple is in no table")
	ErrDenominator = errors.New("logup: a denominator at the root is zero")
	ErrTable       = errors.New("logup: the table's denominators are not those of the public tables")
)

// LayerError says that a layer's values do not give the claim on the layer
// above.
type LayerError struct{ Layer int }

func (e LayerError) Error() string {
	return fmt.Sprintf("logup: layer %d: the children's values do not match the claim", e.Layer)
}

// CellError says which cell an honest prover cannot prove.
type CellError struct {
	Segment, Index int
	Tuple          []int32
	Table          string
}

func (e CellError) Error() string {
	return fmt.Sprintf("logup: segment %d, cell %d: %v is not in the table %s", e.Segment, e.Index, e.Tuple, e.Table)
}
