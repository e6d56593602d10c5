package compiler

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/isa/fixed"
)

// TestErrors changes the iris example line by line and holds all messages
// against a golden file.
func TestErrors(t *testing.T) {
	src, err := os.ReadFile(filepath.Join("..", "examples", "iris", "iris.train"))
	require.NoError(t, err)
	var b bytes.Buffer
	for _, c := range []struct{ name, from, to string }{
		{"a misspelt statement", "optimizer sgd", "optimiser sgd"},
		{"a misspelt layer", "dense out 3", "dens out 3"},
		{"a misspelt loss", "softmax_cross_entropy", "softmax_crossentropy"},
		{"a misspelt option", "dense out 3", "dense out 3 sdt 1/4"},
		{"two mistakes in one run", "input x [part=4]\n  dense out 3", "input x\n  dense out three"},
		{"syntax", "rate 2", "rate 2/"},
		{"a section that is not closed", "watch loss }", "watch loss"},
		{"a misspelt section", "model {", "modell {"},
		{"a section without a brace", "model {", "model"},
		{"a brace too many", "evaluate test loss", "}\nevaluate test loss"},
		{"something missing", "loss softmax_cross_entropy\n", ""},
		{"twice", "optimizer sgd rate 2", "optimizer sgd rate 2\noptimizer sgd rate 1"},
		{"classes and units", "dense out 3", "dense out 4"},
		{"columns and features", "part=4", "part=5"},
		{"an axis of another size in the test set", "[species=3] setosa, versicolor, virginica\n  rows 30", "[species=4] setosa, versicolor, virginica\n  rows 30"},
		{"more classes listed than there are", "3]|out 3", "2]|out 2"},
		{"labels out of a list", "setosa, versicolor", "Setosa, versicolor"},
		{"lists that differ", "setosa, versicolor, virginica\n  rows 30", "versicolor, setosa, virginica\n  rows 30"},
		{"a class twice", "setosa, versicolor", "setosa, setosa"},
		{"a class that is none", "setosa, versicolor", "setosa, 1/2"},
		{"a class without quotes", "setosa, versicolor", "Iris-setosa, Iris-versicolor"},
		{"a list that ends early", "setosa, versicolor, virginica\n  rows 120", "setosa, versicolor,\n  rows 120"},
		{"names that none lists", " setosa, versicolor, virginica|3] setosa, versicolor, virginica", "|3]"},
		{"a column of no file", "label species [", "label \"species, say\" ["},
		{"a column of no number", "label species [", "label #7 ["},
		{"a range for a label", "label species [", "label #1..#2 ["},
		{"too many weights", "dense out 3", "dense h 2000000000\n  dense out 3"},
		{"a loss for another label", "loss softmax_cross_entropy", "loss logistic"},
		{"a rate that is too small", "rate 2", "rate 1/3000000000000"},
		{"a batch too large", "batch 8", "batch 128"},
		{"a name of the compiler", "dense out 3", "dense order 3"},
		{"an activation before the loss", "dense out 3", "dense out 3 relu"},
		{"a format too narrow for the data", "part=4]", "part=4] format fx8.8"},
		{"a format too narrow for the layer", "dense out 3", "dense out 3 format fx16.14"},
		{"divergence", "rate 2", "rate 1099511627776"},
		{"an unknown column", "sepal_length..petal_width", "sepal_lenght..petal_width"},
		{"a file that is not there", `"iris-train.csv"`, `"iris-trian.csv"`},
		{"an output of no layer", "evaluate test", "output in.w fx24.16\nevaluate test"},
		{"shapes that differ", "dense out 3", "param w [part, mid=5]\n  param v [part=4, species=3]\n  h = relu(x @ w)\n  out = h @ v"},
		{"an axis of two sizes", "dense out 3", "param w [part, mid=5]\n  param v [mid=6, species]\n  out = tanh(x @ w) @ v"},
		{"axes that none covers", "dense out 3", "param w [part, mid=5]\n  param v [part, last=3]\n  out = x @ w + x @ v"},
		{"a value of other axes than the labels", "dense out 3", "param w [part, species2=3]\n  out = x @ w"},
		{"a name that nothing has", "dense out 3", "param w [part, species]\n  out = x @ ww"},
		{"an axis that nothing has", "dense out 3", "param w [prat, species]\n  out = x @ w"},
		{"a parameter that nothing reads", "dense out 3", "param w [part, species]\n  param v [part, species]\n  out = x @ w"},
		{"a value that nothing reads", "dense out 3", "param w [part, species]\n  h = tanh(x)\n  out = x @ w"},
		{"a name that is taken", "dense out 3", "param w [part, species]\n  w = tanh(x)\n  out = x @ w"},
		{"a function that nothing has", "dense out 3", "param w [part, species]\n  out = tahn(x) @ w"},
		{"a call of other arguments", "model {|dense out 3", "func f(a, n) {\n  y = dense(a, n)\n}\nmodel {|out = f(x)"},
		{"a function that calls itself", "model {|dense out 3", "func f(a) {\n  y = f(a)\n}\nmodel {|out = f(x)"},
		{"two calls in one value", "model {|dense out 3", "func f(a) {\n  y = dense(a, 3)\n}\nmodel {|out = f(tanh(f(x)))"},
		{"a function of no value", "model {|dense out 3", "func f(a) {\n  param w [a]\n}\nmodel {|out = f(x)"},
		{"a model of no parameter", "dense out 3", "out = tanh(x)"},
		{"a number that is too small", "dense out 3", "param w [part, species]\n  out = x @ w * 1/10000000"},
		{"a number for a tensor", "dense out 3", "param w [part, species]\n  out = x @ w + softmax(1/2)"},
		{"a start that is none", "dense out 3", "param w [part, species] gauss(std=1)\n  out = x @ w"},
		{"a start without its argument", "dense out 3", "param w [part, species] normal()\n  out = x @ w"},
		{"a format that is none", "dense out 3", "param w [part, species]\n  out = round(x @ w, 16)"},
		{"an expression that ends early", "dense out 3", "param w [part, species]\n  out = (x @ w"},
		{"a value outside of a model", "loss softmax", "h = 1\nloss softmax"},
		{"a state that updates do not fit", "dense out 3", "dense out 3 state fx40.4"},
		{"a parameter that learns nothing", "dense out 3", "param w [part, mid=4]\n  param v [mid, species]\n  out = tanh(x @ w) @ v"},
		{"rates that are too small", "rate 2", "rate 2, 1/3000000000000 after epoch 4, 1/5000000000000 after epoch 9"},
		{"a rate after the end", "rate 2", "rate 2, 1 after epoch 40"},
		{"rates out of order", "rate 2", "rate 2, 1 after epoch 8, 1/2 after epoch 8"},
		{"momentum of one", "rate 2", "momentum 1 rate 2"},
		{"momentum that never ends", "rate 2", "momentum 0.9999 rate 2"},
		{"momentum without a rate", "rate 2", "momentum 0.9"},
		{"a window beside momentum", "rate 2", "rate 2 window 4 momentum 0.9"},
		{"a window that makes a rate too small", "rate 2", "rate 1/1000000000000 window 3"},
		{"a window of one step", "rate 2", "rate 2 window 1"},
		{"two rates", "rate 2", "rate 2 momentum 0.9 rate 1"},
		{"a cosine and steps", "rate 2", "rate 2, 1 after epoch 4 cosine"},
		{"a cosine that rises", "rate 2", "rate 2 cosine to 3"},
		{"a cosine below zero", "rate 2", "rate 2 cosine to -1"},
		{"a warm-up longer than the training", "rate 2", "rate 2 warmup 40 epochs"},
		{"a warm-up in other units", "rate 2", "rate 2 warmup 4 epochs cosine by step"},
		{"nothing by step", "rate 2", "rate 2 by step"},
		{"an exponential that grows", "rate 2", "rate 2 exponential 1.5"},
		{"decay in a velocity", "rate 2", "rate 1/4 momentum 0.9 weight_decay 1e-3"},
		{"decay of everything", "rate 2", "rate 2 weight_decay 1"},
		{"much decay", "rate 2", "rate 1/4 weight_decay 1/16"},
		{"decay that grows", "rate 2", "rate 1/4 weight_decay -1e-3"},
		{"a moving average of weights that shrink", "rate 2", "rate 1/4 weight_decay 1e-3 ema 0.9"},
		{"a moving average of nothing", "rate 2", "rate 1/4 ema 1"},
		{"a limit of no power of two", "rate 2", "rate 2 clip_value 0.3"},
		{"a limit of nothing", "rate 2", "rate 2 clip_value 0"},
		{"a limit of no norm", "rate 2", "rate 2 clip_norm 0"},
		{"two limits", "rate 2", "rate 2 clip_norm 1 clip_value 1/2"},
		{"two averages", "rate 2", "rate 1/4 ema 0.9 swa from epoch 3"},
		{"an average behind the end", "rate 2", "rate 1/4 swa from epoch 41"},
		{"a negative rate", "sgd rate 2", "sgd rate -1/4"},
		{"rmsprop", "sgd rate 2", "rmsprop rate 2"},
		{"adam with momentum", "sgd rate 2", "adam rate 1/64 momentum 0.9"},
		{"moments of sgd", "rate 2", "rate 2 beta1 0.9"},
		{"a first moment of everything", "sgd rate 2", "adam rate 1/64 beta1 1"},
		{"a second moment of nothing", "sgd rate 2", "adam rate 1/64 beta2 0"},
		{"a second moment without end", "sgd rate 2|epochs 40, batch 8, shuffle 1", "adam rate 1/64 beta2 0.9998|epochs 9000, batch all"},
		{"a first moment without end", "sgd rate 2", "adam rate 1/64 beta1 0.9999"},
		{"a root raised by nothing", "sgd rate 2", "adam rate 1/64 eps 0"},
		{"decay in moments", "sgd rate 2", "adam rate 1/64 weight_decay 1/100"},
		{"each number of units clipped", "sgd rate 2", "adam_mini rate 1/64 clip_value 1/4"},
		{"a part of nothing", "sgd rate 2", "lars rate 1"},
		{"a trust of nothing", "sgd rate 2|dense out 3", "lars rate 1 trust 0|dense out 3 std 1/4"},
		{"lars with momentum", "sgd rate 2|dense out 3", "lars rate 1 momentum 0.9|dense out 3 std 1/4"},
		{"lars with decay", "sgd rate 2|dense out 3", "lars rate 1 weight_decay 1/100|dense out 3 std 1/4"},
		{"lars with a limit", "sgd rate 2|dense out 3", "lars rate 1 clip_norm 1|dense out 3 std 1/4"},
		{"steps that are too fine", "sgd rate 2|dense out 3", "adam_mini rate 1/4096 clip_norm 1/4|dense out 3 std 1/4"},
		{"adam that diverges", "sgd rate 2", "adam rate 1e9"},
		{"a time that is none", "loss accuracy", "loss accuracy befor"},
		{"an epoch of none", "loss accuracy", "loss accuracy each step"},
		{"a split of nothing", "rows 120", "rows 120, split 100%"},
		{"a split and a test set", "rows 120", "rows 120, split 80%"},
		{"a span that ends before it starts", "rows 120", "rows 120:20"},
		{"weights that are not there", "evaluate test", "start from \"w.npz\"\nevaluate test"},
		{"a continuation without formats", "evaluate test", "continue from \"w.npz\" raw\nevaluate test"},
		{"a centre that is not exact", "part=4]", "part=4] centre 1/3"},
		{"a kernel larger than the image", "part=4]|dense out", "part=4, c=1]|conv c1 2 kernel 7 pad 1\n  dense out"},
		{"a stride that leaves a remainder", "part=4]|dense out", "part=4, c=1]|conv c1 2 kernel 3 stride 2\n  dense out"},
		{"a stride that skips entries", "part=4]|dense out", "part=4, c=1]|conv c1 2 kernel 1 stride 2 same\n  dense out"},
		{"groups that do not divide", "part=4]|dense out", "part=2, c=2]|conv c1 3 kernel 1 groups 2\n  dense out"},
		{"groups of several channels", "part=4]|dense out", "part=2, c=2]|conv c1 4 kernel 1 groups 2\n  dense out"},
		{"a kernel of too many directions", "part=4]|dense out", "part=4, c=1]|conv c1 2 kernel 3x3\n  dense out"},
		{"no kernel", "part=4]|dense out", "part=4, c=1]|conv c1 2 relu\n  dense out"},
		{"a misspelt option of a convolution", "part=4]|dense out", "part=4, c=1]|conv c1 2 kernel 3 strid 2\n  dense out"},
		{"padding twice", "part=4]|dense out", "part=4, c=1]|conv c1 2 kernel 3 same pad 1\n  dense out"},
		{"no channels", "dense out", "conv c1 2 kernel 3\n  dense out"},
		{"windows that leave a remainder", "part=4]|dense out", "part=4, c=1]|maxpool pool 3\n  dense out"},
		{"a mean over no power of two", "part=4]|dense out", "part=4, c=1]|conv c1 2 kernel 2\n  meanpool pool all\n  dense out"},
		{"a convolution at the end", "part=4]|dense out 3", "part=4, c=1]|conv out 3 kernel 3"},
		{"axes with other columns", "part=4]", "h=2, w=3, c=1]"},
		{"evaluated twice", "evaluate test", "evaluate train accuracy\nevaluate train"},
	} {
		text, to := string(src), strings.Split(c.to, "|")
		for i, from := range strings.Split(c.from, "|") {
			text = strings.ReplaceAll(text, from, to[i])
		}
		require.NotEqual(t, string(src), text, c.name)
		j, err := Parse("iris.train", []byte(text))
		if err == nil {
			j.Dir = filepath.Join("..", "examples", "iris")
			_, err = j.Compile(Options{})
		}
		require.Error(t, err, c.name)
		var list isa.Errors
		require.True(t, errors.As(err, &list), c.name)
		fmt.Fprintf(&b, "# %s\n%s\n\n", c.name, strings.ReplaceAll(err.Error(), string(filepath.Separator), "/"))
	}
	golden(t, "errors.txt", b.Bytes())
}

