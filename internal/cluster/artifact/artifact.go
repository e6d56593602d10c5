// Package artifact has the files that tasks are made of and their results, on the way between the owner and workers: sealed for
// a key of the job, and named by the SHA-256 of what is sealed.
//
// # Soundness
//
// Who stores artifacts sees neither what is in them nor can change them unnoticed: the name comes in a signed message, and is
// compared before anything is opened.
package artifact

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/nats-io/nats.go/jetstream"

	"github.com/aivm/aivm/internal/chain/seal"
	"github.com/aivm/aivm/internal/files/atomicfile"
)

// ErrDamaged says of an artifact that it is not what its name says.
var ErrDamaged = errors.New("the artifact is damaged")

// Ref names an artifact.
type Ref struct {
	SHA256 string
	Bytes  int64
}

// MaxBytes of an artifact.
const MaxBytes = 64 << 30

// counting hashes and counts.
type counting struct {
	to io.Writer
	h  interface {
		io.Writer
		Sum([]byte) []byte
	}
	n int64
}

func newCounting(to io.Writer) *counting { return &counting{to: to, h: sha256.New()} }

func (c *counting) Write(p []byte) (int, error) {
	n, err := c.to.Write(p)
	_, _ = c.h.Write(p[:n])
	c.n += int64(n)
	return n, err
}

func (c *counting) ref() Ref { return Ref{hex.EncodeToString(c.h.Sum(nil)), c.n} }

// Seal seals a file into dst.
func Seal(dst, src string, to seal.Recipients) (Ref, error) {
	in, err := os.Open(src)
	if err != nil {
		return Ref{}, err
	}
	defer in.Close()
	var ref Ref
	err = atomicfile.Write(dst, 0o600, func(w io.Writer) error {
		c := newCounting(w)
		if err := seal.Seal(c, in, to, false); err != nil {
			return err
		}
		ref = c.ref()
		return nil
	})
	return ref, err
}

// Open opens a sealed file into dst, for its owner alone.
func Open(dst, src string, keys seal.Keys) error {
	in, err := os.Open(src)
	if err != nil {
		return err
	}
	defer in.Close()
	if err := os.MkdirAll(filepath.Dir(dst), 0o700); err != nil {
		return err
	}
	return atomicfile.Write(dst, 0o600, func(w io.Writer) error { return seal.Open(w, in, keys) })
}

// Put sends a sealed file.
func Put(ctx context.Context, to jetstream.ObjectStore, path string, ref Ref) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	_, err = to.Put(ctx, jetstream.ObjectMeta{Name: ref.SHA256}, f)
	return err
}

// Get fetches a sealed file, and checks it.
func Get(ctx context.Context, from jetstream.ObjectStore, path string, ref Ref) error {
	if ref.Bytes < 0 || ref.Bytes > MaxBytes || len(ref.SHA256) != 2*sha256.Size || strings.Trim(ref.SHA256, "0123456789abcdef") != "" {
		return fmt.Errorf("%w: %q of %d bytes is no name of one", ErrDamaged, ref.SHA256, ref.Bytes)
	}
	ctx, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	stalled := time.AfterFunc(idle, func() { stop(fmt.Errorf("%w: nothing has come for %v", ErrDamaged, idle)) })
	defer stalled.Stop()
	o, err := from.Get(rolling{ctx}, ref.SHA256)
	if err != nil {
		return errors.Join(err, context.Cause(ctx))
	}
	defer o.Close()
	return atomicfile.Write(path, 0o600, func(w io.Writer) error {
		c := newCounting(w)
		if _, err := io.Copy(&alive{c, stalled}, io.LimitReader(o, ref.Bytes+1)); err != nil {
			return fmt.Errorf("%w: %w", ErrDamaged, errors.Join(err, context.Cause(ctx)))
		}
		if c.ref() != ref {
			return fmt.Errorf("%w: got %d bytes with SHA-256 %s, want %d with %s", ErrDamaged, c.n, c.ref().SHA256, ref.Bytes, ref.SHA256)
		}
		return nil
	})
}

// idle is how long nothing may come of an artifact: one that was replaced while it is read never ends.
const idle = 10 * time.Second

// rolling is a context whose deadline is always near. NATS waits for more of an object until the deadline, and looks at nothing else
// meanwhile; after it, it looks whether the context has ended, and goes on if not.
type rolling struct{ context.Context }

func (rolling) Deadline() (time.Time, bool) { return time.Now().Add(500 * time.Millisecond), true }

// alive puts a timer off with each write.
type alive struct {
	io.Writer
	timer *time.Timer
}

func (a *alive) Write(p []byte) (int, error) {
	a.timer.Reset(idle)
	return a.Writer.Write(p)
}

// SumFile is the SHA-256 of a file.
func SumFile(path string) (string, error) {
	f, err := os.Open(path)
	if err != nil {
		return "", err
	}
	defer f.Close()
	c := newCounting(io.Discard)
	_, err = io.Copy(c, f)
	return c.ref().SHA256, err
}
