package cluster

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"filippo.io/age"
	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"
	"github.com/nats-io/nkeys"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/chain/seal"
	"github.com/aivm/aivm/internal/cluster/artifact"
	"github.com/aivm/aivm/internal/cluster/journal"
	"github.com/aivm/aivm/internal/cluster/message"
	"github.com/aivm/aivm/internal/cluster/transport"
)

// rogue is a worker that does what it likes.
type rogue struct {
	t     *testing.T
	r     *rig
	link  *transport.Link
	key   nkeys.KeyPair
	opens *age.X25519Identity
}

func (r *rig) rogue() *rogue {
	r.t.Helper()
	i, err := transport.ReadInvitation(r.folder.WorkerFile())
	require.NoError(r.t, err)
	link, err := i.Dial("rogue", nil)
	require.NoError(r.t, err)
	r.t.Cleanup(link.Close)
	r.until("connected", link.IsConnected)
	key, err := nkeys.CreateUser()
	require.NoError(r.t, err)
	opens, err := age.GenerateX25519Identity()
	require.NoError(r.t, err)
	return &rogue{r.t, r, link, key, opens}
}

func (x *rogue) ask(kind message.Kind, body, answer any) error {
	return x.link.Ask(context.Background(), x.key, kind, patience, body, answer)
}

func (x *rogue) id() string { id, _ := x.key.PublicKey(); return id }

// offer is a join of the rogue's.
func (x *rogue) offer() message.Join {
	to := x.opens.Recipient().String()
	vouch, err := x.link.Key.Sign(message.Vouched(x.id(), to))
	require.NoError(x.t, err)
	return message.Join{Version: x.r.version, Host: "h", Recipient: to, Bytes: 64 << 20, Slots: 8, Vouch: vouch}
}

func (x *rogue) join() {
	var j message.Joined
	require.NoError(x.t, x.ask(message.KindJoin, x.offer(), &j))
}

// take leases a task.
func (x *rogue) take() *message.Grant {
	x.t.Helper()
	var l message.Leased
	x.r.until("a lease", func() bool {
		require.NoError(x.t, x.ask(message.KindLease, message.Lease{Free: 64 << 20}, &l))
		return l.Grant != nil
	})
	return l.Grant
}

// put puts something where results are, sealed for somebody.
func (x *rogue) put(text, recipient string) artifact.Ref {
	x.t.Helper()
	to, err := seal.ParseRecipient(recipient)
	require.NoError(x.t, err)
	var b bytes.Buffer
	require.NoError(x.t, seal.Seal(&b, strings.NewReader(text), to, false))
	return x.putRaw(b.Bytes())
}

func (x *rogue) putRaw(b []byte) artifact.Ref {
	x.t.Helper()
	js, err := jetstream.New(x.link.Conn)
	require.NoError(x.t, err)
	_, out := transport.Buckets(x.link.Invitation.Cluster)
	bucket, err := js.ObjectStore(context.Background(), out)
	require.NoError(x.t, err)
	h := sha256.Sum256(b)
	ref := artifact.Ref{SHA256: hex.EncodeToString(h[:]), Bytes: int64(len(b))}
	_, err = bucket.PutBytes(context.Background(), ref.SHA256, b)
	require.NoError(x.t, err)
	return ref
}

// bring brings a result.
func (x *rogue) bring(w message.Work, ref artifact.Ref) message.Judged {
	x.t.Helper()
	var j message.Judged
	x.r.until("a verdict", func() bool {
		require.NoError(x.t, x.ask(message.KindResult, message.Result{Work: w, SHA256: ref.SHA256, Bytes: ref.Bytes}, &j))
		return j.Verdict != message.Again
	})
	return j
}

// right is the right result of a task.
func (h *hashing) rightOf(t *testing.T, i int) string {
	in, err := os.ReadFile(h.in(i))
	require.NoError(t, err)
	return answer(string(in) + "secret of all")
}

