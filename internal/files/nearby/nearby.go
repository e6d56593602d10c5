// Package nearby finds the file that somebody meant who misspelt its name.
package nearby

import (
	"os"
	"path/filepath"
	"strings"

	"github.com/aivm/aivm/isa"
)

// Name is ", did you mean x?" for a file that is not there: what its folder has of a name like it, or empty.
func Name(path string) string {
	dir, name := filepath.Split(path)
	if dir == "" {
		dir = "."
	}
	entries, err := os.ReadDir(dir)
	if err != nil {
		return ""
	}
	var names []string
	for _, e := range entries {
		if !strings.HasPrefix(e.Name(), ".") {
			names = append(names, e.Name())
		}
	}
	return isa.Suggest(name, names)
}
