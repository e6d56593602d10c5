package isa

import "strings"

// DataSet is the inputs that one provider commits to as one: those with a name
// before the dot in common (train.x and train.y are tensors x and y of the set
// train), or an input without a dot alone.
type DataSet struct {
	Name   string
	Inputs []int // indices in Unit.Inputs, in the order of the program
}

// DataSets are the data sets of the unit's inputs, in the order of their first
// inputs.
func (u *Unit) DataSets() []DataSet {
	var sets []DataSet
	index := map[string]int{}
	for i, v := range u.Inputs {
		name, _ := SplitInput(v.Name)
		k, known := index[name]
		if !known {
			k = len(sets)
			index[name] = k
			sets = append(sets, DataSet{Name: name})
		}
		sets[k].Inputs = append(sets[k].Inputs, i)
	}
	return sets
}

// SplitInput is the data set of an input and the input's name in it: alice and x
// of alice.x, x and x of x.
func SplitInput(name string) (set, member string) {
	if set, member, dotted := strings.Cut(name, "."); dotted {
		return set, member
	}
	return name, name
}

// inputName reports whether s names an input: an identifier, or two with a dot
// between them.
func inputName(s string) bool {
	set, member := SplitInput(s)
	return len(s) <= MaxName && identifier(set) && identifier(member)
}

// bindSet gives the name of the data set of a dotted input its meaning.
func (c *checker) bindSet(in *Instr) bool {
	set, _ := SplitInput(in.Dst)
	if set == in.Dst {
		return true
	}
	if old := c.names[set]; old != nil {
		if !old.set {
			c.errorf(in.Pos, "N7", "%s: %s is defined at %s and no data set: give one of them another name", in.Dst, set, old.pos)
		}
		return old.set
	}
	c.names[set] = &binding{set: true, pos: in.Pos, block: c.cur}
	return true
}

// members are the tensors of a data set, for a message.
func (c *checker) members(set string) string {
	var list []string
	if len(c.errs) > maxErrors { // nobody reads it
		return ""
	}
	for _, v := range c.unit.Inputs {
		if s, _ := SplitInput(v.Name); s == set && s != v.Name {
			list = append(list, v.Name)
		}
	}
	return strings.Join(list, ", ")
}

// MaxAssumed bounds the number of a data set that a Sets can have.
const MaxAssumed = 64

// Sets are some of a unit's data sets, by their index in Unit.DataSets.
type Sets uint64

// Has reports whether set i is one of them.
func (s Sets) Has(i int) bool { return i < MaxAssumed && s>>i&1 == 1 }

// With is s and set i, which is below MaxAssumed.
func (s Sets) With(i int) Sets { return s | 1<<i }

// Within reports whether all of them are among the first n.
func (s Sets) Within(n int) bool { return n >= MaxAssumed || s>>n == 0 }
