//go:build !js

package dataset

import (
	"bufio"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/parquet-go/parquet-go"
	"github.com/parquet-go/parquet-go/encoding/thrift"
	pq "github.com/parquet-go/parquet-go/format"
)

// What a page of a column may claim before it is unpacked. Writers make pages of about a MiB.
const (
	maxPageBytes  = 64 << 20
	maxPageValues = 1 << 22
	leastPage     = 1 << 20 // so much may any page unpack to
	maxUnpacking  = 1 << 10 // and so often its packed size
	maxFooter     = 8 << 20
	maxPageHeader = 64 << 10
)

// parquetFile reads row group after row group, of the wanted columns page after page.
type parquetFile struct {
	in     io.ReaderAt
	size   int64
	file   *parquet.File
	leaves []*parquet.Column
	want   []int
	group  int // the next
	chunks []*parquetChunk
	left   int64 // rows of the group
}

// parquetChunk is a column in a row group.
type parquetChunk struct {
	column *parquet.Column
	read   func(*parquet.Value) number
	pages  parquet.Pages
	page   parquet.Page
	values parquet.ValueReader
	floats *parquetFloats // of the page, if they are
	buf    [typedBatch]parquet.Value
}

// openParquet reads the footer, whose length the library does not hold against the file.
func openParquet(f io.ReaderAt, size int64) (*parquetFile, error) {
	const tail = 8 // the length of the footer and the magic
	end := make([]byte, tail)
	if size < 2*tail {
		return nil, errors.New("the file is truncated")
	}
	if _, err := f.ReadAt(end, size-tail); err != nil {
		return nil, truncated(err)
	}
	if length := int64(binary.LittleEndian.Uint32(end)); string(end[4:]) != parquetMagic || length > size-tail || length > maxFooter {
		return nil, errors.New("the file is truncated or corrupt: it does not end as a Parquet file does")
	}
	footer := make([]byte, binary.LittleEndian.Uint32(end))
	if _, err := f.ReadAt(footer, size-tail-int64(len(footer))); err != nil {
		return nil, truncated(err)
	}
	if _, err := compactSize(footer); err != nil {
		return nil, err
	}
	p, err := parquet.OpenFile(f, size, parquet.SkipPageIndex(true), parquet.SkipBloomFilters(true), parquet.ReadBufferSize(64<<10))
	if err != nil {
		return nil, fmt.Errorf("the file is corrupt: %w", err)
	}
	r := &parquetFile{in: f, size: size, file: p}
	var leaves func(c *parquet.Column)
	leaves = func(c *parquet.Column) {
		if c.Leaf() {
			r.leaves = append(r.leaves, c)
		}
		for _, d := range c.Columns() {
			leaves(d)
		}
	}
	leaves(p.Root())
	return r, nil
}

func (r *parquetFile) names() []string {
	var names []string
	for _, c := range r.leaves {
		names = append(names, strings.Join(c.Path(), "."))
	}
	return names
}

func (r *parquetFile) rows() int { return int(min(max(r.file.NumRows(), 0), MaxValues)) }

func (r *parquetFile) open(columns []int) error {
	r.want = columns
	for _, c := range columns {
		if _, err := parquetReader(r.leaves[c]); err != nil {
			return fmt.Errorf("column %s: %w", clip(strings.Join(r.leaves[c].Path(), ".")), err)
		}
	}
	return nil
}

// parquetReader is how values of a column become numbers.
func parquetReader(c *parquet.Column) (func(*parquet.Value) number, error) {
	if c.MaxRepetitionLevel() > 0 {
		return nil, errors.New("its cells are lists, want numbers or texts")
	}
	unsigned, scale := false, 0
	if l := c.Type().LogicalType(); l != nil {
		switch v := l.Value.(type) {
		case *pq.IntType:
			unsigned = !v.IsSigned
		case *pq.DecimalType:
			if scale = int(v.Scale); scale < 0 || scale > maxOrder {
				return nil, fmt.Errorf("a decimal with %d digits behind the point", scale)
			}
		case nil, *pq.StringType, *pq.EnumType, *pq.JsonType:
		default:
			return nil, fmt.Errorf("its cells are of type %s, want numbers or texts", v)
		}
	}
	signed := func(i int64) number {
		n := integer(i)
		if n.dec = int16(-scale); i == 0 {
			n.dec = 0
		}
		return n
	}
	switch k := c.Type().Kind(); {
	case k == parquet.Boolean:
		return func(v *parquet.Value) number {
			if v.Boolean() {
				return natural(1)
			}
			return natural(0)
		}, nil
	case k == parquet.Int32 && unsigned:
		return func(v *parquet.Value) number { return natural(uint64(v.Uint32())) }, nil
	case k == parquet.Int64 && unsigned:
		return func(v *parquet.Value) number { return natural(v.Uint64()) }, nil
	case k == parquet.Int32:
		return func(v *parquet.Value) number { return signed(int64(v.Int32())) }, nil
	case k == parquet.Int64:
		return func(v *parquet.Value) number { return signed(v.Int64()) }, nil
	case k == parquet.Float:
		return func(v *parquet.Value) number { return fraction(float64(v.Float())) }, nil
	case k == parquet.Double:
		return func(v *parquet.Value) number { return fraction(v.Double()) }, nil
	case k == parquet.ByteArray && scale == 0:
		return func(v *parquet.Value) number { return number{state: className, text: string(v.ByteArray())} }, nil
	default:
		return nil, fmt.Errorf("its cells are stored as %s, want numbers or texts", k)
	}
}

