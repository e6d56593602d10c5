package main

import (
	"io"

	"github.com/aivm/aivm/internal/tools/prose"
)

// table lays out text in columns.
type table struct{ *prose.Table }

func newTable(head ...string) *table { return &table{prose.NewTable(head...)} }

// numbers aligns columns to the right.
func (t *table) numbers(columns ...int) *table { t.Numbers(columns...); return t }

func (t *table) row(cells ...string) { t.Row(cells...) }

func (t *table) write(w io.Writer) { t.Write(w) }

func thousands(n int64) string { return prose.Thousands(n) }

func byteText(n int64) string { return prose.Bytes(n) }

func plural(n int, noun string) string { return prose.Plural(n, noun) }

func duration(seconds float64) string { return prose.Duration(seconds) }
