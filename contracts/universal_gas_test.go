package contracts_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/contracts/bindings"
	"github.com/aivm/aivm/internal/tools/chart"
	"github.com/aivm/aivm/internal/tools/wraptest"
	"github.com/aivm/aivm/isa"
)

// programOf is a program with so many commitments, one of them fixed and the rest its own.
func programOf(commitments int) wraptest.Shape {
	return wraptest.Shape{Fresh: commitments - 6, Fixed: 1, Sets: []int{1, 1, 1, 1}, EndPieces: 1, Outputs: 5}
}

// Gas to verify a proof, calldata included: by the number of an inner proof's commitments, by that of its blocks.
func TestUniversalGas(t *testing.T) {
	e := newEverything(t, false)
	var lines strings.Builder
	gas := func(b *batch) uint64 { return e.send(e.accounts[0], e.at, nil, b.packed()).GasUsed }
	curves := gasCurves{
		formula: chart.Curve{Name: "by the formula"}, total: chart.Curve{Name: "one program", Dots: true},
		calldata: chart.Curve{Name: "of it calldata"},
	}
	fmt.Fprintf(&lines, "%-6s %6s %12s %14s %9s\n", "inner", "gas", "registering", "with constants", "calldata")
	for _, n := range []int{9, 12, 16, 24, 48} {
		k := e.Program(fmt.Sprint(n), programOf(n))
		keys, p := listOf(k, 1), (*batch)(nil)
		proof := e.Prove(keys, listOf(e.Block(k), 1))
		registration := e.send(e.accounts[0], e.at, nil, universalABI.PackRegister(constants(k))).GasUsed
		p = e.calldata(keys, proof, false)
		cost, along := gas(p), gas(e.calldata(keys, proof, true))
		add(&curves.formula, n, contracts.ChainGas(k))
		add(&curves.total, n, int(cost))
		add(&curves.calldata, n, calldataGas(p.packed()))
		fmt.Fprintf(&lines, "%-6d %6d %12d %14d %9d\n", n, cost, registration, along, len(p.packed()))
		require.InEpsilon(t, contracts.ChainGas(k), cost, 0.02)
		require.LessOrEqual(t, registration, uint64(400_000))
		require.LessOrEqual(t, along, cost+25_000)
	}
	fmt.Fprintf(&lines, "\n%-6s %6s %8s %9s\n", "links", "gas", "a link", "calldata")
	// A link has two commitments to its trace, one to its mask, one to the model after it.
	link := e.Program("link", wraptest.Shape{Fresh: 3, Fixed: 1, Sets: []int{1}, StartPieces: 1, EndPieces: 1, Outputs: 2, Start: isa.Continuing})
	e.register(link)
	for _, n := range []int{1, 2, 4, 8, 16} {
		keys := listOf(link, n)
		b := e.calldata(keys, e.Prove(keys, e.Chain(link, n)), false)
		cost := gas(b)
		require.InEpsilon(t, contracts.ChainGas(keys...), cost, 0.02)
		fmt.Fprintf(&lines, "%-6d %6d %8d %9d\n", n, cost, cost/uint64(n), len(b.packed()))
	}
	if !changed {
		curves.picture(t)
	}
	code := (len(bindings.AIVMVerifierMetaData.Bin) - 2) / 2
	fmt.Fprintf(&lines, "\ncode %d bytes\n", code)
	golden(t, "universal.gas", lines.String())
}

func listOf[T any](x T, n int) []T {
	list := make([]T, n)
	for i := range list {
		list[i] = x
	}
	return list
}
