package main

import (
	"fmt"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/aivm/aivm/internal/dataset"
	"github.com/aivm/aivm/internal/fixed"
	"github.com/aivm/aivm/internal/inputs"
	"github.com/aivm/aivm/internal/opening"
	"github.com/aivm/aivm/internal/program"
	"github.com/aivm/aivm/isa"
)

// setSource says where the tensors of a data set are, and what they are.
type setSource struct {
	name    string // of the files to write
	tensors []tensorSource
	zeros   bool // no files: an absent provider
}

// tensorSource is a tensor of a set with its file.
type tensorSource struct {
	opening.Decl
	file, base string
}

var namedSource = regexp.MustCompile(`^([A-Za-z_][A-Za-z0-9_]*)=(.+)$`)

// splitSource splits name=file; a name is an identifier, so that the = of a
// selector is none.
func splitSource(arg string) (name, file string, named bool) {
	if m := namedSource.FindStringSubmatch(arg); m != nil {
		return m[1], m[2], true
	}
	return "", arg, false
}

// source is the set that the arguments and flags describe.
func (f *commitFlags) source(args []string) (*setSource, error) {
	if f.program != "" {
		return f.ofProgram(args)
	}
	if f.absent {
		return nil, fmt.Errorf("--absent: whose data they stand for is said with --for PROG:SET")
	}
	if len(args) == 0 {
		return nil, fmt.Errorf("commit: want a source of data, as in train.npy or x=train.csv:a..d, or --for PROG:SET")
	}
	s := &setSource{name: f.name}
	_, _, named := splitSource(args[0])
	if s.name == "" && named {
		s.name = opening.SetName
	}
	for _, arg := range args {
		name, file, ok := splitSource(arg)
		if !ok && (named || len(args) > 1) {
			return nil, fmt.Errorf("%s: of several tensors each wants its name in the set, as in x=%s", arg, arg)
		}
		if !ok {
			spec, err := dataset.ParseSpec(file)
			if err != nil {
				return nil, err
			}
			if s.name == "" {
				s.name = strings.TrimSuffix(baseName(spec.Path), ".csv")
			}
			name = s.name
		}
		s.tensors = append(s.tensors, tensorSource{Decl: opening.Decl{Name: name}, file: file})
	}
	return s, f.describe(s, named)
}

// ofProgram is a data set of the program that --for names.
func (f *commitFlags) ofProgram(args []string) (*setSource, error) {
	if len(f.formats)+len(f.axes) > 0 {
		return nil, fmt.Errorf("--for %s says formats and axes: leave --format and --axes out", f.program)
	}
	path, name, ok := strings.Cut(f.program, ":")
	if !ok {
		return nil, fmt.Errorf("--for %s: want a program and a data set, as in prog.aasm:alice", f.program)
	}
	u, err := load(path, f.params)
	if err != nil {
		return nil, err
	}
	set, err := opening.Find(u, "--for", name)
	if err != nil {
		return nil, err
	}
	s := &setSource{name: name, zeros: f.absent}
	if f.name != "" {
		s.name = f.name
	}
	for _, i := range set.Inputs {
		v := u.Inputs[i]
		_, member := isa.SplitInput(v.Name)
		in := v.Op.Instr
		d := opening.DeclOf(member, &v.Type)
		d.Classes = v.Classes()
		s.tensors = append(s.tensors, tensorSource{d, program.File(in), filepath.Dir(in.Pos.File)})
	}
	return s, s.place(args)
}

// place puts the files of the arguments in place of the program's.
func (s *setSource) place(args []string) error {
	if s.zeros && len(args) > 0 {
		return fmt.Errorf("--absent: an absent provider has no data, leave %s out", args[0])
	}
	for _, arg := range args {
		name, file, named := splitSource(arg)
		if !named && len(s.tensors) == 1 && len(args) == 1 {
			name = s.tensors[0].Name
		}
		i := slices.IndexFunc(s.tensors, func(t tensorSource) bool { return t.Name == name })
		if i < 0 {
			return fmt.Errorf("%s: want one of the set's tensors and its file, as in %s=%s", arg, s.tensors[0].Name, file)
		}
		s.tensors[i].file, s.tensors[i].base = file, ""
	}
	for _, t := range s.tensors {
		if t.file == "" && !s.zeros {
			return fmt.Errorf("tensor %s has no file: give one, as in %s=FILE", t.Name, t.Name)
		}
	}
	return nil
}

