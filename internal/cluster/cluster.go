// Package cluster is a cluster as whoever owns it starts it: the coordinator with its journal, NATS in the same process or elsewhere,
// what Prometheus reads, and workers on the same machine.
package cluster

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"os"
	"time"

	"github.com/aivm/aivm/internal/cluster/coordinator"
	"github.com/aivm/aivm/internal/cluster/message"
	"github.com/aivm/aivm/internal/cluster/monitor"
	"github.com/aivm/aivm/internal/cluster/transport"
)

// Options of a cluster.
type Options struct {
	Folder   transport.Folder // SECRET: keys and journal
	Version  string
	Open     func(folder, context string) (coordinator.Work, error)
	Log      *slog.Logger
	Listen   string        // address of the embedded server; empty: 127.0.0.1:0
	Public   string        // name of this machine for workers elsewhere
	NATS     []string      // addresses of servers elsewhere: then there is no embedded one
	CA       string        // file with the certificates that these have; empty: those of the system
	Replicas int           // of artifacts, on servers elsewhere
	HTTP     string        // address for metrics and health; empty: none
	Beat     time.Duration // 0: a second
	TTL      time.Duration // 0: six seconds
}

// Cluster is one that is up.
type Cluster struct {
	*coordinator.Coordinator
	Metrics *monitor.Metrics
	URLs    []string
	HTTP    string // address
	server  *transport.Server
	link    *transport.Link
	http    *http.Server
}

// Up starts a cluster. Its folder has then the invitations for workers and for the owner's commands.
func Up(ctx context.Context, o Options) (*Cluster, error) {
	keys, err := o.Folder.Make()
	if err != nil {
		return nil, err
	}
	if err := o.Folder.WriteServerConfig(keys); err != nil {
		return nil, err
	}
	c := &Cluster{Metrics: monitor.New()}
	if err := c.up(ctx, &o, keys); err != nil {
		c.close()
		return nil, err
	}
	return c, nil
}

func (c *Cluster) up(ctx context.Context, o *Options, keys *transport.Keys) (err error) {
	if len(o.NATS) == 0 {
		if o.Listen == "" {
			o.Listen = "127.0.0.1:0"
		}
		if c.server, err = o.Folder.Serve(keys, o.Listen, o.Public); err != nil {
			return err
		}
		c.URLs = []string{c.server.URL}
	} else {
		ca := ""
		if o.CA != "" {
			b, err := os.ReadFile(o.CA)
			if err != nil {
				return err
			}
			ca = string(b)
		}
		if err := o.Folder.Invite(keys, o.NATS, o.NATS, ca); err != nil {
			return err
		}
		c.URLs = o.NATS
	}
	i, err := transport.ReadInvitation(o.Folder.OwnerFile())
	if err != nil {
		return err
	}
	if c.link, err = i.Dial("aivm coordinator", func(up bool, err error) {
		if !up && err != nil {
			c.Metrics.Disconnects.Inc()
			o.Log.Warn("connection to NATS is lost", "err", err)
		}
	}); err != nil {
		return err
	}
	if err := c.connected(ctx); err != nil {
		return err
	}
	c.Coordinator, err = coordinator.Start(coordinator.Options{
		Folder: o.Folder, Keys: keys, Version: o.Version, Open: o.Open, Log: o.Log, Metrics: c.Metrics, Beat: o.Beat, TTL: o.TTL, Replicas: o.Replicas,
	}, c.link)
	if err != nil {
		return err
	}
	return c.serveHTTP(o)
}

// connected waits for the first connection.
func (c *Cluster) connected(ctx context.Context) error {
	const patience = 30 * time.Second
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	for !c.link.IsConnected() {
		select {
		case <-ctx.Done():
			return fmt.Errorf("no connection to NATS at %v: %w", c.URLs, errors.Join(c.link.LastError(), ctx.Err()))
		case <-time.After(20 * time.Millisecond):
		}
	}
	return nil
}

func (c *Cluster) serveHTTP(o *Options) error {
	if o.HTTP == "" {
		return nil
	}
	l, err := net.Listen("tcp", o.HTTP)
	if err != nil {
		return err
	}
	c.HTTP = l.Addr().String()
	c.http = &http.Server{Handler: c.Metrics.Handler(c.Alive, c.Ready), ReadHeaderTimeout: 10 * time.Second}
	go func() { _ = c.http.Serve(l) }()
	return nil
}

// Close ends the cluster where it is; the journal has what is true, and its ports are free then.
func (c *Cluster) Close() error { return c.close() }

func (c *Cluster) close() (err error) {
	if c.http != nil {
		err = c.http.Close()
	}
	if c.Coordinator != nil {
		err = errors.Join(err, c.Coordinator.Close())
	}
	if c.link != nil {
		c.link.Close()
	}
	if c.server != nil {
		c.server.Close()
	}
	return err
}

// Owner commands a cluster from elsewhere.
type Owner struct{ link *transport.Link }

// Command connects to a cluster by the owner's invitation.
func Command(i *transport.Invitation) (*Owner, error) {
	l, err := i.Dial("aivm owner", nil)
	if err != nil {
		return nil, err
	}
	return &Owner{l}, nil
}

// Close ends the connection.
func (o *Owner) Close() { o.link.Close() }

// ask asks until there is an answer, for a few seconds.
func (o *Owner) ask(ctx context.Context, kind message.Kind, body, answer any) error {
	const patience = 15 * time.Second
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	for {
		err := o.link.Ask(ctx, o.link.Key, kind, patience, body, answer)
		var remote message.RemoteError
		var version *message.VersionError
		if err == nil || errors.As(err, &remote) || errors.As(err, &version) {
			return err
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("the cluster at %v does not answer: is it up? %w", o.link.Invitation.URLs, err)
		case <-time.After(100 * time.Millisecond):
		}
	}
}

// Status is how it is about the cluster.
func (o *Owner) Status(ctx context.Context) (message.Status, error) {
	var s message.Status
	return s, o.ask(ctx, message.KindStatus, struct{}{}, &s)
}

// Add adds the job of a folder of the machine that the coordinator is on.
func (o *Owner) Add(ctx context.Context, folder, priority, bound string) (message.Done, error) {
	var d message.Done
	return d, o.ask(ctx, message.KindAdd, message.Add{Folder: folder, Priority: priority, Context: bound}, &d)
}

// Cancel cancels tasks of a job, or all.
func (o *Owner) Cancel(ctx context.Context, job string, tasks []int) (message.Done, error) {
	var d message.Done
	return d, o.ask(ctx, message.KindCancel, message.Cancel{Job: job, Tasks: tasks}, &d)
}

// Drain ends the cluster when what it is at is done.
func (o *Owner) Drain(ctx context.Context) (message.Done, error) {
	var d message.Done
	return d, o.ask(ctx, message.KindDrain, message.Drain{}, &d)
}
