// Pins: LEDs and buttons by the board's own names, others by port and number.
import { fail } from './console';
import { GPIO, await_, listen } from './events';
import {
	gpioConfigure,
	gpioConfigureNamed,
	gpioGet,
	gpioGetNamed,
	gpioInit,
	gpioRegister,
	gpioRegisterNamed,
	gpioSet,
	gpioSetNamed,
	gpioToggle,
	gpioToggleNamed
} from './host';
import { PIN_NAMES, PIN_NAME_BYTES } from './memory';
import { giveBack, lend, lengthOf, utf8 } from './text';

const INPUT: i32 = 0;
const OUTPUT: i32 = 1;
const UNKNOWN: i32 = -1;

const LED: u32 = 0x64656c;
const SW: u32 = 0x7773;
const LEDS: u32 = 3;
const BUTTONS: u32 = 2;

/** Where the text of a known name has its place, or 0. The text has at least 4 bytes that can be read. */
function placeOf(text: usize): usize {
	const word = load<u32>(text);
	const length = <u32>lengthOf(text);
	if (length == 4 && (word & 0xffffff) == LED) {
		const n = (word >>> 24) - 48;
		if (n < LEDS) return PIN_NAMES + <usize>n * PIN_NAME_BYTES;
	}
	if (length == 3 && (word & 0xffff) == SW) {
		const n = ((word >>> 16) & 0xff) - 48;
		if (n < BUTTONS) return PIN_NAMES + <usize>(LEDS + n) * PIN_NAME_BYTES;
	}
	return 0;
}

function placed(name: string): usize {
	const text = lend(name);
	const place = placeOf(text);
	if (!place) return text;
	memory.copy(place, text, 5);
	giveBack(text);
	return place;
}

/** Those that something waits for, the last one first. */
let listening: Pin | null = null;

function onPin(id: u32, port: u32, state: u32, _extra: u32, _length: u32): void {
	let pin = listening;
	while (pin) {
		if (pin.port == <i32>port && pin.pin == <i32>id) return pin.changed(state != 0);
		pin = pin.next;
	}
	// A named pin of which the number is not known yet: it is the one that is not as it was.
	pin = listening;
	while (pin) {
		if (pin.port == UNKNOWN && pin.last != pin.read()) {
			pin.port = port;
			pin.pin = id;
			return pin.changed(state != 0);
		}
		pin = pin.next;
	}
}

/**
 * A pin of the board: an LED, a button, or any other by its port and number.
 *
 * Levels are physical: on many boards an LED lights when its pin is `false`.
 */
export class Pin {
	/** Of a pin that has a name: found out with its first event. */
	port: i32;
	pin: i32;
	next: Pin | null = null;
	last: bool = false;
	private place: usize;
	private callback: ((level: bool) => void) | null = null;

	private constructor(place: usize, port: i32, pin: i32) {
		this.place = place;
		this.port = port;
		this.pin = pin;
	}

	/**
	 * A pin that the program sets, by the board's name for it.
	 *
	 * @param name `led0`, `led1` or `led2`, as far as the board has them
	 * @permission ocre_gpio
	 * @quirk gpio-physical-levels
	 * @example
	 * const led = Pin.output('led0');
	 * led.set(true);
	 */
	static output(name: string): Pin {
		return Pin.named(name, OUTPUT);
	}

	/**
	 * A pin that the program reads, by the board's name for it. It gets a pull-up: a button reads `false` while it is held
	 * down.
	 *
	 * @param name `sw0` or `sw1`, as far as the board has them
	 * @permission ocre_gpio
	 * @example
	 * const button = Pin.input('sw0');
	 * button.onChange((level) => console.log(level ? 'up' : 'down'));
	 */
	static input(name: string): Pin {
		return Pin.named(name, INPUT);
	}

	/**
	 * A pin that the program sets, by its port and number.
	 *
	 * @param port index of the port: 0 is GPIOA where ports have letters
	 * @param pin number within the port
	 * @permission ocre_gpio
	 */
	static outputAt(port: i32, pin: i32): Pin {
		return Pin.numbered(port, pin, OUTPUT);
	}

	/**
	 * A pin that the program reads, by its port and number. It gets a pull-up.
	 *
	 * @param port index of the port: 0 is GPIOA where ports have letters
	 * @param pin number within the port
	 * @permission ocre_gpio
	 */
	static inputAt(port: i32, pin: i32): Pin {
		return Pin.numbered(port, pin, INPUT);
	}

	private static named(name: string, direction: i32): Pin {
		gpioInit();
		const place = placed(name);
		const result = gpioConfigureNamed(place, direction);
		if (result) fail(utf8('This board has no pin of this name'), result);
		return new Pin(place, UNKNOWN, UNKNOWN);
	}

	private static numbered(port: i32, pin: i32, direction: i32): Pin {
		gpioInit();
		const result = gpioConfigure(port, pin, direction);
		if (result) fail(utf8('This board has no such pin'), result);
		return new Pin(0, port, pin);
	}

	/**
	 * Sets the level.
	 *
	 * @param level `true` for high
	 * @permission ocre_gpio
	 */
	set(level: bool): void {
		if (this.place) gpioSetNamed(this.place, level);
		else gpioSet(this.port, this.pin, level);
	}

	/**
	 * Sets the other level than it has.
	 *
	 * @permission ocre_gpio
	 */
	toggle(): void {
		if (this.place) gpioToggleNamed(this.place);
		else gpioToggle(this.port, this.pin);
	}

	/**
	 * The level that the pin has now.
	 *
	 * @returns `true` for high
	 * @permission ocre_gpio
	 */
	read(): bool {
		return (this.place ? gpioGetNamed(this.place) : gpioGet(this.port, this.pin)) > 0;
	}

	/**
	 * Calls a function at each change of an input, from now on. A second function takes the place of the first.
	 *
	 * @param callback gets the new level; it cannot use local variables of the function around it
	 * @permission ocre_gpio
	 */
	onChange(callback: (level: bool) => void): void {
		const isFirst = !this.callback;
		this.callback = callback;
		if (!isFirst) return;
		listen(GPIO, onPin);
		this.last = this.read();
		const result = this.place ? gpioRegisterNamed(this.place) : gpioRegister(this.port, this.pin);
		if (result) fail(utf8('The board cannot tell of changes of this pin: is it an input?'), result);
		this.next = listening;
		listening = this;
		await_();
	}

	/** For the event loop. */
	changed(level: bool): void {
		this.last = level;
		const callback = this.callback;
		if (callback) callback(level);
	}
}
