package compiler

import (
	"fmt"
	"slices"
	"strings"
)

// foreignWords are what Keras, PyTorch and scikit-learn call what is a word of scripts, without _ and in lower case.
var foreignWords = map[string]string{
	"nll": "softmax_cross_entropy", "nllloss": "softmax_cross_entropy", "crossentropyloss": "cross_entropy", "categoricalcrossentropy": "softmax_cross_entropy",
	"sparsecategoricalcrossentropy": "softmax_cross_entropy", "logloss": "softmax_cross_entropy",
	"bcewithlogits": "binary_cross_entropy", "bcewithlogitsloss": "binary_cross_entropy", "bceloss": "binary_cross_entropy", "binarycrossentropy": "binary_cross_entropy",
	"l1": "mae", "l1loss": "mae", "l2": "mse", "mseloss": "mse", "squarederror": "mse", "smoothl1": "huber", "smoothl1loss": "huber", "huberloss": "huber",
	"swish": "silu", "lrelu": "leaky_relu", "leakyrelu": "leaky_relu", "hardsigmoid": "hard_sigmoid", "logits": "softmax_cross_entropy",
	"lr": "rate", "learningrate": "rate", "eta": "rate", "nesterovmomentum": "nesterov", "weightdecay": "weight_decay",
	"linear": "dense", "fc": "dense", "conv1d": "conv", "conv2d": "conv", "conv3d": "conv", "maxpool2d": "maxpool", "avgpool": "meanpool", "averagepool": "meanpool",
	"avgpool2d": "meanpool", "meanpool2d": "meanpool", "layernormalization": "layernorm", "multiheadattention": "attention", "batchsize": "batch", "batches": "batch", "seed": "init",
	"standardize": "standardise", "normalize": "standardise", "normalise": "standardise", "targets": "target", "labels": "label", "columns": "features", "x": "features", "y": "label",
	"optim": "optimizer", "optimiser": "optimizer", "epoch": "epochs", "kernelsize": "kernel", "filters": "kernel", "padding": "pad", "strides": "stride",
}

// foreign is ", did you mean x?" for a word of another system, or empty.
func foreign(word string, words []string) string {
	if w := foreignWords[strings.ToLower(strings.ReplaceAll(word, "_", ""))]; w != "" && w != word && slices.Contains(words, w) {
		return fmt.Sprintf(", did you mean %s?", w)
	}
	return ""
}
