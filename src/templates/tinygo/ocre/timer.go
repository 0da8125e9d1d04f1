package ocre

import "time"

// Timer is one of the few that a board has: each takes the memory of a thread, which on Zephyr 4 only a reset gives back.
// Where a pause is enough, Sleep. Permission: ocre_timers.
type Timer struct{ id int32 }

// NewTimer takes the timer of that id. Ids begin with 1 and are shared by all containers on the board: one that is in use
// elsewhere is refused.
func NewTimer(id uint8) (Timer, error) {
	return Timer{int32(id)}, failed(hostTimerCreate(int32(id)))
}

// Delete gives the id back.
func (t Timer) Delete() { hostTimerDelete(t.id) }

// StartOnce makes one TimerEvent after that time: 1 ms to 65.535 s.
func (t Timer) StartOnce(after time.Duration) error {
	return failed(hostTimerStart(t.id, int32(after/time.Millisecond), 0))
}

// StartPeriodic makes one TimerEvent each time: 1 ms to 65.535 s.
func (t Timer) StartPeriodic(interval time.Duration) error {
	return failed(hostTimerStart(t.id, int32(interval/time.Millisecond), 1))
}

// Stop ends what was started.
func (t Timer) Stop() error { return failed(hostTimerStop(t.id)) }

// Remaining is the time to the next expiry, 0 when the timer is not running.
func (t Timer) Remaining() (time.Duration, error) {
	left := hostTimerGetRemaining(t.id)
	return time.Duration(left) * time.Millisecond, failed(left)
}
