package dataset

import (
	"bufio"
	"cmp"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"maps"
	"math"
	"slices"
)

// The format of safetensors (its README, section Format): 8 bytes with the length
// of the header, little-endian; the header, a JSON object that may end in spaces;
// the tensors, row-major and little-endian, one after the other without holes.

// maxSafetensorsHeader bounds the header, some hundred bytes a tensor. The
// library of the format reads up to 100 MB.
const maxSafetensorsHeader = 16 << 20

// safetensor is an entry of the header.
type safetensor struct {
	dtype      string
	shape      []int
	begin, end uint64 // in the bytes after the header
}

// safetensorsTypes are the types that are read. Tensors of others, such as F8_E4M3,
// may stand beside the one that is.
var safetensorsTypes = map[string]layout{
	"BOOL": {kind: 'b', size: 1},
	"U8":   {kind: 'u', size: 1}, "U16": {kind: 'u', size: 2}, "U32": {kind: 'u', size: 4}, "U64": {kind: 'u', size: 8},
	"I8": {kind: 'i', size: 1}, "I16": {kind: 'i', size: 2}, "I32": {kind: 'i', size: 4}, "I64": {kind: 'i', size: 8},
	"F16": {kind: 'f', size: 2}, "F32": {kind: 'f', size: 4}, "F64": {kind: 'f', size: 8}, "BF16": {kind: 'g', size: 2},
}

// layout is how the tensor is read; not ok if its type is not.
func (t *safetensor) layout() (l *layout, ok bool) {
	kind, ok := safetensorsTypes[t.dtype]
	kind.order, kind.shape = binary.LittleEndian, t.shape
	return &kind, ok
}

// readSafetensors reads the selected tensor of a file of size bytes.
func (in *intake) readSafetensors(file io.ReaderAt, size uint64) error {
	tensors, start, err := readSafetensorsHeader(file, size)
	if err != nil {
		return fmt.Errorf("%s: %w", in.path, err)
	}
	name, err := in.choose("tensor", unquoted(in.spec.Selector), slices.Sorted(maps.Keys(tensors)))
	if err != nil {
		return err
	}
	in.name = in.path + ":" + clip(name)
	t := tensors[name]
	l, ok := t.layout()
	if !ok {
		return fmt.Errorf("%s: dtype %q is not read; want BOOL, I8 to I64, U8 to U64, F16, BF16, F32 or F64", in.name, clip(t.dtype))
	}
	section := io.NewSectionReader(file, int64(start+t.begin), int64(t.end-t.begin))
	return in.readArray(bufio.NewReaderSize(section, 8*arrayBlock), l)
}

// readSafetensorsHeader reads and checks the description of all tensors, and says
// where the bytes after the header start.
func readSafetensorsHeader(file io.ReaderAt, size uint64) (tensors map[string]*safetensor, start uint64, err error) {
	var lead [8]byte
	if size < uint64(len(lead)) {
		return nil, 0, errors.New("the file is truncated")
	}
	if _, err := file.ReadAt(lead[:], 0); err != nil {
		return nil, 0, truncated(err)
	}
	length := binary.LittleEndian.Uint64(lead[:])
	if length > maxSafetensorsHeader {
		return nil, 0, fmt.Errorf("is no .safetensors file: a header of %d bytes, want at most %d", length, maxSafetensorsHeader)
	}
	start = uint64(len(lead)) + length
	if start > size {
		return nil, 0, fmt.Errorf("the file is truncated: %d bytes with a header of %d", size, length)
	}
	text := make([]byte, length)
	if _, err := io.ReadFull(io.NewSectionReader(file, int64(len(lead)), int64(length)), text); err != nil {
		return nil, 0, truncated(err)
	}
	tensors, err = parseSafetensors(text)
	if err == nil {
		err = checkSafetensors(tensors, size-start)
	}
	return tensors, start, err
}

// checkSafetensors holds each shape against its bytes, and the tensors against
// the bytes that are there: they must fill them, and not overlap.
func checkSafetensors(tensors map[string]*safetensor, size uint64) error {
	names := slices.SortedFunc(maps.Keys(tensors), func(a, b string) int {
		s, t := tensors[a], tensors[b]
		return cmp.Or(cmp.Compare(s.begin, t.begin), cmp.Compare(s.end, t.end), cmp.Compare(a, b))
	})
	at := uint64(0)
	for _, name := range names {
		t, bad := tensors[name], ""
		l, known := t.layout()
		switch {
		case t.end < t.begin:
			bad = "end before they begin"
		case t.end > size:
			bad = fmt.Sprintf("of %d: the file is truncated", size)
		case t.begin < at:
			bad = "overlap another tensor"
		case t.begin > at:
			bad = fmt.Sprintf("leave %d before them to no tensor", t.begin-at)
		case known && l.span() != t.end-t.begin:
			bad = fmt.Sprintf("are not those of %s%s", t.dtype, shapeText(t.shape))
			if n := l.span(); n != math.MaxUint64 {
				bad += fmt.Sprintf(", which are %d", n)
			}
		}
		if bad != "" {
			return fmt.Errorf("tensor %s: bytes %d to %d %s", clip(name), t.begin, t.end, bad)
		}
		at = t.end
	}
	if at < size {
		return fmt.Errorf("%d bytes too many after the tensors", size-at)
	}
	return nil
}
