package campaign

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/int128"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/universal"
)

// proof is one of the round's programs, as the campaign wants it, after changes to what they say; and what they say.
func (s *stage) proof(c *Campaign, chain *Chain, changes ...func([]universal.Block)) *Submission {
	s.t.Helper()
	var blocks []universal.Block
	for i, k := range chain.Keys {
		b := s.Block(k)
		b.Program, b.Key, b.Context, b.Outputs = isa.ProgramID(chain.Units[i].Program), k.Word(), c.Context, nil
		for _, o := range chain.Units[i].Outputs {
			values := make([]int128.Int, o.Value.Type.Len()*o.Op.Block.Iterations())
			for j := range values {
				values[j] = int128.From(int64(j))
			}
			b.Outputs = append(b.Outputs, values)
		}
		if i > 0 {
			before := &blocks[i-1]
			end := k.Own() - k.EndPieces
			copy(b.Commitments[k.Fresh:][:k.Sets[0].Pieces], before.Commitments[chain.Keys[i-1].Fresh:])
			copy(b.Commitments[end-k.StartPieces:end], before.Commitments[len(before.Commitments)-k.StartPieces:])
		}
		blocks = append(blocks, b)
	}
	for _, change := range changes {
		change(blocks)
	}
	return &Submission{Path: "x.wrapped", Key: s.Key, Proof: s.Prove(chain.Keys, blocks)}
}

// wants makes a campaign want what a proof says.
func (s *stage) wants(c *Campaign, chain *Chain, x *Submission) {
	s.t.Helper()
	statements, err := universal.Verify(s.Key, chain.Keys, x.Proof)
	require.NoError(s.t, err)
	c.DataIDs = nil
	for _, d := range statements[len(statements)-1].Data {
		c.DataIDs = append(c.DataIDs, d.ID)
	}
	if start := statements[0].Start; start != nil {
		c.Head = *start
	}
}

// What cannot be the proof of the round is refused with its cause.
func TestSubmissionIsOfTheRound(t *testing.T) {
	s := newStage(t)
	for name, programs := range map[string][]string{"one program": {"on"}, "pieces": {"first", "next", "on"}} {
		t.Run(name, func(t *testing.T) {
			c, chain := s.campaign(3, programs...)
			c.Round, c.Context = 1, c.ContextOf(1)
			x := s.proof(c, chain)
			s.wants(c, chain, x)
			action, err := c.SubmitProof(t.Context(), x)
			require.NoError(t, err)
			require.Equal(t, binding.GetABI().Methods["submit"].ID, action.Data[:4])
			last := len(programs) - 1
			for name, test := range map[string]struct {
				change func(*Campaign, *Submission)
				want   error
				text   string
			}{
				"another program": {func(c *Campaign, _ *Submission) { c.Pins[1].Links[last].ProgramKey[0]++ }, ErrOtherProgram, "round 1 of the campaign wants"},
				"a program more":  {func(c *Campaign, _ *Submission) { c.Pins[1].Links = append(c.Pins[1].Links, c.Pins[1].Links[0]) }, ErrOtherProgram, "round 1 of the campaign is proven by"},
				"another context": {func(_ *Campaign, x *Submission) { x.Proof.Blocks[last].Context[0]++ }, ErrOtherContext, "round 1 of the campaign wants"},
				"another phase":   {func(c *Campaign, _ *Submission) { c.Phase = contracts.Bonding }, nil, "submit is for phase delivery or proving"},
				"other data":      {func(c *Campaign, _ *Submission) { c.DataIDs[0][0]++ }, ErrOtherData, "data set 0 is"},
				"another test":    {func(c *Campaign, _ *Submission) { c.DataIDs[1][0]++ }, ErrOtherData, "data set 1 is"},
				"a set more":      {func(c *Campaign, _ *Submission) { c.DataIDs = append(c.DataIDs, verifier.Word{}) }, ErrOtherData, "want"},
				"a false proof":   {func(_ *Campaign, x *Submission) { x.Proof.Opening.Value.SetOne() }, verifier.ErrFalse, "x.wrapped"},
				"another key":     {func(_ *Campaign, x *Submission) { k := *x.Key; k.Development = false; x.Key = &k }, contracts.ErrCode, "the verifier of all programs"},
				"other constants": {func(c *Campaign, _ *Submission) { c.Pins[1].Links[0].Constants[0]++ }, universal.ErrProgramKey, "the constants at"},
			} {
				t.Run(name, func(t *testing.T) {
					c, _ := s.campaign(3, programs...)
					c.Round, c.Context = 1, c.ContextOf(1)
					x := *x
					p := *x.Proof
					p.Blocks = append([]universal.Block(nil), p.Blocks...)
					x.Proof = &p
					s.wants(c, chain, &x)
					test.change(c, &x)
					_, err := c.SubmitProof(t.Context(), &x)
					require.ErrorContains(t, err, test.text)
					if test.want != nil {
						require.ErrorIs(t, err, test.want)
					}
				})
			}
		})
	}
}

// A proof starts from the head, and each of its programs from the model that the one before ends with.
func TestSubmissionFollowsTheHead(t *testing.T) {
	s := newStage(t)
	c, chain := s.campaign(1, "on")
	x := s.proof(c, chain)
	s.wants(c, chain, x)
	c.Head[0]++
	_, err := c.SubmitProof(t.Context(), x)
	require.ErrorIs(t, err, ErrOtherHead)

	c, chain = s.campaign(1, "first", "next", "on")
	x = s.proof(c, chain, func(b []universal.Block) {
		b[1].Commitments[len(b[1].Commitments)-2] = s.Point(s.Draw()) // the start of the second
	})
	s.wants(c, chain, x)
	_, err = c.SubmitProof(t.Context(), x)
	require.ErrorIs(t, err, ErrOtherHead)
}

// A round that a proof has ended is known by context and program.
func TestSettled(t *testing.T) {
	s := newStage(t)
	c, chain := s.campaign(3, "on")
	c.Round, c.Context = 1, c.ContextOf(1)
	x := s.proof(c, chain)
	require.Equal(t, -1, c.Settled(x), "its round is not ended yet")
	c.Round, c.Context = 2, c.ContextOf(2)
	require.Equal(t, 1, c.Settled(x))
	c.Round, c.Ending = 1, contracts.Completed
	require.Equal(t, 1, c.Settled(x))
	c.Pins[1].Links[0].ProgramKey[0]++
	require.Equal(t, -1, c.Settled(x), "the round was of another program")
}

// An inner proof never goes anywhere.
func TestReadSubmission(t *testing.T) {
	s := newStage(t)
	c, chain := s.campaign(1, "on")
	x := s.proof(c, chain)
	b, err := x.Proof.AppendBinary(nil)
	require.NoError(t, err)
	path := filepath.Join(t.TempDir(), "x.wrapped")
	require.NoError(t, os.WriteFile(path, b, 0o644))
	got, err := ReadSubmission(path, "aivm.vkey", s, true)
	require.NoError(t, err)
	require.Equal(t, x.Proof.Blocks[0].Key, got.Proof.Blocks[0].Key)
	_, err = ReadSubmission(path, "aivm.vkey", s, false)
	require.ErrorIs(t, err, ErrDevelopmentKey)
	require.NoError(t, os.WriteFile(path, []byte(verifier.Header+"…"), 0o644))
	_, err = ReadSubmission(path, "aivm.vkey", s, true)
	require.ErrorIs(t, err, ErrPrivate)
	require.NoError(t, os.WriteFile(path, b[:len(b)-1], 0o644))
	_, err = ReadSubmission(path, "aivm.vkey", s, true)
	require.Error(t, err)
}
