// The board's pins as containers see them, with the panel on the other side: LEDs light and buttons are pressed here.
import type { BoardMode } from '#lib/abi/board-mode.ts';
import type { BoardProfile, PinAddress } from '#lib/abi/board-profiles.ts';
import type { PinLevel } from '../../stream/pins.ts';
import type { SimulatorInput, StreamSink } from '../../stream/stream.ts';
import type { Trace } from '../../trace/trace.ts';
import { pointer } from '../addresses.ts';
import { EINVAL, ENODEV } from '../errno.ts';
import type { EventRing } from '../events/event-ring.ts';
import { GuestTrap } from '../guest/guest-trap.ts';
import { GPIO, type Instance, type ResourceCounts } from '../guest/instance.ts';
import type { Notices } from '../notices.ts';
import type { BoardConsole, LogLevel } from '../runtime.ts';
import type { Peripheral } from './peripheral.ts';

interface Pin {
	output: boolean;
	owner: number;
	containerId: string;
	hasCallback: boolean;
}

/** The runtime keeps the number of a pin in a byte. */
const PIN_MASK = 0xff;
/** Names that the runtime knows; which of them a board has is another matter. */
const ALIASES = ['led0', 'led1', 'led2', 'sw0', 'sw1'];

export interface GpioSurroundings {
	mode: BoardMode;
	notices: Notices;
	trace: Trace;
	sink: StreamSink;
	/** True while an instance lives at the address. */
	isAlive(address: number): boolean;
}

/** A name as a program gives it. */
export interface GuestPinName {
	instance: Instance;
	/** Where its text is. */
	at: number;
	text: string;
}

/** A negative pin would be one of the port before. In front of the first port there is none, and nobody looks. */
const reachesBack = (port: number, pin: number) => port > 0 && pin < 0;

interface CachedName {
	instance: Instance;
	at: number;
	pin: PinAddress;
}

export class Gpio implements Peripheral {
	readonly #profile: BoardProfile;
	readonly #ring: EventRing;
	readonly #counts: ResourceCounts;
	readonly #console: BoardConsole;
	readonly #around: GpioSurroundings;
	readonly #pins = new Map<number, Pin>();
	/** Output latches by global pin; they outlive containers. */
	readonly #levels = new Map<number, 0 | 1>();
	readonly #driven = new Set<number>();
	readonly #pressed = new Set<string>();
	readonly #cache: CachedName[] = [];
	#initialized = false;

