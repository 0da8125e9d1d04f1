// Blink: the first LED of the board changes twice a second, and each change prints a line.
package main

import (
	"time"

	"playground/ocre"
)

func main() {
	println("Blink in Go starts.")
	led, err := ocre.OutputNamed(ocre.Led0)
	if err != nil {
		println("No LED:", err.Error())
		return
	}
	for blinks := 1; ; blinks++ {
		ocre.Sleep(500 * time.Millisecond)
		println("blink", blinks)
		if err := led.Toggle(); err != nil {
			println("The LED did not change:", err.Error())
		}
	}
}
