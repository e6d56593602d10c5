"""Tests of aivm.py, which run the command: $AIVM is it."""

import os
import random
import tempfile
import unittest

import aivm

REST = """
data "d.csv" {
  features a, b
  label y
}
loss binary_cross_entropy
optimizer sgd rate 1/4
train { epochs 4, batch 8 }
evaluate train accuracy
"""


class Linear:
    """What torch.nn.Linear looks like from outside."""

    def __init__(self, n, m):
        draw = random.Random(n * 100 + m)
        self.in_features, self.out_features = n, m
        self.weight = Tensor([[draw.uniform(-1, 1) for _ in range(n)] for _ in range(m)])
        self.bias = Tensor([draw.uniform(-1, 1) for _ in range(m)])


class Tensor:
    def __init__(self, values):
        self.values = values

    def detach(self):
        return self

    def cpu(self):
        return self

    def tolist(self):
        return self.values


class ReLU:
    pass


class Sigmoid:
    pass


class Dropout:
    p = 0.125


class BatchNorm1d:
    pass


class TestClient(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.addCleanup(os.chdir, os.getcwd())
        os.chdir(folder.name)
        draw = random.Random(1)
        with open("d.csv", "w") as f:
            f.write("a,b,y\n")
            for _ in range(32):
                a, b = draw.randrange(8), draw.randrange(8)
                f.write("%d,%d,%d\n" % (a, b, a > b))

    def write(self, name, text):
        with open(name, "w") as f:
            f.write(text)
        return aivm.Program(name)

    def test_assembly_with_arrays(self):
        program = self.write(
            "p.aasm",
            "param k = 2\nx = input fx16.8[row=2, col=3]\ny = scale x, $k\nr = round y, fx16.8\ntwice = output r\ns = sum r\nq = round s, fx16.8\ntotal = output q\n",
        )
        result = program.run({"x": [[1, 2, 3], [4, 5, 6.5]]})
        self.assertEqual(result.outputs["twice"].tolist(), [[2, 4, 6], [8, 10, 13]])
        self.assertEqual(tuple(result.outputs["twice"].shape), (2, 3))
        self.assertEqual(result.outputs["total"], 43)
        if aivm.numpy is not None:
            again = program.run({"x": aivm.numpy.ones((2, 3))})
            self.assertIsInstance(again.outputs["twice"], aivm.numpy.ndarray)
            self.assertEqual(again.outputs["twice"].sum(), 12)
        tripled = aivm.Program("p.aasm", k=3).run({"x": [[1, 1, 1], [0, 0, 0]]})
        self.assertEqual(tripled.outputs["total"], 9)

    def test_mistakes(self):
        with self.assertRaises(aivm.Error) as e:
            self.write("p.aasm", "x = inptu ufx8.0[row=2]\n").check()
        self.assertEqual(e.exception.mistakes[0]["line"], 1)
        self.assertIn("did you mean input?", e.exception.mistakes[0]["message"])
        with self.assertRaises(aivm.Error):
            aivm.Program("none.train").run()
        with self.assertRaisesRegex(ValueError, "rows of different lengths"):
            self.write("q.aasm", "x = input fx16.8[row=2, col=3]\nr = neg x\n").run({"x": [[1, 2], [3]]})

    def test_sequential(self):
        network = [Linear(2, 4), ReLU(), Dropout(), Linear(4, 1), Sigmoid()]
        program = aivm.sequential(network, "net.train", REST)
        with open("net.train") as f:
            text = f.read()
        self.assertIn("  dense h0 4 relu\n  dropout k2 64/512\n  dense out 1\n}", text)
        result = program.run()
        self.assertEqual(tuple(result.model["h0_w"].shape), (2, 4))
        self.assertGreater(result.outputs["train_accuracy"], 0.5)
        predictions = program.predict({"a": [7, 0], "b": [0, 7]})
        self.assertEqual(len(predictions), 2)
        self.assertGreater(program.cost()["cells"], 0)

    def test_sequential_starts_at_the_weights(self):
        network = [Linear(2, 1)]
        program = aivm.sequential(network, "net.train", REST.replace("rate 1/4", "rate 1/1073741824").replace("epochs 4", "epochs 1"))
        result = program.run()
        for got, want in zip(result.model["out_w"].tolist(), network[0].weight.values[0]):
            self.assertAlmostEqual(got if isinstance(got, float) else got[0], want, delta=1e-4)
        self.assertAlmostEqual(aivm.flat(result.model["out_b"])[1][0], network[0].bias.values[0], delta=1e-4)

    def test_sequential_refuses(self):
        with self.assertRaisesRegex(ValueError, "layer 1: BatchNorm1d has no counterpart"):
            aivm.sequential([Linear(2, 4), BatchNorm1d(), Linear(4, 1)], "net.train", REST)
        with self.assertRaisesRegex(ValueError, "layer 1: 5 features, but the layer before has 4"):
            aivm.sequential([Linear(2, 4), Linear(5, 1)], "net.train", REST)

    def test_npy(self):
        for value, shape in [([[1, 2.5], [3, -4]], (2, 2)), (7, ()), ([], (0,))]:
            aivm.write_npy("a.npy", value)
            with open("a.npy", "rb") as f:
                got = aivm.read_npy(f.read())
            self.assertEqual(tuple(got.shape), shape)
            self.assertEqual(got.tolist(), value)


if __name__ == "__main__":
    unittest.main()
