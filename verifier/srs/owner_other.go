//go:build !unix

package srs

import "io/fs"

// mine is false where owners cannot be told: powers are checked each time.
func mine(fs.FileInfo) bool { return false }
