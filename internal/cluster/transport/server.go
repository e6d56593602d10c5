package transport

import (
	"bytes"
	"crypto/tls"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"fmt"
	"net"
	"strconv"
	"strings"
	"time"

	"github.com/nats-io/nats-server/v2/server"
	"github.com/nats-io/nats.go"
	"github.com/nats-io/nkeys"

	"github.com/aivm/aivm/internal/cluster/message"
	"github.com/aivm/aivm/internal/files/atomicfile"
)

// Server is a NATS server in this process.
type Server struct {
	server *server.Server
	URL    string // for workers
	Local  string // for this machine
}

// startTimeout is how long a server may take to start: it reads its store.
const startTimeout = time.Minute

// Serve starts a server that listens at an address, host:port, and writes the invitations. Hosts of other machines know the server
// by the name public, or by the address's host if that is empty. Port 0 is one that is free.
func (f Folder) Serve(k *Keys, listen, public string) (*Server, error) {
	host, port, err := net.SplitHostPort(listen)
	if err != nil {
		return nil, fmt.Errorf("address %q: want host:port, as in 127.0.0.1:4222: %w", listen, err)
	}
	n, err := strconv.Atoi(port)
	if err != nil || n < 0 || n > 65535 {
		return nil, fmt.Errorf("address %q: want a port of 0 to 65535", listen)
	}
	if n == 0 {
		n = server.RANDOM_PORT
	}
	if public == "" {
		public = host
	}
	if ip := net.ParseIP(public); public == "" || ip != nil && ip.IsUnspecified() {
		return nil, fmt.Errorf("address %q: workers need a name for this machine: --public NAME", listen)
	}
	cert, ca, err := f.certificate(host, public)
	if err != nil {
		return nil, err
	}
	in, out := Buckets(k.Cluster())
	worker := &server.Permissions{
		Publish:   &server.SubjectPermission{Allow: workerSubjects(k.Cluster(), in, out)},
		Subscribe: &server.SubjectPermission{Allow: []string{"_INBOX.>"}},
	}
	s, err := server.NewServer(&server.Options{
		ServerName: "aivm-" + k.Cluster(), Host: host, Port: n, NoSigs: true, NoLog: true, DisableJetStreamBanner: true,
		JetStream: true, StoreDir: f.Store(), SyncAlways: true, MaxPayload: 1 << 20,
		Nkeys:     []*server.NkeyUser{{Nkey: k.OwnerPub}, {Nkey: k.WorkerPub, Permissions: worker}},
		TLSConfig: &tls.Config{Certificates: []tls.Certificate{cert}, MinVersion: tls.VersionTLS13}, TLSTimeout: 30, AuthTimeout: 60,
	})
	if err != nil {
		return nil, err
	}
	go s.Start()
	if !s.ReadyForConnections(startTimeout) {
		s.Shutdown()
		return nil, fmt.Errorf("%s: the server does not start: is the port free?", listen)
	}
	addr, ok := s.Addr().(*net.TCPAddr)
	if !ok {
		s.Shutdown()
		return nil, fmt.Errorf("%s: the server does not listen", listen)
	}
	url := "tls://" + net.JoinHostPort(public, strconv.Itoa(addr.Port))
	if ip := net.ParseIP(host); host == "" || ip != nil && ip.IsUnspecified() {
		host = "127.0.0.1"
	}
	local := "tls://" + net.JoinHostPort(host, strconv.Itoa(addr.Port))
	if err := f.Invite(k, []string{url}, []string{local}, string(ca)); err != nil {
		s.Shutdown()
		return nil, err
	}
	return &Server{s, url, local}, nil
}

// Close ends the server; its port is free then.
func (s *Server) Close() {
	s.server.Shutdown()
	s.server.WaitForShutdown()
}

// Buckets are the object stores of a cluster: what workers read, and what they write.
func Buckets(cluster string) (in, out string) {
	return "aivm-" + cluster + "-in", "aivm-" + cluster + "-out"
}

// Subject of requests of a kind.
func Subject(cluster string, kind message.Kind) string { return "aivm." + cluster + "." + string(kind) }