// describe gives the tensors the formats and axes of the flags.
func (f *commitFlags) describe(s *setSource, named bool) error {
	formats, err := f.byTensor("--format", "y=bit", f.formats, s, true)
	if err != nil {
		return err
	}
	var axes map[string]string
	if named {
		axes, err = f.byTensor("--axes", "x=row,px", f.axes, s, false)
		if err != nil {
			return err
		}
	} else {
		axes = map[string]string{s.tensors[0].Name: strings.Join(f.axes, ",")}
	}
	for i := range s.tensors {
		t := &s.tensors[i]
		if t.Format = formats[t.Name]; t.Format == "" {
			return fmt.Errorf("commit: --format of %s, or --for, is missing: say how numbers are rounded, as in --format fx16.8", t.Name)
		}
		if _, err := fixed.ParseFormat(t.Format); err != nil {
			return fmt.Errorf("--format: %w", err)
		}
		var list []string
		if axes[t.Name] != "" {
			list = strings.Split(axes[t.Name], ",")
		}
		if t.Axes, err = sizedAxes(list, t.file); err != nil {
			return err
		}
	}
	return nil
}

// byTensor reads flags name=value; with all, one without a name is for every
// tensor that has none of its own.
func (f *commitFlags) byTensor(flag, example string, values []string, s *setSource, all bool) (map[string]string, error) {
	m, rest := map[string]string{}, ""
	for _, v := range values {
		name, value, named := splitSource(v)
		known := slices.ContainsFunc(s.tensors, func(t tensorSource) bool { return t.Name == name })
		switch {
		case named && known && m[name] == "":
			m[name] = value
		case !named && all && rest == "":
			rest = value
		case named && !known:
			return nil, fmt.Errorf("%s %s: there is no tensor %s", flag, v, name)
		default:
			return nil, fmt.Errorf("%s %s: want one for a tensor, as in %s %s", flag, v, flag, example)
		}
	}
	for _, t := range s.tensors {
		if m[t.Name] == "" {
			m[t.Name] = rest
		}
	}
	return m, nil
}

// sizedAxes gives every axis a size: its own, or that of the file.
func sizedAxes(axes []string, file string) ([]axis, error) {
	var shape []int
	if len(axes) == 0 || slices.ContainsFunc(axes, func(x string) bool { return !strings.Contains(x, "=") }) {
		t, err := dataset.LoadFloat(file, "")
		if err != nil {
			return nil, inputs.Unlisted(err, "the input of a program, and name that with --for PROG:SET")
		}
		shape = t.Shape
		if len(axes) < len(shape) {
			shape = slices.DeleteFunc(slices.Clone(shape), func(n int) bool { return n == 1 })
		}
		if len(axes) != len(shape) {
			return nil, fmt.Errorf("--axes %s: %s, %s has %d: %v", strings.Join(axes, ","), plural(len(axes), "name"), file, len(shape), shape)
		}
	}
	out := []axis{}
	for i, x := range axes {
		name, size, given := strings.Cut(x, "=")
		if !given {
			out = append(out, axis{Name: name, Size: shape[i]})
			continue
		}
		n, err := strconv.Atoi(size)
		if err != nil {
			return nil, fmt.Errorf("--axes %s: want a size behind the =, as in row=2000", x)
		}
		out = append(out, axis{Name: name, Size: n})
	}
	return out, nil
}

// read reads the tensors.
func (s *setSource) read() (*opening.Set, error) {
	var decls []opening.Decl
	for _, t := range s.tensors {
		decls = append(decls, t.Decl)
	}
	opening.Sort(decls)
	c, err := opening.NewSet(decls)
	if err != nil || s.zeros {
		return c, err
	}
	for _, t := range s.tensors {
		v := c.Unit.Named[opening.SetName+"."+t.Name]
		if c.In[v.Name], err = inputs.Tensor(&v.Type, v.Classes(), t.file, t.base); err != nil {
			return nil, fmt.Errorf("%s: %w", t.Name, inputs.Unlisted(err, "the program's input"))
		}
	}
	return c, nil
}
