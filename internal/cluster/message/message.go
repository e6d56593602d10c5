// Package message is what coordinator, workers and owner say to each other (SPEC 16).
//
// Every message is signed, an answer together with the request that it answers: who carries messages can lose or repeat them, and neither
// make nor change one. Repeated ones do no harm: each request is such that the second time changes nothing.
package message

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/nats-io/nkeys"
)

// Protocol is the version of the messages. Peers of another are refused.
const Protocol = 1

// MaxBytes of a message.
const MaxBytes = 256 << 10

// domain separates signatures of this protocol from those of others.
const domain = "aivm cluster message 1\n"

// ErrForged says of a message that who is said to have signed it has not.
var ErrForged = errors.New("the signature of the message is false")

// Kind of a request.
type Kind string

// Kinds. The first are a worker's, the others the owner's.
const (
	KindJoin   Kind = "join"
	KindLease  Kind = "lease"
	KindBeat   Kind = "beat"
	KindResult Kind = "result"
	KindFail   Kind = "fail"
	KindLeave  Kind = "leave"

	KindStatus Kind = "status"
	KindAdd    Kind = "add"
	KindCancel Kind = "cancel"
	KindDrain  Kind = "drain"
)

// WorkerKinds are what workers ask, OwnerKinds what the owner does.
var (
	WorkerKinds = []Kind{KindJoin, KindLease, KindBeat, KindResult, KindFail, KindLeave}
	OwnerKinds  = []Kind{KindStatus, KindAdd, KindCancel, KindDrain}
)

// Envelope is a message as it is sent.
type Envelope struct {
	Protocol int             `json:"protocol"`
	From     string          `json:"from"` // public key
	Body     json.RawMessage `json:"body"`
	Sig      []byte          `json:"sig"`
}

// Join is a worker's first request. Its key is of this process alone; Vouch is the signature of a key that the cluster knows.
type Join struct {
	Version   string `json:"version"`
	Host      string `json:"host"`
	Recipient string `json:"recipient"` // of age: whom secrets are sealed for
	Bytes     int64  `json:"bytes"`     // of memory that it offers
	Slots     int    `json:"slots"`     // tasks at once
	Vouch     []byte `json:"vouch"`
}

// Joined is the answer.
type Joined struct {
	BeatMillis int `json:"beat_millis"`
}

// Lease asks for a task.
type Lease struct {
	Free int64 `json:"free"`
}

// Leased is the answer: a task, or when to ask again.
type Leased struct {
	Grant       *Grant `json:"grant,omitempty"`
	RetryMillis int    `json:"retry_millis"`
	Drain       bool   `json:"drain"` // there will be none any more
	Unknown     bool   `json:"unknown"`
}

// Work names a task and the lease of it.
type Work struct {
	Job   string `json:"job"`
	Task  int    `json:"task"`
	Token uint64 `json:"token"`
}

// Grant is a task with what it is made of.
type Grant struct {
	Work
	Name      string  `json:"name"`
	Bytes     int64   `json:"bytes"`
	Context   string  `json:"context"` // what the result is bound to
	Inputs    []Input `json:"inputs"`
	Key       []byte  `json:"key"`       // of the job, sealed for the worker: it opens the inputs
	Recipient string  `json:"recipient"` // whom the result is sealed for
}

// Input is a sealed file.
type Input struct {
	Name   string `json:"name"` // in the folder of the task
	SHA256 string `json:"sha256"`
	Bytes  int64  `json:"bytes"`
	Shared bool   `json:"shared"` // other tasks of the job have it too
}

// Beat says that a worker is alive and what it is at.
type Beat struct {
	Works []Doing `json:"works"`
	Peak  int64   `json:"peak"` // bytes that its tasks have held
}

// Doing is a task and how far it is.
type Doing struct {
	Work
	Stage string `json:"stage"`
}

// Beaten is the answer.
type Beaten struct {
	Stop    []Stop `json:"stop"`
	Drain   bool   `json:"drain"`
	Unknown bool   `json:"unknown"` // join again
}

// Stop says that a task is not wanted any more.
type Stop struct {
	Work
	Why string `json:"why"`
}

// Result is where the result of a task is.
type Result struct {
	Work
	SHA256  string  `json:"sha256"`
	Bytes   int64   `json:"bytes"`
	Seconds float64 `json:"seconds"`
	Peak    int64   `json:"peak"`
}

// Verdict on a result.
type Verdict string

// Verdicts. After Again the worker sends its result once more.
const (
	Accepted  Verdict = "accepted"
	Duplicate Verdict = "duplicate"
	Refused   Verdict = "refused"
	Again     Verdict = "again"
)

// Judged is the answer.
type Judged struct {
	Verdict Verdict `json:"verdict"`
	Why     string  `json:"why"`
}

// Failure of a task.
type Failure struct {
	Work
	Error   string `json:"error"`
	Final   bool   `json:"final"`   // trying again is no use
	Damaged string `json:"damaged"` // SHA-256 of an input that is not what its name says
}

// Add adds a job of the owner's.
type Add struct {
	Folder   string `json:"folder"`
	Priority string `json:"priority"`
	Context  string `json:"context"`
}

