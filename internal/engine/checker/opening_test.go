package checker

import (
	"errors"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/internal/engine/sumcheck"
	"github.com/aivm/aivm/internal/engine/transcript"
)

// trapdoor commits with a τ that it knows; logs are the polynomials' values there, in order.
type trapdoor struct {
	tau  fr.Element
	logs []fr.Element
}

func (k *trapdoor) Commit(chunks ...pcs.Chunk) (points []bn254.G1Affine, err error) {
	for _, c := range chunks {
		f := pcs.Shape{C: ChunkBits}.Coefficients()
		one := fr.One()
		if err := (pcs.Shape{C: ChunkBits}).Accumulate(f, one, c); err != nil {
			return nil, err
		}
		log := field.Horner(&field.Native{}, f, k.tau)
		k.logs = append(k.logs, log)
		points = append(points, bn254.G1Affine{})
		points[len(points)-1].X.SetBytes(log.Marshal()) // a name of it, not a point
	}
	return points, nil
}

func random(n int) []fr.Element {
	v := make([]fr.Element, n)
	for i := range v {
		v[i].MustSetRandom()
	}
	return v
}

// opened is a polynomial with some coefficients above its cells, and a claim on it.
func opened(f []fr.Element) *Opened[fr.Element] {
	o := &Opened[fr.Element]{Digest: fr.One()}
	copy(o.Low[:], random(ChunkBits))
	o.Value = field.Evaluate(f[:1<<ChunkBits], o.Low[:])
	return o
}

var errDivisions = errors.New("the divisions do not hold")

// tryOpening opens with some deviations and verifies.
func tryOpening(f []fr.Element, claim *Opened[fr.Element], deviate map[string]func(o *opener)) error {
	key := &trapdoor{tau: random(1)[0]}
	o := opener{key: key, draws: draws(), f: f, opened: claim, w: transcript.NewWriter("opening")}
	o.deviate = func(after string, o *opener) {
		if d := deviate[after]; d != nil {
			d(o)
		}
	}
	if err := o.open(); err != nil {
		return err
	}
	var a field.Native
	r := transcript.NewReader[fr.Element](&a, transcript.NewPoseidon2(), "opening", o.w.Tape())
	x := claim.open(&a, r, &o.drawn)
	if err := errors.Join(r.Done(), a.Err()); err != nil {
		return err
	}
	if *x != o.opening.Folds {
		return errors.New("other folds")
	}
	// Of W the prover's log is that of the point before it was multiplied by c.
	z, h, g, q, w := o.drawn.Z, key.logs[0], key.logs[1], key.logs[2], key.logs[3]
	c, e := a.Sub(square(&a, z, foldBits), x.Alpha), a.Sub(square(&a, z, halfBits), o.drawn.Alpha)
	at := field.Horner(&a, f, key.tau)
	p := a.Add(g, a.Mul(x.Kappa, h))
	sum := a.Add(a.Mul(c, a.Sub(at, g)), a.Mul(e, a.Sub(p, x.Value)))
	sum = a.Sub(sum, a.Mul(a.Mul(c, e), q))
	if w = a.Mul(a.Mul(w, c), a.Sub(key.tau, z)); !w.Equal(&sum) {
		return errDivisions
	}
	return nil
}

func TestOpeningVerifies(t *testing.T) {
	for _, above := range []int{0, 1, pcs.Spare} {
		f := random(1<<ChunkBits + above)
		require.NoError(t, tryOpening(f, opened(f), nil))
	}
	zero := pcs.Shape{C: ChunkBits}.Coefficients()
	require.NoError(t, tryOpening(zero, opened(zero), nil))
}

