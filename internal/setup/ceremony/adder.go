package ceremony

// coordinate is a field that a curve's points are over: of G1 or of G2.
type coordinate[E any] interface {
	*E
	Add(x, y *E) *E
	Sub(x, y *E) *E
	Mul(x, y *E) *E
	Square(x *E) *E
	Double(x *E) *E
	Neg(x *E) *E
	Inverse(x *E) *E
	SetOne() *E
	IsZero() bool
}

// point is an affine point of a curve y² = x³ + b of odd order; (0, 0) is infinity.
type point[E any] struct{ X, Y E }

func infinite[E any, P coordinate[E]](p *point[E]) bool { return P(&p.X).IsZero() && P(&p.Y).IsZero() }

// batchSize is the number of operations that share one inversion.
const batchSize = 512

// adder adds and doubles affine points with one inversion for a batch (Montgomery's trick). What is begun is done by flush; between two flushes a
// point must not be the destination twice. The zero value is ready.
type adder[E any, P coordinate[E]] struct {
	n                      int
	dst                    [batchSize]*point[E]
	x                      [batchSize]E // of the other summand
	rise, run, before      [batchSize]E
	inverse, slope, sum, t E // scratch: a local variable would be on the heap
}

// add begins dst += ±p.
func (a *adder[E, P]) add(dst, p *point[E], negative bool) {
	y := P(&a.t)
	*y = p.Y
	if negative {
		y.Neg(y)
	}
	switch {
	case infinite[E, P](p):
		return
	case infinite[E, P](dst):
		dst.X, dst.Y = p.X, *y
		return
	}
	run := P(&a.run[a.n])
	run.Sub(&p.X, &dst.X)
	if run.IsZero() {
		if P(&a.sum).Add(y, &dst.Y); P(&a.sum).IsZero() {
			*dst = point[E]{}
			return
		}
		a.double(dst)
		return
	}
	P(&a.rise[a.n]).Sub(y, &dst.Y)
	a.push(dst, &p.X)
}

// double begins dst += dst: the slope is 3·x²/(2·y).
func (a *adder[E, P]) double(dst *point[E]) {
	if infinite[E, P](dst) {
		return
	}
	square := P(&a.t)
	square.Square(&dst.X)
	P(&a.rise[a.n]).Double(square)
	P(&a.rise[a.n]).Add(&a.rise[a.n], square)
	P(&a.run[a.n]).Double(&dst.Y)
	a.push(dst, &dst.X)
}

func (a *adder[E, P]) push(dst *point[E], x *E) {
	a.dst[a.n], a.x[a.n] = dst, *x
	if a.n++; a.n == batchSize {
		a.flush()
	}
}

// flush computes
//
//	slope = rise/run,  x3 = slope² − x1 − x2,  y3 = slope·(x1 − x3) − y1
func (a *adder[E, P]) flush() {
	if a.n == 0 {
		return
	}
	inverse, slope, x, t := P(&a.inverse), P(&a.slope), P(&a.sum), P(&a.t)
	inverse.SetOne()
	for i := range a.n {
		a.before[i] = *inverse
		inverse.Mul(inverse, &a.run[i])
	}
	inverse.Inverse(inverse)
	for i := a.n - 1; i >= 0; i-- {
		p := a.dst[i]
		slope.Mul(inverse, &a.before[i])
		inverse.Mul(inverse, &a.run[i])
		slope.Mul(slope, &a.rise[i])
		x.Square(slope)
		x.Sub(x, &p.X)
		x.Sub(x, &a.x[i])
		t.Sub(&p.X, x)
		t.Mul(t, slope)
		P(&p.Y).Sub(t, &p.Y)
		p.X = *x
	}
	a.n = 0
}
