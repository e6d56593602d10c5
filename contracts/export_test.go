package contracts

import (
	"maps"
	"slices"
)

// ExplainedErrors are the names of the custom errors that have words.
func ExplainedErrors() []string { return slices.Sorted(maps.Keys(meanings)) }
