package isa_test

import (
	"fmt"

	"github.com/aivm/aivm/isa/fixed"
	"github.com/aivm/aivm/isa/functab"
	"github.com/aivm/aivm/isa/relation"
)

// forgeries are one change for each claim, at least, that no other rejects.
// Programs have no outputs, unless it is about them: those would reject too.
func forgeries() []forgery {
	var all []forgery
	for _, l := range [][]forgery{
		declareForgeries(), roundForgeries(), fractionForgeries(), clipForgeries(), divForgeries(), sqrtForgeries(), argmaxForgeries(),
		stepForgeries(), functionForgeries(),
	} {
		all = append(all, l...)
	}
	return all
}

func declareForgeries() []forgery {
	const (
		private = "w = state fx40.20[k=3], private()"
		update  = "x = input fx8.4[t=3, k=3]\nw = state fx40.8[k=3], fill(1/2)\nloop t 3 {\n  w = sgdstep w, x, 1/4\n}"
		twice   = "x = input fx8.4[t=3, k=3]\nloop t 3 {\n  y = output x\n}"
		labels  = "y = input bit[row=2, cls=2]\nv = sum y, [cls]\nassert v, 1"
	)
	w, x := ints{"w": {1 << 33, -5, 7}}, ints{"x": {1, 2, 3, 4, 5, 6, 7, 8, 9}}
	return []forgery{
		{
			"input:range", "above", "x = input fx16.8[k=3]",
			ints{"x": {1, 2, 3}},
			func(f *forged) { f.set("x", element(1<<15), 1) },
		},
		{
			"input:range", "below zero", "x = input bit[k=3]",
			ints{"x": {1, 0, 1}},
			func(f *forged) { f.set("x", element(-1), 1) },
		},
		{
			"input:range", "a fraction", "x = input fx16.8[k=3]",
			ints{"x": {1, 2, 3}},
			func(f *forged) { f.set("x", quotient(element(1), element(2)), 1) },
		},
		{
			"input:range", "padding", "x = input fx16.8[k=3]",
			ints{"x": {1, 2, 3}},
			func(f *forged) { f.set("x", element(1), 3) },
		},
		{
			"input:range", "carry between limbs", "x = input fx40.8[k=3]",
			ints{"x": {1, 1 << 20, 3}},
			func(f *forged) { f.add("x.0", 1<<16, 1); f.add("x.1", -1, 1) },
		},
		{
			"input:range", "top limb", "x = input fx40.8[k=3]",
			ints{"x": {1, 2, 3}},
			func(f *forged) { f.set("x.2", element(1<<7), 1) },
		},
		{
			"output:public", "another value", "x = input fx16.8[k=3]\ny = output x",
			ints{"x": {1, 2, 3}},
			func(f *forged) { f.add("y.public", 1, 2) },
		},
		{
			"output:public", "of an iteration", twice, x,
			func(f *forged) { f.add("y.public", -1, 2, 2) },
		},
		{
			"assert:c1", "two labels", labels,
			ints{"y": {1, 0, 0, 1}},
			func(f *forged) { f.set("y", element(1), 0, 1) },
		},
		{
			"assert:c1", "no label", labels,
			ints{"y": {1, 0, 0, 1}},
			func(f *forged) { f.set("y", element(0), 1, 1) },
		},
		{
			"state:start.range", "carry between limbs", private, w,
			func(f *forged) { f.add("w.start.0", 1<<16, 1); f.add("w.start.1", -1, 1) },
		},
		{
			"state:start.range", "too large", private, w,
			func(f *forged) { f.add("w.start.2", 1<<8, 1); f.add("w.final", 1<<40, 1) },
		},
		{
			"state:start.range", "padding", private, w,
			func(f *forged) { f.add("w.start.0", 1, 3); f.add("w.final", 1, 3) },
		},
		{
			"state:final", "another value", update, x,
			func(f *forged) { f.add("w.final", 1, 2) },
		},
		{
			"state:final", "padding", update, x,
			func(f *forged) { f.set("w.final", element(1), 3) },
		},
		{
			"state:final", "another start", "w = state fx40.20[k=3], previous()", w,
			func(f *forged) { f.add("w.start", 1, 0) },
		},
		{
			"state:final", "another gradient", update, x,
			func(f *forged) { f.add("x", 1, 1, 1) },
		},
	}
}

