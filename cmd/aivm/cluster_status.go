package main

import (
	"fmt"
	"io"
	"sort"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/aivm/aivm/internal/cluster/message"
)

func (a *app) clusterStatusCommand() *cobra.Command {
	var watch bool
	c := &cobra.Command{
		Use:   "status STATE",
		Short: "Show how it is about a cluster",
		Long: `status prints jobs and workers of a cluster that is up: what each is at, and for how long it has
been silent. --watch shows it anew every second, until Ctrl-C or until all is done.`,
		Example: `  aivm cluster status state
  aivm cluster status state --watch
  aivm cluster status owner.join --json`,
		Args: want(1, "the folder of the cluster"),
	}
	c.Flags().BoolVar(&watch, "watch", false, "show it again and again")
	c.RunE = func(c *cobra.Command, args []string) error {
		o, err := owner(args[0])
		if err != nil {
			return err
		}
		defer o.Close()
		for {
			s, err := o.Status(c.Context())
			if err != nil {
				return err
			}
			if !watch || finished(s) {
				return a.print(s, func(w io.Writer) { writeStatus(w, s) })
			}
			if !a.json {
				fmt.Fprint(a.err, "\x1b[H\x1b[2J") // the screen anew
			}
			writeStatus(a.err, s)
			select {
			case <-time.After(time.Second):
			case <-c.Context().Done():
				return interrupted("stopped")
			}
		}
	}
	return c
}

// finished reports whether nothing is left to do.
func finished(s message.Status) bool {
	for _, j := range s.Jobs {
		if j.Tasks["waiting"]+j.Tasks["pending"]+j.Tasks["leased"] > 0 {
			return false
		}
	}
	return true
}

// tasksText counts tasks by status, in words.
func tasksText(tasks map[string]int) string {
	var list []string
	for _, s := range []string{"done", "leased", "pending", "waiting", "failed", "cancelled"} {
		if n := tasks[s]; n > 0 {
			list = append(list, fmt.Sprintf("%d %s", n, s))
		}
	}
	return strings.Join(list, ", ")
}

func writeStatus(w io.Writer, s message.Status) {
	if s.Draining {
		fmt.Fprintln(w, "draining")
	}
	t := newTable("job", "status", "priority", "pieces", "plan")
	for _, j := range s.Jobs {
		t.row(j.ID, j.Status, j.Priority, tasksText(j.Tasks), j.Folder)
	}
	t.write(w)
	for _, j := range s.Jobs {
		for _, e := range j.Errors {
			fmt.Fprintf(w, "%s: %s\n", j.ID, e)
		}
	}
	sort.Slice(s.Workers, func(i, k int) bool { return s.Workers[i].ID < s.Workers[k].ID })
	t = newTable("worker", "host", "offers", "free", "proven", "silent", "is at").numbers(2, 3, 4, 5)
	for _, x := range s.Workers {
		var at []string
		for _, d := range x.Works {
			at = append(at, fmt.Sprintf("piece %d of %s: %s", d.Task+1, d.Job, d.Stage))
		}
		if x.Banned {
			at = append(at, "banned: it has brought a false proof")
		}
		t.row(x.ID[:12], x.Host, byteText(x.Bytes), byteText(x.Free), fmt.Sprint(x.Results), fmt.Sprintf("%.1f s", x.Silent), strings.Join(at, ", "))
	}
	t.write(w)
}
