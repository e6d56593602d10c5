package campaign

import (
	"fmt"
	"io/fs"
	"math/big"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/contracts/bindings"
	"github.com/aivm/aivm/internal/chain/ethereum"
	"github.com/aivm/aivm/internal/chain/wallet"
	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/internal/tools/wraptest"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/universal"
)

// made is a source of keys whose secrets a test knows: so there are proofs of any statement. Commitments to records and constants are
// some points, other ones for each program.
type made struct {
	*wraptest.Universal
	units    map[string]*isa.Unit
	computed int // program keys, so far
}

func newMade(t *testing.T, sources map[string]string) *made {
	m := &made{Universal: wraptest.NewUniversal(5, true), units: map[string]*isa.Unit{}}
	for name, text := range sources {
		m.units[name] = unitOf(t, text)
	}
	return m
}

func (m *made) VerifyingKey(file string) (*universal.Key, error) {
	if file != "aivm.vkey" {
		return nil, &fs.PathError{Op: "open", Path: file, Err: fs.ErrNotExist}
	}
	return m.Key, nil
}

func (m *made) Program(file string) (*isa.Unit, error) {
	if u := m.units[file]; u != nil {
		return u, nil
	}
	return nil, &fs.PathError{Op: "open", Path: file, Err: fs.ErrNotExist}
}

func (m *made) ProgramKey(u *isa.Unit, assumed isa.Sets, v *universal.Key) (*universal.ProgramKey, error) {
	m.computed++
	l, err := argument.NewLayout(u, universal.C, assumed)
	if err != nil {
		return nil, err
	}
	word := verifier.ProgramWord(isa.ProgramID(u.Program), universal.C, assumed, v.SRS())
	point := func(i int) bn254.G1Affine {
		return m.Point(verifier.HashToField(append(word[:], byte(i))))
	}
	var fixed []bn254.G1Affine
	for i, c := range l.Chunks {
		if c.Fixed() {
			fixed = append(fixed, point(1+i))
		}
	}
	return universal.NewProgramKey(u, assumed, v.Circuit, v.SRS(), point(0), fixed)
}

// trust is of the key and all programs, or some.
func (m *made) trust(programs ...string) *Trust {
	return &Trust{Keys: []string{"aivm.vkey"}, Programs: programs, Source: m, Development: true}
}

func (m *made) keys(t *testing.T, programs ...string) *Keys {
	t.Helper()
	k, err := ReadKeys(m.trust(programs...))
	require.NoError(t, err)
	return k
}

// One provider's numbers and a test set; a model of three numbers. The pieces are of one training.
const (
	training = `
a.x = input fx5.1[row=4, px=3]
a.y = input fx5.1[row=4]
%s
w = state fx16.6[px=3], %s
loop step 2 {
  z  = matmul a.x, w
  zz = round z, fx9.2
  d  = sub zz, a.y
  g  = grad z, d, w
  w  = sgdstep w, g, 1/8
}
%s
`
	tests = `
t.x = input fx5.1[row=4, px=3]
`
	results = `
e   = matmul t.x, w
er  = round e, fx10.3
out = output er
n   = norm2 a.y
p   = reshape n, [provider=1]
pr  = round p, fx12.2
phi = output pr
`
)

func sources() map[string]string {
	whole := func(begin string) string { return fmt.Sprintf(training, tests, begin, results) }
	piece := func(begin string) string { return fmt.Sprintf(training, "", begin, "") }
	return map[string]string{
		"whole": whole("normal(seed=1, std=1/2)"), "on": whole("previous()"), "other": whole("normal(seed=2, std=1/2)"),
		"first": piece("normal(seed=1, std=1/2)"), "next": piece("previous()"),
	}
}

// Files of one link are pinned as they are; of several, each leaves to those before it what they range.
func TestAssumed(t *testing.T) {
	require.Equal(t, []isa.Sets{0}, assumed([]int{4}))
	require.Equal(t, []isa.Sets{0, 7, 7}, assumed([]int{3, 3, 4}))
	require.Equal(t, []isa.Sets{0, 15, 7}, assumed([]int{4, 4, 3}))
	all := ^isa.Sets(0)
	require.Equal(t, []isa.Sets{0, all, all}, assumed([]int{64, 65, 65}), "the set with number 64 cannot be left to others")
	pin := &bindings.Pin{Links: []bindings.Link{{}, {}, {Tested: true}}}
	require.Equal(t, []int{3, 3, 4}, sizes(pin, 3))
}

