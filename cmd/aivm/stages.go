package main

import (
	"cmp"
	"fmt"
	"io"
	"os"
	"strings"
	"sync"
	"time"

	"golang.org/x/term"

	"github.com/aivm/aivm"
)

// stageLine shows, on a terminal, which stage a proof is in and for how long; the
// zero value shows nothing.
type stageLine struct {
	w       io.Writer
	mu      sync.Mutex
	work    string // what has the stages; a proof if empty
	name    string
	n       int
	began   time.Time
	ticker  *time.Ticker
	stopped chan struct{}
	done    chan struct{}
}

func (a *app) newStageLine() *stageLine {
	f, ok := a.err.(*os.File)
	if !ok || !term.IsTerminal(int(f.Fd())) {
		return &stageLine{}
	}
	s := &stageLine{w: f, ticker: time.NewTicker(redraw), stopped: make(chan struct{}), done: make(chan struct{})}
	go func() {
		defer close(s.done)
		for {
			select {
			case <-s.ticker.C:
				s.draw()
			case <-s.stopped:
				fmt.Fprint(s.w, "\r\x1b[K")
				return
			}
		}
	}()
	return s
}

func (s *stageLine) draw() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.name != "" {
		fmt.Fprintf(s.w, "\r\x1b[K%s: stage %d, %s, %.1f s", cmp.Or(s.work, "proof"), s.n, s.name, time.Since(s.began).Seconds())
	}
}

// of says what has the stages.
func (s *stageLine) of(work string) *stageLine {
	s.mu.Lock()
	s.work = work
	s.mu.Unlock()
	return s
}

// show shows a stage of the library's work.
func (s *stageLine) show(p aivm.Progress) { s.begin(p.Stage) }

// begin shows a stage.
func (s *stageLine) begin(name string) {
	s.mu.Lock()
	s.name, s.began = name, time.Now()
	s.n++
	s.mu.Unlock()
}

// end takes the line off the screen.
func (s *stageLine) end() {
	if s.ticker == nil {
		return
	}
	s.ticker.Stop()
	close(s.stopped)
	<-s.done
}

// stageReport is a part of the work as --json prints it.
type stageReport struct {
	Name    string  `json:"name"`
	Seconds float64 `json:"seconds"`
}

func reportStages(stages []aivm.Stage) []stageReport {
	out := []stageReport{}
	for _, s := range stages {
		out = append(out, stageReport{s.Name, s.Seconds})
	}
	return out
}

// stagesText lists the stages that took time.
func stagesText(stages []aivm.Stage) string {
	var s []string
	for _, x := range stages {
		if x.Seconds >= 0.001 {
			s = append(s, x.Name+" "+duration(x.Seconds))
		}
	}
	return strings.Join(s, ", ")
}
