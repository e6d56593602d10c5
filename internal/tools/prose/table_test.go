package prose

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestTable(t *testing.T) {
	x := NewTable("name", "n", "").Numbers(1)
	x.Row("ä", "10", "end")
	x.Row("long name", "9", "")
	var b strings.Builder
	x.Write(&b)
	require.Equal(t, "name        n\nä          10  end\nlong name   9\n", b.String())
}

func TestDuration(t *testing.T) {
	require.Equal(t, "1.235s", Duration(1.23456))
	require.Equal(t, "12.35ms", Duration(.0123456))
}