// TestIncompleteJobs: a job from a program may lack anything.
func TestIncompleteJobs(t *testing.T) {
	for name, spoil := range map[string]func(j *Job){
		"empty":       func(j *Job) { *j = Job{} },
		"no layers":   func(j *Job) { j.Model = nil },
		"no data":     func(j *Job) { j.Train = nil },
		"no rate":     func(j *Job) { j.Rate = nil },
		"no loss":     func(j *Job) { j.Loss = "" },
		"activation":  func(j *Job) { j.Model[0].(*Dense).Act = "swish" },
		"units":       func(j *Job) { j.Model[0].(*Dense).Size = -1 },
		"batch":       func(j *Job) { j.Batch = -1 },
		"format":      func(j *Job) { j.Model[0].(*Dense).Format = &fixed.Format{Signed: true} },
		"margin":      func(j *Job) { j.Margin = j.Rate },
		"empty label": func(j *Job) { j.Train.Label = "" },
	} {
		j := deep(csv(t, 12), Tanh, Logistic, 1)
		spoil(j)
		_, err := j.Compile(Options{})
		require.Error(t, err, name)
	}
}

// FuzzParse: no script panics, up to the graph of its model, and errors have
// places.
func FuzzParse(f *testing.F) {
	for _, n := range []string{"linreg", "iris", "cancer", "digits"} {
		src, err := os.ReadFile(filepath.Join("..", "examples", n, n+".train"))
		require.NoError(f, err)
		f.Add(src)
	}
	for i := range models {
		f.Add([]byte(models[i].script("3/8, 9/16 after epoch 1", 2)))
	}
	f.Add([]byte(startScript + "start from \"m.npz\" raw torch"))
	f.Add([]byte("}{data train{rows -1/0"))
	f.Add([]byte("train{data{rows 1"))
	f.Add([]byte("model { h = -(((x @ 1/0)) }"))
	f.Fuzz(func(t *testing.T, src []byte) {
		j, err := Parse("fuzz.train", src)
		var list isa.Errors
		require.True(t, err == nil || errors.As(err, &list) && len(list) > 0)
		if err != nil {
			return
		}
		c := &compilation{job: j, report: Report{Passes: make([]PassReport, 1)}}
		for _, p := range []func(*compilation){(*compilation).providers, shapes, common} {
			if len(c.errs) == 0 {
				p(c)
			}
		}
	})
}