// False results of every kind count for nothing and ban who has brought them; the tasks are done by others.
func TestLiars(t *testing.T) {
	h := newHashing(t, 7)
	r := newRig(t, h)
	id := r.add(h, "normal")
	stranger, err := age.GenerateX25519Identity()
	require.NoError(t, err)
	lies := map[string]func(x *rogue, g *message.Grant) artifact.Ref{
		"wrong":           func(x *rogue, g *message.Grant) artifact.Ref { return x.put("wrong", g.Recipient) },
		"empty":           func(x *rogue, g *message.Grant) artifact.Ref { return x.put("", g.Recipient) },
		"of another task": func(x *rogue, g *message.Grant) artifact.Ref { return x.put(h.rightOf(t, (g.Task+1)%h.n), g.Recipient) },
		"for somebody else": func(x *rogue, g *message.Grant) artifact.Ref {
			return x.put(h.rightOf(t, g.Task), stranger.Recipient().String())
		},
		"not sealed":           func(x *rogue, g *message.Grant) artifact.Ref { return x.putRaw([]byte(h.rightOf(t, g.Task))) },
		"cut off when sealed":  func(x *rogue, g *message.Grant) artifact.Ref { return x.putRaw([]byte("age-encryption.org/v1\n-> X")) },
		"right but then wrong": func(x *rogue, g *message.Grant) artifact.Ref { return x.put(h.rightOf(t, g.Task)+" ", g.Recipient) },
	}
	for name, lie := range lies {
		x := r.rogue()
		x.join()
		g := x.take()
		other := x.take()
		j := x.bring(g.Work, lie(x, g))
		require.Equal(t, message.Refused, j.Verdict, name)
		require.NotEqual(t, journal.Done, r.job(id).Tasks[g.Task].Status, name)
		held, leased := ptr(r.job(id)).Tasks[other.Task].Held()
		require.False(t, leased && held.Worker == x.id(), "%s: what else it has goes to others", name)
		var joined message.Joined
		require.ErrorContains(t, x.ask(message.KindJoin, x.offer(), &joined), "false result", name)
		var l message.Leased
		require.NoError(t, x.ask(message.KindLease, message.Lease{Free: 1 << 30}, &l))
		require.Nil(t, l.Grant, name)
		j = x.bring(g.Work, x.put(h.rightOf(t, g.Task), g.Recipient))
		require.Equal(t, message.Refused, j.Verdict, "%s: it is banned", name)
	}
	require.Empty(t, h.kept)
	r.worker(&hands{}, "")
	r.finished(id, h)
}

func ptr[T any](x T) *T { return &x }

// Tokens fence: a lost lease counts once if it is the first, and not after; a lease of others, or of other tasks, never does; nothing is
// done twice.
func TestLateAndDuplicate(t *testing.T) {
	h := newHashing(t, 2)
	r := newRig(t, h)
	id := r.add(h, "normal")
	x, y := r.rogue(), r.rogue()
	x.join()
	first, second := x.take(), x.take()
	lost := func(task int) func() bool {
		return func() bool { return r.job(id).Tasks[task].Status == journal.Pending }
	}
	r.until("the leases of the silent are lost", func() bool { return lost(first.Task)() && lost(second.Task)() })

	// The one is brought late, while nobody has finished.
	y.join()
	again := y.take()
	require.Greater(t, again.Token, second.Token)
	mine := first
	if again.Task == second.Task {
		mine = second
	}
	ref := x.put(h.rightOf(t, mine.Task), mine.Recipient)
	stolen := message.Work{Job: id, Task: again.Task, Token: again.Token}
	require.Equal(t, message.Refused, x.bring(stolen, ref).Verdict, "the lease is y's")
	require.Equal(t, message.Refused, x.bring(message.Work{Job: id, Task: mine.Task, Token: 999}, ref).Verdict)
	require.Equal(t, message.Refused, x.bring(message.Work{Job: "none", Task: mine.Task, Token: mine.Token}, ref).Verdict)
	require.Equal(t, message.Refused, x.bring(message.Work{Job: id, Task: 1 - mine.Task, Token: mine.Token}, ref).Verdict)
	require.Equal(t, message.Refused, x.bring(message.Work{Job: id, Task: -1, Token: mine.Token}, ref).Verdict)
	require.Equal(t, message.Accepted, x.bring(mine.Work, ref).Verdict, "late")
	require.Equal(t, x.id(), r.job(id).Tasks[mine.Task].By)

	// Who has it now is told to stop, and comes too late.
	var b message.Beaten
	require.NoError(t, y.ask(message.KindBeat, message.Beat{Works: []message.Doing{{Work: again.Work}}}, &b))
	require.Equal(t, []message.Stop{{Work: again.Work, Why: "done"}}, b.Stop)
	require.Equal(t, message.Duplicate, y.bring(again.Work, y.put(h.rightOf(t, again.Task), again.Recipient)).Verdict)
	require.Equal(t, message.Duplicate, x.bring(mine.Work, ref).Verdict)
	require.Equal(t, 1, h.kept[mine.Task])

	// The other is done by somebody else before the late one comes.
	rest := second
	if mine == second {
		rest = first
	}
	r.worker(&hands{}, "")
	r.finished(id, h)
	require.Equal(t, message.Duplicate, x.bring(rest.Work, x.put(h.rightOf(t, rest.Task), rest.Recipient)).Verdict)
	require.Equal(t, 1, h.kept[rest.Task])
	var f message.Done
	require.NoError(t, x.ask(message.KindFail, message.Failure{Work: rest.Work, Error: "late", Final: true}, &f))
	require.Equal(t, journal.Done, r.job(id).Tasks[rest.Task].Status, "a late failure is nothing")
}

