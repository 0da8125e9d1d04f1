package ocre

import "unsafe"

// PinName is a name that boards have for an LED or a button, as far as a board has it.
type PinName uint8

const (
	Led0 PinName = iota
	Led1
	Led2
	Sw0
	Sw1
)

var pinTexts = [...]string{"led0\x00", "led1\x00", "led2\x00", "sw0\x00", "sw1\x00"}

// placed puts the text of a name where the runtime may remember it. The runtime keeps where a name was in memory, and
// asks that place again, also for programs that come later. So each name has one place, the same in every program: at
// the bottom of memory, below the stack.
func (name PinName) placed() unsafe.Pointer {
	const firstPlace, placeBytes = 8, 9
	place := uintptr(firstPlace) + uintptr(name)*placeBytes
	text := pinTexts[name]
	for i := 0; i < len(text); i++ {
		*(*byte)(unsafe.Pointer(place + uintptr(i))) = text[i]
	}
	return unsafe.Pointer(place)
}

// Level is physical: an LED between the supply and its pin lights when the pin is Low.
type Level int32

const (
	Low  Level = 0
	High Level = 1
)

const (
	input  = 0
	output = 1
)

// place is a pin: by name, or by port and number.
type place struct {
	isNamed   bool
	name      PinName
	port, pin int32
}

func (p place) configure(direction int32) error {
	if err := failed(hostGpioInit()); err != nil {
		return err
	}
	if p.isNamed {
		return failed(hostGpioConfigureByName(p.name.placed(), direction))
	}
	return failed(hostGpioConfigure(p.port, p.pin, direction))
}

// Output is a pin that the program drives. Permission: ocre_gpio.
type Output struct{ place place }

// OutputNamed makes an output of the pin of that name.
func OutputNamed(name PinName) (Output, error) {
	at := place{isNamed: true, name: name}
	return Output{at}, at.configure(output)
}

// OutputAt makes an output of a pin. Ports count from 0: port 7 is GPIOH in the papers of an STM32.
func OutputAt(port, pin uint8) (Output, error) {
	at := place{port: int32(port), pin: int32(pin)}
	return Output{at}, at.configure(output)
}

// Set drives the pin.
func (o Output) Set(level Level) error {
	if o.place.isNamed {
		return failed(hostGpioSetByName(o.place.name.placed(), int32(level)))
	}
	return failed(hostGpioPinSet(o.place.port, o.place.pin, int32(level)))
}

// Toggle drives the pin to the other level.
func (o Output) Toggle() error {
	if o.place.isNamed {
		return failed(hostGpioToggleByName(o.place.name.placed()))
	}
	return failed(hostGpioPinToggle(o.place.port, o.place.pin))
}

// Input is a pin that the program reads, with a pull-up. Permission: ocre_gpio.
type Input struct{ place place }

// InputNamed makes an input of the pin of that name.
func InputNamed(name PinName) (Input, error) {
	at := place{isNamed: true, name: name}
	return Input{at}, at.configure(input)
}

// InputAt makes an input of a pin. Ports count from 0.
func InputAt(port, pin uint8) (Input, error) {
	at := place{port: int32(port), pin: int32(pin)}
	return Input{at}, at.configure(input)
}

// Level is that of the pin now.
func (i Input) Level() (Level, error) {
	var state int32
	if i.place.isNamed {
		state = hostGpioGetByName(i.place.name.placed())
	} else {
		state = hostGpioPinGet(i.place.port, i.place.pin)
	}
	return Level(state), failed(state)
}

// Watch makes both edges come as a PinEvent from now on.
func (i Input) Watch() error {
	if i.place.isNamed {
		return failed(hostGpioRegisterCallbackByName(i.place.name.placed()))
	}
	return failed(hostGpioRegisterCallback(i.place.port, i.place.pin))
}

// Unwatch ends what Watch began.
func (i Input) Unwatch() error {
	if i.place.isNamed {
		return failed(hostGpioUnregisterCallbackByName(i.place.name.placed()))
	}
	return failed(hostGpioUnregisterCallback(i.place.port, i.place.pin))
}
