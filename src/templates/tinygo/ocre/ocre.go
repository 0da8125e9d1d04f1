// Package ocre is the Ocre container API for TinyGo.
//
// Timers, pins, sensors, messages and events are what a board offers a container. Printing and files are Go's own:
// println goes to the console of the board, and os to the folder of the container, with the permission filesystem.
//
// SPDX-License-Identifier: Apache-2.0
package ocre

import (
	"strconv"
	"time"
	"unsafe"
)

// Error is a call that the board refused. The number is an errno of the board's C library and differs between
// platforms: show it, and decide by nothing but that there is one.
type Error int32

func (e Error) Error() string {
	return "the board answered " + strconv.Itoa(int(e))
}

// ErrInvalid is a text with a zero byte inside, or an empty payload.
const ErrInvalid Error = -22

// failed makes an error of an answer that is less than 0.
func failed(answer int32) error {
	if answer < 0 {
		return Error(answer)
	}
	return nil
}

// longestSleep: a sleep of a second or more ends at once on boards, and a container is stopped between two sleeps.
const longestSleep = 250

// Sleep blocks this container, and only this one. It costs neither a timer nor a thread. With the scheduler "none", which
// ocre.json asks for, take it in place of time.Sleep.
func Sleep(d time.Duration) {
	left := int32(d / time.Millisecond)
	for ; left > longestSleep; left -= longestSleep {
		hostSleep(longestSleep)
	}
	hostSleep(left)
}

// fieldBytes: the board writes six texts of this size.
const fieldBytes = 80

// Board is what the board says about itself.
type Board struct {
	// System is a text such as "Project Ocre (Zephyr)".
	System string
	// Machine is a text such as "ARM Cortex-M33".
	Machine string
}

// AskBoard asks the board what it is.
func AskBoard() (Board, error) {
	var fields [6][fieldBytes]byte
	if err := failed(hostUname(unsafe.Pointer(&fields[0][0]))); err != nil {
		return Board{}, err
	}
	return Board{System: textOf(fields[0][:]), Machine: textOf(fields[4][:])}, nil
}

func textOf(bytes []byte) string {
	for i, b := range bytes {
		if b == 0 {
			return string(bytes[:i])
		}
	}
	return string(bytes)
}

// boardText makes a copy that ends with a zero, as the board wants it.
func boardText(text string) ([]byte, error) {
	for i := 0; i < len(text); i++ {
		if text[i] == 0 {
			return nil, ErrInvalid
		}
	}
	return append([]byte(text), 0), nil
}
