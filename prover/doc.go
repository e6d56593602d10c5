// Package prover makes proofs that a run of a program is right: it commits to
// the run's trace and reduces the program's relation to openings. Its work is the
// table of stages in stages.go.
package prover
