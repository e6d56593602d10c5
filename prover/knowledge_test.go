package prover_test

import (
	"bytes"
	"math/big"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/prover"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/srs"
	"github.com/aivm/aivm/vm"
)

// registered is a data set of two polynomials and the proof that its provider
// knows them.
type registered struct {
	srs        *srs.SRS
	who        verifier.Registration
	descriptor []byte
	data       prover.DataCommitment
	proofs     []verifier.Knowledge
}

// register makes them of what nobody else knows, τ: a set whose second polynomial is small
// would need 2^20 powers.
func register(t *testing.T) *registered {
	t.Helper()
	seed := bytes.Repeat([]byte{9}, srs.SeedBytes)
	var tau fr.Element
	tau.SetBigInt(new(big.Int).SetBytes(seed))
	s, err := srs.NewUnsafe(4, bytes.NewReader(seed))
	require.NoError(t, err)
	r := &registered{srs: s, descriptor: []byte("x bit n=1048577\n")}
	r.who.Chain[31], r.who.Campaign[0], r.who.Provider[19] = 1, 0xca, 0xa1
	polynomials := [][]fr.Element{{fr.NewElement(3), fr.NewElement(5), fr.NewElement(8)}, {fr.NewElement(2), fr.NewElement(7)}}
	at := func(f []fr.Element, x fr.Element) fr.Element { return field.Horner(&field.Native{}, f, x) }
	for _, f := range polynomials {
		r.data.Points = append(r.data.Points, scaled(at(f, tau)))
	}
	r.data.ID = verifier.DataID(s.ID(), r.descriptor, r.data.Points)
	for i, f := range polynomials {
		x := r.who.Point(r.data.ID, i)
		y, w, distance := at(f, x), at(f, tau), fr.Element{}
		w.Sub(&w, &y).Div(&w, distance.Sub(&tau, &x))
		r.proofs = append(r.proofs, verifier.Knowledge{Y: y, W: scaled(w)})
	}
	return r
}

// scaled is x·[1].
func scaled(x fr.Element) (p bn254.G1Affine) {
	return *p.ScalarMultiplicationBase(x.BigInt(new(big.Int)))
}

// A set of two pieces, proven by whoever has it.
func TestKnowledgeOfPieces(t *testing.T) {
	if testing.Short() {
		t.Skip("takes 2^20 powers of tau")
	}
	s := unsafePowers(t, 1<<20+pcs.Spare)
	u := unit(t, "s.x = input bit[n=1048576]\ns.y = input bit[n=2]\n")
	in := vm.Inputs{"s.x": numbers(make([]int64, 1<<20)...), "s.y": numbers(0, 1)}
	in["s.x"].I64[5] = 1
	all, blindings, err := prover.CommitData(s, u, in, prover.Blindings{})
	require.NoError(t, err)
	require.Len(t, all["s"].Points, 2)
	var who verifier.Registration
	proofs, err := prover.ProveKnowledge(s, u, "s", in, blindings.Data["s"], &who)
	require.NoError(t, err)
	descriptor := verifier.DataDescriptor(u, u.DataSets()[0])
	require.NoError(t, verifier.VerifyKnowledge(&verifier.Key{SRS: s}, &who, descriptor, all["s"].Points, proofs))
}

func (r *registered) verify(who verifier.Registration, points []bn254.G1Affine, proofs []verifier.Knowledge) error {
	return verifier.VerifyKnowledge(&verifier.Key{SRS: r.srs}, &who, r.descriptor, points, proofs)
}

