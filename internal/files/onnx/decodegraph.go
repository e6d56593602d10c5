package onnx

import (
	"errors"
	"fmt"
	"math"

	"google.golang.org/protobuf/encoding/protowire"
)

func (d *decoder) opset(b []byte, m *Model) error {
	domain, version := "", 0
	err := d.fields(b, func(f *field) error {
		switch f.number {
		case 1:
			return f.text(&domain)
		case 2:
			return f.integer(&version)
		}
		return nil
	})
	if domain == "" || domain == "ai.onnx" {
		m.Opset = version
	}
	return err
}

func (d *decoder) property(b []byte, m *Model) error {
	var p Property
	err := d.fields(b, func(f *field) error {
		switch f.number {
		case 1:
			return f.text(&p.Key)
		case 2:
			return f.text(&p.Value)
		}
		return nil
	})
	m.Metadata = append(m.Metadata, p)
	return err
}

func (d *decoder) graph(b []byte, g *Graph) error {
	return d.fields(b, func(f *field) error {
		switch f.number {
		case 1:
			g.Nodes = append(g.Nodes, Node{})
			n := &g.Nodes[len(g.Nodes)-1]
			if err := d.message(f, func(b []byte) error { return d.node(b, n) }); err != nil {
				return fmt.Errorf("node %d (%s %s): %w", len(g.Nodes)-1, quoted(n.Op), quoted(n.Name), err)
			}
		case 2:
			return f.text(&g.Name)
		case 5:
			g.Initializers = append(g.Initializers, Tensor{})
			return d.message(f, func(b []byte) error { return d.tensor(b, &g.Initializers[len(g.Initializers)-1]) })
		case 11:
			g.Inputs = append(g.Inputs, Value{})
			return d.message(f, func(b []byte) error { return d.value(b, &g.Inputs[len(g.Inputs)-1]) })
		case 12:
			g.Outputs = append(g.Outputs, Value{})
			return d.message(f, func(b []byte) error { return d.value(b, &g.Outputs[len(g.Outputs)-1]) })
		case 15:
			return errors.New("sparse initializers are not read")
		}
		return nil
	})
}

func (d *decoder) node(b []byte, n *Node) error {
	return d.fields(b, func(f *field) error {
		switch f.number {
		case 1:
			return d.texts(f, &n.Inputs)
		case 2:
			return d.texts(f, &n.Outputs)
		case 3:
			return f.text(&n.Name)
		case 4:
			return f.text(&n.Op)
		case 5:
			n.Attributes = append(n.Attributes, Attribute{})
			return d.message(f, func(b []byte) error { return d.attribute(b, &n.Attributes[len(n.Attributes)-1]) })
		case 7:
			return f.text(&n.Domain)
		}
		return nil
	})
}

// maxList bounds the lists of attributes: strides, axes, shapes.
const maxList = 1 << 12

func (d *decoder) attribute(b []byte, a *Attribute) error {
	kind := 0
	err := d.fields(b, func(f *field) error {
		switch f.number {
		case 1:
			return f.text(&a.Name)
		case 2:
			if f.kind != protowire.Fixed32Type {
				return ErrCorrupt
			}
			a.Float = math.Float32frombits(uint32(f.scalar))
		case 3:
			return f.integer(&a.Int)
		case 4:
			return f.text(&a.Text)
		case 5:
			a.Tensor = &Tensor{}
			return d.message(f, func(b []byte) error { return d.tensor(b, a.Tensor) })
		case 7:
			return f.floats(&a.Floats)
		case 8:
			return f.integers(&a.Ints, maxList)
		case 20:
			return f.integer(&kind)
		case 21:
			return errors.New("attributes of functions are not read")
		}
		return nil
	})
	if a.Kind = Kind(kind); err == nil && a.Kind == IsTensor && a.Tensor == nil {
		err = fmt.Errorf("%w: attribute %s has no tensor", ErrCorrupt, quoted(a.Name))
	}
	return err
}

// floats adds real numbers to a list, packed or not.
func (f *field) floats(to *[]float32) error {
	if f.kind == protowire.Fixed32Type {
		f.bytes = protowire.AppendFixed32(nil, uint32(f.scalar))
	} else if f.kind != protowire.BytesType {
		return ErrCorrupt
	}
	if len(f.bytes)%4 != 0 || len(*to)+len(f.bytes)/4 > maxList {
		return fmt.Errorf("%w: a list of %d bytes", ErrTooMany, len(f.bytes))
	}
	for b := f.bytes; len(b) > 0; b = b[4:] {
		v, _ := protowire.ConsumeFixed32(b)
		*to = append(*to, math.Float32frombits(v))
	}
	return nil
}

func (d *decoder) value(b []byte, v *Value) error {
	kind := 0
	dim := func(b []byte) error {
		var x Dim
		err := d.fields(b, func(f *field) error {
			switch f.number {
			case 1:
				return f.integer(&x.Size)
			case 2:
				return f.text(&x.Name)
			}
			return nil
		})
		if v.Dims = append(v.Dims, x); x.Size < 0 || len(v.Dims) > maxAxes {
			return fmt.Errorf("value %s: axis %d of %d: %w", quoted(v.Name), len(v.Dims)-1, x.Size, ErrCorrupt)
		}
		return err
	}
	shape := func(b []byte) error {
		v.Shaped = true
		return d.nested(b, 1, dim)
	}
	tensor := func(b []byte) error {
		return d.fields(b, func(f *field) error {
			switch f.number {
			case 1:
				return f.integer(&kind)
			case 2:
				return d.message(f, shape)
			}
			return nil
		})
	}
	err := d.fields(b, func(f *field) error {
		switch f.number {
		case 1:
			return f.text(&v.Name)
		case 2:
			return d.message(f, func(b []byte) error { return d.nested(b, 1, tensor) })
		}
		return nil
	})
	v.Type = Type(kind)
	return err
}
