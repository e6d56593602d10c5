package campaign

import (
	"crypto/rand"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/contracts/bindings"
	"github.com/aivm/aivm/internal/chain/ethereum"
	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/internal/files/opening"
	"github.com/aivm/aivm/internal/tools/wraptest"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/srs"
	"github.com/aivm/aivm/verifier/universal"
	"github.com/aivm/aivm/vm"
	"github.com/aivm/aivm/vm/kernel"
)

// narrow is a program of two providers whose output phi, the squared norms of their labels, holds labels up to 5 or so.
const narrow = `
alice.y = input fx5.1[row=2]
bob.y   = input fx5.1[row=2]
test.x  = input fx5.1[row=3]
na = norm2 alice.y
nb = norm2 bob.y
pa = reshape na, [provider=1]
pb = reshape nb, [provider=1]
p  = concat provider, pa, pb
pr = round p, fx8.2
phi = output pr
`

var unsafePowers = sync.OnceValues(func() (*srs.SRS, error) { return srs.NewUnsafe(1<<10+pcs.Spare, rand.Reader) })

func unitOf(t *testing.T, source string) *isa.Unit {
	t.Helper()
	u, err := asm.LoadBytes("narrow.aasm", []byte(source), asm.Options{})
	require.NoError(t, err)
	return u
}

// open writes an opening of data of a program's set, integers at the scale, under powers of tau.
func open(t *testing.T, u *isa.Unit, powers *srs.SRS, set, file string, values ...int64) *opening.Set {
	t.Helper()
	found, err := opening.Find(u, "", set)
	require.NoError(t, err)
	in := vm.Inputs{u.Inputs[found.Inputs[0]].Name: {Kind: kernel.I64, I64: values}}
	s, err := opening.SetOf(u, found, in)
	require.NoError(t, err)
	s.Powers = powers
	require.NoError(t, s.Commit())
	require.NoError(t, opening.WriteSecret(file, opening.JSON(s.Opening())))
	return s
}

// Data in range on which the program traps are found before anybody is acknowledged.
func TestRehearsal(t *testing.T) {
	t.Chdir(t.TempDir())
	powers, err := unsafePowers()
	require.NoError(t, err)
	u := unitOf(t, narrow)
	alice := open(t, u, powers, "alice", "alice.opening", 1, 2)
	open(t, u, powers, "bob", "bob.opening", 2, -4)
	open(t, u, powers, "bob", "wild.opening", 15, 15) // 7.5 twice, squared: 112.5
	test := open(t, u, powers, "test", "test.opening", 1, 0, 1)
	slots := func(second contracts.Standing) *Campaign {
		return &Campaign{Status: &Status{
			Terms: bindings.Terms{TestId: test.Data.ID}, Slots: []Slot{{Standing: contracts.Registered, DataID: alice.Data.ID}, {Standing: second}},
		}}
	}
	for name, x := range map[string]struct {
		c        *Campaign
		openings map[int]string
		test     string
		want     string // empty if the program runs through
	}{
		"all":             {slots(contracts.Registered), map[int]string{0: "alice.opening", 1: "bob.opening"}, "test.opening", ""},
		"one is absent":   {slots(contracts.Excluded), map[int]string{0: "alice.opening"}, "test.opening", ""},
		"a trap":          {slots(contracts.Registered), map[int]string{0: "alice.opening", 1: "wild.opening"}, "test.opening", "there is no proof for these data"},
		"one is missing":  {slots(contracts.Acknowledged), map[int]string{0: "alice.opening"}, "test.opening", "slot 1 is acknowledged, and none of the openings"},
		"the same twice":  {slots(contracts.Registered), map[int]string{0: "alice.opening", 1: "alice.opening"}, "test.opening", "the same rows"},
		"no test set":     {slots(contracts.Registered), map[int]string{0: "alice.opening", 1: "bob.opening"}, "", "--test is missing"},
		"another test":    {slots(contracts.Registered), map[int]string{0: "alice.opening", 1: "bob.opening"}, "bob.opening", "the sponsor has chosen something else"},
		"another program": {&Campaign{Status: &Status{}}, nil, "test.opening", "the program has 3 data sets"},
	} {
		t.Run(name, func(t *testing.T) {
			var told strings.Builder
			r := &Rehearsal{Test: x.test, Powers: unsafePowers}
			err := r.play(t.Context(), []*isa.Unit{u}, x.c, x.openings, nil, func(format string, args ...any) { fmt.Fprintf(&told, format, args...) })
			if x.want == "" {
				require.NoError(t, err)
				require.Contains(t, told.String(), "runs through")
				return
			}
			require.ErrorContains(t, err, x.want)
			require.Empty(t, told.String())
		})
	}
	c := slots(contracts.Registered)
	i, err := c.slotOfOpening("alice.opening", (&Rehearsal{Powers: unsafePowers}).Open)
	require.NoError(t, err)
	require.Zero(t, i)
	_, err = c.slotOfOpening("wild.opening", (&Rehearsal{Powers: unsafePowers}).Open)
	require.ErrorContains(t, err, "nobody has registered its data")
}

