package main

import (
	"os"
	"strings"
	"sync/atomic"
	"time"

	"github.com/vbauerster/mpb/v8"
	"github.com/vbauerster/mpb/v8/decor"
	"golang.org/x/term"

	"github.com/aivm/aivm"
)

// bar shows how far a run is, on a terminal; the zero bar shows nothing.
type bar struct {
	progress *mpb.Progress
	bar      *mpb.Bar
	names    []string
	shown    time.Time
	text     atomic.Value // string: the metrics; the bar draws itself
}

// redraw is the time between two updates of the bar.
const redraw = 100 * time.Millisecond

func (a *app) newBar(p *aivm.Program) *bar {
	f, ok := a.err.(*os.File)
	if !ok || !term.IsTerminal(int(f.Fd())) {
		return &bar{}
	}
	b := &bar{progress: mpb.New(mpb.WithOutput(f), mpb.WithRefreshRate(redraw), mpb.WithWidth(40))}
	for _, d := range p.Interface() {
		if d.Kind == aivm.Metric {
			b.names = append(b.names, d.Name)
		}
	}
	b.text.Store("")
	b.bar = b.progress.AddBar(int64(p.Steps()),
		mpb.PrependDecorators(decor.CountersNoUnit("step %d/%d ")),
		mpb.AppendDecorators(
			decor.Any(func(decor.Statistics) string { return b.text.Load().(string) }),
			decor.AverageETA(decor.ET_STYLE_GO, decor.WC{W: 6}), decor.Name(" left")))
	return b
}

// step shows a step, unless the last one shown is recent.
func (b *bar) step(p aivm.Progress) {
	if b.bar == nil || time.Since(b.shown) < redraw && p.Step < p.Steps {
		return
	}
	b.shown = time.Now()
	b.text.Store(metricsText(b.names, p.Metrics))
	b.bar.SetCurrent(int64(p.Step))
}

// end takes the bar off the screen.
func (b *bar) end() {
	if b.bar == nil {
		return
	}
	b.bar.Abort(true)
	b.progress.Wait()
}

// metricsText writes the latest values of the first metrics.
func metricsText(names []string, values []float64) string {
	var s []string
	for i, v := range values[:min(len(values), 3)] {
		if v == v { // NaN before the first
			s = append(s, names[i]+" "+number(v))
		}
	}
	return strings.Join(s, " ")
}