func (r *parquetFile) next(dst []typedCells) (int, error) {
	for r.left == 0 {
		groups := r.file.RowGroups()
		if r.closeGroup(); r.group == len(groups) {
			return 0, io.EOF
		}
		if err := r.openGroup(groups[r.group]); err != nil {
			return 0, err
		}
		r.group++
	}
	n := int(min(r.left, typedBatch))
	for i, c := range r.chunks {
		dst[i].plain = false
		if c.fillFloats(dst[i].floats[:n]) {
			dst[i].plain = true
			continue
		}
		if err := c.fill(dst[i].numbers[:n]); err != nil {
			return 0, fmt.Errorf("column %s: the file is corrupt: %w", clip(strings.Join(c.column.Path(), ".")), err)
		}
	}
	r.left -= int64(n)
	return n, nil
}

func (r *parquetFile) openGroup(g parquet.RowGroup) error {
	if r.left = g.NumRows(); r.left < 0 {
		return fmt.Errorf("the file is corrupt: a group of %d rows", r.left)
	}
	meta := &r.file.Metadata().RowGroups[r.group]
	for _, c := range r.want {
		leaf := r.leaves[c]
		if c >= len(g.ColumnChunks()) || c >= len(meta.Columns) {
			return errors.New("the file is corrupt: a group of rows lacks columns")
		}
		if err := r.checkPages(&meta.Columns[c].MetaData); err != nil {
			return fmt.Errorf("column %s: %w", clip(strings.Join(leaf.Path(), ".")), err)
		}
		read, err := parquetReader(leaf)
		if err != nil {
			return err
		}
		r.chunks = append(r.chunks, &parquetChunk{column: leaf, read: read, pages: g.ColumnChunks()[c].Pages()})
	}
	return nil
}

// checkPages holds what the headers of the pages of a chunk claim against the bytes that are there: the library
// allocates what they say.
func (r *parquetFile) checkPages(m *pq.ColumnMetaData) error {
	at := m.DataPageOffset
	if d := m.DictionaryPageOffset; d > 0 && d < at {
		at = d
	}
	end := at + m.TotalCompressedSize
	if at < 4 || end < at || end > r.size {
		return fmt.Errorf("the file is corrupt: its pages stand at bytes %d to %d of %d", at, end, r.size)
	}
	section := io.NewSectionReader(r.in, at, end-at)
	in := bufio.NewReaderSize(section, 1<<10)
	var protocol thrift.CompactProtocol
	for values := int64(0); values < m.NumValues; {
		var h pq.PageHeader
		length, head := 0, []byte(nil)
		for size := in.Size(); ; size = maxPageHeader { // most headers are short
			var err error
			if head, err = in.Peek(size); err == bufio.ErrBufferFull {
				here, _ := section.Seek(int64(-in.Buffered()), io.SeekCurrent)
				_, _ = section.Seek(here, io.SeekStart)
				in = bufio.NewReaderSize(section, maxPageHeader)
				head, _ = in.Peek(size)
			}
			if length, err = compactSize(head); err == nil {
				break
			}
			if size == maxPageHeader {
				return fmt.Errorf("the header of a page: %w", err)
			}
		}
		if err := thrift.Unmarshal(&protocol, head[:length], &h); err != nil {
			return fmt.Errorf("the file is corrupt: the header of a page: %w", err)
		}
		_, _ = in.Discard(length)
		n := int64(h.DataPageHeader.V.NumValues) + int64(h.DataPageHeaderV2.V.NumValues)
		all := n + int64(h.DictionaryPageHeader.V.NumValues)
		packed, plain := int64(h.CompressedPageSize), int64(h.UncompressedPageSize)
		here, _ := section.Seek(0, io.SeekCurrent)
		here -= int64(in.Buffered())
		if packed < 0 || packed > end-at-here || plain < 0 || plain > min(maxPageBytes, leastPage+maxUnpacking*packed) || n < 0 || all < n || all > maxPageValues {
			return fmt.Errorf("a page claims %d values in %d bytes, of %d packed, of which %d are there; want at most %d in %d, unpacked to %d times",
				all, plain, packed, end-at-here, maxPageValues, maxPageBytes, maxUnpacking)
		}
		values += n
		if _, err := section.Seek(here+packed, io.SeekStart); err != nil {
			return err
		}
		in.Reset(section)
	}
	return nil
}

