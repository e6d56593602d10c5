package isa_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/isa"
)

func TestAxes(t *testing.T) {
	for _, c := range []struct {
		axes  isa.Axes
		text  string
		len   int
		sizes []int
		names []string
	}{
		{nil, "[]", 1, []int{}, []string{}},
		{isa.Axes{{Name: "row", Size: 2}}, "[row=2]", 2, []int{2}, []string{"row"}},
		{isa.Axes{{Name: "row", Size: 2}, {Name: "px", Size: 64}}, "[row=2, px=64]", 128, []int{2, 64}, []string{"row", "px"}},
	} {
		require.Equal(t, c.text, c.axes.String())
		require.Equal(t, c.len, c.axes.Len())
		require.Equal(t, c.sizes, c.axes.Sizes())
		require.Equal(t, c.names, c.axes.Names())
	}
}
