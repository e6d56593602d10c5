package editor

import (
	"errors"
	"io"
	"sync"
)

// outbox writes without waiting: an editor that writes while it does not read would wait for a server that does the same.
type outbox struct {
	mu    sync.Mutex
	news  *sync.Cond
	queue []byte
	busy  bool
	err   error
}

// mostQueued is what an editor may leave unread, in bytes.
const mostQueued = 64 << 20

var errUnread = errors.New("the editor does not read")

// newOutbox is an outbox before a writer. It ends once it is closed and empty, or the writer has an error.
func newOutbox(w io.Writer) *outbox {
	o := &outbox{}
	o.news = sync.NewCond(&o.mu)
	go o.deliver(w)
	return o
}

func (o *outbox) deliver(w io.Writer) {
	o.mu.Lock()
	defer o.mu.Unlock()
	defer o.news.Broadcast()
	for {
		for len(o.queue) == 0 && o.err == nil {
			o.news.Wait()
		}
		if len(o.queue) == 0 {
			return
		}
		next := o.queue
		o.queue, o.busy = nil, true
		o.mu.Unlock()
		_, err := w.Write(next)
		o.mu.Lock()
		o.busy = false
		if err != nil {
			o.err, o.queue = err, nil
			return
		}
		o.news.Broadcast()
	}
}

// Write implements [io.Writer].
func (o *outbox) Write(p []byte) (int, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	switch {
	case o.err != nil:
		return 0, o.err
	case len(o.queue)+len(p) > mostQueued:
		return 0, errUnread
	}
	o.queue = append(o.queue, p...)
	o.news.Broadcast()
	return len(p), nil
}

// drain waits until everything is written, and takes no more.
func (o *outbox) drain() {
	o.mu.Lock()
	defer o.mu.Unlock()
	for o.err == nil && (len(o.queue) > 0 || o.busy) {
		o.news.Wait()
	}
	if o.err == nil {
		o.err = io.ErrClosedPipe
	}
	o.news.Broadcast()
}
