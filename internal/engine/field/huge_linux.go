package field

import (
	"syscall"
	"unsafe"
)

// adviseHuge asks for huge pages behind a slab; where the kernel grants none
// nothing changes but the speed.
func adviseHuge(b Block) {
	const page, adviceHuge = 1 << 21, 14 // MADV_HUGEPAGE
	bytes := unsafe.Slice((*byte)(unsafe.Pointer(&b[0])), 8*len(b))
	skip := int(-uintptr(unsafe.Pointer(&b[0])) & (page - 1))
	n := (len(bytes) - skip) &^ (page - 1)
	if n > 0 {
		_ = syscall.Madvise(bytes[skip:skip+n], adviceHuge)
	}
}
