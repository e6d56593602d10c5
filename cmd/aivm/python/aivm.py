"""AIVM from Python: one file, the standard library only. Copy it beside your notebook.

    import aivm
    program = aivm.Program("iris.train")
    result = program.run()
    result.outputs["test_accuracy"], result.model["out_w"]

It drives the command aivm (from $AIVM, or aivm in the PATH) with --json. Where numpy is there, arrays are numpy's;
otherwise they are Array: a shape and a flat list. A mistake is an aivm.Error whose .mistakes have file, line, col and
message.
"""

import ast
import json
import os
import shlex
import struct
import subprocess
import tempfile
import zipfile

try:
    import numpy
except ImportError:
    numpy = None

__all__ = ["Array", "Error", "Program", "Result", "run", "sequential", "verify"]


class Error(Exception):
    """What aivm says of a mistake: .mistakes are those of a program, each with file, line, col, label and message."""

    def __init__(self, answer):
        super().__init__(answer.get("error", "aivm failed"))
        self.exit_code = answer.get("exit_code", 2)
        self.mistakes = answer.get("errors", [])
        self.trap = answer.get("trap")


class Array:
    """Numbers in row-major order, where numpy is not there."""

    def __init__(self, shape, values):
        self.shape, self.values = tuple(shape), list(values)

    def tolist(self):
        """The numbers as nested lists."""

        def nest(shape, values):
            if not shape:
                return values[0]
            step = len(values) // shape[0] if shape[0] else 0
            return [nest(shape[1:], values[i * step : (i + 1) * step]) for i in range(shape[0])]

        return nest(self.shape, self.values)

    def __repr__(self):
        return "aivm.Array(shape=%r)" % (self.shape,)


def command():
    """The command line of aivm: $AIVM, as a shell has it, or aivm."""
    return shlex.split(os.environ.get("AIVM", "aivm"))


def run(*args, log=None):
    """Runs aivm with --json and is its answer; log takes the lines of standard error."""
    with subprocess.Popen(
        [*command(), *map(str, args), "--json"], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8"
    ) as process:
        out, errors = process.communicate()
    if log is not None:
        for line in errors.splitlines():
            log(line)
    try:
        answer = json.loads(out)
    except ValueError:
        raise Error({"error": (errors or out or "aivm printed nothing").strip(), "exit_code": process.returncode}) from None
    if process.returncode != 0:
        raise Error(answer)
    return answer


class Result:
    """What a run gave: outputs and metrics by name, the model's arrays, and the answer of aivm as it was."""

    def __init__(self, answer, model, arrays):
        self.answer, self.model = answer, model
        self.outputs = {**answer.get("outputs", {}), **arrays}
        self.metrics = answer.get("metrics", {})
        self.program_id = answer["program_id"]


class Program:
    """A program: a training script, assembly, or an encoding. Parameters are those of assembly, as -p has them."""

    def __init__(self, path, log=None, **parameters):
        self.path, self.log = os.fspath(path), log
        self.parameters = [x for name, value in parameters.items() for x in ("-p", "%s=%s" % (name, value))]

    def check(self):
        """What the program takes and gives, and warnings; an Error with all mistakes if it has some."""
        return run("check", self.path, *self.parameters, log=self.log)

    def cost(self):
        """What running and proving take."""
        return run("cost", self.path, *self.parameters, log=self.log)

    def run(self, inputs=None, raw=False):
        """Runs the program. inputs are arrays (or names of files) by the names of inputs and states."""
        with tempfile.TemporaryDirectory() as folder:
            args = ["run", self.path, *self.parameters, "--plot", "none"]
            for i, (name, value) in enumerate((inputs or {}).items()):
                if not isinstance(value, (str, os.PathLike)):
                    path = os.path.join(folder, "input%d.npy" % i)
                    write_npy(path, value)
                    value = path
                args += ["--in", "%s=%s" % (name, os.path.abspath(value))]
            described = self.check()["tensors"]
            model = [t for t in described if t["kind"] == "state"]
            arrays = [t["name"] for t in described if t["kind"] == "output" and t["axes"]]
            model_file, outputs_file = os.path.join(folder, "model.npz"), os.path.join(folder, "outputs.npz")
            if model:
                args += ["--out", "model=" + model_file]
            for name in arrays:
                args += ["--out", "%s=%s" % (name, outputs_file)]
            if raw and (model or arrays):
                args.append("--raw")
            answer = run(*args, log=self.log)
            return Result(answer, read_npz(model_file) if model else {}, read_npz(outputs_file) if arrays else {})

    def predict(self, data=None, model=None):
        """Predictions of a script's model for the rows of a table: a file, or columns by name ({"x": [1, 2]}). Without
        a file of a model the script is trained."""
        args = ["predict", self.path]
        if model is not None:
            args += ["--model", os.fspath(model)]
        with tempfile.TemporaryDirectory() as folder:
            if data is not None and not isinstance(data, (str, os.PathLike)):
                path = os.path.join(folder, "rows.csv")
                write_csv(path, data)
                data = path
            if data is not None:
                args += ["--in", os.fspath(data)]
            return run(*args, log=self.log)["predictions"]

    def prove(self, proof, *flags):
        """Runs and proves the program; the proof is PRIVATE. Flags are those of aivm prove."""
        return run("prove", self.path, *self.parameters, "-o", os.fspath(proof), *flags, log=self.log)


