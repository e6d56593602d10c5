package bench

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func reported(prove float64) *Report {
	m := &Measurement{
		Workload: "cells", TraceSeconds: 1, ProveSeconds: prove, All: Usage{Seconds: 1 + prove, CPUSeconds: 2 * prove},
		Stages: []Stage{{"commit", Usage{CPUSeconds: prove}}, {"open", Usage{}}},
	}
	return &Report{
		Values: map[string]float64{"cells_ratio_msm": prove}, Notes: []string{}, Skipped: map[string]string{}, Measurements: []*Measurement{m},
	}
}

// What --json wrote is what --against reads: what both have is compared, no more.
func TestAgainst(t *testing.T) {
	path := filepath.Join(t.TempDir(), "before.json")
	b, err := json.Marshal(reported(3).Object())
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(path, b, 0o600))
	e, err := ReadEarlier(path)
	require.NoError(t, err)
	r := reported(1.5)
	r.Values["digits_seconds"] = 9
	r.Compare(e)
	require.Equal(t, []Change{
		{"cells_ratio_msm", 3, 1.5, 0.5},
		{"cells: seconds", 4, 2.5, 0.625},
		{"cells: CPU seconds", 6, 3, 0.5},
		{"cells: commit, CPU seconds", 3, 1.5, 0.5},
	}, r.Against)
	var text strings.Builder
	r.Write(&text)
	require.Contains(t, text.String(), "before")
	for _, other := range []string{"", "[]", "{}", `{"goals": 1, "measurements": 2}`} {
		require.NoError(t, os.WriteFile(path, []byte(other), 0o600))
		_, err := ReadEarlier(path)
		require.Error(t, err, other)
	}
}

// A report of a machine that others used says so.
func TestQuiet(t *testing.T) {
	r := reported(1)
	require.True(t, r.Quiet())
	r.Measurements[0].All.OthersCores = 2 * noisy
	require.False(t, r.Quiet())
	require.Equal(t, false, r.Object()["quiet"])
}

// The page has every figure and stage that was measured, and none that was not.
func TestDoc(t *testing.T) {
	r := reported(3)
	r.Kernels = &Kernels{Multiply: 7.25}
	r.Plain = []Plain{{Network: "8-4-10", Steps: 32, Constraints: 1234567, Ratio: 0.5}, {Constraints: 4 * 1234567, Ratio: 2}}
	page, err := r.doc("docs/performance.md", "docs/steps.png")
	require.NoError(t, err)
	for _, want := range []string{"| `cells_ratio_msm` | 3 × |", "| commit | 0.000 | 3.000 |", "7.2 ns", "| 8-4-10 | 32 | 1,234,567 |", "](steps.png)"} {
		require.Contains(t, string(page), want)
	}
	require.NotContains(t, string(page), "digits_seconds")
	require.NotContains(t, string(page), "Others used")
	n, ok := crossover(r.Plain)
	require.True(t, ok)
	require.InEpsilon(t, 2*1234567, n, 1e-6)
	_, ok = crossover(r.Plain[1:])
	require.False(t, ok)
}