	constructor(
		profile: BoardProfile,
		ring: EventRing,
		counts: ResourceCounts,
		console: BoardConsole,
		around: GpioSurroundings
	) {
		this.#profile = profile;
		this.#ring = ring;
		this.#counts = counts;
		this.#console = console;
		this.#around = around;
		around.sink.set({ pins: this.#leds });
	}

	/** Levels of the LEDs' pins. */
	get #leds(): PinLevel[] {
		return this.#profile.leds.map((led) => this.#ledLevel(led));
	}

	put(input: SimulatorInput): void {
		if (input.kind === 'button') this.#setButton(input.value.alias, input.value.pressed);
	}

	#setButton(alias: string, pressed: boolean): void {
		const button = this.#profile.buttons.find((entry) => entry.alias === alias);
		if (!button) throw new RangeError(`the board has no button ${alias}`);
		if (this.#pressed.has(alias) === pressed) return;
		if (pressed) this.#pressed.add(alias);
		else this.#pressed.delete(alias);
		const globalPin = this.#globalPin(button.port, button.pin);
		if (!this.#driven.has(globalPin)) this.#traceEdge(globalPin);
		this.#edge(globalPin);
	}

	/** The firmware itself drives an LED, no matter which container has its pin. Null: the board has no such LED. */
	driveLed(alias: string, level: 0 | 1): PinLevel | null {
		const led = this.#profile.leds.find((entry) => entry.alias === alias);
		if (!led) return null;
		const globalPin = this.#global(led);
		const before = this.#ledLevel(led);
		this.#levels.set(globalPin, level);
		this.#driven.add(globalPin);
		if (!before.driven || before.level !== level) this.#tellPanel(globalPin);
		return before;
	}

	get isInitialized(): boolean {
		return this.#initialized;
	}

	/** True when a pin belongs to the instance at the address. */
	hasOwner(address: number): boolean {
		return [...this.#pins.values()].some(({ owner }) => owner === address);
	}

	init(): number {
		if (this.#initialized) return this.#done('GPIO system already initialized');
		this.#initialized = true;
		this.#console.log('inf', 'ocre_common', `Registered cleanup handler for type ${GPIO}`);
		const { ports, maxPorts } = this.#profile.gpio;
		const available = Math.min(ports.length, maxPorts);
		return this.#done(`GPIO system initialized, ${available} ports available`);
	}

	configure(instance: Instance, port: number, pin: number, direction: number): number {
		const { maxPorts, pinsPerPort } = this.#profile.gpio;
		if (!this.#portReady(port) || reachesBack(port, pin) || pin >= pinsPerPort || port >= maxPorts)
			return this.#fail(`Invalid port=${port}, pin=${pin}, or port not ready`);
		const globalPin = this.#globalPin(port, pin);
		this.#log(
			'inf',
			`Configuring GPIO: port=${port}, pin=${pin}, global_pin=${globalPin}, direction=${direction}`
		);
		return this.#claim(instance, port, pin & PIN_MASK, direction);
	}

	set(port: number, pin: number, state: number): number {
		const globalPin = this.#globalPin(port, pin);
		this.#log(
			'inf',
			`Setting GPIO: port=${port}, pin=${pin}, global_pin=${globalPin}, state=${state}`
		);
		return this.#checkPin(port, pin) ?? this.#drive(globalPin, state !== 0 ? 1 : 0);
	}

	get(port: number, pin: number): number {
		const globalPin = this.#globalPin(port, pin);
		this.#log('inf', `Getting GPIO: port=${port}, pin=${pin}, global_pin=${globalPin}`);
		return this.#checkPin(port, pin) ?? this.#read(globalPin);
	}

	toggle(port: number, pin: number): number {
		const globalPin = this.#globalPin(port, pin);
		this.#log('inf', `Toggling GPIO: port=${port}, pin=${pin}, global_pin=${globalPin}`);
		return this.#checkPin(port, pin) ?? this.#drive(globalPin, 'toggle');
	}

	registerCallback(port: number, pin: number): number {
		const globalPin = this.#globalPin(port, pin);
		const { maxPins } = this.#profile.gpio;
		this.#log('inf', `Registering callback: port=${port}, pin=${pin}, global_pin=${globalPin}`);
		if (!this.#portReady(port) || reachesBack(port, pin) || globalPin >= maxPins)
			return this.#fail(`Global pin ${globalPin} exceeds max ${maxPins} or port ${port} not ready`);
		return this.#addCallback(globalPin);
	}

	unregisterCallback(port: number, pin: number): number {
		const globalPin = this.#globalPin(port, pin);
		this.#log('inf', `Unregistering callback: port=${port}, pin=${pin}, global_pin=${globalPin}`);
		return this.#checkPin(port, pin) ?? this.#removeCallback(globalPin);
	}

	configureByName(name: GuestPinName, direction: number): number {
		const { instance } = name;
		this.#log('inf', `Configuring GPIO by name: ${name.text}, direction=${direction}`);
		return this.#byName(name, ({ port, pin }) => this.#claim(instance, port, pin, direction));
	}

	setByName(name: GuestPinName, state: number): number {
		this.#log('inf', `Setting GPIO by name: ${name.text}, state=${state}`);
		return this.#byName(name, (at) => this.#drive(this.#global(at), state !== 0 ? 1 : 0));
	}

	getByName(name: GuestPinName): number {
		this.#log('inf', `Getting GPIO by name: ${name.text}`);
		return this.#byName(name, (at) => this.#read(this.#global(at)));
	}

	toggleByName(name: GuestPinName): number {
		this.#log('inf', `Toggling GPIO by name: ${name.text}`);
		return this.#byName(name, (at) => this.#drive(this.#global(at), 'toggle'));
	}

	registerCallbackByName(name: GuestPinName): number {
		return this.#byName(name, (at) => {
			const globalPin = this.#global(at);
			this.#log('inf', `Registering callback by name: ${name.text}, global_pin=${globalPin}`);
			return this.#addCallback(globalPin);
		});
	}

	unregisterCallbackByName(name: GuestPinName): number {
		return this.#byName(name, (at) => {
			const globalPin = this.#global(at);
			this.#log('inf', `Unregistering callback by name: ${name.text}, global_pin=${globalPin}`);
			return this.#removeCallback(globalPin);
		});
	}

