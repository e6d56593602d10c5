package cluster

import (
	"context"
	"encoding/json"
	"io"
	"net/http"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func readAll(t *testing.T, a *http.Response) string {
	b, err := io.ReadAll(a.Body)
	require.NoError(t, err)
	return string(b)
}

// The metrics count what happens, health says what is, and the dashboard and the alerts name metrics that there are.
func TestMonitor(t *testing.T) {
	h := newHashing(t, 3)
	r := newRig(t, h)
	code, text := r.get("/readyz")
	require.Equal(t, http.StatusOK, code, text)
	id := r.add(h, "normal")
	r.worker(&hands{}, "")
	r.finished(id, h)
	r.until("measured", func() bool {
		_, text = r.get("/metrics")
		return strings.Contains(text, `aivm_cluster_tasks{status="done"} 3`)
	})
	require.Contains(t, text, `aivm_cluster_results_total{verdict="accepted"} 3`)
	require.Contains(t, text, "aivm_cluster_leases_granted_total 3")
	require.Contains(t, text, `aivm_cluster_task_seconds_count{kind="prove",status="done"} 3`)
	names := map[string]bool{}
	for _, m := range regexp.MustCompile(`(?m)^# TYPE (aivm_cluster_\w+)`).FindAllStringSubmatch(text, -1) {
		names[m[1]] = true
	}
	require.Greater(t, len(names), 20)

	families, err := r.up.Metrics.Registry().Gather()
	require.NoError(t, err)
	all := map[string]bool{}
	for _, f := range families {
		all[f.GetName()] = true
	}
	// Vectors that nothing has counted yet are not gathered: their names are those of the source.
	source, err := os.ReadFile("monitor/metrics.go")
	require.NoError(t, err)
	for _, m := range regexp.MustCompile(`b\.\w+\("(\w+)", "`).FindAllStringSubmatch(string(source), -1) {
		all["aivm_cluster_"+m[1]] = true
	}
	used := 0
	for _, file := range []string{"../../docs/cluster/dashboard.json", "../../docs/cluster/alerts.yaml"} {
		b, err := os.ReadFile(file)
		require.NoError(t, err)
		if strings.HasSuffix(file, "json") {
			var dashboard struct {
				Title  string `json:"title"`
				Panels []struct {
					Targets []struct {
						Expr string `json:"expr"`
					} `json:"targets"`
				} `json:"panels"`
			}
			require.NoError(t, json.Unmarshal(b, &dashboard))
			require.NotEmpty(t, dashboard.Panels)
			for _, p := range dashboard.Panels {
				require.NotEmpty(t, p.Targets)
			}
		}
		for _, name := range regexp.MustCompile(`aivm_cluster_\w+`).FindAllString(string(b), -1) {
			base := regexp.MustCompile(`_(bucket|sum|count)$`).ReplaceAllString(name, "")
			require.True(t, all[name] || all[base], "%s: there is no metric %s", file, name)
			used++
		}
	}
	require.Greater(t, used, 20)

	require.NoError(t, r.up.Drain(context.Background()))
	code, text = r.get("/readyz")
	require.Equal(t, http.StatusServiceUnavailable, code)
	require.Equal(t, "draining\n", text)
	code, _ = r.get("/healthz")
	require.Equal(t, http.StatusOK, code)
}
