package isa

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"math/big"
	"slices"
)

// The encoding of a program, the content of an .aivm file:
//
//	program  = "AIVM" version block
//	block    = n node…                        n nodes
//	node     = 0 name trip block              a loop
//	         | code name n operand…           an instruction; no result: empty name
//	operand  = kind and then, by kind,
//	           tensor, axis:  name
//	           axis list:     n name…
//	           shape:         axes            axes = n (name size)…
//	           format:        format          format = 2·bits+signed frac
//	           type:          format axes
//	           rational:      rational        2·len(num)+negative num len(den) den
//	           span:          lo hi
//	           generator:     name n (name rational)…   a value: empty name
//	           classes:       n name…
//	name     = n byte…
//
// The version is 2 if an operand is a list of classes, else 1.
//
// Numbers are LEB128 varints, but code, kind and version, which are bytes; num
// and den are big-endian without leading zeros and in lowest terms. Every
// program has one encoding. Places in the source and default files are left out.

// Version is the greatest version of the encoding. A program has the least that
// can say it, so that its id does not change with later ones.
const Version = 2

// classesVersion is the version that lists of classes came with.
const classesVersion = 2

// Magic starts the encoding of a program.
const Magic = "AIVM"

// loopCode stands where an instruction has its code.
const loopCode = 0

// ID identifies a program.
type ID [32]byte

// String writes the ID as 0x and 64 hexadecimal digits.
func (id ID) String() string { return "0x" + hex.EncodeToString(id[:]) }

// idDomain separates program ids from other uses of the hash.
const idDomain = "AIVM program id\x00"

// ProgramID is the SHA-256 of a domain prefix and the encoding of a program
// that [Check] accepts.
// SPEC 10, the id.
func ProgramID(p *Program) ID { return sha256.Sum256(append([]byte(idDomain), Encode(p)...)) }

// Encode is the canonical encoding of a program that [Check] accepts;
// [Decode] reads it.
func Encode(p *Program) []byte {
	version := byte(1)
	p.Walk(func(in *Instr, _ []*Loop) {
		if slices.ContainsFunc(in.Args, func(a Arg) bool { return a.Kind == Classes }) {
			version = classesVersion
		}
	})
	return appendBlock(append([]byte(Magic), version), p.Body)
}

func appendBlock(b []byte, body []Node) []byte {
	b = appendInt(b, len(body))
	for _, n := range body {
		switch n := n.(type) {
		case *Loop:
			b = appendName(append(b, loopCode), n.Name)
			b = appendBlock(appendInt(b, n.Trip), n.Body)
		case *Instr:
			b = appendInstr(b, n)
		}
	}
	return b
}

func appendInstr(b []byte, in *Instr) []byte {
	b = appendName(append(b, in.Row.Code), in.Dst)
	n := 0
	for i := range in.Args {
		if in.Args[i].Kind != File {
			n++
		}
	}
	b = appendInt(b, n)
	for i := range in.Args {
		if in.Args[i].Kind != File {
			b = appendOperand(b, &in.Args[i])
		}
	}
	return b
}

func appendOperand(b []byte, a *Arg) []byte {
	b = append(b, byte(a.Kind))
	switch a.Kind {
	case Tensor, AxisName:
		return appendName(b, a.Name)
	case AxisList, Classes:
		b = appendInt(b, len(a.Names))
		for _, n := range a.Names {
			b = appendName(b, n)
		}
	case Shape:
		return appendAxes(b, a.Axes)
	case Format:
		return appendFormat(b, a)
	case Type:
		return appendAxes(appendFormat(b, a), a.Axes)
	case Rational:
		return appendRational(b, a.Rat)
	case Span:
		return appendInt(appendInt(b, a.Lo), a.Hi)
	case Generator:
		b = appendInt(appendName(b, a.Name), len(a.Params))
		for _, p := range a.Params {
			b = appendRational(appendName(b, p.Name), p.Value)
		}
	}
	return b
}

func appendInt(b []byte, n int) []byte { return binary.AppendUvarint(b, uint64(n)) }

func appendName(b []byte, s string) []byte { return append(appendInt(b, len(s)), s...) }

func appendAxes(b []byte, axes []Axis) []byte {
	b = appendInt(b, len(axes))
	for _, a := range axes {
		b = appendInt(appendName(b, a.Name), a.Size)
	}
	return b
}

func appendFormat(b []byte, a *Arg) []byte {
	return appendInt(appendInt(b, 2*a.Format.Bits+btoi(a.Format.Signed)), a.Format.Frac)
}

func appendRational(b []byte, r *big.Rat) []byte {
	num, den := r.Num().Bytes(), r.Denom().Bytes()
	b = append(appendInt(b, 2*len(num)+btoi(r.Sign() < 0)), num...)
	return append(appendInt(b, len(den)), den...)
}
