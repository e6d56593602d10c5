package prover

// Claim is a claim of Relations.
type Claim = claim

// Relations and NaiveRelations are the two provers of the relations.
var (
	Relations      = relations
	NaiveRelations = naiveRelations
)

// Update reports whether golden files are to be written.
func Update() bool { return *update }
