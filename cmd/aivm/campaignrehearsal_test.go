package main

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aivm/aivm/contracts"
	"github.com/aivm/aivm/contracts/bindings"
	"github.com/aivm/aivm/internal/campaign"
)

// Data in range on which the program traps are found before anybody is acknowledged.
func TestRehearsal(t *testing.T) {
	marketFolder(t)
	narrow := strings.Replace(tiny, "round p, fx12.2", "round p, fx8.2", 1) // -32 to 31.75: labels up to 7.5, squared, leave it
	require.NoError(t, os.WriteFile("narrow.aasm", []byte(narrow), 0o644))
	require.NoError(t, os.WriteFile("wild.csv", []byte("a,b,y\n1,0,7.5\n0,1,7.5\n1,1,7.5\n-1,1,7.5\n"), 0o644))
	for _, n := range []string{"alice", "bob", "test"} {
		works(t, "commit", "--for", "narrow.aasm:"+n)
	}
	works(t, "commit", "x=wild.csv:a..b", "y=wild.csv:y", "--for", "narrow.aasm:bob", "-o", "wild.commitment", "--opening", "wild.opening")
	test, err := openedData("test.opening", "")
	require.NoError(t, err)
	u, err := load("narrow.aasm", nil)
	require.NoError(t, err)
	slots := func(second contracts.Standing) *campaign.Campaign {
		return &campaign.Campaign{Status: &campaign.Status{
			Terms: bindings.Terms{TestId: test.Data.ID}, Slots: []campaign.Slot{{Standing: contracts.Registered}, {Standing: second}},
		}}
	}
	for name, x := range map[string]struct {
		c        *campaign.Campaign
		openings map[int]string
		test     string
		want     string // empty if the program runs through
	}{
		"all":             {slots(contracts.Registered), map[int]string{0: "alice.opening", 1: "bob.opening"}, "test.opening", ""},
		"one is absent":   {slots(contracts.Excluded), map[int]string{0: "alice.opening"}, "test.opening", ""},
		"a trap":          {slots(contracts.Registered), map[int]string{0: "alice.opening", 1: "wild.opening"}, "test.opening", "there is no proof for these data"},
		"one is missing":  {slots(contracts.Acknowledged), map[int]string{0: "alice.opening"}, "test.opening", "slot 1 is acknowledged, and none of the openings"},
		"the same twice":  {slots(contracts.Registered), map[int]string{0: "alice.opening", 1: "alice.opening"}, "test.opening", "the same rows"},
		"no test set":     {slots(contracts.Registered), map[int]string{0: "alice.opening", 1: "bob.opening"}, "", "--test is missing"},
		"another test":    {slots(contracts.Registered), map[int]string{0: "alice.opening", 1: "bob.opening"}, "bob.opening", "the sponsor has chosen something else"},
		"another program": {&campaign.Campaign{Status: &campaign.Status{}}, nil, "test.opening", "the program has 3 data sets"},
	} {
		t.Run(name, func(t *testing.T) {
			var told strings.Builder
			err := (&rehearsal{test: x.test}).play(t.Context(), &app{err: &told}, u, x.c, x.openings)
			if x.want == "" {
				require.NoError(t, err)
				require.Contains(t, told.String(), "runs through")
				return
			}
			require.ErrorContains(t, err, x.want)
		})
	}
}
