package asmgen

// mulRaw leaves a·b·2^-260 mod p in Z5..Z9, not normalized, below 2p for factors below 8p.
// b lies in memory; a and b are normalized. Clobbers Z0..Z9.
func (w *writer) mulRaw(a limbs, base string, offset int) {
	t := w.zeroProduct()
	for i := range 5 {
		for j := range 5 {
			w.op("VPMADD52LUQ %d(%s), %s, %s", offset+64*j, base, a[i], t[i+j])
		}
		for j := range 5 {
			w.op("VPMADD52HUQ %d(%s), %s, %s", offset+64*j, base, a[i], t[i+j+1])
		}
	}
	w.reduceProduct(t)
}

// squareRaw is mulRaw of a and itself, which lies in memory too: the mixed products are summed once and doubled.
func (w *writer) squareRaw(a limbs, base string, offset int) {
	t := w.zeroProduct()
	for i := range 5 {
		for j := i + 1; j < 5; j++ {
			w.op("VPMADD52LUQ %d(%s), %s, %s", offset+64*j, base, a[i], t[i+j])
		}
		for j := i + 1; j < 5; j++ {
			w.op("VPMADD52HUQ %d(%s), %s, %s", offset+64*j, base, a[i], t[i+j+1])
		}
	}
	for i := 1; i < 9; i++ {
		w.op("VPADDQ %s, %s, %s", t[i], t[i], t[i])
	}
	for i := range 5 {
		w.op("VPMADD52LUQ %s, %s, %s", a[i], a[i], t[2*i])
		w.op("VPMADD52HUQ %s, %s, %s", a[i], a[i], t[2*i+1])
	}
	w.reduceProduct(t)
}

// zeroProduct clears and names the ten limbs of a product.
func (w *writer) zeroProduct() []string {
	low, high := regs(0), regs(5)
	t := append(low[:], high[:]...)
	for _, r := range t {
		w.op("VPXORQ %s, %s, %s", r, r, r)
	}
	return t
}

// reduceProduct divides a product by 2^260 modulo p; the result is its upper five limbs.
func (w *writer) reduceProduct(t []string) {
	for i := range 5 { // one Montgomery step: make limb i divisible by 2^52
		w.op("VPXORQ %s, %s, %s", regM, regM, regM)
		w.op("VPMADD52LUQ %s, %s, %s", regQInv, t[i], regM)
		for j := range 5 {
			w.op("VPMADD52LUQ.BCST %d(AX), %s, %s", offP+8*j, regM, t[i+j])
		}
		w.op("VPSRLQ $52, %s, %s", t[i], regTmp)
		for j := range 5 {
			w.op("VPMADD52HUQ.BCST %d(AX), %s, %s", offP+8*j, regM, t[i+j+1])
		}
		w.op("VPADDQ %s, %s, %s", regTmp, t[i+1], t[i+1])
	}
}

// mul sets dst = a·b·2^-260 mod p, normalized.
func (w *writer) mul(dst, a limbs, base string, offset int) {
	w.mulRaw(a, base, offset)
	w.normalize(regs(5))
	w.move(dst, regs(5))
}

func (w *writer) move(dst, src limbs) {
	for i := range dst {
		w.op("VMOVDQA64 %s, %s", src[i], dst[i])
	}
}

func (w *writer) load(dst limbs, base string, offset int) {
	for i := range dst {
		w.op("VMOVDQU64 %d(%s), %s", offset+64*i, base, dst[i])
	}
}

func (w *writer) store(src limbs, base string, offset int) {
	for i := range src {
		w.op("VMOVDQU64 %s, %d(%s)", src[i], offset+64*i, base)
	}
}

// sub is limb by limb: a -= b, limbs may turn negative.
func (w *writer) sub(a, b limbs) {
	for i := range a {
		w.op("VPSUBQ %s, %s, %s", b[i], a[i], a[i])
	}
}

func (w *writer) addConst(a limbs, offset int) {
	for i := range a {
		w.op("VPADDQ.BCST %d(AX), %s, %s", offset+8*i, a[i], a[i])
	}
}

// normalize carries between signed limbs, so that all but the top one are in [0, 2^52).
func (w *writer) normalize(a limbs) {
	for i := range 4 {
		w.op("VPSRAQ $52, %s, %s", a[i], regTmp)
		w.op("VPADDQ %s, %s, %s", regTmp, a[i+1], a[i+1])
		w.op("VPANDQ %s, %s, %s", regMask, a[i], a[i])
	}
}

// reduceOnce subtracts the constant where the difference is not negative.
func (w *writer) reduceOnce(a, tmp limbs, offset int) {
	for i := range a {
		w.op("VPSUBQ.BCST %d(AX), %s, %s", offset+8*i, a[i], tmp[i])
	}
	w.normalize(tmp)
	w.op("VPMOVQ2M %s, K2", tmp[4])
	w.op("KNOTB K2, K2")
	for i := range a {
		w.op("VMOVDQA64 %s, K2, %s", tmp[i], a[i])
	}
}

