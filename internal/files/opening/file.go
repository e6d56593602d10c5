package opening

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"reflect"
	"strings"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/internal/files/atomicfile"
	"github.com/aivm/aivm/internal/files/program"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/prover"
	"github.com/aivm/aivm/verifier"
)

// Kinds of files beside proofs, in their field "aivm".
const (
	CommitmentKind = "commitment"
	DataKind       = "opening of data, SECRET"
	ModelKind      = "opening of a model, SECRET"
	StartKind      = "weights that a run starts from, SECRET"
)

// Version is the version of commitments and openings: the ids of version 2 named neither layout nor powers of tau, those of
// version 3 are of layout version 1.
const Version = 4

// maxFile bounds what is read of a commitment or an opening.
const maxFile = 4 << 30

// Commitment is the public commitment to a data set, as its file has it.
type Commitment struct {
	AIVM    string   `json:"aivm"` // CommitmentKind
	Version int      `json:"version"`
	ID      string   `json:"id"`
	Tensors []Decl   `json:"tensors"` // by name
	SRS     string   `json:"srs"`
	Unsafe  bool     `json:"unsafe"` // the powers of tau are nobody's ceremony
	Points  []string `json:"points"`
}

// File is what opens a commitment to data or to a model, and its tensors: with it anybody can prove things of them.
type File struct {
	AIVM      string              `json:"aivm"` // DataKind or ModelKind
	Version   int                 `json:"version"`
	ID        string              `json:"id"` // of the commitment
	SRS       string              `json:"srs"`
	Tensors   []Decl              `json:"tensors"`
	Blindings [][pcs.Spare]string `json:"blindings"` // by polynomial
	Values    map[string]string   `json:"values"`    // by tensor, see pack
}

func pointTexts(points []bn254.G1Affine) []string {
	var s []string
	for i := range points {
		s = append(s, "0x"+hex.EncodeToString(pcs.AppendPoint(nil, &points[i])))
	}
	return s
}

func blindingTexts(list []prover.Blinding) [][pcs.Spare]string {
	s := make([][pcs.Spare]string, len(list))
	for i, b := range list {
		for k := range b {
			x := b[k].Bytes()
			s[i][k] = hex.EncodeToString(x[:])
		}
	}
	return s
}

// Scalars are the blindings of an opening.
func (o *File) Scalars() ([]prover.Blinding, error) {
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

// Read reads an opening of the kind. With the id of powers of tau it must be of these; without, RequirePowers is still to be called.
func Read(path, kind, powers string) (*File, error) {
	o := &File{}
	if err := ReadJSON(path, o); err != nil {
		return nil, err
	}
	switch {
	case o.AIVM != kind:
		return nil, fmt.Errorf("%s: want an %s, got %q", path, kind, o.AIVM)
	case o.Version != Version:
		return nil, fmt.Errorf("%s: version %d, want %d, whose ids are others (layout version %d): commit to the tensors anew", path, o.Version, Version, verifier.LayoutVersion)
	}
	if powers != "" {
		if err := o.RequirePowers(path, powers); err != nil {
			return nil, err
		}
	}
	if len(o.Tensors) == 0 || len(o.Blindings) == 0 {
		return nil, fmt.Errorf("%s: want tensors and blindings, it has %d and %d", path, len(o.Tensors), len(o.Blindings))
	}
	return o, nil
}

// RequirePowers refuses an opening for other powers of tau than those of the id.
func (o *File) RequirePowers(path, id string) error {
	if o.SRS != id {
		return fmt.Errorf("%s: the commitment is for the powers of tau %s, these are %s; --srs names others", path, o.SRS, id)
	}
	return nil
}

// ReadJSON reads a file whose only content is an object.
func ReadJSON(path string, to any) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	d := json.NewDecoder(io.LimitReader(f, maxFile))
	d.DisallowUnknownFields()
	switch err := d.Decode(to); {
	case errors.Is(err, io.EOF):
		return fmt.Errorf("%s: %w", path, program.ErrEmpty)
	case errors.Is(err, io.ErrUnexpectedEOF):
		return fmt.Errorf("%s: it ends within its object, the last } is missing: the file was cut off, take a whole copy (%w)", path, err)
	case err != nil:
		return fmt.Errorf("%s: %w", path, jsonError(err, to))
	}
	if d.More() {
		return fmt.Errorf("%s: there is more after the object", path)
	}
	return nil
}

