package dataset

import (
	"bytes"
	"compress/bzip2"
	"encoding/binary"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/stretchr/testify/require"
)

// TestRefusalsNameTheCause holds what files that are no tables say, by name, by
// number, and whole.
func TestRefusalsNameTheCause(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) string {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644))
		return filepath.Join(dir, name)
	}
	wide := func(text string, order binary.AppendByteOrder) string {
		var b []byte
		for _, u := range utf16.Encode([]rune(text)) {
			b = order.AppendUint16(b, u)
		}
		return string(b)
	}
	fixed := func(name string) string { return filepath.Join("testdata/files", name) }
	for _, c := range []struct{ file, selector, want string }{
		{fixed("semi.csv"), ":a,b", `; semicolons between the cells, want commas, or say so: @separator=semicolon`},
		{fixed("semi.csv"), ":#0,#1@header", "; semicolons between the cells"},
		{fixed("semi.csv"), "@header", "; semicolons between the cells"},
		{write("comma.csv", "a;b\n1,5;2,5\n"), ":a,b", "; semicolons between the cells"},
		{write("comma2.csv", "1,5;2,5\n3,5;4,5\n"), "@noheader", `@separator=semicolon@decimal=comma`},
		{write("quoted.csv", "a,b\n\"1,5\",2\n"), ":a,b", `"1,5" is no number; with a decimal comma, want a point, or say so: @decimal=comma`},
		{write("german.csv", "a\n\"1.234,5\"\n"), ":a", "with a decimal comma"},
		{write("thousands.csv", "a\n\"1,234.5\"\n"), ":a", "with commas between thousands"},
		{write("tabs.csv", "a\tb\n1\t2\n"), ":a,b", `; tabs between the cells, want commas, or say so: @separator=tab`},
		{write("bars.csv", "a|b\n1|2\n"), ":a", "; bars between the cells"},
		{write("blanks.csv", "1.5 2.5\n3.5 4.5\n"), "@noheader", "; blanks between the cells, want commas: numpy.savetxt(FILE, a, delimiter=',')"},
		{fixed("u16.csv"), ":a,b", "u16.csv: is text in UTF-16, want UTF-8: iconv -f UTF-16 -t UTF-8 makes it so"},
		{write("le.csv", wide("\ufeffa,b\n1,2\n", binary.LittleEndian)), ":a,b", "is text in UTF-16, want UTF-8"},
		{write("be.csv", wide("\ufeffa,b\n1,2\n", binary.BigEndian)), ":a,b", "is text in UTF-16, want UTF-8"},
		{write("bare.csv", wide("a,b\n1,2\n", binary.LittleEndian)), ":a,b", "is text in UTF-16LE, want UTF-8"},
		{fixed("cr.csv"), ":a,b", `its lines end in CR alone, want LF or CRLF: tr '\r' '\n' makes them so`},
		{fixed("gz.csv"), ":a,b", "gz.csv: is gzip: a table in gzip ends in .csv.gz"},
		{fixed("savetxt.csv"), ":a,b", "unknown column a (columns: # a, b); numpy.savetxt writes a # before the header: comments='' leaves it out, or quote the name, as in '# a'"},
		{write("latin.csv", "gr\xf6\xdfe,b\n1,2\n"), ":größe", "the names are not UTF-8: iconv -f LATIN1"},
		{write("lfs.csv", "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n"), "", "is a pointer of Git LFS, not the file: git lfs pull"},
		{write("page.csv", "<!DOCTYPE html>\n<html>\n"), "", "is a web page"},
		{write("json.csv", `[{"a": 1}]`), "", `is JSON: pandas.read_json("json.csv").to_csv("json.csv", index=False)`},
		{write("pq.csv", "PAR1\x15\x04\x15\x10"), "", "is a Parquet file: its name ends in .parquet"},
		{write("h5.csv", "\x89HDF\r\n\x1a\n\x00"), "", "is an HDF5 file: numpy.save"},
		{write("xls.csv", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00"), "", "is an Excel workbook: pandas.read_excel"},
		{write("xlsx.csv", string(zipOf(t, "[Content_Types].xml", nil))), "", "is a workbook: pandas.read_excel"},
		{write("npz.csv", string(zipOf(t, "a.npy", nil))), "", "is an archive of arrays: its name ends in .npz"},
		{write("zip.csv", string(zipOf(t, "a.csv", nil))), "", "is a zip archive: unpack it, or name it .csv.zip"},
		{write("npy.csv", npyMagic+"\x01\x00v\x00"), "", "is an array of numpy: its name ends in .npy"},
		{write("st.csv", string(safetensorsFile(`{}`, ""))), "", "is a file of tensors: its name ends in .safetensors"},
		{write("xz.csv", "\xfd7zXZ\x00\x00"), "", "is xz: unpack it"},
		{write("zst.csv", "\x28\xb5\x2f\xfd\x04"), "", "is zstd: a table in zstd ends in .csv.zst"},
		{write("png.csv", "\x89PNG\r\n\x1a\n\x00"), "", "is a PNG image"},
		{write("sealed.csv", "age-encryption.org/v1\n-> X25519"), "", "is a sealed file: aivm data open"},
		{write("plain.csv.gz", "a,b\n1,2\n"), ":a", "plain.csv.gz: is not gzip"},
		{write("zip.csv.gz", string(zipOf(t, "a.csv", nil))), "", "is a zip archive: unpack it, or name it .csv.zip"},
		{write("utf16.csv.gz", string(gzipped(t, wide("\ufeffa,b\n1,2\n", binary.LittleEndian)))), ":a", "utf16.csv.gz: is text in UTF-16"},
		{write("empty.csv.gz", string(gzipped(t, ""))), "", "empty.csv.gz: the file is empty"},
		{write("mark.csv", "\ufeff"), "", "mark.csv: the file is empty"},
		{write("torch.npz", string(zipOf(t, "archive/data.pkl", nil))), ":w", `is a PyTorch file: safetensors.torch.save_file(torch.load("torch.npz", weights_only=True), "torch.safetensors") writes a file that is read`},
		{write("npy.npz", npyMagic+"\x01\x00v\x00"), "", "is an array of numpy: its name ends in .npy"},
		{write("torch.safetensors", string(zipOf(t, "m/data.pkl", nil))), ":w", "is a PyTorch file"},
		{write("old.safetensors", "\x80\x02\x8a\nl\xfc"), ":w", "is a pickle: numpy.save(\"old.npy\", pickle.load(open(\"old.safetensors\", \"rb\")))"},
		{write("npz.npy", string(zipOf(t, "a.npy", nil))), "", "is an archive of arrays: its name ends in .npz"},
		{write("gz.npy", string(gzipped(t, "x"))), "", "is gzip"},
		{write("empty.npz", ""), "", "the file is empty"},
		{write("empty.npy", ""), "", "the file is empty"},
		{write("empty.safetensors", ""), "", "the file is empty"},
		{write("empty.csv", ""), "", "the file is empty"},
		{write("none.npz", "PK\x05\x06"+strings.Repeat("\x00", 18)), "", "the file holds no arrays"},
	} {
		_, err := LoadFloat(c.file+c.selector, "")
		require.ErrorContains(t, err, c.want, "%s%s", c.file, c.selector)
		require.NotContains(t, err.Error(), "\n")
		require.NotContains(t, err.Error(), "%!", "a cure with its blanks filled")
	}
	for source, want := range map[string]string{
		"net.pt":         `this is a PyTorch file: safetensors.torch.save_file(torch.load("net.pt", weights_only=True), "net.safetensors") writes`,
		"a/net.PTH:w":    `torch.load("net.PTH", weights_only=True), "net.safetensors")`,
		"net.pkl@raw":    "this is a pickle",
		"net.h5:dense/w": "this is an HDF5 file",
		"x.png":          "images in a folder for each class are read as FOLDER/*/*.png",
		"iris.data":      "a table with commas between its cells ends in .csv",
		"x.h5":           "h5py.File", "x.xlsx:a": "pandas.read_excel", "x.zip": "unpack it", "x.gz": "a table in gzip ends in .csv.gz",
		"x.csv.age": "aivm data open",
	} {
		_, err := ParseSpec(source)
		require.ErrorContains(t, err, "want a file that ends in .csv", source)
		require.ErrorContains(t, err, want, source)
	}
}

// TestTablesThatOnlySeemForeign are read.
func TestTablesThatOnlySeemForeign(t *testing.T) {
	for text, want := range map[string][]float64{
		"PAR1,b\n1,2\n": {1, 2}, "GIF8;9,b\n1,2\n": {1, 2}, "\"a;b\",c\n1,2\n": {1, 2}, "1\r": {1}, "\ufeff1,2\r\n": {1, 2},
		"# a,b\n1,2\n": {1, 2}, "a b,c d\n1,2\n": {1, 2}, "\"a\r\nb\",c\n1,2\n": {1, 2},
	} {
		source := "x.csv@header"
		if !strings.ContainsAny(text, "abc") {
			source = "x.csv@noheader"
		}
		got, err := LoadFloat(source, save(t, "x.csv", []byte(text)))
		require.NoError(t, err, "%q", text)
		require.Equal(t, want, got.Values, "%q", text)
	}
}

// TestMagics holds the bytes of formats that Go has against the table.
func TestMagics(t *testing.T) {
	for _, f := range foreignFormats {
		require.NotEmpty(t, f.magic+f.exts)
		require.NotContains(t, f.text("dir/x.csv.gz"), "FILE")
		require.NotContains(t, f.text("x"), "STEM")
		if f.what == "bzip2" {
			_, err := bzip2.NewReader(bytes.NewReader([]byte(f.magic))).Read(make([]byte, 1))
			require.ErrorIs(t, err, io.ErrUnexpectedEOF, "the header is taken")
		}
	}
}
