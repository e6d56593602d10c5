package opening

import (
	"encoding/base64"
	"fmt"

	"github.com/aivm/aivm/internal/tools/prose"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/int128"
	"github.com/aivm/aivm/vm/kernel"
)

// pack writes integers of a format in two's complement, little-endian, each in as many bytes as the format needs.
func pack(d kernel.Data, bits int) string {
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

// Tensor reads the integers of a tensor of the type, by its name in the opening.
func (o *File) Tensor(name string, t *isa.TensorType) (kernel.Data, error) {
	b, err := base64.StdEncoding.DecodeString(o.Values[name])
	w := (t.Format.Bits + 7) / 8
	if err != nil || len(b) != w*t.Len() {
		return kernel.Data{}, fmt.Errorf("%d bytes, want %d for %s in base64", len(b), w*t.Len(), prose.Plural(t.Len(), "value"))
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
