package main

import (
	"embed"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm/internal/files/program"
)

// project is the template of a project. NAME in names and texts becomes its name.
//
//go:embed template
var project embed.FS

var projectName = regexp.MustCompile(`^[A-Za-z][A-Za-z0-9_-]{0,63}$`)

func (a *app) newCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "new NAME",
		Short: "Begin a project: a training script that works, its data, a README",
		Long: `new makes a folder NAME with a small training script, NAME.train, that compiles,
runs, proves and verifies as it is, the data that it learns from, and a README. NAME may
be a path, as in models/prices: the folder before the last / must be there.`,
		Example: `  aivm new mymodel
  aivm run mymodel/mymodel.train
  aivm prove mymodel/mymodel.train -o mymodel.proof
  aivm verify mymodel.proof`,
		Args: want(1, "the name of the project"),
		RunE: func(_ *cobra.Command, args []string) error {
			dir := filepath.Clean(args[0])
			name := filepath.Base(dir)
			if !projectName.MatchString(name) {
				return fmt.Errorf("aivm new: %q is no name for a project: want a letter, then letters, digits, _ and -", name)
			}
			files, err := create(dir, name)
			if err != nil {
				return err
			}
			return a.print(map[string]any{"folder": dir, "files": files}, func(w io.Writer) {
				for _, f := range files {
					fmt.Fprintln(w, filepath.Join(dir, f))
				}
				fmt.Fprintf(w, "\nTry: aivm run %s\n", filepath.Join(dir, name+program.ScriptSuffix))
			})
		},
	}
}

// create makes the folder whole or not at all.
func create(dir, name string) ([]string, error) {
	if _, err := os.Lstat(dir); err == nil {
		return nil, fmt.Errorf("aivm new: %s is there already", dir)
	}
	parent := filepath.Dir(dir)
	if info, err := os.Stat(parent); err != nil || !info.IsDir() {
		return nil, fmt.Errorf("aivm new: %s: there is no folder %s, make it first", dir, parent)
	}
	removeLeft(parent, name)
	tmp, err := os.MkdirTemp(parent, "."+name+"-*"+leftSuffix)
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(tmp) // nothing there after the rename
	entries, err := project.ReadDir("template")
	if err != nil {
		return nil, err
	}
	var files []string
	for _, e := range entries {
		text, err := project.ReadFile("template/" + e.Name())
		if err != nil {
			return nil, err
		}
		file := strings.ReplaceAll(e.Name(), "NAME", name)
		body := strings.ReplaceAll(string(text), "NAME", name)
		if err := os.WriteFile(filepath.Join(tmp, file), []byte(body), 0o644); err != nil {
			return nil, err
		}
		files = append(files, file)
	}
	if err := os.Chmod(tmp, 0o755); err != nil {
		return nil, err
	}
	return files, os.Rename(tmp, dir)
}

// A project in the making is a folder .NAME-DIGITS.aivm-tmp; that of a call which was killed stays.
const leftSuffix = ".aivm-tmp"

// removeLeft removes what killed calls have left of a project of the name. It is best effort, and leaves what is younger than a minute
// to those who may be making it.
func removeLeft(parent, name string) {
	left := regexp.MustCompile(`^\.` + name + `-[0-9]+\` + leftSuffix + `$`)
	entries, err := os.ReadDir(parent)
	if err != nil {
		return
	}
	for _, e := range entries {
		if info, err := e.Info(); err == nil && info.IsDir() && left.MatchString(e.Name()) && time.Since(info.ModTime()) > time.Minute {
			_ = os.RemoveAll(filepath.Join(parent, e.Name()))
		}
	}
}
