package compiler

import (
	"math/big"

	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/fixed"
)

// Job is a training: what a script says. Positions are for messages; a job
// that a program builds leaves them out.
type Job struct {
	File   string   // name of the script, in messages and comments
	Dir    string   // where relative data files start
	Source []string // lines of the script, quoted in the assembly; may be empty

	Input     Input
	Functions []*Function
	Model     []Item // the value of the last one is what the loss reads
	Train     *Data
	Test      *Data       // nil: nothing is held out, or Train is split
	Providers []*Provider // instead of Train
	Loss      Loss
	LossPos   isa.Pos
	lossWord  string     // as the script has it, which may be another name
	Smoothing *big.Rat   // of the labels of a cross-entropy; nil: 0
	Weights   []*big.Rat // of the classes in a cross-entropy; nil: 1 each
	Reach     *big.Rat   // where a Huber loss becomes linear; nil: 1
	Rate      *big.Rat   // of the gradient of the mean loss of a batch
	Later     []RateStep
	Optimizer Optimizer
	Schedule  Schedule
	RatePos   isa.Pos
	Epochs    int
	Patience  int    // the epochs end where the loss on rows held out was least, if it does not fall for so many; 0: they do not
	Batch     int    // rows of a step; 0: all, in their order
	Shuffle   uint64 // seed of the order of rows
	Init      uint64 // seed of the initial weights
	// ShuffleBeacon and InitBeacon take numbers that a run draws in place of seeds.
	ShuffleBeacon, InitBeacon bool

	Watch    bool // record the loss of every step
	TrainPos isa.Pos
	Start    *Start // nil: parameters start as the model says
	Freeze   []Freeze

	Evaluate     []Evaluation
	Contribution *Contribution // nil: none is published
	Outputs      []Output
	Margin       *big.Rat // of formats over measured values; nil: 3/2, with a beacon 2
}

// Input is the layer of the features.
type Input struct {
	Name   string
	Axes   isa.Axes      // of a row, which has as many columns
	Centre *big.Rat      // subtracted from every feature; nil: 0
	Format *fixed.Format // nil: chosen from the data
	Pos    isa.Pos
}

// RateStep is the learning rate from epoch After+1 on.
type RateStep struct {
	Rate  *big.Rat
	After int
	Pos   isa.Pos
}

// Data is a table of rows.
type Data struct {
	File     string
	Header   Header
	Features string // selector of columns as sources have it: p0..p63, #3..#7 or 'a b'..'c d'
	All      bool   // Features are all columns but those of the label and of groups, and but Except
	Except   string // selector
	Prepare  []Prepare
	Scale    *big.Rat // factor of the features; nil: 1
	Tokens   isa.Axis // of the numbers of the features, which are tokens, if it has a size
	Text     bool     // characters of a text, Axis and Classes those that there are: rows are pieces, labels the next ones
	Label    string   // selector of the column of the label or of the target
	Target   bool     // a number to predict, not a class
	Goal     isa.Axis // of several labels that are bits, or several targets, if it has a size
	Self     bool     // the targets are the features
	Axis     string   // of the classes; empty: a bit, or a target
	Classes  int
	Names    []string // of the classes, in their order; nil: labels are numbers, or as another data set says
	First    int      // row of the file that it starts at
	Rows     int      // 0: all there are
	Split    *Split   // into training and test data; nil: not split
	Pos      isa.Pos
	LabelPos isa.Pos

	Standardise bool   // the target: less its mean, by the power of two next to its deviation
	drop        string // columns that no row may miss, as @drop has them
	marks       string // options that say what stands between cells
}

// Header says what the first line of a table is: its header, data, or, if it is
// empty, what the file itself leaves no doubt of.
type Header string

// First lines of a table.
const (
	WithHeader    Header = "header"
	WithoutHeader Header = "noheader"
)

// Split takes the first ⌊Part·rows⌋ rows for training and the others for the
// test, after a permutation from a public seed if Shuffle is set. The split is
// part of the program: a proof covers it.
type Split struct {
	Part       *big.Rat // of the rows, between 0 and 1
	Fold       int      // in place of Part: this one of Folds is the test, from 1
	Folds      int
	Shuffle    bool
	Seed       uint64
	Stratified bool   // each class is split alike
	Group      string // selector of a column: rows that have the same there stay together
	Pos        isa.Pos
}

// Prepare is a statement about columns of the features.
type Prepare struct {
	Word    string   // of the statement: category, boolean, missing, log1p, clip, standardise, minmax
	Columns string   // selector; empty: all that hold numbers
	Words   []string // of a category
	Fill    string   // of missing: drop, mean, median, or a number
	Lo, Hi  string   // of clip
	Pos     isa.Pos
}

// Start takes the initial parameters from a file.
type Start struct {
	File string
	// Previous says that they are the final parameters of another run, which the
	// proof continues; else they are private initial weights.
	Previous bool
	Raw      bool // integers at the scale of the state's format
	Torch    bool // named and laid out as PyTorch does: h.weight is [out, in]
	Pos      isa.Pos
}

// Evaluation is what is published of the model on a data set. Without Before,
// After and EachEpoch it is After.
type Evaluation struct {
	Train                    bool // on the rows that it learns from
	Loss, Accuracy, Counts   bool
	Before, After, EachEpoch bool
	Pos                      isa.Pos
}

// Output is a parameter that is published, rounded to a format.
type Output struct {
	Param  string // as the model names it: out.w, or w1
	Format fixed.Format
	Pos    isa.Pos
}

// Loss is the name of a loss, a row of the table of losses.
type Loss string

// Losses. All are means over rows.
const (
	SoftmaxCrossEntropy Loss = "softmax_cross_entropy" // −log of the label's probability
	Logistic            Loss = "logistic"              // the same of a bit, for one logit
	Hinge               Loss = "hinge"                 // max(0, 1 − (2y − 1)·z) of a bit
	MeanSquaredError    Loss = "mean_squared_error"    // (prediction − target)²
	MeanAbsoluteError   Loss = "mean_absolute_error"   // its root
	Huber               Loss = "huber"                 // half the square near the target, linear far from it
)
