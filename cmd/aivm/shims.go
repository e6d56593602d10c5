package main

import (
	"github.com/aivm/aivm"
	"github.com/aivm/aivm/internal/inputs"
	"github.com/aivm/aivm/internal/opening"
	"github.com/aivm/aivm/internal/outer"
)

// Names that the commands of campaigns and contracts have here.
var (
	readJSON        = opening.ReadJSON
	encodeJSON      = opening.JSON
	idOrCommitment  = opening.IDOf
	parseWord       = opening.ParseWord
	readLimited     = outer.ReadLimited
	checkMemory     = inputs.RequireMemory
	compileCircuit  = outer.Compile
	errOtherProgram = aivm.ErrOtherProgram
)

type commitment = opening.Set
