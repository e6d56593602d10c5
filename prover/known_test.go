package prover_test

import (
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/transcript"
)

// replay is a permutation whose images are those of an honest tape, whatever it is given: challenges are known.
type replay struct {
	transcript.Poseidon2
	images [][transcript.Width]fr.Element
	at     int
}

func (p *replay) Permute(state *[transcript.Width]fr.Element) {
	if p.at == len(p.images) {
		p.Poseidon2.Permute(state)
		p.images = append(p.images, *state)
	}
	*state = p.images[p.at]
	p.at++
}

// productOfSums has a product whose factors are sums of sums: what they are is said by equations between sent values alone.
const productOfSums = `
x = input fx16.0[k=3, n=2]
y = input fx16.0[k=3, n=2]
w = input fx16.0[n=2]
a = matmul x, w
b = matmul y, w
p = add a, b
q = sub a, b
r = mul p, q
z = round r, fx60.0
out = output z
`

// A forger who knows all challenges changes one message, or two whose product stays: an assertion or a claim that is
// left notices. So every assertion and every claim is needed, not only the challenges that depend on them.
func TestMessagesUnderKnownChallenges(t *testing.T) {
	gather, err := asm.LoadBytes("gather", []byte(relationPrograms["gather"]), asm.Options{})
	require.NoError(t, err)
	products, err := asm.LoadBytes("products", []byte(productOfSums), asm.Options{})
	require.NoError(t, err)
	for _, s := range []*sample{small(t), newMild(t, gather), newMild(t, products)} {
		tape, p, w := s.prove(t), &replay{Poseidon2: transcript.NewPoseidon2()}, s.witness(t)
		verify := func(tape []fr.Element) error {
			var f field.Native
			p.at = 0
			r := transcript.NewReader[fr.Element](&f, p, "test", tape)
			claims := argument.Relations[fr.Element](&f, r, s.plan)
			require.NoError(t, r.Done())
			if err := f.Err(); err != nil {
				return err
			}
			for _, c := range claims {
				if !holds(w, c) {
					return errClaim(c.Label)
				}
			}
			return nil
		}
		require.NoError(t, verify(tape))
		one, two, half := fr.One(), fr.NewElement(2), fr.NewElement(2)
		half.Inverse(&half)
		for i := range tape {
			bad := slices.Clone(tape)
			bad[i].Add(&bad[i], &one)
			require.Error(t, verify(bad), "element %d", i)
			if j := i + 1; j < len(tape) && !tape[i].IsZero() {
				bad = slices.Clone(tape)
				bad[i].Mul(&bad[i], &two)
				bad[j].Mul(&bad[j], &half)
				require.Error(t, verify(bad), "elements %d and %d", i, j)
			}
		}
	}
}
