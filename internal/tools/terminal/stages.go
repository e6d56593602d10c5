// Package terminal shows on a terminal how far a run or a proof is; elsewhere it shows nothing.
package terminal

import (
	"fmt"
	"io"
	"os"
	"strings"
	"sync"
	"time"

	"golang.org/x/term"

	"github.com/aivm/aivm"
	"github.com/aivm/aivm/internal/tools/prose"
)

// Stages shows which stage a proof is in and for how long. The zero value shows nothing.
type Stages struct {
	w       io.Writer
	mu      sync.Mutex
	work    string // what has the stages
	name    string
	n       int
	began   time.Time
	ticker  *time.Ticker
	stopped chan struct{}
	done    chan struct{}
}

// NewStages is a line on w, if that is a terminal; work is what has the stages, as in "proof".
func NewStages(w io.Writer, work string) *Stages {
	f, ok := w.(*os.File)
	if !ok || !term.IsTerminal(int(f.Fd())) {
		return &Stages{}
	}
	s := &Stages{w: f, work: work, ticker: time.NewTicker(redraw), stopped: make(chan struct{}), done: make(chan struct{})}
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

func (s *Stages) draw() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.name != "" {
		fmt.Fprintf(s.w, "\r\x1b[K%s: stage %d, %s, %.1f s", s.work, s.n, s.name, time.Since(s.began).Seconds())
	}
}

// Show shows a stage of the library's work.
func (s *Stages) Show(p aivm.Progress) { s.Begin(p.Stage) }

// Begin shows a stage.
func (s *Stages) Begin(name string) {
	s.mu.Lock()
	s.name, s.began = name, time.Now()
	s.n++
	s.mu.Unlock()
}

// End takes the line off the screen.
func (s *Stages) End() {
	if s.ticker == nil {
		return
	}
	s.ticker.Stop()
	close(s.stopped)
	<-s.done
}

// StagesText lists the stages that took time.
func StagesText(stages []aivm.Stage) string {
	var s []string
	for _, x := range stages {
		if x.Seconds >= 0.001 {
			s = append(s, x.Name+" "+prose.Duration(x.Seconds))
		}
	}
	return strings.Join(s, ", ")
}
