package sumcheck

import (
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/transcript"
)

// statement is a batch with the tables as they were, for evaluating.
type statement struct {
	rounds int
	eq     []fr.Element
	batch  []Instance
}

// draw draws a batch with true claims.
func draw(t *rapid.T) *statement {
	s := &statement{rounds: rapid.IntRange(0, 6).Draw(t, "rounds")}
	// Up to a shape of several tiles.
	if rapid.IntRange(0, 9).Draw(t, "large") == 0 {
		s.rounds = 12
	}
	value := func() (e fr.Element) {
		switch rapid.IntRange(0, 4).Draw(t, "kind") {
		case 0:
			return field.Int(rapid.Int64Range(-1, 1).Draw(t, "small"))
		default:
			e.SetUint64(rapid.Uint64().Draw(t, "value"))
			return *e.Square(&e)
		}
	}
	if rapid.Bool().Draw(t, "eq") {
		s.eq = make([]fr.Element, s.rounds)
		for i := range s.eq {
			s.eq[i] = value()
		}
	}
	for range rapid.IntRange(1, 4).Draw(t, "instances") {
		var in Instance
		in.Vars = rapid.IntRange(0, s.rounds).Draw(t, "vars")
		in.Offset = rapid.IntRange(0, s.rounds-in.Vars).Draw(t, "offset")
		for range rapid.IntRange(1, 4).Draw(t, "tables") {
			v := make(fr.Vector, 1<<in.Vars)
			x := value()
			for i := range v {
				if i%5 == 0 {
					x = value()
				}
				v[i] = x
				x.Mul(&x, &x)
			}
			in.Tables = append(in.Tables, v)
			in.Public = append(in.Public, rapid.Bool().Draw(t, "public"))
		}
		for range rapid.IntRange(1, 3).Draw(t, "terms") {
			in.Terms = append(in.Terms, Term{
				value(),
				rapid.SliceOfN(rapid.IntRange(0, len(in.Tables)-1), 1, MaxDegree).Draw(t, "term"),
			})
		}
		in.Claim = sum(&in, s.eq)
		s.batch = append(s.batch, in)
	}
	return s
}

// sum is the instance's sum by its definition.
func sum(in *Instance, eq []fr.Element) (s fr.Element) {
	var f field.Native
	for x := range 1 << in.Vars {
		v := fr.Element{}
		for _, t := range in.Terms {
			p := t.Coeff
			for _, k := range t.Tables {
				p.Mul(&p, &in.Tables[k][x])
			}
			v.Add(&v, &p)
		}
		if eq != nil {
			v = f.Mul(v, field.EqIndex(&f, eq[in.Offset:in.Offset+in.Vars], uint64(x)))
		}
		s.Add(&s, &v)
	}
	return s
}

func (s *statement) shapes() (shapes []Shape, claims []fr.Element) {
	for _, in := range s.batch {
		shapes, claims = append(shapes, in.Shape), append(claims, in.Claim)
	}
	return shapes, claims
}

func (s *statement) prove() []fr.Element {
	w := transcript.NewWriter("sumcheck test")
	batch := slices.Clone(s.batch)
	for i := range batch {
		batch[i].Tables = nil
		for _, t := range s.batch[i].Tables {
			batch[i].Tables = append(batch[i].Tables, slices.Clone(t))
		}
	}
	Prove(w, "sc", s.rounds, s.eq, batch)
	return w.Tape()
}

// verify returns the verdict, and whether the values are the evaluations.
func (s *statement) verify(t require.TestingT, tape []fr.Element, claims []fr.Element) (error, bool) {
	var f field.Native
	r := transcript.NewReader(&f, transcript.Permutation[fr.Element](transcript.NewPoseidon2()), "sumcheck test", tape)
	shapes, _ := s.shapes()
	point, values := Verify(&f, r, "sc", s.rounds, s.eq, shapes, claims,
		func(i, k int, part []fr.Element) fr.Element { return field.Evaluate(s.batch[i].Tables[k], part) })
	if err := r.Done(); err != nil {
		return err, false
	}
	right := true
	for i := range s.batch {
		for k, v := range s.batch[i].Tables {
			e := field.Evaluate(v, Part(point, &shapes[i]))
			right = right && e.Equal(&values[i][k])
		}
	}
	return f.Err(), right
}

func TestComplete(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := draw(t)
		tape := s.prove()
		shapes, claims := s.shapes()
		require.Len(t, tape, Len(s.rounds, shapes))
		require.NoError(t, Check(s.rounds, len(s.eq), shapes))
		err, right := s.verify(t, tape, claims)
		require.NoError(t, err)
		require.True(t, right)
	})
}

