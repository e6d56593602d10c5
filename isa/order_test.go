package isa_test

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// orders are programs in which it matters which updates a read sees, each with
// the loops that its text means, in Go. x counts 1, 2, 3, …; sizes that are no
// powers of two have padded iterations.
var orders = []struct {
	name, program string
	run           func(x []int64, out func(name string, v int64))
}{
	{"before and after the update", `
x = input fx16.0[t=3]
w = state fx40.0[], fill(10)
loop t 3 {
  s = add x, w
  z = round s, fx32.0
  w = sgdstep w, z, 2
  r = round w, fx32.0
  a = output z
  b = output r
}`, func(x []int64, out func(string, int64)) {
		w := int64(10)
		for t := range 3 {
			z := x[t] + w
			w -= 2 * z
			out("a", z)
			out("b", w)
		}
		out("w", w)
	}},
	{"two updates in a step", `
x = input fx16.0[t=3]
w = state fx40.0[], fill(10)
loop t 3 {
  w = sgdstep w, x, 1
  r = round w, fx32.0
  w = sgdstep w, r, -1
  s = round w, fx32.0
  a = output r
  b = output s
}`, func(x []int64, out func(string, int64)) {
		w := int64(10)
		for t := range 3 {
			w -= x[t]
			out("a", w)
			w += w
			out("b", w)
		}
		out("w", w)
	}},
	{"an earlier read stays what it was", `
x = input fx16.0[t=5]
w = state fx40.0[], fill(10)
loop t 5 {
  n = neg w
  w = sgdstep w, x, 1
  d = add n, w
  r = round d, fx32.0
  a = output r
}`, func(x []int64, out func(string, int64)) {
		w := int64(10)
		for t := range 5 {
			old := w
			w -= x[t]
			out("a", w-old)
		}
		out("w", w)
	}},
	{"an update in the outer loop, reads in the inner", `
x = input fx16.0[e=3, t=3]
w = state fx40.0[], fill(10)
loop e 3 {
  sum = carry fx40.0[], zeros()
  loop t 3 {
    s   = mul x, w
    z   = round s, fx32.0
    sum = sgdstep sum, z, -1
    a   = output z
  }
  g = round sum, fx32.0
  w = sgdstep w, g, 1
  b = output g
}`, func(x []int64, out func(string, int64)) {
		w := int64(10)
		for e := range 3 {
			sum := int64(0)
			for t := range 3 {
				z := x[3*e+t] * w
				sum += z
				out("a", z)
			}
			w -= sum
			out("b", sum)
		}
		out("w", w)
	}},
	{"an update in the inner loop, reads in the outer", `
x = input fx16.0[e=3, t=3]
w = state fx40.0[], zeros()
loop e 3 {
  p = round w, fx32.0
  a = output p
  loop t 3 {
    w = sgdstep w, x, -1
  }
  q = round w, fx32.0
  b = output q
}`, func(x []int64, out func(string, int64)) {
		w := int64(0)
		for e := range 3 {
			out("a", w)
			for t := range 3 {
				w += x[3*e+t]
			}
			out("b", w)
		}
		out("w", w)
	}},
	{"two inner loops", `
x = input fx16.0[e=2, t=3]
y = input fx16.0[u=5]
w = state fx40.0[], fill(1)
loop e 2 {
  loop t 3 {
    p = round w, fx32.0
    a = output p
    w = sgdstep w, x, -1
  }
  loop u 5 {
    w = sgdstep w, y, 1
    q = round w, fx32.0
    b = output q
  }
}`, func(x []int64, out func(string, int64)) {
		w := int64(1)
		for e := range 2 {
			for t := range 3 {
				out("a", w)
				w += x[3*e+t]
			}
			for u := range 5 {
				w -= int64(u + 1)
				out("b", w)
			}
		}
		out("w", w)
	}},
	{"updates before and behind the loops", `
x = input fx16.0[t=3]
w = state fx40.0[], fill(1)
c = const fx8.0[], fill(100)
w = sgdstep w, c, -1
loop t 3 {
  r = round w, fx32.0
  a = output r
  w = sgdstep w, x, -1
}
r2 = round w, fx32.0
w  = sgdstep w, c, 2
r3 = round w, fx32.0
b  = output r2
b3 = output r3
`, func(x []int64, out func(string, int64)) {
		w := int64(101)
		for t := range 3 {
			out("a", w)
			w += x[t]
		}
		out("b", w)
		out("b3", w-200)
		out("w", w-200)
	}},
	{"a gradient of the outer loop, applied in the inner", `
x = input fx16.0[e=3]
w = state fx40.0[], fill(1)
loop e 3 {
  s = add x, w
  g = round s, fx32.0
  loop t 3 {
    w = sgdstep w, g, -1
    r = round w, fx32.0
    a = output r
  }
}`, func(x []int64, out func(string, int64)) {
		w := int64(1)
		for e := range 3 {
			g := x[e] + w
			for range 3 {
				w += g
				out("a", w)
			}
		}
		out("w", w)
	}},
	{"a carry over two loops, read between", `
x = input fx16.0[e=2, s=3, t=3]
all = carry fx40.0[], fill(7)
loop e 2 {
  part = carry fx40.0[], fill(5)
  loop s 3 {
    loop t 3 {
      part = sgdstep part, x, -1
      all  = sgdstep all, x, -1
    }
    p = round part, fx32.0
    q = round all, fx32.0
    a = output p
    b = output q
  }
  r = round part, fx32.0
  c = output r
}`, func(x []int64, out func(string, int64)) {
		all := int64(7)
		for e := range 2 {
			part := int64(5)
			for s := range 3 {
				for t := range 3 {
					part += x[9*e+3*s+t]
					all += x[9*e+3*s+t]
				}
				out("a", part)
				out("b", all)
			}
			out("c", part)
		}
	}},
	{"a carry that depends on itself", `
x = input fx16.0[e=3, t=3]
loop e 3 {
  h = carry fx40.0[], fill(1)
  loop t 3 {
    s = add h, x
    m = round s, fx32.0
    h = sgdstep h, m, -1
  }
  r = round h, fx32.0
  a = output r
}`, func(x []int64, out func(string, int64)) {
		for e := range 3 {
			h := int64(1)
			for t := range 3 {
				h += h + x[3*e+t]
			}
			out("a", h)
		}
	}},
	{"two states that exchange", `
x = input fx16.0[t=5]
v = state fx40.0[], fill(3)
w = state fx40.0[], fill(4)
loop t 5 {
  p = round v, fx32.0
  w = sgdstep w, p, 1
  q = round w, fx32.0
  v = sgdstep v, q, 1
  v = sgdstep v, x, 1
}`, func(x []int64, out func(string, int64)) {
		v, w := int64(3), int64(4)
		for t := range 5 {
			w -= v
			v -= w
			v -= x[t]
		}
		out("v", v)
		out("w", w)
	}},
	{"a gradient that is read at another place of its loops", `
x = input fx16.0[e=3, t=2]
w = state fx40.0[k=2], zeros()
y = reshape x, [t=3, k=2]
loop t 3 {
  r = round w, fx32.0
  s = sum r
  z = round s, fx32.0
  a = output z
  g = add y, r
  h = round g, fx32.0
  w = sgdstep w, h, -1
}`, func(x []int64, out func(string, int64)) {
		var w [2]int64
		for t := range 3 {
			out("a", w[0]+w[1])
			for k := range w {
				w[k] += x[2*t+k] + w[k]
			}
		}
		out("w", w[0])
		out("w", w[1])
	}},
}

// A read of a state sees the updates that happen before it in program order,
// in the machine and in the claims.
func TestOrderOfUpdates(t *testing.T) {
	for _, c := range orders {
		t.Run(c.name, func(t *testing.T) {
			u := assemble(t, c.program)
			in := ints{}
			for _, v := range u.Inputs {
				for i := range v.Type.Len() {
					in[v.Name] = append(in[v.Name], int64(i+1))
				}
			}
			want := ints{}
			c.run(in["x"], func(name string, v int64) { want[name] = append(want[name], v) })
			r := run(t, u, in)
			got := ints{}
			for _, o := range append(r.Outputs, r.States...) {
				for i := range o.Data.Len() {
					got[o.Name] = append(got[o.Name], o.Data.At(i).Big().Int64())
				}
			}
			require.Equal(t, want, got)
			requireClaims(t, u, r.Witness())
			for _, o := range r.Outputs { // no other value is public
				f := forge(t, u, r)
				index := make([]int, len(o.Axes))
				for a := range index {
					index[a] = o.Axes[a].Size - 1
				}
				f.add(o.Name+".public", 1, index...)
				require.NotEmpty(t, f.violations())
			}
		})
	}
}
