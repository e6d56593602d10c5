package dataset

import (
	"fmt"
	"strings"
)

// suggest is "; did you mean x?" for the name nearest to the misspelt one, or
// empty if none is near.
func suggest(misspelt string, names []string) string {
	if len(misspelt) > 64 {
		return ""
	}
	best, at := 1+len(misspelt)/3, ""
	for _, name := range names {
		if len(name) > 64 {
			continue
		}
		if d := editDistance(strings.ToLower(misspelt), strings.ToLower(name)); d <= best && (at == "" || d < best) {
			best, at = d, name
		}
	}
	if at == "" {
		return ""
	}
	return fmt.Sprintf("; did you mean %s?", at)
}

// editDistance counts the insertions, deletions and substitutions between two
// strings (Levenshtein).
func editDistance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			d := diagonal
			if a[i] != b[j] {
				d = 1 + min(diagonal, row[j], row[j+1])
			}
			diagonal, row[j+1] = row[j+1], d
		}
	}
	return row[len(b)]
}

// plural writes "1 row" and "2 rows".
func plural(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

// list writes at most twelve names.
func list(names []string) string {
	const most = 12
	var s []string
	for _, n := range names[:min(len(names), most)] {
		if n = clip(n); strings.Contains(n, ",") {
			n = QuoteAlways(n)
		}
		s = append(s, n)
	}
	if len(names) > most {
		s = append(s, fmt.Sprintf("… %d more", len(names)-most))
	}
	return strings.Join(s, ", ")
}

// clip shortens a text from a file for a message and escapes what is not printable.
func clip(s string) string {
	const most = 40
	if len(s) > most {
		s = strings.ToValidUTF8(s[:most], "") + "…"
	}
	for _, r := range s {
		if r < ' ' || r == 0x7f || r == 0xfffd {
			return fmt.Sprintf("%q", s)
		}
	}
	return s
}
