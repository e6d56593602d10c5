// Command aivm assembles, runs, explains and proves programs of the AI virtual machine.
package main

import (
	"context"
	"os"
)

func main() {
	// The first Ctrl-C, or SIGTERM, ends a run after its step; the second one ends the process.
	ctx := untilSignal(context.Background())
	code := execute(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr)
	os.Exit(code)
}
