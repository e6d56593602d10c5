package asmgen

import (
	"fmt"
	"strings"
)

// stream is the sequence of instructions for one of the two blocks. Its registers are fifteen of Z0..Z31: local
// numbers 0 to 9 are the limbs of products and values, 10 to 14 are temporary.
type stream struct {
	second bool
	lines  []string
}

func (s *stream) op(format string, args ...any) {
	s.lines = append(s.lines, "\t"+fmt.Sprintf(format, args...))
}

func write(b *strings.Builder, s *stream) {
	b.WriteString(strings.Join(s.lines, "\n") + "\n")
}

// writeBoth writes the instructions of both streams by turns.
func writeBoth(b *strings.Builder, body func(s *stream)) {
	first, second := &stream{}, &stream{second: true}
	body(first)
	body(second)
	for i := range first.lines {
		b.WriteString(first.lines[i] + "\n" + second.lines[i] + "\n")
	}
}

// limbs names the registers of a coordinate.
type limbs [5]string

// full names registers by their true numbers.
func full(first int) (l limbs) {
	for i := range l {
		l[i] = fmt.Sprintf("Z%d", first+i)
	}
	return l
}

// z names the register with a local number.
func (s *stream) z(local int) string {
	switch {
	case !s.second:
		return fmt.Sprintf("Z%d", local)
	case local == 14:
		return "Z31"
	default:
		return fmt.Sprintf("Z%d", 15+local)
	}
}

func (s *stream) regs(first int) (l limbs) {
	for i := range l {
		l[i] = s.z(first + i)
	}
	return l
}

// mask names the stream's mask registers, 1 and 2.
func (s *stream) mask(k int) string {
	if s.second {
		k += 2
	}
	return fmt.Sprintf("K%d", k)
}

func (s *stream) pick(first, second string) string {
	if s.second {
		return second
	}
	return first
}

// place is a coordinate in memory: a base register and a byte offset.
type place struct {
	base   string
	offset int
}

func (p place) limb(i int) string { return fmt.Sprintf("%d(%s)", p.offset+64*i, p.base) }

func (s *stream) at(base string, offset, perStream int) place {
	if s.second {
		offset += perStream
	}
	return place{base, offset}
}

func (s *stream) acc() place               { return s.at("R15", 0, limbsBytes) }
func (s *stream) work(offset int) place    { return s.at("R12", offset, blockBytes) }
func (s *stream) scratch(number int) place { return s.at("R13", number*limbsBytes, scratchBytes) }

func (s *stream) load(dst limbs, from place) {
	for i := range dst {
		s.op("VMOVDQU64 %s, %s", from.limb(i), dst[i])
	}
}

func (s *stream) store(src limbs, to place) {
	for i := range src {
		s.op("VMOVDQU64 %s, %s", src[i], to.limb(i))
	}
}

// address sets reg to the point number index[k] of the array at base; bit 31, the sign, is dropped.
func (s *stream) address(reg, base, index string, k int) {
	offset := 4 * k
	if s.second {
		offset += indexBytes
	}
	s.op("MOVL %d(%s), %s", offset, index, reg)
	s.op("SHLQ $33, %s", reg)
	s.op("SHRQ $27, %s", reg)
	s.op("ADDQ %s, %s", base, reg)
}

