package onnx

import (
	"math"

	"google.golang.org/protobuf/encoding/protowire"
)

// Encode writes a model. The same model gives the same bytes.
func (m *Model) Encode() []byte {
	var b []byte
	b = number(b, 1, irVersion)
	b = text(b, 2, m.Producer)
	b = text(b, 6, m.Description)
	b = protowire.AppendTag(b, 7, protowire.BytesType)
	b = protowire.AppendBytes(b, m.Graph.encode())
	b = protowire.AppendTag(b, 8, protowire.BytesType)
	b = protowire.AppendBytes(b, number(nil, 2, m.Opset))
	for _, p := range m.Metadata {
		b = message(b, 14, text(text(nil, 1, p.Key), 2, p.Value))
	}
	return b
}

// Fields that have their default are left out, but in lists.

func number(b []byte, n protowire.Number, v int) []byte {
	if v == 0 {
		return b
	}
	return protowire.AppendVarint(protowire.AppendTag(b, n, protowire.VarintType), uint64(v))
}

func text(b []byte, n protowire.Number, s string) []byte {
	if s == "" {
		return b
	}
	return message(b, n, []byte(s))
}

func message(b []byte, n protowire.Number, m []byte) []byte {
	return protowire.AppendBytes(protowire.AppendTag(b, n, protowire.BytesType), m)
}

// numbers is a packed list.
func numbers(b []byte, n protowire.Number, list []int) []byte {
	var p []byte
	for _, v := range list {
		p = protowire.AppendVarint(p, uint64(v))
	}
	if len(p) == 0 {
		return b
	}
	return message(b, n, p)
}

func (g *Graph) encode() (b []byte) {
	for i := range g.Nodes {
		b = message(b, 1, g.Nodes[i].encode())
	}
	b = text(b, 2, g.Name)
	for i := range g.Initializers {
		b = message(b, 5, g.Initializers[i].encode())
	}
	for i := range g.Inputs {
		b = message(b, 11, g.Inputs[i].encode())
	}
	for i := range g.Outputs {
		b = message(b, 12, g.Outputs[i].encode())
	}
	return b
}

func (n *Node) encode() (b []byte) {
	for _, s := range n.Inputs {
		b = message(b, 1, []byte(s))
	}
	for _, s := range n.Outputs {
		b = message(b, 2, []byte(s))
	}
	b = text(b, 3, n.Name)
	b = text(b, 4, n.Op)
	for i := range n.Attributes {
		b = message(b, 5, n.Attributes[i].encode())
	}
	return text(b, 7, n.Domain)
}

func (a *Attribute) encode() []byte {
	b := text(nil, 1, a.Name)
	switch a.Kind {
	case IsFloat:
		b = protowire.AppendFixed32(protowire.AppendTag(b, 2, protowire.Fixed32Type), math.Float32bits(a.Float))
	case IsInt:
		b = protowire.AppendVarint(protowire.AppendTag(b, 3, protowire.VarintType), uint64(a.Int))
	case IsText:
		b = message(b, 4, []byte(a.Text))
	case IsTensor:
		b = message(b, 5, a.Tensor.encode())
	case IsFloats:
		var p []byte
		for _, v := range a.Floats {
			p = protowire.AppendFixed32(p, math.Float32bits(v))
		}
		b = message(b, 7, p)
	case IsInts:
		b = numbers(b, 8, a.Ints)
	}
	return number(b, 20, int(a.Kind))
}

func (t *Tensor) encode() []byte {
	b := numbers(nil, 1, t.Dims)
	b = number(b, 2, int(t.Type))
	b = text(b, 8, t.Name)
	return message(b, 9, t.Data)
}

func (v *Value) encode() []byte {
	tensor := number(nil, 1, int(v.Type))
	if v.Shaped {
		var shape []byte
		for _, d := range v.Dims {
			shape = message(shape, 1, text(number(nil, 1, d.Size), 2, d.Name))
		}
		tensor = message(tensor, 2, shape)
	}
	return message(text(nil, 1, v.Name), 2, message(nil, 1, tensor))
}