// A false claim is rejected with the honest messages for it, and so is every
// mutated message; where a changed value still adds up, it is not the evaluation.
func TestForged(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := draw(t)
		tape := s.prove()
		_, claims := s.shapes()
		one := fr.One()
		wrong := slices.Clone(claims)
		i := rapid.IntRange(0, len(claims)-1).Draw(t, "claim")
		wrong[i].Add(&wrong[i], &one)
		err, _ := s.verify(t, tape, wrong)
		require.ErrorIs(t, err, ErrFinal)

		lying := *s
		lying.batch = slices.Clone(s.batch)
		lying.batch[i].Claim = wrong[i]
		err, _ = s.verify(t, lying.prove(), wrong)
		require.ErrorIs(t, err, ErrFinal)

		for j := range tape {
			forged := slices.Clone(tape)
			forged[j].Add(&forged[j], &one)
			err, right := s.verify(t, forged, claims)
			require.False(t, err == nil && right, "element %d", j)
		}
		if len(tape) > 0 {
			err, _ = s.verify(t, tape[:len(tape)-1], claims)
			require.ErrorIs(t, err, transcript.ErrShort)
		}
	})
}

func TestCheck(t *testing.T) {
	good := Shape{Vars: 2, Offset: 1, Terms: []Term{{fr.One(), []int{0, 1}}}, Public: make([]bool, 2)}
	for _, c := range []struct {
		want string
		eq   int
		edit func(*Shape)
	}{
		{"", 0, func(*Shape) {}},
		{"", 3, func(*Shape) {}},
		{"eq point of 2 coordinates, want 3", 2, func(*Shape) {}},
		{"3 variables from round 1 on", 0, func(s *Shape) { s.Vars = 3 }},
		{"-1 variables", 0, func(s *Shape) { s.Vars = -1 }},
		{"from round 2 on", 0, func(s *Shape) { s.Offset = 2 }},
		{"a term of degree 0", 0, func(s *Shape) { s.Terms = []Term{{}} }},
		{"a term of degree 4", 0, func(s *Shape) { s.Terms = []Term{{Tables: []int{0, 0, 0, 0}}} }},
		{"table 2 of 2", 0, func(s *Shape) { s.Terms = []Term{{Tables: []int{2}}} }},
	} {
		s := good
		c.edit(&s)
		err := Check(3, c.eq, []Shape{s})
		if c.want == "" {
			require.NoError(t, err)
			continue
		}
		require.ErrorContains(t, err, c.want)
	}
}

// A message of round j is in the transcript before its challenge: the same
// messages in another order lead to other challenges.
func TestTranscript(t *testing.T) {
	one := fr.One()
	tables := []fr.Vector{{one, one, one, one}, {one, one, one, one}}
	shape := Shape{Vars: 2, Terms: []Term{{one, []int{0, 1}}}, Public: []bool{false, false}}
	w := transcript.NewWriter("sumcheck test")
	w.Log = &transcript.Log{}
	Prove(w, "sc", 2, nil, []Instance{{shape, tables, field.Int(4)}, {shape, []fr.Vector{{one, one, one, one}, {one, one, one, one}}, field.Int(4)}})
	var got []string
	for _, e := range w.Log.Events {
		got = append(got, e.String())
	}
	require.Equal(t, []string{
		"challenge sc.batch 1",
		"message sc 2", "challenge sc 1",
		"message sc 2", "challenge sc 1",
		"message sc.values 1", "message sc.values 1", "message sc.values 1", "message sc.values 1",
	}, got)
}

func BenchmarkProve(b *testing.B) {
	const n = 18
	tables := make([]fr.Vector, 3)
	for i := range tables {
		tables[i] = make(fr.Vector, 1<<n)
		tables[i].MustSetRandom()
	}
	eq := make([]fr.Element, n)
	for i := range eq {
		eq[i].MustSetRandom()
	}
	for _, c := range []struct {
		name  string
		terms []int
		eq    []fr.Element
	}{{"product", []int{0, 1}, nil}, {"product with eq", []int{0, 1}, eq}, {"cubic with eq", []int{0, 1, 2}, eq}} {
		b.Run(c.name, func(b *testing.B) {
			for b.Loop() {
				in := Instance{Shape: Shape{Vars: n, Terms: []Term{{fr.One(), c.terms}}, Public: make([]bool, len(c.terms))}}
				in.Tables = slices.Clone(tables[:len(c.terms)])
				Prove(transcript.NewWriter("bench"), "sc", n, c.eq, []Instance{in})
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/(1<<n), "ns/position")
		})
	}
}

// Two false claims of a batch whose errors cancel are two false claims.
func TestErrorsDoNotCancel(t *testing.T) {
	tables := func() []fr.Vector {
		return []fr.Vector{{field.Int(1), field.Int(2), field.Int(3), field.Int(4)}}
	}
	shape := Shape{Vars: 2, Terms: []Term{{fr.One(), []int{0}}}, Public: []bool{false}}
	for _, eq := range [][]fr.Element{nil, {field.Int(5), field.Int(7)}} {
		s := &statement{rounds: 2, eq: eq, batch: []Instance{{Shape: shape, Tables: tables()}, {Shape: shape, Tables: tables()}}}
		for i, e := range []int64{1, -1} {
			claim, off := sum(&s.batch[i], eq), field.Int(e)
			s.batch[i].Claim.Add(&claim, &off)
		}
		_, claims := s.shapes()
		err, _ := s.verify(t, s.prove(), claims)
		require.ErrorIs(t, err, ErrFinal)
	}
}