// Provers that claim one more than the value, each as consistent as it can be from some part on.
func TestOpeningForgeries(t *testing.T) {
	f := random(1<<ChunkBits + 1)
	claim := opened(f)
	increase(&claim.Value)
	var a field.Native
	rows, columns := field.EqTable(claim.Low[:halfBits]), field.EqTable(claim.Low[halfBits:])
	raise := func(o *opener) { // h with the value that is claimed
		var by fr.Element
		o.h[0].Add(&o.h[0], by.Inverse(&rows[0]))
	}
	fit := func(o *opener) (by fr.Element) { // g with the value that h has at α
		by = a.Sub(field.Horner(&a, o.h[:1<<halfBits+1], o.drawn.Alpha), columns.InnerProduct(o.g[:1<<halfBits]))
		by.Div(&by, &columns[0])
		o.g[0].Add(&o.g[0], &by)
		return by
	}
	congruent := func(o *opener) { // the same, and f − g divisible: a multiple of X^b − α
		by := fit(o)
		by.Div(&by, &o.drawn.Alpha).Neg(&by)
		o.g = append(o.g, by)
		o.q[0].Sub(&o.q[0], &by)
	}
	// What a challenge that is 1 would forgive: its forger knows it before he has to.
	one := fr.One()
	forgivenByLambda := func(o *opener) { // δ·(λ·rows[0] − 1) = λ
		by := a.Sub(rows[0], one)
		by.Inverse(&by)
		o.h[0].Add(&o.h[0], &by)
	}
	var u fr.Element // κ·u·columns[0]·rows[1] = 1
	u.Mul(&columns[0], &rows[1]).Inverse(&u)
	const b = 1 << halfBits
	type steps = map[string]func(o *opener)
	forgivenByKappa := steps{
		"h": func(o *opener) {
			o.h[b] = a.Add(o.h[b], u)
			o.h[1] = a.Add(o.h[1], a.Mul(u, columns[0]))
		},
		"g": func(o *opener) {
			o.g[0] = a.Add(o.g[0], a.Mul(o.drawn.Alpha, u))
			o.g = append(o.g, a.Sub(fr.Element{}, u))
			o.q[0] = a.Add(o.q[0], u)
		},
		"rest": func(o *opener) { o.rest = a.Sub(o.rest, u) },
	}
	for name, x := range map[string]struct {
		deviate steps
		want    error
	}{
		"nothing":                   {nil, sumcheck.ErrFinal},
		"h that λ = 1 forgives":     {steps{"h": forgivenByLambda}, sumcheck.ErrFinal},
		"g and h that κ = 1 joins":  {forgivenByKappa, ErrOpening},
		"h":                         {steps{"h": raise}, sumcheck.ErrFinal},
		"h, and g to fit it":        {steps{"h": raise, "g": func(o *opener) { fit(o) }}, errDivisions},
		"h, and g of degree b":      {steps{"h": raise, "g": congruent}, ErrOpening},
		"h's coefficient above":     {steps{"rest": func(o *opener) { increase(&o.rest) }}, sumcheck.ErrFinal},
		"g of degree b, and rest":   {steps{"h": raise, "g": congruent, "rest": func(o *opener) { o.rest.Add(&o.rest, &o.g[1<<halfBits]) }}, sumcheck.ErrFinal},
		"h of a row more":           {steps{"h": func(o *opener) { raise(o); o.h = append(o.h, random(40)...) }, "g": func(o *opener) { fit(o) }}, ErrOpening},
		"the folded rows":           {steps{"h": raise, "g": congruent, "rows": func(o *opener) { increase(&o.rows[3]) }}, ErrOpening},
		"columns to fit the degree": {steps{"h": raise, "g": congruent, "columns": fitColumns(&a)}, errDivisions},
		"Q":                         {steps{"h": raise, "g": func(o *opener) { fit(o) }, "q": func(o *opener) { increase(&o.q[7]) }}, errDivisions},
	} {
		require.ErrorIs(t, tryOpening(f, claim, x.deviate), x.want, name)
	}

	// A value that is right does not make up for other lies.
	claim.Value = a.Sub(claim.Value, fr.One())
	madeUp := func(o *opener) (g, h fr.Element) { // changes of g~ and h~
		g = a.Sub(a.Mul(o.lambda, field.Eq(&a, claim.Low[:halfBits], o.point)), monomials(&a, o.drawn.Alpha, o.point))
		return g, a.Sub(fr.Element{}, field.Eq(&a, claim.Low[halfBits:], o.point))
	}
	makeUp := func(o *opener) {
		g, h := madeUp(o)
		o.values[0], o.values[1] = a.Add(o.values[0], g), a.Add(o.values[1], h)
	}
	for name, deviate := range map[string]steps{
		"the folded rows":                    {"rows": func(o *opener) { increase(&o.rows[3]) }},
		"the folded columns":                 {"columns": func(o *opener) { increase(&o.columns[3]) }},
		"the value at z":                     {"z": func(o *opener) { increase(&o.opening.Value) }},
		"values that make up for each other": {"values": makeUp},
		"rows that α' = 1 forgives": {"values": makeUp, "rows": func(o *opener) {
			g, h := madeUp(o)
			eq := field.EqTable(o.point[:foldBits])
			by, d := a.Add(g, a.Mul(o.opening.Kappa, h)), a.Sub(eq[1], eq[0])
			by.Div(&by, &d)
			o.rows[0], o.rows[1] = a.Sub(o.rows[0], by), a.Add(o.rows[1], by)
		}},
	} {
		require.Error(t, tryOpening(f, claim, deviate), name)
	}
}

