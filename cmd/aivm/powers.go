package main

import (
	"context"

	"github.com/aivm/aivm"
	"github.com/aivm/aivm/internal/setup/powers"
	"github.com/aivm/aivm/verifier/srs"
)

// powers are powers of tau for proofs of a program: those of a file, or those of the cache folder, where unsafe ones are made if there
// are none.
func (a *app) powers(ctx context.Context, p *aivm.Program, file string, chunk chunkFlags) (*aivm.Powers, error) {
	return aivm.DefaultPowers(ctx, p, aivm.PowersOptions{
		File: file, ChunkBits: chunk.c, OnChain: chunk.wrap, Log: func(line string) { a.logf("%s", line) },
	})
}

// wrapPowers are powers of tau for public proofs.
func (a *app) wrapPowers(ctx context.Context, file string) (*aivm.Powers, error) {
	return aivm.DefaultPowers(ctx, nil, aivm.PowersOptions{File: file, Log: func(line string) { a.logf("%s", line) }})
}

// loadPowers reads powers of tau for chunks of 2^c cells.
func loadPowers(file string, c int) (*srs.SRS, error) {
	return powers.Load(context.Background(), file, c)
}
