package terminal

import (
	"io"
	"os"
	"strconv"
	"strings"
	"sync/atomic"
	"time"

	"github.com/vbauerster/mpb/v8"
	"github.com/vbauerster/mpb/v8/decor"
	"golang.org/x/term"

	"github.com/aivm/aivm"
)

// Bar shows how far a run is. The zero Bar shows nothing.
type Bar struct {
	progress *mpb.Progress
	bar      *mpb.Bar
	names    []string
	shown    time.Time
	text     atomic.Value // string: the metrics; the bar draws itself
}

// redraw is the time between two updates of the bar.
const redraw = 100 * time.Millisecond

// NewBar is a bar on w, if that is a terminal.
func NewBar(w io.Writer, p *aivm.Program) *Bar {
	f, ok := w.(*os.File)
	if !ok || !term.IsTerminal(int(f.Fd())) {
		return &Bar{}
	}
	b := &Bar{progress: mpb.New(mpb.WithOutput(f), mpb.WithRefreshRate(redraw), mpb.WithWidth(40))}
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

// Step shows a step, unless the last one shown is recent.
func (b *Bar) Step(p aivm.Progress) {
	if b.bar == nil || time.Since(b.shown) < redraw && p.Step < p.Steps {
		return
	}
	b.shown = time.Now()
	b.text.Store(metricsText(b.names, p.Metrics))
	b.bar.SetCurrent(int64(p.Step))
}

// End takes the bar off the screen.
func (b *Bar) End() {
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
			s = append(s, names[i]+" "+strconv.FormatFloat(v, 'g', 6, 64))
		}
	}
	return strings.Join(s, " ")
}
