// The functions of module `env`: what Ocre adds to WASI.
import type { BoardMode } from '#lib/abi/board-mode.ts';
import type { BoardProfile } from '#lib/abi/board-profiles.ts';
import type { ZephyrVersion } from '#lib/abi/zephyr.ts';
import { utf8 } from '#lib/core/bytes.ts';
import type { Clock } from '#lib/core/clock.ts';
import { pointer } from './addresses.ts';
import { EINVAL, ENOMSG, EPERM } from './errno.ts';
import type { EventRing, RingEvent } from './events/event-ring.ts';
import type { Gpio } from './peripherals/gpio.ts';
import type { GuestCall, HostHandler, HostHandlers } from './guest/guest-call.ts';
import { RESOURCE_KINDS, type Instance, type ResourceCounts } from './guest/instance.ts';
import type { Messaging } from './events/messaging.ts';
import type { Notices } from './notices.ts';
import type { BoardConsole } from './runtime.ts';
import type { Sensors } from './peripherals/sensors.ts';
import type { Timers } from './events/timers.ts';

export interface BoardServices {
	profile: BoardProfile;
	mode: BoardMode;
	zephyr: ZephyrVersion;
	console: BoardConsole;
	clock: Clock;
	ring: EventRing;
	counts: ResourceCounts;
	timers: Timers;
	messaging: Messaging;
	gpio: Gpio;
	sensors: Sensors;
	notices: Notices;
	/** True while an instance lives at the address. */
	isAlive(address: number): boolean;
}

const UNAME_FIELD_BYTES = 80;
const SECOND_MS = 1000;
const MICROSECONDS_A_SECOND = 1_000_000;

function uname({ profile, zephyr }: BoardServices, { instance, u32 }: GuestCall): number {
	const fields = [
		'Project Ocre (Zephyr)',
		'zephyr',
		`0.0.0-dev (${zephyr})`,
		'Zephyr OS',
		profile.machine,
		''
	];
	const bytes = new Uint8Array(fields.length * UNAME_FIELD_BYTES);
	fields.forEach((text, i) =>
		bytes.set(utf8(text).subarray(0, UNAME_FIELD_BYTES - 1), i * UNAME_FIELD_BYTES)
	);
	instance.memory.write(u32(0), bytes);
	return 0;
}

function sleep({ clock, mode, notices }: BoardServices, call: GuestCall): number | Promise<number> {
	const ms = call.i32(0);
	call.instance.sleepMs = ms;
	if (mode === 'documented' && ms >= SECOND_MS) {
		notices.say(call.instance.containerId, 'sleep-over-one-second');
		return clock.sleep(ms).then(() => 0);
	}
	const microseconds = Math.imul(call.i32(0), 1000) >>> 0;
	if (microseconds >= MICROSECONDS_A_SECOND) {
		notices.say(call.instance.containerId, 'sleep-over-one-second');
		return 0;
	}
	// A sleep of no time, too, gives way to all others that can run.
	return microseconds === 0 ? Promise.resolve(0) : clock.sleep(microseconds / 1000).then(() => 0);
}

/** Type, id, port, state, extra and payload length, in the order of the arguments. */
function eventFields(event: RingEvent): number[] {
	switch (event.type) {
		case 'timer':
			return [0, event.id, 0, 0, 0, 0];
		case 'gpio':
			return [1, event.pin, event.port, event.level, 0, 0];
		case 'message':
			return [3, event.id, event.topic, event.contentType, event.payload, event.payloadBytes];
	}
}

/**
 * Asks in a row after which a container is told that it waits for another one. Fewer say nothing: one that was ended to
 * be run again fetches in a moment what it left.
 */
const HELD_UP_TIMES = 50;

function heldUp(services: BoardServices, instance: Instance): number {
	const { notices, ring } = services;
	const { owner } = ring;
	instance.heldUp++;
	if (instance.heldUp < HELD_UP_TIMES) return -EPERM;
	const isLeft = owner !== null && !services.isAlive(owner);
	notices.say(instance.containerId, isLeft ? 'events-blocked' : 'events-held-up');
	return -EPERM;
}

