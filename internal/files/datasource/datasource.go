// Package datasource says which tensors a provider commits to, and where they are: by files, formats and axes, or by a data set of a
// program.
package datasource

import (
	"fmt"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/aivm/aivm/internal/files/dataset"
	"github.com/aivm/aivm/internal/files/inputs"
	"github.com/aivm/aivm/internal/files/opening"
	"github.com/aivm/aivm/internal/files/program"
	"github.com/aivm/aivm/internal/tools/prose"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/fixed"
)

// Request says what to commit to, as the flags of aivm commit do, which stand in messages.
type Request struct {
	Program string            // PROG:SET: the data set of a program
	Params  map[string]string // of the program
	Name    string            // of the files, and of a tensor alone; may be empty
	Formats []string          // [NAME=]FORMAT
	Axes    []string          // [NAME=]AXES
	Absent  bool              // zeros
}

// Source says where the tensors of a data set are, and what they are.
type Source struct {
	Name    string // of the files to write
	tensors []tensorSource
	Zeros   bool // no files: an absent provider
}

// tensorSource is a tensor of a set with its file.
type tensorSource struct {
	opening.Decl
	file, base string
}

var namedSource = regexp.MustCompile(`^([A-Za-z_][A-Za-z0-9_]*)=(.+)$`)

// Split splits name=file; a name is an identifier, so that the = of a
// selector is none.
func Split(arg string) (name, file string, named bool) {
	if m := namedSource.FindStringSubmatch(arg); m != nil {
		return m[1], m[2], true
	}
	return "", arg, false
}

// Source is the set that the request and the arguments, [NAME=]DATA, describe.
func (f *Request) Source(args []string) (*Source, error) {
	if f.Program != "" {
		return f.ofProgram(args)
	}
	if f.Absent {
		return nil, fmt.Errorf("--absent: whose data they stand for is said with --for PROG:SET")
	}
	if len(args) == 0 {
		return nil, fmt.Errorf("commit: want a source of data, as in train.npy or x=train.csv:a..d, or --for PROG:SET")
	}
	s := &Source{Name: f.Name}
	_, _, named := Split(args[0])
	if s.Name == "" && named {
		s.Name = opening.SetName
	}
	for _, arg := range args {
		name, file, ok := Split(arg)
		if !ok && (named || len(args) > 1) {
			return nil, fmt.Errorf("%s: of several tensors each wants its name in the set, as in x=%s", arg, arg)
		}
		if !ok {
			spec, err := dataset.ParseSpec(file)
			if err != nil {
				return nil, err
			}
			if s.Name == "" {
				s.Name = strings.TrimSuffix(program.Name(spec.Path), ".csv")
			}
			name = s.Name
		}
		s.tensors = append(s.tensors, tensorSource{Decl: opening.Decl{Name: name}, file: file})
	}
	return s, f.describe(s, named)
}

// ofProgram is a data set of the program that --for names.
func (f *Request) ofProgram(args []string) (*Source, error) {
	if len(f.Formats)+len(f.Axes) > 0 {
		return nil, fmt.Errorf("--for %s says formats and axes: leave --format and --axes out", f.Program)
	}
	path, name, ok := strings.Cut(f.Program, ":")
	if !ok {
		return nil, fmt.Errorf("--for %s: want a program and a data set, as in prog.aasm:alice", f.Program)
	}
	u, err := program.Load(path, f.Params)
	if err != nil {
		return nil, err
	}
	set, err := opening.Find(u, "--for", name)
	if err != nil {
		return nil, err
	}
	s := &Source{Name: name, Zeros: f.Absent}
	if f.Name != "" {
		s.Name = f.Name
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
func (s *Source) place(args []string) error {
	if s.Zeros && len(args) > 0 {
		return fmt.Errorf("--absent: an absent provider has no data, leave %s out", args[0])
	}
	for _, arg := range args {
		name, file, named := Split(arg)
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
		if t.file == "" && !s.Zeros {
			return fmt.Errorf("tensor %s has no file: give one, as in %s=FILE", t.Name, t.Name)
		}
	}
	return nil
}

// describe gives the tensors the formats and axes of the flags.
func (f *Request) describe(s *Source, named bool) error {
	formats, err := f.byTensor("--format", "y=bit", f.Formats, s, true)
	if err != nil {
		return err
	}
	var axes map[string]string
	if named {
		axes, err = f.byTensor("--axes", "x=row,px", f.Axes, s, false)
		if err != nil {
			return err
		}
	} else {
		axes = map[string]string{s.tensors[0].Name: strings.Join(f.Axes, ",")}
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
func (f *Request) byTensor(flag, example string, values []string, s *Source, all bool) (map[string]string, error) {
	m, rest := map[string]string{}, ""
	for _, v := range values {
		name, value, named := Split(v)
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
func sizedAxes(axes []string, file string) ([]opening.Axis, error) {
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
			return nil, fmt.Errorf("--axes %s: %s, %s has %d: %v", strings.Join(axes, ","), prose.Plural(len(axes), "name"), file, len(shape), shape)
		}
	}
	out := []opening.Axis{}
	for i, x := range axes {
		name, size, given := strings.Cut(x, "=")
		if !given {
			out = append(out, opening.Axis{Name: name, Size: shape[i]})
			continue
		}
		n, err := strconv.Atoi(size)
		if err != nil {
			return nil, fmt.Errorf("--axes %s: want a size behind the =, as in row=2000", x)
		}
		out = append(out, opening.Axis{Name: name, Size: n})
	}
	return out, nil
}

// Read reads the tensors.
func (s *Source) Read() (*opening.Set, error) {
	var decls []opening.Decl
	for _, t := range s.tensors {
		decls = append(decls, t.Decl)
	}
	opening.Sort(decls)
	c, err := opening.NewSet(decls)
	if err != nil || s.Zeros {
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
