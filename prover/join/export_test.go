package join

import (
	"context"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/checker"
	"github.com/aivm/aivm/isa/int128"
	"github.com/aivm/aivm/verifier/universal"
)

// Stages are the names of the stages.
func Stages() []string { return stages.Names() }

// Lie is what a prover may do after a stage, and the stage that refuses it.
type Lie struct {
	After, By string
	Do        func(r *results)
}

// Lies are some after each stage, with the replay of another proof of the program.
func Lies(k *Key, other Link) (map[string]Lie, error) {
	o, err := replay(k, []Link{other})
	if err != nil {
		return nil, err
	}
	return map[string]Lie{
		"an output that the inner proof does not have": {"replay", "outer proof", func(r *results) {
			b := &r.replayed.public[0]
			b.Outputs = slices.Clone(b.Outputs)
			b.Outputs[0] = slices.Clone(b.Outputs[0])
			b.Outputs[0][0] = b.Outputs[0][0].Add(int128.From(1))
		}},
		"the polynomial of another proof": {"replay", "outer proof", func(r *results) { r.replayed.blocks[0].G = o.blocks[0].G }},
		"another digest of the checker's transcript": {"rows", "outer proof", func(r *results) {
			r.checked.proof.Opened.Digest = one(r.checked.proof.Opened.Digest)
		}},
		"an element of the tape": {"rows", "outer proof", func(r *results) {
			tape := slices.Clone(r.checked.proof.Tape)
			tape[len(tape)/2] = one(tape[len(tape)/2])
			r.checked.proof.Tape = tape
		}},
		"a polynomial with another cell": {"rows", "verify", func(r *results) {
			p := slices.Clone(r.checked.proof.Polynomial)
			p[1<<checker.ChunkBits] = one(p[1<<checker.ChunkBits]) // its value is the same
			r.checked.proof.Polynomial = p
		}},
		"a point of another opening": {"open", "verify", func(r *results) { r.proof.Point.High[3] = one(r.proof.Point.High[3]) }},
		"another value":              {"open", "verify", func(r *results) { r.proof.Opening.Value = one(r.proof.Opening.Value) }},
		"another digest at the end":  {"open", "verify", func(r *results) { r.proof.Opening.Digest = one(r.proof.Opening.Digest) }},
		"a tape that ends otherwise": {"open", "outer proof", func(r *results) {
			tape := slices.Clone(r.checked.proof.Tape)
			tape[len(tape)-1] = one(tape[len(tape)-1])
			r.checked.proof.Tape = tape
		}},
		"another weight of the chunks": {"open", "verify", func(r *results) {
			b := slices.Clone(r.proof.Blocks)
			b[0].High = slices.Clone(b[0].High)
			b[0].High[0] = one(b[0].High[0])
			r.proof.Blocks = b
		}},
		"another context": {"outer proof", "verify", func(r *results) {
			b := slices.Clone(r.proof.Blocks)
			b[0].Context[3]++
			r.proof.Blocks = b
		}},
		"commitments of another proof": {"outer proof", "verify", func(r *results) {
			b := slices.Clone(r.proof.Blocks)
			b[0].Commitments = o.public[0].Commitments
			r.proof.Blocks = b
		}},
		"the statement twice": {"outer proof", "verify", func(r *results) {
			r.proof.Blocks = []universal.Block{r.proof.Blocks[0], r.proof.Blocks[0]}
		}},
	}, nil
}

func one(e fr.Element) fr.Element {
	one := fr.One()
	return *e.Add(&e, &one)
}

// Honest runs the stages and keeps what there was after each.
func Honest(k *Key, links []Link) (after map[string]*results, err error) {
	after = map[string]*results{}
	r := &results{key: k, links: links}
	for _, s := range stages {
		if err := s.Run(context.Background(), r); err != nil {
			return nil, err
		}
		after[s.Name] = r.clone()
	}
	return after, nil
}

// clone copies what lies change.
func (r *results) clone() *results {
	c := *r
	if r.replayed != nil {
		replayed := *r.replayed
		replayed.public, replayed.blocks = slices.Clone(replayed.public), slices.Clone(replayed.blocks)
		c.replayed = &replayed
	}
	if r.checked != nil {
		checked := *r.checked
		proof, opened, transcript := *checked.proof, *checked.proof.Opened, *checked.transcript
		proof.Opened, checked.proof, checked.transcript = &opened, &proof, &transcript
		c.checked = &checked
	}
	if r.proof != nil {
		proof := *r.proof
		c.proof = &proof
	}
	return &c
}

// Cheat goes on from what there was after a stage, with a lie, and gives the stage that
// refuses and its error.
func Cheat(after map[string]*results, lie Lie) (string, error) {
	r := after[lie.After].clone()
	lie.Do(r)
	at := slices.Index(stages.Names(), lie.After)
	for _, s := range stages[at+1:] {
		if err := s.Run(context.Background(), r); err != nil {
			return s.Name, err
		}
	}
	return "", nil
}
