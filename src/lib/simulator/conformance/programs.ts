// The programs of the recordings, as scripts: their wasm was not recorded, what they print and log was.
import type { Clock } from '#lib/core/clock.ts';
import type { Script, ScriptedProgram } from '../scripted-runtime.ts';

/** What the first example prints. */
export const LOGO = `
     _      _________  ___   ______________  ______  ____  __ 
    | | /| / / __/ _ )/ _ | / __/ __/ __/  |/  / _ )/ /\\ \\/ / 
    | |/ |/ / _// _  / __ |_\\ \\_\\ \\/ _// /|_/ / _  / /__\\  /  
    |__/|__/___/____/_/ |_/___/___/___/_/  /_/____/____//_/   
                                           powered by Ocre  
`;

const allBytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);

async function blink(
	print: (text: string) => void,
	clock: Clock,
	signal: AbortSignal
): Promise<number> {
	for (let count = 1; ; count++) {
		await clock.sleep(1000, signal);
		print(`blink (count: ${count}, state: ${count % 2 ? '-' : '+'})\n`);
	}
}

async function publish(
	print: (text: string) => void,
	clock: Clock,
	signal: AbortSignal
): Promise<number> {
	for (let count = 0; ; count++) {
		await clock.sleep(2000, signal);
		print(`Published: Test message ${count} to topic test/topic\n`);
	}
}

/** Started a second before the publisher: what it prints comes after what the publisher prints. */
async function receive(
	print: (text: string) => void,
	clock: Clock,
	signal: AbortSignal
): Promise<number> {
	await clock.sleep(1010, signal);
	for (let count = 0; ; count++) {
		await clock.sleep(2000, signal);
		const payload = `Test message ${count}`;
		print(
			`Received message: topic=test/topic, content_type=text/plain, payload=${payload}, len=${payload.length + 1}\n`
		);
	}
}

const module = '0x8105830';

const sayFor =
	({ console }: ScriptedProgram) =>
	(name: string, text: string) =>
		console.log('inf', name, text);

export const SCRIPTS: Record<string, Script> = {
	'hello-world.wasm': ({ print }) => {
		print(LOGO);
		return 0;
	},
	'return1.wasm': () => 1,
	'trap.wasm': ({ print }) => {
		print('about to trap\n');
		return 'unreachable';
	},
	'nonl.wasm': ({ print }) => {
		print('no newline at the end');
		return 0;
	},
	'binary-out.wasm': ({ console }) => {
		console.print(allBytes);
		return 0;
	},
	'lines.wasm': async ({ print, clock }) => {
		for (let i = 0; i < 5; i++) {
			print(`line ${i}\n`);
			if (i < 4) await clock.sleep(250);
		}
		print('to stderr\n');
		return 7;
	},
	'sleep5.wasm': async ({ clock, signal }) => {
		await clock.sleep(5000, signal);
		return 0;
	},
	'blinky.wasm': (program) => {
		const { print, clock, options, console, signal } = program;
		const say = sayFor(program);
		const isRegistered = options.capabilities.includes('ocre:api');
		if (isRegistered) say('ocre_common', `Module registered: ${module}`);
		print('=== Generic Blinky Example (Printf Only) ===\n');
		print('This example demonstrates software blinking without physical hardware.\n');
		if (!isRegistered) {
			for (let i = 0; i < 2; i++)
				console.log('err', 'ocre_common', `Module context not found for ${module}`);
			print('Failed to register timer callback function\n');
			return -1;
		}
		say('ocre_common', 'Registered dispatcher for type 0: timer_callback');
		say('ocre_common', 'Incremented resource count: type=0, count=1');
		program.resources.push(0);
		say('ocre_timer', `Created timer 1 for module ${module}`);
		print('Timer created. ID: 1, Interval: 1000ms\n');
		say('ocre_timer', 'Started timer 1 with interval 1000ms, periodic=1');
		print(`Generic blinking started. You should see 'blink' messages every 1000ms.\n`);
		print('Press Ctrl+C to stop.\n');
		return blink(print, clock, signal);
	},
	'subscriber.wasm': (program) => {
		const { print, signal, clock } = program;
		const say = sayFor(program);
		say('ocre_common', `Module registered: ${module}`);
		say('ocre_common', 'Registered dispatcher for type 3: message_callback');
		say('ocre_common', 'Registered cleanup handler for type 3');
		say('ocre_messaging', 'Messaging system initialized');
		say('ocre_common', 'Incremented resource count: type=3, count=1');
		say('ocre_messaging', `Subscribed to topic: test/, module: ${module}`);
		program.resources.push(3);
		print('Subscriber initialized: listening on test/\n');
		return receive(print, clock, signal);
	},
	'publisher.wasm': (program) => {
		const { print, signal, clock } = program;
		const say = sayFor(program);
		say('ocre_common', `Module registered: ${module}`);
		say('ocre_common', 'Incremented resource count: type=0, count=1');
		say('ocre_timer', `Created timer 1 for module ${module}`);
		say('ocre_common', 'Registered dispatcher for type 0: timer_callback');
		say('ocre_timer', 'Started timer 1 with interval 2000ms, periodic=1');
		program.resources.push(0);
		print('Publisher initialized: timer 1 started, publishing to test/topic\n');
		return publish(print, clock, signal);
	},
	'print-args.wasm': ({ print, options }) => {
		const words = [`/lfs/ocre/images/${options.image}`, ...options.args];
		words.forEach((word, index) => print(`argv[${index}]=${word}\n`));
		options.environment.forEach((text, index) => print(`environ[${index}]=${text}\n`));
		return 0;
	}
};

/** Names and sizes of the images that were on the recorded board. */
export const IMAGES: Record<string, number> = {
	'binary-out.wasm': 4304,
	'blinky.wasm': 20096,
	'cat.wasm': 12759,
	'filesystem.wasm': 40759,
	'hello-world.wasm': 4552,
	'lines.wasm': 23098,
	'nonl.wasm': 18238,
	'print-args.wasm': 28639,
	'publisher.wasm': 20426,
	'return1.wasm': 1885,
	'sleep5.wasm': 6875,
	'subscriber.wasm': 20286,
	'trap.wasm': 4655
};
