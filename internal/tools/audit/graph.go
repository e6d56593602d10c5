package main

import (
	"cmp"
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/tools/go/packages"
)

// graph says which declarations of the module name which.
type graph struct {
	fset    *token.FileSet
	decls   map[types.Object]ast.Node
	names   map[string]types.Object // verifier.Verify, verifier.Proof.UnmarshalBinary
	uses    map[types.Object][]types.Object
	methods map[types.Object][]types.Object // of a type
	fields  map[types.Object][]value        // what literals put into a field of a struct
	inits   []types.Object
}

// value is a declaration that is named in a literal for a field of a struct: it is
// reached where the literal is and something reads the field.
type value struct{ literal, named types.Object }

func newGraph(loaded []*packages.Package) *graph {
	g := &graph{
		decls: map[types.Object]ast.Node{}, names: map[string]types.Object{},
		uses: map[types.Object][]types.Object{}, methods: map[types.Object][]types.Object{},
		fields: map[types.Object][]value{},
	}
	packages.Visit(loaded, nil, func(p *packages.Package) {
		if p.PkgPath != module && !strings.HasPrefix(p.PkgPath, module+"/") {
			return
		}
		g.fset = p.Fset
		for _, f := range p.Syntax {
			for _, d := range f.Decls {
				g.declare(p, d)
			}
		}
	})
	return g
}

func (g *graph) declare(p *packages.Package, d ast.Decl) {
	folder := strings.TrimPrefix(p.PkgPath, module+"/")
	switch d := d.(type) {
	case *ast.FuncDecl:
		o := p.TypesInfo.Defs[d.Name]
		g.add(p, o, d)
		name := folder + "." + d.Name.Name
		if d.Recv != nil {
			if of := p.TypesInfo.Uses[receiver(d)]; of != nil {
				g.methods[of] = append(g.methods[of], o)
				name = folder + "." + of.Name() + "." + d.Name.Name
			}
		}
		if d.Name.Name == "init" {
			g.inits = append(g.inits, o)
		}
		g.names[name] = o
	case *ast.GenDecl:
		for _, s := range d.Specs {
			switch s := s.(type) {
			case *ast.TypeSpec:
				g.add(p, p.TypesInfo.Defs[s.Name], s)
			case *ast.ValueSpec:
				for _, n := range s.Names {
					g.add(p, p.TypesInfo.Defs[n], s)
				}
			}
		}
	}
}

// receiver is the name of a method's type.
func receiver(d *ast.FuncDecl) *ast.Ident {
	t := d.Recv.List[0].Type
	for {
		switch x := t.(type) {
		case *ast.StarExpr:
			t = x.X
		case *ast.IndexExpr:
			t = x.X
		case *ast.IndexListExpr:
			t = x.X
		case *ast.Ident:
			return x
		default:
			return nil
		}
	}
}

func (g *graph) add(p *packages.Package, o types.Object, n ast.Node) {
	if o == nil {
		return
	}
	g.decls[o] = n
	g.inspect(p, n, func(named types.Object) { g.uses[o] = append(g.uses[o], named) }, o)
}

// inspect calls use for all that a node of the declaration names, but for the values of
// fields, which it keeps apart.
func (g *graph) inspect(p *packages.Package, n ast.Node, use func(types.Object), o types.Object) {
	ast.Inspect(n, func(x ast.Node) bool {
		switch x := x.(type) {
		case *ast.KeyValueExpr:
			key, ok := x.Key.(*ast.Ident)
			if !ok {
				return true
			}
			field, ok := p.TypesInfo.Uses[key].(*types.Var)
			if !ok || !field.IsField() {
				return true
			}
			g.inspect(p, x.Value, func(named types.Object) {
				g.fields[field.Origin()] = append(g.fields[field.Origin()], value{o, named})
			}, o)
			return false
		case *ast.Ident:
			switch u := p.TypesInfo.Uses[x].(type) {
			case *types.Func:
				use(u.Origin())
			case *types.Var:
				use(u.Origin())
			case nil:
			default:
				use(u)
			}
		}
		return true
	})
}

// reach is what the roots name, and what that names. A method that an interface of the
// module asks for is reached with its type, if the interface is.
func (g *graph) reach(roots []string) (map[types.Object]bool, error) {
	queue := slices.Clone(g.inits)
	for _, r := range roots {
		o := g.names[r]
		if o == nil {
			return nil, fmt.Errorf("there is no declaration %s: the roots of internal/tools/audit are not current", r)
		}
		queue = append(queue, o)
	}
	reached := map[types.Object]bool{}
	asked := map[string]bool{} // methods that an interface asks for
	for {
		for len(queue) > 0 {
			o := queue[len(queue)-1]
			queue = queue[:len(queue)-1]
			if reached[o] || !g.named(o) {
				continue
			}
			reached[o] = true
			queue = append(queue, g.uses[o]...)
			if i, ok := o.Type().Underlying().(*types.Interface); ok {
				for m := range i.Methods() {
					asked[m.Name()] = true
				}
			}
		}
		for of, list := range g.methods {
			for _, m := range list {
				if reached[of] && asked[m.Name()] && !reached[m] {
					queue = append(queue, m)
				}
			}
		}
		for field, list := range g.fields {
			for _, v := range list {
				if reached[field] && reached[v.literal] && !reached[v.named] && g.named(v.named) {
					queue = append(queue, v.named)
				}
			}
		}
		if len(queue) == 0 {
			return reached, nil
		}
	}
}

// named reports whether reaching an object leads on.
func (g *graph) named(o types.Object) bool { return g.decls[o] != nil || len(g.fields[o]) > 0 }

// files are those with something that is reached.
func (g *graph) files(reached map[types.Object]bool) []file {
	wd, err := os.Getwd()
	if err != nil {
		wd = "."
	}
	byName := map[string]*file{}
	counted := map[token.Pos]bool{}
	for o, n := range g.decls {
		if !reached[o] || counted[n.Pos()] {
			continue
		}
		counted[n.Pos()] = true
		from, to := g.fset.Position(n.Pos()), g.fset.Position(n.End())
		name, err := filepath.Rel(wd, from.Filename)
		if err != nil {
			name = from.Filename
		}
		name = filepath.ToSlash(name)
		if byName[name] == nil {
			byName[name] = &file{name: name, lines: g.fset.File(n.Pos()).LineCount()}
		}
		byName[name].reached += to.Line - from.Line + 1
	}
	var all []file
	for _, f := range byName {
		all = append(all, *f)
	}
	slices.SortFunc(all, func(a, b file) int {
		return cmp.Or(strings.Compare(path.Dir(a.name), path.Dir(b.name)), strings.Compare(a.name, b.name))
	})
	return all
}
