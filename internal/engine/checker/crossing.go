package checker

// Crossing is s, the scalars that cross from the circuit to the contract:
// (h₂, t, τ, h₃, block, high, low, value).
func Crossing[E any](in *Inputs[E], o *Opened[E]) []E {
	s := []E{in.H2, in.T, in.Tau, in.H3}
	s = append(append(append(s, o.Block[:]...), o.High[:]...), o.Low[:]...)
	return append(s, o.Value)
}
