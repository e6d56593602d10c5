package prover

// Claim is a claim of Relations.
type Claim = claim

// Relations and NaiveRelations are the two provers of the relations.
var (
	Relations      = relations
	NaiveRelations = naiveRelations
	// Drawn are the values of the public numbers in a run.
	Drawn = drawn
)

// Update reports whether golden files are to be written.
func Update() bool { return *update }
