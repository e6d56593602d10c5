package inputs

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/internal/files/dataset"
)

// unlistedInputs are inputs whose labels are names, of a program that lists no classes. They are told together, so that the list has
// the names of all files.
type unlistedInputs struct {
	first *source
	cause error
	names []string
	all   []string // inputs
}

// add takes an error of reading an input, if that is what it is.
func (u *unlistedInputs) add(s *source, err error) bool {
	var n *dataset.NamesError
	if !errors.As(err, &n) {
		return false
	}
	if u.first == nil {
		u.first, u.cause = s, err
	}
	u.names = append(u.names, n.Names...)
	u.all = append(u.all, s.name)
	return true
}

func (u *unlistedInputs) err() error {
	if u.first == nil {
		return nil
	}
	slices.Sort(u.names)
	u.names = slices.Compact(u.names)
	e := fmt.Errorf("%w: write %s before the file of %s", u.cause, listText(u.names), strings.Join(u.all, ", "))
	dims := u.first.typ.Dims()
	if n := dims[len(dims)-1]; n != len(u.names) {
		e = fmt.Errorf("%w; there are %d names, want %d: is one of them misspelt?", e, len(u.names), n)
	}
	return u.first.errorf(e)
}

// Unlisted says where a list of classes must stand, if an error is the lack of one.
func Unlisted(err error, where string) error {
	var n *dataset.NamesError
	if !errors.As(err, &n) {
		return err
	}
	return fmt.Errorf("%w: write %s in %s", err, listText(n.Names), where)
}

// maxListed is how many classes a message lists.
const maxListed = 40

func listText(names []string) string {
	if len(names) > maxListed {
		return strings.TrimSuffix(asm.ClassesText(names[:maxListed]), ")") + ", …)"
	}
	return asm.ClassesText(names)
}
