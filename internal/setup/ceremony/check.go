package ceremony

import (
	"cmp"
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	cs "github.com/consensys/gnark/constraint/bn254"

	"github.com/aivm/aivm/internal/setup/keypair"
	"github.com/aivm/aivm/verifier/srs"
)

// CheckFiles checks the contributions in files, the start first, and what they have in the files. prepare compiles the circuit and reads
// phase 1, once there are the files and the start is one. stage is told what begins.
func CheckFiles(ctx context.Context, files []string, prepare func() (*cs.R1CS, *srs.Phase1, error), stage func(string)) (*Ceremony, []*Contribution, error) {
	for _, path := range files {
		if _, err := os.Stat(path); err != nil {
			return nil, nil, err
		}
	}
	stage("start of phase 2")
	start, err := Load(files[0])
	if err != nil {
		return nil, nil, err
	}
	system, phase1, err := prepare()
	if err != nil {
		return nil, nil, err
	}
	stage("start of phase 2")
	c, err := Open(ctx, system, phase1, start)
	if err != nil {
		return nil, nil, fmt.Errorf("%s: %w", files[0], err)
	}
	list := []*Contribution{start}
	for _, path := range files[1:] {
		stage(filepath.Base(path))
		next, err := Load(path)
		if err == nil {
			if err = c.Add(next); err != nil {
				err = fmt.Errorf("%s: %w", path, err)
			}
		}
		if err := cmp.Or(ctx.Err(), err); err != nil {
			return nil, nil, err
		}
		list = append(list, next)
	}
	return c, list, nil
}

// ParseBeacon reads a beacon in hexadecimal.
func ParseBeacon(s string) ([]byte, error) {
	b, err := hex.DecodeString(strings.TrimPrefix(s, "0x"))
	if err != nil {
		return nil, fmt.Errorf("--beacon %q: want hexadecimal digits", s)
	}
	if err := CheckBeacon(b); err != nil {
		return nil, fmt.Errorf("--beacon: %w", err)
	}
	return b, nil
}

// ErrOtherKey says that a key is not that of the ceremony.
var ErrOtherKey = errors.New("the key does not follow from the contributions and the beacon")

// CheckKey makes the key anew and compares it with the one in a file, all of it.
func (c *Ceremony) CheckKey(path string, beacon []byte) (*keypair.Groth16, error) {
	got, err := keypair.LoadGroth16(path)
	if err != nil {
		return nil, err
	}
	want, err := c.Seal(beacon)
	if err != nil {
		return nil, err
	}
	same, err := got.Same(want)
	if err == nil && !same {
		err = fmt.Errorf("%s: %w: its transcript is %s, want %s", path, ErrOtherKey, got.Transcript, want.Transcript)
	}
	return want, err
}
