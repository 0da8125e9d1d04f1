// Message: says hello once a second to every container that listens to hello/, and prints what others say there.
package main

import (
	"strconv"
	"time"

	"playground/ocre"
)

const (
	topic    = "hello/go"
	listenTo = "hello/"
)

func main() {
	if err := ocre.Subscribe(listenTo); err != nil {
		println("Could not subscribe:", err.Error())
		return
	}
	println("Message in Go listens to", listenTo)
	for count := 1; ; count++ {
		text := "hello " + strconv.Itoa(count) + " from Go"
		if err := ocre.Publish(topic, "text/plain", []byte(text)); err != nil {
			println("Nobody took it:", err.Error())
		}
		listen()
	}
}

// listen prints what comes within a second.
func listen() {
	for i := 0; i < 10; i++ {
		if message, ok := ocre.WaitEvent(100 * time.Millisecond).(ocre.MessageEvent); ok {
			println(message.Topic+":", message.Text())
		}
	}
}
