// Package pieces is the work of a cluster: the proofs of the pieces of a plan.
package pieces

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"sync"

	"github.com/aivm/aivm"
	"github.com/aivm/aivm/internal/cluster/artifact"
	"github.com/aivm/aivm/internal/cluster/coordinator"
	"github.com/aivm/aivm/internal/cluster/journal"
	"github.com/aivm/aivm/internal/cluster/transport"
	"github.com/aivm/aivm/internal/files/segments"
	"github.com/aivm/aivm/internal/setup/outer"
)

// powersName is the file of the powers of tau among the inputs of a task.
const powersName = "powers.srs"

// Opener opens folders of plans for a coordinator.
type Opener struct {
	Folder transport.Folder // where powers are kept for workers
	SRS    string           // file of powers; empty: as DefaultPowers has it
	Log    func(string)

	mu     sync.Mutex
	powers map[string]*aivm.Powers // by file
}

// Open opens the plan of a folder. Its proofs are bound to a context, an id, or to none if it is empty.
func (o *Opener) Open(dir, bound string) (coordinator.Work, error) {
	plan, err := aivm.LoadPlan(dir)
	if err != nil {
		return nil, err
	}
	w := &work{plan: plan, dir: dir}
	if bound != "" {
		if w.bound, err = aivm.ParseID(bound); err != nil {
			return nil, err
		}
	}
	ctx := context.Background()
	if w.powers, err = plan.DefaultPowers(ctx, aivm.PowersOptions{File: o.SRS, Log: o.Log}); err != nil {
		return nil, err
	}
	w.powersFile, err = o.keep(ctx, w.powers)
	return w, err
}

// keep writes powers where workers get them from.
func (o *Opener) keep(ctx context.Context, p *aivm.Powers) (string, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	file := fmt.Sprintf("%s.%.16s.%d", o.Folder.Powers(), p.ID(), p.Len())
	if o.powers[file] != nil {
		return file, nil
	}
	if err := p.Save(ctx, file, true); err != nil {
		return "", err
	}
	if o.powers == nil {
		o.powers = map[string]*aivm.Powers{}
	}
	o.powers[file] = p
	return file, nil
}

// work is a plan as a coordinator sees it.
type work struct {
	plan       *aivm.Plan
	dir        string
	bound      aivm.ID
	powers     *aivm.Powers
	powersFile string
}

func (w *work) Tasks() []journal.Task {
	var list []journal.Task
	for i, p := range w.plan.Pieces() {
		list = append(list, journal.Task{Name: fmt.Sprintf("piece %d, %s", i+1, p.Iterations), Bytes: p.Proof.Bytes, Seconds: p.Seconds})
	}
	return list
}

func (w *work) State(task int) (coordinator.State, error) {
	s, err := w.plan.State(w.dir, task, w.powers, w.bound)
	switch {
	case err != nil:
		return coordinator.Waits, err
	case s == aivm.PieceUnrun:
		return coordinator.Waits, nil
	case s == aivm.PieceThere:
		return coordinator.There, nil
	}
	return coordinator.Ready, nil
}

func (w *work) Inputs(task int) ([]coordinator.Input, error) {
	names, err := w.plan.Needs(w.dir, task)
	if err != nil {
		return nil, err
	}
	list := []coordinator.Input{{Name: powersName, Path: w.powersFile, Shared: true}}
	for _, name := range names {
		list = append(list, coordinator.Input{Name: filepath.ToSlash(name), Path: filepath.Join(w.dir, name), Shared: filepath.Dir(name) != "models"})
	}
	return list, nil
}

func (w *work) Accept(task int, path string) error {
	b, err := readProof(path)
	if err != nil {
		return err
	}
	err = w.plan.Receive(w.dir, task, b, w.powers, w.bound)
	if errors.Is(err, aivm.ErrNoProof) {
		return fmt.Errorf("%w: %w", coordinator.ErrFalse, err)
	}
	return err
}

// readProof reads a file that is not larger than a proof can be.
func readProof(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	b, err := io.ReadAll(io.LimitReader(f, outer.MaxProofFile+1))
	if err == nil && len(b) > outer.MaxProofFile {
		err = fmt.Errorf("%w: more than %d bytes", coordinator.ErrFalse, outer.MaxProofFile)
	}
	return b, err
}

func (w *work) Sum(task int) string {
	sum, err := artifact.SumFile(segments.Folder(w.dir).Proof(task + 1))
	if err != nil {
		return ""
	}
	return sum
}
