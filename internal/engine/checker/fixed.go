package checker

import (
	"github.com/consensys/gnark-crypto/ecc/bn254"

	"github.com/aivm/aivm/internal/engine/record"
)

// CommitFixed is the commitment to what a record's rows are: it names the record, and
// nothing hides it.
func CommitFixed(key Committer, rows *record.Rows) (point bn254.G1Affine, err error) {
	if err := check(rows); err != nil {
		return point, err
	}
	columns := fixedColumns(rows)
	points, err := key.Commit((&polynomial{pieces: fixedPieces(&columns)}).chunk())
	if err != nil {
		return point, err
	}
	return points[0], nil
}