// Cancel cancels a job, or tasks of it.
type Cancel struct {
	Job   string `json:"job"`
	Tasks []int  `json:"tasks"` // all if there are none
}

// Drain ends the cluster when what is being done is done.
type Drain struct{}

// Done is an answer that says no more.
type Done struct {
	Job   string `json:"job"`
	Tasks int    `json:"tasks"`
}

// Status is how it is about the cluster.
type Status struct {
	Draining bool           `json:"draining"`
	Version  string         `json:"version"`
	Workers  []WorkerStatus `json:"workers"`
	Jobs     []JobStatus    `json:"jobs"`
}

// WorkerStatus is a worker.
type WorkerStatus struct {
	ID      string  `json:"id"`
	Host    string  `json:"host"`
	Bytes   int64   `json:"bytes"`
	Free    int64   `json:"free"`
	Works   []Doing `json:"works"`
	Silent  float64 `json:"silent"` // seconds since it was heard of
	Banned  bool    `json:"banned"`
	Results int     `json:"results"`
}

// JobStatus is a job.
type JobStatus struct {
	ID       string         `json:"id"`
	Folder   string         `json:"folder"`
	Priority string         `json:"priority"`
	Status   string         `json:"status"`
	Tasks    map[string]int `json:"tasks"` // by status
	Errors   []string       `json:"errors"`
}

// reply is the body of an answer.
type reply struct {
	Request string          `json:"request"` // SHA-256 of the request
	Error   string          `json:"error,omitempty"`
	Body    json.RawMessage `json:"body,omitempty"`
}

func toSign(kind Kind, body []byte) []byte {
	return bytes.Join([][]byte{[]byte(domain), []byte(kind), []byte("\n"), body}, nil)
}

func seal(key nkeys.KeyPair, kind Kind, body any) ([]byte, error) {
	b, err := json.Marshal(body)
	if err != nil {
		return nil, err
	}
	from, err := key.PublicKey()
	if err != nil {
		return nil, err
	}
	sig, err := key.Sign(toSign(kind, b))
	if err != nil {
		return nil, err
	}
	out, err := json.Marshal(Envelope{Protocol, from, b, sig})
	if err == nil && len(out) > MaxBytes {
		err = fmt.Errorf("a message of %d bytes, want %d at most", len(out), MaxBytes)
	}
	return out, err
}

func open(b []byte, kind Kind) (*Envelope, error) {
	if len(b) > MaxBytes {
		return nil, fmt.Errorf("a message of %d bytes, want %d at most", len(b), MaxBytes)
	}
	e := &Envelope{}
	if err := json.Unmarshal(b, e); err != nil {
		return nil, fmt.Errorf("no message: %w", err)
	}
	key, err := nkeys.FromPublicKey(e.From)
	if err != nil || key.Verify(toSign(kind, e.Body), e.Sig) != nil {
		return nil, ErrForged
	}
	if e.Protocol != Protocol {
		return nil, &VersionError{fmt.Sprintf("protocol %d", e.Protocol), fmt.Sprintf("protocol %d", Protocol)}
	}
	return e, nil
}

// VersionError says that two versions differ.
type VersionError struct{ Got, Want string }

func (e *VersionError) Error() string {
	return fmt.Sprintf("the worker is of %s, the cluster of %s: use one version", e.Got, e.Want)
}

// Request makes a request.
func Request(key nkeys.KeyPair, kind Kind, body any) ([]byte, error) { return seal(key, kind, body) }

// OpenRequest says who has made a request, and what it is.
func OpenRequest(b []byte, kind Kind) (from string, body []byte, err error) {
	e, err := open(b, kind)
	if err != nil {
		return "", nil, err
	}
	return e.From, e.Body, nil
}

// Reply makes the answer to a request: a body, or an error.
func Reply(key nkeys.KeyPair, kind Kind, request []byte, body any, failure error) ([]byte, error) {
	r := reply{Request: sum(request)}
	if failure != nil {
		r.Error = failure.Error()
	} else {
		b, err := json.Marshal(body)
		if err != nil {
			return nil, err
		}
		r.Body = b
	}
	return seal(key, kind, r)
}

// RemoteError is what the other side says.
type RemoteError string

func (e RemoteError) Error() string { return string(e) }

// OpenReply reads the answer of whose public key is from to a request.
func OpenReply(b []byte, kind Kind, from string, request []byte, body any) error {
	e, err := open(b, kind)
	if err != nil {
		return err
	}
	var r reply
	if e.From != from {
		return fmt.Errorf("%w: it is of %s, want %s", ErrForged, e.From, from)
	}
	if err := json.Unmarshal(e.Body, &r); err != nil {
		return fmt.Errorf("no answer: %w", err)
	}
	if r.Request != sum(request) {
		return fmt.Errorf("%w: it answers another request", ErrForged)
	}
	if r.Error != "" {
		return RemoteError(r.Error)
	}
	return json.Unmarshal(r.Body, body)
}

func sum(b []byte) string {
	h := sha256.Sum256(b)
	return hex.EncodeToString(h[:])
}

// Vouched is what a key of the cluster signs for a worker.
func Vouched(worker, recipient string) []byte {
	return []byte(domain + "vouch\n" + worker + "\n" + recipient)
}
