package compiler

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"sync"

	"github.com/aivm/aivm/internal/files/dataset"
)

// Cache keeps what compilations read of data files, until the size of a file or its time of change are other ones: an
// editor compiles a script at each key stroke. Several compilations may use one at a time.
type Cache struct {
	mu     sync.Mutex
	kept   map[string]reading
	misses int
}

// reading is what was read of a file.
type reading struct {
	size, changed int64 // of the file, 0 if there is none
	value         any
	err           error
}

// mostReadings bounds a cache: with one more it starts anew.
const mostReadings = 64

// NewCache is an empty cache.
func NewCache() *Cache { return &Cache{kept: map[string]reading{}} }

// Misses is how often something was read of a file.
func (k *Cache) Misses() int {
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.misses
}

// remembered is what read gives of a file, kept under a name. Callers do not write to it.
func remembered[T any](c *compilation, file, name string, read func() (T, error)) (T, error) {
	k := c.cache
	if k == nil {
		return read()
	}
	if !filepath.IsAbs(file) {
		file = filepath.Join(c.job.Dir, file)
	}
	r := reading{}
	if s, err := os.Stat(file); err == nil {
		r.size, r.changed = s.Size(), s.ModTime().UnixNano()
	}
	key := file + "\x00" + name
	k.mu.Lock()
	old, ok := k.kept[key]
	k.mu.Unlock()
	if ok && old.size == r.size && old.changed == r.changed {
		v, _ := old.value.(T)
		return v, old.err
	}
	v, err := read()
	r.value, r.err = v, err
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.misses++; len(k.kept) >= mostReadings {
		clear(k.kept)
	}
	k.kept[key] = r
	return v, err
}

// detect is [dataset.Detect].
func (c *compilation) detectMarks(file string) (string, error) {
	return remembered(c, file, "marks", func() (string, error) { return dataset.Detect(file, c.job.Dir) })
}

// loadTexts is [dataset.LoadTexts] of a source of a file.
func (c *compilation) loadTexts(file, source string) (*dataset.Texts, error) {
	return remembered(c, file, "texts "+source, func() (*dataset.Texts, error) { return dataset.LoadTexts(source, c.job.Dir) })
}

// loadColumns is [dataset.Columns] of a source of a file.
func (c *compilation) loadColumns(file, source string) ([]dataset.Column, error) {
	all, err := remembered(c, file, "columns "+source, func() ([]dataset.Column, error) { return dataset.Columns(source, c.job.Dir) })
	return slices.Clone(all), err
}

// loadFloat is [dataset.LoadFloat] of a source of a file.
func (c *compilation) loadFloat(file, source string) (*dataset.FloatTensor, error) {
	return remembered(c, file, "float "+source, func() (*dataset.FloatTensor, error) { return dataset.LoadFloat(source, c.job.Dir) })
}

// loadTensor is [dataset.Load] of a source of a file.
func (c *compilation) loadTensor(file, source string, want dataset.Want, classes ...string) (*dataset.Tensor, error) {
	name := fmt.Sprintf("%s %v %q", source, want, classes)
	return remembered(c, file, name, func() (*dataset.Tensor, error) { return dataset.Load(source, c.job.Dir, want, classes...) })
}
