package contracts_test

import (
	"bytes"
	"errors"
	"maps"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/contracts/bindings"
	"github.com/aivm/aivm/internal/tools/hostile"
)

// said is what the calldata of verifyProofs say.
type said struct {
	keys   [][32]byte
	values [][]byte
	proof  []byte
}

// parsed is what Go's decoder makes of calldata; nil if nothing.
func parsed(t *testing.T, data []byte) *said {
	t.Helper()
	method := universalABI.GetABI().Methods["verifyProofs"]
	if len(data) < 4 || !bytes.Equal(data[:4], method.ID) {
		return nil
	}
	args, err := method.Inputs.Unpack(data[4:])
	if err != nil {
		return nil
	}
	return &said{args[0].([][32]byte), args[1].([][]byte), args[2].([]byte)}
}

var errOtherFunction = errors.New("another function")

// The contract takes no mutant of verifyProofs' calldata, unless it says the same in another ABI encoding (bytes behind the end, padding).
func TestHostileCalldata(t *testing.T) {
	e := newEverything(t, true)
	var files [][]byte
	var valid []*said
	for range 3 {
		keys, blocks := e.links(2)
		e.register(keys...)
		b := e.calldata(keys, e.Prove(keys, blocks), false)
		files = append(files, universalABI.PackVerifyProofs(b.keys, b.values, b.proof))
		valid = append(valid, &said{b.keys, b.values, b.proof})
	}
	id := files[0][:4]
	hostile.Run(t, "calldata", hostile.Target{
		Mutator: hostile.Mutator{Seeds: files, Fields: []int{4 + 28, 4 + 32 + 28, 4 + 64 + 28, 4 + 96 + 28}},
		Check: func(b []byte) (hostile.Verdict, error) {
			if !bytes.HasPrefix(b, id) {
				return hostile.Refused, errOtherFunction
			}
			if err := e.call(e.accounts[0].address, e.at, b); err != nil {
				return hostile.Refused, err
			}
			got := parsed(t, b)
			if got != nil && slices.ContainsFunc(valid, func(v *said) bool {
				return slices.Equal(got.keys, v.keys) && slices.EqualFunc(got.values, v.values, bytes.Equal) && bytes.Equal(got.proof, v.proof)
			}) {
				return hostile.Same, nil
			}
			return hostile.Accepted, errors.New("the contract takes it")
		},
	})
}

// Whatever a chain answers: what it says of a revert is text, and no panic.
func TestHostileReverts(t *testing.T) {
	var files [][]byte
	var texts []string
	abi, err := bindings.TrainingCampaignMetaData.ParseABI()
	require.NoError(t, err)
	word := bytes.Repeat([]byte{0, 0, 0, 0, 0, 0, 0, 7}, 4)
	for _, name := range slices.Sorted(maps.Keys(abi.Errors)) {
		e := abi.Errors[name]
		b := append([]byte(nil), e.ID[:4]...)
		for range e.Inputs {
			b = append(b, word...)
		}
		if r := contracts.DecodeRevert(b); r != nil {
			files, texts = append(files, b), append(texts, r.Error())
		}
	}
	require.Greater(t, len(files), 10)
	reason := append([]byte{0x08, 0xc3, 0x79, 0xa0}, make([]byte, 31)...) // Error(string)
	reason = append(append(append(reason, 32), make([]byte, 31)...), 4)
	reason = append(append(reason, "nope"...), make([]byte, 28)...)
	files, texts = append(files, reason), append(texts, contracts.DecodeRevert(reason).Error())
	hostile.Run(t, "revert", hostile.Target{
		Mutator: hostile.Mutator{Seeds: files, Fields: []int{4 + 28, 36 + 28}},
		Fuzz:    "testdata/fuzz/FuzzRevert",
		Check: func(b []byte) (hostile.Verdict, error) {
			r := contracts.DecodeRevert(b)
			switch {
			case r == nil:
				return hostile.Refused, errors.New("no known error")
			case slices.Contains(texts, r.Error()):
				return hostile.Same, nil
			}
			return hostile.Refused, hostile.ErrOther
		},
	})
}

// Whatever a chain answers: no panic.
func FuzzRevert(f *testing.F) {
	f.Add([]byte{0x08, 0xc3, 0x79, 0xa0})
	f.Fuzz(func(t *testing.T, b []byte) {
		if r := contracts.DecodeRevert(b); r != nil {
			require.NotEmpty(t, r.Error())
		}
	})
}
