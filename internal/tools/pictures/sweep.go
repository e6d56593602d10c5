package pictures

import (
	"fmt"
	"strings"

	"github.com/aivm/aivm"
	"github.com/aivm/aivm/internal/tools/chart"
	"github.com/aivm/aivm/internal/tools/sweep"
	"github.com/aivm/aivm/isa"
)

// Params are the parameters of a trial: rate=1/2 batch=8.
func Params(list []*sweep.Parameter, t *sweep.Trial) string {
	var s []string
	for _, p := range list {
		s = append(s, p.Name+"="+t.Params[p.Name])
	}
	return strings.Join(s, " ")
}

// Sweep draws a metric of the best trials over each other, the best first. Without a name it is the first metric.
func Sweep(path, title string, list []*sweep.Parameter, trials []sweep.Trial, metric string, log bool) error {
	o := chart.Overlay{Log: log}
	for i := range trials {
		t := &trials[i]
		if len(t.Metrics) == 0 || len(o.Curves) == chart.MaxOverlay/2 {
			continue
		}
		m := &t.Metrics[0]
		if metric != "" {
			var err error
			if m, err = metricOf(t.Metrics, metric); err != nil {
				return err
			}
		}
		o.Title, o.X, o.Y = title+": "+m.Name, chart.EpochAxis(m.Loops), m.Name
		o.Curves = append(o.Curves, chart.EpochCurve(Params(list, t), m.Loops, m.Values))
	}
	if len(o.Curves) == 0 {
		return fmt.Errorf("there is nothing to draw: the program has no metric; write watch loss in a script")
	}
	return chart.WriteOverlay(path, o)
}

func metricOf(metrics []aivm.Series, name string) (*aivm.Series, error) {
	var names []string
	for i := range metrics {
		if metrics[i].Name == name {
			return &metrics[i], nil
		}
		names = append(names, metrics[i].Name)
	}
	return nil, fmt.Errorf("the program has no metric %s%s", name, isa.Suggest(name, names))
}
