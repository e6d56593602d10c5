package aivm

// AreaByRank is for tests.
var (
	AreaByRank = areaByRank
	CurvesOf   = curvesOf
)
