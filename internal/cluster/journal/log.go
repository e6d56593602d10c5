package journal

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"time"

	"github.com/aivm/aivm/internal/files/atomicfile"
	"github.com/aivm/aivm/internal/files/lockfile"
)

// Errors of Open.
var (
	ErrHeld    = lockfile.ErrHeld
	ErrDamaged = errors.New("the journal is damaged")
)

// Limits of a journal that is read.
const (
	maxLine = 256 << 20 // of a snapshot
	maxFile = 4 << 30
	// compactAfter events a journal that is opened becomes a snapshot.
	compactAfter = 4096
)

var table = crc32.MakeTable(crc32.Castagnoli)

// Log is an open journal. It is not for several goroutines at once.
type Log struct {
	State
	file   *os.File
	lock   *os.File
	size   int64
	broken error // of a write that could not be undone
	events int
}

// Open opens the journal of a folder, or begins one. Until Close nobody else can open it.
func Open(dir string) (*Log, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, err
	}
	lock, err := lockfile.Hold(filepath.Join(dir, "lock"))
	if err != nil {
		return nil, err
	}
	l := &Log{lock: lock}
	if err := l.open(filepath.Join(dir, "journal.log")); err != nil {
		return nil, errors.Join(err, lock.Close())
	}
	return l, nil
}

func (l *Log) open(path string) error {
	end, err := l.replay(path)
	if err != nil {
		return err
	}
	if l.events > compactAfter {
		line, err := encode(&Event{Kind: Snapshot, State: &l.State})
		if err != nil {
			return err
		}
		if err := atomicfile.WriteFile(path, line, 0o600); err != nil {
			return err
		}
		end, l.events = int64(len(line)), 1
	}
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return err
	}
	l.file, l.size = f, end
	if err := errors.Join(f.Truncate(end), f.Sync(), syncFolder(filepath.Dir(path))); err != nil {
		return errors.Join(err, f.Close())
	}
	return nil
}

// replay reads the events that are whole, and where they end.
func (l *Log) replay(path string) (end int64, err error) {
	f, err := os.Open(path)
	if errors.Is(err, os.ErrNotExist) {
		return 0, nil
	}
	if err != nil {
		return 0, err
	}
	defer f.Close()
	if info, err := f.Stat(); err != nil || info.Size() > maxFile {
		return 0, errors.Join(err, fmt.Errorf("%s: want at most %d bytes", path, int64(maxFile)))
	}
	r := bufio.NewReaderSize(f, 1<<16)
	for n := 1; ; n++ {
		line, err := readLine(r)
		if err == io.EOF {
			return end, nil // what is left has no end of line: it was cut off
		}
		if err != nil {
			return 0, fmt.Errorf("%s:%d: %w", path, n, err)
		}
		e, err := decode(line)
		if err != nil {
			if _, more := r.Peek(1); more == io.EOF {
				return end, nil // the last line, of which the disk has other bytes than were written
			}
			return 0, fmt.Errorf("%s:%d: %w: %w", path, n, ErrDamaged, err)
		}
		if err := l.check(e); err != nil {
			return 0, fmt.Errorf("%s:%d: %w: %w", path, n, ErrDamaged, err)
		}
		l.apply(e)
		l.events++
		end += int64(len(line))
	}
}

// readLine reads a line with its end; one without is io.EOF.
func readLine(r *bufio.Reader) ([]byte, error) {
	var line []byte
	for {
		part, err := r.ReadSlice('\n')
		if len(line)+len(part) > maxLine {
			return nil, fmt.Errorf("%w: a line of more than %d bytes", ErrDamaged, maxLine)
		}
		line = append(line, part...)
		if !errors.Is(err, bufio.ErrBufferFull) {
			return line, err
		}
	}
}

func encode(e *Event) ([]byte, error) {
	b, err := json.Marshal(e)
	if err != nil {
		return nil, err
	}
	return Line(b), nil
}

// Line is an event that is encoded, as the file has it.
func Line(b []byte) []byte { return fmt.Appendf(nil, "%08x %s\n", crc32.Checksum(b, table), b) }

func decode(line []byte) (*Event, error) {
	if len(line) < 10 || line[8] != ' ' {
		return nil, fmt.Errorf("want a checksum and an event")
	}
	sum, err := strconv.ParseUint(string(line[:8]), 16, 32)
	body := bytes.TrimSuffix(line[9:], []byte("\n"))
	if err != nil || uint32(sum) != crc32.Checksum(body, table) {
		return nil, fmt.Errorf("the checksum is another")
	}
	e := &Event{}
	return e, json.Unmarshal(body, e)
}

// Append makes an event happen: it is on the disk when it returns nil, and has not happened otherwise.
func (l *Log) Append(e Event) error {
	if l.broken != nil {
		return l.broken
	}
	if err := l.check(&e); err != nil {
		return err
	}
	e.At = time.Now().UTC().Format(time.RFC3339)
	line, err := encode(&e)
	if err != nil {
		return err
	}
	_, err = l.file.WriteAt(line, l.size)
	if err == nil {
		err = l.file.Sync()
	}
	if err != nil {
		if undo := l.file.Truncate(l.size); undo != nil {
			l.broken = fmt.Errorf("the journal cannot be written: %w", errors.Join(err, undo))
		}
		return fmt.Errorf("the journal cannot be written: %w", err)
	}
	l.size += int64(len(line))
	l.events++
	l.apply(&e)
	return nil
}

// Bytes is the size of the journal.
func (l *Log) Bytes() int64 { return l.size }

// Broken is why no event can be written any more, nil if they can.
func (l *Log) Broken() error { return l.broken }

// Close gives the journal free.
func (l *Log) Close() error { return errors.Join(l.file.Close(), l.lock.Close()) }

func syncFolder(dir string) error {
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	defer d.Close()
	if err := d.Sync(); err != nil && !errors.Is(err, errors.ErrUnsupported) && !errors.Is(err, os.ErrInvalid) {
		return err
	}
	return nil
}
