package compiler

import (
	"math/big"
	"slices"

	"github.com/aivm/aivm/internal/files/dataset"
	"github.com/aivm/aivm/isa/random"
)

// listed reports whether the rows of a split are a list in the program: no generator
// makes them.
func (s *Split) listed() bool { return s.Folds > 0 || s.Stratified || s.Group != "" }

// part is how many of n rows train.
func (s *Split) part(n int) int {
	p := new(big.Rat).Mul(s.Part, big.NewRat(int64(n), 1))
	k := new(big.Int).Div(p.Num(), p.Denom())
	if !k.IsInt64() {
		return -1
	}
	return int(k.Int64())
}

// permutation is that of the constant parts, for a split that shuffles; else rows keep
// their order.
func (s *Split) permutation(n int) []int {
	p := make([]int, n)
	if !s.Shuffle {
		for i := range p {
			p[i] = i
		}
		return p
	}
	drawn, err := random.New(s.Seed, "shuffle/parts").Shuffle(n)
	if err != nil {
		return nil
	}
	for i, v := range drawn {
		p[i] = int(v)
	}
	return p
}

// arrange lists the rows of a split by labels or groups.
func (c *compilation) arrange(d *Data) {
	s := d.Split
	var labels, groups []string
	switch {
	case d.Rows < 1 || d.Rows > maxListed:
		c.errorf(s.Pos, "split: %s, want 1 to %d for a split that is a list of rows: leave stratified, by and fold out", rowsText(d.Rows), maxListed)
		return
	case s.Stratified && d.Target:
		c.errorf(s.Pos, "split stratified: the target %s has no classes", d.Label)
		return
	case s.Stratified && s.Group != "":
		c.errorf(s.Pos, "split: stratified splits every class, by keeps groups together: want one of them")
		return
	}
	if s.Stratified {
		labels = c.cellsOf(d, d.Label)
	}
	if s.Group != "" {
		groups = c.cellsOf(d, s.Group)
	}
	if len(c.errs) > 0 {
		return
	}
	test := make([]bool, d.Rows)
	if groups != nil {
		s.byGroup(groups, test)
	} else {
		s.byClass(labels, test)
	}
	var held []int
	for _, r := range s.permutation(d.Rows) {
		if test[r] {
			held = append(held, r)
		} else {
			c.arranged = append(c.arranged, r)
		}
	}
	c.trained, c.arranged = len(c.arranged), append(c.arranged, held...)
}

// maxListed bounds the rows that a program lists.
const maxListed = 1 << 16

// cellsOf is the one column of a selector, of the rows that are taken.
func (c *compilation) cellsOf(d *Data, selector string) []string {
	t := c.texts(d, d.Split.Pos, selector)
	if t == nil {
		return nil
	}
	if len(t.Cells) != 1 || len(t.Cells[0]) < d.First+d.Rows {
		c.errorf(d.Split.Pos, "split: %s has %s, want one column and %s", selector, rowsText(t.Rows), rowsText(d.First+d.Rows))
		return nil
	}
	return t.Cells[0][d.First : d.First+d.Rows]
}

// byClass marks the rows of the test. Classes get their shares of the rows that train by the
// greatest remainders; without labels all rows are one class.
func (s *Split) byClass(labels []string, test []bool) {
	rows := map[string][]int{}
	for _, r := range s.permutation(len(test)) {
		l := ""
		if labels != nil {
			l = labels[r]
		}
		rows[l] = append(rows[l], r)
	}
	var names []string
	for l := range rows {
		names = append(names, l)
	}
	slices.Sort(names)
	if s.Folds > 0 {
		at := 0
		for _, l := range names {
			for _, r := range rows[l] {
				test[r] = at%s.Folds == s.Fold-1
				at++
			}
		}
		return
	}
	quota, left := map[string]int{}, s.part(len(test))
	for _, l := range names {
		quota[l] = s.part(len(rows[l]))
		left -= quota[l]
	}
	byRest := slices.Clone(names)
	rest := func(l string) *big.Rat {
		p := new(big.Rat).Mul(s.Part, big.NewRat(int64(len(rows[l])), 1))
		return p.Sub(p, big.NewRat(int64(quota[l]), 1))
	}
	slices.SortStableFunc(byRest, func(a, b string) int { return rest(b).Cmp(rest(a)) })
	for _, l := range byRest {
		if left > 0 && quota[l] < len(rows[l]) {
			quota[l]++
			left--
		}
	}
	for _, l := range names {
		for i, r := range rows[l] {
			test[r] = i >= quota[l]
		}
	}
}

// byGroup marks the rows of groups that test.
func (s *Split) byGroup(groups []string, test []bool) {
	names := dataset.Unique(groups)
	sizes := map[string]int{}
	for _, g := range groups {
		sizes[g]++
	}
	held := map[string]bool{}
	folds, trained, want := make([]int, max(s.Folds, 1)), 0, s.part(len(test))
	for _, i := range s.permutation(len(names)) {
		g := names[i]
		if s.Folds > 0 {
			least := slices.Index(folds, slices.Min(folds))
			folds[least] += sizes[g]
			held[g] = least == s.Fold-1
			continue
		}
		held[g] = trained >= want
		trained += sizes[g]
	}
	for r, g := range groups {
		test[r] = held[g]
	}
}

// trainRows are the rows of a table that train.
func (c *compilation) trainRows(d *Data) []int {
	s := d.Split
	if s == nil {
		return (&Split{}).permutation(d.Rows)
	}
	if s.listed() {
		return c.arranged[:c.trained]
	}
	return s.permutation(d.Rows)[:min(max(s.part(d.Rows), 0), d.Rows)]
}
