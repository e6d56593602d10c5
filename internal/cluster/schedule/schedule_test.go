package schedule

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

const gib = 1 << 30

func fill(q *Queue, job, priority string, n int, bytes int64) {
	for i := range n {
		q.Add(Task{Job: job, Index: i, Bytes: bytes, Seconds: 1}, priority)
	}
}

// Jobs share by their weights, and a low one waits for its share alone.
func TestShares(t *testing.T) {
	q := &Queue{}
	fill(q, "low", "low", 1000, gib)
	fill(q, "normal", "normal", 1000, gib)
	fill(q, "high", "high", 1000, gib)
	got := map[string]int{}
	for range 210 {
		x, ok := q.Next(Offer{"w", gib, gib})
		require.True(t, ok)
		require.Equal(t, got[x.Job], x.Index, "in order")
		got[x.Job]++
	}
	require.InDelta(t, 160, got["high"], 2)
	require.InDelta(t, 40, got["normal"], 2)
	require.InDelta(t, 10, got["low"], 2)

	// One that comes late has no claim on what was before.
	fill(q, "late", "low", 1000, gib)
	n := 0
	for range 44 {
		if x, _ := q.Next(Offer{"w", gib, gib}); x.Job == "late" {
			n++
		}
	}
	require.InDelta(t, 2, n, 1)
}

// Small tasks that come again and again do not keep a large one waiting.
func TestLargeTasksAreNotStarved(t *testing.T) {
	q := &Queue{}
	q.Add(Task{Job: "large", Index: 0, Bytes: 8 * gib, Seconds: 1}, "low")
	var running [2][]int64
	next := 0
	for step := range 1000 {
		for len(q.jobs) < 2 || q.Len() < 20 {
			q.Add(Task{Job: "small", Index: next, Bytes: 3 * gib, Seconds: 1}, "high")
			next++
		}
		w := step % 2
		free := int64(8 * gib)
		if len(running[w]) > 1 { // one of its tasks ends
			running[w] = running[w][1:]
		} else if step%5 == 0 && len(running[w]) > 0 {
			running[w] = running[w][1:]
		}
		for _, b := range running[w] {
			free -= b
		}
		x, ok := q.Next(Offer{fmt.Sprint(w), free, 8 * gib})
		if !ok {
			continue
		}
		require.LessOrEqual(t, x.Bytes, free)
		if x.Job == "large" {
			return
		}
		running[w] = append(running[w], x.Bytes)
	}
	t.Fatal("the large task waits for ever")
}

// What no worker has the memory for stays, and does not stand in the way of others.
func TestTooLarge(t *testing.T) {
	q := &Queue{}
	q.Add(Task{Job: "a", Index: 0, Bytes: 9 * gib, Seconds: 1}, "high")
	fill(q, "b", "low", 20, gib)
	for range 20 {
		x, ok := q.Next(Offer{"w", 8 * gib, 8 * gib})
		require.True(t, ok)
		require.Equal(t, "b", x.Job)
	}
	_, ok := q.Next(Offer{"w", 8 * gib, 8 * gib})
	require.False(t, ok)
	require.Equal(t, 1, q.Len())
}

// Whatever comes, goes and is taken: each task is given once, to somebody who has the memory for it, and none is left when
// workers with all their memory free ask often enough.
func TestQueue(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		q := &Queue{}
		in := map[key]int64{}
		for range rapid.IntRange(1, 60).Draw(r, "steps") {
			k := key{rapid.SampledFrom([]string{"a", "b", "c"}).Draw(r, "job"), rapid.IntRange(0, 5).Draw(r, "index")}
			switch rapid.IntRange(0, 5).Draw(r, "what") {
			case 0, 1, 2:
				if _, there := in[k]; !there {
					in[k] = int64(rapid.IntRange(0, 8).Draw(r, "bytes")) * gib
				}
				q.Add(Task{k.job, k.index, in[k], 1}, rapid.SampledFrom([]string{"low", "normal", "high"}).Draw(r, "priority"))
			case 3:
				q.Remove(k.job, k.index)
				delete(in, k)
			case 4:
				q.Leave("w")
			default:
				total := int64(rapid.IntRange(0, 8).Draw(r, "total")) * gib
				free := min(total, int64(rapid.IntRange(0, 8).Draw(r, "free"))*gib)
				x, ok := q.Next(Offer{rapid.SampledFrom([]string{"v", "w"}).Draw(r, "worker"), free, total})
				if ok {
					bytes, there := in[key{x.Job, x.Index}]
					require.True(r, there)
					require.Equal(r, bytes, x.Bytes)
					require.LessOrEqual(r, bytes, free)
					delete(in, key{x.Job, x.Index})
				}
			}
			require.Equal(r, len(in), q.Len())
		}
		for len(in) > 0 {
			x, ok := q.Next(Offer{"v", 8 * gib, 8 * gib})
			if !ok {
				x, ok = q.Next(Offer{"w", 8 * gib, 8 * gib})
			}
			require.True(r, ok)
			delete(in, key{x.Job, x.Index})
		}
	})
}

func TestCheckPriority(t *testing.T) {
	require.NoError(t, CheckPriority("high"))
	require.ErrorContains(t, CheckPriority("urgent"), `priority "urgent": want low, normal or high`)
}
