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
	for _, label := range []string{labelAlpha, labelZeta, labelKappa} {
		t[label] = randomVector(1)[0]
	}
	return t
}

// foldedMessages returns what is seen of a Folded opening whose vectors and value stay inside a circuit.
func foldedMessages(s Shape, f, u []fr.Element, tr fixedTranscript) []fr.Element {
	tau := knownTau()
	messages := []fr.Element{evaluateAt(f, tau)}
	g, _ := s.foldColumns(f, tr[labelAlpha], func(p []fr.Element) bn254.G1Affine {
		messages = append(messages, evaluateAt(p, tau))
		return bn254.G1Affine{}
	})
	messages = append(messages, evaluateAt(Divide(append([]fr.Element(nil), g...), tr[labelZeta]), tau))
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
func TestMasksHide(t *testing.T) {
	for _, shape := range []Shape{{8}, {9}, {10}} {
		u, tr := randomVector(shape.C), randomChallenges()
		images := func(polynomials ...[]fr.Element) (m [][]fr.Element) {
			for _, f := range polynomials {
				m = append(m, foldedMessages(shape, f, u, tr))
			}
			return m
		}
		var all, diagonal [][]fr.Element
		for range 20 {
			all = append(all, randomVector(shape.Powers()))
		}
		addresses, err := shape.MaskAddresses(0, FoldedMasks)
		require.NoError(t, err)
		for _, a := range addresses {
			f := shape.Coefficients()
			f[a].SetOne()
			diagonal = append(diagonal, f)
		}
		require.Equal(t, FoldedMasks, rank(images(all...)), "2^%d", shape.C)
		require.Equal(t, FoldedMasks, rank(images(diagonal...)), "2^%d", shape.C)
	}
	_, err := Shape{20}.MaskAddresses(1024-FoldedMasks+1, FoldedMasks)
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

// power returns x^(2^log).
func power(x fr.Element, log int) fr.Element {
	for range log {
		x.Square(&x)
	}
	return x
}
