package argument

import (
	"cmp"
	"fmt"
	"math/bits"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254"

	"github.com/aivm/aivm/internal/engine/logup"
	"github.com/aivm/aivm/internal/engine/pcs"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/relation"
)

// Limits of the memory that a proof commits to.
const (
	maxAddressBits = 34
	// MinC is the least chunk size whose diagonal holds the mask cells.
	MinC = 8
	// maxChunks bounds what a hostile program makes a verifier allocate.
	maxChunks = 1 << 14
)

// ChunkKind says what a chunk of the memory holds.
type ChunkKind uint8

// Chunks of the trace (multiplicities of the lookups among them), of the mask
// cells, of the program's constants, of a data set, of the model before and after
// the run.
const (
	TraceChunk ChunkKind = iota
	MaskChunk
	ConstChunk
	DataChunk
	StartChunk
	EndChunk
)

// Chunk is one committed polynomial.
type Chunk struct {
	Kind  ChunkKind
	Set   int // DataChunk: index in Unit.DataSets
	Piece int // number of the polynomial in its data set or model
	Bits  int // of its cells, of data and models: 2^Bits, and what hides them from there on
}

// Fixed reports whether the program fixes the chunk's cells: constants.
func (c Chunk) Fixed() bool { return c.Kind == ConstChunk }

// Place is where a block of a tensor lies: cells Low … Low + 2^Bits of its padded
// block, at a global address. Cells that have none are 0: nothing is committed there.
type Place struct {
	Low, Bits, Addr int
}

// Layout says where every committed cell of a unit lies, for chunks of 2^C cells:
// address = chunk·2^C + coefficient. It follows from the unit's relation and from what is Assumed.
type Layout struct {
	Unit           *isa.Unit
	Assumed        isa.Sets // data sets whose cells another proof has ranged
	C              int
	Bits           int // of an address
	Chunks         []Chunk
	Places         [][]Place // by relation.TensorID
	Multiplicities Place
	Lookups        *logup.Argument
	Looked         []*relation.Lookup // of the segments
	Tables         []relation.Table   // of the argument
	Results        []Place            // by table: the column of a function's results
}

// NewLayout lays the memory of a unit out in chunks of 2^c cells; assumed are the data
// sets whose ranges are left to another proof.
// SPEC 11.1 has the order of the memory.
func NewLayout(u *isa.Unit, c int, assumed isa.Sets) (*Layout, error) {
	if n := len(u.DataSets()); !assumed.Within(n) {
		return nil, fmt.Errorf("data sets %b are assumed to be ranged, the program has %d", uint64(assumed), n)
	}
	l := &Layout{Unit: u, Assumed: assumed, C: c, Places: make([][]Place, len(u.Relation().Tensors))}
	if err := l.lookups(); err != nil {
		return nil, err
	}
	if c < MinC || c > pcs.MaxC {
		return nil, fmt.Errorf("chunks of 2^%d cells, want 2^%d to 2^%d", c, MinC, pcs.MaxC)
	}
	if err := l.trace(); err != nil {
		return nil, err
	}
	l.Chunks = append(l.Chunks, Chunk{Kind: MaskChunk})
	if err := l.constants(); err != nil {
		return nil, err
	}
	members := l.members()
	for i := range u.DataSets() {
		if err := l.polynomials(Chunk{Kind: DataChunk, Set: i}, members[i]); err != nil {
			return nil, err
		}
	}
	if err := l.polynomials(Chunk{Kind: StartChunk}, l.of(relation.StateStart)); err != nil {
		return nil, err
	}
	if err := l.polynomials(Chunk{Kind: EndChunk}, l.of(relation.StateEnd)); err != nil {
		return nil, err
	}
	l.Bits = c + bits.Len(uint(len(l.Chunks)-1))
	if l.Bits > maxAddressBits {
		return nil, fmt.Errorf("memory of 2^%d cells, want 2^%d at most", l.Bits, maxAddressBits)
	}
	return l, nil
}

// of lists the committed tensors of a role.
func (l *Layout) of(role relation.Role) []relation.TensorID {
	var ids []relation.TensorID
	for id, t := range l.Unit.Relation().Tensors {
		if t.Kind == relation.Committed && t.Role == role {
			ids = append(ids, relation.TensorID(id))
		}
	}
	return ids
}

// members lists the committed tensors of each data set.
func (l *Layout) members() [][]relation.TensorID {
	sets, set := l.Unit.DataSets(), map[int]int{} // by Op.ID
	for i := range sets {
		for _, k := range sets[i].Inputs {
			set[l.Unit.Inputs[k].Op.ID] = i
		}
	}
	ids := make([][]relation.TensorID, len(sets))
	for _, id := range l.of(relation.Data) {
		i := set[l.Unit.Relation().Tensors[id].Source.Op]
		ids[i] = append(ids[i], id)
	}
	return ids
}

// trace places the trace's tensors and the multiplicities by descending size, so
// that each is aligned; one larger than a chunk takes several.
func (l *Layout) trace() error {
	ids := l.of(relation.Trace)
	size := func(id relation.TensorID) int { return bits.Len(uint(l.Unit.Relation().Tensors[id].Padded() - 1)) }
	slices.SortStableFunc(ids, func(a, b relation.TensorID) int { return cmp.Compare(size(b), size(a)) })
	end, placed := 0, false
	table := l.Lookups.TableBits
	for _, id := range ids {
		n := size(id)
		if !placed && table >= n {
			l.Multiplicities, placed = Place{Bits: table, Addr: end}, true
			end += 1 << table
		}
		l.Places[id] = []Place{{Bits: n, Addr: end}}
		end += 1 << n
	}
	if !placed {
		end = (end + 1<<table - 1) >> table << table
		l.Multiplicities = Place{Bits: table, Addr: end}
		end += 1 << table
	}
	chunks := (end + 1<<l.C - 1) >> l.C
	if chunks > maxChunks {
		return fmt.Errorf("%d chunks of 2^%d cells, want %d at most", chunks, l.C, maxChunks)
	}
	for range chunks {
		l.Chunks = append(l.Chunks, Chunk{Kind: TraceChunk})
	}
	return nil
}

// Points are those of the commitments, in the order of the chunks, that are of a
// data set (by its index in Unit.DataSets) or, with set 0, of a model.
func (l *Layout) Points(commitments []bn254.G1Affine, kind ChunkKind, set int) []bn254.G1Affine {
	var out []bn254.G1Affine
	for i, c := range l.Chunks {
		if c.Kind == kind && c.Set == set {
			out = append(out, commitments[i])
		}
	}
	return out
}

// LeastC is the least chunk size that a unit fits in.
func LeastC(u *isa.Unit) (int, error) {
	l, err := LeastLayout(u, MinC, 0)
	if err != nil {
		return 0, err
	}
	return l.C, nil
}

// ChooseLayout is the layout in chunks of 2^c cells; a c of 0 takes the least that fits
// and is no less than least.
func ChooseLayout(u *isa.Unit, c, least int, assumed isa.Sets) (*Layout, error) {
	if c != 0 {
		return NewLayout(u, c, assumed)
	}
	return LeastLayout(u, least, assumed)
}

// LeastLayout is the layout in the least chunks of 2^c cells, c and more, that a unit
// fits in.
func LeastLayout(u *isa.Unit, c int, assumed isa.Sets) (*Layout, error) {
	for ; ; c++ {
		if l, err := NewLayout(u, c, assumed); err == nil || c >= pcs.MaxC {
			return l, err
		}
	}
}
