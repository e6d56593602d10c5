// Command mutate removes the checks of verifiers, circuits and contracts, one after the
// other, and runs the tests that must notice. Run it in the root of the repository:
//
//	go run ./internal/tools/mutate                       # all rows of the table
//	go run ./internal/tools/mutate -only ^verifier/      # rows whose label matches
//	go run ./internal/tools/mutate -sample 20 -seed 7    # some, drawn by the seed
//	go run ./internal/tools/mutate -json out.json -resume
//
// The rows are in table/*.txt, for each check
//
//	label: verifier/srs
//	why: the proof is for the verifier's powers of tau
//	file: verifier/verify.go
//	-p.SRS != k.SRS.ID()
//	+false
//	test: ./verifier TestOtherPowers
//
// Lines that begin with - are the source that is replaced, and stand in the file once; lines
// that begin with + replace it. A row has one or more of
//
//	test: <package> <test or test/subtest>…    Go tests; of Solidity, with the contract compiled anew
//	long: the same, for tests that -short leaves out
//	forge: <test>…                             tests of contracts/test
//	survives: <reason>                         nothing can notice: why, and what else checks it
//
// Every named test must fail, by itself: source that does not compile is a fault of the table, and
// a test that is still running after its time is no test that failed. A panic counts only in a row
// with the line "panics: yes", whose check stands before something that would panic.
//
// Mutants are compiled together where the source allows it, each behind a condition on the environment
// variable AIVM_MUTANT; the tests are first run without it and must pass. A row whose source is neither whole
// statements nor a condition is compiled alone.
package main
