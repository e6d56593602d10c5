package prover

import (
	"context"
	"runtime"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aivm/aivm/internal/engine/argument"
	"github.com/aivm/aivm/internal/engine/batch"
	"github.com/aivm/aivm/internal/engine/field"
	"github.com/aivm/aivm/internal/engine/logup"
	"github.com/aivm/aivm/internal/engine/msm"
	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/internal/engine/plan"
	"github.com/aivm/aivm/internal/engine/stage"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/int128"
	"github.com/aivm/aivm/verifier"
	"github.com/aivm/aivm/verifier/srs"
)

// stages are those of a proof, in their order, each with what it reads. Prove, the
// times it reports and the tests of dishonest provers go by this table: a stage that
// is added here fails them until somebody has lied after it.
var stages = stage.Table[results]{
	{Name: "layout", Run: func(_ context.Context, r *results) (err error) {
		r.laidOut, err = lay(r.task)
		return err
	}},
	{Name: "lookup counts", Run: func(_ context.Context, r *results) (err error) {
		r.counted, err = count(r.laidOut)
		return err
	}},
	{Name: "commit", Run: func(_ context.Context, r *results) (err error) {
		r.committed, err = commit(r.task, r.laidOut, r.counted)
		return err
	}},
	{Name: "relations", Run: func(_ context.Context, r *results) (err error) {
		r.related, err = relate(r.task, r.laidOut, r.committed)
		return err
	}},
	{Name: "lookups", Run: func(_ context.Context, r *results) (err error) {
		r.looked, err = look(r.task, r.laidOut, r.counted)
		return err
	}},
	{Name: "batch", Run: func(_ context.Context, r *results) (err error) {
		r.batched, err = reduce(r.task, r.laidOut, r.committed, r.related, r.looked)
		return err
	}},
	{Name: "open", Run: func(_ context.Context, r *results) (err error) {
		r.opened, err = open(r.task, r.laidOut, r.committed, r.batched)
		return err
	}},
	{Name: "verify", Run: func(_ context.Context, r *results) (err error) {
		r.verified, err = verify(r.task, r.committed, r.opened)
		return err
	}},
}

// laidOut is where everything stands in memory, and the columns that the trace and the
// program give.
type laidOut struct {
	layout   *argument.Layout
	schedule *plan.Schedule
	key      *pcs.Key
	columns  columns
}

// lay chooses the chunk size and lays the memory out.
func lay(t *task) (*laidOut, error) {
	l, err := argument.ChooseLayout(t.unit, t.options.C, DefaultC, t.options.Assumed)
	if err != nil {
		return nil, err
	}
	schedule, err := plan.NewSchedule(t.unit.Relation().System)
	if err != nil {
		return nil, err
	}
	if err := schedule.At(drawn(t.run)); err != nil {
		return nil, err
	}
	key, err := pcs.NewKey(t.srs, l.C, msm.NewEngine(field.Workers))
	if err != nil {
		return nil, err
	}
	c := traceColumns(l, t.run.Trace)
	c.fix(l)
	return &laidOut{l, schedule, key, c}, nil
}

// counted is the lookups' side: what is looked up where, and how often each row is.
type counted struct {
	witness *logup.Witness
	counts  *column
	results []*column // by table, of functions
}

// count counts how often each row of each table is looked up. A cell outside its
// table is found here.
func count(l *laidOut) (*counted, error) {
	w := &logup.Witness{}
	for _, k := range l.layout.Looked {
		var t logup.Tuples
		for _, part := range k.Components {
			t = append(t, l.columns[part[0].Tensor].looked())
		}
		w.Cells = append(w.Cells, t)
	}
	w.Functions = make([]logup.Tuples, len(l.layout.Tables))
	results := make([]*column, len(l.layout.Tables))
	err := l.layout.EachResult(func(table int, c argument.Column) {
		w.Functions[table] = logup.Tuples{logup.Ints[int32](c.Results)}
		results[table] = &column{fixed: c}
	})
	if err != nil {
		return nil, err
	}
	counts, err := l.layout.Lookups.Count(w)
	if err != nil {
		return nil, err
	}
	return &counted{w, &column{counts: counts}, results}, nil
}

// committed is the memory and a proof of which tape and opening are missing.
type committed struct {
	memory *memory
	chunks []pcs.Chunk
	proof  *verifier.Proof
}

