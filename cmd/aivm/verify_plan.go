package main

import (
	"context"
	"fmt"
	"io"
	"os"

	"github.com/aivm/aivm"
)

// planVerifyResult is the result for a folder of pieces, as --json prints it.
type planVerifyResult struct {
	OK           bool             `json:"ok"`
	Milliseconds float64          `json:"milliseconds"`
	Error        string           `json:"error"` // empty
	Private      bool             `json:"private"`
	ProgramID    string           `json:"program_id"` // of the uncut program
	Pieces       int              `json:"pieces"`
	Statement    *statementReport `json:"statement"` // of the uncut program
}

// isFolder reports whether verify was given a plan's folder.
func isFolder(paths []string) bool {
	if len(paths) != 1 {
		return false
	}
	info, err := os.Stat(paths[0])
	return err == nil && info.IsDir()
}

// verifyPlan checks the proofs of a folder of pieces, and prints what they say as a whole.
func (a *app) verifyPlan(ctx context.Context, dir string, f *verifyFlags) error {
	w, err := f.want()
	if err != nil {
		return err
	}
	if err := f.wantProgram(&w); err != nil {
		return err
	}
	plan, err := aivm.LoadPlan(dir)
	if err != nil {
		return err
	}
	v := &verification{paths: []string{dir}, want: w}
	proofs, err := plan.Proofs(dir)
	if err != nil {
		return err
	}
	for i := range proofs {
		v.paths = append(v.paths, fmt.Sprintf("%s, proof %d", dir, i+1))
	}
	v.paths = v.paths[1:]
	for _, path := range f.ranges {
		p, err := aivm.LoadProof(path)
		if err != nil {
			return err
		}
		v.want.Ranges = append(v.want.Ranges, p)
		v.paths = append(v.paths, path)
	}
	powers, err := powersFor(ctx, f.srs, proofs[0])
	if err != nil {
		return err
	}
	var s *aivm.Statement
	if err := v.timed(0, func() (err error) {
		s, err = plan.Verify(proofs, powers, v.want)
		return err
	}); err != nil {
		return err
	}
	res := &planVerifyResult{OK: true, Milliseconds: v.milliseconds(), Private: true, ProgramID: s.Program.String(), Pieces: len(proofs), Statement: reportStatement(s)}
	return a.print(res, func(w io.Writer) {
		fmt.Fprintf(w, "%s: %s, each valid and begun with the model that the one before ended with; PRIVATE: the files leak what they are about\n", dir, plural(len(proofs), "inner proof"))
		fmt.Fprintf(w, "together they say what one proof of the uncut program would say:\n")
		writeStatement(w, s)
		if s.Assumes {
			fmt.Fprintf(w, "valid if %s is proven, as --assume-initial says\n", s.Start)
		}
		noteDraws(w, v.want.Beacon, s)
		if w := v.want; w.AssumeRanged && cites(s) {
			a.logf("valid if all cited data are ranged, as --assume-ranged says")
		}
		a.logf("verified in %.1f ms", v.milliseconds())
	})
}
