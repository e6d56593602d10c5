// Package giveup calls what does not look at its context: the caller goes on when that ends, and the process with it soon.
package giveup

import (
	"context"
	"errors"
)

// Err says that a call was given up.
var Err = errors.New("given up")

// Call calls f. When the context ends it returns Err at once if f may be given up where it is, and else f's answer. A panic of f is one
// of the caller.
func Call[T any](ctx context.Context, may func() bool, f func() (T, error)) (out T, err error) {
	type answer struct {
		out    T
		err    error
		raised any
	}
	done := make(chan answer, 1)
	go func() {
		var x answer
		defer func() {
			x.raised = recover()
			done <- x
		}()
		x.out, x.err = f()
	}()
	stop := ctx.Done()
	for {
		select {
		case <-stop:
			if may() {
				return out, Err
			}
			stop = nil
		case x := <-done:
			if x.raised != nil {
				panic(x.raised)
			}
			return x.out, x.err
		}
	}
}
