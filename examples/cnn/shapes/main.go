// Command shapes draws coloured images of the size of CIFAR's, 32 × 32 × 3, and writes them as train.npz
// and test.npz: x, uint8 of shape [n, 3072], rows, columns, channels, and y, the labels, of shape [n].
//
//	go run ./examples/cnn/shapes [-o examples/cnn] [-train 2000] [-test 500]
//
// Each image shows one of ten shapes (disc, ring, square, frame, triangle, diamond, plus, cross, bars across,
// bars down) of 14 to 24 pixels, somewhere, in a colour on a background of another one, and each number of each pixel has noise
// of up to ±24. Numbers are drawn by PCG (O'Neill 2014, math/rand/v2) from the seeds 1, and 2 for the test.
package main

import (
	"flag"
	"log"
	"math/rand/v2"
	"path/filepath"

	"github.com/aivm/aivm/internal/files/dataset"
)

const (
	side    = 32
	classes = 10
	noise   = 24
)

func main() {
	log.SetFlags(0)
	out := flag.String("o", filepath.Join("examples", "cnn"), "folder to write to")
	train := flag.Int("train", 2000, "images to learn from")
	test := flag.Int("test", 500, "images to test on")
	flag.Parse()
	for i, set := range []struct {
		name string
		n    int
	}{{"train.npz", *train}, {"test.npz", *test}} {
		if err := write(filepath.Join(*out, set.name), set.n, uint64(i+1)); err != nil {
			log.Fatal("shapes: ", err)
		}
	}
}

func write(path string, n int, seed uint64) error {
	r := rand.New(rand.NewPCG(seed, 0))
	x := dataset.Array{Name: "x", Shape: []int{n, side * side * 3}}
	y := dataset.Array{Name: "y", Shape: []int{n}}
	for range n {
		class := r.IntN(classes)
		x.Ints = append(x.Ints, draw(r, class)...)
		y.Ints = append(y.Ints, int64(class))
	}
	return dataset.WriteNPZ(path, x, y)
}

// draw is an image of a class.
func draw(r *rand.Rand, class int) []int64 {
	var front, back [3]int
	for far := 0; far < 150; {
		far = 0
		for c := range 3 {
			front[c], back[c] = 32+r.IntN(192), 32+r.IntN(192)
			far += max(front[c]-back[c], back[c]-front[c])
		}
	}
	size := 14 + r.IntN(11)
	top, left := r.IntN(side-size+1), r.IntN(side-size+1)
	var out []int64
	for y := range side {
		for x := range side {
			colour := back
			if u, v := y-top, x-left; u >= 0 && v >= 0 && u < size && v < size && inside(class, 2*u+1-size, 2*v+1-size, size) {
				colour = front
			}
			for _, c := range colour {
				out = append(out, int64(c+r.IntN(2*noise+1)-noise))
			}
		}
	}
	return out
}

// inside reports whether a shape that reaches from −n to n in both directions has the place.
func inside(class, y, x, n int) bool {
	ay, ax, thick := max(y, -y), max(x, -x), n*2/5
	switch class {
	case 0: // disc
		return y*y+x*x <= n*n
	case 1: // ring
		return y*y+x*x <= n*n && y*y+x*x >= (n-thick)*(n-thick)
	case 2: // square
		return true
	case 3: // frame
		return max(ay, ax) >= n-thick
	case 4: // triangle
		return 2*ax <= y+n
	case 5: // diamond
		return ay+ax <= n
	case 6: // plus
		return min(ay, ax) <= thick
	case 7: // cross
		return max(y-x, x-y) <= thick || max(y+x, -y-x) <= thick
	case 8: // bars across
		return (y+n)/4%2 == 0
	default: // bars down
		return (x+n)/4%2 == 0
	}
}
