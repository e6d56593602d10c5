// Package memory says how much memory there is, and how much the process has held.
package memory
