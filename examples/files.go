// Package examples has files of the examples inside: what aivm demo needs on a machine
// that has nothing else.
package examples

import "embed"

// Files are the data of examples/shapley and the digits that their split leaves over.
//
//go:embed shapley/alice.csv.gz shapley/bob.csv.gz shapley/carol.csv.gz
//go:embed digits/digits-train.csv.gz digits/digits-test.csv.gz
var Files embed.FS