// workerSubjects are where workers may publish: requests of workers, reading of inputs, writing of results.
func workerSubjects(cluster, in, out string) []string {
	list := []string{
		"$JS.API.INFO", "$JS.FC.>",
		"$JS.API.STREAM.INFO.OBJ_" + in, "$JS.API.STREAM.MSG.GET.OBJ_" + in, "$JS.API.DIRECT.GET.OBJ_" + in + ".>",
		"$JS.API.CONSUMER.CREATE.OBJ_" + in + ".>", "$JS.API.CONSUMER.DELETE.OBJ_" + in + ".>", "$JS.API.CONSUMER.INFO.OBJ_" + in + ".>",
		"$JS.API.STREAM.INFO.OBJ_" + out, "$JS.API.STREAM.MSG.GET.OBJ_" + out, "$JS.API.DIRECT.GET.OBJ_" + out + ".>",
		"$JS.API.STREAM.PURGE.OBJ_" + out, "$O." + out + ".>",
	}
	for _, k := range message.WorkerKinds {
		list = append(list, Subject(cluster, k))
	}
	return list
}

// WriteServerConfig writes the authorization of NATS servers elsewhere: the public keys, and what workers may do.
func (f Folder) WriteServerConfig(k *Keys) error {
	in, out := Buckets(k.Cluster())
	quote := func(list []string) string {
		for i, s := range list {
			list[i] = strconv.Quote(s)
		}
		return strings.Join(list, ",\n        ")
	}
	text := fmt.Sprintf(`# Who may do what in cluster %s: include this in the configuration of each NATS server.
# No secret is in it. A server of the cluster wants TLS and JetStream with "sync_interval: always" too.
authorization {
  users = [
    { nkey: %s }
    {
      nkey: %s
      permissions {
        publish { allow: [
        %s
        ] }
        subscribe { allow: ["_INBOX.>"] }
      }
    }
  ]
}
`, k.Cluster(), k.OwnerPub, k.WorkerPub, quote(workerSubjects(k.Cluster(), in, out)))
	return atomicfile.WriteFile(f.ServerConfig(), []byte(text), 0o644)
}

// Link is a connection to NATS.
type Link struct {
	*nats.Conn
	Invitation *Invitation
	Key        nkeys.KeyPair
}

// Clock is the time that certificates are compared with. The invitation names the embedded server's own certificate: what it says of times
// is nothing to compare a machine's clock with, which may be wrong by years. Certificates of others are compared with the clock.
func (i *Invitation) Clock() time.Time {
	p, rest := pem.Decode([]byte(i.CA))
	if p == nil || len(bytes.TrimSpace(rest)) > 0 {
		return time.Now()
	}
	c, err := x509.ParseCertificate(p.Bytes)
	if err != nil || c.Subject.CommonName != certificateName || c.CheckSignatureFrom(c) != nil {
		return time.Now()
	}
	return c.NotBefore.Add(time.Hour)
}

// Dial connects, now or as soon as there is somebody, and again whenever the connection is lost.
func (i *Invitation) Dial(name string, changed func(up bool, err error)) (*Link, error) {
	key, err := nkeys.FromSeed([]byte(i.Seed))
	if err != nil {
		return nil, fmt.Errorf("the invitation's key: %w", err)
	}
	pub, err := key.PublicKey()
	if err != nil {
		return nil, err
	}
	conf := &tls.Config{MinVersion: tls.VersionTLS13}
	if i.CA != "" {
		conf.RootCAs = x509.NewCertPool()
		if !conf.RootCAs.AppendCertsFromPEM([]byte(i.CA)) {
			return nil, errors.New("the invitation has no certificate")
		}
		conf.Time = i.Clock
	}
	for _, u := range i.URLs {
		if !strings.HasPrefix(u, "tls://") {
			return nil, fmt.Errorf("address %q: want tls://host:port", u)
		}
	}
	tell := func(up bool, err error) {
		if changed != nil {
			changed(up, err)
		}
	}
	c, err := nats.Connect(
		strings.Join(i.URLs, ","), nats.Name(name), nats.Nkey(pub, key.Sign), nats.Secure(conf),
		nats.MaxReconnects(-1), nats.ReconnectWait(300*time.Millisecond), nats.ReconnectJitter(200*time.Millisecond, 200*time.Millisecond), nats.RetryOnFailedConnect(true),
		nats.ReconnectBufSize(-1), nats.Timeout(10*time.Second), nats.PingInterval(5*time.Second), nats.MaxPingsOutstanding(2), nats.IgnoreAuthErrorAbort(),
		nats.DisconnectErrHandler(func(_ *nats.Conn, err error) { tell(false, err) }),
		nats.ReconnectHandler(func(*nats.Conn) { tell(true, nil) }),
		nats.ConnectHandler(func(*nats.Conn) { tell(true, nil) }),
		nats.ErrorHandler(func(*nats.Conn, *nats.Subscription, error) {}),
	)
	if err != nil {
		return nil, err
	}
	return &Link{c, i, key}, nil
}