// Artifacts that are damaged in the store are noticed, and sent again, both ways.
func TestCorruptArtifacts(t *testing.T) {
	h := newHashing(t, 1)
	r := newRig(t, h)
	js, err := jetstream.New(r.up.link.Conn)
	require.NoError(t, err)
	in, out := transport.Buckets(r.up.link.Invitation.Cluster)
	inputs, err := js.ObjectStore(context.Background(), in)
	require.NoError(t, err)
	results, err := js.ObjectStore(context.Background(), out)
	require.NoError(t, err)

	id := r.add(h, "normal")
	x := r.rogue()
	x.join()
	g := x.take() // the inputs are in the store
	for _, i := range g.Inputs {
		b, err := inputs.GetBytes(context.Background(), i.SHA256)
		require.NoError(t, err)
		require.NotContains(t, string(b), "secret", "what is stored is sealed")
		b[len(b)-1] ^= 1
		_, err = inputs.PutBytes(context.Background(), i.SHA256, b)
		require.NoError(t, err)
	}
	h.full = 1 // the first result finds the disk full: the worker has time to see its artifact damaged
	var d message.Done
	require.NoError(t, x.ask(message.KindLeave, struct{}{}, &d))
	w := r.worker(&hands{}, "")
	watch, err := results.Watch(context.Background(), jetstream.UpdatesOnly())
	require.NoError(t, err)
	defer func() { _ = watch.Stop() }()
	select {
	case info := <-watch.Updates():
		_, _ = results.PutBytes(context.Background(), info.Name, []byte("damaged"))
	case <-time.After(patience):
		t.Fatal("no result")
	}
	r.finished(id, h)
	j := r.job(id)
	require.Equal(t, w.ID(), j.Tasks[0].By)
	require.NotZero(t, j.Tasks[0].Errors, "the worker has told of the damaged inputs")
	require.NotContains(t, r.up.Status().Jobs[0].Status, "failed")
}

// Workers of other versions, and those without an invitation, are refused, with the reason.
func TestWhoMayJoin(t *testing.T) {
	h := newHashing(t, 1)
	r := newRig(t, h)
	i, err := transport.ReadInvitation(r.folder.WorkerFile())
	require.NoError(t, err)
	m := r.invited(&hands{}, i, "2", t.TempDir())
	require.EqualError(t, <-m.done, "the cluster refuses the worker: the worker is of aivm 2, the cluster of aivm 1: use one version")

	x := r.rogue()
	for name, change := range map[string]func(j *message.Join){
		"no invitation": func(j *message.Join) { j.Vouch[3] ^= 1 },
		"no invitation to this cluster": func(j *message.Join) {
			j.Recipient = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"
		},
		"offers nothing": func(j *message.Join) { j.Bytes = -1 },
	} {
		j := x.offer()
		change(&j)
		var a message.Joined
		require.ErrorContains(t, x.ask(message.KindJoin, j, &a), name)
	}
	require.Empty(t, r.up.Status().Workers)

	// A worker of another cluster's invitation does not come through the door.
	other := newRig(t, h)
	foreign, err := transport.ReadInvitation(other.folder.WorkerFile())
	require.NoError(t, err)
	foreign.URLs = i.URLs
	var refused atomic.Value
	link, err := foreign.Dial("foreign", func(_ bool, err error) { refused.Store(fmt.Sprint(err)) })
	require.NoError(t, err)
	defer link.Close()
	require.Error(t, link.FlushTimeout(time.Second), "another certificate")
	foreign.CA = i.CA
	link2, err := foreign.Dial("foreign", nil)
	require.NoError(t, err)
	defer link2.Close()
	require.Error(t, link2.FlushTimeout(time.Second), "another key")
}

