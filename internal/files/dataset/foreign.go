package dataset

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/aivm/aivm/internal/files/plaintext"
)

// What is read instead of other formats, with the way there. FILE stands for the
// file in quotes, STEM for its name without the ending.
const (
	fromTorch  = `safetensors.torch.save_file(torch.load(FILE, weights_only=True), "STEM.safetensors") writes a file that is read`
	fromPickle = `numpy.save("STEM.npy", pickle.load(open(FILE, "rb"))) writes a file that is read; a pickle of strangers runs their code`
	fromHDF5   = `numpy.save("STEM.npy", h5py.File(FILE)["NAME"][:]) writes a file that is read`
	fromExcel  = `pandas.read_excel(FILE).to_csv("STEM.csv", index=False) writes a file that is read`
	fromMatlab = `numpy.save("STEM.npy", scipy.io.loadmat(FILE)["NAME"]) writes a file that is read`
	fromJSON   = `pandas.read_json(FILE).to_csv("STEM.csv", index=False) writes a file that is read`
	fromONNX   = `numpy.savez("STEM.npz", **{t.name: onnx.numpy_helper.to_array(t) for t in onnx.load(FILE).graph.initializer}) writes a file that is read`
	fromImage  = `images in a folder for each class are read as FOLDER/*/*.png, and numpy.save("STEM.npy", PIL.Image.open(FILE)) writes a file that is read`
	fromText   = "a table with commas between its cells ends in .csv"
	fromGzip   = "a table in gzip ends in .csv.gz"
	fromZstd   = "a table in zstd ends in .csv.zst"
	fromZip    = "unpack it, or name it .csv.zip if it holds one table"
	fromPacked = "unpack it, and gzip a table to .csv.gz if it is to stay small"
	fromLink   = "want the file that it links to"
	fromTable  = "want the table in it, as .csv"
)

// foreignFormat is a format that is not read under the name that a file has.
type foreignFormat struct {
	what  string
	magic string // the first bytes; empty: known by its name alone
	plain bool   // it is a text, so that no other byte gives it away
	exts  string // of names that are no source, between blanks
	cure  string
}

