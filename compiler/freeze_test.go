package compiler

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/files/dataset"
)

// A training that starts from the file of another takes what the file has and begins the rest as the script
// says; what is frozen ends as it started, and is as good before as the other was.
func TestStartFillsWhatItHas(t *testing.T) {
	dir := csv(t, 12)
	first, err := job(t, dir, startScript).Compile(Options{})
	require.NoError(t, err)
	done := run(t, first.Unit, dir)
	require.NoError(t, dataset.WriteNPZ(filepath.Join(dir, "m.npz"), saved(done, false)...))

	script := strings.Replace(startScript, "dense h 5 tanh std 1/2 state fx56.40", "dense h 5 tanh std 1/2 lora rank 2", 1) + "start from \"m.npz\"\nfreeze w2\n"
	r, err := job(t, dir, script).Compile(Options{})
	require.NoError(t, err)
	require.Contains(t, r.Report.Notes, "start: m.npz has no h.down, h.up: they start as the script says")
	again := run(t, r.Unit, dir)
	require.InDelta(t, result(t, done, "train_loss")[0], result(t, again, "train_loss_before")[0], 0.002)
	require.Less(t, result(t, again, "train_loss")[0], result(t, again, "train_loss_before")[0])
	for _, s := range again.States {
		if frozen := s.Name == "h_w" || s.Name == "h_b" || s.Name == "w2"; frozen {
			require.Equal(t, map[bool]int{true: 56, false: frozenBits}[s.Name == "w2"], s.Format.Bits) // as it says
			for i, v := range numbers(s) {
				require.InDelta(t, result(t, done, s.Name)[i], v, 1e-4, s.Name)
			}
		}
	}
	require.NotContains(t, string(r.Assembly), "sgdstep w2")
	require.NotContains(t, string(r.Assembly), "sgdstep h_w")

	_, err = job(t, dir, strings.NewReplacer("dense h", "dense k", "w2", "w3", "[h,", "[k,", "out = h", "out = k").Replace(script)).Compile(Options{})
	require.ErrorContains(t, err, "start: w3: ") // it has none of them
}

// Optimizers with numbers for each parameter leave frozen ones alone.
func TestFreezeBesideOptimizers(t *testing.T) {
	dir := csv(t, 12)
	for _, o := range []string{
		"sgd rate 1/2 momentum 0.9 ema 0.9", "sgd rate 1/2 weight_decay 1/100", "sgd rate 1/2 weight_decay 1/100 each epoch swa from epoch 2",
		"adamw rate 1/64 weight_decay 1/100", "adam_mini rate 1/64", "lars rate 1/4", "sgd rate 1/2 clip_norm 1",
	} {
		script := strings.Replace(startScript, "sgd rate 1/2", o, 1)
		script = strings.ReplaceAll(script, " state fx56.40", "") + "freeze h.w\n"
		r, err := job(t, dir, script).Compile(Options{})
		require.NoError(t, err, o)
		out := run(t, r.Unit, dir)
		require.Less(t, result(t, out, "train_loss")[0], result(t, out, "train_loss_before")[0], o)
		require.Equal(t, started(r.Unit)["h_w"], result(t, out, "h_w"), o)
	}
}

func TestFreezeErrors(t *testing.T) {
	dir := csv(t, 12)
	for more, want := range map[string]string{
		"freeze hh":       "t.train:13:8: freeze: there is no parameter or layer hh; the model has h.w, h.b, w2",
		"freeze h, w2":    "t.train:6:3: all parameters of the model are frozen: there is nothing to learn",
		"freeze":          "t.train:13:1: freeze: want a layer or a parameter, as in h or h.w",
		"freeze h, 3":     "t.train:13:11: freeze: got 3, want a layer or a parameter",
		"freeze h.weight": "there is no parameter or layer h.weight",
	} {
		j, err := Parse("t.train", []byte(startScript+more+"\n"))
		if err == nil {
			j.Dir = dir
			_, err = j.Compile(Options{})
		}
		require.ErrorContains(t, err, want)
	}
	_, err := job(t, dir, strings.Replace(startScript, "std 1/2 state fx56.40", "lora rank 9", 1)).Compile(Options{})
	require.ErrorContains(t, err, "lora: the rank is 9, want 1 to 3, the least of what h takes and gives")
}