// fitColumns changes g' so that it agrees with h'.
func fitColumns(a *field.Native) func(o *opener) {
	return func(o *opener) {
		eq := field.EqTable(o.point[foldBits:])
		want := field.Horner(a, append(o.rows[:1<<foldBits:1<<foldBits], a.Mul(a.Mul(o.opening.Kappa, o.rest), eq[0])), o.opening.Alpha)
		by := a.Sub(want, eq.InnerProduct(o.columns))
		by.Div(&by, &eq[0])
		o.columns[0].Add(&o.columns[0], &by)
	}
}

// What an observer sees of the polynomial, points as their logarithms: the commitment, H, G, Q, W and
// the value at z. The rank of the map from polynomials is one less, for the equation that they are in,
// and the mask cells alone have it.
func TestOpeningMasksHide(t *testing.T) {
	if testing.Short() {
		t.Skip("many polynomials of 2^20 coefficients")
	}
	tau, low := random(1)[0], random(ChunkBits)
	challenges := random(3 + 100*transcript.Width)
	seen := func(f []fr.Element) []fr.Element {
		key := &trapdoor{tau: tau}
		o := opener{key: key, f: f, opened: &Opened[fr.Element]{}, w: transcript.NewWriterOver(&fixed{challenges[3:]}, "opening")}
		copy(o.opened.Low[:], low)
		o.draws = Draws{
			Alpha: func(bn254.G1Affine) fr.Element { return challenges[0] },
			Gamma: func(bn254.G1Affine) fr.Element { return challenges[1] },
			Z:     func(fr.Element, bn254.G1Affine) fr.Element { return challenges[2] },
		}
		require.NoError(t, o.open())
		return append(key.logs, field.Horner(&field.Native{}, f, tau), o.opening.Value)
	}
	var all, diagonal [][]fr.Element
	for range OpeningMasks + 2 {
		all = append(all, seen(random(1<<ChunkBits+pcs.Spare)))
	}
	for _, m := range masks() {
		f := pcs.Shape{C: ChunkBits}.Coefficients()
		f[m.Degree].SetOne()
		diagonal = append(diagonal, seen(f))
	}
	require.Equal(t, OpeningMasks, rank(all))
	require.Equal(t, OpeningMasks, rank(diagonal))

	// Cells whose rows are side by side are in one row of the second fold.
	var close [][]fr.Element
	for i := range OpeningMasks {
		f := pcs.Shape{C: ChunkBits}.Coefficients()
		f[(maskRows[0]+i)*(1<<halfBits+1)].SetOne()
		close = append(close, seen(f))
	}
	require.Less(t, rank(close), OpeningMasks)
}

// fixed is a permutation that forgets what it is given: challenges do not depend on messages.
type fixed struct{ values []fr.Element }

func (x *fixed) Permute(s *[transcript.Width]fr.Element) { x.take(s[:]) }

func (x *fixed) PermuteVector(s *[transcript.VectorWidth]fr.Element) { clear(s[:]) }

func (x *fixed) take(s []fr.Element) {
	copy(s, x.values)
	x.values = x.values[len(s):]
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

// Every message of the opening matters, and all that the verifier is told: another one is refused, or leaves other folds.
func TestOpeningMessages(t *testing.T) {
	blocks := []Block{synthetic(1, 0, 100, 1, 4)}
	c := newContract(blocks)
	p, err := Prove(uncommitted{}, blocks, c.hash())
	require.NoError(t, err)
	before := len(p.Tape)
	opening, err := p.Open(uncommitted{}, draws())
	require.NoError(t, err)
	var infinity bn254.G1Affine
	in := c.inputs
	in.Drawn = Drawn[fr.Element]{Alpha: draws().Alpha(infinity), Gamma: draws().Gamma(infinity), Z: draws().Z(opening.Folded, infinity)}
	verify := func(in *Inputs[fr.Element], tape []fr.Element) error {
		var a field.Native
		_, x, err := Verify(&a, transcript.NewReader[fr.Element](&a, transcript.NewPoseidon2(), Domain, tape), in)
		if err := errors.Join(err, a.Err()); err != nil {
			return err
		}
		if *x != opening.Folds {
			return errors.New("other folds")
		}
		return nil
	}
	require.NoError(t, verify(&in, p.Tape))
	require.ErrorIs(t, verify(&in, p.Tape[:len(p.Tape)-1]), transcript.ErrShort)
	require.ErrorIs(t, verify(&in, append(p.Tape, fr.One())), transcript.ErrLong)
	for i := before; i < len(p.Tape); i++ {
		tape := slices.Clone(p.Tape)
		increase(&tape[i])
		require.Error(t, verify(&in, tape), "element %d", i-before)
	}
	for i := range 3 {
		other := in
		increase([]*fr.Element{&other.Alpha, &other.Gamma, &other.Z}[i])
		require.Error(t, verify(&other, p.Tape), "challenge %d", i)
	}
}
