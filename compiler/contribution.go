package compiler

import (
	"slices"
	"strings"

	"github.com/aivm/aivm/isa"
)

// Provider is a data set of one of several who teach the model. Rows is the most
// that it may have: rows that its file lacks are missing, which is not the same
// as zero, and so is a provider without any.
type Provider struct {
	Name string
	Data
}

// Contribution publishes what each provider's data did for the model.
type Contribution struct {
	Rule   Rule
	Method Method // of Shapley
	Value  Worth  // of Shapley; empty: Accuracy
	Pos    isa.Pos
}

// Rule is a measure of contributions.
type Rule string

// Rules.
const (
	// Shapley is n! times the Shapley value of the gain on the test data:
	// integers, whose sum is n! times the gain of all over nobody.
	Shapley Rule = "shapley"
	// GradientNorm is the squared norm of the mean gradient of a provider's rows
	// at the model that the training starts from.
	GradientNorm Rule = "gradient_norm"
)

// Method is how the models of coalitions are made.
type Method string

// Methods.
const (
	// Retrain trains the model of every coalition.
	Retrain Method = "retrain"
	// Reconstruct trains once for each provider; the model of a coalition is the
	// start plus the average of its members' updates, weighted by their rows.
	Reconstruct Method = "reconstruct"
)

// Worth is what a model is worth on the test data.
type Worth string

// Worths.
const (
	Accuracy     Worth = "accuracy" // rows that it predicts right
	NegativeLoss Worth = "loss"     // less the sum of their losses
)

// Limits of contributions, which hold what a proof of them costs.
const (
	maxRetrained     = 6
	maxReconstructed = 10
	maxJudged        = 128 // test rows of a reconstruction
	maxProviders     = 64
)

// provider: a data set of one of several who teach the model.
//
//	provider = "provider" name string { header } "{" [ features ] [ label | target ] [ rows ] { prepare } "}" .
//
// Several providers stand in place of the training set; what one does not say is as the first one
// says it. `rows 400` is the most that a file may have; missing rows are zeros and count for
// nothing. `rows 20:120` takes those from 20 on, 100 at most. Every provider has room for as many
// rows as the greatest of them: alice compiles to the data set alice.x `[row, px]`, alice.y `[row,
// class]`. Providers want the loss `softmax_cross_entropy`, whose labels say which rows are there.
//
// With batch b, a step takes the same b places of every provider's rows:
//
//	w ← w − η · (1/b) · Σ_providers Σ_rows ∂loss/∂w
//
// over rows that are there. `watch loss` and evaluations other than `evaluate test`, before or
// after, are refused.
//
//	provider alice "alice.csv" {
//	  features sepal_length..petal_width scale 1/8
//	  label species [species=3] setosa, versicolor, virginica
//	  rows 64
//	}
//	provider bob "bob.csv" { rows 40 }

// readProvider reads the head of a provider's section.
func readProvider(j *Job, c *cursor) {
	p := &Provider{Name: c.name("the name of the provider")}
	p.Data = Data{File: c.text(`a file, as in "alice.csv"`), Pos: c.pos}
	p.header(c)
	c.once("provider " + p.Name)
	c.r.data = &p.Data
	j.Providers = append(j.Providers, p)
}

// contribution: what each provider's data did for the model.
//
//	contribution = "contribution" ( "shapley" "(" measure { "," measure } ")" | "gradient_norm" ) .
//	measure      = "method" "=" ( "retrain" | "reconstruct" ) | "value" "=" ( "accuracy" | "loss" ) .
//
// It publishes `phi[provider]`, as SPEC 14 defines it; `value = accuracy` if none is given. With
// `method = reconstruct` the parameters of the model have 13 fractional bits, those of the
// averages.
//
//	provider alice "alice.csv" {
//	  features sepal_length..petal_width scale 1/8
//	  label species [species=3] setosa, versicolor, virginica
//	  rows 64
//	}
//	provider bob "bob.csv" { rows 40 }
//	data test "iris-test.csv" {
//	  features sepal_length..petal_width scale 1/8
//	  label species [species=3]
//	  rows 30
//	}
//	contribution shapley(method = retrain, value = accuracy)
//	evaluate test accuracy

// readContribution reads shapley(method = retrain, value = loss) or
// gradient_norm.
func readContribution(j *Job, c *cursor) {
	c.once("contribution")
	j.Contribution = &Contribution{Pos: c.pos}
	if len(c.args) > 0 && c.args[0].Call != nil && !c.failed {
		call := c.args[0].Call
		c.args = c.args[1:]
		j.Contribution.Rule = Rule(c.oneOf(at(call.Pos), call.Name, string(Shapley)))
		for _, a := range call.Args {
			readMeasure(j.Contribution, c, a)
		}
		if j.Contribution.Method == "" {
			c.errorf(at(call.Pos), "shapley: want shapley(method = retrain) or shapley(method = reconstruct)")
		}
		return
	}
	if len(c.args) > 0 && c.args[0].Name != nil && c.args[0].text() == string(Shapley) {
		c.errorf(c.here(), "shapley: want shapley(method = retrain) or shapley(method = reconstruct)")
	}
	j.Contribution.Rule = Rule(c.choice(string(GradientNorm)))
}

// readMeasure reads an argument of shapley.
func readMeasure(m *Contribution, c *cursor, a *argSyntax) {
	pos, word := at(a.Value.Pos), ""
	if e := c.r.sum(a.Value); e != nil && e.Op == "name" {
		word = e.Name
	}
	switch a.Name {
	case "method":
		m.Method = Method(c.oneOf(pos, word, string(Retrain), string(Reconstruct)))
	case "value":
		m.Value = Worth(c.oneOf(pos, word, string(Accuracy), string(NegativeLoss)))
	default:
		c.errorf(pos, "shapley has no %s, want method = … and value = …", a.Name)
	}
}

// oneOf is the word if it is one of those; else that is an error.
func (c *cursor) oneOf(pos isa.Pos, word string, words ...string) string {
	if slices.Contains(words, word) {
		return word
	}
	c.errorf(pos, "there is no %s here, want %s", word, strings.Join(words, " or "))
	return ""
}
