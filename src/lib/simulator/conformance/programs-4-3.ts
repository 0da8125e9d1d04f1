// The programs of the recordings on Zephyr 4.3.0, as scripts. Those that were there on 3.4.99 do the same; the others are
// similar programs, which print and log in another order.
import type { Clock } from '#lib/core/clock.ts';
import type { Script, ScriptedProgram } from '../scripted-runtime.ts';
import { SCRIPTS } from './programs.ts';

const module = '0x4ee8f0';

const TIMER = 0;
const GPIO = 1;
const MESSAGING = 3;

type Say = (name: string, text: string) => void;

const sayFor =
	({ console }: ScriptedProgram): Say =>
	(name, text) =>
		console.log('inf', name, text);

function startTimer(say: Say, id: number, intervalMs: number, count = 1, periodic = 1): void {
	say('ocre_common', 'Registered dispatcher for type 0: timer_callback');
	say('ocre_common', `Incremented resource count: type=0, count=${count}`);
	say('ocre_timer', `Created timer ${id} for module ${module}`);
	say('ocre_timer', `Started timer ${id} with interval ${intervalMs}ms, periodic=${periodic}`);
}

const SLOW_MS = 1000;
const FAST_MS = 250;
const CHANGE_MS = 3500;
/** What a look at the timer finds less than is true: a tick and the time of the look. */
const LOOK_MS = 20;
/** How long the recorded console took to say what is said at a start: so much later everything else falls. */
const LATE_MS = 100;

async function tick(program: ScriptedProgram): Promise<number> {
	const { print, clock, signal, resources } = program;
	const say = sayFor(program);
	const startMs = clock.now() + LATE_MS;
	const at = (ms: number) => clock.sleep(Math.max(0, startMs + ms - clock.now()), signal);
	for (let count = 1; count <= 3; count++) {
		await at(count * SLOW_MS);
		const leftMs = CHANGE_MS - count * SLOW_MS - LOOK_MS;
		say('ocre_timer', `Timer 4 remaining time: ${leftMs}ms`);
		print(`slow tick, ${leftMs} ms until the change\n`);
	}
	await at(CHANGE_MS);
	print('now faster\n');
	say('ocre_timer', `Started timer 3 with interval ${FAST_MS}ms, periodic=1`);
	for (let count = 1; count <= 8; count++) {
		await at(CHANGE_MS + count * FAST_MS);
		print(`fast tick ${count} of 8\n`);
	}
	say('ocre_timer', 'Stopped timer 3');
	say('ocre_common', 'Decremented resource count: type=0, count=1');
	say('ocre_timer', 'Deleted timer 3');
	say('ocre_common', 'Decremented resource count: type=0, count=0');
	say('ocre_timer', 'Deleted timer 4');
	print('done\n');
	say('wamr_runtime', 'Cleaning up module resources');
	say('ocre_common', `Module unregistered: ${module}`);
	resources.length = 0;
	return 0;
}

async function blinkLed(
	{ print, signal }: ScriptedProgram,
	say: Say,
	clock: Clock
): Promise<number> {
	for (let count = 1; ; count++) {
		await clock.sleep(500, signal);
		print(`blink ${count}\n`);
		say('ocre_gpio', 'Toggling GPIO by name: led0');
		say('ocre_gpio', "Found cached GPIO alias 'led0': port 0, pin 0");
	}
}

/** Who is subscribed, and what it does with a message. */
type Topic = Set<(payload: string) => void>;

async function publish({ print, clock, signal }: ScriptedProgram, topic: Topic): Promise<number> {
	for (let count = 1; ; count++) {
		await clock.sleep(2000, signal);
		const payload = `Test message ${count}`;
		print(`Published: ${payload}\n`);
		for (const receive of topic) receive(payload);
	}
}

async function receive({ print, signal }: ScriptedProgram, topic: Topic): Promise<number> {
	const receive = (payload: string) =>
		print(
			`Received: topic=test/topic, content_type=text/plain, payload=${payload}, len=${payload.length + 1}\n`
		);
	topic.add(receive);
	await new Promise((resolve) => signal.addEventListener('abort', resolve));
	topic.delete(receive);
	signal.throwIfAborted();
	return 0;
}