func TestKnowledge(t *testing.T) {
	r := register(t)
	require.NoError(t, r.verify(r.who, r.data.Points, r.proofs))

	// The proof of another cannot be used: not under another address, in another
	// campaign, on another chain.
	for _, change := range []func(who *verifier.Registration){
		func(who *verifier.Registration) { who.Provider[0]++ },
		func(who *verifier.Registration) { who.Campaign[19]++ },
		func(who *verifier.Registration) { who.Chain[0]++ },
	} {
		who := r.who
		change(&who)
		require.ErrorIs(t, r.verify(who, r.data.Points, r.proofs), verifier.ErrKnowledge)
	}

	// Whoever adds a known multiple of [1] or of [τ] to a commitment has f + δ or
	// f + δX: were x the same, y + δ and W, or y + δ·x and W + δ·[1], would do.
	x := r.who.Point(r.data.ID, 0)
	delta := fr.NewElement(5)
	for degree := range 2 {
		points, proofs := slices.Clone(r.data.Points), slices.Clone(r.proofs)
		var shift bn254.G1Affine
		shift.ScalarMultiplication(&r.srs.G1()[degree], big.NewInt(5))
		points[0].Add(&points[0], &shift)
		added := delta
		if degree == 1 {
			added.Mul(&delta, &x)
			shift.ScalarMultiplication(&r.srs.G1()[0], big.NewInt(5))
			proofs[0].W.Add(&proofs[0].W, &shift)
		}
		proofs[0].Y.Add(&proofs[0].Y, &added)
		require.True(t, r.opensAt(x, points[0], proofs[0]), "a forgery of substance")
		require.ErrorIs(t, r.verify(r.who, points, proofs), verifier.ErrKnowledge, "degree %d", degree)
	}

	swapped := []verifier.Knowledge{r.proofs[1], r.proofs[0]}
	require.ErrorIs(t, r.verify(r.who, r.data.Points, swapped), verifier.ErrKnowledge, "another piece")
	require.ErrorIs(t, r.verify(r.who, []bn254.G1Affine{r.data.Points[1], r.data.Points[0]}, swapped), verifier.ErrKnowledge)
	require.ErrorIs(t, r.verify(r.who, r.data.Points, r.proofs[:1]), verifier.ErrShape)
	require.ErrorIs(t, r.verify(r.who, nil, nil), verifier.ErrShape)

	for what, change := range map[string]func(k *verifier.Knowledge){
		"y":        func(k *verifier.Knowledge) { k.Y.Add(&k.Y, &delta) },
		"w":        func(k *verifier.Knowledge) { k.W.Neg(&k.W) },
		"infinity": func(k *verifier.Knowledge) { k.W = bn254.G1Affine{} },
	} {
		for i := range r.proofs {
			proofs := slices.Clone(r.proofs)
			change(&proofs[i])
			require.ErrorIs(t, r.verify(r.who, r.data.Points, proofs), verifier.ErrKnowledge, what)
		}
	}
	proofs := slices.Clone(r.proofs)
	proofs[1].W.X.SetUint64(3)
	require.ErrorIs(t, r.verify(r.who, r.data.Points, proofs), verifier.ErrMalformed)

	other := *r
	other.descriptor = append(slices.Clone(r.descriptor), '\n')
	require.ErrorIs(t, other.verify(r.who, r.data.Points, r.proofs), verifier.ErrKnowledge, "the id is bound")
}

