//go:build !unix && !windows

package ethereum

// lock does nothing here: two processes that send for one account at a time race for its
// nonces, and the chain takes one of the two.
func lock(string) (unlock func(), err error) { return func() {}, nil }
