package compiler

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// A bias that stays at zero, on data that lie evenly around it, is no fault: its layer
// learns. pandas writes the labels as True and False.
func TestBiasThatStays(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "d.csv"), []byte("x0,y\n1,True\n-1,False\n2,True\n-2,False\n"), 0o644))
	r, err := job(t, dir, `model { input x [f=1]
 dense out 1 }
data train "d.csv" { features x0..x0, label y, rows 4 }
loss logistic
optimizer sgd rate 1
train { epochs 2, batch 4 }
`).Compile(Options{})
	require.NoError(t, err)
	require.Len(t, r.Unit.States, 2)
}
