package pcs

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"
)

// fixedTranscript gives the same challenges whatever is sent, which makes every message a linear function of
// the opened polynomial.
type fixedTranscript map[string]fr.Element

func (fixedTranscript) AbsorbPoints(string, ...bn254.G1Affine) {}
func (fixedTranscript) AbsorbScalars(string, ...fr.Element)    {}
func (t fixedTranscript) Challenge(label string) fr.Element    { return t[label] }

func randomChallenges() fixedTranscript {
	t := make(fixedTranscript)
	for _, label := range []string{labelAlpha, labelGamma, labelZeta, labelBeta, labelZ, labelKappa} {
		t[label] = randomVector(1)[0]
	}
	return t
}

// mercuryMessages returns all that an observer sees of f, points as their discrete logarithms: commitment, value, the
// points and the scalars, those included that the verifier computes.
func mercuryMessages(s Shape, f, u []fr.Element, tr fixedTranscript) []fr.Element {
	tau := knownTau()
	messages := []fr.Element{evaluateAt(f, tau)}
	p := mercuryProver{shape: s, f: f, u: u, commit: func(p []fr.Element) bn254.G1Affine {
		messages = append(messages, evaluateAt(p, tau))
		return bn254.G1Affine{}
	}}
	v, proof := p.prove(bn254.G1Affine{}, tr)
	messages = append(append(messages, v, proof.HAlpha), proof.evaluations()...)
	return append(messages, evaluateAt(p.s, tr[labelZeta]), evaluateAt(p.d, tr[labelZeta]))
}

// foldedMessages returns what is seen of a Folded opening whose vectors and value stay inside a circuit.
func foldedMessages(s Shape, f, u []fr.Element, tr fixedTranscript) []fr.Element {
	tau := knownTau()
	messages := []fr.Element{evaluateAt(f, tau)}
	g, _ := s.foldColumns(f, tr[labelAlpha], func(p []fr.Element) bn254.G1Affine {
		messages = append(messages, evaluateAt(p, tau))
		return bn254.G1Affine{}
	})
	messages = append(messages, evaluateAt(divide(append([]fr.Element(nil), g...), tr[labelZeta]), tau))
	return append(messages, evaluateAt(g, tr[labelZeta]))
}

// rank is by Gaussian elimination; it destroys m.
func rank(m [][]fr.Element) (r int) {
	for column := 0; len(m) > 0 && column < len(m[0]) && r < len(m); column++ {
		pivot := r
		for pivot < len(m) && m[pivot][column].IsZero() {
			pivot++
		}
		if pivot == len(m) {
			continue
		}
		m[r], m[pivot] = m[pivot], m[r]
		for i := r + 1; i < len(m); i++ {
			var factor, t fr.Element
			factor.Div(&m[i][column], &m[r][column])
			for j := column; j < len(m[i]); j++ {
				m[i][j].Sub(&m[i][j], t.Mul(&factor, &m[r][j]))
			}
		}
		r++
	}
	return r
}

// TestMasksHide computes the rank of the map from polynomials to messages, and from the mask cells alone: if they are
// equal, the messages of a polynomial with random mask cells are as random as messages can be, whatever the other cells.
// Cells side by side fall short of it.
func TestMasksHide(t *testing.T) {
	for name, c := range map[string]struct {
		messages func(s Shape, f, u []fr.Element, tr fixedTranscript) []fr.Element
		masks    int
	}{"mercury": {mercuryMessages, MercuryMasks}, "folded in a circuit": {foldedMessages, FoldedMasks}} {
		for _, shape := range []Shape{{8}, {9}, {10}} {
			u, tr := randomVector(shape.C), randomChallenges()
			images := func(polynomials ...[]fr.Element) (m [][]fr.Element) {
				for _, f := range polynomials {
					m = append(m, c.messages(shape, f, u, tr))
				}
				return m
			}
			unit := func(address int) []fr.Element {
				f := shape.Coefficients()
				f[address].SetOne()
				return f
			}
			var all, diagonal, row [][]fr.Element
			for range 20 {
				f := randomVector(shape.Powers())
				all = append(all, f)
			}
			addresses, err := shape.MaskAddresses(0, c.masks)
			require.NoError(t, err)
			for i, a := range addresses {
				diagonal = append(diagonal, unit(a))
				row = append(row, unit(shape.Columns()*3+i))
			}
			require.Equal(t, c.masks, rank(images(all...)), "%s, 2^%d", name, shape.C)
			require.Equal(t, c.masks, rank(images(diagonal...)), "%s, 2^%d", name, shape.C)
			if name == "mercury" {
				require.Less(t, rank(images(row...)), c.masks, "%s, 2^%d", name, shape.C)
			}
		}
	}
}

// The mask cells of a proof that is wrapped stand from row 768 of a chunk of 2^20 cells
// on; what else the opened polynomial combines does not matter to their rank, nor does
// a factor other than 0 that all of them have.
func TestMasksOfWrappedProofsHide(t *testing.T) {
	if testing.Short() {
		t.Skip("polynomials of 2^20 coefficients")
	}
	s := Shape{20}
	addresses, err := s.MaskAddresses(768, MercuryMasks)
	require.NoError(t, err)
	u, tr := randomVector(s.C), randomChallenges()
	var images [][]fr.Element
	f := s.Coefficients()
	for _, a := range addresses {
		require.Equal(t, a%s.Columns(), a/s.Columns(), "on the diagonal")
		f[a].SetOne()
		images = append(images, mercuryMessages(s, f, u, tr))
		f[a].SetZero()
	}
	require.Equal(t, MercuryMasks, rank(images))
	_, err = s.MaskAddresses(s.Rows()-MercuryMasks+1, MercuryMasks)
	require.ErrorContains(t, err, "at most 1024 rows")
}

// TestSpareHide: the commitment of a piece and its values at seven points are as random as eight elements can be if its
// Spare coefficients are, wherever they begin. An eighth value would be one more than there are coefficients.
func TestSpareHide(t *testing.T) {
	for _, bits := range []int{0, 3, 8, 20} {
		points := append([]fr.Element{knownTau()}, randomVector(Spare-1)...)
		images := func(points []fr.Element) (m [][]fr.Element) {
			for i := range Spare {
				var row []fr.Element
				for _, x := range points {
					row = append(row, power(x, bits))
					for range i {
						row[len(row)-1].Mul(&row[len(row)-1], &x)
					}
				}
				m = append(m, row)
			}
			return m
		}
		require.Equal(t, Spare, rank(images(points)), "2^%d", bits)
		points[Spare-1] = points[1]
		require.Equal(t, Spare-1, rank(images(points)), "2^%d: a point twice is one", bits)
	}
}
