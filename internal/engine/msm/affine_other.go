//go:build !amd64 || purego

package msm

import "github.com/consensys/gnark-crypto/ecc/bn254"

var useVector, useADX = false, false

type vectorSpace struct{}

func (a *adder) addVector(_, _ []bn254.G1Affine, _, _ []uint32) (int, bool) { return 0, true }

func prefetch([]bn254.G1Affine, []uint32) {}

func (a *adder) addTree(_, _ []bn254.G1Affine, _, _ []uint32) (done, finite bool) { return false, true }
