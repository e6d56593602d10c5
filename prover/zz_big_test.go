package prover_test
import ("testing";"fmt";"time";"strings";"syscall"; "github.com/aivm/aivm/asm"; "github.com/aivm/aivm/isa/relation"; "github.com/aivm/aivm/prover"; "github.com/aivm/aivm/internal/transcript"; "github.com/aivm/aivm/internal/field"; "github.com/aivm/aivm/verifier"; "github.com/consensys/gnark-crypto/ecc/bn254/fr"; "github.com/stretchr/testify/require"; "github.com/aivm/aivm/isa")
func cpu() time.Duration { var r syscall.Rusage; syscall.Getrusage(0, &r); return time.Duration(r.Utime.Nano()+r.Stime.Nano()) }
func measure(t *testing.T, name string, u *isa.Unit) {
	s0 := time.Now()
	r := mlpRun(t, u)
	run := time.Since(s0)
	s0 = time.Now()
	s, err := relation.NewSchedule(u.Relation().System)
	require.NoError(t, err)
	plan := time.Since(s0)
	cells, _ := u.Relation().Cells()
	for range 6 {
	c0 := cpu()
	s0 = time.Now()
	w := transcript.NewWriter("bench")
	_, err = prover.Relations(w, s, r)
	require.NoError(t, err)
	p, c := time.Since(s0), cpu()-c0
	s0 = time.Now()
	var f field.Native
	rd := transcript.NewReader[fr.Element](&f, transcript.NewPoseidon2(), "bench", w.Tape())
	claims := verifier.Relations[fr.Element](&f, rd, s, constants(u))
	require.NoError(t, rd.Done())
	require.NoError(t, f.Err())
	rounds := 0
	for _, l := range s.Levels { rounds += l.UnifyRounds + l.Rounds }
	fmt.Printf("%s: run %v plan %v prove %v cpu %v (%.1f ns/cell, cpu/2 %.1f) verify %v; %d cells %d levels %d rounds %d elements %d claims\n", name, run, plan, p, c, float64(p.Nanoseconds())/float64(cells), float64(c.Nanoseconds())/2/float64(cells), time.Since(s0), cells, len(s.Levels), rounds, len(w.Tape()), len(claims))
	}
}
func TestBig(t *testing.T) {
	if false { measure(t, "mlp", mlp(t, 32, 64, 784, 128, 10)) }
	measure(t, "digits-like", mlp(t, 600, 32, 64, 32, 10))
	var b strings.Builder
	n, L := 1118, 8
	fmt.Fprintf(&b, "x = input fx8.7[row=64, d0=%d]\nd = input fx7.6[row=64, d%d=%d]\n", n, L, n)
	for i := range L { fmt.Fprintf(&b, "w%d = state fx48.31[d%d=%d, d%d=%d], normal(seed=%d, std=1/32)\n", i, i, n, i+1, n, i) }
	b.WriteString("loop step 1 {\n")
	prev := "x"
	for i := range L {
		fmt.Fprintf(&b, "m%d = matmul %s, w%d\nz%d = round m%d, fx16.7\n", i, prev, i, i, i)
		if i < L-1 { fmt.Fprintf(&b, "a%d = relu z%d\n", i, i); prev = fmt.Sprintf("a%d", i) }
	}
	dz := "d"
	for i := L-1; i >= 0; i-- {
		in := "x"; if i > 0 { in = fmt.Sprintf("a%d", i-1) }
		fmt.Fprintf(&b, "g%d = matmul %s, %s\n", i, in, dz)
		if i > 0 {
			fmt.Fprintf(&b, "da%d = matmul %s, w%d\nh%d = round da%d, fx16.13\nc%d = grad %s, h%d, z%d\n", i, dz, i, i, i, i, in, i, i-1)
			dz = fmt.Sprintf("c%d", i)
		}
	}
	for i := range L { fmt.Fprintf(&b, "w%d = sgdstep w%d, g%d, 1/256\n", i, i, i) }
	b.WriteString("}\n")
	return
	u, err := asm.LoadBytes("fc", []byte(b.String()), asm.Options{})
	require.NoError(t, err)
	measure(t, "fc10m", u)
}
