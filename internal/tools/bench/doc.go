package bench

import (
	"bytes"
	_ "embed"
	"fmt"
	"path/filepath"
	"strings"
	"text/template"

	"github.com/aivm/aivm/internal/files/atomicfile"
	"github.com/aivm/aivm/internal/tools/prose"
)

//go:embed doc.md
var docText string

// WriteDoc writes the report as a page of documentation; picture, if not empty, is a file
// that the page shows, of the curve.
func (r *Report) WriteDoc(path, picture string) error {
	page, err := r.doc(path, picture)
	if err != nil {
		return err
	}
	return atomicfile.WriteFile(path, page, 0o644)
}

func (r *Report) doc(path, picture string) ([]byte, error) {
	show := ""
	if picture != "" {
		relative, err := filepath.Rel(filepath.Dir(path), picture)
		if err != nil {
			return nil, err
		}
		show = filepath.ToSlash(relative)
	}
	t, err := template.New("doc").Funcs(template.FuncMap{
		"figures": figureRows, "bytes": func(n int64) string { return prose.Bytes(n) },
		"size":      func(n int) string { return prose.Bytes(int64(n)) },
		"thousands": func(n int) string { return prose.Thousands(int64(n)) },
		"memory":    func(n int64) string { return fmt.Sprintf("%.0f GB", float64(n)/1e9) },
	}).Parse(docText)
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	err = t.Execute(&b, struct {
		*Report
		Picture         string
		Lookups, Passes float64
	}{r, show, lookupMultiplications, batchMultiplications})
	return b.Bytes(), err
}

// figureRows are rows of Markdown for the figures that were measured.
func figureRows(r *Report) string {
	var b strings.Builder
	for _, f := range Figures {
		if v, ok := r.Values[f.Name]; ok {
			sign := "≤"
			if f.AtLeast {
				sign = "≥"
			}
			fmt.Fprintf(&b, "| `%s` | %s | %s %s | %s |\n", f.Name, figureText(&f, v), sign, figureText(&f, f.Aim), f.About)
		}
	}
	return strings.TrimSuffix(b.String(), "\n")
}