// fill decodes as many values as dst takes.
func (c *parquetChunk) fill(dst []number) error {
	for len(dst) > 0 {
		if c.values == nil {
			if err := c.nextPage(); err != nil {
				return err
			}
		}
		if c.floats != nil {
			n := c.floats.fill(dst)
			if dst = dst[n:]; len(dst) > 0 {
				c.endPage()
			}
			continue
		}
		n, err := c.values.ReadValues(c.buf[:len(dst)])
		for i := range c.buf[:n] {
			if v := &c.buf[i]; v.IsNull() {
				dst[i] = number{state: absent}
			} else {
				dst[i] = c.read(v)
			}
		}
		dst = dst[n:]
		if err == io.EOF {
			c.endPage()
		} else if err != nil {
			return err
		}
	}
	return nil
}

func (c *parquetChunk) nextPage() error {
	page, err := c.pages.ReadPage()
	if err == io.EOF {
		err = errors.New("it has fewer values than rows")
	}
	if err != nil {
		return err
	}
	c.page, c.values = page, page.Values()
	c.floats = floatsOf(page, c.column.MaxDefinitionLevel())
	return nil
}

// fillFloats fills dst if the page is one of floats, all of dst are of this page, and none is missing; else it takes none.
func (c *parquetChunk) fillFloats(dst []float64) bool {
	if c.values == nil && c.nextPage() != nil { // an error comes again
		return false
	}
	return c.floats != nil && c.floats.take(dst)
}

func (c *parquetChunk) endPage() {
	parquet.Release(c.page)
	c.page, c.values, c.floats = nil, nil, nil
}

// parquetFloats are the values of a page of float64, those that are there, and a level for each row, which is the
// greatest where a value is there. It is the fast way; [parquetChunk.fill] without it is the slow twin.
type parquetFloats struct {
	values  []float64
	indices []int32 // into values, of a page of indices; else nil
	levels  []byte  // nil: all are there
	most    byte
	at, row int
	rows    int
}

// floatsOf are the values of a page, nil if it has others.
func floatsOf(page parquet.Page, most int) *parquetFloats {
	if page.Type().Kind() != parquet.Double {
		return nil
	}
	f := &parquetFloats{levels: page.DefinitionLevels(), most: byte(most), rows: int(page.NumValues())}
	if d := page.Dictionary(); d != nil {
		data, of := page.Data(), d.Page().Data()
		f.indices, f.values = data.Int32(), of.Double()
	} else {
		data := page.Data()
		f.values = data.Double()
	}
	return f
}

// take fills dst, or takes none.
func (f *parquetFloats) take(dst []float64) bool {
	if len(dst) > f.rows-f.row {
		return false
	}
	if f.levels != nil {
		for _, l := range f.levels[f.row : f.row+len(dst)] {
			if l != f.most {
				return false
			}
		}
	}
	if f.indices == nil {
		copy(dst, f.values[f.at:f.at+len(dst)])
	} else {
		for i, at := range f.indices[f.at : f.at+len(dst)] {
			dst[i] = f.values[at]
		}
	}
	f.at, f.row = f.at+len(dst), f.row+len(dst)
	return true
}

// fill gives as many as there are.
func (f *parquetFloats) fill(dst []number) int {
	n := min(len(dst), f.rows-f.row)
	for i := range dst[:n] {
		if f.levels != nil && f.levels[f.row+i] != f.most {
			dst[i] = number{state: absent}
			continue
		}
		at := f.at
		if f.indices != nil {
			at = int(f.indices[at])
		}
		dst[i] = fraction(f.values[at])
		f.at++
	}
	f.row += n
	return n
}

func (r *parquetFile) closeGroup() {
	for _, c := range r.chunks {
		if c.page != nil {
			c.endPage()
		}
		_ = c.pages.Close()
	}
	r.chunks = nil
}

func (r *parquetFile) close() { r.closeGroup() }