var foreignFormats = []foreignFormat{
	{"a PyTorch file", "", false, ".pt .pth .ckpt", fromTorch}, // by zipped as well
	{"a pickle", "\x80\x02", false, ".pkl .pickle .joblib", fromPickle},
	{"a pickle", "\x80\x03", false, "", fromPickle},
	{"a pickle", "\x80\x04", false, "", fromPickle},
	{"a pickle", "\x80\x05", false, "", fromPickle},
	{"an HDF5 file", "\x89HDF\r\n\x1a\n", false, ".h5 .hdf5 .keras", fromHDF5},
	{"a Parquet file", parquetMagic, false, "", "its name ends in .parquet"},
	{"an Arrow file", arrowMagic, false, "", "its name ends in .feather or .arrow"},
	{"a file of Feather 1", "FEA1", false, "", "pandas.read_feather(FILE).to_feather(FILE) makes it one of Feather 2"},
	{"an Excel workbook", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", false, ".xls .xlsx .ods", fromExcel},
	{"a MATLAB file", "MATLAB 5.0 MAT-file", false, ".mat", fromMatlab},
	{"gzip", "\x1f\x8b", false, ".gz", fromGzip},
	{"xz", "\xfd7zXZ\x00", false, ".xz", fromPacked},
	{"bzip2", "BZh91AY&SY", false, ".bz2", fromPacked},
	{"zstd", "\x28\xb5\x2f\xfd", false, ".zst", fromZstd},
	{"7z", "7z\xbc\xaf\x27\x1c", false, ".7z", fromPacked},
	{"a zip archive", "", false, ".zip", fromZip}, // by zipped
	{"a PNG image", "\x89PNG\r\n\x1a\n", false, ".png", fromImage},
	{"a JPEG image", "\xff\xd8\xff", false, ".jpg .jpeg", fromImage},
	{"a GIF image", "GIF8", false, ".gif", fromImage},
	{"a PDF document", "%PDF-", true, ".pdf", fromTable},
	{"an SQLite database", "SQLite format 3\x00", false, ".sqlite .db", "want a table of it, as .csv"},
	{"a model of llama.cpp", "GGUF", false, ".gguf", "want the .safetensors that it was made from"},
	{"an ONNX model", "", false, ".onnx", fromONNX},
	{"a sealed file", "age-encryption.org/v1\n", true, ".age", "aivm data open opens it"},
	{"a sealed file", "-----BEGIN AGE ENCRYPTED FILE-----", true, "", "aivm data open opens it"},
	{"a pointer of Git LFS, not the file", "version https://git-lfs.github.com/", true, "", "git lfs pull fetches it"},
	{"a web page", "<!DOCTYPE", true, ".html", fromLink},
	{"a web page", "<!doctype", true, "", fromLink},
	{"a web page", "<html", true, "", fromLink},
	{"XML", "<?xml", true, ".xml", fromTable},
	{"JSON", "{\"", true, ".json", fromJSON},
	{"JSON", "[[", true, "", fromJSON},
	{"JSON", "[{", true, "", fromJSON},
	{"a text", "", false, ".txt .data .dat", fromText},
}

// text is what the file is, and the cure.
func (f *foreignFormat) text(path string) string {
	base := filepath.Base(path)
	stem := strings.TrimSuffix(base, filepath.Ext(base))
	for _, e := range extensions {
		if strings.HasSuffix(base, e.ext) {
			stem = strings.TrimSuffix(base, e.ext)
			break
		}
	}
	return f.what + ": " + strings.NewReplacer("FILE", strconv.Quote(base), "STEM", stem).Replace(f.cure)
}

// foreign says what the bytes at the front of a file are, if they are of another
// format than its name says.
func foreign(spec *Spec, head []byte, path string) string {
	kind := spec.Kind
	switch {
	case spec.Packed == Gzip && bytes.HasPrefix(head, []byte("\x1f\x8b")),
		spec.Packed == Zstd && bytes.HasPrefix(head, []byte("\x28\xb5\x2f\xfd")),
		spec.Packed == Zip && isZip(head),
		kind == IDX && spec.Packed == Plain && len(head) > 3 && head[0] == 0 && head[1] == 0,
		kind == JSONL && spec.Packed == Plain && bytes.HasPrefix(bytes.TrimLeft(head, " \t\r\n"), []byte("{")):
		return ""
	case kind == Parquet && bytes.HasPrefix(head, []byte(parquetMagic)),
		kind == Arrow && bytes.HasPrefix(head, []byte(arrowMagic)),
		kind == NPY && bytes.HasPrefix(head, []byte(npyMagic)),
		kind == Safetensors && isSafetensors(head):
		return ""
	case isZip(head):
		if f := zipped(head, kind); f != nil {
			return "is " + f.text(path)
		}
		return ""
	case bytes.HasPrefix(head, []byte(npyMagic)):
		return "is an array of numpy: its name ends in .npy"
	case isSafetensors(head):
		return "is a file of tensors: its name ends in .safetensors"
	}
	text := !bytes.ContainsFunc(head, func(r rune) bool { return r < '\t' || r == utf8.RuneError })
	for i := range foreignFormats {
		f := &foreignFormats[i]
		if f.magic != "" && bytes.HasPrefix(head, []byte(f.magic)) && (f.plain || !text) {
			return "is " + f.text(path)
		}
	}
	return ""
}

// isSafetensors reports whether the bytes begin with the length of a header and
// its brace.
func isSafetensors(head []byte) bool {
	return len(head) > 8 && head[8] == '{' && binary.LittleEndian.Uint64(head) <= maxSafetensorsHeader
}

func isZip(head []byte) bool {
	return bytes.HasPrefix(head, []byte("PK\x03\x04")) || bytes.HasPrefix(head, []byte("PK\x05\x06"))
}

// zipped says what a zip archive is by its first member, or nil if it may be what
// is wanted.
func zipped(head []byte, kind Kind) *foreignFormat {
	member := ""
	if len(head) > 30 {
		n := int(binary.LittleEndian.Uint16(head[26:]))
		member = string(head[30:min(30+n, len(head))])
	}
	switch {
	case strings.HasSuffix(member, "/data.pkl"):
		return &foreignFormat{what: "a PyTorch file", cure: fromTorch}
	case member == "[Content_Types].xml", strings.HasPrefix(member, "xl/"), member == "mimetype":
		return &foreignFormat{what: "a workbook", cure: fromExcel}
	case kind == NPZ:
		return nil
	case strings.HasSuffix(member, ".npy"):
		return &foreignFormat{what: "an archive of arrays", cure: "its name ends in .npz"}
	}
	return &foreignFormat{what: "a zip archive", cure: fromZip}
}

// foreignName says by the end of a name what a file is that is no source, and how
// to make one of it.
func foreignName(source string) string {
	lower := asciiLower(source)
	for i := range foreignFormats {
		f := &foreignFormats[i]
		for ext := range strings.FieldsSeq(f.exts) {
			for at := 0; ; {
				i := strings.Index(lower[at:], ext)
				if i < 0 {
					break
				}
				if at += i + len(ext); at == len(lower) || lower[at] == ':' || lower[at] == '@' {
					return "; this is " + f.text(source[:at])
				}
			}
		}
	}
	return ""
}

// noTable says why bytes are not the front of a table, or nothing.
func noTable(kind Kind, head []byte, path string) string {
	if code := plaintext.Encoding(head); code != "" {
		return plaintext.Foreign(code).Error()
	}
	if what := foreign(&Spec{Kind: kind}, head, path); what != "" {
		return what
	}
	if plaintext.OnlyCR(head) {
		return plaintext.ErrOnlyCR.Error()
	}
	return ""
}

// separatorHint says that other marks than commas stand between the cells of a line.
func separatorHint(line []string) string {
	has := func(mark string) bool {
		return slices.ContainsFunc(line, func(cell string) bool { return strings.Contains(cell, mark) })
	}
	said := func(marks, name string) string {
		return fmt.Sprintf("; %s between the cells, want commas, or say so: @separator=%s%s", marks, name,
			map[bool]string{true: "@decimal=comma"}[len(line) > 1])
	}
	switch {
	case has(";"):
		return said("semicolons", "semicolon")
	case has("\t"):
		return said("tabs", "tab")
	case len(line) == 1 && has("|"):
		return said("bars", "bar")
	case len(line) == 1 && len(strings.Fields(line[0])) > 1 && !slices.ContainsFunc(strings.Fields(line[0]), isWord):
		return "; blanks between the cells, want commas: numpy.savetxt(FILE, a, delimiter=',') writes them"
	}
	return ""
}

// numberHint says what a cell that is no number may mean.
func numberHint(cell string) string {
	whole, part, ok := strings.Cut(strings.TrimLeft(cell, "+-"), ",")
	digits := func(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }
	switch {
	case ok && digits(strings.ReplaceAll(whole, ".", "")) && digits(part) && (len(part) != 3 || strings.Contains(whole, ".")):
		return "; with a decimal comma, want a point, or say so: @decimal=comma"
	case ok && isGrouped(strings.TrimLeft(cell, "+-")):
		return "; with commas between thousands, want none: pandas.read_csv(FILE, thousands=\",\") reads it"
	case strings.HasPrefix(cell, "#"):
		return "; lines of comments are not read"
	}
	return ""
}

// isGrouped reports whether digits stand in groups of three between commas.
func isGrouped(s string) bool {
	whole, fraction, _ := strings.Cut(s, ".")
	groups := strings.Split(whole, ",")
	for i, g := range groups {
		if strings.Trim(g, "0123456789") != "" || g == "" || len(g) > 3 || i > 0 && len(g) != 3 {
			return false
		}
	}
	return strings.Trim(fraction, "0123456789") == ""
}
