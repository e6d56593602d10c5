package prose

import (
	"fmt"
	"math"
	"strconv"
	"strings"
)

// ParseBytes reads a number of bytes: 8GiB, 500MiB, 8G, 123456.
func ParseBytes(s string) (int64, error) {
	number, factor := strings.TrimSpace(s), int64(1)
	for i, unit := range []string{"K", "M", "G", "T"} {
		for _, suffix := range []string{unit + "iB", unit + "B", unit} {
			if n, ok := strings.CutSuffix(number, suffix); ok && factor == 1 {
				number, factor = n, 1<<(10*(i+1))
			}
		}
	}
	x, err := strconv.ParseFloat(strings.TrimSpace(number), 64)
	if err != nil || !(x > 0) || x*float64(factor) > math.MaxInt64/2 {
		return 0, fmt.Errorf("%q is no amount of memory: want a number and KiB, MiB, GiB or TiB, as in 8GiB", s)
	}
	return int64(x * float64(factor)), nil
}
