package main

import (
	"fmt"
	"io"
	"os"
	"sync"
	"sync/atomic"
	"time"

	"github.com/vbauerster/mpb/v8"
	"github.com/vbauerster/mpb/v8/decor"
)

// patience is how long work goes on before it shows how far it is: what is done sooner shows nothing.
const patience = time.Second

// after is the clock that patience runs by.
var after = time.AfterFunc

// progress shows on a terminal how far long work is: bytes, rate and time left. Messages that are written to it stand above. Work counts in one atomic
// number; nothing else runs before patience is at its end. A nil progress shows nothing.
type progress struct {
	out   *os.File
	stage atomic.Pointer[stage]
	begin *time.Timer // shows the bar

	mu   sync.Mutex
	bars *mpb.Progress // nil while nothing is shown
	bar  *mpb.Bar
	over bool
}

// ongoing is the progress of the command that runs, nil of none: who ends the program in the middle of it takes the bar away.
var ongoing atomic.Pointer[progress]

// stage is one reading of all the input.
type stage struct {
	what  string
	total int64 // bytes, 0 where nobody knows
	began time.Time
	done  atomic.Int64
}

// newProgress is the progress of a command whose standard error is a terminal that can be written over, nil of any other.
func newProgress(stderr io.Writer) *progress {
	if !isTerminal(stderr) || os.Getenv("TERM") == "dumb" {
		return nil
	}
	p := &progress{out: fileOf(stderr)}
	p.start("opening", 0)
	p.begin = after(patience, p.show)
	ongoing.Store(p)
	return p
}

// start begins a stage, at nought. Only one that knows its total shows a bar, so that no bar fills twice.
func (p *progress) start(what string, total int64) {
	if p != nil {
		p.stage.Store(&stage{what: what, total: total, began: time.Now()})
	}
}

// reader counts what is read from r.
func (p *progress) reader(r io.Reader) io.Reader {
	if p == nil {
		return r
	}
	return &countedReader{r, p}
}

type countedReader struct {
	from io.Reader
	p    *progress
}

func (c *countedReader) Read(b []byte) (int, error) {
	n, err := c.from.Read(b)
	c.p.stage.Load().done.Add(int64(n))
	return n, err
}

// draft counts a draft of size bytes, which is read as often as times says: read is told what was read, done that it will not be read again.
func (p *progress) draft(size, times int) (read func(bytes int), done func()) {
	if p == nil {
		return nil, func() {}
	}
	s := p.stage.Load()
	before, seen := s.done.Load(), 0
	read = func(n int) {
		seen += n
		s.done.Store(before + int64(min(seen/times, size)))
	}
	return read, func() { s.done.Store(before + int64(size)) }
}

// messages is where a command says what it has to say: stderr, or above the bar.
func (p *progress) messages(stderr io.Writer) io.Writer {
	if p == nil {
		return stderr
	}
	return p
}

// Write writes whole lines above the bar.
func (p *progress) Write(b []byte) (int, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.bars == nil {
		return p.out.Write(b)
	}
	return p.bars.Write(b)
}

func (p *progress) show() {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.over {
		return
	}
	p.bars = mpb.New(mpb.WithOutput(p.out))
	p.bar = p.bars.New(0, mpb.BarStyle(),
		mpb.BarWidth(40),
		mpb.BarFillerTrim(),
		mpb.BarFillerMiddleware(p.fill),
		mpb.PrependDecorators(decor.Any(func(decor.Statistics) string { return p.stage.Load().bytes() })),
		mpb.AppendDecorators(decor.Any(func(decor.Statistics) string { return p.stage.Load().pace(time.Now()) })))
}

// fill draws the bar of the stage that is on; none where its end is not known or there is no room.
func (p *progress) fill(draw mpb.BarFiller) mpb.BarFiller {
	return mpb.BarFillerFunc(func(w io.Writer, s decor.Statistics) error {
		on := p.stage.Load()
		if s.AvailableWidth--; on.total == 0 || s.AvailableWidth < 10 {
			return nil
		}
		s.Total, s.Current = on.total, min(on.done.Load(), on.total)
		if err := draw.Fill(w, s); err != nil {
			return err
		}
		_, err := io.WriteString(w, " ")
		return err
	})
}

// bytes says how much is done.
func (s *stage) bytes() string {
	done := decor.SizeB1024(s.done.Load())
	if s.total == 0 {
		return fmt.Sprintf("%s % .1f ", s.what, done)
	}
	return fmt.Sprintf("%s % .1f of % .1f ", s.what, done, decor.SizeB1024(s.total))
}

// pace says how fast it goes, and how long it will go on where that can be told. What is done when all is read takes its own time.
func (s *stage) pace(now time.Time) string {
	done, spent := s.done.Load(), now.Sub(s.began)
	switch {
	case done == 0 || spent <= 0:
		return ""
	case s.total > 0 && done >= s.total:
		return "finishing"
	}
	rate := float64(done) / spent.Seconds()
	text := fmt.Sprintf("% .1f", decor.FmtAsSpeed(decor.SizeB1024(rate)))
	if s.total == 0 {
		return text
	}
	left := time.Duration(float64(s.total-done) / rate * float64(time.Second))
	return fmt.Sprintf("%s, %s left", text, left.Round(time.Second))
}

// close takes the bar away and leaves the cursor at the beginning of a line. Messages behind it go straight out.
func (p *progress) close() {
	if p == nil {
		return
	}
	p.begin.Stop()
	ongoing.CompareAndSwap(p, nil)
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.over = true; p.bars != nil {
		p.bar.Abort(true)
		p.bars.Wait()
		p.bars = nil
	}
}
