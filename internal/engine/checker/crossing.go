package checker

// Crossing is s, the scalars that cross from the circuit to the contract: what that one
// drew, (h₂, t, τ, h₃, α, γ, z), and what it is told, (digest, block, part, high, κ, α', folded,
// value, digest of everything).
//
// # Soundness
//
// The last is a digest of all others.
func Crossing[E any](in *Inputs[E], o *Opened[E], x *Folds[E]) []E {
	s := []E{in.H2, in.T, in.Tau, in.H3, in.Alpha, in.Gamma, in.Z, o.Digest}
	s = append(append(append(s, o.Block[:]...), o.Part[:]...), o.High[:]...)
	return append(s, x.Kappa, x.Alpha, x.Folded, x.Value, x.Digest)
}
