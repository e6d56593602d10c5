package compiler

import (
	"math/big"

	"github.com/aivm/aivm/internal/fixed"
	"github.com/aivm/aivm/isa"
)

// Job is a training: what a script says. Positions are for messages; a job
// that a program builds leaves them out.
type Job struct {
	File   string   // name of the script, in messages and comments
	Dir    string   // where relative data files start
	Source []string // lines of the script, quoted in the assembly; may be empty

	Input    Input
	Layers   []Dense // the last one gives the logits or the predictions
	Train    *Data
	Test     *Data // nil: nothing is held out
	Loss     Loss
	LossPos  isa.Pos
	Rate     *big.Rat // of the gradient of the mean loss of a batch
	RatePos  isa.Pos
	Epochs   int
	Batch    int    // rows of a step; 0: all, in their order
	Shuffle  uint64 // seed of the order of rows
	Init     uint64 // seed of the initial weights
	Watch    bool   // record the loss of every step
	TrainPos isa.Pos

	Evaluate []Evaluation
	Outputs  []Output
	Margin   *big.Rat // of formats over measured values; nil: 3/2
}

// Input is the layer of the features.
type Input struct {
	Name, Axis string
	Size       int
	Centre     *big.Rat      // subtracted from every feature; nil: 0
	Format     *fixed.Format // nil: chosen from the data
	Pos        isa.Pos
}

// Dense is the layer act(x·w + b) with parameters Name.w and Name.b.
type Dense struct {
	Name   string
	Size   int
	Act    Activation
	Std    *big.Rat      // of the initial weights; nil: the default; 0: zeros
	Format *fixed.Format // of x·w + b; nil: chosen
	Delta  *fixed.Format // of the loss's derivative by x·w + b; nil: chosen
	Exact  bool          // leave that derivative unrounded
	Pos    isa.Pos
}

// Data is a table of rows.
type Data struct {
	File     string
	Features string   // selector of columns, as in p0..p63
	Scale    *big.Rat // factor of the features; nil: 1
	Label    string   // column of the label or of the target
	Target   bool     // a number to predict, not a class
	Axis     string   // of the classes; empty: a bit, or a target
	Classes  int
	Rows     int
	Pos      isa.Pos
	LabelPos isa.Pos
}

// Evaluation is what is published of the trained model on a data set.
type Evaluation struct {
	Train          bool // on the rows that it learned from
	Loss, Accuracy bool
	Pos            isa.Pos
}

// Output is a parameter that is published, rounded to a format.
type Output struct {
	Layer  string
	Bias   bool
	Format fixed.Format
	Pos    isa.Pos
}

// Loss is the name of a loss, a row of the table of losses.
type Loss string

// Losses. All are means over rows.
const (
	SoftmaxCrossEntropy Loss = "softmax_cross_entropy" // −log of the label's probability
	Logistic            Loss = "logistic"              // the same of a bit, for one logit
	MeanSquaredError    Loss = "mean_squared_error"    // (prediction − target)²
)

// Activation is the name of an elementwise instruction; empty is none.
type Activation string

// Activations.
const (
	None    Activation = ""
	ReLU    Activation = "relu"
	Sigmoid Activation = "sigmoid"
	Tanh    Activation = "tanh"
	GeLU    Activation = "gelu"
)

// name of a parameter in the assembly.
func (o *Output) param() string {
	if o.Bias {
		return o.Layer + "_b"
	}
	return o.Layer + "_w"
}