// A test set under other powers of tau than the program's cannot be opened in a proof.
func TestTestSetUnderOtherPowers(t *testing.T) {
	t.Chdir(t.TempDir())
	powers, err := unsafePowers()
	require.NoError(t, err)
	others, err := srs.NewUnsafe(1<<10+pcs.Spare, rand.Reader)
	require.NoError(t, err)
	u := unitOf(t, narrow)
	mine, foreign := open(t, u, powers, "test", "test.opening", 1, 0, 1), open(t, u, others, "test", "foreign.opening", 1, 0, 1)
	rounds := []*Round{{Chain: &Chain{Keys: []*universal.ProgramKey{{Sets: []universal.DataSet{{}, {}, {Descriptor: mine.Descriptor()}}}}}}}
	c := func(test verifier.Word) *Campaign {
		return &Campaign{Status: &Status{Terms: bindings.Terms{TestId: test}}}
	}
	require.NoError(t, c(mine.Data.ID).checkTest(mine, "test.opening", rounds))
	err = c(foreign.Data.ID).checkTest(foreign, "foreign.opening", rounds)
	require.ErrorIs(t, err, ErrPinned)
	require.ErrorContains(t, err, "under other powers of tau")
	err = c(mine.Data.ID).checkTest(foreign, "foreign.opening", rounds)
	require.ErrorIs(t, err, ErrPinned)
	require.ErrorContains(t, err, "the test set "+mine.Data.ID.String())
}

// What is paid by is an output with a number for each provider, not numbers from wherever.
func TestOutputAt(t *testing.T) {
	u := unitOf(t, wraptest.Small) // one output, of four values
	require.Equal(t, "out", OutputAt(u, 0, 4))
	require.Empty(t, OutputAt(u, 1, 4))
	require.Empty(t, OutputAt(u, 0, 3))
}

// A commitment serves one registration: too many proofs of knowledge say something of the data.
func TestRemember(t *testing.T) {
	path := filepath.Join(t.TempDir(), "alice.opening")
	id, account := verifier.Word{1}, common.Address{1}
	c := at(common.Address{})
	require.NoError(t, remember(path, id, c, account))
	require.NoError(t, remember(path, id, c, account), "the same registration again")
	require.ErrorIs(t, remember(path, id, c, common.Address{2}), ErrReused)
	require.ErrorContains(t, remember(path, verifier.Word{2}, c, account), "move it away")
	other := at(common.Address{})
	other.Address[3]++
	require.ErrorIs(t, remember(path, id, other, account), ErrReused)
	other = at(common.Address{})
	other.Chain = &ethereum.Chain{ID: big.NewInt(8)}
	require.ErrorIs(t, remember(path, id, other, account), ErrReused)
	require.NoError(t, os.WriteFile(path+".registered", []byte("{"), 0o600))
	require.Error(t, remember(path, id, c, account))
}