// Programs of a round follow one another, and none takes weights for smaller than the one before shows.
func TestFollow(t *testing.T) {
	m := newMade(t, sources())
	units := func(names ...string) (list []*isa.Unit) {
		for _, n := range names {
			list = append(list, m.units[n])
		}
		return list
	}
	bound := verifier.Reaches(m.units["first"])["w"]
	for name, n := range map[string]*big.Int{"within": bound, "too small": new(big.Int).Sub(bound, common.Big1)} {
		text := strings.Replace(sources()["on"], "previous()", fmt.Sprintf("previous(within=%s)", n), 1)
		m.units[name] = unitOf(t, text)
	}
	require.NoError(t, follow(units("whole")))
	require.NoError(t, follow(units("on")))
	require.NoError(t, follow(units("first", "next", "on")))
	require.NoError(t, follow(units("first", "within")))
	for want, names := range map[string][]string{
		"program 1 of a round: the proofs do not form a chain: the program of proof 2 begins a chain": {"first", "whole"},
		"takes state w for less than proof 1 says of it":                                              {"first", "too small"},
		"program 0 of a round: valid only if the model before is proven":                              {"within"},
	} {
		err := follow(units(names...))
		require.ErrorIs(t, err, ErrPinned)
		require.ErrorContains(t, err, want)
	}
}

// stage is a chain with the verifier of a source's key.
type stage struct {
	t *testing.T
	*made
	chain    *ethereum.Chain
	sender   *ethereum.Sender
	verifier common.Address
}

func newStage(t *testing.T) *stage {
	k, err := wallet.NewKey()
	require.NoError(t, err)
	d, err := ethereum.Simulate(1, k.Address())
	require.NoError(t, err)
	t.Cleanup(d.Close)
	j, err := ethereum.OpenJournal(t.TempDir())
	require.NoError(t, err)
	s := &stage{t: t, made: newMade(t, sources()), chain: d.Chain, sender: &ethereum.Sender{Chain: d.Chain, Signer: k, Journal: j, Poll: time.Millisecond}}
	s.verifier = s.deploy(s.Key)
	return s
}

func (s *stage) send(action *ethereum.Action, err error) common.Address {
	s.t.Helper()
	require.NoError(s.t, err)
	r, err := s.sender.Send(s.t.Context(), action)
	require.NoError(s.t, err)
	return r.ContractAddress
}

func (s *stage) deploy(k *universal.Key) common.Address { return s.send(DeployVerifier(k)) }

// campaign is one in its first round, of so many rounds of the same programs, which the verifier has.
func (s *stage) campaign(rounds int, programs ...string) (*Campaign, *Chain) {
	s.t.Helper()
	keys, list := s.keys(s.t), []*program(nil)
	for _, name := range programs {
		p, err := keys.load(name)
		require.NoError(s.t, err)
		list = append(list, p)
	}
	chain, err := keys.newChain(s.Key, list)
	require.NoError(s.t, err)
	for _, k := range chain.Keys {
		s.send(RegisterProgram(s.verifier, k))
	}
	pin, err := contracts.PinOf(s.verifier, big.NewInt(1), chain.Keys...)
	require.NoError(s.t, err)
	hash, err := contracts.CodeHash(s.Key)
	require.NoError(s.t, err)
	c := &Campaign{Chain: s.chain, Address: common.Address{1}, Status: &Status{
		Terms: bindings.Terms{Providers: 1, Offset: 4, Verifier: s.verifier, CodeHash: hash}, Phase: contracts.Proving,
	}}
	for range rounds {
		pin.Links = slices.Clone(pin.Links)
		c.Pins = append(c.Pins, pin)
	}
	c.Context = c.ContextOf(0)
	return c, chain
}

// What the sponsor chose for the rounds to come is compared with keys that the caller computed.
func TestRoundsToCome(t *testing.T) {
	s := newStage(t)
	c, chain := s.campaign(2, "whole")
	keys := s.keys(t, "whole")
	rounds, err := c.CheckRoundsToCome(t.Context(), keys)
	require.NoError(t, err)
	require.Len(t, rounds, 2)
	require.Equal(t, "phi", rounds[1].Output)
	require.Equal(t, chain.Keys[0].Word(), rounds[0].last().Word())
	refused := func(what string, c *Campaign, keys *Keys, want error, text string) {
		t.Helper()
		_, err := c.CheckRoundsToCome(t.Context(), keys)
		require.ErrorIs(t, err, want, what)
		require.ErrorContains(t, err, text, what)
	}
	refused("another program", c, s.keys(t, "other"), ErrNoProgram, "round 0: ")
	refused("no program", c, s.keys(t), ErrNoProgram, "no program has the key")
	other := wraptest.NewUniversal(6, true)
	refused("another key", c, &Keys{verifying: []*universal.Key{other.Key}, programs: keys.programs, source: s}, ErrNoKey, "no key's verifier has the code of hash")

	c.Terms.CodeHash[0]++ // a contract that says of itself what the key's does
	refused("other code", c, keys, ErrPinned, "a verifier with the code of hash")
	c.Terms.CodeHash[0]--
	c.Terms.Verifier = s.deploy(other.Key)
	refused("another contract", c, keys, contracts.ErrCode, "round 0: ")
	c.Terms.Verifier = s.verifier
	c.Pins[1].Links[0].ProgramKey[3]++
	refused("the program of a round to come", c, keys, ErrNoProgram, "round 1: ")
	c.Round = 1
	refused("and of this", c, keys, ErrNoProgram, "round 1: ")
	c.Pins[1].Links[0].ProgramKey[3]--
	c.Terms.Offset = 3
	refused("another output", c, keys, ErrPinned, "which are no output of the program")
	c.Terms.Rule = uint8(contracts.Equal)
	_, err = c.CheckRoundsToCome(t.Context(), keys)
	require.NoError(t, err)
}

