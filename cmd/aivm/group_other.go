//go:build !unix

package main

import "syscall"

// ownGroup is nothing on this system.
func ownGroup() *syscall.SysProcAttr { return nil }
