package main

import "fmt"

// A cellType says how eight cells become eight lanes of 64 bits below 2³³: load,
// and what follows; signed ones gain the bias 2³¹, in Z28.
type cellType struct {
	name   string
	bytes  int
	load   string
	after  string // on lanes %s, "" for nothing
	signed bool
}

var cellTypes = []cellType{
	{"Int16", 2, "VPMOVSXWQ", "", true},
	{"Uint16", 2, "VPMOVZXWQ", "", false},
	{"Int32", 4, "VPMOVSXDQ", "", true},
	{"Low64", 8, "VMOVDQU64", "VPANDQ Z29, %[1]s, %[1]s", false},
	{"High64", 8, "VMOVDQU64", "VPSRAQ $32, %[1]s, %[1]s", true},
}

// generateBind writes, for every cell type, the sums Σ e·x of field elements e in
// five limbs of 52 bits and cells x, along a row or down columns. A limb's product
// has a low and a high part, so a sum has six columns of weight 2⁵²ᵏ; 1,024 terms
// a lane fit.
func generateBind() []byte {
	w := newWriter()
	for _, c := range cellTypes {
		w.bindRow(c)
		w.bindColumns(c)
		w.mix(c)
	}
	for _, c := range mixTypes {
		w.mix(c)
	}
	return w.Bytes()
}

// mixTypes are further types that only mix takes.
var mixTypes = []cellType{
	{"Uint8", 1, "VPMOVZXBQ", "", false},
	{"Uint32", 4, "VPMOVZXDQ", "", false},
}

// mix adds the products of n groups of eight cells with one element, five words at e,
// to six columns of each group at acc.
func (w *writer) mix(c cellType) {
	name := "mix" + c.name
	w.begin(name, []argument{{"x", "SI"}, {"e", "BX"}, {"acc", "DX"}, {"n", "CX"}})
	for k := range 5 {
		w.op("VPBROADCASTQ %d(BX), %s", 8*k, column(6+k))
	}
	fmt.Fprintf(w, "%sLoop:\n", name)
	w.cells(c, "(SI)", "Z20")
	for k := range 6 {
		w.op("VMOVDQU64 %d(DX), %s", 64*k, column(k))
	}
	for k := range 5 {
		w.op("VPMADD52LUQ %s, Z20, %s", column(6+k), column(k))
		w.op("VPMADD52HUQ %s, Z20, %s", column(6+k), column(k+1))
	}
	for k := range 6 {
		w.op("VMOVDQU64 %s, %d(DX)", column(k), 64*k)
	}
	w.op("ADDQ $%d, SI", 8*c.bytes)
	w.op("ADDQ $384, DX")
	w.op("DECQ CX")
	w.op("JNZ %sLoop", name)
	w.op("VZEROUPPER")
	w.op("RET")
}

func (w *writer) begin(name string, args []argument) {
	fmt.Fprintf(w, "\nTEXT ·%s(SB), NOSPLIT, $0-%d\n", name, 8*len(args))
	for i, a := range args {
		w.op("MOVQ %s+%d(FP), %s", a.name, 8*i, a.reg)
	}
	w.op("MOVQ $0x80000000, R8")
	w.op("VPBROADCASTQ R8, Z28")
	w.op("MOVQ $0xffffffff, R8")
	w.op("VPBROADCASTQ R8, Z29")
}

func (w *writer) cells(c cellType, at, reg string) {
	w.op("%s %s, %s", c.load, at, reg)
	if c.after != "" {
		w.op(c.after, reg)
	}
	if c.signed {
		w.op("VPADDQ Z28, %[1]s, %[1]s", reg)
	}
}

// bindRow adds the products of n groups of eight cells with eight elements each,
// limb by limb at e, to the lanes of six columns.
func (w *writer) bindRow(c cellType) {
	name := "bindRow" + c.name
	w.begin(name, []argument{{"x", "SI"}, {"e", "BX"}, {"acc", "DX"}, {"n", "CX"}})
	for k := range 6 {
		w.op("VPXORQ %[1]s, %[1]s, %[1]s", column(k))
	}
	fmt.Fprintf(w, "%sLoop:\n", name)
	w.cells(c, "(SI)", "Z20")
	for k := range 5 {
		w.op("VPMADD52LUQ %d(BX), Z20, %s", 64*k, column(k))
		w.op("VPMADD52HUQ %d(BX), Z20, %s", 64*k, column(k+1))
	}
	w.op("ADDQ $%d, SI", 8*c.bytes)
	w.op("ADDQ $320, BX")
	w.op("DECQ CX")
	w.op("JNZ %sLoop", name)
	for k := range 6 {
		w.op("VMOVDQU64 %s, %d(DX)", column(k), 64*k)
	}
	w.op("VZEROUPPER")
	w.op("RET")
}

// bindColumns adds, for sixteen columns of n rows that are stride bytes apart,
// the cells' products with the row's element, five words at e.
func (w *writer) bindColumns(c cellType) {
	name := "bindColumns" + c.name
	w.begin(name, []argument{{"x", "SI"}, {"stride", "DI"}, {"e", "BX"}, {"acc", "DX"}, {"n", "CX"}})
	for k := range 12 {
		w.op("VPXORQ %[1]s, %[1]s, %[1]s", column(k))
	}
	fmt.Fprintf(w, "%sLoop:\n", name)
	for i := range 2 {
		w.cells(c, fmt.Sprintf("%d(SI)", 8*i*c.bytes), column(20+i))
	}
	for k := range 5 {
		w.op("VPBROADCASTQ %d(BX), Z22", 8*k)
		for i := range 2 {
			w.op("VPMADD52LUQ Z22, %s, %s", column(20+i), column(6*i+k))
			w.op("VPMADD52HUQ Z22, %s, %s", column(20+i), column(6*i+k+1))
		}
	}
	w.op("ADDQ DI, SI")
	w.op("ADDQ $40, BX")
	w.op("DECQ CX")
	w.op("JNZ %sLoop", name)
	for k := range 12 {
		w.op("VMOVDQU64 %s, %d(DX)", column(k), 64*k)
	}
	w.op("VZEROUPPER")
	w.op("RET")
}
