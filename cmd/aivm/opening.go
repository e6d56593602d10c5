package main

import (
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/internal/atomicfile"
	"github.com/aivm/aivm/internal/int128"
	"github.com/aivm/aivm/internal/pcs"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/prover"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/vm/kernel"
)

// Kinds of files beside proofs, in their field "aivm".
const (
	commitmentKind   = "commitment"
	dataOpeningKind  = "opening of data, SECRET"
	modelOpeningKind = "opening of a model, SECRET"
)

// maxOpening bounds what is read of a commitment or an opening.
const maxOpening = 4 << 30

// tensorDecl is what a commitment says of a tensor.
type tensorDecl struct {
	Name   string `json:"name"`
	Format string `json:"format"`
	Axes   []axis `json:"axes"`

	Classes []string `json:"classes,omitempty"` // names of the entries of the last axis
}

func declOf(name string, t *isa.TensorType) tensorDecl {
	return tensorDecl{Name: name, Format: t.Format.String(), Axes: axesOf(t.Axes)}
}

func (d tensorDecl) String() string {
	if len(d.Classes) == 0 {
		return d.shape()
	}
	return d.shape() + " of " + asm.ClassesText(d.Classes)
}

func (d tensorDecl) shape() string { return d.Name + " " + d.Format + axesText(d.Axes) }

// commitmentFile is the public commitment to a data set.
type commitmentFile struct {
	AIVM    string       `json:"aivm"` // commitmentKind
	Version int          `json:"version"`
	ID      string       `json:"id"`
	Tensors []tensorDecl `json:"tensors"` // by name
	SRS     string       `json:"srs"`
	Unsafe  bool         `json:"unsafe"` // the powers of tau are nobody's ceremony
	Points  []string     `json:"points"`
}

// openingFile is what opens a commitment to data or to a model, and its tensors:
// with it anybody can prove things of them.
type openingFile struct {
	AIVM      string            `json:"aivm"` // dataOpeningKind or modelOpeningKind
	Version   int               `json:"version"`
	ID        string            `json:"id"` // of the commitment
	SRS       string            `json:"srs"`
	Tensors   []tensorDecl      `json:"tensors"`
	Blindings [][2]string       `json:"blindings"` // by polynomial
	Values    map[string]string `json:"values"`    // by tensor, see packValues
}

// fileVersion is the version of commitments and openings: the ids of version 2 named neither layout nor powers of tau.
const fileVersion = 3

func pointTexts(points []bn254.G1Affine) []string {
	var s []string
	for i := range points {
		s = append(s, "0x"+hex.EncodeToString(pcs.AppendPoint(nil, &points[i])))
	}
	return s
}

func blindingTexts(list []prover.Blinding) [][2]string {
	s := make([][2]string, len(list))
	for i, b := range list {
		for k := range b {
			x := b[k].Bytes()
			s[i][k] = hex.EncodeToString(x[:])
		}
	}
	return s
}

// blindings are the scalars of an opening.
func (o *openingFile) blindings() ([]prover.Blinding, error) {
	out := make([]prover.Blinding, len(o.Blindings))
	for i, texts := range o.Blindings {
		for k, s := range texts {
			b, err := hex.DecodeString(s)
			if err != nil || out[i][k].SetBytesCanonical(b) != nil || len(b) != fr.Bytes {
				return nil, fmt.Errorf("blinding %d is no scalar of %d hexadecimal digits", i, 2*fr.Bytes)
			}
		}
	}
	return out, nil
}

// readOpening reads an opening of the kind, made with the powers of tau of the
// given id.
func readOpening(path, kind, srsID string) (*openingFile, error) {
	o := &openingFile{}
	if err := readJSON(path, o); err != nil {
		return nil, err
	}
	switch {
	case o.AIVM != kind:
		return nil, fmt.Errorf("%s: want an %s, got %q", path, kind, o.AIVM)
	case o.Version != fileVersion:
		return nil, fmt.Errorf("%s: version %d, want %d: ids are others now, commit to the tensors anew", path, o.Version, fileVersion)
	case o.SRS != srsID:
		return nil, fmt.Errorf("%s: the commitment is for the powers of tau %s, these are %s; --srs names others", path, o.SRS, srsID)
	case len(o.Tensors) == 0 || len(o.Blindings) == 0:
		return nil, fmt.Errorf("%s: want tensors and blindings, it has %d and %d", path, len(o.Tensors), len(o.Blindings))
	}
	return o, nil
}

// readJSON reads a small file whose only content is an object.
func readJSON(path string, to any) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	d := json.NewDecoder(io.LimitReader(f, maxOpening))
	d.DisallowUnknownFields()
	switch err := d.Decode(to); {
	case errors.Is(err, io.EOF):
		return fmt.Errorf("%s: %w", path, errEmpty)
	case err != nil:
		return fmt.Errorf("%s: %w", path, err)
	}
	if d.More() {
		return fmt.Errorf("%s: there is more after the object", path)
	}
	return nil
}

func encodeJSON(v any) []byte {
	b, err := json.MarshalIndent(v, "", "  ")
	if err != nil {
		panic("BUG: " + err.Error())
	}
	return append(b, '\n')
}

// freshFile refuses to write over a file: an opening that is lost cannot be made
// again, and with a lost opening a chain of proofs ends.
func freshFile(path string) error {
	if _, err := os.Lstat(path); !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%s is there already; an opening is never overwritten, name another file", path)
	}
	return nil
}

// writeSecret writes a file that its owner alone may read.
func writeSecret(path string, data []byte) error {
	if info, err := os.Stat(path); err == nil && info.Mode().IsRegular() {
		if err := os.Chmod(path, 0o600); err != nil {
			return err
		}
	}
	return atomicfile.WriteFile(path, data, 0o600)
}

// packValues writes integers of a format in two's complement, little-endian, each
// in as many bytes as the format needs.
func packValues(d kernel.Data, bits int) string {
	w := (bits + 7) / 8
	b := make([]byte, 0, w*d.Len())
	for i := range d.Len() {
		v := d.At(i)
		for k := range w {
			b = append(b, byte(v.Shr(uint(8*k)).Lo))
		}
	}
	return base64.StdEncoding.EncodeToString(b)
}

// unpackValues reads n integers of a format.
func unpackValues(s string, t *isa.TensorType) (kernel.Data, error) {
	b, err := base64.StdEncoding.DecodeString(s)
	w := (t.Format.Bits + 7) / 8
	if err != nil || len(b) != w*t.Len() {
		return kernel.Data{}, fmt.Errorf("%d bytes, want %d for %s in base64", len(b), w*t.Len(), plural(t.Len(), "value"))
	}
	kind := kernel.I64
	if t.Format.Max().BitLen() > 63 {
		kind = kernel.I128
	}
	d := kernel.NewData(kind, t.Len())
	for i := range t.Len() {
		v := int128.From(0)
		if t.Format.Signed && b[(i+1)*w-1] >= 0x80 {
			v = int128.From(-1)
		}
		for k := w - 1; k >= 0; k-- {
			v = v.Shl(8)
			v.Lo |= uint64(b[i*w+k])
		}
		d.Set(i, v)
	}
	return d, nil
}

// parseWord reads 32 bytes as hexadecimal digits, with or without 0x.
func parseWord(s string) (verifier.Word, error) {
	b, err := hex.DecodeString(strings.TrimPrefix(s, "0x"))
	if err != nil || len(b) != len(verifier.Word{}) {
		return verifier.Word{}, fmt.Errorf("%q: want 0x and 64 hexadecimal digits", s)
	}
	return verifier.Word(b), nil
}