// commit hides the memory and commits to it.
func commit(t *task, l *laidOut, c *counted) (*committed, error) {
	m, err := newMemory(l.layout, l.columns, c, &t.options.Blindings)
	if err != nil {
		return nil, err
	}
	chunks := m.chunks()
	points, err := l.key.Commit(chunks...)
	if err != nil {
		return nil, err
	}
	p := &verifier.Proof{
		C: l.layout.C, Assumed: l.layout.Assumed, SRS: t.srs.ID(), Unsafe: t.srs.Kind() == srs.Unsafe, Context: t.options.Context,
		Program: isa.Encode(t.unit.Program), Commitments: points,
	}
	for _, o := range t.run.Outputs {
		v := make([]int128.Int, o.Data.Len())
		for i := range v {
			v[i] = o.Data.At(i)
		}
		p.Outputs = append(p.Outputs, v)
	}
	return &committed{m, chunks, p}, nil
}

// related is what the identities left to be shown of the memory.
type related struct{ claims []claim }

// relate begins the transcript and argues the identities.
func relate(t *task, l *laidOut, c *committed) (*related, error) {
	var salt fr.Element
	salt.MustSetRandom()
	t.transcript.Absorb("h", c.proof.Seed(l.layout.Unit))
	t.transcript.Send("salt", salt)
	t.transcript.Absorb("outputs", verifier.OutputElements(c.proof)...)
	if bits := argument.NumberBits(t.unit.Relation().Numbers, drawn(t.run)); len(bits) > 0 {
		t.transcript.Send(argument.BitsLabel, bits...)
	}
	claims, err := relations(t.transcript, l.schedule, t.run)
	return &related{claims}, err
}

// looked is what the lookups left to be shown of the memory.
type looked struct{ claims *logup.Claims[fr.Element] }

// look argues the lookups.
func look(t *task, l *laidOut, c *counted) (*looked, error) {
	claims, err := l.layout.Lookups.Prove(t.transcript, field.NewArena(field.Best()), c.witness, c.counts.counts)
	runtime.GC() // the arena is the peak, and what comes next takes its place
	return &looked{claims}, err
}

// batched is the one claim that is left: the memory's value at a point.
type batched struct {
	point []fr.Element
	value fr.Element
}

// reduce makes the claims on the memory one.
func reduce(t *task, l *laidOut, c *committed, r *related, k *looked) (*batched, error) {
	f := &field.Native{}
	env := argument.NewEnvironment(l.layout, c.proof.Outputs)
	claims := argument.MemoryClaims[fr.Element](f, l.layout, env, r.claims, k.claims)
	if err := f.Err(); err != nil {
		return nil, err
	}
	point, value, err := batch.Prove(t.transcript, c.memory.blocks(), claims)
	if err != nil {
		return nil, err
	}
	t.transcript.Challenge(argument.DigestLabel)
	return &batched{point, value}, nil
}

// opened is the rest of the proof.
type opened struct {
	tape    []fr.Element
	opening verifier.Opening
	clear   []fr.Element
}

// open opens, or shows where the proof is to be wrapped, Σ_i eq(high part of the point, i)·chunk_i.
func open(t *task, l *laidOut, c *committed, b *batched) (*opened, error) {
	cut := l.layout.Bits - l.layout.C
	weights := field.EqTable(b.point[:cut])[:len(c.chunks)]
	f, err := l.key.Combination(weights, c.chunks)
	if err != nil {
		return nil, err
	}
	if t.options.Clear {
		return &opened{tape: t.transcript.Tape(), clear: f}, nil
	}
	h, err := l.key.FoldRows(f, argument.Reversed(b.point[cut:]))
	if err != nil {
		return nil, err
	}
	t.transcript.SendVector(argument.RowsLabel, h...)
	g, opening := l.key.FoldColumns(f, t.transcript.Challenge(argument.AlphaLabel))
	t.transcript.SendVector(argument.ColumnsLabel, g...)
	digest := t.transcript.Challenge(argument.OpenedLabel)
	public := (*verifier.Opening)(opening)
	l.key.Open(opening, g, verifier.Zeta(c.proof.Seed(l.layout.Unit), digest, public))
	return &opened{tape: t.transcript.Tape(), opening: *public}, nil
}

// verified is a proof that is whole, and what it says.
type verified struct {
	proof     *verifier.Proof
	statement *verifier.Statement
}

// verify checks the proof: a fault of the prover or of the machine must not get
// out.
func verify(t *task, c *committed, o *opened) (*verified, error) {
	p := *c.proof
	p.Tape, p.Opening, p.Clear = o.tape, o.opening, o.clear
	s, err := verifier.Verify(&verifier.Key{SRS: t.srs}, &p)
	if err != nil {
		return nil, err
	}
	return &verified{&p, s}, nil
}
