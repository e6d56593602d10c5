# Two commands do everything: `go run ./cmd/aivm …` and `make test`.
.PHONY: all build test long check generate contracts mutants bench performance fuzz hostile clean

all: build

build:
	go build -o aivm ./cmd/aivm

# The default tests: every law over the whole instruction table, every example.
test:
	go test -short ./...

# More seeds, more shapes, more programs.
long:
	go test -timeout 60m ./...
	go test -timeout 60m ./vm -run KernelsEqualReference -programs 20000
	go test -timeout 120m ./prover -run RandomProgramsProve -programs 10000

# What a change to the instruction table needs: laws, golden files, documents.
check: generate
	go vet ./...
	go test -short ./isa/... ./asm/... ./vm/... ./internal/tools/spec/...
	git diff --exit-code SPEC.md docs/index.md

# What SPEC.md says of instructions and of statements comes from their tables; docs/index.md from comments
# that say "SPEC" and a number, and from labels.
generate:
	go run ./internal/tools/spec -write SPEC.md -index docs/index.md
	go run ./internal/tools/audit -write

# After a change in contracts/src: compiled code and bindings, fuzz and invariant tests. Needs
# npm; the Go tests of the contracts don't.
contracts:
	go generate ./contracts
	cd contracts && npx forge test

# Every check of internal/tools/mutate/table removed in turn: half an hour on two cores. Goes on where it stopped.
# Needs npm for the contracts.
mutants:
	cd contracts && npm install --no-save --no-audit --no-fund --loglevel=error
	go run ./internal/tools/mutate -json mutants.json -resume

bench:
	go test -run '^$$' -bench . -benchtime 3x ./vm/kernel ./examples

# docs/performance.md and its curve, measured here and now: minutes, on a machine that nobody else uses.
performance:
	go run ./cmd/aivm bench cells digits mnist fc10m plain curve --doc docs/performance.md --plot docs/steps.png

# A minute for each parser and decoder.
fuzz:
	.ci/fuzz 60s

# Mutants of every file that strangers send: proofs, keys, openings, powers, programs, calldata. The
# default tests see 2,000 of them. Minutes; -v shows the figures.
MUTANTS = 100000
hostile:
	go test -v -short -timeout 60m -run '^TestHostile' ./internal/tools/hostile ./verifier/srs ./internal/setup/keypair \
		./cmd/aivm ./contracts -args -mutants $(MUTANTS)

clean:
	rm -f aivm