// Seven proofs of knowledge say nothing of the data: for other data there are blindings with which
// commitment and proofs are the same. Who knows τ finds them: eight equations for eight coefficients.
func TestSevenProofsHide(t *testing.T) {
	seed := bytes.Repeat([]byte{9}, srs.SeedBytes)
	var tau fr.Element
	tau.SetBigInt(new(big.Int).SetBytes(seed))
	s, err := srs.NewUnsafe(1<<8+pcs.Spare, bytes.NewReader(seed))
	require.NoError(t, err)
	u := unit(t, "s.x = input fx16.8[n=4]\n")
	data, other := vm.Inputs{"s.x": numbers(1, -2, 3, -4)}, vm.Inputs{"s.x": numbers(5, 5, 5, 5)}
	committed, blindings, err := prover.CommitData(s, u, data, prover.Blindings{})
	require.NoError(t, err)
	id, own := committed["s"].ID, blindings.Data["s"]

	var who [pcs.Spare - 1]verifier.Registration
	points := []fr.Element{tau}
	for i := range who {
		who[i].Campaign[0] = byte(i)
		points = append(points, who[i].Point(id, 0))
	}
	// Σ_j d_j·x^(4+j) is what the data are more than the other data, at each x.
	excess := [4]int64{1 - 5, -2 - 5, 3 - 5, -4 - 5}
	var equations [][]fr.Element
	for _, x := range points {
		var row []fr.Element
		var value, term fr.Element
		power := fr.One()
		for i := range 4 + pcs.Spare {
			if i < 4 {
				value.Add(&value, term.Mul(&power, term.SetInt64(excess[i])))
			} else {
				row = append(row, power)
			}
			power.Mul(&power, &x)
		}
		equations = append(equations, append(row, value))
	}
	found := own[0]
	for j, d := range solve(equations) {
		found[j].Add(&found[j], &d)
	}
	alike, _, err := prover.CommitData(s, u, other, prover.Blindings{Data: map[string][]prover.Blinding{"s": {found}}})
	require.NoError(t, err)
	require.Equal(t, committed["s"], alike["s"])
	prove := func(in vm.Inputs, b prover.Blinding, r verifier.Registration) []verifier.Knowledge {
		k, err := prover.ProveKnowledge(s, u, "s", in, []prover.Blinding{b}, &r)
		require.NoError(t, err)
		return k
	}
	for _, r := range who {
		require.Equal(t, prove(data, own[0], r), prove(other, found, r))
	}
	eighth := verifier.Registration{Campaign: [20]byte{0xff}}
	require.NotEqual(t, prove(data, own[0], eighth), prove(other, found, eighth), "nothing is left to hide an eighth")
}

// solve finds x with Σ_j m[i][j]·x_j = m[i][n], of n independent equations.
func solve(m [][]fr.Element) []fr.Element {
	n := len(m)
	for i := range n {
		for m[i][i].IsZero() {
			m = append(append(m[:i:i], m[i+1:]...), m[i])
		}
		var inverse, factor, t fr.Element
		inverse.Inverse(&m[i][i])
		for j := range m[i] {
			m[i][j].Mul(&m[i][j], &inverse)
		}
		for k := range n {
			if factor = m[k][i]; k != i {
				for j := range m[k] {
					m[k][j].Sub(&m[k][j], t.Mul(&factor, &m[i][j]))
				}
			}
		}
	}
	var x []fr.Element
	for i := range n {
		x = append(x, m[i][n])
	}
	return x
}

// opensAt checks an opening by its definition, with pairings.
func (r *registered) opensAt(x fr.Element, c bn254.G1Affine, k verifier.Knowledge) bool {
	tau, _ := r.srs.G2Power(0)
	one := r.srs.G2One()
	var value, xs, left bn254.G1Affine
	value.ScalarMultiplication(&r.srs.G1()[0], k.Y.BigInt(new(big.Int)))
	left.Sub(&c, &value)
	var x2 bn254.G2Affine
	x2.ScalarMultiplication(&one, x.BigInt(new(big.Int)))
	tau.Sub(&tau, &x2)
	xs.Neg(&k.W)
	ok, err := bn254.PairingCheck([]bn254.G1Affine{left, xs}, []bn254.G2Affine{one, tau})
	return ok && err == nil
}

// The point is the hash that a contract computes.
func TestKnowledgePoint(t *testing.T) {
	who := verifier.Registration{Campaign: [20]byte{0: 0xca}, Provider: [20]byte{19: 0xa1}}
	who.Chain[31] = 1
	id := verifier.Word{7}
	domain := verifier.Keccak([]byte("aivm/knowledge/v1"))
	word := func(at int, v byte) []byte { w := make([]byte, 32); w[at] = v; return w }
	h := verifier.Keccak(domain[:], word(31, 1), word(12, 0xca), word(31, 0xa1), id[:], word(31, 3))
	var want fr.Element
	want.SetBytes(h[:])
	require.Equal(t, want, who.Point(id, 3))
}
