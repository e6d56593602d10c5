package onnxtest

import (
	"bufio"
	"encoding/base64"
	"encoding/json"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/files/onnx"
)

// Folder is the variable with a folder in which npm has installed onnxruntime-node.
const Folder = "AIVM_ONNXRUNTIME"

// server answers a model and its inputs on a line by its outputs on a line.
const server = `
const ort = require('onnxruntime-node');
require('readline').createInterface({input: process.stdin}).on('line', async line => {
  let answer;
  try {
    const q = JSON.parse(line), feeds = {};
    const s = await ort.InferenceSession.create(Buffer.from(q.model, 'base64'), {logSeverityLevel: 3, intraOpNumThreads: 1});
    for (const k in q.in) feeds[k] = new ort.Tensor('float32', Float32Array.from(q.in[k].F), q.in[k].Dims);
    const out = await s.run(feeds);
    answer = {out: {}};
    for (const k in out) answer.out[k] = {Dims: out[k].dims, F: Array.from(out[k].data, Number)};
    await s.release();
  } catch (e) { answer = {error: String(e)}; }
  process.stdout.write(JSON.stringify(answer) + '\n');
});`

// Runtime is onnxruntime in a process of node.
type Runtime struct {
	in  io.Writer
	out *bufio.Reader
}

// Start starts onnxruntime. Where it is not installed, there is none, and the reason is logged.
func Start(t testing.TB) *Runtime {
	t.Helper()
	folder := os.Getenv(Folder)
	if folder == "" {
		t.Logf("without onnxruntime: %s names no folder in which npm install --ignore-scripts onnxruntime-node@1.30.0 was run", Folder)
		return nil
	}
	c := exec.Command("node", "-e", server)
	c.Env = append(os.Environ(), "NODE_PATH="+filepath.Join(folder, "node_modules"))
	c.Stderr = os.Stderr
	in, err := c.StdinPipe()
	require.NoError(t, err)
	out, err := c.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, c.Start())
	t.Cleanup(func() {
		_ = in.Close()
		require.NoError(t, c.Wait())
	})
	return &Runtime{in, bufio.NewReader(out)}
}

// Evaluate computes the outputs of a model.
func (r *Runtime) Evaluate(m *onnx.Model, in map[string]*Tensor) (map[string]*Tensor, error) {
	line, err := json.Marshal(map[string]any{"model": base64.StdEncoding.EncodeToString(m.Encode()), "in": in})
	if err != nil {
		return nil, err
	}
	if _, err := r.in.Write(append(line, '\n')); err != nil {
		return nil, err
	}
	if line, err = r.out.ReadBytes('\n'); err != nil {
		return nil, err
	}
	var answer struct {
		Out   map[string]*Tensor `json:"out"`
		Error string             `json:"error"`
	}
	if err := json.Unmarshal(line, &answer); err != nil {
		return nil, err
	}
	if answer.Error != "" {
		return nil, errors.New("onnxruntime: " + answer.Error)
	}
	return answer.Out, nil
}