def verify(proof, *flags):
    """The statement of a proof that holds; an Error for one that does not."""
    return run("verify", os.fspath(proof), *flags)


def read_npz(path):
    """The arrays of an .npz file by their names."""
    with zipfile.ZipFile(path) as archive:
        return {os.path.splitext(name)[0]: read_npy(archive.read(name)) for name in archive.namelist()}


def read_npy(data):
    """The array in the bytes of an .npy file: floats and integers, little endian."""
    if data[:6] != b"\x93NUMPY":
        raise ValueError("no .npy file")
    size, start = (struct.unpack_from("<H", data, 8)[0], 10) if data[6] == 1 else (struct.unpack_from("<I", data, 8)[0], 12)
    header = ast.literal_eval(data[start : start + size].decode("latin1"))
    kinds = {"<f8": "d", "<f4": "f", "<i8": "q", "<i4": "i", "<u8": "Q", "<u4": "I", "|u1": "B", "|i1": "b", "<i2": "h", "<u2": "H"}
    if header["fortran_order"] or header["descr"] not in kinds:
        raise ValueError("%s arrays are not read" % header["descr"])
    count = 1
    for n in header["shape"]:
        count *= n
    values = struct.unpack_from("<%d%s" % (count, kinds[header["descr"]]), data, start + size)
    if numpy is not None:
        return numpy.array(values, dtype=header["descr"]).reshape(header["shape"])
    return Array(header["shape"], values)


def flat(value):
    """Shape and numbers of an array: numpy's, a tensor of PyTorch, an Array, nested lists, or a number."""
    for step in ("detach", "cpu"):
        if hasattr(value, step):
            value = getattr(value, step)()
    if isinstance(value, Array):
        return value.shape, value.values
    if hasattr(value, "tolist"):
        value = value.tolist()

    def walk(x):
        if not isinstance(x, (list, tuple)):
            return (), [float(x)]
        parts = [walk(y) for y in x]
        shapes = {p[0] for p in parts} or {()}
        if len(shapes) > 1:
            raise ValueError("rows of different lengths: %s" % sorted(shapes))
        return (len(x), *shapes.pop()), [v for p in parts for v in p[1]]

    return walk(value)


def write_npy(path, value):
    """Writes numbers to an .npy file, as float64."""
    shape, values = flat(value)
    header = "{'descr': '<f8', 'fortran_order': False, 'shape': (%s), }" % "".join("%d, " % n for n in shape)
    header += " " * (-(10 + len(header) + 1) % 64) + "\n"
    with open(path, "wb") as f:
        f.write(b"\x93NUMPY\x01\x00" + struct.pack("<H", len(header)) + header.encode("latin1") + struct.pack("<%dd" % len(values), *values))


