// Package bindings is the Go side of the contracts: their ABI and code, as the generator
// of go-ethereum writes them from the artifacts.
package bindings
