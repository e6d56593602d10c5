package transcript

import (
	"errors"
	"fmt"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/field"
)

// Causes of a malformed tape.
var (
	ErrShort = errors.New("transcript: the proof is too short")
	ErrLong  = errors.New("transcript: the proof is too long")
)

// Kind says what an event of the transcript is.
type Kind string

// The kinds of events: public values absorbed, messages of the prover absorbed
// and put on the tape, such of which a digest is absorbed, challenges.
const (
	Public    Kind = "public"
	Message   Kind = "message"
	Vector    Kind = "vector"
	Challenge Kind = "challenge"
)

// Event is an entry of the transcript's list: what happened, its label, and the
// number of elements.
type Event struct {
	Kind  Kind
	Label string
	Count int
}

// String writes the event as one line of a golden list.
func (e Event) String() string { return fmt.Sprintf("%s %s %d", e.Kind, e.Label, e.Count) }

// Log collects the events of a transcript where one is set; nil collects
// nothing.
type Log struct{ Events []Event }

func (l *Log) add(k Kind, label string, n int) {
	if l != nil {
		l.Events = append(l.Events, Event{k, label, n})
	}
}

// Writer is the prover's end.
type Writer struct {
	Log    *Log
	sponge sponge[fr.Element]
	tape   []fr.Element
}

// NewWriter starts a transcript of a domain.
// SPEC 11.2.
func NewWriter(domain string) *Writer { return NewWriterOver(NewPoseidon2(), domain) }

// NewWriterOver starts a transcript over any permutation, as NewReader does.
func NewWriterOver(p Permutation[fr.Element], domain string) *Writer {
	return &Writer{sponge: newSponge(&field.Native{}, p, domain)}
}

// Absorb absorbs values that the verifier knows; they do not go on the tape.
func (w *Writer) Absorb(label string, xs ...fr.Element) {
	w.Log.add(Public, label, len(xs))
	for i := range xs {
		w.sponge.absorb(xs[i])
	}
}

// Send absorbs a message of the prover and puts it on the tape.
func (w *Writer) Send(label string, xs ...fr.Element) {
	w.Log.add(Message, label, len(xs))
	for i := range xs {
		w.sponge.absorb(xs[i])
	}
	w.tape = append(w.tape, xs...)
}

// Challenge draws a challenge.
func (w *Writer) Challenge(label string) fr.Element {
	w.Log.add(Challenge, label, 1)
	return w.sponge.squeeze()
}

// Challenges draws n challenges.
func (w *Writer) Challenges(label string, n int) []fr.Element {
	w.Log.add(Challenge, label, n)
	c := make([]fr.Element, n)
	for i := range c {
		c[i] = w.sponge.squeeze()
	}
	return c
}

// Clone is a writer that goes on from here by itself.
func (w *Writer) Clone() *Writer {
	c := *w
	c.tape = slices.Clone(w.tape)
	return &c
}

// Tape is all that was sent.
func (w *Writer) Tape() []fr.Element { return w.tape }

// Reader is the verifier's end, in any arithmetic.
type Reader[E any] struct {
	Log    *Log
	sponge sponge[E]
	tape   []E
	short  bool
}

// NewReader starts reading a tape in a domain. The tape must have canonical
// elements; decoding sees to that.
func NewReader[E any](f field.Arith[E], p Permutation[E], domain string, tape []E) *Reader[E] {
	return &Reader[E]{sponge: newSponge(f, p, domain), tape: tape}
}

// Absorb absorbs values that the verifier knows.
func (r *Reader[E]) Absorb(label string, xs ...E) {
	r.Log.add(Public, label, len(xs))
	for i := range xs {
		r.sponge.absorb(xs[i])
	}
}

// Receive takes the prover's next n elements and absorbs them. On a tape that
// ends before, the missing elements are zero and Done reports ErrShort.
func (r *Reader[E]) Receive(label string, n int) []E {
	r.Log.add(Message, label, n)
	xs := r.take(n)
	for i := range xs {
		r.sponge.absorb(xs[i])
	}
	return xs
}

func (r *Reader[E]) take(n int) []E {
	xs := make([]E, n)
	for i := range xs {
		if i < len(r.tape) {
			xs[i] = r.tape[i]
		} else {
			xs[i], r.short = field.Zero(r.sponge.arith), true
		}
	}
	r.tape = r.tape[min(n, len(r.tape)):]
	return xs
}

// Challenge draws a challenge.
func (r *Reader[E]) Challenge(label string) E {
	r.Log.add(Challenge, label, 1)
	return r.sponge.squeeze()
}

// Challenges draws n challenges.
func (r *Reader[E]) Challenges(label string, n int) []E {
	r.Log.add(Challenge, label, n)
	c := make([]E, n)
	for i := range c {
		c[i] = r.sponge.squeeze()
	}
	return c
}

// Done reports a tape that was too short or has elements left over.
//
// # Soundness
//
// A verifier that does not call Done accepts proofs with anything appended.
func (r *Reader[E]) Done() error {
	switch {
	case r.short:
		return ErrShort
	case len(r.tape) > 0:
		return ErrLong
	}
	return nil
}
