package isa

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/isa/functab"
)

// A row has all that its role wants. What this names is missing for a new one; the
// other laws want its file, its programs, its forgeries and its twins.
func TestRowsAreComplete(t *testing.T) {
	for _, r := range Table {
		declared := r.Role == IsInput || r.Role == IsConstant || r.Role == IsState || r.Role == IsCarry
		for _, c := range []struct {
			part       string
			have, want bool
		}{
			{"a lower rule or an evaluation", r.lower != nil || r.eval != nil, !declared && r.Role != Differentiates},
			{"a lower rule beside an evaluation", r.lower != nil && r.eval != nil, false},
			{"a shape rule, as a row with an evaluation has", r.shape != nil, r.eval != nil},
			{"claims, as a row with an evaluation has but for metrics and updates", r.claims != nil, r.eval != nil && r.Role != IsMetric && r.Role != Updates},
			{"an update rule, as the role Updates wants", r.update != nil, r.Role == Updates},
			{"an evaluation over real numbers, as the roles Computes and Updates want", r.real != nil, r.Role == Computes || r.Role == Updates},
			{"a state as its first operand", len(r.Form) > 0 && r.Form[0].Kind == Tensor, r.Role == Updates || len(r.Form) > 0 && r.Form[0].Kind == Tensor},
			{"a function of its name in package functab", slices.ContainsFunc(functab.Functions, func(f functab.Function) bool { return f.Name == r.Name }), r.Function},
			{"a result", r.Result, r.Role != Asserts},
		} {
			if c.have != c.want {
				t.Errorf("%s: has %s: %v, want %v", r.Name, c.part, c.have, c.want)
			}
		}
		names := map[string]bool{}
		for i, o := range r.Form {
			require.False(t, names[o.Name], "%s: two operands are called %s", r.Name, o.Name)
			names[o.Name] = true
			require.True(t, !o.Variadic || (o.Kind == Tensor || o.Words != nil) && i == len(r.Form)-1, "%s: %s is variadic, and no tensor or words, or not the last", r.Name, o.Name)
		}
	}
	for _, f := range functab.Functions {
		require.NotNil(t, Lookup(f.Name), "function %s has no row", f.Name)
	}
}

// Operands that are no tensors are found by name, two of a kind and left out ones too.
func TestOperandsByName(t *testing.T) {
	r := &Row{Name: "conv", Form: []Operand{lhs, {Name: "stride", Kind: Rational}, rhs, {Name: "dilation", Kind: Rational}, optional(axes), {Name: "file", Kind: File, Optional: true}}}
	imm := []Arg{{Kind: Rational, Lo: 1}, {Kind: Rational, Lo: 2}, {Kind: File, Lo: 3}}
	require.Equal(t, 1, r.operand(imm, "stride").Lo)
	require.Equal(t, 2, r.operand(imm, "dilation").Lo)
	require.Nil(t, r.operand(imm, "axes"))
	require.Equal(t, 3, r.operand(imm, "file").Lo)
	require.Nil(t, r.operand(imm[:2], "file"))
	require.Panics(t, func() { r.operand(imm, "a") })
}
