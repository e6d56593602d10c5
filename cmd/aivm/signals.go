package main

import (
	"context"
	"errors"
	"os"
	"os/signal"
	"syscall"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm/internal/files/atomicfile"
	"github.com/aivm/aivm/internal/tools/giveup"
)

// stopSignal is the cause of a context that a signal has ended.
type stopSignal struct{ os.Signal }

func (s stopSignal) Error() string { return s.String() }

// Is makes it the cancellation that it is.
func (stopSignal) Is(target error) bool { return target == context.Canceled }

// untilSignal is a context that ends with the first Ctrl-C or SIGTERM. The next one does what the system does.
func untilSignal(ctx context.Context) context.Context {
	ctx, cancel := context.WithCancelCause(ctx)
	c := make(chan os.Signal, 1)
	signal.Notify(c, os.Interrupt, syscall.SIGTERM)
	go func() {
		cancel(stopSignal{<-c})
		signal.Stop(c)
	}()
	return ctx
}

// exitStopped is the exit code after the end of a context: 128 and the number of the signal, as shells have it.
func exitStopped(ctx context.Context) int {
	var s stopSignal
	if errors.As(context.Cause(ctx), &s) && s.Signal == syscall.SIGTERM {
		return exitTerminated
	}
	return exitInterrupted
}

// giveUp removes the temporary files of what may be going on still.
func giveUp() { atomicfile.AbandonAll() }

// atOnce are the commands that do not look at the context: they are given up where they are. They change files by atomicfile
// alone, so that nothing is half there.
var atOnce = map[string]bool{
	"aivm asm": true, "aivm check": true, "aivm commit": true, "aivm compile": true, "aivm contract export": true, "aivm cost": true,
	"aivm data open": true, "aivm data seal": true, "aivm disasm": true, "aivm fmt": true, "aivm srs import": true, "aivm srs info": true,
	"aivm plan": true, "aivm verify": true,
}

// stopAtOnce makes these commands end with the context.
func stopAtOnce(c *cobra.Command) {
	for _, sub := range c.Commands() {
		stopAtOnce(sub)
	}
	run := c.RunE
	if !atOnce[c.CommandPath()] {
		return
	}
	c.RunE = func(c *cobra.Command, args []string) error {
		if c.Context().Err() != nil {
			return interrupted("stopped")
		}
		_, err := interruptible(c.Context(), func() (struct{}, error) { return struct{}{}, run(c, args) })
		return err
	}
}

// interruptible calls f, but returns as soon as the context ends, whatever f is at: the
// process ends then.
func interruptible[T any](ctx context.Context, f func() (T, error)) (T, error) {
	out, err := giveup.Call(ctx, func() bool { return true }, f)
	if err != nil && ctx.Err() != nil {
		return out, errStopped
	}
	return out, err
}

// errStopped is the error of work that was given up.
const errStopped = interrupted("stopped, nothing is written")
