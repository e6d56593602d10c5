package compiler

import (
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/aivm/aivm/isa"
)

// scripts are those of examples, pages and of the documentation of statements, by name.
func scripts(t testing.TB) map[string]string {
	all := map[string]string{}
	for _, pattern := range []string{"../examples/*/*.train", "../cmd/aivm/template/*.train*", "../*.md", "../docs/*.md", "../examples/*.md", "../examples/*/*.md"} {
		files, err := filepath.Glob(pattern)
		require.NoError(t, err)
		for _, f := range files {
			src, err := os.ReadFile(f)
			require.NoError(t, err)
			if filepath.Ext(f) != ".md" {
				all[f] = string(src)
				continue
			}
			for _, b := range regexp.MustCompile("(?s)```(?:train)?\n(.*?)```").FindAllStringSubmatch(string(src), -1) {
				if _, err := Format(f, []byte(b[1])); err == nil && strings.Contains(b[1], "model {") {
					all[f+b[1][:min(len(b[1]), 40)]] = b[1]
				}
			}
		}
	}
	for _, s := range Statements() {
		all["statement "+s.Name] = s.Example
	}
	for _, m := range models {
		all["model "+m.name] = m.script("1/4", 2)
	}
	require.Greater(t, len(all), 60)
	return all
}

// meaning is what a script says, without its places: a job, or the messages that it gets.
func meaning(t require.TestingT, src string) string {
	j, err := Parse("a.train", []byte(src))
	if err != nil {
		return regexp.MustCompile(`(?m)a.train(:\d+:\d+)?`).ReplaceAllString(err.Error(), "")
	}
	j.Source = nil
	placeless(reflect.ValueOf(j))
	b, err := json.Marshal(j)
	require.NoError(t, err)
	return string(b)
}

func placeless(v reflect.Value) {
	if v.Type() == reflect.TypeFor[isa.Pos]() {
		v.SetZero()
		return
	}
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		if !v.IsNil() {
			placeless(v.Elem())
		}
	case reflect.Slice:
		for i := range v.Len() {
			placeless(v.Index(i))
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				placeless(v.Field(i))
			}
		}
	}
}

// comments of a text, in their order.
func comments(src string) (list []string) {
	all, _ := scan("", src)
	for _, t := range all {
		if strings.HasPrefix(t.Value, ";") {
			list = append(list, strings.TrimRight(t.Value, " \t\r"))
		}
	}
	return list
}

func laidOut(t require.TestingT, src string) string {
	out, err := Format("a.train", []byte(src))
	require.NoError(t, err, src)
	require.Equal(t, meaning(t, src), meaning(t, string(out)), "%s\n---\n%s", src, out)
	require.Equal(t, comments(src), comments(string(out)))
	again, err := Format("a.train", out)
	require.NoError(t, err, string(out))
	require.Equal(t, string(out), string(again))
	return string(out)
}

// TestFormatKeepsMeaning formats every script of the repository, as it is and with its spaces thrown about.
func TestFormatKeepsMeaning(t *testing.T) {
	var sources []string
	for name, src := range scripts(t) {
		out := laidOut(t, src)
		if strings.HasSuffix(name, ".train") {
			require.Equal(t, src, out, "%s: not formatted: aivm fmt -w", name)
		}
		sources = append(sources, src)
	}
	rapid.Check(t, func(t *rapid.T) { laidOut(t, disordered(t, rapid.SampledFrom(sources).Draw(t, "script"))) })
}

// disordered is a script with other spaces, line breaks in brackets, and comments.
func disordered(t *rapid.T, src string) string {
	all, err := scan("", src)
	require.NoError(t, err)
	var b strings.Builder
	brackets := 0
	for i, x := range all {
		draw := func(n int) int { return rapid.IntRange(0, n).Draw(t, "draw") }
		switch {
		case x.EOF():
		case x.Value == "\n" && draw(4) == 0:
			b.WriteString("  ; a { comment, \"\n\n\n")
		case strings.Trim(x.Value, " \t\r") == "":
			b.WriteString([]string{" ", "  ", "\t"}[draw(2)])
		default:
			b.WriteString(x.Value)
		}
		switch x.Value {
		case "(", "[":
			brackets++
		case ")", "]":
			brackets--
		}
		joined := i > 0 && strings.Contains("{},[]()=*+@", x.Value) && x.Value != "\n"
		switch {
		case brackets > 0 && joined && draw(3) == 0:
			b.WriteString("\n")
		case joined && draw(2) == 0:
			b.WriteString(" ")
		}
	}
	return b.String()
}

// TestFormatKeepsPrograms compiles scripts before and after.
func TestFormatKeepsPrograms(t *testing.T) {
	for _, name := range []string{"iris", "linreg", "cancer"} {
		path := filepath.Join("..", "examples", name, name+".train")
		src, err := os.ReadFile(path)
		require.NoError(t, err)
		tight := regexp.MustCompile(`(?m)^  `).ReplaceAllString(strings.ReplaceAll(string(src), ", batch", " ,batch"), "\t")
		out, err := Format(path, []byte(tight))
		require.NoError(t, err)
		require.Equal(t, string(src), string(out))
		require.Equal(t, isa.Encode(compiled(t, path, tight).Program), isa.Encode(compiled(t, path, string(out)).Program))
	}
}

func compiled(t *testing.T, path, src string) *isa.Unit {
	j, err := Parse(path, []byte(src))
	require.NoError(t, err)
	r, err := j.Compile(Options{})
	require.NoError(t, err)
	return r.Unit
}

func TestFormatLayout(t *testing.T) {
	for _, c := range []struct{ from, to string }{
		{"", ""},
		{"\n\n; a\n\n\n\n; b", "; a\n\n; b\n"},
		{"model{input x[f=1]\nh=relu(x@w+b)*-1/2-3\ndense line 1 kernel 5x3}  ; a", "model {\n  input x [f=1]\n  h = relu(x @ w + b) * -1/2 - 3\n  dense line 1 kernel 5x3\n}  ; a\n"},
		{"train{epochs 3 ,batch 4}", "train { epochs 3, batch 4 }\n"},
		{"train {epochs 3} loss mse", "train { epochs 3 }\nloss mse\n"},
		{"data \"d\" { features \"a b\" .. \"c d\"\nlabel a [b=2]cat,\ndog,; most\nrows 3 : 5 }", "data \"d\" {\n  features \"a b\"..\"c d\"\n  label a [b=2] cat,\n      dog,  ; most\n  rows 3: 5\n}\n"},
		{"f = (a -b)\n x = f(a, -b)", "f = (a - b)\nx = f(a, -b)\n"},
		{"param w [a ,\n b = 3]", "param w [a,\n    b=3]\n"},
	} {
		require.Equal(t, c.to, laidOut(t, c.from))
	}
	for src, want := range map[string]string{
		"train { epochs 3":         "a.train:1:7: { is not closed",
		"loss mse }":               "a.train:1:10: } closes nothing",
		"model {\n h = x @\n}\n":   "a.train:2:9: syntax",
		"model {\n h = \x00x\n}\n": "a.train:2:6: syntax",
	} {
		_, err := Format("a.train", []byte(src))
		require.ErrorContains(t, err, want)
	}
}

// FuzzFormat: no script panics, and formatting keeps what it says.
func FuzzFormat(f *testing.F) {
	for _, src := range scripts(f) {
		f.Add(src)
	}
	f.Add("a{b}c}{")
	f.Fuzz(func(t *testing.T, src string) {
		if _, err := Format("a.train", []byte(src)); err == nil {
			laidOut(t, src)
		}
	})
}
