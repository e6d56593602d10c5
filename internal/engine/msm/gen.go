//go:build ignore

// This program writes affine_amd64.s.
package main

import (
	"log"
	"os"

	"github.com/aivm/aivm/internal/engine/msm/asmgen"
)

func main() {
	if err := os.WriteFile("affine_amd64.s", []byte(asmgen.Source()), 0o644); err != nil {
		log.Fatal(err)
	}
}