def write_csv(path, columns):
    """Writes columns by name to a table."""
    columns = {name: c.tolist() if hasattr(c, "tolist") else list(c) for name, c in columns.items()}
    if len({len(c) for c in columns.values()}) > 1:
        raise ValueError("columns of different lengths: %s" % {name: len(c) for name, c in columns.items()})

    def cell(x):
        x = str(x)
        return '"%s"' % x.replace('"', '""') if any(c in x for c in ',"\n') else x

    with open(path, "w", encoding="utf-8", newline="") as f:
        for row in [list(columns), *zip(*columns.values())]:
            f.write(",".join(map(cell, row)) + "\n")


def write_safetensors(path, tensors):
    """Writes numbers by name to a .safetensors file, as float32."""
    header, data = {}, b""
    for name, value in tensors.items():
        shape, values = flat(value)
        more = struct.pack("<%df" % len(values), *values)
        header[name] = {"dtype": "F32", "shape": list(shape), "data_offsets": [len(data), len(data) + len(more)]}
        data += more
    head = json.dumps(header).encode()
    head += b" " * (-len(head) % 8)
    with open(path, "wb") as f:
        f.write(struct.pack("<Q", len(head)) + head + data)


ACTIVATIONS = {
    "ReLU": "relu", "GELU": "gelu", "Tanh": "tanh", "Sigmoid": "sigmoid", "SiLU": "silu", "Softplus": "softplus", "Hardsigmoid": "hard_sigmoid",
    "LeakyReLU": "leaky_relu",
}  # fmt: skip


def sequential(network, path, rest, weights=None):
    """Writes a torch.nn.Sequential of Linear, activations, Dropout and Flatten as a training script, and its weights
    beside it as .safetensors: a training goes on from them. rest is what a script says beside the model: data, loss,
    optimizer, train. Layers are known by the names of their classes; torch itself is not imported.

    Softmax, LogSoftmax or Sigmoid at the end is left out: losses of scripts take what is before it. A layer that has
    no counterpart is a ValueError with its number and its name.
    """
    path = os.fspath(path)
    weights = weights or os.path.splitext(path)[0] + ".safetensors"
    layers = list(network)
    lines, tensors, size, linear = [], {}, None, False
    kind = lambda layer: type(layer).__name__  # noqa: E731
    last = max((i for i, layer in enumerate(layers) if kind(layer) == "Linear"), default=-1)
    if last < 0:
        raise ValueError("the network has no Linear layer")
    for i, layer in enumerate(layers):
        name = kind(layer)
        if name in ("Flatten", "Identity"):
            continue
        if name == "Linear":
            if layer.bias is None:
                raise ValueError("layer %d: a Linear without bias has no counterpart" % i)
            if size is None:
                lines.append("  input x [feature=%d]" % layer.in_features)
            elif size != layer.in_features:
                raise ValueError("layer %d: %d features, but the layer before has %d" % (i, layer.in_features, size))
            size, linear = layer.out_features, True
            label = "out" if i == last else "h%d" % i
            lines.append("  dense %s %d" % (label, size))
            tensors[label + ".weight"], tensors[label + ".bias"] = layer.weight, layer.bias
        elif i > last and name in ("Softmax", "LogSoftmax", "Sigmoid"):
            continue
        elif name in ACTIVATIONS and linear and i < last:
            lines[-1] += " " + ACTIVATIONS[name]
            if name == "LeakyReLU":
                lines[-1] += " %s" % decimal(layer.negative_slope)
            linear = False
        elif name == "Dropout" and size is not None and i < last:
            lines.append("  dropout k%d %s" % (i, decimal(layer.p)))
            linear = False
        else:
            raise ValueError("layer %d: %s has no counterpart here: want Linear, %s, Dropout or Flatten" % (i, name, ", ".join(ACTIVATIONS)))
    write_safetensors(weights, tensors)
    start = 'start from "%s" torch' % os.path.relpath(weights, os.path.dirname(os.path.abspath(path)) or ".").replace(os.sep, "/")
    with open(path, "w", encoding="utf-8") as f:
        f.write("model {\n%s\n}\n%s\n%s\n" % ("\n".join(lines), rest.strip("\n"), start))
    return Program(path)


def decimal(x):
    """A number as scripts have it: the nearest a/512."""
    return "%d/512" % round(x * 512) if x != int(x) else "%d" % x
