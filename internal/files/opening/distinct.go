package opening

import (
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/vm"
)

// ErrSameRows says that data would count twice.
var ErrSameRows = errors.New("they would count twice")

// Distinct refuses two data sets with the same rows, whatever their commitments, names and numbers of missing rows: a provider's
// rows would count twice, or a model be judged by what it learned from. Sets of zeros are absent providers and may repeat; inputs
// without a dot are no provider's and may too.
//
// # Soundness
//
// It is the prover's own care: a proof says nothing of it. Who is to trust the owner of a campaign asks for the data, or has
// commitments registered by their providers.
func Distinct(u *isa.Unit, in vm.Inputs) error {
	seen := map[[sha256.Size]byte]string{}
	for _, set := range u.DataSets() {
		if u.Inputs[set.Inputs[0]].Name == set.Name {
			continue
		}
		key, zero := contents(Decls(u, set), inSet(u, set, in))
		if zero {
			continue
		}
		if other, twice := seen[key]; twice {
			return fmt.Errorf("data sets %s and %s have the same rows: %w", other, set.Name, ErrSameRows)
		}
		seen[key] = set.Name
	}
	return nil
}

// contents is a hash of the numbers of a set, without zeros at the ends of its tensors, and whether all are zero.
func contents(decls []Decl, in vm.Inputs) (key [sha256.Size]byte, zero bool) {
	h := sha256.New()
	zero = true
	for _, d := range decls {
		data := in[SetName+"."+d.Name]
		n := data.Len()
		for n > 0 && data.At(n-1).Sign() == 0 {
			n--
		}
		zero = zero && n == 0
		b := append([]byte(d.Name), 0)
		b = binary.BigEndian.AppendUint64(b, uint64(n))
		for i := range n {
			if len(b) >= 1<<12 {
				h.Write(b)
				b = b[:0]
			}
			x := data.At(i)
			b = binary.BigEndian.AppendUint64(binary.BigEndian.AppendUint64(b, uint64(x.Hi)), x.Lo)
		}
		h.Write(b)
	}
	return [sha256.Size]byte(h.Sum(nil)), zero
}
