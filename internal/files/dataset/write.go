package dataset

import (
	"archive/zip"
	"bufio"
	"bytes"
	"encoding/binary"
	"fmt"
	"io"
	"math"
	"strings"

	"github.com/aivm/aivm/internal/files/atomicfile"
)

// filePerm is the permission of new files, less the umask.
const filePerm = 0o644

// Array is an array to write, row-major. Exactly one of Ints, Bytes and Floats
// holds its elements, which become int64, uint8 or float64.
type Array struct {
	Name   string // within an archive
	Shape  []int
	Ints   []int64
	Bytes  []uint8
	Floats []float64
}

// WriteNPY writes an array to a .npy file, whole or not at all.
func WriteNPY(path string, a Array) error {
	return atomicfile.Write(path, filePerm, func(w io.Writer) error { return a.write(w) })
}

// WriteNPZ writes arrays to a deflated .npz archive, whole or not at all. The
// same arrays give the same bytes.
func WriteNPZ(path string, arrays ...Array) error {
	if err := checkNames(path, arrays); err != nil {
		return err
	}
	return atomicfile.Write(path, filePerm, func(w io.Writer) error {
		z := zip.NewWriter(w)
		for _, a := range arrays {
			m, err := z.CreateHeader(&zip.FileHeader{Name: a.Name + ".npy", Method: zip.Deflate})
			if err != nil {
				return err
			}
			if err := a.write(m); err != nil {
				return err
			}
		}
		return z.Close()
	})
}

func checkNames(path string, arrays []Array) error {
	names := map[string]bool{}
	for _, a := range arrays {
		if a.Name == "" || names[a.Name] {
			return fmt.Errorf("%s: array name %q is empty or given twice", path, a.Name)
		}
		names[a.Name] = true
	}
	return nil
}

func (a Array) write(out io.Writer) error {
	header, err := a.header()
	if err != nil {
		return err
	}
	w := bufio.NewWriterSize(out, 1<<16) // keeps the first error until Flush
	_, _ = w.Write(header)
	a.writeElements(w)
	return w.Flush()
}

// writeElements leaves its first error to Flush.
func (a Array) writeElements(w *bufio.Writer) {
	_, _ = w.Write(a.Bytes)
	var b [8]byte
	for _, v := range a.Ints {
		binary.LittleEndian.PutUint64(b[:], uint64(v))
		_, _ = w.Write(b[:])
	}
	for _, v := range a.Floats {
		binary.LittleEndian.PutUint64(b[:], math.Float64bits(v))
		_, _ = w.Write(b[:])
	}
}

// header is the .npy header, version 1.0, padded so that elements start at a
// multiple of 64 bytes.
func (a Array) header() ([]byte, error) {
	descr, err := a.check()
	if err != nil {
		return nil, err
	}
	var axes strings.Builder
	for _, e := range a.Shape {
		fmt.Fprintf(&axes, "%d, ", e)
	}
	shape := strings.TrimSuffix(axes.String(), " ")
	if len(a.Shape) != 1 { // (3,) but (3, 4)
		shape = strings.TrimSuffix(shape, ",")
	}
	dict := fmt.Sprintf("{'descr': '%s', 'fortran_order': False, 'shape': (%s), }", descr, shape)
	const lead = len(npyMagic) + 4
	dict += strings.Repeat(" ", 63-(lead+len(dict))%64) + "\n"
	var h bytes.Buffer
	h.WriteString(npyMagic + "\x01\x00")
	h.Write(binary.LittleEndian.AppendUint16(nil, uint16(len(dict))))
	h.WriteString(dict)
	return h.Bytes(), nil
}

// check is the type of the elements as numpy writes it.
func (a Array) check() (string, error) {
	descr, n, kinds := "", 0, 0
	if a.Ints != nil {
		descr, n, kinds = "<i8", len(a.Ints), kinds+1
	}
	if a.Bytes != nil {
		descr, n, kinds = "|u1", len(a.Bytes), kinds+1
	}
	if a.Floats != nil {
		descr, n, kinds = "<f8", len(a.Floats), kinds+1
	}
	if kinds != 1 {
		return "", fmt.Errorf("array %q has %d kinds of elements, want one", a.Name, kinds)
	}
	want, ok := count(a.Shape)
	if !ok || want != n || len(a.Shape) > maxAxes {
		return "", fmt.Errorf("array %q has %d elements, want those of a shape %s", a.Name, n, shapeText(a.Shape))
	}
	return descr, nil
}