// loadCoordinate gathers a coordinate (byte offset 0 or 32) of a block into the local registers 0 to 4.
// Clobbers 5 to 7.
func (s *stream) loadCoordinate(base, index string, offset int) {
	dst, words := s.regs(0), [4]string{s.z(4), s.z(5), s.z(6), s.z(7)}
	rows := dst[:4]
	a, b := s.pick("R8", "R10"), s.pick("R9", "R11")
	for i, pair := range [4][2]int{{0, 2}, {1, 3}, {4, 6}, {5, 7}} {
		s.address(a, base, index, pair[0])
		s.address(b, base, index, pair[1])
		s.op("VMOVDQU64 %d(%s), Y%s", offset, a, rows[i][1:])
		s.op("VINSERTI64X4 $1, %d(%s), %s, %s", offset, b, rows[i], rows[i])
	}
	s.op("VPUNPCKLQDQ %s, %s, %s", rows[1], rows[0], words[0])
	s.op("VPUNPCKHQDQ %s, %s, %s", rows[1], rows[0], words[1])
	s.op("VPUNPCKLQDQ %s, %s, %s", rows[3], rows[2], words[2])
	s.op("VPUNPCKHQDQ %s, %s, %s", rows[3], rows[2], words[3])
	s.op("VSHUFI64X2 $0x88, %s, %s, %s", words[2], words[0], rows[0])
	s.op("VSHUFI64X2 $0x88, %s, %s, %s", words[3], words[1], rows[1])
	s.op("VSHUFI64X2 $0xDD, %s, %s, %s", words[2], words[0], rows[2])
	s.op("VSHUFI64X2 $0xDD, %s, %s, %s", words[3], words[1], rows[3])
	// limbs from the top down, so that no word is overwritten before its use
	s.op("VPSRLQ $16, %s, %s", rows[3], dst[4])
	for i := 3; i > 0; i-- { // the pair of words shifted down
		s.op("VPSHRDQ $%d, %s, %s, %s", 64-12*i, rows[i], rows[i-1], dst[i])
		s.op("VPANDQ %s, %s, %s", regMask, dst[i], dst[i])
	}
	s.op("VPANDQ %s, %s, %s", regMask, dst[0], dst[0])
}

// negateBySign sets a = p - a in the lanes whose index has the sign bit.
func (s *stream) negateBySign(a limbs, index string) {
	offset := 0
	if s.second {
		offset = indexBytes
	}
	tmp, k := s.z(5), s.mask(1)
	s.op("VMOVDQU32 %d(%s), Y%s", offset, index, tmp[1:])
	s.op("VPMOVD2M Y%s, %s", tmp[1:], k)
	s.op("VPXORQ %s, %s, %s", tmp, tmp, tmp)
	for i := range a {
		s.op("VPSUBQ %s, %s, %s, %s", a[i], tmp, k, a[i])
		s.op("VPADDQ.BCST %d(AX), %s, %s, %s", offP+8*i, a[i], k, a[i])
	}
}

// packWords joins the limbs of a value below 2^256 to four words.
func (s *stream) packWords(src limbs, words []string) {
	const tmp = "Z28"
	for i := range words { // word i is limb i shifted down by 12i, and the low bits of limb i+1
		s.op("VPSRLQ $%d, %s, %s", 12*i, src[i], words[i])
		s.op("VPSLLQ $%d, %s, %s", 52-12*i, src[i+1], tmp)
		s.op("VPORQ %s, %s, %s", tmp, words[i], words[i])
	}
}

// storePoints writes the points of a block: an 8×8 transposition of words. x and y are true registers
// from Z15 on; clobbers Z0..Z15 and Z28.
func (s *stream) storePoints(x, y limbs, base, index string) {
	words := []string{"Z0", "Z1", "Z2", "Z3", "Z4", "Z5", "Z6", "Z7"}
	s.packWords(x, words[:4])
	s.packWords(y, words[4:])
	for i := 0; i < 8; i += 2 { // pairs of words: those of even points in Z8, 10, 12, 14, of odd points in the others
		s.op("VPUNPCKLQDQ %s, %s, Z%d", words[i+1], words[i], 8+i)
		s.op("VPUNPCKHQDQ %s, %s, Z%d", words[i+1], words[i], 9+i)
	}
	for odd := range 2 {
		for i, imm := range []string{"0x44", "0xEE"} { // quarters of points (0, 2) and (4, 6), or those after
			s.op("VSHUFI64X2 $%s, Z%d, Z%d, Z%d", imm, 10+odd, 8+odd, 2*i)
			s.op("VSHUFI64X2 $%s, Z%d, Z%d, Z%d", imm, 14+odd, 12+odd, 2*i+1)
		}
		for k := range 4 {
			imm := []string{"0x88", "0xDD"}[k%2]
			s.op("VSHUFI64X2 $%s, Z%d, Z%d, Z%d", imm, k/2*2+1, k/2*2, 4+k)
			s.address("R8", base, index, 2*k+odd)
			s.op("VMOVDQU64 Z%d, (R8)", 4+k)
		}
	}
}
