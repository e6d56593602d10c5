package pieces

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"github.com/aivm/aivm"
	"github.com/aivm/aivm/internal/cluster/worker"
	"github.com/aivm/aivm/internal/files/segments"
	"github.com/aivm/aivm/internal/tools/memory"
)

// line is what the process of a proof says on its standard output.
type line struct {
	Stage string `json:"stage,omitempty"`
	Error string `json:"error,omitempty"`
	Final bool   `json:"final,omitempty"`
	Peak  int64  `json:"peak,omitempty"`
	Done  bool   `json:"done,omitempty"`
}

// order is what it reads, a line of its standard input; the end of that input is the end of the process, so that none is left when its
// worker is killed.
type order struct {
	Dir   string `json:"dir"`
	Piece int    `json:"piece"` // from 0
	Bytes int64  `json:"bytes"`
	Bound string `json:"bound"`
}

// Runner proves pieces in processes of their own.
type Runner struct {
	Command []string // that calls Child
	Env     []string // beside this process's
}

const maxLine = 1 << 16

// Run proves a piece in a folder with what the piece needs.
func (r *Runner) Run(ctx context.Context, t worker.Task) (worker.Done, error) {
	b, err := json.Marshal(order{t.Dir, t.Index, t.Bytes, t.Bound})
	if err != nil {
		return worker.Done{}, err
	}
	cmd := exec.CommandContext(ctx, r.Command[0], r.Command[1:]...)
	cmd.Env = append(os.Environ(), r.Env...)
	cmd.WaitDelay = 5 * time.Second
	stderr := &tail{}
	cmd.Stderr = stderr
	in, err := cmd.StdinPipe()
	if err != nil {
		return worker.Done{}, err
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		return worker.Done{}, err
	}
	if err := cmd.Start(); err != nil {
		return worker.Done{}, err
	}
	_, err = in.Write(append(b, '\n'))
	last := listen(out, t.Stage)
	waited := cmd.Wait()
	_ = in.Close()
	switch {
	case ctx.Err() != nil:
		return worker.Done{}, context.Cause(ctx)
	case last.Error != "" && last.Final:
		return worker.Done{}, fmt.Errorf("%w: %s", worker.ErrFinal, last.Error)
	case last.Error != "":
		return worker.Done{}, errors.New(last.Error)
	case waited != nil:
		return worker.Done{}, fmt.Errorf("the process of the proof: %w: %s", waited, stderr.String())
	case err != nil || !last.Done:
		return worker.Done{}, errors.Join(err, errors.New("the process of the proof has said nothing"))
	}
	return worker.Done{Path: segments.Folder(t.Dir).Proof(t.Index + 1), Peak: last.Peak}, nil
}

// listen reads what the process says, and is the last of it.
func listen(out io.Reader, stage func(string)) (last line) {
	s := bufio.NewScanner(out)
	s.Buffer(make([]byte, 4096), maxLine)
	for s.Scan() {
		var l line
		if json.Unmarshal(s.Bytes(), &l) != nil {
			continue
		}
		if l.Stage != "" {
			stage(l.Stage)
		}
		if l.Done || l.Error != "" {
			last = l
		}
	}
	_, _ = io.Copy(io.Discard, out)
	return last
}

// tail keeps the end of what is written to it.
type tail struct{ bytes.Buffer }

func (t *tail) Write(p []byte) (int, error) {
	const most = 4096
	if t.Len() > most {
		t.Reset()
	}
	_, _ = t.Buffer.Write(p[max(0, len(p)-most):])
	return len(p), nil
}

// Child is the process of a proof: it reads an order, and ends with its input.
func Child(ctx context.Context, in io.Reader, out io.Writer) error {
	r := bufio.NewReaderSize(in, maxLine)
	b, err := r.ReadSlice('\n')
	if err != nil {
		return fmt.Errorf("this command is for aivm worker, which tells it what to prove: %w", err)
	}
	var o order
	if err := json.Unmarshal(b, &o); err != nil {
		return err
	}
	go func() {
		_, _ = io.Copy(io.Discard, r)
		os.Exit(1) // the worker is gone
	}()
	say := func(l line) { _ = json.NewEncoder(out).Encode(l) }
	memory.ResetPeak()
	if err := prove(ctx, o, func(stage string) { say(line{Stage: stage}) }); err != nil {
		var disk *fs.PathError
		retry := errors.Is(err, aivm.ErrMemory) || errors.As(err, &disk) || ctx.Err() != nil || strings.Contains(err.Error(), "no space left")
		say(line{Error: err.Error(), Final: !retry})
		return nil
	}
	say(line{Done: true, Peak: memory.Peak()})
	return nil
}

func prove(ctx context.Context, o order, stage func(string)) error {
	plan, err := aivm.LoadPlan(o.Dir)
	if err != nil {
		return err
	}
	powers, err := aivm.LoadPowers(ctx, filepath.Join(o.Dir, powersName))
	if err != nil {
		return err
	}
	options := aivm.PlanProveOptions{Only: []int{o.Piece}, MaxBytes: o.Bytes}
	if o.Bound != "" {
		if options.Context, err = aivm.ParseID(o.Bound); err != nil {
			return err
		}
	}
	last := ""
	options.Progress = func(_ int, p aivm.Progress) {
		now := p.Stage
		if now == "" {
			now = "run"
		}
		if now != last {
			last = now
			stage(now)
		}
	}
	list, err := plan.Prove(ctx, o.Dir, powers, options)
	if err != nil {
		return err
	}
	if len(list) != 1 || list[0].State != aivm.PieceProven {
		return fmt.Errorf("piece %d is not proven: %v", o.Piece+1, list)
	}
	return nil
}
