package terminal

import (
	"fmt"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"golang.org/x/sys/unix"

	"github.com/aivm/aivm"
)

// screen is a terminal and what stands on it.
type screen struct {
	tty  *os.File
	mu   sync.Mutex
	text strings.Builder
}

func newScreen(t *testing.T) *screen {
	t.Helper()
	m, err := os.OpenFile("/dev/ptmx", os.O_RDWR, 0)
	if err != nil {
		t.Skip(err)
	}
	t.Cleanup(func() { m.Close() })
	require.NoError(t, unix.IoctlSetPointerInt(int(m.Fd()), unix.TIOCSPTLCK, 0))
	n, err := unix.IoctlGetInt(int(m.Fd()), unix.TIOCGPTN)
	require.NoError(t, err)
	s := &screen{}
	s.tty, err = os.OpenFile(fmt.Sprintf("/dev/pts/%d", n), os.O_RDWR|unix.O_NOCTTY, 0)
	require.NoError(t, err)
	t.Cleanup(func() { s.tty.Close() })
	require.NoError(t, unix.IoctlSetWinsize(int(s.tty.Fd()), unix.TIOCSWINSZ, &unix.Winsize{Row: 24, Col: 120}))
	go func() {
		b := make([]byte, 4096)
		for {
			n, err := m.Read(b)
			if err != nil {
				return
			}
			s.mu.Lock()
			s.text.Write(b[:n])
			s.mu.Unlock()
		}
	}()
	return s
}

func (s *screen) String() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.text.String()
}

// shows waits for a text.
func (s *screen) shows(t *testing.T, want string) {
	t.Helper()
	require.Eventually(t, func() bool { return strings.Contains(s.String(), want) }, 20*time.Second, redraw/4, "want %q", want)
}

func TestStagesOnATerminal(t *testing.T) {
	s := newScreen(t)
	line := NewStages(s.tty, "proof")
	line.Show(aivm.Progress{Stage: "commit"})
	s.shows(t, "\r\x1b[Kproof: stage 1, commit, 0.")
	line.Begin("open")
	s.shows(t, "\r\x1b[Kproof: stage 2, open, 0.")
	line.End()
	require.Eventually(t, func() bool { return strings.HasSuffix(s.String(), "\r\x1b[K") }, 20*time.Second, redraw/4, "the line goes")
	after := len(s.String())
	time.Sleep(2 * redraw)
	require.Len(t, s.String(), after, "nothing is drawn behind the end")
}

func TestBarOnATerminal(t *testing.T) {
	s := newScreen(t)
	b := NewBar(s.tty, counting(t))
	b.Step(aivm.Progress{Step: 1, Steps: 4, Metrics: []float64{0.5}})
	s.shows(t, "step 1/4")
	s.shows(t, "loss 0.5")
	b.Step(aivm.Progress{Step: 3, Steps: 4, Metrics: []float64{0.375}})
	b.Step(aivm.Progress{Step: 4, Steps: 4, Metrics: []float64{0.25}})
	s.shows(t, "loss 0.25") // the last step, however soon
	b.End()
}
