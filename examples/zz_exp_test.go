package examples_test

import (
	"fmt"
	"math/big"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/asm"
	"github.com/aivm/aivm/internal/dataset"
	"github.com/aivm/aivm/isa"
	"github.com/aivm/aivm/vm"
	"github.com/aivm/aivm/vm/kernel"
)

func TestExp(t *testing.T) {
	x := numbers(t, "digits", "digits-train.csv.gz:p0..p63@scale=1/16")
	y := numbers(t, "digits", "digits-train.csv.gz:label@onehot")
	xt := numbers(t, "digits", "digits-test.csv.gz:p0..p63@scale=1/16")
	yt := numbers(t, "digits", "digits-test.csv.gz:label@onehot")
	centre(x)
	centre(xt)
	src, err := os.ReadFile("digits/digits.aasm")
	require.NoError(t, err)
	for _, v := range strings.Split(os.Getenv("EXP"), "|") {
		f := strings.Split(v, ";")
		s := string(src)
		p := params{}
		rate := "1/8"
		for _, kv := range f {
			a, b, _ := strings.Cut(kv, "=>")
			if strings.HasPrefix(a, "$") {
				p[a[1:]] = b
				if a == "$rate" {
					rate = b
				}
				continue
			}
			s = strings.ReplaceAll(s, a, b)
		}
		rr, _ := new(big.Rat).SetString(rate)
		rf, _ := rr.Float64()
		fmt.Println("==", v)
		for seed := 1; seed <= 16; seed++ {
			p["seed"] = fmt.Sprint(seed)
			u, err := asm.LoadBytes("digits/digits.aasm", []byte(s), asm.Options{Params: p})
			require.NoError(t, err)
			in := vm.Inputs{}
			for _, v := range u.Inputs {
				source := ""
				for _, a := range v.Op.Instr.Args {
					if a.Kind == isa.File {
						source = a.Name
					}
				}
				d, err := dataset.Load(source, "digits", dataset.Want{Shape: v.Type.Dims(), Format: *v.Type.Format})
				require.NoError(t, err)
				in[v.Name] = kernel.Data{Kind: kernel.I64, I64: d.Values}
			}
			pr := &program{u, in}
			r, err := vm.Run(t.Context(), u, in, vm.Options{})
			if err != nil {
				fmt.Println(seed, err)
				continue
			}
			float := &mlp{
				in: 64, hidden: 32, out: 10,
				w1: pr.initial(t, "w1"), b1: pr.initial(t, "b1"), w2: pr.initial(t, "w2"), b2: pr.initial(t, "b2"),
			}
			losses := float.train(x, y, pr.batches(t), rf)
			loss, acc := float.test(xt, yt)
			zmax := 0.0
			a, z := make([]float64, 32), make([]float64, 10)
			for i := 0; i < 1437; i++ {
				float.forward(x[i*64:][:64], a, z)
				for _, v := range z {
					zmax = max(zmax, v, -v)
				}
			}
			amax := 0.0
			for i := 0; i < 1437; i++ {
				float.forward(x[i*64:][:64], a, z)
				for _, v := range a {
					amax = max(amax, v, -v)
				}
			}
			fmt.Printf("seed %d acc %.4f/%.4f loss %.4f/%.4f w1 %.1e b1 %.1e w2 %.1e b2 %.1e dl %.1e zmax %.1f amax %.1f\n", seed, final(t, r, "test_accuracy")[0], acc,
				final(t, r, "test_loss")[0], loss, relative(final(t, r, "w1"), float.w1), relative(final(t, r, "b1"), float.b1),
				relative(final(t, r, "w2"), float.w2), relative(final(t, r, "b2"), float.b2), deviation(metric(t, r, "loss"), losses), zmax, amax)
		}
	}
}
