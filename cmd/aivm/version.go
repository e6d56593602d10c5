package main

import (
	"fmt"
	"io"
	"runtime"
	"runtime/debug"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm/isa"
)

func (a *app) versionCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: "Print the version",
		Args:  want(0, "no arguments"),
		RunE: func(*cobra.Command, []string) error {
			version, commit := build()
			platform := runtime.GOOS + "/" + runtime.GOARCH
			return a.print(map[string]any{
				"version": version, "commit": commit, "go": runtime.Version(), "platform": platform, "encoding_version": isa.Version,
			}, func(w io.Writer) {
				fmt.Fprintf(w, "aivm %s %s %s, program encoding %d\n", version, runtime.Version(), platform, isa.Version)
			})
		},
	}
}

// build is the version of this program, and the commit that it was built from if that is known.
func build() (version, commit string) {
	version = "(devel)"
	if info, ok := debug.ReadBuildInfo(); ok {
		if info.Main.Version != "" {
			version = info.Main.Version
		}
		for _, s := range info.Settings {
			if s.Key == "vcs.revision" {
				commit = s.Value
			}
		}
	}
	return version, commit
}