// roundForgeries: z·2^s + rem = x.
func roundForgeries() []forgery {
	const (
		shift = "x = input fx16.8[k=3]\nz = round x, fx12.4"
		wide  = "x = input fx64.40[k=3]\nz = round x, fx40.6"
		same  = "x = input fx16.4[k=3]\nz = round x, fx8.4"
		times = "x = input fx16.4[k=3]\nz = round x, fx16.4, 3"
	)
	x, big := ints{"x": {100, -7, 8}}, ints{"x": {1 << 50, -7 + 1<<20, 1 << 45}}
	return []forgery{
		{"round:c1", "another result", shift, x, func(f *forged) { f.add("z", 1, 1) }},
		{"round:c1", "another remainder", shift, x, func(f *forged) { f.set("z.rem", element(0), 1) }},
		{"round:c1", "of a copy", same, x, func(f *forged) { f.add("z", 1, 1) }},
		{"round:c1", "of a multiple", times, x, func(f *forged) { f.add("z", -1, 2) }},
		{"round:range", "no remainder, x/16 mod p", shift, x, func(f *forged) {
			f.set("z.rem", element(0), 1)
			f.set("z", quotient(f.get("x", 1), element(16)), 1)
		}},
		{"round:range", "another remainder, x/16 mod p", shift, x, func(f *forged) {
			f.set("z.rem", element(-8), 1)
			f.set("z", quotient(element(-7+8), element(16)), 1)
		}},
		{"round:range", "x/2^34 mod p over three limbs", wide, big, func(f *forged) {
			f.set("z.0", quotient(element(-7+1<<20), element(1<<34)), 1)
			f.set("z.1", element(0), 1)
			f.set("z.2", element(0), 1)
			for _, rem := range []string{"z.rem.0", "z.rem.1", "z.rem.2"} {
				f.set(rem, element(0), 1)
			}
		}},
		{"round:range", "outside its format", same, x, func(f *forged) {
			f.set("x", element(128), 0)
			f.set("z", element(128), 0)
		}},
		{"round:range", "carry between limbs", wide, big, func(f *forged) { f.add("z.0", 1<<16, 0); f.add("z.1", -1, 0) }},
		{"round:rem.range", "to the integer below", shift, x, func(f *forged) { f.add("z.rem", 16, 1); f.add("z", -1, 1) }},
		{"round:rem.range", "to the integer above", shift, x, func(f *forged) { f.add("z.rem", -16, 1); f.add("z", 1, 1) }},
		{"round:rem.range", "a half down", shift, x, func(f *forged) { f.add("z.rem", 16, 2); f.add("z", -1, 2) }},
		{"round:rem.range", "carry between limbs", wide, big, func(f *forged) { f.add("z.rem.0", 1<<16, 1); f.add("z.rem.1", -1, 1) }},
		{"round:rem.range", "to the integer above, of limbs", wide, big, func(f *forged) { f.add("z.rem.2", -4, 0); f.add("z.0", 1, 0) }},
	}
}

// fractionForgeries: z·5 + rem = x + 2, rem + slack = 4.
func fractionForgeries() []forgery {
	const fifth = "x = input fx16.4[k=3]\nz = round x, fx16.4, 1/5"
	x := ints{"x": {2, 3, -44}} // rem 4, 0, 3
	return []forgery{
		{"round:c1", "by 1/5, another result", fifth, x, func(f *forged) { f.add("z", 1, 0) }},
		{"round:c1", "by 1/5, another remainder", fifth, x, func(f *forged) { f.add("z.rem", -1, 0); f.add("z.slack", 1, 0) }},
		{"round:c2", "another slack", fifth, x, func(f *forged) { f.add("z.slack", 1, 0) }},
		{"round:range", "by 1/5 mod p", fifth, x, func(f *forged) {
			f.set("z.rem", element(1), 0)
			f.set("z.slack", element(3), 0)
			f.set("z", quotient(element(2+2-1), element(5)), 0)
		}},
		{"round:rem.range", "to the integer above", fifth, x, func(f *forged) {
			f.add("z.rem", -5, 0)
			f.add("z.slack", 5, 0)
			f.add("z", 1, 0)
		}},
		{"round:slack.range", "to the integer below", fifth, x, func(f *forged) {
			f.add("z.rem", 5, 1)
			f.add("z.slack", -5, 1)
			f.add("z", -1, 1)
		}},
	}
}