	/** At the end of a container with a module context: its pins are free, their levels stay. */
	cleanUp(instance: Instance): void {
		if (!this.#initialized) return;
		for (const [globalPin, pin] of [...this.#pins]) {
			if (pin.owner !== instance.address) continue;
			if (!pin.output) this.#removeCallback(globalPin);
			this.#pins.delete(globalPin);
			this.#counts.decrement(instance, GPIO);
		}
	}

	#claim(instance: Instance, port: number, pin: number, direction: number): number {
		const { maxPins, pinsPerPort } = this.#profile.gpio;
		const globalPin = this.#globalPin(port, pin);
		if (!this.#initialized || !this.#portReady(port))
			return this.#fail(`Invalid GPIO config: port=${port}, pin=${pin}, port_ready=0`);
		// Pins a little below the first one get past the runtime, but not past the driver.
		if (pin > PIN_MASK - pinsPerPort)
			return this.#fail(`Failed to configure GPIO pin ${pin} on port ${port}: -${EINVAL}`);
		if (globalPin >= maxPins) return this.#fail(`Global pin ${globalPin} exceeds max ${maxPins}`);
		const before = this.#pins.get(globalPin);
		if (before && before.owner !== instance.address)
			this.#around.notices.say(instance.containerId, 'gpio-taken-over');
		const isEmulated = this.#profile.gpio.isEmulated === true;
		if (isEmulated && direction !== 0 && before?.hasCallback) this.#queueEdge(globalPin, before, 0);
		this.#pins.set(globalPin, {
			output: direction === 1,
			owner: instance.address,
			containerId: instance.containerId,
			hasCallback: false
		});
		this.#setDriven(globalPin, direction !== 0);
		this.#counts.increment(instance, GPIO);
		return this.#done(
			`Configured GPIO pin ${pin} on port ${port} (global ${globalPin}) for module ${pointer(instance.address)}`
		);
	}

	#drive(globalPin: number, level: 0 | 1 | 'toggle'): number {
		if (!this.#pins.get(globalPin)?.output)
			return this.#fail(
				`Invalid GPIO pin ${globalPin} or not configured as output or port not ready`
			);
		const before = this.#levels.get(globalPin) ?? 0;
		const after = level === 'toggle' ? ((1 - before) as 0 | 1) : level;
		this.#levels.set(globalPin, after);
		if (after !== before) this.#tellPanel(globalPin);
		return 0;
	}

	#read(globalPin: number): number {
		if (!this.#pins.has(globalPin))
			return this.#fail(`Invalid or unconfigured GPIO pin ${globalPin} or port not ready`);
		const isMute = this.#profile.gpio.isEmulated === true && this.#driven.has(globalPin);
		return isMute ? 0 : this.#level(globalPin);
	}

	#addCallback(globalPin: number): number {
		const pin = this.#pins.get(globalPin);
		if (!pin || pin.output)
			return this.#fail(
				`Invalid GPIO pin ${globalPin} or not configured as input or port not ready`
			);
		pin.hasCallback = true;
		const { port, pin: number } = this.#address(globalPin);
		return this.#done(
			`Registered callback for GPIO pin ${globalPin} (port ${port}, pin ${number})`
		);
	}

	#removeCallback(globalPin: number): number {
		const pin = this.#pins.get(globalPin);
		if (!pin?.hasCallback)
			return this.#fail(
				`Invalid GPIO pin ${globalPin} or no callback registered or port not ready`
			);
		pin.hasCallback = false;
		return this.#done(`Unregistered callback for GPIO pin ${globalPin}`);
	}

	#edge(globalPin: number): void {
		const configured = this.#pins.get(globalPin);
		if (configured?.hasCallback) this.#queueEdge(globalPin, configured, this.#level(globalPin));
	}

	#queueEdge(globalPin: number, configured: Pin, level: 0 | 1): void {
		const { port, pin } = this.#address(globalPin);
		if (this.#ring.put({ type: 'gpio', owner: configured.owner, pin, port, level })) {
			const where = `pin ${globalPin} (port=${port}, pin=${pin})`;
			this.#log('inf', `Queued GPIO event for ${where}, state=${level}`);
			return;
		}
		this.#log('err', `Failed to queue GPIO event for pin ${globalPin}`);
		this.#around.notices.say(configured.containerId, 'ring-full');
	}

	/** Physical level: a driven pin shows its latch, a button its contact, anything else the pull-up. */
	#level(globalPin: number): 0 | 1 {
		if (this.#driven.has(globalPin)) return this.#levels.get(globalPin) ?? 0;
		const button = this.#profile.buttons.find((entry) => this.#global(entry) === globalPin);
		if (!button) return 1;
		const { activeLevel } = button;
		return this.#pressed.has(button.alias) ? activeLevel : ((1 - activeLevel) as 0 | 1);
	}

	#setDriven(globalPin: number, driven: boolean): void {
		if (this.#driven.has(globalPin) === driven) return;
		if (driven) this.#driven.add(globalPin);
		else this.#driven.delete(globalPin);
		this.#tellPanel(globalPin);
	}

	#tellPanel(globalPin: number): void {
		this.#traceEdge(globalPin);
		const led = this.#profile.leds.find((entry) => this.#global(entry) === globalPin);
		if (!led) return;
		this.#around.sink.set({ pins: this.#leds });
		this.#around.sink.tell({ kind: 'pin', value: this.#ledLevel(led) });
	}

	#traceEdge(globalPin: number): void {
		const { trace } = this.#around;
		if (!trace.active) return;
		const { port, pin } = this.#address(globalPin);
		const driven = this.#driven.has(globalPin);
		trace.gpio({ container: trace.caller, port, pin, level: this.#level(globalPin), driven });
	}

	#ledLevel({ port, pin }: PinAddress): PinLevel {
		const globalPin = this.#globalPin(port, pin);
		return { port, pin, level: this.#level(globalPin), driven: this.#driven.has(globalPin) };
	}

	#byName(name: GuestPinName, action: (at: PinAddress) => number): number {
		if (!this.#initialized)
			return this.#fail(`GPIO system not initialized when resolving alias '${name.text}'`, ENODEV);
		const cached = this.#cached(name);
		if (cached) {
			const { port, pin } = cached;
			this.#log('inf', `Found cached GPIO alias '${name.text}': port ${port}, pin ${pin}`);
			return action(cached);
		}
		if (!ALIASES.includes(name.text)) return this.#fail(`Unknown GPIO alias '${name.text}'`);
		const at = this.#aliased(name.text);
		if (!at) return this.#fail(`DT_ALIAS(${name.text}) not defined in device tree`, ENODEV);
		if (!this.#portReady(at.port))
			return this.#fail(`GPIO alias '${name.text}': its port is none of the runtime's`, ENODEV);
		this.#remember(name, at);
		return action(at);
	}

	#aliased(name: string): PinAddress | undefined {
		const { leds, buttons } = this.#profile;
		return [...leds, ...buttons].find(({ alias }) => alias === name);
	}

	/** The runtime keeps where a name was, and compares with what is there now. */
	#cached(name: GuestPinName): PinAddress | null {
		const found = this.#cache.find((entry) => this.#textOf(entry, name.instance) === name.text);
		if (!found) return null;
		const meant = this.#aliased(name.text);
		if (meant && this.#global(meant) === this.#global(found.pin)) return found.pin;
		this.#around.notices.say(name.instance.containerId, 'gpio-name-cache');
		return this.#around.mode === 'faithful' ? found.pin : null;
	}

	/** What is in memory where the name was; null when its instance is gone. */
	#textOf({ instance, at }: CachedName, caller: Instance): string | null {
		const there = instance.address === caller.address ? caller : instance;
		if (there === instance && !this.#around.isAlive(instance.address)) return null;
		try {
			return new TextDecoder().decode(there.memory.readString(at));
		} catch (error) {
			if (error instanceof GuestTrap) return null;
			throw error;
		}
	}

	#remember({ instance, at, text }: GuestPinName, { port, pin }: PinAddress): void {
		if (this.#cache.length < this.#profile.gpio.maxPins) {
			this.#cache.push({ instance, at, pin: { port, pin } });
			this.#log('inf', `Cached GPIO alias '${text}': port ${port}, pin ${pin}`);
		}
		this.#log('inf', `Resolved GPIO alias '${text}' to port ${port}, pin ${pin}`);
	}

	#portReady(port: number): boolean {
		const { ports, maxPorts } = this.#profile.gpio;
		return this.#initialized && port >= 0 && port < Math.min(ports.length, maxPorts);
	}

	/** The firmware would take a negative pin for one of the port before. */
	#checkPin(port: number, pin: number): number | null {
		if (!this.#portReady(port)) return this.#fail(`Port ${port} not ready`);
		return reachesBack(port, pin) ? this.#fail(`Invalid port=${port}, pin=${pin}`) : null;
	}

	#global({ port, pin }: PinAddress): number {
		return this.#globalPin(port, pin);
	}

	#globalPin(port: number, pin: number): number {
		return port * this.#profile.gpio.pinsPerPort + pin;
	}

	#address(globalPin: number): PinAddress {
		const { pinsPerPort } = this.#profile.gpio;
		return { port: Math.floor(globalPin / pinsPerPort), pin: globalPin % pinsPerPort };
	}

	#done(text: string): number {
		this.#log('inf', text);
		return 0;
	}

	#fail(text: string, errno = EINVAL): number {
		this.#log('err', text);
		return -errno;
	}

	#log(level: LogLevel, text: string): void {
		this.#console.log(level, 'ocre_gpio', text);
	}
}
