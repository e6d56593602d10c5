package compiler

import (
	"slices"
	"strings"
)

// statement is a row of the language: a word, the section in which it stands,
// whether it opens one itself, and how its operands are read.
type statement struct {
	section, word string // sections, if several have it
	opens         bool
	read          func(j *Job, c *cursor)
}

// isStatement reports whether a word begins a statement of a section.
func isStatement(section, word string) bool {
	return slices.ContainsFunc(statements, func(s statement) bool {
		return s.word == word && (s.section == section || slices.Contains(strings.Fields(s.section), section))
	})
}

// statements is the language.
var statements []statement

func init() {
	statements = []statement{
		{"", "model", true, readModel},
		{"model", "input", false, readInput},
		{"model func", "dense", false, readDense},
		{"model func", "conv", false, readConv},
		{"model func", "maxpool", false, readPool},
		{"model func", "meanpool", false, readPool},
		{"model func", "flatten", false, readFlatten},
		{"model func", "add", false, readAdd},
		{"model func", "dropout", false, readDropout},
		{"model func", "embedding", false, readEmbedding},
		{"model func", "product", false, readProduct},
		{"model func", "attention", false, readAttention},
		{"model func", "layernorm", false, readNorm},
		{"model func", "rmsnorm", false, readNorm},
		{"model func", "param", false, readParam},
		{"", "data", true, readData},
		{"data provider", "features", false, readFeatures},
		{"data", "text", false, readText},
		{"data provider", "label", false, readLabel},
		{"data provider", "target", false, readTarget},
		{"data provider", "rows", false, readRows},
		{"data", "split", false, readSplit},
		{"data provider", "category", false, readCategory},
		{"data provider", "boolean", false, readBoolean},
		{"data provider", "missing", false, readMissing},
		{"data provider", "log1p", false, readLog1p},
		{"data provider", "clip", false, readClip},
		{"data provider", "standardise", false, readStandardise},
		{"data provider", "minmax", false, readMinMax},
		{"", "provider", true, readProvider},
		{"", "loss", false, readLoss},
		{"", "optimizer", false, readOptimizer},
		{"", "start", false, readStart},
		{"", "freeze", false, readFreeze},
		{"", "continue", false, readStart},
		{"", "train", true, readTrain},
		{"train", "epochs", false, readEpochs},
		{"train", "batch", false, readBatch},
		{"train", "shuffle", false, readShuffle},
		{"train", "init", false, readInit},
		{"train", "watch", false, readWatch},
		{"", "evaluate", false, readEvaluate},
		{"", "contribution", false, readContribution},
		{"", "output", false, readOutput},
		{"", "margin", false, readMargin},
	}
}
