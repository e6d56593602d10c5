package compiler

import "github.com/aivm/aivm/isa/fixed"

// lossRow is a row of the table of losses.
type lossRow struct {
	// logits says that the last layer is rounded, for a non-linear function.
	// Otherwise it is exact, and its distance from the target is rounded.
	logits   bool
	classes  bool   // labels are one-hot, else one number for each row
	target   bool   // the number is real, else a bit
	accuracy bool   // the predictions are right or wrong
	factor   int    // of the update over the tensor that delta writes
	power    int    // of the target's unit that the loss has; 0: none
	slope    string // behind the name of the error, that of what delta writes

	// frac is the scale of what delta writes; nil: that of a probability, or of the error.
	frac func(c *compilation, p *plan) int

	// constants writes what value needs outside of loops; nil: nothing.
	constants func(e *emitter)
	// delta writes the loss's derivative by the last layer, up to the factor, and
	// returns its name; it is of the format probability, or error.
	delta func(e *emitter, suffix, labels string) string
	// value writes the sum of the losses of the rows.
	value func(e *emitter, suffix, labels string) string
	// hits writes the number of right predictions.
	hits func(e *emitter, suffix, labels string) string
}

// losses is the table of losses. It is filled in by init: its rows speak to the
// emitter, which reads it.
var losses map[Loss]*lossRow

func init() {
	losses = map[Loss]*lossRow{
		SoftmaxCrossEntropy: {
			logits: true, classes: true, accuracy: true, factor: 1,
			frac:  func(c *compilation, _ *plan) int { return probability.Frac + c.weightFormat().Frac },
			delta: softmaxDelta, value: softmaxValue, hits: softmaxHits,
		},
		Logistic: {
			logits: true, accuracy: true, factor: 1,
			constants: logisticConstants, delta: logisticDelta, value: logisticValue, hits: logisticHits,
		},
		Hinge: {
			logits: true, accuracy: true, factor: 1, frac: func(*compilation, *plan) int { return 0 },
			constants: logisticConstants, delta: hingeDelta, value: hingeValue, hits: logisticHits,
		},
		MeanSquaredError: {target: true, factor: 2, power: 2, delta: squaredDelta, value: squaredValue},
		MeanAbsoluteError: {
			target: true, factor: 1, power: 1, slope: "_sign", frac: func(*compilation, *plan) int { return 0 },
			constants: logisticConstants, delta: absoluteDelta, value: absoluteValue,
		},
		Huber: {
			target: true, factor: 1, slope: "_clamped", frac: func(c *compilation, p *plan) int { return c.huberFormat(p).Frac },
			constants: huberConstants, delta: huberDelta, value: huberValue,
		},
	}
}

// probability has a whole bit for 1, so that p − y is exact.
var probability = fixed.Format{Bits: 14, Frac: 13}

const logarithm = "fx16.11"

const logarithmFrac = 11

func softmaxDelta(e *emitter, suffix, labels string) string {
	d := e.deltaName() + suffix
	e.line("p%s = softmax %s, %s, %s", suffix, e.z(suffix), e.classAxis(), probability)
	if e.job.Weights != nil {
		y := e.weighted(labels, "counted"+suffix)
		e.line("heft%s = sum %s, [%s]", suffix, y, e.classAxis())
		e.line("due%s = mul p%s, heft%s", suffix, suffix, suffix)
		e.line("%s = sub due%s, %s  ; exact", d, suffix, y)
		return d
	}
	e.line("%s = sub p%s, %s  ; exact", d, suffix, e.smoothed(labels, "soft"+suffix))
	return d
}

func softmaxValue(e *emitter, suffix, labels string) string {
	if suffix == "" { // of what is learnt
		labels = e.weighted(e.smoothed(labels, "l_soft"), "l_counted")
	}
	e.line("l%s = xent %s, %s, %s, %s", suffix, e.z(suffix), labels, e.classAxis(), logarithm)
	e.line("sum_l%s = sum l%s", suffix, suffix)
	return "sum_l" + suffix
}

func softmaxHits(e *emitter, suffix, labels string) string {
	e.line("guess%s = argmax %s, %s  ; one-hot; a tie goes to the first", suffix, e.z(suffix), e.classAxis())
	e.line("right%s = mul guess%s, %s", suffix, suffix, labels)
	e.line("hits%s = sum right%s", suffix, suffix)
	return "hits" + suffix
}

func logisticDelta(e *emitter, suffix, labels string) string {
	e.line("p = sigmoid %s, %s", e.z(suffix), probability)
	e.line("%s = sub p, %s  ; exact", e.deltaName(), labels)
	return e.deltaName()
}

func logisticConstants(e *emitter) { e.line("one = const ufx1.0[], fill(1)") }

// logisticValue: log(1 + e^−|z|) + max(z, 0) − y·z.
func logisticValue(e *emitter, s, labels string) string {
	z := e.z(s)
	f := e.plan.format[e.graph.out.id]
	e.line("pos%s = relu %s", s, z)
	e.line("two%s = scale pos%s, 2", s, s)
	e.line("dist%s = sub two%s, %s  ; |z|", s, s, z)
	e.line("abs%s = round dist%s, %s", s, s, fixed.Format{Bits: f.Bits, Frac: f.Frac})
	e.line("exp%s = expneg abs%s, ufx16.15", s, s)
	e.line("both%s = add exp%s, one", s, s)
	e.line("mass%s = round both%s, ufx16.14", s, s)
	e.line("log%s = log mass%s, %s", s, s, logarithm)
	e.line("hinge%s = add log%s, pos%s", s, s, s)
	e.line("gain%s = mul %s, %s", s, z, labels)
	e.line("l%s = sub hinge%s, gain%s", s, s, s)
	e.line("sum_l%s = sum l%s", s, s)
	return "sum_l" + s
}

// logisticHits: Σ 1 − (guess + y − 2·guess·y).
func logisticHits(e *emitter, s, labels string) string {
	e.line("guess%s = step %s", s, e.z(s))
	e.line("agree%s = mul guess%s, %s", s, s, labels)
	e.line("agree2%s = scale agree%s, 2", s, s)
	e.line("any%s = add guess%s, %s", s, s, labels)
	e.line("wrong%s = sub any%s, agree2%s", s, s, s)
	e.line("right%s = sub one, wrong%s", s, s)
	e.line("hits%s = sum right%s", s, s)
	return "hits" + s
}

func squaredDelta(e *emitter, suffix, _ string) string { return "err" + suffix }

func squaredValue(e *emitter, suffix, _ string) string {
	e.line("sum_l%s = norm2 err%s", suffix, suffix)
	return "sum_l" + suffix
}
