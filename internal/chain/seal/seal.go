// Package seal encrypts data and their openings on the way from a provider to the
// owner of a model.
//
// The format is that of age (age-encryption.org/v1): ChaCha20-Poly1305 in chunks of
// 64 KiB under a random key, which is wrapped for every recipient with X25519, or
// with X25519 and ML-KEM-768 together. Any age program can open what is sealed here,
// and the other way round.
//
// # Soundness
//
// Sealing hides; it does not say who sealed. That the data are a provider's is
// checked against the commitment that the provider registered, with its opening.
package seal

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"

	"filippo.io/age"
	"filippo.io/age/armor"
)

// Errors of Open.
var (
	ErrFormat  = errors.New("not a sealed file")
	ErrKey     = errors.New("sealed for other keys")
	ErrDamaged = errors.New("damaged or cut short")
)

// Key opens what was sealed for its recipient.
type Key struct {
	identity  age.Identity
	Secret    string // AGE-SECRET-KEY-…
	Recipient string // age1…: public
}

// NewKey makes a key: X25519, or, with hybrid, X25519 and ML-KEM-768, for data that
// must stay private longer than elliptic curves may last.
func NewKey(hybrid bool) (*Key, error) {
	if hybrid {
		id, err := age.GenerateHybridIdentity()
		if err != nil {
			return nil, err
		}
		return &Key{id, id.String(), id.Recipient().String()}, nil
	}
	id, err := age.GenerateX25519Identity()
	if err != nil {
		return nil, err
	}
	return &Key{id, id.String(), id.Recipient().String()}, nil
}

// AppendText appends the key as a key file has it, with its recipient in a comment.
func (k *Key) AppendText(b []byte) ([]byte, error) {
	return fmt.Appendf(b, "# SECRET: opens what is sealed for\n# %s\n%s\n", k.Recipient, k.Secret), nil
}

// Keys are the keys of key files.
type Keys []age.Identity

// ReadKeys reads a key file: one key a line; lines that begin with # are comments.
func ReadKeys(r io.Reader) (Keys, error) {
	ids, err := age.ParseIdentities(r)
	if err != nil {
		return nil, fmt.Errorf("no key file: %w", err)
	}
	return ids, nil
}

// Recipients are whom something is sealed for.
type Recipients []age.Recipient

// ParseRecipient reads a recipient, age1….
func ParseRecipient(s string) (Recipients, error) {
	if strings.HasPrefix(strings.ToUpper(strings.TrimSpace(s)), "AGE-SECRET-KEY") {
		return nil, fmt.Errorf("that is a SECRET key, want the recipient that belongs to it: age1…")
	}
	r, err := age.ParseRecipients(strings.NewReader(s))
	if err != nil || len(r) != 1 {
		return nil, fmt.Errorf("%q is no recipient: want age1…", s)
	}
	return r, nil
}

// ReadRecipients reads a file with recipients, one a line.
func ReadRecipients(r io.Reader) (Recipients, error) {
	list, err := age.ParseRecipients(r)
	if err != nil {
		return nil, fmt.Errorf("no file of recipients: %w", err)
	}
	return list, nil
}

// Seal encrypts src for the recipients, as text if armored.
func Seal(dst io.Writer, src io.Reader, to Recipients, armored bool) error {
	var text io.WriteCloser = nopCloser{dst}
	if armored {
		text = armor.NewWriter(dst)
	}
	w, err := age.Encrypt(text, to...)
	if err != nil {
		return err
	}
	if _, err := io.Copy(w, src); err != nil {
		return err
	}
	if err := w.Close(); err != nil {
		return err
	}
	return text.Close()
}

type nopCloser struct{ io.Writer }

func (nopCloser) Close() error { return nil }

// Open decrypts src, armored or not.
//
// # Soundness
//
// What was written to dst before an error is a part of the plaintext: the caller
// must throw it away, as it may have been cut by an attacker.
func Open(dst io.Writer, src io.Reader, keys Keys) error {
	in := bufio.NewReader(src)
	var from io.Reader = in
	head, err := in.Peek(len(armor.Header))
	if err != nil && err != io.EOF {
		return err
	}
	if bytes.Equal(head, []byte(armor.Header)) {
		from = armor.NewReader(in)
	} else if !bytes.HasPrefix(head, []byte("age-encryption.org/")) {
		return ErrFormat
	}
	r, err := age.Decrypt(from, keys...)
	var wrong *age.NoIdentityMatchError
	switch {
	case errors.As(err, &wrong):
		return ErrKey
	case err != nil:
		return fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	track := &tracked{w: dst}
	if _, err := io.Copy(track, r); err != nil {
		if track.err != nil {
			return track.err
		}
		return fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	return nil
}

// tracked tells an error of writing from one of reading.
type tracked struct {
	w   io.Writer
	err error
}

func (t *tracked) Write(p []byte) (int, error) {
	n, err := t.w.Write(p)
	t.err = err
	return n, err
}
