package dataset

import (
	"bufio"
	"cmp"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/aivm/aivm/internal/files/atomicfile"
)

// WriteSafetensors writes arrays to a .safetensors file, as I64, U8 or F64, whole
// or not at all. Elements are aligned to their size. The same arrays give the same
// bytes.
func WriteSafetensors(path string, arrays ...Array) error {
	if err := checkNames(path, arrays); err != nil {
		return err
	}
	// The widest elements first, as the format's own library does.
	sorted := slices.Clone(arrays)
	slices.SortStableFunc(sorted, func(a, b Array) int { return cmp.Compare(min(len(a.Bytes), 1), min(len(b.Bytes), 1)) })
	header, err := safetensorsHeader(sorted)
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return atomicfile.Write(path, filePerm, func(out io.Writer) error {
		w := bufio.NewWriterSize(out, 1<<16)
		_, _ = w.Write(header)
		for _, a := range sorted {
			a.writeElements(w)
		}
		return w.Flush()
	})
}

// safetensorsHeader is the header with its length, padded so that the tensors
// start at a multiple of 8 bytes.
func safetensorsHeader(arrays []Array) ([]byte, error) {
	types := map[string]string{"<i8": "I64", "|u1": "U8", "<f8": "F64"}
	var entries []string
	at := 0
	for _, a := range arrays {
		descr, err := a.check()
		if err != nil {
			return nil, err
		}
		if a.Name == safetensorsMetadata {
			return nil, fmt.Errorf("no array can be named %s", a.Name)
		}
		name, err := json.Marshal(a.Name)
		if err != nil {
			return nil, err
		}
		end := at + 8*(len(a.Ints)+len(a.Floats)) + len(a.Bytes)
		entries = append(entries, fmt.Sprintf(`%s:{"dtype":"%s","shape":%s,"data_offsets":[%d,%d]}`,
			name, types[descr], shapeText(a.Shape), at, end))
		at = end
	}
	text := "{" + strings.Join(entries, ",") + "}"
	text += strings.Repeat(" ", (8-len(text)%8)%8)
	if len(text) > maxSafetensorsHeader {
		return nil, fmt.Errorf("a header of %d bytes, want at most %d", len(text), maxSafetensorsHeader)
	}
	return append(binary.LittleEndian.AppendUint64(nil, uint64(len(text))), text...), nil
}
