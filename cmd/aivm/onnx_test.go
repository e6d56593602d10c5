package main

import (
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/internal/files/onnx"
)

// A model goes out as ONNX and comes back as a script that predicts the same and trains.
func TestExportAndImport(t *testing.T) {
	folder(t, map[string]string{"new.csv": "a\n5.5\n2\n", "prog.aasm": "x = input fx8.4[row=1], \"new.csv:a@rows=0:1\"\no = output x\n", "text.onnx": "model {\n"})
	require.NoError(t, os.Mkdir("job", 0o755))
	require.NoError(t, os.WriteFile("job/l.train", []byte(lines), 0o644))
	require.NoError(t, os.WriteFile("job/d.csv", []byte("a,b\n1,1030\n2,1060\n3,1090\n4,1120\n5,1150\n6,1180\n2.5,1075\n3.5,1105\n"), 0o644))

	o := works(t, "export", "job/l.train", "-o", "l.onnx", "--json").object(t)
	file, err := os.ReadFile("l.onnx")
	require.NoError(t, err)
	require.EqualValues(t, len(file), o["bytes"])
	m, err := onnx.Decode(file)
	require.NoError(t, err)
	require.Equal(t, "value", m.Graph.Outputs[0].Name)

	works(t, "run", "job/l.train", "--raw", "--out", "model=m.npz", "--plot", "none")
	works(t, "export", "job/l.train", "--model", "m.npz@raw", "-o", "again.onnx")
	again, err := os.ReadFile("again.onnx")
	require.NoError(t, err)
	require.Equal(t, file, again)

	i := works(t, "import", "l.onnx", "--data", "job/d.csv", "-o", "job/back.train", "--json").object(t)
	require.Equal(t, "job/back.train", i["file"])
	require.Equal(t, "job/back.safetensors", i["weights"])
	script, err := os.ReadFile("job/back.train")
	require.NoError(t, err)
	require.Contains(t, string(script), "; Made of l.onnx")
	require.Contains(t, string(script), `data "d.csv" {`, "relative to the script")
	require.Contains(t, string(script), "target b\n")
	want := works(t, "predict", "job/l.train", "--in", "new.csv", "--json").object(t)["predictions"].([]any)
	got := works(t, "predict", "job/back.train", "--model", "job/back.safetensors", "--in", "new.csv", "--json").object(t)["predictions"].([]any)
	for k := range want {
		require.InDelta(t, want[k].(map[string]any)["value"], got[k].(map[string]any)["value"], 1)
	}
	works(t, "import", "l.onnx", "-o", "job/back.train", "--data", "job/d.csv", "--force")

	mistakes(t, []struct{ args, want string }{
		{"export job/l.train", "-o is missing: name the file to write, as in -o model.onnx"},
		{"export prog.aasm -o p.onnx", "want a training script, as in model.train"},
		{"export job/l.train --model new.csv -o p.onnx", "unknown column out_w"},
		{"import l.onnx -o job/back.train", "job/back.train is there already: name another script by -o, or overwrite it by --force"},
		{"import l.onnx -o back.txt", "want a script, as in back.train"},
		{"import l.onnx --loss logistc", "there is no loss logistc, did you mean logistic?"},
		{"import l.onnx --classes a,b", "l.onnx: the graph has 1 output, but 2 classes have names"},
		{"import none.onnx", "none.onnx: no such file"},
		{"import text.onnx", "text.onnx: the file is truncated or no ONNX model"},
	})
	require.NoFileExists(t, "p.onnx")
	require.NoFileExists(t, "text.train")
}
