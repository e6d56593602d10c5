package worker

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"sync"

	"github.com/aivm/aivm/internal/files/atomicfile"
	"github.com/aivm/aivm/internal/files/lockfile"
)

// scratch is the folder of a worker for what it works on, SECRET. It is gone when the worker ends; what a killed one has left
// the next one on the machine removes.
type scratch struct {
	dir  string
	lock *os.File

	mu  sync.Mutex
	job string // of the shared files
}

const scratchPrefix = "aivm-worker-"

// newScratch makes one in a folder, by default that of temporary files.
func newScratch(parent string) (*scratch, error) {
	if parent == "" {
		parent = os.TempDir()
	}
	if err := os.MkdirAll(parent, 0o700); err != nil {
		return nil, err
	}
	removeStale(parent)
	dir, err := os.MkdirTemp(parent, scratchPrefix)
	if err != nil {
		return nil, err
	}
	lock, err := lockfile.Hold(filepath.Join(dir, "lock"))
	if err == nil {
		err = os.Mkdir(filepath.Join(dir, "shared"), 0o700)
	}
	return &scratch{dir: dir, lock: lock}, err
}

// removeStale removes the folders of workers that are dead.
func removeStale(parent string) {
	list, err := os.ReadDir(parent)
	if err != nil {
		return
	}
	for _, e := range list {
		if !e.IsDir() || !strings.HasPrefix(e.Name(), scratchPrefix) {
			continue
		}
		dir := filepath.Join(parent, e.Name())
		if _, err := os.Stat(filepath.Join(dir, "lock")); err != nil {
			continue // it is being made
		}
		if lock, err := lockfile.Hold(filepath.Join(dir, "lock")); err == nil {
			_ = os.RemoveAll(dir)
			_ = lock.Close()
		}
	}
}

func (s *scratch) close() {
	_ = os.RemoveAll(s.dir)
	_ = s.lock.Close()
}

// folder makes a folder for a task.
func (s *scratch) folder() (string, error) { return os.MkdirTemp(s.dir, "task-") }

// shared is a file that tasks of a job share: get makes it once. Those of other jobs are removed.
func (s *scratch) shared(job, sha string, get func(path string) error) (string, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	dir := filepath.Join(s.dir, "shared")
	if s.job != job {
		if err := errors.Join(os.RemoveAll(dir), os.Mkdir(dir, 0o700)); err != nil {
			return "", err
		}
		s.job = job
	}
	path := filepath.Join(dir, sha)
	if _, err := os.Stat(path); err == nil {
		return path, nil
	}
	return path, get(path)
}

// linkOrCopy makes a second name for a file, or a second file.
func linkOrCopy(from, to string) error {
	if os.Link(from, to) == nil {
		return nil
	}
	f, err := os.Open(from)
	if err != nil {
		return err
	}
	defer f.Close()
	return atomicfile.Write(to, 0o600, func(w io.Writer) error {
		_, err := io.Copy(w, f)
		return err
	})
}
