// Package plan plans the argument that the claims of package relation hold, and
// evaluates it over any arithmetic.
//
// A [Schedule] reduces identities, level by level, to claims on what a prover commits
// to: which sums run in a sumcheck ([Shape]), which claims are brought to one point,
// which rows a choice takes. Public predicates are automata that read the bits of
// their variables ([Predicate], [Evaluate]). An [Evaluation] holds the challenges of one
// proof and gives the weights of its equations; verifier, prover and circuit read it.
package plan
