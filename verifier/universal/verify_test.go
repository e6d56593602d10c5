package universal_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/tools/wraptest"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/universal"
)

// chainShape is a program that continues: two fresh commitments, constants, two data sets, one of them assumed.
var chainShape = wraptest.Shape{
	Fresh: 2, Fixed: 1, Sets: []int{1, 2}, Assumed: isa.Sets(2), StartPieces: 1, EndPieces: 1, Outputs: 3, Start: isa.Continuing,
}

// firstShape is a program that fixes its first model.
var firstShape = wraptest.Shape{Fresh: 3, Sets: []int{1}, EndPieces: 1, Outputs: 2}

// batch is blocks of two programs, of which the second is continued.
func batch(u *wraptest.Universal, n int) ([]*universal.ProgramKey, []universal.Block) {
	first, next := u.Program("first", firstShape), u.Program("next", chainShape)
	keys, blocks := []*universal.ProgramKey{first}, []universal.Block{u.Block(first)}
	for _, b := range u.Chain(next, n-1) {
		keys, blocks = append(keys, next), append(blocks, b)
	}
	return keys, blocks
}

// A trapdoor's proof of random numbers is accepted: its equations are those of the specification.
func TestAccepts(t *testing.T) {
	u := wraptest.NewUniversal(1, true)
	for _, n := range []int{1, 2, 3, 5, 16} {
		keys, blocks := batch(u, n)
		p := u.Prove(keys, blocks)
		s, err := universal.Verify(u.Key, keys, p)
		require.NoError(t, err)
		require.Len(t, s, n)
		for i := range s {
			require.Equal(t, blocks[i].Program, s[i].Program)
			require.Equal(t, blocks[i].Context, s[i].Context)
			require.Equal(t, blocks[i].Outputs[0], s[i].Outputs[0].Values)
			require.True(t, s[i].Unsafe)
			require.Equal(t, verifier.CommitmentID(keys[i].EndDescriptor, blocks[i].Commitments[keys[i].Own()-1:]), *s[i].End)
			require.Equal(t, i > 0, s[i].Assumes)
			if i > 1 {
				require.Equal(t, s[i-1].End, s[i].Start)
			}
		}
	}
}