function getEvent(services: BoardServices, { instance, u32 }: GuestCall): number {
	const { memory } = instance;
	const offsets = [0, 1, 2, 3, 4, 5].map(u32);
	if (!offsets.every((offset) => memory.has(offset, 1))) {
		services.console.log('err', 'ocre_common', 'Invalid offsets provided');
		return -EINVAL;
	}
	const taken = services.ring.take(instance.address);
	if (taken === 'foreign') return heldUp(services, instance);
	instance.heldUp = 0;
	if (taken === 'empty') return -ENOMSG;
	if (taken.inherited) services.notices.say(instance.containerId, 'stale-events');
	eventFields(taken.event).forEach((value, i) => memory.poke(offsets[i]!, value));
	return 0;
}

function registerDispatcher(services: BoardServices, call: GuestCall): number {
	const { console, counts, notices } = services;
	const { instance } = call;
	const kind = call.i32(0);
	const name = call.string(1);
	const fail = (text: string) => {
		console.log('err', 'ocre_common', text);
		return -EINVAL;
	};
	const module = pointer(instance.address);
	if (kind < 0 || kind >= RESOURCE_KINDS)
		return fail(`Invalid dispatcher params: exec_env=${module}, type=${kind}, func=${name}`);
	if (!counts.requireContext(instance)) {
		notices.say(instance.containerId, 'missing-ocre-api');
		return fail(`Module context not found for ${module}`);
	}
	if (!instance.exportedFunctions.has(name))
		return fail(`Function ${name} not found in module ${module}`);
	console.log('inf', 'ocre_common', `Registered dispatcher for type ${kind}: ${name}`);
	return 0;
}

function messageCalls({ messaging, notices }: BoardServices): HostHandlers {
	return {
		ocre_publish_message: ({ instance: { memory }, u32, i32 }) => {
			memory.check(u32(0), 1);
			return messaging.publish({
				topic: memory.readString(u32(0)),
				contentType: memory.readString(u32(1)),
				payload: () => memory.read(u32(2), i32(3)),
				payloadBytes: i32(3)
			});
		},
		ocre_subscribe_message: ({ instance, u32 }) => {
			if (!instance.hasContext) notices.say(instance.containerId, 'missing-ocre-api');
			return messaging.subscribe(instance, instance.memory.readString(u32(0)));
		},
		ocre_messaging_free_module_event_data: ({ instance, u32 }) => {
			for (const index of [0, 1, 2]) instance.heap?.free(u32(index));
			return 0;
		}
	};
}

/** Says what a beginner forgets, whatever the call returns. */
function gpioCalls({ gpio, notices }: BoardServices): HostHandlers {
	const calls: HostHandlers = pinCalls(gpio);
	const explained = Object.entries(calls).map(([name, handler]): [string, HostHandler] => [
		name,
		(call) => {
			if (!gpio.isInitialized && name !== 'ocre_gpio_init')
				notices.say(call.instance.containerId, 'gpio-not-initialized');
			return handler(call);
		}
	]);
	return Object.fromEntries(explained);
}

function pinCalls(gpio: Gpio): HostHandlers {
	const name = ({ instance, u32, string }: GuestCall) => ({
		instance,
		at: u32(0),
		text: string(0)
	});
	return {
		ocre_gpio_init: () => gpio.init(),
		ocre_gpio_configure: ({ instance, i32 }) => gpio.configure(instance, i32(0), i32(1), i32(2)),
		ocre_gpio_pin_set: ({ i32 }) => gpio.set(i32(0), i32(1), i32(2)),
		ocre_gpio_pin_get: ({ i32 }) => gpio.get(i32(0), i32(1)),
		ocre_gpio_pin_toggle: ({ i32 }) => gpio.toggle(i32(0), i32(1)),
		ocre_gpio_register_callback: ({ i32 }) => gpio.registerCallback(i32(0), i32(1)),
		ocre_gpio_unregister_callback: ({ i32 }) => gpio.unregisterCallback(i32(0), i32(1)),
		ocre_gpio_configure_by_name: (call) => gpio.configureByName(name(call), call.i32(1)),
		ocre_gpio_set_by_name: (call) => gpio.setByName(name(call), call.i32(1)),
		ocre_gpio_get_by_name: (call) => gpio.getByName(name(call)),
		ocre_gpio_toggle_by_name: (call) => gpio.toggleByName(name(call)),
		ocre_gpio_register_callback_by_name: (call) => gpio.registerCallbackByName(name(call)),
		ocre_gpio_unregister_callback_by_name: (call) => gpio.unregisterCallbackByName(name(call))
	};
}

