package compiler

import (
	"math/big"

	"github.com/aivm/aivm/internal/files/dataset"
)

// prepare adds a statement about columns to the data set.
func (c *cursor) prepare(p Prepare) {
	p.Word, p.Pos = c.word, c.pos
	c.r.data.Prepare = append(c.r.data.Prepare, p)
}

// category: a column of words becomes a feature for each word.
//
//	category = "category" column ":" class { "," class } .
//
// `category colour: red, green, blue` makes three features of the column, one for each word, of
// which the one that the cell has is 1 and the others are 0. A cell that is none of the words is an
// error. One that is missing is one too, unless `missing drop` leaves its row out or its text is
// one of the words: `"?"`.
//
//	model {
//	  input x [part=4]
//	  dense out 2
//	}
//	data "people.csv" {
//	  features colour, children
//	  category colour: red, green, blue
//	  label bought [bought=2] no, yes
//	}

func readCategory(_ *Job, c *cursor) {
	p := Prepare{Columns: c.columns("a column, as in colour: red, green, blue", false)}
	c.next(`: and the words of the column, as in colour: red, green, blue`, func(a *operandSyntax) bool { return a.Colon })
	p.Words = c.classes()
	c.prepare(p)
}

// boolean: columns of yes and no.
//
//	boolean = "boolean" columns .
//
// Cells are yes or no, true or false, y, n, t, f, on, off, 1 or 0, in letters of any size; the
// feature is 1 or 0.
//
//	model {
//	  input x [part=2]
//	  dense out 2
//	}
//	data "people.csv" {
//	  features children, smoker
//	  boolean smoker
//	  missing drop
//	  label bought [bought=2] no, yes
//	}

func readBoolean(_ *Job, c *cursor) {
	c.prepare(Prepare{Columns: c.columnList("columns, as in smoker, retired")})
}

// missing: what becomes of cells without a value.
//
//	missing = "missing" ( "drop" | "fill" ( "mean" | "median" | number ) ) [ columns ] .
//
// A missing cell is empty or says so (SPEC 9: NA, NaN, ?, null, …). Unless the script says what to
// do, it is an error. `drop` leaves out the rows that miss one of the columns, or, if it
// names none, a feature, the label or the target; `rows` and `split` count what is left. `fill` puts a
// number in its place, the mean or the median of the training rows (the more frequent value of a
// `boolean`) to nine digits, and makes a further feature behind all others, 1 where the cell was
// missing: for each column that it names, or, if it names none, for each that misses a cell. The
// compiler says how many rows or cells it was.
//
//	model {
//	  input x [part=3]
//	  dense out 2
//	}
//	data "people.csv" {
//	  features age, income
//	  missing fill median age
//	  missing drop
//	  standardise
//	  label bought [bought=2] no, yes
//	}

func readMissing(_ *Job, c *cursor) {
	p := Prepare{}
	if c.choice("drop", "fill") == "drop" {
		p.Fill = "drop"
	} else if !c.failed {
		for _, w := range []string{"mean", "median"} {
			if c.option(w) {
				p.Fill = w
			}
		}
		if p.Fill == "" {
			p.Fill = c.decimal("mean, median or a number")
		}
	}
	p.Columns = c.rest()
	c.prepare(p)
}

// log1p: ln(1 + x) of columns that spread over orders of magnitude.
//
//	log1p = "log1p" [ columns ] .
//
// It is rounded to the nearest multiple of 2^-32 when the file is read, and is the same on every
// machine. Numbers of −1 or less are an error. Without columns it is of all that hold numbers.
//
//	model {
//	  input x [part=2]
//	  dense out 2
//	}
//	data "people.csv" {
//	  features income, children
//	  log1p income, children
//	  missing drop
//	  label bought [bought=2] no, yes
//	}

func readLog1p(_ *Job, c *cursor) { c.prepare(Prepare{Columns: c.rest()}) }

// clip: what is beyond two limits becomes the limit.
//
//	clip = "clip" number ":" number [ columns ] .
//
// `clip 0:100 age` takes 0 for what is less and 100 for what is more. Statements about a column hold
// in their order, but that `standardise` and `minmax` come last.
//
//	model {
//	  input x [part=3]
//	  dense out 2
//	}
//	data "people.csv" {
//	  features all except name, smoker, colour, town
//	  missing drop
//	  clip 18:60 age
//	  clip 0:100000 income
//	  minmax
//	  label bought [bought=2] no, yes
//	}

func readClip(_ *Job, c *cursor) {
	p := Prepare{}
	pos := c.here()
	if a := c.next("the least and the greatest number, as in 0:100", func(a *operandSyntax) bool { return a.span() != nil }); a != nil {
		lo, hi := c.value(pos, a.Figure.Value), c.value(pos, a.Figure.To)
		if !c.failed && lo.Cmp(hi) > 0 {
			c.errorf(pos, "the least, %s, is more than the greatest, %s", lo.RatString(), hi.RatString())
		}
		p.Lo, p.Hi = c.digits(lo), c.digits(hi)
	}
	p.Columns = c.rest()
	c.prepare(p)
}

// standardise: columns less their mean, over their standard deviation.
//
//	standardise = "standardise" [ columns ] .
//
// The mean and the deviation (that of all, not of a sample) are those of the rows that train, whatever
// else the file has; the program has them as constants, which are public, and computes (x − m)·f from
// the data as they are committed to: a proof covers it. The input is then of a format that holds
// every column to 1/4096 of its deviation. Without columns it is of all that hold numbers; those of
// `category`, `boolean` and what `fill` adds stay as they are.
//
//	model {
//	  input x [part=3]
//	  dense out 2
//	}
//	data "people.csv" {
//	  features income, children
//	  missing fill mean income
//	  missing drop
//	  standardise
//	  label bought [bought=2] no, yes
//	}

func readStandardise(_ *Job, c *cursor) { c.prepare(Prepare{Columns: c.rest()}) }

// minmax: columns from 0, their least value, to 1, their greatest.
//
//	minmax = "minmax" [ columns ] .
//
// As `standardise`, with the least value of the training rows for the mean, and the range for the
// deviation. Rows that do not train may lie outside.
//
//	model {
//	  input x [part=1]
//	  dense out 2
//	}
//	data "people.csv" {
//	  features children
//	  minmax children
//	  label bought [bought=2] no, yes
//	}

func readMinMax(_ *Job, c *cursor) { c.prepare(Prepare{Columns: c.rest()}) }

// decimal reads a number that has finitely many digits.
func (c *cursor) decimal(what string) string { return c.digits(c.number(what)) }

// digits is a number as a source has it.
func (c *cursor) digits(v *big.Rat) string {
	n, exact := v.FloatPrec()
	if !exact && !c.failed {
		c.errorf(c.pos, "%s has no end as a decimal, want one, as in %s", v.RatString(), v.FloatString(4))
	}
	return v.FloatString(n)
}

// quoted is a text as a step of a source has it.
func quoted(s string) string { return dataset.QuoteAlways(s) }
