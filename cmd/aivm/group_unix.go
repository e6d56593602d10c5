//go:build unix

package main

import "syscall"

// ownGroup keeps a process from getting the terminal's Ctrl-C: whoever started it tells it what to do.
func ownGroup() *syscall.SysProcAttr { return &syscall.SysProcAttr{Setpgid: true} }