// clipForgeries: out + over − under = x, over·(hi − out) = 0, under·(out − lo) = 0.
func clipForgeries() []forgery {
	const clip = "x = input fx12.4[k=3]\nz = clip x, fx8.4"
	x := ints{"x": {20, 1000, -1000}}
	return []forgery{
		{"clip:c1", "another result", clip, x, func(f *forged) { f.add("z", 1, 0) }},
		{"clip:c1", "another excess", clip, x, func(f *forged) { f.add("z.over", 1, 1) }},
		{"clip:c2", "an excess below the end", clip, x, func(f *forged) { f.add("z", -1, 0); f.set("z.over", element(1), 0) }},
		{"clip:c2", "cut too low", clip, x, func(f *forged) { f.add("z", -1, 1); f.add("z.over", 1, 1) }},
		{"clip:c3", "a want above the end", clip, x, func(f *forged) { f.add("z", 1, 0); f.set("z.under", element(1), 0) }},
		{"clip:c3", "cut too high", clip, x, func(f *forged) { f.add("z", 1, 2); f.add("z.under", 1, 2) }},
		{"clip:range", "not cut above", clip, x, func(f *forged) { f.set("z", element(1000), 1); f.set("z.over", element(0), 1) }},
		{"clip:range", "not cut below", clip, x, func(f *forged) { f.set("z", element(-1000), 2); f.set("z.under", element(0), 2) }},
		{"clip:over.range", "the other end", clip, x, func(f *forged) {
			f.set("z", element(127), 2)
			f.set("z.over", element(-1127), 2)
			f.set("z.under", element(0), 2)
		}},
		{"clip:over.range", "not cut at all", clip, x, func(f *forged) { f.set("z", element(127), 0); f.set("z.over", element(-107), 0) }},
		{"clip:under.range", "the other end", clip, x, func(f *forged) {
			f.set("z", element(-128), 1)
			f.set("z.under", element(-1128), 1)
			f.set("z.over", element(0), 1)
		}},
	}
}

// divForgeries: 2d·z + rem = 2n + d, rem + slack = 2d − 1, here at n = 7, d = 3:
// z = 2, rem = 5, slack = 0; and n = 8: z = 3, rem = 1, slack = 4.
func divForgeries() []forgery {
	const div = "n = input fx8.0[k=3]\nd = input ufx8.0[]\nz = div n, d, fx8.0"
	in := ints{"n": {7, 8, -1}, "d": {3}}
	return []forgery{
		{"div:c1", "another result", div, in, func(f *forged) { f.add("z", 1, 0) }},
		{"div:c2", "another slack", div, in, func(f *forged) { f.add("z.slack", 1, 0) }},
		{"div:range", "mod p", div, in, func(f *forged) {
			f.set("z.rem", element(0), 0)
			f.set("z.slack", element(5), 0)
			f.set("z", quotient(element(17), element(6)), 0)
		}},
		{"div:rem.range", "to the integer above", div, in, func(f *forged) {
			f.add("z", 1, 0)
			f.add("z.rem", -6, 0)
			f.add("z.slack", 6, 0)
		}},
		{"div:slack.range", "to the integer below", div, in, func(f *forged) {
			f.add("z", -1, 1)
			f.add("z.rem", 6, 1)
			f.add("z.slack", -6, 1)
		}},
		{"div:slack.range", "by zero", "n = input fx8.0[k=1]\nd = input ufx8.0[]\nz = div n, d, fx8.0", ints{"n": {7}, "d": {3}}, func(f *forged) {
			f.set("d", element(0))
			f.set("z", element(100), 0) // whatever one likes
			f.set("z.rem", element(14), 0)
			f.set("z.slack", element(-15), 0)
		}},
	}
}

// sqrtForgeries: 4·z² + rem = x, rem + slack = 4·(2z + 1) − 1, here at x = 39: z = 3,
// rem = 3, slack = 24; and at x = 8: z = 1, rem = 4, slack = 7.
func sqrtForgeries() []forgery {
	const sqrt = "x = input fx8.2[k=3]\nz = sqrt x, ufx8.0"
	in := ints{"x": {39, 8, 0}}
	return []forgery{
		{"sqrt:c1", "another result", sqrt, in, func(f *forged) { f.add("z", 1, 0); f.add("z.slack", 8, 0) }},
		{"sqrt:c2", "another slack", sqrt, in, func(f *forged) { f.add("z.slack", 1, 0) }},
		{"sqrt:range", "half an integer", sqrt, in, func(f *forged) {
			f.set("z", quotient(element(5), element(2)), 0)
			f.set("z.rem", element(14), 0)
			f.set("z.slack", element(9), 0)
		}},
		{"sqrt:rem.range", "the integer above", sqrt, in, func(f *forged) {
			f.set("z", element(4), 0)
			f.set("z.rem", element(-25), 0)
			f.set("z.slack", element(60), 0)
		}},
		{"sqrt:slack.range", "the integer below", sqrt, in, func(f *forged) {
			f.set("z", element(2), 0)
			f.set("z.rem", element(23), 0)
			f.set("z.slack", element(-4), 0)
		}},
	}
}