/** The same program with its first wait as late as the recorded console was. */
function late(script: Script): Script {
	return (program) => {
		let delayMs = LATE_MS;
		const sleep: Clock['sleep'] = (ms, signal) => {
			const time = ms + delayMs;
			delayMs = 0;
			return program.clock.sleep(time, signal);
		};
		const { clock } = program;
		return script({
			...program,
			clock: { now: () => clock.now(), schedule: clock.schedule.bind(clock), sleep }
		});
	};
}

/** For one board: its programs reach each other. */
export function createScripts(): Record<string, Script> {
	const topic: Topic = new Set();
	return {
		...SCRIPTS,
		'blinky.wasm': late(SCRIPTS['blinky.wasm']!),
		'two-timers.wasm': (program) => {
			const say = sayFor(program);
			say('ocre_common', `Module registered: ${module}`);
			startTimer(say, 3, SLOW_MS);
			startTimer(say, 4, CHANGE_MS, 2, 0);
			program.resources.push(TIMER, TIMER);
			return tick(program);
		},
		'subscriber.wasm': (program) => {
			const say = sayFor(program);
			say('ocre_common', `Module registered: ${module}`);
			say('ocre_common', 'Registered dispatcher for type 3: message_callback');
			say('ocre_common', 'Registered cleanup handler for type 3');
			say('ocre_messaging', 'Messaging system initialized');
			say('ocre_common', 'Incremented resource count: type=3, count=1');
			say('ocre_messaging', `Subscribed to topic: test/, module: ${module}`);
			program.resources.push(MESSAGING);
			program.print('Waiting for messages to test/...\n');
			return receive(program, topic);
		},
		'publisher.wasm': (program) => {
			const say = sayFor(program);
			say('ocre_common', `Module registered: ${module}`);
			startTimer(say, 5, 2000);
			program.resources.push(TIMER);
			program.print('Publishing to test/topic every 2000 ms.\n');
			return publish(program, topic);
		},
		'blinky-gpio.wasm': (program) => {
			const say = sayFor(program);
			say('ocre_common', `Module registered: ${module}`);
			program.print('Blinky starts. The LED changes every 500 ms.\n');
			say('ocre_common', 'Registered cleanup handler for type 1');
			say('ocre_gpio', 'GPIO system initialized, 1 ports available');
			say('ocre_gpio', 'Configuring GPIO by name: led0, direction=1');
			say('ocre_gpio', "Cached GPIO alias 'led0': port 0, pin 0");
			say('ocre_gpio', "Resolved GPIO alias 'led0' to port 0, pin 0");
			say('ocre_common', 'Incremented resource count: type=1, count=1');
			say('ocre_gpio', `Configured GPIO pin 0 on port 0 (global 0) for module ${module}`);
			startTimer(say, 1, 500);
			program.resources.push(TIMER, GPIO);
			return blinkLed(program, say, program.clock);
		},
		'led-gpio.wasm': (program) => {
			const say = sayFor(program);
			say('ocre_common', `Module registered: ${module}`);
			say('ocre_gpio', 'GPIO system already initialized');
			program.console.log('err', 'ocre_gpio', 'Invalid port=7, pin=7, or port not ready');
			program.print('ocre_gpio_configure failed with -22\n');
			say('wamr_runtime', 'Cleaning up module resources');
			say('ocre_common', `Module unregistered: ${module}`);
			return 1;
		}
	};
}

/** Names and sizes of the images that were on the recorded board. */
export const IMAGES_4_3: Record<string, number> = {
	'binary-out.wasm': 654,
	'blinky.wasm': 17778,
	'cat.wasm': 18497,
	'filesystem.wasm': 35127,
	'hello-world.wasm': 4552,
	'lines.wasm': 23098,
	'nonl.wasm': 15896,
	'print-args.wasm': 25599,
	'publisher.wasm': 17496,
	'return1.wasm': 422,
	'sleep5.wasm': 6875,
	'subscriber.wasm': 17397,
	'trap.wasm': 3077
};

/** Those that the sessions beyond the older ones have. */
export const MORE_IMAGES_4_3: Record<string, number> = {
	'blinky-gpio.wasm': 17093,
	'blinky.wasm': 17778,
	'hello-world.wasm': 4552,
	'led-gpio.wasm': 17264,
	'n_bigmem.wasm': 137,
	'n_midmem.wasm': 148,
	'publisher.wasm': 17496,
	'sleep5.wasm': 6875,
	'slowtick.wasm': 1586,
	'subscriber.wasm': 17397,
	'ticker.wasm': 1570,
	'timer_ids.wasm': 1362,
	'two-timers.wasm': 17435
};
