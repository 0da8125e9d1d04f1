package ocre

import (
	"time"
	"unsafe"
)

// Event is a TimerEvent, a PinEvent or a MessageEvent.
//
// The board calls nothing in a program: it asks, in a loop. All containers share one queue of 32 events, so a program that
// expects events has to take them.
type Event interface{ isEvent() }

// TimerEvent: a timer expired.
type TimerEvent struct{ ID uint32 }

// PinEvent: an input that is watched changed.
type PinEvent struct {
	Port, Pin uint32
	Level     Level
}

// MessageEvent: a message came. Its texts and bytes are copies; the memory of the message was given back.
type MessageEvent struct {
	Topic, ContentType string
	Payload            []byte
}

// Text is the payload without a zero that the sender may have put at its end.
func (m MessageEvent) Text() string {
	if n := len(m.Payload); n > 0 && m.Payload[n-1] == 0 {
		return string(m.Payload[:n-1])
	}
	return string(m.Payload)
}

func (TimerEvent) isEvent()   {}
func (PinEvent) isEvent()     {}
func (MessageEvent) isEvent() {}

// NextEvent is the oldest event for this program, nil when there is none now.
func NextEvent() Event {
	var kind, id, port, state, extra, length uint32
	answer := hostGetEvent(
		unsafe.Pointer(&kind), unsafe.Pointer(&id), unsafe.Pointer(&port),
		unsafe.Pointer(&state), unsafe.Pointer(&extra), unsafe.Pointer(&length),
	)
	if answer != 0 {
		return nil
	}
	switch kind {
	case 0:
		return TimerEvent{id}
	case 1:
		return PinEvent{Port: port, Pin: id, Level: Level(state)}
	case 3:
		message := MessageEvent{textAt(port), textAt(state), bytesAt(extra, length)}
		hostFreeEventData(port, state, extra)
		return message
	}
	return nil
}

// pause is how long a program sleeps between two questions.
const pause = 10 * time.Millisecond

// WaitEvent is the next event that comes within that time, nil when none does.
func WaitEvent(limit time.Duration) Event {
	for left := limit; ; left -= pause {
		if event := NextEvent(); event != nil || left <= 0 {
			return event
		}
		Sleep(pause)
	}
}
