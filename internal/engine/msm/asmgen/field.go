package asmgen

// Products take their factors from memory, normalized, and leave a·b·2^-260 mod p in the local registers 5 to 9,
// not normalized, below 2p for factors below 8p. They clobber all local registers.

func (s *stream) mul(a, b place) {
	t, factor := s.zeroProduct(), s.z(10)
	for i := range 5 {
		s.op("VMOVDQU64 %s, %s", a.limb(i), factor)
		for j := range 5 {
			s.op("VPMADD52LUQ %s, %s, %s", b.limb(j), factor, t[i+j])
		}
		for j := range 5 {
			s.op("VPMADD52HUQ %s, %s, %s", b.limb(j), factor, t[i+j+1])
		}
	}
	s.reduceProduct(t)
}

// square is mul of a value and itself: the mixed products are summed once and doubled.
func (s *stream) square(a place) {
	t, factor := s.zeroProduct(), s.z(10)
	for i := range 4 {
		s.op("VMOVDQU64 %s, %s", a.limb(i), factor)
		for j := i + 1; j < 5; j++ {
			s.op("VPMADD52LUQ %s, %s, %s", a.limb(j), factor, t[i+j])
		}
		for j := i + 1; j < 5; j++ {
			s.op("VPMADD52HUQ %s, %s, %s", a.limb(j), factor, t[i+j+1])
		}
	}
	for i := 1; i < 9; i++ {
		s.op("VPADDQ %s, %s, %s", t[i], t[i], t[i])
	}
	for i := range 5 {
		s.op("VMOVDQU64 %s, %s", a.limb(i), factor)
		s.op("VPMADD52LUQ %s, %s, %s", factor, factor, t[2*i])
		s.op("VPMADD52HUQ %s, %s, %s", factor, factor, t[2*i+1])
	}
	s.reduceProduct(t)
}

// zeroProduct clears and names the ten limbs of a product.
func (s *stream) zeroProduct() []string {
	low, high := s.regs(0), s.regs(5)
	t := append(low[:], high[:]...)
	for _, r := range t {
		s.op("VPXORQ %s, %s, %s", r, r, r)
	}
	return t
}

// reduceProduct divides a product by 2^260 modulo p; the result is its upper five limbs.
func (s *stream) reduceProduct(t []string) {
	m, tmp := s.z(11), s.z(14)
	for i := range 5 { // one Montgomery step: make limb i divisible by 2^52
		s.op("VPXORQ %s, %s, %s", m, m, m)
		s.op("VPMADD52LUQ %s, %s, %s", regQInv, t[i], m)
		for j := range 5 {
			s.op("VPMADD52LUQ.BCST %d(AX), %s, %s", offP+8*j, m, t[i+j])
		}
		s.op("VPSRLQ $52, %s, %s", t[i], tmp)
		for j := range 5 {
			s.op("VPMADD52HUQ.BCST %d(AX), %s, %s", offP+8*j, m, t[i+j+1])
		}
		s.op("VPADDQ %s, %s, %s", tmp, t[i+1], t[i+1])
	}
}

// sub, addMemory, subMemory and addConst work limb by limb; limbs may turn negative.
func (s *stream) sub(a, b limbs) {
	for i := range a {
		s.op("VPSUBQ %s, %s, %s", b[i], a[i], a[i])
	}
}

func (s *stream) subMemory(a limbs, b place) {
	for i := range a {
		s.op("VPSUBQ %s, %s, %s", b.limb(i), a[i], a[i])
	}
}

func (s *stream) addMemory(a limbs, b place) {
	for i := range a {
		s.op("VPADDQ %s, %s, %s", b.limb(i), a[i], a[i])
	}
}

func (s *stream) addConst(a limbs, offset int) {
	for i := range a {
		s.op("VPADDQ.BCST %d(AX), %s, %s", offset+8*i, a[i], a[i])
	}
}

// normalize carries between signed limbs, so that all but the top one are in [0, 2^52).
func (s *stream) normalize(a limbs) {
	tmp := s.z(14)
	for i := range 4 {
		s.op("VPSRAQ $52, %s, %s", a[i], tmp)
		s.op("VPADDQ %s, %s, %s", tmp, a[i+1], a[i+1])
		s.op("VPANDQ %s, %s, %s", regMask, a[i], a[i])
	}
}

// reduceOnce subtracts the constant where the difference is not negative.
func (s *stream) reduceOnce(a, tmp limbs, offset int) {
	k := s.mask(2)
	for i := range a {
		s.op("VPSUBQ.BCST %d(AX), %s, %s", offset+8*i, a[i], tmp[i])
	}
	s.normalize(tmp)
	s.op("VPMOVQ2M %s, %s", tmp[4], k)
	s.op("KNOTB %s, %s", k, k)
	for i := range a {
		s.op("VMOVDQA64 %s, %s, %s", tmp[i], k, a[i])
	}
}
