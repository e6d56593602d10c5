package wrapped

import (
	"bytes"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254"

	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/internal/engine/wire"
	"github.com/aivm/aivm/isa"
)

// KeyHeader begins the file of a verifying key.
const KeyHeader = "AIVM VERIFYING KEY\n"

// KeyVersion is the version of the file of a key: those of version 1 are of layout version 1.
const KeyVersion = 2

// maxGnark bounds the name of gnark's version.
const maxGnark = 64

// AppendBinary appends the encoding of the key.
func (k *Key) AppendBinary(b []byte) ([]byte, error) {
	b = append(b, KeyHeader...)
	b = append(b, KeyVersion, byte(k.Scheme))
	b = append(wire.AppendFlag(b, k.Development), byte(k.C))
	b = wire.AppendBytes(b, []byte(k.Gnark))
	b = wire.AppendBytes(b, k.Program)
	b = append(b, k.Circuit[:]...)
	b = wire.AppendPoints(b, k.Fixed)
	b = pcs.AppendG2(pcs.AppendG2(b, &k.Tau), &k.TauB)
	if k.Scheme == PLONK {
		return k.PLONK.append(b), nil
	}
	return k.Groth16.append(b), nil
}

// UnmarshalBinary decodes a key and checks it as NewKey does. Every key has one
// encoding.
// SPEC 12.6 has the bytes.
func (k *Key) UnmarshalBinary(b []byte) error {
	if !bytes.HasPrefix(b, []byte(KeyHeader)) {
		return ErrKey
	}
	r := wire.NewReader(b[len(KeyHeader):])
	if v := r.Byte(); r.Err() == nil && v != KeyVersion {
		return fmt.Errorf("%w: %d, want %d", ErrVersion, v, KeyVersion)
	}
	in := Key{Scheme: Scheme(r.Byte()), Development: r.Flag(), C: int(r.Byte())}
	in.Gnark = string(r.Bytes(maxGnark))
	in.Program = r.Bytes(isa.MaxEncoding)
	copy(in.Circuit[:], r.Take(len(in.Circuit)))
	in.Fixed = r.Points()
	in.Tau, in.TauB = r.PointG2(), r.PointG2()
	switch in.Scheme {
	case Groth16:
		in.Groth16 = readGroth16Key(r)
	case PLONK:
		in.PLONK = readPLONKKey(r)
	default:
		r.Fail(fmt.Errorf("%w: %s", wire.ErrMalformed, in.Scheme))
	}
	if err := r.Done(); err != nil {
		return err
	}
	checked, err := NewKey(in)
	if err != nil {
		return err
	}
	*k = *checked
	return nil
}

func readGroth16Key(r *wire.Reader) *Groth16Key {
	k := &Groth16Key{Alpha: r.Point(), Beta: r.PointG2(), Delta: r.PointG2()}
	for _, p := range k.points() {
		*p = r.Point()
	}
	return k
}

func (k *Groth16Key) points() []*bn254.G1Affine {
	return []*bn254.G1Affine{&k.K[0], &k.K[1], &k.K[2], &k.K[3], &k.K[4]}
}
