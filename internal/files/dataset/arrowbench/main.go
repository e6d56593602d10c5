// Command arrowbench compares how a Parquet file of 1,000,000 rows of 20 numbers is read here and by arrow-go: time and
// memory, as ratios in one run. It is a module of its own, for arrow-go's reader brings what nothing here needs.
package main

import (
	"context"
	"fmt"
	"log"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"time"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/apache/arrow-go/v18/arrow/memory"
	"github.com/apache/arrow-go/v18/parquet/file"
	"github.com/apache/arrow-go/v18/parquet/pqarrow"
	"github.com/parquet-go/parquet-go"

	"github.com/aivm/aivm/internal/files/dataset"
	"github.com/aivm/aivm/isa/fixed"
)

const (
	rows    = 1_000_000
	columns = 20
	repeats = 3
)

func main() {
	dir, err := os.MkdirTemp("", "arrowbench")
	check(err)
	defer os.RemoveAll(dir)
	for _, c := range []struct {
		name    string
		options []parquet.WriterOption
	}{{"snappy", []parquet.WriterOption{parquet.Compression(&parquet.Snappy)}}, {"plain", nil}} {
		path := filepath.Join(dir, c.name+".parquet")
		write(path, c.options)
		report(c.name, path)
	}
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}

// write writes columns that may lack values, as pandas does.
func write(path string, options []parquet.WriterOption) {
	node := parquet.Group{}
	for c := range columns {
		node[fmt.Sprintf("c%02d", c)] = parquet.Optional(parquet.Leaf(parquet.DoubleType))
	}
	f, err := os.Create(path)
	check(err)
	options = append(options, parquet.NewSchema("large", node), parquet.MaxRowsPerRowGroup(1<<17))
	w := parquet.NewGenericWriter[any](f, options...)
	rng := rand.New(rand.NewPCG(1, 2))
	batch := make([]parquet.Row, 1000)
	for at := 0; at < rows; at += len(batch) {
		for i := range batch {
			row := make(parquet.Row, columns)
			for c := range row {
				row[c] = parquet.DoubleValue(math.Round(rng.NormFloat64()*1000)/8).Level(0, 1, c)
			}
			batch[i] = row
		}
		_, err := w.WriteRows(batch)
		check(err)
	}
	check(w.Close())
	check(f.Close())
}

// measured is the least time of repeats and the greatest heap.
func measured(read func() any) (best time.Duration, heap uint64) {
	best = math.MaxInt64
	for range repeats {
		runtime.GC()
		var before runtime.MemStats
		runtime.ReadMemStats(&before)
		done, peak := make(chan bool), make(chan uint64)
		go func() {
			most, m := uint64(0), runtime.MemStats{}
			for {
				select {
				case <-done:
					peak <- most
					return
				case <-time.After(10 * time.Millisecond):
					runtime.ReadMemStats(&m)
					most = max(most, m.HeapInuse)
				}
			}
		}()
		start := time.Now()
		kept := read()
		best = min(best, time.Since(start))
		done <- true
		heap = max(heap, <-peak-min(before.HeapInuse, 1<<30))
		runtime.KeepAlive(kept)
	}
	return best, heap
}

func report(name, path string) {
	var held int64
	theirs, _ := measured(func() any {
		f, err := os.Open(path)
		check(err)
		defer f.Close()
		p, err := file.NewParquetReader(f)
		check(err)
		r, err := pqarrow.NewFileReader(p, pqarrow.ArrowReadProperties{}, memory.NewGoAllocator())
		check(err)
		t, err := r.ReadTable(context.Background())
		check(err)
		held = size(t)
		return t
	})
	type result struct {
		name string
		time time.Duration
		heap uint64
	}
	var ours []result
	d, heap := measured(func() any {
		t, err := dataset.LoadFloat(path, "")
		check(err)
		return t
	})
	ours = append(ours, result{"as float64", d, heap})
	d, heap = measured(func() any {
		t, err := dataset.Load(path, "", dataset.Want{Shape: []int{rows, columns}, Format: fixed.Format{Signed: true, Bits: 24, Frac: 8}})
		check(err)
		return t
	})
	ours = append(ours, result{"as integers of fx24.8", d, heap})
	for _, r := range ours {
		fmt.Printf("%s, %s: %.2f times arrow-go's time, %.2f times the size of its table in memory at most\n", name, r.name,
			r.time.Seconds()/theirs.Seconds(), float64(r.heap)/float64(held))
	}
}

// size is what the buffers of a table hold.
func size(t arrow.Table) (n int64) {
	for i := range int(t.NumCols()) {
		for _, c := range t.Column(i).Data().Chunks() {
			n += int64(c.Data().SizeInBytes())
		}
	}
	return n
}
