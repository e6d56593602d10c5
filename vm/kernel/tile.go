package kernel

// tileRows × tileCols is the block of the result that tile computes at once.
const (
	tileRows = 8
	tileCols = 16
)

// tileGo multiplies two packed panels, modulo 2⁶⁴:
//
//	acc[i,j] = Σ_{p<k} a[p,i]·b[p,j]
//
// a is k × tileRows, b is k × tileCols and acc tileRows × tileCols, row-major;
// k ≥ 1.
func tileGo(k int, a, b []int64, acc *[tileRows * tileCols]int64) {
	a, b = a[:k*tileRows], b[:k*tileCols]
	for i := 0; i < tileRows; i += 2 {
		for j := 0; j < tileCols; j += 2 {
			r := acc[i*tileCols+j:]
			r[0], r[1], r[tileCols], r[tileCols+1] = dots(a[i:], b[j:])
		}
	}
}

// dots is the 2 × 2 block of the first two columns of a and of b. Its four
// sums are as many as the compiler keeps in registers.
func dots(a, b []int64) (s00, s01, s10, s11 int64) {
	for len(a) >= 3*tileRows+2 && len(b) >= 3*tileCols+2 {
		x, y := (*[3*tileRows + 2]int64)(a), (*[3*tileCols + 2]int64)(b)
		x0, x1, y0, y1 := x[0], x[1], y[0], y[1]
		s00 += x0 * y0
		s01 += x0 * y1
		s10 += x1 * y0
		s11 += x1 * y1
		x0, x1, y0, y1 = x[tileRows], x[tileRows+1], y[tileCols], y[tileCols+1]
		s00 += x0 * y0
		s01 += x0 * y1
		s10 += x1 * y0
		s11 += x1 * y1
		x0, x1, y0, y1 = x[2*tileRows], x[2*tileRows+1], y[2*tileCols], y[2*tileCols+1]
		s00 += x0 * y0
		s01 += x0 * y1
		s10 += x1 * y0
		s11 += x1 * y1
		x0, x1, y0, y1 = x[3*tileRows], x[3*tileRows+1], y[3*tileCols], y[3*tileCols+1]
		s00 += x0 * y0
		s01 += x0 * y1
		s10 += x1 * y0
		s11 += x1 * y1
		a, b = a[min(4*tileRows, len(a)):], b[min(4*tileCols, len(b)):]
	}
	for len(a) >= 2 && len(b) >= 2 {
		s00 += a[0] * b[0]
		s01 += a[0] * b[1]
		s10 += a[1] * b[0]
		s11 += a[1] * b[1]
		a, b = a[min(tileRows, len(a)):], b[min(tileCols, len(b)):]
	}
	return s00, s01, s10, s11
}
