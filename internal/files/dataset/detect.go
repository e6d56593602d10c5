package dataset

import (
	"bufio"
	"bytes"
	"strings"

	"github.com/aivm/aivm/internal/files/plaintext"
)

// Detect says, as options of a source, what stands between the cells of a .csv if it is no comma,
// and whether numbers have a decimal comma, where the first lines leave no doubt: the
// same mark, and no comma, in the first line, or, of numbers with commas, as often in all.
func Detect(file, baseDir string) (options string, err error) {
	spec, err := ParseSpec(file)
	if err != nil || spec.Kind != CSV {
		return "", err
	}
	in := newIntake(spec, baseDir)
	f, size, err := openFile(in.path)
	if err != nil {
		return "", err
	}
	defer f.Close()
	r, done, err := in.unpack(f, size)
	if err != nil {
		return "", err
	}
	defer done()
	buf := bufio.NewReaderSize(r, 64<<10)
	head, _ := buf.Peek(buf.Size()) // an error comes again where the file is read
	return detect(string(bytes.TrimPrefix(head, []byte(plaintext.Mark)))), nil
}

// detectLines is how many lines tell.
const detectLines = 1000

func detect(head string) string {
	lines := strings.Split(head, "\n")
	if len(lines) > 1 {
		lines = lines[:len(lines)-1] // whole ones
	}
	lines = lines[:min(len(lines), detectLines)]
	for _, s := range separators[1:4] {
		first := cut(lines[0], s.mark)
		commas := len(cut(lines[0], ','))
		if len(first) < 2 || commas > 1 && !allNumbers(first) {
			continue
		}
		decimal, fits := false, true
		for i, line := range lines {
			cells := cut(line, s.mark)
			if fits = fits && len(cells) == len(first); i == 0 && commas == 1 {
				continue
			}
			for _, c := range cells {
				decimal = decimal || isDecimalComma(c)
			}
		}
		if !fits {
			continue
		}
		options := "@separator=" + s.name
		if decimal {
			options += "@decimal=comma"
		}
		return options
	}
	return ""
}

// cut are the cells of a line, those in quotes without them.
func cut(line string, mark byte) []string {
	cells, _ := splitOutside(strings.TrimSuffix(line, "\r"), mark)
	for i, c := range cells {
		cells[i] = strings.Trim(c, `"`)
	}
	return cells
}

// isDecimalComma reports whether a cell is a number with a comma for its point.
func isDecimalComma(cell string) bool {
	_, is := parseDecimal(point(cell))
	return is && strings.Contains(cell, ",")
}

func allNumbers(cells []string) bool {
	for _, c := range cells {
		if _, is := parseDecimal(point(c)); !is {
			return false
		}
	}
	return true
}
