//go:build ignore

// Command gen writes pairs.tsv and words.txt from the text of examples/chars:
//
//	go run examples/embeddings/gen.go [FOLDER]
//
// A word is a run of letters. Of words that occur three times or more, each pair (w, v) of which v stands up to five words
// behind w has a row: the numbers of both, and log2 of the sum of 1/distance over all such places, to 2^-6. Rows go by the
// SHA-256 of "w v".
package main

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"log"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/aivm/aivm/internal/files/atomicfile"
)

const (
	reach = 5
	least = 3
)

func main() {
	log.SetFlags(0)
	out := filepath.Join("examples", "embeddings")
	if len(os.Args) > 1 {
		out = os.Args[1]
	}
	if err := write(filepath.Join("examples", "chars", "genesis.txt"), out); err != nil {
		log.Fatal(err)
	}
}

func write(text, folder string) error {
	src, err := os.ReadFile(text)
	if err != nil {
		return err
	}
	words := strings.FieldsFunc(string(src), func(r rune) bool { return r < 'a' || r > 'z' })
	count := map[string]int{}
	for _, w := range words {
		count[w]++
	}
	var known []string
	for w, n := range count {
		if n >= least {
			known = append(known, w)
		}
	}
	slices.Sort(known)
	met := map[[2]int]float64{}
	for i, w := range words {
		a := slices.Index(known, w)
		for d := 1; d <= reach && i+d < len(words); d++ {
			if b := slices.Index(known, words[i+d]); a >= 0 && b >= 0 {
				met[[2]int{a, b}] += 1 / float64(d)
			}
		}
	}
	var rows [][]byte
	for p, x := range met {
		rows = append(rows, fmt.Appendf(nil, "%d\t%d\t%g\n", p[0], p[1], math.Round(math.Log2(x)*64)/64))
	}
	key := func(row []byte) []byte {
		pair := bytes.Split(row, []byte("\t"))
		sum := sha256.Sum256(fmt.Appendf(nil, "%s %s", pair[0], pair[1]))
		return sum[:]
	}
	slices.SortFunc(rows, func(a, b []byte) int { return bytes.Compare(key(a), key(b)) })
	table := append([]byte("word\tcontext\tstrength\n"), bytes.Join(rows, nil)...)
	if err := atomicfile.WriteFile(filepath.Join(folder, "pairs.tsv"), table, 0o644); err != nil {
		return err
	}
	fmt.Printf("%d words, %d pairs\n", len(known), len(rows))
	return atomicfile.WriteFile(filepath.Join(folder, "words.txt"), []byte(strings.Join(known, "\n")+"\n"), 0o644)
}
