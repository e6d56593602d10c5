package transport

import (
	"context"
	"time"

	"github.com/nats-io/nkeys"

	"github.com/aivm/aivm/internal/cluster/message"
)

// Ask sends a request that key signs, and reads the coordinator's answer. A RemoteError is the coordinator's; any other says that there was
// no answer.
func (l *Link) Ask(ctx context.Context, key nkeys.KeyPair, kind message.Kind, timeout time.Duration, body, answer any) error {
	request, err := message.Request(key, kind, body)
	if err != nil {
		return err
	}
	ctx, cancel := l.WhileUp(ctx, timeout)
	defer cancel()
	m, err := l.RequestWithContext(ctx, Subject(l.Invitation.Cluster, kind), request)
	if err != nil {
		return err
	}
	return message.OpenReply(m.Data, kind, l.Invitation.Owner, request, answer)
}

// WhileUp is a context that ends after some time, or when the connection of now is gone: NATS would wait for an answer that nobody will
// send, a server that was started anew knows of no request.
func (l *Link) WhileUp(ctx context.Context, timeout time.Duration) (context.Context, context.CancelFunc) {
	ctx, cancel := context.WithTimeout(ctx, timeout)
	before := l.Stats().Reconnects
	go func() {
		const every = 100 * time.Millisecond
		t := time.NewTicker(every)
		defer t.Stop()
		for {
			select {
			case <-ctx.Done():
				return
			case <-t.C:
			}
			if !l.IsConnected() || l.Stats().Reconnects != before {
				cancel()
				return
			}
		}
	}()
	return ctx, cancel
}