// A worker can ask for what workers do, and no more, by NATS and by the coordinator.
func TestWhatWorkersMay(t *testing.T) {
	h := newHashing(t, 1)
	r := newRig(t, h)
	id := r.add(h, "normal")
	x := r.rogue()
	x.join()
	denied := make(chan error, 100)
	x.link.SetErrorHandler(func(_ *nats.Conn, _ *nats.Subscription, err error) { denied <- err })
	in, _ := transport.Buckets(x.link.Invitation.Cluster)
	cluster := x.link.Invitation.Cluster
	for _, subject := range []string{
		transport.Subject(cluster, message.KindCancel), transport.Subject(cluster, message.KindDrain), transport.Subject(cluster, message.KindAdd),
		"$O." + in + ".C.x", "$JS.API.STREAM.DELETE.OBJ_" + in, "$JS.API.STREAM.PURGE.OBJ_" + in, "$SYS.REQ.SERVER.PING", "other",
	} {
		require.NoError(t, x.link.Publish(subject, []byte("{}")))
		select {
		case err := <-denied:
			require.ErrorIs(t, err, nats.ErrPermissionViolation, subject)
		case <-time.After(patience):
			t.Fatalf("%s is allowed", subject)
		}
	}
	_, err := x.link.SubscribeSync(transport.Subject(cluster, message.KindLease))
	require.NoError(t, err)
	require.ErrorIs(t, <-denied, nats.ErrPermissionViolation)

	// Through the owner's door, with a key that is not the owner's.
	i, err := transport.ReadInvitation(r.folder.OwnerFile())
	require.NoError(t, err)
	link, err := i.Dial("owner", nil)
	require.NoError(t, err)
	defer link.Close()
	for _, kind := range message.OwnerKinds {
		var d message.Done
		err := link.Ask(context.Background(), x.key, kind, patience, message.Cancel{Job: id}, &d)
		require.ErrorContains(t, err, "only the owner", kind)
	}
	require.False(t, r.up.Draining())
	o, err := Command(i)
	require.NoError(t, err)
	defer o.Close()
	s, err := o.Status(context.Background())
	require.NoError(t, err)
	require.Len(t, s.Jobs, 1)
	_, err = o.Add(context.Background(), "/nowhere", "normal", "")
	require.EqualError(t, err, "/nowhere has no job")
	_, err = o.Add(context.Background(), h.dir, "urgent", "")
	require.ErrorContains(t, err, "want low, normal or high")
	d, err := o.Cancel(context.Background(), id, nil)
	require.NoError(t, err)
	require.Equal(t, 1, d.Tasks)
	_, err = o.Drain(context.Background())
	require.NoError(t, err)
	require.True(t, r.up.Draining())
}

// Nobody can make or change a message, take an answer for that of another request, or bring down the coordinator with what is none.
func TestForgedMessages(t *testing.T) {
	r := newRig(t, newHashing(t, 1))
	x := r.rogue()
	request, err := message.Request(x.key, message.KindJoin, x.offer())
	require.NoError(t, err)
	subject := transport.Subject(x.link.Invitation.Cluster, message.KindJoin)
	good, err := x.link.Request(subject, request, patience)
	require.NoError(t, err)
	var j message.Joined
	owner := x.link.Invitation.Owner
	require.NoError(t, message.OpenReply(good.Data, message.KindJoin, owner, request, &j))
	require.ErrorIs(t, message.OpenReply(good.Data, message.KindLease, owner, request, &j), message.ErrForged)
	require.ErrorIs(t, message.OpenReply(good.Data, message.KindJoin, x.id(), request, &j), message.ErrForged)
	require.ErrorIs(t, message.OpenReply(good.Data, message.KindJoin, owner, append(request, ' '), &j), message.ErrForged)
	for n := 0; n < len(good.Data); n += 3 {
		b := bytes.Clone(good.Data)
		b[n] ^= 1
		require.Error(t, message.OpenReply(b, message.KindJoin, owner, request, &j), n)
	}
	var e message.Envelope
	require.NoError(t, json.Unmarshal(request, &e))
	e.Protocol = 2
	old, err := json.Marshal(e)
	require.NoError(t, err)
	for name, b := range map[string][]byte{
		"signature": bytes.Replace(request, []byte("slots"), []byte("slotz"), 1), "no message": []byte("{"), "protocol 2": old, "more": nil,
		"is false": []byte(`{"protocol":1,"from":"U","body":{},"sig":""}`),
	} {
		m, err := x.link.Request(subject, b, patience)
		require.NoError(t, err)
		var remote message.RemoteError
		require.ErrorAs(t, message.OpenReply(m.Data, message.KindJoin, owner, b, &j), &remote, name)
		if name != "more" {
			require.ErrorContains(t, remote, name)
		}
	}
	m, err := x.link.Request(subject, bytes.Repeat([]byte("["), message.MaxBytes+1), patience)
	require.NoError(t, err)
	require.Contains(t, string(m.Data), "at most")
}

