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
	ctx, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()
	m, err := l.RequestWithContext(ctx, Subject(l.Invitation.Cluster, kind), request)
	if err != nil {
		return err
	}
	return message.OpenReply(m.Data, kind, l.Invitation.Owner, request, answer)
}
