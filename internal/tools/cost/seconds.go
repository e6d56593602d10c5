package cost

import "github.com/aivm/aivm/isa"

// Seconds is about what a run and its proof take on two cores: fitted to what is measured of examples, good within a factor of two on
// like machines. Data sets that are assumed to be ranged are committed to, and no more.
func Seconds(u *isa.Unit, r *Report, assumed isa.Sets) float64 {
	looked := r.Cells
	for i, set := range u.DataSets() {
		for _, k := range set.Inputs {
			for _, c := range u.Relation().Columns(u.Inputs[k].Op) {
				if assumed.Has(i) {
					looked -= int64(len(c.IDs) * u.Inputs[k].Type.Len())
				}
			}
		}
	}
	return .4 + 30e-9*float64(r.Addresses) + 180e-9*float64(looked) + 15e-9*float64(r.Volume) + .3e-9*float64(r.MACs)
}