// A round of pieces is what the pieces' keys say, with the ranges that each leaves to those before it.
func TestRoundOfPieces(t *testing.T) {
	s := newStage(t)
	c, chain := s.campaign(1, "first", "next", "on")
	require.False(t, chain.Keys[0].Sets[0].Assumed)
	require.True(t, chain.Keys[1].Sets[0].Assumed)
	require.True(t, chain.Keys[2].Sets[0].Assumed)
	require.False(t, chain.Keys[2].Sets[1].Assumed)
	require.Equal(t, []bool{false, false, true}, []bool{c.Pins[0].Links[0].Tested, c.Pins[0].Links[1].Tested, c.Pins[0].Links[2].Tested})
	before := s.computed
	_, err := c.CheckRoundsToCome(t.Context(), s.keys(t, "first", "next", "on"))
	require.NoError(t, err)
	require.Equal(t, 3, s.computed-before, "keys are computed once, in the order of the chain")
	_, err = c.CheckRoundsToCome(t.Context(), s.keys(t, "whole", "on", "next", "first"))
	require.NoError(t, err)
	_, err = c.CheckRoundsToCome(t.Context(), s.keys(t, "first", "on"))
	require.ErrorIs(t, err, ErrNoProgram)
	c.Pins[0].Links = c.Pins[0].Links[1:] // it would begin with any model
	_, err = c.CheckRoundsToCome(t.Context(), s.keys(t, "first", "next", "on"))
	require.ErrorIs(t, err, ErrNoProgram, "what the first has left to nobody is another key")
}

// Nobody gives data or money for what the sponsor says alone: who names no key, or no program, says so.
func TestUnchecked(t *testing.T) {
	m := newMade(t, sources())
	c, told := &Campaign{Status: &Status{}}, ""
	log := func(format string, args ...any) { told += fmt.Sprintf(format, args...) }
	for name, trust := range map[string]*Trust{"nothing": {Source: m}, "a key alone": m.trust(), "a program alone": {Programs: []string{"whole"}, Source: m}} {
		_, err := c.Check(t.Context(), trust, log)
		require.ErrorIs(t, err, ErrUnchecked, name)
		require.Empty(t, told)
		trust.Unchecked = true
		_, err = c.Check(t.Context(), trust, log)
		require.NoError(t, err, name)
		require.Contains(t, told, "UNCHECKED")
		told = ""
	}
}

// Powers of tau other than the verifying key's make other keys: they are refused, not computed.
func TestKeysUnderOtherPowers(t *testing.T) {
	f := &Files{Powers: unsafePowers, Load: func(string) (*isa.Unit, error) { return nil, os.ErrNotExist }}
	_, err := f.ProgramKey(unitOf(t, sources()["whole"]), 0, wraptest.NewUniversal(5, true).Key)
	require.ErrorContains(t, err, "the verifying key is for the powers of tau")
	_, err = f.VerifyingKey("")
	require.ErrorContains(t, err, "--key is missing")
	path := t.TempDir() + "/a.vkey"
	k := wraptest.NewUniversal(5, true).Key
	b, err := k.AppendBinary(nil)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(path, b, 0o644))
	got, err := ReadKey(f, path, true)
	require.NoError(t, err)
	require.Equal(t, k.ID(), got.ID())
	_, err = ReadKey(f, path, false)
	require.ErrorIs(t, err, ErrDevelopmentKey)
	require.NoError(t, os.WriteFile(path, b[1:], 0o644))
	_, err = ReadKey(f, path, true)
	require.ErrorIs(t, err, universal.ErrKey)
	_, err = ReadKeys(&Trust{Keys: []string{path}, Source: f})
	require.ErrorIs(t, err, universal.ErrKey)
	_, err = ReadKeys(&Trust{Programs: []string{"none"}, Source: f})
	require.ErrorIs(t, err, os.ErrNotExist)
}