// jsonError says what is wrong with an object in words of the file, not of package json.
func jsonError(err error, to any) error {
	var wrong *json.UnmarshalTypeError
	if errors.As(err, &wrong) && wrong.Field != "" {
		return fmt.Errorf("field %s is a JSON %s, want %s", wrong.Field, wrong.Value, kindText(wrong.Type))
	}
	text := strings.TrimPrefix(err.Error(), "json: ")
	if name, ok := strings.CutPrefix(text, "unknown field "); ok {
		text += isa.Suggest(strings.Trim(name, `"`), fields(reflect.TypeOf(to)))
	}
	return errors.New(text)
}

func kindText(t reflect.Type) string {
	switch t.Kind() {
	case reflect.String:
		return "a string"
	case reflect.Bool:
		return "true or false"
	case reflect.Slice, reflect.Array:
		return "a list"
	case reflect.Struct, reflect.Map:
		return "an object"
	}
	return "a whole number"
}

// fields are the names of all fields that an object of a type may have, at any depth.
func fields(t reflect.Type) (names []string) {
	switch t.Kind() {
	case reflect.Pointer, reflect.Slice, reflect.Array:
		return fields(t.Elem())
	case reflect.Struct:
		for i := range t.NumField() {
			name, _, _ := strings.Cut(t.Field(i).Tag.Get("json"), ",")
			names = append(append(names, name), fields(t.Field(i).Type)...)
		}
	}
	return names
}

// JSON is an object as files have it.
func JSON(v any) []byte {
	b, err := json.MarshalIndent(v, "", "  ")
	if err != nil {
		panic("BUG: " + err.Error())
	}
	return append(b, '\n')
}

// Fresh refuses to write over a file: an opening that is lost cannot be made again, and with a lost opening a chain of proofs ends.
func Fresh(path string) error {
	if _, err := os.Lstat(path); !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%s is there already; an opening is never overwritten, name another file", path)
	}
	return nil
}

// WriteSecret writes a file that its owner alone may read.
func WriteSecret(path string, data []byte) error {
	if info, err := os.Stat(path); err == nil && info.Mode().IsRegular() {
		if err := os.Chmod(path, 0o600); err != nil {
			return err
		}
	}
	return atomicfile.WriteFile(path, data, 0o600)
}

// MakeRoom gives the opening of another model at path a name of its own, that of no other file, and tells log of it.
func MakeRoom(path string, log func(format string, args ...any)) error {
	info, err := os.Lstat(path)
	if errors.Is(err, fs.ErrNotExist) || err == nil && !info.Mode().IsRegular() {
		return nil
	}
	o := &File{}
	err = ReadJSON(path, o)
	id, bad := ParseWord(o.ID)
	if err != nil || bad != nil {
		return fmt.Errorf("%s is there already and is no opening; name another file with --model-opening", path)
	}
	base := fmt.Sprintf("%s.%x", strings.TrimSuffix(path, ".opening"), id[:4])
	to := base + ".opening"
	for n := 2; ; n++ {
		if err = os.Link(path, to); !errors.Is(err, fs.ErrExist) {
			break
		}
		to = fmt.Sprintf("%s-%d.opening", base, n)
	}
	if err != nil {
		return err
	}
	log("the opening of model %s is kept as %s", o.ID, to)
	return os.Remove(path)
}

// ParseWord reads 32 bytes as hexadecimal digits, with or without 0x.
func ParseWord(s string) (verifier.Word, error) {
	b, err := hex.DecodeString(strings.TrimPrefix(s, "0x"))
	if err != nil || len(b) != len(verifier.Word{}) {
		return verifier.Word{}, fmt.Errorf("%q: want 0x and 64 hexadecimal digits", s)
	}
	return verifier.Word(b), nil
}

// IDOf is an id, given as such or by a file with the commitment.
func IDOf(s string) (verifier.Word, error) {
	if _, err := os.Stat(s); err != nil {
		return ParseWord(s)
	}
	c := &Commitment{}
	if err := ReadJSON(s, c); err != nil {
		return verifier.Word{}, err
	}
	if c.AIVM != CommitmentKind || c.Version != Version {
		return verifier.Word{}, fmt.Errorf("%s: want a %s of version %d, got %q of version %d", s, CommitmentKind, Version, c.AIVM, c.Version)
	}
	return ParseWord(c.ID)
}
