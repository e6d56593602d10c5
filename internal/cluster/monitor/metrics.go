// Package monitor says how it is about a cluster: metrics for Prometheus, and whether it lives and is ready.
package monitor

import (
	"net/http"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

// Metrics of a coordinator.
type Metrics struct {
	registry *prometheus.Registry

	Tasks        *prometheus.GaugeVec // by status
	Jobs         *prometheus.GaugeVec // by status
	Queue        prometheus.Gauge
	QueueBytes   prometheus.Gauge
	Held         prometheus.Gauge
	HeldBytes    prometheus.Gauge
	Workers      prometheus.Gauge
	WorkerBytes  prometheus.Gauge
	FreeBytes    prometheus.Gauge
	Silence      prometheus.Gauge // of the worker that was silent longest
	Draining     prometheus.Gauge
	Connected    prometheus.Gauge
	JournalBytes prometheus.Gauge

	Granted      prometheus.Counter
	Expired      prometheus.Counter
	Failures     *prometheus.CounterVec // final or not
	Results      *prometheus.CounterVec // by verdict
	Late         prometheus.Counter
	Rejected     prometheus.Counter
	Joins        *prometheus.CounterVec // accepted, or why not
	Requests     *prometheus.CounterVec // by kind
	Forged       prometheus.Counter
	BytesOut     prometheus.Counter
	BytesIn      prometheus.Counter
	Disconnects  prometheus.Counter
	Events       prometheus.Counter
	JournalFails prometheus.Counter

	TaskSeconds   *prometheus.HistogramVec // by status
	WaitSeconds   prometheus.Histogram
	VerifySeconds prometheus.Histogram
	SealSeconds   prometheus.Histogram
	AppendSeconds prometheus.Histogram
	HandleSeconds *prometheus.HistogramVec // by kind
	PeakBytes     prometheus.Histogram
}

const namespace = "aivm_cluster"

// builder makes metrics of a registry.
type builder struct{ r *prometheus.Registry }

func (b builder) gauge(name, help string) prometheus.Gauge {
	g := prometheus.NewGauge(prometheus.GaugeOpts{Namespace: namespace, Name: name, Help: help})
	b.r.MustRegister(g)
	return g
}

func (b builder) gauges(name, help string, labels ...string) *prometheus.GaugeVec {
	g := prometheus.NewGaugeVec(prometheus.GaugeOpts{Namespace: namespace, Name: name, Help: help}, labels)
	b.r.MustRegister(g)
	return g
}

func (b builder) counter(name, help string) prometheus.Counter {
	c := prometheus.NewCounter(prometheus.CounterOpts{Namespace: namespace, Name: name, Help: help})
	b.r.MustRegister(c)
	return c
}

func (b builder) counters(name, help string, labels ...string) *prometheus.CounterVec {
	c := prometheus.NewCounterVec(prometheus.CounterOpts{Namespace: namespace, Name: name, Help: help}, labels)
	b.r.MustRegister(c)
	return c
}

func (b builder) histogram(name, help string, buckets []float64) prometheus.Histogram {
	h := prometheus.NewHistogram(prometheus.HistogramOpts{Namespace: namespace, Name: name, Help: help, Buckets: buckets})
	b.r.MustRegister(h)
	return h
}

func (b builder) histograms(name, help string, buckets []float64, labels ...string) *prometheus.HistogramVec {
	h := prometheus.NewHistogramVec(prometheus.HistogramOpts{Namespace: namespace, Name: name, Help: help, Buckets: buckets}, labels)
	b.r.MustRegister(h)
	return h
}

// New makes the metrics.
func New() *Metrics {
	r := prometheus.NewRegistry()
	r.MustRegister(collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	b := builder{r}
	long, short := prometheus.ExponentialBuckets(.1, 2, 16), prometheus.ExponentialBuckets(.0002, 3, 12)
	sizes := prometheus.ExponentialBuckets(64<<20, 2, 12)
	m := &Metrics{
		registry:     r,
		Tasks:        b.gauges("tasks", "Tasks by status.", "status"),
		Jobs:         b.gauges("jobs", "Jobs by status.", "status"),
		Queue:        b.gauge("queue_depth", "Tasks that wait for a worker."),
		QueueBytes:   b.gauge("queue_largest_bytes", "Memory that the largest waiting task needs."),
		Held:         b.gauge("leases", "Leases that are held."),
		HeldBytes:    b.gauge("leased_bytes", "Memory of the tasks that are held."),
		Workers:      b.gauge("workers", "Workers that are heard of."),
		WorkerBytes:  b.gauge("worker_bytes", "Memory that workers offer."),
		FreeBytes:    b.gauge("worker_free_bytes", "Memory that workers offer and no task has."),
		Silence:      b.gauge("worker_silence_seconds", "Silence of the worker that was silent longest."),
		Draining:     b.gauge("draining", "1 if no task is given any more."),
		Connected:    b.gauge("transport_connected", "1 if there is a connection to NATS."),
		JournalBytes: b.gauge("journal_bytes", "Size of the journal."),

		Granted:      b.counter("leases_granted_total", "Leases given."),
		Expired:      b.counter("leases_expired_total", "Leases lost, as the worker went silent; the tasks were queued again."),
		Failures:     b.counters("task_failures_total", "Failures that workers told of.", "final"),
		Results:      b.counters("results_total", "Results by verdict.", "verdict"),
		Late:         b.counter("results_late_total", "Accepted results of lost leases."),
		Rejected:     b.counter("results_rejected_total", "Results that were false: their workers are banned."),
		Joins:        b.counters("joins_total", "Workers that joined, or why they were refused.", "outcome"),
		Requests:     b.counters("requests_total", "Requests by kind.", "kind"),
		Forged:       b.counter("requests_forged_total", "Requests with a false signature."),
		BytesOut:     b.counter("artifact_sent_bytes_total", "Bytes of sealed inputs sent."),
		BytesIn:      b.counter("artifact_received_bytes_total", "Bytes of sealed results received."),
		Disconnects:  b.counter("transport_disconnects_total", "Lost connections to NATS."),
		Events:       b.counter("journal_events_total", "Events written to the journal."),
		JournalFails: b.counter("journal_errors_total", "Events that could not be written."),

		TaskSeconds:   b.histograms("task_seconds", "Seconds from lease to end, by how it ended.", long, "kind", "status"),
		WaitSeconds:   b.histogram("task_wait_seconds", "Seconds that tasks waited for a worker.", long),
		VerifySeconds: b.histogram("verify_seconds", "Seconds that the verification of a result took.", short),
		SealSeconds:   b.histogram("seal_seconds", "Seconds that sealing and sending the inputs of a task took.", short),
		AppendSeconds: b.histogram("journal_append_seconds", "Seconds until an event was on the disk.", short),
		HandleSeconds: b.histograms("request_seconds", "Seconds that a request took.", short, "kind"),
		PeakBytes:     b.histogram("task_peak_bytes", "Memory that tasks have held.", sizes),
	}
	return m
}

// handler is that of the metrics as text for Prometheus.
func (m *Metrics) handler() http.Handler {
	return promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{})
}

// Registry has the metrics.
func (m *Metrics) Registry() *prometheus.Registry { return m.registry }

// Handler serves /metrics, /healthz and /readyz; ready says with nil that the coordinator can work, alive that it need not be restarted.
func (m *Metrics) Handler(alive, ready func() error) http.Handler {
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", m.handler())
	for path, ask := range map[string]func() error{"GET /healthz": alive, "GET /readyz": ready} {
		mux.HandleFunc(path, func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", "text/plain; charset=utf-8")
			if err := ask(); err != nil {
				w.WriteHeader(http.StatusServiceUnavailable)
				_, _ = w.Write([]byte(err.Error() + "\n"))
				return
			}
			_, _ = w.Write([]byte("ok\n"))
		})
	}
	return mux
}