// argmaxForgeries: Σe = 1, Σ e·x − x_k − 1 + Σ_{j≤k} e_j = gap_k.
func argmaxForgeries() []forgery {
	const argmax = "x = input fx8.4[row=2, cls=3]\ne = argmax x, cls"
	gap := func(f *forged, row int, v ...int64) {
		for k, g := range v {
			f.set("e.gap", element(g), row, k)
		}
	}
	hot := func(f *forged, row int, v ...int64) {
		for k, g := range v {
			f.set("e", element(g), row, k)
		}
	}
	x := ints{"x": {3, 3, 1, -5, -2, -7}}
	return []forgery{
		{"argmax:c1", "nothing chosen", argmax, x, func(f *forged) { hot(f, 1, 0, 0, 0); gap(f, 1, 4, 1, 6) }},
		{"argmax:c1", "two chosen", argmax, x, func(f *forged) { hot(f, 0, 1, 0, 1); gap(f, 0, 1, 1, 4) }},
		{"argmax:c2", "another gap", argmax, x, func(f *forged) { f.add("e.gap", 1, 0, 2) }},
		{"argmax:gap.range", "the second of a tie", argmax, x, func(f *forged) { hot(f, 0, 0, 1, 0); gap(f, 0, -1, 0, 2) }},
		{"argmax:gap.range", "not the largest", argmax, x, func(f *forged) { hot(f, 1, 1, 0, 0); gap(f, 1, 0, -3, 2) }},
		{"argmax:range", "2 and -1", argmax, ints{"x": {3, 1, 0, 0, 0, 0}}, func(f *forged) { hot(f, 0, 2, -1, 0); gap(f, 0, 3, 4, 5) }},
		{"argmax:range", "a class of the padding", argmax, x, func(f *forged) {
			hot(f, 1, 0, 0, 0, 1)
			gap(f, 1, 4, 1, 6)
		}},
	}
}

func stepForgeries() []forgery {
	const (
		step = "x = input fx16.4[k=3]\nz = step x"
		wide = "x = input fx40.4[k=3]\nz = step x"
		view = "x = input fx16.4[t=2, k=3]\nloop t 2 {\n  z = step x\n}"
	)
	x := ints{"x": {-1, 0, 5}}
	return []forgery{
		{"step:c1", "a negative number", step, x, func(f *forged) { f.set("z", element(1), 0) }},
		{"step:c1", "zero", step, x, func(f *forged) { f.set("z", element(0), 1) }},
		{"step:c1", "no bit", step, x, func(f *forged) { f.set("z", element(2), 2) }},
		{"step:c1", "a fraction", step, x, func(f *forged) { f.set("z", quotient(element(1), element(2)), 2) }},
		{"step:c1", "the top limb", wide, x, func(f *forged) { f.set("z", element(1), 0) }},
		{"step:c1", "padding", wide, x, func(f *forged) { f.set("z", element(1), 3) }},
		{"step:c1", "of a copy in a loop", view, ints{"x": {-1, 0, 5, 2, -3, 4}}, func(f *forged) { f.set("z", element(1), 1, 1) }},
	}
}

// functionForgeries: (x, y) is a row of the table. Where the function has no
// value its row holds a number outside all formats, which y's range rejects.
func functionForgeries() []forgery {
	var all []forgery
	for _, fn := range functab.Functions {
		for _, in := range []fixed.Format{{Signed: true, Bits: 4, Frac: 2}, {Signed: true, Bits: 8, Frac: 3}} {
			out := fixed.Format{Signed: true, Bits: 16, Frac: 4}
			tab, err := functab.Table(fn.Name, in, out)
			if err != nil {
				panic(err)
			}
			program := fmt.Sprintf("x = input %s[k=3]\ny = %s x, %s", in, fn.Name, out)
			add := func(claim, name string, change func(f *forged)) {
				all = append(all, forgery{fn.Name + ":" + claim, name + " of " + in.String(), program, ints{"x": {1, 2, 4}}, change})
			}
			add("c1", "another value", func(f *forged) { f.add("y", 1, 1) })
			add("c1", "another argument", func(f *forged) { f.add("x", 3, 1) })
			if tab.Total() {
				add("c1", "mod p", func(f *forged) { f.set("y", quotient(element(1), element(3)), 1) })
				add("c1", "padding", func(f *forged) { f.set("y", element(1), 3) })
				continue
			}
			bad := in.Min().Int64()
			for _, ok := tab.At(bad); ok; _, ok = tab.At(bad) {
				bad++
			}
			add("range", "no value", func(f *forged) { f.set("x", element(bad), 1); f.set("y", element(relation.Undefined), 1) })
			add("c1", "a value where there is none", func(f *forged) { f.set("x", element(bad), 1); f.set("y", element(0), 1) })
		}
	}
	return all
}