// Clocks decide nothing: a journal whose times are of other centuries, and certificates whose times are not now.
func TestClockSkew(t *testing.T) {
	h := newHashing(t, 4)
	r := newRig(t, h)
	id := r.add(h, "normal")
	x := r.rogue()
	x.join()
	g := x.take()
	require.NoError(t, r.up.Close())
	path := filepath.Join(r.folder.Journal(), "journal.log")
	b, err := os.ReadFile(path)
	require.NoError(t, err)
	var skewed []byte
	for i, line := range strings.Split(strings.TrimSpace(string(b)), "\n") {
		year := []string{"1971", "2199"}[i%2]
		body := regexp.MustCompile(`"at":"\d+`).ReplaceAllString(line[9:], `"at":"`+year)
		skewed = append(skewed, journal.Line([]byte(body))...)
	}
	require.NoError(t, os.WriteFile(path, skewed, 0o600))
	r.start()
	held, leased := ptr(r.job(id)).Tasks[g.Task].Held()
	require.True(t, leased)
	require.Equal(t, g.Token, held.Token, "the lease is not lost because of a time")
	r.until("connected again", x.link.IsConnected)
	j := x.bring(g.Work, x.put(h.rightOf(t, g.Task), g.Recipient))
	require.Equal(t, message.Accepted, j.Verdict)
	r.worker(&hands{}, "")
	r.finished(id, h)

	i, err := transport.ReadInvitation(r.folder.WorkerFile())
	require.NoError(t, err)
	require.Less(t, i.Clock().Unix(), time.Now().Unix(), "the certificate is compared with its own time")
	i.CA += i.CA
	require.InDelta(t, time.Now().Unix(), i.Clock().Unix(), 60, "certificates of others with the clock")
}

// A worker that is cut off goes on, and its result counts when it is back; meanwhile its task is given to others.
func TestPartition(t *testing.T) {
	h := newHashing(t, 2)
	r := newRig(t, h)
	id := r.add(h, "normal")
	p := newProxy(t, r.listen)
	hold, at, goOn := held()
	m := r.worker(hold, p.addr())
	i := receive(t, at)
	p.set(true)
	r.until("the lease is lost", func() bool { return r.job(id).Tasks[i].Status == journal.Pending })
	close(goOn)
	time.Sleep(50 * time.Millisecond)
	require.NotEqual(t, journal.Done, r.job(id).Tasks[i].Status)
	p.set(false)
	r.finished(id, h)
	require.Equal(t, m.ID(), r.job(id).Tasks[i].By, "the late result of the lost lease")
	require.Equal(t, 1, h.kept[i])

	// The other way round: somebody else is first, the one that was cut off is told to stop.
	h2 := newHashing(t, 1)
	r.jobs[h2.dir] = h2
	hold2, at2, _ := held()
	m.Drain()
	require.NoError(t, <-m.done)
	p2 := newProxy(t, r.listen)
	cut := r.worker(hold2, p2.addr())
	id2 := r.add(h2, "normal")
	receive(t, at2)
	p2.set(true)
	other := r.worker(&hands{}, "")
	r.finished(id2, h2)
	require.Equal(t, other.ID(), r.job(id2).Tasks[0].By)
	p2.set(false)
	cut.Drain()
	require.NoError(t, <-cut.done, "it has stopped")
	require.Equal(t, 1, h2.kept[0])
}