// address sets reg to the point number index[k] of the array at base; bit 31, the sign, is dropped.
func (w *writer) address(reg, base, index string, k int) {
	w.op("MOVL %d(%s), %s", 4*k, index, reg)
	w.op("SHLQ $33, %s", reg)
	w.op("SHRQ $27, %s", reg)
	w.op("ADDQ %s, %s", base, reg)
}

// loadCoordinate gathers a coordinate (byte offset 0 or 32) of eight points and splits
// its 64-bit words into 52-bit limbs. Clobbers Z24..Z28 only where dst does not use them: dst must
// start at Z0, Z15 or Z20.
func (w *writer) loadCoordinate(dst limbs, base, index string, offset int) {
	rows, words := []string{dst[0], dst[1], dst[2], dst[3]}, []string{dst[4], "Z25", "Z26", "Z27"}
	for i, pair := range [4][2]int{{0, 2}, {1, 3}, {4, 6}, {5, 7}} {
		w.address("R8", base, index, pair[0])
		w.address("R9", base, index, pair[1])
		w.op("VMOVDQU64 %d(R8), Y%s", offset, rows[i][1:])
		w.op("VINSERTI64X4 $1, %d(R9), %s, %s", offset, rows[i], rows[i])
	}
	w.op("VPUNPCKLQDQ %s, %s, %s", rows[1], rows[0], words[0])
	w.op("VPUNPCKHQDQ %s, %s, %s", rows[1], rows[0], words[1])
	w.op("VPUNPCKLQDQ %s, %s, %s", rows[3], rows[2], words[2])
	w.op("VPUNPCKHQDQ %s, %s, %s", rows[3], rows[2], words[3])
	w.op("VSHUFI64X2 $0x88, %s, %s, %s", words[2], words[0], rows[0])
	w.op("VSHUFI64X2 $0x88, %s, %s, %s", words[3], words[1], rows[1])
	w.op("VSHUFI64X2 $0xDD, %s, %s, %s", words[2], words[0], rows[2])
	w.op("VSHUFI64X2 $0xDD, %s, %s, %s", words[3], words[1], rows[3])
	// limbs from the top down, so that no word is overwritten before its use
	w.op("VPSRLQ $16, %s, %s", rows[3], dst[4])
	for i := 3; i > 0; i-- { // the pair of words shifted down
		w.op("VPSHRDQ $%d, %s, %s, %s", 64-12*i, rows[i], rows[i-1], dst[i])
		w.op("VPANDQ %s, %s, %s", regMask, dst[i], dst[i])
	}
	w.op("VPANDQ %s, %s, %s", regMask, dst[0], dst[0])
}

// packWords joins the limbs of a value below 2^256 to four words.
func (w *writer) packWords(src limbs, words [4]string) {
	for i := range words { // word i is limb i shifted down by 12i, and the low bits of limb i+1
		w.op("VPSRLQ $%d, %s, %s", 12*i, src[i], words[i])
		w.op("VPSLLQ $%d, %s, %s", 52-12*i, src[i+1], regTmp)
		w.op("VPORQ %s, %s, %s", regTmp, words[i], words[i])
	}
}

// storePoints writes eight points: an 8×8 transposition of words. Clobbers Z0..Z15.
func (w *writer) storePoints(x, y limbs, base, index string) {
	words := [8]string{"Z0", "Z1", "Z2", "Z3", "Z4", "Z5", "Z6", "Z7"}
	w.packWords(x, [4]string(words[:4]))
	w.packWords(y, [4]string(words[4:]))
	for i := 0; i < 8; i += 2 { // pairs of words: those of even points in Z8, 10, 12, 14, of odd points in the others
		w.op("VPUNPCKLQDQ %s, %s, Z%d", words[i+1], words[i], 8+i)
		w.op("VPUNPCKHQDQ %s, %s, Z%d", words[i+1], words[i], 9+i)
	}
	for odd := range 2 {
		for i, imm := range []string{"0x44", "0xEE"} { // quarters of points (0, 2) and (4, 6), or those after
			w.op("VSHUFI64X2 $%s, Z%d, Z%d, Z%d", imm, 10+odd, 8+odd, 2*i)
			w.op("VSHUFI64X2 $%s, Z%d, Z%d, Z%d", imm, 14+odd, 12+odd, 2*i+1)
		}
		for k := range 4 {
			imm := []string{"0x88", "0xDD"}[k%2]
			w.op("VSHUFI64X2 $%s, Z%d, Z%d, Z%d", imm, k/2*2+1, k/2*2, 4+k)
			w.address("R8", base, index, 2*k+odd)
			w.op("VMOVDQU64 Z%d, (R8)", 4+k)
		}
	}
}
