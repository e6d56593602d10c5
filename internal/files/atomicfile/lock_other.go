//go:build !unix

package atomicfile

import "os"

// openMoves says that an open file can be renamed and removed.
const openMoves = false

// hold and removeIfFree do nothing: without locks nobody knows whether a file's writer lives.
func hold(*os.File) {}

func removeIfFree(string) {}