function discoverSensors({ sensors, notices }: BoardServices, { instance }: GuestCall): number {
	const count = sensors.discover();
	if (count === 0) notices.say(instance.containerId, 'no-sensors');
	return count;
}

/** As the firmware does it: what it writes are addresses of its own memory. */
function listSensors({ sensors, notices }: BoardServices, call: GuestCall): number {
	const { instance, u32, i32 } = call;
	notices.say(instance.containerId, 'sensor-list-broken');
	const addresses = sensors.nameAddresses(i32(1));
	addresses.forEach((address, i) => instance.memory.setU32(u32(0) + 4 * i, address));
	return addresses.length;
}

function sensorCalls(services: BoardServices): HostHandlers {
	const { sensors } = services;
	return {
		ocre_sensors_init: () => sensors.init(),
		ocre_sensors_discover: (call) => discoverSensors(services, call),
		ocre_sensors_open: ({ i32 }) => sensors.open(i32(0)),
		ocre_sensors_get_handle: ({ i32 }) => sensors.handle(i32(0)),
		ocre_sensors_get_channel_count: ({ i32 }) => sensors.channelCount(i32(0)),
		ocre_sensors_get_channel_type: ({ i32 }) => sensors.channelType(i32(0), i32(1)),
		ocre_sensors_read: ({ i32 }) => sensors.read(i32(0), i32(1)),
		ocre_sensors_open_by_name: ({ string }) => sensors.byName(string(0), (id) => sensors.open(id)),
		ocre_sensors_get_handle_by_name: ({ string }) => sensors.byName(string(0), (id) => id),
		ocre_sensors_get_channel_count_by_name: ({ string }) =>
			sensors.byName(string(0), (id) => sensors.channelCount(id)),
		ocre_sensors_get_channel_type_by_name: ({ string, i32 }) =>
			sensors.byName(string(0), (id) => sensors.channelType(id, i32(1))),
		ocre_sensors_read_by_name: ({ string, i32 }) =>
			sensors.byName(string(0), (id) => sensors.read(id, i32(1))),
		ocre_sensors_get_list: (call) => listSensors(services, call)
	};
}

/** By function name. */
export function createHostCalls(services: BoardServices): HostHandlers {
	const { timers } = services;
	return {
		uname: (call) => uname(services, call),
		ocre_sleep: (call) => sleep(services, call),
		ocre_get_event: (call) => getEvent(services, call),
		ocre_register_dispatcher: (call) => registerDispatcher(services, call),
		ocre_timer_create: ({ instance, i32 }) => timers.create(instance, i32(0)),
		ocre_timer_start: ({ instance, i32 }) => timers.start(instance, i32(0), i32(1), i32(2)),
		ocre_timer_stop: ({ instance, i32 }) => timers.stop(instance, i32(0)),
		ocre_timer_delete: ({ instance, i32 }) => timers.delete(instance, i32(0)),
		ocre_timer_get_remaining: ({ instance, i32 }) => timers.remaining(instance, i32(0)),
		...messageCalls(services),
		...gpioCalls(services),
		...sensorCalls(services),
		// Firmware of today has no shared heap.
		shared_heap_malloc: () => 0,
		shared_heap_free: () => 0
	};
}
